# A callback of the collector that fails is reported, and the collection goes on.
import gc

gc.collect()


class Failing:
    def __call__(self, phase, info):
        raise ValueError(phase)

    def __repr__(self):
        return "<Failing>"


gc.callbacks.append(Failing())
l = []
l.append(l)
del l
print(gc.collect(1))
gc.callbacks.clear()
