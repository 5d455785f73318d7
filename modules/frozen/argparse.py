"""Command-line parsing: a parser knows its arguments, checks what is given and writes help."""

import os as _os, re as _re, sys as _sys

__all__ = """
    Action ArgumentDefaultsHelpFormatter ArgumentError ArgumentParser ArgumentTypeError BooleanOptionalAction FileType
    HelpFormatter MetavarTypeHelpFormatter Namespace ONE_OR_MORE OPTIONAL PARSER REMAINDER RawDescriptionHelpFormatter
    RawTextHelpFormatter SUPPRESS ZERO_OR_MORE
""".split()

SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."
_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"


class _Attributes:
    # A repr that shows what the object was made with.
    def _get_kwargs(self):
        return [*vars(self).items()]

    def __repr__(self):
        facts = self._get_kwargs()
        shown = [f"{name}={value!r}" for name, value in facts if name.isidentifier()]
        others = {name: value for name, value in facts if not name.isidentifier()}
        return f"{type(self).__name__}({', '.join(shown + [f'**{others!r}'] * bool(others))})"


class Namespace(_Attributes):
    """The values of arguments, as attributes."""

    def __init__(self, **kwargs):
        vars(self).update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    __hash__ = None

    def __contains__(self, name):
        return name in vars(self)


# --- errors ---


def _argument_name(action):
    # As messages call it.
    if getattr(action, "option_strings", ()):
        return "/".join(action.option_strings)
    for name in () if action is None else (action.metavar, action.dest):
        if name is not None and name != SUPPRESS:
            return "/".join(name) if isinstance(name, tuple) else name
    return "{" + ",".join(map(str, action.choices)) + "}" if action is not None and action.choices else None


class ArgumentError(Exception):
    """An error with one argument: argument_name and message."""

    def __init__(self, argument, message):
        self.argument_name, self.message = _argument_name(argument), message

    def __str__(self):
        return f"argument {self.argument_name}: {self.message}" if self.argument_name is not None else self.message


class ArgumentTypeError(Exception):
    """What a type function raises to choose its message."""


# --- help ---


class HelpFormatter:
    """Lays usage and help out; only the name is public."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            from shutil import get_terminal_size

            width = get_terminal_size().columns - 2
        self._prog, self._indent_increment, self._width = prog, indent_increment, width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._current_indent = self._action_max_length = 0
        # Sections are lists: the heading, then sections and texts to be, (indentation, function, arguments).
        self._open_sections = [[None]]

    def _add_item(self, function, *arguments):
        self._open_sections[-1].append((self._current_indent, function, arguments))

    def start_section(self, heading):
        section = [heading]
        self._open_sections[-1].append(section)
        self._open_sections.append(section)
        self._current_indent += self._indent_increment

    def end_section(self):
        self._current_indent -= self._indent_increment
        del self._open_sections[-1]

    def add_text(self, text):
        if text not in (None, SUPPRESS):
            self._add_item(self._format_text, text)

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage != SUPPRESS:
            self._add_item(self._format_usage, usage, actions, groups, prefix)

    def add_argument(self, action):
        if action.help != SUPPRESS:
            for indent, each in self._with_subactions(action):
                width = indent + len(self._format_action_invocation(each))
                self._action_max_length = max(self._action_max_length, width)
            self._add_item(self._format_action, action)

    def add_arguments(self, actions):
        for each in actions:
            self.add_argument(each)

    def format_help(self):
        text = _re.sub(r"\n{3,}", "\n\n", self._section_text(self._open_sections[0], 0)).strip("\n")
        return text and text + "\n"

    def _section_text(self, section, indent):
        heading, *items = section
        inside = ""
        for item in items:
            if isinstance(item, list):
                inside += self._section_text(item, indent + self._indent_increment * (section is not self._open_sections[0]))
            else:
                self._current_indent, function, arguments = item
                inside += function(*arguments)
        if not inside or section is self._open_sections[0]:
            return inside
        head = "" if heading in (None, SUPPRESS) else f"{' ' * indent}{heading}:\n"
        return f"\n{head}{inside}\n"

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        prog = "%(prog)s" % {"prog": self._prog}
        if usage is not None:
            text = usage % {"prog": self._prog}
        else:
            optionals = [action for action in actions if action.option_strings]
            parts = self._usage_parts(optionals + [action for action in actions if not action.option_strings], groups)
            text = " ".join([prog, *parts])
            width = self._width - self._current_indent
            if parts and len(prefix) + len(text) > width:
                split = len(self._usage_parts(optionals, groups))
                text = self._wrap_usage(prog, prefix, parts[:split], parts[split:], width)
        return f"{prefix}{text}\n\n"

    def _wrap_usage(self, prog, prefix, optionals, positionals, width):
        def wrapped(parts, used):
            # Lines of parts; so much of the first is used already.
            rows, room = [[]], width - used + 1
            for part in parts:
                if rows[-1] and len(part) + 1 > room:
                    rows.append([])
                    room = width - indent + 1
                rows[-1].append(part)
                room -= len(part) + 1
            return [" ".join(row) for row in rows if row]

        if len(prefix) + len(prog) <= 0.75 * width: # the parts go beside the program's name
            indent = len(prefix) + len(prog) + 1
            first = optionals or positionals
            lines = wrapped([prog, *first], len(prefix)) + wrapped(positionals if optionals else [], indent)
        else:
            indent = len(prefix)
            lines = wrapped(optionals + positionals, indent)
            if lines[1:]:
                lines = wrapped(optionals, indent) + wrapped(positionals, indent)
            lines.insert(0, prog)
        return ("\n" + " " * indent).join(lines)

    def _usage_parts(self, actions, groups):
        # One text for each action, or for each group of exclusive ones that stand together.
        together = {}
        for group in groups:
            members = group._group_actions
            first = actions.index(members[0]) if members and members[0] in actions else 0
            if members and actions[first:first + len(members)] == members:
                together[first] = group
        parts, i = [], 0
        while i < len(actions):
            group = together.get(i)
            members = actions[i:i + 1] if group is None else group._group_actions
            i += len(members)
            texts = [self._usage_part(action, group is not None) for action in members if action.help != SUPPRESS]
            if texts and group is not None:
                if len(texts) > 1 or not group.required:
                    opening, closing = "()" if group.required else "[]"
                    texts[0] = opening + texts[0]
                    texts[-1] += closing
                texts[:-1] = [text + " |" for text in texts[:-1]]
            parts += texts
        return parts

    def _usage_part(self, action, in_group):
        arguments = self._argument_text(action)
        if not action.option_strings:
            bare = in_group and arguments[:1] == "[" and arguments[-1:] == "]"
            return arguments[1:-1] if bare else arguments
        text = f"{action.option_strings[0]} {arguments}" if action.nargs != 0 else action.format_usage()
        return text if in_group or action.required else f"[{text}]"

    def _format_text(self, text):
        text = text % {"prog": self._prog} if "%(prog)" in text else text
        return self._fill_text(text, max(self._width - self._current_indent, 11), " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        column = min(self._action_max_length + 2, self._max_help_position) # where help begins
        text = ""
        for indent, each in self._with_subactions(action):
            header = " " * indent + self._format_action_invocation(each)
            help = self._expand_help(each) if each.help and each.help.strip() else ""
            lines = self._split_lines(help, max(self._width - column, 11)) if help else []
            if lines and len(header) <= column - 2:
                header = header.ljust(column) + lines.pop(0)
            text += "\n".join([header, *(" " * column + line for line in lines)]) + "\n"
        return text

    def _with_subactions(self, action, indent=None):
        # The action and those below it, each with its indentation.
        indent = self._current_indent if indent is None else indent
        yield indent, action
        for each in getattr(action, "_get_subactions", list)():
            yield from self._with_subactions(each, indent + self._indent_increment)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavars(action, 1))
        options = ", ".join(action.option_strings)
        return options if action.nargs == 0 else f"{options} {self._argument_text(action)}"

    def _default_metavar(self, action):
        return self._get_default_metavar_for_optional(action) if action.option_strings else \
            self._get_default_metavar_for_positional(action)

    def _metavars(self, action, count):
        # Names for so many arguments.
        metavar = action.metavar
        if metavar is None:
            metavar = self._default_metavar(action) if action.choices is None else \
                "{%s}" % ",".join(map(str, action.choices))
        return metavar if isinstance(metavar, tuple) else (metavar,) * count

    # What usage shows for the arguments of an action, for each nargs: how many names, the text.
    _ARGUMENT_TEXTS = {None: (1, "%s"), OPTIONAL: (1, "[%s]"), ONE_OR_MORE: (2, "%s [%s ...]"), PARSER: (1, "%s ..."),
                       ZERO_OR_MORE: (1, "[%s ...]")}

    def _argument_text(self, action):
        nargs = action.nargs
        if nargs in (0, REMAINDER, SUPPRESS):
            return "..." if nargs == REMAINDER else ""
        if nargs in self._ARGUMENT_TEXTS:
            count, text = self._ARGUMENT_TEXTS[nargs]
        elif isinstance(nargs, int):
            count, text = nargs, " ".join(["%s"] * nargs)
        else:
            raise ValueError("invalid nargs value")
        names = self._metavars(action, count)
        return ("[%s [%s ...]]" if nargs == ZERO_OR_MORE and len(names) == 2 else text) % names

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if "%" not in text:
            return text
        facts = {name: getattr(value, "__name__", value) for name, value in vars(action).items() if value is not SUPPRESS}
        if facts.get("choices") is not None:
            facts["choices"] = ", ".join(map(str, facts["choices"]))
        return text % {**facts, "prog": self._prog}

    def _split_lines(self, text, width):
        from textwrap import wrap

        return wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        from textwrap import fill

        return fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    # These three are what other formatters change.
    _get_help_string = staticmethod(lambda action: action.help)
    _get_default_metavar_for_optional = staticmethod(lambda action: action.dest.upper())
    _get_default_metavar_for_positional = staticmethod(lambda action: action.dest)


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves descriptions as they are written."""

    def _fill_text(self, text, width, indent):
        return indent + indent.join(text.splitlines(True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves all help as it is written."""

    _split_lines = staticmethod(lambda text, width: text.splitlines())


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Tells the default of each argument."""

    def _get_help_string(self, action):
        text = action.help or ""
        if action.default is SUPPRESS or "%(default)" in text or \
                not action.option_strings and action.nargs not in (OPTIONAL, ZERO_OR_MORE):
            return text
        return text + " (default: %(default)s)"


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the type of each argument where its name would be."""

    _get_default_metavar_for_optional = _get_default_metavar_for_positional = staticmethod(
        lambda action: action.type.__name__)


# --- actions ---


class Action(_Attributes):
    """What an argument does when it is met."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        facts = option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated
        vars(self).update(zip(self._FACTS, facts))

    _FACTS = tuple("option_strings dest nargs const default type choices required help metavar deprecated".split())

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in self._FACTS]

    def format_usage(self):
        """How usage shows an option without arguments."""
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class BooleanOptionalAction(Action):
    """--name and --no-name."""

    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                 metavar=None, deprecated=False):
        every = []
        for option in option_strings:
            if option.startswith("--no-"):
                raise ValueError(f"invalid option name {option!r} for BooleanOptionalAction")
            every += [option, "--no-" + option[2:]] if option.startswith("--") else [option]
        super().__init__(every, dest, 0, None, default, type, choices, required, help, metavar, deprecated)

    def format_usage(self):
        return " | ".join(self.option_strings)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, not option_string.startswith("--no-"))


class _Update(Action):
    # Changes the attribute: _updated(value before, values) is what it will be.
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self._updated(getattr(namespace, self.dest, None), values))


class _StoreAction(_Update):
    _INSTEAD = ("store", "if you have nothing to store, actions such as store true or store const")

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        if nargs == 0:
            kind, words = self._INSTEAD
            raise ValueError(f"nargs for {kind} actions must be != 0; {words} may be more appropriate")
        if nargs != OPTIONAL and const is not None:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)

    def _updated(self, before, values):
        return values


class _StoreConstAction(_Update):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, deprecated=deprecated)

    def _updated(self, before, values):
        return self.const


def _store_bool(name, const):
    class Store(_StoreConstAction):
        def __init__(self, option_strings, dest, default=not const, required=False, help=None, deprecated=False):
            super().__init__(option_strings, dest, const, default, required, help, None, deprecated)

    Store.__name__ = Store.__qualname__ = name
    return Store


_StoreTrueAction, _StoreFalseAction = _store_bool("_StoreTrueAction", True), _store_bool("_StoreFalseAction", False)


def _with(before, values):
    # A new list, or one of the same type, with more items.
    items = before[:] if type(before) is list else list(before or ())
    items.extend(values)
    return items


class _AppendAction(_StoreAction):
    _INSTEAD = "append", "if arg strings are not supplying the value to append, the append const action"

    def _updated(self, before, values):
        return _with(before, [values])


class _ExtendAction(_AppendAction):
    def _updated(self, before, values):
        return _with(before, values)


class _AppendConstAction(_StoreConstAction):
    def _updated(self, before, values):
        return _with(before, [self.const])


class _CountAction(_Update):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help, deprecated=deprecated)

    def _updated(self, before, values):
        return 1 if before is None else before + 1


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(_HelpAction):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        help = "show program's version number and exit" if help is None else help
        super().__init__(option_strings, dest, default, help, deprecated)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        layout = parser._get_formatter()
        layout.add_text(parser.version if self.version is None else self.version)
        parser._print_message(layout.format_help(), _sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    class _Choice(Action):
        def __init__(self, name, aliases, help):
            shown = name + (" (%s)" % ", ".join(aliases) if aliases else "")
            super().__init__(option_strings=[], dest=shown, help=help, metavar=shown)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix, self._parser_class = prog, parser_class
        self._name_parser_map, self._choices_actions, self._deprecated = {}, [], set()
        super().__init__(option_strings, dest, nargs=PARSER, choices=self._name_parser_map, required=required, help=help,
                         metavar=metavar)

    def add_parser(self, name, *, deprecated=False, **kwargs):
        """A parser for the arguments behind a command; arguments as of ArgumentParser, and help and aliases."""
        aliases = kwargs.pop("aliases", ())
        names = name, *aliases
        taken = [each for each in names if each in self._name_parser_map]
        if taken:
            raise ValueError(f"conflicting subparser{'' if taken[0] == name else ' alias'}: {taken[0]}")
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        if "help" in kwargs:
            self._choices_actions.append(self._Choice(name, aliases, kwargs.pop("help")))
        made = self._parser_class(**kwargs)
        self._name_parser_map.update(dict.fromkeys(names, made))
        self._deprecated.update(names if deprecated else ())
        return made

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        chosen = self._name_parser_map.get(name)
        if chosen is None:
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {', '.join(self._name_parser_map)})")
        # Apart, so that the command's own defaults count; then into the namespace.
        inner, left = chosen.parse_known_args(rest, None)
        vars(namespace).update(vars(inner))
        if left:
            vars(namespace).setdefault(_UNRECOGNIZED_ARGS_ATTR, []).extend(left)


class FileType:
    """A type that opens files: '-' stands for stdin or stdout."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __call__(self, string):
        if string == "-":
            if "r" in self._mode:
                return _sys.stdin.buffer if "b" in self._mode else _sys.stdin
            if any(c in self._mode for c in "wax"):
                return _sys.stdout.buffer if "b" in self._mode else _sys.stdout
            raise ValueError('argument "-" with mode %r' % self._mode)
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as error:
            raise ArgumentTypeError(f"can't open '{string}': {error}") from None


# --- containers of arguments ---


class _ActionsContainer:
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        if conflict_handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
        self.description, self.prefix_chars = description, prefix_chars
        self.argument_default, self.conflict_handler = argument_default, conflict_handler
        self._registries = {"type": {None: lambda string: string}, "action": {
            None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
            "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction,
            "count": _CountAction, "help": _HelpAction, "version": _VersionAction, "parsers": _SubParsersAction,
            "extend": _ExtendAction}}
        self._actions, self._option_string_actions = [], {}
        self._action_groups, self._mutually_exclusive_groups, self._defaults = [], [], {}
        self._negative_number_matcher = _re.compile(r"-\.?\d")
        self._lists = (self._actions,) # where an action that is added goes

    def register(self, registry_name, value, object):
        """Lets arguments name an action or a type in another way."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        known = self._registries[registry_name]
        return known[value] if value in known else default

    def set_defaults(self, **kwargs):
        """Defaults for attributes, those of no argument too."""
        self._defaults |= kwargs
        for action in [one for one in self._actions if one.dest in kwargs]:
            action.default = kwargs[action.dest]

    def get_default(self, dest):
        """The default of an attribute."""
        own = [action.default for action in self._actions if action.dest == dest and action.default is not None]
        return own[0] if own else self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        """Add an argument: names or flags, then action, nargs, const, default, type, choices, required, help, metavar, dest."""
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and "dest" in kwargs:
                raise TypeError("dest supplied twice for positional argument, did you mean metavar?")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            if kwargs["dest"] in self._defaults:
                kwargs["default"] = self._defaults[kwargs["dest"]]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.pop("action", None)
        maker = self._registry_get("action", name, name)
        if not callable(maker):
            raise ValueError(f'unknown action "{name}"')
        action = maker(**kwargs)
        if not action.option_strings and action.nargs == 0:
            raise ValueError(f"action {name!r} is not valid for positional arguments")
        kind = self._registry_get("type", action.type, action.type)
        if not callable(kind):
            raise ValueError(f"{kind!r} is not callable")
        if kind is FileType:
            raise ValueError(f"{kind!r} is a FileType class object, instance of it must be passed")
        if hasattr(self, "_get_formatter"):
            try:
                HelpFormatter("", width=80)._argument_text(action)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        """A group of arguments with a title and a description in help."""
        self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
        return self._action_groups[-1]

    def add_mutually_exclusive_group(self, **kwargs):
        """A group of arguments of which only one may be given."""
        self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **kwargs))
        return self._mutually_exclusive_groups[-1]

    def _add_action(self, action):
        self._check_conflict(action)
        for known in self._lists:
            known.append(action)
        self._option_string_actions.update(dict.fromkeys(action.option_strings, action))
        action.container = self
        return action

    def _remove_action(self, action):
        for known in self._lists:
            known.remove(action)

    def _has_negative_numbers(self):
        # Is there an option that looks like a negative number? Then no such word is an argument.
        return any(map(self._negative_number_matcher.match, self._option_string_actions))

    def _add_container_actions(self, other):
        # What `parents` brings.
        by_title = {group.title: group for group in self._action_groups if group.title is not None}
        places = {}
        for group in other._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(group.title, group.description,
                                                                conflict_handler=group.conflict_handler)
            places.update(dict.fromkeys(group._group_actions, by_title[group.title]))
        for group in other._mutually_exclusive_groups:
            places.update(dict.fromkeys(group._group_actions, self.add_mutually_exclusive_group(required=group.required)))
        for action in other._actions:
            places.get(action, self)._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        count = kwargs.get("nargs")
        if count == 0:
            raise ValueError("nargs for positionals must be != 0")
        may_be_missing = count in (OPTIONAL, REMAINDER, SUPPRESS) or count == ZERO_OR_MORE and "default" in kwargs
        needed = {} if may_be_missing else {"required": True}
        return {**kwargs, **needed, "dest": dest, "option_strings": []}

    def _get_optional_kwargs(self, *options, dest=None, **kwargs):
        for option in options:
            if option[0] not in self.prefix_chars:
                raise ValueError(f"invalid option string {option!r}: must start with a character {self.prefix_chars!r}")
        if dest is None: # after the first long option, if there is one
            named = next((option for option in options if option[1:2] and option[1] in self.prefix_chars), options[0])
            dest = named.lstrip(self.prefix_chars).replace("-", "_")
            if dest == "":
                raise TypeError(f"dest= is required for options like {named!r}")
        return {**kwargs, "dest": dest, "option_strings": [*options]}

    def _check_conflict(self, action):
        taken = [option for option in action.option_strings if option in self._option_string_actions]
        if taken and self.conflict_handler == "error":
            raise ArgumentError(action, f"conflicting option string{'s'[:len(taken) - 1]}: {', '.join(taken)}")
        for option in taken: # the new one takes it away
            other = self._option_string_actions.pop(option)
            other.option_strings.remove(option)
            if not other.option_strings:
                other.container._remove_action(other)


class _ArgumentGroup(_ActionsContainer):
    _SHARED = ("_registries", "_actions", "_option_string_actions", "_defaults", "_mutually_exclusive_groups")

    def __init__(self, container, title=None, description=None, **kwargs):
        settings = {name: getattr(container, name) for name in ("conflict_handler", "prefix_chars", "argument_default")}
        super().__init__(description=description, **{**settings, **kwargs})
        vars(self).update({name: getattr(container, name) for name in self._SHARED})
        self.title, self._group_actions = title, []
        self._lists = self._actions, self._group_actions

    def add_argument_group(self, *args, **kwargs):
        raise ValueError("argument groups cannot be nested")


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required, self._container = required, container
        self._lists = (self._group_actions,)

    def _add_action(self, action):
        # It is an argument of the container, too.
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._container._add_action(action)
        for known in self._lists:
            known.append(action)
        return action

    def _remove_action(self, action):
        for place in self._container, super():
            place._remove_action(action)

    def add_mutually_exclusive_group(self, **kwargs):
        raise ValueError("mutually exclusive groups cannot be nested")


# --- the parser ---


class ArgumentParser(_Attributes, _ActionsContainer):
    """Parses command lines into Namespaces."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage, self.epilog, self.formatter_class = usage, epilog, formatter_class
        self.fromfile_prefix_chars, self.add_help = fromfile_prefix_chars, add_help
        self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        if add_help:
            prefix = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for other in parents:
            if not isinstance(other, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(other)
            self._defaults |= other._defaults

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in ("prog", "usage", "description", "formatter_class",
                                                         "conflict_handler", "add_help")]

    def add_subparsers(self, **kwargs):
        """Arguments that depend on a command: returns what add_parser() is called on."""
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        self._subparsers = self._positionals
        if not {"title", "description"}.isdisjoint(kwargs):
            self._subparsers = self.add_argument_group(kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
        if kwargs.get("prog") is None:
            layout = self._get_formatter()
            layout.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = layout.format_help().strip()
        make = self._registry_get("action", kwargs.pop("action", "parsers"))
        return self._subparsers._add_action(make(**{"parser_class": type(self), "option_strings": [], **kwargs}))

    def _add_action(self, action):
        group = self._optionals if action.option_strings else self._positionals
        return group._add_action(action)

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # --- parsing ---

    def parse_args(self, args=None, namespace=None):
        """A Namespace of the arguments, sys.argv[1:] by default; what is wrong ends the program."""
        namespace, left = self.parse_known_args(args, namespace)
        if left:
            words = "unrecognized arguments: %s" % " ".join(left)
            if self.exit_on_error:
                self.error(words)
            raise ArgumentError(None, words)
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        """As parse_args, but what is not known is returned too: (namespace, list)."""
        return self._parse_known_args2(args, namespace, False)

    def parse_intermixed_args(self, args=None, namespace=None):
        """As parse_args, with options between the positional arguments."""
        namespace, left = self.parse_known_intermixed_args(args, namespace)
        if left:
            self.error("unrecognized arguments: %s" % " ".join(left))
        return namespace

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """As parse_known_args, with options between the positional arguments."""
        for action in self._get_positional_actions():
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError("parse_intermixed_args: positional arg with nargs=%s" % action.nargs)
        return self._parse_known_args2(args, namespace, True)

    def _parse_known_args2(self, args, namespace, intermixed):
        words = [*(_sys.argv[1:] if args is None else args)]
        namespace = Namespace() if namespace is None else namespace
        defaults = [(action.dest, action.default) for action in self._actions if action.dest is not SUPPRESS]
        for dest, value in (*defaults, *self._defaults.items()):
            if value is not SUPPRESS and not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        try:
            namespace, left = self._parse_known_args(words, namespace, intermixed)
        except ArgumentError as error:
            if self.exit_on_error:
                self.error(str(error))
            raise
        return namespace, left + getattr(namespace, "__dict__", {}).pop(_UNRECOGNIZED_ARGS_ATTR, [])

    def _parse_known_args(self, words, namespace, intermixed):
        return _Parse(self, words, namespace, intermixed).run()

    def _read_args_from_files(self, words):
        found = []
        for word in words:
            if not word or word[0] not in self.fromfile_prefix_chars:
                found.append(word)
                continue
            try:
                with open(word[1:], encoding="utf-8", errors="surrogateescape") as file:
                    inner = [each for line in file.read().splitlines() for each in self.convert_arg_line_to_args(line)]
            except OSError as error:
                raise ArgumentError(None, str(error)) from None
            found.extend(self._read_args_from_files(inner))
        return found

    def convert_arg_line_to_args(self, line):
        return [line]

    def _get_values(self, action, words):
        # What an action is called with: one value or a list of them.
        nargs = action.nargs
        if not words and (nargs == OPTIONAL or nargs == ZERO_OR_MORE and not action.option_strings):
            value = action.const if action.option_strings else action.default
            if nargs == ZERO_OR_MORE:
                return words if value is None else value
            return self._get_value(action, value) if isinstance(value, str) and value is not SUPPRESS else value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, word) for word in words]
        for value in values[:{REMAINDER: 0, PARSER: 1}.get(nargs, len(values))]:
            self._check_value(action, value)
        return values[0] if nargs in (None, OPTIONAL) else values

    def _get_value(self, action, word):
        kind = self._registry_get("type", action.type, action.type)
        if not callable(kind):
            raise TypeError(f"{kind!r} is not callable")
        try:
            return kind(word)
        except ArgumentTypeError as error:
            words = str(error)
        except (ValueError, TypeError):
            words = f"invalid {getattr(action.type, '__name__', repr(action.type))} value: {word!r}"
        raise ArgumentError(action, words)

    def _check_value(self, action, value):
        allowed = action.choices
        # In a text, letters are the choices.
        if allowed is not None and value not in ([*allowed] if isinstance(allowed, str) else allowed):
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {', '.join(map(repr, allowed))})")

    # --- help ---

    def _help_layout(self):
        layout = self.formatter_class(prog=self.prog)
        layout.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return layout

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        """The lines that say how to call the program."""
        return self._help_layout().format_help()

    def format_help(self):
        """All that --help shows."""
        layout = self._help_layout()
        layout.add_text(self.description)
        for group in self._action_groups:
            layout.start_section(group.title)
            layout.add_text(group.description)
            layout.add_arguments(group._group_actions)
            layout.end_section()
        layout.add_text(self.epilog)
        return layout.format_help()

    def print_usage(self, file=None):
        """Writes usage, by default to stdout."""
        self._print_message(self.format_usage(), file or _sys.stdout)

    def print_help(self, file=None):
        """Writes help, by default to stdout."""
        self._print_message(self.format_help(), file or _sys.stdout)

    def _print_message(self, message, file=None):
        try:
            (file or _sys.stderr).write(message or "")
        except (OSError, AttributeError):
            pass # nobody can read it

    def exit(self, status=0, message=None):
        """End the program."""
        self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """Print usage and a message to stderr, and end the program with code 2."""
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")


# How many words an action takes, by nargs: of an option, of a positional argument.
_OPTION_PATTERNS = {None: "(A)", OPTIONAL: "(A?)", ZERO_OR_MORE: "(A*)", ONE_OR_MORE: "(A+)", REMAINDER: "([AO]*)",
                    PARSER: "(A[AO]*)", SUPPRESS: "()"}
_ARGUMENT_PATTERNS = {None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "([A-]*)", ONE_OR_MORE: "(A[A-]*)",
                      REMAINDER: "([AO-]*)", PARSER: "(-*A[-AO]*)", SUPPRESS: "()"}


class _Parse:
    # One run over a command line. Each word is an option ('O'), an argument ('A') or the first "--" ('-'); how many
    # words an action takes is what its pattern of these letters matches.
    def __init__(self, parser, words, namespace, intermixed):
        if parser.fromfile_prefix_chars is not None:
            words = parser._read_args_from_files(words)
        self.parser, self.words, self.namespace, self.intermixed = parser, words, namespace, intermixed
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                self.conflicts.setdefault(action, []).extend(each for each in group._group_actions if each is not action)
        self.options, letters, only_arguments = {}, [], False
        for i, word in enumerate(words):
            if only_arguments:
                letters.append("A")
            elif word == "--":
                letters.append("-")
                only_arguments = True
            else:
                found = self.find_option(word)
                if found is not None:
                    self.options[i] = found
                letters.append("A" if found is None else "O")
        self.letters = "".join(letters)
        self.seen, self.seen_non_default, self.extras, self.extra_letters = set(), set(), [], []
        self.positionals = parser._get_positional_actions()

    # --- options ---

    def find_option(self, word):
        # [(action, option, separator, explicit argument)...] or None.
        parser = self.parser
        if not word or word[0] not in parser.prefix_chars:
            return None
        if word in parser._option_string_actions:
            return [(parser._option_string_actions[word], word, None, None)]
        if len(word) == 1:
            return None
        option, sep, explicit = word.partition("=")
        if sep and option in parser._option_string_actions:
            return [(parser._option_string_actions[option], option, sep, explicit)]
        matches = self.find_abbreviations(word)
        if matches:
            return matches
        if parser._negative_number_matcher.match(word) and not parser._has_negative_numbers():
            return None
        if " " in word:
            return None
        return [(None, word, None, None)]

    def find_abbreviations(self, word):
        parser, found = self.parser, []
        if word[0] in parser.prefix_chars and word[1] in parser.prefix_chars:
            if parser.allow_abbrev:
                prefix, sep, explicit = word.partition("=")
                for option, action in parser._option_string_actions.items():
                    if option.startswith(prefix):
                        found.append((action, option, sep or None, explicit if sep else None))
            return found
        short, rest = word[:2], word[2:]
        prefix, sep, explicit = word.partition("=")
        for option, action in parser._option_string_actions.items():
            if option == short:
                found.append((action, option, "", rest))
            elif parser.allow_abbrev and option.startswith(prefix):
                found.append((action, option, sep or None, explicit if sep else None))
        return found

    def pattern(self, action):
        known = _OPTION_PATTERNS if action.option_strings else _ARGUMENT_PATTERNS
        if action.nargs in known:
            return known[action.nargs]
        return "(A{%d})" % action.nargs if action.option_strings else "((?:-*A){%d}-*)" % action.nargs

    def count_for(self, action, letters):
        match = _re.match(self.pattern(action), letters)
        if match is None:
            words = {None: "expected one argument", OPTIONAL: "expected at most one argument",
                     ONE_OR_MORE: "expected at least one argument"}.get(action.nargs)
            if words is None:
                words = "expected %s argument%s" % (action.nargs, "" if action.nargs == 1 else "s")
            raise ArgumentError(action, words)
        return len(match[1])

    def take(self, action, words, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, words)
        if values is not action.default:
            self.seen_non_default.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_non_default:
                    raise ArgumentError(action, "not allowed with argument %s" % _argument_name(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def consume_option(self, start):
        found = self.options[start]
        if len(found) > 1:
            exact = [each for each in found if each[2] == ""]
            if len(exact) == 1 and all(each[1] == exact[0][1] or each[0] is exact[0][0] for each in found):
                found = exact
            else:
                shown = ", ".join(option for _, option, _, _ in found)
                raise ArgumentError(None, f"ambiguous option: {self.words[start]} could match {shown}")
        action, option, sep, explicit = found[0]
        taken = []
        while True:
            if action is None:
                self.extras.append(self.words[start])
                self.extra_letters.append("O")
                return start + 1
            if explicit is None:
                begin = start + 1
                count = self.count_for(action, self.letters[begin:])
                taken.append((action, self.words[begin:begin + count], option))
                stop = begin + count
                break
            count = self.count_for(action, "A")
            if count == 0 and option[1] not in self.parser.prefix_chars and explicit != "":
                if sep or explicit[0] in self.parser.prefix_chars:
                    raise ArgumentError(action, "ignored explicit argument %r" % explicit)
                taken.append((action, [], option))
                option = option[0] + explicit[0]
                following = self.parser._option_string_actions.get(option)
                if following is None:
                    self.extras.append(option[0] + explicit)
                    self.extra_letters.append("O")
                    stop = start + 1
                    break
                action, explicit = following, explicit[1:]
                sep = ""
                if not explicit:
                    sep = explicit = None
                elif explicit[0] == "=":
                    sep, explicit = "=", explicit[1:]
            elif count == 1:
                taken.append((action, [explicit], option))
                stop = start + 1
                break
            else:
                raise ArgumentError(action, "ignored explicit argument %r" % explicit)
        for action, words, option in taken:
            self.take(action, words, option)
        return stop

    # --- positional arguments ---

    def match_positionals(self, actions, letters):
        # How many words each of the actions takes, for as many of them as can have theirs.
        for size in range(len(actions), 0, -1):
            match = _re.match("".join(self.pattern(action) for action in actions[:size]), letters)
            if match is not None:
                return [len(text) for text in match.groups()]
        return []

    def consume_positionals(self, start):
        counts = self.match_positionals(self.positionals, self.letters[start:])
        done = 0
        for action, count in zip(self.positionals, counts):
            words = self.words[start:start + count]
            letters = self.letters[start:start + count]
            if action.nargs == PARSER:
                if letters[:1] == "-":
                    words.remove("--")
            elif action.nargs != REMAINDER and "-" in letters:
                words.remove("--")
            elif action.nargs == REMAINDER and letters.startswith("-"):
                words = words[1:]
            start += count
            done += 1
            self.take(action, words)
        del self.positionals[:done]
        return start

    def run(self):
        last_option = max(self.options, default=-1)
        start = 0
        while start <= last_option:
            following = start
            while following <= last_option and following not in self.options:
                following += 1
            if not self.intermixed and start != following:
                stop = self.consume_positionals(start)
                if stop > start:
                    start = stop
                    continue
            if start not in self.options:
                self.extras.extend(self.words[start:following])
                self.extra_letters.extend(self.letters[start:following])
                start = following
            start = self.consume_option(start)
        if self.intermixed:
            arguments = [word for word, letter in zip(self.extras, self.extra_letters) if letter != "O"]
            unknown = [word for word, letter in zip(self.extras, self.extra_letters) if letter == "O"]
            self.words, self.letters = arguments + self.words[start:], "A" * len(arguments) + self.letters[start:]
            self.intermixed = False
            self.extras, start = unknown, 0
        stop = self.consume_positionals(start)
        self.extras.extend(self.words[stop:])
        self.check_required()
        return self.namespace, self.extras

    def check_required(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_argument_name(action))
            elif (action.default is not None and isinstance(action.default, str) and hasattr(self.namespace, action.dest)
                  and action.default is getattr(self.namespace, action.dest)):
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, "the following arguments are required: %s" % ", ".join(missing))
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_non_default for action in group._group_actions):
                names = [_argument_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, "one of the arguments %s is required" % " ".join(names))
