# What is done with an attribute on a line of its own is placed at its name.
import traceback


def places(source):
    try:
        exec(compile(source, "text", "exec"), {})
    except Exception as error:
        print(type(error).__name__, [(f.lineno, f.end_lineno, f.colno, f.end_colno)
                                     for f in traceback.extract_tb(error.__traceback__)[1:]])


places('("abc"\n .foo)')
places('("abc"\n .foo.bar)')
places('("abc"\n .foo())')
places('("abc"\n .upper()\n .foo)')
places('("abc"\n .upper(\n1))')
places('"abc".\\\nfoo')
places('x = [1]\n(x\n.foo) = 1')
places('x = 1\ndel (x\n.foo)')
places('x = 1\n(x\n  .  foo) += 1')
places('class A:\n def f(self): return (super()\n  .foo)\nA().f()')
