#pragma once

#include "core/file/carried_scenario.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <functional>

class QPainter;

namespace costberg {

struct PdfSettings {
    QPageSize page;
    int dotsPerInch = 96;
    QString title;
    CarriedScenario scenario; ///< empty: the file carries none
};

/// A PDF of one page without margins. What is painted alike gives the same bytes: the file names no time. There must be
/// a QGuiApplication for the fonts.
QByteArray pdfFile(const PdfSettings& settings, const std::function<void(QPainter&)>& paint);

} // namespace costberg
