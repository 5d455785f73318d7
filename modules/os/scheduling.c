// Priorities, processors and groups of processes and users.
#define _GNU_SOURCE
#include <grp.h>
#include <limits.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "modules/structseq.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/set.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/import.h"

// --- scheduling ---

// Is it an instance of the class that os has under a name? -1: error.
static int is_instance_of(Runtime *rt, Ref *object, const char *class_name)
{
    Ref module = import_module_named(vm_of(rt), "os");
    Str *name = ref_is_error(module)
                    ? NULL
                    : str_intern_new(rt, class_name, strlen(class_name));
    Ref class_ = name == NULL ? REF_ERROR : get_attr(rt, &module, name);
    CLEAR_POINTER(rt, name);
    drop(rt, module);
    int answer = ref_is_error(class_) ? -1 : is_instance(rt, object, &class_);
    drop(rt, class_);
    return answer;
}

bool os_param_argument(Runtime *rt, Ref *arg, struct sched_param *out)
{
    int is_param = is_instance_of(rt, arg, "sched_param");
    if (is_param <= 0) {
        if (is_param == 0) {
            raise_error(rt, E_TYPE_ERROR, "must have a sched_param object");
        }
        return false;
    }
    int64_t priority;
    if (!os_long_argument(rt, &value_tuple(peek(*arg))->items[0], &priority)) {
        return false;
    }
    if (priority < INT_MIN || priority > INT_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR, "sched_priority out of range");
        return false;
    }
    *out = (struct sched_param){.sched_priority = (int)priority};
    return true;
}

// Not made of a sequence, as other struct sequences are, but of its one field.
static Ref construct_param(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    static const MethodDef arguments = {"sched_param", NULL,
                                        SIGNATURE(1, "sched_priority"), NULL};
    Ref field;
    if (!native_arguments(rt, &arguments, args, nargs, kwnames, &field)) {
        return REF_ERROR;
    }
    Ref class_ = ref_new(&type->base);
    Ref made = struct_new_take(rt, &class_, &field, 1);
    drop(rt, class_);
    return made;
}

Ref os_param_class(Runtime *rt)
{
    static const char *const fields[] = {"sched_priority", NULL};
    Ref class_ = struct_class_new(rt, "posix", "sched_param", fields);
    if (!ref_is_error(class_)) {
        ((Type *)ref_object(class_))->slots.construct = construct_param;
    }
    return class_;
}

OS_NATIVE(sched_getparam)
{
    Arguments a;
    struct sched_param param;
    if (!arguments_get(rt, "sched_getparam", "i", args, nargs, &a)) {
        return REF_ERROR;
    }
    if (sched_getparam(INT(0), &param) != 0) {
        return os_fail(rt, NULL);
    }
    Ref field = int_new(rt, param.sched_priority);
    return os_struct_take(rt, "sched_param", &field, 1);
}

OS_NATIVE(sched_setparam)
{
    Arguments a;
    struct sched_param param;
    return arguments_get(rt, "sched_setparam", "i.", args, nargs, &a) &&
                   os_param_argument(rt, &args[1], &param)
               ? arguments_answer(rt, &a, sched_setparam(INT(0), &param), ANSWER_NONE)
               : REF_ERROR;
}

OS_NATIVE(sched_setscheduler)
{
    Arguments a;
    struct sched_param param;
    return arguments_get(rt, "sched_setscheduler", "ii.", args, nargs, &a) &&
                   os_param_argument(rt, &args[2], &param)
               ? arguments_answer(rt, &a, sched_setscheduler(INT(0), INT(1), &param),
                                  ANSWER_NONE)
               : REF_ERROR;
}

OS_NATIVE(sched_rr_get_interval)
{
    Arguments a;
    struct timespec interval;
    if (!arguments_get(rt, "sched_rr_get_interval", "i", args, nargs, &a)) {
        return REF_ERROR;
    }
    return sched_rr_get_interval(INT(0), &interval) != 0
               ? os_fail(rt, NULL)
               : float_new(rt,
                           (double)interval.tv_sec + 1e-9 * (double)interval.tv_nsec);
}

// --- processors ---

OS_NATIVE(sched_getaffinity)
{
    Arguments a;
    cpu_set_t processors;
    if (!arguments_get(rt, "sched_getaffinity", "i", args, nargs, &a)) {
        return REF_ERROR;
    }
    if (sched_getaffinity(INT(0), sizeof processors, &processors) != 0) {
        return os_fail(rt, NULL);
    }
    Ref set = set_new(rt, T_SET, NULL);
    for (int i = 0; !ref_is_error(set) && i < CPU_SETSIZE; i++) {
        if (CPU_ISSET(i, &processors) &&
            !set_add_take(rt, (Set *)ref_object(set), ref_immediate(i))) {
            drop(rt, set);
            return REF_ERROR;
        }
    }
    return set;
}

static bool add_processor(Runtime *rt, Ref *item, cpu_set_t *out)
{
    int64_t number;
    if (!is_int(peek(*item))) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected an iterator of ints, but iterator yielded %R",
                    OBJECT_VALUE(ref_type(rt, *item)));
        return false;
    }
    if (!os_long_argument(rt, item, &number)) {
        return false;
    }
    if (number < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative CPU number");
        return false;
    }
    if (number >= CPU_SETSIZE) {
        raise_error(rt, E_OVERFLOW_ERROR, "CPU number too large");
        return false;
    }
    CPU_SET((size_t)number, out);
    return true;
}

OS_NATIVE(sched_setaffinity)
{
    Arguments a;
    Iter iter;
    cpu_set_t processors;
    CPU_ZERO(&processors);
    if (!arguments_get(rt, "sched_setaffinity", "i.", args, nargs, &a) ||
        !iter_init(rt, &iter, &args[1])) {
        return REF_ERROR;
    }
    bool ok = true;
    while (ok) {
        Ref item = iter_step(rt, &iter);
        if (ref_is_unbound(item)) {
            break;
        }
        ok = !ref_is_error(item) && charge(rt, 1) &&
             add_processor(rt, &item, &processors);
        drop(rt, item);
    }
    iter_fini(rt, &iter);
    errno = 0;
    return ok ? arguments_answer(
                    rt, &a, sched_setaffinity(INT(0), sizeof processors, &processors),
                    ANSWER_NONE)
              : REF_ERROR;
}

// --- users and groups ---

OS_NATIVE(getresuid)
{
    uid_t real, effective, saved;
    return !os_allowed(rt) ? REF_ERROR
           : getresuid(&real, &effective, &saved) != 0
               ? os_fail(rt, NULL)
               : pack_take(rt, 3, int_new(rt, real), int_new(rt, effective),
                           int_new(rt, saved));
}

OS_NATIVE(getresgid)
{
    gid_t real, effective, saved;
    return !os_allowed(rt) ? REF_ERROR
           : getresgid(&real, &effective, &saved) != 0
               ? os_fail(rt, NULL)
               : pack_take(rt, 3, int_new(rt, real), int_new(rt, effective),
                           int_new(rt, saved));
}

static Ref list_groups(Runtime *rt, const gid_t *groups, size_t count)
{
    Ref list = list_new(rt, count);
    for (size_t i = 0; !ref_is_error(list) && i < count; i++) {
        // (gid_t)-1, which no group has, is -1 in CPython.
        Ref group = groups[i] == (gid_t)-1 ? ref_immediate(-1) : int_new(rt, groups[i]);
        if (ref_is_error(group) ||
            !list_append_take(rt, value_list(peek(list)), group)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return list;
}

OS_NATIVE(getgroups)
{
    int count = os_allowed(rt) ? getgroups(0, NULL) : 0;
    if (is_pending(rt) || count < 0) {
        return os_fail(rt, NULL);
    }
    size_t room = ((size_t)count + 1) * sizeof(gid_t);
    gid_t *groups = buffer_alloc(rt, room);
    if (groups == NULL) {
        return REF_ERROR;
    }
    count = getgroups(count, groups);
    Ref list = count < 0 ? os_fail(rt, NULL) : list_groups(rt, groups, (size_t)count);
    buffer_free(rt, groups, room);
    return list;
}

static Ref set_groups(Runtime *rt, List *list, gid_t *groups)
{
    for (size_t i = 0; i < list->length; i++) {
        int64_t number;
        if (!is_int(peek(list->items[i]))) {
            raise_error(rt, E_TYPE_ERROR, "groups must be integers");
            return REF_ERROR;
        }
        if (!os_id_argument(rt, &list->items[i], "gid", &number)) {
            return REF_ERROR;
        }
        groups[i] = (gid_t)number;
    }
    return setgroups(list->length, groups) != 0 ? os_fail(rt, NULL) : REF_NONE;
}

OS_NATIVE(setgroups)
{
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    if (ref_type(rt, args[0])->slots.getitem == NULL || is_dict(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "setgroups argument must be a sequence");
        return REF_ERROR;
    }
    int64_t length = value_length(rt, peek(args[0]));
    if (length > NGROUPS_MAX) {
        raise_error(rt, E_VALUE_ERROR, "too many groups");
    }
    Ref list = length < 0 || length > NGROUPS_MAX ? REF_ERROR
                                                  : list_from_iterable(rt, &args[0]);
    if (ref_is_error(list)) {
        return REF_ERROR;
    }
    size_t room = (value_list(peek(list))->length + 1) * sizeof(gid_t);
    gid_t *groups = buffer_alloc(rt, room);
    Ref result =
        groups == NULL ? REF_ERROR : set_groups(rt, value_list(peek(list)), groups);
    buffer_free(rt, groups, room);
    drop(rt, list);
    return result;
}

// The groups in /etc/group that have a user among them, and `own`, into `groups`; how
// many there are. The file itself is read: asking through the C library's name services
// would tie the binary to shared libraries.
static size_t groups_of_user(const char *user, gid_t own, gid_t *groups, size_t room)
{
    size_t count = 0;
    groups[count++] = own;
    FILE *file = fopen("/etc/group", "re");
    struct group entry, *found;
    char texts[16384];
    while (file != NULL && count < room &&
           fgetgrent_r(file, &entry, texts, sizeof texts, &found) == 0) {
        bool is_in = false;
        for (char **name = entry.gr_mem; *name != NULL; name++) {
            is_in = is_in || strcmp(*name, user) == 0;
        }
        if (is_in && entry.gr_gid != own) {
            groups[count++] = entry.gr_gid;
        }
    }
    if (file != NULL) {
        (void)fclose(file);
    }
    return count;
}

enum { USER_GROUPS = 1024 };

OS_NATIVE(getgrouplist)
{
    Arguments a;
    gid_t groups[USER_GROUPS];
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "getgrouplist() argument 1 must be str, not %T",
                    peek(args[0]));
        return REF_ERROR;
    }
    if (!arguments_get(rt, "getgrouplist", "xG", args, nargs, &a)) {
        return REF_ERROR;
    }
    size_t count = groups_of_user(TEXT(0), (gid_t)LONG(1), groups, USER_GROUPS);
    arguments_fini(rt, &a);
    return list_groups(rt, groups, count);
}

OS_NATIVE(initgroups)
{
    Arguments a;
    gid_t groups[USER_GROUPS];
    if (!arguments_get(rt, "initgroups", "-xG", args, nargs, &a)) {
        return REF_ERROR;
    }
    size_t count = groups_of_user(TEXT(0), (gid_t)LONG(1), groups, USER_GROUPS);
    return arguments_answer(rt, &a, setgroups(count, groups), ANSWER_NONE);
}

const MethodDef os_scheduling_functions[] = {
    {"sched_getparam", py_os_sched_getparam, POSITIONAL(1, 1, "pid"),
     "Return the scheduling parameters of a process: a sched_param."},
    {"sched_setparam", py_os_sched_setparam, POSITIONAL(2, 2, "pid, param"),
     "Set the scheduling parameters of a process."},
    {"sched_setscheduler", py_os_sched_setscheduler,
     POSITIONAL(3, 3, "pid, policy, param"),
     "Set the scheduling policy and parameters of a process."},
    {"sched_rr_get_interval", py_os_sched_rr_get_interval, POSITIONAL(1, 1, "pid"),
     "Return the round-robin quantum of a process in seconds."},
    {"sched_getaffinity", py_os_sched_getaffinity, POSITIONAL(1, 1, "pid"),
     "Return the set of processors that a process may use."},
    {"sched_setaffinity", py_os_sched_setaffinity, POSITIONAL(2, 2, "pid, mask"),
     "Set the processors that a process may use, given by their numbers."},
    {"getresuid", py_os_getresuid, ARGS(0, 0),
     "Return the real, effective and saved user's ids."},
    {"getresgid", py_os_getresgid, ARGS(0, 0),
     "Return the real, effective and saved group's ids."},
    {"getgroups", py_os_getgroups, ARGS(0, 0),
     "Return the further groups of this process."},
    {"setgroups", py_os_setgroups, POSITIONAL(1, 1, "groups"),
     "Set the further groups of this process."},
    {"getgrouplist", py_os_getgrouplist, POSITIONAL(2, 2, "user, group"),
     "Return the groups of a user, with one more."},
    {"initgroups", py_os_initgroups, POSITIONAL(2, 2, "username, gid"),
     "Set the further groups of this process to those of a user, with one more."},
    {NULL},
};
