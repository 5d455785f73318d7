// Module _sre: what module re (frozen/re.py) is built on.
#include "modules/modules.h"
#include "modules/re/re.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/module.h"

static Ref py_sre_compile(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t flags;
    if (!index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &flags)) {
        return REF_ERROR;
    }
    return pattern_new(rt, &args[0], (uint32_t)flags);
}

static const MethodDef functions[] = {
    {"compile", py_sre_compile, ARGS(2, 2), "A Pattern for a str or bytes and flags."},
    {NULL},
};

bool re_module_init(Runtime *rt, Module *module)
{
    return module_add_type(rt, module, T_RE_PATTERN, &re_pattern_typedef) &&
           module_add_type(rt, module, T_RE_MATCH, &re_match_typedef) &&
           module_make_type(rt, T_RE_FINDER, &re_finder_typedef) &&
           module_make_type(rt, T_RE_SCANNER, &re_scanner_typedef) &&
           module_add_functions(rt, module, functions);
}
