// Ints from text and to text, in any base.
#include "objects/int_parts.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes_parts.h"
#include "objects/str_parts.h"
#include "objects/unicode.h"

// --- to text ---

static Ref refuse_digits(Runtime *rt)
{
    raise_error(rt, E_VALUE_ERROR,
                "Exceeds the limit (%u digits) for integer string conversion; use "
                "sys.set_int_max_str_digits() to increase the limit",
                rt->limits.max_str_digits);
    return REF_ERROR;
}

static const char digit_letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";

char *int_write_small(int64_t n, int base, char text[INT_TEXT_ROOM])
{
    char *at = text + INT_TEXT_ROOM;
    uint64_t rest = n < 0 ? -(uint64_t)n : (uint64_t)n;
    if (base == 10) {
        do { // a constant divisor costs a multiplication
            *--at = (char)('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
    } else if ((base & (base - 1)) == 0) {
        int bits = __builtin_ctz((unsigned)base);
        do {
            *--at = digit_letters[rest & (unsigned)(base - 1)];
            rest >>= bits;
        } while (rest != 0);
    } else {
        do {
            *--at = digit_letters[rest % (unsigned)base];
            rest /= (unsigned)base;
        } while (rest != 0);
    }
    if (n < 0) {
        *--at = '-';
    }
    return at;
}

// Text that ends with the digits, behind room for the prefix and the sign.
static Ref finish_text(Runtime *rt, char *digits, const char *end, const char *prefix,
                       bool negative)
{
    size_t prefix_size = strlen(prefix);
    digits -= prefix_size;
    memcpy(digits, prefix, prefix_size);
    if (negative) {
        *--digits = '-';
    }
    Str *s = str_alloc(rt, (size_t)(end - digits), (size_t)(end - digits));
    if (s == NULL) {
        return REF_ERROR;
    }
    memcpy(s->data, digits, s->size);
    return OBJECT_REF(s);
}

// Digits (values, not characters) into `text`, which has room for one more than the
// number can have.
static bool write_digits(Runtime *rt, const Digits *digits, int base,
                         unsigned char *text, size_t *length)
{
    Scratch copy; // mpn_get_str destroys its operand
    if (!scratch_init(rt, &copy, digits->count + 1)) {
        return false;
    }
    bool done = gmp_reserve(rt, digits->count * 2);
    if (done) {
        memcpy(copy.at, digits->limbs, digits->count * sizeof(mp_limb_t));
        *length = mpn_get_str(text, base, copy.at, (mp_size_t)digits->count);
    }
    scratch_fini(rt, &copy);
    return done;
}

// The longest text of a number of so many bits.
static size_t digits_room(size_t bits, int base)
{
    int power = 63 - __builtin_clzll((uint64_t)base); // base >= 2**power
    return bits / (size_t)power + 2;
}

Ref int_to_text(Runtime *rt, Value v, int base, const char *prefix)
{
    int64_t n;
    if (int_small(v, &n)) {
        char text[INT_PREFIX_ROOM + INT_TEXT_ROOM];
        char *digits = int_write_small(n, base, text + INT_PREFIX_ROOM) + (n < 0);
        return finish_text(rt, digits, text + sizeof text, prefix, n < 0);
    }
    Digits digits;
    int_digits(v, &digits);
    size_t bits = digits_bits(&digits);
    size_t limit = base == 10 ? rt->limits.max_str_digits : 0;
    if (limit != 0 && bits > 4 * limit + 64) { // surely too many: do not even begin
        return refuse_digits(rt);
    }
    size_t room = INT_PREFIX_ROOM + digits_room(bits, base);
    char *text = buffer_alloc(rt, room);
    if (text == NULL) {
        return REF_ERROR;
    }
    size_t length = 0;
    Ref result = REF_ERROR;
    if (write_digits(rt, &digits, base, (unsigned char *)text + INT_PREFIX_ROOM,
                     &length)) {
        char *first = text + INT_PREFIX_ROOM;
        while (length > 1 && *first == 0) {
            first++;
            length--;
        }
        for (size_t i = 0; i < length; i++) {
            first[i] = digit_letters[(unsigned char)first[i]];
        }
        if (limit != 0 && length > limit) {
            refuse_digits(rt);
        } else {
            result = finish_text(rt, first, first + length, prefix, digits.negative);
        }
    }
    buffer_free(rt, text, room);
    return result;
}

Ref int_to_str(Runtime *rt, Value v, int base)
{
    return int_to_text(rt, v, base, "");
}

// --- from text ---

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int digit_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

// A literal taken apart: its digits lie in text[at, end), perhaps with underscores.
typedef struct Literal {
    const char *text;
    size_t at, end;
    int base;
    bool negative;
} Literal;

// "0x", "0o", "0b" where the base allows it; one underscore may follow.
static bool take_prefix(Literal *literal)
{
    if (literal->end - literal->at < 2 || literal->text[literal->at] != '0') {
        return false;
    }
    char letter = literal->text[literal->at + 1] | 0x20;
    int base = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (base == 0 || (literal->base != 0 && literal->base != base)) {
        return false;
    }
    literal->base = base;
    literal->at += 2;
    if (literal->at < literal->end && literal->text[literal->at] == '_') {
        literal->at++;
    }
    return true;
}

// False: no int.
static bool take_apart(Literal *literal)
{
    const char *text = literal->text;
    while (literal->at < literal->end && is_space(text[literal->at])) {
        literal->at++;
    }
    while (literal->at < literal->end && is_space(text[literal->end - 1])) {
        literal->end--;
    }
    if (literal->at < literal->end &&
        (text[literal->at] == '-' || text[literal->at] == '+')) {
        literal->negative = text[literal->at++] == '-';
    }
    if (!take_prefix(literal) && literal->base == 0) {
        // A decimal literal does not start with 0, unless it is nothing but zeros.
        literal->base = 10;
        if (literal->at < literal->end && text[literal->at] == '0') {
            for (size_t i = literal->at; i < literal->end; i++) {
                if (text[i] != '0' && text[i] != '_') {
                    return false;
                }
            }
        }
    }
    bool after_digit = false; // underscores stand between digits only
    for (size_t i = literal->at; i < literal->end; i++) {
        if (text[i] == '_' ? !after_digit : digit_value(text[i]) >= literal->base) {
            return false;
        }
        after_digit = text[i] != '_';
    }
    return after_digit;
}

// The number whose digit values are given, most significant first.
static Ref from_digit_values(Runtime *rt, const unsigned char *values, size_t count,
                             int base, bool negative)
{
    int bits_each = 64 - __builtin_clzll((uint64_t)base - 1);
    size_t limbs = (count * (size_t)bits_each) / 64 + 2;
    Scratch number;
    if (!scratch_init(rt, &number, limbs)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (gmp_reserve(rt, limbs * 2)) {
        mp_size_t used = mpn_set_str(number.at, values, count, base);
        result = int_from_limbs(rt, number.at, (size_t)used, negative);
    }
    scratch_fini(rt, &number);
    return result;
}

static Ref big_from_literal(Runtime *rt, const Literal *literal)
{
    size_t room = literal->end - literal->at;
    unsigned char *values = buffer_alloc(rt, room);
    if (values == NULL) {
        return REF_ERROR;
    }
    size_t count = 0;
    for (size_t i = literal->at; i < literal->end; i++) {
        if (literal->text[i] != '_') {
            values[count++] = (unsigned char)digit_value(literal->text[i]);
        }
    }
    size_t limit = rt->limits.max_str_digits;
    bool power_of_two = (literal->base & (literal->base - 1)) == 0;
    Ref result = REF_ERROR;
    if (limit != 0 && count > limit && !power_of_two) {
        raise_error(rt, E_VALUE_ERROR,
                    "Exceeds the limit (%zu digits) for integer string conversion: "
                    "value has %zu digits; "
                    "use sys.set_int_max_str_digits() to increase the limit",
                    limit, count);
    } else {
        result = from_digit_values(rt, values, count, literal->base, literal->negative);
    }
    buffer_free(rt, values, room);
    return result;
}

// False: the text is no int. Else *out is the int, or an error is pending.
static bool parse(Runtime *rt, const char *text, size_t size, int base, Ref *out)
{
    Literal literal = {text, 0, size, base, false};
    if (!take_apart(&literal)) {
        return false;
    }
    int64_t number = 0;
    for (size_t i = literal.at; i < literal.end; i++) {
        if (text[i] == '_') {
            continue;
        }
        if (__builtin_mul_overflow(number, literal.base, &number) ||
            __builtin_add_overflow(number, digit_value(text[i]), &number)) {
            *out = big_from_literal(rt, &literal);
            return true;
        }
    }
    *out = int_new(rt, literal.negative ? -number : number);
    return true;
}

static bool check_base(Runtime *rt, int base)
{
    if (base == 0 || (base >= 2 && base <= 36)) {
        return true;
    }
    raise_error(rt, E_VALUE_ERROR, "int() base must be >= 2 and <= 36, or 0");
    return false;
}

#define SHOWN_LITERAL 200 // characters of a bad literal that the message quotes

static Ref refuse_literal(Runtime *rt, int base, Value source)
{
    Ref plain = REF_UNBOUND; // bytes without the repr of their class
    if (is_bytes(source)) {
        plain = bytes_new(rt, span_of(source).data, span_of(source).size);
    }
    Ref shown = ref_is_error(plain)
                    ? REF_ERROR
                    : value_repr(rt, ref_is_unbound(plain) ? source : peek(plain));
    drop(rt, plain);
    if (ref_is_error(shown)) {
        return REF_ERROR;
    }
    Str *text = value_str_object(peek(shown));
    if (str_length(text) > SHOWN_LITERAL) {
        replace_ref_take(rt, &shown, str_slice(rt, text, 0, SHOWN_LITERAL));
    }
    if (!ref_is_error(shown)) {
        raise_error(rt, E_VALUE_ERROR, "invalid literal for int() with base %d: %U",
                    base, value_str_object(peek(shown)));
        drop(rt, shown);
    }
    return REF_ERROR;
}

Ref int_parse(Runtime *rt, const char *text, size_t size, int base)
{
    Ref result;
    if (!check_base(rt, base)) {
        return REF_ERROR;
    }
    if (parse(rt, text, size, base, &result)) {
        return result;
    }
    Ref source = str_new(rt, text, size);
    if (!ref_is_error(source)) {
        refuse_literal(rt, base, peek(source));
        drop(rt, source);
    }
    return REF_ERROR;
}

char *number_text_ascii(Runtime *rt, const Str *text, size_t *size)
{
    char *ascii = buffer_alloc(rt, text->size + 1);
    if (ascii == NULL) {
        return NULL;
    }
    *size = 0;
    for (size_t at = 0; at < text->size;) {
        uint32_t c;
        at += utf8_decode(text->data + at, &c);
        int digit = c < 128 ? -1 : unicode_decimal_value(c);
        ascii[(*size)++] = digit >= 0            ? (char)('0' + digit)
                           : unicode_is_space(c) ? ' '
                           : c < 128             ? (char)c
                                                 : '?';
    }
    return ascii;
}

Ref int_parse_value(Runtime *rt, Value source, int base)
{
    Ref result = REF_ERROR;
    bool valid;
    if (!check_base(rt, base)) {
        return REF_ERROR;
    }
    if (is_bytes(source)) {
        const Bytes *bytes = (const Bytes *)value_object(source);
        valid = parse(rt, bytes->data, bytes->size, base, &result);
    } else if (str_is_ascii(value_str_object(source))) {
        const Str *text = value_str_object(source);
        valid = parse(rt, text->data, text->size, base, &result);
    } else {
        const Str *text = value_str_object(source);
        size_t size;
        char *ascii = number_text_ascii(rt, text, &size);
        if (ascii == NULL) {
            return REF_ERROR;
        }
        valid = parse(rt, ascii, size, base, &result);
        buffer_free(rt, ascii, text->size + 1);
    }
    return valid ? result : refuse_literal(rt, base, source);
}
