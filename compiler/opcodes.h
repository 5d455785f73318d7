// The instruction set as data: for disassembler, verifier and jump threading.
#ifndef PYRENA_COMPILER_OPCODES_H
#define PYRENA_COMPILER_OPCODES_H

#include "compiler/code.h"

typedef enum OperandKind {
    OPERAND_NONE,
    OPERAND_DST,
    OPERAND_SRC,
    OPERAND_PEEK,
    OPERAND_FIRST,
    OPERAND_POS,
    OPERAND_VAR,
    OPERAND_K8,
    OPERAND_K16,
    OPERAND_N8,
    OPERAND_N16,
    OPERAND_IMM,
} OperandKind;

typedef struct OpcodeInfo {
    const char *name;
    uint8_t operands[3]; // OperandKind
    uint8_t words;       // that follow the instruction
} OpcodeInfo;

extern const OpcodeInfo opcode_infos[OPCODES];

bool opcode_jumps(Opcode op);
bool opcode_ends(Opcode op); // the instruction after it is not reached from it

typedef struct Instruction {
    uint32_t start; // of its EXT, if any
    uint32_t pc;    // of the instruction word
    uint32_t end;   // of the next instruction
    Opcode op;
    uint32_t a, b, c; // a K16 or N16 is in b
    uint32_t last;    // the last word
    uint32_t target;  // of a jump
} Instruction;

Instruction instruction_decode(const uint32_t *words, uint32_t pc);

#endif
