#include "parser_fixture.h"

TestSuite(parse_error, .init = set_up, .fini = tear_down);

typedef struct Case {
    const char *text, *message;
    uint32_t line, offset, end_offset;
} Case;

// Each place is CPython 3.13's.
static const Case cases[] = {
    {"x = (1,\ny = 2\nz", "'(' was never closed", 1, 5, 0},
    {"foo(a, b c)", "invalid syntax. Perhaps you forgot a comma?", 1, 8, 11},
    {"print 'a'", "Missing parentheses in call to 'print'. Did you mean print(...)?", 1,
     1, 10},
    {"if x = 3: pass", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
     1, 4, 9},
    {"f() = 1",
     "cannot assign to function call here. Maybe you meant '==' instead of '='?", 1, 1,
     4},
    {"del f()", "cannot delete function call", 1, 5, 8},
    {"for 1 in x: pass", "cannot assign to literal", 1, 5, 6},
    {"while x\n    pass", "expected ':'", 1, 8, 9},
    {"if x:\npass", "expected an indented block after 'if' statement on line 1", 2, 1,
     5},
    {"def f(a=1, b): pass",
     "parameter without a default follows parameter with a default", 1, 12, 13},
    {"f(a=1, b)", "positional argument follows keyword argument", 1, 9, 10},
    {"f(x for x in y, 1)", "Generator expression must be parenthesized", 1, 3, 15},
    {"try:\n  pass\nx", "expected 'except' or 'finally' block", 3, 1, 2},
    {"{1: 2, 3}", "':' expected after dictionary key", 1, 8, 0},
    {"x = a if b", "expected 'else' after 'if' expression", 1, 5, 11},
    {"x = '\\x1'",
     "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: "
     "truncated \\xXX escape",
     1, 5, 10},
    {"f'{}'", "f-string: valid expression required before '}'", 1, 4, 5},
    {"from a import b,", "trailing comma not allowed without surrounding parentheses",
     1, 17, 18},
    {"x = 5 y", "invalid syntax", 1, 7, 8},
};

Test(parse_error, messages_and_places_are_cpythons)
{
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const Case *c = &cases[i];
        cr_expect_not(parse(c->text, PARSE_FILE, PARSE_DEFAULT), "%s", c->text);
        ErrorPlace place = diagnostic_place(&out.error, &source);
        cr_expect_str_eq(out.error.message, c->message, "%s: %s", c->text,
                         out.error.message);
        cr_expect_eq(place.lineno, c->line, "%s", c->text);
        cr_expect_eq(place.offset, c->offset, "%s: %u", c->text, place.offset);
        cr_expect_eq(place.end_offset, c->end_offset, "%s: %u", c->text,
                     place.end_offset);
    }
}

Test(parse_error, unexpected_indent_is_an_indentation_error)
{
    cr_assert_not(parse("x\n  y\n", PARSE_FILE, PARSE_DEFAULT));
    cr_assert_eq(out.error.kind, DIAGNOSTIC_INDENTATION_ERROR);
    cr_assert_str_eq(out.error.message, "unexpected indent");
}

Test(parse_error, error_of_the_lexer_further_on_counts_more)
{
    cr_assert_not(parse("x y\nz = 'abc\n", PARSE_FILE, PARSE_DEFAULT));
    cr_assert_str_eq(out.error.message,
                     "unterminated string literal (detected at line 2)");
}

Test(parse_error, too_deep_nesting_is_a_memory_error)
{
    static char text[100002];
    memset(text, '-', 100000);
    text[100000] = '1';
    cr_assert_not(parse(text, PARSE_FILE, PARSE_DEFAULT));
    cr_assert_eq(out.error.kind, DIAGNOSTIC_MEMORY_ERROR);
}

Test(parse_error, unknown_escape_is_a_warning)
{
    cr_assert(parse("'\\d'", PARSE_FILE, PARSE_DEFAULT));
    cr_assert_not_null(out.warnings);
    cr_assert_str_eq(out.warnings->message, "invalid escape sequence '\\d'");
}

Test(parse_error, out_of_memory_is_reported_wherever_it_happens)
{
    static const char text[] =
        "def f(a, *b, c=1, **d):\n    return f'{a!r:>{b}}' + \"\\n\" if c "
        "else [x for x in {1: d}]\nmatch f:\n    case {'a': 1, **r}: x y\n";
    bool succeeded = false;
    for (uint64_t n = 1; n < 2000 && !succeeded; n++) {
        HeapOptions options = {.fail_at = n, .fail_lasting = true};
        Heap *failing = heap_new(&options);
        if (failing == NULL) {
            continue;
        }
        Bump arena;
        DiagnosticList list;
        bump_init(&arena, failing);
        diagnostics_init(&list, &arena);
        bool parsed =
            source_init(&source, &arena, text, sizeof text - 1, "t.py", SOURCE_TEXT,
                        &list) &&
            parse_source(&arena, &source, PARSE_FILE, PARSE_DEFAULT, &tree, &list);
        cr_assert_not(parsed);
        cr_assert(list.has_error);
        succeeded = list.error.kind != DIAGNOSTIC_MEMORY_ERROR;
        bump_fini(&arena);
        heap_destroy(failing);
    }
    cr_assert(succeeded);
}
