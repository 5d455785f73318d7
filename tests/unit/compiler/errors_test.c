// The compiler's SyntaxErrors; those of single statements are golden tests.
#include "compiler_fixture.h"

TestSuite(errors, .init = fixture_setup, .fini = fixture_teardown);

Test(errors, scopes)
{
    CHECK_SYNTAX_ERROR("def f(x): global x", "1:11 name 'x' is parameter and global");
    CHECK_SYNTAX_ERROR("x = 1\nglobal x",
                       "2:1 name 'x' is assigned to before global declaration");
    CHECK_SYNTAX_ERROR("def f():\n nonlocal x",
                       "2:2 no binding for nonlocal 'x' found");
    CHECK_SYNTAX_ERROR("def f(a, a): pass",
                       "1:10 duplicate argument 'a' in function definition");
    CHECK_SYNTAX_ERROR("[x for x in (y := 1)]",
                       "1:14 assignment expression cannot be used in a comprehension "
                       "iterable expression");
}

Test(errors, flow)
{
    CHECK_SYNTAX_ERROR("return 1", "1:1 'return' outside function");
    CHECK_SYNTAX_ERROR("if 0:\n break", "2:2 'break' outside loop");
    CHECK_SYNTAX_ERROR("try: pass\nexcept: pass\nexcept A: pass",
                       "2:1 default 'except:' must be last");
}

Test(errors, targets)
{
    CHECK_SYNTAX_ERROR("*a = 1",
                       "1:1 starred assignment target must be in a list or tuple");
    CHECK_SYNTAX_ERROR("*a, *b = c", "1:1 multiple starred expressions in assignment");
    CHECK_SYNTAX_ERROR("a = *b", "1:5 can't use starred expression here");
}

Test(errors, nothing_is_left_when_memory_runs_out)
{
    static const char source[] =
        "class A:\n 'doc'\n def f(self, *a, k=1):\n  try: return [x + 1.5 for x in "
        "(1000, 'b')]\n"
        "  except E as e: raise\n  with a as b: c = f'{a!r:>5}'\n";
    bool compiled = false;
    for (uint64_t n = 1; !compiled; n++) {
        heap_inject_fault(rt->heap, n, false);
        Ref code = compile_text(source);
        heap_inject_fault(rt->heap, 0, false);
        compiled = !ref_is_error(code);
        if (!compiled) {
            cr_assert(pending_matches(rt, E_MEMORY_ERROR));
            pending_clear(rt);
        }
        drop(rt, code);
    }
}
