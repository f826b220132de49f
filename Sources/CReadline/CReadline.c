#include <stdio.h>
#include <readline/readline.h>
#include "CReadline.h"
int spar_readline_version(void) { return RL_READLINE_VERSION; }
