#include "objects/bytes.h"

#include <stdio.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes_parts.h"
#include "objects/codecs.h"
#include "objects/hash.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/slice.h"
#include "objects/reduce.h"
#include "objects/str_parts.h"
#include "objects/str_search.h"
#include "objects/tuple.h"

#define HEAD_SIZE offsetof(Bytes, data)

// --- making ---

static size_t block_size(size_t size)
{
    return HEAD_SIZE + size + 1;
}

static size_t bytes_size(const Object *self)
{
    return block_size(((const Bytes *)self)->size);
}

static void bytes_destroy(Runtime *rt, Object *self)
{
    atom_free(rt, self, rt->types[T_BYTES], 0, bytes_size(self));
}

static Bytes *alloc_bytes(Runtime *rt, Type *type, const char *data, size_t size)
{
    if (size > SIZE_MAX / 4) {
        raise_memory_error(rt);
        return NULL;
    }
    Bytes *bytes = atom_alloc(rt, type, rt->types[T_BYTES], block_size(size));
    if (bytes == NULL) {
        return NULL;
    }
    bytes->hash = 0;
    bytes->size = size;
    bytes->data[size] = '\0';
    if (data != NULL && size > 0) {
        memcpy(bytes->data, data, size);
    }
    return bytes;
}

// b'' and single bytes are made once and kept by the runtime.
static Ref shared_bytes(Runtime *rt, Bytes **place, const char *data, size_t size)
{
    if (*place == NULL) {
        Bytes *bytes = alloc_bytes(rt, rt->types[T_BYTES], data, size);
        if (bytes == NULL) {
            return REF_ERROR;
        }
        bytes->base.count = LASTING_COUNT;
        *place = bytes;
    }
    return ref_new(&(*place)->base);
}

Ref bytes_new(Runtime *rt, const char *data, size_t size)
{
    if (size == 0) {
        return shared_bytes(rt, &rt->empty_bytes, "", 0);
    }
    if (size == 1 && data != NULL) {
        return shared_bytes(rt, &rt->byte_chars[(unsigned char)data[0]], data, 1);
    }
    Bytes *bytes = alloc_bytes(rt, rt->types[T_BYTES], data, size);
    return bytes == NULL ? REF_ERROR : OBJECT_REF(bytes);
}

Ref builder_finish_bytes(Runtime *rt, StrBuilder *builder)
{
    Ref bytes =
        builder->failed
            ? REF_ERROR
            : bytes_new(rt, builder->data == NULL ? "" : builder->data, builder->size);
    builder_fini(rt, builder);
    return bytes;
}

Ref bytes_like(Runtime *rt, Object *self, const char *data, size_t size)
{
    return is_bytearray(value_of(self)) ? bytearray_new(rt, data, size)
                                        : bytes_new(rt, data, size);
}

Ref bytes_like_finish(Runtime *rt, Object *self, StrBuilder *builder)
{
    if (!is_bytearray(value_of(self)) || builder->failed) {
        return builder_finish_bytes(rt, builder);
    }
    Ref array = bytearray_new(rt, builder->data, builder->size);
    builder_fini(rt, builder);
    return array;
}

Ref bytes_part(Runtime *rt, Object *self, size_t start, size_t end)
{
    Span span = span_of(value_of(self));
    if (start == 0 && end == span.size && self->type == rt->types[T_BYTES]) {
        return ref_new(self);
    }
    return bytes_like(rt, self, span.data + start, end - start);
}

// --- arguments ---

bool byte_value(Runtime *rt, Ref *ref, unsigned char *out)
{
    int64_t n;
    if (!index_as_int64(rt, ref, EXCEPTION_IDS, &n)) {
        return false;
    }
    if (n < 0 || n > 255) {
        raise_error(rt, E_VALUE_ERROR, "byte must be in range(0, 256)");
        return false;
    }
    *out = (unsigned char)n;
    return true;
}

bool add_iterable(Runtime *rt, StrBuilder *out, Ref *iterable, const char *range_words)
{
    Iter iter;
    if (!iter_init(rt, &iter, iterable)) {
        return false;
    }
    Ref item = REF_UNBOUND;
    bool added = true;
    while (added) {
        item = iter_step(rt, &iter);
        if (ref_is_unbound(item) || ref_is_error(item)) {
            break;
        }
        int64_t n;
        added = charge(rt, 1) && index_as_int64(rt, &item, EXCEPTION_IDS, &n);
        drop(rt, item);
        if (added && (n < 0 || n > 255)) {
            raise_error(rt, E_VALUE_ERROR, "%s must be in range(0, 256)", range_words);
            added = false;
        }
        added = added && builder_add(rt, out, &(char){(char)n}, 1);
    }
    iter_fini(rt, &iter);
    return added && !ref_is_error(item);
}

bool bytes_arguments(Runtime *rt, const char *name, Ref *args, size_t nargs,
                     Tuple *kwnames, Ref *out[3])
{
    static const char *const names[] = {"source", "encoding", "errors"};
    size_t keywords = kwnames == NULL ? 0 : kwnames->length;
    if (nargs + keywords > 3) {
        raise_error(rt, E_TYPE_ERROR, "%s() takes at most 3 %sarguments (%zu given)",
                    name, nargs == 0 ? "keyword " : "", nargs + keywords);
        return false;
    }
    for (size_t i = 0; i < nargs + keywords; i++) {
        size_t place = i;
        if (i >= nargs) {
            const Str *keyword = (const Str *)ref_object(kwnames->items[i - nargs]);
            for (place = 0; place < 3 && !str_equals_text(keyword, names[place]);) {
                place++;
            }
            if (place == 3) {
                raise_error(rt, E_TYPE_ERROR,
                            "%s() got an unexpected keyword argument '%U'", name,
                            keyword);
                return false;
            }
            if (out[place] != NULL) {
                raise_error(rt, E_TYPE_ERROR,
                            "argument for %s() given by name ('%s') and position (%zu)",
                            name, names[place], place + 1);
                return false;
            }
        }
        if (place > 0 && !is_str(peek(args[i]))) {
            char words[48];
            snprintf(words, sizeof words, "%s() argument '%s'", name, names[place]);
            raise_not_str(rt, words, peek(args[i]));
            return false;
        }
        out[place] = &args[i];
    }
    return true;
}

int encode_source(Runtime *rt, const char *name, Ref *sorted[3], Ref *out)
{
    bool text = sorted[0] != NULL && is_str(peek(*sorted[0]));
    if (!text && (sorted[1] != NULL || sorted[2] != NULL)) {
        raise_error(rt, E_TYPE_ERROR, "%s without a string argument",
                    sorted[1] != NULL ? "encoding" : "errors");
        return -1;
    }
    if (!text) {
        return 0;
    }
    if (sorted[1] == NULL) {
        raise_error(rt, E_TYPE_ERROR, "string argument without an encoding");
        return -1;
    }
    const char *encoding, *errors;
    if (!codec_argument(rt, sorted[1], "", &encoding) ||
        !codec_argument(rt, sorted[2], "", &errors)) {
        return -1; // they are str: only a NUL can be wrong
    }
    *out = str_encode(rt, (Str *)ref_object(*sorted[0]), encoding, errors);
    return ref_is_error(*out) ? -1 : 1;
}

static Ref zeros(Runtime *rt, int64_t count)
{
    if (count < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative count");
        return REF_ERROR;
    }
    if (!charge(rt, (uint64_t)count / 64)) {
        return REF_ERROR;
    }
    if (count <= 1) {
        return bytes_new(rt, "", (size_t)count);
    }
    Ref bytes = bytes_new(rt, NULL, (size_t)count);
    if (!ref_is_error(bytes)) {
        memset(((Bytes *)ref_object(bytes))->data, 0, (size_t)count);
    }
    return bytes;
}

Ref bytes_from(Runtime *rt, Ref *object)
{
    if (is_exact(rt, peek(*object), T_BYTES)) {
        return share(rt, object);
    }
    Ref made = call_special(rt, object, N_BYTES, NULL, 0);
    if (!ref_is_unbound(made)) {
        if (!ref_is_error(made) && !is_bytes(peek(made))) {
            raise_error(rt, E_TYPE_ERROR, "__bytes__ returned non-bytes (type %T)",
                        peek(made));
            drop(rt, made);
            return REF_ERROR;
        }
        return made;
    }
    if (value_is_index(rt, peek(*object))) {
        int64_t count;
        if (index_as_int64(rt, object, E_OVERFLOW_ERROR, &count)) {
            return zeros(rt, count);
        }
        if (!pending_matches(rt, E_TYPE_ERROR)) {
            return REF_ERROR;
        }
        pending_clear(rt); // no number after all: perhaps an iterable of numbers
    }
    return bytes_copy(rt, object, "bytes");
}

// The bytes of ints in 0..255 out of an exact list or tuple; unbound: something else.
static Ref pack_small_ints(Runtime *rt, const Ref *object)
{
    const Ref *items = NULL;
    size_t count = 0;
    if (is_exact(rt, peek(*object), T_LIST)) {
        items = value_list(peek(*object))->items;
        count = value_list(peek(*object))->length;
    } else if (is_exact(rt, peek(*object), T_TUPLE)) {
        items = value_tuple(peek(*object))->items;
        count = value_tuple(peek(*object))->length;
    }
    if (count < 2) {
        return REF_UNBOUND;
    }
    Ref made = charge(rt, count) ? bytes_new(rt, NULL, count) : REF_ERROR;
    if (ref_is_error(made)) {
        return REF_ERROR;
    }
    char *data = ((Bytes *)ref_object(made))->data;
    for (size_t i = 0; i < count; i++) {
        intptr_t byte = immediate_int(peek(items[i]));
        if (!ref_is_immediate(items[i]) || byte < 0 || byte > 255) {
            drop(rt, made);
            return REF_UNBOUND;
        }
        data[i] = (char)byte;
    }
    return made;
}

Ref bytes_copy(Runtime *rt, Ref *object, const char *type_name)
{
    if (has_buffer(rt, *object)) {
        Buffer buffer;
        if (!buffer_get_with(rt, object, BUFFER_FULL_RO, &buffer)) {
            return REF_ERROR;
        }
        Ref bytes = bytes_new(rt, buffer.data, buffer.size);
        buffer_release(rt, &buffer);
        return bytes;
    }
    Ref packed = pack_small_ints(rt, object);
    if (!ref_is_unbound(packed)) {
        return packed;
    }
    Ref iterator = is_str(peek(*object)) ? REF_ERROR : get_iter(rt, object);
    if (ref_is_error(iterator)) {
        if (is_str(peek(*object)) || pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_TYPE_ERROR, "cannot convert '%T' object to %s",
                        peek(*object), type_name);
        }
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    bool is_bytes = strcmp(type_name, "bytes") == 0; // only bytes() asks for the length
    bool added = (!is_bytes || length_hint(rt, object, 0) >= 0) &&
                 add_iterable(rt, &out, &iterator, is_bytes ? "bytes" : "byte");
    drop(rt, iterator);
    if (!added) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return builder_finish_bytes(rt, &out);
}

static Ref construct_exact(Runtime *rt, Ref *sorted[3])
{
    Ref encoded = REF_ERROR;
    if (sorted[0] != NULL && sorted[1] == NULL && sorted[2] == NULL &&
        type_find(rt, ref_type(rt, *sorted[0]), rt->names[N_BYTES]) != NULL) {
        return bytes_from(rt, sorted[0]); // a subclass of str may know its bytes
    }
    int known = encode_source(rt, "bytes", sorted, &encoded);
    if (known != 0) {
        return encoded;
    }
    return sorted[0] == NULL ? bytes_new(rt, "", 0) : bytes_from(rt, sorted[0]);
}

static Ref bytes_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    Ref *sorted[3] = {NULL};
    if (!bytes_arguments(rt, "bytes", args, nargs, kwnames, sorted)) {
        return REF_ERROR;
    }
    Ref plain = construct_exact(rt, sorted);
    if (ref_is_error(plain) || type == rt->types[T_BYTES]) {
        return plain;
    }
    Span span = span_of(peek(plain));
    Bytes *bytes = alloc_bytes(rt, type, span.data, span.size);
    drop(rt, plain);
    if (bytes != NULL && (type->flags & TYPE_ATOM) == 0) {
        object_track(rt, &bytes->base);
    }
    return bytes == NULL ? REF_ERROR : OBJECT_REF(bytes);
}

// --- slots of both types ---

void add_bytes_repr(Runtime *rt, StrBuilder *out, Span span, bool escape_single)
{
    bool single = memchr(span.data, '\'', span.size) != NULL;
    char quote = single && memchr(span.data, '"', span.size) == NULL ? '"' : '\'';
    builder_add(rt, out, "b", 1);
    builder_add(rt, out, &quote, 1);
    for (size_t i = 0; i < span.size; i++) {
        unsigned char c = (unsigned char)span.data[i];
        char escape[10] = {(char)c};
        size_t size = 1;
        if (c < ' ' || c >= 0x7f || c == '\\' || c == (unsigned char)quote) {
            size = escape_char(c, quote, escape);
        } else if (c == '\'' && escape_single) {
            size = escape_char(c, '\'', escape);
        }
        builder_add(rt, out, escape, size);
    }
    builder_add(rt, out, &quote, 1);
}

static Ref bytes_repr(Runtime *rt, Value self)
{
    Span span = span_of(self);
    if (!charge(rt, span.size)) {
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    add_bytes_repr(rt, &out, span, false);
    return builder_finish(rt, &out);
}

static int64_t bytes_hash(Runtime *rt, Value self)
{
    Bytes *bytes = (Bytes *)value_object(self);
    if (bytes->hash == 0) {
        bytes->hash = hash_bytes(rt->hash_key, bytes->data, bytes->size);
    }
    return (int64_t)bytes->hash;
}

int bytes_truth(Runtime *rt, Value self)
{
    return span_of(self).size != 0;
}

int64_t bytes_length(Runtime *rt, Value self)
{
    return (int64_t)span_of(self).size;
}

// -b: comparing with a str, or bytes with an int.
static bool warn_of_comparison(Runtime *rt, Ref *left, Ref *right)
{
    bool is_plain = is_bytes(peek(*left));
    if (is_str(peek(*right))) {
        return warn_error(rt, E_BYTES_WARNING, "Comparison between %s and string",
                          is_plain ? "bytes" : "bytearray");
    }
    return !is_plain || !is_int(peek(*right)) ||
           warn_error(rt, E_BYTES_WARNING, "Comparison between bytes and int");
}

static int compare_spans(CompareOp op, Span a, Span b)
{
    if ((op == CMP_EQ || op == CMP_NE) && a.size != b.size) {
        return 1;
    }
    int order = memcmp(a.data, b.data, a.size < b.size ? a.size : b.size);
    return order != 0 ? order : (a.size > b.size) - (a.size < b.size);
}

Ref bytes_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!has_buffer(rt, *left) || !has_buffer(rt, *right) ||
        (is_bytes(peek(*left)) && !is_bytes(peek(*right)))) {
        bool may_warn = rt->warns_of_bytes && (op == CMP_EQ || op == CMP_NE);
        return !may_warn || warn_of_comparison(rt, left, right) ? REF_NOT_IMPLEMENTED
                                                                : REF_ERROR;
    }
    if (is_exact(rt, peek(*left), T_BYTES) && is_exact(rt, peek(*right), T_BYTES)) {
        return order_result(
            op, compare_spans(op, span_of(peek(*left)), span_of(peek(*right))));
    }
    Buffer a;
    Buffer b;
    if (!buffer_get(rt, left, &a)) {
        return REF_ERROR;
    }
    if (!buffer_get(rt, right, &b)) {
        buffer_release(rt, &a);
        return REF_ERROR;
    }
    int order = compare_spans(op, (Span){a.data, a.size}, (Span){b.data, b.size});
    buffer_release(rt, &b);
    buffer_release(rt, &a);
    return order_result(op, order);
}

// Of two exact bytes.
static Ref concat_exact(Runtime *rt, Ref *left, Ref *right)
{
    Span a = span_of(peek(*left));
    Span b = span_of(peek(*right));
    if (a.size == 0 || b.size == 0) {
        return share(rt, a.size == 0 ? right : left);
    }
    Bytes *bytes = alloc_bytes(rt, rt->types[T_BYTES], NULL, a.size + b.size);
    if (bytes == NULL) {
        return REF_ERROR;
    }
    copy_text(bytes->data, a.data, a.size);
    copy_text(bytes->data + a.size, b.data, b.size);
    return OBJECT_REF(bytes);
}

static Ref concat(Runtime *rt, Ref *left, Ref *right)
{
    Value self = peek(*left);
    if (!has_buffer(rt, *right)) {
        raise_error(rt, E_TYPE_ERROR, "can't concat %T to %T", peek(*right), self);
        return REF_ERROR;
    }
    if (is_exact(rt, self, T_BYTES) && is_exact(rt, peek(*right), T_BYTES)) {
        return concat_exact(rt, left, right);
    }
    Buffer b;
    if (!buffer_get(rt, right, &b)) {
        return REF_ERROR;
    }
    Span a = span_of(self); // only now: a __buffer__ may have changed a bytearray
    Ref result = REF_ERROR;
    if (b.size == 0 && is_exact(rt, self, T_BYTES)) {
        result = share(rt, left);
    } else {
        StrBuilder out;
        builder_init(&out);
        builder_reserve(rt, &out, a.size + b.size);
        builder_add(rt, &out, a.data, a.size);
        builder_add(rt, &out, b.data, b.size);
        result = bytes_like_finish(rt, value_object(self), &out);
    }
    buffer_release(rt, &b);
    return result;
}

static Ref repeat(Runtime *rt, Ref *self, Ref *factor)
{
    int64_t times;
    int known = repeat_count(rt, factor, &times);
    if (known <= 0) {
        if (known == 0) {
            raise_error(rt, E_TYPE_ERROR,
                        "can't multiply sequence by non-int of type '%T'",
                        peek(*factor));
        }
        return REF_ERROR;
    }
    Span span = span_of(peek(*self));
    if (times == 1 && is_exact(rt, peek(*self), T_BYTES)) {
        return share(rt, self);
    }
    if (times == 0 && span.size > 0 && is_bytes(peek(*self))) {
        Bytes *empty = alloc_bytes(rt, rt->types[T_BYTES], "", 0); // not the shared one
        return empty == NULL ? REF_ERROR : OBJECT_REF(empty);
    }
    if (times == 0 || span.size == 0) {
        return bytes_like(rt, ref_object(*self), "", 0);
    }
    if (span.size > INT64_MAX / (uint64_t)times) {
        raise_error(rt, E_OVERFLOW_ERROR, "repeated bytes are too long");
        return REF_ERROR;
    }
    size_t total = span.size * (size_t)times;
    if (is_bytes(peek(*self))) {
        Bytes *bytes = charge(rt, total / 64)
                           ? alloc_bytes(rt, rt->types[T_BYTES], NULL, total)
                           : NULL;
        if (bytes == NULL) {
            return REF_ERROR;
        }
        memcpy(bytes->data, span.data, span.size);
        repeat_fill(bytes->data, span.size, total);
        return OBJECT_REF(bytes);
    }
    StrBuilder out;
    builder_init(&out);
    if (charge(rt, total / 64) && builder_reserve(rt, &out, total)) {
        memcpy(out.data, span.data, span.size);
        repeat_fill(out.data, span.size, total);
        out.size = total;
    }
    out.failed = out.size != total;
    return bytes_like_finish(rt, ref_object(*self), &out);
}

Ref bytes_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    Ref *self = reflected ? right : left;
    switch (op) {
    case BIN_ADD:
        return reflected ? REF_NOT_IMPLEMENTED : concat(rt, left, right);
    case BIN_MUL:
        return repeat(rt, self, reflected ? left : right);
    case BIN_MOD:
        return is_bytes(peek(*left)) || is_bytearray(peek(*left))
                   ? bytes_percent(rt, left, right)
                   : REF_NOT_IMPLEMENTED;
    default:
        return REF_NOT_IMPLEMENTED;
    }
}

int bytes_contains(Runtime *rt, Ref *self, Ref *item)
{
    if (value_is_index(rt, peek(*item))) {
        unsigned char byte;
        if (!byte_value(rt, item, &byte)) {
            return -1;
        }
        Span span = span_of(peek(*self));
        return span.size > 0 && memchr(span.data, byte, span.size) != NULL;
    }
    Buffer part;
    if (!buffer_get(rt, item, &part)) {
        return -1;
    }
    Span span = span_of(peek(*self));
    int found = text_find(span.data, span.size, part.data, part.size) != NULL;
    buffer_release(rt, &part);
    return found;
}

static Ref slice_of(Runtime *rt, Ref *self, Ref *key)
{
    int64_t start;
    int64_t stop;
    int64_t step;
    if (!slice_parts(rt, key, &start, &stop, &step)) {
        return REF_ERROR;
    }
    Span span = span_of(peek(*self)); // __index__ may have changed a bytearray
    size_t count = slice_clamp(span.size, &start, &stop, step);
    if (!charge(rt, count / 64)) {
        return REF_ERROR;
    }
    if (step == 1) {
        return bytes_part(rt, ref_object(*self), (size_t)start, (size_t)start + count);
    }
    StrBuilder out;
    builder_init(&out);
    for (size_t i = 0; i < count; i++) {
        builder_add(rt, &out, span.data + start + (int64_t)i * step, 1);
    }
    return bytes_like_finish(rt, ref_object(*self), &out);
}

Ref bytes_getitem(Runtime *rt, Ref *self, Ref *key)
{
    if (is_exact(rt, peek(*key), T_SLICE)) {
        return slice_of(rt, self, key);
    }
    bool mutable = is_bytearray(peek(*self));
    const size_t *size = mutable ? &((ByteArray *)ref_object(*self))->size
                                 : &((Bytes *)ref_object(*self))->size;
    size_t index;
    if (!index_resolve(rt, key, size, mutable ? "bytearray" : "byte",
                       mutable ? "bytearray index out of range" : "index out of range",
                       &index)) {
        return REF_ERROR;
    }
    return ref_immediate((unsigned char)span_of(peek(*self)).data[index]);
}

static bool bytes_buffer(Runtime *rt, Ref *self, Buffer *out)
{
    Bytes *bytes = (Bytes *)ref_object(*self);
    return buffer_fill(rt, self, bytes->data, bytes->size, true, NULL, out);
}

static Ref py_bytes_getnewargs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Span span = span_of(peek(args[0]));
    Ref bytes = bytes_new(rt, span.data, span.size);
    return ref_is_error(bytes) ? REF_ERROR : tuple_from_take(rt, &bytes, 1);
}

static Ref py_bytes_bytes(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return bytes_part(rt, ref_object(args[0]), 0, span_of(peek(args[0])).size);
}

static const MethodDef bytes_methods[] = {
    {"__getnewargs__", py_bytes_getnewargs, ARGS(0, 0), NULL},
    {"__bytes__", py_bytes_bytes, ARGS(0, 0),
     "Convert this value to exact type bytes."},
#define METHOD(name, arguments, doc) {#name, py_bytes_##name, arguments, doc},
#include "objects/bytes_methods.def"
#undef METHOD
    {"fromhex", py_bytes_fromhex, POSITIONAL(1, 1, "string"),
     "Create a bytes object from a string of hexadecimal numbers.", METHOD_CLASS},
    {"maketrans", py_bytes_maketrans, POSITIONAL(2, 2, "frm, to"),
     "Return a translation table for translate().", METHOD_STATIC},
    {NULL},
};

static Ref bytes_str(Runtime *rt, Value self)
{
    if (rt->warns_of_bytes &&
        !warn_error(rt, E_BYTES_WARNING, "str() on a bytes instance")) {
        return REF_ERROR;
    }
    return bytes_repr(rt, self);
}

const TypeDef bytes_typedef = {
    .name = "bytes",
    .doc =
        "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
        "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> "
        "bytes object of that size, all 0\n"
        "bytes() -> empty bytes object",
    .instance_size = HEAD_SIZE,
    .flags = TYPE_BASE | TYPE_ATOM | TYPE_IS_BYTES,
    .binary_ops = OPS(BIN_ADD) | OPS(BIN_MUL) | OPS(BIN_MOD),
    .slots =
        {
            .destroy = bytes_destroy,
            .size = bytes_size,
            .repr = bytes_repr,
            .str = bytes_str,
            .hash = bytes_hash,
            .truth = bytes_truth,
            .length = bytes_length,
            .binary = bytes_binary,
            .compare = bytes_compare,
            .iter = bytes_iter_new,
            .getitem = bytes_getitem,
            .contains = bytes_contains,
            .construct = bytes_construct,
            .buffer = bytes_buffer,
        },
    .methods = bytes_methods,
};

// --- iteration, of both types ---

typedef struct BytesIter {
    Object base;
    Ref bytes;    // unbound once exhausted
    size_t index; // of the next byte
} BytesIter;

Ref bytes_iter_new(Runtime *rt, Ref *self)
{
    Type *type = rt->types[is_bytearray(peek(*self)) ? T_BYTEARRAY_ITER : T_BYTES_ITER];
    BytesIter *iter = object_alloc(rt, type, sizeof *iter);
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->bytes = share(rt, self);
    iter->index = 0;
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

static Ref bytes_iter_iter(Runtime *rt, Ref *self)
{
    return share(rt, self);
}

static Ref bytes_iter_next(Runtime *rt, Ref *self)
{
    BytesIter *iter = (BytesIter *)ref_object(*self);
    if (ref_is_unbound(iter->bytes)) {
        return REF_UNBOUND;
    }
    Span span = span_of(peek(iter->bytes));
    if (iter->index >= span.size) {
        clear_ref(rt, &iter->bytes);
        return REF_UNBOUND;
    }
    return ref_immediate((unsigned char)span.data[iter->index++]);
}

static void bytes_iter_destroy(Runtime *rt, Object *self)
{
    clear_ref(rt, &((BytesIter *)self)->bytes);
    object_free(rt, self, sizeof(BytesIter));
}

static void bytes_iter_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((BytesIter *)self)->bytes, EDGE_FIELD, (uintptr_t) "bytes");
}

static Ref py_bytes_iter_length_hint(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    const BytesIter *iter = (const BytesIter *)ref_object(args[0]);
    size_t size = ref_is_unbound(iter->bytes) ? 0 : span_of(peek(iter->bytes)).size;
    return int_new(rt, size > iter->index ? (int64_t)(size - iter->index) : 0);
}

static Ref py_bytes_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    BytesIter *iter = (BytesIter *)ref_object(args[0]);
    return ref_is_unbound(iter->bytes)
               ? reduce_iter_take(rt, "iter", ref_new(&rt->empty_tuple->base), -1)
               : reduce_iter_take(rt, "iter", share(rt, &iter->bytes),
                                  (int64_t)iter->index);
}

static Ref py_bytes_iter_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    BytesIter *iter = (BytesIter *)ref_object(args[0]);
    int64_t index;
    if (!iter_state_index(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (!ref_is_unbound(iter->bytes)) {
        int64_t size = (int64_t)span_of(peek(iter->bytes)).size;
        iter->index = (size_t)(index < 0 ? 0 : index > size ? size : index);
    }
    return REF_NONE;
}

static const MethodDef bytes_iter_methods[] = {
    {"__reduce__", py_bytes_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_bytes_iter_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {"__length_hint__", py_bytes_iter_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {NULL},
};

#define BYTES_ITER_TYPE(type_name)                                                     \
    {                                                                                  \
        .name = type_name, .instance_size = sizeof(BytesIter),                         \
        .flags = TYPE_NO_INSTANTIATE,                                                  \
        .slots = {.destroy = bytes_iter_destroy,                                       \
                  .traverse = bytes_iter_traverse,                                     \
                  .iter = bytes_iter_iter,                                             \
                  .next = bytes_iter_next},                                            \
        .methods = bytes_iter_methods,                                                 \
    }

const TypeDef bytes_iter_typedef = BYTES_ITER_TYPE("bytes_iterator");
const TypeDef bytearray_iter_typedef = BYTES_ITER_TYPE("bytearray_iterator");
