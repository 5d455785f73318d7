import io
from configparser import ConfigParser, Error, ExtendedInterpolation, RawConfigParser

TEXT = """# comment
[DEFAULT]
home = /h
[a]
x = 1
Y = %(home)s/%(x)s
lines = one
  two

  three
empty =
percent = 50%%
[b]
; comment
flag = Yes
key with blanks : v = w
"""
config = ConfigParser()
config.read_string(TEXT)
print(config.sections(), config.options("a"), list(config), dict(config["a"]), config.items("b"), config["b"]["home"])
print(config.getint("a", "x"), config.getboolean("b", "flag"), config.get("a", "percent", raw=True), config["a"].getfloat("x"), config["a"].get("no", "else"))


def attempt(call):
    try:
        print(call())
    except (Error, KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)


for call in (
    lambda: config.get("no", "x"), lambda: config.get("a", "no"), lambda: config["no"], lambda: config["a"]["no"], lambda: config.getint("a", "y"),
    lambda: config.getboolean("a", "lines"), lambda: config.get("a", "no", fallback=None), lambda: config.get("a", "x", vars={"x": "given"}),
    lambda: config.add_section("a"), lambda: config.add_section("DEFAULT"), lambda: config.set("a", "x", 5), lambda: config.set("no", "x", "5"),
    lambda: config.set("a", "x", "%"), lambda: config.remove_option("a", "x"), lambda: config.remove_option("a", "x"), lambda: config.remove_section("b"),
):
    attempt(call)
for text in ("x=1\n", "[a]\nx\n", "[a]\nx=1\nX=2\n", "[a]\n[a]\n", "[a]\n=5\n", "[a]\nx=%(y)s\n", "[a]\nx=%(x)s\n", "[a]\nx=%z\n", "[a]\nx=%(z\n", " [a]\n x=1\n  y=2\n", ""):
    config = ConfigParser()
    attempt(lambda: config.read_string(text) or {name: dict(section) for name, section in config.items()})
config = ConfigParser(interpolation=ExtendedInterpolation())
config.read_string("[p]\nr=/r\nd=${r}/x\n[q]\ne=${p:d}/y $$\nm=${no}\nz=$x\n")
for option in "emz":
    attempt(lambda: config["q"][option])
config = RawConfigParser(allow_no_value=True, inline_comment_prefixes=(";",), delimiters=("=",), strict=False)
config.read_string("[a]\nx ; c\ny=%(q)s ;c\nz:1=2\ny=3\n")
print(dict(config["a"]))
