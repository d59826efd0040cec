#pragma once

namespace costberg {

/// The whole program: reads the arguments and does what they ask. Returns the exit status: 0 done, 1 the input is
/// wrong, 2 wrong usage.
int run(int argumentCount, char** arguments);

} // namespace costberg
