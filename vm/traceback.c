// Frame objects and traceback entries.
#include "vm/traceback.h"

#include <string.h>

#include "compiler/code.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/frame_locals.h"
#include "vm/generator.h"

static uint32_t pc_index(const Frame *frame)
{
    uint32_t pc = (uint32_t)(frame->pc - frame->code->instructions);
    return pc == 0 ? 0 : pc - 1;
}

// --- frame objects ---

Ref frame_object(Vm *vm, Frame *frame)
{
    Runtime *rt = &vm->rt;
    if (frame->object != NULL) {
        return ref_new(&frame->object->base);
    }
    FrameObject *object = object_alloc(rt, rt->types[T_FRAME], sizeof *object);
    if (object == NULL) {
        return REF_ERROR;
    }
    object->live = frame;
    object->back = NULL;
    object->code = (Code *)ref_object(ref_new(&frame->code->base));
    object->globals = (Dict *)ref_object(ref_new(&frame->globals->base));
    object->builtins = (Dict *)ref_object(ref_new(&frame->builtins->base));
    object->namespace_ = ref_copy(peek(frame->namespace_));
    object->extra = REF_UNBOUND;
    object->pc = pc_index(frame);
    object->slot_count = 0;
    object->slots = NULL;
    object_track(rt, &object->base);
    frame->object = object;
    return ref_new(&object->base);
}

// Moves the variables; without memory they are dropped by whoever leaves the frame.
static void move_variables(Vm *vm, Frame *frame, FrameObject *object)
{
    uint32_t count = frame->code->local_count;
    if (count == 0) {
        return;
    }
    Ref *slots = heap_alloc(vm->rt.heap, BLOCK_BUFFER, count * sizeof(Ref));
    if (slots == NULL) {
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        slots[i] = take(&frame->locals[i]);
    }
    object->slots = slots;
    object->slot_count = count;
}

// A caller that releases its variables on return is as good as gone.
static bool is_returning(const Frame *frame)
{
    unsigned op = frame->code->instructions[pc_index(frame)] & 0xff;
    return op == OP_RETURN || op == OP_RETURNK;
}

// A frame that outlives its run remembers who called it, unless memory lacks.
static void keep_back(Vm *vm, Frame *frame, FrameObject *object)
{
    Runtime *rt = &vm->rt;
    if (object->back != NULL || frame <= vm->frames + 1 || frame > vm->frame ||
        is_returning(frame - 1)) {
        return;
    }
    Ref pending = is_pending(rt) ? pending_take(rt) : REF_UNBOUND;
    Ref back = frame_object(vm, frame - 1);
    if (ref_is_error(back)) {
        pending_clear(rt);
    } else {
        object->back = (FrameObject *)ref_object(back);
    }
    if (!ref_is_unbound(pending)) {
        pending_set_take(rt, pending);
    }
}

void frame_object_detach(Vm *vm, Frame *frame)
{
    FrameObject *object = frame->object;
    if (object == NULL) {
        return;
    }
    frame->object = NULL;
    if (object->base.count > 1) {
        object->pc = pc_index(frame);
        keep_back(vm, frame, object);
        move_variables(vm, frame, object);
    }
    object->live = NULL;
    object_release(&vm->rt, &object->base);
}

Ref *frame_object_slots(const FrameObject *object)
{
    if (object->live != NULL) {
        const Frame *frame = object->live;
        return frame->locals != NULL ? frame->locals : frame->generator->slots;
    }
    return object->slots;
}

// Outside of functions only comprehensions have variables in slots.
static bool is_in_comprehension(const Code *code, const Ref *slots)
{
    for (uint32_t i = 0; i < code->variable_count; i++) {
        if (!ref_is_unbound(slots[i]) && code->variable_names[i]->data[0] != '.') {
            return true;
        }
    }
    return false;
}

Ref frame_locals(Vm *vm, Frame *frame)
{
    Runtime *rt = &vm->rt;
    Ref *slots = frame->locals != NULL ? frame->locals : frame->generator->slots;
    if (!ref_is_unbound(frame->namespace_) &&
        (frame->code->flags & CODE_OPTIMIZED) == 0 &&
        !is_in_comprehension(frame->code, slots)) {
        return share(rt, &frame->namespace_);
    }
    return frame_locals_snapshot(rt, frame->code, slots, frame->object);
}

static void frame_traverse(Object *object, Visitor *visitor)
{
    FrameObject *self = (FrameObject *)object;
    VISIT_FIELD(visitor, self->back, "f_back");
    VISIT_FIELD(visitor, self->code, "f_code");
    VISIT_FIELD(visitor, self->globals, "f_globals");
    VISIT_FIELD(visitor, self->builtins, "f_builtins");
    visit(visitor, self->namespace_, EDGE_FIELD, (uintptr_t) "f_locals");
    visit(visitor, self->extra, EDGE_FIELD, (uintptr_t) "f_locals");
    for (uint32_t i = 0; i < self->slot_count; i++) {
        visit(visitor, self->slots[i], EDGE_LOCAL,
              (uintptr_t)self->code->variable_names[i]);
    }
}

static void frame_clear(Runtime *rt, Object *object)
{
    FrameObject *self = (FrameObject *)object;
    for (uint32_t i = 0; i < self->slot_count; i++) {
        clear_ref(rt, &self->slots[i]);
    }
    clear_ref(rt, &self->namespace_);
    clear_ref(rt, &self->extra);
    CLEAR_POINTER(rt, self->back); // whose variables die after its own
}

static void frame_destroy(Runtime *rt, Object *object)
{
    FrameObject *self = (FrameObject *)object;
    frame_clear(rt, object);
    buffer_free(rt, self->slots, self->slot_count * sizeof(Ref));
    CLEAR_POINTER(rt, self->globals);
    CLEAR_POINTER(rt, self->builtins);
    CLEAR_POINTER(rt, self->code);
    object_free(rt, object, sizeof *self);
}

#define FRAME(self) ((FrameObject *)ref_object(*(self)))

static uint32_t frame_pc(const FrameObject *self)
{
    return self->live != NULL ? pc_index(self->live) : self->pc;
}

static Ref frame_repr(Runtime *rt, Value value)
{
    const FrameObject *self = (const FrameObject *)value_object(value);
    return str_format(rt, "<frame at 0x%llx, file '%U', line %u, code %U>",
                      (long long)object_address(rt, &self->base), self->code->filename,
                      code_line(self->code, frame_pc(self)), self->code->name);
}

static Ref get_code(Runtime *rt, Ref *self)
{
    return ref_new(&FRAME(self)->code->base);
}
static Ref get_globals(Runtime *rt, Ref *self)
{
    return ref_new(&FRAME(self)->globals->base);
}
static Ref get_builtins(Runtime *rt, Ref *self)
{
    return ref_new(&FRAME(self)->builtins->base);
}
static Ref get_line(Runtime *rt, Ref *self)
{
    return ref_immediate(code_line(FRAME(self)->code, frame_pc(FRAME(self))));
}
static Ref get_lasti(Runtime *rt, Ref *self)
{
    return ref_immediate((intptr_t)frame_pc(FRAME(self)) * 4);
}

static Ref get_back(Runtime *rt, Ref *self)
{
    FrameObject *frame = FRAME(self);
    Vm *vm = vm_of(rt);
    if (frame->live != NULL && frame->live > vm->frames && frame->live <= vm->frame) {
        return frame->live == vm->frames + 1 ? REF_NONE
                                             : frame_object(vm, frame->live - 1);
    }
    return frame->back == NULL ? REF_NONE : ref_new(&frame->back->base);
}

static Ref get_locals(Runtime *rt, Ref *self)
{
    FrameObject *frame = FRAME(self);
    const Ref *slots = frame_object_slots(frame);
    if (!ref_is_unbound(frame->namespace_) &&
        (frame->code->flags & CODE_OPTIMIZED) == 0 &&
        (slots == NULL || !is_in_comprehension(frame->code, slots))) {
        return share(rt, &frame->namespace_);
    }
    return frame_locals_proxy(rt, frame);
}

static Ref py_frame_clear(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    FrameObject *frame = FRAME(args);
    if (frame->live != NULL) {
        raise_error(rt, E_RUNTIME_ERROR,
                    frame->live->locals != NULL ? "cannot clear an executing frame"
                                                : "cannot clear a suspended frame");
        return REF_ERROR;
    }
    for (uint32_t i = 0; i < frame->slot_count; i++) {
        clear_ref(rt, &frame->slots[i]);
    }
    return REF_NONE;
}

static const MethodDef frame_methods[] = {
    {"clear", py_frame_clear, ARGS(0, 0), "Drop the references that the frame holds."},
    {NULL},
};

static const GetSetDef frame_getsets[] = {
    {"f_code", get_code},         {"f_globals", get_globals},
    {"f_builtins", get_builtins}, {"f_lineno", get_line},
    {"f_lasti", get_lasti},       {"f_back", get_back},
    {"f_locals", get_locals},     {NULL},
};

const TypeDef frame_typedef = {
    .name = "frame",
    .instance_size = sizeof(FrameObject),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = {.destroy = frame_destroy,
              .traverse = frame_traverse,
              .clear = frame_clear,
              .repr = frame_repr},
    .methods = frame_methods,
    .getsets = frame_getsets,
};

// --- traceback entries ---

Traceback *traceback_add(Vm *vm, Frame *frame)
{
    Runtime *rt = &vm->rt;
    // Making an entry may fail and raise: the exception on its way waits meanwhile. It
    // then goes without the entry.
    Ref pending = pending_take(rt);
    Exception *exception = (Exception *)ref_object(pending);
    Traceback *entry = object_alloc(rt, rt->types[T_TRACEBACK], sizeof *entry);
    Ref made = entry == NULL ? REF_ERROR : frame_object(vm, frame);
    if (is_pending(rt)) {
        pending_clear(rt);
    }
    pending_set_take(rt, pending);
    if (entry == NULL) {
        return NULL;
    }
    entry->frame = ref_is_error(made) ? NULL : (FrameObject *)ref_object(made);
    entry->code = (Code *)ref_object(ref_new(&frame->code->base));
    entry->pc = pc_index(frame);
    entry->line = code_line(frame->code, entry->pc);
    entry->next = exception->traceback;
    exception->traceback = OBJECT_REF(entry);
    object_track(rt, &entry->base);
    return entry;
}

static void traceback_traverse(Object *object, Visitor *visitor)
{
    Traceback *self = (Traceback *)object;
    visit(visitor, self->next, EDGE_FIELD, (uintptr_t) "tb_next");
    VISIT_FIELD(visitor, self->frame, "tb_frame");
    VISIT_FIELD(visitor, self->code, "code");
}

static void traceback_clear(Runtime *rt, Object *object)
{
    Traceback *self = (Traceback *)object;
    clear_ref(rt, &self->next);
    CLEAR_POINTER(rt, self->frame);
}

static void traceback_destroy(Runtime *rt, Object *object)
{
    Traceback *self = (Traceback *)object;
    traceback_clear(rt, object);
    CLEAR_POINTER(rt, self->code);
    object_free(rt, object, sizeof *self);
}

#define TRACEBACK(self) ((Traceback *)ref_object(*(self)))

static Ref get_tb_next(Runtime *rt, Ref *self)
{
    return ref_is_object(TRACEBACK(self)->next) ? share(rt, &TRACEBACK(self)->next)
                                                : REF_NONE;
}

static bool set_tb_next(Runtime *rt, Ref *self, Ref value)
{
    if (!ref_is_none(value) && !is_exact(rt, peek(value), T_TRACEBACK)) {
        raise_error(rt, E_TYPE_ERROR, "expected traceback object or None, got '%T'",
                    peek(value));
        drop(rt, value);
        return false;
    }
    for (Ref at = value; ref_is_object(at); at = TRACEBACK(&at)->next) {
        if (at.bits == self->bits) {
            drop(rt, value);
            raise_error(rt, E_VALUE_ERROR, "traceback loop detected");
            return false;
        }
    }
    replace_ref_take(rt, &TRACEBACK(self)->next, value);
    return true;
}

static Ref get_tb_frame(Runtime *rt, Ref *self)
{
    FrameObject *frame = TRACEBACK(self)->frame;
    return frame == NULL ? REF_NONE : ref_new(&frame->base);
}

static Ref get_tb_line(Runtime *rt, Ref *self)
{
    return ref_immediate((int32_t)TRACEBACK(self)->line);
}
static Ref get_tb_lasti(Runtime *rt, Ref *self)
{
    return ref_immediate((intptr_t)TRACEBACK(self)->pc * 4);
}

static const GetSetDef traceback_getsets[] = {
    {"tb_next", get_tb_next, set_tb_next},
    {"tb_frame", get_tb_frame, readonly_member},
    {"tb_lineno", get_tb_line},
    {"tb_lasti", get_tb_lasti, readonly_member},
    {NULL},
};

enum { TB_NEXT, TB_FRAME, TB_LASTI, TB_LINENO, TB_ARGUMENTS };

static bool check_tb_arguments(Runtime *rt, Ref *given, int32_t *lasti, int32_t *line)
{
    if (!ref_is_none(given[TB_NEXT]) &&
        !is_exact(rt, peek(given[TB_NEXT]), T_TRACEBACK)) {
        raise_error(rt, E_TYPE_ERROR, "expected traceback object or None, got '%T'",
                    peek(given[TB_NEXT]));
        return false;
    }
    if (!is_exact(rt, peek(given[TB_FRAME]), T_FRAME)) {
        raise_error(rt, E_TYPE_ERROR,
                    "traceback() argument 'tb_frame' must be frame, not %T",
                    peek(given[TB_FRAME]));
        return false;
    }
    return index_as_int32(rt, &given[TB_LASTI], lasti) &&
           index_as_int32(rt, &given[TB_LINENO], line);
}

// traceback(tb_next, tb_frame, tb_lasti, tb_lineno). A place outside the code is as
// good as its end.
static Ref traceback_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    static const MethodDef arguments = {
        "traceback", NULL,
        SIGNATURE(TB_ARGUMENTS, "tb_next, tb_frame, tb_lasti, tb_lineno"), NULL};
    Ref given[TB_ARGUMENTS];
    int32_t lasti, line;
    if (!native_arguments(rt, &arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    Traceback *entry = check_tb_arguments(rt, given, &lasti, &line)
                           ? object_alloc(rt, type, sizeof *entry)
                           : NULL;
    if (entry == NULL) {
        items_drop(rt, given, TB_ARGUMENTS);
        return REF_ERROR;
    }
    entry->next = take(&given[TB_NEXT]);
    entry->frame = (FrameObject *)ref_object(take(&given[TB_FRAME]));
    entry->code = (Code *)ref_object(ref_new(&entry->frame->code->base));
    uint32_t last = entry->code->instruction_count - 1;
    entry->pc = lasti < 0 || (uint32_t)lasti / 4 > last ? last : (uint32_t)(lasti / 4);
    entry->line = (uint32_t)line;
    object_track(rt, &entry->base);
    items_drop(rt, given, TB_ARGUMENTS);
    return OBJECT_REF(entry);
}

static Ref py_traceback_dir(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    size_t count = sizeof traceback_getsets / sizeof *traceback_getsets - 1;
    Ref names = list_new(rt, count);
    for (size_t i = 0; i < count && !ref_is_error(names); i++) {
        Ref name = str_from(rt, traceback_getsets[i].name);
        if (ref_is_error(name) ||
            !list_append_take(rt, value_list(peek(names)), name)) {
            drop(rt, names);
            names = REF_ERROR;
        }
    }
    return names;
}

static const MethodDef traceback_methods[] = {
    {"__dir__", py_traceback_dir, ARGS(0, 0), "Names of the traceback's fields."},
    {NULL},
};

const TypeDef traceback_typedef = {
    .name = "traceback",
    .methods = traceback_methods,
    .instance_size = sizeof(Traceback),
    .slots = {.construct = traceback_construct,
              .destroy = traceback_destroy,
              .traverse = traceback_traverse,
              .clear = traceback_clear},
    .getsets = traceback_getsets,
};

// --- what other layers ask about the running frame ---

bool frame_super_context(Runtime *rt, Ref *type, Ref *object)
{
    Vm *vm = vm_of(rt);
    Frame *frame = vm->frame;
    const Code *code = frame->code;
    if (code->arg_count == 0) {
        raise_error(rt, E_RUNTIME_ERROR, "super(): no arguments");
        return false;
    }
    Ref *first = &frame->locals[0];
    if (is_exact(rt, peek(*first), T_CELL)) {
        first = &((Cell *)ref_object(*first))->value;
    }
    if (ref_is_unbound(*first)) {
        raise_error(rt, E_RUNTIME_ERROR, "super(): arg[0] deleted");
        return false;
    }
    for (uint32_t i = code->variable_count + code->cell_count; i < code->local_count;
         i++) {
        if (code->variable_names[i] == rt->names[N_CLASS]) {
            Ref *cell = &((Cell *)ref_object(frame->locals[i]))->value;
            if (ref_is_unbound(*cell)) {
                raise_error(rt, E_RUNTIME_ERROR, "super(): empty __class__ cell");
                return false;
            }
            if (!is_type(peek(*cell))) {
                raise_error(rt, E_RUNTIME_ERROR,
                            "super(): __class__ is not a type (%T)", peek(*cell));
                return false;
            }
            *type = share(rt, cell);
            *object = share(rt, first);
            return !ref_is_error(*object);
        }
    }
    raise_error(rt, E_RUNTIME_ERROR, "super(): __class__ cell not found");
    return false;
}

Ref frame_caller_module(Runtime *rt)
{
    Ref *name = dict_find_str(vm_of(rt)->frame->globals, rt->names[N_NAME_]);
    return name == NULL ? REF_UNBOUND : share(rt, name);
}
