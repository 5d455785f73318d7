// Methods of files in memory that hardly do anything.
#include "modules/io/io.h"
#include "modules/io/methods.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/str.h"
#include "objects/tuple.h"

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

// --- line ends ---

uint8_t io_line_ends(const char *text, size_t size)
{
    uint8_t seen = 0;
    for (size_t i = 0; i < size; i++) {
        bool is_pair = text[i] == '\r' && i + 1 < size && text[i + 1] == '\n';
        seen |= is_pair           ? SEEN_CRLF
                : text[i] == '\r' ? SEEN_CR
                : text[i] == '\n' ? SEEN_LF
                                  : 0;
        i += is_pair;
    }
    return seen;
}

Ref io_newlines(Runtime *rt, uint8_t seen)
{
    static const char *const ends[] = {"\r", "\n", "\r\n"};
    static const uint8_t bits[] = {SEEN_CR, SEEN_LF, SEEN_CRLF};
    Ref items[3] = {REF_UNBOUND, REF_UNBOUND, REF_UNBOUND};
    size_t count = 0;
    for (int i = 0; i < 3; i++) {
        if ((seen & bits[i]) == 0) {
            continue;
        }
        items[count] = str_from(rt, ends[i]);
        if (ref_is_error(items[count])) {
            drop(rt, items[0]);
            drop(rt, items[1]);
            return REF_ERROR;
        }
        count++;
    }
    return count == 0   ? REF_NONE
           : count == 1 ? items[0]
                        : tuple_from_take(rt, items, count);
}

// --- copying and pickling ---

Ref *io_state_items(Runtime *rt, Ref *args, size_t count)
{
    if (is_tuple(peek(args[1])) && value_tuple(peek(args[1]))->length >= count) {
        return value_tuple(peek(args[1]))->items;
    }
    raise_error(rt, E_TYPE_ERROR,
                "%T.__setstate__ argument should be %lld-tuple, got %T", peek(args[0]),
                (long long)count, peek(args[1]));
    return NULL;
}

bool io_state_position(Runtime *rt, Ref item, int64_t *position)
{
    if (!int_as_int64(peek(item), position)) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "Python int too large to convert to C ssize_t");
        return false;
    }
    if (*position < 0) {
        raise_error(rt, E_VALUE_ERROR, "position value cannot be negative");
        return false;
    }
    return true;
}

bool io_restore_attributes(Runtime *rt, Ref *self, Ref *attributes, const char *which)
{
    if (ref_is_none(*attributes)) {
        return true;
    }
    if (!is_dict(peek(*attributes))) {
        raise_error(rt, E_TYPE_ERROR, "%s item of state should be a dict, got a %T",
                    which, peek(*attributes));
        return false;
    }
    Ref own = object_get_dict(rt, self);
    bool ok = !ref_is_error(own) && dict_update(rt, value_dict(peek(own)), attributes);
    drop(rt, own);
    return ok;
}

Ref py_io_no_pickle(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    raise_error(rt, E_TYPE_ERROR, "cannot pickle '%U' instances",
                ref_type(rt, args[0])->name);
    return REF_ERROR;
}
