from operator import methodcaller
import copy


class A:
    def method(self, *args, **kwargs):
        return args, kwargs


print(methodcaller("upper")("abc"), methodcaller("split", ",")("a,b"), methodcaller("split", sep=",", maxsplit=1)("a,b,c"), methodcaller("method", 1, 2, x=3)(A()), methodcaller("method", self_=1)(A()))
print(methodcaller("a"), methodcaller("a", 1, x=2), methodcaller("a", 1).__reduce__(), list(map(methodcaller("strip"), [" a ", "b "])))
made = methodcaller("method", 1, x=2).__reduce__()
print(made[0].func is methodcaller, made[0].args, made[0].keywords, made[1], copy.copy(methodcaller("method", 5, y=1))(A()), copy.deepcopy(methodcaller("method", [1]))(A()))
for call in [lambda: methodcaller(), lambda: methodcaller(1), lambda: methodcaller("a")(), lambda: methodcaller("a")(1), lambda: methodcaller("a")(1, 2), lambda: methodcaller("upper")("a", x=1), lambda: methodcaller("upper", 1)("a"), lambda: methodcaller("nope", x=1)("a"),
             lambda: methodcaller("split", nope=1)("a")]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
m = methodcaller("method", 12345)
print(m(A()) == ((12345,), {}), m(A())[0][0] is m(A())[0][0])
