// A read-only view of a mapping: cls.__dict__, types.MappingProxyType.
#ifndef PYRENA_OBJECTS_MAPPING_PROXY_H
#define PYRENA_OBJECTS_MAPPING_PROXY_H

#include "objects/runtime.h"

typedef struct MappingProxy {
    Object base;
    Ref mapping;
} MappingProxy;

MUST_CHECK Ref mapping_proxy_new(Runtime *rt, Ref *mapping); // shares

#endif
