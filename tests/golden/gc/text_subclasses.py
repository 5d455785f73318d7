import gc
import weakref


class Text(str): ...



class Array(bytearray): ...


# Only the collector finds an object that is its own attribute.
for cls in Text, Array:
    made = cls()
    made.itself = made
    watch = weakref.ref(made)
    print(gc.is_tracked(made))
    del made
    gc.collect()
    print(watch())
