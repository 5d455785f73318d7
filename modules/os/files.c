// What a file is: status, times, rights; and what changes it.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "modules/structseq.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/import.h"

#define NANOSECONDS 1000000000

// --- stat ---

static const char *const stat_fields[] = {"st_mode",  "st_ino",   "st_dev",  "st_nlink",
                                          "st_uid",   "st_gid",   "st_size", "st_atime",
                                          "st_mtime", "st_ctime", NULL};
enum { STAT_FIELDS = 10 };

bool os_add_stat_result(Runtime *rt, Module *module)
{
    static const char *const more[] = {"st_atime_ns", "st_mtime_ns", "st_ctime_ns",
                                       "st_blksize",  "st_blocks",   "st_rdev",
                                       NULL};
    Ref class_ = struct_class_new(rt, "os", "stat_result", stat_fields);
    if (!ref_is_error(class_) && !struct_class_more(rt, &class_, more)) {
        drop(rt, class_);
        return false;
    }
    return module_add_take(rt, module, "stat_result", class_);
}

static bool set_number(Runtime *rt, Ref *object, const char *name, Ref number)
{
    Str *key = ref_is_error(number) ? NULL : str_intern_new(rt, name, strlen(name));
    if (key == NULL) {
        drop(rt, number);
        return false;
    }
    bool ok = set_attr_take(rt, object, key, number);
    object_release(rt, &key->base);
    return ok;
}

static Ref time_ns(Runtime *rt, struct timespec time)
{
    return int_new(rt, (int64_t)time.tv_sec * NANOSECONDS + time.tv_nsec);
}

// The items of the tuple; what has no place in it becomes attributes. st_atime and its
// like as floats are properties, see frozen/os.py.
static Ref make_stat_result(Runtime *rt, const struct stat *status)
{
    Ref module = import_module_named(vm_of(rt), "os");
    Str *name = ref_is_error(module) ? NULL : str_intern_new(rt, "stat_result", 11);
    Ref class_ = name == NULL ? REF_ERROR : get_attr(rt, &module, name);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, module);
    if (ref_is_error(class_)) {
        return REF_ERROR;
    }
    Ref items[STAT_FIELDS] = {
        int_new(rt, status->st_mode),         int_new_unsigned(rt, status->st_ino),
        int_new_unsigned(rt, status->st_dev), int_new_unsigned(rt, status->st_nlink),
        int_new(rt, status->st_uid),          int_new(rt, status->st_gid),
        int_new(rt, status->st_size),         int_new(rt, status->st_atim.tv_sec),
        int_new(rt, status->st_mtim.tv_sec),  int_new(rt, status->st_ctim.tv_sec)};
    Ref result = struct_new_take(rt, &class_, items, STAT_FIELDS);
    drop(rt, class_);
    if (!ref_is_error(result) &&
        !(set_number(rt, &result, "st_atime_ns", time_ns(rt, status->st_atim)) &&
          set_number(rt, &result, "st_mtime_ns", time_ns(rt, status->st_mtim)) &&
          set_number(rt, &result, "st_ctime_ns", time_ns(rt, status->st_ctim)) &&
          set_number(rt, &result, "st_blksize", int_new(rt, status->st_blksize)) &&
          set_number(rt, &result, "st_blocks", int_new(rt, status->st_blocks)) &&
          set_number(rt, &result, "st_rdev", int_new_unsigned(rt, status->st_rdev)))) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

static Ref stat_path(Runtime *rt, const char *function, Ref *arg, bool follow,
                     unsigned allowed)
{
    Path path;
    struct stat status;
    if (!os_allowed(rt) || !path_get(rt, function, "path", arg, allowed, &path)) {
        return REF_ERROR;
    }
    int failed = path.fd >= 0                 ? fstat(path.fd, &status)
                 : ref_is_unbound(path.bytes) ? (errno = EBADF, -1)
                 : follow                     ? stat(path_text(&path), &status)
                                              : lstat(path_text(&path), &status);
    Ref result = failed != 0 ? os_fail(rt, &path) : make_stat_result(rt, &status);
    path_fini(rt, &path);
    return result;
}

// The truth of an optional argument; -1: error.
static int flag_argument(Runtime *rt, Ref arg, bool otherwise)
{
    return is_given(arg) ? value_truth(rt, peek(arg)) : otherwise;
}

OS_NATIVE(stat)
{
    int follow = flag_argument(rt, args[2], true);
    return follow < 0 || !os_refuse_dir_fd(rt, "stat", args[1])
               ? REF_ERROR
               : stat_path(rt, "stat", &args[0], follow, PATH_FD);
}

OS_NATIVE(lstat)
{
    return os_refuse_dir_fd(rt, "lstat", args[1])
               ? stat_path(rt, "lstat", &args[0], false, 0)
               : REF_ERROR;
}

OS_NATIVE(fstat)
{
    int fd;
    struct stat status;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &fd)) {
        return REF_ERROR;
    }
    return fstat(fd, &status) != 0 ? os_fail(rt, NULL) : make_stat_result(rt, &status);
}

// The kind of file behind a path without an exception: what os.path asks. 0: none.
OS_NATIVE(kind)
{
    Path path;
    struct stat status;
    int follow = value_truth(rt, peek(args[1]));
    if (follow < 0 || !os_allowed(rt) ||
        !path_get(rt, "stat", "path", &args[0], PATH_FD, &path)) {
        if (pending_matches(rt, E_VALUE_ERROR)) { // a null, a lone surrogate
            pending_clear(rt);
            return ref_immediate(0);
        }
        return REF_ERROR;
    }
    int failed = ref_is_unbound(path.bytes) ? fstat(path.fd, &status)
                 : follow                   ? stat(path_text(&path), &status)
                                            : lstat(path_text(&path), &status);
    path_fini(rt, &path);
    return ref_immediate(failed != 0 ? 0 : (intptr_t)(status.st_mode & S_IFMT));
}

OS_NATIVE(access)
{
    Path path;
    int mode, follow = flag_argument(rt, args[4], true);
    int effective = flag_argument(rt, args[3], false);
    if (follow < 0 || effective < 0 || !os_allowed(rt) ||
        !os_int_argument(rt, &args[1], &mode) ||
        !os_refuse_dir_fd(rt, "access", args[2]) ||
        !path_get(rt, "access", "path", &args[0], 0, &path)) {
        return REF_ERROR;
    }
    int flags = (follow ? 0 : AT_SYMLINK_NOFOLLOW) | (effective ? AT_EACCESS : 0);
    bool allowed = faccessat(AT_FDCWD, path_text(&path), mode, flags) == 0;
    path_fini(rt, &path);
    return ref_bool(allowed);
}

// --- rights, owners, times ---

OS_NATIVE(chmod)
{
    Path path;
    int mode, follow = flag_argument(rt, args[3], true);
    if (follow < 0 || !os_allowed(rt) || !os_int_argument(rt, &args[1], &mode) ||
        !os_refuse_dir_fd(rt, "chmod", args[2]) ||
        !path_get(rt, "chmod", "path", &args[0], PATH_FD, &path)) {
        return REF_ERROR;
    }
    int failed = path.fd >= 0 ? fchmod(path.fd, (mode_t)mode)
                 : follow     ? chmod(path_text(&path), (mode_t)mode)
                              : fchmodat(AT_FDCWD, path_text(&path), (mode_t)mode,
                                         AT_SYMLINK_NOFOLLOW);
    Ref result = failed != 0 ? os_fail(rt, &path) : REF_NONE;
    path_fini(rt, &path);
    return result;
}

OS_NATIVE(chown)
{
    Path path;
    unsigned user, group;
    int follow = flag_argument(rt, args[4], true);
    if (follow < 0 || !os_allowed(rt) || !os_id_argument(rt, &args[1], &user) ||
        !os_id_argument(rt, &args[2], &group) ||
        !os_refuse_dir_fd(rt, "chown", args[3]) ||
        !path_get(rt, "chown", "path", &args[0], PATH_FD, &path)) {
        return REF_ERROR;
    }
    int failed = path.fd >= 0 ? fchown(path.fd, user, group)
                              : fchownat(AT_FDCWD, path_text(&path), user, group,
                                         follow ? 0 : AT_SYMLINK_NOFOLLOW);
    Ref result = failed != 0 ? os_fail(rt, &path) : REF_NONE;
    path_fini(rt, &path);
    return result;
}

static bool timespec_from_ns(Runtime *rt, Ref *value, struct timespec *out)
{
    int64_t ns;
    if (!index_as_int64(rt, value, E_OVERFLOW_ERROR, &ns)) {
        return false;
    }
    int64_t rest = ns % NANOSECONDS;
    out->tv_sec = ns / NANOSECONDS - (rest < 0);
    out->tv_nsec = rest < 0 ? rest + NANOSECONDS : rest;
    return true;
}

static bool timespec_from_seconds(Runtime *rt, Ref *value, struct timespec *out)
{
    double seconds;
    if (!value_as_double(rt, value, &seconds)) {
        return false;
    }
    double whole = floor(seconds);
    if (!(whole >= -9e18 && whole <= 9e18)) {
        raise_error(rt, E_OVERFLOW_ERROR, "timestamp out of range for platform time_t");
        return false;
    }
    out->tv_sec = (time_t)whole;
    out->tv_nsec = (long)((seconds - whole) * NANOSECONDS);
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
                       : timespec_from_ns(rt, item, &out[i]))) {
            return false;
        }
    }
    return true;
}

OS_NATIVE(utime)
{
    Path path;
    struct timespec times[2];
    int follow = flag_argument(rt, args[4], true);
    if (follow < 0 || !os_allowed(rt) || !times_argument(rt, args[1], args[2], times) ||
        !os_refuse_dir_fd(rt, "utime", args[3]) ||
        !path_get(rt, "utime", "path", &args[0], PATH_FD, &path)) {
        return REF_ERROR;
    }
    int failed = path.fd >= 0 ? futimens(path.fd, times)
                              : utimensat(AT_FDCWD, path_text(&path), times,
                                          follow ? 0 : AT_SYMLINK_NOFOLLOW);
    Ref result = failed != 0 ? os_fail(rt, &path) : REF_NONE;
    path_fini(rt, &path);
    return result;
}

OS_NATIVE(truncate)
{
    Path path;
    int64_t size;
    if (!os_allowed(rt) || !index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &size) ||
        !path_get(rt, "truncate", "path", &args[0], PATH_FD, &path)) {
        return REF_ERROR;
    }
    int failed =
        path.fd >= 0 ? ftruncate(path.fd, size) : truncate(path_text(&path), size);
    Ref result = failed != 0 ? os_fail(rt, &path) : REF_NONE;
    path_fini(rt, &path);
    return result;
}

// --- names ---

// One argument, one system call that answers 0.
static Ref change_path(Runtime *rt, const char *function, Ref *args, Ref dir_fd,
                       int (*call)(const char *))
{
    Path path;
    if (!os_allowed(rt) || !os_refuse_dir_fd(rt, function, dir_fd) ||
        !path_get(rt, function, "path", &args[0], 0, &path)) {
        return REF_ERROR;
    }
    Ref result = call(path_text(&path)) != 0 ? os_fail(rt, &path) : REF_NONE;
    path_fini(rt, &path);
    return result;
}

OS_NATIVE(remove)
{
    return change_path(rt, "remove", args, args[1], unlink);
}
OS_NATIVE(unlink)
{
    return change_path(rt, "unlink", args, args[1], unlink);
}

static Ref change_two(Runtime *rt, const char *function, const char *const *names,
                      Ref *args, int (*call)(const char *, const char *))
{
    Path from, to;
    if (!os_allowed(rt) || !path_get(rt, function, names[0], &args[0], 0, &from)) {
        return REF_ERROR;
    }
    if (!path_get(rt, function, names[1], &args[1], 0, &to)) {
        path_fini(rt, &from);
        return REF_ERROR;
    }
    Ref result = call(path_text(&from), path_text(&to)) != 0
                     ? os_fail_two(rt, &from, &to)
                     : REF_NONE;
    path_fini(rt, &to);
    path_fini(rt, &from);
    return result;
}

static const char *const source_names[] = {"src", "dst"};

OS_NATIVE(rename)
{
    return os_refuse_dir_fd(rt, "rename", args[2]) &&
                   os_refuse_dir_fd(rt, "rename", args[3])
               ? change_two(rt, "rename", source_names, args, rename)
               : REF_ERROR;
}

OS_NATIVE(replace)
{
    return os_refuse_dir_fd(rt, "replace", args[2]) &&
                   os_refuse_dir_fd(rt, "replace", args[3])
               ? change_two(rt, "replace", source_names, args, rename)
               : REF_ERROR;
}

OS_NATIVE(link)
{
    return os_refuse_dir_fd(rt, "link", args[2]) &&
                   os_refuse_dir_fd(rt, "link", args[3])
               ? change_two(rt, "link", source_names, args, link)
               : REF_ERROR;
}

OS_NATIVE(symlink)
{
    return os_refuse_dir_fd(rt, "symlink", args[3])
               ? change_two(rt, "symlink", source_names, args, symlink)
               : REF_ERROR;
}

OS_NATIVE(readlink)
{
    Path path;
    char target[PATH_MAX + 1];
    if (!os_allowed(rt) || !os_refuse_dir_fd(rt, "readlink", args[1]) ||
        !path_get(rt, "readlink", "path", &args[0], 0, &path)) {
        return REF_ERROR;
    }
    ssize_t size = readlink(path_text(&path), target, PATH_MAX);
    Ref result = size < 0 ? os_fail(rt, &path)
                          : path_name(rt, target, (size_t)size, path.is_bytes);
    path_fini(rt, &path);
    return result;
}

OS_NATIVE(mkfifo)
{
    Path path;
    int mode = 0666;
    if (!os_allowed(rt) ||
        (is_given(args[1]) && !os_int_argument(rt, &args[1], &mode)) ||
        !os_refuse_dir_fd(rt, "mkfifo", args[2]) ||
        !path_get(rt, "mkfifo", "path", &args[0], 0, &path)) {
        return REF_ERROR;
    }
    Ref result =
        mkfifo(path_text(&path), (mode_t)mode) != 0 ? os_fail(rt, &path) : REF_NONE;
    path_fini(rt, &path);
    return result;
}

// (total, used, free) bytes of the file system of a path.
OS_NATIVE(disk_usage)
{
    Path path;
    struct statvfs status;
    if (!os_allowed(rt) || !path_get(rt, "statvfs", "path", &args[0], PATH_FD, &path)) {
        return REF_ERROR;
    }
    int failed = ref_is_unbound(path.bytes) ? fstatvfs(path.fd, &status)
                                            : statvfs(path_text(&path), &status);
    Ref result = failed != 0 ? os_fail(rt, &path) : REF_NONE;
    path_fini(rt, &path);
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    Ref items[3] = {
        int_new_unsigned(rt, status.f_blocks * status.f_frsize),
        int_new_unsigned(rt, (status.f_blocks - status.f_bfree) * status.f_frsize),
        int_new_unsigned(rt, status.f_bavail * status.f_frsize)};
    return tuple_from_take(rt, items, 3);
}

OS_NATIVE(fspath)
{
    return path_fspath(rt, &args[0]);
}

const MethodDef os_file_functions[] = {
    {"stat", py_os_stat, SIGNATURE(1, "path, *, dir_fd=None, follow_symlinks=True"),
     "Perform a stat system call on the given path."},
    {"lstat", py_os_lstat, SIGNATURE(1, "path, *, dir_fd=None"),
     "Perform a stat system call on the given path, without following symbolic links."},
    {"fstat", py_os_fstat, SIGNATURE(1, "fd"),
     "Perform a stat system call on the given file descriptor."},
    {"_kind", py_os_kind, ARGS(2, 2),
     "The S_IFMT bits of the file at a path, 0 when there is none; follow links or "
     "not."},
    {"access", py_os_access,
     SIGNATURE(2, "path, mode, *, dir_fd=None, effective_ids=False, "
                  "follow_symlinks=True"),
     "Use the real uid/gid to test for access to a path."},
    {"chmod", py_os_chmod,
     SIGNATURE(2, "path, mode, *, dir_fd=None, follow_symlinks=True"),
     "Change the access permissions of a file."},
    {"chown", py_os_chown,
     SIGNATURE(3, "path, uid, gid, *, dir_fd=None, follow_symlinks=True"),
     "Change the owner and group id of path to the numeric uid and gid."},
    {"utime", py_os_utime,
     SIGNATURE(1, "path, times=None, *, ns, dir_fd=None, follow_symlinks=True"),
     "Set the access and modified time of path."},
    {"truncate", py_os_truncate, SIGNATURE(2, "path, length"),
     "Truncate a file, specified by path, to a specific length."},
    {"remove", py_os_remove, SIGNATURE(1, "path, *, dir_fd=None"),
     "Remove a file (same as unlink())."},
    {"unlink", py_os_unlink, SIGNATURE(1, "path, *, dir_fd=None"),
     "Remove a file (same as remove())."},
    {"rename", py_os_rename,
     SIGNATURE(2, "src, dst, *, src_dir_fd=None, dst_dir_fd=None"),
     "Rename a file or directory."},
    {"replace", py_os_replace,
     SIGNATURE(2, "src, dst, *, src_dir_fd=None, dst_dir_fd=None"),
     "Rename a file or directory, overwriting the destination."},
    {"link", py_os_link,
     SIGNATURE(2,
               "src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True"),
     "Create a hard link to a file."},
    {"symlink", py_os_symlink,
     SIGNATURE(2, "src, dst, target_is_directory=False, *, dir_fd=None"),
     "Create a symbolic link pointing to src named dst."},
    {"readlink", py_os_readlink, SIGNATURE(1, "path, *, dir_fd=None"),
     "Return a string representing the path to which the symbolic link points."},
    {"mkfifo", py_os_mkfifo, SIGNATURE(1, "path, mode=438, *, dir_fd=None"),
     "Create a \"fifo\" (a POSIX named pipe)."},
    {"_disk_usage", py_os_disk_usage, ARGS(1, 1),
     "(total, used, free) bytes of the file system of a path."},
    {"fspath", py_os_fspath, SIGNATURE(1, "path"),
     "Return the file system path representation of the object."},
    {NULL},
};
