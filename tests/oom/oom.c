// Fails the allocations of a script one after another, and sees that every run ends in
// order.
//
// usage: oom [-s STEP] [-n N] [-l] SCRIPT...
//
// For n = 1, 2, 3... the n-th allocation of the run fails (once; then again with all
// later ones failing too). Each run has its own process. It must end by itself, with a
// MemoryError when with an exception, its heap sound and no block left in use. It is
// over when a run needs fewer than n allocations. SCRIPT "start" is making the
// interpreter. STEP runs only every so manieth n; -n runs a single one in this process
// (-l: lasting), for the debugger.
#define _GNU_SOURCE // memmem
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "modules/modules.h"
#include "objects/exception.h"
#include "vm/import.h"

#define SECONDS_MAX 20   // a run takes milliseconds: more is a hang
#define FAILURES_SHOWN 5 // of one script
#define OUTPUT_KEPT 65536

// How a run ended: the exit code of its process.
typedef enum Ending {
    END_UNTOUCHED, // it was over before allocation n
    END_SURVIVED,  // with or without MemoryError
    END_NO_EXCEPTION,
    END_OTHER_EXCEPTION,
    END_LEAK,
    END_BROKEN_HEAP,
    END_ODD
} Ending;

static const char *const ending_words[] = {
    "not reached",
    "survived",
    "failed without an exception",
    "another exception than MemoryError",
    "blocks left over",
    "heap check failed",
    "odd exit code",
};

typedef struct Output {
    char text[OUTPUT_KEPT];
    size_t size;
} Output;

static bool keep(void *context, int fd, const char *text, size_t size)
{
    Output *output = context;
    if (fd == 2) {
        size_t room = sizeof output->text - output->size;
        size_t taken = size < room ? size : room;
        memcpy(output->text + output->size, text, taken);
        output->size += taken;
    }
    return true;
}

static Vm *start(Output *output, uint64_t fail_at, bool lasting)
{
    VmOptions options = {
        .heap = {.fail_at = fail_at, .fail_lasting = lasting},
        .runtime = {.limits = {.steps = UINT64_MAX,
                               .output = UINT64_MAX,
                               .recursion = 200,
                               .max_str_digits = 4300},
                    .stable = true},
        .modules = &builtin_modules,
        .write = keep,
        .write_context = output,
    };
    return vm_new(&options);
}

// The run's exception is reported as the program would; a report in itself is part of
// the test.
static Ending report(Vm *vm, const Output *output)
{
    Runtime *rt = &vm->rt;
    if (!is_pending(rt)) {
        return END_NO_EXCEPTION;
    }
    bool expected = pending_matches(rt, E_MEMORY_ERROR);
    sys_report_take(vm, pending_take(rt));
    // A handler may have turned it into another exception, whose report then quotes it.
    expected =
        expected || memmem(output->text, output->size, "MemoryError", 11) != NULL;
    return expected ? END_SURVIVED : END_OTHER_EXCEPTION;
}

static Ending finish(Vm *vm, Ending ending)
{
    if (!sys_flush_output(vm)) {
        pending_clear(&vm->rt);
    }
    const char *broken = heap_check(vm->rt.heap);
    size_t left = vm_destroy(vm);
    if (broken != NULL) {
        fprintf(stderr, "oom: %s\n", broken);
        return END_BROKEN_HEAP;
    }
    return left == 0 ? ending : END_LEAK;
}

static Ending run_script(Vm *vm, Output *output, const char *path, uint64_t n,
                         bool lasting)
{
    heap_inject_fault(vm->rt.heap, n, lasting);
    bool done = import_run_file(vm, path);
    Ending ending = heap_fault_hit(vm->rt.heap) ? END_SURVIVED : END_UNTOUCHED;
    if (!done) {
        ending = report(vm, output);
    }
    return finish(vm, ending);
}

static Ending run_start(Output *output, uint64_t n, bool lasting)
{
    Vm *vm = start(output, n, lasting);
    if (vm == NULL) {
        return END_SURVIVED;
    }
    return finish(vm, heap_fault_hit(vm->rt.heap) ? END_SURVIVED : END_UNTOUCHED);
}

static Ending run(const char *path, uint64_t n, bool lasting, bool show)
{
    Output *output = calloc(1, sizeof *output);
    Vm *vm = strcmp(path, "start") == 0 ? NULL : start(output, 0, false);
    Ending ending = vm == NULL ? run_start(output, n, lasting)
                               : run_script(vm, output, path, n, lasting);
    if (show || ending > END_SURVIVED) {
        fwrite(output->text, 1, output->size, stderr);
    }
    free(output);
    return ending;
}

// The same in a process of its own.
static int run_apart(const char *path, uint64_t n, bool lasting)
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(SECONDS_MAX);
        _exit((int)run(path, n, lasting, false));
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child) {
        perror("oom");
        exit(2);
    }
    return status;
}

static bool judge(const char *path, uint64_t n, bool lasting, int status)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) <= END_SURVIVED) {
        return true;
    }
    char words[80];
    if (WIFSIGNALED(status)) {
        snprintf(words, sizeof words, "%s", strsignal(WTERMSIG(status)));
    } else {
        int code = WEXITSTATUS(status) < END_ODD ? WEXITSTATUS(status) : END_ODD;
        snprintf(words, sizeof words, "%s", ending_words[code]);
    }
    printf("FAIL %s: -n %llu%s: %s\n", path, (unsigned long long)n,
           lasting ? " -l" : "", words);
    return false;
}

// False: some run ended in disorder.
static bool test(const char *path, uint64_t step)
{
    size_t runs = 0, failures = 0;
    for (int lasting = 0; lasting < 2; lasting++) {
        size_t shown = 0;
        for (uint64_t n = 1; shown < FAILURES_SHOWN; n += step, runs++) {
            int status = run_apart(path, n, lasting);
            if (WIFEXITED(status) && WEXITSTATUS(status) == END_UNTOUCHED) {
                break;
            }
            shown += !judge(path, n, lasting, status);
        }
        failures += shown;
    }
    printf("%s %s: %zu runs\n", failures == 0 ? "ok  " : "FAIL", path, runs);
    return failures == 0;
}

int main(int argc, char **argv)
{
    uint64_t step = 1, single = 0;
    bool lasting = false;
    for (int option; (option = getopt(argc, argv, "s:n:l")) != -1;) {
        switch (option) {
        case 's':
            step = strtoull(optarg, NULL, 10);
            break;
        case 'n':
            single = strtoull(optarg, NULL, 10);
            break;
        case 'l':
            lasting = true;
            break;
        default:
            return 2;
        }
    }
    size_t passed = 0, failed = 0;
    for (int i = optind; i < argc && step > 0; i++) {
        if (single > 0) {
            printf("%s\n", ending_words[run(argv[i], single, lasting, true)]);
        } else if (test(argv[i], step)) {
            passed++;
        } else {
            failed++;
        }
    }
    if (single == 0) {
        printf("%zu passed, %zu failed\n", passed, failed);
    }
    return failed == 0 ? 0 : 1;
}
