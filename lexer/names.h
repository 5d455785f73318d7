// The names of Unicode's characters, for `\N{...}`: from a table that make_names.c
// writes during the build, and by rule for ideographs and Hangul syllables.
#ifndef PYRENA_LEXER_NAMES_H
#define PYRENA_LEXER_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NAME_ROOM 96       // the longest name has 88 bytes
#define NAME_IS_ALIAS 0x80 // in the highest byte of a name's code, which has 21 bits
#define NAMES_PER_BLOCK 16 // a lookup reads one block; larger ones save little

// The character of that name or alias (UTF-8, any bytes). As in CPython, upper and
// lower case are alike but in names made by rule. False: there is none.
bool names_lookup(const char *name, size_t size, uint32_t *code);
// The name of a character, no alias, into `out` (without a NUL); 0: it has none.
size_t names_find(uint32_t code, char out[NAME_ROOM]);

#endif
