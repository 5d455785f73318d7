// What bytes and bytearray share: their methods and most slots take either.
#ifndef PYRENA_OBJECTS_BYTES_PARTS_H
#define PYRENA_OBJECTS_BYTES_PARTS_H

#include "objects/bytes.h"
#include "objects/str.h"

// The bytes of a bytes or bytearray object; dead after anything that may change a
// bytearray.
typedef struct Span {
    const char *data;
    size_t size;
} Span;

static inline Span span_of(Value v)
{
    if (is_bytearray(v)) {
        const ByteArray *array = (const ByteArray *)value_object(v);
        return (Span){array->data == NULL ? "" : array->data, array->size};
    }
    const Bytes *bytes = (const Bytes *)value_object(v);
    return (Span){bytes->data, bytes->size};
}

// A new object of the kind (not subclass) of `self`.
MUST_CHECK Ref bytes_like(Runtime *rt, Object *self, const char *data, size_t size);
MUST_CHECK Ref bytes_like_finish(Runtime *rt, Object *self, StrBuilder *builder);
// The part between two places; an exact bytes object itself when that is all of it.
MUST_CHECK Ref bytes_part(Runtime *rt, Object *self, size_t start, size_t end);

// bytes(object) of a buffer or an iterable of ints; a TypeError names the type that
// wants it.
MUST_CHECK Ref bytes_copy(Runtime *rt, Ref *object, const char *type_name);

// An int in 0..255; else ValueError "byte must be in range(0, 256)" or TypeError.
MUST_CHECK bool byte_value(Runtime *rt, Ref *ref, unsigned char *out);
// Appends what bytes(iterable) holds. `range_words` says what a ValueError blames.
MUST_CHECK bool add_iterable(Runtime *rt, StrBuilder *out, Ref *iterable,
                             const char *range_words);
// Positional and keyword arguments "source", "encoding", "errors"; NULL for those not
// given.
MUST_CHECK bool bytes_arguments(Runtime *rt, const char *name, Ref *args, size_t nargs,
                                Tuple *kwnames, Ref *out[3]);
// bytes(source, encoding, errors) up to the point where the two types part: 1: *out is
// a bytes object with the contents, 0: source is no str, -1: error.
MUST_CHECK int encode_source(Runtime *rt, const char *name, Ref *sorted[3], Ref *out);

MUST_CHECK Ref bytes_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right);
MUST_CHECK Ref bytes_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                            bool reflected);
MUST_CHECK int bytes_contains(Runtime *rt, Ref *self, Ref *item);
MUST_CHECK Ref bytes_getitem(Runtime *rt, Ref *self, Ref *key);
MUST_CHECK Ref bytes_iter_new(Runtime *rt, Ref *self);
int bytes_truth(Runtime *rt, Value self);
int64_t bytes_length(Runtime *rt, Value self);
// Appends b'...' with escapes; bytearray escapes ' always.
void add_bytes_repr(Runtime *rt, StrBuilder *out, Span span, bool escape_single);

#define METHOD(name, arguments, doc)                                                   \
    Ref py_bytes_##name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
#include "objects/bytes_methods.def"
#undef METHOD
// Class methods: of bytes or bytearray, whichever args[0] is.
Ref py_bytes_fromhex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_bytes_maketrans(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

#endif
