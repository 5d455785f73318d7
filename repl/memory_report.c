#include "repl/memory_report.h"

#include <stdio.h>

#include "mem/stats.h"

static void print_classes(const HeapStats *stats)
{
    static const char *const kinds[BLOCK_KINDS] = {"containers", "atoms", "buffers"};
    fputs("      class  block  kind         pools   full   live  free\n", stderr);
    for (int index = 0; index < BLOCK_CLASSES; index++) {
        for (int kind = 0; kind < BLOCK_KINDS; kind++) {
            const ClassStats *c = &stats->classes[kind][index];
            if (c->pools != 0) {
                fprintf(stderr, "      %5d  %5d  %-10s  %6zu %6zu %6zu %5zu\n", index,
                        (index + 1) * BLOCK_GRAIN, kinds[kind], c->pools, c->full_pools,
                        c->live, c->blocks - c->live);
            }
        }
    }
}

void memory_report(const Heap *heap)
{
    HeapStats stats;
    heap_stats(heap, &stats);
    fprintf(stderr, "level -1  operating system: %zu bytes charged, peak %zu",
            stats.charged, stats.peak);
    if (stats.limit != 0) {
        fprintf(stderr, ", limit %zu", stats.limit);
    }
    fprintf(stderr, "\nlevel 0/1 raw allocator: %zu bytes in %zu blocks\n",
            stats.raw_bytes[0] + stats.raw_bytes[1] + stats.raw_bytes[2],
            stats.raw_blocks[0] + stats.raw_blocks[1] + stats.raw_blocks[2]);
    fprintf(stderr,
            "level 2   object allocator: %zu arenas (%zu in use, %zu ever), %zu bytes "
            "mapped, %zu in live blocks\n",
            stats.arenas, stats.arenas_in_use, stats.arenas_mapped, stats.arena_bytes,
            stats.block_bytes);
    fprintf(
        stderr, "          pools: %zu full, %zu partial, %zu empty, %zu never used\n",
        stats.pools_full, stats.pools_partial, stats.pools_empty, stats.pools_uncarved);
    print_classes(&stats);
}
