# A class made by type() from a dict whose keys were put together at run time has its special methods.
namespace = {}
for name in ["add", "radd", "len", "getitem", "eq", "call", "bool"]:

    def method(self, *args, name=name):
        return len(args) if name in ("len",) else (name, *args) if name != "bool" else False

    namespace["__" + name + "__"] = method
C = type("C", (object,), namespace)
c = C()
print(c + 1, 1 + c, len(c), c["k"], c == 2, c(3, 4), bool(c))

