#include "StandardRules.h"

// #embed is C23; clang has it in every mode and warns where it is new.
#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("../../generated/image.bin") == __STDC_EMBED_FOUND__

_Alignas(8) static const unsigned char image[] = {
#embed "../../generated/image.bin"
};

const unsigned char *kt_image(size_t *count) {
  *count = sizeof image;
  return image;
}

size_t kt_text_count(void) { return 0; }

const char *kt_text_name(size_t index) {
  (void)index;
  return NULL;
}

const unsigned char *kt_text_bytes(size_t index, size_t *count) {
  (void)index;
  *count = 0;
  return NULL;
}

#else

struct text {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

#include "EmbeddedTexts.h"

static const size_t count_of_texts = sizeof texts / sizeof texts[0];

const unsigned char *kt_image(size_t *count) {
  *count = 0;
  return NULL;
}

size_t kt_text_count(void) { return count_of_texts; }

const char *kt_text_name(size_t index) { return index < count_of_texts ? texts[index].name : NULL; }

const unsigned char *kt_text_bytes(size_t index, size_t *count) {
  if (index >= count_of_texts) {
    *count = 0;
    return NULL;
  }
  *count = texts[index].count;
  return texts[index].bytes;
}

#endif
