// mem.map: the heap as a map (slides 6-8).
#include "modules/picture/map.h"

#include "mem/stats.h"
#include "modules/mem_module.h"
#include "modules/natives.h"
#include "modules/picture/drawing.h"
#include "objects/abstract.h"
#include "objects/exception.h"

bool map_shows(const HeapMap *map, const MapPool *pool)
{
    return pool->info.state >= POOL_PARTIAL &&
           (map->size_class < 0 || pool->info.size_class == (size_t)map->size_class) &&
           (map->kind < 0 || pool->info.kind == (BlockKind)map->kind);
}

const MapPool *map_next_pool(const HeapMap *map, int kind, size_t size_class,
                             const MapPool *previous)
{
    size_t at =
        previous == NULL ? 0 : previous->arena * ARENA_POOLS + previous->number + 1;
    for (; at < map->arena_count * ARENA_POOLS; at++) {
        const MapPool *pool = &map->arenas[at / ARENA_POOLS].pools[at % ARENA_POOLS];
        if (map_shows(map, pool) && pool->info.kind == (BlockKind)kind &&
            pool->info.size_class == size_class) {
            return pool;
        }
    }
    return NULL;
}

static bool add_blocks(HeapMap *map, const Heap *heap, MapPool *pool)
{
    BlockState states[POOL_BLOCKS_MAX];
    size_t count = heap_pool_blocks(heap, pool->arena, pool->number, states);
    pool->blocks = bump_alloc(&map->bump, count * sizeof *pool->blocks);
    for (size_t i = 0; i < count && pool->blocks != NULL; i++) {
        pool->blocks[i] = (uint16_t)states[i];
    }
    return pool->blocks != NULL;
}

// Room for everything is reserved first, since that changes the heap.
static bool gather(HeapMap *map, Heap *heap)
{
    size_t room = heap->arena_count + 1; // the room itself may need one more
    size_t blocks =
        map->size_class < 0 ? 0 : POOL_SIZE / class_size((size_t)map->size_class);
    map->arenas = bump_alloc(&map->bump, room * sizeof *map->arenas);
    MapPool *pools = bump_alloc(&map->bump, room * ARENA_POOLS * sizeof *pools);
    if (map->arenas == NULL || pools == NULL) {
        return false;
    }
    map->arena_count = heap->arena_count < room ? heap->arena_count : room;
    for (size_t a = 0; a < map->arena_count; a++) {
        map->arenas[a] = (MapArena){heap_arena_info(heap, a), pools + a * ARENA_POOLS};
        for (size_t p = 0; p < ARENA_POOLS; p++) {
            MapPool *pool = &map->arenas[a].pools[p];
            *pool =
                (MapPool){.info = heap_pool_info(heap, a, p), .arena = a, .number = p};
            if (pool->info.state >= POOL_PARTIAL) {
                map->pools_used++;
                map->blocks_live += pool->info.live;
                map->block_bytes += pool->info.live * pool->info.block_size;
            }
        }
    }
    for (size_t i = 0; blocks > 0 && i < map->arena_count * ARENA_POOLS; i++) {
        MapPool *pool = &map->arenas[i / ARENA_POOLS].pools[i % ARENA_POOLS];
        if (map_shows(map, pool) && !add_blocks(map, heap, pool)) {
            return false;
        }
    }
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        map->raw_blocks += heap->raw_blocks[kind];
        map->raw_bytes += heap->raw_bytes[kind];
    }
    return true;
}

// --- arguments ---

enum { MAP_SIZE_CLASS, MAP_KIND, MAP_TO, MAP_FORMAT };

static bool read_kind(Runtime *rt, Ref arg, int *kind)
{
    for (*kind = 0; *kind < BLOCK_KINDS; ++*kind) {
        if (is_str(peek(arg)) &&
            str_equals_text(value_str_object(peek(arg)), block_kind_names[*kind])) {
            return true;
        }
    }
    raise_error(rt, E_VALUE_ERROR,
                "kind must be 'containers', 'atoms' or 'buffers', not %R", peek(arg));
    return false;
}

static bool read_arguments(Runtime *rt, Ref *args, HeapMap *map)
{
    map->size_class = map->kind = -1;
    if (is_given(args[MAP_SIZE_CLASS]) && !ref_is_none(args[MAP_SIZE_CLASS])) {
        int64_t number;
        if (!index_as_int64(rt, &args[MAP_SIZE_CLASS], E_OVERFLOW_ERROR, &number)) {
            return false;
        }
        if (number < 0 || number >= BLOCK_CLASSES) {
            raise_error(rt, E_VALUE_ERROR, "size_class must be in 0..%d",
                        BLOCK_CLASSES - 1);
            return false;
        }
        map->size_class = (int)number;
    }
    return !is_given(args[MAP_KIND]) || ref_is_none(args[MAP_KIND]) ||
           read_kind(rt, args[MAP_KIND], &map->kind);
}

static Ref render(Runtime *rt, const HeapMap *map, const PictureOutput *output)
{
    StrBuilder text;
    builder_init(&text);
    bool ok = output->format == FORMAT_SVG ? map_svg(rt, map, &text)
                                           : map_text(rt, map, output->colour, &text);
    if (ok) {
        return builder_finish(rt, &text);
    }
    builder_fini(rt, &text);
    return REF_ERROR;
}

Ref py_mem_map(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    HeapMap map = {0};
    PictureOutput output;
    Ref *to = is_given(args[MAP_TO]) ? &args[MAP_TO] : NULL;
    Ref *format = is_given(args[MAP_FORMAT]) ? &args[MAP_FORMAT] : NULL;
    if (!read_arguments(rt, args, &map) ||
        !output_read(rt, to, format, false, &output)) {
        return REF_ERROR;
    }
    bump_init(&map.bump, rt->heap);
    Ref text = REF_ERROR;
    if (gather(&map, rt->heap)) {
        text = render(rt, &map, &output);
    } else {
        raise_memory_error(rt);
    }
    bump_fini(&map.bump);
    return ref_is_error(text) || !output_write_take(rt, &output, text) ? REF_ERROR
                                                                       : REF_NONE;
}

const MethodDef mem_picture_functions[] = {
    {"draw", py_mem_draw, VARIADIC,
     "draw(*names_or_objects, to=None, format=None, ids=False): names, frames and "
     "objects as a picture."},
    {"map", py_mem_map,
     SIGNATURE(0, "size_class=None, kind=None, to=None, format=None"),
     "Arenas, pools and, for one size class, blocks as a picture."},
    {NULL},
};
