#include "ui/docks/flat_header.h"

#include <gtest/gtest.h>

#include <QStandardItemModel>

namespace costberg {
namespace {

TEST(FlatHeader, WritesNothingOfAHiddenColumn) {
    QStandardItemModel model(0, 3);
    model.setHorizontalHeaderLabels({QString(), QStringLiteral("Amount"), QStringLiteral("Share")});
    FlatHeader header(nullptr);
    header.setModel(&model);
    header.resize(300, 22);
    const QImage all = header.grab().toImage();
    header.hideSection(2);
    const QImage hidden = header.grab().toImage();
    EXPECT_NE(hidden, all);
    model.setHorizontalHeaderLabels({QString(), QStringLiteral("Amount"), QString()});
    EXPECT_EQ(header.grab().toImage(), hidden);
}

} // namespace
} // namespace costberg
