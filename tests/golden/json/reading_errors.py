# What loads refuses, and where.
import json

for text in ("", " ", "[", "[1", "[1,", "[1,]", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a", "{1", "{", "nul", "01", "-", "1 2", '"\x01"', '"abc', '"\\q"', '"\\u12"', '"\\u12g4"', '"\\ud800\\u12g4"', "[1 2]", '{"a" 1}', "tru", "\n\n  x",
             "1.", "1e", ".5", "+1", "[\n1,\n2,\n]", '"é" x', '"\\', '"\\u', '["é", x]', "-Inf", "]", "[[1], ]", "'a'", '{"a": tru}', "\ufeff1"):
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error, "|", error.msg, error.pos, error.lineno, error.colno, error.doc == text)
for value in (1, None, [], object):
    try:
        json.loads(value)
    except TypeError as error:
        print(error)
error = json.JSONDecodeError("words", "a\nbc", 3)
print(error, repr(error), isinstance(error, ValueError), error.__reduce__()[1])
try:
    json.JSONDecoder().raw_decode("x")
except ValueError as error:
    print(error, error.__cause__, error.__suppress_context__)
try:
    json.loads("[" * 100000)
except (RecursionError, ValueError) as error:
    print(isinstance(error, (RecursionError, ValueError)))
