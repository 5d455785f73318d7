#include "objects/exception.h"

#include "fixture.h"
#include "objects/exception_types.h"

Test(exception, an_error_number_chooses_the_class)
{
    Runtime *rt = fixture_runtime();
    Ref name = str_from(rt, "x.txt");
    raise_os_error(rt, 2, &name);
    drop(rt, name);
    cr_assert(pending_matches(rt, E_FILE_NOT_FOUND_ERROR));
    CHECK_ERROR(rt, E_FILE_NOT_FOUND_ERROR,
                "[Errno 2] No such file or directory: 'x.txt'");
    fixture_end(rt);
}

Test(exception, key_error_shows_the_key_as_repr)
{
    Runtime *rt = fixture_runtime();
    Ref key = str_from(rt, "");
    raise_key_error(rt, &key);
    drop(rt, key);
    CHECK_ERROR(rt, E_KEY_ERROR, "''");
    fixture_end(rt);
}

Test(exception, context_is_what_is_being_handled)
{
    Runtime *rt = fixture_runtime();
    raise_error(rt, E_VALUE_ERROR, "first");
    Handled handled = {pending_take(rt), rt->handled};
    rt->handled = &handled;
    raise_error(rt, E_TYPE_ERROR, "second");
    Ref second = pending_take(rt);
    cr_assert_eq(ref_exception(second)->context.bits, handled.exception.bits);
    rt->handled = handled.outer;
    drop(rt, handled.exception);
    drop(rt, second);
    fixture_end(rt);
}

// Raising the outer one again while the inner one, which leads to it, is handled must
// not make a ring.
Test(exception, context_never_becomes_a_ring)
{
    Runtime *rt = fixture_runtime();
    Ref first = exception_new(rt, E_VALUE_ERROR, NULL, 0);
    Ref second = exception_new(rt, E_TYPE_ERROR, NULL, 0);
    replace_ref_take(rt, &ref_exception(second)->context, ref_new(ref_object(first)));
    Handled handled = {ref_new(ref_object(second)), rt->handled};
    rt->handled = &handled;
    raise_take(rt, ref_new(ref_object(first)));
    cr_assert_eq(ref_exception(first)->context.bits, second.bits);
    cr_assert(ref_is_none(ref_exception(second)->context));
    rt->handled = handled.outer;
    drop(rt, handled.exception);
    pending_clear(rt);
    drop(rt, first);
    drop(rt, second);
    fixture_end(rt);
}

Test(exception, memory_error_needs_no_memory)
{
    Runtime *rt = fixture_runtime();
    heap_inject_fault(rt->heap, 1, true);
    raise_error(rt, E_VALUE_ERROR, "a message %d", 1);
    heap_inject_fault(rt->heap, 0, false);
    cr_assert(pending_matches(rt, E_MEMORY_ERROR));
    pending_clear(rt);
    fixture_end(rt);
}

Test(exception, operators_name_their_operands)
{
    Runtime *rt = fixture_runtime();
    Ref one = ref_immediate(1);
    Ref text = str_from(rt, "a");
    cr_assert(ref_is_error(binary_op(rt, BIN_SUB, &one, &text)));
    CHECK_ERROR(rt, E_TYPE_ERROR, "unsupported operand type(s) for -: 'int' and 'str'");
    cr_assert(ref_is_error(inplace_op(rt, BIN_POW, &one, &text)));
    CHECK_ERROR(rt, E_TYPE_ERROR,
                "unsupported operand type(s) for **=: 'int' and 'str'");
    cr_assert(ref_is_error(compare_op(rt, CMP_LT, &one, &text)));
    CHECK_ERROR(rt, E_TYPE_ERROR,
                "'<' not supported between instances of 'int' and 'str'");
    cr_assert(ref_is_error(get_item(rt, &one, &one)));
    CHECK_ERROR(rt, E_TYPE_ERROR, "'int' object is not subscriptable");
    drop(rt, text);
    fixture_end(rt);
}
