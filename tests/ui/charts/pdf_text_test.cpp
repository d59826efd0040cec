#include "ui/charts/pdf_text.h"

#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace costberg {
namespace {

/// The text of a page with this line on it, as a reader copies it.
QString copiedFrom(const QString& line) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.pdf"));
    {
        QPdfWriter writer(path);
        writer.setResolution(96);
        QPainter painter(&writer);
        painter.setFont(fontOf(12));
        drawPdfText(painter, {20, 40}, line);
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

TEST(PdfText, IsCopiedAsItStandsOnThePage) {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "there is no pdftotext";
    for (const char* line : {"Rental price $2.00 → $3.50: +$4.2M", "SemiAnalysis, 2025-01-31", "experiments ×4",
                             "most of all by people (+$33.4M).", "<0.1%", "−$3.9M", "From 5% to 95% of 100,000 samples",
                             "DeepSeek: “the whole picture” – 本語"})
        EXPECT_EQ(copiedFrom(QString::fromUtf8(line)).toStdString(), line);
}

} // namespace
} // namespace costberg
