#pragma once

#include <QLabel>

namespace costberg {

/// The small title over a part of a panel.
class Caption : public QLabel {
    Q_OBJECT

public:
    explicit Caption(const QString& text, QWidget* parent = nullptr);
};

} // namespace costberg
