#include "vm/roots.h"

#include "compiler/opcodes.h"
#include "objects/module.h"
#include "vm/generator.h"
#include "vm/program.h"
#include "vm/traceback.h"

// --- what a frame is at ---

// The counter stands behind the operation word, or behind the whole instruction.
static Instruction frame_instruction(const Frame *frame)
{
    const uint32_t *words = frame->code->instructions;
    uint32_t pc = (uint32_t)(frame->pc - words);
    Instruction at = {0};
    for (uint32_t next = 0; next < frame->code->instruction_count && next < pc;
         next = at.end) {
        at = instruction_decode(words, next);
    }
    return at;
}

const char *frame_operation(const Frame *frame)
{
    return opcode_name(frame_instruction(frame).op);
}

bool frame_runs_native(const Vm *vm, const Frame *frame)
{
    return frame == vm->frame || frame[1].kind == FRAME_ENTRY;
}

bool frame_native_call(const Vm *vm, const Frame *frame, NativeCall *call)
{
    if (frame == vm->frames || !frame_runs_native(vm, frame)) {
        return false;
    }
    Instruction at = frame_instruction(frame);
    if (at.end == 0 || at.op < OP_CALL || at.op > OP_CALL_EX) {
        return false;
    }
    bool with_self = at.op == OP_CALL_METHOD || at.op == OP_CALL_METHOD_KW;
    size_t given = at.op == OP_CALL_EX ? at.c + 1 : at.c; // a tuple, perhaps a dict
    call->callable = &frame->locals[at.b];
    with_self = with_self && !ref_is_unbound(call->callable[1]);
    call->args = call->callable + (with_self ? 1 : 2);
    call->count = given + with_self;
    call->is_spread = at.op == OP_CALL_EX;
    return true;
}

// --- what it holds ---

typedef struct Window {
    Ref *start, *end;
} Window;

// The words of a frame: its own ones begin at `locals`, those in front are the call's.
// They end where the next frame's begin. A generator's frame has no words in front: its
// claim is the slot of the caller that holds the iterator.
static Window frame_window(const Vm *vm, const Frame *frame)
{
    bool has_claim = frame->claim != NULL && frame->generator == NULL;
    Window window = {has_claim ? frame->claim : frame->locals,
                     frame->locals + frame->code->local_count +
                         frame->code->stack_size};
    if (frame < vm->frame) {
        const Frame *next = frame + 1;
        bool claims = next->claim != NULL && next->generator == NULL;
        Ref *limit = claims ? next->claim : next->locals;
        if (limit < window.end) {
            window.end = limit;
        }
    }
    return window;
}

static void visit_window(Vm *vm, const Frame *frame, size_t depth, EdgeVisitor *visitor)
{
    const Code *code = frame->code;
    const Window window = frame_window(vm, frame);
    NativeCall call = {0};
    bool calls = frame_native_call(vm, frame, &call);
    for (Ref *word = window.start; word < window.end; word++) {
        if (word < frame->locals) {
            const char *name = frame->kind != FRAME_INIT ? "function" : "new object";
            graph_root(visitor, HOLDER_FRAME, depth, *word, EDGE_FIELD,
                       (uintptr_t)name);
        } else if (word < frame->locals + code->local_count) {
            size_t number = (size_t)(word - frame->locals);
            graph_root(visitor, HOLDER_FRAME, depth, *word, EDGE_LOCAL,
                       (uintptr_t)code->variable_names[number]);
        } else if (calls && word >= call.args && word < call.args + call.count) {
            graph_root(visitor, HOLDER_CALL, depth, *word, EDGE_ARGUMENT,
                       (uintptr_t)(word - call.args));
        } else {
            graph_root(visitor, HOLDER_FRAME, depth, *word, EDGE_STACK,
                       (uintptr_t)(word - frame->locals - code->local_count));
        }
    }
}

static void visit_field(EdgeVisitor *visitor, size_t depth, const void *object,
                        const char *name)
{
    graph_root(visitor, HOLDER_FRAME, depth, ref_of((Object *)object), EDGE_FIELD,
               (uintptr_t)name);
}

static void visit_frame(Vm *vm, const Frame *frame, EdgeVisitor *visitor)
{
    size_t depth = (size_t)(frame - vm->frames);
    visit_window(vm, frame, depth, visitor);
    graph_root(visitor, HOLDER_FRAME, depth, frame->namespace_, EDGE_FIELD,
               (uintptr_t) "namespace");
    graph_root(visitor, HOLDER_FRAME, depth, frame->owner, EDGE_FIELD,
               (uintptr_t) "code");
    visit_field(visitor, depth, frame->object, "frame object");
    if (frame->generator != NULL) {
        visit_field(visitor, depth, frame->generator, "generator");
        if (frame->kind == FRAME_ENTRY) {
            visit_field(visitor, depth, frame->generator, "generator");
        }
    } else if (frame->claim == NULL && frame != vm->frames) {
        visit_field(visitor, depth, frame->globals, "globals");
    }
}

// What the texts that run hold: vm/program.h.
static void visit_texts(const Vm *vm, EdgeVisitor *visitor)
{
    for (const ProgramText *text = vm->texts; text != NULL; text = text->outer) {
        for (size_t i = 0; i < text->count; i++) {
            graph_root(visitor, HOLDER_INTERPRETER, 0, text->constants[i], EDGE_FIELD,
                       (uintptr_t) "the program's text");
        }
    }
}

// Exceptions being handled; those of generators belong to the generators.
static void visit_handled(Vm *vm, EdgeVisitor *visitor)
{
    graph_root(visitor, HOLDER_INTERPRETER, 0, vm->rt.handled_root.exception,
               EDGE_FIELD, (uintptr_t) "the exception being handled");
}

void vm_visit_roots(Runtime *rt, EdgeVisitor *visitor)
{
    Vm *vm = vm_of(rt);
    graph_root(visitor, HOLDER_INTERPRETER, 0, OBJECT_REF(vm->modules), EDGE_FIELD,
               (uintptr_t) "sys.modules");
    if (vm->frames != NULL && vm->frame != NULL) {
        for (const Frame *frame = vm->frames; frame <= vm->frame; frame++) {
            visit_frame(vm, frame, visitor);
        }
    }
    visit_handled(vm, visitor);
    visit_texts(vm, visitor);
    graph_root(visitor, HOLDER_INTERPRETER, 0, OBJECT_REF(vm->builtins), EDGE_FIELD,
               (uintptr_t) "the built-in names");
    graph_root(visitor, HOLDER_INTERPRETER, 0, OBJECT_REF(vm->no_builtins), EDGE_FIELD,
               (uintptr_t) "the built-in names of who has none");
    graph_root(visitor, HOLDER_INTERPRETER, 0, OBJECT_REF(vm->sys), EDGE_FIELD,
               (uintptr_t) "the module sys");
}
