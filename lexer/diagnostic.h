// What the front end has to say about a source text: errors and warnings with their
// place.
#ifndef PYRENA_LEXER_DIAGNOSTIC_H
#define PYRENA_LEXER_DIAGNOSTIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Bump Bump;

#define NO_COLUMN                                                                      \
    UINT32_MAX // of a place that is a line only: offset 0 of a SyntaxError, -1 of an
               // end

// Lines count from 1, columns are bytes of UTF-8 from 0; the end is exclusive. An
// `end_line` of 0 says that only the start is known; a `line` of 0 that no place in the
// text is meant, but with NO_COLUMN the one before the first line, of an empty text.
typedef struct SourceRange {
    uint32_t line;
    uint32_t col;
    uint32_t end_line;
    uint32_t end_col;
} SourceRange;

static inline bool range_is_place(SourceRange range)
{
    return range.line != 0 || range.col == NO_COLUMN;
}

// Whether the end is a place in the text.
static inline bool range_has_end(SourceRange range)
{
    return range.end_line != 0 && range.end_col != NO_COLUMN;
}

// The Python exception (or warning) that a diagnostic becomes.
typedef enum DiagnosticKind {
    DIAGNOSTIC_SYNTAX_ERROR,
    DIAGNOSTIC_INDENTATION_ERROR,
    DIAGNOSTIC_TAB_ERROR,
    DIAGNOSTIC_INCOMPLETE_INPUT, // a prompt should read another line (a SyntaxError
                                 // otherwise)
    DIAGNOSTIC_MEMORY_ERROR,
    DIAGNOSTIC_RECURSION_ERROR,
    DIAGNOSTIC_VALUE_ERROR,
    DIAGNOSTIC_SYNTAX_WARNING
} DiagnosticKind;

typedef struct Diagnostic Diagnostic;
struct Diagnostic {
    DiagnosticKind kind;
    SourceRange range;
    const char *message; // terminated; in the bump arena, or constant
    const char *text;    // the lines that a SyntaxError shows; NULL: the range's line
    size_t text_size;
    Diagnostic *next; // of a DiagnosticList
};

// One error at most, and the warnings in the order of the text. All memory is the bump
// arena's.
typedef struct DiagnosticList {
    Bump *bump;
    bool has_error;
    Diagnostic error;
    Diagnostic *warnings;
    Diagnostic **last_warning; // where the next one is linked
} DiagnosticList;

void diagnostics_init(DiagnosticList *list, Bump *bump);

// Records an error unless there is one already (the first counts); returns false,
// always, so that a caller can return it. Falls back to MemoryError when the message
// cannot be stored.
bool diagnostics_error(DiagnosticList *list, DiagnosticKind kind, SourceRange range,
                       const char *format, ...) __attribute__((format(printf, 4, 5)));

// Replaces whatever error there is.
bool diagnostics_replace(DiagnosticList *list, DiagnosticKind kind, SourceRange range,
                         const char *format, ...) __attribute__((format(printf, 4, 5)));

bool diagnostics_memory_error(DiagnosticList *list);

// Adds a warning; false when out of memory (the error is recorded).
bool diagnostics_warn(DiagnosticList *list, SourceRange range, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// The Python name of the exception: "SyntaxError".
const char *diagnostic_type_name(DiagnosticKind kind);

#endif
