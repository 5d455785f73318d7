// __text_signature__ of natives, made from what checks their arguments.
#include <string.h>

#include "objects/builtin.h"
#include "objects/str.h"

// Is the text one of the parameters, between commas? For "/", whose place says where
// self belongs.
static bool has_slash(const char *text)
{
    for (const char *at = strchr(text, '/'); at != NULL; at = strchr(at + 1, '/')) {
        bool starts = at == text || at[-1] == ' ';
        if (starts && (at[1] == '\0' || at[1] == ',')) {
            return true;
        }
    }
    return false;
}

static bool add_text(Runtime *rt, StrBuilder *out, const char *text)
{
    return builder_add(rt, out, text, strlen(text));
}

// The parameters of an ArgSpec that takes them by position only: "a, b=1, /".
static bool add_positional(Runtime *rt, StrBuilder *out, const char *self,
                           const char *text)
{
    if (self == NULL && text == NULL) {
        return true;
    }
    bool both = self != NULL && text != NULL;
    return (self == NULL || add_text(rt, out, self)) &&
           (!both || add_text(rt, out, ", ")) &&
           (text == NULL || add_text(rt, out, text)) && add_text(rt, out, ", /");
}

// The others: self is by position only, and so are all before a slash of their own.
static bool add_any(Runtime *rt, StrBuilder *out, const char *self, const char *text)
{
    if (self == NULL) {
        return add_text(rt, out, text);
    }
    return add_text(rt, out, self) &&
           add_text(rt, out, has_slash(text) ? ", " : ", /, ") &&
           add_text(rt, out, text);
}

Ref signature_text(Runtime *rt, const ArgSpec *spec, const char *self)
{
    const char *text = spec->signature;
    bool is_positional = spec->kind == ARGS_POSITIONAL;
    if (spec->is_hidden || (text == NULL && !(is_positional && spec->max == 0))) {
        return REF_NONE;
    }
    is_positional = is_positional && (text == NULL || strchr(text, '*') == NULL);
    StrBuilder out;
    builder_init(&out);
    if (add_text(rt, &out, "(") &&
        (is_positional ? add_positional(rt, &out, self, text)
                       : add_any(rt, &out, self, text)) &&
        add_text(rt, &out, ")")) {
        return builder_finish(rt, &out);
    }
    builder_fini(rt, &out);
    return REF_ERROR;
}
