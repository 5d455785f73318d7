# Usage and help, as wide as COLUMNS says.
import argparse
import os

os.environ["COLUMNS"] = "80"
p = argparse.ArgumentParser(prog="prog", description="What it does, in words that go on until there is no room left on the line for more of them.", epilog="The end: %(prog)s.")
p.add_argument("name", help="the name")
p.add_argument("files", nargs="*", metavar="FILE", help="files to read")
p.add_argument("-v", "--verbose", action="count", help="say more")
p.add_argument("-o", "--output", metavar="PATH", default="x", help="where to (default: %(default)s)")
p.add_argument("--a-very-long-option-name", type=int, choices=[1, 2], help="long names push their help to the next line, and long help is wrapped where it must be")
p.add_argument("--hidden", help=argparse.SUPPRESS)
g = p.add_argument_group("more options", "described here")
g.add_argument("--pair", nargs=2)
g.add_argument("--opt", nargs="?")
m = p.add_mutually_exclusive_group()
m.add_argument("--left", action="store_true", help="go left")
m.add_argument("--right", action="store_true")
p.print_help()
p.print_usage()
q = argparse.ArgumentParser(prog="short", usage="%(prog)s [anything]", add_help=False, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
q.add_argument("--number", type=int, default=3, help="a number")
q.add_argument("--none", help="nothing")
print(q.format_help())
r = argparse.ArgumentParser(prog="subs", formatter_class=argparse.RawDescriptionHelpFormatter, description="kept\n  as it is")
s = r.add_subparsers(title="commands", dest="command", help="what to do", metavar="COMMAND")
s.add_parser("one", help="the first", aliases=["uno"])
two = s.add_parser("two", help="the second", description="Second.")
two.add_argument("x", nargs="+")
print(r.format_help())
print(two.format_help())
os.environ["COLUMNS"] = "40"
print(p.format_usage())
try:
    p.parse_args(["--help"])
except SystemExit as stop:
    print(stop.code)
print(repr(q), p.get_default("output"))
