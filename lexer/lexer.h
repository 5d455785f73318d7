// The lexer: from normalised text to tokens, one at a time.
//
// Three states decide how the next bytes are read: the start of a line (indentation
// becomes INDENT and DEDENT), inside a line (line ends inside brackets are blanks), and
// the text or format specification of an f-string. A Lexer is a plain value: copying it
// makes an independent look-ahead (set `out` of the copy to NULL, so that it reports
// nothing). Tokens are slices of the text, which a NUL byte ends.
#ifndef PYRENA_LEXER_LEXER_H
#define PYRENA_LEXER_LEXER_H

#include "lexer/diagnostic.h"
#include "lexer/source.h"

typedef enum TokenKind {
#define TOKEN(NAME, spelling) TOK_##NAME,
#define KEYWORD(NAME, spelling) TOK_##NAME,
#include "lexer/tokens.def"
#undef TOKEN
#undef KEYWORD
    TOKEN_KINDS
} TokenKind;

typedef struct Token {
    TokenKind kind;
    SourceRange range;
    const char *text;
    size_t size;
} Token;

// CPython's limits, with its errors.
enum {
    LEXER_MAX_BRACKETS = 200,
    LEXER_MAX_INDENTS = 100,
    LEXER_MAX_FSTRINGS = 150,
    LEXER_MAX_FIELDS = 3 // a field in a specification in a field
};

typedef struct Bracket {
    char open;
    bool is_field; // the brace of an f-string's field
    uint32_t line;
    uint32_t col;
} Bracket;

// One open f-string. `field_count` fields are open in it; `in_expression` says whether
// the innermost one is in its expression or in its specification.
typedef struct FString {
    char quote;
    uint8_t quote_size; // 1 or 3
    bool is_raw;
    bool in_expression;
    uint8_t field_count;
    uint8_t
        field_level[LEXER_MAX_FIELDS]; // number of open brackets, the field's included
    const char *field_start[LEXER_MAX_FIELDS]; // just behind the brace
    uint32_t line;
    uint32_t col;
} FString;

typedef struct Lexer {
    const Source *source;
    DiagnosticList *out; // NULL in a look-ahead
    const char *cursor;
    const char *limit; // the terminating NUL
    const char *line_start;
    const char *shown_start; // where the lines begin that a token or a backslash joins
                             // with this one: errors show them all
    uint32_t line;
    bool at_line_start;
    bool ends_in_token;  // the error is that the text ends inside a string or behind a
                         // backslash
    int pending_dedents; // DEDENT tokens still to be given; negative: an INDENT
    uint32_t bracket_count;
    uint32_t indent_count;
    uint32_t fstring_count;
    struct {
        uint32_t col; // tabs to multiples of eight
        uint32_t
            alternative; // tabs as one: both must agree, or tabs and spaces are mixed
    } indents[LEXER_MAX_INDENTS];
    Bracket brackets[LEXER_MAX_BRACKETS];
    FString fstrings[LEXER_MAX_FSTRINGS];
} Lexer;

void lexer_init(Lexer *lexer, const Source *source, DiagnosticList *out);

// Reads the next token. After END_OF_FILE or ERROR only the same comes again.
void lexer_next(Lexer *lexer, Token *token);

// "NAME", for dumps and tests.
const char *token_kind_name(TokenKind kind);

// An identifier's NFKC form: `text` itself when it is ASCII or already normal. NULL:
// out of memory.
const char *identifier_normalize(Bump *bump, const char *text, size_t size,
                                 size_t *normal_size);

// Whether a character can begin or continue an identifier.
bool is_identifier_start(uint32_t character);
bool is_identifier_continue(uint32_t character);

// The UTF-8 character at `text` (valid UTF-8); stores its length in bytes.
uint32_t decode_utf8(const char *text, size_t *length);

#endif
