// Calls and attributes.
//
// A call's callable is at stack position p, p + 1 is free for self, arguments follow
// from p + 2.
#include "compiler/gen.h"

enum {
    MAX_ARGUMENTS = 200
}; // more are collected in a tuple first, which keeps the stack small

static bool needs_tuple(NodeList args, NodeList keywords)
{
    for (size_t i = 0; i < args.count; i++) {
        if (args.items[i]->kind == NODE_STARRED) {
            return true;
        }
    }
    for (size_t i = 0; i < keywords.count; i++) {
        if (keywords.items[i]->keyword.arg.text == NULL) {
            return true;
        }
    }
    return args.count + keywords.count > MAX_ARGUMENTS;
}

static void check_keywords(Gen *g, NodeList keywords)
{
    for (size_t i = 0; i < keywords.count; i++) {
        Name name = keywords.items[i]->keyword.arg;
        for (size_t j = i + 1; name.text != NULL && j < keywords.count; j++) {
            Name other = keywords.items[j]->keyword.arg;
            if (other.text != NULL && other.size == name.size &&
                memcmp(other.text, name.text, name.size) == 0) {
                gen_error(g, keywords.items[j]->range,
                          "keyword argument repeated: %.*s", (int)name.size, name.text);
                return;
            }
        }
    }
}

// Keywords are not mangled.
static Ident *plain_name(Gen *g, Name name)
{
    Ident *ident = ident_get(&g->unit->idents, name.text, name.size);
    g->failed |= ident == NULL;
    return ident;
}

// The names of a call's keyword arguments, a tuple constant.
static uint32_t keyword_names(Gen *g, NodeList keywords)
{
    if (g->unreachable || g->failed) {
        return 0;
    }
    Tuple *names = tuple_new(g->rt, keywords.count);
    if (names == NULL) {
        g->failed = true;
        return 0;
    }
    for (size_t i = 0; i < keywords.count; i++) {
        Ident *ident = plain_name(g, keywords.items[i]->keyword.arg);
        Str *str = ident == NULL ? NULL : ident_str(&g->unit->idents, ident);
        if (str == NULL) {
            g->failed = true;
            break;
        }
        names->items[i] = ref_new((Object *)str);
    }
    tuple_finish(g->rt, names);
    return constant_index_take(g, OBJECT_REF(names));
}

// The positional arguments as a tuple at the top; `given` of them are there already.
static void push_args_tuple(Gen *g, uint32_t given, NodeList args)
{
    SourceRange place = g->place;
    if (given == 0 && args.count == 1 && args.items[0]->kind == NODE_STARRED) {
        uint32_t slot = push_expr(g, args.items[0]->starred.value, USE_REFERENCE);
        g->place = place;
        emit_word(g, OP_INTRINSIC, slot, slot, 1, INTRINSIC_TUPLE_FROM);
        return;
    }
    if (given == 0) {
        uint32_t slot = top(g);
        gen_items_tuple(g, args, slot);
        push(g);
        return;
    }
    g->depth -= given;
    uint32_t list = push(g);
    emit(g, OP_BUILD_LIST, list, list, given);
    for (size_t i = 0; i < args.count; i++) {
        Node *arg = args.items[i];
        bool star = arg->kind == NODE_STARRED;
        uint32_t slot = push_expr(g, star ? arg->starred.value : arg, USE_REFERENCE);
        g->depth--;
        g->place = place;
        emit(g, star ? OP_LIST_EXTEND : OP_LIST_APPEND, list, slot, 0);
    }
    emit(g, OP_LIST_TO_TUPLE, list, list, 0);
}

// The keyword arguments as a dict at the top.
static void push_keywords_dict(Gen *g, NodeList keywords, uint32_t callable)
{
    SourceRange place = g->place;
    uint32_t base = g->depth;
    uint32_t dict = NO_SLOT;
    for (size_t i = 0; i < keywords.count;) {
        uint32_t first = top(g);
        uint32_t named = 0;
        for (; i < keywords.count && keywords.items[i]->keyword.arg.text != NULL &&
               named < MAX_ARGUMENTS / 2;
             i++) {
            Ident *ident = plain_name(g, keywords.items[i]->keyword.arg);
            if (ident == NULL) {
                return;
            }
            load_text(g, push(g), ident->text, ident->size);
            push_expr(g, keywords.items[i]->keyword.value, USE_REFERENCE);
            named++;
        }
        g->place = place;
        if (dict == NO_SLOT) {
            g->depth = base;
            dict = push(g);
            emit(g, OP_BUILD_MAP, dict, dict, named);
        } else if (named != 0) {
            emit(g, OP_BUILD_MAP, first, first, named);
            emit(g, OP_DICT_MERGE, dict, first, callable);
        }
        g->depth = base + 1;
        if (i < keywords.count && keywords.items[i]->keyword.arg.text == NULL) {
            uint32_t other =
                operand(g, keywords.items[i]->keyword.value, USE_REFERENCE, NULL);
            g->depth = base + 1;
            g->place = place;
            emit(g, OP_DICT_MERGE, dict, other, callable);
            i++;
        }
    }
}

// The local that an argument names, when what is evaluated after it cannot change it;
// NO_SLOT: it is something else, or read for the last time and given away.
static uint32_t lendable_local(Gen *g, NodeList args, size_t index)
{
    const Node *arg = args.items[index];
    const Symbol *symbol = arg->kind == NODE_NAME ? gen_symbol(g, arg->name.id) : NULL;
    bool is_lendable = symbol != NULL && symbol->place == PLACE_LOCAL &&
                       !(symbol->flags & SYMBOL_WALRUS) && !is_last_read(symbol) &&
                       symbol->slot <= UINT8_MAX;
    return is_lendable ? symbol->slot : NO_SLOT;
}

// Pushes positional arguments. A local among the first few is pushed as a value, and
// noted in *lent and *sources: whether its number needs an object, the call decides
// when it knows whom it calls.
static void push_arguments(Gen *g, NodeList args, uint32_t *lent, uint32_t *sources)
{
    *lent = *sources = 0;
    for (size_t i = 0; i < args.count; i++) {
        uint32_t local = i < CALL_LENT_MAX ? lendable_local(g, args, i) : NO_SLOT;
        if (local != NO_SLOT) {
            *lent |= 1u << i;
            *sources |= local << 8 * i;
        }
        push_expr(g, args.items[i], local != NO_SLOT ? USE_VALUE : USE_REFERENCE);
    }
}

void gen_arguments(Gen *g, uint32_t p, uint32_t given, NodeList args, NodeList keywords,
                   bool is_method, uint32_t dst, Use use)
{
    SourceRange place = g->place;
    uint32_t base = p - g->local_count;
    check_keywords(g, keywords);
    if (needs_tuple(args, keywords)) {
        push_args_tuple(g, given, args);
        g->place = place;
        if (keywords.count != 0) {
            push_keywords_dict(g, keywords, p);
        }
        g->depth = base;
        emit(g, OP_CALL_EX, dst, p, keywords.count != 0);
        return;
    }
    uint32_t lent = 0, sources = 0;
    if (keywords.count == 0 && given == 0) {
        push_arguments(g, args, &lent, &sources);
    } else {
        push_items(g, args);
    }
    for (size_t i = 0; i < keywords.count; i++) {
        push_expr(g, keywords.items[i]->keyword.value, USE_REFERENCE);
    }
    g->depth = base;
    g->place = place;
    uint32_t count = given + (uint32_t)(args.count + keywords.count);
    if (keywords.count == 0) {
        emit(g, is_method ? OP_CALL_METHOD : OP_CALL, dst, p, count);
        if (!g->unreachable && !g->failed) {
            g->words[g->count - 2] = sources;
            bool copies = reads_value(use) && !g->unit->scopes.is_exact;
            g->words[g->count - 1] = lent | (copies ? CALL_WANTS_VALUE : 0);
        }
    } else {
        uint32_t names = keyword_names(g, keywords);
        emit_word(g, is_method ? OP_CALL_METHOD_KW : OP_CALL_KW, dst, p, count, names);
    }
}

// --- super().name ---

static bool has_star(NodeList args)
{
    for (size_t i = 0; i < args.count; i++) {
        if (args.items[i]->kind == NODE_STARRED) {
            return true;
        }
    }
    return false;
}

// `super()` or `super(class, self)`, where `super` looks like the built-in.
static bool is_super_call(Gen *g, const Node *node)
{
    if (node->kind != NODE_CALL || node->call.func->kind != NODE_NAME ||
        node->call.keywords.count != 0) {
        return false;
    }
    Name name = node->call.func->name.id;
    if (name.size != 5 || memcmp(name.text, "super", 5) != 0) {
        return false;
    }
    const Symbol *symbol = gen_symbol(g, name);
    const Scope *module = g->unit->scopes.all;
    const Symbol *global = symbol_lookup(module, g->unit->idents.super);
    if (symbol == NULL || symbol->place != PLACE_GLOBAL ||
        (symbol->flags & SYMBOL_GLOBAL) || global != NULL) {
        return false;
    }
    if (node->call.args.count == 2) {
        return !has_star(node->call.args);
    }
    const Symbol *class_ = symbol_lookup(g->scope, g->unit->idents.class_);
    if (class_ == NULL || class_->actual->place != PLACE_FREE) {
        return false; // the call will raise
    }
    // In a generator expression the first argument is not self; in a comprehension it
    // is the function's.
    return node->call.args.count == 0 && g->code_scope->kind == SCOPE_FUNCTION &&
           g->code_scope->arg_count > 0 &&
           g->code_scope->node->kind != NODE_GENERATOR_EXP;
}

// super, __class__ and self at three neighbouring positions, the first of which is
// answered.
static uint32_t push_super(Gen *g, Node *node)
{
    uint32_t first = push(g);
    g->place = node->call.func->range;
    load_name(g, node->call.func, first, USE_REFERENCE);
    if (node->call.args.count == 2) {
        push_items(g, node->call.args);
    } else {
        Ident *class_ = g->unit->idents.class_;
        Symbol *symbol = symbol_lookup(g->scope, class_);
        g->place = node->range;
        load_ident(g, symbol == NULL ? NULL : symbol->actual, class_, push(g),
                   USE_REFERENCE);
        Ident *self = g->code_scope->parameters.items[0];
        load_ident(g, symbol_lookup(g->code_scope, self), self, push(g), USE_REFERENCE);
    }
    return first;
}

// --- attributes ---

// What is done with an attribute whose name stands on another line than its object is
// placed at the name.
SourceRange attribute_place(const Node *attribute)
{
    SourceRange place = attribute->range;
    uint32_t size = attribute->attribute.attr.size;
    if (place.line != place.end_line && place.end_col >= size) {
        place.line = place.end_line;
        place.col = place.end_col - size;
    }
    return place;
}

void gen_attribute(Gen *g, Node *node, uint32_t dst, Use use)
{
    uint32_t base = g->depth;
    Node *object = node->attribute.value;
    if (is_super_call(g, object)) {
        uint32_t first = push_super(g, object);
        g->depth = base;
        g->place = node->range;
        emit(g, OP_LOAD_SUPER_ATTR, dst, first,
             name_index(g, gen_ident(g, node->attribute.attr)));
        return;
    }
    uint32_t slot = operand(g, object, USE_REFERENCE, NULL);
    g->depth = base;
    g->place = attribute_place(node);
    emit(g,
         load_for(is_held(object) ? use : USE_REFERENCE, OP_LOAD_ATTR, OP_LOAD_ATTR_V,
                  OP_LOAD_ATTR_N),
         dst, slot, name_index(g, gen_ident(g, node->attribute.attr)));
}

// A method call over several lines begins at the name.
static SourceRange method_place(const Node *call, const Node *attribute)
{
    SourceRange name = attribute_place(attribute);
    return (SourceRange){
        name.line, name.line != attribute->range.line ? name.col : call->range.col,
        call->range.end_line, call->range.end_col};
}

static void gen_method_call(Gen *g, Node *node, uint32_t dst, Use use)
{
    Node *method = node->call.func;
    Node *object = method->attribute.value;
    uint32_t p = top(g);
    if (is_super_call(g, object)) {
        push_super(g, object);
        g->place = method->range;
        emit(g, OP_LOAD_SUPER_METHOD, p, p,
             name_index(g, gen_ident(g, method->attribute.attr)));
        g->depth--;
    } else {
        uint32_t base = g->depth;
        uint32_t slot = operand(g, object, USE_REFERENCE, NULL);
        g->depth = base;
        push(g);
        push(g);
        g->place = attribute_place(method);
        emit(g, OP_LOAD_METHOD, p, slot,
             name_index(g, gen_ident(g, method->attribute.attr)));
    }
    g->place = method_place(node, method);
    gen_arguments(g, p, 0, node->call.args, node->call.keywords, true, dst, use);
}

static void warn_about_callee(Gen *g, const Node *node)
{
    const Node *callee = node->call.func;
    const char *type = NULL;
    switch (callee->kind) {
    case NODE_CONSTANT: {
        Ref value = constant_value(&g->unit->scopes, callee);
        type = ref_is_error(value) ? NULL : ref_type(g->rt, value)->def->name;
        drop(g->rt, value);
        break;
    }
    case NODE_TUPLE:
        type = "tuple";
        break;
    case NODE_LIST:
    case NODE_LIST_COMP:
        type = "list";
        break;
    case NODE_DICT:
    case NODE_DICT_COMP:
        type = "dict";
        break;
    case NODE_SET:
    case NODE_SET_COMP:
        type = "set";
        break;
    case NODE_GENERATOR_EXP:
        type = "generator";
        break;
    case NODE_JOINED_STR:
        type = "str";
        break;
    default:
        break;
    }
    if (type != NULL) {
        gen_warn(g, node->range,
                 "'%s' object is not callable; perhaps you missed a comma?", type);
    }
}

void gen_call(Gen *g, Node *node, uint32_t dst, Use use)
{
    warn_about_callee(g, node);
    if (node->call.func->kind == NODE_ATTRIBUTE &&
        !needs_tuple(node->call.args, node->call.keywords)) {
        gen_method_call(g, node, dst, use);
        return;
    }
    uint32_t p = push_expr(g, node->call.func, USE_REFERENCE);
    push(g); // for self
    g->place = node->range;
    gen_arguments(g, p, 0, node->call.args, node->call.keywords, false, dst, use);
}
