with open(__file__.replace("files.py", "helper_module.py")) as f:
    print(f.read(5), f.readline(), list(f))
with open("/dev/null", "w") as f:
    f.write("text" * 100)
    print("to file", file=f)
with open(__file__.replace("files.py", "helper_module.py"), "rb") as f:
    print(f.read(), f.tell(), f.name)
try:
    open("/no/such/file")
except OSError as e:
    print(e, e.filename)
