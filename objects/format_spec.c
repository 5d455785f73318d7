#include "objects/format_spec.h"

#include "objects/exception.h"

static bool is_align(uint32_t c)
{
    return c == '<' || c == '>' || c == '=' || c == '^';
}

// What is left of the spec.
typedef struct Reader {
    const char *at, *end;
} Reader;

static bool accepts(Reader *reader, char c)
{
    if (reader->at < reader->end && *reader->at == c) {
        reader->at++;
        return true;
    }
    return false;
}

// Decimal digits; -1 in *out when there are none.
static bool read_number(Runtime *rt, Reader *reader, int64_t *out)
{
    *out = -1;
    for (; reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9';
         reader->at++) {
        int64_t n = *out < 0 ? 0 : *out;
        if (__builtin_mul_overflow(n, 10, &n) ||
            __builtin_add_overflow(n, *reader->at - '0', &n)) {
            raise_error(rt, E_VALUE_ERROR, "Too many decimal digits in format string");
            return false;
        }
        *out = n;
    }
    return true;
}

static void read_fill_and_align(Reader *reader, FormatSpec *out)
{
    if (reader->at >= reader->end) {
        return;
    }
    uint32_t first;
    size_t size = utf8_decode(reader->at, &first);
    if (reader->at + size < reader->end && is_align((unsigned char)reader->at[size])) {
        out->fill = first;
        out->align = reader->at[size];
        reader->at += size + 1;
    } else if (is_align(first)) {
        out->align = *reader->at++;
    }
}

static bool read_grouping(Runtime *rt, Reader *reader, FormatSpec *out)
{
    if (accepts(reader, ',')) {
        out->grouping = ',';
    }
    if (accepts(reader, '_')) {
        if (out->grouping != 0) {
            raise_error(rt, E_VALUE_ERROR, "Cannot specify both ',' and '_'.");
            return false;
        }
        out->grouping = '_';
    }
    if (reader->at < reader->end && *reader->at == ',' && out->grouping == '_') {
        raise_error(rt, E_VALUE_ERROR, "Cannot specify both ',' and '_'.");
        return false;
    }
    return true;
}

// Grouping goes with decimal types, '_' with the others as well.
static bool check_grouping(Runtime *rt, const FormatSpec *spec)
{
    if (spec->grouping == 0) {
        return true;
    }
    switch (spec->type) {
    case 'd':
    case 'e':
    case 'f':
    case 'g':
    case 'E':
    case 'G':
    case '%':
    case 'F':
    case 0:
        return true;
    case 'b':
    case 'o':
    case 'x':
    case 'X':
        if (spec->grouping == '_') {
            return true;
        }
        break;
    default:
        break;
    }
    if (spec->type > 32 && spec->type < 128) {
        raise_error(rt, E_VALUE_ERROR, "Cannot specify '%c' with '%c'.", spec->grouping,
                    (int)spec->type);
    } else {
        raise_error(rt, E_VALUE_ERROR, "Cannot specify '%c' with '\\x%x'.",
                    spec->grouping, (unsigned)spec->type);
    }
    return false;
}

static bool read_rest(Runtime *rt, Reader *reader, const Str *text,
                      const char *type_name, FormatSpec *out)
{
    if (!read_number(rt, reader, &out->width) || !read_grouping(rt, reader, out)) {
        return false;
    }
    if (accepts(reader, '.')) {
        if (!read_number(rt, reader, &out->precision)) {
            return false;
        }
        if (out->precision < 0) {
            raise_error(rt, E_VALUE_ERROR, "Format specifier missing precision");
            return false;
        }
    }
    if (reader->at < reader->end) {
        reader->at += utf8_decode(reader->at, &out->type);
        if (out->type == 0) { // which else says that there is none
            raise_format_type(rt, 0, type_name);
            return false;
        }
    }
    if (reader->at < reader->end) {
        raise_error(rt, E_VALUE_ERROR,
                    "Invalid format specifier '%U' for object of type '%s'", text,
                    type_name);
        return false;
    }
    return check_grouping(rt, out);
}

#define NO_FILL UINT32_MAX // '\0' is a fill character like others

bool format_spec_parse(Runtime *rt, const Str *text, const char *type_name,
                       char default_align, FormatSpec *out)
{
    Reader reader = {text->data, text->data + text->size};
    *out = (FormatSpec){.fill = NO_FILL, .width = -1, .precision = -1};
    read_fill_and_align(&reader, out);
    if (reader.at < reader.end &&
        (*reader.at == ' ' || *reader.at == '+' || *reader.at == '-')) {
        out->sign = *reader.at++;
    }
    out->z = accepts(&reader, 'z');
    out->alternate = accepts(&reader, '#');
    if (out->fill == NO_FILL && accepts(&reader, '0')) {
        out->zero_pad = true;
        out->fill = '0';
        if (out->align == 0 && default_align == '>') {
            out->align = '=';
        }
    }
    if (!read_rest(rt, &reader, text, type_name, out)) {
        return false;
    }
    out->fill = out->fill == NO_FILL ? ' ' : out->fill;
    out->align = out->align == 0 ? default_align : out->align;
    return true;
}

void raise_format_type(Runtime *rt, uint32_t type, const char *type_name)
{
    if (type > 32 && type < 128) {
        raise_error(rt, E_VALUE_ERROR,
                    "Unknown format code '%c' for object of type '%s'", (int)type,
                    type_name);
    } else {
        raise_error(rt, E_VALUE_ERROR,
                    "Unknown format code '\\x%x' for object of type '%s'",
                    (unsigned)type, type_name);
    }
}

static bool add_fill(Runtime *rt, StrBuilder *builder, uint32_t fill, int64_t count)
{
    if (count <= 0) {
        return true;
    }
    char encoded[4];
    size_t size = (size_t)utf8_encode(fill, encoded);
    if ((uint64_t)count > SIZE_MAX / 8 / size) {
        raise_memory_error(rt);
        return false;
    }
    if (!builder_reserve(rt, builder, (size_t)count * size) ||
        !charge(rt, (uint64_t)count)) {
        return false;
    }
    for (int64_t i = 0; i < count; i++) {
        if (!builder_add_char(rt, builder, fill)) {
            return false;
        }
    }
    return true;
}

bool builder_add_filled(Runtime *rt, StrBuilder *builder, const char *text, size_t size,
                        size_t length, const FormatSpec *spec)
{
    int64_t room = spec->width - (int64_t)length;
    room = room < 0 ? 0 : room;
    int64_t left = spec->align == '>' ? room : spec->align == '^' ? room / 2 : 0;
    return add_fill(rt, builder, spec->fill, left) &&
           builder_add(rt, builder, text, size) &&
           add_fill(rt, builder, spec->fill, room - left);
}
