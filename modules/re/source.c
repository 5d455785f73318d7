#include <stdarg.h>
#include <string.h>

#include "modules/re/translate.h"
#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/exception.h"
#include "objects/str_parts.h"
#include "objects/unicode.h"
#include "vm/import.h"

bool re_source_init(Runtime *rt, Source *source, Ref *object)
{
    *source = (Source){.object = *object};
    source->is_text = is_str(peek(*object));
    Buffer buffer = {.data = NULL};
    const Str *text = source->is_text ? value_str_object(peek(*object)) : NULL;
    if (text == NULL && !buffer_get(rt, object, &buffer)) {
        return false;
    }
    const char *data = text != NULL ? text->data : buffer.data;
    source->size = text != NULL ? str_length(text) : buffer.size;
    uint32_t *chars = buffer_alloc(rt, (source->size + 1) * sizeof *chars);
    for (size_t i = 0, at = 0; chars != NULL && i < source->size; i++) {
        if (text != NULL) {
            at += utf8_decode(data + at, &chars[i]);
        } else {
            chars[i] = (unsigned char)data[i];
        }
    }
    if (text == NULL) {
        buffer_release(rt, &buffer);
    }
    source->chars = chars;
    return chars != NULL;
}

void re_source_fini(Runtime *rt, Source *source)
{
    buffer_free(rt, (void *)source->chars, (source->size + 1) * sizeof(uint32_t));
    source->chars = NULL;
}

void source_error(Runtime *rt, const Source *source, size_t position,
                  const char *format, ...)
{
    va_list list;
    va_start(list, format);
    Ref args[3] = {str_format_list(rt, format, list), REF_UNBOUND, REF_UNBOUND};
    va_end(list);
    Ref module = import_module_named(vm_of(rt), "re");
    Str *name = ref_is_error(module) ? NULL : str_intern_new(rt, "PatternError", 12);
    Ref class_ = name == NULL ? REF_ERROR : get_attr(rt, &module, name);
    size_t count = ref_is_unbound(source->object) ? 1 : 3;
    if (!ref_is_error(args[0]) && !ref_is_error(class_)) {
        if (count == 3) {
            args[1] = ref_copy(peek(source->object));
            args[2] = ref_immediate((intptr_t)position);
        }
        Ref error = object_call(rt, &class_, args, count, NULL);
        if (!ref_is_error(error)) {
            raise_take(rt, error);
        }
    }
    for (size_t i = 0; i < 3; i++) {
        drop(rt, args[i]);
    }
    drop(rt, class_);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, module);
}

bool source_until(Runtime *rt, const Source *source, size_t *at, char terminator,
                  const char *what, size_t *start, size_t *size)
{
    *start = *at;
    size_t end = *at;
    while (end < source->size && source->chars[end] != (unsigned char)terminator) {
        end++;
    }
    *size = end - *start;
    if (*size == 0) {
        source_error(rt, source, end, "missing %s", what);
        return false;
    }
    if (end == source->size) {
        source_error(rt, source, *start, "missing %c, unterminated name", terminator);
        return false;
    }
    *at = end + 1;
    return true;
}

Ref source_text(Runtime *rt, const Source *source, size_t start, size_t size)
{
    StrBuilder builder;
    builder_init(&builder);
    for (size_t i = 0; i < size; i++) {
        builder_add_char(rt, &builder, source->chars[start + i]);
    }
    return builder_finish(rt, &builder);
}

static bool is_identifier(const Str *name)
{
    size_t at = 0;
    bool ok = name->size > 0;
    while (ok && at < name->size) {
        uint32_t c;
        size_t step = utf8_decode(name->data + at, &c);
        ok = at == 0 ? unicode_is_id_start(c) : unicode_is_id_continue(c);
        at += step;
    }
    return ok;
}

bool source_check_name(Runtime *rt, const Source *source, Ref name, size_t position)
{
    Str *text = value_str_object(peek(name));
    if (!source->is_text && !str_is_ascii(text)) {
        Ref shown = value_ascii(rt, peek(name));
        if (!ref_is_error(shown)) {
            source_error(rt, source, position, "bad character in group name %S",
                         peek(shown));
            drop(rt, shown);
        }
        return false;
    }
    if (!is_identifier(text)) {
        source_error(rt, source, position, "bad character in group name %R",
                     peek(name));
        return false;
    }
    return true;
}

bool is_digits(const Source *source, size_t start, size_t size)
{
    for (size_t i = start; i < start + size; i++) {
        if (source->chars[i] < '0' || source->chars[i] > '9') {
            return false;
        }
    }
    return size > 0;
}

uint64_t digits_value(const Source *source, size_t start, size_t size, uint64_t limit)
{
    uint64_t value = 0;
    for (size_t i = start; i < start + size; i++) {
        value = value * 10 + (source->chars[i] - '0');
        if (value >= limit) {
            return limit;
        }
    }
    return value;
}
