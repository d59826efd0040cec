#include "app/run.h"

#include "app/command_line.h"
#include "app/desk.h"
#include "app/picture_export.h"
#include "app/prepare.h"
#include "app/report_export.h"
#include "app/x_server.h"
#include "core/text/messages.h"

#include <QApplication>
#include <QDir>
#include <unistd.h>

#include <cstdio>
#include <span>
#include <string_view>

namespace costberg {
namespace {

constexpr int done = 0;
constexpr int wrongInput = 1;
constexpr int wrongUsage = 2;
constexpr int noDisplay = 3; // by which ./dev run knows to print instead

void print(std::FILE* stream, const QString& text) { std::fputs(text.toLocal8Bit().constData(), stream); }

void complain(const QString& message) { print(stderr, QStringLiteral("costberg: %1\n").arg(message)); }

/// Whether an argument begins with this, before Qt has read any.
bool isGiven(std::span<char*> arguments, std::string_view beginning) {
    for (const char* argument : arguments)
        if (std::string_view(argument).starts_with(beginning))
            return true;
    return false;
}

bool hasDisplay(std::span<char*> arguments) {
    for (const char* variable : {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return isGiven(arguments, "-platform") || (!qEnvironmentVariableIsEmpty("DISPLAY") && isXServerReached());
}

/// A picture needs no display, and looks the same wherever it is drawn if it uses none. Without a session there is no
/// runtime folder either, of which Qt would warn.
void drawOffscreen() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toLocal8Bit() + "/runtime-" + QByteArray::number(::getuid()));
}

int perform(const PrintTask& task) {
    print(stdout, task.text);
    return done;
}

int perform(const WrongUsage& wrong) {
    complain(wrong.text);
    complain(QCoreApplication::translate("Run", "see costberg --help"));
    return wrongUsage;
}

int perform(const ExportTask& task) {
    if (const auto refusal = exportPicture(task)) {
        complain(QString::fromStdString(messageOf(*refusal)));
        return wrongInput;
    }
    return done;
}

int perform(const ReportTask& task) {
    if (const auto refusal = exportReport(task)) {
        complain(QString::fromStdString(messageOf(*refusal)));
        return wrongInput;
    }
    return done;
}

int perform(const WindowTask& task) {
    Desk desk(placesOfUser());
    desk.show();
    desk.files().open(task.names);
    desk.store().flush();
    return QApplication::exec();
}

int complainOfNoDisplay() {
    complain(QCoreApplication::translate("Run", "there is no display to show the window on. Without one, costberg "
                                                "--export PICTURE FILE draws the chart and costberg-cli computes."));
    return noDisplay;
}

} // namespace

int run(int argumentCount, char** arguments) {
    const std::span<char*> given(arguments, static_cast<std::size_t>(argumentCount));
    const bool canShow = hasDisplay(given);
    if (!canShow || isGiven(given, "--export") || isGiven(given, "--report"))
        drawOffscreen();
    QApplication application(argumentCount, arguments);
    prepare(application);
    const Task task = taskOf(QApplication::arguments());
    if (!canShow && std::holds_alternative<WindowTask>(task))
        return complainOfNoDisplay();
    return std::visit([](const auto& some) { return perform(some); }, task);
}

} // namespace costberg
