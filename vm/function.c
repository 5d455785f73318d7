// Function objects and their attributes; pushing frames for them.
#include "vm/function.h"

#include <assert.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/item.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/generator.h"
#include "vm/ops.h"
#include "vm/refetch.h"

#define CODE_MAKES_OBJECT (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)

void function_set_code(Function *function)
{
    const Code *code = function->code;
    bool simple =
        (code->flags & (CODE_VARARGS | CODE_VARKEYWORDS | CODE_MAKES_OBJECT)) == 0 &&
        code->kwonly_count == 0;
    function->fast_args = simple ? code->arg_count : UINT32_MAX;
    bool plain = simple && code->free_count == 0 && code->arg_count < UINT16_MAX;
    function->plain_args = plain ? (uint16_t)code->arg_count : UINT16_MAX;
    function->object_params = UINT16_MAX;
    for (uint32_t i = 0; i < code->arg_count && i < 16; i++) {
        function->object_params &= (uint16_t) ~(code->value_only[i] << i);
    }
}

Ref function_new(Vm *vm, Code *code, Dict *globals)
{
    Runtime *rt = &vm->rt;
    Function *function = object_alloc(rt, rt->types[T_FUNCTION], sizeof *function);
    if (function == NULL) {
        return REF_ERROR;
    }
    memset((char *)function + sizeof(Object), 0, sizeof *function - sizeof(Object));
    function->code = (Code *)ref_object(ref_new(&code->base));
    function->globals = (Dict *)ref_object(ref_new(&globals->base));
    Dict *builtins = vm_builtins(vm, globals);
    function->builtins = (Dict *)ref_object(ref_new(&builtins->base));
    function->name = ref_new(&code->name->base);
    function->qualname = ref_new(&code->qualname->base);
    function->doc = ref_copy(peek(code->doc));
    Ref *module = dict_find_str(globals, rt->names[N_NAME_]);
    function->module = module != NULL ? ref_copy(peek(*module)) : REF_NONE;
    function->defaults = function->kwdefaults = function->annotations =
        function->type_params = REF_UNBOUND;
    function_set_code(function);
    object_track(rt, &function->base);
    return OBJECT_REF(function);
}

// --- pushing frames ---

static Frame *give_back(Vm *vm, Ref *claim, Ref *end)
{
    for (Ref *slot = claim; slot < end; slot++) {
        clear_ref(&vm->rt, slot);
    }
    return NULL;
}

Frame *push_function(Vm *vm, Function *function, Ref *claim, Ref *locals,
                     FrameKind kind, uint32_t dst)
{
    Code *code = function->code;
    Runtime *rt = &vm->rt;
    Ref *args_end = locals + code->param_count;
    if (!vm_reserve(vm, locals, code->local_count + code->stack_size)) {
        return give_back(vm, claim, args_end);
    }
    Frame *frame = vm_next_frame(vm);
    if (frame == NULL) {
        return give_back(vm, claim, args_end);
    }
    for (uint32_t i = code->param_count; i < code->local_count; i++) {
        clear_ref(rt, &locals[i]);
    }
    Ref *free_slots = locals + code->variable_count + code->cell_count;
    for (uint32_t i = 0; i < code->free_count; i++) {
        free_slots[i] = ref_new(ref_object(function->closure->items[i]));
    }
    function_begin_frame(function, code, frame, claim, locals);
    frame->pc = code->instructions;
    frame->dst = (uint16_t)dst;
    frame->kind = kind;
    frame->wants_value = false;
    vm->frame = frame;
    return frame;
}

// Binds and pushes, at no safe point; makes the generator object when the code says so:
// *made then has it and the frame is gone.
static Frame *enter(Vm *vm, Function *function, Ref *claim, Ref *args, size_t nargs,
                    Tuple *kwnames, FrameKind kind, uint32_t dst, Ref *made)
{
    *made = REF_UNBOUND;
    if (function->fast_args != nargs || kwnames != NULL) {
        if (!bind_arguments(vm, function, args, nargs, kwnames)) {
            return give_back(vm, claim, args);
        }
    }
    Frame *frame = push_function(vm, function, claim, args, kind, dst);
    if (frame != NULL && (function->code->flags & CODE_MAKES_OBJECT) != 0) {
        *made = generator_from_frame(vm, frame);
        if (ref_is_error(*made)) {
            return NULL;
        }
        return vm->frame;
    }
    return frame;
}

// A call of the running frame, at no safe point.
static Frame *enter_call(Vm *vm, Ref *claim, Ref *args, size_t nargs, Tuple *kwnames,
                         uint32_t dst)
{
    Frame *caller = vm->frame;
    Ref made;
    Frame *frame = enter(vm, (Function *)ref_object(*claim), claim, args, nargs,
                         kwnames, FRAME_CALL, dst, &made);
    if (frame == caller) {
        replace_ref_take(&vm->rt, &caller->locals[dst], made);
    }
    return frame;
}

Frame *call_python(Vm *vm, Ref *claim, Ref *args, size_t nargs, Tuple *kwnames,
                   uint32_t dst)
{
    size_t given = nargs + (kwnames != NULL ? kwnames->length : 0);
    if (vm->rt.attention && !vm_safe_point(vm)) {
        return give_back(vm, claim, args + given);
    }
    return enter_call(vm, claim, args, nargs, kwnames, dst);
}

// The keywords of f(**mapping) behind the positional arguments: values to `slots`,
// names to a new tuple.
static Tuple *spread_keywords(Runtime *rt, Dict *dict, Ref *slots)
{
    Tuple *names = tuple_new(rt, dict->length);
    if (names == NULL) {
        return NULL;
    }
    size_t position = 0, count = 0;
    Ref *key, *value;
    while (dict_next(dict, &position, &key, &value)) {
        Ref shared = share(rt, value);
        if (ref_is_error(shared)) {
            object_release(rt, &names->base);
            return NULL;
        }
        replace_ref_take(rt, &slots[count], shared);
        names->items[count++] = share(rt, key); // a str: cannot fail
    }
    tuple_finish(rt, names);
    return names;
}

bool spread_arguments(Runtime *rt, Tuple *positional, Dict *keywords, Ref *slots,
                      Tuple **names)
{
    *names = NULL;
    for (size_t i = 0; i < positional->length; i++) {
        Ref shared = share(rt, &positional->items[i]);
        if (ref_is_error(shared)) {
            return false;
        }
        replace_ref_take(rt, &slots[i], shared);
    }
    if (keywords != NULL && keywords->length > 0) {
        *names = spread_keywords(rt, keywords, slots + positional->length);
        return *names != NULL;
    }
    return true;
}

Frame *call_python_spread(Vm *vm, Ref *claim, bool has_keywords, uint32_t dst)
{
    Runtime *rt = &vm->rt;
    // Before the arguments move: they may go beyond what the frame has claimed.
    if (rt->attention && !vm_safe_point(vm)) {
        return give_back(vm, claim, claim + 3 + has_keywords);
    }
    Ref positional = take(&claim[2]);
    Ref keywords = has_keywords ? take(&claim[3]) : REF_UNBOUND;
    Tuple *tuple = value_tuple(peek(positional)), *names = NULL;
    Dict *dict = has_keywords ? value_dict(peek(keywords)) : NULL;
    size_t count = tuple->length, given = count + (dict != NULL ? dict->length : 0);
    Ref *args = claim + 2;
    bool room = vm_reserve(vm, args, given);
    bool ok = room && spread_arguments(rt, tuple, dict, args, &names);
    drop(rt, keywords);
    drop(rt, positional);
    if (!ok) {
        return give_back(vm, claim, room ? args + given : args);
    }
    Frame *frame = enter_call(vm, claim, args, count, names, dst);
    CLEAR_POINTER(rt, names);
    return frame;
}

Frame *call_class(Vm *vm, Frame *frame, Ref *claim, Ref *args, size_t nargs,
                  uint32_t dst)
{
    Runtime *rt = &vm->rt;
    Type *type = (Type *)ref_object(*claim);
    if (type->attrs == ATTRS_DICT || type->slots.construct != object_construct ||
        args != claim + 2) {
        return frame;
    }
    Ref *init = type_find(rt, type, rt->names[N_INIT]);
    if (init == NULL && is_pending(rt)) {
        return give_back(vm, claim, args + nargs);
    }
    if (init == NULL || !is_exact(rt, peek(*init), T_FUNCTION)) {
        return frame;
    }
    Function *function = (Function *)ref_object(*init);
    if ((function->code->flags & CODE_MAKES_OBJECT) != 0 ||
        (type->flags & TYPE_ABSTRACT) != 0) {
        return frame;
    }
    type->init = &function->base;
    type->init_version = type->version;
    Ref owner = ref_new(&function->base);
    Ref instance = type->attrs == ATTRS_SHAPE
                       ? instance_new(rt, type)
                       : object_construct(rt, type, NULL, 0, NULL);
    if (ref_is_error(instance)) {
        drop(rt, owner);
        return give_back(vm, claim, args + nargs);
    }
    if (vm->rt.attention && !vm_safe_point(vm)) {
        drop(rt, owner);
        drop(rt, instance);
        return give_back(vm, claim, args + nargs);
    }
    // The claim keeps the instance for the result; self's slot has another reference.
    replace_ref_take(rt, &claim[1], ref_new(ref_object(instance)));
    replace_ref_take(rt, &claim[0], instance);
    Ref made;
    Frame *pushed =
        enter(vm, function, claim, args - 1, nargs + 1, NULL, FRAME_INIT, dst, &made);
    if (pushed != NULL) {
        pushed->owner = owner;
    } else {
        drop(rt, owner);
    }
    return pushed;
}

Frame *push_operator(Vm *vm, const Ref *found, size_t dst, size_t left, size_t right)
{
    Runtime *rt = &vm->rt;
    Frame *frame = vm->frame;
    Function *function = (Function *)ref_object(*found);
    if (!is_exact(rt, peek(*found), T_FUNCTION) || function->plain_args != 2 ||
        (dst | left | right) > UINT8_MAX) {
        return frame;
    }
    Ref *claim = vm_stack_top(vm);
    if (!refetch(vm, frame, (uint32_t)left) || !refetch(vm, frame, (uint32_t)right) ||
        !vm_reserve(vm, claim, 3)) {
        return NULL;
    }
    replace_ref_take(rt, claim, ref_new(&function->base));
    // Objects by now, or small ints: sharing cannot fail.
    replace_ref_take(rt, &claim[1], ref_copy(peek(frame->locals[left])));
    replace_ref_take(rt, &claim[2], ref_copy(peek(frame->locals[right])));
    return push_function(vm, function, claim, claim + 1, FRAME_OPERATOR, (uint32_t)dst);
}

Frame *push_getter(Vm *vm, const Ref *found, size_t dst, size_t object)
{
    Runtime *rt = &vm->rt;
    Frame *frame = vm->frame;
    Function *function = (Function *)ref_object(*found);
    if (!is_exact(rt, peek(*found), T_FUNCTION) || function->plain_args != 1) {
        return frame;
    }
    Ref *claim = vm_stack_top(vm);
    if (!vm_reserve(vm, claim, 2)) {
        return NULL;
    }
    replace_ref_take(rt, claim, ref_new(&function->base));
    // An object: sharing cannot fail.
    replace_ref_take(rt, &claim[1], read_slot(rt, frame, (uint32_t)object));
    return push_function(vm, function, claim, claim + 1, FRAME_CALL, (uint32_t)dst);
}

// --- calling from C ---

// The record of a plain function's call, whose rare fields are unbound and NULL.
static void push_plain(Frame *frame, Function *function, Ref *claim)
{
    Code *code = function->code;
    function_begin_frame(function, code, frame, claim, claim + 1);
    frame->pc = code->instructions;
    frame->dst = 0;
    frame->kind = FRAME_ENTRY;
    frame->wants_value = false;
}

// A function without closure that gets just its positional arguments, with room for its
// frame and nothing waiting: what C code calls nearly always. False: nothing was done.
static bool push_plain_call(Vm *vm, Function *function, Ref *args, size_t nargs)
{
    Runtime *rt = &vm->rt;
    const Code *code = function->code;
    Ref *claim = vm_stack_top(vm);
    if (function->plain_args != nargs || UNLIKELY(rt->attention) ||
        UNLIKELY(claim + 1 + code->window > vm->stack_filled) ||
        UNLIKELY(vm->frame >= vm->frames_last)) {
        return false;
    }
    replace_ref_take(rt, claim, ref_new(&function->base));
    Ref *locals = claim + 1;
    for (size_t i = 0; i < nargs; i++) {
        replace_ref_take(rt, &locals[i], take(&args[i]));
    }
    for (size_t i = nargs; i < code->local_count; i++) {
        clear_ref(rt, &locals[i]);
    }
    push_plain(vm->frame + 1, function, claim);
    vm->frame++;
    return true;
}

static Ref function_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    Vm *vm = vm_of(rt);
    Function *function = (Function *)ref_object(*callable);
    if (LIKELY(kwnames == NULL) && LIKELY(push_plain_call(vm, function, args, nargs))) {
        return eval_run(vm);
    }
    size_t given = nargs + (kwnames != NULL ? kwnames->length : 0);
    Ref *claim = vm_stack_top(vm);
    // Before the arguments move: what a safe point runs is put on the stack from
    // vm_stack_top on, too.
    if ((rt->attention && !vm_safe_point(vm)) || !vm_reserve(vm, claim, given + 1)) {
        return REF_ERROR;
    }
    replace_ref_take(rt, claim, ref_new(&function->base));
    for (size_t i = 0; i < given; i++) {
        replace_ref_take(rt, &claim[i + 1], take(&args[i]));
    }
    Ref made;
    Frame *frame =
        enter(vm, function, claim, claim + 1, nargs, kwnames, FRAME_ENTRY, 0, &made);
    if (frame == NULL) {
        return REF_ERROR;
    }
    if (!ref_is_unbound(made)) {
        return made;
    }
    return eval_run(vm);
}

static Ref function_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    if (ref_is_unbound(*instance)) {
        return share(rt, self);
    }
    return method_new(rt, self, instance);
}

// --- the type ---

static void function_traverse(Object *object, Visitor *visitor)
{
    Function *self = (Function *)object;
    VISIT_FIELD(visitor, self->code, "__code__");
    VISIT_FIELD(visitor, self->globals, "__globals__");
    VISIT_FIELD(visitor, self->builtins, "__builtins__");
    visit(visitor, self->name, EDGE_FIELD, (uintptr_t) "__name__");
    visit(visitor, self->qualname, EDGE_FIELD, (uintptr_t) "__qualname__");
    visit(visitor, self->module, EDGE_FIELD, (uintptr_t) "__module__");
    visit(visitor, self->doc, EDGE_FIELD, (uintptr_t) "__doc__");
    visit(visitor, self->defaults, EDGE_FIELD, (uintptr_t) "__defaults__");
    visit(visitor, self->kwdefaults, EDGE_FIELD, (uintptr_t) "__kwdefaults__");
    visit(visitor, self->annotations, EDGE_FIELD, (uintptr_t) "__annotations__");
    visit(visitor, self->type_params, EDGE_FIELD, (uintptr_t) "__type_params__");
    VISIT_FIELD(visitor, self->closure, "__closure__");
    VISIT_FIELD(visitor, self->dict, "__dict__");
    VISIT_FIELD(visitor, self->former_codes, "former codes");
}

static void function_clear(Runtime *rt, Object *object)
{
    Function *self = (Function *)object;
    clear_ref(rt, &self->defaults);
    clear_ref(rt, &self->kwdefaults);
    clear_ref(rt, &self->annotations);
    clear_ref(rt, &self->type_params);
    clear_ref(rt, &self->doc);
    clear_ref(rt, &self->module);
    CLEAR_POINTER(rt, self->dict);
    // Its cells may be those of a running frame: what is garbage among them clears
    // itself.
}

static void function_destroy(Runtime *rt, Object *object)
{
    Function *self = (Function *)object;
    clear_ref(rt, &self->name);
    clear_ref(rt, &self->qualname);
    clear_ref(rt, &self->defaults);
    clear_ref(rt, &self->kwdefaults);
    clear_ref(rt, &self->annotations);
    clear_ref(rt, &self->type_params);
    clear_ref(rt, &self->doc);
    clear_ref(rt, &self->module);
    CLEAR_POINTER(rt, self->dict);
    CLEAR_POINTER(rt, self->closure);
    CLEAR_POINTER(rt, self->globals);
    CLEAR_POINTER(rt, self->builtins);
    CLEAR_POINTER(rt, self->code);
    CLEAR_POINTER(rt, self->former_codes);
    object_free(rt, object, sizeof *self);
}

static Ref function_repr(Runtime *rt, Value self)
{
    const Function *function = (const Function *)value_object(self);
    return str_format(rt, "<function %S at 0x%llx>", peek(function->qualname),
                      (long long)object_address(rt, &function->base));
}

static Ref function_getattr(Runtime *rt, Ref *self, Str *name)
{
    Function *function = (Function *)ref_object(*self);
    Ref *own = function->dict != NULL ? dict_find_str(function->dict, name) : NULL;
    Ref *inherited = type_find(rt, rt->types[T_FUNCTION], name);
    if (inherited == NULL && is_pending(rt)) {
        return REF_ERROR;
    }
    if (inherited != NULL) {
        Ref descriptor = ref_new(ref_object(*inherited));
        Ref result;
        if (own != NULL && ref_type(rt, descriptor)->slots.descr_set == NULL) {
            result = share(rt, own);
        } else if (ref_type(rt, descriptor)->slots.descr_get != NULL) {
            result =
                ref_type(rt, descriptor)
                    ->slots.descr_get(rt, &descriptor, self, rt->types[T_FUNCTION]);
        } else {
            return descriptor;
        }
        drop(rt, descriptor);
        return result;
    }
    if (own != NULL) {
        return share(rt, own);
    }
    raise_attribute_error(rt, self, name);
    return REF_ERROR;
}

static Dict *function_dict(Runtime *rt, Function *function)
{
    if (function->dict == NULL) {
        Ref dict = dict_new(rt);
        function->dict = ref_is_error(dict) ? NULL : (Dict *)ref_object(dict);
    }
    return function->dict;
}

static bool function_setattr(Runtime *rt, Ref *self, Str *name, Ref value)
{
    Function *function = (Function *)ref_object(*self);
    Ref *inherited = type_find(rt, rt->types[T_FUNCTION], name);
    if (inherited == NULL && is_pending(rt)) {
        drop(rt, value);
        return false;
    }
    if (inherited != NULL && ref_type(rt, *inherited)->slots.descr_set != NULL) {
        return ref_type(rt, *inherited)->slots.descr_set(rt, inherited, self, value);
    }
    if (ref_is_unbound(value)) {
        if (function->dict != NULL && dict_delete_str(rt, function->dict, name)) {
            return true;
        }
        raise_attribute_error(rt, self, name);
        return false;
    }
    if (function_dict(rt, function) == NULL) {
        drop(rt, value);
        return false;
    }
    return dict_set_str_take(rt, function->dict, name, value);
}

#define FUNCTION(self) ((Function *)ref_object(*(self)))

static Ref or_none(Runtime *rt, Ref *slot)
{
    return ref_is_unbound(*slot) ? REF_NONE : share(rt, slot);
}

static Ref get_code(Runtime *rt, Ref *self)
{
    return ref_new(&FUNCTION(self)->code->base);
}
static Ref get_globals(Runtime *rt, Ref *self)
{
    return ref_new(&FUNCTION(self)->globals->base);
}
static Ref get_builtins(Runtime *rt, Ref *self)
{
    return ref_new(&FUNCTION(self)->builtins->base);
}
static Ref get_name(Runtime *rt, Ref *self)
{
    return share(rt, &FUNCTION(self)->name);
}
static Ref get_qualname(Runtime *rt, Ref *self)
{
    return share(rt, &FUNCTION(self)->qualname);
}
static Ref get_module(Runtime *rt, Ref *self)
{
    return or_none(rt, &FUNCTION(self)->module);
}
static Ref get_doc(Runtime *rt, Ref *self)
{
    return or_none(rt, &FUNCTION(self)->doc);
}
static Ref get_defaults(Runtime *rt, Ref *self)
{
    return or_none(rt, &FUNCTION(self)->defaults);
}
static Ref get_kwdefaults(Runtime *rt, Ref *self)
{
    return or_none(rt, &FUNCTION(self)->kwdefaults);
}

static Ref get_closure(Runtime *rt, Ref *self)
{
    Tuple *closure = FUNCTION(self)->closure;
    return closure == NULL ? REF_NONE : ref_new(&closure->base);
}

static bool set_dict(Runtime *rt, Ref *self, Ref value)
{
    if (ref_is_unbound(value) || !is_dict(peek(value))) {
        if (ref_is_unbound(value)) {
            raise_error(rt, E_TYPE_ERROR, "cannot delete __dict__");
        } else {
            raise_error(rt, E_TYPE_ERROR,
                        "__dict__ must be set to a dictionary, not a '%T'",
                        peek(value));
        }
        drop(rt, value);
        return false;
    }
    CLEAR_POINTER(rt, FUNCTION(self)->dict);
    FUNCTION(self)->dict = value_dict(peek(value));
    return true;
}

static Ref get_dict(Runtime *rt, Ref *self)
{
    Dict *dict = function_dict(rt, FUNCTION(self));
    return dict == NULL ? REF_ERROR : ref_new(&dict->base);
}

static Ref get_annotations(Runtime *rt, Ref *self)
{
    Function *function = FUNCTION(self);
    if (ref_is_unbound(function->annotations)) {
        Ref dict = dict_new(rt);
        if (ref_is_error(dict)) {
            return REF_ERROR;
        }
        function->annotations = dict;
    }
    return share(rt, &function->annotations);
}

static Ref get_type_params(Runtime *rt, Ref *self)
{
    Function *function = FUNCTION(self);
    return ref_is_unbound(function->type_params) ? ref_new(&rt->empty_tuple->base)
                                                 : share(rt, &function->type_params);
}

static bool set_checked(Runtime *rt, Ref *slot, Ref value, bool ok, const char *message)
{
    if (!ok) {
        drop(rt, value);
        raise_error(rt, E_TYPE_ERROR, "%s", message);
        return false;
    }
    replace_ref_take(rt, slot, value);
    return true;
}

static bool set_name(Runtime *rt, Ref *self, Ref value)
{
    return set_checked(rt, &FUNCTION(self)->name, value, is_str(peek(value)),
                       "__name__ must be set to a string object");
}

static bool set_qualname(Runtime *rt, Ref *self, Ref value)
{
    return set_checked(rt, &FUNCTION(self)->qualname, value, is_str(peek(value)),
                       "__qualname__ must be set to a string object");
}

static bool set_module(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &FUNCTION(self)->module, value);
    return true;
}

static bool set_doc(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &FUNCTION(self)->doc, value);
    return true;
}

static Ref none_to_unbound(Ref value)
{
    return ref_is_none(value) ? REF_UNBOUND : value;
}

static bool set_defaults(Runtime *rt, Ref *self, Ref value)
{
    value = none_to_unbound(value);
    bool ok = ref_is_unbound(value) || is_tuple(peek(value));
    return set_checked(rt, &FUNCTION(self)->defaults, value, ok,
                       "__defaults__ must be set to a tuple object");
}

static bool set_kwdefaults(Runtime *rt, Ref *self, Ref value)
{
    value = none_to_unbound(value);
    bool ok = ref_is_unbound(value) || is_dict(peek(value));
    return set_checked(rt, &FUNCTION(self)->kwdefaults, value, ok,
                       "__kwdefaults__ must be set to a dict object");
}

static bool set_annotations(Runtime *rt, Ref *self, Ref value)
{
    value = none_to_unbound(value);
    bool ok = ref_is_unbound(value) || is_dict(peek(value));
    return set_checked(rt, &FUNCTION(self)->annotations, value, ok,
                       "__annotations__ must be set to a dict object");
}

static bool set_type_params(Runtime *rt, Ref *self, Ref value)
{
    return set_checked(rt, &FUNCTION(self)->type_params, value, is_tuple(peek(value)),
                       "__type_params__ must be set to a tuple");
}

// Frames and generators borrow the code from the function, which therefore keeps one
// that runs, or of which a generator was made, as long as it lives itself.
static bool keep_former_code(Vm *vm, Function *function)
{
    Code *code = function->code;
    bool is_used = (code->flags & CODE_MAKES_OBJECT) != 0;
    for (const Frame *frame = vm->frame; !is_used && frame > vm->frames; frame--) {
        is_used = frame->code == code && frame->function == function;
    }
    if (!is_used) {
        return true;
    }
    if (function->former_codes == NULL) {
        Ref list = list_new(&vm->rt, 1);
        if (ref_is_error(list)) {
            return false;
        }
        function->former_codes = value_list(peek(list));
    }
    for (size_t i = 0; i < function->former_codes->length; i++) {
        if (list_peek(function->former_codes, i).bits == (uintptr_t)code) {
            return true;
        }
    }
    return list_append_take(&vm->rt, function->former_codes, ref_new(&code->base));
}

static bool set_code(Runtime *rt, Ref *self, Ref value)
{
    Function *function = FUNCTION(self);
    if (!is_exact(rt, peek(value), T_CODE)) {
        drop(rt, value);
        raise_error(rt, E_TYPE_ERROR, "__code__ must be set to a code object");
        return false;
    }
    Code *code = (Code *)ref_object(value);
    size_t closure = function->closure == NULL ? 0 : function->closure->length;
    if (code->free_count != closure) {
        raise_error(rt, E_VALUE_ERROR,
                    "%U() requires a code object with %zu free vars, not %zu",
                    value_str_object(peek(function->name)), closure,
                    (size_t)code->free_count);
        drop(rt, value);
        return false;
    }
    if (!keep_former_code(vm_of(rt), function)) {
        drop(rt, value);
        return false;
    }
    Code *old = function->code;
    function->code = code;
    function_set_code(function);
    object_release(rt, &old->base);
    return true;
}

static const GetSetDef function_getsets[] = {
    {"__code__", get_code, set_code},
    {"__globals__", get_globals, readonly_member},
    {"__builtins__", get_builtins, readonly_member},
    {"__name__", get_name, set_name},
    {"__qualname__", get_qualname, set_qualname},
    {"__module__", get_module, set_module, NULL, true},
    {"__doc__", get_doc, set_doc, NULL, true},
    {"__defaults__", get_defaults, set_defaults},
    {"__kwdefaults__", get_kwdefaults, set_kwdefaults},
    {"__annotations__", get_annotations, set_annotations},
    {"__type_params__", get_type_params, set_type_params},
    {"__closure__", get_closure, readonly_member},
    {"__dict__", get_dict, set_dict},
    {NULL},
};

// --- types.FunctionType(code, globals, name, argdefs, closure, kwdefaults) ---

enum {
    NEW_CODE,
    NEW_GLOBALS,
    NEW_NAME,
    NEW_DEFAULTS,
    NEW_CLOSURE,
    NEW_KWDEFAULTS,
    NEW_ARGS
};

static bool is_absent(Ref arg)
{
    return ref_is_unbound(arg) || ref_is_none(arg);
}

// The closure has a cell for each free variable.
static bool check_closure(Runtime *rt, const Code *code, Ref closure)
{
    if (!is_absent(closure) && !is_tuple(peek(closure))) {
        raise_error(rt, E_TYPE_ERROR, "arg 5 (closure) must be None or tuple");
        return false;
    }
    if (is_absent(closure) && code->free_count > 0) {
        raise_error(rt, E_TYPE_ERROR, "arg 5 (closure) must be tuple");
        return false;
    }
    size_t count = is_absent(closure) ? 0 : value_tuple(peek(closure))->length;
    if (count != code->free_count) {
        raise_error(rt, E_VALUE_ERROR, "%U requires closure of length %zu, not %zu",
                    code->name, (size_t)code->free_count, count);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        Ref cell = value_tuple(peek(closure))->items[i];
        if (!is_exact(rt, peek(cell), T_CELL)) {
            raise_error(rt, E_TYPE_ERROR, "arg 5 (closure) expected cell, found %T",
                        peek(cell));
            return false;
        }
    }
    return true;
}

static bool check_parts(Runtime *rt, const Ref *parts)
{
    const char *refusal = NULL;
    if (!is_exact(rt, peek(parts[NEW_CODE]), T_CODE)) {
        raise_error(rt, E_TYPE_ERROR, "function() argument 'code' must be code, not %B",
                    peek(parts[NEW_CODE]));
        return false;
    }
    if (!is_dict(peek(parts[NEW_GLOBALS]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "function() argument 'globals' must be dict, not %B",
                    peek(parts[NEW_GLOBALS]));
        return false;
    }
    if (!is_absent(parts[NEW_NAME]) && !is_str(peek(parts[NEW_NAME]))) {
        refusal = "arg 3 (name) must be None or string";
    } else if (!is_absent(parts[NEW_DEFAULTS]) &&
               !is_tuple(peek(parts[NEW_DEFAULTS]))) {
        refusal = "arg 4 (defaults) must be None or tuple";
    } else if (!check_closure(rt, (const Code *)ref_object(parts[NEW_CODE]),
                              parts[NEW_CLOSURE])) {
        return false;
    } else if (!is_absent(parts[NEW_KWDEFAULTS]) &&
               !is_dict(peek(parts[NEW_KWDEFAULTS]))) {
        refusal = "arg 6 (kwdefaults) must be None or dict";
    }
    if (refusal != NULL) {
        raise_error(rt, E_TYPE_ERROR, "%s", refusal);
    }
    return refusal == NULL;
}

static Ref function_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    static const MethodDef def = {
        "function", NULL,
        SIGNATURE(
            2, "code, globals, name=None, argdefs=None, closure=None, kwdefaults=None"),
        NULL};
    Ref parts[NEW_ARGS];
    if (!native_arguments(rt, &def, args, nargs, kwnames, parts)) {
        return REF_ERROR;
    }
    Ref made = REF_ERROR;
    if (check_parts(rt, parts)) {
        made = function_new(vm_of(rt), (Code *)ref_object(parts[NEW_CODE]),
                            (Dict *)ref_object(parts[NEW_GLOBALS]));
    }
    if (!ref_is_error(made)) {
        Function *function = (Function *)ref_object(made);
        if (!is_absent(parts[NEW_NAME])) {
            replace_ref_take(rt, &function->name, take(&parts[NEW_NAME]));
        }
        if (!is_absent(parts[NEW_DEFAULTS])) {
            function->defaults = take(&parts[NEW_DEFAULTS]);
        }
        if (!is_absent(parts[NEW_KWDEFAULTS])) {
            function->kwdefaults = take(&parts[NEW_KWDEFAULTS]);
        }
        if (!is_absent(parts[NEW_CLOSURE]) &&
            ((Code *)ref_object(parts[NEW_CODE]))->free_count > 0) {
            function->closure = (Tuple *)ref_object(take(&parts[NEW_CLOSURE]));
        }
    }
    for (size_t i = 0; i < NEW_ARGS; i++) {
        drop(rt, parts[i]);
    }
    return made;
}

const TypeDef function_typedef = {
    .name = "function",
    .doc = "A function made by def or lambda.",
    .instance_size = sizeof(Function),
    .slots = {.destroy = function_destroy,
              .traverse = function_traverse,
              .clear = function_clear,
              .repr = function_repr,
              .getattr = function_getattr,
              .setattr = function_setattr,
              .call = function_call,
              .construct = function_construct,
              .descr_get = function_get},
    .getsets = function_getsets,
};
