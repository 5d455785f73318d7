# Struct sequences: messages give the module, fields cannot be set, those of sys cannot be changed or made.
import os
import sys
import time


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for value in sys.version_info, sys.flags, time.gmtime(0), os.terminal_size((1, 2)), sys.get_asyncgen_hooks():
    kind = type(value)
    print(kind, kind.__module__, kind.__name__)
    attempt(lambda: value.foo)
    attempt(lambda: setattr(value, "foo", 1))
    attempt(lambda: setattr(value, kind.__match_args__[0], 1))
    attempt(lambda: delattr(value, kind.__match_args__[0]))
    attempt(lambda: value())
    attempt(lambda: value < 5)
    attempt(lambda: type("Sub", (kind,), {}))
for kind in type(sys.version_info), type(sys.flags):
    attempt(lambda: kind())
    attempt(lambda: kind((1,) * 5))
    attempt(lambda: setattr(kind, "foo", 1))
attempt(lambda: time.struct_time())
attempt(lambda: time.struct_time(5))
attempt(lambda: time.struct_time((1,)))
attempt(lambda: setattr(type(sys.hash_info), "foo", 1))
time.struct_time.note = "x"
print(time.gmtime(0).note)
