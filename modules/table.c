// The table of native modules.
#include "modules/modules.h"

#include "frozen_sources.h" // made by freeze.c

#define FROZEN(module_name, text)                                                      \
    {                                                                                  \
        .name = module_name, .source = text, .source_size = sizeof text - 1            \
    }

static const ModuleDef modules[] = {
    {.name = "builtins", .init = builtins_module_init},
    {.name = "sys",
     .init = sys_module_init,
     .doc =
         "This module provides access to some objects used or maintained by the\n"
         "interpreter and to functions that interact strongly with the interpreter."},
    {.name = "__future__",
     .source = future_source,
     .source_size = sizeof future_source - 1,
     .doc = "The features that `from __future__ import` can name."},
    {.name = "copy",
     .init = copy_module_init,
     .doc = "Generic (shallow and deep) copying operations."},
    {.name = "gc",
     .init = gc_module_init,
     .doc =
         "This module provides access to the garbage collector for reference cycles."},
    {.name = "io",
     .init = io_module_init,
     .doc = "Files and streams: open() and the classes of what it makes."},
    {.name = "itertools",
     .init = itertools_module_init,
     .doc = "Functional tools for creating and using iterators."},
    {.name = "math",
     .init = math_module_init,
     .doc = "This module provides access to the mathematical functions\ndefined by the "
            "C standard."},
    {.name = "os",
     .init = os_module_init,
     .source = os_source,
     .source_size = sizeof os_source - 1,
     .doc = "The operating system: processes, files and folders, the environment."},
    FROZEN("posixpath", posixpath_source),
    {.name = "mem",
     .init = mem_module_init,
     .source = mem_source,
     .source_size = sizeof mem_source - 1,
     .doc = "What memory holds, and who holds whom: docs/mem.md."},
#if PYR_PCRE2
    {.name = "_sre",
     .init = re_module_init,
     .doc = "Patterns and matches of module re."},
#endif
    FROZEN("re", re_source),
    {.name = "time",
     .init = time_module_init,
     .doc = "This module provides various functions to manipulate time values."},
    {.name = "_weakref",
     .init = weakref_module_init,
     .doc = "Weak-reference support module."},
    FROZEN("weakref", weakref_source),
    FROZEN("abc", abc_source),
    FROZEN("_collections_abc", _collections_abc_source),
    FROZEN("collections.abc", collections_abc_source),
    FROZEN("contextlib", contextlib_source),
    FROZEN("copyreg", copyreg_source),
    FROZEN("keyword", keyword_source),
    FROZEN("linecache", linecache_source),
    FROZEN("numbers", numbers_source),
    FROZEN("reprlib", reprlib_source),
    FROZEN("string", string_source),
    FROZEN("textwrap", textwrap_source),
    FROZEN("traceback", traceback_source),
    FROZEN("types", types_source),
    FROZEN("warnings", warnings_source),
    {.name = "_typing",
     .init = typing_module_init,
     .source = _typing_source,
     .source_size = sizeof _typing_source - 1,
     .doc = "Type parameters and aliases, behind module typing."},
    {.name = "unittest",
     .source = unittest_init_source,
     .source_size = sizeof unittest_init_source - 1,
     .is_package = true},
    FROZEN("unittest.case", unittest_case_source),
    FROZEN("unittest.__main__", unittest_dunder_main_source),
    FROZEN("unittest.loader", unittest_loader_source),
    FROZEN("unittest.main", unittest_main_source),
    FROZEN("unittest.result", unittest_result_source),
    FROZEN("unittest.runner", unittest_runner_source),
    FROZEN("unittest.suite", unittest_suite_source),
    FROZEN("unittest.util", unittest_util_source),
    {.name = "_traceback",
     .init = traceback_module_init,
     .doc = "What module traceback needs of the interpreter's printer."},
    {.name = NULL},
};

const ModuleTable builtin_modules = {.modules = modules};
