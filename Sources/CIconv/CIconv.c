#include "CIconv.h"
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

int spar_iconv(
    const char *source, const char *target, const char *bytes, size_t length, char **text, size_t *text_length,
    size_t *bad) {
  iconv_t converter = iconv_open(target, source);
  if (converter == (iconv_t)-1) return -1;
  // No encoding here needs more than four bytes for one of another.
  size_t room = length * 4 + 4;
  char *start = malloc(room);
  if (!start) {
    iconv_close(converter);
    return -1;
  }
  char *input = (char *)bytes, *output = start;
  size_t left = length, free_bytes = room;
  size_t result = iconv(converter, &input, &left, &output, &free_bytes);
  iconv_close(converter);
  if (result == (size_t)-1) {
    *bad = (size_t)(input - bytes);
    free(start);
    return errno == EILSEQ || errno == EINVAL ? 1 : -1;
  }
  *text = start;
  *text_length = (size_t)(output - start);
  return 0;
}

void spar_iconv_free(char *text) { free(text); }
