# os.environ as a mapping; the search path.
import collections.abc
import os


def attempt(function, *args):
    try:
        print(args, function(*args))
    except Exception as e:
        print(args, type(e).__name__, e)


env = os.environ
print(isinstance(env, collections.abc.MutableMapping), isinstance(env, collections.abc.Mapping), isinstance(env, dict), type(env).__name__)
for key in "NOT_THERE", 5, b"x":
    attempt(env.__getitem__, key)
    attempt(env.__contains__, key)
    attempt(env.__delitem__, key)
for pair in ("a", 5), (5, "a"), ("a=b", "x"), ("a\0", "x"), ("", "x"):
    attempt(env.__setitem__, *pair)
env.clear()
env["A"] = "1"
env["B\udc80"] = "é\udc81"
print(ascii(env), os.environb[b"B\x80"], len(env), [*map(ascii, env)], env == {"A": "1", "B\udc80": "é\udc81"})
env.pop("B\udc80")
print(env | {"C": "3"}, {"A": "0"} | env, type(env | {}).__name__)
env |= {"D": "4"}
env.update([("E", "5")], F="6")
print(sorted(env.items()), env.pop("NOT_THERE", 3), env.setdefault("E", "x"), env.setdefault("G", "7"), env.popitem())
attempt(env.update, {"H": 5})
attempt(env.update, 5)
attempt(lambda: env | [("a", "b")])
attempt(hash, env)
for key in env:
    del env[key]
print(len(env), os.getenv("A"), os.getenv("A", 1), os.getenvb(b"A", b"2"))
attempt(os.getenvb, "text")
for path in {"PATH": "a:b"}, {}, {b"PATH": b"a:b"}, {"PATH": "a", b"PATH": b"b"}:
    attempt(os.get_exec_path, path)
