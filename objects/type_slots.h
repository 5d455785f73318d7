// Between the files of types: slots of classes, and the parts of type.c that only they
// need.
#ifndef PYRENA_OBJECTS_TYPE_SLOTS_H
#define PYRENA_OBJECTS_TYPE_SLOTS_H

#include "objects/runtime.h"

#define TYPE_INHERITED_FLAGS 0xffff0000u // the TYPE_IS_ bits

// Fills the slots that are NULL from the parent's.
void type_inherit_slots(Type *type, const Type *parent);
void type_traverse(Object *self, Visitor *visitor);
void type_clear(Runtime *rt, Object *self);
void type_destroy(Runtime *rt, Object *self);
// A class that could not be finished: gone from its bases' lists, without the cycle
// through its MRO.
void type_break(Runtime *rt, Type *type);
void type_remove_subclass(Type *base, const Type *subclass);
void type_cache_clear(Runtime *rt);
// Sets the slots of a class that the name decides (NULL: all of them) by what its MRO
// has now.
MUST_CHECK bool type_update_slots(Runtime *rt, Type *type, Str *name);

// Sets all slots of a class that is being made.
MUST_CHECK bool type_set_new_slots(Runtime *rt, Type *type);
// The trampolines to __init__ and __new__: a caller that knows frames recognizes them
// and calls the function itself.
bool python_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames);
Ref python_construct(Runtime *rt, Type *type, Ref *args, size_t nargs, Tuple *kwnames);
// The method that an operator on these operands calls first, and alone: the left one's
// class defines it and the right one, of the same class or a plain number, has no say.
// NULL: another case.
Ref *python_operator(Runtime *rt, BinaryOp op, Value left, Value right);
// The same for a comparison, where another say follows when it is NotImplemented.
Ref *python_comparison(Runtime *rt, CompareOp op, Value left, Value right);
// __getitem__ of a class that defines it; NULL: another container.
Ref *python_item_getter(Runtime *rt, Value container);
// __module__ of a class (REF_ERROR: AttributeError), and "module.Name" as reprs show
// it.
MUST_CHECK Ref type_module(Runtime *rt, Type *type);
MUST_CHECK Ref type_full_name(Runtime *rt, Type *type);
// For dir(): adds the names of a class and its bases to a dict; makes a list of its
// keys.
MUST_CHECK bool type_collect_names(Runtime *rt, Type *type, Dict *names);
MUST_CHECK Ref names_list_take(Runtime *rt, Ref names);

#endif
