# Stars in subscripts, returns and for targets.
class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
g = G(); t = (1, 2)
print(g[*t], g[0, *t], g[*t, *"ab"], g[*[]], g[1:2, *t]); g[*t] = 5
def f(): return *t, 3
def y(): yield *t, 4
print(f(), list(y()), [*t, *t], {*t}, (*t,))
for x in *t, *"z": print(x, end=" ")
for a, *b in [(1, 2, 3), "xy"]: print(a, b, end=" ")
print(); d = {"k": [1, 2]}; d["k"][0], *d["k"][1:] = 7, 8, 9; print(d)
m = {(0, 1): "a", (1, 2): "b"}; print(m[t], m[0, 1], m[*range(2)])
