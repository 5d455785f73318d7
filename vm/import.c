#define _GNU_SOURCE // realpath
#include "vm/import.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/bytes.h"
#include "objects/codecs.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/carets.h"
#include "vm/module_spec.h"
#include "vm/ops.h"
#include "vm/program.h"
#include "vm/traceback.h"

static Str *as_str(Ref ref)
{
    return value_str_object(peek(ref));
}

static Module *as_module(Ref ref)
{
    return (Module *)ref_object(ref);
}

static bool is_module(Runtime *rt, Value value)
{
    return value_is_object(value) &&
           type_is_subtype(value_object(value)->type, rt->types[T_MODULE]);
}

static bool set_name(Runtime *rt, Dict *dict, NameId name, Ref value_take)
{
    return !ref_is_error(value_take) &&
           dict_set_str_take(rt, dict, rt->names[name], value_take);
}

static size_t last_dot(const Str *name) // the size when there is none
{
    const char *dot = memrchr(name->data, '.', name->size);
    return dot == NULL ? name->size : (size_t)(dot - name->data);
}

// Gives the pending ImportError its name and path, both borrowed; either may be NULL.
static void set_error_fields(Runtime *rt, Str *name, Str *path, Str *name_from)
{
    if (!pending_matches(rt, E_IMPORT_ERROR)) {
        return; // no memory for it
    }
    Exception *error = (Exception *)ref_object(rt->pending);
    if (name != NULL) {
        replace_ref_take(rt, &error->fields[FIELD_IMPORT_NAME], ref_new(&name->base));
    }
    if (path != NULL) {
        replace_ref_take(rt, &error->fields[FIELD_IMPORT_PATH], ref_new(&path->base));
    }
    if (name_from != NULL) {
        replace_ref_take(rt, &error->fields[FIELD_IMPORT_NAME_FROM],
                         ref_new(&name_from->base));
    }
}

// --- reading and compiling ---

static Ref read_descriptor(Runtime *rt, int fd)
{
    struct stat status;
    size_t capacity = fstat(fd, &status) == 0 && status.st_size > 0
                          ? (size_t)status.st_size + 1
                          : 4096;
    size_t size = 0;
    char *data = buffer_alloc(rt, capacity);
    while (data != NULL) {
        ssize_t got = read(fd, data + size, capacity - size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            Ref bytes = REF_ERROR;
            if (got < 0) {
                raise_os_error(rt, errno, NULL);
            } else {
                bytes = bytes_new(rt, data, size);
            }
            buffer_free(rt, data, capacity);
            return bytes;
        }
        size += (size_t)got;
        if (size == capacity) {
            char *larger = buffer_resize(rt, data, capacity, capacity * 2);
            if (larger == NULL) {
                break;
            }
            data = larger;
            capacity *= 2;
        }
    }
    buffer_free(rt, data, capacity);
    return REF_ERROR;
}

Ref vm_read_file(Vm *vm, const char *path)
{
    Runtime *rt = &vm->rt;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    int error = fd < 0 || fstat(fd, &status) != 0 ? errno
                : S_ISDIR(status.st_mode)         ? EISDIR
                                                  : 0;
    if (error != 0) {
        Ref name = str_from(rt, path);
        if (!ref_is_error(name)) {
            raise_os_error(rt, error, &name);
        }
        drop(rt, name);
    }
    Ref bytes = error == 0 ? read_descriptor(rt, fd) : REF_ERROR;
    if (fd >= 0) {
        close(fd);
    }
    return bytes;
}

static Ref warning_text(Runtime *rt, Str *message, Str *filename, uint32_t line)
{
    SourceCache sources = {NULL, NULL, 0};
    StrBuilder out;
    size_t size;
    const char *shown = source_cache_line(&sources, filename, line, &size);
    builder_init(&out);
    Ref head = str_format(rt, "%U:%u: SyntaxWarning: %U\n", filename, line, message);
    bool ok = !ref_is_error(head) && builder_add_str(rt, &out, as_str(head));
    if (ok && size > 0) {
        ok = builder_add(rt, &out, "  ", 2) && builder_add(rt, &out, shown, size) &&
             builder_add(rt, &out, "\n", 1);
    }
    drop(rt, head);
    source_cache_fini(&sources);
    if (!ok) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return builder_finish(rt, &out);
}

// warnings.warn_explicit, when somebody has imported the module: 1; -1: a filter made
// an exception of it.
static int warn_explicitly(Runtime *rt, Str *message, Str *filename, uint32_t line)
{
    Vm *vm = vm_of(rt);
    Str *name = str_intern_new(rt, "warnings", 8);
    Ref *found = name == NULL ? NULL : dict_find_str(vm->modules, name);
    CLEAR_POINTER(rt, name);
    if (found == NULL) {
        return is_pending(rt) ? -1 : 0;
    }
    Ref module = share(rt, found);
    Ref args[4] = {ref_new(&message->base),
                   ref_new(&rt->exceptions[E_SYNTAX_WARNING]->base),
                   ref_new(&filename->base), ref_immediate(line)};
    Str *method = str_intern_new(rt, "warn_explicit", 13);
    Ref result = method == NULL ? REF_ERROR : call_method(rt, &module, method, args, 4);
    CLEAR_POINTER(rt, method);
    for (size_t i = 0; i < 4; i++) {
        drop(rt, args[i]);
    }
    drop(rt, module);
    bool ok = !ref_is_error(result);
    drop(rt, result);
    return ok ? 1 : -1;
}

// "file:3: SyntaxWarning: words" and the line on sys.stderr.
static bool print_warning(Runtime *rt, Str *message, Str *filename, uint32_t line)
{
    int told = warn_explicitly(rt, message, filename, line);
    if (told != 0) {
        return told > 0;
    }
    Ref *slot = vm_of(rt)->sys == NULL
                    ? NULL
                    : dict_find_str(vm_of(rt)->sys->dict, rt->names[N_STDERR]);
    if (slot == NULL || ref_is_none(*slot)) {
        return true;
    }
    Ref file = share(rt, slot);
    Ref text = warning_text(rt, message, filename, line);
    Ref result = ref_is_error(text)
                     ? REF_ERROR
                     : call_method(rt, &file, rt->names[N_WRITE], &text, 1);
    drop(rt, text);
    drop(rt, file);
    drop(rt, result);
    return !ref_is_error(result);
}

Ref vm_compile(Vm *vm, const char *text, size_t size, Str *filename, CompileMode mode,
               unsigned flags)
{
    if ((flags & COMPILE_LEVEL_GIVEN) == 0) {
        flags |= vm->options.optimize > 0 ? COMPILE_OPTIMIZE : 0;
        flags |= vm->options.optimize > 1 ? COMPILE_NO_DOCS : 0;
    }
    flags |= vm->options.exact ? COMPILE_EXACT : 0;
    CompileOptions options = {.mode = mode, .flags = flags, .warn = print_warning};
    return compile_source(&vm->rt, text, size, filename, &options);
}

Ref vm_compile_kept(Vm *vm, const char *text, size_t size, Str *filename,
                    CompileMode mode, unsigned flags)
{
    Runtime *rt = &vm->rt;
    Ref code = vm_compile(vm, text, size, filename, mode, flags);
    Ref source =
        ref_is_error(code) ? REF_ERROR : str_decode(rt, text, size, "utf-8", "replace");
    if (ref_is_error(source)) {
        drop(rt, code);
        return REF_ERROR;
    }
    code_keep_source(rt, (Code *)ref_object(code), as_str(source));
    drop(rt, source);
    return code;
}

// Runs a module's body from its source in its own dict.
static bool run_source(Vm *vm, Module *module, const char *text, size_t size,
                       Str *filename)
{
    Runtime *rt = &vm->rt;
    Ref code = vm_compile(vm, text, size, filename, COMPILE_EXEC, 0);
    if (ref_is_error(code)) {
        return false;
    }
    module->is_loading = true;
    Ref namespace_ = ref_new(&module->dict->base);
    Ref result = vm_run_code(vm, (Code *)ref_object(code), module->dict, &namespace_);
    module->is_loading = false;
    drop(rt, namespace_);
    drop(rt, code);
    drop(rt, result);
    return !ref_is_error(result);
}

static bool run_file(Vm *vm, Module *module, Str *path)
{
    Runtime *rt = &vm->rt;
    Ref bytes = vm_read_file(vm, path->data);
    if (ref_is_error(bytes)) {
        return false;
    }
    const Bytes *source = (const Bytes *)ref_object(bytes);
    bool ok = true;
    if (source_names_spec(source->data, source->size)) {
        Ref self = ref_new(&module->base);
        ok = module_complete(rt, &self);
        drop(rt, self);
    }
    ok = ok && run_source(vm, module, source->data, source->size, path);
    drop(rt, bytes);
    return ok;
}

// --- finding ---

typedef enum FoundKind {
    FOUND_NOTHING,
    FOUND_NATIVE,
    FOUND_FILE,
    FOUND_PACKAGE,
    FOUND_NAMESPACE
} FoundKind;

typedef struct Found {
    FoundKind kind;
    bool is_first; // found in the first folder
    const ModuleDef *native;
    Ref file;   // str: the source file
    Ref folder; // str: of a package; for a namespace, a list of them
} Found;

static void found_fini(Runtime *rt, Found *found)
{
    clear_ref(rt, &found->file);
    clear_ref(rt, &found->folder);
}

static const ModuleDef *find_native(const Vm *vm, const Str *name)
{
    const ModuleTable *table = vm->options.modules;
    for (const ModuleDef *def = table == NULL ? NULL : table->modules;
         def != NULL && def->name != NULL; def++) {
        if (str_equals_text(name, def->name)) {
            return def;
        }
    }
    return NULL;
}

static bool is_regular(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

static bool is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

// A folder's text with the name behind it; an empty folder is the current one.
static Ref join_path(Runtime *rt, const Str *folder, const char *name, size_t size,
                     const char *suffix)
{
    Ref tail = str_new(rt, name, size);
    if (ref_is_error(tail)) {
        return REF_ERROR;
    }
    bool has_slash = folder->size == 0 || folder->data[folder->size - 1] == '/';
    Ref path =
        str_format(rt, "%U%s%S%s", folder, has_slash ? "" : "/", peek(tail), suffix);
    drop(rt, tail);
    return path;
}

// Looks for the module in one folder. False: error; found->kind says whether it was
// there.
static bool find_in_folder(Runtime *rt, const Str *folder, const char *tail,
                           size_t size, Found *found)
{
    Ref path = join_path(rt, folder, tail, size, "");
    if (ref_is_error(path)) {
        return false;
    }
    if (!is_folder(as_str(path)->data)) {
        drop(rt, path);
    } else {
        Ref init = str_format(rt, "%S/__init__.py", peek(path));
        if (ref_is_error(init)) {
            drop(rt, path);
            return false;
        }
        if (is_regular(as_str(init)->data)) {
            found->kind = FOUND_PACKAGE;
            found->file = init;
            replace_ref_take(rt, &found->folder, path);
            return true;
        }
        drop(rt, init);
        if (ref_is_unbound(found->folder)) {
            found->folder = list_new(rt, 1);
        }
        if (ref_is_error(found->folder) ||
            !list_append_take(rt, value_list(peek(found->folder)), path)) {
            return false;
        }
    }
    Ref file = join_path(rt, folder, tail, size, ".py");
    if (ref_is_error(file)) {
        return false;
    }
    if (is_regular(as_str(file)->data)) {
        found->kind = FOUND_FILE;
        found->file = file;
        return true;
    }
    drop(rt, file);
    return true;
}

// Walks a list of folders (sys.path, or a package's __path__).
static bool find_on_path(Runtime *rt, Ref *path, const char *tail, size_t size,
                         Found *found)
{
    Iter iter;
    if (!iter_init(rt, &iter, path)) {
        return false;
    }
    bool ok = true;
    for (size_t i = 0; ok && found->kind == FOUND_NOTHING; i++) {
        Ref entry = iter_step(rt, &iter);
        if (ref_is_unbound(entry)) {
            break;
        }
        found->is_first = i == 0;
        ok = !ref_is_error(entry) &&
             (!is_str(peek(entry)) ||
              find_in_folder(rt, as_str(entry), tail, size, found));
        drop(rt, entry);
    }
    iter_fini(rt, &iter);
    if (ok && found->kind == FOUND_NOTHING && !ref_is_unbound(found->folder)) {
        found->kind = FOUND_NAMESPACE;
    }
    return ok;
}

static Ref sys_path(Vm *vm)
{
    Ref *slot = vm->sys == NULL
                    ? NULL
                    : dict_find_str(vm->sys->dict, vm->rt.names[N_PATH_PLAIN]);
    return slot == NULL ? ref_new(&vm->rt.empty_tuple->base) : share(&vm->rt, slot);
}

// Finds an absolute name; `parent`: the package it is in, unbound at the top.
static bool find_module(Vm *vm, Str *name, Ref *parent, Found *found)
{
    Runtime *rt = &vm->rt;
    *found = (Found){
        .file = REF_UNBOUND, .folder = REF_UNBOUND, .native = find_native(vm, name)};
    size_t dot = last_dot(name);
    bool is_top = ref_is_unbound(*parent);
    if (found->native != NULL && (found->native->is_core || !is_top)) {
        found->kind = FOUND_NATIVE;
        return true;
    }
    Ref path = is_top ? sys_path(vm) : lookup_attr(rt, parent, rt->names[N_PATH]);
    if (ref_is_unbound(path)) {
        Ref package = str_new(rt, name->data, dot);
        if (!ref_is_error(package)) {
            raise_error(rt, E_MODULE_NOT_FOUND_ERROR,
                        "No module named %R; %R is not a package",
                        value_of(&name->base), peek(package));
            set_error_fields(rt, name, NULL, NULL);
            drop(rt, package);
        }
        return false;
    }
    const char *tail = is_top ? name->data : name->data + dot + 1;
    bool ok =
        !ref_is_error(path) &&
        find_on_path(rt, &path, tail, name->size - (size_t)(tail - name->data), found);
    drop(rt, path);
    if (!ok) {
        found_fini(rt, found);
    } else if (found->native != NULL &&
               (found->kind == FOUND_NOTHING || found->kind == FOUND_NAMESPACE)) {
        clear_ref(rt, &found->folder);
        found->kind = FOUND_NATIVE; // the library comes last on the path
    }
    return ok;
}

// --- loading ---

// __package__, __builtins__, and what a module from a file has besides.
static bool set_module_names(Vm *vm, Module *module, Str *name, const Found *found)
{
    Runtime *rt = &vm->rt;
    Dict *dict = module->dict;
    bool is_package = found->kind == FOUND_PACKAGE || found->kind == FOUND_NAMESPACE ||
                      (found->kind == FOUND_NATIVE && found->native->is_package);
    size_t dot = last_dot(name);
    size_t size = is_package ? name->size : dot == name->size ? 0 : dot;
    if (!set_name(rt, dict, N_PACKAGE, str_new(rt, name->data, size))) {
        return false;
    }
    if (found->kind == FOUND_FILE || found->kind == FOUND_PACKAGE) {
        if (!set_name(rt, dict, N_FILE, ref_copy(peek(found->file))) ||
            !set_name(rt, dict, N_CACHED, REF_NONE)) {
            return false;
        }
    }
    if (!is_package) {
        return true;
    }
    Ref path = REF_ERROR;
    if (found->kind == FOUND_NAMESPACE) {
        path = ref_copy(peek(found->folder));
    } else {
        Ref folder =
            found->kind == FOUND_PACKAGE ? ref_copy(peek(found->folder)) : REF_UNBOUND;
        path = list_from_take(rt, &folder, found->kind == FOUND_PACKAGE);
    }
    return set_name(rt, dict, N_PATH, path);
}

static bool run_native(Vm *vm, Module *module, const ModuleDef *def)
{
    Runtime *rt = &vm->rt;
    module->is_built_in = true;
    module->is_frozen = def->init == NULL;
    if (def->doc != NULL &&
        !set_name(rt, module->dict, N_DOC, str_from(rt, def->doc))) {
        return false;
    }
    if (def->init != NULL && !def->init(rt, module)) {
        return false;
    }
    if (def->source == NULL) {
        return true;
    }
    Ref filename = str_format(rt, "<frozen %s>", def->name);
    bool ok = !ref_is_error(filename) &&
              run_source(vm, module, def->source, def->source_size, as_str(filename));
    drop(rt, filename);
    return ok;
}

static bool run_body(Vm *vm, Module *module, const Found *found)
{
    Runtime *rt = &vm->rt;
    if (found->kind == FOUND_NATIVE) {
        return run_native(vm, module, found->native);
    }
    if (!set_name(rt, module->dict, N_BUILTINS, ref_new(&vm->builtins->base))) {
        return false;
    }
    return found->kind == FOUND_NAMESPACE || run_file(vm, module, as_str(found->file));
}

// -v. What cannot be written is not missed.
static void say_imported(Vm *vm, Str *name, const Found *found)
{
    Runtime *rt = &vm->rt;
    bool has_file = found->kind == FOUND_FILE || found->kind == FOUND_PACKAGE;
    const char *kind = found->kind == FOUND_NATIVE ? "built-in" : "namespace";
    Ref text = has_file ? str_format(rt, "import '%U' # %S\n", name, peek(found->file))
                        : str_format(rt, "import '%U' # %s\n", name, kind);
    if (ref_is_error(text)) {
        pending_clear(rt);
    } else {
        vm_write_stderr(vm, text);
        drop(rt, text);
    }
}

// Makes the module, enters it in sys.modules and runs its body; a module that fails
// leaves sys.modules again.
static Ref load_module(Vm *vm, Str *name, const Found *found)
{
    Runtime *rt = &vm->rt;
    Ref module = module_new(rt, name);
    if (ref_is_error(module)) {
        return REF_ERROR;
    }
    as_module(module)->is_beside = found->is_first && last_dot(name) == name->size;
    as_module(module)->hides_library =
        as_module(module)->is_beside && find_native(vm, name) != NULL;
    as_module(module)->complete = module_complete;
    if (!set_module_names(vm, as_module(module), name, found) ||
        !dict_set_str_take(rt, vm->modules, name, ref_new(ref_object(module)))) {
        drop(rt, module);
        return REF_ERROR;
    }
    if (!run_body(vm, as_module(module), found)) {
        Ref error = pending_take(rt);
        dict_delete_str(rt, vm->modules, name);
        drop(rt, module);
        pending_set_take(rt, error);
        return REF_ERROR;
    }
    if (vm->options.flags.verbose > 0) {
        say_imported(vm, name, found);
    }
    Ref *entry =
        dict_find_str(vm->modules, name); // the body may have put something else there
    Ref result = entry == NULL ? REF_UNBOUND : share(rt, entry);
    drop(rt, module);
    if (ref_is_unbound(result)) {
        Ref key = ref_new(&name->base);
        raise_key_error(rt, &key);
        drop(rt, key);
        return REF_ERROR;
    }
    return result;
}

static Ref find_and_load(Vm *vm, Str *name, Ref *parent)
{
    Runtime *rt = &vm->rt;
    Found found;
    if (!find_module(vm, name, parent, &found)) {
        return REF_ERROR;
    }
    if (found.kind == FOUND_NOTHING) {
        raise_error(rt, E_MODULE_NOT_FOUND_ERROR, "No module named %R",
                    value_of(&name->base));
        set_error_fields(rt, name, NULL, NULL);
        return REF_ERROR;
    }
    Ref module = load_module(vm, name, &found);
    found_fini(rt, &found);
    return module;
}

// What sys.modules has; unbound: nothing.
static Ref find_loaded(Vm *vm, Str *name)
{
    Runtime *rt = &vm->rt;
    Ref *entry = dict_find_str(vm->modules, name);
    if (entry == NULL) {
        return REF_UNBOUND;
    }
    if (ref_is_none(*entry)) {
        raise_error(rt, E_MODULE_NOT_FOUND_ERROR,
                    "import of %U halted; None in sys.modules", name);
        set_error_fields(rt, name, NULL, NULL);
        return REF_ERROR;
    }
    return share(rt, entry);
}

// The module becomes an attribute of its package.
static bool set_in_parent(Runtime *rt, Ref *parent, Str *name, Ref *module)
{
    size_t dot = last_dot(name);
    Str *tail = str_intern_new(rt, name->data + dot + 1, name->size - dot - 1);
    if (tail == NULL) {
        return false;
    }
    Ref shared = share(rt, module);
    bool ok = set_attr_take(rt, parent, tail, shared);
    object_release(rt, &tail->base);
    return ok;
}

// The package knows of the import as long as it lasts.
static Ref load_into(Vm *vm, Str *name, Ref *parent)
{
    if (ref_is_unbound(*parent) || !is_module(&vm->rt, peek(*parent))) {
        return find_and_load(vm, name, parent);
    }
    size_t dot = last_dot(name);
    Ref tail = str_new(&vm->rt, name->data + dot + 1, name->size - dot - 1);
    if (ref_is_error(tail)) {
        return REF_ERROR;
    }
    Module *package = as_module(*parent);
    Importing importing = {as_str(tail), package->importing};
    package->importing = &importing;
    Ref module = find_and_load(vm, name, parent);
    package->importing = importing.outer;
    drop(&vm->rt, tail);
    return module;
}

// One name whose package, if it has one, is loaded and given as `parent`.
static Ref import_part(Vm *vm, Str *name, Ref *parent)
{
    Ref module = find_loaded(vm, name);
    if (!ref_is_unbound(module)) {
        return module;
    }
    module = load_into(vm, name, parent);
    if (!ref_is_error(module) && !ref_is_unbound(*parent) &&
        !set_in_parent(&vm->rt, parent, name, &module)) {
        drop(&vm->rt, module);
        return REF_ERROR;
    }
    return module;
}

// Every package on the way, the outermost first.
Ref import_module(Vm *vm, Str *name)
{
    Runtime *rt = &vm->rt;
    Ref module = find_loaded(vm, name);
    if (!ref_is_unbound(module)) {
        return module;
    }
    Ref parent = REF_UNBOUND;
    for (size_t end = 0; end < name->size; end++) {
        const char *dot = memchr(name->data + end, '.', name->size - end);
        end = dot == NULL ? name->size : (size_t)(dot - name->data);
        Str *part = str_intern_new(rt, name->data, end);
        Ref next = part == NULL ? REF_ERROR : import_part(vm, part, &parent);
        if (part != NULL) {
            object_release(rt, &part->base);
        }
        drop(rt, parent);
        if (ref_is_error(next)) {
            return REF_ERROR;
        }
        parent = next;
    }
    return parent;
}

Ref import_module_named(Vm *vm, const char *name)
{
    Str *text = str_intern_new(&vm->rt, name, strlen(name));
    if (text == NULL) {
        return REF_ERROR;
    }
    Ref module = import_module(vm, text);
    object_release(&vm->rt, &text->base);
    return module;
}

Ref import_call_codecs(Runtime *rt, const char *name, Ref *args, size_t nargs)
{
    Ref module = import_module_named((Vm *)rt, "codecs");
    Str *text = ref_is_error(module) ? NULL : str_intern_new(rt, name, strlen(name));
    Ref function = text == NULL ? REF_ERROR : get_attr(rt, &module, text);
    Ref result = ref_is_error(function) ? REF_ERROR
                                        : object_call(rt, &function, args, nargs, NULL);
    drop(rt, function);
    if (text != NULL) {
        object_release(rt, &text->base);
    }
    drop(rt, module);
    return result;
}

// --- relative names ---

static Ref parent_of_spec(Runtime *rt, Ref *slot)
{
    Ref spec = share(rt, slot);
    Str *name = str_intern_new(rt, "parent", 6);
    Ref parent =
        ref_is_error(spec) || name == NULL ? REF_ERROR : get_attr(rt, &spec, name);
    CLEAR_POINTER(rt, name);
    drop(rt, spec);
    if (!ref_is_error(parent) && !is_str(peek(parent))) {
        raise_error(rt, E_TYPE_ERROR, "__spec__.parent must be a string");
        drop(rt, parent);
        return REF_ERROR;
    }
    return parent;
}

// The package that relative imports of this module start from: __package__, else worked
// out from __name__.
static Ref find_package(Runtime *rt, Dict *globals)
{
    Ref *package = dict_find_str(globals, rt->names[N_PACKAGE]);
    if (package != NULL && !ref_is_none(*package)) {
        if (!is_str(peek(*package))) {
            raise_error(rt, E_TYPE_ERROR, "package must be a string");
            return REF_ERROR;
        }
        return share(rt, package);
    }
    Ref *spec = dict_find_str(globals, rt->names[N_SPEC]);
    if (spec != NULL && !ref_is_none(*spec)) {
        return parent_of_spec(rt, spec);
    }
    if (!warn_error(rt, E_IMPORT_WARNING,
                    "can't resolve package from __spec__ or __package__, falling back "
                    "on __name__ and __path__")) {
        return REF_ERROR;
    }
    Ref *name = dict_find_str(globals, rt->names[N_NAME_]);
    if (name == NULL) {
        raise_error(rt, E_KEY_ERROR, "'__name__' not in globals");
        return REF_ERROR;
    }
    if (!is_str(peek(*name))) {
        raise_error(rt, E_TYPE_ERROR, "__name__ must be a string");
        return REF_ERROR;
    }
    if (dict_find_str(globals, rt->names[N_PATH]) != NULL) {
        return share(rt, name);
    }
    size_t dot = last_dot(as_str(*name));
    return str_new(rt, as_str(*name)->data, dot == as_str(*name)->size ? 0 : dot);
}

// The absolute, interned name that `name` means `level` packages up.
static Str *resolve_name(Runtime *rt, const Str *name, Dict *globals, int64_t level)
{
    if (level == 0) {
        return str_intern_new(rt, name->data, name->size);
    }
    Ref package = globals == NULL ? str_new(rt, "", 0) : find_package(rt, globals);
    if (ref_is_error(package)) {
        return NULL;
    }
    const Str *text = as_str(package);
    size_t size = text->size;
    const char *problem =
        size == 0 ? "attempted relative import with no known parent package" : NULL;
    for (int64_t up = 1; up < level && problem == NULL; up++) {
        const char *dot = memrchr(text->data, '.', size);
        problem =
            dot == NULL ? "attempted relative import beyond top-level package" : NULL;
        size = dot == NULL ? 0 : (size_t)(dot - text->data);
    }
    if (problem != NULL) {
        raise_error(rt, E_IMPORT_ERROR, "%s", problem);
        drop(rt, package);
        return NULL;
    }
    Ref base = str_new(rt, text->data, size);
    drop(rt, package);
    Ref full = ref_is_error(base) ? REF_ERROR
               : name->size == 0  ? ref_copy(peek(base))
                                  : str_format(rt, "%S.%U", peek(base), name);
    drop(rt, base);
    return !ref_is_error(full) && str_intern(rt, &full) ? as_str(full) : NULL;
}

// --- __import__ ---

// Imports package.name for `from package import name`, when it is no attribute yet and
// there is such a module.
static bool import_submodule(Vm *vm, Ref *package, Str *name)
{
    Runtime *rt = &vm->rt;
    Ref found = lookup_attr(rt, package, name);
    if (!ref_is_unbound(found)) {
        drop(rt, found);
        return !ref_is_error(found);
    }
    Ref own_name = get_attr(rt, package, rt->names[N_NAME_]);
    Ref full = ref_is_error(own_name) ? REF_ERROR
                                      : str_format(rt, "%S.%U", peek(own_name), name);
    drop(rt, own_name);
    if (ref_is_error(full) || !str_intern(rt, &full)) {
        drop(rt, full);
        return false;
    }
    Ref module = import_module(vm, as_str(full));
    bool ok = !ref_is_error(module);
    if (!ok && pending_matches(rt, E_MODULE_NOT_FOUND_ERROR)) {
        const Exception *error = (const Exception *)ref_object(rt->pending);
        Value missing = peek(error->fields[FIELD_IMPORT_NAME]);
        if (is_str(missing) && str_equal(value_str_object(missing), as_str(full))) {
            pending_clear(
                rt); // the missing attribute is reported where it is asked for
            ok = true;
        }
    }
    drop(rt, module);
    drop(rt, full);
    return ok;
}

static bool import_from_list(Vm *vm, Ref *package, Ref *names, bool is_all);

static bool import_listed(Vm *vm, Ref *package, Ref *name, bool is_all)
{
    Runtime *rt = &vm->rt;
    if (!is_str(peek(*name))) {
        Ref own_name = is_all ? get_attr(rt, package, rt->names[N_NAME_]) : REF_NONE;
        if (is_all && !ref_is_error(own_name)) {
            raise_error(rt, E_TYPE_ERROR, "Item in %S.__all__ must be str, not %T",
                        peek(own_name), peek(*name));
        } else if (!is_all) {
            raise_error(rt, E_TYPE_ERROR, "Item in ``from list'' must be str, not %T",
                        peek(*name));
        }
        drop(rt, own_name);
        return false;
    }
    if (!str_equals_text(as_str(*name), "*")) {
        return str_intern(rt, name) && import_submodule(vm, package, as_str(*name));
    }
    Ref all = is_all ? REF_UNBOUND : lookup_attr(rt, package, rt->names[N_ALL]);
    bool ok = !ref_is_error(all) &&
              (ref_is_unbound(all) || import_from_list(vm, package, &all, true));
    drop(rt, all);
    return ok;
}

// Makes sure that the submodules among the names are imported.
static bool import_from_list(Vm *vm, Ref *package, Ref *names, bool is_all)
{
    Runtime *rt = &vm->rt;
    Iter iter;
    if (!iter_init(rt, &iter, names)) {
        return false;
    }
    bool ok = true;
    while (ok) {
        Ref name = iter_step(rt, &iter);
        if (ref_is_unbound(name)) {
            break;
        }
        ok = !ref_is_error(name) && import_listed(vm, package, &name, is_all);
        drop(rt, name);
    }
    iter_fini(rt, &iter);
    return ok;
}

// `import a.b.c` binds a: the first part of the name as written, `skipped` bytes into
// the absolute one.
static Ref first_part(Vm *vm, const Str *written, const Str *full)
{
    const char *dot = memchr(written->data, '.', written->size);
    size_t cut = dot == NULL ? 0 : written->size - (size_t)(dot - written->data);
    Str *top = str_intern_new(&vm->rt, full->data, full->size - cut);
    if (top == NULL) {
        return REF_ERROR;
    }
    Ref module = import_module(vm, top);
    object_release(&vm->rt, &top->base);
    return module;
}

// What __import__ does; `fromlist` unbound or None: none. `globals` may be NULL.
static Ref import_level(Vm *vm, Str *name, Dict *globals, Ref *fromlist, int64_t level)
{
    Runtime *rt = &vm->rt;
    if (level < 0 || (level == 0 && name->size == 0)) {
        raise_error(rt, E_VALUE_ERROR,
                    level < 0 ? "level must be >= 0" : "Empty module name");
        return REF_ERROR;
    }
    Str *full = resolve_name(rt, name, globals, level);
    if (full == NULL) {
        return REF_ERROR;
    }
    Ref module = import_module(vm, full);
    int has_list = ref_is_error(module) || ref_is_unbound(*fromlist)
                       ? 0
                       : value_truth(rt, peek(*fromlist));
    if (has_list < 0) {
        drop(rt, module);
        module = REF_ERROR;
    } else if (has_list > 0) {
        Ref path = lookup_attr(rt, &module, rt->names[N_PATH]);
        bool ok =
            !ref_is_error(path) &&
            (ref_is_unbound(path) || import_from_list(vm, &module, fromlist, false));
        drop(rt, path);
        if (!ok) {
            drop(rt, module);
            module = REF_ERROR;
        }
    } else if (!ref_is_error(module) && (level == 0 || name->size > 0) &&
               memchr(name->data, '.', name->size) != NULL) {
        drop(rt, module);
        module = first_part(vm, name, full);
    }
    object_release(rt, &full->base);
    return module;
}

Ref py_import(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    enum { NAME, GLOBALS, LOCALS, FROMLIST, LEVEL };
    int64_t level = 0;
    if (!is_str(peek(args[NAME]))) {
        raise_error(rt, E_TYPE_ERROR, "module name must be a string");
        return REF_ERROR;
    }
    if (!ref_is_unbound(args[LEVEL]) &&
        !index_as_int64(rt, &args[LEVEL], E_OVERFLOW_ERROR, &level)) {
        return REF_ERROR;
    }
    bool has_globals = !ref_is_unbound(args[GLOBALS]) && is_dict(peek(args[GLOBALS]));
    if (level > 0 && !has_globals && !ref_is_unbound(args[GLOBALS]) &&
        !ref_is_none(args[GLOBALS])) {
        raise_error(rt, E_TYPE_ERROR, "globals must be a dict");
        return REF_ERROR;
    }
    return import_level(vm_of(rt), as_str(args[NAME]),
                        has_globals ? value_dict(peek(args[GLOBALS])) : NULL,
                        &args[FROMLIST], level);
}

// --- the import statement ---

// Is builtins.__import__ what it always was?
static bool is_own_import(Runtime *rt, Value function)
{
    return is_exact(rt, function, T_BUILTIN) &&
           ((const Builtin *)value_object(function))->def->function == py_import;
}

static Ref call_import(Vm *vm, Frame *frame, Str *name, Ref *level, Ref *fromlist)
{
    Runtime *rt = &vm->rt;
    Ref function = vm_lookup_builtin(vm, frame, rt->names[N_IMPORT]);
    if (ref_is_unbound(function)) {
        raise_error(rt, E_IMPORT_ERROR, "__import__ not found");
    }
    if (ref_is_unbound(function) || ref_is_error(function)) {
        return REF_ERROR;
    }
    if (is_own_import(rt, peek(function))) {
        drop(rt, function); // the built-ins have it still
        return import_level(vm, name, frame->globals, fromlist,
                            immediate_int(peek(*level)));
    }
    Ref args[5] = {ref_new(&name->base), ref_new(&frame->globals->base),
                   ref_is_unbound(frame->namespace_) ? REF_NONE
                                                     : share(rt, &frame->namespace_),
                   share(rt, fromlist), *level};
    Ref result = object_call(rt, &function, args, 5, NULL);
    for (int i = 4; i >= 0; i--) {
        drop(rt, args[i]);
    }
    drop(rt, function);
    return result;
}

bool op_import_name(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *level = &frame->locals[o.b];
    Ref module = call_import(vm, frame, frame->code->names[o.c], level, level + 1);
    clear_ref(rt, level + 1);
    clear_ref(rt, level);
    if (ref_is_error(module)) {
        return false;
    }
    replace_ref_take(rt, &frame->locals[o.a], module);
    return true;
}

// The module's name and file, for messages; borrowed, NULL when they are no strings.
static Str *module_text(Runtime *rt, Ref module, NameId id)
{
    Ref *slot = is_module(rt, peek(module))
                    ? dict_find_str(as_module(module)->dict, rt->names[id])
                    : NULL;
    return slot != NULL && is_str(peek(*slot)) ? as_str(*slot) : NULL;
}

static void raise_cannot_import(Vm *vm, Ref module, Str *name)
{
    Runtime *rt = &vm->rt;
    Str *module_name = module_text(rt, module, N_NAME_);
    Str *file = module_text(rt, module, N_FILE);
    if (module_name == NULL) {
        raise_error(
            rt, E_IMPORT_ERROR,
            "cannot import name '%U' from '<unknown module name>' (unknown location)",
            name);
    } else if (file == NULL) {
        raise_error(rt, E_IMPORT_ERROR,
                    "cannot import name '%U' from '%U' (unknown location)", name,
                    module_name);
    } else if (as_module(module)->is_loading) {
        raise_error(rt, E_IMPORT_ERROR,
                    "cannot import name '%U' from partially initialized module '%U' "
                    "(most likely due to a circular import) (%U)",
                    name, module_name, file);
    } else {
        raise_error(rt, E_IMPORT_ERROR, "cannot import name '%U' from '%U' (%U)", name,
                    module_name, file);
    }
    set_error_fields(rt, module_name, file, name);
}

// A submodule that is being imported is not yet an attribute of its package, but in
// sys.modules.
static Ref find_loaded_submodule(Vm *vm, Ref *module, Str *name)
{
    Runtime *rt = &vm->rt;
    Str *module_name = module_text(rt, *module, N_NAME_);
    if (module_name == NULL) {
        return REF_UNBOUND;
    }
    Ref full = str_format(rt, "%U.%U", module_name, name);
    if (ref_is_error(full)) {
        return REF_ERROR;
    }
    Ref *entry = dict_find_str(vm->modules, as_str(full));
    Ref found = entry == NULL ? REF_UNBOUND : share(rt, entry);
    drop(rt, full);
    return found;
}

bool op_import_from(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Str *name = frame->code->names[o.c];
    Ref *module = &frame->locals[o.b];
    Ref value = lookup_attr(rt, module, name);
    if (ref_is_unbound(value)) {
        value = find_loaded_submodule(vm, module, name);
    }
    if (ref_is_unbound(value)) {
        raise_cannot_import(vm, *module, name);
        return false;
    }
    if (ref_is_error(value)) {
        return false;
    }
    replace_ref_take(rt, &frame->locals[o.a], value);
    return true;
}

// Copies one name of the module into the importing namespace.
static bool import_star_name(Vm *vm, Frame *frame, Ref *module, Ref *name,
                             bool is_listed)
{
    Runtime *rt = &vm->rt;
    if (!is_str(peek(*name))) {
        Str *module_name = module_text(rt, *module, N_NAME_);
        raise_error(rt, E_TYPE_ERROR,
                    is_listed ? "Item in %U.__all__ must be str, not %T"
                              : "Key in %U.__dict__ must be str, not %T",
                    module_name == NULL ? rt->empty_str : module_name, peek(*name));
        return false;
    }
    if (!is_listed && as_str(*name)->size > 0 && as_str(*name)->data[0] == '_') {
        return true;
    }
    if (!str_intern(rt, name)) {
        return false;
    }
    Ref value = get_attr(rt, module, as_str(*name));
    return !ref_is_error(value) && set_item_take(rt, &frame->namespace_, name, value);
}

bool op_import_star(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *module = &frame->locals[o.a];
    Ref names = lookup_attr(rt, module, rt->names[N_ALL]);
    bool is_listed = !ref_is_unbound(names);
    if (!is_listed) {
        Ref dict = lookup_attr(rt, module, rt->names[N_DICT]);
        if (ref_is_unbound(dict)) {
            raise_error(rt, E_IMPORT_ERROR,
                        "from-import-* object has no __dict__ and no __all__");
            return false;
        }
        names = ref_is_error(dict)
                    ? REF_ERROR
                    : list_from_iterable(rt, &dict); // the names as they are now
        drop(rt, dict);
    }
    Iter iter;
    bool ok = !ref_is_error(names) && iter_init(rt, &iter, &names);
    drop(rt, names);
    if (!ok) {
        return false;
    }
    while (ok) {
        Ref name = iter_step(rt, &iter);
        if (ref_is_unbound(name)) {
            break;
        }
        ok = !ref_is_error(name) &&
             import_star_name(vm, frame, module, &name, is_listed);
        drop(rt, name);
    }
    iter_fini(rt, &iter);
    if (ok) {
        consume(rt, frame->locals, o.a, frame->code->local_count);
    }
    return ok;
}

// --- starting a Vm ---

// builtins' dict is there from the start (frames point to it): the module gets that
// one.
static bool make_builtins(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Str *name = rt->names[N_BUILTINS_PLAIN];
    Ref module = module_new(rt, name);
    if (ref_is_error(module)) {
        return false;
    }
    Ref own = OBJECT_REF(as_module(module)->dict);
    bool ok = dict_update(rt, vm->builtins, &own);
    as_module(module)->dict = vm->builtins;
    vm->builtins->base.count++;
    drop(rt, own);
    const ModuleDef *def = find_native(vm, name);
    ok = ok && def != NULL &&
         set_name(rt, vm->builtins, N_PACKAGE, str_new(rt, "", 0)) &&
         run_native(vm, as_module(module), def);
    as_module(module)->complete = module_complete;
    return dict_set_str_take(rt, vm->modules, name, module) && ok;
}

static bool make_main(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Str *name = rt->names[N_MAIN];
    Ref module = module_new(rt, name);
    if (ref_is_error(module)) {
        return false;
    }
    Ref *builtins = dict_find_str(vm->modules, rt->names[N_BUILTINS_PLAIN]);
    bool ok = builtins != NULL &&
              set_name(rt, as_module(module)->dict, N_BUILTINS, share(rt, builtins)) &&
              set_name(rt, as_module(module)->dict, N_ANNOTATIONS, dict_new(rt));
    return dict_set_str_take(rt, vm->modules, name, module) && ok;
}

bool import_init(Vm *vm)
{
    if (!make_builtins(vm)) {
        return false;
    }
    Ref sys = import_module(vm, vm->rt.names[N_SYS]);
    if (ref_is_error(sys)) {
        return false;
    }
    vm->sys = as_module(sys);
    return make_main(vm);
}

// --- the program ---

Module *import_main_module(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Ref *entry = dict_find_str(vm->modules, rt->names[N_MAIN]);
    if (entry == NULL || !is_module(rt, peek(*entry))) {
        raise_error(rt, E_RUNTIME_ERROR, "lost __main__");
        return NULL;
    }
    return as_module(*entry);
}

// Runs the source in __main__, which is held meanwhile: the program may remove it from
// sys.modules. `keep`: no file has the text, so tracebacks get it from the code.
static bool run_in_main(Vm *vm, const char *text, size_t size, Str *filename, bool keep)
{
    Runtime *rt = &vm->rt;
    Module *main = import_main_module(vm);
    if (main == NULL) {
        return false;
    }
    Ref code =
        keep ? vm_compile_kept(vm, text, size, filename, COMPILE_EXEC, 0)
             : vm_compile(vm, text, size, filename, COMPILE_EXEC, COMPILE_PROGRAM);
    if (ref_is_error(code)) {
        return false;
    }
    Ref namespace_ = ref_new(&main->dict->base);
    Ref result = vm_run_program(vm, (Code *)ref_object(code), main->dict, &namespace_);
    drop(rt, namespace_);
    drop(rt, code);
    drop(rt, result);
    return !ref_is_error(result);
}

bool import_run_text(Vm *vm, const char *text, size_t size, const char *filename)
{
    Ref name = str_from(&vm->rt, filename);
    bool ok = !ref_is_error(name) && run_in_main(vm, text, size, as_str(name),
                                                 strcmp(filename, "<string>") == 0);
    drop(&vm->rt, name);
    return ok;
}

static bool insert_path(Vm *vm, const char *folder, size_t size)
{
    Runtime *rt = &vm->rt;
    Ref text = str_new(rt, folder, size);
    Ref path = ref_is_error(text) ? REF_ERROR : sys_path(vm);
    bool ok = !ref_is_error(path) && is_list(peek(path)) &&
              list_insert_take(rt, value_list(peek(path)), 0, take(&text));
    drop(rt, text);
    drop(rt, path);
    return ok;
}

static bool run_main_file(Vm *vm, const char *path)
{
    Runtime *rt = &vm->rt;
    Module *main = import_main_module(vm);
    Ref name = main == NULL ? REF_ERROR : str_from(rt, path);
    if (ref_is_error(name)) {
        return false;
    }
    bool ok = set_name(rt, main->dict, N_FILE, ref_copy(peek(name))) &&
              set_name(rt, main->dict, N_CACHED, REF_NONE);
    Ref bytes = ok ? vm_read_file(vm, path) : REF_ERROR;
    if (!ref_is_error(bytes)) {
        const Bytes *source = (const Bytes *)ref_object(bytes);
        // Without its first line, whose end stays, so that lines keep their numbers.
        const char *end =
            vm->options.skip_line ? memchr(source->data, '\n', source->size) : NULL;
        const char *text = end != NULL ? end : source->data;
        ok = run_in_main(vm, text, source->size - (size_t)(text - source->data),
                         as_str(name), false);
        drop(rt, bytes);
    } else {
        ok = false;
    }
    drop(rt, name);
    return ok;
}

bool import_run_file(Vm *vm, const char *path)
{
    Runtime *rt = &vm->rt;
    char real[PATH_MAX];
    const char *absolute = realpath(path, real) == NULL ? path : real;
    if (is_folder(absolute)) {
        char inner[PATH_MAX + 16];
        size_t size = strlen(absolute);
        memcpy(inner, absolute, size);
        memcpy(inner + size, "/__main__.py", sizeof "/__main__.py");
        Module *main = import_main_module(vm);
        return main != NULL &&
               set_name(rt, main->dict, N_PACKAGE, str_new(rt, "", 0)) &&
               insert_path(vm, absolute, size) && run_main_file(vm, inner);
    }
    const char *slash = strrchr(absolute, '/');
    if (vm->options.flags.safe_path) {
        return run_main_file(vm, absolute);
    }
    return insert_path(vm, absolute,
                       slash == NULL       ? 0
                       : slash == absolute ? 1
                                           : (size_t)(slash - absolute)) &&
           run_main_file(vm, absolute);
}

// --- running a module by name ---

static bool exit_with_words(Vm *vm, Ref words)
{
    if (!ref_is_error(words)) {
        raise_with_take(&vm->rt, E_SYSTEM_EXIT, words);
    }
    return false;
}

// "/usr/bin/pyrena: No module named x" and out, as CPython's runpy.
static bool exit_without_module(Vm *vm, const Str *name, const char *reason)
{
    Runtime *rt = &vm->rt;
    Str *key = str_intern_new(rt, "executable", 10);
    Ref *executable = key == NULL ? NULL : dict_find_str(vm->sys->dict, key);
    Ref words = key == NULL ? REF_ERROR
                : executable == NULL || !is_str(peek(*executable))
                    ? str_format(rt, "No module named %U%s", name, reason)
                    : str_format(rt, "%S: No module named %U%s", peek(*executable),
                                 name, reason);
    if (key != NULL) {
        object_release(rt, &key->base);
    }
    return exit_with_words(vm, words);
}

// sys.argv[0] becomes the file that runs.
static bool set_program(Vm *vm, Ref file)
{
    Runtime *rt = &vm->rt;
    Ref *argv = dict_find_str(vm->sys->dict, rt->names[N_ARGV]);
    if (argv == NULL || !is_list(peek(*argv)) || value_list(peek(*argv))->length == 0) {
        return true;
    }
    Ref list = share(rt, argv);
    Ref zero = ref_immediate(0);
    bool ok = set_item_take(rt, &list, &zero, ref_copy(peek(file)));
    drop(rt, list);
    return ok;
}

// Imports the packages that a name is in; *parent is unbound at the top. False: none of
// that name, or an error.
static bool import_parent(Vm *vm, const Str *name, Ref *parent)
{
    Runtime *rt = &vm->rt;
    size_t dot = last_dot(name);
    *parent = REF_UNBOUND;
    if (dot == name->size) {
        return true;
    }
    Str *package = str_intern_new(rt, name->data, dot);
    *parent = package == NULL ? REF_ERROR : import_module(vm, package);
    if (package != NULL) {
        object_release(rt, &package->base);
    }
    return !ref_is_error(*parent);
}

static bool run_found(Vm *vm, Str *name, const Found *found)
{
    Runtime *rt = &vm->rt;
    Module *main = import_main_module(vm);
    size_t dot = last_dot(name);
    if (main == NULL ||
        !set_name(rt, main->dict, N_PACKAGE,
                  str_new(rt, name->data, dot == name->size ? 0 : dot))) {
        return false;
    }
    if (found->kind == FOUND_NATIVE) {
        return run_native(vm, main, found->native);
    }
    return set_program(vm, found->file) && run_main_file(vm, as_str(found->file)->data);
}

static bool run_module_name(Vm *vm, Str *name, bool is_inner)
{
    Runtime *rt = &vm->rt;
    Ref parent;
    Found found;
    if (!import_parent(vm, name, &parent) || !find_module(vm, name, &parent, &found)) {
        drop(rt, parent);
        if (pending_matches(rt, E_MODULE_NOT_FOUND_ERROR)) {
            pending_clear(rt);
            return exit_without_module(vm, name, "");
        }
        return false;
    }
    drop(rt, parent);
    bool ok;
    if (found.kind == FOUND_PACKAGE || found.kind == FOUND_NAMESPACE ||
        (found.kind == FOUND_NATIVE && found.native->is_package)) {
        Ref inner = str_format(rt, "%U.__main__", name);
        ok = !ref_is_error(inner) && str_intern(rt, &inner) &&
             run_module_name(vm, as_str(inner), true);
        drop(rt, inner);
    } else if (found.kind == FOUND_NOTHING && is_inner) {
        Ref package = str_new(rt, name->data, last_dot(name));
        Ref reason =
            ref_is_error(package)
                ? REF_ERROR
                : str_format(rt, "; '%S' is a package and cannot be directly executed",
                             peek(package));
        ok = !ref_is_error(reason) &&
             exit_without_module(vm, name, as_str(reason)->data);
        drop(rt, reason);
        drop(rt, package);
    } else {
        ok = found.kind == FOUND_NOTHING ? exit_without_module(vm, name, "")
                                         : run_found(vm, name, &found);
    }
    found_fini(rt, &found);
    return ok;
}

bool import_run_module(Vm *vm, const char *name)
{
    char folder[PATH_MAX];
    if (getcwd(folder, sizeof folder) == NULL) {
        folder[0] = '\0';
    }
    Str *text = str_intern_new(&vm->rt, name, strlen(name));
    bool ok =
        text != NULL &&
        (vm->options.flags.safe_path || insert_path(vm, folder, strlen(folder))) &&
        run_module_name(vm, text, false);
    if (text != NULL) {
        object_release(&vm->rt, &text->base);
    }
    return ok;
}
