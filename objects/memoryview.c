#include "objects/memoryview.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/bytes_parts.h"
#include "objects/hash.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/slice.h"
#include "objects/tuple.h"

#define VIEW(self) ((MemoryView *)ref_object(*(self)))

// --- making ---

static MemoryView *view_alloc(Runtime *rt)
{
    MemoryView *view = object_alloc(rt, rt->types[T_MEMORYVIEW], sizeof *view);
    if (view != NULL) {
        view->buffer = (Buffer){.owner = REF_UNBOUND};
        view->is_released = false;
        view->hash = -1;
        view->exports = 0;
    }
    return view;
}

Ref memoryview_of(Runtime *rt, Ref *object)
{
    if (!has_buffer(rt, *object)) {
        raise_error(rt, E_TYPE_ERROR,
                    "memoryview: a bytes-like object is required, not '%T'",
                    peek(*object));
        return REF_ERROR;
    }
    Buffer buffer;
    return buffer_get_with(rt, object, BUFFER_FULL_RO, &buffer)
               ? memoryview_of_buffer_take(rt, &buffer)
               : REF_ERROR;
}

Ref memoryview_of_buffer_take(Runtime *rt, Buffer *buffer)
{
    MemoryView *view = view_alloc(rt);
    if (view == NULL) {
        buffer_release(rt, buffer);
        return REF_ERROR;
    }
    view->buffer = *buffer;
    view->start = buffer->data;
    view->item_size = buffer->item_size;
    view->shape[0] = (int64_t)(buffer->size / buffer->item_size);
    view->step = (int64_t)buffer->item_size;
    view->dimensions = 1;
    view->read_only = buffer->read_only;
    strncpy(view->format, buffer->format, sizeof view->format - 1);
    view->format[sizeof view->format - 1] = '\0';
    object_track(rt, &view->base);
    return OBJECT_REF(view);
}

// Another view of the same object, with the same items.
static MemoryView *view_again(Runtime *rt, const MemoryView *view)
{
    MemoryView *copy = view_alloc(rt);
    if (copy == NULL) {
        return NULL;
    }
    Ref owner = view->buffer.owner;
    if (!buffer_get(rt, &owner, &copy->buffer)) {
        copy->buffer = (Buffer){.owner = REF_UNBOUND};
        object_release(rt, &copy->base);
        return NULL;
    }
    copy->start = view->start;
    copy->item_size = view->item_size;
    memcpy(copy->shape, view->shape, sizeof copy->shape);
    copy->step = view->step;
    copy->dimensions = view->dimensions;
    copy->read_only = view->read_only;
    memcpy(copy->format, view->format, sizeof copy->format);
    object_track(rt, &copy->base);
    return copy;
}

static Ref memoryview_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                Tuple *kwnames)
{
    static const MethodDef arguments = {"memoryview", NULL, SIGNATURE(1, "object"),
                                        NULL};
    Ref given;
    if (!native_arguments(rt, &arguments, args, nargs, kwnames, &given)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (is_exact(rt, peek(given), T_MEMORYVIEW) && !VIEW(&given)->is_released) {
        MemoryView *copy = view_again(rt, VIEW(&given));
        result = copy == NULL ? REF_ERROR : OBJECT_REF(copy);
    } else {
        result = memoryview_of(rt, &given);
    }
    drop(rt, given);
    return result;
}

static bool check_open(Runtime *rt, const MemoryView *view)
{
    if (view->is_released) {
        raise_error(rt, E_VALUE_ERROR,
                    "operation forbidden on released memoryview object");
        return false;
    }
    return true;
}

static bool is_contiguous(const MemoryView *view)
{
    return view->dimensions != 1 || view->shape[0] == 1 ||
           view->step == (int64_t)view->item_size;
}

// The format's character, behind an optional '@'.
static char item_format(const MemoryView *view)
{
    return view->format[*view->format == '@'];
}

static size_t item_count(const MemoryView *view)
{
    size_t count = 1;
    for (size_t i = 0; i < view->dimensions; i++) {
        count *= (size_t)view->shape[i];
    }
    return count;
}

static const char *item_at(const MemoryView *view, size_t index)
{
    return view->dimensions == 1 ? view->start + (int64_t)index * view->step
                                 : view->start + index * view->item_size;
}

static Ref view_bytes(Runtime *rt, const MemoryView *view)
{
    size_t count = item_count(view);
    Ref result = bytes_new(rt, NULL, count * view->item_size);
    if (ref_is_error(result) || !charge(rt, count / 16)) {
        drop(rt, result);
        return REF_ERROR;
    }
    char *out = ((Bytes *)ref_object(result))->data;
    if (count == 0 || is_contiguous(view)) {
        memcpy(out, view->start, count * view->item_size);
        return result;
    }
    for (size_t i = 0; i < count; i++) {
        memcpy(out + i * view->item_size, item_at(view, i), view->item_size);
    }
    return result;
}

// Those who ask for bytes get them in one piece: of a view with a step, a copy.
static bool memoryview_buffer(Runtime *rt, Ref *self, Buffer *out)
{
    MemoryView *view = VIEW(self);
    if (!check_open(rt, view)) {
        return false;
    }
    if (!is_contiguous(view)) {
        Ref copy = view_bytes(rt, view);
        bool ok = !ref_is_error(copy) && buffer_get(rt, &copy, out);
        drop(rt, copy);
        return ok;
    }
    if (!buffer_fill(rt, self, view->start, item_count(view) * view->item_size,
                     view->read_only, &view->exports, out)) {
        return false;
    }
    out->item_size = view->item_size;
    out->format = view->format;
    return true;
}

void memoryview_release(Runtime *rt, MemoryView *view)
{
    view->is_released = true;
    buffer_release(rt, &view->buffer);
}

static void memoryview_destroy(Runtime *rt, Object *self)
{
    memoryview_release(rt, (MemoryView *)self);
    object_free(rt, self, sizeof(MemoryView));
}

static void memoryview_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((MemoryView *)self)->buffer.owner, EDGE_FIELD, (uintptr_t) "obj");
}

static Ref memoryview_repr(Runtime *rt, Value self)
{
    const MemoryView *view = (const MemoryView *)value_object(self);
    char address[ADDRESS_TEXT];
    address_text(rt, self, address);
    return str_format(
        rt, view->is_released ? "<released memory at %s>" : "<memory at %s>", address);
}

// --- items ---

static int64_t memoryview_length(Runtime *rt, Value self)
{
    const MemoryView *view = (const MemoryView *)value_object(self);
    return check_open(rt, view) ? view->shape[0] : -1;
}

// `*out`: the index in a dimension, which may count from the end.
static bool dimension_index(Runtime *rt, const MemoryView *view, Ref *key,
                            size_t dimension, int64_t *out)
{
    int64_t index;
    if (!index_as_int64(rt, key, E_INDEX_ERROR, &index)) {
        return false;
    }
    if (index < 0) {
        index += view->shape[dimension];
    }
    if (index < 0 || index >= view->shape[dimension]) {
        raise_error(rt, E_INDEX_ERROR, "index out of bounds on dimension %zu",
                    dimension + 1);
        return false;
    }
    *out = index;
    return true;
}

// view[1, 2]: where the item lies. NULL: an exception is pending.
static char *tuple_item(Runtime *rt, MemoryView *view, Tuple *key)
{
    if (key->length == 0 || key->length < view->dimensions) {
        raise_error(rt, E_NOT_IMPLEMENTED_ERROR, "sub-views are not implemented");
        return NULL;
    }
    if (key->length > view->dimensions) {
        raise_error(rt, E_TYPE_ERROR,
                    "cannot index %u-dimension view with %zu-element tuple",
                    view->dimensions, key->length);
        return NULL;
    }
    int64_t position = 0;
    for (size_t i = 0; i < key->length; i++) {
        int64_t index;
        if (!dimension_index(rt, view, &key->items[i], i, &index)) {
            return NULL;
        }
        position = position * view->shape[i] + index;
    }
    return (char *)item_at(view, (size_t)position);
}

static bool is_index_tuple(Runtime *rt, Value key)
{
    if (!is_tuple(key)) {
        return false;
    }
    const Tuple *tuple = value_tuple(key);
    for (size_t i = 0; i < tuple->length; i++) {
        if (!value_is_index(rt, peek(tuple->items[i]))) {
            return false;
        }
    }
    return true;
}

static bool is_slice_tuple(Runtime *rt, Value key)
{
    if (!is_tuple(key) || value_tuple(key)->length == 0) {
        return false;
    }
    const Tuple *tuple = value_tuple(key);
    for (size_t i = 0; i < tuple->length; i++) {
        if (!is_exact(rt, peek(tuple->items[i]), T_SLICE)) {
            return false;
        }
    }
    return true;
}

// The place of one item. NULL: an exception is pending, or `key` is a slice (nothing
// pending). `slicing_refused`: what is said of a tuple of slices.
static char *find_item(Runtime *rt, MemoryView *view, Ref *key,
                       const char *slicing_refused)
{
    if (value_is_index(rt, peek(*key))) {
        int64_t index;
        if (view->dimensions != 1) {
            raise_error(rt, E_NOT_IMPLEMENTED_ERROR,
                        "multi-dimensional sub-views are not implemented");
            return NULL;
        }
        return dimension_index(rt, view, key, 0, &index)
                   ? (char *)item_at(view, (size_t)index)
                   : NULL;
    }
    if (is_index_tuple(rt, peek(*key))) {
        return tuple_item(rt, view, value_tuple(peek(*key)));
    }
    if (is_slice_tuple(rt, peek(*key))) {
        raise_error(rt, E_NOT_IMPLEMENTED_ERROR, "%s", slicing_refused);
    } else if (!is_exact(rt, peek(*key), T_SLICE)) {
        raise_error(rt, E_TYPE_ERROR, "memoryview: invalid slice key");
    }
    return NULL;
}

static MemoryView *view_slice(Runtime *rt, MemoryView *view, Ref *slice)
{
    int64_t start, step;
    size_t count;
    if (!slice_resolve(rt, slice, (size_t)view->shape[0], &start, &step, &count) ||
        !check_open(rt, view)) {
        return NULL;
    }
    if (view->dimensions > 1 && step != 1 && count > 1) {
        raise_error(rt, E_NOT_IMPLEMENTED_ERROR,
                    "multi-dimensional slicing with a step is not implemented");
        return NULL;
    }
    MemoryView *part = view_again(rt, view);
    if (part != NULL) {
        int64_t row = view->step; // of several dimensions: they have no gaps
        for (size_t i = 1; i < view->dimensions; i++) {
            row *= view->shape[i];
        }
        part->start += start * row;
        part->shape[0] = (int64_t)count;
        part->step = view->dimensions == 1 ? view->step * step : view->step;
    }
    return part;
}

static Ref memoryview_getitem(Runtime *rt, Ref *self, Ref *key)
{
    MemoryView *view = VIEW(self);
    if (!check_open(rt, view)) {
        return REF_ERROR;
    }
    const char *item =
        find_item(rt, view, key, "multi-dimensional slicing is not implemented");
    if (item != NULL) {
        return check_open(rt, view) ? item_unpack(rt, item_format(view), item)
                                    : REF_ERROR;
    }
    MemoryView *part = is_pending(rt) ? NULL : view_slice(rt, view, key);
    return part == NULL ? REF_ERROR : OBJECT_REF(part);
}

// view[1:3] = other, of the same length and format.
static bool assign_slice(Runtime *rt, MemoryView *view, Ref *key, Ref *value)
{
    if (!has_buffer(rt, *value)) {
        raise_error(rt, E_TYPE_ERROR, "a bytes-like object is required, not '%T'",
                    peek(*value));
        return false;
    }
    Ref source = memoryview_of(rt, value);
    if (ref_is_error(source)) {
        return false;
    }
    const MemoryView *from = VIEW(&source);
    // A __buffer__ may have released the view.
    MemoryView *part = check_open(rt, view) ? view_slice(rt, view, key) : NULL;
    Ref copy = REF_UNBOUND;
    bool ok = part != NULL;
    if (ok && (from->shape[0] != part->shape[0] || from->dimensions != 1 ||
               strcmp(from->format, part->format) != 0)) {
        raise_error(rt, E_VALUE_ERROR,
                    "memoryview assignment: lvalue and rvalue have different "
                    "structures");
        ok = false;
    }
    if (ok) { // a copy first: the two may overlap
        copy = view_bytes(rt, from);
        ok = !ref_is_error(copy);
    }
    for (size_t i = 0; ok && i < (size_t)part->shape[0]; i++) {
        memcpy((char *)item_at(part, i),
               ((Bytes *)ref_object(copy))->data + i * part->item_size,
               part->item_size);
    }
    drop(rt, copy);
    CLEAR_POINTER(rt, part);
    drop(rt, source);
    return ok;
}

static bool set_item(Runtime *rt, MemoryView *view, Ref *key, Ref *value)
{
    if (!check_open(rt, view)) {
        return false;
    }
    if (view->read_only) {
        raise_error(rt, E_TYPE_ERROR, "cannot modify read-only memory");
        return false;
    }
    if (ref_is_unbound(*value)) {
        raise_error(rt, E_TYPE_ERROR, "cannot delete memory");
        return false;
    }
    const char *refused =
        "memoryview slice assignments are currently restricted to ndim = 1";
    char *item = find_item(rt, view, key, refused);
    if (item == NULL && !is_pending(rt) && view->dimensions != 1) {
        raise_error(rt, E_NOT_IMPLEMENTED_ERROR, "%s", refused);
    }
    if (item == NULL) {
        return !is_pending(rt) && assign_slice(rt, view, key, value);
    }
    char packed[8];
    if (!item_pack(rt, view->format, packed, value) || !check_open(rt, view)) {
        return false;
    }
    memcpy(item, packed, view->item_size);
    return true;
}

static bool memoryview_setitem(Runtime *rt, Ref *self, Ref *key, Ref value)
{
    bool ok = set_item(rt, VIEW(self), key, &value);
    drop(rt, value);
    return ok;
}

static Ref memoryview_iter(Runtime *rt, Ref *self)
{
    const MemoryView *view = VIEW(self);
    if (!check_open(rt, view)) {
        return REF_ERROR;
    }
    if (view->dimensions != 1) {
        raise_error(rt, E_NOT_IMPLEMENTED_ERROR,
                    "multi-dimensional sub-views are not implemented");
        return REF_ERROR;
    }
    return sequence_iter_new(rt, self);
}

// --- comparing, hashing ---

static int equal_views(Runtime *rt, const MemoryView *a, const MemoryView *b)
{
    if (a->dimensions != b->dimensions ||
        memcmp(a->shape, b->shape, a->dimensions * sizeof *a->shape) != 0) {
        return 0;
    }
    size_t count = item_count(a);
    if (!charge(rt, count)) {
        return -1;
    }
    int equal = 1;
    for (size_t i = 0; equal == 1 && i < count; i++) {
        Ref left = item_unpack(rt, item_format(a), item_at(a, i));
        Ref right = item_unpack(rt, item_format(b), item_at(b, i));
        equal = ref_is_error(left) || ref_is_error(right)
                    ? -1
                    : compare_truth(rt, CMP_EQ, &left, &right);
        drop(rt, left);
        drop(rt, right);
    }
    return equal;
}

static Ref memoryview_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (op != CMP_EQ && op != CMP_NE) {
        return REF_NOT_IMPLEMENTED;
    }
    MemoryView *view = VIEW(left);
    if (left->bits == right->bits && view->is_released) {
        return ref_bool(op == CMP_EQ);
    }
    bool other_is_view = is_exact(rt, peek(*right), T_MEMORYVIEW);
    if (view->is_released || (other_is_view && VIEW(right)->is_released)) {
        return ref_bool(op == CMP_NE);
    }
    if (!has_buffer(rt, *right)) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref other = other_is_view ? share(rt, right) : memoryview_of(rt, right);
    int equal = ref_is_error(other) ? -1
                : view->is_released ? 0 // by a __buffer__
                                    : equal_views(rt, view, VIEW(&other));
    drop(rt, other);
    return equal < 0 ? REF_ERROR : ref_bool(equal == (op == CMP_EQ));
}

// Kept, for a view that is released still has it.
static int64_t memoryview_hash(Runtime *rt, Value self)
{
    MemoryView *view = (MemoryView *)value_object(self);
    if (view->hash != -1) {
        return view->hash;
    }
    if (!check_open(rt, view)) {
        return -1;
    }
    if (!view->read_only) {
        raise_error(rt, E_VALUE_ERROR, "cannot hash writable memoryview object");
        return -1;
    }
    if (strchr("Bbc", item_format(view)) == NULL) {
        raise_error(rt, E_VALUE_ERROR,
                    "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        return -1;
    }
    Ref bytes = view_bytes(rt, view);
    view->hash = ref_is_error(bytes) ? -1 : value_hash(rt, peek(bytes));
    drop(rt, bytes);
    return view->hash;
}

// --- methods ---

// The items with the first index running fastest.
static Ref view_bytes_fortran(Runtime *rt, const MemoryView *view)
{
    size_t count = item_count(view);
    Ref result = bytes_new(rt, NULL, count * view->item_size);
    if (ref_is_error(result) || !charge(rt, count)) {
        drop(rt, result);
        return REF_ERROR;
    }
    char *out = ((Bytes *)ref_object(result))->data;
    for (size_t i = 0; i < count; i++) {
        size_t rest = i, weight = count, at = 0;
        for (size_t d = 0; d < view->dimensions; d++) {
            size_t length = (size_t)view->shape[d];
            weight /= length;
            at += rest % length * weight;
            rest /= length;
        }
        memcpy(out + i * view->item_size, item_at(view, at), view->item_size);
    }
    return result;
}

static Ref py_memoryview_tobytes(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!check_open(rt, VIEW(args))) {
        return REF_ERROR;
    }
    if (ref_is_unbound(args[1]) || ref_is_none(args[1])) {
        return view_bytes(rt, VIEW(args));
    }
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "tobytes() argument 'order' must be str or None, not %T",
                    peek(args[1]));
        return REF_ERROR;
    }
    const Str *order = value_str_object(peek(args[1]));
    if (order->size != 1 || strchr("CFA", order->data[0]) == NULL) {
        raise_error(rt, E_VALUE_ERROR, "order must be 'C', 'F' or 'A'");
        return REF_ERROR;
    }
    return order->data[0] == 'F' && VIEW(args)->dimensions > 1
               ? view_bytes_fortran(rt, VIEW(args))
               : view_bytes(rt, VIEW(args));
}

static Ref list_dimension(Runtime *rt, const MemoryView *view, size_t dimension,
                          size_t *position)
{
    Ref list = list_new(rt, (size_t)view->shape[dimension]);
    for (int64_t i = 0; !ref_is_error(list) && i < view->shape[dimension]; i++) {
        Ref item =
            dimension + 1 < view->dimensions
                ? list_dimension(rt, view, dimension + 1, position)
                : item_unpack(rt, item_format(view), item_at(view, (*position)++));
        if (ref_is_error(item) || !list_append_take(rt, value_list(peek(list)), item)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return list;
}

static Ref py_memoryview_tolist(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const MemoryView *view = VIEW(args);
    size_t position = 0;
    if (!check_open(rt, view) || !charge(rt, item_count(view))) {
        return REF_ERROR;
    }
    return list_dimension(rt, view, 0, &position);
}

static Ref py_memoryview_toreadonly(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    if (!check_open(rt, VIEW(args))) {
        return REF_ERROR;
    }
    MemoryView *copy = view_again(rt, VIEW(args));
    if (copy == NULL) {
        return REF_ERROR;
    }
    copy->read_only = true;
    return OBJECT_REF(copy);
}

static Ref py_memoryview_release(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    MemoryView *view = VIEW(args);
    if (view->exports > 0) {
        raise_error(rt, E_BUFFER_ERROR, "memoryview has %zu exported buffer%s",
                    view->exports, view->exports == 1 ? "" : "s");
        return REF_ERROR;
    }
    memoryview_release(rt, view);
    return REF_NONE;
}

static Ref py_memoryview_enter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return check_open(rt, VIEW(args)) ? share(rt, &args[0]) : REF_ERROR;
}

static Ref py_memoryview_hex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!check_open(rt, VIEW(args))) {
        return REF_ERROR;
    }
    Ref bytes = view_bytes(rt, VIEW(args));
    if (ref_is_error(bytes)) {
        return REF_ERROR;
    }
    Ref given[3] = {bytes, args[1], args[2]};
    Ref result = py_bytes_hex(rt, given, 3, NULL);
    drop(rt, bytes);
    return result;
}

// The dimensions of cast(format, shape) into `view`.
static bool cast_shape(Runtime *rt, MemoryView *view, Ref *shape)
{
    if (!is_list(peek(*shape)) && !is_tuple(peek(*shape))) {
        raise_error(rt, E_TYPE_ERROR, "shape must be a list or a tuple");
        return false;
    }
    int64_t length = value_length(rt, peek(*shape));
    if (length < 1 || length > VIEW_DIMENSIONS) {
        raise_error(rt, E_VALUE_ERROR,
                    "memoryview: number of dimensions must not exceed %d",
                    VIEW_DIMENSIONS);
        return false;
    }
    size_t nbytes = (size_t)view->shape[0] * view->item_size;
    if (nbytes == 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "memoryview: cannot cast view with zeros in shape or strides");
        return false;
    }
    for (int64_t i = 0; i < length; i++) {
        Ref index = ref_immediate(i);
        Ref item = get_item(rt, shape, &index);
        int64_t size = 0;
        if (ref_is_error(item)) {
            return false;
        }
        bool ok = is_int(peek(item)) && int_as_int64(peek(item), &size);
        drop(rt, item);
        if (!ok || size <= 0) {
            raise_error(rt, ok ? E_VALUE_ERROR : E_TYPE_ERROR,
                        ok ? "memoryview.cast(): elements of shape must be integers > 0"
                           : "memoryview.cast(): elements of shape must be integers");
            return false;
        }
        view->shape[i] = size;
    }
    view->dimensions = (uint8_t)length;
    if (item_count(view) * view->item_size != nbytes) {
        raise_error(rt, E_TYPE_ERROR,
                    "memoryview: product(shape) * itemsize != buffer size");
        return false;
    }
    return true;
}

static bool cast_format(Runtime *rt, MemoryView *view, Str *format)
{
    const char *text = format->data;
    text += *text == '@';
    size_t size = strlen(text) == 1 ? item_format_size(*text) : 0;
    if (size == 0) {
        raise_error(rt, E_VALUE_ERROR,
                    "memoryview: destination format must be a native single character "
                    "format prefixed with an optional '@'");
        return false;
    }
    size_t nbytes = item_count(view) * view->item_size;
    if (strchr("Bbc", *text) == NULL && strchr("Bbc", item_format(view)) == NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "memoryview: cannot cast between two non-byte formats");
        return false;
    }
    if (nbytes % size != 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "memoryview: length is not a multiple of itemsize");
        return false;
    }
    view->item_size = size;
    strncpy(view->format, format->data, sizeof view->format - 1);
    view->format[2] = '\0';
    view->dimensions = 1;
    view->shape[0] = (int64_t)(nbytes / size);
    view->step = (int64_t)size;
    return true;
}

static Ref py_memoryview_cast(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    MemoryView *view = VIEW(args);
    if (!check_open(rt, view)) {
        return REF_ERROR;
    }
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "cast() argument 'format' must be str, not %B",
                    peek(args[1]));
        return REF_ERROR;
    }
    if (!is_contiguous(view)) {
        raise_error(rt, E_TYPE_ERROR,
                    "memoryview: casts are restricted to C-contiguous views");
        return REF_ERROR;
    }
    MemoryView *copy = view_again(rt, view);
    if (copy == NULL) {
        return REF_ERROR;
    }
    if (!cast_format(rt, copy, value_str_object(peek(args[1]))) ||
        (!ref_is_unbound(args[2]) && !cast_shape(rt, copy, &args[2]))) {
        object_release(rt, &copy->base);
        return REF_ERROR;
    }
    return OBJECT_REF(copy);
}

// --- attributes ---

static Ref get_obj(Runtime *rt, Ref *self)
{
    return check_open(rt, VIEW(self)) ? share(rt, &VIEW(self)->buffer.owner)
                                      : REF_ERROR;
}

static Ref get_nbytes(Runtime *rt, Ref *self)
{
    const MemoryView *view = VIEW(self);
    return check_open(rt, view)
               ? int_new(rt, (int64_t)(item_count(view) * view->item_size))
               : REF_ERROR;
}

static Ref get_itemsize(Runtime *rt, Ref *self)
{
    return check_open(rt, VIEW(self)) ? int_new(rt, (int64_t)VIEW(self)->item_size)
                                      : REF_ERROR;
}

static Ref get_format(Runtime *rt, Ref *self)
{
    return check_open(rt, VIEW(self)) ? str_from(rt, VIEW(self)->format) : REF_ERROR;
}

static Ref get_ndim(Runtime *rt, Ref *self)
{
    return check_open(rt, VIEW(self)) ? ref_immediate(VIEW(self)->dimensions)
                                      : REF_ERROR;
}

static Ref get_readonly(Runtime *rt, Ref *self)
{
    return check_open(rt, VIEW(self)) ? ref_bool(VIEW(self)->read_only) : REF_ERROR;
}

static Ref get_shape(Runtime *rt, Ref *self)
{
    const MemoryView *view = VIEW(self);
    Ref sizes[VIEW_DIMENSIONS];
    for (size_t i = 0; i < view->dimensions; i++) {
        sizes[i] = ref_immediate(view->shape[i]);
    }
    return check_open(rt, view) ? tuple_from_take(rt, sizes, view->dimensions)
                                : REF_ERROR;
}

static Ref get_strides(Runtime *rt, Ref *self)
{
    const MemoryView *view = VIEW(self);
    Ref steps[VIEW_DIMENSIONS];
    int64_t step = view->dimensions == 1 ? view->step : (int64_t)view->item_size;
    for (size_t i = view->dimensions; i-- > 0;) {
        steps[i] = ref_immediate(step);
        step *= view->shape[i];
    }
    return check_open(rt, view) ? tuple_from_take(rt, steps, view->dimensions)
                                : REF_ERROR;
}

static Ref get_suboffsets(Runtime *rt, Ref *self)
{
    return check_open(rt, VIEW(self)) ? ref_new(&rt->empty_tuple->base) : REF_ERROR;
}

static Ref get_contiguous(Runtime *rt, Ref *self)
{
    return check_open(rt, VIEW(self)) ? ref_bool(is_contiguous(VIEW(self))) : REF_ERROR;
}

// In Fortran's order: the first index moves fastest.
static Ref get_f_contiguous(Runtime *rt, Ref *self)
{
    const MemoryView *view = VIEW(self);
    return check_open(rt, view) ? ref_bool(view->dimensions == 1 && is_contiguous(view))
                                : REF_ERROR;
}

static const MethodDef memoryview_methods[] = {
    {"cast", py_memoryview_cast, SIGNATURE(1, "format, shape=<unrepresentable>"),
     "Cast a memoryview to a new format or shape."},
    {"hex", py_memoryview_hex, SIGNATURE(0, "sep=<unrepresentable>, bytes_per_sep=1"),
     "Return the data in the buffer as a str of hexadecimal numbers."},
    {"release", py_memoryview_release, ARGS(0, 0),
     "Release the underlying buffer exposed by the memoryview object."},
    {"tobytes", py_memoryview_tobytes, SIGNATURE(0, "order='C'"),
     "Return the data in the buffer as a byte string."},
    {"tolist", py_memoryview_tolist, ARGS(0, 0),
     "Return the data in the buffer as a list of elements."},
    {"toreadonly", py_memoryview_toreadonly, ARGS(0, 0),
     "Return a readonly version of the memoryview."},
    {"__enter__", py_memoryview_enter, ARGS(0, 0), NULL},
    {"__exit__", py_memoryview_release, POSITIONAL(0, ARGS_ANY, "*exc_info"), NULL},
    {NULL},
};

static const GetSetDef memoryview_getsets[] = {
    {"c_contiguous", get_contiguous, NULL,
     "A bool indicating whether the memory is C contiguous."},
    {"contiguous", get_contiguous, NULL,
     "A bool indicating whether the memory is contiguous."},
    {"f_contiguous", get_f_contiguous, NULL,
     "A bool indicating whether the memory is Fortran contiguous."},
    {"format", get_format, NULL,
     "A string containing the format for each element in the view."},
    {"itemsize", get_itemsize, NULL,
     "The size in bytes of each element of the memoryview."},
    {"nbytes", get_nbytes, NULL,
     "The amount of space in bytes that the array would use contiguously."},
    {"ndim", get_ndim, NULL, "How many dimensions the memory represents."},
    {"obj", get_obj, NULL, "The underlying object of the memoryview."},
    {"readonly", get_readonly, NULL,
     "A bool indicating whether the memory is read only."},
    {"shape", get_shape, NULL, "The sizes of the dimensions."},
    {"strides", get_strides, NULL, "The bytes from item to item of each dimension."},
    {"suboffsets", get_suboffsets, NULL, "Empty: there are no indirect arrays."},
    {NULL},
};

const TypeDef memoryview_typedef = {
    .name = "memoryview",
    .parameters = &(const ArgSpec)SIGNATURE(1, "object"),
    .doc = "Create a new memoryview object which references the given object.",
    .instance_size = sizeof(MemoryView),
    .flags = TYPE_WEAKREFS,
    .slots = {.destroy = memoryview_destroy,
              .traverse = memoryview_traverse,
              .repr = memoryview_repr,
              .hash = memoryview_hash,
              .length = memoryview_length,
              .compare = memoryview_compare,
              .iter = memoryview_iter,
              .getitem = memoryview_getitem,
              .setitem = memoryview_setitem,
              .construct = memoryview_construct,
              .buffer = memoryview_buffer},
    .methods = memoryview_methods,
    .getsets = memoryview_getsets,
};
