// BytesIO: a binary file in memory.
#include <string.h>

#include "modules/io/io.h"
#include "modules/io/methods.h"
#include "modules/natives.h"
#include "objects/instance.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/exception.h"
#include "objects/tuple.h"
#include "objects/reduce.h"
#include "objects/int.h"
#include "objects/memoryview.h"

typedef struct BytesIO {
    Object base;
    bool is_closed;
    char *data;
    size_t size, capacity;
    size_t at;      // perhaps beyond the end
    size_t exports; // views out: while there are any, the size is fixed
} BytesIO;

static BytesIO *as_bytes_io(Ref self)
{
    return (BytesIO *)ref_object(self);
}

static bool check_open(Runtime *rt, const BytesIO *io)
{
    if (io->is_closed) {
        raise_error(rt, E_VALUE_ERROR, "I/O operation on closed file.");
    }
    return !io->is_closed;
}

static bool check_exports(Runtime *rt, const BytesIO *io)
{
    if (io->exports > 0) {
        raise_error(rt, E_BUFFER_ERROR,
                    "Existing exports of data: object cannot be re-sized");
    }
    return io->exports == 0;
}

static bool make_room(Runtime *rt, BytesIO *io, size_t size)
{
    if (size <= io->capacity) {
        return true;
    }
    size_t capacity = io->capacity * 2 > size ? io->capacity * 2 : size + 16;
    char *data = buffer_resize(rt, io->data, io->capacity, capacity);
    if (data == NULL) {
        return false;
    }
    io->data = data;
    io->capacity = capacity;
    return true;
}

static bool write_bytes(Runtime *rt, BytesIO *io, const char *data, size_t size)
{
    if (size == 0) {
        return true;
    }
    size_t end;
    if (__builtin_add_overflow(io->at, size, &end)) {
        raise_error(rt, E_OVERFLOW_ERROR, "new buffer size too large");
        return false;
    }
    if ((end > io->size && !check_exports(rt, io)) || !charge(rt, size / 64) ||
        !make_room(rt, io, end)) {
        return false;
    }
    if (io->at > io->size) {
        memset(io->data + io->size, 0, io->at - io->size);
    }
    memmove(io->data + io->at, data, size);
    io->at = end;
    io->size = end > io->size ? end : io->size;
    return true;
}

static Ref py_bytes_io_write(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    BytesIO *io = as_bytes_io(args[0]);
    Buffer buffer;
    if (!check_open(rt, io) || !buffer_get(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    // A view of this very object keeps its size fixed; its own bytes stay in place.
    bool ok = write_bytes(rt, io, buffer.data, buffer.size);
    size_t size = buffer.size;
    buffer_release(rt, &buffer);
    return ok ? int_new(rt, (int64_t)size) : REF_ERROR;
}

static Ref py_bytes_io_writelines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    BytesIO *io = as_bytes_io(args[0]);
    Iter iter;
    if (!check_open(rt, io) || !iter_init(rt, &iter, &args[1])) {
        return REF_ERROR;
    }
    bool ok = true;
    while (ok) {
        Ref line = iter_step(rt, &iter);
        if (ref_is_unbound(line)) {
            break;
        }
        Buffer buffer;
        ok = !ref_is_error(line) && buffer_get(rt, &line, &buffer);
        if (ok) {
            ok = check_open(rt, io) && write_bytes(rt, io, buffer.data, buffer.size);
            buffer_release(rt, &buffer);
        }
        drop(rt, line);
    }
    iter_fini(rt, &iter);
    return ok ? REF_NONE : REF_ERROR;
}

// --- reading ---

static Ref take_bytes(Runtime *rt, BytesIO *io, size_t size)
{
    size_t left = io->at < io->size ? io->size - io->at : 0;
    size_t taken = size < left ? size : left;
    Ref bytes = bytes_new(rt, taken == 0 ? "" : io->data + io->at, taken);
    if (!ref_is_error(bytes)) {
        io->at += taken;
    }
    return bytes;
}

static Ref py_bytes_io_read(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t size;
    return check_open(rt, as_bytes_io(args[0])) &&
                   io_size_argument(rt, args, nargs, &size)
               ? take_bytes(rt, as_bytes_io(args[0]),
                            size < 0 ? SIZE_MAX : (size_t)size)
               : REF_ERROR;
}

static Ref read_line(Runtime *rt, BytesIO *io, int64_t limit)
{
    size_t left = io->at < io->size ? io->size - io->at : 0;
    const char *end = left == 0 ? NULL : memchr(io->data + io->at, '\n', left);
    size_t size = end == NULL ? left : (size_t)(end - io->data) + 1 - io->at;
    return take_bytes(rt, io,
                      limit >= 0 && (size_t)limit < size ? (size_t)limit : size);
}

static Ref py_bytes_io_readline(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t limit;
    return check_open(rt, as_bytes_io(args[0])) &&
                   io_size_argument(rt, args, nargs, &limit)
               ? read_line(rt, as_bytes_io(args[0]), limit)
               : REF_ERROR;
}

static Ref bytes_io_next(Runtime *rt, Ref *self)
{
    BytesIO *io = as_bytes_io(*self);
    if (!check_open(rt, io)) {
        return REF_ERROR;
    }
    return io->at >= io->size ? REF_UNBOUND : read_line(rt, io, -1);
}

static Ref bytes_io_iter(Runtime *rt, Ref *self)
{
    return check_open(rt, as_bytes_io(*self)) ? share(rt, self) : REF_ERROR;
}

static Ref py_bytes_io_readinto(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    BytesIO *io = as_bytes_io(args[0]);
    Buffer buffer;
    if (!check_open(rt, io) || !io_room_argument(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    size_t left = io->at < io->size ? io->size - io->at : 0;
    size_t taken = buffer.size < left ? buffer.size : left;
    if (taken > 0) {
        memmove(buffer.data, io->data + io->at, taken);
    }
    io->at += taken;
    buffer_release(rt, &buffer);
    return int_new(rt, (int64_t)taken);
}

static Ref py_bytes_io_getvalue(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const BytesIO *io = as_bytes_io(args[0]);
    return check_open(rt, io) ? bytes_new(rt, io->size == 0 ? "" : io->data, io->size)
                              : REF_ERROR;
}

// --- position and state ---

static Ref py_bytes_io_seek(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    BytesIO *io = as_bytes_io(args[0]);
    int64_t offset;
    int whence;
    if (!check_open(rt, io) || !io_seek_arguments(rt, args, nargs, &offset, &whence)) {
        return REF_ERROR;
    }
    if (whence < 0 || whence > 2) {
        raise_error(rt, E_VALUE_ERROR, "invalid whence (%d, should be 0, 1 or 2)",
                    whence);
        return REF_ERROR;
    }
    if (whence == 0 && offset < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative seek value %lld", (long long)offset);
        return REF_ERROR;
    }
    int64_t base = whence == 0 ? 0 : (int64_t)(whence == 1 ? io->at : io->size);
    int64_t at;
    if (__builtin_add_overflow(base, offset, &at)) {
        raise_error(rt, E_OVERFLOW_ERROR, "new position too large");
        return REF_ERROR;
    }
    io->at = at < 0 ? 0 : (size_t)at;
    return int_new(rt, (int64_t)io->at);
}

static Ref py_bytes_io_tell(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return check_open(rt, as_bytes_io(args[0]))
               ? int_new(rt, (int64_t)as_bytes_io(args[0])->at)
               : REF_ERROR;
}

static Ref py_bytes_io_truncate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    BytesIO *io = as_bytes_io(args[0]);
    int64_t size;
    if (!check_open(rt, io) || !check_exports(rt, io) ||
        !io_size_argument(rt, args, nargs, &size)) {
        return REF_ERROR;
    }
    if (nargs < 2 || ref_is_none(args[1])) {
        size = (int64_t)io->at;
    }
    if (size < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative size value %lld", (long long)size);
        return REF_ERROR;
    }
    io->size = (size_t)size < io->size ? (size_t)size : io->size;
    return int_new(rt, size);
}

static void empty(Runtime *rt, BytesIO *io)
{
    buffer_free(rt, io->data, io->capacity);
    io->data = NULL;
    io->size = io->capacity = io->at = 0;
}

static Ref py_bytes_io_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    BytesIO *io = as_bytes_io(args[0]);
    if (!check_exports(rt, io)) {
        return REF_ERROR;
    }
    io->is_closed = true;
    empty(rt, io);
    return REF_NONE;
}

static Ref py_bytes_io_able(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return check_open(rt, as_bytes_io(args[0])) ? REF_TRUE : REF_ERROR;
}

static Ref get_closed(Runtime *rt, Ref *self)
{
    return ref_bool(as_bytes_io(*self)->is_closed);
}

// --- views: what getbuffer() makes a memoryview of ---

static bool bytes_io_buffer(Runtime *rt, Ref *self, Buffer *out)
{
    BytesIO *io = as_bytes_io(*self);
    return check_open(rt, io) && make_room(rt, io, 1) &&
           buffer_fill(rt, self, io->data, io->size, false, &io->exports, out);
}

static Ref py_bytes_io_getbuffer(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return memoryview_of(rt, &args[0]);
}

// --- the type ---

static Ref bytes_io_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    BytesIO *io = object_alloc(rt, type, sizeof *io);
    if (io == NULL) {
        return REF_ERROR;
    }
    memset((char *)io + sizeof(Object), 0, sizeof *io - sizeof(Object));
    object_track(rt, &io->base);
    return OBJECT_REF(io);
}

static const MethodDef bytes_io_arguments = {"BytesIO", NULL,
                                             SIGNATURE(0, "initial_bytes=b''"), NULL};

static bool bytes_io_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    Ref initial;
    Buffer buffer;
    BytesIO *io = as_bytes_io(*self);
    if (!native_arguments(rt, &bytes_io_arguments, args, nargs, kwnames, &initial)) {
        return false;
    }
    bool ok = check_exports(rt, io);
    if (ok) {
        empty(rt, io);
        io->is_closed = false;
    }
    if (ok && is_given(initial) && !ref_is_none(initial)) {
        ok = buffer_get(rt, &initial, &buffer);
        if (ok) {
            ok = write_bytes(rt, io, buffer.data, buffer.size);
            io->at = 0;
            buffer_release(rt, &buffer);
        }
    }
    drop(rt, initial);
    return ok;
}

// --- copying and pickling ---

// (bytes, position, attributes or None)
static Ref py_bytes_io_getstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const BytesIO *io = as_bytes_io(args[0]);
    if (!check_open(rt, io)) {
        return REF_ERROR;
    }
    return pack_take(rt, 3, bytes_new(rt, io->data, io->size),
                     int_new(rt, (int64_t)io->at),
                     py_object_getstate(rt, args, 1, NULL));
}

static Ref py_bytes_io_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t position;
    Buffer buffer;
    BytesIO *io = as_bytes_io(args[0]);
    Ref *state = io_state_items(rt, args, 3);
    if (state == NULL || !check_exports(rt, io) || !check_open(rt, io) ||
        !buffer_get(rt, &state[0], &buffer)) {
        return REF_ERROR;
    }
    empty(rt, io);
    bool ok = write_bytes(rt, io, buffer.data, buffer.size);
    buffer_release(rt, &buffer);
    if (ok && !is_int(peek(state[1]))) {
        raise_error(rt, E_TYPE_ERROR, "second item of state must be an integer, not %T",
                    peek(state[1]));
        return REF_ERROR;
    }
    if (!ok || !io_state_position(rt, state[1], &position) ||
        !io_restore_attributes(rt, &args[0], &state[2], "third")) {
        return REF_ERROR;
    }
    io->at = (size_t)position;
    return REF_NONE;
}

static void bytes_io_destroy(Runtime *rt, Object *self)
{
    empty(rt, (BytesIO *)self);
    object_free(rt, self, sizeof(BytesIO));
}

static void bytes_io_traverse(Object *self, Visitor *visitor)
{
}

static const MethodDef methods[] = {
    {"read", py_bytes_io_read, ARGS(0, 1),
     "Read at most size bytes, returned as a bytes object."},
    {"read1", py_bytes_io_read, ARGS(0, 1),
     "Read at most size bytes, returned as a bytes object."},
    {"readinto", py_bytes_io_readinto, ARGS(1, 1), "Read bytes into buffer."},
    {"readinto1", py_bytes_io_readinto, ARGS(1, 1), "Read bytes into buffer."},
    {"readline", py_bytes_io_readline, ARGS(0, 1), "Next line from the file."},
    {"readlines", py_io_readlines, ARGS(0, 1), "List of bytes objects, each a line."},
    {"write", py_bytes_io_write, ARGS(1, 1), "Write bytes to file."},
    {"writelines", py_bytes_io_writelines, ARGS(1, 1), "Write lines to the file."},
    {"getvalue", py_bytes_io_getvalue, ARGS(0, 0),
     "Retrieve the entire contents of the BytesIO object."},
    {"getbuffer", py_bytes_io_getbuffer, ARGS(0, 0),
     "Get a read-write view over the contents of the BytesIO object."},
    {"truncate", py_bytes_io_truncate, ARGS(0, 1),
     "Truncate the file to at most size bytes."},
    {"seek", py_bytes_io_seek, ARGS(1, 2), "Change stream position."},
    {"tell", py_bytes_io_tell, ARGS(0, 0), "Current file position, an integer."},
    {"close", py_bytes_io_close, ARGS(0, 0), "Disable all I/O operations."},
    {"readable", py_bytes_io_able, ARGS(0, 0),
     "Returns True if the IO object can be read."},
    {"writable", py_bytes_io_able, ARGS(0, 0),
     "Returns True if the IO object can be written."},
    {"seekable", py_bytes_io_able, ARGS(0, 0),
     "Returns True if the IO object can be seeked."},
    {"__getstate__", py_bytes_io_getstate, ARGS(0, 0), NULL},
    {"__setstate__", py_bytes_io_setstate, ARGS(1, 1), NULL},
    IO_COMMON_METHODS,
    {NULL},
};

static const GetSetDef getsets[] = {
    {"closed", get_closed, NULL, "True if the file is closed."},
    {"__dict__", object_get_dict, NULL, NULL},
    {NULL},
};

const TypeDef bytes_io_typedef = {
    .name = "_io.BytesIO",
    .parameters = &bytes_io_arguments.args,
    .doc = "Buffered I/O implementation using an in-memory bytes buffer.",
    .instance_size = sizeof(BytesIO),
    .flags = TYPE_BASE | TYPE_WEAKREFS,
    .attrs = ATTRS_DICT,
    .slots =
        {
            .destroy = bytes_io_destroy,
            .traverse = bytes_io_traverse,
            .iter = bytes_io_iter,
            .next = bytes_io_next,
            .construct = bytes_io_construct,
            .init = bytes_io_init,
            .buffer = bytes_io_buffer,
        },
    .methods = methods,
    .getsets = getsets,
};
