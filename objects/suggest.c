#include "objects/suggest.h"

#include "objects/dict.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

// Distances count in halves: a changed letter costs two, a changed case one.
enum {
    MOVE_COST = 2,
    CASE_COST = 1,
    NAME_MAX_SIZE = 40,   // longer names are not compared
    CANDIDATES_MAX = 750, // of more than that nothing is suggested
};

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static size_t substitution_cost(char a, char b)
{
    return a == b ? 0 : lower(a) == lower(b) ? CASE_COST : MOVE_COST;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

// Edit distance, or more than `limit` as soon as it cannot be less.
static size_t edit_distance(const char *a, size_t a_size, const char *b, size_t b_size,
                            size_t limit)
{
    while (a_size > 0 && b_size > 0 && *a == *b) {
        a++, b++, a_size--, b_size--;
    }
    while (a_size > 0 && b_size > 0 && a[a_size - 1] == b[b_size - 1]) {
        a_size--, b_size--;
    }
    if (a_size == 0 || b_size == 0) {
        return (a_size + b_size) * MOVE_COST;
    }
    if (a_size > NAME_MAX_SIZE || b_size > NAME_MAX_SIZE) {
        return limit + 1;
    }
    size_t row[NAME_MAX_SIZE + 1];
    for (size_t i = 0; i <= a_size; i++) {
        row[i] = i * MOVE_COST;
    }
    for (size_t j = 0; j < b_size; j++) {
        size_t diagonal = row[0];
        size_t smallest = row[0] = (j + 1) * MOVE_COST;
        for (size_t i = 0; i < a_size; i++) {
            size_t changed = diagonal + substitution_cost(a[i], b[j]);
            diagonal = row[i + 1];
            row[i + 1] = least(changed, least(row[i], row[i + 1]) + MOVE_COST);
            smallest = least(smallest, row[i + 1]);
        }
        if (smallest > limit) {
            return limit + 1;
        }
    }
    return row[a_size];
}

void suggest_start(Suggestion *search, const char *wanted, size_t size)
{
    *search = (Suggestion){.wanted = wanted, .wanted_size = size, .distance = SIZE_MAX};
}

void suggest_try(Suggestion *search, const char *name, size_t size)
{
    if (++search->tried > CANDIDATES_MAX) {
        search->found = NULL;
        return;
    }
    // No more than a third of the letters may differ.
    size_t limit = (size + search->wanted_size + 3) * MOVE_COST / 6;
    if (search->distance != SIZE_MAX) {
        limit = least(limit, search->distance - 1);
    }
    size_t distance =
        edit_distance(search->wanted, search->wanted_size, name, size, limit);
    if (distance == 0 || distance > limit) {
        return;
    }
    search->found = name;
    search->found_size = size;
    search->distance = distance;
}

static void try_value(Suggestion *search, Value name, Str **best)
{
    const char *before = search->found;
    if (!is_str(name)) {
        return;
    }
    Str *text = value_str_object(name);
    suggest_try(search, text->data, text->size);
    if (search->found != before) {
        *best = search->found == NULL ? NULL : text;
    }
}

Str *suggest_name(Runtime *rt, Value names, const Str *wanted)
{
    Suggestion search;
    Str *best = NULL;
    suggest_start(&search, wanted->data, wanted->size);
    if (is_list(names)) {
        for (size_t i = 0; i < value_list(names)->length; i++) {
            try_value(&search, peek(value_list(names)->items[i]), &best);
        }
    } else if (is_tuple(names)) {
        for (size_t i = 0; i < value_tuple(names)->length; i++) {
            try_value(&search, peek(value_tuple(names)->items[i]), &best);
        }
    } else if (is_dict(names)) {
        size_t position = 0;
        Ref *key, *value;
        while (dict_next(value_dict(names), &position, &key, &value)) {
            try_value(&search, peek(*key), &best);
        }
    }
    return best;
}
