// __spec__ and __loader__ of imported modules.
#ifndef PYRENA_VM_MODULE_SPEC_H
#define PYRENA_VM_MODULE_SPEC_H

#include "objects/runtime.h"

// For Module.complete: sets both, by importlib.machinery.
bool module_complete(Runtime *rt, Ref *module);
// Does the text mention one of them? Then its module must have them before it runs: a
// global variable is read from the dict.
bool source_names_spec(const char *text, size_t size);

#endif
