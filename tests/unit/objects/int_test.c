#include "objects/int.h"

#include <string.h>

#include "fixture.h"
#include "objects/int_pool.h"
#include "objects/tuple.h"

// An int written in decimal or with a prefix.
static Ref number(Runtime *rt, const char *text)
{
    Ref result = int_parse(rt, text, strlen(text), 0);
    cr_assert(!ref_is_error(result), "%s", text);
    return result;
}

// 2 ** bits
static Ref power_of_two(Runtime *rt, intptr_t bits)
{
    Ref one = ref_immediate(1), count = ref_immediate(bits);
    return binary_op(rt, BIN_LSHIFT, &one, &count);
}

static void check_binary(Runtime *rt, BinaryOp op, const char *left, const char *right,
                         const char *wanted)
{
    Ref a = number(rt, left);
    Ref b = number(rt, right);
    CHECK_REPR(rt, binary_op(rt, op, &a, &b), wanted);
    drop(rt, a);
    drop(rt, b);
}

Test(int, stays_immediate_up_to_63_bits)
{
    Runtime *rt = fixture_runtime();
    Ref last = int_new(rt, IMMEDIATE_MAX);
    Ref beyond = int_new(rt, IMMEDIATE_MAX + 1);
    cr_assert(ref_is_immediate(last));
    cr_assert(ref_is_object(beyond));
    Ref one = ref_immediate(1);
    Ref back = binary_op(rt, BIN_SUB, &beyond, &one);
    cr_assert_eq(back.bits, last.bits);
    drop(rt, beyond);
    fixture_end(rt);
}

Test(int, division_rounds_down)
{
    Runtime *rt = fixture_runtime();
    check_binary(rt, BIN_FLOORDIV, "-7", "2", "-4");
    check_binary(rt, BIN_MOD, "-7", "2", "1");
    check_binary(rt, BIN_MOD, "7", "-2", "-1");
    check_binary(rt, BIN_FLOORDIV, "-0x100000000000000000000", "3",
                 "-402975273204876391568726");
    check_binary(rt, BIN_MOD, "-0x100000000000000000000", "1000", "824");
    check_binary(rt, BIN_DIVMOD, "-0x8000000000000000", "-1",
                 "(9223372036854775808, 0)");
    check_binary(rt, BIN_RSHIFT, "-0x100000000000000000001", "64", "-65537");
    fixture_end(rt);
}

Test(int, bits_of_negative_numbers_are_two_s_complement)
{
    Runtime *rt = fixture_runtime();
    check_binary(rt, BIN_AND, "-0x10000000000000000", "0x1ffffffffffffffff",
                 "18446744073709551616");
    check_binary(rt, BIN_OR, "-0x10000000000000000", "1", "-18446744073709551615");
    check_binary(rt, BIN_XOR, "-1", "0x10000000000000000", "-18446744073709551617");
    fixture_end(rt);
}

Test(int, true_division_rounds_once)
{
    Runtime *rt = fixture_runtime();
    check_binary(rt, BIN_TRUEDIV, "9007199254740993", "1", "9007199254740992.0");
    check_binary(rt, BIN_TRUEDIV, "100000000000000000000000000000000", "3",
                 "3.3333333333333334e+31");
    Ref zero = ref_immediate(0), one = ref_immediate(1);
    cr_assert(ref_is_error(binary_op(rt, BIN_TRUEDIV, &one, &zero)));
    CHECK_ERROR(rt, E_ZERO_DIVISION_ERROR, "division by zero");
    fixture_end(rt);
}

Test(int, powers_with_a_modulus_take_inverses)
{
    Runtime *rt = fixture_runtime();
    CHECK_REPR(
        rt,
        int_pow_mod(rt, value_immediate(3), value_immediate(-1), value_immediate(7)),
        "5");
    CHECK_REPR(
        rt,
        int_pow_mod(rt, value_immediate(3), value_immediate(1000), value_immediate(-7)),
        "-3");
    Ref modulus = number(rt, "0xffffffffffffffffffffffffffffff61");
    CHECK_REPR(rt,
               int_pow_mod(rt, value_immediate(2), value_immediate(200), peek(modulus)),
               "750856270776273588977664");
    cr_assert(ref_is_error(
        int_pow_mod(rt, value_immediate(2), value_immediate(-1), value_immediate(4))));
    CHECK_ERROR(rt, E_VALUE_ERROR, "base is not invertible for the given modulus");
    drop(rt, modulus);
    fixture_end(rt);
}

Test(int, hashes_are_cpython_s)
{
    Runtime *rt = fixture_runtime();
    static const struct {
        const char *text;
        int64_t hash;
    } rows[] = {{"-1", -2},
                {"0x1fffffffffffffff", 0},
                {"0x2000000000000000", 1},
                {"-0x20000000000000000", -16}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Ref n = number(rt, rows[i].text);
        cr_assert_eq(value_hash(rt, peek(n)), rows[i].hash, "%s", rows[i].text);
        drop(rt, n);
    }
    fixture_end(rt);
}

Test(int, reads_literals_of_all_bases)
{
    Runtime *rt = fixture_runtime();
    CHECK_REPR(rt, int_parse(rt, " -0x_ff ", 8, 0), "-255");
    CHECK_REPR(rt, int_parse(rt, "zz", 2, 36), "1295");
    CHECK_REPR(rt, int_parse(rt, "1_000", 5, 10), "1000");
    cr_assert(ref_is_error(int_parse(rt, "1__0", 4, 10)));
    CHECK_ERROR(rt, E_VALUE_ERROR, "invalid literal for int() with base 10: '1__0'");
    cr_assert(ref_is_error(int_parse(rt, "010", 3, 0)));
    CHECK_ERROR(rt, E_VALUE_ERROR, "invalid literal for int() with base 0: '010'");
    fixture_end(rt);
}

Test(int, refuses_more_digits_than_the_limit)
{
    Runtime *rt = fixture_runtime();
    rt->limits.max_str_digits = 4300;
    Ref big = power_of_two(rt, 20000);
    cr_assert(ref_is_error(value_repr(rt, peek(big))));
    CHECK_ERROR(rt, E_VALUE_ERROR,
                "Exceeds the limit (4300 digits) for integer string conversion; use "
                "sys.set_int_max_str_digits() to "
                "increase the limit");
    drop(rt, big);
    fixture_end(rt);
}

Test(int, a_shared_number_becomes_an_object_in_its_slot)
{
    Runtime *rt = fixture_runtime();
    Ref slot = ref_immediate(1000);
    Ref second = share(rt, &slot);
    cr_assert(ref_is_object(slot));
    cr_assert_eq(slot.bits, second.bits);
    Ref small = ref_immediate(256);
    Ref same = share(rt, &small);
    cr_assert(ref_is_immediate(same));
    drop(rt, slot);
    drop(rt, second);
    fixture_end(rt);
}

Test(int, pool_gives_wholly_free_blocks_back)
{
    Runtime *rt = fixture_runtime();
    enum { COUNT = 1000 };
    static Ref slots[COUNT];
    size_t blocks, live;
    for (int i = 0; i < COUNT; i++) {
        slots[i] = ref_immediate(1000 + i);
        cr_assert(box_in_slot(rt, &slots[i]));
    }
    int_pool_stats(rt, &blocks, &live);
    cr_assert_eq(live, COUNT);
    cr_assert_geq(blocks, COUNT / 200);
    for (int i = 1; i < COUNT; i++) {
        drop(rt, slots[i]);
    }
    int_pool_trim(rt, true);
    int_pool_stats(rt, &blocks, &live);
    cr_assert_eq(live, 1);
    cr_assert_eq(blocks, 1);
    drop(rt, slots[0]);
    fixture_end(rt);
}

// Numbers come and go at random; each keeps its value, the counts are right, and
// trimming leaves no wholly free block.
Test(int_pool, a_million_random_operations)
{
    enum { SLOTS = 3000, STEPS = 1000000 };
    static Ref slots[SLOTS];
    static int64_t values[SLOTS];
    Runtime *rt = fixture_runtime();
    uint64_t state = 88172645463325252u;
    size_t living = 0, blocks, live;
    for (int i = 0; i < SLOTS; i++) {
        slots[i] = REF_UNBOUND;
    }
    for (int step = 1; step <= STEPS; step++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        // Every other stretch of the run leaves few numbers, so that blocks empty.
        uint32_t kept = step / 50000 % 2 == 0 ? 50 : 5;
        Ref *slot = &slots[state % SLOTS];
        int64_t *value = &values[state % SLOTS];
        if (!ref_is_unbound(*slot)) {
            cr_assert_eq(((Int *)ref_object(*slot))->value, *value);
            clear_ref(rt, slot);
            living--;
        }
        if ((state >> 40) % 100 < kept) {
            *value = 300 + (int64_t)(state >> 20);
            *slot = ref_immediate((intptr_t)*value);
            cr_assert(box_in_slot(rt, slot));
            living++;
        }
        if (step % 5000 == 0) {
            int_pool_trim(rt, step % 10000 == 0);
            int_pool_stats(rt, &blocks, &live);
            cr_assert_eq(live, living);
            cr_assert(step % 10000 != 0 || blocks <= living);
        }
    }
    for (int i = 0; i < SLOTS; i++) {
        clear_ref(rt, &slots[i]);
    }
    int_pool_trim(rt, true);
    int_pool_stats(rt, &blocks, &live);
    cr_assert_eq(blocks, 0);
    fixture_end(rt);
}

// Work on numbers of some thousand limbs, with every allocation failing in turn.
static Ref work(Runtime *rt, Ref *big)
{
    Ref square = binary_op(rt, BIN_MUL, big, big);
    Ref parts =
        ref_is_error(square) ? REF_ERROR : binary_op(rt, BIN_DIVMOD, &square, big);
    Ref text = ref_is_error(parts)
                   ? REF_ERROR
                   : int_to_str(rt, peek(value_tuple(peek(parts))->items[0]), 10);
    Ref back = REF_ERROR;
    if (!ref_is_error(text)) {
        const Str *digits = value_str_object(peek(text));
        back = int_parse(rt, digits->data, digits->size, 10);
    }
    drop(rt, square);
    drop(rt, parts);
    drop(rt, text);
    return back;
}

Test(int, pool_tells_where_a_number_is)
{
    enum { COUNT = 400 };
    static Ref slots[COUNT];
    Runtime *rt = fixture_runtime();
    IntBlockInfo info;
    size_t block, cell, live = 0, blocks = 0;
    for (int i = 0; i < COUNT; i++) {
        slots[i] = ref_immediate(1000 + i);
        cr_assert(box_in_slot(rt, &slots[i]));
        cr_assert(int_pool_locate(rt, ref_object(slots[i]), &block, &cell));
        cr_assert_eq(block, 0, "the newest is the first");
    }
    for (; int_pool_block(rt, blocks, &info); blocks++) {
        live += info.live;
        cr_assert_geq(info.capacity, info.live);
    }
    cr_assert_eq(live, COUNT);
    cr_assert(int_pool_locate(rt, ref_object(slots[0]), &block, &cell));
    cr_assert_eq(block, blocks - 1);
    cr_assert_eq(cell, 0);
    cr_assert(int_pool_locate(rt, ref_object(slots[1]), &block, &cell));
    cr_assert_eq(cell, 1, "handed out in ascending order");
    Ref big = power_of_two(rt, 100);
    cr_assert_not(int_pool_locate(rt, ref_object(big), &block, &cell));
    drop(rt, big);
    for (int i = 0; i < COUNT; i++) {
        drop(rt, slots[i]);
    }
    cr_assert(int_pool_block(rt, 0, &info));
    cr_assert_eq(info.live, 0);
    fixture_end(rt);
}

Test(int, survives_every_failing_allocation)
{
    bool failed = true;
    for (uint64_t n = 1; failed; n++) {
        Runtime *rt = fixture_runtime();
        Ref big = power_of_two(rt, 100000);
        heap_inject_fault(rt->heap, n, false);
        Ref result = work(rt, &big);
        failed = heap_fault_hit(rt->heap);
        heap_inject_fault(rt->heap, 0, false);
        if (failed) {
            cr_assert(ref_is_error(result));
            cr_assert(pending_matches(rt, E_MEMORY_ERROR));
            pending_clear(rt);
        } else {
            cr_assert_eq(int_compare(peek(result), peek(big)), 0);
            cr_assert_gt(n, 5);
        }
        drop(rt, result);
        drop(rt, big);
        fixture_end(rt);
    }
}
