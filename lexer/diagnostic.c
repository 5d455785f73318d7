#include "lexer/diagnostic.h"

#include <stdarg.h>
#include <stdio.h>

#include "mem/bump.h"

void diagnostics_init(DiagnosticList *list, Bump *bump)
{
    *list = (DiagnosticList){.bump = bump};
    list->last_warning = &list->warnings;
}

static const char *format_message(Bump *bump, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int size = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *message = size >= 0 ? bump_alloc(bump, (size_t)size + 1) : NULL;
    if (message != NULL) {
        vsnprintf(message, (size_t)size + 1, format, arguments);
    }
    return message;
}

bool diagnostics_memory_error(DiagnosticList *list)
{
    list->has_error = true;
    list->error = (Diagnostic){.kind = DIAGNOSTIC_MEMORY_ERROR, .message = ""};
    return false;
}

static bool set_error(DiagnosticList *list, DiagnosticKind kind, SourceRange range,
                      const char *format, va_list arguments)
{
    const char *message = format_message(list->bump, format, arguments);
    if (message == NULL) {
        return diagnostics_memory_error(list);
    }
    list->has_error = true;
    list->error = (Diagnostic){.kind = kind, .range = range, .message = message};
    return false;
}

bool diagnostics_error(DiagnosticList *list, DiagnosticKind kind, SourceRange range,
                       const char *format, ...)
{
    if (list->has_error) {
        return false;
    }
    va_list arguments;
    va_start(arguments, format);
    set_error(list, kind, range, format, arguments);
    va_end(arguments);
    return false;
}

bool diagnostics_replace(DiagnosticList *list, DiagnosticKind kind, SourceRange range,
                         const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set_error(list, kind, range, format, arguments);
    va_end(arguments);
    return false;
}

bool diagnostics_warn(DiagnosticList *list, SourceRange range, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const char *message = format_message(list->bump, format, arguments);
    va_end(arguments);
    Diagnostic *warning = bump_alloc(list->bump, sizeof *warning);
    if (message == NULL || warning == NULL) {
        return diagnostics_memory_error(list);
    }
    *warning = (Diagnostic){
        .kind = DIAGNOSTIC_SYNTAX_WARNING, .range = range, .message = message};
    *list->last_warning = warning;
    list->last_warning = &warning->next;
    return true;
}

const char *diagnostic_type_name(DiagnosticKind kind)
{
    switch (kind) {
    case DIAGNOSTIC_INDENTATION_ERROR:
        return "IndentationError";
    case DIAGNOSTIC_TAB_ERROR:
        return "TabError";
    case DIAGNOSTIC_INCOMPLETE_INPUT:
        return "_IncompleteInputError";
    case DIAGNOSTIC_MEMORY_ERROR:
        return "MemoryError";
    case DIAGNOSTIC_RECURSION_ERROR:
        return "RecursionError";
    case DIAGNOSTIC_VALUE_ERROR:
        return "ValueError";
    case DIAGNOSTIC_SYNTAX_WARNING:
        return "SyntaxWarning";
    default:
        return "SyntaxError";
    }
}
