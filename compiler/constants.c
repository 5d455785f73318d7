#include "compiler/constants.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/set.h"
#include "objects/str.h"

void constants_init(Constants *constants, Runtime *rt)
{
    *constants = (Constants){.rt = rt};
}

void constants_fini(Constants *constants)
{
    for (uint32_t i = 0; i < constants->count; i++) {
        drop(constants->rt, constants->items[i]);
    }
    buffer_free(constants->rt, constants->items, constants->capacity * sizeof(Ref));
    if (constants->slots != NULL) {
        buffer_free(constants->rt, constants->slots,
                    (constants->mask + 1) * sizeof(uint32_t));
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

// Floats (and the parts of complex numbers) are told apart by their bits: 0.0 and -0.0
// differ.
static const double *complex_parts(Value v)
{
    return (const double *)((const char *)value_object(v) + sizeof(Object));
}

static uint32_t hash_constant(Runtime *rt, Value v);

static bool is_live(const SetEntry *entry)
{
    return !ref_is_unbound(entry->key) && !ref_is_error(entry->key);
}

// Equal sets may have their items in different places.
static uint32_t hash_set(Runtime *rt, const Set *set)
{
    uint32_t hash = 8;
    for (size_t i = 0; i <= set->mask; i++) {
        hash += is_live(&set->entries[i]) ? hash_constant(rt, peek(set->entries[i].key))
                                          : 0;
    }
    return hash;
}

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
        return hash_bytes(3, (const char *)&((const Float *)value_object(v))->value,
                          sizeof(double));
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
    return hash_set(rt, (const Set *)value_object(v));
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

static bool has_constant(Runtime *rt, const Set *set, Value v)
{
    for (size_t i = 0; i <= set->mask; i++) {
        if (is_live(&set->entries[i]) &&
            same_constant(rt, v, peek(set->entries[i].key))) {
            return true;
        }
    }
    return false;
}

static bool same_entries(Runtime *rt, const Set *a, const Set *b)
{
    for (size_t i = 0; i <= a->mask; i++) {
        if (is_live(&a->entries[i]) && !has_constant(rt, b, peek(a->entries[i].key))) {
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
        return memcmp(&((const Float *)value_object(a))->value,
                      &((const Float *)value_object(b))->value, sizeof(double)) == 0;
    }
    if (is_str(a)) {
        return str_equal((const Str *)value_object(a), (const Str *)value_object(b));
    }
    if (is_bytes(a)) {
        const Bytes *left = (const Bytes *)value_object(a);
        const Bytes *right = (const Bytes *)value_object(b);
        return left->size == right->size &&
               memcmp(left->data, right->data, left->size) == 0;
    }
    if (is_tuple(a)) {
        return value_tuple(a)->length == value_tuple(b)->length &&
               same_items(rt, value_tuple(a), value_tuple(b));
    }
    if (is_exact(rt, a, T_COMPLEX)) {
        return memcmp(complex_parts(a), complex_parts(b), 2 * sizeof(double)) == 0;
    }
    return is_frozenset(a) &&
           ((const Set *)value_object(a))->length ==
               ((const Set *)value_object(b))->length &&
           same_entries(rt, (const Set *)value_object(a), (const Set *)value_object(b));
}

static bool make_room(Constants *constants)
{
    Runtime *rt = constants->rt;
    uint32_t capacity = constants->capacity ? constants->capacity * 2 : 16;
    Ref *items = buffer_resize(rt, constants->items, constants->capacity * sizeof(Ref),
                               capacity * sizeof(Ref));
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

// A tuple like `items`, whose parts are the unit's own, their objects made. REF_ERROR:
// an exception is pending.
static Ref merged_tuple(Constants *constants, Ref *items, size_t count)
{
    Runtime *rt = constants->rt;
    Tuple *tuple = tuple_new(rt, count);
    for (size_t i = 0; tuple != NULL && i < count; i++) {
        Ref part = share(rt, &items[i]);
        uint32_t index =
            ref_is_error(part) ? CONSTANT_FAILED : constants_add_take(constants, part);
        part =
            index == CONSTANT_FAILED ? REF_ERROR : share(rt, &constants->items[index]);
        if (ref_is_error(part)) {
            drop(rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[i] = part;
    }
    if (tuple == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

// Made anew from its items in their order, as CPython does: that decides the order in
// which it iterates.
static Ref merged_set(Constants *constants, Ref *set)
{
    Runtime *rt = constants->rt;
    Ref items = tuple_from_list(rt, set);
    Ref merged = REF_ERROR;
    Ref result = REF_ERROR;
    if (!ref_is_error(items)) {
        merged = merged_tuple(constants, value_tuple(peek(items))->items,
                              value_tuple(peek(items))->length);
    }
    if (!ref_is_error(merged)) {
        result = set_new(rt, T_FROZENSET, &merged);
    }
    drop(rt, items);
    drop(rt, merged);
    return result;
}

// CPython interns the string constants that look like names.
static bool looks_like_name(const Str *str)
{
    for (size_t i = 0; i < str->size; i++) {
        char c = str->data[i];
        if (!(c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
              (c >= '0' && c <= '9'))) {
            return false;
        }
    }
    return true;
}

// What is kept for a new constant: parts merged, names interned. Consumes `value`.
static Ref canonical_take(Constants *constants, Ref value)
{
    Runtime *rt = constants->rt;
    Value v = peek(value);
    if (is_str(v)) {
        if (looks_like_name((const Str *)value_object(v)) && !str_intern(rt, &value)) {
            drop(rt, value);
            return REF_ERROR;
        }
        return value;
    }
    Ref result = value;
    if (is_tuple(v) && value_tuple(v)->length != 0) {
        result = merged_tuple(constants, value_tuple(v)->items, value_tuple(v)->length);
    } else if (is_frozenset(v)) {
        result = merged_set(constants, &value);
    } else {
        return value;
    }
    drop(rt, value);
    return result;
}

uint32_t constants_add_take(Constants *constants, Ref value)
{
    Runtime *rt = constants->rt;
    uint32_t hash = hash_constant(rt, peek(value));
    for (uint32_t at = hash & constants->mask;
         constants->slots != NULL && constants->slots[at] != 0;
         at = (at + 1) & constants->mask) {
        uint32_t index = constants->slots[at] - 1;
        if (same_constant(rt, peek(value), peek(constants->items[index]))) {
            drop(rt, value);
            return index;
        }
    }
    value = canonical_take(constants, value); // which may add its parts
    if (ref_is_error(value)) {
        return CONSTANT_FAILED;
    }
    if (constants->count == constants->capacity && !make_room(constants)) {
        drop(rt, value);
        return CONSTANT_FAILED;
    }
    uint32_t at = hash & constants->mask;
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
