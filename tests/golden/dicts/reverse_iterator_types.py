# Each view's reverse iterator has a type of its own; what is no sequence cannot be reversed or iterated.
d = {1: 2, 3: 4}
for view in (d, d.keys(), d.values(), d.items()):
    print(type(reversed(view)).__name__, list(reversed(view)))
for f in (iter, reversed, list, lambda x: 1 in x):
    try:
        f(int | str)
    except TypeError as e:
        print(e)
