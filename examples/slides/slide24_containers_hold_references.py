# Slide 24: a = [10, 10, 11]; b = a: one list, whose slots refer to int objects.
a = [10, 10, 11]
b = a
print("one list under two names:", a is b)
b.append(12)
print(a)
print("two slots, one int:", a[0] is a[1])
print("objects behind four slots:", len({id(item) for item in a}))

# It is the same with objects that are not shared by the interpreter itself.
ten = [10]
a = [ten, ten, [11]]
ten.append("changed")
print(a, a[0] is a[1])
a[0] = "rebound"
print(a, ten)

# A row repeated is one row in three slots.
grid = [[0] * 2] * 3
grid[0][0] = 1
print(grid)
grid = [[0] * 2 for _ in range(3)]
grid[0][0] = 1
print(grid)
