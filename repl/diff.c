// Line differences by the longest common subsequence, after cutting common ends.
#include "repl/diff.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CONTEXT 3
#define TABLE_MAX 4000 // longer middles are shown whole: the table would be too large
#define PRINT_MAX 60

typedef struct Lines {
    const char **starts;
    size_t *sizes;
    size_t count;
} Lines;

static Lines split(const char *text)
{
    Lines lines = {NULL, NULL, 0};
    size_t capacity = 0;
    while (*text != '\0') {
        if (lines.count == capacity) {
            capacity = capacity * 2 + 64;
            lines.starts = realloc(lines.starts, capacity * sizeof *lines.starts);
            lines.sizes = realloc(lines.sizes, capacity * sizeof *lines.sizes);
            if (lines.starts == NULL || lines.sizes == NULL) {
                exit(2);
            }
        }
        size_t size = strcspn(text, "\n");
        lines.starts[lines.count] = text;
        lines.sizes[lines.count++] = size;
        text += size + (text[size] == '\n');
    }
    return lines;
}

static bool equal(const Lines *a, size_t i, const Lines *b, size_t j)
{
    return a->sizes[i] == b->sizes[j] &&
           memcmp(a->starts[i], b->starts[j], a->sizes[i]) == 0;
}

typedef struct Printer {
    bool colour;
    int printed;
} Printer;

static void print_line(Printer *printer, char mark, const Lines *lines, size_t i)
{
    if (printer->printed++ >= PRINT_MAX) {
        if (printer->printed == PRINT_MAX + 1) {
            puts("    ...");
        }
        return;
    }
    const char *start = !printer->colour || mark == ' ' ? ""
                        : mark == '-'                   ? "\033[31m"
                                                        : "\033[32m";
    printf("    %s%c%.*s%s\n", start, mark, (int)lines->sizes[i], lines->starts[i],
           *start != '\0' ? "\033[0m" : "");
}

// table[i][j]: length of the longest common subsequence of the middles from i and j on.
static void print_middle(Printer *printer, const Lines *a, size_t a0, size_t a1,
                         const Lines *b, size_t b0, size_t b1)
{
    size_t rows = a1 - a0, columns = b1 - b0;
    uint16_t *table = rows > TABLE_MAX || columns > TABLE_MAX
                          ? NULL
                          : calloc((rows + 1) * (columns + 1), sizeof *table);
    for (size_t i = rows; table != NULL && i-- > 0;) {
        for (size_t j = columns; j-- > 0;) {
            uint16_t down = table[(i + 1) * (columns + 1) + j],
                     right = table[i * (columns + 1) + j + 1];
            table[i * (columns + 1) + j] =
                equal(a, a0 + i, b, b0 + j)
                    ? (uint16_t)(table[(i + 1) * (columns + 1) + j + 1] + 1)
                : down > right ? down
                               : right;
        }
    }
    size_t i = 0, j = 0;
    while (i < rows || j < columns) {
        if (table != NULL && i < rows && j < columns && equal(a, a0 + i, b, b0 + j)) {
            print_line(printer, ' ', a, a0 + i);
            i++;
            j++;
        } else if (i < rows && (table == NULL || j == columns ||
                                table[(i + 1) * (columns + 1) + j] >=
                                    table[i * (columns + 1) + j + 1])) {
            print_line(printer, '-', a, a0 + i++);
        } else {
            print_line(printer, '+', b, b0 + j++);
        }
    }
    free(table);
}

void diff_print(const char *wanted, const char *got, bool colour)
{
    Lines a = split(wanted), b = split(got);
    Printer printer = {colour, 0};
    size_t start = 0, a_end = a.count, b_end = b.count;
    while (start < a_end && start < b_end && equal(&a, start, &b, start)) {
        start++;
    }
    while (a_end > start && b_end > start && equal(&a, a_end - 1, &b, b_end - 1)) {
        a_end--;
        b_end--;
    }
    printf("    @@ line %zu @@ (- wanted, + got)\n", start + 1);
    for (size_t i = start > CONTEXT ? start - CONTEXT : 0; i < start; i++) {
        print_line(&printer, ' ', &a, i);
    }
    print_middle(&printer, &a, start, a_end, &b, start, b_end);
    for (size_t i = a_end; i < a.count && i < a_end + CONTEXT; i++) {
        print_line(&printer, ' ', &a, i);
    }
    if (start == a_end && start == b_end) {
        puts("    (only the last line break differs)");
    }
    free(a.starts);
    free(a.sizes);
    free(b.starts);
    free(b.sizes);
}
