#pragma once

#include <QSplitter>

namespace costberg {

/// Regions side by side with a hairline between them, by which they are resized.
class Columns : public QSplitter {
    Q_OBJECT

public:
    explicit Columns(QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace costberg
