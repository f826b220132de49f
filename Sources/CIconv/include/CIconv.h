#pragma once
#include <stddef.h>

/// Text of one encoding in another, by the C library's iconv.
///
/// 0 with `*text` to be freed by `spar_iconv_free`; 1 when a byte is none of the source, `*bad` says which;
/// -1 when the C library does not know the encoding or there is no memory.
int spar_iconv(
    const char *source, const char *target, const char *bytes, size_t length, char **text, size_t *text_length,
    size_t *bad);
void spar_iconv_free(char *text);
