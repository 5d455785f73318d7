// Exceptions: their objects, raising, catching, chaining.
//
// A function that fails returns its type's error value with the exception pending in
// rt->pending; never both a result and an exception.
#ifndef PYRENA_OBJECTS_EXCEPTION_H
#define PYRENA_OBJECTS_EXCEPTION_H

#include "objects/runtime.h"

// Extra words behind the common part, by layout; names in `exception_fields`
// (exception.c).
enum {
    LAYOUT_PLAIN,
    LAYOUT_GROUP,
    LAYOUT_SYSTEM_EXIT,
    LAYOUT_ATTRIBUTE_ERROR,
    LAYOUT_IMPORT_ERROR,
    LAYOUT_NAME_ERROR,
    LAYOUT_OS_ERROR,
    LAYOUT_STOP_ITERATION,
    LAYOUT_SYNTAX_ERROR,
    LAYOUT_UNICODE_ERROR
};

typedef struct Exception {
    Object base;
    Ref args;      // always a tuple
    Ref traceback; // a traceback object (vm/traceback.h) or None
    Ref cause;     // an exception or None
    Ref context;   // an exception or None
    bool suppress_context;
    Ref fields[]; // by layout, in the order below; unbound reads as None
} Exception;

enum {
    FIELD_STOP_VALUE = 0,
    FIELD_EXIT_CODE = 0,
    FIELD_NAME_ERROR_NAME = 0,
    FIELD_ATTRIBUTE_NAME = 0,
    FIELD_ATTRIBUTE_OBJ = 1,
    FIELD_IMPORT_MSG = 0,
    FIELD_IMPORT_NAME = 1,
    FIELD_IMPORT_PATH = 2,
    FIELD_IMPORT_NAME_FROM = 3,
    FIELD_OS_ERRNO = 0,
    FIELD_OS_STRERROR = 1,
    FIELD_OS_FILENAME = 2,
    FIELD_OS_FILENAME2 = 3,
    FIELD_OS_WRITTEN = 4, // BlockingIOError.characters_written
    FIELD_SYNTAX_MSG = 0,
    FIELD_SYNTAX_FILENAME = 1,
    FIELD_SYNTAX_LINENO = 2,
    FIELD_SYNTAX_OFFSET = 3,
    FIELD_SYNTAX_TEXT = 4,
    FIELD_SYNTAX_END_LINENO = 5,
    FIELD_SYNTAX_END_OFFSET = 6,
    FIELD_SYNTAX_PRINT = 7,
    FIELD_UNICODE_ENCODING = 0,
    FIELD_UNICODE_OBJECT = 1,
    FIELD_UNICODE_START = 2,
    FIELD_UNICODE_END = 3,
    FIELD_UNICODE_REASON = 4,
    FIELD_GROUP_MESSAGE = 0,
    FIELD_GROUP_EXCEPTIONS = 1
};

// Makes the classes (rt->exceptions) and the spare MemoryError. False: out of memory.
MUST_CHECK bool exceptions_init(Runtime *rt);

// Raises `id` with a message made by str_format (objects/str.h). `__context__` is set
// from rt->handled. Always leaves an exception pending (MemoryError when there is no
// memory for it).
void raise_error(Runtime *rt, ExceptionId id, const char *format, ...);
// Raises an instance (consumed), or an instance of the class with one argument
// (consumed; unbound: none).
void raise_take(Runtime *rt, Ref exception);
void raise_with_take(Runtime *rt, ExceptionId id, Ref argument);
// An instance made from several arguments, which stay the caller's.
void raise_with_args(Runtime *rt, ExceptionId id, Ref *args, size_t nargs);
void raise_memory_error(Runtime *rt); // allocates nothing
void raise_key_error(Runtime *rt, Ref *key);
void raise_stop_iteration_take(Runtime *rt, Ref value);
void raise_os_error(Runtime *rt, int errnum, Ref *filename); // filename may be NULL
// AttributeError with name and obj: "'T' object has no attribute 'x'" / "type object
// 'T' has no attribute 'x'".
void raise_attribute_error(Runtime *rt, Ref *object, Str *name);
// The same with other words (a str, consumed; REF_ERROR: the error in making them stays
// pending).
void raise_attribute_message_take(Runtime *rt, Ref *object, Str *name, Ref message);
// Tells a pending AttributeError that knows neither its name nor its object about them.
void attribute_error_complete(Runtime *rt, Ref *object, Str *name);
// What `raise X from Y` does: X an instance or class, cause unbound when there is no
// `from`. Consumes both.
void raise_statement_take(Runtime *rt, Ref exception, Ref cause);

static inline bool is_pending(Runtime *rt)
{
    return !ref_is_unbound(rt->pending);
}
// Issues a warning at the line that runs, its message made by str_format. False: an
// exception is pending.
MUST_CHECK bool warn_error(Runtime *rt, ExceptionId category, const char *format, ...);
// Is the pending exception of this class (or a subclass)?
bool pending_matches(Runtime *rt, ExceptionId id);
void pending_clear(Runtime *rt);
// Moves the pending exception out (an instance).
Ref pending_take(Runtime *rt);
void pending_set_take(Runtime *rt, Ref exception);
// `except` matching: `type` a class or a tuple of them. -1: TypeError "catching classes
// that do not inherit …".
int exception_matches(Runtime *rt, Ref *exception, Ref *type);
// Splits a group (or one exception) by a class, a tuple of classes or a function, as
// except* does: two new references, each an exception or None.
MUST_CHECK bool exception_group_split(Runtime *rt, Ref *exception, Ref *condition,
                                      Ref *matched, Ref *rest);
// The part of a group whose members are among the exceptions of `list` (groups count
// with all their members), with its structure; None when there is none.
MUST_CHECK Ref exception_group_project(Runtime *rt, Ref *group, List *list);
// Sets exception.__context__ = the innermost handled one, breaking cycles as CPython
// does.
void exception_set_context(Runtime *rt, Exception *exception);

#endif
