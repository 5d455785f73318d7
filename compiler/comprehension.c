// List, set and dict comprehensions run in the frame of the function around them, on
// variables of their own; generator expressions are functions.
#include "compiler/gen.h"

typedef struct Comprehension {
    Node *node;
    NodeList generators;
    Node *key, *element; // key: of a dict comprehension
    uint32_t result;     // the container; NO_SLOT in a generator expression
} Comprehension;

// The element is evaluated behind everything else of a round: a variable of the
// comprehension that is read nowhere but in the innermost loop is read for the last
// time.
static bool is_last(Gen *g, const Node *node)
{
    const Symbol *symbol =
        node->kind == NODE_NAME ? gen_symbol(g, node->name.id) : NULL;
    return symbol != NULL && symbol->place == PLACE_LOCAL &&
           !(symbol->flags & SYMBOL_SCATTERED);
}

static void gen_element(Gen *g, const Comprehension *c)
{
    uint32_t base = g->depth;
    if (c->node->kind == NODE_DICT_COMP) {
        uint32_t first = push_expr(g, c->key, USE_REFERENCE);
        push_expr(g, c->element, is_last(g, c->element) ? USE_VALUE : USE_REFERENCE);
        g->place = c->key->range;
        g->place.end_line = c->element->range.end_line;
        g->place.end_col = c->element->range.end_col;
        emit(g, OP_MAP_ADD, c->result, first, 0);
    } else {
        uint32_t slot = is_last(g, c->element)
                            ? push_expr(g, c->element, USE_VALUE)
                            : operand(g, c->element, USE_REFERENCE, NULL);
        g->place = c->element->range;
        if (c->node->kind == NODE_GENERATOR_EXP) {
            g->depth = base;
            emit_yield(g, top(g), slot, g->code_scope->is_async ? 2 : 0);
            uint32_t sent = push(g);
            emit(g, OP_DROP, sent, 0, 0);
        } else {
            emit(g, c->node->kind == NODE_SET_COMP ? OP_SET_ADD : OP_LIST_APPEND,
                 c->result, slot, 0);
        }
    }
    g->depth = base;
}

// `for x in [value]` only gives a name to the value.
static Node *single_item(Node *iter)
{
    NodeList items = {0};
    if (iter->kind == NODE_LIST) {
        items = iter->list.elts;
    } else if (iter->kind == NODE_TUPLE) {
        items = iter->tuple.elts;
    }
    return items.count == 1 && items.items[0]->kind != NODE_STARRED ? items.items[0]
                                                                    : NULL;
}

static void gen_generators(Gen *g, const Comprehension *c, size_t index)
{
    if (index == c->generators.count) {
        gen_element(g, c);
        return;
    }
    Node *generator = c->generators.items[index];
    Node *target = generator->comprehension.target;
    Node *iter = generator->comprehension.iter;
    bool is_async = generator->comprehension.is_async;
    Label again = LABEL;
    Label next = LABEL;
    Label end = LABEL;
    Node *single = index > 0 && !is_async ? single_item(iter) : NULL;
    uint32_t base = g->depth;
    if (single != NULL) {
        uint32_t slot = push_expr(g, single, USE_REFERENCE);
        g->depth = base;
        g->place = target->range;
        gen_store(g, target, slot);
    } else {
        if (index > 0) {
            uint32_t source = operand(g, iter, USE_REFERENCE, NULL);
            g->depth = base;
            g->place = iter->range;
            gen_get_iter(g, source, is_async);
        } else {
            push(g); // the first iterator is there already
        }
        uint32_t iterator = top(g) - 1;
        uint32_t local = is_async ? NO_SLOT : local_target(g, target);
        label_here(g, &again);
        g->place = iter->range;
        if (is_async) {
            gen_async_next(g, &end);
        }
        uint32_t item = local != NO_SLOT ? local : is_async ? top(g) - 1 : push(g);
        Symbol *symbol = local != NO_SLOT ? gen_symbol(g, target->name.id) : NULL;
        bool value = symbol != NULL && is_value_only(symbol);
        if (!is_async) {
            emit_jump(g, value ? OP_FOR_ITER_V : OP_FOR_ITER, item, iterator, 0, &end);
        }
        if (local != NO_SLOT) {
            mark_bound(g, local);
        } else {
            g->depth--;
            gen_store(g, target, item);
        }
    }
    for (size_t i = 0; i < generator->comprehension.ifs.count; i++) {
        jump_if(g, generator->comprehension.ifs.items[i], false, &next);
    }
    gen_generators(g, c, index + 1);
    label_bind(g, &next);
    if (single == NULL) {
        g->place = c->node->range;
        emit_jump_back(g, &again);
        if (is_async) {
            gen_async_stop(g, &end, base);
        } else {
            label_bind(g, &end);
        }
    }
    g->depth = base;
}

// The comprehension's own variables end with it.
static void clear_variables(Gen *g, const Scope *scope)
{
    for (const Symbol *symbol = scope->first; symbol != NULL; symbol = symbol->next) {
        if (symbol->actual == symbol &&
            (symbol->place == PLACE_LOCAL || symbol->place == PLACE_CELL)) {
            emit(g, OP_CLEAR_LOCAL, symbol->slot, 0, 0);
        }
    }
}

static bool in_try(const Gen *g)
{
    for (const Block *block = g->block; block != NULL; block = block->outer) {
        if (block->handler != NULL) {
            return true;
        }
    }
    return false;
}

// A variable captured by a lambda inside gets a new cell for each run of the
// comprehension.
static void make_cells(Gen *g, const Scope *scope)
{
    for (const Symbol *symbol = scope->first; symbol != NULL; symbol = symbol->next) {
        if (symbol->actual == symbol && symbol->place == PLACE_CELL) {
            emit(g, OP_MAKE_CELL, symbol->slot, 0, 0);
        }
    }
}

static void forget_bound(Gen *g, const Scope *scope)
{
    for (const Symbol *symbol = scope->first; symbol != NULL; symbol = symbol->next) {
        if (symbol->actual == symbol && symbol->place == PLACE_LOCAL) {
            g->bound[symbol->slot / 64] &= ~(UINT64_C(1) << symbol->slot % 64);
        }
    }
}

void gen_comprehension(Gen *g, Node *node, uint32_t dst)
{
    Scope *scope = scope_of(&g->unit->scopes, node);
    Comprehension c = {.node = node};
    Opcode build = OP_BUILD_LIST;
    if (node->kind == NODE_LIST_COMP) {
        c.generators = node->list_comp.generators;
        c.element = node->list_comp.elt;
    } else if (node->kind == NODE_SET_COMP) {
        c.generators = node->set_comp.generators;
        c.element = node->set_comp.elt;
        build = OP_BUILD_SET;
    } else {
        c.generators = node->dict_comp.generators;
        c.key = node->dict_comp.key;
        c.element = node->dict_comp.value;
        build = OP_BUILD_MAP;
    }
    uint32_t base = g->depth;
    Node *first = c.generators.items[0]->comprehension.iter;
    bool is_async = c.generators.items[0]->comprehension.is_async;
    c.result = push(g);
    uint32_t source = operand(g, first, USE_REFERENCE, NULL);
    g->depth = base + 1;
    g->place = first->range;
    gen_get_iter(g, source, is_async);
    Scope *outer = g->scope;
    g->scope = scope;
    g->place = node->range;
    make_cells(g, scope);
    emit(g, build, c.result, top(g), 0);
    uint32_t start = g->count;
    g->barrier = start;
    g->depth = base + 1;
    gen_generators(g, &c, 0);
    g->scope = outer;
    if (in_try(g)) { // else the variables go with the frame
        Label failed = LABEL;
        Label end = LABEL;
        guard_range(g, start, &failed, base);
        g->place = node->range;
        emit_jump(g, OP_JUMP, 0, 0, 0, &end);
        if (failed.is_reached) {
            g->unreachable = true;
            failed.bound = g->bound;
            label_bind(g, &failed);
            g->unreachable = false;
            uint32_t exception = g->local_count + base;
            clear_variables(g, scope);
            emit(g, OP_RERAISE, exception, 0, 0);
        }
        label_bind(g, &end);
    }
    g->place = node->range;
    clear_variables(g, scope);
    forget_bound(g, scope);
    g->depth = base;
    end_temporary(g, c.result, dst);
}

// The body of a generator expression's function, whose parameter is the first iterator.
void gen_generator_body(Gen *g, Node *node)
{
    Comprehension c = {.node = node,
                       .generators = node->generator_exp.generators,
                       .element = node->generator_exp.elt,
                       .result = NO_SLOT};
    uint32_t iterator = push(g);
    emit(g, OP_MOVE, iterator, 0,
         0); // also stays in .0, which lives as long as the frame
    g->depth--;
    gen_generators(g, &c, 0);
}
