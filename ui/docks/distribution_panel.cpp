#include "ui/docks/distribution_panel.h"

#include "ui/controls/link_button.h"
#include "ui/docks/figure_list.h"
#include "ui/docks/histogram.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace costberg {
namespace {

QLabel* note(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setFont(fontOf(12));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(RowView::sidePadding, 0, RowView::sidePadding, 4);
    return label;
}

void say(QLabel& label, const QString& text) {
    if (label.text() != text)
        label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

DistributionPanel::DistributionPanel(QWidget* parent)
    : QWidget(parent), m_note(note("distributionNote", this)), m_offer(new LinkButton({}, this)),
      m_histogram(new Histogram(this)), m_rows(new FigureList(QStringLiteral("quantiles"), tr("Quantiles"), this)),
      m_comparison(note("comparison", this)) {
    setObjectName(QStringLiteral("distributionPanel"));
    m_offer->setObjectName(QStringLiteral("usePublishedRanges"));
    m_comparison->setForegroundRole(QPalette::WindowText);
    layOut();
    connect(m_offer, &QAbstractButton::clicked, this, &DistributionPanel::takeOffer);
}

void DistributionPanel::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 16);
    layout->setSpacing(4);
    layout->addWidget(m_note);
    auto* offer = new QHBoxLayout;
    offer->setContentsMargins(4, 0, 4, 0);
    offer->addWidget(m_offer);
    offer->addStretch();
    layout->addLayout(offer);
    layout->addWidget(m_histogram);
    layout->addWidget(m_comparison);
    layout->addWidget(m_rows);
}

void DistributionPanel::display(const DistributionData& distribution) {
    if (distribution == m_shown)
        return;
    m_shown = distribution;
    say(*m_note, distribution.note);
    say(*m_comparison, distribution.comparison);
    m_offer->setVisible(distribution.offer.has_value());
    if (distribution.offer && m_offer->text() != distribution.offer->text) {
        m_offer->setText(distribution.offer->text);
        m_offer->updateGeometry();
    }
    m_histogram->setVisible(!distribution.heights.empty());
    m_histogram->display(distribution);
    m_rows->setVisible(!distribution.rows.empty());
    m_rows->display(distribution.rows);
}

void DistributionPanel::takeOffer() {
    if (m_shown.offer && m_shown.offer->action)
        emit acted(*m_shown.offer->action);
}

} // namespace costberg
