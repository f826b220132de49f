#pragma once
#include <stdint.h>
#include <sys/types.h>
#include <utf8proc.h>

/// Terminal cells of one scalar by utf8proc's table (0, 1 or 2).
int spar_cells(int32_t scalar);
/// NFKC with case folding of `length` bytes. Returns malloc'd bytes and how many they are, or NULL for invalid UTF-8.
char *spar_folded(const uint8_t *text, ssize_t length, ssize_t *made);
