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
MUST_CHECK static inline bool dict_share_entry(Runtime *rt, Dict *dict, size_t entry,
                                               Ref *key, Ref *value)
{
    *key = share(rt, &dict->entries[entry].key);
    if (UNLIKELY(ref_is_error(*key))) {
        return false;
    }
    *value = share(rt, &dict->entries[entry].value);
    if (UNLIKELY(ref_is_error(*value))) {
        drop(rt, *key); // the entry still has it: nothing dies
        return false;
    }
    return true;
}

// May the table be copied as it is? Not with deleted entries, or when most is empty.
bool dict_is_dense(const Dict *dict);
// Gives a dict without a table that of a dense one. False: MemoryError.
MUST_CHECK bool dict_fill_from(Runtime *rt, Dict *dict, Dict *other);

typedef enum ViewKind { VIEW_KEYS, VIEW_VALUES, VIEW_ITEMS } ViewKind;

typedef struct DictIter {
    Object base;
    Ref dict;        // unbound once exhausted
    Ref pair;        // items: the tuple handed out last, used again when nobody kept it
    size_t position; // backwards: one more than the next entry
    int64_t expected; // length at the start; -1: it changed
    int64_t left;
    uint8_t kind; // ViewKind
    bool is_backwards;
} DictIter;

// The next entry of a dict that is gone through forwards, if nothing stands in the way:
// the dict changed, the end, a deleted entry. NULL: something does.
static inline DictEntry *dict_iter_step(DictIter *iter)
{
    Dict *dict = (Dict *)ref_object(iter->dict);
    if (UNLIKELY(ref_is_unbound(iter->dict)) ||
        UNLIKELY((int64_t)dict->length != iter->expected) ||
        UNLIKELY(iter->position >= dict->used) || UNLIKELY(iter->left == 0) ||
        UNLIKELY(ref_is_unbound(dict->entries[iter->position].key))) {
        return NULL;
    }
    iter->left--;
    return &dict->entries[iter->position++];
}

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
