// File descriptors: opening, reading, writing, flags, pipes.
#define _GNU_SOURCE
#include <fcntl.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/uio.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/type.h"

OS_NATIVE(open)
{
    Arguments a;
    if (!vm_allows(vm_of(rt), CAPABILITY_FILES, "files") ||
        !arguments_get(rt, "open", "piid", args, nargs, &a)) {
        return REF_ERROR;
    }
    int fd;
    RETRY(rt, fd, openat(INT(3), TEXT(0), INT(1) | O_CLOEXEC, INT_OR(2, 0777)));
    return arguments_answer(rt, &a, fd, ANSWER_INT);
}

OS_NATIVE(closerange)
{
    Arguments a;
    if (!arguments_get(rt, "closerange", "ii", args, nargs, &a)) {
        return REF_ERROR;
    }
    int low = INT(0) < 0 ? 0 : INT(0);
    if (low < INT(1)) {
        (void)close_range((unsigned)low, (unsigned)INT(1) - 1, 0);
    }
    return arguments_answer(rt, &a, 0, ANSWER_NONE);
}

// --- bytes ---

// From the place `at`; NULL: where the descriptor stands.
static Ref read_bytes(Runtime *rt, int fd, int64_t size, const int64_t *at)
{
    if (size < 0) {
        errno = EINVAL;
        return os_fail(rt, NULL);
    }
    char *data = buffer_alloc(rt, (size_t)size + 1);
    if (data == NULL) {
        return REF_ERROR;
    }
    ssize_t got;
    RETRY(rt, got,
          at == NULL ? read(fd, data, (size_t)size)
                     : pread(fd, data, (size_t)size, *at));
    Ref result = got < 0 ? os_fail(rt, NULL) : bytes_new(rt, data, (size_t)got);
    buffer_free(rt, data, (size_t)size + 1);
    return result;
}

OS_NATIVE(read)
{
    Arguments a;
    return arguments_get(rt, "read", "iz", args, nargs, &a)
               ? read_bytes(rt, INT(0), LONG(1), NULL)
               : REF_ERROR;
}

OS_NATIVE(pread)
{
    Arguments a;
    return arguments_get(rt, "pread", "izl", args, nargs, &a)
               ? read_bytes(rt, INT(0), LONG(1), &LONG(2))
               : REF_ERROR;
}

static Ref write_bytes(Runtime *rt, int fd, Ref *bytes, const int64_t *at)
{
    Buffer buffer;
    if (!buffer_get(rt, bytes, &buffer)) {
        return REF_ERROR;
    }
    ssize_t put;
    RETRY(rt, put,
          at == NULL ? write(fd, buffer.data, buffer.size)
                     : pwrite(fd, buffer.data, buffer.size, *at));
    Ref result = put < 0 ? os_fail(rt, NULL) : int_new(rt, put);
    buffer_release(rt, &buffer);
    return result;
}

OS_NATIVE(write)
{
    Arguments a;
    return arguments_get(rt, "write", "i.", args, nargs, &a)
               ? write_bytes(rt, INT(0), &args[1], NULL)
               : REF_ERROR;
}

OS_NATIVE(pwrite)
{
    Arguments a;
    return arguments_get(rt, "pwrite", "i.l", args, nargs, &a)
               ? write_bytes(rt, INT(0), &args[1], &LONG(2))
               : REF_ERROR;
}

// --- several buffers at once ---

typedef struct Vector {
    struct iovec *parts;
    Buffer *buffers; // one for each part
    size_t count, room;
} Vector;

static void vector_fini(Runtime *rt, Vector *vector)
{
    for (size_t i = 0; i < vector->count; i++) {
        buffer_release(rt, &vector->buffers[i]);
    }
    buffer_free(rt, vector->buffers, vector->room * sizeof *vector->buffers);
    buffer_free(rt, vector->parts, vector->room * sizeof *vector->parts);
}

static bool vector_fill(Runtime *rt, Vector *vector, List *list, bool is_written_to)
{
    vector->room = list->length + 1;
    vector->parts = buffer_alloc(rt, vector->room * sizeof *vector->parts);
    vector->buffers = buffer_alloc(rt, vector->room * sizeof *vector->buffers);
    if (vector->parts == NULL || vector->buffers == NULL) {
        return false;
    }
    for (size_t i = 0; i < list->length; i++) {
        Buffer *buffer = &vector->buffers[i];
        if (!buffer_get(rt, &list->items[i], buffer)) {
            return false;
        }
        vector->count++;
        vector->parts[i] = (struct iovec){buffer->data, buffer->size};
        if (is_written_to && buffer->read_only) {
            raise_error(rt, E_BUFFER_ERROR, "Object is not writable.");
            return false;
        }
    }
    return true;
}

static bool vector_get(Runtime *rt, const char *function, Ref *buffers,
                       bool is_written_to, Vector *out)
{
    *out = (Vector){0};
    if (ref_type(rt, *buffers)->slots.getitem == NULL || is_dict(peek(*buffers))) {
        raise_error(rt, E_TYPE_ERROR, "%s() arg 2 must be a sequence", function);
        return false;
    }
    Ref list = list_from_iterable(rt, buffers);
    bool ok = !ref_is_error(list) &&
              vector_fill(rt, out, value_list(peek(list)), is_written_to);
    if (!ok) {
        vector_fini(rt, out);
    }
    drop(rt, list);
    return ok;
}

// What readv() and its three sisters do: descriptor, buffers, perhaps a place and
// flags.
typedef ssize_t VectorCall(int fd, const struct iovec *parts, int count, off_t at,
                           int flags);
static Ref move_vector(Runtime *rt, const char *function, Ref *args, size_t nargs,
                       bool is_written_to, VectorCall *call)
{
    Arguments a;
    Vector vector;
    if (!arguments_get(rt, function, "i.li", args, nargs, &a) ||
        !vector_get(rt, function, &args[1], is_written_to, &vector)) {
        return REF_ERROR;
    }
    ssize_t moved;
    RETRY(rt, moved, call(INT(0), vector.parts, (int)vector.count, LONG(2), INT(3)));
    Ref result = moved < 0 ? os_fail(rt, NULL) : int_new(rt, moved);
    vector_fini(rt, &vector);
    return result;
}

#define VECTOR(name, is_written_to, call)                                              \
    static ssize_t call_##name(int fd, const struct iovec *parts, int count, off_t at, \
                               int flags)                                              \
    {                                                                                  \
        (void)at, (void)flags;                                                         \
        return call;                                                                   \
    }                                                                                  \
    OS_NATIVE(name)                                                                    \
    {                                                                                  \
        return move_vector(rt, #name, args, nargs, is_written_to, call_##name);        \
    }
VECTOR(readv, true, readv(fd, parts, count))
VECTOR(writev, false, writev(fd, parts, count))
VECTOR(preadv, true, preadv2(fd, parts, count, at, flags))
VECTOR(pwritev, false, pwritev2(fd, parts, count, at, flags))

// --- more descriptors ---

OS_NATIVE(dup2)
{
    Arguments a;
    if (!arguments_get(rt, "dup2", "iib", args, nargs, &a)) {
        return REF_ERROR;
    }
    bool is_plain = INT_OR(2, true) || INT(0) == INT(1);
    int fd;
    RETRY(rt, fd, is_plain ? dup2(INT(0), INT(1)) : dup3(INT(0), INT(1), O_CLOEXEC));
    return arguments_answer(rt, &a, fd, ANSWER_INT);
}

static Ref make_pipe(Runtime *rt, int flags)
{
    int ends[2];
    return pipe2(ends, flags) != 0 ? os_fail(rt, NULL) : os_pair(rt, ends[0], ends[1]);
}

OS_NATIVE(pipe)
{
    return os_allowed(rt) ? make_pipe(rt, O_CLOEXEC) : REF_ERROR;
}

OS_NATIVE(pipe2)
{
    Arguments a;
    return arguments_get(rt, "pipe2", "i", args, nargs, &a) ? make_pipe(rt, INT(0))
                                                            : REF_ERROR;
}

OS_NATIVE(eventfd_read)
{
    Arguments a;
    if (!arguments_get(rt, "eventfd_read", "f", args, nargs, &a)) {
        return REF_ERROR;
    }
    eventfd_t value;
    int failed;
    RETRY(rt, failed, eventfd_read(INT(0), &value));
    return failed < 0 ? os_fail(rt, NULL) : int_new_unsigned(rt, value);
}

// --- flags ---

// Is a flag of a descriptor off?
static Ref ask_flag(Runtime *rt, Ref *args, int get, int flag)
{
    Arguments a;
    if (!arguments_get(rt, "fcntl", "i", args, 1, &a)) {
        return REF_ERROR;
    }
    int flags = fcntl(INT(0), get);
    return flags < 0 ? os_fail(rt, NULL) : ref_bool((flags & flag) == 0);
}

// Switches it off or on.
static Ref set_flag(Runtime *rt, Ref *args, int get, int set, int flag)
{
    Arguments a;
    if (!arguments_get(rt, "fcntl", "ib", args, 2, &a)) {
        return REF_ERROR;
    }
    int flags = fcntl(INT(0), get);
    int failed =
        flags < 0 ? -1 : fcntl(INT(0), set, INT(1) ? flags & ~flag : flags | flag);
    return arguments_answer(rt, &a, failed, ANSWER_NONE);
}

OS_NATIVE(get_inheritable)
{
    return ask_flag(rt, args, F_GETFD, FD_CLOEXEC);
}
OS_NATIVE(set_inheritable)
{
    return set_flag(rt, args, F_GETFD, F_SETFD, FD_CLOEXEC);
}
OS_NATIVE(get_blocking)
{
    return ask_flag(rt, args, F_GETFL, O_NONBLOCK);
}
OS_NATIVE(set_blocking)
{
    return set_flag(rt, args, F_GETFL, F_SETFL, O_NONBLOCK);
}

const MethodDef os_descriptor_functions[] = {
    {"open", py_os_open, SIGNATURE(2, "path, flags, mode=511, *, dir_fd=None"),
     "Open a file and return its descriptor."},
    {"closerange", py_os_closerange, POSITIONAL(2, 2, "fd_low, fd_high"),
     "Close all descriptors from fd_low up to, but not, fd_high; ignore errors."},
    {"read", py_os_read, POSITIONAL(2, 2, "fd, length"),
     "Read at most so many bytes from a descriptor."},
    {"pread", py_os_pread, POSITIONAL(3, 3, "fd, length, offset"),
     "Read at most so many bytes from a place in a file."},
    {"write", py_os_write, POSITIONAL(2, 2, "fd, data"),
     "Write bytes to a descriptor; return how many."},
    {"pwrite", py_os_pwrite, POSITIONAL(3, 3, "fd, buffer, offset"),
     "Write bytes to a place in a file; return how many."},
    {"readv", py_os_readv, POSITIONAL(2, 2, "fd, buffers"),
     "Read from a descriptor into several buffers; return how many bytes."},
    {"writev", py_os_writev, POSITIONAL(2, 2, "fd, buffers"),
     "Write several buffers to a descriptor; return how many bytes."},
    {"preadv", py_os_preadv, POSITIONAL(3, 4, "fd, buffers, offset, flags=0"),
     "Read from a place in a file into several buffers; return how many bytes."},
    {"pwritev", py_os_pwritev, POSITIONAL(3, 4, "fd, buffers, offset, flags=0"),
     "Write several buffers to a place in a file; return how many bytes."},
    {"dup2", py_os_dup2, SIGNATURE(2, "fd, fd2, inheritable=True"),
     "Make fd2 a descriptor of the same file as fd."},
    {"pipe", py_os_pipe, ARGS(0, 0), "Make a pipe: (descriptor to read, to write)."},
    {"pipe2", py_os_pipe2, POSITIONAL(1, 1, "flags"),
     "Make a pipe with flags: (descriptor to read, to write)."},
    {"eventfd_read", py_os_eventfd_read, SIGNATURE(1, "fd"),
     "Take the count of an eventfd, or one of it."},
    {"get_inheritable", py_os_get_inheritable, POSITIONAL(1, 1, "fd"),
     "Do programs that are started get this descriptor?"},
    {"set_inheritable", py_os_set_inheritable, POSITIONAL(2, 2, "fd, inheritable"),
     "Say whether programs that are started get this descriptor."},
    {"get_blocking", py_os_get_blocking, POSITIONAL(1, 1, "fd"),
     "Does this descriptor wait for what it reads and writes?"},
    {"set_blocking", py_os_set_blocking, POSITIONAL(2, 2, "fd, blocking"),
     "Say whether this descriptor waits for what it reads and writes."},
    {NULL},
};
