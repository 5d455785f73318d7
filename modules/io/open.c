#define _GNU_SOURCE // O_CLOEXEC
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modules/io/io.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/codecs.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "vm/vm.h"

enum {
    ARG_FILE,
    ARG_MODE,
    ARG_BUFFERING,
    ARG_ENCODING,
    ARG_ERRORS,
    ARG_NEWLINE,
    ARG_CLOSEFD,
    ARG_OPENER
};

typedef struct OpenMode {
    bool reads, writes, appends, creates, updates, text, binary;
} OpenMode;

static bool raise_value_error(Runtime *rt, const char *message)
{
    raise_error(rt, E_VALUE_ERROR, "%s", message);
    return false;
}

// --- arguments ---

static bool *mode_flag(OpenMode *mode, char letter)
{
    switch (letter) {
    case 'r':
        return &mode->reads;
    case 'w':
        return &mode->writes;
    case 'a':
        return &mode->appends;
    case 'x':
        return &mode->creates;
    case '+':
        return &mode->updates;
    case 't':
        return &mode->text;
    case 'b':
        return &mode->binary;
    default:
        return NULL;
    }
}

static bool parse_mode(Runtime *rt, const Str *text, OpenMode *mode)
{
    *mode = (OpenMode){0};
    for (size_t i = 0; i < text->size; i++) {
        bool *flag = mode_flag(mode, text->data[i]);
        if (flag == NULL || *flag) {
            raise_error(rt, E_VALUE_ERROR, "invalid mode: '%U'", text);
            return false;
        }
        *flag = true;
    }
    if (mode->text && mode->binary) {
        return raise_value_error(rt, "can't have text and binary mode at once");
    }
    int kinds = mode->reads + mode->writes + mode->appends + mode->creates;
    if (kinds > 1) {
        return raise_value_error(
            rt, "must have exactly one of create/read/write/append mode");
    }
    return true;
}

static bool check_str_or_none(Runtime *rt, Ref arg, const char *name)
{
    if (is_given(arg) && !ref_is_none(arg) && !is_str(peek(arg))) {
        raise_error(rt, E_TYPE_ERROR,
                    "open() argument '%s' must be str or None, not %T", name,
                    peek(arg));
        return false;
    }
    return true;
}

static bool is_set_arg(Ref arg)
{
    return is_given(arg) && !ref_is_none(arg);
}

static bool check_arguments(Runtime *rt, Ref *args, OpenMode *mode, int64_t *buffering)
{
    if (is_given(args[ARG_MODE]) && !is_str(peek(args[ARG_MODE]))) {
        raise_error(rt, E_TYPE_ERROR, "open() argument 'mode' must be str, not %T",
                    peek(args[ARG_MODE]));
        return false;
    }
    *buffering = -1;
    *mode = (OpenMode){.reads = true};
    if (is_given(args[ARG_BUFFERING]) &&
        !index_as_int64(rt, &args[ARG_BUFFERING], E_OVERFLOW_ERROR, buffering)) {
        return false;
    }
    if (!check_str_or_none(rt, args[ARG_ENCODING], "encoding") ||
        !check_str_or_none(rt, args[ARG_ERRORS], "errors") ||
        !check_str_or_none(rt, args[ARG_NEWLINE], "newline") ||
        (is_given(args[ARG_MODE]) &&
         !parse_mode(rt, value_str_object(peek(args[ARG_MODE])), mode))) {
        return false;
    }
    if (!mode->binary) {
        return true;
    }
    static const char *const refused[] = {
        [ARG_ENCODING] = "binary mode doesn't take an encoding argument",
        [ARG_ERRORS] = "binary mode doesn't take an errors argument",
        [ARG_NEWLINE] = "binary mode doesn't take a newline argument",
    };
    for (int i = ARG_ENCODING; i <= ARG_NEWLINE; i++) {
        if (is_set_arg(args[i])) {
            return raise_value_error(rt, refused[i]);
        }
    }
    return true;
}

// --- opening ---

static int system_flags(const OpenMode *mode)
{
    int access = mode->updates ? O_RDWR : mode->reads ? O_RDONLY : O_WRONLY;
    int how = mode->writes    ? O_CREAT | O_TRUNC
              : mode->appends ? O_CREAT | O_APPEND
              : mode->creates ? O_CREAT | O_EXCL
                              : 0;
    return access | how | O_CLOEXEC;
}

// Puts what __fspath__ answers into the slot of anything that is not a str, bytes or
// int.
static bool resolve_path(Runtime *rt, Ref *file)
{
    if (is_str(peek(*file)) || is_bytes(peek(*file)) || is_int(peek(*file))) {
        return true;
    }
    Ref path = call_special_if_bound(rt, file, N_FSPATH, NULL, 0);
    if (ref_is_unbound(path)) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected str, bytes or os.PathLike object, not %T", peek(*file));
        return false;
    }
    if (ref_is_error(path)) {
        return false;
    }
    if (!is_str(peek(path)) && !is_bytes(peek(path))) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected %T.__fspath__() to return str or bytes, not %T",
                    peek(*file), peek(path));
        drop(rt, path);
        return false;
    }
    replace_ref_take(rt, file, path);
    return true;
}

// The path as the system wants it: bytes without a null.
static Ref path_bytes(Runtime *rt, Ref *file)
{
    Ref path = is_str(peek(*file)) ? str_encode(rt, value_str_object(peek(*file)),
                                                "utf-8", "surrogateescape")
                                   : share(rt, file);
    if (ref_is_error(path)) {
        return REF_ERROR;
    }
    const Bytes *bytes = (const Bytes *)ref_object(path);
    if (memchr(bytes->data, 0, bytes->size) != NULL) {
        raise_value_error(rt, "embedded null byte");
        drop(rt, path);
        return REF_ERROR;
    }
    return path;
}

static int call_opener(Runtime *rt, Ref *args, int flags)
{
    Ref arguments[2] = {share(rt, &args[ARG_FILE]), ref_immediate(flags)};
    Ref result = ref_is_error(arguments[0])
                     ? REF_ERROR
                     : object_call(rt, &args[ARG_OPENER], arguments, 2, NULL);
    drop(rt, arguments[0]);
    if (ref_is_error(result)) {
        return -1;
    }
    int64_t fd = -1;
    if (!is_int(peek(result)) || !int_as_int64(peek(result), &fd)) {
        raise_error(rt, E_TYPE_ERROR, "expected integer from opener");
    } else if (fd < 0) {
        raise_error(rt, E_VALUE_ERROR, "opener returned %lld", (long long)fd);
    }
    drop(rt, result);
    return fd < 0 ? -1 : (int)fd;
}

static int open_path(Runtime *rt, Ref *args, int flags)
{
    Ref path = path_bytes(rt, &args[ARG_FILE]);
    if (ref_is_error(path)) {
        return -1;
    }
    int fd;
    do {
        fd = open(((const Bytes *)ref_object(path))->data, flags, 0666);
    } while (fd < 0 && errno == EINTR);
    drop(rt, path);
    if (fd < 0) {
        raise_os_error(rt, errno, &args[ARG_FILE]);
    }
    return fd;
}

static int open_descriptor(Runtime *rt, Ref *args, const OpenMode *mode, bool closes_fd)
{
    int64_t fd;
    if (is_int(peek(args[ARG_FILE]))) {
        if (!int_as_int64(peek(args[ARG_FILE]), &fd) || fd < 0 || fd > INT32_MAX) {
            raise_value_error(rt, "negative file descriptor");
            return -1;
        }
        return (int)fd;
    }
    if (!closes_fd) {
        raise_value_error(rt, "Cannot use closefd=False with file name");
        return -1;
    }
    if (!vm_allows(vm_of(rt), CAPABILITY_FILES, "files")) {
        return -1;
    }
    int flags = system_flags(mode);
    return is_set_arg(args[ARG_OPENER]) ? call_opener(rt, args, flags)
                                        : open_path(rt, args, flags);
}

// Refuses folders, finds out how large the buffer is to be.
static bool look_at(Runtime *rt, int fd, Ref *name, size_t *buffer_size)
{
    struct stat status;
    *buffer_size = FILE_BUFFER;
    int error = fstat(fd, &status) != 0 ? errno : S_ISDIR(status.st_mode) ? EISDIR : 0;
    if (error == 0) {
        if (status.st_blksize > 1) {
            *buffer_size = (size_t)status.st_blksize;
        }
        return true;
    }
    raise_os_error(rt, error, is_int(peek(*name)) ? NULL : name);
    return false;
}

static Ref open_bytes(Runtime *rt, Ref *args, const OpenMode *mode, int64_t buffering)
{
    bool closes_fd = true;
    if (is_given(args[ARG_CLOSEFD])) {
        int truth = value_truth(rt, peek(args[ARG_CLOSEFD]));
        if (truth < 0) {
            return REF_ERROR;
        }
        closes_fd = truth;
    }
    if (!mode->reads && !mode->writes && !mode->appends && !mode->creates) {
        raise_value_error(rt, "Must have exactly one of create/read/write/append mode "
                              "and at most one plus");
        return REF_ERROR;
    }
    int fd = open_descriptor(rt, args, mode, closes_fd);
    if (fd < 0) {
        return REF_ERROR;
    }
    size_t buffer_size;
    if (!look_at(rt, fd, &args[ARG_FILE], &buffer_size)) {
        if (closes_fd && !is_int(peek(args[ARG_FILE]))) {
            close(fd);
        }
        return REF_ERROR;
    }
    if (mode->appends) {
        (void)lseek(fd, 0, SEEK_END); // a pipe has no position
    }
    FileMode kind = {.reads = mode->reads || mode->updates,
                     .writes = mode->writes || mode->updates,
                     .appends = mode->appends,
                     .creates = mode->creates,
                     .buffered = buffering != 0,
                     .buffer_size = buffering > 1 ? (size_t)buffering : buffer_size};
    return file_new(rt, fd, closes_fd, kind, &args[ARG_FILE]);
}

static Ref open_text(Runtime *rt, Ref *args, Ref file_take, int64_t buffering)
{
    Ref encoding = is_set_arg(args[ARG_ENCODING]) ? share(rt, &args[ARG_ENCODING])
                                                  : str_from(rt, "UTF-8");
    Ref errors = is_set_arg(args[ARG_ERRORS]) ? share(rt, &args[ARG_ERRORS])
                                              : str_from(rt, "strict");
    Ref text = REF_ERROR;
    if (ref_is_error(encoding) || ref_is_error(errors)) {
        drop(rt, file_take);
    } else {
        int fd = ((File *)ref_object(file_take))->fd;
        text = text_file_new(rt, file_take, &encoding, &errors,
                             is_set_arg(args[ARG_NEWLINE]) ? &args[ARG_NEWLINE] : NULL,
                             is_given(args[ARG_MODE])
                                 ? value_str_object(peek(args[ARG_MODE]))->data
                                 : "r");
        if (!ref_is_error(text)) {
            ((TextFile *)ref_object(text))->line_buffering =
                buffering == 1 || (buffering < 0 && isatty(fd));
        }
    }
    drop(rt, errors);
    drop(rt, encoding);
    return text;
}

Ref open_raw(Runtime *rt, Ref *args)
{
    Ref all[] = {[ARG_FILE] = args[0],          [ARG_MODE] = args[1],
                 [ARG_BUFFERING] = REF_UNBOUND, [ARG_ENCODING] = REF_UNBOUND,
                 [ARG_ERRORS] = REF_UNBOUND,    [ARG_NEWLINE] = REF_UNBOUND,
                 [ARG_CLOSEFD] = args[2],       [ARG_OPENER] = args[3]};
    OpenMode mode;
    int64_t buffering;
    bool ok = resolve_path(rt, &all[ARG_FILE]);
    args[0] = all[ARG_FILE]; // it may have become another object
    if (ok && is_given(args[1]) && is_str(peek(args[1])) &&
        strspn(value_str_object(peek(args[1]))->data, "rwaxb+") <
            value_str_object(peek(args[1]))->size) {
        raise_error(rt, E_VALUE_ERROR, "invalid mode: %U",
                    value_str_object(peek(args[1])));
        return REF_ERROR;
    }
    if (!ok || !check_arguments(rt, all, &mode, &buffering)) {
        return REF_ERROR;
    }
    Ref file = open_bytes(rt, all, &mode, 0);
    args[0] = all[ARG_FILE];
    return file;
}

Ref py_open(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    OpenMode mode;
    int64_t buffering;
    if (!resolve_path(rt, &args[ARG_FILE]) ||
        !check_arguments(rt, args, &mode, &buffering)) {
        return REF_ERROR;
    }
    if (!mode.binary && buffering == 0) {
        raise_value_error(rt, "can't have unbuffered text I/O");
        return REF_ERROR;
    }
    Ref file = open_bytes(rt, args, &mode, buffering);
    return ref_is_error(file) || mode.binary ? file
                                             : open_text(rt, args, file, buffering);
}
