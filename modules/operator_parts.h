// The files of module operator.
#ifndef PYRENA_MODULES_OPERATOR_PARTS_H
#define PYRENA_MODULES_OPERATOR_PARTS_H

#include "objects/runtime.h"

extern const TypeDef item_getter_typedef, attr_getter_typedef, method_caller_typedef;

#endif
