// Code objects: instructions, constants, names, where the lines are, where the handlers
// are.
#ifndef PYRENA_OBJECTS_CODE_H
#define PYRENA_OBJECTS_CODE_H

#include "objects/runtime.h"

enum { // Code.flags; the low ones are CPython's co_flags
    CODE_OPTIMIZED = 1,
    CODE_NEWLOCALS = 2,
    CODE_VARARGS = 4,
    CODE_VARKEYWORDS = 8,
    CODE_NESTED = 0x10,
    CODE_GENERATOR = 0x20,
    CODE_COROUTINE = 0x80,
    CODE_ITERABLE_COROUTINE = 0x100,
    CODE_ASYNC_GENERATOR = 0x200,
    CODE_FUTURE_ANNOTATIONS = 0x1000000,
    CODE_IS_CLASS = 1 << 28,        // class body
    CODE_NO_VALUE_LOCALS = 1 << 29, // mentions locals, eval, exec, vars, dir
};

// Where an instruction comes from: lines from 1, columns in bytes from 0; line 0: no
// place (CPython's -1).
typedef struct CodePlace {
    uint32_t pc; // from this instruction on
    uint32_t line, column, end_line, end_column;
} CodePlace;

// Instructions [start, end) are guarded; entries of inner blocks come first.
typedef struct CodeHandler {
    uint32_t start, end, target;
    uint32_t depth; // stack position that receives the exception; those from there on
                    // are released
} CodeHandler;

#define CODE_OWNED UINT32_MAX

// Which instruction wrote the operand in a stack position; see vm/refetch.c.
typedef struct CodeWriter {
    uint32_t here; // the operator's place; 0: the entry is empty
    uint32_t slot;
    uint32_t writer;    // the writer's place
    uint32_t other_way; // where a conditional expression's other way ends; 0: none
} CodeWriter;
#define CODE_WRITERS 16

typedef struct Code {
    Object base;
    uint32_t *instructions;
    uint32_t instruction_count;
    uint32_t flags;
    uint32_t arg_count; // positional parameters, positional-only ones too
    uint32_t posonly_count;
    uint32_t kwonly_count;
    uint32_t param_count; // slots filled by a call: arg_count + kwonly_count + *args +
                          // **kwargs
    uint32_t variable_count; // parameters and locals
    uint32_t cell_count;     // cells that are not parameters: slots after the locals
    uint32_t free_count;     // slots after those
    uint32_t local_count;    // all of the above: the first stack position's slot
    uint32_t stack_size;     // operand stack positions
    uint32_t window; // local_count + stack_size: what a frame takes of the value stack
    uint32_t constant_count;
    uint32_t name_count;
    // Constant i: `constants[i]` for value reads (borrowed words: immediates stay
    // immediate), and slot `unit->items[unit_index[i]]`, shared by all code of the
    // compilation unit, for references. A code object among the constants belongs to
    // this one (no cycle through the unit): its unit_index is CODE_OWNED.
    Value *constants;
    uint32_t *unit_index;
    Tuple *unit;          // counted
    Str **names;          // interned, counted
    Str **variable_names; // local_count of them, in slot order, interned, counted
    bool
        *value_only; // per variable: read only as values, may hold bits (observers ask)
    bool *is_cell;   // per variable: holds a cell of this code's own once it runs
                     // (parameters may, too)
    Str *filename, *name, *qualname;
    Str *source; // the text, where no file has it (-c, the prompt), counted; else NULL
    uint64_t fingerprint; // of the instructions as compiled: running changes them
    uint32_t first_line;
    CodePlace *places;
    uint32_t place_count;
    CodeHandler *handlers;
    uint32_t handler_count;
    Ref doc;             // str, or None
    CodeWriter *writers; // CODE_WRITERS answers kept by vm/refetch.c, or NULL
} Code;

// All arrays zero and of the given sizes; strings and slots NULL / unbound. NULL:
// MemoryError.
MUST_CHECK Code *code_new(Runtime *rt, const Code *sizes);
// Gives the code, and all code among its constants, the text it was compiled from, for
// tracebacks.
void code_keep_source(Runtime *rt, Code *code, Str *source);
const CodePlace *code_place(const Code *code, uint32_t pc); // never NULL
static inline uint32_t code_line(const Code *code, uint32_t pc)
{
    return code_place(code, pc)->line;
}

#endif
