#include "objects/str.h"

#include <stdio.h>

#include "fixture.h"
#include "objects/intern.h"
#include "objects/tuple.h"

static Str *str_of(Ref ref)
{
    return (Str *)ref_object(ref);
}

Test(str, short_texts_are_shared)
{
    Runtime *rt = fixture_runtime();
    Ref empty = str_new(rt, "", 0);
    Ref a = str_from(rt, "a");
    Ref e = str_from(rt, "é");
    Ref word = str_from(rt, "xaé");
    Ref part = str_slice(rt, str_of(word), 1, 2);
    Ref wide = str_index(rt, str_of(word), 2);
    Ref nothing = str_slice(rt, str_of(word), 2, 2);
    cr_assert_eq(part.bits, a.bits);
    cr_assert_eq(wide.bits, e.bits);
    cr_assert_eq(nothing.bits, empty.bits);
    cr_assert_eq(str_of(empty), rt->empty_str);
    drop(rt, part);
    drop(rt, wide);
    drop(rt, nothing);
    drop(rt, word);
    drop(rt, e);
    drop(rt, a);
    drop(rt, empty);
    fixture_end(rt);
}

Test(str, length_counts_code_points)
{
    Runtime *rt = fixture_runtime();
    Ref text = str_from(rt, "aé日😀");
    cr_assert_eq(str_length(str_of(text)), 4);
    cr_assert_eq(str_of(text)->size, 10);
    cr_assert_not(str_is_ascii(str_of(text)));
    drop(rt, text);
    fixture_end(rt);
}

// Long enough for the table of every 64th code point; every index and slice end is
// tried.
Test(str, wide_text_is_indexed_anywhere)
{
    Runtime *rt = fixture_runtime();
    StrBuilder builder;
    builder_init(&builder);
    uint32_t characters[300];
    for (size_t i = 0; i < 300; i++) {
        characters[i] = i % 7 == 0   ? 0x1f600 + (uint32_t)i
                        : i % 3 == 0 ? 0x4e00 + (uint32_t)i
                                     : 'a' + (uint32_t)i % 26;
        builder_add_char(rt, &builder, characters[i]);
    }
    Ref text = builder_finish(rt, &builder);
    for (size_t i = 0; i < 300; i++) {
        Ref character = str_index(rt, str_of(text), i);
        uint32_t found;
        utf8_decode(str_of(character)->data, &found);
        cr_assert_eq(found, characters[i]);
        drop(rt, character);
        Ref tail = str_slice(rt, str_of(text), i, 300);
        cr_assert_eq(str_length(str_of(tail)), 300 - i);
        Ref place = call(rt, &text, "rfind", 1, ref_copy(peek(tail)));
        cr_assert_eq(immediate_int(peek(place)), (intptr_t)i);
        drop(rt, tail);
    }
    drop(rt, text);
    fixture_end(rt);
}

Test(str, append_grows_in_place_when_nobody_else_looks)
{
    Runtime *rt = fixture_runtime();
    Ref text = str_from(rt, "start");
    Ref tail = str_from(rt, "0123456789");
    size_t moves = 0;
    for (size_t i = 0; i < 1000; i++) {
        uintptr_t before = text.bits;
        str_hash(rt, str_of(text));
        cr_assert(str_append(rt, &text, str_of(tail)));
        moves += text.bits != before;
    }
    cr_assert_eq(str_of(text)->size, 10005);
    cr_assert_lt(moves, 100);
    cr_assert_eq(str_of(text)->hash, 0);
    cr_assert_eq(str_of(text)->data[10004], '9');
    drop(rt, tail);
    drop(rt, text);
    fixture_end(rt);
}

Test(str, append_leaves_a_shared_str_alone)
{
    Runtime *rt = fixture_runtime();
    Ref text = str_from(rt, "shared");
    Ref other = ref_copy(peek(text));
    Ref tail = str_from(rt, "é");
    cr_assert(str_append(rt, &text, str_of(tail)));
    CHECK_REPR(rt, other, "'shared'");
    CHECK_REPR(rt, text, "'sharedé'");
    drop(rt, tail);
    fixture_end(rt);
}

Test(str, append_of_wide_text_to_ascii_and_back)
{
    Runtime *rt = fixture_runtime();
    Ref text = str_from(rt, "ab");
    Ref wide = str_from(rt, "日本");
    Ref plain = str_from(rt, "c");
    for (size_t i = 0; i < 40; i++) {
        cr_assert(str_append(rt, &text, str_of(i % 2 == 0 ? wide : plain)));
        Ref last = str_index(rt, str_of(text), str_length(str_of(text)) - 1);
        CHECK_REPR(rt, last, i % 2 == 0 ? "'本'" : "'c'");
    }
    cr_assert_eq(str_length(str_of(text)), 2 + 20 * 3);
    drop(rt, plain);
    drop(rt, wide);
    drop(rt, text);
    fixture_end(rt);
}

Test(str, surrogates_stay_two_code_points)
{
    Runtime *rt = fixture_runtime();
    Ref high = str_from_code_point(rt, 0xd83d);
    Ref low = str_from_code_point(rt, 0xde00);
    Ref both = str_concat(rt, str_of(high), str_of(low));
    cr_assert_eq(str_length(str_of(both)), 2);
    CHECK_REPR(rt, both, "'\\ud83d\\ude00'");
    drop(rt, high);
    drop(rt, low);
    fixture_end(rt);
}

Test(str, unchanged_results_are_the_same_object)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, "some text");
    Ref none = str_from(rt, "");
    const char *methods[] = {"strip", "expandtabs", "format", "__str__"};
    for (size_t i = 0; i < 4; i++) {
        Ref result = call(rt, &s, methods[i], 0);
        cr_assert_eq(result.bits, s.bits, "%s", methods[i]);
        drop(rt, result);
    }
    Ref sum = binary_op(rt, BIN_ADD, &s, &none);
    Ref item = ref_copy(peek(s));
    Ref joined = call(rt, &none, "join", 1, tuple_from_take(rt, &item, 1));
    cr_assert_eq(sum.bits, s.bits);
    cr_assert_eq(joined.bits, s.bits);
    drop(rt, joined);
    drop(rt, sum);
    drop(rt, s);
    fixture_end(rt);
}

Test(str, messages)
{
    Runtime *rt = fixture_runtime();
    Ref s = str_from(rt, "it's");
    CHECK_REPR(rt,
               str_format(rt, "%s|%d|%zu|%04x|%c|%%|%S|%R|%T|%U|%.3s", "é", -3,
                          (size_t)7, 255, (uint32_t)0x65e5, peek(s), peek(s), peek(s),
                          (Str *)ref_object(s), "aéé"),
               "'é|-3|7|00ff|日|%|it\\'s|\"it\\'s\"|str|it\\'s|aé'");
    drop(rt, s);
    fixture_end(rt);
}

Test(intern, one_str_for_each_text_while_it_lives)
{
    Runtime *rt = fixture_runtime();
    size_t before = rt->interned->count;
    Str *first = str_intern_new(rt, "some_name", 9);
    Str *second = str_intern_new(rt, "some_name", 9);
    Ref third = str_from(rt, "some_name");
    cr_assert_eq(first, second);
    cr_assert_neq(ref_object(third), &first->base);
    cr_assert(str_intern(rt, &third));
    cr_assert_eq(ref_object(third), &first->base);
    cr_assert_eq(first->base.count, 3);
    cr_assert_eq(rt->interned->count, before + 1);
    drop(rt, third);
    object_release(rt, &first->base);
    object_release(rt, &first->base);
    cr_assert_eq(rt->interned->count, before);
    fixture_end(rt);
}

Test(intern, survives_many_names_dying_in_any_order)
{
    Runtime *rt = fixture_runtime();
    size_t before = rt->interned->count;
    static Str *names[3000];
    for (size_t i = 0; i < 3000; i++) {
        char text[16];
        int size = snprintf(text, sizeof text, "name%zu", i);
        names[i] = str_intern_new(rt, text, (size_t)size);
        cr_assert_not_null(names[i]);
    }
    for (size_t i = 0; i < 3000; i += 2) {
        object_release(rt, &names[i * 7 % 3000]->base);
        names[i * 7 % 3000] = NULL;
    }
    for (size_t i = 0; i < 3000; i++) {
        if (names[i] != NULL) {
            cr_assert_eq(intern_lookup(rt->interned, names[i]->data, names[i]->size,
                                       names[i]->hash),
                         names[i]);
            object_release(rt, &names[i]->base);
        }
    }
    cr_assert_eq(rt->interned->count, before);
    fixture_end(rt);
}
