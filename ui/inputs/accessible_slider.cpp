#include "ui/inputs/accessible_slider.h"

#include "ui/inputs/value_slider.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace costberg {
namespace {

class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleSlider(ValueSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return slider().spokenText();
        if (kind == QAccessible::Description)
            return description();
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return slider().value(); }
    void setCurrentValue(const QVariant& value) override { slider().setTo(value.toDouble()); }
    QVariant minimumValue() const override { return reachOf(slider().scale()).from; }
    QVariant maximumValue() const override { return reachOf(slider().scale()).to; }
    QVariant minimumStepSize() const override { return {}; }

private:
    /// With all that a pointer finds out on the curve.
    QString description() const {
        const QString curve = slider().spokenCurve();
        return curve.isEmpty() ? slider().spokenText() : QStringLiteral("%1\n%2").arg(slider().spokenText(), curve);
    }

    ValueSlider& slider() const { return *static_cast<ValueSlider*>(widget()); }
};

QAccessibleInterface* interfaceOf(const QString& className, QObject* object) {
    if (className != QLatin1String(ValueSlider::staticMetaObject.className()))
        return nullptr;
    return new AccessibleSlider(static_cast<ValueSlider*>(object));
}

} // namespace

void makeSlidersAccessible() {
    static const bool isInstalled = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(isInstalled)
}

void announceValue(ValueSlider& slider) {
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&slider, slider.value());
    QAccessible::updateAccessibility(&event);
}

} // namespace costberg
