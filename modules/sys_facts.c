// What sys says of this interpreter and of the machine's numbers.
#include "modules/sys.h"

#include <float.h>
#include <string.h>

#include "modules/modules.h"
#include "modules/structseq.h"
#include "objects/abstract.h"
#include "objects/codecs.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/module.h"
#include "objects/set.h"
#include "objects/str.h"
#include "objects/tuple.h"

#define PYTHON_MAJOR 3
#define PYTHON_MINOR 13
#define PYTHON_MICRO 0
#define PYRENA_VERSION "0.1.0"
#define HEX_VERSION(major, minor, micro)                                               \
    ((major) << 24 | (minor) << 16 | (micro) << 8 | 0xf0)

Ref sys_text(Runtime *rt, const char *text)
{
    return str_decode(rt, text, strlen(text), "utf-8", "surrogateescape");
}

// A struct sequence as an attribute of sys, with a class of the same name.
static bool add_struct(Runtime *rt, Module *module, const char *name,
                       const char *const *fields, Ref *items, size_t count)
{
    Ref class_ = struct_class_new(rt, "sys", name, fields);
    if (ref_is_error(class_)) {
        for (size_t i = 0; i < count; i++) {
            drop(rt, items[i]);
        }
        return false;
    }
    Type *type = (Type *)ref_object(class_);
    type->flags |= TYPE_IMMUTABLE;
    if (strcmp(name, "version_info") == 0 || strcmp(name, "flags") == 0) {
        type->flags |= TYPE_NO_INSTANTIATE; // there is one only
    }
    Ref value = struct_new_take(rt, &class_, items, count);
    drop(rt, class_);
    return module_add_take(rt, module, name, value);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

static bool add_version(Runtime *rt, Module *module)
{
    static const char *const fields[] = {"major",        "minor",  "micro",
                                         "releaselevel", "serial", NULL};
    Ref items[] = {ref_immediate(PYTHON_MAJOR), ref_immediate(PYTHON_MINOR),
                   ref_immediate(PYTHON_MICRO), str_from(rt, "final"),
                   ref_immediate(0)};
    return add_struct(rt, module, "version_info", fields, items, COUNT(items)) &&
           module_add_take(
               rt, module, "hexversion",
               ref_immediate(HEX_VERSION(PYTHON_MAJOR, PYTHON_MINOR, PYTHON_MICRO))) &&
           module_add_take(rt, module, "version",
                           str_format(rt, "%d.%d.%d (pyrena %s)", PYTHON_MAJOR,
                                      PYTHON_MINOR, PYTHON_MICRO, PYRENA_VERSION));
}

static bool add_float_info(Runtime *rt, Module *module)
{
    static const char *const fields[] = {
        "max", "max_exp",  "max_10_exp", "min",   "min_exp", "min_10_exp",
        "dig", "mant_dig", "epsilon",    "radix", "rounds",  NULL};
    Ref items[] = {float_new(rt, DBL_MAX),
                   ref_immediate(DBL_MAX_EXP),
                   ref_immediate(DBL_MAX_10_EXP),
                   float_new(rt, DBL_MIN),
                   ref_immediate(DBL_MIN_EXP),
                   ref_immediate(DBL_MIN_10_EXP),
                   ref_immediate(DBL_DIG),
                   ref_immediate(DBL_MANT_DIG),
                   float_new(rt, DBL_EPSILON),
                   ref_immediate(FLT_RADIX),
                   ref_immediate(1)};
    return add_struct(rt, module, "float_info", fields, items, COUNT(items));
}

static bool add_int_info(Runtime *rt, Module *module)
{
    static const char *const fields[] = {"bits_per_digit", "sizeof_digit",
                                         "default_max_str_digits",
                                         "str_digits_check_threshold", NULL};
    Ref items[] = {ref_immediate(64), ref_immediate(8), ref_immediate(4300),
                   ref_immediate(640)};
    return add_struct(rt, module, "int_info", fields, items, COUNT(items));
}

static bool add_hash_info(Runtime *rt, Module *module)
{
    static const char *const fields[] = {
        "width",     "modulus",   "inf",       "nan",    "imag",
        "algorithm", "hash_bits", "seed_bits", "cutoff", NULL};
    Ref items[] = {ref_immediate(64),      ref_immediate(((intptr_t)1 << 61) - 1),
                   ref_immediate(314159),  ref_immediate(0),
                   ref_immediate(1000003), str_from(rt, "siphash13"),
                   ref_immediate(64),      ref_immediate(128),
                   ref_immediate(0)};
    return add_struct(rt, module, "hash_info", fields, items, COUNT(items));
}

static bool add_flags(Runtime *rt, Module *module)
{
    static const char *const fields[] = {"debug",
                                         "inspect",
                                         "interactive",
                                         "optimize",
                                         "dont_write_bytecode",
                                         "no_user_site",
                                         "no_site",
                                         "ignore_environment",
                                         "verbose",
                                         "bytes_warning",
                                         "quiet",
                                         "hash_randomization",
                                         "isolated",
                                         "dev_mode",
                                         "utf8_mode",
                                         "warn_default_encoding",
                                         "safe_path",
                                         "int_max_str_digits",
                                         NULL};
    const VmOptions *options = &vm_of(rt)->options;
    const VmFlags *flags = &options->flags;
    bool has_random_hash = !rt->stable && !options->runtime.hash_seed_given;
    Ref items[] = {ref_immediate(flags->debug),
                   ref_immediate(flags->inspect),
                   ref_immediate(flags->interactive),
                   ref_immediate(options->optimize),
                   ref_immediate(1), // no bytecode is ever written
                   ref_immediate(flags->no_user_site),
                   ref_immediate(flags->no_site),
                   ref_immediate(flags->ignore_environment),
                   ref_immediate(flags->verbose),
                   ref_immediate(flags->bytes_warning),
                   ref_immediate(flags->quiet),
                   ref_immediate(has_random_hash),
                   ref_immediate(flags->isolated),
                   ref_bool(flags->development),
                   ref_immediate(flags->utf8_mode),
                   ref_immediate(0),
                   ref_bool(flags->safe_path),
                   ref_immediate(rt->limits.max_str_digits)};
    return add_struct(rt, module, "flags", fields, items, COUNT(items));
}

static bool set_text_attr(Runtime *rt, Ref *object, const char *name, Ref value_take)
{
    Str *key = ref_is_error(value_take) ? NULL : str_intern_new(rt, name, strlen(name));
    if (key == NULL) {
        drop(rt, value_take);
        return false;
    }
    bool ok = set_attr_take(rt, object, key, value_take);
    object_release(rt, &key->base);
    return ok;
}

static bool add_implementation(Runtime *rt, Module *module)
{
    Ref type = ref_new(&rt->types[T_NAMESPACE]->base);
    Ref version = get_attr(rt, &(Ref){(uintptr_t)module}, rt->names[N_VERSION_INFO]);
    Ref namespace_ =
        ref_is_error(version) ? REF_ERROR : object_call(rt, &type, NULL, 0, NULL);
    drop(rt, type);
    if (ref_is_error(namespace_)) {
        drop(rt, version);
        return false;
    }
    if (!set_text_attr(rt, &namespace_, "name", str_from(rt, "pyrena")) ||
        !set_text_attr(rt, &namespace_, "cache_tag", REF_NONE) ||
        !set_text_attr(rt, &namespace_, "version", version) ||
        !set_text_attr(
            rt, &namespace_, "hexversion",
            ref_immediate(HEX_VERSION(PYTHON_MAJOR, PYTHON_MINOR, PYTHON_MICRO)))) {
        drop(rt, namespace_);
        return false;
    }
    return module_add_take(rt, module, "implementation", namespace_);
}

// The names of the native modules, or of those of them that are more than Python text:
// a tuple.
static Ref module_names(Runtime *rt, bool all)
{
    const ModuleTable *table = vm_of(rt)->options.modules;
    size_t count = 0;
    for (const ModuleDef *def = table->modules; def->name != NULL; def++) {
        count += all || def->init != NULL;
    }
    Tuple *names = tuple_new(rt, count);
    if (names == NULL) {
        return REF_ERROR;
    }
    size_t filled = 0;
    for (const ModuleDef *def = table->modules; def->name != NULL; def++) {
        if (!all && def->init == NULL) {
            continue;
        }
        Ref name = str_from(rt, def->name);
        if (ref_is_error(name)) {
            drop(rt, OBJECT_REF(names));
            return REF_ERROR;
        }
        names->items[filled++] = name;
    }
    tuple_finish(rt, names);
    return OBJECT_REF(names);
}

static bool add_module_names(Runtime *rt, Module *module)
{
    Ref all = module_names(rt, true);
    Ref set = ref_is_error(all) ? REF_ERROR : set_new(rt, T_FROZENSET, &all);
    drop(rt, all);
    return !ref_is_error(set) &&
           module_add_take(rt, module, "stdlib_module_names", set) &&
           module_add_take(rt, module, "builtin_module_names", module_names(rt, false));
}

// There is no folder that a library was installed in: all prefixes are alike and empty.
static bool add_prefixes(Runtime *rt, Module *module)
{
    static const char *const names[] = {"prefix", "exec_prefix", "base_prefix",
                                        "base_exec_prefix"};
    for (size_t i = 0; i < COUNT(names); i++) {
        if (!module_add_take(rt, module, names[i], str_from(rt, ""))) {
            return false;
        }
    }
    return true;
}

static bool add_thread_info(Runtime *rt, Module *module)
{
    static const char *const fields[] = {"name", "lock", "version", NULL};
    Ref items[] = {str_from(rt, "pthread"), REF_NONE, REF_NONE};
    return add_struct(rt, module, "thread_info", fields, items, COUNT(items));
}

bool sys_add_facts(Runtime *rt, Module *module)
{
    return add_version(rt, module) && add_float_info(rt, module) &&
           add_int_info(rt, module) && add_hash_info(rt, module) &&
           add_flags(rt, module) && add_implementation(rt, module) &&
           add_module_names(rt, module) && add_prefixes(rt, module) &&
           add_thread_info(rt, module) &&
           module_add_take(rt, module, "platform", str_from(rt, "linux")) &&
           module_add_take(rt, module, "abiflags", str_from(rt, "")) &&
           module_add_take(rt, module, "platlibdir", str_from(rt, "lib")) &&
           module_add_take(rt, module, "api_version", ref_immediate(1013)) &&
           module_add_take(rt, module, "maxsize", int_new(rt, INT64_MAX)) &&
           module_add_take(rt, module, "maxunicode", ref_immediate(0x10ffff)) &&
           module_add_take(rt, module, "byteorder", str_from(rt, "little")) &&
           module_add_take(rt, module, "float_repr_style", str_from(rt, "short")) &&
           module_add_take(rt, module, "pycache_prefix", REF_NONE) &&
           module_add_take(
               rt, module, "copyright",
               str_from(rt, "Copyright (c) the Pyrena authors. MIT license."));
}
