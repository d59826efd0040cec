#pragma once

#include <QLabel>

namespace costberg {

/// The title of a section: small, bold, capitals.
class CaptionLabel : public QLabel {
    Q_OBJECT

public:
    explicit CaptionLabel(const QString& text = {}, QWidget* parent = nullptr);
};

} // namespace costberg
