// The native part of module os; what is built on it is in frozen/os.py.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "modules/modules.h"
#include "modules/os/os.h"
#include "objects/module.h"

static const struct {
    const char *name;
    int value;
} constants[] = {
    {"F_OK", F_OK},
    {"R_OK", R_OK},
    {"W_OK", W_OK},
    {"X_OK", X_OK},
    {"O_RDONLY", O_RDONLY},
    {"O_WRONLY", O_WRONLY},
    {"O_RDWR", O_RDWR},
    {"O_APPEND", O_APPEND},
    {"O_CREAT", O_CREAT},
    {"O_EXCL", O_EXCL},
    {"O_TRUNC", O_TRUNC},
    {"O_NONBLOCK", O_NONBLOCK},
    {"O_NDELAY", O_NDELAY},
    {"O_SYNC", O_SYNC},
    {"O_DSYNC", O_DSYNC},
    {"O_RSYNC", O_RSYNC},
    {"O_NOCTTY", O_NOCTTY},
    {"O_CLOEXEC", O_CLOEXEC},
    {"O_DIRECTORY", O_DIRECTORY},
    {"O_NOFOLLOW", O_NOFOLLOW},
    {"O_ACCMODE", O_ACCMODE},
    {"SEEK_SET", SEEK_SET},
    {"SEEK_CUR", SEEK_CUR},
    {"SEEK_END", SEEK_END},
    {"WNOHANG", WNOHANG},
    {"WUNTRACED", WUNTRACED},
    {"WCONTINUED", WCONTINUED},
    {"EX_OK", 0},
    {"EX_USAGE", 64},
    {"EX_DATAERR", 65},
    {"EX_NOINPUT", 66},
    {"EX_SOFTWARE", 70},
    {"EX_OSERR", 71},
    {"EX_CANTCREAT", 73},
    {"EX_IOERR", 74},
    {"_DT_DIR", DT_DIR},
    {"_DT_REG", DT_REG},
    {"_DT_LNK", DT_LNK},
    {"_DT_UNKNOWN", DT_UNKNOWN},
};

bool os_module_init(Runtime *rt, Module *module)
{
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++) {
        if (!module_add_take(rt, module, constants[i].name,
                             ref_immediate(constants[i].value))) {
            return false;
        }
    }
    return module_add_functions(rt, module, os_file_functions) &&
           module_add_functions(rt, module, os_folder_functions) &&
           module_add_functions(rt, module, os_descriptor_functions) &&
           module_add_functions(rt, module, os_process_functions) &&
           os_add_stat_result(rt, module);
}
