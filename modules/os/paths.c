// Paths as arguments, names from the system.
#include <string.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/abstract.h"
#include "objects/codecs.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/str.h"

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

static bool get_fd(Runtime *rt, Ref *arg, Path *out)
{
    if (value_is_bool(peek(*arg)) &&
        !warn_error(rt, E_RUNTIME_WARNING, "bool is used as a file descriptor")) {
        return false;
    }
    out->object = share(rt, arg); // for messages only
    if (!ref_is_error(out->object) && os_fd_argument(rt, arg, &out->fd)) {
        return true;
    }
    if (ref_is_error(out->object)) {
        out->object = REF_UNBOUND;
    }
    path_fini(rt, out);
    return false;
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
    } else if ((allowed & PATH_FD) != 0 && value_is_index(rt, peek(*arg))) {
        return get_fd(rt, arg, out);
    } else {
        out->object = call_special_if_bound(rt, arg, N_FSPATH, NULL, 0);
        if (ref_is_unbound(out->object)) {
            return raise_no_path(rt, function, argument, arg, allowed);
        }
    }
    if (ref_is_error(out->object)) {
        out->object = REF_UNBOUND;
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
