#define _GNU_SOURCE
#include "CPty.h"
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

pid_t cpty_spawn(const char *path, char *const argv[], char *const envp[], unsigned short columns, unsigned short rows, int *master) {
  struct winsize size = {rows, columns, 0, 0};
  pid_t pid = forkpty(master, 0, 0, &size);
  if (pid == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, 0);
    for (int i = 1; i < 32; i++) signal(i, SIG_DFL);
    execve(path, argv, envp);
    _exit(127);
  }
  return pid;
}

int cpty_resize(int master, unsigned short columns, unsigned short rows) {
  struct winsize size = {rows, columns, 0, 0};
  return ioctl(master, TIOCSWINSZ, &size);
}
