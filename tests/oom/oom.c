// Fails the allocations of a script one after another, and sees that every run ends in
// order.
//
// usage: oom [-a] [-s STEP] [-n N] [-l] [-r SEED:COUNT] SCRIPT...
//
// For n = 1, 2, 3... the n-th allocation of the run fails (once; then again with all
// later ones failing too). Each run has an interpreter of its own, all of a script's
// share one process: so it also shows that an interpreter gives everything back, to the
// heap and to the C library. A run must end by itself, with a MemoryError when with an
// exception, its heap sound, no block left in use, and its interpreter must run another
// text afterwards. Where there is a prepare_NAME.py, it runs before, once and without
// faults: it imports what would only make the script longer. Each run is a fork of that
// interpreter then. It is over when a run needs fewer than n allocations. SCRIPT
// "start" is making the interpreter. STEP runs only every so manieth n; -r runs COUNT
// of them chosen at random; -a lets the script end with whatever exception it likes, as
// -r does; -n runs a single one (-l: lasting), for the debugger.
#define _GNU_SOURCE // memmem
#include <limits.h>
#include <malloc.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "modules/modules.h"
#include "objects/exception.h"
#include "objects/free_lists.h"
#include "objects/str.h"
#include "vm/import.h"

#define SECONDS_MAX 20   // of CPU time; a run takes milliseconds: more is a hang
#define WAIT_MAX 300     // seconds; so is a run that waits so long
#define RANDOM_SECONDS 5 // a script's runs at random end then, however few they were
#define FAILURES_SHOWN 5 // of one script
#define OUTPUT_KEPT 65536

// How a run ended.
typedef enum Ending {
    END_UNTOUCHED, // it was over before allocation n
    END_SURVIVED,  // with or without MemoryError
    END_NO_EXCEPTION,
    END_OTHER_EXCEPTION,
    END_LEAK,
    END_BROKEN_HEAP,
    END_MALLOC_LEAK,
    END_NOTHING_RUNS,
    END_SIGNAL
} Ending;

static const char *const ending_words[] = {
    "not reached",
    "survived",
    "failed without an exception",
    "another exception than MemoryError",
    "blocks left over",
    "heap check failed",
    "the C library's memory left over",
    "runs nothing afterwards",
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
static Ending report(Vm *vm, const Output *output, bool any)
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
    return expected || any ? END_SURVIVED : END_OTHER_EXCEPTION;
}

// With memory again it runs as if nothing had been.
static bool runs_another(Vm *vm)
{
    // Of built-ins only types: the script may have put others of its own in their
    // place.
    static const char text[] = "x = [str(i) for i in range(9)]\nassert x[8] == '8'\n";
    heap_inject_fault(vm->rt.heap, 0, false);
    if (import_run_text(vm, text, sizeof text - 1, "<afterwards>")) {
        return true;
    }
    sys_report_take(vm, pending_take(&vm->rt));
    return false;
}

// Every other lasting failure lasts to the interpreter's end.
static Ending finish(Vm *vm, Ending ending, bool run_on)
{
    if (!sys_flush_output(vm)) {
        pending_clear(&vm->rt);
    }
    const char *broken = heap_check(vm->rt.heap);
    bool runs = !run_on || runs_another(vm);
    size_t left = vm_destroy(vm);
    if (broken != NULL) {
        fprintf(stderr, "oom: %s\n", broken);
        return END_BROKEN_HEAP;
    }
    if (!runs) {
        return END_NOTHING_RUNS;
    }
    return left == 0 ? ending : END_LEAK;
}

// Which runs of a script there are to be.
typedef struct Plan {
    uint64_t step;
    uint64_t seed, count; // count > 0: so many at random
    bool any;             // exception will do
} Plan;

// What a script's process tells about where it is.
typedef struct Progress {
    uint64_t n; // of the run on its way
    bool lasting;
    size_t runs;
    uint64_t allocations; // of a run without faults; 0: not counted yet
    size_t malloc_before; // bytes in use when a run without faults was over
    Ending ending;
    bool over;
} Progress;

static Ending run_script(Vm *vm, Output *output, const char *path, Progress *progress,
                         bool any)
{
    uint64_t n = progress->n;
    free_lists_close(&vm->rt, true);
    heap_inject_fault(vm->rt.heap, n, progress->lasting);
    bool done = import_run_file(vm, path);
    Ending ending = heap_fault_hit(vm->rt.heap) ? END_SURVIVED : END_UNTOUCHED;
    if (ending == END_UNTOUCHED) {
        progress->allocations = n - vm->rt.heap->fail_at;
    }
    if (!done) {
        ending = report(vm, output, any);
    }
    return finish(vm, ending, !progress->lasting || n % 2 == 0);
}

static Ending run_start(Output *output, const Progress *progress)
{
    Vm *vm = start(output, progress->n, progress->lasting);
    if (vm == NULL) {
        return END_SURVIVED;
    }
    return finish(vm, heap_fault_hit(vm->rt.heap) ? END_SURVIVED : END_UNTOUCHED, true);
}

// An interpreter, and where it writes.
typedef struct Prepared {
    Vm *vm; // NULL: making it is what is tested
    Output *output;
} Prepared;

static bool has_preparation(const char *path, char name[PATH_MAX])
{
    snprintf(name, PATH_MAX, "prepare_%s", path);
    return access(name, R_OK) == 0;
}

static Prepared prepare(const char *path)
{
    Prepared prepared = {NULL, calloc(1, sizeof(Output))};
    char preparation[PATH_MAX];
    if (strcmp(path, "start") != 0) {
        prepared.vm = start(prepared.output, 0, false);
    }
    if (has_preparation(path, preparation) &&
        !import_run_file(prepared.vm, preparation)) {
        fprintf(stderr, "oom: %s failed\n", preparation);
        exit(2);
    }
    return prepared;
}

static Ending run(Prepared prepared, const char *path, Progress *progress, bool any,
                  bool show)
{
    Output *output = prepared.output;
    Ending ending = prepared.vm == NULL
                        ? run_start(output, progress)
                        : run_script(prepared.vm, output, path, progress, any);
    if (show || ending > END_SURVIVED) {
        fwrite(output->text, 1, output->size, stderr);
    }
    free(output);
    return ending;
}

// glibc hands out a chunk 16 bytes larger than asked when the rest of a free one is too
// small to stand alone; the smallest chunk, and so the smallest leak, has 32.
#define MALLOC_SLACK 16

// Runs once; what the C library has handed out must be back then. The first run leaves
// what the C library makes once for all.
static void run_here(Prepared prepared, const char *path, const Plan *plan,
                     Progress *progress)
{
    struct itimerval limit = {.it_value = {SECONDS_MAX, 0}};
    setitimer(ITIMER_PROF, &limit, NULL);
    alarm(WAIT_MAX);
    Ending ending = run(prepared, path, progress, plan->any, false);
    size_t in_use = mallinfo2().uordblks;
    if (progress->malloc_before == 0) {
        progress->malloc_before = in_use;
    } else if (ending <= END_SURVIVED &&
               in_use > progress->malloc_before + MALLOC_SLACK) {
        ending = END_MALLOC_LEAK;
    }
    progress->ending = ending;
}

// The same in a process of its own. Ends as that does if it does not end in order.
static void run_forked(Prepared prepared, const char *path, const Plan *plan,
                       Progress *progress)
{
    pid_t child = fork();
    if (child == 0) {
        run_here(prepared, path, plan, progress);
        _exit(0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child) {
        perror("oom");
        exit(2);
    }
    if (WIFSIGNALED(status)) {
        raise(WTERMSIG(status));
    }
}

// The next run in order; false: that was all.
static bool advance(const Plan *plan, Progress *progress)
{
    if (plan->count > 0) {
        uint64_t random = (plan->seed + progress->runs) * 0x9E3779B97F4A7C15u;
        random ^= random >> 29;
        progress->n = 1 + random * 0xBF58476D1CE4E5B9u % progress->allocations;
        progress->lasting = progress->runs % 2 != 0;
        return progress->runs < plan->count &&
               clock() < RANDOM_SECONDS * CLOCKS_PER_SEC;
    }
    if (progress->n > 0 && progress->ending == END_UNTOUCHED) {
        if (progress->lasting) {
            return false;
        }
        progress->lasting = true;
        progress->n = 0;
    }
    progress->n += progress->n == 0 ? 1 : plan->step;
    return true;
}

// Scripts run in their own folder. The path from there.
static const char *enter_folder(const char *path)
{
    const char *name = strrchr(path, '/');
    if (name == NULL) {
        return path;
    }
    char folder[4096];
    snprintf(folder, sizeof folder, "%.*s", (int)(name - path), path);
    if (chdir(folder) != 0) {
        perror(folder);
        exit(2);
    }
    return name + 1;
}

// A script's runs, up to the first failure.
static int run_all(const char *path, const Plan *plan, Progress *progress)
{
    path = enter_folder(path);
    char preparation[PATH_MAX];
    bool fork_each = has_preparation(path, preparation);
    Prepared prepared = prepare(path);
    void (*run_next)(Prepared, const char *, const Plan *, Progress *) =
        fork_each ? run_forked : run_here;
    Progress reached = *progress; // by the process before, which did not come back
    progress->n = UINT64_MAX / 2; // no fault: counts the allocations
    progress->malloc_before = 0;
    run_next(prepared, path, plan, progress);
    progress->n = reached.n;
    progress->lasting = reached.lasting;
    progress->ending = reached.ending;
    while (advance(plan, progress)) {
        progress->runs++;
        progress->ending = END_SIGNAL; // should it not come back
        if (!fork_each) {
            prepared = prepare(path);
        }
        run_next(prepared, path, plan, progress);
        if (progress->ending > END_SURVIVED) {
            return 1;
        }
    }
    progress->over = true;
    return 0;
}

static void tell_failure(const char *path, const Progress *progress, int status)
{
    const char *words = WIFSIGNALED(status) ? strsignal(WTERMSIG(status))
                        : progress->ending == END_SIGNAL
                            ? "the process ended"
                            : ending_words[progress->ending];
    printf("FAIL %s: -n %llu%s: %s\n", path, (unsigned long long)progress->n,
           progress->lasting ? " -l" : "", words);
}

static void *share_memory(size_t size)
{
    void *memory =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        perror("oom");
        exit(2);
    }
    return memory;
}

// False: some run ended in disorder. After that the rest has another process.
static bool test(const char *path, const Plan *plan)
{
    Progress *progress = share_memory(sizeof *progress);
    size_t failures = 0;
    while (!progress->over && failures < FAILURES_SHOWN) {
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            _exit(run_all(path, plan, progress));
        }
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child) {
            perror("oom");
            exit(2);
        }
        if (!progress->over) {
            tell_failure(path, progress, status);
            failures++;
        }
    }
    printf("%s %s: %zu runs\n", failures == 0 ? "ok  " : "FAIL", path, progress->runs);
    munmap(progress, sizeof *progress);
    return failures == 0;
}

// Blocks that the C library only keeps for the next request would count as in use:
// there shall be none.
static void make_malloc_exact(char **argv)
{
    if (getenv("GLIBC_TUNABLES") == NULL) {
        setenv("GLIBC_TUNABLES", "glibc.malloc.tcache_count=0", 1);
        execv("/proc/self/exe", argv);
    }
    mallopt(M_MXFAST, 0);
}

int main(int argc, char **argv)
{
    make_malloc_exact(argv);
    Plan plan = {.step = 1};
    Progress single = {0};
    for (int option; (option = getopt(argc, argv, "as:n:r:l")) != -1;) {
        switch (option) {
        case 'a':
            plan.any = true;
            break;
        case 's':
            plan.step = strtoull(optarg, NULL, 10);
            break;
        case 'n':
            single.n = strtoull(optarg, NULL, 10);
            break;
        case 'l':
            single.lasting = true;
            break;
        case 'r': {
            char *rest;
            plan.seed = strtoull(optarg, &rest, 10);
            plan.count = *rest == ':' ? strtoull(rest + 1, NULL, 10) : 0;
            plan.any = true;
            break;
        }
        default:
            return 2;
        }
    }
    if (freopen("/dev/null", "r", stdin) == NULL) {
        return 2;
    }
    size_t passed = 0, failed = 0;
    for (int i = optind; i < argc && plan.step > 0; i++) {
        if (single.n > 0) {
            const char *path = enter_folder(argv[i]);
            printf("%s\n",
                   ending_words[run(prepare(path), path, &single, plan.any, true)]);
        } else if (test(argv[i], &plan)) {
            passed++;
        } else {
            failed++;
        }
    }
    if (passed + failed > 1) {
        printf("%zu passed, %zu failed\n", passed, failed);
    }
    return failed == 0 ? 0 : 1;
}
