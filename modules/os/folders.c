// Folders: their entries, the current one.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

static DIR *open_folder(const Path *path)
{
    if (path->fd < 0) {
        return opendir(path_is_fd(path) ? "." : path_text(path)); // "." as in CPython
    }
    int fd = fcntl(path->fd, F_DUPFD_CLOEXEC, 0); // closedir closes its own
    DIR *folder = fd < 0 ? NULL : fdopendir(fd);
    if (folder == NULL && fd >= 0) {
        int error = errno;
        close(fd);
        errno = error;
    } else if (folder != NULL) {
        rewinddir(folder);
    }
    return folder;
}

// What one entry is in the list: its name, or (name, d_type, inode).
static Ref make_entry(Runtime *rt, const struct dirent *entry, bool is_bytes,
                      bool with_kind)
{
    Ref name = path_name(rt, entry->d_name, strlen(entry->d_name), is_bytes);
    if (ref_is_error(name) || !with_kind) {
        return name;
    }
    Ref items[3] = {name, ref_immediate(entry->d_type),
                    int_new_unsigned(rt, entry->d_ino)};
    return tuple_from_take(rt, items, 3);
}

static bool read_entries(Runtime *rt, DIR *folder, Path *path, bool with_kind,
                         List *list)
{
    for (;;) {
        errno = 0;
        struct dirent *entry = readdir(folder);
        if (entry == NULL) {
            if (errno != 0) {
                (void)os_fail(rt, path);
                return false;
            }
            return true;
        }
        const char *name = entry->d_name;
        if (name[0] == '.' &&
            (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'))) {
            continue;
        }
        Ref item = charge(rt, 1) ? make_entry(rt, entry, path->is_bytes, with_kind)
                                 : REF_ERROR;
        if (ref_is_error(item) || !list_append_take(rt, list, item)) {
            return false;
        }
    }
}

static Ref list_folder(Runtime *rt, const char *function, Ref *arg, bool with_kind)
{
    Path path;
    if (!os_allowed(rt) ||
        !path_get(rt, function, "path", arg, PATH_FD | PATH_NONE, &path)) {
        return REF_ERROR;
    }
    DIR *folder = open_folder(&path);
    // The error of a descriptor does not name it.
    Ref list = folder == NULL ? os_fail(rt, path_is_fd(&path) ? NULL : &path)
                              : list_new(rt, 16);
    if (!ref_is_error(list) &&
        !read_entries(rt, folder, &path, with_kind, value_list(peek(list)))) {
        drop(rt, list);
        list = REF_ERROR;
    }
    if (folder != NULL) {
        closedir(folder);
    }
    path_fini(rt, &path);
    return list;
}

OS_NATIVE(listdir)
{
    return list_folder(rt, "listdir", &args[0], false);
}

OS_NATIVE(scan)
{
    return list_folder(rt, "scandir", &args[0], true);
}

static Ref current_folder(Runtime *rt, bool is_bytes)
{
    char text[PATH_MAX + 1];
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    return getcwd(text, sizeof text) == NULL
               ? os_fail(rt, NULL)
               : path_name(rt, text, strlen(text), is_bytes);
}

OS_NATIVE(getcwd)
{
    return current_folder(rt, false);
}

OS_NATIVE(getcwdb)
{
    return current_folder(rt, true);
}

const MethodDef os_folder_functions[] = {
    {"listdir", py_os_listdir, SIGNATURE(0, "path=None"),
     "Return a list containing the names of the files in the directory."},
    {"_scan", py_os_scan, ARGS(1, 1),
     "The entries of a folder as (name, d_type, inode)."},
    {"getcwd", py_os_getcwd, ARGS(0, 0),
     "Return a unicode string representing the current working directory."},
    {"getcwdb", py_os_getcwdb, ARGS(0, 0),
     "Return a bytes string representing the current working directory."},
    {NULL},
};
