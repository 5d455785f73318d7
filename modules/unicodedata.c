// The unicodedata module: what Unicode says of characters. Properties come from the
// Unicode files that the build reads, normal forms from utf8proc.
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "lexer/names.h"
#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/module.h"
#include "objects/str.h"

typedef struct UnicodeRange {
    uint32_t first, last;
    char category[3], bidirectional[4];
    uint8_t combining, mirrored;
} UnicodeRange;

typedef struct UnicodeDecomposition {
    uint32_t code;
    const char *text;
} UnicodeDecomposition;

typedef struct UnicodeNumber {
    uint32_t code;
    int8_t decimal, digit; // -1: none
    double numerator;
    int denominator;
} UnicodeNumber;

typedef struct UnicodeWidth {
    uint32_t first, last;
    char width[3];
} UnicodeWidth;

#include "unicode_data.h" // made by make_unicode_tables.c

#define COUNT(array) (sizeof(array) / sizeof *(array))

// Ideographs that are numbers; UnicodeData.txt leaves them to another file.
static const struct {
    uint32_t code;
    double value;
} ideograph_numbers[] = {
    {0x3405, 5.0},    {0x3483, 2.0},     {0x382a, 5.0},         {0x3b4d, 7.0},
    {0x4e00, 1.0},    {0x4e03, 7.0},     {0x4e07, 10000.0},     {0x4e09, 3.0},
    {0x4e24, 2.0},    {0x4e5d, 9.0},     {0x4e8c, 2.0},         {0x4e94, 5.0},
    {0x4e96, 4.0},    {0x4eac, 1e+16},   {0x4ebf, 100000000.0}, {0x4ec0, 10.0},
    {0x4edf, 1000.0}, {0x4ee8, 3.0},     {0x4f0d, 5.0},         {0x4f70, 100.0},
    {0x4fe9, 2.0},    {0x5006, 2.0},     {0x5104, 100000000.0}, {0x5146, 1000000.0},
    {0x5169, 2.0},    {0x516b, 8.0},     {0x516d, 6.0},         {0x5341, 10.0},
    {0x5343, 1000.0}, {0x5344, 20.0},    {0x5345, 30.0},        {0x534c, 40.0},
    {0x53c1, 3.0},    {0x53c2, 3.0},     {0x53c3, 3.0},         {0x53c4, 3.0},
    {0x56db, 4.0},    {0x58f1, 1.0},     {0x58f9, 1.0},         {0x5e7a, 1.0},
    {0x5efe, 9.0},    {0x5eff, 20.0},    {0x5f0c, 1.0},         {0x5f0d, 2.0},
    {0x5f0e, 3.0},    {0x5f10, 2.0},     {0x62d0, 7.0},         {0x62fe, 10.0},
    {0x634c, 8.0},    {0x67d2, 7.0},     {0x6d1e, 0.0},         {0x6f06, 7.0},
    {0x7396, 9.0},    {0x767e, 100.0},   {0x7695, 200.0},       {0x79ed, 1000000000.0},
    {0x8086, 4.0},    {0x842c, 10000.0}, {0x8cae, 2.0},         {0x8cb3, 2.0},
    {0x8d30, 2.0},    {0x920e, 9.0},     {0x94a9, 9.0},         {0x9621, 1000.0},
    {0x9646, 6.0},    {0x964c, 100.0},   {0x9678, 6.0},         {0x96f6, 0.0},
    {0x20001, 7.0},   {0x20064, 4.0},    {0x200e2, 4.0},        {0x20121, 5.0},
    {0x2092a, 1.0},   {0x20983, 30.0},   {0x2098c, 40.0},       {0x2099c, 40.0},
    {0x20aea, 6.0},   {0x20afd, 3.0},    {0x20b19, 3.0},        {0x22390, 2.0},
    {0x22998, 3.0},   {0x23b1b, 3.0},    {0x2626d, 4.0},
};

// --- looking up ---

// The argument, which `what` names: one character.
static bool char_argument(Runtime *rt, const char *what, Ref arg, uint32_t *c)
{
    bool is_char = is_str(peek(arg)) && str_length(value_str_object(peek(arg))) == 1;
    if (!is_char) {
        raise_error(rt, E_TYPE_ERROR, "%s must be a unicode character, not %T", what,
                    peek(arg));
        return false;
    }
    utf8_decode(value_str_object(peek(arg))->data, c);
    return true;
}

static const UnicodeRange *find_range(uint32_t c)
{
    size_t low = 0, high = COUNT(unicode_ranges);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (unicode_ranges[middle].last < c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool is_inside = low < COUNT(unicode_ranges) && unicode_ranges[low].first <= c;
    return is_inside ? &unicode_ranges[low] : NULL;
}

static int compare_number(const void *key, const void *item)
{
    uint32_t c = *(const uint32_t *)key, code = ((const UnicodeNumber *)item)->code;
    return c < code ? -1 : c > code;
}

static const UnicodeNumber *find_number(uint32_t c)
{
    return bsearch(&c, unicode_numbers, COUNT(unicode_numbers), sizeof *unicode_numbers,
                   compare_number);
}

static int compare_decomposition(const void *key, const void *item)
{
    uint32_t c = *(const uint32_t *)key;
    uint32_t code = ((const UnicodeDecomposition *)item)->code;
    return c < code ? -1 : c > code;
}

// --- properties ---

static Ref py_category(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "category() argument", args[0], &c)) {
        return REF_ERROR;
    }
    const UnicodeRange *range = find_range(c);
    return str_from(rt, range == NULL ? "Cn" : range->category);
}

static Ref py_bidirectional(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "bidirectional() argument", args[0], &c)) {
        return REF_ERROR;
    }
    const UnicodeRange *range = find_range(c);
    return str_from(rt, range == NULL ? "" : range->bidirectional);
}

static Ref py_combining(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "combining() argument", args[0], &c)) {
        return REF_ERROR;
    }
    const UnicodeRange *range = find_range(c);
    return ref_immediate(range == NULL ? 0 : range->combining);
}

static Ref py_mirrored(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "mirrored() argument", args[0], &c)) {
        return REF_ERROR;
    }
    const UnicodeRange *range = find_range(c);
    return ref_immediate(range == NULL ? 0 : range->mirrored);
}

static Ref py_east_asian_width(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "east_asian_width() argument", args[0], &c)) {
        return REF_ERROR;
    }
    size_t low = 0, high = COUNT(unicode_widths);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (unicode_widths[middle].last < c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool is_inside = low < COUNT(unicode_widths) && unicode_widths[low].first <= c;
    return str_from(rt, is_inside ? unicode_widths[low].width : "N");
}

static Ref py_decomposition(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "decomposition() argument", args[0], &c)) {
        return REF_ERROR;
    }
    const UnicodeDecomposition *found =
        bsearch(&c, unicode_decompositions, COUNT(unicode_decompositions),
                sizeof *unicode_decompositions, compare_decomposition);
    return str_from(rt, found == NULL ? "" : found->text);
}

// --- numbers ---

// The second argument, or ValueError.
static Ref otherwise(Runtime *rt, Ref *args, size_t nargs, const char *message)
{
    if (nargs > 1) {
        return share(rt, &args[1]);
    }
    raise_error(rt, E_VALUE_ERROR, "%s", message);
    return REF_ERROR;
}

static Ref py_decimal(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "decimal() argument 1", args[0], &c)) {
        return REF_ERROR;
    }
    const UnicodeNumber *number = find_number(c);
    return number != NULL && number->decimal >= 0
               ? ref_immediate(number->decimal)
               : otherwise(rt, args, nargs, "not a decimal");
}

static Ref py_digit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "digit() argument 1", args[0], &c)) {
        return REF_ERROR;
    }
    const UnicodeNumber *number = find_number(c);
    return number != NULL && number->digit >= 0
               ? ref_immediate(number->digit)
               : otherwise(rt, args, nargs, "not a digit");
}

static Ref py_numeric(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    if (!char_argument(rt, "numeric() argument 1", args[0], &c)) {
        return REF_ERROR;
    }
    const UnicodeNumber *number = find_number(c);
    if (number != NULL) {
        return float_new(rt, number->numerator / number->denominator);
    }
    for (size_t i = 0; i < COUNT(ideograph_numbers); i++) {
        if (ideograph_numbers[i].code == c) {
            return float_new(rt, ideograph_numbers[i].value);
        }
    }
    return otherwise(rt, args, nargs, "not a numeric character");
}

// --- names ---

static Ref py_name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t c;
    char name[NAME_ROOM];
    if (!char_argument(rt, "name() argument 1", args[0], &c)) {
        return REF_ERROR;
    }
    size_t size = names_find(c, name);
    return size > 0 ? str_new(rt, name, size)
                    : otherwise(rt, args, nargs, "no such name");
}

static Ref py_lookup(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "lookup() argument must be str, not %T",
                    peek(args[0]));
        return REF_ERROR;
    }
    const Str *name = value_str_object(peek(args[0]));
    uint32_t c;
    if (!names_lookup(name->data, name->size, &c)) {
        Ref message = str_format(rt, "undefined character name '%U'", name);
        if (!ref_is_error(message)) {
            raise_with_take(rt, E_KEY_ERROR, message);
        }
        return REF_ERROR;
    }
    return str_from_code_point(rt, c);
}

// --- normal forms ---

static bool form_options(Runtime *rt, Ref arg, utf8proc_option_t *options)
{
    static const struct {
        const char *name;
        int options;
    } forms[] = {
        {"NFC", UTF8PROC_STABLE | UTF8PROC_COMPOSE},
        {"NFD", UTF8PROC_STABLE | UTF8PROC_DECOMPOSE},
        {"NFKC", UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT},
        {"NFKD", UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT},
    };
    if (!is_str(peek(arg))) {
        raise_error(rt, E_TYPE_ERROR, "normalize() argument 1 must be str, not %T",
                    peek(arg));
        return false;
    }
    for (size_t i = 0; i < COUNT(forms); i++) {
        if (str_equals_text(value_str_object(peek(arg)), forms[i].name)) {
            *options = (utf8proc_option_t)forms[i].options;
            return true;
        }
    }
    raise_error(rt, E_VALUE_ERROR, "invalid normalization form");
    return false;
}

// Normalizes text without surrogates, which utf8proc refuses, into the builder.
static bool normalize_piece(Runtime *rt, const char *text, size_t size,
                            utf8proc_option_t options, StrBuilder *out)
{
    if (!charge(rt, size / 8)) {
        return false;
    }
    utf8proc_ssize_t count = utf8proc_decompose(
        (const utf8proc_uint8_t *)text, (utf8proc_ssize_t)size, NULL, 0, options);
    size_t room = count < 0 ? 0 : ((size_t)count + 1) * sizeof(utf8proc_int32_t);
    utf8proc_int32_t *codes = count < 0 ? NULL : buffer_alloc(rt, room);
    if (codes == NULL) {
        if (!is_pending(rt)) {
            raise_memory_error(rt);
        }
        return false;
    }
    utf8proc_decompose((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)size, codes,
                       count, options);
    count = utf8proc_normalize_utf32(codes, count, options);
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        builder_add_char(rt, out, (uint32_t)codes[i]);
    }
    buffer_free(rt, codes, room);
    return !out->failed;
}

static bool is_surrogate_at(const char *text)
{
    return (unsigned char)text[0] == 0xed && (unsigned char)text[1] >= 0xa0;
}

static Ref normalize(Runtime *rt, Str *text, utf8proc_option_t options)
{
    StrBuilder out;
    builder_init(&out);
    size_t from = 0, at = 0;
    bool ok = true;
    while (ok && at <= text->size) {
        bool is_end = at == text->size;
        if (!is_end && !is_surrogate_at(text->data + at)) {
            at++;
            continue;
        }
        ok = from == at ||
             normalize_piece(rt, text->data + from, at - from, options, &out);
        if (is_end) {
            break;
        }
        builder_add(rt, &out, text->data + at, 3);
        from = at += 3;
    }
    if (!ok) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return builder_finish(rt, &out);
}

static Ref py_normalize(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    utf8proc_option_t options;
    if (!form_options(rt, args[0], &options)) {
        return REF_ERROR;
    }
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "normalize() argument 2 must be str, not %T",
                    peek(args[1]));
        return REF_ERROR;
    }
    Str *text = value_str_object(peek(args[1]));
    return str_is_ascii(text) ? share(rt, &args[1]) : normalize(rt, text, options);
}

static Ref py_is_normalized(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref normal = py_normalize(rt, args, nargs, NULL);
    if (ref_is_error(normal)) {
        return REF_ERROR;
    }
    bool same =
        str_equal(value_str_object(peek(normal)), value_str_object(peek(args[1])));
    drop(rt, normal);
    return ref_bool(same);
}

static const MethodDef functions[] = {
    {"lookup", py_lookup, POSITIONAL(1, 1, "name"), "Look up character by name."},
    {"name", py_name, POSITIONAL(1, 2, "chr, default=<unrepresentable>"),
     "Returns the name assigned to the character chr as a string."},
    {"category", py_category, POSITIONAL(1, 1, "chr"),
     "Returns the general category assigned to the character chr as string."},
    {"bidirectional", py_bidirectional, POSITIONAL(1, 1, "chr"),
     "Returns the bidirectional class assigned to the character chr as string."},
    {"combining", py_combining, POSITIONAL(1, 1, "chr"),
     "Returns the canonical combining class assigned to the character chr as integer."},
    {"mirrored", py_mirrored, POSITIONAL(1, 1, "chr"),
     "Returns 1 if the character is a mirrored one in bidirectional text, else 0."},
    {"east_asian_width", py_east_asian_width, POSITIONAL(1, 1, "chr"),
     "Returns the east asian width assigned to the character chr as string."},
    {"decomposition", py_decomposition, POSITIONAL(1, 1, "chr"),
     "Returns the character decomposition mapping of the character chr as string."},
    {"decimal", py_decimal, POSITIONAL(1, 2, "chr, default=<unrepresentable>"),
     "Converts a Unicode character into its equivalent decimal value."},
    {"digit", py_digit, POSITIONAL(1, 2, "chr, default=<unrepresentable>"),
     "Converts a Unicode character into its equivalent digit value."},
    {"numeric", py_numeric, POSITIONAL(1, 2, "chr, default=<unrepresentable>"),
     "Converts a Unicode character into its equivalent numeric value."},
    {"normalize", py_normalize, POSITIONAL(2, 2, "form, unistr"),
     "Return the normal form 'form' for the Unicode string unistr."},
    {"is_normalized", py_is_normalized, POSITIONAL(2, 2, "form, unistr"),
     "Return whether the Unicode string unistr is in the normal form 'form'."},
    {NULL},
};

bool unicodedata_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, functions) &&
           module_add_take(rt, module, "unidata_version", str_from(rt, "15.0.0"));
}
