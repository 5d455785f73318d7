// What str, bytes and bytearray do alike with their text: splitting, stripping,
// replacing, padding. The three differ in what a character and a space is, and in how a
// part or a result is made; a Text says how.
#ifndef PYRENA_OBJECTS_STR_SPLIT_H
#define PYRENA_OBJECTS_STR_SPLIT_H

#include "objects/str.h"

typedef enum TextKind {
    TEXT_BYTES, // bytes and bytearray: ASCII rules
    TEXT_ASCII, // a str: a byte is a character
    TEXT_WIDE,  // a str with longer characters
} TextKind;

// Valid while the object is neither changed nor released; nothing here runs Python
// code.
typedef struct Text {
    TextKind kind;
    Object *object;
    const char *data;
    size_t size;
} Text;

// For a str, bytes or bytearray.
Text text_of(Ref ref);
MUST_CHECK Ref text_part(Runtime *rt, const Text *text, size_t start, size_t end);
// A result of the text's type.
MUST_CHECK Ref text_finish(Runtime *rt, const Text *text, StrBuilder *builder);
size_t text_length(const Text *text); // in characters

// Lists of parts; at most `limit` splits, counted from the left or the right. The
// separator is not empty.
MUST_CHECK Ref text_split(Runtime *rt, const Text *text, const Text *separator,
                          size_t limit);
MUST_CHECK Ref text_rsplit(Runtime *rt, const Text *text, const Text *separator,
                           size_t limit);
MUST_CHECK Ref text_split_space(Runtime *rt, const Text *text, size_t limit);
MUST_CHECK Ref text_rsplit_space(Runtime *rt, const Text *text, size_t limit);
MUST_CHECK Ref text_split_lines(Runtime *rt, const Text *text, bool keep_ends);
// (before, separator, after); not found: (text, '', '') or, from the right, ('', '',
// text).
MUST_CHECK Ref text_partition(Runtime *rt, const Text *text, const Text *separator,
                              bool from_right);

enum { STRIP_LEFT = 1, STRIP_RIGHT = 2 };
// Without the characters of `set` (NULL: white space) at the ends.
MUST_CHECK Ref text_strip(Runtime *rt, const Text *text, const Text *set, int sides);
MUST_CHECK Ref text_replace(Runtime *rt, const Text *text, const Text *old,
                            const Text *new, size_t limit);
// With `left` and `right` copies of the fill character around it.
MUST_CHECK Ref text_pad(Runtime *rt, const Text *text, size_t left, size_t right,
                        const char *fill, size_t fill_size);
enum { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTER };
MUST_CHECK Ref text_align(Runtime *rt, const Text *text, int64_t width, int how,
                          const char *fill, size_t fill_size);
MUST_CHECK Ref text_zero_fill(Runtime *rt, const Text *text, int64_t width);
MUST_CHECK Ref text_expand_tabs(Runtime *rt, const Text *text, int64_t tab_size);
bool text_starts_with(const Text *text, const Text *part);
bool text_ends_with(const Text *text, const Text *part);

#endif
