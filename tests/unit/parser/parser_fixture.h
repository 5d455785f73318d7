// A heap, an arena and what the last parse gave.
#ifndef PYRENA_TESTS_PARSER_FIXTURE_H
#define PYRENA_TESTS_PARSER_FIXTURE_H

#include <criterion/criterion.h>
#include <string.h>

#include "mem/bump.h"
#include "parser/parse.h"

static Heap *heap;
static Bump bump;
static DiagnosticList out;
static Source source;
static Node *tree;

static void set_up(void)
{
    heap = heap_new(&(HeapOptions){0});
    cr_assert_not_null(heap);
    bump_init(&bump, heap);
}

static void tear_down(void)
{
    bump_fini(&bump);
    heap_destroy(heap);
}

static inline bool parse(const char *text, ParseMode mode, int flags)
{
    diagnostics_init(&out, &bump);
    tree = NULL;
    return source_init(&source, &bump, text, strlen(text), "t.py", SOURCE_TEXT, &out) &&
           parse_source(&bump, &source, mode, flags, &tree, &out);
}

#endif
