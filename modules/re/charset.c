// Characters and sets of characters, as PCRE2 reads them.
#include <stdio.h>
#include <string.h>

#include "modules/re/parser.h"
#include "objects/exception.h"

#define ASCII_MAX 0x7f

static void add(Parser *p, StrBuilder *out, const char *text)
{
    builder_add(p->rt, out, text, strlen(text));
}

// A character inside [...] or outside: escaped so that it stands for itself.
static void add_char(Parser *p, StrBuilder *out, uint32_t c)
{
    bool is_plain = c < 128 && ((c >= '0' && c <= '9') || c == '_' ||
                                ((c | 32) >= 'a' && (c | 32) <= 'z'));
    if (is_plain) {
        char text = (char)c;
        builder_add(p->rt, out, &text, 1);
    } else if (c > ' ' && c < 127) {
        char text[2] = {'\\', (char)c};
        builder_add(p->rt, out, text, 2);
    } else if (c < 128 || p->target == TARGET_BYTES) {
        char text[8];
        builder_add(p->rt, out, text, (size_t)sprintf(text, "\\x%02x", (unsigned)c));
    } else {
        builder_add_char(p->rt, out, c);
    }
}

static bool is_ascii_letter(uint32_t c)
{
    return c < 128 && (c | 32) >= 'a' && (c | 32) <= 'z';
}

// Letters are to be written in both cases.
static bool folds_ascii(const Parser *p, uint32_t scope)
{
    return (scope & RE_IGNORECASE) != 0 && !is_caseless(p, scope);
}

// A character that no ASCII subject has. Where case counts for nothing it may still
// match one: 'ſ' is an 's'.
static bool is_foreign(Parser *p, uint32_t c, uint32_t scope)
{
    if (p->target != TARGET_ASCII || c <= ASCII_MAX) {
        return false;
    }
    p->out->needs_text |= (scope & RE_IGNORECASE) != 0;
    return true;
}

void put_literal(Parser *p, uint32_t c, uint32_t scope)
{
    StrBuilder *out = &p->out->text;
    if (is_foreign(p, c, scope)) {
        put(p, "(?!)");
    } else if (folds_ascii(p, scope) && is_ascii_letter(c)) {
        put(p, "[");
        add_char(p, out, c);
        add_char(p, out, c ^ 32);
        put(p, "]");
    } else {
        add_char(p, out, c);
    }
}

// --- categories ---

// What is in [...] for a category; NULL: PCRE2's own \d, \w ... means the same.
static const char *category_text(const Parser *p, char category, uint32_t scope)
{
    bool by_ascii = (scope & RE_ASCII) != 0;
    bool same_rules = by_ascii == ((p->flags & RE_ASCII) != 0);
    if (p->target == TARGET_BYTES || (p->target == TARGET_ASCII && by_ascii)) {
        return NULL;
    }
    if (p->target == TARGET_ASCII) {
        return category == 's'   ? "\\x09-\\x0d\\x1c-\\x20"
               : category == 'S' ? "\\x00-\\x08\\x0e-\\x1b\\x21-\\x7f"
                                 : NULL;
    }
    switch (category) {
    case 's':
        return by_ascii ? "\\x09-\\x0d\\x20"
                        : "\\x09-\\x0d\\x1c-\\x20\\x85\\xa0\\x{1680}\\x{2000}-\\x{200a}"
                          "\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}";
    case 'S':
        return by_ascii ? "\\x00-\\x08\\x0e-\\x1f\\x21-\\x{10ffff}"
                        : "\\x00-\\x08\\x0e-\\x1b\\x21-\\x84\\x86-\\x9f\\xa1-\\x{167f}"
                          "\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}"
                          "\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{10ffff}";
    case 'd':
        return same_rules ? NULL : by_ascii ? "0-9" : "\\p{Nd}";
    case 'D':
        return same_rules ? NULL : by_ascii ? "\\x00-/\\:-\\x{10ffff}" : "\\P{Nd}";
    case 'w':
        return same_rules ? NULL : by_ascii ? "0-9A-Za-z_" : "\\p{L}\\p{N}_";
    default:
        return same_rules ? NULL
               : by_ascii ? "\\x00-/\\:-\\@\\[-\\^`\\{-\\x{10ffff}"
                          : NULL; // written as [^...]
    }
}

static void add_category(Parser *p, StrBuilder *out, char category, uint32_t scope)
{
    const char *text = category_text(p, category, scope);
    if (text != NULL) {
        add(p, out, text);
    } else if (category == 'W' && p->target == TARGET_TEXT && (scope & RE_ASCII) == 0 &&
               (p->flags & RE_ASCII) != 0) {
        // All but L, N and '_': what is left of the general categories.
        add(p, out,
            "\\p{C}\\p{M}\\p{Z}\\p{S}\\p{Pc}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{"
            "Po}");
    } else {
        char name[2] = {'\\', category};
        builder_add(p->rt, out, name, 2);
    }
}

void put_category(Parser *p, char category, uint32_t scope)
{
    bool is_set = category_text(p, category, scope) != NULL || category == 'W';
    put(p, is_set ? "[" : "");
    add_category(p, &p->out->text, category, scope);
    put(p, is_set ? "]" : "");
}

void put_boundary(Parser *p, char kind, uint32_t scope)
{
    bool by_ascii = (scope & RE_ASCII) != 0;
    const char *word = by_ascii ? "[0-9A-Za-z_]" : "[\\p{L}\\p{N}_]";
    char text[160];
    if (p->target != TARGET_TEXT || by_ascii == ((p->flags & RE_ASCII) != 0)) {
        put(p, kind == 'b' ? "\\b" : "(?:\\B(?!\\A\\z))");
        return;
    }
    const char *form = kind == 'b' ? "(?:(?<=%s)(?!%s)|(?<!%s)(?=%s))"
                                   : "(?:(?:(?<=%s)(?=%s)|(?<!%s)(?!%s))(?!\\A\\z))";
    snprintf(text, sizeof text, form, word, word, word, word);
    put(p, text);
}

// --- sets ---

typedef struct Set {
    StrBuilder inside; // what is between the brackets
    bool negated;
    bool is_empty; // no item read yet
    uint32_t scope;
} Set;

static void add_range(Parser *p, Set *set, uint32_t low, uint32_t high)
{
    if (is_foreign(p, high, set->scope)) {
        high = ASCII_MAX;
    }
    if (low > high) {
        return; // nothing of it in an ASCII subject
    }
    add_char(p, &set->inside, low);
    if (high != low) {
        add(p, &set->inside, "-");
        add_char(p, &set->inside, high);
    }
    if (!folds_ascii(p, set->scope)) {
        return;
    }
    for (uint32_t c = 'A'; c <= 'z'; c++) {
        bool is_other_case = is_ascii_letter(c) && (c ^ 32) >= low && (c ^ 32) <= high;
        if (is_other_case) {
            add_char(p, &set->inside, c);
        }
    }
}

static void put_set(Parser *p, Set *set)
{
    StrBuilder *out = &p->out->text;
    bool has_nothing = set->inside.size == 0; // only characters that no subject has
    if (has_nothing) {
        put(p, set->negated ? "." : "(?!)");
        return;
    }
    put(p, set->negated ? "[^" : "[");
    builder_add(p->rt, out, set->inside.data, set->inside.size);
    put(p, "]");
}

typedef struct SetItem {
    bool is_category;
    uint32_t c;
    size_t start;      // of its text
    size_t token_size; // as messages show it: the escape's first two characters
} SetItem;

static bool parse_item(Parser *p, SetItem *item)
{
    item->start = p->at;
    item->is_category = false;
    item->token_size = peek_char(p) == '\\' ? 2 : 1;
    if (peek_char(p) != '\\') {
        item->c = peek_char(p);
        p->at++;
        return true;
    }
    EscapeKind kind;
    if (!parse_escape(p, true, &kind, &item->c)) {
        return false;
    }
    item->is_category = kind == ESCAPE_CATEGORY;
    return true;
}

static bool raise_bad_range(Parser *p, const SetItem *low, const SetItem *high)
{
    Ref left = source_text(p->rt, p->source, low->start, low->token_size);
    Ref right = ref_is_error(left)
                    ? REF_ERROR
                    : source_text(p->rt, p->source, high->start, high->token_size);
    if (!ref_is_error(right)) {
        source_error(p->rt, p->source, p->at - (low->token_size + 1 + high->token_size),
                     "bad character range %S-%S", peek(left), peek(right));
    }
    drop(p->rt, right);
    drop(p->rt, left);
    return false;
}

static bool raise_unterminated(Parser *p, size_t start)
{
    source_error(p->rt, p->source, start, "unterminated character set");
    return false;
}

static void add_item(Parser *p, Set *set, const SetItem *item)
{
    if (item->is_category) {
        add_category(p, &set->inside, (char)item->c, set->scope);
    } else {
        add_range(p, set, item->c, item->c);
    }
}

// One item, or a range; *done when the set ended with it ("[a-]").
static bool parse_range(Parser *p, Set *set, size_t start, bool *done)
{
    SetItem low, high;
    if (!parse_item(p, &low)) {
        return false;
    }
    if (!match_char(p, '-')) {
        add_item(p, set, &low);
        return true;
    }
    if (peek_char(p) == RE_END) {
        return raise_unterminated(p, start);
    }
    if (match_char(p, ']')) {
        add_item(p, set, &low);
        add_range(p, set, '-', '-');
        *done = true;
        return true;
    }
    if (!parse_item(p, &high)) {
        return false;
    }
    if (low.is_category || high.is_category || high.c < low.c) {
        return raise_bad_range(p, &low, &high);
    }
    add_range(p, set, low.c, high.c);
    return true;
}

bool parse_set(Parser *p, uint32_t scope)
{
    size_t start = p->at - 1;
    Set set = {.is_empty = true, .scope = scope};
    builder_init(&set.inside);
    set.negated = match_char(p, '^');
    bool done = false, ok = true;
    while (ok && !done) {
        uint32_t c = peek_char(p);
        if (c == RE_END) {
            ok = raise_unterminated(p, start);
        } else if (c == ']' && !set.is_empty) {
            p->at++;
            done = true;
        } else {
            set.is_empty = false;
            ok = parse_range(p, &set, start, &done);
        }
    }
    if (ok) {
        put_set(p, &set);
    }
    ok = ok && !set.inside.failed;
    builder_fini(p->rt, &set.inside);
    return ok;
}
