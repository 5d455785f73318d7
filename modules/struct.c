// The native part of module struct: its functions and the class Struct.
#include <stdarg.h>
#include <string.h>

#include "modules/holder.h"
#include "modules/modules.h"
#include "modules/natives.h"
#include "modules/struct_layout.h"
#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/builtin.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/module.h"
#include "objects/tuple.h"

// --- struct.error ---

void raise_struct_error(Runtime *rt, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Ref message = str_format_list(rt, format, args);
    va_end(args);
    raise_library_error_take(rt, "struct", "error", message);
}

// class error(Exception)
static Ref make_error(Runtime *rt)
{
    Str *name = str_intern_new(rt, "error", 5);
    Ref base = ref_new(&rt->exceptions[E_EXCEPTION]->base);
    Ref bases = tuple_from_take(rt, &base, 1);
    Ref namespace_ = dict_new(rt);
    Ref module = str_from(rt, "struct");
    Ref made = REF_ERROR;
    if (name != NULL && !ref_is_error(bases) && !ref_is_error(namespace_) &&
        !ref_is_error(module) &&
        dict_set_str_take(rt, (Dict *)ref_object(namespace_), rt->names[N_MODULE],
                          take(&module))) {
        made = type_make_class(rt, rt->types[T_TYPE], name, value_tuple(peek(bases)),
                               (Dict *)ref_object(namespace_), NULL, 0, NULL);
    }
    drop(rt, module);
    drop(rt, namespace_);
    drop(rt, bases);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    return made;
}

// --- packing and unpacking by a layout ---

static bool check_values(Runtime *rt, const char *function, const Layout *layout,
                         size_t given)
{
    if (given != layout->values) {
        raise_struct_error(rt, "%s expected %zu items for packing (got %zu)", function,
                           layout->values, given);
    }
    return given == layout->values;
}

static Ref pack_bytes(Runtime *rt, const Layout *layout, Ref *values, size_t count)
{
    if (!check_values(rt, "pack", layout, count)) {
        return REF_ERROR;
    }
    Ref result = bytes_new(rt, NULL, layout->size);
    if (!ref_is_error(result) &&
        !layout_pack(rt, layout, values, ((Bytes *)ref_object(result))->data)) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

// Where in a buffer of `size` bytes a struct stands; `doing` "packing" or "unpacking",
// `function` for the message. False: it does not fit.
static bool find_offset(Runtime *rt, const char *function, const Layout *layout,
                        size_t size, int64_t *offset)
{
    bool packs = strcmp(function, "pack_into") == 0;
    int64_t needed = (int64_t)layout->size, length = (int64_t)size;
    if (*offset < 0) {
        if (*offset + needed > 0) {
            raise_struct_error(rt,
                               packs ? "no space to pack %lld bytes at offset %lld"
                                     : "not enough data to unpack %lld bytes at offset "
                                       "%lld",
                               (long long)needed, (long long)*offset);
            return false;
        }
        if (*offset + length < 0) {
            raise_struct_error(rt, "offset %lld out of range for %lld-byte buffer",
                               (long long)*offset, (long long)length);
            return false;
        }
        *offset += length;
    }
    if (length - *offset < needed) {
        raise_struct_error(rt,
                           "%s requires a buffer of at least %llu bytes for %s %lld "
                           "bytes at offset %lld (actual buffer size is %lld)",
                           function,
                           (unsigned long long)needed + (unsigned long long)*offset,
                           packs ? "packing" : "unpacking", (long long)needed,
                           (long long)*offset, (long long)length);
        return false;
    }
    return true;
}

static Ref unpack_all(Runtime *rt, const Layout *layout, Ref *data)
{
    Buffer buffer;
    if (!buffer_get(rt, data, &buffer)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (buffer.size != layout->size) {
        raise_struct_error(rt, "unpack requires a buffer of %zu bytes", layout->size);
    } else {
        result = layout_unpack(rt, layout, buffer.data);
    }
    buffer_release(rt, &buffer);
    return result;
}

// `offset` may be unbound.
static Ref unpack_at(Runtime *rt, const Layout *layout, Ref *data, Ref *place)
{
    int64_t offset = 0;
    Buffer buffer;
    if ((!ref_is_unbound(*place) && !arg_as_int64(rt, place, &offset)) ||
        !buffer_get(rt, data, &buffer)) {
        return REF_ERROR;
    }
    Ref result = find_offset(rt, "unpack_from", layout, buffer.size, &offset)
                     ? layout_unpack(rt, layout, buffer.data + offset)
                     : REF_ERROR;
    buffer_release(rt, &buffer);
    return result;
}

static bool writable_buffer(Runtime *rt, Ref *object, Buffer *buffer)
{
    if (has_buffer(rt, *object)) {
        if (!buffer_get(rt, object, buffer)) {
            return false;
        }
        if (!buffer->read_only) {
            return true;
        }
        buffer_release(rt, buffer);
    }
    raise_error(rt, E_TYPE_ERROR,
                "argument must be read-write bytes-like object, not %T", peek(*object));
    return false;
}

// args: buffer, offset, values
static Ref pack_into(Runtime *rt, const Layout *layout, Ref *args, size_t nargs)
{
    if (nargs < 2) {
        raise_struct_error(rt, "pack_into expected %s argument",
                           nargs == 0 ? "buffer" : "offset");
        return REF_ERROR;
    }
    int64_t offset;
    Buffer buffer;
    if (!check_values(rt, "pack_into", layout, nargs - 2) ||
        !writable_buffer(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    bool done = arg_as_int64(rt, &args[1], &offset) &&
                find_offset(rt, "pack_into", layout, buffer.size, &offset) &&
                layout_pack(rt, layout, args + 2, buffer.data + offset);
    buffer_release(rt, &buffer);
    return done ? REF_NONE : REF_ERROR;
}

// --- Struct ---

typedef struct Struct {
    Object base;
    Ref format; // a str
    bool is_ready;
    size_t users; // that rely on the layout while Python code may run
    Layout layout;
} Struct;
HOLDER(struct, Struct, "format")

static Ref struct_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    Struct *self = struct_new(rt, type);
    if (self == NULL) {
        return REF_ERROR;
    }
    self->layout.fields = self->layout.local;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static Ref format_text(Runtime *rt, Ref *format)
{
    if (is_str(peek(*format))) {
        return share(rt, format);
    }
    const Bytes *bytes = (Bytes *)ref_object(*format);
    return str_new(rt, bytes->data, bytes->size);
}

static bool struct_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const MethodDef def = {"Struct", NULL, SIGNATURE(1, "format"), NULL};
    Ref format;
    if (!native_arguments(rt, &def, args, nargs, kwnames, &format)) {
        return false;
    }
    Struct *made = as_struct(self);
    if (made->users > 0) {
        raise_error(rt, E_RUNTIME_ERROR, "Struct object is in use");
        drop(rt, format);
        return false;
    }
    Layout layout;
    bool done = layout_read(rt, &layout, &format);
    Ref text = done ? format_text(rt, &format) : REF_ERROR;
    drop(rt, format);
    if (ref_is_error(text)) {
        if (done) {
            layout_fini(rt, &layout);
        }
        return false;
    }
    layout_fini(rt, &made->layout);
    bool is_local = layout.fields == layout.local;
    made->layout = layout;
    if (is_local) {
        made->layout.fields = made->layout.local;
    }
    made->is_ready = true;
    replace_ref_take(rt, &made->format, text);
    return true;
}

static void end_struct(Runtime *rt, Object *self)
{
    layout_fini(rt, &((Struct *)self)->layout);
    struct_destroy(rt, self);
}

static const Layout *ready_layout(Runtime *rt, Ref *self)
{
    const Struct *made = as_struct(self);
    if (!made->is_ready) {
        raise_error(rt, E_RUNTIME_ERROR, "Struct object is not initialized");
        return NULL;
    }
    return &made->layout;
}

static Ref py_struct_pack(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Layout *layout = ready_layout(rt, &args[0]);
    if (layout == NULL) {
        return REF_ERROR;
    }
    as_struct(&args[0])->users++;
    Ref result = pack_bytes(rt, layout, args + 1, nargs - 1);
    as_struct(&args[0])->users--;
    return result;
}

static Ref py_struct_pack_into(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Layout *layout = ready_layout(rt, &args[0]);
    if (layout == NULL) {
        return REF_ERROR;
    }
    as_struct(&args[0])->users++;
    Ref result = pack_into(rt, layout, args + 1, nargs - 1);
    as_struct(&args[0])->users--;
    return result;
}

static Ref py_struct_unpack(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Layout *layout = ready_layout(rt, &args[0]);
    return layout == NULL ? REF_ERROR : unpack_all(rt, layout, &args[1]);
}

static Ref py_struct_unpack_from(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Layout *layout = ready_layout(rt, &args[0]);
    return layout == NULL ? REF_ERROR : unpack_at(rt, layout, &args[1], &args[2]);
}

static Ref struct_get_size(Runtime *rt, Ref *self)
{
    const Struct *made = as_struct(self);
    return int_new(rt, made->is_ready ? (int64_t)made->layout.size : -1);
}

static Ref struct_get_format(Runtime *rt, Ref *self)
{
    Struct *made = as_struct(self);
    return made->is_ready ? share(rt, &made->format) : ref_new(&rt->empty_str->base);
}

static Ref struct_repr(Runtime *rt, Value self)
{
    Ref holder = ref_copy(self);
    Ref format = struct_get_format(rt, &holder);
    Ref text = str_format(rt, "%U(%R)", type_of(rt, self)->name, peek(format));
    drop(rt, format);
    drop(rt, holder);
    return text;
}

static Ref py_struct_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Struct *made = as_struct(&args[0]);
    bool is_local = made->layout.fields == made->layout.local;
    return int_new(rt,
                   (int64_t)(sizeof(Struct) +
                             (is_local ? 0 : made->layout.capacity * sizeof(Field))));
}

// --- iter_unpack ---

typedef struct UnpackIter {
    Object base;
    Ref structure; // unbound once exhausted
    Buffer buffer; // given back then
    size_t offset;
} UnpackIter;
HOLDER(unpack_iter, UnpackIter, "struct")

static Ref iterate(Runtime *rt, Ref *structure, Ref *data)
{
    const Layout *layout = ready_layout(rt, structure);
    Buffer buffer;
    if (layout == NULL) {
        return REF_ERROR;
    }
    if (layout->size == 0) {
        raise_struct_error(rt, "cannot iteratively unpack with a struct of length 0");
        return REF_ERROR;
    }
    if (!buffer_get(rt, data, &buffer)) {
        return REF_ERROR;
    }
    UnpackIter *iter = NULL;
    if (buffer.size % layout->size != 0) {
        raise_struct_error(
            rt, "iterative unpacking requires a buffer of a multiple of %zu bytes",
            layout->size);
    } else {
        iter = unpack_iter_new(rt, rt->types[T_UNPACK_ITER]);
    }
    if (iter == NULL) {
        buffer_release(rt, &buffer);
        return REF_ERROR;
    }
    iter->structure = share(rt, structure);
    as_struct(structure)->users++;
    iter->buffer = buffer;
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

static void end_iteration(Runtime *rt, UnpackIter *iter)
{
    if (!ref_is_unbound(iter->structure)) {
        as_struct(&iter->structure)->users--;
        clear_ref(rt, &iter->structure);
        buffer_release(rt, &iter->buffer);
    }
}

static void end_unpack_iter(Runtime *rt, Object *self)
{
    end_iteration(rt, (UnpackIter *)self);
    unpack_iter_destroy(rt, self);
}

static void traverse_unpack_iter(Object *self, Visitor *visitor)
{
    const UnpackIter *iter = (const UnpackIter *)self;
    unpack_iter_traverse(self, visitor);
    if (!ref_is_unbound(iter->structure)) {
        visit(visitor, iter->buffer.owner, EDGE_FIELD, (uintptr_t) "buffer");
    }
}

static Ref unpack_iter_next(Runtime *rt, Ref *self)
{
    UnpackIter *iter = as_unpack_iter(self);
    if (ref_is_unbound(iter->structure)) {
        return REF_UNBOUND;
    }
    const Layout *layout = &as_struct(&iter->structure)->layout;
    if (iter->offset >= iter->buffer.size) {
        end_iteration(rt, iter);
        return REF_UNBOUND;
    }
    Ref result = layout_unpack(rt, layout, iter->buffer.data + iter->offset);
    iter->offset += layout->size;
    return result;
}

static Ref py_unpack_iter_length_hint(Runtime *rt, Ref *args, size_t nargs,
                                      Tuple *kwnames)
{
    const UnpackIter *iter = as_unpack_iter(&args[0]);
    if (ref_is_unbound(iter->structure)) {
        return ref_immediate(0);
    }
    const Struct *structure = (const Struct *)ref_object(iter->structure);
    return int_new(
        rt, (int64_t)((iter->buffer.size - iter->offset) / structure->layout.size));
}

static const MethodDef unpack_iter_methods[] = {
    {"__length_hint__", py_unpack_iter_length_hint, ARGS(0, 0), NULL},
    {NULL},
};

static const TypeDef unpack_iter_typedef = {
    .name = "_struct.unpack_iterator",
    .instance_size = sizeof(UnpackIter),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = {.destroy = end_unpack_iter,
              .traverse = traverse_unpack_iter,
              .iter = iter_self,
              .next = unpack_iter_next},
    .methods = unpack_iter_methods,
};

static Ref py_struct_iter_unpack(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return iterate(rt, &args[0], &args[1]);
}

static const MethodDef struct_methods[] = {
    {"iter_unpack", py_struct_iter_unpack, ARGS(1, 1),
     "Return an iterator yielding tuples.\n\nThe buffer's size in bytes must be a "
     "multiple of Struct.size."},
    {"pack", py_struct_pack, ARGS(0, ARGS_ANY),
     "S.pack(v1, v2, ...) -> bytes\n\nReturn a bytes object containing values v1, v2, "
     "... packed according\nto the format string S.format."},
    {"pack_into", py_struct_pack_into, ARGS(0, ARGS_ANY),
     "S.pack_into(buffer, offset, v1, v2, ...)\n\nPack the values v1, v2, ... "
     "according to the format string S.format\nand write the packed bytes into the "
     "writable buffer buf starting at\noffset."},
    {"unpack", py_struct_unpack, ARGS(1, 1),
     "Return a tuple containing unpacked values.\n\nThe buffer's size in bytes must be "
     "Struct.size."},
    {"unpack_from", py_struct_unpack_from, SIGNATURE(1, "buffer, offset=0"),
     "Return a tuple containing unpacked values, from a place in a buffer."},
    {"__sizeof__", py_struct_sizeof, ARGS(0, 0),
     "S.__sizeof__() -> size of S in memory, in bytes"},
    {NULL},
};

static const GetSetDef struct_getsets[] = {
    {"format", struct_get_format, NULL, "struct format string"},
    {"size", struct_get_size, NULL, "struct size in bytes"},
    {NULL},
};

static const TypeDef struct_typedef = {
    .name = "_struct.Struct",
    .doc = "Struct(fmt) --> compiled struct object",
    .instance_size = sizeof(Struct),
    .flags = TYPE_BASE | TYPE_WEAKREFS,
    .slots = {.destroy = end_struct,
              .traverse = struct_traverse,
              .repr = struct_repr,
              .construct = struct_construct,
              .init = struct_init},
    .methods = struct_methods,
    .getsets = struct_getsets,
};

// --- functions ---

// The format of a function: CPython looks it up among those it has read, so it must
// have a hash.
static bool read_format(Runtime *rt, Layout *layout, Ref *format)
{
    bool is_text = is_str(peek(*format)) || is_bytes(peek(*format));
    return (is_text || value_hash(rt, peek(*format)) != -1) &&
           layout_read(rt, layout, format);
}

static Ref py_calcsize(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Layout layout;
    if (!read_format(rt, &layout, &args[0])) {
        return REF_ERROR;
    }
    Ref size = int_new(rt, (int64_t)layout.size);
    layout_fini(rt, &layout);
    return size;
}

static bool read_first(Runtime *rt, Layout *layout, Ref *args, size_t nargs)
{
    if (nargs == 0) {
        raise_error(rt, E_TYPE_ERROR, "missing format argument");
        return false;
    }
    return read_format(rt, layout, &args[0]);
}

static Ref py_pack(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Layout layout;
    if (!read_first(rt, &layout, args, nargs)) {
        return REF_ERROR;
    }
    Ref result = pack_bytes(rt, &layout, args + 1, nargs - 1);
    layout_fini(rt, &layout);
    return result;
}

static Ref py_pack_into(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Layout layout;
    if (!read_first(rt, &layout, args, nargs)) {
        return REF_ERROR;
    }
    Ref result = pack_into(rt, &layout, args + 1, nargs - 1);
    layout_fini(rt, &layout);
    return result;
}

static Ref py_unpack(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Layout layout;
    if (!read_format(rt, &layout, &args[0])) {
        return REF_ERROR;
    }
    Ref result = unpack_all(rt, &layout, &args[1]);
    layout_fini(rt, &layout);
    return result;
}

static Ref py_unpack_from(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Layout layout;
    if (!read_format(rt, &layout, &args[0])) {
        return REF_ERROR;
    }
    Ref result = unpack_at(rt, &layout, &args[1], &args[2]);
    layout_fini(rt, &layout);
    return result;
}

static Ref py_iter_unpack(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref type = ref_new(&rt->types[T_STRUCT]->base);
    Ref structure = object_call(rt, &type, args, 1, NULL);
    drop(rt, type);
    Ref iter = ref_is_error(structure) ? REF_ERROR : iterate(rt, &structure, &args[1]);
    drop(rt, structure);
    return iter;
}

// Formats are read anew with each call: there is no cache to clear.
static Ref py_clearcache(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return REF_NONE;
}

static const MethodDef struct_functions[] = {
    {"_clearcache", py_clearcache, ARGS(0, 0), "Clear the internal cache."},
    {"calcsize", py_calcsize, POSITIONAL(1, 1, "format"),
     "Return size in bytes of the struct described by the format string."},
    {"iter_unpack", py_iter_unpack, POSITIONAL(2, 2, "format, buffer"),
     "Return an iterator yielding tuples unpacked from the given bytes."},
    {"pack", py_pack, ARGS(0, ARGS_ANY),
     "pack(format, v1, v2, ...) -> bytes\n\nReturn a bytes object containing the "
     "values "
     "v1, v2, ... packed according\nto the format string."},
    {"pack_into", py_pack_into, ARGS(0, ARGS_ANY),
     "pack_into(format, buffer, offset, v1, v2, ...)\n\nPack the values v1, v2, ... "
     "according to the format string and write\nthe packed bytes into the writable "
     "buffer buf starting at offset."},
    {"unpack", py_unpack, POSITIONAL(2, 2, "format, buffer"),
     "Return a tuple containing values unpacked according to the format string."},
    {"unpack_from", py_unpack_from, SIGNATURE(2, "format, /, buffer, offset=0"),
     "Return a tuple containing values unpacked according to the format string, from a "
     "place in a buffer."},
    {NULL},
};

// struct.error is made once and kept where raise_struct_error finds it.
bool struct_module_init(Runtime *rt, Module *module)
{
    return module_add_type(rt, module, T_STRUCT, &struct_typedef) &&
           module_make_type(rt, T_UNPACK_ITER, &unpack_iter_typedef) &&
           module_add_take(rt, module, "error", make_error(rt)) &&
           module_add_functions(rt, module, struct_functions);
}
