#include "ui/docks/distribution_panel.h"

#include "ui/controls/link_button.h"
#include "ui/docks/figure_list.h"
#include "ui/docks/histogram.h"
#include "ui/docks/note_label.h"

#include <QVBoxLayout>

namespace costberg {
DistributionPanel::DistributionPanel(QWidget* parent)
    : QWidget(parent), m_note(new NoteLabel("distributionNote", this)), m_offer(new LinkButton({}, this)),
      m_histogram(new Histogram(this)), m_rows(new FigureList(QStringLiteral("quantiles"), tr("Quantiles"), this)),
      m_comparison(new NoteLabel("comparison", this)), m_export(new LinkButton(tr("Export…"), this)) {
    setObjectName(QStringLiteral("distributionPanel"));
    m_offer->setObjectName(QStringLiteral("usePublishedRanges"));
    m_comparison->setForegroundRole(QPalette::WindowText);
    layOut();
    m_export->setObjectName(QStringLiteral("exportDistributionLink"));
    connect(m_export, &QAbstractButton::clicked, this, &DistributionPanel::exportAsked);
    connect(m_offer, &QAbstractButton::clicked, this, &DistributionPanel::takeOffer);
}

void DistributionPanel::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 16);
    layout->setSpacing(4);
    layout->addWidget(m_note);
    layout->addLayout(rowOf(m_offer));
    layout->addWidget(m_histogram);
    layout->addWidget(m_comparison);
    layout->addWidget(m_rows);
    layout->addLayout(rowOf(m_export));
}

void DistributionPanel::display(const DistributionData& distribution) {
    if (distribution == m_shown)
        return;
    m_shown = distribution;
    m_note->say(distribution.note);
    m_comparison->say(distribution.comparison);
    m_offer->setVisible(distribution.offer.has_value());
    if (distribution.offer && m_offer->text() != distribution.offer->text) {
        m_offer->setText(distribution.offer->text);
        m_offer->updateGeometry();
    }
    m_histogram->setVisible(!distribution.heights.empty());
    m_histogram->display(distribution);
    m_export->setVisible(!distribution.heights.empty());
    m_rows->setVisible(!distribution.rows.empty());
    m_rows->display(distribution.rows);
}

void DistributionPanel::takeOffer() {
    if (m_shown.offer && m_shown.offer->action)
        emit acted(*m_shown.offer->action);
}

} // namespace costberg
