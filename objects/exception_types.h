// What the files of the exception classes share: the common constructor, and the tables
// of each layout.
#ifndef PYRENA_OBJECTS_EXCEPTION_TYPES_H
#define PYRENA_OBJECTS_EXCEPTION_TYPES_H

#include "objects/exception.h"

// The instance behind a slot or word.
static inline Exception *value_exception(Value value)
{
    return (Exception *)value_object(value);
}
static inline Exception *ref_exception(Ref ref)
{
    return (Exception *)ref_object(ref);
}

// How many words the layout of a built-in exception class has behind the common part.
size_t exception_field_count(const TypeDef *def);

// BaseException.__new__, BaseException.__init__, BaseException.__str__.
MUST_CHECK Ref exception_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                   Tuple *kwnames);
MUST_CHECK bool exception_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                               Tuple *kwnames);
MUST_CHECK Ref exception_str(Runtime *rt, Value self);
// An exact instance of a built-in class as its constructor makes it; the arguments stay
// the caller's.
MUST_CHECK Ref exception_new(Runtime *rt, ExceptionId id, Ref *args, size_t nargs);
// A field for reading: None when it was never set.
static inline Value exception_field(const Exception *exception, int field)
{
    Ref ref = exception->fields[field];
    return ref_is_unbound(ref) ? VALUE_NONE : peek(ref);
}

// What single classes add to BaseException (exception_fields.c, exception_group.c).
extern const GetSetDef system_exit_getsets[], stop_iteration_getsets[],
    name_error_getsets[], attribute_error_getsets[], import_error_getsets[],
    os_error_getsets[], syntax_error_getsets[], unicode_error_getsets[],
    group_getsets[];
extern const MethodDef group_methods[];
bool system_exit_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames);
bool stop_iteration_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                         Tuple *kwnames);
bool name_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames);
bool attribute_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                          Tuple *kwnames);
bool import_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames);
Ref import_error_str(Runtime *rt, Value self);
Ref os_error_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                       Tuple *kwnames);
bool os_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames);
Ref os_error_str(Runtime *rt, Value self);
bool syntax_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames);
Ref syntax_error_str(Runtime *rt, Value self);
bool unicode_decode_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                               Tuple *kwnames);
bool unicode_encode_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                               Tuple *kwnames);
bool unicode_translate_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                                  Tuple *kwnames);
Ref unicode_error_str(Runtime *rt, Value self);
Ref key_error_str(Runtime *rt, Value self);
Ref group_construct(Runtime *rt, Type *type, Ref *args, size_t nargs, Tuple *kwnames);
bool group_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames);
Ref group_str(Runtime *rt, Value self);

// What __reduce__ says beside the class: the arguments that make the exception again,
// and its fields besides, added to a dict.
MUST_CHECK Ref exception_reduced_args(Runtime *rt, Exception *exception);
MUST_CHECK bool exception_add_state(Runtime *rt, Exception *exception, Dict *state);

#endif
