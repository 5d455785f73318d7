#include "lexer/lexer.h"

#include <assert.h>
#include <string.h>

#include <utf8proc.h>

#include "mem/bump.h"

const char *token_kind_name(TokenKind kind)
{
    static const char *const names[] = {
#define TOKEN(NAME, spelling) #NAME,
#define KEYWORD(NAME, spelling) #NAME,
#include "lexer/tokens.def"
#undef TOKEN
#undef KEYWORD
    };
    assert(kind < TOKEN_KINDS);
    return names[kind];
}

void lexer_init(Lexer *lexer, const Source *source, DiagnosticList *out)
{
    // The three stacks are garbage above their counts; clearing them would cost more than a short script.
    lexer->source = source;
    lexer->out = out;
    lexer->cursor = source->text;
    lexer->limit = source->text + source->size;
    lexer->line_start = source->text;
    lexer->shown_start = source->text;
    lexer->line = 1;
    lexer->at_line_start = true;
    lexer->ends_in_token = false;
    lexer->pending_dedents = 0;
    lexer->bracket_count = 0;
    lexer->indent_count = 0;
    lexer->fstring_count = 0;
}

static uint32_t column(const Lexer *lexer, const char *at)
{
    return (uint32_t)(at - lexer->line_start);
}

// Ends the token at the cursor. `line` and `start_col` are where it began.
static void finish(Lexer *lexer, Token *token, TokenKind kind, const char *start)
{
    token->kind = kind;
    token->text = start;
    token->size = (size_t)(lexer->cursor - start);
    token->range.end_line = lexer->line;
    token->range.end_col = column(lexer, lexer->cursor);
}

static void begin(Lexer *lexer, Token *token, const char *start)
{
    token->range.line = lexer->line;
    token->range.col = column(lexer, start);
}

static void fail(Lexer *lexer, Token *token, const char *start)
{
    finish(lexer, token, TOK_ERROR, start);
}

// What CPython's tokenizer itself reports (a place with an end) shows its line without the line end.
static void show_line(const Lexer *lexer, Diagnostic *error)
{
    if (error->kind == DIAGNOSTIC_SYNTAX_ERROR && range_has_end(error->range) && error->text == NULL) {
        SourceLine line = source_line(lexer->source, error->range.line);
        error->text = line.text;
        error->text_size = line.size;
    }
}

#define REPORT(lexer, kind, range, ...)                                                          \
    do {                                                                                         \
        if ((lexer)->out != NULL && !(lexer)->out->has_error) {                                  \
            diagnostics_error((lexer)->out, kind, range, __VA_ARGS__);                           \
            show_line(lexer, &(lexer)->out->error);                                              \
        }                                                                                        \
    } while (0)

// A place without extent, as CPython's tokenizer reports: at the last character before `at`.
static SourceRange range_before(const Lexer *lexer, const char *at)
{
    const char *character = at;
    if (character > lexer->line_start) {
        character--;
        while (character > lexer->line_start && ((unsigned char)*character & 0xC0) == 0x80) {
            character--;
        }
    }
    uint32_t col = column(lexer, character);
    return (SourceRange){lexer->line, col, lexer->line, col};
}

static void fail_before(Lexer *lexer, Token *token, const char *at, const char *message)
{
    REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range_before(lexer, at), "%s", message);
    fail(lexer, token, at);
}

// --- Identifiers ---

uint32_t decode_utf8(const char *text, size_t *length)
{
    const unsigned char *p = (const unsigned char *)text;
    if (p[0] < 0x80) {
        *length = 1;
        return p[0];
    }
    if (p[0] < 0xE0) {
        *length = 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    }
    if (p[0] < 0xF0) {
        *length = 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    }
    *length = 4;
    return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
           (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
}

// Other_ID_Start and Other_ID_Continue of the Unicode standard: in by decree, not by category. The
// ideographs of extension I are newer than utf8proc's tables.
static bool is_other_start(uint32_t c)
{
    return (c >= 0x2EBF0 && c <= 0x2EE5D) || c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212E;
}

static bool is_other_continue(uint32_t c)
{
    return c == 0x00B7 || c == 0x0387 || (c >= 0x1369 && c <= 0x1371) || c == 0x19DA ||
           c == 0x200C || c == 0x200D || c == 0x30FB || c == 0xFF65;
}

// Letters whose NFKC form is no identifier, so that the X properties leave them out.
static bool is_excluded(uint32_t c)
{
    return c == 0x037A || c == 0x2E2F || (c >= 0xFC5E && c <= 0xFC63) || c == 0xFDFA ||
           c == 0xFDFB || (c >= 0xFE70 && c <= 0xFE7E && c % 2 == 0);
}

bool is_identifier_start(uint32_t c)
{
    if (c < 0x80) {
        return c == '_' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    }
    if (is_excluded(c) || c == 0x0E33 || c == 0x0EB3 || c == 0xFF9E || c == 0xFF9F) {
        return false;
    }
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
        return true;
    default:
        return is_other_start(c);
    }
}

bool is_identifier_continue(uint32_t c)
{
    if (c < 0x80) {
        return is_identifier_start(c) || (c >= '0' && c <= '9');
    }
    if (is_excluded(c)) {
        return false;
    }
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return true;
    default:
        return is_identifier_start(c) || is_other_continue(c);
    }
}

static bool is_printable(uint32_t c)
{
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return false;
    case UTF8PROC_CATEGORY_ZS:
        return c == ' ';
    default:
        return true;
    }
}

static void report_character(Lexer *lexer, const char *at, size_t length, uint32_t c)
{
    SourceRange range = range_before(lexer, at + length);
    if (is_printable(c)) {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range, "invalid character '%.*s' (U+%04X)",
               (int)length, at, (unsigned)c);
    } else {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range,
               "invalid non-printable character U+%04X", (unsigned)c);
    }
}

// Checks the characters beyond ASCII of the name in [start, cursor).
static bool check_identifier(Lexer *lexer, const char *start)
{
    const char *at = start;
    while (at < lexer->cursor) {
        size_t length;
        uint32_t c = decode_utf8(at, &length);
        if (at == start ? !is_identifier_start(c) : !is_identifier_continue(c)) {
            report_character(lexer, at, length, c);
            return false;
        }
        at += length;
    }
    return true;
}

// --- Numbers ---

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// Whether the text goes on with a keyword that CPython still accepts right behind a number (`1if x`).
static bool keyword_follows(const char *at)
{
    static const char *const keywords[] = {"and", "else", "for", "if", "in", "is", "not", "or"};
    for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++) {
        if (strncmp(at, keywords[i], strlen(keywords[i])) == 0) {
            return true;
        }
    }
    return false;
}

// Refuses a letter right behind a number, except that of a keyword, which is only warned of.
static bool check_number_end(Lexer *lexer, const char *kind)
{
    const char *at = lexer->cursor;
    if (keyword_follows(at)) {
        SourceRange range = range_before(lexer, at + 1);
        return lexer->out == NULL ||
               diagnostics_warn(lexer->out, range, "invalid %s literal", kind);
    }
    unsigned char c = (unsigned char)*at;
    if (c < 0x80 ? is_identifier_continue(c) : true) {
        size_t length;
        uint32_t character = decode_utf8(at, &length);
        if (c >= 0x80 && !is_identifier_start(character)) {
            report_character(lexer, at, length, character);
        } else {
            REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range_before(lexer, at),
                   "invalid %s literal", kind);
        }
        return false;
    }
    return true;
}

// A number with a radix prefix, whose valid digits end at the cursor.
static bool check_radix_end(Lexer *lexer, const char *start)
{
    char radix = (char)(start[1] | 0x20);
    const char *kind = radix == 'x' ? "hexadecimal" : radix == 'o' ? "octal" : "binary";
    const char *at = lexer->cursor;
    if (*at == '_') {
        at++;
    }
    if (is_digit(*at) && radix != 'x') {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range_before(lexer, at + 1),
               "invalid digit '%c' in %s literal", *at, kind);
        return false;
    }
    if (at != lexer->cursor || lexer->cursor == start + 2) {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range_before(lexer, at), "invalid %s literal",
               kind);
        return false;
    }
    return check_number_end(lexer, kind);
}

// A decimal number in [start, cursor); `is_integer` if it has no point, exponent or suffix.
static bool check_decimal_end(Lexer *lexer, const char *start, bool is_integer)
{
    const char *at = lexer->cursor;
    bool is_joint = *at == '_' && is_digit(at[-1]);
    if (is_joint || ((*at | 0x20) == 'e' && (at[1] == '+' || at[1] == '-'))) {
        at += is_joint ? 1 : 2;
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range_before(lexer, at),
               "invalid decimal literal");
        return false;
    }
    if (is_integer && *start == '0') {
        const char *digit = start;
        while (digit < at && (*digit == '0' || *digit == '_')) {
            digit++;
        }
        if (digit < at) {
            SourceRange range = {lexer->line, column(lexer, start), lexer->line,
                                 column(lexer, digit)};
            REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range,
                   "leading zeros in decimal integer literals are not permitted; "
                   "use an 0o prefix for octal integers");
            return false;
        }
    }
    char last = (char)(at[-1] | 0x20);
    return check_number_end(lexer, last == 'j' ? "imaginary" : "decimal");
}

// --- Brackets ---

static const char *fstring_prefix(const Lexer *lexer)
{
    return lexer->fstring_count > 0 ? "f-string: " : "";
}

static bool open_bracket(Lexer *lexer, char open, const char *at, bool is_field)
{
    if (lexer->bracket_count == LEXER_MAX_BRACKETS) {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range_before(lexer, at + 1),
               "too many nested parentheses");
        return false;
    }
    lexer->brackets[lexer->bracket_count++] =
        (Bracket){open, is_field, lexer->line, column(lexer, at)};
    return true;
}

static FString *current_fstring(Lexer *lexer)
{
    return lexer->fstring_count > 0 ? &lexer->fstrings[lexer->fstring_count - 1] : NULL;
}

// Whether the next token belongs to an f-string's field and not to brackets inside the field.
static bool at_field_level(Lexer *lexer)
{
    FString *fstring = current_fstring(lexer);
    return fstring != NULL && fstring->in_expression &&
           lexer->bracket_count == fstring->field_level[fstring->field_count - 1];
}

static bool close_bracket(Lexer *lexer, char close)
{
    SourceRange range = range_before(lexer, lexer->cursor);
    FString *fstring = current_fstring(lexer);
    if (lexer->bracket_count == 0 || (close != '}' && at_field_level(lexer))) {
        if (fstring != NULL || lexer->bracket_count == 0) {
            REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range, "%sunmatched '%c'",
                   fstring_prefix(lexer), close);
            return false;
        }
    }
    Bracket bracket = lexer->brackets[lexer->bracket_count - 1];
    bool matches = (bracket.open == '(' && close == ')') ||
                   (bracket.open == '[' && close == ']') ||
                   (bracket.open == '{' && close == '}');
    if (matches) {
        lexer->bracket_count--;
        return true;
    }
    if (bracket.line != lexer->line) {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range,
               "closing parenthesis '%c' does not match opening parenthesis '%c' on line %u",
               close, bracket.open, (unsigned)bracket.line);
    } else {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range,
               "closing parenthesis '%c' does not match opening parenthesis '%c'", close,
               bracket.open);
    }
    return false;
}

// --- Strings ---

// Moves the cursor over the line end it stands on.
static void next_line(Lexer *lexer)
{
    lexer->cursor++;
    lexer->line++;
    lexer->line_start = lexer->cursor;
}

static void report_unterminated(Lexer *lexer, SourceRange start, const char *what,
                                bool is_triple, bool escaped_quote)
{
    SourceRange range = {start.line, start.col, start.line, start.col};
    uint32_t line = lexer->line;
    lexer->ends_in_token = is_triple;
    // The text always ends in a line end, behind which there is no line.
    if (lexer->cursor == lexer->limit && lexer->cursor == lexer->line_start && line > 1) {
        line--;
    }
    REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range,
           "unterminated %s%s literal (detected at line %u)%s",
           is_triple ? "triple-quoted " : "", what, (unsigned)line,
           escaped_quote ? "; perhaps you escaped the end quote?" : "");
}

// A string without end at `end`; the cursor is still on or behind its opening quote. Inside an f-string's
// field the quote may have been meant to end the f-string.
static void refuse_open_string(Lexer *lexer, const Token *token, const char *end, char quote,
                               bool is_triple, bool escaped_quote)
{
    const FString *fstring = current_fstring(lexer);
    if (fstring != NULL && fstring->quote == quote &&
        fstring->quote_size == (is_triple ? 3 : 1)) {
        SourceRange range = {token->range.line, token->range.col, token->range.line,
                             token->range.col};
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range, "f-string: expecting '}'");
        return;
    }
    lexer->cursor = end;
    report_unterminated(lexer, token->range, "string", is_triple, escaped_quote);
}

// Reads the rest of a string whose opening quote is under the cursor.
static bool read_string(Lexer *lexer, const Token *token)
{
    const char *p = lexer->cursor;
    char quote = *p;
    bool is_triple = p[1] == quote && p[2] == quote;
    bool escaped_quote = false;
    p += is_triple ? 3 : 1;
    for (;;) {
        char c = *p;
        if (c == quote) {
            if (!is_triple) {
                lexer->cursor = p + 1;
                return true;
            }
            if (p[1] == quote && p[2] == quote) {
                lexer->cursor = p + 3;
                return true;
            }
        } else if (c == '\\' && p[1] != '\0') {
            p++;
            escaped_quote |= *p == quote;
        }
        if (*p == '\n' && (is_triple || c == '\\')) {
            lexer->cursor = p;
            next_line(lexer);
        } else if (*p == '\n' || (*p == '\0' && p == lexer->limit)) {
            refuse_open_string(lexer, token, p, quote, is_triple, escaped_quote && !is_triple);
            return false;
        }
        p++;
    }
}

// Begins an f-string; the cursor is on the opening quote, `start` on the prefix.
static bool open_fstring(Lexer *lexer, const char *start, const Token *token)
{
    if (lexer->fstring_count == LEXER_MAX_FSTRINGS) {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range_before(lexer, lexer->cursor + 1),
               "too many nested f-strings");
        return false;
    }
    const char *p = lexer->cursor;
    FString *fstring = &lexer->fstrings[lexer->fstring_count++];
    fstring->quote = *p;
    fstring->quote_size = p[1] == *p && p[2] == *p ? 3 : 1;
    fstring->is_raw = false;
    for (const char *prefix = start; prefix < p; prefix++) {
        fstring->is_raw |= *prefix == 'r' || *prefix == 'R';
    }
    fstring->in_expression = false;
    fstring->field_count = 0;
    fstring->line = token->range.line;
    fstring->col = token->range.col;
    lexer->cursor += fstring->quote_size;
    return true;
}

static bool at_closing_quote(const FString *fstring, const char *p)
{
    return *p == fstring->quote &&
           (fstring->quote_size == 1 || (p[1] == fstring->quote && p[2] == fstring->quote));
}

static bool open_field(Lexer *lexer, FString *fstring, const char *brace)
{
    if (fstring->field_count == LEXER_MAX_FIELDS) {
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range_before(lexer, brace),
               "f-string: expressions nested too deeply");
        return false;
    }
    lexer->cursor = brace + 1;
    if (!open_bracket(lexer, '{', brace, true)) {
        return false;
    }
    fstring->field_level[fstring->field_count] = (uint8_t)lexer->bracket_count;
    fstring->field_start[fstring->field_count++] = lexer->cursor;
    fstring->in_expression = true;
    return true;
}

// Ends the innermost field, leaving the text or the specification around it.
static void close_field(FString *fstring)
{
    fstring->field_count--;
    fstring->in_expression = false;
}

// The end of the text that begins at the cursor: a brace, the closing quote, a line end that the string
// may not contain, or the end of everything. Line ends on the way are counted.
static const char *skip_fstring_text(Lexer *lexer, const FString *fstring)
{
    const char *p = lexer->cursor;
    for (;; p++) {
        char c = *p;
        if (c == '{' || c == '}' || (c == '\0' && p == lexer->limit) ||
            at_closing_quote(fstring, p)) {
            return p;
        }
        if (c == '\\' && p[1] != '\0') {
            // A raw string's backslash still hides a quote. `\N{` belongs to the text.
            if (p[1] == '{' || p[1] == '}') {
                continue;
            }
            p++;
            if (*p == 'N' && p[1] == '{' && !fstring->is_raw) {
                const char *end = p + 1;
                while (*end != '}' && *end != '\n' && *end != '\0' && !at_closing_quote(fstring, end)) {
                    end++;
                }
                p = *end == '}' ? end : end - 1;
            }
            c = *p == '\n' ? '\r' : *p; // an escaped line end is allowed in every string
        }
        if (*p == '\n') {
            if (c == '\n' && fstring->quote_size == 1) {
                return p;
            }
            lexer->cursor = p;
            next_line(lexer);
        }
    }
}

static void scan(Lexer *lexer, Token *token);

// Text of an f-string or a specification up to the next brace or the end.
static void next_in_fstring(Lexer *lexer, FString *fstring, Token *token)
{
    bool in_spec = fstring->field_count > 0;
    const char *start = lexer->cursor;
    begin(lexer, token, start);
    const char *end = skip_fstring_text(lexer, fstring);
    lexer->cursor = end;
    if (in_spec && *end == '\n') {
        // In a string of one line the specification ends here, and the field goes on as an expression.
        fstring->in_expression = true;
        if (end == start) {
            scan(lexer, token);
            return;
        }
    }
    bool is_doubled = !in_spec && (*end == '{' || *end == '}') && end[1] == *end;
    if (end > start || is_doubled) {
        // Of a doubled brace the first belongs to the text and the second is skipped.
        lexer->cursor = end + is_doubled;
        finish(lexer, token, TOK_FSTRING_TEXT, start);
        lexer->cursor += is_doubled;
        token->range.end_col += is_doubled;
        return;
    }
    if (at_closing_quote(fstring, end)) {
        lexer->cursor += fstring->quote_size;
        lexer->bracket_count -= fstring->field_count;
        lexer->fstring_count--;
        finish(lexer, token, TOK_FSTRING_END, start);
        return;
    }
    if (*end == '{') {
        bool opened = open_field(lexer, fstring, end);
        finish(lexer, token, opened ? TOK_FIELD_START : TOK_ERROR, start);
        return;
    }
    if (*end == '}') {
        lexer->cursor++;
        if (!in_spec) {
            fail_before(lexer, token, lexer->cursor, "f-string: single '}' is not allowed");
            return;
        }
        lexer->bracket_count--;
        close_field(fstring);
        finish(lexer, token, TOK_FIELD_END, start);
        return;
    }
    SourceRange opening = {fstring->line, fstring->col, fstring->line, fstring->col};
    report_unterminated(lexer, opening, "f-string", fstring->quote_size == 3, false);
    fail(lexer, token, start);
}

// `=` at the end of a field's expression: what follows must end or format the field.
static bool is_field_debug(const char *p)
{
    for (bool in_comment = false; *p != '\0'; p++) {
        in_comment = *p != '\n' && (in_comment || *p == '#');
        if (!in_comment && *p != ' ' && *p != '\t' && *p != '\n' && *p != '\f') {
            break;
        }
    }
    return *p == '}' || *p == ':' || (*p == '!' && p[1] != '=');
}

static void finish_field_debug(Lexer *lexer, Token *token)
{
    FString *fstring = current_fstring(lexer);
    const char *p = lexer->cursor;
    for (; strchr(" \t\n\f#", *p) != NULL; p++) {
        if (*p == '#') { // is_field_debug saw the end of the line
            p = strchr(p, '\n');
        }
        if (*p == '\n') {
            lexer->cursor = p;
            next_line(lexer);
            lexer->shown_start = lexer->line_start;
        }
    }
    lexer->cursor = p;
    finish(lexer, token, TOK_FIELD_DEBUG, fstring->field_start[fstring->field_count - 1]);
}

// --- Lines ---

// A backslash at the end of a line; the cursor is behind it.
static bool join_lines(Lexer *lexer)
{
    if (source_is_added(lexer->source, lexer->cursor)) {
        SourceRange range = {lexer->line, column(lexer, lexer->cursor) - 1, 0, 0};
        lexer->ends_in_token = true;
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range,
               "unexpected character after line continuation character");
        return false;
    }
    if (*lexer->cursor == '\n') {
        next_line(lexer);
        if (lexer->cursor != lexer->limit || lexer->bracket_count > 0) {
            return true; // an open bracket at the end is the worse mistake
        }
        lexer->ends_in_token = true;
        // The position is the one behind the backslash.
        SourceRange range = {lexer->line - 1, 0, lexer->line - 1, NO_COLUMN};
        const char *end = lexer->cursor - 1;
        const char *begin_of_line = end;
        while (begin_of_line > lexer->source->text && begin_of_line[-1] != '\n') {
            begin_of_line--;
        }
        range.col = (uint32_t)(end - begin_of_line);
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range, "unexpected EOF while parsing");
        return false;
    }
    if (lexer->cursor == lexer->limit) {
        SourceRange range = {lexer->line, column(lexer, lexer->cursor), 0, 0};
        REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range, "unexpected EOF while parsing");
        return false;
    }
    size_t length;
    decode_utf8(lexer->cursor, &length);
    SourceRange range = {lexer->line, column(lexer, lexer->cursor), 0, 0};
    REPORT(lexer, DIAGNOSTIC_SYNTAX_ERROR, range,
           "unexpected character after line continuation character");
    return false;
}

static bool indent_error(Lexer *lexer, DiagnosticKind kind, const char *message)
{
    const char *end = memchr(lexer->cursor, '\n', (size_t)(lexer->limit - lexer->cursor));
    uint32_t col = column(lexer, end != NULL ? end : lexer->limit);
    SourceRange range = {lexer->line, kind == DIAGNOSTIC_TAB_ERROR ? 0 : col, 0, 0};
    REPORT(lexer, kind, range, "%s", message);
    return false;
}

static bool mixed_indent(Lexer *lexer)
{
    return indent_error(lexer, DIAGNOSTIC_TAB_ERROR,
                        "inconsistent use of tabs and spaces in indentation");
}

// Compares the indentation of a line that has a token with the open ones.
static bool apply_indent(Lexer *lexer, uint32_t col, uint32_t alternative)
{
    uint32_t count = lexer->indent_count;
    uint32_t top = count > 0 ? lexer->indents[count - 1].col : 0;
    uint32_t top_alternative = count > 0 ? lexer->indents[count - 1].alternative : 0;
    if (col == top) {
        return alternative == top_alternative || mixed_indent(lexer);
    }
    if (col > top) {
        if (count + 1 >= LEXER_MAX_INDENTS) {
            return indent_error(lexer, DIAGNOSTIC_INDENTATION_ERROR,
                                "too many levels of indentation");
        }
        if (alternative <= top_alternative) {
            return mixed_indent(lexer);
        }
        lexer->indents[count].col = col;
        lexer->indents[count].alternative = alternative;
        lexer->indent_count++;
        lexer->pending_dedents = -1;
        return true;
    }
    while (count > 0 && col < lexer->indents[count - 1].col) {
        count--;
        lexer->pending_dedents++;
    }
    lexer->indent_count = count;
    top = count > 0 ? lexer->indents[count - 1].col : 0;
    top_alternative = count > 0 ? lexer->indents[count - 1].alternative : 0;
    if (col != top) {
        indent_error(lexer, DIAGNOSTIC_INDENTATION_ERROR,
                     "unindent does not match any outer indentation level");
        if (lexer->out != NULL) {
            lexer->out->error.range.end_line = lexer->line;
            lexer->out->error.range.end_col = NO_COLUMN;
        }
        return false;
    }
    return alternative == top_alternative || mixed_indent(lexer);
}

// Reads the blanks at the start of a line, skipping lines without tokens. False: an error is reported.
static bool read_indent(Lexer *lexer)
{
    uint32_t col = 0;
    uint32_t alternative = 0;
    uint32_t continued_col = 0; // of blanks joined by backslashes the first line's count
    lexer->at_line_start = false;
    lexer->shown_start = lexer->line_start;
    for (;; lexer->cursor++) {
        switch (*lexer->cursor) {
        case ' ':
            col++;
            alternative++;
            continue;
        case '\t':
            col = (col / 8 + 1) * 8;
            alternative++;
            continue;
        case '\f':
            col = alternative = 0;
            continue;
        case '\\':
            continued_col = continued_col != 0 ? continued_col : col;
            lexer->cursor++;
            if (!join_lines(lexer)) {
                return false;
            }
            lexer->cursor--;
            continue;
        case '#': {
            const char *end =
                memchr(lexer->cursor, '\n', (size_t)(lexer->limit - lexer->cursor));
            lexer->cursor = (end != NULL ? end : lexer->limit) - 1;
            continue;
        }
        case '\n':
            next_line(lexer);
            lexer->shown_start = lexer->line_start;
            lexer->cursor--;
            col = alternative = continued_col = 0;
            continue;
        case '\0':
            if (lexer->cursor == lexer->limit) {
                lexer->pending_dedents = (int)lexer->indent_count;
                lexer->indent_count = 0;
                return true;
            }
            break;
        default:
            break;
        }
        break;
    }
    if (continued_col != 0) {
        col = alternative = continued_col;
    }
    return apply_indent(lexer, col, alternative);
}

// --- The scanner ---

static void simple(Lexer *lexer, Token *token, TokenKind kind, const char *start)
{
    finish(lexer, token, kind, start);
}

// A colon, equal or exclamation mark may be part of a field's syntax.
static TokenKind field_punctuation(Lexer *lexer, TokenKind kind)
{
    if (!at_field_level(lexer)) {
        return kind;
    }
    if (kind == TOK_COLON) {
        current_fstring(lexer)->in_expression = false;
        return TOK_FIELD_COLON;
    }
    return is_field_debug(lexer->cursor) ? TOK_FIELD_DEBUG : kind;
}

static void finish_close(Lexer *lexer, Token *token, TokenKind kind, const char *start)
{
    bool closes_field = kind == TOK_RBRACE && at_field_level(lexer);
    if (!close_bracket(lexer, *start)) {
        fail(lexer, token, start);
        return;
    }
    if (closes_field) {
        close_field(current_fstring(lexer));
    }
    simple(lexer, token, closes_field ? TOK_FIELD_END : kind, start);
}

static void finish_end(Lexer *lexer, Token *token, const char *start)
{
    FString *fstring = current_fstring(lexer);
    if (lexer->bracket_count > 0) {
        simple(lexer, token, TOK_END_IN_BRACKETS, start);
    } else if (fstring != NULL) {
        fail(lexer, token, start);
    } else {
        simple(lexer, token, TOK_END_OF_FILE, start);
    }
}

// One token inside a line.
static void scan(Lexer *lexer, Token *token)
{
    const char *cursor = lexer->cursor;
    const char *marker;
    const char *start;
    const char *comment = NULL; // of this line

#define ACCEPT(kind)                                                                             \
    do {                                                                                         \
        lexer->cursor = cursor;                                                                  \
        simple(lexer, token, kind, start);                                                       \
        return;                                                                                  \
    } while (0)
#define BEGIN()                                                                                  \
    do {                                                                                         \
        begin(lexer, token, start);                                                              \
        lexer->cursor = cursor;                                                                  \
    } while (0)

    for (;;) {
        start = cursor;
        token->range.line = lexer->line;
        token->range.col = column(lexer, start);
    /*!re2c
        re2c:define:YYCTYPE = "unsigned char";
        re2c:define:YYCURSOR = cursor;
        re2c:define:YYMARKER = marker;
        re2c:yyfill:enable = 0;

        digit = [0-9];
        digits = digit ("_"? digit)*;
        exponent = [eE] [+-]? digits;
        float = digits "." digits? exponent? | "." digits exponent? | digits exponent;
        name = [A-Za-z_\x80-\xff] [A-Za-z0-9_\x80-\xff]*;
        plain_prefix = [rRbBuU] | [bB] [rR] | [rR] [bB];
        f_prefix = [fF] | [fF] [rR] | [rR] [fF];

        [ \t\f]+ { continue; }
        "#" [^\n\x00]* { comment = start; continue; }
        "\n" {
            lexer->cursor = start;
            if (lexer->bracket_count > 0) {
                next_line(lexer);
                lexer->shown_start = lexer->line_start;
                cursor = lexer->cursor;
                comment = NULL;
                continue;
            }
            BEGIN();
            if (comment != NULL) { // belongs to the line end, as in CPython
                token->range.col = column(lexer, comment);
            }
            simple(lexer, token, TOK_NEWLINE, start);
            lexer->line++;
            lexer->line_start = lexer->cursor;
            lexer->at_line_start = true;
            return;
        }
        "\\" {
            lexer->cursor = cursor;
            if (!join_lines(lexer)) {
                fail(lexer, token, start);
                return;
            }
            cursor = lexer->cursor;
            continue;
        }
        "\x00" {
            lexer->cursor = start;
            finish_end(lexer, token, start);
            return;
        }

        plain_prefix? ["'] {
            lexer->cursor = cursor - 1;
            bool is_read = read_string(lexer, token);
            simple(lexer, token, is_read ? TOK_STRING : TOK_ERROR, start);
            return;
        }
        f_prefix ["'] {
            lexer->cursor = cursor - 1;
            bool is_open = open_fstring(lexer, start, token);
            simple(lexer, token, is_open ? TOK_FSTRING_START : TOK_ERROR, start);
            return;
        }

        digits | float | (digits | float) [jJ] {
            lexer->cursor = cursor;
            bool is_integer = true;
            for (const char *p = start; p < cursor; p++) {
                is_integer &= is_digit(*p) || *p == '_';
            }
            bool is_valid = check_decimal_end(lexer, start, is_integer);
            simple(lexer, token, is_valid ? TOK_NUMBER : TOK_ERROR, start);
            return;
        }
        "0" [xX] ("_"? [0-9a-fA-F])* | "0" [oO] ("_"? [0-7])* | "0" [bB] ("_"? [01])* {
            lexer->cursor = cursor;
            bool is_valid = check_radix_end(lexer, start);
            simple(lexer, token, is_valid ? TOK_NUMBER : TOK_ERROR, start);
            return;
        }

        "(" | "[" | "{" {
            lexer->cursor = cursor;
            TokenKind kind = *start == '(' ? TOK_LPAREN
                             : *start == '[' ? TOK_LBRACKET : TOK_LBRACE;
            bool is_open = open_bracket(lexer, *start, start, false);
            simple(lexer, token, is_open ? kind : TOK_ERROR, start);
            return;
        }
        ")" { lexer->cursor = cursor; finish_close(lexer, token, TOK_RPAREN, start); return; }
        "]" { lexer->cursor = cursor; finish_close(lexer, token, TOK_RBRACKET, start); return; }
        "}" { lexer->cursor = cursor; finish_close(lexer, token, TOK_RBRACE, start); return; }

        ":" {
            lexer->cursor = cursor;
            simple(lexer, token, field_punctuation(lexer, TOK_COLON), start);
            return;
        }
        ":=" {
            if (at_field_level(lexer)) {
                cursor--;
                lexer->cursor = cursor;
                simple(lexer, token, field_punctuation(lexer, TOK_COLON), start);
                return;
            }
            ACCEPT(TOK_COLON_EQUAL);
        }
        "=" {
            lexer->cursor = cursor;
            if (field_punctuation(lexer, TOK_EQUAL) == TOK_FIELD_DEBUG) {
                finish_field_debug(lexer, token);
                return;
            }
            ACCEPT(TOK_EQUAL);
        }

        "," { ACCEPT(TOK_COMMA); }
        ";" { ACCEPT(TOK_SEMICOLON); }
        "." { ACCEPT(TOK_DOT); }
        "..." { ACCEPT(TOK_ELLIPSIS); }
        "->" { ACCEPT(TOK_ARROW); }
        "@" { ACCEPT(TOK_AT); }
        "+" { ACCEPT(TOK_PLUS); }
        "-" { ACCEPT(TOK_MINUS); }
        "*" { ACCEPT(TOK_STAR); }
        "/" { ACCEPT(TOK_SLASH); }
        "//" { ACCEPT(TOK_DOUBLE_SLASH); }
        "%" { ACCEPT(TOK_PERCENT); }
        "**" { ACCEPT(TOK_DOUBLE_STAR); }
        "<<" { ACCEPT(TOK_LEFT_SHIFT); }
        ">>" { ACCEPT(TOK_RIGHT_SHIFT); }
        "&" { ACCEPT(TOK_AMPERSAND); }
        "|" { ACCEPT(TOK_PIPE); }
        "^" { ACCEPT(TOK_CARET); }
        "~" { ACCEPT(TOK_TILDE); }
        "<" { ACCEPT(TOK_LESS); }
        ">" { ACCEPT(TOK_GREATER); }
        "<=" { ACCEPT(TOK_LESS_EQUAL); }
        ">=" { ACCEPT(TOK_GREATER_EQUAL); }
        "==" { ACCEPT(TOK_EQUAL_EQUAL); }
        "!=" { ACCEPT(TOK_NOT_EQUAL); }
        "<>" { ACCEPT(TOK_UNKNOWN); }
        "!" { ACCEPT(TOK_EXCLAMATION); }
        "+=" { ACCEPT(TOK_PLUS_EQUAL); }
        "-=" { ACCEPT(TOK_MINUS_EQUAL); }
        "*=" { ACCEPT(TOK_STAR_EQUAL); }
        "/=" { ACCEPT(TOK_SLASH_EQUAL); }
        "//=" { ACCEPT(TOK_DOUBLE_SLASH_EQUAL); }
        "%=" { ACCEPT(TOK_PERCENT_EQUAL); }
        "@=" { ACCEPT(TOK_AT_EQUAL); }
        "&=" { ACCEPT(TOK_AMPERSAND_EQUAL); }
        "|=" { ACCEPT(TOK_PIPE_EQUAL); }
        "^=" { ACCEPT(TOK_CARET_EQUAL); }
        ">>=" { ACCEPT(TOK_RIGHT_SHIFT_EQUAL); }
        "<<=" { ACCEPT(TOK_LEFT_SHIFT_EQUAL); }
        "**=" { ACCEPT(TOK_DOUBLE_STAR_EQUAL); }

        "False" { ACCEPT(TOK_FALSE); }
        "None" { ACCEPT(TOK_NONE); }
        "True" { ACCEPT(TOK_TRUE); }
        "and" { ACCEPT(TOK_AND); }
        "as" { ACCEPT(TOK_AS); }
        "assert" { ACCEPT(TOK_ASSERT); }
        "async" { ACCEPT(TOK_ASYNC); }
        "await" { ACCEPT(TOK_AWAIT); }
        "break" { ACCEPT(TOK_BREAK); }
        "class" { ACCEPT(TOK_CLASS); }
        "continue" { ACCEPT(TOK_CONTINUE); }
        "def" { ACCEPT(TOK_DEF); }
        "del" { ACCEPT(TOK_DEL); }
        "elif" { ACCEPT(TOK_ELIF); }
        "else" { ACCEPT(TOK_ELSE); }
        "except" { ACCEPT(TOK_EXCEPT); }
        "finally" { ACCEPT(TOK_FINALLY); }
        "for" { ACCEPT(TOK_FOR); }
        "from" { ACCEPT(TOK_FROM); }
        "global" { ACCEPT(TOK_GLOBAL); }
        "if" { ACCEPT(TOK_IF); }
        "import" { ACCEPT(TOK_IMPORT); }
        "in" { ACCEPT(TOK_IN); }
        "is" { ACCEPT(TOK_IS); }
        "lambda" { ACCEPT(TOK_LAMBDA); }
        "nonlocal" { ACCEPT(TOK_NONLOCAL); }
        "not" { ACCEPT(TOK_NOT); }
        "or" { ACCEPT(TOK_OR); }
        "pass" { ACCEPT(TOK_PASS); }
        "raise" { ACCEPT(TOK_RAISE); }
        "return" { ACCEPT(TOK_RETURN); }
        "try" { ACCEPT(TOK_TRY); }
        "while" { ACCEPT(TOK_WHILE); }
        "with" { ACCEPT(TOK_WITH); }
        "yield" { ACCEPT(TOK_YIELD); }

        name {
            lexer->cursor = cursor;
            bool is_ascii = true;
            for (const char *p = start; p < cursor; p++) {
                is_ascii &= (unsigned char)*p < 0x80;
            }
            bool is_valid = is_ascii || check_identifier(lexer, start);
            simple(lexer, token, is_valid ? TOK_NAME : TOK_ERROR, start);
            return;
        }
        * {
            lexer->cursor = cursor;
            unsigned char c = (unsigned char)*start;
            if (c < 0x20 || c == 0x7F) {
                report_character(lexer, start, 1, c);
                fail(lexer, token, start);
                return;
            }
            ACCEPT(TOK_UNKNOWN);
        }
    */
    }
#undef ACCEPT
#undef BEGIN
}

void lexer_next(Lexer *lexer, Token *token)
{
    FString *fstring = current_fstring(lexer);
    if (fstring != NULL && !fstring->in_expression) {
        next_in_fstring(lexer, fstring, token);
        return;
    }
    if (lexer->at_line_start && !read_indent(lexer)) {
        begin(lexer, token, lexer->cursor);
        fail(lexer, token, lexer->cursor);
        return;
    }
    if (lexer->pending_dedents != 0) {
        begin(lexer, token, lexer->cursor);
        bool is_indent = lexer->pending_dedents < 0;
        lexer->pending_dedents += is_indent ? 1 : -1;
        finish(lexer, token, is_indent ? TOK_INDENT : TOK_DEDENT, lexer->cursor);
        return;
    }
    scan(lexer, token);
}

// --- Names ---

const char *identifier_normalize(Bump *bump, const char *text, size_t size, size_t *normal_size)
{
    *normal_size = size;
    bool is_ascii = true;
    for (size_t i = 0; i < size; i++) {
        is_ascii &= (unsigned char)text[i] < 0x80;
    }
    if (is_ascii) {
        return text;
    }
    // A code point takes at most 18 after decomposition; composition only shrinks.
    size_t capacity = size * 18 + 1;
    utf8proc_int32_t *buffer = bump_alloc(bump, capacity * sizeof *buffer);
    if (buffer == NULL) {
        return NULL;
    }
    utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT;
    utf8proc_ssize_t count =
        utf8proc_decompose((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)size, buffer,
                           (utf8proc_ssize_t)capacity, options);
    if (count < 0 || (size_t)count >= capacity) {
        return NULL;
    }
    utf8proc_ssize_t bytes = utf8proc_reencode(buffer, count, options);
    if (bytes < 0) {
        return NULL;
    }
    *normal_size = (size_t)bytes;
    return (const char *)buffer;
}
