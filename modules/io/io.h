// Files: what open() makes, and the standard streams.
//
// A File is bytes over a file descriptor, with one buffer that holds either what was
// read ahead or what is still to be written, never both. A TextFile is text over a
// File: it decodes chunks when reading and collects encoded text when writing, as
// CPython's TextIOWrapper does, so that mixing writes to a text file and to its
// `buffer` gives the same order.
#ifndef PYRENA_MODULES_IO_IO_H
#define PYRENA_MODULES_IO_IO_H

#include "objects/bytes.h"
#include "objects/runtime.h"
#include "objects/str.h"

#define FILE_BUFFER                                                                    \
    8192 // io.DEFAULT_BUFFER_SIZE; also the chunk that a text file decodes at once

typedef struct File {
    Object base;
    int fd; // -1: closed; FD_RAW: what is below is `raw`
    bool closes_fd;
    bool is_readable, is_writable, is_appending, is_created;
    bool is_busy;    // the raw file's code is running: no other operation may begin
    bool is_blocked; // the raw file answered None to the last read: nothing there yet
    bool is_closing; // close() is under way: a failing flush must not come back here
    int8_t seekable; // -1: not asked yet
    Ref name;        // what open() was given; unbound: ask raw
    Ref raw;         // any object with the methods of a raw file; unbound: `fd` itself
    bool is_adapter; // made for a text file over an object that is no File: passes
                     // everything on, reads with read1() or read()
    char *buffer;    // NULL: not needed yet, or unbuffered
    size_t capacity; // 0: unbuffered
    size_t read_at, read_end; // buffer[read_at..read_end) was read ahead
    size_t dirty;             // buffer[0..dirty) waits to be written
} File;

#define FD_RAW INT32_MAX

typedef enum TextCodec {
    CODEC_UTF8,
    CODEC_ASCII,
    CODEC_LATIN1,
    CODEC_WHOLE // any other: reading decodes all that is left at once
} TextCodec;

// What ends a line when reading, and what '\n' becomes when writing.
typedef enum Newline {
    NEWLINE_UNIVERSAL, // newline=None: \n, \r, \r\n all read as \n
    NEWLINE_KEPT,      // '': all three end a line and stay as they are
    NEWLINE_LF,
    NEWLINE_CR,
    NEWLINE_CRLF
} Newline;

typedef struct TextFile {
    Object base;
    Ref buffer;           // the File
    Ref encoding, errors; // str, as given
    Ref mode;             // str
    TextCodec codec;
    Newline newline;
    bool line_buffering, write_through;
    uint8_t seen;      // SEEN_..: line ends met by readers that look for all kinds
    bool is_iterating; // tell() is refused between two calls of next()
    bool is_closed;
    char *raw; // the bytes of the chunk at hand, then the carry; NULL: nothing read yet
    size_t raw_used; // bytes that were decoded
    size_t carry; // bytes behind them that wait for more: part of a character, or a \r
    Ref text;     // the decoded chunk, a str, or unbound
    size_t text_at; // byte of `text` that comes next
    char *pending;  // encoded text that waits, FILE_BUFFER bytes; NULL: nothing written
                    // yet
    size_t pending_size;
    bool has_begun; // CODEC_WHOLE: something was written, so no further byte order mark
} TextFile;

// Registers the types; once is enough, again does no harm. False: MemoryError.
MUST_CHECK bool io_types_init(Runtime *rt);
// A FileIO: file, mode, closefd, opener (unbound where not given).
MUST_CHECK Ref open_raw(Runtime *rt, Ref *args);
Ref py_open(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
// io.UnsupportedOperation
void raise_unsupported(Runtime *rt, const char *message);

static inline bool is_file(Runtime *rt, Value value)
{
    return rt->types[T_RAW_FILE] != NULL && value_is_object(value) &&
           value_object(value)->type->slots.finalize ==
               rt->types[T_RAW_FILE]->slots.finalize;
}
static inline bool is_text_file(Runtime *rt, Value value)
{
    return is_exact(rt, value, T_TEXT_FILE);
}

// --- bytes (file.c) ---

// How a File is opened.
typedef struct FileMode {
    bool reads, writes, appends, creates;
    bool buffered;
    size_t buffer_size;
} FileMode;

// `name` is shared. The descriptor is closed when the file cannot be made, if it would
// have been the file's.
MUST_CHECK Ref file_new(Runtime *rt, int fd, bool closes_fd, FileMode mode, Ref *name);
// A File over an object with a raw file's methods (shared). `kind`: one of the buffered
// types, or T_RAW_FILE for the adapter of a text file.
MUST_CHECK Ref file_new_over(Runtime *rt, TypeId kind, Ref *raw, FileMode mode);
// The same in a File that exists already (closed).
MUST_CHECK bool file_set_over(Runtime *rt, File *file, Ref *raw, FileMode mode);
MUST_CHECK bool
file_check_open(Runtime *rt,
                const File *file); // ValueError "I/O operation on closed file."
// Up to `size` bytes from the buffer or else from one read of the system; 0: the end,
// -1: error.
MUST_CHECK int64_t file_read_some(Runtime *rt, File *file, char *out, size_t size);
// All that is left.
MUST_CHECK Ref file_read_all(Runtime *rt, File *file);
MUST_CHECK bool file_write(Runtime *rt, File *file, const char *data, size_t size);
MUST_CHECK bool file_flush(Runtime *rt, File *file);
MUST_CHECK bool file_close(Runtime *rt, File *file);
MUST_CHECK int64_t file_seek(Runtime *rt, File *file, int64_t offset,
                             int whence); // the new position; -1: error
MUST_CHECK int64_t file_tell(Runtime *rt, File *file);
MUST_CHECK bool file_truncate(Runtime *rt, File *file, int64_t size);
bool file_is_seekable(File *file);
// raw.name(args...) where there is a raw object.
MUST_CHECK Ref file_call_raw(Runtime *rt, const File *file, const char *name, Ref *args,
                             size_t nargs);
MUST_CHECK Ref file_get_raw(Runtime *rt, const File *file, const char *name);
const char *file_mode_text(Runtime *rt, const File *file);

// --- text (text_file.c) ---

// Sets a TextFile that exists already up over a File (taken).
MUST_CHECK bool text_file_set(Runtime *rt, TextFile *file, Ref buffer_take,
                              Ref *encoding, Ref *errors, Ref *newline,
                              const char *mode);
// Takes the File. Names of codecs and handlers are shared; `newline` NULL: universal.
MUST_CHECK Ref text_file_new(Runtime *rt, Ref buffer_take, Ref *encoding, Ref *errors,
                             Ref *newline, const char *mode);
// One of the process's own streams: sys.stdin, sys.stdout, sys.stderr. None when the
// descriptor is closed.
MUST_CHECK Ref text_file_standard(Runtime *rt, int fd);
// Whether text that is written next stands at the start, where a byte order mark
// belongs. False: asking for the position failed.
MUST_CHECK bool text_file_begin(Runtime *rt, TextFile *file);
MUST_CHECK bool text_file_write(Runtime *rt, TextFile *file, Str *text);
MUST_CHECK bool text_file_flush(Runtime *rt, TextFile *file);
MUST_CHECK bool text_file_close(Runtime *rt, TextFile *file);
// At most `limit` characters of the next line (negative: all of it); '' at the end.
MUST_CHECK Ref text_file_read_line(Runtime *rt, TextFile *file, int64_t limit);
MUST_CHECK Ref text_file_read(Runtime *rt, TextFile *file,
                              int64_t count); // negative: all
MUST_CHECK int64_t text_file_tell(Runtime *rt, TextFile *file);
MUST_CHECK bool text_file_seek(Runtime *rt, TextFile *file, int64_t position,
                               int whence, int64_t *out);
MUST_CHECK bool text_file_check_open(Runtime *rt, const TextFile *file);
// Sets newline from "", "\n", "\r", "\r\n" (NULL: universal): ValueError "illegal
// newline value: x".
MUST_CHECK bool text_file_set_newline(Runtime *rt, TextFile *file, Ref *newline);
// LookupError when files cannot be read or written in that encoding.
MUST_CHECK bool text_codec_find(Runtime *rt, const char *encoding, TextCodec *out);

#endif
