#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "CICU_normalize.h"

// ICU's break iterators over UTF-8, without ICU's types: its functions are renamed by macros, which Swift cannot see.

/// What an iterator finds.
enum kt_boundary_kind {
  /// Words and numbers; what lies between them is left out.
  KT_WORDS = 0,
  /// Sentences, one after the other without gaps.
  KT_SENTENCES = 1
};

/// A stretch of the text in bytes, half open.
typedef struct {
  int32_t start;
  int32_t end;
} kt_span;

/// An iterator over one text. Not for several threads at once.
typedef struct kt_boundaries kt_boundaries;

/// Opens an iterator that has no text yet.
///
/// Opening the first iterator of a process costs some 0.1 ms for ICU's data, every other 3 µs: as much as segmenting a
/// short text, so that they are worth keeping. Gives NULL if ICU lacks its data or memory is short.
kt_boundaries *kt_boundaries_open(enum kt_boundary_kind kind, const char *locale);

/// Begins with `length` bytes of UTF-8, which must stay in place until the last stretch is read.
///
/// NUL bytes are text as any other, and bytes that are no UTF-8 count as U+FFFD. ICU counts in 32 bits, so of a longer
/// text only the first 2,147,483,647 bytes are looked at. Gives false if ICU fails; then there are no stretches.
bool kt_boundaries_begin(kt_boundaries *boundaries, const char *utf8, int64_t length);

/// Writes the next stretches to `spans`, in order, and gives their number; fewer than `capacity` means the end.
size_t kt_boundaries_next(kt_boundaries *boundaries, kt_span *spans, size_t capacity);

/// Closes an iterator; NULL is allowed.
void kt_boundaries_close(kt_boundaries *boundaries);

#endif
