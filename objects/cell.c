#include "objects/cell.h"

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/exception.h"
#include "objects/str.h"
#include "objects/tuple.h"

Cell *cell_new_take(Runtime *rt, Ref value)
{
    Cell *cell = object_alloc(rt, rt->types[T_CELL], sizeof *cell);
    if (cell == NULL) {
        drop(rt, value);
        return NULL;
    }
    cell->value = value;
    object_track(rt, &cell->base);
    return cell;
}

static void cell_clear(Runtime *rt, Object *self)
{
    clear_ref(rt, &((Cell *)self)->value);
}

static void cell_destroy(Runtime *rt, Object *self)
{
    cell_clear(rt, self);
    object_free(rt, self, sizeof(Cell));
}

static void cell_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((Cell *)self)->value, EDGE_FIELD, (uintptr_t) "cell_contents");
}

static Ref cell_repr(Runtime *rt, Value self)
{
    Cell *cell = (Cell *)value_object(self);
    char address[ADDRESS_TEXT];
    address_text(rt, self, address);
    if (ref_is_unbound(cell->value)) {
        return str_format(rt, "<cell at %s: empty>", address);
    }
    char content[ADDRESS_TEXT];
    if (!slot_address_text(rt, &cell->value, content)) {
        return REF_ERROR;
    }
    return str_format(rt, "<cell at %s: %T object at %s>", address, peek(cell->value),
                      content);
}

static Ref cell_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    if (nargs > 1 || (kwnames != NULL && kwnames->length > 0)) {
        raise_error(rt, E_TYPE_ERROR, "cell expected at most 1 argument, got %zu",
                    nargs);
        return REF_ERROR;
    }
    Cell *cell = cell_new_take(rt, nargs == 1 ? take(&args[0]) : REF_UNBOUND);
    return cell == NULL ? REF_ERROR : ref_of(&cell->base);
}

// Cells compare as what they hold; an empty one comes first.
static Ref cell_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_exact(rt, peek(*right), T_CELL)) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref *a = &((Cell *)ref_object(*left))->value;
    Ref *b = &((Cell *)ref_object(*right))->value;
    if (ref_is_unbound(*a) || ref_is_unbound(*b)) {
        Ref first = ref_immediate(!ref_is_unbound(*a));
        Ref second = ref_immediate(!ref_is_unbound(*b));
        return compare_op(rt, op, &first, &second);
    }
    Ref first = share(rt, a);
    Ref second = share(rt, b);
    Ref result = ref_is_error(first) || ref_is_error(second)
                     ? REF_ERROR
                     : compare_op(rt, op, &first, &second);
    drop(rt, first);
    drop(rt, second);
    return result;
}

static Ref cell_get_contents(Runtime *rt, Ref *self)
{
    Cell *cell = (Cell *)ref_object(*self);
    if (ref_is_unbound(cell->value)) {
        raise_error(rt, E_VALUE_ERROR, "Cell is empty");
        return REF_ERROR;
    }
    return share(rt, &cell->value);
}

static bool cell_set_contents(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &((Cell *)ref_object(*self))->value, value);
    return true;
}

static const GetSetDef cell_getsets[] = {
    {"cell_contents", cell_get_contents, cell_set_contents, NULL},
    {NULL},
};

const TypeDef cell_typedef = {
    .name = "cell",
    .instance_size = sizeof(Cell),
    .slots =
        {
            .destroy = cell_destroy,
            .traverse = cell_traverse,
            .clear = cell_clear,
            .repr = cell_repr,
            .compare = cell_compare,
            .construct = cell_construct,
        },
    .getsets = cell_getsets,
};
