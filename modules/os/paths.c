#include <errno.h>
#include <limits.h>
#include <string.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/abstract.h"
#include "objects/codecs.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/str.h"

// --- paths ---

Ref path_fspath(Runtime *rt, Ref *object)
{
    if (is_str(peek(*object)) || is_bytes(peek(*object))) {
        return share(rt, object);
    }
    Ref path = call_special_if_bound(rt, object, N_FSPATH, NULL, 0);
    if (ref_is_unbound(path)) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected str, bytes or os.PathLike object, not %T", peek(*object));
        return REF_ERROR;
    }
    if (!ref_is_error(path) && !is_str(peek(path)) && !is_bytes(peek(path))) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected %T.__fspath__() to return str or bytes, not %T",
                    peek(*object), peek(path));
        drop(rt, path);
        return REF_ERROR;
    }
    return path;
}

Ref path_name(Runtime *rt, const char *text, size_t size, bool is_bytes)
{
    return is_bytes ? bytes_new(rt, text, size)
                    : str_decode(rt, text, size, "utf-8", "surrogateescape");
}

static bool raise_no_path(Runtime *rt, const char *function, const char *argument,
                          Ref *arg, unsigned allowed)
{
    static const char *const wanted[] = {
        [0] = "string, bytes or os.PathLike",
        [PATH_FD] = "string, bytes, os.PathLike or integer",
        [PATH_NONE] = "string, bytes, os.PathLike or None",
        [PATH_FD | PATH_NONE] = "string, bytes, os.PathLike, integer or None",
    };
    if (function == NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected str, bytes or os.PathLike object, not %T", peek(*arg));
    } else {
        raise_error(rt, E_TYPE_ERROR, "%s: %s should be %s, not %T", function, argument,
                    wanted[allowed], peek(*arg));
    }
    return false;
}

static bool encode_path(Runtime *rt, const char *function, const char *argument,
                        Path *path)
{
    path->is_bytes = is_bytes(peek(path->object));
    path->bytes = path->is_bytes ? share(rt, &path->object)
                                 : str_encode(rt, value_str_object(peek(path->object)),
                                              "utf-8", "surrogateescape");
    if (ref_is_error(path->bytes)) {
        path->bytes = REF_UNBOUND;
        return false;
    }
    const Bytes *bytes = (const Bytes *)ref_object(path->bytes);
    if (memchr(bytes->data, 0, bytes->size) != NULL) {
        if (function == NULL) {
            raise_error(rt, E_VALUE_ERROR, "embedded null byte");
        } else {
            raise_error(rt, E_VALUE_ERROR, "%s: embedded null character in %s",
                        function, argument);
        }
        return false;
    }
    return true;
}

bool path_get(Runtime *rt, const char *function, const char *argument, Ref *arg,
              unsigned allowed, Path *out)
{
    *out = (Path){.object = REF_UNBOUND, .bytes = REF_UNBOUND, .fd = -1};
    if ((allowed & PATH_NONE) != 0 && (!is_given(*arg) || ref_is_none(*arg))) {
        out->bytes = bytes_new(rt, ".", 1);
        return !ref_is_error(out->bytes);
    }
    if (is_str(peek(*arg)) || is_bytes(peek(*arg))) {
        out->object = share(rt, arg);
    } else if ((allowed & PATH_FD) != 0 && is_int(peek(*arg))) {
        out->object = ref_copy(peek(*arg)); // for messages only
        return os_int_argument(rt, arg, &out->fd);
    } else {
        out->object = call_special_if_bound(rt, arg, N_FSPATH, NULL, 0);
        if (ref_is_unbound(out->object)) {
            return raise_no_path(rt, function, argument, arg, allowed);
        }
    }
    if (ref_is_error(out->object)) {
        return false;
    }
    if (!is_str(peek(out->object)) && !is_bytes(peek(out->object))) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected %T.__fspath__() to return str or bytes, not %T",
                    peek(*arg), peek(out->object));
    } else if (encode_path(rt, function, argument, out)) {
        return true;
    }
    path_fini(rt, out);
    return false;
}

void path_fini(Runtime *rt, Path *path)
{
    clear_ref(rt, &path->bytes);
    clear_ref(rt, &path->object);
}

// --- numbers, errors ---

bool os_refuse_dir_fd(Runtime *rt, const char *function, Ref arg)
{
    if (is_given(arg) && !ref_is_none(arg)) {
        raise_error(rt, E_NOT_IMPLEMENTED_ERROR,
                    "%s: dir_fd unavailable on this platform", function);
        return false;
    }
    return true;
}

bool os_int_argument(Runtime *rt, Ref *arg, int *out)
{
    int64_t number;
    if (!index_as_int64(rt, arg, E_OVERFLOW_ERROR, &number)) {
        return false;
    }
    if (number < INT_MIN || number > INT_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    number < 0 ? "signed integer is less than minimum"
                               : "signed integer is greater than maximum");
        return false;
    }
    *out = (int)number;
    return true;
}

bool os_id_argument(Runtime *rt, Ref *arg, unsigned *out)
{
    int64_t number;
    if (!index_as_int64(rt, arg, E_OVERFLOW_ERROR, &number)) {
        return false;
    }
    if (number < -1 || number > UINT32_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    number < 0 ? "uid is less than minimum"
                               : "uid is greater than maximum");
        return false;
    }
    *out = (unsigned)number;
    return true;
}

Ref os_fail(Runtime *rt, Path *path)
{
    int error = errno;
    bool named = path != NULL && !ref_is_unbound(path->object);
    raise_os_error(rt, error, named ? &path->object : NULL);
    return REF_ERROR;
}

Ref os_fail_two(Runtime *rt, Path *path, Path *second)
{
    int error = errno;
    Ref args[5] = {ref_immediate(error), str_from(rt, strerror(error)),
                   share(rt, &path->object), REF_NONE, share(rt, &second->object)};
    if (!ref_is_error(args[1]) && !ref_is_error(args[2]) && !ref_is_error(args[4])) {
        raise_with_args(rt, E_OS_ERROR, args, 5);
    }
    drop(rt, args[1]);
    drop(rt, args[2]);
    drop(rt, args[4]);
    return REF_ERROR;
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
