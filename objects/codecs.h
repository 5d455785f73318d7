// Text to bytes and back: utf-8, ascii, latin-1, utf-16, utf-32, with the error
// handlers that exist without the codecs module.
#ifndef PYRENA_OBJECTS_CODECS_H
#define PYRENA_OBJECTS_CODECS_H

#include "objects/str.h"

// The name of an encoding or error handler as C text; NULL when `arg` is (or its slot
// is unbound). `words` say which argument it is. False: TypeError, ValueError.
MUST_CHECK bool codec_argument(Runtime *rt, Ref *arg, const char *words,
                               const char **out);
// A bytes object. `encoding` and `errors` may be NULL: "utf-8" and "strict".
// LookupError for unknown names; UnicodeEncodeError.
MUST_CHECK Ref str_encode(Runtime *rt, Str *s, const char *encoding,
                          const char *errors);
// A str; UnicodeDecodeError. The bytes are copied into the exception when there is one.
MUST_CHECK Ref str_decode(Runtime *rt, const char *data, size_t size,
                          const char *encoding, const char *errors);
// str(object, encoding, errors) for anything with a buffer: "decoding to str: need a
// bytes-like object, int found".
MUST_CHECK Ref value_decode(Runtime *rt, Ref *object, const char *encoding,
                            const char *errors);

#endif
