#pragma once

#include "ui/charts/picture.h"
#include "ui/present/dock_charts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace costberg {

/// Show the window with these files and presets.
struct WindowTask {
    QStringList names;

    bool operator==(const WindowTask&) const = default;
};

/// What a picture of a sweep shows; nothing: what the window begins with.
struct SweepWish {
    SweepShape shape = SweepShape::Lines;
    std::optional<Input> along;
    std::optional<Input> against;

    bool operator==(const SweepWish&) const = default;
};

/// Write a picture and be done. What is not said is as in the export dialog.
struct ExportTask {
    QString path;
    QStringList names;
    PictureSettings settings;
    ChartMode mode = ChartMode::Views;
    std::optional<View> view; ///< nothing: the one in which the first scenario opens
    SweepWish sweep;
    ChartSubject subject = ChartSubject::Bars;

    bool operator==(const ExportTask&) const = default;
};

/// Write a report of one page and be done.
struct ReportTask {
    QString path;
    QStringList names;
    ChartMode mode = ChartMode::Views;
    std::optional<View> view; ///< nothing: the one in which the first scenario opens
    SweepWish sweep;
    ScenarioInPicture scenario = ScenarioInPicture::Carried;

    bool operator==(const ReportTask&) const = default;
};

/// Print a text and be done.
struct PrintTask {
    QString text;

    bool operator==(const PrintTask&) const = default;
};

/// The command was wrong; `text` says why.
struct WrongUsage {
    QString text;

    bool operator==(const WrongUsage&) const = default;
};

using Task = std::variant<WindowTask, ExportTask, ReportTask, PrintTask, WrongUsage>;

/// What the arguments, the first of which is the program's name, ask for.
Task taskOf(const QStringList& arguments);

} // namespace costberg
