#pragma once

#include "ui/charts/picture.h"

#include <array>

class QSettings;

namespace costberg {

enum class PictureFormat { Png, Svg, Pdf };

/// The sizes that are offered by name.
inline constexpr std::array offeredPictureSizes{QSize(1600, 900), QSize(1200, 675), QSize(1080, 1080)};

/// What the export dialog begins with and leaves behind. The defaults are those of the headless command.
struct ExportSettings {
    PictureFormat format = PictureFormat::Png;
    PictureSettings picture;

    bool operator==(const ExportSettings&) const = default;
};

/// What is drawn: SVG and PDF have no use for the scale, so that it refuses them nothing.
PictureSettings pictureOf(const ExportSettings& settings);

/// "3200 × 1800 pixels"
QString sizeTextOf(const ExportSettings& settings);

/// "png", "svg", "pdf"
QString extensionOf(PictureFormat format);

/// The settings without the texts that the user wrote for one chart: the next one begins with its own. That a text is
/// left out is kept.
ExportSettings forNextChart(ExportSettings settings);

/// What is kept from one start to the next is forNextChart(settings).
void save(const ExportSettings& settings, QSettings& store);
/// Anything that is missing or unusable there is as by default.
ExportSettings exportSettingsFrom(const QSettings& store);

} // namespace costberg
