// Where pictures go: a file by its name, a file object, sys.stdout.
#include "modules/picture/drawing.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/tuple.h"
#include "vm/import.h"

static Ref attribute(Runtime *rt, Ref *object, const char *name)
{
    Str *text = str_intern_new(rt, name, strlen(name));
    if (text == NULL) {
        return REF_ERROR;
    }
    Ref found = lookup_attr(rt, object, text);
    object_release(rt, &text->base);
    return found;
}

static Ref call_named(Runtime *rt, Ref *object, const char *name, Ref *args,
                      size_t nargs)
{
    Ref method = attribute(rt, object, name);
    if (ref_is_unbound(method)) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "'%T' object has no attribute '%s'",
                    peek(*object), name);
        return REF_ERROR;
    }
    Ref result =
        ref_is_error(method) ? REF_ERROR : object_call(rt, &method, args, nargs, NULL);
    drop(rt, method);
    return result;
}

// A function of a module, called.
static Ref call_function(Runtime *rt, const char *module, const char *name, Ref *args,
                         size_t nargs)
{
    Ref from = import_module_named(vm_of(rt), module);
    if (ref_is_error(from)) {
        return REF_ERROR;
    }
    Ref result = call_named(rt, &from, name, args, nargs);
    drop(rt, from);
    return result;
}

static Ref standard_output(Runtime *rt)
{
    Ref sys = import_module_named(vm_of(rt), "sys");
    Ref file = ref_is_error(sys) ? REF_ERROR : attribute(rt, &sys, "stdout");
    drop(rt, sys);
    if (ref_is_unbound(file) || ref_is_none(file)) {
        raise_error(rt, E_RUNTIME_ERROR, "lost sys.stdout");
        return REF_ERROR;
    }
    return file;
}

// 1: a file object, 0: a path, -1: error.
static int is_file_object(Runtime *rt, Ref *to)
{
    Ref write = attribute(rt, to, "write");
    if (ref_is_error(write)) {
        return -1;
    }
    bool found = !ref_is_unbound(write);
    drop(rt, write);
    return found;
}

static bool is_terminal(Runtime *rt)
{
    Ref file = standard_output(rt);
    Ref answer =
        ref_is_error(file) ? REF_ERROR : call_named(rt, &file, "isatty", NULL, 0);
    drop(rt, file);
    if (ref_is_error(answer)) {
        pending_clear(rt); // a file that cannot say is none
        return false;
    }
    bool terminal = value_is_true(peek(answer));
    drop(rt, answer);
    return terminal;
}

static int terminal_columns(void)
{
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

static const struct {
    const char *name, *ending;
    PictureFormat format;
} formats[] = {
    {"text", ".txt", FORMAT_TEXT},
    {"svg", ".svg", FORMAT_SVG},
    {"dot", ".dot", FORMAT_DOT},
    {NULL, ".gv", FORMAT_DOT},
};
enum { FORMAT_NAMES = sizeof formats / sizeof *formats };

static bool ends_with(const Str *text, const char *ending)
{
    size_t size = strlen(ending);
    return text->size >= size &&
           memcmp(text->data + text->size - size, ending, size) == 0;
}

static bool find_format(Runtime *rt, const Str *text, bool is_path, bool has_dot,
                        PictureFormat *format)
{
    for (int i = 0; i < FORMAT_NAMES; i++) {
        bool found =
            is_path ? ends_with(text, formats[i].ending)
                    : formats[i].name != NULL && str_equals_text(text, formats[i].name);
        if (found && (has_dot || formats[i].format != FORMAT_DOT)) {
            *format = formats[i].format;
            return true;
        }
    }
    raise_error(rt, E_VALUE_ERROR, "%s must %s%s, not %R",
                is_path ? "name of the file" : "format", is_path ? "end in " : "be ",
                is_path   ? has_dot ? ".svg, .dot, .gv or .txt" : ".svg or .txt"
                : has_dot ? "'text', 'svg' or 'dot'"
                          : "'text' or 'svg'",
                OBJECT_VALUE(text));
    return false;
}

// os.fspath, but only of a str.
static Ref path_text(Runtime *rt, Ref *to)
{
    Ref path =
        is_str(peek(*to)) ? share(rt, to) : call_special(rt, to, N_FSPATH, NULL, 0);
    if (ref_is_error(path) || is_str(peek(path))) {
        return path;
    }
    drop(rt, path);
    raise_error(rt, E_TYPE_ERROR, "to must be a path or a file, not %T", peek(*to));
    return REF_ERROR;
}

static bool path_format(Runtime *rt, Ref *to, bool has_dot, PictureFormat *format)
{
    Ref path = path_text(rt, to);
    bool ok = !ref_is_error(path) &&
              find_format(rt, value_str_object(peek(path)), true, has_dot, format);
    drop(rt, path);
    return ok;
}

bool output_read(Runtime *rt, Ref *to, Ref *format, bool has_dot, PictureOutput *output)
{
    bool has_format = format != NULL && !ref_is_none(*format);
    *output = (PictureOutput){.to = to != NULL && !ref_is_none(*to) ? to : NULL};
    if (has_format && !is_str(peek(*format))) {
        raise_error(rt, E_TYPE_ERROR, "format must be a string, not %T", peek(*format));
        return false;
    }
    if (has_format && !find_format(rt, value_str_object(peek(*format)), false, has_dot,
                                   &output->format)) {
        return false;
    }
    if (output->to == NULL) {
        output->colour = output->format == FORMAT_TEXT && is_terminal(rt);
        output->columns = output->colour ? terminal_columns() : 0;
        return true;
    }
    int is_file = has_format ? 1 : is_file_object(rt, output->to);
    return is_file > 0 ||
           (is_file == 0 && path_format(rt, output->to, has_dot, &output->format));
}

static Ref open_path(Runtime *rt, Ref *path)
{
    Ref args[4] = {share(rt, path), str_from(rt, "w"), ref_immediate(-1),
                   str_from(rt, "utf-8")};
    bool ok = true;
    for (int i = 0; i < 4; i++) {
        ok = ok && !ref_is_error(args[i]);
    }
    Ref file = ok ? call_function(rt, "builtins", "open", args, 4) : REF_ERROR;
    for (int i = 0; i < 4; i++) {
        drop(rt, args[i]);
    }
    return file;
}

bool output_write_take(Runtime *rt, const PictureOutput *output, Ref text)
{
    int is_file = output->to == NULL ? 1 : is_file_object(rt, output->to);
    if (is_file < 0) {
        drop(rt, text);
        return false;
    }
    Ref file = output->to == NULL ? standard_output(rt)
               : is_file          ? share(rt, output->to)
                                  : open_path(rt, output->to);
    Ref done =
        ref_is_error(file) ? REF_ERROR : call_named(rt, &file, "write", &text, 1);
    if (!ref_is_error(done) && !is_file) {
        drop(rt, done);
        done = call_named(rt, &file, "close", NULL, 0);
    }
    drop(rt, file);
    drop(rt, text);
    if (ref_is_error(done)) {
        return false;
    }
    drop(rt, done);
    return true;
}
