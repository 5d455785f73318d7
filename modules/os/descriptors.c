// File descriptors.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/tuple.h"

// A call that may be interrupted: again after EINTR, unless a signal raised.
#define RETRY(rt, result, call)                                                        \
    do {                                                                               \
        (result) = (call);                                                             \
    } while ((result) < 0 && errno == EINTR && os_interrupted(rt))

static Ref finish(Runtime *rt, int64_t result)
{
    if (result >= 0) {
        return int_new(rt, result);
    }
    return is_pending(rt) ? REF_ERROR : os_fail(rt, NULL);
}

static Ref finish_none(Runtime *rt, int64_t result)
{
    return result >= 0 ? REF_NONE : finish(rt, result);
}

OS_NATIVE(open)
{
    Path path;
    int flags, mode = 0777;
    if (!os_allowed(rt) || !vm_allows(vm_of(rt), CAPABILITY_FILES, "files") ||
        !os_int_argument(rt, &args[1], &flags) ||
        (is_given(args[2]) && !os_int_argument(rt, &args[2], &mode)) ||
        !os_refuse_dir_fd(rt, "open", args[3]) ||
        !path_get(rt, "open", "path", &args[0], 0, &path)) {
        return REF_ERROR;
    }
    int fd;
    RETRY(rt, fd, open(path_text(&path), flags | O_CLOEXEC, mode));
    Ref result = fd >= 0          ? ref_immediate(fd)
                 : is_pending(rt) ? REF_ERROR
                                  : os_fail(rt, &path);
    path_fini(rt, &path);
    return result;
}

OS_NATIVE(close)
{
    int fd;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &fd)
               ? finish_none(rt, close(fd))
               : REF_ERROR;
}

OS_NATIVE(closerange)
{
    int low, high;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &low) ||
        !os_int_argument(rt, &args[1], &high)) {
        return REF_ERROR;
    }
    if (low < high) {
        (void)close_range((unsigned)(low < 0 ? 0 : low), (unsigned)high - 1, 0);
    }
    return REF_NONE;
}

static Ref read_bytes(Runtime *rt, int fd, int64_t size, int64_t at)
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
          at < 0 ? read(fd, data, (size_t)size) : pread(fd, data, (size_t)size, at));
    Ref result = got < 0 ? finish(rt, got) : bytes_new(rt, data, (size_t)got);
    buffer_free(rt, data, (size_t)size + 1);
    return result;
}

OS_NATIVE(read)
{
    int fd;
    int64_t size;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &fd) &&
                   index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &size)
               ? read_bytes(rt, fd, size, -1)
               : REF_ERROR;
}

OS_NATIVE(pread)
{
    int fd;
    int64_t size, at;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &fd) &&
                   index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &size) &&
                   index_as_int64(rt, &args[2], E_OVERFLOW_ERROR, &at)
               ? read_bytes(rt, fd, size, at)
               : REF_ERROR;
}

OS_NATIVE(write)
{
    int fd;
    Buffer buffer;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd) ||
        !buffer_get(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    ssize_t put;
    RETRY(rt, put, write(fd, buffer.data, buffer.size));
    buffer_release(rt, &buffer);
    return finish(rt, put);
}

OS_NATIVE(pwrite)
{
    int fd;
    int64_t at;
    Buffer buffer;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd) ||
        !index_as_int64(rt, &args[2], E_OVERFLOW_ERROR, &at) ||
        !buffer_get(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    ssize_t put;
    RETRY(rt, put, pwrite(fd, buffer.data, buffer.size, at));
    buffer_release(rt, &buffer);
    return finish(rt, put);
}

OS_NATIVE(lseek)
{
    int fd, whence;
    int64_t at;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &fd) &&
                   index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &at) &&
                   os_int_argument(rt, &args[2], &whence)
               ? finish(rt, lseek(fd, at, whence))
               : REF_ERROR;
}

OS_NATIVE(fsync)
{
    int fd;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &fd)
               ? finish_none(rt, fsync(fd))
               : REF_ERROR;
}

OS_NATIVE(ftruncate)
{
    int fd, result;
    int64_t size;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd) ||
        !index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &size)) {
        return REF_ERROR;
    }
    RETRY(rt, result, ftruncate(fd, size));
    return finish_none(rt, result);
}

OS_NATIVE(isatty)
{
    int fd;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &fd) ? ref_bool(isatty(fd))
                                                                : REF_ERROR;
}

OS_NATIVE(ttyname)
{
    int fd;
    char name[PATH_MAX + 1];
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd)) {
        return REF_ERROR;
    }
    errno = ttyname_r(fd, name, sizeof name);
    return errno != 0 ? os_fail(rt, NULL) : path_name(rt, name, strlen(name), false);
}

OS_NATIVE(dup)
{
    int fd;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &fd)
               ? finish(rt, fcntl(fd, F_DUPFD_CLOEXEC, 0))
               : REF_ERROR;
}

OS_NATIVE(dup2)
{
    int from, to;
    int inheritable = is_given(args[2]) ? value_truth(rt, peek(args[2])) : 1;
    if (inheritable < 0 || !os_allowed(rt) || !os_int_argument(rt, &args[0], &from) ||
        !os_int_argument(rt, &args[1], &to)) {
        return REF_ERROR;
    }
    return finish(rt, inheritable || from == to ? dup2(from, to)
                                                : dup3(from, to, O_CLOEXEC));
}

static Ref pair_of(Runtime *rt, int first, int second)
{
    Ref items[2] = {ref_immediate(first), ref_immediate(second)};
    return tuple_from_take(rt, items, 2);
}

OS_NATIVE(pipe)
{
    int ends[2];
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    return pipe2(ends, O_CLOEXEC) != 0 ? os_fail(rt, NULL)
                                       : pair_of(rt, ends[0], ends[1]);
}

OS_NATIVE(get_inheritable)
{
    int fd;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd)) {
        return REF_ERROR;
    }
    int flags = fcntl(fd, F_GETFD);
    return flags < 0 ? os_fail(rt, NULL) : ref_bool((flags & FD_CLOEXEC) == 0);
}

// Sets or clears one flag of a descriptor.
static Ref set_flag(Runtime *rt, int fd, int get, int set, int flag, bool wanted)
{
    int flags = fcntl(fd, get);
    if (flags < 0) {
        return os_fail(rt, NULL);
    }
    return finish_none(rt, fcntl(fd, set, wanted ? flags | flag : flags & ~flag));
}

OS_NATIVE(set_inheritable)
{
    int fd, truth;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd) ||
        (truth = value_truth(rt, peek(args[1]))) < 0) {
        return REF_ERROR;
    }
    return set_flag(rt, fd, F_GETFD, F_SETFD, FD_CLOEXEC, !truth);
}

OS_NATIVE(get_blocking)
{
    int fd;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd)) {
        return REF_ERROR;
    }
    int flags = fcntl(fd, F_GETFL);
    return flags < 0 ? os_fail(rt, NULL) : ref_bool((flags & O_NONBLOCK) == 0);
}

OS_NATIVE(set_blocking)
{
    int fd, truth;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd) ||
        (truth = value_truth(rt, peek(args[1]))) < 0) {
        return REF_ERROR;
    }
    return set_flag(rt, fd, F_GETFL, F_SETFL, O_NONBLOCK, !truth);
}

// (columns, lines) of the terminal behind a descriptor.
OS_NATIVE(terminal_size)
{
    int fd;
    struct winsize size;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd)) {
        return REF_ERROR;
    }
    return ioctl(fd, TIOCGWINSZ, &size) != 0 ? os_fail(rt, NULL)
                                             : pair_of(rt, size.ws_col, size.ws_row);
}

const MethodDef os_descriptor_functions[] = {
    {"open", py_os_open, SIGNATURE(2, "path, flags, mode=511, *, dir_fd=None"),
     "Open a file for low level IO.  Returns a file descriptor (integer)."},
    {"close", py_os_close, SIGNATURE(1, "fd"), "Close a file descriptor."},
    {"closerange", py_os_closerange, POSITIONAL(2, 2, "fd_low, fd_high"),
     "Closes all file descriptors in [fd_low, fd_high), ignoring errors."},
    {"read", py_os_read, POSITIONAL(2, 2, "fd, length"),
     "Read from a file descriptor.  Returns a bytes object."},
    {"pread", py_os_pread, POSITIONAL(3, 3, "fd, length, offset"),
     "Read a number of bytes from a file descriptor starting at a particular offset."},
    {"write", py_os_write, POSITIONAL(2, 2, "fd, data"),
     "Write a bytes object to a file descriptor."},
    {"pwrite", py_os_pwrite, POSITIONAL(3, 3, "fd, buffer, offset"),
     "Write bytes to a file descriptor starting at a particular offset."},
    {"lseek", py_os_lseek, POSITIONAL(3, 3, "fd, position, whence"),
     "Set the position of a file descriptor.  Return the new position."},
    {"fsync", py_os_fsync, SIGNATURE(1, "fd"), "Force write of fd to disk."},
    {"ftruncate", py_os_ftruncate, POSITIONAL(2, 2, "fd, length"),
     "Truncate a file, specified by file descriptor, to a specific length."},
    {"isatty", py_os_isatty, POSITIONAL(1, 1, "fd"),
     "Return True if the fd is connected to a terminal."},
    {"ttyname", py_os_ttyname, POSITIONAL(1, 1, "fd"),
     "Return the name of the terminal device connected to 'fd'."},
    {"dup", py_os_dup, POSITIONAL(1, 1, "fd"),
     "Return a duplicate of a file descriptor."},
    {"dup2", py_os_dup2, SIGNATURE(2, "fd, fd2, inheritable=True"),
     "Duplicate file descriptor."},
    {"pipe", py_os_pipe, ARGS(0, 0), "Create a pipe: (read_fd, write_fd)."},
    {"get_inheritable", py_os_get_inheritable, POSITIONAL(1, 1, "fd"),
     "Get the close-on-exe flag of the specified file descriptor."},
    {"set_inheritable", py_os_set_inheritable, POSITIONAL(2, 2, "fd, inheritable"),
     "Set the inheritable flag of the specified file descriptor."},
    {"get_blocking", py_os_get_blocking, POSITIONAL(1, 1, "fd"),
     "Get the blocking mode of the file descriptor."},
    {"set_blocking", py_os_set_blocking, POSITIONAL(2, 2, "fd, blocking"),
     "Set the blocking mode of the specified file descriptor."},
    {"_terminal_size", py_os_terminal_size, ARGS(1, 1),
     "(columns, lines) of the terminal behind a descriptor."},
    {NULL},
};
