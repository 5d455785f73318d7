# loads: every kind of value, hooks, encodings.
import json

print(json.loads('{"a": [1, 2.5, -0, -0.0, 1e5, 1E-2, 1.5e+3, 123456789012345678901234567890, 0.1, 1e400, "\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\"\\\\"], "b": {}, "c": [], "": null}'))
print(ascii(json.loads('["\\ud800", "\\ud800\\u0041", "\\udc00\\ud800", "\\ud83d\\ude0", "é😀"]'.replace("\\ude0\"", "\\ude00\""))), json.loads(" \t\r\n[ 1 , 2 ] \n"), json.loads("true"), json.loads('"x"'))
print(json.loads("[NaN, Infinity, -Infinity]"), json.loads("[NaN, 1]", parse_constant=lambda name: "<" + name + ">"))
print(json.loads("[1.5, 2, -3e2]", parse_float=str, parse_int=lambda s: s + "!"), json.loads('{"a": 1, "b": {"c": 2}, "a": 3}', object_pairs_hook=list), json.loads('{"a": {"b": 2}}', object_hook=lambda d: sorted(d.items())))
print(json.loads('{"a": 1, "a": 2}'), json.loads('"\x01"', strict=False) == "\x01", json.loads('{}', object_hook=lambda d: "hooked", object_pairs_hook=lambda p: "pairs"))
for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    print(json.loads('["é"]'.encode(encoding)), json.loads(bytearray("1", encoding)), end=" ")
print(json.loads(b"\xef\xbb\xbf[1]"))
many = json.loads('[{"key": 1}, {"key": 2}]')
print(next(iter(many[0])) is next(iter(many[1])), json.loads(json.dumps({"x": [1, "2", None, 3.5]})))
print(json.JSONDecoder().raw_decode("[1] rest"), json.JSONDecoder().raw_decode("é [1]", 2), json.JSONDecoder().decode(" 1 "))
print(json.loads("1" * 30), json.loads("-" + "9" * 18), json.loads("0.30000000000000004"), json.loads("123456789012345.678"), json.loads("1e22"), json.loads("9007199254740993.0"))
