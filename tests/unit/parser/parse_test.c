#include "parser_fixture.h"

TestSuite(parse, .init = set_up, .fini = tear_down);

static Node *statement(const char *text)
{
    cr_assert(parse(text, PARSE_FILE, PARSE_DEFAULT), "%s: %s", text,
              out.error.message);
    return tree->module.body.items[0];
}

static Node *expression(const char *text)
{
    cr_assert(parse(text, PARSE_EVAL, PARSE_DEFAULT), "%s: %s", text,
              out.error.message);
    return tree->expression.body;
}

static bool name_is(Name name, const char *text)
{
    return name.size == strlen(text) && memcmp(name.text, text, name.size) == 0;
}

Test(parse, operators_bind_as_in_python)
{
    Node *sum = expression("-a ** b + c * d");
    cr_assert_eq(sum->bin_op.op, BINARY_ADD);
    cr_assert_eq(sum->bin_op.left->kind, NODE_UNARY_OP);
    cr_assert_eq(sum->bin_op.left->unary_op.operand->bin_op.op, BINARY_POW);
    cr_assert_eq(sum->bin_op.right->bin_op.op, BINARY_MULT);
}

Test(parse, comparisons_are_chained)
{
    Node *node = expression("a < b is not c not in d");
    cr_assert_eq(node->kind, NODE_COMPARE);
    cr_assert_eq(node->compare.ops.count, 3);
    cr_assert_eq(node->compare.ops.items[1], COMPARE_IS_NOT);
    cr_assert_eq(node->compare.ops.items[2], COMPARE_NOT_IN);
}

Test(parse, parameters_of_every_kind)
{
    Node *arguments =
        statement("def f(a, /, b=1, *c, d, e=2, **g): pass")->function_def.args;
    cr_assert_eq(arguments->arguments.posonlyargs.count, 1);
    cr_assert_eq(arguments->arguments.args.count, 1);
    cr_assert_eq(arguments->arguments.defaults.count, 1);
    cr_assert(name_is(arguments->arguments.vararg->arg.arg, "c"));
    cr_assert_eq(arguments->arguments.kwonlyargs.count, 2);
    cr_assert_null(arguments->arguments.kw_defaults.items[0]);
    cr_assert(name_is(arguments->arguments.kwarg->arg.arg, "g"));
}

Test(parse, targets_get_their_context)
{
    Node *node = statement("a, [b.c, *d] = e = f");
    cr_assert_eq(node->assign.targets.count, 2);
    Node *tuple = node->assign.targets.items[0];
    cr_assert_eq(tuple->tuple.ctx, CONTEXT_STORE);
    Node *list = tuple->tuple.elts.items[1];
    cr_assert_eq(list->list.elts.items[0]->attribute.ctx, CONTEXT_STORE);
    cr_assert_eq(list->list.elts.items[0]->attribute.value->name.ctx, CONTEXT_LOAD);
    cr_assert_eq(list->list.elts.items[1]->starred.value->name.ctx, CONTEXT_STORE);
}

Test(parse, soft_keywords_are_names_elsewhere)
{
    cr_assert_eq(statement("match x:\n  case 1: pass")->kind, NODE_MATCH);
    cr_assert_eq(statement("match = 1")->kind, NODE_ASSIGN);
    cr_assert_eq(statement("match(x)")->kind, NODE_EXPR);
    cr_assert_eq(statement("match[x]: int")->kind, NODE_ANN_ASSIGN);
    cr_assert_eq(statement("type X = int")->kind, NODE_TYPE_ALIAS);
    cr_assert_eq(statement("type = int")->kind, NODE_ASSIGN);
    cr_assert_eq(statement("case = type(match)")->kind, NODE_ASSIGN);
}

Test(parse, parenthesized_with_items)
{
    Node *node = statement("with (a as b, c):\n  pass");
    cr_assert_eq(node->with.items.count, 2);
    node = statement("with (a, b) as c: pass");
    cr_assert_eq(node->with.items.count, 1);
    cr_assert_eq(node->with.items.items[0]->with_item.context_expr->kind, NODE_TUPLE);
    cr_assert_not(parse("x = (a as b)", PARSE_FILE, PARSE_DEFAULT));
}

Test(parse, strings_are_decoded_and_joined)
{
    Node *node = expression("'a\\n' r'\\d' '\\u00e9' '\\ud800'");
    cr_assert_eq(node->constant.value.kind, CONSTANT_STR);
    static const char want[] = "a\n\\d\xC3\xA9\xED\xA0\x80";
    cr_assert_eq(node->constant.value.size, sizeof want - 1);
    cr_assert_eq(memcmp(node->constant.value.text, want, sizeof want - 1), 0);
    cr_assert_not(node->constant.value.is_ascii);
}

Test(parse, fstring_debug_shows_its_source)
{
    Node *node = expression("f'{x + 1 = }'");
    cr_assert_eq(node->joined_str.values.count, 2);
    const Constant *text = &node->joined_str.values.items[0]->constant.value;
    cr_assert_eq(text->size, 8);
    cr_assert_eq(memcmp(text->text, "x + 1 = ", 8), 0);
    cr_assert_eq(node->joined_str.values.items[1]->formatted_value.conversion, 'r');
}

Test(parse, range_of_a_block_ends_with_its_last_statement)
{
    Node *node = statement("if a:\n  b\nelse:\n  cc ;\n\n\n");
    cr_assert_eq(node->range.end_line, 4);
    cr_assert_eq(node->range.end_col, 6);
}

Test(parse, long_chains_need_no_stack)
{
    static char text[200002];
    text[0] = 'x';
    for (size_t i = 1; i < 200001; i += 2) {
        memcpy(text + i, ".a", 2);
    }
    cr_assert_eq(expression(text)->kind, NODE_ATTRIBUTE);
}

Test(parse, prompt_asks_for_more)
{
    static const char *const incomplete[] = {
        "if x:", "if x:\n  y\n",        "(1,",        "'''a", "x = \\",
        "@a\n",  "def f():\n  if x:\n", "try:\n  x\n"};
    for (size_t i = 0; i < sizeof incomplete / sizeof incomplete[0]; i++) {
        cr_expect_not(parse(incomplete[i], PARSE_SINGLE, PARSE_ALLOW_INCOMPLETE));
        cr_expect_eq(out.error.kind, DIAGNOSTIC_INCOMPLETE_INPUT, "%s", incomplete[i]);
    }
    cr_expect(parse("if x:\n  y\n\n", PARSE_SINGLE, PARSE_ALLOW_INCOMPLETE));
    cr_expect(parse("a; b", PARSE_SINGLE, PARSE_ALLOW_INCOMPLETE));
    cr_expect_not(parse("x = ", PARSE_SINGLE, PARSE_ALLOW_INCOMPLETE));
    cr_expect_eq(out.error.kind, DIAGNOSTIC_SYNTAX_ERROR);
}

Test(parse, single_mode_takes_one_statement)
{
    cr_assert_not(parse("a\nb\n", PARSE_SINGLE, PARSE_DEFAULT));
    cr_assert_str_eq(out.error.message,
                     "multiple statements found while compiling a single statement");
}
