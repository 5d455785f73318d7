# Sequence or mapping: of a class and those it inherits from, the first that is one of both decides.
import array
import collections
import collections.abc


def kind(subject):
    match subject:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"
    return "neither"


class C:
    pass


class M1(collections.UserDict, collections.abc.Sequence):
    pass


class M2(collections.UserDict, C, list):
    pass


class S1(collections.UserList, collections.abc.Mapping):
    pass


class S2(collections.UserList, dict):
    pass


class Registered:
    def __len__(self):
        return 0


class Inner(Registered):
    pass


collections.abc.Sequence.register(Registered)
for subject in (M1(), M2(), S1(), S2(), Registered(), Inner(), C(), array.array("b", b"ab"), memoryview(b"ab"),
                bytearray(b"ab"), "ab", range(3), collections.deque(), collections.OrderedDict(), {1}):
    print(type(subject).__name__, kind(subject))
names = ", ".join(f"a{i}" for i in range(300))
exec(f"match range(300):\n    case [{names}]: print(a0, a299)")
exec("match None:\n    case " + "{1: " * 100 + "1" + "}" * 100 + ": print('no')")


class Mangled:
    def look(self, subject):
        match subject:
            case C(__name=found):
                return found


c = C()
setattr(c, "__name", "as written")
setattr(c, "_Mangled__name", "mangled")
print(Mangled().look(c))
