# del removes names, items, slices and attributes.
a = b = c = 1
del a, (b, [c])
for name in ("a", "b", "c"):
    try:
        eval(name)
    except NameError as e:
        print(e)
l = [0, 1, 2, 3, 4, 5]
del l[0], l[0], l[-1]; print(l); del l[:1]; print(l); del l[:]; print(l)
d = {"x": 1, "y": {"z": 2}}
del d["x"], d["y"]["z"]; print(d)
class C:
    attr = "class"
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, k): print("delattr", k); object.__delattr__(self, k)
    def __del__(self): print("gone")
o = C(); o.attr = "instance"; print(o.attr); del o.attr; print(o.attr)
for code in ("del o.attr", "del o.nope", "del o[1:2], o['k', 2]", "del l[0]", "del d['q']", "del nope", "del len.x"):
    try:
        exec(code)
    except Exception as e:
        print(code, "|", type(e).__name__, e)
p = o
del o
print("still there")
del p
print("after")
def f(x):
    del x
    try:
        x
    except UnboundLocalError as e:
        print(e)
    x = 5
    return x
print(f(1))
for i in range(3):
    if i == 1: del i
try:
    del i
    del i
except NameError as e:
    print(e)
def g():
    o = C()
    print("in g")
g()
items = [C(), C()]
del items[0]
print("one left")
items.clear()
x = C(); x = None
print("end")
