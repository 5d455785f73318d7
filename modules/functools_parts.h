// The files of module functools.
#ifndef PYRENA_MODULES_FUNCTOOLS_PARTS_H
#define PYRENA_MODULES_FUNCTOOLS_PARTS_H

#include "objects/runtime.h"

extern const TypeDef partial_typedef, lru_cache_typedef;

#endif
