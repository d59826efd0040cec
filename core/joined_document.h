#pragma once

#include "core/scenario.h"

namespace costberg {

/// The document with the scenarios of another behind its own, as withScenarios, and with those of the other's unknown
/// keys that it does not have.
Document joined(Document document, const Document& other);

} // namespace costberg
