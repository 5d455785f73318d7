// The text of an annotation under `from __future__ import annotations`: the tree
// written out in one fixed style.
#include <assert.h>

#include "compiler/gen.h"
#include "objects/abstract.h"

enum { // how tightly an expression binds; a part that binds less tightly than asked for
       // gets parentheses
    LEVEL_TUPLE,
    LEVEL_TEST,
    LEVEL_OR,
    LEVEL_AND,
    LEVEL_NOT,
    LEVEL_COMPARE,
    LEVEL_BIT_OR,
    LEVEL_BIT_XOR,
    LEVEL_BIT_AND,
    LEVEL_SHIFT,
    LEVEL_SUM,
    LEVEL_TERM,
    LEVEL_FACTOR,
    LEVEL_POWER,
    LEVEL_AWAIT,
    LEVEL_ATOM
};

typedef struct Writer {
    Gen *g;
    StrBuilder out;
} Writer;

static void write_node(Writer *w, const Node *node, int level);

static void write(Writer *w, const char *text)
{
    builder_add(w->g->rt, &w->out, text, strlen(text));
}

static void write_name(Writer *w, Name name)
{
    builder_add(w->g->rt, &w->out, name.text, name.size);
}

static void write_list(Writer *w, NodeList list, int level)
{
    for (size_t i = 0; i < list.count; i++) {
        write(w, i == 0 ? "" : ", ");
        write_node(w, list.items[i], level);
    }
}

static void open_level(Writer *w, int have, int need)
{
    write(w, have < need ? "(" : "");
}
static void close_level(Writer *w, int have, int need)
{
    write(w, have < need ? ")" : "");
}

// There is no literal for infinity but a number that is too large.
static void write_number_or_text(Writer *w, const Node *node, const Str *repr)
{
    ConstantKind kind = node->constant.value.kind;
    const char *infinite = kind == CONSTANT_FLOAT || kind == CONSTANT_IMAGINARY
                               ? strstr(repr->data, "inf")
                               : NULL;
    if (infinite == NULL) {
        builder_add_str(w->g->rt, &w->out, repr);
        return;
    }
    builder_add(w->g->rt, &w->out, repr->data, (size_t)(infinite - repr->data));
    write(w, "1e309");
    write(w, infinite + 3);
}

static void write_constant(Writer *w, const Node *node)
{
    Runtime *rt = w->g->rt;
    if (node->constant.value.kind == CONSTANT_ELLIPSIS) {
        write(w, "...");
        return;
    }
    write(w,
          node->constant.value.kind == CONSTANT_STR && node->constant.value.has_u_prefix
              ? "u"
              : "");
    Ref value = constant_value(&w->g->unit->scopes, node);
    Ref repr = ref_is_error(value) ? REF_ERROR : value_repr(rt, peek(value));
    drop(rt, value);
    if (ref_is_error(repr)) {
        w->g->failed = true;
        return;
    }
    write_number_or_text(w, node, (const Str *)ref_object(repr));
    drop(rt, repr);
}

static void write_binary(Writer *w, const Node *node, int need)
{
    static const struct {
        const char *text;
        uint8_t level;
    } operators[] = {[BINARY_ADD] = {" + ", LEVEL_SUM},
                     [BINARY_SUB] = {" - ", LEVEL_SUM},
                     [BINARY_MULT] = {" * ", LEVEL_TERM},
                     [BINARY_MAT_MULT] = {" @ ", LEVEL_TERM},
                     [BINARY_DIV] = {" / ", LEVEL_TERM},
                     [BINARY_MOD] = {" % ", LEVEL_TERM},
                     [BINARY_POW] = {" ** ", LEVEL_POWER},
                     [BINARY_L_SHIFT] = {" << ", LEVEL_SHIFT},
                     [BINARY_R_SHIFT] = {" >> ", LEVEL_SHIFT},
                     [BINARY_BIT_OR] = {" | ", LEVEL_BIT_OR},
                     [BINARY_BIT_XOR] = {" ^ ", LEVEL_BIT_XOR},
                     [BINARY_BIT_AND] = {" & ", LEVEL_BIT_AND},
                     [BINARY_FLOOR_DIV] = {" // ", LEVEL_TERM}};
    int level = operators[node->bin_op.op].level;
    bool to_right = node->bin_op.op == BINARY_POW;
    open_level(w, level, need);
    write_node(w, node->bin_op.left, level + to_right);
    write(w, operators[node->bin_op.op].text);
    write_node(w, node->bin_op.right, level + !to_right);
    close_level(w, level, need);
}

static void write_unary(Writer *w, const Node *node, int need)
{
    static const char *const operators[] = {[UNARY_INVERT] = "~",
                                            [UNARY_NOT] = "not ",
                                            [UNARY_ADD] = "+",
                                            [UNARY_SUB] = "-"};
    int level = node->unary_op.op == UNARY_NOT ? LEVEL_NOT : LEVEL_FACTOR;
    open_level(w, level, need);
    write(w, operators[node->unary_op.op]);
    write_node(w, node->unary_op.operand, level);
    close_level(w, level, need);
}

static void write_bool(Writer *w, const Node *node, int need)
{
    bool is_and = node->bool_op.op == BOOL_AND;
    int level = is_and ? LEVEL_AND : LEVEL_OR;
    open_level(w, level, need);
    for (size_t i = 0; i < node->bool_op.values.count; i++) {
        write(w, i == 0 ? "" : is_and ? " and " : " or ");
        write_node(w, node->bool_op.values.items[i], level + 1);
    }
    close_level(w, level, need);
}

static void write_compare(Writer *w, const Node *node, int need)
{
    static const char *const operators[] = {
        [COMPARE_EQ] = " == ", [COMPARE_NOT_EQ] = " != ",
        [COMPARE_LT] = " < ",  [COMPARE_LT_E] = " <= ",
        [COMPARE_GT] = " > ",  [COMPARE_GT_E] = " >= ",
        [COMPARE_IS] = " is ", [COMPARE_IS_NOT] = " is not ",
        [COMPARE_IN] = " in ", [COMPARE_NOT_IN] = " not in "};
    open_level(w, LEVEL_COMPARE, need);
    write_node(w, node->compare.left, LEVEL_COMPARE + 1);
    for (size_t i = 0; i < node->compare.ops.count; i++) {
        write(w, operators[node->compare.ops.items[i]]);
        write_node(w, node->compare.comparators.items[i], LEVEL_COMPARE + 1);
    }
    close_level(w, LEVEL_COMPARE, need);
}

static void write_tuple(Writer *w, NodeList items, int need)
{
    bool bare = need == LEVEL_TUPLE && items.count != 0;
    write(w, bare ? "" : "(");
    write_list(w, items, LEVEL_TEST);
    write(w, items.count == 1 ? "," : "");
    write(w, bare ? "" : ")");
}

static void write_slice(Writer *w, const Node *node)
{
    if (node->slice.lower != NULL) {
        write_node(w, node->slice.lower, LEVEL_TEST);
    }
    write(w, ":");
    if (node->slice.upper != NULL) {
        write_node(w, node->slice.upper, LEVEL_TEST);
    }
    if (node->slice.step != NULL) {
        write(w, ":");
        write_node(w, node->slice.step, LEVEL_TEST);
    }
}

static void write_call(Writer *w, const Node *node)
{
    write_node(w, node->call.func, LEVEL_ATOM);
    if (node->call.args.count == 1 && node->call.keywords.count == 0 &&
        node->call.args.items[0]->kind == NODE_GENERATOR_EXP) {
        write_node(w, node->call.args.items[0], LEVEL_ATOM); // has parentheses
        return;
    }
    write(w, "(");
    write_list(w, node->call.args, LEVEL_TEST);
    for (size_t i = 0; i < node->call.keywords.count; i++) {
        const Node *keyword = node->call.keywords.items[i];
        write(w, i == 0 && node->call.args.count == 0 ? "" : ", ");
        if (keyword->keyword.arg.text == NULL) {
            write(w, "**");
        } else {
            write_name(w, keyword->keyword.arg);
            write(w, "=");
        }
        write_node(w, keyword->keyword.value, LEVEL_TEST);
    }
    write(w, ")");
}

static void write_dict(Writer *w, const Node *node)
{
    write(w, "{");
    for (size_t i = 0; i < node->dict.values.count; i++) {
        write(w, i == 0 ? "" : ", ");
        if (node->dict.keys.items[i] == NULL) {
            write(w, "**");
            write_node(w, node->dict.values.items[i], LEVEL_BIT_OR);
        } else {
            write_node(w, node->dict.keys.items[i], LEVEL_TEST);
            write(w, ": ");
            write_node(w, node->dict.values.items[i], LEVEL_TEST);
        }
    }
    write(w, "}");
}

// --- lambda ---

static void write_parameters(Writer *w, NodeList list, NodeList defaults, size_t first,
                             size_t total, bool *follows)
{
    for (size_t i = 0; i < list.count; i++) {
        write(w, *follows ? ", " : "");
        write_name(w, list.items[i]->arg.arg);
        size_t index = first + i + defaults.count; // in the defaults, plus `total`
        if (index >= total && defaults.items[index - total] != NULL) {
            write(w, "=");
            write_node(w, defaults.items[index - total], LEVEL_TEST);
        }
        *follows = true;
    }
}

static void write_arguments(Writer *w, const Node *args)
{
    bool follows = false;
    NodeList posonly = args->arguments.posonlyargs, plain = args->arguments.args;
    NodeList kwonly = args->arguments.kwonlyargs;
    size_t total = posonly.count + plain.count;
    write_parameters(w, posonly, args->arguments.defaults, 0, total, &follows);
    write(w, posonly.count > 0 ? ", /" : "");
    write_parameters(w, plain, args->arguments.defaults, posonly.count, total,
                     &follows);
    if (args->arguments.vararg != NULL || kwonly.count > 0) {
        write(w, follows ? ", *" : "*");
        follows = true;
    }
    if (args->arguments.vararg != NULL) {
        write_name(w, args->arguments.vararg->arg.arg);
    }
    write_parameters(w, kwonly, args->arguments.kw_defaults, 0, kwonly.count, &follows);
    if (args->arguments.kwarg != NULL) {
        write(w, follows ? ", **" : "**");
        write_name(w, args->arguments.kwarg->arg.arg);
    }
}

static void write_lambda(Writer *w, const Node *node, int need)
{
    const Node *args = node->lambda.args;
    // As CPython, which looks at these two only: `lambda*a: a`.
    bool has_positional =
        args->arguments.posonlyargs.count + args->arguments.args.count > 0;
    open_level(w, LEVEL_TEST, need);
    write(w, has_positional ? "lambda " : "lambda");
    write_arguments(w, args);
    write(w, ": ");
    write_node(w, node->lambda.body, LEVEL_TEST);
    close_level(w, LEVEL_TEST, need);
}

// --- comprehensions ---

static void write_generators(Writer *w, NodeList generators)
{
    for (size_t i = 0; i < generators.count; i++) {
        const Node *each = generators.items[i];
        write(w, each->comprehension.is_async ? " async for " : " for ");
        write_node(w, each->comprehension.target, LEVEL_TUPLE);
        write(w, " in ");
        write_node(w, each->comprehension.iter, LEVEL_TEST + 1);
        for (size_t j = 0; j < each->comprehension.ifs.count; j++) {
            write(w, " if ");
            write_node(w, each->comprehension.ifs.items[j], LEVEL_TEST + 1);
        }
    }
}

static void write_comprehension(Writer *w, const Node *node, const char *open,
                                const char *close)
{
    write(w, open);
    if (node->kind == NODE_DICT_COMP) {
        write_node(w, node->dict_comp.key, LEVEL_TEST);
        write(w, ": ");
        write_node(w, node->dict_comp.value, LEVEL_TEST);
        write_generators(w, node->dict_comp.generators);
    } else { // the others have the same fields
        write_node(w, node->list_comp.elt, LEVEL_TEST);
        write_generators(w, node->list_comp.generators);
    }
    write(w, close);
}

// --- f-strings: the repr of what the text and the fields make together ---

static void write_fstring_text(Writer *w, const Constant *text)
{
    for (size_t i = 0; i < text->size; i++) {
        char c = text->text[i];
        builder_add(w->g->rt, &w->out, &c, 1);
        if (c == '{' || c == '}') {
            builder_add(w->g->rt, &w->out, &c, 1);
        }
    }
}

static void write_fstring_parts(Writer *w, NodeList parts);

static void write_field(Writer *w, const Node *node)
{
    Writer inner = {.g = w->g};
    builder_init(&inner.out);
    write_node(&inner, node->formatted_value.value, LEVEL_TEST + 1);
    Ref text = builder_finish(w->g->rt, &inner.out);
    if (ref_is_error(text)) {
        w->g->failed = true;
        return;
    }
    const Str *expression = (const Str *)ref_object(text);
    write(w, expression->data[0] == '{' ? "{ " : "{"); // `{{` would be a brace
    builder_add_str(w->g->rt, &w->out, expression);
    drop(w->g->rt, text);
    if (node->formatted_value.conversion > 0) {
        char conversion[] = {'!', (char)node->formatted_value.conversion, '\0'};
        write(w, conversion);
    }
    if (node->formatted_value.format_spec != NULL) {
        write(w, ":");
        write_fstring_parts(w, node->formatted_value.format_spec->joined_str.values);
    }
    write(w, "}");
}

static void write_fstring_parts(Writer *w, NodeList parts)
{
    for (size_t i = 0; i < parts.count; i++) {
        const Node *part = parts.items[i];
        if (part->kind == NODE_CONSTANT) {
            write_fstring_text(w, &part->constant.value);
        } else {
            write_field(w, part);
        }
    }
}

static void write_fstring(Writer *w, const Node *node)
{
    Writer inner = {.g = w->g};
    builder_init(&inner.out);
    write_fstring_parts(&inner, node->joined_str.values);
    Ref text = builder_finish(w->g->rt, &inner.out);
    Ref repr = ref_is_error(text) ? REF_ERROR : value_repr(w->g->rt, peek(text));
    drop(w->g->rt, text);
    if (ref_is_error(repr)) {
        w->g->failed = true;
        return;
    }
    write(w, "f");
    builder_add_str(w->g->rt, &w->out, (const Str *)ref_object(repr));
    drop(w->g->rt, repr);
}

// --- expressions ---

static void write_yield(Writer *w, const Node *node)
{
    const Node *value =
        node->kind == NODE_YIELD ? node->yield.value : node->yield_from.value;
    write(w, node->kind == NODE_YIELD ? "(yield" : "(yield from");
    if (value != NULL) {
        write(w, " ");
        write_node(w, value, node->kind == NODE_YIELD ? LEVEL_TUPLE : LEVEL_TEST);
    }
    write(w, ")");
}

static bool is_int_literal(const Node *node)
{
    return node->kind == NODE_CONSTANT && node->constant.value.kind == CONSTANT_INT;
}

static void write_node(Writer *w, const Node *node, int need)
{
    if (!gen_stack_left(w->g)) {
        return;
    }
    switch (node->kind) {
    case NODE_NAME:
        write_name(w, node->name.id);
        break;
    case NODE_CONSTANT:
        write_constant(w, node);
        break;
    case NODE_ATTRIBUTE:
        write_node(w, node->attribute.value, LEVEL_ATOM);
        write(w, is_int_literal(node->attribute.value) ? " ." : ".");
        write_name(w, node->attribute.attr);
        break;
    case NODE_SUBSCRIPT:
        write_node(w, node->subscript.value, LEVEL_ATOM);
        write(w, "[");
        write_node(w, node->subscript.slice, LEVEL_TUPLE);
        write(w, "]");
        break;
    case NODE_SLICE:
        write_slice(w, node);
        break;
    case NODE_CALL:
        write_call(w, node);
        break;
    case NODE_TUPLE:
        write_tuple(w, node->tuple.elts, need);
        break;
    case NODE_LIST:
        write(w, "[");
        write_list(w, node->list.elts, LEVEL_TEST);
        write(w, "]");
        break;
    case NODE_SET:
        write(w, "{");
        write_list(w, node->set.elts, LEVEL_TEST);
        write(w, "}");
        break;
    case NODE_DICT:
        write_dict(w, node);
        break;
    case NODE_STARRED:
        write(w, "*");
        write_node(w, node->starred.value, LEVEL_BIT_OR);
        break;
    case NODE_BIN_OP:
        write_binary(w, node, need);
        break;
    case NODE_UNARY_OP:
        write_unary(w, node, need);
        break;
    case NODE_BOOL_OP:
        write_bool(w, node, need);
        break;
    case NODE_COMPARE:
        write_compare(w, node, need);
        break;
    case NODE_IF_EXP:
        open_level(w, LEVEL_TEST, need);
        write_node(w, node->if_exp.body, LEVEL_TEST + 1);
        write(w, " if ");
        write_node(w, node->if_exp.test, LEVEL_TEST + 1);
        write(w, " else ");
        write_node(w, node->if_exp.orelse, LEVEL_TEST);
        close_level(w, LEVEL_TEST, need);
        break;
    case NODE_LAMBDA:
        write_lambda(w, node, need);
        break;
    case NODE_LIST_COMP:
        write_comprehension(w, node, "[", "]");
        break;
    case NODE_GENERATOR_EXP:
        write_comprehension(w, node, "(", ")");
        break;
    case NODE_SET_COMP:
    case NODE_DICT_COMP:
        write_comprehension(w, node, "{", "}");
        break;
    case NODE_NAMED_EXPR:
        write(w, "(");
        write_node(w, node->named_expr.target, LEVEL_TUPLE);
        write(w, " := ");
        write_node(w, node->named_expr.value, LEVEL_ATOM);
        write(w, ")");
        break;
    case NODE_AWAIT:
        open_level(w, LEVEL_AWAIT, need);
        write(w, "await ");
        write_node(w, node->await.value, LEVEL_ATOM);
        close_level(w, LEVEL_AWAIT, need);
        break;
    case NODE_YIELD:
    case NODE_YIELD_FROM:
        write_yield(w, node);
        break;
    default:
        assert(node->kind == NODE_JOINED_STR);
        write_fstring(w, node);
        break;
    }
}

void unparse_annotation(Gen *g, Node *annotation, uint32_t dst)
{
    Writer w = {.g = g};
    builder_init(&w.out);
    write_node(&w, annotation, LEVEL_TEST);
    Ref text = builder_finish(g->rt, &w.out);
    if (ref_is_error(text)) {
        g->failed = true;
        return;
    }
    load_constant_take(g, dst, text);
}
