# Reading, writing and deleting by index and slice.
a = list(range(10))
print(a[0], a[-1], a[-10], a[True], a[2:5], a[:3], a[7:], a[::3], a[::-1], a[8:2:-2], a[-3:], a[5:2], a[100:], a[-100:100])
a[0] = "zero"; a[-1] = "nine"; print(a)
a[2:4] = ["two", "two and a half", "three"]; print(a)
a[5:5] = [1, 2]; print(a)
a[1:8] = []; print(a)
a[::2] = ["e"] * len(a[::2]); print(a)
a[::-1] = range(len(a)); print(a)
del a[0], a[-1]; print(a)
b = list(range(10)); del b[::2]; print(b); del b[1:3]; print(b); del b[::-1]; print(b)
a[:] = "xyz"; print(a); a[1:] = iter([5, 6, 7]); print(a); a[-1:] = (); print(a); a[10:20] = [9]; print(a)
n = [[0] * 3 for _ in range(2)]; n[1][2] = 5; n[0][0] += 1; print(n)
for code in ("a[10]", "a[-10]", "a['x']", "a[1.0]", "a[10] = 1", "del a[10]", "a[::2] = [1]", "a[0:1] = 5", "a[::0]", "a[None]", "del a['x']", "a['x'] = 1", "a[1:'x']", "a[0:2:0] = []"):
    try:
        exec(code)
    except (IndexError, TypeError, ValueError) as e:
        print(code, "|", type(e).__name__, e)
class I:
    def __index__(self):
        return 1
print(a[I()], a[:I()], [0, 1][I()])
