# JSON: scanning, encoding, hooks, errors.
import json

text = '{"a": [1, 2.5, true, null, "\\u00e9\\ud83d\\ude00"], "b": {"c": -1e3}, "n": 123456789012345678901}'
value = json.loads(text)
print(json.dumps(value), json.dumps(value, indent=1, sort_keys=True))
print(json.loads(text, object_pairs_hook=len, parse_float=str), json.dumps({1: (), None: {}}, separators=(",", ":")))
for bad in ("[1,", '{"a" 1}', '"\\x"'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as error:
        print(error)
try:
    json.dumps({1, 2})
except TypeError as error:
    print(error)
print(json.dumps([{1}], default=sorted), list(json.JSONEncoder(indent=2).iterencode([1, {"a": "é"}])))
