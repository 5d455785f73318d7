// The match statement and its patterns.

#include <string.h>

#include "parser/builder.h"

Node *make_match(Parser *p, SourceRange range, Node *subject, Vec *cases)
{
    Node *node =
        node_new(p, NODE_MATCH, span(range, cases->items[cases->count - 1]->range));
    if (node != NULL) {
        // A match_case has no place of its own in the `ast` module; its end is its
        // body's.
        node->match.subject = subject;
        node->match.cases = list_of(cases);
    }
    return node;
}

Node *make_case(Parser *p, SourceRange range, Node *pattern, Node *guard, Vec *body)
{
    Node *node = node_new(p, NODE_MATCH_CASE,
                          span(range, body->end.line != 0
                                          ? body->end
                                          : body->items[body->count - 1]->range));
    if (node != NULL) {
        node->match_case.pattern = pattern;
        node->match_case.guard = guard;
        node->match_case.body = list_of(body);
    }
    return node;
}

Node *make_sequence(Parser *p, SourceRange range, Vec *patterns)
{
    Node *node = node_new(p, NODE_MATCH_SEQUENCE, range);
    if (node != NULL) {
        node->match_sequence.patterns = list_of(patterns);
    }
    return node;
}

static bool is_wildcard(Name name)
{
    return name.size == 1 && name.text[0] == '_';
}

Node *make_match_star(Parser *p, SourceRange range, Name name)
{
    Node *node = node_new(p, NODE_MATCH_STAR, range);
    if (node != NULL && !is_wildcard(name)) {
        node->match_star.name = name;
    }
    return node;
}

Node *make_match_as(Parser *p, SourceRange range, Node *pattern, Name name,
                    SourceRange name_range)
{
    if (is_wildcard(name)) {
        return refuse(p, name_range, "cannot use '_' as a target");
    }
    Node *node = node_new(p, NODE_MATCH_AS, range);
    if (node != NULL) {
        node->match_as.pattern = pattern;
        node->match_as.name = name;
    }
    return node;
}

Node *make_match_or(Parser *p, SourceRange range, Vec *patterns)
{
    Node *node = node_new(p, NODE_MATCH_OR, range);
    if (node != NULL) {
        node->match_or.patterns = list_of(patterns);
    }
    return node;
}

Node *make_match_literal(Parser *p, SourceRange range, Node *literal)
{
    if (literal->kind == NODE_CONSTANT &&
        literal->constant.value.kind <= CONSTANT_FALSE) {
        Node *node = node_new(p, NODE_MATCH_SINGLETON, range);
        if (node != NULL) {
            node->match_singleton.value = literal->constant.value;
        }
        return node;
    }
    Node *node = node_new(p, NODE_MATCH_VALUE, range);
    if (node != NULL) {
        node->match_value.value = literal;
    }
    return node;
}

// A plain name captures (or is the wildcard), a dotted one is compared with.
Node *make_match_name(Parser *p, SourceRange range, Node *name)
{
    bool captures = name->kind == NODE_NAME;
    Node *node = node_new(p, captures ? NODE_MATCH_AS : NODE_MATCH_VALUE, range);
    if (node == NULL) {
        return NULL;
    }
    if (!captures) {
        node->match_value.value = name;
    } else if (!is_wildcard(name->name.id)) {
        node->match_as.name = name->name.id;
    }
    return node;
}

static ConstantKind number_kind(const Node *node)
{
    if (node->kind == NODE_UNARY_OP) {
        node = node->unary_op.operand;
    }
    return node->constant.value.kind;
}

Node *make_complex(Parser *p, SourceRange range, Node *real, Operator op,
                   Name imaginary, SourceRange imaginary_range)
{
    Node *right = make_number(p, imaginary_range, imaginary);
    if (right == NULL) {
        return NULL;
    }
    if (number_kind(real) == CONSTANT_IMAGINARY) {
        return refuse(p, real->range, "real number required in complex literal");
    }
    if (number_kind(right) != CONSTANT_IMAGINARY) {
        return refuse(p, imaginary_range,
                      "imaginary number required in complex literal");
    }
    return make_binary(p, range, real, op, right);
}

DictItems *add_mapping_item(Parser *p, DictItems *items, Node *key, Node *pattern)
{
    if (items != NULL && items->rest.text != NULL) {
        return refuse(p, key->range, "invalid syntax"); // the rest comes last
    }
    return add_dict_item(p, items, key, pattern);
}

DictItems *add_mapping_rest(Parser *p, DictItems *items, SourceRange stars,
                            SourceRange range, Name name)
{
    if (items == NULL) {
        items = bump_alloc(p->bump, sizeof *items);
        if (items == NULL) {
            return out_of_memory(p);
        }
        memset(items, 0, sizeof *items);
    }
    if (items->rest.text != NULL) {
        return refuse(p, stars, "invalid syntax");
    }
    if (is_wildcard(name)) {
        return refuse(p, range, "invalid syntax");
    }
    items->rest = name;
    return items;
}

Node *check_mapping_key(Parser *p, Node *key)
{
    // A plain name is refused at the token behind it, where CPython misses the dot.
    return key->kind == NODE_ATTRIBUTE ? key
                                       : refuse(p, p->token.range, "invalid syntax");
}

Node *make_mapping(Parser *p, SourceRange range, DictItems *items)
{
    Node *node = node_new(p, NODE_MATCH_MAPPING, range);
    if (node != NULL && items != NULL) {
        node->match_mapping.keys = list_of(&items->keys);
        node->match_mapping.patterns = list_of(&items->values);
        node->match_mapping.rest = items->rest;
    }
    return node;
}

static ClassPattern *class_pattern_new(Parser *p)
{
    ClassPattern *pattern = bump_alloc(p->bump, sizeof *pattern);
    if (pattern == NULL) {
        return out_of_memory(p);
    }
    memset(pattern, 0, sizeof *pattern);
    return pattern;
}

ClassPattern *add_class_pattern(Parser *p, ClassPattern *pattern, Name keyword,
                                Node *value)
{
    if (pattern == NULL) {
        pattern = class_pattern_new(p);
    }
    if (pattern == NULL) {
        return NULL;
    }
    size_t count = pattern->keyword_patterns.count;
    if (keyword.text == NULL) {
        if (count > 0) {
            return refuse(p, value->range,
                          "positional patterns follow keyword patterns");
        }
        return vec_push(p, &pattern->patterns, value) ? pattern : NULL;
    }
    if (count == pattern->capacity) {
        size_t capacity = count == 0 ? 4 : count * 2;
        Name *keywords = bump_alloc(p->bump, capacity * sizeof *keywords);
        if (keywords == NULL) {
            return out_of_memory(p);
        }
        if (count > 0) {
            memcpy(keywords, pattern->keywords, count * sizeof *keywords);
        }
        pattern->keywords = keywords;
        pattern->capacity = capacity;
    }
    pattern->keywords[count] = keyword;
    return vec_push(p, &pattern->keyword_patterns, value) ? pattern : NULL;
}

Node *make_match_class(Parser *p, SourceRange range, Node *class,
                       ClassPattern *arguments)
{
    Node *node = node_new(p, NODE_MATCH_CLASS, range);
    if (node == NULL) {
        return NULL;
    }
    node->match_class.cls = class;
    if (arguments != NULL) {
        node->match_class.patterns = list_of(&arguments->patterns);
        node->match_class.kwd_attrs =
            (NameList){arguments->keyword_patterns.count, arguments->keywords};
        node->match_class.kwd_patterns = list_of(&arguments->keyword_patterns);
    }
    return node;
}
