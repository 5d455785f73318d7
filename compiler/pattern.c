// match statements.
//
// A pattern tests the value at a stack position, which stays live until the pattern is
// done with it; names are captured on the stack and stored when the whole pattern has
// matched. A failing test jumps to a label of the depth of the live positions there:
// `fails[n]` drops position n and falls to `fails[n - 1]`.
#include "compiler/gen.h"
#include "objects/abstract.h"

typedef struct Capture {
    Name name;
    uint32_t slot; // a stack position
} Capture;

typedef struct Matching {
    Gen *g;
    uint32_t base; // depth when the pattern starts: below are the subject and what the
                   // function has
    Label *fails;  // fails[n]: n positions above base are live
    uint32_t fail_count, fail_capacity;
    Capture *captures;
    uint32_t capture_count, capture_capacity;
} Matching;

static void gen_pattern(Matching *m, Node *pattern, uint32_t subject);

// Jumps when the pattern fails here; the operands are the jump's.
static void fail_if(Matching *m, Opcode op, uint32_t a, uint32_t b, uint32_t c)
{
    Gen *g = m->g;
    uint32_t live = g->depth - m->base;
    while (m->fail_count <= live) {
        if (m->fail_count == m->fail_capacity) {
            Label *fails = gen_grow(g, m->fails, &m->fail_capacity, sizeof *m->fails);
            if (fails == NULL) {
                return;
            }
            m->fails = fails;
        }
        m->fails[m->fail_count++] = LABEL;
    }
    emit_jump(g, op, a, b, c, &m->fails[live]);
}

static void add_capture(Matching *m, Name name, uint32_t slot)
{
    if (m->capture_count == m->capture_capacity) {
        Capture *captures =
            gen_grow(m->g, m->captures, &m->capture_capacity, sizeof *m->captures);
        if (captures == NULL) {
            return;
        }
        m->captures = captures;
    }
    m->captures[m->capture_count++] = (Capture){name, slot};
}

static void emit_failures(Matching *m)
{
    Gen *g = m->g;
    if (m->fail_count == 0) {
        return;
    }
    for (uint32_t live = m->fail_count - 1; live > 0; live--) {
        label_bind(g, &m->fails[live]);
        emit(g, OP_DROP, g->local_count + m->base + live - 1, 0, 0);
    }
    label_bind(g, &m->fails[0]);
}

// Fails unless the value at the top (consumed) is true.
static void need_true(Matching *m)
{
    Gen *g = m->g;
    uint32_t slot = top(g) - 1;
    g->depth--;
    fail_if(m, OP_JUMP_IF, slot, 0, 0);
}

static void copy_subject(Gen *g, uint32_t subject)
{
    uint32_t copy = push(g);
    emit(g, OP_COPY, copy, subject, 0);
}

static void capture(Matching *m, Name name, uint32_t subject, SourceRange range)
{
    Gen *g = m->g;
    for (uint32_t i = 0; i < m->capture_count; i++) {
        if (m->captures[i].name.size == name.size &&
            memcmp(m->captures[i].name.text, name.text, name.size) == 0) {
            gen_error(g, range, "multiple assignments to name '%.*s' in pattern",
                      (int)name.size, name.text);
            return;
        }
    }
    g->place = range;
    add_capture(m, name, top(g));
    copy_subject(g, subject);
}

static bool is_wildcard(const Node *pattern)
{
    return (pattern->kind == NODE_MATCH_AS && pattern->match_as.name.text == NULL &&
            pattern->match_as.pattern == NULL);
}

static bool is_star_wildcard(const Node *pattern)
{
    return pattern->kind == NODE_MATCH_STAR && pattern->match_star.name.text == NULL;
}

// The captures of the patterns inside a part stay below its own parts; so what a part
// has popped must not lie under a capture: parts that can capture are read from their
// container by COPY of items kept at the bottom.
static void match_value(Matching *m, Node *value, uint32_t subject, SourceRange range)
{
    Gen *g = m->g;
    copy_subject(g, subject);
    uint32_t left = top(g) - 1;
    uint32_t right = push_expr(g, value, USE_REFERENCE);
    g->depth -= 2;
    g->place = range;
    fail_if(m, OP_JEQ, left, right, 0);
}

static void match_singleton(Matching *m, Node *pattern, uint32_t subject)
{
    Gen *g = m->g;
    Node *constant =
        bump_alloc(g->bump, offsetof(Node, constant) + sizeof constant->constant);
    if (constant == NULL) {
        gen_out_of_memory(g);
        return;
    }
    constant->kind = NODE_CONSTANT;
    constant->range = pattern->range;
    constant->constant.value = pattern->match_singleton.value;
    copy_subject(g, subject);
    uint32_t left = top(g) - 1;
    uint32_t right = push_expr(g, constant, USE_REFERENCE);
    g->depth -= 2;
    fail_if(m, OP_JIS, left, right, 0);
}

static void emit_length_test(Matching *m, uint32_t subject, size_t length,
                             bool at_least)
{
    Gen *g = m->g;
    uint32_t slot = push(g);
    emit(g, OP_GET_LEN, slot, subject, 0);
    uint32_t constant = constant_index_take(g, ref_immediate((intptr_t)length));
    g->depth--;
    fail_if(m, at_least ? OP_JGEK : OP_JEQK, slot, constant, 0);
}

// Without names nothing needs unpacking: only the items that are tested are fetched.
static void match_items(Matching *m, NodeList patterns, size_t star, uint32_t subject)
{
    Gen *g = m->g;
    for (size_t i = 0; i < patterns.count; i++) {
        Node *pattern = patterns.items[i];
        if (i == star || is_wildcard(pattern)) {
            continue;
        }
        uint32_t item = top(g);
        g->place = pattern->range;
        copy_subject(g, subject);
        uint32_t index = push(g);
        if (i < star) {
            load_constant_take(g, index, ref_immediate((intptr_t)i));
        } else {
            emit(g, OP_GET_LEN, index, subject, 0);
            uint32_t from_end =
                constant_index_take(g, ref_immediate((intptr_t)(patterns.count - i)));
            emit(g, OP_SUBK, index, index, from_end);
        }
        g->depth -= 2;
        emit(g, OP_GETITEM, item, item, index);
        push(g);
        gen_pattern(m, pattern, item);
    }
}

static void match_unpacked(Matching *m, NodeList patterns, size_t star,
                           uint32_t subject)
{
    Gen *g = m->g;
    uint32_t count = (uint32_t)patterns.count;
    copy_subject(g, subject);
    uint32_t copy = top(g) - 1;
    uint32_t first = top(g);
    for (uint32_t i = 0; i < count; i++) {
        push(g);
    }
    if (star == count) {
        emit(g, OP_UNPACK, first, copy, count);
    } else if (star > 0xff || count - star - 1 > 0xff) {
        gen_error(g, g->place,
                  "too many expressions in star-unpacking sequence pattern");
    } else {
        emit(g, OP_UNPACK_EX, first, copy,
             (uint32_t)star | (uint32_t)(count - star - 1) << 8);
    }
    load_none(g, copy); // keeps the live positions gapless
    for (uint32_t i = 0; i < count && !g->failed; i++) {
        Node *pattern = patterns.items[i];
        if (pattern->kind == NODE_MATCH_STAR) {
            if (!is_star_wildcard(pattern)) {
                capture(m, pattern->match_star.name, first + i, pattern->range);
            }
        } else if (!is_wildcard(pattern)) {
            gen_pattern(m, pattern, first + i);
        }
    }
}

static void match_sequence(Matching *m, Node *node, uint32_t subject)
{
    Gen *g = m->g;
    NodeList patterns = node->match_sequence.patterns;
    size_t star = patterns.count;
    bool only_wild = true;
    for (size_t i = 0; i < patterns.count; i++) {
        if (patterns.items[i]->kind == NODE_MATCH_STAR) {
            if (star != patterns.count) {
                gen_error(g, node->range, "multiple starred names in sequence pattern");
                return;
            }
            star = i;
        }
        only_wild = only_wild && (is_wildcard(patterns.items[i]) ||
                                  is_star_wildcard(patterns.items[i]));
    }
    bool has_star = star != patterns.count;
    emit(g, OP_MATCH_SEQUENCE, push(g), subject, 0);
    need_true(m);
    if (!has_star || patterns.count > 1) {
        emit_length_test(m, subject, patterns.count - has_star, has_star);
    }
    if (only_wild) {
        return;
    }
    if (has_star && is_star_wildcard(patterns.items[star])) {
        match_items(m, patterns, star, subject);
    } else {
        match_unpacked(m, patterns, star, subject);
    }
}

// 1: the keys are equal constants; -1: error.
static int same_key(Gen *g, const Node *a, const Node *b)
{
    if (a->kind != NODE_CONSTANT || b->kind != NODE_CONSTANT) {
        return 0;
    }
    Ref left = constant_value(&g->unit->scopes, a);
    Ref right = constant_value(&g->unit->scopes, b);
    int same = ref_is_error(left) || ref_is_error(right)
                   ? -1
                   : compare_truth(g->rt, CMP_EQ, &left, &right);
    drop(g->rt, left);
    drop(g->rt, right);
    return same;
}

static void refuse_duplicate(Gen *g, const Node *node, const Node *key)
{
    Ref value = constant_value(&g->unit->scopes, key);
    Ref text = ref_is_error(value) ? REF_ERROR : value_repr(g->rt, peek(value));
    if (ref_is_error(text)) {
        g->failed = true;
    } else {
        Str *str = value_str_object(peek(text));
        gen_error(g, node->range, "mapping pattern checks duplicate key (%.*s)",
                  (int)str->size, str->data);
    }
    drop(g->rt, text);
    drop(g->rt, value);
}

static void check_keys(Gen *g, const Node *node)
{
    NodeList keys = node->match_mapping.keys;
    for (size_t i = 0; i < keys.count && !g->failed; i++) {
        if (keys.items[i]->kind == NODE_JOINED_STR) {
            gen_error(g, node->range,
                      "mapping pattern keys may only match literals and attribute "
                      "lookups");
            return;
        }
        for (size_t k = 0; k < i && !g->failed; k++) {
            int same = same_key(g, keys.items[k], keys.items[i]);
            g->failed |= same < 0;
            if (same > 0) {
                refuse_duplicate(g, node, keys.items[i]);
            }
        }
    }
}

static void match_mapping(Matching *m, Node *node, uint32_t subject)
{
    Gen *g = m->g;
    NodeList keys = node->match_mapping.keys;
    NodeList patterns = node->match_mapping.patterns;
    Name rest = node->match_mapping.rest;
    check_keys(g, node);
    emit(g, OP_MATCH_MAPPING, push(g), subject, 0);
    need_true(m);
    if (keys.count == 0 && rest.text == NULL) {
        return;
    }
    if (keys.count != 0) {
        emit_length_test(m, subject, keys.count, true);
    }
    uint32_t key_tuple = top(g);
    g->place = node->range;
    gen_items_tuple_constant(g, keys, key_tuple);
    push(g);
    uint32_t values = push(g);
    emit(g, OP_MATCH_KEYS, values, subject, key_tuple);
    uint32_t test = push(g);
    emit(g, OP_COPY, test, values, 0);
    g->depth--;
    fail_if(m, OP_JUMP_IF_NONE, test, 1, 0);
    for (size_t i = 0; i < patterns.count && !g->failed; i++) {
        if (is_wildcard(patterns.items[i])) {
            continue;
        }
        uint32_t item = push(g);
        emit(g, OP_COPY, item, values, 0);
        emit(g, OP_GETITEMK, item, item,
             constant_index_take(g, ref_immediate((intptr_t)i)));
        gen_pattern(m, patterns.items[i], item);
    }
    if (rest.text != NULL) {
        uint32_t first = top(g);
        copy_subject(g, subject);
        copy_subject(g, key_tuple);
        emit_word(g, OP_INTRINSIC, first, first, 2, INTRINSIC_COPY_DICT_WITHOUT);
        g->depth--;
        capture(m, rest, first, node->range);
    }
}

static void match_class(Matching *m, Node *node, uint32_t subject)
{
    Gen *g = m->g;
    NodeList patterns = node->match_class.patterns;
    NameList names = node->match_class.kwd_attrs;
    NodeList kwd_patterns = node->match_class.kwd_patterns;
    for (size_t i = 0; i < names.count; i++) {
        for (size_t j = i + 1; j < names.count; j++) {
            if (names.items[i].size == names.items[j].size &&
                memcmp(names.items[i].text, names.items[j].text, names.items[i].size) ==
                    0) {
                gen_error(g, kwd_patterns.items[j]->range,
                          "attribute name repeated in class pattern: %.*s",
                          (int)names.items[i].size, names.items[i].text);
                return;
            }
        }
    }
    uint32_t class_slot = push_expr(g, node->match_class.cls, USE_REFERENCE);
    uint32_t name_slot = push(g);
    bool is_wanted = !g->unreachable && !g->failed;
    Tuple *tuple = is_wanted ? tuple_new(g->rt, names.count) : NULL;
    g->failed |= is_wanted && tuple == NULL;
    for (size_t i = 0; tuple != NULL && i < names.count; i++) {
        Ident *ident = ident_get(&g->unit->idents, names.items[i].text,
                                 names.items[i].size); // not mangled
        Str *str = ident == NULL ? NULL : ident_str(&g->unit->idents, ident);
        g->failed |= str == NULL;
        tuple->items[i] = str == NULL ? REF_NONE : ref_new((Object *)str);
    }
    if (tuple != NULL) {
        tuple_finish(g->rt, tuple);
        load_constant_take(g, name_slot, OBJECT_REF(tuple));
    }
    g->place = node->range;
    g->depth -= 2;
    uint32_t values = push(g);
    emit_word(g, OP_MATCH_CLASS, values, subject, class_slot, (uint32_t)patterns.count);
    uint32_t test = push(g);
    emit(g, OP_COPY, test, values, 0);
    g->depth--;
    fail_if(m, OP_JUMP_IF_NONE, test, 1, 0);
    for (size_t i = 0; i < patterns.count + kwd_patterns.count && !g->failed; i++) {
        Node *pattern = i < patterns.count ? patterns.items[i]
                                           : kwd_patterns.items[i - patterns.count];
        if (is_wildcard(pattern)) {
            continue;
        }
        uint32_t item = push(g);
        emit(g, OP_COPY, item, values, 0);
        emit(g, OP_GETITEMK, item, item,
             constant_index_take(g, ref_immediate((intptr_t)i)));
        gen_pattern(m, pattern, item);
    }
}

// The wildcard or capture that matches everything and stands where something follows
// that could match, too; NULL: none.
static const Node *find_unreachable(const Node *pattern, bool is_last)
{
    if (pattern->kind == NODE_MATCH_AS) {
        const Node *inner = pattern->match_as.pattern;
        return inner != NULL ? find_unreachable(inner, is_last)
               : is_last     ? NULL
                             : pattern;
    }
    NodeList patterns =
        pattern->kind == NODE_MATCH_OR ? pattern->match_or.patterns : (NodeList){0};
    for (size_t i = 0; i < patterns.count; i++) {
        const Node *found =
            find_unreachable(patterns.items[i], is_last && i + 1 == patterns.count);
        if (found != NULL) {
            return found;
        }
    }
    return NULL;
}

static void check_reachable(Gen *g, const Node *pattern, bool is_last)
{
    const Node *found = find_unreachable(pattern, is_last);
    if (found == NULL) {
        return;
    }
    Name name = found->match_as.name;
    if (name.text == NULL) {
        gen_error(g, found->range, "wildcard makes remaining patterns unreachable");
    } else {
        gen_error(g, found->range,
                  "name capture '%.*s' makes remaining patterns unreachable",
                  (int)name.size, name.text);
    }
}

static int find_capture(const Matching *m, uint32_t from, Name name)
{
    for (uint32_t i = from; i < m->capture_count; i++) {
        if (m->captures[i].name.size == name.size &&
            memcmp(m->captures[i].name.text, name.text, name.size) == 0) {
            return (int)i;
        }
    }
    return -1;
}

// The alternatives leave their captures in the same positions: those that the first one
// chose, copied down from wherever an alternative has them.
static void match_or(Matching *m, Node *node, uint32_t subject)
{
    Gen *g = m->g;
    NodeList patterns = node->match_or.patterns;
    Label matched = LABEL;
    check_reachable(g, node, true);
    uint32_t depth = g->depth;
    Capture *chosen = NULL;
    uint32_t count = 0;
    for (size_t i = 0; i < patterns.count && !g->failed; i++) {
        Node *pattern = patterns.items[i];
        Matching inner = {.g = g, .base = depth};
        g->depth = depth;
        gen_pattern(&inner, pattern, subject);
        if (i == 0) {
            count = inner.capture_count;
            chosen = inner.captures;
        } else if (inner.capture_count != count) {
            gen_error(g, node->range, "alternative patterns bind different names");
            return;
        }
        // Everything above `depth` is moved down so that the captures are the only live
        // positions.
        uint32_t live = g->depth;
        for (uint32_t k = 0; k < count; k++) {
            int found = find_capture(&inner, 0, chosen[k].name);
            if (found < 0) {
                gen_error(g, node->range, "alternative patterns bind different names");
                return;
            }
            emit(g, OP_COPY, push(g), inner.captures[found].slot, 0);
        }
        for (uint32_t k = 0; k < count; k++) {
            uint32_t from = g->local_count + live + k;
            uint32_t to = g->local_count + depth + k;
            if (from != to) {
                emit(g, OP_MOVE, to, from, 0);
            }
        }
        for (uint32_t position = depth + count; position < live; position++) {
            emit(g, OP_DROP, g->local_count + position, 0, 0);
        }
        emit_jump(g, OP_JUMP, 0, 0, 0, &matched);
        g->depth = depth;
        emit_failures(&inner);
    }
    g->place = node->range;
    fail_if(m, OP_JUMP, 0, 0, 0);
    label_bind(g, &matched);
    for (uint32_t k = 0; k < count && !g->failed; k++) {
        if (find_capture(m, 0, chosen[k].name) >= 0) {
            gen_error(g, node->range, "multiple assignments to name '%.*s' in pattern",
                      (int)chosen[k].name.size, chosen[k].name.text);
            return;
        }
        add_capture(m, chosen[k].name, push(g));
    }
}

static void match_as(Matching *m, Node *node, uint32_t subject)
{
    if (node->match_as.pattern == NULL) {
        if (node->match_as.name.text != NULL) {
            capture(m, node->match_as.name, subject, node->range);
        }
        return;
    }
    gen_pattern(m, node->match_as.pattern, subject);
    capture(m, node->match_as.name, subject, node->range);
}

static void gen_pattern(Matching *m, Node *pattern, uint32_t subject)
{
    Gen *g = m->g;
    if (!gen_stack_left(g)) {
        return;
    }
    g->place = pattern->range;
    switch (pattern->kind) {
    case NODE_MATCH_VALUE:
        if (pattern->match_value.value->kind == NODE_JOINED_STR) {
            gen_error(g, pattern->range,
                      "patterns may only match literals and attribute lookups");
            return;
        }
        match_value(m, pattern->match_value.value, subject, pattern->range);
        break;
    case NODE_MATCH_SINGLETON:
        match_singleton(m, pattern, subject);
        break;
    case NODE_MATCH_SEQUENCE:
        match_sequence(m, pattern, subject);
        break;
    case NODE_MATCH_MAPPING:
        match_mapping(m, pattern, subject);
        break;
    case NODE_MATCH_CLASS:
        match_class(m, pattern, subject);
        break;
    case NODE_MATCH_AS:
        match_as(m, pattern, subject);
        break;
    case NODE_MATCH_OR:
        match_or(m, pattern, subject);
        break;
    default:
        gen_error(g, pattern->range, "starred pattern outside of a sequence pattern");
        break;
    }
}

static void gen_case(Gen *g, Node *each, uint32_t subject, Label *end)
{
    uint32_t base = g->depth;
    Label next = LABEL;
    Matching m = {.g = g, .base = base};
    gen_pattern(&m, each->match_case.pattern, subject);
    uint32_t live = g->depth - base;
    for (uint32_t i = 0; i < m.capture_count && !g->failed; i++) {
        gen_store(g,
                  &(Node){.kind = NODE_NAME,
                          .range = each->match_case.pattern->range,
                          .name = {m.captures[i].name, CONTEXT_STORE}},
                  m.captures[i].slot);
    }
    // What is left are parts of the subject that nobody captured.
    for (uint32_t i = 0; i < live; i++) {
        uint32_t position = g->local_count + base + i;
        bool is_stored = false;
        for (uint32_t k = 0; k < m.capture_count; k++) {
            is_stored |= m.captures[k].slot == position;
        }
        if (!is_stored) {
            emit(g, OP_DROP, position, 0, 0);
        }
    }
    g->depth = base;
    if (each->match_case.guard != NULL) {
        jump_if(g, each->match_case.guard, false, &next);
    }
    emit(g, OP_DROP, subject, 0, 0);
    g->depth = base - 1;
    gen_body(g, each->match_case.body);
    emit_jump(g, OP_JUMP, 0, 0, 0, end);
    g->depth = base;
    g->place = each->match_case.pattern->range;
    emit_failures(&m);
    label_bind(g, &next);
}

void gen_match(Gen *g, Node *node)
{
    Label end = LABEL;
    NodeList cases = node->match.cases;
    uint32_t base = g->depth;
    uint32_t subject = push_expr(g, node->match.subject, USE_REFERENCE);
    for (size_t i = 0; i < cases.count && !g->failed; i++) {
        const Node *each = cases.items[i];
        bool is_last = i + 1 == cases.count || each->match_case.guard != NULL;
        check_reachable(g, each->match_case.pattern, is_last);
        g->depth = base + 1;
        gen_case(g, cases.items[i], subject, &end);
    }
    g->depth = base + 1;
    emit(g, OP_DROP, subject, 0, 0);
    g->depth = base;
    label_bind(g, &end);
}
