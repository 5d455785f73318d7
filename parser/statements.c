#include <string.h>

#include "parser/builder.h"

// --- Modules ---

bool finish_module(Parser *p, Vec *body)
{
    p->tree = node_new(p, NODE_MODULE, (SourceRange){0});
    if (p->tree == NULL) {
        return false;
    }
    p->tree->module.body = list_of(body);
    return true;
}

bool finish_interactive(Parser *p, Vec *body)
{
    p->tree = node_new(p, NODE_INTERACTIVE, (SourceRange){0});
    if (p->tree == NULL) {
        return false;
    }
    p->tree->interactive.body = list_of(body);
    return true;
}

bool refuse_statements(Parser *p, SourceRange second)
{
    SourceRange start = {second.line, second.col, 0, 0};
    return refuse(p, start,
                  "multiple statements found while compiling a single statement") !=
           NULL;
}

bool finish_expression(Parser *p, Node *body)
{
    p->tree = node_new(p, NODE_EXPRESSION, (SourceRange){0});
    if (p->tree == NULL) {
        return false;
    }
    p->tree->expression.body = body;
    return true;
}

// --- Simple statements ---

Node *make_leaf(Parser *p, NodeKind kind, SourceRange range)
{
    return node_new(p, kind, range);
}

Node *make_expression_statement(Parser *p, SourceRange range, Node *value)
{
    Node *node = node_new(p, NODE_EXPR, range);
    if (node != NULL) {
        node->expr.value = value;
    }
    return node;
}

Node *make_return(Parser *p, SourceRange range, Node *value)
{
    Node *node = node_new(p, NODE_RETURN, range);
    if (node != NULL) {
        node->return_.value = value;
    }
    return node;
}

Node *make_raise(Parser *p, SourceRange range, Node *exception, Node *cause)
{
    Node *node = node_new(p, NODE_RAISE, range);
    if (node != NULL) {
        node->raise.exc = exception;
        node->raise.cause = cause;
    }
    return node;
}

Node *make_assert(Parser *p, SourceRange range, Node *test, Node *message)
{
    Node *node = node_new(p, NODE_ASSERT, range);
    if (node != NULL) {
        node->assert_.test = test;
        node->assert_.msg = message;
    }
    return node;
}

Node *make_delete(Parser *p, SourceRange range, Vec *targets)
{
    if (targets == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < targets->count; i++) {
        if (as_target(p, targets->items[i], CONTEXT_DEL) == NULL) {
            return NULL;
        }
    }
    Node *node = node_new(p, NODE_DELETE, range);
    if (node != NULL) {
        node->delete_.targets = list_of(targets);
    }
    return node;
}

// `names` holds Name nodes.
static bool names_of(Parser *p, const Vec *names, NameList *list)
{
    list->count = names->count;
    list->items = bump_alloc(p->bump, names->count * sizeof *list->items);
    if (list->items == NULL) {
        out_of_memory(p);
        return false;
    }
    for (size_t i = 0; i < names->count; i++) {
        list->items[i] = names->items[i]->name.id;
    }
    return true;
}

Node *make_global(Parser *p, SourceRange range, Vec *names)
{
    Node *node = node_new(p, NODE_GLOBAL, range);
    return node != NULL && names_of(p, names, &node->global.names) ? node : NULL;
}

Node *make_nonlocal(Parser *p, SourceRange range, Vec *names)
{
    Node *node = node_new(p, NODE_NONLOCAL, range);
    return node != NULL && names_of(p, names, &node->nonlocal.names) ? node : NULL;
}

Node *make_import(Parser *p, SourceRange range, Vec *aliases)
{
    Node *node = node_new(p, NODE_IMPORT, range);
    if (node != NULL) {
        node->import.names = list_of(aliases);
    }
    return node;
}

Node *make_import_from(Parser *p, SourceRange range, int level, Name module,
                       Vec *aliases)
{
    Node *node = node_new(p, NODE_IMPORT_FROM, range);
    if (node != NULL) {
        node->import_from.module = module;
        node->import_from.names = list_of(aliases);
        node->import_from.level = level;
    }
    return node;
}

Node *make_alias(Parser *p, SourceRange range, Name name, Name as_name)
{
    Node *node = node_new(p, NODE_ALIAS, range);
    if (node != NULL) {
        node->alias.name = name;
        node->alias.asname = as_name;
    }
    return node;
}

Node *make_star_alias(Parser *p, SourceRange range)
{
    return make_alias(p, range, (Name){"*", 1}, no_name());
}

bool refuse_import_comma(Parser *p)
{
    // As CPython, at the token behind the comma: the one just read.
    bool is_last = p->token.kind == TOK_NEWLINE;
    refuse(p, p->token.range, "%s",
           is_last ? "trailing comma not allowed without surrounding parentheses"
                   : "invalid syntax");
    return false;
}

Node *make_type_alias(Parser *p, SourceRange range, Name name, SourceRange name_range,
                      Vec *type_params, Node *value)
{
    Node *target = as_target(p, make_name(p, name_range, name), CONTEXT_STORE);
    Node *node = node_new(p, NODE_TYPE_ALIAS, range);
    if (node == NULL || target == NULL) {
        return NULL;
    }
    node->type_alias.name = target;
    node->type_alias.type_params = list_of(type_params);
    node->type_alias.value = value;
    return node;
}

static bool is_single_target(const Node *node)
{
    return node->kind == NODE_NAME || node->kind == NODE_ATTRIBUTE ||
           node->kind == NODE_SUBSCRIPT;
}

Node *make_aug_assign(Parser *p, SourceRange range, Node *target, int op, Node *value)
{
    if (!is_single_target(target)) {
        return refuse(p, target->range,
                      "'%s' is an illegal expression for augmented assignment",
                      expression_name(target));
    }
    Node *node = node_new(p, NODE_AUG_ASSIGN, range);
    if (node != NULL) {
        node->aug_assign.target = as_target(p, target, CONTEXT_STORE);
        node->aug_assign.op = (Operator)op;
        node->aug_assign.value = value;
    }
    return node;
}

Node *make_ann_assign(Parser *p, SourceRange range, Node *target,
                      SourceRange target_range, Node *annotation, Node *value)
{
    if (target->kind == NODE_LIST || target->kind == NODE_TUPLE) {
        // A tuple without parentheses is marked by its first element.
        const Node *marked = target;
        if (target->kind == NODE_TUPLE && target->tuple.elts.count > 0 &&
            target->tuple.elts.items[0]->range.col == target->range.col &&
            target->tuple.elts.items[0]->range.line == target->range.line) {
            marked = target->tuple.elts.items[0];
        }
        return refuse(p, marked->range, "only single target (not %s) can be annotated",
                      expression_name(target));
    }
    if (!is_single_target(target)) {
        return refuse(p, target->range, "illegal target for annotation");
    }
    Node *node = node_new(p, NODE_ANN_ASSIGN, range);
    if (node != NULL) {
        // A name in parentheses is not "simple": its node is smaller than what was
        // written.
        node->ann_assign.simple = target->kind == NODE_NAME &&
                                  target->range.line == target_range.line &&
                                  target->range.col == target_range.col;
        node->ann_assign.target = as_target(p, target, CONTEXT_STORE);
        node->ann_assign.annotation = annotation;
        node->ann_assign.value = value;
    }
    return node;
}

// Whether the part is the first behind a parenthesis on its line.
static bool follows_paren(const Source *source, SourceRange range)
{
    const char *start = source_line(source, range.line).text;
    const char *at = start + range.col;
    while (at > start && at[-1] == ' ') {
        at--;
    }
    return at > start && at[-1] == '(';
}

// Whether the expression is an operand of `|` or of what binds tighter.
static bool is_operand(const Source *source, const Node *node)
{
    switch (node->kind) {
    case NODE_COMPARE:
    case NODE_BOOL_OP:
    case NODE_LAMBDA:
    case NODE_IF_EXP:
    case NODE_YIELD:
    case NODE_YIELD_FROM:
        return follows_paren(source, node->range);
    case NODE_UNARY_OP:
        return node->unary_op.op != UNARY_NOT || follows_paren(source, node->range);
    case NODE_STARRED:
        return false;
    default:
        return true;
    }
}

// The operand with which an expression begins; NULL: it begins with no operand.
static const Node *first_operand(const Source *source, const Node *node)
{
    while (!is_operand(source, node)) {
        switch (node->kind) {
        case NODE_COMPARE:
            node = node->compare.left;
            break;
        case NODE_BOOL_OP:
            node = node->bool_op.values.items[0];
            break;
        case NODE_IF_EXP:
            node = node->if_exp.body;
            break;
        default:
            return NULL;
        }
    }
    return node;
}

// Whether it begins with a list, a tuple, a generator or a constant like None: nobody
// means `==` behind such.
static bool begins_with_container(const Node *node)
{
    for (;;) {
        switch (node->kind) {
        case NODE_BIN_OP:
            node = node->bin_op.left;
            break;
        case NODE_ATTRIBUTE:
            node = node->attribute.value;
            break;
        case NODE_SUBSCRIPT:
            node = node->subscript.value;
            break;
        case NODE_CALL:
            node = node->call.func;
            break;
        case NODE_CONSTANT:
            return node->constant.value.kind <= CONSTANT_FALSE;
        default:
            return node->kind == NODE_LIST || node->kind == NODE_TUPLE ||
                   node->kind == NODE_GENERATOR_EXP;
        }
    }
}

static char character_at(const Source *source, uint32_t line, uint32_t col)
{
    return source_line(source, line).text[col];
}

// What stands right before the first `=` of a statement. NULL: a comma.
static const Node *last_element(const Source *source, const Node *target)
{
    SourceRange range = target->range;
    if (target->kind != NODE_TUPLE || target->tuple.elts.count == 0) {
        return target;
    }
    char last = character_at(source, range.end_line, range.end_col - 1);
    if (last == ')' && character_at(source, range.line, range.col) == '(') {
        return target;
    }
    return last == ',' ? NULL : target->tuple.elts.items[target->tuple.elts.count - 1];
}

// An assignment that is refused may be a comparison gone wrong: CPython looks at what
// stands around the first `=`. True: refused with such words.
static bool refuse_comparison(Parser *p, const Vec *chain)
{
    const Source *source = p->source;
    const Node *left = last_element(source, chain->items[0]);
    const Node *value = chain->items[1];
    if (value->kind == NODE_TUPLE && last_element(source, value) != value &&
        value->tuple.elts.count > 0) {
        value = value->tuple.elts.items[0];
    }
    const Node *right = first_operand(source, value);
    bool is_followed = chain->count > 2 && right == chain->items[1];
    if (left == NULL || right == NULL || is_followed || !is_operand(source, left) ||
        begins_with_container(left)) {
        return false;
    }
    if (left->kind == NODE_NAME && !follows_paren(source, left->range)) {
        refuse(p, span(left->range, right->range),
               "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    } else {
        refuse(p, left->range,
               "cannot assign to %s here. Maybe you meant '==' instead of '='?",
               expression_name(left));
    }
    return true;
}

static void refuse_assignment(Parser *p, const Vec *chain, size_t index)
{
    Node *target = chain->items[index];
    bool is_yield = target->kind == NODE_YIELD || target->kind == NODE_YIELD_FROM;
    if (refuse_comparison(p, chain)) {
        return;
    }
    if (is_yield && !follows_paren(p->source, target->range)) {
        refuse(p, target->range, "assignment to yield expression not possible");
        return;
    }
    const Node *invalid = find_invalid_target(target, CONTEXT_STORE);
    refuse(p, invalid->range, "cannot assign to %s", expression_name(invalid));
}

Node *make_assign(Parser *p, SourceRange range, Vec *chain)
{
    size_t count = chain->count - 1;
    for (size_t i = 0; i < count; i++) {
        Node *target = chain->items[i];
        if (find_invalid_target(target, CONTEXT_STORE) != NULL) {
            refuse_assignment(p, chain, i);
            return NULL;
        }
        if (as_target(p, target, CONTEXT_STORE) == NULL) {
            return NULL;
        }
    }
    Node *node = node_new(p, NODE_ASSIGN, range);
    if (node != NULL) {
        node->assign.targets = (NodeList){count, chain->items};
        node->assign.value = chain->items[count];
    }
    return node;
}

// --- Compound statements ---

// From the start of `range` to the end of the last block that is there.
static SourceRange to_last(SourceRange range, const Vec *last, const Vec *before)
{
    const Vec *block = last != NULL ? last : before;
    return span(range, block->end.line != 0 ? block->end
                                            : block->items[block->count - 1]->range);
}

Node *make_async(Parser *p, SourceRange range, Node *node)
{
    (void)p;
    // Both kinds of each pair have the same fields.
    switch (node->kind) {
    case NODE_FUNCTION_DEF:
        node->kind = NODE_ASYNC_FUNCTION_DEF;
        break;
    case NODE_FOR:
        node->kind = NODE_ASYNC_FOR;
        break;
    default:
        node->kind = NODE_ASYNC_WITH;
        break;
    }
    return begin_at(node, range);
}

Vec *add_elif(Parser *p, Vec *elifs, SourceRange start, Node *test, Vec *body)
{
    Node *node = node_new(p, NODE_IF, to_last(start, body, NULL));
    if (node == NULL) {
        return NULL;
    }
    node->if_.test = test;
    node->if_.body = list_of(body);
    return vec_add(p, elifs, node);
}

Node *make_if(Parser *p, SourceRange range, Node *test, Vec *body, Vec *elifs,
              Vec *orelse)
{
    // Each `elif` becomes the only statement of the else branch before it.
    Vec *rest = orelse;
    for (size_t i = elifs != NULL ? elifs->count : 0; i-- > 0;) {
        Node *elif = elifs->items[i];
        elif->if_.orelse = list_of(rest);
        if (rest != NULL) {
            elif->range = to_last(elif->range, rest, NULL);
        }
        rest = vec_new(p, elif);
        if (rest == NULL) {
            return NULL;
        }
    }
    Node *node = node_new(p, NODE_IF, to_last(range, rest, body));
    if (node != NULL) {
        node->if_.test = test;
        node->if_.body = list_of(body);
        node->if_.orelse = list_of(rest);
    }
    return node;
}

Node *make_while(Parser *p, SourceRange range, Node *test, Vec *body, Vec *orelse)
{
    Node *node = node_new(p, NODE_WHILE, to_last(range, orelse, body));
    if (node != NULL) {
        node->while_.test = test;
        node->while_.body = list_of(body);
        node->while_.orelse = list_of(orelse);
    }
    return node;
}

Node *make_for(Parser *p, SourceRange range, Node *target, Node *iterable, Vec *body,
               Vec *orelse)
{
    Node *node = node_new(p, NODE_FOR, to_last(range, orelse, body));
    if (node != NULL) {
        node->for_.target = target;
        node->for_.iter = iterable;
        node->for_.body = list_of(body);
        node->for_.orelse = list_of(orelse);
    }
    return node;
}

Node *make_with_item(Parser *p, SourceRange range, Node *context, Node *target)
{
    if (target != NULL && as_target(p, target, CONTEXT_STORE) == NULL) {
        return NULL;
    }
    Node *node = node_new(p, NODE_WITH_ITEM, range);
    if (node != NULL) {
        node->with_item.context_expr = context;
        node->with_item.optional_vars = target;
    }
    return node;
}

Node *make_group_with_item(Parser *p, SourceRange range, SourceRange as, Node *context,
                           Node *target)
{
    p->group_as = as;
    return make_with_item(p, range, context, target);
}

// Turns the elements of `with (a, b as c):` into items.
static Vec *unpack_with_group(Parser *p, NodeList elements)
{
    Vec *items = NULL;
    for (size_t i = 0; i < elements.count; i++) {
        Node *element = elements.items[i];
        if (element->kind != NODE_WITH_ITEM) {
            element = make_with_item(p, element->range, element, NULL);
        }
        items = vec_add(p, items, element);
        if (items == NULL) {
            return NULL;
        }
    }
    return items;
}

static bool is_plain_group(NodeList elements)
{
    for (size_t i = 0; i < elements.count; i++) {
        NodeKind kind = elements.items[i]->kind;
        if (kind == NODE_STARRED || kind == NODE_NAMED_EXPR) {
            return false;
        }
    }
    return elements.count > 0;
}

Vec *finish_with_items(Parser *p, Vec *items)
{
    Node *group = p->with_group;
    bool has_as = p->with_group_has_as;
    p->with_group = NULL;
    p->with_group_has_as = false;
    const Node *only = items->items[0];
    bool is_group = group != NULL && items->count == 1 &&
                    only->with_item.context_expr == group &&
                    only->with_item.optional_vars == NULL;
    if (is_group && group->kind == NODE_WITH_ITEM) {
        return vec_new(p, group);
    }
    if (is_group && group->kind == NODE_TUPLE && is_plain_group(group->tuple.elts)) {
        return unpack_with_group(p, group->tuple.elts);
    }
    return has_as ? refuse(p, p->behind_group, "invalid syntax") : items;
}

Node *make_with(Parser *p, SourceRange range, Vec *items, Vec *body)
{
    Node *node = node_new(p, NODE_WITH, to_last(range, body, NULL));
    if (node != NULL) {
        node->with.items = list_of(items);
        node->with.body = list_of(body);
    }
    return node;
}

Node *make_handler(Parser *p, SourceRange start, Node *type, Name name, Vec *body)
{
    Node *node = node_new(p, NODE_EXCEPT_HANDLER, to_last(start, body, NULL));
    if (node != NULL) {
        node->except_handler.type = type;
        node->except_handler.name = name;
        node->except_handler.body = list_of(body);
    }
    return node;
}

Vec *add_handler(Parser *p, Vec *handlers, SourceRange start, Node *type, Name name,
                 Vec *body)
{
    return vec_add(p, handlers, make_handler(p, start, type, name, body));
}

Node *make_try(Parser *p, SourceRange range, Vec *body, Vec *handlers, Vec *orelse,
               Vec *finalbody)
{
    const Vec *before = orelse != NULL ? orelse : handlers;
    Node *node = node_new(p, NODE_TRY, to_last(range, finalbody, before));
    if (node != NULL) {
        node->try_.body = list_of(body);
        node->try_.handlers = list_of(handlers);
        node->try_.orelse = list_of(orelse);
        node->try_.finalbody = list_of(finalbody);
    }
    return node;
}

Node *make_try_star(Parser *p, SourceRange range, Vec *body, Vec *handlers, Vec *orelse,
                    Vec *finalbody)
{
    Node *node = make_try(p, range, body, handlers, orelse, finalbody);
    if (node != NULL) {
        node->kind = NODE_TRY_STAR; // has the same fields
    }
    return node;
}

Node *make_function(Parser *p, SourceRange range, Name name, Vec *type_params,
                    Params *params, Node *returns, Vec *body)
{
    Node *node = node_new(p, NODE_FUNCTION_DEF, to_last(range, body, NULL));
    if (node != NULL) {
        node->function_def.name = name;
        node->function_def.args = params->node;
        node->function_def.body = list_of(body);
        node->function_def.returns = returns;
        node->function_def.type_params = list_of(type_params);
    }
    return node;
}

Node *make_class(Parser *p, SourceRange range, Name name, Vec *type_params,
                 CallArgs *args, Vec *body)
{
    if (args != NULL && args->generator != NULL) {
        SourceRange keyword = args->generator->generator_exp.generators.items[0]->range;
        keyword.end_line = keyword.line;
        keyword.end_col = keyword.col + 3;
        return refuse(p, keyword, "invalid syntax");
    }
    Node *node = node_new(p, NODE_CLASS_DEF, to_last(range, body, NULL));
    if (node != NULL) {
        node->class_def.name = name;
        node->class_def.body = list_of(body);
        node->class_def.type_params = list_of(type_params);
        if (args != NULL) {
            node->class_def.bases = list_of(&args->args);
            node->class_def.keywords = list_of(&args->keywords);
        }
    }
    return node;
}

Node *set_decorators(Parser *p, Vec *decorators, Node *definition)
{
    (void)p;
    if (definition->kind == NODE_CLASS_DEF) {
        definition->class_def.decorator_list = list_of(decorators);
    } else {
        definition->function_def.decorator_list = list_of(decorators);
    }
    return definition;
}
