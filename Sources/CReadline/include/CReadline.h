#pragma once
#include <stddef.h>

/// What became of reading a line.
typedef enum {
  SPAR_LINE = 0,
  SPAR_END = 1,
  SPAR_INTERRUPT = 2,
  SPAR_TERMINATE = 3,
} spar_read_status;

/// Answers the word being completed: `line` is the text before the cursor, `start` the byte the word begins at.
/// Returns a NULL-terminated malloc'd array of malloc'd whole words, or NULL; sets `*files` to have files completed.
typedef char **(*spar_complete_fn)(const char *line, size_t start, int *files);

/// Puts the process in a UTF-8 locale, whatever the environment names.
void spar_locale(void);
/// From now on SIGINT, SIGTERM and SIGHUP are noted instead of ending the process; work that never looks ends with the
/// third SIGINT, or two seconds after the others. SIGTSTP gives the terminal back first; SIGPIPE and SIGXFSZ are ignored.
void spar_signals(void);
/// Whether SIGINT came since the last line was asked for, or the last call of `spar_forget_interrupt`.
int spar_interrupted(void);
void spar_forget_interrupt(void);
/// The number of SIGTERM or SIGHUP when one came, else 0.
int spar_terminated(void);

/// Prepares readline; `plain` keeps every escape code away (TERM=dumb).
void spar_readline_open(const char *name, const char *word_breaks, spar_complete_fn complete, int plain);
/// Reads one line that starts as `draft`; `*line` is malloc'd and set only with SPAR_LINE. Backspace on an empty
/// line is as if `backspace` were typed, unless that is empty.
/// An interrupt clears the line and returns at once.
spar_read_status spar_readline(
    const char *prompt, const char *draft, const char *backspace, char **line);
/// `8.2`
const char *spar_readline_version(void);

/// Two remembered lists: 0 for commands, 1 for what is said in a call.
void spar_history_use(int list);
void spar_history_add(const char *line);

/// Reads at most `count` bytes; 0 at the end, -1 on error, -2 when a signal was noted.
long spar_read(int descriptor, void *bytes, size_t count);
/// Columns of the terminal behind a descriptor, 0 when there is none.
int spar_columns(int descriptor);
int spar_rows(int descriptor);
