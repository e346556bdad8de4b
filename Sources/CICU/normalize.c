#include "CICU_normalize.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/// No code point's NFC is longer than three code points, and none takes more than two UTF-16 units.
#define NFC_UNITS (KT_NFC_MAX_BYTES * 3 * 2)

int32_t kt_nfc(const uint8_t *utf8, int32_t count, uint32_t *out) {
  if (count < 0 || count > KT_NFC_MAX_BYTES) return -1;

  UErrorCode status = U_ZERO_ERROR;
  UChar units[KT_NFC_MAX_BYTES];
  int32_t unit_count = 0;
  u_strFromUTF8(units, KT_NFC_MAX_BYTES, &unit_count, (const char *)utf8, count, &status);
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;

  UChar composed[NFC_UNITS];
  int32_t composed_count = unorm2_normalize(nfc, units, unit_count, composed, NFC_UNITS, &status);
  int32_t written = 0;
  u_strToUTF32((UChar32 *)out, KT_NFC_MAX_BYTES * 3, &written, composed, composed_count, &status);
  // A result that fills its room exactly gives a warning about the missing terminator, which is none of our concern.
  return U_FAILURE(status) ? -1 : written;
}
