// What the files of the dict type share: entries by number, insertion with a known
// hash.
#ifndef PYRENA_OBJECTS_DICT_TABLE_H
#define PYRENA_OBJECTS_DICT_TABLE_H

#include "objects/dict.h"

// An empty dict of `type`, tracked. NULL: MemoryError.
MUST_CHECK Dict *dict_alloc(Runtime *rt, Type *type);
// Frees entries and index of a dict nobody can see any more.
void dict_free_table(Runtime *rt, Dict *dict);
size_t dict_index_size(const Dict *dict); // bytes
// Room for `entries` insertions altogether, so that none of them makes the table anew.
// False: MemoryError.
MUST_CHECK bool dict_reserve(Runtime *rt, Dict *dict, size_t entries);

// The entry of a key in *entry. May run __eq__; whatever the dict was changed to
// meanwhile, *entry is right now.
MUST_CHECK Lookup dict_find(Runtime *rt, Dict *dict, Ref *key, int64_t hash,
                            size_t *entry);
MUST_CHECK bool dict_set_hashed_take(Runtime *rt, Dict *dict, Ref key, int64_t hash,
                                     Ref value);
// Adds an entry for a key known to be absent.
MUST_CHECK bool dict_append_take(Runtime *rt, Dict *dict, Ref key, int64_t hash,
                                 Ref value);
// Removes the entry and moves key and value out of it.
void dict_remove_entry(Dict *dict, size_t entry, Ref *key, Ref *value);
// Makes a live entry the first of all.
MUST_CHECK bool dict_move_first(Runtime *rt, Dict *dict, size_t entry);
// What the types built on dict begin and end with.
void dict_destroy(Runtime *rt, Object *self);
void dict_traverse(Object *self, Visitor *visitor);
Ref dict_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right);
bool dict_setitem(Runtime *rt, Ref *self, Ref *key, Ref value_take);

// The first live entry at or after `position`, or `used`.
static inline size_t dict_next_live(const Dict *dict, size_t position)
{
    while (position < dict->used && ref_is_unbound(dict->entries[position].key)) {
        position++;
    }
    return position;
}

// Shares key and value of a live entry. False: MemoryError.
MUST_CHECK bool dict_share_entry(Runtime *rt, Dict *dict, size_t entry, Ref *key,
                                 Ref *value);

// keys(), values() and items(): a view of one of the built-in types or a type made from
// them, and the word "dict" of the view.
MUST_CHECK Ref dict_view_new(Runtime *rt, TypeId type, Ref *dict);
Ref *dict_view_slot(Ref *view);

// Parts of the type that live in files of their own.
MUST_CHECK Ref dict_get_iter(Runtime *rt, Ref *self);
MUST_CHECK Ref py_dict_keys(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
MUST_CHECK Ref py_dict_values(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
MUST_CHECK Ref py_dict_items(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
MUST_CHECK Ref py_dict_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

#endif
