// Between the files of module os: paths and numbers as arguments, errors, what each
// file adds.
#ifndef PYRENA_MODULES_OS_OS_H
#define PYRENA_MODULES_OS_OS_H

#include <errno.h>

#include "objects/bytes.h"
#include "objects/runtime.h"
#include "vm/vm.h"

#define OS_NATIVE(name)                                                                \
    static Ref py_os_##name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)

// --- paths ---

enum { PATH_FD = 1, PATH_NONE = 2 }; // what may stand for a path besides text

typedef struct Path {
    Ref object;    // what was given, or what its __fspath__ answered; for messages
    Ref bytes;     // as the system wants it; unbound when a descriptor was given
    int fd;        // the descriptor that was given, else -1
    bool is_bytes; // given as bytes: names in answers are bytes too
} Path;

// Reads an argument. "function: argument should be string, bytes or os.PathLike, not
// int"; without a function the words of os.fspath(). With PATH_NONE, None and an
// argument that was not given mean ".".
MUST_CHECK bool path_get(Runtime *rt, const char *function, const char *argument,
                         Ref *arg, unsigned allowed, Path *out);
void path_fini(Runtime *rt, Path *path);
static inline bool path_is_fd(const Path *path)
{
    return ref_is_unbound(path->bytes);
}
// Not for one that is a descriptor.
static inline const char *path_text(const Path *path)
{
    return ((const Bytes *)ref_object(path->bytes))->data;
}
// A name from the system: str (bytes that are no UTF-8 become surrogates), or bytes.
MUST_CHECK Ref path_name(Runtime *rt, const char *text, size_t size, bool is_bytes);
// os.fspath(): a new reference to a str or bytes.
MUST_CHECK Ref path_fspath(Runtime *rt, Ref *object);

// --- arguments ---

// One letter says what an argument is:
//   i  a C int                       l  a C long (sizes and offsets of files)
//   z  a C ssize_t                   c  the same, not negative
//   o  an offset or None             b  a truth value
//   f  a descriptor, or what has a fileno()
//   p  a path                        P  a path or a descriptor
//   Q  as P, and beside a descriptor d and F are not looked at
//   N  a path, a descriptor or None  s t  paths called src and dst
//   a  a path called attribute       x  text for the system, in the words of
//   os.fspath() d  the folder of the path that is an argument too: a descriptor or None
//   F  follow_symlinks, true when it is not given
//   U  a user's id                   G  a group's id
//   D  a device                      u  an unsigned int
//   w  an unsigned 64-bit int         .  what the function reads itself
// A - in front of all: the error of the call does not
// name the paths.
enum { OS_ARGUMENTS = 6 };

typedef struct Argument {
    bool is_given;  // and not None, where None is allowed
    int64_t number; // of letters that are no path
    Path path;
} Argument;

typedef struct Arguments {
    Argument at[OS_ARGUMENTS];
    size_t count;
    bool is_silent; // about paths
} Arguments;

// Reads the arguments of os.`function` from left to right. False: an exception is
// pending (PermissionError where the Vm does without the system) and nothing is owned.
MUST_CHECK bool arguments_get(Runtime *rt, const char *function, const char *kinds,
                              Ref *args, size_t nargs, Arguments *out);
void arguments_fini(Runtime *rt, Arguments *a);

// What arguments are in a call: a number as int, as it is, or another when it was not
// given; a path's text; whatever a path is.
#define INT(n) ((int)a.at[n].number)
#define LONG(n) (a.at[n].number)
#define INT_OR(n, otherwise) (a.at[n].is_given ? INT(n) : (otherwise))
#define TEXT(n) path_text(&a.at[n].path)
#define BY_FD(n, by_fd, by_path)                                                       \
    (a.at[n].path.fd >= 0        ? (by_fd)                                             \
     : path_is_fd(&a.at[n].path) ? (errno = EFAULT, -1)                                \
                                 : (by_path))

// A call that may be interrupted: again after EINTR, unless a signal raised.
#define RETRY(rt, result, call)                                                        \
    do {                                                                               \
        errno = 0;                                                                     \
        (result) = (call);                                                             \
    } while ((result) < 0 && errno == EINTR && os_interrupted(rt))

// --- single numbers, errors ---

MUST_CHECK bool os_int_argument(Runtime *rt, Ref *arg, int *out);
MUST_CHECK bool os_fd_argument(Runtime *rt, Ref *arg, int *out);
MUST_CHECK bool os_long_argument(Runtime *rt, Ref *arg, int64_t *out);
// -1 and whatever fits 32 bits; `what` is "uid" or "gid", for messages.
MUST_CHECK bool os_id_argument(Runtime *rt, Ref *arg, const char *what, int64_t *out);
// A sched_param.
struct sched_param;
MUST_CHECK bool os_param_argument(Runtime *rt, Ref *arg, struct sched_param *out);
// Raises for errno unless an exception is pending; with the path's name when there is
// one. Returns REF_ERROR.
Ref os_fail(Runtime *rt, Path *path);
// The same with all paths among the arguments, which are given back.
Ref arguments_fail(Runtime *rt, Arguments *a);
// Gives the arguments back; `result` when it is no error, else as arguments_fail().
enum { ANSWER_INT, ANSWER_NONE, ANSWER_BOOL };
Ref arguments_answer(Runtime *rt, Arguments *a, int64_t result, int answer);
// After EINTR: lets a waiting signal raise. False: an exception is pending.
MUST_CHECK bool os_interrupted(Runtime *rt);

// A new tuple of two ints.
MUST_CHECK Ref os_pair(Runtime *rt, int64_t first, int64_t second);
// An instance of the class that module os has under a name; the items are consumed.
MUST_CHECK Ref os_struct_take(Runtime *rt, const char *class_name, Ref *items,
                              size_t count);

// False, with PermissionError pending, where the Vm does without the system.
MUST_CHECK bool os_allowed(Runtime *rt);

extern const MethodDef os_calls[], os_file_functions[], os_folder_functions[],
    os_descriptor_functions[], os_process_functions[], os_spawn_functions[],
    os_machine_functions[], os_scheduling_functions[], os_terminal_functions[],
    os_timer_functions[], os_attribute_functions[], os_name_functions[];
MUST_CHECK Ref os_param_class(Runtime *rt);
MUST_CHECK bool os_add_classes(Runtime *rt, struct Module *module);
MUST_CHECK bool os_add_names(Runtime *rt, struct Module *module);

#endif
