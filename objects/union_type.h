// int | None: the union of several types, for annotations, isinstance and issubclass.
#ifndef PYRENA_OBJECTS_UNION_TYPE_H
#define PYRENA_OBJECTS_UNION_TYPE_H

#include "objects/runtime.h"

typedef struct UnionType {
    Object base;
    Tuple *args;       // counted: two at least, none twice, no unions
    Tuple *parameters; // counted; NULL until asked for
} UnionType;

// left | right for operands of which one at least is a type, an alias or a union;
// NotImplemented when the other is no such thing, nor None.
MUST_CHECK Ref union_of(Runtime *rt, Ref *left, Ref *right);

#endif
