#include "objects/module.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/str.h"
#include "objects/tuple.h"

static Ref make_module(Runtime *rt, Type *type)
{
    Ref dict = dict_new(rt);
    if (ref_is_error(dict)) {
        return REF_ERROR;
    }
    Module *module = object_alloc(rt, type, sizeof *module);
    if (module == NULL) {
        drop(rt, dict);
        return REF_ERROR;
    }
    module->dict = value_dict(peek(dict));
    module->is_built_in = module->is_frozen = module->is_loading = false;
    module->is_beside = module->hides_library = false;
    module->importing = NULL;
    module->complete = NULL;
    object_track(rt, &module->base);
    return ref_of(&module->base);
}

static bool set_names(Runtime *rt, Module *module, Ref *name, Ref *doc)
{
    Ref shared_name = share(rt, name);
    if (ref_is_error(shared_name) ||
        !dict_set_str_take(rt, module->dict, rt->names[N_NAME_], shared_name)) {
        return false;
    }
    Ref shared_doc = share(rt, doc);
    return !ref_is_error(shared_doc) &&
           dict_set_str_take(rt, module->dict, rt->names[N_DOC], shared_doc) &&
           dict_set_str_take(rt, module->dict, rt->names[N_PACKAGE], REF_NONE) &&
           dict_set_str_take(rt, module->dict, rt->names[N_LOADER], REF_NONE) &&
           dict_set_str_take(rt, module->dict, rt->names[N_SPEC], REF_NONE);
}

Ref import_named_take(Runtime *rt, Ref name)
{
    Ref import = rt->find_builtin(rt, "__import__");
    Ref module = ref_is_error(import) || ref_is_error(name)
                     ? REF_ERROR
                     : object_call(rt, &import, &name, 1, NULL);
    drop(rt, name);
    drop(rt, import);
    return module;
}

Ref module_new(Runtime *rt, Str *name)
{
    Ref module = make_module(rt, rt->types[T_MODULE]);
    if (ref_is_error(module)) {
        return REF_ERROR;
    }
    Ref shared_name = ref_new(&name->base);
    Ref doc = REF_NONE;
    bool done = set_names(rt, (Module *)ref_object(module), &shared_name, &doc);
    drop(rt, shared_name);
    if (!done) {
        drop(rt, module);
        return REF_ERROR;
    }
    return module;
}

bool module_add_take(Runtime *rt, Module *module, const char *name, Ref value)
{
    Str *key = ref_is_error(value) ? NULL : str_intern_new(rt, name, strlen(name));
    if (key == NULL) {
        drop(rt, value);
        return false;
    }
    bool done = dict_set_str_take(rt, module->dict, key, value);
    object_release(rt, &key->base);
    return done;
}

bool module_add_functions(Runtime *rt, Module *module, const MethodDef *functions)
{
    Ref *name = dict_find_str(module->dict, rt->names[N_NAME_]);
    Ref module_name = name == NULL ? REF_NONE : share(rt, name);
    bool done = !ref_is_error(module_name);
    for (const MethodDef *def = functions; done && def->name != NULL; def++) {
        done = module_add_take(rt, module, def->name,
                               builtin_new(rt, def, NULL, &module_name));
    }
    drop(rt, module_name);
    return done;
}

bool module_make_type(Runtime *rt, TypeId id, const TypeDef *def)
{
    return rt->types[id] != NULL || runtime_add_type(rt, id, def);
}

bool module_add_type(Runtime *rt, Module *module, TypeId id, const TypeDef *def)
{
    return module_make_type(rt, id, def) &&
           module_add_take(rt, module, rt->types[id]->name->data,
                           ref_new(&rt->types[id]->base));
}

// --- the type ---

static Module *as_module(Ref *self)
{
    return (Module *)ref_object(*self);
}

static void module_clear(Runtime *rt, Object *self)
{
    dict_clear(rt, ((Module *)self)->dict);
}

static void module_destroy(Runtime *rt, Object *self)
{
    CLEAR_POINTER(rt, ((Module *)self)->dict);
    object_free(rt, self, sizeof(Module));
}

static void module_traverse(Object *self, Visitor *visitor)
{
    VISIT_FIELD(visitor, ((Module *)self)->dict, "__dict__");
}

// The value of a dunder name, if it is a str; borrowed.
static Str *peek_text(Runtime *rt, const Module *module, NameId name)
{
    Ref *slot = dict_find_str(module->dict, rt->names[name]);
    return slot != NULL && is_str(peek(*slot)) ? value_str_object(peek(*slot)) : NULL;
}

// The value of a dunder name, a new reference; unbound: absent or None.
static Ref get_known(Runtime *rt, const Module *module, NameId name)
{
    Ref *slot = dict_find_str(module->dict, rt->names[name]);
    return slot == NULL || ref_is_none(*slot) ? REF_UNBOUND : share(rt, slot);
}

// "<module 'name' (loader)>", where there is a loader.
static Ref repr_of_loader(Runtime *rt, Ref name, Ref loader)
{
    if (ref_is_unbound(loader) || ref_is_none(loader)) {
        return str_format(rt, "<module %R>", peek(name));
    }
    if (str_equals_text(ref_type(rt, loader)->name, "NamespaceLoader")) {
        Str *path = str_intern_new(rt, "_path", 5);
        Ref folders = path == NULL ? REF_ERROR : get_attr(rt, &loader, path);
        CLEAR_POINTER(rt, path);
        Ref text = ref_is_error(folders)
                       ? REF_ERROR
                       : str_format(rt, "<module %R (namespace) from %R>", peek(name),
                                    peek(folders));
        drop(rt, folders);
        return text;
    }
    return str_format(rt, "<module %R (%R)>", peek(name), peek(loader));
}

// What a spec that the program gave the module says.
static Ref repr_of_spec(Runtime *rt, Ref *spec)
{
    static const char *const names[] = {"name", "origin", "loader", "has_location"};
    enum { NAME, ORIGIN, LOADER, HAS_LOCATION, PARTS };
    Ref parts[PARTS];
    size_t count = 0;
    while (count < PARTS) {
        Str *name = str_intern_new(rt, names[count], strlen(names[count]));
        parts[count] = name == NULL ? REF_ERROR : get_attr(rt, spec, name);
        CLEAR_POINTER(rt, name);
        if (ref_is_error(parts[count])) {
            break;
        }
        count++;
    }
    Ref text = REF_ERROR;
    int located = count < PARTS ? -1 : value_truth(rt, peek(parts[HAS_LOCATION]));
    if (located >= 0 && ref_is_none(parts[ORIGIN])) {
        text = repr_of_loader(rt, parts[NAME], parts[LOADER]);
    } else if (located >= 0) {
        text = str_format(rt, located ? "<module %R from %R>" : "<module %R (%S)>",
                          peek(parts[NAME]), peek(parts[ORIGIN]));
    }
    while (count > 0) {
        drop(rt, parts[--count]);
    }
    return text;
}

// A module that came by no import: what its name, file and loader say.
static Ref repr_of_names(Runtime *rt, const Module *module)
{
    Ref *slot = dict_find_str(module->dict, rt->names[N_NAME_]);
    Ref name = slot == NULL ? str_from(rt, "?") : share(rt, slot);
    Ref file = get_known(rt, module, N_FILE);
    Ref loader = get_known(rt, module, N_LOADER);
    Ref text = REF_ERROR;
    if (!ref_is_error(name) && !ref_is_error(file) && !ref_is_error(loader)) {
        text = ref_is_unbound(file)
                   ? repr_of_loader(rt, name, loader)
                   : str_format(rt, "<module %R from %R>", peek(name), peek(file));
    }
    drop(rt, loader);
    drop(rt, file);
    drop(rt, name);
    return text;
}

static Ref module_repr(Runtime *rt, Value self)
{
    const Module *module = (Module *)value_object(self);
    Ref spec = module->complete == NULL && !module->is_built_in
                   ? get_known(rt, module, N_SPEC)
                   : REF_UNBOUND;
    if (ref_is_error(spec)) {
        return REF_ERROR;
    }
    if (!ref_is_unbound(spec)) {
        Ref text = repr_of_spec(rt, &spec);
        drop(rt, spec);
        return text;
    }
    Str *name = peek_text(rt, module, N_NAME_);
    Ref *path = dict_find_str(module->dict, rt->names[N_PATH]);
    if (name != NULL && module->is_built_in) {
        return str_format(rt, "<module %R (%s)>", OBJECT_VALUE(name),
                          module->is_frozen ? "frozen" : "built-in");
    }
    if (name != NULL && path != NULL && peek_text(rt, module, N_FILE) == NULL) {
        return str_format(rt, "<module %R (namespace) from %R>", OBJECT_VALUE(name),
                          peek(*path));
    }
    return repr_of_names(rt, module);
}

// Is a submodule of that name being imported?
static bool is_importing(const Module *module, const Str *name)
{
    const Importing *one = module->importing;
    while (one != NULL && !str_equal(one->name, name)) {
        one = one->outer;
    }
    return one != NULL;
}

static void raise_no_attribute(Runtime *rt, Ref *self, Str *name)
{
    const Module *module = as_module(self);
    Str *own = peek_text(rt, module, N_NAME_);
    Str *file = peek_text(rt, module, N_FILE);
    Ref message;
    if (own == NULL) {
        message = str_format(rt, "module has no attribute '%U'", name);
    } else if (module->hides_library && file != NULL) {
        message = str_format(rt,
                             "module '%U' has no attribute '%U' (consider renaming "
                             "'%U' since it has the same name as the standard library "
                             "module named '%U' and the import system gives it "
                             "precedence)",
                             own, name, file, own);
    } else if (module->is_loading && module->is_beside && file != NULL) {
        message = str_format(rt,
                             "module '%U' has no attribute '%U' (consider renaming "
                             "'%U' if it has the same name as a "
                             "third-party module you intended to import)",
                             own, name, file);
    } else if (module->is_loading) {
        message = str_format(rt,
                             "partially initialized module '%U' has no attribute '%U' "
                             "(most likely due to a circular import)",
                             own, name);
    } else if (is_importing(module, name)) {
        message = str_format(rt,
                             "cannot access submodule '%U' of module '%U' (most likely "
                             "due to a circular import)",
                             name, own);
    } else {
        message = str_format(rt, "module '%U' has no attribute '%U'", own, name);
    }
    raise_attribute_message_take(rt, self, name, message);
}

// Makes what waits for somebody to look at it.
static bool complete_module(Runtime *rt, Ref *self)
{
    Module *module = as_module(self);
    bool (*complete)(Runtime *, Ref *) = module->complete;
    module->complete = NULL;
    if (complete != NULL && !complete(rt, self)) {
        module->complete = complete;
        return false;
    }
    return true;
}

// Attribute, then the module's own __getattr__.
static Ref module_getattr(Runtime *rt, Ref *self, Str *name)
{
    Module *module = as_module(self);
    if (module_gives(rt, module, name) && !complete_module(rt, self)) {
        return REF_ERROR;
    }
    Ref *own = dict_find_str(module->dict, name);
    if (LIKELY(own != NULL)) {
        return share(rt, own);
    }
    Ref found = object_lookup_attr(rt, self, name);
    if (!ref_is_unbound(found)) {
        return found;
    }
    Ref *fallback = dict_find_str(module->dict, rt->names[N_GETATTR]);
    if (fallback != NULL) {
        Ref function = share(rt, fallback);
        Ref argument = ref_new(&name->base);
        Ref result = ref_is_error(function)
                         ? REF_ERROR
                         : object_call(rt, &function, &argument, 1, NULL);
        drop(rt, argument);
        drop(rt, function);
        return result;
    }
    raise_no_attribute(rt, self, name);
    return REF_ERROR;
}

static bool module_setattr(Runtime *rt, Ref *self, Str *name, Ref value)
{
    Ref *found = type_find(rt, ref_type(rt, *self), name);
    if (found != NULL && ref_type(rt, *found)->slots.descr_set != NULL) {
        return object_setattr(rt, self, name, value);
    }
    if (found == NULL && is_pending(rt)) {
        drop(rt, value);
        return false;
    }
    Module *module = as_module(self);
    if (name == rt->names[N_SPEC]) {
        module->complete = NULL;
    }
    if (!ref_is_unbound(value)) {
        return dict_set_str_take(rt, module->dict, name, value);
    }
    if (!dict_delete_str(rt, module->dict, name)) {
        raise_attribute_error(rt, self, name);
        return false;
    }
    return true;
}

static Ref module_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    return make_module(rt, type);
}

// args: self, name, doc
static Ref init_module(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref none = REF_NONE;
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "module() argument 'name' must be str, not %B",
                    peek(args[1]));
        return REF_ERROR;
    }
    return set_names(rt, as_module(&args[0]), &args[1],
                     ref_is_unbound(args[2]) ? &none : &args[2])
               ? REF_NONE
               : REF_ERROR;
}

static const MethodDef init_def = {
    "module", init_module, SIGNATURE(1, "name, doc=None"), NULL, METHOD_INSTANCE};

static bool module_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    ArgBuffer all;
    if (!args_prepend(rt, &all, self, args, nargs, kwnames)) {
        return false;
    }
    Ref result = native_call(rt, &init_def, NULL, all.items, nargs + 1, kwnames, true);
    args_fini(rt, &all);
    return !ref_is_error(result);
}

static Ref module_get_dict(Runtime *rt, Ref *self)
{
    return complete_module(rt, self) ? ref_new(&as_module(self)->dict->base)
                                     : REF_ERROR;
}

// Made when somebody asks; a module with annotations has them in its dict already.
static Ref module_get_annotations(Runtime *rt, Ref *self)
{
    Dict *dict = as_module(self)->dict;
    Ref *own = dict_find_str(dict, rt->names[N_ANNOTATIONS]);
    if (own != NULL) {
        return share(rt, own);
    }
    Ref made = dict_new(rt);
    if (ref_is_error(made) ||
        !dict_set_str_take(rt, dict, rt->names[N_ANNOTATIONS], share(rt, &made))) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

static bool module_set_annotations(Runtime *rt, Ref *self, Ref value)
{
    Dict *dict = as_module(self)->dict;
    if (!ref_is_unbound(value)) {
        return dict_set_str_take(rt, dict, rt->names[N_ANNOTATIONS], value);
    }
    Ref name = ref_new(&rt->names[N_ANNOTATIONS]->base);
    Lookup found = dict_delete(rt, dict, &name);
    drop(rt, name);
    if (found == LOOKUP_MISSING) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "__annotations__");
    }
    return found == LOOKUP_FOUND;
}

static const GetSetDef module_getsets[] = {
    {"__annotations__", module_get_annotations, module_set_annotations, NULL},
    {"__dict__", module_get_dict, NULL, NULL},
    {NULL},
};

// dir(module): the names in its dict, or what its own __dir__ answers.
static Ref py_module_dir(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Module *module = as_module(&args[0]);
    Ref *own = dict_find_str(module->dict, rt->names[N_DIR]);
    if (own != NULL) {
        Ref function = share(rt, own);
        Ref result = ref_is_error(function) ? REF_ERROR
                                            : object_call(rt, &function, NULL, 0, NULL);
        drop(rt, function);
        return result;
    }
    Ref dict = get_attr(rt, &args[0], rt->names[N_DICT]);
    Ref names = REF_ERROR;
    if (!ref_is_error(dict) && !is_dict(peek(dict))) {
        raise_error(rt, E_TYPE_ERROR, "<module>.__dict__ is not a dictionary");
    } else if (!ref_is_error(dict)) {
        names = call_method(rt, &dict, rt->names[N_KEYS], NULL, 0);
    }
    drop(rt, dict);
    return names;
}

static const MethodDef module_methods[] = {
    {"__dir__", py_module_dir, ARGS(0, 0), "Names of the module's attributes."},
    {NULL},
};

const TypeDef module_typedef = {
    .name = "module",
    .parameters = &init_def.args,
    .doc = "Create a module object.",
    .instance_size = sizeof(Module),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = module_destroy,
            .traverse = module_traverse,
            .clear = module_clear,
            .repr = module_repr,
            .getattr = module_getattr,
            .setattr = module_setattr,
            .construct = module_construct,
            .init = module_init,
        },
    .methods = module_methods,
    .getsets = module_getsets,
};
