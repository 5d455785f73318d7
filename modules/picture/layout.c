#include "modules/picture/layout.h"

#include <limits.h>
#include <string.h>

#define ORDER_SWEEPS 8
#define PLACE_SWEEPS 7
#define MOVES_MAX 60 // boxes moved down before nets are left on each other

// A box, or the lane of a net, in its column.
typedef struct Item {
    int box; // or -1: a lane
    int rank;
    int order; // place in its column
    int height;
    int extra; // to be moved down by so much at the end
    int y;
    double wanted; // while ordering: the barycenter; while placing: the height
    double weight;
} Item;

// Where a net meets the edge of a channel.
typedef struct Pin {
    struct Pin *next;
    int item;
    int offset; // from the item's y
    bool at_right;
} Pin;

// A net in one channel: pins where it comes in, and one, the sink, where it goes out.
typedef struct Wire {
    int channel, target;
    Pin *pins;
    const Pin *sink; // one of them
    int track;       // -1: one straight line
    int low, high;
} Wire;

// Two items of neighbouring columns that a wire connects.
typedef struct Link {
    int left, left_offset, right, right_offset;
    double weight;
} Link;

typedef struct Engine {
    Layout *layout;
    LayoutBox *boxes;
    int box_count, ranks;
    Item *items; // the boxes first
    int item_count, item_room;
    int **columns; // items of each rank, in order
    int *column_sizes;
    int *wire_at; // by channel and target: index or -1
    int *lane_at; // by rank and target: index of an item or -1
    Wire *wires;
    int wire_count, wire_room;
    Link *links; // by channel
    int *link_starts;
    int *best;      // the best order so far
    int *channel_x; // left edge of each channel
    int *column_x;
} Engine;

static void *get(Engine *e, size_t count, size_t size)
{
    void *memory = bump_alloc(e->layout->bump, count * size + 1);
    if (memory != NULL) {
        memset(memory, 0, count * size + 1);
    }
    return memory;
}

// --- ranks ---

typedef struct Visit {
    int box, port;
} Visit;

enum { UNSEEN, OPEN, DONE };

// Boxes in reverse topological order, edges to an open box being left out. `stack` and
// `state` are scratch. An edge is a back edge when its target is finished later than
// its source, which `finished` tells afterwards.
static void finish_order(Engine *e, Visit *stack, char *state, int *order,
                         int *finished)
{
    int done = 0;
    for (int root = 0; root < e->box_count; root++) {
        if (state[root] != UNSEEN) {
            continue;
        }
        int depth = 0;
        stack[0] = (Visit){root, 0};
        state[root] = OPEN;
        while (depth >= 0) {
            Visit *top = &stack[depth];
            const LayoutBox *box = &e->boxes[top->box];
            if (top->port < box->port_count) {
                int target = box->ports[top->port++].target;
                if (state[target] == UNSEEN) {
                    state[target] = OPEN;
                    stack[++depth] = (Visit){target, 0};
                }
                continue;
            }
            state[top->box] = DONE;
            finished[top->box] = done;
            order[done++] = top->box;
            depth--;
        }
    }
}

static bool find_ranks(Engine *e)
{
    size_t n = (size_t)e->box_count;
    Visit *stack = get(e, n + 1, sizeof *stack);
    char *state = get(e, n, 1);
    int *order = get(e, n, sizeof *order);
    int *finished = get(e, n, sizeof *finished);
    if (stack == NULL || state == NULL || order == NULL || finished == NULL) {
        return false;
    }
    finish_order(e, stack, state, order, finished);
    for (int i = 0; i < e->box_count; i++) {
        e->boxes[i].rank = e->boxes[i].min_rank;
    }
    for (int i = e->box_count; i-- > 0;) {
        const LayoutBox *box = &e->boxes[order[i]];
        for (int p = 0; p < box->port_count; p++) {
            LayoutBox *target = &e->boxes[box->ports[p].target];
            if (finished[box->ports[p].target] < finished[order[i]] &&
                target->rank <= box->rank) {
                target->rank = box->rank + 1;
            }
        }
    }
    for (int i = 0; i < e->box_count; i++) {
        if (e->boxes[i].rank >= e->ranks) {
            e->ranks = e->boxes[i].rank + 1;
        }
    }
    return true;
}

// --- lanes and wires ---

static Wire *wire_of(Engine *e, int channel, int target)
{
    int *at = &e->wire_at[channel * e->box_count + target];
    if (*at < 0) {
        *at = e->wire_count;
        e->wires[e->wire_count++] = (Wire){.channel = channel, .target = target};
    }
    return &e->wires[*at];
}

static bool add_pin(Engine *e, Wire *wire, int item, int offset, bool at_right)
{
    Pin *pin = get(e, 1, sizeof *pin);
    if (pin == NULL) {
        return false;
    }
    *pin = (Pin){wire->pins, item, offset, at_right};
    wire->pins = pin;
    return true;
}

static bool add_sink(Engine *e, Wire *wire, int item, int offset, bool at_right)
{
    if (wire->sink != NULL) {
        return true;
    }
    bool done = add_pin(e, wire, item, offset, at_right);
    wire->sink = wire->pins;
    return done;
}

// The lane of a net in a column, made when first asked for: it leads from the wire in
// one channel beside the column to the one on the other side.
static bool pass_lane(Engine *e, int rank, int target, bool forward)
{
    int *at = &e->lane_at[rank * e->box_count + target];
    if (*at >= 0) {
        return true;
    }
    int height = e->layout->metrics.lane;
    *at = e->item_count;
    e->items[e->item_count++] = (Item){.box = -1, .rank = rank, .height = height};
    int from = forward ? rank - 1 : rank, to = forward ? rank : rank - 1;
    return add_sink(e, wire_of(e, from, target), *at, height / 2, forward) &&
           add_pin(e, wire_of(e, to, target), *at, height / 2, !forward);
}

static bool route_edge(Engine *e, int source, const LayoutPort *port)
{
    const LayoutBox *from = &e->boxes[source], *to = &e->boxes[port->target];
    if (!add_pin(e, wire_of(e, from->rank, port->target), source, port->y, false)) {
        return false;
    }
    bool forward = from->rank < to->rank;
    if (forward) {
        for (int r = from->rank + 1; r < to->rank; r++) {
            if (!pass_lane(e, r, port->target, true)) {
                return false;
            }
        }
    } else {
        for (int r = from->rank; r > to->rank; r--) {
            if (!pass_lane(e, r, port->target, false)) {
                return false;
            }
        }
    }
    return add_sink(e, wire_of(e, forward ? to->rank - 1 : to->rank, port->target),
                    port->target, to->arrival, forward);
}

static bool make_items(Engine *e)
{
    size_t cells = (size_t)e->ranks * (size_t)e->box_count;
    e->items = get(e, cells + (size_t)e->box_count, sizeof *e->items);
    e->wires = get(e, cells, sizeof *e->wires);
    e->wire_at = get(e, cells, sizeof(int));
    e->lane_at = get(e, cells, sizeof(int));
    if (e->items == NULL || e->wires == NULL || e->wire_at == NULL ||
        e->lane_at == NULL) {
        return false;
    }
    memset(e->wire_at, -1, cells * sizeof(int));
    memset(e->lane_at, -1, cells * sizeof(int));
    for (int i = 0; i < e->box_count; i++) {
        e->items[i] =
            (Item){.box = i, .rank = e->boxes[i].rank, .height = e->boxes[i].height};
    }
    e->item_count = e->box_count;
    for (int i = 0; i < e->box_count; i++) {
        for (int p = 0; p < e->boxes[i].port_count; p++) {
            if (!route_edge(e, i, &e->boxes[i].ports[p])) {
                return false;
            }
        }
    }
    return true;
}

static bool fill_columns(Engine *e)
{
    e->columns = get(e, (size_t)e->ranks, sizeof *e->columns);
    e->column_sizes = get(e, (size_t)e->ranks, sizeof(int));
    e->best = get(e, (size_t)e->item_count, sizeof(int));
    if (e->columns == NULL || e->column_sizes == NULL || e->best == NULL) {
        return false;
    }
    for (int i = 0; i < e->item_count; i++) {
        e->column_sizes[e->items[i].rank]++;
    }
    for (int r = 0; r < e->ranks; r++) {
        e->columns[r] = get(e, (size_t)e->column_sizes[r], sizeof(int));
        if (e->columns[r] == NULL) {
            return false;
        }
        e->column_sizes[r] = 0;
    }
    for (int i = 0; i < e->item_count; i++) {
        Item *item = &e->items[i];
        item->order = e->column_sizes[item->rank];
        e->columns[item->rank][e->column_sizes[item->rank]++] = i;
    }
    return true;
}

// A link for each pair of pins on both sides of a channel; lanes pull hardest, so that
// long lines are straight.
static bool make_links(Engine *e)
{
    int count = 0;
    for (int w = 0; w < e->wire_count; w++) {
        for (Pin *pin = e->wires[w].pins; pin != NULL; pin = pin->next) {
            count += pin != e->wires[w].sink;
        }
    }
    e->links = get(e, (size_t)count, sizeof *e->links);
    e->link_starts = get(e, (size_t)e->ranks + 1, sizeof(int));
    if (e->links == NULL || e->link_starts == NULL) {
        return false;
    }
    int at = 0;
    for (int channel = 0; channel < e->ranks; channel++) {
        e->link_starts[channel] = at;
        for (int w = 0; w < e->wire_count; w++) {
            const Wire *wire = &e->wires[w];
            for (Pin *pin = wire->pins; wire->channel == channel && pin != NULL;
                 pin = pin->next) {
                if (pin->at_right == wire->sink->at_right) {
                    continue;
                }
                const Pin *left = pin->at_right ? wire->sink : pin;
                const Pin *right = pin->at_right ? pin : wire->sink;
                int lanes =
                    (e->items[left->item].box < 0) + (e->items[right->item].box < 0);
                e->links[at++] = (Link){left->item, left->offset, right->item,
                                        right->offset, lanes == 2 ? 8 : lanes + 1};
            }
        }
    }
    e->link_starts[e->ranks] = at;
    return true;
}

// --- order ---

static double pin_place(const Engine *e, int item, int offset)
{
    return e->items[item].order + (offset + 0.5) / (e->items[item].height + 1.0);
}

static int64_t count_crossings(const Engine *e)
{
    int64_t crossings = 0;
    for (int c = 0; c < e->ranks; c++) {
        for (int i = e->link_starts[c]; i < e->link_starts[c + 1]; i++) {
            const Link *a = &e->links[i];
            double a_left = pin_place(e, a->left, a->left_offset);
            double a_right = pin_place(e, a->right, a->right_offset);
            for (int k = i + 1; k < e->link_starts[c + 1]; k++) {
                const Link *b = &e->links[k];
                double left = a_left - pin_place(e, b->left, b->left_offset);
                double right = a_right - pin_place(e, b->right, b->right_offset);
                crossings += left * right < 0;
            }
        }
    }
    return crossings;
}

// Sorts a column by the mean place of what its items are linked with in the column
// before (or behind) it; items without links stay where they are.
static void order_column(Engine *e, int rank, bool from_left)
{
    int channel = from_left ? rank - 1 : rank;
    int *column = e->columns[rank];
    int size = e->column_sizes[rank];
    for (int i = 0; i < size; i++) {
        e->items[column[i]].wanted = e->items[column[i]].weight = 0;
    }
    for (int i = e->link_starts[channel]; i < e->link_starts[channel + 1]; i++) {
        const Link *link = &e->links[i];
        Item *item = &e->items[from_left ? link->right : link->left];
        item->wanted += from_left ? pin_place(e, link->left, link->left_offset)
                                  : pin_place(e, link->right, link->right_offset);
        item->weight += 1;
    }
    for (int i = 0; i < size; i++) {
        Item *item = &e->items[column[i]];
        item->wanted = item->weight > 0 ? item->wanted / item->weight : i;
    }
    for (int i = 1; i < size; i++) {
        int moving = column[i], k = i;
        for (; k > 0 && e->items[column[k - 1]].wanted > e->items[moving].wanted; k--) {
            column[k] = column[k - 1];
        }
        column[k] = moving;
    }
    for (int i = 0; i < size; i++) {
        e->items[column[i]].order = i;
    }
}

// The first column keeps its order: it holds the frames.
static void find_order(Engine *e)
{
    int64_t fewest = INT64_MAX;
    for (int sweep = 0; sweep < ORDER_SWEEPS; sweep++) {
        for (int r = 1; r < e->ranks; r++) {
            order_column(e, r, true);
        }
        int64_t crossings = count_crossings(e);
        if (crossings < fewest) {
            fewest = crossings;
            for (int i = 0; i < e->item_count; i++) {
                e->best[i] = e->items[i].order;
            }
        }
        for (int r = e->ranks - 2; r > 0; r--) {
            order_column(e, r, false);
        }
    }
    for (int i = 0; i < e->item_count; i++) {
        e->items[i].order = e->best[i];
        e->columns[e->items[i].rank][e->best[i]] = i;
    }
}

// --- heights ---

static void want_heights(Engine *e, int rank)
{
    for (int i = 0; i < e->column_sizes[rank]; i++) {
        Item *item = &e->items[e->columns[rank][i]];
        item->wanted = item->weight = 0;
    }
    for (int i = e->link_starts[rank]; i < e->link_starts[rank + 1]; i++) {
        const Link *link = &e->links[i];
        Item *item = &e->items[link->left];
        item->wanted += link->weight * (e->items[link->right].y + link->right_offset -
                                        link->left_offset);
        item->weight += link->weight;
    }
    for (int i = rank > 0 ? e->link_starts[rank - 1] : 0;
         rank > 0 && i < e->link_starts[rank]; i++) {
        const Link *link = &e->links[i];
        Item *item = &e->items[link->right];
        item->wanted += link->weight * (e->items[link->left].y + link->left_offset -
                                        link->right_offset);
        item->weight += link->weight;
    }
}

// What must lie between the tops of an item and the one before it in its column.
static int step_before(const Engine *e, const int *column, int i)
{
    const LayoutMetrics *m = &e->layout->metrics;
    const Item *item = &e->items[column[i]];
    if (i == 0) {
        return 0;
    }
    const Item *before = &e->items[column[i - 1]];
    bool boxes = before->box >= 0 && item->box >= 0;
    return before->height + (boxes ? m->box_gap : m->lane_gap);
}

// Isotonic regression: the heights nearest to the wanted ones (by weighted squares)
// that keep order and distances. A pool is a run of items that stand as close as they
// may.
static void place_column(Engine *e, int rank)
{
    const int *column = e->columns[rank];
    int size = e->column_sizes[rank], grid = e->layout->metrics.grid;
    int offset = 0;
    for (int i = 0; i < size; i++) {
        Item *item = &e->items[column[i]];
        offset += step_before(e, column, i);
        if (item->weight == 0) {
            item->weight = 0.01;
            item->wanted = item->y * item->weight;
        }
        item->wanted -= offset * item->weight;
    }
    // Pools are kept in place: `order` of a pool's last item leads to its first, and
    // the sums are in the last.
    for (int i = 0; i < size; i++) {
        Item *item = &e->items[column[i]];
        item->order = i;
        while (item->order > 0) {
            Item *before = &e->items[column[item->order - 1]];
            if (before->wanted * item->weight <= item->wanted * before->weight) {
                break;
            }
            item->wanted += before->wanted;
            item->weight += before->weight;
            item->order = before->order;
        }
    }
    for (int last = size - 1; last >= 0;) {
        const Item *pool = &e->items[column[last]];
        int first = pool->order;
        double base = pool->wanted / pool->weight;
        int steps = (int)(base / grid + (base < 0 ? -0.5 : 0.5));
        for (int i = first; i <= last; i++) {
            e->items[column[i]].y = steps * grid;
        }
        last = first - 1;
    }
    offset = 0;
    for (int i = 0; i < size; i++) {
        Item *item = &e->items[column[i]];
        offset += step_before(e, column, i);
        item->y += offset;
        item->order = i;
    }
}

static void place_items(Engine *e)
{
    for (int r = 0; r < e->ranks; r++) {
        int y = 0;
        for (int i = 0; i < e->column_sizes[r]; i++) {
            y += step_before(e, e->columns[r], i);
            e->items[e->columns[r][i]].y = y;
        }
    }
    for (int sweep = 0; sweep < PLACE_SWEEPS; sweep++) {
        for (int i = 1; i < e->ranks; i++) {
            int r = sweep % 2 == 0 ? i : e->ranks - 1 - i;
            want_heights(e, r);
            place_column(e, r);
        }
    }
    for (int r = 0; r < e->ranks; r++) {
        for (int i = 0; i < e->column_sizes[r]; i++) {
            Item *item = &e->items[e->columns[r][i]];
            int step = step_before(e, e->columns[r], i);
            item->y += item->extra;
            if (i > 0 && item->y < e->items[e->columns[r][i - 1]].y + step) {
                item->y = e->items[e->columns[r][i - 1]].y + step;
            }
        }
    }
    int top = INT_MAX, bottom = INT_MIN;
    for (int i = 0; i < e->item_count; i++) {
        const Item *item = &e->items[i];
        top = item->y < top ? item->y : top;
        bottom = item->y + item->height > bottom ? item->y + item->height : bottom;
    }
    for (int i = 0; i < e->item_count; i++) {
        e->items[i].y += e->layout->metrics.margin - top;
    }
    e->layout->height = bottom - top + 2 * e->layout->metrics.margin;
}

// --- tracks ---

static int pin_y(const Engine *e, const Pin *pin)
{
    return e->items[pin->item].y + pin->offset;
}

static void measure_wire(const Engine *e, Wire *wire)
{
    wire->low = wire->high = pin_y(e, wire->sink);
    for (const Pin *pin = wire->pins; pin != NULL; pin = pin->next) {
        int y = pin_y(e, pin);
        wire->low = y < wire->low ? y : wire->low;
        wire->high = y > wire->high ? y : wire->high;
    }
}

// What it costs that wire `a` has a track left of `b`'s: crossings, and a great deal
// where a horizontal piece of one would lie on one of the other.
#define OVERLAP 10000
static int pins_cost(const Engine *e, const Wire *a, const Wire *b, bool a_is_left)
{
    int cost = 0;
    for (const Pin *pin = a->pins; pin != NULL; pin = pin->next) {
        int y = pin_y(e, pin);
        if (pin->at_right != a_is_left) {
            continue; // its piece does not reach b's track
        }
        cost += y > b->low && y < b->high;
        for (const Pin *other = b->pins; other != NULL && a_is_left;
             other = other->next) {
            cost += other->at_right != a_is_left && pin_y(e, other) == y ? OVERLAP : 0;
        }
    }
    return cost;
}

static int order_cost(const Engine *e, const Wire *left, const Wire *right)
{
    return pins_cost(e, left, right, true) + pins_cost(e, right, left, false);
}

// The wires of a channel from left to right, by swapping neighbours while that costs
// less.
static void order_tracks(const Engine *e, int *order, int count)
{
    bool changed = true;
    for (int pass = 0; changed && pass < count + 2; pass++) {
        changed = false;
        for (int i = 1; i < count; i++) {
            // As far left as pays best.
            int moving = order[i], gain = 0, best_gain = 0, best = i;
            const Wire *wire = &e->wires[moving];
            for (int k = i; k-- > 0;) {
                const Wire *other = &e->wires[order[k]];
                gain += order_cost(e, other, wire) - order_cost(e, wire, other);
                if (gain > best_gain) {
                    best_gain = gain;
                    best = k;
                }
            }
            if (best < i) {
                memmove(&order[best + 1], &order[best],
                        (size_t)(i - best) * sizeof *order);
                order[best] = moving;
                changed = true;
            }
        }
    }
}

// Puts each wire on the leftmost track that is behind all earlier ones it must not
// change sides with. Answers the tracks used.
static int give_tracks(const Engine *e, const int *order, int count)
{
    int tracks = 0, gap = e->layout->metrics.track_gap;
    for (int i = 0; i < count; i++) {
        Wire *wire = &e->wires[order[i]];
        wire->track = 0;
        for (int k = 0; k < i; k++) {
            const Wire *before = &e->wires[order[k]];
            bool near =
                before->low <= wire->high + gap && wire->low <= before->high + gap;
            bool bound =
                near || order_cost(e, before, wire) != order_cost(e, wire, before);
            if (bound && wire->track <= before->track) {
                wire->track = before->track + 1;
            }
        }
        tracks = wire->track >= tracks ? wire->track + 1 : tracks;
    }
    return tracks;
}

// An item at the right whose piece lies on one of another net: moving it parts them.
static int overlapping_item(const Engine *e, const Wire *left, const Wire *right)
{
    for (const Pin *pin = left->pins; pin != NULL; pin = pin->next) {
        for (const Pin *other = right->pins; other != NULL && pin->at_right;
             other = other->next) {
            if (!other->at_right && pin_y(e, other) == pin_y(e, pin)) {
                return pin->item;
            }
        }
    }
    return -1;
}

static int find_overlap(const Engine *e, const int *order, int count, int *overlaps)
{
    int found = -1;
    for (int i = 0; i < count; i++) {
        for (int k = i + 1; k < count; k++) {
            int item = overlapping_item(e, &e->wires[order[i]], &e->wires[order[k]]);
            *overlaps += item >= 0;
            found = found >= 0 ? found : item;
        }
    }
    return found;
}

// Tracks of all channels. An item to move down, or -1; -2: out of memory.
static int find_tracks(Engine *e, int *tracks)
{
    int *order = get(e, (size_t)e->wire_count, sizeof *order);
    if (order == NULL) {
        return -2;
    }
    int moved = -1;
    e->layout->overlaps = 0;
    for (int channel = 0; channel < e->ranks; channel++) {
        int count = 0;
        for (int w = 0; w < e->wire_count; w++) {
            Wire *wire = &e->wires[w];
            if (wire->channel != channel) {
                continue;
            }
            measure_wire(e, wire);
            wire->track = -1;
            if (wire->low < wire->high || !wire->sink->at_right) {
                order[count++] = w;
            }
        }
        order_tracks(e, order, count);
        tracks[channel] = give_tracks(e, order, count);
        int item = find_overlap(e, order, count, &e->layout->overlaps);
        moved = moved >= 0 ? moved : item;
    }
    return moved;
}

// --- the result ---

static void find_columns(Engine *e, const int *tracks)
{
    const LayoutMetrics *m = &e->layout->metrics;
    int x = m->margin;
    for (int r = 0; r < e->ranks; r++) {
        e->column_x[r] = x;
        int width = 0;
        for (int i = 0; i < e->column_sizes[r]; i++) {
            int box = e->items[e->columns[r][i]].box;
            width =
                box >= 0 && e->boxes[box].width > width ? e->boxes[box].width : width;
        }
        x += width;
        e->channel_x[r] = x;
        if (r < e->ranks - 1) {
            x +=
                m->lead + (tracks[r] > 0 ? tracks[r] - 1 : 0) * m->track_gap + m->arrow;
        } else if (tracks[r] > 0) {
            x += 2 * m->lead + (tracks[r] - 1) * m->track_gap;
        }
    }
    e->layout->width = x + m->margin;
    for (int i = 0; i < e->box_count; i++) {
        e->boxes[i].x = e->column_x[e->boxes[i].rank];
        e->boxes[i].y = e->items[i].y;
    }
}

static int pin_x(const Engine *e, const Wire *wire, const Pin *pin)
{
    const Item *item = &e->items[pin->item];
    if (pin->at_right) {
        return e->column_x[wire->channel + 1];
    }
    return item->box >= 0 ? e->boxes[item->box].x + e->boxes[item->box].width
                          : e->channel_x[wire->channel];
}

static bool make_paths(Engine *e)
{
    const LayoutMetrics *m = &e->layout->metrics;
    int count = e->item_count - e->box_count;
    for (int w = 0; w < e->wire_count; w++) {
        for (Pin *pin = e->wires[w].pins; pin != NULL; pin = pin->next) {
            count += pin != e->wires[w].sink;
        }
    }
    LayoutPath *paths = get(e, (size_t)count, sizeof *paths);
    if (paths == NULL) {
        return false;
    }
    LayoutPath *path = paths;
    for (int w = 0; w < e->wire_count; w++) {
        const Wire *wire = &e->wires[w];
        int track = e->channel_x[wire->channel] + m->lead + wire->track * m->track_gap;
        for (Pin *pin = wire->pins; pin != NULL; pin = pin->next) {
            if (pin == wire->sink) {
                continue;
            }
            int x0 = pin_x(e, wire, pin);
            *path++ = (LayoutPath){wire->target,
                                   x0,
                                   pin_y(e, pin),
                                   wire->track < 0 ? x0 : track,
                                   pin_y(e, wire->sink),
                                   pin_x(e, wire, wire->sink),
                                   e->items[wire->sink->item].box >= 0};
        }
    }
    for (int r = 0; r < e->ranks; r++) {
        for (int t = 0; t < e->box_count; t++) {
            int lane = e->lane_at[r * e->box_count + t];
            if (lane >= 0) {
                int y = e->items[lane].y + e->items[lane].height / 2;
                *path++ = (LayoutPath){t, e->column_x[r],  y,    e->column_x[r],
                                       y, e->channel_x[r], false};
            }
        }
    }
    e->layout->paths = paths;
    e->layout->path_count = count;
    return true;
}

bool layout_run(Layout *layout)
{
    Engine engine = {
        .layout = layout, .boxes = layout->boxes, .box_count = layout->box_count};
    Engine *e = &engine;
    if (layout->box_count == 0) {
        layout->width = layout->height = 2 * layout->metrics.margin;
        layout->path_count = 0;
        return true;
    }
    if (!find_ranks(e) || !make_items(e) || !fill_columns(e) || !make_links(e)) {
        return false;
    }
    find_order(e);
    int *tracks = get(e, (size_t)e->ranks, sizeof *tracks);
    e->channel_x = get(e, (size_t)e->ranks + 1, sizeof(int));
    e->column_x = get(e, (size_t)e->ranks + 1, sizeof(int));
    if (tracks == NULL || e->channel_x == NULL || e->column_x == NULL) {
        return false;
    }
    for (int moves = 0;; moves++) {
        place_items(e);
        int item = find_tracks(e, tracks);
        if (item == -2) {
            return false;
        }
        if (item < 0 || moves == MOVES_MAX) {
            break;
        }
        e->items[item].extra += layout->metrics.grid;
    }
    find_columns(e, tracks);
    return make_paths(e);
}
