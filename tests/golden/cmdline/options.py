# Options of the command line: -b, -O, -E, -P, -x, -u, -i with a piped stdin; sys.flags says what was given.
import os
import sys
import tempfile


def run(*options, code=None, stdin=b"", **environment):
    print("---", *options, flush=True)
    reader, writer = os.pipe()
    os.write(writer, stdin)
    os.close(writer)
    child = os.fork()
    if child == 0:
        os.dup2(reader, 0)
        os.dup2(1, 2)
        os.environ.update(environment)
        os.execv(sys.executable, [sys.executable, *options, *(["-c", code] if code else [])])
    os.close(reader)
    print("exit", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


BYTES = """
import sys, warnings
warnings.showwarning = lambda message, category, *rest: print(category.__name__, message)
try:
    print(b"a" == "a", "a" != b"a", b"a" == 97, bytearray(b"a") == "a", str(b"x"), "%s" % b"x", f"{b'x'}")
except BytesWarning as error:
    print("error", error)
print(sys.flags.bytes_warning, sys.warnoptions)
"""
DOCS = '''
"module"
def f(): "function"
class A: "class"
try:
    assert False, "asserted"
except AssertionError as error:
    print(error)
import sys
print(__doc__, f.__doc__, A.__doc__, __debug__, sys.flags.optimize, eval(compile("__debug__", "", "eval", optimize=0)))
'''
run(code=BYTES)
run("-b", code=BYTES)
run("-bb", code=BYTES)
run("-O", code=DOCS)
run("-OO", code=DOCS)
run(code=DOCS, PYTHONOPTIMIZE="2")
run("-E", code=DOCS, PYTHONOPTIMIZE="2")
FLAGS = "import sys; f = sys.flags; print(f.isolated, f.ignore_environment, f.safe_path, f.no_site, f.quiet, f.inspect, f.dev_mode)"
run(code=FLAGS)
run("-IqS", code=FLAGS)
run("-P", "-X", "dev", code=FLAGS)
run(code=FLAGS, PYTHONSAFEPATH="1")
run("-X", "int_max_str_digits=700", code="import sys; print(sys.get_int_max_str_digits(), len(str(10**699)), flush=True); str(10**700)")
run("-u", code="import sys, os; sys.stdout.write('a'); os.write(1, b'b'); sys.stdout.write('c\\n')")
run("-q", "-i", stdin=b"print(1)\nx = 5\nx\n1/0\ndef f():\n  return 3\n\nf()\nimport sys\nsys.ps1 = 'A '\n(1,\n2)\nsys.exit(4)\n")
run("-q", "-i", code="print('first', flush=True); y = 7", stdin=b"y\n# nothing\n\ny y\n")
run("-", "a", stdin=b"import sys\nprint(sys.argv)\nsys.exit('text')\n")
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    with open("script.py", "w") as file:
        file.write("first line ((\ntry: import other\nexcept ImportError as error: print(error)\nimport sys; print(sys._getframe().f_lineno)\n")
    with open("other.py", "w") as file:
        file.write("print('other', __name__)\n")
    run("-x", "script.py")
    run("-x", "-P", "script.py")
    os.chdir("/")
