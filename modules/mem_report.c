#include "modules/mem_report.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "mem/inspect.h"
#include "objects/free_lists.h"
#include "objects/int_pool.h"
#include "objects/intern.h"
#include "objects/str.h"

#define LINE_SIZE 160

void pool_counts(Runtime *rt, PoolCounts *counts)
{
    *counts = (PoolCounts){.has_small_ints = int_pool_has_small(rt),
                           .interned = rt->interned->count};
    IntBlockInfo block;
    for (; int_pool_block(rt, counts->int_blocks, &block); counts->int_blocks++) {
        counts->ints_live += block.live;
        counts->ints_free += block.capacity - block.live;
    }
    for (size_t i = 0; i < 256; i++) {
        counts->characters += rt->latin1[i] != NULL;
    }
    const struct FreeLists *lists = rt->free_lists;
    for (size_t i = 1; i <= FREE_TUPLE_LENGTHS; i++) {
        counts->free_blocks += lists->tuples[i].count;
    }
    counts->free_blocks +=
        lists->lists.count + lists->dicts.count + lists->floats.count;
}

static void say(const ReportSink *sink, const char *format, ...)
{
    char line[LINE_SIZE];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    sink->write(sink->context, line);
}

static void report_classes(const HeapStats *stats, const ReportSink *sink)
{
    say(sink, "      class  block  kind         pools   full   live  free\n");
    for (int index = 0; index < BLOCK_CLASSES; index++) {
        for (int kind = 0; kind < BLOCK_KINDS; kind++) {
            const ClassStats *c = &stats->classes[kind][index];
            if (c->pools != 0) {
                say(sink, "      %5d  %5d  %-10s  %6zu %6zu %6zu %5zu\n", index,
                    (index + 1) * BLOCK_GRAIN, block_kind_names[kind], c->pools,
                    c->full_pools, c->live, c->blocks - c->live);
            }
        }
    }
}

static size_t sum(const size_t numbers[BLOCK_KINDS])
{
    return numbers[BLOCK_CONTAINER] + numbers[BLOCK_ATOM] + numbers[BLOCK_BUFFER];
}

void mem_report(const HeapStats *stats, const PoolCounts *pools, const ReportSink *sink)
{
    char limit[40] = "";
    if (stats->limit != 0) {
        snprintf(limit, sizeof limit, ", limit %zu", stats->limit);
    }
    say(sink, "level -1  operating system: %zu bytes charged, peak %zu%s\n",
        stats->charged, stats->peak, limit);
    say(sink, "level 0/1 raw allocator: %zu bytes in %zu blocks\n",
        sum(stats->raw_bytes), sum(stats->raw_blocks));
    say(sink,
        "level 2   object allocator: %zu arenas (%zu in use, %zu ever), %zu bytes "
        "mapped, %zu in live blocks\n",
        stats->arenas, stats->arenas_in_use, stats->arenas_mapped, stats->arena_bytes,
        stats->block_bytes);
    say(sink, "          pools: %zu full, %zu partial, %zu empty, %zu never used\n",
        stats->pools_full, stats->pools_partial, stats->pools_empty,
        stats->pools_uncarved);
    report_classes(stats, sink);
    say(sink,
        "level +3  object pools: %zu int blocks (%zu ints live, %zu free), %zu "
        "characters, %zu interned strings, %zu blocks in free lists\n",
        pools->int_blocks, pools->ints_live, pools->ints_free, pools->characters,
        pools->interned, pools->free_blocks);
}

typedef struct TextSink {
    Runtime *rt;
    StrBuilder text;
} TextSink;

static void add_line(void *context, const char *line)
{
    TextSink *sink = context;
    builder_add(sink->rt, &sink->text, line, strlen(line));
}

// The report without its last line end.
Ref mem_report_text(Runtime *rt, const HeapStats *stats, const PoolCounts *pools)
{
    TextSink sink = {rt, {0}};
    builder_init(&sink.text);
    mem_report(stats, pools, &(ReportSink){add_line, &sink});
    sink.text.size -= sink.text.size > 0;
    return builder_finish(rt, &sink.text);
}
