// BLAKE2b (words of 64 bits, 12 rounds) and BLAKE2s (32 bits, 10 rounds).
#include <string.h>

#include "modules/hash/digest.h"

// The first words of SHA-512 and SHA-256.
static const uint64_t initial_long[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};

// Which word of the block is used where, round by round.
static const unsigned char order[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};
// The columns, then the diagonals.
static const unsigned char places[8][4] = {
    {0, 4, 8, 12},  {1, 5, 9, 13},  {2, 6, 10, 14}, {3, 7, 11, 15},
    {0, 5, 10, 15}, {1, 6, 11, 12}, {2, 7, 8, 13},  {3, 4, 9, 14},
};

typedef struct Finality {
    uint64_t total; // bytes up to the end of this block
    bool is_last, is_last_node;
} Finality;

static void compress_long(uint64_t *h, const unsigned char *block, Finality finality)
{
    uint64_t m[16], v[16];
    for (int i = 0; i < 16; i++) {
        m[i] = load_little(block + 8 * i, 8);
    }
    memcpy(v, h, 8 * sizeof *v);
    memcpy(v + 8, initial_long, 8 * sizeof *v);
    v[12] ^= finality.total;
    v[14] ^= finality.is_last ? UINT64_MAX : 0;
    v[15] ^= finality.is_last_node ? UINT64_MAX : 0;
    for (int round = 0; round < 12; round++) {
        const unsigned char *words = order[round % 10];
        for (int i = 0; i < 8; i++) {
            uint64_t *a = &v[places[i][0]], *b = &v[places[i][1]];
            uint64_t *c = &v[places[i][2]], *d = &v[places[i][3]];
            *a += *b + m[words[2 * i]];
            *d = rotate_right_long(*d ^ *a, 32);
            *c += *d;
            *b = rotate_right_long(*b ^ *c, 24);
            *a += *b + m[words[2 * i + 1]];
            *d = rotate_right_long(*d ^ *a, 16);
            *c += *d;
            *b = rotate_right_long(*b ^ *c, 63);
        }
    }
    for (int i = 0; i < 8; i++) {
        h[i] ^= v[i] ^ v[i + 8];
    }
}

static void compress_word(uint32_t *h, const unsigned char *block, Finality finality)
{
    uint32_t m[16], v[16];
    for (int i = 0; i < 16; i++) {
        m[i] = (uint32_t)load_little(block + 4 * i, 4);
        v[i] = i < 8 ? h[i] : (uint32_t)(initial_long[i - 8] >> 32);
    }
    v[12] ^= (uint32_t)finality.total;
    v[13] ^= (uint32_t)(finality.total >> 32);
    v[14] ^= finality.is_last ? UINT32_MAX : 0;
    v[15] ^= finality.is_last_node ? UINT32_MAX : 0;
    for (int round = 0; round < 10; round++) {
        const unsigned char *words = order[round];
        for (int i = 0; i < 8; i++) {
            uint32_t *a = &v[places[i][0]], *b = &v[places[i][1]];
            uint32_t *c = &v[places[i][2]], *d = &v[places[i][3]];
            *a += *b + m[words[2 * i]];
            *d = rotate_right(*d ^ *a, 16);
            *c += *d;
            *b = rotate_right(*b ^ *c, 12);
            *a += *b + m[words[2 * i + 1]];
            *d = rotate_right(*d ^ *a, 8);
            *c += *d;
            *b = rotate_right(*b ^ *c, 7);
        }
    }
    for (int i = 0; i < 8; i++) {
        h[i] ^= v[i] ^ v[i + 8];
    }
}

static void compress(Digest *digest, const unsigned char *block, Finality finality)
{
    if (digest->kind == &blake2b_kind) {
        compress_long(digest->state.longs, block, finality);
    } else {
        compress_word(digest->state.words, block, finality);
    }
}

void digest_start_blake2(Digest *digest, const DigestKind *kind,
                         const unsigned char *parameters)
{
    memset(digest, 0, sizeof *digest);
    digest->kind = kind;
    digest->size = parameters[0];
    for (int i = 0; i < 8; i++) {
        if (kind == &blake2b_kind) {
            digest->state.longs[i] =
                initial_long[i] ^ load_little(parameters + 8 * i, 8);
        } else {
            digest->state.words[i] = (uint32_t)(initial_long[i] >> 32) ^
                                     (uint32_t)load_little(parameters + 4 * i, 4);
        }
    }
}

// Without a key, in sequence.
static void start(Digest *digest)
{
    unsigned char parameters[64] = {(unsigned char)digest->kind->size, 0, 1, 1};
    digest_start_blake2(digest, digest->kind, parameters);
}

static void add_block(Digest *digest, const unsigned char *block)
{
    compress(digest, block, (Finality){.total = digest->total});
}

static void finish(Digest *digest, unsigned char *out, size_t size)
{
    size_t block_size = digest->kind->block_size;
    memset(digest->block + digest->used, 0, block_size - digest->used);
    compress(digest, digest->block,
             (Finality){digest->total + digest->used, true, digest->is_last_node});
    int word = digest->kind == &blake2b_kind ? 8 : 4;
    unsigned char bytes[DIGEST_SIZE_MAX];
    for (int i = 0; i < 8; i++) {
        store_little(bytes + word * i,
                     word == 8 ? digest->state.longs[i] : digest->state.words[i], word);
    }
    memcpy(out, bytes, size);
}

const DigestKind blake2b_kind = {"blake2b", 64, 128, true, start, add_block, finish};
const DigestKind blake2s_kind = {"blake2s", 32, 64, true, start, add_block, finish};
