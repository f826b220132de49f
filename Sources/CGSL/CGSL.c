#include "CGSL.h"
#include <gsl/gsl_integration.h>
#include <math.h>

void spar_gsl_quiet(void) { gsl_set_error_handler_off(); }

struct pair {
  double a1, b1, a2, b2, scale;
};

static double density_times_below(double angle, void *context) {
  const struct pair *pair = context;
  double s = sin(angle), c = cos(angle);
  if (s <= 0 || c <= 0) return 0;
  double density =
      2 * exp((2 * pair->a1 - 1) * log(s) + (2 * pair->b1 - 1) * log(c) - pair->scale);
  return density * gsl_cdf_beta_P(s * s, pair->a2, pair->b2);
}

double spar_gsl_beta_exceeds(double a1, double b1, double a2, double b2) {
  struct pair pair = {a1, b1, a2, b2, gsl_sf_lnbeta(a1, b1)};
  gsl_function function = {density_times_below, &pair};
  gsl_integration_workspace *workspace = gsl_integration_workspace_alloc(2000);
  if (!workspace) return NAN;
  // The density is a hump of width about 1 / (2 sqrt(a + b)) around the angle of the mean.
  double centre = asin(sqrt(a1 / (a1 + b1))), width = 0.5 / sqrt(a1 + b1);
  double points[7];
  size_t count = 0;
  points[count++] = 0;
  for (int step = -8; step <= 8; step += 4) {
    double point = centre + step * width;
    if (point > points[count - 1] + 1e-12 && point < M_PI_2 - 1e-12) points[count++] = point;
  }
  points[count++] = M_PI_2;
  double result = NAN, error = 0;
  int status = gsl_integration_qagp(
      &function, points, count, 1e-12, 1e-11, 2000, workspace, &result, &error);
  gsl_integration_workspace_free(workspace);
  return status == GSL_SUCCESS || error < 1e-9 ? result : NAN;
}

static double density_over_peak(double x, void *context) {
  const struct pair *pair = context;
  double mode = pair->scale;
  return exp((pair->a1 - 1) * log1p((x - mode) / mode) +
             (pair->b1 - 1) * log1p((mode - x) / (1 - mode)));
}

double spar_gsl_beta_below(double x, double a, double b) {
  double value = gsl_cdf_beta_P(x, a, b);
  if (isfinite(value) && a + b < 1e5) return value;
  if (a <= 1 || b <= 1) return value;
  struct pair pair = {a, b, 0, 0, (a - 1) / (a + b - 2)};
  double width = sqrt(a * b / (a + b + 1)) / (a + b);
  double low = fmax(0, pair.scale - 40 * width), high = fmin(1, pair.scale + 40 * width);
  if (x <= low) return 0;
  if (x >= high) return 1;
  gsl_function function = {density_over_peak, &pair};
  gsl_integration_workspace *workspace = gsl_integration_workspace_alloc(1000);
  if (!workspace) return NAN;
  double under = NAN, over = NAN, error;
  double points[] = {low, pair.scale, x};
  if (x > pair.scale) {
    gsl_integration_qagp(&function, points, 3, 0, 1e-12, 1000, workspace, &under, &error);
  } else {
    gsl_integration_qag(
        &function, low, x, 0, 1e-12, 1000, GSL_INTEG_GAUSS61, workspace, &under, &error);
  }
  double rest[] = {x, pair.scale, high};
  if (x < pair.scale) {
    gsl_integration_qagp(&function, rest, 3, 0, 1e-12, 1000, workspace, &over, &error);
  } else {
    gsl_integration_qag(
        &function, x, high, 0, 1e-12, 1000, GSL_INTEG_GAUSS61, workspace, &over, &error);
  }
  gsl_integration_workspace_free(workspace);
  return under / (under + over);
}
