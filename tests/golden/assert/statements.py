# assert with and without a message.
assert True
assert 1, "not shown"
def check(*a):
    try:
        exec(a[0])
    except BaseException as e: print(a[0], "|", type(e).__name__, "|", e, "|", e.args)
check("assert False"); check("assert 0, 'message'"); check("assert [], [1, 2]"); check("assert None, None"); check("assert 1 > 2, f'{1} > {2}'"); check("assert '' , ('a', 'b')")
def side(): print("evaluated"); return "msg"
assert True, side()
try: assert not True, side()
except AssertionError as e: print(e)
try: assert 1 / 0
except ZeroDivisionError as e: print(e)
try: assert False, 1 / 0
except ZeroDivisionError as e: print(e)
class Falsy:
    def __bool__(self): return False
    def __str__(self): return "falsy"
try: assert Falsy(), Falsy()
except AssertionError as e: print(e, __debug__)
def even(n):
    assert n % 2 == 0, f"{n} is odd"
    return n // 2
print(even(4))
try: even(5)
except AssertionError as e: print(e)
AssertionError_saved = AssertionError
AssertionError = ValueError
try: assert False, "builtin is used"
except AssertionError_saved as e: print(type(e).__name__, e)
