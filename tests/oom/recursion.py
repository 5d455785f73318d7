def f(): return f()
try:
    f()
except RecursionError as e:
    print(e)
l = []
for i in range(300): l = [l]
try:
    repr(l)
except RecursionError as e:
    print(e)
