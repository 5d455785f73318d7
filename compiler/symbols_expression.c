// The first pass over expressions.
#include "compiler/symbols.h"

// --- names ---

static void flow(Scopes *s, Symbol *from, Sink to)
{
    if (from == NULL || to == VALUE_ONLY || to == from) {
        return;
    }
    if (to == s->reference) {
        from->flags |= SYMBOL_REFERENCE;
        return;
    }
    Flow *edge = bump_alloc(s->bump, sizeof *edge);
    if (edge == NULL) {
        scopes_out_of_memory(s);
        return;
    }
    *edge = (Flow){from, to->sources};
    to->sources = edge;
}

static void note_read(Scopes *s, Symbol *symbol)
{
    unsigned flags = SYMBOL_USED | SYMBOL_READ;
    if (symbol->flags & SYMBOL_READ) {
        flags |= SYMBOL_REREAD;
        flags |= symbol->read_in != s->scope->loop ? SYMBOL_SCATTERED : 0;
    }
    symbol_mark(s->scope, symbol, flags);
    symbol->read_in = s->scope->loop;
}

static void visit_name(Scopes *s, Node *node, Sink to)
{
    Symbol *symbol = symbol_of(s, node->name.id);
    if (symbol == NULL) {
        return;
    }
    if (node->name.ctx != CONTEXT_LOAD) {
        check_not_debug(s, node->name.id, node->range,
                        node->name.ctx == CONTEXT_DEL ? "delete" : "assign to");
        symbol_mark(s->scope, symbol,
                    node->name.ctx == CONTEXT_DEL ? SYMBOL_ASSIGNED | SYMBOL_DELETED
                                                  : SYMBOL_ASSIGNED);
        if (s->scope->in_target) {
            symbol->target_of = s->scope->loop;
        }
        return;
    }
    note_read(s, symbol);
    flow(s, symbol, to);
    if (symbol->name->is_observer) {
        s->scope->unit->observes_locals = true;
    }
    if (symbol->name == s->idents->super && s->scope->unit->kind == SCOPE_FUNCTION) {
        symbol_mark(s->scope, symbol_get(s, s->scope, s->idents->class_), SYMBOL_USED);
    }
}

// --- assignment expressions ---

// False: `what` was refused, because it stands in an annotation scope.
static bool check_annotation(Scopes *s, const Node *node, const char *what)
{
    if (s->scope->annotation == NULL) {
        return true;
    }
    scopes_error(s, node->range, "%s cannot be used within %s", what,
                 s->scope->annotation);
    return false;
}

// In a comprehension the target belongs to the function (or module) around all
// comprehensions.
static void bind_walrus(Scopes *s, Node *node)
{
    Node *target = node->named_expr.target;
    Symbol *symbol = symbol_of(s, target->name.id);
    if (symbol == NULL) {
        return;
    }
    if (!check_annotation(s, node, "named expression")) {
        return;
    }
    check_not_debug(s, target->name.id, target->range, "assign to");
    const char *text = target->name.id.text;
    int size = (int)target->name.id.size;
    Scope *scope = s->scope;
    if (scope->in_iterable) {
        scopes_error(s, node->range,
                     "assignment expression cannot be used in a comprehension iterable "
                     "expression");
        return;
    }
    while (is_comprehension(scope)) {
        Symbol *own = symbol_get(s, scope, symbol->name);
        if (own != NULL && (own->flags & SYMBOL_ITERATION)) {
            scopes_error(s, target->range,
                         "assignment expression cannot rebind comprehension iteration "
                         "variable '%.*s'",
                         size, text);
            return;
        }
        symbol_mark(scope, own, SYMBOL_USED | SYMBOL_WALRUS | SYMBOL_REFERENCE);
        scope->has_walrus = true;
        scope->unit->has_walrus = true;
        scope = scope->parent;
    }
    if (scope != s->scope && scope->kind == SCOPE_CLASS) {
        scopes_error(s, target->range,
                     "assignment expression within a comprehension cannot be used in a "
                     "class body");
        return;
    }
    if (scope->annotation != NULL) {
        scopes_error(s, target->range,
                     "assignment expression within a comprehension cannot be used in "
                     "%s",
                     scope->annotation);
        return;
    }
    Symbol *owner = symbol_get(s, scope, symbol->name);
    symbol_mark(scope, owner, SYMBOL_ASSIGNED | SYMBOL_WALRUS | SYMBOL_REFERENCE);
    scope->unit->has_walrus = true;
}

// --- operators, calls, displays ---

void visit_exprs(Scopes *s, NodeList list, Sink to)
{
    for (size_t i = 0; i < list.count; i++) {
        if (list.items[i] != NULL) {
            visit_expr(s, &list.items[i], to);
        }
    }
}

void visit_keywords(Scopes *s, NodeList keywords)
{
    for (size_t i = 0; i < keywords.count; i++) {
        if (keywords.items[i]->keyword.arg.text != NULL) {
            check_not_debug(s, keywords.items[i]->keyword.arg, keywords.items[i]->range,
                            "assign to");
        }
        visit_expr(s, &keywords.items[i]->keyword.value, s->reference);
    }
}

static void visit_pairs(Scopes *s, NodeList keys, NodeList values)
{
    for (size_t i = 0; i < values.count; i++) {
        if (keys.items[i] != NULL) {
            visit_expr(s, &keys.items[i], s->reference);
        }
        visit_expr(s, &values.items[i], s->reference);
    }
}

static void note_static_attribute(Scopes *s, const Node *node)
{
    const Node *base = node->attribute.value;
    if (base->kind != NODE_NAME || base->name.id.size != 4 ||
        memcmp(base->name.id.text, "self", 4) != 0) {
        return;
    }
    Scope *class_ = s->scope;
    while (class_ != NULL && class_->kind != SCOPE_CLASS) {
        class_ = class_->parent;
    }
    if (class_ == NULL || class_ == s->scope) {
        return;
    }
    Ident *name =
        ident_get(s->idents, node->attribute.attr.text, node->attribute.attr.size);
    if (name == NULL) {
        s->failed = true;
        return;
    }
    for (uint32_t i = 0; i < class_->static_attributes.count; i++) {
        if (class_->static_attributes.items[i] == name) {
            return;
        }
    }
    ident_list_add(s, &class_->static_attributes, name);
}

static void visit_compare(Scopes *s, Node *node)
{
    CompareOpList ops = node->compare.ops;
    for (size_t i = 0; i <= ops.count; i++) {
        bool identity =
            (i > 0 &&
             (ops.items[i - 1] == COMPARE_IS || ops.items[i - 1] == COMPARE_IS_NOT)) ||
            (i < ops.count &&
             (ops.items[i] == COMPARE_IS || ops.items[i] == COMPARE_IS_NOT));
        visit_expr(
            s, i == 0 ? &node->compare.left : &node->compare.comparators.items[i - 1],
            identity ? s->reference : VALUE_ONLY);
    }
    if (ops.items[ops.count - 1] == COMPARE_IN ||
        ops.items[ops.count - 1] == COMPARE_NOT_IN) {
        fold_iterable(s, &node->compare.comparators.items[ops.count - 1]);
    }
}

// sys.getrefcount(x) counts the variable's own reference.
static void note_counting(Scopes *s, Name attribute)
{
    static const char text[] = "getrefcount";
    if (attribute.size == sizeof text - 1 &&
        memcmp(attribute.text, text, sizeof text - 1) == 0) {
        s->scope->unit->observes_locals = true;
    }
}

// `a.b.c(d).e …`, `a + b + c …`: the part that is visited by a loop, from the inside
// out, not by recursion, since such chains may be very long. NULL: no link of a chain.
static Node **inner_part(Node *node)
{
    switch (node->kind) {
    case NODE_BIN_OP:
        return &node->bin_op.left;
    case NODE_ATTRIBUTE:
        return &node->attribute.value;
    case NODE_SUBSCRIPT:
        return &node->subscript.value;
    case NODE_CALL:
        return &node->call.func;
    default:
        return NULL;
    }
}

// A link of a chain without its inner part.
static void visit_link(Scopes *s, Node *node)
{
    switch (node->kind) {
    case NODE_BIN_OP:
        visit_expr(s, &node->bin_op.right, VALUE_ONLY);
        break;
    case NODE_ATTRIBUTE:
        note_counting(s, node->attribute.attr);
        if (node->attribute.ctx == CONTEXT_STORE) {
            note_static_attribute(s, node);
        }
        if (node->attribute.ctx != CONTEXT_LOAD) {
            check_not_debug(s, node->attribute.attr, node->range,
                            node->attribute.ctx == CONTEXT_DEL ? "delete"
                                                               : "assign to");
        }
        break;
    case NODE_SUBSCRIPT:
        visit_expr(s, &node->subscript.slice,
                   node->subscript.ctx == CONTEXT_LOAD ? VALUE_ONLY : s->reference);
        break;
    default:
        visit_exprs(s, node->call.args, s->reference);
        visit_keywords(s, node->call.keywords);
        break;
    }
}

static void visit_chain(Scopes *s, Node **slot)
{
    size_t depth = 0;
    for (Node **part = inner_part(*slot); part != NULL; part = inner_part(*part)) {
        depth++;
    }
    Node ***chain = bump_alloc(s->bump, depth * sizeof(Node **));
    if (chain == NULL) {
        scopes_out_of_memory(s);
        return;
    }
    Node **at = slot;
    for (size_t i = 0; i < depth; i++) {
        chain[i] = at;
        at = inner_part(*at);
    }
    visit_expr(s, at,
               chain[depth - 1][0]->kind == NODE_ATTRIBUTE ? s->reference : VALUE_ONLY);
    while (depth > 0 && !s->failed) {
        Node **node = chain[--depth];
        visit_link(s, *node);
        fold_expression(s, node);
    }
}

static void visit_yield(Scopes *s, Node *node, Node **value)
{
    if (is_comprehension(s->scope)) {
        static const char *const names[] = {"list comprehension", "set comprehension",
                                            "dict comprehension",
                                            "generator expression"};
        scopes_error(s, node->range, "'yield' inside %s",
                     names[s->scope->node->kind - NODE_LIST_COMP]);
        return;
    }
    if (!check_annotation(s, node, "yield expression")) {
        return;
    }
    if (node->kind == NODE_YIELD_FROM && in_async_function(s->scope)) {
        scopes_late_error(s, node->range, "'yield from' inside async function");
        return;
    }
    s->scope->unit->is_generator = true;
    if (*value != NULL) {
        visit_expr(s, value, s->reference);
    }
}

static void visit_operator(Scopes *s, Node **slot, Sink to)
{
    Node *node = *slot;
    switch (node->kind) {
    case NODE_BOOL_OP:
        visit_exprs(s, node->bool_op.values, to);
        break;
    case NODE_UNARY_OP:
        visit_expr(s, &node->unary_op.operand,
                   node->unary_op.op == UNARY_ADD ? to : VALUE_ONLY);
        fold_expression(s, slot);
        break;
    case NODE_COMPARE:
        visit_compare(s, node);
        break;
    case NODE_IF_EXP:
        visit_expr(s, &node->if_exp.test, VALUE_ONLY);
        visit_expr(s, &node->if_exp.body, to);
        visit_expr(s, &node->if_exp.orelse, to);
        break;
    default:
        visit_expr(s, &node->named_expr.value, s->reference);
        bind_walrus(s, node);
        break;
    }
}

static void visit_display(Scopes *s, Node **slot)
{
    Node *node = *slot;
    switch (node->kind) {
    case NODE_DICT:
        visit_pairs(s, node->dict.keys, node->dict.values);
        break;
    case NODE_SET:
        visit_exprs(s, node->set.elts, s->reference);
        break;
    case NODE_LIST:
        visit_exprs(s, node->list.elts, s->reference);
        break;
    case NODE_TUPLE:
        visit_exprs(s, node->tuple.elts, s->reference);
        fold_expression(s, slot);
        break;
    case NODE_SLICE:
        if (node->slice.lower != NULL) {
            visit_expr(s, &node->slice.lower, s->reference);
        }
        if (node->slice.upper != NULL) {
            visit_expr(s, &node->slice.upper, s->reference);
        }
        if (node->slice.step != NULL) {
            visit_expr(s, &node->slice.step, s->reference);
        }
        break;
    case NODE_JOINED_STR:
        visit_exprs(s, node->joined_str.values, VALUE_ONLY);
        break;
    default:
        visit_expr(s, &node->formatted_value.value, VALUE_ONLY);
        if (node->formatted_value.format_spec != NULL) {
            visit_expr(s, &node->formatted_value.format_spec, VALUE_ONLY);
        }
        break;
    }
}

static void visit_await(Scopes *s, Node *node)
{
    if (!check_annotation(s, node, "await expression")) {
        return;
    }
    if (is_comprehension(s->scope)) {
        s->scope->is_async = true;
    }
    if (is_comprehension(s->scope) || in_async_function(s->scope)) {
        visit_expr(s, &node->await.value, s->reference);
        return;
    }
    bool in_function = s->scope->unit->kind == SCOPE_FUNCTION;
    scopes_late_error(s, node->range,
                      in_function ? "'await' outside async function"
                                  : "'await' outside function");
}

void visit_expr(Scopes *s, Node **slot, Sink to)
{
    if (!scopes_stack_left(s)) {
        return;
    }
    Node *node = *slot;
    switch (node->kind) {
    case NODE_NAME:
        visit_name(s, node, to);
        fold_expression(s, slot);
        break;
    case NODE_CONSTANT:
        break;
    case NODE_BOOL_OP:
    case NODE_UNARY_OP:
    case NODE_COMPARE:
    case NODE_IF_EXP:
    case NODE_NAMED_EXPR:
        visit_operator(s, slot, to);
        break;
    case NODE_BIN_OP:
    case NODE_ATTRIBUTE:
    case NODE_SUBSCRIPT:
    case NODE_CALL:
        visit_chain(s, slot);
        break;
    case NODE_LAMBDA:
        visit_lambda(s, node);
        break;
    case NODE_LIST_COMP:
        visit_comprehension(s, node, node->list_comp.generators, NULL,
                            &node->list_comp.elt);
        break;
    case NODE_SET_COMP:
        visit_comprehension(s, node, node->set_comp.generators, NULL,
                            &node->set_comp.elt);
        break;
    case NODE_GENERATOR_EXP:
        visit_comprehension(s, node, node->generator_exp.generators, NULL,
                            &node->generator_exp.elt);
        break;
    case NODE_DICT_COMP:
        visit_comprehension(s, node, node->dict_comp.generators, &node->dict_comp.key,
                            &node->dict_comp.value);
        break;
    case NODE_AWAIT:
        visit_await(s, node);
        break;
    case NODE_YIELD:
        visit_yield(s, node, &node->yield.value);
        break;
    case NODE_YIELD_FROM:
        visit_yield(s, node, &node->yield_from.value);
        break;
    case NODE_STARRED:
        visit_expr(s, &node->starred.value, s->reference);
        break;
    default:
        visit_display(s, slot);
        break;
    }
}
