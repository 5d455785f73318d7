// await, async for, and the pieces of async with and asynchronous comprehensions: all
// are a delegation, a SEND in a loop, into the iterator of what is awaited.
#include "compiler/gen.h"

// The VM relies on this shape: YIELD with C 1 is followed by the jump back to its SEND.
void gen_delegate(Gen *g)
{
    Label again = LABEL;
    Label end = LABEL;
    uint32_t iterator = top(g) - 1;
    uint32_t value = push(g);
    load_none(g, value);
    label_here(g, &again);
    emit_jump(g, OP_SEND, value, iterator, 0, &end);
    g->depth--;
    emit_yield(g, value, value, 1);
    g->depth++;
    emit_jump_back(g, &again);
    label_bind(g, &end);
    g->depth--;
    emit(g, OP_MOVE, iterator, value, 0); // the iterator goes
}

void gen_await_top(Gen *g, unsigned intrinsic)
{
    uint32_t slot = top(g) - 1;
    emit_word(g, OP_INTRINSIC, slot, slot, 1, intrinsic);
    gen_delegate(g);
}

void gen_await(Gen *g, Node *node, uint32_t dst)
{
    uint32_t slot = push_expr(g, node->await.value, USE_REFERENCE);
    g->place = node->range;
    gen_await_top(g, INTRINSIC_GET_AWAITABLE);
    g->depth--;
    end_temporary(g, slot, dst);
}

void gen_get_iter(Gen *g, uint32_t source, bool is_async)
{
    uint32_t iterator = push(g);
    if (!is_async) {
        emit(g, OP_GET_ITER, iterator, source, 0);
        return;
    }
    if (source != iterator) {
        emit(g, OP_MOVE, iterator, source, 0);
    }
    emit_word(g, OP_INTRINSIC, iterator, iterator, 1, INTRINSIC_GET_AITER);
}

void gen_async_next(Gen *g, Label *stop)
{
    uint32_t start = g->count;
    uint32_t iterator = top(g) - 1;
    uint32_t depth = g->depth;
    g->barrier = start;
    save_bound(g, stop);
    emit_word(g, OP_INTRINSIC, push(g), iterator, 0, INTRINSIC_GET_ANEXT);
    gen_delegate(g);
    guard_range(g, start, stop, depth);
}

void gen_async_stop(Gen *g, Label *stop, uint32_t depth)
{
    Label over = LABEL;
    uint32_t iterator = g->local_count + depth;
    if (!stop->is_reached) {
        return;
    }
    begin_handler(g, stop, depth + 1);
    uint32_t exception = top(g) - 1;
    uint32_t probe = push(g);
    emit_word(g, OP_INTRINSIC, probe, exception, 0, INTRINSIC_STOPS_ASYNC);
    emit_jump(g, OP_JUMP_IF, probe, 1, 0, &over);
    emit(g, OP_RERAISE, exception, 0, 0);
    label_bind(g, &over);
    emit(g, OP_DROP, exception, 0, 0);
    emit(g, OP_DROP, iterator, 0, 0);
    g->depth = depth;
}

void gen_async_for(Gen *g, Node *node)
{
    Label again = LABEL;
    Label next = LABEL;
    Label end = LABEL;
    Label stop = LABEL;
    Node *iter = node->for_.iter;
    uint32_t base = g->depth;
    uint32_t source = operand(g, iter, USE_REFERENCE, NULL);
    g->depth = base;
    g->place = iter->range;
    gen_get_iter(g, source, true);
    Block block = {
        .kind = BLOCK_FOR, .depth = base, .break_to = &end, .continue_to = &next};
    if (!push_block(g, &block, node->range)) {
        return;
    }
    label_here(g, &again);
    g->place = iter->range;
    gen_async_next(g, &stop);
    uint32_t item = top(g) - 1;
    g->depth--;
    gen_store(g, node->for_.target, item);
    gen_body(g, node->for_.body);
    label_bind(g, &next);
    g->place = iter->range;
    emit_jump_back(g, &again);
    pop_block(g, &block);
    gen_async_stop(g, &stop, base);
    g->depth = base;
    gen_body(g, node->for_.orelse);
    label_bind(g, &end);
}
