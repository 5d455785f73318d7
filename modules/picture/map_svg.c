// A map of the heap as SVG. A pool is a column: live blocks fill it from below, free
// ones follow in a lighter colour, what was never handed out stays white.
#include "modules/picture/map.h"
#include "modules/picture/picture.h"

#include <stdio.h>

#define MARGIN 24
#define LINE 20       // height of a line of text
#define POOL_WIDTH 13 // in an arena
#define POOL_HEIGHT 44
#define STEP 15        // from pool to pool
#define LINK_STEP 20   // the same in a chain
#define CHAIN_POOLS 40 // shown of one chain
#define CHAIN_HEIGHT (LINE + POOL_HEIGHT + 12)
#define LABEL_WIDTH 56
#define MORE_WIDTH 64
#define BLOCK 14      // height of a block
#define BLOCK_LEAST 8 // width with the gap
#define BLOCK_MOST 112
#define BLOCKS_WIDTH 944
#define WIDTH (2 * MARGIN + (int)ARENA_POOLS * STEP)

static const char style[] =
    "<style>\n"
    "text{font:13px 'DejaVu Sans Mono','Menlo','Consolas',monospace;fill:#1c2128}\n"
    ".t{font-weight:bold}.n{fill:#57606a}\n"
    ".page{fill:#fff}.pool{fill:#fff;stroke:#8c959f}.unused{fill:none;stroke:#d0d7de}\n"
    ".empty{fill:none;stroke:#8c959f;stroke-dasharray:3 2}.link{stroke:#8c959f}\n"
    ".containers{fill:#2f81d6}.atoms{fill:#d98b1f}.buffers{fill:#2f9e5f}"
    ".header{fill:#57606a}\n"
    ".containers.f{fill:#b9d7f5}.atoms.f{fill:#f7dcae}.buffers.f{fill:#bfe6cd}\n"
    "@media (prefers-color-scheme:dark){\n"
    "text{fill:#e6edf3}.n{fill:#9ea7b3}.page{fill:#0d1117}\n"
    ".pool{fill:#161b22;stroke:#6e7681}.unused{stroke:#30363d}.header{fill:#9ea7b3}\n"
    ".containers.f{fill:#1c3a5c}.atoms.f{fill:#5a3b17}.buffers.f{fill:#1d4a2c}\n"
    "}\n"
    "</style>\n";

typedef struct Sheet {
    Runtime *rt;
    const HeapMap *map;
    StrBuilder *out;
    int y; // where the next thing goes
} Sheet;

static void put_line(Sheet *sheet, int x, const char *class_, const char *text)
{
    add_format(sheet->rt, sheet->out, "<text x=\"%d\" y=\"%d\" class=\"%s\">", x,
               sheet->y + 14, class_);
    add_escaped(sheet->rt, sheet->out, text);
    add_text(sheet->rt, sheet->out, "</text>\n");
}

static void put_rect(Sheet *sheet, const char *class_, int x, int y, int width,
                     int height)
{
    if (height > 0) {
        add_format(
            sheet->rt, sheet->out,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
            class_, x, y, width, height);
    }
}

static void put_pool(Sheet *sheet, const MapPool *pool, int x)
{
    const PoolInfo *info = &pool->info;
    if (info->state < POOL_PARTIAL) {
        put_rect(sheet, info->state == POOL_EMPTY ? "empty" : "unused", x, sheet->y,
                 POOL_WIDTH, POOL_HEIGHT);
        return;
    }
    char free_class[32];
    snprintf(free_class, sizeof free_class, "%s f", block_kind_names[info->kind]);
    put_rect(sheet, "pool", x, sheet->y, POOL_WIDTH, POOL_HEIGHT);
    int inside = POOL_HEIGHT - 2, bottom = sheet->y + POOL_HEIGHT - 1;
    int live = (int)(info->live * (size_t)inside / info->capacity);
    int carved =
        (int)((info->capacity - info->uncarved) * (size_t)inside / info->capacity);
    put_rect(sheet, free_class, x + 1, bottom - carved, POOL_WIDTH - 2, carved - live);
    put_rect(sheet, block_kind_names[info->kind], x + 1, bottom - live, POOL_WIDTH - 2,
             live);
}

static void put_arenas(Sheet *sheet)
{
    for (size_t a = 0; a < sheet->map->arena_count; a++) {
        const MapArena *arena = &sheet->map->arenas[a];
        char text[160];
        snprintf(text, sizeof text,
                 "arena %zu at 0x%llx: %zu pools used, %zu empty, %zu never used", a,
                 (unsigned long long)arena->info.address, arena->info.used,
                 arena->info.empty, arena->info.unused);
        put_line(sheet, MARGIN, "t", text);
        sheet->y += LINE + 2;
        for (size_t p = 0; p < ARENA_POOLS; p++) {
            put_pool(sheet, &arena->pools[p], MARGIN + (int)p * STEP);
        }
        sheet->y += POOL_HEIGHT + 16;
    }
}

// The used pools of a class, hanging together, under the sizes it serves. `x` is where
// it goes in the row, which is left when there is no more room.
static void put_chain(Sheet *sheet, int kind, size_t size_class, int *x)
{
    const MapPool *pool = map_next_pool(sheet->map, kind, size_class, NULL);
    int pools = 0;
    for (; pool != NULL; pool = map_next_pool(sheet->map, kind, size_class, pool)) {
        pools++;
    }
    if (pools == 0) {
        return;
    }
    int shown = pools < CHAIN_POOLS ? pools : CHAIN_POOLS;
    int width = shown * LINK_STEP + (pools > shown ? MORE_WIDTH : 0);
    width = width < LABEL_WIDTH ? LABEL_WIDTH : width;
    if (*x + width > WIDTH - MARGIN && *x > MARGIN) {
        *x = MARGIN;
        sheet->y += CHAIN_HEIGHT;
    }
    char text[40];
    snprintf(text, sizeof text, "%zu-%zu", class_least(size_class),
             class_size(size_class));
    put_line(sheet, *x, "n", text);
    int top = sheet->y;
    sheet->y += LINE;
    for (int i = 0; i < shown; i++) {
        pool = map_next_pool(sheet->map, kind, size_class, pool);
        int left = *x + i * LINK_STEP;
        if (i > 0) {
            add_format(sheet->rt, sheet->out,
                       "<path class=\"link\" d=\"M%d %dh%d\"/>\n", left - 7,
                       sheet->y + POOL_HEIGHT / 2, 7);
        }
        put_pool(sheet, pool, left);
    }
    if (pools > shown) {
        snprintf(text, sizeof text, "+ %d", pools - shown);
        sheet->y += (POOL_HEIGHT - LINE) / 2;
        put_line(sheet, *x + shown * LINK_STEP, "n", text);
    }
    sheet->y = top;
    *x += width + 16;
}

static void put_overview(Sheet *sheet)
{
    const HeapMap *map = sheet->map;
    char text[200];
    snprintf(
        text, sizeof text,
        "%zu arenas of 256 KiB, %zu pools of 4 KiB in use, %zu blocks live; %zu raw "
        "blocks above 512 bytes",
        map->arena_count, map->pools_used, map->blocks_live, map->raw_blocks);
    put_line(sheet, MARGIN, "n", text);
    sheet->y += LINE + 10;
    put_arenas(sheet);
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        if (map->kind >= 0 && map->kind != kind) {
            continue;
        }
        snprintf(text, sizeof text,
                 "%s: the used pools of each size class, by the sizes it serves",
                 block_kind_names[kind]);
        put_line(sheet, MARGIN, "t", text);
        sheet->y += LINE + 4;
        int x = MARGIN;
        for (size_t c = 0; c < BLOCK_CLASSES; c++) {
            put_chain(sheet, kind, c, &x);
        }
        sheet->y += x > MARGIN ? CHAIN_HEIGHT + 8 : 8;
    }
}

// A cached block has a dot, one in the pool's chain a line.
static void put_block(Sheet *sheet, BlockKind kind, BlockState state, int x, int y,
                      int width)
{
    char class_[32];
    snprintf(class_, sizeof class_, "%s%s", block_kind_names[kind],
             state == BLOCK_LIVE ? "" : " f");
    put_rect(sheet, state == BLOCK_UNCARVED ? "unused" : class_, x, y, width, BLOCK);
    if (state == BLOCK_CACHED) {
        add_format(sheet->rt, sheet->out,
                   "<circle class=\"header\" cx=\"%d\" cy=\"%d\" r=\"2\"/>\n",
                   x + width / 2, y + BLOCK / 2);
    } else if (state == BLOCK_CHAINED) {
        add_format(sheet->rt, sheet->out, "<path class=\"link\" d=\"M%d %dh%d\"/>\n",
                   x + 3, y + BLOCK / 2, width - 6);
    }
}

static void put_blocks(Sheet *sheet, const MapPool *pool)
{
    const PoolInfo *info = &pool->info;
    char text[200];
    snprintf(
        text, sizeof text,
        "pool %zu of arena %zu, %s: %zu blocks, %zu live, %zu cached, %zu chained, "
        "%zu never used",
        pool->number, pool->arena, block_kind_names[info->kind], info->capacity,
        info->live, info->cached, info->chained, info->uncarved);
    put_line(sheet, MARGIN, "", text);
    sheet->y += LINE + 2;
    int step = BLOCKS_WIDTH / (int)info->capacity;
    step = step < BLOCK_LEAST ? BLOCK_LEAST : step > BLOCK_MOST ? BLOCK_MOST : step;
    int in_row = BLOCKS_WIDTH / step,
        rows = ((int)info->capacity + in_row - 1) / in_row;
    put_rect(sheet, "header", MARGIN, sheet->y, 10, BLOCK);
    for (int i = 0; i < (int)info->capacity; i++) {
        put_block(sheet, info->kind, (BlockState)pool->blocks[i],
                  MARGIN + 14 + i % in_row * step, sheet->y + i / in_row * (BLOCK + 2),
                  step - 2);
    }
    sheet->y += rows * (BLOCK + 2) + 12;
}

static void put_class(Sheet *sheet)
{
    size_t size_class = (size_t)sheet->map->size_class;
    char text[100];
    snprintf(text, sizeof text,
             "size class %zu: requests of %zu-%zu bytes get blocks of %zu", size_class,
             class_least(size_class), class_size(size_class), class_size(size_class));
    put_line(sheet, MARGIN, "t", text);
    sheet->y += LINE + 8;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        const MapPool *pool = NULL;
        while ((pool = map_next_pool(sheet->map, kind, size_class, pool)) != NULL) {
            put_blocks(sheet, pool);
        }
    }
}

static void put_legend(Sheet *sheet)
{
    int x = MARGIN;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        char free_class[32];
        snprintf(free_class, sizeof free_class, "%s f", block_kind_names[kind]);
        put_rect(sheet, block_kind_names[kind], x, sheet->y + 4, 12, 12);
        put_rect(sheet, free_class, x + 14, sheet->y + 4, 12, 12);
        put_line(sheet, x + 32, "n", block_kind_names[kind]);
        x += 150;
    }
    put_rect(sheet, "empty", x, sheet->y + 4, 12, 12);
    put_line(sheet, x + 20, "n", "empty pool");
    put_rect(sheet, "unused", x + 120, sheet->y + 4, 12, 12);
    put_line(sheet, x + 140, "n", "never used");
    put_line(sheet, x + 250, "n", "strong: live, pale: free");
    sheet->y += LINE;
}

// The body is drawn first, since its height is known at the end.
bool map_svg(Runtime *rt, const HeapMap *map, StrBuilder *out)
{
    StrBuilder body;
    builder_init(&body);
    Sheet sheet = {rt, map, &body, MARGIN};
    if (map->size_class < 0) {
        put_overview(&sheet);
    } else {
        put_class(&sheet);
    }
    put_legend(&sheet);
    int height = sheet.y + MARGIN;
    add_format(rt, out,
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
               "viewBox=\"0 0 %d %d\">\n",
               WIDTH, height, WIDTH, height);
    add_text(rt, out, style);
    add_text(rt, out,
             "<rect class=\"page\" width=\"100%\" height=\"100%\" rx=\"6\"/>\n");
    if (!body.failed) {
        builder_add(rt, out, body.data, body.size);
    }
    add_text(rt, out, "</svg>\n");
    bool ok = !body.failed && !out->failed;
    builder_fini(rt, &body);
    return ok;
}
