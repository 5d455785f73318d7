"""Command line options in the manner of C's getopt()."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """An option that is not known, or an argument too few or too many; `opt` names the option."""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """Options and what is left: ([(option, value), ...], rest).

    args: the command line without the program's name. shortopts: letters, each with ':' behind it when it
    wants an argument. longopts: names without the dashes, with '=' at the end when they want an argument.
    The first argument that is no option ends the options. GetoptError for what does not fit.
    """
    return _parse(args, shortopts, _names(longopts), False)


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt(), but options may stand behind other arguments.

    A '+' in front of shortopts, or POSIXLY_CORRECT in the environment, ends them at the first other one.
    """
    longopts = _names(longopts)
    if shortopts.startswith("+"):
        return _parse(args, shortopts[1:], longopts, False)
    import os
    return _parse(args, shortopts, longopts, not os.environ.get("POSIXLY_CORRECT"))


def _names(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def _parse(args, shortopts, longopts, mixed):
    found, others = [], []
    while args:
        arg = args[0]
        if arg == "--":
            args = args[1:]
            break
        if arg.startswith("--"):
            args = _take_long(found, arg[2:], longopts, args[1:])
        elif arg[:1] == "-" and arg != "-":
            args = _take_short(found, arg[1:], shortopts, args[1:])
        elif mixed:
            others.append(arg)
            args = args[1:]
        else:
            break
    return found, others + args if mixed else args


def _take_long(found, text, longopts, rest):
    name, equals, value = text.partition("=")
    name, wants = _full_name(name, longopts)
    if wants and not equals:
        if not rest:
            raise GetoptError("option --%s requires argument" % name, name)
        value, rest = rest[0], rest[1:]
    elif equals and not wants:
        raise GetoptError("option --%s must not have an argument" % name, name)
    found.append(("--" + name, value if wants else ""))
    return rest


def _full_name(start, longopts):
    candidates = [name for name in longopts if name.startswith(start)]
    if not candidates:
        raise GetoptError("option --%s not recognized" % start, start)
    if start in candidates:
        return start, False
    if start + "=" in candidates:
        return start, True
    if len(candidates) > 1:
        raise GetoptError("option --%s not a unique prefix" % start, start)
    name = candidates[0]
    return name.removesuffix("="), name.endswith("=")


def _take_short(found, letters, shortopts, rest):
    while letters:
        letter, letters = letters[0], letters[1:]
        if not _wants_argument(letter, shortopts):
            found.append(("-" + letter, ""))
            continue
        if not letters:
            if not rest:
                raise GetoptError("option -%s requires argument" % letter, letter)
            letters, rest = rest[0], rest[1:]
        found.append(("-" + letter, letters))
        letters = ""
    return rest


def _wants_argument(letter, shortopts):
    at = -1 if letter == ":" else shortopts.find(letter)
    if at < 0:
        raise GetoptError("option -%s not recognized" % letter, letter)
    return shortopts.startswith(":", at + 1)
