# The text of annotations under `from __future__ import annotations`: written in one style, whatever the source's.
from __future__ import annotations


def f(a: lambda x, /, y=1, *z, w, v=2, **k: x, b: lambda: 0, c: [x  for x in y if z if not w], d: {k:v for k, v in x},
      e: {a for a in b}, g: (i async for i in j), h: f(x for x in y), i: f'{x=!r:>{width}} {{}}', j: f"a'{ {1: 2} }",
      k: 1 .real, l: 1e999, m: 1e999j, n: -1e999, o: (lambda: (yield)), p: (lambda: (yield from a)), q: lambda: (x := 1),
      r: lambda *, a=1: a, s: lambda *a: a, t: lambda **k: k, u: [lambda: 1, *b], v: x[lambda: 1, 2:3, ::4], w: f'{x!s}{y:{z}}',
      x: a if (b if c else d) else e, y: not (not a), z: (lambda: 1)()) -> (lambda x=1: x): pass


for name, text in f.__annotations__.items():
    print(name, text)
