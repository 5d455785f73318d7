#include "modules/builtins.h"

#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/str.h"

Ref py_abs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (ref_is_immediate(args[0])) {
        intptr_t n = immediate_int(peek(args[0]));
        if (n >= 0 && needs_object(args[0].bits)) {
            return share(rt, &args[0]); // the same object
        }
        return int_new(rt, n < 0 ? -n : n);
    }
    return unary_op(rt, UN_ABS, &args[0]);
}

Ref py_divmod(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return binary_op(rt, BIN_DIVMOD, &args[0], &args[1]);
}

Ref py_pow(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref *modulus = given_argument(args, nargs, 2);
    if (modulus == NULL || ref_is_none(*modulus)) {
        return binary_op(rt, BIN_POW, &args[0], &args[1]);
    }
    return ternary_pow(rt, &args[0], &args[1], modulus);
}

Ref py_round(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref *digits = given_argument(args, nargs, 1);
    if (is_exact(rt, peek(args[0]), T_FLOAT)) {
        return float_rounded(rt, float_value(peek(args[0])), digits);
    }
    size_t given = digits != NULL && !ref_is_none(*digits);
    Ref result = call_special(rt, &args[0], N_ROUND, digits, given);
    if (ref_is_unbound(result)) {
        raise_error(rt, E_TYPE_ERROR, "type %T doesn't define __round__ method",
                    peek(args[0]));
        return REF_ERROR;
    }
    return result;
}

Ref py_ord(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Value value = peek(args[0]);
    size_t length;
    if (is_str(value)) {
        const Str *text = value_str_object(value);
        length = str_length(text);
        if (length == 1) {
            uint32_t code_point;
            utf8_decode(text->data, &code_point);
            return ref_immediate(code_point);
        }
    } else if (is_bytes(value)) {
        const Bytes *bytes = (const Bytes *)value_object(value);
        length = bytes->size;
        if (length == 1) {
            return ref_immediate((unsigned char)bytes->data[0]);
        }
    } else if (is_bytearray(value)) {
        const ByteArray *bytes = (const ByteArray *)value_object(value);
        length = bytes->size;
        if (length == 1) {
            return ref_immediate((unsigned char)bytes->data[0]);
        }
    } else {
        raise_error(rt, E_TYPE_ERROR, "ord() expected string of length 1, but %T found",
                    value);
        return REF_ERROR;
    }
    raise_error(rt, E_TYPE_ERROR,
                "ord() expected a character, but string of length %zu found", length);
    return REF_ERROR;
}

Ref py_chr(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t code_point;
    if (!index_as_int64(rt, &args[0], EXCEPTION_IDS, &code_point)) {
        return REF_ERROR;
    }
    if (code_point < 0 || code_point > 0x10ffff) {
        raise_error(rt, E_VALUE_ERROR, "chr() arg not in range(0x110000)");
        return REF_ERROR;
    }
    return str_from_code_point(rt, (uint32_t)code_point);
}

// The digits behind their prefix, the sign in front of it.
static Ref with_prefix(Runtime *rt, Ref *arg, int base, const char *prefix)
{
    Ref number = unary_op(rt, UN_INDEX, arg);
    if (ref_is_error(number)) {
        return REF_ERROR;
    }
    Ref text = int_to_text(rt, peek(number), base, prefix);
    drop(rt, number);
    return text;
}

Ref py_hex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return with_prefix(rt, &args[0], 16, "0x");
}

Ref py_oct(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return with_prefix(rt, &args[0], 8, "0o");
}

Ref py_bin(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return with_prefix(rt, &args[0], 2, "0b");
}
