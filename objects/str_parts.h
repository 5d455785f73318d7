// What the files of the str type share: layout, offsets into non-ASCII text, argument
// helpers.
#ifndef PYRENA_OBJECTS_STR_PARTS_H
#define PYRENA_OBJECTS_STR_PARTS_H

#include <string.h>

#include "objects/str.h"

// Behind the text and its NUL (8-aligned) of a string that is not ASCII.
typedef struct StrTail {
    size_t length;   // in code points
    uint32_t *index; // byte offsets of code points 64, 128, ...; NULL: not made yet
} StrTail;

enum {
    STR_GROWN = 4
}; // in OBJECT_OWN_BITS: the block is as large as grown_size() says

#define INDEX_STEP                                                                     \
    64 // code points between two entries of the index: a walk of at most 63 from one

// A new exact str of `size` bytes and `length` code points, to be filled at once (the
// NUL is there). The two are equal exactly when the text will be ASCII. Not for the
// texts that are shared: size 0, single Latin-1 characters.
MUST_CHECK Str *str_alloc(Runtime *rt, size_t size, size_t length);
// The byte where code point `position` begins; `position` <= length.
size_t str_offset(Runtime *rt, Str *s, size_t position);
// The number of the code point that begins at byte `offset`.
size_t str_position(Runtime *rt, Str *s, size_t offset);
// A new reference to `s` if it is an exact str, else an exact str with the same text.
MUST_CHECK Ref str_same(Runtime *rt, Str *s);
// The part of `s` between two bytes; `s` itself (as str_same) when that is all of it.
MUST_CHECK Ref str_part(Runtime *rt, Str *s, size_t start, size_t end);

// A new str of a subclass.
MUST_CHECK Ref str_of_type(Runtime *rt, Type *type, Str *s);
MUST_CHECK Ref str_iter_new(Runtime *rt, Ref *self);
MUST_CHECK Ref str_repr(Runtime *rt, Value self);
// A result put together from pieces: a single str stays the object it is.
typedef struct Pieces {
    StrBuilder builder;
    Ref only; // the one piece so far, when it is an exact str; else unbound
    char few[120];
} Pieces;
void pieces_init(Pieces *pieces);
bool pieces_add(Runtime *rt, Pieces *pieces, const char *text, size_t size);
bool pieces_fill(Runtime *rt, Pieces *pieces, size_t count, char c); // count > 0
bool pieces_add_str(Runtime *rt, Pieces *pieces, Ref text);          // borrows
MUST_CHECK Ref pieces_finish(Runtime *rt, Pieces *pieces);
void pieces_fini(Runtime *rt, Pieces *pieces);

// TypeError "WORDS must be str, not T": as CPython says of arguments, None is called
// None.
void raise_not_str(Runtime *rt, const char *words, Value v);

// format % args, for str and (as bytes) for bytes and bytearray.
MUST_CHECK Ref str_percent(Runtime *rt, Ref *format, Ref *args);
MUST_CHECK Ref bytes_percent(Runtime *rt, Ref *format, Ref *args);

bool str_is_identifier(const Str *s);

#define METHOD(name, arguments, doc)                                                   \
    Ref py_str_##name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
#include "objects/str_methods.def"
#undef METHOD
Ref py_str_format_spec(Runtime *rt, Ref *args, size_t nargs,
                       Tuple *kwnames); // __format__
// s.__format__(spec) for a spec that is not empty.
MUST_CHECK Ref str_format_as(Runtime *rt, Str *s, const Str *spec);
extern const MethodDef str_methods[];

size_t utf8_length(const char *text, size_t size); // code points
bool text_is_ascii(const char *text, size_t size);
// One step back from `offset` > 0: the start of the code point before it.
static inline size_t utf8_back(const char *text, size_t offset)
{
    do {
        offset--;
    } while (((unsigned char)text[offset] & 0xc0) == 0x80);
    return offset;
}

// Writes \xNN, \uNNNN or \UNNNNNNNN; returns the size.
size_t escape_code_point(uint32_t c, char out[10]);
// The same with \n, \t, \r, \\ and the quote, as repr has them.
size_t escape_char(uint32_t c, char quote, char out[10]);

// The bounds of find and its like: args[first] and args[first + 1], where given and not
// None, as places of a sequence of `length`. False: TypeError. Nothing is between them
// when *start > *end.
MUST_CHECK bool search_bounds(Runtime *rt, Ref *args, size_t nargs, size_t first,
                              size_t length, size_t *start, size_t *end);
// A width or another number that fits a C size; the OverflowError has the words of
// arguments, not those of indices.
MUST_CHECK bool size_argument(Runtime *rt, Ref *arg, int64_t *out);
// A number of splits or replacements: negative means all, as does none (NULL).
MUST_CHECK bool limit_argument(Runtime *rt, Ref *arg, size_t *out);

// memcpy for text, which is mostly short: no call for up to 16 bytes.
static inline void copy_text(char *to, const char *from, size_t size)
{
    if (size > 16) {
        memcpy(to, from, size);
    } else if (size >= 8) { // the two words may overlap
        memcpy(to + size - 8, from + size - 8, 8);
        memcpy(to, from, 8);
    } else if (size >= 4) {
        memcpy(to + size - 4, from + size - 4, 4);
        memcpy(to, from, 4);
    } else if (size > 0) {
        to[0] = from[0];
        to[size / 2] = from[size / 2];
        to[size - 1] = from[size - 1];
    }
}

// Fills `total` bytes with copies of the first `unit` ones.
void repeat_fill(char *data, size_t unit, size_t total);

// slots.compare of anything ordered: the truth of `order` (as of strcmp) under `op`.
static inline Ref order_result(CompareOp op, int order)
{
    switch (op) {
    case CMP_LT:
        return ref_bool(order < 0);
    case CMP_LE:
        return ref_bool(order <= 0);
    case CMP_EQ:
        return ref_bool(order == 0);
    case CMP_NE:
        return ref_bool(order != 0);
    case CMP_GT:
        return ref_bool(order > 0);
    default:
        return ref_bool(order >= 0);
    }
}

#endif
