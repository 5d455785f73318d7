// Arguments of functions of os, by letters, and the answers of calls.
#include <assert.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- numbers ---

static bool raise_overflow(Runtime *rt, const char *words)
{
    raise_error(rt, E_OVERFLOW_ERROR, "%s", words);
    return false;
}

// An index; out of range it is OverflowError with these words.
static bool read_index(Runtime *rt, Ref *arg, const char *words, int64_t *out)
{
    if (index_as_int64(rt, arg, E_OVERFLOW_ERROR, out)) {
        return true;
    }
    if (pending_matches(rt, E_OVERFLOW_ERROR)) {
        pending_clear(rt);
        return raise_overflow(rt, words);
    }
    return false;
}

bool os_long_argument(Runtime *rt, Ref *arg, int64_t *out)
{
    return read_index(rt, arg, "Python int too large to convert to C long", out);
}

static bool read_size(Runtime *rt, Ref *arg, int64_t *out)
{
    return read_index(rt, arg, "Python int too large to convert to C ssize_t", out);
}

bool os_int_argument(Runtime *rt, Ref *arg, int *out)
{
    static const char words[] = "Python int too large to convert to C int";
    int64_t number;
    if (!read_index(rt, arg, words, &number)) {
        return false;
    }
    *out = (int)number;
    return (number >= INT_MIN && number <= INT_MAX) || raise_overflow(rt, words);
}

static bool read_count(Runtime *rt, Ref *arg, int64_t *out)
{
    if (!read_size(rt, arg, out)) {
        return false;
    }
    if (*out < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative value for 'count' not allowed");
    }
    return *out >= 0;
}

static bool is_negative_int(Value value)
{
    return is_int(value) && int_sign(value) < 0;
}

bool os_id_argument(Runtime *rt, Ref *arg, const char *what, int64_t *out)
{
    if (!index_as_int64(rt, arg, E_OVERFLOW_ERROR, out)) {
        if (pending_matches(rt, E_OVERFLOW_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_OVERFLOW_ERROR, "%s is %s", what,
                        is_negative_int(peek(*arg)) ? "less than minimum"
                                                    : "greater than maximum");
        } else if (pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_TYPE_ERROR, "%s should be integer, not %T", what,
                        peek(*arg));
        }
        return false;
    }
    // CPython's words for too large a number that fits a long.
    if (*out < -1 || *out > UINT32_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR, "%s is less than minimum", what);
        return false;
    }
    return true;
}

// An int of up to 64 bits without a sign; a negative one is refused by `negative`, an
// exception of class `id`.
static bool read_unsigned(Runtime *rt, Ref *arg, ExceptionId id, const char *negative,
                          int64_t *out)
{
    if (!is_int(peek(*arg))) {
        raise_error(rt, E_TYPE_ERROR, "an integer is required");
        return false;
    }
    if (is_negative_int(peek(*arg))) {
        raise_error(rt, id, "%s", negative);
        return false;
    }
    if (int_as_int64(peek(*arg), out)) {
        return true;
    }
    const Int *big = (const Int *)value_object(peek(*arg));
    if (big->value != 1) {
        return raise_overflow(rt, "int too big to convert");
    }
    *out = (int64_t)big->limbs[0];
    return true;
}

static bool read_device(Runtime *rt, Ref *arg, int64_t *out)
{
    if (is_int(peek(*arg)) && int_as_int64(peek(*arg), out) && *out == -1) {
        return true; // no device
    }
    return read_unsigned(rt, arg, E_OVERFLOW_ERROR,
                         "can't convert negative int to unsigned", out);
}

static bool read_unsigned_int(Runtime *rt, Ref *arg, int64_t *out)
{
    if (!read_unsigned(rt, arg, E_VALUE_ERROR, "value must be positive", out)) {
        return false;
    }
    return (uint64_t)*out <= UINT_MAX ||
           raise_overflow(rt, "Python int too large for C unsigned int");
}

// --- descriptors ---

// What fileno() answers; unbound when there is none or it is no int.
static Ref ask_descriptor(Runtime *rt, Ref *arg)
{
    Str *name = str_intern_new(rt, "fileno", 6);
    Ref method = name == NULL ? REF_ERROR : lookup_attr(rt, arg, name);
    CLEAR_POINTER(rt, name);
    if (ref_is_error(method) || ref_is_unbound(method)) {
        return method;
    }
    Ref number = object_call(rt, &method, NULL, 0, NULL);
    drop(rt, method);
    if (!ref_is_error(number) && !is_int(peek(number))) {
        raise_error(rt, E_TYPE_ERROR, "fileno() returned a non-integer");
        drop(rt, number);
        return REF_ERROR;
    }
    return number;
}

static bool read_descriptor(Runtime *rt, Ref *arg, int64_t *out)
{
    int fd;
    Ref asked = is_int(peek(*arg)) ? share(rt, arg) : ask_descriptor(rt, arg);
    if (ref_is_unbound(asked)) {
        raise_error(rt, E_TYPE_ERROR,
                    "argument must be an int, or have a fileno() method.");
        return false;
    }
    bool ok = !ref_is_error(asked) && os_int_argument(rt, &asked, &fd);
    drop(rt, asked);
    if (ok && fd < 0) {
        raise_error(rt, E_VALUE_ERROR,
                    "file descriptor cannot be a negative integer (%d)", fd);
    }
    *out = ok ? fd : -1;
    return ok && fd >= 0;
}

bool os_fd_argument(Runtime *rt, Ref *arg, int *out)
{
    int64_t number;
    if (!index_as_int64(rt, arg, EXCEPTION_IDS, &number)) {
        return false;
    }
    *out = (int)number;
    return (number >= INT_MIN && number <= INT_MAX) ||
           raise_overflow(rt, number > 0 ? "fd is greater than maximum"
                                         : "fd is less than minimum");
}

static bool read_folder(Runtime *rt, Ref *arg, int64_t *out)
{
    int fd = 0;
    if (!value_is_index(rt, peek(*arg))) {
        raise_error(rt, E_TYPE_ERROR, "argument should be integer or None, not %T",
                    peek(*arg));
        return false;
    }
    bool ok = os_fd_argument(rt, arg, &fd);
    *out = fd;
    return ok;
}

// --- letters ---

static bool read_path(Runtime *rt, const char *function, char kind, Ref *arg,
                      Path *path)
{
    static const struct {
        char kind;
        const char *name;
        unsigned allowed;
    } paths[] = {{'p', "path", 0},       {'P', "path", PATH_FD},
                 {'Q', "path", PATH_FD}, {'N', "path", PATH_FD | PATH_NONE},
                 {'s', "src", 0},        {'t', "dst", 0}};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        if (paths[i].kind == kind) {
            return path_get(rt, function, paths[i].name, arg, paths[i].allowed, path);
        }
    }
    assert(kind == 'a' || kind == 'x');
    if (!path_get(rt, kind == 'x' ? NULL : function, "attribute", arg, 0, path)) {
        return false;
    }
    clear_ref(rt, &path->object); // errors do not name it
    return true;
}

static bool read_truth(Runtime *rt, Ref *arg, int64_t *out)
{
    *out = value_truth(rt, peek(*arg));
    return *out >= 0;
}

static bool read_int(Runtime *rt, Ref *arg, int64_t *out)
{
    int number = 0;
    bool ok = os_int_argument(rt, arg, &number);
    *out = number;
    return ok;
}

static bool read_argument(Runtime *rt, const char *function, char kind, Ref *arg,
                          Argument *out)
{
    switch (kind) {
    case '.':
        return true;
    case 'i':
        return read_int(rt, arg, &out->number);
    case 'l':
    case 'o':
        return os_long_argument(rt, arg, &out->number);
    case 'z':
        return read_size(rt, arg, &out->number);
    case 'c':
        return read_count(rt, arg, &out->number);
    case 'b':
    case 'F':
        return read_truth(rt, arg, &out->number);
    case 'f':
        return read_descriptor(rt, arg, &out->number);
    case 'd':
        return read_folder(rt, arg, &out->number);
    case 'U':
        return os_id_argument(rt, arg, "uid", &out->number);
    case 'G':
        return os_id_argument(rt, arg, "gid", &out->number);
    case 'D':
        return read_device(rt, arg, &out->number);
    case 'u':
        return read_unsigned_int(rt, arg, &out->number);
    case 'w':
        return read_unsigned(rt, arg, E_VALUE_ERROR, "value must be positive",
                             &out->number);
    default:
        return read_path(rt, function, kind, arg, &out->path);
    }
}

// A descriptor in place of a path goes with neither a folder nor links.
static bool check_together(Runtime *rt, const char *function, const char *kinds,
                           const Arguments *a)
{
    const char *path = strpbrk(kinds, "PN");
    if (path == NULL || !path_is_fd(&a->at[path - kinds].path)) {
        return true;
    }
    const char *folder = strchr(kinds, 'd'), *follow = strchr(kinds, 'F');
    if (folder != NULL && a->at[folder - kinds].is_given) {
        // chown has words of its own.
        raise_error(rt, E_VALUE_ERROR,
                    strcmp(function, "chown") == 0
                        ? "%s: can't specify both dir_fd and fd"
                        : "%s: can't specify dir_fd without matching path",
                    function);
        return false;
    }
    if (follow != NULL && !a->at[follow - kinds].number) {
        raise_error(rt, E_VALUE_ERROR, "%s: cannot use fd and follow_symlinks together",
                    function);
        return false;
    }
    return true;
}

bool arguments_get(Runtime *rt, const char *function, const char *kinds, Ref *args,
                   size_t nargs, Arguments *out)
{
    *out = (Arguments){.is_silent = kinds[0] == '-'};
    kinds += out->is_silent;
    size_t count = strlen(kinds);
    assert(count <= OS_ARGUMENTS);
    bool ok = os_allowed(rt);
    for (size_t i = 0; ok && i < count; i++) {
        Argument *a = &out->at[out->count++];
        Ref absent = REF_UNBOUND;
        Ref *arg = i < nargs ? &args[i] : &absent;
        bool is_none =
            is_given(*arg) && ref_is_none(*arg) && (kinds[i] == 'd' || kinds[i] == 'o');
        *a = (Argument){.is_given = is_given(*arg) && !is_none,
                        .number = kinds[i] == 'd'   ? AT_FDCWD
                                  : kinds[i] == 'F' ? 1
                                                    : 0,
                        .path = {.object = REF_UNBOUND, .bytes = REF_UNBOUND}};
        ok = (!a->is_given && kinds[i] != 'N') ||
             read_argument(rt, function, kinds[i], arg, a);
    }
    if (ok && check_together(rt, function, kinds, out)) {
        errno = 0;
        return true;
    }
    arguments_fini(rt, out);
    return false;
}

void arguments_fini(Runtime *rt, Arguments *a)
{
    for (size_t i = 0; i < a->count; i++) {
        path_fini(rt, &a->at[i].path);
    }
}

// --- answers ---

// OSError(number, words, path, None, second): either path may be NULL.
static void raise_for(Runtime *rt, int number, Path *path, Path *second)
{
    if (second == NULL) {
        raise_os_error(rt, number, path == NULL ? NULL : &path->object);
        return;
    }
    Ref args[5] = {ref_immediate(number), str_from(rt, strerror(number)),
                   share(rt, &path->object), REF_NONE, share(rt, &second->object)};
    if (!ref_is_error(args[1]) && !ref_is_error(args[2]) && !ref_is_error(args[4])) {
        raise_with_args(rt, E_OS_ERROR, args, 5);
    }
    drop(rt, args[1]);
    drop(rt, args[2]);
    drop(rt, args[4]);
}

Ref os_fail(Runtime *rt, Path *path)
{
    if (!is_pending(rt)) {
        bool is_named = path != NULL && !ref_is_unbound(path->object);
        raise_for(rt, errno, is_named ? path : NULL, NULL);
    }
    return REF_ERROR;
}

Ref arguments_fail(Runtime *rt, Arguments *a)
{
    int number = errno;
    Path *paths[2] = {NULL, NULL};
    for (size_t i = 0, found = 0; !a->is_silent && found < 2 && i < a->count; i++) {
        if (!ref_is_unbound(a->at[i].path.object)) {
            paths[found++] = &a->at[i].path;
        }
    }
    if (!is_pending(rt)) {
        raise_for(rt, number, paths[0], paths[1]);
    }
    arguments_fini(rt, a);
    return REF_ERROR;
}

Ref arguments_answer(Runtime *rt, Arguments *a, int64_t result, int answer)
{
    if (is_pending(rt) || (answer != ANSWER_BOOL && result < 0 && errno != 0)) {
        return arguments_fail(rt, a);
    }
    arguments_fini(rt, a);
    return answer == ANSWER_INT    ? int_new(rt, result)
           : answer == ANSWER_BOOL ? ref_bool(result > 0)
                                   : REF_NONE;
}

bool os_interrupted(Runtime *rt)
{
    Vm *vm = vm_of(rt);
    if (vm->signal_check != NULL) {
        vm->signal_check(vm);
    }
    return !is_pending(rt);
}

bool os_allowed(Runtime *rt)
{
    return vm_allows(vm_of(rt), CAPABILITY_OS, "the operating system");
}

Ref os_pair(Runtime *rt, int64_t first, int64_t second)
{
    return pack_take(rt, 2, int_new(rt, first), int_new(rt, second));
}
