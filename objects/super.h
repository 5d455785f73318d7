// super: attributes as the classes behind one in an object's MRO have them.
#ifndef PYRENA_OBJECTS_SUPER_H
#define PYRENA_OBJECTS_SUPER_H

#include "objects/runtime.h"

typedef struct Super {
    Object base;
    Type *this_class;  // counted; NULL while not initialized
    Ref self;          // unbound: super(type) alone
    Type *object_type; // counted: whose MRO is searched; NULL when self is unbound
} Super;

// super(type, object)
MUST_CHECK Ref super_new(Runtime *rt, Ref *type, Ref *object);
// super(type, object).name without making the super object. With `is_method` not NULL,
// a function is left unbound and *is_method set: it is to be called with the object in
// front.
MUST_CHECK Ref super_getattr(Runtime *rt, Ref *type, Ref *object, Str *name,
                             bool *is_method);

#endif
