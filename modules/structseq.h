// Struct sequences: tuples whose items have names too (sys.version_info,
// time.struct_time).
#ifndef PYRENA_MODULES_STRUCTSEQ_H
#define PYRENA_MODULES_STRUCTSEQ_H

#include "objects/runtime.h"

#define STRUCT_FIELDS_MAX 19

// A new class; `fields` names its items in order and ends with NULL.
MUST_CHECK Ref struct_class_new(Runtime *rt, const char *module, const char *name,
                                const char *const *fields);
// A new class whose first `items` fields only are items of the tuple; the others are
// hidden behind it: attributes that the constructor and pickles know of. Of the items
// the last `unnamed` have no name.
MUST_CHECK Ref struct_class_new_hidden(Runtime *rt, const char *module,
                                       const char *name, const char *const *fields,
                                       size_t items, size_t unnamed);
// An instance of all fields, the hidden ones too; they are consumed, on failure too (a
// REF_ERROR among them is a failure).
MUST_CHECK Ref struct_new_take(Runtime *rt, Ref *class_, Ref *fields, size_t count);

// A new reference to a field by its number, hidden ones after the items; None for one
// that is not there.
MUST_CHECK Ref struct_field(Runtime *rt, Ref *self, size_t index);
// Is it an instance of a class with hidden fields?
bool struct_has_hidden(Runtime *rt, Value value);

#endif
