#pragma once
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_sf_gamma.h>
#include <gsl/gsl_roots.h>

/// GSL aborts the process on a domain error unless told otherwise; call once before the first use.
void spar_gsl_quiet(void);
