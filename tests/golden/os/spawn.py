# Programs beside this one: posix_spawn(), spawnv() and its sisters, popen().
import os
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args, kwargs, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, args, kwargs, type(e).__name__, e)


def run(path, *args, env=None, spawn=os.posix_spawn, **kwargs):
    child = spawn(path, args, env, **kwargs)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


os.environ["PATH"] = "/bin:/usr/bin"
SH = "/bin/sh"
print(run(SH, "sh", "-c", "exit 7"), run(SH, "sh", "-c", "exit $X", env={"X": "9"}), run("sh", "sh", "-c", "exit 3", spawn=os.posix_spawnp))
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "out")
    actions = [(os.POSIX_SPAWN_OPEN, 5, name, os.O_WRONLY | os.O_CREAT, 0o600), (os.POSIX_SPAWN_DUP2, 5, 1), (os.POSIX_SPAWN_CLOSE, 5)]
    print(run(SH, "sh", "-c", "echo to a file", file_actions=actions), open(name).read())
print(run(SH, "sh", "-c", "kill -TERM $$; exit 1", setsigdef=[15], setsigmask=(), setpgroup=0, setsid=False))
path = "/missing/program"
attempt(os.posix_spawn, path, ["a"], {})
attempt(os.posix_spawnp, "missing-program", ["a"], {})
for args in (5,), [], [""], [5], "abc", ("a", "b\0"):
    attempt(os.posix_spawn, path, args, {})
for env in 5, {1: "2"}, {"a": 2}, {"a=b": "c"}, {"": "c"}:
    attempt(os.posix_spawn, path, ["a"], env)
for actions in 5, [5], [()], [(9,)], [("x",)], [(0, 1)], [(1, 1, 2)], [(2, 1)], [(3,)], [(1, "x")]:
    attempt(os.posix_spawn, path, ["a"], {}, file_actions=actions)
attempt(os.posix_spawn, path, ["a"], {}, setsigmask=5)
attempt(os.posix_spawn, path, ["a"], {}, setsigdef=[999])
attempt(os.posix_spawn, path, ["a"], {}, setpgroup="x")
attempt(os.posix_spawn, path, ["a"], {}, scheduler=(1,))
attempt(os.posix_spawn, path, ["a"], {}, scheduler=(None, 5))

print(os.spawnv(os.P_WAIT, SH, ["sh", "-c", "exit 4"]), os.spawnl(os.P_WAIT, SH, "sh", "-c", "kill -9 $$"))
print(os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 5"), os.spawnvp(os.P_WAIT, "missing-program", ["a"]), os.spawnv(os.P_WAIT, path, ["a"]))
print(os.spawnle(os.P_WAIT, SH, "sh", "-c", "exit $X", {"X": "6"}), os.spawnvpe(os.P_WAIT, "sh", ["sh", "-c", "exit $X"], {"X": "8", "PATH": "/bin"}))
child = os.spawnve(os.P_NOWAIT, SH, ["sh", "-c", "exit 2"], {})
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), os.spawnlpe(os.P_WAIT, "sh", "sh", "-c", "exit 1", os.environ))
for args in 5, [], [""]:
    attempt(os.spawnv, os.P_WAIT, SH, args)
