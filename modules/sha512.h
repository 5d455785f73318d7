// SHA-512 (FIPS 180-4): what seeds of random numbers made of text are mixed with.
#ifndef PYRENA_MODULES_SHA512_H
#define PYRENA_MODULES_SHA512_H

#include <stddef.h>
#include <stdint.h>

#define SHA512_SIZE 64

void sha512(const void *data, size_t size, unsigned char digest[SHA512_SIZE]);

#endif
