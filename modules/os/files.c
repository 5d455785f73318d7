// What a file is: status, times, rights; the file system it is on.
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "modules/structseq.h"
#include "modules/timespec.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/import.h"

// --- classes ---

bool os_add_classes(Runtime *rt, Module *module)
{
    static const char *const fields[] = {
        "st_mode",     "st_ino",      "st_dev",      "st_nlink",   "st_uid",
        "st_gid",      "st_size",     "st_atime",    "st_mtime",   "st_ctime",
        "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks",
        "st_rdev",     NULL};
    return module_add_take(
        rt, module, "stat_result",
        struct_class_new_hidden(rt, "os", "stat_result", fields, 10, 3));
}

// Those that cannot be made by _struct(): (statvfs_result, sched_param).
OS_NATIVE(struct_classes)
{
    static const char *const fields[] = {
        "f_bsize", "f_frsize", "f_blocks", "f_bfree",   "f_bavail", "f_files",
        "f_ffree", "f_favail", "f_flag",   "f_namemax", "f_fsid",   NULL};
    return pack_take(rt, 2,
                     struct_class_new_hidden(rt, "os", "statvfs_result", fields, 10, 0),
                     os_param_class(rt));
}

Ref os_struct_take(Runtime *rt, const char *class_name, Ref *items, size_t count)
{
    Ref module = import_module_named(vm_of(rt), "os");
    Str *name = ref_is_error(module)
                    ? NULL
                    : str_intern_new(rt, class_name, strlen(class_name));
    Ref class_ = name == NULL ? REF_ERROR : get_attr(rt, &module, name);
    CLEAR_POINTER(rt, name);
    drop(rt, module);
    if (ref_is_error(class_)) {
        for (size_t i = 0; i < count; i++) {
            drop(rt, items[i]);
        }
        return REF_ERROR;
    }
    Ref result = struct_new_take(rt, &class_, items, count);
    drop(rt, class_);
    return result;
}

// --- stat ---

static Ref make_stat_result(Runtime *rt, const struct stat *status)
{
    Ref fields[] = {
        int_new(rt, status->st_mode),
        int_new_unsigned(rt, status->st_ino),
        int_new_unsigned(rt, status->st_dev),
        int_new_unsigned(rt, status->st_nlink),
        int_new(rt, status->st_uid),
        int_new(rt, status->st_gid),
        int_new(rt, status->st_size),
        int_new(rt, status->st_atim.tv_sec),
        int_new(rt, status->st_mtim.tv_sec),
        int_new(rt, status->st_ctim.tv_sec),
        // From here on hidden.
        timespec_value(rt, status->st_atim, false),
        timespec_value(rt, status->st_mtim, false),
        timespec_value(rt, status->st_ctim, false),
        timespec_value(rt, status->st_atim, true),
        timespec_value(rt, status->st_mtim, true),
        timespec_value(rt, status->st_ctim, true),
        int_new(rt, status->st_blksize),
        int_new(rt, status->st_blocks),
        int_new_unsigned(rt, status->st_rdev),
    };
    return os_struct_take(rt, "stat_result", fields, sizeof fields / sizeof *fields);
}

static Ref stat_answer(Runtime *rt, Arguments *a, int failed, const struct stat *status)
{
    if (failed != 0) {
        return arguments_fail(rt, a);
    }
    arguments_fini(rt, a);
    return make_stat_result(rt, status);
}

OS_NATIVE(stat)
{
    Arguments a;
    struct stat status;
    if (!arguments_get(rt, "stat", "PdF", args, nargs, &a)) {
        return REF_ERROR;
    }
    int failed =
        BY_FD(0, fstat(a.at[0].path.fd, &status),
              fstatat(INT(1), TEXT(0), &status, INT(2) ? 0 : AT_SYMLINK_NOFOLLOW));
    return stat_answer(rt, &a, failed, &status);
}

OS_NATIVE(lstat)
{
    Arguments a;
    struct stat status;
    if (!arguments_get(rt, "lstat", "pd", args, nargs, &a)) {
        return REF_ERROR;
    }
    int failed = fstatat(INT(1), TEXT(0), &status, AT_SYMLINK_NOFOLLOW);
    return stat_answer(rt, &a, failed, &status);
}

OS_NATIVE(fstat)
{
    Arguments a;
    struct stat status;
    if (!arguments_get(rt, "fstat", "i", args, nargs, &a)) {
        return REF_ERROR;
    }
    int failed;
    RETRY(rt, failed, fstat(INT(0), &status));
    return stat_answer(rt, &a, failed, &status);
}

// The kind of file behind a path without an exception: what os.path asks. 0: none.
OS_NATIVE(kind)
{
    Path path;
    struct stat status;
    int follow = value_truth(rt, peek(args[1]));
    if (follow < 0 || !os_allowed(rt) ||
        !path_get(rt, follow ? "stat" : "lstat", "path", &args[0], follow ? PATH_FD : 0,
                  &path)) {
        if (pending_matches(rt, E_VALUE_ERROR)) { // a null, a lone surrogate
            pending_clear(rt);
            return ref_immediate(0);
        }
        return REF_ERROR;
    }
    int failed = path_is_fd(&path) ? fstat(path.fd, &status)
                 : follow          ? stat(path_text(&path), &status)
                                   : lstat(path_text(&path), &status);
    path_fini(rt, &path);
    return ref_immediate(failed != 0 ? 0 : (intptr_t)(status.st_mode & S_IFMT));
}

// --- times, sizes, links ---

static bool read_ns(Runtime *rt, Ref *value, struct timespec *out)
{
    int64_t ns;
    if (!os_long_argument(rt, value, &ns)) {
        return false;
    }
    *out = timespec_from_ns(ns);
    return true;
}

// The pair of times in utime's `times` or `ns`.
static bool times_argument(Runtime *rt, Ref times, Ref ns, struct timespec out[2])
{
    bool by_times = is_given(times) && !ref_is_none(times);
    if (by_times && is_given(ns)) {
        raise_error(rt, E_VALUE_ERROR,
                    "utime: you may specify either 'times' or 'ns' but not both");
        return false;
    }
    if (!by_times && !is_given(ns)) {
        out[0] = out[1] = (struct timespec){.tv_nsec = UTIME_NOW};
        return true;
    }
    Ref pair = by_times ? times : ns;
    if (!is_tuple(peek(pair)) || value_tuple(peek(pair))->length != 2) {
        raise_error(rt, E_TYPE_ERROR,
                    by_times
                        ? "utime: 'times' must be either a tuple of two ints or None"
                        : "utime: 'ns' must be a tuple of two ints");
        return false;
    }
    for (int i = 0; i < 2; i++) {
        Ref *item = &value_tuple(peek(pair))->items[i];
        if (!(by_times ? timespec_from_seconds(rt, item, &out[i])
                       : read_ns(rt, item, &out[i]))) {
            return false;
        }
    }
    return true;
}

OS_NATIVE(utime)
{
    Arguments a;
    struct timespec times[2];
    if (!arguments_get(rt, "utime", "P..dF", args, nargs, &a)) {
        return REF_ERROR;
    }
    if (!times_argument(rt, args[1], args[2], times)) {
        arguments_fini(rt, &a);
        return REF_ERROR;
    }
    int failed =
        BY_FD(0, futimens(a.at[0].path.fd, times),
              utimensat(INT(3), TEXT(0), times, INT(4) ? 0 : AT_SYMLINK_NOFOLLOW));
    return arguments_answer(rt, &a, failed, ANSWER_NONE);
}

// An open file's error does not name it.
OS_NATIVE(truncate)
{
    Arguments a;
    if (!arguments_get(rt, "truncate", "Pl", args, nargs, &a)) {
        return REF_ERROR;
    }
    a.is_silent = a.at[0].path.fd >= 0;
    int failed;
    RETRY(rt, failed,
          BY_FD(0, ftruncate(a.at[0].path.fd, LONG(1)), truncate(TEXT(0), LONG(1))));
    return arguments_answer(rt, &a, failed, ANSWER_NONE);
}

OS_NATIVE(readlink)
{
    Arguments a;
    char target[PATH_MAX + 1];
    if (!arguments_get(rt, "readlink", "pd", args, nargs, &a)) {
        return REF_ERROR;
    }
    ssize_t size = readlinkat(INT(1), TEXT(0), target, PATH_MAX);
    if (size < 0) {
        return arguments_fail(rt, &a);
    }
    bool is_bytes = a.at[0].path.is_bytes;
    arguments_fini(rt, &a);
    return path_name(rt, target, (size_t)size, is_bytes);
}

OS_NATIVE(makedev)
{
    Arguments a;
    if (!arguments_get(rt, "makedev", "DD", args, nargs, &a)) {
        return REF_ERROR;
    }
    for (int i = 0; i < 2; i++) {
        if (LONG(i) != -1 && (uint64_t)LONG(i) > UINT_MAX) {
            raise_error(rt, E_OVERFLOW_ERROR,
                        "Python int too large to convert to C unsigned int");
            return REF_ERROR;
        }
    }
    dev_t device = makedev((unsigned)LONG(0), (unsigned)LONG(1));
    return device == (dev_t)-1 ? ref_immediate(-1) : int_new_unsigned(rt, device);
}

// --- file systems ---

static Ref make_statvfs_result(Runtime *rt, const struct statvfs *status)
{
    Ref fields[] = {
        int_new_unsigned(rt, status->f_bsize),  int_new_unsigned(rt, status->f_frsize),
        int_new_unsigned(rt, status->f_blocks), int_new_unsigned(rt, status->f_bfree),
        int_new_unsigned(rt, status->f_bavail), int_new_unsigned(rt, status->f_files),
        int_new_unsigned(rt, status->f_ffree),  int_new_unsigned(rt, status->f_favail),
        int_new_unsigned(rt, status->f_flag),   int_new_unsigned(rt, status->f_namemax),
        int_new_unsigned(rt, status->f_fsid),
    };
    return os_struct_take(rt, "statvfs_result", fields, sizeof fields / sizeof *fields);
}

static Ref ask_file_system(Runtime *rt, const char *function, const char *letters,
                           Ref *args)
{
    Arguments a;
    struct statvfs status;
    if (!arguments_get(rt, function, letters, args, 1, &a)) {
        return REF_ERROR;
    }
    int failed;
    RETRY(rt, failed,
          letters[0] == 'i' ? fstatvfs(INT(0), &status)
                            : BY_FD(0, fstatvfs(a.at[0].path.fd, &status),
                                    statvfs(TEXT(0), &status)));
    if (failed != 0) {
        return arguments_fail(rt, &a);
    }
    arguments_fini(rt, &a);
    return make_statvfs_result(rt, &status);
}

OS_NATIVE(statvfs)
{
    return ask_file_system(rt, "statvfs", "P", args);
}
OS_NATIVE(fstatvfs)
{
    return ask_file_system(rt, "fstatvfs", "i", args);
}

OS_NATIVE(fspath)
{
    return path_fspath(rt, &args[0]);
}

const MethodDef os_file_functions[] = {
    {"stat", py_os_stat, SIGNATURE(1, "path, *, dir_fd=None, follow_symlinks=True"),
     "Return what the system knows of a file: a stat_result."},
    {"lstat", py_os_lstat, SIGNATURE(1, "path, *, dir_fd=None"),
     "The same as stat(), of a link itself."},
    {"fstat", py_os_fstat, SIGNATURE(1, "fd"), "The same as stat(), of an open file."},
    {"_kind", py_os_kind, ARGS(2, 2),
     "The S_IFMT bits of the file at a path, 0 when there is none; follow links or "
     "not."},
    {"utime", py_os_utime,
     SIGNATURE(1, "path, times=None, *, ns, dir_fd=None, follow_symlinks=True"),
     "Set the times of last access and change of a file, in seconds or nanoseconds."},
    {"truncate", py_os_truncate, SIGNATURE(2, "path, length"),
     "Cut or fill a file to a size in bytes."},
    {"readlink", py_os_readlink, SIGNATURE(1, "path, *, dir_fd=None"),
     "Return where a symbolic link points."},
    {"makedev", py_os_makedev, POSITIONAL(2, 2, "major, minor"),
     "Return the device with these two numbers."},
    {"statvfs", py_os_statvfs, SIGNATURE(1, "path"),
     "Return what the system knows of a path's file system: a statvfs_result."},
    {"fstatvfs", py_os_fstatvfs, POSITIONAL(1, 1, "fd"),
     "The same as statvfs(), of an open file."},
    {"_struct_classes", py_os_struct_classes, ARGS(0, 0),
     "Makes the classes (statvfs_result, sched_param)."},
    {"fspath", py_os_fspath, SIGNATURE(1, "path"),
     "Return the str or bytes that a path-like object stands for."},
    {NULL},
};
