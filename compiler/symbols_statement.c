// The first pass over statements.
#include "compiler/symbols.h"

void visit_target(Scopes *s, Node *target)
{
    if (!scopes_stack_left(s)) {
        return;
    }
    switch (target->kind) {
    case NODE_TUPLE:
        for (size_t i = 0; i < target->tuple.elts.count; i++) {
            visit_target(s, target->tuple.elts.items[i]);
        }
        break;
    case NODE_LIST:
        for (size_t i = 0; i < target->list.elts.count; i++) {
            visit_target(s, target->list.elts.items[i]);
        }
        break;
    case NODE_STARRED:
        visit_target(s, target->starred.value);
        break;
    default: {
        Node *same = target;
        visit_expr(s, &same, s->reference);
        break;
    }
    }
}

void visit_loop_target(Scopes *s, Node *target)
{
    s->scope->in_target = true;
    visit_target(s, target);
    s->scope->in_target = false;
}

// Where the value assigned to this target goes.
static Sink sink_of(Scopes *s, const Node *target)
{
    if (target->kind != NODE_NAME) {
        return s->reference;
    }
    Symbol *symbol = symbol_of(s, target->name.id);
    return symbol == NULL ? s->reference : symbol;
}

static void visit_assign(Scopes *s, Node *node)
{
    NodeList targets = node->assign.targets;
    Node **value = &node->assign.value;
    Node *target = targets.items[0];
    if (targets.count > 1) {
        visit_expr(s, value, s->reference);
    } else if (target->kind == NODE_TUPLE && (*value)->kind == NODE_TUPLE &&
               target->tuple.elts.count == (*value)->tuple.elts.count) {
        for (size_t i = 0; i < target->tuple.elts.count; i++) {
            visit_expr(s, &(*value)->tuple.elts.items[i],
                       sink_of(s, target->tuple.elts.items[i]));
        } // no tuple will be made
    } else {
        visit_expr(s, value, sink_of(s, target));
    }
    for (size_t i = 0; i < targets.count; i++) {
        visit_target(s, targets.items[i]);
    }
}

static void visit_aug_assign(Scopes *s, Node *node)
{
    Node *target = node->aug_assign.target;
    if (target->kind == NODE_NAME) {
        symbol_mark(s->scope, symbol_of(s, target->name.id),
                    SYMBOL_REREAD | SYMBOL_SCATTERED);
    }
    visit_expr(s, &node->aug_assign.value, VALUE_ONLY);
    visit_target(s, target);
}

static void visit_ann_assign(Scopes *s, Node *node)
{
    Node *target = node->ann_assign.target;
    if (target->kind == NODE_NAME) {
        Symbol *symbol = symbol_of(s, target->name.id);
        if (symbol == NULL) {
            return;
        }
        if (node->ann_assign.simple && s->scope->kind != SCOPE_MODULE &&
            (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))) {
            scopes_error(s, node->range, "annotated name '%.*s' can't be %s",
                         (int)symbol->name->size, symbol->name->text,
                         symbol->flags & SYMBOL_GLOBAL ? "global" : "nonlocal");
            return;
        }
        if (node->ann_assign.value != NULL) {
            visit_expr(s, &node->ann_assign.value, symbol);
        }
        // Even without a value an annotated name is the scope's own.
        unsigned bound = node->ann_assign.simple || node->ann_assign.value != NULL
                             ? SYMBOL_ASSIGNED
                             : 0;
        check_not_debug(s, target->name.id,
                        node->ann_assign.value != NULL ? target->range : node->range,
                        "assign to");
        symbol_mark(s->scope, symbol, bound | SYMBOL_ANNOTATED);
    } else {
        if (node->ann_assign.value != NULL) {
            visit_expr(s, &node->ann_assign.value, s->reference);
        }
        visit_target(s, target);
    }
    if (s->scope->kind != SCOPE_FUNCTION) {
        s->scope->has_annotations |=
            node->ann_assign.simple && target->kind == NODE_NAME;
    }
    // In a function it is not evaluated, but its names and a `yield` count.
    s->is_unevaluated = s->scope->kind == SCOPE_FUNCTION;
    visit_annotation(s, &node->ann_assign.annotation);
    s->is_unevaluated = false;
}

static void declare(Scopes *s, Node *node, NameList names, unsigned flag,
                    const char *word)
{
    for (size_t i = 0; i < names.count; i++) {
        Symbol *symbol = symbol_of(s, names.items[i]);
        if (symbol == NULL) {
            return;
        }
        int size = (int)symbol->name->size;
        const char *text = symbol->name->text;
        unsigned flags = symbol->flags;
        if ((flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) && !(flags & flag)) {
            scopes_error(s, symbol->declared, "name '%.*s' is nonlocal and global",
                         size, text);
        } else if (s->scope->kind == SCOPE_MODULE && flag == SYMBOL_NONLOCAL) {
            scopes_error(s, node->range,
                         "nonlocal declaration not allowed at module level");
        } else if (flags & SYMBOL_PARAMETER) {
            scopes_error(s, node->range, "name '%.*s' is parameter and %s", size, text,
                         word);
        } else if (flags & SYMBOL_USED) {
            scopes_error(s, node->range, "name '%.*s' is used prior to %s declaration",
                         size, text, word);
        } else if (flags & SYMBOL_ANNOTATED) {
            scopes_error(s, node->range, "annotated name '%.*s' can't be %s", size,
                         text, word);
        } else if ((flags & SYMBOL_ASSIGNED) && !(flags & SYMBOL_IMPORTED)) {
            scopes_error(s, node->range,
                         "name '%.*s' is assigned to before %s declaration", size, text,
                         word);
        }
        if (symbol->declared.line == 0) {
            symbol->declared = node->range;
        }
        symbol_mark(s->scope, symbol, flag);
        if (flag == SYMBOL_GLOBAL && s->scope->kind != SCOPE_MODULE) {
            symbol_mark(s->all, symbol_get(s, s->all, symbol->name),
                        SYMBOL_GLOBAL_INSIDE);
        }
    }
}

// A text that imports one of these looks at references, its own among them: no variable
// holds bits then.
static void note_observer(Scopes *s, Name module)
{
    static const char *const observers[] = {"mem", "inspect"};
    for (size_t i = 0; i < sizeof observers / sizeof *observers; i++) {
        s->is_exact |= module.size == strlen(observers[i]) &&
                       memcmp(module.text, observers[i], module.size) == 0;
    }
}

// Those at the beginning have been read already (compile.c).
static void check_future(Scopes *s, const Node *node)
{
    static const char future[] = "__future__";
    Name module = node->import_from.module;
    if (module.size == sizeof future - 1 && node->import_from.level == 0 &&
        memcmp(module.text, future, module.size) == 0 &&
        node->range.line > s->future_line) {
        scopes_late_error(
            s, node->range,
            "from __future__ imports must occur at the beginning of the file");
    }
}

static void visit_import(Scopes *s, const Node *node, NodeList names, bool is_from)
{
    if (is_from) {
        note_observer(s, node->import_from.module);
        check_future(s, node);
    }
    for (size_t i = 0; i < names.count; i++) {
        Node *alias = names.items[i];
        Name name =
            alias->alias.asname.text != NULL ? alias->alias.asname : alias->alias.name;
        if (is_from && name.size == 1 && name.text[0] == '*') {
            if (s->scope->kind != SCOPE_MODULE) {
                scopes_error(s, alias->range, "import * only allowed at module level");
            }
            continue;
        }
        if (!is_from) {
            note_observer(s, alias->alias.name);
        }
        if (!is_from && alias->alias.asname.text == NULL) {
            const char *dot = memchr(name.text, '.', name.size);
            name.size = dot == NULL ? name.size : (uint32_t)(dot - name.text);
        }
        check_not_debug(s, name, node->range, "assign to");
        const Symbol *symbol = symbol_of(s, name);
        bool is_bound = symbol != NULL && (symbol->flags & SYMBOL_ASSIGNED) &&
                        !(symbol->flags & SYMBOL_IMPORTED);
        bind_name(s, name, is_bound ? 0 : SYMBOL_IMPORTED);
    }
}

static void visit_pattern(Scopes *s, Node *pattern);

static void visit_patterns(Scopes *s, NodeList patterns)
{
    for (size_t i = 0; i < patterns.count; i++) {
        visit_pattern(s, patterns.items[i]);
    }
}

static void bind_capture(Scopes *s, Name name, SourceRange range)
{
    if (name.text != NULL) {
        check_not_debug(s, name, range, "assign to");
        bind_name(s, name, 0);
    }
}

static void visit_pattern(Scopes *s, Node *pattern)
{
    if (!scopes_stack_left(s)) {
        return;
    }
    switch (pattern->kind) {
    case NODE_MATCH_VALUE:
        visit_expr(s, &pattern->match_value.value, s->reference);
        break;
    case NODE_MATCH_SEQUENCE:
        visit_patterns(s, pattern->match_sequence.patterns);
        break;
    case NODE_MATCH_MAPPING:
        visit_exprs(s, pattern->match_mapping.keys, s->reference);
        visit_patterns(s, pattern->match_mapping.patterns);
        bind_capture(s, pattern->match_mapping.rest, pattern->range);
        break;
    case NODE_MATCH_CLASS:
        visit_expr(s, &pattern->match_class.cls, s->reference);
        visit_patterns(s, pattern->match_class.patterns);
        visit_patterns(s, pattern->match_class.kwd_patterns);
        break;
    case NODE_MATCH_STAR:
        bind_capture(s, pattern->match_star.name, pattern->range);
        break;
    case NODE_MATCH_AS:
        if (pattern->match_as.pattern != NULL) {
            visit_pattern(s, pattern->match_as.pattern);
        }
        bind_capture(s, pattern->match_as.name, pattern->range);
        break;
    case NODE_MATCH_OR:
        visit_patterns(s, pattern->match_or.patterns);
        break;
    default:
        break;
    }
}

static void visit_match(Scopes *s, Node *node)
{
    visit_expr(s, &node->match.subject, s->reference);
    for (size_t i = 0; i < node->match.cases.count; i++) {
        Node *each = node->match.cases.items[i];
        visit_pattern(s, each->match_case.pattern);
        if (each->match_case.guard != NULL) {
            visit_expr(s, &each->match_case.guard, VALUE_ONLY);
        }
        visit_body(s, each->match_case.body);
    }
}

static void visit_try(Scopes *s, Node *node)
{
    visit_body(s, node->try_.body);
    for (size_t i = 0; i < node->try_.handlers.count; i++) {
        Node *handler = node->try_.handlers.items[i];
        if (handler->except_handler.type != NULL) {
            visit_expr(s, &handler->except_handler.type, s->reference);
        }
        if (handler->except_handler.name.text != NULL) {
            check_not_debug(s, handler->except_handler.name, handler->range,
                            "assign to");
            bind_name(s, handler->except_handler.name, SYMBOL_DELETED);
        }
        visit_body(s, handler->except_handler.body);
    }
    visit_body(s, node->try_.orelse);
    visit_body(s, node->try_.finalbody);
}

static void visit_with(Scopes *s, Node *node)
{
    for (size_t i = 0; i < node->with.items.count; i++) {
        Node *item = node->with.items.items[i];
        visit_expr(s, &item->with_item.context_expr, s->reference);
        if (item->with_item.optional_vars != NULL) {
            visit_target(s, item->with_item.optional_vars);
        }
    }
    visit_body(s, node->with.body);
}

static void visit_for(Scopes *s, Node *node)
{
    visit_expr(s, &node->for_.iter, s->reference);
    if (node->kind == NODE_FOR) {
        fold_iterable(s, &node->for_.iter);
    }
    const Node *outer = s->scope->loop;
    s->scope->loop = node;
    visit_loop_target(s, node->for_.target);
    visit_body(s, node->for_.body);
    s->scope->loop = outer;
    visit_body(s, node->for_.orelse);
}

static void visit_while(Scopes *s, Node *node)
{
    const Node *outer = s->scope->loop;
    s->scope->loop = node;
    visit_expr(s, &node->while_.test, VALUE_ONLY);
    visit_body(s, node->while_.body);
    s->scope->loop = outer;
    visit_body(s, node->while_.orelse);
}

// Each kind has the fields of its plain one.
static void visit_async(Scopes *s, Node *node)
{
    if (node->kind == NODE_ASYNC_FUNCTION_DEF) {
        visit_function(s, node);
    } else if (!in_async_function(s->scope)) {
        scopes_late_error(s, node->range,
                          node->kind == NODE_ASYNC_FOR
                              ? "'async for' outside async function"
                              : "'async with' outside async function");
    } else if (node->kind == NODE_ASYNC_FOR) {
        visit_for(s, node);
    } else {
        visit_with(s, node);
    }
}

static void visit_simple(Scopes *s, Node *node)
{
    switch (node->kind) {
    case NODE_RETURN:
        if (node->return_.value != NULL) {
            visit_expr(s, &node->return_.value, s->reference);
        }
        break;
    case NODE_DELETE:
        for (size_t i = 0; i < node->delete_.targets.count; i++) {
            visit_target(s, node->delete_.targets.items[i]);
        }
        break;
    case NODE_RAISE:
        if (node->raise.exc != NULL) {
            visit_expr(s, &node->raise.exc, s->reference);
        }
        if (node->raise.cause != NULL) {
            visit_expr(s, &node->raise.cause, s->reference);
        }
        break;
    case NODE_ASSERT:
        visit_expr(s, &node->assert_.test, VALUE_ONLY);
        if (node->assert_.msg != NULL) {
            visit_expr(s, &node->assert_.msg, s->reference);
        }
        break;
    case NODE_IMPORT:
        visit_import(s, node, node->import.names, false);
        break;
    case NODE_IMPORT_FROM:
        visit_import(s, node, node->import_from.names, true);
        break;
    case NODE_GLOBAL:
        declare(s, node, node->global.names, SYMBOL_GLOBAL, "global");
        break;
    case NODE_NONLOCAL:
        declare(s, node, node->nonlocal.names, SYMBOL_NONLOCAL, "nonlocal");
        break;
    case NODE_EXPR:
        visit_expr(s, &node->expr.value,
                   s->scope->kind == SCOPE_FUNCTION ? VALUE_ONLY : s->reference);
        break;
    case NODE_TYPE_ALIAS:
        visit_type_alias(s, node);
        break;
    default:
        break;
    }
}

static void visit_statement(Scopes *s, Node *node)
{
    if (!scopes_stack_left(s)) {
        return;
    }
    switch (node->kind) {
    case NODE_FUNCTION_DEF:
        visit_function(s, node);
        break;
    case NODE_CLASS_DEF:
        visit_class(s, node);
        break;
    case NODE_ASSIGN:
        visit_assign(s, node);
        break;
    case NODE_AUG_ASSIGN:
        visit_aug_assign(s, node);
        break;
    case NODE_ANN_ASSIGN:
        visit_ann_assign(s, node);
        break;
    case NODE_FOR:
        visit_for(s, node);
        break;
    case NODE_WHILE:
        visit_while(s, node);
        break;
    case NODE_IF:
        visit_expr(s, &node->if_.test, VALUE_ONLY);
        visit_body(s, node->if_.body);
        visit_body(s, node->if_.orelse);
        break;
    case NODE_WITH:
        visit_with(s, node);
        break;
    case NODE_MATCH:
        visit_match(s, node);
        break;
    case NODE_TRY:
    case NODE_TRY_STAR:
        visit_try(s, node);
        break;
    case NODE_ASYNC_FUNCTION_DEF:
    case NODE_ASYNC_FOR:
    case NODE_ASYNC_WITH:
        visit_async(s, node);
        break;
    default:
        visit_simple(s, node);
        break;
    }
}

void visit_body(Scopes *s, NodeList body)
{
    for (size_t i = 0; i < body.count && !s->failed; i++) {
        visit_statement(s, body.items[i]);
    }
}
