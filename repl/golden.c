// Running golden scripts in parallel, each in its own process, and showing what
// differs.
//
// NAME.py with NAME.out: `pyrena -X stable -X check NAME.py` is run in the script's
// folder; its stdout must be NAME.out, its exit code what NAME.exit says (or 0), and
// its stderr NAME.err where that exists. NAME.repl is a transcript: the lines after
// ">>> " and "... " are fed to the prompt, the whole must be repeated.
#define _GNU_SOURCE
#include "repl/golden.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "repl/diff.h"

typedef struct Text {
    char *data;
    size_t size;
} Text;

typedef struct Case {
    char *path; // of NAME.py or NAME.repl
    bool transcript;
} Case;

typedef struct Running {
    Case *test;
    pid_t pid;
    double started;
    FILE *out, *err; // unlinked temporary files
    bool timed_out;
} Running;

typedef struct Runner {
    char program[4096]; // absolute path of this binary
    Case *cases;
    size_t case_count, case_capacity;
    const char *filter;
    char **extra; // options passed on to every run
    size_t extra_count;
    double timeout;
    int jobs;
    bool update, colour, verbose;
    size_t passed, failed;
} Runner;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void *checked(void *memory)
{
    if (memory == NULL) {
        fputs("pyrena test: out of memory\n", stderr);
        exit(2);
    }
    return memory;
}

// --- files ---

static char *with_ending(const char *path, const char *ending)
{
    size_t stem =
        strlen(path) - (strrchr(path, '.') == NULL ? 0 : strlen(strrchr(path, '.')));
    char *result = checked(malloc(stem + strlen(ending) + 1));
    memcpy(result, path, stem);
    strcpy(result + stem, ending);
    return result;
}

static Text read_stream(FILE *file)
{
    Text text = {checked(malloc(1)), 0};
    char chunk[65536];
    size_t got;
    rewind(file);
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0) {
        text.data = checked(realloc(text.data, text.size + got + 1));
        memcpy(text.data + text.size, chunk, got);
        text.size += got;
    }
    text.data[text.size] = '\0';
    return text;
}

// The file NAME.ending beside a script; data NULL when there is none.
static Text read_beside(const char *path, const char *ending)
{
    char *name = with_ending(path, ending);
    FILE *file = fopen(name, "rb");
    Text text = {NULL, 0};
    if (file != NULL) {
        text = read_stream(file);
        fclose(file);
    }
    free(name);
    return text;
}

static void write_beside(const char *path, const char *ending, Text text)
{
    char *name = with_ending(path, ending);
    FILE *file = fopen(name, "wb");
    if (file == NULL || fwrite(text.data, 1, text.size, file) != text.size ||
        fclose(file) != 0) {
        fprintf(stderr, "pyrena test: cannot write %s: %s\n", name, strerror(errno));
        exit(2);
    }
    free(name);
}

static bool exists_beside(const char *path, const char *ending)
{
    char *name = with_ending(path, ending);
    bool exists = access(name, F_OK) == 0;
    free(name);
    return exists;
}

// --- finding the cases ---

static bool has_ending(const char *path, const char *ending)
{
    size_t length = strlen(path), tail = strlen(ending);
    return length > tail && strcmp(path + length - tail, ending) == 0;
}

static void add_case(Runner *runner, const char *path, bool named)
{
    bool transcript = has_ending(path, ".repl");
    if (!transcript &&
        !(has_ending(path, ".py") && (named || exists_beside(path, ".out")))) {
        return;
    }
    if (runner->filter != NULL && strstr(path, runner->filter) == NULL) {
        return;
    }
    if (runner->case_count == runner->case_capacity) {
        runner->case_capacity = runner->case_capacity * 2 + 64;
        runner->cases =
            checked(realloc(runner->cases, runner->case_capacity * sizeof(Case)));
    }
    runner->cases[runner->case_count++] = (Case){checked(strdup(path)), transcript};
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void find_cases(Runner *runner, const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0) {
        fprintf(stderr, "pyrena test: %s: %s\n", path, strerror(errno));
        exit(2);
    }
    if (!S_ISDIR(status.st_mode)) {
        add_case(runner, path, true);
        return;
    }
    DIR *folder = checked(opendir(path));
    char **names = NULL;
    size_t count = 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] != '.') {
            names = checked(realloc(names, (count + 1) * sizeof *names));
            names[count++] = checked(strdup(entry->d_name));
        }
    }
    closedir(folder);
    qsort(names, count, sizeof *names, compare_names);
    for (size_t i = 0; i < count; i++) {
        char *inner = NULL;
        if (asprintf(&inner, "%s/%s", path, names[i]) < 0) {
            checked(NULL);
        }
        if (stat(inner, &status) == 0 && S_ISDIR(status.st_mode)) {
            find_cases(runner, inner);
        } else {
            add_case(runner, inner, false);
        }
        free(inner);
        free(names[i]);
    }
    free(names);
}

// --- running one ---

static FILE *transcript_input(const char *path)
{
    FILE *transcript = fopen(path, "rb"), *input = checked(tmpfile());
    char *line = NULL;
    size_t room = 0;
    while (transcript != NULL && getline(&line, &room, transcript) > 0) {
        if (strncmp(line, ">>> ", 4) == 0 || strncmp(line, "... ", 4) == 0) {
            fputs(line + 4, input);
        } else if (strcmp(line, "...\n") == 0 || strcmp(line, ">>>\n") == 0) {
            fputs("\n", input);
        }
    }
    free(line);
    if (transcript != NULL) {
        fclose(transcript);
    }
    fflush(input);
    rewind(input);
    return input;
}

static void run_child(Runner *runner, Running *run)
{
    char *slash = strrchr(run->test->path, '/');
    const char *name = slash == NULL ? run->test->path : slash + 1;
    FILE *input = run->test->transcript ? transcript_input(run->test->path) : NULL;
    int in = input != NULL ? fileno(input) : open("/dev/null", O_RDONLY);
    lseek(in, 0, SEEK_SET);
    dup2(in, 0);
    dup2(fileno(run->out), 1);
    dup2(run->test->transcript ? fileno(run->out) : fileno(run->err), 2);
    if (slash != NULL) {
        *slash = '\0';
        if (chdir(run->test->path) != 0) {
            _exit(126);
        }
    }
    char **arguments = checked(calloc(runner->extra_count + 12, sizeof *arguments));
    size_t count = 0;
    arguments[count++] = runner->program;
    arguments[count++] = "-X";
    arguments[count++] = "stable";
    arguments[count++] = "-X";
    arguments[count++] = "check";
    for (size_t i = 0; i < runner->extra_count; i++) {
        arguments[count++] = runner->extra[i];
    }
    if (run->test->transcript) {
        arguments[count++] = "-i";
        arguments[count++] = "-q";
        setenv("PYRENA_ECHO", "1",
               1); // the prompt repeats its input, as a terminal would
    } else {
        arguments[count++] = (char *)name;
    }
    setpgid(0, 0);
    execv(runner->program, arguments);
    _exit(127);
}

static void start(Runner *runner, Running *run, Case *test)
{
    *run = (Running){.test = test,
                     .started = now(),
                     .out = checked(tmpfile()),
                     .err = checked(tmpfile())};
    fflush(stdout);
    run->pid = fork();
    if (run->pid == 0) {
        run_child(runner, run);
    }
    if (run->pid < 0) {
        perror("pyrena test: fork");
        exit(2);
    }
}

// --- judging ---

// Scripts' own folder is cut off the paths that they and tracebacks quote: golden files
// do not depend on where they lie.
static void cut_folder(Text *text, const char *path)
{
    char folder[4096];
    const char *slash = strrchr(path, '/');
    char *relative = strndup(path, slash == NULL ? 0 : (size_t)(slash - path));
    if (relative == NULL ||
        realpath(*relative == '\0' ? "." : relative, folder) == NULL) {
        free(relative);
        return;
    }
    free(relative);
    strncat(folder, "/", sizeof folder - strlen(folder) - 1);
    size_t length = strlen(folder), kept = 0;
    for (size_t i = 0; i < text->size;) {
        if (text->size - i >= length && memcmp(text->data + i, folder, length) == 0) {
            i += length;
        } else {
            text->data[kept++] = text->data[i++];
        }
    }
    text->data[kept] = '\0';
    text->size = kept;
}

static void show_difference(Runner *runner, const char *what, Text wanted, Text got)
{
    printf("  %s differs:\n", what);
    diff_print(wanted.data == NULL ? "" : wanted.data, got.data, runner->colour);
}

static int wanted_exit_code(const Case *test)
{
    Text text = read_beside(test->path, ".exit");
    int code = text.data == NULL ? 0 : atoi(text.data);
    free(text.data);
    return code;
}

static void update(const Case *test, Text out, Text err, int code)
{
    if (test->transcript) {
        write_beside(test->path, ".repl", out);
        return;
    }
    write_beside(test->path, ".out", out);
    if (err.size > 0 || exists_beside(test->path, ".err")) {
        write_beside(test->path, ".err", err);
    }
    if (code != 0 || exists_beside(test->path, ".exit")) {
        char text[16];
        int size = snprintf(text, sizeof text, "%d\n", code);
        write_beside(test->path, ".exit", (Text){text, (size_t)size});
    }
}

static bool same(Text wanted, Text got)
{
    return wanted.data != NULL && wanted.size == got.size &&
           memcmp(wanted.data, got.data, got.size) == 0;
}

static void judge(Runner *runner, Running *run, int status)
{
    const Case *test = run->test;
    Text out = read_stream(run->out), err = read_stream(run->err);
    cut_folder(&out, test->path);
    cut_folder(&err, test->path);
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (runner->update && !run->timed_out && WIFEXITED(status)) {
        update(test, out, err, code);
    }
    Text wanted_out = read_beside(test->path, test->transcript ? ".repl" : ".out");
    Text wanted_err = read_beside(test->path, ".err");
    bool out_ok = same(wanted_out, out);
    bool err_ok = test->transcript || wanted_err.data == NULL || same(wanted_err, err);
    bool code_ok = test->transcript || code == wanted_exit_code(test);
    bool alive = !run->timed_out && WIFEXITED(status);
    if (out_ok && err_ok && code_ok && alive) {
        runner->passed++;
        if (runner->verbose) {
            printf("%sok%s   %s (%.2f s)\n", runner->colour ? "\033[32m" : "",
                   runner->colour ? "\033[0m" : "", test->path, now() - run->started);
        }
    } else {
        runner->failed++;
        printf("%sFAIL%s %s\n", runner->colour ? "\033[31m" : "",
               runner->colour ? "\033[0m" : "", test->path);
        if (run->timed_out) {
            printf("  timed out after %.0f s\n", runner->timeout);
        } else if (WIFSIGNALED(status)) {
            printf("  killed by signal %d (%s)\n", WTERMSIG(status),
                   strsignal(WTERMSIG(status)));
        } else if (!code_ok) {
            printf("  exit code %d, wanted %d\n", code, wanted_exit_code(test));
        }
        if (!out_ok) {
            show_difference(runner, test->transcript ? "transcript" : "stdout",
                            wanted_out, out);
        }
        if (!err_ok) {
            show_difference(runner, "stderr", wanted_err, err);
        } else if (!alive || !code_ok) {
            printf("  stderr:\n%s%s", err.data,
                   err.size > 0 && err.data[err.size - 1] != '\n' ? "\n" : "");
        }
    }
    free(out.data);
    free(err.data);
    free(wanted_out.data);
    free(wanted_err.data);
    fclose(run->out);
    fclose(run->err);
    run->pid = 0;
}

static void run_all(Runner *runner)
{
    Running *running = checked(calloc((size_t)runner->jobs, sizeof *running));
    size_t next = 0, active = 0;
    while (next < runner->case_count || active > 0) {
        for (int i = 0; i < runner->jobs && next < runner->case_count; i++) {
            if (running[i].pid == 0) {
                start(runner, &running[i], &runner->cases[next++]);
                active++;
            }
        }
        int status;
        pid_t ended = waitpid(-1, &status, WNOHANG);
        for (int i = 0; i < runner->jobs; i++) {
            if (running[i].pid != 0 && running[i].pid == ended) {
                judge(runner, &running[i], status);
                active--;
            } else if (running[i].pid != 0 && !running[i].timed_out &&
                       now() - running[i].started > runner->timeout) {
                running[i].timed_out = true;
                kill(-running[i].pid, SIGKILL);
                kill(running[i].pid, SIGKILL);
            }
        }
        if (ended <= 0) {
            nanosleep(&(struct timespec){0, 1000000}, NULL);
        }
    }
    free(running);
}

// --- the command ---

static void print_help(void)
{
    puts("usage: pyrena test [-j N] [-k TEXT] [-t SECONDS] [-v] [--update] [-X opt]... "
         "PATH...\n"
         "Runs every NAME.py that has a NAME.out beside it and every NAME.repl below "
         "the paths, each in its own\n"
         "process, and compares stdout, NAME.err (stderr) and NAME.exit (exit code) "
         "where given.\n"
         "-j N        so many at once (default: the number of processors)\n"
         "-k TEXT     only those whose path has this text in it\n"
         "-t SECONDS  time allowed for each (default 60)\n"
         "-v          name the ones that pass too\n"
         "--update    write what came out as what is wanted; read it before you commit "
         "it\n"
         "-X opt      passed on to every run");
}

static bool take_option(Runner *runner, int argc, char **argv, int *i)
{
    const char *option = argv[*i];
    if (strcmp(option, "-v") == 0) {
        runner->verbose = true;
    } else if (strcmp(option, "--update") == 0) {
        runner->update = true;
    } else if (*i + 1 < argc && strcmp(option, "-j") == 0) {
        runner->jobs = atoi(argv[++*i]);
    } else if (*i + 1 < argc && strcmp(option, "-k") == 0) {
        runner->filter = argv[++*i];
    } else if (*i + 1 < argc && strcmp(option, "-t") == 0) {
        runner->timeout = atof(argv[++*i]);
    } else if (*i + 1 < argc && strcmp(option, "-X") == 0) {
        runner->extra[runner->extra_count++] = argv[*i];
        runner->extra[runner->extra_count++] = argv[++*i];
    } else {
        return false;
    }
    return runner->jobs > 0 && runner->timeout > 0;
}

int golden_run(const char *program, int argc, char **argv)
{
    Runner runner = {
        .timeout = 60, .jobs = (int)sysconf(_SC_NPROCESSORS_ONLN), .colour = isatty(1)};
    runner.extra = checked(calloc((size_t)argc + 1, sizeof *runner.extra));
    ssize_t length =
        readlink("/proc/self/exe", runner.program, sizeof runner.program - 1);
    if (length < 0) {
        snprintf(runner.program, sizeof runner.program, "%s", program);
    }
    int i = 0;
    for (; i < argc && argv[i][0] == '-'; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            print_help();
            return 0;
        }
        if (!take_option(&runner, argc, argv, &i)) {
            fprintf(stderr, "pyrena test: bad option %s\n", argv[i]);
            return 2;
        }
    }
    if (i == argc) {
        print_help();
        return 2;
    }
    for (; i < argc; i++) {
        find_cases(&runner, argv[i]);
    }
    run_all(&runner);
    printf("%zu passed, %zu failed\n", runner.passed, runner.failed);
    for (size_t k = 0; k < runner.case_count; k++) {
        free(runner.cases[k].path);
    }
    free(runner.cases);
    free(runner.extra);
    return runner.failed == 0 && runner.passed > 0 ? 0 : 1;
}
