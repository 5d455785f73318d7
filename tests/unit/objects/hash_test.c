#include "objects/hash.h"

#include "fixture.h"

static uint64_t hash_with_seed(uint32_t seed, const char *text)
{
    uint64_t key[2];
    hash_key_from_seed(key, seed);
    return hash_bytes(key, text, strlen(text));
}

// Numbers from CPython 3.13 with PYTHONHASHSEED=0, 1 and 42.
Test(hash, is_cpythons_for_a_seed)
{
    cr_assert_eq(hash_with_seed(0, "a"), 4644417185603328019u);
    cr_assert_eq(hash_with_seed(0, "hello world"), 12804282289674824842u);
    cr_assert_eq(hash_with_seed(1, "a"), 15433848885072367219u);
    cr_assert_eq(hash_with_seed(42, "hello world"), 14553587013229273637u);
}

Test(hash, of_nothing_is_zero)
{
    cr_assert_eq(hash_with_seed(42, ""), 0);
}

Test(hash, does_not_depend_on_how_the_data_is_cut)
{
    uint64_t key[2] = {1, 2};
    char data[100];
    memset(data, 'q', sizeof data);
    Hasher hasher;
    hasher_init(&hasher, key);
    hasher_update(&hasher, data, 16);
    hasher_update(&hasher, data + 16, 64);
    hasher_update(&hasher, data + 80, 20);
    cr_assert_eq(hasher_finish(&hasher), hash_bytes(key, data, sizeof data));
}

// CPython hashes the code points at the width of the widest of them.
Test(hash, of_wide_text_is_cpythons)
{
    Runtime *rt = fixture_runtime();
    const char *texts[] = {"é", "日本", "😀a"};
    uint64_t hashes[] = {6047309291227476195u, 6243316497235261705u,
                         1495732039293241016u};
    for (size_t i = 0; i < 3; i++) {
        Ref text = str_from(rt, texts[i]);
        cr_assert_eq(str_hash(rt, (Str *)ref_object(text)), hashes[i]);
        drop(rt, text);
    }
    Ref x = str_from(rt, "x");
    Ref e = str_from(rt, "é");
    Ref left = str_repeat(rt, (Str *)ref_object(x), 300);
    Ref right = str_repeat(rt, (Str *)ref_object(e), 300);
    Ref both = str_concat(rt, (Str *)ref_object(left), (Str *)ref_object(right));
    cr_assert_eq(str_hash(rt, (Str *)ref_object(both)), 8999504347132519676u);
    drop(rt, both);
    drop(rt, right);
    drop(rt, left);
    drop(rt, e);
    drop(rt, x);
    fixture_end(rt);
}
