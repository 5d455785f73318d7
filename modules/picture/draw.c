// mem.draw: names, the frames they belong to, and the objects they lead to (slides 9,
// 12, 17, 24-26).
//
// No Python code runs between looking and drawing, so words and slots are only
// borrowed: texts are made of values of built-in types alone.
#include "modules/picture/drawing.h"

#include <stdio.h>
#include <string.h>

#include "modules/mem_names.h"
#include "modules/natives.h"
#include "modules/picture/picture.h"
#include "modules/sys.h"
#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/set_table.h"
#include "objects/tuple.h"
#include "vm/generator.h"
#include "vm/vm.h"

#define OBJECTS_MAX 200 // boxes; what lies behind is only hinted at
#define ROWS_MAX 16     // slots shown of one object
#define VALUE_COLUMNS 28
#define LABEL_COLUMNS 20

// A frame whose names are drawn, or a module.
typedef struct Scope {
    const void *key; // Frame or Dict
    int box;
} Scope;

typedef struct Drawing {
    Runtime *rt;
    Picture picture;
    uintptr_t words[OBJECTS_MAX]; // of the box with that number; 0: a frame's, or a
                                  // number's that has no object
    Ref *args;                    // of the call itself: what they hold is not counted
    size_t nargs;
    bool shows_ids;
    bool failed; // an exception is pending
} Drawing;

static bool failed(const Drawing *d)
{
    return d->failed || d->picture.failed;
}

// --- texts ---

static const char *fail(Drawing *d)
{
    d->failed = true;
    return "";
}

static const char *keep_take(Drawing *d, Ref text, int columns)
{
    if (ref_is_error(text)) {
        return fail(d);
    }
    const char *kept =
        picture_text(&d->picture, value_str_object(peek(text))->data, columns);
    drop(d->rt, text);
    return kept;
}

// repr(text) of at most so many columns, without making the repr of a long text.
static const char *text_of_str(Drawing *d, Str *text, int columns)
{
    size_t length = str_length(text);
    Ref piece =
        str_slice(d->rt, text, 0, length < (size_t)columns ? length : (size_t)columns);
    Ref repr = ref_is_error(piece) ? REF_ERROR : value_repr(d->rt, peek(piece));
    drop(d->rt, piece);
    if (!ref_is_error(repr) && length > (size_t)columns) {
        Str *cut = value_str_object(peek(repr));
        const char *kept =
            picture_format(&d->picture, "%.*s…", (int)cut->size - 1, cut->data);
        drop(d->rt, repr);
        return picture_text(&d->picture, kept, columns);
    }
    return keep_take(d, repr, columns);
}

static const char *text_of_int(Drawing *d, Value value, int columns)
{
    int64_t small;
    if (int_small(value, &small)) {
        return picture_format(&d->picture, "%lld", (long long)small);
    }
    const Int *number = (const Int *)value_object(value);
    long long limbs = number->value < 0 ? -number->value : number->value;
    if (limbs > 4) {
        return picture_format(&d->picture, "of %lld bits", limbs * 64);
    }
    return keep_take(d, int_to_str(d->rt, value, 10), columns);
}

// The text of a value that needs no slots; NULL: it has some, or none that can be told.
static const char *text_of(Drawing *d, Value value, int columns)
{
    Runtime *rt = d->rt;
    if (value_is_none(value) || value_is_bool(value) ||
        (!value_is_object(value) && !value_is_immediate(value)) ||
        is_exact(rt, value, T_FLOAT) || is_exact(rt, value, T_COMPLEX) ||
        is_exact(rt, value, T_RANGE)) {
        return keep_take(d, value_repr(rt, value), columns);
    }
    if (is_int(value)) {
        return text_of_int(d, value, columns);
    }
    if (is_exact(rt, value, T_BYTES)) {
        const Bytes *bytes = (const Bytes *)value_object(value);
        size_t size = bytes->size < (size_t)columns ? bytes->size : (size_t)columns;
        Ref piece = bytes_new(rt, bytes->data, size);
        Ref repr = ref_is_error(piece) ? REF_ERROR : value_repr(rt, peek(piece));
        drop(rt, piece);
        return keep_take(d, repr, size < bytes->size ? (int)size - 1 : columns);
    }
    if (is_str(value)) {
        return text_of_str(d, value_str_object(value), columns);
    }
    const Object *object = value_object(value);
    if (is_exact(rt, value, T_FUNCTION)) {
        const Function *function = (const Function *)object;
        return is_str(peek(function->name))
                   ? picture_text(&d->picture,
                                  value_str_object(peek(function->name))->data, columns)
                   : "";
    }
    if (is_type(value)) {
        return picture_text(&d->picture, ((const Type *)object)->name->data, columns);
    }
    return NULL;
}

static const char *name_of_module(Drawing *d, Dict *globals)
{
    Ref *name = dict_find_str(globals, d->rt->names[N_NAME_]);
    return name != NULL && is_str(peek(*name)) ? value_str_object(peek(*name))->data
                                               : "?";
}

// --- boxes of objects ---

static PictureShade shade_of(Drawing *d, Value value)
{
    Runtime *rt = d->rt;
    if (is_int(value) || is_float(value) || is_exact(rt, value, T_COMPLEX)) {
        return SHADE_NUMBER;
    }
    if (is_str(value) || is_bytes(value) || has_type_flag(value, TYPE_IS_BYTEARRAY)) {
        return SHADE_TEXT;
    }
    if (is_list(value) || is_tuple(value) || is_dict(value) || is_any_set(value)) {
        return SHADE_CONTAINER;
    }
    if (is_type(value) || is_exact(rt, value, T_FUNCTION) ||
        is_exact(rt, value, T_MODULE) || is_exact(rt, value, T_BUILTIN) ||
        is_exact(rt, value, T_CODE)) {
        return SHADE_CODE;
    }
    return value_is_object(value) && (value_object(value)->type->flags & TYPE_HEAP) != 0
               ? SHADE_INSTANCE
               : SHADE_OTHER;
}

// References to the object, without those of the call that draws.
static uint32_t count_of(const Drawing *d, const Object *object)
{
    uint32_t count = object->count;
    for (size_t i = 0; i < d->nargs; i++) {
        count -= d->args[i].bits == (uintptr_t)object;
    }
    return count;
}

static const char *note_of(Drawing *d, Value value)
{
    if (value_is_immediate(value) && !word_is_small_int(value.bits)) {
        return "refcount 1"; // its slot's; the object is made with the second one
    }
    if (!value_is_object(value) || sys_is_immortal(d->rt, value_object(value))) {
        return "immortal";
    }
    return picture_format(&d->picture, "refcount %u",
                          (unsigned)count_of(d, value_object(value)));
}

// sys.getsizeof, unless that would run Python code: then the bytes of the object alone.
static int64_t size_of(Drawing *d, Value value)
{
    Runtime *rt = d->rt;
    Ref *method = type_find(rt, type_of(rt, value), rt->names[N_SIZEOF]);
    int64_t size = -1;
    if (method != NULL && is_exact(rt, peek(*method), T_METHOD_DESCRIPTOR)) {
        Ref self = ref_copy(value);
        Ref answer = call_special(rt, &self, N_SIZEOF, NULL, 0);
        drop(rt, self);
        if (ref_is_error(answer) || !int_as_int64(peek(answer), &size)) {
            d->failed = true;
        }
        drop(rt, answer);
    } else if (is_pending(rt)) {
        d->failed = true;
    } else if (value_is_object(value)) {
        const Object *object = value_object(value);
        size = (int64_t)(object_whole_size(object));
    }
    return size;
}

static int64_t length_of(Value value)
{
    const Object *object = value_object(value);
    return is_list(value)      ? (int64_t)((const List *)object)->length
           : is_tuple(value)   ? (int64_t)((const Tuple *)object)->length
           : is_dict(value)    ? (int64_t)((const Dict *)object)->length
           : is_any_set(value) ? (int64_t)((const Set *)object)->length
                               : -1;
}

// The box of a word, made when first met. -1: it has none, and *text stands for it.
static int box_of(Drawing *d, Value value, const char **text)
{
    bool is_number = value_is_immediate(value);
    bool unmade = is_number && !word_is_small_int(value.bits);
    if (!value_is_object(value) && !is_number) {
        *text = value_is_unbound(value) ? "" : text_of(d, value, VALUE_COLUMNS);
        return -1;
    }
    for (int i = 0; i < d->picture.box_count && !unmade; i++) {
        if (d->words[i] == value.bits) {
            return i;
        }
    }
    if (d->picture.box_count >= OBJECTS_MAX) {
        *text = "…";
        return -1;
    }
    int box = picture_add(&d->picture, shade_of(d, value), 0);
    if (box >= 0) {
        d->words[box] = value.bits;
        d->picture.boxes[box].is_unmade = unmade;
    }
    return box;
}

// --- slots ---

static void put_row(Drawing *d, int box, int row, const char *label, Value value)
{
    const char *text = "";
    int target = box_of(d, value, &text);
    d->picture.boxes[box].rows[row] = (PictureRow){label, text, target};
}

// Room for `count` slots, of which no more than ROWS_MAX are shown. Answers how many.
static int make_rows(Drawing *d, int box, size_t count)
{
    size_t shown = count > ROWS_MAX ? ROWS_MAX + 1 : count;
    PictureRow *rows = bump_alloc(&d->picture.bump, shown * sizeof *rows + 1);
    if (rows == NULL) {
        d->picture.failed = true;
        return 0;
    }
    for (size_t i = 0; i < shown; i++) {
        rows[i] = (PictureRow){"", "", -1};
    }
    d->picture.boxes[box].rows = rows;
    d->picture.boxes[box].row_count = (int)shown;
    if (count <= ROWS_MAX) {
        return (int)count;
    }
    rows[ROWS_MAX].label = "…";
    rows[ROWS_MAX].text =
        picture_format(&d->picture, "%zu more", count - (size_t)ROWS_MAX);
    return ROWS_MAX;
}

// The words behind an object's own body: those of __slots__ and the __dict__.
static size_t count_extra(Object *object)
{
    size_t words = type_extra_words(object->type), count = 0;
    for (size_t i = 0; i < words; i++) {
        count += !ref_is_unbound(object_extra(object)[i]);
    }
    return count;
}

// Room for these words and `count` slots more; fills the first. Answers where the
// others begin, and how many rows there are.
static int make_rows_after_extra(Drawing *d, int box, Object *object, size_t count,
                                 int *rows)
{
    size_t extra = count_extra(object), words = type_extra_words(object->type);
    int row = 0;
    *rows = make_rows(d, box, extra + count);
    for (size_t i = 0; extra > 0 && i < words && row < *rows; i++) {
        Ref word = object_extra(object)[i];
        bool is_dict = object->type->attrs == ATTRS_DICT && i == words - 1;
        if (!ref_is_unbound(word)) {
            const char *label =
                is_dict ? "__dict__" : mem_slot_name(d->rt, object, i)->data;
            put_row(d, box, row++, picture_text(&d->picture, label, LABEL_COLUMNS),
                    peek(word));
        }
    }
    return row;
}

static void add_items(Drawing *d, int box, Object *object, const Ref *items,
                      size_t count)
{
    int rows, row = make_rows_after_extra(d, box, object, count, &rows);
    for (int i = 0; row < rows; i++) {
        put_row(d, box, row++, picture_format(&d->picture, "%d", i), peek(items[i]));
    }
}

static void add_entries(Drawing *d, int box, Dict *dict)
{
    size_t position = 0, count = 0;
    Ref *key, *value;
    while (dict_next(dict, &position, &key, &value)) {
        count += text_of(d, peek(*key), LABEL_COLUMNS) != NULL ? 1 : 2;
        if (failed(d) || count > ROWS_MAX) {
            count = dict->length > count ? dict->length : count;
            break;
        }
    }
    int rows, row = make_rows_after_extra(d, box, &dict->base, count, &rows);
    position = 0;
    for (int entry = 0; row < rows && dict_next(dict, &position, &key, &value);
         entry++) {
        const char *label = text_of(d, peek(*key), LABEL_COLUMNS);
        if (label == NULL) {
            put_row(d, box, row++, picture_format(&d->picture, "key %d", entry),
                    peek(*key));
            label = picture_format(&d->picture, "value %d", entry);
        }
        if (row < rows) {
            put_row(d, box, row++, label, peek(*value));
        }
    }
}

static void add_elements(Drawing *d, int box, Set *set)
{
    int rows, row = make_rows_after_extra(d, box, &set->base, set->length, &rows);
    for (size_t i = set_next_live(set, 0); i <= set->mask && row < rows;
         i = set_next_live(set, i + 1)) {
        put_row(d, box, row++, "", peek(set->entries[i].key));
    }
}

// The variables that a function shares with those around it.
static void add_closure(Drawing *d, int box, const Function *function)
{
    const Code *code = function->code;
    size_t count = function->closure == NULL ? 0 : function->closure->length;
    int rows = make_rows(d, box, count);
    for (int i = 0; i < rows; i++) {
        const Str *name =
            code->variable_names[code->local_count - code->free_count + (uint32_t)i];
        put_row(d, box, i, picture_text(&d->picture, name->data, LABEL_COLUMNS),
                peek(function->closure->items[i]));
    }
}

// Attributes, when nobody else has the __dict__ they are in.
static void add_attributes(Drawing *d, int box, Instance *instance)
{
    if (instance_has_dict(instance)) {
        Dict *dict = (Dict *)(instance->attrs & ~(uintptr_t)1);
        if (dict->base.count > 1) {
            if (make_rows(d, box, 1) == 1) {
                put_row(d, box, 0, "__dict__", value_of(&dict->base));
            }
            return;
        }
        size_t position = 0;
        Ref *key, *value;
        int rows = make_rows(d, box, dict->length);
        for (int row = 0; row < rows && dict_next(dict, &position, &key, &value);
             row++) {
            const char *label =
                is_str(peek(*key))
                    ? picture_text(&d->picture, value_str_object(peek(*key))->data,
                                   LABEL_COLUMNS)
                    : "?";
            put_row(d, box, row, label, peek(*value));
        }
        return;
    }
    const Shape *shape = instance_shape(instance);
    size_t count = 0;
    for (uint32_t i = 0; i < shape->count; i++) {
        count += !ref_is_unbound(instance->slots[i]);
    }
    int rows = make_rows(d, box, count), row = 0;
    for (uint32_t i = 0; i < shape->count && row < rows; i++) {
        if (!ref_is_unbound(instance->slots[i])) {
            put_row(
                d, box, row++,
                picture_text(&d->picture, shape_name(shape, i)->data, LABEL_COLUMNS),
                peek(instance->slots[i]));
        }
    }
}

// Of any other object: the references it shows when it is walked, but for that to its
// class and for the words behind its body.
typedef struct Edges {
    Visitor visitor; // first
    Drawing *drawing;
    bool has_dict_word;
    int box; // -1: only count them
    int row, rows;
    size_t count;
} Edges;

static const char *edge_label(Drawing *d, EdgeKind kind, uintptr_t detail,
                              size_t number)
{
    Picture *picture = &d->picture;
    switch (kind) {
    case EDGE_FIELD:
        return picture_text(picture, (const char *)detail, LABEL_COLUMNS);
    case EDGE_ATTRIBUTE:
    case EDGE_LOCAL:
        return picture_text(picture, ((const Str *)detail)->data, LABEL_COLUMNS);
    case EDGE_CELL:
        return detail != 0
                   ? picture_text(picture, ((const Str *)detail)->data, LABEL_COLUMNS)
                   : "cell";
    case EDGE_VALUE:
        return "value";
    case EDGE_KEY:
        return "key";
    case EDGE_STACK:
        return "operand";
    default:
        return picture_format(picture, "%zu", number);
    }
}

static void visit_edge(Visitor *visitor, Object *object, EdgeKind kind,
                       uintptr_t detail)
{
    Edges *edges = (Edges *)visitor;
    Drawing *d = edges->drawing;
    const char *field = kind == EDGE_FIELD ? (const char *)detail : "";
    bool in_extra = edges->has_dict_word && strcmp(field, "__dict__") == 0;
    if (kind == EDGE_SLOT || in_extra || strcmp(field, "__class__") == 0) {
        return;
    }
    size_t number = edges->count++;
    if (edges->box >= 0 && edges->row < edges->rows) {
        put_row(d, edges->box, edges->row++, edge_label(d, kind, detail, number),
                value_of(object));
    }
}

static void add_edges(Drawing *d, int box, Object *object)
{
    Edges edges = {.visitor = {visit_edge},
                   .drawing = d,
                   .has_dict_word = object->type->attrs == ATTRS_DICT,
                   .box = -1};
    object_traverse(object, &edges.visitor);
    edges.row = make_rows_after_extra(d, box, object, edges.count, &edges.rows);
    edges.box = box;
    edges.count = 0;
    object_traverse(object, &edges.visitor);
}

static void add_slots(Drawing *d, int box, Value value)
{
    Object *object = value_object(value);
    if (is_exact(d->rt, value, T_FUNCTION)) {
        add_closure(d, box, (const Function *)object);
    } else if (is_type(value) || is_exact(d->rt, value, T_MODULE) ||
               is_exact(d->rt, value, T_CODE)) {
        return; // their slots would lead to half the interpreter
    } else if (is_list(value)) {
        add_items(d, box, object, ((List *)object)->items, ((List *)object)->length);
    } else if (is_tuple(value)) {
        add_items(d, box, object, ((Tuple *)object)->items, ((Tuple *)object)->length);
    } else if (is_dict(value)) {
        add_entries(d, box, (Dict *)object);
    } else if (is_any_set(value)) {
        add_elements(d, box, (Set *)object);
    } else if (is_exact(d->rt, value, T_CELL)) {
        if (make_rows(d, box, 1) == 1) {
            put_row(d, box, 0, "value", peek(((const Cell *)object)->value));
        }
    } else if (object->type->attrs == ATTRS_SHAPE && object->type->extra == 0) {
        add_attributes(d, box, (Instance *)object);
    } else if ((object->type->flags & TYPE_ATOM) == 0) {
        add_edges(d, box, object);
    }
}

// Fills the box of an object; those it refers to get boxes of their own.
static void describe(Drawing *d, int box)
{
    Value value = {d->words[box]};
    Picture *picture = &d->picture;
    const char *title =
        picture_text(picture, type_of(d->rt, value)->name->data, VALUE_COLUMNS);
    const char *left = text_of(d, value, VALUE_COLUMNS);
    int64_t length = value_is_object(value) ? length_of(value) : -1;
    if (is_exact(d->rt, value, T_MODULE)) {
        left = picture_text(picture,
                            name_of_module(d, ((Module *)value_object(value))->dict),
                            VALUE_COLUMNS);
    } else if (left == NULL && length >= 0) {
        left = picture_format(picture, "size %lld", (long long)length);
    }
    if (value_is_object(value)) {
        add_slots(d, box, value);
    }
    int64_t size = size_of(d, value);
    PictureBox *out = &picture->boxes[box];
    out->title = title;
    out->left = left != NULL ? left : "";
    out->note = note_of(d, value);
    out->right = picture_format(picture, "%lld bytes", (long long)size);
    if (d->shows_ids && value_is_object(value)) {
        out->right = picture_format(
            picture, "at 0x%llx",
            (unsigned long long)object_address(d->rt, value_object(value)));
    }
}

// --- names ---

// What is asked of each name of a frame.
typedef struct Search {
    Drawing *drawing;
    Str *name;     // this name only, or NULL
    Value value;   // names of this object only; unbound: all
    bool skips;    // leave out what a program's picture need not show
    Scope *scopes; // the boxes that there are
    int scope_count;
    bool found;
} Search;

#define SCOPES_MAX 40
#define NAMES_MAX 60 // in one frame

static bool is_boring(Drawing *d, const Str *name, Value value)
{
    return (name->size > 4 && memcmp(name->data, "__", 2) == 0) ||
           shade_of(d, value) == SHADE_CODE;
}

static int scope_box(Search *search, const void *key, const char *title)
{
    Drawing *d = search->drawing;
    for (int i = 0; i < search->scope_count; i++) {
        if (search->scopes[i].key == key) {
            return search->scopes[i].box;
        }
    }
    if (search->scope_count == SCOPES_MAX || d->picture.box_count >= OBJECTS_MAX) {
        return -1;
    }
    int box = picture_add(&d->picture, SHADE_FRAME, NAMES_MAX);
    if (box >= 0) {
        d->words[box] = 0;
        d->picture.boxes[box].row_count = 0;
        d->picture.boxes[box].title = picture_text(&d->picture, title, VALUE_COLUMNS);
        search->scopes[search->scope_count++] = (Scope){key, box};
    }
    return box;
}

// One name met on the way. `title` names its frame.
static void meet_name(Search *search, const void *key, const char *title, Str *name,
                      Ref slot)
{
    Drawing *d = search->drawing;
    if (ref_is_unbound(slot) || (search->name != NULL && search->name != name) ||
        (!value_is_unbound(search->value) && search->value.bits != slot.bits) ||
        (search->skips && is_boring(d, name, peek(slot)))) {
        return;
    }
    search->found = true;
    int scope = scope_box(search, key, title);
    if (scope < 0) {
        return;
    }
    PictureBox *box = &d->picture.boxes[scope];
    for (int i = 0; i < box->row_count; i++) {
        if (strcmp(box->rows[i].label, name->data) == 0) {
            return;
        }
    }
    if (box->row_count < NAMES_MAX) {
        const char *label = picture_text(&d->picture, name->data, VALUE_COLUMNS);
        int row = d->picture.boxes[scope].row_count++;
        put_row(d, scope, row, label, peek(slot));
    }
}

static void meet_dict(Search *search, const void *key, const char *title, Dict *dict)
{
    size_t position = 0;
    Ref *name, *value;
    while (dict_next(dict, &position, &name, &value)) {
        if (is_str(peek(*name))) {
            meet_name(search, key, title, value_str_object(peek(*name)), *value);
        }
    }
}

static void meet_globals(Search *search, Dict *globals)
{
    char title[80];
    snprintf(title, sizeof title, "module %s",
             name_of_module(search->drawing, globals));
    meet_dict(search, globals, title, globals);
}

static void meet_frame(Search *search, const Frame *frame)
{
    Runtime *rt = search->drawing->rt;
    const Code *code = frame->code;
    const Ref *slots = frame->locals != NULL ? frame->locals : frame->generator->slots;
    char title[80];
    bool in_class = (code->flags & CODE_IS_CLASS) != 0;
    snprintf(title, sizeof title, in_class ? "class %.60s" : "%.60s()",
             code->name->data);
    if (is_exact(rt, peek(frame->namespace_), T_DICT)) {
        Dict *names = value_dict(peek(frame->namespace_));
        if (names == frame->globals) {
            meet_globals(search, names);
        } else {
            meet_dict(search, names, title, names);
        }
    }
    for (uint32_t i = 0; i < code->local_count; i++) {
        Ref slot = slots[i];
        if (is_exact(rt, peek(slot), T_CELL) &&
            (code->is_cell[i] || i >= code->variable_count)) {
            slot = ((const Cell *)ref_object(slot))->value;
        }
        if (code->variable_names[i]->data[0] != '.') {
            meet_name(search, frame, title, code->variable_names[i], slot);
        }
    }
}

// A name as the caller would read it: its own, the module's, the built-in ones.
static void draw_name(Search *search, const Frame *frame)
{
    meet_frame(search, frame);
    if (!search->found) {
        meet_globals(search, frame->globals);
    }
    if (!search->found) {
        meet_dict(search, frame->builtins, "module builtins", frame->builtins);
    }
    if (!search->found) {
        search->drawing->failed = true;
        raise_error(search->drawing->rt, E_NAME_ERROR, "name '%U' is not defined",
                    search->name);
    }
}

// The names of the frames that run, the outermost first.
static void draw_frames(Search *search)
{
    Vm *vm = vm_of(search->drawing->rt);
    for (Frame *frame = vm->frames + 1; frame <= vm->frame; frame++) {
        meet_frame(search, frame);
    }
}

static void draw_argument(Search *search, Ref *arg)
{
    Drawing *d = search->drawing;
    search->found = false;
    if (!is_str(peek(*arg))) {
        search->value = peek(*arg);
        search->name = NULL;
        draw_frames(search);
        const char *text;
        box_of(d, peek(*arg), &text);
        return;
    }
    Ref name = share(d->rt, arg);
    if (ref_is_error(name) || !str_intern(d->rt, &name)) {
        d->failed = true;
    } else {
        search->value = VALUE_UNBOUND;
        search->name = value_str_object(peek(name));
        draw_name(search, vm_of(d->rt)->frame);
    }
    drop(d->rt, name);
}

// --- the function ---

static void gather(Drawing *d)
{
    Scope scopes[SCOPES_MAX];
    Search search = {.drawing = d, .scopes = scopes, .value = VALUE_UNBOUND};
    if (d->nargs == 0) {
        search.skips = true;
        draw_frames(&search);
    }
    for (size_t i = 0; i < d->nargs && !failed(d); i++) {
        draw_argument(&search, &d->args[i]);
    }
    for (int i = 0; i < d->picture.box_count && !failed(d); i++) {
        if (d->words[i] != 0 && charge(d->rt, 1)) {
            describe(d, i);
        }
        d->failed = d->failed || is_pending(d->rt);
    }
}

static Ref render(Drawing *d, const PictureOutput *output)
{
    StrBuilder text;
    builder_init(&text);
    bool ok = false;
    switch (output->format) {
    case FORMAT_SVG:
        ok = picture_svg(d->rt, &d->picture, &text);
        break;
    case FORMAT_DOT:
        ok = picture_dot(d->rt, &d->picture, &text);
        break;
    default:
        ok = picture_terminal(d->rt, &d->picture, output->colour, output->columns,
                              &text);
    }
    if (ok) {
        return builder_finish(d->rt, &text);
    }
    builder_fini(d->rt, &text);
    if (!is_pending(d->rt)) {
        raise_memory_error(d->rt);
    }
    return REF_ERROR;
}

Ref py_mem_draw(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char *const names[] = {"to", "format", "ids", NULL};
    Ref *found[3];
    PictureOutput output;
    if (!keywords_find(rt, "draw", args + nargs, kwnames, names, found) ||
        !output_read(rt, found[0], found[1], true, &output)) {
        return REF_ERROR;
    }
    int shows_ids = found[2] != NULL ? value_truth(rt, peek(*found[2])) : 0;
    if (shows_ids < 0) {
        return REF_ERROR;
    }
    Drawing drawing = {
        .rt = rt, .args = args, .nargs = nargs, .shows_ids = shows_ids == 1};
    picture_init(&drawing.picture, rt->heap);
    gather(&drawing);
    Ref text = REF_ERROR;
    if (!failed(&drawing)) {
        text = render(&drawing, &output);
    } else if (!is_pending(rt)) {
        raise_memory_error(rt);
    }
    picture_fini(&drawing.picture);
    return ref_is_error(text) || !output_write_take(rt, &output, text) ? REF_ERROR
                                                                       : REF_NONE;
}
