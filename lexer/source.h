// Source text as the lexer reads it: UTF-8 without BOM, lines ended by '\n' only, no
// null bytes.
#ifndef PYRENA_LEXER_SOURCE_H
#define PYRENA_LEXER_SOURCE_H

#include "lexer/diagnostic.h"

// Columns and lines are 32-bit numbers, so a text has to be shorter than 4 GiB.
typedef struct Source {
    const char *filename; // for messages; the caller's, terminated
    const char *text; // normalised; in the bump arena, or the caller's bytes if they
                      // were normal
    size_t size;
    bool is_file; // errors show a line of the file that `filename` names
    bool is_open; // the text's own last line had no end, which CPython lets errors show
} Source;

typedef enum SourceFlags {
    SOURCE_BYTES = 0, // a file or bytes: the coding cookie and the BOM are obeyed
    SOURCE_TEXT = 1,  // a str: already UTF-8, a cookie is only a comment
    SOURCE_FILE = 2,  // words of errors as for a file read by the command line
    SOURCE_OPEN = 4   // an expression or a prompt's statement: `is_open` counts
} SourceFlags;

// Normalises `size` bytes at `bytes`. False: the error is in `out`. The bytes must
// outlive the Source.
bool source_init(Source *source, Bump *bump, const char *bytes, size_t size,
                 const char *filename, int flags, DiagnosticList *out);

// Whether the line end at `at` is the one that an open text lacked.
static inline bool source_is_added(const Source *source, const char *at)
{
    return source->is_open && at + 1 == source->text + source->size;
}

// A line of the text without its line end; size 0 when there is no such line. Lines
// count from 1.
typedef struct SourceLine {
    const char *text;
    size_t size;
} SourceLine;

SourceLine source_line(const Source *source, uint32_t line);

// What a SyntaxError object holds. Offsets are 1-based and count characters; 0 means
// unknown.
typedef struct ErrorPlace {
    uint32_t lineno, offset;
    uint32_t end_lineno;
    int64_t end_offset; // -1: of a token without text
    const char *text;   // the lines of the range, with '\n' at the end as CPython's
                        // `text`; not terminated
    size_t text_size;
} ErrorPlace;

ErrorPlace diagnostic_place(const Diagnostic *diagnostic, const Source *source);

// Writes the line as CPython shows it, and under it the carets when the offset is
// known: both at most 200 characters long. Returns the bytes written, at most
// ERROR_PLACE_ROOM; 0 when there is no text.
#define ERROR_PLACE_ROOM (8 * 205) // two lines, indented; four bytes a character
size_t error_place_format(const ErrorPlace *place, char *room);

// The text that CPython prints for an uncaught SyntaxError, three or four lines ending
// in '\n', in the bump arena; NULL when out of memory. Long lines are cut around the
// caret.
const char *diagnostic_format(const Diagnostic *diagnostic, const Source *source,
                              Bump *bump);

#endif
