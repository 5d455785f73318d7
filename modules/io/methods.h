// What binary and text files share of their methods.
#ifndef PYRENA_MODULES_IO_METHODS_H
#define PYRENA_MODULES_IO_METHODS_H

#include "objects/buffer.h"

// The optional size in args[1]: -1 when not given or None.
MUST_CHECK bool io_size_argument(Runtime *rt, Ref *args, size_t nargs, int64_t *size);
// seek's arguments.
MUST_CHECK bool io_seek_arguments(Runtime *rt, Ref *args, size_t nargs, int64_t *offset,
                                  int *whence);
Ref py_io_readlines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_io_writelines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

// What files in memory answer to the rest of a file's methods (common.c).
Ref py_io_flush_nothing(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_io_isatty_never(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_io_no_fileno(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_io_no_detach(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_io_enter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_io_exit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref io_get_none(Runtime *rt, Ref *self);
// What close() of files is: flush(), which a subclass or the object itself may have
// replaced, then `close`, which is done in any case; a second error has the first as
// context.
MUST_CHECK bool io_close(Runtime *rt, Ref *self, bool is_closed,
                         bool (*close)(Runtime *rt, Ref self));
// The end of an open file whose class is a program's: calls its close().
void io_close_subclass(Runtime *rt, Object *self);
Ref py_io_del(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
// What a program may ask a text file for, line ends that were met: bits.
enum { SEEN_LF = 1, SEEN_CR = 2, SEEN_CRLF = 4 };
uint8_t io_line_ends(const char *text, size_t size);
// None, a str, or a tuple of those.
MUST_CHECK Ref io_newlines(Runtime *rt, uint8_t seen);
// The items of args[1], which __setstate__ got. NULL: TypeError, it is no tuple of so
// many.
MUST_CHECK Ref *io_state_items(Runtime *rt, Ref *args, size_t count);
MUST_CHECK bool io_state_position(Runtime *rt, Ref item, int64_t *position);
// The item of a state that has the attributes; `which` it is, for the TypeError.
MUST_CHECK bool io_restore_attributes(Runtime *rt, Ref *self, Ref *attributes,
                                      const char *which);
// __reduce__ and __reduce_ex__ of files that are open at the system: TypeError.
Ref py_io_no_pickle(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
// The argument of readinto: memory to write to.
MUST_CHECK bool io_room_argument(Runtime *rt, Ref *arg, Buffer *out);
// ValueError when the attribute `closed` is true.
MUST_CHECK bool io_check_open(Runtime *rt, Ref *self);
// clang-format off
#define IO_COMMON_METHODS                                                                         \
    {"flush", py_io_flush_nothing, ARGS(0, 0), "Does nothing."},                                   \
    {"isatty", py_io_isatty_never, ARGS(0, 0), "Returns False."},                                  \
    {"fileno", py_io_no_fileno, ARGS(0, 0), "There is none: UnsupportedOperation."},               \
    {"detach", py_io_no_detach, ARGS(0, 0), "There is nothing below: UnsupportedOperation."},      \
    {"__enter__", py_io_enter, ARGS(0, 0), NULL},                                                  \
    {"__exit__", py_io_exit, ARGS(0, ARGS_ANY), NULL}
#define IO_NO_PICKLE_METHODS                                                                      \
    {"__reduce__", py_io_no_pickle, ARGS(0, 0), NULL},                                             \
    {"__reduce_ex__", py_io_no_pickle, ARGS(1, 1), NULL}
// clang-format on

extern const TypeDef string_io_typedef, bytes_io_typedef;
extern const TypeDef raw_file_typedef, buffered_reader_typedef, buffered_writer_typedef,
    buffered_random_typedef, text_file_typedef;

#endif
