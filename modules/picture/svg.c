// A picture as SVG. Sizes are pixels; text is monospaced, so that its width is known.
#include "modules/picture/picture.h"

#include <stdlib.h>
#include <string.h>

#define ROW 22   // height of a line of text
#define COLUMN 8 // width of a character at 13 pixels, a little more than any font needs
#define SIDE 10  // from a border to the text
#define DOT_FROM_RIGHT 11
#define CORNER 6 // radius at the bends of a line

static const LayoutMetrics metrics = {
    .grid = ROW / 2,
    .margin = 22,
    .box_gap = ROW,
    .lane_gap = ROW / 2,
    .lane = ROW,
    .track_gap = 12,
    .lead = 22,
    .arrow = 26,
};

// Light colours first; a viewer that prefers dark ones takes the others. Lines have
// colours that stand out on both.
static const char style[] =
    "<style>\n"
    "text{font:13px 'DejaVu Sans Mono','Menlo','Consolas',monospace;fill:#1c2128;"
    "white-space:pre}\n"
    ".t{font-weight:bold}\n"
    ".n{fill:#57606a}\n"
    ".page{fill:#fff}\n"
    ".box{fill:#fff;stroke:#8c959f}\n"
    ".unmade{stroke-dasharray:5 3}\n"
    ".rule{stroke:#d0d7de}\n"
    ".frame{fill:#e3e7ec}.container{fill:#dbe9f8}.number{fill:#fbe7cf}"
    ".text{fill:#dcf1e1}.instance{fill:#ecdff5}.code{fill:#f3ecd2}.other{fill:#e8e8e8}"
    "\n"
    ".halo{fill:none;stroke:#fff;stroke-width:5}\n"
    ".w{fill:none;stroke-width:1.6}\n"
    "@media (prefers-color-scheme:dark){\n"
    "text{fill:#e6edf3}.n{fill:#9ea7b3}.page{fill:#0d1117}.halo{stroke:#0d1117}\n"
    ".box{fill:#161b22;stroke:#6e7681}.rule{stroke:#30363d}\n"
    ".frame{fill:#30363d}.container{fill:#1c3a5c}.number{fill:#5a3b17}"
    ".text{fill:#1d4a2c}.instance{fill:#46305a}.code{fill:#4a4220}.other{fill:#3a3a3a}"
    "\n"
    "}\n"
    "</style>\n";

static const char *const shades[SHADES] = {
    [SHADE_FRAME] = "frame", [SHADE_CONTAINER] = "container", [SHADE_NUMBER] = "number",
    [SHADE_TEXT] = "text",   [SHADE_INSTANCE] = "instance",   [SHADE_CODE] = "code",
    [SHADE_OTHER] = "other",
};
static const char *const wire_colours[] = {"#2f81d6", "#d2691e", "#2f9e5f", "#9a5fc4",
                                           "#cf4a72", "#1f9ea0", "#a08a1f", "#7d7f92"};
#define WIRE_COLOURS ((int)(sizeof wire_colours / sizeof *wire_colours))

static bool has_line(const PictureBox *box)
{
    return box->left != NULL || box->right != NULL;
}

static int row_y(const PictureBox *box, int row)
{
    return ROW * (1 + has_line(box) + row) + ROW / 2;
}

static void place(const PictureBox *box, LayoutBox *out)
{
    bool has_dots = false;
    for (int i = 0; i < box->row_count; i++) {
        has_dots = has_dots || box->rows[i].target >= 0;
    }
    out->width = box->text_width * COLUMN + 2 * SIDE + (has_dots ? SIDE : 0);
    out->height = ROW * (1 + has_line(box) + box->row_count);
    out->arrival = ROW / 2;
}

static void add_label(Runtime *rt, int x, int y, const char *class_, bool at_end,
                      const char *text, StrBuilder *out)
{
    if (*text == '\0') {
        return;
    }
    add_format(rt, out, "<text x=\"%d\" y=\"%d\"", x, y + 5);
    if (*class_ != '\0') {
        add_format(rt, out, " class=\"%s\"", class_);
    }
    add_text(rt, out, at_end ? " text-anchor=\"end\">" : ">");
    add_escaped(rt, out, text);
    add_text(rt, out, "</text>\n");
}

static void add_row(Runtime *rt, const PictureBox *box, const LayoutBox *at, int row,
                    StrBuilder *out)
{
    const PictureRow *slot = &box->rows[row];
    int y = at->y + row_y(box, row), right = at->x + at->width;
    add_format(rt, out, "<path class=\"rule\" d=\"M%d %dH%d\"/>\n", at->x, y - ROW / 2,
               right);
    add_label(rt, at->x + SIDE, y, box->shade == SHADE_FRAME ? "t" : "n", false,
              slot->label, out);
    if (slot->target >= 0) {
        const char *colour = wire_colours[slot->target % WIRE_COLOURS];
        add_format(rt, out, "<circle cx=\"%d\" cy=\"%d\" r=\"3.5\" fill=\"%s\"/>\n",
                   right - DOT_FROM_RIGHT, y, colour);
        add_format(rt, out, "<path class=\"w\" stroke=\"%s\" d=\"M%d %dH%d\"/>\n",
                   colour, right - DOT_FROM_RIGHT, y, right);
    } else {
        add_label(rt, at->x + SIDE + (box->label_width + 2) * COLUMN, y, "", false,
                  slot->text, out);
    }
}

static void add_box(Runtime *rt, const PictureBox *box, const LayoutBox *at,
                    StrBuilder *out)
{
    int right = at->x + at->width;
    const char *dashed = box->is_unmade ? " unmade" : "";
    add_format(rt, out,
               "<rect class=\"box%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" "
               "rx=\"5\"/>\n",
               dashed, at->x, at->y, at->width, at->height);
    // The title's band: round above, straight below unless it is all there is.
    add_format(rt, out,
               "<path class=\"%s\" d=\"M%d.5 %d.5v-%da4 4 0 0 1 4 -4h%da4 4 0 0 1 4 "
               "4v%dz\"/>\n",
               shades[box->shade], at->x, at->y + ROW - 1, ROW - 5, at->width - 9,
               ROW - 5);
    int y = at->y + ROW / 2;
    add_label(rt, at->x + SIDE, y, "t", false, box->title, out);
    add_label(rt, right - SIDE, y, "n", true, box->note, out);
    if (has_line(box)) {
        y += ROW;
        add_label(rt, at->x + SIDE, y, "", false, box->left != NULL ? box->left : "",
                  out);
        add_label(rt, right - SIDE, y, "n", true, box->right != NULL ? box->right : "",
                  out);
    }
    for (int i = 0; i < box->row_count; i++) {
        add_row(rt, box, at, i, out);
    }
}

// A bend from going `dx` (or dy) one way to the other, as a curve of at most CORNER.
static int bend(int across, int along)
{
    int radius = CORNER;
    radius = abs(across) < radius ? abs(across) : radius;
    radius = abs(along) / 2 < radius ? abs(along) / 2 : radius;
    return radius;
}

static int sign(int n)
{
    return (n > 0) - (n < 0);
}

static void add_path(Runtime *rt, const LayoutPath *path, StrBuilder *out)
{
    int end = path->x1 - (path->has_arrow ? 5 * sign(path->x1 - path->track) : 0);
    if (path->track == path->x0 && path->x1 < path->x0) {
        end = path->x1 + (path->has_arrow ? 5 : 0);
    }
    add_format(rt, out, "M%d %d", path->x0, path->y0);
    if (path->y0 != path->y1) {
        int down = sign(path->y1 - path->y0);
        int before = sign(path->track - path->x0), behind = sign(end - path->track);
        int first = bend(path->track - path->x0, path->y1 - path->y0);
        int second = bend(end - path->track, path->y1 - path->y0);
        add_format(rt, out, "H%dQ%d %d %d %dV%dQ%d %d %d %d",
                   path->track - before * first, path->track, path->y0, path->track,
                   path->y0 + down * first, path->y1 - down * second, path->track,
                   path->y1, path->track + behind * second, path->y1);
    } else if (path->track != path->x0 &&
               sign(path->track - path->x0) != sign(end - path->track)) {
        add_format(rt, out, "H%d", path->track);
    }
    add_format(rt, out, "H%d", end);
}

static void add_arrow(Runtime *rt, const LayoutPath *path, const char *colour,
                      StrBuilder *out)
{
    bool to_left =
        path->x1 < path->track || (path->track == path->x0 && path->x1 < path->x0);
    int back = to_left ? 8 : -8;
    add_format(rt, out, "<path fill=\"%s\" d=\"M%d %dl%d -4.5v9z\"/>\n", colour,
               path->x1, path->y1, back);
}

// All lines of one net: first a band of the page's colour, so that it passes over
// others like a bridge.
static void add_net(Runtime *rt, const Layout *layout, int target, StrBuilder *out)
{
    const char *colour = wire_colours[target % WIRE_COLOURS];
    for (int pass = 0; pass < 2; pass++) {
        bool is_empty = true;
        for (int i = 0; i < layout->path_count; i++) {
            if (layout->paths[i].target != target) {
                continue;
            }
            if (is_empty && pass == 0) {
                add_text(rt, out, "<path class=\"halo\" d=\"");
            } else if (is_empty) {
                add_format(rt, out, "<path class=\"w\" stroke=\"%s\" d=\"", colour);
            }
            is_empty = false;
            add_path(rt, &layout->paths[i], out);
        }
        if (is_empty) {
            return;
        }
        add_text(rt, out, "\"/>\n");
    }
    bool at_left = false, at_right = false; // one head a side
    for (int i = 0; i < layout->path_count; i++) {
        const LayoutPath *path = &layout->paths[i];
        if (path->target == target && path->has_arrow) {
            bool *done = path->x1 == layout->boxes[target].x ? &at_left : &at_right;
            if (!*done) {
                add_arrow(rt, path, colour, out);
            }
            *done = true;
        }
    }
}

bool picture_svg(Runtime *rt, Picture *picture, StrBuilder *out)
{
    Layout layout;
    if (!picture_layout(picture, &metrics, place, row_y, &layout)) {
        picture->failed = true;
        return false;
    }
    add_format(rt, out,
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
               "viewBox=\"0 0 %d %d\">\n",
               layout.width, layout.height, layout.width, layout.height);
    add_text(rt, out, style);
    add_text(rt, out,
             "<rect class=\"page\" width=\"100%\" height=\"100%\" rx=\"6\"/>\n");
    for (int i = 0; i < picture->box_count; i++) {
        add_net(rt, &layout, i, out);
    }
    for (int i = 0; i < picture->box_count; i++) {
        add_box(rt, &picture->boxes[i], &layout.boxes[i], out);
    }
    add_text(rt, out, "</svg>\n");
    return !out->failed;
}
