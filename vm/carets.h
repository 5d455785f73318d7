// Source lines in tracebacks, with marks under the expression that failed.
#ifndef PYRENA_VM_CARETS_H
#define PYRENA_VM_CARETS_H

#include "objects/str.h"
#include "vm/vm.h"

// The text of the file looked into last, kept while one traceback is formatted.
typedef struct SourceCache {
    Str *filename; // borrowed from a code object
    char *text;    // of the file; NULL: none, or it cannot be read
    size_t size;
} SourceCache;

// The line of a file without what surrounds it, as text to borrow while the cache
// lives; size 0: it is not there.
const char *source_cache_line(SourceCache *cache, Str *filename, uint32_t line,
                              size_t *size);
void source_cache_fini(SourceCache *cache);

// Adds the lines of the instruction at `pc`, indented by four, and the line of marks
// where CPython shows one. Nothing when the source is not there. False: MemoryError.
bool add_source_lines(Vm *vm, StrBuilder *out, const Code *code, uint32_t pc,
                      uint32_t line, SourceCache *cache);
// The same for lines that the caller has found: the expression begins at byte `start`
// of the first and ends before byte `end` of the last.
bool add_marked_text(Vm *vm, StrBuilder *out, const Str *text, size_t start,
                     size_t end);

#endif
