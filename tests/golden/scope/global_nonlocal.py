# Where names are looked up and bound.
g = 1
def read(): return g
def write():
    global g
    g += 1
def shadow():
    g = 100
    return g
write(); print(g, read(), shadow(), g)
def unbound():
    try:
        print(v)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)
    try:
        del v
    except UnboundLocalError as e:
        print(e)
unbound()
def aug():
    try:
        g += 1
    except UnboundLocalError as e:
        print(e)
aug()
try:
    undefined_name
except NameError as e:
    print(type(e).__name__, e, e.name)
try:
    del undefined_name
except NameError as e:
    print(e)
def make_global():
    global created
    created = "yes"
    def inner():
        global created
        created += "!"
    inner()
make_global(); print(created)
len_ = len
def len(x): return "shadowed"
print(len([1]), len_([1])); del len; print(len([1]))
def cond(flag):
    if flag: w = 1
    try:
        return w
    except UnboundLocalError as e:
        return str(e)
print(cond(True), cond(False))
for loop in range(3): pass
print(loop, [loop for loop in "ab"], loop)
try:
    raise ValueError("x")
except ValueError as exc: pass
try:
    exc
except NameError as e:
    print(e)
def deep():
    a = 1
    def b():
        def c():
            nonlocal a
            a = 2
        c()
    b()
    return a
print(deep())
if (walrus := 10) > 5: print(walrus)
print([last := i for i in range(4)], last)
def comp_walrus(): return [t := x for x in range(3)], t
print(comp_walrus(), "__name__" in globals(), __name__)
import math as m, sys
from math import pi as PI, floor
print(m.sqrt(4), PI > 3, floor(2.5))
