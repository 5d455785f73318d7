#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modules/io/io.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "vm/vm.h"

// After a system call was interrupted: lets a waiting signal raise. False: an exception
// is pending.
static bool retry_interrupted(Runtime *rt)
{
    Vm *vm = vm_of(rt);
    if (vm->signal_check != NULL) {
        vm->signal_check(vm);
    }
    return !is_pending(rt);
}

static bool raise_errno(Runtime *rt)
{
    raise_os_error(rt, errno, NULL);
    return false;
}

bool file_check_open(Runtime *rt, const File *file)
{
    if (file->fd < 0) {
        raise_error(rt, E_VALUE_ERROR, "I/O operation on closed file.");
        return false;
    }
    return true;
}

// --- the system's side ---

static int64_t read_raw(Runtime *rt, File *file, char *out, size_t size);

static int64_t read_descriptor(Runtime *rt, File *file, char *out, size_t size)
{
    if (file->fd == FD_RAW) {
        return read_raw(rt, file, out, size);
    }
    for (;;) {
        ssize_t got = read(file->fd, out, size < SSIZE_MAX ? size : SSIZE_MAX);
        if (got >= 0) {
            return got;
        }
        if (errno != EINTR) {
            raise_errno(rt);
            return -1;
        }
        if (!retry_interrupted(rt)) {
            return -1;
        }
    }
}

// --- what is below is an object ---

static Ref call_named(Runtime *rt, Ref raw, const char *name, Ref *args, size_t nargs)
{
    Str *method = str_intern_new(rt, name, strlen(name));
    if (method == NULL) {
        return REF_ERROR;
    }
    Ref holder = ref_copy(peek(raw));
    Ref result = call_method(rt, &holder, method, args, nargs);
    drop(rt, holder);
    object_release(rt, &method->base);
    return result;
}

Ref file_call_raw(Runtime *rt, const File *file, const char *name, Ref *args,
                  size_t nargs)
{
    return call_named(rt, file->raw, name, args, nargs);
}

Ref file_get_raw(Runtime *rt, const File *file, const char *name)
{
    Str *attribute = str_intern_new(rt, name, strlen(name));
    if (attribute == NULL) {
        return REF_ERROR;
    }
    Ref holder = ref_copy(peek(file->raw));
    Ref result = get_attr(rt, &holder, attribute);
    drop(rt, holder);
    object_release(rt, &attribute->base);
    return result;
}

// The number that a call answered; None is `otherwise`. -1: error.
static int64_t number_take(Runtime *rt, Ref result, int64_t otherwise)
{
    int64_t number = -1;
    if (ref_is_error(result)) {
        return -1;
    }
    if (ref_is_none(result)) {
        return otherwise;
    }
    if (!index_as_int64(rt, &result, E_OVERFLOW_ERROR, &number)) {
        number = -1;
    } else if (number < 0) {
        raise_error(rt, E_OS_ERROR, "raw stream returned invalid position %lld",
                    (long long)number);
        number = -1;
    }
    drop(rt, result);
    return number;
}

// OSError, caused by what is pending.
static void raise_caused(Runtime *rt, const char *message)
{
    Ref cause = pending_take(rt);
    raise_error(rt, E_OS_ERROR, "%s", message);
    Exception *error = (Exception *)ref_object(rt->pending);
    replace_ref_take(rt, &error->context, ref_new(ref_object(cause)));
    replace_ref_take(rt, &error->cause, cause);
}

// For text: read1() where there is one, else read().
static int64_t read_adapted(Runtime *rt, File *file, char *out, size_t size)
{
    Ref count = ref_immediate((intptr_t)size);
    Ref result = call_named(rt, file->raw, "read1", &count, 1);
    bool has_none = ref_is_error(result) && pending_matches(rt, E_ATTRIBUTE_ERROR);
    if (has_none) {
        pending_clear(rt);
        result = call_named(rt, file->raw, "read", &count, 1);
    }
    if (ref_is_error(result)) {
        return -1;
    }
    Buffer buffer;
    if (!has_buffer(rt, result)) {
        raise_error(rt, E_TYPE_ERROR,
                    "underlying %s() should have returned a bytes-like object, not "
                    "'%T'",
                    has_none ? "read" : "read1", peek(result));
        drop(rt, result);
        return -1;
    }
    int64_t got = -1;
    if (buffer_get(rt, &result, &buffer)) {
        if (buffer.size <= size) {
            memcpy(out, buffer.data, buffer.size);
            got = (int64_t)buffer.size;
        } else {
            raise_error(rt, E_OS_ERROR, "read() returned too much data");
        }
        buffer_release(rt, &buffer);
    }
    drop(rt, result);
    return got;
}

// RuntimeError when the raw file's own code uses this file.
static bool check_idle(Runtime *rt, File *file)
{
    if (file->is_busy) {
        raise_error(rt, E_RUNTIME_ERROR, "reentrant call inside %R",
                    value_of(&file->base));
    }
    return !file->is_busy;
}

static Ref call_busy(Runtime *rt, File *file, const char *name, Ref *args, size_t nargs)
{
    file->is_busy = !file->is_adapter;
    Ref result = call_named(rt, file->raw, name, args, nargs);
    file->is_busy = false;
    return result;
}

static int64_t read_raw(Runtime *rt, File *file, char *out, size_t size)
{
    if (file->is_adapter) {
        return read_adapted(rt, file, out, size);
    }
    Ref zeros = bytes_new(rt, NULL, size);
    if (ref_is_error(zeros)) {
        return -1;
    }
    memset(((Bytes *)ref_object(zeros))->data, 0, size);
    Ref room = bytearray_new(rt, ((Bytes *)ref_object(zeros))->data, size);
    drop(rt, zeros);
    if (ref_is_error(room)) {
        return -1;
    }
    Ref given = ref_new(ref_object(room)); // the call takes it
    Ref answer = call_busy(rt, file, "readinto", &given, 1);
    drop(rt, given);
    bool is_number =
        ref_is_error(answer) || ref_is_none(answer) || is_int(peek(answer));
    file->is_blocked = ref_is_none(answer);
    int64_t got = number_take(rt, answer, 0);
    if (got < 0 && !is_number) {
        raise_caused(rt, "raw readinto() failed");
    }
    const ByteArray *array = (const ByteArray *)ref_object(room);
    if (got > (int64_t)size || (size_t)got > array->size) {
        if (got >= 0) {
            raise_error(rt, E_OS_ERROR,
                        "raw readinto() returned invalid length %lld (should have been "
                        "between 0 and %zu)",
                        (long long)got, size);
        }
        got = -1;
    } else if (got > 0) {
        memcpy(out, array->data, (size_t)got);
    }
    drop(rt, room);
    return got;
}

static int64_t write_raw(Runtime *rt, File *file, const char *data, size_t size)
{
    Ref bytes = bytes_new(rt, data, size);
    if (ref_is_error(bytes)) {
        return -1;
    }
    Ref result = call_busy(rt, file, "write", &bytes, 1);
    drop(rt, bytes);
    if (ref_is_none(result) && !file->is_adapter) {
        raise_error(rt, E_BLOCKING_IO_ERROR,
                    "write could not complete without blocking");
        return -1;
    }
    int64_t put = number_take(rt, result, (int64_t)size);
    if (put > (int64_t)size) {
        raise_error(
            rt, E_OS_ERROR,
            "raw write() returned invalid length %lld (should have been between "
            "0 and %zu)",
            (long long)put, size);
        return -1;
    }
    return put;
}

// lseek; -1: an exception is pending.
static int64_t seek_below(Runtime *rt, File *file, int64_t offset, int whence)
{
    if (file->fd != FD_RAW) {
        off_t at = lseek(file->fd, offset, whence);
        if (at < 0) {
            raise_errno(rt);
        }
        return at;
    }
    if (offset == 0 && whence == SEEK_CUR) {
        return number_take(rt, call_busy(rt, file, "tell", NULL, 0), 0);
    }
    Ref args[2] = {int_new(rt, offset), ref_immediate(whence)};
    int64_t at = number_take(rt, call_busy(rt, file, "seek", args, 2), 0);
    drop(rt, args[0]);
    return at;
}

// Writes what it can; the count written, -1: error. The embedder's function, if there
// is one, takes the place of the standard streams.
static int64_t write_descriptor(Runtime *rt, File *file, const char *data, size_t size)
{
    if (file->fd == FD_RAW) {
        return write_raw(rt, file, data, size);
    }
    const VmOptions *options = &vm_of(rt)->options;
    if (options->write != NULL &&
        (file->fd == STDOUT_FILENO || file->fd == STDERR_FILENO)) {
        errno = EIO;
        if (options->write(options->write_context, file->fd, data, size)) {
            return (int64_t)size;
        }
        raise_errno(rt);
        return -1;
    }
    for (;;) {
        ssize_t put = write(file->fd, data, size < SSIZE_MAX ? size : SSIZE_MAX);
        if (put >= 0) {
            return put;
        }
        if (errno != EINTR) {
            raise_errno(rt);
            return -1;
        }
        if (!retry_interrupted(rt)) {
            return -1;
        }
    }
}

// Writes all of it; *written tells how far it came.
static bool write_fully(Runtime *rt, File *file, const char *data, size_t size,
                        size_t *written)
{
    *written = 0;
    while (*written < size) {
        int64_t put = write_descriptor(rt, file, data + *written, size - *written);
        if (put < 0) {
            return false;
        }
        *written += (size_t)put;
    }
    return true;
}

bool file_is_seekable(File *file)
{
    if (file->seekable < 0) {
        file->seekable = file->fd != FD_RAW && lseek(file->fd, 0, SEEK_CUR) >= 0;
    }
    return file->seekable > 0;
}

// --- making and closing ---

static TypeId type_for(FileMode mode)
{
    if (!mode.buffered) {
        return T_RAW_FILE;
    }
    if (mode.reads && (mode.writes || mode.appends)) {
        return T_BUFFERED_RANDOM;
    }
    return mode.reads ? T_BUFFERED_READER : T_BUFFERED_WRITER;
}

Ref file_new(Runtime *rt, int fd, bool closes_fd, FileMode mode, Ref *name)
{
    Ref shared = share(rt, name);
    File *file = ref_is_error(shared)
                     ? NULL
                     : object_alloc(rt, rt->types[type_for(mode)], sizeof *file);
    if (file == NULL) {
        drop(rt, shared);
        if (closes_fd) {
            close(fd);
        }
        return REF_ERROR;
    }
    file->fd = fd;
    file->closes_fd = closes_fd;
    file->is_readable = mode.reads;
    file->is_writable = mode.writes || mode.appends || mode.creates;
    file->is_appending = mode.appends;
    file->is_created = mode.creates;
    file->is_closing = file->is_blocked = file->is_busy = false;
    file->seekable = -1;
    file->raw = REF_UNBOUND;
    file->is_adapter = false;
    file->name = shared;
    file->buffer = NULL;
    file->capacity = mode.buffered ? mode.buffer_size : 0;
    file->read_at = file->read_end = file->dirty = 0;
    object_track(rt, &file->base);
    return ref_of(&file->base);
}

static bool has_method(Runtime *rt, Ref raw, const char *name)
{
    Ref truth = call_named(rt, raw, name, NULL, 0);
    int answer = ref_is_error(truth) ? -1 : value_truth(rt, peek(truth));
    drop(rt, truth);
    return answer > 0;
}

// What raw.name() answers; *able stays as it is when there is no such method.
static bool ask_able(Runtime *rt, Ref raw, const char *name, bool *able)
{
    bool answer = has_method(rt, raw, name);
    if (!is_pending(rt)) {
        *able = answer;
        return true;
    }
    if (!pending_matches(rt, E_ATTRIBUTE_ERROR)) {
        return false;
    }
    pending_clear(rt);
    return true;
}

bool file_set_over(Runtime *rt, File *file, Ref *raw, FileMode mode)
{
    Ref shared = check_idle(rt, file) ? share(rt, raw) : REF_ERROR;
    if (ref_is_error(shared)) {
        return false;
    }
    bool seekable = false;
    if (!ask_able(rt, shared, "seekable", &seekable) ||
        (!mode.buffered && !(ask_able(rt, shared, "readable", &mode.reads) &&
                             ask_able(rt, shared, "writable", &mode.writes)))) {
        drop(rt, shared);
        return false;
    }
    buffer_free(rt, file->buffer, file->capacity);
    file->buffer = NULL;
    file->is_adapter = !mode.buffered;
    file->is_readable = mode.reads;
    file->is_writable = mode.writes;
    replace_ref_take(rt, &file->raw, shared);
    clear_ref(rt, &file->name);
    file->fd = FD_RAW;
    file->seekable = seekable;
    file->capacity = mode.buffered ? mode.buffer_size : 0;
    file->read_at = file->read_end = file->dirty = 0;
    return true;
}

Ref file_new_over(Runtime *rt, TypeId kind, Ref *raw, FileMode mode)
{
    File *file = object_alloc(rt, rt->types[kind], sizeof *file);
    if (file == NULL) {
        return REF_ERROR;
    }
    Object head = file->base;
    *file = (File){.base = head, .fd = -1, .name = REF_UNBOUND, .raw = REF_UNBOUND};
    object_track(rt, &file->base);
    if (!file_set_over(rt, file, raw, mode)) {
        drop(rt, OBJECT_REF(file));
        return REF_ERROR;
    }
    return OBJECT_REF(file);
}

const char *file_mode_text(Runtime *rt, const File *file)
{
    bool both = file->is_readable && file->is_writable;
    if (file->is_created) {
        return both ? "xb+" : "xb";
    }
    if (file->is_appending) {
        return both ? "ab+" : "ab";
    }
    return both ? "rb+" : file->is_readable ? "rb" : "wb";
}

static bool make_buffer(Runtime *rt, File *file)
{
    if (file->buffer == NULL) {
        file->buffer = buffer_alloc(rt, file->capacity);
    }
    return file->buffer != NULL;
}

// Closes the object below, even when the buffer could not be flushed: that error then
// is the one to tell.
static bool close_raw(Runtime *rt, File *file, bool ok)
{
    Ref error = ok ? REF_UNBOUND : pending_take(rt);
    Ref result = file_call_raw(rt, file, "close", NULL, 0);
    bool closed = !ref_is_error(result);
    drop(rt, result);
    file->is_closing = false;
    file->fd = closed ? -1 : FD_RAW; // else it is as open as what is below
    if (!ok && closed) {
        pending_set_take(rt, error);
    } else {
        drop(rt, error);
    }
    return ok && closed;
}

bool file_close(Runtime *rt, File *file)
{
    if (file->fd < 0 || file->is_closing) {
        return true;
    }
    if (!check_idle(rt, file)) {
        return false;
    }
    file->is_closing = true;
    bool ok = file_flush(rt, file);
    int fd = file->fd;
    file->dirty = file->read_at = file->read_end = 0;
    buffer_free(rt, file->buffer, file->capacity);
    file->buffer = NULL;
    if (fd == FD_RAW) {
        return close_raw(rt, file, ok);
    }
    file->fd = -1;
    file->is_closing = false;
    if (file->closes_fd && close(fd) != 0 && ok) {
        return raise_errno(rt);
    }
    return ok;
}

// --- reading ---

int64_t file_read_some(Runtime *rt, File *file, char *out, size_t size)
{
    if (!check_idle(rt, file)) {
        return -1;
    }
    size_t ready = file->read_end - file->read_at;
    if (ready > 0) {
        size_t taken = ready < size ? ready : size;
        memcpy(out, file->buffer + file->read_at, taken);
        file->read_at += taken;
        return (int64_t)taken;
    }
    if (!file_flush(rt, file)) {
        return -1;
    }
    if (size >= file->capacity) {
        return read_descriptor(rt, file, out, size);
    }
    if (!make_buffer(rt, file)) {
        return -1;
    }
    int64_t got = read_descriptor(rt, file, file->buffer, file->capacity);
    if (got <= 0) {
        return got;
    }
    file->read_at = 0;
    file->read_end = (size_t)got;
    return file_read_some(rt, file, out, size);
}

// How much is probably left: what the system says of a regular file.
static size_t guess_left(const File *file)
{
    struct stat status;
    if (file->fd != FD_RAW && fstat(file->fd, &status) == 0 &&
        S_ISREG(status.st_mode)) {
        off_t at = lseek(file->fd, 0, SEEK_CUR);
        if (at >= 0 && at < status.st_size) {
            return (size_t)(status.st_size - at);
        }
    }
    return FILE_BUFFER;
}

Ref file_read_all(Runtime *rt, File *file)
{
    if (!file_flush(rt, file)) {
        return REF_ERROR;
    }
    size_t size = 0;
    size_t capacity = guess_left(file) + (file->read_end - file->read_at) +
                      1; // one more, to see the end at once
    char *data = buffer_alloc(rt, capacity);
    while (data != NULL) {
        if (size == capacity) {
            char *larger = buffer_resize(rt, data, capacity, capacity * 2);
            if (larger == NULL) {
                break;
            }
            data = larger;
            capacity *= 2;
        }
        int64_t got =
            charge(rt, 1) ? file_read_some(rt, file, data + size, capacity - size) : -1;
        if (got <= 0) {
            bool is_blocked = size == 0 && file->is_blocked;
            Ref bytes = got < 0      ? REF_ERROR
                        : is_blocked ? REF_NONE
                                     : bytes_new(rt, data, size);
            buffer_free(rt, data, capacity);
            return bytes;
        }
        size += (size_t)got;
    }
    buffer_free(rt, data, capacity);
    return REF_ERROR;
}

// --- writing ---

bool file_flush(Runtime *rt, File *file)
{
    if (!check_idle(rt, file)) {
        return false;
    }
    size_t size = file->dirty;
    if (size == 0) {
        return true;
    }
    size_t written;
    bool ok = write_fully(rt, file, file->buffer, size, &written);
    if (written < size) {
        memmove(file->buffer, file->buffer + written, size - written);
    }
    file->dirty = size - written;
    return ok;
}

// What was read ahead is given back before the position counts for writing.
static bool forget_read_ahead(Runtime *rt, File *file)
{
    size_t ahead = file->read_end - file->read_at;
    file->read_at = file->read_end = 0;
    return ahead == 0 || seek_below(rt, file, -(int64_t)ahead, SEEK_CUR) >= 0;
}

bool file_write(Runtime *rt, File *file, const char *data, size_t size)
{
    if (!check_idle(rt, file) || !forget_read_ahead(rt, file)) {
        return false;
    }
    size_t written;
    if (file->capacity == 0) {
        return write_fully(rt, file, data, size, &written);
    }
    if (file->dirty + size > file->capacity && !file_flush(rt, file)) {
        return false;
    }
    if (size > file->capacity) {
        return write_fully(rt, file, data, size, &written);
    }
    if (!make_buffer(rt, file)) {
        return false;
    }
    memcpy(file->buffer + file->dirty, data, size);
    file->dirty += size;
    return true;
}

// --- position ---

int64_t file_tell(Runtime *rt, File *file)
{
    int64_t at = seek_below(rt, file, 0, SEEK_CUR);
    if (at < 0) {
        return -1;
    }
    at += (int64_t)file->dirty - (int64_t)(file->read_end - file->read_at);
    return at < 0 ? 0 : at; // a device may always say 0
}

int64_t file_seek(Runtime *rt, File *file, int64_t offset, int whence)
{
    if (whence != SEEK_SET && whence != SEEK_CUR && whence != SEEK_END) {
        raise_error(rt, E_VALUE_ERROR, "whence value %d unsupported", whence);
        return -1;
    }
    if (!file_flush(rt, file)) {
        return -1;
    }
    if (whence == SEEK_CUR) {
        offset -= (int64_t)(file->read_end - file->read_at);
    }
    int64_t at = seek_below(rt, file, offset, whence);
    if (at < 0) {
        return -1;
    }
    file->read_at = file->read_end = 0;
    return at;
}

bool file_truncate(Runtime *rt, File *file, int64_t size)
{
    if (!file_flush(rt, file)) {
        return false;
    }
    if (file->fd == FD_RAW) {
        Ref argument = int_new(rt, size);
        Ref result = ref_is_error(argument)
                         ? REF_ERROR
                         : file_call_raw(rt, file, "truncate", &argument, 1);
        drop(rt, argument);
        bool ok = !ref_is_error(result);
        drop(rt, result);
        return ok;
    }
    return ftruncate(file->fd, size) == 0 || raise_errno(rt);
}
