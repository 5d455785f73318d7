#include "modules/mem_names.h"

#include <stdio.h>
#include <string.h>

#include "objects/builtin.h"
#include "objects/cell.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/tuple.h"
#include "vm/function.h"
#include "vm/roots.h"
#include "vm/traceback.h"

#define PATH_STEPS 12 // a longer path says less than the type of what it leads to

static bool add(Vm *vm, StrBuilder *out, const char *text)
{
    return builder_add(&vm->rt, out, text, strlen(text));
}

static bool add_number(Vm *vm, StrBuilder *out, uintptr_t number)
{
    char text[24];
    snprintf(text, sizeof text, "%zu", (size_t)number);
    return add(vm, out, text);
}

static bool add_type(Vm *vm, StrBuilder *out, const Object *object)
{
    return builder_add_str(&vm->rt, out, object->type->name);
}

// A key as it is written in a program: repr of a str or an int; for others the type, as
// their repr could be anybody's code.
static bool add_key(Vm *vm, StrBuilder *out, uintptr_t bits)
{
    Runtime *rt = &vm->rt;
    Value key = {bits};
    if (!value_is_object(key) || is_exact(rt, key, T_STR) || is_exact(rt, key, T_INT)) {
        return builder_add_repr(rt, out, key);
    }
    return add(vm, out, "<") && builder_add_str(rt, out, type_of(rt, key)->name) &&
           add(vm, out, ">");
}

static bool is_field(const Edge *edge, const char *name)
{
    return edge->kind == EDGE_FIELD && strcmp((const char *)edge->detail, name) == 0;
}

static const GraphNode *parent_of(const Graph *graph, const GraphNode *node)
{
    return node->parent == GRAPH_ROOT ? NULL : &graph->nodes[node->parent];
}

Object *dict_owner(const Graph *graph, const Object *dict)
{
    const GraphNode *node = graph == NULL ? NULL : graph_find(graph, dict);
    bool is_part = node != NULL && node->edge.holder == HOLDER_OBJECT &&
                   is_field(&node->edge, "__dict__");
    return is_part ? node->edge.object : NULL;
}

Str *mem_slot_name(Runtime *rt, const Object *object, uintptr_t index)
{
    const Tuple *mro = object->type->mro;
    for (size_t i = 0; mro != NULL && i < mro->length; i++) {
        Dict *dict = ((Type *)ref_object(mro->items[i]))->dict;
        size_t position = 0;
        Ref *key, *value;
        while (dict != NULL && dict_next(dict, &position, &key, &value)) {
            const MemberDescriptor *slot = peek_slot_descriptor(rt, peek(*value));
            if (slot != NULL && slot->index == index) {
                return slot->name;
            }
        }
    }
    return rt->names[N_SLOTS];
}

static bool add_frame_name(Vm *vm, StrBuilder *out, size_t depth)
{
    const Code *code = vm_frame_at(vm, depth)->code;
    bool is_function = (code->flags & CODE_OPTIMIZED) != 0;
    return builder_add_str(&vm->rt, out, code->qualname) &&
           add(vm, out, is_function ? "()" : "");
}

// --- paths ---

// A variable of an object that is a frame or has one.
static bool add_frame_variable(Vm *vm, StrBuilder *out, const Edge *edge)
{
    bool is_frame = edge->object->type == vm->rt.types[T_FRAME];
    return add(vm, out, is_frame ? ".f_locals['" : ".gi_frame.f_locals['") &&
           builder_add_str(&vm->rt, out, (Str *)edge->detail) && add(vm, out, "']");
}

// The value of a dict: an attribute when the dict is somebody's __dict__.
static bool add_value_step(Vm *vm, StrBuilder *out, const Graph *graph,
                           const Edge *edge)
{
    Runtime *rt = &vm->rt;
    if (dict_owner(graph, edge->object) != NULL &&
        is_exact(rt, (Value){edge->detail}, T_STR)) {
        return add(vm, out, ".") &&
               builder_add_str(rt, out, value_str_object((Value){edge->detail}));
    }
    return add(vm, out, "[") && add_key(vm, out, edge->detail) && add(vm, out, "]");
}

bool step_add(Vm *vm, StrBuilder *out, const Graph *graph, const Edge *edge)
{
    Runtime *rt = &vm->rt;
    switch (edge->kind) {
    case EDGE_ATTRIBUTE:
        return add(vm, out, ".") && builder_add_str(rt, out, (Str *)edge->detail);
    case EDGE_SLOT:
        return add(vm, out, ".") &&
               builder_add_str(rt, out, mem_slot_name(rt, edge->object, edge->detail));
    case EDGE_INDEX:
        return add(vm, out, "[") && add_number(vm, out, edge->detail) &&
               add(vm, out, "]");
    case EDGE_VALUE:
        return add_value_step(vm, out, graph, edge);
    case EDGE_KEY:
        return add(vm, out, "{") && add_key(vm, out, (uintptr_t)edge->target) &&
               add(vm, out, "}");
    case EDGE_LOCAL:
        return add_frame_variable(vm, out, edge);
    case EDGE_STACK:
        return add(vm, out, ".(operand)");
    default:
        return add(vm, out, ".") && add(vm, out, (const char *)edge->detail);
    }
}

// The first step: a root's edge.
static bool add_root(Vm *vm, StrBuilder *out, const Edge *edge)
{
    switch (edge->kind) {
    case EDGE_LOCAL:
        return builder_add_str(&vm->rt, out, (Str *)edge->detail);
    case EDGE_STACK:
        return add(vm, out, "(operand)");
    case EDGE_ARGUMENT:
        return add(vm, out, "(argument)");
    default:
        return edge->holder == HOLDER_INTERPRETER
                   ? add(vm, out, (const char *)edge->detail)
                   : add(vm, out, "(") && add(vm, out, (const char *)edge->detail) &&
                         add(vm, out, ")");
    }
}

static bool is_modules_dict(const Vm *vm, const Edge *edge)
{
    return edge->target == &vm->modules->base;
}

// Steps that are not written: from what is reached to its __dict__ when the path goes
// on through it, and from a variable's cell to its contents.
static bool is_silent(const GraphNode *const *steps, size_t i)
{
    if (is_field(&steps[i]->edge, "cell_contents")) {
        return steps[i + 1]->edge.kind == EDGE_LOCAL;
    }
    return i > 0 && is_field(&steps[i]->edge, "__dict__") &&
           steps[i - 1]->edge.kind == EDGE_VALUE &&
           steps[i - 1]->edge.object == steps[i]->edge.target;
}

bool path_add(Vm *vm, StrBuilder *out, const Graph *graph, Object *object)
{
    const GraphNode *steps[2 * PATH_STEPS]; // from the object to the root
    size_t count = 0;
    const GraphNode *node = graph_find(graph, object);
    for (; node != NULL && count < 2 * PATH_STEPS; node = parent_of(graph, node)) {
        steps[count++] = node;
    }
    if (count == 0 || node != NULL) {
        return add(vm, out, count == 0 ? "an unreachable " : "a distant ") &&
               add_type(vm, out, object);
    }
    const Edge *root = &steps[count - 1]->edge;
    size_t next = count - 1; // steps[next..0] are still to be written
    bool ok = true;
    if (count > 1 && is_modules_dict(vm, root) &&
        is_exact(&vm->rt, (Value){steps[count - 2]->edge.detail}, T_STR)) {
        next = count - 2;
        Value name = {steps[next]->edge.detail};
        ok = builder_add_str(&vm->rt, out, value_str_object(name));
    } else {
        ok = add_root(vm, out, root);
    }
    while (ok && next-- > 0) {
        ok = is_silent(steps, next) || step_add(vm, out, graph, &steps[next]->edge);
    }
    if (ok && (root->holder == HOLDER_FRAME || root->holder == HOLDER_CALL)) {
        ok = add(vm, out, " in ") && add_frame_name(vm, out, root->depth);
    }
    return ok;
}

// --- phrases ---

// A phrase being made: what stands before the path of the holder, and after it.
typedef struct Phrase {
    Vm *vm;
    const Graph *graph;
    const Edge *edge;
    HolderName *out;
    StrBuilder text;
} Phrase;

static bool say(Phrase *phrase, const char *text)
{
    return add(phrase->vm, &phrase->text, text);
}

static bool say_str(Phrase *phrase, const Str *text)
{
    return builder_add_str(&phrase->vm->rt, &phrase->text, text);
}

static bool say_path(Phrase *phrase, Object *object)
{
    return path_add(phrase->vm, &phrase->text, phrase->graph, object);
}

// "item 3 of PATH (list)"
static bool say_of(Phrase *phrase, Object *object)
{
    return say(phrase, " of ") && say_path(phrase, object) && say(phrase, " (") &&
           add_type(phrase->vm, &phrase->text, object) && say(phrase, ")");
}

static bool say_named(Phrase *phrase, const char *kind, Str *name)
{
    phrase->out->kind = kind;
    phrase->out->name = ref_new(&name->base);
    return say(phrase, kind) && say(phrase, " '") && say_str(phrase, name) &&
           say(phrase, "'");
}

// An entry of the __dict__ of a module, class or instance.
static bool say_attribute(Phrase *phrase, Object *owner, Str *name)
{
    phrase->out->holder = owner;
    if (owner->type == phrase->vm->rt.types[T_MODULE]) {
        return say_named(phrase, "global", name) && say(phrase, " of module ") &&
               say_path(phrase, owner);
    }
    return say_named(phrase, "attribute", name) && say_of(phrase, owner);
}

static bool say_value(Phrase *phrase)
{
    const Edge *edge = phrase->edge;
    Value key = {edge->detail};
    Object *owner = dict_owner(phrase->graph, edge->object);
    if (owner != NULL && is_exact(&phrase->vm->rt, key, T_STR)) {
        return say_attribute(phrase, owner, value_str_object(key));
    }
    phrase->out->kind = "value";
    phrase->out->name = ref_copy(key);
    return say(phrase, "value of key ") &&
           add_key(phrase->vm, &phrase->text, edge->detail) &&
           say_of(phrase, edge->object);
}

static bool say_index(Phrase *phrase)
{
    const Edge *edge = phrase->edge;
    const GraphNode *node = graph_find(phrase->graph, edge->object);
    if (node != NULL && node->edge.holder == HOLDER_OBJECT &&
        is_field(&node->edge, "co_consts")) {
        const Code *code = (Code *)node->edge.object;
        phrase->out->kind = "constant";
        phrase->out->holder = node->edge.object;
        const char *slash = strrchr(code->filename->data, '/');
        return say(phrase, "constant of ") &&
               say(phrase, slash == NULL ? code->filename->data : slash + 1);
    }
    phrase->out->kind = "item";
    phrase->out->name = ref_immediate((intptr_t)edge->detail);
    return say(phrase, "item ") &&
           add_number(phrase->vm, &phrase->text, edge->detail) &&
           say_of(phrase, edge->object);
}

static bool say_key(Phrase *phrase)
{
    const Edge *edge = phrase->edge;
    bool is_dict = edge->object->type->slots.traverse ==
                   phrase->vm->rt.types[T_DICT]->slots.traverse;
    phrase->out->kind = is_dict ? "key" : "element";
    Object *owner = is_dict ? dict_owner(phrase->graph, edge->object) : NULL;
    if (owner != NULL) {
        return say(phrase, "name in ") && say_path(phrase, owner) &&
               say(phrase, ".__dict__");
    }
    return say(phrase, phrase->out->kind) && say_of(phrase, edge->object);
}

// What a cell belongs to: a variable of a running function, or one that a function has
// from outside.
static bool say_cell(Phrase *phrase)
{
    const GraphNode *node = graph_find(phrase->graph, phrase->edge->object);
    const Edge *edge = node == NULL ? NULL : &node->edge;
    phrase->out->kind = "cell";
    if (edge != NULL && edge->kind == EDGE_LOCAL) {
        phrase->out->name = ref_new((Object *)edge->detail);
        return say(phrase, "closure variable '") &&
               say_str(phrase, (Str *)edge->detail) && say(phrase, "'") &&
               (edge->holder == HOLDER_OBJECT
                    ? say_of(phrase, edge->object)
                    : say(phrase, " of ") &&
                          add_frame_name(phrase->vm, &phrase->text, edge->depth));
    }
    const GraphNode *tuple =
        edge != NULL && edge->kind == EDGE_INDEX && edge->holder == HOLDER_OBJECT
            ? parent_of(phrase->graph, node)
            : NULL;
    if (tuple != NULL && tuple->edge.holder == HOLDER_OBJECT &&
        is_field(&tuple->edge, "__closure__")) {
        const Function *function = (Function *)tuple->edge.object;
        const Code *code = function->code;
        Str *name = code->variable_names[code->variable_count + code->cell_count +
                                         edge->detail];
        phrase->out->name = ref_new(&name->base);
        return say(phrase, "closure variable '") && say_str(phrase, name) &&
               say(phrase, "'") && say_of(phrase, tuple->edge.object);
    }
    return say(phrase, "contents") && say_of(phrase, phrase->edge->object);
}

static bool say_field(Phrase *phrase)
{
    const Edge *edge = phrase->edge;
    const char *name = (const char *)edge->detail;
    if (edge->object->type == phrase->vm->rt.types[T_CELL]) {
        return say_cell(phrase);
    }
    phrase->out->kind = strcmp(name, "__class__") == 0 ? "type" : "field";
    phrase->out->name = str_from(&phrase->vm->rt, name);
    return say(phrase, name) && say_of(phrase, edge->object);
}

static bool say_object(Phrase *phrase)
{
    const Edge *edge = phrase->edge;
    phrase->out->holder = edge->object;
    switch (edge->kind) {
    case EDGE_ATTRIBUTE:
        return say_attribute(phrase, edge->object, (Str *)edge->detail);
    case EDGE_SLOT:
        return say_attribute(
            phrase, edge->object,
            mem_slot_name(&phrase->vm->rt, edge->object, edge->detail));
    case EDGE_INDEX:
        return say_index(phrase);
    case EDGE_KEY:
        return say_key(phrase);
    case EDGE_VALUE:
        return say_value(phrase);
    case EDGE_LOCAL:
        return say_named(phrase, "local", (Str *)edge->detail) &&
               say_of(phrase, edge->object);
    case EDGE_STACK:
        phrase->out->kind = "stack";
        return say(phrase, "operand") && say_of(phrase, edge->object);
    default:
        return say_field(phrase);
    }
}

static bool say_frame(Phrase *phrase)
{
    const Edge *edge = phrase->edge;
    if (edge->kind == EDGE_LOCAL) {
        return say_named(phrase, "local", (Str *)edge->detail) && say(phrase, " of ") &&
               add_frame_name(phrase->vm, &phrase->text, edge->depth);
    }
    phrase->out->kind = edge->kind == EDGE_STACK ? "stack" : "frame";
    const char *what =
        edge->kind == EDGE_STACK ? "operand" : (const char *)edge->detail;
    return say(phrase, what) && say(phrase, " of the running ") &&
           add_frame_name(phrase->vm, &phrase->text, edge->depth);
}

// "mem.refs()", "list.sort()", "Node()"
static bool add_callable(Vm *vm, StrBuilder *out, Value callable)
{
    Runtime *rt = &vm->rt;
    if (is_exact(rt, callable, T_BUILTIN)) {
        const Builtin *builtin = (Builtin *)value_object(callable);
        bool is_bound = !ref_is_unbound(builtin->self);
        Value module = peek(builtin->module);
        if (is_bound) {
            Type *type = is_type(peek(builtin->self))
                             ? (Type *)ref_object(builtin->self)
                             : ref_type(rt, builtin->self);
            (void)(builder_add_str(rt, out, type->name) && add(vm, out, "."));
        } else if (is_str(module) &&
                   !str_equals_text(value_str_object(module), "builtins")) {
            (void)(builder_add_str(rt, out, value_str_object(module)) &&
                   add(vm, out, "."));
        }
        return add(vm, out, builtin->def->name) && add(vm, out, "()");
    }
    if (is_exact(rt, callable, T_METHOD_DESCRIPTOR)) {
        const MethodDescriptor *method = (MethodDescriptor *)value_object(callable);
        return builder_add_str(rt, out, method->owner->name) && add(vm, out, ".") &&
               add(vm, out, method->def->name) && add(vm, out, "()");
    }
    const Type *type =
        is_type(callable) ? (Type *)value_object(callable) : type_of(rt, callable);
    return builder_add_str(rt, out, type->name) && add(vm, out, "()");
}

static bool say_argument(Phrase *phrase)
{
    const Edge *edge = phrase->edge;
    NativeCall call;
    phrase->out->kind = "argument";
    phrase->out->name = ref_immediate((intptr_t)edge->detail + 1);
    bool calls =
        frame_native_call(phrase->vm, vm_frame_at(phrase->vm, edge->depth), &call);
    return say(phrase, "argument ") &&
           add_number(phrase->vm, &phrase->text, edge->detail + 1) &&
           (!calls || (say(phrase, " of ") &&
                       add_callable(phrase->vm, &phrase->text, peek(*call.callable))));
}

bool holder_name(Vm *vm, const Graph *graph, const Edge *edge, HolderName *out)
{
    Runtime *rt = &vm->rt;
    *out = (HolderName){.kind = "interpreter", .name = REF_NONE};
    Phrase phrase = {vm, graph, edge, out, {0}};
    builder_init(&phrase.text);
    switch (edge->holder) {
    case HOLDER_OBJECT:
        (void)say_object(&phrase);
        break;
    case HOLDER_FRAME:
        (void)say_frame(&phrase);
        break;
    case HOLDER_CALL:
        (void)say_argument(&phrase);
        break;
    default:
        (void)say(&phrase, (const char *)edge->detail);
    }
    out->text = builder_finish(rt, &phrase.text);
    if (ref_is_error(out->text) || ref_is_error(out->name)) {
        drop(rt, out->text);
        drop(rt, out->name);
        return false;
    }
    return true;
}

// --- running natives ---

// What C code a frame waits for.
static bool add_native(Vm *vm, StrBuilder *out, const Frame *frame)
{
    NativeCall call;
    if (frame == vm->frames) {
        return add(vm, out, "the run of the program");
    }
    if (frame_native_call(vm, frame, &call)) {
        return add_callable(vm, out, peek(*call.callable));
    }
    return add(vm, out, "the operation ") && add(vm, out, frame_operation(frame)) &&
           add(vm, out, " of ") &&
           add_frame_name(vm, out, (size_t)(frame - vm->frames));
}

Ref running_natives(Vm *vm)
{
    StrBuilder out;
    builder_init(&out);
    bool ok = true;
    bool any = false;
    if (graph_has_dying(&vm->rt)) {
        ok = add(vm, &out, "an object that is being ended");
        any = true;
    }
    NativeCall asking;
    bool is_spread = frame_native_call(vm, vm->frame, &asking) && asking.is_spread;
    const Frame *first = is_spread ? vm->frame : vm->frame - 1;
    for (const Frame *frame = first; ok && frame >= vm->frames; frame--) {
        if (frame_runs_native(vm, frame) && (frame > vm->frames || !any)) {
            ok = add(vm, &out, any ? " or " : "") && add_native(vm, &out, frame);
            any = true;
        }
    }
    return builder_finish(&vm->rt, &out);
}
