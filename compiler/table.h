// Two small tables in the compilation's bump arena: words to words, and the names of a
// source text.
#ifndef PYRENA_COMPILER_TABLE_H
#define PYRENA_COMPILER_TABLE_H

#include <string.h>

#include "mem/bump.h"
#include "objects/str.h"

// Open addressing; a key is never 0. Nothing is ever removed.
typedef struct WordMap {
    uintptr_t *keys;
    uintptr_t *values;
    uint32_t mask; // slots - 1; no slots while `keys` is NULL
    uint32_t count;
} WordMap;

// The value of `key`, or 0.
uintptr_t map_lookup(const WordMap *map, uintptr_t key);
// False: out of memory (nothing raised). The key must not be there yet.
MUST_CHECK bool map_add(WordMap *map, Bump *bump, uintptr_t key, uintptr_t value);

// A name: two occurrences of one name are the same Ident.
typedef struct Ident {
    const char *text;
    uint32_t size;
    uint32_t hash;
    Str *str;         // interned, counted; NULL until a code object mentions it
    bool is_observer; // locals, eval, exec, vars, dir, getrefcount: what calls it
                      // may look at variables
    struct Ident *next_made; // of those that have a `str`
} Ident;

typedef struct IdentTable {
    Runtime *rt;
    Bump *bump;
    Ident **slots;
    uint32_t mask;
    uint32_t count;
    Ident *made;
    Ident *class_, *super, *debug, *self; // __class__, super, __debug__, self
    Ident *class_dict; // ".class_dict", the cell of a class body's namespace
} IdentTable;

// False: MemoryError is pending.
MUST_CHECK bool idents_init(IdentTable *table, Runtime *rt, Bump *bump);
void idents_fini(IdentTable *table);
// NULL: MemoryError is pending. The text must outlive the table.
MUST_CHECK Ident *ident_get(IdentTable *table, const char *text, size_t size);
// The interned string, borrowed from the table. NULL: MemoryError.
MUST_CHECK Str *ident_str(IdentTable *table, Ident *ident);
// `__name` in a class (whose name is `owner`, NULL: none) becomes `_Class__name`.
MUST_CHECK Ident *ident_mangle(IdentTable *table, const Ident *owner, Ident *ident);

static inline bool ident_is(const Ident *ident, const char *text)
{
    size_t size = strlen(text);
    return ident->size == size && memcmp(ident->text, text, size) == 0;
}

#endif
