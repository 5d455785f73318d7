import sys
import types

m = types.ModuleType("m")
print("__annotations__" in m.__dict__, m.__annotations__, "__annotations__" in m.__dict__)
m.__annotations__["x"] = int
print(m.__annotations__ is m.__dict__["__annotations__"], m.__annotations__)
m.__annotations__ = {"y": str}
print(m.__dict__["__annotations__"])
del m.__annotations__
print("__annotations__" in m.__dict__)
try:
    del m.__annotations__
except AttributeError as e:
    print("AttributeError", e)
print(sys.modules["__main__"].__annotations__)
z: float = 1.5
print(sys.modules["__main__"].__annotations__, __annotations__)
print(classmethod(len).__wrapped__ is len, staticmethod(len).__wrapped__ is len, (1).__add__.__objclass__)
