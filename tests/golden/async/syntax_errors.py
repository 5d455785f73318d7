for text in (
    "await x",
    "def f(): await x",
    "async def f():\n class A:\n  await x",
    "lambda: await x",
    "[await x for x in y]",
    "def f(): [x async for x in y]",
    "def f(): [[y async for y in z] for x in w]",
    "async def f(): lambda: [x async for x in y]",
    "async def f(): yield 1; return 2",
    "async def f(): yield from x",
    "async with x: pass",
    "async for x in y: pass",
    "async def f():\n def g():\n  async with x: pass",
    "async def f(x=await y): pass",
    "async def f(): return [(yield x) async for x in y]",
    "async def f():\n nonlocal x",
    "async def f(a, a): pass",
    "await = 1",
    "async = 1",
    "def async(): pass",
    "async def f(): await",
    "async def f(): await = 1",
    "async def f():\n await x = 1",
    "async def f(): del await x",
):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as e:
        print(e.msg, "|", e.lineno, e.offset, e.end_offset)
    else:
        print("no error:", text)
for text in (
    "def f(): return (await x for x in y)",
    "(x async for x in y)",
    "async def f(): return ([x async for x in y] for z in w)",
    "async def f():\n def g(x=await y): pass\n @(await z)\n class A(await b): pass",
    "async def f(): await x if False else await (yield)",
    "async def f(): return await x ** 2, -await x, await x.y[0](1)",
):
    compile(text, "<text>", "exec")
    print("fine")
