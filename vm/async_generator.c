// Asynchronous generators.
//
// A body's `yield` and what an `await` in it lets through leave it by the same way; how
// the YIELD was meant (Generator.yielding) tells them apart. An item ends the awaitable
// that runs the body, as its StopIteration's value; anything else goes on to whoever
// drives the whole.
#include "objects/item.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/generic_alias.h"
#include "objects/iter.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/async.h"
#include "vm/warn.h"

typedef enum StepState { STEP_INIT, STEP_ITERATING, STEP_CLOSED } StepState;

// An awaitable made by __anext__, asend, athrow or aclose.
typedef struct AsyncStep {
    Object base;
    Generator *generator; // counted
    Ref value; // what to send; a tuple of athrow's arguments; aclose: unbound
    uint8_t state;
    bool is_used; // somebody began to await it, or closed it
} AsyncStep;

#define GENERATOR(self) ((Generator *)ref_object(*(self)))
#define STEP(self) ((AsyncStep *)ref_object(*(self)))

// --- hooks ---

// Before the first awaitable of a generator is made, an event loop hears of it.
static bool call_hooks(Vm *vm, Ref *self)
{
    Runtime *rt = &vm->rt;
    Generator *generator = GENERATOR(self);
    if (generator->has_hooks) {
        return true;
    }
    generator->has_hooks = true;
    if (!ref_is_none(vm->asyncgen_finalizer)) {
        replace_ref_take(rt, &generator->origin, share(rt, &vm->asyncgen_finalizer));
    }
    if (ref_is_none(vm->asyncgen_firstiter)) {
        return true;
    }
    Ref hook = share(rt, &vm->asyncgen_firstiter);
    Ref argument = share(rt, self);
    Ref result = object_call(rt, &hook, &argument, 1, NULL);
    drop(rt, argument);
    drop(rt, hook);
    bool ok = !ref_is_error(result);
    drop(rt, result);
    return ok;
}

static void async_generator_finalize(Runtime *rt, Object *object)
{
    Generator *generator = (Generator *)object;
    if (generator->state == GENERATOR_DONE) {
        return;
    }
    if (!ref_is_object(generator->origin) || generator->is_closed) {
        generator_finalize(rt, object);
        return;
    }
    Ref hook = share(rt, &generator->origin);
    Ref argument = ref_new(object);
    Ref result = object_call(rt, &hook, &argument, 1, NULL);
    if (ref_is_error(result)) {
        rt->unraisable(rt, NULL, object);
    }
    drop(rt, result);
    drop(rt, argument);
    drop(rt, hook);
}

// --- making the awaitables ---

static Ref step_new(Vm *vm, TypeId type, Ref *self, Ref value)
{
    Runtime *rt = &vm->rt;
    AsyncStep *step = NULL;
    if (!ref_is_error(value) && call_hooks(vm, self)) {
        step = object_alloc(rt, rt->types[type], sizeof *step);
    }
    if (step == NULL) {
        drop(rt, value);
        return REF_ERROR;
    }
    step->generator = (Generator *)ref_object(share(rt, self));
    step->value = value;
    step->state = STEP_INIT;
    step->is_used = false;
    object_track(rt, &step->base);
    return OBJECT_REF(step);
}

Ref async_generator_next(Vm *vm, Ref *generator)
{
    return step_new(vm, T_ASYNC_GENERATOR_STEP, generator, REF_NONE);
}

static Ref py_async_generator_anext(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return async_generator_next(vm_of(rt), &args[0]);
}

static Ref py_async_generator_asend(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return step_new(vm_of(rt), T_ASYNC_GENERATOR_STEP, &args[0], take(&args[1]));
}

static Ref py_async_generator_athrow(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    Tuple *thrown = tuple_new(rt, nargs - 1);
    if (thrown == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 1; i < nargs; i++) {
        thrown->items[i - 1] = take(&args[i]);
    }
    tuple_finish(rt, thrown);
    return step_new(vm_of(rt), T_ASYNC_GENERATOR_THROW, &args[0], OBJECT_REF(thrown));
}

static Ref py_async_generator_aclose(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return step_new(vm_of(rt), T_ASYNC_GENERATOR_THROW, &args[0], REF_UNBOUND);
}

// --- running the body ---

static bool ends_generator(Runtime *rt)
{
    return pending_matches(rt, E_STOP_ASYNC_ITERATION) ||
           pending_matches(rt, E_GENERATOR_EXIT);
}

static void raise_stop_async(Runtime *rt)
{
    raise_with_take(rt, E_STOP_ASYNC_ITERATION, REF_UNBOUND);
}

static bool yielded_item(const Generator *generator)
{
    return generator->state == GENERATOR_SUSPENDED &&
           generator->yielding == YIELDS_ITEM;
}

// What one resumption of the body (`value`, as generator_send answers) means to who
// awaits the step: what goes through an await inside is passed on; an item is the
// step's result, StopIteration; a return is StopAsyncIteration.
static Ref finish_step(Runtime *rt, Generator *generator, Ref value, Ref result)
{
    if (ref_is_unbound(value)) {
        drop(rt, result);
        raise_stop_async(rt);
        value = REF_ERROR;
    }
    if (ref_is_error(value)) {
        generator->is_closed |= ends_generator(rt);
        generator->is_running = false;
        return REF_ERROR;
    }
    if (yielded_item(generator)) {
        generator->is_running = false;
        raise_stop_iteration_take(rt, value);
        return REF_ERROR;
    }
    return value;
}

static void raise_running(Runtime *rt, const char *method)
{
    raise_error(rt, E_RUNTIME_ERROR, "%s(): asynchronous generator is already running",
                method);
}

// --- __anext__ and asend ---

// The step begins to run, or goes on. False: it must not.
static bool begin_step(Runtime *rt, AsyncStep *step)
{
    step->is_used = true;
    if (step->state == STEP_CLOSED) {
        raise_error(rt, E_RUNTIME_ERROR,
                    "cannot reuse already awaited __anext__()/asend()");
        return false;
    }
    if (step->state == STEP_INIT) {
        if (step->generator->is_running) {
            step->state = STEP_CLOSED;
            raise_running(rt, "anext");
            return false;
        }
        step->state = STEP_ITERATING;
        step->generator->is_running = true;
    }
    return true;
}

static Ref step_send(Runtime *rt, Ref *self, Ref sent)
{
    AsyncStep *step = STEP(self);
    Generator *generator = step->generator;
    bool begins = step->state == STEP_INIT;
    if (!begin_step(rt, step)) {
        drop(rt, sent);
        return REF_ERROR;
    }
    if (begins && ref_is_none(sent)) {
        sent = take(&step->value);
    }
    Ref result = REF_UNBOUND;
    Ref value = generator_send(vm_of(rt), generator, sent, &result);
    value = finish_step(rt, generator, value, result);
    if (ref_is_error(value)) {
        step->state = STEP_CLOSED;
    }
    return value;
}

static Ref async_generator_step_next(Runtime *rt, Ref *self)
{
    return step_send(rt, self, REF_NONE);
}

static Ref py_step_send(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return step_send(rt, &args[0], take(&args[1]));
}

static Ref py_step_throw(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    AsyncStep *step = STEP(&args[0]);
    Generator *generator = step->generator;
    if (!begin_step(rt, step)) {
        return REF_ERROR;
    }
    Ref result = REF_UNBOUND;
    Ref value = raise_thrown(rt, args, nargs)
                    ? generator_throw(vm_of(rt), generator, &result)
                    : REF_ERROR;
    value = finish_step(rt, generator, value, result);
    if (ref_is_error(value)) {
        step->state = STEP_CLOSED;
    }
    return value;
}

// close() of both kinds of step: GeneratorExit through `throw_`.
static Ref close_step(Runtime *rt, Ref *self, NativeFn throw_)
{
    if (STEP(self)->state == STEP_CLOSED) {
        return REF_NONE;
    }
    Ref args[2] = {share(rt, self), ref_new(&rt->exceptions[E_GENERATOR_EXIT]->base)};
    Ref value = throw_(rt, args, 2, NULL);
    drop(rt, args[0]);
    drop(rt, args[1]);
    if (!ref_is_error(value)) {
        drop(rt, value);
        raise_error(rt, E_RUNTIME_ERROR, "coroutine ignored GeneratorExit");
        return REF_ERROR;
    }
    if (ends_generator(rt) || pending_matches(rt, E_STOP_ITERATION)) {
        pending_clear(rt);
        return REF_NONE;
    }
    return REF_ERROR;
}

static Ref py_step_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return close_step(rt, &args[0], py_step_throw);
}

// --- athrow and aclose ---

static bool is_aclose(const AsyncStep *step)
{
    return ref_is_unbound(step->value);
}

static bool begin_throw(Runtime *rt, AsyncStep *step)
{
    step->is_used = true;
    if (step->state == STEP_CLOSED) {
        raise_error(rt, E_RUNTIME_ERROR,
                    "cannot reuse already awaited aclose()/athrow()");
        return false;
    }
    if (step->state == STEP_INIT && step->generator->is_running) {
        step->state = STEP_CLOSED;
        raise_running(rt, is_aclose(step) ? "aclose" : "athrow");
        return false;
    }
    return true;
}

// The result of a resumption inside aclose(): the end is what it asked for.
static Ref finish_close(Runtime *rt, AsyncStep *step, Ref value, Ref result)
{
    Generator *generator = step->generator;
    if (!ref_is_unbound(value) && !ref_is_error(value)) {
        if (!yielded_item(generator)) {
            return value;
        }
        drop(rt, value);
        value = REF_ERROR;
        raise_error(rt, E_RUNTIME_ERROR, "async generator ignored GeneratorExit");
    } else if (ref_is_unbound(value)) {
        drop(rt, result);
        raise_stop_async(rt);
    }
    generator->is_running = false;
    step->state = STEP_CLOSED;
    if (ends_generator(rt)) {
        pending_clear(rt);
        raise_stop_iteration_take(rt, REF_UNBOUND);
    }
    return REF_ERROR;
}

static Ref finish_throw(Runtime *rt, AsyncStep *step, Ref value, Ref result)
{
    if (is_aclose(step)) {
        return finish_close(rt, step, value, result);
    }
    value = finish_step(rt, step->generator, value, result);
    if (ref_is_error(value)) {
        step->state = STEP_CLOSED;
    }
    return value;
}

// Raises what athrow was given, or GeneratorExit, in the body.
static Ref throw_first(Runtime *rt, AsyncStep *step, Ref *result)
{
    if (is_aclose(step)) {
        step->generator->is_closed = true;
        raise_with_take(rt, E_GENERATOR_EXIT, REF_UNBOUND);
        return generator_throw(vm_of(rt), step->generator, result);
    }
    Tuple *given = value_tuple(peek(step->value));
    Ref args[4] = {REF_UNBOUND, REF_UNBOUND, REF_UNBOUND, REF_UNBOUND};
    bool ok = true;
    for (size_t i = 0; i < given->length; i++) {
        Ref shared = share(rt, &given->items[i]);
        ok &= !ref_is_error(shared);
        args[i + 1] = ref_is_error(shared) ? REF_UNBOUND : shared;
    }
    Ref value = ok && raise_thrown(rt, args, given->length + 1)
                    ? generator_throw(vm_of(rt), step->generator, result)
                    : REF_ERROR;
    for (size_t i = 1; i < 4; i++) {
        clear_ref(rt, &args[i]);
    }
    return value;
}

static Ref throw_send(Runtime *rt, Ref *self, Ref sent)
{
    AsyncStep *step = STEP(self);
    Generator *generator = step->generator;
    Ref result = REF_UNBOUND, value;
    if (step->state != STEP_CLOSED && generator->state == GENERATOR_DONE) {
        step->is_used = true;
        step->state = STEP_CLOSED;
        drop(rt, sent);
        raise_stop_iteration_take(rt, REF_UNBOUND);
        return REF_ERROR;
    }
    if (!begin_throw(rt, step)) {
        drop(rt, sent);
        return REF_ERROR;
    }
    if (step->state == STEP_ITERATING) {
        value = generator_send(vm_of(rt), generator, sent, &result);
        return finish_throw(rt, step, value, result);
    }
    bool is_none = ref_is_none(sent);
    drop(rt, sent);
    if (generator->is_closed) {
        step->state = STEP_CLOSED;
        raise_stop_async(rt);
        return REF_ERROR;
    }
    if (!is_none) {
        raise_error(rt, E_RUNTIME_ERROR,
                    "can't send non-None value to a just-started coroutine");
        return REF_ERROR;
    }
    step->state = STEP_ITERATING;
    generator->is_running = true;
    value = throw_first(rt, step, &result);
    return finish_throw(rt, step, value, result);
}

static Ref async_generator_throw_next(Runtime *rt, Ref *self)
{
    return throw_send(rt, self, REF_NONE);
}

static Ref py_throw_send(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return throw_send(rt, &args[0], take(&args[1]));
}

static Ref py_throw_throw(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    AsyncStep *step = STEP(&args[0]);
    if (!begin_throw(rt, step)) {
        return REF_ERROR;
    }
    if (step->state == STEP_INIT) {
        step->state = STEP_ITERATING;
        step->generator->is_running = true;
    }
    Ref result = REF_UNBOUND;
    Ref value = raise_thrown(rt, args, nargs)
                    ? generator_throw(vm_of(rt), step->generator, &result)
                    : REF_ERROR;
    return finish_throw(rt, step, value, result);
}

static Ref py_throw_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return close_step(rt, &args[0], py_throw_throw);
}

// --- the steps' types ---

static void step_finalize(Runtime *rt, Object *object)
{
    const AsyncStep *step = (AsyncStep *)object;
    Vm *vm = vm_of(rt);
    if (step->is_used || step->generator == NULL || vm->ended) {
        return;
    }
    const char *method = object->type == rt->types[T_ASYNC_GENERATOR_STEP] ? "asend"
                         : is_aclose(step)                                 ? "aclose"
                                                                           : "athrow";
    if (!vm_warn(vm, E_RUNTIME_WARNING,
                 "coroutine method '%s' of '%S' was never awaited", method,
                 peek(step->generator->qualname))) {
        rt->unraisable(rt, NULL, object);
    }
}

static void step_traverse(Object *object, Visitor *visitor)
{
    const AsyncStep *self = (AsyncStep *)object;
    VISIT_FIELD(visitor, self->generator, "generator");
    visit(visitor, self->value, EDGE_FIELD, (uintptr_t) "value");
}

static void step_clear(Runtime *rt, Object *object)
{
    AsyncStep *self = (AsyncStep *)object;
    CLEAR_POINTER(rt, self->generator);
    clear_ref(rt, &self->value);
}

static void step_destroy(Runtime *rt, Object *object)
{
    step_clear(rt, object);
    object_free(rt, object, sizeof(AsyncStep));
}

static Ref py_step_await(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return share(rt, &args[0]);
}

#define AWAIT_METHOD                                                                   \
    {                                                                                  \
        "__await__", py_step_await, ARGS(0, 0), "Return self."                         \
    }
#define STEP_SLOTS                                                                     \
    .destroy = step_destroy, .traverse = step_traverse, .clear = step_clear,           \
    .finalize = step_finalize, .iter = iter_self

static const MethodDef step_methods[] = {
    {"send", py_step_send, ARGS(1, 1), "Send a value into the generator."},
    {"throw", py_step_throw, ARGS(1, 3), "Raise an exception inside the generator."},
    {"close", py_step_close, ARGS(0, 0), "Raise GeneratorExit inside the generator."},
    AWAIT_METHOD,
    {NULL},
};

const TypeDef async_generator_step_typedef = {
    .name = "async_generator_asend",
    .instance_size = sizeof(AsyncStep),
    .flags = TYPE_NO_INSTANTIATE | TYPE_HAS_DEL,
    .slots = {STEP_SLOTS, .next = async_generator_step_next},
    .methods = step_methods,
};

static const MethodDef throw_methods[] = {
    {"send", py_throw_send, ARGS(1, 1), "Send a value into the generator."},
    {"throw", py_throw_throw, ARGS(1, 3), "Raise an exception inside the generator."},
    {"close", py_throw_close, ARGS(0, 0), "Raise GeneratorExit inside the generator."},
    AWAIT_METHOD,
    {NULL},
};

const TypeDef async_generator_throw_typedef = {
    .name = "async_generator_athrow",
    .instance_size = sizeof(AsyncStep),
    .flags = TYPE_NO_INSTANTIATE | TYPE_HAS_DEL,
    .slots = {STEP_SLOTS, .next = async_generator_throw_next},
    .methods = throw_methods,
};

// --- the generators' type ---

static Ref py_async_generator_aiter(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return share(rt, &args[0]);
}

static Ref get_running(Runtime *rt, Ref *self)
{
    return ref_bool(GENERATOR(self)->is_running);
}

static const MethodDef async_generator_methods[] = {
    {"asend", py_async_generator_asend, ARGS(1, 1),
     "Return an awaitable that sends a value into the generator."},
    {"athrow", py_async_generator_athrow, ARGS(1, 3),
     "Return an awaitable that raises an exception inside the generator."},
    {"aclose", py_async_generator_aclose, ARGS(0, 0),
     "Return an awaitable that raises GeneratorExit inside the generator."},
    {"__aiter__", py_async_generator_aiter, ARGS(0, 0), "Return self."},
    {"__anext__", py_async_generator_anext, ARGS(0, 0),
     "Return an awaitable of the next item."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

static const GetSetDef async_generator_getsets[] = {
    {"__name__", generator_get_name, generator_set_name},
    {"__qualname__", generator_get_qualname, generator_set_qualname},
    {"ag_await", generator_get_delegate},
    {"ag_code", generator_get_code},
    {"ag_frame", generator_get_frame},
    {"ag_running", get_running, readonly_member},
    {"ag_suspended", generator_get_suspended},
    {NULL},
};

const TypeDef async_generator_typedef = {
    .name = "async_generator",
    .doc = "What a call of an async function with yield makes.",
    .instance_size = sizeof(Generator),
    .flags = TYPE_NO_INSTANTIATE | TYPE_HAS_DEL,
    .slots = {GENERATOR_SLOTS, .finalize = async_generator_finalize},
    .methods = async_generator_methods,
    .getsets = async_generator_getsets,
};
