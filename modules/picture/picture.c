#include "modules/picture/picture.h"

#include <stdio.h>
#include <string.h>

#include "objects/unicode.h"

void picture_init(Picture *picture, Heap *heap)
{
    *picture = (Picture){0};
    bump_init(&picture->bump, heap);
}

void picture_fini(Picture *picture)
{
    bump_fini(&picture->bump);
}

static void *get(Picture *picture, size_t size)
{
    void *memory = bump_alloc(&picture->bump, size);
    if (memory == NULL) {
        picture->failed = true;
    }
    return memory;
}

int picture_add(Picture *picture, PictureShade shade, int rows)
{
    if (picture->box_count == picture->box_room) {
        int room = picture->box_room == 0 ? 32 : picture->box_room * 2;
        PictureBox *boxes = get(picture, (size_t)room * sizeof *boxes);
        if (boxes == NULL) {
            return -1;
        }
        if (picture->box_count > 0) {
            memcpy(boxes, picture->boxes, (size_t)picture->box_count * sizeof *boxes);
        }
        picture->boxes = boxes;
        picture->box_room = room;
    }
    PictureRow *list = get(picture, (size_t)rows * sizeof *list + 1);
    if (list == NULL) {
        return -1;
    }
    for (int i = 0; i < rows; i++) {
        list[i] = (PictureRow){"", "", -1};
    }
    picture->boxes[picture->box_count] = (PictureBox){
        .shade = shade, .title = "", .note = "", .rows = list, .row_count = rows};
    return picture->box_count++;
}

static int columns_of(uint32_t c)
{
    return unicode_width(c);
}

int text_columns(const char *text)
{
    int columns = 0;
    while (*text != '\0') {
        uint32_t c;
        text += utf8_decode(text, &c);
        columns += columns_of(c);
    }
    return columns;
}

const char *picture_text(Picture *picture, const char *text, int columns)
{
    size_t size = strlen(text);
    char *copy = get(picture, size + sizeof "…");
    if (copy == NULL) {
        return "";
    }
    bool is_cut = text_columns(text) > columns;
    int room = is_cut ? columns - 1 : columns;
    char *out = copy;
    while (*text != '\0') {
        uint32_t c;
        size_t bytes = utf8_decode(text, &c);
        if (columns_of(c) > room) {
            break;
        }
        room -= columns_of(c);
        if (c < ' ' || c == 127) {
            *out++ = ' ';
        } else {
            memcpy(out, text, bytes);
            out += bytes;
        }
        text += bytes;
    }
    strcpy(out, is_cut ? "…" : "");
    return copy;
}

const char *picture_format(Picture *picture, const char *format, ...)
{
    char text[200];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return picture_text(picture, text, 200);
}

static int widest(int a, int b)
{
    return a > b ? a : b;
}

void picture_measure(Picture *picture)
{
    for (int i = 0; i < picture->box_count; i++) {
        PictureBox *box = &picture->boxes[i];
        int note = text_columns(box->note);
        int width = text_columns(box->title) + (note > 0 ? 2 + note : 0);
        if (box->left != NULL || box->right != NULL) {
            int left = box->left != NULL ? text_columns(box->left) : 0;
            int right = box->right != NULL ? text_columns(box->right) : 0;
            width = widest(width, left + (left > 0 && right > 0 ? 2 : 0) + right);
        }
        box->label_width = 0;
        for (int r = 0; r < box->row_count; r++) {
            box->label_width =
                widest(box->label_width, text_columns(box->rows[r].label));
        }
        for (int r = 0; r < box->row_count; r++) {
            int text = text_columns(box->rows[r].text);
            width = widest(width, box->label_width + 2 + widest(text, 1));
        }
        box->text_width = width;
    }
}

bool picture_layout(Picture *picture, const LayoutMetrics *metrics, PlaceBox place,
                    int (*row_y)(const PictureBox *, int), Layout *layout)
{
    picture_measure(picture);
    bool has_frames = false;
    LayoutBox *boxes = get(picture, (size_t)picture->box_count * sizeof *boxes + 1);
    if (boxes == NULL) {
        return false;
    }
    for (int i = 0; i < picture->box_count; i++) {
        has_frames = has_frames || picture->boxes[i].shade == SHADE_FRAME;
    }
    for (int i = 0; i < picture->box_count; i++) {
        const PictureBox *box = &picture->boxes[i];
        LayoutPort *ports =
            get(picture, (size_t)box->row_count * sizeof(LayoutPort) + 1);
        if (ports == NULL) {
            return false;
        }
        boxes[i] = (LayoutBox){.ports = ports,
                               .min_rank = has_frames && box->shade != SHADE_FRAME};
        place(box, &boxes[i]);
        for (int r = 0; r < box->row_count; r++) {
            if (box->rows[r].target >= 0) {
                boxes[i].ports[boxes[i].port_count++] =
                    (LayoutPort){row_y(box, r), box->rows[r].target};
            }
        }
    }
    *layout = (Layout){.bump = &picture->bump,
                       .metrics = *metrics,
                       .boxes = boxes,
                       .box_count = picture->box_count};
    return layout_run(layout);
}

// --- text ---

void add_text(Runtime *rt, StrBuilder *out, const char *text)
{
    builder_add(rt, out, text, strlen(text));
}

void add_format(Runtime *rt, StrBuilder *out, const char *format, ...)
{
    char text[300];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    add_text(rt, out, text);
}

void add_escaped(Runtime *rt, StrBuilder *out, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '<':
            add_text(rt, out, "&lt;");
            break;
        case '>':
            add_text(rt, out, "&gt;");
            break;
        case '&':
            add_text(rt, out, "&amp;");
            break;
        case '"':
            add_text(rt, out, "&quot;");
            break;
        default:
            builder_add(rt, out, text, 1);
        }
    }
}
