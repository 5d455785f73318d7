// Sets combined and compared.
#include "objects/dict_table.h"
#include "objects/item.h"
#include "objects/set_table.h"

// The other operand, whatever it is, as keys with their hashes: a set or an exact dict
// is read in place, anything else iterated.
typedef struct Keys {
    Set *set;
    Dict *dict;
    size_t position;
    Iter iter;
} Keys;

static bool keys_init(Runtime *rt, Keys *keys, Ref *source)
{
    *keys = (Keys){.iter = {.source = REF_UNBOUND}};
    if (is_any_set(peek(*source))) {
        keys->set = (Set *)ref_object(*source);
        return charge(rt, keys->set->length);
    }
    if (is_exact(rt, peek(*source), T_DICT)) {
        keys->dict = (Dict *)ref_object(*source);
        return charge(rt, keys->dict->length);
    }
    return iter_init(rt, &keys->iter, source);
}

// The next key, a new reference, and its hash. Unbound: the end; REF_ERROR: error.
static Ref keys_step(Runtime *rt, Keys *keys, int64_t *hash)
{
    if (keys->set != NULL) {
        size_t slot = set_next_live(keys->set, keys->position);
        if (slot > keys->set->mask) {
            return REF_UNBOUND;
        }
        keys->position = slot + 1;
        *hash = keys->set->entries[slot].hash;
        return share(rt, &keys->set->entries[slot].key);
    }
    if (keys->dict != NULL) {
        size_t entry = dict_next_live(keys->dict, keys->position);
        if (entry >= keys->dict->used) {
            return REF_UNBOUND;
        }
        keys->position = entry + 1;
        *hash = keys->dict->entries[entry].hash;
        return share(rt, &keys->dict->entries[entry].key);
    }
    Ref key = iter_step(rt, &keys->iter);
    if (ref_is_error(key) || ref_is_unbound(key)) {
        return key;
    }
    *hash = charge(rt, 1) ? item_hash(rt, peek(key)) : -1;
    if (*hash == -1) {
        drop(rt, key);
        return REF_ERROR;
    }
    return key;
}

static inline bool keys_end(Ref key)
{
    return ref_is_error(key) || ref_is_unbound(key);
}

static void keys_fini(Runtime *rt, Keys *keys)
{
    iter_fini(rt, &keys->iter);
}

static Ref drop_unless(Runtime *rt, bool done, Ref result)
{
    if (done) {
        return result;
    }
    drop(rt, result);
    return REF_ERROR;
}

// Adds to `result` the keys of `source` that are in `filter`.
static bool add_common(Runtime *rt, Set *result, Ref *source, Set *filter)
{
    Keys keys;
    int64_t hash;
    if (!keys_init(rt, &keys, source)) {
        return false;
    }
    Ref key = keys_step(rt, &keys, &hash);
    while (!keys_end(key)) {
        int found = set_contains_hashed(rt, filter, &key, hash);
        bool done = found >= 0;
        if (found == 1) {
            done = set_add_hashed_take(rt, result, key, hash);
        } else {
            drop(rt, key);
        }
        if (done && found == 1 && !is_any_set(peek(*source)) &&
            result->length >= filter->length) {
            key = REF_UNBOUND; // all are found: CPython asks an iterable for no more
            break;
        }
        key = done ? keys_step(rt, &keys, &hash) : REF_ERROR;
    }
    keys_fini(rt, &keys);
    return ref_is_unbound(key);
}

Ref set_intersection(Runtime *rt, Set *set, Ref *other)
{
    Ref self = OBJECT_REF(set);
    if (other->bits == self.bits) {
        return set_copy(rt, set);
    }
    Ref result = set_new_like(rt, set, NULL);
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    bool swapped =
        is_any_set(peek(*other)) && ((Set *)ref_object(*other))->length > set->length;
    Set *filter = swapped ? (Set *)ref_object(*other) : set;
    bool done =
        add_common(rt, (Set *)ref_object(result), swapped ? &self : other, filter);
    return drop_unless(rt, done, result);
}

static bool discard_all(Runtime *rt, Set *set, Ref *other)
{
    Keys keys;
    int64_t hash;
    if (!keys_init(rt, &keys, other)) {
        return false;
    }
    Ref key = keys_step(rt, &keys, &hash);
    while (!keys_end(key)) {
        int found = set_discard_hashed(rt, set, &key, hash);
        drop(rt, key);
        key = found < 0 ? REF_ERROR : keys_step(rt, &keys, &hash);
    }
    keys_fini(rt, &keys);
    return ref_is_unbound(key);
}

bool set_difference_update(Runtime *rt, Set *set, Ref *other)
{
    if (other->bits == (uintptr_t)set) {
        set_clear(rt, set);
        return true;
    }
    Ref common = REF_UNBOUND;
    if (is_any_set(peek(*other)) &&
        ((Set *)ref_object(*other))->length / 8 > set->length) {
        common =
            set_intersection(rt, set, other); // a much larger set need not be walked
        if (ref_is_error(common)) {
            return false;
        }
        other = &common;
    }
    bool done = discard_all(rt, set, other);
    drop(rt, common);
    return done && set_forget_deleted(rt, set);
}

// Whether `key` is in a set or an exact dict.
static int other_contains(Runtime *rt, Ref *other, Ref *key, int64_t hash)
{
    size_t entry;
    if (is_any_set(peek(*other))) {
        return set_contains_hashed(rt, (Set *)ref_object(*other), key, hash);
    }
    return dict_find(rt, (Dict *)ref_object(*other), key, hash, &entry);
}

static bool add_missing(Runtime *rt, Set *result, Set *set, Ref *other)
{
    for (size_t i = set_next_live(set, 0); i <= set->mask;
         i = set_next_live(set, i + 1)) {
        int64_t hash = set->entries[i].hash;
        Ref key = share(rt, &set->entries[i].key);
        int found = ref_is_error(key) ? -1 : other_contains(rt, other, &key, hash);
        if (found == 0 ? !set_add_hashed_take(rt, result, key, hash) : found < 0) {
            if (found < 0) {
                drop(rt, key);
            }
            return false;
        }
        if (found == 1) {
            drop(rt, key);
        }
    }
    return true;
}

Ref set_difference(Runtime *rt, Set *set, Ref *other)
{
    bool is_sized = is_any_set(peek(*other)) || is_exact(rt, peek(*other), T_DICT);
    size_t size = !is_sized                  ? 0
                  : is_any_set(peek(*other)) ? ((Set *)ref_object(*other))->length
                                             : ((Dict *)ref_object(*other))->length;
    // Removing from a copy is less work when there is little to remove.
    if (!is_sized || set->length / 4 > size) {
        Ref copy = set_copy(rt, set);
        return ref_is_error(copy)
                   ? copy
                   : drop_unless(
                         rt, set_difference_update(rt, (Set *)ref_object(copy), other),
                         copy);
    }
    Ref result = charge(rt, set->length) ? set_new_like(rt, set, NULL) : REF_ERROR;
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    return drop_unless(rt, add_missing(rt, (Set *)ref_object(result), set, other),
                       result);
}

// Removes the keys of `other` that are in `set`, adds those that are not.
static bool toggle(Runtime *rt, Set *set, Ref *other)
{
    Keys keys;
    int64_t hash;
    if (!keys_init(rt, &keys, other)) {
        return false;
    }
    Ref key = keys_step(rt, &keys, &hash);
    while (!keys_end(key)) {
        int found = set_discard_hashed(rt, set, &key, hash);
        bool done = found >= 0;
        if (found == 0) {
            done = set_add_hashed_take(rt, set, key, hash);
        } else {
            drop(rt, key);
        }
        key = done ? keys_step(rt, &keys, &hash) : REF_ERROR;
    }
    keys_fini(rt, &keys);
    return ref_is_unbound(key);
}

bool set_symmetric_difference_update(Runtime *rt, Set *set, Ref *other)
{
    if (other->bits == (uintptr_t)set) {
        set_clear(rt, set);
        return true;
    }
    if (is_any_set(peek(*other)) || is_exact(rt, peek(*other), T_DICT)) {
        return toggle(rt, set, other);
    }
    Ref distinct =
        set_new_like(rt, set, other); // else a key that comes twice would come back
    if (ref_is_error(distinct)) {
        return false;
    }
    bool done = toggle(rt, set, &distinct);
    drop(rt, distinct);
    return done;
}

Ref set_symmetric_difference(Runtime *rt, Set *set, Ref *other)
{
    Ref self = OBJECT_REF(set);
    Ref result = set_new_like(rt, set, other);
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    return drop_unless(
        rt, set_symmetric_difference_update(rt, (Set *)ref_object(result), &self),
        result);
}

int set_is_subset(Runtime *rt, Set *set, Set *other)
{
    if (set->length > other->length) {
        return 0;
    }
    if (!charge(rt, set->length)) {
        return -1;
    }
    for (size_t i = set_next_live(set, 0); i <= set->mask;
         i = set_next_live(set, i + 1)) {
        int64_t hash = set->entries[i].hash;
        Ref key = share(rt, &set->entries[i].key);
        int found = ref_is_error(key) ? -1 : set_contains_hashed(rt, other, &key, hash);
        drop(rt, key);
        if (found != 1) {
            return found;
        }
    }
    return 1;
}

int set_is_disjoint(Runtime *rt, Set *set, Ref *other)
{
    Keys keys;
    int64_t hash;
    Ref self = OBJECT_REF(set);
    if (other->bits == self.bits) {
        return set->length == 0;
    }
    if (is_any_set(peek(*other)) && ((Set *)ref_object(*other))->length > set->length) {
        set = (Set *)ref_object(*other);
        other = &self;
    }
    if (!keys_init(rt, &keys, other)) {
        return -1;
    }
    int found = 0;
    Ref key = keys_step(rt, &keys, &hash);
    while (!keys_end(key)) {
        found = set_contains_hashed(rt, set, &key, hash);
        drop(rt, key);
        if (found != 0) {
            break;
        }
        key = keys_step(rt, &keys, &hash);
    }
    keys_fini(rt, &keys);
    return ref_is_error(key) || found < 0 ? -1 : !found;
}

static int is_equal(Runtime *rt, Set *a, Set *b)
{
    if (a->length != b->length ||
        (a->hash != -1 && b->hash != -1 && a->hash != b->hash)) {
        return 0;
    }
    return set_is_subset(rt, a, b);
}

Ref set_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_any_set(peek(*left)) || !is_any_set(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    if (!stack_check_in(rt, " in comparison")) {
        return REF_ERROR;
    }
    Set *a = (Set *)ref_object(*left);
    Set *b = (Set *)ref_object(*right);
    int result = 0;
    switch (op) {
    case CMP_EQ:
    case CMP_NE:
        result = is_equal(rt, a, b);
        result = result < 0 ? -1 : result == (op == CMP_EQ);
        break;
    case CMP_LE:
        result = set_is_subset(rt, a, b);
        break;
    case CMP_GE:
        result = set_is_subset(rt, b, a);
        break;
    case CMP_LT:
        result = a->length < b->length ? set_is_subset(rt, a, b) : 0;
        break;
    case CMP_GT:
        result = b->length < a->length ? set_is_subset(rt, b, a) : 0;
        break;
    }
    return result < 0 ? REF_ERROR : ref_bool(result);
}
