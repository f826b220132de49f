#pragma once
/// Placeholder until the prompt is built.
int spar_readline_version(void);
