from functools import cmp_to_key

K = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=K), sorted("bca", key=cmp_to_key(lambda a, b: ord(b) - ord(a))))
a, b = K(1), K(obj=2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, K(1) == K(1), a.obj)
a.obj = 5
print(a > b, type(a).__name__, type(K).__name__)
for call in [lambda: cmp_to_key(), lambda: cmp_to_key(1, 2), lambda: cmp_to_key(key=1), lambda: K(), lambda: K(1, 2), lambda: a < 5, lambda: hash(a),
             lambda: type(a)(), lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2)]:
    try:
        print(call())
    except TypeError as error:
        print(error)
print(K.obj)
for call in [lambda: K < K]:
    try:
        call()
    except AttributeError as error:
        print(error)
print(cmp_to_key(lambda a, b: 0.5)(1) > cmp_to_key(lambda a, b: 0.5)(2))


def failing(a, b):
    raise ZeroDivisionError("cmp")


try:
    sorted([1, 2], key=cmp_to_key(failing))
except ZeroDivisionError as error:
    print(error)
print(cmp_to_key(mycmp=failing)(1).obj)
