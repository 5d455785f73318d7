// The text of an annotation under `from __future__ import annotations`: the tree
// written out in one fixed style.
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
    builder_add_str(rt, &w->out, (const Str *)ref_object(repr));
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

// The rest (lambda, comprehensions, f-strings …) is taken as it stands in the source.
static void write_source(Writer *w, const Node *node)
{
    SourceLine line = source_line(w->g->unit->source, node->range.line);
    for (uint32_t at = node->range.line;
         line.text != NULL && at <= node->range.end_line; at++) {
        line = source_line(w->g->unit->source, at);
        size_t from = at == node->range.line ? node->range.col : 0;
        size_t to = at == node->range.end_line ? node->range.end_col : line.size;
        if (from <= to && to <= line.size) {
            builder_add(w->g->rt, &w->out, line.text + from, to - from);
        }
    }
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
        write(w, ".");
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
    default:
        write_source(w, node);
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
