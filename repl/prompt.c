// Reading and running one statement after another. Each is compiled on its own, so that
// constants are shared within a statement and not between two, as in CPython.
#include "repl/prompt.h"

#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "compiler/compile.h"
#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/module.h"
#include "objects/str.h"
#include "repl/interrupt.h"
#include "vm/import.h"
#include "vm/program.h"
#include "vm/traceback.h"

#define HISTORY_MAX 1000

typedef struct Prompt {
    Vm *vm;
    EditLine *editor; // NULL: input is no terminal
    History *history;
    bool echo;  // repeat what is read, as a terminal would: transcripts
    bool more;  // within a statement: "... "
    char *line; // getline's buffer
    size_t line_room;
    char *statement; // the lines read so far
    size_t size, room;
} Prompt;

static void flush(Vm *vm)
{
    if (!sys_flush_output(vm)) {
        pending_clear(&vm->rt);
    }
}

// sys.ps1 or sys.ps2 as the program has set it, else what it is at first.
static void print_mark(Prompt *prompt)
{
    Runtime *rt = &prompt->vm->rt;
    const Ref *mark = sys_find(prompt->vm, prompt->more ? "ps2" : "ps1");
    Ref text = mark == NULL ? REF_UNBOUND : value_str(rt, peek(*mark));
    if (mark == NULL || ref_is_error(text)) {
        pending_clear(rt);
        fputs(prompt->more ? "... " : ">>> ", stderr);
    } else {
        fputs(value_str_object(peek(text))->data, stderr);
        drop(rt, text);
    }
    fflush(stderr);
}

static char *prompt_text(EditLine *editor)
{
    Prompt *prompt;
    el_get(editor, EL_CLIENTDATA, &prompt);
    return prompt->more ? "... " : ">>> ";
}

static bool open_editor(Prompt *prompt)
{
    HistEvent event;
    prompt->editor = el_init("pyrena", stdin, stdout, stderr);
    if (prompt->editor == NULL) {
        return false;
    }
    el_set(prompt->editor, EL_CLIENTDATA, prompt);
    el_set(prompt->editor, EL_PROMPT, prompt_text);
    el_set(prompt->editor, EL_EDITOR, "emacs");
    el_set(prompt->editor, EL_SIGNAL, 1);
    prompt->history = history_init();
    if (prompt->history != NULL) {
        history(prompt->history, &event, H_SETSIZE, HISTORY_MAX);
        history(prompt->history, &event, H_SETUNIQUE, 1);
        el_set(prompt->editor, EL_HIST, history, prompt->history);
    }
    el_source(prompt->editor, NULL);
    return true;
}

typedef enum LineResult { LINE_READ, LINE_END, LINE_INTERRUPTED } LineResult;

static LineResult read_plain(Prompt *prompt, const char **line, size_t *size)
{
    const char *mark = prompt->more ? "... " : ">>> ";
    if (!prompt->echo) {
        flush(prompt->vm);
        print_mark(prompt);
    }
    ssize_t got = getline(&prompt->line, &prompt->line_room, stdin);
    if (got < 0) {
        clearerr(stdin);
        return interrupt_take() ? LINE_INTERRUPTED : LINE_END;
    }
    if (prompt->echo) {
        bool empty = got == 1 && prompt->line[0] == '\n';
        printf("%.*s%s", empty ? 3 : 4, mark, prompt->line);
        fflush(stdout);
    }
    *line = prompt->line;
    *size = (size_t)got;
    return LINE_READ;
}

static LineResult read_edited(Prompt *prompt, const char **line, size_t *size)
{
    int count = 0;
    const char *text = el_gets(prompt->editor, &count);
    if (interrupt_take()) {
        return LINE_INTERRUPTED;
    }
    if (text == NULL || count <= 0) {
        return LINE_END;
    }
    *line = text;
    *size = (size_t)count;
    return LINE_READ;
}

static bool add_line(Prompt *prompt, const char *line, size_t size)
{
    if (prompt->size + size + 1 > prompt->room) {
        size_t room = prompt->room * 2 + size + 256;
        char *grown = realloc(prompt->statement, room);
        if (grown == NULL) {
            return false;
        }
        prompt->statement = grown;
        prompt->room = room;
    }
    memcpy(prompt->statement + prompt->size, line, size);
    prompt->size += size;
    prompt->statement[prompt->size] = '\0';
    return true;
}

static void remember(Prompt *prompt)
{
    HistEvent event;
    if (prompt->history != NULL && strspn(prompt->statement, " \n") < prompt->size) {
        history(prompt->history, &event, H_ENTER, prompt->statement);
    }
}

// Reports the pending exception; false: it was SystemExit, which stays pending.
static bool report(Vm *vm)
{
    Runtime *rt = &vm->rt;
    if (pending_matches(rt, E_SYSTEM_EXIT)) {
        return false;
    }
    sys_report_take(vm, pending_take(rt));
    return true;
}

// True: go on. False: SystemExit.
static bool run_statement(Prompt *prompt, Ref code)
{
    Vm *vm = prompt->vm;
    Runtime *rt = &vm->rt;
    Module *main = import_main_module(vm);
    bool go_on = true;
    if (main == NULL) {
        go_on = report(vm);
    } else {
        Dict *globals = (Dict *)ref_object(ref_new(&main->dict->base));
        Ref namespace_ = OBJECT_REF(globals);
        Ref result = vm_run_program(vm, (Code *)ref_object(code), globals, &namespace_);
        if (ref_is_error(result)) {
            go_on = report(vm);
        }
        drop(rt, result);
        drop(rt, namespace_);
    }
    drop(rt, code);
    flush(vm);
    return go_on;
}

// Whether there is nothing but blanks and comments, which is no statement.
static bool is_blank(const Prompt *prompt)
{
    bool in_comment = false;
    for (size_t i = 0; i < prompt->size; i++) {
        char c = prompt->statement[i];
        in_comment = c != '\n' && (in_comment || c == '#');
        if (!in_comment && c != ' ' && c != '\t' && c != '\f' && c != '\n') {
            return false;
        }
    }
    return true;
}

// What was read so far: run it if it is whole. False: SystemExit.
static bool consider(Prompt *prompt)
{
    Vm *vm = prompt->vm;
    Runtime *rt = &vm->rt;
    if (is_blank(prompt)) {
        remember(prompt);
        prompt->more = false;
        prompt->size = 0;
        return true;
    }
    Str *filename = str_intern_new(rt, "<stdin>", 7);
    Ref code = REF_ERROR;
    if (filename != NULL) {
        code = vm_compile_kept(vm, prompt->statement, prompt->size, filename,
                               COMPILE_SINGLE, COMPILE_INCOMPLETE_OK);
        object_release(rt, &filename->base);
    }
    if (ref_is_error(code) && pending_matches(rt, E_INCOMPLETE_INPUT_ERROR)) {
        pending_clear(rt);
        prompt->more = true;
        return true;
    }
    remember(prompt);
    bool go_on = true;
    if (ref_is_error(code)) {
        go_on = report(vm);
        flush(vm);
    } else {
        go_on = run_statement(prompt, code);
    }
    prompt->more = false;
    prompt->size = 0;
    return go_on;
}

static void print_banner(void)
{
    printf("Pyrena %s (Python 3.13) on Linux\n"
           "Ctrl-D leaves, Ctrl-C interrupts.\n",
           PYRENA_VERSION);
    fflush(stdout);
}

static bool loop(Prompt *prompt)
{
    for (;;) {
        const char *line = NULL;
        size_t size = 0;
        LineResult result = prompt->editor != NULL ? read_edited(prompt, &line, &size)
                                                   : read_plain(prompt, &line, &size);
        if (result == LINE_INTERRUPTED) {
            fputs("\nKeyboardInterrupt\n", stderr);
            prompt->more = false;
            prompt->size = 0;
            continue;
        }
        if (result == LINE_END) {
            if (prompt->more && prompt->size > 0 && add_line(prompt, "\n", 1)) {
                prompt->more = false;
                if (!consider(prompt)) {
                    return false;
                }
            }
            if (!prompt->echo) {
                putc('\n', prompt->editor != NULL ? stdout : stderr);
            }
            return true;
        }
        if (!add_line(prompt, line, size)) {
            fputs("MemoryError\n", stderr);
            prompt->more = false;
            prompt->size = 0;
            continue;
        }
        if (!consider(prompt)) {
            return false;
        }
    }
}

bool prompt_run(Vm *vm, bool quiet)
{
    Prompt prompt = {.vm = vm, .echo = getenv("PYRENA_ECHO") != NULL};
    if (!sys_set_prompts(vm)) {
        pending_clear(&vm->rt);
    }
    if (isatty(0) && isatty(1)) {
        open_editor(&prompt);
    }
    if (!quiet) {
        print_banner();
    }
    bool ok = loop(&prompt);
    if (prompt.history != NULL) {
        history_end(prompt.history);
    }
    if (prompt.editor != NULL) {
        el_end(prompt.editor);
    }
    free(prompt.line);
    free(prompt.statement);
    return ok;
}
