// The dict type: compact and insertion-ordered: a table of indices into an array of
// entries.
#ifndef PYRENA_OBJECTS_DICT_H
#define PYRENA_OBJECTS_DICT_H

#include "objects/runtime.h"

typedef struct DictEntry {
    int64_t hash;
    Ref key; // unbound: a deleted entry
    Ref value;
} DictEntry;

struct Dict {
    Object base;
    size_t length;      // live entries
    size_t used;        // entries in use, deleted ones too
    size_t capacity;    // entries allocated
    size_t usable;      // insertions left before the table is made anew
    DictEntry *entries; // in insertion order; live until the dict next changes
    void *index; // 8, 16, 32 or 64 bits a slot, by table_bits (dict.c); NULL: few
                 // entries, scanned
    uint8_t table_bits; // log2 of the table's slots; 0: nothing allocated yet
    bool only_str_keys; // all keys are exact str: lookup needs no user code
    uint16_t rebuilds;  // of the table: a lookup that ran user code restarts when this
                        // changed
    uint32_t keys_version; // 0: none given. Renewed by dict_keys_version after any
                           // change of the set of keys or of where an entry stands;
                           // values may change under it
    uint32_t mutations;    // any insertion, deletion or clear: what iterators check
                           // besides length
};

// In the flags of a dict: it took over the attributes of an instance that outgrew its
// slots, or was asked for its __dict__.
#define DICT_OF_INSTANCE 1u

typedef enum Lookup { LOOKUP_ERROR = -1, LOOKUP_MISSING = 0, LOOKUP_FOUND = 1 } Lookup;

MUST_CHECK Ref dict_new(Runtime *rt);
MUST_CHECK Ref dict_new_sized(Runtime *rt, size_t entries);
// A new reference to the value in *out.
MUST_CHECK Lookup dict_lookup(Runtime *rt, Dict *dict, Ref *key, Ref *out);
MUST_CHECK Lookup dict_contains(Runtime *rt, Dict *dict, Ref *key);
// A present key keeps its first key object; the new one is dropped. Both consumed on
// failure too.
MUST_CHECK bool dict_set_take(Runtime *rt, Dict *dict, Ref key, Ref value);
// Moves the value out of the entry and removes it; *out unbound when missing.
MUST_CHECK Lookup dict_pop(Runtime *rt, Dict *dict, Ref *key, Ref *out);
MUST_CHECK Lookup dict_delete(Runtime *rt, Dict *dict, Ref *key);
void dict_clear(Runtime *rt, Dict *dict);
MUST_CHECK Ref dict_copy(Runtime *rt, Dict *dict);
// dict.update(other): a mapping or an iterable of pairs.
MUST_CHECK bool dict_update(Runtime *rt, Dict *dict, Ref *other);
// The same, refusing duplicates and non-str keys as f(**other) does; `function` names
// the callee in the message.
MUST_CHECK bool dict_merge_keywords(Runtime *rt, Dict *dict, Ref *other, Ref *function);
// What messages about a call's arguments name the callee: "module.qualname()".
MUST_CHECK Ref function_text(Runtime *rt, Ref *function);

// Exact str keys that are attribute or variable names: never user code, never an error.
Ref *dict_find_str(
    Dict *dict,
    Str *key); // the value's slot, or NULL; dead after any change of the dict
int64_t dict_find_str_index(Dict *dict, Str *key); // entry number, or -1
MUST_CHECK bool dict_set_str_take(Runtime *rt, Dict *dict, Str *key,
                                  Ref value);            // shares the key
bool dict_delete_str(Runtime *rt, Dict *dict, Str *key); // false: not there
// A number that stands for this dict with exactly this set of keys in these places;
// never 0. Whoever has it may store values into the entries; the collector looks at the
// dict from now on.
uint32_t dict_keys_version(Runtime *rt, Dict *dict);

// The entry number of a key that is an exact str, in a dict of such keys, or an int
// that is no object: never user code, never an error. DICT_ABSENT: it is not there;
// DICT_ASK: only dict_lookup can tell.
#define DICT_ABSENT (-1)
#define DICT_ASK (-2)
int64_t dict_find_plain(Runtime *rt, const Dict *dict, Value key);
// Adds a key that dict_find_plain has just found absent; consumed on failure too.
MUST_CHECK bool dict_append_plain_take(Runtime *rt, Dict *dict, Ref key, Ref value);
// Another value for the entry with that number.
void dict_set_entry_take(Runtime *rt, Dict *dict, size_t entry, Ref value);

// Is there nothing in it that the collector has to know of? A dict, not of a class of
// its own, is tracked only when there is; the collector lets go of one that has lost
// it.
bool dict_is_plain(const Dict *dict);

// Entries in order: start with *position = 0; false at the end. Pointers dead after any
// change.
bool dict_next(Dict *dict, size_t *position, Ref **key, Ref **value);
// A list of what a mapping's method keys, items or values gives.
MUST_CHECK Ref mapping_list(Runtime *rt, Ref *mapping, NameId method);
static inline Dict *value_dict(Value v)
{
    return (Dict *)value_object(v);
}

#endif
