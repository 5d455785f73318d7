def f(a, b=2):
    return a + b


code = f.__code__.replace(co_name="renamed", co_firstlineno=77, co_qualname="x.y", co_filename="elsewhere")
print(code.co_name, code.co_firstlineno, code.co_qualname, code.co_filename, f.__code__.co_name)
f.__code__ = code
print(f(1), f.__name__, code.__replace__(co_name="again").co_name)


def g():
    yield 1


print(g.__code__.replace(co_flags=g.__code__.co_flags | 0x100).co_flags == g.__code__.co_flags | 0x100)
for bad in dict(co_name=5), dict(co_flags="x"), dict(nothing=1):
    try:
        f.__code__.replace(**bad)
    except TypeError as e:
        print(e)
try:
    f.__code__.replace(5)
except TypeError as e:
    print(e)
