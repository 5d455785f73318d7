#include "modules/isolate/message.h"

#include <stdlib.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/complex.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/set_table.h"
#include "objects/str.h"
#include "objects/tuple.h"

// What the next item is; a count or the data follows.
enum {
    TAG_WORD = 'w', // None, False, True, Ellipsis: the word itself
    TAG_INT = 'i',  // 8 bytes
    TAG_BIG = 'I',  // hexadecimal text
    TAG_FLOAT = 'f',
    TAG_COMPLEX = 'c',
    TAG_STR = 's',
    TAG_BYTES = 'b',
    TAG_LIST = '[',
    TAG_TUPLE = '(',
    TAG_DICT = '{',
    TAG_SET = '<',
    TAG_FROZENSET = '>',
};

// --- writing ---

typedef struct Writer {
    Runtime *rt;
    Message *message;
    size_t room;
} Writer;

static bool put(Writer *w, const void *data, size_t size)
{
    if (w->message->size + size > w->room) {
        size_t room = (w->message->size + size) * 2;
        Message *larger = realloc(w->message, sizeof(Message) + room);
        if (larger == NULL) {
            raise_memory_error(w->rt);
            return false;
        }
        w->message = larger;
        w->room = room;
    }
    memcpy(w->message->data + w->message->size, data, size);
    w->message->size += size;
    return true;
}

static bool put_tag(Writer *w, char tag)
{
    return put(w, &tag, 1);
}

static bool put_sized(Writer *w, char tag, const void *data, size_t size)
{
    return put_tag(w, tag) && put(w, &size, sizeof size) && put(w, data, size) &&
           charge(w->rt, size / 64);
}

static bool put_value(Writer *w, Value value);

static bool put_int(Writer *w, Value value)
{
    int64_t number;
    if (int_small(value, &number)) {
        return put_tag(w, TAG_INT) && put(w, &number, sizeof number);
    }
    Ref text = int_to_str(w->rt, value, 16);
    bool done =
        !ref_is_error(text) && put_sized(w, TAG_BIG, value_str_object(peek(text))->data,
                                         value_str_object(peek(text))->size);
    drop(w->rt, text);
    return done;
}

static bool put_items(Writer *w, char tag, const Ref *items, size_t count)
{
    bool done = put_tag(w, tag) && put(w, &count, sizeof count);
    for (size_t i = 0; i < count && done; i++) {
        done = put_value(w, peek(items[i]));
    }
    return done;
}

static bool put_dict(Writer *w, Dict *dict)
{
    bool done = put_tag(w, TAG_DICT) && put(w, &dict->length, sizeof dict->length);
    size_t position = 0;
    Ref *key, *value;
    while (done && dict_next(dict, &position, &key, &value)) {
        done = put_value(w, peek(*key)) && put_value(w, peek(*value));
    }
    return done;
}

static bool put_set(Writer *w, char tag, const Set *set)
{
    bool done = put_tag(w, tag) && put(w, &set->length, sizeof set->length);
    for (size_t i = set_next_live(set, 0); i <= set->mask && done;
         i = set_next_live(set, i + 1)) {
        done = put_value(w, peek(set->entries[i].key));
    }
    return done;
}

static bool put_object(Writer *w, Value value)
{
    Runtime *rt = w->rt;
    const Object *object = value_object(value);
    if (object->type == rt->types[T_STR]) {
        const Str *text = (const Str *)object;
        return put_sized(w, TAG_STR, text->data, text->size);
    }
    if (object->type == rt->types[T_BYTES]) {
        const Bytes *bytes = (const Bytes *)object;
        return put_sized(w, TAG_BYTES, bytes->data, bytes->size);
    }
    if (object->type == rt->types[T_FLOAT]) {
        double number = float_value(value);
        return put_tag(w, TAG_FLOAT) && put(w, &number, sizeof number);
    }
    if (object->type == rt->types[T_COMPLEX]) {
        double parts[2] = {value_complex(value)->real, value_complex(value)->imag};
        return put_tag(w, TAG_COMPLEX) && put(w, parts, sizeof parts);
    }
    if (object->type == rt->types[T_LIST]) {
        return put_items(w, TAG_LIST, ((const List *)object)->items,
                         ((const List *)object)->length);
    }
    if (object->type == rt->types[T_TUPLE]) {
        return put_items(w, TAG_TUPLE, ((const Tuple *)object)->items,
                         ((const Tuple *)object)->length);
    }
    if (object->type == rt->types[T_DICT]) {
        return put_dict(w, (Dict *)object);
    }
    if (object->type == rt->types[T_SET] || object->type == rt->types[T_FROZENSET]) {
        bool is_set = object->type == rt->types[T_SET];
        return put_set(w, is_set ? TAG_SET : TAG_FROZENSET, (const Set *)object);
    }
    raise_error(rt, E_TYPE_ERROR, "cannot copy '%T' object to another interpreter",
                value);
    return false;
}

static bool put_value(Writer *w, Value value)
{
    if (!charge(w->rt, 1) || !stack_check_in(w->rt, " while copying plain data")) {
        return false;
    }
    if (is_exact_int(w->rt, value)) {
        return put_int(w, value);
    }
    if (!value_is_object(value)) {
        return put_tag(w, TAG_WORD) && put(w, &value.bits, sizeof value.bits);
    }
    return put_object(w, value);
}

Message *message_new(Runtime *rt, Value value)
{
    Writer writer = {rt, malloc(sizeof(Message)), 0};
    if (writer.message == NULL) {
        raise_memory_error(rt);
        return NULL;
    }
    *writer.message = (Message){NULL, 0};
    if (!put_value(&writer, value)) {
        free(writer.message);
        return NULL;
    }
    return writer.message;
}

// --- reading ---

typedef struct Reader {
    Runtime *rt;
    const char *next;
} Reader;

static void get(Reader *r, void *out, size_t size)
{
    memcpy(out, r->next, size);
    r->next += size;
}

static size_t get_size(Reader *r)
{
    size_t size;
    get(r, &size, sizeof size);
    return size;
}

static Ref get_value(Reader *r);

static Ref get_list(Reader *r)
{
    size_t count = get_size(r);
    Ref list = list_new(r->rt, count);
    for (size_t i = 0; i < count && !ref_is_error(list); i++) {
        Ref item = get_value(r);
        if (ref_is_error(item) ||
            !list_append_take(r->rt, value_list(peek(list)), item)) {
            drop(r->rt, list);
            return REF_ERROR;
        }
    }
    return list;
}

static Ref get_tuple(Reader *r)
{
    size_t count = get_size(r);
    Tuple *tuple = tuple_new(r->rt, count);
    for (size_t i = 0; tuple != NULL && i < count; i++) {
        Ref item = get_value(r);
        if (ref_is_error(item)) {
            object_release(r->rt, &tuple->base);
            return REF_ERROR;
        }
        tuple->items[i] = item;
    }
    if (tuple == NULL) {
        return REF_ERROR;
    }
    if (count > 0) {
        tuple_finish(r->rt, tuple);
    }
    return OBJECT_REF(tuple);
}

static Ref get_dict(Reader *r)
{
    size_t count = get_size(r);
    Ref dict = dict_new(r->rt);
    for (size_t i = 0; i < count && !ref_is_error(dict); i++) {
        Ref key = get_value(r);
        Ref value = ref_is_error(key) ? REF_ERROR : get_value(r);
        if (ref_is_error(value)) {
            drop(r->rt, key);
        }
        if (ref_is_error(value) ||
            !dict_set_take(r->rt, value_dict(peek(dict)), key, value)) {
            drop(r->rt, dict);
            return REF_ERROR;
        }
    }
    return dict;
}

static Ref get_set(Reader *r, TypeId type)
{
    size_t count = get_size(r);
    Ref set = set_new(r->rt, type, NULL);
    for (size_t i = 0; i < count && !ref_is_error(set); i++) {
        Ref key = get_value(r);
        if (ref_is_error(key) || !set_add_take(r->rt, (Set *)ref_object(set), key)) {
            drop(r->rt, set);
            return REF_ERROR;
        }
    }
    return set;
}

static Ref get_number(Reader *r, char tag)
{
    int64_t number;
    double parts[2];
    switch (tag) {
    case TAG_INT:
        get(r, &number, sizeof number);
        return int_new(r->rt, number);
    case TAG_FLOAT:
        get(r, parts, sizeof *parts);
        return float_new(r->rt, parts[0]);
    default:
        get(r, parts, sizeof parts);
        return complex_new(r->rt, parts[0], parts[1]);
    }
}

static Ref get_sized(Reader *r, char tag)
{
    size_t size = get_size(r);
    const char *data = r->next;
    r->next += size;
    return tag == TAG_STR     ? str_new(r->rt, data, size)
           : tag == TAG_BYTES ? bytes_new(r->rt, data, size)
                              : int_parse(r->rt, data, size, 16);
}

static Ref get_value(Reader *r)
{
    char tag;
    uintptr_t word;
    if (!charge(r->rt, 1) || !stack_check_in(r->rt, " while copying plain data")) {
        return REF_ERROR;
    }
    get(r, &tag, 1);
    switch (tag) {
    case TAG_WORD:
        get(r, &word, sizeof word);
        return (Ref){word};
    case TAG_STR:
    case TAG_BYTES:
    case TAG_BIG:
        return get_sized(r, tag);
    case TAG_LIST:
        return get_list(r);
    case TAG_TUPLE:
        return get_tuple(r);
    case TAG_DICT:
        return get_dict(r);
    case TAG_SET:
        return get_set(r, T_SET);
    case TAG_FROZENSET:
        return get_set(r, T_FROZENSET);
    default:
        return get_number(r, tag);
    }
}

Ref message_read(Runtime *rt, const Message *message)
{
    return get_value(&(Reader){rt, message->data});
}
