class E(Exception): pass
def f(n):
    try:
        if n: raise E(n, "text")
        1 / 0
    except E as e:
        raise ValueError("wrapped") from e
    finally:
        [n]
for n in 1, 0:
    try:
        f(n)
    except (ValueError, ZeroDivisionError) as e:
        print(repr(e), e.args, repr(e.__cause__), e.__traceback__.tb_lineno)
try:
    {}["key"]
except KeyError as e:
    print(e)
try:
    [].nope
except AttributeError as e:
    print(e)
