# A built-in makes very many objects between two safe points: they become old unseen, and
# what of them is garbage is found all the same.
import gc


class Cycle(list):
    def __init__(self, _=None):
        self.append(self)

    def __del__(self):
        ended.append(1)


ended = []
gc.collect()
gc.disable()
made = list(map(Cycle, [()] * 150000))
gc.enable()
[[] for _ in range(1000)] # what is due is done here
print(len(gc.get_objects(1)) + len(gc.get_objects(2)) > 100000, len(made), len(ended))
del made
print(gc.collect(), len(ended))
