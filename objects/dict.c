// The table behind dicts. Entries stand in insertion order; a hash table of entry
// numbers leads to them. A dict of up to five keys has no hash table: its entries are
// scanned. Table sizes and the moments at which the table is made anew are CPython's,
// since a loop that changes a dict while it iterates can tell; the array of entries
// grows in smaller steps than the table, which saves a third of the memory.
#include "objects/dict.h"

#include <assert.h>
#include <string.h>

#include "objects/dict_table.h"
#include "objects/free_lists.h"
#include "objects/item.h"

#define SMALL_BITS 3 // the smallest table: 8 slots, 5 entries, no index
#define SLOT_EMPTY (-1)
#define SLOT_DELETED (-2)

static inline size_t table_usable(unsigned bits)
{
    return ((size_t)1 << bits) * 2 / 3;
}

static inline unsigned slot_bytes(unsigned bits)
{
    return bits < 8 ? 1 : bits < 16 ? 2 : bits < 32 ? 4 : 8;
}

static inline __attribute__((always_inline)) int64_t
slot_get(const void *index, unsigned width, size_t slot)
{
    switch (width) {
    case 1:
        return ((const int8_t *)index)[slot];
    case 2:
        return ((const int16_t *)index)[slot];
    case 4:
        return ((const int32_t *)index)[slot];
    default:
        return ((const int64_t *)index)[slot];
    }
}

static inline void slot_set(void *index, unsigned width, size_t slot, int64_t entry)
{
    switch (width) {
    case 1:
        ((int8_t *)index)[slot] = (int8_t)entry;
        break;
    case 2:
        ((int16_t *)index)[slot] = (int16_t)entry;
        break;
    case 4:
        ((int32_t *)index)[slot] = (int32_t)entry;
        break;
    default:
        ((int64_t *)index)[slot] = entry;
    }
}

// The walk through the table that a hash begins.
typedef struct Probe {
    size_t mask;
    size_t slot;
    size_t rest; // bits of the hash that have not had their say yet
} Probe;

static inline Probe probe_start(unsigned bits, int64_t hash)
{
    size_t mask = ((size_t)1 << bits) - 1;
    return (Probe){mask, (size_t)hash & mask, (size_t)hash};
}

static inline void probe_next(Probe *probe)
{
    probe->rest >>= 5;
    probe->slot = (probe->slot * 5 + probe->rest + 1) & probe->mask;
}

// --- the table ---

static void index_insert(void *index, unsigned bits, int64_t hash, size_t entry)
{
    unsigned width = slot_bytes(bits);
    Probe probe = probe_start(bits, hash);
    while (slot_get(index, width, probe.slot) >= 0) {
        probe_next(&probe);
    }
    slot_set(index, width, probe.slot, (int64_t)entry);
}

// Closes the gaps of deleted entries.
static void compact(Dict *dict)
{
    if (dict->used == dict->length) {
        return;
    }
    size_t live = 0;
    for (size_t i = 0; i < dict->used; i++) {
        if (!ref_is_unbound(dict->entries[i].key)) {
            dict->entries[live++] = dict->entries[i];
        }
    }
    assert(live == dict->length);
    dict->used = live;
    dict->keys_version = 0;
}

size_t dict_index_size(const Dict *dict)
{
    return dict->index == NULL
               ? 0
               : (size_t)slot_bytes(dict->table_bits) << dict->table_bits;
}

// Makes the table anew with 2^bits slots.
static bool make_table(Runtime *rt, Dict *dict, unsigned bits)
{
    void *index = NULL;
    if (bits > SMALL_BITS) {
        size_t bytes = (size_t)slot_bytes(bits) << bits;
        index = buffer_alloc(rt, bytes);
        if (index == NULL) {
            return false;
        }
        memset(index, 0xff, bytes);
    }
    compact(dict);
    if (index != NULL) {
        for (size_t i = 0; i < dict->used; i++) {
            index_insert(index, bits, dict->entries[i].hash, i);
        }
    }
    buffer_free(rt, dict->index, dict_index_size(dict));
    dict->index = index;
    dict->table_bits = (uint8_t)bits;
    dict->usable = table_usable(bits) - dict->used;
    dict->rebuilds++;
    return true;
}

static unsigned bits_for_slots(size_t slots)
{
    unsigned bits = SMALL_BITS;
    while (((size_t)1 << bits) < slots) {
        bits++;
    }
    return bits;
}

static bool resize_entries(Runtime *rt, Dict *dict, size_t capacity)
{
    DictEntry *entries =
        buffer_resize(rt, dict->entries, dict->capacity * sizeof(DictEntry),
                      capacity * sizeof(DictEntry));
    if (entries == NULL) {
        return false;
    }
    dict->entries = entries;
    dict->capacity = capacity;
    return true;
}

// Room for one more entry.
static bool make_room(Runtime *rt, Dict *dict)
{
    if (dict->usable == 0 && !make_table(rt, dict, bits_for_slots(dict->length * 3))) {
        return false;
    }
    if (dict->used < dict->capacity) {
        return true;
    }
    size_t most = table_usable(dict->table_bits);
    size_t capacity = most <= 64 ? most : dict->capacity + dict->capacity / 4;
    if (capacity < dict->used + 8) {
        capacity = dict->used + 8;
    }
    return resize_entries(rt, dict, capacity < most ? capacity : most);
}

bool dict_reserve(Runtime *rt, Dict *dict, size_t entries)
{
    if (entries > PTRDIFF_MAX / sizeof(DictEntry) / 4) {
        raise_memory_error(rt);
        return false;
    }
    if (entries > dict->length + dict->usable &&
        !make_table(rt, dict, bits_for_slots((entries * 3 + 1) / 2))) {
        return false;
    }
    size_t wanted =
        entries - (entries < dict->length ? entries : dict->length) + dict->used;
    return wanted <= dict->capacity || resize_entries(rt, dict, wanted);
}

Dict *dict_alloc(Runtime *rt, Type *type)
{
    Dict *dict = NULL;
    if (type == rt->types[T_DICT]) {
        dict = free_list_pop(&rt->free_lists->dicts, type);
    }
    if (dict == NULL) {
        dict = object_alloc(rt, type, type->instance_size);
        if (dict == NULL) {
            return NULL;
        }
    }
    memset((char *)dict + sizeof(Object), 0, type->instance_size - sizeof(Object));
    dict->only_str_keys = true;
    if (type != rt->types[T_DICT]) {
        object_track(rt, &dict->base); // its attributes count, too
    }
    return dict;
}

// Something came into the dict: from the first item on that the collector has to know
// of, it has to know of the dict.
static inline void note_item(Runtime *rt, Dict *dict, Ref item)
{
    if ((dict->base.flags & OBJECT_TRACKED) == 0 && item_is_trackable(item)) {
        object_track(rt, &dict->base);
    }
}

bool dict_is_plain(const Dict *dict)
{
    for (size_t i = 0; i < dict->used; i++) {
        if (item_is_trackable(dict->entries[i].value) ||
            item_is_trackable(dict->entries[i].key)) {
            return false;
        }
    }
    // Who knows the version may store values without asking here.
    return dict->keys_version == 0;
}

void dict_free_table(Runtime *rt, Dict *dict)
{
    buffer_free(rt, dict->entries, dict->capacity * sizeof(DictEntry));
    buffer_free(rt, dict->index, dict_index_size(dict));
}

Ref dict_new(Runtime *rt)
{
    Dict *dict = dict_alloc(rt, rt->types[T_DICT]);
    return dict == NULL ? REF_ERROR : OBJECT_REF(dict);
}

Ref dict_new_sized(Runtime *rt, size_t entries)
{
    Dict *dict = dict_alloc(rt, rt->types[T_DICT]);
    if (dict == NULL) {
        return REF_ERROR;
    }
    if (entries > 0 && !dict_reserve(rt, dict, entries)) {
        object_release(rt, &dict->base);
        return REF_ERROR;
    }
    return OBJECT_REF(dict);
}

// --- finding ---

// A str in a table of numbers of one width. Only exact str keys match: their type is
// the key's.
static inline __attribute__((always_inline)) int64_t
probe_str(const Dict *dict, const Str *key, unsigned width)
{
    int64_t hash = (int64_t)key->hash;
    Probe probe = probe_start(dict->table_bits, hash);
    for (;;) {
        int64_t entry = slot_get(dict->index, width, probe.slot);
        if (entry >= 0) {
            const DictEntry *e = &dict->entries[entry];
            if (e->key.bits == (uintptr_t)key) {
                return entry;
            }
            if (e->hash == hash && ref_is_object(e->key) &&
                ref_object(e->key)->type == key->base.type &&
                str_equal((const Str *)ref_object(e->key), key)) {
                return entry;
            }
        } else if (entry == SLOT_EMPTY) {
            return -1;
        }
        probe_next(&probe);
    }
}

static int64_t scan_str(const Dict *dict, const Str *key)
{
    for (size_t i = 0; i < dict->used; i++) {
        if (dict->entries[i].key.bits == (uintptr_t)key) {
            return (int64_t)i;
        }
    }
    for (size_t i = 0; i < dict->used; i++) {
        const DictEntry *e = &dict->entries[i];
        if ((e->hash == (int64_t)key->hash || key->hash == 0) &&
            ref_is_object(e->key) && ref_object(e->key)->type == key->base.type &&
            str_equal((const Str *)ref_object(e->key), key)) {
            return (int64_t)i;
        }
    }
    return -1;
}

// What an entry of the same hash says about an int.
static inline int64_t match_int(Runtime *rt, const DictEntry *entry, Value key,
                                int64_t number)
{
    Value own = peek(entry->key);
    if (LIKELY(own.bits == key.bits)) {
        return number;
    }
    return is_exact_int(rt, own) ? (int_compare(own, key) == 0 ? number : DICT_ABSENT)
                                 : DICT_ASK;
}

static int64_t find_int(Runtime *rt, const Dict *dict, Value key)
{
    int64_t hash = immediate_int(key);
    if (UNLIKELY(hash < 0 || hash >= INT64_C(0x1fffffffffffffff))) {
        return DICT_ASK; // its hash is another number
    }
    if (dict->index == NULL) {
        for (size_t i = 0; i < dict->used; i++) {
            const DictEntry *e = &dict->entries[i];
            if (e->hash == hash && !ref_is_unbound(e->key)) {
                int64_t found = match_int(rt, e, key, (int64_t)i);
                if (found != DICT_ABSENT) {
                    return found;
                }
            }
        }
        return DICT_ABSENT;
    }
    unsigned width = slot_bytes(dict->table_bits);
    Probe probe = probe_start(dict->table_bits, hash);
    for (;;) {
        int64_t i = slot_get(dict->index, width, probe.slot);
        if (i >= 0) {
            const DictEntry *e = &dict->entries[i];
            int64_t found = e->hash == hash ? match_int(rt, e, key, i) : DICT_ABSENT;
            if (found != DICT_ABSENT) {
                return found;
            }
        } else if (i == SLOT_EMPTY) {
            return DICT_ABSENT;
        }
        probe_next(&probe);
    }
}

// What an entry of the same hash says about a tuple that has a plain hash.
static inline int64_t match_tuple(Runtime *rt, const DictEntry *entry, const Tuple *key,
                                  int64_t number)
{
    Value own = peek(entry->key);
    if (own.bits == (uintptr_t)key) {
        return number;
    }
    int equal = is_exact(rt, own, T_TUPLE)
                    ? tuples_equal_plainly(rt, (const Tuple *)value_object(own), key)
                    : -1;
    return equal < 0 ? DICT_ASK : equal ? number : DICT_ABSENT;
}

static int64_t find_tuple(Runtime *rt, const Dict *dict, const Tuple *key)
{
    int64_t hash = tuple_plain_hash(rt, key);
    if (hash == -1) {
        return DICT_ASK;
    }
    if (dict->index == NULL) {
        int64_t found = DICT_ABSENT;
        for (size_t i = 0; found == DICT_ABSENT && i < dict->used; i++) {
            const DictEntry *e = &dict->entries[i];
            if (e->hash == hash && !ref_is_unbound(e->key)) {
                found = match_tuple(rt, e, key, (int64_t)i);
            }
        }
        return found;
    }
    unsigned width = slot_bytes(dict->table_bits);
    Probe probe = probe_start(dict->table_bits, hash);
    for (;;) {
        int64_t i = slot_get(dict->index, width, probe.slot);
        if (i >= 0 && dict->entries[i].hash == hash) {
            int64_t found = match_tuple(rt, &dict->entries[i], key, i);
            if (found != DICT_ABSENT) {
                return found;
            }
        } else if (i == SLOT_EMPTY) {
            return DICT_ABSENT;
        }
        probe_next(&probe);
    }
}

int64_t dict_find_plain(Runtime *rt, const Dict *dict, Value key)
{
    if (value_is_immediate(key)) {
        return find_int(rt, dict, key);
    }
    if (is_exact(rt, key, T_TUPLE)) {
        return find_tuple(rt, dict, value_tuple(key));
    }
    if (!is_exact(rt, key, T_STR) || !dict->only_str_keys) {
        return DICT_ASK;
    }
    Str *text = value_str_object(key);
    if (UNLIKELY(text->hash == 0)) {
        str_hash(rt, text);
    }
    return dict_find_str_index((Dict *)dict, text);
}

int64_t dict_find_str_index(Dict *dict, Str *key)
{
    if (dict->index == NULL || UNLIKELY(key->hash == 0)) {
        return scan_str(dict, key);
    }
    switch (slot_bytes(dict->table_bits)) {
    case 1:
        return probe_str(dict, key, 1);
    case 2:
        return probe_str(dict, key, 2);
    case 4:
        return probe_str(dict, key, 4);
    default:
        return probe_str(dict, key, 8);
    }
}

Ref *dict_find_str(Dict *dict, Str *key)
{
    int64_t entry = dict_find_str_index(dict, key);
    return entry < 0 ? NULL : &dict->entries[entry].value;
}

typedef enum Match { MATCH_ERROR = -1, MATCH_NO, MATCH_YES, MATCH_RESTART } Match;

// Is the entry's key, whose hash is the same, equal to `key`? Asks user code only for
// types of users.
static Match match_entry(Runtime *rt, Dict *dict, size_t entry, Ref *key)
{
    Ref *own = &dict->entries[entry].key;
    int equal = keys_equal_plainly(rt, *own, *key);
    if (equal >= 0) {
        return equal ? MATCH_YES : MATCH_NO;
    }
    uint16_t rebuilds = dict->rebuilds;
    Ref candidate = share(rt, own);
    if (ref_is_error(candidate)) {
        return MATCH_ERROR;
    }
    equal = value_equals(rt, &candidate, key);
    bool changed = dict->rebuilds != rebuilds || entry >= dict->used ||
                   dict->entries[entry].key.bits != candidate.bits;
    drop(rt, candidate);
    if (equal < 0) {
        return MATCH_ERROR;
    }
    return changed ? MATCH_RESTART : equal ? MATCH_YES : MATCH_NO;
}

// MATCH_NO: not there.
static Match scan(Runtime *rt, Dict *dict, Ref *key, int64_t hash, size_t *entry)
{
    for (size_t i = 0; i < dict->used; i++) {
        if (dict->entries[i].hash != hash || ref_is_unbound(dict->entries[i].key)) {
            continue;
        }
        Match match = match_entry(rt, dict, i, key);
        if (match != MATCH_NO) {
            *entry = i;
            return match;
        }
    }
    return MATCH_NO;
}

static Match walk(Runtime *rt, Dict *dict, Ref *key, int64_t hash, size_t *entry)
{
    unsigned width = slot_bytes(dict->table_bits);
    Probe probe = probe_start(dict->table_bits, hash);
    for (;;) {
        int64_t i = slot_get(dict->index, width, probe.slot);
        if (i >= 0 && dict->entries[i].hash == hash) {
            Match match = match_entry(rt, dict, (size_t)i, key);
            if (match != MATCH_NO) {
                *entry = (size_t)i;
                return match;
            }
        } else if (i == SLOT_EMPTY) {
            return MATCH_NO;
        }
        probe_next(&probe);
    }
}

static NO_INLINE Lookup find_any(Runtime *rt, Dict *dict, Ref *key, int64_t hash,
                                 size_t *entry)
{
    for (;;) {
        Match match = dict->index == NULL ? scan(rt, dict, key, hash, entry)
                                          : walk(rt, dict, key, hash, entry);
        if (match != MATCH_RESTART) {
            return match == MATCH_ERROR ? LOOKUP_ERROR
                   : match == MATCH_YES ? LOOKUP_FOUND
                                        : LOOKUP_MISSING;
        }
        if (!charge(rt, 1)) {
            return LOOKUP_ERROR;
        }
    }
}

static inline Lookup find(Runtime *rt, Dict *dict, Ref *key, int64_t hash,
                          size_t *entry)
{
    if (LIKELY(dict->only_str_keys) && LIKELY(is_exact(rt, peek(*key), T_STR))) {
        int64_t found = dict_find_str_index(dict, (Str *)ref_object(*key));
        *entry = (size_t)found;
        return found < 0 ? LOOKUP_MISSING : LOOKUP_FOUND;
    }
    return find_any(rt, dict, key, hash, entry);
}

Lookup dict_find(Runtime *rt, Dict *dict, Ref *key, int64_t hash, size_t *entry)
{
    return find(rt, dict, key, hash, entry);
}

// The entry of a key whose hash is not known yet.
static Lookup find_key(Runtime *rt, Dict *dict, Ref *key, size_t *entry)
{
    int64_t hash = item_hash(rt, peek(*key));
    return hash == -1 ? LOOKUP_ERROR : find(rt, dict, key, hash, entry);
}

Lookup dict_lookup(Runtime *rt, Dict *dict, Ref *key, Ref *out)
{
    size_t entry;
    Lookup found = find_key(rt, dict, key, &entry);
    *out = REF_UNBOUND;
    if (found == LOOKUP_FOUND) {
        *out = share(rt, &dict->entries[entry].value);
        if (ref_is_error(*out)) {
            *out = REF_UNBOUND;
            return LOOKUP_ERROR;
        }
    }
    return found;
}

Lookup dict_contains(Runtime *rt, Dict *dict, Ref *key)
{
    size_t entry;
    return find_key(rt, dict, key, &entry);
}

// --- changing ---

bool dict_append_take(Runtime *rt, Dict *dict, Ref key, int64_t hash, Ref value)
{
    if ((dict->usable == 0 || dict->used == dict->capacity) && !make_room(rt, dict)) {
        drop(rt, key);
        drop(rt, value);
        return false;
    }
    if (!is_exact(rt, peek(key), T_STR)) {
        dict->only_str_keys = false;
    }
    if (dict->index != NULL) {
        index_insert(dict->index, dict->table_bits, hash, dict->used);
    }
    dict->entries[dict->used++] = (DictEntry){hash, key, value};
    dict->length++;
    dict->usable--;
    dict->mutations++;
    dict->keys_version = 0;
    note_item(rt, dict, key);
    note_item(rt, dict, value);
    return true;
}

void dict_set_entry_take(Runtime *rt, Dict *dict, size_t entry, Ref value)
{
    note_item(rt, dict, value);
    replace_ref_take(rt, &dict->entries[entry].value, value);
}

bool dict_append_plain_take(Runtime *rt, Dict *dict, Ref key, Ref value)
{
    // It was looked for just now: its hash is known, or quickly worked out.
    int64_t hash = is_exact(rt, peek(key), T_TUPLE)
                       ? tuple_plain_hash(rt, value_tuple(peek(key)))
                       : item_hash(rt, peek(key));
    return dict_append_take(rt, dict, key, hash, value);
}

bool dict_set_hashed_take(Runtime *rt, Dict *dict, Ref key, int64_t hash, Ref value)
{
    size_t entry;
    switch (find(rt, dict, &key, hash, &entry)) {
    case LOOKUP_MISSING:
        return dict_append_take(rt, dict, key, hash, value);
    case LOOKUP_FOUND:
        dict_set_entry_take(rt, dict, entry, value);
        drop(rt, key);
        return true;
    default:
        drop(rt, key);
        drop(rt, value);
        return false;
    }
}

bool dict_set_take(Runtime *rt, Dict *dict, Ref key, Ref value)
{
    int64_t hash = item_hash(rt, peek(key));
    if (hash == -1) {
        drop(rt, key);
        drop(rt, value);
        return false;
    }
    return dict_set_hashed_take(rt, dict, key, hash, value);
}

bool dict_set_str_take(Runtime *rt, Dict *dict, Str *key, Ref value)
{
    int64_t entry = dict_find_str_index(dict, key);
    if (entry >= 0) {
        dict_set_entry_take(rt, dict, (size_t)entry, value);
        return true;
    }
    return dict_append_take(rt, dict, ref_new(&key->base),
                            item_hash(rt, OBJECT_VALUE(key)), value);
}

void dict_remove_entry(Dict *dict, size_t entry, Ref *key, Ref *value)
{
    DictEntry *e = &dict->entries[entry];
    if (dict->index != NULL) {
        unsigned width = slot_bytes(dict->table_bits);
        Probe probe = probe_start(dict->table_bits, e->hash);
        while (slot_get(dict->index, width, probe.slot) != (int64_t)entry) {
            probe_next(&probe);
        }
        slot_set(dict->index, width, probe.slot, SLOT_DELETED);
    }
    *key = take(&e->key);
    *value = take(&e->value);
    dict->length--;
    dict->mutations++;
    dict->keys_version = 0;
}

Lookup dict_pop(Runtime *rt, Dict *dict, Ref *key, Ref *out)
{
    size_t entry;
    Ref old_key;
    *out = REF_UNBOUND;
    Lookup found = dict->length == 0 ? LOOKUP_MISSING : find_key(rt, dict, key, &entry);
    if (found == LOOKUP_FOUND) {
        dict_remove_entry(dict, entry, &old_key, out);
        drop(rt, old_key);
    }
    return found;
}

Lookup dict_delete(Runtime *rt, Dict *dict, Ref *key)
{
    size_t entry;
    Ref old_key, old_value;
    Lookup found = find_key(rt, dict, key, &entry);
    if (found == LOOKUP_FOUND) {
        dict_remove_entry(dict, entry, &old_key, &old_value);
        drop(rt, old_key);
        drop(rt, old_value);
    }
    return found;
}

bool dict_delete_str(Runtime *rt, Dict *dict, Str *key)
{
    Ref old_key, old_value;
    int64_t entry = dict_find_str_index(dict, key);
    if (entry < 0) {
        return false;
    }
    dict_remove_entry(dict, (size_t)entry, &old_key, &old_value);
    drop(rt, old_key);
    drop(rt, old_value);
    return true;
}

// The table is taken away before anything is dropped: a destructor may look at the
// dict, or fill it again.
void dict_clear(Runtime *rt, Dict *dict)
{
    Dict old = *dict;
    dict->length = dict->used = dict->capacity = dict->usable = 0;
    dict->entries = NULL;
    dict->index = NULL;
    dict->table_bits = 0;
    dict->only_str_keys = true;
    dict->rebuilds++;
    dict->mutations++;
    dict->keys_version = 0;
    for (size_t i = 0; i < old.used; i++) {
        drop(rt, old.entries[i].key);
        drop(rt, old.entries[i].value);
    }
    dict_free_table(rt, &old);
}

uint32_t dict_keys_version(Runtime *rt, Dict *dict)
{
    if (dict->keys_version == 0) {
        if (++rt->next_dict_version == 0) {
            rt->next_dict_version = 1;
        }
        dict->keys_version = rt->next_dict_version;
    }
    if ((dict->base.flags & OBJECT_TRACKED) == 0) {
        object_track(rt, &dict->base);
    }
    return dict->keys_version;
}

// Closes all gaps of deleted entries but makes one of `gap` entries at the front.
static bool open_front(Runtime *rt, Dict *dict, size_t gap)
{
    size_t used = dict->length + gap;
    unsigned bits = bits_for_slots(used * 2);
    void *index = NULL;
    size_t bytes = (size_t)slot_bytes(bits) << bits;
    if (!charge(rt, used) ||
        (dict->capacity < used && !resize_entries(rt, dict, used))) {
        return false;
    }
    if (bits > SMALL_BITS) {
        index = buffer_alloc(rt, bytes);
        if (index == NULL) {
            return false;
        }
        memset(index, 0xff, bytes);
    }
    compact(dict);
    memmove(dict->entries + gap, dict->entries, dict->used * sizeof(DictEntry));
    for (size_t i = 0; i < gap; i++) {
        dict->entries[i] = (DictEntry){.key = REF_UNBOUND, .value = REF_UNBOUND};
    }
    dict->used = used;
    for (size_t i = gap; index != NULL && i < used; i++) {
        index_insert(index, bits, dict->entries[i].hash, i);
    }
    buffer_free(rt, dict->index, dict_index_size(dict));
    dict->index = index;
    dict->table_bits = (uint8_t)bits;
    dict->usable = table_usable(bits) - used;
    dict->rebuilds++;
    return true;
}

bool dict_move_first(Runtime *rt, Dict *dict, size_t entry)
{
    size_t first = dict_next_live(dict, 0);
    if (entry == first) {
        return true;
    }
    if (first == 0) {
        // The entries before this one keep their order, and so does what counts them.
        size_t before = 0;
        for (size_t i = 0; i < entry; i++) {
            before += !ref_is_unbound(dict->entries[i].key);
        }
        first = dict->length / 2 + 1;
        if (!open_front(rt, dict, first)) {
            return false;
        }
        entry = first + before;
    }
    if (dict->index != NULL) {
        unsigned width = slot_bytes(dict->table_bits);
        Probe probe = probe_start(dict->table_bits, dict->entries[entry].hash);
        while (slot_get(dict->index, width, probe.slot) != (int64_t)entry) {
            probe_next(&probe);
        }
        slot_set(dict->index, width, probe.slot, (int64_t)first - 1);
    }
    dict->entries[first - 1] = dict->entries[entry];
    dict->entries[entry].key = dict->entries[entry].value = REF_UNBOUND;
    dict->mutations++;
    dict->keys_version = 0;
    return true;
}

// --- walking and copying ---

bool dict_next(Dict *dict, size_t *position, Ref **key, Ref **value)
{
    size_t entry = dict_next_live(dict, *position);
    if (entry >= dict->used) {
        return false;
    }
    *position = entry + 1;
    *key = &dict->entries[entry].key;
    *value = &dict->entries[entry].value;
    return true;
}

bool dict_is_dense(const Dict *dict)
{
    return dict->length > 0 && dict->used == dict->length &&
           dict->length >= table_usable(dict->table_bits) / 3;
}

bool dict_fill_from(Runtime *rt, Dict *dict, Dict *other)
{
    size_t count = other->length, bytes = dict_index_size(other);
    assert(dict->entries == NULL && other->used == count);
    if (!resize_entries(rt, dict, count)) {
        return false;
    }
    if (bytes > 0) {
        dict->index = buffer_alloc(rt, bytes);
        if (dict->index == NULL) {
            return false;
        }
        memcpy(dict->index, other->index, bytes);
    }
    dict->table_bits = other->table_bits;
    dict->usable = table_usable(dict->table_bits) - count;
    dict->only_str_keys = other->only_str_keys;
    for (size_t i = 0; i < count; i++) {
        DictEntry *entry = &dict->entries[i];
        entry->hash = other->entries[i].hash;
        if (!dict_share_entry(rt, other, i, &entry->key, &entry->value)) {
            entry->key = entry->value = REF_UNBOUND;
            dict_clear(rt, dict);
            return false;
        }
        note_item(rt, dict, entry->key);
        note_item(rt, dict, entry->value);
        dict->length = ++dict->used;
    }
    return true;
}

Ref dict_copy(Runtime *rt, Dict *dict)
{
    if (!charge(rt, dict->used)) {
        return REF_ERROR;
    }
    bool dense = dict_is_dense(dict);
    Ref result = dict_new_sized(rt, dense ? 0 : dict->length);
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    Dict *copy = (Dict *)ref_object(result);
    if (dense) {
        if (!dict_fill_from(rt, copy, dict)) {
            drop(rt, result);
            return REF_ERROR;
        }
        return result;
    }
    for (size_t i = dict_next_live(dict, 0); i < dict->used;
         i = dict_next_live(dict, i + 1)) {
        Ref key, value;
        if (!dict_share_entry(rt, dict, i, &key, &value) ||
            !dict_append_take(rt, copy, key, dict->entries[i].hash, value)) {
            drop(rt, result);
            return REF_ERROR;
        }
    }
    return result;
}
