// The itertools module: the table of its types, and what all of them use.
#include "modules/itertools_parts.h"
#include "modules/modules.h"
#include "objects/item.h"
#include "objects/module.h"
#include "vm/warn.h"

bool positions_only(Runtime *rt, TypeId id, const Type *type, size_t nargs,
                    Tuple *kwnames, size_t min, size_t max)
{
    const Type *own = rt->types[id];
    bool strict = type == own || type->slots.init == own->slots.init;
    return (!strict || refuse_keywords(rt, own->name->data, kwnames)) &&
           check_arg_count(rt, own->name->data, nargs, min, max);
}

Ref call_with_item(Runtime *rt, Ref *function, Ref *item)
{
    Ref argument = share(rt, item);
    if (ref_is_error(argument)) {
        return REF_ERROR;
    }
    Ref result = object_call(rt, function, &argument, 1, NULL);
    drop(rt, argument);
    return result;
}

int item_passes(Runtime *rt, Ref *function, Ref *item)
{
    if (ref_is_none(*function) || function->bits == (uintptr_t)rt->types[T_BOOL]) {
        return value_truth(rt, peek(*item));
    }
    Ref answer = call_with_item(rt, function, item);
    if (ref_is_error(answer)) {
        return -1;
    }
    int truth = value_truth(rt, peek(answer));
    drop(rt, answer);
    return truth;
}

bool warn_of_pickling(Runtime *rt)
{
    return vm_warn((Vm *)rt, E_DEPRECATION_WARNING,
                   "Pickle, copy, and deepcopy support will be removed from itertools "
                   "in Python 3.14.");
}

Tuple *tuple_again(Ref last)
{
    if (!ref_is_object(last) || !tuple_is_reusable((Tuple *)ref_object(last))) {
        return NULL;
    }
    ref_object(last)->count++;
    return (Tuple *)ref_object(last);
}

static const MethodDef itertools_functions[] = {
    {"tee", py_tee, POSITIONAL(1, 2, "iterable, n=2"),
     "Returns a tuple of n independent iterators."},
    {NULL},
};

bool itertools_module_init(Runtime *rt, Module *module)
{
    static const struct {
        TypeId id;
        const TypeDef *def;
    } types[] = {
        {T_ACCUMULATE, &accumulate_typedef},
        {T_BATCHED, &batched_typedef},
        {T_CHAIN, &chain_typedef},
        {T_COMBINATIONS, &combinations_typedef},
        {T_MULTISETS, &multisets_typedef},
        {T_COMPRESS, &compress_typedef},
        {T_COUNT, &count_typedef},
        {T_CYCLE, &cycle_typedef},
        {T_DROPWHILE, &dropwhile_typedef},
        {T_FILTERFALSE, &filterfalse_typedef},
        {T_GROUPBY, &groupby_typedef},
        {T_GROUPER, &grouper_typedef},
        {T_ISLICE, &islice_typedef},
        {T_PAIRWISE, &pairwise_typedef},
        {T_PERMUTATIONS, &permutations_typedef},
        {T_PRODUCT, &product_typedef},
        {T_REPEAT, &repeat_typedef},
        {T_STARMAP, &starmap_typedef},
        {T_TAKEWHILE, &takewhile_typedef},
        {T_TEE, &tee_typedef},
        {T_TEE_DATA, &tee_data_typedef},
        {T_ZIP_LONGEST, &zip_longest_typedef},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (!module_add_type(rt, module, types[i].id, types[i].def)) {
            return false;
        }
    }
    return module_add_functions(rt, module, itertools_functions);
}
