// From source text to a code object: the only door to lexer, parser and compiler.
#ifndef PYRENA_COMPILER_COMPILE_H
#define PYRENA_COMPILER_COMPILE_H

#include "objects/code.h"

typedef enum CompileMode { COMPILE_EXEC, COMPILE_SINGLE, COMPILE_EVAL } CompileMode;

enum {
    COMPILE_INCOMPLETE_OK =
        1, // unfinished input raises _IncompleteInputError (the prompt reads on)
    COMPILE_FUTURE_ANNOTATIONS = 2,
    COMPILE_SOURCE_IS_STR = 4, // text is decoded already: no cookie, no BOM
    COMPILE_OPTIMIZE = 8,      // -O: no asserts, __debug__ False
    COMPILE_NO_DOCS = 64,      // -OO: no docstrings
    COMPILE_LEVEL_GIVEN = 128, // the two are as wanted, whatever the command line says
    COMPILE_EXACT = 16,        // -X exact: no value-only variables
    COMPILE_PROGRAM =
        32, // the program itself: CPython's words for what is no text are others
};

// SyntaxWarnings are handed to `warn` (NULL: dropped): false, an exception is pending
// (warnings as errors).
typedef struct CompileOptions {
    CompileMode mode;
    unsigned flags;
    bool (*warn)(Runtime *rt, Str *message, Str *filename, uint32_t line);
} CompileOptions;

// A new Code. REF_ERROR: SyntaxError (with all its fields), MemoryError,
// RecursionError, ValueError … is pending.
MUST_CHECK Ref compile_source(Runtime *rt, const char *text, size_t size, Str *filename,
                              const CompileOptions *options);
// Text of the bytecode of `code` and of the code objects among its constants, with
// source lines: a str.
MUST_CHECK Ref code_disassemble(Runtime *rt, Code *code);

#endif
