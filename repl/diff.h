// Unified differences of two texts, for the golden runner.
#ifndef PYRENA_REPL_DIFF_H
#define PYRENA_REPL_DIFF_H

#include <stdbool.h>

// Prints the differing lines with three lines of context to stdout, at most 60 lines.
void diff_print(const char *wanted, const char *got, bool colour);

#endif
