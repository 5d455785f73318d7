#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modules/io/io.h"
#include "objects/exception.h"
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

static int64_t read_descriptor(Runtime *rt, File *file, char *out, size_t size)
{
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

// Writes what it can; the count written, -1: error. The embedder's function, if there
// is one, takes the place of the standard streams.
static int64_t write_descriptor(Runtime *rt, File *file, const char *data, size_t size)
{
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
        file->seekable = lseek(file->fd, 0, SEEK_CUR) >= 0;
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
    file->is_closing = false;
    file->seekable = -1;
    file->name = shared;
    file->buffer = NULL;
    file->capacity = mode.buffered ? mode.buffer_size : 0;
    file->read_at = file->read_end = file->dirty = 0;
    object_track(rt, &file->base);
    return ref_of(&file->base);
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

bool file_close(Runtime *rt, File *file)
{
    if (file->fd < 0 || file->is_closing) {
        return true;
    }
    file->is_closing = true;
    bool ok = file_flush(rt, file);
    int fd = file->fd;
    file->fd = -1;
    file->is_closing = false;
    file->dirty = file->read_at = file->read_end = 0;
    buffer_free(rt, file->buffer, file->capacity);
    file->buffer = NULL;
    if (file->closes_fd && close(fd) != 0 && ok) {
        return raise_errno(rt);
    }
    return ok;
}

// --- reading ---

int64_t file_read_some(Runtime *rt, File *file, char *out, size_t size)
{
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
    if (fstat(file->fd, &status) == 0 && S_ISREG(status.st_mode)) {
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
            Ref bytes = got < 0 ? REF_ERROR : bytes_new(rt, data, size);
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
    if (ahead > 0 && lseek(file->fd, -(off_t)ahead, SEEK_CUR) < 0) {
        return raise_errno(rt);
    }
    return true;
}

bool file_write(Runtime *rt, File *file, const char *data, size_t size)
{
    if (!forget_read_ahead(rt, file)) {
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
    off_t at = lseek(file->fd, 0, SEEK_CUR);
    if (at < 0) {
        raise_errno(rt);
        return -1;
    }
    return at - (int64_t)(file->read_end - file->read_at) + (int64_t)file->dirty;
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
    off_t at = lseek(file->fd, offset, whence);
    if (at < 0) {
        raise_errno(rt);
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
    return ftruncate(file->fd, size) == 0 || raise_errno(rt);
}
