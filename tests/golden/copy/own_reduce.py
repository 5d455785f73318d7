# copy asks the object for __reduce_ex__, not its class: attributes of its own count, and
# what its __getattribute__ answers.
import copy


class Plain:
    pass


class Hiding:
    def __getattribute__(self, name):
        if name.startswith("__reduce"):
            raise AttributeError(name)
        return object.__getattribute__(self, name)


class OnlyReduce(Hiding):
    def __getattribute__(self, name):
        if name == "__reduce__":
            return lambda: (dict, ([("reduced", 1)],))
        return super().__getattribute__(name)


x = Plain()
x.__reduce_ex__ = lambda protocol: (Plain, (), {"protocol": protocol})
print(vars(copy.copy(x)), vars(copy.deepcopy(x)))
for function in copy.copy, copy.deepcopy:
    try:
        function(Hiding())
    except copy.Error as error:
        print(error)
    print(function(OnlyReduce()))
x.__reduce_ex__ = None
x.__reduce__ = lambda: "x"
print(copy.copy(x) is x)
