#include "vm/program.h"

#include "objects/tuple.h"
#include "vm/ops.h"

// Marks the constants that code names itself; what is only part of a tuple is held by
// that. Nested as deep as the source's blocks, which the parser bounds.
static void mark_constants(Runtime *rt, const Code *code, bool *marks)
{
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (code->unit_index[i] != CODE_OWNED) {
            marks[code->unit_index[i]] = true;
        } else if (is_exact(rt, code->constants[i], T_CODE)) {
            mark_constants(rt, (const Code *)value_object(code->constants[i]), marks);
        }
    }
}

static bool share_constants(Runtime *rt, Tuple *unit, const bool *marks,
                            ProgramText *text)
{
    for (size_t i = 0; i < unit->length; i++) {
        if (marks[i]) {
            Ref constant = share(rt, &unit->items[i]);
            if (ref_is_error(constant)) {
                return false;
            }
            text->constants[text->count++] = constant;
        }
    }
    return true;
}

static void text_fini(Runtime *rt, ProgramText *text)
{
    while (text->count > 0) {
        drop(rt, text->constants[--text->count]);
    }
    buffer_free(rt, text->constants, text->room * sizeof(Ref));
}

static bool text_init(Runtime *rt, ProgramText *text, const Code *code)
{
    size_t room = code->unit == NULL ? 0 : code->unit->length;
    *text = (ProgramText){.room = room};
    if (room == 0) {
        return true;
    }
    text->constants = buffer_alloc(rt, room * sizeof(Ref));
    bool *marks = text->constants == NULL ? NULL : buffer_alloc(rt, room);
    if (marks == NULL) {
        text_fini(rt, text);
        return false;
    }
    for (size_t i = 0; i < room; i++) {
        marks[i] = false;
    }
    mark_constants(rt, code, marks);
    bool ok = share_constants(rt, code->unit, marks, text);
    buffer_free(rt, marks, room);
    if (!ok) {
        text_fini(rt, text);
    }
    return ok;
}

Ref vm_run_program(Vm *vm, Code *code, Dict *globals, Ref *namespace_)
{
    ProgramText text;
    if (!text_init(&vm->rt, &text, code)) {
        return REF_ERROR;
    }
    text.outer = vm->texts;
    vm->texts = &text;
    Ref result = vm_run_code(vm, code, globals, namespace_);
    vm->texts = text.outer;
    text_fini(&vm->rt, &text);
    return result;
}
