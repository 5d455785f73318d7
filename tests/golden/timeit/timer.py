import timeit

ticks = iter(range(10**6))
timer = timeit.Timer("items.append(x)", "items = []; x = 1", timer=lambda: next(ticks))
print(timer.timeit(5), timer.timeit(number=1), timer.repeat(3, 2))
calls = []
print(timeit.timeit(lambda: calls.append(1), lambda: calls.append("setup"), number=3) > 0, calls)
print(timeit.timeit("y.append(1)", globals={"y": calls}, number=2) > 0, len(calls))
print(len(timeit.repeat("pass", number=1)), timeit.default_number, timeit.default_repeat)
print(timeit.timeit("if x:\n  y = 2", "x = 1\ny = 1", number=1) > 0)
slow = timeit.Timer(timer=lambda: next(slow_ticks) * 0.01)
slow_ticks = (n * n for n in range(1000))
print(slow.autorange(lambda number, seconds: print(number, round(seconds, 2))) is not None)
for wrong in (5, "1 +", "break", "return"):
    try:
        timeit.Timer(wrong)
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, error)
