// Struct sequences: tuples whose items have names too (sys.version_info,
// time.struct_time).
#ifndef PYRENA_MODULES_STRUCTSEQ_H
#define PYRENA_MODULES_STRUCTSEQ_H

#include "objects/runtime.h"

#define STRUCT_FIELDS_MAX 18

// A new class; `fields` names its items in order and ends with NULL.
MUST_CHECK Ref struct_class_new(Runtime *rt, const char *module, const char *name,
                                const char *const *fields);
// Names of further fields, which are no items, ended by NULL: attributes that the
// constructor and pickles know of.
MUST_CHECK bool struct_class_more(Runtime *rt, Ref *class_, const char *const *names);
// An instance; the items are consumed, on failure too (a REF_ERROR among them is a
// failure).
MUST_CHECK Ref struct_new_take(Runtime *rt, Ref *class_, Ref *items, size_t count);

#endif
