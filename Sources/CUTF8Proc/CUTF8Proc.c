#include "CUTF8Proc.h"

int spar_cells(int32_t scalar) { return utf8proc_charwidth(scalar); }

char *spar_folded(const uint8_t *text, ssize_t length, ssize_t *made) {
  utf8proc_uint8_t *out = NULL;
  ssize_t n = utf8proc_map(text, length, &out, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  *made = n;
  return n < 0 ? NULL : (char *)out;
}
