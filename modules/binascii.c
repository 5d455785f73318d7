// The native part of module binascii: Base64 and checksums. The rest is in
// frozen/binascii.py.
#include <string.h>

#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/str.h"

// --- checksums ---

// The remainder for each byte is made anew: sixteen steps of four bits need no table of
// bytes.
static uint32_t crc32_add(uint32_t crc, const unsigned char *data, size_t size)
{
    uint32_t nibbles[16];
    for (uint32_t i = 0; i < 16; i++) {
        uint32_t rest = i;
        for (int bit = 0; bit < 4; bit++) {
            rest = rest >> 1 ^ ((rest & 1) != 0 ? 0xedb88320 : 0);
        }
        nibbles[i] = rest;
    }
    crc = ~crc;
    for (size_t i = 0; i < size; i++) {
        crc ^= data[i];
        crc = crc >> 4 ^ nibbles[crc & 15];
        crc = crc >> 4 ^ nibbles[crc & 15];
    }
    return ~crc;
}

// CRC-CCITT, as BinHex has it.
static uint32_t crc_hqx_add(uint32_t crc, const unsigned char *data, size_t size)
{
    crc &= 0xffff;
    for (size_t i = 0; i < size; i++) {
        crc ^= (uint32_t)data[i] << 8;
        for (int bit = 0; bit < 8; bit++) {
            crc = (crc << 1 ^ ((crc & 0x8000) != 0 ? 0x1021 : 0)) & 0xffff;
        }
    }
    return crc;
}

// Only the low 32 bits of the start count.
static bool start_value(Runtime *rt, Ref *arg, uint32_t *out)
{
    Ref mask = ref_immediate(UINT32_MAX);
    Ref index = unary_op(rt, UN_INDEX, arg);
    Ref low =
        ref_is_error(index) ? REF_ERROR : int_binary(rt, BIN_AND, &index, &mask, false);
    int64_t value = 0;
    bool done = !ref_is_error(low) && int_as_int64(peek(low), &value);
    *out = (uint32_t)value;
    drop(rt, low);
    drop(rt, index);
    return done;
}

static Ref checksum(Runtime *rt, Ref *args, size_t nargs,
                    uint32_t (*add)(uint32_t, const unsigned char *, size_t))
{
    uint32_t start = 0;
    Buffer buffer;
    if ((nargs > 1 && !start_value(rt, &args[1], &start)) ||
        !buffer_get(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    Ref sum = REF_ERROR;
    if (charge(rt, buffer.size / 32)) {
        sum = int_new(rt, add(start, (const unsigned char *)buffer.data, buffer.size));
    }
    buffer_release(rt, &buffer);
    return sum;
}

static Ref py_crc32(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return checksum(rt, args, nargs, crc32_add);
}

static Ref py_crc_hqx(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return checksum(rt, args, nargs, crc_hqx_add);
}

// --- Base64 ---

static const char digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// b64_encode(data, newline)
static Ref py_b64_encode(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Buffer buffer;
    if (!buffer_get(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    const unsigned char *data = (const unsigned char *)buffer.data;
    StrBuilder out;
    builder_init(&out);
    bool done = charge(rt, buffer.size / 16);
    for (size_t i = 0; done && i < buffer.size; i += 3) {
        size_t left = buffer.size - i;
        unsigned second = left > 1 ? data[i + 1] : 0,
                 third = left > 2 ? data[i + 2] : 0;
        unsigned bits = (unsigned)data[i] << 16 | second << 8 | third;
        char group[4] = {digits[bits >> 18], digits[bits >> 12 & 63],
                         left > 1 ? digits[bits >> 6 & 63] : '=',
                         left > 2 ? digits[bits & 63] : '='};
        done = builder_add(rt, &out, group, 4);
    }
    if (done && value_is_true(peek(args[1]))) {
        done = builder_add(rt, &out, "\n", 1);
    }
    buffer_release(rt, &buffer);
    if (!done) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return builder_finish_bytes(rt, &out);
}

typedef struct Decoder {
    StrBuilder out;
    const char *error;
    size_t digits; // read so far
    unsigned bits; // of the open group
    int count;     // digits in the open group
    int pads;      // '=' behind them
    bool is_strict;
} Decoder;

static int digit_value(unsigned char c)
{
    const char *found = c == 0 ? NULL : strchr(digits, c);
    return found == NULL ? -1 : (int)(found - digits);
}

static bool add_digit(Runtime *rt, Decoder *d, int value)
{
    d->pads = 0;
    d->digits++;
    d->bits = (d->bits << 6 | (unsigned)value) & 0xffffff;
    d->count = (d->count + 1) % 4;
    if (d->count == 1) {
        return true;
    }
    char byte = (char)(d->bits >> (d->count == 2 ? 4 : d->count == 3 ? 2 : 0));
    return builder_add(rt, &d->out, &byte, 1);
}

// One character. False: `error` is set, or there is no memory; *ends when the rest is
// not looked at.
static bool read_char(Runtime *rt, Decoder *d, const unsigned char *data, size_t size,
                      size_t i, bool *ends)
{
    if (data[i] == '=') {
        if (d->is_strict && i == 0) {
            d->error = "Leading padding not allowed";
        } else if (d->count >= 2 && d->count + ++d->pads >= 4) {
            if (d->is_strict && i + 1 < size) {
                d->error = "Excess data after padding";
            }
            *ends = true;
        } else if (d->is_strict && d->count < 2) {
            d->error = d->count == 0 ? "Excess padding not allowed"
                                     : "Discontinuous padding not allowed";
        }
        return d->error == NULL;
    }
    int value = digit_value(data[i]);
    if (value < 0) {
        d->error = d->is_strict ? "Only base64 data is allowed" : NULL;
        return d->error == NULL;
    }
    if (d->is_strict && d->pads > 0) {
        d->error = "Discontinuous padding not allowed";
        return false;
    }
    return add_digit(rt, d, value);
}

static Ref decode_all(Runtime *rt, Decoder *d, const unsigned char *data, size_t size)
{
    bool ends = false;
    for (size_t i = 0; i < size && !ends; i++) {
        if (!read_char(rt, d, data, size, i, &ends)) {
            builder_fini(rt, &d->out);
            return d->error == NULL ? REF_ERROR : str_from(rt, d->error);
        }
    }
    if (!ends && d->count != 0) {
        builder_fini(rt, &d->out);
        return d->count != 1
                   ? str_from(rt, "Incorrect padding")
                   : str_format(
                         rt,
                         "Invalid base64-encoded string: number of data "
                         "characters (%zu) cannot be 1 more than a multiple of 4",
                         d->digits);
    }
    return builder_finish_bytes(rt, &d->out);
}

// b64_decode(data, strict): the bytes; a str that says what is wrong.
static Ref py_b64_decode(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Buffer buffer;
    if (!buffer_get(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    Decoder d = {.is_strict = value_is_true(peek(args[1]))};
    builder_init(&d.out);
    Ref result =
        charge(rt, buffer.size / 16)
            ? decode_all(rt, &d, (const unsigned char *)buffer.data, buffer.size)
            : REF_ERROR;
    buffer_release(rt, &buffer);
    return result;
}

static const MethodDef functions[] = {
    {"crc32", py_crc32, POSITIONAL(1, 2, "data, crc=0"),
     "Compute CRC-32 incrementally."},
    {"crc_hqx", py_crc_hqx, POSITIONAL(2, 2, "data, crc"),
     "Compute CRC-CCITT incrementally."},
    {"_b64_encode", py_b64_encode, ARGS(2, 2), "Base64 of bytes."},
    {"_b64_decode", py_b64_decode, ARGS(2, 2),
     "Bytes of Base64; a str: what is wrong."},
    {NULL},
};

bool binascii_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, functions);
}
