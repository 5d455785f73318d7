// The type of module array: room and items, operators, methods. What it seldom needs is
// in frozen/array.py.
#include "modules/array.h"

#include <string.h>

#include "modules/holder.h"
#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/builtin.h"
#include "objects/bytes.h"
#include "objects/generic_alias.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/slice.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/import.h"
#include "vm/warn.h"

static bool is_array(Runtime *rt, Ref ref)
{
    return type_is_subtype(ref_type(rt, ref), rt->types[T_ARRAY]);
}

static inline char *item_at(const Array *array, size_t index)
{
    return array->data + index * array->kind->size;
}

static Ref get_item_at(Runtime *rt, const Array *array, size_t index)
{
    return array_unpack(rt, array->kind, item_at(array, index));
}

// --- room ---

static bool check_resizable(Runtime *rt, const Array *array)
{
    if (array->exports > 0) {
        raise_error(rt, E_BUFFER_ERROR,
                    "cannot resize an array that is exporting buffers");
        return false;
    }
    return true;
}

// Room for `length` items; growth by an eighth makes appending one by one cheap.
static bool make_room(Runtime *rt, Array *array, size_t length)
{
    size_t size = array->kind->size;
    if (length <= array->capacity / size) {
        return true;
    }
    if (length > PTRDIFF_MAX / 2 / size) {
        raise_memory_error(rt);
        return false;
    }
    size_t capacity =
        array->capacity == 0 ? length * size : (length + length / 8 + 4) * size;
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

// Puts `count` items, which are not the array's own, in the place of [start, end).
static bool replace_part(Runtime *rt, Array *array, size_t start, size_t end,
                         const char *items, size_t count)
{
    size_t removed = end - start;
    size_t length = array->length - removed + count;
    if ((count != removed && !check_resizable(rt, array)) ||
        !make_room(rt, array, length)) {
        return false;
    }
    size_t size = array->kind->size;
    if (array->length > end) {
        memmove(item_at(array, start + count), item_at(array, end),
                (array->length - end) * size);
    }
    if (count > 0) {
        memcpy(item_at(array, start), items, count * size);
    }
    array->length = length;
    return true;
}

static bool insert_value(Runtime *rt, Array *array, size_t index, Ref *value)
{
    char item[8];
    return array_pack(rt, array->kind, value, item) &&
           replace_part(rt, array, index < array->length ? index : array->length,
                        index < array->length ? index : array->length, item, 1);
}

static bool append_value(Runtime *rt, Array *array, Ref *value)
{
    return insert_value(rt, array, SIZE_MAX, value);
}

static Ref new_array(Runtime *rt, Type *type, const ArrayKind *kind, size_t length)
{
    Array *array = object_alloc(rt, type, sizeof *array);
    if (array == NULL) {
        return REF_ERROR;
    }
    array->kind = kind;
    array->data = NULL;
    array->length = array->capacity = array->exports = 0;
    if ((type->flags & TYPE_ATOM) == 0) {
        object_track(rt, &array->base);
    }
    Ref ref = OBJECT_REF(array);
    if (length > 0 && (!charge(rt, length) || !make_room(rt, array, length))) {
        drop(rt, ref);
        return REF_ERROR;
    }
    array->length = length;
    return ref;
}

static void array_destroy(Runtime *rt, Object *self)
{
    Array *array = (Array *)self;
    buffer_free(rt, array->data, array->capacity);
    object_free(rt, self, sizeof *array);
}

// --- filling ---

static bool add_iterable(Runtime *rt, Array *array, Ref *iterable)
{
    Iter iter;
    if (!iter_init(rt, &iter, iterable)) {
        return false;
    }
    bool done = true;
    while (done) {
        Ref item = charge(rt, 1) ? iter_step(rt, &iter) : REF_ERROR;
        if (ref_is_unbound(item)) {
            break;
        }
        done = !ref_is_error(item) && append_value(rt, array, &item);
        drop(rt, item);
    }
    iter_fini(rt, &iter);
    return done;
}

// The items of another array of the same kind, perhaps the same one.
static bool add_array(Runtime *rt, Array *array, const Array *other)
{
    size_t count = other->length;
    if (count == 0) {
        return true;
    }
    if (!check_resizable(rt, array) || !charge(rt, count / 8) ||
        !make_room(rt, array, array->length + count)) {
        return false;
    }
    memcpy(item_at(array, array->length), other->data, count * array->kind->size);
    array->length += count;
    return true;
}

static bool extend(Runtime *rt, Array *array, Ref *other)
{
    if (!is_array(rt, *other)) {
        return add_iterable(rt, array, other);
    }
    if (as_array(other)->kind != array->kind) {
        raise_error(rt, E_TYPE_ERROR, "can only extend with array of same kind");
        return false;
    }
    return add_array(rt, array, as_array(other));
}

static bool add_bytes(Runtime *rt, Array *array, const char *data, size_t size)
{
    if (size % array->kind->size != 0) {
        raise_error(rt, E_VALUE_ERROR, "bytes length not a multiple of item size");
        return false;
    }
    return size == 0 || (charge(rt, size / 8) &&
                         replace_part(rt, array, array->length, array->length, data,
                                      size / array->kind->size));
}

static bool add_buffer(Runtime *rt, Array *array, Ref *object)
{
    Buffer buffer;
    if (!buffer_get(rt, object, &buffer)) {
        return false;
    }
    bool done = add_bytes(rt, array, buffer.data, buffer.size);
    buffer_release(rt, &buffer);
    return done;
}

static bool add_text(Runtime *rt, Array *array, const Str *text)
{
    for (size_t i = 0; i < text->size;) {
        uint32_t c;
        i += utf8_decode(text->data + i, &c);
        if (!charge(rt, 1) || !replace_part(rt, array, array->length, array->length,
                                            (const char *)&c, 1)) {
            return false;
        }
    }
    return true;
}

static bool fill(Runtime *rt, Array *array, Ref *initial)
{
    Value value = peek(*initial);
    bool is_text = array_holds_text(array);
    if (is_str(value) && is_text) {
        return add_text(rt, array, value_str_object(value));
    }
    if (is_str(value)) {
        raise_error(rt, E_TYPE_ERROR,
                    "cannot use a str to initialize an array with typecode '%c'",
                    array->kind->code);
        return false;
    }
    if (is_array(rt, *initial)) {
        const Array *other = as_array(initial);
        if (array_holds_text(other) && !is_text) {
            raise_error(rt, E_TYPE_ERROR,
                        "cannot use a unicode array to initialize an array with "
                        "typecode '%c'",
                        array->kind->code);
            return false;
        }
        if (*other->kind->format == *array->kind->format) {
            return add_array(rt, array, other);
        }
    }
    if (is_bytes(value) || is_bytearray(value)) {
        return add_buffer(rt, array, initial);
    }
    return add_iterable(rt, array, initial);
}

static const ArrayKind *read_kind(Runtime *rt, Ref *code)
{
    if (!is_str(peek(*code)) || str_length(value_str_object(peek(*code))) != 1) {
        raise_error(rt, E_TYPE_ERROR,
                    "array() argument 1 must be a unicode character, not %T",
                    peek(*code));
        return NULL;
    }
    uint32_t c;
    utf8_decode(value_str_object(peek(*code))->data, &c);
    const ArrayKind *kind = array_kind(c);
    if (kind == NULL) {
        raise_error(rt, E_VALUE_ERROR,
                    "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    return kind;
}

static Ref array_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    if (type->slots.init == rt->types[T_ARRAY]->slots.init &&
        !refuse_keywords(rt, "array.array", kwnames)) {
        return REF_ERROR;
    }
    if (nargs < 1 || nargs > 2) {
        raise_error(rt, E_TYPE_ERROR, "array() takes at %s (%zu given)",
                    nargs < 1 ? "least 1 argument" : "most 2 arguments", nargs);
        return REF_ERROR;
    }
    const ArrayKind *kind = read_kind(rt, &args[0]);
    if (kind != NULL && kind->code == 'u' &&
        !vm_warn((Vm *)rt, E_DEPRECATION_WARNING,
                 "The 'u' type code is deprecated and will be removed in Python "
                 "3.16")) {
        return REF_ERROR;
    }
    Ref array = kind == NULL ? REF_ERROR : new_array(rt, type, kind, 0);
    if (!ref_is_error(array) && nargs == 2 && !fill(rt, as_array(&array), &args[1])) {
        drop(rt, array);
        return REF_ERROR;
    }
    return array;
}

// --- text, comparison, operators ---

static Ref to_list(Runtime *rt, const Array *array)
{
    size_t length = array->length;
    Ref result = charge(rt, length) ? list_new(rt, length) : REF_ERROR;
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    List *list = (List *)ref_object(result);
    for (size_t i = 0; i < length; i++) {
        Ref item = get_item_at(rt, array, i);
        if (ref_is_error(item) || !list_append_take(rt, list, item)) {
            drop(rt, result);
            return REF_ERROR;
        }
    }
    return result;
}

static Ref to_text(Runtime *rt, const Array *array)
{
    StrBuilder text;
    builder_init(&text);
    bool done = charge(rt, array->length);
    for (size_t i = 0; done && i < array->length; i++) {
        uint32_t c;
        memcpy(&c, item_at(array, i), sizeof c);
        done = builder_add_char(rt, &text, c);
    }
    if (!done) {
        builder_fini(rt, &text);
        return REF_ERROR;
    }
    return builder_finish(rt, &text);
}

static Ref array_repr(Runtime *rt, Value self)
{
    const Array *array = (const Array *)value_object(self);
    const char *name = array->base.type->name->data;
    char code = array->kind->code;
    if (array->length == 0) {
        return str_format(rt, "%s('%c')", name, code);
    }
    Ref items = array_holds_text(array) ? to_text(rt, array) : to_list(rt, array);
    if (ref_is_error(items)) {
        return REF_ERROR;
    }
    Ref text = str_format(rt, "%s('%c', %R)", name, code, peek(items));
    drop(rt, items);
    return text;
}

// Whether items i of both are equal: 1, 0, -1 on error.
static int items_equal(Runtime *rt, Ref *pair, const Array *a, const Array *b, size_t i)
{
    pair[0] = get_item_at(rt, a, i);
    pair[1] = ref_is_error(pair[0]) ? REF_ERROR : get_item_at(rt, b, i);
    return ref_is_error(pair[1]) || !charge(rt, 1)
               ? -1
               : compare_truth(rt, CMP_EQ, &pair[0], &pair[1]);
}

static Ref array_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_array(rt, *left) || !is_array(rt, *right)) {
        return REF_NOT_IMPLEMENTED;
    }
    const Array *a = as_array(left), *b = as_array(right);
    if ((op == CMP_EQ || op == CMP_NE) && a->length != b->length) {
        return ref_bool(op == CMP_NE);
    }
    // Items are numbers or characters: comparing them runs no code of the user's.
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        Ref pair[2];
        int equal = items_equal(rt, pair, a, b, i);
        Ref answer = REF_ERROR;
        if (equal == 0) {
            answer = op == CMP_EQ   ? REF_FALSE
                     : op == CMP_NE ? REF_TRUE
                                    : compare_op(rt, op, &pair[0], &pair[1]);
        }
        drop(rt, pair[0]);
        drop(rt, pair[1]);
        if (equal <= 0) {
            return answer;
        }
    }
    return compare_sizes(op, a->length, b->length);
}

static Ref concatenate(Runtime *rt, Ref *left, Ref *right)
{
    if (!is_array(rt, *right)) {
        raise_error(rt, E_TYPE_ERROR, "can only append array (not \"%T\") to array",
                    peek(*right));
        return REF_ERROR;
    }
    const Array *a = as_array(left), *b = as_array(right);
    if (a->kind != b->kind) {
        raise_error(rt, E_TYPE_ERROR, "bad argument type for built-in operation");
        return REF_ERROR;
    }
    Ref result = new_array(rt, rt->types[T_ARRAY], a->kind, 0);
    if (!ref_is_error(result) && (!add_array(rt, as_array(&result), a) ||
                                  !add_array(rt, as_array(&result), b))) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

// Makes the array `times` as long, in place.
static bool repeat_in_place(Runtime *rt, Array *array, int64_t times)
{
    size_t length = array->length;
    if (length == 0 || times == 1) {
        return true;
    }
    if (!check_resizable(rt, array)) {
        return false;
    }
    if (times <= 0) {
        array->length = 0;
        return true;
    }
    if ((size_t)times > PTRDIFF_MAX / 16 / length) {
        raise_memory_error(rt);
        return false;
    }
    if (!charge(rt, length * (size_t)times / 8) ||
        !make_room(rt, array, length * (size_t)times)) {
        return false;
    }
    for (int64_t i = 1; i < times; i++) {
        memcpy(item_at(array, (size_t)i * length), array->data,
               length * array->kind->size);
    }
    array->length = length * (size_t)times;
    return true;
}

static Ref repeat(Runtime *rt, Ref *self, Ref *factor)
{
    int64_t times;
    if (!sequence_repeat_count(rt, factor, &times)) {
        return REF_ERROR;
    }
    Ref result = new_array(rt, rt->types[T_ARRAY], as_array(self)->kind, 0);
    if (!ref_is_error(result) && (!add_array(rt, as_array(&result), as_array(self)) ||
                                  !repeat_in_place(rt, as_array(&result), times))) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

static Ref array_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (op == BIN_MUL) {
        return repeat(rt, reflected ? right : left, reflected ? left : right);
    }
    return op == BIN_ADD && !reflected ? concatenate(rt, left, right)
                                       : REF_NOT_IMPLEMENTED;
}

static Ref array_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    int64_t times;
    bool done;
    if (op == BIN_MUL) {
        done = sequence_repeat_count(rt, right, &times) &&
               repeat_in_place(rt, as_array(left), times);
    } else if (op != BIN_ADD) {
        return REF_NOT_IMPLEMENTED;
    } else if (!is_array(rt, *right)) {
        raise_error(rt, E_TYPE_ERROR, "can only extend array with array (not \"%T\")",
                    peek(*right));
        return REF_ERROR;
    } else {
        done = extend(rt, as_array(left), right);
    }
    return done ? share(rt, left) : REF_ERROR;
}

// --- items ---

static int64_t array_length(Runtime *rt, Value self)
{
    return (int64_t)((const Array *)value_object(self))->length;
}

static bool resolve_index(Runtime *rt, const Array *array, Ref *key, const char *words,
                          size_t *index)
{
    int64_t n;
    if (!value_is_index(rt, peek(*key))) {
        raise_error(rt, E_TYPE_ERROR, "array indices must be integers");
        return false;
    }
    if (!index_as_int64(rt, key, E_INDEX_ERROR, &n)) {
        return false;
    }
    n += n < 0 ? (int64_t)array->length : 0;
    if (n < 0 || n >= (int64_t)array->length) {
        raise_error(rt, E_INDEX_ERROR, "%s", words);
        return false;
    }
    *index = (size_t)n;
    return true;
}

static Ref get_slice(Runtime *rt, Array *array, Ref *slice)
{
    int64_t start, stop, step;
    if (!slice_parts(rt, slice, &start, &stop, &step)) {
        return REF_ERROR;
    }
    size_t count = slice_clamp(array->length, &start, &stop, step);
    Ref result = new_array(rt, rt->types[T_ARRAY], array->kind, count);
    for (size_t i = 0; !ref_is_error(result) && i < count; i++) {
        memcpy(item_at(as_array(&result), i),
               item_at(array, (size_t)(start + (int64_t)i * step)), array->kind->size);
    }
    return result;
}

static Ref array_getitem(Runtime *rt, Ref *self, Ref *key)
{
    if (is_exact(rt, peek(*key), T_SLICE)) {
        return get_slice(rt, as_array(self), key);
    }
    size_t index;
    return resolve_index(rt, as_array(self), key, "array index out of range", &index)
               ? get_item_at(rt, as_array(self), index)
               : REF_ERROR;
}

static bool delete_slice(Runtime *rt, Array *array, int64_t start, int64_t step,
                         size_t count)
{
    if (count == 0) {
        return true;
    }
    if (step == 1) {
        return replace_part(rt, array, (size_t)start, (size_t)start + count, NULL, 0);
    }
    if (!check_resizable(rt, array)) {
        return false;
    }
    if (step < 0) {
        start += ((int64_t)count - 1) * step;
        step = -step;
    }
    size_t to = (size_t)start, next = (size_t)start, left = count;
    for (size_t from = to; from < array->length; from++) {
        if (from == next && left > 0) {
            next += (size_t)step;
            left--;
        } else {
            memcpy(item_at(array, to++), item_at(array, from), array->kind->size);
        }
    }
    array->length = to;
    return true;
}

static bool assign_slice(Runtime *rt, Array *array, int64_t start, int64_t step,
                         size_t count, const Array *source)
{
    if (step == 1) {
        return replace_part(rt, array, (size_t)start, (size_t)start + count,
                            source->data, source->length);
    }
    if (source->length == 0) { // as in CPython, an extended slice may become empty
        return delete_slice(rt, array, start, step, count);
    }
    if (source->length != count) {
        raise_error(rt, E_VALUE_ERROR,
                    "attempt to assign array of size %zu to extended slice of size %zu",
                    source->length, count);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        memcpy(item_at(array, (size_t)(start + (int64_t)i * step)), item_at(source, i),
               array->kind->size);
    }
    return true;
}

static bool set_slice(Runtime *rt, Ref *self, Ref *slice, Ref *value)
{
    Array *array = as_array(self);
    int64_t start, stop, step;
    if (!ref_is_unbound(*value) && !is_array(rt, *value)) {
        raise_error(rt, E_TYPE_ERROR,
                    "can only assign array (not \"%T\") to array slice", peek(*value));
        return false;
    }
    if (!ref_is_unbound(*value) && as_array(value)->kind != array->kind) {
        raise_error(rt, E_TYPE_ERROR, "bad argument type for built-in operation");
        return false;
    }
    if (!slice_parts(rt, slice, &start, &stop, &step)) {
        return false;
    }
    size_t count = slice_clamp(array->length, &start, &stop, step);
    size_t wanted = ref_is_unbound(*value) ? 0 : as_array(value)->length;
    if ((wanted == 0 || wanted != count) && !check_resizable(rt, array)) {
        return false; // what removes nothing is refused too, as in CPython
    }
    if (ref_is_unbound(*value)) {
        return delete_slice(rt, array, start, step, count);
    }
    if (value->bits != self->bits) {
        return assign_slice(rt, array, start, step, count, as_array(value));
    }
    Ref copy = new_array(rt, rt->types[T_ARRAY], array->kind, 0);
    bool done = !ref_is_error(copy) && add_array(rt, as_array(&copy), array) &&
                assign_slice(rt, array, start, step, count, as_array(&copy));
    drop(rt, copy);
    return done;
}

static bool set_one(Runtime *rt, Array *array, Ref *key, Ref *value)
{
    size_t index;
    char item[8];
    if (!resolve_index(rt, array, key, "array assignment index out of range", &index)) {
        return false;
    }
    if (ref_is_unbound(*value)) {
        return replace_part(rt, array, index, index + 1, NULL, 0);
    }
    if (!array_pack(rt, array->kind, value, item)) {
        return false;
    }
    if (index >= array->length) { // __index__ of the value may have changed it
        raise_error(rt, E_INDEX_ERROR, "array assignment index out of range");
        return false;
    }
    memcpy(item_at(array, index), item, array->kind->size);
    return true;
}

static bool array_setitem(Runtime *rt, Ref *self, Ref *key, Ref value_take)
{
    bool done = is_exact(rt, peek(*key), T_SLICE)
                    ? set_slice(rt, self, key, &value_take)
                    : set_one(rt, as_array(self), key, &value_take);
    drop(rt, value_take);
    return done;
}

// The index of the first item from `start` on that equals `value`: 1 with *found, 0, -1
// on error.
static int search(Runtime *rt, const Array *array, Ref *value, size_t start,
                  size_t stop, size_t *found)
{
    for (size_t i = start; i < stop && i < array->length; i++) {
        Ref item = charge(rt, 1) ? get_item_at(rt, array, i) : REF_ERROR;
        int equal = ref_is_error(item) ? -1 : compare_truth(rt, CMP_EQ, &item, value);
        drop(rt, item);
        if (equal != 0) {
            *found = i;
            return equal;
        }
    }
    return 0;
}

static int array_contains(Runtime *rt, Ref *self, Ref *item)
{
    size_t found;
    return search(rt, as_array(self), item, 0, SIZE_MAX, &found);
}

static bool array_buffer(Runtime *rt, Ref *self, Buffer *out)
{
    Array *array = as_array(self);
    if (!buffer_fill(rt, self, array->data == NULL ? (char *)"" : array->data,
                     array->length * array->kind->size, false, &array->exports, out)) {
        return false;
    }
    out->item_size = array->kind->size;
    out->format = array->kind->format;
    return true;
}

// --- methods ---

static Ref none_if(bool done)
{
    return done ? REF_NONE : REF_ERROR;
}

static Ref py_array_append(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return none_if(append_value(rt, as_array(&args[0]), &args[1]));
}

static Ref py_array_extend(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return none_if(extend(rt, as_array(&args[0]), &args[1]));
}

static Ref py_array_insert(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Array *array = as_array(&args[0]);
    int64_t index;
    if (!arg_as_int64(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    int64_t length = (int64_t)array->length;
    index += index < 0 ? length : 0;
    index = index < 0 ? 0 : index > length ? length : index;
    return none_if(insert_value(rt, array, (size_t)index, &args[2]));
}

static Ref py_array_pop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Array *array = as_array(&args[0]);
    int64_t index = -1;
    if (nargs > 1 && !arg_as_int64(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (array->length == 0) {
        raise_error(rt, E_INDEX_ERROR, "pop from empty array");
        return REF_ERROR;
    }
    index += index < 0 ? (int64_t)array->length : 0;
    if (index < 0 || index >= (int64_t)array->length) {
        raise_error(rt, E_INDEX_ERROR, "pop index out of range");
        return REF_ERROR;
    }
    Ref item = get_item_at(rt, array, (size_t)index);
    if (!ref_is_error(item) &&
        !replace_part(rt, array, (size_t)index, (size_t)index + 1, NULL, 0)) {
        drop(rt, item);
        return REF_ERROR;
    }
    return item;
}

static Ref py_array_remove(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Array *array = as_array(&args[0]);
    size_t index;
    int found = search(rt, array, &args[1], 0, SIZE_MAX, &index);
    if (found == 0) {
        raise_error(rt, E_VALUE_ERROR, "array.remove(x): x not in array");
    }
    return none_if(found > 0 && (index >= array->length ||
                                 replace_part(rt, array, index, index + 1, NULL, 0)));
}

static Ref py_array_clear(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Array *array = as_array(&args[0]);
    if (!check_resizable(rt, array)) {
        return REF_ERROR;
    }
    buffer_free(rt, array->data, array->capacity);
    array->data = NULL;
    array->length = array->capacity = 0;
    return REF_NONE;
}

static Ref py_array_reverse(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Array *array = as_array(&args[0]);
    size_t size = array->kind->size;
    for (size_t i = 0, j = array->length; i + 1 < j; i++) {
        char item[8];
        memcpy(item, item_at(array, --j), size);
        memcpy(item_at(array, j), item_at(array, i), size);
        memcpy(item_at(array, i), item, size);
    }
    return REF_NONE;
}

static Ref py_array_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Array *array = as_array(&args[0]);
    int64_t count = 0;
    size_t at;
    for (size_t start = 0;; start = at + 1) {
        int found = search(rt, array, &args[1], start, SIZE_MAX, &at);
        if (found <= 0) {
            return found < 0 ? REF_ERROR : int_new(rt, count);
        }
        count++;
    }
}

static Ref py_array_index(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Array *array = as_array(&args[0]);
    size_t start = 0, stop = SIZE_MAX, index;
    if ((nargs > 2 && !index_bound(rt, &args[2], array->length, &start)) ||
        (nargs > 3 && !index_bound(rt, &args[3], array->length, &stop))) {
        return REF_ERROR;
    }
    int found = search(rt, array, &args[1], start, stop, &index);
    if (found == 0) {
        raise_error(rt, E_VALUE_ERROR, "array.index(x): x not in array");
    }
    return found > 0 ? int_new(rt, (int64_t)index) : REF_ERROR;
}

static Ref py_array_tolist(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return to_list(rt, as_array(&args[0]));
}

static Ref py_array_fromlist(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Array *array = as_array(&args[0]);
    if (!is_list(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "arg must be list");
        return REF_ERROR;
    }
    size_t length = array->length;
    if (add_iterable(rt, array, &args[1])) {
        return REF_NONE;
    }
    if (array->length > length && array->exports == 0) {
        array->length = length; // all or nothing
    }
    return REF_ERROR;
}

static Ref py_array_tobytes(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Array *array = as_array(&args[0]);
    size_t size = array->length * array->kind->size;
    return bytes_new(rt, size == 0 ? "" : array->data, size);
}

static Ref py_array_frombytes(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return none_if(add_buffer(rt, as_array(&args[0]), &args[1]));
}

static bool check_text(Runtime *rt, const Array *array, const char *function)
{
    if (!array_holds_text(array)) {
        raise_error(rt, E_VALUE_ERROR,
                    "%s() may only be called on unicode type arrays ('u' or 'w')",
                    function);
        return false;
    }
    return true;
}

static Ref py_array_tounicode(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return check_text(rt, as_array(&args[0]), "tounicode")
               ? to_text(rt, as_array(&args[0]))
               : REF_ERROR;
}

static Ref py_array_fromunicode(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "fromunicode() argument must be str, not %B",
                    peek(args[1]));
        return REF_ERROR;
    }
    Array *array = as_array(&args[0]);
    return none_if(check_text(rt, array, "fromunicode") &&
                   add_text(rt, array, value_str_object(peek(args[1]))));
}

static Ref py_array_byteswap(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Array *array = as_array(&args[0]);
    size_t size = array->kind->size;
    for (size_t i = 0; i < array->length; i++) {
        char *item = item_at(array, i);
        for (size_t j = 0; j < size / 2; j++) {
            char byte = item[j];
            item[j] = item[size - 1 - j];
            item[size - 1 - j] = byte;
        }
    }
    return REF_NONE;
}

static Ref py_array_buffer_info(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Array *array = as_array(&args[0]);
    return pack_take(rt, 2, int_new(rt, (int64_t)(intptr_t)array->data),
                     int_new(rt, (int64_t)array->length));
}

static Ref py_array_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Array *array = as_array(&args[0]);
    Ref copy = new_array(rt, rt->types[T_ARRAY], array->kind, 0);
    if (!ref_is_error(copy) && !add_array(rt, as_array(&copy), array)) {
        drop(rt, copy);
        return REF_ERROR;
    }
    return copy;
}

static Ref py_array_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Array *array = as_array(&args[0]);
    return int_new(rt, (int64_t)(object_body_size(&array->base) +
                                 array->base.type->extra + array->capacity));
}

// What frozen/array.py defines: the function of that name, called with all arguments.
static Ref call_python(Runtime *rt, const char *name, Ref *args, size_t nargs)
{
    Ref module = import_module_named((Vm *)rt, "array");
    Str *text = ref_is_error(module) ? NULL : str_intern_new(rt, name, strlen(name));
    Ref function = text == NULL ? REF_ERROR : get_attr(rt, &module, text);
    Ref result = ref_is_error(function) ? REF_ERROR
                                        : object_call(rt, &function, args, nargs, NULL);
    drop(rt, function);
    if (text != NULL) {
        object_release(rt, &text->base);
    }
    drop(rt, module);
    return result;
}

static Ref py_array_tofile(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_python(rt, "_tofile", args, nargs);
}

static Ref py_array_fromfile(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_python(rt, "_fromfile", args, nargs);
}

static Ref py_array_reduce_ex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_python(rt, "_reduce", args, nargs);
}

static const MethodDef array_methods[] = {
    {"append", py_array_append, ARGS(1, 1),
     "Append new value v to the end of the array."},
    {"buffer_info", py_array_buffer_info, ARGS(0, 0),
     "Return a tuple (address, length) giving the current memory address and the "
     "length in items of the buffer used to hold array's contents."},
    {"byteswap", py_array_byteswap, ARGS(0, 0), "Byteswap all items of the array."},
    {"clear", py_array_clear, ARGS(0, 0), "Remove all items from the array."},
    {"count", py_array_count, ARGS(1, 1),
     "Return number of occurrences of v in the array."},
    {"extend", py_array_extend, ARGS(1, 1), "Append items to the end of the array."},
    {"frombytes", py_array_frombytes, ARGS(1, 1),
     "Appends items from the string, interpreting it as an array of machine values."},
    {"fromfile", py_array_fromfile, ARGS(2, 2),
     "Read n objects from the file object f and append them to the end of the array."},
    {"fromlist", py_array_fromlist, ARGS(1, 1), "Append items to array from list."},
    {"fromunicode", py_array_fromunicode, ARGS(1, 1),
     "Extends this array with data from the unicode string ustr."},
    {"index", py_array_index, ARGS(1, 3),
     "Return index of first occurrence of v in the array."},
    {"insert", py_array_insert, ARGS(2, 2),
     "Insert a new item v into the array before position i."},
    {"pop", py_array_pop, ARGS(0, 1),
     "Return the i-th element and delete it from the array."},
    {"remove", py_array_remove, ARGS(1, 1),
     "Remove the first occurrence of v in the array."},
    {"reverse", py_array_reverse, ARGS(0, 0),
     "Reverse the order of the items in the array."},
    {"tobytes", py_array_tobytes, ARGS(0, 0),
     "Convert the array to an array of machine values and return the bytes "
     "representation."},
    {"tofile", py_array_tofile, ARGS(1, 1),
     "Write all items (as machine values) to the file object f."},
    {"tolist", py_array_tolist, ARGS(0, 0),
     "Convert array to an ordinary list with the same items."},
    {"tounicode", py_array_tounicode, ARGS(0, 0),
     "Extends this array with data from the unicode string ustr."},
    {"__copy__", py_array_copy, ARGS(0, 0), "Return a copy of the array."},
    {"__deepcopy__", py_array_copy, ARGS(1, 1), "Return a copy of the array."},
    {"__reduce_ex__", py_array_reduce_ex, ARGS(1, 1),
     "Return state information for pickling."},
    {"__sizeof__", py_array_sizeof, ARGS(0, 0),
     "Size of the array in memory, in bytes."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

static Ref array_get_typecode(Runtime *rt, Ref *self)
{
    return str_new(rt, &as_array(self)->kind->code, 1);
}

static Ref array_get_itemsize(Runtime *rt, Ref *self)
{
    return int_new(rt, as_array(self)->kind->size);
}

static const GetSetDef array_getsets[] = {
    {"typecode", array_get_typecode, NULL,
     "the typecode character used to create the array"},
    {"itemsize", array_get_itemsize, NULL, "the size, in bytes, of one array item"},
    {NULL},
};

// --- iterating ---

typedef struct ArrayIter {
    Object base;
    Ref array; // unbound once exhausted
    size_t index;
} ArrayIter;
HOLDER(array_iter, ArrayIter, "array")

static Ref array_get_iter(Runtime *rt, Ref *self)
{
    ArrayIter *iter = array_iter_new(rt, rt->types[T_ARRAY_ITER]);
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->array = share(rt, self);
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

static Ref array_iter_next(Runtime *rt, Ref *self)
{
    ArrayIter *iter = as_array_iter(self);
    if (ref_is_unbound(iter->array)) {
        return REF_UNBOUND;
    }
    const Array *array = as_array(&iter->array);
    if (iter->index < array->length) {
        return get_item_at(rt, array, iter->index++);
    }
    clear_ref(rt, &iter->array);
    return REF_UNBOUND;
}

// (iter, (array,), index), or (iter, ((),)) at the end.
static Ref py_array_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ArrayIter *iter = as_array_iter(&args[0]);
    Ref function = builtin_named(rt, "iter");
    if (ref_is_unbound(iter->array)) {
        return pack_take(rt, 2, function,
                         pack_take(rt, 1, ref_new(&rt->empty_tuple->base)));
    }
    return pack_take(rt, 3, function, pack_take(rt, 1, share(rt, &iter->array)),
                     int_new(rt, (int64_t)iter->index));
}

static Ref py_array_iter_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ArrayIter *iter = as_array_iter(&args[0]);
    int64_t index;
    if (!arg_as_int64(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (!ref_is_unbound(iter->array)) {
        size_t length = as_array(&iter->array)->length;
        iter->index = index < 0 ? 0 : (size_t)index > length ? length : (size_t)index;
    }
    return REF_NONE;
}

static const MethodDef array_iter_methods[] = {
    {"__reduce__", py_array_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_array_iter_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

static const TypeDef array_iter_typedef = {
    .name = "array.arrayiterator",
    .instance_size = sizeof(ArrayIter),
    .flags = TYPE_NO_INSTANTIATE,
    .slots =
        {
            .destroy = array_iter_destroy,
            .traverse = array_iter_traverse,
            .iter = iter_self,
            .next = array_iter_next,
        },
    .methods = array_iter_methods,
};

static const TypeDef array_typedef = {
    .name = "array.array",
    .doc = "array(typecode [, initializer]) -> array\n\nReturn a new array whose items "
           "are restricted by typecode, and\ninitialized from the optional "
           "initializer value, which must be a list,\nstring or iterable over "
           "elements of the appropriate type.\n\nType codes: b B h H i I l L q Q "
           "(ints of 1, 2, 4, 8 and 8 bytes, signed and not), u w (characters), f d "
           "(floats).",
    .instance_size = sizeof(Array),
    .flags = TYPE_BASE | TYPE_ATOM | TYPE_WEAKREFS | TYPE_SEQUENCE,
    .binary_ops = OPS(BIN_ADD) | OPS(BIN_MUL),
    .inplace_ops = OPS(BIN_ADD) | OPS(BIN_MUL),
    .slots =
        {
            .destroy = array_destroy,
            .repr = array_repr,
            .hash = hash_refused,
            .length = array_length,
            .compare = array_compare,
            .binary = array_binary,
            .inplace = array_inplace,
            .iter = array_get_iter,
            .getitem = array_getitem,
            .setitem = array_setitem,
            .contains = array_contains,
            .construct = array_construct,
            .buffer = array_buffer,
        },
    .methods = array_methods,
    .getsets = array_getsets,
};

bool array_module_init(Runtime *rt, Module *module)
{
    return module_make_type(rt, T_ARRAY_ITER, &array_iter_typedef) &&
           module_add_type(rt, module, T_ARRAY, &array_typedef) &&
           module_add_take(rt, module, "ArrayType",
                           ref_new(&rt->types[T_ARRAY]->base)) &&
           module_add_take(rt, module, "typecodes", str_from(rt, array_codes));
}
