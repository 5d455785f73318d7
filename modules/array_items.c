// The items of arrays: C numbers and characters to objects and back.
#include <limits.h>
#include <string.h>

#include "modules/array.h"
#include "objects/abstract.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/memoryview.h"
#include "objects/str.h"

const char array_codes[] = "bBuwhHiIlLqQfd";

const ArrayKind *array_kind(uint32_t code)
{
    static const ArrayKind kinds[] = {
        {'b', 1, "b"}, {'B', 1, "B"}, {'u', 4, "w"}, {'w', 4, "w"}, {'h', 2, "h"},
        {'H', 2, "H"}, {'i', 4, "i"}, {'I', 4, "I"}, {'l', 8, "l"}, {'L', 8, "L"},
        {'q', 8, "q"}, {'Q', 8, "Q"}, {'f', 4, "f"}, {'d', 8, "d"},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if ((uint32_t)kinds[i].code == code) {
            return &kinds[i];
        }
    }
    return NULL;
}

Ref array_unpack(Runtime *rt, const ArrayKind *kind, const char *data)
{
    if (*kind->format != 'w') {
        return item_unpack(rt, kind->code, data);
    }
    uint32_t c;
    memcpy(&c, data, sizeof c);
    if (c > 0x10ffff) {
        raise_error(rt, E_VALUE_ERROR,
                    "character U+%x is not in range [U+0000; U+10ffff]", c);
        return REF_ERROR;
    }
    return str_from_code_point(rt, c);
}

static bool pack_char(Runtime *rt, Ref *value, char *out)
{
    const Str *s = is_str(peek(*value)) ? value_str_object(peek(*value)) : NULL;
    if (s == NULL || str_length(s) != 1) {
        raise_error(rt, E_TYPE_ERROR, "array item must be unicode character");
        return false;
    }
    uint32_t c;
    utf8_decode(s->data, &c);
    memcpy(out, &c, sizeof c);
    return true;
}

static bool pack_float(Runtime *rt, const ArrayKind *kind, Ref *value, char *out)
{
    double number;
    if (!value_as_double(rt, value, &number)) {
        return false;
    }
    float narrow = (float)number;
    memcpy(out, kind->code == 'f' ? (const char *)&narrow : (const char *)&number,
           kind->size);
    return true;
}

static bool too_large(Runtime *rt, const char *words)
{
    raise_error(rt, E_OVERFLOW_ERROR, "%s", words);
    return false;
}

static bool check_range(Runtime *rt, int64_t n, int64_t least, int64_t most,
                        const char *what)
{
    if (n >= least && n <= most) {
        return true;
    }
    raise_error(rt, E_OVERFLOW_ERROR, "%s is %s", what,
                n < least ? "less than minimum" : "greater than maximum");
    return false;
}

// CPython reads narrow numbers as a wider C type first, whose words come first too.
static bool check_signed(Runtime *rt, char code, int64_t n)
{
    static const char short_words[] = "signed short integer",
                      int_words[] = "signed integer";
    switch (code) {
    case 'b':
        return check_range(rt, n, SHRT_MIN, SHRT_MAX, short_words) &&
               check_range(rt, n, SCHAR_MIN, SCHAR_MAX, "signed char");
    case 'B':
        return check_range(rt, n, 0, UCHAR_MAX, "unsigned byte integer");
    case 'h':
        return check_range(rt, n, SHRT_MIN, SHRT_MAX, short_words);
    case 'H':
        return check_range(rt, n, INT_MIN, INT_MAX, int_words) &&
               check_range(rt, n, 0, USHRT_MAX, "unsigned short");
    case 'i':
        return check_range(rt, n, INT_MIN, INT_MAX, int_words);
    default:
        return true;
    }
}

static bool signed_word(Runtime *rt, char code, Value value, uint64_t *word)
{
    int64_t n;
    if (!int_as_int64(value, &n)) {
        return too_large(rt, code == 'q' ? "int too big to convert"
                                         : "Python int too large to convert to C long");
    }
    *word = (uint64_t)n;
    return check_signed(rt, code, n);
}

static bool unsigned_word(Runtime *rt, char code, Value value, uint64_t *word)
{
    if (int_sign(value) < 0) {
        return too_large(rt, code == 'Q'
                                 ? "can't convert negative int to unsigned"
                                 : "can't convert negative value to unsigned int");
    }
    int64_t n;
    if (int_as_int64(value, &n)) {
        *word = (uint64_t)n;
    } else {
        const Int *number = (const Int *)value_object(value);
        if (number->value != 1) {
            return too_large(
                rt, code == 'Q' ? "int too big to convert"
                                : "Python int too large to convert to C unsigned long");
        }
        *word = number->limbs[0];
    }
    if (code == 'I' && *word > UINT_MAX) {
        return too_large(rt, "unsigned int is greater than maximum");
    }
    return true;
}

static bool pack_int(Runtime *rt, const ArrayKind *kind, Ref *value, char *out)
{
    Ref index =
        is_int(peek(*value)) ? ref_copy(peek(*value)) : unary_op(rt, UN_INDEX, value);
    if (ref_is_error(index)) {
        return false;
    }
    uint64_t word;
    bool done = strchr("ILQ", kind->code) != NULL
                    ? unsigned_word(rt, kind->code, peek(index), &word)
                    : signed_word(rt, kind->code, peek(index), &word);
    drop(rt, index);
    if (done) {
        memcpy(out, &word, kind->size); // the low bytes: little-endian machines
    }
    return done;
}

bool array_pack(Runtime *rt, const ArrayKind *kind, Ref *value, char *out)
{
    switch (kind->code) {
    case 'u':
    case 'w':
        return pack_char(rt, value, out);
    case 'f':
    case 'd':
        return pack_float(rt, kind, value, out);
    default:
        return pack_int(rt, kind, value, out);
    }
}
