# An exception among its own arguments is garbage that the collector can take apart.
import gc


class Own(Exception):
    def __del__(self):
        print("del", len(self.args))


gc.collect()
error = ValueError()
error.args = (error,)
del error
print(gc.collect())
error = OSError(1, "text")
error.args = (1, error)
del error
print(gc.collect())
own = Own(1)
own.args = (own, 2)
del own
print(gc.collect())
loop = ValueError([])
loop.args[0].append(loop)
del loop
print(gc.collect(), gc.garbage)
