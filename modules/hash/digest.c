#include "modules/hash/digest.h"

#include <string.h>

const DigestKind *digest_kind(const char *name)
{
    static const DigestKind *const kinds[] = {
        &md5_kind,      &sha1_kind,     &sha224_kind,    &sha256_kind,
        &sha384_kind,   &sha512_kind,   &sha3_224_kind,  &sha3_256_kind,
        &sha3_384_kind, &sha3_512_kind, &shake_128_kind, &shake_256_kind,
        &blake2b_kind,  &blake2s_kind,
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(kinds[i]->name, name) == 0) {
            return kinds[i];
        }
    }
    return NULL;
}

void digest_start(Digest *digest, const DigestKind *kind)
{
    memset(digest, 0, sizeof *digest);
    digest->kind = kind;
    kind->start(digest);
}

static void add_block(Digest *digest, const unsigned char *block)
{
    digest->total += digest->kind->block_size;
    digest->kind->add_block(digest, block);
}

void digest_add(Digest *digest, const void *data, size_t size)
{
    const unsigned char *bytes = data;
    size_t block_size = digest->kind->block_size;
    size_t kept = digest->kind->keeps_full; // bytes that must follow a full block
    while (size > 0) {
        if (digest->used == 0 && size >= block_size + kept) {
            add_block(digest, bytes);
            bytes += block_size;
            size -= block_size;
            continue;
        }
        if (digest->used == block_size) {
            add_block(digest, digest->block);
            digest->used = 0;
            continue;
        }
        size_t part = block_size - digest->used;
        part = part < size ? part : size;
        memcpy(digest->block + digest->used, bytes, part);
        digest->used += part;
        bytes += part;
        size -= part;
        if (digest->used == block_size && kept == 0) {
            add_block(digest, digest->block);
            digest->used = 0;
        }
    }
}

void digest_finish(Digest *digest, unsigned char *out, size_t size)
{
    digest->kind->finish(digest, out, size);
}

void digest_pad(Digest *digest, size_t length_size, bool is_big)
{
    size_t block_size = digest->kind->block_size;
    uint64_t total = digest->total + digest->used;
    unsigned char *block = digest->block;
    block[digest->used++] = 0x80;
    if (digest->used > block_size - length_size) {
        memset(block + digest->used, 0, block_size - digest->used);
        digest->kind->add_block(digest, block);
        digest->used = 0;
    }
    memset(block + digest->used, 0, block_size - digest->used);
    if (is_big) {
        store_big(block + block_size - 8, total << 3, 8);
        if (length_size > 8) {
            store_big(block + block_size - 16, total >> 61, 8);
        }
    } else {
        store_little(block + block_size - 8, total << 3, 8);
    }
    digest->kind->add_block(digest, block);
}

void sha512(const void *data, size_t size, unsigned char out[SHA512_SIZE])
{
    Digest digest;
    digest_start(&digest, &sha512_kind);
    digest_add(&digest, data, size);
    digest_finish(&digest, out, SHA512_SIZE);
}
