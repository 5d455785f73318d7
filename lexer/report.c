// How an error is shown: what a SyntaxError object holds, and CPython's printed form.

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "lexer/source.h"
#include "mem/bump.h"

// Beyond this a line is shown in part, around the caret.
#define SHOWN_COLUMNS (ERROR_PLACE_ROOM / 8 - 5)

// The number of characters in the first `bytes` bytes of the line.
static uint32_t characters(SourceLine line, uint32_t bytes)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < bytes && i < line.size; i++) {
        count += ((unsigned char)line.text[i] & 0xC0) != 0x80;
    }
    return bytes > line.size ? count + (bytes - (uint32_t)line.size) : count;
}

ErrorPlace diagnostic_place(const Diagnostic *diagnostic, const Source *source)
{
    SourceRange range = diagnostic->range;
    ErrorPlace place = {0};
    if (!range_is_place(range)) {
        return place;
    }
    SourceLine line = source_line(source, range.line);
    place.lineno = place.end_lineno = range.line;
    place.offset = range.col == NO_COLUMN ? 0 : characters(line, range.col) + 1;
    place.text = line.text;
    place.text_size = line.size;
    if (line.text + line.size < source->text + source->size) {
        place.text_size += !source_is_added(source, line.text + line.size);
    }
    if (diagnostic->text != NULL) {
        place.text = diagnostic->text;
        place.text_size = diagnostic->text_size;
    }
    if (range.end_line != 0) {
        SourceLine end = source_line(source, range.end_line);
        place.end_lineno = range.end_line;
        place.end_offset = range.end_col == NO_COLUMN
                               ? -1
                               : (int64_t)characters(end, range.end_col) + 1;
    }
    return place;
}

// --- The printed form ---

typedef struct Text {
    char *bytes;
    size_t size;
} Text;

static void append(Text *text, const char *bytes, size_t size)
{
    memcpy(text->bytes + text->size, bytes, size);
    text->size += size;
}

static size_t character_size(const char *at, const char *end)
{
    size_t size = 1;
    while (at + size < end && ((unsigned char)at[size] & 0xC0) == 0x80) {
        size++;
    }
    return size;
}

static const char *skip_characters(const char *at, const char *end, uint32_t count)
{
    for (; count > 0 && at < end; count--) {
        at += character_size(at, end);
    }
    return at;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\v';
}

// The line without its indentation, and under it the marked columns [from, to), counted
// from where the shown text begins; no carets if `from` is negative.
static void append_marked(Text *out, const char *at, const char *end, int64_t from,
                          int64_t to)
{
    uint32_t skipped = 0;
    if (from > SHOWN_COLUMNS / 2 && end - at > SHOWN_COLUMNS) {
        skipped = (uint32_t)(from - SHOWN_COLUMNS / 2);
    }
    const char *shown = skip_characters(at, end, skipped);
    const char *stop = skip_characters(shown, end, SHOWN_COLUMNS);
    append(out, "    ", 4);
    append(out, shown, (size_t)(stop - shown));
    append(out, "\n", 1);
    if (from < 0) {
        return;
    }
    from -= skipped;
    to -= skipped;
    to = to > SHOWN_COLUMNS ? SHOWN_COLUMNS : to;
    append(out, "    ", 4);
    for (int64_t i = 0; i < from; i++) {
        bool keep = shown < stop && is_blank(*shown);
        append(out, keep ? shown : " ", 1);
        shown = skip_characters(shown, stop, 1);
    }
    for (int64_t i = from; i < to || i == from; i++) {
        append(out, "^", 1);
    }
    append(out, "\n", 1);
}

size_t error_place_format(const ErrorPlace *place, char *room)
{
    Text out = {room, 0};
    if (place->text == NULL) {
        return 0;
    }
    const char *at = place->text;
    const char *end = at + place->text_size;
    while (end > at && end[-1] == '\n') {
        end--;
    }
    SourceLine whole = {at, (size_t)(end - at)};
    int64_t length = characters(whole, (uint32_t)whole.size);
    uint32_t indent = 0;
    while (at < end && (*at == ' ' || *at == '\f' || *at == '\n')) {
        at++;
        indent++;
    }
    int64_t offset = place->offset;
    int64_t end_offset = place->end_offset != 0 ? place->end_offset : offset;
    if (place->end_lineno != place->lineno) {
        end_offset = length + 1;
    }
    if (offset > length + 1) {
        offset = end_offset = length + 1;
    }
    if (end_offset <= offset) {
        end_offset = offset + 1;
    }
    append_marked(&out, at, end, offset - 1 - indent, end_offset - 1 - indent);
    return out.size;
}

const char *diagnostic_format(const Diagnostic *diagnostic, const Source *source,
                              Bump *bump)
{
    ErrorPlace place = diagnostic_place(diagnostic, source);
    const char *type = diagnostic_type_name(diagnostic->kind);
    const char *filename = source->filename != NULL ? source->filename : "<string>";
    size_t capacity =
        strlen(filename) + strlen(diagnostic->message) + strlen(type) + 128;
    capacity += ERROR_PLACE_ROOM;
    Text out = {bump_alloc(bump, capacity), 0};
    if (out.bytes == NULL) {
        return NULL;
    }
    bool has_place = place.lineno != 0 && diagnostic->kind != DIAGNOSTIC_MEMORY_ERROR;
    if (has_place) {
        out.size += (size_t)snprintf(out.bytes, capacity, "  File \"%s\", line %u\n",
                                     filename, (unsigned)place.lineno);
        out.size += error_place_format(&place, out.bytes + out.size);
    }
    const char *separator = diagnostic->message[0] != '\0' ? ": " : "";
    out.size += (size_t)snprintf(out.bytes + out.size, capacity - out.size, "%s%s%s\n",
                                 type, separator, diagnostic->message);
    return out.bytes;
}
