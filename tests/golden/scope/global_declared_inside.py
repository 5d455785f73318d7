text = """
x = 1
for i in range(3):
    x = x + i
def f():
    global x
    return x
y = [x, x]
"""
for names in ({}, {}), ({}, None):
    globals_, locals_ = names
    exec(text, globals_, locals_)
    where = globals_ if locals_ is None else locals_
    print("x" in globals_, locals_ is not None and "x" in locals_, where["y"], where["f"]())
loop = "total = 0\nfor v in (1, 2, 3):\n    total = total + v\n    total = total + v\n"
space = {}
exec(loop, {}, space)
print(space)
