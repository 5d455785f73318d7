#include "compiler_fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Runtime *rt;
static Ref filename;

void fixture_setup(void)
{
    RuntimeOptions options = {.limits = {.steps = UINT64_MAX,
                                         .output = UINT64_MAX,
                                         .recursion = 1000,
                                         .max_str_digits = 4300},
                              .stable = true};
    rt = malloc(sizeof *rt);
    Heap *heap = heap_new(NULL);
    cr_assert(rt != NULL && heap != NULL);
    cr_assert(runtime_init(rt, heap, &options));
    filename = str_from(rt, "t.py");
}

void fixture_teardown(void)
{
    Heap *heap = rt->heap;
    cr_assert(!is_pending(rt), "an exception is left");
    drop(rt, filename);
    runtime_fini(rt);
    cr_assert_eq(heap_live_blocks(heap), 0, "%zu blocks are left",
                 heap_live_blocks(heap));
    heap_destroy(heap);
    free(rt);
}

Ref compile_text(const char *source)
{
    CompileOptions options = {.mode = COMPILE_EXEC};
    return compile_source(rt, source, strlen(source), (Str *)ref_object(filename),
                          &options);
}

// Appends the instruction of a line of the listing to `out`: what follows the offset,
// with single spaces.
static void add_instruction(char *out, const char *line, const char *end)
{
    const char *at = end;
    for (const char *c = line; c + 1 < end; c++) { // the mnemonic is the first capital
        if (*c >= 'A' && *c <= 'Z') {
            at = c;
            break;
        }
    }
    size_t n = strlen(out);
    for (; at < end; at++) {
        if (*at == ' ' && n > 0 && out[n - 1] == ' ') {
            continue;
        }
        out[n++] = *at;
    }
    out[n++] = '\n';
    out[n] = 0;
}

static void instructions_of(const char *listing, char *out)
{
    const char *start = strstr(listing, "Disassembly of f ");
    start = strchr(start == NULL ? listing : start, '\n') + 1;
    *out = 0;
    while (*start != 0 && *start != '\n' && strncmp(start, "Exception", 9) != 0) {
        const char *end = strchr(start, '\n');
        if (strncmp(start, "Read as", 7) != 0) {
            add_instruction(out, start, end);
        }
        start = end + 1;
    }
}

void check_listing(const char *source, const char *expected, const char *file, int line)
{
    Ref code = compile_text(source);
    cr_assert(!ref_is_error(code), "%s:%d: does not compile", file, line);
    Ref listing = code_disassemble(rt, (Code *)ref_object(code));
    cr_assert(!ref_is_error(listing));
    const Str *text = (const Str *)ref_object(listing);
    char *instructions = malloc(text->size + 1);
    instructions_of(text->data, instructions);
    cr_assert_str_eq(instructions, expected, "%s:%d: got\n%s", file, line,
                     instructions);
    free(instructions);
    drop(rt, listing);
    drop(rt, code);
}

void check_syntax_error(const char *source, const char *expected, const char *file,
                        int line)
{
    char got[500];
    Ref code = compile_text(source);
    cr_assert(ref_is_error(code), "%s:%d: compiles", file, line);
    cr_assert(pending_matches(rt, E_SYNTAX_ERROR));
    Ref raised = pending_take(rt);
    const Exception *error = (const Exception *)ref_object(raised);
    snprintf(got, sizeof got, "%d:%d %s",
             (int)immediate_int(peek(error->fields[FIELD_SYNTAX_LINENO])),
             (int)immediate_int(peek(error->fields[FIELD_SYNTAX_OFFSET])),
             ((const Str *)ref_object(error->fields[FIELD_SYNTAX_MSG]))->data);
    cr_assert_str_eq(got, expected, "%s:%d: %s", file, line, got);
    drop(rt, raised);
}
