// Where the boxes of a picture stand and how the lines between them run.
//
// Boxes stand in columns, sources left of their targets. A line leaves its box at the
// right, at the height of the slot it belongs to (its port), and enters its target at
// the left, at the height of the title; lines that go back (a cycle, a box of the same
// column) enter it at the right. All lines to one target are one *net*: they may join,
// and are never confused with those to another.
//
// Between two columns is a channel. In it a net has one vertical piece, on a track of
// its own, reached by horizontal ones. Where a net passes a column it has a *lane*
// there, a place in the column that no box takes. So no line crosses a box; lines of
// different nets cross each other at right angles only.
//
// The steps: ranks (longest path, after taking back edges out), lanes, order within the
// columns (barycenters, fewest crossings kept), heights (each item as near as it can be
// to what it is linked with, by isotonic regression), tracks. Where two nets would have
// to lie on each other, a box is moved down and the last two steps are done again.
//
// It knows no values and no units: pixels or characters, as the caller measures.
#ifndef PYRENA_MODULES_PICTURE_LAYOUT_H
#define PYRENA_MODULES_PICTURE_LAYOUT_H

#include "mem/bump.h"

typedef struct LayoutPort {
    int y;      // from the top of its box
    int target; // index of a box
} LayoutPort;

typedef struct LayoutBox {
    // Given.
    int width, height;
    int arrival;       // height at which lines enter, from the top
    int min_rank;      // the leftmost column allowed
    LayoutPort *ports; // from top to bottom, no two at the same height, and none at
                       // `arrival`
    int port_count;
    // Found.
    int rank; // column
    int x, y;
} LayoutBox;

// One piece of a line: from (x0, y0) across to `track`, up or down, across to (x1, y1).
typedef struct LayoutPath {
    int target;
    int x0, y0, track, y1, x1;
    bool has_arrow; // ends at the target
} LayoutPath;

typedef struct LayoutMetrics {
    int grid;      // heights are multiples of it
    int margin;    // around everything
    int box_gap;   // least height between boxes of a column
    int lane_gap;  // between a box and a lane, or two lanes
    int lane;      // height of a lane
    int track_gap; // between vertical pieces, and between two pieces on one track
    int lead;      // from the boxes on the left to the first track
    int arrow;     // from the last track to the boxes on the right
} LayoutMetrics;

typedef struct Layout {
    Bump *bump; // all that is made lies here
    LayoutMetrics metrics;
    LayoutBox *boxes;
    int box_count;
    // Found.
    int width, height;
    LayoutPath *paths;
    int path_count;
    int overlaps; // places where two nets lie on each other all the same; nearly always
                  // 0
} Layout;

// False: out of memory.
MUST_CHECK bool layout_run(Layout *layout);

#endif
