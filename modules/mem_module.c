// The mem module: what memory holds and who holds whom, as data. Its classes that print
// themselves are in frozen/mem.py.
#include "modules/mem_module.h"

#include <string.h>

#include "modules/modules.h"
#include "modules/structseq.h"
#include "objects/abstract.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/str.h"
#include "vm/import.h"

static Ref find_class(Runtime *rt, const char *name)
{
    Ref module = import_module_named(vm_of(rt), "mem");
    Str *text = ref_is_error(module) ? NULL : str_intern_new(rt, name, strlen(name));
    Ref found = text == NULL ? REF_ERROR : get_attr(rt, &module, text);
    if (text != NULL) {
        object_release(rt, &text->base);
    }
    drop(rt, module);
    return found;
}

static void drop_items(Runtime *rt, Ref *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        clear_ref(rt, &items[i]);
    }
}

Ref mem_record(Runtime *rt, const char *name, Ref *items, size_t count)
{
    Ref class_ = find_class(rt, name);
    if (ref_is_error(class_)) {
        drop_items(rt, items, count);
        return REF_ERROR;
    }
    Ref result = struct_new_take(rt, &class_, items, count);
    drop(rt, class_);
    return result;
}

Ref mem_make(Runtime *rt, const char *name, Ref *args, size_t count)
{
    bool ok = true;
    for (size_t i = 0; i < count; i++) {
        ok = ok && !ref_is_error(args[i]);
    }
    Ref class_ = ok ? find_class(rt, name) : REF_ERROR;
    Ref result =
        ref_is_error(class_) ? REF_ERROR : object_call(rt, &class_, args, count, NULL);
    drop(rt, class_);
    drop_items(rt, args, count);
    return result;
}

bool mem_append(Runtime *rt, Ref *list, Ref item)
{
    if (!ref_is_error(item) && list_append_take(rt, value_list(peek(*list)), item)) {
        return true;
    }
    drop(rt, *list);
    *list = REF_ERROR;
    return false;
}

static bool add_records(Runtime *rt, Module *module, const RecordDef *def)
{
    for (; def->name != NULL; def++) {
        Ref class_ = struct_class_new(rt, "mem", def->name, def->fields);
        if (!ref_is_error(class_)) { // frozen/mem.py derives from some
            ((Type *)ref_object(class_))->flags |= TYPE_BASE;
        }
        if (!module_add_take(rt, module, def->name, class_)) {
            return false;
        }
    }
    return true;
}

bool mem_module_init(Runtime *rt, Module *module)
{
    static const RecordDef *const records[] = {
        mem_refs_records, mem_heap_records, mem_explain_records, mem_snapshot_records};
    static const MethodDef *const functions[] = {
        mem_refs_functions,     mem_heap_functions,    mem_explain_functions,
        mem_snapshot_functions, mem_picture_functions,
    };
    vm_of(rt)->options.exact = true; // what is compiled from now on can be looked at
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof records / sizeof *records; i++) {
        ok = add_records(rt, module, records[i]);
    }
    for (size_t i = 0; ok && i < sizeof functions / sizeof *functions; i++) {
        ok = module_add_functions(rt, module, functions[i]);
    }
    return ok;
}
