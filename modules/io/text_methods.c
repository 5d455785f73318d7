// The type of text files: TextIOWrapper.
#include <string.h>
#include <unistd.h>

#include "modules/io/io.h"
#include "modules/io/methods.h"
#include "modules/natives.h"
#include "objects/instance.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/item.h"
#include "vm/vm.h"

static TextFile *as_text(Ref self)
{
    return (TextFile *)ref_object(self);
}

static File *file_of(Ref self)
{
    return (File *)ref_object(as_text(self)->buffer);
}

static Ref py_text_read(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t count;
    return io_size_argument(rt, args, nargs, &count)
               ? text_file_read(rt, as_text(args[0]), count)
               : REF_ERROR;
}

static Ref py_text_readline(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t limit;
    return io_size_argument(rt, args, nargs, &limit)
               ? text_file_read_line(rt, as_text(args[0]), limit)
               : REF_ERROR;
}

static Ref text_next(Runtime *rt, Ref *self)
{
    Ref line = text_file_read_line(rt, as_text(*self), -1);
    as_text(*self)->is_iterating = true;
    if (!ref_is_error(line) && value_str_object(peek(line))->size == 0) {
        as_text(*self)->is_iterating = false;
        drop(rt, line);
        return REF_UNBOUND;
    }
    return line;
}

static Ref text_iter(Runtime *rt, Ref *self)
{
    return text_file_check_open(rt, as_text(*self)) ? share(rt, self) : REF_ERROR;
}

static Ref py_text_write(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "write() argument must be str, not %T",
                    peek(args[1]));
        return REF_ERROR;
    }
    Str *text = value_str_object(peek(args[1]));
    return text_file_write(rt, as_text(args[0]), text)
               ? int_new(rt, (int64_t)str_length(text))
               : REF_ERROR;
}

static Ref py_text_flush(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return text_file_flush(rt, as_text(args[0])) ? REF_NONE : REF_ERROR;
}

static bool close_text(Runtime *rt, Ref self)
{
    return text_file_close(rt, as_text(self));
}

static Ref py_text_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    bool is_closed = file_of(args[0])->fd < 0;
    return io_close(rt, &args[0], is_closed, close_text) ? REF_NONE : REF_ERROR;
}

static Ref py_text_truncate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!text_file_flush(rt, as_text(args[0]))) {
        return REF_ERROR;
    }
    if (!file_of(args[0])->is_writable) {
        raise_unsupported(rt, "truncate");
        return REF_ERROR;
    }
    int64_t size;
    if (nargs > 1 && !ref_is_none(args[1])) {
        if (!index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &size)) {
            return REF_ERROR;
        }
    } else {
        size = text_file_tell(rt, as_text(args[0]));
        if (size < 0) {
            return REF_ERROR;
        }
    }
    return file_truncate(rt, file_of(args[0]), size) ? int_new(rt, size) : REF_ERROR;
}

static Ref py_text_seek(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t position;
    int whence;
    if (!text_file_check_open(rt, as_text(args[0])) ||
        !io_seek_arguments(rt, args, nargs, &position, &whence)) {
        return REF_ERROR;
    }
    if (!file_is_seekable(file_of(args[0]))) {
        raise_unsupported(rt, "underlying stream is not seekable");
        return REF_ERROR;
    }
    if (whence < SEEK_SET || whence > SEEK_END) {
        raise_error(rt, E_VALUE_ERROR, "invalid whence (%d, should be 0, 1 or 2)",
                    whence);
        return REF_ERROR;
    }
    int64_t at;
    as_text(args[0])->is_iterating = false;
    return text_file_seek(rt, as_text(args[0]), position, whence, &at) ? int_new(rt, at)
                                                                       : REF_ERROR;
}

static Ref py_text_tell(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!text_file_check_open(rt, as_text(args[0]))) {
        return REF_ERROR;
    }
    if (!file_is_seekable(file_of(args[0]))) {
        raise_unsupported(rt, "underlying stream is not seekable");
        return REF_ERROR;
    }
    if (as_text(args[0])->is_iterating) {
        raise_error(rt, E_OS_ERROR, "telling position disabled by next() call");
        return REF_ERROR;
    }
    int64_t at = text_file_tell(rt, as_text(args[0]));
    return at < 0 ? REF_ERROR : int_new(rt, at);
}

// What the object below answers when it is no File; unbound: it is one.
static Ref ask_below(Runtime *rt, Ref self, const char *method)
{
    File *file = file_of(self);
    return file->fd == FD_RAW ? file_call_raw(rt, file, method, NULL, 0) : REF_UNBOUND;
}

static bool check_descriptor(Runtime *rt, Ref self)
{
    if (file_of(self)->fd < 0) {
        raise_error(rt, E_VALUE_ERROR, "I/O operation on closed file");
    }
    return file_of(self)->fd >= 0;
}

static Ref py_text_fileno(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref below = ask_below(rt, args[0], "fileno");
    if (!ref_is_unbound(below)) {
        return below;
    }
    return check_descriptor(rt, args[0]) ? ref_immediate(file_of(args[0])->fd)
                                         : REF_ERROR;
}

static Ref py_text_isatty(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref below = ask_below(rt, args[0], "isatty");
    if (!ref_is_unbound(below)) {
        return below;
    }
    return check_descriptor(rt, args[0]) ? ref_bool(isatty(file_of(args[0])->fd))
                                         : REF_ERROR;
}

static Ref py_text_readable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref below = ask_below(rt, args[0], "readable");
    if (!ref_is_unbound(below)) {
        return below;
    }
    return !file_of(args[0])->is_readable  ? REF_FALSE
           : check_descriptor(rt, args[0]) ? REF_TRUE
                                           : REF_ERROR;
}

static Ref py_text_writable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref below = ask_below(rt, args[0], "writable");
    if (!ref_is_unbound(below)) {
        return below;
    }
    return !file_of(args[0])->is_writable  ? REF_FALSE
           : check_descriptor(rt, args[0]) ? REF_TRUE
                                           : REF_ERROR;
}

static Ref py_text_seekable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref below = ask_below(rt, args[0], "seekable");
    if (!ref_is_unbound(below)) {
        return below;
    }
    return check_descriptor(rt, args[0]) ? ref_bool(file_is_seekable(file_of(args[0])))
                                         : REF_ERROR;
}

static Ref py_text_enter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return text_file_check_open(rt, as_text(args[0])) ? share(rt, &args[0]) : REF_ERROR;
}

// --- reconfigure ---

enum {
    NEW_ENCODING = 1,
    NEW_ERRORS,
    NEW_NEWLINE,
    NEW_LINE_BUFFERING,
    NEW_WRITE_THROUGH
};

static bool set_flag(Runtime *rt, Ref arg, bool *flag)
{
    if (!is_given(arg) || ref_is_none(arg)) {
        return true;
    }
    int truth = value_truth(rt, peek(arg));
    *flag = truth > 0;
    return truth >= 0;
}

static bool is_text(Ref arg)
{
    return is_given(arg) && is_str(peek(arg));
}

static Ref py_text_reconfigure(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char *const names[] = {[NEW_ENCODING] = "encoding",
                                        [NEW_ERRORS] = "errors",
                                        [NEW_NEWLINE] = "newline"};
    TextFile *file = as_text(args[0]);
    for (size_t i = NEW_ENCODING; i <= NEW_NEWLINE; i++) {
        if (is_given(args[i]) && !ref_is_none(args[i]) && !is_str(peek(args[i]))) {
            raise_error(rt, E_TYPE_ERROR,
                        "reconfigure() argument '%s' must be str or None, not %T",
                        names[i], peek(args[i]));
            return REF_ERROR;
        }
    }
    bool changes_reading = is_text(args[NEW_ENCODING]) || is_text(args[NEW_ERRORS]) ||
                           is_given(args[NEW_NEWLINE]);
    if (changes_reading && !ref_is_unbound(file->text)) {
        raise_unsupported(rt, "It is not possible to set the encoding or newline of "
                              "stream after the first read");
        return REF_ERROR;
    }
    if (!text_file_flush(rt, file) ||
        (is_text(args[NEW_ENCODING]) &&
         !text_codec_find(rt, value_str_object(peek(args[NEW_ENCODING]))->data,
                          &file->codec)) ||
        (is_given(args[NEW_NEWLINE]) &&
         !text_file_set_newline(
             rt, file, is_text(args[NEW_NEWLINE]) ? &args[NEW_NEWLINE] : NULL)) ||
        !set_flag(rt, args[NEW_LINE_BUFFERING], &file->line_buffering) ||
        !set_flag(rt, args[NEW_WRITE_THROUGH], &file->write_through)) {
        return REF_ERROR;
    }
    bool has_errors = is_text(args[NEW_ERRORS]);
    if (is_text(args[NEW_ENCODING])) {
        bool is_locale =
            str_equals_text(value_str_object(peek(args[NEW_ENCODING])), "locale");
        Ref encoding = is_locale ? str_from(rt, "UTF-8") : take(&args[NEW_ENCODING]);
        Ref errors = has_errors ? take(&args[NEW_ERRORS]) : str_from(rt, "strict");
        if (ref_is_error(encoding) || ref_is_error(errors)) {
            drop(rt, errors);
            drop(rt, encoding);
            return REF_ERROR;
        }
        replace_ref_take(rt, &file->encoding, encoding);
        replace_ref_take(rt, &file->errors, errors);
        return text_file_begin(rt, file) ? REF_NONE : REF_ERROR;
    }
    if (has_errors) {
        replace_ref_take(rt, &file->errors, take(&args[NEW_ERRORS]));
    }
    return REF_NONE;
}

// --- attributes ---

static Ref get_name(Runtime *rt, Ref *self)
{
    File *file = file_of(*self);
    if (!ref_is_unbound(file->name)) {
        return share(rt, &file->name);
    }
    if (!ref_is_unbound(file->raw)) {
        return file_get_raw(rt, file, "name");
    }
    raise_error(rt, E_VALUE_ERROR, "underlying buffer has been detached");
    return REF_ERROR;
}

static Ref get_closed(Runtime *rt, Ref *self)
{
    if (file_of(*self)->fd == FD_RAW) {
        return file_get_raw(rt, file_of(*self), "closed");
    }
    return ref_bool(file_of(*self)->fd < 0);
}

static Ref get_buffer(Runtime *rt, Ref *self)
{
    File *file = file_of(*self);
    return share(rt, file->is_adapter ? &file->raw : &as_text(*self)->buffer);
}

// The binary file below, flushed; this one then is as good as closed.
static Ref py_text_detach(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!text_file_flush(rt, as_text(args[0]))) {
        return REF_ERROR;
    }
    Ref below = get_buffer(rt, &args[0]);
    if (ref_is_error(below)) {
        return REF_ERROR;
    }
    Ref closed = rt->types[T_RAW_FILE]->slots.construct(rt, rt->types[T_RAW_FILE], NULL,
                                                        0, NULL);
    if (ref_is_error(closed)) {
        drop(rt, below);
        return REF_ERROR;
    }
    if (file_of(args[0])->is_adapter) {
        file_of(args[0])->fd = -1; // nobody else has it: it dies without closing
    }
    replace_ref_take(rt, &as_text(args[0])->buffer, closed);
    return below;
}

static Ref get_encoding(Runtime *rt, Ref *self)
{
    return share(rt, &as_text(*self)->encoding);
}

static Ref get_errors(Runtime *rt, Ref *self)
{
    return share(rt, &as_text(*self)->errors);
}

static Ref get_mode(Runtime *rt, Ref *self)
{
    if (ref_is_unbound(as_text(*self)->mode)) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "'%T' object has no attribute 'mode'",
                    peek(*self));
        return REF_ERROR;
    }
    return share(rt, &as_text(*self)->mode);
}

// What open() was given; who makes a text file otherwise may say it himself.
static bool set_mode(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &as_text(*self)->mode, value);
    return true;
}

static Ref get_line_buffering(Runtime *rt, Ref *self)
{
    return ref_bool(as_text(*self)->line_buffering);
}

static Ref get_write_through(Runtime *rt, Ref *self)
{
    return ref_bool(as_text(*self)->write_through);
}

// --- the type ---

static Ref text_repr(Runtime *rt, Value self)
{
    const TextFile *file = (const TextFile *)value_object(self);
    Ref holder = ref_copy(self);
    Ref name = ref_is_unbound(file->buffer) ? REF_ERROR : get_name(rt, &holder);
    if (ref_is_error(name)) {
        pending_clear(rt);
    }
    Ref text = REF_ERROR;
    StrBuilder builder;
    builder_init(&builder);
    const char *type = type_of(rt, self)->name->data;
    bool is_own = (type_of(rt, self)->flags & TYPE_HEAP) == 0;
    builder_add(rt, &builder, "<_io.", is_own ? 5 : 1);
    builder_add(rt, &builder, type, strlen(type));
    bool ok = ref_is_error(name) || (builder_add(rt, &builder, " name=", 6) &&
                                     builder_add_repr(rt, &builder, peek(name)));
    ok = ok && (ref_is_unbound(file->mode) || ref_is_none(file->mode) ||
                (builder_add(rt, &builder, " mode=", 6) &&
                 builder_add_repr(rt, &builder, peek(file->mode))));
    ok = ok && builder_add(rt, &builder, " encoding=", 10) &&
         (ref_is_unbound(file->encoding) ||
          builder_add_repr(rt, &builder, peek(file->encoding)));
    builder_add(rt, &builder, ">", 1);
    drop(rt, name);
    drop(rt, holder);
    if (ok) {
        text = builder_finish(rt, &builder);
    } else {
        builder_fini(rt, &builder);
    }
    return text;
}

static void text_finalize(Runtime *rt, Object *self)
{
    if ((self->type->flags & TYPE_HEAP) != 0 &&
        !ref_is_unbound(((TextFile *)self)->buffer) &&
        file_of(OBJECT_REF(self))->fd >= 0) {
        io_close_subclass(rt, self);
        return;
    }
    if (!text_file_close(rt, (TextFile *)self)) {
        rt->unraisable(rt, NULL, self);
    }
}

static void text_destroy(Runtime *rt, Object *self)
{
    TextFile *file = (TextFile *)self;
    buffer_free(rt, file->raw, FILE_BUFFER + 4);
    buffer_free(rt, file->pending, FILE_BUFFER);
    clear_ref(rt, &file->text);
    clear_ref(rt, &file->buffer);
    clear_ref(rt, &file->encoding);
    clear_ref(rt, &file->errors);
    clear_ref(rt, &file->mode);
    object_free(rt, self, sizeof *file);
}

static void text_traverse(Object *self, Visitor *visitor)
{
    TextFile *file = (TextFile *)self;
    visit(visitor, file->buffer, EDGE_FIELD, (uintptr_t) "buffer");
    visit(visitor, file->text, EDGE_FIELD, (uintptr_t) "text");
    visit(visitor, file->encoding, EDGE_FIELD, (uintptr_t) "encoding");
    visit(visitor, file->errors, EDGE_FIELD, (uintptr_t) "errors");
    visit(visitor, file->mode, EDGE_FIELD, (uintptr_t) "mode");
}

// --- made by calling the type ---

static Ref text_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    // Until __init__ has run there is a closed File below, so that methods can ask it.
    Ref closed = rt->types[T_RAW_FILE]->slots.construct(rt, rt->types[T_RAW_FILE], NULL,
                                                        0, NULL);
    TextFile *file = ref_is_error(closed) ? NULL : object_alloc(rt, type, sizeof *file);
    if (file == NULL) {
        drop(rt, closed);
        return REF_ERROR;
    }
    Object head = file->base;
    *file = (TextFile){.base = head,
                       .buffer = closed,
                       .encoding = REF_UNBOUND,
                       .errors = REF_UNBOUND,
                       .mode = REF_UNBOUND,
                       .text = REF_UNBOUND};
    object_track(rt, &file->base);
    return OBJECT_REF(file);
}

enum {
    INIT_BUFFER,
    INIT_ENCODING,
    INIT_ERRORS,
    INIT_NEWLINE,
    INIT_LINE_BUFFERING,
    INIT_WRITE_THROUGH,
    INIT_ARGUMENTS
};

// A str, `otherwise` for None and what is not given. REF_ERROR: TypeError.
static Ref text_option(Runtime *rt, Ref arg, const char *name, const char *otherwise)
{
    if (!is_given(arg) || ref_is_none(arg)) {
        return str_from(rt, otherwise);
    }
    if (!is_str(peek(arg))) {
        raise_error(rt, E_TYPE_ERROR,
                    "TextIOWrapper() argument '%s' must be str or None, not %T", name,
                    peek(arg));
        return REF_ERROR;
    }
    return ref_copy(peek(arg));
}

static Ref binary_below(Runtime *rt, Ref *buffer)
{
    bool is_own =
        is_file(rt, peek(*buffer)) && (ref_type(rt, *buffer)->flags & TYPE_HEAP) == 0;
    if (is_own) {
        return share(rt, buffer);
    }
    Ref readable = get_attr(rt, buffer, rt->names[N_READABLE]); // is it a file at all?
    if (ref_is_error(readable)) {
        return REF_ERROR;
    }
    drop(rt, readable);
    return file_new_over(rt, T_RAW_FILE, buffer, (FileMode){.reads = false});
}

static bool text_set_up(Runtime *rt, TextFile *file, Ref *given)
{
    Ref encoding = text_option(rt, given[INIT_ENCODING], "encoding", "UTF-8");
    Ref errors = ref_is_error(encoding)
                     ? REF_ERROR
                     : text_option(rt, given[INIT_ERRORS], "errors", "strict");
    bool is_none = !is_given(given[INIT_NEWLINE]) || ref_is_none(given[INIT_NEWLINE]);
    bool ok = !ref_is_error(errors);
    if (ok && !is_none && !is_str(peek(given[INIT_NEWLINE]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "TextIOWrapper() argument 'newline' must be str or None, not %T",
                    peek(given[INIT_NEWLINE]));
        ok = false;
    }
    Ref below = ok ? binary_below(rt, &given[INIT_BUFFER]) : REF_ERROR;
    ok = !ref_is_error(below) &&
         text_file_set(rt, file, below, &encoding, &errors,
                       is_none ? NULL : &given[INIT_NEWLINE], NULL);
    drop(rt, errors);
    drop(rt, encoding);
    return ok && set_flag(rt, given[INIT_LINE_BUFFERING], &file->line_buffering) &&
           set_flag(rt, given[INIT_WRITE_THROUGH], &file->write_through);
}

static bool text_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const MethodDef arguments = {
        "TextIOWrapper", NULL,
        SIGNATURE(1, "buffer, encoding=None, errors=None, newline=None, "
                     "line_buffering=False, write_through=False"),
        NULL};
    Ref given[INIT_ARGUMENTS];
    if (!native_arguments(rt, &arguments, args, nargs, kwnames, given)) {
        return false;
    }
    bool ok = text_set_up(rt, as_text(*self), given);
    for (size_t i = 0; i < INIT_ARGUMENTS; i++) {
        drop(rt, given[i]);
    }
    return ok;
}

static Ref get_newlines(Runtime *rt, Ref *self)
{
    return io_newlines(rt, as_text(*self)->seen);
}

static const MethodDef methods[] = {
    {"read", py_text_read, ARGS(0, 1), "Read and return up to n characters."},
    {"readline", py_text_readline, ARGS(0, 1),
     "Read and return a line from the stream."},
    {"readlines", py_io_readlines, ARGS(0, 1),
     "Return a list of lines from the stream."},
    {"write", py_text_write, ARGS(1, 1),
     "Write text; returns the number of characters."},
    {"writelines", py_io_writelines, ARGS(1, 1),
     "Write a list of lines to the stream."},
    {"flush", py_text_flush, ARGS(0, 0), "Write what is still in the buffers."},
    {"truncate", py_text_truncate, ARGS(0, 1),
     "Truncate the file to at most size bytes."},
    {"seek", py_text_seek, ARGS(1, 2),
     "Set the stream position, and return the new stream position."},
    {"tell", py_text_tell, ARGS(0, 0), "Return the stream position."},
    {"close", py_text_close, ARGS(0, 0), "Flush and close the file."},
    {"fileno", py_text_fileno, ARGS(0, 0), "Return the underlying file descriptor."},
    {"isatty", py_text_isatty, ARGS(0, 0), "Return whether this is a terminal."},
    {"readable", py_text_readable, ARGS(0, 0),
     "Return whether the file was opened for reading."},
    {"writable", py_text_writable, ARGS(0, 0),
     "Return whether the file was opened for writing."},
    {"seekable", py_text_seekable, ARGS(0, 0),
     "Return whether the file can be positioned."},
    {"reconfigure", py_text_reconfigure,
     SIGNATURE(0, "*, encoding=None, errors=None, newline=None, line_buffering=None, "
                  "write_through=None"),
     "Change how the text is encoded and buffered."},
    IO_NO_PICKLE_METHODS,
    {"__del__", py_io_del, ARGS(0, 0), NULL},
    {"detach", py_text_detach, ARGS(0, 0),
     "Flush, and return the binary file below, which is then no longer ours."},
    {"__enter__", py_text_enter, ARGS(0, 0), NULL},
    {"__exit__", py_text_close, ARGS(0, ARGS_ANY), NULL},
    {NULL},
};

static const GetSetDef getsets[] = {
    {"name", get_name, NULL, "What open() was given."},
    {"mode", get_mode, set_mode, "The mode as given to open()."},
    {"closed", get_closed, NULL, "Whether the file is closed."},
    {"buffer", get_buffer, readonly_member, "The binary file below."},
    {"encoding", get_encoding, readonly_member, "The name of the encoding."},
    {"newlines", get_newlines, NULL, "The line ends that were read so far."},
    {"errors", get_errors, NULL, "What happens to what cannot be encoded or decoded."},
    {"line_buffering", get_line_buffering, readonly_member,
     "Whether each line end flushes."},
    {"write_through", get_write_through, readonly_member,
     "Whether writes go to the binary file at once."},
    {"__dict__", object_get_dict, NULL, NULL},
    {NULL},
};

const TypeDef text_file_typedef = {
    .name = "_io.TextIOWrapper",
    .doc = "Text over a binary file: decoded when read, encoded when written.",
    .instance_size = sizeof(TextFile),
    .flags = TYPE_BASE | TYPE_HAS_DEL | TYPE_WEAKREFS,
    .attrs = ATTRS_DICT,
    .slots = {.destroy = text_destroy,
              .traverse = text_traverse,
              .finalize = text_finalize,
              .repr = text_repr,
              .iter = text_iter,
              .next = text_next,
              .construct = text_construct,
              .init = text_init},
    .methods = methods,
    .getsets = getsets,
};
