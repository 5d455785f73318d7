// The first pass: how every scope uses its names.
#include <stdarg.h>
#include <stdio.h>

#include "compiler/scope.h"
#include "objects/exception.h"

// Where the value of an expression goes: NULL when only its value is read,
// scopes->reference when somebody keeps or compares the object, else the variable it is
// assigned to.
typedef Symbol *Sink;
#define VALUE_ONLY NULL

static void visit_expr(Scopes *s, Node **slot, Sink to);
static void visit_body(Scopes *s, NodeList body);
static void visit_target(Scopes *s, Node *target);

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
    if (!s->failed) {
        diagnostics_error(s->diagnostics, DIAGNOSTIC_SYNTAX_ERROR, range, "%s",
                          message);
        s->failed = true;
    }
}

static void out_of_memory(Scopes *s)
{
    if (!s->failed) {
        raise_memory_error(s->rt);
        s->failed = true;
    }
}

static bool stack_left(Scopes *s)
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

bool ident_list_add(Scopes *s, IdentList *list, Ident *ident)
{
    if (list->count == list->capacity) {
        uint32_t capacity = list->capacity ? list->capacity * 2 : 4;
        Ident **items = bump_alloc(s->bump, capacity * sizeof(Ident *));
        if (items == NULL) {
            out_of_memory(s);
            return false;
        }
        if (list->count > 0) {
            memcpy(items, list->items, list->count * sizeof(Ident *));
        }
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = ident;
    return true;
}

bool symbol_list_add(Scopes *s, SymbolList *list, Symbol *symbol)
{
    if (list->count == list->capacity) {
        uint32_t capacity = list->capacity ? list->capacity * 2 : 4;
        Symbol **items = bump_alloc(s->bump, capacity * sizeof(Symbol *));
        if (items == NULL) {
            out_of_memory(s);
            return false;
        }
        if (list->count > 0) {
            memcpy(items, list->items, list->count * sizeof(Symbol *));
        }
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = symbol;
    return true;
}

static Symbol *make_symbol(Scopes *s, Ident *name)
{
    Symbol *symbol = bump_alloc(s->bump, sizeof *symbol);
    if (symbol == NULL) {
        out_of_memory(s);
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
        out_of_memory(s);
        return NULL;
    }
    return symbol;
}

// Adds flags; a symbol takes its place in the scope's order when it gets its first one.
static void mark(Scopes *s, Scope *scope, Symbol *symbol, unsigned flags)
{
    if (symbol == NULL || scope == NULL) {
        return;
    }
    if (symbol->flags == 0) {
        *scope->last = symbol;
        scope->last = &symbol->next;
    }
    symbol->flags |= flags;
}

static Symbol *symbol_of(Scopes *s, Name name)
{
    Ident *ident = ident_get(s->idents, name.text, name.size);
    if (ident != NULL) {
        ident = ident_mangle(s->idents, s->scope->private_name, ident);
    }
    return symbol_get(s, s->scope, ident);
}

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
        out_of_memory(s);
        return;
    }
    *edge = (Flow){from, to->sources};
    to->sources = edge;
}

static void bind_name(Scopes *s, Name name, unsigned flags)
{
    mark(s, s->scope, symbol_of(s, name), SYMBOL_ASSIGNED | flags);
}

static void check_not_debug(Scopes *s, Name name, SourceRange range, const char *verb)
{
    if (name.size == 9 && memcmp(name.text, "__debug__", 9) == 0) {
        scopes_late_error(s, range,
                          *verb == 'd' ? "cannot delete __debug__"
                                       : "cannot assign to __debug__");
    }
}

static void note_read(Scopes *s, Symbol *symbol)
{
    unsigned flags = SYMBOL_USED | SYMBOL_READ;
    if (symbol->flags & SYMBOL_READ) {
        flags |= SYMBOL_REREAD;
        flags |= symbol->read_in != s->scope->loop ? SYMBOL_SCATTERED : 0;
    }
    mark(s, s->scope, symbol, flags);
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
        mark(s, s->scope, symbol,
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
        mark(s, s->scope, symbol_get(s, s->scope, s->idents->class_), SYMBOL_USED);
    }
}

// --- scopes ---

static Scope *open_scope_at(Scopes *s, ScopeKind kind, const void *key, Node *node)
{
    Scope *scope = bump_alloc(s->bump, sizeof *scope);
    if (scope == NULL ||
        !map_add(&s->by_node, s->bump, (uintptr_t)key, (uintptr_t)scope)) {
        out_of_memory(s);
        return NULL;
    }
    *scope = (Scope){.kind = kind, .node = node, .parent = s->scope};
    scope->last = &scope->first;
    scope->unit = kind == SCOPE_COMPREHENSION ? s->scope->unit : scope;
    scope->private_name = s->scope == NULL ? NULL : s->scope->private_name;
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
        mark(s, scope, symbol_get(s, scope, s->idents->class_dict),
             SYMBOL_USED | SYMBOL_REFERENCE);
    }
    return scope;
}

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

// Whether the code of a scope is an async function's.
static bool in_async_function(const Scope *scope)
{
    return scope->unit->node->kind == NODE_ASYNC_FUNCTION_DEF;
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
    mark(s, s->scope, symbol, SYMBOL_PARAMETER);
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

static void visit_exprs(Scopes *s, NodeList list, Sink to)
{
    for (size_t i = 0; i < list.count; i++) {
        if (list.items[i] != NULL) {
            visit_expr(s, &list.items[i], to);
        }
    }
}

static void visit_annotation(Scopes *s, Node **annotation)
{
    if (*annotation != NULL && !s->future_annotations) {
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
    mark(s, s->scope, symbol, SYMBOL_ASSIGNED | SYMBOL_TYPE_PARAM | SYMBOL_REFERENCE);
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
static void open_generic_scope(Scopes *s, NodeList params, Ident *private_name)
{
    Scope *scope = params.count == 0
                       ? NULL
                       : open_annotation_scope(s, params.items[0], params.items[0],
                                               "the definition of a generic");
    if (scope != NULL) {
        scope->private_name = private_name;
        visit_type_params(s, params);
    }
}

static void visit_type_alias(Scopes *s, Node *node)
{
    Scope *outer = s->scope;
    visit_target(s, node->type_alias.name);
    open_generic_scope(s, node->type_alias.type_params, outer->private_name);
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

static void visit_function(Scopes *s, Node *node)
{
    Node *args = node->function_def.args;
    check_not_debug(s, node->function_def.name, node->range, "assign to");
    visit_exprs(s, node->function_def.decorator_list, s->reference);
    visit_defaults(s, args);
    Scope *outer = s->scope;
    if (node->function_def.type_params.count != 0) {
        open_generic_scope(s, node->function_def.type_params, outer->private_name);
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

static void visit_lambda(Scopes *s, Node *node)
{
    visit_defaults(s, node->lambda.args);
    Scope *outer = s->scope;
    if (open_scope(s, SCOPE_FUNCTION, node) != NULL) {
        visit_parameters(s, node->lambda.args);
        visit_expr(s, &node->lambda.body, s->reference);
    }
    s->scope = outer;
}

static void visit_keywords(Scopes *s, NodeList keywords)
{
    for (size_t i = 0; i < keywords.count; i++) {
        if (keywords.items[i]->keyword.arg.text != NULL) {
            check_not_debug(s, keywords.items[i]->keyword.arg, keywords.items[i]->range,
                            "assign to");
        }
        visit_expr(s, &keywords.items[i]->keyword.value, s->reference);
    }
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
        out_of_memory(s);
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
    open_generic_scope(s, node->class_def.type_params, name);
    if (s->failed) {
        return;
    }
    bind_name(s, type_params_name, SYMBOL_REFERENCE);
    bind_name(s, generic_base_name, SYMBOL_REFERENCE);
    add_generic_base(s, node);
}

static void visit_class(Scopes *s, Node *node)
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
            mark(s, scope, symbol_of(s, type_params_name), SYMBOL_USED);
        }
        visit_body(s, node->class_def.body);
    }
    s->scope = outer;
    bind_name(s, node->class_def.name, 0);
}

// --- comprehensions ---

// The target of the innermost loop.
static void visit_loop_target(Scopes *s, Node *target)
{
    s->scope->in_target = true;
    visit_target(s, target);
    s->scope->in_target = false;
}

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

static bool is_comprehension(const Scope *scope)
{
    return scope->kind == SCOPE_COMPREHENSION ||
           scope->node->kind == NODE_GENERATOR_EXP;
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

static void visit_comprehension(Scopes *s, Node *node, NodeList generators, Node **key,
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
        mark(s, scope, own, SYMBOL_USED | SYMBOL_WALRUS | SYMBOL_REFERENCE);
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
    mark(s, scope, owner, SYMBOL_ASSIGNED | SYMBOL_WALRUS | SYMBOL_REFERENCE);
    scope->unit->has_walrus = true;
}

// --- expressions ---

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

// The left operands of a chain `a + b + c …` are visited by a loop, not by recursion:
// chains may be very long.
static void visit_bin_op(Scopes *s, Node **slot)
{
    size_t depth = 0;
    for (Node *node = *slot; node->kind == NODE_BIN_OP; node = node->bin_op.left) {
        depth++;
    }
    Node ***chain = bump_alloc(s->bump, depth * sizeof(Node **));
    if (chain == NULL) {
        out_of_memory(s);
        return;
    }
    Node **at = slot;
    for (size_t i = 0; i < depth; i++) {
        chain[i] = at;
        at = &(*at)->bin_op.left;
    }
    visit_expr(s, at, VALUE_ONLY);
    while (depth > 0 && !s->failed) {
        Node **node = chain[--depth];
        visit_expr(s, &(*node)->bin_op.right, VALUE_ONLY);
        fold_expression(s, node);
    }
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

// `a.b.c(d).e …`: the bases are visited by a loop from the inside out.
static Node **base_of(Node *node)
{
    switch (node->kind) {
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

// sys.getrefcount(x) counts the variable's own reference.
static void note_counting(Scopes *s, Name attribute)
{
    static const char text[] = "getrefcount";
    if (attribute.size == sizeof text - 1 &&
        memcmp(attribute.text, text, sizeof text - 1) == 0) {
        s->scope->unit->observes_locals = true;
    }
}

static void visit_primary(Scopes *s, Node *node)
{
    switch (node->kind) {
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

static void visit_primaries(Scopes *s, Node **slot)
{
    size_t depth = 0;
    for (Node **base = base_of(*slot); base != NULL; base = base_of(*base)) {
        depth++;
    }
    Node ***chain = bump_alloc(s->bump, depth * sizeof(Node **));
    if (chain == NULL) {
        out_of_memory(s);
        return;
    }
    Node **at = slot;
    for (size_t i = 0; i < depth; i++) {
        chain[i] = at;
        at = base_of(*at);
    }
    visit_expr(s, at,
               chain[depth - 1][0]->kind == NODE_ATTRIBUTE ? s->reference : VALUE_ONLY);
    while (depth > 0 && !s->failed) {
        Node **node = chain[--depth];
        visit_primary(s, *node);
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
    case NODE_BIN_OP:
        visit_bin_op(s, slot);
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

static void visit_expr(Scopes *s, Node **slot, Sink to)
{
    if (!stack_left(s)) {
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
    case NODE_BIN_OP:
    case NODE_UNARY_OP:
    case NODE_COMPARE:
    case NODE_IF_EXP:
    case NODE_NAMED_EXPR:
        visit_operator(s, slot, to);
        break;
    case NODE_ATTRIBUTE:
    case NODE_SUBSCRIPT:
    case NODE_CALL:
        visit_primaries(s, slot);
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

// --- statements ---

// An assignment target: names are bound, the rest is evaluated.
static void visit_target(Scopes *s, Node *target)
{
    if (!stack_left(s)) {
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
        mark(s, s->scope, symbol_of(s, target->name.id),
             SYMBOL_USED | SYMBOL_REREAD | SYMBOL_SCATTERED);
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
        check_not_debug(s, target->name.id, target->range, "assign to");
        mark(s, s->scope, symbol, bound | SYMBOL_ANNOTATED);
    } else {
        if (node->ann_assign.value != NULL) {
            visit_expr(s, &node->ann_assign.value, s->reference);
        }
        visit_target(s, target);
    }
    if (s->scope->kind == SCOPE_FUNCTION) {
        // Not evaluated there, but names in it are the function's business: a `yield`
        // in it is refused, and so on.
        return;
    }
    s->scope->has_annotations |= node->ann_assign.simple && target->kind == NODE_NAME;
    visit_annotation(s, &node->ann_assign.annotation);
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
        } else if (flags & SYMBOL_ANNOTATED) {
            scopes_error(s, node->range, "annotated name '%.*s' can't be %s", size,
                         text, word);
        } else if (flags & SYMBOL_ASSIGNED) {
            scopes_error(s, node->range,
                         "name '%.*s' is assigned to before %s declaration", size, text,
                         word);
        } else if (flags & SYMBOL_USED) {
            scopes_error(s, node->range, "name '%.*s' is used prior to %s declaration",
                         size, text, word);
        }
        symbol->declared = node->range;
        mark(s, s->scope, symbol, flag);
        if (flag == SYMBOL_GLOBAL && s->scope->kind != SCOPE_MODULE) {
            mark(s, s->all, symbol_get(s, s->all, symbol->name), SYMBOL_GLOBAL_INSIDE);
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

static void visit_import(Scopes *s, const Node *node, NodeList names, bool is_from)
{
    if (is_from) {
        note_observer(s, node->import_from.module);
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
        bind_name(s, name, 0);
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
    if (!stack_left(s)) {
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
    fold_iterable(s, &node->for_.iter);
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
    if (!stack_left(s)) {
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

static void visit_body(Scopes *s, NodeList body)
{
    for (size_t i = 0; i < body.count && !s->failed; i++) {
        visit_statement(s, body.items[i]);
    }
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
