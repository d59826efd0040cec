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
            return m_view->focusedText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
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
    if (!QAccessible::isActive() || view.focusedText().isEmpty())
        return;
    QAccessibleValueChangeEvent event(&view, view.focusedText());
    QAccessible::updateAccessibility(&event);
}

} // namespace costberg
