// Writing JSON: values to text.
#include "modules/json/json.h"

#include <math.h>
#include <stdio.h>

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"

// A container that is being written, and those around it.
typedef struct Around {
    const struct Around *outer;
    const Object *object;
    const Object *mark; // the container at the last depth that is a power of two
    size_t depth;
} Around;

// Deeper, a container is compared with the mark only: in a cycle that comes around too,
// a little later.
#define CHECKED_DEPTH 1000

static Around around_of(const Around *outer, const Object *object)
{
    size_t depth = outer == NULL ? 0 : outer->depth + 1;
    bool is_mark = (depth & (depth - 1)) == 0;
    return (Around){outer, object, is_mark ? object : outer->mark, depth};
}

typedef struct Writer {
    Runtime *rt;
    StrBuilder out;
    Ref *fallback;     // default(value): what to write instead
    const Str *indent; // NULL: all on one line
    const Str *item_separator, *key_separator;
    bool only_ascii, sort_keys, skip_keys, allow_nan, check_circular;
} Writer;

static bool write_value(Writer *w, Ref *value, const Around *around, size_t depth);

static bool put(Writer *w, const char *text, size_t size)
{
    return builder_add(w->rt, &w->out, text, size);
}

// --- strings ---

static void put_escape(Runtime *rt, StrBuilder *out, uint32_t c)
{
    char text[16];
    static const char letters[] = "btn?fr"; // for 8, 9, 10, 12, 13
    if (c == '"' || c == '\\') {
        text[0] = '\\';
        text[1] = (char)c;
        builder_add(rt, out, text, 2);
    } else if (c >= 8 && c <= 13 && c != 11) {
        text[0] = '\\';
        text[1] = letters[c - 8];
        builder_add(rt, out, text, 2);
    } else if (c < 0x10000) {
        builder_add(rt, out, text, (size_t)sprintf(text, "\\u%04x", (unsigned)c));
    } else {
        c -= 0x10000;
        builder_add(rt, out, text,
                    (size_t)sprintf(text, "\\u%04x\\u%04x",
                                    (unsigned)(0xd800 | c >> 10),
                                    (unsigned)(0xdc00 | (c & 0x3ff))));
    }
}

static bool put_string(Runtime *rt, StrBuilder *out, const Str *s, bool only_ascii)
{
    if (!charge(rt, s->size / 64)) {
        return false;
    }
    builder_add(rt, out, "\"", 1);
    for (size_t at = 0; at < s->size;) {
        size_t end = json_plain(s->data, at, s->size, only_ascii);
        builder_add(rt, out, s->data + at, end - at);
        at = end;
        if (at < s->size) {
            uint32_t c;
            at += utf8_decode(s->data + at, &c);
            put_escape(rt, out, c);
        }
    }
    return builder_add(rt, out, "\"", 1);
}

static Ref quote(Runtime *rt, Ref arg, bool only_ascii)
{
    if (!is_str(peek(arg))) {
        raise_error(rt, E_TYPE_ERROR, "first argument must be a string, not %T",
                    peek(arg));
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    if (!put_string(rt, &out, value_str_object(peek(arg)), only_ascii)) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return builder_finish(rt, &out);
}

Ref py_json_quote(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return quote(rt, args[0], false);
}

Ref py_json_quote_ascii(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return quote(rt, args[0], true);
}

// --- numbers ---

static bool write_int(Writer *w, Value value)
{
    int64_t small;
    if (!int_small(value, &small)) {
        Ref text = int_to_str(w->rt, value, 10);
        bool ok = !ref_is_error(text) &&
                  builder_add_str(w->rt, &w->out, value_str_object(peek(text)));
        drop(w->rt, text);
        return ok;
    }
    char digits[24];
    size_t at = sizeof digits;
    uint64_t rest = small < 0 ? -(uint64_t)small : (uint64_t)small;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (small < 0) {
        digits[--at] = '-';
    }
    return put(w, digits + at, sizeof digits - at);
}

static bool write_float(Writer *w, Value value)
{
    double number = float_value(value);
    if (!isfinite(number)) {
        if (!w->allow_nan) {
            raise_error(w->rt, E_VALUE_ERROR,
                        "Out of range float values are not JSON compliant: %R", value);
            return false;
        }
        const char *text = isnan(number) ? "NaN"
                           : number > 0  ? "Infinity"
                                         : "-Infinity";
        return put(w, text, strlen(text));
    }
    char text[32];
    return put(w, text, float_shortest(number, text));
}

// --- containers ---

static bool enter(Writer *w, const Around *here)
{
    if (!stack_check_in(w->rt, " while encoding a JSON object")) {
        return false;
    }
    const Around *outer = here->outer;
    bool is_inside = false;
    if (!w->check_circular || outer == NULL) {
        return true;
    }
    if (here->depth > CHECKED_DEPTH) {
        is_inside = outer->mark == here->object;
    } else {
        while (outer != NULL && outer->object != here->object) {
            outer = outer->outer;
        }
        is_inside = outer != NULL;
    }
    if (is_inside) {
        raise_error(w->rt, E_VALUE_ERROR, "Circular reference detected");
    }
    return !is_inside;
}

// A new line with the indent of `depth`, where lines are wanted.
static void put_line(Writer *w, size_t depth)
{
    if (w->indent != NULL) {
        put(w, "\n", 1);
        for (size_t i = 0; i < depth; i++) {
            builder_add_str(w->rt, &w->out, w->indent);
        }
    }
}

// What goes before an item.
static void put_between(Writer *w, bool *first, char opener, size_t depth)
{
    if (*first) {
        put(w, &opener, 1);
        *first = false;
    } else {
        builder_add_str(w->rt, &w->out, w->item_separator);
    }
    put_line(w, depth + 1);
}

static void put_close(Writer *w, bool empty, const char *pair, size_t depth)
{
    if (empty) {
        put(w, pair, 2);
    } else {
        put_line(w, depth);
        put(w, pair + 1, 1);
    }
}

// The items of a list or tuple; user code may change a list meanwhile.
static bool write_items(Writer *w, Ref *sequence, const Around *here, size_t depth)
{
    bool first = true;
    for (size_t i = 0;; i++) {
        bool is_tuple_ = is_tuple(peek(*sequence));
        size_t length = is_tuple_ ? value_tuple(peek(*sequence))->length
                                  : value_list(peek(*sequence))->length;
        if (i >= length) {
            break;
        }
        Ref *slot = is_tuple_ ? &value_tuple(peek(*sequence))->items[i]
                              : &value_list(peek(*sequence))->items[i];
        put_between(w, &first, '[', depth);
        bool is_plain = !ref_is_object(*slot);
        Ref item = is_plain ? *slot : ref_new(ref_object(*slot)); // numbers: bits do
        bool ok = write_value(w, &item, here, depth + 1);
        if (!is_plain) {
            drop(w->rt, item);
        }
        if (!ok) {
            return false;
        }
    }
    put_close(w, first, "[]", depth);
    return !w->out.failed;
}

static bool write_sequence(Writer *w, Ref *value, const Around *around, size_t depth)
{
    Around here = around_of(around, ref_object(*value));
    if (!enter(w, &here)) {
        return false;
    }
    if (is_exact(w->rt, peek(*value), T_LIST) ||
        is_exact(w->rt, peek(*value), T_TUPLE)) {
        return write_items(w, value, &here, depth);
    }
    Ref items = list_from_iterable(w->rt, value); // a subclass may iterate otherwise
    bool ok = !ref_is_error(items) && write_items(w, &items, &here, depth);
    drop(w->rt, items);
    return ok;
}

// The key as text between quotes.
static bool write_key(Writer *w, Ref *key)
{
    Value value = peek(*key);
    if (is_str(value)) {
        return put_string(w->rt, &w->out, value_str_object(value), w->only_ascii);
    }
    bool ok;
    put(w, "\"", 1);
    if (value_is_none(value)) {
        ok = put(w, "null", 4);
    } else if (value_is_bool(value)) {
        ok = value_is_true(value) ? put(w, "true", 4) : put(w, "false", 5);
    } else if (is_int(value)) {
        ok = write_int(w, value);
    } else {
        ok = write_float(w, value);
    }
    return put(w, "\"", 1) && ok;
}

static bool is_key(Value value)
{
    return is_str(value) || value_is_none(value) || is_int(value) || is_float(value);
}

static bool write_pair(Writer *w, Ref *key, Ref *value, bool *first, const Around *here,
                       size_t depth)
{
    if (!is_key(peek(*key))) {
        if (!w->skip_keys) {
            raise_error(w->rt, E_TYPE_ERROR,
                        "keys must be str, int, float, bool or None, not %T",
                        peek(*key));
        }
        return w->skip_keys;
    }
    put_between(w, first, '{', depth);
    return write_key(w, key) && builder_add_str(w->rt, &w->out, w->key_separator) &&
           write_value(w, value, here, depth + 1);
}

// An exact dict, in its order; user code may change it meanwhile.
static bool write_entries(Writer *w, Ref *dict, const Around *here, size_t depth)
{
    bool first = true;
    size_t position = 0;
    Ref *key_slot, *value_slot;
    while (dict_next(value_dict(peek(*dict)), &position, &key_slot, &value_slot)) {
        Ref key = ref_copy(peek(*key_slot)), value = ref_copy(peek(*value_slot));
        bool ok = write_pair(w, &key, &value, &first, here, depth);
        drop(w->rt, value);
        drop(w->rt, key);
        if (!ok) {
            return false;
        }
    }
    put_close(w, first, "{}", depth);
    return !w->out.failed;
}

// Pairs of a list, which nobody else has.
static bool write_pairs(Writer *w, List *pairs, const Around *here, size_t depth)
{
    bool first = true;
    for (size_t i = 0; i < pairs->length; i++) {
        if (!is_tuple(list_peek(pairs, i)) ||
            value_tuple(list_peek(pairs, i))->length != 2) {
            raise_error(w->rt, E_VALUE_ERROR, "items must return 2-tuples");
            return false;
        }
        Tuple *pair = value_tuple(list_peek(pairs, i));
        if (!write_pair(w, &pair->items[0], &pair->items[1], &first, here, depth)) {
            return false;
        }
    }
    put_close(w, first, "{}", depth);
    return !w->out.failed;
}

static bool write_mapping(Writer *w, Ref *value, const Around *around, size_t depth)
{
    Runtime *rt = w->rt;
    Around here = around_of(around, ref_object(*value));
    if (!enter(w, &here)) {
        return false;
    }
    if (is_exact(rt, peek(*value), T_DICT) && !w->sort_keys) {
        return write_entries(w, value, &here, depth);
    }
    Ref list = mapping_list(rt, value, N_ITEMS);
    Ref none = REF_UNBOUND;
    bool ok = !ref_is_error(list) &&
              (!w->sort_keys || list_sort(rt, value_list(peek(list)), &none, false)) &&
              write_pairs(w, value_list(peek(list)), &here, depth);
    drop(rt, list);
    return ok;
}

// What default() makes of a value that JSON does not know.
static bool write_other(Writer *w, Ref *value, const Around *around, size_t depth)
{
    Around here = around_of(around, ref_is_object(*value) ? ref_object(*value) : NULL);
    if (!enter(w, &here)) {
        return false;
    }
    Ref argument = share(w->rt, value);
    Ref other = ref_is_error(argument)
                    ? REF_ERROR
                    : object_call(w->rt, w->fallback, &argument, 1, NULL);
    drop(w->rt, argument);
    bool ok = !ref_is_error(other) && write_value(w, &other, &here, depth);
    drop(w->rt, other);
    return ok;
}

static bool write_value(Writer *w, Ref *slot, const Around *around, size_t depth)
{
    Value value = peek(*slot);
    if (w->out.failed || !charge(w->rt, 1)) {
        return false;
    }
    if (is_str(value)) {
        return put_string(w->rt, &w->out, value_str_object(value), w->only_ascii);
    }
    if (value_is_none(value)) {
        return put(w, "null", 4);
    }
    if (value_is_bool(value)) {
        return value_is_true(value) ? put(w, "true", 4) : put(w, "false", 5);
    }
    if (is_int(value)) {
        return write_int(w, value);
    }
    if (is_float(value)) {
        return write_float(w, value);
    }
    if (is_list(value) || is_tuple(value)) {
        return write_sequence(w, slot, around, depth);
    }
    return is_dict(value) ? write_mapping(w, slot, around, depth)
                          : write_other(w, slot, around, depth);
}

enum {
    ARG_VALUE,
    ARG_DEFAULT,
    ARG_ENSURE_ASCII,
    ARG_INDENT,
    ARG_ITEM_SEPARATOR,
    ARG_KEY_SEPARATOR,
    ARG_SORT_KEYS,
    ARG_SKIP_KEYS,
    ARG_ALLOW_NAN,
    ARG_CHECK_CIRCULAR
};

static bool text_argument(Runtime *rt, Ref arg, const char *name, const Str **out)
{
    if (!is_str(peek(arg))) {
        raise_error(rt, E_TYPE_ERROR, "make_encoder() argument %s must be str, not %T",
                    name, peek(arg));
        return false;
    }
    *out = value_str_object(peek(arg));
    return true;
}

static bool flag_argument(Runtime *rt, Ref arg, bool *out)
{
    int truth = value_truth(rt, peek(arg));
    *out = truth > 0;
    return truth >= 0;
}

Ref py_json_encode(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Writer w = {.rt = rt, .fallback = &args[ARG_DEFAULT]};
    if ((!ref_is_none(args[ARG_INDENT]) &&
         !text_argument(rt, args[ARG_INDENT], "indent", &w.indent)) ||
        !text_argument(rt, args[ARG_ITEM_SEPARATOR], "item_separator",
                       &w.item_separator) ||
        !text_argument(rt, args[ARG_KEY_SEPARATOR], "key_separator",
                       &w.key_separator) ||
        !flag_argument(rt, args[ARG_ENSURE_ASCII], &w.only_ascii) ||
        !flag_argument(rt, args[ARG_SORT_KEYS], &w.sort_keys) ||
        !flag_argument(rt, args[ARG_SKIP_KEYS], &w.skip_keys) ||
        !flag_argument(rt, args[ARG_ALLOW_NAN], &w.allow_nan) ||
        !flag_argument(rt, args[ARG_CHECK_CIRCULAR], &w.check_circular)) {
        return REF_ERROR;
    }
    builder_init(&w.out);
    if (!write_value(&w, &args[ARG_VALUE], NULL, 0)) {
        builder_fini(rt, &w.out);
        return REF_ERROR;
    }
    return builder_finish(rt, &w.out);
}
