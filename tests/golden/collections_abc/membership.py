import collections.abc as abc


async def coroutine(): ...
async def async_generator(): yield
def generator(): yield


made = coroutine()
things = dict(list=[], tuple=(), str="", bytes=b"", bytearray=bytearray(), range=range(3), dict={}, keys={}.keys(), items={}.items(),
              values={}.values(), set=set(), frozenset=frozenset(), int=3, function=len, iterator=iter([]), reversed=reversed([]),
              generator=generator(), coroutine=made, async_generator=async_generator(), map=map(len, []), none=None, memoryview=memoryview(b""))
names = [name for name in abc.__all__ if name != "ByteString"]
for name, thing in things.items():
    print(name, [cls for cls in names if isinstance(thing, getattr(abc, cls))])
made.close()
print([name for name in names if getattr(abc, name).__abstractmethods__ and not isinstance(getattr(abc, name), abc.Hashable)])
for name in names:
    print(name, sorted(getattr(abc, name).__abstractmethods__), [base.__name__ for base in getattr(abc, name).__mro__[1:-1]])


class NoHash:
    __hash__ = None


class NoIter:
    __iter__ = None


print(isinstance(NoHash(), abc.Hashable), isinstance(NoIter(), abc.Iterable))
