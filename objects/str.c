#include "objects/str.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/codecs.h"
#include "objects/hash.h"
#include "objects/int.h"
#include "objects/intern.h"
#include "objects/item.h"
#include "objects/slice.h"
#include "objects/str_parts.h"
#include "objects/str_search.h"
#include "objects/tuple.h"

#define HEAD_SIZE offsetof(Str, data)

// --- UTF-8 ---

// Generalised UTF-8: surrogates are encoded like any other code point.
size_t utf8_decode(const char *text, uint32_t *code_point)
{
    const unsigned char *bytes = (const unsigned char *)text;
    if (bytes[0] < 0x80) {
        *code_point = bytes[0];
        return 1;
    }
    if (bytes[0] < 0xe0) {
        *code_point = (bytes[0] & 0x1fu) << 6 | (bytes[1] & 0x3f);
        return 2;
    }
    if (bytes[0] < 0xf0) {
        *code_point =
            (bytes[0] & 0x0fu) << 12 | (bytes[1] & 0x3fu) << 6 | (bytes[2] & 0x3f);
        return 3;
    }
    *code_point = (bytes[0] & 0x07u) << 18 | (bytes[1] & 0x3fu) << 12 |
                  (bytes[2] & 0x3fu) << 6 | (bytes[3] & 0x3f);
    return 4;
}

size_t utf8_encode(uint32_t code_point, char *out)
{
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    if (code_point < 0x800) {
        out[0] = (char)(0xc0 | code_point >> 6);
        out[1] = (char)(0x80 | (code_point & 0x3f));
        return 2;
    }
    if (code_point < 0x10000) {
        out[0] = (char)(0xe0 | code_point >> 12);
        out[1] = (char)(0x80 | (code_point >> 6 & 0x3f));
        out[2] = (char)(0x80 | (code_point & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | code_point >> 18);
    out[1] = (char)(0x80 | (code_point >> 12 & 0x3f));
    out[2] = (char)(0x80 | (code_point >> 6 & 0x3f));
    out[3] = (char)(0x80 | (code_point & 0x3f));
    return 4;
}

static inline bool is_continuation(char byte)
{
    return (signed char)byte < -64;
}

size_t utf8_length(const char *text, size_t size)
{
    size_t length = 0;
    for (size_t i = 0; i < size; i++) {
        length += !is_continuation(text[i]);
    }
    return length;
}

bool text_is_ascii(const char *text, size_t size)
{
    size_t i = 0;
    for (; i + 8 <= size; i += 8) {
        uint64_t word;
        memcpy(&word, text + i, 8);
        if ((word & 0x8080808080808080) != 0) {
            return false;
        }
    }
    for (; i < size; i++) {
        if ((text[i] & 0x80) != 0) {
            return false;
        }
    }
    return true;
}

// --- layout ---

static size_t align8(size_t size)
{
    return (size + 7) & ~(size_t)7;
}

static StrTail *tail_of(const Str *s)
{
    return (StrTail *)(s->data + align8(s->size + 1));
}

// Bytes of a string's block without reserve. A block is 8-aligned, so words of a
// subclass can follow it.
static size_t tight_size(size_t size, bool ascii)
{
    size_t total = HEAD_SIZE + align8(size + 1);
    return ascii ? total : total + sizeof(StrTail);
}

// The block of a string that grew in place: `total` rounded up to an eighth of a power
// of two. The block's size follows from the string's, so it need not be stored; text
// grows by an eighth at a time, so that appending n characters one by one copies some
// 8n.
static size_t grown_size(size_t total)
{
    size_t power = (size_t)1 << (63 - __builtin_clzll(total - 1));
    size_t grain = power < 64 ? 8 : power / 8;
    return (total + grain - 1) & ~(grain - 1);
}

static size_t str_size(const Object *self)
{
    const Str *s = (const Str *)self;
    size_t total = tight_size(s->size, str_is_ascii(s));
    return (s->base.flags & STR_GROWN) != 0 ? grown_size(total) : total;
}

static void set_text_size(Str *s, size_t size, size_t length)
{
    s->size = size;
    s->data[size] = '\0';
    if (size == length) {
        s->base.flags |= STR_ASCII;
    } else {
        s->base.flags &= ~(uint32_t)STR_ASCII;
        *tail_of(s) = (StrTail){.length = length};
    }
}

static Str *alloc_of_type(Runtime *rt, Type *type, size_t size, size_t length)
{
    if (size > SIZE_MAX / 4) {
        raise_memory_error(rt);
        return NULL;
    }
    Str *s = object_alloc(rt, type, tight_size(size, size == length));
    if (s == NULL) {
        return NULL;
    }
    s->hash = 0;
    set_text_size(s, size, length);
    return s;
}

Str *str_alloc(Runtime *rt, size_t size, size_t length)
{
    size_t total = tight_size(size, true);
    if (LIKELY(size == length) && LIKELY(total <= BLOCK_MAX)) {
        Str *s = object_alloc_plain(rt, rt->types[T_STR], BLOCK_ATOM, total);
        if (LIKELY(s != NULL)) {
            s->base.flags = STR_ASCII;
            s->hash = 0;
            s->size = size;
            s->data[size] = '\0';
        }
        return s;
    }
    return alloc_of_type(rt, rt->types[T_STR], size, length);
}

static size_t index_entries(size_t length)
{
    return length == 0 ? 0 : (length - 1) / INDEX_STEP;
}

static void drop_index(Runtime *rt, Str *s)
{
    StrTail *tail = tail_of(s);
    if (tail->index != NULL) {
        buffer_free(rt, tail->index, index_entries(tail->length) * sizeof *tail->index);
        tail->index = NULL;
    }
}

static void str_destroy(Runtime *rt, Object *self)
{
    Str *s = (Str *)self;
    size_t total = tight_size(s->size, true);
    if (LIKELY(self->flags == STR_ASCII) && LIKELY(total <= BLOCK_MAX) &&
        LIKELY(self->type == rt->types[T_STR])) {
        heap_free(rt->heap, BLOCK_ATOM, self, total);
        return;
    }
    if (str_is_interned(s)) {
        intern_remove(rt, s);
    }
    if (!str_is_ascii(s)) {
        drop_index(rt, s);
    }
    object_free(rt, self, str_size(self));
}

// --- code points and bytes ---

size_t str_length(const Str *s)
{
    return str_is_ascii(s) ? s->size : tail_of(s)->length;
}

// NULL when the text is too short to need an index, too long for its entries, or there
// is no memory: then the caller walks from the start.
static const uint32_t *index_of(Runtime *rt, Str *s)
{
    StrTail *tail = tail_of(s);
    size_t entries = index_entries(tail->length);
    if (tail->index != NULL || entries == 0 || s->size > UINT32_MAX) {
        return tail->index;
    }
    uint32_t *index = heap_alloc(rt->heap, BLOCK_BUFFER, entries * sizeof *index);
    if (index == NULL) {
        return NULL;
    }
    size_t position = 0;
    for (size_t offset = 0; offset < s->size; offset++) {
        if (!is_continuation(s->data[offset])) {
            if (position != 0 && position % INDEX_STEP == 0) {
                index[position / INDEX_STEP - 1] = (uint32_t)offset;
            }
            position++;
        }
    }
    tail->index = index;
    return index;
}

static size_t walk_forward(const Str *s, size_t offset, size_t steps)
{
    while (steps > 0) {
        do {
            offset++;
        } while (is_continuation(s->data[offset]));
        steps--;
    }
    return offset;
}

size_t str_offset(Runtime *rt, Str *s, size_t position)
{
    if (str_is_ascii(s)) {
        return position;
    }
    if (position == tail_of(s)->length) {
        return s->size;
    }
    size_t entry = position / INDEX_STEP;
    const uint32_t *index = entry == 0 ? NULL : index_of(rt, s);
    if (index == NULL) {
        return walk_forward(s, 0, position);
    }
    return walk_forward(s, index[entry - 1], position % INDEX_STEP);
}

size_t str_position(Runtime *rt, Str *s, size_t offset)
{
    if (str_is_ascii(s)) {
        return offset;
    }
    const uint32_t *index = offset < 4 * INDEX_STEP ? NULL : index_of(rt, s);
    if (index == NULL) {
        return utf8_length(s->data, offset);
    }
    size_t low = 0; // entries before `low` are at or before the offset, those from
                    // `high` on are behind it
    size_t high = index_entries(tail_of(s)->length);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (index[middle] <= offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    size_t start = low == 0 ? 0 : index[low - 1];
    return low * INDEX_STEP + utf8_length(s->data + start, offset - start);
}

// --- making ---

static Ref latin1_char(Runtime *rt, uint32_t code_point)
{
    Str *s = rt->latin1[code_point];
    if (s == NULL) {
        char text[4];
        size_t size = utf8_encode(code_point, text);
        s = str_alloc(rt, size, code_point < 0x80 ? size : 1);
        if (s == NULL) {
            return REF_ERROR;
        }
        memcpy(s->data, text, size);
        s->base.flags |= STR_INTERNED;
        s->base.count = LASTING_COUNT;
        rt->latin1[code_point] = s;
    }
    return ref_new(&s->base);
}

static Ref empty_str(Runtime *rt)
{
    if (rt->empty_str == NULL) {
        Str *s = str_alloc(rt, 0, 0);
        if (s == NULL) {
            return REF_ERROR;
        }
        s->base.flags |= STR_INTERNED;
        s->base.count = LASTING_COUNT;
        rt->empty_str = s;
    }
    return ref_new(&rt->empty_str->base);
}

// '' and single Latin-1 characters, else unbound.
static Ref shared_text(Runtime *rt, const char *text, size_t size)
{
    unsigned char first = size == 0 ? 0 : (unsigned char)text[0];
    if (size == 0) {
        return empty_str(rt);
    }
    if (size == 1) {
        return latin1_char(rt, first);
    }
    if (size == 2 && (first & 0xfe) == 0xc2) {
        return latin1_char(rt, (first & 3u) << 6 | (text[1] & 0x3f));
    }
    return REF_UNBOUND;
}

// Text of which the caller knows the length in code points.
static Ref new_counted(Runtime *rt, const char *text, size_t size, size_t length)
{
    if (size <= 2) {
        Ref shared = shared_text(rt, text, size);
        if (!ref_is_unbound(shared)) {
            return shared;
        }
    }
    Str *s = str_alloc(rt, size, length);
    if (s == NULL) {
        return REF_ERROR;
    }
    copy_text(s->data, text, size);
    return ref_of(&s->base);
}

Ref str_new(Runtime *rt, const char *text, size_t size)
{
    return new_counted(rt, text, size,
                       text_is_ascii(text, size) ? size : utf8_length(text, size));
}

Ref str_new_unshared(Runtime *rt, const char *text, size_t size)
{
    Str *s =
        str_alloc(rt, size, text_is_ascii(text, size) ? size : utf8_length(text, size));
    if (s == NULL) {
        return REF_ERROR;
    }
    memcpy(s->data, text, size);
    return ref_of(&s->base);
}

Ref str_from(Runtime *rt, const char *text)
{
    return str_new(rt, text, strlen(text));
}

Ref str_from_code_point(Runtime *rt, uint32_t code_point)
{
    if (code_point < 256) {
        return latin1_char(rt, code_point);
    }
    char text[4];
    size_t size = utf8_encode(code_point, text);
    return new_counted(rt, text, size, 1);
}

Ref str_same(Runtime *rt, Str *s)
{
    if (s->base.type == rt->types[T_STR]) {
        return ref_new(&s->base);
    }
    return new_counted(rt, s->data, s->size, str_length(s));
}

Ref str_part(Runtime *rt, Str *s, size_t start, size_t end)
{
    if (start == 0 && end == s->size) {
        return str_same(rt, s);
    }
    size_t size = end - start;
    return new_counted(rt, s->data + start, size,
                       str_is_ascii(s) ? size : utf8_length(s->data + start, size));
}

Ref str_of_type(Runtime *rt, Type *type, Str *s)
{
    if (type == rt->types[T_STR]) {
        return str_same(rt, s);
    }
    Str *copy = alloc_of_type(rt, type, s->size, str_length(s));
    if (copy == NULL) {
        return REF_ERROR;
    }
    memcpy(copy->data, s->data, s->size);
    if ((type->flags & TYPE_ATOM) == 0) {
        object_track(rt, &copy->base); // its attributes may lead back to it
    }
    return ref_of(&copy->base);
}

// --- hash and interning ---

// CPython hashes the code points at the width of the widest: 1, 2 or 4 bytes each.
static uint64_t hash_wide(Runtime *rt, const char *text, size_t size)
{
    unsigned char widest = 0;
    for (size_t i = 0; i < size; i++) {
        widest = (unsigned char)text[i] > widest ? (unsigned char)text[i] : widest;
    }
    size_t width = widest < 0xc4 ? 1 : widest < 0xf0 ? 2 : 4;
    Hasher hasher;
    hasher_init(&hasher, rt->hash_key);
    char chunk[512];
    size_t filled = 0;
    for (size_t i = 0; i < size;) {
        uint32_t code_point;
        i += utf8_decode(text + i, &code_point);
        memcpy(chunk + filled, &code_point,
               width); // little-endian: the low bytes come first
        filled += width;
        if (filled == sizeof chunk) {
            hasher_update(&hasher, chunk, filled);
            filled = 0;
        }
    }
    if (filled > 0) {
        hasher_update(&hasher, chunk, filled);
    }
    return hasher_finish(&hasher);
}

static uint64_t hash_text(Runtime *rt, const char *text, size_t size, bool ascii)
{
    return ascii ? hash_bytes(rt->hash_key, text, size) : hash_wide(rt, text, size);
}

uint64_t str_hash(Runtime *rt, Str *s)
{
    if (s->hash == 0) {
        s->hash = hash_text(rt, s->data, s->size, str_is_ascii(s));
    }
    return s->hash;
}

Str *str_intern_new(Runtime *rt, const char *text, size_t size)
{
    Ref ref = size <= 2 ? shared_text(rt, text, size) : REF_UNBOUND;
    if (!ref_is_unbound(ref)) {
        return ref_is_error(ref) ? NULL : (Str *)ref_object(ref);
    }
    uint64_t hash = hash_text(rt, text, size, text_is_ascii(text, size));
    Str *known = intern_lookup(rt->interned, text, size, hash);
    if (known != NULL) {
        known->base.flags |= STR_NAME;
        return (Str *)ref_object(ref_new(&known->base));
    }
    ref = str_new(rt, text, size);
    if (ref_is_error(ref)) {
        return NULL;
    }
    Str *s = (Str *)ref_object(ref);
    s->hash = hash;
    if (!intern_add(rt, s)) {
        drop(rt, ref);
        return NULL;
    }
    s->base.flags |= STR_NAME;
    return s;
}

bool str_intern(Runtime *rt, Ref *slot)
{
    Str *s = (Str *)ref_object(*slot);
    if (str_is_interned(s)) {
        return true;
    }
    Ref ref = s->size <= 2 ? shared_text(rt, s->data, s->size) : REF_UNBOUND;
    if (ref_is_error(ref)) {
        return false;
    }
    if (!ref_is_unbound(ref)) {
        replace_ref_take(rt, slot, ref);
        return true;
    }
    Str *known = intern_lookup(rt->interned, s->data, s->size, str_hash(rt, s));
    if (known == NULL) {
        return intern_add(rt, s);
    }
    replace_ref_take(rt, slot, ref_new(&known->base));
    return true;
}

// --- comparing ---

bool str_equal(const Str *a, const Str *b)
{
    if (a == b) {
        return true;
    }
    if (a->size != b->size || (a->hash != b->hash && a->hash != 0 && b->hash != 0)) {
        return false;
    }
    return memcmp(a->data, b->data, a->size) == 0;
}

bool str_equals_text(const Str *s, const char *ascii)
{
    size_t size = strlen(ascii);
    return s->size == size && memcmp(s->data, ascii, size) == 0;
}

// The order of UTF-8 bytes is the order of code points.
int str_compare(const Str *a, const Str *b)
{
    size_t common = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->data, b->data, common);
    return order != 0 ? order : (a->size > b->size) - (a->size < b->size);
}

// --- joining ---

Ref str_concat(Runtime *rt, Str *a, Str *b)
{
    if (b->size == 0) {
        return str_same(rt, a);
    }
    if (a->size == 0) {
        return str_same(rt, b);
    }
    Str *s = str_alloc(rt, a->size + b->size, str_length(a) + str_length(b));
    if (s == NULL) {
        return REF_ERROR;
    }
    copy_text(s->data, a->data, a->size);
    copy_text(s->data + a->size, b->data, b->size);
    return ref_of(&s->base);
}

// A str nobody else can see, so that its text may change.
static bool is_own(Runtime *rt, const Str *s)
{
    uint32_t allowed = STR_ASCII | STR_GROWN | OBJECT_RAW;
    return s->base.count == 1 && (s->base.flags & ~allowed) == 0 &&
           s->base.type == rt->types[T_STR];
}

bool str_append(Runtime *rt, Ref *slot, Str *tail)
{
    Str *s = (Str *)ref_object(*slot);
    if (tail->size == 0) {
        return true;
    }
    if (!is_own(rt, s) || s->size == 0 || tail == s) {
        Ref joined = str_concat(rt, s, tail);
        if (ref_is_error(joined)) {
            return false;
        }
        replace_ref_take(rt, slot, joined);
        return true;
    }
    size_t size = s->size + tail->size;
    size_t length = str_length(s) + str_length(tail);
    size_t total = tight_size(size, size == length);
    if (total > str_size(&s->base)) {
        Str *larger = object_alloc(rt, s->base.type, grown_size(total));
        if (larger == NULL) {
            return false;
        }
        memcpy(larger->data, s->data, s->size);
        larger->base.flags |= STR_GROWN;
        larger->size = s->size;
        *slot = ref_of(&larger->base);
        drop(rt, ref_of(&s->base));
        s = larger;
    } else if (!str_is_ascii(s)) {
        drop_index(rt, s);
    }
    copy_text(s->data + s->size, tail->data, tail->size);
    s->hash = 0;
    set_text_size(s, size, length);
    return true;
}

static bool check_items(Runtime *rt, Ref *items, size_t count, size_t *size,
                        size_t *length)
{
    for (size_t i = 0; i < count; i++) {
        if (!is_str(peek(items[i]))) {
            raise_error(rt, E_TYPE_ERROR,
                        "sequence item %zu: expected str instance, %T found", i,
                        peek(items[i]));
            return false;
        }
        const Str *item = (const Str *)ref_object(items[i]);
        if (*size + item->size > SIZE_MAX / 4) {
            raise_error(rt, E_OVERFLOW_ERROR,
                        "join() result is too long for a Python string");
            return false;
        }
        *size += item->size;
        *length += str_length(item);
    }
    return charge(rt, count + *size / 64);
}

static void join_into(char *to, const Str *separator, const Ref *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const Str *item = (const Str *)ref_object(items[i]);
        if (i > 0) {
            copy_text(to, separator->data, separator->size);
            to += separator->size;
        }
        copy_text(to, item->data, item->size);
        to += item->size;
    }
}

Ref str_join(Runtime *rt, Str *separator, Ref *items, size_t count)
{
    if (count == 0) {
        return empty_str(rt);
    }
    if (count == 1 && is_exact(rt, peek(items[0]), T_STR)) {
        return ref_new(ref_object(items[0]));
    }
    size_t size = separator->size * (count - 1);
    size_t length = str_length(separator) * (count - 1);
    if (!check_items(rt, items, count, &size, &length)) {
        return REF_ERROR;
    }
    if (size <= 2) {
        char text[2];
        join_into(text, separator, items, count);
        return new_counted(rt, text, size, length);
    }
    Str *joined = str_alloc(rt, size, length);
    if (joined == NULL) {
        return REF_ERROR;
    }
    join_into(joined->data, separator, items, count);
    return ref_of(&joined->base);
}

// --- repeating ---

// Doubles what is there, so that short units are copied by large memcpys.
void repeat_fill(char *data, size_t unit, size_t total)
{
    size_t done = unit;
    while (done < total) {
        size_t step = done < total - done ? done : total - done;
        memcpy(data + done, data, step);
        done += step;
    }
}

Ref str_repeat(Runtime *rt, Str *s, size_t times)
{
    if (times == 0 || s->size == 0) {
        return empty_str(rt);
    }
    if (times == 1) {
        return str_same(rt, s);
    }
    if (str_length(s) > INT64_MAX / times) {
        raise_error(rt, E_OVERFLOW_ERROR, "repeated string is too long");
        return REF_ERROR;
    }
    if (s->size > SIZE_MAX / 4 / times) {
        raise_memory_error(rt);
        return REF_ERROR;
    }
    if (!charge(rt, s->size * times / 64)) {
        return REF_ERROR;
    }
    Str *result = str_alloc(rt, s->size * times, str_length(s) * times);
    if (result == NULL) {
        return REF_ERROR;
    }
    if (s->size == 1) {
        memset(result->data, s->data[0], times);
    } else {
        memcpy(result->data, s->data, s->size);
        repeat_fill(result->data, s->size, result->size);
    }
    return ref_of(&result->base);
}

// --- parts ---

Ref str_index(Runtime *rt, Str *s, size_t index)
{
    if (str_is_ascii(s)) {
        return latin1_char(rt, (unsigned char)s->data[index]);
    }
    uint32_t code_point;
    utf8_decode(s->data + str_offset(rt, s, index), &code_point);
    return str_from_code_point(rt, code_point);
}

Ref str_slice(Runtime *rt, Str *s, size_t start, size_t end)
{
    if (start >= end) {
        return empty_str(rt);
    }
    if (start == 0 && end == str_length(s)) {
        return str_same(rt, s);
    }
    size_t from = str_offset(rt, s, start);
    size_t to = str_offset(rt, s, end);
    return new_counted(rt, s->data + from, to - from, end - start);
}

// count > 1
static Ref extended_slice(Runtime *rt, Str *s, int64_t start, int64_t step,
                          size_t count)
{
    if (!charge(rt, count)) {
        return REF_ERROR;
    }
    if (str_is_ascii(s)) {
        Str *part = str_alloc(rt, count, count);
        if (part == NULL) {
            return REF_ERROR;
        }
        const char *from = s->data + start;
        for (size_t i = 0; i < count; i++) {
            part->data[i] = from[(int64_t)i * step];
        }
        return ref_of(&part->base);
    }
    StrBuilder out;
    builder_init(&out);
    int64_t position = start;
    for (size_t i = 0; i < count; i++, position += step) {
        size_t offset = str_offset(rt, s, (size_t)position);
        uint32_t code_point;
        size_t size = utf8_decode(s->data + offset, &code_point);
        builder_add(rt, &out, s->data + offset, size);
    }
    return builder_finish(rt, &out);
}

static Ref getitem_slow(Runtime *rt, Str *s, Ref *key)
{
    if (is_exact(rt, peek(*key), T_SLICE)) {
        int64_t start;
        int64_t step;
        size_t count;
        if (!slice_resolve(rt, key, str_length(s), &start, &step, &count)) {
            return REF_ERROR;
        }
        if (step == 1 || count <= 1) {
            return str_slice(rt, s, (size_t)start, (size_t)start + count);
        }
        return extended_slice(rt, s, start, step, count);
    }
    if (!value_is_index(rt, peek(*key))) {
        raise_error(rt, E_TYPE_ERROR, "string indices must be integers, not '%T'",
                    peek(*key));
        return REF_ERROR;
    }
    int64_t index;
    if (!index_as_int64(rt, key, E_INDEX_ERROR, &index)) {
        return REF_ERROR;
    }
    int64_t length = (int64_t)str_length(s);
    index += index < 0 ? length : 0;
    if (index < 0 || index >= length) {
        raise_error(rt, E_INDEX_ERROR, "string index out of range");
        return REF_ERROR;
    }
    return str_index(rt, s, (size_t)index);
}

// --- slots ---

static Ref str_getitem(Runtime *rt, Ref *self, Ref *key)
{
    Str *s = (Str *)ref_object(*self);
    if (LIKELY(ref_is_immediate(*key))) {
        intptr_t index = immediate_int(peek(*key));
        size_t length = str_length(s);
        index += index < 0 ? (intptr_t)length : 0;
        if (LIKELY((size_t)index < length)) {
            return str_index(rt, s, (size_t)index);
        }
    }
    return getitem_slow(rt, s, key);
}

static Ref str_str(Runtime *rt, Value self)
{
    return str_same(rt, value_str_object(self));
}

static int64_t str_hash_slot(Runtime *rt, Value self)
{
    return (int64_t)str_hash(rt, value_str_object(self));
}

static int str_truth(Runtime *rt, Value self)
{
    return value_str_object(self)->size != 0;
}

static int64_t str_length_slot(Runtime *rt, Value self)
{
    return (int64_t)str_length(value_str_object(self));
}

static Ref str_compare_slot(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_str(peek(*left)) || !is_str(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    const Str *a = (const Str *)ref_object(*left);
    const Str *b = (const Str *)ref_object(*right);
    if (op == CMP_EQ || op == CMP_NE) {
        return ref_bool(str_equal(a, b) == (op == CMP_EQ));
    }
    return order_result(op, a == b ? 0 : str_compare(a, b));
}

static Ref str_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    Ref *self = reflected ? right : left;
    Ref *other = reflected ? left : right;
    Str *s = (Str *)ref_object(*self);
    if (op == BIN_ADD && !reflected) {
        if (is_str(peek(*other))) {
            return str_concat(rt, s, (Str *)ref_object(*other));
        }
        raise_error(rt, E_TYPE_ERROR, "can only concatenate str (not \"%T\") to str",
                    peek(*other));
        return REF_ERROR;
    }
    if (op == BIN_MUL) {
        int64_t times;
        int known = repeat_count(rt, other, &times);
        if (known > 0) {
            return str_repeat(rt, s, (size_t)times);
        }
        if (known == 0) {
            raise_error(rt, E_TYPE_ERROR,
                        "can't multiply sequence by non-int of type '%T'",
                        peek(*other));
        }
        return REF_ERROR;
    }
    if (op == BIN_MOD && is_str(peek(*left))) {
        return str_percent(rt, left, right);
    }
    return REF_NOT_IMPLEMENTED;
}

static Ref str_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    if (op != BIN_ADD || !is_str(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    Str *tail = (Str *)ref_object(*right);
    if (!is_own(rt, (Str *)ref_object(*left))) {
        return str_concat(rt, (Str *)ref_object(*left), tail);
    }
    return str_append(rt, left, tail) ? share(rt, left) : REF_ERROR;
}

static int str_contains(Runtime *rt, Ref *self, Ref *item)
{
    if (!is_str(peek(*item))) {
        raise_error(rt, E_TYPE_ERROR,
                    "'in <string>' requires string as left operand, not %T",
                    peek(*item));
        return -1;
    }
    const Str *s = (const Str *)ref_object(*self);
    const Str *part = (const Str *)ref_object(*item);
    return text_find(s->data, s->size, part->data, part->size) != NULL;
}

// Positional and keyword arguments of str(object='', encoding='utf-8', errors='strict')
// into `out`.
static bool sort_arguments(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames,
                           Ref *out[3])
{
    static const char *const names[] = {"object", "encoding", "errors"};
    size_t keywords = kwnames == NULL ? 0 : kwnames->length;
    if (nargs + keywords > 3) {
        raise_error(rt, E_TYPE_ERROR,
                    keywords == 0 ? "str expected at most 3 arguments, got %zu"
                                  : "str() takes at most 3 arguments (%zu given)",
                    nargs + keywords);
        return false;
    }
    for (size_t i = 0; i < nargs; i++) {
        out[i] = &args[i];
    }
    for (size_t i = 0; i < keywords; i++) {
        const Str *name = (const Str *)ref_object(kwnames->items[i]);
        size_t place = 0;
        while (place < 3 && !str_equals_text(name, names[place])) {
            place++;
        }
        if (place == 3) {
            raise_error(rt, E_TYPE_ERROR,
                        "str() got an unexpected keyword argument '%U'", name);
            return false;
        }
        if (out[place] != NULL) {
            raise_error(rt, E_TYPE_ERROR,
                        "argument for str() given by name ('%s') and position (%zu)",
                        names[place], place + 1);
            return false;
        }
        out[place] = &args[nargs + i];
    }
    return true;
}

// By position None is named by its type, by keyword by itself.
static bool check_positional(Runtime *rt, Ref *args, size_t nargs)
{
    static const char *const names[] = {"object", "encoding", "errors"};
    for (size_t i = 1; i < nargs; i++) {
        if (ref_is_none(args[i])) {
            raise_error(rt, E_TYPE_ERROR,
                        "str() argument '%s' must be str, not NoneType", names[i]);
            return false;
        }
    }
    return true;
}

static Ref construct_exact(Runtime *rt, Ref *args[3])
{
    const char *encoding;
    const char *errors;
    if (!codec_argument(rt, args[1], "str() argument 'encoding'", &encoding) ||
        !codec_argument(rt, args[2], "str() argument 'errors'", &errors)) {
        return REF_ERROR;
    }
    if (args[0] == NULL) {
        return empty_str(rt);
    }
    if (encoding == NULL && errors == NULL) {
        return value_str(rt, peek(*args[0]));
    }
    if (is_str(peek(*args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "decoding str is not supported");
        return REF_ERROR;
    }
    return value_decode(rt, args[0], encoding, errors);
}

static Ref str_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    if (LIKELY(nargs == 1 && kwnames == NULL && type == rt->types[T_STR])) {
        return value_str(rt, peek(args[0]));
    }
    Ref *sorted[3] = {NULL};
    if (!sort_arguments(rt, args, nargs, kwnames, sorted) ||
        (kwnames == NULL && type == rt->types[T_STR] &&
         !check_positional(rt, args, nargs))) {
        return REF_ERROR;
    }
    Ref text = construct_exact(rt, sorted);
    if (ref_is_error(text) || type == rt->types[T_STR]) {
        return text;
    }
    Ref result = str_of_type(rt, type, (Str *)ref_object(text));
    drop(rt, text);
    return result;
}

const TypeDef str_typedef = {
    .name = "str",
    .doc =
        "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
        "Text: a sequence of Unicode characters. Made from an object by its __str__ "
        "(else its __repr__), or by\n"
        "decoding bytes.",
    .instance_size = HEAD_SIZE,
    .flags = TYPE_BASE | TYPE_ATOM | TYPE_IS_STR,
    .binary_ops = OPS(BIN_ADD) | OPS(BIN_MUL) | OPS(BIN_MOD),
    .slots =
        {
            .destroy = str_destroy,
            .size = str_size,
            .repr = str_repr,
            .str = str_str,
            .hash = str_hash_slot,
            .truth = str_truth,
            .length = str_length_slot,
            .binary = str_binary,
            .inplace = str_inplace,
            .compare = str_compare_slot,
            .iter = str_iter_new,
            .getitem = str_getitem,
            .contains = str_contains,
            .construct = str_construct,
        },
    .methods = str_methods,
};
