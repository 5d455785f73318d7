# Slide 5: three ways to get memory: the C library's malloc, the pools, the pools of single types.
import mem


class Node:
    pass


number = [int("1000")]
things = {
    "bytes(1000)": bytes(1000),
    "[]": [],
    "Node()": Node(),
    "1.5": 1.5,
    "'text'": "text",
    "'a'": "a",
    "()": (),
    "7": 7,
    "None": None,
}
id(number[0])       # now it has an object
things["1000, after id()"] = number[0]
for name, thing in things.items():
    where = mem.where(thing)
    print(f"{name:18} {where.place:10} {where.kind or '':10} {where.shared or ''}")
