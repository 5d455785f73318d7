// Module objects.
#ifndef PYRENA_OBJECTS_MODULE_H
#define PYRENA_OBJECTS_MODULE_H

#include "objects/runtime.h"

// A submodule whose import has begun and not ended, on the stack of its importer.
typedef struct Importing {
    const Str *name; // without the package's
    const struct Importing *outer;
} Importing;

typedef struct Module {
    Object base;
    Dict *dict;
    bool is_built_in;   // from the table of native modules
    bool is_frozen;     // of those, one that is Python text only
    bool is_loading;    // its body is still running: what is missing may only be late
    bool is_beside;     // found in the first folder of sys.path: it may hide another of
                        // that name
    bool hides_library; // it does hide one of the library
    const Importing *importing;
    // Gives an imported module its __spec__ and __loader__, which stand as None in the
    // dict until somebody asks for one of them; NULL: nothing to give.
    bool (*complete)(Runtime *rt, Ref *module);
} Module;

// Must the module's `complete` be called before its attribute is read?
static inline bool module_gives(Runtime *rt, const Module *module, const Str *name)
{
    return module->complete != NULL &&
           (name == rt->names[N_SPEC] || name == rt->names[N_LOADER]);
}

// What `__import__(name)` answers; `name` is consumed.
MUST_CHECK Ref import_named_take(Runtime *rt, Ref name);
MUST_CHECK Ref module_new(
    Runtime *rt, Str *name); // __name__, __doc__, __package__, __loader__, __spec__ set
MUST_CHECK bool module_add_take(Runtime *rt, Module *module, const char *name,
                                Ref value);
MUST_CHECK bool module_add_functions(Runtime *rt, Module *module,
                                     const MethodDef *functions);
// Adds the type that `def` describes under its name, made now if this Vm has not made
// it yet.
MUST_CHECK bool module_add_type(Runtime *rt, Module *module, TypeId id,
                                const TypeDef *def);
// Makes a type that no module shows by name.
MUST_CHECK bool module_make_type(Runtime *rt, TypeId id, const TypeDef *def);

#endif
