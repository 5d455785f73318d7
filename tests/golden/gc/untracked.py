# What cannot be part of a cycle the collector need not know of: dicts without anything
# it knows of from the start, tuples after a collection.
import gc


def tracked(what, *objects):
    print(what, *[gc.is_tracked(x) for x in objects])


class Table(dict):
    pass


def pack(*items):
    return items


d = {}
tracked("new", d, {}, {"a": 1}, {1: "x", None: 2.5}, {"a": []}, {"a": {}}, dict(a=1), [])
d["a"] = 1
d["b"] = int
tracked("numbers and constants", d)
d["c"] = d
tracked("itself", d)
del d["c"]
tracked("gone, before a collection", d)
gc.collect(0)
tracked("after a young one", d)
gc.collect()
tracked("after a full one", d)
d["a"] = []
tracked("a value replaced", d)
d["a"] = 2
gc.collect()
tracked("and replaced again", d)
d[Exception] = 1
tracked("a key", d)
d[Table] = 1
tracked("another key", d)
del d[Table]
gc.collect()
tracked("without it", d)
d.update(x=3)
tracked("update", d)
d.update(y={})
tracked("update", d)
d.clear()
tracked("cleared", d)
gc.collect()
tracked("and collected", d)
d.setdefault("k", []).append(d)
tracked("setdefault", d)
del d
print("found", gc.collect())

tracked("copies", {"a": 1}.copy(), {"a": []}.copy(), {**{1: 2}}, {1: 2} | {3: 4}, {1: 2} | {3: []})
tracked("made", dict.fromkeys("ab"), {i: i for i in range(9)}, dict(zip("ab", [[], 1])))


class Thing:
    pass


table, thing = Table(a=1), Thing()
thing.number = 1
tracked("classes", table, thing, thing.__dict__)
gc.collect()
tracked("later", table, thing, thing.__dict__)


def keywords(**given):
    return given


tracked("keywords", keywords(a=1), keywords(a=thing))

big = {i: str(i) for i in range(1000)}
big[5] = []
big[5] = 5
tuples = pack(1, "x"), pack([], 1), pack({}, 1), pack(thing)
gc.collect()
gc.collect()
tracked("a large one", big)
tracked("tuples", *tuples, ())
names = {}
exec("a = 1\ndef f():\n    global a\n    a = f", names)
names["f"]()
tracked("globals", names, globals())
names["b"] = names
del names
print("found", gc.collect() > 0)
