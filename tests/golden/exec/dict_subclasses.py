# A namespace of a subclass of dict finds names its own way, alone or beside others.
class Spy(dict):
    def __setitem__(self, key, value):
        print("set", key)
        dict.__setitem__(self, key, value)

    def __getitem__(self, key):
        print("get", key)
        return dict.__getitem__(self, key)

    def __delitem__(self, key):
        print("del", key)
        dict.__delitem__(self, key)

    def __missing__(self, key):
        if key != "y":
            raise KeyError(key)
        return 9


text = "x = 1\nlen\ndel x\nz = y\ndef f(): return z\nw = f()"
d = Spy()
exec("x = 1\nlen\ndel x\nz = y", {}, d)
print(d)
d = Spy()
exec(text, d)
print(sorted(k for k in d if k[0] != "_"), d.get("w"))


class Anything(dict):
    def __missing__(self, key):
        return key


print(eval("a + b", Anything(__builtins__={})), eval("[a for _ in (1, 2)]", Anything()))


class Sealed(dict):
    def __setitem__(self, key, value):
        raise ValueError(key)


for names in Sealed(), {"__builtins__": Spy(superglobal=1)}:
    try:
        exec("v = superglobal if 'superglobal' in dir(__builtins__) else 1", names)
    except Exception as error:
        print(type(error).__name__, error)
