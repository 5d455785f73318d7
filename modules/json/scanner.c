// Reading JSON: text to values.
//
// The reader goes over the bytes of the str; positions in code points are worked out
// for errors only. Nesting is bounded by the C stack.
#include "modules/json/json.h"

#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"
#include "vm/import.h"

#define KEY_SLOTS 64 // keys remembered: objects of a list mostly have the same
#define KEY_SIZE 64  // longer ones are not

typedef struct JsonScanner {
    Object base;
    Ref object_hook, object_pairs_hook; // None: none
    Ref parse_float, parse_int, parse_constant;
    bool strict;
    bool plain_float, plain_int; // float and int themselves
} JsonScanner;

typedef struct Reader {
    Runtime *rt;
    JsonScanner *scanner;
    Str *document;
    const char *text;
    size_t size, at;
    bool no_value;  // failed because there is no value at `at`
    uint64_t known; // bit i: keys[i] is a key
    Ref keys[KEY_SLOTS];
} Reader;

// --- errors ---

static size_t position_at(Reader *r, size_t offset)
{
    // Offsets inside a character come from broken escapes only and count as its start.
    while (offset < r->size && ((unsigned char)r->text[offset] & 0xc0) == 0x80) {
        offset--;
    }
    return str_position(r->rt, r->document, offset);
}

static void raise_decode_error(Runtime *rt, const char *message, Str *document,
                               size_t position)
{
    Ref module = import_module_named(vm_of(rt), "json.decoder");
    Str *name = ref_is_error(module) ? NULL : str_intern_new(rt, "JSONDecodeError", 15);
    Ref class_ = name == NULL ? REF_ERROR : get_attr(rt, &module, name);
    Ref args[3] = {REF_UNBOUND, ref_new(&document->base),
                   ref_immediate((intptr_t)position)};
    args[0] = ref_is_error(class_) ? REF_ERROR : str_from(rt, message);
    if (!ref_is_error(args[0])) {
        Ref error = object_call(rt, &class_, args, 3, NULL);
        if (!ref_is_error(error)) {
            raise_take(rt, error);
        }
    }
    drop(rt, args[0]);
    drop(rt, args[1]);
    drop(rt, class_);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, module);
}

static Ref fail(Reader *r, const char *message, size_t offset)
{
    raise_decode_error(r->rt, message, r->document, position_at(r, offset));
    return REF_ERROR;
}

// --- strings ---

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// Four hex digits; -1: there are others.
static int32_t hex_four(const Reader *r, size_t at)
{
    int32_t value = 0;
    for (size_t i = 0; i < 4; i++) {
        int digit = hex_digit(r->text[at + i]);
        if (digit < 0) {
            return -1;
        }
        value = value << 4 | digit;
    }
    return value;
}

// \uXXXX, with a second one when the two are a surrogate pair; `at` is behind the u.
static bool read_unicode(Reader *r, StrBuilder *out)
{
    size_t at = r->at;
    int32_t c = at + 4 < r->size ? hex_four(r, at) : -1;
    if (c < 0) {
        (void)fail(r, "Invalid \\uXXXX escape", at - 1);
        return false;
    }
    r->at = at += 4;
    bool is_high = c >= 0xd800 && c < 0xdc00 && at + 6 < r->size &&
                   r->text[at] == '\\' && r->text[at + 1] == 'u';
    if (is_high) {
        int32_t low = hex_four(r, at + 2);
        if (low < 0) {
            (void)fail(r, "Invalid \\uXXXX escape", at + 1);
            return false;
        }
        if (low >= 0xdc00 && low < 0xe000) {
            c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
            r->at += 6;
        }
    }
    return builder_add_char(r->rt, out, (uint32_t)c);
}

// An escape; `at` is the backslash.
static bool read_escape(Reader *r, size_t start, StrBuilder *out)
{
    static const char letters[] = "\"\\/bfnrt";
    static const char values[] = "\"\\/\b\f\n\r\t";
    if (r->at + 1 >= r->size) {
        (void)fail(r, "Unterminated string starting at", start);
        return false;
    }
    char letter = r->text[r->at + 1];
    r->at += 2;
    if (letter == 'u') {
        return read_unicode(r, out);
    }
    const char *found = letter == '\0' ? NULL : strchr(letters, letter);
    if (found == NULL) {
        (void)fail(r, "Invalid \\escape", r->at - 2);
        return false;
    }
    return builder_add(r->rt, out, &values[found - letters], 1);
}

// The rest of a string that has escapes (or, where that is allowed, control
// characters). `start` is its quote, `from` the first byte not yet in `out`.
static bool read_escaped(Reader *r, size_t start, bool strict, StrBuilder *out)
{
    for (;;) {
        size_t from = r->at;
        r->at = json_plain(r->text, from, r->size, false);
        builder_add(r->rt, out, r->text + from, r->at - from);
        if (r->at >= r->size) {
            (void)fail(r, "Unterminated string starting at", start);
            return false;
        }
        char c = r->text[r->at];
        if (c == '"') {
            r->at++;
            return !out->failed;
        }
        if (c == '\\') {
            if (!read_escape(r, start, out)) {
                return false;
            }
        } else if (strict) {
            (void)fail(r, "Invalid control character at", r->at);
            return false;
        } else {
            builder_add(r->rt, out, &c, 1);
            r->at++;
        }
    }
}

// A string; `at` is behind its quote.
static Ref read_string(Reader *r, bool strict)
{
    size_t start = r->at - 1, from = r->at;
    size_t end = json_plain(r->text, from, r->size, false);
    if (end < r->size && r->text[end] == '"') {
        r->at = end + 1;
        return str_new(r->rt, r->text + from, end - from);
    }
    StrBuilder out;
    builder_init(&out);
    if (!read_escaped(r, start, strict, &out)) {
        builder_fini(r->rt, &out);
        return REF_ERROR;
    }
    return builder_finish(r->rt, &out);
}

// A key: the same object for the same text, as long as it is remembered.
static Ref read_key(Reader *r)
{
    size_t from = r->at;
    size_t end = json_plain(r->text, from, r->size, false);
    size_t size = end - from;
    if (end >= r->size || r->text[end] != '"' || size == 0 || size > KEY_SIZE) {
        return read_string(r, r->scanner->strict);
    }
    r->at = end + 1;
    unsigned char first = (unsigned char)r->text[from];
    unsigned char last = (unsigned char)r->text[end - 1];
    unsigned char middle = (unsigned char)r->text[from + size / 2];
    size_t slot = (first * 31u + last * 7u + middle * 131u + size) % KEY_SLOTS;
    bool is_known = (r->known >> slot & 1) != 0;
    if (is_known) {
        const Str *known = (const Str *)ref_object(r->keys[slot]);
        if (known->size == size && memcmp(known->data, r->text + from, size) == 0) {
            return ref_new(ref_object(r->keys[slot]));
        }
    }
    Ref key = str_new(r->rt, r->text + from, size);
    if (!ref_is_error(key)) {
        Ref old = is_known ? r->keys[slot] : REF_UNBOUND;
        r->keys[slot] = ref_new(ref_object(key));
        r->known |= (uint64_t)1 << slot;
        drop(r->rt, old);
    }
    return key;
}

// --- numbers ---

static bool is_digit_at(const Reader *r, size_t at)
{
    return at < r->size && r->text[at] >= '0' && r->text[at] <= '9';
}

static size_t skip_digits(const Reader *r, size_t at)
{
    while (is_digit_at(r, at)) {
        at++;
    }
    return at;
}

static Ref call_with_text(Reader *r, Ref *function, size_t from, size_t to)
{
    Ref text = str_new(r->rt, r->text + from, to - from);
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    Ref result = object_call(r->rt, function, &text, 1, NULL);
    drop(r->rt, text);
    return result;
}

static Ref make_int(Reader *r, size_t from, size_t to)
{
    if (!r->scanner->plain_int) {
        return call_with_text(r, &r->scanner->parse_int, from, to);
    }
    if (to - from > 18) {
        return int_parse(r->rt, r->text + from, to - from, 10);
    }
    bool negative = r->text[from] == '-';
    int64_t value = 0;
    for (size_t i = from + negative; i < to; i++) {
        value = value * 10 + (r->text[i] - '0');
    }
    return ref_immediate(negative ? -value : value); // 18 digits fit
}

// A number of at most 15 digits times a power of ten up to 10**22 is exact with one
// multiplication or division: both operands are doubles without error.
static Ref make_float(Reader *r, size_t from, size_t to)
{
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (!r->scanner->plain_float) {
        return call_with_text(r, &r->scanner->parse_float, from, to);
    }
    bool negative = r->text[from] == '-';
    uint64_t digits = 0;
    int point = 0;
    size_t i = from + negative, significant = 0;
    bool behind = false;
    for (; i < to && r->text[i] != 'e' && r->text[i] != 'E'; i++) {
        if (r->text[i] == '.') {
            behind = true;
            continue;
        }
        digits = digits * 10 + (uint64_t)(r->text[i] - '0');
        significant += digits > 0;
        point += behind;
    }
    if (i < to || significant > 15 || point > 22) {
        return float_parse(r->rt, r->text + from, to - from);
    }
    double value = (double)digits / powers[point];
    return float_new(r->rt, negative ? -value : value);
}

static Ref no_value(Reader *r, size_t at)
{
    r->no_value = true;
    r->at = at;
    return REF_ERROR;
}

static Ref read_constant(Reader *r, const char *name, size_t size)
{
    Ref text = str_new(r->rt, name, size);
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    r->at += size;
    Ref result = object_call(r->rt, &r->scanner->parse_constant, &text, 1, NULL);
    drop(r->rt, text);
    return result;
}

static bool is_word(const Reader *r, const char *word, size_t size)
{
    return r->size - r->at >= size && memcmp(r->text + r->at, word, size) == 0;
}

static Ref read_number(Reader *r)
{
    size_t from = r->at, at = from + (r->text[from] == '-');
    if (!is_digit_at(r, at)) {
        return is_word(r, "-Infinity", 9) ? read_constant(r, "-Infinity", 9)
                                          : no_value(r, from);
    }
    at = r->text[at] == '0' ? at + 1 : skip_digits(r, at);
    bool is_float = false;
    if (at < r->size && r->text[at] == '.' && is_digit_at(r, at + 1)) {
        at = skip_digits(r, at + 1);
        is_float = true;
    }
    if (at < r->size && (r->text[at] | 32) == 'e') {
        size_t sign =
            at + 1 < r->size && (r->text[at + 1] == '-' || r->text[at + 1] == '+');
        if (is_digit_at(r, at + 1 + sign)) {
            at = skip_digits(r, at + 1 + sign);
            is_float = true;
        }
    }
    r->at = at;
    return is_float ? make_float(r, from, at) : make_int(r, from, at);
}

// --- containers ---

static Ref read_value(Reader *r);

static void skip_space(Reader *r)
{
    while (r->at < r->size && (r->text[r->at] == ' ' || r->text[r->at] == '\n' ||
                               r->text[r->at] == '\t' || r->text[r->at] == '\r')) {
        r->at++;
    }
}

static bool is_next(const Reader *r, char c)
{
    return r->at < r->size && r->text[r->at] == c;
}

// Behind an item: 1: another one follows, 0: `closer` came, -1: error.
static int read_separator(Reader *r, char closer, const char *trailing)
{
    skip_space(r);
    if (is_next(r, closer)) {
        r->at++;
        return 0;
    }
    if (!is_next(r, ',')) {
        (void)fail(r, "Expecting ',' delimiter", r->at);
        return -1;
    }
    size_t comma = r->at++;
    skip_space(r);
    if (is_next(r, closer)) {
        (void)fail(r, trailing, comma);
        return -1;
    }
    return 1;
}

static bool read_items(Reader *r, List *list)
{
    skip_space(r);
    if (is_next(r, ']')) {
        r->at++;
        return true;
    }
    int more;
    do {
        Ref item = read_value(r);
        if (ref_is_error(item) || !list_append_take(r->rt, list, item)) {
            return false;
        }
        more = read_separator(r, ']', "Illegal trailing comma before end of array");
    } while (more > 0);
    return more == 0;
}

// "key": value. False: error, nothing is owned.
static bool read_pair(Reader *r, Ref *key, Ref *value)
{
    if (!is_next(r, '"')) {
        (void)fail(r, "Expecting property name enclosed in double quotes", r->at);
        return false;
    }
    r->at++;
    *key = read_key(r);
    if (ref_is_error(*key)) {
        return false;
    }
    skip_space(r);
    if (is_next(r, ':')) {
        r->at++;
        skip_space(r);
        *value = read_value(r);
        if (!ref_is_error(*value)) {
            return true;
        }
    } else {
        (void)fail(r, "Expecting ':' delimiter", r->at);
    }
    drop(r->rt, *key);
    return false;
}

// Into a dict, or as tuples into the list for object_pairs_hook.
static bool read_pairs(Reader *r, Ref container, bool as_list)
{
    skip_space(r);
    if (is_next(r, '}')) {
        r->at++;
        return true;
    }
    int more;
    do {
        Ref pair[2];
        if (!read_pair(r, &pair[0], &pair[1])) {
            return false;
        }
        bool ok;
        if (as_list) {
            Ref tuple = tuple_from_take(r->rt, pair, 2);
            ok = !ref_is_error(tuple) &&
                 list_append_take(r->rt, value_list(peek(container)), tuple);
        } else {
            ok = dict_set_take(r->rt, value_dict(peek(container)), pair[0], pair[1]);
        }
        if (!ok) {
            return false;
        }
        more = read_separator(r, '}', "Illegal trailing comma before end of object");
    } while (more > 0);
    return more == 0;
}

static Ref read_object(Reader *r)
{
    JsonScanner *scanner = r->scanner;
    bool as_list = !ref_is_none(scanner->object_pairs_hook);
    Ref *hook = as_list                              ? &scanner->object_pairs_hook
                : !ref_is_none(scanner->object_hook) ? &scanner->object_hook
                                                     : NULL;
    if (!stack_check_in(r->rt, " while decoding a JSON object from a unicode string")) {
        return REF_ERROR;
    }
    Ref container = as_list ? list_new(r->rt, 0) : dict_new(r->rt);
    if (ref_is_error(container) || !read_pairs(r, container, as_list)) {
        drop(r->rt, container);
        return REF_ERROR;
    }
    if (hook == NULL) {
        return container;
    }
    Ref result = object_call(r->rt, hook, &container, 1, NULL);
    drop(r->rt, container);
    return result;
}

static Ref read_array(Reader *r)
{
    if (!stack_check_in(r->rt, " while decoding a JSON array from a unicode string")) {
        return REF_ERROR;
    }
    Ref list = list_new(r->rt, 0);
    if (ref_is_error(list) || !read_items(r, value_list(peek(list)))) {
        drop(r->rt, list);
        return REF_ERROR;
    }
    return list;
}

static Ref read_word(Reader *r, const char *word, size_t size, Ref value)
{
    if (!is_word(r, word, size)) {
        return no_value(r, r->at);
    }
    r->at += size;
    return value;
}

static Ref read_value(Reader *r)
{
    if (!charge(r->rt, 1)) {
        return REF_ERROR;
    }
    char c = r->at < r->size ? r->text[r->at] : '\0';
    switch (c) {
    case '"':
        r->at++;
        return read_string(r, r->scanner->strict);
    case '{':
        r->at++;
        return read_object(r);
    case '[':
        r->at++;
        return read_array(r);
    case 'n':
        return read_word(r, "null", 4, REF_NONE);
    case 't':
        return read_word(r, "true", 4, REF_TRUE);
    case 'f':
        return read_word(r, "false", 5, REF_FALSE);
    case 'N':
        return is_word(r, "NaN", 3) ? read_constant(r, "NaN", 3) : no_value(r, r->at);
    case 'I':
        return is_word(r, "Infinity", 8) ? read_constant(r, "Infinity", 8)
                                         : no_value(r, r->at);
    default:
        return c == '-' || (c >= '0' && c <= '9') ? read_number(r) : no_value(r, r->at);
    }
}

// --- from Python ---

static void reader_init(Reader *r, Runtime *rt, JsonScanner *scanner, Str *document)
{
    r->rt = rt;
    r->scanner = scanner;
    r->document = document;
    r->text = document->data;
    r->size = document->size;
    r->at = 0;
    r->no_value = false;
    r->known = 0;
}

static void reader_fini(Reader *r)
{
    for (uint64_t left = r->known; left != 0; left &= left - 1) {
        drop(r->rt, r->keys[__builtin_ctzll(left)]);
    }
}

static bool check_document(Runtime *rt, Ref arg)
{
    if (!is_str(peek(arg))) {
        raise_error(rt, E_TYPE_ERROR, "first argument must be a string, not %T",
                    peek(arg));
        return false;
    }
    return true;
}

Ref py_json_loads(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!check_document(rt, args[1])) {
        return REF_ERROR;
    }
    Reader r;
    reader_init(&r, rt, (JsonScanner *)ref_object(args[0]),
                value_str_object(peek(args[1])));
    skip_space(&r);
    Ref value = read_value(&r);
    if (ref_is_error(value) && r.no_value) {
        (void)fail(&r, "Expecting value", r.at);
    }
    if (!ref_is_error(value)) {
        skip_space(&r);
        if (r.at < r.size) {
            clear_ref(rt, &value);
            value = fail(&r, "Extra data", r.at);
        }
    }
    reader_fini(&r);
    return value;
}

// The index argument as a byte offset; a place beyond the end is the end. False: error.
static bool index_argument(Runtime *rt, Ref *arg, Str *document, size_t *offset)
{
    int64_t index;
    if (!size_argument(rt, arg, &index)) {
        return false;
    }
    if (index < 0) {
        raise_error(rt, E_VALUE_ERROR, "idx cannot be negative");
        return false;
    }
    size_t length = str_length(document);
    *offset = (size_t)index >= length ? document->size
                                      : str_offset(rt, document, (size_t)index);
    return true;
}

// (value, end)
static Ref value_and_end(Reader *r, Ref value_take)
{
    Ref items[2] = {value_take, ref_immediate((intptr_t)position_at(r, r->at))};
    return tuple_from_take(r->rt, items, 2);
}

// scanner(string, index): (value, end); StopIteration(index) where there is no value.
static Ref scanner_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                        Tuple *kwnames)
{
    if (nargs != 2 || kwnames != NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "scan_once() takes exactly 2 arguments (%zu given)", nargs);
        return REF_ERROR;
    }
    size_t offset;
    if (!check_document(rt, args[0]) ||
        !index_argument(rt, &args[1], value_str_object(peek(args[0])), &offset)) {
        return REF_ERROR;
    }
    Reader r;
    reader_init(&r, rt, (JsonScanner *)ref_object(*callable),
                value_str_object(peek(args[0])));
    r.at = offset;
    Ref value = read_value(&r);
    if (ref_is_error(value) && r.no_value) {
        raise_stop_iteration_take(rt, ref_immediate((intptr_t)position_at(&r, r.at)));
    }
    Ref result = ref_is_error(value) ? REF_ERROR : value_and_end(&r, value);
    reader_fini(&r);
    return result;
}

// scanstring(string, end, strict=True): (text, end)
Ref py_json_scanstring(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int strict = nargs > 2 ? value_truth(rt, peek(args[2])) : 1;
    size_t offset;
    if (strict < 0 || !check_document(rt, args[0])) {
        return REF_ERROR;
    }
    Str *document = value_str_object(peek(args[0]));
    int64_t index;
    if (!size_argument(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (index < 0 || (size_t)index > str_length(document)) {
        raise_error(rt, E_VALUE_ERROR, "end is out of bounds");
        return REF_ERROR;
    }
    if (!index_argument(rt, &args[1], document, &offset)) {
        return REF_ERROR;
    }
    Reader r;
    reader_init(&r, rt, NULL, document);
    r.at = offset;
    Ref text = read_string(&r, strict);
    return ref_is_error(text) ? REF_ERROR : value_and_end(&r, text);
}

Ref py_json_skip(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Reader r;
    if (!check_document(rt, args[0])) {
        return REF_ERROR;
    }
    reader_init(&r, rt, NULL, value_str_object(peek(args[0])));
    if (!index_argument(rt, &args[1], r.document, &r.at)) {
        return REF_ERROR;
    }
    skip_space(&r);
    return ref_immediate((intptr_t)position_at(&r, r.at));
}

// --- the type ---

static bool read_setting(Runtime *rt, Ref *context, const char *name, Ref *out)
{
    Str *key = str_intern_new(rt, name, strlen(name));
    if (key == NULL) {
        return false;
    }
    Ref value = get_attr(rt, context, key);
    object_release(rt, &key->base);
    if (ref_is_error(value)) {
        return false;
    }
    *out = value;
    return true;
}

// make_scanner(context): reads its settings from the context's attributes.
static Ref scanner_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    if (nargs != 1 || kwnames != NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "make_scanner() takes exactly 1 argument (%zu given)", nargs);
        return REF_ERROR;
    }
    JsonScanner *scanner = object_alloc(rt, type, sizeof *scanner);
    if (scanner == NULL) {
        return REF_ERROR;
    }
    scanner->object_hook = scanner->object_pairs_hook = REF_NONE;
    scanner->parse_float = scanner->parse_int = scanner->parse_constant = REF_NONE;
    Ref strict = REF_UNBOUND;
    bool ok =
        read_setting(rt, &args[0], "strict", &strict) &&
        read_setting(rt, &args[0], "object_hook", &scanner->object_hook) &&
        read_setting(rt, &args[0], "object_pairs_hook", &scanner->object_pairs_hook) &&
        read_setting(rt, &args[0], "parse_float", &scanner->parse_float) &&
        read_setting(rt, &args[0], "parse_int", &scanner->parse_int) &&
        read_setting(rt, &args[0], "parse_constant", &scanner->parse_constant);
    int truth = ok ? value_truth(rt, peek(strict)) : -1;
    scanner->strict = truth > 0;
    scanner->plain_float = scanner->parse_float.bits == (uintptr_t)rt->types[T_FLOAT];
    scanner->plain_int = scanner->parse_int.bits == (uintptr_t)rt->types[T_INT];
    drop(rt, strict);
    object_track(rt, &scanner->base);
    if (truth < 0) {
        drop(rt, OBJECT_REF(scanner));
        return REF_ERROR;
    }
    return OBJECT_REF(scanner);
}

static void scanner_destroy(Runtime *rt, Object *self)
{
    JsonScanner *scanner = (JsonScanner *)self;
    drop(rt, scanner->object_hook);
    drop(rt, scanner->object_pairs_hook);
    drop(rt, scanner->parse_float);
    drop(rt, scanner->parse_int);
    drop(rt, scanner->parse_constant);
    object_free(rt, self, sizeof *scanner);
}

static void scanner_traverse(Object *self, Visitor *visitor)
{
    JsonScanner *scanner = (JsonScanner *)self;
    visit(visitor, scanner->object_hook, EDGE_FIELD, (uintptr_t) "object_hook");
    visit(visitor, scanner->object_pairs_hook, EDGE_FIELD,
          (uintptr_t) "object_pairs_hook");
    visit(visitor, scanner->parse_float, EDGE_FIELD, (uintptr_t) "parse_float");
    visit(visitor, scanner->parse_int, EDGE_FIELD, (uintptr_t) "parse_int");
    visit(visitor, scanner->parse_constant, EDGE_FIELD, (uintptr_t) "parse_constant");
}

static void scanner_clear(Runtime *rt, Object *self)
{
    JsonScanner *scanner = (JsonScanner *)self;
    scanner->plain_float = scanner->plain_int = false;
    replace_ref_take(rt, &scanner->object_hook, REF_NONE);
    replace_ref_take(rt, &scanner->object_pairs_hook, REF_NONE);
    replace_ref_take(rt, &scanner->parse_float, REF_NONE);
    replace_ref_take(rt, &scanner->parse_int, REF_NONE);
    replace_ref_take(rt, &scanner->parse_constant, REF_NONE);
}

static Ref get_strict(Runtime *rt, Ref *self)
{
    return ref_bool(((JsonScanner *)ref_object(*self))->strict);
}

static const GetSetDef scanner_getsets[] = {
    {"strict", get_strict, NULL, "strict"},
    {NULL},
};

const TypeDef json_scanner_typedef = {
    .name = "_json.make_scanner",
    .doc = "JSON scanner object",
    .instance_size = sizeof(JsonScanner),
    .slots =
        {
            .destroy = scanner_destroy,
            .traverse = scanner_traverse,
            .clear = scanner_clear,
            .call = scanner_call,
            .construct = scanner_construct,
        },
    .getsets = scanner_getsets,
};
