# intersection() with an iterable ends when every key is found; what follows is not asked for.
def show(f):
    try: print(f())
    except TypeError as e: print(e)
show(lambda: {1}.intersection([1, [2]]))
show(lambda: {1, 2}.intersection([1, [2]]))
show(lambda: {1, 2}.intersection([1, 2, [2]]))
show(lambda: set().intersection([[2]]))
show(lambda: frozenset([1]).intersection([1, 1, [2]]))
def items():
    for x in 1, 1, 2, 3:
        print("item", x)
        yield x
show(lambda: {1, 2}.intersection(items()))
show(lambda: {7}.intersection(items(), items()))
show(lambda: {1}.intersection(items(), items()))
s = {1}
s.intersection_update(items())
print(s)
show(lambda: set().intersection(items()))
show(lambda: {1}.isdisjoint(items()))
