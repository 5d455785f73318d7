// Coroutines; the iterator behind an `await`.
#include "vm/async.h"

#include "compiler/code.h"
#include "objects/item.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/generic_alias.h"
#include "objects/iter.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/warn.h"

// --- awaiting ---

static bool is_iterator(Runtime *rt, Ref value)
{
    return ref_type(rt, value)->slots.next != NULL;
}

// A coroutine, or a generator that types.coroutine has marked as one.
static bool is_coroutine(Runtime *rt, Value value)
{
    return is_exact(rt, value, T_COROUTINE) ||
           (is_exact(rt, value, T_GENERATOR) &&
            (((Generator *)value_object(value))->frame.code->flags &
             CODE_ITERABLE_COROUTINE) != 0);
}

// A method of the asynchronous protocol; unbound: the class has none. One whose
// descriptor fails is an AttributeError.
static Ref call_async_special(Runtime *rt, Ref *self, NameId name)
{
    if (type_find(rt, ref_type(rt, *self), rt->names[name]) == NULL) {
        return is_pending(rt) ? REF_ERROR : REF_UNBOUND;
    }
    Ref result = call_special_if_bound(rt, self, name, NULL, 0);
    if (ref_is_unbound(result)) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "object %T does not have %U method",
                    peek(*self), rt->names[name]);
        return REF_ERROR;
    }
    return result;
}

// What to send into, or unbound when the type has no __await__ (nothing raised).
static Ref lookup_awaitable_iter(Vm *vm, Ref *awaitable)
{
    Runtime *rt = &vm->rt;
    if (is_coroutine(rt, peek(*awaitable))) {
        return share(rt, awaitable);
    }
    Ref iterator = call_async_special(rt, awaitable, N_AWAIT);
    if (ref_is_error(iterator) || ref_is_unbound(iterator)) {
        return iterator;
    }
    if (is_coroutine(rt, peek(iterator))) {
        raise_error(rt, E_TYPE_ERROR, "__await__() returned a coroutine");
    } else if (!is_iterator(rt, iterator)) {
        raise_error(rt, E_TYPE_ERROR, "__await__() returned non-iterator of type '%T'",
                    peek(iterator));
    } else {
        return iterator;
    }
    drop(rt, iterator);
    return REF_ERROR;
}

Ref awaitable_iter(Vm *vm, Ref *awaitable)
{
    Ref iterator = lookup_awaitable_iter(vm, awaitable);
    if (ref_is_unbound(iterator)) {
        raise_error(&vm->rt, E_TYPE_ERROR,
                    "object %T can't be used in 'await' expression", peek(*awaitable));
        return REF_ERROR;
    }
    return iterator;
}

// `where`: what returned the awaitable in an `async with`; NULL: `await` itself.
static Ref get_awaitable(Vm *vm, Ref *awaitable, const char *where)
{
    Runtime *rt = &vm->rt;
    Ref iterator = lookup_awaitable_iter(vm, awaitable);
    if (ref_is_unbound(iterator)) {
        if (where == NULL) {
            return awaitable_iter(vm, awaitable);
        }
        raise_error(rt, E_TYPE_ERROR,
                    "'async with' received an object from %s that does not implement "
                    "__await__: %T",
                    where, peek(*awaitable));
        return REF_ERROR;
    }
    if (!ref_is_error(iterator) && is_exact(rt, peek(iterator), T_COROUTINE) &&
        generator_delegate((Generator *)ref_object(iterator)) != NULL) {
        drop(rt, iterator);
        raise_error(rt, E_RUNTIME_ERROR, "coroutine is being awaited already");
        return REF_ERROR;
    }
    return iterator;
}

static bool has_anext(Runtime *rt, Ref iterator)
{
    return type_find(rt, ref_type(rt, iterator), rt->names[N_ANEXT]) != NULL;
}

static Ref get_aiter(Vm *vm, Ref *iterable)
{
    Runtime *rt = &vm->rt;
    Ref iterator = call_async_special(rt, iterable, N_AITER);
    if (ref_is_unbound(iterator)) {
        raise_error(rt, E_TYPE_ERROR,
                    "'async for' requires an object with __aiter__ method, got %T",
                    peek(*iterable));
        return REF_ERROR;
    }
    if (!ref_is_error(iterator) && !has_anext(rt, iterator)) {
        raise_error(rt, E_TYPE_ERROR,
                    "'async for' received an object from __aiter__ that does not "
                    "implement __anext__: %T",
                    peek(iterator));
        drop(rt, iterator);
        return REF_ERROR;
    }
    return iterator;
}

// The pending exception becomes cause and context of a TypeError.
static void raise_invalid_anext(Runtime *rt, Ref item)
{
    Ref cause = pending_take(rt);
    raise_error(rt, E_TYPE_ERROR,
                "'async for' received an invalid object from __anext__: %T",
                peek(item));
    Exception *error = (Exception *)ref_object(rt->pending);
    replace_ref_take(rt, &error->cause, ref_new(ref_object(cause)));
    replace_ref_take(rt, &error->context, cause);
    error->suppress_context = true;
}

static Ref get_anext(Vm *vm, Ref *iterator)
{
    Runtime *rt = &vm->rt;
    if (is_exact(rt, peek(*iterator), T_ASYNC_GENERATOR)) {
        return async_generator_next(vm, iterator);
    }
    Ref item = call_async_special(rt, iterator, N_ANEXT);
    if (ref_is_unbound(item)) {
        raise_error(rt, E_TYPE_ERROR,
                    "'async for' requires an iterator with __anext__ method, got %T",
                    peek(*iterator));
        return REF_ERROR;
    }
    if (ref_is_error(item)) {
        return REF_ERROR;
    }
    Ref awaitable = awaitable_iter(vm, &item);
    if (ref_is_error(awaitable)) {
        raise_invalid_anext(rt, item);
    }
    drop(rt, item);
    return awaitable;
}

static Ref stops_async(Runtime *rt, Ref exception)
{
    return ref_bool(type_is_subtype(ref_type(rt, exception),
                                    rt->exceptions[E_STOP_ASYNC_ITERATION]));
}

Ref async_intrinsic(Vm *vm, unsigned which, Ref *first)
{
    switch (which) {
    case INTRINSIC_GET_AWAITABLE:
        return get_awaitable(vm, first, NULL);
    case INTRINSIC_AWAITABLE_ENTERED:
        return get_awaitable(vm, first, "__aenter__");
    case INTRINSIC_AWAITABLE_LEFT:
        return get_awaitable(vm, first, "__aexit__");
    case INTRINSIC_GET_AITER:
        return get_aiter(vm, first);
    case INTRINSIC_GET_ANEXT:
        return get_anext(vm, first);
    default: // INTRINSIC_STOPS_ASYNC
        return stops_async(&vm->rt, *first);
    }
}

// --- aiter, anext ---

Ref async_iter(Vm *vm, Ref *iterable)
{
    Runtime *rt = &vm->rt;
    Ref iterator = call_async_special(rt, iterable, N_AITER);
    if (ref_is_unbound(iterator)) {
        raise_error(rt, E_TYPE_ERROR, "'%T' object is not an async iterable",
                    peek(*iterable));
        return REF_ERROR;
    }
    if (!ref_is_error(iterator) && !has_anext(rt, iterator)) {
        raise_error(rt, E_TYPE_ERROR,
                    "aiter() returned not an async iterator of type '%T'",
                    peek(iterator));
        drop(rt, iterator);
        return REF_ERROR;
    }
    return iterator;
}

// anext(iterator, default): the awaitable of the next item, whose end is the default.
typedef struct AnextAwaitable {
    Object base;
    Ref awaitable, otherwise;
} AnextAwaitable;

Ref async_next(Vm *vm, Ref *iterator, Ref *otherwise)
{
    Runtime *rt = &vm->rt;
    Ref awaitable = call_async_special(rt, iterator, N_ANEXT);
    if (ref_is_unbound(awaitable)) {
        raise_error(rt, E_TYPE_ERROR, "'%T' object is not an async iterator",
                    peek(*iterator));
        return REF_ERROR;
    }
    if (ref_is_error(awaitable) || ref_is_unbound(*otherwise)) {
        return awaitable;
    }
    Ref kept = share(rt, otherwise);
    AnextAwaitable *step = NULL;
    if (!ref_is_error(kept)) {
        step = object_alloc(rt, rt->types[T_ANEXT_AWAITABLE], sizeof *step);
    }
    if (step == NULL) {
        drop(rt, awaitable);
        drop(rt, kept);
        return REF_ERROR;
    }
    step->awaitable = awaitable;
    step->otherwise = kept;
    object_track(rt, &step->base);
    return OBJECT_REF(step);
}

#define STEP(self) ((AnextAwaitable *)ref_object(*(self)))

// The default takes the place of the end.
static Ref end_with_default(Runtime *rt, Ref *self, Ref result)
{
    if (ref_is_error(result) && pending_matches(rt, E_STOP_ASYNC_ITERATION)) {
        pending_clear(rt);
        Ref value = share(rt, &STEP(self)->otherwise);
        if (!ref_is_error(value)) {
            raise_stop_iteration_take(rt, value);
        }
    }
    return result;
}

static Ref step_call(Runtime *rt, Ref *self, NameId name, Ref *args, size_t nargs)
{
    Ref iterator = awaitable_iter(vm_of(rt), &STEP(self)->awaitable);
    if (ref_is_error(iterator)) {
        return REF_ERROR;
    }
    Ref result = call_method(rt, &iterator, rt->names[name], args, nargs);
    drop(rt, iterator);
    return end_with_default(rt, self, result);
}

static Ref anext_awaitable_next(Runtime *rt, Ref *self)
{
    Ref iterator = awaitable_iter(vm_of(rt), &STEP(self)->awaitable);
    if (ref_is_error(iterator)) {
        return REF_ERROR;
    }
    Ref result = REF_UNBOUND;
    Ref value;
    if (is_generator(rt, peek(iterator))) {
        value = generator_send(vm_of(rt), (Generator *)ref_object(iterator), REF_NONE,
                               &result);
        value = as_stop_iteration(rt, value, result);
    } else {
        value = ref_type(rt, iterator)->slots.next(rt, &iterator);
    }
    drop(rt, iterator);
    return end_with_default(rt, self, value);
}

static Ref py_anext_awaitable_send(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return step_call(rt, &args[0], N_SEND, &args[1], nargs - 1);
}

static Ref py_anext_awaitable_throw(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return step_call(rt, &args[0], N_THROW, &args[1], nargs - 1);
}

static Ref py_anext_awaitable_close(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return step_call(rt, &args[0], N_CLOSE, &args[1], nargs - 1);
}

static Ref py_share_self(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return share(rt, &args[0]);
}

static void anext_awaitable_traverse(Object *object, Visitor *visitor)
{
    const AnextAwaitable *self = (AnextAwaitable *)object;
    visit(visitor, self->awaitable, EDGE_FIELD, (uintptr_t) "awaitable");
    visit(visitor, self->otherwise, EDGE_FIELD, (uintptr_t) "default");
}

static void anext_awaitable_clear(Runtime *rt, Object *object)
{
    AnextAwaitable *self = (AnextAwaitable *)object;
    clear_ref(rt, &self->awaitable);
    clear_ref(rt, &self->otherwise);
}

static void anext_awaitable_destroy(Runtime *rt, Object *object)
{
    anext_awaitable_clear(rt, object);
    object_free(rt, object, sizeof(AnextAwaitable));
}

static const MethodDef anext_awaitable_methods[] = {
    {"__await__", py_share_self, ARGS(0, 0), "Return self."},
    {"send", py_anext_awaitable_send, ARGS(1, 1),
     "Send a value to the awaitable of the next item."},
    {"throw", py_anext_awaitable_throw, ARGS(1, 3),
     "Raise an exception in the awaitable of the next item."},
    {"close", py_anext_awaitable_close, ARGS(0, 0),
     "Raise GeneratorExit in the awaitable of the next item."},
    {NULL},
};

const TypeDef anext_awaitable_typedef = {
    .name = "anext_awaitable",
    .instance_size = sizeof(AnextAwaitable),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = {.destroy = anext_awaitable_destroy,
              .traverse = anext_awaitable_traverse,
              .clear = anext_awaitable_clear,
              .iter = iter_self,
              .next = anext_awaitable_next},
    .methods = anext_awaitable_methods,
};

// --- coroutines ---

#define COROUTINE(self) ((Generator *)ref_object(*(self)))

static Ref origin_of(Runtime *rt, const Frame *frame)
{
    const Code *code = frame->code;
    Tuple *entry = tuple_new(rt, 3);
    if (entry == NULL) {
        return REF_ERROR;
    }
    entry->items[0] = ref_new(&code->filename->base);
    entry->items[1] =
        ref_immediate(code_line(code, (uint32_t)(frame->pc - code->instructions) - 1));
    entry->items[2] = ref_new(&code->name->base);
    tuple_finish(rt, entry);
    return OBJECT_REF(entry);
}

bool coroutine_note_origin(Vm *vm, Generator *coroutine)
{
    Runtime *rt = &vm->rt;
    size_t depth = 0;
    for (const Frame *frame = vm->frame; frame > vm->frames && depth < vm->origin_depth;
         frame--) {
        depth++;
    }
    Tuple *origin = tuple_new(rt, depth);
    if (origin == NULL) {
        return false;
    }
    for (size_t i = 0; i < depth; i++) {
        origin->items[i] = origin_of(rt, vm->frame - i);
        if (ref_is_error(origin->items[i])) {
            origin->items[i] = REF_UNBOUND;
            object_release(rt, &origin->base);
            return false;
        }
    }
    tuple_finish(rt, origin);
    replace_ref_take(rt, &coroutine->origin, OBJECT_REF(origin));
    return true;
}

// A coroutine that never ran was forgotten, most likely.
static void coroutine_finalize(Runtime *rt, Object *object)
{
    Generator *coroutine = (Generator *)object;
    if (coroutine->state != GENERATOR_CREATED) {
        generator_finalize(rt, object);
        return;
    }
    Vm *vm = vm_of(rt);
    if (!vm->ended &&
        !vm_warn(vm, E_RUNTIME_WARNING, "coroutine '%S' was never awaited",
                 peek(coroutine->qualname))) {
        rt->unraisable(rt, NULL, object);
    }
}

static Ref get_origin(Runtime *rt, Ref *self)
{
    Ref *origin = &COROUTINE(self)->origin;
    return ref_is_unbound(*origin) ? REF_NONE : share(rt, origin);
}

// coroutine.__await__(): an iterator that hides what else a coroutine can do.
typedef struct CoroutineWrapper {
    Object base;
    Ref coroutine;
} CoroutineWrapper;

static Ref py_coroutine_await(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    CoroutineWrapper *wrapper =
        object_alloc(rt, rt->types[T_COROUTINE_WRAPPER], sizeof *wrapper);
    if (wrapper == NULL) {
        return REF_ERROR;
    }
    wrapper->coroutine = share(rt, &args[0]);
    object_track(rt, &wrapper->base);
    return OBJECT_REF(wrapper);
}

static const MethodDef coroutine_methods[] = {
    {"send", py_generator_send, ARGS(1, 1),
     "Send a value into the coroutine; return what it yields next."},
    {"throw", py_generator_throw, ARGS(1, 3),
     "Raise an exception inside the coroutine."},
    {"close", py_generator_close, ARGS(0, 0),
     "Raise GeneratorExit inside the coroutine."},
    {"__await__", py_coroutine_await, ARGS(0, 0), "Return an iterator to drive it by."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

static const GetSetDef coroutine_getsets[] = {
    {"__name__", generator_get_name, generator_set_name},
    {"__qualname__", generator_get_qualname, generator_set_qualname},
    {"cr_await", generator_get_delegate},
    {"cr_code", generator_get_code},
    {"cr_frame", generator_get_frame},
    {"cr_origin", get_origin, readonly_member},
    {"cr_running", generator_get_running},
    {"cr_suspended", generator_get_suspended},
    {NULL},
};

const TypeDef coroutine_typedef = {
    .name = "coroutine",
    .doc = "What a call of an async function makes.",
    .instance_size = sizeof(Generator),
    .flags = TYPE_NO_INSTANTIATE | TYPE_HAS_DEL,
    .slots = {GENERATOR_SLOTS, .finalize = coroutine_finalize},
    .methods = coroutine_methods,
    .getsets = coroutine_getsets,
};

// --- the wrapper ---

#define WRAPPED(self) (&((CoroutineWrapper *)ref_object(*(self)))->coroutine)

static Ref coroutine_wrapper_next(Runtime *rt, Ref *self)
{
    Ref result = REF_UNBOUND;
    Ref value = generator_send(vm_of(rt), COROUTINE(WRAPPED(self)), REF_NONE, &result);
    return as_stop_iteration(rt, value, result);
}

// The coroutine's method, with it as self.
static Ref call_wrapped(Runtime *rt, NativeFn method, Ref *args, size_t nargs)
{
    replace_ref_take(rt, &args[0], share(rt, WRAPPED(&args[0])));
    return method(rt, args, nargs, NULL);
}

static Ref py_wrapper_send(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_wrapped(rt, py_generator_send, args, nargs);
}

static Ref py_wrapper_throw(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_wrapped(rt, py_generator_throw, args, nargs);
}

static Ref py_wrapper_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_wrapped(rt, py_generator_close, args, nargs);
}

static void coroutine_wrapper_traverse(Object *object, Visitor *visitor)
{
    visit(visitor, ((CoroutineWrapper *)object)->coroutine, EDGE_FIELD,
          (uintptr_t) "coroutine");
}

static void coroutine_wrapper_clear(Runtime *rt, Object *object)
{
    clear_ref(rt, &((CoroutineWrapper *)object)->coroutine);
}

static void coroutine_wrapper_destroy(Runtime *rt, Object *object)
{
    coroutine_wrapper_clear(rt, object);
    object_free(rt, object, sizeof(CoroutineWrapper));
}

static const MethodDef coroutine_wrapper_methods[] = {
    {"send", py_wrapper_send, ARGS(1, 1),
     "Send a value into the coroutine; return what it yields next."},
    {"throw", py_wrapper_throw, ARGS(1, 3), "Raise an exception inside the coroutine."},
    {"close", py_wrapper_close, ARGS(0, 0),
     "Raise GeneratorExit inside the coroutine."},
    {NULL},
};

const TypeDef coroutine_wrapper_typedef = {
    .name = "coroutine_wrapper",
    .doc = "What drives a coroutine that is awaited.",
    .instance_size = sizeof(CoroutineWrapper),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = {.destroy = coroutine_wrapper_destroy,
              .traverse = coroutine_wrapper_traverse,
              .clear = coroutine_wrapper_clear,
              .iter = iter_self,
              .next = coroutine_wrapper_next},
    .methods = coroutine_wrapper_methods,
};
