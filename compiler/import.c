// import and from … import.
#include "compiler/gen.h"

static void push_level(Gen *g, int level)
{
    load_constant_take(g, push(g), ref_immediate(level));
}

// `import a.b.c as d` binds the innermost module: found by following the names from the
// outermost.
static void import_as(Gen *g, Name name, Name as, uint32_t module)
{
    const char *dot = memchr(name.text, '.', name.size);
    while (dot != NULL) {
        const char *start = dot + 1;
        size_t rest = name.size - (size_t)(start - name.text);
        dot = memchr(start, '.', rest);
        size_t size = dot == NULL ? rest : (size_t)(dot - start);
        uint32_t part = push(g);
        Ident *ident = ident_get(&g->unit->idents, start, size);
        emit(g, OP_IMPORT_FROM, part, module, name_index(g, ident));
        g->depth--;
        emit(g, OP_MOVE, module, part, 0);
    }
    store_name(g, as, module);
}

void gen_import(Gen *g, Node *node)
{
    for (size_t i = 0; i < node->import.names.count; i++) {
        Node *alias = node->import.names.items[i];
        Name name = alias->alias.name;
        uint32_t base = g->depth;
        uint32_t first = top(g);
        push_level(g, 0);
        load_none(g, push(g));
        g->depth = base;
        emit(g, OP_IMPORT_NAME, first, first,
             name_index(g, ident_get(&g->unit->idents, name.text, name.size)));
        push(g);
        if (alias->alias.asname.text != NULL) {
            import_as(g, name, alias->alias.asname, first);
        } else {
            const char *dot = memchr(name.text, '.', name.size);
            Name outermost = {name.text,
                              dot == NULL ? name.size : (uint32_t)(dot - name.text)};
            store_name(g, outermost, first);
        }
        g->depth = base;
    }
}

static void push_fromlist(Gen *g, NodeList names)
{
    uint32_t slot = push(g);
    if (g->unreachable || g->failed) {
        return;
    }
    Tuple *tuple = tuple_new(g->rt, names.count);
    if (tuple == NULL) {
        g->failed = true;
        return;
    }
    for (size_t i = 0; i < names.count; i++) {
        Name name = names.items[i]->alias.name;
        tuple->items[i] = str_new(g->rt, name.text, name.size);
        if (ref_is_error(tuple->items[i])) {
            tuple->items[i] = REF_UNBOUND;
            g->failed = true;
            break;
        }
    }
    tuple_finish(g->rt, tuple);
    load_constant_take(g, slot, OBJECT_REF(tuple));
}

void gen_import_from(Gen *g, Node *node)
{
    NodeList names = node->import_from.names;
    Name module_name = node->import_from.module;
    uint32_t base = g->depth;
    uint32_t module = top(g);
    push_level(g, node->import_from.level);
    push_fromlist(g, names);
    g->depth = base;
    Ident *ident =
        module_name.text == NULL
            ? gen_plain_ident(g, "")
            : ident_get(&g->unit->idents, module_name.text, module_name.size);
    emit(g, OP_IMPORT_NAME, module, module, name_index(g, ident));
    push(g);
    for (size_t i = 0; i < names.count; i++) {
        Node *alias = names.items[i];
        Name name = alias->alias.name;
        if (name.size == 1 && name.text[0] == '*') {
            g->depth = base;
            emit(g, OP_IMPORT_STAR, module, 0, 0);
            return;
        }
        uint32_t part = push(g);
        emit(g, OP_IMPORT_FROM, part, module,
             name_index(g, ident_get(&g->unit->idents, name.text, name.size)));
        store_name(g, alias->alias.asname.text != NULL ? alias->alias.asname : name,
                   part);
        g->depth--;
    }
    emit(g, OP_DROP, module, 0, 0);
    g->depth = base;
}
