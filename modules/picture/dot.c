// A picture in the language of Graphviz, for whoever wants to lay it out with that.
#include "modules/picture/picture.h"

static void add_cell(Runtime *rt, StrBuilder *out, const char *text)
{
    add_text(rt, out, *text == '\0' ? " " : "");
    add_escaped(rt, out, text);
}

static void add_row(Runtime *rt, const PictureRow *row, int number, StrBuilder *out)
{
    add_text(rt, out, "<tr><td align=\"left\">");
    add_cell(rt, out, row->label);
    add_format(rt, out, "</td><td port=\"s%d\" align=\"left\">", number);
    add_cell(rt, out, row->target >= 0 ? "•" : row->text);
    add_text(rt, out, "</td></tr>");
}

static void add_box(Runtime *rt, const PictureBox *box, int number, StrBuilder *out)
{
    static const char *const colours[SHADES] = {
        [SHADE_FRAME] = "#e3e7ec",    [SHADE_CONTAINER] = "#dbe9f8",
        [SHADE_NUMBER] = "#fbe7cf",   [SHADE_TEXT] = "#dcf1e1",
        [SHADE_INSTANCE] = "#ecdff5", [SHADE_CODE] = "#f3ecd2",
        [SHADE_OTHER] = "#e8e8e8",
    };
    add_format(
        rt, out,
        "  b%d [label=<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\" "
        "cellpadding=\"4\"%s><tr><td colspan=\"2\" port=\"t\" bgcolor=\"%s\"><b>",
        number, box->is_unmade ? " style=\"dashed\"" : "", colours[box->shade]);
    add_cell(rt, out, box->title);
    add_text(rt, out, "</b>");
    if (*box->note != '\0') {
        add_text(rt, out, "  ");
        add_escaped(rt, out, box->note);
    }
    add_text(rt, out, "</td></tr>");
    if (box->left != NULL || box->right != NULL) {
        add_text(rt, out, "<tr><td colspan=\"2\">");
        add_cell(rt, out, box->left != NULL ? box->left : "");
        if (box->right != NULL) {
            add_text(rt, out, "  ");
            add_escaped(rt, out, box->right);
        }
        add_text(rt, out, "</td></tr>");
    }
    for (int i = 0; i < box->row_count; i++) {
        add_row(rt, &box->rows[i], i, out);
    }
    add_text(rt, out, "</table>>];\n");
}

bool picture_dot(Runtime *rt, Picture *picture, StrBuilder *out)
{
    add_text(rt, out,
             "digraph memory {\n"
             "  rankdir=LR;\n"
             "  node [shape=plain, fontname=\"monospace\", fontsize=11];\n"
             "  edge [arrowsize=0.7];\n");
    for (int i = 0; i < picture->box_count; i++) {
        add_box(rt, &picture->boxes[i], i, out);
    }
    for (int i = 0; i < picture->box_count; i++) {
        for (int r = 0; r < picture->boxes[i].row_count; r++) {
            int target = picture->boxes[i].rows[r].target;
            if (target >= 0) {
                add_format(rt, out, "  b%d:s%d:e -> b%d:t;\n", i, r, target);
            }
        }
    }
    add_text(rt, out, "}\n");
    return !out->failed;
}
