#ifndef KLARTEXT_STANDARD_RULES_H
#define KLARTEXT_STANDARD_RULES_H

#include <stddef.h>

/// The compiled image of the standard packs; NULL and 0 where the program was built without one.
const unsigned char *kt_image(size_t *count);

/// How many texts the program carries instead of an image; 0 where it has one.
size_t kt_text_count(void);

/// The name of a text, such as `Dictionaries/slang.tsv`; NULL where there is none with that number.
const char *kt_text_name(size_t index);

/// The bytes of a text; NULL and 0 where there is none with that number.
const unsigned char *kt_text_bytes(size_t index, size_t *count);

#endif
