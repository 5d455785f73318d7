// Sorting: Tim Peters' adaptive, stable merge sort. Runs that are there already are
// found and kept; short ones are extended by binary insertion; runs are merged in the
// order of Munro and Wild's powersort; a merge in which one side keeps winning gallops.
// The list is empty meanwhile: its items are in an array of our own, so that whatever a
// comparison does to the list, nothing moves under it.
#include <string.h>

#include "objects/float.h"
#include "objects/item.h"
#include "objects/list_items.h"
#include "objects/tuple.h"

#define MIN_GALLOP 7 // wins in a row after which galloping pays
#define MAX_RUNS 85 // the stack of runs: powers grow along it, and there are 64 at most
#define MIN_RUN_LIMIT 64 // shorter runs are extended

// A stretch of items with, when there is a key function, the values that move along.
typedef struct Stretch {
    Ref *keys;
    Ref *values; // NULL: the keys are the items
} Stretch;

typedef struct Run {
    Stretch at;
    size_t length;
    int power; // of the boundary to the next run
} Run;

typedef struct Sort Sort;
typedef int (*LessFn)(Sort *sort, Ref *a, Ref *b); // 1, 0, -1 on error

struct Sort {
    Runtime *rt;
    LessFn less;
    LessFn first_less; // of the first items, when the keys are tuples
    Stretch all;
    size_t length;
    size_t min_gallop;
    Stretch spare; // room for the shorter side of a merge
    size_t spare_capacity;
    Run runs[MAX_RUNS];
    size_t run_count;
};

// --- comparing: the types of all keys were checked once ---

static int less_immediate(Sort *sort, Ref *a, Ref *b)
{
    return (intptr_t)a->bits < (intptr_t)b->bits;
}
static int less_int(Sort *sort, Ref *a, Ref *b)
{
    return int_compare(peek(*a), peek(*b)) < 0;
}
static int less_float(Sort *sort, Ref *a, Ref *b)
{
    return float_value(peek(*a)) < float_value(peek(*b));
}
static int less_any(Sort *sort, Ref *a, Ref *b)
{
    return compare_truth(sort->rt, CMP_LT, a, b);
}

static int less_str(Sort *sort, Ref *a, Ref *b)
{
    return str_compare((Str *)ref_object(*a), (Str *)ref_object(*b)) < 0;
}

// Tuples with first items of one type: mostly these decide.
static int less_tuple(Sort *sort, Ref *a, Ref *b)
{
    Tuple *left = (Tuple *)ref_object(*a);
    Tuple *right = (Tuple *)ref_object(*b);
    for (size_t i = 0; i < left->length && i < right->length; i++) {
        int equal = item_equals(sort->rt, &left->items[i], &right->items[i]);
        if (equal < 0) {
            return -1;
        }
        if (equal == 0) {
            LessFn less = i == 0 ? sort->first_less : less_any;
            return less(sort, &left->items[i], &right->items[i]);
        }
    }
    return left->length < right->length;
}

// The quickest comparison that is right for `count` items that lie `stride` apart from
// each other.
static LessFn choose_simple(Runtime *rt, Ref *(*get)(Ref *keys, size_t i), Ref *keys,
                            size_t count)
{
    Type *type = ref_type(rt, *get(keys, 0));
    bool all_immediate = true;
    for (size_t i = 0; i < count; i++) {
        Ref item = *get(keys, i);
        if (ref_type(rt, item) != type) {
            return less_any;
        }
        all_immediate = all_immediate && ref_is_immediate(item);
    }
    if (all_immediate) {
        return less_immediate;
    }
    return type == rt->types[T_INT]     ? less_int
           : type == rt->types[T_STR]   ? less_str
           : type == rt->types[T_FLOAT] ? less_float
                                        : less_any;
}

static Ref *get_key(Ref *keys, size_t i)
{
    return &keys[i];
}
static Ref *get_first(Ref *keys, size_t i)
{
    return &((Tuple *)ref_object(keys[i]))->items[0];
}

static void choose_less(Sort *sort)
{
    Runtime *rt = sort->rt;
    Ref *keys = sort->all.keys;
    bool tuples = true;
    for (size_t i = 0; i < sort->length && tuples; i++) {
        tuples = is_exact(rt, peek(keys[i]), T_TUPLE) &&
                 ((Tuple *)ref_object(keys[i]))->length > 0;
    }
    if (tuples) {
        sort->less = less_tuple;
        sort->first_less = choose_simple(rt, get_first, keys, sort->length);
    } else {
        sort->less = choose_simple(rt, get_key, keys, sort->length);
    }
}

static inline int less_at(Sort *sort, Stretch s, size_t i, size_t j)
{
    return sort->less(sort, &s.keys[i], &s.keys[j]);
}

// --- moving ---

static inline Stretch forward(Stretch s, size_t n)
{
    return (Stretch){s.keys + n, s.values == NULL ? NULL : s.values + n};
}

static inline void move(Stretch to, size_t i, Stretch from, size_t j)
{
    to.keys[i] = from.keys[j];
    if (to.values != NULL) {
        to.values[i] = from.values[j];
    }
}

static inline void move_range(Stretch to, size_t i, Stretch from, size_t j,
                              size_t count)
{
    memmove(to.keys + i, from.keys + j, count * sizeof(Ref));
    if (to.values != NULL) {
        memmove(to.values + i, from.values + j, count * sizeof(Ref));
    }
}

static void reverse_refs(Ref *refs, size_t count)
{
    for (size_t i = 0, j = count; i + 1 < j; i++) {
        j--;
        Ref ref = refs[i];
        refs[i] = refs[j];
        refs[j] = ref;
    }
}

static void reverse(Stretch s, size_t start, size_t count)
{
    reverse_refs(s.keys + start, count);
    if (s.values != NULL) {
        reverse_refs(s.values + start, count);
    }
}

// --- runs ---

// Sorts s[0..n) whose first `sorted` items are in order already, by binary insertion.
static bool insertion_sort(Sort *sort, Stretch s, size_t n, size_t sorted)
{
    for (; sorted < n; sorted++) {
        size_t low = 0;
        size_t high = sorted;
        while (low < high) {
            size_t middle = (low + high) / 2;
            int less = sort->less(sort, &s.keys[sorted], &s.keys[middle]);
            if (less < 0) {
                return false;
            }
            if (less) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ref key = s.keys[sorted];
        memmove(s.keys + low + 1, s.keys + low, (sorted - low) * sizeof(Ref));
        s.keys[low] = key;
        if (s.values != NULL) {
            Ref value = s.values[sorted];
            memmove(s.values + low + 1, s.values + low, (sorted - low) * sizeof(Ref));
            s.values[low] = value;
        }
    }
    return true;
}

// From n on, how far s goes without a step down; 0: error.
static size_t extend_ascending(Sort *sort, Stretch s, size_t n, size_t length)
{
    for (; n < length; n++) {
        int less = less_at(sort, s, n, n - 1);
        if (less != 0) {
            return less < 0 ? 0 : n;
        }
    }
    return n;
}

// From n on, how far s goes without a step up; stretches of equal items are reversed,
// so that reversing all of it in the end keeps them in order. 0: error.
static size_t extend_descending(Sort *sort, Stretch s, size_t n, size_t length)
{
    size_t equal = 0; // items before n-1 that equal it
    for (; n < length; n++) {
        int less = less_at(sort, s, n, n - 1);
        if (less < 0) {
            return 0;
        }
        if (less) {
            reverse(s, n - 1 - equal, equal + 1);
            equal = 0;
            continue;
        }
        less = less_at(sort, s, n - 1, n);
        if (less < 0) {
            return 0;
        }
        if (less) {
            break;
        }
        equal++;
    }
    reverse(s, n - 1 - equal, equal + 1);
    return n;
}

// The length of the run that s begins with, which is ascending afterwards; 0: error.
static size_t find_run(Sort *sort, Stretch s, size_t length)
{
    size_t n = extend_ascending(sort, s, 1, length);
    if (n == 0 || n == length) {
        return n;
    }
    // The next item is smaller. It may go on a descending run only when all before are
    // equal.
    if (n > 1) {
        int less = less_at(sort, s, 0, n - 1);
        if (less != 0) {
            return less < 0 ? 0 : n;
        }
        reverse(s, 0, n);
    }
    n = extend_descending(sort, s, n + 1, length);
    if (n == 0) {
        return 0;
    }
    reverse(s, 0, n);
    return extend_ascending(sort, s, n, length);
}

// --- galloping: finding a place by steps that double, then by halving ---

// Where `key` belongs in s[0..n), before (`left`) or after what equals it: k with
// s[k-1] < key <= s[k], or s[k-1] <= key < s[k]. Starts looking at `hint`. -1: error.
static int64_t gallop(Sort *sort, Ref *key, Stretch s, int64_t n, int64_t hint,
                      bool left)
{
    // "s[i] lies before the place of key": s[i] < key when left, else not key < s[i].
#define LIES_BEFORE(i)                                                                 \
    (left ? sort->less(sort, &s.keys[i], key) : 1 ^ sort->less(sort, key, &s.keys[i]))
    int64_t last = 0;
    int64_t offset = 1;
    int before = LIES_BEFORE(hint);
    if (before < 0) { // -1, or 1 ^ -1
        return -1;
    }
    int64_t most = before ? n - hint : hint + 1;
    while (offset < most) {
        int more = LIES_BEFORE(before ? hint + offset : hint - offset);
        if (more < 0) {
            return -1;
        }
        if (more != before) {
            break;
        }
        last = offset;
        offset = offset > INT64_MAX / 2 ? most : offset * 2 + 1;
    }
    if (offset > most) {
        offset = most;
    }
    int64_t low = before ? hint + last + 1 : hint - offset + 1;
    int64_t high = before ? hint + offset : hint - last;
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        int lies_before = LIES_BEFORE(middle);
        if (lies_before < 0) {
            return -1;
        }
        if (lies_before) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
#undef LIES_BEFORE
}

static int64_t gallop_left(Sort *sort, Ref *key, Stretch s, size_t n, size_t hint)
{
    return gallop(sort, key, s, (int64_t)n, (int64_t)hint, true);
}

static int64_t gallop_right(Sort *sort, Ref *key, Stretch s, size_t n, size_t hint)
{
    return gallop(sort, key, s, (int64_t)n, (int64_t)hint, false);
}

// --- merging ---

static bool reserve_spare(Sort *sort, size_t count)
{
    bool paired = sort->all.values != NULL;
    size_t width = paired ? 2 * sizeof(Ref) : sizeof(Ref);
    if (count <= sort->spare_capacity) {
        return true;
    }
    buffer_free(sort->rt, sort->spare.keys, sort->spare_capacity * width);
    sort->spare_capacity = 0;
    sort->spare.keys = buffer_alloc(sort->rt, count * width);
    if (sort->spare.keys == NULL) {
        return false;
    }
    sort->spare_capacity = count;
    sort->spare.values = paired ? sort->spare.keys + count : NULL;
    return true;
}

// What is being merged. Upwards, `a` is in the spare room and the result grows from the
// left; downwards, `b` is and it grows from the right: there the last of a[0..na),
// b[0..nb) come next and go to dest[na + nb - 1].
typedef struct Merge {
    Stretch dest, a, b;
    size_t na, nb;
} Merge;

typedef enum Progress { FAILED = -1, ENDED, GOES_ON } Progress;

static inline void up_take_a(Merge *m, size_t count)
{
    move_range(m->dest, 0, m->a, 0, count);
    m->dest = forward(m->dest, count);
    m->a = forward(m->a, count);
    m->na -= count;
}

static inline void up_take_b(Merge *m, size_t count)
{
    move_range(m->dest, 0, m->b, 0, count);
    m->dest = forward(m->dest, count);
    m->b = forward(m->b, count);
    m->nb -= count;
}

// Item by item, until one side has won often enough in a row.
static Progress up_straight(Sort *sort, Merge *m)
{
    size_t a_wins = 0;
    size_t b_wins = 0;
    for (;;) {
        int less = sort->less(sort, &m->b.keys[0], &m->a.keys[0]);
        if (less < 0) {
            return FAILED;
        }
        move(m->dest, 0, less ? m->b : m->a, 0);
        m->dest = forward(m->dest, 1);
        if (less) {
            m->b = forward(m->b, 1);
            b_wins++;
            a_wins = 0;
            if (--m->nb == 0) {
                return ENDED;
            }
            if (b_wins >= sort->min_gallop) {
                return GOES_ON;
            }
        } else {
            m->a = forward(m->a, 1);
            a_wins++;
            b_wins = 0;
            if (--m->na == 1) {
                return ENDED;
            }
            if (a_wins >= sort->min_gallop) {
                return GOES_ON;
            }
        }
    }
}

static Progress up_gallop(Sort *sort, Merge *m)
{
    int64_t from_a, from_b;
    sort->min_gallop++;
    do {
        sort->min_gallop -= sort->min_gallop > 1;
        from_a = gallop_right(sort, &m->b.keys[0], m->a, m->na, 0);
        if (from_a < 0) {
            return FAILED;
        }
        up_take_a(m, (size_t)from_a);
        if (m->na <= 1) { // 0: only when comparisons contradict each other
            return ENDED;
        }
        up_take_b(m, 1);
        if (m->nb == 0) {
            return ENDED;
        }
        from_b = gallop_left(sort, &m->a.keys[0], m->b, m->nb, 0);
        if (from_b < 0) {
            return FAILED;
        }
        up_take_b(m, (size_t)from_b);
        if (m->nb == 0) {
            return ENDED;
        }
        up_take_a(m, 1);
        if (m->na == 1) {
            return ENDED;
        }
    } while (from_a >= MIN_GALLOP || from_b >= MIN_GALLOP);
    sort->min_gallop++; // leaving costs
    return GOES_ON;
}

// Merges neighbours a and b, na <= nb; b[0] < a[0], and a's last is not less than b's
// last.
static bool merge_up(Sort *sort, Stretch a, size_t na, Stretch b, size_t nb)
{
    if (!reserve_spare(sort, na)) {
        return false;
    }
    move_range(sort->spare, 0, a, 0, na);
    Merge m = {.dest = a, .a = sort->spare, .b = b, .na = na, .nb = nb};
    up_take_b(&m, 1);
    Progress progress = m.nb == 0 || m.na == 1 ? ENDED : GOES_ON;
    while (progress == GOES_ON) {
        progress = up_straight(sort, &m);
        if (progress == GOES_ON) {
            progress = up_gallop(sort, &m);
        }
    }
    if (progress == ENDED && m.na == 1) { // the greatest of all is a's last
        up_take_b(&m, m.nb);
    }
    move_range(m.dest, 0, m.a, 0, m.na);
    return progress == ENDED;
}

static inline void down_take_a(Merge *m, size_t count)
{
    m->na -= count;
    move_range(m->dest, m->na + m->nb, m->a, m->na, count);
}

static inline void down_take_b(Merge *m, size_t count)
{
    m->nb -= count;
    move_range(m->dest, m->na + m->nb, m->b, m->nb, count);
}

static Progress down_straight(Sort *sort, Merge *m)
{
    size_t a_wins = 0;
    size_t b_wins = 0;
    for (;;) {
        int less = sort->less(sort, &m->b.keys[m->nb - 1], &m->a.keys[m->na - 1]);
        if (less < 0) {
            return FAILED;
        }
        if (less) {
            down_take_a(m, 1);
            a_wins++;
            b_wins = 0;
            if (m->na == 0) {
                return ENDED;
            }
            if (a_wins >= sort->min_gallop) {
                return GOES_ON;
            }
        } else {
            down_take_b(m, 1);
            b_wins++;
            a_wins = 0;
            if (m->nb == 1) {
                return ENDED;
            }
            if (b_wins >= sort->min_gallop) {
                return GOES_ON;
            }
        }
    }
}

static Progress down_gallop(Sort *sort, Merge *m)
{
    int64_t place;
    size_t from_a, from_b;
    sort->min_gallop++;
    do {
        sort->min_gallop -= sort->min_gallop > 1;
        place = gallop_right(sort, &m->b.keys[m->nb - 1], m->a, m->na, m->na - 1);
        if (place < 0) {
            return FAILED;
        }
        from_a = m->na - (size_t)place;
        down_take_a(m, from_a);
        if (m->na == 0) {
            return ENDED;
        }
        down_take_b(m, 1);
        if (m->nb == 1) {
            return ENDED;
        }
        place = gallop_left(sort, &m->a.keys[m->na - 1], m->b, m->nb, m->nb - 1);
        if (place < 0) {
            return FAILED;
        }
        from_b = m->nb - (size_t)place;
        down_take_b(m, from_b);
        if (m->nb <= 1) { // 0: only when comparisons contradict each other
            return ENDED;
        }
        down_take_a(m, 1);
        if (m->na == 0) {
            return ENDED;
        }
    } while (from_a >= MIN_GALLOP || from_b >= MIN_GALLOP);
    sort->min_gallop++;
    return GOES_ON;
}

// The same from the right, na >= nb.
static bool merge_down(Sort *sort, Stretch a, size_t na, Stretch b, size_t nb)
{
    if (!reserve_spare(sort, nb)) {
        return false;
    }
    move_range(sort->spare, 0, b, 0, nb);
    Merge m = {.dest = a, .a = a, .b = sort->spare, .na = na, .nb = nb};
    down_take_a(&m, 1);
    Progress progress = m.na == 0 || m.nb == 1 ? ENDED : GOES_ON;
    while (progress == GOES_ON) {
        progress = down_straight(sort, &m);
        if (progress == GOES_ON) {
            progress = down_gallop(sort, &m);
        }
    }
    if (progress == ENDED && m.nb == 1) { // the least of all is b's first
        down_take_a(&m, m.na);
    }
    move_range(m.dest, m.na, m.b, 0, m.nb);
    return progress == ENDED;
}

// Merges runs i and i + 1 of the stack.
static bool merge_runs(Sort *sort, size_t i)
{
    Run *first = &sort->runs[i];
    Stretch a = first->at;
    Stretch b = first[1].at;
    size_t na = first->length;
    size_t nb = first[1].length;
    if (!charge(sort->rt, na + nb) ||
        (na + nb > CHARGE_CHUNK && sort->rt->safe_point != NULL &&
         !sort->rt->safe_point(sort->rt))) {
        return false;
    }
    first->length = na + nb;
    for (size_t j = i + 1; j + 1 < sort->run_count; j++) {
        sort->runs[j] = sort->runs[j + 1];
    }
    sort->run_count--;
    // What of a is in place already, and what of b.
    int64_t place = gallop_right(sort, &b.keys[0], a, na, 0);
    if (place < 0) {
        return false;
    }
    a = forward(a, (size_t)place);
    na -= (size_t)place;
    if (na == 0) {
        return true;
    }
    place = gallop_left(sort, &a.keys[na - 1], b, nb, nb - 1);
    if (place <= 0) {
        return place == 0;
    }
    nb = (size_t)place;
    return na <= nb ? merge_up(sort, a, na, b, nb) : merge_down(sort, a, na, b, nb);
}

// The depth of the boundary between two runs in the tree that powersort would build
// over all items: the first binary digit in which the middles of the runs, as fractions
// of the whole, differ.
static int boundary_power(size_t start, size_t na, size_t nb, size_t length)
{
    int power = 0;
    size_t a = 2 * start + na;
    size_t b = a + na + nb;
    for (;;) {
        power++;
        if (a >= length) {
            a -= length;
            b -= length;
        } else if (b >= length) {
            return power;
        }
        a *= 2;
        b *= 2;
    }
}

static bool push_run(Sort *sort, Stretch at, size_t length)
{
    if (sort->run_count > 0) {
        Run *last = &sort->runs[sort->run_count - 1];
        int power = boundary_power((size_t)(last->at.keys - sort->all.keys),
                                   last->length, length, sort->length);
        while (sort->run_count > 1 && sort->runs[sort->run_count - 2].power > power) {
            if (!merge_runs(sort, sort->run_count - 2)) {
                return false;
            }
        }
        sort->runs[sort->run_count - 1].power = power;
    }
    sort->runs[sort->run_count++] = (Run){at, length, 0};
    return true;
}

static bool merge_all(Sort *sort)
{
    while (sort->run_count > 1) {
        size_t i = sort->run_count - 2;
        if (i > 0 && sort->runs[i - 1].length < sort->runs[i + 1].length) {
            i--;
        }
        if (!merge_runs(sort, i)) {
            return false;
        }
    }
    return true;
}

// The least length of a run: the length divided by a power of two is just below it, so
// that merges balance.
static size_t find_min_run(size_t length)
{
    size_t odd = 0;
    while (length >= MIN_RUN_LIMIT) {
        odd |= length & 1;
        length >>= 1;
    }
    return length + odd;
}

// --- numbers: no comparisons at all ---

#define DIGIT_BITS 11 // counts for all digits fit the first-level cache
#define DIGITS (1 << DIGIT_BITS)
#define DISTRIBUTION_MIN 256 // below it counting the digits costs more than merging

static inline size_t digit_of(Ref key, int64_t least, unsigned shift)
{
    return (((uint64_t)immediate_int(peek(key)) - (uint64_t)least) >> shift) &
           (DIGITS - 1);
}

// Moves all items from one stretch to the other in the order of one digit of their
// keys.
static void distribute(Stretch from, Stretch to, size_t length, int64_t least,
                       unsigned shift)
{
    size_t places[DIGITS] = {0};
    for (size_t i = 0; i < length; i++) {
        places[digit_of(from.keys[i], least, shift)]++;
    }
    size_t place = 0;
    for (size_t digit = 0; digit < DIGITS; digit++) {
        size_t count = places[digit];
        places[digit] = place;
        place += count;
    }
    for (size_t i = 0; i < length; i++) {
        move(to, places[digit_of(from.keys[i], least, shift)]++, from, i);
    }
}

// Keys that are all immediate ints, by their digits, the last one first: stable too.
static void sort_by_digits(Sort *sort, int64_t least, uint64_t span)
{
    Stretch from = sort->all;
    Stretch to = sort->spare;
    for (unsigned shift = 0; shift < 64 && span >> shift != 0; shift += DIGIT_BITS) {
        distribute(from, to, sort->length, least, shift);
        Stretch other = from;
        from = to;
        to = other;
    }
    if (from.keys != sort->all.keys) {
        move_range(sort->all, 0, from, 0, sort->length);
    }
}

// Sorts immediate ints. False: they are few, or there is no room to do it: merge them.
static bool sort_immediates(Sort *sort)
{
    const Ref *keys = sort->all.keys;
    int64_t least = INT64_MAX;
    int64_t greatest = INT64_MIN;
    bool is_ascending = true;
    if (sort->length < DISTRIBUTION_MIN) {
        return false;
    }
    for (size_t i = 0; i < sort->length; i++) {
        int64_t number = immediate_int(peek(keys[i]));
        is_ascending = is_ascending && number >= greatest;
        least = number < least ? number : least;
        greatest = number > greatest ? number : greatest;
    }
    if (is_ascending) {
        return true;
    }
    if (!reserve_spare(sort, sort->length)) {
        pending_clear(sort->rt);
        return false;
    }
    sort_by_digits(sort, least, (uint64_t)greatest - (uint64_t)least);
    return true;
}

static bool sort_stretch(Sort *sort)
{
    if (sort->less == less_immediate && sort_immediates(sort)) {
        return true;
    }
    size_t min_run = find_min_run(sort->length);
    Stretch rest = sort->all;
    size_t left = sort->length;
    while (left > 0) {
        size_t run = find_run(sort, rest, left);
        if (run == 0) {
            return false;
        }
        if (run < min_run) {
            size_t forced = left < min_run ? left : min_run;
            if (!insertion_sort(sort, rest, forced, run)) {
                return false;
            }
            run = forced;
        }
        if (!push_run(sort, rest, run)) {
            return false;
        }
        rest = forward(rest, run);
        left -= run;
    }
    return merge_all(sort);
}

// --- the list ---

// key(item) for every item. NULL: an exception is pending.
static Ref *make_keys(Runtime *rt, Ref *key, Ref *items, size_t count)
{
    Ref *keys = buffer_alloc(rt, count * sizeof(Ref));
    if (keys == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        Ref argument = share(rt, &items[i]);
        keys[i] = ref_is_error(argument) ? REF_ERROR
                                         : object_call(rt, key, &argument, 1, NULL);
        drop(rt, argument);
        if (ref_is_error(keys[i])) {
            items_drop(rt, keys, i);
            buffer_free(rt, keys, count * sizeof(Ref));
            return NULL;
        }
    }
    return keys;
}

// Sorts items that no program can see.
static bool sort_items(Runtime *rt, Ref *items, size_t count, Ref *key, bool is_reverse)
{
    Sort sort = {
        .rt = rt, .all = {items, NULL}, .length = count, .min_gallop = MIN_GALLOP};
    if (!ref_is_unbound(*key) && !ref_is_none(*key)) {
        Ref *keys = make_keys(rt, key, items, count);
        if (keys == NULL) {
            return false;
        }
        sort.all = (Stretch){keys, items};
    }
    bool done = true;
    if (count > 1) {
        choose_less(&sort);
        if (is_reverse) { // twice, so that equal items keep their order
            reverse(sort.all, 0, count);
        }
        done = sort_stretch(&sort);
        if (is_reverse) {
            reverse(sort.all, 0, count);
        }
    }
    if (sort.all.values != NULL) {
        for (size_t i = 0; i < count; i++) {
            drop(rt, sort.all.keys[i]);
        }
        buffer_free(rt, sort.all.keys, count * sizeof(Ref));
    }
    buffer_free(rt, sort.spare.keys,
                sort.spare_capacity * (sort.all.values != NULL ? 2 : 1) * sizeof(Ref));
    return done;
}

bool list_sort(Runtime *rt, List *list, Ref *key, bool is_reverse)
{
    List own = *list;
    list->items = NULL;
    list->length = list->capacity = 0;
    bool done =
        own.length == 0 || (charge(rt, own.length) &&
                            sort_items(rt, own.items, own.length, key, is_reverse));
    if (done && list->items != NULL) {
        raise_error(rt, E_VALUE_ERROR, "list modified during sort");
        done = false;
    }
    List strange = *list; // what user code put there meanwhile
    list->items = own.items;
    list->length = own.length;
    list->capacity = own.capacity;
    items_drop(rt, strange.items, strange.length);
    buffer_free(rt, strange.items, strange.capacity * sizeof(Ref));
    return done;
}
