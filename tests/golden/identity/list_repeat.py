# [x] * n holds one object n times.
n = int("1000")
r = [n + 1] * 3
print(r[0] is r[1], r[1] is r[2], r)
x = n + 2
r = [x] * 4
print(all(item is x for item in r))
r = [x, n + 3] * 2
print(r[0] is r[2], r[1] is r[3], r[0] is r[1])
r = 3 * [float("1.5")]
print(r[0] is r[2])
r = [n + 1, n + 2]
first, second = r
r *= 3
print(len(r), [item is first for item in r], [item is second for item in r])
t = (n + 1,) * 3
print(t[0] is t[1], t[1] is t[2])
t = (x, f := n + 0.5) * 2
print(t[0] is x, t[2] is x, t[1] is f, t[3] is f)
r = [n + 1] * 5
r[0] += 1
print(r, r[0] is r[1], r[1] is r[4])
empty = [x] * 0
print(empty, [x] * -1)
