#define _GNU_SOURCE // memmem, memrchr
#include "objects/str_search.h"

#include <stdint.h>
#include <string.h>

// Places with the part's first character that are looked at before memmem takes over:
// its preparations, 200 instructions, cost more than most searches.
#define QUICK_TRIES 8

const char *text_find(const char *text, size_t size, const char *part, size_t part_size)
{
    if (part_size > size) {
        return NULL;
    }
    if (part_size == 1) {
        return memchr(text, part[0], size);
    }
    if (part_size == 0) {
        return text;
    }
    const char *last = text + (size - part_size);
    const char *at = text;
    for (int tries = 0; tries < QUICK_TRIES; tries++, at++) {
        if (at > last || (at = memchr(at, part[0], (size_t)(last - at) + 1)) == NULL) {
            return NULL;
        }
        if (at[1] == part[1] && memcmp(at + 2, part + 2, part_size - 2) == 0) {
            return at;
        }
    }
    return memmem(at, (size_t)(text + size - at), part, part_size);
}

// A rolling hash of the window, moved towards the start. Polynomial in an odd base,
// modulo 2^64.
#define HASH_BASE 0x9e3779b97f4a7c15u

static uint64_t hash_backwards(const char *text, size_t size)
{
    uint64_t hash = 0;
    for (size_t i = size; i-- > 0;) {
        hash = hash * HASH_BASE + (unsigned char)text[i];
    }
    return hash;
}

const char *text_rfind(const char *text, size_t size, const char *part,
                       size_t part_size)
{
    if (part_size > size) {
        return NULL;
    }
    if (part_size == 0) {
        return text + size;
    }
    if (part_size == 1) {
        return memrchr(text, part[0], size);
    }
    uint64_t leaving = 1; // what the window's last byte has been multiplied by
    for (size_t i = 1; i < part_size; i++) {
        leaving *= HASH_BASE;
    }
    uint64_t wanted = hash_backwards(part, part_size);
    const char *at = text + (size - part_size);
    uint64_t hash = hash_backwards(at, part_size);
    while (hash != wanted || memcmp(at, part, part_size) != 0) {
        if (at == text) {
            return NULL;
        }
        at--;
        hash = (hash - (unsigned char)at[part_size] * leaving) * HASH_BASE +
               (unsigned char)at[0];
    }
    return at;
}

size_t text_count(const char *text, size_t size, const char *part, size_t part_size,
                  size_t limit)
{
    size_t count = 0;
    const char *end = text + size;
    while (count < limit &&
           (text = text_find(text, (size_t)(end - text), part, part_size)) != NULL) {
        text += part_size;
        count++;
    }
    return count;
}
