// "Did you mean": the name nearest to one that does not exist.
#ifndef PYRENA_OBJECTS_SUGGEST_H
#define PYRENA_OBJECTS_SUGGEST_H

#include "objects/runtime.h"

typedef struct Suggestion {
    const char *wanted;
    size_t wanted_size;
    const char *found; // NULL: nothing near enough
    size_t found_size;
    size_t distance; // of the best so far
    size_t tried;
} Suggestion;

void suggest_start(Suggestion *search, const char *wanted, size_t size);
// Looks at one candidate, which must live as long as the search.
void suggest_try(Suggestion *search, const char *name, size_t size);
// The nearest of the strings in a list, tuple or dict's keys: a borrowed str living in
// there, or NULL.
Str *suggest_name(Runtime *rt, Value names, const Str *wanted);

#endif
