#include "ui/charts/pdf_file.h"

#include "core/file/xml_scenario.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace costberg {
namespace {

/// Qt writes when the file was made. Spaces take its place: every offset in the file stays true.
void eraseCreationDate(QByteArray& bytes) {
    const qsizetype begin = bytes.lastIndexOf("/CreationDate (D:");
    const qsizetype end = begin < 0 ? -1 : bytes.indexOf(')', begin);
    for (qsizetype i = begin; i >= 0 && i <= end; ++i)
        bytes[i] = ' ';
}

/// Qt writes the fonts in the order of a hash, which is another one in each process.
class SameHashes {
public:
    SameHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SameHashes(const SameHashes&) = delete;
    SameHashes& operator=(const SameHashes&) = delete;
};

} // namespace

QByteArray pdfFile(const PdfSettings& settings, const std::function<void(QPainter&)>& paint) {
    const SameHashes whileWriting;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(settings.dotsPerInch);
    writer.setTitle(settings.title);
    writer.setCreator(QStringLiteral("Costberg"));
    if (!settings.scenario.isEmpty())
        writer.setDocumentXmpMetadata(QByteArray::fromStdString(xmpWith(settings.scenario)));
    writer.setPageSize(settings.page);
    writer.setPageMargins({});
    QPainter painter(&writer);
    paint(painter);
    painter.end();
    eraseCreationDate(bytes);
    return bytes;
}

} // namespace costberg
