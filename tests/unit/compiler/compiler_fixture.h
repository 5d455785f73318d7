// A runtime for each test, and what the tests ask of compiled code. Compiling verifies
// the code in debug builds.
#ifndef PYRENA_TESTS_COMPILER_FIXTURE_H
#define PYRENA_TESTS_COMPILER_FIXTURE_H

#include <criterion/criterion.h>

#include "compiler/compile.h"
#include "objects/abstract.h"
#include "objects/str.h"
#include "objects/tuple.h"

extern Runtime *rt;

void fixture_setup(void);
void fixture_teardown(void); // no block may be left

// The code of a text; REF_ERROR: the exception is pending.
Ref compile_text(const char *source);
// Checks that the listing of `source`, instructions only and without their offsets, has
// these lines one after another
// ("ADD x, a, b"), for the function `f` if it defines one, else for the module.
void check_listing(const char *source, const char *expected, const char *file,
                   int line);
// Checks "line:offset message" of the SyntaxError that `source` raises.
void check_syntax_error(const char *source, const char *expected, const char *file,
                        int line);
#define CHECK_LISTING(source, expected)                                                \
    check_listing((source), (expected), __FILE__, __LINE__)
#define CHECK_SYNTAX_ERROR(source, expected)                                           \
    check_syntax_error((source), (expected), __FILE__, __LINE__)

#endif
