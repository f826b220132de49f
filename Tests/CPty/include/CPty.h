#pragma once
#include <sys/types.h>
/// Starts `path` on a new pseudo-terminal of `columns` by `rows`; returns the pid, the master descriptor in `*master`, -1 on error.
pid_t cpty_spawn(const char *path, char *const argv[], char *const envp[], unsigned short columns, unsigned short rows, int *master);
int cpty_resize(int master, unsigned short columns, unsigned short rows);
