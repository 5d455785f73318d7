"""URLs and their parts (RFC 3986), percent-encoding, query strings."""

import re
from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
           "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
           "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

# Schemes whose URLs may be relative, have a host, and have parameters in their last segment.
uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp",
                 "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
               "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss",
               "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms",
               "sftp", "tel"]

scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
_blanks = "".join(map(chr, range(33)))


# --- str or bytes ---

def _same(text):
    return text


def _encoded(result):
    return result.encode("ascii", "strict")


def _as_text(*args):
    """The arguments as str, and what turns a result back into their type. TypeError when they are of both."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return *args, _same
    return *(arg.decode("ascii", "strict") if arg else "" for arg in args), _encoded


class _TextResult:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """The same with bytes."""
        return self._counterpart(*(part.encode(encoding, errors) for part in self))


class _BytesResult:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        """The same with str."""
        return self._counterpart(*(part.decode(encoding, errors) for part in self))


class _Netloc:
    """What stands in a netloc: user:password@host:port."""

    __slots__ = ()

    def _marks(self):
        return (lambda text: text) if isinstance(self.netloc, str) else (lambda text: text.encode("ascii"))

    @property
    def username(self):
        return self._user()[0]

    @property
    def password(self):
        return self._user()[1]

    def _user(self):
        mark = self._marks()
        user, at, _ = self.netloc.rpartition(mark("@"))
        if not at:
            return None, None
        name, colon, password = user.partition(mark(":"))
        return name, password if colon else None

    def _host(self):
        mark = self._marks()
        host = self.netloc.rpartition(mark("@"))[2]
        _, bracket, rest = host.partition(mark("["))
        if bracket:
            name, _, rest = rest.partition(mark("]"))
            port = rest.partition(mark(":"))[2]
        else:
            name, _, port = host.partition(mark(":"))
        return name, port or None

    @property
    def hostname(self):
        name = self._host()[0]
        if not name:
            return None
        # The zone of an IPv6 address keeps its case.
        name, percent, zone = name.partition(self._marks()("%"))
        return name.lower() + percent + zone

    @property
    def port(self):
        text = self._host()[1]
        if text is None:
            return None
        if not (text.isdigit() and text.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {text!r}")
        number = int(text)
        if number > 65535:
            raise ValueError("Port out of range 0-65535")
        return number


_Defrag = namedtuple("_DefragResultBase", "url fragment")
_Split = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_Defrag, _TextResult):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _TextResult, _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _TextResult, _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _BytesResult):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _BytesResult, _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _BytesResult, _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _bytes in (DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes):
    _text._counterpart, _bytes._counterpart = _bytes, _text


# --- taking apart and putting together ---

def urlparse(url, scheme="", allow_fragments=True):
    """scheme://netloc/path;params?query#fragment as a named tuple of six."""
    url, scheme, back = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _without_params(path)
    return back(ParseResult(scheme, netloc, path, params, query, fragment))


def _without_params(path):
    at = path.find(";", path.rfind("/") + 1)
    return (path, "") if at < 0 else (path[:at], path[at + 1:])


def _check_netloc(netloc):
    """ValueError for characters that become the marks of a URL when they are normalised."""
    if not netloc or netloc.isascii():
        return
    import unicodedata
    plain = netloc.translate(dict.fromkeys(map(ord, "@:#?")))
    normal = unicodedata.normalize("NFKC", plain)
    if plain != normal and any(mark in normal for mark in "/?#@:"):
        raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def _check_brackets(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" not in netloc:
        return
    before, _, rest = netloc.rpartition("@")[2].partition("[")
    host, _, after = rest.partition("]")
    if before or (after and not after.startswith(":")):
        raise ValueError("Invalid IPv6 URL")
    if host.startswith("v"):
        if not re.fullmatch(r"v[a-fA-F0-9]+\..+", host):
            raise ValueError("IPvFuture address is invalid")
    elif _is_ipv4(host):
        raise ValueError("An IPv4 address cannot be in brackets")
    elif not _is_ipv6(host):
        raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")


def _is_ipv4(host):
    numbers = host.split(".")
    return len(numbers) == 4 and all(re.fullmatch("0|[1-9][0-9]{0,2}", n) and int(n) < 256 for n in numbers)


def _is_ipv6(host):
    host, percent, zone = host.partition("%")
    if percent and (not zone or "%" in zone):
        return False
    groups = host.split(":")
    if "." in groups[-1]:
        if not _is_ipv4(groups.pop()):
            return False
        groups += ["0", "0"]
    if host.count("::") > 1 or ":::" in host or len(groups) < 3:
        return False
    if "::" in host:
        if host.startswith("::"):
            groups.pop(0)
        if host.endswith("::"):
            groups.pop()
        filled = [group for group in groups if group]
        return len(filled) <= 7 and len(groups) - len(filled) <= 1 and all(re.fullmatch("[0-9a-fA-F]{1,4}", g) for g in filled)
    return len(groups) == 8 and all(re.fullmatch("[0-9a-fA-F]{1,4}", group) for group in groups)


def urlsplit(url, scheme="", allow_fragments=True):
    """scheme://netloc/path?query#fragment as a named tuple of five."""
    url, scheme, back = _as_text(url, scheme)
    return back(SplitResult(*_split(url, scheme, allow_fragments)))


def _split(url, scheme, allow_fragments):
    for character in "\t\r\n":
        url = url.replace(character, "")
        scheme = scheme.replace(character, "")
    url = url.lstrip(_blanks)
    scheme = scheme.strip(_blanks)
    netloc = query = fragment = ""
    start, colon, rest = url.partition(":")
    if colon and start and start[0].isascii() and start[0].isalpha() and all(c in scheme_chars for c in start):
        scheme, url = start.lower(), rest
    if url.startswith("//"):
        end = min((at for at in map(lambda mark: url.find(mark, 2), "/?#") if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    _check_netloc(netloc)
    return scheme, netloc, url, query, fragment


def urlunparse(components):
    """The URL of the six parts that urlparse() gives."""
    scheme, netloc, path, params, query, fragment, back = _as_text(*components)
    if params:
        path = f"{path};{params}"
    return back(_joined(scheme, netloc, path, query, fragment))


def urlunsplit(components):
    """The URL of the five parts that urlsplit() gives."""
    *parts, back = _as_text(*components)
    return back(_joined(*parts))


def _joined(scheme, netloc, path, query, fragment):
    if netloc:
        path = "//" + netloc + ("/" if path and path[0] != "/" else "") + path
    elif path.startswith("//") or scheme and scheme in uses_netloc and path[:1] in ("", "/"):
        path = "//" + path
    return ((scheme + ":" if scheme else "") + path + ("?" + query if query else "") + ("#" + fragment if fragment else ""))


def urljoin(base, url, allow_fragments=True):
    """The URL that `url`, perhaps a relative one, means in a document at `base`."""
    if not base:
        return url
    if not url:
        return base
    base, url, back = _as_text(base, url)
    above = urlparse(base, "", allow_fragments)
    given = urlparse(url, above.scheme, allow_fragments)
    scheme, netloc, path, params, query, fragment = given
    if scheme != above.scheme or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse(given))
        netloc = above.netloc
    if not path and not params:
        path, params = above.path, above.params
        query = query or above.query
        return back(urlunparse((scheme, netloc, path, params, query, fragment)))
    path = _resolve(above.path, path)
    return back(urlunparse((scheme, netloc, path, params, query, fragment)))


def _resolve(base, path):
    """Segments of a relative path behind those of its base, '.' and '..' worked out."""
    folders = base.split("/")
    if folders[-1] != "":
        del folders[-1]  # a file, or what is below a folder's slash
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = folders + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    result = []
    for segment in segments:
        if segment == "..":
            if result:
                result.pop()
        elif segment != ".":
            result.append(segment)
    if segments[-1] in (".", ".."):
        result.append("")
    return "/".join(result) or "/"


def urldefrag(url):
    """(url without fragment, fragment)"""
    url, back = _as_text(url)
    fragment = ""
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        url = urlunparse((scheme, netloc, path, params, query, ""))
    return back(DefragResult(url, fragment))


# --- percent-encoding ---

_always_safe = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote(string, safe="/", encoding=None, errors=None):
    """Replace what is neither letter, digit, one of '_.-~' nor `safe` by %XX; text becomes UTF-8 first."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """As quote(), and blanks become '+', as in forms."""
    blank = " " if isinstance(string, str) else b" "
    if not isinstance(string, (str, bytes)) or blank not in string:
        return quote(string, safe, encoding, errors)
    safe += " " if isinstance(safe, str) else b" "
    return quote(string, safe, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """As quote(), of bytes: a str."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    kept = _always_safe.union(safe.encode("ascii", "ignore") if isinstance(safe, str) else [c for c in safe if c < 128])
    if kept.issuperset(bs):
        return bs.decode()
    return "".join(chr(c) if c in kept else f"%{c:02X}" for c in bs)


def unquote_to_bytes(string):
    """%XX replaced by bytes; text is encoded as UTF-8 first."""
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *parts = bytes(string).split(b"%")
    result = [first]
    for part in parts:
        digits = part[:2]
        if len(digits) == 2 and all(c in b"0123456789abcdefABCDEF" for c in digits):
            result += bytes([int(digits, 16)]), part[2:]
        else:
            result += b"%", part
    return b"".join(result)


def unquote(string, encoding="utf-8", errors="replace"):
    """%XX replaced, and the bytes decoded."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode("utf-8" if encoding is None else encoding, "replace" if errors is None else errors)
    if "%" not in string:
        string.split
        return string
    encoding, errors = encoding or "utf-8", errors or "replace"
    # Only runs of ASCII are decoded: other characters are none of the encoding's business.
    return re.sub("[\0-\x7f]+", lambda match: unquote_to_bytes(match[0]).decode(encoding, errors), string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """As unquote(), and '+' becomes a blank, as in forms."""
    return unquote(string.replace("+", " "), encoding, errors)


# --- query strings ---

def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """"a=1&b=2" of a mapping or a sequence of pairs. doseq: a sequence as value gives one parameter an item."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    parts = []
    for key, value in query:
        key = quoted(key)
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        parts += [key + "=" + quoted(item) for item in values]
    return "&".join(parts)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
             separator="&"):
    """{name: [values]} of a query string."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
              separator="&"):
    """[(name, value)] of a query string. Names without a value are left out, or with keep_blank_values not.

    ValueError: more than max_num_fields; with strict_parsing, fields without '='.
    """
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        separator = separator if isinstance(separator, str) else separator.decode("ascii")
        equals = "="

        def decoded(text):
            return unquote_plus(text, encoding, errors)
    else:
        if not qs:
            return []
        qs = bytes(memoryview(qs))
        separator = separator.encode("ascii") if isinstance(separator, str) else separator
        equals = b"="

        def decoded(data):
            return unquote_to_bytes(data.replace(b"+", b" "))
    if not qs:
        return []
    if max_num_fields is not None and 1 + qs.count(separator) > max_num_fields:
        raise ValueError("Max number of fields exceeded")
    result = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, has_value, value = field.partition(equals)
        if not has_value and strict_parsing:
            raise ValueError("bad query field: %r" % (field,))
        if value or keep_blank_values:
            result.append((decoded(name), decoded(value)))
    return result
