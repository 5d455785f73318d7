#include "objects/intern.h"

#include <string.h>

#include "objects/exception.h"

#define FIRST_CAPACITY                                                                 \
    1024 // names.def and the names of built-in methods fit without growing twice

InternTable *intern_table_new(Runtime *rt)
{
    InternTable *table = heap_alloc(rt->heap, BLOCK_BUFFER, sizeof *table);
    if (table != NULL) {
        *table = (InternTable){0};
    }
    return table;
}

void intern_table_destroy(Runtime *rt, InternTable *table)
{
    if (table == NULL) {
        return;
    }
    if (table->slots != NULL) {
        heap_free(rt->heap, BLOCK_BUFFER, table->slots,
                  table->capacity * sizeof *table->slots);
    }
    heap_free(rt->heap, BLOCK_BUFFER, table, sizeof *table);
}

Str *intern_lookup(const InternTable *table, const char *text, size_t size,
                   uint64_t hash)
{
    if (table->capacity == 0) {
        return NULL;
    }
    size_t mask = table->capacity - 1;
    for (size_t i = hash & mask; table->slots[i] != NULL; i = (i + 1) & mask) {
        Str *string = table->slots[i];
        if (string->hash == hash && string->size == size &&
            memcmp(string->data, text, size) == 0) {
            return string;
        }
    }
    return NULL;
}

static void put(InternTable *table, Str *string)
{
    size_t mask = table->capacity - 1;
    size_t i = string->hash & mask;
    while (table->slots[i] != NULL) {
        i = (i + 1) & mask;
    }
    table->slots[i] = string;
}

static bool grow(Runtime *rt, InternTable *table)
{
    InternTable larger = {.capacity = table->capacity == 0 ? FIRST_CAPACITY
                                                           : table->capacity * 2};
    larger.slots =
        heap_alloc(rt->heap, BLOCK_BUFFER, larger.capacity * sizeof *larger.slots);
    if (larger.slots == NULL) {
        raise_memory_error(rt);
        return false;
    }
    memset(larger.slots, 0, larger.capacity * sizeof *larger.slots);
    for (size_t i = 0; i < table->capacity; i++) {
        if (table->slots[i] != NULL) {
            put(&larger, table->slots[i]);
        }
    }
    if (table->slots != NULL) {
        heap_free(rt->heap, BLOCK_BUFFER, table->slots,
                  table->capacity * sizeof *table->slots);
    }
    table->slots = larger.slots;
    table->capacity = larger.capacity;
    return true;
}

bool intern_add(Runtime *rt, Str *string)
{
    InternTable *table = rt->interned;
    if ((table->count + 1) * 3 > table->capacity * 2 && !grow(rt, table)) {
        return false;
    }
    str_hash(rt, string);
    put(table, string);
    table->count++;
    string->base.flags |= STR_INTERNED;
    return true;
}

// Closes the gap at `hole`: an entry further on moves into it unless that is before its
// own first place.
static void close_gap(InternTable *table, size_t hole)
{
    size_t mask = table->capacity - 1;
    for (size_t i = (hole + 1) & mask; table->slots[i] != NULL; i = (i + 1) & mask) {
        size_t home = table->slots[i]->hash & mask;
        if (((i - home) & mask) >= ((i - hole) & mask)) {
            table->slots[hole] = table->slots[i];
            hole = i;
        }
    }
    table->slots[hole] = NULL;
}

void intern_remove(Runtime *rt, Str *string)
{
    InternTable *table = rt->interned;
    if (table == NULL || table->capacity == 0) {
        return;
    }
    size_t mask = table->capacity - 1;
    for (size_t i = string->hash & mask; table->slots[i] != NULL; i = (i + 1) & mask) {
        if (table->slots[i] == string) {
            close_gap(table, i);
            table->count--;
            return;
        }
    }
}
