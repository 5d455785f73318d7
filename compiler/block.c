// try and with: guarded ranges, handlers, and what a jump out of them must run.
//
// A handler finds the exception at a stack position d. PUSH_EXC makes it the handled
// one and keeps the former at d + 1; whatever is raised until POP_EXC goes through a
// handler of its own that restores it.
#include "compiler/gen.h"

bool push_block(Gen *g, Block *block, SourceRange range)
{
    if (g->block_count == MAX_BLOCKS) {
        gen_error(g, range, "too many statically nested blocks");
        return false;
    }
    g->block_count++;
    block->outer = g->block;
    block->guarded_from = g->count;
    g->barrier = g->count;
    g->block = block;
    return true;
}

static void close_range(Gen *g, Block *block)
{
    if (block->handler != NULL) {
        guard_range(g, block->guarded_from, block->handler, block->handler_depth);
    }
}

void pop_block(Gen *g, Block *block)
{
    close_range(g, block);
    g->block = block->outer;
    g->block_count--;
}

void save_bound(Gen *g, Label *handler)
{
    handler->bound = bump_alloc(g->bump, g->bound_words * sizeof(uint64_t));
    if (handler->bound == NULL) {
        gen_out_of_memory(g);
        return;
    }
    memcpy(handler->bound, g->bound, g->bound_words * sizeof(uint64_t));
}

// The code from here on is guarded until pop_block.
static bool push_guard(Gen *g, Block *block, BlockType kind, uint32_t depth,
                       Label *handler, SourceRange range)
{
    block->kind = kind;
    block->depth = depth;
    block->handler = handler;
    block->handler_depth = g->depth;
    save_bound(g, handler);
    return !g->failed && push_block(g, block, range);
}

static uint32_t position(const Gen *g, uint32_t depth)
{
    return g->local_count + depth;
}

void begin_handler(Gen *g, Label *handler, uint32_t depth)
{
    g->depth = depth;
    label_bind(g, handler);
    push(g);
}

// Restores the handled exception at `depth` after another one was raised, and goes on
// raising that.
static void gen_cleanup(Gen *g, Label *cleanup, uint32_t depth)
{
    SourceRange place = g->place;
    Label end = LABEL;
    emit_jump(g, OP_JUMP, 0, 0, 0, &end);
    begin_handler(g, cleanup, depth + 2);
    emit(g, OP_POP_EXC, position(g, depth), 0, 0);
    emit(g, OP_RERAISE, position(g, depth + 2), 0, 0);
    g->depth = depth;
    g->place = place;
    label_bind(g, &end);
}

// `name` is unbound at the end of `except … as name`, whatever it holds by then.
static void forget_name(Gen *g, Name name)
{
    const Symbol *symbol = gen_symbol(g, name);
    if (symbol == NULL) {
        return;
    }
    if (symbol->place == PLACE_LOCAL) {
        emit(g, OP_CLEAR_LOCAL, symbol->slot, 0, 0);
        return;
    }
    uint32_t none = push(g);
    load_none(g, none);
    store_name(g, name, none);
    g->depth--;
    delete_name(g, name);
}

bool unwinding_runs_code(const Gen *g)
{
    for (const Block *block = g->block; block != NULL; block = block->outer) {
        if (block->kind == BLOCK_FINALLY || block->kind == BLOCK_WITH ||
            block->kind == BLOCK_ASYNC_WITH || block->kind == BLOCK_NAMED_HANDLER) {
            return true;
        }
    }
    return false;
}

// Calls the __aexit__ at `depth` with no exception, and awaits it.
static void leave_async_with(Gen *g, uint32_t depth)
{
    uint32_t left = push(g);
    emit(g, OP_ASYNC_WITH_EXIT, left, position(g, depth), 0);
    gen_await_top(g, INTRINSIC_AWAITABLE_LEFT);
    emit(g, OP_DROP, left, 0, 0);
    g->depth--;
}

static void unwind_block(Gen *g, const Block *block)
{
    switch (block->kind) {
    case BLOCK_FOR:
        emit(g, OP_DROP, position(g, block->depth), 0, 0);
        break;
    case BLOCK_FINALLY:
        gen_body(g, block->node->try_.finalbody);
        break;
    case BLOCK_WITH: {
        SourceRange place = g->place;
        g->place = block->node->with_item.context_expr->range;
        emit(g, OP_WITH_EXIT, position(g, block->depth), 0, 0);
        g->place = place;
        break;
    }
    case BLOCK_ASYNC_WITH: {
        SourceRange place = g->place;
        g->place = block->node->with_item.context_expr->range;
        leave_async_with(g, block->depth);
        g->place = place;
        break;
    }
    case BLOCK_HANDLER:
        emit(g, OP_POP_EXC, position(g, block->depth), 0, 0);
        break;
    case BLOCK_STAR_HANDLER:
        gen_error(g, g->place,
                  "'break', 'continue' and 'return' cannot appear in an except* block");
        break;
    case BLOCK_NAMED_HANDLER:
        forget_name(g, block->node->except_handler.name);
        break;
    case BLOCK_VALUE: // another return, break or continue takes its place
        emit(g, OP_DROP, position(g, block->depth), 0, 0);
        break;
    default:
        break;
    }
}

// `kept`, when given, is what a jump out of the statements that run now must pass
// first.
static void unwind_blocks(Gen *g, Block *until, Block *kept)
{
    Block *innermost = g->block;
    uint32_t count = g->block_count;
    uint32_t left = count;
    for (Block *block = innermost; block != until && !g->failed; block = block->outer) {
        close_range(g, block);
        g->block = block->outer; // what runs now is outside of it
        g->block_count = --left;
        if (kept != NULL) {
            kept->outer = block->outer;
            g->block = kept;
            g->block_count++;
        }
        unwind_block(g, block);
    }
    g->block = innermost;
    g->block_count = count;
}

void unwind(Gen *g, Block *until)
{
    unwind_blocks(g, until, NULL);
}

void unwind_keeping_value(Gen *g, uint32_t depth)
{
    Block value = {.kind = BLOCK_VALUE, .depth = depth};
    unwind_blocks(g, NULL, &value);
}

void rewind_blocks(Gen *g, Block *until)
{
    g->barrier = g->count;
    for (Block *block = g->block; block != until; block = block->outer) {
        block->guarded_from = g->count;
    }
}

// --- except ---

static void gen_handler_body(Gen *g, Node *handler, uint32_t depth)
{
    Name name = handler->except_handler.name;
    if (name.text == NULL) {
        gen_body(g, handler->except_handler.body);
        return;
    }
    Label raised = LABEL;
    Block block = {.node = handler};
    uint32_t exception = push(g);
    g->place = handler->range;
    emit(g, OP_COPY, exception, position(g, depth), 0);
    store_name(g, name, exception);
    g->depth--;
    if (!push_guard(g, &block, BLOCK_NAMED_HANDLER, depth, &raised, handler->range)) {
        return;
    }
    gen_body(g, handler->except_handler.body);
    pop_block(g, &block);
    g->place = (SourceRange){0};
    forget_name(g, name);
    Label end = LABEL;
    emit_jump(g, OP_JUMP, 0, 0, 0, &end);
    uint32_t before = g->depth;
    begin_handler(g, &raised, before);
    forget_name(g, name);
    emit(g, OP_RERAISE, position(g, before), 0, 0);
    g->depth = before;
    label_bind(g, &end);
}

static void gen_handlers(Gen *g, Node *node, uint32_t depth, Label *end)
{
    NodeList handlers = node->try_.handlers;
    Label cleanup = LABEL;
    Block block = {0};
    g->place = (SourceRange){0};
    emit(g, OP_PUSH_EXC, position(g, depth), 0, 0);
    push(g);
    if (!push_guard(g, &block, BLOCK_HANDLER, depth, &cleanup, node->range)) {
        return;
    }
    for (size_t i = 0; i < handlers.count && !g->failed; i++) {
        Node *handler = handlers.items[i];
        Node *type = handler->except_handler.type;
        Label next = LABEL;
        g->depth = depth + 2;
        if (type != NULL) {
            uint32_t slot = operand(g, type, USE_REFERENCE, NULL);
            g->depth = depth + 2;
            g->place = handler->range;
            emit_jump(g, OP_JUMP_NO_MATCH, position(g, depth), slot, 0, &next);
        } else if (i + 1 < handlers.count) {
            gen_error(g, handler->range, "default 'except:' must be last");
            return;
        }
        gen_handler_body(g, handler, depth);
        close_range(g, &block);
        emit(g, OP_POP_EXC, position(g, depth), 0, 0);
        emit_jump(g, OP_JUMP, 0, 0, 0, end);
        block.guarded_from = g->count;
        label_bind(g, &next);
    }
    g->place = (SourceRange){0};
    emit(g, OP_RERAISE, position(g, depth), 0, 0);
    pop_block(g, &block);
    gen_cleanup(g, &cleanup, depth);
}

// --- except* ---
//
// Beside the exception at d and the former one at d + 1: a list of what the clauses
// raised at d + 2, what is left of the exception at d + 3, and the part for the running
// clause at d + 4.

static void gen_star_handler(Gen *g, Node *handler, uint32_t depth)
{
    Label done = LABEL;
    Label failed = LABEL;
    Block body = {0};
    uint32_t list = position(g, depth + 2), rest = position(g, depth + 3);
    push_expr(g, handler->except_handler.type, USE_REFERENCE);
    g->place = handler->range;
    emit_word(g, OP_INTRINSIC, rest, rest, 2, INTRINSIC_EXCEPT_STAR_MATCH);
    g->depth = depth + 4;
    uint32_t matched = push(g);
    emit(g, OP_UNPACK, rest, rest, 2);
    uint32_t probe = push(g);
    emit(g, OP_COPY, probe, matched, 0);
    emit_jump(g, OP_JUMP_IF_NONE, probe, 1, 0, &done);
    g->depth--;
    if (!push_guard(g, &body, BLOCK_STAR_HANDLER, depth, &failed, handler->range)) {
        return;
    }
    gen_handler_body(g, handler, depth + 4);
    pop_block(g, &body);
    g->place = (SourceRange){0};
    emit_jump(g, OP_JUMP, 0, 0, 0, &done);
    begin_handler(g, &failed, depth + 5);
    emit(g, OP_LIST_APPEND, list, position(g, depth + 5), 0);
    g->depth--;
    label_bind(g, &done);
    emit(g, OP_DROP, matched, 0, 0);
    g->depth--;
}

static void gen_star_handlers(Gen *g, Node *node, uint32_t depth, Label *end)
{
    NodeList handlers = node->try_.handlers;
    Label cleanup = LABEL;
    Label nothing = LABEL;
    Block block = {0};
    g->place = (SourceRange){0};
    emit(g, OP_PUSH_EXC, position(g, depth), 0, 0);
    push(g);
    if (!push_guard(g, &block, BLOCK_HANDLER, depth, &cleanup, node->range)) {
        return;
    }
    uint32_t list = push(g);
    emit(g, OP_BUILD_LIST, list, list, 0);
    uint32_t rest = push(g);
    emit(g, OP_COPY, rest, position(g, depth), 0);
    for (size_t i = 0; i < handlers.count && !g->failed; i++) {
        gen_star_handler(g, handlers.items[i], depth);
    }
    g->place = (SourceRange){0};
    emit(g, OP_LIST_APPEND, list, rest, 0);
    emit(g, OP_COPY, rest, position(g, depth), 0);
    emit_word(g, OP_INTRINSIC, list, list, 2, INTRINSIC_RERAISE_STAR);
    emit(g, OP_COPY, rest, list, 0);
    emit_jump(g, OP_JUMP_IF_NONE, rest, 1, 0, &nothing);
    emit(g, OP_RERAISE, list, 0, 0);
    g->depth = depth + 3;
    label_bind(g, &nothing);
    emit(g, OP_DROP, list, 0, 0);
    g->depth = depth + 2;
    close_range(g, &block);
    emit(g, OP_POP_EXC, position(g, depth), 0, 0);
    emit_jump(g, OP_JUMP, 0, 0, 0, end);
    block.guarded_from = g->count;
    pop_block(g, &block);
    gen_cleanup(g, &cleanup, depth);
}

static void gen_try_except(Gen *g, Node *node)
{
    Label handler = LABEL;
    Label end = LABEL;
    Block block = {0};
    uint32_t depth = g->depth;
    if (node->try_.handlers.count == 0) {
        gen_body(g, node->try_.body);
        return;
    }
    if (!push_guard(g, &block, BLOCK_TRY, depth, &handler, node->range)) {
        return;
    }
    gen_body(g, node->try_.body);
    pop_block(g, &block);
    gen_body(g, node->try_.orelse);
    emit_jump(g, OP_JUMP, 0, 0, 0, &end);
    begin_handler(g, &handler, depth);
    if (node->kind == NODE_TRY_STAR) {
        gen_star_handlers(g, node, depth, &end);
    } else {
        gen_handlers(g, node, depth, &end);
    }
    g->depth = depth;
    label_bind(g, &end);
}

void gen_try(Gen *g, Node *node)
{
    if (node->try_.finalbody.count == 0) {
        gen_try_except(g, node);
        return;
    }
    Label handler = LABEL;
    Label cleanup = LABEL;
    Label end = LABEL;
    Block block = {.node = node};
    uint32_t depth = g->depth;
    if (!push_guard(g, &block, BLOCK_FINALLY, depth, &handler, node->range)) {
        return;
    }
    gen_try_except(g, node);
    pop_block(g, &block);
    gen_body(g, node->try_.finalbody);
    emit_jump(g, OP_JUMP, 0, 0, 0, &end);
    begin_handler(g, &handler, depth);
    g->place = (SourceRange){0};
    emit(g, OP_PUSH_EXC, position(g, depth), 0, 0);
    push(g);
    Block raised = {0};
    if (!push_guard(g, &raised, BLOCK_HANDLER, depth, &cleanup, node->range)) {
        return;
    }
    gen_body(g, node->try_.finalbody);
    g->place = (SourceRange){0};
    emit(g, OP_RERAISE, position(g, depth), 0, 0);
    pop_block(g, &raised);
    gen_cleanup(g, &cleanup, depth);
    label_bind(g, &end);
}

// --- with ---

static void gen_with_handler(Gen *g, uint32_t depth, Node *item, Node *node)
{
    Label cleanup = LABEL;
    Label suppressed = LABEL;
    Label end = LABEL;
    Block block = {0};
    SourceRange place = item->with_item.context_expr->range;
    uint32_t exception = position(g, depth + 2);
    g->place = place;
    emit(g, OP_PUSH_EXC, exception, 0, 0);
    push(g);
    if (!push_guard(g, &block, BLOCK_HANDLER, depth + 2, &cleanup, node->range)) {
        return;
    }
    uint32_t truth = push(g);
    if (node->kind == NODE_ASYNC_WITH) {
        emit(g, OP_ASYNC_WITH_EXCEPT, truth, position(g, depth), exception);
        gen_await_top(g, INTRINSIC_AWAITABLE_LEFT);
    } else {
        emit(g, OP_WITH_EXCEPT, truth, position(g, depth), exception);
    }
    emit_jump(g, OP_JUMP_IF, truth, 1, 0, &suppressed);
    g->depth--;
    emit(g, OP_RERAISE, exception, 0, 0);
    pop_block(g, &block);
    gen_cleanup(g, &cleanup, depth + 2);
    g->place = place;
    label_bind(g, &suppressed);
    emit(g, OP_POP_EXC, exception, 0, 0);
    emit(g, OP_DROP, position(g, depth), 0, 0);
    emit(g, OP_DROP, position(g, depth + 1), 0, 0);
    g->depth = depth;
    label_bind(g, &end);
}

void gen_with(Gen *g, Node *node, size_t index)
{
    if (index == node->with.items.count) {
        gen_body(g, node->with.body);
        return;
    }
    Node *item = node->with.items.items[index];
    Node *target = item->with_item.optional_vars;
    SourceRange place = item->with_item.context_expr->range;
    Label handler = LABEL;
    Label end = LABEL;
    Block block = {.node = item};
    uint32_t depth = g->depth;
    push(g); // exit
    push(g); // self
    uint32_t manager = operand(g, item->with_item.context_expr, USE_REFERENCE, NULL);
    g->depth = depth + 2;
    g->place = place;
    bool is_async = node->kind == NODE_ASYNC_WITH;
    uint32_t local = target == NULL || is_async ? NO_SLOT : local_target(g, target);
    uint32_t entered = local != NO_SLOT ? local : push(g);
    emit(g, is_async ? OP_ASYNC_WITH_ENTER : OP_WITH_ENTER, entered, manager,
         position(g, depth));
    if (is_async) {
        gen_await_top(g, INTRINSIC_AWAITABLE_ENTERED);
    }
    g->depth = depth + 2;
    if (!push_guard(g, &block, is_async ? BLOCK_ASYNC_WITH : BLOCK_WITH, depth,
                    &handler, node->range)) {
        return;
    }
    if (local != NO_SLOT) {
        mark_bound(g, local);
    } else if (target != NULL) {
        gen_store(g, target, entered);
    } else {
        emit(g, OP_DROP, entered, 0, 0);
    }
    gen_with(g, node, index + 1);
    pop_block(g, &block);
    g->place = place;
    if (is_async) {
        leave_async_with(g, depth);
    } else {
        emit(g, OP_WITH_EXIT, position(g, depth), 0, 0);
    }
    emit_jump(g, OP_JUMP, 0, 0, 0, &end);
    begin_handler(g, &handler, depth + 2);
    gen_with_handler(g, depth, item, node);
    g->depth = depth;
    label_bind(g, &end);
}
