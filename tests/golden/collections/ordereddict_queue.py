from collections import OrderedDict


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        if key in self:
            self.move_to_end(key)
        super().__setitem__(key, value)
        if len(self) > self.size:
            self.popitem(last=False)


cache = LRU(3)
for key in [1, 2, 3, 1, 4, 5, 1, 2]:
    try:
        cache[key]
    except KeyError:
        cache[key] = key * 10
print(cache, list(cache))

od, model = OrderedDict(), []
state = 7
for step in range(4000):
    state = (state * 1103515245 + 12345) % 2**31
    what, key = state // 65536 % 7, state // 1024 % 20
    if what < 2:
        od[key] = step
        if key not in model:
            model.append(key)
    elif what == 2 and key in od:
        od.move_to_end(key)
        model.remove(key), model.append(key)
    elif what == 3 and key in od:
        od.move_to_end(key, last=False)
        model.remove(key), model.insert(0, key)
    elif what == 4 and od:
        assert od.popitem(last=False)[0] == model.pop(0)
    elif what == 5 and od and step % 3 == 0:
        assert od.popitem()[0] == model.pop()
    elif key in od:
        del od[key]
        model.remove(key)
    assert list(od) == model and len(od) == len(model) and list(reversed(od)) == model[::-1]
    assert all(k in od for k in model)
print(list(od))
