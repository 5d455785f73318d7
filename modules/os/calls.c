// Functions of os that are one call of the C library: calls.def.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pty.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utmp.h>

#include "modules/os/os.h"

// The answer of a call that returns its error number.
static int from_number(int error)
{
    errno = error;
    return error == 0 ? 0 : -1;
}

static int without_inheritance(int fd)
{
    if (fd >= 0) {
        (void)fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
    return fd;
}

// Of a path, a folder and whether links are followed; of a descriptor.
static int change_mode(const Arguments *arguments)
{
    const Arguments a = *arguments;
    mode_t mode = (mode_t)INT(1);
    return BY_FD(0, fchmod(a.at[0].path.fd, mode),
                 fchmodat(INT(2), TEXT(0), mode, INT(3) ? 0 : AT_SYMLINK_NOFOLLOW));
}

// An offset that the call reads; NULL for None. The argument's own number is it.
#define OFFSET(n) (a.at[n].is_given ? (off_t *)&a.at[n].number : NULL)

#define BODY(name, letters, answer, make_call)                                         \
    OS_NATIVE(name)                                                                    \
    {                                                                                  \
        Arguments a;                                                                   \
        if (!arguments_get(rt, #name, letters, args, nargs, &a)) {                     \
            return REF_ERROR;                                                          \
        }                                                                              \
        int64_t result;                                                                \
        make_call;                                                                     \
        return arguments_answer(rt, &a, result, ANSWER_##answer);                      \
    }
#define CALL(name, arguments, letters, answer, call, doc)                              \
    BODY(name, letters, answer, result = (call))
#define BLOCKING(name, arguments, letters, answer, call, doc)                          \
    BODY(name, letters, answer, RETRY(rt, result, call))
#include "modules/os/calls.def"
#undef CALL
#undef BLOCKING

#define CALL(name, arguments, letters, answer, call, doc)                              \
    {#name, py_os_##name, arguments, doc},
#define BLOCKING CALL
const MethodDef os_calls[] = {
#include "modules/os/calls.def"
    {NULL},
};
