// The natives of module builtins, by file; builtins.c has the table.
#ifndef PYRENA_MODULES_BUILTINS_H
#define PYRENA_MODULES_BUILTINS_H

#include "objects/runtime.h"

#define NATIVE(name) Ref name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)

// builtins_values.c: asking any value
NATIVE(py_len);
NATIVE(py_repr);
NATIVE(py_ascii);
NATIVE(py_hash);
NATIVE(py_id);
NATIVE(py_callable);
NATIVE(py_isinstance);
NATIVE(py_issubclass);
NATIVE(py_format);
NATIVE(py_getattr);
NATIVE(py_setattr);
NATIVE(py_hasattr);
NATIVE(py_delattr);
NATIVE(py_vars);
NATIVE(py_dir);

// builtins_numbers.c
NATIVE(py_abs);
NATIVE(py_divmod);
NATIVE(py_pow);
NATIVE(py_round);
NATIVE(py_ord);
NATIVE(py_chr);
NATIVE(py_hex);
NATIVE(py_oct);
NATIVE(py_bin);

// builtins_iterate.c
NATIVE(py_breakpoint);
NATIVE(py_breakpointhook);
NATIVE(py_aiter);
NATIVE(py_anext);
NATIVE(py_iter);
NATIVE(py_next);
NATIVE(py_sorted);
NATIVE(py_sum);
NATIVE(py_min);
NATIVE(py_max);
NATIVE(py_any);
NATIVE(py_all);

// builtins_text.c: print and input
NATIVE(py_print);
NATIVE(py_input);

// builtins_code.c: code, names
NATIVE(py_exec);
NATIVE(py_eval);
NATIVE(py_compile);
NATIVE(py_globals);
NATIVE(py_locals);

// builtins_class.c
NATIVE(py_build_class);

struct Module;
// help, copyright, credits, license, exit and quit (site_objects.c).
MUST_CHECK bool add_site_objects(Runtime *rt, struct Module *module);

#endif
