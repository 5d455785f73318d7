import secrets

print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(16)))
print(secrets.token_hex() != secrets.token_hex(), secrets.randbelow(1), secrets.choice([5]), 0 <= secrets.randbits(3) < 8)
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"), secrets.DEFAULT_ENTROPY, type(secrets.SystemRandom()).__name__)
for call in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.compare_digest("é", "é")):
    try:
        call()
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
