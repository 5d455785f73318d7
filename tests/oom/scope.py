x = 1
def f():
    global x
    x = 2
    def g():
        return x, locals(), list(globals())[:1]
    return g()
print(f())
try:
    (lambda: undefined_name)()
except NameError as e:
    print(e)
def h():
    print(y)
    y = 1
try:
    h()
except UnboundLocalError as e:
    print(e)
