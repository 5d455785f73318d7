#include "lexer/source.h"

#include <ctype.h>
#include <string.h>

#include "mem/bump.h"

typedef enum Encoding {
    ENCODING_UTF8,
    ENCODING_LATIN1,
    ENCODING_ASCII,
    ENCODING_UNKNOWN
} Encoding;

typedef struct Cookie {
    const char *name;
    size_t size; // 0: none
    uint32_t line;
} Cookie;

// --- The coding cookie (PEP 263) ---

static bool is_cookie_char(unsigned char c)
{
    return isalnum(c) || c == '-' || c == '_' || c == '.';
}

// The cookie in the comment [line, end), if the line is one.
static Cookie cookie_in_line(const char *line, const char *end, uint32_t number)
{
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f')) {
        line++;
    }
    if (line == end || *line != '#') {
        return (Cookie){0};
    }
    for (; end - line >= 7; line++) {
        if (memcmp(line, "coding", 6) != 0 || (line[6] != ':' && line[6] != '=')) {
            continue;
        }
        const char *name = line + 7;
        while (name < end && (*name == ' ' || *name == '\t')) {
            name++;
        }
        const char *stop = name;
        while (stop < end && is_cookie_char((unsigned char)*stop)) {
            stop++;
        }
        if (stop > name) {
            return (Cookie){name, (size_t)(stop - name), number};
        }
    }
    return (Cookie){0};
}

static bool is_blank_or_comment(const char *line, const char *end)
{
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f')) {
        line++;
    }
    return line == end || *line == '#';
}

static const char *find_line_end(const char *at, const char *end)
{
    while (at < end && *at != '\n' && *at != '\r') {
        at++;
    }
    return at;
}

static Cookie find_cookie(const char *bytes, size_t size)
{
    const char *end = bytes + size;
    const char *line_end = find_line_end(bytes, end);
    Cookie cookie = cookie_in_line(bytes, line_end, 1);
    if (cookie.size > 0 || line_end == end || !is_blank_or_comment(bytes, line_end)) {
        return cookie;
    }
    const char *second = line_end + 1;
    if (*line_end == '\r' && second < end && *second == '\n') {
        second++;
    }
    return cookie_in_line(second, find_line_end(second, end), 2);
}

// Compares ignoring case, with `_` for `-`; a longer name may go on with `-something`.
static bool names_encoding(const Cookie *cookie, const char *name, bool may_go_on)
{
    size_t size = strlen(name);
    if (cookie->size < size || (cookie->size > size && !may_go_on)) {
        return false;
    }
    for (size_t i = 0; i < size; i++) {
        int c = tolower((unsigned char)cookie->name[i]);
        if ((c == '_' ? '-' : c) != name[i]) {
            return false;
        }
    }
    return cookie->size == size || cookie->name[size] == '-' ||
           cookie->name[size] == '_';
}

static Encoding encoding_of(const Cookie *cookie)
{
    if (cookie->size == 0 || names_encoding(cookie, "utf-8", true) ||
        names_encoding(cookie, "utf8", false) || names_encoding(cookie, "u8", false)) {
        return ENCODING_UTF8;
    }
    static const char *const latin1[] = {"latin-1", "iso-8859-1", "iso-latin-1"};
    for (size_t i = 0; i < 3; i++) {
        if (names_encoding(cookie, latin1[i], true)) {
            return ENCODING_LATIN1;
        }
    }
    if (names_encoding(cookie, "latin1", false) ||
        names_encoding(cookie, "iso8859-1", false)) {
        return ENCODING_LATIN1;
    }
    if (names_encoding(cookie, "ascii", false) ||
        names_encoding(cookie, "us-ascii", false)) {
        return ENCODING_ASCII;
    }
    return ENCODING_UNKNOWN;
}

// --- UTF-8 ---

static bool is_continuation(const unsigned char *p, const unsigned char *end)
{
    return p < end && (*p & 0xC0) == 0x80;
}

// The length of the valid character at `p`, or 0; then `*bad` bytes are wrong, for
// `*reason`. Lone surrogates pass when `allow_surrogates`: a str has them in the
// generalised form.
static size_t check_character(const unsigned char *p, const unsigned char *end,
                              bool allow_surrogates, size_t *bad, const char **reason)
{
    unsigned char first = *p;
    *bad = 1;
    if (first < 0x80) {
        return 1;
    }
    size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first < 0xC2 || first > 0xF4) {
        *reason = "invalid start byte";
        return 0;
    }
    for (size_t i = 1; i < length; i++) {
        *bad = i;
        if (p + i >= end) {
            *reason = "unexpected end of data";
            return 0;
        }
        bool valid = is_continuation(p + i, end);
        if (i == 1) {
            valid &= !(first == 0xE0 && p[1] < 0xA0) &&
                     !(first == 0xF0 && p[1] < 0x90) &&
                     !(first == 0xF4 && p[1] > 0x8F) &&
                     (allow_surrogates || !(first == 0xED && p[1] > 0x9F));
        }
        if (!valid) {
            *reason = "invalid continuation byte";
            return 0;
        }
    }
    return length;
}

static uint32_t line_of(const char *bytes, const char *at)
{
    uint32_t line = 1;
    for (const char *p = bytes; p < at; p++) {
        line += *p == '\n' || (*p == '\r' && p[1] != '\n');
    }
    return line;
}

static bool report_bad_bytes(const char *bytes, const char *at, size_t bad,
                             const char *reason, const char *filename, int flags,
                             DiagnosticList *out)
{
    unsigned position = (unsigned)(at - bytes);
    unsigned char byte = (unsigned char)*at;
    if ((flags & SOURCE_FILE) != 0) {
        uint32_t line = line_of(bytes, at);
        SourceRange range = {0};
        return diagnostics_error(
            out, DIAGNOSTIC_SYNTAX_ERROR, range,
            "Non-UTF-8 code starting with '\\x%02x' in file %s on line %u, but no "
            "encoding "
            "declared; see https://peps.python.org/pep-0263/ for details",
            byte, filename, (unsigned)line);
    }
    SourceRange range = {1, 0, 0, 0};
    if (bad == 1) {
        return diagnostics_error(
            out, DIAGNOSTIC_SYNTAX_ERROR, range,
            "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %u: %s",
            byte, position, reason);
    }
    return diagnostics_error(
        out, DIAGNOSTIC_SYNTAX_ERROR, range,
        "(unicode error) 'utf-8' codec can't decode bytes in position %u-%u: %s",
        position, position + (unsigned)bad - 1, reason);
}

static bool check_utf8(const char *bytes, const char *start, const char *limit,
                       const char *filename, int flags, DiagnosticList *out)
{
    const unsigned char *p = (const unsigned char *)start;
    const unsigned char *end = (const unsigned char *)limit;
    while (p < end) {
        if (*p < 0x80) {
            p++;
            continue;
        }
        size_t bad;
        const char *reason = NULL;
        size_t length =
            check_character(p, end, (flags & SOURCE_TEXT) != 0, &bad, &reason);
        if (length == 0) {
            return report_bad_bytes(bytes, (const char *)p, bad, reason, filename,
                                    flags, out);
        }
        p += length;
    }
    return true;
}

static bool check_ascii(const char *start, const char *limit, DiagnosticList *out)
{
    for (const char *p = start; p < limit; p++) {
        if ((unsigned char)*p >= 0x80) {
            return diagnostics_error(out, DIAGNOSTIC_SYNTAX_ERROR,
                                     (SourceRange){1, 0, 0, 0},
                                     "(unicode error) 'ascii' codec can't decode byte "
                                     "0x%02x in position %u: "
                                     "ordinal not in range(128)",
                                     (unsigned char)*p, (unsigned)(p - start));
        }
    }
    return true;
}

// --- Normalising ---

// Copies with '\n' for every line end, from Latin-1 if asked, and ends the last line.
static bool copy_text(Source *source, Bump *bump, const char *start, const char *limit,
                      bool is_latin1)
{
    size_t size = (size_t)(limit - start);
    size_t high = 0;
    for (const char *p = start; is_latin1 && p < limit; p++) {
        high += (unsigned char)*p >= 0x80;
    }
    char *text = bump_alloc(bump, size + high + 2);
    if (text == NULL) {
        return false;
    }
    char *to = text;
    for (const char *p = start; p < limit; p++) {
        unsigned char c = (unsigned char)*p;
        if (c == '\r') {
            *to++ = '\n';
            p += p + 1 < limit && p[1] == '\n';
        } else if (is_latin1 && c >= 0x80) {
            *to++ = (char)(0xC0 | c >> 6);
            *to++ = (char)(0x80 | (c & 0x3F));
        } else {
            *to++ = (char)c;
        }
    }
    if (to > text && to[-1] != '\n') {
        *to++ = '\n';
    }
    *to = '\0';
    source->text = text;
    source->size = (size_t)(to - text);
    return true;
}

static bool check_encoding(const char *bytes, const char *start, const char *limit,
                           const char *filename, int flags, Encoding *encoding,
                           DiagnosticList *out)
{
    *encoding = ENCODING_UTF8;
    Cookie cookie = {0};
    if ((flags & SOURCE_TEXT) == 0) {
        cookie = find_cookie(start, (size_t)(limit - start));
        *encoding = encoding_of(&cookie);
    }
    SourceRange nowhere = {0};
    int name_size = (int)cookie.size;
    if (start != bytes && cookie.size > 0 && !names_encoding(&cookie, "utf-8", true)) {
        return diagnostics_error(out, DIAGNOSTIC_SYNTAX_ERROR, nowhere,
                                 "encoding problem: %.*s with BOM", name_size,
                                 cookie.name);
    }
    switch (*encoding) {
    case ENCODING_UTF8:
        return check_utf8(bytes, start, limit, filename, flags, out);
    case ENCODING_ASCII:
        return check_ascii(start, limit, out);
    case ENCODING_LATIN1:
        return true;
    default:
        return diagnostics_error(out, DIAGNOSTIC_SYNTAX_ERROR, nowhere, "%s: %.*s",
                                 (flags & SOURCE_FILE) != 0 ? "encoding problem"
                                                            : "unknown encoding",
                                 name_size, cookie.name);
    }
}

bool source_init(Source *source, Bump *bump, const char *bytes, size_t size,
                 const char *filename, int flags, DiagnosticList *out)
{
    *source = (Source){.filename = filename, .text = "", .size = 0};
    const char *start = bytes;
    const char *limit = bytes + size;
    if ((flags & SOURCE_TEXT) == 0 && size >= 3 &&
        memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        start += 3;
    }
    const char *null = memchr(start, '\0', (size_t)(limit - start));
    if (null != NULL) {
        bool is_file = (flags & SOURCE_FILE) != 0;
        SourceRange range = {0};
        if (is_file) {
            range = (SourceRange){line_of(bytes, null), NO_COLUMN, 0, 0};
        }
        if (is_file && !copy_text(source, bump, start, null, false)) {
            return diagnostics_memory_error(out);
        }
        return diagnostics_error(out, DIAGNOSTIC_SYNTAX_ERROR, range, "%s",
                                 is_file
                                     ? "source code cannot contain null bytes"
                                     : "source code string cannot contain null bytes");
    }
    Encoding encoding;
    if (!check_encoding(bytes, start, limit, filename, flags, &encoding, out)) {
        return false;
    }
    bool has_end = start == limit || limit[-1] == '\n' || limit[-1] == '\r';
    source->is_file = (flags & SOURCE_TEXT) == 0 && filename[0] != '<';
    source->is_open = (flags & SOURCE_OPEN) != 0 && !has_end;
    return copy_text(source, bump, start, limit, encoding == ENCODING_LATIN1) ||
           diagnostics_memory_error(out);
}

SourceLine source_line(const Source *source, uint32_t line)
{
    const char *at = source->text;
    const char *end = at + source->size;
    for (uint32_t number = 1; at < end; number++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        stop = stop != NULL ? stop : end;
        if (number == line) {
            return (SourceLine){at, (size_t)(stop - at)};
        }
        at = stop + 1;
    }
    return (SourceLine){end, 0};
}
