// The command line.
#ifndef PYRENA_REPL_OPTIONS_H
#define PYRENA_REPL_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "vm/vm.h"

typedef enum RunKind {
    RUN_PROMPT,
    RUN_FILE,
    RUN_COMMAND,
    RUN_MODULE,
    RUN_STDIN,
    RUN_TEST,
    RUN_DIS,
    RUN_NOTHING
} RunKind;

typedef struct Options {
    RunKind kind;
    const char *target; // file, command text or module name
    char **arguments;   // what follows it: sys.argv[1:], or paths for the golden runner
    int argument_count;
    VmFlags flags;    // those that sys.flags shows
    bool unbuffered;  // -u
    bool skip_line;   // -x
    uint8_t optimize; // how often -O was given
    bool has_digits;  // -X int_max_str_digits=N
    uint32_t digits;
    bool exact;        // -X exact
    bool stable;       // -X stable
    bool memstats;     // -X memstats
    bool leaks;        // -X leaks
    bool check_heap;   // -X check: the heap's invariants are verified, and that nothing
                       // leaked, at exit
    uint64_t fail_at;  // -X failalloc=N
    bool fail_lasting; // -X failalloc=N+
    size_t heap_limit; // -X heap=64M
    char **warnings;   // of -W, in the order given; allocated
    size_t warning_count;
    uint32_t trace_frames;   // -X tracemalloc[=N]; 0: off
    bool trace_frames_given; // PYTHONTRACEMALLOC does not count
    uint32_t gc_thresholds[3];
    bool gc_thresholds_given, gc_off;
} Options;

// Reads the command line. False: what is wrong was said on stderr (exit code 2).
bool options_parse(Options *options, int argc, char **argv);
void options_print_help(void);

#endif
