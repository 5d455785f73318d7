// Between the files of module _json: reading and writing JSON.
#ifndef PYRENA_MODULES_JSON_JSON_H
#define PYRENA_MODULES_JSON_JSON_H

#include <string.h>

#include "objects/runtime.h"
#include "objects/str.h"

// The first byte from `at` on, before `end`, that JSON strings do not hold as it is: a
// quote, a backslash, a control character; DEL and beyond too when `only_ascii`. Eight
// bytes are looked at together: a byte b of `word ^ pattern` is 0 where (b - 1) & ~b
// sets its highest bit, b < 0x20 where (b - 0x20) & ~b does.
static inline size_t json_plain(const char *text, size_t at, size_t end,
                                bool only_ascii)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
    while (at + 8 <= end) {
        uint64_t word;
        memcpy(&word, text + at, 8);
        uint64_t quote = word ^ (ones * '"'), slash = word ^ (ones * '\\');
        uint64_t special = ((quote - ones) & ~quote) | ((slash - ones) & ~slash) |
                           ((word - ones * 0x20) & ~word) |
                           (only_ascii ? word | (word + ones) : 0);
        if ((special & tops) != 0) {
            break;
        }
        at += 8;
    }
    while (at < end) {
        unsigned char c = (unsigned char)text[at];
        if (c == '"' || c == '\\' || c < 0x20 || (only_ascii && c >= 0x7f)) {
            break;
        }
        at++;
    }
    return at;
}

Ref py_json_loads(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_json_scanstring(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_json_skip(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_json_encode(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_json_quote(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_json_quote_ascii(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

extern const TypeDef json_scanner_typedef;

#endif
