// Statements without exceptions: the rest is in block.c.
#include "compiler/gen.h"

static void gen_expr_statement(Gen *g, Node *node)
{
    Node *value = node->expr.value;
    if (g->unit->options->mode == COMPILE_SINGLE && g->outer == NULL) {
        uint32_t slot = push_expr(g, value, USE_REFERENCE);
        g->place = node->range;
        emit(g, OP_PRINT_EXPR, slot, 0, 0);
        g->depth--;
        return;
    }
    if (value->kind == NODE_CONSTANT) {
        return;
    }
    uint32_t base = g->depth;
    uint32_t slot = operand(g, value, USE_VALUE, NULL);
    if (is_stack(g, slot)) {
        g->place = node->range;
        emit(g, OP_DROP, slot, 0, 0);
    }
    g->depth = base;
}

static void gen_if(Gen *g, Node *node)
{
    Label end = LABEL;
    for (;;) { // an `elif` is the only statement of an else
        Label next = LABEL;
        jump_if(g, node->if_.test, false, &next);
        gen_body(g, node->if_.body);
        NodeList orelse = node->if_.orelse;
        if (orelse.count != 0) {
            emit_jump(g, OP_JUMP, 0, 0, 0, &end);
        }
        label_bind(g, &next);
        if (orelse.count == 1 && orelse.items[0]->kind == NODE_IF && !g->failed) {
            node = orelse.items[0];
            continue;
        }
        gen_body(g, orelse);
        break;
    }
    label_bind(g, &end);
}

static void gen_while(Gen *g, Node *node)
{
    Label again = LABEL;
    Label next = LABEL;
    Label end = LABEL;
    Label exit = LABEL;
    Block block = {
        .kind = BLOCK_WHILE, .depth = g->depth, .break_to = &end, .continue_to = &next};
    if (!push_block(g, &block, node->range)) {
        return;
    }
    label_here(g, &again);
    jump_if(g, node->while_.test, false, &exit);
    gen_body(g, node->while_.body);
    label_bind(g, &next);
    g->place = node->while_.test->range;
    emit_jump_back(g, &again);
    pop_block(g, &block);
    label_bind(g, &exit);
    gen_body(g, node->while_.orelse);
    label_bind(g, &end);
}

static void gen_for(Gen *g, Node *node)
{
    Label again = LABEL;
    Label next = LABEL;
    Label end = LABEL;
    Label exit = LABEL;
    Node *iter = node->for_.iter;
    Node *target = node->for_.target;
    uint32_t base = g->depth;
    uint32_t source = operand(g, iter, USE_REFERENCE, NULL);
    g->depth = base;
    g->place = iter->range;
    uint32_t iterator = push(g);
    emit(g, OP_GET_ITER, iterator, source, 0);
    Block block = {
        .kind = BLOCK_FOR, .depth = base, .break_to = &end, .continue_to = &next};
    if (!push_block(g, &block, node->range)) {
        return;
    }
    label_here(g, &again);
    g->place = iter->range;
    uint32_t local = local_target(g, target);
    if (local != NO_SLOT) {
        bool value = is_value_only(gen_symbol(g, target->name.id));
        emit_jump(g, value ? OP_FOR_ITER_V : OP_FOR_ITER, local, iterator, 0, &exit);
        mark_bound(g, local);
    } else {
        uint32_t item = push(g);
        emit_jump(g, OP_FOR_ITER, item, iterator, 0, &exit);
        g->depth--;
        gen_store(g, target, item);
    }
    gen_body(g, node->for_.body);
    label_bind(g, &next);
    g->place = iter->range;
    emit_jump_back(g, &again);
    pop_block(g, &block);
    label_bind(g, &exit);
    g->depth = base;
    gen_body(g, node->for_.orelse);
    label_bind(g, &end);
}

// NULL: refused, in these words.
static Block *find_loop(Gen *g, const Node *node, const char *words)
{
    Block *block = g->block;
    while (block != NULL && block->kind != BLOCK_WHILE && block->kind != BLOCK_FOR &&
           block->kind != BLOCK_STAR_HANDLER) {
        block = block->outer;
    }
    if (block == NULL) {
        gen_error(g, node->range, "%s", words);
        return NULL;
    }
    if (block->kind == BLOCK_STAR_HANDLER) {
        gen_error(g, node->range,
                  "'break', 'continue' and 'return' cannot appear in an except* block");
        return NULL;
    }
    return block;
}

static void gen_break(Gen *g, Node *node)
{
    Block *loop = find_loop(g, node, "'break' outside loop");
    if (loop == NULL) {
        return;
    }
    g->place = node->range;
    unwind(g, loop);
    g->place = node->range;
    if (loop->kind == BLOCK_FOR) {
        emit(g, OP_DROP, g->local_count + loop->depth, 0, 0);
    }
    emit_jump(g, OP_JUMP, 0, 0, 0, loop->break_to);
    rewind_blocks(g, loop);
}

static void gen_continue(Gen *g, Node *node)
{
    Block *loop = find_loop(g, node, "'continue' not properly in loop");
    if (loop == NULL) {
        return;
    }
    g->place = node->range;
    unwind(g, loop);
    g->place = node->range;
    emit_jump(g, OP_JUMP, 0, 0, 0, loop->continue_to);
    rewind_blocks(g, loop);
}

// Leaves the function with a value, NULL: None. Both ways of a conditional expression
// return by themselves.
static void return_value(Gen *g, Node *node, Node *value)
{
    if (!gen_stack_left(g)) {
        return;
    }
    if (value != NULL && value->kind == NODE_IF_EXP && !unwinding_runs_code(g)) {
        Label otherwise = LABEL;
        jump_if(g, value->if_exp.test, false, &otherwise);
        return_value(g, node, value->if_exp.body);
        label_bind(g, &otherwise);
        return_value(g, node, value->if_exp.orelse);
        return;
    }
    uint32_t base = g->depth;
    g->place = node->range;
    if (value == NULL || value->kind == NODE_CONSTANT) {
        g->place = value == NULL ? node->range : value->range;
        unwind(g, NULL);
        g->place = node->range;
        emit_wide(g, OP_RETURNK, 0,
                  value == NULL ? constant_index_take(g, REF_NONE)
                                : node_constant(g, value));
        rewind_blocks(g, NULL);
        return;
    }
    uint32_t slot;
    if (unwinding_runs_code(g)) {
        slot = push_expr(g, value, USE_REFERENCE);
        g->place = node->range;
        unwind_keeping_value(g, base);
    } else {
        slot = operand(g, value, USE_REFERENCE, NULL);
        g->place = node->range;
        unwind(g, NULL);
    }
    g->place = node->range;
    emit(g, OP_RETURN, slot, 0, 0);
    rewind_blocks(g, NULL);
    g->depth = base;
}

static void gen_return(Gen *g, Node *node)
{
    if (g->code_scope->kind != SCOPE_FUNCTION) {
        gen_error(g, node->range, "'return' outside function");
        return;
    }
    Node *value = node->return_.value;
    if (value != NULL && g->code_scope->is_generator &&
        g->code_scope->node->kind == NODE_ASYNC_FUNCTION_DEF) {
        gen_error(g, node->range, "'return' with value in async generator");
        return;
    }
    return_value(g, node, value);
}

static void gen_raise(Gen *g, Node *node)
{
    uint32_t base = g->depth;
    uint32_t count = 0;
    uint32_t first = top(g);
    if (node->raise.exc != NULL) {
        push_expr(g, node->raise.exc, USE_REFERENCE);
        count = 1;
    }
    if (node->raise.cause != NULL) {
        push_expr(g, node->raise.cause, USE_REFERENCE);
        count = 2;
    }
    g->depth = base;
    g->place = node->range;
    emit(g, OP_RAISE, first, count, 0);
}

static void gen_assert(Gen *g, Node *node)
{
    Node *test = node->assert_.test;
    bool is_pair = test->kind == NODE_TUPLE && test->tuple.elts.count != 0;
    if (test->kind == NODE_CONSTANT &&
        (int)test->constant.value.kind == CONSTANT_FOLDED) {
        Ref value = constant_value(&g->unit->scopes, test);
        is_pair = !ref_is_error(value) && is_tuple(peek(value)) &&
                  value_tuple(peek(value))->length != 0;
        drop(g->rt, value);
    }
    if (is_pair) {
        gen_warn(g, node->range,
                 "assertion is always true, perhaps remove parentheses?");
    }
    if (g->unit->options->flags & COMPILE_OPTIMIZE) {
        return;
    }
    Label holds = LABEL;
    uint32_t base = g->depth;
    jump_if(g, test, true, &holds);
    g->place = node->range;
    uint32_t p = push(g);
    emit(g, OP_LOAD_ASSERTION_ERROR, p, 0, 0);
    if (node->assert_.msg != NULL) {
        push(g);
        push_expr(g, node->assert_.msg, USE_REFERENCE);
        g->place = node->range;
        emit(g, OP_CALL, p, p, 1);
    }
    g->depth = base;
    g->place = test->range;
    emit(g, OP_RAISE, p, 1, 0);
    label_bind(g, &holds);
}

void gen_statement(Gen *g, Node *node)
{
    if (!gen_stack_left(g)) {
        return;
    }
    g->place = node->range;
    switch (node->kind) {
    case NODE_FUNCTION_DEF:
    case NODE_ASYNC_FUNCTION_DEF:
        gen_function(g, node);
        break;
    case NODE_CLASS_DEF:
        gen_class(g, node);
        break;
    case NODE_TYPE_ALIAS:
        gen_type_alias(g, node);
        break;
    case NODE_RETURN:
        gen_return(g, node);
        break;
    case NODE_DELETE:
        for (size_t i = 0; i < node->delete_.targets.count; i++) {
            gen_delete(g, node->delete_.targets.items[i]);
        }
        break;
    case NODE_ASSIGN:
        gen_assign(g, node);
        break;
    case NODE_AUG_ASSIGN:
        gen_aug_assign(g, node);
        break;
    case NODE_ANN_ASSIGN:
        gen_ann_assign(g, node);
        break;
    case NODE_FOR:
        gen_for(g, node);
        break;
    case NODE_ASYNC_FOR:
        gen_async_for(g, node);
        break;
    case NODE_WHILE:
        gen_while(g, node);
        break;
    case NODE_IF:
        gen_if(g, node);
        break;
    case NODE_WITH:
    case NODE_ASYNC_WITH:
        gen_with(g, node, 0);
        break;
    case NODE_MATCH:
        gen_match(g, node);
        break;
    case NODE_RAISE:
        gen_raise(g, node);
        break;
    case NODE_TRY:
    case NODE_TRY_STAR:
        gen_try(g, node);
        break;
    case NODE_ASSERT:
        gen_assert(g, node);
        break;
    case NODE_IMPORT:
        gen_import(g, node);
        break;
    case NODE_IMPORT_FROM:
        gen_import_from(g, node);
        break;
    case NODE_EXPR:
        gen_expr_statement(g, node);
        break;
    case NODE_BREAK:
        gen_break(g, node);
        break;
    case NODE_CONTINUE:
        gen_continue(g, node);
        break;
    default:
        break;
    }
}

void gen_body(Gen *g, NodeList body)
{
    for (size_t i = 0; i < body.count && !g->failed; i++) {
        gen_statement(g, body.items[i]);
    }
}
