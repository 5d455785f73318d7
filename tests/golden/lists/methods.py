# The list methods.
a = [3, 1, 2]
print(a.append(4), a)
a.extend("xy"); print(a)
a.insert(0, "first"); a.insert(100, "last"); a.insert(-1, "before last"); a.insert(-100, "really first")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("x"); print(a, a.index(1), a.count(3), a.index(2, 1), a.index(2, -3, 99))
a.reverse(); print(a)
b = a.copy(); b.clear(); print(b, a)
for call in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2, 1].index(1, 1, 2), lambda: [].append(), lambda: [].append(1, 2), lambda: [].insert(1), lambda: [].extend(5), lambda: [].pop("a"), lambda: [].nothing, lambda: [].insert("a", 1), lambda: [1].index()):
    try:
        print(call())
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
c = [1]
c.extend(c); c.extend(x * 10 for x in c[:]); c += (5,); c += "ab"
print(c, len(c), [].__len__(), list(), list("abc"), list({1: 2}), list(range(3)), list((1, 2)))
print([1, 2] + [3], [1, 2] * 2, 2 * [0], [] * 5, [1] == [1.0], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 5], [1, 2] != [1, 2], 2 in [1, 2], [1] in [[1]])
