#include "objects/codecs.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/bytes.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"

typedef enum CodecKind {
    CODEC_UTF8,
    CODEC_BYTES,
    CODEC_UTF16,
    CODEC_UTF32,
    CODEC_RAW_ESCAPES, // Latin-1, with \\uXXXX and \\UXXXXXXXX
    CODEC_ESCAPES      // as in string literals
} CodecKind;

typedef enum ByteOrder { ORDER_MARKED, ORDER_LITTLE, ORDER_BIG } ByteOrder;

typedef struct Codec {
    const char *name; // as exceptions show it
    const char
        *aliases; // "|"-separated, in normal form: lower case, '_' for every separator
    CodecKind kind;
    uint32_t limit;     // CODEC_BYTES: code points below it are one byte
    ByteOrder order;    // marked: little-endian, a byte order mark in front
    const char *reason; // why a character cannot be encoded
} Codec;

static const Codec codecs[] = {
    {"utf-8", "|utf_8|utf8|u8|utf|cp65001|", CODEC_UTF8, 0, ORDER_LITTLE,
     "surrogates not allowed"},
    {"ascii", "|ascii|us_ascii|646|ansi_x3.4_1968|iso646_us|", CODEC_BYTES, 128,
     ORDER_LITTLE, "ordinal not in range(128)"},
    {"latin-1", "|latin_1|latin1|latin|l1|iso_8859_1|iso8859_1|iso8859|8859|cp819|",
     CODEC_BYTES, 256, ORDER_LITTLE, "ordinal not in range(256)"},
    {"utf-8", "|utf_8_sig|", CODEC_UTF8, 0, ORDER_MARKED, "surrogates not allowed"},
    {"utf-16", "|utf_16|utf16|u16|", CODEC_UTF16, 0, ORDER_MARKED,
     "surrogates not allowed"},
    {"utf-16-le", "|utf_16_le|utf_16le|", CODEC_UTF16, 0, ORDER_LITTLE,
     "surrogates not allowed"},
    {"utf-16-be", "|utf_16_be|utf_16be|", CODEC_UTF16, 0, ORDER_BIG,
     "surrogates not allowed"},
    {"utf-32", "|utf_32|utf32|u32|", CODEC_UTF32, 0, ORDER_MARKED,
     "surrogates not allowed"},
    {"utf-32-le", "|utf_32_le|utf_32le|", CODEC_UTF32, 0, ORDER_LITTLE,
     "surrogates not allowed"},
    {"utf-32-be", "|utf_32_be|utf_32be|", CODEC_UTF32, 0, ORDER_BIG,
     "surrogates not allowed"},
    {"rawunicodeescape", "|raw_unicode_escape|", CODEC_RAW_ESCAPES, 256, ORDER_LITTLE,
     ""},
    {"unicodeescape", "|unicode_escape|", CODEC_ESCAPES, 128, ORDER_LITTLE, ""},
};

#define NAME_MAX_SIZE 32 // longer names are unknown

// NULL: not one of these.
static const Codec *find_codec(const char *name)
{
    if (name == NULL) {
        return &codecs[0];
    }
    char wanted[NAME_MAX_SIZE + 3] = "|";
    size_t size = strlen(name);
    for (size_t i = 0; i < size && size <= NAME_MAX_SIZE; i++) {
        char c = name[i];
        wanted[1 + i] = (char)(c == '-' || c == ' '   ? '_'
                               : c >= 'A' && c <= 'Z' ? c + 32
                                                      : c);
    }
    wanted[1 + (size <= NAME_MAX_SIZE ? size : 0)] = '|';
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++) {
        if (strstr(codecs[i].aliases, wanted) != NULL) {
            return &codecs[i];
        }
    }
    return NULL;
}

bool codec_argument(Runtime *rt, Ref *arg, const char *words, const char **out)
{
    *out = NULL;
    if (arg == NULL || ref_is_unbound(*arg)) {
        return true;
    }
    if (!is_str(peek(*arg))) {
        raise_not_str(rt, words, peek(*arg));
        return false;
    }
    const Str *name = value_str_object(peek(*arg));
    if (strlen(name->data) != name->size) {
        raise_error(rt, E_VALUE_ERROR, "embedded null character");
        return false;
    }
    *out = name->data;
    return true;
}

typedef enum Handler {
    ON_ERROR_STRICT,
    ON_ERROR_IGNORE,
    ON_ERROR_REPLACE,
    ON_ERROR_BACKSLASH,
    ON_ERROR_ESCAPE,
    ON_ERROR_PASS,
    ON_ERROR_XML,
    HANDLERS
} Handler;

static const char *const handler_names[HANDLERS] = {
    "strict",          "ignore",        "replace",           "backslashreplace",
    "surrogateescape", "surrogatepass", "xmlcharrefreplace",
};

// The handler is looked up at the first error only. HANDLERS: not one of these.
static Handler find_handler(const char *name)
{
    for (Handler handler = 0; name != NULL && handler < HANDLERS; handler++) {
        if (strcmp(name, handler_names[handler]) == 0) {
            return handler;
        }
    }
    return name == NULL ? ON_ERROR_STRICT : HANDLERS;
}

// A UnicodeDecodeError or UnicodeEncodeError with CPython's five arguments.
static Ref make_unicode_error(Runtime *rt, ExceptionId id, const char *encoding,
                              Ref object_take, size_t start, size_t end,
                              const char *reason)
{
    Ref exception = REF_ERROR;
    Ref args[5] = {str_from(rt, encoding), object_take, int_new(rt, (int64_t)start),
                   int_new(rt, (int64_t)end), str_from(rt, reason)};
    bool complete = true;
    for (size_t i = 0; i < 5; i++) {
        complete = complete && !ref_is_error(args[i]);
    }
    if (complete) {
        Ref class = ref_new(&rt->exceptions[id]->base);
        exception = object_call(rt, &class, args, 5, NULL);
        drop(rt, class);
    }
    for (size_t i = 0; i < 5; i++) {
        drop(rt, args[i]);
    }
    return exception;
}

static void raise_unicode_error(Runtime *rt, ExceptionId id, const char *encoding,
                                Ref object_take, size_t start, size_t end,
                                const char *reason)
{
    Ref exception =
        make_unicode_error(rt, id, encoding, object_take, start, end, reason);
    if (!ref_is_error(exception)) {
        raise_take(rt, exception);
    }
}

// --- what module codecs knows beyond these ---

// codecs.function(object, encoding, errors); the object is consumed.
static Ref call_other_codec(Runtime *rt, const char *function, Ref object,
                            const char *encoding, const char *errors)
{
    Ref args[3] = {object, str_from(rt, encoding),
                   str_from(rt, errors == NULL ? "strict" : errors)};
    Ref result = REF_ERROR;
    if (!ref_is_error(args[0]) && !ref_is_error(args[1]) && !ref_is_error(args[2])) {
        result = rt->call_codecs(rt, function, args, 3);
    }
    for (size_t i = 0; i < 3; i++) {
        drop(rt, args[i]);
    }
    return result;
}

// Asks the handler that is registered as `name` what to put for the part that the
// exception (consumed) names, a new reference, and where to go on; in the exception's
// object, which goes to *object unless that is NULL.
static Ref call_handler(Runtime *rt, const char *name, Ref exception, size_t *next,
                        Ref *object)
{
    Ref args[2] = {str_from(rt, name), exception};
    Ref answer = ref_is_error(args[0]) || ref_is_error(exception)
                     ? REF_ERROR
                     : rt->call_codecs(rt, "_handled", args, 2);
    drop(rt, args[0]);
    drop(rt, args[1]);
    if (ref_is_error(answer)) {
        return REF_ERROR;
    }
    Tuple *triple = value_tuple(peek(answer)); // (str or bytes, position, object)
    Ref put = share(rt, &triple->items[0]);
    *next = (size_t)immediate_int(peek(triple->items[1]));
    if (object != NULL) {
        replace_ref_take(rt, object, share(rt, &triple->items[2]));
    }
    drop(rt, answer);
    return put;
}

static bool is_surrogate(uint32_t c)
{
    return (c & ~0x7ffu) == 0xd800;
}

// --- encoding ---

typedef struct Encoder {
    Runtime *rt;
    Str *s;
    const Codec *codec;
    const char *errors;
    StrBuilder out;
} Encoder;

static bool can_encode(const Codec *codec, uint32_t c)
{
    return codec->kind == CODEC_BYTES         ? c < codec->limit
           : codec->kind >= CODEC_RAW_ESCAPES ? true
                                              : !is_surrogate(c);
}

static bool put_unit(Encoder *e, uint32_t unit, size_t size)
{
    char bytes[4];
    for (size_t i = 0; i < size; i++) {
        size_t place = e->codec->order == ORDER_BIG ? size - 1 - i : i;
        bytes[place] = (char)(unit >> (8 * i));
    }
    return builder_add(e->rt, &e->out, bytes, size);
}

static bool put_escaped(Encoder *e, uint32_t c)
{
    static const char plain[] = "\\\t\n\r", letters[] = "\\tnr";
    char escape[10];
    bool is_raw = e->codec->kind == CODEC_RAW_ESCAPES;
    const char *found = is_raw || c == 0 || c >= 128 ? NULL : strchr(plain, (int)c);
    if (found != NULL) {
        char pair[2] = {'\\', letters[found - plain]};
        return builder_add(e->rt, &e->out, pair, 2);
    }
    if (is_raw ? c < 256 : c >= 32 && c < 127) {
        return put_unit(e, c, 1);
    }
    return builder_add(e->rt, &e->out, escape, escape_code_point(c, escape));
}

// Writes a character, surrogates too: the caller has decided.
static bool put_char(Encoder *e, uint32_t c)
{
    switch (e->codec->kind) {
    case CODEC_UTF8:
        return builder_add_char(e->rt, &e->out, c);
    case CODEC_BYTES:
        return put_unit(e, c, 1);
    case CODEC_UTF16:
        if (c >= 0x10000) {
            return put_unit(e, 0xd800 + ((c - 0x10000) >> 10), 2) &&
                   put_unit(e, 0xdc00 + ((c - 0x10000) & 0x3ff), 2);
        }
        return put_unit(e, c, 2);
    case CODEC_UTF32:
        return put_unit(e, c, 4);
    default:
        return put_escaped(e, c);
    }
}

static bool put_ascii(Encoder *e, const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (!put_char(e, (unsigned char)text[i])) {
            return false;
        }
    }
    return true;
}

static bool put_decimal_reference(Encoder *e, uint32_t c)
{
    char text[16];
    size_t at = sizeof text;
    text[--at] = ';';
    do {
        text[--at] = (char)('0' + c % 10);
        c /= 10;
    } while (c != 0);
    text[--at] = '#';
    text[--at] = '&';
    return put_ascii(e, text + at, sizeof text - at);
}

// What the handler writes for one character; -1: it does not handle it.
static int handle_unencodable(Encoder *e, Handler handler, uint32_t c)
{
    char escape[10];
    switch (handler) {
    case ON_ERROR_IGNORE:
        return 1;
    case ON_ERROR_REPLACE:
        return put_char(e, '?');
    case ON_ERROR_BACKSLASH:
        return put_ascii(e, escape, escape_code_point(c, escape));
    case ON_ERROR_XML:
        return put_decimal_reference(e, c);
    case ON_ERROR_ESCAPE:
        if (c < 0xdc80 || c > 0xdcff || e->codec->kind == CODEC_UTF16 ||
            e->codec->kind == CODEC_UTF32) {
            return -1;
        }
        return builder_add(e->rt, &e->out, &(char){(char)c}, 1);
    case ON_ERROR_PASS:
        return e->codec->kind != CODEC_BYTES && is_surrogate(c) ? put_char(e, c) : -1;
    default:
        return -1;
    }
}

static Ref encode_exception(Encoder *e, size_t start, size_t end)
{
    return make_unicode_error(e->rt, E_UNICODE_ENCODE_ERROR, e->codec->name,
                              ref_new(&e->s->base), str_position(e->rt, e->s, start),
                              str_position(e->rt, e->s, end), e->codec->reason);
}

// What a handler answers is encoded like the rest, but cannot be handled again, and
// must be ASCII where any character could be encoded; bytes go out as they are.
static bool put_answer(Encoder *e, Ref answer, size_t start, size_t end)
{
    if (is_bytes(peek(answer))) {
        const Bytes *bytes = (const Bytes *)ref_object(answer);
        return builder_add(e->rt, &e->out, bytes->data, bytes->size);
    }
    const Str *text = value_str_object(peek(answer));
    for (size_t i = 0; i < text->size;) {
        uint32_t c;
        i += utf8_decode(text->data + i, &c);
        if (e->codec->kind == CODEC_BYTES ? !can_encode(e->codec, c) : c >= 128) {
            Ref exception = encode_exception(e, start, end);
            if (!ref_is_error(exception)) {
                raise_take(e->rt, exception);
            }
            return false;
        }
        if (!put_char(e, c)) {
            return false;
        }
    }
    return true;
}

static int64_t encode_error_elsewhere(Encoder *e, size_t start, size_t end)
{
    size_t position;
    Ref answer = call_handler(e->rt, e->errors, encode_exception(e, start, end),
                              &position, NULL);
    if (ref_is_error(answer)) {
        return -1;
    }
    bool done = put_answer(e, answer, start, end);
    drop(e->rt, answer);
    return done ? (int64_t)str_offset(e->rt, e->s, position) : -1;
}

// Deals with the characters between two bytes, none of which can be encoded. Returns
// where to go on, -1 with the exception pending.
static int64_t encode_error(Encoder *e, size_t start, size_t end)
{
    Handler handler = find_handler(e->errors);
    if (handler == HANDLERS) {
        return encode_error_elsewhere(e, start, end);
    }
    for (size_t i = start; i < end;) {
        uint32_t c;
        size_t size = utf8_decode(e->s->data + i, &c);
        int handled = handle_unencodable(e, handler, c);
        if (handled == 0) {
            return -1;
        }
        if (handled < 0) {
            Ref exception = encode_exception(e, i, end);
            if (!ref_is_error(exception)) {
                raise_take(e->rt, exception);
            }
            return -1;
        }
        i += size;
    }
    return (int64_t)end;
}

static bool encode_all(Encoder *e)
{
    const Str *s = e->s;
    if (e->codec->order == ORDER_MARKED && !put_char(e, 0xfeff)) {
        return false;
    }
    for (size_t i = 0; i < s->size;) {
        uint32_t c;
        size_t next = i + utf8_decode(s->data + i, &c);
        if (can_encode(e->codec, c)) {
            if (!put_char(e, c)) {
                return false;
            }
            i = next;
            continue;
        }
        // UTF-16 and UTF-32 report one character at a time, the others a whole run.
        bool runs = e->codec->kind == CODEC_UTF8 || e->codec->kind == CODEC_BYTES;
        while (runs && next < s->size) {
            size_t size = utf8_decode(s->data + next, &c);
            if (can_encode(e->codec, c)) {
                break;
            }
            next += size;
        }
        int64_t resumed = encode_error(e, i, next);
        if (resumed < 0 || !charge(e->rt, 1)) {
            return false;
        }
        i = (size_t)resumed;
    }
    return true;
}

// Only surrogates make generalised UTF-8 differ from UTF-8; they begin with ED A0..BF.
static bool has_surrogates(const char *text, size_t size)
{
    const char *end = text + size;
    while ((text = memchr(text, 0xed, (size_t)(end - text))) != NULL) {
        if ((unsigned char)text[1] >= 0xa0) {
            return true;
        }
        text++;
    }
    return false;
}

Ref str_encode(Runtime *rt, Str *s, const char *encoding, const char *errors)
{
    const Codec *codec = find_codec(encoding);
    if (codec == NULL) {
        return call_other_codec(rt, "_encode_text", ref_new(&s->base), encoding,
                                errors);
    }
    if (!charge(rt, s->size / 16)) {
        return REF_ERROR;
    }
    bool same_bytes = codec->kind == CODEC_UTF8
                          ? str_is_ascii(s) || !has_surrogates(s->data, s->size)
                          : codec->kind == CODEC_BYTES && str_is_ascii(s);
    if (same_bytes && codec->order != ORDER_MARKED) {
        return bytes_new(rt, s->data, s->size);
    }
    Encoder e = {.rt = rt, .s = s, .codec = codec, .errors = errors};
    builder_init(&e.out);
    if (!encode_all(&e)) {
        builder_fini(rt, &e.out);
        return REF_ERROR;
    }
    return builder_finish_bytes(rt, &e.out);
}

// --- decoding ---

typedef struct Decoder {
    Runtime *rt;
    const unsigned char *data;
    size_t size;
    const Codec *codec;
    const char *errors;
    Ref object; // bytes that a handler put in place of those; else unbound
    ByteOrder order;
    StrBuilder out;
} Decoder;

// surrogatepass: the surrogate encoded at `at`; 0: none. Its size in *size.
static uint32_t encoded_surrogate(const Decoder *d, size_t at, size_t *size)
{
    const unsigned char *b = d->data + at;
    size_t left = d->size - at;
    uint32_t c = 0;
    if (d->codec->kind == CODEC_UTF8 && left >= 3 && b[0] == 0xed &&
        (b[1] & 0xc0) == 0x80 && (b[2] & 0xc0) == 0x80) {
        *size = 3;
        c = 0xd000u | (b[1] & 0x3fu) << 6 | (b[2] & 0x3fu);
    } else if (d->codec->kind == CODEC_UTF16 && left >= 2) {
        *size = 2;
        c = d->order == ORDER_BIG ? b[0] << 8 | b[1] : b[1] << 8 | b[0];
    } else if (d->codec->kind == CODEC_UTF32 && left >= 4) {
        *size = 4;
        c = d->order == ORDER_BIG
                ? (uint32_t)b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3]
                : (uint32_t)b[3] << 24 | b[2] << 16 | b[1] << 8 | b[0];
    }
    return is_surrogate(c) ? c : 0;
}

static bool add_byte_escapes(Decoder *d, size_t start, size_t end)
{
    static const char hex[] = "0123456789abcdef";
    for (size_t i = start; i < end; i++) {
        char escape[4] = {'\\', 'x', hex[d->data[i] >> 4], hex[d->data[i] & 15]};
        builder_add(d->rt, &d->out, escape, 4);
    }
    return !d->out.failed;
}

static int64_t decode_error_elsewhere(Decoder *d, Ref exception)
{
    size_t next;
    Ref answer = call_handler(d->rt, d->errors, exception, &next, &d->object);
    if (ref_is_error(answer)) {
        return -1;
    }
    const Bytes *bytes = (const Bytes *)ref_object(d->object); // perhaps others
    d->data = (const unsigned char *)bytes->data;
    d->size = bytes->size;
    const Str *text = value_str_object(peek(answer));
    bool done = builder_add(d->rt, &d->out, text->data, text->size);
    drop(d->rt, answer);
    return done && charge(d->rt, 1) ? (int64_t)next : -1;
}

// Bytes [start, end) cannot be decoded. Returns where to go on, or -1 with the
// exception pending.
static int64_t decode_error(Decoder *d, size_t start, size_t end, const char *encoding,
                            const char *reason)
{
    size_t next = end;
    size_t size;
    uint32_t c;
    bool handled = false;
    switch (find_handler(d->errors)) {
    case ON_ERROR_IGNORE:
        handled = true;
        break;
    case ON_ERROR_REPLACE:
        handled = builder_add_char(d->rt, &d->out, 0xfffd);
        break;
    case ON_ERROR_BACKSLASH:
        handled = add_byte_escapes(d, start, end);
        break;
    case ON_ERROR_ESCAPE:
        for (next = start; next < end && d->data[next] >= 0x80; next++) {
            handled = builder_add_char(d->rt, &d->out, 0xdc00u + d->data[next]);
        }
        break;
    case ON_ERROR_PASS:
        c = encoded_surrogate(d, start, &size);
        if (c != 0) {
            next = start + size;
            handled = builder_add_char(d->rt, &d->out, c);
        }
        break;
    case ON_ERROR_XML:
        raise_error(d->rt, E_TYPE_ERROR,
                    "don't know how to handle UnicodeDecodeError in error callback");
        return -1;
    case HANDLERS:
        return decode_error_elsewhere(
            d, make_unicode_error(d->rt, E_UNICODE_DECODE_ERROR, encoding,
                                  bytes_new(d->rt, (const char *)d->data, d->size),
                                  start, end, reason));
    default:
        break;
    }
    if (!handled && !d->out.failed) {
        raise_unicode_error(d->rt, E_UNICODE_DECODE_ERROR, encoding,
                            bytes_new(d->rt, (const char *)d->data, d->size), start,
                            end, reason);
    }
    return handled ? (int64_t)next : -1;
}

// The size of the UTF-8 sequence at `b`; when it is broken 0, the bytes that belong to
// it in *bad, and why.
static size_t check_utf8(const unsigned char *b, size_t left, size_t *bad,
                         const char **reason)
{
    size_t size = b[0] < 0x80   ? 1
                  : b[0] < 0xc2 ? 0
                  : b[0] < 0xe0 ? 2
                  : b[0] < 0xf0 ? 3
                  : b[0] < 0xf5 ? 4
                                : 0;
    *bad = 1;
    if (size == 0) {
        *reason = "invalid start byte";
        return 0;
    }
    for (size_t i = 1; i < size; i++) {
        if (i == left) {
            *bad = left;
            *reason = "unexpected end of data";
            return 0;
        }
        unsigned char low = i > 1          ? 0x80
                            : b[0] == 0xe0 ? 0xa0
                            : b[0] == 0xf0 ? 0x90
                                           : 0x80;
        unsigned char high = i > 1          ? 0xbf
                             : b[0] == 0xed ? 0x9f
                             : b[0] == 0xf4 ? 0x8f
                                            : 0xbf;
        if (b[i] < low || b[i] > high) {
            *bad = i;
            *reason = "invalid continuation byte";
            return 0;
        }
    }
    return size;
}

static bool decode_utf8(Decoder *d)
{
    size_t plain = 0; // where the bytes not yet copied begin
    for (size_t i = 0; i < d->size;) {
        size_t bad = 0;
        const char *reason = NULL;
        size_t size = check_utf8(d->data + i, d->size - i, &bad, &reason);
        if (size > 0) {
            i += size;
            continue;
        }
        if (!builder_add(d->rt, &d->out, (const char *)d->data + plain, i - plain)) {
            return false;
        }
        int64_t next = decode_error(d, i, i + bad, d->codec->name, reason);
        if (next < 0) {
            return false;
        }
        plain = i = (size_t)next;
    }
    return builder_add(d->rt, &d->out, (const char *)d->data + plain, d->size - plain);
}

static bool decode_bytes(Decoder *d)
{
    for (size_t i = 0; i < d->size;) {
        if (d->data[i] < d->codec->limit) {
            if (!builder_add_char(d->rt, &d->out, d->data[i])) {
                return false;
            }
            i++;
            continue;
        }
        int64_t next = decode_error(d, i, i + 1, d->codec->name, d->codec->reason);
        if (next < 0) {
            return false;
        }
        i = (size_t)next;
    }
    return true;
}

static uint32_t unit_at(const Decoder *d, size_t at, size_t size)
{
    uint32_t unit = 0;
    for (size_t i = 0; i < size; i++) {
        size_t place = d->order == ORDER_BIG ? i : size - 1 - i;
        unit = unit << 8 | d->data[at + place];
    }
    return unit;
}

// The character at `at` of UTF-16: its size, or 0 with the bad bytes and why.
static size_t check_utf16(const Decoder *d, size_t at, uint32_t *c, size_t *bad,
                          const char **reason)
{
    size_t left = d->size - at;
    *bad = left < 2 ? left : 2;
    *reason = "truncated data";
    if (left < 2) {
        return 0;
    }
    *c = unit_at(d, at, 2);
    if (!is_surrogate(*c)) {
        return 2;
    }
    *reason = "illegal encoding";
    if (*c >= 0xdc00) {
        return 0;
    }
    if (left < 4) {
        *bad = left;
        *reason = "unexpected end of data";
        return 0;
    }
    uint32_t low = unit_at(d, at + 2, 2);
    if (low < 0xdc00 || low > 0xdfff) {
        *reason = "illegal UTF-16 surrogate";
        return 0;
    }
    *c = 0x10000 + ((*c - 0xd800) << 10) + (low - 0xdc00);
    return 4;
}

static size_t check_utf32(const Decoder *d, size_t at, uint32_t *c, size_t *bad,
                          const char **reason)
{
    size_t left = d->size - at;
    *bad = left < 4 ? left : 4;
    *reason = "truncated data";
    if (left < 4) {
        return 0;
    }
    *c = unit_at(d, at, 4);
    if (is_surrogate(*c)) {
        *reason = "code point in surrogate code point range(0xd800, 0xe000)";
        return 0;
    }
    if (*c > 0x10ffff) {
        *reason = "code point not in range(0x110000)";
        return 0;
    }
    return 4;
}

// UTF-16 and UTF-32: skips a byte order mark where one decides the order.
static bool decode_units(Decoder *d)
{
    size_t unit = d->codec->kind == CODEC_UTF16 ? 2 : 4;
    const char *name = d->codec->name;
    size_t i = 0;
    d->order = d->codec->order;
    if (d->order == ORDER_MARKED) {
        d->order = ORDER_LITTLE;
        uint32_t mark = d->size >= unit ? unit_at(d, 0, unit) : 0;
        i = mark == 0xfeff ? unit : 0;
        if (mark == (unit == 2 ? 0xfffe : 0xfffe0000)) {
            d->order = ORDER_BIG;
            i = unit;
        }
        name = unit == 2 ? (d->order == ORDER_BIG ? "utf-16-be" : "utf-16-le")
                         : (d->order == ORDER_BIG ? "utf-32-be" : "utf-32-le");
    }
    while (i < d->size) {
        uint32_t c;
        size_t bad = 0;
        const char *reason = NULL;
        size_t size = unit == 2 ? check_utf16(d, i, &c, &bad, &reason)
                                : check_utf32(d, i, &c, &bad, &reason);
        if (size > 0) {
            if (!builder_add_char(d->rt, &d->out, c)) {
                return false;
            }
            i += size;
            continue;
        }
        int64_t next = decode_error(d, i, i + bad, name, reason);
        if (next < 0) {
            return false;
        }
        i = (size_t)next;
    }
    return true;
}

// --- decoding escapes ---

static int hex_digit(unsigned char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// The `count` digits behind "\\x", "\\u" or "\\U" at `start`. The index behind the
// escape; -1: an error that the handler did not take.
static int64_t decode_digits(Decoder *d, size_t start, size_t count)
{
    size_t at = start + 2;
    uint64_t c = 0;
    while (at < d->size && at < start + 2 + count && hex_digit(d->data[at]) >= 0) {
        c = c << 4 | (unsigned)hex_digit(d->data[at++]);
    }
    if (at < start + 2 + count) {
        return decode_error(d, start, at, d->codec->name,
                            count == 2   ? "truncated \\xXX escape"
                            : count == 4 ? "truncated \\uXXXX escape"
                                         : "truncated \\UXXXXXXXX escape");
    }
    if (c > 0x10ffff) {
        return decode_error(d, start, at, d->codec->name,
                            d->codec->kind == CODEC_ESCAPES
                                ? "illegal Unicode character"
                                : "\\Uxxxxxxxx out of range");
    }
    return builder_add_char(d->rt, &d->out, (uint32_t)c) ? (int64_t)at : -1;
}

static int64_t decode_octal(Decoder *d, size_t start)
{
    size_t at = start + 1;
    uint32_t c = 0;
    while (at < d->size && at < start + 4 && d->data[at] >= '0' && d->data[at] < '8') {
        c = c << 3 | (d->data[at++] - '0');
    }
    return builder_add_char(d->rt, &d->out, c) ? (int64_t)at : -1;
}

// "\\N{NAME}"
static int64_t decode_named(Decoder *d, size_t start)
{
    size_t first = start + 3;
    size_t at = start + 2;
    while (at < d->size && d->data[start + 2] == '{' && d->data[at] != '}') {
        at++;
    }
    if (at == d->size || at <= first) {
        return decode_error(d, start, at, d->codec->name,
                            "malformed \\N character escape");
    }
    Ref name =
        str_decode(d->rt, (const char *)d->data + first, at - first, "latin-1", NULL);
    Ref found =
        ref_is_error(name) ? REF_ERROR : d->rt->call_codecs(d->rt, "_named", &name, 1);
    drop(d->rt, name);
    if (ref_is_error(found)) {
        return -1;
    }
    const Str *text = value_str_object(peek(found));
    bool is_known = text->size > 0;
    bool done = builder_add(d->rt, &d->out, text->data, text->size);
    drop(d->rt, found);
    if (!is_known) {
        return decode_error(d, start, at + 1, d->codec->name,
                            "unknown Unicode character name");
    }
    return done ? (int64_t)at + 1 : -1;
}

// The escape whose backslash is at `start`.
static int64_t decode_escape(Decoder *d, size_t start)
{
    static const char letters[] = "\\'\"bftnrva", meanings[] = "\\'\"\b\f\t\n\r\v\a";
    bool is_raw = d->codec->kind == CODEC_RAW_ESCAPES;
    if (start + 1 == d->size) {
        return is_raw ? (builder_add(d->rt, &d->out, "\\", 1) ? (int64_t)d->size : -1)
                      : decode_error(d, start, d->size, d->codec->name,
                                     "\\ at end of string");
    }
    unsigned char c = d->data[start + 1];
    if (c == 'u' || c == 'U') {
        return decode_digits(d, start, c == 'u' ? 4 : 8);
    }
    if (!is_raw && c == '\n') {
        return (int64_t)start + 2;
    }
    if (!is_raw && c == 'x') {
        return decode_digits(d, start, 2);
    }
    if (!is_raw && c >= '0' && c < '8') {
        return decode_octal(d, start);
    }
    if (!is_raw && c == 'N') {
        return decode_named(d, start);
    }
    const char *found = is_raw || c == 0 ? NULL : strchr(letters, c);
    bool ok = found != NULL
                  ? builder_add(d->rt, &d->out, meanings + (found - letters), 1)
                  : builder_add(d->rt, &d->out, "\\", 1) &&
                        builder_add_char(d->rt, &d->out, c);
    return ok ? (int64_t)start + 2 : -1;
}

static bool decode_escapes(Decoder *d)
{
    for (size_t i = 0; i < d->size;) {
        if (d->data[i] != '\\') {
            if (!builder_add_char(d->rt, &d->out, d->data[i++])) {
                return false;
            }
            continue;
        }
        int64_t next = decode_escape(d, i);
        if (next < 0) {
            return false;
        }
        i = (size_t)next;
    }
    return true;
}

static bool decode_all(Decoder *d)
{
    switch (d->codec->kind) {
    case CODEC_UTF8:
        return decode_utf8(d);
    case CODEC_BYTES:
        return decode_bytes(d);
    case CODEC_RAW_ESCAPES:
    case CODEC_ESCAPES:
        return decode_escapes(d);
    default:
        return decode_units(d);
    }
}

Ref str_decode(Runtime *rt, const char *data, size_t size, const char *encoding,
               const char *errors)
{
    if (size == 0) {
        return str_new(rt, "", 0); // whatever the encoding is called
    }
    const Codec *codec = find_codec(encoding);
    if (codec == NULL) {
        return call_other_codec(rt, "_decode_text", bytes_new(rt, data, size), encoding,
                                errors);
    }
    if (!charge(rt, size / 16)) {
        return REF_ERROR;
    }
    if (codec->kind == CODEC_UTF8 && codec->order == ORDER_MARKED && size >= 3 &&
        memcmp(data, "\xef\xbb\xbf", 3) == 0) {
        data += 3;
        size -= 3;
    }
    bool is_byte_code = codec->kind == CODEC_UTF8 || codec->kind == CODEC_BYTES;
    if (is_byte_code && text_is_ascii(data, size)) {
        return str_new(rt, data, size);
    }
    Decoder d = {.rt = rt,
                 .data = (const unsigned char *)data,
                 .size = size,
                 .codec = codec,
                 .errors = errors,
                 .object = REF_UNBOUND};
    builder_init(&d.out);
    bool done = decode_all(&d);
    drop(rt, d.object);
    if (!done) {
        builder_fini(rt, &d.out);
        return REF_ERROR;
    }
    return builder_finish(rt, &d.out);
}

Ref value_decode(Runtime *rt, Ref *object, const char *encoding, const char *errors)
{
    if (ref_type(rt, *object)->slots.buffer == NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "decoding to str: need a bytes-like object, %T found",
                    peek(*object));
        return REF_ERROR;
    }
    Buffer buffer;
    if (!buffer_get(rt, object, &buffer)) {
        return REF_ERROR;
    }
    Ref text = str_decode(rt, buffer.data, buffer.size, encoding, errors);
    buffer_release(rt, &buffer);
    return text;
}
