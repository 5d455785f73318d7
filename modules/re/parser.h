// Between the files that translate patterns.
#ifndef PYRENA_MODULES_RE_PARSER_H
#define PYRENA_MODULES_RE_PARSER_H

#include "modules/re/translate.h"

#define RE_END UINT32_MAX // what peek_char answers behind the last character

typedef struct Width {
    uint64_t low, high; // in characters
} Width;

typedef struct Reference {
    uint64_t group;
    size_t position;
} Reference;

typedef struct Parser {
    Runtime *rt;
    const Source *source;
    size_t at;
    uint32_t flags; // of the whole pattern; the pattern may add to them at its start
    Target target;
    Translation *out;
    size_t lookbehind_groups; // the first group number inside the outermost lookbehind;
                              // 0: not in one
    uint32_t group;           // the innermost open one
    bool bad_lookbehind;      // one without a fixed width: told when all is parsed
    StrBuilder references;    // Reference records: conditions on groups that may come
} Parser;

static inline uint32_t peek_char(const Parser *p)
{
    return p->at < p->source->size ? p->source->chars[p->at] : RE_END;
}
static inline bool match_char(Parser *p, char c)
{
    bool is_it = peek_char(p) == (unsigned char)c;
    p->at += is_it;
    return is_it;
}

// --- writing (charset.c) ---

static inline void put(Parser *p, const char *text)
{
    builder_add(p->rt, &p->out->text, text, __builtin_strlen(text));
}
// One character, to be matched as it is, in the flags of its place.
void put_literal(Parser *p, uint32_t c, uint32_t scope);
// \d \D \s \S \w \W; \b and \B.
void put_category(Parser *p, char category, uint32_t scope);
void put_boundary(Parser *p, char kind, uint32_t scope);
// Case is PCRE2's business. Not so for ASCII rules on any text: then letters are
// written in both cases.
static inline bool is_caseless(const Parser *p, uint32_t scope)
{
    return (scope & RE_IGNORECASE) != 0 &&
           ((scope & RE_ASCII) == 0 || p->target != TARGET_TEXT);
}
// [...], from behind the bracket.
MUST_CHECK bool parse_set(Parser *p, uint32_t scope);

// --- escapes (escape.c) ---

// What stands behind a backslash: a character, or a category.
typedef enum EscapeKind {
    ESCAPE_CHARACTER,
    ESCAPE_CATEGORY,  // \d and its like; `c` is the letter
    ESCAPE_POSITION,  // \A \b \B \Z
    ESCAPE_REFERENCE, // \1: `c` is the number
} EscapeKind;
// From the backslash on. False: "bad escape \q".
MUST_CHECK bool parse_escape(Parser *p, bool in_set, EscapeKind *kind, uint32_t *c);
// "cannot refer to an open group" and the like for \N and (?P=name); `back` is where
// the message points, counted back from here.
MUST_CHECK bool check_reference(Parser *p, size_t group, size_t back);
MUST_CHECK bool check_lookbehind_group(Parser *p, uint64_t group);

#endif
