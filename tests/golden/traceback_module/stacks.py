import sys
import traceback


def recurse(n):
    if n == 0:
        raise ValueError("end")
    recurse(n - 1)


try:
    recurse(10)
except ValueError:
    print(traceback.format_exc(), end="")


def where():
    stack = traceback.extract_stack()
    print(stack[-1].name, stack[-2].name, stack[-1].line)
    print([frame.f_code.co_name for frame, _ in traceback.walk_stack(sys._getframe())])
    return stack


stack = where()
print(traceback.format_list([("f.py", 3, "g", "x = 1"), ("f.py", 4, "h", None)]))
summary = traceback.StackSummary.from_list([("f.py", 3, "g", "x = 1")])
print(summary, summary.format(), summary[0] == ("f.py", 3, "g", "x = 1"))
local = traceback.FrameSummary("f.py", 1, "f", lookup_line=False, locals={"x": 1, "b": "two"})
print(traceback.StackSummary.from_list([local]).format())
print(traceback.format_exception(None), traceback.format_exception_only(None))
for args in (3,), (ValueError(), 1):
    try:
        traceback.format_exception(*args)
    except (TypeError, ValueError) as error:
        print(error)
