// Generators and coroutines.
//
// A generator's window lives in the generator; to run, it is copied onto the stack and
// copied back by a yield. That keeps one kind of frame for the loop: measured, copying
// ten words costs less than a second addressing mode.
#include "vm/generator.h"

#include <assert.h>
#include <string.h>

#include "compiler/code.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/generic_alias.h"
#include "objects/iter.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/async.h"
#include "vm/ops.h"
#include "vm/traceback.h"

size_t generator_size(const Object *object)
{
    return sizeof(Generator) + ((const Generator *)object)->slot_count * sizeof(Ref);
}

static TypeId kind_of_code(const Code *code)
{
    return (code->flags & CODE_COROUTINE) != 0         ? T_COROUTINE
           : (code->flags & CODE_ASYNC_GENERATOR) != 0 ? T_ASYNC_GENERATOR
                                                       : T_GENERATOR;
}

const char *generator_kind(const Generator *generator)
{
    uint32_t flags = generator->frame.code->flags;
    return (flags & CODE_COROUTINE) != 0         ? "coroutine"
           : (flags & CODE_ASYNC_GENERATOR) != 0 ? "async generator"
                                                 : "generator";
}

Ref generator_from_frame(Vm *vm, Frame *frame)
{
    Runtime *rt = &vm->rt;
    const Code *code = frame->code;
    size_t slots = code->local_count + code->stack_size;
    Generator *generator = object_alloc(rt, rt->types[kind_of_code(code)],
                                        sizeof(Generator) + slots * sizeof(Ref));
    if (generator == NULL) {
        unwind_frame(vm);
        return REF_ERROR;
    }
    generator->frame = *frame;
    generator->frame.locals = NULL;
    generator->frame.claim = NULL;
    generator->frame.generator = generator;
    generator->frame.object = NULL;
    generator->frame.owner = ref_new(&frame->function->base);
    generator->handled = (Handled){REF_UNBOUND, NULL};
    generator->name = ref_copy(peek(frame->function->name));
    generator->qualname = ref_copy(peek(frame->function->qualname));
    generator->slot_count = (uint32_t)slots;
    generator->kept = (uint16_t)code->local_count;
    generator->state = GENERATOR_CREATED;
    generator->sent_slot = 0;
    generator->yielding = YIELDS_VALUE;
    generator->is_closed = false;
    generator->is_running = false;
    generator->has_hooks = false;
    generator->origin = REF_UNBOUND;
    for (size_t i = 0; i < slots; i++) {
        generator->slots[i] =
            i < code->local_count ? take(&frame->locals[i]) : REF_UNBOUND;
    }
    vm->frame--;
    clear_ref(rt, frame->claim);
    object_track(rt, &generator->base);
    Ref result = OBJECT_REF(generator);
    if (UNLIKELY(vm->origin_depth != 0) &&
        generator->base.type == rt->types[T_COROUTINE] &&
        !coroutine_note_origin(vm, generator)) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

// Its record on the stack of frames; the owner stays with the generator.
static void push_record(Frame *frame, Generator *generator, Ref *locals, FrameKind kind,
                        uint32_t dst)
{
    Frame *own = &generator->frame;
    *frame = *own;
    frame->locals = locals;
    frame->owner = REF_UNBOUND;
    frame->dst = (uint16_t)dst;
    frame->kind = (uint8_t)kind;
    frame->wants_value = false;
    if (UNLIKELY(own->object != NULL)) {
        frame->object->live = frame;
        own->object = NULL;
    }
}

Frame *generator_push(Vm *vm, Generator *generator, Ref sent, FrameKind kind,
                      uint32_t dst)
{
    Runtime *rt = &vm->rt;
    if (generator->state == GENERATOR_RUNNING) {
        drop(rt, sent);
        raise_error(rt, E_VALUE_ERROR, "%s already executing",
                    generator_kind(generator));
        return NULL;
    }
    Ref *locals = vm_stack_top(vm);
    uint32_t count = generator->slot_count;
    Frame *frame = vm->frame + 1;
    if (UNLIKELY(!vm_reserve(vm, locals, count)) ||
        (UNLIKELY(vm->frame >= vm->frames_last) && vm_next_frame(vm) == NULL)) {
        drop(rt, sent);
        return NULL;
    }
    for (uint32_t i = 0; i < generator->kept; i++) {
        Ref stale = locals[i];
        locals[i] = take(&generator->slots[i]);
        drop(rt, stale);
    }
    Ref replaced = sent; // dropped when the frame stands: that may run Python code
    if (generator->state == GENERATOR_SUSPENDED && !ref_is_unbound(sent)) {
        replaced = locals[generator->sent_slot];
        locals[generator->sent_slot] = sent;
    }
    push_record(frame, generator, locals, kind, dst);
    vm->frame = frame;
    generator->state = GENERATOR_RUNNING;
    generator->base.count++; // while it runs; given back by suspend and finish
    generator->handled.outer = rt->handled;
    rt->handled = &generator->handled;
    drop(rt, replaced);
    return frame;
}

void generator_suspend(Vm *vm, Frame *frame, uint32_t live)
{
    Generator *generator = frame->generator;
    uint32_t kept = frame->local_count + live;
    generator->kept = (uint16_t)kept;
    for (uint32_t i = 0; i < kept; i++) {
        generator->slots[i] = take(&frame->locals[i]);
    }
    generator->frame.pc = frame->pc;
    generator->frame.object = frame->object;
    if (frame->object != NULL) {
        frame->object->live = &generator->frame;
    }
    generator->state = GENERATOR_SUSPENDED;
    vm->rt.handled = generator->handled.outer;
    generator->handled.outer = NULL;
    frame->generator = NULL;
    frame->object = NULL;
    vm->frame = frame - 1;
    object_release(&vm->rt, &generator->base);
}

void generator_finish(Vm *vm, Generator *generator)
{
    Runtime *rt = &vm->rt;
    generator->state = GENERATOR_DONE;
    if (generator->handled.outer != NULL) {
        rt->handled = generator->handled.outer;
        generator->handled.outer = NULL;
    }
    Ref exception = take(&generator->handled.exception);
    Ref owner = take(&generator->frame.owner);
    generator->frame.function = NULL;
    drop(rt, exception);
    drop(rt, owner);
    object_release(rt, &generator->base);
}

// --- resuming from C ---

// Runs what generator_push pushed.
static Ref run(Vm *vm, Generator *generator, Ref *result)
{
    generator->base.count++; // finish may drop the last reference
    Ref value = eval_run(vm);
    bool yielded = generator->state == GENERATOR_SUSPENDED;
    object_release(&vm->rt, &generator->base);
    if (ref_is_error(value) || yielded) {
        return value;
    }
    *result = value;
    return REF_UNBOUND;
}

static void raise_reused(Runtime *rt)
{
    raise_error(rt, E_RUNTIME_ERROR, "cannot reuse already awaited coroutine");
}

Ref generator_send(Vm *vm, Generator *generator, Ref value, Ref *result)
{
    Runtime *rt = &vm->rt;
    if (generator->state == GENERATOR_DONE) {
        drop(rt, value);
        if (generator->base.type == rt->types[T_COROUTINE]) {
            raise_reused(rt);
            return REF_ERROR;
        }
        *result = REF_NONE;
        return REF_UNBOUND;
    }
    if (generator->state == GENERATOR_CREATED && !ref_is_none(value)) {
        drop(rt, value);
        raise_error(rt, E_TYPE_ERROR, "can't send non-None value to a just-started %s",
                    generator_kind(generator));
        return REF_ERROR;
    }
    if (generator_push(vm, generator, value, FRAME_ENTRY, 0) == NULL) {
        return REF_ERROR;
    }
    return run(vm, generator, result);
}

// Raises the pending exception where the generator stands.
static Ref throw_here(Vm *vm, Generator *generator, Ref *result)
{
    Runtime *rt = &vm->rt;
    Ref exception = pending_take(rt);
    bool created = generator->state == GENERATOR_CREATED;
    // Nothing is sent: the variable that would get it keeps what it has.
    if (generator_push(vm, generator, REF_UNBOUND, FRAME_ENTRY, 0) == NULL) {
        drop(rt, exception);
        return REF_ERROR;
    }
    if (ref_is_object(rt->handled->exception)) {
        // What the generator itself handles; not what its caller does.
        exception_set_context(rt, (Exception *)ref_object(exception));
    }
    pending_set_take(rt, exception);
    Frame *frame = vm->frame;
    Traceback *entry = traceback_add(vm, frame);
    if (created && entry != NULL) {
        entry->line = frame->code->first_line; // it stands at the def
    }
    if (!created && unwind_to_handler(vm, frame)) {
        return run(vm, generator, result);
    }
    unwind_frame(vm);
    return REF_ERROR;
}

// `resume` stands behind a delegation's YIELD, which follows its SEND and that one's
// jump word; either may have an EXT in front. Answers where the SEND jumps at the end.
static const uint32_t *find_send_exit(const uint32_t *resume)
{
    const uint32_t *yield = resume - 1;
    const uint32_t *jump = (yield[-1] & 0xff) == OP_EXT && (yield[-3] & 0xff) == OP_SEND
                               ? yield - 2
                               : yield - 1;
    assert((jump[-1] & 0xff) == OP_SEND);
    return jump + 1 + (int32_t)*jump;
}

// The generator goes on after its delegate ended with `value` (unbound: with the
// pending exception).
static Ref resume_after_delegate(Vm *vm, Generator *generator, Ref value, Ref *result)
{
    // A finished delegation goes on where the SEND in front of the YIELD jumps to.
    generator->yielding = YIELDS_VALUE;
    generator->frame.pc = find_send_exit(generator->frame.pc);
    if (generator_push(vm, generator, value, FRAME_ENTRY, 0) == NULL) {
        return REF_ERROR;
    }
    return run(vm, generator, result);
}

Ref *generator_delegate(Generator *generator)
{
    return generator->state == GENERATOR_SUSPENDED && generator->yielding == YIELDS_FROM
               ? &generator->slots[generator->sent_slot - 1]
               : NULL;
}

// Closes what a suspended generator delegates to: 1 done, 0 nothing to close, -1: it
// raised.
static int close_delegate(Vm *vm, Ref *slot)
{
    Runtime *rt = &vm->rt;
    Ref iterator = share(rt, slot);
    Ref method = lookup_attr(rt, &iterator, rt->names[N_CLOSE]);
    int status = 0;
    if (ref_is_error(method)) {
        status = -1;
    } else if (!ref_is_unbound(method)) {
        Ref result = object_call(rt, &method, NULL, 0, NULL);
        status = ref_is_error(result) ? -1 : 1;
        drop(rt, result);
    }
    drop(rt, method);
    drop(rt, iterator);
    return status;
}

// Hands the pending exception to the delegate's throw(). True: *outcome is the whole
// throw's result.
static bool throw_into_delegate(Vm *vm, Generator *generator, Ref *slot, Ref *result,
                                Ref *outcome)
{
    Runtime *rt = &vm->rt;
    if (pending_matches(rt, E_GENERATOR_EXIT)) {
        Ref exception = pending_take(rt);
        generator->state = GENERATOR_RUNNING;
        int closed = close_delegate(vm, slot);
        generator->state = GENERATOR_SUSPENDED;
        if (closed < 0) {
            drop(rt, exception);
        } else {
            pending_set_take(rt, exception);
        }
        generator->yielding = YIELDS_VALUE;
        return false;
    }
    Ref iterator = share(rt, slot);
    Ref value, ended = REF_UNBOUND;
    if (is_generator(rt, peek(iterator))) {
        generator->state = GENERATOR_RUNNING;
        value = generator_throw(vm, (Generator *)ref_object(iterator), &ended);
        generator->state = GENERATOR_SUSPENDED;
    } else {
        Ref exception = pending_take(rt);
        Ref method = lookup_attr(rt, &iterator, rt->names[N_THROW]);
        value = REF_ERROR;
        if (ref_is_unbound(method)) {
            pending_set_take(rt, exception); // a StopIteration ends the delegation
        } else {
            generator->state = GENERATOR_RUNNING;
            if (!ref_is_error(method)) {
                value = object_call(rt, &method, &exception, 1, NULL);
            }
            generator->state = GENERATOR_SUSPENDED;
            drop(rt, method);
            drop(rt, exception);
        }
        if (ref_is_error(value) && pending_matches(rt, E_STOP_ITERATION)) {
            Ref stop = pending_take(rt);
            ended = ref_copy(
                peek(((Exception *)ref_object(stop))->fields[FIELD_STOP_VALUE]));
            ended = ref_is_unbound(ended) ? REF_NONE : ended;
            drop(rt, stop);
            value = REF_UNBOUND;
        }
    }
    drop(rt, iterator);
    if (ref_is_unbound(value)) {
        *outcome = resume_after_delegate(vm, generator, ended, result);
        return true;
    }
    if (ref_is_error(value)) {
        generator->yielding = YIELDS_VALUE;
        return false; // the delegate's exception is raised here
    }
    *outcome = value;
    return true;
}

Ref generator_throw(Vm *vm, Generator *generator, Ref *result)
{
    Runtime *rt = &vm->rt;
    if (generator->state == GENERATOR_RUNNING) {
        pending_clear(rt);
        raise_error(rt, E_VALUE_ERROR, "%s already executing",
                    generator_kind(generator));
        return REF_ERROR;
    }
    Ref *delegate = generator_delegate(generator);
    Ref outcome;
    if (delegate != NULL &&
        throw_into_delegate(vm, generator, delegate, result, &outcome)) {
        return outcome;
    }
    if (generator->state == GENERATOR_DONE) {
        if (generator->base.type == rt->types[T_COROUTINE]) {
            pending_clear(rt);
            raise_reused(rt);
        }
        return REF_ERROR;
    }
    return throw_here(vm, generator, result);
}

// --- methods ---

#define GENERATOR(self) ((Generator *)ref_object(*(self)))

Ref as_stop_iteration(Runtime *rt, Ref value, Ref result)
{
    if (ref_is_unbound(value)) {
        raise_stop_iteration_take(rt, ref_is_none(result) ? REF_UNBOUND : result);
        return REF_ERROR;
    }
    return value;
}

static Ref generator_next(Runtime *rt, Ref *self)
{
    Ref result = REF_UNBOUND;
    Ref value = generator_send(vm_of(rt), GENERATOR(self), REF_NONE, &result);
    if (ref_is_unbound(value) && !ref_is_none(result) && !ref_is_unbound(result)) {
        raise_stop_iteration_take(rt, result);
        return REF_ERROR;
    }
    return value;
}

Ref py_generator_send(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref result = REF_UNBOUND;
    Ref value = generator_send(vm_of(rt), GENERATOR(args), take(&args[1]), &result);
    return as_stop_iteration(rt, value, result);
}

// The instance that a class and the value beside it mean: the value itself when it is
// one, else the class called with it, a tuple giving all arguments.
static Ref thrown_instance(Runtime *rt, Ref *class, Ref *value)
{
    Ref absent = REF_UNBOUND;
    if (value == NULL || ref_is_none(*value)) {
        return object_call(rt, class, &absent, 0, NULL);
    }
    int is_one = is_exception(peek(*value)) ? is_instance(rt, value, class) : 0;
    if (is_one != 0) {
        return is_one < 0 ? REF_ERROR : share(rt, value);
    }
    if (is_tuple(peek(*value))) {
        Tuple *all = value_tuple(peek(*value));
        ArgBuffer buffer;
        Ref result = REF_ERROR;
        if (args_share(rt, &buffer, all->items, all->length, NULL)) {
            result = object_call(rt, class, buffer.items, all->length, NULL);
            args_fini(rt, &buffer);
        }
        return result;
    }
    return object_call(rt, class, value, 1, NULL);
}

bool raise_thrown(Runtime *rt, Ref *args, size_t nargs)
{
    Ref exception = REF_UNBOUND;
    if (nargs > 3 && !ref_is_none(args[3]) &&
        !is_exact(rt, peek(args[3]), T_TRACEBACK)) {
        raise_error(rt, E_TYPE_ERROR,
                    "throw() third argument must be a traceback object");
        return false;
    }
    if (is_exception(peek(args[1]))) {
        if (nargs > 2 && !ref_is_none(args[2])) {
            raise_error(rt, E_TYPE_ERROR,
                        "instance exception may not have a separate value");
            return false;
        }
        exception = share(rt, &args[1]);
    } else if (is_type(peek(args[1])) &&
               type_is_subtype((Type *)ref_object(args[1]),
                               rt->exceptions[E_BASE_EXCEPTION])) {
        exception = thrown_instance(rt, &args[1], nargs > 2 ? &args[2] : NULL);
        if (!ref_is_error(exception) && !is_exception(peek(exception))) {
            raise_error(rt, E_TYPE_ERROR,
                        "calling %R should have returned an instance of "
                        "BaseException, not %T",
                        peek(args[1]), peek(exception));
            drop(rt, exception);
            exception = REF_ERROR;
        }
        if (ref_is_error(exception)) {
            return true; // what making it raised is thrown instead
        }
    } else {
        raise_error(rt, E_TYPE_ERROR,
                    "exceptions must be classes or instances deriving from "
                    "BaseException, not %T",
                    peek(args[1]));
    }
    if (ref_is_error(exception) || ref_is_unbound(exception)) {
        return false;
    }
    if (nargs > 3 && !ref_is_none(args[3])) {
        replace_ref_take(rt, &((Exception *)ref_object(exception))->traceback,
                         share(rt, &args[3]));
    }
    pending_set_take(rt, exception);
    return true;
}

bool warn_three_arguments(Runtime *rt, const char *method, size_t nargs)
{
    return nargs <= 2 ||
           warn_error(rt, E_DEPRECATION_WARNING,
                      "the (type, exc, tb) signature of %s() is deprecated, "
                      "use the single-arg signature instead.",
                      method);
}

Ref py_generator_throw(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_three_arguments(rt, "throw", nargs) || !raise_thrown(rt, args, nargs)) {
        return REF_ERROR;
    }
    Ref result = REF_UNBOUND;
    Ref value = generator_throw(vm_of(rt), GENERATOR(args), &result);
    return as_stop_iteration(rt, value, result);
}

bool generator_close(Vm *vm, Generator *generator, Ref *value)
{
    Runtime *rt = &vm->rt;
    *value = REF_NONE;
    if (generator->state == GENERATOR_DONE) {
        return true;
    }
    if (generator->state == GENERATOR_CREATED) {
        generator->state = GENERATOR_DONE;
        for (uint32_t i = 0; i < generator->slot_count; i++) {
            clear_ref(rt, &generator->slots[i]);
        }
        return true;
    }
    raise_with_take(rt, E_GENERATOR_EXIT, REF_UNBOUND);
    Ref result = REF_UNBOUND;
    Ref yielded = generator_throw(vm, generator, &result);
    if (ref_is_unbound(yielded)) {
        *value = result;
        return true;
    }
    if (ref_is_error(yielded)) {
        if (pending_matches(rt, E_GENERATOR_EXIT) ||
            pending_matches(rt, E_STOP_ITERATION)) {
            pending_clear(rt);
            return true;
        }
        return false;
    }
    drop(rt, yielded);
    raise_error(rt, E_RUNTIME_ERROR, "%s ignored GeneratorExit",
                generator_kind(generator));
    return false;
}

Ref py_generator_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref value;
    return generator_close(vm_of(rt), GENERATOR(args), &value) ? value : REF_ERROR;
}

void generator_finalize(Runtime *rt, Object *object)
{
    Generator *generator = (Generator *)object;
    if (generator->state != GENERATOR_SUSPENDED) {
        return;
    }
    Ref value;
    if (generator_close(vm_of(rt), generator, &value)) {
        drop(rt, value);
    } else {
        rt->unraisable(rt, NULL, object);
    }
}

// --- the types ---

void generator_traverse(Object *object, Visitor *visitor)
{
    Generator *self = (Generator *)object;
    visit(visitor, self->name, EDGE_FIELD, (uintptr_t) "__name__");
    visit(visitor, self->qualname, EDGE_FIELD, (uintptr_t) "__qualname__");
    visit(visitor, self->frame.owner, EDGE_FIELD, (uintptr_t) "function");
    visit(visitor, self->handled.exception, EDGE_FIELD,
          (uintptr_t) "handled exception");
    visit(visitor, self->origin, EDGE_FIELD, (uintptr_t) "origin");
    VISIT_FIELD(visitor, self->frame.object, "gi_frame");
    if (self->state == GENERATOR_RUNNING || self->state == GENERATOR_DONE) {
        return;
    }
    const Code *code = self->frame.code;
    for (uint32_t i = 0; i < self->slot_count; i++) {
        if (i < code->local_count) {
            visit(visitor, self->slots[i], EDGE_LOCAL,
                  (uintptr_t)code->variable_names[i]);
        } else {
            visit(visitor, self->slots[i], EDGE_STACK, i - code->local_count);
        }
    }
}

void generator_clear(Runtime *rt, Object *object)
{
    Generator *self = (Generator *)object;
    if (self->state == GENERATOR_RUNNING) {
        return;
    }
    self->state = GENERATOR_DONE;
    if (self->frame.object != NULL) {
        self->frame.object->live = NULL;
        CLEAR_POINTER(rt, self->frame.object);
    }
    for (uint32_t i = 0; i < self->slot_count; i++) {
        clear_ref(rt, &self->slots[i]);
    }
    clear_ref(rt, &self->handled.exception);
    clear_ref(rt, &self->origin);
    clear_ref(rt, &self->frame.owner);
}

void generator_destroy(Runtime *rt, Object *object)
{
    Generator *self = (Generator *)object;
    generator_clear(rt, object);
    clear_ref(rt, &self->name);
    clear_ref(rt, &self->qualname);
    object_free(rt, object, generator_size(object));
}

Ref generator_repr(Runtime *rt, Value self)
{
    const Generator *generator = (const Generator *)value_object(self);
    return str_format(rt, "<%s object %S at 0x%llx>", generator->base.type->def->name,
                      peek(generator->qualname),
                      (long long)object_address(rt, &generator->base));
}

Ref generator_get_name(Runtime *rt, Ref *self)
{
    return share(rt, &GENERATOR(self)->name);
}
Ref generator_get_qualname(Runtime *rt, Ref *self)
{
    return share(rt, &GENERATOR(self)->qualname);
}
Ref generator_get_running(Runtime *rt, Ref *self)
{
    return ref_bool(GENERATOR(self)->state == GENERATOR_RUNNING);
}
Ref generator_get_suspended(Runtime *rt, Ref *self)
{
    return ref_bool(GENERATOR(self)->state == GENERATOR_SUSPENDED);
}
Ref generator_get_code(Runtime *rt, Ref *self)
{
    return ref_new(&GENERATOR(self)->frame.code->base);
}

Ref generator_get_frame(Runtime *rt, Ref *self)
{
    Generator *generator = GENERATOR(self);
    if (generator->state == GENERATOR_DONE) {
        return REF_NONE;
    }
    if (generator->state != GENERATOR_RUNNING) {
        return frame_object(vm_of(rt), &generator->frame);
    }
    Vm *vm = vm_of(rt);
    for (Frame *frame = vm->frame; frame > vm->frames; frame--) {
        if (frame->generator == generator) {
            return frame_object(vm, frame);
        }
    }
    return REF_NONE;
}

Ref generator_get_delegate(Runtime *rt, Ref *self)
{
    Ref *slot = generator_delegate(GENERATOR(self));
    return slot == NULL ? REF_NONE : share(rt, slot);
}

static bool set_text(Runtime *rt, Ref *slot, Ref value, const char *attribute)
{
    if (!is_str(peek(value))) {
        drop(rt, value);
        raise_error(rt, E_TYPE_ERROR, "%s must be set to a string object", attribute);
        return false;
    }
    replace_ref_take(rt, slot, value);
    return true;
}

bool generator_set_name(Runtime *rt, Ref *self, Ref value)
{
    return set_text(rt, &GENERATOR(self)->name, value, "__name__");
}

bool generator_set_qualname(Runtime *rt, Ref *self, Ref value)
{
    return set_text(rt, &GENERATOR(self)->qualname, value, "__qualname__");
}

static const MethodDef generator_methods[] = {
    {"send", py_generator_send, ARGS(1, 1),
     "Send a value into the generator; return the next yielded value."},
    {"throw", py_generator_throw, ARGS(1, 3),
     "Raise an exception inside the generator."},
    {"close", py_generator_close, ARGS(0, 0),
     "Raise GeneratorExit inside the generator."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

static const GetSetDef generator_getsets[] = {
    {"__name__", generator_get_name, generator_set_name},
    {"__qualname__", generator_get_qualname, generator_set_qualname},
    {"gi_frame", generator_get_frame},
    {"gi_running", generator_get_running},
    {"gi_suspended", generator_get_suspended},
    {"gi_code", generator_get_code},
    {"gi_yieldfrom", generator_get_delegate},
    {NULL},
};

const TypeDef generator_typedef = {
    .name = "generator",
    .doc = "What a function with yield makes.",
    .instance_size = sizeof(Generator),
    .flags = TYPE_NO_INSTANTIATE | TYPE_HAS_DEL,
    .slots = {GENERATOR_SLOTS, .finalize = generator_finalize, .iter = iter_self,
              .next = generator_next},
    .methods = generator_methods,
    .getsets = generator_getsets,
};
