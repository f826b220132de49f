#include "CGSL.h"
void spar_gsl_quiet(void) { gsl_set_error_handler_off(); }
