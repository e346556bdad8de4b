#ifndef CICU_NORMALIZE_H
#define CICU_NORMALIZE_H

#include <stdint.h>

/// The greatest number of bytes that `kt_nfc` takes.
#define KT_NFC_MAX_BYTES 128

/// Writes the code points of a short text in Unicode's normalization form C.
///
/// `utf8` holds `count` bytes of valid UTF-8, at most KT_NFC_MAX_BYTES; `out` has room for KT_NFC_MAX_BYTES * 3 code
/// points. Returns how many were written, or -1 when the text is longer or not UTF-8.
int32_t kt_nfc(const uint8_t *utf8, int32_t count, uint32_t *out);

#endif
