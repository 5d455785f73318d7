# Deep nesting and cycles far down are told soon.
import json

deep = []
for _ in range(5000):
    deep = [deep]
loop = inner = []
for _ in range(3000):
    inner.append([])
    inner = inner[0]
inner.append(loop)
for value in (loop, {"a": loop}):
    try:
        json.dumps(value)
    except (ValueError, RecursionError) as error:
        print("refused")
for _ in range(100000):
    deep = [deep]
try:
    json.dumps(deep)
    print("written")
except RecursionError:
    print("RecursionError")
