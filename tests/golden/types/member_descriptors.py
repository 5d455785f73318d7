# Fields of built-in types are member_descriptors; those that cannot be set say so in two words.
import types

for descriptor in (range.start, slice.stop, complex.real, property.fget, AttributeError.name, SyntaxError.lineno, OSError.errno,
                   types.MethodType.__func__, types.FunctionType.__closure__, types.CodeType.co_name, classmethod.__func__):
    print(descriptor, type(descriptor).__name__, descriptor.__name__, descriptor.__objclass__.__name__)
print(int.real, type(int.real).__name__, type(BaseException.args).__name__)


def attempt(object, name):
    try:
        setattr(object, name, 1)
        print(name, getattr(object, name))
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


attempt(range(3), "start")
attempt(1j, "real")
attempt(5, "real")
attempt(ExceptionGroup("g", [ValueError()]), "exceptions")
attempt(attempt, "__closure__")
attempt(attempt.__code__, "co_name")
attempt([].append, "__self__")
attempt(str.upper, "__name__")
attempt(list[int], "__origin__")
attempt(OSError(1, 2), "errno")
attempt(AttributeError(), "obj")
attempt(StopIteration(), "value")
try:
    range.start.__get__(5)
except TypeError as error:
    print(error)


class Error(OSError):
    __slots__ = ("own",)


print(Error(1, "x").__getstate__(), Error.own, "errno" in vars(Error))
