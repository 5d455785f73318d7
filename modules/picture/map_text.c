// A map of the heap in characters.
#include "modules/picture/map.h"
#include "modules/picture/picture.h"

#include <stdio.h>

#define CHAIN_POOLS 48 // pools of one size class in a line
#define LINE_BLOCKS 64 // blocks in a line

static const char *const kind_colours[BLOCK_KINDS] = {"\033[34m", "\033[33m",
                                                      "\033[32m"};
#define COLOUR_END "\033[0m"

typedef struct Writer {
    Runtime *rt;
    const HeapMap *map;
    StrBuilder *out;
    bool colour;
} Writer;

static void put(Writer *w, const char *text)
{
    add_text(w->rt, w->out, text);
}

static void put_coloured(Writer *w, BlockKind kind, const char *text)
{
    if (w->colour) {
        put(w, kind_colours[kind]);
    }
    put(w, text);
    if (w->colour) {
        put(w, COLOUR_END);
    }
}

// "61.2 KiB"
static const char *bytes_text(size_t bytes, char out[32])
{
    if (bytes < 1024) {
        snprintf(out, 32, "%zu bytes", bytes);
    } else if (bytes < (size_t)10 << 20) {
        snprintf(out, 32, "%.1f KiB", (double)bytes / 1024);
    } else {
        snprintf(out, 32, "%.1f MiB", (double)bytes / (1024 * 1024));
    }
    return out;
}

static const char *plural(size_t n)
{
    return n == 1 ? "" : "s";
}

// How full a pool is, in eighths; full ones only are a whole block.
static const char *pool_sign(const PoolInfo *pool)
{
    static const char *const signs[] = {"▁", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    switch (pool->state) {
    case POOL_UNUSED:
        return "·";
    case POOL_EMPTY:
        return "○";
    default:
        return pool->live == pool->capacity ? signs[8]
                                            : signs[pool->live * 8 / pool->capacity];
    }
}

static void put_pool(Writer *w, const MapPool *pool)
{
    if (pool->info.state >= POOL_PARTIAL) {
        put_coloured(w, pool->info.kind, pool_sign(&pool->info));
    } else {
        put(w, pool_sign(&pool->info));
    }
}

static void put_arenas(Writer *w)
{
    for (size_t a = 0; a < w->map->arena_count; a++) {
        const MapArena *arena = &w->map->arenas[a];
        add_format(w->rt, w->out,
                   "arena %zu at 0x%llx: %zu pools used, %zu empty, %zu never used\n  ",
                   a, (unsigned long long)arena->info.address, arena->info.used,
                   arena->info.empty, arena->info.unused);
        for (size_t p = 0; p < ARENA_POOLS; p++) {
            put_pool(w, &arena->pools[p]);
        }
        put(w, "\n");
    }
}

static void put_chain(Writer *w, int kind, size_t size_class)
{
    const MapPool *pool = map_next_pool(w->map, kind, size_class, NULL);
    if (pool == NULL) {
        return;
    }
    char range[32];
    snprintf(range, sizeof range, "%zu-%zu", class_least(size_class),
             class_size(size_class));
    add_format(w->rt, w->out, "  %2zu  %7s  ", size_class, range);
    size_t pools = 0, live = 0, blocks = 0;
    for (; pool != NULL; pool = map_next_pool(w->map, kind, size_class, pool)) {
        if (pools < CHAIN_POOLS) {
            put_pool(w, pool);
        }
        pools++;
        live += pool->info.live;
        blocks += pool->info.capacity;
    }
    add_format(w->rt, w->out, "%s  %zu pool%s, %zu of %zu blocks live\n",
               pools > CHAIN_POOLS ? "…" : "", pools, plural(pools), live, blocks);
}

static void put_overview(Writer *w)
{
    const HeapMap *map = w->map;
    char blocks[32], raw[32];
    add_format(
        w->rt, w->out,
        "%zu arena%s of 256 KiB, %zu pool%s of 4 KiB in use, %zu blocks live (%s)\n"
        "%zu raw blocks above 512 bytes (%s)\n\n",
        map->arena_count, plural(map->arena_count), map->pools_used,
        plural(map->pools_used), map->blocks_live, bytes_text(map->block_bytes, blocks),
        map->raw_blocks, bytes_text(map->raw_bytes, raw));
    put_arenas(w);
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        if (map->kind >= 0 && map->kind != kind) {
            continue;
        }
        put(w, "\n");
        put_coloured(w, (BlockKind)kind, block_kind_names[kind]);
        put(w, ": the used pools of each size class\n");
        for (size_t c = 0; c < BLOCK_CLASSES; c++) {
            put_chain(w, kind, c);
        }
    }
    put(w, "\npools: █ full  ▁▂▃▄▅▆▇ partly used  ○ empty, free for any class  · never "
           "used\n");
}

static void put_blocks(Writer *w, const MapPool *pool)
{
    static const char *const signs[] = {"█", "▒", "░", "·"};
    const PoolInfo *info = &pool->info;
    add_format(
        w->rt, w->out,
        "pool %zu of arena %zu, %s: %zu blocks, %zu live, %zu cached, %zu chained, "
        "%zu never used\n",
        pool->number, pool->arena, block_kind_names[info->kind], info->capacity,
        info->live, info->cached, info->chained, info->uncarved);
    for (size_t i = 0; i < info->capacity; i += LINE_BLOCKS) {
        put(w, i == 0 ? "  ▐" : "   ");
        for (size_t k = i; k < i + LINE_BLOCKS && k < info->capacity; k++) {
            const char *sign = signs[pool->blocks[k]];
            if (pool->blocks[k] == BLOCK_LIVE) {
                put_coloured(w, info->kind, sign);
            } else {
                put(w, sign);
            }
        }
        put(w, "\n");
    }
}

static void put_class(Writer *w)
{
    size_t size_class = (size_t)w->map->size_class;
    add_format(w->rt, w->out,
               "size class %zu: requests of %zu-%zu bytes get blocks of %zu\n",
               size_class, class_least(size_class), class_size(size_class),
               class_size(size_class));
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        const MapPool *pool = NULL;
        while ((pool = map_next_pool(w->map, kind, size_class, pool)) != NULL) {
            put_blocks(w, pool);
        }
    }
    put(w, "blocks: ▐ the pool's header  █ live  ▒ free, in the cache  ░ free, in the "
           "pool's chain  · never used\n");
}

bool map_text(Runtime *rt, const HeapMap *map, bool colour, StrBuilder *out)
{
    Writer writer = {rt, map, out, colour};
    if (map->size_class < 0) {
        put_overview(&writer);
    } else {
        put_class(&writer);
    }
    return !out->failed;
}
