# Files close at the end of with, also after an error; and when their last reference goes.
name = "scratch_context.txt"
try:
    with open(name, "w") as f: f.write("kept"); raise ValueError("in body")
except ValueError as e: print(e, f.closed, open(name).read())
def write_and_forget(text):
    f = open(name, "w")
    f.write(text)
write_and_forget("flushed when the file object died"); print(open(name).read())
f = open(name)
try:
    try: int(f.read())
    finally: f.close()
except ValueError as e: print(e, f.closed)
for op in ("f.read()", "f.write('x')", "f.readline()", "list(f)", "f.seek(0)", "f.tell()", "f.flush()", "f.__enter__()"):
    try: eval(op); print(op, "no error")
    except ValueError as e: print(op, "|", e)
f.close(); print(f.closed, bool(f))
class Upper:
    def __init__(self, path): self.f = open(path)
    def __enter__(self): return self
    def __exit__(self, *a): self.f.close(); print("closed by Upper")
    def __iter__(self): return (line.upper() for line in self.f)
with open(name, "w") as f: f.writelines(f"{i} {'x' * i}\n" for i in range(4))
with Upper(name) as u: print(list(u))
counts = {}
with open(name) as f:
    for number, line in enumerate(f): counts[number] = len(line.split()[-1])
print(counts)
try: open(name)["x"]
except TypeError as e: print(e)
try:
    for line in open("missing_file"): pass
except OSError as e: print(type(e).__name__, e.errno, e.filename, e)
try: open(name, "r").write("x")
except OSError as e: print(type(e).__name__, e, isinstance(e, ValueError))
open(name, "w").close()
