#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes_parts.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/reduce.h"
#include "objects/slice.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"

static ByteArray *array_of(Ref ref)
{
    return (ByteArray *)ref_object(ref);
}

// --- size ---

static bool check_resizable(Runtime *rt, const ByteArray *array)
{
    if (array->exports > 0) {
        raise_error(rt, E_BUFFER_ERROR,
                    "Existing exports of data: object cannot be re-sized");
        return false;
    }
    return true;
}

// Room for `size` bytes and the NUL; growth by an eighth makes appending one by one
// cheap.
static bool make_room(Runtime *rt, ByteArray *array, size_t size)
{
    if (size < array->capacity) {
        return true;
    }
    if (size > SIZE_MAX / 4) {
        raise_memory_error(rt);
        return false;
    }
    size_t capacity = array->capacity == 0 ? size + 1 : size + size / 8 + 8;
    char *data = array->data == NULL
                     ? buffer_alloc(rt, capacity)
                     : buffer_resize(rt, array->data, array->capacity, capacity);
    if (data == NULL) {
        return false;
    }
    array->data = data;
    array->capacity = capacity;
    return true;
}

// Replaces the bytes [start, end) by `size` others, which are not the array's own.
static bool replace_part(Runtime *rt, ByteArray *array, size_t start, size_t end,
                         const char *data, size_t size)
{
    size_t removed = end - start;
    size_t total = array->size - removed + size;
    if (size != removed && !check_resizable(rt, array)) {
        return false;
    }
    if (!make_room(rt, array, total)) {
        return false;
    }
    memmove(array->data + start + size, array->data + end, array->size - end);
    if (size > 0) {
        memcpy(array->data + start, data, size);
    }
    array->size = total;
    array->data[total] = '\0';
    return true;
}

// --- making ---

static Ref alloc_array(Runtime *rt, Type *type)
{
    ByteArray *array = object_alloc(rt, type, sizeof *array);
    if (array == NULL) {
        return REF_ERROR;
    }
    array->data = NULL;
    array->size = array->capacity = array->exports = 0;
    if ((type->flags & TYPE_ATOM) == 0) {
        object_track(rt, &array->base);
    }
    return OBJECT_REF(array);
}

Ref bytearray_new(Runtime *rt, const char *data, size_t size)
{
    Ref ref = alloc_array(rt, rt->types[T_BYTEARRAY]);
    if (!ref_is_error(ref) && size > 0 &&
        !replace_part(rt, array_of(ref), 0, 0, data, size)) {
        drop(rt, ref);
        return REF_ERROR;
    }
    return ref;
}

static void bytearray_destroy(Runtime *rt, Object *self)
{
    ByteArray *array = (ByteArray *)self;
    buffer_free(rt, array->data, array->capacity);
    object_free(rt, self, sizeof *array);
}

static Ref bytearray_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    return alloc_array(rt, type);
}

static bool assign_all(Runtime *rt, ByteArray *array, const char *data, size_t size)
{
    if (size == 0) { // an empty array keeps no memory
        if (array->size > 0 && !check_resizable(rt, array)) {
            return false;
        }
        if (array->exports == 0) {
            buffer_free(rt, array->data, array->capacity);
            array->data = NULL;
            array->size = array->capacity = 0;
        }
        return true;
    }
    return replace_part(rt, array, 0, array->size, data, size);
}

static bool fill_zeros(Runtime *rt, ByteArray *array, int64_t count)
{
    if (count < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative count");
        return false;
    }
    if (!charge(rt, (uint64_t)count / 64) || !make_room(rt, array, (size_t)count)) {
        return false;
    }
    memset(array->data, 0, (size_t)count + 1);
    array->size = (size_t)count;
    return true;
}

// Replaces the bytes [start, end) by what bytes(iterable) holds.
static bool replace_by_iterable(Runtime *rt, ByteArray *array, size_t start, size_t end,
                                Ref *iterable)
{
    StrBuilder bytes;
    builder_init(&bytes);
    bool done = add_iterable(rt, &bytes, iterable, "byte");
    // The iterable may have run code that changed the array.
    start = start < array->size ? start : array->size;
    end = end < start ? start : end < array->size ? end : array->size;
    done = done && replace_part(rt, array, start, end, bytes.data, bytes.size);
    builder_fini(rt, &bytes);
    return done;
}

// The whole contents, or what is added behind them.
static bool replace_by_buffer(Runtime *rt, ByteArray *array, Ref *source, bool appends)
{
    if (ref_object(*source) == &array->base) {
        Ref copy = bytes_new(rt, array->data == NULL ? "" : array->data, array->size);
        bool done = !ref_is_error(copy) &&
                    replace_part(rt, array, appends ? array->size : 0, array->size,
                                 span_of(peek(copy)).data, array->size);
        drop(rt, copy);
        return done;
    }
    Buffer buffer;
    if (!buffer_get_with(rt, source, appends ? BUFFER_SIMPLE : BUFFER_FULL_RO,
                         &buffer)) {
        return false;
    }
    // Only now: a __buffer__ may have changed the array.
    bool done = replace_part(rt, array, appends ? array->size : 0, array->size,
                             buffer.data, buffer.size);
    buffer_release(rt, &buffer);
    return done;
}

static bool init_from(Runtime *rt, ByteArray *array, Ref *source)
{
    if (value_is_index(rt, peek(*source))) {
        int64_t count;
        if (index_as_int64(rt, source, E_OVERFLOW_ERROR, &count)) {
            return fill_zeros(rt, array, count);
        }
        if (!pending_matches(rt, E_TYPE_ERROR)) {
            return false;
        }
        pending_clear(rt); // no number after all: perhaps bytes
    }
    if (has_buffer(rt, *source)) {
        return replace_by_buffer(rt, array, source, false);
    }
    Ref iterator = get_iter(rt, source);
    if (ref_is_error(iterator)) {
        if (pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_TYPE_ERROR, "cannot convert '%T' object to bytearray",
                        peek(*source));
        }
        return false;
    }
    bool done = replace_by_iterable(rt, array, 0, array->size, &iterator);
    drop(rt, iterator);
    return done;
}

static bool bytearray_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    Ref *sorted[3] = {NULL};
    ByteArray *array = array_of(*self);
    Ref encoded = REF_UNBOUND;
    if (!bytes_arguments(rt, "bytearray", args, nargs, kwnames, sorted) ||
        !assign_all(rt, array, "", 0)) {
        return false;
    }
    int known = encode_source(rt, "bytearray", sorted, &encoded);
    if (known < 0 || (known == 0 && sorted[0] == NULL)) {
        return known == 0;
    }
    if (known == 0) {
        return init_from(rt, array, sorted[0]);
    }
    Span span = span_of(peek(encoded));
    bool done = assign_all(rt, array, span.data, span.size);
    drop(rt, encoded);
    return done;
}

// --- slots ---

static Ref bytearray_repr(Runtime *rt, Value self)
{
    Span span = span_of(self);
    if (!charge(rt, span.size)) {
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    builder_add_str(rt, &out, value_object(self)->type->name);
    builder_add(rt, &out, "(", 1);
    add_bytes_repr(rt, &out, span, true);
    builder_add(rt, &out, ")", 1);
    return builder_finish(rt, &out);
}

static bool bytearray_buffer(Runtime *rt, Ref *self, Buffer *out)
{
    ByteArray *array = array_of(*self);
    return buffer_fill(rt, self, array->data == NULL ? (char *)"" : array->data,
                       array->size, false, &array->exports, out);
}

static Ref none_if(bool done)
{
    return done ? REF_NONE : REF_ERROR;
}

static Ref bytearray_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    ByteArray *array = array_of(*left);
    if (op == BIN_ADD) {
        if (!has_buffer(rt, *right)) {
            raise_error(rt, E_TYPE_ERROR, "can't concat %T to %T", peek(*right),
                        peek(*left));
            return REF_ERROR;
        }
        if (ref_object(*right) == &array->base && array->size > 0) {
            array->exports++; // its own buffer is in use, and so it cannot grow
            Ref failed = none_if(check_resizable(rt, array));
            array->exports--;
            return failed;
        }
        return replace_by_buffer(rt, array, right, true) ? share(rt, left) : REF_ERROR;
    }
    if (op == BIN_MUL) {
        Ref product = bytes_binary(rt, BIN_MUL, left, right, false);
        if (ref_is_error(product)) {
            return REF_ERROR;
        }
        Span span = span_of(peek(product));
        bool done = assign_all(rt, array, span.data, span.size);
        drop(rt, product);
        return done ? share(rt, left) : REF_ERROR;
    }
    return REF_NOT_IMPLEMENTED;
}

// del array[start:stop:step] with a step other than 1, in ascending order.
static bool delete_steps(Runtime *rt, ByteArray *array, int64_t start, int64_t step,
                         size_t count)
{
    if (!check_resizable(rt, array)) { // also when nothing goes, as in CPython
        return false;
    }
    if (count == 0) {
        return true;
    }
    if (step < 0) {
        start += step * (int64_t)(count - 1);
        step = -step;
    }
    size_t to = (size_t)start;
    size_t left = count;
    size_t next = (size_t)start;
    for (size_t from = (size_t)start; from < array->size; from++) {
        if (left > 0 && from == next) {
            next += (size_t)step;
            left--;
        } else {
            array->data[to++] = array->data[from];
        }
    }
    array->size = to;
    array->data[to] = '\0';
    return true;
}

static bool assign_steps(Runtime *rt, ByteArray *array, int64_t start, int64_t step,
                         size_t count, Span from)
{
    if (from.size != count) {
        raise_error(rt, E_VALUE_ERROR,
                    "attempt to assign bytes of size %zu to extended slice of size %zu",
                    from.size, count);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        array->data[start + (int64_t)i * step] = from.data[i];
    }
    return true;
}

static bool assign_slice(Runtime *rt, ByteArray *array, Ref *key, Ref *value)
{
    int64_t start;
    int64_t stop;
    int64_t step;
    if (!slice_parts(rt, key, &start, &stop, &step)) {
        return false;
    }
    if (is_str(peek(*value)) || value_is_index(rt, peek(*value))) {
        raise_error(
            rt, E_TYPE_ERROR,
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        return false;
    }
    // A copy: it may be the array itself, or an iterable that changes it.
    Ref from = bytes_copy(rt, value, "bytearray");
    if (ref_is_error(from)) {
        return false;
    }
    size_t count = slice_clamp(array->size, &start, &stop, step);
    Span span = span_of(peek(from));
    bool done;
    if (step == 1) {
        done = replace_part(rt, array, (size_t)start, (size_t)start + count, span.data,
                            span.size);
    } else if (span.size == 0) {
        done = delete_steps(rt, array, start, step, count);
    } else {
        done = assign_steps(rt, array, start, step, count, span);
    }
    drop(rt, from);
    return done;
}

static bool delete_slice(Runtime *rt, ByteArray *array, Ref *key)
{
    int64_t start;
    int64_t stop;
    int64_t step;
    if (!slice_parts(rt, key, &start, &stop, &step)) {
        return false;
    }
    size_t count = slice_clamp(array->size, &start, &stop, step);
    if (step == 1) {
        return replace_part(rt, array, (size_t)start, (size_t)start + count, NULL, 0);
    }
    return delete_steps(rt, array, start, step, count);
}

// In CPython's order: the index, the byte, the bounds.
static bool set_byte(Runtime *rt, ByteArray *array, Ref *key, Ref *value)
{
    unsigned char byte = 0;
    int64_t index;
    bool has_value = !ref_is_unbound(*value);
    if (!value_is_index(rt, peek(*key))) {
        raise_error(rt, E_TYPE_ERROR,
                    "bytearray indices must be integers or slices, not %T", peek(*key));
        return false;
    }
    if (!index_as_int64(rt, key, E_INDEX_ERROR, &index) ||
        (has_value && !byte_value(rt, value, &byte))) {
        return false;
    }
    index += index < 0 ? (int64_t)array->size : 0;
    if (index < 0 || index >= (int64_t)array->size) {
        raise_error(rt, E_INDEX_ERROR, "bytearray index out of range");
        return false;
    }
    if (!has_value) {
        return replace_part(rt, array, (size_t)index, (size_t)index + 1, NULL, 0);
    }
    array->data[index] = (char)byte;
    return true;
}

static bool bytearray_setitem(Runtime *rt, Ref *self, Ref *key, Ref value_take)
{
    ByteArray *array = array_of(*self);
    bool done;
    if (!is_exact(rt, peek(*key), T_SLICE)) {
        done = set_byte(rt, array, key, &value_take);
    } else if (ref_is_unbound(value_take)) {
        done = delete_slice(rt, array, key);
    } else {
        done = assign_slice(rt, array, key, &value_take);
    }
    drop(rt, value_take);
    return done;
}

// --- methods that change it ---

static Ref py_bytearray_append(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ByteArray *array = array_of(args[0]);
    unsigned char byte;
    return none_if(
        byte_value(rt, &args[1], &byte) &&
        replace_part(rt, array, array->size, array->size, (const char *)&byte, 1));
}

static Ref py_bytearray_extend(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ByteArray *array = array_of(args[0]);
    if (has_buffer(rt, args[1])) {
        return none_if(replace_by_buffer(rt, array, &args[1], true));
    }
    if (is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "expected iterable of integers; got: '%T'",
                    peek(args[1]));
        return REF_ERROR;
    }
    Type *type = ref_type(rt, args[1]);
    if (replace_by_iterable(rt, array, SIZE_MAX, SIZE_MAX, &args[1])) {
        return REF_NONE;
    }
    if (type->slots.iter == NULL && pending_matches(rt, E_TYPE_ERROR)) {
        raise_error(rt, E_TYPE_ERROR, "can't extend bytearray with %N", type);
    }
    return REF_ERROR;
}

static Ref py_bytearray_insert(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ByteArray *array = array_of(args[0]);
    int64_t index;
    unsigned char byte;
    if (!size_argument(rt, &args[1], &index) || !byte_value(rt, &args[2], &byte)) {
        return REF_ERROR;
    }
    int64_t size = (int64_t)array->size;
    index += index < 0 ? size : 0;
    index = index < 0 ? 0 : index > size ? size : index;
    return none_if(
        replace_part(rt, array, (size_t)index, (size_t)index, (const char *)&byte, 1));
}

static Ref py_bytearray_pop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ByteArray *array = array_of(args[0]);
    int64_t index = -1;
    if (nargs > 1 && !size_argument(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (array->size == 0) {
        raise_error(rt, E_INDEX_ERROR, "pop from empty bytearray");
        return REF_ERROR;
    }
    index += index < 0 ? (int64_t)array->size : 0;
    if (index < 0 || index >= (int64_t)array->size) {
        raise_error(rt, E_INDEX_ERROR, "pop index out of range");
        return REF_ERROR;
    }
    Ref byte = ref_immediate((unsigned char)array->data[index]);
    return replace_part(rt, array, (size_t)index, (size_t)index + 1, NULL, 0)
               ? byte
               : REF_ERROR;
}

static Ref py_bytearray_remove(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ByteArray *array = array_of(args[0]);
    unsigned char byte;
    if (!byte_value(rt, &args[1], &byte)) {
        return REF_ERROR;
    }
    const char *found =
        array->size == 0 ? NULL : memchr(array->data, byte, array->size);
    if (found == NULL) {
        raise_error(rt, E_VALUE_ERROR, "value not found in bytearray");
        return REF_ERROR;
    }
    size_t index = (size_t)(found - array->data);
    return none_if(replace_part(rt, array, index, index + 1, NULL, 0));
}

static Ref py_bytearray_clear(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return none_if(assign_all(rt, array_of(args[0]), NULL, 0));
}

static Ref py_bytearray_reverse(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ByteArray *array = array_of(args[0]);
    for (size_t i = 0; i < array->size / 2; i++) {
        char byte = array->data[i];
        array->data[i] = array->data[array->size - 1 - i];
        array->data[array->size - 1 - i] = byte;
    }
    return REF_NONE;
}

static Ref py_bytearray_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Span span = span_of(peek(args[0]));
    return bytearray_new(rt, span.data, span.size);
}

static Ref py_bytearray_alloc(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_new(rt, (int64_t)array_of(args[0])->capacity);
}

static Ref py_bytearray_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const ByteArray *array = array_of(args[0]);
    size_t size = object_body_size(&array->base) + array->base.type->extra;
    return int_new(rt, (int64_t)(size + array->capacity));
}

static Ref py_bytearray_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref type = ref_new(&rt->types[T_BYTES]->base);
    Ref self = ref_new(ref_object(args[0]));
    Ref content = object_call(rt, &type, &self, 1, NULL);
    drop(rt, self);
    drop(rt, type);
    return reduce_as_call_take(
        rt, &args[0],
        ref_is_error(content) ? REF_ERROR : tuple_from_take(rt, &content, 1));
}

static const MethodDef bytearray_methods[] = {
    {"__reduce__", py_bytearray_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"append", py_bytearray_append, POSITIONAL(1, 1, "item"),
     "Append a single item to the end of the bytearray."},
    {"extend", py_bytearray_extend, POSITIONAL(1, 1, "iterable_of_ints"),
     "Append all the items from the iterator or sequence to the end."},
    {"insert", py_bytearray_insert, POSITIONAL(2, 2, "index, item"),
     "Insert a single item into the bytearray before the given index."},
    {"pop", py_bytearray_pop, POSITIONAL(0, 1, "index=-1"),
     "Remove and return a single item, by default the last one."},
    {"remove", py_bytearray_remove, POSITIONAL(1, 1, "value"),
     "Remove the first occurrence of a value in the bytearray."},
    {"clear", py_bytearray_clear, ARGS(0, 0), "Remove all items from the bytearray."},
    {"reverse", py_bytearray_reverse, ARGS(0, 0),
     "Reverse the order of the values in place."},
    {"copy", py_bytearray_copy, ARGS(0, 0), "Return a copy."},
    {"__sizeof__", py_bytearray_sizeof, ARGS(0, 0),
     "Returns the size of the bytearray object in memory, in bytes."},
    {"__alloc__", py_bytearray_alloc, ARGS(0, 0),
     "Return the number of bytes actually allocated."},
#define METHOD(name, arguments, doc) {#name, py_bytes_##name, arguments, doc},
#include "objects/bytes_methods.def"
#undef METHOD
    {"fromhex", py_bytes_fromhex, POSITIONAL(1, 1, "string"),
     "Create a bytearray from a string of hexadecimal numbers.", METHOD_CLASS},
    {"maketrans", py_bytes_maketrans, POSITIONAL(2, 2, "frm, to"),
     "Return a translation table for translate().", METHOD_STATIC},
    {NULL},
};

static Ref bytearray_str(Runtime *rt, Value self)
{
    if (rt->warns_of_bytes &&
        !warn_error(rt, E_BYTES_WARNING, "str() on a bytearray instance")) {
        return REF_ERROR;
    }
    return bytearray_repr(rt, self);
}

const TypeDef bytearray_typedef = {
    .name = "bytearray",
    .doc = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, "
           "errors]) -> bytearray\n"
           "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n"
           "bytearray(int) -> bytearray of that size, all 0\nbytearray() -> empty "
           "bytearray",
    .instance_size = sizeof(ByteArray),
    .flags = TYPE_BASE | TYPE_ATOM | TYPE_IS_BYTEARRAY,
    .binary_ops = OPS(BIN_ADD) | OPS(BIN_MUL) | OPS(BIN_MOD),
    .inplace_ops = OPS(BIN_ADD) | OPS(BIN_MUL),
    .slots =
        {
            .destroy = bytearray_destroy,
            .repr = bytearray_repr,
            .str = bytearray_str,
            .truth = bytes_truth,
            .length = bytes_length,
            .binary = bytes_binary,
            .inplace = bytearray_inplace,
            .compare = bytes_compare,
            .iter = bytes_iter_new,
            .getitem = bytes_getitem,
            .setitem = bytearray_setitem,
            .contains = bytes_contains,
            .construct = bytearray_construct,
            .init = bytearray_init,
            .buffer = bytearray_buffer,
        },
    .methods = bytearray_methods,
};
