import subprocess
from subprocess import PIPE, run


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except (OSError, subprocess.SubprocessError, ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)


attempt(run, ["echo", "hi"], capture_output=True)
attempt(run, "echo a; echo b >&2; exit 3", shell=True, capture_output=True, text=True)
attempt(run, ["cat"], input=b"data", stdout=PIPE)
attempt(run, ["cat"], input="té\n", stdout=PIPE, text=True)
attempt(run, ["no such program"])
attempt(run, ["ls"], cwd="/no such folder")
attempt(run, ["false"], check=True)
attempt(run, ["sh", "-c", "kill -9 $$"], check=True)
attempt(run, ["pwd"], cwd="/", capture_output=True)
attempt(run, ["env"], env={"A": "b"}, capture_output=True)
attempt(run, ["echo"], input=b"", stdin=PIPE)
attempt(run, ["echo"], capture_output=True, stdout=PIPE)
attempt(run, ["a\0b"])
attempt(run, [])
attempt(run, ["sh", "-c", "echo out; echo err >&2"], stdout=PIPE, stderr=subprocess.STDOUT)
attempt(run, ["sh", "-c", "echo lost"], stdout=subprocess.DEVNULL)
attempt(subprocess.call, ["sh", "-c", "exit 5"])
attempt(subprocess.check_call, ["false"])
attempt(subprocess.check_output, ["echo", "q"], text=True)
attempt(subprocess.check_output, ["cat"], input=b"x")
attempt(subprocess.getstatusoutput, "echo a; echo b; exit 4")
try:
    run(["sh", "-c", "echo part; exec sleep 60"], timeout=2.5, capture_output=True)
except subprocess.TimeoutExpired as error:
    print(error, error.stdout, error.cmd, error.timeout)
try:
    run(["sh", "-c", "echo part; exit 1"], check=True, capture_output=True)
except subprocess.CalledProcessError as error:
    print(repr(error), error.stdout, error.stderr, error.returncode)
print(len(run(["cat"], input=b"x" * 1000000, stdout=PIPE).stdout), subprocess.list2cmdline(["a b", 'c"d', "e\\", ""]))
