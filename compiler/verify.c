// A check of finished code against opcodes.def: operands in range, jumps to instruction
// starts, every stack position live when it is read, the same positions live on all
// ways to an instruction.
#include "compiler/gen.h"
#include "compiler/opcodes.h"

static const char no_memory[] =
    "no memory"; // to check with: nothing is said about the code

typedef struct Verifier {
    const Code *code;
    uint64_t **live; // before each instruction; NULL: not reached
    bool *starts;    // an instruction begins here
    uint32_t *work;
    uint32_t work_count;
    uint32_t words; // of a set
    uint64_t *now;
    Bump *bump;
    const char *wrong;
} Verifier;

static bool is_position(const Verifier *v, uint32_t slot)
{
    return slot >= v->code->local_count;
}

static void set_live(Verifier *v, uint32_t slot, bool live)
{
    uint32_t position = slot - v->code->local_count;
    if (slot < v->code->local_count) {
        return;
    }
    if (position >= v->code->stack_size) {
        v->wrong = "stack position out of range";
        return;
    }
    uint64_t bit = UINT64_C(1) << position % 64;
    v->now[position / 64] =
        live ? v->now[position / 64] | bit : v->now[position / 64] & ~bit;
}

static void need_live(Verifier *v, uint32_t slot)
{
    uint32_t position = slot - v->code->local_count;
    if (slot < v->code->local_count) {
        return;
    }
    if (position >= v->code->stack_size) {
        v->wrong = "stack position out of range";
    } else if (!(v->now[position / 64] >> position % 64 & 1)) {
        v->wrong = "a dead stack position is read";
    }
}

static void consume(Verifier *v, uint32_t slot)
{
    need_live(v, slot);
    set_live(v, slot, false);
}

static void consume_many(Verifier *v, uint32_t first, uint32_t count)
{
    for (uint32_t i = 0; i < count && v->wrong == NULL; i++) {
        consume(v, first + i);
    }
}

static void check_operand(Verifier *v, unsigned kind, uint32_t operand)
{
    const Code *code = v->code;
    switch (kind) {
    case OPERAND_DST:
    case OPERAND_SRC:
    case OPERAND_PEEK:
        if (operand >= code->local_count + code->stack_size) {
            v->wrong = "slot out of range";
        }
        break;
    case OPERAND_POS:
    case OPERAND_FIRST:
        if (operand < code->local_count ||
            operand > code->local_count + code->stack_size) {
            v->wrong = "not a stack position";
        }
        break;
    case OPERAND_VAR:
        if (operand >= code->local_count) {
            v->wrong = "not a variable";
        }
        break;
    case OPERAND_K8:
    case OPERAND_K16:
        if (operand >= code->constant_count) {
            v->wrong = "constant out of range";
        }
        break;
    case OPERAND_N8:
    case OPERAND_N16:
        if (operand >= code->name_count) {
            v->wrong = "name out of range";
        }
        break;
    default:
        break;
    }
}

// How many positions a FIRST operand stands for.
static uint32_t first_count(const Instruction *i)
{
    switch (i->op) {
    case OP_BUILD_MAP:
        return i->c * 2;
    case OP_MAP_ADD:
    case OP_FORMAT_SPEC:
    case OP_IMPORT_NAME:
    case OP_WITH_EXIT:
    case OP_ASYNC_WITH_EXIT:
    case OP_MATCH_CLASS:
        return 2;
    case OP_LOAD_SUPER_ATTR:
    case OP_LOAD_SUPER_METHOD:
        return 3;
    case OP_RAISE:
        return i->b;
    case OP_LOAD_CLASS_GLOBAL:
        return 1;
    default:
        return i->c;
    }
}

static void step_call(Verifier *v, const Instruction *i)
{
    consume(v, i->b);
    if (i->op == OP_CALL_METHOD || i->op == OP_CALL_METHOD_KW) {
        consume(v, i->b + 1);
    }
    consume_many(v, i->b + 2, i->op == OP_CALL_EX ? 1 + i->c : i->c);
    set_live(v, i->a, true);
}

// Instructions whose POS and FIRST operands follow rules of their own. False: the usual
// ones apply.
static bool step_special(Verifier *v, const Instruction *i)
{
    switch (i->op) {
    case OP_CALL:
    case OP_CALL_METHOD:
    case OP_CALL_KW:
    case OP_CALL_METHOD_KW:
    case OP_CALL_EX:
        step_call(v, i);
        return true;
    case OP_DROP:
        consume(v, i->a);
        return true;
    case OP_LOAD_METHOD:
        consume(v, i->b);
        set_live(v, i->a, true);
        set_live(v, i->a + 1, true);
        return true;
    case OP_LOAD_SUPER_METHOD:
        consume_many(v, i->b, 3);
        set_live(v, i->a, true);
        set_live(v, i->a + 1, true);
        return true;
    case OP_UNPACK:
    case OP_UNPACK_EX: {
        uint32_t count = i->op == OP_UNPACK ? i->c : (i->c & 0xff) + 1 + (i->c >> 8);
        consume(v, i->b);
        for (uint32_t k = 0; k < count; k++) {
            set_live(v, i->a + k, true);
        }
        return true;
    }
    case OP_PUSH_EXC:
        need_live(v, i->a);
        set_live(v, i->a + 1, true);
        return true;
    case OP_POP_EXC:
        consume_many(v, i->a, 2);
        return true;
    case OP_WITH_ENTER:
    case OP_ASYNC_WITH_ENTER:
        consume(v, i->b);
        set_live(v, i->c, true);
        set_live(v, i->c + 1, true);
        set_live(v, i->a, true);
        return true;
    case OP_SEND:
        need_live(v, i->a);
        need_live(v, i->b);
        return true;
    default:
        return false;
    }
}

static void step(Verifier *v, const Instruction *i)
{
    const OpcodeInfo *info = &opcode_infos[i->op];
    const uint32_t operands[3] = {i->a, i->b, i->c};
    for (int k = 0; k < 3; k++) {
        check_operand(v, info->operands[k], operands[k]);
    }
    if (v->wrong != NULL || step_special(v, i)) {
        return;
    }
    for (int k = 0; k < 3; k++) {
        if (info->operands[k] == OPERAND_SRC && is_position(v, operands[k])) {
            consume(v, operands[k]);
        } else if (info->operands[k] == OPERAND_PEEK) {
            need_live(v, operands[k]);
        } else if (info->operands[k] == OPERAND_FIRST) {
            consume_many(v, operands[k], first_count(i));
        }
    }
    if (info->operands[0] == OPERAND_DST && i->op != OP_FOR_ITER &&
        i->op != OP_FOR_ITER_V) {
        set_live(v, i->a, true);
    }
}

static uint64_t *copy_set(Verifier *v, const uint64_t *set)
{
    uint64_t *copy = bump_alloc(v->bump, (v->words + 1) * sizeof(uint64_t));
    if (copy == NULL) {
        v->wrong = no_memory;
        return NULL;
    }
    memcpy(copy, set, v->words * sizeof(uint64_t));
    return copy;
}

static void flow_to(Verifier *v, uint32_t target, const uint64_t *live)
{
    if (v->wrong != NULL) {
        return;
    }
    if (target >= v->code->instruction_count || !v->starts[target]) {
        v->wrong = "control leaves the instructions";
        return;
    }
    if (v->live[target] == NULL) {
        v->live[target] = copy_set(v, live);
        v->work[v->work_count++] = target;
    } else if (memcmp(v->live[target], live, v->words * sizeof(uint64_t)) != 0) {
        v->wrong = "stack positions differ where ways meet";
    }
}

// The handler of an instruction keeps the positions below its depth, whatever the
// instruction has consumed.
static void flow_to_handler(Verifier *v, const Instruction *i, const uint64_t *before)
{
    for (uint32_t k = 0; k < v->code->handler_count; k++) {
        const CodeHandler *handler = &v->code->handlers[k];
        if (i->pc < handler->start || i->pc >= handler->end) {
            continue;
        }
        uint64_t *live = copy_set(v, before);
        for (uint32_t p = 0; live != NULL && p < v->code->stack_size; p++) {
            if (p > handler->depth) {
                live[p / 64] &= ~(UINT64_C(1) << p % 64);
            }
        }
        if (live != NULL && handler->depth < v->code->stack_size) {
            live[handler->depth / 64] |= UINT64_C(1) << handler->depth % 64;
            flow_to(v, handler->target, live);
        } else if (live != NULL) {
            v->wrong = "handler depth out of range";
        }
        return;
    }
}

static void visit_instruction(Verifier *v, uint32_t pc)
{
    Instruction i = instruction_decode(v->code->instructions, pc);
    memcpy(v->now, v->live[pc], v->words * sizeof(uint64_t));
    flow_to_handler(v, &i, v->live[pc]);
    step(v, &i);
    if (v->wrong != NULL) {
        return;
    }
    if (i.op == OP_FOR_ITER || i.op == OP_FOR_ITER_V) {
        need_live(v, i.b);
        set_live(v, i.b, false);
        flow_to(v, i.target, v->now);
        set_live(v, i.b, true);
        set_live(v, i.a, true);
    } else if (opcode_jumps(i.op)) {
        flow_to(v, i.target, v->now);
    }
    if (!opcode_ends(i.op)) {
        flow_to(v, i.end, v->now);
    } else if (i.op == OP_RETURN || i.op == OP_RETURNK) {
        for (uint32_t k = 0; k < v->words; k++) {
            if (v->now[k] != 0) {
                v->wrong = "a stack position is live at the return";
            }
        }
    }
}

static bool find_starts(Verifier *v)
{
    const Code *code = v->code;
    uint32_t pc = 0;
    while (pc < code->instruction_count) {
        if ((code->instructions[pc] & 0xff) >= OPCODES) {
            return false;
        }
        v->starts[pc] = true;
        pc = instruction_decode(code->instructions, pc).end;
    }
    return pc == code->instruction_count && pc != 0;
}

const char *code_verify(Bump *bump, const Code *code, uint32_t *where)
{
    size_t count = code->instruction_count;
    Verifier v = {.code = code, .bump = bump, .words = (code->stack_size + 63) / 64};
    v.live = bump_alloc(bump, count * sizeof *v.live);
    v.starts = bump_alloc(bump, count);
    v.work = bump_alloc(bump, count * sizeof *v.work);
    v.now = bump_alloc(bump, (v.words + 1) * sizeof(uint64_t));
    *where = 0;
    if (v.live == NULL || v.starts == NULL || v.work == NULL || v.now == NULL) {
        return NULL;
    }
    memset(v.live, 0, count * sizeof *v.live);
    memset(v.starts, 0, count);
    memset(v.now, 0, (v.words + 1) * sizeof(uint64_t));
    if (!find_starts(&v)) {
        return "no proper end";
    }
    flow_to(&v, 0, v.now);
    while (v.work_count > 0 && v.wrong == NULL) {
        uint32_t pc = v.work[--v.work_count];
        visit_instruction(&v, pc);
        *where = pc;
    }
    return v.wrong == no_memory ? NULL : v.wrong;
}
