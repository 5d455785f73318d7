#include "vm/carets.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "lexer/source.h"
#include "mem/bump.h"
#include "parser/parse.h"

#define LINES_MAX 1000 // an expression of more lines is shown without marks

typedef struct Slice {
    const char *text;
    size_t size;
} Slice;

// A place in the shown lines: line from 0, column in bytes.
typedef struct Place {
    size_t line, column;
} Place;

// Where the marks change from ~ to ^ and back, as in `a.b + c` ~~~~^~~.
typedef struct Anchors {
    bool found;
    Place left, right;
} Anchors;

typedef struct Shown {
    Slice *lines; // without the common indentation
    size_t count;
    size_t start, end; // byte columns in the first and last line
} Shown;

// --- finding the lines ---

void source_cache_fini(SourceCache *cache)
{
    free(cache->text);
    *cache = (SourceCache){NULL, NULL, 0};
}

static void read_file(SourceCache *cache, Str *filename)
{
    source_cache_fini(cache);
    cache->filename = filename;
    FILE *file = fopen(filename->data, "rb");
    if (file == NULL) {
        return;
    }
    size_t room = 65536;
    cache->text = malloc(room);
    for (size_t got;
         cache->text != NULL &&
         (got = fread(cache->text + cache->size, 1, room - cache->size, file)) > 0;) {
        cache->size += got;
        if (cache->size == room) {
            char *grown = realloc(cache->text, room *= 2);
            if (grown == NULL) {
                source_cache_fini(cache);
            } else {
                cache->text = grown;
            }
        }
    }
    fclose(file);
}

static Slice whole_file(Str *filename, SourceCache *cache)
{
    if (filename->data[0] == '<') {
        return (Slice){NULL, 0};
    }
    if (cache->filename != filename) {
        read_file(cache, filename);
    }
    return (Slice){cache->text, cache->size};
}

static Slice whole_source(const Code *code, SourceCache *cache)
{
    if (code->source != NULL) {
        return (Slice){code->source->data, code->source->size};
    }
    return whole_file(code->filename, cache);
}

// Splits off the lines first..last (from 1). False: they are not there, or too many.
static bool cut_lines(Slice source, uint32_t first, uint32_t last, Shown *shown)
{
    if (source.text == NULL || first == 0 || last < first ||
        last - first >= LINES_MAX) {
        return false;
    }
    shown->lines = malloc((last - first + 1) * sizeof *shown->lines);
    const char *at = source.text, *end = source.text + source.size;
    for (uint32_t line = 1; shown->lines != NULL && line <= last && at < end; line++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        stop = stop == NULL ? end : stop;
        size_t size = (size_t)(stop - at);
        if (line >= first) {
            bool has_return = size > 0 && at[size - 1] == '\r';
            shown->lines[shown->count++] = (Slice){at, size - has_return};
        }
        at = stop < end ? stop + 1 : end;
    }
    return shown->count == last - first + 1;
}

static size_t indentation(Slice line)
{
    size_t n = 0;
    while (n < line.size &&
           (line.text[n] == ' ' || line.text[n] == '\t' || line.text[n] == '\f')) {
        n++;
    }
    return n;
}

static size_t trimmed_size(Slice line)
{
    size_t size = line.size;
    while (size > 0 && strchr(" \t\f\r", line.text[size - 1]) != NULL) {
        size--;
    }
    return size;
}

static void dedent(Shown *shown)
{
    size_t common = SIZE_MAX;
    for (size_t i = 0; i < shown->count; i++) {
        size_t own = indentation(shown->lines[i]);
        if (own < shown->lines[i].size && own < common) {
            common = own;
        }
    }
    for (size_t i = 0; i < shown->count; i++) {
        size_t cut = common < shown->lines[i].size ? common : shown->lines[i].size;
        shown->lines[i].text += cut;
        shown->lines[i].size -= cut;
    }
    common = common == SIZE_MAX ? 0 : common;
    shown->start -= shown->start < common ? shown->start : common;
    shown->end -= shown->end < common ? shown->end : common;
    Slice last = shown->lines[shown->count - 1];
    shown->start =
        shown->start > shown->lines[0].size ? shown->lines[0].size : shown->start;
    shown->end = shown->end > last.size ? last.size : shown->end;
}

// --- parsing what is shown ---

// The lines as one text: `whole`, or only the marked segment between "(\n" and "\n)" so
// that it parses as one expression whatever its line breaks. In the bump arena.
static Slice join(Bump *bump, const Shown *shown, bool whole)
{
    size_t size = 8;
    for (size_t i = 0; i < shown->count; i++) {
        size += shown->lines[i].size + 1;
    }
    char *text = bump_alloc(bump, size);
    if (text == NULL) {
        return (Slice){NULL, 0};
    }
    size_t used = 0;
    if (!whole) {
        memcpy(text, "(\n", 2);
        used = 2;
    }
    for (size_t i = 0; i < shown->count; i++) {
        size_t from = !whole && i == 0 ? shown->start : 0;
        size_t to = !whole && i == shown->count - 1 ? shown->end : shown->lines[i].size;
        if (to > from) {
            memcpy(text + used, shown->lines[i].text + from, to - from);
            used += to - from;
        }
        text[used++] = '\n';
    }
    if (!whole) {
        text[used++] = ')';
        text[used++] = '\n';
    }
    text[used] = '\0';
    return (Slice){text, used};
}

// The first statement of the text, NULL if it does not parse.
static Node *parse_statement(Bump *bump, Slice text)
{
    DiagnosticList diagnostics;
    Source source;
    Node *tree = NULL;
    diagnostics_init(&diagnostics, bump);
    if (text.text == NULL ||
        !source_init(&source, bump, text.text, text.size, "", 0, &diagnostics) ||
        !parse_source(bump, &source, PARSE_FILE, PARSE_DEFAULT, &tree, &diagnostics)) {
        return NULL;
    }
    NodeList body = tree->module.body;
    return body.count > 0 ? body.items[0] : NULL;
}

// From `place` to the first character that `is_stop` accepts; comments and line ends
// are passed over.
static bool advance(const Slice *lines, size_t count, Place *place,
                    bool (*is_stop)(char))
{
    for (; place->line < count; place->line++, place->column = 0) {
        for (; place->column < lines[place->line].size; place->column++) {
            char c = lines[place->line].text[place->column];
            if (c == '#' || c == '\\') {
                break;
            }
            if (is_stop(c)) {
                return true;
            }
        }
    }
    return false;
}

static bool is_operator_start(char c)
{
    return strchr(" \t\f)", c) == NULL;
}
static bool is_bracket(char c)
{
    return c == '[';
}
static bool is_parenthesis(char c)
{
    return c == '(';
}

// A node's end in the shown lines: the parsed text began one line earlier, its first
// line at shown->start.
static Place place_in(const Shown *shown, uint32_t line, uint32_t column)
{
    size_t index = line - 2;
    return (Place){index, column + (index == 0 ? shown->start : 0)};
}

static Anchors anchors_of(const Shown *shown, const Node *expression)
{
    Anchors anchors = {false, {0, 0}, {0, 0}};
    const Node *inner = expression->kind == NODE_BIN_OP ? expression->bin_op.left
                        : expression->kind == NODE_SUBSCRIPT
                            ? expression->subscript.value
                        : expression->kind == NODE_CALL ? expression->call.func
                                                        : NULL;
    if (inner == NULL) {
        return anchors;
    }
    anchors.left = place_in(shown, inner->range.end_line, inner->range.end_col);
    bool (*is_stop)(char) = expression->kind == NODE_BIN_OP      ? is_operator_start
                            : expression->kind == NODE_SUBSCRIPT ? is_bracket
                                                                 : is_parenthesis;
    anchors.found = advance(shown->lines, shown->count, &anchors.left, is_stop);
    if (!anchors.found) {
        return anchors;
    }
    if (expression->kind != NODE_BIN_OP) {
        anchors.right =
            place_in(shown, expression->range.end_line, expression->range.end_col);
        return anchors;
    }
    anchors.right = (Place){anchors.left.line, anchors.left.column + 1};
    const Node *right = expression->bin_op.right;
    Place operand = place_in(shown, right->range.line, right->range.col);
    Slice line = shown->lines[anchors.right.line];
    if (anchors.right.column < line.size &&
        (operand.line > anchors.right.line || anchors.right.column < operand.column) &&
        strchr(" \t\f\\#", line.text[anchors.right.column]) == NULL) {
        anchors.right.column++; // an operator of two characters
    }
    return anchors;
}

static Anchors find_anchors(Vm *vm, const Shown *shown)
{
    Bump bump;
    Anchors anchors = {false, {0, 0}, {0, 0}};
    bump_init(&bump, vm->rt.heap);
    Node *statement = parse_statement(&bump, join(&bump, shown, false));
    if (statement != NULL && statement->kind == NODE_EXPR) {
        anchors = anchors_of(shown, statement->expr.value);
    }
    bump_fini(&bump);
    return anchors;
}

// A call that is all of its statement needs no marks.
static bool is_whole_call(Vm *vm, const Shown *shown)
{
    Bump bump;
    bump_init(&bump, vm->rt.heap);
    Node *statement = parse_statement(&bump, join(&bump, shown, true));
    const Node *value = NULL;
    if (statement != NULL && statement->kind == NODE_RETURN &&
        statement->return_.value != NULL &&
        statement->return_.value->kind == NODE_CALL &&
        statement->return_.value->call.func->kind == NODE_NAME) {
        value = statement->return_.value;
    } else if (statement != NULL && statement->kind == NODE_ASSIGN &&
               statement->assign.value->kind == NODE_CALL) {
        value = statement->assign.value;
    }
    bool whole = value != NULL && value->range.line == 1 &&
                 value->range.end_line == shown->count &&
                 value->range.col == shown->start && value->range.end_col == shown->end;
    bump_fini(&bump);
    return whole;
}

static bool has_text(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (strchr(" \t\f\r", text[i]) == NULL) {
            return true;
        }
    }
    return false;
}

static bool wants_marks(Vm *vm, const Shown *shown, const Anchors *anchors)
{
    if (is_whole_call(vm, shown)) {
        return false;
    }
    Slice first = shown->lines[0], last = shown->lines[shown->count - 1];
    return anchors->found || has_text(first.text, shown->start) ||
           has_text(last.text + shown->end, last.size - shown->end);
}

// --- drawing ---

static bool before(Place a, Place b)
{
    return a.line < b.line || (a.line == b.line && a.column < b.column);
}

static bool add_marks(Vm *vm, StrBuilder *out, const Shown *shown,
                      const Anchors *anchors, size_t index)
{
    Slice line = shown->lines[index];
    size_t from = index == 0 ? shown->start : 0,
           to = index == shown->count - 1 ? shown->end : line.size;
    size_t indent = indentation(line);
    bool ok = builder_add(&vm->rt, out, "    ", 4);
    for (size_t i = 0; ok && i < to;) {
        uint32_t c;
        size_t size = utf8_decode(line.text + i, &c);
        int width = c < 0x80 ? 1 : utf8proc_charwidth((utf8proc_int32_t)c);
        Place here = {index, i};
        bool inside = anchors->found && !before(here, anchors->left) &&
                      before(here, anchors->right);
        char mark = i < from || i < indent      ? ' '
                    : anchors->found && !inside ? '~'
                                                : '^';
        for (int k = 0; ok && k < (width < 1 ? 1 : width); k++) {
            ok = builder_add(&vm->rt, out, &mark, 1);
        }
        i += size;
    }
    return ok && builder_add(&vm->rt, out, "\n", 1);
}

static bool add_line(Vm *vm, StrBuilder *out, const Shown *shown,
                     const Anchors *anchors, bool marks, size_t index)
{
    Slice line = shown->lines[index];
    return builder_add(&vm->rt, out, "    ", 4) &&
           builder_add(&vm->rt, out, line.text, line.size) &&
           builder_add(&vm->rt, out, "\n", 1) &&
           (!marks || add_marks(vm, out, shown, anchors, index));
}

// Of many lines only the first, the last and those around the anchors are shown.
static bool is_significant(const Shown *shown, const Anchors *anchors, size_t index)
{
    if (index == 0 || index == shown->count - 1) {
        return true;
    }
    return anchors->found &&
           ((index + 1 >= anchors->left.line && index <= anchors->left.line + 1) ||
            (index + 1 >= anchors->right.line && index <= anchors->right.line + 1));
}

static bool add_lines(Vm *vm, StrBuilder *out, const Shown *shown,
                      const Anchors *anchors, bool marks)
{
    bool ok = true;
    for (size_t i = 0; ok && i < shown->count; i++) {
        size_t next = i;
        while (!is_significant(shown, anchors, next)) {
            next++;
        }
        if (next - i > 1) {
            char text[64];
            int size = snprintf(text, sizeof text, "    ...<%zu lines>...\n", next - i);
            ok = builder_add(&vm->rt, out, text, (size_t)size);
            i = next;
        }
        ok = ok && add_line(vm, out, shown, anchors, marks, i);
    }
    return ok;
}

const char *source_cache_line(SourceCache *cache, Str *filename, uint32_t line,
                              size_t *size)
{
    Shown shown = {NULL, 0, 0, 0};
    Slice found = {"", 0};
    if (cut_lines(whole_file(filename, cache), line, line, &shown)) {
        size_t skip = indentation(shown.lines[0]), end = trimmed_size(shown.lines[0]);
        found = (Slice){shown.lines[0].text + skip, end > skip ? end - skip : 0};
    }
    free(shown.lines);
    *size = found.size;
    return found.text;
}

// All the lines with their marks. False: MemoryError.
static bool add_shown(Vm *vm, StrBuilder *out, Shown *shown)
{
    for (size_t i = 0; i < shown->count; i++) {
        shown->lines[i].size = trimmed_size(shown->lines[i]);
    }
    dedent(shown);
    const Slice *last = &shown->lines[shown->count - 1];
    shown->end = shown->end > last->size ? last->size : shown->end;
    Anchors anchors = find_anchors(vm, shown);
    return add_lines(vm, out, shown, &anchors, wants_marks(vm, shown, &anchors));
}

bool add_source_lines(Vm *vm, StrBuilder *out, const Code *code, uint32_t pc,
                      uint32_t line, SourceCache *cache)
{
    const CodePlace *place = code_place(code, pc);
    Slice source = whole_source(code, cache);
    bool exact =
        place->line == line && place->end_line >= line && place->end_column > 0;
    Shown shown = {NULL, 0, exact ? place->column : 0, exact ? place->end_column : 0};
    if (!cut_lines(source, line, exact ? place->end_line : line, &shown)) {
        free(shown.lines);
        return true;
    }
    bool ok = true;
    if (!exact) {
        Slice only = shown.lines[0];
        size_t skip = indentation(only), size = trimmed_size(only);
        if (size > skip) {
            ok = builder_add(&vm->rt, out, "    ", 4) &&
                 builder_add(&vm->rt, out, only.text + skip, size - skip) &&
                 builder_add(&vm->rt, out, "\n", 1);
        }
    } else {
        ok = add_shown(vm, out, &shown);
    }
    free(shown.lines);
    return ok;
}

bool add_marked_text(Vm *vm, StrBuilder *out, const Str *text, size_t start, size_t end)
{
    Slice source = {text->data, text->size};
    uint32_t lines = 1;
    for (size_t i = 0; i + 1 < text->size && lines < LINES_MAX; i++) {
        lines += text->data[i] == '\n';
    }
    Shown shown = {NULL, 0, start, end};
    bool ok = !cut_lines(source, 1, lines, &shown) || add_shown(vm, out, &shown);
    free(shown.lines);
    return ok;
}
