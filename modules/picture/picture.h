// What a picture of names and objects shows, before anything is drawn: boxes with
// slots, and which slot refers to which box. draw.c fills it from a running program;
// svg.c, dot.c and terminal.c draw it.
#ifndef PYRENA_MODULES_PICTURE_PICTURE_H
#define PYRENA_MODULES_PICTURE_PICTURE_H

#include "modules/picture/layout.h"
#include "objects/str.h"

// What decides a box's colour.
typedef enum PictureShade {
    SHADE_FRAME,
    SHADE_CONTAINER,
    SHADE_NUMBER,
    SHADE_TEXT,
    SHADE_INSTANCE,
    SHADE_CODE, // functions, classes, modules
    SHADE_OTHER,
    SHADES
} PictureShade;

// A slot, or a name of a frame.
typedef struct PictureRow {
    const char *label; // "0", "'n'", "next"
    const char *text;  // what stands in the slot when it refers to no box; may be ""
    int target;        // box referred to, or -1
} PictureRow;

// Drawn from above: title and note in one line; left and right in the next, unless both
// are NULL; then the rows. All text lies in the picture's memory.
typedef struct PictureBox {
    PictureShade shade;
    bool is_unmade; // a number that has no object yet: drawn dashed
    const char *title, *note;
    const char *left, *right;
    PictureRow *rows;
    int row_count;
    // For the backends.
    int label_width; // of the widest label, in characters
    int text_width;  // of everything between the borders
} PictureBox;

typedef struct Picture {
    Bump bump;
    PictureBox *boxes;
    int box_count, box_room;
    bool failed; // out of memory at some point; what is there is not to be drawn
} Picture;

void picture_init(Picture *picture, Heap *heap);
void picture_fini(Picture *picture);

// A new box with so many rows, all empty. Its index; -1: out of memory.
int picture_add(Picture *picture, PictureShade shade, int rows);
// A copy of a text, without characters that would break a line; longer ones are cut to
// `columns` with "…" at the end. "" without memory.
const char *picture_text(Picture *picture, const char *text, int columns);
// The same, of a printf format; what comes out is cut at 200 bytes.
const char *picture_format(Picture *picture, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

// Columns that a text takes in a terminal.
int text_columns(const char *text);

// Fills label_width and text_width of all boxes.
void picture_measure(Picture *picture);

// Makes boxes of the sizes that `place` finds and lays them out. False: out of memory.
typedef void (*PlaceBox)(const PictureBox *box, LayoutBox *out);
MUST_CHECK bool picture_layout(Picture *picture, const LayoutMetrics *metrics,
                               PlaceBox place, int (*row_y)(const PictureBox *, int),
                               Layout *layout);

// --- drawing: text is added to `out`; false: MemoryError is pending ---

MUST_CHECK bool picture_svg(Runtime *rt, Picture *picture, StrBuilder *out);
MUST_CHECK bool picture_dot(Runtime *rt, Picture *picture, StrBuilder *out);
// `colour`: with ANSI sequences. Lines are cut to `columns` (0: never), and a last one
// tells it.
MUST_CHECK bool picture_terminal(Runtime *rt, Picture *picture, bool colour,
                                 int columns, StrBuilder *out);

// Adds formatted text, at most 300 bytes.
void add_format(Runtime *rt, StrBuilder *out, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void add_text(Runtime *rt, StrBuilder *out, const char *text);
// The same, as XML text.
void add_escaped(Runtime *rt, StrBuilder *out, const char *text);

#endif
