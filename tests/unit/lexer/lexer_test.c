#include "lexer/lexer.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "mem/bump.h"

static Heap *heap;
static Bump bump;
static DiagnosticList out;
static Source source;
static Lexer lexer;
static char kinds[4096];

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

TestSuite(lexer, .init = set_up, .fini = tear_down);

// The kinds of all tokens of `text`, separated by blanks.
static const char *kinds_of(const char *text)
{
    cr_assert(
        source_init(&source, &bump, text, strlen(text), "t.py", SOURCE_TEXT, &out));
    lexer_init(&lexer, &source, &out);
    kinds[0] = '\0';
    Token token;
    do {
        lexer_next(&lexer, &token);
        size_t used = strlen(kinds);
        snprintf(kinds + used, sizeof kinds - used, "%s%s", used > 0 ? " " : "",
                 token_kind_name(token.kind));
    } while (token.kind != TOK_END_OF_FILE && token.kind != TOK_ERROR &&
             token.kind != TOK_END_IN_BRACKETS);
    return kinds;
}

static const char *error_of(const char *text)
{
    diagnostics_init(&out, &bump);
    kinds_of(text);
    return out.has_error ? out.error.message : "none";
}

Test(lexer, indentation_becomes_tokens)
{
    cr_assert_str_eq(
        kinds_of("if a:\n  b\n    # note\n\nc"),
        "IF NAME COLON NEWLINE INDENT NAME NEWLINE DEDENT NAME NEWLINE END_OF_FILE");
}

Test(lexer, line_ends_inside_brackets_are_blanks)
{
    cr_assert_str_eq(kinds_of("(a,\n\n  b)\n"),
                     "LPAREN NAME COMMA NAME RPAREN NEWLINE END_OF_FILE");
}

Test(lexer, backslash_joins_lines)
{
    cr_assert_str_eq(kinds_of("a + \\\n  b\n"), "NAME PLUS NAME NEWLINE END_OF_FILE");
}

Test(lexer, longest_operator_wins)
{
    cr_assert_str_eq(
        kinds_of("a **= b // c ... -> :="),
        "NAME DOUBLE_STAR_EQUAL NAME DOUBLE_SLASH NAME ELLIPSIS ARROW COLON_EQUAL "
        "NEWLINE END_OF_FILE");
}

Test(lexer, numbers_of_every_form)
{
    cr_assert_str_eq(
        kinds_of("0 1_000 0xFF 0o17 0b1_0 1.5 .5 1e10 1_0.2_5e-3 3j 1.5J 00"),
        "NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER "
        "NUMBER NUMBER NEWLINE END_OF_FILE");
}

Test(lexer, strings_with_every_prefix)
{
    cr_assert_str_eq(kinds_of("'a' r\"b\" b'c' Rb'd' u'e' '''f\ng'''"),
                     "STRING STRING STRING STRING STRING STRING NEWLINE END_OF_FILE");
}

Test(lexer, fstring_nests_quotes_and_specifications)
{
    cr_assert_str_eq(
        kinds_of("f'a{b['c']!r:>{d}}{{'"),
        "FSTRING_START FSTRING_TEXT FIELD_START NAME LBRACKET STRING RBRACKET "
        "EXCLAMATION NAME FIELD_COLON FSTRING_TEXT FIELD_START NAME FIELD_END "
        "FIELD_END FSTRING_TEXT FSTRING_END NEWLINE END_OF_FILE");
}

Test(lexer, fstring_debug_keeps_the_source)
{
    cr_assert_str_eq(
        kinds_of("f'{a == b = }'"),
        "FSTRING_START FIELD_START NAME EQUAL_EQUAL NAME FIELD_DEBUG FIELD_END "
        "FSTRING_END NEWLINE END_OF_FILE");
}

Test(lexer, place_is_in_bytes_and_lines)
{
    kinds_of("é = 1\nabc");
    lexer_init(&lexer, &source, &out);
    Token token;
    lexer_next(&lexer, &token);
    lexer_next(&lexer, &token);
    cr_assert_eq(token.kind, TOK_EQUAL);
    cr_assert_eq(token.range.col, 3);
    while (token.kind != TOK_NAME || token.size != 3) {
        lexer_next(&lexer, &token);
    }
    cr_assert_eq(token.range.line, 2);
    cr_assert_eq(token.range.end_col, 3);
}

Test(lexer, identifiers_are_normalized)
{
    size_t size;
    const char *name =
        identifier_normalize(&bump, "\xEF\xAC\x81x", 4, &size); // the fi ligature
    cr_assert_eq(size, 3);
    cr_assert_eq(memcmp(name, "fix", 3), 0);
}

Test(lexer, errors_are_in_cpythons_words)
{
    static const char *const cases[][2] = {
        {"x = 'abc", "unterminated string literal (detected at line 1)"},
        {"x = '''abc\n\n",
         "unterminated triple-quoted string literal (detected at line 2)"},
        {"1abc", "invalid decimal literal"},
        {"0b12", "invalid digit '2' in binary literal"},
        {"a ]", "unmatched ']'"},
        {"(\n]",
         "closing parenthesis ']' does not match opening parenthesis '(' on line 1"},
        {"x = “a”", "invalid character '“' (U+201C)"},
        {"x = \xC2\xA0", "invalid non-printable character U+00A0"},
        {"a \\ b", "unexpected character after line continuation character"},
        {"if x:\n  a\n b\n", "unindent does not match any outer indentation level"},
        {"if x:\n        a\n\tb\n",
         "inconsistent use of tabs and spaces in indentation"},
        {"f'}'", "f-string: single '}' is not allowed"},
        {"f'{a'", "f-string: expecting '}'"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cr_expect_str_eq(error_of(cases[i][0]), cases[i][1]);
    }
}

Test(lexer, brackets_are_limited)
{
    char text[LEXER_MAX_BRACKETS + 2];
    memset(text, '(', sizeof text);
    text[sizeof text - 1] = '\0';
    cr_assert_str_eq(error_of(text), "too many nested parentheses");
}

Test(lexer, number_before_keyword_is_only_warned_of)
{
    cr_assert_str_eq(error_of("1if x else y"), "none");
    cr_assert_not_null(out.warnings);
    cr_assert_str_eq(out.warnings->message, "invalid decimal literal");
}
