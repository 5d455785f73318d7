// Reading the command line, which is CPython's where CPython has the option.
#include "repl/options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "modules/tracemalloc.h"

#define LEAST_DIGITS 640 // below which CPython takes no limit but 0

void options_print_help(void)
{
    puts("usage: pyrena [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"
         "       pyrena test [option] ... path ...   run golden scripts (pyrena test "
         "--help)\n"
         "       pyrena dis file                     show the bytecode of a script\n"
         "\n"
         "-c cmd   program passed in as a string (ends the option list)\n"
         "-m mod   run library module as a script (ends the option list)\n"
         "-b       warn when bytes are compared with str or int, or made str (-bb: "
         "errors)\n"
         "-E       ignore the environment's PYTHON... and PYRENAPATH\n"
         "-i       go on at the prompt after running the program\n"
         "-I       isolated: -E and -P\n"
         "-O       leave out assert statements; __debug__ is False (-OO: docstrings, "
         "too)\n"
         "-P       the script's folder is not searched by imports\n"
         "-q       no banner at the prompt\n"
         "-u       unbuffered stdout and stderr\n"
         "-v       say on stderr what is imported\n"
         "-W arg   a filter of warnings: action:message:category:module:lineno\n"
         "-V       print the version number and exit (also --version)\n"
         "-h       print this help and exit (also --help)\n"
         "-x       skip the first line of the script\n"
         "-X opt   implementation options:\n"
         "           dev              show all warnings\n"
         "           stable           ids, hashes and addresses are the same in every "
         "run\n"
         "           exact            no variable holds a bare number\n"
         "           heap=64M         hard limit of memory: beyond it MemoryError\n"
         "           gc=off|t0,t1,t2  the collector's thresholds (700,10,10)\n"
         "           memstats         print the memory levels on stderr at exit\n"
         "           leaks            tell at exit which objects only cycles kept "
         "alive\n"
         "           tracemalloc[=N]  trace memory from the start, N frames of each "
         "block\n"
         "           check            verify the heap at exit; anything left over is "
         "an error\n"
         "           int_max_str_digits=N  the limit of int(str) and str(int)\n"
         "           failalloc=N[+]   fail the N-th allocation (and all later ones)\n"
         "file     program read from a script file, or from a folder with a "
         "__main__.py\n"
         "-        program read from stdin\n"
         "PYRENAPATH: folders (colon between them) where imports are looked for after "
         "the script's own.");
}

static bool bad(const char *format, const char *what)
{
    fprintf(stderr, format, what);
    fputs("\nusage: pyrena [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"
          "Try `pyrena -h' for more information.\n",
          stderr);
    return false;
}

static bool parse_number(const char *text, uint64_t *number, const char **end)
{
    char *stop;
    errno = 0;
    *number = strtoull(text, &stop, 10);
    *end = stop;
    return stop != text && errno == 0 && text[0] >= '0' && text[0] <= '9';
}

static bool parse_fail(Options *options, const char *text)
{
    const char *end;
    if (!parse_number(text, &options->fail_at, &end) || options->fail_at == 0) {
        return false;
    }
    options->fail_lasting = *end == '+';
    return end[options->fail_lasting] == '\0';
}

static bool parse_size(size_t *size, const char *text)
{
    uint64_t number;
    const char *end;
    if (!parse_number(text, &number, &end) || number == 0) {
        return false;
    }
    int shift = *end == 'K' || *end == 'k'   ? 10
                : *end == 'M' || *end == 'm' ? 20
                : *end == 'G' || *end == 'g' ? 30
                                             : 0;
    if (number > SIZE_MAX >> shift) {
        return false;
    }
    *size = number << shift;
    return end[shift != 0] == '\0';
}

static bool parse_gc(Options *options, const char *text)
{
    if (strcmp(text, "off") == 0) {
        options->gc_off = true;
        return true;
    }
    for (int i = 0; i < 3; i++) {
        uint64_t number;
        const char *end;
        if (!parse_number(text, &number, &end) || number > INT32_MAX ||
            *end != (i < 2 ? ',' : '\0')) {
            return false;
        }
        options->gc_thresholds[i] = (uint32_t)number;
        text = end + 1;
    }
    options->gc_thresholds_given = true;
    return true;
}

static bool parse_trace(Options *options, const char *text)
{
    uint64_t number;
    const char *end;
    if (!parse_number(text, &number, &end) || *end != '\0' ||
        number > TRACE_FRAMES_MAX) {
        return false;
    }
    options->trace_frames = (uint32_t)number;
    return true;
}

// -X tracemalloc, with or without a number.
static bool parse_trace_option(Options *options, const char *text)
{
    options->trace_frames_given = true;
    return (*text == '\0' && parse_trace(options, "1")) ||
           (*text == '=' && parse_trace(options, text + 1));
}

static bool parse_digits(Options *options, const char *text)
{
    uint64_t number;
    const char *end;
    if (!parse_number(text, &number, &end) || *end != '\0' || number > INT32_MAX ||
        (number != 0 && number < LEAST_DIGITS)) {
        return false;
    }
    options->has_digits = true;
    options->digits = (uint32_t)number;
    return true;
}

// Options of CPython that are about what Pyrena does not have.
static bool is_without_effect(Options *options, const char *text)
{
    static const char *const names[] = {
        "utf8", "faulthandler",    "frozen_modules",       "importtime",
        "perf", "no_debug_ranges", "pycache_prefix",       "cpu_count",
        "gil",  "showrefcount",    "warn_default_encoding"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t size = strlen(names[i]);
        if (strncmp(text, names[i], size) == 0 &&
            (text[size] == '\0' || text[size] == '=')) {
            options->flags.utf8_mode |= i == 0 && strcmp(text, "utf8=0") != 0;
            return true;
        }
    }
    return false;
}

static bool parse_x(Options *options, const char *text)
{
    struct {
        const char *name;
        bool *flag;
    } flags[] = {
        {"stable", &options->stable},     {"exact", &options->exact},
        {"memstats", &options->memstats}, {"leaks", &options->leaks},
        {"check", &options->check_heap},  {"dev", &options->flags.development},
    };
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (strcmp(text, flags[i].name) == 0) {
            *flags[i].flag = true;
            return true;
        }
    }
    if (is_without_effect(options, text)) {
        return true;
    }
    bool ok =
        strncmp(text, "int_max_str_digits=", 19) == 0 ? parse_digits(options, text + 19)
        : strncmp(text, "failalloc=", 10) == 0        ? parse_fail(options, text + 10)
        : strncmp(text, "heap=", 5) == 0 ? parse_size(&options->heap_limit, text + 5)
        : strncmp(text, "gc=", 3) == 0   ? parse_gc(options, text + 3)
        : strncmp(text, "tracemalloc", 11) == 0 ? parse_trace_option(options, text + 11)
                                                : false;
    return ok || bad("bad option: -X %s", text);
}

typedef struct Cursor {
    int argc;
    char **argv;
    int index;      // the argument being read
    const char *at; // the letter in it
} Cursor;

// The value of an option: the rest of its argument or the next one.
static const char *option_value(Cursor *cursor)
{
    const char *value = cursor->at + 1;
    if (*value == '\0') {
        value = cursor->index + 1 < cursor->argc ? cursor->argv[++cursor->index] : NULL;
    }
    cursor->at = "\0"; // nothing is left of this argument
    return value;
}

static void take_rest(Options *options, Cursor *cursor)
{
    options->arguments = cursor->argv + cursor->index + 1;
    options->argument_count = cursor->argc - cursor->index - 1;
}

// A letter that is all there is to the option. False: there is no such.
static bool set_flag(Options *options, char letter)
{
    VmFlags *flags = &options->flags;
    switch (letter) {
    case 'b':
        flags->bytes_warning += flags->bytes_warning < 2;
        return true;
    case 'd':
        flags->debug = 1;
        return true;
    case 'E':
        flags->ignore_environment = 1;
        return true;
    case 'i':
        flags->inspect = flags->interactive = 1;
        return true;
    case 'I':
        flags->isolated = flags->ignore_environment = flags->no_user_site = 1;
        flags->safe_path = true;
        return true;
    case 'O':
        options->optimize += options->optimize < 2;
        return true;
    case 'P':
        flags->safe_path = true;
        return true;
    case 'q':
        flags->quiet = 1;
        return true;
    case 's':
        flags->no_user_site = 1;
        return true;
    case 'S':
        flags->no_site = 1;
        return true;
    case 'u':
        options->unbuffered = true;
        return true;
    case 'v':
        flags->verbose += flags->verbose < 255;
        return true;
    case 'x':
        options->skip_line = true;
        return true;
    default: // accepted for scripts written for CPython
        return letter == 'B' || letter == 'R' || letter == 't';
    }
}

// One letter. *ends: it was the last option.
static bool parse_letter(Options *options, Cursor *cursor, bool *ends)
{
    char letter[2] = {*cursor->at, '\0'};
    switch (letter[0]) {
    case 'c':
    case 'm':
        options->kind = letter[0] == 'c' ? RUN_COMMAND : RUN_MODULE;
        options->target = option_value(cursor);
        if (options->target == NULL) {
            return bad("Argument expected for the -%s option", letter);
        }
        take_rest(options, cursor);
        *ends = true;
        return true;
    case 'X': {
        const char *value = option_value(cursor);
        return value == NULL ? bad("Argument expected for the -%s option", letter)
                             : parse_x(options, value);
    }
    case 'W': {
        char *value = (char *)option_value(cursor);
        if (value == NULL) {
            return bad("Argument expected for the -%s option", letter);
        }
        options->warnings[options->warning_count++] = value;
        return true;
    }
    case 'V':
        printf("Pyrena %s (Python 3.13)\n", PYRENA_VERSION);
        options->kind = RUN_NOTHING;
        *ends = true;
        return true;
    case 'h':
    case '?':
        options_print_help();
        options->kind = RUN_NOTHING;
        *ends = true;
        return true;
    default:
        return set_flag(options, letter[0]) || bad("Unknown option: -%s", letter);
    }
}

static bool parse_long(Options *options, const char *text)
{
    if (strcmp(text, "--version") == 0) {
        printf("Pyrena %s (Python 3.13)\n", PYRENA_VERSION);
    } else if (strcmp(text, "--help") == 0) {
        options_print_help();
    } else {
        return bad("unknown option %s", text);
    }
    options->kind = RUN_NOTHING;
    return true;
}

bool options_parse(Options *options, int argc, char **argv)
{
    *options = (Options){.kind = RUN_PROMPT,
                         .warnings = calloc((size_t)argc + 1, sizeof(char *))};
    if (options->warnings == NULL) {
        return bad("%s", "not enough memory to start");
    }
    Cursor cursor = {argc, argv, 1, NULL};
    if (argc > 1 && (strcmp(argv[1], "test") == 0 || strcmp(argv[1], "dis") == 0) &&
        access(argv[1], F_OK) != 0) {
        options->kind = argv[1][0] == 't' ? RUN_TEST : RUN_DIS;
        take_rest(options, &cursor);
        if (options->kind == RUN_DIS && options->argument_count != 1) {
            return bad("dis wants %s", "one file");
        }
        return true;
    }
    for (; cursor.index < argc && argv[cursor.index][0] == '-' &&
           argv[cursor.index][1] != '\0';
         cursor.index++) {
        cursor.at = argv[cursor.index] + 1;
        if (*cursor.at == '-') {
            return parse_long(options, argv[cursor.index]);
        }
        for (bool ends = false; *cursor.at != '\0'; cursor.at += *cursor.at != '\0') {
            if (!parse_letter(options, &cursor, &ends)) {
                return false;
            }
            if (ends) {
                return true;
            }
        }
    }
    if (cursor.index < argc) {
        bool is_stdin = strcmp(argv[cursor.index], "-") == 0;
        options->kind = is_stdin ? RUN_STDIN : RUN_FILE;
        options->target = argv[cursor.index];
        take_rest(options, &cursor);
    } else if (!isatty(0)) {
        options->kind = options->flags.inspect ? RUN_PROMPT : RUN_STDIN;
        options->target = "";
    }
    return true;
}
