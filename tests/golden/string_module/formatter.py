import string

f = string.Formatter()
print(f.format("{0} {1!r} {x:>5} {0.real} {y[k]} {{}}", 1, "two", x=3, y={"k": 4}))
print(f.format("{} {} {:{}}", 1, 2, 3, 5), f.vformat("{a}", (), {"a": 1}))
print(list(f.parse("a{b!r:c{d}}e{{f}}{}")), list(f.parse("{x[a:b]!s}")), list(f.parse("")))


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        print("used", sorted(map(str, used_args)))

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)


print(Default().format("{a} {b!u} {0}", 1, a=2))
for text, args in ("{", ()), ("}", ()), ("{0} {}", (1, 2)), ("{} {0}", (1,)), ("{!x}", (1,)), ("{x}", ()), ("{5}", ()), ("{!}", (1,)), ("{:{:{}}}", (1, 2, 3)), ("{a.}", ()), ("{a[}", ()), ("{a]b}", ()):
    try:
        print(f.format(text, *args))
    except Exception as error:
        print(text, type(error).__name__, error)
