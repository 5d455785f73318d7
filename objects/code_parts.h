// What the files of the code type share.
#ifndef PYRENA_OBJECTS_CODE_PARTS_H
#define PYRENA_OBJECTS_CODE_PARTS_H

#include "objects/code.h"

size_t code_arrays_size(const Code *code); // bytes of the buffer that holds its arrays
// Whether co_varnames has the variable: the first of its name. Their number.
bool code_names_variable(const Code *code, uint32_t index);
uint32_t code_variable_names(const Code *code);

// --- code_replace.c ---

// co_consts: as in CPython a function's docstring, or None, comes first.
Ref code_get_consts(Runtime *rt, Ref *self);
Ref py_code_replace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
#define CODE_REPLACE_PARAMETERS                                                        \
    "*, co_argcount, co_posonlyargcount, co_kwonlyargcount, co_nlocals, "              \
    "co_stacksize, "                                                                   \
    "co_flags, co_firstlineno, co_consts, co_names, co_varnames, co_freevars, "        \
    "co_cellvars, co_filename, co_name, co_qualname"
int64_t code_hash(Runtime *rt, Value self);
Ref code_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right);

#endif
