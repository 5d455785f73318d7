import inspect
import sys


def function(): ...
def generator(): yield
async def coroutine(): ...
async def async_generator(): yield


class C:
    __slots__ = "slot",

    def method(self): ...

    @property
    def prop(self): ...


made = coroutine()
things = dict(function=function, generator=generator, coroutine=coroutine, async_generator=async_generator, C=C, method=C().method,
              plain=C.method, prop=C.prop, slot=C.slot, len=len, append=[].append, join=str.join, init=object.__init__,
              str=object().__str__, sys=sys, code=function.__code__, frame=sys._getframe(), gen=generator(), coro=made, agen=async_generator())
tests = sorted(name for name in inspect.__all__ if name.startswith("is"))
for name, thing in things.items():
    print(name, [test for test in tests if getattr(inspect, test)(thing)])
made.close()
print(inspect.getgeneratorstate(things["gen"]), next(things["gen"]), inspect.getgeneratorstate(things["gen"]))
things["gen"].close()
print(inspect.getgeneratorstate(things["gen"]), inspect.getcoroutinestate(made))
