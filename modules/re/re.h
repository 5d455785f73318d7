// Regular expressions: patterns and matches. The engine is PCRE2; translate.h tells how
// Python's patterns get there.
//
// Matches hold byte offsets; positions that programs see are counted in code points
// when somebody asks.
#ifndef PYRENA_MODULES_RE_RE_H
#define PYRENA_MODULES_RE_RE_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "modules/re/translate.h"
#include "objects/bytes.h"
#include "objects/runtime.h"

// How a match is tied to its ends. JIT code wants that known when it is compiled.
typedef enum Anchoring {
    ANCHOR_SEARCH,
    ANCHOR_MATCH,
    ANCHOR_FULL,
    ANCHORINGS
} Anchoring;

// A translation, and what PCRE2 made of it for each anchoring; all made at first use.
typedef struct Program {
    char *text; // NULL: not translated yet
    size_t size, room;
    bool caseless;
    pcre2_code *codes[ANCHORINGS];
    uint8_t uses[ANCHORINGS]; // up to JIT_USES
    bool has_jit[ANCHORINGS];
} Program;

typedef struct Pattern {
    Object base;
    Ref pattern; // str or bytes; None for what a Scanner is made of
    uint32_t flags;
    uint32_t groups; // without group 0
    bool is_text;
    bool needs_text;        // no plain program for ASCII subjects
    uint32_t *parents;      // of groups + 1: the group around each
    Ref groupindex;         // dict: name -> number
    Program programs[2];    // for ASCII subjects (and bytes), for any text
    pcre2_match_data *data; // where the last match is; NULL: none yet
    pcre2_match_context *context;
} Pattern;

// What is searched: a str, or anything with a buffer.
typedef struct Subject {
    Ref string; // a reference of its own
    const char *data;
    size_t size;         // bytes up to endpos
    size_t start;        // byte of pos
    int64_t pos, endpos; // as given, within the string
    bool is_text, is_ascii;
    Buffer buffer; // when it is no str
} Subject;

typedef struct Match {
    Object base;
    Ref pattern, string;
    int64_t pos, endpos;
    uint32_t groups; // without group 0
    uint32_t last;   // the group that was closed last; 0: none
    size_t spans[];  // first and last + 1 byte of each group; PCRE2_UNSET: not matched
} Match;

static inline Pattern *as_pattern(Ref ref)
{
    return (Pattern *)ref_object(ref);
}
static inline Match *as_match(Ref ref)
{
    return (Match *)ref_object(ref);
}

// --- pattern.c ---

// A new Pattern. re.error and the like; ImportError is no case: the module is not there
// without PCRE2.
MUST_CHECK Ref pattern_new(Runtime *rt, Ref *source, uint32_t flags);
// TypeError "expected string or bytes-like object, got 'int'", or for text against
// bytes.
MUST_CHECK bool subject_init(Runtime *rt, Subject *subject, const Pattern *pattern,
                             Ref *string, int64_t pos, int64_t endpos);
void subject_fini(Runtime *rt, Subject *subject);
// A part of the subject: str, or bytes.
MUST_CHECK Ref subject_part(Runtime *rt, const Subject *subject, size_t start,
                            size_t end);

// --- program.c ---

typedef enum Found { FOUND_ERROR = -1, FOUND_NOTHING = 0, FOUND_MATCH = 1 } Found;

// Matches from byte `start` on; the groups are then in pattern_spans. `not_empty`: not
// the empty match right there.
MUST_CHECK Found pattern_find(Runtime *rt, Pattern *pattern, const Subject *subject,
                              size_t start, Anchoring anchoring, bool not_empty);
static inline const size_t *pattern_spans(const Pattern *pattern)
{
    return pcre2_get_ovector_pointer(pattern->data);
}
// Takes a translation over as the program for its target.
MUST_CHECK bool program_set(Runtime *rt, Pattern *pattern, Target target,
                            Translation *translation);
void programs_fini(Runtime *rt, Pattern *pattern);

// All matches, one after the other, by the rules for empty ones: an empty match may
// touch the one before it, but not another empty one.
typedef struct Finder {
    size_t at;
    bool not_empty; // the last match was empty, and ended at `at`
    bool is_done;
} Finder;
MUST_CHECK Found finder_next(Runtime *rt, Finder *finder, Pattern *pattern,
                             const Subject *subject, Anchoring anchoring);

// --- match.c ---

// The match that pattern_find found last.
MUST_CHECK Ref match_new(Runtime *rt, Pattern *pattern, const Subject *subject);

// --- substitute.c ---

Ref py_re_sub(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_re_subn(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_match_expand(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

extern const TypeDef re_pattern_typedef, re_match_typedef, re_scanner_typedef,
    re_finder_typedef;

#endif
