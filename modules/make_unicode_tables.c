// Runs during the build: writes the tables of module unicodedata.
//
//     make_unicode_tables UnicodeData.txt EastAsianWidth.txt > unicode_data.h
//
// UnicodeData.txt has a line a character in the order of the code points, with fields
// between semicolons: code, name, category, combining class, bidirectional class,
// decomposition, decimal, digit and numeric value, mirrored. Two lines whose names end
// in "First>" and "Last>" stand for a range.
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_SIZE 1024
#define FIELDS 15

typedef struct Properties {
    char category[3], bidirectional[4];
    int combining;
    bool mirrored;
} Properties;

static bool same_properties(const Properties *a, const Properties *b)
{
    return strcmp(a->category, b->category) == 0 &&
           strcmp(a->bidirectional, b->bidirectional) == 0 &&
           a->combining == b->combining && a->mirrored == b->mirrored;
}

static void split_line(char *line, char *fields[FIELDS])
{
    line[strcspn(line, "\r\n")] = '\0';
    for (int i = 0; i < FIELDS; i++) {
        fields[i] = line;
        char *end = strchr(line, ';');
        line = end == NULL ? line + strlen(line) : end + 1;
        if (end != NULL) {
            *end = '\0';
        }
    }
}

// --- properties: stretches of code points that are alike ---

static void write_range(uint32_t first, uint32_t last, const Properties *p)
{
    printf("    {%u, %u, \"%s\", \"%s\", %d, %d},\n", first, last, p->category,
           p->bidirectional, p->combining, p->mirrored);
}

static void write_properties(FILE *file)
{
    char line[LINE_SIZE], *fields[FIELDS];
    Properties run = {.category = ""};
    uint32_t first = 0, last = 0;
    bool in_range = false;
    printf("static const UnicodeRange unicode_ranges[] = {\n");
    while (fgets(line, sizeof line, file) != NULL) {
        split_line(line, fields);
        Properties here = {.combining = atoi(fields[3]),
                           .mirrored = fields[9][0] == 'Y'};
        snprintf(here.category, sizeof here.category, "%.2s", fields[2]);
        snprintf(here.bidirectional, sizeof here.bidirectional, "%.3s", fields[4]);
        uint32_t code = (uint32_t)strtoul(fields[0], NULL, 16);
        bool goes_on = run.category[0] != '\0' && (in_range || code == last + 1) &&
                       same_properties(&run, &here);
        if (!goes_on) {
            if (run.category[0] != '\0') {
                write_range(first, last, &run);
            }
            run = here;
            first = code;
        }
        last = code;
        in_range = strstr(fields[1], "First>") != NULL;
    }
    write_range(first, last, &run);
    printf("};\n\n");
}

// --- decompositions and numbers, for the characters that have them ---

static void write_decompositions(FILE *file)
{
    char line[LINE_SIZE], *fields[FIELDS];
    printf("static const UnicodeDecomposition unicode_decompositions[] = {\n");
    while (fgets(line, sizeof line, file) != NULL) {
        split_line(line, fields);
        if (fields[5][0] != '\0') {
            printf("    {0x%s, \"%s\"},\n", fields[0], fields[5]);
        }
    }
    printf("};\n\n");
}

static void write_numbers(FILE *file)
{
    char line[LINE_SIZE], *fields[FIELDS];
    printf("static const UnicodeNumber unicode_numbers[] = {\n");
    while (fgets(line, sizeof line, file) != NULL) {
        split_line(line, fields);
        if (fields[8][0] != '\0') {
            const char *slash = strchr(fields[8], '/');
            printf("    {0x%s, %s, %s, %lld.0, %s},\n", fields[0],
                   fields[6][0] != '\0' ? fields[6] : "-1",
                   fields[7][0] != '\0' ? fields[7] : "-1", atoll(fields[8]),
                   slash == NULL ? "1" : slash + 1);
        }
    }
    printf("};\n\n");
}

// --- widths: lines "code;W # ..." or "first..last;W" ---

static void write_widths(FILE *file)
{
    char line[LINE_SIZE];
    printf("static const UnicodeWidth unicode_widths[] = {\n");
    while (fgets(line, sizeof line, file) != NULL) {
        char *end;
        unsigned long first = strtoul(line, &end, 16);
        if (end == line || line[0] == '#') {
            continue;
        }
        unsigned long last =
            end[0] == '.' && end[1] == '.' ? strtoul(end + 2, &end, 16) : first;
        char *width = strchr(end, ';');
        if (width != NULL) {
            width += 1 + strspn(width + 1, " ");
            printf("    {%lu, %lu, \"%.*s\"},\n", first, last,
                   (int)strcspn(width, " \t#\r\n"), width);
        }
    }
    printf("};\n");
}

static bool with_file(const char *path, void (*write)(FILE *file))
{
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        perror(path);
        return false;
    }
    write(file);
    bool ok = !ferror(file);
    fclose(file);
    return ok;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: make_unicode_tables UNICODEDATA EASTASIANWIDTH\n");
        return 2;
    }
    bool ok = with_file(argv[1], write_properties) &&
              with_file(argv[1], write_decompositions) &&
              with_file(argv[1], write_numbers) && with_file(argv[2], write_widths);
    return ok && fflush(stdout) == 0 ? 0 : 1;
}
