# Every kind of argument.
import argparse


def show(parser, line):
    try:
        print(line, "->", parser.parse_args(line.split()))
    except SystemExit as stop:
        print(line, "-> exit", stop.code)
    except argparse.ArgumentError as error:
        print(line, "->", error)


def parser(**kwargs):
    return argparse.ArgumentParser(prog="prog", exit_on_error=False, **kwargs)


p = parser()
p.add_argument("name")
p.add_argument("rest", nargs="*", type=int)
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("-o", "--output", default="out.txt")
p.add_argument("--flag", action="store_true")
p.add_argument("--no-thing", dest="thing", action="store_false")
p.add_argument("-n", type=int, choices=[1, 2, 3])
p.add_argument("--pair", nargs=2, metavar=("A", "B"))
p.add_argument("--many", nargs="+", type=float)
p.add_argument("--maybe", nargs="?", const="const", default="default")
p.add_argument("-a", action="append")
p.add_argument("--const", action="append_const", const=5)
for line in ("x", "x 1 2 3", "-vvv x -o file", "x --output=file --flag", "x -ofile -v", "x -n 2", "x -n 5", "x -n a", "x --pair 1 2", "x --pair 1", "x --many 1.5 2", "x --many", "x --maybe", "x --maybe y",
             "x -a 1 -a 2", "x --const --const", "", "x --out f", "x --unknown", "x --ma 1", "x --no-thing", "x 1 a", "x -- -1", "-- -x", "x --flag=1", "x -1", "x --verb", "-v -v x 4 -o=z", "x -vofile"):
    show(p, line)
print(p.parse_known_args("x --unknown 1 -z".split()))
p = parser()
p.add_argument("first")
p.add_argument("middle", nargs="?", default="m")
p.add_argument("last", nargs="+")
for line in ("a b", "a b c", "a", "a b c d"):
    show(p, line)
p = parser()
group = p.add_mutually_exclusive_group(required=True)
group.add_argument("--one", action="store_true")
group.add_argument("--two")
p.add_argument("--req", required=True)
for line in ("--req 1 --one", "--req 1 --one --two x", "--req 1", "--one"):
    show(p, line)
p = parser()
p.add_argument("--top", action="store_true")
subs = p.add_subparsers(dest="command", required=True)
add = subs.add_parser("add", aliases=["a"], help="add it")
add.add_argument("what")
add.set_defaults(function="adder")
rm = subs.add_parser("rm")
rm.add_argument("-f", action="store_true")
for line in ("add x", "a x", "--top rm -f", "rm", "nope", "", "rm -x"):
    show(p, line)
p = parser(argument_default=argparse.SUPPRESS, prefix_chars="-+")
p.add_argument("+x", "++extra")
p.add_argument("--bool", action=argparse.BooleanOptionalAction)
p.add_argument("cmd", nargs=argparse.REMAINDER)
for line in ("+x 1", "++extra=2", "--bool", "--no-bool", "run -x --y", ""):
    show(p, line)
print(argparse.Namespace(a=1, b="x"), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1), vars(argparse.Namespace(z=2)))
p = parser()
p.add_argument("--ext", action="extend", nargs="+", default=["d"])
p.add_argument("--typed", type=lambda s: int(s, 16), default="ff")
p.add_argument("--ver", action="version", version="%(prog)s 1.0")
for line in ("--ext a b --ext c", "--typed 10", "", "--typed zz", "--ver"):
    show(p, line)
for action in (lambda: p.add_argument("--ext"), lambda: p.add_argument("-x", action="nope"), lambda: p.add_argument("pos", required=True), lambda: p.add_argument("-q", type=5), lambda: p.add_argument("-w", nargs=0), lambda: p.add_argument("--", "x"), lambda: p.add_argument("-c", const=1)):
    try:
        action()
    except (argparse.ArgumentError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
