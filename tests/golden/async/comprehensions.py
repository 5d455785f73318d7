async def letters(text):
    for c in text:
        yield c


async def up(c):
    return c.upper()


def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


async def main():
    print([c async for c in letters("abc")])
    print({c async for c in letters("aab")} == {"a", "b"})
    print({c: await up(c) async for c in letters("ab")})
    print([await up(c) for c in "xyz"])
    print([c + d async for c in letters("ab") for d in "12" if d != "1" or c == "a"])
    print([c + d for c in "ab" async for d in letters("34")])
    print([c async for c in letters("abc") if await up(c) != "B"])
    print([[await up(c) async for c in letters(w)] for w in ("ab", "c")])
    g = (await up(c) for c in "pq")
    print(type(g).__name__, [c async for c in g])
    g = ([c async for c in letters(w)] for w in ("ab", "c"))
    print(type(g).__name__, [x async for x in g])
    functions = [lambda: c async for c in letters("ab")]
    print([f() for f in functions])
    try:
        [1 / 0 async for c in letters("a")]
    except ZeroDivisionError as e:
        print(e)
    print(*[c async for c in letters("no")], sep="-")
    f"{[c async for c in letters('f')]}"
    return [i := c async for c in letters("wal")], i


print(run(main()))


def plain():
    return (c async for c in letters("late"))


async def collect(g):
    return [c async for c in g]


print(run(collect(plain())))
try:
    run(collect(c async for c in 5))
except TypeError as e:
    print(e)
