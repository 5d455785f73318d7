# Slide 25: copy.copy makes a second list object with the same items, so the inner list is shared.
import copy

a = [10, 10, [10, 11]]
b = copy.copy(a)
print("b is a:", b is a, " b == a:", b == a)
print("the same items:", [x is y for x, y in zip(a, b)])
b[2].append(12)
b[0] = 99
print("a:", a)
print("b:", b)
