// The methods that bytes and bytearray have in common. Arguments are converted first,
// since that may run Python code that changes a bytearray; only then the bytes are
// looked at.

#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes_parts.h"
#include "objects/codecs.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/str_parts.h"
#include "objects/str_search.h"
#include "objects/str_split.h"
#include "objects/tuple.h"

// --- arguments ---

// A bytes-like argument, or a single byte given as an int.
typedef struct Part {
    Text text;
    Buffer buffer;
    bool is_buffer;
    char byte;
} Part;

static bool get_part(Runtime *rt, Ref *arg, Part *part)
{
    part->is_buffer = !is_exact(rt, peek(*arg), T_BYTES);
    if (!part->is_buffer) { // which does not change, and is held by the caller
        part->text = text_of(*arg);
        return true;
    }
    if (!buffer_get(rt, arg, &part->buffer)) {
        return false;
    }
    part->text =
        (Text){TEXT_BYTES, ref_object(*arg), part->buffer.data, part->buffer.size};
    return true;
}

// What is searched for may be a byte.
static bool get_sought(Runtime *rt, Ref *arg, Part *part)
{
    if (has_buffer(rt, *arg)) {
        return get_part(rt, arg, part);
    }
    if (!value_is_index(rt, peek(*arg))) {
        raise_error(rt, E_TYPE_ERROR,
                    "argument should be integer or bytes-like object, not '%T'",
                    peek(*arg));
        return false;
    }
    unsigned char byte;
    if (!byte_value(rt, arg, &byte)) {
        return false;
    }
    part->is_buffer = false;
    part->byte = (char)byte;
    part->text = (Text){TEXT_BYTES, NULL, &part->byte, 1};
    return true;
}

static void release_part(Runtime *rt, Part *part)
{
    if (part->is_buffer) {
        buffer_release(rt, &part->buffer);
    }
}

// The fill character of center, ljust and rjust.
static bool get_fill(Runtime *rt, Ref *args, size_t nargs, const char *method,
                     char *out)
{
    *out = ' ';
    if (nargs < 3) {
        return true;
    }
    bool is_text = is_bytes(peek(args[2])) || is_bytearray(peek(args[2]));
    if (!is_text || span_of(peek(args[2])).size != 1) {
        const Str *type_name = ref_type(rt, args[2])->name;
        raise_error(rt, E_TYPE_ERROR,
                    "%s() argument 2 must be a byte string of length 1, not %s", method,
                    ref_is_none(args[2]) ? "None" : type_name->data);
        return false;
    }
    *out = span_of(peek(args[2])).data[0];
    return true;
}

// --- searching ---

typedef enum SearchKind { SEARCH_FIND, SEARCH_RFIND, SEARCH_COUNT } SearchKind;

// -2: error. The place (-1: none), or the count.
static int64_t search(Runtime *rt, Ref *args, size_t nargs, SearchKind kind)
{
    Part part;
    size_t start;
    size_t end;
    if (!get_sought(rt, &args[1], &part)) {
        return -2;
    }
    if (!search_bounds(rt, args, nargs, 2, span_of(peek(args[0])).size, &start, &end)) {
        release_part(rt, &part);
        return -2;
    }
    Span span = span_of(peek(args[0]));
    end = end < span.size ? end : span.size;
    int64_t result = kind == SEARCH_COUNT ? 0 : -1;
    if (start <= end && kind == SEARCH_COUNT) {
        const char *text = span.data + start;
        result = part.text.size == 0
                     ? (int64_t)(end - start) + 1
                     : (int64_t)text_count(text, end - start, part.text.data,
                                           part.text.size, SIZE_MAX);
    } else if (start <= end) {
        const char *text = span.data + start;
        const char *found =
            kind == SEARCH_FIND
                ? text_find(text, end - start, part.text.data, part.text.size)
                : text_rfind(text, end - start, part.text.data, part.text.size);
        result = found == NULL ? -1 : (int64_t)(found - span.data);
    }
    release_part(rt, &part);
    return result;
}

static Ref search_result(Runtime *rt, int64_t result)
{
    return result == -2 ? REF_ERROR : int_new(rt, result);
}

static Ref search_or_raise(Runtime *rt, int64_t result)
{
    if (result == -1) {
        raise_error(rt, E_VALUE_ERROR, "subsection not found");
        return REF_ERROR;
    }
    return search_result(rt, result);
}

Ref py_bytes_find(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_result(rt, search(rt, args, nargs, SEARCH_FIND));
}

Ref py_bytes_rfind(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_result(rt, search(rt, args, nargs, SEARCH_RFIND));
}

Ref py_bytes_index(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_or_raise(rt, search(rt, args, nargs, SEARCH_FIND));
}

Ref py_bytes_rindex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_or_raise(rt, search(rt, args, nargs, SEARCH_RFIND));
}

Ref py_bytes_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_result(rt, search(rt, args, nargs, SEARCH_COUNT));
}

// --- beginnings and ends ---

// -1: error.
static int matches_end(Runtime *rt, Ref self, Ref *affix, size_t start, size_t end,
                       bool at_end)
{
    Part part;
    if (!get_part(rt, affix, &part)) {
        return -1;
    }
    Span span = span_of(peek(self));
    end = end < span.size ? end : span.size;
    int matches = 0;
    if (start <= end) {
        Text text = {TEXT_BYTES, NULL, span.data + start, end - start};
        matches = at_end ? text_ends_with(&text, &part.text)
                         : text_starts_with(&text, &part.text);
    }
    release_part(rt, &part);
    return matches;
}

static Ref test_affix(Runtime *rt, Ref *args, size_t nargs, bool at_end)
{
    size_t start;
    size_t end;
    if (!search_bounds(rt, args, nargs, 2, span_of(peek(args[0])).size, &start, &end)) {
        return REF_ERROR;
    }
    if (is_tuple(peek(args[1]))) {
        Tuple *affixes = (Tuple *)ref_object(args[1]);
        int matches = 0;
        for (size_t i = 0; i < affixes->length && matches == 0; i++) {
            matches = matches_end(rt, args[0], &affixes->items[i], start, end, at_end);
        }
        return matches < 0 ? REF_ERROR : ref_bool(matches);
    }
    if (!has_buffer(rt, args[1])) {
        raise_error(rt, E_TYPE_ERROR,
                    "%s first arg must be bytes or a tuple of bytes, not %T",
                    at_end ? "endswith" : "startswith", peek(args[1]));
        return REF_ERROR;
    }
    int matches = matches_end(rt, args[0], &args[1], start, end, at_end);
    return matches < 0 ? REF_ERROR : ref_bool(matches);
}

Ref py_bytes_startswith(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_affix(rt, args, nargs, false);
}

Ref py_bytes_endswith(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_affix(rt, args, nargs, true);
}

static Ref remove_affix(Runtime *rt, Ref *args, bool at_end)
{
    Part part;
    if (!get_part(rt, &args[1], &part)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    size_t start = 0;
    size_t end = text.size;
    if (at_end && text_ends_with(&text, &part.text)) {
        end -= part.text.size;
    } else if (!at_end && text_starts_with(&text, &part.text)) {
        start = part.text.size;
    }
    Ref result = text_part(rt, &text, start, end);
    release_part(rt, &part);
    return result;
}

Ref py_bytes_removeprefix(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return remove_affix(rt, args, false);
}

Ref py_bytes_removesuffix(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return remove_affix(rt, args, true);
}

// --- splitting, stripping, replacing ---

typedef Ref (*SplitFn)(Runtime *, const Text *, const Text *, size_t);
typedef Ref (*SplitSpaceFn)(Runtime *, const Text *, size_t);

static Ref split(Runtime *rt, Ref *args, size_t nargs, SplitFn split_on,
                 SplitSpaceFn split_space)
{
    size_t limit;
    Ref *on = given_argument(args, nargs, 1);
    if (!limit_argument(rt, given_argument(args, nargs, 2), &limit)) {
        return REF_ERROR;
    }
    if (on == NULL || ref_is_none(*on)) {
        Text text = text_of(args[0]);
        return split_space(rt, &text, limit);
    }
    Part part;
    if (!get_part(rt, on, &part)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (part.text.size == 0) {
        raise_error(rt, E_VALUE_ERROR, "empty separator");
    } else {
        Text text = text_of(args[0]);
        result = split_on(rt, &text, &part.text, limit);
    }
    release_part(rt, &part);
    return result;
}

Ref py_bytes_split(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return split(rt, args, nargs, text_split, text_split_space);
}

Ref py_bytes_rsplit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return split(rt, args, nargs, text_rsplit, text_rsplit_space);
}

Ref py_bytes_splitlines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Ref *keep_ends = given_argument(args, nargs, 1);
    int keep = keep_ends == NULL ? 0 : value_truth(rt, peek(*keep_ends));
    if (keep < 0) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    return text_split_lines(rt, &text, keep != 0);
}

static Ref partition(Runtime *rt, Ref *args, bool from_right)
{
    Part part;
    if (!get_part(rt, &args[1], &part)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (part.text.size == 0) {
        raise_error(rt, E_VALUE_ERROR, "empty separator");
    } else {
        Text text = text_of(args[0]);
        result = text_partition(rt, &text, &part.text, from_right);
    }
    release_part(rt, &part);
    return result;
}

Ref py_bytes_partition(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return partition(rt, args, false);
}

Ref py_bytes_rpartition(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return partition(rt, args, true);
}

static Ref strip(Runtime *rt, Ref *args, size_t nargs, int sides)
{
    if (nargs < 2 || ref_is_none(args[1])) {
        Text text = text_of(args[0]);
        return text_strip(rt, &text, NULL, sides);
    }
    Part part;
    if (!get_part(rt, &args[1], &part)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    Ref result = text_strip(rt, &text, &part.text, sides);
    release_part(rt, &part);
    return result;
}

Ref py_bytes_strip(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return strip(rt, args, nargs, STRIP_LEFT | STRIP_RIGHT);
}

Ref py_bytes_lstrip(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return strip(rt, args, nargs, STRIP_LEFT);
}

Ref py_bytes_rstrip(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return strip(rt, args, nargs, STRIP_RIGHT);
}

Ref py_bytes_replace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Part old;
    Part new;
    size_t limit = SIZE_MAX;
    if (!get_part(rt, &args[1], &old)) {
        return REF_ERROR;
    }
    if (!get_part(rt, &args[2], &new)) {
        release_part(rt, &old);
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (nargs < 4 || limit_argument(rt, &args[3], &limit)) {
        Text text = text_of(args[0]);
        result = text_replace(rt, &text, &old.text, &new.text, limit);
    }
    release_part(rt, &new);
    release_part(rt, &old);
    return result;
}

// --- joining ---

static bool add_item(Runtime *rt, StrBuilder *out, Ref separator, Ref *item,
                     size_t index)
{
    if (!has_buffer(rt, *item)) {
        raise_error(rt, E_TYPE_ERROR,
                    "sequence item %zu: expected a bytes-like object, %T found", index,
                    peek(*item));
        return false;
    }
    Part part;
    if (!get_part(rt, item, &part)) {
        return false;
    }
    if (index > 0) {
        Span span = span_of(peek(separator));
        builder_add(rt, out, span.data, span.size);
    }
    bool added = builder_add(rt, out, part.text.data, part.text.size);
    release_part(rt, &part);
    return added;
}

// The size of the joined items when all are exact bytes; else SIZE_MAX.
static size_t joined_size(Runtime *rt, size_t separator, const Ref *items, size_t count)
{
    size_t size = count == 0 ? 0 : separator * (count - 1);
    for (size_t i = 0; i < count; i++) {
        if (!is_exact(rt, peek(items[i]), T_BYTES)) {
            return SIZE_MAX;
        }
        size += ((const Bytes *)ref_object(items[i]))->size;
        if (size > SIZE_MAX / 4) {
            return SIZE_MAX;
        }
    }
    return size;
}

static Ref join_bytes(Runtime *rt, const Bytes *separator, const Ref *items,
                      size_t count, size_t size)
{
    Ref joined = charge(rt, count) ? bytes_new(rt, NULL, size) : REF_ERROR;
    if (ref_is_error(joined)) {
        return REF_ERROR;
    }
    char *to = ((Bytes *)ref_object(joined))->data;
    for (size_t i = 0; i < count; i++) {
        const Bytes *item = (const Bytes *)ref_object(items[i]);
        if (i > 0) {
            copy_text(to, separator->data, separator->size);
            to += separator->size;
        }
        copy_text(to, item->data, item->size);
        to += item->size;
    }
    return joined;
}

// Exact bytes out of a list or a tuple, more than one; unbound: something else.
static Ref join_exact(Runtime *rt, Ref *args)
{
    const Ref *items = NULL;
    size_t count = 0;
    if (is_exact(rt, peek(args[1]), T_LIST)) {
        items = value_list(peek(args[1]))->items;
        count = value_list(peek(args[1]))->length;
    } else if (is_exact(rt, peek(args[1]), T_TUPLE)) {
        items = value_tuple(peek(args[1]))->items;
        count = value_tuple(peek(args[1]))->length;
    }
    if (count < 2 || !is_exact(rt, peek(args[0]), T_BYTES)) {
        return REF_UNBOUND;
    }
    const Bytes *separator = (const Bytes *)ref_object(args[0]);
    size_t size = joined_size(rt, separator->size, items, count);
    return size < 2 || size == SIZE_MAX ? REF_UNBOUND
                                        : join_bytes(rt, separator, items, count, size);
}

static Ref join_take(Runtime *rt, Ref *self, Ref items)
{
    Tuple *tuple = (Tuple *)ref_object(items);
    if (tuple->length == 1 && is_exact(rt, peek(*self), T_BYTES) &&
        is_exact(rt, peek(tuple->items[0]), T_BYTES)) {
        Ref only = ref_new(ref_object(tuple->items[0]));
        drop(rt, items);
        return only;
    }
    StrBuilder out;
    builder_init(&out);
    bool added = charge(rt, tuple->length);
    for (size_t i = 0; i < tuple->length && added; i++) {
        added = add_item(rt, &out, *self, &tuple->items[i], i);
    }
    drop(rt, items);
    if (!added) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return bytes_like_finish(rt, ref_object(*self), &out);
}

Ref py_bytes_join(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref exact = join_exact(rt, args);
    if (!ref_is_unbound(exact)) {
        return exact;
    }
    // Its buffer is in use, so that the iterable cannot change the separator's size.
    ByteArray *separator =
        is_bytearray(peek(args[0])) ? (ByteArray *)ref_object(args[0]) : NULL;
    if (separator != NULL) {
        separator->exports++;
    }
    Ref items = tuple_from_items(rt, &args[1], "can only join an iterable");
    Ref joined = ref_is_error(items) ? REF_ERROR : join_take(rt, &args[0], items);
    if (separator != NULL) {
        separator->exports--;
    }
    return joined;
}

// --- padding ---

static Ref align(Runtime *rt, Ref *args, size_t nargs, int how, const char *method)
{
    int64_t width;
    char fill;
    if (!size_argument(rt, &args[1], &width) ||
        !get_fill(rt, args, nargs, method, &fill)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    return text_align(rt, &text, width, how, &fill, 1);
}

Ref py_bytes_center(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return align(rt, args, nargs, ALIGN_CENTER, "center");
}

Ref py_bytes_ljust(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return align(rt, args, nargs, ALIGN_LEFT, "ljust");
}

Ref py_bytes_rjust(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return align(rt, args, nargs, ALIGN_RIGHT, "rjust");
}

Ref py_bytes_zfill(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t width;
    if (!size_argument(rt, &args[1], &width)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    return text_zero_fill(rt, &text, width);
}

Ref py_bytes_expandtabs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t tab_size = 8;
    Ref *given = given_argument(args, nargs, 1);
    if (given != NULL && !size_argument(rt, given, &tab_size)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    return text_expand_tabs(rt, &text, tab_size);
}

// --- characters ---

static bool is_lower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}
static bool is_upper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}
static bool is_alpha(unsigned char c)
{
    return is_lower(c | 0x20);
}
static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}
static bool is_alnum(unsigned char c)
{
    return is_alpha(c) || is_digit(c);
}
static bool is_space(unsigned char c)
{
    return c == ' ' || (c >= 9 && c <= 13);
}
static unsigned char to_lower(unsigned char c)
{
    return is_upper(c) ? c | 0x20 : c;
}
static unsigned char to_upper(unsigned char c)
{
    return is_lower(c) ? c & ~0x20 : c;
}

// Have all bytes the property, and is there one?
static Ref all_bytes(Ref self, bool (*has)(unsigned char))
{
    Span span = span_of(peek(self));
    for (size_t i = 0; i < span.size; i++) {
        if (!has((unsigned char)span.data[i])) {
            return REF_FALSE;
        }
    }
    return ref_bool(span.size > 0);
}

Ref py_bytes_isalnum(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return all_bytes(args[0], is_alnum);
}

Ref py_bytes_isalpha(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return all_bytes(args[0], is_alpha);
}

Ref py_bytes_isdigit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return all_bytes(args[0], is_digit);
}

Ref py_bytes_isspace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return all_bytes(args[0], is_space);
}

Ref py_bytes_isascii(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Span span = span_of(peek(args[0]));
    return ref_bool(text_is_ascii(span.data, span.size));
}

// Is there a cased byte, and none for which `wrong` holds?
static Ref only_case(Ref self, bool (*wrong)(unsigned char))
{
    Span span = span_of(peek(self));
    bool cased = false;
    for (size_t i = 0; i < span.size; i++) {
        if (wrong((unsigned char)span.data[i])) {
            return REF_FALSE;
        }
        cased = cased || is_alpha((unsigned char)span.data[i]);
    }
    return ref_bool(cased);
}

Ref py_bytes_islower(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return only_case(args[0], is_upper);
}

Ref py_bytes_isupper(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return only_case(args[0], is_lower);
}

Ref py_bytes_istitle(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Span span = span_of(peek(args[0]));
    bool cased = false;
    bool in_word = false;
    for (size_t i = 0; i < span.size; i++) {
        unsigned char c = (unsigned char)span.data[i];
        if ((is_upper(c) && in_word) || (is_lower(c) && !in_word)) {
            return REF_FALSE;
        }
        in_word = is_alpha(c);
        cased = cased || in_word;
    }
    return ref_bool(cased);
}

// A copy with `change` applied; it is told whether the byte before was a letter.
static Ref map_bytes(Runtime *rt, Ref self,
                     unsigned char (*change)(unsigned char c, bool in_word,
                                             size_t index))
{
    Span span = span_of(peek(self));
    StrBuilder out;
    builder_init(&out);
    if (charge(rt, span.size / 16) && builder_reserve(rt, &out, span.size)) {
        bool in_word = false;
        for (size_t i = 0; i < span.size; i++) {
            out.data[i] = (char)change((unsigned char)span.data[i], in_word, i);
            in_word = is_alpha((unsigned char)span.data[i]);
        }
        out.size = span.size;
    } else {
        out.failed = true;
    }
    return bytes_like_finish(rt, ref_object(self), &out);
}

static unsigned char change_lower(unsigned char c, bool in_word, size_t index)
{
    return to_lower(c);
}
static unsigned char change_upper(unsigned char c, bool in_word, size_t index)
{
    return to_upper(c);
}
static unsigned char change_title(unsigned char c, bool in_word, size_t index)
{
    return in_word ? to_lower(c) : to_upper(c);
}
static unsigned char change_first(unsigned char c, bool in_word, size_t index)
{
    return index > 0 ? to_lower(c) : to_upper(c);
}
static unsigned char change_swap(unsigned char c, bool in_word, size_t index)
{
    return is_lower(c) ? to_upper(c) : to_lower(c);
}

Ref py_bytes_lower(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_bytes(rt, args[0], change_lower);
}

Ref py_bytes_upper(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_bytes(rt, args[0], change_upper);
}

Ref py_bytes_title(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_bytes(rt, args[0], change_title);
}

Ref py_bytes_capitalize(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_bytes(rt, args[0], change_first);
}

Ref py_bytes_swapcase(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_bytes(rt, args[0], change_swap);
}

// --- tables ---

static Ref translate(Runtime *rt, Ref self, const char *table, Span delete)
{
    bool deleted[256] = {false};
    for (size_t i = 0; i < delete.size; i++) {
        deleted[(unsigned char)delete.data[i]] = true;
    }
    Span span = span_of(peek(self));
    bool changed = false;
    StrBuilder out;
    builder_init(&out);
    if (!charge(rt, span.size / 16) || !builder_reserve(rt, &out, span.size)) {
        out.failed = true;
        return bytes_like_finish(rt, ref_object(self), &out);
    }
    for (size_t i = 0; i < span.size; i++) {
        unsigned char c = (unsigned char)span.data[i];
        char to = table == NULL ? (char)c : table[c];
        changed = changed || deleted[c] || to != (char)c;
        if (!deleted[c]) {
            out.data[out.size++] = to;
        }
    }
    if (!changed) {
        builder_fini(rt, &out);
        return bytes_part(rt, ref_object(self), 0, span.size);
    }
    return bytes_like_finish(rt, ref_object(self), &out);
}

Ref py_bytes_translate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Part table = {.is_buffer = false};
    Part delete = {.is_buffer = false};
    Ref result = REF_ERROR;
    Ref *deleted = given_argument(args, nargs, 2);
    bool has_table = !ref_is_none(args[1]);
    if (has_table && !get_part(rt, &args[1], &table)) {
        return REF_ERROR;
    }
    if (has_table && table.text.size != 256) {
        raise_error(rt, E_VALUE_ERROR, "translation table must be 256 characters long");
    } else if (deleted == NULL || get_part(rt, deleted, &delete)) {
        result = translate(rt, args[0], table.text.data,
                           (Span){delete.text.data, delete.text.size});
        release_part(rt, &delete);
    }
    release_part(rt, &table);
    return result;
}

Ref py_bytes_maketrans(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Part from;
    Part to;
    char table[256];
    if (!get_part(rt, &args[0], &from)) {
        return REF_ERROR;
    }
    if (!get_part(rt, &args[1], &to)) {
        release_part(rt, &from);
        return REF_ERROR;
    }
    bool same_length = from.text.size == to.text.size;
    if (!same_length) {
        raise_error(rt, E_VALUE_ERROR, "maketrans arguments must have same length");
    }
    for (size_t i = 0; i < 256; i++) {
        table[i] = (char)i;
    }
    for (size_t i = 0; i < from.text.size && same_length; i++) {
        table[(unsigned char)from.text.data[i]] = to.text.data[i];
    }
    release_part(rt, &to);
    release_part(rt, &from);
    return same_length ? bytes_new(rt, table, 256) : REF_ERROR;
}

// --- text ---

Ref py_bytes_decode(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const char *encoding;
    const char *errors;
    if (!codec_argument(rt, given_argument(args, nargs, 1),
                        "decode() argument 'encoding'", &encoding) ||
        !codec_argument(rt, given_argument(args, nargs, 2),
                        "decode() argument 'errors'", &errors)) {
        return REF_ERROR;
    }
    Span span = span_of(peek(args[0]));
    return str_decode(rt, span.data, span.size, encoding, errors);
}

// The separator of hex(): one ASCII character; '\0' without one.
static bool get_hex_separator(Runtime *rt, Ref *arg, char *out)
{
    *out = '\0';
    if (arg == NULL) {
        return true;
    }
    int64_t length = value_length(rt, peek(*arg));
    if (length < 0) {
        return false;
    }
    if (length != 1) {
        raise_error(rt, E_VALUE_ERROR, "sep must be length 1.");
        return false;
    }
    if (!is_str(peek(*arg)) && !is_bytes(peek(*arg))) {
        raise_error(rt, E_TYPE_ERROR, "sep must be str or bytes.");
        return false;
    }
    Text text = text_of(*arg);
    *out = text.data[0];
    if ((*out & 0x80) != 0) {
        raise_error(rt, E_VALUE_ERROR, "sep must be ASCII.");
        return false;
    }
    return true;
}

Ref py_bytes_hex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char digits[] = "0123456789abcdef";
    char separator;
    int64_t group = 1;
    Ref *between = given_argument(args, nargs, 1);
    Ref *bytes_per_group = given_argument(args, nargs, 2);
    if (!get_hex_separator(rt, between, &separator)) {
        return REF_ERROR;
    }
    if (bytes_per_group != NULL &&
        !index_as_int64(rt, bytes_per_group, E_OVERFLOW_ERROR, &group)) {
        return REF_ERROR;
    }
    bool grouped = between != NULL && group != 0;
    Span span = span_of(peek(args[0]));
    if (!charge(rt, span.size / 16)) {
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    builder_reserve(rt, &out, span.size * (grouped ? 3 : 2));
    for (size_t i = 0; i < span.size; i++) {
        // Positive groups count from the right, negative ones from the left.
        size_t from_end = group > 0 ? span.size - i : i;
        uint64_t size = group > 0 ? (uint64_t)group : (uint64_t)-group;
        if (grouped && i > 0 && from_end % size == 0) {
            builder_add(rt, &out, &separator, 1);
        }
        unsigned char c = (unsigned char)span.data[i];
        builder_add(rt, &out, (char[2]){digits[c >> 4], digits[c & 15]}, 2);
    }
    return builder_finish(rt, &out);
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

Ref py_bytes_fromhex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[1]))) {
        raise_not_str(rt, "fromhex() argument", peek(args[1]));
        return REF_ERROR;
    }
    Str *s = (Str *)ref_object(args[1]);
    StrBuilder out;
    builder_init(&out);
    for (size_t i = 0; i < s->size;) {
        if (is_space((unsigned char)s->data[i])) {
            i++;
            continue;
        }
        int high = hex_digit(s->data[i]);
        int low = high < 0 ? -1 : hex_digit(s->data[i + 1]);
        if (low < 0) {
            raise_error(rt, E_VALUE_ERROR,
                        "non-hexadecimal number found in fromhex() arg at position %zu",
                        str_position(rt, s, high < 0 ? i : i + 1));
            builder_fini(rt, &out);
            return REF_ERROR;
        }
        builder_add(rt, &out, &(char){(char)(high << 4 | low)}, 1);
        i += 2;
    }
    Type *type = (Type *)ref_object(args[0]);
    bool mutable = (type->flags & TYPE_IS_BYTEARRAY) != 0;
    Ref bytes = builder_finish_bytes(rt, &out);
    if (ref_is_error(bytes) || type == rt->types[T_BYTES]) {
        return bytes;
    }
    Ref result;
    if (mutable && type == rt->types[T_BYTEARRAY]) {
        Span span = span_of(peek(bytes));
        result = bytearray_new(rt, span.data, span.size);
    } else {
        result = object_call(rt, &args[0], &bytes, 1, NULL);
    }
    drop(rt, bytes);
    return result;
}
