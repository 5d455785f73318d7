// Running PCRE2: compiling programs, limits, memory.
#include <string.h>

#include "modules/re/re.h"
#include "objects/exception.h"
#include "objects/str.h"

#define FIRST_LIMIT (1u << 20) // steps of the engine before the first safe point
#define JIT_USES 8             // machine code pays from then on
#define JIT_SUBJECT 1024       // or for subjects so large
#define NEST_LIMIT 1000

// --- memory: PCRE2 frees without a size, so each block begins with it ---

enum { BLOCK_HEAD = 16 };

static void *engine_alloc(size_t size, void *runtime)
{
    char *block = buffer_alloc(runtime, size + BLOCK_HEAD);
    if (block == NULL) {
        return NULL;
    }
    memcpy(block, &size, sizeof size);
    return block + BLOCK_HEAD;
}

static void engine_free(void *memory, void *runtime)
{
    if (memory != NULL) {
        char *block = (char *)memory - BLOCK_HEAD;
        size_t size;
        memcpy(&size, block, sizeof size);
        buffer_free(runtime, block, size + BLOCK_HEAD);
    }
}

// --- compiling ---

bool program_set(Runtime *rt, Pattern *pattern, Target target, Translation *translation)
{
    Program *program = &pattern->programs[target == TARGET_TEXT];
    StrBuilder *text = &translation->text;
    program->text = buffer_alloc(rt, text->size + 1);
    if (program->text == NULL) {
        return false;
    }
    if (text->size > 0) {
        memcpy(program->text, text->data, text->size);
    }
    program->size = text->size;
    program->caseless = (translation->flags & RE_IGNORECASE) != 0 &&
                        ((translation->flags & RE_ASCII) == 0 || target != TARGET_TEXT);
    return true;
}

static bool translate_again(Runtime *rt, Pattern *pattern, Target target)
{
    Source source;
    Translation translation = {.names = REF_UNBOUND};
    if (!re_source_init(rt, &source, &pattern->pattern)) {
        return false;
    }
    bool ok = translate(rt, &source, pattern->flags & ~(uint32_t)RE_UNICODE, target,
                        &translation);
    ok = ok && program_set(rt, pattern, target, &translation);
    translation_fini(rt, &translation);
    re_source_fini(rt, &source);
    return ok;
}

static uint32_t compile_options(const Pattern *pattern, Target target,
                                const Program *program, Anchoring anchoring)
{
    uint32_t options = PCRE2_ALT_CIRCUMFLEX | PCRE2_DOTALL | PCRE2_NEVER_BACKSLASH_C;
    if (target == TARGET_TEXT) {
        options |= PCRE2_UTF | PCRE2_NO_UTF_CHECK |
                   ((pattern->flags & RE_ASCII) == 0 ? PCRE2_UCP : 0);
    }
    return options | (program->caseless ? PCRE2_CASELESS : 0) |
           (anchoring != ANCHOR_SEARCH ? PCRE2_ANCHORED : 0) |
           (anchoring == ANCHOR_FULL ? PCRE2_ENDANCHORED : 0);
}

static void raise_compile_error(Runtime *rt, Pattern *pattern, int error)
{
    if (is_pending(rt)) {
        return; // memory
    }
    if (error == PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP ||
        error == PCRE2_ERROR_PATTERN_TOO_COMPLICATED) {
        raise_error(rt, E_RECURSION_ERROR, "maximum recursion depth exceeded");
        return;
    }
    PCRE2_UCHAR message[160];
    Source source = {.object = pattern->pattern};
    pcre2_get_error_message(error, message, sizeof message);
    source_error(rt, &source, 0, "%s", (const char *)message);
}

// The code for one way of matching. NULL: an exception is pending.
static pcre2_code *get_code(Runtime *rt, Pattern *pattern, Target target,
                            Anchoring anchoring)
{
    Program *program = &pattern->programs[target == TARGET_TEXT];
    if (program->codes[anchoring] != NULL) {
        return program->codes[anchoring];
    }
    if (program->text == NULL && !translate_again(rt, pattern, target)) {
        return NULL;
    }
    int error = PCRE2_ERROR_HEAP_FAILED;
    size_t offset;
    pcre2_general_context *general =
        pcre2_general_context_create(engine_alloc, engine_free, rt);
    pcre2_compile_context *context =
        general == NULL ? NULL : pcre2_compile_context_create(general);
    pcre2_code *code = NULL;
    if (context != NULL) {
        pcre2_set_newline(context, PCRE2_NEWLINE_LF);
        pcre2_set_parens_nest_limit(context, NEST_LIMIT);
        code = pcre2_compile((PCRE2_SPTR)program->text, program->size,
                             compile_options(pattern, target, program, anchoring),
                             &error, &offset, context);
    }
    pcre2_compile_context_free(context);
    pcre2_general_context_free(general);
    if (code == NULL) {
        raise_compile_error(rt, pattern, error);
    }
    return program->codes[anchoring] = code;
}

// Where matches go, and the limits; shared by all programs of the pattern.
static bool make_match_data(Runtime *rt, Pattern *pattern)
{
    pcre2_general_context *general =
        pcre2_general_context_create(engine_alloc, engine_free, rt);
    if (general == NULL) {
        return false;
    }
    pattern->context = pcre2_match_context_create(general);
    pattern->data = pattern->context == NULL
                        ? NULL
                        : pcre2_match_data_create(pattern->groups + 1, general);
    pcre2_general_context_free(general);
    if (pattern->data == NULL) {
        pcre2_match_context_free(pattern->context);
        pattern->context = NULL;
    }
    return pattern->data != NULL;
}

void programs_fini(Runtime *rt, Pattern *pattern)
{
    for (int i = 0; i < 2; i++) {
        Program *program = &pattern->programs[i];
        for (int anchoring = 0; anchoring < ANCHORINGS; anchoring++) {
            pcre2_code_free(program->codes[anchoring]);
        }
        if (program->text != NULL) {
            buffer_free(rt, program->text, program->size + 1);
        }
    }
    pcre2_match_data_free(pattern->data);
    pcre2_match_context_free(pattern->context);
}

// --- matching ---

// Makes machine code once it is worth it.
static bool use_jit(Runtime *rt, Program *program, Anchoring anchoring, size_t size)
{
    if (program->uses[anchoring] > JIT_USES) {
        return program->has_jit[anchoring];
    }
    program->uses[anchoring] += size >= JIT_SUBJECT ? JIT_USES + 1 : 1;
    if (program->uses[anchoring] <= JIT_USES) {
        return false;
    }
    program->uses[anchoring] = JIT_USES + 1;
    program->has_jit[anchoring] =
        pcre2_jit_compile(program->codes[anchoring], PCRE2_JIT_COMPLETE) == 0;
    if (is_pending(rt)) { // no memory for machine code: do without
        pending_clear(rt);
    }
    return program->has_jit[anchoring];
}

// What the engine's refusal means. True: again, with *limit and *jit changed.
static bool is_again(Runtime *rt, int result, uint32_t *limit, bool *jit)
{
    switch (result) {
    case PCRE2_ERROR_JIT_STACKLIMIT:
        *jit = false;
        return true;
    case PCRE2_ERROR_MATCHLIMIT:
    case PCRE2_ERROR_DEPTHLIMIT:
        if (!charge(rt, *limit) || !rt->safe_point(rt)) {
            return false;
        }
        if (*limit != UINT32_MAX) {
            *limit = *limit > UINT32_MAX / 4 ? UINT32_MAX : *limit * 4;
            return true;
        }
        raise_error(rt, E_RUNTIME_ERROR, "regular expression takes too many steps");
        return false;
    case PCRE2_ERROR_NOMEMORY:
    case PCRE2_ERROR_HEAPLIMIT:
        if (!is_pending(rt)) {
            raise_memory_error(rt);
        }
        return false;
    default:
        if (!is_pending(rt)) {
            raise_error(rt, E_RUNTIME_ERROR, "internal error %d in regular expression",
                        result);
        }
        return false;
    }
}

Found pattern_find(Runtime *rt, Pattern *pattern, const Subject *subject, size_t start,
                   Anchoring anchoring, bool not_empty)
{
    Target target = !subject->is_text                           ? TARGET_BYTES
                    : subject->is_ascii && !pattern->needs_text ? TARGET_ASCII
                                                                : TARGET_TEXT;
    pcre2_code *code = get_code(rt, pattern, target, anchoring);
    if (code == NULL || (pattern->data == NULL && !make_match_data(rt, pattern))) {
        return FOUND_ERROR;
    }
    Program *program = &pattern->programs[target == TARGET_TEXT];
    bool jit = use_jit(rt, program, anchoring, subject->size - start);
    uint32_t options = not_empty ? PCRE2_NOTEMPTY_ATSTART : 0;
    uint32_t limit = FIRST_LIMIT;
    int result;
    do {
        pcre2_set_match_limit(pattern->context, limit);
        pcre2_set_depth_limit(pattern->context, limit);
        result = jit ? pcre2_jit_match(code, (PCRE2_SPTR)subject->data, subject->size,
                                       start, options, pattern->data, pattern->context)
                     : pcre2_match(code, (PCRE2_SPTR)subject->data, subject->size,
                                   start, options | PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
                                   pattern->data, pattern->context);
    } while (result < 0 && result != PCRE2_ERROR_NOMATCH &&
             is_again(rt, result, &limit, &jit));
    if (result < 0 && result != PCRE2_ERROR_NOMATCH) {
        return FOUND_ERROR;
    }
    size_t reached = result < 0 ? subject->size : pattern_spans(pattern)[1];
    if (!charge(rt, 1 + (reached > start ? reached - start : 0) / 16)) {
        return FOUND_ERROR;
    }
    return result < 0 ? FOUND_NOTHING : FOUND_MATCH;
}

Found finder_next(Runtime *rt, Finder *finder, Pattern *pattern, const Subject *subject,
                  Anchoring anchoring)
{
    if (finder->is_done || finder->at > subject->size) {
        return FOUND_NOTHING;
    }
    Found found =
        pattern_find(rt, pattern, subject, finder->at, anchoring, finder->not_empty);
    if (found != FOUND_MATCH) {
        finder->is_done = true;
        return found;
    }
    const size_t *spans = pattern_spans(pattern);
    finder->at = spans[1];
    finder->not_empty = spans[0] == spans[1];
    return FOUND_MATCH;
}
