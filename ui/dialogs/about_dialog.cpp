#include "ui/dialogs/about_dialog.h"

#include "ui/controls/hairline.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace costberg {
namespace {

constexpr int textWidth = 420;

QLabel* paragraph(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setFixedWidth(textWidth);
    return label;
}

QLabel* quiet(QLabel* label) {
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* large(QLabel* label) {
    label->setFont(fontOf(22, QFont::DemiBold));
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Costberg"));
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(10);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(large(paragraph(QStringLiteral("Costberg"), this)));
    layout->addWidget(paragraph(tr("What developing an AI model costs, and where the money goes."), this));
    layout->addWidget(quiet(paragraph(tr("Version %1").arg(QCoreApplication::applicationVersion()), this)));
    layout->addWidget(new Hairline(this));
    layout->addWidget(paragraph(tr("Free software under the GNU General Public License, version 3 or later "
                                   "(GPL-3.0-or-later), without any warranty."),
                                this));
    layout->addWidget(paragraph(tr("Every figure names its source. Data of Epoch AI are used under CC BY: Cottier, "
                                   "Rahman, Fattorini, Maslej, Besiroglu and Owen, “The rising costs of training "
                                   "frontier AI models”, 2024, arXiv 2405.21015, and Epoch AI’s data on hardware."),
                                this));
    layout->addWidget(quiet(paragraph(tr("Made with Qt %1 and Qt Charts.").arg(QLatin1String(qVersion())), this)));
    layout->addSpacing(8);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace costberg
