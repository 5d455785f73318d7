#include "objects/str_split.h"

#include "objects/bytes_parts.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/str_parts.h"
#include "objects/str_search.h"
#include "objects/tuple.h"
#include "objects/unicode.h"

Text text_of(Ref ref)
{
    if (is_str(peek(ref))) {
        Str *s = (Str *)ref_object(ref);
        return (Text){str_is_ascii(s) ? TEXT_ASCII : TEXT_WIDE, &s->base, s->data,
                      s->size};
    }
    Span span = span_of(peek(ref));
    return (Text){TEXT_BYTES, ref_object(ref), span.data, span.size};
}

Ref text_part(Runtime *rt, const Text *text, size_t start, size_t end)
{
    if (text->kind == TEXT_BYTES) {
        return bytes_part(rt, text->object, start, end);
    }
    return str_part(rt, (Str *)text->object, start, end);
}

Ref text_finish(Runtime *rt, const Text *text, StrBuilder *builder)
{
    return text->kind == TEXT_BYTES ? bytes_like_finish(rt, text->object, builder)
                                    : builder_finish(rt, builder);
}

size_t text_length(const Text *text)
{
    return text->kind == TEXT_WIDE ? str_length((const Str *)text->object) : text->size;
}

// --- characters ---

// The character at `at`; its size.
static size_t char_at(const Text *text, size_t at, uint32_t *c)
{
    if (text->kind == TEXT_WIDE) {
        return utf8_decode(text->data + at, c);
    }
    *c = (unsigned char)text->data[at];
    return 1;
}

// Where the character before `end` begins.
static size_t char_before(const Text *text, size_t end, uint32_t *c)
{
    size_t at = text->kind == TEXT_WIDE ? utf8_back(text->data, end) : end - 1;
    char_at(text, at, c);
    return at;
}

static bool is_space(const Text *text, uint32_t c)
{
    return text->kind == TEXT_BYTES ? c == ' ' || (c >= 9 && c <= 13)
                                    : unicode_is_space(c);
}

static inline bool is_ascii_space(char c) // of a str
{
    return (ascii_classes[(unsigned char)c] & ASCII_SPACE) != 0;
}

static bool is_line_break(const Text *text, uint32_t c)
{
    return text->kind == TEXT_BYTES ? c == '\n' || c == '\r' : unicode_is_line_break(c);
}

// --- lists of parts ---

#define PARTS_FEW 16 // parts that need no list that grows

// The parts found so far: the first ones here, all in a list when there are more.
typedef struct Parts {
    Ref list; // unbound: not needed yet
    size_t count;
    Ref few[PARTS_FEW];
} Parts;

static bool parts_init(Runtime *rt, Parts *parts, const Text *text)
{
    parts->list = REF_UNBOUND;
    parts->count = 0;
    return charge(rt, text->size / 16);
}

static bool add_part(Runtime *rt, Parts *parts, const Text *text, size_t start,
                     size_t end)
{
    Ref part = text_part(rt, text, start, end);
    if (ref_is_error(part)) {
        return false;
    }
    if (parts->count < PARTS_FEW) {
        parts->few[parts->count++] = part;
        return true;
    }
    if (ref_is_unbound(parts->list)) {
        parts->list = list_from_take(rt, parts->few, PARTS_FEW);
        if (ref_is_error(parts->list)) {
            drop(rt, part);
            return false;
        }
    }
    return list_append_take(rt, (List *)ref_object(parts->list), part);
}

static Ref list_or_error(Runtime *rt, Parts *parts, bool complete)
{
    bool listed = !ref_is_unbound(parts->list);
    if (complete) {
        return listed ? parts->list : list_from_take(rt, parts->few, parts->count);
    }
    for (size_t i = parts->count; i-- > 0 && !listed;) {
        drop(rt, parts->few[i]);
    }
    drop(rt, parts->list);
    return REF_ERROR;
}

// Splitting from the right finds the parts in reverse order.
static Ref reversed_or_error(Runtime *rt, Parts *parts, bool complete)
{
    Ref ref = list_or_error(rt, parts, complete);
    if (!ref_is_error(ref)) {
        List *list = (List *)ref_object(ref);
        for (size_t i = 0; i < list->length / 2; i++) {
            Ref item = list->items[i];
            list->items[i] = list->items[list->length - 1 - i];
            list->items[list->length - 1 - i] = item;
        }
    }
    return ref;
}

Ref text_split(Runtime *rt, const Text *text, const Text *separator, size_t limit)
{
    Parts parts;
    if (!parts_init(rt, &parts, text)) {
        return REF_ERROR;
    }
    size_t start = 0;
    bool added = true;
    while (added && limit-- > 0) {
        const char *found = text_find(text->data + start, text->size - start,
                                      separator->data, separator->size);
        if (found == NULL) {
            break;
        }
        size_t at = (size_t)(found - text->data);
        added = add_part(rt, &parts, text, start, at);
        start = at + separator->size;
    }
    return list_or_error(rt, &parts,
                         added && add_part(rt, &parts, text, start, text->size));
}

Ref text_rsplit(Runtime *rt, const Text *text, const Text *separator, size_t limit)
{
    Parts parts;
    if (!parts_init(rt, &parts, text)) {
        return REF_ERROR;
    }
    size_t end = text->size;
    bool added = true;
    while (added && limit-- > 0) {
        const char *found =
            text_rfind(text->data, end, separator->data, separator->size);
        if (found == NULL) {
            break;
        }
        size_t at = (size_t)(found - text->data);
        added = add_part(rt, &parts, text, at + separator->size, end);
        end = at;
    }
    return reversed_or_error(rt, &parts, added && add_part(rt, &parts, text, 0, end));
}

// Made twice, for either `space`.
static inline size_t skip_ascii(const Text *text, size_t at, bool space)
{
    while (at < text->size && is_ascii_space(text->data[at]) == space) {
        at++;
    }
    return at;
}

static inline size_t skip_ascii_back(const Text *text, size_t end, bool space)
{
    while (end > 0 && is_ascii_space(text->data[end - 1]) == space) {
        end--;
    }
    return end;
}

// The first place from `at` on where a character is (or is not) a space; text->size:
// none.
static size_t skip(const Text *text, size_t at, bool space)
{
    if (text->kind == TEXT_ASCII) {
        return space ? skip_ascii(text, at, true) : skip_ascii(text, at, false);
    }
    while (at < text->size) {
        uint32_t c;
        size_t size = char_at(text, at, &c);
        if (is_space(text, c) != space) {
            break;
        }
        at += size;
    }
    return at;
}

static size_t skip_back(const Text *text, size_t end, bool space)
{
    if (text->kind == TEXT_ASCII) {
        return space ? skip_ascii_back(text, end, true)
                     : skip_ascii_back(text, end, false);
    }
    while (end > 0) {
        uint32_t c;
        size_t at = char_before(text, end, &c);
        if (is_space(text, c) != space) {
            break;
        }
        end = at;
    }
    return end;
}

Ref text_split_space(Runtime *rt, const Text *text, size_t limit)
{
    Parts parts;
    if (!parts_init(rt, &parts, text)) {
        return REF_ERROR;
    }
    size_t at = skip(text, 0, true);
    bool added = true;
    while (added && at < text->size && limit-- > 0) {
        size_t end = skip(text, at, false);
        added = add_part(rt, &parts, text, at, end);
        at = skip(text, end, true);
    }
    if (added && at < text->size) {
        added =
            add_part(rt, &parts, text, at, text->size); // white space at the end stays
    }
    return list_or_error(rt, &parts, added);
}

Ref text_rsplit_space(Runtime *rt, const Text *text, size_t limit)
{
    Parts parts;
    if (!parts_init(rt, &parts, text)) {
        return REF_ERROR;
    }
    size_t end = skip_back(text, text->size, true);
    bool added = true;
    while (added && end > 0 && limit-- > 0) {
        size_t start = skip_back(text, end, false);
        added = add_part(rt, &parts, text, start, end);
        end = skip_back(text, start, true);
    }
    if (added && end > 0) {
        added = add_part(rt, &parts, text, 0, end);
    }
    return reversed_or_error(rt, &parts, added);
}

Ref text_split_lines(Runtime *rt, const Text *text, bool keep_ends)
{
    Parts parts;
    if (!parts_init(rt, &parts, text)) {
        return REF_ERROR;
    }
    size_t start = 0;
    bool added = true;
    for (size_t at = 0; added && at < text->size;) {
        uint32_t c;
        size_t next = at + char_at(text, at, &c);
        if (is_line_break(text, c)) {
            if (c == '\r' && next < text->size && text->data[next] == '\n') {
                next++;
            }
            added = add_part(rt, &parts, text, start, keep_ends ? next : at);
            start = next;
        }
        at = next;
    }
    if (added && start < text->size) {
        added = add_part(rt, &parts, text, start, text->size);
    }
    return list_or_error(rt, &parts, added);
}

Ref text_partition(Runtime *rt, const Text *text, const Text *separator,
                   bool from_right)
{
    const char *found =
        from_right
            ? text_rfind(text->data, text->size, separator->data, separator->size)
            : text_find(text->data, text->size, separator->data, separator->size);
    size_t before = found != NULL ? (size_t)(found - text->data)
                    : from_right  ? 0
                                  : text->size;
    size_t after = found != NULL ? before + separator->size : before;
    bool copies = is_bytearray(value_of(text->object));
    Ref parts[3];
    parts[0] = found == NULL && !from_right && !copies ? ref_new(text->object)
                                                       : text_part(rt, text, 0, before);
    if (found != NULL && !copies) {
        parts[1] = ref_new(separator->object);
    } else {
        parts[1] = text_part(rt, text, before, after);
    }
    parts[2] = found == NULL && from_right && !copies
                   ? ref_new(text->object)
                   : text_part(rt, text, after, text->size);
    for (size_t i = 0; i < 3; i++) {
        if (ref_is_error(parts[i])) {
            for (size_t k = 0; k < 3; k++) {
                drop(rt, parts[k]);
            }
            return REF_ERROR;
        }
    }
    return tuple_from_take(rt, parts, 3);
}

// --- stripping ---

static bool in_set(const Text *set, const char *character, size_t size)
{
    return text_find(set->data, set->size, character, size) != NULL;
}

static Ref strip_set(Runtime *rt, const Text *text, const Text *set, int sides)
{
    size_t start = 0;
    size_t end = text->size;
    while ((sides & STRIP_LEFT) != 0 && start < end) {
        uint32_t c;
        size_t size = char_at(text, start, &c);
        if (!in_set(set, text->data + start, size)) {
            break;
        }
        start += size;
    }
    while ((sides & STRIP_RIGHT) != 0 && start < end) {
        uint32_t c;
        size_t at = char_before(text, end, &c);
        if (!in_set(set, text->data + at, end - at)) {
            break;
        }
        end = at;
    }
    return text_part(rt, text, start, end);
}

Ref text_strip(Runtime *rt, const Text *text, const Text *set, int sides)
{
    if (!charge(rt, text->size / 64)) {
        return REF_ERROR;
    }
    if (set != NULL) {
        return strip_set(rt, text, set, sides);
    }
    size_t start = (sides & STRIP_LEFT) != 0 ? skip(text, 0, true) : 0;
    size_t end = (sides & STRIP_RIGHT) != 0 && start < text->size
                     ? skip_back(text, text->size, true)
                     : text->size;
    return text_part(rt, text, start, end);
}

bool text_starts_with(const Text *text, const Text *part)
{
    return part->size <= text->size && memcmp(text->data, part->data, part->size) == 0;
}

bool text_ends_with(const Text *text, const Text *part)
{
    return part->size <= text->size &&
           memcmp(text->data + text->size - part->size, part->data, part->size) == 0;
}

// --- replacing ---

// A result of known size, to be filled at once.
typedef struct Result {
    Object *object; // a str or bytes
    char *at;       // where the next piece goes
} Result;

static bool result_init(Runtime *rt, const Text *text, size_t size, size_t length,
                        Result *result)
{
    if (text->kind == TEXT_BYTES) {
        Ref bytes = bytes_new(rt, NULL, size);
        if (ref_is_error(bytes)) {
            return false;
        }
        result->object = ref_object(bytes);
        result->at = ((Bytes *)result->object)->data;
        return true;
    }
    Str *s = str_alloc(rt, size, length);
    if (s == NULL) {
        return false;
    }
    result->object = &s->base;
    result->at = s->data;
    return true;
}

static inline void add(Result *result, const char *text, size_t size)
{
    memcpy(result->at, text, size);
    result->at += size;
}

static void add_fill(Result *result, size_t count, const char *fill, size_t fill_size)
{
    if (count == 0) {
        return;
    }
    if (fill_size == 1) {
        memset(result->at, fill[0], count);
    } else {
        memcpy(result->at, fill, fill_size);
        repeat_fill(result->at, fill_size, count * fill_size);
    }
    result->at += count * fill_size;
}

// An object of the text's type; the one that is shared where there is one.
static Ref result_finish(Runtime *rt, const Text *text, Result *result)
{
    Ref made = ref_of(result->object);
    Ref other = REF_UNBOUND;
    if (text->kind == TEXT_BYTES) {
        const Bytes *bytes = (const Bytes *)result->object;
        if (bytes->size <= 1 || is_bytearray(value_of(text->object))) {
            other = bytes_like(rt, text->object, bytes->data, bytes->size);
        }
    } else if (((const Str *)result->object)->size <= 2) {
        const Str *s = (const Str *)result->object;
        other = str_new(rt, s->data, s->size);
    }
    if (ref_is_unbound(other)) {
        return made;
    }
    drop(rt, made);
    return other;
}

// Puts `new` before each character and at the end, `count` times.
static void interleave(Result *out, const Text *text, const Text *new, size_t count)
{
    size_t at = 0;
    while (count > 0) {
        add(out, new->data, new->size);
        count--;
        if (at == text->size) {
            break;
        }
        uint32_t c;
        size_t size = char_at(text, at, &c);
        add(out, text->data + at, size);
        at += size;
    }
    add(out, text->data + at, text->size - at);
}

static void substitute(Result *out, const Text *text, const Text *old, const Text *new,
                       size_t count)
{
    const char *at = text->data;
    const char *end = text->data + text->size;
    while (count-- > 0) {
        const char *found = text_find(at, (size_t)(end - at), old->data, old->size);
        add(out, at, (size_t)(found - at));
        add(out, new->data, new->size);
        at = found + old->size;
    }
    add(out, at, (size_t)(end - at));
}

static void substitute_bytes(Result *out, const Text *text, char old, char new,
                             size_t count)
{
    add(out, text->data, text->size);
    char *at = out->at - text->size;
    for (; count > 0; count--) {
        at = memchr(at, old, (size_t)(out->at - at));
        *at++ = new;
    }
}

Ref text_replace(Runtime *rt, const Text *text, const Text *old, const Text *new,
                 size_t limit)
{
    bool same = old->size == new->size &&memcmp(old->data, new->data, old->size) == 0;
    same = same && (text->kind != TEXT_BYTES ||
                    old->size == 0); // bytes with something replaced are a new object
    if (limit == 0 || same) {
        return text_part(rt, text, 0, text->size);
    }
    size_t count;
    if (old->size == 0) {
        size_t places = text_length(text) + 1;
        count = places < limit ? places : limit;
    } else {
        count = text_count(text->data, text->size, old->data, old->size, limit);
    }
    if (count == 0) {
        return text_part(rt, text, 0, text->size);
    }
    if (new->size > 0 && count > (SIZE_MAX / 4 - text->size) / new->size) {
        raise_error(rt, E_OVERFLOW_ERROR, "replace string is too long");
        return REF_ERROR;
    }
    size_t size = text->size - count * old->size + count * new->size;
    size_t length =
        text_length(text) - count * text_length(old) + count * text_length(new);
    Result out;
    if (!charge(rt, (text->size + size) / 64) ||
        !result_init(rt, text, size, length, &out)) {
        return REF_ERROR;
    }
    if (old->size == 0) {
        interleave(&out, text, new, count);
    } else if (old->size == 1 && new->size == 1) {
        substitute_bytes(&out, text, old->data[0], new->data[0], count);
    } else {
        substitute(&out, text, old, new, count);
    }
    return result_finish(rt, text, &out);
}

// --- padding ---

Ref text_pad(Runtime *rt, const Text *text, size_t left, size_t right, const char *fill,
             size_t fill_size)
{
    if (left == 0 && right == 0) {
        return text_part(rt, text, 0, text->size);
    }
    if (left > SIZE_MAX / 16 || right > SIZE_MAX / 16) {
        raise_error(rt, E_OVERFLOW_ERROR, "padded string is too long");
        return REF_ERROR;
    }
    size_t size = text->size + (left + right) * fill_size;
    Result out;
    if (!charge(rt, (left + right) / 64) ||
        !result_init(rt, text, size, text_length(text) + left + right, &out)) {
        return REF_ERROR;
    }
    add_fill(&out, left, fill, fill_size);
    add(&out, text->data, text->size);
    add_fill(&out, right, fill, fill_size);
    return result_finish(rt, text, &out);
}

Ref text_align(Runtime *rt, const Text *text, int64_t width, int how, const char *fill,
               size_t fill_size)
{
    int64_t missing = width - (int64_t)text_length(text);
    if (missing < 0) {
        missing = 0;
    }
    size_t left = 0;
    if (how == ALIGN_RIGHT) {
        left = (size_t)missing;
    } else if (how == ALIGN_CENTER) {
        left = (size_t)(missing / 2 + (missing & width & 1));
    }
    return text_pad(rt, text, left, (size_t)missing - left, fill, fill_size);
}

Ref text_zero_fill(Runtime *rt, const Text *text, int64_t width)
{
    int64_t missing = width - (int64_t)text_length(text);
    if (missing <= 0) {
        return text_part(rt, text, 0, text->size);
    }
    size_t sign = text->size > 0 && (text->data[0] == '+' || text->data[0] == '-');
    if (missing > INT64_MAX / 4) {
        raise_memory_error(rt);
        return REF_ERROR;
    }
    size_t zeros = (size_t)missing;
    Result out;
    if (!charge(rt, zeros / 64) ||
        !result_init(rt, text, text->size + zeros, text_length(text) + zeros, &out)) {
        return REF_ERROR;
    }
    add(&out, text->data, sign);
    add_fill(&out, zeros, "0", 1);
    add(&out, text->data + sign, text->size - sign);
    return result_finish(rt, text, &out);
}

Ref text_expand_tabs(Runtime *rt, const Text *text, int64_t tab_size)
{
    if (text->kind != TEXT_BYTES && memchr(text->data, '\t', text->size) == NULL) {
        return text_part(rt, text, 0, text->size);
    }
    if (tab_size > INT32_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR, "Python int too large to convert to C int");
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    int64_t column = 0;
    for (size_t at = 0; at < text->size && !out.failed;) {
        uint32_t c;
        size_t size = char_at(text, at, &c);
        if (c == '\t') {
            int64_t spaces = tab_size > 0 ? tab_size - column % tab_size : 0;
            out.failed = out.failed || !charge(rt, (uint64_t)spaces / 64);
            if (spaces > 0 && builder_reserve(rt, &out, (size_t)spaces)) {
                memset(out.data + out.size, ' ', (size_t)spaces);
                out.size += (size_t)spaces;
            }
            column += spaces;
        } else {
            column = c == '\n' || c == '\r' ? 0 : column + 1;
            builder_add(rt, &out, text->data + at, size);
        }
        at += size;
    }
    return text_finish(rt, text, &out);
}
