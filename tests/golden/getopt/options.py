import getopt


def show(function, args, short, long=[]):
    try:
        print(args, function(args, short, long))
    except getopt.GetoptError as error:
        print(args, type(error).__name__, error, repr(error.opt), error.args)


for args, short, long in [
    (["-a", "-b", "x", "c"], "ab:", []), (["-abx"], "ab:", []), (["-a", "--", "-b"], "ab", []), (["-"], "a", []),
    (["--foo", "--bar=x", "y"], "", ["foo", "bar="]), (["--ba", "1"], "", ["bar="]), (["--f"], "", ["foo", "far"]),
    (["--foo"], "", ["foo", "foobar"]), (["--foo=1"], "", ["foo"]), (["--bar"], "", "bar="), (["--x"], "", ["y"]),
    (["-x"], "a", []), (["-a"], "a:", []), (["-:"], "a:", []), (["one", "-a", "two"], "a", []), ([], "a", ["b"]),
]:
    show(getopt.getopt, args, short, long)
    show(getopt.gnu_getopt, args, short, long)
    show(getopt.gnu_getopt, args, "+" + short, long)
print(getopt.error is getopt.GetoptError)
