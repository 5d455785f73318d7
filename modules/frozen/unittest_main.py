"""The command line: python -m unittest, and unittest.main() at the end of a test file."""
import sys
from unittest import loader, runner

__unittest = True

_HELP = """\
usage: {name} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b] [-k TESTNAMEPATTERNS] [tests ...]

positional arguments:
  tests                a list of any number of test modules, classes and test methods.

options:
  -h, --help           show this help message and exit
  -v, --verbose        Verbose output
  -q, --quiet          Quiet output
  --locals             Show local variables in tracebacks
  --durations N        Show the N slowest test cases (N=0 for all)
  -f, --failfast       Stop on first fail or error
  -c, --catch          Catch Ctrl-C and display results so far
  -b, --buffer         Buffer stdout and stderr during tests
  -k TESTNAMEPATTERNS  Only run tests which match the given substring

python -m unittest discover [-s START] [-p PATTERN] [-t TOP] looks for test files in a folder.
"""
_EXIT_NO_TESTS = 5


class TestProgram:
    """Loads the tests that the arguments name, runs them, and ends the program unless exit=False."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery = False

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None,
                 warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = argv[0].rpartition("/")[2]
        self.parseArgs(argv)
        self.runTests()

    def usageExit(self, msg=None):
        if msg:
            print(msg)
        print(_HELP.format(name=self.progName), end="")
        sys.exit(2 if msg else 0)

    def parseArgs(self, argv):
        """Takes the options; makes self.test."""
        args = list(argv[1:])
        if self.module is None and args[:1] == ["discover"]:
            return self._discover(args[1:])
        names = self._take_options(args)
        if self.module is None and not names:
            return self._discover(())
        if names:
            self.testNames = names
            if __name__ == "__main__":
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _take_options(self, args, values=None):
        # The arguments that are no options. `values`: more options that have a value.
        names = []
        while args:
            arg = args.pop(0)
            if arg in ("-h", "--help"):
                self.usageExit()
            elif arg in ("-v", "--verbose"):
                self.verbosity = 2
            elif arg in ("-q", "--quiet"):
                self.verbosity = 0
            elif arg in ("-f", "--failfast"):
                self.failfast = True
            elif arg in ("-c", "--catch"):
                self.catchbreak = True
            elif arg in ("-b", "--buffer"):
                self.buffer = True
            elif arg == "--locals":
                self.tb_locals = True
            elif arg[:2] == "-k":
                self._add_pattern(arg[2:] or self._value(arg, args))
            elif arg == "--durations" or arg.startswith("--durations="):
                self.durations = int(arg.partition("=")[2] or self._value(arg, args))
            elif values is not None and arg in values:
                values[arg] = self._value(arg, args)
            elif arg.startswith("-") and arg != "-":
                self.usageExit(f"{self.progName}: error: unrecognized arguments: {arg}")
            else:
                names.append(arg)
        return names

    def _value(self, option, args):
        if not args:
            self.usageExit(f"{self.progName}: error: argument {option}: expected one argument")
        return args.pop(0)

    def _add_pattern(self, pattern):
        if self.testNamePatterns is None:
            self.testNamePatterns = []
        self.testNamePatterns.append(pattern if "*" in pattern else f"*{pattern}*")

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            made = self.testLoader if Loader is None else Loader()
            self.test = made.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames([_as_module(name) for name in self.testNames]
                                                           if self.module is None else self.testNames, self.module)

    def _discover(self, args, Loader=None):
        values = {name: None for name in ("-s", "-p", "-t", "--start-directory", "--pattern", "--top-level-directory")}
        rest = self._take_options(list(args), values) + [None] * 3
        self.start = values["-s"] or values["--start-directory"] or rest[0] or "."
        self.pattern = values["-p"] or values["--pattern"] or rest[1] or "test*.py"
        self.top = values["-t"] or values["--top-level-directory"] or rest[2]
        self.createTests(from_discovery=True, Loader=Loader)

    def runTests(self):
        if self.catchbreak:
            from unittest.signals import installHandler

            installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        made = self.testRunner
        if isinstance(made, type):
            options = dict(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings)
            try:
                made = made(**options, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError: # a runner that knows fewer options
                try:
                    made = self.testRunner(**options)
                except TypeError:
                    made = self.testRunner()
        self.result = made.run(self.test)
        if self.exit:
            if not self.result.wasSuccessful():
                sys.exit(1)
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(_EXIT_NO_TESTS)
            sys.exit(0)


def _as_module(name):
    # A file's path as the name of its module.
    if name.endswith(".py"):
        import os

        if os.path.isfile(name):
            if os.path.isabs(name):
                relative = os.path.relpath(name, os.getcwd())
                if os.path.isabs(relative) or relative.startswith(os.pardir):
                    return name
                name = relative
            return os.path.normpath(name)[:-3].replace("\\", ".").replace("/", ".")
    return name


main = TestProgram
