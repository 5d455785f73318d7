"""Configuration files of sections with options: [section], name = value."""

import io
import re
from collections import ChainMap
from collections.abc import MutableMapping

__all__ = ("NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
           "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
           "MissingSectionHeaderError", "MultilineContinuationError", "ConfigParser", "RawConfigParser", "Interpolation",
           "BasicInterpolation", "ExtendedInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT",
           "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION")

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()
_default_dict = dict  # of sections and options


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()


# --- errors ---

class Error(Exception):
    """What all errors here are."""

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section
        self.args = (section,)


def _place(source, lineno):
    if source is None:
        return "While reading from <???>" if lineno is not None else ""
    return "While reading from " + repr(source) + ("" if lineno is None else " [line %2d]" % lineno)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        what = "ection " + repr(section) + " already exists"
        Error.__init__(self, "S" + what if source is None else _place(source, lineno) + ": s" + what)
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        what = "ption " + repr(option) + " in section " + repr(section) + " already exists"
        Error.__init__(self, "O" + what if source is None else _place(source, lineno) + ": o" + what)
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        msg = ("Bad value substitution: option {!r} in section {!r} contains an interpolation key {!r} which is not a valid option "
               "name. Raw value: {!r}".format(option, section, reference, rawval))
        InterpolationError.__init__(self, option, section, msg)
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        msg = ("Recursion limit exceeded in value substitution: option {!r} in section {!r} contains an interpolation key which "
               "cannot be substituted in {} steps. Raw value: {!r}".format(option, section, MAX_INTERPOLATION_DEPTH, rawval))
        InterpolationError.__init__(self, option, section, msg)
        self.args = (option, section, rawval)


class ParsingError(Error):
    def __init__(self, source, *args):
        Error.__init__(self, f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %r" % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, "File contains no section headers.\nfile: %r, line: %d\n%r" % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, "Key without value continued with an indented line.\nfile: %r, line: %d\n%r"
                       % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


# --- values within values ---

class Interpolation:
    """Changes nothing; what the others are made of."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    """%(name)s is another option of the section, %% a percent sign."""

    _reference = re.compile(r"%\(([^)]+)\)s")
    _mark, _rest = "%", r"%(%|\([^)]+\)s)"

    def before_get(self, parser, section, option, value, defaults):
        return self._resolve(parser, option, value, section, defaults, 1)

    def before_set(self, parser, section, option, value):
        left = self._reference.sub("", value.replace(self._mark * 2, ""))
        if self._mark in left:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, left.find(self._mark)))
        return value

    def _resolve(self, parser, option, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        parts = []
        while rest:
            at = rest.find(self._mark)
            if at < 0:
                parts.append(rest)
                break
            parts.append(rest[:at])
            rest = rest[at:]
            if rest[1:2] == self._mark:
                parts.append(self._mark)
                rest = rest[2:]
                continue
            found = self._reference.match(rest)
            if found is None:
                raise InterpolationSyntaxError(option, section, self._complaint(rest))
            rest = rest[found.end():]
            parts.append(self._value(parser, option, found[1], section, values, depth, raw))
        return "".join(parts)

    def _complaint(self, rest):
        if rest[1:2] == "(":
            return "bad interpolation variable reference %r" % rest
        return "'%%' must be followed by '%%' or '(', found: %r" % (rest,)

    def _value(self, parser, option, name, section, values, depth, raw):
        name = parser.optionxform(name)
        try:
            value = values[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        return self._resolve(parser, option, value, section, values, depth + 1) if self._mark in value else value


class ExtendedInterpolation(BasicInterpolation):
    """${name} is another option of the section, ${section:name} one of another section, $$ a dollar sign."""

    _reference = re.compile(r"\$\{([^}]+)\}")
    _mark = "$"

    def _complaint(self, rest):
        if rest[1:2] == "{":
            return "bad interpolation variable reference %r" % rest
        return "'$' must be followed by '$' or '{', found: %r" % (rest,)

    def _value(self, parser, option, name, section, values, depth, raw):
        path = name.split(":")
        try:
            if len(path) == 1:
                place, name = section, parser.optionxform(path[0])
                value = values[name]
            elif len(path) == 2:
                place, name = path[0], parser.optionxform(path[1])
                value = parser.get(place, name, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (name,))
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        if "$" not in value:
            return value
        inner = values if len(path) == 1 else dict(parser.items(place, raw=True))
        return self._resolve(parser, name, value, place, inner, depth + 1)


# --- parsers ---

class RawConfigParser(MutableMapping):
    """Sections of options; a mapping of section names to mappings. Values are what stands in the file."""

    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")

    def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=("=", ":"), comment_prefixes=("#", ";"),
                 inline_comment_prefixes=None, strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT,
                 interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        self._dict = dict_type
        self._sections, self._defaults, self._proxies = dict_type(), dict_type(), dict_type()
        self._converters = ConverterMapping(self)
        self._allow_no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines_in_values = empty_lines_in_values
        self._allow_unnamed_section = allow_unnamed_section
        self.default_section = default_section
        marks = "|".join(map(re.escape, self._delimiters))
        no_value = "?" if allow_no_value else ""
        self.OPTCRE = self._optcre = re.compile(rf"(?P<option>.*?)\s*(?:(?P<vi>{marks})\s*(?P<value>.*)){no_value}$")
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        self._interpolation = Interpolation() if interpolation is None else interpolation
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type "
                            f"{type(self._interpolation)}")
        self._proxies[default_section] = SectionProxy(self, default_section)
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self.read_dict({default_section: defaults})

    def defaults(self):
        return self._defaults

    def sections(self):
        """The names of the sections, without the default one."""
        return list(self._sections)

    def add_section(self, section):
        """A new section; DuplicateSectionError, ValueError for the default one's name."""
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        """The names of a section's options, those of the defaults among them."""
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def optionxform(self, optionstr):
        """What a name is stored as."""
        return optionstr.lower()

    # --- reading ---

    def read(self, filenames, encoding=None):
        """Read files, leaving out those that cannot be opened; the names of the others are returned."""
        import os
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        encoding = io.text_encoding(encoding)
        done = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(os.fspath(name))
        return done

    def read_file(self, f, source=None):
        """Read lines from a file or any iterable."""
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def read_string(self, string, source="<string>"):
        """Read text."""
        self._read(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Take over {section: {option: value}}."""
        seen = set()
        for section, options in dictionary.items():
            section = section if section is UNNAMED_SECTION else str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            names = set()
            for name, value in options.items():
                name = self.optionxform(str(name))
                if self._strict and name in names:
                    raise DuplicateOptionError(section, name, source)
                names.add(name)
                self.set(section, name, None if value is None else str(value))

    def _without_comment(self, line):
        for mark in self._inline_comment_prefixes:
            found = re.search(r"(?:^|\s)" + re.escape(mark), line)
            if found:
                line = line[:found.start()]
        text = line.strip()
        return "" if text.startswith(self._comment_prefixes) and self._comment_prefixes else text

    def _read(self, lines, name):
        try:
            self._read_lines(lines, name)
        finally:
            self._join_values()

    def _read_lines(self, lines, name):
        seen, error = set(), None
        section = section_name = option = None
        indent = 0
        lines_of_value = None
        if self._allow_unnamed_section:
            section_name = UNNAMED_SECTION
            section = self._open_section(section_name, seen, name, 0)
        for number, line in enumerate(lines, 1):
            text = self._without_comment(line)
            if not text:
                is_comment = line.strip() != ""
                if self._empty_lines_in_values:
                    if not is_comment and lines_of_value is not None and option:
                        lines_of_value.append("")
                elif not is_comment:
                    indent, lines_of_value = len(line), None
                continue
            here = len(line) - len(line.lstrip())
            if section is not None and option and here > indent:
                if lines_of_value is None and section[option] is None:
                    raise MultilineContinuationError(name, number, line)
                if lines_of_value is not None:
                    lines_of_value.append(text)
                    continue
            indent, lines_of_value = here, None
            header = self.SECTCRE.match(text)
            if header:
                section_name, option = header["header"], None
                section = self._open_section(section_name, seen, name, number)
                continue
            if section is None:
                raise MissingSectionHeaderError(name, number, line)
            found = self._optcre.match(text)
            if not found or not found["option"]:
                error = error or ParsingError(name)
                error.append(number, line)
                continue
            option = self.optionxform(found["option"].rstrip())
            if self._strict and (section_name, option) in seen:
                raise DuplicateOptionError(section_name, option, name, number)
            seen.add((section_name, option))
            if found["value"] is None:
                section[option] = None
            else:
                section[option] = lines_of_value = [found["value"].strip()]
        if error:
            raise error

    def _open_section(self, section_name, seen, name, number):
        if section_name == self.default_section:
            return self._defaults
        if section_name in self._sections:
            if self._strict and section_name in seen:
                raise DuplicateSectionError(section_name, name, number)
        else:
            self._sections[section_name] = self._dict()
            self._proxies[section_name] = SectionProxy(self, section_name)
        seen.add(section_name)
        return self._sections[section_name]

    def _join_values(self):
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if not isinstance(value, list):
                    continue  # read before
                value = "\n".join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    # --- asking ---

    def _values(self, section, vars):
        if section in self._sections:
            own = self._sections[section]
        elif section == self.default_section:
            own = {}
        else:
            raise NoSectionError(section)
        given = {self.optionxform(name): None if value is None else str(value) for name, value in (vars or {}).items()}
        return ChainMap(given, own, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """A value. raw: without interpolation; vars: options that come first; fallback: instead of an error."""
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in values:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = values[option]
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, values)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars, **kwargs))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, **kwargs):
        return self._get_conv(section, option, int, **kwargs)

    def getfloat(self, section, option, **kwargs):
        return self._get_conv(section, option, float, **kwargs)

    def getboolean(self, section, option, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        """(option, value) of a section; without one (name, section) of all."""
        if section is _UNSET:
            return super().items()
        values = self._values(section, vars)
        names = {**self._defaults, **self._sections.get(section, {}), **dict.fromkeys(map(self.optionxform, vars or ()))}
        if raw:
            return [(name, values[name]) for name in names]
        return [(name, None if values[name] is None
                 else self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

    def has_option(self, section, option):
        """Whether there is such an option, in the section or the defaults."""
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    # --- changing ---

    def _own_options(self, section):
        if not section or section == self.default_section:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._own_options(section)[self.optionxform(option)] = value

    def remove_option(self, section, option):
        """Whether the option was there."""
        options = self._own_options(section)
        option = self.optionxform(option)
        if option not in options:
            return False
        del options[option]
        return True

    def remove_section(self, section):
        """Whether the section was there."""
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def popitem(self):
        for name in self.sections():
            value = self[name]
            del self[name]
            return name, value
        raise KeyError

    def write(self, fp, space_around_delimiters=True):
        """Write all of it to a text file."""
        mark = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        sections = [(self.default_section, self._defaults)] if self._defaults else []
        for section, options in sections + list(self._sections.items()):
            if section is not UNNAMED_SECTION:
                fp.write(f"[{section}]\n")
            for name, value in options.items():
                value = self._interpolation.before_write(self, section, name, value)
                if value is None and self._allow_no_value:
                    fp.write(f"{name}\n")
                else:
                    fp.write(f"{name}{mark}{str(value)}\n".replace("\n", "\n\t").removesuffix("\t"))
            fp.write("\n")

    # --- as a mapping ---

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.remove_section(key):
            raise KeyError(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    """As RawConfigParser, with BasicInterpolation; only texts can be set."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and not (value is None and self._allow_no_value):
            raise TypeError("option values must be strings")
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, (str, _UnnamedSection)):
            raise TypeError("section names must be strings")
        super().add_section(section)


class SectionProxy(MutableMapping):
    """One section as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for conv in parser.converters:
            self._add_getter(conv)

    def _add_getter(self, conv):
        getter = getattr(self._parser, "get" + conv)
        setattr(self, "get" + conv, lambda option, fallback=None, **kwargs: getter(self._name, option, fallback=fallback, **kwargs))

    def __repr__(self):
        return f"<Section: {self._name}>"

    def _check(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)

    def __getitem__(self, key):
        self._check(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        return list(self._parser.defaults()) if self._name == self._parser.default_section else self._parser.options(self._name)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """Names of further get...() methods, each with the function that converts a text."""

    def __init__(self, parser):
        self._parser = parser
        self._data = dict.fromkeys(("int", "float", "boolean"))

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str) or not key.isidentifier():
            raise ValueError("Incompatible key: {} (converter names must be identifiers)".format(key))
        if key == "":
            raise ValueError('Incompatible key: cannot use "" as a name')
        self._data[key] = value
        parser = self._parser
        setattr(parser, "get" + key, lambda section, option, **kwargs: parser._get_conv(section, option, value, **kwargs))
        for proxy in parser._proxies.values():
            proxy._add_getter(key)

    def __delitem__(self, key):
        del self._data[key]
        delattr(self._parser, "get" + key)
        for proxy in self._parser._proxies.values():
            delattr(proxy, "get" + key)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
