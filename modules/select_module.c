// The native part of module select: waiting for files that can be read or written.
#include <errno.h>
#include <poll.h>
#include <time.h>

#include "modules/modules.h"
#include "modules/os/os.h"
#include "objects/builtin.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/tuple.h"

static int64_t now_ms(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

// Waits until one is ready; after signals it goes on for what is left of the time. -1:
// an exception is pending.
static int wait_ready(Runtime *rt, struct pollfd *files, size_t count, int64_t timeout)
{
    int64_t end = timeout < 0 ? -1 : now_ms() + timeout;
    for (;;) {
        int64_t left = end < 0 ? -1 : end - now_ms();
        int ready = poll(files, count,
                         left < -1 ? 0 : (int)(left < INT32_MAX ? left : INT32_MAX));
        if (ready >= 0) {
            return ready;
        }
        if (errno != EINTR) {
            raise_os_error(rt, errno, NULL);
            return -1;
        }
        if (!os_interrupted(rt)) {
            return -1;
        }
    }
}

static bool read_files(Runtime *rt, const List *list, struct pollfd *files)
{
    for (size_t i = 0; i < list->length; i++) {
        Tuple *pair = value_tuple(peek(list->items[i]));
        int fd, events;
        if (!os_int_argument(rt, &pair->items[0], &fd) ||
            !os_int_argument(rt, &pair->items[1], &events)) {
            return false;
        }
        files[i] = (struct pollfd){.fd = fd, .events = (short)events};
    }
    return true;
}

static Ref ready_list(Runtime *rt, const struct pollfd *files, size_t count)
{
    Ref result = list_new(rt, count);
    for (size_t i = 0; i < count && !ref_is_error(result); i++) {
        if (!list_append_take(rt, value_list(peek(result)),
                              ref_immediate(files[i].revents))) {
            drop(rt, result);
            result = REF_ERROR;
        }
    }
    return result;
}

// wait([(fd, events), ...], milliseconds): what happened to each; below 0: for ever.
// The list is made by frozen/select.py, which checks it.
static Ref py_wait(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t timeout;
    const List *list = value_list(peek(args[0]));
    size_t count = list->length, size = (count + 1) * sizeof(struct pollfd);
    if (!arg_as_int64(rt, &args[1], &timeout) || !charge(rt, count)) {
        return REF_ERROR;
    }
    struct pollfd *files = buffer_alloc(rt, size);
    if (files == NULL) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (read_files(rt, list, files) && wait_ready(rt, files, count, timeout) >= 0) {
        result = ready_list(rt, files, count);
    }
    buffer_free(rt, files, size);
    return result;
}

static const MethodDef functions[] = {
    {"wait", py_wait, ARGS(2, 2), "Waits for files."},
    {NULL},
};

static const struct {
    const char *name;
    int value;
} constants[] = {
    {"POLLIN", POLLIN},   {"POLLPRI", POLLPRI}, {"POLLOUT", POLLOUT},
    {"POLLERR", POLLERR}, {"POLLHUP", POLLHUP}, {"POLLNVAL", POLLNVAL},
};

bool select_module_init(Runtime *rt, Module *module)
{
    bool ok = module_add_functions(rt, module, functions);
    for (size_t i = 0; ok && i < sizeof constants / sizeof *constants; i++) {
        ok = module_add_take(rt, module, constants[i].name,
                             int_new(rt, constants[i].value));
    }
    return ok;
}
