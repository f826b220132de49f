#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <readline/readline.h>
#include <readline/history.h>

static volatile sig_atomic_t interrupts;
static volatile sig_atomic_t termination;
static volatile sig_atomic_t suspension;
static volatile sig_atomic_t reading;
static volatile sig_atomic_t editing;

void spar_locale(void) {
  const char *set = setlocale(LC_ALL, "");
  if (set == NULL || MB_CUR_MAX == 1) {
    // readline reads LC_CTYPE from the environment itself, so the variable has to change as well.
    setenv("LC_ALL", "C.UTF-8", 1);
    setlocale(LC_ALL, "C.UTF-8");
  }
}

static void on_interrupt(int signal) {
  (void)signal;
  // Work that never looks is not waited for: the third Ctrl-C ends the program.
  if (++interrupts >= 3 && !reading) _exit(130);
}

static void on_alarm(int signal) {
  (void)signal;
  _exit(128 + termination);
}

static void on_termination(int signal) {
  if (termination != 0 && !reading) _exit(128 + signal);
  termination = signal;
  if (!reading) alarm(2);
}

static void on_suspension(int number) {
  if (editing) {
    suspension = 1;
    return;
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void handle(int signal, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  // No SA_RESTART: a read has to come back with EINTR.
  sigaction(signal, &action, NULL);
}

void spar_signals(void) {
  handle(SIGINT, on_interrupt);
  handle(SIGTERM, on_termination);
  handle(SIGHUP, on_termination);
  handle(SIGALRM, on_alarm);
  handle(SIGTSTP, on_suspension);
  handle(SIGPIPE, SIG_IGN);
  // A file that may not grow (ulimit -f) is a write that fails, not the end of the program.
  handle(SIGXFSZ, SIG_IGN);
}

int spar_interrupted(void) { return interrupts != 0; }
void spar_forget_interrupt(void) { interrupts = 0; }
int spar_terminated(void) { return (int)termination; }

static spar_complete_fn completer;
static char **candidates;
static size_t next_candidate;

static char *generate(const char *text, int state) {
  (void)text;
  if (state == 0) next_candidate = 0;
  if (candidates == NULL || candidates[next_candidate] == NULL) return NULL;
  return candidates[next_candidate++];
}

static char **attempt(const char *text, int start, int end) {
  rl_attempted_completion_over = 1;
  if (completer == NULL) return NULL;
  char *line = strndup(rl_line_buffer, (size_t)end);
  if (line == NULL) return NULL;
  int files = 0;
  candidates = completer(line, (size_t)start, &files);
  free(line);
  rl_attempted_completion_over = !files;
  if (candidates == NULL) return NULL;
  char **matches = rl_completion_matches(text, generate);
  free(candidates);
  candidates = NULL;
  return matches;
}

/// Waits until the descriptor can be read: 1, or 0 when a signal was noted. No signal slips in between.
static int wait_for(int descriptor) {
  sigset_t blocked, before;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGINT);
  sigaddset(&blocked, SIGTERM);
  sigaddset(&blocked, SIGHUP);
  sigaddset(&blocked, SIGTSTP);
  sigprocmask(SIG_BLOCK, &blocked, &before);
  int ready = 0;
  if (termination == 0 && interrupts == 0 && suspension == 0) {
    struct pollfd wanted = {descriptor, POLLIN, 0};
    ready = ppoll(&wanted, 1, NULL, &before) > 0;
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  return ready;
}

/// Gives the terminal back, stops as the shell asked, and draws the line again when it goes on.
static void suspend(void) {
  suspension = 0;
  rl_deprep_terminal();
  handle(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  handle(SIGTSTP, on_suspension);
  rl_prep_terminal(1);
  rl_forced_update_display();
}

static int get_byte(FILE *stream) {
  for (;;) {
    if (wait_for(fileno(stream))) {
      unsigned char byte;
      ssize_t got = read(fileno(stream), &byte, 1);
      if (got == 1) return byte;
      if (got == 0 || errno != EINTR) return EOF;
    }
    if (termination != 0 || interrupts != 0) {
      rl_replace_line("", 0);
      rl_done = 1;
      return '\n';
    }
    if (suspension != 0) suspend();
    // A changed window size is noted by readline's own handler and drawn here.
    rl_check_signals();
  }
}

static HISTORY_STATE *lists[2];
static int current_list;

void spar_history_use(int list) {
  if (list == current_list || list < 0 || list > 1) return;
  free(lists[current_list]);
  lists[current_list] = history_get_history_state();
  if (lists[list] != NULL) {
    history_set_history_state(lists[list]);
  } else {
    HISTORY_STATE empty;
    memset(&empty, 0, sizeof empty);
    history_set_history_state(&empty);
  }
  using_history();
  current_list = list;
}

void spar_history_add(const char *line) { add_history(line); }

void spar_readline_open(
    const char *name, const char *word_breaks, spar_complete_fn complete, int plain) {
  rl_readline_name = strdup(name);
  rl_completer_word_break_characters = strdup(word_breaks);
  completer = complete;
  rl_attempted_completion_function = attempt;
  rl_catch_signals = 0;
  rl_getc_function = get_byte;
  using_history();
  if (plain) rl_variable_bind("enable-bracketed-paste", "off");
}

const char *spar_readline_version(void) { return rl_library_version; }

static const char *draft_text;
static const char *backspace_text = "";

/// Backspace; on an empty line it stands for a whole line where there is one.
static int rub_out(int count, int key) {
  if (rl_end > 0 || *backspace_text == 0) return rl_rubout(count, key);
  rl_insert_text(backspace_text);
  return rl_newline(1, key);
}

/// Readline binds the terminal's erase character anew for every line; this comes after.
static int start_line(void) {
  if (*draft_text) rl_insert_text(draft_text);
  if (*backspace_text) {
    Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap};
    for (int index = 0; index < 2; index++) {
      rl_bind_key_in_map(127, rub_out, maps[index]);
      rl_bind_key_in_map(8, rub_out, maps[index]);
    }
  }
  return 0;
}

spar_read_status spar_readline(
    const char *prompt, const char *draft, const char *backspace, char **line) {
  *line = NULL;
  draft_text = draft;
  backspace_text = backspace;
  rl_startup_hook = start_line;
  if (termination != 0) return SPAR_TERMINATE;
  interrupts = 0;
  // A stop during work has put the default back.
  handle(SIGTSTP, on_suspension);
  reading = editing = 1;
  char *text = readline(prompt);
  reading = editing = 0;
  if (termination != 0 || interrupts != 0) {
    free(text);
    if (termination != 0) return SPAR_TERMINATE;
    interrupts = 0;
    return SPAR_INTERRUPT;
  }
  if (text == NULL) return SPAR_END;
  *line = text;
  return SPAR_LINE;
}

long spar_read(int descriptor, void *bytes, size_t count) {
  for (;;) {
    reading = 1;
    int ready = wait_for(descriptor);
    reading = 0;
    if (termination != 0 || interrupts != 0) return -2;
    if (!ready) continue;
    ssize_t got = read(descriptor, bytes, count);
    if (got >= 0) return (long)got;
    if (errno != EINTR) return -1;
  }
}

int spar_columns(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

int spar_rows(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_row;
}
