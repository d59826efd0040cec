#pragma once

#include "core/session/actions.h"
#include "ui/inputs/value_field.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace costberg {

class ChangedDot;
class ElidedLabel;
class FieldMessage;
class NoticeStack;
class RangeControls;
class RowLabel;
class SourceButton;
class ValueSlider;

/// One line of the panel with a slider. It belongs to one target for its whole life; only what has changed is drawn
/// again.
class SliderRowWidget : public QWidget {
    Q_OBJECT

public:
    SliderRowWidget(const SliderRow& row, ValueField::Reader reader, QWidget* parent);
    ~SliderRowWidget() override;

    void display(const SliderRow& row);
    const SliderRow& displayed() const { return m_row; }

    ValueSlider& slider() { return *m_slider; }
    ValueField& field() { return *m_field; }

    /// Puts the parts behind `after` in the order of the Tab key; the last of them.
    QWidget* followInTabOrder(QWidget* after);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void acted(const costberg::Action& action);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void nameParts();
    void connectParts();
    void addPublished();
    void addRange();
    void arrange();
    void arrangeField();
    void placeSource();
    void fill();
    QWidget& page();
    void say(const QString& message, FieldTone tone);
    void sayRefused(const QString& reason);
    void askValue(double value);
    void offerResets();
    void offerPublished();
    void showSource();

    SliderRow m_row;
    ChangedDot* m_dot;
    RowLabel* m_label;
    SourceButton* m_source;
    ValueField* m_field;
    QWidget* m_published = nullptr; ///< where something is published
    ElidedLabel* m_unit;
    ValueSlider* m_slider;
    NoticeStack* m_notices = nullptr;
    RangeControls* m_range = nullptr; ///< where the row is that of an input
    QPointer<FieldMessage> m_message; ///< lies on the page of the panel
    QTimer m_refusalTime;
};

} // namespace costberg
