// How an object says what it is made of, for copying: a function, its arguments, then
// the state to put into the result (protocol 4 of __reduce_ex__, the way object does
// it).
#ifndef PYRENA_OBJECTS_REDUCE_H
#define PYRENA_OBJECTS_REDUCE_H

#include "objects/runtime.h"

// object's own methods.
Ref py_object_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_object_reduce_ex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_object_getstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

// True when copying an instance of the type needs no more than object's own way: the
// class and its attributes.
bool reduces_by_default(Runtime *rt, Type *type);
// What __getstate__ answers; with `required`, object's own refuses what holds more than
// attributes can tell.
MUST_CHECK Ref object_state(Runtime *rt, Ref *self, bool required);
// (type(self), args, state): what __reduce__ of built-in containers answers. `args` a
// tuple, consumed.
MUST_CHECK Ref reduce_as_call_take(Runtime *rt, Ref *self, Ref args);

// (builtin, (source,), index): what __reduce__ of iterators answers, so that
// builtin(source) is made and its __setstate__ is given the index; without an index
// where it is negative. The source is consumed.
MUST_CHECK Ref reduce_iter_take(Runtime *rt, const char *builtin, Ref source,
                                int64_t index);
// The index that __setstate__ of an iterator is given. False: TypeError, OverflowError.
MUST_CHECK bool iter_state_index(Runtime *rt, Ref *state, int64_t *index);

#endif
