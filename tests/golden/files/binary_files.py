# Reading and writing binary files.
name = "scratch_binary.bin"
with open(name, "wb") as f: print(f.write(bytes(range(10))), f.write(b"\n\xff\x00"), f.mode, f.tell())
with open(name, "rb") as f:
    print(f.read(3), f.tell(), f.read(2), f.seek(1), f.read(1), f.seek(-2, 2), f.read(), f.read(), f.seek(2, 0), f.seek(1, 1), f.read(1))
    buf = f.read(2); print(type(buf).__name__, buf, f.readline(), f.readlines())
with open(name, "ab") as f: f.write(b"tail")
with open(name, "r+b") as f: f.seek(2); f.write(b"XX"); f.seek(0); print(f.read())
with open(name, "rb") as f: print([len(line) for line in f])
for call in (lambda: open(name, "rb").write(b"x"), lambda: open(name, "wb").write("text"), lambda: open(name, "ab").read()):
    try: call()
    except Exception as e: print(type(e).__name__, e)
with open(name, "wb") as f: f.write(b"line one\nline two\r\nlast")
with open(name, "rb") as f: print(f.readline(), f.readline(4), f.readline(), list(f))
total = 0
with open(name, "rb") as f:
    while chunk := f.read(5): total += len(chunk)
print(total); open(name, "w").close()
