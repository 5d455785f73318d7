// The exception classes with fields of their own: how constructors fill them, and what
// str() makes of them.
#include "objects/exception_types.h"

#include <errno.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/dict.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- fields as attributes ---

static Ref get_field(Runtime *rt, Ref *self, int field)
{
    Ref *slot = &ref_exception(*self)->fields[field];
    return ref_is_unbound(*slot) ? REF_NONE : share(rt, slot);
}

static bool set_field(Runtime *rt, Ref *self, int field, Ref value)
{
    replace_ref_take(rt, &ref_exception(*self)->fields[field], value);
    return true;
}

#define FIELD(name, field)                                                             \
    static Ref get_##name(Runtime *rt, Ref *self)                                      \
    {                                                                                  \
        return get_field(rt, self, field);                                             \
    }                                                                                  \
    static bool set_##name(Runtime *rt, Ref *self, Ref value)                          \
    {                                                                                  \
        return set_field(rt, self, field, value);                                      \
    }

// Fields with the same place share their functions.
FIELD(first, 0)
FIELD(second, 1)
FIELD(third, 2)
FIELD(fourth, 3)
FIELD(fifth, 4)
FIELD(sixth, 5)
FIELD(seventh, 6)
FIELD(eighth, 7)

const GetSetDef system_exit_getsets[] = {
    {"code", get_first, set_first, "exception code", true}, {NULL}};
const GetSetDef stop_iteration_getsets[] = {
    {"value", get_first, set_first, "generator return value", true}, {NULL}};
const GetSetDef name_error_getsets[] = {{"name", get_first, set_first, "name", true},
                                        {NULL}};
const GetSetDef attribute_error_getsets[] = {
    {"name", get_first, set_first, "attribute name", true},
    {"obj", get_second, set_second, "object", true},
    {NULL},
};
const GetSetDef import_error_getsets[] = {
    {"msg", get_first, set_first, "exception message", true},
    {"name", get_second, set_second, "module name", true},
    {"path", get_third, set_third, "module path", true},
    {"name_from", get_fourth, set_fourth, "name imported from module", true},
    {NULL},
};
static Ref get_written(Runtime *rt, Ref *self)
{
    Ref *slot = &((Exception *)ref_object(*self))->fields[FIELD_OS_WRITTEN];
    if (ref_is_unbound(*slot)) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "characters_written");
        return REF_ERROR;
    }
    return share(rt, slot);
}

static bool set_written(Runtime *rt, Ref *self, Ref value)
{
    Ref *slot = &((Exception *)ref_object(*self))->fields[FIELD_OS_WRITTEN];
    int64_t number = 0;
    bool is_there = !ref_is_unbound(*slot);
    if (ref_is_unbound(value)) {
        clear_ref(rt, slot);
        if (!is_there) {
            raise_error(rt, E_ATTRIBUTE_ERROR, "characters_written");
        }
        return is_there;
    }
    bool ok = index_as_int64(rt, &value, E_VALUE_ERROR, &number);
    drop(rt, value);
    Ref kept = ok ? int_new(rt, number) : REF_ERROR;
    if (ref_is_error(kept)) {
        return false;
    }
    replace_ref_take(rt, slot, kept);
    return true;
}

const GetSetDef os_error_getsets[] = {
    {"errno", get_first, set_first, "POSIX exception code", true},
    {"strerror", get_second, set_second, "exception strerror", true},
    {"filename", get_third, set_third, "exception filename", true},
    {"filename2", get_fourth, set_fourth, "second exception filename", true},
    {"characters_written", get_written, set_written, NULL},
    {NULL},
};
const GetSetDef syntax_error_getsets[] = {
    {"msg", get_first, set_first, "exception msg", true},
    {"filename", get_second, set_second, "exception filename", true},
    {"lineno", get_third, set_third, "exception lineno", true},
    {"offset", get_fourth, set_fourth, "exception offset", true},
    {"text", get_fifth, set_fifth, "exception text", true},
    {"end_lineno", get_sixth, set_sixth, "exception end lineno", true},
    {"end_offset", get_seventh, set_seventh, "exception end offset", true},
    {"print_file_and_line", get_eighth, set_eighth, "exception print_file_and_line",
     true},
    {NULL},
};
const GetSetDef unicode_error_getsets[] = {
    {"encoding", get_first, set_first, "exception encoding", true},
    {"object", get_second, set_second, "exception object", true},
    {"start", get_third, set_third, "exception start", true},
    {"end", get_fourth, set_fourth, "exception end", true},
    {"reason", get_fifth, set_fifth, "exception reason", true},
    {NULL},
};

// Puts a share of a slot into a field.
static bool fill_field(Runtime *rt, Ref *self, int field, Ref *slot)
{
    Ref value = share(rt, slot);
    return !ref_is_error(value) && set_field(rt, self, field, value);
}

// --- StopIteration, SystemExit ---

bool stop_iteration_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    if (!exception_init(rt, self, args, nargs, kwnames)) {
        return false;
    }
    clear_ref(rt, &ref_exception(*self)->fields[FIELD_STOP_VALUE]);
    return nargs == 0 || fill_field(rt, self, FIELD_STOP_VALUE, &args[0]);
}

bool system_exit_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!exception_init(rt, self, args, nargs, kwnames)) {
        return false;
    }
    if (nargs == 0) {
        return true;
    }
    return fill_field(rt, self, FIELD_EXIT_CODE,
                      nargs == 1 ? &args[0] : &ref_exception(*self)->args);
}

// --- fields given by keyword: NameError, AttributeError, ImportError ---

// `names[i]` fills field `first + i`; `function` is the callee in the message.
static bool fill_from_keywords(Runtime *rt, Ref *self, const char *function,
                               const char *const *names, size_t count, int first,
                               Ref *values, Tuple *kwnames)
{
    size_t given = kwnames != NULL ? kwnames->length : 0;
    for (size_t i = 0; i < given; i++) {
        const Str *keyword = value_str_object(peek(kwnames->items[i]));
        size_t at = 0;
        while (at < count && !str_equals_text(keyword, names[at])) {
            at++;
        }
        if (at == count) {
            raise_error(rt, E_TYPE_ERROR,
                        "%s() got an unexpected keyword argument '%U'", function,
                        keyword);
            return false;
        }
        if (!fill_field(rt, self, first + (int)at, &values[i])) {
            return false;
        }
    }
    return true;
}

bool name_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char *const names[] = {"name"};
    return exception_init(rt, self, args, nargs, NULL) &&
           fill_from_keywords(rt, self, "NameError", names, 1, FIELD_NAME_ERROR_NAME,
                              args + nargs, kwnames);
}

bool attribute_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    static const char *const names[] = {"name", "obj"};
    return exception_init(rt, self, args, nargs, NULL) &&
           fill_from_keywords(rt, self, "AttributeError", names, 2,
                              FIELD_ATTRIBUTE_NAME, args + nargs, kwnames);
}

bool import_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char *const names[] = {"name", "path", "name_from"};
    for (int field = FIELD_IMPORT_MSG; field <= FIELD_IMPORT_NAME_FROM; field++) {
        clear_ref(rt, &ref_exception(*self)->fields[field]);
    }
    return exception_init(rt, self, args, nargs, NULL) &&
           (nargs != 1 || fill_field(rt, self, FIELD_IMPORT_MSG, &args[0])) &&
           fill_from_keywords(rt, self, "ImportError", names, 3, FIELD_IMPORT_NAME,
                              args + nargs, kwnames);
}

Ref import_error_str(Runtime *rt, Value self)
{
    Value message = exception_field(value_exception(self), FIELD_IMPORT_MSG);
    return is_exact(rt, message, T_STR) ? ref_copy(message) : exception_str(rt, self);
}

// --- OSError ---

// The subclass that stands for an errno.
static ExceptionId os_error_class(int64_t number)
{
    switch (number) {
    case EAGAIN:
    case EALREADY:
    case EINPROGRESS:
        return E_BLOCKING_IO_ERROR;
    case EPIPE:
    case ESHUTDOWN:
        return E_BROKEN_PIPE_ERROR;
    case ECHILD:
        return E_CHILD_PROCESS_ERROR;
    case ECONNABORTED:
        return E_CONNECTION_ABORTED_ERROR;
    case ECONNREFUSED:
        return E_CONNECTION_REFUSED_ERROR;
    case ECONNRESET:
        return E_CONNECTION_RESET_ERROR;
    case EEXIST:
        return E_FILE_EXISTS_ERROR;
    case ENOENT:
        return E_FILE_NOT_FOUND_ERROR;
    case EISDIR:
        return E_IS_A_DIRECTORY_ERROR;
    case ENOTDIR:
        return E_NOT_A_DIRECTORY_ERROR;
    case EINTR:
        return E_INTERRUPTED_ERROR;
    case EACCES:
    case EPERM:
        return E_PERMISSION_ERROR;
    case ESRCH:
        return E_PROCESS_LOOKUP_ERROR;
    case ETIMEDOUT:
        return E_TIMEOUT_ERROR;
    default:
        return E_OS_ERROR;
    }
}

// OSError reads its arguments in __new__, because they decide the class; but a subclass
// with an __init__ of its own hands them to OSError.__init__ as it likes.
static bool fills_in_init(const Type *type)
{
    return type->slots.init != os_error_init &&
           type->slots.construct == os_error_construct;
}

// errno, strerror, filename, winerror (ignored), filename2. With a file name only the
// first two stay in args.
static bool fill_os_error(Runtime *rt, Ref *self, Ref *args, size_t nargs)
{
    if (nargs < 2 || nargs > 5) {
        return true;
    }
    bool has_name = nargs >= 3 && !ref_is_none(args[2]);
    if (has_name && is_int(peek(args[2])) &&
        type_is_subtype(ref_type(rt, *self), rt->exceptions[E_BLOCKING_IO_ERROR])) {
        if (!set_written(rt, self, share(rt, &args[2]))) {
            return false;
        }
        has_name = false; // it is no name
    }
    if (!fill_field(rt, self, FIELD_OS_ERRNO, &args[0]) ||
        !fill_field(rt, self, FIELD_OS_STRERROR, &args[1]) ||
        (has_name && !fill_field(rt, self, FIELD_OS_FILENAME, &args[2])) ||
        (has_name && nargs == 5 && !ref_is_none(args[4]) &&
         !fill_field(rt, self, FIELD_OS_FILENAME2, &args[4]))) {
        return false;
    }
    return exception_init(rt, self, args, has_name ? 2 : nargs, NULL);
}

static bool refuse_keywords(Runtime *rt, Value self_type, Tuple *kwnames)
{
    if (kwnames == NULL || kwnames->length == 0) {
        return true;
    }
    raise_error(rt, E_TYPE_ERROR, "%N() takes no keyword arguments",
                (Type *)value_object(self_type));
    return false;
}

Ref os_error_construct(Runtime *rt, Type *type, Ref *args, size_t nargs, Tuple *kwnames)
{
    bool fills_here = !fills_in_init(type);
    int64_t number;
    if (fills_here) {
        if (!refuse_keywords(rt, OBJECT_VALUE(type), kwnames)) {
            return REF_ERROR;
        }
        if (type == rt->exceptions[E_OS_ERROR] && nargs >= 2 && nargs <= 5 &&
            is_int(peek(args[0])) && int_as_int64(peek(args[0]), &number)) {
            type = rt->exceptions[os_error_class(number)];
        }
    }
    Ref exception = exception_construct(rt, type, args, nargs, kwnames);
    if (fills_here && !ref_is_error(exception) &&
        !fill_os_error(rt, &exception, args, nargs)) {
        drop(rt, exception);
        return REF_ERROR;
    }
    return exception;
}

bool os_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Type *type = ref_type(rt, *self);
    if (!fills_in_init(type)) {
        return true;
    }
    return refuse_keywords(rt, OBJECT_VALUE(type), kwnames) &&
           exception_init(rt, self, args, nargs, NULL) &&
           fill_os_error(rt, self, args, nargs);
}

Ref os_error_str(Runtime *rt, Value self)
{
    const Exception *exception = value_exception(self);
    Value number = exception_field(exception, FIELD_OS_ERRNO);
    Value text = exception_field(exception, FIELD_OS_STRERROR);
    Value filename = exception_field(exception, FIELD_OS_FILENAME);
    Value filename2 = exception_field(exception, FIELD_OS_FILENAME2);
    if (!value_is_none(filename)) {
        return value_is_none(filename2)
                   ? str_format(rt, "[Errno %S] %S: %R", number, text, filename)
                   : str_format(rt, "[Errno %S] %S: %R -> %R", number, text, filename,
                                filename2);
    }
    if (!value_is_none(number) && !value_is_none(text)) {
        return str_format(rt, "[Errno %S] %S", number, text);
    }
    return exception_str(rt, self);
}

// --- for __reduce__ ---

Ref exception_reduced_args(Runtime *rt, Exception *exception)
{
    Tuple *args = value_tuple(peek(exception->args));
    bool is_os_error =
        type_is_subtype(exception->base.type, rt->exceptions[E_OS_ERROR]);
    if (!is_os_error || args->length != 2 ||
        value_is_none(exception_field(exception, FIELD_OS_FILENAME))) {
        return share(rt, &exception->args);
    }
    Ref number = share(rt, &args->items[0]), words = share(rt, &args->items[1]);
    Ref filename = share(rt, &exception->fields[FIELD_OS_FILENAME]);
    if (value_is_none(exception_field(exception, FIELD_OS_FILENAME2))) {
        return pack_take(rt, 3, number, words, filename);
    }
    return pack_take(rt, 5, number, words, filename, REF_NONE,
                     share(rt, &exception->fields[FIELD_OS_FILENAME2]));
}

// Puts a field that is set into the state.
static bool add_to_state(Runtime *rt, Dict *state, const char *name, Ref *slot)
{
    if (ref_is_unbound(*slot) || ref_is_none(*slot)) {
        return true;
    }
    Str *key = str_intern_new(rt, name, strlen(name));
    Ref value = key == NULL ? REF_ERROR : share(rt, slot);
    bool done = !ref_is_error(value) && dict_set_str_take(rt, state, key, value);
    if (key != NULL) {
        object_release(rt, &key->base);
    }
    return done;
}

bool exception_add_state(Runtime *rt, Exception *exception, Dict *state)
{
    const Type *type = exception->base.type;
    Ref *fields = exception->fields;
    if (type_is_subtype(type, rt->exceptions[E_IMPORT_ERROR])) {
        return add_to_state(rt, state, "name", &fields[FIELD_IMPORT_NAME]) &&
               add_to_state(rt, state, "path", &fields[FIELD_IMPORT_PATH]) &&
               add_to_state(rt, state, "name_from", &fields[FIELD_IMPORT_NAME_FROM]);
    }
    return !type_is_subtype(type, rt->exceptions[E_ATTRIBUTE_ERROR]) ||
           (add_to_state(rt, state, "name", &fields[FIELD_ATTRIBUTE_NAME]) &&
            add_to_state(rt, state, "args", &exception->args));
}

// --- SyntaxError ---

// The details: (filename, lineno, offset, text[, end_lineno, end_offset]).
static bool fill_syntax_details(Runtime *rt, Ref *self, Ref *details)
{
    Ref held = tuple_from_list(rt, details);
    if (ref_is_error(held)) {
        return false;
    }
    Tuple *tuple = value_tuple(peek(held));
    bool done = false;
    if (tuple->length < 4 || tuple->length > 6) {
        raise_error(rt, E_TYPE_ERROR, "function takes %s argument%s (%zu given)",
                    tuple->length < 4 ? "at least 4" : "at most 6", "s", tuple->length);
    } else if (tuple->length == 5) {
        raise_error(rt, E_TYPE_ERROR,
                    "end_offset must be provided when end_lineno is provided");
    } else {
        done = true;
        for (size_t i = 0; i < tuple->length && done; i++) {
            done =
                fill_field(rt, self, FIELD_SYNTAX_FILENAME + (int)i, &tuple->items[i]);
        }
    }
    drop(rt, held);
    return done;
}

bool syntax_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    return exception_init(rt, self, args, nargs, kwnames) &&
           (nargs == 0 || fill_field(rt, self, FIELD_SYNTAX_MSG, &args[0])) &&
           (nargs != 2 || fill_syntax_details(rt, self, &args[1]));
}

Ref syntax_error_str(Runtime *rt, Value self)
{
    const Exception *exception = value_exception(self);
    Value message = exception_field(exception, FIELD_SYNTAX_MSG);
    Value filename = exception_field(exception, FIELD_SYNTAX_FILENAME);
    Value line = exception_field(exception, FIELD_SYNTAX_LINENO);
    bool has_line = is_exact_int(rt, line);
    if (!is_str(filename)) {
        return has_line ? str_format(rt, "%S (line %S)", message, line)
                        : value_str(rt, message);
    }
    const char *slash = strrchr(value_str_object(filename)->data, '/');
    const char *base = slash != NULL ? slash + 1 : value_str_object(filename)->data;
    return has_line ? str_format(rt, "%S (%s, line %S)", message, base, line)
                    : str_format(rt, "%S (%s)", message, base);
}

// --- UnicodeError ---

// A copy of the bytes takes the place of what has them. False: TypeError.
static bool buffer_to_bytes(Runtime *rt, Ref *arg)
{
    Buffer buffer;
    if (!buffer_get(rt, arg, &buffer)) {
        return false;
    }
    Ref bytes = bytes_new(rt, buffer.data, buffer.size);
    buffer_release(rt, &buffer);
    if (ref_is_error(bytes)) {
        return false;
    }
    replace_ref_take(rt, arg, bytes);
    return true;
}

// The constructors want exactly these arguments; 's' str, 'n' int, 'b' bytes.
static bool check_kinds(Runtime *rt, const char *kinds, Ref *args, size_t nargs)
{
    if (nargs != strlen(kinds)) {
        raise_error(rt, E_TYPE_ERROR,
                    "function takes exactly %zu arguments (%zu given)", strlen(kinds),
                    nargs);
        return false;
    }
    for (size_t i = 0; i < nargs; i++) {
        Value arg = peek(args[i]);
        if (kinds[i] == 'n' && !is_int(arg)) {
            raise_error(rt, E_TYPE_ERROR,
                        "'%T' object cannot be interpreted as an integer", arg);
            return false;
        }
        if (kinds[i] == 's' && !is_str(arg)) {
            raise_error(rt, E_TYPE_ERROR, "argument %zu must be str, not %T", i + 1,
                        arg);
            return false;
        }
        if (kinds[i] == 'b' && !is_bytes(arg) && !buffer_to_bytes(rt, &args[i])) {
            return false;
        }
    }
    return true;
}

static bool fill_unicode_error(Runtime *rt, Ref *self, int first, Ref *args,
                               size_t nargs)
{
    for (size_t i = 0; i < nargs; i++) {
        if (!fill_field(rt, self, first + (int)i, &args[i])) {
            return false;
        }
    }
    return true;
}

bool unicode_decode_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    return exception_init(rt, self, args, nargs, kwnames) &&
           check_kinds(rt, "sbnns", args, nargs) &&
           fill_unicode_error(rt, self, FIELD_UNICODE_ENCODING, args, nargs);
}

bool unicode_encode_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    return exception_init(rt, self, args, nargs, kwnames) &&
           check_kinds(rt, "ssnns", args, nargs) &&
           fill_unicode_error(rt, self, FIELD_UNICODE_ENCODING, args, nargs);
}

bool unicode_translate_error_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                                  Tuple *kwnames)
{
    return exception_init(rt, self, args, nargs, kwnames) &&
           check_kinds(rt, "snns", args, nargs) &&
           fill_unicode_error(rt, self, FIELD_UNICODE_OBJECT, args, nargs);
}

// "can't decode byte 0xff in position 3: invalid start byte"
static Ref decode_error_text(Runtime *rt, const Exception *exception, int64_t start,
                             int64_t end)
{
    const Bytes *bytes =
        (const Bytes *)value_object(exception_field(exception, FIELD_UNICODE_OBJECT));
    Value encoding = exception_field(exception, FIELD_UNICODE_ENCODING);
    Value reason = exception_field(exception, FIELD_UNICODE_REASON);
    if (start >= 0 && start < (int64_t)bytes->size && end == start + 1) {
        unsigned byte = (unsigned char)bytes->data[start];
        char hex[3] = {"0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15], 0};
        return str_format(rt, "'%S' codec can't decode byte 0x%s in position %lld: %S",
                          encoding, hex, (long long)start, reason);
    }
    return str_format(rt, "'%S' codec can't decode bytes in position %lld-%lld: %S",
                      encoding, (long long)start, (long long)end - 1, reason);
}

// The escape that names a character in a message: \xe9, \u20ac, \U0001f600.
static void escape_character(uint32_t code, char *out)
{
    int width = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8;
    *out++ = '\\';
    *out++ = code < 0x100 ? 'x' : code < 0x10000 ? 'u' : 'U';
    for (int i = width - 1; i >= 0; i--) {
        *out++ = "0123456789abcdef"[code >> (4 * i) & 15];
    }
    *out = 0;
}

static Ref encode_error_text(Runtime *rt, const Exception *exception, int64_t start,
                             int64_t end)
{
    Value text = exception_field(exception, FIELD_UNICODE_OBJECT);
    Value encoding = exception_field(exception, FIELD_UNICODE_ENCODING);
    Value reason = exception_field(exception, FIELD_UNICODE_REASON);
    bool encodes = !value_is_none(encoding);
    Ref codec = encodes ? str_format(rt, "'%S' codec can't encode", encoding)
                        : str_from(rt, "can't translate");
    if (ref_is_error(codec)) {
        return REF_ERROR;
    }
    Ref message = REF_ERROR;
    if (start >= 0 && start < (int64_t)str_length(value_str_object(text)) &&
        end == start + 1) {
        Ref character = str_index(rt, value_str_object(text), (size_t)start);
        if (!ref_is_error(character)) {
            uint32_t code;
            char escape[12];
            utf8_decode(value_str_object(peek(character))->data, &code);
            escape_character(code, escape);
            message = str_format(rt, "%S character '%s' in position %lld: %S",
                                 peek(codec), escape, (long long)start, reason);
            drop(rt, character);
        }
    } else {
        message = str_format(rt, "%S characters in position %lld-%lld: %S", peek(codec),
                             (long long)start, (long long)end - 1, reason);
    }
    drop(rt, codec);
    return message;
}

// What a program stored in the attribute, within the object or not.
static int64_t position_of(Value number)
{
    int64_t n;
    return is_int(number) && int_as_int64(number, &n) ? n : 0;
}

Ref unicode_error_str(Runtime *rt, Value self)
{
    const Exception *exception = value_exception(self);
    Value object = exception_field(exception, FIELD_UNICODE_OBJECT);
    if (!is_str(object) && !is_bytes(object)) {
        return ref_new(&rt->empty_str->base); // never initialised
    }
    int64_t start = position_of(exception_field(exception, FIELD_UNICODE_START));
    int64_t end = position_of(exception_field(exception, FIELD_UNICODE_END));
    return is_bytes(object) ? decode_error_text(rt, exception, start, end)
                            : encode_error_text(rt, exception, start, end);
}
