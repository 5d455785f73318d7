// -X leaks: which objects only cycles kept alive, told at exit.
#ifndef PYRENA_REPL_LEAKS_H
#define PYRENA_REPL_LEAKS_H

#include "vm/vm.h"

#define LEAK_TEXT 120

// The garbage of one type, over all collections.
typedef struct LeakRow {
    char type[48];
    char
        cycle[LEAK_TEXT]; // from one such object back to it; empty: it only hung on one
    size_t objects, bytes;
    unsigned tries; // to find a cycle
} LeakRow;

typedef struct Leaks {
    Vm *vm;
    LeakRow *rows;
    size_t count, capacity;
    size_t objects;     // of all types
    size_t collections; // that found some
    bool is_short;      // some found no room in the table
} Leaks;

// From now on the collector's garbage is noted. The Leaks must stay where it is.
void leaks_start(Leaks *leaks, Vm *vm);
// Collects what is garbage now, prints the report on stderr, and ends.
void leaks_report(Leaks *leaks);

#endif
