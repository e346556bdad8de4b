#include "CICU.h"

#include <stdbool.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct kt_boundaries {
  UBreakIterator *iterator;
  UText *text;
  int32_t position;
  bool words;
};

kt_boundaries *kt_boundaries_open(enum kt_boundary_kind kind, const char *locale) {
  kt_boundaries *boundaries = calloc(1, sizeof *boundaries);
  if (boundaries == NULL) return NULL;
  boundaries->words = kind == KT_WORDS;

  UErrorCode status = U_ZERO_ERROR;
  boundaries->iterator = ubrk_open(boundaries->words ? UBRK_WORD : UBRK_SENTENCE, locale, NULL, 0, &status);
  if (U_FAILURE(status)) {
    kt_boundaries_close(boundaries);
    return NULL;
  }
  return boundaries;
}

bool kt_boundaries_begin(kt_boundaries *boundaries, const char *utf8, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  // An empty buffer may have no address at all, which ICU takes for a mistake.
  boundaries->text =
      utext_openUTF8(boundaries->text, utf8 == NULL ? "" : utf8, length < INT32_MAX ? length : INT32_MAX, &status);
  ubrk_setUText(boundaries->iterator, boundaries->text, &status);
  if (U_FAILURE(status)) return false;
  boundaries->position = ubrk_first(boundaries->iterator);
  return true;
}

size_t kt_boundaries_next(kt_boundaries *boundaries, kt_span *spans, size_t capacity) {
  size_t count = 0;
  while (count < capacity) {
    int32_t start = boundaries->position;
    int32_t end = ubrk_next(boundaries->iterator);
    if (end == UBRK_DONE) break;
    boundaries->position = end;
    if (boundaries->words && ubrk_getRuleStatus(boundaries->iterator) < UBRK_WORD_NONE_LIMIT) continue;
    spans[count++] = (kt_span){start, end};
  }
  return count;
}

void kt_boundaries_close(kt_boundaries *boundaries) {
  if (boundaries == NULL) return;
  if (boundaries->iterator != NULL) ubrk_close(boundaries->iterator);
  if (boundaries->text != NULL) utext_close(boundaries->text);
  free(boundaries);
}
