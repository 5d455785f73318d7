// What binary and text files share of their methods.
#ifndef PYRENA_MODULES_IO_METHODS_H
#define PYRENA_MODULES_IO_METHODS_H

#include "objects/runtime.h"

// The optional size in args[1]: -1 when not given or None.
MUST_CHECK bool io_size_argument(Runtime *rt, Ref *args, size_t nargs, int64_t *size);
// seek's arguments.
MUST_CHECK bool io_seek_arguments(Runtime *rt, Ref *args, size_t nargs, int64_t *offset,
                                  int *whence);
Ref py_io_readlines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_io_writelines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

extern const TypeDef raw_file_typedef, buffered_reader_typedef, buffered_writer_typedef,
    buffered_random_typedef, text_file_typedef;

#endif
