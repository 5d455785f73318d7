// Every statement of the language in one text: what the verifier finds in its code is a
// failed assertion.
#include "compiler_fixture.h"

TestSuite(library, .init = fixture_setup, .fini = fixture_teardown);

static const char everything[] =
    "import a.b.c as d, e\nfrom .x import (y as z, w)\nfrom m import *\n"
    "@deco(1)\nclass C(B, *bases, metaclass=M):\n x: int = 1\n __y = 2\n def m(self): "
    "return super().m(self.__y)\n"
    "def f(a, /, b=1, *args, c, d=2, **kw) -> int:\n"
    " global g; nl = 1\n"
    " def inner():\n  nonlocal nl\n  nl += 1\n  return nl\n"
    " for i, (j, *k) in a:\n  if i: continue\n  elif j: break\n else: del k[0], a.x, "
    "b\n"
    " while a < b <= c and not d or e:\n  try:\n   with x as y, z:\n    return y\n"
    "  except (A, B) as err: raise C from err\n  except: continue\n  else: break\n  "
    "finally: g = 1\n"
    " x = y = [*a, 1]; x[0] += 1; x.y -= 2; (p := 3)\n"
    " x, y = y, x; x[1:2], *z = 1, 2\n"
    " assert x, y\n"
    " s = f'{a!r:>{b}} {c=}'; t = a if b else c\n"
    " g = (q + r for q in a if q for r in q); h = {q: 1 for q in a}; u = {lambda: v "
    "for v in a}\n"
    " print(*a, k=1, **b); print(*a); o.m(1, k=2); f(1, 2, k=3)\n"
    " yield x\n"
    " v = yield from y\n"
    " match a:\n"
    "  case [1, x, *rest] if x: pass\n"
    "  case {'k': v, **o} | {'j': v, 'l': o}: pass\n"
    "  case C(1, y=P(z)) as w: return w\n"
    "  case None | 'a' | b.c | -1: pass\n"
    "  case _: pass\n";

Test(library, every_statement_compiles)
{
    Ref code = compile_text(everything);
    cr_assert(!ref_is_error(code));
    Ref listing = code_disassemble(rt, (Code *)ref_object(code));
    cr_assert(!ref_is_error(listing));
    drop(rt, listing);
    drop(rt, code);
}
