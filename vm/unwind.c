// Leaving frames on the way of an exception.
#include "objects/abstract.h"
#include "objects/str.h"
#include "vm/generator.h"
#include "vm/ops.h"
#include "vm/traceback.h"

static const CodeHandler *find_handler(const Code *code, uint32_t pc)
{
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const CodeHandler *handler = &code->handlers[i];
        if (pc >= handler->start && pc < handler->end) {
            return handler;
        }
    }
    return NULL;
}

bool unwind_to_handler(Vm *vm, Frame *frame)
{
    Runtime *rt = &vm->rt;
    const Code *code = frame->code;
    uint32_t pc = (uint32_t)(frame->pc - code->instructions) - 1;
    const CodeHandler *handler = find_handler(code, pc);
    if (handler == NULL) {
        return false;
    }
    Ref exception = pending_take(rt);
    Ref *stack = frame->locals + code->local_count;
    for (uint32_t i = code->stack_size; i-- > handler->depth;) {
        clear_ref(rt, &stack[i]);
    }
    stack[handler->depth] = exception;
    frame->pc = code->instructions + handler->target;
    vm_trim_stacks(vm);
    return true;
}

// A StopIteration that leaves a generator's body would end the loop over it silently;
// a StopAsyncIteration that of an asynchronous generator.
static void convert_stop_iteration(Vm *vm, const Code *code)
{
    Runtime *rt = &vm->rt;
    bool is_async = (code->flags & CODE_ASYNC_GENERATOR) != 0;
    const char *what = "StopIteration";
    if (is_async && pending_matches(rt, E_STOP_ASYNC_ITERATION)) {
        what = "StopAsyncIteration";
    } else if (!pending_matches(rt, E_STOP_ITERATION)) {
        return;
    }
    Ref stop = pending_take(rt);
    raise_error(rt, E_RUNTIME_ERROR, "%s raised %s",
                is_async                              ? "async generator"
                : (code->flags & CODE_COROUTINE) != 0 ? "coroutine"
                                                      : "generator",
                what);
    Exception *error = (Exception *)ref_object(rt->pending);
    replace_ref_take(rt, &error->cause, ref_new(ref_object(stop)));
    replace_ref_take(rt, &error->context, stop);
    error->suppress_context = true;
    traceback_add(vm, vm->frame);
}

void unwind_frame(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Frame *frame = vm->frame;
    // What throw() raises in front of a body is not the body's.
    if (frame->generator != NULL && is_pending(rt) &&
        frame->pc != frame->code->instructions) {
        convert_stop_iteration(vm, frame->code);
    }
    frame_object_detach(vm, frame);
    // Finalizers must not see the exception, nor replace it.
    Ref exception = pending_take(rt);
    size_t words = frame->code->local_count + frame->code->stack_size;
    for (size_t i = 0; i < words; i++) {
        clear_ref(rt, &frame->locals[i]);
    }
    frame_object_detach(vm, frame); // a finalizer may have asked for it
    Generator *generator = frame->generator;
    Ref *claim = frame->claim;
    Ref owner = take(&frame->owner);
    Ref namespace_ = take(&frame->namespace_);
    frame->generator = NULL;
    vm->frame = frame - 1;
    if (generator != NULL) {
        generator_finish(vm, generator);
    } else {
        // The owner keeps the code alive until here; an instance being initialised
        // waits in the claim.
        if (claim != NULL) {
            clear_ref(rt, claim);
        }
        drop(rt, owner);
    }
    drop(rt, namespace_);
    pending_set_take(rt, exception);
}
