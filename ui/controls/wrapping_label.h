#pragma once

#include <QHash>
#include <QLabel>

namespace costberg {

/// Plain text in as many lines as it needs. A layout asks time and again for the height of what has not changed, and to
/// break a text into lines is slow: heights are kept.
class WrappingLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappingLabel(QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    mutable QString m_measured;        ///< the text that the heights are of
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace costberg
