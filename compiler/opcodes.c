#include "compiler/opcodes.h"

const OpcodeInfo opcode_infos[OPCODES] = {
#define OP(name, a, b, c, words)                                                       \
    {#name, {OPERAND_##a, OPERAND_##b, OPERAND_##c}, words},
#include "compiler/opcodes.def"
#undef OP
};

const char *opcode_name(unsigned op)
{
    return op < OPCODES ? opcode_infos[op].name : "?";
}

bool opcode_jumps(Opcode op)
{
    return (op >= OP_JUMP && op <= OP_JIN) || op == OP_FOR_ITER ||
           op == OP_FOR_ITER_V || op == OP_SEND || op == OP_JUMP_NO_MATCH;
}

bool opcode_ends(Opcode op)
{
    return op == OP_JUMP || op == OP_JUMP_BACK || op == OP_RETURN || op == OP_RETURNK ||
           op == OP_RAISE || op == OP_RERAISE;
}

Instruction instruction_decode(const uint32_t *words, uint32_t pc)
{
    Instruction i = {.pc = pc, .start = pc};
    uint32_t extension = 0;
    if ((words[pc] & 0xff) == OP_EXT) {
        extension = words[pc];
        i.pc = ++pc;
    }
    uint32_t word = words[pc];
    i.op = (Opcode)(word & 0xff);
    const OpcodeInfo *info = &opcode_infos[i.op];
    i.a = (word >> 8 & 0xff) | (extension & 0xff00);
    i.b = (word >> 16 & 0xff) | (extension >> 16 & 0xff) << 8;
    i.c = (word >> 24) | (extension >> 24) << 8;
    if (info->operands[1] == OPERAND_K16 || info->operands[1] == OPERAND_N16) {
        i.b = (word >> 16) | (extension >> 16) << 16;
        i.c = 0;
    }
    i.end = pc + 1 + info->words;
    i.last = info->words != 0 ? words[i.end - 1] : 0;
    i.target = i.end + i.last;
    return i;
}
