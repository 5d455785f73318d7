// Giving copied operands their identity back.
//
// A value load (LOAD_ATTR_V, GETITEM_V …) copies the bits of an int that has no object
// yet, and a number load (LOAD_ATTR_N …) those of a float, because nearly always nobody
// can tell. An operator that is about to hand its
// operands to user code can: then the operand must be a reference to the very object
// that its container would give. So before that, the load that filled the operand's
// stack position is looked up in the code and its source is shared.
#ifndef PYRENA_VM_REFETCH_H
#define PYRENA_VM_REFETCH_H

#include "vm/vm.h"

// Makes slot `index` of the running frame a proper reference if it holds the bits of an
// int. When the source cannot be found any more the number gets an object of its own.
// False: MemoryError.
MUST_CHECK bool refetch(Vm *vm, Frame *frame, uint32_t index);

// Does an operator on these reach code that can tell a copy from the object?
static inline bool operands_tell(Runtime *rt, Value left, Value right)
{
    return (value_is_object(left) &&
            (value_object(left)->type->flags & TYPE_HEAP) != 0) ||
           (value_is_object(right) &&
            (value_object(right)->type->flags & TYPE_HEAP) != 0);
}

#endif
