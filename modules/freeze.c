// freeze NAME INPUT OUTPUT: writes a file as a C array, so that the binary carries the
// library modules written in Python. Runs while the project is built.
#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: freeze NAME INPUT OUTPUT\n");
        return 2;
    }
    FILE *input = fopen(argv[2], "rb");
    FILE *output = input == NULL ? NULL : fopen(argv[3], "wb");
    if (output == NULL) {
        perror(input == NULL ? argv[2] : argv[3]);
        return 1;
    }
    fprintf(output, "static const char %s[] = {", argv[1]);
    int byte;
    for (long i = 0; (byte = getc(input)) != EOF; i++) {
        fprintf(output, "%s%d,", i % 24 == 0 ? "\n" : "", (signed char)byte);
    }
    fprintf(output, "\n0};\n"); // the NUL is not part of the text
    int failed = ferror(input) | ferror(output);
    return fclose(input) | fclose(output) | failed ? 1 : 0;
}
