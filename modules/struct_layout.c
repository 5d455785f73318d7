#include "modules/struct_layout.h"

#include <math.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/float.h"
#include "objects/int_parts.h"
#include "objects/item.h"
#include "objects/tuple.h"

// --- reading a format ---

static bool is_machine_big(void)
{
    const uint16_t one = 1;
    return *(const char *)&one == 0;
}

// Bytes of an item, 0: no such code. The alignment is the size, but that of characters.
static size_t code_size(char code, bool is_native)
{
    switch (code) {
    case 'x':
    case 'c':
    case 'b':
    case 'B':
    case '?':
    case 's':
    case 'p':
        return 1;
    case 'h':
    case 'H':
    case 'e':
        return 2;
    case 'i':
    case 'I':
    case 'f':
        return 4;
    case 'l':
    case 'L':
        return is_native ? sizeof(long) : 4;
    case 'q':
    case 'Q':
    case 'd':
        return 8;
    case 'n':
    case 'N':
    case 'P':
        return is_native ? sizeof(size_t) : 0;
    default:
        return 0;
    }
}

static bool add_field(Runtime *rt, Layout *layout, Field field)
{
    if (layout->count == layout->capacity) {
        size_t old = layout->fields == layout->local ? 0 : layout->capacity;
        size_t capacity = layout->capacity * 2;
        Field *fields = buffer_resize(rt, old == 0 ? NULL : layout->fields,
                                      old * sizeof(Field), capacity * sizeof(Field));
        if (fields == NULL) {
            return false;
        }
        if (old == 0) {
            memcpy(fields, layout->local, sizeof layout->local);
        }
        layout->fields = fields;
        layout->capacity = capacity;
    }
    layout->fields[layout->count++] = field;
    return true;
}

static bool too_long(Runtime *rt)
{
    raise_struct_error(rt, "total struct size too long");
    return false;
}

// Adds `times` items of a code behind what there is.
static bool add_items(Runtime *rt, Layout *layout, char code, size_t times)
{
    size_t size = code_size(code, layout->is_native);
    if (size == 0) {
        raise_struct_error(rt, code == '\0' ? "embedded null character"
                                            : "bad char in struct format");
        return false;
    }
    size_t offset = layout->size;
    if (layout->is_native && size > 1) {
        offset = (offset + size - 1) / size * size;
    }
    size_t bytes, end;
    if (__builtin_mul_overflow(times, size, &bytes) ||
        __builtin_add_overflow(offset, bytes, &end) || end > PTRDIFF_MAX) {
        return too_long(rt);
    }
    layout->size = end;
    bool is_text = code == 's' || code == 'p';
    if (code == 'x' || (times == 0 && !is_text)) {
        return true;
    }
    layout->values += is_text ? 1 : times;
    return add_field(rt, layout, (Field){code, (uint8_t)size, offset, times});
}

static bool read_order(Layout *layout, char mark)
{
    layout->is_native = mark == '@';
    layout->is_big = mark == '>' || mark == '!' ||
                     ((mark == '@' || mark == '=') && is_machine_big());
    return mark == '@' || mark == '=' || mark == '<' || mark == '>' || mark == '!';
}

static bool read_items(Runtime *rt, Layout *layout, const char *at, const char *end)
{
    while (at < end) {
        size_t times = 1;
        if (*at == ' ' || (*at >= '\t' && *at <= '\r')) {
            at++;
            continue;
        }
        if (*at >= '0' && *at <= '9') {
            times = 0;
            for (; at < end && *at >= '0' && *at <= '9'; at++) {
                if (__builtin_mul_overflow(times, 10, &times) ||
                    __builtin_add_overflow(times, (size_t)(*at - '0'), &times) ||
                    times > PTRDIFF_MAX) {
                    return too_long(rt);
                }
            }
            if (at == end) {
                raise_struct_error(rt, "repeat count given without format specifier");
                return false;
            }
        }
        if (!add_items(rt, layout, *at++, times)) {
            return false;
        }
    }
    return true;
}

bool layout_init(Runtime *rt, Layout *layout, const char *format, size_t size)
{
    layout->fields = layout->local;
    layout->capacity = FIELDS_LOCAL;
    layout->count = layout->size = layout->values = 0;
    size_t first = size > 0 && read_order(layout, format[0]);
    if (first == 0) {
        (void)read_order(layout, '@');
    }
    if (!charge(rt, size) || !read_items(rt, layout, format + first, format + size)) {
        layout_fini(rt, layout);
        return false;
    }
    return true;
}

bool layout_read(Runtime *rt, Layout *layout, Ref *format)
{
    if (is_str(peek(*format))) {
        const Str *text = (Str *)ref_object(*format);
        if (str_is_ascii(text)) {
            return layout_init(rt, layout, text->data, text->size);
        }
        // What cannot be encoded is refused in the words of the codec.
        Ref name = str_from(rt, "ascii");
        Str *method = ref_is_error(name) ? NULL : str_intern_new(rt, "encode", 6);
        Ref encoded =
            method == NULL ? REF_ERROR : call_method(rt, format, method, &name, 1);
        if (method != NULL) {
            object_release(rt, &method->base);
        }
        drop(rt, encoded);
        drop(rt, name);
        return false;
    }
    if (!is_bytes(peek(*format))) {
        raise_error(rt, E_TYPE_ERROR,
                    "Struct() argument 1 must be a str or bytes object, not %T",
                    peek(*format));
        return false;
    }
    const Bytes *bytes = (Bytes *)ref_object(*format);
    return layout_init(rt, layout, bytes->data, bytes->size);
}

void layout_fini(Runtime *rt, Layout *layout)
{
    if (layout->fields != layout->local) {
        buffer_free(rt, layout->fields, layout->capacity * sizeof(Field));
    }
    layout->fields = layout->local;
    layout->capacity = FIELDS_LOCAL;
    layout->count = 0;
}

// --- bytes of numbers ---

static inline void put_word(const Layout *layout, char *out, size_t size, uint64_t word)
{
    if (!layout->is_big && !is_machine_big()) {
        memcpy(out, &word, size);
        return;
    }
    for (size_t i = 0; i < size; i++) {
        size_t at = layout->is_big ? size - 1 - i : i;
        out[at] = (char)(word >> (8 * i));
    }
}

static inline uint64_t get_word(const Layout *layout, const char *data, size_t size)
{
    uint64_t word = 0;
    if (!layout->is_big && !is_machine_big()) {
        memcpy(&word, data, size);
        return word;
    }
    for (size_t i = 0; i < size; i++) {
        size_t at = layout->is_big ? i : size - 1 - i;
        word = word << 8 | (unsigned char)data[at];
    }
    return word;
}

// Of the codes of ints.
static inline bool is_signed(char code)
{
    return code >= 'a';
}

static bool out_of_range(Runtime *rt, const Field *field)
{
    unsigned bits = 8 * field->size;
    if (field->code == 'P') {
        raise_struct_error(rt, "int too large to convert");
    } else if (is_signed(field->code)) {
        int64_t most = (int64_t)(UINT64_MAX >> (65 - bits));
        raise_struct_error(rt, "'%c' format requires %lld <= number <= %lld",
                           field->code, (long long)-most - 1, (long long)most);
    } else {
        Ref most = int_new_unsigned(rt, UINT64_MAX >> (64 - bits));
        if (!ref_is_error(most)) {
            raise_struct_error(rt, "'%c' format requires 0 <= number <= %S",
                               field->code, peek(most));
            drop(rt, most);
        }
    }
    return false;
}

// The word for an int, if it is in the range of the field.
static bool int_word(Runtime *rt, const Field *field, Value value, uint64_t *word)
{
    unsigned bits = 8 * field->size;
    int64_t number;
    Digits digits;
    if (int_as_int64(value, &number)) {
        *word = (uint64_t)number;
        if (field->code == 'P') {
            return true;
        }
        if (is_signed(field->code)) {
            int64_t most = (int64_t)(UINT64_MAX >> (65 - bits));
            return (number >= -most - 1 && number <= most) || out_of_range(rt, field);
        }
        return (number >= 0 && *word <= UINT64_MAX >> (64 - bits)) ||
               out_of_range(rt, field);
    }
    int_digits(value, &digits);
    if (is_signed(field->code) || field->size < 8 || digits.negative ||
        digits.count != 1) {
        return out_of_range(rt, field);
    }
    *word = digits.limbs[0];
    return true;
}

static bool pack_int(Runtime *rt, const Layout *layout, const Field *field, Ref *value,
                     char *out)
{
    uint64_t word;
    if (is_int(peek(*value))) {
        if (!int_word(rt, field, peek(*value), &word)) {
            return false;
        }
    } else {
        if (!value_is_index(rt, peek(*value))) {
            raise_struct_error(rt, "required argument is not an integer");
            return false;
        }
        Ref index = unary_op(rt, UN_INDEX, value);
        bool done = !ref_is_error(index) && int_word(rt, field, peek(index), &word);
        drop(rt, index);
        if (!done) {
            return false;
        }
    }
    put_word(layout, out, field->size, word);
    return true;
}

// --- floats ---

// The half precision float nearest to x, ties to even. False: it is too large.
static bool half_from_double(double x, uint16_t *out)
{
    uint16_t sign = signbit(x) ? 0x8000 : 0;
    x = fabs(x);
    if (isnan(x) || isinf(x)) {
        *out = sign | (isnan(x) ? 0x7e00 : 0x7c00);
        return true;
    }
    int exponent;
    (void)frexp(x, &exponent);
    // Units of the last of 11 bits; below 2**-14 those of the smallest normal number.
    int unit = exponent - 11 < -24 ? -24 : exponent - 11;
    double units = nearbyint(ldexp(x, -unit));
    if (x == 0 || units == 0) {
        *out = sign;
        return true;
    }
    uint32_t bits = (uint32_t)units;
    if (bits >= 2048) { // rounded up to the next power of two
        bits /= 2;
        unit++;
    }
    if (unit > 5) {
        return false;
    }
    *out = sign |
           (uint16_t)(bits < 1024 ? bits : (uint32_t)(unit + 25) << 10 | (bits & 1023));
    return true;
}

static double double_from_half(uint16_t half)
{
    int exponent = half >> 10 & 31;
    uint32_t bits = half & 1023;
    double x = exponent == 31  ? (bits != 0 ? (double)NAN : (double)INFINITY)
               : exponent == 0 ? ldexp(bits, -24)
                               : ldexp(bits | 1024, exponent - 25);
    return half & 0x8000 ? -x : x;
}

static bool too_large(Runtime *rt, const Field *field, Ref *value)
{
    if (is_int(peek(*value))) {
        raise_struct_error(rt, "int too large to convert");
    } else {
        raise_error(rt, E_OVERFLOW_ERROR, "float too large to pack with %c format",
                    field->code);
    }
    return false;
}

static bool pack_float(Runtime *rt, const Layout *layout, const Field *field,
                       Ref *value, char *out)
{
    double x;
    if (!value_as_double(rt, value, &x)) {
        pending_clear(rt);
        raise_struct_error(rt, "required argument is not a float");
        return false;
    }
    uint64_t word;
    if (field->code == 'd') {
        memcpy(&word, &x, sizeof word);
    } else if (field->code == 'f') {
        float single = (float)x;
        uint32_t bits;
        if (isinf(single) && !isinf(x) && !layout->is_native) {
            return too_large(rt, field, value);
        }
        memcpy(&bits, &single, sizeof bits);
        word = bits;
    } else {
        uint16_t half;
        if (!half_from_double(x, &half)) {
            return too_large(rt, field, value);
        }
        word = half;
    }
    put_word(layout, out, field->size, word);
    return true;
}

static Ref unpack_float(Runtime *rt, const Field *field, uint64_t word)
{
    if (field->code == 'd') {
        double x;
        memcpy(&x, &word, sizeof x);
        return float_new(rt, x);
    }
    if (field->code == 'f') {
        float x;
        uint32_t bits = (uint32_t)word;
        memcpy(&x, &bits, sizeof x);
        return float_new(rt, x);
    }
    return float_new(rt, double_from_half((uint16_t)word));
}

// --- all values ---

// Text of 's' and 'p', cut or followed by zeros. 'p' begins with its length.
static bool pack_text(Runtime *rt, const Field *field, Value value, char *out)
{
    const char *data;
    size_t size;
    if (is_bytes(value)) {
        data = ((const Bytes *)value_object(value))->data;
        size = ((const Bytes *)value_object(value))->size;
    } else if (is_bytearray(value)) {
        data = ((const ByteArray *)value_object(value))->data;
        size = ((const ByteArray *)value_object(value))->size;
    } else {
        raise_struct_error(rt, "argument for '%c' must be a bytes object", field->code);
        return false;
    }
    size_t room = field->count;
    if (field->code == 'p' && room > 0) {
        room--;
        size_t kept = size < room ? size : room;
        *out++ = (char)(kept < 255 ? kept : 255);
    }
    if (size > 0 && room > 0) {
        memcpy(out, data, size < room ? size : room);
    }
    return true;
}

// The usual values of the usual fields. False: the general way is needed.
static inline bool pack_plain(Runtime *rt, const Layout *layout, const Field *field,
                              Ref value, char *out)
{
    if (ref_is_immediate(value)) {
        int64_t number = immediate_int(peek(value));
        unsigned bits = 8 * field->size;
        bool fits = false;
        switch (field->code) {
        case 'b':
        case 'h':
        case 'i':
        case 'l':
        case 'q':
            fits = bits == 64 || number >> (bits - 1) == number >> 63;
            break;
        case 'B':
        case 'H':
        case 'I':
        case 'L':
        case 'Q':
            fits = number >= 0 && (bits == 64 || number >> bits == 0);
            break;
        default:
            break;
        }
        if (fits) {
            put_word(layout, out, field->size, (uint64_t)number);
        }
        return fits;
    }
    if (field->code == 'd' && is_exact(rt, peek(value), T_FLOAT)) {
        double x = float_value(peek(value));
        uint64_t word;
        memcpy(&word, &x, sizeof word);
        put_word(layout, out, sizeof word, word);
        return true;
    }
    return false;
}

static bool pack_one(Runtime *rt, const Layout *layout, const Field *field, Ref *value,
                     char *out)
{
    if (LIKELY(pack_plain(rt, layout, field, *value, out))) {
        return true;
    }
    switch (field->code) {
    case 's':
    case 'p':
        return pack_text(rt, field, peek(*value), out);
    case 'c':
        if (!is_bytes(peek(*value)) || ((Bytes *)ref_object(*value))->size != 1) {
            raise_struct_error(rt, "char format requires a bytes object of length 1");
            return false;
        }
        *out = ((Bytes *)ref_object(*value))->data[0];
        return true;
    case '?': {
        int truth = value_truth(rt, peek(*value));
        *out = truth == 1;
        return truth >= 0;
    }
    case 'e':
    case 'f':
    case 'd':
        return pack_float(rt, layout, field, value, out);
    default:
        return pack_int(rt, layout, field, value, out);
    }
}

bool layout_pack(Runtime *rt, const Layout *layout, Ref *values, char *out)
{
    memset(out, 0, layout->size);
    for (size_t f = 0; f < layout->count; f++) {
        const Field *field = &layout->fields[f];
        bool is_text = field->code == 's' || field->code == 'p';
        size_t items = is_text ? 1 : field->count;
        for (size_t i = 0; i < items; i++) {
            if (!pack_one(rt, layout, field, values++,
                          out + field->offset + i * field->size)) {
                return false;
            }
        }
    }
    return true;
}

static Ref unpack_one(Runtime *rt, const Layout *layout, const Field *field,
                      const char *data)
{
    switch (field->code) {
    case 's':
        return bytes_new(rt, data, field->count);
    case 'p': {
        size_t size = field->count == 0 ? 0 : (unsigned char)data[0];
        size_t most = field->count == 0 ? 0 : field->count - 1;
        return bytes_new(rt, field->count == 0 ? data : data + 1,
                         size < most ? size : most);
    }
    case 'c':
        return bytes_new(rt, data, 1);
    case '?':
        return ref_bool(*data != 0);
    case 'e':
    case 'f':
    case 'd':
        return unpack_float(rt, field, get_word(layout, data, field->size));
    default: {
        uint64_t word = get_word(layout, data, field->size);
        if (!is_signed(field->code)) {
            return int_new_unsigned(rt, word);
        }
        unsigned spare = 64 - 8 * field->size;
        return int_new(rt, (int64_t)(word << spare) >> spare);
    }
    }
}

Ref layout_unpack(Runtime *rt, const Layout *layout, const char *data)
{
    if (!charge(rt, layout->values)) {
        return REF_ERROR;
    }
    Tuple *result = tuple_new(rt, layout->values);
    if (result == NULL) {
        return REF_ERROR;
    }
    size_t at = 0;
    for (size_t f = 0; f < layout->count; f++) {
        const Field *field = &layout->fields[f];
        bool is_text = field->code == 's' || field->code == 'p';
        size_t items = is_text ? 1 : field->count;
        for (size_t i = 0; i < items; i++) {
            Ref value =
                unpack_one(rt, layout, field, data + field->offset + i * field->size);
            if (ref_is_error(value)) {
                object_release(rt, &result->base);
                return REF_ERROR;
            }
            result->items[at++] = value;
        }
    }
    if (at > 0) {
        tuple_finish(rt, result);
    }
    return OBJECT_REF(result);
}
