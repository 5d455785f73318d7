// -X memstats: the levels of memory on stderr.
#ifndef PYRENA_REPL_MEMORY_REPORT_H
#define PYRENA_REPL_MEMORY_REPORT_H

#include "mem/heap.h"

void memory_report(const Heap *heap);

#endif
