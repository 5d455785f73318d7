// Other programs: in place of this one, or beside it.
#define _GNU_SOURCE
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

extern char **environ;

// --- lists of strings for the system ---

typedef struct Texts {
    char **texts; // ended by NULL
    size_t count, room;
    Ref holders; // a list of bytes, which keeps them
} Texts;

static void texts_fini(Runtime *rt, Texts *texts)
{
    buffer_free(rt, texts->texts, texts->room * sizeof *texts->texts);
    clear_ref(rt, &texts->holders);
}

static bool texts_init(Runtime *rt, Texts *texts, size_t most)
{
    *texts = (Texts){.room = most + 1, .holders = list_new(rt, most)};
    if (ref_is_error(texts->holders)) {
        return false;
    }
    texts->texts = buffer_alloc(rt, texts->room * sizeof *texts->texts);
    if (texts->texts == NULL) {
        clear_ref(rt, &texts->holders);
        return false;
    }
    texts->texts[0] = NULL;
    return true;
}

// Consumes a bytes object without nulls.
static bool texts_add_take(Runtime *rt, Texts *texts, Ref bytes)
{
    texts->texts[texts->count++] = ((Bytes *)ref_object(bytes))->data;
    texts->texts[texts->count] = NULL;
    return list_append_take(rt, value_list(peek(texts->holders)), bytes);
}

static bool is_text_list(Value value)
{
    return is_list(value) || is_tuple(value);
}

// The arguments of a program. `style` makes the words of errors: "execv() arg 2" or
// "execve: argv".
static bool read_words(Runtime *rt, const char *style, Ref *items, Texts *out)
{
    if (!is_text_list(peek(*items))) {
        raise_error(rt, E_TYPE_ERROR, "%s must be a tuple or list", style);
        return false;
    }
    Ref copy = list_from_iterable(rt, items); // an item's __fspath__ may change them
    if (ref_is_error(copy)) {
        return false;
    }
    List *list = value_list(peek(copy));
    bool ok = false;
    if (list->length == 0) {
        raise_error(rt, E_VALUE_ERROR, "%s must not be empty", style);
    } else {
        ok = texts_init(rt, out, list->length);
    }
    for (size_t i = 0; ok && i < list->length; i++) {
        Path path;
        ok = path_get(rt, NULL, "", &list->items[i], 0, &path);
        if (ok && i == 0 && path_text(&path)[0] == '\0') {
            raise_error(rt, E_VALUE_ERROR, "%s first element cannot be empty", style);
            path_fini(rt, &path);
            ok = false;
        } else if (ok) {
            ok = texts_add_take(rt, out, take(&path.bytes));
            path_fini(rt, &path);
        }
        if (!ok) {
            texts_fini(rt, out);
        }
    }
    drop(rt, copy);
    return ok;
}

// b"name=value"
static bool add_variable(Runtime *rt, Texts *out, Ref *name, Ref *value)
{
    Path key, text;
    if (!path_get(rt, NULL, "", name, 0, &key)) {
        return false;
    }
    if (!path_get(rt, NULL, "", value, 0, &text)) {
        path_fini(rt, &key);
        return false;
    }
    const Bytes *left = (Bytes *)ref_object(key.bytes);
    const Bytes *right = (Bytes *)ref_object(text.bytes);
    Ref both = REF_ERROR;
    if (left->size == 0 || strchr(left->data + 1, '=') != NULL) {
        raise_error(rt, E_VALUE_ERROR, "illegal environment variable name");
    } else {
        both = bytes_new(rt, NULL, left->size + 1 + right->size);
    }
    bool ok = !ref_is_error(both);
    if (ok) {
        char *data = ((Bytes *)ref_object(both))->data;
        memcpy(data, left->data, left->size);
        data[left->size] = '=';
        memcpy(data + left->size + 1, right->data, right->size);
        ok = texts_add_take(rt, out, both);
    }
    path_fini(rt, &text);
    path_fini(rt, &key);
    return ok;
}

static Ref list_from_method(Runtime *rt, Ref *mapping, const char *name)
{
    Str *key = str_intern_new(rt, name, strlen(name));
    Ref found = key == NULL ? REF_ERROR : call_method(rt, mapping, key, NULL, 0);
    CLEAR_POINTER(rt, key);
    Ref list = ref_is_error(found) ? REF_ERROR : list_from_iterable(rt, &found);
    drop(rt, found);
    return list;
}

static bool read_environment(Runtime *rt, Ref *mapping, Texts *out)
{
    Ref names = list_from_method(rt, mapping, "keys");
    Ref values =
        ref_is_error(names) ? REF_ERROR : list_from_method(rt, mapping, "values");
    bool ok = !ref_is_error(values);
    size_t count = ok ? value_list(peek(names))->length : 0;
    if (ok && value_list(peek(values))->length != count) {
        raise_error(rt, E_RUNTIME_ERROR, "environment changed size during iteration");
        ok = false;
    }
    ok = ok && texts_init(rt, out, count);
    for (size_t i = 0; ok && i < count; i++) {
        ok = add_variable(rt, out, &value_list(peek(names))->items[i],
                          &value_list(peek(values))->items[i]);
        if (!ok) {
            texts_fini(rt, out);
        }
    }
    drop(rt, values);
    drop(rt, names);
    return ok;
}

static bool is_mapping(Runtime *rt, Ref object)
{
    return ref_type(rt, object)->slots.getitem != NULL;
}

// --- in place of this program ---

OS_NATIVE(execv)
{
    Arguments a;
    Texts words;
    if (!arguments_get(rt, "execv", "-p.", args, nargs, &a)) {
        return REF_ERROR;
    }
    if (!read_words(rt, "execv() arg 2", &args[1], &words)) {
        arguments_fini(rt, &a);
        return REF_ERROR;
    }
    int failed = execv(TEXT(0), words.texts);
    Ref result = arguments_answer(rt, &a, failed, ANSWER_NONE);
    texts_fini(rt, &words);
    return result;
}

OS_NATIVE(execve)
{
    Arguments a;
    Texts words, variables;
    if (!arguments_get(rt, "execve", "P..", args, nargs, &a)) {
        return REF_ERROR;
    }
    if (is_text_list(peek(args[1])) && !is_mapping(rt, args[2])) {
        raise_error(rt, E_TYPE_ERROR, "execve: environment must be a mapping object");
    } else if (read_words(rt, "execve: argv", &args[1], &words)) {
        if (read_environment(rt, &args[2], &variables)) {
            int failed =
                BY_FD(0, fexecve(a.at[0].path.fd, words.texts, variables.texts),
                      execve(TEXT(0), words.texts, variables.texts));
            Ref result = arguments_answer(rt, &a, failed, ANSWER_NONE);
            texts_fini(rt, &variables);
            texts_fini(rt, &words);
            return result;
        }
        texts_fini(rt, &words);
    }
    arguments_fini(rt, &a);
    return REF_ERROR;
}

// --- beside this program: what posix_spawn() is to do ---

enum { ACTION_OPEN, ACTION_CLOSE, ACTION_DUP2, ACTION_CLOSE_FROM };

static bool check_action(Runtime *rt, Ref action, int *kind)
{
    static const struct {
        const char *name;
        size_t length;
    } kinds[] = {{"open", 5}, {"close", 2}, {"dup2", 3}, {"closefrom", 2}};
    if (!is_tuple(peek(action)) || value_tuple(peek(action))->length == 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "Each file_actions element must be a non-empty tuple");
        return false;
    }
    Tuple *tuple = value_tuple(peek(action));
    if (!os_int_argument(rt, &tuple->items[0], kind)) {
        return false;
    }
    if (*kind < ACTION_OPEN || *kind > ACTION_CLOSE_FROM) {
        raise_error(rt, E_TYPE_ERROR, "Unknown file_actions identifier");
        return false;
    }
    if (tuple->length != kinds[*kind].length) {
        raise_error(rt, E_TYPE_ERROR, "A %s file_action tuple must have %zu elements",
                    kinds[*kind].name, kinds[*kind].length);
        return false;
    }
    return true;
}

static bool add_open(Runtime *rt, Tuple *action, posix_spawn_file_actions_t *actions)
{
    int fd, flags, mode;
    Path path;
    if (!os_int_argument(rt, &action->items[1], &fd) ||
        !path_get(rt, NULL, "path", &action->items[2], 0, &path)) {
        return false;
    }
    bool ok = os_int_argument(rt, &action->items[3], &flags) &&
              os_int_argument(rt, &action->items[4], &mode);
    if (ok) { // which copies the path
        errno = posix_spawn_file_actions_addopen(actions, fd, path_text(&path), flags,
                                                 (mode_t)mode);
    }
    path_fini(rt, &path);
    return ok;
}

// False: an exception is pending.
static bool add_action(Runtime *rt, Ref action, posix_spawn_file_actions_t *actions)
{
    int kind, fd, other;
    if (!check_action(rt, action, &kind)) {
        return false;
    }
    Tuple *tuple = value_tuple(peek(action));
    errno = 0;
    if (kind == ACTION_OPEN) {
        if (!add_open(rt, tuple, actions)) {
            return false;
        }
    } else if (!os_int_argument(rt, &tuple->items[1], &fd)) {
        return false;
    } else if (kind == ACTION_CLOSE) {
        errno = posix_spawn_file_actions_addclose(actions, fd);
    } else if (kind == ACTION_CLOSE_FROM) {
        errno = posix_spawn_file_actions_addclosefrom_np(actions, fd);
    } else if (!os_int_argument(rt, &tuple->items[2], &other)) {
        return false;
    } else {
        errno = posix_spawn_file_actions_adddup2(actions, fd, other);
    }
    if (errno != 0) {
        (void)os_fail(rt, NULL);
    }
    return errno == 0 && !is_pending(rt);
}

static bool add_actions(Runtime *rt, Ref *given, posix_spawn_file_actions_t *actions)
{
    if (!is_given(*given) || ref_is_none(*given)) {
        return true;
    }
    if (ref_type(rt, *given)->slots.getitem == NULL || is_dict(peek(*given))) {
        raise_error(rt, E_TYPE_ERROR, "file_actions must be a sequence or None");
        return false;
    }
    Ref list = list_from_iterable(rt, given);
    bool ok = !ref_is_error(list);
    for (size_t i = 0; ok && i < value_list(peek(list))->length; i++) {
        Ref action = list_get(rt, value_list(peek(list)), i);
        ok = !ref_is_error(action) && add_action(rt, action, actions);
        drop(rt, action);
    }
    drop(rt, list);
    return ok;
}

static bool read_signals(Runtime *rt, Ref *iterable, sigset_t *out)
{
    sigemptyset(out);
    Ref list = list_from_iterable(rt, iterable);
    bool ok = !ref_is_error(list);
    for (size_t i = 0; ok && i < value_list(peek(list))->length; i++) {
        int number = 0;
        Ref item = list_get(rt, value_list(peek(list)), i);
        ok = !ref_is_error(item) && os_int_argument(rt, &item, &number);
        drop(rt, item);
        if (ok && (number < 1 || number > SIGRTMAX)) {
            raise_error(rt, E_VALUE_ERROR, "signal number %d out of range [1; %d]",
                        number, SIGRTMAX);
            ok = false;
        }
        if (ok) {
            sigaddset(out, number);
        }
    }
    drop(rt, list);
    return ok;
}

// (policy or None, sched_param)
static bool set_scheduler(Runtime *rt, Ref *given, posix_spawnattr_t *attributes,
                          short *flags)
{
    int policy = 0;
    struct sched_param param;
    if (!is_tuple(peek(*given)) || value_tuple(peek(*given))->length != 2) {
        raise_error(rt, E_TYPE_ERROR, "A scheduler tuple must have two elements");
        return false;
    }
    Ref *items = value_tuple(peek(*given))->items;
    bool with_policy = !ref_is_none(items[0]);
    if ((with_policy && !os_int_argument(rt, &items[0], &policy)) ||
        !os_param_argument(rt, &items[1], &param)) {
        return false;
    }
    *flags |= POSIX_SPAWN_SETSCHEDPARAM | (with_policy ? POSIX_SPAWN_SETSCHEDULER : 0);
    posix_spawnattr_setschedpolicy(attributes, policy);
    posix_spawnattr_setschedparam(attributes, &param);
    return true;
}

// The parameters of posix_spawn(), which are its slots.
enum {
    SPAWN_PATH,
    SPAWN_ARGV,
    SPAWN_ENV,
    SPAWN_ACTIONS,
    SPAWN_GROUP,
    SPAWN_RESET_IDS,
    SPAWN_SESSION,
    SPAWN_MASK,
    SPAWN_DEFAULTS,
    SPAWN_SCHEDULER
};

static bool set_attributes(Runtime *rt, Ref *args, posix_spawnattr_t *attributes)
{
    short flags = 0;
    int group;
    sigset_t signals;
    if (is_given(args[SPAWN_GROUP])) {
        if (!os_int_argument(rt, &args[SPAWN_GROUP], &group)) {
            return false;
        }
        posix_spawnattr_setpgroup(attributes, group);
        flags |= POSIX_SPAWN_SETPGROUP;
    }
    for (int i = SPAWN_RESET_IDS; i <= SPAWN_SESSION; i++) {
        int truth = is_given(args[i]) ? value_truth(rt, peek(args[i])) : 0;
        if (truth < 0) {
            return false;
        }
        flags |= !truth                 ? 0
                 : i == SPAWN_RESET_IDS ? POSIX_SPAWN_RESETIDS
                                        : POSIX_SPAWN_SETSID;
    }
    if (is_given(args[SPAWN_MASK])) {
        if (!read_signals(rt, &args[SPAWN_MASK], &signals)) {
            return false;
        }
        posix_spawnattr_setsigmask(attributes, &signals);
        flags |= POSIX_SPAWN_SETSIGMASK;
    }
    if (is_given(args[SPAWN_DEFAULTS])) {
        if (!read_signals(rt, &args[SPAWN_DEFAULTS], &signals)) {
            return false;
        }
        posix_spawnattr_setsigdefault(attributes, &signals);
        flags |= POSIX_SPAWN_SETSIGDEF;
    }
    if (is_given(args[SPAWN_SCHEDULER]) &&
        !set_scheduler(rt, &args[SPAWN_SCHEDULER], attributes, &flags)) {
        return false;
    }
    errno = posix_spawnattr_setflags(attributes, flags);
    if (errno != 0) {
        (void)os_fail(rt, NULL);
    }
    return errno == 0;
}

typedef int SpawnCall(pid_t *child, const char *path,
                      const posix_spawn_file_actions_t *actions,
                      const posix_spawnattr_t *attributes, char *const *words,
                      char *const *variables);

// With words and environment read.
static Ref start(Runtime *rt, Arguments *a, Ref *args, char **words, char **variables,
                 SpawnCall *call)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    pid_t child = -1;
    errno = posix_spawn_file_actions_init(&actions);
    if (errno != 0) {
        return os_fail(rt, NULL);
    }
    errno = posix_spawnattr_init(&attributes);
    Ref result = REF_ERROR;
    if (errno != 0) {
        (void)os_fail(rt, NULL);
    } else {
        if (add_actions(rt, &args[SPAWN_ACTIONS], &actions) &&
            set_attributes(rt, args, &attributes)) {
            errno = call(&child, path_text(&a->at[0].path), &actions, &attributes,
                         words, variables);
            result = errno == 0 ? int_new(rt, child) : os_fail(rt, &a->at[0].path);
        }
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return result;
}

static Ref spawn(Runtime *rt, const char *function, Ref *args, const char *style,
                 SpawnCall *call)
{
    Arguments a;
    Texts words, variables = {.holders = REF_UNBOUND};
    Ref result = REF_ERROR;
    if (!arguments_get(rt, function, "p", args, 1, &a)) {
        return REF_ERROR;
    }
    bool is_same = ref_is_none(args[SPAWN_ENV]);
    if (is_text_list(peek(args[SPAWN_ARGV])) && !is_same &&
        !is_mapping(rt, args[SPAWN_ENV])) {
        raise_error(rt, E_TYPE_ERROR,
                    "%s: environment must be a mapping object or None", function);
    } else if (read_words(rt, style, &args[SPAWN_ARGV], &words)) {
        if (is_same || read_environment(rt, &args[SPAWN_ENV], &variables)) {
            result = start(rt, &a, args, words.texts,
                           is_same ? environ : variables.texts, call);
            texts_fini(rt, &variables);
        }
        texts_fini(rt, &words);
    }
    arguments_fini(rt, &a);
    return result;
}

OS_NATIVE(posix_spawn)
{
    return spawn(rt, "posix_spawn", args, "posix_spawn: argv", posix_spawn);
}
OS_NATIVE(posix_spawnp)
{
    return spawn(rt, "posix_spawnp", args, "posix_spawnp: argv", posix_spawnp);
}

#define SPAWN_SIGNATURE                                                                \
    SIGNATURE(3, "path, argv, env, /, *, file_actions=(), setpgroup, resetids=False, " \
                 "setsid=False, setsigmask=(), setsigdef=(), scheduler")

const MethodDef os_spawn_functions[] = {
    {"execv", py_os_execv, POSITIONAL(2, 2, "path, argv"),
     "Run a program in place of this one, with a list of arguments."},
    {"execve", py_os_execve, SIGNATURE(3, "path, argv, env"),
     "The same as execv(), with an environment of its own."},
    {"posix_spawn", py_os_posix_spawn, SPAWN_SIGNATURE,
     "Run a program beside this one and return its process id."},
    {"posix_spawnp", py_os_posix_spawnp, SPAWN_SIGNATURE,
     "The same as posix_spawn(), with the program looked for along PATH."},
    {NULL},
};
