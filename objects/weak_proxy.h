// Between weakref.c and weak_proxy.c: the life of weak references and proxies.
#ifndef PYRENA_OBJECTS_WEAK_PROXY_H
#define PYRENA_OBJECTS_WEAK_PROXY_H

#include "objects/runtime.h"

void weakref_destroy(Runtime *rt, Object *self);
void weakref_traverse(Object *self, Visitor *visitor);
void weakref_clear(Runtime *rt, Object *self);

#endif
