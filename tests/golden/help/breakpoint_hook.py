import sys


def hook(*args, **kwargs):
    print("hook", args, kwargs)
    return "result"


print(sys.breakpointhook is sys.__breakpointhook__)
sys.breakpointhook = hook
print(breakpoint(), breakpoint(1, two=2))
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as e:
    print(e)
sys.breakpointhook = sys.__breakpointhook__
import os

os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint(1))
os.environ["PYTHONBREAKPOINT"] = "builtins.len"
print(breakpoint([1, 2]))
os.environ["PYTHONBREAKPOINT"] = "int"
print(breakpoint("12", base=3))
