# Settings that programs set and restore.
import sys


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


attempt(sys.getswitchinterval)
for interval in 0.01, 2, 0, -1, "x":
    attempt(sys.setswitchinterval, interval)
    attempt(sys.getswitchinterval)
attempt(sys.getdlopenflags)
for flags in 1, "x", 2**40:
    attempt(sys.setdlopenflags, flags)
attempt(sys.getdlopenflags)
attempt(sys.is_stack_trampoline_active)
attempt(sys.deactivate_stack_trampoline)
attempt(sys.activate_stack_trampoline, 5)
before = sys.getunicodeinternedsize()
names = [sys.intern(f"a name {i}") for i in range(100)]
print(sys.getunicodeinternedsize() - before >= 100, sys.getunicodeinternedsize(_only_immortal=True) <= sys.getunicodeinternedsize())
attempt(sys.getunicodeinternedsize, 1)
