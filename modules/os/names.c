// What the system answers by name: sysconf(), confstr(), pathconf(); and the constants
// of module os.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/limits.h>
#include <linux/memfd.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <sysexits.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"

typedef struct Named {
    const char *name; // the last: NULL
    int64_t value;
} Named;

#define SKIP(name)
#define NAMED(name) {#name, _##name},

static const Named sysconf_names[] = {
#define SYSCONF NAMED
#define CONFSTR SKIP
#define PATHCONF SKIP
#include "modules/os/names.def"
#undef SYSCONF
#undef CONFSTR
    {NULL},
};
static const Named confstr_names[] = {
#define SYSCONF SKIP
#define CONFSTR NAMED
#include "modules/os/names.def"
#undef CONFSTR
#undef PATHCONF
    {NULL},
};
static const Named pathconf_names[] = {
#define CONFSTR SKIP
#define PATHCONF NAMED
#include "modules/os/names.def"
    {NULL},
};

static const Named constants[] = {
#define CONSTANT(name) {#name, name},
#define VALUE(name, value) {name, value},
#include "modules/os/constants.def"
    {NULL},
};

// --- asking ---

// The number of a name: a str from the table, or any int.
static bool read_name(Runtime *rt, Ref *arg, const Named *names, int *out)
{
    if (value_is_index(rt, peek(*arg))) {
        return os_int_argument(rt, arg, out);
    }
    if (!is_str(peek(*arg))) {
        raise_error(rt, E_TYPE_ERROR,
                    "configuration names must be strings or integers");
        return false;
    }
    for (; names->name != NULL; names++) {
        if (str_equals_text(value_str_object(peek(*arg)), names->name)) {
            *out = (int)names->value;
            return true;
        }
    }
    raise_error(rt, E_VALUE_ERROR, "unrecognized configuration name");
    return false;
}

OS_NATIVE(sysconf)
{
    int name;
    if (!os_allowed(rt) || !read_name(rt, &args[0], sysconf_names, &name)) {
        return REF_ERROR;
    }
    errno = 0;
    long value = sysconf(name);
    return value == -1 && errno != 0 ? os_fail(rt, NULL) : int_new(rt, value);
}

// A str, None when the name has no value.
OS_NATIVE(confstr)
{
    int name;
    if (!os_allowed(rt) || !read_name(rt, &args[0], confstr_names, &name)) {
        return REF_ERROR;
    }
    errno = 0;
    size_t size = confstr(name, NULL, 0);
    if (size == 0) {
        return errno != 0 ? os_fail(rt, NULL) : REF_NONE;
    }
    char *text = buffer_alloc(rt, size);
    if (text == NULL) {
        return REF_ERROR;
    }
    (void)confstr(name, text, size);
    Ref result = path_name(rt, text, size - 1, false);
    buffer_free(rt, text, size);
    return result;
}

static Ref ask_path(Runtime *rt, const char *function, const char *letters, Ref *args)
{
    Arguments a;
    int name;
    if (!arguments_get(rt, function, letters, args, 1, &a)) {
        return REF_ERROR;
    }
    if (!read_name(rt, &args[1], pathconf_names, &name)) {
        arguments_fini(rt, &a);
        return REF_ERROR;
    }
    errno = 0;
    long value = letters[0] == 'f' ? fpathconf(INT(0), name)
                                   : BY_FD(0, fpathconf(a.at[0].path.fd, name),
                                           pathconf(TEXT(0), name));
    return arguments_answer(rt, &a, value, ANSWER_INT);
}

OS_NATIVE(pathconf)
{
    return ask_path(rt, "pathconf", "P", args);
}
OS_NATIVE(fpathconf)
{
    return ask_path(rt, "fpathconf", "f", args);
}

// --- into the module ---

static Ref dict_of(Runtime *rt, const Named *names)
{
    Ref dict = dict_new(rt);
    for (; !ref_is_error(dict) && names->name != NULL; names++) {
        Str *key = str_intern_new(rt, names->name, strlen(names->name));
        bool ok =
            key != NULL && dict_set_str_take(rt, value_dict(peek(dict)), key,
                                             ref_immediate((intptr_t)names->value));
        CLEAR_POINTER(rt, key);
        if (!ok) {
            drop(rt, dict);
            return REF_ERROR;
        }
    }
    return dict;
}

// The dicts of names: for sysconf(), confstr(), pathconf().
OS_NATIVE(names)
{
    return pack_take(rt, 3, dict_of(rt, sysconf_names), dict_of(rt, confstr_names),
                     dict_of(rt, pathconf_names));
}

bool os_add_names(Runtime *rt, Module *module)
{
    for (const Named *at = constants; at->name != NULL; at++) {
        if (!module_add_take(rt, module, at->name,
                             ref_immediate((intptr_t)at->value))) {
            return false;
        }
    }
    return true;
}

const MethodDef os_name_functions[] = {
    {"sysconf", py_os_sysconf, POSITIONAL(1, 1, "name"),
     "Return an integer that the system is configured with; -1: there is no limit."},
    {"confstr", py_os_confstr, POSITIONAL(1, 1, "name"),
     "Return a text that the system is configured with, or None."},
    {"pathconf", py_os_pathconf, SIGNATURE(2, "path, name"),
     "Return a limit of a file or folder; -1: there is none."},
    {"fpathconf", py_os_fpathconf, POSITIONAL(2, 2, "fd, name"),
     "Return a limit of an open file; -1: there is none."},
    {"_names", py_os_names, ARGS(0, 0),
     "The names of (sysconf(), confstr(), pathconf()) with their numbers."},
    {NULL},
};
