// The parameters of functions and lambdas, in the order the language wants them; type
// parameters.

#include <string.h>

#include "parser/builder.h"
#include "parser/token_source.h"

static Param *param_new(Parser *p, SourceRange range, ParamKind kind)
{
    Param *param = bump_alloc(p->bump, sizeof *param);
    if (param == NULL) {
        return out_of_memory(p);
    }
    *param = (Param){.kind = kind, .range = range};
    return param;
}

static Param *named_param(Parser *p, SourceRange range, ParamKind kind, Name name,
                          SourceRange name_range, Node *annotation)
{
    Param *param = param_new(p, range, kind);
    if (param == NULL) {
        return NULL;
    }
    if (annotation != NULL) {
        name_range = span(name_range, annotation->range);
    }
    param->arg = node_new(p, NODE_ARG, name_range);
    if (param->arg == NULL) {
        return NULL;
    }
    param->arg->arg.arg = name;
    param->arg->arg.annotation = annotation;
    return param;
}

Param *make_param(Parser *p, SourceRange range, Name name, SourceRange name_range,
                  Node *annotation, Node *default_value)
{
    Param *param = named_param(p, range, PARAM_PLAIN, name, name_range, annotation);
    if (param != NULL) {
        param->default_value = default_value;
    }
    return param;
}

// The `=` of a default, which stands first in `default_range`.
static SourceRange equal_sign(SourceRange default_range)
{
    return (SourceRange){default_range.line, default_range.col, default_range.line,
                         default_range.col + 1};
}

Param *make_star_param(Parser *p, SourceRange range, Name name, SourceRange name_range,
                       Node *annotation, Node *default_value, SourceRange default_range)
{
    if (default_value != NULL) {
        return refuse(p, equal_sign(default_range),
                      "var-positional argument cannot have default value");
    }
    return named_param(p, range, PARAM_STAR, name, name_range, annotation);
}

Param *make_kw_param(Parser *p, SourceRange range, Name name, SourceRange name_range,
                     Node *annotation, Node *default_value, SourceRange default_range)
{
    if (default_value != NULL) {
        return refuse(p, equal_sign(default_range),
                      "var-keyword argument cannot have default value");
    }
    return named_param(p, range, PARAM_DOUBLE_STAR, name, name_range, annotation);
}

Param *make_mark(Parser *p, SourceRange range, ParamKind kind)
{
    return param_new(p, range, kind);
}

static Params *params_new(Parser *p)
{
    Params *params = bump_alloc(p->bump, sizeof *params);
    if (params == NULL) {
        return out_of_memory(p);
    }
    memset(params, 0, sizeof *params);
    params->node = node_new(p, NODE_ARGUMENTS, (SourceRange){0});
    return params->node != NULL ? params : NULL;
}

static bool ends_params(TokenKind kind)
{
    return kind == TOK_RPAREN || kind == TOK_COLON || kind == TOK_FIELD_COLON;
}

static bool add_plain(Parser *p, Params *params, Param *param)
{
    if (params->seen_star) {
        params->needs_keyword_only = false;
        return vec_push(p, &params->kwonlyargs, param->arg) &&
               vec_push(p, &params->kw_defaults, param->default_value);
    }
    if (param->default_value != NULL) {
        if (!vec_push(p, &params->defaults, param->default_value)) {
            return false;
        }
    } else if (params->defaults.count > 0 &&
               (p->token.kind == TOK_COMMA || ends_params(p->token.kind))) {
        return refuse(p, param->arg->range,
                      "parameter without a default follows parameter with a default") !=
               NULL;
    }
    return vec_push(p, &params->args, param->arg);
}

// Everything before the slash is positional only.
static bool add_slash(Parser *p, Params *params, const Param *slash)
{
    if (params->seen_slash) {
        return refuse(p, slash->range, "/ may appear only once") != NULL;
    }
    if (params->seen_star) {
        return refuse(p, slash->range, "/ must be ahead of *") != NULL;
    }
    if (params->args.count == 0 && token_source_peek(p, TOK_SLASH).kind != TOK_COMMA) {
        return refuse(p, slash->range, "invalid syntax") != NULL;
    }
    if (params->args.count == 0) {
        return refuse(p, slash->range, "at least one argument must precede /") != NULL;
    }
    params->seen_slash = true;
    params->posonlyargs = params->args;
    params->args = (Vec){0};
    return true;
}

static bool add_star(Parser *p, Params *params, const Param *param)
{
    if (params->seen_star) {
        SourceRange star = param->range;
        star.end_line = star.line;
        star.end_col = star.col + 1;
        return refuse(p, star, "* argument may appear only once") != NULL;
    }
    params->seen_star = true;
    params->vararg = param->arg;
    params->needs_keyword_only = param->kind == PARAM_BARE_STAR;
    params->bare_star = param->range;
    return true;
}

static bool refuse_bare_star(Parser *p, const Params *params)
{
    return refuse(p, params->bare_star, "named arguments must follow bare *") != NULL;
}

Params *add_param(Parser *p, Params *params, Param *param)
{
    if (params == NULL) {
        params = params_new(p);
    }
    if (params == NULL || param == NULL) {
        return params;
    }
    if (params->kwarg != NULL) {
        SourceRange range = param->arg != NULL && param->kind == PARAM_PLAIN
                                ? param->arg->range
                                : param->range;
        if (param->kind == PARAM_STAR || param->kind == PARAM_DOUBLE_STAR) {
            range.end_line = range.line;
            range.end_col = range.col + (param->kind == PARAM_STAR ? 1 : 2);
        }
        return refuse(p, range, "arguments cannot follow var-keyword argument");
    }
    bool added = true;
    switch (param->kind) {
    case PARAM_PLAIN:
        added = add_plain(p, params, param);
        break;
    case PARAM_SLASH:
        added = add_slash(p, params, param);
        break;
    case PARAM_STAR:
    case PARAM_BARE_STAR:
        added = add_star(p, params, param);
        break;
    case PARAM_DOUBLE_STAR:
        added = !params->needs_keyword_only || refuse_bare_star(p, params);
        params->kwarg = param->arg;
        break;
    }
    return added ? params : NULL;
}

Params *add_lambda_param(Parser *p, Params *params, Param *param)
{
    if (params != NULL && params->needs_keyword_only && param != NULL) {
        // What is wrong behind a bare star, CPython marks.
        params->bare_star = param->range;
        params->bare_star.end_line = param->range.line;
        params->bare_star.end_col = param->range.col + 2;
    }
    return add_param(p, params, param);
}

Params *finish_params(Parser *p, Params *params)
{
    if (params->needs_keyword_only && ends_params(p->token.kind)) {
        refuse_bare_star(p, params);
        return NULL;
    } // else the grammar refuses the token
    Node *node = params->node;
    node->arguments.posonlyargs = list_of(&params->posonlyargs);
    node->arguments.args = list_of(&params->args);
    node->arguments.vararg = params->vararg;
    node->arguments.kwonlyargs = list_of(&params->kwonlyargs);
    node->arguments.kw_defaults = list_of(&params->kw_defaults);
    node->arguments.kwarg = params->kwarg;
    node->arguments.defaults = list_of(&params->defaults);
    return params;
}

Params *finish_lambda_params(Parser *p, Params *params)
{
    if (params->needs_keyword_only) {
        params->bare_star = p->token.range; // CPython marks the token behind
    }
    return finish_params(p, params);
}

// --- Type parameters ---

void *refuse_empty_type_params(Parser *p, SourceRange bracket, SourceRange last)
{
    bracket.end_line = last.end_line;
    bracket.end_col = last.end_col - 1;
    return refuse(p, bracket, "Type parameter list cannot be empty");
}

Node *make_type_var(Parser *p, SourceRange range, Name name, Node *bound,
                    Node *default_value)
{
    Node *node = node_new(p, NODE_TYPE_VAR, range);
    if (node != NULL) {
        node->type_var.name = name;
        node->type_var.bound = bound;
        node->type_var.default_value = default_value;
    }
    return node;
}

static void *refuse_bound(Parser *p, const char *what, const Node *bound,
                          SourceRange range)
{
    return refuse(p, range, "cannot use %s with %s",
                  bound->kind == NODE_TUPLE ? "constraints" : "bound", what);
}

Node *make_type_var_tuple(Parser *p, SourceRange range, Name name, Node *bound,
                          SourceRange bound_range, Node *default_value)
{
    if (bound != NULL) {
        return refuse_bound(p, "TypeVarTuple", bound, bound_range);
    }
    Node *node = node_new(p, NODE_TYPE_VAR_TUPLE, range);
    if (node != NULL) {
        node->type_var_tuple.name = name;
        node->type_var_tuple.default_value = default_value;
    }
    return node;
}

Node *make_param_spec(Parser *p, SourceRange range, Name name, Node *bound,
                      SourceRange bound_range, Node *default_value)
{
    if (bound != NULL) {
        return refuse_bound(p, "ParamSpec", bound, bound_range);
    }
    Node *node = node_new(p, NODE_PARAM_SPEC, range);
    if (node != NULL) {
        node->param_spec.name = name;
        node->param_spec.default_value = default_value;
    }
    return node;
}
