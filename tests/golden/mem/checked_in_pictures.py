# The pictures of the documentation are what docs/pictures/make.py makes.
folder = "../../../docs/pictures/"
with open(folder + "make.py") as file:
    maker = {"__name__": "maker"}
    exec(compile(file.read(), "make.py", "exec"), maker)
for name in maker["PICTURES"]:
    with open(folder + name + ".svg") as file:
        print(name, file.read() == maker["make"](name))
