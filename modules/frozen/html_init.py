"""Text as HTML, and back."""

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Replace '&', '<' and '>', and with quote both quotation marks too, by their names."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def _number(text):
    """What &#text stands for."""
    digits = text[1:].rstrip(";")
    code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    if 0x80 <= code <= 0x9f: # written by those who meant Windows' encoding
        return bytes([code]).decode("cp1252", "ignore") or chr(code)
    if code == 0 or 0xd800 <= code <= 0xdfff or code > 0x10ffff:
        return "\ufffd"
    if code < 0x20 and chr(code) not in "\t\n\f\r" or code == 0x7f or 0xfdd0 <= code <= 0xfdef or code & 0xfffe == 0xfffe:
        return ""
    return chr(code)


def _reference(match):
    from html.entities import html5
    text = match[1]
    if text[0] == "#":
        return _number(text)
    if text in html5:
        return html5[text]
    for end in range(len(text) - 1, 1, -1): # the longest beginning that is a name
        if text[:end] in html5:
            return html5[text[:end]] + text[end:]
    return "&" + text


def unescape(s):
    """Replace names and numbers of characters (&gt; &#62; &#x3e;) by the characters, by the rules of HTML 5."""
    if "&" not in s:
        return s
    import re
    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", _reference, s)
