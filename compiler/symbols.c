// The first pass: how every scope uses its names.
#include <stdarg.h>
#include <stdio.h>

#include "compiler/symbols.h"
#include "objects/exception.h"

void scopes_error(Scopes *s, SourceRange range, const char *format, ...)
{
    char message[400];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    if (!s->failed) {
        diagnostics_error(s->diagnostics, DIAGNOSTIC_SYNTAX_ERROR, range, "%s",
                          message);
        s->failed = true;
        s->symbol_error = true;
    }
}

void scopes_late_error(Scopes *s, SourceRange range, const char *message)
{
    if (!s->failed && !s->is_unevaluated) {
        diagnostics_error(s->diagnostics, DIAGNOSTIC_SYNTAX_ERROR, range, "%s",
                          message);
        s->failed = true;
    }
}

void scopes_out_of_memory(Scopes *s)
{
    if (!s->failed) {
        raise_memory_error(s->rt);
        s->failed = true;
    }
}

bool scopes_stack_left(Scopes *s)
{
    if (s->failed) {
        return false;
    }
    if (stack_check(s->rt)) {
        return true;
    }
    if (pending_matches(s->rt, E_RECURSION_ERROR)) {
        pending_clear(s->rt);
        raise_error(s->rt, E_RECURSION_ERROR,
                    "maximum recursion depth exceeded during compilation");
    }
    s->failed = true;
    return false;
}

// --- lists and symbols ---

// Room for one more than `count` pointers, the old ones copied. NULL: failed.
static void *make_room(Scopes *s, void *items, uint32_t count, uint32_t *capacity)
{
    if (count < *capacity) {
        return items;
    }
    uint32_t larger = *capacity ? *capacity * 2 : 4;
    void *grown = bump_alloc(s->bump, larger * sizeof(void *));
    if (grown == NULL) {
        scopes_out_of_memory(s);
        return NULL;
    }
    if (count > 0) {
        memcpy(grown, items, count * sizeof(void *));
    }
    *capacity = larger;
    return grown;
}

bool ident_list_add(Scopes *s, IdentList *list, Ident *ident)
{
    Ident **items = make_room(s, list->items, list->count, &list->capacity);
    if (items == NULL) {
        return false;
    }
    list->items = items;
    list->items[list->count++] = ident;
    return true;
}

bool symbol_list_add(Scopes *s, SymbolList *list, Symbol *symbol)
{
    Symbol **items = make_room(s, list->items, list->count, &list->capacity);
    if (items == NULL) {
        return false;
    }
    list->items = items;
    list->items[list->count++] = symbol;
    return true;
}

static Symbol *make_symbol(Scopes *s, Ident *name)
{
    Symbol *symbol = bump_alloc(s->bump, sizeof *symbol);
    if (symbol == NULL) {
        scopes_out_of_memory(s);
        return NULL;
    }
    *symbol = (Symbol){.name = name};
    symbol->actual = symbol;
    return symbol;
}

Symbol *symbol_get(Scopes *s, Scope *scope, Ident *name)
{
    if (name == NULL) {
        s->failed = true;
        return NULL;
    }
    Symbol *symbol = symbol_lookup(scope, name);
    if (symbol != NULL) {
        return symbol;
    }
    symbol = make_symbol(s, name);
    if (symbol == NULL) {
        return NULL;
    }
    if (!map_add(&scope->symbols, s->bump, (uintptr_t)name, (uintptr_t)symbol)) {
        scopes_out_of_memory(s);
        return NULL;
    }
    return symbol;
}

void symbol_mark(Scope *scope, Symbol *symbol, unsigned flags)
{
    if (symbol == NULL || scope == NULL) {
        return;
    }
    if (symbol->flags == 0) {
        *scope->last = symbol;
        scope->last = &symbol->next;
    }
    if ((flags & SYMBOL_ASSIGNED) && !(flags & SYMBOL_IMPORTED)) {
        symbol->flags &= ~SYMBOL_IMPORTED;
    }
    symbol->flags |= flags;
}

static Name type_param_name(const Node *param)
{
    return param->kind == NODE_TYPE_VAR         ? param->type_var.name
           : param->kind == NODE_TYPE_VAR_TUPLE ? param->type_var_tuple.name
                                                : param->param_spec.name;
}

Ident *scope_mangle(IdentTable *table, const Scope *scope, Ident *ident)
{
    NodeList params = scope->private_params;
    bool is_private = params.count == 0;
    for (size_t i = 0; i < params.count && !is_private; i++) {
        Name name = type_param_name(params.items[i]);
        is_private =
            name.size == ident->size && memcmp(name.text, ident->text, name.size) == 0;
    }
    return is_private ? ident_mangle(table, scope->private_name, ident) : ident;
}

Symbol *symbol_of(Scopes *s, Name name)
{
    Ident *ident = ident_get(s->idents, name.text, name.size);
    if (ident != NULL) {
        ident = scope_mangle(s->idents, s->scope, ident);
    }
    return symbol_get(s, s->scope, ident);
}

void bind_name(Scopes *s, Name name, unsigned flags)
{
    symbol_mark(s->scope, symbol_of(s, name), SYMBOL_ASSIGNED | flags);
}

void check_not_debug(Scopes *s, Name name, SourceRange range, const char *verb)
{
    if (name.size == 9 && memcmp(name.text, "__debug__", 9) == 0) {
        scopes_late_error(s, range,
                          *verb == 'd' ? "cannot delete __debug__"
                                       : "cannot assign to __debug__");
    }
}

// --- scopes ---

static Scope *open_scope_at(Scopes *s, ScopeKind kind, const void *key, Node *node)
{
    Scope *scope = bump_alloc(s->bump, sizeof *scope);
    if (scope == NULL ||
        !map_add(&s->by_node, s->bump, (uintptr_t)key, (uintptr_t)scope)) {
        scopes_out_of_memory(s);
        return NULL;
    }
    *scope = (Scope){.kind = kind, .node = node, .parent = s->scope};
    scope->last = &scope->first;
    scope->unit = kind == SCOPE_COMPREHENSION ? s->scope->unit : scope;
    scope->private_name = s->scope == NULL ? NULL : s->scope->private_name;
    if (s->scope != NULL && kind != SCOPE_CLASS) {
        scope->private_params = s->scope->private_params;
    }
    scope->in_iterable = s->scope != NULL && s->scope->in_iterable;
    *s->last = scope;
    s->last = &scope->next;
    s->scope = scope;
    return scope;
}

static Scope *open_scope(Scopes *s, ScopeKind kind, Node *node)
{
    return open_scope_at(s, kind, node, node);
}

// `node` is a type parameter or a `type` statement: no function's.
static Scope *open_annotation_scope(Scopes *s, const void *key, Node *node,
                                    const char *what)
{
    Scope *outer = s->scope;
    Scope *scope = open_scope_at(s, SCOPE_FUNCTION, key, node);
    if (scope == NULL) {
        return NULL;
    }
    scope->annotation = what;
    scope->class_scope = outer->kind == SCOPE_CLASS  ? outer
                         : outer->annotation != NULL ? outer->class_scope
                                                     : NULL;
    if (scope->class_scope != NULL) {
        symbol_mark(scope, symbol_get(s, scope, s->idents->class_dict),
                    SYMBOL_USED | SYMBOL_REFERENCE);
    }
    return scope;
}

static void add_parameter(Scopes *s, Name name, SourceRange range)
{
    Symbol *symbol = symbol_of(s, name);
    if (symbol == NULL) {
        return;
    }
    check_not_debug(s, name, range, "assign to");
    if (symbol->flags & SYMBOL_PARAMETER) {
        scopes_error(s, range, "duplicate argument '%.*s' in function definition",
                     (int)symbol->name->size, symbol->name->text);
        return;
    }
    symbol_mark(s->scope, symbol, SYMBOL_PARAMETER);
    ident_list_add(s, &s->scope->parameters, symbol->name);
}

static void add_parameters(Scopes *s, NodeList args)
{
    for (size_t i = 0; i < args.count; i++) {
        add_parameter(s, args.items[i]->arg.arg, args.items[i]->range);
    }
}

// The slots of parameters: positional, keyword-only, *args, **kwargs.
static void visit_parameters(Scopes *s, Node *args)
{
    Scope *scope = s->scope;
    scope->posonly_count = (uint32_t)args->arguments.posonlyargs.count;
    scope->arg_count = scope->posonly_count + (uint32_t)args->arguments.args.count;
    scope->kwonly_count = (uint32_t)args->arguments.kwonlyargs.count;
    scope->has_varargs = args->arguments.vararg != NULL;
    scope->has_varkeywords = args->arguments.kwarg != NULL;
    add_parameters(s, args->arguments.posonlyargs);
    add_parameters(s, args->arguments.args);
    add_parameters(s, args->arguments.kwonlyargs);
    if (scope->has_varargs) {
        add_parameter(s, args->arguments.vararg->arg.arg,
                      args->arguments.vararg->range);
    }
    if (scope->has_varkeywords) {
        add_parameter(s, args->arguments.kwarg->arg.arg, args->arguments.kwarg->range);
    }
}

// An annotation that stays text is looked through for what it must not contain. Its
// scopes are forgotten: they will have no code.
static void visit_text(Scopes *s, Node **annotation)
{
    Scope *outer = s->scope;
    Scope **last = s->last;
    bool was_text = s->is_text;
    s->is_text = true;
    if (open_annotation_scope(s, annotation, *annotation, "an annotation") != NULL) {
        visit_expr(s, annotation, s->reference);
    }
    s->is_text = was_text;
    s->scope = outer;
    s->last = last;
    *last = NULL;
}

void visit_annotation(Scopes *s, Node **annotation)
{
    if (*annotation == NULL) {
        return;
    }
    if (s->future_annotations) {
        visit_text(s, annotation);
    } else {
        visit_expr(s, annotation, s->reference);
    }
}

static void visit_annotations(Scopes *s, NodeList args)
{
    for (size_t i = 0; i < args.count; i++) {
        visit_annotation(s, &args.items[i]->arg.annotation);
    }
}

static bool has_kw_defaults(NodeList defaults)
{
    for (size_t i = 0; i < defaults.count; i++) {
        if (defaults.items[i] != NULL) {
            return true;
        }
    }
    return false;
}

static void visit_defaults(Scopes *s, Node *args)
{
    visit_exprs(s, args->arguments.defaults, s->reference);
    visit_exprs(s, args->arguments.kw_defaults, s->reference);
}

// --- type parameters ---

static void visit_lazily(Scopes *s, Node **expr, Node *owner, const char *what)
{
    Scope *outer = s->scope;
    if (*expr != NULL && open_annotation_scope(s, expr, owner, what) != NULL) {
        visit_expr(s, expr, s->reference);
    }
    s->scope = outer;
}

static void bind_type_param(Scopes *s, Name name, SourceRange range)
{
    Symbol *symbol = symbol_of(s, name);
    if (symbol == NULL) {
        return;
    }
    check_not_debug(s, name, range, "assign to");
    if (symbol->flags & SYMBOL_TYPE_PARAM) {
        scopes_error(s, range, "duplicate type parameter '%.*s'",
                     (int)symbol->name->size, symbol->name->text);
        return;
    }
    symbol_mark(s->scope, symbol,
                SYMBOL_ASSIGNED | SYMBOL_TYPE_PARAM | SYMBOL_REFERENCE);
}

static void visit_type_params(Scopes *s, NodeList params)
{
    for (size_t i = 0; i < params.count; i++) {
        Node *param = params.items[i];
        switch (param->kind) {
        case NODE_TYPE_VAR: {
            Node *bound = param->type_var.bound;
            bind_type_param(s, param->type_var.name, param->range);
            visit_lazily(s, &param->type_var.bound, param,
                         bound != NULL && bound->kind == NODE_TUPLE
                             ? "a TypeVar constraint"
                             : "a TypeVar bound");
            visit_lazily(s, &param->type_var.default_value, param, "a TypeVar default");
            break;
        }
        case NODE_TYPE_VAR_TUPLE:
            bind_type_param(s, param->type_var_tuple.name, param->range);
            visit_lazily(s, &param->type_var_tuple.default_value, param,
                         "a TypeVarTuple default");
            break;
        default:
            bind_type_param(s, param->param_spec.name, param->range);
            visit_lazily(s, &param->param_spec.default_value, param,
                         "a ParamSpec default");
        }
    }
}

// The scope around a function, class or alias that has type parameters; they are its
// variables.
static void open_generic_scope(Scopes *s, NodeList params, Ident *private_name,
                               bool is_class)
{
    Scope *scope = params.count == 0
                       ? NULL
                       : open_annotation_scope(s, params.items[0], params.items[0],
                                               "the definition of a generic");
    if (scope != NULL) {
        scope->private_name = private_name;
        scope->private_params = is_class ? params : scope->private_params;
        visit_type_params(s, params);
    }
}

void visit_type_alias(Scopes *s, Node *node)
{
    Scope *outer = s->scope;
    visit_target(s, node->type_alias.name);
    open_generic_scope(s, node->type_alias.type_params, outer->private_name, false);
    if (open_annotation_scope(s, node, node, "a type alias") != NULL) {
        visit_expr(s, &node->type_alias.value, s->reference);
    }
    s->scope = outer;
}

// Defaults are evaluated outside: the generic scope of a function gets them as
// arguments.
static void add_default_parameters(Scopes *s, Node *args, SourceRange range)
{
    static const Name defaults = {".defaults", 9}, kwdefaults = {".kwdefaults", 11};
    if (args->arguments.defaults.count != 0) {
        add_parameter(s, defaults, range);
    }
    if (has_kw_defaults(args->arguments.kw_defaults)) {
        add_parameter(s, kwdefaults, range);
    }
    s->scope->arg_count = s->scope->parameters.count;
}

void visit_function(Scopes *s, Node *node)
{
    Node *args = node->function_def.args;
    check_not_debug(s, node->function_def.name, node->range, "assign to");
    visit_exprs(s, node->function_def.decorator_list, s->reference);
    visit_defaults(s, args);
    Scope *outer = s->scope;
    if (node->function_def.type_params.count != 0) {
        open_generic_scope(s, node->function_def.type_params, outer->private_name,
                           false);
        add_default_parameters(s, args, node->range);
    }
    visit_annotations(s, args->arguments.posonlyargs);
    visit_annotations(s, args->arguments.args);
    if (args->arguments.vararg != NULL) {
        visit_annotation(s, &args->arguments.vararg->arg.annotation);
    }
    visit_annotations(s, args->arguments.kwonlyargs);
    if (args->arguments.kwarg != NULL) {
        visit_annotation(s, &args->arguments.kwarg->arg.annotation);
    }
    visit_annotation(s, &node->function_def.returns);
    if (open_scope(s, SCOPE_FUNCTION, node) != NULL) {
        visit_parameters(s, args);
        visit_body(s, node->function_def.body);
    }
    s->scope = outer;
    bind_name(s, node->function_def.name, 0);
}

void visit_lambda(Scopes *s, Node *node)
{
    visit_defaults(s, node->lambda.args);
    Scope *outer = s->scope;
    if (open_scope(s, SCOPE_FUNCTION, node) != NULL) {
        visit_parameters(s, node->lambda.args);
        visit_expr(s, &node->lambda.body, s->reference);
    }
    s->scope = outer;
}

static const Name type_params_name = {".type_params", 12},
                  generic_base_name = {".generic_base", 13};

// Generic[T, …] is one more base, the last one, as a variable of the generic scope.
static void add_generic_base(Scopes *s, Node *node)
{
    NodeList *bases = &node->class_def.bases;
    Node *base = bump_alloc(s->bump, sizeof *base);
    Node **items = bump_alloc(s->bump, (bases->count + 1) * sizeof *items);
    if (base == NULL || items == NULL) {
        scopes_out_of_memory(s);
        return;
    }
    *base = (Node){.kind = NODE_NAME, .range = node->range};
    base->name.id = generic_base_name;
    base->name.ctx = CONTEXT_LOAD;
    if (bases->count != 0) {
        memcpy(items, bases->items, bases->count * sizeof *items);
    }
    items[bases->count] = base;
    *bases = (NodeList){.count = bases->count + 1, .items = items};
}

static void open_class_generic_scope(Scopes *s, Node *node)
{
    Ident *name =
        ident_get(s->idents, node->class_def.name.text, node->class_def.name.size);
    if (name == NULL) {
        s->failed = true;
        return;
    }
    open_generic_scope(s, node->class_def.type_params, name, true);
    if (s->failed) {
        return;
    }
    bind_name(s, type_params_name, SYMBOL_REFERENCE);
    bind_name(s, generic_base_name, SYMBOL_REFERENCE);
    add_generic_base(s, node);
}

void visit_class(Scopes *s, Node *node)
{
    check_not_debug(s, node->class_def.name, node->range, "assign to");
    visit_exprs(s, node->class_def.decorator_list, s->reference);
    Scope *outer = s->scope;
    bool is_generic = node->class_def.type_params.count != 0;
    if (is_generic) {
        open_class_generic_scope(s, node);
    }
    visit_exprs(s, node->class_def.bases, s->reference);
    visit_keywords(s, node->class_def.keywords);
    Scope *scope = open_scope(s, SCOPE_CLASS, node);
    if (scope != NULL) {
        scope->private_name =
            ident_get(s->idents, node->class_def.name.text, node->class_def.name.size);
        s->failed |= scope->private_name == NULL;
        if (is_generic) {
            symbol_mark(scope, symbol_of(s, type_params_name), SYMBOL_USED);
        }
        visit_body(s, node->class_def.body);
    }
    s->scope = outer;
    bind_name(s, node->class_def.name, 0);
}

// --- comprehensions ---

// The names that the comprehension itself binds get SYMBOL_ITERATION, so that a walrus
// on one of them is refused.
static void mark_iteration(Scope *scope)
{
    for (Symbol *symbol = scope->first; symbol != NULL; symbol = symbol->next) {
        if (symbol->flags & SYMBOL_ASSIGNED) {
            symbol->flags |= SYMBOL_ITERATION;
        }
    }
}

// The targets of a `for` behind a walrus must not be the walrus's.
static void check_rebinding(Scopes *s, const Node *target)
{
    NodeList parts = target->kind == NODE_TUPLE  ? target->tuple.elts
                     : target->kind == NODE_LIST ? target->list.elts
                                                 : (NodeList){0};
    for (size_t i = 0; i < parts.count; i++) {
        check_rebinding(s, parts.items[i]);
    }
    if (target->kind == NODE_STARRED) {
        check_rebinding(s, target->starred.value);
    }
    if (target->kind != NODE_NAME) {
        return;
    }
    const Symbol *symbol = symbol_of(s, target->name.id);
    if (symbol != NULL && (symbol->flags & SYMBOL_WALRUS)) {
        scopes_error(s, target->range,
                     "comprehension inner loop cannot rebind assignment expression "
                     "target '%.*s'",
                     (int)target->name.id.size, target->name.id.text);
    }
}

static void visit_generators(Scopes *s, NodeList generators)
{
    for (size_t i = 0; i < generators.count; i++) {
        Node *generator = generators.items[i];
        // The target first, so that `x` in `[(x := 1) for x in y]` is known as the
        // comprehension's own.
        check_rebinding(s, generator->comprehension.target);
        visit_target(s, generator->comprehension.target);
        mark_iteration(s->scope);
        if (i > 0) {
            bool was_in_iterable = s->scope->in_iterable;
            s->scope->in_iterable = true;
            visit_expr(s, &generator->comprehension.iter, s->reference);
            fold_iterable(s, &generator->comprehension.iter);
            s->scope->in_iterable = was_in_iterable;
        }
        s->scope->loop = generator;
        visit_loop_target(s, generator->comprehension.target);
        for (size_t j = 0; j < generator->comprehension.ifs.count; j++) {
            visit_expr(s, &generator->comprehension.ifs.items[j], VALUE_ONLY);
        }
    }
}

static bool has_async_for(NodeList generators)
{
    for (size_t i = 0; i < generators.count; i++) {
        if (generators.items[i]->comprehension.is_async) {
            return true;
        }
    }
    return false;
}

// An asynchronous comprehension makes the one around it asynchronous; a generator
// expression is so for itself alone.
static void leave_comprehension(Scopes *s, const Scope *scope)
{
    if (!scope->is_async || scope->kind != SCOPE_COMPREHENSION) {
        return;
    }
    if (is_comprehension(scope->parent)) {
        scope->parent->is_async = true;
    } else if (!in_async_function(scope->parent)) {
        scopes_late_error(
            s, scope->node->range,
            "asynchronous comprehension outside of an asynchronous function");
    }
}

void visit_comprehension(Scopes *s, Node *node, NodeList generators, Node **key,
                         Node **element)
{
    bool was_in_iterable = s->scope->in_iterable;
    s->scope->in_iterable = true; // a walrus is refused there, too
    visit_expr(s, &generators.items[0]->comprehension.iter, s->reference);
    fold_iterable(s, &generators.items[0]->comprehension.iter);
    s->scope->in_iterable = was_in_iterable;
    Scope *outer = s->scope;
    bool is_function = node->kind == NODE_GENERATOR_EXP;
    Scope *scope =
        open_scope(s, is_function ? SCOPE_FUNCTION : SCOPE_COMPREHENSION, node);
    if (scope == NULL) {
        return;
    }
    scope->is_async = has_async_for(generators);
    if (is_function) {
        static const Name iterator = {".0", 2};
        scope->is_generator = true;
        scope->arg_count = 1;
        add_parameter(s, iterator, node->range);
    }
    visit_generators(s, generators);
    if (key != NULL) {
        visit_expr(s, key, s->reference);
    }
    visit_expr(s, element, s->reference);
    leave_comprehension(s, scope);
    s->scope = outer;
}

bool scopes_build(Scopes *s, Node *module)
{
    s->last = &s->all;
    s->reference = make_symbol(s, NULL);
    if (s->failed || open_scope(s, SCOPE_MODULE, module) == NULL) {
        return false;
    }
    if (module->kind == NODE_EXPRESSION) {
        visit_expr(s, &module->expression.body, s->reference);
    } else if (module->kind == NODE_INTERACTIVE) {
        visit_body(s, module->interactive.body);
    } else {
        visit_body(s, module->module.body);
    }
    return !s->failed;
}
