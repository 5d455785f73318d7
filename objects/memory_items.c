// Items of memoryviews: the native formats of single characters.
#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/memoryview.h"

size_t item_format_size(char format)
{
    switch (format) {
    case 'c':
    case 'b':
    case 'B':
    case '?':
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
    case 'q':
    case 'Q':
    case 'n':
    case 'N':
    case 'P':
    case 'd':
        return 8;
    default:
        return 0;
    }
}

static bool is_signed(char format)
{
    return strchr("bhilqn", format) != NULL;
}

static double half_as_double(uint16_t half)
{
    int exponent = half >> 10 & 0x1f;
    double fraction = half & 0x3ff;
    double value;
    if (exponent == 0x1f) {
        value = fraction == 0 ? __builtin_inf() : __builtin_nan("");
    } else if (exponent == 0) {
        value = fraction / (1 << 24);
    } else {
        value = (1 + fraction / 1024) * (exponent >= 15 ? (double)(1 << (exponent - 15))
                                                        : 1.0 / (1 << (15 - exponent)));
    }
    return (half & 0x8000) != 0 ? -value : value;
}

Ref item_unpack(Runtime *rt, char format, const char *data)
{
    uint64_t word = 0;
    size_t size = item_format_size(format);
    memcpy(&word, data, size); // the low bytes: little-endian machines
    switch (format) {
    case 'c':
        return bytes_new(rt, data, 1);
    case '?':
        return ref_bool(*data != 0);
    case 'e':
        return float_new(rt, half_as_double((uint16_t)word));
    case 'f': {
        float value;
        memcpy(&value, data, sizeof value);
        return float_new(rt, (double)value);
    }
    case 'd': {
        double value;
        memcpy(&value, data, sizeof value);
        return float_new(rt, value);
    }
    default:
        break;
    }
    if (is_signed(format)) {
        unsigned unused = 64 - 8 * (unsigned)size;
        return int_new(rt, (int64_t)(word << unused) >> unused);
    }
    return int_new_unsigned(rt, word);
}

static bool wrong_type(Runtime *rt, const char *format)
{
    raise_error(rt, E_TYPE_ERROR, "memoryview: invalid type for format '%s'", format);
    return false;
}

static bool wrong_value(Runtime *rt, const char *format)
{
    raise_error(rt, E_VALUE_ERROR, "memoryview: invalid value for format '%s'", format);
    return false;
}

static bool pack_float(Runtime *rt, const char *format, char *data, Ref *value)
{
    double number;
    if (!value_as_double(rt, value, &number)) {
        if (pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            return wrong_type(rt, format);
        }
        return false;
    }
    if (*format == 'd') {
        memcpy(data, &number, sizeof number);
        return true;
    }
    float narrow = (float)number;
    memcpy(data, &narrow, sizeof narrow);
    return true;
}

static bool pack_int(Runtime *rt, const char *format, char *data, Ref *value)
{
    Ref index =
        value_is_index(rt, peek(*value)) ? unary_op(rt, UN_INDEX, value) : REF_UNBOUND;
    if (ref_is_unbound(index)) {
        return wrong_type(rt, format);
    }
    if (ref_is_error(index)) {
        return false;
    }
    int64_t number;
    size_t bits = 8 * item_format_size(*format);
    bool fits = int_as_int64(peek(index), &number);
    if (fits && is_signed(*format)) {
        fits = bits == 64 || (number >= -(INT64_C(1) << (bits - 1)) &&
                              number < INT64_C(1) << (bits - 1));
    } else if (fits) {
        fits = number >= 0 && (bits == 64 || number < INT64_C(1) << bits);
    } else if (!is_signed(*format) && bits == 64 && int_sign(peek(index)) > 0) {
        // 2**63 and more: what is left of 2**64 is a negative number.
        Ref top = int_new_unsigned(rt, UINT64_MAX);
        Ref rest = ref_is_error(top) ? REF_ERROR
                                     : int_binary(rt, BIN_SUB, &index, &top, false);
        fits = !ref_is_error(rest) && int_as_int64(peek(rest), &number) && number <= 0;
        number -= 1;
        drop(rt, rest);
        drop(rt, top);
    }
    drop(rt, index);
    if (is_pending(rt)) {
        return false;
    }
    if (!fits) {
        return wrong_value(rt, format);
    }
    memcpy(data, &number, bits / 8);
    return true;
}

bool item_pack(Runtime *rt, const char *format, char *data, Ref *value)
{
    format += *format == '@';
    switch (*format) {
    case 'c':
        if (!is_bytes(peek(*value))) {
            return wrong_type(rt, format);
        }
        if (value_length(rt, peek(*value)) != 1) {
            return wrong_value(rt, format);
        }
        *data = ((const Bytes *)ref_object(*value))->data[0];
        return true;
    case '?': {
        int truth = value_truth(rt, peek(*value));
        *data = (char)(truth > 0);
        return truth >= 0;
    }
    case 'f':
    case 'd':
        return pack_float(rt, format, data, value);
    case 'e':
        raise_error(rt, E_NOT_IMPLEMENTED_ERROR,
                    "memoryview: format e can be read only");
        return false;
    default:
        return pack_int(rt, format, data, value);
    }
}
