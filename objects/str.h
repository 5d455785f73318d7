// The str type: generalised UTF-8 with a length in code points. ASCII strings index in
// O(1); others keep a lazily made table of every 64th code point.
#ifndef PYRENA_OBJECTS_STR_H
#define PYRENA_OBJECTS_STR_H

#include <stdarg.h>

#include "objects/runtime.h"

struct Str {
    Object base;   // flags: STR_ASCII, STR_INTERNED
    uint64_t hash; // 0: not computed yet
    size_t size;   // bytes; for an ASCII string the length too
    char data[];   // size bytes and a NUL; non-ASCII strings have a StrTail behind,
                   // 8-aligned (str.c)
};
enum { // in OBJECT_OWN_BITS
    STR_ASCII = 1,
    STR_INTERNED = 2,
    STR_NAME = 8, // interned as a name, of which CPython says that it is immortal; what
                  // sys.intern is given, and constants, are not
};

MUST_CHECK Ref str_new(Runtime *rt, const char *text,
                       size_t size); // valid generalised UTF-8; '' and single Latin-1
                                     // characters are shared
// The same, always an object of its own: where CPython's identity wants one (str(5),
// 'A'.lower()).
MUST_CHECK Ref str_new_unshared(Runtime *rt, const char *text, size_t size);
MUST_CHECK Ref str_from(Runtime *rt,
                        const char *text); // NUL-terminated, ASCII or UTF-8
MUST_CHECK Ref str_from_code_point(Runtime *rt, uint32_t code_point);
// The interned string with this text, a name. NULL: MemoryError.
MUST_CHECK Str *str_intern_new(Runtime *rt, const char *text, size_t size);
// Replaces the str in the slot by the interned one that equals it (sys.intern).
MUST_CHECK bool str_intern(Runtime *rt, Ref *slot);
static inline bool str_is_interned(const Str *s)
{
    return (s->base.flags & STR_INTERNED) != 0;
}
static inline bool str_is_ascii(const Str *s)
{
    return (s->base.flags & STR_ASCII) != 0;
}
size_t str_length(const Str *s); // in code points
uint64_t str_hash(Runtime *rt, Str *s);
bool str_equal(const Str *a, const Str *b);
bool str_equals_text(const Str *s, const char *ascii);
int str_compare(const Str *a, const Str *b);
MUST_CHECK Ref str_concat(Runtime *rt, Str *a, Str *b);
// `*slot += tail`: grows in place when the slot holds the only reference to an exact,
// not interned str.
MUST_CHECK bool str_append(Runtime *rt, Ref *slot, Str *tail);
MUST_CHECK Ref str_index(Runtime *rt, Str *s, size_t index); // one character
MUST_CHECK Ref str_slice(Runtime *rt, Str *s, size_t start, size_t end); // code points
MUST_CHECK Ref str_repeat(Runtime *rt, Str *s, size_t times);
MUST_CHECK Ref str_join(Runtime *rt, Str *separator, Ref *items,
                        size_t count); // TypeError names the item
static inline Str *value_str_object(Value v)
{
    return (Str *)value_object(v);
}
// repr() with everything that is not ASCII escaped, for a text that is a repr already.
MUST_CHECK Ref str_ascii(Runtime *rt, Str *repr);

// printf for messages: %s C text, %d int, %u, %zd, %zu, %lld, %x, %c (code point), %%
// and
//   %B Value: the same, but None for None, as errors about arguments say
//   %S Value: str(value)     %R Value: repr(value)     %T Value: the name of its type
//   %N Type *: its name, as %T %U Str *: its text       %.200s and the like cut C text.
MUST_CHECK Ref str_format(Runtime *rt, const char *format, ...);
MUST_CHECK Ref str_format_list(Runtime *rt, const char *format, va_list args);

// Building text piece by piece; after a failure (MemoryError pending) further calls do
// nothing.
typedef struct StrBuilder {
    char *data;
    size_t size, capacity;
    bool failed;
    bool on_loan; // data is memory of the caller's
} StrBuilder;
void builder_init(StrBuilder *builder);
// The same with room to begin with, which the caller keeps until the end.
void builder_init_on(StrBuilder *builder, char *room, size_t capacity);
bool builder_reserve(Runtime *rt, StrBuilder *builder,
                     size_t size); // room for so much more
bool builder_add(Runtime *rt, StrBuilder *builder, const char *text, size_t size);
bool builder_add_str(Runtime *rt, StrBuilder *builder, const Str *s);
bool builder_add_char(Runtime *rt, StrBuilder *builder, uint32_t code_point);
MUST_CHECK Ref builder_finish(
    Runtime *rt,
    StrBuilder *builder); // the str (REF_ERROR if it failed); frees the builder
MUST_CHECK Ref builder_finish_bytes(Runtime *rt,
                                    StrBuilder *builder); // the same as a bytes object
void builder_fini(Runtime *rt, StrBuilder *builder);

// Decoding one code point of generalised UTF-8; returns its bytes.
size_t utf8_decode(const char *text, uint32_t *code_point);
size_t utf8_encode(uint32_t code_point, char *out); // up to 4 bytes

#endif
