#include "modules/io/io.h"

#include "modules/io/methods.h"
#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/module.h"
#include "objects/tuple.h"
#include "vm/import.h"

bool io_types_init(Runtime *rt)
{
    if (rt->types[T_TEXT_FILE] != NULL) {
        return true;
    }
    return runtime_add_type(rt, T_RAW_FILE, &raw_file_typedef) &&
           runtime_add_type(rt, T_BUFFERED_READER, &buffered_reader_typedef) &&
           runtime_add_type(rt, T_BUFFERED_WRITER, &buffered_writer_typedef) &&
           runtime_add_type(rt, T_BUFFERED_RANDOM, &buffered_random_typedef) &&
           runtime_add_type(rt, T_TEXT_FILE, &text_file_typedef);
}

// class UnsupportedOperation(OSError, ValueError)
static Ref make_unsupported_operation(Runtime *rt)
{
    Ref bases[2] = {ref_new(&rt->exceptions[E_OS_ERROR]->base),
                    ref_new(&rt->exceptions[E_VALUE_ERROR]->base)};
    Ref tuple = tuple_from_take(rt, bases, 2);
    Ref namespace_ = dict_new(rt);
    Str *name = str_intern_new(rt, "UnsupportedOperation", 20);
    Ref module = str_from(rt, "io");
    Ref result = REF_ERROR;
    if (!ref_is_error(tuple) && !ref_is_error(namespace_) && name != NULL &&
        !ref_is_error(module) &&
        dict_set_str_take(rt, value_dict(peek(namespace_)), rt->names[N_MODULE],
                          take(&module))) {
        result = type_make_class(rt, rt->types[T_TYPE], name, value_tuple(peek(tuple)),
                                 value_dict(peek(namespace_)), NULL, 0, NULL);
    }
    drop(rt, module);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, namespace_);
    drop(rt, tuple);
    return result;
}

void raise_unsupported(Runtime *rt, const char *message)
{
    Ref module = import_module_named(vm_of(rt), "io");
    Str *name =
        ref_is_error(module) ? NULL : str_intern_new(rt, "UnsupportedOperation", 20);
    if (name != NULL) {
        Ref class_ = get_attr(rt, &module, name);
        Ref text = ref_is_error(class_) ? REF_ERROR : str_from(rt, message);
        Ref error =
            ref_is_error(text) ? REF_ERROR : object_call(rt, &class_, &text, 1, NULL);
        drop(rt, text);
        drop(rt, class_);
        object_release(rt, &name->base);
        if (!ref_is_error(error)) {
            raise_take(rt, error);
        }
    }
    drop(rt, module);
}

// io.open is the builtin itself.
static bool add_open(Runtime *rt, Module *module)
{
    Str *name = str_intern_new(rt, "open", 4);
    Ref *slot = name == NULL ? NULL : dict_find_str(vm_of(rt)->builtins, name);
    bool ok = name != NULL && (slot == NULL || dict_set_str_take(rt, module->dict, name,
                                                                 share(rt, slot)));
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    return ok;
}

static bool add_class(Runtime *rt, Module *module, const char *name, TypeId id)
{
    return module_add_take(rt, module, name, ref_new(&rt->types[id]->base));
}

bool io_module_init(Runtime *rt, Module *module)
{
    return io_types_init(rt) && add_open(rt, module) &&
           add_class(rt, module, "FileIO", T_RAW_FILE) &&
           add_class(rt, module, "BufferedReader", T_BUFFERED_READER) &&
           add_class(rt, module, "BufferedWriter", T_BUFFERED_WRITER) &&
           add_class(rt, module, "BufferedRandom", T_BUFFERED_RANDOM) &&
           add_class(rt, module, "TextIOWrapper", T_TEXT_FILE) &&
           module_add_type(rt, module, T_STRING_IO, &string_io_typedef) &&
           module_add_type(rt, module, T_BYTES_IO, &bytes_io_typedef) &&
           module_add_take(rt, module, "UnsupportedOperation",
                           make_unsupported_operation(rt)) &&
           module_add_take(rt, module, "DEFAULT_BUFFER_SIZE",
                           ref_immediate(FILE_BUFFER)) &&
           module_add_take(rt, module, "SEEK_SET", ref_immediate(0)) &&
           module_add_take(rt, module, "SEEK_CUR", ref_immediate(1)) &&
           module_add_take(rt, module, "SEEK_END", ref_immediate(2));
}
