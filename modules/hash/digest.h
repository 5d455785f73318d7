// Message digests: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), SHA-3 and SHAKE (FIPS
// 202), BLAKE2 (RFC 7693).
//
// A Digest takes bytes in pieces of any size. It is a plain struct: a copy goes on from
// where the original is.
#ifndef PYRENA_MODULES_HASH_DIGEST_H
#define PYRENA_MODULES_HASH_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    DIGEST_BLOCK_MAX = 168, // SHAKE-128
    DIGEST_SIZE_MAX = 64,
    SHA512_SIZE = 64,
};

typedef struct Digest Digest;

typedef struct DigestKind {
    const char *name;
    size_t size;       // bytes of the digest; 0: as many as one asks for (SHAKE)
    size_t block_size; // bytes worked on at once
    bool keeps_full;   // a full last block stays until it is known to be the last
    void (*start)(Digest *digest);
    void (*add_block)(Digest *digest, const unsigned char *block);
    // Ends with what is in `block`, and writes `size` bytes.
    void (*finish)(Digest *digest, unsigned char *out, size_t size);
} DigestKind;

struct Digest {
    const DigestKind *kind;
    uint64_t total; // bytes in whole blocks worked on
    size_t used;    // bytes waiting in `block`
    size_t size;    // BLAKE2: bytes of the digest
    bool is_last_node;
    union {
        uint32_t words[8];
        uint64_t longs[25];
    } state;
    unsigned char block[DIGEST_BLOCK_MAX];
};

// NULL: no such digest.
const DigestKind *digest_kind(const char *name);
void digest_start(Digest *digest, const DigestKind *kind);
// BLAKE2 with a parameter block of 64 (b) or 32 (s) bytes; its first byte is the size.
void digest_start_blake2(Digest *digest, const DigestKind *kind,
                         const unsigned char *parameters);
void digest_add(Digest *digest, const void *data, size_t size);
// Writes the digest of what was added; the Digest is used up.
void digest_finish(Digest *digest, unsigned char *out, size_t size);
// All at once.
void sha512(const void *data, size_t size, unsigned char digest[SHA512_SIZE]);

extern const DigestKind md5_kind, sha1_kind, sha224_kind, sha256_kind, sha384_kind,
    sha512_kind, sha3_224_kind, sha3_256_kind, sha3_384_kind, sha3_512_kind,
    shake_128_kind, shake_256_kind, blake2b_kind, blake2s_kind;

// A one bit, zeros, and the size in bits in the last bytes of a block: how MD5, SHA-1
// and SHA-2 end.
void digest_pad(Digest *digest, size_t length_size, bool is_big);

static inline uint32_t rotate_left(uint32_t x, int by)
{
    return x << by | x >> (32 - by);
}
static inline uint32_t rotate_right(uint32_t x, int by)
{
    return x >> by | x << (32 - by);
}
static inline uint64_t rotate_right_long(uint64_t x, int by)
{
    return by == 0 ? x : x >> by | x << (64 - by);
}

// Words of `size` bytes, the first byte the highest (big) or the lowest.
static inline uint64_t load_big(const unsigned char *bytes, int size)
{
    uint64_t word = 0;
    for (int i = 0; i < size; i++) {
        word = word << 8 | bytes[i];
    }
    return word;
}
static inline uint64_t load_little(const unsigned char *bytes, int size)
{
    uint64_t word = 0;
    for (int i = size - 1; i >= 0; i--) {
        word = word << 8 | bytes[i];
    }
    return word;
}
static inline void store_big(unsigned char *bytes, uint64_t word, int size)
{
    for (int i = size - 1; i >= 0; i--) {
        bytes[i] = (unsigned char)word;
        word >>= 8;
    }
}
static inline void store_little(unsigned char *bytes, uint64_t word, int size)
{
    for (int i = 0; i < size; i++) {
        bytes[i] = (unsigned char)word;
        word >>= 8;
    }
}

#endif
