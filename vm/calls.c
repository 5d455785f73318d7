// Calling and making functions: the long way.
#include "compiler/code.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/async.h"
#include "vm/generator.h"
#include "vm/ops.h"

static bool finish(Vm *vm, Frame *frame, uint32_t dst, Ref result)
{
    if (ref_is_error(result)) {
        return false;
    }
    replace_ref_take(&vm->rt, &frame->locals[dst], result);
    return true;
}

bool op_call(Vm *vm, Frame *frame, uint32_t dst, Ref *claim, Ref *args, size_t nargs,
             Tuple *kwnames)
{
    Runtime *rt = &vm->rt;
    size_t given = nargs + (kwnames == NULL ? 0 : kwnames->length);
    Ref result;
    if (is_exact(rt, peek(*claim), T_METHOD) && args == claim + 2) {
        // A bound method: the self slot is free for what it is bound to.
        Method *method = (Method *)ref_object(*claim);
        Ref self = share(rt, &method->self), function = share(rt, &method->function);
        if (ref_is_error(self) || ref_is_error(function)) {
            drop(rt, self);
            drop(rt, function);
            result = REF_ERROR;
        } else {
            args = claim + 1;
            given++;
            replace_ref_take(rt, args, self);
            replace_ref_take(rt, claim, function);
            result = object_call(rt, claim, args, nargs + 1, kwnames);
        }
    } else {
        result = object_call(rt, claim, args, nargs, kwnames);
    }
    clear_ref(rt, claim); // before the arguments, as CPython
    for (size_t i = 0; i < given; i++) {
        clear_ref(rt, &args[i]);
    }
    return finish(vm, frame, dst, result);
}

// Calls claim[0] with what the tuple claim[2] and the dict claim[3] (if `has_keywords`)
// hold. Both are given back before the call: as in CPython, the callee's variables are
// all that holds the arguments of a Python function then.
static Ref call_spread(Vm *vm, Ref *claim, bool has_keywords)
{
    Runtime *rt = &vm->rt;
    Tuple *positional = value_tuple(peek(claim[2]));
    Dict *keywords = has_keywords ? value_dict(peek(claim[3])) : NULL;
    size_t count = positional->length;
    size_t named = keywords == NULL ? 0 : keywords->length;
    size_t given = count + named;
    // vm_stack_top is where a called Python function puts its own frame: the arguments
    // go beyond its reach, into a buffer of their own when they are many.
    Ref few[8];
    Ref *slots = few;
    if (given > sizeof few / sizeof *few) {
        slots = buffer_alloc(rt, given * sizeof(Ref));
        if (slots == NULL) {
            return REF_ERROR;
        }
    }
    for (size_t i = 0; i < given; i++) {
        slots[i] = REF_UNBOUND;
    }
    Tuple *names;
    bool ok = spread_arguments(rt, positional, keywords, slots, &names);
    if (ok && has_keywords) {
        clear_ref(rt, &claim[3]);
    }
    if (ok) {
        clear_ref(rt, &claim[2]);
    }
    Ref result = ok ? object_call(rt, claim, slots, count, names) : REF_ERROR;
    CLEAR_POINTER(rt, names);
    items_drop(rt, slots, count); // from the last, as a tuple's
    for (size_t i = count; i < given; i++) {
        drop(rt, slots[i]);
    }
    if (slots != few) {
        buffer_free(rt, slots, given * sizeof(Ref));
    }
    return result;
}

bool op_call_ex(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *claim = &frame->locals[o.b];
    Ref result = call_spread(vm, claim, o.c != 0);
    clear_ref(rt, &claim[0]);
    if (ref_is_error(result)) { // the arguments may still be there
        clear_ref(rt, &claim[2]);
        if (o.c != 0) {
            clear_ref(rt, &claim[3]);
        }
    }
    return finish(vm, frame, o.a, result);
}

bool op_make_function(Vm *vm, Frame *frame, uint32_t dst, uint32_t constant)
{
    Code *code = (Code *)value_object(frame->code->constants[constant]);
    return finish(vm, frame, dst, function_new(vm, code, frame->globals));
}

bool op_set_function(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Function *function = (Function *)ref_object(frame->locals[o.a]);
    Ref value = read_slot(rt, frame, o.b);
    if (ref_is_error(value)) {
        return false;
    }
    switch (o.c) {
    case 0:
        replace_ref_take(rt, &function->defaults, value);
        break;
    case 1:
        replace_ref_take(rt, &function->kwdefaults, value);
        break;
    case 2:
        replace_ref_take(rt, &function->annotations, value);
        break;
    case 3:
        function->closure = value_tuple(peek(value)); // a new function has none yet
        break;
    default:
        replace_ref_take(rt, &function->type_params, value);
        break;
    }
    return true;
}

bool op_build_class(Vm *vm, Frame *frame, uint32_t dst)
{
    Runtime *rt = &vm->rt;
    Ref function = vm_lookup_builtin(vm, frame, rt->names[N_BUILD_CLASS]);
    if (ref_is_unbound(function)) {
        raise_error(rt, E_NAME_ERROR, "__build_class__ not found");
        return false;
    }
    return finish(vm, frame, dst, function);
}

// --- intrinsics ---

// The namespace's __annotations__ dict, made if it is missing.
static Ref annotations(Vm *vm, Frame *frame)
{
    Runtime *rt = &vm->rt;
    Ref name = ref_new(&rt->names[N_ANNOTATIONS]->base);
    Ref found = get_item(rt, &frame->namespace_, &name);
    if (ref_is_error(found) && pending_matches(rt, E_KEY_ERROR)) {
        pending_clear(rt);
        found = dict_new(rt);
        if (!ref_is_error(found) &&
            !set_item_take(rt, &frame->namespace_, &name, ref_new(ref_object(found)))) {
            drop(rt, found);
            found = REF_ERROR;
        }
    }
    drop(rt, name);
    return found;
}

// f(*source): an exact tuple serves as it is.
static Ref tuple_from(Vm *vm, Ref *callable, Ref *source)
{
    Runtime *rt = &vm->rt;
    if (is_exact(rt, peek(*source), T_TUPLE)) {
        return share(rt, source);
    }
    Type *type = ref_type(rt, *source);
    if (type->slots.iter == NULL && type->slots.getitem == NULL) {
        Ref text = function_text(rt, callable);
        if (!ref_is_error(text)) {
            raise_error(rt, E_TYPE_ERROR,
                        "%S argument after * must be an iterable, not %T", peek(text),
                        peek(*source));
            drop(rt, text);
        }
        return REF_ERROR;
    }
    return tuple_from_list(rt, source);
}

// A mapping pattern's **rest.
static Ref copy_dict_without(Vm *vm, Ref *mapping, Ref *keys)
{
    Runtime *rt = &vm->rt;
    Ref rest = dict_new(rt);
    bool ok = !ref_is_error(rest) && dict_update(rt, value_dict(peek(rest)), mapping);
    Tuple *tuple = value_tuple(peek(*keys));
    for (size_t i = 0; ok && i < tuple->length; i++) {
        ok = dict_delete(rt, value_dict(peek(rest)), &tuple->items[i]) != LOOKUP_ERROR;
    }
    if (!ok) {
        drop(rt, rest);
        return REF_ERROR;
    }
    return rest;
}

bool op_intrinsic(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, unsigned which)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *first = &frame->locals[o.b];
    Ref result;
    switch (which) {
    case INTRINSIC_ANNOTATIONS:
        result = annotations(vm, frame);
        break;
    case INTRINSIC_TUPLE_FROM:
        result = tuple_from(vm, &first[-2], &first[0]);
        break;
    case INTRINSIC_COPY_DICT_WITHOUT:
        result = copy_dict_without(vm, &first[0], &first[1]);
        break;
    case INTRINSIC_EXCEPT_STAR_MATCH:
        result = except_star_match(vm, &first[0], &first[1]);
        break;
    case INTRINSIC_RERAISE_STAR:
        result = except_star_result(vm, &first[0], &first[1]);
        break;
    case INTRINSIC_TYPING:
    case INTRINSIC_CLASS_DEREF:
        result = annotation_intrinsic(vm, which, first, o.c);
        break;
    default:
        result = async_intrinsic(vm, which, first);
    }
    for (uint32_t i = 0; i < o.c; i++) {
        clear_ref(rt, &first[i]);
    }
    return finish(vm, frame, o.a, result);
}

// --- delegation ---

bool op_yield_from_iter(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *source = &frame->locals[o.b];
    bool may_await =
        (frame->code->flags & (CODE_COROUTINE | CODE_ITERABLE_COROUTINE)) != 0;
    if (is_exact(rt, peek(*source), T_COROUTINE) && !may_await) {
        raise_error(rt, E_TYPE_ERROR,
                    "cannot 'yield from' a coroutine object in a non-coroutine "
                    "generator");
        return false;
    }
    Ref iterator =
        is_generator(rt, peek(*source)) ? share(rt, source) : get_iter(rt, source);
    consume(rt, frame->locals, o.b, frame->code->local_count);
    return finish(vm, frame, o.a, iterator);
}

int op_send(Vm *vm, Frame *frame, uint32_t value, uint32_t iterator)
{
    Runtime *rt = &vm->rt;
    Ref sent = take(&frame->locals[value]);
    Ref *source = &frame->locals[iterator];
    Ref result;
    if (is_generator(rt, peek(*source))) {
        // Only a finished one comes here.
        if (is_exact(rt, peek(*source), T_COROUTINE)) {
            frame->locals[value] = sent;
            raise_error(rt, E_RUNTIME_ERROR, "cannot reuse already awaited coroutine");
            return -1;
        }
        drop(rt, sent);
        frame->locals[value] = REF_NONE;
        return 0;
    }
    const Type *type = ref_type(rt, *source);
    if (ref_is_none(sent) && type->slots.next != NULL &&
        (type->flags & TYPE_HEAP) != 0) {
        result = call_method(rt, source, rt->names[N_NEXT], NULL,
                             0); // the slot would lose StopIteration's value
    } else if (ref_is_none(sent) && type->slots.next != NULL) {
        result = ref_type(rt, *source)->slots.next(rt, source);
        if (ref_is_unbound(result)) {
            frame->locals[value] = REF_NONE;
            return 0;
        }
    } else {
        result = call_method(rt, source, rt->names[N_SEND], &sent, 1);
    }
    drop(rt, sent);
    int status = 1;
    if (ref_is_error(result)) {
        if (!pending_matches(rt, E_STOP_ITERATION)) {
            return -1;
        }
        Ref stop = pending_take(rt);
        result =
            ref_copy(peek(((Exception *)ref_object(stop))->fields[FIELD_STOP_VALUE]));
        result = ref_is_unbound(result) ? REF_NONE : result;
        drop(rt, stop);
        status = 0;
    }
    frame->locals[value] = result;
    return status;
}
