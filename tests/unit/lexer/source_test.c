#include "lexer/source.h"

#include <criterion/criterion.h>
#include <string.h>

#include "mem/bump.h"

static Heap *heap;
static Bump bump;
static DiagnosticList out;
static Source source;

static void set_up(void)
{
    heap = heap_new(&(HeapOptions){0});
    cr_assert_not_null(heap);
    bump_init(&bump, heap);
    diagnostics_init(&out, &bump);
}

static void tear_down(void)
{
    bump_fini(&bump);
    heap_destroy(heap);
}

TestSuite(source, .init = set_up, .fini = tear_down);

static bool read_bytes(const char *bytes, size_t size)
{
    return source_init(&source, &bump, bytes, size, "t.py", SOURCE_BYTES, &out);
}

Test(source, line_ends_become_newlines)
{
    cr_assert(read_bytes("a\r\nb\rc", 6));
    cr_assert_str_eq(source.text, "a\nb\nc\n");
}

Test(source, byte_order_mark_is_dropped)
{
    cr_assert(read_bytes("\xEF\xBB\xBFx", 4));
    cr_assert_str_eq(source.text, "x\n");
}

Test(source, cookie_names_latin1)
{
    cr_assert(read_bytes("# -*- coding: latin-1 -*-\n'\xE9'", 29));
    cr_assert_str_eq(source.text, "# -*- coding: latin-1 -*-\n'é'\n");
}

Test(source, unknown_encoding_is_refused)
{
    cr_assert_not(read_bytes("# coding: klingon\n", 18));
    cr_assert_str_eq(out.error.message, "unknown encoding: klingon");
}

Test(source, bad_utf8_is_refused)
{
    cr_assert_not(read_bytes("\xFF", 1));
    cr_assert_str_eq(out.error.message,
                     "(unicode error) 'utf-8' codec can't decode byte 0xff in "
                     "position 0: invalid start byte");
}

Test(source, null_bytes_are_refused)
{
    cr_assert_not(read_bytes("a\0b", 3));
    cr_assert_str_eq(out.error.message, "source code string cannot contain null bytes");
}

Test(source, error_is_printed_as_cpython_prints_it)
{
    cr_assert(read_bytes("x = 1\n  é = (2 3)\n", 19));
    Diagnostic error = {DIAGNOSTIC_SYNTAX_ERROR, {2, 8, 2, 11}, "message", NULL};
    cr_assert_str_eq(diagnostic_format(&error, &source, &bump),
                     "  File \"t.py\", line 2\n"
                     "    é = (2 3)\n"
                     "         ^^^\n"
                     "SyntaxError: message\n");
}

Test(source, long_line_is_cut_around_the_caret)
{
    static char text[100000];
    memset(text, 'a', sizeof text);
    cr_assert(read_bytes(text, sizeof text));
    Diagnostic error = {DIAGNOSTIC_SYNTAX_ERROR, {1, 50000, 1, 50001}, "message", NULL};
    const char *shown = diagnostic_format(&error, &source, &bump);
    cr_assert_not_null(shown);
    cr_assert_lt(strlen(shown), 600);
}
