// The listing of `pyrena dis`.
#include "compiler/compile.h"

#include <stdio.h>
#include <string.h>

#include "compiler/opcodes.h"
#include "objects/abstract.h"
#include "objects/str.h"

enum { MAX_REPR = 60 };

typedef struct Listing {
    Runtime *rt;
    StrBuilder out;
    const Code *code;
    bool *targets; // instructions that are jumped to
} Listing;

static void add(Listing *l, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void add(Listing *l, const char *format, ...)
{
    char text[200];
    va_list args;
    va_start(args, format);
    int size = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    builder_add(l->rt, &l->out, text,
                (size_t)size < sizeof text ? (size_t)size : sizeof text - 1);
}

static void add_str(Listing *l, const Str *str)
{
    builder_add_str(l->rt, &l->out, str);
}

static void add_slot(Listing *l, uint32_t slot)
{
    const Code *code = l->code;
    if (slot >= code->local_count) {
        add(l, "s%u", slot - code->local_count);
    } else {
        add_str(l, code->variable_names[slot]);
    }
}

static void add_constant(Listing *l, uint32_t index)
{
    Value value = l->code->constants[index];
    if (l->code->unit_index[index] == CODE_OWNED) {
        add(l, "<code ");
        add_str(l, ((const Code *)value_object(value))->qualname);
        add(l, ">");
        return;
    }
    Ref repr = value_repr(l->rt, value);
    if (ref_is_error(repr)) {
        l->out.failed = true;
        return;
    }
    const Str *str = (const Str *)ref_object(repr);
    if (str->size > MAX_REPR && str_is_ascii(str)) {
        builder_add(l->rt, &l->out, str->data, MAX_REPR);
        add(l, "...");
    } else {
        add_str(l, str);
    }
    drop(l->rt, repr);
}

static void add_operand(Listing *l, unsigned kind, uint32_t operand)
{
    switch (kind) {
    case OPERAND_DST:
    case OPERAND_SRC:
    case OPERAND_PEEK:
    case OPERAND_FIRST:
    case OPERAND_POS:
    case OPERAND_VAR:
        add_slot(l, operand);
        break;
    case OPERAND_K8:
    case OPERAND_K16:
        add_constant(l, operand);
        break;
    case OPERAND_N8:
    case OPERAND_N16:
        add(l, ".");
        add_str(l, l->code->names[operand]);
        break;
    default:
        add(l, "%u", operand);
        break;
    }
}

static void add_instruction(Listing *l, const Instruction *i)
{
    const OpcodeInfo *info = &opcode_infos[i->op];
    const uint32_t operands[3] = {i->a, i->b, i->c};
    bool any = false;
    add(l, "%s %4u  %-18s", l->targets[i->start] ? ">" : " ", i->start, info->name);
    for (int k = 0; k < 3; k++) {
        if (info->operands[k] != OPERAND_NONE) {
            add(l, any ? ", " : " ");
            add_operand(l, info->operands[k], operands[k]);
            any = true;
        }
    }
    if (opcode_jumps(i->op)) {
        add(l, "%s-> %u", any ? " " : " ", i->target);
    } else if (i->op == OP_CALL_KW || i->op == OP_CALL_METHOD_KW) {
        add(l, " ");
        add_constant(l, i->last);
    } else if (i->op == OP_INTRINSIC || i->op == OP_MATCH_CLASS) {
        add(l, " [%u]", i->last);
    }
    add(l, "\n");
}

static void add_handlers(Listing *l)
{
    const Code *code = l->code;
    for (uint32_t k = 0; k < code->handler_count; k++) {
        const CodeHandler *handler = &code->handlers[k];
        add(l, "%s  %u to %u -> %u, s%u\n", k == 0 ? "Exception table:\n" : "",
            handler->start, handler->end, handler->target, handler->depth);
    }
}

static void add_header(Listing *l)
{
    const Code *code = l->code;
    add(l, "Disassembly of ");
    add_str(l, code->qualname);
    add(l, " (file \"");
    add_str(l, code->filename);
    add(l, "\", line %u; %u parameters, %u locals, %u stack)\n", code->first_line,
        code->param_count, code->local_count, code->stack_size);
    bool any = false;
    for (uint32_t i = 0; i < code->local_count; i++) {
        if (code->value_only[i]) {
            add(l, any ? ", " : "Read as values: ");
            add_str(l, code->variable_names[i]);
            any = true;
        }
    }
    if (any) {
        add(l, "\n");
    }
}

static bool list_code(Listing *l, const Code *code)
{
    l->code = code;
    l->targets = buffer_alloc(l->rt, code->instruction_count + 1);
    if (l->targets == NULL) {
        return false;
    }
    memset(l->targets, 0, code->instruction_count + 1);
    for (uint32_t pc = 0; pc < code->instruction_count;) {
        Instruction i = instruction_decode(code->instructions, pc);
        if (opcode_jumps(i.op) && i.target < code->instruction_count) {
            l->targets[i.target] = true;
        }
        pc = i.end;
    }
    for (uint32_t k = 0; k < code->handler_count; k++) {
        l->targets[code->handlers[k].target] = true;
    }
    add_header(l);
    uint32_t line = UINT32_MAX;
    for (uint32_t pc = 0; pc < code->instruction_count;) {
        Instruction i = instruction_decode(code->instructions, pc);
        uint32_t here = code_line(code, pc);
        if (here == line || here == 0) {
            add(l, "      ");
        } else {
            add(l, "%5u ", here);
        }
        line = here;
        add_instruction(l, &i);
        pc = i.end;
    }
    add_handlers(l);
    buffer_free(l->rt, l->targets, code->instruction_count + 1);
    return true;
}

static bool list_all(Listing *l, const Code *code)
{
    if (!stack_check(l->rt) || !list_code(l, code)) {
        return false;
    }
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (code->unit_index[i] == CODE_OWNED) {
            add(l, "\n");
            if (!list_all(l, (const Code *)value_object(code->constants[i]))) {
                return false;
            }
        }
    }
    return true;
}

Ref code_disassemble(Runtime *rt, Code *code)
{
    Listing listing = {.rt = rt};
    builder_init(&listing.out);
    if (!list_all(&listing, code)) {
        builder_fini(rt, &listing.out);
        return REF_ERROR;
    }
    return builder_finish(rt, &listing.out);
}
