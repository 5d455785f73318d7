// Runs during the build: writes the table of character names that names.c searches.
//
//     make_names UnicodeData.txt NameAliases.txt more_names.txt > names_data.h
//
// Every file has a line a name, `code;name;...`. The names are sorted and front-coded:
// NAMES_PER_BLOCK of them make a block, in which each says how many bytes it shares
// with the one before it. That keeps the exact text in less than half of its room.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexer/names.h"

typedef struct Entry {
    char name[NAME_ROOM];
    uint32_t code;
    bool is_alias;
} Entry;

typedef struct EntryList {
    Entry *items;
    size_t count;
    size_t capacity;
} EntryList;

static bool add_entry(EntryList *list, const char *name, size_t size, uint32_t code,
                      bool is_alias)
{
    if (size >= NAME_ROOM) {
        fprintf(stderr, "make_names: a name of %zu bytes: raise NAME_ROOM\n", size);
        return false;
    }
    if (list->count == list->capacity) {
        size_t capacity = list->capacity > 0 ? 2 * list->capacity : 1024;
        Entry *items = realloc(list->items, capacity * sizeof *items);
        if (items == NULL) {
            fprintf(stderr, "make_names: out of memory\n");
            return false;
        }
        list->items = items;
        list->capacity = capacity;
    }
    Entry *entry = &list->items[list->count++];
    memset(entry->name, 0, NAME_ROOM);
    memcpy(entry->name, name, size);
    entry->code = code;
    entry->is_alias = is_alias;
    return true;
}

static bool read_line(EntryList *list, const char *line, bool are_aliases)
{
    char *end;
    unsigned long code = strtoul(line, &end, 16);
    // Without a number: a comment or empty. `<control>` and the ends of ranges are no
    // names.
    if (end == line || *end != ';' || end[1] == '<') {
        return true;
    }
    const char *name = end + 1;
    return add_entry(list, name, strcspn(name, ";\r\n"), (uint32_t)code, are_aliases);
}

static bool read_names(EntryList *list, const char *path, bool are_aliases)
{
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        perror(path);
        return false;
    }
    char line[1024];
    bool is_good = true;
    while (is_good && fgets(line, sizeof line, file) != NULL) {
        is_good = read_line(list, line, are_aliases);
    }
    is_good &= !ferror(file);
    fclose(file);
    return is_good;
}

static int compare_entries(const void *left, const void *right)
{
    return strcmp(((const Entry *)left)->name, ((const Entry *)right)->name);
}

static size_t shared_size(const char *left, const char *right)
{
    size_t size = 0;
    while (left[size] != '\0' && left[size] == right[size]) {
        size++;
    }
    return size;
}

// Writes one name behind `previous` and returns the bytes it takes in the table.
static size_t write_entry(const char *previous, const Entry *entry)
{
    size_t shared = shared_size(previous, entry->name);
    size_t size = strlen(entry->name + shared);
    printf("%zu,%zu,", shared, size);
    for (const char *p = entry->name + shared; *p != '\0'; p++) {
        printf("%d,", *p);
    }
    printf("%u,%u,%u,\n", entry->code & 0xFF, entry->code >> 8 & 0xFF,
           entry->code >> 16 | (entry->is_alias ? NAME_IS_ALIAS : 0));
    return 2 + size + 3;
}

static int compare_words(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return a < b ? -1 : a > b;
}

// From characters to names: the code in the high bits, the number of the pair of blocks
// that has its name in the low ones. Aliases are nobody's name.
static void write_index(const EntryList *list)
{
    uint32_t *words = calloc(list->count, sizeof *words);
    size_t count = 0;
    for (size_t i = 0; words != NULL && i < list->count; i++) {
        if (!list->items[i].is_alias) {
            words[count++] =
                list->items[i].code << 11 | (uint32_t)(i / (2 * NAMES_PER_BLOCK));
        }
    }
    qsort(words, count, sizeof *words, compare_words);
    printf(
        "\n// Codes and where their names are.\nstatic const uint32_t code_index[] = "
        "{\n");
    for (size_t i = 0; i < count; i++) {
        printf("%u,\n", words[i]);
    }
    printf("};\n");
    free(words);
}

static bool write_table(const EntryList *list)
{
    size_t block_count = (list->count + NAMES_PER_BLOCK - 1) / NAMES_PER_BLOCK;
    uint32_t *starts = calloc(block_count, sizeof *starts);
    if (starts == NULL) {
        fprintf(stderr, "make_names: out of memory\n");
        return false;
    }
    size_t size = 0;
    printf("#define NAME_COUNT %zu\n\nstatic const uint8_t name_bytes[] = {\n",
           list->count);
    for (size_t i = 0; i < list->count; i++) {
        bool is_first = i % NAMES_PER_BLOCK == 0;
        if (is_first) {
            starts[i / NAMES_PER_BLOCK] = (uint32_t)size;
        }
        size += write_entry(is_first ? "" : list->items[i - 1].name, &list->items[i]);
    }
    printf(
        "};\n\n// Where each block begins.\nstatic const uint32_t name_blocks[] = {\n");
    for (size_t i = 0; i < block_count; i++) {
        printf("%u,\n", starts[i]);
    }
    printf("};\n");
    free(starts);
    write_index(list);
    return fflush(stdout) == 0;
}

int main(int argc, char **argv)
{
    EntryList list = {0};
    bool is_good = true;
    for (int i = 1; is_good && i < argc; i++) {
        is_good = read_names(&list, argv[i], strstr(argv[i], "Aliases") != NULL);
    }
    if (is_good && list.count == 0) {
        fprintf(stderr, "make_names: no names\n");
        is_good = false;
    }
    if (is_good) {
        qsort(list.items, list.count, sizeof *list.items, compare_entries);
        is_good = write_table(&list);
    }
    free(list.items);
    return is_good ? 0 : 1;
}
