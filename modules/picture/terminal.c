// A picture in characters, for a terminal. Sizes are character cells.
#include "modules/picture/picture.h"

#include <string.h>

static const LayoutMetrics metrics = {
    .grid = 1,
    .margin = 0,
    .box_gap = 0,
    .lane_gap = 0,
    .lane = 1,
    .track_gap = 2,
    .lead = 1,
    .arrow = 3,
};

enum { LINE_UP = 1, LINE_DOWN = 2, LINE_LEFT = 4, LINE_RIGHT = 8 };

// Bold, dim and colours; what stands before the text in the terminal's language.
enum {
    INK_PLAIN,
    INK_DIM,
    INK_SHADES,
    INK_NETS = INK_SHADES + SHADES,
    INKS = INK_NETS + 6
};
static const char *const inks[INKS] = {
    [INK_PLAIN] = "\033[0m",
    [INK_DIM] = "\033[0;2m",
    [INK_SHADES + SHADE_FRAME] = "\033[0;1m",
    [INK_SHADES + SHADE_CONTAINER] = "\033[0;1;34m",
    [INK_SHADES + SHADE_NUMBER] = "\033[0;1;33m",
    [INK_SHADES + SHADE_TEXT] = "\033[0;1;32m",
    [INK_SHADES + SHADE_INSTANCE] = "\033[0;1;35m",
    [INK_SHADES + SHADE_CODE] = "\033[0;1;36m",
    [INK_SHADES + SHADE_OTHER] = "\033[0;1m",
    [INK_NETS] = "\033[0;34m",
    [INK_NETS + 1] = "\033[0;33m",
    [INK_NETS + 2] = "\033[0;32m",
    [INK_NETS + 3] = "\033[0;35m",
    [INK_NETS + 4] = "\033[0;31m",
    [INK_NETS + 5] = "\033[0;36m",
};

typedef struct Cell {
    uint32_t c;      // 0: nothing
    uint8_t ink;     // INK_...
    uint8_t line;    // LINE_...
    uint16_t net;    // of the line
    bool is_covered; // by the right half of a wide character
} Cell;

typedef struct Canvas {
    Cell *cells;
    int width, height;
} Canvas;

static bool has_line(const PictureBox *box)
{
    return box->left != NULL || box->right != NULL;
}

// Between the first line and the slots runs a rule.
static int row_y(const PictureBox *box, int row)
{
    return 1 + 2 * has_line(box) + row;
}

static void place(const PictureBox *box, LayoutBox *out)
{
    out->width = box->text_width + 4;
    out->height =
        2 + has_line(box) + (has_line(box) && box->row_count > 0) + box->row_count;
    out->arrival = 1;
}

static Cell *cell_at(Canvas *canvas, int x, int y)
{
    return &canvas->cells[(size_t)y * (size_t)canvas->width + (size_t)x];
}

static void put(Canvas *canvas, int x, int y, uint32_t c, int ink)
{
    *cell_at(canvas, x, y) = (Cell){.c = c, .ink = (uint8_t)ink};
}

static void put_text(Canvas *canvas, int x, int y, const char *text, int ink)
{
    while (*text != '\0') {
        uint32_t c;
        size_t bytes = utf8_decode(text, &c);
        char one[8] = {0};
        memcpy(one, text, bytes);
        text += bytes;
        put(canvas, x, y, c, ink);
        int columns = text_columns(one);
        for (int i = 1; i < columns; i++) {
            cell_at(canvas, x + i, y)->is_covered = true;
        }
        x += columns;
    }
}

// --- lines ---

static void add_line(Canvas *canvas, int x, int y, int line, int net)
{
    Cell *cell = cell_at(canvas, x, y);
    if (cell->line != 0 && cell->net != net) {
        if ((line & (LINE_LEFT | LINE_RIGHT)) != 0) {
            return; // passes under the vertical line that is there
        }
        cell->line = 0;
    }
    cell->line |= (uint8_t)line;
    cell->net = (uint16_t)net;
    cell->ink = (uint8_t)(INK_NETS + net % 6);
}

// From the edge left of column `edge` to the middle of column `track`.
static void add_across(Canvas *canvas, int edge, int track, int y, int net)
{
    add_line(canvas, track, y, edge <= track ? LINE_LEFT : LINE_RIGHT, net);
    int from = edge <= track ? edge : track + 1, to = edge <= track ? track : edge;
    for (int x = from; x < to; x++) {
        add_line(canvas, x, y, LINE_LEFT | LINE_RIGHT, net);
    }
}

static void add_path(Canvas *canvas, const LayoutPath *path)
{
    int net = path->target;
    bool to_left = path->x1 <= path->track;
    if (path->track == path->x0) {
        to_left = path->x1 < path->x0;
        int from = to_left ? path->x1 : path->x0, to = to_left ? path->x0 : path->x1;
        for (int x = from; x < to; x++) {
            add_line(canvas, x, path->y0, LINE_LEFT | LINE_RIGHT, net);
        }
    } else {
        add_across(canvas, path->x0, path->track, path->y0, net);
        add_across(canvas, path->x1, path->track, path->y1, net);
        int top = path->y0 < path->y1 ? path->y0 : path->y1;
        int bottom = path->y0 < path->y1 ? path->y1 : path->y0;
        for (int y = top; y <= bottom && top < bottom; y++) {
            add_line(canvas, path->track, y,
                     (y > top ? LINE_UP : 0) | (y < bottom ? LINE_DOWN : 0), net);
        }
    }
    if (path->has_arrow) {
        put(canvas, to_left ? path->x1 : path->x1 - 1, path->y1,
            to_left ? 0x25c0 : 0x25b6, INK_NETS + net % 6);
    }
}

// The character for pieces of line that meet in a cell.
static uint32_t line_character(int line)
{
    static const uint16_t characters[16] = {
        [LINE_UP] = 0x2575,
        [LINE_DOWN] = 0x2577,
        [LINE_LEFT] = 0x2574,
        [LINE_RIGHT] = 0x2576,
        [LINE_UP | LINE_DOWN] = 0x2502,
        [LINE_LEFT | LINE_RIGHT] = 0x2500,
        [LINE_DOWN | LINE_RIGHT] = 0x256d,
        [LINE_DOWN | LINE_LEFT] = 0x256e,
        [LINE_UP | LINE_RIGHT] = 0x2570,
        [LINE_UP | LINE_LEFT] = 0x256f,
        [LINE_UP | LINE_DOWN | LINE_RIGHT] = 0x251c,
        [LINE_UP | LINE_DOWN | LINE_LEFT] = 0x2524,
        [LINE_DOWN | LINE_LEFT | LINE_RIGHT] = 0x252c,
        [LINE_UP | LINE_LEFT | LINE_RIGHT] = 0x2534,
        [LINE_UP | LINE_DOWN | LINE_LEFT | LINE_RIGHT] = 0x253c,
    };
    return characters[line];
}

// --- boxes ---

static void put_border(Canvas *canvas, const PictureBox *box, const LayoutBox *at)
{
    uint32_t across = box->is_unmade ? 0x254c : 0x2500;
    uint32_t down = box->is_unmade ? 0x254e : 0x2502;
    int right = at->x + at->width - 1, bottom = at->y + at->height - 1;
    for (int x = at->x; x <= right; x++) {
        put(canvas, x, at->y, across, INK_DIM);
        put(canvas, x, bottom, across, INK_DIM);
    }
    for (int y = at->y; y <= bottom; y++) {
        put(canvas, at->x, y, down, INK_DIM);
        put(canvas, right, y, down, INK_DIM);
    }
    put(canvas, at->x, at->y, 0x250c, INK_DIM);
    put(canvas, right, at->y, 0x2510, INK_DIM);
    put(canvas, at->x, bottom, 0x2514, INK_DIM);
    put(canvas, right, bottom, 0x2518, INK_DIM);
}

static void put_row(Canvas *canvas, const PictureBox *box, const LayoutBox *at, int row)
{
    const PictureRow *slot = &box->rows[row];
    int y = at->y + row_y(box, row), right = at->x + at->width - 1;
    put_text(canvas, at->x + 2, y, slot->label,
             box->shade == SHADE_FRAME ? INK_SHADES + SHADE_FRAME : INK_PLAIN);
    if (slot->target < 0) {
        put_text(canvas, at->x + 4 + box->label_width, y, slot->text, INK_PLAIN);
        return;
    }
    int ink = INK_NETS + slot->target % 6;
    put(canvas, right - 2, y, 0x25cf, ink);
    put(canvas, right - 1, y, 0x2500, ink);
    put(canvas, right, y, 0x253c, ink);
}

static void put_box(Canvas *canvas, const PictureBox *box, const LayoutBox *at)
{
    put_border(canvas, box, at);
    int right = at->x + at->width - 1;
    put(canvas, at->x + 1, at->y, ' ', INK_PLAIN);
    put_text(canvas, at->x + 2, at->y, box->title, INK_SHADES + (int)box->shade);
    put(canvas, at->x + 2 + text_columns(box->title), at->y, ' ', INK_PLAIN);
    if (*box->note != '\0') {
        int note = text_columns(box->note);
        put(canvas, right - 2 - note, at->y, ' ', INK_PLAIN);
        put_text(canvas, right - 1 - note, at->y, box->note, INK_PLAIN);
        put(canvas, right - 1, at->y, ' ', INK_PLAIN);
    }
    if (has_line(box)) {
        put_text(canvas, at->x + 2, at->y + 1, box->left != NULL ? box->left : "",
                 INK_PLAIN);
        const char *text = box->right != NULL ? box->right : "";
        put_text(canvas, right - 1 - text_columns(text), at->y + 1, text, INK_DIM);
    }
    for (int x = at->x; has_line(box) && box->row_count > 0 && x <= right; x++) {
        put(canvas, x, at->y + 2,
            x == at->x   ? 0x251c
            : x == right ? 0x2524
                         : 0x2500,
            INK_DIM);
    }
    for (int i = 0; i < box->row_count; i++) {
        put_row(canvas, box, at, i);
    }
}

// --- output ---

// Where a line ends of which no more than `columns` are shown.
static int line_end(Canvas *canvas, int y, int columns)
{
    int end = columns < canvas->width ? columns : canvas->width;
    while (end > 0 && cell_at(canvas, end - 1, y)->c == 0 &&
           cell_at(canvas, end - 1, y)->line == 0) {
        end--;
    }
    return end;
}

static void write_canvas(Runtime *rt, Canvas *canvas, bool colour, int columns,
                         StrBuilder *out)
{
    int height = canvas->height;
    while (height > 0 && line_end(canvas, height - 1, columns) == 0) {
        height--;
    }
    for (int y = 0; y < height; y++) {
        int end = line_end(canvas, y, columns), ink = INK_PLAIN;
        for (int x = 0; x < end; x++) {
            const Cell *cell = cell_at(canvas, x, y);
            if (cell->is_covered) {
                continue;
            }
            uint32_t c = cell->c != 0      ? cell->c
                         : cell->line != 0 ? line_character(cell->line)
                                           : ' ';
            if (colour && c != ' ' && cell->ink != ink) {
                ink = cell->ink;
                add_text(rt, out, inks[ink]);
            }
            builder_add_char(rt, out, c);
        }
        if (ink != INK_PLAIN) {
            add_text(rt, out, inks[INK_PLAIN]);
        }
        add_text(rt, out, "\n");
    }
}

bool picture_terminal(Runtime *rt, Picture *picture, bool colour, int columns,
                      StrBuilder *out)
{
    Layout layout;
    Canvas canvas = {0};
    if (picture_layout(picture, &metrics, place, row_y, &layout)) {
        size_t cells = (size_t)layout.width * (size_t)layout.height;
        canvas = (Canvas){bump_alloc(&picture->bump, cells * sizeof(Cell) + 1),
                          layout.width, layout.height};
    }
    if (canvas.cells == NULL) {
        picture->failed = true;
        return false;
    }
    memset(canvas.cells, 0,
           (size_t)layout.width * (size_t)layout.height * sizeof(Cell));
    for (int i = 0; i < layout.path_count; i++) {
        add_path(&canvas, &layout.paths[i]);
    }
    for (int i = 0; i < picture->box_count; i++) {
        put_box(&canvas, &picture->boxes[i], &layout.boxes[i]);
    }
    bool is_cut = columns > 0 && columns < canvas.width;
    write_canvas(rt, &canvas, colour, is_cut ? columns : canvas.width, out);
    if (is_cut) {
        add_format(rt, out, "(%d columns wide: to=\"picture.svg\" shows all)\n",
                   canvas.width);
    }
    return !out->failed;
}
