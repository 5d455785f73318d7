// The native files of module collections.
#ifndef PYRENA_MODULES_COLLECTIONS_PARTS_H
#define PYRENA_MODULES_COLLECTIONS_PARTS_H

#include "objects/runtime.h"

extern const TypeDef deque_typedef, deque_iter_typedef, deque_reverse_iter_typedef;
extern const TypeDef dict_keys_typedef, dict_values_typedef, dict_items_typedef;
extern const TypeDef dict_typedef; // the base of the next two
extern const TypeDef default_dict_typedef;
extern const TypeDef ordered_dict_typedef, ordered_keys_typedef, ordered_values_typedef,
    ordered_items_typedef, ordered_iter_typedef;

#endif
