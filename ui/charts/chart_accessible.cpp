#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/spoken_chart.h"

#include <QAccessibleWidget>

namespace costberg {
namespace {

/// Name: the sentence. Description: the bars. Value: what is focused.
class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Name:
            return m_view->displayed().title;
        case QAccessible::Description:
            return spokenTextOf(m_view->displayed());
        case QAccessible::Value:
            return focusedText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    QString focusedText() const {
        const auto& spot = m_view->focused();
        return spot ? tooltipOf(m_view->displayed(), *spot).join(QStringLiteral(", ")) : QString();
    }

    ChartView* m_view;
};

QAccessibleInterface* chartInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<ChartView*>(object);
    return view == nullptr ? nullptr : new AccessibleChart(view);
}

} // namespace

void installChartAccessibility() {
    static const bool isInstalled = (QAccessible::installFactory(chartInterface), true);
    Q_UNUSED(isInstalled);
}

void announceFocus(ChartView& view) {
    if (!QAccessible::isActive() || !view.focused())
        return;
    QAccessibleValueChangeEvent event(&view, tooltipOf(view.displayed(), *view.focused()).join(QStringLiteral(", ")));
    QAccessible::updateAccessibility(&event);
}

} // namespace costberg
