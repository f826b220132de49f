#pragma once
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_sf_gamma.h>
#include <gsl/gsl_roots.h>

/// GSL aborts the process on a domain error unless told otherwise; call once before the first use.
void spar_gsl_quiet(void);

/// P(X > Y) for independent X ~ Beta(a1, b1) and Y ~ Beta(a2, b2), all parameters at least 0.5;
/// adaptive quadrature (QUADPACK's QAGP) over the angle with x = sin², NaN when it fails.
double spar_gsl_beta_exceeds(double a1, double b1, double a2, double b2);

/// The share of Beta(a, b) at or below x: GSL's incomplete beta, or, where its continued fraction gives
/// up (a + b in the millions), the ratio of two integrals of the density over 40 standard deviations.
double spar_gsl_beta_below(double x, double a, double b);
