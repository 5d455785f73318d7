// The types of binary files: FileIO, BufferedReader, BufferedWriter, BufferedRandom.
#include <string.h>
#include <unistd.h>

#include "modules/io/io.h"
#include "modules/io/methods.h"
#include "modules/natives.h"
#include "objects/instance.h"
#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/builtin.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/list.h"
#include "vm/vm.h"

static File *as_file(Ref self)
{
    return (File *)ref_object(self);
}

bool io_size_argument(Runtime *rt, Ref *args, size_t nargs, int64_t *size)
{
    *size = -1;
    if (nargs < 2 || ref_is_none(args[1])) {
        return true;
    }
    if (!value_is_index(rt, peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "argument should be integer or None, not '%T'",
                    peek(args[1]));
        return false;
    }
    return index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, size);
}

// Closed files refuse in words that depend on the type and the operation ("read of").
static bool check_open(Runtime *rt, const File *file, const char *operation)
{
    if (file->fd >= 0) {
        return true;
    }
    bool is_plain = file->capacity == 0 || operation == NULL;
    raise_error(rt, E_VALUE_ERROR, "%s closed file",
                is_plain ? "I/O operation on" : operation);
    return false;
}

static bool check_readable(Runtime *rt, const File *file, const char *operation)
{
    if (!file->is_readable && (file->fd >= 0 || file->capacity > 0)) {
        raise_unsupported(rt,
                          file->capacity == 0 ? "File not open for reading" : "read");
        return false;
    }
    return check_open(rt, file, operation);
}

static bool check_writable(Runtime *rt, const File *file, const char *operation)
{
    bool is_buffered = file->capacity > 0;
    if (!file->is_writable && (file->fd >= 0 || is_buffered)) {
        raise_unsupported(rt, is_buffered ? "write" : "File not open for writing");
        return false;
    }
    return check_open(rt, file, operation);
}

// --- reading ---

// Reads until `size` bytes are there or the file ends; `once`: one read of the system
// at most.
static Ref read_bytes(Runtime *rt, File *file, size_t size, bool once)
{
    char *data = buffer_alloc(rt, size + 1);
    size_t filled = 0;
    file->is_blocked = false;
    bool more = data != NULL;
    while (more && filled < size) {
        int64_t got =
            charge(rt, 1) ? file_read_some(rt, file, data + filled, size - filled) : -1;
        if (got < 0) {
            buffer_free(rt, data, size + 1);
            return REF_ERROR;
        }
        filled += (size_t)got;
        more = got > 0 && !once;
    }
    bool is_blocked = filled == 0 && size > 0 && file->is_blocked;
    Ref bytes = data == NULL ? REF_ERROR
                : is_blocked ? REF_NONE
                             : bytes_new(rt, data, filled);
    buffer_free(rt, data, size + 1);
    return bytes;
}

static Ref py_file_read(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t size;
    File *file = as_file(args[0]);
    if (!io_size_argument(rt, args, nargs, &size) ||
        !check_readable(rt, file, "read of")) {
        return REF_ERROR;
    }
    if (size < -1 && file->capacity > 0) {
        raise_error(rt, E_VALUE_ERROR, "read length must be non-negative or -1");
        return REF_ERROR;
    }
    return size < 0 ? file_read_all(rt, file)
                    : read_bytes(rt, file, (size_t)size, file->capacity == 0);
}

static Ref py_file_read1(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t size;
    if (!io_size_argument(rt, args, nargs, &size) ||
        !check_readable(rt, as_file(args[0]), "read of")) {
        return REF_ERROR;
    }
    size_t capacity = as_file(args[0])->capacity;
    size_t some = capacity > 0 ? capacity : FILE_BUFFER;
    return read_bytes(rt, as_file(args[0]), size < 0 ? some : (size_t)size, true);
}

static Ref py_file_readinto(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Buffer buffer;
    if (!check_readable(rt, as_file(args[0]), "readinto of") ||
        !io_room_argument(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    size_t filled = 0;
    int64_t got = 1;
    while (got > 0 && filled < buffer.size) {
        got = file_read_some(rt, as_file(args[0]), buffer.data + filled,
                             buffer.size - filled);
        filled += got > 0 ? (size_t)got : 0;
    }
    buffer_release(rt, &buffer);
    return got < 0 ? REF_ERROR : int_new(rt, (int64_t)filled);
}

// At most one read of what is below, and none when something is in the buffer already
// (but for room beyond the buffer's size).
static Ref py_file_readinto1(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    File *file = as_file(args[0]);
    Buffer buffer;
    if (!check_readable(rt, file, "readinto of") ||
        !io_room_argument(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    size_t ready = file->read_end - file->read_at;
    int64_t first = ready > 0 && buffer.size > 0
                        ? file_read_some(rt, file, buffer.data, buffer.size)
                        : 0;
    size_t left = first < 0 ? 0 : buffer.size - (size_t)first;
    bool reads_on = left > 0 && (first == 0 || left > file->capacity);
    int64_t more = reads_on ? file_read_some(rt, file, buffer.data + first, left) : 0;
    buffer_release(rt, &buffer);
    return first < 0 || more < 0 ? REF_ERROR : int_new(rt, first + more);
}

// Takes bytes up to a line end, `limit` at most (negative: no limit), into `line`.
static bool collect_line(Runtime *rt, File *file, int64_t limit, StrBuilder *line)
{
    while (limit < 0 || (int64_t)line->size < limit) {
        char byte;
        if (file->read_at == file->read_end) {
            int64_t got = charge(rt, 1) ? file_read_some(rt, file, &byte, 1) : -1;
            if (got <= 0) {
                return got == 0;
            }
            if (!builder_add(rt, line, &byte, 1)) {
                return false;
            }
            if (byte == '\n') {
                return true;
            }
            continue;
        }
        const char *start = file->buffer + file->read_at;
        size_t ready = file->read_end - file->read_at;
        if (limit >= 0 && (size_t)limit - line->size < ready) {
            ready = (size_t)limit - line->size;
        }
        const char *end = memchr(start, '\n', ready);
        size_t size = end == NULL ? ready : (size_t)(end - start) + 1;
        if (!builder_add(rt, line, start, size)) {
            return false;
        }
        file->read_at += size;
        if (end != NULL) {
            return true;
        }
    }
    return true;
}

static Ref read_line(Runtime *rt, File *file, int64_t limit)
{
    StrBuilder line;
    builder_init(&line);
    bool ok = collect_line(rt, file, limit, &line);
    Ref bytes = ok ? bytes_new(rt, line.data, line.size) : REF_ERROR;
    builder_fini(rt, &line);
    return bytes;
}

static Ref py_file_readline(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t limit;
    if (!io_size_argument(rt, args, nargs, &limit) ||
        !check_readable(rt, as_file(args[0]), "readline of")) {
        return REF_ERROR;
    }
    return read_line(rt, as_file(args[0]), limit);
}

static Ref file_next(Runtime *rt, Ref *self)
{
    if (!check_readable(rt, as_file(*self), "readline of")) {
        return REF_ERROR;
    }
    Ref line = read_line(rt, as_file(*self), -1);
    if (!ref_is_error(line) && ((const Bytes *)ref_object(line))->size == 0) {
        drop(rt, line);
        return REF_UNBOUND;
    }
    return line;
}

static Ref file_iter(Runtime *rt, Ref *self)
{
    return file_check_open(rt, as_file(*self)) ? share(rt, self) : REF_ERROR;
}

Ref py_io_readlines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t hint;
    if (!io_size_argument(rt, args, nargs, &hint)) {
        return REF_ERROR;
    }
    if (hint <= 0) {
        return list_from_iterable(rt, &args[0]);
    }
    Ref lines = list_new(rt, 0);
    int64_t total = 0;
    while (!ref_is_error(lines) && total < hint) {
        Ref line = iter_next(rt, &args[0]);
        if (ref_is_unbound(line)) {
            break;
        }
        total += ref_is_error(line) ? 0 : value_length(rt, peek(line));
        if (ref_is_error(line) ||
            !list_append_take(rt, value_list(peek(lines)), line)) {
            drop(rt, lines);
            return REF_ERROR;
        }
    }
    return lines;
}

// --- writing ---

static Ref py_file_write(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Buffer buffer;
    if (!check_writable(rt, as_file(args[0]), "write to")) {
        return REF_ERROR;
    }
    if (is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "a bytes-like object is required, not 'str'");
        return REF_ERROR;
    }
    if (!buffer_get(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    // Again: a __buffer__ may have closed the file.
    bool ok = check_writable(rt, as_file(args[0]), "write to") &&
              file_write(rt, as_file(args[0]), buffer.data, buffer.size);
    int64_t size = (int64_t)buffer.size;
    buffer_release(rt, &buffer);
    return ok ? int_new(rt, size) : REF_ERROR;
}

Ref py_io_writelines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Iter iter;
    if (!io_check_open(rt, &args[0]) || !iter_init(rt, &iter, &args[1])) {
        return REF_ERROR;
    }
    bool ok = true;
    while (ok) {
        Ref line = iter_step(rt, &iter);
        if (ref_is_unbound(line)) {
            break;
        }
        Ref result = ref_is_error(line)
                         ? REF_ERROR
                         : call_method(rt, &args[0], rt->names[N_WRITE], &line, 1);
        drop(rt, line);
        ok = !ref_is_error(result);
        drop(rt, result);
    }
    iter_fini(rt, &iter);
    return ok ? REF_NONE : REF_ERROR;
}

static Ref py_file_flush(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    File *file = as_file(args[0]);
    bool is_open = file->is_writable && file->capacity > 0
                       ? check_open(rt, file, "flush of")
                       : file_check_open(rt, file);
    if (is_open && file->fd == FD_RAW && !file->is_writable) {
        return file_call_raw(rt, file, "flush", NULL, 0);
    }
    return is_open && file_flush(rt, file) ? REF_NONE : REF_ERROR;
}

static Ref py_file_truncate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    File *file = as_file(args[0]);
    int64_t size = 0;
    if (!check_open(rt, file, "truncate of")) {
        return REF_ERROR;
    }
    if (!file->is_writable) {
        raise_unsupported(rt, file->capacity == 0 ? "File not open for writing"
                                                  : "truncate");
        return REF_ERROR;
    }
    if (nargs > 1 && !ref_is_none(args[1])) {
        if (!index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &size)) {
            return REF_ERROR;
        }
    } else {
        size = file_tell(rt, file);
    }
    return size < 0 && is_pending(rt)      ? REF_ERROR
           : file_truncate(rt, file, size) ? int_new(rt, size)
                                           : REF_ERROR;
}

// --- position and state ---

bool io_seek_arguments(Runtime *rt, Ref *args, size_t nargs, int64_t *offset,
                       int *whence)
{
    int64_t number = SEEK_SET;
    if (!index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, offset) ||
        (nargs > 2 && !index_as_int64(rt, &args[2], E_OVERFLOW_ERROR, &number))) {
        return false;
    }
    *whence = (int)number;
    return true;
}

static Ref py_file_seek(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t offset;
    int whence;
    if (!check_open(rt, as_file(args[0]), "seek of") ||
        !io_seek_arguments(rt, args, nargs, &offset, &whence)) {
        return REF_ERROR;
    }
    int64_t at = file_seek(rt, as_file(args[0]), offset, whence);
    return at < 0 ? REF_ERROR : int_new(rt, at);
}

static Ref py_file_tell(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!check_open(rt, as_file(args[0]), NULL)) {
        return REF_ERROR;
    }
    int64_t at = file_tell(rt, as_file(args[0]));
    return at < 0 ? REF_ERROR : int_new(rt, at);
}

static bool close_file(Runtime *rt, Ref self)
{
    return file_close(rt, as_file(self));
}

static Ref py_file_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    bool is_closed = as_file(args[0])->fd < 0 || as_file(args[0])->is_closing;
    return io_close(rt, &args[0], is_closed, close_file) ? REF_NONE : REF_ERROR;
}

// What the object below answers, if there is one; unbound: there is none.
static Ref ask_raw(Runtime *rt, Ref self, const char *method)
{
    return as_file(self)->fd == FD_RAW
               ? file_call_raw(rt, as_file(self), method, NULL, 0)
               : REF_UNBOUND;
}

static Ref py_file_fileno(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref below = ask_raw(rt, args[0], "fileno");
    if (!ref_is_unbound(below)) {
        return below;
    }
    return check_open(rt, as_file(args[0]), NULL) ? ref_immediate(as_file(args[0])->fd)
                                                  : REF_ERROR;
}

static Ref py_file_isatty(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref below = ask_raw(rt, args[0], "isatty");
    if (!ref_is_unbound(below)) {
        return below;
    }
    return check_open(rt, as_file(args[0]), NULL)
               ? ref_bool(isatty(as_file(args[0])->fd))
               : REF_ERROR;
}

static Ref py_file_readable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return !as_file(args[0])->is_readable           ? REF_FALSE
           : check_open(rt, as_file(args[0]), NULL) ? REF_TRUE
                                                    : REF_ERROR;
}

static Ref py_file_writable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return !as_file(args[0])->is_writable           ? REF_FALSE
           : check_open(rt, as_file(args[0]), NULL) ? REF_TRUE
                                                    : REF_ERROR;
}

static Ref py_file_seekable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref below = ask_raw(rt, args[0], "seekable");
    if (!ref_is_unbound(below)) {
        return below;
    }
    return check_open(rt, as_file(args[0]), NULL)
               ? ref_bool(file_is_seekable(as_file(args[0])))
               : REF_ERROR;
}

static Ref py_file_enter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return file_check_open(rt, as_file(args[0])) ? share(rt, &args[0]) : REF_ERROR;
}

static bool raise_missing(Runtime *rt, Ref *self, const char *name)
{
    Str *key = str_intern_new(rt, name, strlen(name));
    if (key != NULL) {
        raise_attribute_error(rt, self, key);
        object_release(rt, &key->base);
    }
    return false;
}

static Ref get_name(Runtime *rt, Ref *self)
{
    File *file = as_file(*self);
    if (!ref_is_unbound(file->name)) {
        return share(rt, &file->name);
    }
    if (!ref_is_unbound(file->raw)) {
        return file_get_raw(rt, file, "name");
    }
    (void)raise_missing(rt, self, "name");
    return REF_ERROR;
}

// FileIO has its name in a dict of its own in CPython: it can be set.
static bool set_name(Runtime *rt, Ref *self, Ref value_take)
{
    if (ref_is_unbound(value_take)) {
        return raise_missing(rt, self, "name");
    }
    replace_ref_take(rt, &as_file(*self)->name, value_take);
    return true;
}

static Ref get_closefd(Runtime *rt, Ref *self)
{
    return ref_bool(as_file(*self)->closes_fd);
}

// The raw file below a buffered one. One that open() made has none of its own yet: it
// gets a FileIO for its descriptor, and goes on over that.
static Ref get_raw(Runtime *rt, Ref *self)
{
    File *file = as_file(*self);
    if (file->capacity == 0) {
        (void)raise_missing(rt, self, "raw");
        return REF_ERROR;
    }
    if (ref_is_unbound(file->raw) && file->fd >= 0) {
        FileMode mode = {.reads = file->is_readable,
                         .writes = file->is_writable,
                         .appends = file->is_appending,
                         .creates = file->is_created};
        Ref raw = file_new(rt, file->fd, false, mode, &file->name);
        if (ref_is_error(raw)) {
            return REF_ERROR;
        }
        as_file(raw)->closes_fd = file->closes_fd;
        file->raw = raw;
        file->fd = FD_RAW;
        clear_ref(rt, &file->name);
    }
    return ref_is_unbound(file->raw) ? REF_NONE : share(rt, &file->raw);
}

static Ref py_file_detach(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    File *file = as_file(args[0]);
    if (file->capacity == 0 || file->fd < 0) {
        raise_error(rt, E_VALUE_ERROR, "raw stream has been detached");
        return REF_ERROR;
    }
    Ref raw = file_flush(rt, file) ? get_raw(rt, &args[0]) : REF_ERROR;
    if (!ref_is_error(raw)) {
        file->fd = -1;
        file->read_at = file->read_end = file->dirty = 0;
        clear_ref(rt, &file->raw);
    }
    return raw;
}

// The bytes that are there without reading, or those of one read.
static Ref py_file_peek(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    File *file = as_file(args[0]);
    if (!check_readable(rt, file, "peek of")) {
        return REF_ERROR;
    }
    if (file->read_at == file->read_end && file->capacity > 0) {
        char byte;
        int64_t got = file_read_some(rt, file, &byte, file->capacity > 1 ? 1 : 0);
        if (got < 0) {
            return REF_ERROR;
        }
        file->read_at -= got > 0 && file->read_at > 0; // the byte is in the buffer
    }
    return bytes_new(rt, file->buffer == NULL ? "" : file->buffer + file->read_at,
                     file->read_end - file->read_at);
}

static Ref py_file_readall(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return check_readable(rt, as_file(args[0]), "read of")
               ? file_read_all(rt, as_file(args[0]))
               : REF_ERROR;
}

static Ref get_mode(Runtime *rt, Ref *self)
{
    if (!ref_is_unbound(as_file(*self)->raw)) {
        return file_get_raw(rt, as_file(*self), "mode");
    }
    return str_from(rt, file_mode_text(rt, as_file(*self)));
}

static Ref get_closed(Runtime *rt, Ref *self)
{
    if (as_file(*self)->fd == FD_RAW) {
        return file_get_raw(rt, as_file(*self), "closed");
    }
    return ref_bool(as_file(*self)->fd < 0);
}

// --- the types ---

static Ref file_repr(Runtime *rt, Value self)
{
    const File *file = (const File *)value_object(self);
    if (file->capacity > 0 && ref_is_unbound(file->name)) {
        Ref name =
            ref_is_unbound(file->raw) ? REF_ERROR : file_get_raw(rt, file, "name");
        if (ref_is_error(name)) {
            if (is_pending(rt) && !pending_matches(rt, E_ATTRIBUTE_ERROR)) {
                return REF_ERROR;
            }
            pending_clear(rt);
            return str_format(rt, "<%T>", self);
        }
        Ref text = str_format(rt, "<%T name=%R>", self, peek(name));
        drop(rt, name);
        return text;
    }
    if (file->capacity > 0) {
        return str_format(rt, "<%T name=%R>", self, peek(file->name));
    }
    if (file->fd < 0) {
        return str_format(rt, "<%T [closed]>", self);
    }
    return str_format(rt, "<%T name=%R mode='%s' closefd=%s>", self, peek(file->name),
                      file_mode_text(rt, file), file->closes_fd ? "True" : "False");
}

static void file_finalize(Runtime *rt, Object *self)
{
    if ((self->type->flags & TYPE_HEAP) != 0 && ((File *)self)->fd >= 0) {
        io_close_subclass(rt, self);
        return;
    }
    if (!file_close(rt, (File *)self)) {
        rt->unraisable(rt, NULL, self);
    }
}

static void file_destroy(Runtime *rt, Object *self)
{
    File *file = (File *)self;
    buffer_free(rt, file->buffer, file->capacity);
    clear_ref(rt, &file->name);
    clear_ref(rt, &file->raw);
    object_free(rt, self, sizeof *file);
}

static void file_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((File *)self)->name, EDGE_FIELD, (uintptr_t) "name");
    visit(visitor, ((File *)self)->raw, EDGE_FIELD, (uintptr_t) "raw");
}

// --- made by calling the types ---

static Ref file_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    File *file = object_alloc(rt, type, sizeof *file);
    if (file == NULL) {
        return REF_ERROR;
    }
    Object head = file->base;
    *file = (File){.base = head, .fd = -1, .name = REF_UNBOUND, .raw = REF_UNBOUND};
    object_track(rt, &file->base);
    return OBJECT_REF(file);
}

// What a raw file must be able to do.
static bool check_able(Runtime *rt, Ref *raw, const char *method, const char *refusal)
{
    File below = {.raw = *raw};
    Ref able = file_call_raw(rt, &below, method, NULL, 0);
    int truth = ref_is_error(able) ? -1 : value_truth(rt, peek(able));
    drop(rt, able);
    if (truth == 0) {
        raise_unsupported(rt, refusal);
    }
    return truth > 0;
}

static bool init_over(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames,
                      const MethodDef *arguments, FileMode mode)
{
    Ref given[2];
    if (!native_arguments(rt, arguments, args, nargs, kwnames, given)) {
        return false;
    }
    int64_t size = FILE_BUFFER;
    bool ok =
        !is_given(given[1]) || index_as_int64(rt, &given[1], E_OVERFLOW_ERROR, &size);
    if (ok && size <= 0) {
        raise_error(rt, E_VALUE_ERROR, "buffer size must be strictly positive");
        ok = false;
    }
    mode.buffered = true;
    mode.buffer_size = (size_t)size;
    ok = ok &&
         (!(mode.reads && mode.writes) ||
          check_able(rt, &given[0], "seekable", "File or stream is not seekable."));
    ok = ok && (!mode.reads || check_able(rt, &given[0], "readable",
                                          "File or stream is not readable."));
    ok = ok && (!mode.writes || check_able(rt, &given[0], "writable",
                                           "File or stream is not writable."));
    File *file = as_file(*self);
    ok = ok && file_set_over(rt, file, &given[0], mode);
    if (!ok) {
        file->fd = -1; // not to be used, whatever it was before
        clear_ref(rt, &file->raw);
    }
    drop(rt, given[0]);
    drop(rt, given[1]);
    return ok;
}

#define INIT_OVER(name, type_name, ...)                                                \
    static bool name##_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,           \
                            Tuple *kwnames)                                            \
    {                                                                                  \
        static const MethodDef arguments = {                                           \
            type_name, NULL, SIGNATURE(1, "raw, buffer_size=8192"), NULL};             \
        return init_over(rt, self, args, nargs, kwnames, &arguments,                   \
                         (FileMode){__VA_ARGS__});                                     \
    }
INIT_OVER(reader, "BufferedReader", .reads = true)
INIT_OVER(writer, "BufferedWriter", .writes = true)
INIT_OVER(random, "BufferedRandom", .reads = true, .writes = true)

static bool raw_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const MethodDef arguments = {
        "FileIO", NULL, SIGNATURE(1, "file, mode='r', closefd=True, opener=None"),
        NULL};
    Ref given[4];
    if (!native_arguments(rt, &arguments, args, nargs, kwnames, given)) {
        return false;
    }
    Ref made = open_raw(rt, given);
    for (size_t i = 0; i < 4; i++) {
        drop(rt, given[i]);
    }
    if (ref_is_error(made)) {
        return false;
    }
    File *file = as_file(*self), *opened = as_file(made);
    bool ok = file_close(rt, file);
    if (ok) {
        Object head = file->base;
        clear_ref(rt, &file->name);
        clear_ref(rt, &file->raw);
        *file = *opened;
        file->base = head;
        opened->fd = -1; // moved
        opened->name = REF_UNBOUND;
    }
    drop(rt, made);
    return ok;
}

static const MethodDef methods[] = {
    {"read", py_file_read, ARGS(0, 1), "Read and return up to n bytes."},
    {"read1", py_file_read1, ARGS(0, 1),
     "Read and return up to size bytes, with at most one read of the system."},
    {"readinto", py_file_readinto, ARGS(1, 1),
     "Read bytes into a buffer; returns how many."},
    {"readline", py_file_readline, ARGS(0, 1),
     "Read and return a line from the stream."},
    {"readlines", py_io_readlines, ARGS(0, 1),
     "Return a list of lines from the stream."},
    {"write", py_file_write, ARGS(1, 1), "Write the given buffer to the stream."},
    {"writelines", py_io_writelines, ARGS(1, 1),
     "Write a list of lines to the stream."},
    {"flush", py_file_flush, ARGS(0, 0), "Write what is still in the buffer."},
    {"truncate", py_file_truncate, ARGS(0, 1),
     "Truncate the file to at most size bytes."},
    {"seek", py_file_seek, ARGS(1, 2),
     "Set the stream position, and return the new absolute position."},
    {"tell", py_file_tell, ARGS(0, 0), "Return the stream position."},
    {"close", py_file_close, ARGS(0, 0), "Flush and close the file."},
    {"fileno", py_file_fileno, ARGS(0, 0), "Return the underlying file descriptor."},
    {"isatty", py_file_isatty, ARGS(0, 0), "Return whether this is a terminal."},
    {"readable", py_file_readable, ARGS(0, 0),
     "Return whether the file was opened for reading."},
    {"writable", py_file_writable, ARGS(0, 0),
     "Return whether the file was opened for writing."},
    {"seekable", py_file_seekable, ARGS(0, 0),
     "Return whether the file can be positioned."},
    IO_NO_PICKLE_METHODS,
    {"__del__", py_io_del, ARGS(0, 0), NULL},
    {"detach", py_file_detach, ARGS(0, 0),
     "Disconnect this buffer from its underlying raw stream and return it."},
    {"peek", py_file_peek, ARGS(0, 1), "Bytes from the stream without advancing it."},
    {"readall", py_file_readall, ARGS(0, 0), "Read all data from the file."},
    {"readinto1", py_file_readinto1, ARGS(1, 1),
     "Read bytes into a buffer; returns how many."},
    {"__enter__", py_file_enter, ARGS(0, 0), NULL},
    {"__exit__", py_file_close, ARGS(0, ARGS_ANY), NULL},
    {NULL},
};

static const GetSetDef getsets[] = {
    {"name", get_name, set_name, "What open() was given."},
    {"raw", get_raw, readonly_member, "The raw file below a buffered one."},
    {"closefd", get_closefd, NULL, "Whether closing closes the descriptor."},
    {"mode", get_mode, NULL, "How the file is open."},
    {"closed", get_closed, NULL, "Whether the file is closed."},
    {"__dict__", object_get_dict, NULL, NULL},
    {NULL},
};

#define FILE_TYPE(variable, type_name, initializer, text)                              \
    const TypeDef variable = {.name = (type_name),                                     \
                              .doc = (text),                                           \
                              .instance_size = sizeof(File),                           \
                              .flags = TYPE_BASE | TYPE_HAS_DEL | TYPE_WEAKREFS,       \
                              .attrs = ATTRS_DICT,                                     \
                              .slots = {.destroy = file_destroy,                       \
                                        .traverse = file_traverse,                     \
                                        .finalize = file_finalize,                     \
                                        .repr = file_repr,                             \
                                        .iter = file_iter,                             \
                                        .next = file_next,                             \
                                        .construct = file_construct,                   \
                                        .init = initializer},                          \
                              .methods = methods,                                      \
                              .getsets = getsets}

FILE_TYPE(raw_file_typedef, "_io.FileIO", raw_init,
          "Bytes of a file descriptor, without a buffer.");
FILE_TYPE(buffered_reader_typedef, "_io.BufferedReader", reader_init,
          "Bytes read from a file through a buffer.");
FILE_TYPE(buffered_writer_typedef, "_io.BufferedWriter", writer_init,
          "Bytes written to a file through a buffer.");
FILE_TYPE(buffered_random_typedef, "_io.BufferedRandom", random_init,
          "Bytes read from and written to a file through a buffer.");
