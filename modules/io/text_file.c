#define _GNU_SOURCE // memmem
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "modules/io/io.h"
#include "objects/codecs.h"
#include "objects/exception.h"
#include "modules/io/methods.h"
#include "vm/vm.h"

static File *file_of(const TextFile *file)
{
    return (File *)ref_object(file->buffer);
}

bool text_file_check_open(Runtime *rt, const TextFile *file)
{
    return file_check_open(rt, file_of(file));
}

// --- making ---

bool text_codec_find(Runtime *rt, const char *encoding, TextCodec *out)
{
    static const struct {
        const char *name;
        TextCodec codec;
    } codecs[] = {
        {"utf-8", CODEC_UTF8},       {"utf8", CODEC_UTF8},
        {"u8", CODEC_UTF8},          {"locale", CODEC_UTF8},
        {"ascii", CODEC_ASCII},      {"us-ascii", CODEC_ASCII},
        {"646", CODEC_ASCII},        {"latin-1", CODEC_LATIN1},
        {"latin1", CODEC_LATIN1},    {"latin", CODEC_LATIN1},
        {"l1", CODEC_LATIN1},        {"iso-8859-1", CODEC_LATIN1},
        {"iso8859-1", CODEC_LATIN1}, {"8859", CODEC_LATIN1},
        {"cp819", CODEC_LATIN1},
    };
    char plain[32];
    size_t size = 0;
    for (const char *at = encoding; *at != '\0' && size < sizeof plain - 1; at++) {
        plain[size++] = *at == '_' || *at == ' ' ? '-' : *at;
    }
    plain[size] = '\0';
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++) {
        if (strcasecmp(plain, codecs[i].name) == 0) {
            *out = codecs[i].codec;
            return true;
        }
    }
    // Four zero bytes are text in all encodings there are: whoever is refused does not
    // exist.
    Ref probe = str_decode(rt, "\0\0\0\0", 4, encoding, NULL);
    *out = CODEC_WHOLE;
    drop(rt, probe);
    return !ref_is_error(probe);
}

bool text_file_set_newline(Runtime *rt, TextFile *file, Ref *newline)
{
    static const char *const texts[] = {[NEWLINE_KEPT] = "",
                                        [NEWLINE_LF] = "\n",
                                        [NEWLINE_CR] = "\r",
                                        [NEWLINE_CRLF] = "\r\n"};
    if (newline == NULL) {
        file->newline = NEWLINE_UNIVERSAL;
        return true;
    }
    const Str *text = value_str_object(peek(*newline));
    for (int i = NEWLINE_KEPT; i <= NEWLINE_CRLF; i++) {
        if (str_equals_text(text, texts[i])) {
            file->newline = (Newline)i;
            return true;
        }
    }
    raise_error(rt, E_VALUE_ERROR, "illegal newline value: %U", text);
    return false;
}

// Forgets what was decoded but not read. The File stays where it has read to, as in
// CPython: who changes from reading to writing is expected to seek.
static void forget_text(Runtime *rt, TextFile *file)
{
    clear_ref(rt, &file->text);
    file->carry = file->raw_used = file->text_at = 0;
}

bool text_file_begin(Runtime *rt, TextFile *file)
{
    file->has_begun = false;
    if (file->codec != CODEC_WHOLE || !file_of(file)->is_writable ||
        !file_is_seekable(file_of(file))) {
        return true;
    }
    int64_t position = file_tell(rt, file_of(file));
    file->has_begun = position > 0;
    return position >= 0;
}

static bool set_settings(Runtime *rt, TextFile *file, Ref *encoding, Ref *errors,
                         Ref *newline, const char *mode)
{
    if (!text_codec_find(rt, value_str_object(peek(*encoding))->data, &file->codec) ||
        !text_file_set_newline(rt, file, newline) || !text_file_begin(rt, file)) {
        return false;
    }
    replace_ref_take(rt, &file->encoding, share(rt, encoding));
    replace_ref_take(rt, &file->errors, share(rt, errors));
    if (mode == NULL) {
        clear_ref(rt, &file->mode);
        return true;
    }
    Ref text = str_from(rt, mode);
    if (ref_is_error(text)) {
        return false;
    }
    replace_ref_take(rt, &file->mode, text);
    return true;
}

Ref text_file_new(Runtime *rt, Ref buffer_take, Ref *encoding, Ref *errors,
                  Ref *newline, const char *mode)
{
    TextFile *file = object_alloc(rt, rt->types[T_TEXT_FILE], sizeof *file);
    if (file == NULL) {
        drop(rt, buffer_take);
        return REF_ERROR;
    }
    Object head = file->base;
    *file = (TextFile){.base = head,
                       .buffer = buffer_take,
                       .encoding = REF_UNBOUND,
                       .errors = REF_UNBOUND,
                       .mode = REF_UNBOUND,
                       .text = REF_UNBOUND};
    object_track(rt, &file->base);
    Ref self = ref_of(&file->base);
    if (!set_settings(rt, file, encoding, errors, newline, mode)) {
        drop(rt, self);
        return REF_ERROR;
    }
    return self;
}

bool text_file_set(Runtime *rt, TextFile *file, Ref buffer_take, Ref *encoding,
                   Ref *errors, Ref *newline, const char *mode)
{
    forget_text(rt, file);
    file->pending_size = 0;
    file->line_buffering = file->write_through = file->is_iterating = false;
    replace_ref_take(rt, &file->buffer, buffer_take);
    return set_settings(rt, file, encoding, errors, newline, mode);
}

// In the C locale (C.UTF-8 too) bytes that are not UTF-8 pass through the standard
// streams unharmed, as in CPython.
static bool has_plain_locale(void)
{
    static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    static const char *const plain[] = {"C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"};
    const char *locale = NULL;
    for (size_t i = 0; i < 3 && (locale == NULL || *locale == '\0'); i++) {
        locale = getenv(variables[i]);
    }
    bool is_plain = locale == NULL || *locale == '\0';
    for (size_t i = 0; i < 5 && !is_plain; i++) {
        is_plain = strcmp(locale, plain[i]) == 0;
    }
    return is_plain;
}

Ref text_file_standard(Runtime *rt, int fd)
{
    static const char *const names[] = {"<stdin>", "<stdout>", "<stderr>"};
    if (fcntl(fd, F_GETFD) < 0 && errno == EBADF) {
        return REF_NONE;
    }
    bool is_unbuffered = fd != STDIN_FILENO && vm_of(rt)->options.unbuffered;
    Ref text = REF_ERROR;
    Ref name = str_from(rt, names[fd]);
    Ref encoding = str_from(rt, "utf-8");
    Ref errors = str_from(rt, fd == STDERR_FILENO  ? "backslashreplace"
                              : has_plain_locale() ? "surrogateescape"
                                                   : "strict");
    if (!ref_is_error(name) && !ref_is_error(encoding) && !ref_is_error(errors)) {
        FileMode mode = {.reads = fd == STDIN_FILENO,
                         .writes = fd != STDIN_FILENO,
                         .buffered = !is_unbuffered,
                         .buffer_size = FILE_BUFFER};
        Ref file = file_new(rt, fd, false, mode, &name);
        if (!ref_is_error(file)) {
            text = text_file_new(rt, file, &encoding, &errors, NULL,
                                 fd == STDIN_FILENO ? "r" : "w");
        }
    }
    if (!ref_is_error(text)) {
        ((TextFile *)ref_object(text))->line_buffering =
            fd == STDERR_FILENO || isatty(fd);
        ((TextFile *)ref_object(text))->write_through = is_unbuffered;
    }
    drop(rt, errors);
    drop(rt, encoding);
    drop(rt, name);
    return text;
}

// --- writing ---

static bool write_pending(Runtime *rt, TextFile *file)
{
    size_t size = file->pending_size;
    file->pending_size = 0;
    if (size == 0) {
        return true;
    }
    Ref holder = ref_new(ref_object(file->buffer)); // code below may detach it
    bool ok = file_write(rt, (File *)ref_object(holder), file->pending, size);
    drop(rt, holder);
    return ok;
}

static bool write_bytes(Runtime *rt, TextFile *file, const char *data, size_t size)
{
    if (file->pending == NULL) {
        file->pending = buffer_alloc(rt, FILE_BUFFER);
        if (file->pending == NULL) {
            return false;
        }
    }
    // More than once when what is below writes to this very file meanwhile.
    while (file->pending_size > 0 && file->pending_size + size > FILE_BUFFER) {
        if (!write_pending(rt, file)) {
            return false;
        }
    }
    if (size > FILE_BUFFER) {
        return file_write(rt, file_of(file), data, size);
    }
    memcpy(file->pending + file->pending_size, data, size);
    file->pending_size += size;
    return true;
}

// Whether generalised UTF-8 is what the codec would make of it.
static bool is_encoded(const TextFile *file, const Str *text)
{
    if (file->codec != CODEC_WHOLE && str_is_ascii(text)) {
        return true;
    }
    if (file->codec != CODEC_UTF8) {
        return false;
    }
    const char *end = text->data + text->size;
    for (const char *at = text->data;
         (at = memchr(at, 0xed, (size_t)(end - at))) != NULL; at++) {
        if ((unsigned char)at[1] >= 0xa0) { // a lone surrogate
            return false;
        }
    }
    return true;
}

// Some write a byte order mark, but only at the start of the file.
static const char *encoding_now(const TextFile *file)
{
    static const char *const marked[][2] = {
        {"utf-8-sig", "utf-8"}, {"utf8-sig", "utf-8"},   {"utf-16", "utf-16-le"},
        {"utf16", "utf-16-le"}, {"utf-32", "utf-32-le"}, {"utf32", "utf-32-le"},
    };
    const char *name = value_str_object(peek(file->encoding))->data;
    char plain[16] = "";
    for (size_t i = 0; i < sizeof plain - 1 && name[i] != '\0'; i++) {
        plain[i] = name[i] == '_' || name[i] == ' ' ? '-' : name[i];
    }
    for (size_t i = 0; i < sizeof marked / sizeof *marked; i++) {
        if (file->has_begun && strcasecmp(plain, marked[i][0]) == 0) {
            return marked[i][1];
        }
    }
    return name;
}

static bool write_encoded(Runtime *rt, TextFile *file, Str *text)
{
    if (is_encoded(file, text)) {
        return write_bytes(rt, file, text->data, text->size);
    }
    Ref bytes = str_encode(rt, text, encoding_now(file),
                           value_str_object(peek(file->errors))->data);
    file->has_begun = true;
    if (ref_is_error(bytes)) {
        return false;
    }
    const Bytes *encoded = (const Bytes *)ref_object(bytes);
    bool ok = write_bytes(rt, file, encoded->data, encoded->size);
    drop(rt, bytes);
    return ok;
}

// The text with each \n replaced as `newline` asks; a new reference.
static Ref translate_for_writing(Runtime *rt, const TextFile *file, Str *text)
{
    StrBuilder builder;
    builder_init(&builder);
    const char *start = text->data;
    const char *end = start + text->size;
    for (const char *at; (at = memchr(start, '\n', (size_t)(end - start))) != NULL;
         start = at + 1) {
        builder_add(rt, &builder, start, (size_t)(at - start));
        builder_add(rt, &builder, "\r\n", file->newline == NEWLINE_CRLF ? 2 : 1);
    }
    builder_add(rt, &builder, start, (size_t)(end - start));
    return builder_finish(rt, &builder);
}

bool text_file_write(Runtime *rt, TextFile *file, Str *text)
{
    if (!text_file_check_open(rt, file)) {
        return false;
    }
    if (!file_of(file)->is_writable) {
        raise_unsupported(rt, "not writable");
        return false;
    }
    if (file_is_seekable(file_of(file))) { // else what was read ahead is not lost
        forget_text(rt, file);
    }
    bool ok;
    bool has_line_end = memchr(text->data, '\n', text->size) != NULL;
    if (has_line_end &&
        (file->newline == NEWLINE_CR || file->newline == NEWLINE_CRLF)) {
        Ref translated = translate_for_writing(rt, file, text);
        ok = !ref_is_error(translated) &&
             write_encoded(rt, file, value_str_object(peek(translated)));
        drop(rt, translated);
    } else {
        ok = write_encoded(rt, file, text);
    }
    if (ok && file->line_buffering &&
        (has_line_end || memchr(text->data, '\r', text->size) != NULL)) {
        return text_file_flush(rt, file);
    }
    return ok && (!file->write_through || write_pending(rt, file));
}

bool text_file_flush(Runtime *rt, TextFile *file)
{
    if (!text_file_check_open(rt, file) || !write_pending(rt, file)) {
        return false;
    }
    if (!file_of(file)->is_adapter) {
        return file_flush(rt, file_of(file));
    }
    Ref result = file_call_raw(rt, file_of(file), "flush", NULL, 0);
    bool ok = !ref_is_error(result);
    drop(rt, result);
    return ok;
}

// Closes the File even when what was written cannot be flushed; its error then has the
// first one as context.
bool text_file_close(Runtime *rt, TextFile *file)
{
    if (file_of(file)->fd < 0) {
        return true;
    }
    if (text_file_flush(rt, file)) {
        return file_close(rt, file_of(file));
    }
    Ref error = pending_take(rt);
    if (file_close(rt, file_of(file))) {
        pending_set_take(rt, error);
    } else {
        replace_ref_take(rt, &((Exception *)ref_object(rt->pending))->context, error);
    }
    return false;
}

// --- reading ---

static bool check_readable(Runtime *rt, TextFile *file)
{
    if (!text_file_check_open(rt, file)) {
        return false;
    }
    if (!file_of(file)->is_readable) {
        raise_unsupported(rt, "not readable");
        return false;
    }
    return write_pending(rt, file);
}

// How many bytes at the end are the beginning of a UTF-8 character that is not complete
// yet.
static size_t incomplete_tail(const char *data, size_t size)
{
    for (size_t back = 1; back <= 3 && back <= size; back++) {
        unsigned char byte = (unsigned char)data[size - back];
        if ((byte & 0xc0) == 0x80) {
            continue;
        }
        size_t whole = byte >= 0xf0 && byte < 0xf5   ? 4
                       : byte >= 0xe0 && byte < 0xf0 ? 3
                       : byte >= 0xc2 && byte < 0xe0 ? 2
                                                     : 1;
        return whole > back ? back : 0;
    }
    return 0;
}

// Bytes at the end that must wait for the next chunk.
static size_t find_carry(const TextFile *file, const char *data, size_t size)
{
    if (size > 0 && data[size - 1] == '\r' && file->newline != NEWLINE_LF &&
        file->newline != NEWLINE_CR) {
        return 1;
    }
    return file->codec == CODEC_UTF8 ? incomplete_tail(data, size) : 0;
}

// \r\n and \r become \n. Takes the text.
static Ref translate_for_reading_take(Runtime *rt, Ref text)
{
    const Str *str = value_str_object(peek(text));
    if (memchr(str->data, '\r', str->size) == NULL) {
        return text;
    }
    StrBuilder builder;
    builder_init(&builder);
    const char *start = str->data;
    const char *end = start + str->size;
    for (const char *at; (at = memchr(start, '\r', (size_t)(end - start))) != NULL;) {
        builder_add(rt, &builder, start, (size_t)(at - start));
        builder_add(rt, &builder, "\n", 1);
        start = at + 1 + (at + 1 < end && at[1] == '\n');
    }
    builder_add(rt, &builder, start, (size_t)(end - start));
    drop(rt, text);
    return builder_finish(rt, &builder);
}

// Which line ends there are; most files have one kind only, and then little is done.
static void note_line_ends(TextFile *file, const Str *text)
{
    if (memchr(text->data, '\r', text->size) != NULL) {
        file->seen |= io_line_ends(text->data, text->size);
    } else if ((file->seen & SEEN_LF) == 0 &&
               memchr(text->data, '\n', text->size) != NULL) {
        file->seen |= SEEN_LF;
    }
}

static Ref decode(Runtime *rt, TextFile *file, const char *data, size_t size)
{
    static const char *const codec_names[] = {"utf-8", "ascii", "latin-1"};
    const char *name = file->codec == CODEC_WHOLE
                           ? value_str_object(peek(file->encoding))->data
                           : codec_names[file->codec];
    Ref text =
        str_decode(rt, data, size, name, value_str_object(peek(file->errors))->data);
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    if (file->newline == NEWLINE_UNIVERSAL || file->newline == NEWLINE_KEPT) {
        note_line_ends(file, value_str_object(peek(text)));
    }
    if (file->newline != NEWLINE_UNIVERSAL) {
        return text;
    }
    return translate_for_reading_take(rt, text);
}

// The same for codecs whose text cannot be cut anywhere: all that is left.
static int read_whole(Runtime *rt, TextFile *file)
{
    Ref bytes = file_read_all(rt, file_of(file));
    if (ref_is_error(bytes)) {
        return -1;
    }
    const Bytes *data = (const Bytes *)ref_object(bytes);
    Ref text = decode(rt, file, data->data, data->size);
    drop(rt, bytes);
    if (ref_is_error(text)) {
        return -1;
    }
    file->text_at = 0;
    bool is_end = value_str_object(peek(text))->size == 0;
    replace_ref_take(rt, &file->text, is_end ? REF_UNBOUND : text);
    if (is_end) {
        drop(rt, text);
    }
    return !is_end;
}

// Decodes the next chunk into file->text. 1: there is text, 0: the end, -1: error.
static int read_chunk(Runtime *rt, TextFile *file)
{
    if (file->codec == CODEC_WHOLE) {
        return read_whole(rt, file);
    }
    if (file->raw == NULL) {
        file->raw = buffer_alloc(rt, FILE_BUFFER + 4);
        if (file->raw == NULL) {
            return -1;
        }
    }
    memmove(file->raw, file->raw + file->raw_used, file->carry);
    file->raw_used = 0;
    size_t size = file->carry;
    bool at_end = false;
    while (!at_end && file->raw_used == 0) {
        Ref holder = ref_new(ref_object(file->buffer)); // code below may detach it
        int64_t got = file_read_some(rt, (File *)ref_object(holder), file->raw + size,
                                     FILE_BUFFER + 4 - size);
        drop(rt, holder);
        if (got < 0) {
            return -1;
        }
        size += (size_t)got;
        at_end = got == 0;
        file->carry = at_end ? 0 : find_carry(file, file->raw, size);
        file->raw_used = size - file->carry;
    }
    clear_ref(rt, &file->text);
    file->text_at = 0;
    if (file->raw_used == 0) {
        return 0;
    }
    Ref text = decode(rt, file, file->raw, file->raw_used);
    if (ref_is_error(text)) {
        return -1;
    }
    file->text = text;
    return 1;
}

// Where the line that begins at `at` ends (behind its line end). False: not in this
// text.
static bool find_line_end(const TextFile *file, const Str *text, size_t at, size_t *end)
{
    const char *data = text->data;
    size_t left = text->size - at;
    const char *found = NULL;
    switch (file->newline) {
    case NEWLINE_UNIVERSAL:
    case NEWLINE_LF:
        found = memchr(data + at, '\n', left);
        break;
    case NEWLINE_CR:
        found = memchr(data + at, '\r', left);
        break;
    case NEWLINE_CRLF:
        found = memmem(data + at, left, "\r\n", 2);
        found += found != NULL;
        break;
    case NEWLINE_KEPT:
        for (size_t i = at; i < text->size && found == NULL; i++) {
            if (data[i] == '\n' || data[i] == '\r') {
                found = data + i +
                        (data[i] == '\r' && i + 1 < text->size && data[i + 1] == '\n');
            }
        }
        break;
    }
    if (found != NULL) {
        *end = (size_t)(found - data) + 1;
    }
    return found != NULL;
}

// Cuts data[at..*end) down to `limit` characters (negative: no limit) and returns how
// many it then has.
static int64_t cut_to_limit(const Str *text, size_t at, size_t *end, int64_t limit)
{
    if (limit < 0) {
        return 0;
    }
    int64_t count = 0;
    size_t i = at;
    while (i < *end && count < limit) {
        i++;
        while (i < *end && ((unsigned char)text->data[i] & 0xc0) == 0x80) {
            i++;
        }
        count++;
    }
    *end = i;
    return count;
}

// Moves characters into the builder: up to a line end if `by_line`, and at most `limit`
// (negative: no limit).
static bool collect(Runtime *rt, TextFile *file, StrBuilder *builder, int64_t limit,
                    bool by_line)
{
    bool is_done = false;
    while (!is_done && limit != 0) {
        Str *text =
            ref_is_unbound(file->text) ? NULL : value_str_object(peek(file->text));
        if (text == NULL || file->text_at == text->size) {
            int got = charge(rt, 1) ? read_chunk(rt, file) : -1;
            if (got <= 0) {
                return got == 0;
            }
            continue;
        }
        size_t end = text->size;
        is_done = by_line && find_line_end(file, text, file->text_at, &end);
        int64_t count = cut_to_limit(text, file->text_at, &end, limit);
        if (!builder_add(rt, builder, text->data + file->text_at,
                         end - file->text_at)) {
            return false;
        }
        limit -= limit < 0 ? 0 : count;
        file->text_at = end;
    }
    return true;
}

static Ref collect_text(Runtime *rt, TextFile *file, int64_t limit, bool by_line)
{
    StrBuilder builder;
    builder_init(&builder);
    if (!collect(rt, file, &builder, limit, by_line)) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    return builder_finish(rt, &builder);
}

Ref text_file_read_line(Runtime *rt, TextFile *file, int64_t limit)
{
    if (!check_readable(rt, file)) {
        return REF_ERROR;
    }
    size_t end;
    if (limit < 0 && !ref_is_unbound(file->text) &&
        find_line_end(file, value_str_object(peek(file->text)), file->text_at, &end)) {
        const char *start = value_str_object(peek(file->text))->data + file->text_at;
        size_t size = end - file->text_at;
        file->text_at = end;
        return str_new(rt, start, size);
    }
    return collect_text(rt, file, limit, true);
}

// The rest of the file, decoded in one piece.
static Ref read_rest(Runtime *rt, TextFile *file)
{
    Ref bytes = file_read_all(rt, file_of(file));
    if (ref_is_error(bytes)) {
        return REF_ERROR;
    }
    const Bytes *data = (const Bytes *)ref_object(bytes);
    if (file->carry == 0) {
        Ref text = decode(rt, file, data->data, data->size);
        drop(rt, bytes);
        return text;
    }
    size_t size = file->carry + data->size;
    Ref joined = bytes_new(rt, NULL, size);
    Ref text = REF_ERROR;
    if (!ref_is_error(joined)) {
        Bytes *all = (Bytes *)ref_object(joined);
        memcpy(all->data, file->raw + file->raw_used, file->carry);
        memcpy(all->data + file->carry, data->data, data->size);
        text = decode(rt, file, all->data, size);
    }
    drop(rt, joined);
    drop(rt, bytes);
    return text;
}

Ref text_file_read(Runtime *rt, TextFile *file, int64_t count)
{
    if (!check_readable(rt, file)) {
        return REF_ERROR;
    }
    if (count >= 0) {
        return collect_text(rt, file, count, false);
    }
    Ref rest = read_rest(rt, file);
    if (ref_is_error(rest)) {
        return REF_ERROR;
    }
    Ref text = take(&file->text);
    size_t at = file->text_at;
    file->carry = file->raw_used = file->text_at = 0;
    if (ref_is_unbound(text)) {
        return rest;
    }
    const Str *before = value_str_object(peek(text));
    StrBuilder builder;
    builder_init(&builder);
    builder_add(rt, &builder, before->data + at, before->size - at);
    builder_add_str(rt, &builder, value_str_object(peek(rest)));
    drop(rt, rest);
    drop(rt, text);
    return builder_finish(rt, &builder);
}

// --- position ---

// How many bytes of file->raw the first `text_at` bytes of the decoded text come from.
static size_t raw_position(const TextFile *file)
{
    size_t raw = 0;
    for (size_t text = 0; text < file->text_at && raw < file->raw_used; raw++) {
        unsigned char byte = (unsigned char)file->raw[raw];
        text += file->codec == CODEC_LATIN1 && byte >= 0x80 ? 2 : 1;
        if (file->newline == NEWLINE_UNIVERSAL && byte == '\r' &&
            raw + 1 < file->raw_used && file->raw[raw + 1] == '\n') {
            raw++;
        }
    }
    return raw;
}

int64_t text_file_tell(Runtime *rt, TextFile *file)
{
    if (!write_pending(rt, file)) {
        return -1;
    }
    int64_t position = file_tell(rt, file_of(file));
    if (position < 0 || ref_is_unbound(file->text)) {
        return position < 0 ? -1 : position - (int64_t)file->carry;
    }
    return position - (int64_t)file->carry -
           (int64_t)(file->raw_used - raw_position(file));
}

bool text_file_seek(Runtime *rt, TextFile *file, int64_t position, int whence,
                    int64_t *out)
{
    if (whence != SEEK_SET && position != 0) {
        raise_unsupported(rt, whence == SEEK_CUR
                                  ? "can't do nonzero cur-relative seeks"
                                  : "can't do nonzero end-relative seeks");
        return false;
    }
    if (!write_pending(rt, file)) {
        return false;
    }
    if (whence == SEEK_CUR) {
        *out = text_file_tell(rt, file);
        return *out >= 0;
    }
    if (whence == SEEK_SET && position < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative seek position %lld",
                    (long long)position);
        return false;
    }
    *out = file_seek(rt, file_of(file), position, whence);
    if (*out < 0) {
        return false;
    }
    file->has_begun = *out > 0;
    forget_text(rt, file);
    return true;
}
