// Type parameters and `type` statements.
//
// A function, class or alias with type parameters is made by a function of its own, in
// which the parameters are variables; bounds, defaults and the values of aliases are
// functions that are called when somebody asks. The objects come from functions of
// module _typing.
#include <stdio.h>

#include "compiler/gen.h"

void gen_typing_call(Gen *g, uint32_t first, const char *function, uint32_t count)
{
    load_text(g, first, function, strlen(function));
    emit_word(g, OP_INTRINSIC, first, first, count + 1, INTRINSIC_TYPING);
}

// The function that evaluates the expression in a field, pushed; None when it has none.
static void push_lazily(Gen *g, Node **expr, Str *name)
{
    Gen inner;
    uint32_t dst = top(g);
    Scope *scope = scope_at(&g->unit->scopes, expr);
    if (*expr == NULL) {
        load_none(g, push(g));
        return;
    }
    SourceRange range = (*expr)->range;
    if (!unit_open(&inner, g, scope, range, name, range.line)) {
        return;
    }
    bool is_starred = (*expr)->kind == NODE_STARRED; // *Ts = *tuple[int, str]
    uint32_t slot =
        push_expr(&inner, is_starred ? (*expr)->starred.value : *expr, USE_REFERENCE);
    inner.place = range;
    if (is_starred) {
        emit(&inner, OP_UNPACK, slot, slot, 1);
    }
    emit(&inner, OP_RETURN, slot, 0, 0);
    uint32_t code = unit_close(&inner, name, function_flags(&inner));
    g->place = range;
    unit_function(g, scope, code, dst);
    push(g);
}

static void push_name(Gen *g, Str *name)
{
    uint32_t slot = push(g);
    if (name != NULL) {
        load_constant_take(g, slot, ref_new((Object *)name));
    }
}

// The parameter's default must not be missing behind one that has a default.
static void check_default(Gen *g, const Node *param, Name name, const Node *otherwise,
                          bool *has_default)
{
    if (otherwise != NULL) {
        *has_default = true;
    } else if (*has_default) {
        gen_error(g, param->range,
                  "non-default type parameter '%.*s' follows default type parameter",
                  (int)name.size, name.text);
    }
}

static void push_type_param(Gen *g, Node *param, bool *has_default)
{
    bool is_type_var = param->kind == NODE_TYPE_VAR;
    bool is_tuple = param->kind == NODE_TYPE_VAR_TUPLE;
    Name name = is_type_var ? param->type_var.name
                : is_tuple  ? param->type_var_tuple.name
                            : param->param_spec.name;
    Node **otherwise = is_type_var ? &param->type_var.default_value
                       : is_tuple  ? &param->type_var_tuple.default_value
                                   : &param->param_spec.default_value;
    Str *text = ident_name(g, name);
    uint32_t first = push(g);
    check_default(g, param, name, *otherwise, has_default);
    push_name(g, text);
    if (is_type_var) {
        Node *bound = param->type_var.bound;
        bool has_constraints = bound != NULL && bound->kind == NODE_TUPLE;
        push_lazily(g, &param->type_var.bound, text);
        load_constant_take(g, push(g), ref_bool(has_constraints));
    }
    push_lazily(g, otherwise, text);
    g->place = param->range;
    gen_typing_call(g, first,
                    is_type_var ? "_type_var"
                    : is_tuple  ? "_type_var_tuple"
                                : "_param_spec",
                    is_type_var ? 4 : 2);
    g->depth = first - g->local_count;
    push(g);
    uint32_t copy = push(g);
    emit(g, OP_COPY, copy, first, 0);
    store_name(g, name, copy);
    g->depth--;
}

void gen_type_params(Gen *g, NodeList params)
{
    uint32_t base = g->depth;
    uint32_t first = top(g);
    bool has_default = false;
    for (size_t i = 0; i < params.count && !g->failed; i++) {
        push_type_param(g, params.items[i], &has_default);
    }
    g->depth = base;
    emit(g, OP_BUILD_TUPLE, first, first, (uint32_t)params.count);
    push(g);
}

Str *generic_open(Gen *g, Gen *outer, NodeList params, SourceRange range, Str *name,
                  uint32_t line)
{
    static const char format[] = "<generic parameters of %s>";
    size_t size = sizeof format + (name == NULL ? 0 : name->size);
    char *text = bump_alloc(outer->bump, size); // identifiers are slices of it
    if (text == NULL || name == NULL) {
        gen_out_of_memory(outer);
        return NULL;
    }
    size = (size_t)snprintf(text, size, format, name->data);
    Ident *ident = ident_get(&outer->unit->idents, text, size);
    Str *kept = ident == NULL ? NULL : ident_str(&outer->unit->idents, ident);
    Scope *scope = scope_of(&outer->unit->scopes, params.items[0]);
    return unit_open(g, outer, scope, range, kept, line) ? kept : NULL;
}

void generic_close(Gen *g, Str *name, uint32_t result)
{
    Gen *outer = g->outer;
    const Scope *scope = g->code_scope;
    emit(g, OP_RETURN, result, 0, 0);
    uint32_t code = unit_close(g, name, function_flags(g));
    uint32_t function = top(outer);
    unit_function(outer, scope, code, function);
    push(outer);
    push(outer);
}

// _typing._alias(type parameters, name, function of the value), in place of `first`.
static void gen_alias_object(Gen *g, Node *node, uint32_t first, bool has_params)
{
    // The parameters' tuple, when there is one, lies above `first` already.
    Str *name = ident_name(g, node->type_alias.name->name.id);
    if (!has_params) {
        load_none(g, push(g));
    }
    push_name(g, name);
    Gen inner;
    Scope *scope = scope_of(&g->unit->scopes, node);
    uint32_t dst = top(g);
    Node *value = node->type_alias.value;
    if (!unit_open(&inner, g, scope, value->range, name, value->range.line)) {
        return;
    }
    uint32_t slot = push_expr(&inner, value, USE_REFERENCE);
    inner.place = value->range;
    emit(&inner, OP_RETURN, slot, 0, 0);
    unit_function(g, scope, unit_close(&inner, name, function_flags(&inner)), dst);
    push(g);
    g->place = node->range;
    gen_typing_call(g, first, "_alias", 3);
    g->depth = first - g->local_count;
    push(g);
}

void gen_type_alias(Gen *g, Node *node)
{
    NodeList params = node->type_alias.type_params;
    uint32_t base = g->depth;
    if (params.count == 0) {
        uint32_t first = push(g);
        gen_alias_object(g, node, first, false);
    } else {
        Gen inner;
        Str *name = ident_name(g, node->type_alias.name->name.id);
        Str *unit =
            generic_open(&inner, g, params, node->range, name, node->range.line);
        if (unit == NULL) {
            return;
        }
        uint32_t first = push(&inner);
        inner.place = node->range;
        gen_type_params(&inner, params);
        gen_alias_object(&inner, node, first, true);
        generic_close(&inner, unit, first);
        g->depth = base;
        g->place = node->range;
        emit(g, OP_CALL, top(g), top(g), 0);
        push(g);
    }
    gen_store(g, node->type_alias.name, top(g) - 1);
    g->depth = base;
}
