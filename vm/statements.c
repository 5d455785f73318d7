// raise, except, with, match and the prompt's printing: the long way.
#include "compiler/code.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/ops.h"

static bool finish(Vm *vm, Frame *frame, uint32_t dst, Ref result)
{
    if (ref_is_error(result)) {
        return false;
    }
    replace_ref_take(&vm->rt, &frame->locals[dst], result);
    return true;
}

// --- raise, except ---

bool op_raise(Vm *vm, Frame *frame, uint32_t first, uint32_t count)
{
    Runtime *rt = &vm->rt;
    if (count > 0) {
        Ref exception = take(&frame->locals[first]);
        raise_statement_take(rt, exception,
                             count > 1 ? take(&frame->locals[first + 1]) : REF_UNBOUND);
        return true;
    }
    for (Handled *handled = rt->handled; handled != NULL; handled = handled->outer) {
        if (ref_is_object(handled->exception)) {
            pending_set_take(rt, ref_new(ref_object(handled->exception)));
            return false;
        }
    }
    raise_error(rt, E_RUNTIME_ERROR, "No active exception to reraise");
    return true;
}

int op_exception_matches(Vm *vm, Frame *frame, uint32_t exception, uint32_t type)
{
    int matches =
        exception_matches(&vm->rt, &frame->locals[exception], &frame->locals[type]);
    consume(&vm->rt, frame->locals, type, frame->code->local_count);
    return matches;
}

// --- with ---

// The method `name` of the manager's type, bound; as callable and self. False: error;
// *callable unbound: not there.
static bool load_special(Vm *vm, Ref *manager, NameId name, Ref *callable, Ref *self)
{
    Runtime *rt = &vm->rt;
    Type *type = ref_type(rt, *manager);
    *self = REF_UNBOUND;
    Ref *found = type_find(rt, type, rt->names[name]);
    if (found == NULL) {
        *callable = REF_UNBOUND;
        return !is_pending(rt);
    }
    Ref descriptor = ref_copy(peek(*found));
    Type *kind = ref_type(rt, descriptor);
    if (kind == rt->types[T_FUNCTION] || kind == rt->types[T_METHOD_DESCRIPTOR]) {
        *callable = descriptor;
        *self = share(rt, manager);
        return true;
    }
    if (kind->slots.descr_get == NULL) {
        *callable = descriptor;
        return true;
    }
    *callable = kind->slots.descr_get(rt, &descriptor, manager, type);
    drop(rt, descriptor);
    return !ref_is_error(*callable);
}

static Ref call_bound(Vm *vm, Ref *callable, Ref *self, Ref *args, size_t nargs)
{
    Runtime *rt = &vm->rt;
    Ref slots[4] = {REF_UNBOUND, REF_UNBOUND, REF_UNBOUND, REF_UNBOUND};
    size_t count = 0;
    if (!ref_is_unbound(*self)) {
        slots[count++] = ref_copy(peek(*self));
    }
    for (size_t i = 0; i < nargs; i++) {
        slots[count++] =
            ref_copy(peek(args[i])); // None, exceptions, types: never a number
    }
    Ref result = object_call(rt, callable, slots, count, NULL);
    for (size_t i = 0; i < count; i++) {
        clear_ref(rt, &slots[i]);
    }
    return result;
}

// The two protocols: of `with` and of `async with`.
typedef struct WithProtocol {
    NameId enter, exit;
    const char *kind, *missing_exit;
} WithProtocol;

static const WithProtocol with_protocol = {N_ENTER, N_EXIT, "the context manager",
                                           " (missed __exit__ method)"};
static const WithProtocol async_with_protocol = {N_AENTER, N_AEXIT,
                                                 "the asynchronous context manager",
                                                 " (missed __aexit__ method)"};

static bool raise_no_manager(Vm *vm, Ref *manager, const WithProtocol *protocol,
                             const char *missing)
{
    raise_error(&vm->rt, E_TYPE_ERROR, "'%T' object does not support %s protocol%s",
                peek(*manager), protocol->kind, missing);
    return false;
}

static bool enter_with(Vm *vm, Frame *frame, Operands o, const WithProtocol *protocol)
{
    Runtime *rt = &vm->rt;
    Ref manager = read_slot(rt, frame, o.b);
    if (ref_is_error(manager)) {
        return false;
    }
    Ref enter = REF_UNBOUND, enter_self = REF_UNBOUND, exit = REF_UNBOUND,
        exit_self = REF_UNBOUND;
    bool ok = load_special(vm, &manager, protocol->enter, &enter, &enter_self);
    if (ok && ref_is_unbound(enter)) {
        ok = raise_no_manager(vm, &manager, protocol, "");
    }
    if (ok) {
        ok = load_special(vm, &manager, protocol->exit, &exit, &exit_self);
        if (ok && ref_is_unbound(exit)) {
            ok = raise_no_manager(vm, &manager, protocol, protocol->missing_exit);
        }
    }
    Ref result = ok ? call_bound(vm, &enter, &enter_self, NULL, 0) : REF_ERROR;
    drop(rt, enter);
    drop(rt, enter_self);
    drop(rt, manager);
    if (ref_is_error(result)) {
        drop(rt, exit);
        drop(rt, exit_self);
        return false;
    }
    replace_ref_take(rt, &frame->locals[o.c], exit);
    replace_ref_take(rt, &frame->locals[o.c + 1], exit_self);
    return finish(vm, frame, o.a, result);
}

bool op_with_enter(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    return enter_with(vm, frame, (Operands){a, b, c}, &with_protocol);
}

bool op_async_with_enter(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    return enter_with(vm, frame, (Operands){a, b, c}, &async_with_protocol);
}

static Ref exit_normally(Vm *vm, Ref *exit)
{
    Ref nothing[3] = {REF_NONE, REF_NONE, REF_NONE};
    Ref result = call_bound(vm, &exit[0], &exit[1], nothing, 3);
    clear_ref(&vm->rt, &exit[1]);
    clear_ref(&vm->rt, &exit[0]);
    return result;
}

bool op_with_exit(Vm *vm, Frame *frame, uint32_t position)
{
    Ref result = exit_normally(vm, &frame->locals[position]);
    bool ok = !ref_is_error(result);
    drop(&vm->rt, result);
    return ok;
}

bool op_async_with_exit(Vm *vm, Frame *frame, size_t a, size_t b)
{
    return finish(vm, frame, (uint32_t)a, exit_normally(vm, &frame->locals[b]));
}

static Ref exit_with_exception(Vm *vm, Ref *exit, Ref raised)
{
    Exception *exception = (Exception *)ref_object(raised);
    Ref args[3] = {ref_of(&exception->base.type->base), ref_of(&exception->base),
                   exception->traceback};
    return call_bound(vm, &exit[0], &exit[1], args, 3);
}

bool op_async_with_except(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    return finish(vm, frame, (uint32_t)a,
                  exit_with_exception(vm, &frame->locals[b], frame->locals[c]));
}

bool op_with_except(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref result = exit_with_exception(vm, &frame->locals[o.b], frame->locals[o.c]);
    if (ref_is_error(result)) {
        return false;
    }
    int truth = value_truth(rt, peek(result));
    drop(rt, result);
    return truth >= 0 && finish(vm, frame, o.a, ref_bool(truth));
}

// --- match ---

// What a class is to sequence and mapping patterns: the values are those that
// collections.abc.Sequence and Mapping give their subclasses in `__abc_tpflags__`, and
// register() other classes.
enum { PATTERN_SEQUENCE = 1 << 5, PATTERN_MAPPING = 1 << 6 };
#define PATTERN_KINDS (PATTERN_SEQUENCE | PATTERN_MAPPING)

static int64_t flags_of(const Ref *found)
{
    int64_t flags;
    return found != NULL && is_int(peek(*found)) && int_as_int64(peek(*found), &flags)
               ? flags & PATTERN_KINDS
               : 0;
}

static int64_t builtin_pattern_kind(Runtime *rt, const Type *type)
{
    if ((type->flags & (TYPE_IS_LIST | TYPE_IS_TUPLE | TYPE_SEQUENCE)) != 0 ||
        type == rt->types[T_RANGE] || type == rt->types[T_MEMORYVIEW]) {
        return PATTERN_SEQUENCE;
    }
    bool is_mapping = (type->flags & (TYPE_IS_DICT | TYPE_MAPPING)) != 0 ||
                      type == rt->types[T_MAPPING_PROXY];
    return is_mapping ? PATTERN_MAPPING : 0;
}

// Of the class and those it inherits from, the first that is one of both decides.
static int64_t pattern_kind(Runtime *rt, Value value)
{
    Type *type = value_is_object(value) ? value_object(value)->type : NULL;
    if (type == NULL || (type->flags & TYPE_HEAP) == 0) {
        return type != NULL ? builtin_pattern_kind(rt, type) : 0;
    }
    Str *name = rt->names[N_ABC_TPFLAGS];
    for (size_t i = 0; type->mro != NULL && i < type->mro->length; i++) {
        Type *each = (Type *)value_object(peek(type->mro->items[i]));
        int64_t kind = (each->flags & TYPE_HEAP) != 0
                           ? flags_of(type_find_own(rt, each, name))
                           : builtin_pattern_kind(rt, each);
        if (kind != 0) {
            return kind;
        }
    }
    return 0;
}

// subject.get(key, marker), as CPython asks a mapping; *out unbound when the key is
// missing.
static bool mapping_get(Vm *vm, Ref *subject, Ref *key, Ref *out)
{
    Runtime *rt = &vm->rt;
    if (is_exact(rt, peek(*subject), T_DICT)) {
        *out = REF_UNBOUND;
        return dict_lookup(rt, value_dict(peek(*subject)), key, out) != LOOKUP_ERROR;
    }
    Ref marker = object_call(rt, &(Ref){(uintptr_t)rt->types[T_OBJECT]}, NULL, 0, NULL);
    if (ref_is_error(marker)) {
        return false;
    }
    Ref args[2] = {share(rt, key), ref_new(ref_object(marker))};
    Ref found = REF_ERROR;
    if (!ref_is_error(args[0])) {
        Str *get = str_intern_new(rt, "get", 3);
        found = get == NULL ? REF_ERROR : call_method(rt, subject, get, args, 2);
        CLEAR_POINTER(rt, get);
    }
    drop(rt, args[0]);
    drop(rt, args[1]);
    bool missing = found.bits == marker.bits;
    drop(rt, marker);
    if (missing) {
        drop(rt, found);
        found = REF_UNBOUND;
    }
    *out = found;
    return !ref_is_error(found);
}

// False with ValueError when the key is one of those before it. Keys behind a missing
// one are not looked at.
static bool check_new_key(Runtime *rt, Tuple *keys, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        int same = value_equals(rt, &keys->items[index], &keys->items[i]);
        if (same > 0) {
            raise_error(rt, E_VALUE_ERROR, "mapping pattern checks duplicate key (%R)",
                        peek(keys->items[index]));
        }
        if (same != 0) {
            return false;
        }
    }
    return true;
}

static Ref match_keys(Vm *vm, Ref *subject, Ref *keys)
{
    Runtime *rt = &vm->rt;
    Tuple *wanted = value_tuple(peek(*keys));
    Tuple *values = tuple_new(rt, wanted->length);
    if (values == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < wanted->length; i++) {
        Ref value = REF_UNBOUND;
        bool ok = check_new_key(rt, wanted, i) &&
                  mapping_get(vm, subject, &wanted->items[i], &value);
        if (!ok || ref_is_unbound(value)) {
            object_release(rt, &values->base);
            return ok ? REF_NONE : REF_ERROR;
        }
        values->items[i] = value;
    }
    tuple_finish(rt, values);
    return OBJECT_REF(values);
}

bool op_match(Vm *vm, Frame *frame, unsigned opcode, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *subject = &frame->locals[o.b];
    switch (opcode) {
    case OP_GET_LEN: {
        int64_t length = value_length(rt, peek(*subject));
        return length >= 0 && finish(vm, frame, o.a, ref_immediate(length));
    }
    case OP_MATCH_SEQUENCE:
        return finish(vm, frame, o.a,
                      ref_bool(pattern_kind(rt, peek(*subject)) == PATTERN_SEQUENCE));
    case OP_MATCH_MAPPING:
        return finish(vm, frame, o.a,
                      ref_bool(pattern_kind(rt, peek(*subject)) == PATTERN_MAPPING));
    default:
        return finish(vm, frame, o.a, match_keys(vm, subject, &frame->locals[o.c]));
    }
}

// Types whose class pattern with one positional subpattern captures the subject itself.
static bool matches_self(Runtime *rt, const Type *type)
{
    static const uint32_t kinds = TYPE_IS_INT | TYPE_IS_STR | TYPE_IS_BYTES |
                                  TYPE_IS_TUPLE | TYPE_IS_LIST | TYPE_IS_DICT |
                                  TYPE_IS_SET | TYPE_IS_FLOAT | TYPE_IS_FROZENSET |
                                  TYPE_IS_BYTEARRAY;
    return (type->flags & kinds) != 0 || type_is_subtype(type, rt->types[T_BOOL]);
}

typedef struct ClassMatch {
    Vm *vm;
    Ref *subject;
    Type *type;
    Tuple *values; // filled up to `count`
    size_t count;
    size_t seen_count;
    Ref *seen; // the attribute names taken so far
} ClassMatch;

// 1: the attribute is there and stored, 0: no match, -1: error.
static int match_attribute(ClassMatch *match, Ref *name)
{
    Runtime *rt = &match->vm->rt;
    for (size_t i = 0; i < match->seen_count; i++) {
        if (str_equal(value_str_object(peek(match->seen[i])),
                      value_str_object(peek(*name)))) {
            raise_error(rt, E_TYPE_ERROR,
                        "%N() got multiple sub-patterns for attribute %R", match->type,
                        peek(*name));
            return -1;
        }
    }
    Ref key = share(rt, name);
    if (!str_intern(rt, &key)) {
        drop(rt, key);
        return -1;
    }
    Ref value = lookup_attr(rt, match->subject, value_str_object(peek(key)));
    match->seen[match->seen_count++] = key;
    if (ref_is_error(value) || ref_is_unbound(value)) {
        return ref_is_error(value) ? -1 : 0;
    }
    match->values->items[match->count++] = value;
    return 1;
}

static int match_positional(ClassMatch *match, uint32_t positional)
{
    Runtime *rt = &match->vm->rt;
    Ref type = ref_of(&match->type->base);
    Ref names = lookup_attr(rt, &type, rt->names[N_MATCH_ARGS]);
    if (ref_is_error(names)) {
        return -1;
    }
    size_t allowed = 0;
    bool itself = ref_is_unbound(names) && matches_self(rt, match->type);
    if (itself) {
        allowed = 1;
    } else if (!ref_is_unbound(names)) {
        if (!is_exact(rt, peek(names), T_TUPLE)) {
            raise_error(rt, E_TYPE_ERROR, "%N.__match_args__ must be a tuple (got %T)",
                        match->type, peek(names));
            drop(rt, names);
            return -1;
        }
        allowed = value_tuple(peek(names))->length;
    }
    int status = 1;
    if (positional > allowed) {
        raise_error(rt, E_TYPE_ERROR,
                    "%N() accepts %zu positional sub-pattern%s (%u given)", match->type,
                    allowed, allowed == 1 ? "" : "s", positional);
        status = -1;
    } else if (itself) {
        match->values->items[match->count++] = share(rt, match->subject);
    }
    for (uint32_t i = 0; status > 0 && !itself && i < positional; i++) {
        Ref *name = &value_tuple(peek(names))->items[i];
        if (!is_str(peek(*name))) {
            raise_error(rt, E_TYPE_ERROR,
                        "__match_args__ elements must be strings (got %T)",
                        peek(*name));
            status = -1;
        } else {
            status = match_attribute(match, name);
        }
    }
    drop(rt, names);
    return status;
}

static Ref match_class(Vm *vm, Ref *subject, Ref *cls, Tuple *keywords,
                       uint32_t positional)
{
    Runtime *rt = &vm->rt;
    if (!is_type(peek(*cls))) {
        raise_error(rt, E_TYPE_ERROR, "called match pattern must be a class");
        return REF_ERROR;
    }
    int instance = is_instance(rt, subject, cls);
    if (instance <= 0) {
        return instance < 0 ? REF_ERROR : REF_NONE;
    }
    size_t total = positional + keywords->length;
    Tuple *values = tuple_new(rt, total);
    Ref *seen = buffer_alloc(rt, (total + 1) * sizeof(Ref));
    if (values == NULL || seen == NULL) {
        CLEAR_POINTER(rt, values);
        buffer_free(rt, seen, (total + 1) * sizeof(Ref));
        return REF_ERROR;
    }
    ClassMatch match = {vm, subject, (Type *)ref_object(*cls), values, 0, 0, seen};
    int status = positional > 0 ? match_positional(&match, positional) : 1;
    for (size_t i = 0; status > 0 && i < keywords->length; i++) {
        status = match_attribute(&match, &keywords->items[i]);
    }
    for (size_t i = 0; i < match.seen_count; i++) {
        drop(rt, seen[i]);
    }
    buffer_free(rt, seen, (total + 1) * sizeof(Ref));
    if (status <= 0) {
        object_release(rt, &values->base);
        return status < 0 ? REF_ERROR : REF_NONE;
    }
    tuple_finish(rt, values);
    return OBJECT_REF(values);
}

bool op_match_class(Vm *vm, Frame *frame, size_t a, size_t b, size_t c,
                    uint32_t positional)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *first = &frame->locals[o.c];
    Ref result = match_class(vm, &frame->locals[o.b], &first[0],
                             value_tuple(peek(first[1])), positional);
    clear_ref(rt, &first[0]);
    clear_ref(rt, &first[1]);
    return finish(vm, frame, o.a, result);
}

// --- the prompt ---

bool op_print_expr(Vm *vm, Frame *frame, uint32_t src)
{
    Runtime *rt = &vm->rt;
    Ref value = read_slot(rt, frame, src);
    if (ref_is_error(value)) {
        return false;
    }
    Ref *hook = dict_find_str(vm->sys->dict, rt->names[N_DISPLAYHOOK]);
    Ref result = REF_ERROR;
    if (hook == NULL) {
        raise_error(rt, E_RUNTIME_ERROR, "lost sys.displayhook");
    } else {
        Ref callable = share(rt, hook);
        result = object_call(rt, &callable, &value, 1, NULL);
        drop(rt, callable);
    }
    drop(rt, value);
    bool ok = !ref_is_error(result);
    drop(rt, result);
    return ok;
}
