#pragma once

#include <cstddef>

namespace costberg::lanes {

// Loops over a batch's samples, compiled for the baseline processor and for AVX2; which one runs is found out at start.
// Both give the same bits. Every array has `count` elements; `out` may be one of the operands.

inline constexpr std::size_t count = 256;

void add(double* out, const double* a, const double* b);
void add(double* out, const double* a, double b);
void subtract(double* out, const double* a, const double* b);
void subtract(double* out, const double* a, double b);
void subtract(double* out, double a, const double* b);
void multiply(double* out, const double* a, const double* b);
void multiply(double* out, const double* a, double b);
void divide(double* out, const double* a, const double* b);
void divide(double* out, const double* a, double b);
void divide(double* out, double a, const double* b);

/// a / b, and 0 where b is 0. a is finite and 0 or more.
void share(double* out, const double* a, const double* b);

void smaller(double* out, const double* a, double b);
void larger(double* out, const double* a, double b);
void larger(double* out, const double* a, const double* b);

/// e to the power of a, within 2 units in the last place for |a| <= 700; beyond that as if a were 700 or -700.
void exponential(double* out, const double* a);

/// The standard normal's value below which a draw falls with probability a, 0 < a < 1, within 3e-7 relative (Wichura
/// 1988, algorithm AS 241, the shorter formulas): a thousand times finer than what a sample of any size here can tell.
void normalQuantile(double* out, const double* a);

} // namespace costberg::lanes
