#pragma once
#include <stddef.h>
#include <stdint.h>

/// libFuzzer's loop without its main (compiler-rt, FuzzerInterface): calls `take` until its arguments say stop.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*take)(const uint8_t *bytes, size_t length));
