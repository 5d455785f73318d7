// Python's patterns, read as CPython reads them and written as PCRE2 wants them.
//
// A pattern is not passed on: every construct is parsed here (so that errors and their
// positions are CPython's) and written in a form that means the same to PCRE2. Names
// never get there, groups are numbers. A pattern has up to two translations: one for
// any text, and a plainer one for subjects that are ASCII, without UTF and without
// Unicode properties.
#ifndef PYRENA_MODULES_RE_TRANSLATE_H
#define PYRENA_MODULES_RE_TRANSLATE_H

#include "objects/runtime.h"
#include "objects/str.h"

enum {
    RE_IGNORECASE = 2,
    RE_LOCALE = 4,
    RE_MULTILINE = 8,
    RE_DOTALL = 16,
    RE_UNICODE = 32,
    RE_VERBOSE = 64,
    RE_DEBUG = 128,
    RE_ASCII = 256,
    RE_TYPE_FLAGS = RE_ASCII | RE_LOCALE | RE_UNICODE,
};

// A pattern or template as code points (or bytes).
typedef struct Source {
    Ref object; // str or bytes, borrowed; unbound: none
    const uint32_t *chars;
    size_t size;
    bool is_text;
} Source;

// Reads a str or a buffer; `source->chars` belongs to the caller: re_source_fini.
MUST_CHECK bool re_source_init(Runtime *rt, Source *source, Ref *object);
void re_source_fini(Runtime *rt, Source *source);
// Raises re.error with the pattern and a position.
void source_error(Runtime *rt, const Source *source, size_t position,
                  const char *format, ...);

// The subject kinds that a translation can be for.
typedef enum Target {
    TARGET_TEXT,  // any str: UTF
    TARGET_ASCII, // a str of ASCII only: bytes up to 127
    TARGET_BYTES,
} Target;

#define RE_UNBOUNDED UINT64_MAX

typedef struct Group {
    uint64_t low, high; // width in characters
    uint32_t parent;    // the group around it; 0: none
    bool is_open;
} Group;

typedef struct Translation {
    StrBuilder text;   // for PCRE2
    uint32_t flags;    // with those that the pattern itself sets
    size_t groups;     // without group 0
    Group *group_list; // groups + 1 of them
    size_t group_room;
    Ref names;       // dict: name -> number
    bool needs_text; // says nothing for TARGET_ASCII: take TARGET_TEXT
} Translation;

// False: an exception is pending. translation_fini either way.
MUST_CHECK bool translate(Runtime *rt, const Source *source, uint32_t flags,
                          Target target, Translation *out);
void translation_fini(Runtime *rt, Translation *translation);

// --- what patterns and templates share (source.c) ---

// A name between here and the terminator, as a position and a length; `at` moves behind
// the terminator. "missing group name", "missing >, unterminated name".
MUST_CHECK bool source_until(Runtime *rt, const Source *source, size_t *at,
                             char terminator, const char *what, size_t *start,
                             size_t *size);
// The slice as a str.
MUST_CHECK Ref source_text(Runtime *rt, const Source *source, size_t start,
                           size_t size);
// A str that can be a group's name; false: "bad character in group name".
MUST_CHECK bool source_check_name(Runtime *rt, const Source *source, Ref name,
                                  size_t position);
bool is_digits(const Source *source, size_t start, size_t size);
// The number in digits, at most `limit` (more counts as `limit`).
uint64_t digits_value(const Source *source, size_t start, size_t size, uint64_t limit);

#endif
