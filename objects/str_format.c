// str.format, format_map and str.__format__.

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/format_spec.h"
#include "objects/int.h"
#include "objects/str_parts.h"
#include "objects/str_split.h"
#include "objects/tuple.h"
#include "objects/unicode.h"

#define NESTING_MAX 2 // a field in a format spec may not have one in its own

// --- pieces ---

void pieces_init(Pieces *pieces)
{
    builder_init_on(&pieces->builder, pieces->few, sizeof pieces->few);
    pieces->only = REF_UNBOUND;
}

void pieces_fini(Runtime *rt, Pieces *pieces)
{
    clear_ref(rt, &pieces->only);
    builder_fini(rt, &pieces->builder);
}

// From now on there is more than one piece.
static void copy_only(Runtime *rt, Pieces *pieces)
{
    if (!ref_is_unbound(pieces->only)) {
        builder_add_str(rt, &pieces->builder, (Str *)ref_object(pieces->only));
        clear_ref(rt, &pieces->only);
    }
}

bool pieces_add(Runtime *rt, Pieces *pieces, const char *text, size_t size)
{
    if (size == 0) {
        return !pieces->builder.failed;
    }
    copy_only(rt, pieces);
    return builder_add(rt, &pieces->builder, text, size);
}

bool pieces_fill(Runtime *rt, Pieces *pieces, size_t count, char c)
{
    copy_only(rt, pieces);
    if (!builder_reserve(rt, &pieces->builder, count)) {
        return false;
    }
    memset(pieces->builder.data + pieces->builder.size, c, count);
    pieces->builder.size += count;
    return true;
}

bool pieces_add_str(Runtime *rt, Pieces *pieces, Ref text)
{
    const Str *s = (const Str *)ref_object(text);
    bool first = pieces->builder.size == 0 && ref_is_unbound(pieces->only);
    if (first && s->size > 0) {
        pieces->only = ref_new(ref_object(text));
        return true;
    }
    return pieces_add(rt, pieces, s->data, s->size);
}

Ref pieces_finish(Runtime *rt, Pieces *pieces)
{
    if (!ref_is_unbound(pieces->only)) {
        builder_fini(rt, &pieces->builder);
        return take(&pieces->only);
    }
    return builder_finish(rt, &pieces->builder);
}

// --- fields ---

typedef enum Numbering { NUMBERING_OPEN, NUMBERING_AUTO, NUMBERING_MANUAL } Numbering;

typedef struct Formatter {
    Runtime *rt;
    Ref *args; // positional arguments; NULL: format_map
    size_t nargs;
    Tuple *kwnames; // their values follow the positional ones; may be NULL
    Ref *mapping;   // of format_map
    Numbering numbering;
    size_t next; // automatic number
} Formatter;

// A piece of the format text.
typedef struct Snippet {
    const char *data;
    size_t size;
} Snippet;

typedef struct Field {
    Snippet name;
    uint32_t conversion; // 0: none
    Snippet spec;
    bool spec_has_fields;
} Field;

static bool refuse(Runtime *rt, const char *words)
{
    raise_error(rt, E_VALUE_ERROR, "%s", words);
    return false;
}

// The number that a name is: -1 if it is none, -2 with ValueError when it is too long.
static int64_t field_number(Runtime *rt, Snippet name)
{
    int64_t number = 0;
    for (size_t i = 0; i < name.size;) {
        uint32_t c;
        i += utf8_decode(name.data + i, &c);
        int digit = unicode_decimal_value(c);
        if (digit < 0) {
            return -1;
        }
        if (number > (INT64_MAX - digit) / 10) {
            refuse(rt, "Too many decimal digits in format string");
            return -2;
        }
        number = number * 10 + digit;
    }
    return name.size == 0 ? -1 : number;
}

// Automatic and manual numbering do not mix.
static bool check_numbering(Formatter *f, bool automatic)
{
    if (f->numbering == NUMBERING_OPEN) {
        f->numbering = automatic ? NUMBERING_AUTO : NUMBERING_MANUAL;
    }
    if (automatic && f->numbering == NUMBERING_MANUAL) {
        return refuse(f->rt, "cannot switch from manual field specification to "
                             "automatic field numbering");
    }
    if (!automatic && f->numbering == NUMBERING_AUTO) {
        return refuse(f->rt, "cannot switch from automatic field numbering to manual "
                             "field specification");
    }
    return true;
}

static Ref argument_by_name(Formatter *f, Snippet name)
{
    Runtime *rt = f->rt;
    size_t keywords = f->mapping != NULL || f->kwnames == NULL ? 0 : f->kwnames->length;
    for (size_t i = 0; i < keywords; i++) {
        const Str *keyword = (const Str *)ref_object(f->kwnames->items[i]);
        if (keyword->size == name.size &&
            memcmp(keyword->data, name.data, name.size) == 0) {
            return share(rt, &f->args[f->nargs + i]);
        }
    }
    Ref key = str_new(rt, name.data, name.size);
    if (ref_is_error(key)) {
        return REF_ERROR;
    }
    Ref value = REF_ERROR;
    if (f->mapping != NULL) {
        value = get_item(rt, f->mapping, &key);
    } else {
        raise_key_error(rt, &key);
    }
    drop(rt, key);
    return value;
}

// The argument that the first part of a field's name means.
static Ref find_argument(Formatter *f, Snippet name)
{
    int64_t number = field_number(f->rt, name);
    if (number == -2) {
        return REF_ERROR;
    }
    bool automatic = name.size == 0;
    if ((automatic || number >= 0) && f->mapping == NULL &&
        !check_numbering(f, automatic)) {
        return REF_ERROR;
    }
    if (!automatic && number < 0) {
        return argument_by_name(f, name);
    }
    if (f->mapping != NULL) {
        refuse(f->rt, "Format string contains positional fields");
        return REF_ERROR;
    }
    size_t index = automatic ? f->next++ : (size_t)number;
    if (index >= f->nargs) {
        raise_error(f->rt, E_INDEX_ERROR,
                    "Replacement index %zu out of range for positional args tuple",
                    index);
        return REF_ERROR;
    }
    return share(f->rt, &f->args[index]);
}

// Follows ".name" or "[key]" at *at; takes the value.
static Ref follow_part_take(Runtime *rt, Snippet name, size_t *at, Ref value)
{
    bool attribute = name.data[*at] == '.';
    size_t start = *at + 1;
    size_t end = start;
    Ref result = REF_ERROR;
    while (end < name.size &&
           (attribute ? name.data[end] != '.' && name.data[end] != '['
                      : name.data[end] != ']')) {
        end++;
    }
    Snippet part = {name.data + start, end - start};
    if (!attribute && name.data[*at] != '[') {
        refuse(rt, "Only '.' or '[' may follow ']' in format field specifier");
    } else if (!attribute && end == name.size) {
        refuse(rt, "Missing ']' in format string");
    } else if (part.size == 0) {
        refuse(rt, "Empty attribute in format string");
    } else if (attribute) {
        Str *attribute_name = str_intern_new(rt, part.data, part.size);
        if (attribute_name != NULL) {
            result = get_attr(rt, &value, attribute_name);
            drop(rt, OBJECT_REF(attribute_name));
        }
    } else {
        int64_t number = field_number(rt, part);
        Ref key = number >= 0    ? ref_immediate(number)
                  : number == -1 ? str_new(rt, part.data, part.size)
                                 : REF_ERROR;
        if (!ref_is_error(key)) {
            result = get_item(rt, &value, &key);
            drop(rt, key);
        }
    }
    drop(rt, value);
    *at = attribute ? end : end + 1;
    return result;
}

static Ref field_value(Formatter *f, Snippet name)
{
    size_t first = 0;
    while (first < name.size && name.data[first] != '.' && name.data[first] != '[') {
        first++;
    }
    Ref value = find_argument(f, (Snippet){name.data, first});
    for (size_t at = first; at < name.size && !ref_is_error(value);) {
        value = follow_part_take(f->rt, name, &at, value);
    }
    return value;
}

static Ref convert_take(Runtime *rt, Ref value, uint32_t conversion)
{
    Ref text = REF_ERROR;
    if (conversion == 'r') {
        text = value_repr(rt, peek(value));
    } else if (conversion == 's') {
        text = value_str(rt, peek(value));
    } else if (conversion == 'a') {
        text = value_ascii(rt, peek(value));
    } else if (conversion > 32 && conversion < 127) {
        raise_error(rt, E_VALUE_ERROR, "Unknown conversion specifier %c", conversion);
    } else {
        raise_error(rt, E_VALUE_ERROR, "Unknown conversion specifier \\x%x",
                    conversion);
    }
    drop(rt, value);
    return text;
}

static bool format_text(Formatter *f, Pieces *out, Snippet text, int nesting);

// The spec of a field as a str, with its own fields filled in.
static Ref field_spec(Formatter *f, const Field *field, int nesting)
{
    if (!field->spec_has_fields) {
        return str_new(f->rt, field->spec.data, field->spec.size);
    }
    Pieces out;
    pieces_init(&out);
    if (!format_text(f, &out, field->spec, nesting - 1)) {
        pieces_fini(f->rt, &out);
        return REF_ERROR;
    }
    return pieces_finish(f->rt, &out);
}

static bool add_field(Formatter *f, Pieces *out, const Field *field, int nesting)
{
    Runtime *rt = f->rt;
    Ref value = field_value(f, field->name);
    if (!ref_is_error(value) && field->conversion != 0) {
        value = convert_take(rt, value, field->conversion);
    }
    if (ref_is_error(value)) {
        return false;
    }
    bool added = false;
    if (field->spec.size == 0 && is_exact(rt, peek(value), T_STR)) {
        added = pieces_add_str(rt, out, value);
    } else if (field->spec.size == 0 && ref_is_immediate(value)) {
        char few[INT_TEXT_ROOM];
        char *digits = int_write_small(immediate_int(peek(value)), 10, few);
        added = pieces_add(rt, out, digits, (size_t)(few + sizeof few - digits));
    } else {
        Ref spec = field_spec(f, field, nesting);
        Ref text = ref_is_error(spec) ? REF_ERROR : value_format(rt, &value, &spec);
        if (!ref_is_error(text)) {
            added = pieces_add_str(rt, out, text);
        }
        drop(rt, text);
        drop(rt, spec);
    }
    drop(rt, value);
    return added;
}

// --- parsing ---

// Reads the conversion behind '!'; *at is moved to what follows. True in *closed when
// the field ends there.
static bool read_conversion(Runtime *rt, Snippet text, size_t *at, Field *field,
                            bool *closed)
{
    if (*at >= text.size) {
        return refuse(rt, "end of string while looking for conversion specifier");
    }
    *at += utf8_decode(text.data + *at, &field->conversion);
    if (*at < text.size) {
        char c = text.data[(*at)++];
        *closed = c == '}';
        if (c != '}' && c != ':') {
            return refuse(rt, "expected ':' after conversion specifier");
        }
    }
    return true;
}

static bool read_spec(Runtime *rt, Snippet text, size_t *at, Field *field)
{
    size_t start = *at;
    size_t depth = 1;
    while (*at < text.size) {
        char c = text.data[(*at)++];
        if (c == '{') {
            field->spec_has_fields = true;
            depth++;
        } else if (c == '}' && --depth == 0) {
            field->spec = (Snippet){text.data + start, *at - 1 - start};
            return true;
        }
    }
    return refuse(rt, "unmatched '{' in format spec");
}

// Reads a field from behind its '{' to behind its '}'.
static bool read_field(Runtime *rt, Snippet text, size_t *at, Field *field)
{
    *field = (Field){.spec = {"", 0}};
    size_t start = *at;
    char c = '\0';
    while (*at < text.size) {
        c = text.data[(*at)++];
        if (c == '{') {
            return refuse(rt, "unexpected '{' in field name");
        }
        if (c == '[') {
            while (*at < text.size && text.data[*at] != ']') {
                ++*at;
            }
        } else if (c == '}' || c == ':' || c == '!') {
            break;
        }
    }
    bool closed = c == '}';
    if (!closed && c != ':' && c != '!') {
        return refuse(rt, "expected '}' before end of string");
    }
    field->name = (Snippet){text.data + start, *at - 1 - start};
    if (c == '!' && !read_conversion(rt, text, at, field, &closed)) {
        return false;
    }
    return closed || read_spec(rt, text, at, field);
}

static bool format_text(Formatter *f, Pieces *out, Snippet text, int nesting)
{
    Runtime *rt = f->rt;
    if (nesting < 0) {
        return refuse(rt, "Max string recursion exceeded");
    }
    for (size_t at = 0; at < text.size;) {
        size_t start = at;
        while (at < text.size && text.data[at] != '{' && text.data[at] != '}') {
            at++;
        }
        if (!charge(rt, 1) || !pieces_add(rt, out, text.data + start, at - start)) {
            return false;
        }
        if (at == text.size) {
            break;
        }
        char c = text.data[at++];
        bool doubled = at < text.size && text.data[at] == c;
        if (c == '}' && !doubled) {
            return refuse(rt, "Single '}' encountered in format string");
        }
        if (at == text.size) {
            return refuse(rt, "Single '{' encountered in format string");
        }
        if (doubled) {
            at++;
            if (!pieces_add(rt, out, &c, 1)) {
                return false;
            }
            continue;
        }
        Field field;
        if (!read_field(rt, text, &at, &field) || !add_field(f, out, &field, nesting)) {
            return false;
        }
    }
    return true;
}

static Ref format_all(Formatter *f, Str *s)
{
    Pieces out;
    pieces_init(&out);
    if (!format_text(f, &out, (Snippet){s->data, s->size}, NESTING_MAX - 1)) {
        pieces_fini(f->rt, &out);
        return REF_ERROR;
    }
    return pieces_finish(f->rt, &out);
}

// Text without any field is its own result in CPython, of a subclass too.
static bool is_plain(const Str *s)
{
    return s->size > 0 && memchr(s->data, '{', s->size) == NULL &&
           memchr(s->data, '}', s->size) == NULL;
}

Ref py_str_format(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (is_plain((Str *)ref_object(args[0]))) {
        return take(&args[0]);
    }
    Formatter f = {.rt = rt, .args = args + 1, .nargs = nargs - 1, .kwnames = kwnames};
    return format_all(&f, (Str *)ref_object(args[0]));
}

Ref py_str_format_map(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (is_plain((Str *)ref_object(args[0]))) {
        return take(&args[0]);
    }
    Formatter f = {.rt = rt, .mapping = &args[1]};
    return format_all(&f, (Str *)ref_object(args[0]));
}

// --- __format__ ---

static bool check_str_spec(Runtime *rt, const FormatSpec *spec)
{
    if (spec->sign != 0) {
        return refuse(rt, spec->sign == ' '
                              ? "Space not allowed in string format specifier"
                              : "Sign not allowed in string format specifier");
    }
    if (spec->z) {
        return refuse(
            rt, "Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec->alternate) {
        return refuse(rt, "Alternate form (#) not allowed in string format specifier");
    }
    if (spec->align == '=') {
        return refuse(rt, "'=' alignment not allowed in string format specifier");
    }
    return true;
}

// The text with `missing` fill characters around it.
static Ref fill(Runtime *rt, Ref ref, int64_t missing, const FormatSpec *spec)
{
    if (missing > INT64_MAX / 32) {
        raise_memory_error(rt);
        return REF_ERROR;
    }
    size_t all = (size_t)missing;
    size_t left = spec->align == '>' ? all : spec->align == '^' ? all / 2 : 0;
    char character[4];
    size_t size = utf8_encode(spec->fill, character);
    Text text = text_of(ref);
    return text_pad(rt, &text, left, all - left, character, size);
}

Ref str_format_as(Runtime *rt, Str *s, const Str *spec_text)
{
    FormatSpec spec;
    if (!format_spec_parse(rt, spec_text, "str", '<', &spec)) {
        return REF_ERROR;
    }
    if (spec.grouping != 0 && spec.type == 0) {
        raise_error(rt, E_VALUE_ERROR, "Cannot specify '%c' with 's'.",
                    (uint32_t)spec.grouping);
        return REF_ERROR;
    }
    if (spec.type != 0 && spec.type != 's') {
        raise_format_type(rt, spec.type, s->base.type->name->data);
        return REF_ERROR;
    }
    if (!check_str_spec(rt, &spec)) {
        return REF_ERROR;
    }
    size_t length = str_length(s);
    size_t size = s->size;
    if (spec.precision >= 0 && (uint64_t)spec.precision < length) {
        length = (size_t)spec.precision;
        size = str_offset(rt, s, length);
    }
    Ref part = // unchanged it is itself, of a subclass too
        size == s->size ? ref_new(&s->base) : str_part(rt, s, 0, size);
    if (ref_is_error(part) || spec.width <= (int64_t)length) {
        return part;
    }
    Ref filled = fill(rt, part, spec.width - (int64_t)length, &spec);
    drop(rt, part);
    return filled;
}

Ref py_str_format_spec(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *s = (Str *)ref_object(args[0]);
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "__format__() argument must be str, not %B",
                    peek(args[1]));
        return REF_ERROR;
    }
    const Str *spec = (const Str *)ref_object(args[1]);
    return spec->size == 0 ? value_str(rt, peek(args[0])) : str_format_as(rt, s, spec);
}
