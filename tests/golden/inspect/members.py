import inspect


class Base:
    x = 1

    def f(self): ...

    @staticmethod
    def s(): ...

    @classmethod
    def c(cls): ...

    @property
    def p(self):
        raise ValueError


class Sub(Base):
    __slots__ = ()
    y = 2

    def __getattr__(self, name):
        return name


print([name for name, _ in inspect.getmembers(Sub) if not name.startswith("__")])
print([name for name, _ in inspect.getmembers(Sub, inspect.isfunction) if not name.startswith("__")])
print([entry[:3] for entry in inspect.classify_class_attrs(Sub) if not entry.name.startswith("__")])
print(inspect.getmro(Sub), Sub().anything, inspect.getattr_static(Sub(), "x"), type(inspect.getattr_static(Sub(), "p")))
print(inspect.getattr_static(Sub(), "no", None), type(inspect.getattr_static(Base, "s")))
try:
    inspect.getattr_static(Sub(), "no")
except AttributeError as error:
    print("AttributeError", error)
print(inspect.getclasstree([Base, Sub, int]))


def outer():
    free = 1

    def inner():
        return free, Base, len, nowhere

    return inner


print(inspect.getclosurevars(outer()))
print(inspect.unwrap(outer) is outer, inspect.get_annotations(type("A", (), {"__annotations__": {"a": "int"}}), eval_str=True))


def show():
    frame = inspect.currentframe()
    print(frame.f_code.co_name, inspect.getargvalues(frame).args, inspect.stack()[1].function, inspect.stack()[0].lineno)
    info = inspect.getframeinfo(frame)
    print(info.function, info.code_context, info.index)


show()
