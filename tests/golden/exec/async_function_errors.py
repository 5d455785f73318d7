# The mistakes inside an async function are found before anything else about it.
def outcome(text):
    try: compile(text, "<text>", "exec")
    except SyntaxError as e: return f"{e.msg} at {e.lineno}:{e.offset}"
for text in ("await x\n yield from x", "def g(): await x", "lambda: await x", "class A: await x", "def g(): [x async for x in y]",
             "[(yield from x) for y in z]", "async with a:\n  yield from b", "async for a in b:\n  yield from (await c)",
             "(await x for x in y)\n yield from x", "class A:\n  async for a in b: 1"):
    print(repr(text), "|", outcome("async def f():\n " + text))
print(outcome("@a\nasync def f(a, a): 1"), "|", outcome("async def f(a=await x): 1"))
