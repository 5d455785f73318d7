// The methods of str, bytes and bytearray, as far as no golden script shows them
// better.

#include "fixture.h"
#include "objects/bytes.h"
#include "objects/codecs.h"
#include "objects/tuple.h"

static Ref bytes(Runtime *rt, const char *text)
{
    return bytes_new(rt, text, strlen(text));
}

static Ref integer(intptr_t n)
{
    return ref_immediate(n);
}

Test(str_methods, splitting)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, " a b\tc ");
    CHECK_REPR(rt, call(rt, &s, "split", 0), "['a', 'b', 'c']");
    CHECK_REPR(rt, call(rt, &s, "split", 2, REF_NONE, integer(1)), "['a', 'b\\tc ']");
    CHECK_REPR(rt, call(rt, &s, "rsplit", 2, REF_NONE, integer(1)), "[' a b', 'c']");
    CHECK_REPR(rt, call(rt, &s, "split", 1, str_from(rt, " ")),
               "['', 'a', 'b\\tc', '']");
    CHECK_REPR(rt, call(rt, &s, "rpartition", 1, str_from(rt, "b")),
               "(' a ', 'b', '\\tc ')");
    Ref result = call(rt, &s, "split", 1, str_from(rt, ""));
    cr_assert(ref_is_error(result));
    CHECK_ERROR(rt, E_VALUE_ERROR, "empty separator");
    drop(rt, s);
    fixture_end(rt);
}

Test(str_methods, case_of_special_characters)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, "straße ΟΔΟΣ ﬁx");
    CHECK_REPR(rt, call(rt, &s, "upper", 0), "'STRASSE ΟΔΟΣ FIX'");
    CHECK_REPR(rt, call(rt, &s, "lower", 0), "'straße οδος ﬁx'");
    CHECK_REPR(rt, call(rt, &s, "title", 0), "'Straße Οδος Fix'");
    CHECK_REPR(rt, call(rt, &s, "casefold", 0), "'strasse οδοσ fix'");
    drop(rt, s);
    fixture_end(rt);
}

Test(str_methods, replacing_nothing_interleaves)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, "é日");
    CHECK_REPR(rt, call(rt, &s, "replace", 2, str_from(rt, ""), str_from(rt, "-")),
               "'-é-日-'");
    CHECK_REPR(
        rt, call(rt, &s, "replace", 3, str_from(rt, ""), str_from(rt, "-"), integer(2)),
        "'-é-日'");
    drop(rt, s);
    fixture_end(rt);
}

Test(str_format, fields)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, "{{{0!r:>5}|{1[1]}|{0:{2}}}}");
    CHECK_REPR(rt,
               call(rt, &s, "format", 3, str_from(rt, "é"), make(rt, "[7, 8]"),
                    str_from(rt, "*<3")),
               "\"{  'é'|8|é**}\"");
    Ref mixed = str_from(rt, "{}{0}");
    cr_assert(ref_is_error(call(rt, &mixed, "format", 1, integer(1))));
    CHECK_ERROR(
        rt, E_VALUE_ERROR,
        "cannot switch from automatic field numbering to manual field specification");
    drop(rt, mixed);
    drop(rt, s);
    fixture_end(rt);
}

Test(str_percent, directives)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, "%-5s|%05d|%#x|%+.2e|%c|%%");
    Ref items[5] = {str_from(rt, "é"), integer(-42), integer(255), integer(1500),
                    integer(0x1f600)};
    Ref args = tuple_from_take(rt, items, 5);
    CHECK_REPR(rt, binary_op(rt, BIN_MOD, &s, &args),
               "'é    |-0042|0xff|+1.50e+03|😀|%'");
    Ref few = make(rt, "('x',)");
    cr_assert(ref_is_error(binary_op(rt, BIN_MOD, &s, &few)));
    CHECK_ERROR(rt, E_TYPE_ERROR, "not enough arguments for format string");
    drop(rt, few);
    drop(rt, args);
    drop(rt, s);
    fixture_end(rt);
}

Test(codecs, handlers)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, "aé日");
    Str *str = (Str *)ref_object(s);
    CHECK_REPR(rt, str_encode(rt, str, NULL, NULL), "b'a\\xc3\\xa9\\xe6\\x97\\xa5'");
    CHECK_REPR(rt, str_encode(rt, str, "ascii", "backslashreplace"),
               "b'a\\\\xe9\\\\u65e5'");
    CHECK_REPR(rt, str_encode(rt, str, "Latin-1", "xmlcharrefreplace"),
               "b'a\\xe9&#26085;'");
    CHECK_REPR(rt, str_encode(rt, str, "utf_16_be", NULL), "b'\\x00a\\x00\\xe9e\\xe5'");
    cr_assert(ref_is_error(str_encode(rt, str, "ascii", NULL)));
    CHECK_ERROR(rt, E_UNICODE_ENCODE_ERROR,
                "'ascii' codec can't encode characters in position 1-2: ordinal not in "
                "range(128)");
    CHECK_REPR(rt,
               str_decode(rt,
                          "a\xff"
                          "b",
                          3, "utf-8", "surrogateescape"),
               "'a\\udcffb'");
    CHECK_REPR(rt, str_decode(rt, "\xe6\x97!", 3, "utf-8", "replace"), "'�!'");
    cr_assert(ref_is_error(str_decode(rt, "ab\xe6\x97", 4, NULL, NULL)));
    CHECK_ERROR(
        rt, E_UNICODE_DECODE_ERROR,
        "'utf-8' codec can't decode bytes in position 2-3: unexpected end of data");
    cr_assert(ref_is_error(str_decode(rt, "a", 1, "klingon", NULL)));
    CHECK_ERROR(rt, E_LOOKUP_ERROR, "unknown encoding: klingon");
    drop(rt, s);
    fixture_end(rt);
}

Test(bytes, methods_give_their_own_type)
{
    Runtime *rt = fixture_runtime();
    Ref b = bytes(rt, "a-b");
    Ref array = bytearray_new(rt, "a-b", 3);
    CHECK_REPR(rt, call(rt, &b, "split", 1, bytes(rt, "-")), "[b'a', b'b']");
    CHECK_REPR(rt, call(rt, &array, "split", 1, bytes(rt, "-")),
               "[bytearray(b'a'), bytearray(b'b')]");
    CHECK_REPR(rt, call(rt, &array, "hex", 1, str_from(rt, ":")), "'61:2d:62'");
    drop(rt, array);
    drop(rt, b);
    fixture_end(rt);
}

Test(bytearray, changes_in_place)
{
    Runtime *rt = fixture_runtime();
    Ref array = bytearray_new(rt, "abcdef", 6);
    drop(rt, call(rt, &array, "append", 1, integer('g')));
    drop(rt, call(rt, &array, "extend", 1, bytes(rt, "hi")));
    drop(rt, call(rt, &array, "insert", 2, integer(0), integer('_')));
    CHECK_REPR(rt, call(rt, &array, "pop", 0), "105");
    CHECK_REPR(rt, ref_copy(peek(array)), "bytearray(b'_abcdefgh')");
    cr_assert(ref_is_error(call(rt, &array, "append", 1, integer(256))));
    CHECK_ERROR(rt, E_VALUE_ERROR, "byte must be in range(0, 256)");
    drop(rt, array);
    fixture_end(rt);
}

Test(bytearray, keeps_its_size_while_a_buffer_is_out)
{
    Runtime *rt = fixture_runtime();
    Ref array = bytearray_new(rt, "abc", 3);
    Buffer buffer;
    cr_assert(buffer_get_writable(rt, &array, &buffer));
    buffer.data[0] = 'X';
    cr_assert(ref_is_error(call(rt, &array, "append", 1, integer(1))));
    CHECK_ERROR(rt, E_BUFFER_ERROR,
                "Existing exports of data: object cannot be re-sized");
    buffer_release(rt, &buffer);
    drop(rt, call(rt, &array, "append", 1, integer('d')));
    CHECK_REPR(rt, array, "bytearray(b'Xbcd')");
    fixture_end(rt);
}

// Every allocation of these calls fails once; nothing may leak or be left pending.
Test(str_methods, survive_running_out_of_memory)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, "aé-bé-cé 日本 and so on, long enough to need memory");
    const char *methods[] = {"split", "upper", "title", "encode", "splitlines"};
    for (size_t m = 0; m < 5; m++) {
        drop(rt, call(rt, &s, methods[m], 0)); // the type's dict is filled
        bool hit = true;
        for (uint64_t n = 1; hit; n++) {
            heap_inject_fault(rt->heap, n, false);
            Ref result = call(rt, &s, methods[m], 0);
            hit = heap_fault_hit(rt->heap);
            heap_inject_fault(rt->heap, 0, false);
            cr_assert_eq(ref_is_error(result), is_pending(rt));
            if (ref_is_error(result)) {
                cr_assert(pending_matches(rt, E_MEMORY_ERROR));
                pending_clear(rt);
            }
            drop(rt, result);
        }
    }
    drop(rt, s);
    fixture_end(rt);
}
