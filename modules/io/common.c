// Methods of files in memory that hardly do anything.
#include "modules/io/io.h"
#include "modules/io/methods.h"
#include "objects/abstract.h"
#include "objects/exception.h"

bool io_check_open(Runtime *rt, Ref *self)
{
    Str *name = str_intern_new(rt, "closed", 6);
    Ref closed = name == NULL ? REF_ERROR : get_attr(rt, self, name);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    int truth = ref_is_error(closed) ? -1 : value_truth(rt, peek(closed));
    drop(rt, closed);
    if (truth > 0) {
        raise_error(rt, E_VALUE_ERROR, "I/O operation on closed file.");
    }
    return truth == 0;
}

bool io_close(Runtime *rt, Ref *self, bool is_closed,
              bool (*close)(Runtime *rt, Ref self))
{
    if (is_closed) {
        return true;
    }
    Ref result = call_method(rt, self, rt->names[N_FLUSH], NULL, 0);
    if (!ref_is_error(result)) {
        drop(rt, result);
        return close(rt, *self);
    }
    Ref error = pending_take(rt);
    if (close(rt, *self)) {
        pending_set_take(rt, error);
    } else if (pending_matches(rt, E_MEMORY_ERROR)) {
        drop(rt, error);
    } else {
        replace_ref_take(rt, &((Exception *)ref_object(rt->pending))->context, error);
    }
    return false;
}

Ref py_io_del(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_method(rt, &args[0], rt->names[N_CLOSE], NULL, 0);
}

void io_close_subclass(Runtime *rt, Object *self)
{
    Ref holder = ref_new(self);
    Ref result = call_method(rt, &holder, rt->names[N_CLOSE], NULL, 0);
    if (ref_is_error(result)) {
        rt->unraisable(rt, NULL, self);
    }
    drop(rt, result);
    drop(rt, holder);
}

bool io_room_argument(Runtime *rt, Ref *arg, Buffer *out)
{
    if (!has_buffer(rt, *arg) || !buffer_get(rt, arg, out)) {
        if (!is_pending(rt)) {
            raise_error(rt, E_TYPE_ERROR,
                        "readinto() argument must be read-write bytes-like object, not "
                        "%T",
                        peek(*arg));
        }
        return false;
    }
    if (out->read_only) {
        buffer_release(rt, out);
        raise_error(rt, E_TYPE_ERROR,
                    "readinto() argument must be read-write bytes-like object, not %T",
                    peek(*arg));
        return false;
    }
    return true;
}

Ref py_io_flush_nothing(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return io_check_open(rt, &args[0]) ? REF_NONE : REF_ERROR;
}

Ref py_io_isatty_never(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return io_check_open(rt, &args[0]) ? REF_FALSE : REF_ERROR;
}

Ref py_io_no_fileno(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    raise_unsupported(rt, "fileno");
    return REF_ERROR;
}

Ref py_io_no_detach(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    raise_unsupported(rt, "detach");
    return REF_ERROR;
}

Ref py_io_enter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return io_check_open(rt, &args[0]) ? share(rt, &args[0]) : REF_ERROR;
}

Ref py_io_exit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_method(rt, &args[0], rt->names[N_CLOSE], NULL, 0);
}

Ref io_get_none(Runtime *rt, Ref *self)
{
    return REF_NONE;
}
