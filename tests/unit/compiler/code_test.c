// What code is made of which source.
#include "compiler_fixture.h"

TestSuite(code, .init = fixture_setup, .fini = fixture_teardown);

Test(code, results_go_straight_to_the_variable)
{
    CHECK_LISTING("def f(a, b):\n x = a + b\n x += 1\n return x\n",
                  "ADD x, a, b\nIADDK x, x, 1\nRETURN x\n");
}

Test(code, condition_is_one_compare_and_jump)
{
    CHECK_LISTING("def f(i, n):\n while i < n: i += 1\n",
                  "JLT i, n, 0 -> 5\nIADDK i, i, 1\nJUMP_BACK -> 0\nRETURNK None\n");
}

Test(code, swap_moves_in_parallel)
{
    CHECK_LISTING("def f(a, b):\n a, b = b, a\n return a, b\n",
                  "TAKE s0, a\nTAKE a, b\nMOVE b, s0\nMOVE s0, a\nMOVE s1, "
                  "b\nBUILD_TUPLE s0, s0, 2\nRETURN s0\n");
    CHECK_LISTING("def f(a, b):\n a, b = b, a + b\n",
                  "ADD s0, a, b\nTAKE a, b\nMOVE_V b, s0\nRETURNK None\n");
}

Test(code, operand_that_the_expression_rebinds_is_copied)
{
    CHECK_LISTING("def f(x):\n return x + (x := 5)\n",
                  "MOVE s0, x\nLOADK x, 5\nADD s0, s0, x\nRETURN s0\n");
}

Test(code, local_that_may_be_unbound_is_checked_where_it_is_read)
{
    CHECK_LISTING("def f(a):\n if a: x = 1\n return x\n",
                  "JUMP_IF a, 0 -> 3\nLOADK x, 1\nCHECK_BOUND x\nRETURN x\n");
    CHECK_LISTING("def f(a):\n if a: x = 1\n else: x = 2\n return x\n",
                  "JUMP_IF a, 0 -> 5\nLOADK x, 1\nJUMP -> 6\nLOADK x, 2\nRETURN x\n");
}

Test(code, dead_code_is_left_out)
{
    CHECK_LISTING("def f():\n if 0: g()\n while 1:\n  return 1\n  h()\n",
                  "RETURNK 1\n");
}

Test(code, constants_fold_as_in_the_reference)
{
    CHECK_LISTING("def f():\n return 2 * 3 + 1, 'a' 'b', -1, (1, 2)[0]\n",
                  "RETURNK (7, 'ab', -1, 1)\n");
    CHECK_LISTING("def f(x):\n return x in [1, 2]\n",
                  "LOADK_V s0, (1, 2)\nIN s0, x, s0\nRETURN s0\n");
    CHECK_LISTING("def f():\n return 1 << 1000\n",
                  "LOADK_N s0, 1\nLSHIFTK s0, s0, 1000\nRETURN s0\n");
}

Test(code, method_calls_bind_nothing)
{
    CHECK_LISTING("def f(o):\n o.m(1)\n",
                  "LOAD_METHOD s0, o, .m\nLOADK s2, 1\nCALL_METHOD s0, s0, 1\nDROP s0\n"
                  "RETURNK None\n");
}

Test(code, comprehension_runs_in_the_frame_around_it)
{
    CHECK_LISTING("def f(a):\n return [x for x in a]\n",
                  "GET_ITER s1, a\nBUILD_LIST s0, s2, 0\nFOR_ITER x, s1 -> "
                  "8\nMOVE_V s2, x\nLIST_APPEND s0, s2\nJUMP_BACK -> 2\n"
                  "CLEAR_LOCAL x\nRETURN s0\n");
}

Test(code, the_last_read_of_a_loop_s_variable_needs_no_object)
{
    CHECK_LISTING("def f(a):\n return {str(x): x for x in a}\n",
                  "GET_ITER s1, a\nBUILD_MAP s0, s2, 0\nFOR_ITER x, s1 -> "
                  "16\nLOAD_GLOBAL s2, .str\nMOVE_V s4, x\nCALL s2, s2, 1\n"
                  "MOVE_V s3, x\nMAP_ADD s0, s2\nJUMP_BACK -> 2\n"
                  "CLEAR_LOCAL x\nRETURN s0\n");
    CHECK_LISTING("def f(x):\n while g(): h(x)\n",
                  "LOAD_GLOBAL s0, .g\nCALL s0, s0, 0\nJUMP_IF s0, 0 -> "
                  "20\nLOAD_GLOBAL s0, .h\nMOVE_V s2, x\nCALL s0, s0, 1\nDROP s0\n"
                  "JUMP_BACK -> 0\nRETURNK None\n");
}

Test(code, return_through_finally_keeps_the_value)
{
    CHECK_LISTING(
        "def f(x):\n try: return x\n finally: g()\n",
        "MOVE_V s0, x\nLOAD_GLOBAL s1, .g\nCALL s1, s1, 0\nDROP s1\nRETURN s0\n"
        "PUSH_EXC s0\nLOAD_GLOBAL s2, .g\nCALL s2, s2, 0\nDROP s2\nRERAISE "
        "s0\nPOP_EXC s0\nRERAISE s2\n");
}

Test(code, constants_of_one_value_and_type_are_one)
{
    Ref code = compile_text(
        "a = (1000, 1.0, 1, True)\nb = 1000\nc = 1.0\nd = (1000, 1.0, 1, True)\n");
    const Code *module = (const Code *)ref_object(code);
    cr_assert_eq(module->unit->length, 6); // four parts, the tuple, None
    drop(rt, code);
}
