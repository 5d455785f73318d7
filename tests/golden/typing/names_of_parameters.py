# Messages call the classes of type parameters by their module, decimal's and contextvars' too.
import contextvars
import decimal
import typing


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


T, P = typing.TypeVar("T"), typing.ParamSpec("P")
attempt(lambda: T())
attempt(lambda: T.foo)
attempt(lambda: T + 1)
attempt(lambda: P.foo)
attempt(lambda: P.args.foo)
attempt(lambda: setattr(typing.TypeVar, "foo", 1))
attempt(lambda: decimal.Decimal(1) + "a")
attempt(lambda: decimal.Decimal(1) < "a")
attempt(lambda: decimal.Decimal(1).foo)
attempt(lambda: setattr(decimal.Decimal, "foo", 1))
attempt(lambda: contextvars.ContextVar("x").foo)
attempt(lambda: setattr(contextvars.Token, "foo", 1))
T.note = 1
print(T.note, decimal.Decimal, type(T))
