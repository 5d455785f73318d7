# Generic aliases and unions of types: what annotations make.
def f(a: list[int], b: dict[str, list[int]] | None = None, *c: tuple[int, ...]) -> int | str | None: return a
print(f.__annotations__)
class C:
    x: list["C"] = []
    y: int | None
print(C.__annotations__, list[int], list[C], dict[str, int | None], tuple[()], tuple[int, ...], type[C], set[frozenset[bytes]])
A = list[int]
print(A.__origin__, A.__args__, A.__parameters__, A("ab"), type(A("ab")), A == list[int], A != list[str], hash(A) == hash(list[int]), {A: 1}[list[int]])
print(A.append, A.fromkeys if hasattr(A, "fromkeys") else "none", A.__name__, A.__class__, type(A), isinstance(A, type))
U = int | str
print(U, U.__args__, type(U), U == (str | int), U != int | float, hash(U) == hash(str | int), U | None, None | U, int | int, int | str | int, A | None, (int | None) | (str | None))
print(isinstance(1, U), isinstance(1.5, U), isinstance(None, int | None), issubclass(bool, U), issubclass(float, U), isinstance([], (str, int | list)))
class D(list[int]): pass
print(D.__mro__, D.__bases__, D.__orig_bases__, D([1]))
for text in ["isinstance([], list[int])", "issubclass(list, list[int])", "list[int][str]", "int[str]", "int | 5", "5 | int", "'a' | int", "A.nope", "A.__args__ = 1", "isinstance(1, int | list[int])", "len(A)", "A < A", "A + A", "isinstance(1, A | int)", "C[int]", "str[1]", "list[()]", "list[1, 'a']", "tuple[int, [str, C]]", "U()", "U.x", "int | (str, int)", "U[0]", "dict[int]", "U < U", "U & U", "type(A)(dict, (int, str))", "type(U)()", "U.__parameters__", "A.__mro_entries__(())", "frozenset[int]({1})", "enumerate[int]", "A.__class_getitem__", "list.__class_getitem__(int)"]:
    try: r = repr(eval(text)); print(text, "->", r[:r.find(" at 0x")] if " at 0x" in r else r)
    except Exception as e: print(text, "|", type(e).__name__, e)
