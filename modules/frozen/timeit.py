"""How long small pieces of code take."""

import gc
import sys
import time
from itertools import repeat as _times

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _indented(text, depth):
    return text.replace("\n", "\n" + " " * depth)


def _as_source(code, name, depth, called):
    """The lines that run `code`, and a function to be reached as `called` where it is one."""
    if isinstance(code, str):
        return _indented(code, depth), None
    if callable(code):
        return called + "()", code
    raise ValueError(name + " is neither a string nor callable")


class Timer:
    """Measures stmt after setup; each is source text or a function without arguments.

    timer() tells the time in seconds; globals is the namespace in which they run.
    """

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        namespace = {} if globals is None else dict(globals) if not isinstance(globals, dict) else globals
        setup_lines, setup_function = _as_source(setup, "setup", 4, "_setup")
        body, function = _as_source(stmt, "stmt", 8, "_stmt")
        if isinstance(setup, str):
            compile(setup, "<timeit-src>", "exec")  # an error shall show the text as it was given
            if isinstance(stmt, str):
                compile(setup + "\n" + stmt, "<timeit-src>", "exec")
        elif isinstance(stmt, str):
            compile(stmt, "<timeit-src>", "exec")
        parameters = "".join(f", {name}={name}" for name, value in (("_setup", setup_function), ("_stmt", function)) if value)
        self.src = (f"def inner(_it, _timer{parameters}):\n"
                    f"    {setup_lines}\n"
                    "    _t0 = _timer()\n"
                    "    for _i in _it:\n"
                    f"        {body}\n"
                    "        pass\n"
                    "    _t1 = _timer()\n"
                    "    return _t1 - _t0\n")
        local = {"_setup": setup_function, "_stmt": function}
        exec(compile(self.src, "<timeit-src>", "exec"), namespace, local)
        self.inner = local["inner"]

    def print_exc(self, file=None):
        """Print the traceback of the exception that is handled, with the lines of what was measured."""
        import linecache
        import traceback
        linecache.cache["<timeit-src>"] = (len(self.src), None, self.src.split("\n"), "<timeit-src>")
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Seconds that `number` runs take together; the collector is off meanwhile."""
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            return self.inner(_times(None, number), self.timer)
        finally:
            if was_enabled:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """timeit(number), that many times: a list."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """(number, seconds) of the first of 1, 2, 5, 10, 20... runs that take 0.2 seconds or more."""
        scale = 1
        while True:
            for step in 1, 2, 5:
                number = scale * step
                seconds = self.timeit(number)
                if callback:
                    callback(number, seconds)
                if seconds >= 0.2:
                    return number, seconds
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Seconds that `number` runs of stmt take."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Seconds of `repeat` measurements of `number` runs each: a list."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_units = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


def _shown(seconds, unit, precision):
    if unit is None:
        unit = next((name for name in ("sec", "msec", "usec") if seconds >= _units[name]), "nsec")
    return "%.*g %s" % (precision, seconds / _units[unit], unit)


def main(args=None, *, _wrap_timer=None):
    """The command line: [-n N] [-r N] [-s SETUP] [-p] [-u UNIT] [-v] [--] STATEMENT..."""
    import getopt
    try:
        options, rest = getopt.getopt(sys.argv[1:] if args is None else args, "n:u:s:r:pvh",
                                      ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as error:
        print(error)
        print("use -h/--help for command line help")
        return 2
    number, runs, setup, unit, verbose, timer = 0, default_repeat, [], None, 0, default_timer
    for option, value in options:
        if option in ("-n", "--number"):
            number = int(value)
        elif option in ("-s", "--setup"):
            setup.append(value)
        elif option in ("-u", "--unit"):
            if value not in _units:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif option in ("-r", "--repeat"):
            runs = max(1, int(value))
        elif option in ("-p", "--process"):
            timer = time.process_time
        elif option in ("-v", "--verbose"):
            verbose += 1
        elif option in ("-h", "--help"):
            print(main.__doc__)
            return 0
    timer = timer if _wrap_timer is None else _wrap_timer(timer)
    measured = Timer("\n".join(rest) or "pass", "\n".join(setup) or "pass", timer)
    return _report(measured, number, runs, unit, verbose)


def _report(measured, number, runs, unit, verbose):
    precision = 3 + max(0, verbose - 1)
    try:
        if number == 0:
            def tell(count, seconds):
                print(f"{count} loop{'s' * (count != 1)} -> {seconds:.{precision}g} secs")
            number, _ = measured.autorange(tell if verbose else None)
            if verbose:
                print()
        timings = measured.repeat(runs, number)
    except Exception:
        measured.print_exc()
        return 1
    if verbose:
        print("raw times: " + ", ".join(_shown(seconds, unit, precision) for seconds in timings) + "\n")
    best, worst = min(timings) / number, max(timings) / number
    print(f"{number} loop{'s' * (number != 1)}, best of {runs}: {_shown(best, unit, precision)} per loop")
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit(f"The test results are likely unreliable. The worst time ({_shown(worst, unit, precision)}) was "
                               f"more than four times slower than the best time ({_shown(best, unit, precision)}).",
                               UserWarning, "", 0)
    return None


if __name__ == "__main__":
    sys.exit(main())
