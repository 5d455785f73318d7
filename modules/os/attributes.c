// Extended attributes of files.
#define _GNU_SOURCE
#include <limits.h>
#include <string.h>
#include <sys/xattr.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/list.h"

// Bytes of a file that may grow while one asks for them: called with a size of 0 it
// answers how many there are, else fills.
typedef ssize_t AskBytes(const Arguments *arguments, char *out, size_t size);

// Asks until everything fits; the bytes are *out, of which *room were allocated.
static ssize_t ask_all(Runtime *rt, const Arguments *a, AskBytes *ask, char **out,
                       size_t *room)
{
    for (;;) {
        ssize_t size = ask(a, NULL, 0);
        if (size < 0) {
            return -1;
        }
        *room = (size_t)size + 1;
        *out = buffer_alloc(rt, *room);
        if (*out == NULL) {
            return -1;
        }
        size = ask(a, *out, *room);
        if (size >= 0 || errno != ERANGE) {
            return size;
        }
        buffer_free(rt, *out, *room);
        *out = NULL;
    }
}

// The call of a function that asks: what `make` makes of the bytes.
static Ref answer_asked(Runtime *rt, const char *function, const char *letters,
                        Ref *args, size_t nargs, AskBytes *ask,
                        Ref (*make)(Runtime *rt, const char *data, size_t size))
{
    Arguments a;
    if (!arguments_get(rt, function, letters, args, nargs, &a)) {
        return REF_ERROR;
    }
    char *data = NULL;
    size_t room = 0;
    ssize_t size = ask_all(rt, &a, ask, &data, &room);
    Ref result = size < 0 ? arguments_fail(rt, &a) : make(rt, data, (size_t)size);
    if (size >= 0) {
        arguments_fini(rt, &a);
    }
    buffer_free(rt, data, room);
    return result;
}

static ssize_t ask_value(const Arguments *arguments, char *out, size_t size)
{
    const Arguments a = *arguments;
    return BY_FD(0, fgetxattr(a.at[0].path.fd, TEXT(1), out, size),
                 INT(2) ? getxattr(TEXT(0), TEXT(1), out, size)
                        : lgetxattr(TEXT(0), TEXT(1), out, size));
}

OS_NATIVE(getxattr)
{
    return answer_asked(rt, "getxattr", "PaF", args, nargs, ask_value, bytes_new);
}

OS_NATIVE(setxattr)
{
    Arguments a;
    Buffer value;
    if (!arguments_get(rt, "setxattr", "Pa.iF", args, nargs, &a)) {
        return REF_ERROR;
    }
    if (!buffer_get(rt, &args[2], &value)) {
        arguments_fini(rt, &a);
        return REF_ERROR;
    }
    int failed =
        BY_FD(0, fsetxattr(a.at[0].path.fd, TEXT(1), value.data, value.size, INT(3)),
              INT(4) ? setxattr(TEXT(0), TEXT(1), value.data, value.size, INT(3))
                     : lsetxattr(TEXT(0), TEXT(1), value.data, value.size, INT(3)));
    buffer_release(rt, &value);
    return arguments_answer(rt, &a, failed, ANSWER_NONE);
}

static ssize_t ask_names(const Arguments *arguments, char *out, size_t size)
{
    const Arguments a = *arguments;
    return BY_FD(0, flistxattr(a.at[0].path.fd, out, size),
                 INT(1) ? listxattr(TEXT(0), out, size)
                        : llistxattr(TEXT(0), out, size));
}

// The names stand one behind the other, each ended by a null.
static Ref split_names(Runtime *rt, const char *names, size_t size)
{
    Ref list = list_new(rt, 4);
    for (size_t at = 0; !ref_is_error(list) && at < size;) {
        size_t length = strlen(names + at);
        Ref name = path_name(rt, names + at, length, false);
        if (ref_is_error(name) || !list_append_take(rt, value_list(peek(list)), name)) {
            drop(rt, list);
            return REF_ERROR;
        }
        at += length + 1;
    }
    return list;
}

OS_NATIVE(listxattr)
{
    return answer_asked(rt, "listxattr", "NF", args, nargs, ask_names, split_names);
}

const MethodDef os_attribute_functions[] = {
    {"getxattr", py_os_getxattr,
     SIGNATURE(2, "path, attribute, *, follow_symlinks=True"),
     "Return an extended attribute of a file, as bytes."},
    {"setxattr", py_os_setxattr,
     SIGNATURE(3, "path, attribute, value, flags=0, *, follow_symlinks=True"),
     "Set an extended attribute of a file to bytes."},
    {"listxattr", py_os_listxattr, SIGNATURE(0, "path=None, *, follow_symlinks=True"),
     "Return the names of a file's extended attributes."},
    {NULL},
};
