// Between the files of module os: paths as arguments, errors, what each file adds.
#ifndef PYRENA_MODULES_OS_OS_H
#define PYRENA_MODULES_OS_OS_H

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
    int fd;        // -1: none
    bool is_bytes; // given as bytes: names in answers are bytes too
} Path;

// Reads an argument. "function: argument should be string, bytes or os.PathLike, not
// int"; without a function the words of os.fspath(). With PATH_NONE, None and an
// argument that was not given mean ".".
MUST_CHECK bool path_get(Runtime *rt, const char *function, const char *argument,
                         Ref *arg, unsigned allowed, Path *out);
void path_fini(Runtime *rt, Path *path);
static inline const char *path_text(const Path *path)
{
    return ((const Bytes *)ref_object(path->bytes))->data;
}
// A name from the system: str (bytes that are no UTF-8 become surrogates), or bytes.
MUST_CHECK Ref path_name(Runtime *rt, const char *text, size_t size, bool is_bytes);
// os.fspath(): a new reference to a str or bytes.
MUST_CHECK Ref path_fspath(Runtime *rt, Ref *object);

// --- numbers, errors ---

// NotImplementedError when `arg` is given and not None: "f: dir_fd unavailable on this
// platform".
MUST_CHECK bool os_refuse_dir_fd(Runtime *rt, const char *function, Ref arg);
MUST_CHECK bool os_int_argument(Runtime *rt, Ref *arg, int *out);
// -1 (uid_t)... and whatever fits 32 bits.
MUST_CHECK bool os_id_argument(Runtime *rt, Ref *arg, unsigned *out);
// Raises for errno; with the path's name when there is one. Returns REF_ERROR.
Ref os_fail(Runtime *rt, Path *path);
Ref os_fail_two(Runtime *rt, Path *path, Path *second);
// After EINTR: lets a waiting signal raise. False: an exception is pending.
MUST_CHECK bool os_interrupted(Runtime *rt);

// False, with PermissionError pending, where the Vm does without the system.
MUST_CHECK bool os_allowed(Runtime *rt);

extern const MethodDef os_file_functions[], os_folder_functions[],
    os_descriptor_functions[], os_process_functions[];
MUST_CHECK bool os_add_stat_result(Runtime *rt, struct Module *module);

#endif
