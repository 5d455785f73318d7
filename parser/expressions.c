#include <stdlib.h>
#include <string.h>

#include "parser/builder.h"
#include "parser/token_source.h"

// --- Atoms ---

Node *make_name(Parser *p, SourceRange range, Name name)
{
    Node *node = node_new(p, NODE_NAME, range);
    if (node != NULL) {
        node->name.id = name;
    }
    return node;
}

Node *make_constant(Parser *p, SourceRange range, ConstantKind kind)
{
    Node *node = node_new(p, NODE_CONSTANT, range);
    if (node != NULL) {
        node->constant.value.kind = kind;
    }
    return node;
}

// The digits of a number without underscores, terminated.
static char *plain_digits(Parser *p, Name text, size_t *size)
{
    char *digits = bump_alloc(p->bump, (size_t)text.size + 1);
    if (digits == NULL) {
        return out_of_memory(p);
    }
    size_t count = 0;
    for (uint32_t i = 0; i < text.size; i++) {
        if (text.text[i] != '_') {
            digits[count++] = text.text[i];
        }
    }
    digits[count] = '\0';
    *size = count;
    return digits;
}

static bool is_float(const char *digits, size_t size)
{
    return memchr(digits, '.', size) != NULL || memchr(digits, 'e', size) != NULL ||
           memchr(digits, 'E', size) != NULL;
}

Node *make_number(Parser *p, SourceRange range, Name text)
{
    size_t size = 0;
    char *digits = plain_digits(p, text, &size);
    Node *node = node_new(p, NODE_CONSTANT, range);
    if (digits == NULL || node == NULL) {
        return NULL;
    }
    Constant *constant = &node->constant.value;
    constant->kind = CONSTANT_INT;
    constant->base = 10;
    char radix = size > 2 && digits[0] == '0' ? (char)(digits[1] | 0x20) : '0';
    if (radix == 'x' || radix == 'o' || radix == 'b') {
        constant->base = radix == 'x' ? 16 : radix == 'o' ? 8 : 2;
        digits += 2;
        size -= 2;
    } else if ((digits[size - 1] | 0x20) == 'j') {
        constant->kind = CONSTANT_IMAGINARY;
        constant->number = strtod(digits, NULL);
    } else if (is_float(digits, size)) {
        constant->kind = CONSTANT_FLOAT;
        constant->number = strtod(digits, NULL);
    }
    constant->text = digits;
    constant->size = size;
    return node;
}

// --- Displays ---

Node *make_tuple(Parser *p, SourceRange range, Vec *elements)
{
    Node *node = node_new(p, NODE_TUPLE, range);
    if (node != NULL) {
        node->tuple.elts = list_of(elements);
    }
    return node;
}

Node *make_list(Parser *p, SourceRange range, Vec *elements)
{
    Node *node = node_new(p, NODE_LIST, range);
    if (node != NULL) {
        node->list.elts = list_of(elements);
    }
    return node;
}

Node *make_set(Parser *p, SourceRange range, Vec *elements)
{
    Node *node = node_new(p, NODE_SET, range);
    if (node != NULL) {
        node->set.elts = list_of(elements);
    }
    return node;
}

DictItems *add_dict_item(Parser *p, DictItems *items, Node *key, Node *value)
{
    if (items == NULL) {
        items = bump_alloc(p->bump, sizeof *items);
        if (items == NULL) {
            return out_of_memory(p);
        }
        memset(items, 0, sizeof *items);
    }
    bool added = vec_push(p, &items->keys, key) && vec_push(p, &items->values, value);
    return added ? items : NULL;
}

Node *make_dict(Parser *p, SourceRange range, DictItems *items)
{
    Node *node = node_new(p, NODE_DICT, range);
    if (node != NULL && items != NULL) {
        node->dict.keys = list_of(&items->keys);
        node->dict.values = list_of(&items->values);
    }
    return node;
}

static bool same_start(SourceRange a, SourceRange b)
{
    return a.line == b.line && a.col == b.col;
}

// Remembers the group right behind `with`; `as` is allowed in that one only.
static bool note_group(Parser *p, SourceRange paren, Node *group, bool has_as)
{
    if (same_start(paren, p->with_paren)) {
        p->with_group = group;
        p->with_group_has_as = has_as;
        if (has_as) {
            p->behind_group = token_source_peek(p, TOK_RPAREN).range;
        }
        return true;
    }
    return !has_as || refuse(p, p->group_as, "invalid syntax") != NULL;
}

Node *finish_group(Parser *p, SourceRange paren, Node *element)
{
    if (element->kind == NODE_STARRED) {
        return refuse(p, element->range, "cannot use starred expression here");
    }
    bool has_as = element->kind == NODE_WITH_ITEM;
    return note_group(p, paren, element, has_as) ? element : NULL;
}

// Behind `a as b` no element may be starred.
static bool check_with_element(Parser *p, const Node *element)
{
    SourceRange range = element->range;
    range.end_line = range.line;
    range.end_col = range.col + 1;
    return element->kind != NODE_STARRED || refuse(p, range, "invalid syntax") != NULL;
}

Node *finish_group_tuple(Parser *p, SourceRange range, SourceRange paren, Vec *elements)
{
    Node *node = elements != NULL ? make_tuple(p, range, elements) : NULL;
    if (node == NULL) {
        return NULL;
    }
    bool has_as = false;
    for (size_t i = 0; i < elements->count; i++) {
        const Node *element = elements->items[i];
        has_as |= element->kind == NODE_WITH_ITEM;
        if (has_as && !check_with_element(p, element)) {
            return NULL;
        }
    }
    return note_group(p, paren, node, has_as) ? node : NULL;
}

// --- Comprehensions ---

Node *make_comprehension(Parser *p, NodeKind kind, SourceRange range, Node *element,
                         Vec *generators)
{
    if (element->kind == NODE_STARRED) {
        return refuse(p, element->range,
                      "iterable unpacking cannot be used in comprehension");
    }
    if (element->kind == NODE_WITH_ITEM) {
        return refuse(p, p->group_as, "invalid syntax");
    }
    Node *node = node_new(p, kind, range);
    if (node != NULL) {
        // The three kinds have the same fields.
        node->list_comp.elt = element;
        node->list_comp.generators = list_of(generators);
    }
    return node;
}

Node *make_dict_comp(Parser *p, SourceRange range, Node *key, Node *value,
                     Vec *generators)
{
    Node *node = node_new(p, NODE_DICT_COMP, range);
    if (node != NULL) {
        node->dict_comp.key = key;
        node->dict_comp.value = value;
        node->dict_comp.generators = list_of(generators);
    }
    return node;
}

Node *refuse_dict_unpacking(Parser *p, SourceRange stars)
{
    return refuse(p, stars, "dict unpacking cannot be used in dict comprehension");
}

Node *make_comp_for(Parser *p, SourceRange range, Node *target, Node *iterable,
                    Vec *conditions, int is_async)
{
    Node *node = node_new(p, NODE_COMPREHENSION, range);
    if (node != NULL) {
        node->comprehension.target = target;
        node->comprehension.iter = iterable;
        node->comprehension.ifs = list_of(conditions);
        node->comprehension.is_async = is_async;
    }
    return node;
}

// --- Operators ---

Node *make_starred(Parser *p, SourceRange range, Node *value)
{
    Node *node = node_new(p, NODE_STARRED, range);
    if (node != NULL) {
        node->starred.value = value;
    }
    return node;
}

Node *make_yield(Parser *p, SourceRange range, Node *value)
{
    Node *node = node_new(p, NODE_YIELD, range);
    if (node != NULL) {
        node->yield.value = value;
    }
    return node;
}

Node *make_yield_from(Parser *p, SourceRange range, Node *value)
{
    Node *node = node_new(p, NODE_YIELD_FROM, range);
    if (node != NULL) {
        node->yield_from.value = value;
    }
    return node;
}

Node *make_await(Parser *p, SourceRange range, Node *value)
{
    Node *node = node_new(p, NODE_AWAIT, range);
    if (node != NULL) {
        node->await.value = value;
    }
    return node;
}

Node *make_named(Parser *p, SourceRange range, Node *target, SourceRange target_range,
                 Node *value)
{
    if (target->kind != NODE_NAME || !same_start(target->range, target_range)) {
        return refuse(p, target->range, "cannot use assignment expressions with %s",
                      expression_name(target));
    }
    Node *node = node_new(p, NODE_NAMED_EXPR, range);
    if (node != NULL) {
        node->named_expr.target = as_target(p, target, CONTEXT_STORE);
        node->named_expr.value = value;
    }
    return node;
}

Node *make_if_exp(Parser *p, SourceRange range, Node *test, Node *body, Node *orelse)
{
    Node *node = node_new(p, NODE_IF_EXP, range);
    if (node != NULL) {
        node->if_exp.test = test;
        node->if_exp.body = body;
        node->if_exp.orelse = orelse;
    }
    return node;
}

Node *make_lambda(Parser *p, SourceRange range, Params *params, Node *body)
{
    Node *node = node_new(p, NODE_LAMBDA, range);
    if (node != NULL) {
        node->lambda.args = params->node;
        node->lambda.body = body;
    }
    return node;
}

Node *make_bool_op(Parser *p, SourceRange range, BoolOperator op, Vec *values)
{
    Node *node = node_new(p, NODE_BOOL_OP, range);
    if (node != NULL) {
        node->bool_op.op = op;
        node->bool_op.values = list_of(values);
    }
    return node;
}

Node *make_binary(Parser *p, SourceRange range, Node *left, Operator op, Node *right)
{
    Node *node = node_new(p, NODE_BIN_OP, range);
    if (node != NULL) {
        node->bin_op.left = left;
        node->bin_op.op = op;
        node->bin_op.right = right;
    }
    return node;
}

Node *make_unary(Parser *p, SourceRange range, UnaryOperator op, Node *operand)
{
    Node *node = node_new(p, NODE_UNARY_OP, range);
    if (node == NULL || operand == NULL) {
        return NULL;
    }
    node->unary_op.op = op;
    node->unary_op.operand = operand;
    return node;
}

CompareChain *start_comparison(Parser *p, Node *left, int op, Node *right)
{
    CompareChain *chain = bump_alloc(p->bump, sizeof *chain);
    if (chain == NULL) {
        return out_of_memory(p);
    }
    *chain = (CompareChain){.left = left};
    return add_comparison(p, chain, op, right);
}

CompareChain *add_comparison(Parser *p, CompareChain *chain, int op, Node *right)
{
    size_t count = chain->comparators.count;
    if (count == chain->capacity) {
        size_t capacity = count == 0 ? 8 : count * 2;
        uint8_t *operators = bump_alloc(p->bump, capacity);
        if (operators == NULL) {
            return out_of_memory(p);
        }
        if (count > 0) {
            memcpy(operators, chain->operators, count);
        }
        chain->operators = operators;
        chain->capacity = capacity;
    }
    chain->operators[count] = (uint8_t)op;
    return vec_push(p, &chain->comparators, right) ? chain : NULL;
}

Node *make_compare(Parser *p, SourceRange range, CompareChain *chain)
{
    Node *node = node_new(p, NODE_COMPARE, range);
    if (node != NULL) {
        node->compare.left = chain->left;
        node->compare.ops = (CompareOpList){chain->comparators.count, chain->operators};
        node->compare.comparators = list_of(&chain->comparators);
    }
    return node;
}

// --- Primaries ---

Node *make_attribute(Parser *p, SourceRange range, Node *value, Name name)
{
    Node *node = node_new(p, NODE_ATTRIBUTE, range);
    if (node != NULL) {
        node->attribute.value = value;
        node->attribute.attr = name;
    }
    return node;
}

Node *make_subscript(Parser *p, SourceRange range, Node *value, Node *slice)
{
    Node *node = node_new(p, NODE_SUBSCRIPT, range);
    if (node != NULL) {
        node->subscript.value = value;
        node->subscript.slice = slice;
    }
    return node;
}

Node *make_slice(Parser *p, SourceRange range, Node *lower, Node *upper, Node *step)
{
    Node *node = node_new(p, NODE_SLICE, range);
    if (node != NULL) {
        node->slice.lower = lower;
        node->slice.upper = upper;
        node->slice.step = step;
    }
    return node;
}

// `a[*b]` is a tuple even without a comma.
Node *finish_slice(Parser *p, SourceRange range, Node *slice)
{
    return slice->kind == NODE_STARRED ? make_tuple(p, range, vec_new(p, slice))
                                       : slice;
}

// --- Calls ---

static Argument *argument_new(Parser *p, ArgumentKind kind, SourceRange range,
                              Node *value)
{
    Argument *argument = value != NULL ? bump_alloc(p->bump, sizeof *argument) : NULL;
    if (argument == NULL) {
        return out_of_memory(p);
    }
    *argument = (Argument){kind, range, value};
    return argument;
}

Argument *make_argument(Parser *p, ArgumentKind kind, SourceRange range, Node *value)
{
    Node *node = value;
    if (kind == ARGUMENT_STAR) {
        node = make_starred(p, range, value);
    } else if (kind == ARGUMENT_DOUBLE_STAR) {
        node = node_new(p, NODE_KEYWORD, range);
        if (node != NULL) {
            node->keyword.value = value;
        }
    }
    return argument_new(p, kind, range, node);
}

static bool is_singleton(const Node *node)
{
    return node->kind == NODE_CONSTANT && node->constant.value.kind <= CONSTANT_FALSE;
}

// `name=value`, where the grammar took any expression for the name.
bool check_keyword(Parser *p, SourceRange range, const Node *name)
{
    if (is_singleton(name)) {
        refuse(p, range, "cannot assign to %s", expression_name(name));
        return false;
    }
    if (name->kind != NODE_NAME || !same_start(name->range, range)) {
        refuse(p, range,
               "expression cannot contain assignment, perhaps you meant \"==\"?");
        return false;
    }
    return true;
}

Argument *make_keyword(Parser *p, SourceRange range, Node *name, Node *value)
{
    Node *node = node_new(p, NODE_KEYWORD, range);
    if (node == NULL) {
        return NULL;
    }
    node->keyword.arg = name->name.id;
    node->keyword.value = value;
    return argument_new(p, ARGUMENT_KEYWORD, range, node);
}

Argument *make_generator_argument(Parser *p, SourceRange range, Node *element,
                                  Vec *generators)
{
    Node *node = make_comprehension(p, NODE_GENERATOR_EXP, range, element, generators);
    return node != NULL ? argument_new(p, ARGUMENT_GENERATOR, range, node) : NULL;
}

CallArgs *call_args_new(Parser *p)
{
    CallArgs *args = bump_alloc(p->bump, sizeof *args);
    if (args == NULL) {
        return out_of_memory(p);
    }
    memset(args, 0, sizeof *args);
    return args;
}

static void *refuse_generator(Parser *p, const Node *generator)
{
    return refuse(p, generator->range, "Generator expression must be parenthesized");
}

CallArgs *add_argument(Parser *p, CallArgs *args, SourceRange comma, Argument *argument)
{
    if (args == NULL) {
        args = call_args_new(p);
    }
    if (args == NULL) {
        return NULL;
    }
    if (args->generator != NULL) {
        return refuse_generator(p, args->generator);
    }
    if (argument->kind == ARGUMENT_GENERATOR) {
        if (args->args.count + args->keywords.count > 0) {
            return refuse_generator(p, argument->value);
        }
        args->generator = argument->value;
    }
    if (argument->kind == ARGUMENT_STAR && args->seen_double_star) {
        return refuse(p, span(comma, argument->range),
                      "iterable argument unpacking follows keyword argument unpacking");
    }
    if (argument->kind == ARGUMENT_PLAIN && args->seen_keyword &&
        !args->has_misplaced) {
        args->has_misplaced = true;
        args->misplaced_behind_stars = args->seen_double_star;
    }
    bool is_keyword =
        argument->kind == ARGUMENT_KEYWORD || argument->kind == ARGUMENT_DOUBLE_STAR;
    args->seen_keyword |= is_keyword;
    args->seen_double_star |= argument->kind == ARGUMENT_DOUBLE_STAR;
    return vec_push(p, is_keyword ? &args->keywords : &args->args, argument->value)
               ? args
               : NULL;
}

CallArgs *finish_arguments(Parser *p, CallArgs *args, bool has_comma)
{
    if (args->has_misplaced) {
        // As CPython, at the token behind the arguments: the one just read.
        return refuse(p, p->token.range,
                      "positional argument follows keyword argument%s",
                      args->misplaced_behind_stars ? " unpacking" : "");
    }
    return args->generator != NULL && has_comma ? refuse_generator(p, args->generator)
                                                : args;
}

Node *make_call(Parser *p, SourceRange range, Node *function, SourceRange paren,
                CallArgs *args)
{
    Node *node = node_new(p, NODE_CALL, range);
    if (node != NULL) {
        if (args->generator != NULL) {
            args->generator->range =
                span(paren, range); // the call's parentheses are its own
        }
        node->call.func = function;
        node->call.args = list_of(&args->args);
        node->call.keywords = list_of(&args->keywords);
    }
    return node;
}
