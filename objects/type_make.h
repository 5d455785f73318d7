// Between the files of types: what makes and changes classes.
#ifndef PYRENA_OBJECTS_TYPE_MAKE_H
#define PYRENA_OBJECTS_TYPE_MAKE_H

#include "objects/runtime.h"

// The C3 linearization of a class over its bases' MROs, a list. REF_ERROR: there is
// none.
MUST_CHECK Ref type_compute_mro(Runtime *rt, Type *type);
// The setter of __bases__.
MUST_CHECK bool type_set_bases(Runtime *rt, Ref *self, Ref value_take);
// Changes (unbound: deletes) an entry of a class's own dict, with all that follows from
// it.
MUST_CHECK bool type_set_own_take(Runtime *rt, Type *type, Str *name, Ref value);
// type.__getattribute__, without the error: unbound when there is no such attribute.
MUST_CHECK Ref type_lookup_attr(Runtime *rt, Ref *self, Str *name);
MUST_CHECK Ref type_getattr(Runtime *rt, Ref *self, Str *name);
// Calls the construct slot; an instance of a class is tracked afterwards whatever its
// base does.
MUST_CHECK Ref type_construct_tracked(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                      Tuple *kwnames);

#endif
