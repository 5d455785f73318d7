// The memory levels as text: what -X memstats, sys._debugmallocstats and mem.levels()
// show.
#ifndef PYRENA_MODULES_MEM_REPORT_H
#define PYRENA_MODULES_MEM_REPORT_H

#include "mem/stats.h"
#include "objects/runtime.h"

// Level +3: the pools that serve one kind of object.
typedef struct PoolCounts {
    size_t int_blocks, ints_live, ints_free;
    bool has_small_ints;
    size_t characters;  // made so far, of 256
    size_t interned;    // strings in the intern table
    size_t free_blocks; // kept in free lists
} PoolCounts;
void pool_counts(Runtime *rt, PoolCounts *counts);

// Takes the text line by line.
typedef struct ReportSink {
    void (*write)(void *context, const char *line);
    void *context;
} ReportSink;

void mem_report(const HeapStats *stats, const PoolCounts *pools,
                const ReportSink *sink);

// The same as a str, without the last line end.
MUST_CHECK Ref mem_report_text(Runtime *rt, const HeapStats *stats,
                               const PoolCounts *pools);

#endif
