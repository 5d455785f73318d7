// Building text: StrBuilder, messages in printf style, repr.

#include <stdio.h>

#include "objects/dict.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/str_parts.h"
#include "objects/unicode.h"

// --- builder ---

void builder_init(StrBuilder *builder)
{
    *builder = (StrBuilder){0};
}

void builder_init_on(StrBuilder *builder, char *room, size_t capacity)
{
    *builder = (StrBuilder){.data = room, .capacity = capacity, .on_loan = true};
}

void builder_fini(Runtime *rt, StrBuilder *builder)
{
    if (!builder->on_loan) {
        buffer_free(rt, builder->data, builder->capacity);
    }
    *builder = (StrBuilder){0};
}

bool builder_reserve(Runtime *rt, StrBuilder *builder, size_t size)
{
    if (builder->failed || size <= builder->capacity - builder->size) {
        return !builder->failed;
    }
    size_t wanted = builder->size + size;
    size_t capacity = builder->capacity * 2 < wanted ? wanted : builder->capacity * 2;
    capacity = capacity < 64 ? 64 : capacity;
    char *data = NULL;
    if (wanted > SIZE_MAX / 4) {
        raise_memory_error(rt);
    } else if (builder->data == NULL || builder->on_loan) {
        data = buffer_alloc(rt, capacity);
        if (data != NULL && builder->size > 0) {
            memcpy(data, builder->data, builder->size);
        }
    } else {
        data = buffer_resize(rt, builder->data, builder->capacity, capacity);
    }
    if (data == NULL) {
        builder->failed = true;
        return false;
    }
    builder->data = data;
    builder->capacity = capacity;
    builder->on_loan = false;
    return true;
}

bool builder_add(Runtime *rt, StrBuilder *builder, const char *text, size_t size)
{
    if (!builder_reserve(rt, builder, size)) {
        return false;
    }
    if (size > 0) {
        memcpy(builder->data + builder->size, text, size);
        builder->size += size;
    }
    return true;
}

bool builder_add_str(Runtime *rt, StrBuilder *builder, const Str *s)
{
    return builder_add(rt, builder, s->data, s->size);
}

bool builder_add_char(Runtime *rt, StrBuilder *builder, uint32_t code_point)
{
    char text[4];
    return builder_add(rt, builder, text, utf8_encode(code_point, text));
}

Ref builder_finish(Runtime *rt, StrBuilder *builder)
{
    Ref text = builder->failed ? REF_ERROR
                               : str_new(rt, builder->data == NULL ? "" : builder->data,
                                         builder->size);
    builder_fini(rt, builder);
    return text;
}

// --- messages ---

static bool add_and_drop(Runtime *rt, StrBuilder *out, Ref text)
{
    if (ref_is_error(text)) {
        out->failed = true;
        return false;
    }
    bool added = builder_add_str(rt, out, (Str *)ref_object(text));
    drop(rt, text);
    return added;
}

// Cuts C text at `limit` bytes, never inside a character.
static size_t cut_length(const char *text, size_t limit)
{
    size_t size = strnlen(text, limit);
    while (size > 0 && ((unsigned char)text[size] & 0xc0) == 0x80) {
        size--;
    }
    return size;
}

// "%d", "%5lld", "%04x": the directive itself, one of printf's own.
static bool add_number(Runtime *rt, StrBuilder *out, const char *directive, size_t size,
                       va_list *args)
{
    char format[16];
    char text[64];
    if (size >= sizeof format) {
        size = sizeof format - 1;
    }
    memcpy(format, directive, size);
    format[size] = '\0';
    int written;
    if (strchr(format, 'z') != NULL) {
        written = snprintf(text, sizeof text, format, va_arg(*args, size_t));
    } else if (strstr(format, "ll") != NULL) {
        written = snprintf(text, sizeof text, format, va_arg(*args, long long));
    } else if (strchr(format, 'l') != NULL) {
        written = snprintf(text, sizeof text, format, va_arg(*args, long));
    } else {
        written = snprintf(text, sizeof text, format, va_arg(*args, int));
    }
    return builder_add(rt, out, text, (size_t)written);
}

static bool add_text(Runtime *rt, StrBuilder *out, const char *directive, va_list *args)
{
    size_t limit = SIZE_MAX;
    if (directive[1] == '.') {
        limit = 0;
        for (const char *digit = directive + 2; *digit >= '0' && *digit <= '9';
             digit++) {
            limit = limit * 10 + (size_t)(*digit - '0');
        }
    }
    const char *text = va_arg(*args, const char *);
    return builder_add(rt, out, text,
                       limit == SIZE_MAX ? strlen(text) : cut_length(text, limit));
}

// As messages have it: built-in types of a module other than builtins with the module
// in front.
static bool add_type_name(Runtime *rt, StrBuilder *out, const Type *type)
{
    if ((type->flags & TYPE_HEAP) == 0) {
        return builder_add(rt, out, type->def->name, strlen(type->def->name));
    }
    if ((type->flags & TYPE_NATIVE) != 0) {
        Ref *module = dict_find_str(type->dict, rt->names[N_MODULE]);
        if (module != NULL && is_str(peek(*module)) &&
            !str_equals_text(value_str_object(peek(*module)), "builtins") &&
            (!builder_add_str(rt, out, value_str_object(peek(*module))) ||
             !builder_add(rt, out, ".", 1))) {
            return false;
        }
    }
    return builder_add_str(rt, out, type->name);
}

static bool add_directive(Runtime *rt, StrBuilder *out, const char *directive,
                          size_t size, va_list *args)
{
    switch (directive[size - 1]) {
    case 's':
        return add_text(rt, out, directive, args);
    case 'c':
        return builder_add_char(rt, out, va_arg(*args, uint32_t));
    case 'S':
        return add_and_drop(rt, out, value_str(rt, va_arg(*args, Value)));
    case 'R':
        return add_and_drop(rt, out, value_repr(rt, va_arg(*args, Value)));
    case 'T':
        return add_type_name(rt, out, type_of(rt, va_arg(*args, Value)));
    case 'B': {
        Value value = va_arg(*args, Value);
        return value_is_none(value) ? builder_add(rt, out, "None", 4)
                                    : add_type_name(rt, out, type_of(rt, value));
    }
    case 'N':
        return add_type_name(rt, out, va_arg(*args, Type *));
    case 'U':
        return builder_add_str(rt, out, va_arg(*args, Str *));
    case '%':
        return builder_add(rt, out, "%", 1);
    default:
        return add_number(rt, out, directive, size, args);
    }
}

Ref str_format_list(Runtime *rt, const char *format, va_list args)
{
    va_list copy; // passed on by address, which a va_list parameter does not allow
                  // everywhere
    va_copy(copy, args);
    StrBuilder out;
    builder_init(&out);
    const char *at = format;
    while (*at != '\0') {
        size_t plain = strcspn(at, "%");
        builder_add(rt, &out, at, plain);
        at += plain;
        if (*at == '\0') {
            break;
        }
        size_t size = 1 + strspn(at + 1, "0123456789.-lz") + 1;
        if (!add_directive(rt, &out, at, size, &copy)) {
            break;
        }
        at += size;
    }
    va_end(copy);
    return builder_finish(rt, &out);
}

Ref str_format(Runtime *rt, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Ref text = str_format_list(rt, format, args);
    va_end(args);
    return text;
}

// --- repr ---

size_t escape_code_point(uint32_t c, char out[10])
{
    static const char hex[] = "0123456789abcdef";
    size_t digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    out[0] = '\\';
    out[1] = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
    for (size_t i = 0; i < digits; i++) {
        out[2 + i] = hex[c >> (4 * (digits - 1 - i)) & 15];
    }
    return 2 + digits;
}

size_t escape_char(uint32_t c, char quote, char out[10])
{
    static const char special[] = "\n\t\r\\";
    static const char letters[] = "ntr\\";
    const char *found = c != 0 && c < 0x80 ? strchr(special, (int)c) : NULL;
    if (found == NULL && c != (unsigned char)quote) {
        return escape_code_point(c, out);
    }
    out[0] = '\\';
    out[1] = found != NULL ? letters[found - special] : quote;
    return 2;
}

static bool stands_for_itself(uint32_t c, char quote)
{
    if (c < 0x7f) {
        return c >= ' ' && c != '\\' && c != (unsigned char)quote;
    }
    return unicode_is_printable(c);
}

// ASCII that its repr shows as it is, between single quotes.
static bool is_plain(const Str *s)
{
    bool plain = str_is_ascii(s);
    for (size_t i = 0; i < s->size && plain; i++) {
        char c = s->data[i];
        plain = (ascii_classes[(unsigned char)c] & ASCII_PRINTABLE) != 0 && c != '\\' &&
                c != '\'';
    }
    return plain;
}

static Ref quoted(Runtime *rt, const Str *s)
{
    Str *out = str_alloc(rt, s->size + 2, s->size + 2);
    if (out == NULL) {
        return REF_ERROR;
    }
    out->data[0] = out->data[s->size + 1] = '\'';
    copy_text(out->data + 1, s->data, s->size);
    return OBJECT_REF(out);
}

Ref str_repr(Runtime *rt, Value self)
{
    const Str *s = value_str_object(self);
    if (is_plain(s)) {
        return charge(rt, s->size) ? quoted(rt, s) : REF_ERROR;
    }
    bool single = memchr(s->data, '\'', s->size) != NULL;
    char quote = single && memchr(s->data, '"', s->size) == NULL ? '"' : '\'';
    if (!charge(rt, s->size)) {
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    builder_add(rt, &out, &quote, 1);
    size_t plain = 0; // where the characters not yet added begin
    for (size_t i = 0; i < s->size;) {
        uint32_t c;
        size_t size = utf8_decode(s->data + i, &c);
        if (!stands_for_itself(c, quote)) {
            char escape[10];
            builder_add(rt, &out, s->data + plain, i - plain);
            builder_add(rt, &out, escape, escape_char(c, quote, escape));
            plain = i + size;
        }
        i += size;
    }
    builder_add(rt, &out, s->data + plain, s->size - plain);
    builder_add(rt, &out, &quote, 1);
    return builder_finish(rt, &out);
}

Ref str_ascii(Runtime *rt, Str *repr)
{
    if (str_is_ascii(repr)) {
        return str_same(rt, repr);
    }
    if (!charge(rt, repr->size)) {
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    for (size_t i = 0; i < repr->size;) {
        uint32_t c;
        size_t size = utf8_decode(repr->data + i, &c);
        if (c < 0x80) {
            builder_add(rt, &out, repr->data + i, 1);
        } else {
            char escape[10];
            builder_add(rt, &out, escape, escape_code_point(c, escape));
        }
        i += size;
    }
    return builder_finish(rt, &out);
}
