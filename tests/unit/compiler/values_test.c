// Which variables are read only as values.
#include "compiler_fixture.h"

TestSuite(values, .init = fixture_setup, .fini = fixture_teardown);

// The names of f's value-only variables, in the order of their slots.
static void check_values(const char *source, const char *expected, int line)
{
    char got[200] = "";
    Ref code = compile_text(source);
    cr_assert(!ref_is_error(code));
    const Code *module = (const Code *)ref_object(code);
    const Code *f = (const Code *)value_object(module->constants[0]);
    for (uint32_t i = 0; i < f->local_count; i++) {
        if (f->value_only[i]) {
            strcat(strcat(got, *got ? " " : ""), f->variable_names[i]->data);
        }
    }
    cr_assert_str_eq(got, expected, "line %d: %s", line, got);
    drop(rt, code);
}
#define CHECK_VALUES(source, expected) check_values((source), (expected), __LINE__)

Test(values, arithmetic_and_comparison_read_values)
{
    CHECK_VALUES("def f(a, b, c):\n x = a + b\n if x < c: return 1\n", "a b c x");
}

Test(values, keeping_reads_a_reference)
{
    CHECK_VALUES("def f(a, b, c, d, e):\n g(a); l = [b]; c.x; d is None\n return e\n",
                 "l");
}

Test(values, a_copy_of_a_kept_variable_is_kept)
{
    CHECK_VALUES("def f(a, b):\n x = a\n y = x\n z = b\n if z: pass\n return y\n",
                 "b z");
}

Test(values, loop_over_list_copies_bits)
{
    CHECK_LISTING("def f(l):\n t = 0\n for x in l: t += x\n return t\n",
                  "LOADK t, 0\nGET_ITER s0, l\nFOR_ITER_V x, s0 -> 7\nIADD t, t, "
                  "x\nJUMP_BACK -> 2\nRETURN t\n");
}

Test(values, container_load_is_a_value_only_when_consumed_at_once)
{
    CHECK_LISTING("def f(l, i):\n return l[i] + i\n",
                  "GETITEM_N s0, l, i\nADD s0, s0, i\nRETURN s0\n");
    CHECK_LISTING("def f(l, i):\n return l[i] + g()\n",
                  "GETITEM s0, l, i\nLOAD_GLOBAL s1, .g\nCALL s1, s1, 0\nADD s0, s0, "
                  "s1\nRETURN s0\n");
}

Test(values, observers_switch_it_off)
{
    CHECK_VALUES("def f(a):\n locals()\n return a + 1\n", "");
}
