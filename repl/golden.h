// The golden-output runner: `pyrena test PATH...`.
#ifndef PYRENA_REPL_GOLDEN_H
#define PYRENA_REPL_GOLDEN_H

// Runs every NAME.py with a NAME.out and every NAME.repl below the paths, each in its
// own process of `program`, and compares. Answers the exit code: 0 all passed, 1 some
// failed, 2 bad usage.
int golden_run(const char *program, int argument_count, char **arguments);

#endif
