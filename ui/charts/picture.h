#pragma once

#include "core/file/carried_scenario.h"
#include "core/result.h"
#include "ui/present/chart_data.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <optional>
#include <string>

namespace costberg {

/// What is behind a picture. Transparent has the texts of the light theme.
enum class PictureBackground { Light, Dark, Transparent };

/// Whether a picture carries the scenario, so that it can be opened again.
enum class ScenarioInPicture { Carried, LeftOut };

/// What a picture of a chart looks like. The defaults are those of the headless command.
struct PictureSettings {
    QSize size{1600, 900}; ///< of the layout, in pixels: text and bars are placed for it
    double scale = 1;      ///< pixels of a PNG for each of them; SVG and PDF have no use for it
    PictureBackground background = PictureBackground::Light;
    std::optional<QString> title; ///< nothing: the chart's own; empty: none
    std::optional<QString> subtitle;
    QString note; ///< a line of the user's own above the sources
    std::optional<QString> sourceLine;
    ScenarioInPicture scenario = ScenarioInPicture::Carried;

    bool operator==(const PictureSettings&) const = default;
};

/// The largest width and height of a picture, in its own pixels, and the least for which one is laid out.
inline constexpr int largestPictureSide = 16384;
inline constexpr int smallestPictureSide = 200;

/// Why no picture can be made by these settings.
Refused refusalOf(const PictureSettings& settings);

// The picture is the screen's: the same bars and texts, with heading and sources, laid out for its size. The same chart
// and settings give the same bytes. The settings must not be refused, and there must be a QGuiApplication for the
// fonts.

QImage imageOf(const ChartData& chart, const PictureSettings& settings);
// The scenario goes along where it is not empty and the settings do not leave it out.
QByteArray pngOf(const ChartData& chart, const PictureSettings& settings, const CarriedScenario& scenario = {});
QByteArray svgOf(const ChartData& chart, const PictureSettings& settings, const CarriedScenario& scenario = {});
QByteArray pdfOf(const ChartData& chart, const PictureSettings& settings, const CarriedScenario& scenario = {});

/// Writes the picture in the format that the path's extension names (.png, .svg, .pdf, in any case). Where it is
/// refused, nothing is written and what was there stays.
Refused exportPicture(const std::string& path, const ChartData& chart, const PictureSettings& settings,
                      const CarriedScenario& scenario = {});

} // namespace costberg
