// The table behind set and frozenset: open addressing. From the place a hash names, up
// to nine neighbours are tried before the probe jumps; the table is made anew when
// three fifths are filled, four times the size of the set (twice when it is large). All
// this is CPython's, since the order of iteration shows it.
#include <string.h>

#include "objects/set.h"

#include <assert.h>

#include "objects/dict_table.h"
#include "objects/item.h"
#include "objects/set_table.h"

#define NEIGHBOURS 9    // entries after the first that one jump looks at
#define LARGE_SET 50000 // from here on tables grow by two instead of four

static const Ref deleted_key = {WORD_ERROR};

// `count` is SET_SMALL or a power of two times that.
static void empty_entries(SetEntry *entries, size_t count)
{
    for (size_t i = 0; i < SET_SMALL; i++) {
        entries[i] = (SetEntry){REF_UNBOUND, 0};
    }
    for (size_t done = SET_SMALL; done < count; done *= 2) {
        memcpy(entries + done, entries, done * sizeof(SetEntry));
    }
}

static void use_small_table(Set *set)
{
    empty_entries(set->small, SET_SMALL);
    set->entries = set->small;
    set->mask = SET_SMALL - 1;
    set->length = set->fill = 0;
}

Set *set_alloc(Runtime *rt, Type *type)
{
    Set *set = object_alloc(rt, type, sizeof(Set));
    if (set == NULL) {
        return NULL;
    }
    use_small_table(set);
    set->hash = -1;
    set->finger = 0;
    set->mutations = 0;
    object_track(rt, &set->base);
    return set;
}

static size_t table_size(const Set *set)
{
    return (set->mask + 1) * sizeof(SetEntry);
}

void set_free_table(Runtime *rt, Set *set)
{
    if (set->entries != set->small) {
        buffer_free(rt, set->entries, table_size(set));
    }
}

// --- the table ---

static inline size_t neighbours(size_t slot, size_t mask)
{
    return slot + NEIGHBOURS <= mask ? NEIGHBOURS : 0;
}

static inline size_t jump(size_t slot, size_t mask, size_t *rest)
{
    *rest >>= 5;
    return (slot * 5 + 1 + *rest) & mask;
}

// Puts a key into a table without deleted entries that does not have it.
static void insert_clean(SetEntry *entries, size_t mask, Ref key, int64_t hash)
{
    size_t rest = (size_t)hash;
    size_t slot = (size_t)hash & mask;
    for (;;) {
        size_t last = slot + neighbours(slot, mask);
        for (size_t i = slot; i <= last; i++) {
            if (LIKELY(ref_is_unbound(entries[i].key))) {
                entries[i] = (SetEntry){key, hash};
                return;
            }
        }
        slot = jump(slot, mask, &rest);
    }
}

// A new table with more than `wanted` places.
static bool resize(Runtime *rt, Set *set, size_t wanted)
{
    size_t size = SET_SMALL;
    SetEntry moved[SET_SMALL];
    while (size <= wanted) {
        size *= 2;
    }
    SetEntry *old = set->entries;
    size_t old_mask = set->mask;
    SetEntry *entries = set->small;
    if (size > SET_SMALL) {
        entries = buffer_alloc(rt, size * sizeof(SetEntry));
        if (entries == NULL) {
            return false;
        }
    } else if (old == set->small) {
        for (size_t i = 0; i < SET_SMALL; i++) {
            moved[i] = old[i];
        }
        old = moved;
    }
    empty_entries(entries, size);
    for (size_t i = 0, left = set->length; left > 0; i++) {
        if (set_entry_is_live(&old[i])) {
            insert_clean(entries, size - 1, old[i].key, old[i].hash);
            left--;
        }
    }
    if (old != set->small && old != moved) {
        buffer_free(rt, old, (old_mask + 1) * sizeof(SetEntry));
    }
    set->entries = entries;
    set->mask = size - 1;
    set->fill = set->length;
    return true;
}

static bool resize_for_growth(Runtime *rt, Set *set)
{
    return resize(rt, set, set->length > LARGE_SET ? set->length * 2 : set->length * 4);
}

bool set_forget_deleted(Runtime *rt, Set *set)
{
    return set->fill - set->length <= set->mask / 4 || resize_for_growth(rt, set);
}

typedef enum Match { MATCH_ERROR = -1, MATCH_NO, MATCH_YES, MATCH_RESTART } Match;

// Is the entry's key, whose hash is the same, equal to `key`? User code may change the
// set meanwhile.
static Match match_entry(Runtime *rt, Set *set, size_t slot, Ref *key)
{
    SetEntry *table = set->entries;
    size_t mask = set->mask;
    Ref *own = &table[slot].key;
    int equal = keys_equal_plainly(rt, *own, *key);
    if (equal >= 0) {
        return equal ? MATCH_YES : MATCH_NO;
    }
    Ref candidate = share(rt, own);
    if (ref_is_error(candidate)) {
        return MATCH_ERROR;
    }
    equal = value_equals(rt, &candidate, key);
    bool changed = set->entries != table || set->mask != mask ||
                   set->entries[slot].key.bits != candidate.bits;
    drop(rt, candidate);
    if (equal < 0) {
        return MATCH_ERROR;
    }
    return changed ? MATCH_RESTART : equal ? MATCH_YES : MATCH_NO;
}

// One walk along the probe sequence: the key's slot (MATCH_YES), or where a new key
// goes (MATCH_NO): into the last deleted entry on the way, else the empty one at its
// end.
static Match walk(Runtime *rt, Set *set, Ref *key, int64_t hash, size_t *out)
{
    size_t mask = set->mask;
    size_t rest = (size_t)hash;
    size_t slot = (size_t)hash & mask;
    size_t deleted = SIZE_MAX;
    for (;;) {
        size_t last = slot + neighbours(slot, mask);
        for (size_t i = slot; i <= last; i++) {
            const SetEntry *entry = &set->entries[i];
            if (ref_is_unbound(entry->key)) {
                *out = deleted == SIZE_MAX ? i : deleted;
                return MATCH_NO;
            }
            if (ref_is_error(entry->key)) {
                deleted = i;
            } else if (entry->hash == hash) {
                Match match = match_entry(rt, set, i, key);
                if (match != MATCH_NO) {
                    *out = i;
                    return match;
                }
            }
        }
        slot = jump(slot, mask, &rest);
    }
}

static NO_INLINE Match find_walking(Runtime *rt, Set *set, Ref *key, int64_t hash,
                                    size_t *slot)
{
    for (;;) {
        Match match = walk(rt, set, key, hash, slot);
        if (match != MATCH_RESTART) {
            return match;
        }
        if (!charge(rt, 1)) {
            return MATCH_ERROR;
        }
    }
}

// As walk, which the first place mostly makes needless.
static inline Match find(Runtime *rt, Set *set, Ref *key, int64_t hash, size_t *slot)
{
    size_t first = (size_t)hash & set->mask;
    Ref there = set->entries[first].key;
    if (ref_is_unbound(there)) {
        *slot = first;
        return MATCH_NO;
    }
    if (there.bits == key->bits) {
        *slot = first;
        return MATCH_YES;
    }
    return find_walking(rt, set, key, hash, slot);
}

// --- keys ---

bool set_add_hashed_take(Runtime *rt, Set *set, Ref key, int64_t hash)
{
    size_t slot;
    Match match = find(rt, set, &key, hash, &slot);
    if (match != MATCH_NO) {
        drop(rt, key);
        return match == MATCH_YES;
    }
    bool is_reused = ref_is_error(set->entries[slot].key);
    set->entries[slot] = (SetEntry){key, hash};
    set->length++;
    set->mutations++;
    if (is_reused) {
        return true;
    }
    set->fill++;
    return set->fill * 5 < set->mask * 3 || resize_for_growth(rt, set);
}

bool set_add_take(Runtime *rt, Set *set, Ref key)
{
    int64_t hash = item_hash(rt, peek(key));
    if (hash == -1) {
        drop(rt, key);
        return false;
    }
    return set_add_hashed_take(rt, set, key, hash);
}

int set_contains_hashed(Runtime *rt, Set *set, Ref *key, int64_t hash)
{
    size_t slot;
    return find(rt, set, key, hash, &slot);
}

int set_discard_hashed(Runtime *rt, Set *set, Ref *key, int64_t hash)
{
    size_t slot;
    Match match = find(rt, set, key, hash, &slot);
    if (match == MATCH_YES) {
        Ref old = set->entries[slot].key;
        set->entries[slot] = (SetEntry){deleted_key, -1};
        set->length--;
        set->mutations++;
        drop(rt, old);
    }
    return match;
}

// hash(key). A set stands for the frozenset of its items, which is then in *frozen: the
// caller's to drop.
static int64_t hash_or_freeze(Runtime *rt, Ref *key, Ref *frozen)
{
    int64_t hash = item_hash(rt, peek(*key));
    *frozen = REF_UNBOUND;
    if (hash != -1 || !is_set(peek(*key)) || !pending_matches(rt, E_TYPE_ERROR)) {
        return hash;
    }
    pending_clear(rt);
    *frozen = set_new(rt, T_FROZENSET, key);
    return ref_is_error(*frozen) ? -1 : value_hash(rt, peek(*frozen));
}

int set_contains_plain(Runtime *rt, const Set *set, Value key)
{
    bool is_text = is_exact(rt, key, T_STR);
    if (!is_text && !value_is_immediate(key)) {
        return SET_ASK;
    }
    int64_t hash = item_hash(rt, key);
    size_t mask = set->mask;
    size_t rest = (size_t)hash;
    size_t slot = (size_t)hash & mask;
    for (;;) {
        size_t last = slot + neighbours(slot, mask);
        for (size_t i = slot; i <= last; i++) {
            const SetEntry *entry = &set->entries[i];
            if (ref_is_unbound(entry->key)) {
                return 0;
            }
            if (entry->hash != hash || ref_is_error(entry->key)) {
                continue;
            }
            if (entry->key.bits == key.bits) {
                return 1;
            }
            if (!is_text || !is_exact(rt, peek(entry->key), T_STR)) {
                return SET_ASK;
            }
            if (str_equal((Str *)ref_object(entry->key), value_str_object(key))) {
                return 1;
            }
        }
        slot = jump(slot, mask, &rest);
    }
}

int set_contains(Runtime *rt, Set *set, Ref *key)
{
    Ref frozen;
    int64_t hash = hash_or_freeze(rt, key, &frozen);
    int found = hash == -1 ? -1
                           : set_contains_hashed(
                                 rt, set, ref_is_unbound(frozen) ? key : &frozen, hash);
    drop(rt, frozen);
    return found;
}

int set_discard(Runtime *rt, Set *set, Ref *key)
{
    Ref frozen;
    int64_t hash = hash_or_freeze(rt, key, &frozen);
    int found =
        hash == -1
            ? -1
            : set_discard_hashed(rt, set, ref_is_unbound(frozen) ? key : &frozen, hash);
    drop(rt, frozen);
    return found;
}

Ref set_pop(Set *set)
{
    assert(set->length > 0);
    size_t slot = set->finger & set->mask;
    while (!set_entry_is_live(&set->entries[slot])) {
        slot = (slot + 1) & set->mask;
    }
    Ref key = set->entries[slot].key;
    set->entries[slot] = (SetEntry){deleted_key, -1};
    set->length--;
    set->mutations++;
    set->finger = slot + 1;
    return key;
}

// The table is taken away first: what dies may look at the set.
void set_clear(Runtime *rt, Set *set)
{
    SetEntry few[SET_SMALL];
    SetEntry *old = set->entries;
    size_t size = set->mask + 1;
    if (old == set->small) {
        for (size_t i = 0; i < SET_SMALL; i++) {
            few[i] = old[i];
        }
        old = few;
    }
    use_small_table(set);
    set->mutations++;
    for (size_t i = 0; i < size; i++) {
        drop(rt, old[i].key); // the marks of empty and deleted are no objects
    }
    if (old != few) {
        buffer_free(rt, old, size * sizeof(SetEntry));
    }
}

void set_swap(Set *a, Set *b)
{
    Set old = *a;
    a->length = b->length;
    a->fill = b->fill;
    a->mask = b->mask;
    a->entries = b->entries == b->small ? a->small : b->entries;
    b->length = old.length;
    b->fill = old.fill;
    b->mask = old.mask;
    b->entries = old.entries == a->small ? b->small : old.entries;
    for (size_t i = 0; i < SET_SMALL; i++) {
        a->small[i] = b->small[i];
        b->small[i] = old.small[i];
    }
    a->mutations++;
    b->mutations++;
}

// --- filling ---

// Room for `more` keys at once.
static bool reserve(Runtime *rt, Set *set, size_t more)
{
    return (set->fill + more) * 5 < set->mask * 3 ||
           resize(rt, set, (set->length + more) * 2);
}

// Makes the objects of the keys, so that sharing them cannot fail. One test a place, as
// empty ones lie anywhere among the keys.
static bool box_keys(Runtime *rt, Set *set)
{
    for (size_t i = 0; i <= set->mask; i++) {
        uintptr_t bits = set->entries[i].key.bits;
        bool is_made = bits + 9 <= 2 * (SMALL_INT_MAX - SMALL_INT_MIN);
        if (UNLIKELY((bits & 1 & !is_made) != 0) &&
            !box_in_slot(rt, &set->entries[i].key)) {
            return false;
        }
    }
    return true;
}

// Into an empty table of the same size, entry by entry: no branch depends on where the
// keys lie.
static bool copy_table(Runtime *rt, Set *set, Set *other)
{
    if (!box_keys(rt, other)) {
        return false;
    }
    for (size_t i = 0; i <= other->mask; i++) {
        set->entries[i] = other->entries[i];
        if (ref_is_object(set->entries[i].key)) {
            ref_object(set->entries[i].key)->count++;
        }
    }
    set->fill = set->length = other->length;
    set->mutations++;
    return true;
}

// Into an empty set, where no key needs comparing.
static bool copy_entries(Runtime *rt, Set *set, Set *other)
{
    if (set->mask == other->mask && other->fill == other->length) {
        return copy_table(rt, set, other);
    }
    for (size_t i = set_next_live(other, 0); i <= other->mask;
         i = set_next_live(other, i + 1)) {
        Ref key = share(rt, &other->entries[i].key);
        if (ref_is_error(key)) {
            return false;
        }
        insert_clean(set->entries, set->mask, key, other->entries[i].hash);
        set->fill++;
        set->length++;
    }
    set->mutations++;
    return true;
}

static bool merge(Runtime *rt, Set *set, Set *other)
{
    if (other == set || other->length == 0) {
        return true;
    }
    if (!charge(rt, other->length) || !reserve(rt, set, other->length)) {
        return false;
    }
    if (set->fill == 0) {
        return copy_entries(rt, set, other);
    }
    for (size_t i = set_next_live(other, 0); i <= other->mask;
         i = set_next_live(other, i + 1)) {
        Ref key = share(rt, &other->entries[i].key);
        if (ref_is_error(key) ||
            !set_add_hashed_take(rt, set, key, other->entries[i].hash)) {
            return false;
        }
    }
    return true;
}

static bool merge_keys(Runtime *rt, Set *set, Dict *dict)
{
    if (!charge(rt, dict->length) || !reserve(rt, set, dict->length)) {
        return false;
    }
    for (size_t i = dict_next_live(dict, 0); i < dict->used;
         i = dict_next_live(dict, i + 1)) {
        Ref key = share(rt, &dict->entries[i].key);
        if (ref_is_error(key) ||
            !set_add_hashed_take(rt, set, key, dict->entries[i].hash)) {
            return false;
        }
    }
    return true;
}

bool set_update(Runtime *rt, Set *set, Ref *iterable)
{
    Iter iter;
    if (is_any_set(peek(*iterable))) {
        return merge(rt, set, (Set *)ref_object(*iterable));
    }
    if (is_exact(rt, peek(*iterable), T_DICT)) {
        return merge_keys(rt, set, (Dict *)ref_object(*iterable));
    }
    if (!iter_init(rt, &iter, iterable)) {
        return false;
    }
    Ref key = iter_step(rt, &iter);
    for (size_t count = 1; !ref_is_error(key) && !ref_is_unbound(key); count++) {
        bool added = set_add_take(rt, set, key) &&
                     (count % CHARGE_CHUNK != 0 || charge(rt, CHARGE_CHUNK));
        key = added ? iter_step(rt, &iter) : REF_ERROR;
    }
    iter_fini(rt, &iter);
    return ref_is_unbound(key);
}

static Ref make(Runtime *rt, Type *type, Ref *iterable)
{
    Set *set = set_alloc(rt, type);
    if (set == NULL) {
        return REF_ERROR;
    }
    if (iterable != NULL && !set_update(rt, set, iterable)) {
        object_release(rt, &set->base);
        return REF_ERROR;
    }
    return OBJECT_REF(set);
}

Ref set_new(Runtime *rt, TypeId type, Ref *iterable)
{
    return make(rt, rt->types[type], iterable);
}

Ref set_new_like(Runtime *rt, const Set *set, Ref *iterable)
{
    bool is_frozen = (set->base.type->flags & TYPE_IS_FROZENSET) != 0;
    return make(rt, rt->types[is_frozen ? T_FROZENSET : T_SET], iterable);
}

Ref set_copy(Runtime *rt, Set *set)
{
    Ref self = OBJECT_REF(set);
    return set_new_like(rt, set, &self);
}
