// StringIO: a text file in memory.
//
// The text is UTF-8 with its length in code points; the position is kept in both, so
// that reading on and appending never count. Writing beyond the end fills with NULs.
#include <string.h>

#include "modules/io/io.h"
#include "modules/io/methods.h"
#include "modules/natives.h"
#include "objects/instance.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/exception.h"
#include "objects/reduce.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"

typedef struct StringIO {
    Object base;
    bool is_closed, is_ready; // ready: __init__ has run
    Newline newline;
    uint8_t seen; // SEEN_..: line ends met while translating
    char *data;
    size_t size, capacity; // bytes
    size_t length;         // code points
    size_t at;             // byte position; size when the position is beyond the end
    size_t position;       // in code points, perhaps beyond the end
} StringIO;

static StringIO *as_string_io(Ref self)
{
    return (StringIO *)ref_object(self);
}

static bool check_open(Runtime *rt, const StringIO *io)
{
    if (!io->is_ready) {
        raise_error(rt, E_VALUE_ERROR, "I/O operation on uninitialized object");
    } else if (io->is_closed) {
        raise_error(rt, E_VALUE_ERROR, "I/O operation on closed file");
    }
    return io->is_ready && !io->is_closed;
}

// --- bytes and code points ---

// The byte where code point `position` begins, or the end.
static size_t offset_of(const StringIO *io, size_t position)
{
    if (position >= io->length) {
        return io->size;
    }
    if (io->length == io->size) {
        return position;
    }
    size_t at = position >= io->position && io->at < io->size ? io->at : 0;
    for (size_t left = position - (at == 0 ? 0 : io->position); left > 0; left--) {
        do {
            at++;
        } while (((unsigned char)io->data[at] & 0xc0) == 0x80);
    }
    return at;
}

static void move_to(StringIO *io, size_t position)
{
    io->at = offset_of(io, position);
    io->position = position;
}

static bool make_room(Runtime *rt, StringIO *io, size_t size)
{
    if (size <= io->capacity) {
        return true;
    }
    size_t capacity = io->capacity * 2 > size ? io->capacity * 2 : size + 16;
    char *data = buffer_resize(rt, io->data, io->capacity, capacity);
    if (data == NULL) {
        return false;
    }
    io->data = data;
    io->capacity = capacity;
    return true;
}

// --- writing ---

// Puts text over what is at the position.
static bool overwrite(Runtime *rt, StringIO *io, const char *text, size_t size)
{
    if (size == 0) {
        return true;
    }
    size_t length = utf8_length(text, size);
    size_t gap = io->position > io->length ? io->position - io->length : 0;
    size_t end = offset_of(io, io->position + length); // of what is replaced
    size_t from = io->at;
    size_t tail = io->size - end;
    if (!charge(rt, size / 64) || !make_room(rt, io, from + gap + size + tail)) {
        return false;
    }
    size_t replaced =
        io->length > io->position
            ? (io->length - io->position < length ? io->length - io->position : length)
            : 0;
    memmove(io->data + from + gap + size, io->data + end, tail);
    memset(io->data + from, 0, gap);
    memcpy(io->data + from + gap, text, size);
    io->size = from + gap + size + tail;
    io->length = io->length + gap + length - replaced;
    io->at = from + gap + size;
    io->position += length;
    return true;
}

// The text as it is stored; a new reference.
static Ref translate(Runtime *rt, StringIO *io, Str *text)
{
    bool has_cr = memchr(text->data, '\r', text->size) != NULL;
    bool has_lf = memchr(text->data, '\n', text->size) != NULL;
    bool writes = io->newline == NEWLINE_CR || io->newline == NEWLINE_CRLF;
    bool reads = io->newline == NEWLINE_UNIVERSAL;
    if (io->newline == NEWLINE_KEPT) {
        io->seen |= io_line_ends(text->data, text->size);
    }
    if (!(reads && (has_cr || has_lf)) && !(writes && has_lf)) {
        return str_same(rt, text);
    }
    StrBuilder out;
    builder_init(&out);
    for (size_t i = 0; i < text->size; i++) {
        char c = text->data[i];
        bool is_pair = c == '\r' && text->data[i + 1] == '\n'; // a NUL is behind
        if (reads && (c == '\r' || c == '\n')) {
            io->seen |= is_pair ? SEEN_CRLF : c == '\r' ? SEEN_CR : SEEN_LF;
            i += is_pair;
            builder_add(rt, &out, "\n", 1);
        } else if (writes && c == '\n') {
            builder_add(rt, &out, "\r\n", io->newline == NEWLINE_CR ? 1 : 2);
        } else {
            builder_add(rt, &out, &c, 1);
        }
    }
    return builder_finish(rt, &out);
}

static bool write_text(Runtime *rt, StringIO *io, Str *text)
{
    Ref stored = translate(rt, io, text);
    if (ref_is_error(stored)) {
        return false;
    }
    const Str *str = value_str_object(peek(stored));
    bool ok = overwrite(rt, io, str->data, str->size);
    drop(rt, stored);
    return ok;
}

static Ref py_string_io_write(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    StringIO *io = as_string_io(args[0]);
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "string argument expected, got '%T'",
                    peek(args[1]));
        return REF_ERROR;
    }
    Str *text = value_str_object(peek(args[1]));
    return check_open(rt, io) && write_text(rt, io, text)
               ? int_new(rt, (int64_t)str_length(text))
               : REF_ERROR;
}

static Ref py_string_io_truncate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    StringIO *io = as_string_io(args[0]);
    int64_t size;
    if (!check_open(rt, io) || !io_size_argument(rt, args, nargs, &size)) {
        return REF_ERROR;
    }
    if (nargs < 2 || ref_is_none(args[1])) {
        size = (int64_t)io->position;
    }
    if (size < 0) {
        raise_error(rt, E_VALUE_ERROR, "Negative size value %lld", (long long)size);
        return REF_ERROR;
    }
    if ((size_t)size < io->length) {
        io->size = offset_of(io, (size_t)size);
        io->length = (size_t)size;
        move_to(io, io->position);
    }
    return int_new(rt, size);
}

// --- reading ---

static Ref take_text(Runtime *rt, StringIO *io, size_t end)
{
    Ref text = end > io->at ? str_new(rt, io->data + io->at, end - io->at)
                            : str_new(rt, "", 0);
    if (!ref_is_error(text) && end > io->at) {
        io->position += str_length(value_str_object(peek(text)));
        io->at = end;
    }
    return text;
}

static Ref py_string_io_read(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    StringIO *io = as_string_io(args[0]);
    int64_t count;
    if (!check_open(rt, io) || !io_size_argument(rt, args, nargs, &count)) {
        return REF_ERROR;
    }
    size_t end = count < 0 || (size_t)count > io->length
                     ? io->size
                     : offset_of(io, io->position + (size_t)count);
    return take_text(rt, io, end);
}

// The byte behind the line that begins at the position.
static size_t line_end(const StringIO *io)
{
    bool by_lf = io->newline != NEWLINE_CR,
         by_cr = io->newline == NEWLINE_KEPT || io->newline == NEWLINE_CR;
    const char *data = io->data;
    if (!by_cr) {
        const char *at = data + io->at;
        while ((at = memchr(at, '\n', io->size - (size_t)(at - data))) != NULL) {
            bool is_end = io->newline != NEWLINE_CRLF || (at > data && at[-1] == '\r');
            if (is_end) {
                return (size_t)(at - data) + 1;
            }
            at++;
        }
        return io->size;
    }
    for (size_t i = io->at; i < io->size; i++) {
        if (data[i] == '\r') {
            bool is_pair = by_lf && i + 1 < io->size && data[i + 1] == '\n';
            return i + 1 + is_pair;
        }
        if (by_lf && data[i] == '\n') {
            return i + 1;
        }
    }
    return io->size;
}

static Ref read_line(Runtime *rt, StringIO *io, int64_t limit)
{
    size_t end = io->at < io->size ? line_end(io) : io->size;
    if (limit >= 0 && (size_t)limit < io->length) {
        size_t most = offset_of(io, io->position + (size_t)limit);
        end = most < end ? most : end;
    }
    return take_text(rt, io, end);
}

static Ref py_string_io_readline(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t limit;
    return check_open(rt, as_string_io(args[0])) &&
                   io_size_argument(rt, args, nargs, &limit)
               ? read_line(rt, as_string_io(args[0]), limit)
               : REF_ERROR;
}

static Ref string_io_next(Runtime *rt, Ref *self)
{
    StringIO *io = as_string_io(*self);
    if (!check_open(rt, io)) {
        return REF_ERROR;
    }
    return io->at >= io->size ? REF_UNBOUND : read_line(rt, io, -1);
}

static Ref string_io_iter(Runtime *rt, Ref *self)
{
    return io_check_open(rt, self) ? share(rt, self) : REF_ERROR;
}

static Ref py_string_io_getvalue(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const StringIO *io = as_string_io(args[0]);
    return !check_open(rt, io) ? REF_ERROR
                               : str_new(rt, io->size == 0 ? "" : io->data, io->size);
}

// --- position and state ---

static Ref py_string_io_seek(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    StringIO *io = as_string_io(args[0]);
    int64_t offset;
    int whence;
    if (!check_open(rt, io) || !io_seek_arguments(rt, args, nargs, &offset, &whence)) {
        return REF_ERROR;
    }
    if (whence < 0 || whence > 2) {
        raise_error(rt, E_VALUE_ERROR, "Invalid whence (%d, should be 0, 1 or 2)",
                    whence);
        return REF_ERROR;
    }
    if (whence == 0 && offset < 0) {
        raise_error(rt, E_VALUE_ERROR, "Negative seek position %lld",
                    (long long)offset);
        return REF_ERROR;
    }
    if (whence != 0 && offset != 0) {
        raise_error(rt, E_OS_ERROR, "Can't do nonzero cur-relative seeks");
        return REF_ERROR;
    }
    move_to(io, whence == 0 ? (size_t)offset : whence == 1 ? io->position : io->length);
    return int_new(rt, (int64_t)io->position);
}

static Ref py_string_io_tell(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return check_open(rt, as_string_io(args[0]))
               ? int_new(rt, (int64_t)as_string_io(args[0])->position)
               : REF_ERROR;
}

static void empty(Runtime *rt, StringIO *io)
{
    buffer_free(rt, io->data, io->capacity);
    io->data = NULL;
    io->size = io->capacity = io->length = io->at = io->position = 0;
}

static Ref py_string_io_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    as_string_io(args[0])->is_closed = true;
    empty(rt, as_string_io(args[0]));
    return REF_NONE;
}

static Ref py_string_io_able(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return check_open(rt, as_string_io(args[0])) ? REF_TRUE : REF_ERROR;
}

static Ref get_closed(Runtime *rt, Ref *self)
{
    return ref_bool(as_string_io(*self)->is_closed);
}

static Ref get_line_buffering(Runtime *rt, Ref *self)
{
    return check_open(rt, as_string_io(*self)) ? REF_FALSE : REF_ERROR;
}

static Ref get_newlines(Runtime *rt, Ref *self)
{
    const StringIO *io = as_string_io(*self);
    return check_open(rt, io) ? io_newlines(rt, io->seen) : REF_ERROR;
}

// --- the type ---

static Ref string_io_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    StringIO *io = object_alloc(rt, type, sizeof *io);
    if (io == NULL) {
        return REF_ERROR;
    }
    memset((char *)io + sizeof(Object), 0, sizeof *io - sizeof(Object));
    object_track(rt, &io->base);
    return OBJECT_REF(io);
}

static bool set_newline(Runtime *rt, StringIO *io, Ref newline)
{
    TextFile file = {.newline = NEWLINE_LF};
    bool is_none = is_given(newline) && ref_is_none(newline);
    if (is_given(newline) && !is_none && !is_str(peek(newline))) {
        raise_error(rt, E_TYPE_ERROR, "newline must be str or None, not %T",
                    peek(newline));
        return false;
    }
    if (is_given(newline) &&
        !text_file_set_newline(rt, &file, is_none ? NULL : &newline)) {
        pending_clear(rt);
        raise_error(rt, E_VALUE_ERROR, "illegal newline value: %R", peek(newline));
        return false;
    }
    io->newline = file.newline;
    return true;
}

static const MethodDef string_io_arguments = {
    "StringIO", NULL, SIGNATURE(0, "initial_value='', newline='\\n'"), NULL};

static bool string_io_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    Ref given[2];
    StringIO *io = as_string_io(*self);
    if (!native_arguments(rt, &string_io_arguments, args, nargs, kwnames, given)) {
        return false;
    }
    io->is_closed = io->is_ready = false;
    io->seen = 0;
    empty(rt, io);
    bool has_text = is_given(given[0]) && !ref_is_none(given[0]);
    bool ok = set_newline(rt, io, given[1]);
    if (ok && has_text && !is_str(peek(given[0]))) {
        raise_error(rt, E_TYPE_ERROR, "initial_value must be str or None, not %T",
                    peek(given[0]));
        ok = false;
    }
    ok = ok && (!has_text || write_text(rt, io, value_str_object(peek(given[0]))));
    io->is_ready = ok;
    move_to(io, 0);
    drop(rt, given[0]);
    drop(rt, given[1]);
    return ok;
}

// --- copying and pickling ---

// (text, newline, position, attributes or None)
static Ref py_string_io_getstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char *const newlines[] = {[NEWLINE_KEPT] = "",
                                           [NEWLINE_LF] = "\n",
                                           [NEWLINE_CR] = "\r",
                                           [NEWLINE_CRLF] = "\r\n"};
    const StringIO *io = as_string_io(args[0]);
    if (!check_open(rt, io)) {
        return REF_ERROR;
    }
    return pack_take(
        rt, 4, str_new(rt, io->data, io->size),
        io->newline == NEWLINE_UNIVERSAL ? REF_NONE
                                         : str_from(rt, newlines[io->newline]),
        int_new(rt, (int64_t)io->position), py_object_getstate(rt, args, 1, NULL));
}

// The text as it was stored, without translating its line ends again.
static bool restore_text(Runtime *rt, Ref *self, Ref *state)
{
    StringIO *io = as_string_io(*self);
    Ref kept = share(rt, &state[0]); // the constructor may take its arguments
    Ref made[2] = {share(rt, &state[0]), share(rt, &state[1])};
    bool ok = !ref_is_error(kept) && !ref_is_error(made[0]) && !ref_is_error(made[1]) &&
              string_io_init(rt, self, made, 2, NULL);
    if (ok && is_str(peek(kept))) {
        empty(rt, io);
        const Str *text = value_str_object(peek(kept));
        ok = overwrite(rt, io, text->data, text->size);
    }
    drop(rt, kept);
    drop(rt, made[1]);
    drop(rt, made[0]);
    return ok;
}

static Ref py_string_io_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t position;
    if (as_string_io(args[0])->is_closed) {
        raise_error(rt, E_VALUE_ERROR, "I/O operation on closed file");
        return REF_ERROR;
    }
    Ref *state = io_state_items(rt, args, 4);
    if (state == NULL || !restore_text(rt, &args[0], state)) {
        return REF_ERROR;
    }
    if (!is_int(peek(state[2]))) {
        raise_error(rt, E_TYPE_ERROR, "third item of state must be an integer, got %T",
                    peek(state[2]));
        return REF_ERROR;
    }
    if (!io_state_position(rt, state[2], &position) ||
        !io_restore_attributes(rt, &args[0], &state[3], "fourth")) {
        return REF_ERROR;
    }
    move_to(as_string_io(args[0]), (size_t)position);
    return REF_NONE;
}

static void string_io_destroy(Runtime *rt, Object *self)
{
    empty(rt, (StringIO *)self);
    object_free(rt, self, sizeof(StringIO));
}

static void string_io_traverse(Object *self, Visitor *visitor)
{
}

static const MethodDef methods[] = {
    {"read", py_string_io_read, ARGS(0, 1),
     "Read at most size characters, returned as a string."},
    {"readline", py_string_io_readline, ARGS(0, 1), "Read until newline or EOF."},
    {"readlines", py_io_readlines, ARGS(0, 1),
     "Return a list of lines from the stream."},
    {"write", py_string_io_write, ARGS(1, 1),
     "Write string to file.\n\nReturns the number of characters written."},
    {"writelines", py_io_writelines, ARGS(1, 1),
     "Write a list of lines to the stream."},
    {"getvalue", py_string_io_getvalue, ARGS(0, 0),
     "Retrieve the entire contents of the object."},
    {"truncate", py_string_io_truncate, ARGS(0, 1), "Truncate size to pos."},
    {"seek", py_string_io_seek, ARGS(1, 2), "Change stream position."},
    {"tell", py_string_io_tell, ARGS(0, 0), "Tell the current file position."},
    {"close", py_string_io_close, ARGS(0, 0), "Close the IO object."},
    {"readable", py_string_io_able, ARGS(0, 0),
     "Returns True if the IO object can be read."},
    {"writable", py_string_io_able, ARGS(0, 0),
     "Returns True if the IO object can be written."},
    {"seekable", py_string_io_able, ARGS(0, 0),
     "Returns True if the IO object can be seeked."},
    {"__getstate__", py_string_io_getstate, ARGS(0, 0), NULL},
    {"__setstate__", py_string_io_setstate, ARGS(1, 1), NULL},
    IO_COMMON_METHODS,
    {NULL},
};

static const GetSetDef getsets[] = {
    {"closed", get_closed, NULL, NULL},
    {"newlines", get_newlines, NULL, NULL},
    {"line_buffering", get_line_buffering, NULL, NULL},
    {"encoding", io_get_none, NULL, NULL},
    {"errors", io_get_none, NULL, NULL},
    {"__dict__", object_get_dict, NULL, NULL},
    {NULL},
};

const TypeDef string_io_typedef = {
    .name = "_io.StringIO",
    .parameters = &string_io_arguments.args,
    .doc = "Text I/O implementation using an in-memory buffer.",
    .instance_size = sizeof(StringIO),
    .flags = TYPE_BASE | TYPE_WEAKREFS,
    .attrs = ATTRS_DICT,
    .slots =
        {
            .destroy = string_io_destroy,
            .traverse = string_io_traverse,
            .iter = string_io_iter,
            .next = string_io_next,
            .construct = string_io_construct,
            .init = string_io_init,
        },
    .methods = methods,
    .getsets = getsets,
};
