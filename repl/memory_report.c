#include "repl/memory_report.h"

#include <stdio.h>

#include "modules/mem_report.h"

static void print_line(void *context, const char *line)
{
    fputs(line, context);
}

void memory_report(Runtime *rt)
{
    HeapStats stats;
    PoolCounts pools;
    heap_stats(rt->heap, &stats);
    pool_counts(rt, &pools);
    mem_report(&stats, &pools, &(ReportSink){print_line, stderr});
}
