// Between the files of module sys.
#ifndef PYRENA_MODULES_SYS_H
#define PYRENA_MODULES_SYS_H

#include "objects/type.h"
#include "vm/vm.h"

// Everything constant: version, platform, limits of numbers, flags.
MUST_CHECK bool sys_add_facts(Runtime *rt, struct Module *module);
extern const MethodDef sys_async_functions[];    // sys_async.c
extern const MethodDef sys_settings_functions[]; // sys_settings.c
void sys_settings_init(Vm *vm);
// What sys.getrefcount answers.
Ref sys_refcount(Runtime *rt, Ref value);
// Whether that is the number of objects that are never freed.
bool sys_is_immortal(Runtime *rt, const Object *object);
// A text from the system (argv, a path), whose bytes may not be UTF-8.
MUST_CHECK Ref sys_text(Runtime *rt, const char *text);

#endif
