// Coroutines, asynchronous generators and what is awaited of them.
#ifndef PYRENA_VM_ASYNC_H
#define PYRENA_VM_ASYNC_H

#include "vm/generator.h"

// The intrinsics of awaiting (compiler/code.h), on the positions from `first` on.
MUST_CHECK Ref async_intrinsic(Vm *vm, unsigned which, Ref *first);
// The iterator that `await awaitable` sends into. TypeError when there is none.
MUST_CHECK Ref awaitable_iter(Vm *vm, Ref *awaitable);
// The built-ins aiter and anext; `otherwise` unbound: none was given.
MUST_CHECK Ref async_iter(Vm *vm, Ref *iterable);
MUST_CHECK Ref async_next(Vm *vm, Ref *iterator, Ref *otherwise);
// Fills cr_origin of a coroutine just made by the function that the running frame
// called.
MUST_CHECK bool coroutine_note_origin(Vm *vm, Generator *coroutine);
// async_generator.__anext__(): an awaitable of the next item.
MUST_CHECK Ref async_generator_next(Vm *vm, Ref *generator);

#endif
