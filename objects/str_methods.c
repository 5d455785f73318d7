// The methods of str, but for case and formatting.

#include "objects/abstract.h"
#include "objects/codecs.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/str_parts.h"
#include "objects/str_search.h"
#include "objects/str_split.h"
#include "objects/tuple.h"

static Str *self_of(Ref *args)
{
    return (Str *)ref_object(args[0]);
}

// --- arguments ---

static bool bound(Runtime *rt, Ref *arg, size_t length, size_t *out)
{
    int64_t index;
    if (!value_is_index(rt, peek(*arg))) {
        raise_error(
            rt, E_TYPE_ERROR,
            "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    if (!index_as_int64(rt, arg, EXCEPTION_IDS, &index)) {
        return false;
    }
    if (index < 0) {
        index += (int64_t)length;
        index = index < 0 ? 0 : index;
    }
    *out = (size_t)index;
    return true;
}

bool search_bounds(Runtime *rt, Ref *args, size_t nargs, size_t first, size_t length,
                   size_t *start, size_t *end)
{
    *start = 0;
    *end = length;
    if (first < nargs && !ref_is_none(args[first]) &&
        !bound(rt, &args[first], length, start)) {
        return false;
    }
    if (first + 1 < nargs && !ref_is_none(args[first + 1]) &&
        !bound(rt, &args[first + 1], length, end)) {
        return false;
    }
    *end = *end < length ? *end : length;
    return true;
}

bool size_argument(Runtime *rt, Ref *arg, int64_t *out)
{
    if (index_as_int64(rt, arg, E_OVERFLOW_ERROR, out)) {
        return true;
    }
    if (pending_matches(rt, E_OVERFLOW_ERROR)) {
        pending_clear(rt);
        raise_error(rt, E_OVERFLOW_ERROR,
                    "Python int too large to convert to C ssize_t");
    }
    return false;
}

bool limit_argument(Runtime *rt, Ref *arg, size_t *out)
{
    int64_t limit = -1;
    if (arg != NULL && !size_argument(rt, arg, &limit)) {
        return false;
    }
    *out = limit < 0 ? SIZE_MAX : (size_t)limit;
    return true;
}

void raise_not_str(Runtime *rt, const char *words, Value v)
{
    const Str *name = type_of(rt, v)->name;
    raise_error(rt, E_TYPE_ERROR, "%s must be str, not %s", words,
                value_is_none(v) ? "None" : name->data);
}

// The str in an argument; `words` is the TypeError's text up to the type's name.
static Str *str_argument(Runtime *rt, Ref arg, const char *words)
{
    if (!is_str(peek(arg))) {
        raise_not_str(rt, words, peek(arg));
        return NULL;
    }
    return (Str *)ref_object(arg);
}

// --- searching ---

typedef enum SearchKind { SEARCH_FIND, SEARCH_RFIND, SEARCH_COUNT } SearchKind;

static int64_t search_wide(Runtime *rt, Str *s, const Str *part, size_t start,
                           size_t end, SearchKind kind)
{
    const char *from = s->data + str_offset(rt, s, start);
    size_t size = (size_t)(s->data + str_offset(rt, s, end) - from);
    if (kind == SEARCH_COUNT) {
        return part->size == 0
                   ? (int64_t)(end - start) + 1
                   : (int64_t)text_count(from, size, part->data, part->size, SIZE_MAX);
    }
    const char *found = kind == SEARCH_FIND
                            ? text_find(from, size, part->data, part->size)
                            : text_rfind(from, size, part->data, part->size);
    return found == NULL ? -1 : (int64_t)str_position(rt, s, (size_t)(found - s->data));
}

// -2: error. The place in characters (-1: none), or the count.
static int64_t search(Runtime *rt, Ref *args, size_t nargs, SearchKind kind,
                      const char *words)
{
    Str *s = self_of(args);
    Str *part = str_argument(rt, args[1], words);
    size_t start;
    size_t end;
    if (part == NULL ||
        !search_bounds(rt, args, nargs, 2, str_length(s), &start, &end)) {
        return -2;
    }
    if (start > end || !charge(rt, (end - start) / 64)) {
        return start > end ? (kind == SEARCH_COUNT ? 0 : -1) : -2;
    }
    return search_wide(rt, s, part, start, end, kind);
}

static Ref search_result(Runtime *rt, int64_t result)
{
    return result == -2 ? REF_ERROR : int_new(rt, result);
}

static Ref search_or_raise(Runtime *rt, int64_t result)
{
    if (result == -1) {
        raise_error(rt, E_VALUE_ERROR, "substring not found");
        return REF_ERROR;
    }
    return search_result(rt, result);
}

Ref py_str_find(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_result(rt, search(rt, args, nargs, SEARCH_FIND, "find() argument 1"));
}

Ref py_str_rfind(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_result(rt,
                         search(rt, args, nargs, SEARCH_RFIND, "rfind() argument 1"));
}

Ref py_str_index(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_or_raise(rt,
                           search(rt, args, nargs, SEARCH_FIND, "index() argument 1"));
}

Ref py_str_rindex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_or_raise(
        rt, search(rt, args, nargs, SEARCH_RFIND, "rindex() argument 1"));
}

Ref py_str_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return search_result(rt,
                         search(rt, args, nargs, SEARCH_COUNT, "count() argument 1"));
}

// --- beginnings and ends ---

static bool matches_end(const Text *text, Ref affix, bool at_end)
{
    Text part = text_of(affix);
    return at_end ? text_ends_with(text, &part) : text_starts_with(text, &part);
}

// Narrows the text of args[0] to the bounds in args[2] and args[3]: 1; 0: there is
// nothing between them, not even ''; -1: TypeError.
static int narrow(Runtime *rt, Ref *args, size_t nargs, Text *text)
{
    Str *s = self_of(args);
    size_t start;
    size_t end;
    if (!search_bounds(rt, args, nargs, 2, str_length(s), &start, &end)) {
        return -1;
    }
    if (start > end) {
        return 0;
    }
    size_t from = str_offset(rt, s, start);
    text->data += from;
    text->size = str_offset(rt, s, end) - from;
    return 1;
}

static Ref test_affix(Runtime *rt, Ref *args, size_t nargs, bool at_end)
{
    const char *method = at_end ? "endswith" : "startswith";
    Text text = text_of(args[0]);
    int possible = nargs > 2 ? narrow(rt, args, nargs, &text) : 1;
    if (possible < 0) {
        return REF_ERROR;
    }
    if (is_str(peek(args[1]))) {
        return ref_bool(possible && matches_end(&text, args[1], at_end));
    }
    if (!is_tuple(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "%s first arg must be str or a tuple of str, not %T", method,
                    peek(args[1]));
        return REF_ERROR;
    }
    Tuple *affixes = (Tuple *)ref_object(args[1]);
    for (size_t i = 0; i < affixes->length; i++) {
        if (!is_str(peek(affixes->items[i]))) {
            raise_error(rt, E_TYPE_ERROR, "tuple for %s must only contain str, not %T",
                        method, peek(affixes->items[i]));
            return REF_ERROR;
        }
        if (possible && matches_end(&text, affixes->items[i], at_end)) {
            return REF_TRUE;
        }
    }
    return REF_FALSE;
}

Ref py_str_startswith(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_affix(rt, args, nargs, false);
}

Ref py_str_endswith(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_affix(rt, args, nargs, true);
}

Ref py_str_removeprefix(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *prefix = str_argument(rt, args[1], "removeprefix() argument");
    if (prefix == NULL) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    Text part = text_of(args[1]);
    return text_part(rt, &text, text_starts_with(&text, &part) ? part.size : 0,
                     text.size);
}

Ref py_str_removesuffix(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *suffix = str_argument(rt, args[1], "removesuffix() argument");
    if (suffix == NULL) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    Text part = text_of(args[1]);
    return text_part(rt, &text, 0,
                     text.size - (text_ends_with(&text, &part) ? part.size : 0));
}

// --- splitting, stripping, replacing, joining ---

typedef Ref (*SplitFn)(Runtime *, const Text *, const Text *, size_t);
typedef Ref (*SplitSpaceFn)(Runtime *, const Text *, size_t);

static Ref split(Runtime *rt, Ref *args, size_t nargs, SplitFn split_on,
                 SplitSpaceFn split_space)
{
    size_t limit;
    const Ref *on = given_argument(args, nargs, 1);
    if (!limit_argument(rt, given_argument(args, nargs, 2), &limit)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    if (on == NULL || ref_is_none(*on)) {
        return split_space(rt, &text, limit);
    }
    if (!is_str(peek(*on))) {
        raise_error(rt, E_TYPE_ERROR, "must be str or None, not %T", peek(*on));
        return REF_ERROR;
    }
    Text separator = text_of(*on);
    if (separator.size == 0) {
        raise_error(rt, E_VALUE_ERROR, "empty separator");
        return REF_ERROR;
    }
    return split_on(rt, &text, &separator, limit);
}

Ref py_str_split(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return split(rt, args, nargs, text_split, text_split_space);
}

Ref py_str_rsplit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return split(rt, args, nargs, text_rsplit, text_rsplit_space);
}

Ref py_str_splitlines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
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
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "must be str, not %T", peek(args[1]));
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    Text part = text_of(args[1]);
    if (part.size == 0) {
        raise_error(rt, E_VALUE_ERROR, "empty separator");
        return REF_ERROR;
    }
    return text_partition(rt, &text, &part, from_right);
}

Ref py_str_partition(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return partition(rt, args, false);
}

Ref py_str_rpartition(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return partition(rt, args, true);
}

static Ref strip(Runtime *rt, Ref *args, size_t nargs, int sides, const char *method)
{
    Text text = text_of(args[0]);
    if (nargs < 2 || ref_is_none(args[1])) {
        return text_strip(rt, &text, NULL, sides);
    }
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "%s arg must be None or str", method);
        return REF_ERROR;
    }
    Text set = text_of(args[1]);
    return text_strip(rt, &text, &set, sides);
}

Ref py_str_strip(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return strip(rt, args, nargs, STRIP_LEFT | STRIP_RIGHT, "strip");
}

Ref py_str_lstrip(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return strip(rt, args, nargs, STRIP_LEFT, "lstrip");
}

Ref py_str_rstrip(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return strip(rt, args, nargs, STRIP_RIGHT, "rstrip");
}

Ref py_str_replace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    size_t limit;
    if (str_argument(rt, args[1], "replace() argument 1") == NULL ||
        str_argument(rt, args[2], "replace() argument 2") == NULL ||
        !limit_argument(rt, given_argument(args, nargs, 3), &limit)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    Text old = text_of(args[1]);
    Text new = text_of(args[2]);
    return text_replace(rt, &text, &old, &new, limit);
}

Ref py_str_join(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (is_exact(rt, peek(args[1]), T_TUPLE)) {
        Tuple *items = (Tuple *)ref_object(args[1]);
        return str_join(rt, self_of(args), items->items, items->length);
    }
    if (is_exact(rt, peek(args[1]), T_LIST)) { // str_join runs no Python code
        List *list = (List *)ref_object(args[1]);
        return str_join(rt, self_of(args), list->items, list->length);
    }
    Ref items = tuple_from_items(rt, &args[1], "can only join an iterable");
    if (ref_is_error(items)) {
        return REF_ERROR;
    }
    Tuple *tuple = (Tuple *)ref_object(items);
    Ref joined = str_join(rt, self_of(args), tuple->items, tuple->length);
    drop(rt, items);
    return joined;
}

// --- padding ---

static Ref align(Runtime *rt, Ref *args, size_t nargs, int how)
{
    int64_t width;
    const char *fill = " ";
    size_t fill_size = 1;
    if (!size_argument(rt, &args[1], &width)) {
        return REF_ERROR;
    }
    if (nargs > 2) {
        if (!is_str(peek(args[2]))) {
            raise_error(rt, E_TYPE_ERROR,
                        "The fill character must be a unicode character, not %T",
                        peek(args[2]));
            return REF_ERROR;
        }
        const Str *character = (const Str *)ref_object(args[2]);
        if (str_length(character) != 1) {
            raise_error(rt, E_TYPE_ERROR,
                        "The fill character must be exactly one character long");
            return REF_ERROR;
        }
        fill = character->data;
        fill_size = character->size;
    }
    Text text = text_of(args[0]);
    return text_align(rt, &text, width, how, fill, fill_size);
}

Ref py_str_center(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return align(rt, args, nargs, ALIGN_CENTER);
}

Ref py_str_ljust(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return align(rt, args, nargs, ALIGN_LEFT);
}

Ref py_str_rjust(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return align(rt, args, nargs, ALIGN_RIGHT);
}

Ref py_str_zfill(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t width;
    if (!size_argument(rt, &args[1], &width)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    return text_zero_fill(rt, &text, width);
}

Ref py_str_expandtabs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t tab_size = 8;
    Ref *given = given_argument(args, nargs, 1);
    if (given != NULL && !size_argument(rt, given, &tab_size)) {
        return REF_ERROR;
    }
    Text text = text_of(args[0]);
    return text_expand_tabs(rt, &text, tab_size);
}

// --- translating ---

static bool add_translated(Runtime *rt, StrBuilder *out, Ref to, uint32_t c)
{
    if (ref_is_none(to)) {
        return true;
    }
    if (is_str(peek(to))) {
        return builder_add_str(rt, out, (Str *)ref_object(to));
    }
    int64_t code;
    if (!is_int(peek(to))) {
        raise_error(rt, E_TYPE_ERROR,
                    "character mapping must return integer, None or str");
        return false;
    }
    if (!int_as_int64(peek(to), &code) || code < 0 || code > 0x10ffff) {
        raise_error(rt, E_VALUE_ERROR, "character mapping must be in range(0x110000)");
        return false;
    }
    return builder_add_char(rt, out, (uint32_t)code);
}

// table[c], or the character itself when there is no entry.
static bool translate_char(Runtime *rt, StrBuilder *out, Ref *table, uint32_t c)
{
    Ref key = ref_immediate((intptr_t)c);
    Ref to = REF_UNBOUND;
    if (is_exact(rt, peek(*table), T_DICT)) {
        if (dict_lookup(rt, (Dict *)ref_object(*table), &key, &to) == LOOKUP_ERROR) {
            return false;
        }
    } else {
        to = get_item(rt, table, &key);
        if (ref_is_error(to) && pending_matches(rt, E_LOOKUP_ERROR)) {
            pending_clear(rt);
            to = REF_UNBOUND;
        }
    }
    drop(rt, key);
    if (ref_is_unbound(to)) {
        return builder_add_char(rt, out, c);
    }
    bool added = !ref_is_error(to) && add_translated(rt, out, to, c);
    drop(rt, to);
    return added;
}

// What the table makes of the characters of an ASCII str, learnt as they come. 0: not
// asked yet (or a NUL, which is asked for each time).
typedef struct Translated {
    char to[128];
} Translated;
enum { TO_NOTHING = (char)-1, TO_LONGER = (char)-2 };

static bool translate_ascii(Runtime *rt, StrBuilder *out, Ref *table, unsigned char c,
                            Translated *known)
{
    char to = known->to[c];
    if (to == 0 || to == TO_LONGER) {
        size_t size = out->size;
        if (!translate_char(rt, out, table, c)) {
            return false;
        }
        size_t added = out->size - size;
        bool ascii = added == 1 && (out->data[size] & 0x80) == 0;
        known->to[c] = added == 0 ? TO_NOTHING : ascii ? out->data[size] : TO_LONGER;
        return true;
    }
    return to == TO_NOTHING || builder_add(rt, out, &to, 1);
}

Ref py_str_translate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Str *s = self_of(args);
    bool ascii = str_is_ascii(s);
    Translated known = {{0}};
    StrBuilder out;
    builder_init(&out);
    bool done = charge(rt, s->size) && builder_reserve(rt, &out, s->size);
    for (size_t i = 0; i < s->size && done;) {
        uint32_t c;
        i += utf8_decode(s->data + i, &c);
        done = ascii ? translate_ascii(rt, &out, &args[1], (unsigned char)c, &known)
                     : translate_char(rt, &out, &args[1], c);
    }
    if (!done) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return builder_finish(rt, &out);
}

// Adds the pair (code point `key`, value) to a table.
static bool add_pair(Runtime *rt, Ref table, uint32_t key, Ref value_take)
{
    return !ref_is_error(value_take) &&
           dict_set_take(rt, (Dict *)ref_object(table), ref_immediate((intptr_t)key),
                         value_take);
}

// The keys of a dict become code points.
static bool copy_table(Runtime *rt, Ref table, Dict *dict)
{
    size_t position = 0;
    Ref *key;
    Ref *value;
    while (dict_next(dict, &position, &key, &value)) {
        bool added = false;
        if (is_int(peek(*key))) {
            Ref k = share(rt, key);
            Ref v = ref_is_error(k) ? REF_ERROR : share(rt, value);
            if (ref_is_error(v)) {
                drop(rt, k);
                return false;
            }
            added = dict_set_take(rt, (Dict *)ref_object(table), k, v);
        } else if (!is_str(peek(*key))) {
            raise_error(rt, E_TYPE_ERROR,
                        "keys in translate table must be strings or integers");
        } else if (str_length((Str *)ref_object(*key)) != 1) {
            raise_error(rt, E_VALUE_ERROR,
                        "string keys in translate table must be of length 1");
        } else {
            uint32_t c;
            utf8_decode(((Str *)ref_object(*key))->data, &c);
            added = add_pair(rt, table, c, share(rt, value));
        }
        if (!added) {
            return false;
        }
    }
    return true;
}

static bool add_pairs(Runtime *rt, Ref table, const Str *from, const Str *to)
{
    size_t k = 0;
    for (size_t i = 0; i < from->size;) {
        uint32_t c;
        uint32_t other;
        i += utf8_decode(from->data + i, &c);
        k += utf8_decode(to->data + k, &other);
        if (!add_pair(rt, table, c, ref_immediate((intptr_t)other))) {
            return false;
        }
    }
    return true;
}

static bool add_deletions(Runtime *rt, Ref table, const Str *deleted)
{
    for (size_t i = 0; i < deleted->size;) {
        uint32_t c;
        i += utf8_decode(deleted->data + i, &c);
        if (!add_pair(rt, table, c, REF_NONE)) {
            return false;
        }
    }
    return true;
}

static bool fill_table(Runtime *rt, Ref table, Ref *args, size_t nargs)
{
    if (nargs == 1) {
        if (!is_dict(peek(args[0]))) {
            raise_error(rt, E_TYPE_ERROR,
                        "if you give only one argument to maketrans it must be a dict");
            return false;
        }
        return copy_table(rt, table, (Dict *)ref_object(args[0]));
    }
    Str *to = str_argument(rt, args[1], "maketrans() argument 2");
    Str *deleted = nargs < 3 || to == NULL
                       ? NULL
                       : str_argument(rt, args[2], "maketrans() argument 3");
    if (to == NULL || (nargs == 3 && deleted == NULL)) {
        return false;
    }
    if (!is_str(peek(args[0]))) {
        raise_error(
            rt, E_TYPE_ERROR,
            "first maketrans argument must be a string if there is a second argument");
        return false;
    }
    const Str *from = (const Str *)ref_object(args[0]);
    if (str_length(from) != str_length(to)) {
        raise_error(rt, E_VALUE_ERROR,
                    "the first two maketrans arguments must have equal length");
        return false;
    }
    return add_pairs(rt, table, from, to) &&
           (deleted == NULL || add_deletions(rt, table, deleted));
}

static Ref py_str_maketrans(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref table = dict_new(rt);
    if (!ref_is_error(table) && !fill_table(rt, table, args, nargs)) {
        drop(rt, table);
        return REF_ERROR;
    }
    return table;
}

// --- others ---

Ref py_str_encode(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const char *encoding;
    const char *errors;
    if (!codec_argument(rt, given_argument(args, nargs, 1),
                        "encode() argument 'encoding'", &encoding) ||
        !codec_argument(rt, given_argument(args, nargs, 2),
                        "encode() argument 'errors'", &errors)) {
        return REF_ERROR;
    }
    return str_encode(rt, self_of(args), encoding, errors);
}

static Ref py_str_getnewargs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *s = self_of(args);
    Ref copy = str_new(rt, s->data, s->size);
    return ref_is_error(copy) ? REF_ERROR : tuple_from_take(rt, &copy, 1);
}

const MethodDef str_methods[] = {
    {"__getnewargs__", py_str_getnewargs, ARGS(0, 0), NULL},
    {"__format__", py_str_format_spec, POSITIONAL(1, 1, "format_spec"),
     "Return a formatted version of the string as described by the spec."},
    {"maketrans", py_str_maketrans,
     POSITIONAL(1, 3, "x, y=<unrepresentable>, z=<unrepresentable>"),
     "Return a translation table usable for str.translate().", METHOD_STATIC},
#define METHOD(name, arguments, doc) {#name, py_str_##name, arguments, doc},
#include "objects/str_methods.def"
#undef METHOD
    {NULL},
};
