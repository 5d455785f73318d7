# The name of a str subclass in words; text without a field is its own result; None by position.
import warnings
warnings.simplefilter("ignore")  # of __trunc__
class Sub(str):
    pass

s = Sub("text")
for value in s, "text":
    for spec in "d", "\x01", "é":
        try:
            format(value, spec)
        except ValueError as e:
            print(e)
    print(type(iter(value)).__name__)
print((s % ()) is s, (s % {}) is s, s.format() is s, s.format_map({}) is s, type(Sub() % ()), type(Sub("%%") % ()))
print(type(Sub("{}").format(1)), type(Sub("}}").format()), type(iter(Sub("é"))).__name__)
for args in (b"", None), (b"", "utf-8", None), (5, None):
    try:
        str(*args)
    except TypeError as e:
        print(e)
try:
    str(b"", encoding=None)
except TypeError as e:
    print(e)

class Whole:
    def __trunc__(self): return 9
class Number(Whole):
    def __float__(self): return 1.5
for value in Whole(), Number():
    for form in "%d", "%x":
        try:
            print(form % value)
        except TypeError as e:
            print(e)
for args in (5, 1), (5, 99), (5, 10), ("z", 99), ("z", 36):
    try:
        print(int(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
