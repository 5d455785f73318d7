#include "modules/builtins.h"

#include "modules/io/io.h"
#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/module.h"
#include "objects/str.h"

// A new reference to sys.name. REF_ERROR: RuntimeError "lost sys.stdout".
static Ref get_stream(Runtime *rt, NameId name, const char *words)
{
    Ref *slot = vm_of(rt)->sys == NULL
                    ? NULL
                    : dict_find_str(vm_of(rt)->sys->dict, rt->names[name]);
    if (slot == NULL) {
        raise_error(rt, E_RUNTIME_ERROR, "%s", words);
        return REF_ERROR;
    }
    return share(rt, slot);
}

static bool write_text(Runtime *rt, Ref *file, Ref *text)
{
    if (is_text_file(rt, peek(*file))) {
        return text_file_write(rt, (TextFile *)ref_object(*file),
                               value_str_object(peek(*text)));
    }
    Ref argument = share(rt, text);
    Ref result = call_method(rt, file, rt->names[N_WRITE], &argument, 1);
    drop(rt, argument);
    drop(rt, result);
    return !ref_is_error(result);
}

static bool write_value(Runtime *rt, Ref *file, Ref *value)
{
    if (is_exact(rt, peek(*value), T_STR)) {
        return write_text(rt, file, value);
    }
    Ref text = value_str(rt, peek(*value));
    bool ok = !ref_is_error(text) && write_text(rt, file, &text);
    drop(rt, text);
    return ok;
}

static bool flush_stream(Runtime *rt, Ref *file)
{
    if (is_text_file(rt, peek(*file))) {
        return text_file_flush(rt, (TextFile *)ref_object(*file));
    }
    Ref result = call_method(rt, file, rt->names[N_FLUSH], NULL, 0);
    drop(rt, result);
    return !ref_is_error(result);
}

enum { PRINT_SEP, PRINT_END, PRINT_FILE, PRINT_FLUSH, PRINT_KEYWORDS };

// A separator may be None (or not given): then `*slot` becomes NULL.
static bool check_separator(Runtime *rt, Ref **slot, const char *name)
{
    if (*slot != NULL && ref_is_none(**slot)) {
        *slot = NULL;
    }
    if (*slot != NULL && !is_str(peek(**slot))) {
        raise_error(rt, E_TYPE_ERROR, "%s must be None or a string, not %T", name,
                    peek(**slot));
        return false;
    }
    return true;
}

static bool print_all(Runtime *rt, Ref *file, Ref *args, size_t nargs, Ref *sep,
                      Ref *end)
{
    Ref space = str_new(rt, " ", 1);
    Ref line_end = str_new(rt, "\n", 1);
    bool ok = !ref_is_error(space) && !ref_is_error(line_end);
    for (size_t i = 0; ok && i < nargs; i++) {
        ok = (i == 0 || write_text(rt, file, sep == NULL ? &space : sep)) &&
             write_value(rt, file, &args[i]);
    }
    ok = ok && write_text(rt, file, end == NULL ? &line_end : end);
    drop(rt, line_end);
    drop(rt, space);
    return ok;
}

Ref py_print(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char *const names[] = {"sep", "end", "file", "flush", NULL};
    Ref *found[PRINT_KEYWORDS];
    if (!keywords_find(rt, "print", args + nargs, kwnames, names, found)) {
        return REF_ERROR;
    }
    bool is_default = found[PRINT_FILE] == NULL || ref_is_none(*found[PRINT_FILE]);
    Ref file = is_default ? get_stream(rt, N_STDOUT, "lost sys.stdout")
                          : share(rt, found[PRINT_FILE]);
    if (ref_is_error(file) || ref_is_none(file)) {
        return file;
    }
    bool ok = check_separator(rt, &found[PRINT_SEP], "sep") &&
              check_separator(rt, &found[PRINT_END], "end") &&
              print_all(rt, &file, args, nargs, found[PRINT_SEP], found[PRINT_END]);
    int flushes = ok && found[PRINT_FLUSH] != NULL
                      ? value_truth(rt, peek(*found[PRINT_FLUSH]))
                      : 0;
    ok = ok && flushes >= 0 && (flushes == 0 || flush_stream(rt, &file));
    drop(rt, file);
    return ok ? REF_NONE : REF_ERROR;
}

// --- input ---

// The line without its end; EOFError when there is none.
static Ref strip_line(Runtime *rt, Ref line_take)
{
    if (ref_is_error(line_take)) {
        return REF_ERROR;
    }
    if (!is_str(peek(line_take))) {
        raise_error(rt, E_TYPE_ERROR, "object.readline() returned non-string");
        drop(rt, line_take);
        return REF_ERROR;
    }
    const Str *line = value_str_object(peek(line_take));
    Ref result = REF_ERROR;
    if (line->size == 0) {
        raise_error(rt, E_EOF_ERROR, "EOF when reading a line");
    } else {
        result =
            str_new(rt, line->data, line->size - (line->data[line->size - 1] == '\n'));
    }
    drop(rt, line_take);
    return result;
}

static Ref read_line(Runtime *rt, Ref *in)
{
    if (is_text_file(rt, peek(*in))) {
        return strip_line(rt, text_file_read_line(rt, (TextFile *)ref_object(*in), -1));
    }
    return strip_line(rt, call_method(rt, in, rt->names[N_READLINE], NULL, 0));
}

Ref py_input(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref in = get_stream(rt, N_STDIN, "input(): lost sys.stdin");
    Ref out = ref_is_error(in) ? REF_ERROR
                               : get_stream(rt, N_STDOUT, "input(): lost sys.stdout");
    Ref line = REF_ERROR;
    if (!ref_is_error(out)) {
        if (ref_is_none(in) || ref_is_none(out)) {
            raise_error(rt, E_RUNTIME_ERROR, "input(): lost sys.%s",
                        ref_is_none(in) ? "stdin" : "stdout");
        } else if (nargs == 0 || write_value(rt, &out, &args[0])) {
            if (!flush_stream(rt, &out)) {
                pending_clear(rt); // what cannot be flushed is left alone
            }
            line = read_line(rt, &in);
        }
    }
    drop(rt, out);
    drop(rt, in);
    return line;
}
