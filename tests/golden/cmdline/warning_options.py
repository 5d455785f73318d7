# -W and PYTHONWARNINGS: the filters are in force before the program is compiled; the last given is the strongest.
import os
import sys

PROGRAM = r"""
import sys, warnings
print(sys.warnoptions)
for category in UserWarning, DeprecationWarning:
    try:
        warnings.warn("words", category)
        print(category.__name__, "passed")
    except Warning as e:
        print("refused:", repr(e))
try:
    print(eval("'\\d'"))
except SyntaxError as e:
    print(e.msg)
"""


def run(*options, environment=""):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        os.dup2(1, 2)
        os.environ["PYTHONWARNINGS"] = environment
        os.execv(sys.executable, [sys.executable, *options, "-c", PROGRAM])
    print("exit", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


run("-Werror")
run("-W", "error::DeprecationWarning", "-W", "ignore:word", "-W", "ignore::SyntaxWarning")
run("-W", "ignore", "-W", "error::UserWarning:__main__")
run("-Wi", environment="error,error::DeprecationWarning")
run(environment="error::DeprecationWarning,ignore::SyntaxWarning,ignore::UserWarning")
