#include "compiler/constants.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/set.h"
#include "objects/str.h"

void constants_init(Constants *constants, Runtime *rt) { *constants = (Constants){.rt = rt}; }

void constants_fini(Constants *constants)
{
    for (uint32_t i = 0; i < constants->count; i++) {
        drop(constants->rt, constants->items[i]);
    }
    buffer_free(constants->rt, constants->items, constants->capacity * sizeof(Ref));
    if (constants->slots != NULL) {
        buffer_free(constants->rt, constants->slots, (constants->mask + 1) * sizeof(uint32_t));
    }
    *constants = (Constants){.rt = constants->rt};
}

static uint32_t mix(uint32_t hash, uint64_t word)
{
    uint64_t mixed = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)(mixed >> 32) ^ (uint32_t)mixed;
}

static uint32_t hash_bytes(uint32_t hash, const char *data, size_t size)
{
    uint64_t word = size;
    for (; size >= 8; data += 8, size -= 8) {
        memcpy(&word, data, 8);
        hash = mix(hash, word);
    }
    memcpy(&word, data, size);
    return mix(hash, word);
}

// Floats (and the parts of complex numbers) are told apart by their bits: 0.0 and -0.0 differ.
static const double *complex_parts(Value v) { return (const double *)((const char *)value_object(v) + sizeof(Object)); }

static uint32_t hash_constant(Runtime *rt, Value v)
{
    int64_t small;
    if (!value_is_object(v)) {
        return mix(1, v.bits);
    }
    if (is_exact_int(rt, v)) {
        const Int *number = (const Int *)value_object(v);
        if (int_small(v, &small)) {
            return mix(1, value_immediate(small).bits);
        }
        size_t limbs = (size_t)(number->value < 0 ? -number->value : number->value);
        return hash_bytes(2, (const char *)number->limbs, limbs * sizeof(uint64_t));
    }
    if (is_float(v)) {
        return hash_bytes(3, (const char *)&((const Float *)value_object(v))->value, sizeof(double));
    }
    if (is_str(v)) {
        const Str *str = (const Str *)value_object(v);
        return hash_bytes(4, str->data, str->size);
    }
    if (is_bytes(v)) {
        const Bytes *bytes = (const Bytes *)value_object(v);
        return hash_bytes(5, bytes->data, bytes->size);
    }
    if (is_tuple(v)) {
        const Tuple *tuple = value_tuple(v);
        uint32_t hash = mix(6, tuple->length);
        for (size_t i = 0; i < tuple->length; i++) {
            hash = mix(hash, hash_constant(rt, peek(tuple->items[i])));
        }
        return hash;
    }
    if (is_exact(rt, v, T_COMPLEX)) {
        return hash_bytes(7, (const char *)complex_parts(v), 2 * sizeof(double));
    }
    return mix(8, ((const Set *)value_object(v))->length);
}

static bool same_constant(Runtime *rt, Value a, Value b);

static bool same_items(Runtime *rt, const Tuple *a, const Tuple *b)
{
    for (size_t i = 0; i < a->length; i++) {
        if (!same_constant(rt, peek(a->items[i]), peek(b->items[i]))) {
            return false;
        }
    }
    return true;
}

// Frozensets of constants come from displays: equal when their tables are.
static bool same_entries(Runtime *rt, const Set *a, const Set *b)
{
    if (a->mask != b->mask) {
        return false;
    }
    for (size_t i = 0; i <= a->mask; i++) {
        Value x = peek(a->entries[i].key);
        Value y = peek(b->entries[i].key);
        if (value_is_unbound(x) != value_is_unbound(y) || (!value_is_unbound(x) && !same_constant(rt, x, y))) {
            return false;
        }
    }
    return true;
}

// Same type and same value. Called only for words that hash alike.
static bool same_constant(Runtime *rt, Value a, Value b)
{
    int64_t x;
    int64_t y;
    if (is_exact_int(rt, a) && is_exact_int(rt, b)) {
        bool small = int_small(a, &x);
        return small == int_small(b, &y) && (small ? x == y : int_compare(a, b) == 0);
    }
    if (!value_is_object(a) || !value_is_object(b)) {
        return a.bits == b.bits;
    }
    if (value_object(a)->type != value_object(b)->type) {
        return false;
    }
    if (is_float(a)) {
        return memcmp(&((const Float *)value_object(a))->value, &((const Float *)value_object(b))->value,
                      sizeof(double)) == 0;
    }
    if (is_str(a)) {
        return str_equal((const Str *)value_object(a), (const Str *)value_object(b));
    }
    if (is_bytes(a)) {
        const Bytes *left = (const Bytes *)value_object(a);
        const Bytes *right = (const Bytes *)value_object(b);
        return left->size == right->size && memcmp(left->data, right->data, left->size) == 0;
    }
    if (is_tuple(a)) {
        return value_tuple(a)->length == value_tuple(b)->length && same_items(rt, value_tuple(a), value_tuple(b));
    }
    if (is_exact(rt, a, T_COMPLEX)) {
        return memcmp(complex_parts(a), complex_parts(b), 2 * sizeof(double)) == 0;
    }
    return is_frozenset(a) && ((const Set *)value_object(a))->length == ((const Set *)value_object(b))->length &&
           same_entries(rt, (const Set *)value_object(a), (const Set *)value_object(b));
}

static bool make_room(Constants *constants)
{
    Runtime *rt = constants->rt;
    uint32_t capacity = constants->capacity ? constants->capacity * 2 : 16;
    Ref *items =
        buffer_resize(rt, constants->items, constants->capacity * sizeof(Ref), capacity * sizeof(Ref));
    if (items == NULL) {
        return false;
    }
    constants->items = items;
    constants->capacity = capacity;
    uint32_t *slots = buffer_alloc(rt, capacity * 2 * sizeof(uint32_t));
    if (slots == NULL) {
        return false;
    }
    memset(slots, 0, capacity * 2 * sizeof(uint32_t));
    if (constants->slots != NULL) {
        buffer_free(rt, constants->slots, (constants->mask + 1) * sizeof(uint32_t));
    }
    constants->slots = slots;
    constants->mask = capacity * 2 - 1;
    for (uint32_t i = 0; i < constants->count; i++) {
        uint32_t at = hash_constant(rt, peek(constants->items[i])) & constants->mask;
        while (slots[at] != 0) {
            at = (at + 1) & constants->mask;
        }
        slots[at] = i + 1;
    }
    return true;
}

// Replaces the parts of a tuple by the unit's own, making their objects.
static bool merge_parts(Constants *constants, Tuple *tuple)
{
    for (size_t i = 0; i < tuple->length; i++) {
        uint32_t index = constants_add_take(constants, take(&tuple->items[i]));
        if (index == CONSTANT_FAILED) {
            return false;
        }
        Ref part = share(constants->rt, &constants->items[index]);
        if (ref_is_error(part)) {
            return false;
        }
        tuple->items[i] = part;
    }
    return true;
}

// CPython interns the string constants that look like names.
static bool looks_like_name(const Str *str)
{
    for (size_t i = 0; i < str->size; i++) {
        char c = str->data[i];
        if (!(c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
            return false;
        }
    }
    return true;
}

uint32_t constants_add_take(Constants *constants, Ref value)
{
    Runtime *rt = constants->rt;
    if (constants->count == constants->capacity && !make_room(constants)) {
        drop(rt, value);
        return CONSTANT_FAILED;
    }
    uint32_t hash = hash_constant(rt, peek(value));
    for (uint32_t at = hash & constants->mask; constants->slots[at] != 0; at = (at + 1) & constants->mask) {
        uint32_t index = constants->slots[at] - 1;
        if (same_constant(rt, peek(value), peek(constants->items[index]))) {
            drop(rt, value);
            return index;
        }
    }
    if (is_tuple(peek(value)) && value_tuple(peek(value))->length != 0) {
        // A shared tuple (one that folding keeps) must not change: its parts are merged in a copy.
        Tuple *tuple = value_tuple(peek(value));
        Tuple *own = tuple_new(rt, tuple->length);
        bool merged = own != NULL;
        for (size_t i = 0; merged && i < tuple->length; i++) {
            own->items[i] = share(rt, &tuple->items[i]);
            if (ref_is_error(own->items[i])) {
                own->items[i] = REF_UNBOUND;
                merged = false;
            }
        }
        drop(rt, value);
        if (!merged || !merge_parts(constants, own)) {
            if (own != NULL) {
                drop(rt, OBJECT_REF(own));
            }
            return CONSTANT_FAILED;
        }
        tuple_finish(rt, own);
        value = OBJECT_REF(own);
    } else if (is_str(peek(value)) && looks_like_name((const Str *)ref_object(value)) && !str_intern(rt, &value)) {
        drop(rt, value);
        return CONSTANT_FAILED;
    }
    if (constants->count == constants->capacity && !make_room(constants)) {
        drop(rt, value);
        return CONSTANT_FAILED;
    }
    uint32_t at = hash & constants->mask; // parts may have been added meanwhile
    while (constants->slots[at] != 0) {
        at = (at + 1) & constants->mask;
    }
    constants->items[constants->count] = value;
    constants->slots[at] = ++constants->count;
    return constants->count - 1;
}

Ref constants_finish(Constants *constants)
{
    Ref tuple = tuple_from_take(constants->rt, constants->items, constants->count);
    constants->count = 0;
    return tuple;
}
