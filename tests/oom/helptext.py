# help(), inspect and the texts of functions and classes.
import inspect


class Documented:
    """A class with a text.

    And more of it."""

    size = 1

    def method(self, a, /, b: int = 2, *rest, key="k", **options) -> str:
        "What it does."

    @property
    def value(self):
        "A value."

    @classmethod
    def make(cls):
        return cls()


print(inspect.signature(Documented.method), inspect.getdoc(Documented), inspect.isclass(Documented))
bound = inspect.signature(Documented.method).bind(1, 2, 3, key=4, other=5)
bound.apply_defaults()
print(bound.arguments, [name for name, _ in inspect.getmembers(Documented, inspect.isfunction)])
help(Documented)
help(Documented.method)
