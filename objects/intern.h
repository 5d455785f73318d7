// The table of interned strings: for each text at most one str. The table does not own
// its strings: a dying interned str removes itself. '' and single Latin-1 characters
// are always the shared ones of the runtime and are not in the table.
#ifndef PYRENA_OBJECTS_INTERN_H
#define PYRENA_OBJECTS_INTERN_H

#include "objects/str.h"

typedef struct InternTable {
    Str **slots; // open addressing, linear probing; NULL: free. A removed entry's
                 // followers move up
    size_t count;
    size_t capacity; // a power of two, at most 2/3 used; 0: nothing allocated yet
} InternTable;

// NULL: out of memory (nothing raised: the runtime may have no exceptions yet).
MUST_CHECK InternTable *intern_table_new(Runtime *rt);
void intern_table_destroy(Runtime *rt, InternTable *table);

// The interned string with this text and hash; NULL: none. Borrowed: the table does not
// own it.
Str *intern_lookup(const InternTable *table, const char *text, size_t size,
                   uint64_t hash);
// Enters a string that is not there. False: MemoryError.
MUST_CHECK bool intern_add(Runtime *rt, Str *string);
// Called when an interned string dies.
void intern_remove(Runtime *rt, Str *string);

#endif
