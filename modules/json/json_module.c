// Module _json: what package json is built on.
#include "modules/json/json.h"
#include "modules/modules.h"
#include "objects/module.h"

static const MethodDef functions[] = {
    {"loads", py_json_loads, ARGS(2, 2),
     "The value of a whole document, read by a scanner."},
    {"skip", py_json_skip, ARGS(2, 2), "The first index at which there is no space."},
    {"scanstring", py_json_scanstring, ARGS(2, 3),
     "Scan the string s for a JSON string. End is the index of the character in s "
     "after "
     "the quote that started the JSON string."},
    {"encode", py_json_encode, ARGS(10, 10),
     "The text of a value: value, default, ensure_ascii, indent, item_separator, "
     "key_separator, sort_keys, skipkeys, allow_nan, check_circular."},
    {"encode_basestring", py_json_quote, POSITIONAL(1, 1, "object"),
     "Return a JSON representation of a Python string"},
    {"encode_basestring_ascii", py_json_quote_ascii, POSITIONAL(1, 1, "object"),
     "Return an ASCII-only JSON representation of a Python string"},
    {NULL},
};

bool json_module_init(Runtime *rt, Module *module)
{
    return module_add_type(rt, module, T_JSON_SCANNER, &json_scanner_typedef) &&
           module_add_functions(rt, module, functions);
}
