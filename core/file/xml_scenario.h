#pragma once

#include "core/file/carried_scenario.h"

#include <string>
#include <string_view>

namespace costberg {

// An SVG carries the scenario in its element <metadata id="costberg">, whose text is the scenario file and whose
// attribute data-statement is the statement. A PDF carries it in its document metadata (XMP, ISO 16684), which
// stand there as plain XML text so that programs find them without knowing PDF.

/// The SVG with the scenario before its end. `svg` must be one.
std::string svgWith(const CarriedScenario& scenario, std::string_view svg);

/// Empty where the picture carries none. Refused where the text is no SVG, is cut off, or carries more than one.
Result<CarriedScenario> carriedBySvg(std::string_view text);

/// An XMP packet for a PDF writer.
std::string xmpWith(const CarriedScenario& scenario);

/// Likewise, of a PDF.
Result<CarriedScenario> carriedByPdf(std::string_view bytes);

} // namespace costberg
