// Terminals and pseudo-terminals.
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/int.h"
#include "objects/str.h"

typedef int NameCall(int fd, char *name, size_t size);

static Ref ask_name(Runtime *rt, const char *function, const char *letters, Ref *args,
                    NameCall *call)
{
    Arguments a;
    char name[PATH_MAX + 1];
    if (!arguments_get(rt, function, letters, args, 1, &a)) {
        return REF_ERROR;
    }
    errno = call(INT(0), name, sizeof name);
    return errno != 0 ? os_fail(rt, NULL) : path_name(rt, name, strlen(name), false);
}

OS_NATIVE(ttyname)
{
    return ask_name(rt, "ttyname", "i", args, ttyname_r);
}
OS_NATIVE(ptsname)
{
    return ask_name(rt, "ptsname", "f", args, ptsname_r);
}

OS_NATIVE(ctermid)
{
    char name[L_ctermid];
    return !os_allowed(rt)         ? REF_ERROR
           : ctermid(name) == NULL ? os_fail(rt, NULL)
                                   : path_name(rt, name, strlen(name), false);
}

OS_NATIVE(openpty)
{
    int ends[2];
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    if (openpty(&ends[0], &ends[1], NULL, NULL, NULL) != 0) {
        return os_fail(rt, NULL);
    }
    (void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return os_pair(rt, ends[0], ends[1]);
}

// os.forkpty() is in frozen/os.py, as os.fork() is.
OS_NATIVE(forkpty)
{
    int master = -1;
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    pid_t child = forkpty(&master, NULL, NULL, NULL);
    return child < 0 ? os_fail(rt, NULL) : os_pair(rt, child, master);
}

OS_NATIVE(device_encoding)
{
    Arguments a;
    if (!arguments_get(rt, "device_encoding", "i", args, nargs, &a)) {
        return REF_ERROR;
    }
    return isatty(INT(0)) ? str_from(rt, "UTF-8") : REF_NONE;
}

// (columns, lines) of the terminal behind a descriptor.
OS_NATIVE(terminal_size)
{
    Arguments a;
    struct winsize size;
    if (!arguments_get(rt, "get_terminal_size", "i", args, nargs, &a)) {
        return REF_ERROR;
    }
    return ioctl(INT(0), TIOCGWINSZ, &size) != 0
               ? os_fail(rt, NULL)
               : os_pair(rt, size.ws_col, size.ws_row);
}

const MethodDef os_terminal_functions[] = {
    {"ttyname", py_os_ttyname, POSITIONAL(1, 1, "fd"),
     "Return the name of the terminal behind a descriptor."},
    {"ptsname", py_os_ptsname, POSITIONAL(1, 1, "fd"),
     "Return the name of the other side of a pseudo-terminal."},
    {"ctermid", py_os_ctermid, ARGS(0, 0),
     "Return the name of the terminal that controls this process."},
    {"openpty", py_os_openpty, ARGS(0, 0),
     "Open a pseudo-terminal: descriptors of (master, slave)."},
    {"_forkpty", py_os_forkpty, ARGS(0, 0),
     "Make a copy of this process on a new terminal: (pid, master)."},
    {"device_encoding", py_os_device_encoding, SIGNATURE(1, "fd"),
     "Return the encoding of a terminal, None for what is none."},
    {"_terminal_size", py_os_terminal_size, ARGS(1, 1),
     "(columns, lines) of the terminal behind a descriptor."},
    {NULL},
};
