// What the native functions of all modules share: keywords of functions that take any
// number of arguments, what is given.
#ifndef PYRENA_MODULES_NATIVES_H
#define PYRENA_MODULES_NATIVES_H

#include "objects/runtime.h"

// Finds keyword arguments: `values` holds one slot per name of `kwnames`; found[i]
// becomes the slot of names[i] (ended by NULL), or NULL. False: TypeError "f() got an
// unexpected keyword argument 'x'".
MUST_CHECK bool keywords_find(Runtime *rt, const char *function, Ref *values,
                              const Tuple *kwnames, const char *const *names,
                              Ref **found);
// "f expected 1 argument, got 0" and its like, for VARIADIC functions.
MUST_CHECK bool count_check(Runtime *rt, const char *function, size_t nargs, size_t min,
                            size_t max);

// A function of module builtins, a new reference.
MUST_CHECK Ref builtin_named(Runtime *rt, const char *name);

// Raises the exception class that a library module has under a name, with `message`,
// which is consumed. Kept in C, the class would outlive the last collection.
void raise_library_error_take(Runtime *rt, const char *module, const char *name,
                              Ref message);

static inline bool is_given(Ref slot)
{
    return !ref_is_unbound(slot);
}

#endif
