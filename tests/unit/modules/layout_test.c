// The layout of pictures: no box stands on another, no line crosses a box, no two nets
// lie on each other, every slot's line leads to its target.
#include "modules/picture/layout.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static const LayoutMetrics cells = {
    .grid = 1, .lane = 1, .track_gap = 2, .lead = 1, .arrow = 3};
static const LayoutMetrics pixels = {.grid = 11,
                                     .margin = 20,
                                     .box_gap = 22,
                                     .lane_gap = 11,
                                     .lane = 22,
                                     .track_gap = 12,
                                     .lead = 22,
                                     .arrow = 26};

enum { BOXES_MAX = 60, PORTS_MAX = 8 };

typedef struct Fixture {
    Heap *heap;
    Bump bump;
    LayoutBox boxes[BOXES_MAX];
    LayoutPort ports[BOXES_MAX][PORTS_MAX];
    Layout layout;
} Fixture;

static void start(Fixture *f, const LayoutMetrics *metrics, int box_count)
{
    memset(f, 0, sizeof *f);
    f->heap = heap_new(NULL);
    cr_assert_not_null(f->heap);
    bump_init(&f->bump, f->heap);
    int unit = metrics->grid;
    for (int i = 0; i < box_count; i++) {
        f->boxes[i] = (LayoutBox){.width = 10 * unit,
                                  .height = 3 * unit,
                                  .arrival = unit,
                                  .ports = f->ports[i]};
    }
    f->layout = (Layout){.bump = &f->bump,
                         .metrics = *metrics,
                         .boxes = f->boxes,
                         .box_count = box_count};
}

static void add_port(Fixture *f, int box, int target)
{
    LayoutBox *b = &f->boxes[box];
    int unit = f->layout.metrics.grid;
    b->ports[b->port_count] = (LayoutPort){(2 + b->port_count) * unit, target};
    b->port_count++;
    b->height = (3 + b->port_count) * unit;
}

static void end(Fixture *f)
{
    bump_fini(&f->bump);
    cr_assert_eq(heap_live_blocks(f->heap), 0);
    heap_destroy(f->heap);
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

static int most(int a, int b)
{
    return a > b ? a : b;
}

static void check_boxes(const Fixture *f)
{
    for (int i = 0; i < f->layout.box_count; i++) {
        const LayoutBox *a = &f->boxes[i];
        cr_assert(a->x >= 0 && a->x + a->width <= f->layout.width);
        cr_assert(a->y >= 0 && a->y + a->height <= f->layout.height);
        for (int k = 0; k < i; k++) {
            const LayoutBox *b = &f->boxes[k];
            cr_assert(a->x >= b->x + b->width || b->x >= a->x + a->width ||
                          a->y >= b->y + b->height || b->y >= a->y + a->height,
                      "boxes %d and %d stand on each other", i, k);
        }
    }
}

// The three pieces of a path as rectangles without width.
typedef struct Piece {
    int x0, y0, x1, y1, net;
} Piece;

static int pieces_of(const Layout *layout, Piece *out)
{
    int count = 0;
    for (int i = 0; i < layout->path_count; i++) {
        const LayoutPath *p = &layout->paths[i];
        out[count++] = (Piece){least(p->x0, p->track), p->y0, most(p->x0, p->track),
                               p->y0, p->target};
        out[count++] = (Piece){p->track, least(p->y0, p->y1), p->track,
                               most(p->y0, p->y1), p->target};
        out[count++] = (Piece){least(p->x1, p->track), p->y1, most(p->x1, p->track),
                               p->y1, p->target};
    }
    return count;
}

static void check_lines(const Fixture *f)
{
    Piece *pieces = malloc((size_t)f->layout.path_count * 3 * sizeof *pieces);
    int count = pieces_of(&f->layout, pieces);
    for (int i = 0; i < count; i++) {
        const Piece *a = &pieces[i];
        cr_assert(a->x0 >= 0 && a->x1 < f->layout.width);
        cr_assert(a->y0 >= 0 && a->y1 < f->layout.height);
        for (int b = 0; b < f->layout.box_count; b++) {
            const LayoutBox *box = &f->boxes[b];
            cr_assert(a->x1 <= box->x || a->x0 >= box->x + box->width ||
                          a->y1 < box->y || a->y0 >= box->y + box->height,
                      "a line to %d crosses box %d", a->net, b);
        }
        for (int k = 0; k < i; k++) {
            const Piece *b = &pieces[k];
            bool across = a->y0 == a->y1 && b->y0 == b->y1 && a->y0 == b->y0 &&
                          a->x0 < b->x1 && b->x0 < a->x1;
            bool down = a->x0 == a->x1 && b->x0 == b->x1 && a->x0 == b->x0 &&
                        a->y0 < b->y1 && b->y0 < a->y1;
            cr_assert(a->net == b->net || !(across || down),
                      "lines to %d and %d lie on each other", a->net, b->net);
        }
    }
    free(pieces);
}

// Goes on from a point by a path of the net that was not used yet; false at the end.
static bool walk(const Layout *layout, int target, bool *used, int *x, int *y,
                 bool *arrived)
{
    for (int k = 0; k < layout->path_count; k++) {
        const LayoutPath *path = &layout->paths[k];
        bool lane = path->track == path->x0 && !path->has_arrow; // either way
        bool starts = path->x0 == *x && path->y0 == *y;
        bool ends = lane && path->x1 == *x && path->y1 == *y;
        if (path->target == target && !used[k] && (starts || ends)) {
            used[k] = true;
            *x = starts ? path->x1 : path->x0;
            *y = starts ? path->y1 : path->y0;
            *arrived = path->has_arrow;
            return true;
        }
    }
    return false;
}

static void check_ways(const Fixture *f)
{
    const Layout *layout = &f->layout;
    for (int i = 0; i < layout->box_count; i++) {
        const LayoutBox *box = &f->boxes[i];
        for (int p = 0; p < box->port_count; p++) {
            int target = box->ports[p].target;
            int x = box->x + box->width, y = box->y + box->ports[p].y;
            bool arrived = false;
            bool *used = calloc((size_t)layout->path_count, sizeof *used);
            while (!arrived && walk(layout, target, used, &x, &y, &arrived)) {
            }
            free(used);
            const LayoutBox *to = &f->boxes[target];
            cr_assert(arrived, "port %d of box %d leads nowhere", p, i);
            cr_assert_eq(y, to->y + to->arrival);
            cr_assert(x == to->x || x == to->x + to->width);
        }
    }
}

static void check(Fixture *f)
{
    cr_assert(layout_run(&f->layout));
    check_boxes(f);
    check_lines(f);
    check_ways(f);
}

Test(layout, shared_items_stand_once_in_the_column_behind_their_holders)
{
    Fixture f;
    start(&f, &cells, 4); // name, list, two items
    add_port(&f, 0, 1);
    add_port(&f, 1, 2);
    add_port(&f, 1, 2);
    add_port(&f, 1, 3);
    check(&f);
    cr_assert_eq(f.boxes[1].rank, 1);
    cr_assert_eq(f.boxes[2].rank, 2);
    cr_assert_eq(f.boxes[3].rank, 2);
    cr_assert(f.boxes[2].y < f.boxes[3].y, "items stand in the order of their slots");
    end(&f);
}

Test(layout, a_single_line_is_straight)
{
    Fixture f;
    start(&f, &pixels, 2);
    add_port(&f, 0, 1);
    check(&f);
    cr_assert_eq(f.layout.path_count, 1);
    cr_assert_eq(f.layout.paths[0].y0, f.layout.paths[0].y1);
    end(&f);
}

Test(layout, a_box_that_holds_itself_is_entered_from_the_right)
{
    Fixture f;
    start(&f, &cells, 1);
    add_port(&f, 0, 0);
    check(&f);
    cr_assert_eq(f.layout.paths[0].x1, f.boxes[0].x + f.boxes[0].width);
    end(&f);
}

Test(layout, a_ring_of_nodes_goes_back_round_the_boxes)
{
    Fixture f;
    start(&f, &pixels, 4);
    add_port(&f, 0, 1);
    add_port(&f, 1, 2);
    add_port(&f, 2, 3);
    add_port(&f, 3, 1);
    check(&f);
    cr_assert_eq(f.boxes[3].rank, 3);
    end(&f);
}

static unsigned next_random(unsigned *state)
{
    *state = *state * 1103515245u + 12345u;
    return *state >> 16;
}

static void check_random(const LayoutMetrics *metrics)
{
    for (unsigned seed = 1; seed <= 400; seed++) {
        unsigned state = seed;
        int boxes = 1 + (int)(next_random(&state) % (seed % 8 == 0 ? BOXES_MAX : 14));
        Fixture f;
        start(&f, metrics, boxes);
        for (int i = 0; i < boxes; i++) {
            int ports = (int)(next_random(&state) % 4);
            f.boxes[i].min_rank = i > 1;
            for (int p = 0; p < ports; p++) {
                add_port(&f, i, (int)(next_random(&state) % (unsigned)boxes));
            }
        }
        check(&f);
        cr_assert_eq(f.layout.overlaps, 0, "seed %u", seed);
        end(&f);
    }
}

Test(layout, random_graphs_in_characters)
{
    check_random(&cells);
}

Test(layout, random_graphs_in_pixels)
{
    check_random(&pixels);
}

Test(layout, an_empty_picture_has_a_margin)
{
    Fixture f;
    start(&f, &pixels, 0);
    check(&f);
    cr_assert_eq(f.layout.width, 40);
    end(&f);
}

Test(layout, running_out_of_memory_is_a_result)
{
    Fixture f;
    bool done = false;
    for (uint64_t n = 1; !done; n++) {
        start(&f, &cells, 20);
        for (int i = 0; i < 20; i++) {
            add_port(&f, i, (i * 7 + 3) % 20);
            add_port(&f, i, (i * 5 + 1) % 20);
        }
        heap_inject_fault(f.heap, n, true);
        done = layout_run(&f.layout);
        cr_assert(done || heap_fault_hit(f.heap));
        heap_inject_fault(f.heap, 0, false);
        end(&f);
    }
}
