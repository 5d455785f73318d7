// Properties and case mappings of characters, as CPython's str methods see them
// (through utf8proc).
#ifndef PYRENA_OBJECTS_UNICODE_H
#define PYRENA_OBJECTS_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What ASCII characters are, a bit for each class: loops over ASCII text need no calls.
enum {
    ASCII_ALPHA = 1 << 0,
    ASCII_DIGIT = 1 << 1,
    ASCII_LOWER = 1 << 2,
    ASCII_UPPER = 1 << 3,
    ASCII_SPACE = 1 << 4,
    ASCII_LINE_BREAK = 1 << 5,
    ASCII_PRINTABLE = 1 << 6,
    ASCII_UNDERSCORE = 1 << 7,
};
extern const uint8_t ascii_classes[128];

bool unicode_is_alpha(uint32_t c);
bool unicode_is_decimal(uint32_t c);
bool unicode_is_digit(uint32_t c);
bool unicode_is_numeric(uint32_t c);
bool unicode_is_space(uint32_t c);
bool unicode_is_lower(uint32_t c);
bool unicode_is_upper(uint32_t c);
bool unicode_is_title(uint32_t c);
bool unicode_is_cased(uint32_t c);
bool unicode_is_case_ignorable(uint32_t c);
bool unicode_is_printable(uint32_t c);
bool unicode_is_line_break(uint32_t c); // where splitlines splits
bool unicode_is_id_start(uint32_t c);   // '_' too
bool unicode_is_id_continue(uint32_t c);
// Columns that a character takes in a terminal: 0 (combining), 1 or 2.
int unicode_width(uint32_t c);
// 0..9, or -1: what int() and float() read from digits of other scripts.
int unicode_decimal_value(uint32_t c);

#define UNICODE_EXPANSION 3 // a case mapping gives at most this many characters
// Full mappings; return the number of characters written.
size_t unicode_lower(uint32_t c, uint32_t out[UNICODE_EXPANSION]);
size_t unicode_upper(uint32_t c, uint32_t out[UNICODE_EXPANSION]);
size_t unicode_title(uint32_t c, uint32_t out[UNICODE_EXPANSION]);
size_t unicode_fold(uint32_t c, uint32_t out[UNICODE_EXPANSION]);

#endif
