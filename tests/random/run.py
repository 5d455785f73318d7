"""Runs programs one after another, each in a namespace of its own: usage: run.py FILE...

Both interpreters run this. A line with a mark and the program's name goes before what it prints; what it raises in the
end is printed too, with the lines of the traceback. Cycles are collected after each, and what their finalizers print is
not shown: the moments of collections differ, and the order in one. In CPython a program that computes longer than a second ends the process.
"""
import gc
import sys

try:
    import signal
except ImportError:  # Pyrena
    signal = None

MARK = "=== "
SECONDS = 1
gc.disable()


def trail(error):
    """The lines in the traceback, outermost first, without those of this file."""
    lines, entry = [], error.__traceback__.tb_next
    while entry is not None:
        lines.append(f"{entry.tb_frame.f_code.co_name}:{entry.tb_lineno}")
        entry = entry.tb_next
    return " ".join(lines)


def run(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        exec(compile(text, "program", "exec"), {"__name__": "__main__"})
    except BaseException as error:
        print("ended by", type(error).__name__, error, trail(error))


for name in sys.argv[1:]:
    print("\n" + MARK + name, flush=True)
    if signal:
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    run(name)
    out, sys.stdout = sys.stdout, None
    gc.collect()
    sys.stdout = out
