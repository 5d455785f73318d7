// format % args, for str, bytes and bytearray: one engine; text is UTF-8 or bytes.

#include "objects/abstract.h"
#include "objects/bytes_parts.h"
#include "objects/codecs.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/number_format.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"

#define DEFAULT_PRECISION 6 // of e, f and g

typedef struct Percent {
    Runtime *rt;
    const char *format;
    size_t size;
    size_t at; // of the next character of the format
    bool bytes;
    Ref *args; // the tuple's items, or the single argument
    size_t nargs;
    size_t next;  // argument
    Ref *mapping; // where %(key)s looks; NULL: the argument is none
    Ref value;    // the last one found by key: then it is the single argument
    Pieces out;
} Percent;

typedef struct Directive {
    bool left, plus, blank, alternate, zero;
    int64_t width;     // 0: none
    int64_t precision; // -1: none
    uint32_t code;
    size_t place; // of the code, in bytes
} Directive;

static bool refuse(Percent *p, ExceptionId id, const char *words)
{
    raise_error(p->rt, id, "%s", words);
    return false;
}

// --- arguments ---

static Ref *next_argument(Percent *p)
{
    if (p->next >= p->nargs) {
        refuse(p, E_TYPE_ERROR, "not enough arguments for format string");
        return NULL;
    }
    return &p->args[p->next++];
}

// A mapping is what can be indexed and is no tuple and no text.
static Ref *as_mapping(Percent *p, Ref *args)
{
    Value v = peek(*args);
    bool text = is_str(v) || (p->bytes && (is_bytes(v) || is_bytearray(v)));
    return !is_tuple(v) && !text && ref_type(p->rt, *args)->slots.getitem != NULL
               ? args
               : NULL;
}

// Reads "(key)" at the place and makes mapping[key] the argument.
static bool read_key(Percent *p)
{
    if (p->mapping == NULL) {
        return refuse(p, E_TYPE_ERROR, "format requires a mapping");
    }
    size_t start = ++p->at;
    size_t depth = 1;
    while (depth > 0 && p->at < p->size) {
        char c = p->format[p->at++];
        depth += c == '(' ? 1 : c == ')' ? (size_t)-1 : 0;
    }
    if (depth > 0) {
        return refuse(p, E_VALUE_ERROR, "incomplete format key");
    }
    size_t size = p->at - 1 - start;
    Ref key = p->bytes ? bytes_new(p->rt, p->format + start, size)
                       : str_new(p->rt, p->format + start, size);
    if (ref_is_error(key)) {
        return false;
    }
    Ref value = get_item(p->rt, p->mapping, &key);
    drop(p->rt, key);
    if (ref_is_error(value)) {
        return false;
    }
    replace_ref_take(p->rt, &p->value, value);
    p->args = &p->value;
    p->nargs = 1;
    p->next = 0;
    return true;
}

// --- reading a directive ---

// A number up to `max`, or '*' for the next argument, of a C type with that maximum.
// *out stays when there is neither.
static bool read_number(Percent *p, int64_t *out, int64_t max, const char *c_type,
                        const char *too_big)
{
    if (p->at < p->size && p->format[p->at] == '*') {
        p->at++;
        Ref *arg = next_argument(p);
        if (arg == NULL) {
            return false;
        }
        if (!is_int(peek(*arg))) {
            return refuse(p, E_TYPE_ERROR, "* wants int");
        }
        if (!int_as_int64(peek(*arg), out) || *out > max || *out < -max - 1) {
            raise_error(p->rt, E_OVERFLOW_ERROR,
                        "Python int too large to convert to C %s", c_type);
            return false;
        }
        return true;
    }
    int64_t number = 0;
    bool given = false;
    for (; p->at < p->size && p->format[p->at] >= '0' && p->format[p->at] <= '9';
         p->at++) {
        given = true;
        int digit = p->format[p->at] - '0';
        if (number > (max - digit) / 10) {
            return refuse(p, E_VALUE_ERROR, too_big);
        }
        number = number * 10 + digit;
    }
    *out = given ? number : *out;
    return true;
}

static void read_flags(Percent *p, Directive *d)
{
    for (; p->at < p->size; p->at++) {
        switch (p->format[p->at]) {
        case '-':
            d->left = true;
            break;
        case '+':
            d->plus = true;
            break;
        case ' ':
            d->blank = true;
            break;
        case '#':
            d->alternate = true;
            break;
        case '0':
            d->zero = true;
            break;
        default:
            return;
        }
    }
}

// A letter that is a whole directive.
static bool is_bare(char c)
{
    return c >= 'a' && c <= 'z' && c != 'h' && c != 'l';
}

static bool read_directive(Percent *p, Directive *d)
{
    *d = (Directive){.precision = -1};
    if (p->at < p->size && p->format[p->at] == '(' && !read_key(p)) {
        return false;
    }
    if (p->at < p->size && is_bare(p->format[p->at])) {
        d->place = p->at;
        d->code = (unsigned char)p->format[p->at++];
        return true;
    }
    read_flags(p, d);
    if (!read_number(p, &d->width, INT64_MAX, "ssize_t", "width too big")) {
        return false;
    }
    if (d->width < 0) {
        d->left = true;
        d->width = d->width == INT64_MIN ? INT64_MAX : -d->width;
    }
    if (p->at < p->size && p->format[p->at] == '.') {
        p->at++;
        d->precision = 0;
        if (!read_number(p, &d->precision, INT32_MAX, "int",
                         p->bytes ? "prec too big" : "precision too big")) {
            return false;
        }
        d->precision = d->precision < 0 ? 0 : d->precision;
    }
    if (p->at < p->size && memchr("hlL", p->format[p->at], 3) != NULL) {
        p->at++;
    }
    if (p->at >= p->size) {
        return refuse(p, E_VALUE_ERROR, "incomplete format");
    }
    d->place = p->at;
    if (p->bytes) {
        d->code = (unsigned char)p->format[p->at++];
    } else {
        p->at += utf8_decode(p->format + p->at, &d->code);
    }
    return true;
}

// --- writing ---

static bool add_fill(Percent *p, int64_t count, char c)
{
    return count <= 0 || (charge(p->rt, (uint64_t)count / 64) &&
                          pieces_fill(p->rt, &p->out, (size_t)count, c));
}

// Text of `length` characters, with blanks up to the width.
static bool add_padded(Percent *p, const Directive *d, const char *text, size_t size,
                       size_t length)
{
    int64_t missing = d->width - (int64_t)length;
    return add_fill(p, d->left ? 0 : missing, ' ') &&
           pieces_add(p->rt, &p->out, text, size) &&
           add_fill(p, d->left ? missing : 0, ' ');
}

// A number as "[-][0x]digits": the sign, a prefix and zeros are placed as the flags
// say.
static bool add_number(Percent *p, const Directive *d, const char *text, size_t size,
                       size_t prefix)
{
    char head[4];
    size_t head_size = 0;
    size_t sign = size > 0 && text[0] == '-';
    if (sign != 0) {
        head[head_size++] = '-';
    } else if (d->plus || d->blank) {
        head[head_size++] = d->plus ? '+' : ' ';
    }
    memcpy(head + head_size, text + sign, prefix);
    head_size += prefix;
    if (d->width == 0) { // nothing to fill
        return (head_size == 0 || pieces_add(p->rt, &p->out, head, head_size)) &&
               pieces_add(p->rt, &p->out, text + sign + prefix, size - sign - prefix);
    }
    const char *digits = text + sign + prefix;
    size_t digits_size = size - sign - prefix;
    int64_t missing = d->width - (int64_t)(head_size + digits_size);
    bool zeros = d->zero && !d->left;
    return add_fill(p, d->left || zeros ? 0 : missing, ' ') &&
           pieces_add(p->rt, &p->out, head, head_size) &&
           add_fill(p, zeros ? missing : 0, '0') &&
           pieces_add(p->rt, &p->out, digits, digits_size) &&
           add_fill(p, d->left ? missing : 0, ' ');
}

// --- numbers ---

// int(value) for %d, operator.index(value) for %x and %o; text is no number.
static Ref as_int(Percent *p, const Directive *d, Ref *arg)
{
    Runtime *rt = p->rt;
    if (ref_is_immediate(*arg)) {
        return *arg; // to read its value
    }
    if (is_int(peek(*arg))) {
        return share(rt, arg);
    }
    bool decimal = d->code == 'd' || d->code == 'i' || d->code == 'u';
    Ref number = decimal ? convert_try(rt, UN_INT, arg) : REF_UNBOUND;
    if (ref_is_unbound(number)) {
        number = convert_try(rt, UN_INDEX, arg);
    }
    if (ref_is_unbound(number) && decimal &&
        type_find(rt, ref_type(rt, *arg), rt->names[N_FLOAT]) != NULL) {
        // A number whose only way to an int is the last one of int().
        Ref type = ref_new(&rt->types[T_INT]->base);
        Ref value = share(rt, arg);
        number =
            ref_is_error(value) ? REF_ERROR : object_call(rt, &type, &value, 1, NULL);
        drop(rt, value);
        drop(rt, type);
    }
    bool refused = ref_is_unbound(number);
    if (ref_is_error(number) && pending_matches(rt, E_TYPE_ERROR)) {
        pending_clear(rt);
        refused = true;
    }
    if (refused) {
        raise_error(rt, E_TYPE_ERROR, "%%%c format: %s is required, not %T",
                    p->bytes && d->code == 'i' ? (uint32_t)'d' : d->code,
                    decimal ? "a real number" : "an integer", peek(*arg));
        return REF_ERROR;
    }
    return number;
}

static int base_of(const Directive *d)
{
    return d->code == 'x' || d->code == 'X' ? 16 : d->code == 'o' ? 8 : 10;
}

// The int's digits, at least `precision` of them, behind the sign and the prefix.
static Ref int_text(Percent *p, const Directive *d, Value number, size_t *prefix)
{
    Runtime *rt = p->rt;
    int base = base_of(d);
    Ref plain = int_to_str(rt, number, base);
    if (ref_is_error(plain)) {
        return REF_ERROR;
    }
    const Str *s = (const Str *)ref_object(plain);
    size_t sign = s->data[0] == '-';
    *prefix = d->alternate && base != 10 ? 2 : 0;
    int64_t zeros = d->precision - (int64_t)(s->size - sign);
    if (zeros <= 0 && *prefix == 0 && d->code != 'X') {
        return plain;
    }
    StrBuilder out;
    builder_init(&out);
    if (zeros > 0 && (!charge(rt, (uint64_t)zeros / 64) ||
                      !builder_reserve(rt, &out, (size_t)zeros))) {
        zeros = 0;
        out.failed = true;
    }
    builder_add(rt, &out, s->data, sign);
    builder_add(rt, &out, base == 16 ? "0x" : "0o", *prefix);
    for (int64_t i = 0; i < zeros; i++) {
        builder_add(rt, &out, "0", 1);
    }
    builder_add(rt, &out, s->data + sign, s->size - sign);
    for (size_t i = 0; i < out.size && d->code == 'X'; i++) {
        out.data[i] = (char)(out.data[i] >= 'a' && out.data[i] <= 'z' ? out.data[i] - 32
                                                                      : out.data[i]);
    }
    drop(rt, plain);
    return builder_finish(rt, &out);
}

static bool add_int(Percent *p, const Directive *d, Ref *arg)
{
    if (ref_is_immediate(*arg) && d->precision < 0 && !d->alternate && d->code != 'X') {
        char few[INT_TEXT_ROOM];
        char *digits = int_write_small(immediate_int(peek(*arg)), base_of(d), few);
        return add_number(p, d, digits, (size_t)(few + sizeof few - digits), 0);
    }
    Ref number = as_int(p, d, arg);
    if (ref_is_error(number)) {
        return false;
    }
    size_t prefix;
    Ref text = int_text(p, d, peek(number), &prefix);
    drop(p->rt, number);
    if (ref_is_error(text)) {
        return false;
    }
    const Str *s = (const Str *)ref_object(text);
    bool added = add_number(p, d, s->data, s->size, prefix);
    drop(p->rt, text);
    return added;
}

static bool add_float(Percent *p, const Directive *d, Ref *arg)
{
    double value;
    if (!value_as_double(p->rt, arg, &value)) {
        if (p->bytes && pending_matches(p->rt, E_TYPE_ERROR)) {
            raise_error(p->rt, E_TYPE_ERROR, "float argument required, not %T",
                        peek(*arg));
        }
        return false;
    }
    int64_t precision = d->precision < 0 ? DEFAULT_PRECISION : d->precision;
    if (precision > INT32_MAX) {
        return refuse(p, E_VALUE_ERROR, "precision too big");
    }
    FloatText text;
    if (!float_text_init(p->rt, &text, value, (char)d->code, precision, d->alternate)) {
        return false;
    }
    bool added = add_number(p, d, text.text, text.size, 0);
    float_text_fini(p->rt, &text);
    return added;
}

// --- characters and text ---

static bool add_char(Percent *p, const Directive *d, Ref *arg)
{
    if (!is_int(peek(*arg)) && value_is_index(p->rt, peek(*arg))) {
        Ref number = unary_op(p->rt, UN_INDEX, arg);
        bool added = !ref_is_error(number) && add_char(p, d, &number);
        drop(p->rt, number);
        return added;
    }
    Value v = peek(*arg);
    uint32_t limit = p->bytes ? 256 : 0x110000;
    char text[4];
    if (is_int(v)) {
        int64_t code;
        if (!int_as_int64(v, &code) || code < 0 || code >= limit) {
            return refuse(p, E_OVERFLOW_ERROR,
                          p->bytes ? "%c arg not in range(256)"
                                   : "%c arg not in range(0x110000)");
        }
        text[0] = (char)code;
        return add_padded(p, d, text, p->bytes ? 1 : utf8_encode((uint32_t)code, text),
                          1);
    }
    if (p->bytes && (is_bytes(v) || is_bytearray(v)) && span_of(v).size == 1) {
        return add_padded(p, d, span_of(v).data, 1, 1);
    }
    if (!p->bytes && is_str(v) && str_length(value_str_object(v)) == 1) {
        return add_padded(p, d, value_str_object(v)->data, value_str_object(v)->size,
                          1);
    }
    return refuse(p, E_TYPE_ERROR,
                  p->bytes ? "%c requires an integer in range(256) or a single byte"
                           : "%c requires int or char");
}

static bool add_text(Percent *p, const Directive *d, Ref *arg)
{
    Runtime *rt = p->rt;
    Ref text = d->code == 's'                ? value_str(rt, peek(*arg))
               : d->code == 'r' && !p->bytes ? value_repr(rt, peek(*arg))
                                             : value_ascii(rt, peek(*arg));
    if (ref_is_error(text)) {
        return false;
    }
    Str *s = (Str *)ref_object(text);
    size_t length = str_length(s);
    bool is_cut = d->precision >= 0 && (uint64_t)d->precision < length;
    length = is_cut ? (size_t)d->precision : length;
    bool added;
    if (!is_cut && d->width <= (int64_t)length) {
        added = pieces_add_str(rt, &p->out, text);
    } else {
        added = add_padded(p, d, s->data, str_offset(rt, s, length), length);
    }
    drop(rt, text);
    return added;
}

// %b and %s of bytes: a buffer, or what __bytes__ gives.
static bool add_bytes(Percent *p, const Directive *d, Ref *arg)
{
    Runtime *rt = p->rt;
    Ref bytes = is_exact(rt, peek(*arg), T_BYTES)
                    ? share(rt, arg)
                    : call_special(rt, arg, N_BYTES, NULL, 0);
    if (ref_is_unbound(bytes) && has_buffer(rt, *arg)) {
        bytes = bytes_from(rt, arg);
    }
    if (ref_is_error(bytes)) {
        return false;
    }
    if (ref_is_unbound(bytes) || !is_bytes(peek(bytes))) {
        raise_error(rt, E_TYPE_ERROR,
                    "%%b requires a bytes-like object, or an object that implements "
                    "__bytes__, not '%T'",
                    peek(*arg));
        drop(rt, bytes);
        return false;
    }
    Span span = span_of(peek(bytes));
    size_t size = d->precision >= 0 && (uint64_t)d->precision < span.size
                      ? (size_t)d->precision
                      : span.size;
    bool added = add_padded(p, d, span.data, size, size);
    drop(rt, bytes);
    return added;
}

static bool refuse_code(Percent *p, const Directive *d)
{
    size_t index = p->bytes ? d->place : utf8_length(p->format, d->place);
    raise_error(p->rt, E_VALUE_ERROR,
                "unsupported format character '%c' (0x%x) at index %zu",
                p->bytes || (d->code > 31 && d->code < 127) ? d->code : (uint32_t)'?',
                d->code, index);
    return false;
}

static bool add_directive(Percent *p)
{
    Directive d;
    if (!read_directive(p, &d)) {
        return false;
    }
    Ref *arg = next_argument(p);
    if (arg == NULL) {
        return false;
    }
    switch (d.code) {
    case 'b':
        return p->bytes ? add_bytes(p, &d, arg) : refuse_code(p, &d);
    case 's':
        return p->bytes ? add_bytes(p, &d, arg) : add_text(p, &d, arg);
    case 'r':
    case 'a':
        return add_text(p, &d, arg);
    case 'c':
        return add_char(p, &d, arg);
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
        return add_int(p, &d, arg);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
        return add_float(p, &d, arg);
    default:
        return refuse_code(p, &d);
    }
}

static bool format_all(Percent *p)
{
    while (p->at < p->size) {
        const char *percent = memchr(p->format + p->at, '%', p->size - p->at);
        size_t end = percent == NULL ? p->size : (size_t)(percent - p->format);
        if (!charge(p->rt, 1) ||
            !pieces_add(p->rt, &p->out, p->format + p->at, end - p->at)) {
            return false;
        }
        p->at = end + 1;
        if (percent == NULL) {
            break;
        }
        if (p->at < p->size && p->format[p->at] == '%') {
            p->at++;
            if (!pieces_add(p->rt, &p->out, "%", 1)) {
                return false;
            }
        } else if (!add_directive(p)) {
            return false;
        }
    }
    if (p->next < p->nargs && p->mapping == NULL) {
        return refuse(p, E_TYPE_ERROR,
                      p->bytes
                          ? "not all arguments converted during bytes formatting"
                          : "not all arguments converted during string formatting");
    }
    return true;
}

static bool run(Percent *p, Ref *args)
{
    p->args = args;
    p->nargs = 1;
    if (is_tuple(peek(*args))) {
        p->args = ((Tuple *)ref_object(*args))->items;
        p->nargs = ((Tuple *)ref_object(*args))->length;
    }
    p->mapping = as_mapping(p, args);
    p->value = REF_UNBOUND;
    pieces_init(&p->out);
    bool done = format_all(p);
    clear_ref(p->rt, &p->value);
    if (!done) {
        pieces_fini(p->rt, &p->out);
    }
    return done;
}

Ref str_percent(Runtime *rt, Ref *format, Ref *args)
{
    const Str *s = (const Str *)ref_object(*format);
    Percent p = {.rt = rt, .format = s->data, .size = s->size};
    if (!run(&p, args)) {
        return REF_ERROR;
    }
    if (s->size > 0 && memchr(s->data, '%', s->size) == NULL) {
        pieces_fini(rt, &p.out);
        return share(rt, format); // nothing was replaced: CPython gives the format
                                  // itself, of a subclass too
    }
    return pieces_finish(rt, &p.out);
}

// The format is copied if it is a bytearray: __bytes__ or __str__ could change it.
Ref bytes_percent(Runtime *rt, Ref *format, Ref *args)
{
    Ref held = is_bytearray(peek(*format)) ? bytes_from(rt, format) : share(rt, format);
    if (ref_is_error(held)) {
        return REF_ERROR;
    }
    Span span = span_of(peek(held));
    Percent p = {.rt = rt, .format = span.data, .size = span.size, .bytes = true};
    Ref result = REF_ERROR;
    if (run(&p, args)) {
        if (!ref_is_unbound(p.out.only)) {
            builder_add_str(rt, &p.out.builder, (Str *)ref_object(p.out.only));
            clear_ref(rt, &p.out.only);
        }
        result = bytes_like_finish(rt, ref_object(*format), &p.out.builder);
    }
    drop(rt, held);
    return result;
}
