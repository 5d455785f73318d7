// Searching bytes: what find, index, count, replace, split and partition of str, bytes
// and bytearray are made of. UTF-8 can be searched as bytes: a match never begins
// inside a character.
#ifndef PYRENA_OBJECTS_STR_SEARCH_H
#define PYRENA_OBJECTS_STR_SEARCH_H

#include <stddef.h>

// The first or last place of the part, or NULL. An empty part is found at the start
// (the end). All take time proportional to the sizes, whatever the texts are.
const char *text_find(const char *text, size_t size, const char *part,
                      size_t part_size);
const char *text_rfind(const char *text, size_t size, const char *part,
                       size_t part_size);
// Occurrences that do not overlap, at most `limit`; the part is not empty.
size_t text_count(const char *text, size_t size, const char *part, size_t part_size,
                  size_t limit);

#endif
