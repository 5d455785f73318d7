#include "modules/builtins.h"

#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/int_pool.h"
#include "objects/list.h"
#include "objects/slot_wrapper.h"
#include "objects/str.h"
#include "vm/traceback.h"

Ref py_len(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t length = value_length(rt, peek(args[0]));
    return length < 0 ? REF_ERROR : int_new(rt, length);
}

Ref py_repr(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return value_repr(rt, peek(args[0]));
}

Ref py_ascii(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return value_ascii(rt, peek(args[0]));
}

Ref py_hash(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t hash = value_hash(rt, peek(args[0]));
    return hash == -1 ? REF_ERROR : int_new(rt, hash);
}

// The number is made an object in the caller's slot; the flag keeps its box from being
// used again in place.
Ref py_id(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uintptr_t address;
    if (!slot_address(rt, &args[0], &address)) {
        return REF_ERROR;
    }
    if (ref_is_object(args[0])) {
        ref_object(args[0])->flags |= OBJECT_ID_TAKEN;
    }
    return int_new_unsigned(rt, address);
}

Ref py_callable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(value_is_callable(rt, peek(args[0])));
}

static Ref truth_or_error(int truth)
{
    return truth < 0 ? REF_ERROR : ref_bool(truth);
}

Ref py_isinstance(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (ref_is_object(args[1]) && &ref_type(rt, args[0])->base == ref_object(args[1])) {
        return REF_TRUE;
    }
    return truth_or_error(is_instance(rt, &args[0], &args[1]));
}

Ref py_issubclass(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return truth_or_error(is_subclass(rt, &args[0], &args[1]));
}

Ref py_format(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref no_spec = REF_UNBOUND;
    if (nargs == 2 && !is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "format() argument 2 must be str, not %B",
                    peek(args[1]));
        return REF_ERROR;
    }
    return value_format(rt, &args[0], nargs == 2 ? &args[1] : &no_spec);
}

// --- attributes ---

Ref py_getattr(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *name = attribute_name(rt, &args[1]);
    if (name == NULL) {
        return REF_ERROR;
    }
    if (nargs == 2) {
        return get_attr(rt, &args[0], name);
    }
    Ref found = lookup_attr(rt, &args[0], name);
    return ref_is_unbound(found) ? take(&args[2]) : found;
}

Ref py_hasattr(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *name = attribute_name(rt, &args[1]);
    if (name == NULL) {
        return REF_ERROR;
    }
    Ref found = lookup_attr(rt, &args[0], name);
    if (ref_is_error(found)) {
        return REF_ERROR;
    }
    bool exists = !ref_is_unbound(found);
    drop(rt, found);
    return ref_bool(exists);
}

Ref py_setattr(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *name = attribute_name(rt, &args[1]);
    return name != NULL && set_attr_take(rt, &args[0], name, take(&args[2]))
               ? REF_NONE
               : REF_ERROR;
}

Ref py_delattr(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *name = attribute_name(rt, &args[1]);
    return name != NULL && set_attr_take(rt, &args[0], name, REF_UNBOUND) ? REF_NONE
                                                                          : REF_ERROR;
}

Ref py_vars(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs == 0) {
        return frame_locals(vm_of(rt), vm_of(rt)->frame);
    }
    Ref dict = lookup_attr(rt, &args[0], rt->names[N_DICT]);
    if (ref_is_unbound(dict)) {
        raise_error(rt, E_TYPE_ERROR, "vars() argument must have __dict__ attribute");
        return REF_ERROR;
    }
    return dict;
}

// The sorted names of the running scope.
static Ref local_names(Runtime *rt)
{
    Ref locals = frame_locals(vm_of(rt), vm_of(rt)->frame);
    if (ref_is_error(locals)) {
        return REF_ERROR;
    }
    Ref names = is_exact(rt, peek(locals), T_DICT)
                    ? list_from_iterable(rt, &locals)
                    : call_method(rt, &locals, rt->names[N_KEYS], NULL, 0);
    drop(rt, locals);
    if (!ref_is_error(names) && !is_list(peek(names))) {
        Ref keys = names;
        names = list_from_iterable(rt, &keys);
        drop(rt, keys);
    }
    if (ref_is_error(names)) {
        return REF_ERROR;
    }
    Ref no_key = REF_NONE;
    if (!list_sort(rt, value_list(peek(names)), &no_key, false)) {
        drop(rt, names);
        return REF_ERROR;
    }
    return names;
}

Ref py_dir(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return nargs == 0 ? local_names(rt) : value_dir(rt, &args[0]);
}
