// The native part of module os; what is built on it is in frozen/os.py.
#include "modules/modules.h"
#include "modules/os/os.h"
#include "objects/module.h"

bool os_module_init(Runtime *rt, Module *module)
{
    static const MethodDef *const functions[] = {
        os_calls,           os_file_functions,       os_folder_functions,
        os_name_functions,  os_descriptor_functions, os_attribute_functions,
        os_timer_functions, os_terminal_functions,   os_process_functions,
        os_spawn_functions, os_scheduling_functions, os_machine_functions};
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (!module_add_functions(rt, module, functions[i])) {
            return false;
        }
    }
    return os_add_names(rt, module) && os_add_classes(rt, module);
}
