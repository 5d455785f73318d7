// Module objects.
#ifndef PYRENA_OBJECTS_MODULE_H
#define PYRENA_OBJECTS_MODULE_H

#include "objects/runtime.h"

typedef struct Module {
    Object base;
    Dict *dict;
    bool is_loading; // its body is still running: what is missing may only be late
} Module;

MUST_CHECK Ref module_new(Runtime *rt, Str *name); // __name__, __doc__, __package__, __loader__, __spec__ set
MUST_CHECK bool module_add_take(Runtime *rt, Module *module, const char *name, Ref value);
MUST_CHECK bool module_add_functions(Runtime *rt, Module *module, const MethodDef *functions);

#endif
