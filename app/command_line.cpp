#include "app/command_line.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <initializer_list>
#include <utility>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

struct Options {
    QCommandLineOption exportTo{QStringLiteral("export"),
                                tr("Write the chart as a picture (.png, .svg or .pdf) and end."), tr("picture")};
    QCommandLineOption report{QStringLiteral("report"), tr("Write a report of one page (.pdf) and end."), tr("report")};
    QCommandLineOption size{QStringLiteral("size"),
                            tr("Width and height of the picture in pixels; 1600x900 if left out."), tr("size"),
                            QStringLiteral("1600x900")};
    QCommandLineOption mode{QStringLiteral("mode"),
                            tr("What the chart shows: \"views\", \"scenarios\", \"bridge\" or \"sweep\"."), tr("mode"),
                            QStringLiteral("views")};
    QCommandLineOption chart{
        QStringLiteral("chart"),
        tr("What the picture shows: \"bars\", or the \"distribution\" or \"sensitivity\" of the view's total."),
        tr("chart"), QStringLiteral("bars")};
    QCommandLineOption view{QStringLiteral("view"),
                            tr("The view of the scenarios, the bridge or the sweep: headline, market, amortized, cash "
                               "or fleet."),
                            tr("view")};
    QCommandLineOption shape{QStringLiteral("shape"), tr("How the sweep is drawn: \"lines\", \"areas\" or \"map\"."),
                             tr("shape"), QStringLiteral("lines")};
    QCommandLineOption along{QStringLiteral("along"), tr("The input that is swept, such as rental.price."),
                             tr("input")};
    QCommandLineOption against{QStringLiteral("against"), tr("The vertical input of a map."), tr("input")};
    QCommandLineOption theme{QStringLiteral("theme"), tr("\"light\" or \"dark\"."), tr("theme"),
                             QStringLiteral("light")};
    QCommandLineOption noScenario{QStringLiteral("no-scenario"),
                                  tr("Leave the scenario file out of the picture, so that it cannot be opened again.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, tr("Print this and end.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, tr("Print the version and end.")};
};

WrongUsage wrong(const QCommandLineOption& option, const QCommandLineParser& parser, const QString& expected) {
    return {tr("--%1: expected %2, found \"%3\"").arg(option.names().front(), expected, parser.value(option))};
}

/// "1600x900"; nothing for everything else.
std::optional<QSize> sizeOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,9})x([0-9]{1,9})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// The value that the user means by one of these names; nothing where it is none of them.
template <class Value>
std::optional<Value> oneOf(const QString& text, std::initializer_list<std::pair<const char*, Value>> values) {
    for (const auto& [name, value] : values)
        if (text == QLatin1String(name))
            return value;
    return std::nullopt;
}

std::optional<ChartMode> modeOf(const QString& text) {
    return oneOf<ChartMode>(text, {{"views", ChartMode::Views},
                                   {"scenarios", ChartMode::Scenarios},
                                   {"bridge", ChartMode::Bridge},
                                   {"sweep", ChartMode::Sweep}});
}

std::optional<SweepShape> shapeOf(const QString& text) {
    return oneOf<SweepShape>(text,
                             {{"lines", SweepShape::Lines}, {"areas", SweepShape::Areas}, {"map", SweepShape::Map}});
}

std::optional<PictureBackground> backgroundOf(const QString& text) {
    return oneOf<PictureBackground>(text, {{"light", PictureBackground::Light}, {"dark", PictureBackground::Dark}});
}

/// What is said of the sweep; the rest of the look is as it usually is.
std::variant<SweepWish, WrongUsage> sweepOf(const QCommandLineParser& parser, const Options& options) {
    SweepWish sweep;
    const auto shape = shapeOf(parser.value(options.shape));
    if (!shape)
        return wrong(options.shape, parser, tr("lines, areas or map"));
    sweep.shape = *shape;
    for (const auto& [option, wanted] : {std::pair(&options.along, &sweep.along), {&options.against, &sweep.against}}) {
        *wanted = inputWithId(parser.value(*option).toStdString());
        if (!*wanted && parser.isSet(*option))
            return wrong(*option, parser, tr("the id of an input, as costberg-cli list inputs names them"));
    }
    const bool isSweep = parser.value(options.mode) == QLatin1String("sweep");
    for (const QCommandLineOption* option : {&options.shape, &options.along, &options.against})
        if (!isSweep && parser.isSet(*option))
            return WrongUsage{tr("--%1: expected --mode sweep beside it, found none").arg(option->names().front())};
    if (sweep.against && sweep.shape != SweepShape::Map)
        return WrongUsage{tr("--against: expected --shape map beside it, found none")};
    if (sweep.along && sweep.along == sweep.against)
        return wrong(options.against, parser, tr("another input than that of --along"));
    return sweep;
}

/// How a task looks at the document.
struct LookOptions {
    ChartMode mode = ChartMode::Views;
    std::optional<View> view;
    SweepWish sweep;
};

std::variant<LookOptions, WrongUsage> lookOptionsOf(const QCommandLineParser& parser, const Options& options,
                                                    const QCommandLineOption& target) {
    if (parser.positionalArguments().isEmpty())
        return WrongUsage{tr("--%1: expected a file or preset:ID to draw, found none").arg(target.names().front())};
    const auto mode = modeOf(parser.value(options.mode));
    if (!mode)
        return wrong(options.mode, parser, tr("views, scenarios, bridge or sweep"));
    const auto view = viewWithId(parser.value(options.view).toStdString());
    if (!view && parser.isSet(options.view))
        return wrong(options.view, parser, tr("headline, market, amortized, cash or fleet"));
    const auto sweep = sweepOf(parser, options);
    if (const auto* refused = std::get_if<WrongUsage>(&sweep))
        return *refused;
    return LookOptions{*mode, view, std::get<SweepWish>(sweep)};
}

std::optional<ChartSubject> subjectOf(const QString& text) {
    return oneOf<ChartSubject>(text, {{"bars", ChartSubject::Bars},
                                      {"distribution", ChartSubject::Distribution},
                                      {"sensitivity", ChartSubject::Sensitivity}});
}

ScenarioInPicture carryingIn(const QCommandLineParser& parser, const Options& options) {
    return parser.isSet(options.noScenario) ? ScenarioInPicture::LeftOut : ScenarioInPicture::Carried;
}

Task exportTaskOf(const QCommandLineParser& parser, const Options& options) {
    const auto look = lookOptionsOf(parser, options, options.exportTo);
    if (const auto* usage = std::get_if<WrongUsage>(&look))
        return *usage;
    const auto size = sizeOf(parser.value(options.size));
    if (!size)
        return wrong(options.size, parser, tr("a size such as 1600x900"));
    const auto background = backgroundOf(parser.value(options.theme));
    if (!background)
        return wrong(options.theme, parser, tr("light or dark"));
    const auto subject = subjectOf(parser.value(options.chart));
    if (!subject)
        return wrong(options.chart, parser, tr("bars, distribution or sensitivity"));
    if (*subject != ChartSubject::Bars && parser.isSet(options.mode))
        return WrongUsage{tr("--mode: expected --chart bars beside it, which alone has modes, found \"%1\"")
                              .arg(parser.value(options.chart))};
    const auto& [mode, view, sweep] = std::get<LookOptions>(look);
    ExportTask task{parser.value(options.exportTo), parser.positionalArguments(), {}, mode, view, sweep, *subject};
    task.settings.size = *size;
    task.settings.background = *background;
    task.settings.scenario = carryingIn(parser, options);
    return task;
}

/// A report is a light A4 page.
Task reportTaskOf(const QCommandLineParser& parser, const Options& options) {
    for (const QCommandLineOption& option : {options.exportTo, options.chart, options.size, options.theme})
        if (parser.isSet(option))
            return WrongUsage{tr("--report: expected no --%1 beside it").arg(option.names().front())};
    const auto look = lookOptionsOf(parser, options, options.report);
    if (const auto* usage = std::get_if<WrongUsage>(&look))
        return *usage;
    const auto& [mode, view, sweep] = std::get<LookOptions>(look);
    return ReportTask{parser.value(options.report), parser.positionalArguments(), mode, view, sweep,
                      carryingIn(parser, options)};
}

/// The first option that says how a picture looks; it means nothing without one.
QString pictureOptionIn(const QCommandLineParser& parser, const Options& options) {
    for (const QCommandLineOption& option : {options.chart, options.size, options.mode, options.view, options.shape,
                                             options.along, options.against, options.theme, options.noScenario})
        if (parser.isSet(option))
            return option.names().front();
    return {};
}

} // namespace

Task taskOf(const QStringList& arguments) {
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Explore what developing an AI model costs, and where the money goes."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("Scenario files, or preset:ID; several are joined."),
                                 QStringLiteral("[file...]"));
    parser.addOptions({options.exportTo, options.report, options.chart, options.size, options.mode, options.view,
                       options.shape, options.along, options.against, options.theme, options.noScenario, options.help,
                       options.version});
    if (!parser.parse(arguments))
        return WrongUsage{parser.errorText()};
    if (parser.isSet(options.help))
        return PrintTask{parser.helpText()};
    if (parser.isSet(options.version))
        return PrintTask{QStringLiteral("costberg %1\n").arg(QLatin1String(COSTBERG_VERSION))};
    if (parser.isSet(options.report))
        return reportTaskOf(parser, options);
    if (parser.isSet(options.exportTo))
        return exportTaskOf(parser, options);
    if (const QString name = pictureOptionIn(parser, options); !name.isEmpty())
        return WrongUsage{tr("--%1: expected --export or --report beside it, found none").arg(name)};
    return WindowTask{parser.positionalArguments()};
}

} // namespace costberg
