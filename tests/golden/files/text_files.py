# Reading and writing text files.
name = "scratch_text.txt"
import sys
with open(name, "w") as f:
    print(f.write("first\nsecond é☃\nthird"), f.name, f.mode, f.closed, f.writable(), f.readable(), f.encoding.lower())
    f.writelines(["\n", "fourth\n"]); print("printed", 5, file=f)
print(f.closed)
with open(name) as f: print(repr(f.read())); print(repr(f.read()))
with open(name) as f: print(f.readline(), f.readline(3), f.readline(), f.readlines(), f.readline() == "", sep="|")
with open(name, encoding="utf-8") as f: print([line.rstrip("\n") for line in f]); f.seek(0); print(f.read(3), f.tell(), next(f), list(f)[-1:])
with open(name, "a") as f: f.write("appended\n")
with open(name, "r+") as f: f.write("FIRST"); f.seek(0, 2); f.write("end"); f.seek(0); print(f.read().split("\n"))
f = open(name); lines = f.readlines(); f.close(); print(len(lines), f.closed)
for call in (lambda: f.read(), lambda: open("no_such_file.txt"), lambda: open(name, "z"), lambda: open(name, "rw"), lambda: open(".", "r"), lambda: open(name, "x"), lambda: open(name, "w", encoding="nope"), lambda: open("no_dir/x", "w"), lambda: open(name).write("x"), lambda: open(name, "w").read(), lambda: open(name, "rb", encoding="utf-8"), lambda: open(5.5), lambda: open(name, 5), lambda: open(""), lambda: open("a\0b")):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
with open(name, "w", newline="") as f: f.write("a\r\nb\rc\n")
with open(name) as f: print(repr(f.read()))
with open(name, newline="") as f: print(repr(f.read()))
with open(name, newline="") as f: print(f.readlines())
with open(name, "w") as f: f.truncate(0)
print(repr(open(name).read()), [l for l in open(name)])
with open(name, "wb") as f: f.write(b"caf\xe9\n")
for kw in ({"encoding": "latin-1"}, {"encoding": "utf-8", "errors": "replace"}, {"encoding": "utf-8", "errors": "ignore"}, {"encoding": "utf-8"}):
    try:
        with open(name, **kw) as f: print(ascii(f.read()))
    except UnicodeDecodeError as e: print(e)
with open(name, "w") as f:
    try: f.write(5)
    except TypeError as e: print(e)
    try: f.write(b"x")
    except TypeError as e: print(e)
with open(name, "w+") as f: f.write("one\ntwo\n"); f.seek(0); print(list(enumerate(f, 1)), f.fileno() > 2, f.isatty())
def read_all(path):
    with open(path) as f: return f.read()
print(read_all(name).upper(), sys.stdout.name, sys.stdin.name, sys.stderr.name, sys.stdout.writable())
with open(name, "w") as out, open(name) as inp: print("through two handles", file=out, flush=True); print(inp.read(), end="")
open(name, "w").close()
