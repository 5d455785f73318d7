#include "modules/re/translate.h"

#include <stdio.h>
#include <string.h>

#include "modules/re/parser.h"
#include "objects/dict.h"
#include "objects/exception.h"

#define PCRE_REPEAT_MAX 65535  // the largest number in {...}
#define REPEAT_MAX 4294967295u // CPython's: "the repetition number is too large"

static bool parse_alternatives(Parser *p, uint32_t scope, bool verbose, size_t depth,
                               Width *width);

static uint64_t add_saturated(uint64_t a, uint64_t b)
{
    uint64_t sum;
    return __builtin_add_overflow(a, b, &sum) ? RE_UNBOUNDED : sum;
}

static uint64_t multiply_saturated(uint64_t a, uint64_t b)
{
    uint64_t product;
    return __builtin_mul_overflow(a, b, &product) ? RE_UNBOUNDED : product;
}

static bool fail(Parser *p, size_t position, const char *message)
{
    source_error(p->rt, p->source, position, "%s", message);
    return false;
}

// --- groups ---

static bool grow_groups(Parser *p)
{
    Translation *out = p->out;
    if (out->groups + 1 < out->group_room) {
        return true;
    }
    size_t room = out->group_room == 0 ? 8 : out->group_room * 2;
    Group *list = buffer_resize(p->rt, out->group_list, out->group_room * sizeof *list,
                                room * sizeof *list);
    if (list == NULL) {
        return false;
    }
    out->group_list = list;
    out->group_room = room;
    return true;
}

// Enters the name of the group about to be opened; the error points behind the name.
static bool name_group(Parser *p, Ref *name)
{
    Dict *names = value_dict(peek(p->out->names));
    Ref old;
    Lookup found = dict_lookup(p->rt, names, name, &old);
    if (found == LOOKUP_FOUND) {
        source_error(p->rt, p->source,
                     p->at - str_length(value_str_object(peek(*name))) - 1,
                     "redefinition of group name %R as group %zu; was group %S",
                     peek(*name), p->out->groups + 1, peek(old));
        drop(p->rt, old);
    }
    return found == LOOKUP_MISSING &&
           dict_set_take(p->rt, names, share(p->rt, name),
                         ref_immediate((intptr_t)p->out->groups + 1));
}

// A name up to `terminator`, checked; a new reference.
static Ref parse_name(Parser *p, char terminator)
{
    size_t start, size;
    if (!source_until(p->rt, p->source, &p->at, terminator, "group name", &start,
                      &size)) {
        return REF_ERROR;
    }
    Ref name = source_text(p->rt, p->source, start, size);
    if (!ref_is_error(name) && !source_check_name(p->rt, p->source, name, start)) {
        drop(p->rt, name);
        return REF_ERROR;
    }
    return name;
}

// The number of a name that is known; 0: "unknown group name".
static size_t find_group(Parser *p, Ref *name)
{
    Ref number;
    Lookup found = dict_lookup(p->rt, value_dict(peek(p->out->names)), name, &number);
    if (found == LOOKUP_FOUND) {
        return (size_t)immediate_int(peek(number));
    }
    if (found == LOOKUP_MISSING) {
        source_error(p->rt, p->source,
                     p->at - str_length(value_str_object(peek(*name))) - 1,
                     "unknown group name %R", peek(*name));
    }
    return 0;
}

static void put_reference(Parser *p, size_t group, uint32_t scope)
{
    char text[40];
    bool folds = (scope & RE_IGNORECASE) != 0 && !is_caseless(p, scope);
    snprintf(text, sizeof text, folds ? "(?i:\\g{%zu})" : "\\g{%zu}", group);
    put(p, text);
}

static Width group_width(const Parser *p, size_t group)
{
    const Group *g = &p->out->group_list[group];
    return (Width){g->low, g->high};
}

// (?P=name)
static bool parse_named_reference(Parser *p, uint32_t scope, Width *width)
{
    Ref name = parse_name(p, ')');
    if (ref_is_error(name)) {
        return false;
    }
    size_t size = str_length(value_str_object(peek(name)));
    size_t group = find_group(p, &name);
    drop(p->rt, name);
    if (group == 0 || !check_reference(p, group, size + 1)) {
        return false;
    }
    put_reference(p, group, scope);
    *width = group_width(p, group);
    return true;
}

static bool close_parenthesis(Parser *p, size_t start)
{
    if (!match_char(p, ')')) {
        return fail(p, start, "missing ), unterminated subpattern");
    }
    put(p, ")");
    return true;
}

// What is inside (...) that captures.
static bool parse_capture(Parser *p, size_t start, Ref name, uint32_t scope,
                          bool verbose, size_t depth, Width *width)
{
    if ((!ref_is_unbound(name) && !name_group(p, &name)) || !grow_groups(p)) {
        return false;
    }
    uint32_t number = (uint32_t)++p->out->groups;
    uint32_t outer = p->group;
    p->out->group_list[number] = (Group){.parent = outer, .is_open = true};
    p->group = number;
    put(p, "(");
    if (!parse_alternatives(p, scope, verbose, depth + 1, width) ||
        !close_parenthesis(p, start)) {
        return false;
    }
    p->group = outer;
    Group *group = &p->out->group_list[number];
    *group = (Group){.low = width->low, .high = width->high, .parent = outer};
    return true;
}

// (?=...), (?!...), (?<=...), (?<!...): behind the '=' or '!'.
static bool parse_look(Parser *p, size_t start, char kind, bool behind, uint32_t scope,
                       bool verbose, size_t depth)
{
    size_t outermost = p->lookbehind_groups;
    Width width;
    if (behind && outermost == 0) {
        p->lookbehind_groups = p->out->groups + 1;
    }
    put(p, behind ? (kind == '=' ? "(?<=" : "(?<!") : (kind == '=' ? "(?=" : "(?!"));
    if (!parse_alternatives(p, scope, verbose, depth + 1, &width)) {
        return false;
    }
    p->lookbehind_groups = outermost;
    p->bad_lookbehind |= behind && width.low != width.high;
    return close_parenthesis(p, start);
}

// --- (?(group)yes|no) ---

static bool condition_group(Parser *p, uint64_t *group)
{
    size_t start, size;
    if (!source_until(p->rt, p->source, &p->at, ')', "group name", &start, &size)) {
        return false;
    }
    if (!is_digits(p->source, start, size)) {
        p->at = start;
        Ref name = parse_name(p, ')');
        *group = ref_is_error(name) ? 0 : find_group(p, &name);
        drop(p->rt, name);
        return *group != 0;
    }
    *group = digits_value(p->source, start, size, PCRE_REPEAT_MAX);
    if (*group == 0) {
        return fail(p, start, "bad group number");
    }
    if (*group == PCRE_REPEAT_MAX) {
        Ref text = source_text(p->rt, p->source, start, size);
        if (!ref_is_error(text)) {
            source_error(p->rt, p->source, start, "invalid group reference %S",
                         peek(text));
            drop(p->rt, text);
        }
        return false;
    }
    Reference record = {.group = *group, .position = start};
    return builder_add(p->rt, &p->references, (const char *)&record, sizeof record);
}

static bool parse_sequence(Parser *p, uint32_t scope, bool verbose, size_t depth,
                           bool first, Width *width);

static bool parse_condition(Parser *p, size_t start, uint32_t scope, bool verbose,
                            size_t depth, Width *width)
{
    uint64_t group;
    char text[32];
    if (!condition_group(p, &group) || !check_lookbehind_group(p, group)) {
        return false;
    }
    snprintf(text, sizeof text, "(?(%llu)", (unsigned long long)group);
    put(p, text);
    Width yes, no = {0, 0};
    if (!parse_sequence(p, scope, verbose, depth + 1, false, &yes)) {
        return false;
    }
    if (match_char(p, '|')) {
        put(p, "|");
        if (!parse_sequence(p, scope, verbose, depth + 1, false, &no)) {
            return false;
        }
        if (peek_char(p) == '|') {
            return fail(p, p->at, "conditional backref with more than two branches");
        }
    }
    width->low = yes.low < no.low ? yes.low : no.low;
    width->high = yes.high > no.high ? yes.high : no.high;
    return close_parenthesis(p, start);
}

// --- flags ---

static uint32_t flag_of(uint32_t c)
{
    switch (c) {
    case 'i':
        return RE_IGNORECASE;
    case 'L':
        return RE_LOCALE;
    case 'm':
        return RE_MULTILINE;
    case 's':
        return RE_DOTALL;
    case 'x':
        return RE_VERBOSE;
    case 'a':
        return RE_ASCII;
    case 'u':
        return RE_UNICODE;
    default:
        return 0;
    }
}

static bool is_alpha(uint32_t c)
{
    return c < 128 && (c | 32) >= 'a' && (c | 32) <= 'z';
}

// The next letter of a list of flags: what ends the list is answered as 0 in *flag. The
// message says what is missing when there is neither.
static bool next_flag(Parser *p, const char *enders, const char *missing,
                      uint32_t *flag, uint32_t *c)
{
    *c = peek_char(p);
    *flag = 0;
    if (*c == RE_END) {
        return fail(p, p->at, missing);
    }
    p->at++;
    if (*c < 128 && *c != 0 && strchr(enders, (int)*c) != NULL) {
        return true;
    }
    *flag = flag_of(*c);
    return *flag != 0 || fail(p, p->at - 1, is_alpha(*c) ? "unknown flag" : missing);
}

// Flags that are turned on; the first letter is behind us and in *c.
static bool parse_flags_on(Parser *p, uint32_t *on, uint32_t *c)
{
    static const char missing[] = "missing -, : or )";
    *on = 0;
    uint32_t flag = flag_of(*c);
    while (flag != 0) {
        if (flag == RE_LOCALE && p->source->is_text) {
            return fail(p, p->at,
                        "bad inline flags: cannot use 'L' flag with a str pattern");
        }
        if (flag == RE_UNICODE && !p->source->is_text) {
            return fail(p, p->at,
                        "bad inline flags: cannot use 'u' flag with a bytes pattern");
        }
        *on |= flag;
        if ((flag & RE_TYPE_FLAGS) != 0 && (*on & RE_TYPE_FLAGS) != flag) {
            return fail(p, p->at,
                        "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        }
        if (!next_flag(p, ")-:", missing, &flag, c)) {
            return false;
        }
    }
    return true;
}

static bool parse_flags_off(Parser *p, uint32_t *off)
{
    uint32_t flag, c;
    *off = 0;
    if (!next_flag(p, "", "missing flag", &flag, &c)) {
        return false;
    }
    while (flag != 0) {
        if ((flag & RE_TYPE_FLAGS) != 0) {
            return fail(p, p->at,
                        "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        }
        *off |= flag;
        if (!next_flag(p, ":", "missing :", &flag, &c)) {
            return false;
        }
    }
    return true;
}

// (?flags), (?flags:...), (?on-off:...): behind the first letter, which is `c`. *global
// when the flags are for the whole pattern.
static bool parse_flags(Parser *p, uint32_t c, uint32_t *on, uint32_t *off,
                        bool *global)
{
    *on = *off = 0;
    *global = false;
    if (c != '-' && !parse_flags_on(p, on, &c)) {
        return false;
    }
    if (c == ')') {
        *global = true;
        return true;
    }
    if (c == '-' && !parse_flags_off(p, off)) {
        return false;
    }
    return (*on & *off) == 0 ||
           fail(p, p->at - 1, "bad inline flags: flag turned on and off");
}

static uint32_t change_flags(uint32_t scope, uint32_t on, uint32_t off)
{
    if ((on & RE_TYPE_FLAGS) != 0) {
        scope &= ~(uint32_t)RE_TYPE_FLAGS;
    }
    return (scope | on) & ~off;
}

// (?:...), (?>...), (?i:...)
static bool parse_plain_group(Parser *p, size_t start, bool atomic, uint32_t scope,
                              uint32_t inner, bool verbose, size_t depth, Width *width)
{
    bool was = is_caseless(p, scope), is = is_caseless(p, inner);
    put(p, atomic ? "(?>" : was == is ? "(?:" : is ? "(?i:" : "(?-i:");
    return parse_alternatives(p, inner, verbose, depth + 1, width) &&
           close_parenthesis(p, start);
}

// --- parentheses ---

// What one piece of a sequence is, for the repeat that may follow.
typedef enum Item { ITEM_NONE, ITEM_POSITION, ITEM_REPEAT, ITEM_OTHER } Item;

// Where a sequence stands.
typedef struct Sequence {
    uint32_t scope;
    bool verbose;
    bool first; // nothing is before it in the whole pattern
    size_t depth;
    Item item;          // the last one
    Width item_width;   // its width, before a repeat
    size_t item_start;  // of its translation
    size_t item_groups; // groups before it
    Width width;        // of all
} Sequence;

static bool skip_comment(Parser *p, size_t start)
{
    while (peek_char(p) != ')') {
        if (peek_char(p) == RE_END) {
            return fail(p, start, "missing ), unterminated comment");
        }
        p->at++;
    }
    p->at++;
    return true;
}

// Behind "(?P".
static bool parse_python_extension(Parser *p, size_t start, Sequence *s)
{
    if (match_char(p, '<')) {
        Ref name = parse_name(p, '>');
        bool ok =
            !ref_is_error(name) && parse_capture(p, start, name, s->scope, s->verbose,
                                                 s->depth, &s->item_width);
        drop(p->rt, name);
        return ok;
    }
    if (match_char(p, '=')) {
        return parse_named_reference(p, s->scope, &s->item_width);
    }
    uint32_t c = peek_char(p);
    if (c == RE_END) {
        return fail(p, p->at, "unexpected end of pattern");
    }
    source_error(p->rt, p->source, p->at - 2, "unknown extension ?P%c", (int)c);
    return false;
}

// Behind "(?" and a letter of flags, which is `c`.
static bool parse_flag_group(Parser *p, size_t start, uint32_t c, Sequence *s)
{
    uint32_t on, off;
    bool global;
    if (!parse_flags(p, c, &on, &off, &global)) {
        return false;
    }
    if (!global) {
        s->item = ITEM_OTHER;
        bool verbose =
            (s->verbose || (on & RE_VERBOSE) != 0) && (off & RE_VERBOSE) == 0;
        return parse_plain_group(p, start, false, s->scope,
                                 change_flags(s->scope, on, off), verbose, s->depth,
                                 &s->item_width);
    }
    p->flags |= on;
    if (!s->first || s->item != ITEM_NONE) {
        return fail(p, start, "global flags not at the start of the expression");
    }
    s->scope |= on;
    s->verbose = (p->flags & RE_VERBOSE) != 0;
    return true;
}

// Behind "(?<".
static bool parse_lookbehind(Parser *p, size_t start, Sequence *s)
{
    uint32_t c = peek_char(p);
    if (c == RE_END) {
        return fail(p, p->at, "unexpected end of pattern");
    }
    p->at++;
    if (c != '=' && c != '!') {
        source_error(p->rt, p->source, p->at - 3, "unknown extension ?<%c", (int)c);
        return false;
    }
    return parse_look(p, start, (char)c, true, s->scope, s->verbose, s->depth);
}

// Behind "(?".
static bool parse_extension(Parser *p, size_t start, Sequence *s)
{
    uint32_t c = peek_char(p);
    if (c == RE_END) {
        return fail(p, p->at, "unexpected end of pattern");
    }
    p->at++;
    if (c == '#') {
        return skip_comment(p, start);
    }
    if (flag_of(c) != 0 || c == '-') {
        return parse_flag_group(p, start, c, s);
    }
    s->item = ITEM_OTHER;
    switch (c) {
    case 'P':
        return parse_python_extension(p, start, s);
    case ':':
    case '>':
        return parse_plain_group(p, start, c == '>', s->scope, s->scope, s->verbose,
                                 s->depth, &s->item_width);
    case '=':
    case '!':
        return parse_look(p, start, (char)c, false, s->scope, s->verbose, s->depth);
    case '<':
        return parse_lookbehind(p, start, s);
    case '(':
        return parse_condition(p, start, s->scope, s->verbose, s->depth,
                               &s->item_width);
    default:
        source_error(p->rt, p->source, p->at - 2, "unknown extension ?%c", (int)c);
        return false;
    }
}

static bool parse_group(Parser *p, Sequence *s)
{
    size_t start = p->at - 1;
    if (!stack_check(p->rt)) {
        return false;
    }
    if (match_char(p, '?')) {
        return parse_extension(p, start, s);
    }
    s->item = ITEM_OTHER;
    return parse_capture(p, start, REF_UNBOUND, s->scope, s->verbose, s->depth,
                         &s->item_width);
}

// --- repeats ---

typedef struct Repeat {
    uint64_t low, high;
} Repeat;

static size_t skip_digits(Parser *p)
{
    size_t start = p->at;
    while (peek_char(p) >= '0' && peek_char(p) <= '9') {
        p->at++;
    }
    return p->at - start;
}

// {n}, {n,}, {,m}, {n,m}: behind the brace. *is_repeat false: the brace is a character.
static bool parse_braces(Parser *p, Repeat *repeat, bool *is_repeat)
{
    size_t here = p->at;
    size_t low_size = 0, high_size = 0, high_at = here;
    *is_repeat = peek_char(p) != '}';
    if (!*is_repeat) {
        return true;
    }
    low_size = high_size = skip_digits(p);
    if (match_char(p, ',')) {
        high_at = p->at;
        high_size = skip_digits(p);
    }
    if (!match_char(p, '}')) {
        *is_repeat = false;
        p->at = here;
        return true;
    }
    *repeat = (Repeat){0, RE_UNBOUNDED};
    if (low_size > 0) {
        repeat->low = digits_value(p->source, here, low_size, REPEAT_MAX);
    }
    if (high_size > 0) {
        repeat->high = digits_value(p->source, high_at, high_size, REPEAT_MAX);
    }
    if (repeat->low == REPEAT_MAX || (high_size > 0 && repeat->high == REPEAT_MAX)) {
        raise_error(p->rt, E_OVERFLOW_ERROR, "the repetition number is too large");
        return false;
    }
    return repeat->high >= repeat->low ||
           fail(p, here, "min repeat greater than max repeat");
}

static void put_braces(Parser *p, uint64_t low, uint64_t high)
{
    char text[64];
    if (high == RE_UNBOUNDED) {
        snprintf(text, sizeof text, "{%llu,}", (unsigned long long)low);
    } else if (low == high) {
        snprintf(text, sizeof text, "{%llu}", (unsigned long long)low);
    } else {
        snprintf(text, sizeof text, "{%llu,%llu}", (unsigned long long)low,
                 (unsigned long long)high);
    }
    put(p, text);
}

// x{low,high} where PCRE2 cannot count so far: (?:x{65535}){n}x{rest} for what must be,
// and the same with what may be. Doubles the item, so it may capture nothing.
static bool put_large_repeat(Parser *p, Sequence *s, Repeat repeat, char suffix)
{
    if (p->out->groups != s->item_groups) {
        raise_error(p->rt, E_OVERFLOW_ERROR, "the repetition number is too large");
        return false;
    }
    StrBuilder *text = &p->out->text;
    size_t size = text->failed ? 0 : text->size - s->item_start;
    char *item = buffer_alloc(p->rt, size + 1);
    if (item == NULL || text->failed) {
        buffer_free(p->rt, item, size + 1);
        return false;
    }
    memcpy(item, text->data + s->item_start, size);
    text->size = s->item_start;
    char end[2] = {suffix, '\0'};
    put(p, suffix == '+' ? "(?>" : "(?:");
    uint64_t more = repeat.high == RE_UNBOUNDED ? 0 : repeat.high - repeat.low;
    for (int part = 0; part < 2; part++) { // what must be, then what may be
        uint64_t count = part == 0 ? repeat.low : more;
        uint64_t whole = count / PCRE_REPEAT_MAX, rest = count % PCRE_REPEAT_MAX;
        for (int piece = 0; piece < 2; piece++) {
            uint64_t times = piece == 0 ? PCRE_REPEAT_MAX : rest;
            if ((piece == 0 ? whole : rest) == 0) {
                continue;
            }
            put(p, "(?:");
            builder_add(p->rt, text, item, size);
            put_braces(p, part == 0 ? times : 0, times);
            put(p, part == 0 || suffix == '+' ? "" : end);
            put(p, ")");
            if (piece == 0) {
                put_braces(p, whole, whole);
            }
        }
    }
    if (repeat.high == RE_UNBOUNDED) {
        builder_add(p->rt, text, item, size);
        put(p, "*");
        put(p, suffix == '+' ? "" : end);
    }
    put(p, ")");
    buffer_free(p->rt, item, size + 1);
    return true;
}

static bool put_repeat(Parser *p, Sequence *s, Repeat repeat)
{
    char suffix = match_char(p, '?') ? '?' : match_char(p, '+') ? '+' : '\0';
    bool is_large = repeat.low > PCRE_REPEAT_MAX ||
                    (repeat.high != RE_UNBOUNDED && repeat.high > PCRE_REPEAT_MAX);
    if (is_large) {
        return put_large_repeat(p, s, repeat, suffix);
    }
    if (repeat.low == 0 && repeat.high == RE_UNBOUNDED) {
        put(p, "*");
    } else if (repeat.low == 1 && repeat.high == RE_UNBOUNDED) {
        put(p, "+");
    } else if (repeat.low == 0 && repeat.high == 1) {
        put(p, "?");
    } else {
        put_braces(p, repeat.low, repeat.high);
    }
    char text[2] = {suffix, '\0'};
    put(p, text);
    return true;
}

// '*', '+', '?' or '{', which is behind us and is `c`.
static bool parse_repeat(Parser *p, uint32_t c, Sequence *s)
{
    size_t here = p->at - 1;
    bool is_repeat = true;
    Repeat repeat = {c == '+', c == '?' ? 1 : RE_UNBOUNDED};
    if (c == '{' && !parse_braces(p, &repeat, &is_repeat)) {
        return false;
    }
    if (!is_repeat) {
        s->item = ITEM_OTHER;
        s->item_width = (Width){1, 1};
        put_literal(p, '{', s->scope);
        return true;
    }
    if (s->item == ITEM_NONE || s->item == ITEM_POSITION) {
        return fail(p, here, "nothing to repeat");
    }
    if (s->item == ITEM_REPEAT) {
        return fail(p, here, "multiple repeat");
    }
    // The item's width was added once already: take it out again.
    Width item = s->item_width;
    s->width.low -= s->width.low == RE_UNBOUNDED ? 0 : item.low;
    s->width.high -= s->width.high == RE_UNBOUNDED ? 0 : item.high;
    s->item = ITEM_REPEAT;
    s->item_width.low = multiply_saturated(item.low, repeat.low);
    s->item_width.high =
        item.high == 0 ? 0 : multiply_saturated(item.high, repeat.high);
    return put_repeat(p, s, repeat);
}

// --- sequences ---

static bool parse_backslash(Parser *p, Sequence *s)
{
    EscapeKind kind;
    uint32_t c;
    p->at--;
    if (!parse_escape(p, false, &kind, &c)) {
        return false;
    }
    s->item = ITEM_OTHER;
    s->item_width = (Width){1, 1};
    switch (kind) {
    case ESCAPE_CHARACTER:
        put_literal(p, c, s->scope);
        break;
    case ESCAPE_CATEGORY:
        put_category(p, (char)c, s->scope);
        break;
    case ESCAPE_REFERENCE:
        s->item_width = group_width(p, c);
        put_reference(p, c, s->scope);
        break;
    case ESCAPE_POSITION:
        s->item = ITEM_POSITION;
        s->item_width = (Width){0, 0};
        if (c == 'A' || c == 'Z') {
            put(p, c == 'A' ? "\\A" : "\\z");
        } else {
            put_boundary(p, (char)c, s->scope);
        }
        break;
    }
    return true;
}

static void put_position(Parser *p, Sequence *s, const char *plain, const char *lines)
{
    s->item = ITEM_POSITION;
    s->item_width = (Width){0, 0};
    put(p, (s->scope & RE_MULTILINE) != 0 ? lines : plain);
}

// One piece; `c` is behind us.
static bool parse_piece(Parser *p, uint32_t c, Sequence *s)
{
    switch (c) {
    case '\\':
        return parse_backslash(p, s);
    case '[':
        s->item = ITEM_OTHER;
        s->item_width = (Width){1, 1};
        return parse_set(p, s->scope);
    case '(':
        return parse_group(p, s);
    case '^':
        put_position(p, s, "\\A", "(?m:^)");
        return true;
    case '$':
        put_position(p, s, "$", "(?m:$)");
        return true;
    case '.':
        s->item = ITEM_OTHER;
        s->item_width = (Width){1, 1};
        put(p, (s->scope & RE_DOTALL) != 0 ? "." : "\\N");
        return true;
    default:
        s->item = ITEM_OTHER;
        s->item_width = (Width){1, 1};
        put_literal(p, c, s->scope);
        return true;
    }
}

static bool skip_blank(Parser *p, uint32_t c)
{
    if (c == '#') {
        while (peek_char(p) != RE_END && peek_char(p) != '\n') {
            p->at++;
        }
        p->at += peek_char(p) == '\n';
        return true;
    }
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool parse_sequence(Parser *p, uint32_t scope, bool verbose, size_t depth,
                           bool first, Width *width)
{
    Sequence s = {.scope = scope,
                  .verbose = verbose,
                  .first = first,
                  .depth = depth,
                  .item = ITEM_NONE};
    for (;;) {
        uint32_t c = peek_char(p);
        if (c == RE_END || c == '|' || c == ')') {
            break;
        }
        p->at++;
        if (s.verbose && skip_blank(p, c)) {
            continue;
        }
        bool is_repeat = c == '*' || c == '+' || c == '?' || c == '{';
        if (!is_repeat) {
            s.item_start = p->out->text.size;
            s.item_groups = p->out->groups;
            s.item_width = (Width){0, 0};
        }
        if (!charge(p->rt, 1) ||
            !(is_repeat ? parse_repeat(p, c, &s) : parse_piece(p, c, &s))) {
            return false;
        }
        s.width.low = add_saturated(s.width.low, s.item_width.low);
        s.width.high = add_saturated(s.width.high, s.item_width.high);
    }
    *width = s.width;
    return true;
}

static bool parse_alternatives(Parser *p, uint32_t scope, bool verbose, size_t depth,
                               Width *width)
{
    for (bool first = true;; first = false) {
        Width one;
        if (!parse_sequence(p, depth == 0 ? p->flags : scope,
                            depth == 0 ? (p->flags & RE_VERBOSE) != 0 : verbose, depth,
                            first && depth == 0, &one)) {
            return false;
        }
        width->low = first || one.low < width->low ? one.low : width->low;
        width->high = first || one.high > width->high ? one.high : width->high;
        if (!match_char(p, '|')) {
            return true;
        }
        put(p, "|");
    }
}

// --- the whole ---

static bool check_flags(Runtime *rt, const Source *source, uint32_t *flags)
{
    const char *message = NULL;
    if (source->is_text) {
        if ((*flags & RE_LOCALE) != 0) {
            message = "cannot use LOCALE flag with a str pattern";
        } else if ((*flags & RE_ASCII) == 0) {
            *flags |= RE_UNICODE;
        } else if ((*flags & RE_UNICODE) != 0) {
            message = "ASCII and UNICODE flags are incompatible";
        }
    } else if ((*flags & RE_UNICODE) != 0) {
        message = "cannot use UNICODE flag with a bytes pattern";
    } else if ((*flags & RE_LOCALE) != 0 && (*flags & RE_ASCII) != 0) {
        message = "ASCII and LOCALE flags are incompatible";
    }
    if (message != NULL) {
        raise_error(rt, E_VALUE_ERROR, "%s", message);
    }
    return message == NULL;
}

static bool check_references(Parser *p)
{
    const Reference *records = (const Reference *)p->references.data;
    for (size_t i = 0; i < p->references.size / sizeof *records; i++) {
        if (records[i].group > p->out->groups) {
            source_error(p->rt, p->source, records[i].position,
                         "invalid group reference %zu", (size_t)records[i].group);
            return false;
        }
    }
    return true;
}

static bool parse_pattern(Parser *p)
{
    Width width;
    if (!parse_alternatives(p, p->flags, false, 0, &width) ||
        !check_flags(p->rt, p->source, &p->flags)) {
        return false;
    }
    if (peek_char(p) == ')') {
        return fail(p, p->at, "unbalanced parenthesis");
    }
    if (!check_references(p)) {
        return false;
    }
    if (p->bad_lookbehind) {
        Source nowhere = {.object = REF_UNBOUND};
        source_error(p->rt, &nowhere, 0, "look-behind requires fixed-width pattern");
        return false;
    }
    return !p->out->text.failed && !p->references.failed;
}

bool translate(Runtime *rt, const Source *source, uint32_t flags, Target target,
               Translation *out)
{
    *out = (Translation){.names = dict_new(rt)};
    builder_init(&out->text);
    Parser parser = {
        .rt = rt, .source = source, .flags = flags, .target = target, .out = out};
    builder_init(&parser.references);
    if (ref_is_error(out->names)) {
        out->names = REF_UNBOUND;
        return false;
    }
    bool ok = grow_groups(&parser);
    if (ok) {
        out->group_list[0] = (Group){.is_open = true};
        ok = parse_pattern(&parser);
    }
    out->flags = parser.flags;
    builder_fini(rt, &parser.references);
    return ok;
}

void translation_fini(Runtime *rt, Translation *translation)
{
    builder_fini(rt, &translation->text);
    buffer_free(rt, translation->group_list,
                translation->group_room * sizeof *translation->group_list);
    clear_ref(rt, &translation->names);
}
