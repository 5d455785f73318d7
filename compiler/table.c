#include "compiler/table.h"

#include "objects/exception.h"

static uint32_t hash_word(uintptr_t key)
{
    return (uint32_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 32);
}

uintptr_t map_lookup(const WordMap *map, uintptr_t key)
{
    if (map->keys == NULL) {
        return 0;
    }
    for (uint32_t i = hash_word(key) & map->mask;; i = (i + 1) & map->mask) {
        if (map->keys[i] == key) {
            return map->values[i];
        }
        if (map->keys[i] == 0) {
            return 0;
        }
    }
}

static void map_insert(WordMap *map, uintptr_t key, uintptr_t value)
{
    uint32_t i = hash_word(key) & map->mask;
    while (map->keys[i] != 0) {
        i = (i + 1) & map->mask;
    }
    map->keys[i] = key;
    map->values[i] = value;
}

static bool map_grow(WordMap *map, Bump *bump)
{
    uint32_t slots = map->keys == NULL ? 8 : (map->mask + 1) * 2;
    uintptr_t *words = bump_alloc(bump, (size_t)slots * 2 * sizeof(uintptr_t));
    if (words == NULL) {
        return false;
    }
    memset(words, 0, slots * sizeof(uintptr_t));
    WordMap larger = {
        .keys = words, .values = words + slots, .mask = slots - 1, .count = map->count};
    for (uint32_t i = 0; map->keys != NULL && i <= map->mask; i++) {
        if (map->keys[i] != 0) {
            map_insert(&larger, map->keys[i], map->values[i]);
        }
    }
    *map = larger;
    return true;
}

bool map_add(WordMap *map, Bump *bump, uintptr_t key, uintptr_t value)
{
    if ((map->keys == NULL || map->count >= map->mask - map->mask / 4) &&
        !map_grow(map, bump)) {
        return false;
    }
    map_insert(map, key, value);
    map->count++;
    return true;
}

static uint32_t hash_text(const char *text, size_t size)
{
    uint32_t hash = 2166136261u; // FNV-1a: names are short
    for (size_t i = 0; i < size; i++) {
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    }
    return hash;
}

static bool grow_idents(IdentTable *table)
{
    uint32_t slots = table->slots == NULL ? 64 : (table->mask + 1) * 2;
    Ident **larger = bump_alloc(table->bump, slots * sizeof(Ident *));
    if (larger == NULL) {
        raise_memory_error(table->rt);
        return false;
    }
    memset(larger, 0, slots * sizeof(Ident *));
    for (uint32_t i = 0; table->slots != NULL && i <= table->mask; i++) {
        Ident *ident = table->slots[i];
        if (ident == NULL) {
            continue;
        }
        uint32_t to = ident->hash & (slots - 1);
        while (larger[to] != NULL) {
            to = (to + 1) & (slots - 1);
        }
        larger[to] = ident;
    }
    table->slots = larger;
    table->mask = slots - 1;
    return true;
}

Ident *ident_get(IdentTable *table, const char *text, size_t size)
{
    uint32_t hash = hash_text(text, size);
    uint32_t i = hash & table->mask;
    for (; table->slots[i] != NULL; i = (i + 1) & table->mask) {
        Ident *found = table->slots[i];
        if (found->hash == hash && found->size == size &&
            memcmp(found->text, text, size) == 0) {
            return found;
        }
    }
    Ident *ident = bump_alloc(table->bump, sizeof *ident);
    if (ident == NULL) {
        raise_memory_error(table->rt);
        return NULL;
    }
    *ident = (Ident){.text = text, .size = (uint32_t)size, .hash = hash};
    table->slots[i] = ident;
    if (++table->count > table->mask - table->mask / 4 && !grow_idents(table)) {
        return NULL;
    }
    return ident;
}

bool idents_init(IdentTable *table, Runtime *rt, Bump *bump)
{
    static const char *const observers[] = {"locals", "eval", "exec",
                                            "vars",   "dir",  "getrefcount"};
    *table = (IdentTable){.rt = rt, .bump = bump};
    if (!grow_idents(table)) {
        return false;
    }
    for (size_t i = 0; i < sizeof observers / sizeof *observers; i++) {
        Ident *ident = ident_get(table, observers[i], strlen(observers[i]));
        if (ident == NULL) {
            return false;
        }
        ident->is_observer = true;
    }
    return (table->class_ = ident_get(table, "__class__", 9)) != NULL &&
           (table->class_dict = ident_get(table, ".class_dict", 11)) != NULL &&
           (table->super = ident_get(table, "super", 5)) != NULL &&
           (table->debug = ident_get(table, "__debug__", 9)) != NULL &&
           (table->self = ident_get(table, "self", 4)) != NULL;
}

void idents_fini(IdentTable *table)
{
    for (Ident *ident = table->made; ident != NULL; ident = ident->next_made) {
        CLEAR_POINTER(table->rt, ident->str);
    }
    table->made = NULL;
}

Str *ident_str(IdentTable *table, Ident *ident)
{
    if (ident->str == NULL) {
        ident->str = str_intern_new(table->rt, ident->text, ident->size);
        if (ident->str != NULL) {
            ident->next_made = table->made;
            table->made = ident;
        }
    }
    return ident->str;
}

Ident *ident_mangle(IdentTable *table, const Ident *owner, Ident *ident)
{
    if (owner == NULL || ident->size < 3 || ident->text[0] != '_' ||
        ident->text[1] != '_') {
        return ident;
    }
    if (memcmp(ident->text + ident->size - 2, "__", 2) == 0 ||
        memchr(ident->text, '.', ident->size) != NULL) {
        return ident;
    }
    size_t skip = 0;
    while (skip < owner->size && owner->text[skip] == '_') {
        skip++;
    }
    if (skip == owner->size) {
        return ident; // a class named with underscores only
    }
    size_t size = 1 + owner->size - skip + ident->size;
    char *text = bump_alloc(table->bump, size);
    if (text == NULL) {
        raise_memory_error(table->rt);
        return NULL;
    }
    text[0] = '_';
    memcpy(text + 1, owner->text + skip, owner->size - skip);
    memcpy(text + 1 + owner->size - skip, ident->text, ident->size);
    return ident_get(table, text, size);
}
