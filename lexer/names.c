// Looks characters up by name.

#include "lexer/names.h"

#include <stdio.h>
#include <string.h>

#include "lexer/names_data.h"

// --- The table ---

// One name while a block is read.
typedef struct Reader {
    const uint8_t *at;
    char name[NAME_ROOM];
    size_t size;
    uint32_t code;
    bool is_alias;
} Reader;

static void read_name(Reader *reader)
{
    size_t shared = reader->at[0];
    size_t rest = reader->at[1];
    memcpy(reader->name + shared, reader->at + 2, rest);
    reader->size = shared + rest;
    const uint8_t *code = reader->at + 2 + rest;
    reader->is_alias = (code[2] & NAME_IS_ALIAS) != 0;
    reader->code =
        code[0] | (uint32_t)code[1] << 8 | (uint32_t)(code[2] & ~NAME_IS_ALIAS) << 16;
    reader->at = code + 3;
}

// In the order of the table: bytes, then length.
static int compare_name(const Reader *reader, const char *name, size_t size)
{
    size_t common = reader->size < size ? reader->size : size;
    int order = memcmp(reader->name, name, common);
    if (order != 0) {
        return order;
    }
    return reader->size < size ? -1 : reader->size > size;
}

// The last block whose first name is not behind `name`, or the first block.
static size_t find_block(const char *name, size_t size)
{
    size_t low = 0;
    size_t high = sizeof name_blocks / sizeof name_blocks[0];
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        Reader reader = {.at = name_bytes + name_blocks[middle]};
        read_name(&reader);
        if (compare_name(&reader, name, size) <= 0) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool lookup_in_table(const char *name, size_t size, uint32_t *code)
{
    char upper[NAME_ROOM];
    if (size >= NAME_ROOM) {
        return false;
    }
    for (size_t i = 0; i < size; i++) {
        upper[i] =
            name[i] >= 'a' && name[i] <= 'z' ? (char)(name[i] - 'a' + 'A') : name[i];
    }
    size_t block = find_block(upper, size);
    size_t left = NAME_COUNT - block * NAMES_PER_BLOCK;
    Reader reader = {.at = name_bytes + name_blocks[block]};
    for (size_t i = 0; i < NAMES_PER_BLOCK && i < left; i++) {
        read_name(&reader);
        int order = compare_name(&reader, upper, size);
        if (order == 0) {
            *code = reader.code;
            return true;
        }
        if (order > 0) {
            return false;
        }
    }
    return false;
}

// --- Names by rule ---

// The blocks of unified ideographs in Unicode 15.1.
static const struct {
    uint32_t first, last;
} ideographs[] = {
    {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0x20000, 0x2A6DF}, {0x2A700, 0x2B739},
    {0x2B740, 0x2B81D}, {0x2B820, 0x2CEA1}, {0x2CEB0, 0x2EBE0}, {0x2EBF0, 0x2EE5D},
    {0x30000, 0x3134A}, {0x31350, 0x323AF},
};

// `name` is what follows the prefix: four or five digits of the number.
static bool lookup_ideograph(const char *name, size_t size, uint32_t *code)
{
    if (size != 4 && size != 5) {
        return false;
    }
    uint32_t value = 0;
    for (size_t i = 0; i < size; i++) {
        static const char digits[] = "0123456789ABCDEF";
        const char *digit = memchr(digits, name[i], 16);
        if (digit == NULL) {
            return false;
        }
        value = value << 4 | (uint32_t)(digit - digits);
    }
    for (size_t i = 0; i < sizeof ideographs / sizeof ideographs[0]; i++) {
        if (value >= ideographs[i].first && value <= ideographs[i].last) {
            *code = value;
            return true;
        }
    }
    return false;
}

// The parts of Hangul syllables in the order of the code points.
#define LEADS 19
#define VOWELS 21
#define TAILS 28
static const char *const leads[LEADS] = {"G", "GG", "N", "D",  "DD", "R", "M",
                                         "B", "BB", "S", "SS", "",   "J", "JJ",
                                         "C", "K",  "T", "P",  "H"};
static const char *const vowels[VOWELS] = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                           "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                           "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
static const char *const tails[TAILS] = {
    "",   "G",  "GG", "GS", "N",  "NJ", "NH", "D",  "L", "LG", "LM", "LB", "LS", "LT",
    "LP", "LH", "M",  "B",  "BS", "S",  "SS", "NG", "J", "C",  "K",  "T",  "P",  "H"};

// The index of the longest part that `*name` begins with, which it steps over; -1:
// none.
static int find_part(const char *const *parts, int count, const char **name,
                     const char *end)
{
    int best = -1;
    size_t best_size = 0;
    for (int i = 0; i < count; i++) {
        size_t size = strlen(parts[i]);
        if (size <= (size_t)(end - *name) && memcmp(*name, parts[i], size) == 0 &&
            (best < 0 || size > best_size)) {
            best = i;
            best_size = size;
        }
    }
    *name += best_size;
    return best;
}

static bool lookup_syllable(const char *name, size_t size, uint32_t *code)
{
    const char *end = name + size;
    int lead = find_part(leads, LEADS, &name, end);
    int vowel = find_part(vowels, VOWELS, &name, end);
    int tail = find_part(tails, TAILS, &name, end);
    if (vowel < 0 || name != end) {
        return false;
    }
    *code = 0xAC00 + (uint32_t)((lead * VOWELS + vowel) * TAILS + tail);
    return true;
}

static bool has_prefix(const char *name, size_t size, const char *prefix)
{
    size_t prefix_size = strlen(prefix);
    return size >= prefix_size && memcmp(name, prefix, prefix_size) == 0;
}

bool names_lookup(const char *name, size_t size, uint32_t *code)
{
    static const char ideograph[] = "CJK UNIFIED IDEOGRAPH-";
    static const char syllable[] = "HANGUL SYLLABLE ";
    if (has_prefix(name, size, ideograph)) {
        size_t skip = sizeof ideograph - 1;
        return lookup_ideograph(name + skip, size - skip, code);
    }
    if (has_prefix(name, size, syllable)) {
        size_t skip = sizeof syllable - 1;
        return lookup_syllable(name + skip, size - skip, code);
    }
    return lookup_in_table(name, size, code);
}

// --- From characters to names ---

static size_t find_in_table(uint32_t code, char out[NAME_ROOM])
{
    size_t low = 0;
    size_t high = sizeof code_index / sizeof code_index[0];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (code_index[middle] >> 11 < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool is_there =
        low < sizeof code_index / sizeof code_index[0] && code_index[low] >> 11 == code;
    if (!is_there) {
        return 0;
    }
    size_t block = 2 * (size_t)(code_index[low] & 0x7ff);
    size_t left = NAME_COUNT - block * NAMES_PER_BLOCK;
    Reader reader = {.at = name_bytes + name_blocks[block]};
    for (size_t i = 0; i < 2 * NAMES_PER_BLOCK && i < left; i++) {
        read_name(&reader);
        if (reader.code == code && !reader.is_alias) {
            memcpy(out, reader.name, reader.size);
            return reader.size;
        }
    }
    return 0;
}

static size_t find_syllable(uint32_t index, char out[NAME_ROOM])
{
    return (size_t)snprintf(out, NAME_ROOM, "HANGUL SYLLABLE %s%s%s",
                            leads[index / (VOWELS * TAILS)],
                            vowels[index / TAILS % VOWELS], tails[index % TAILS]);
}

size_t names_find(uint32_t code, char out[NAME_ROOM])
{
    for (size_t i = 0; i < sizeof ideographs / sizeof ideographs[0]; i++) {
        if (code >= ideographs[i].first && code <= ideographs[i].last) {
            return (size_t)snprintf(out, NAME_ROOM, "CJK UNIFIED IDEOGRAPH-%X",
                                    (unsigned)code);
        }
    }
    uint32_t syllables = LEADS * VOWELS * TAILS;
    return code >= 0xAC00 && code < 0xAC00 + syllables
               ? find_syllable(code - 0xAC00, out)
               : find_in_table(code, out);
}
