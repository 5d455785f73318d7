# What stands under __builtins__ in the globals answers for the built-in names, whatever it is.
import types


def show(title, text, builtins, run=eval):
    try:
        print(title, "->", run(text, {"__builtins__": builtins}))
    except Exception as error:
        print(title, type(error).__name__, error)


class Mapping:
    def __init__(self, **names):
        self.names = names

    def __getitem__(self, name):
        print("asked for", name)
        return self.names[name]


class Refuses:
    def __getitem__(self, name):
        raise ValueError(name)


module = types.ModuleType("module")
module.len = lambda value: "of the module"
show("module", "len([])", module)
show("module", "print", module)
show("mapping", "len([])", Mapping(len=lambda value: "of the mapping"))
show("mapping", "print", Mapping())
show("proxy", "len([])", types.MappingProxyType({"len": lambda value: "of the proxy"}))
show("None", "len", None)
show("int", "len", 5)
show("int, unused", "1 + 1", 5)
show("list", "len", [])
show("refuses", "len", Refuses())
show("import", "import sys", Mapping(__import__=lambda *names: print("imported", names[0])), exec)
show("import", "import sys", None, exec)
show("import", "import sys", Mapping(), exec)
show("class", "class A: pass", Mapping(), exec)
show("class", "class A: pass", 5, exec)
show("class", "class A: pass", {}, exec)


class Deletes(dict):
    def __delitem__(self, name):
        raise ValueError(name)


try:
    exec("del nothing", {}, Deletes())
except NameError as error:
    print(error)


def with_parameter(a):
    return a


try:
    exec(with_parameter.__code__)
except TypeError as error:
    print(error)
exec((lambda *args, **names: print(args, names)).__code__)
