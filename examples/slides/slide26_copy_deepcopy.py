# Slide 26: copy.deepcopy makes a new inner list too; the ints, which nobody can change, are shared.
import copy

a = [10, [10, 11]]
b = copy.deepcopy(a)
print("b is a:", b is a, " b[1] is a[1]:", b[1] is a[1], " b == a:", b == a)
print("ints shared:", a[0] is b[0], a[1][1] is b[1][1])
b[1].append(12)
print("a:", a)
print("b:", b)

big = 10 ** 30
c = [big, big]
print("a big int is shared too:", copy.deepcopy(c)[0] is big)
c.append(c)
d = copy.deepcopy(c)
print("a cycle becomes a cycle:", d[2] is d, d[2] is c)
