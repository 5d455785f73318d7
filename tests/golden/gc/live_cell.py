import gc
import weakref


class Holder:
    pass


def outer(value):
    # A function that is garbage shares its cell with the running frame, which goes on using it.
    def inner():
        return value

    holder = Holder()
    holder.inner = inner
    inner.holder = holder
    gone = weakref.ref(holder)
    del inner, holder
    gc.collect()
    return value, gone()


print(outer([1]), outer(5))


def recursive():
    def walk(n):
        return walk(n - 1) if n else keeper

    keeper = Holder()
    return weakref.ref(keeper), walk(2) is keeper


gone, same = recursive()
gc.collect()
print(gone(), same)
