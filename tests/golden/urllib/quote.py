from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urlencode


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


for text in ("a b/c", "é€", "", "a+b~-_.!", b"a \xff", 5, "\ud800"):
    attempt(quote, text)
    attempt(quote, text, safe="", encoding="latin-1", errors="replace")
    attempt(quote_plus, text, safe="!")
for text in ("a%20b", "%C3%A9", "%z%4%", "a+b", "%ff", b"%41", "é%20é"):
    print(unquote(text), unquote(text, "latin-1"), unquote_to_bytes(text))
print(unquote_plus("a+%2B"))
for query in ({"a": 1, "b": [1, 2]}, [("a", "b c"), ("é", b"\xff")], {}, 5, "ab", [1]):
    attempt(urlencode, query)
    attempt(urlencode, query, doseq=True, quote_via=quote)
for text in ("a=1&b=2&a=3", "a&b=", "a=1;b=2", "%41=%20+", b"a=%ff", "=x&&y=z=w", ""):
    attempt(parse_qs, text)
    attempt(parse_qsl, text, keep_blank_values=True)
    attempt(parse_qsl, text, strict_parsing=True)
    attempt(parse_qsl, text, max_num_fields=1, separator=";")
attempt(parse_qsl, "a", separator="")
