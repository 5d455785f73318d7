// A runtime for each test, and short ways to make and look at values.
#ifndef PYRENA_TESTS_OBJECTS_FIXTURE_H
#define PYRENA_TESTS_OBJECTS_FIXTURE_H

#include <criterion/criterion.h>

#include "objects/abstract.h"
#include "objects/int.h"
#include "objects/str.h"

Runtime *fixture_runtime(void);
// Ends the runtime; no block may be left.
void fixture_end(Runtime *rt);

// What a spec describes: digits (an int), 'text' (a str), None, [..], (..), {..} (a
// set; with ':' a dict).
Ref make(Runtime *rt, const char *spec);
// obj.name(arguments); the arguments are consumed and must not be errors.
Ref call(Runtime *rt, Ref *object, const char *name, size_t count, ...);
// Compares repr(value) with the text; drops the value.
void check_repr_take(Runtime *rt, Ref value, const char *text, const char *file,
                     int line);
// The pending exception is of that class with that message; clears it.
void check_error(Runtime *rt, ExceptionId id, const char *message, const char *file,
                 int line);
#define CHECK_REPR(rt, value, text)                                                    \
    check_repr_take((rt), (value), (text), __FILE__, __LINE__)
#define CHECK_ERROR(rt, id, message)                                                   \
    check_error((rt), (id), (message), __FILE__, __LINE__)

#endif
