#include "ui/dialogs/picture_preview.h"

#include "ui/theme/paint.h"

namespace costberg {
namespace {

constexpr int margin = 20;
constexpr int squareSize = 8;

void paintCheckers(QPainter& painter, const QRect& rect) {
    painter.fillRect(rect, Qt::white);
    for (int y = 0; y * squareSize < rect.height(); ++y)
        for (int x = y % 2; x * squareSize < rect.width(); x += 2)
            painter.fillRect(
                QRect(rect.topLeft() + QPoint(x, y) * squareSize, QSize(squareSize, squareSize)).intersected(rect),
                QColor(0xee, 0xee, 0xee));
}

} // namespace

PicturePreview::PicturePreview(const ChartData& chart, QWidget* parent) : QWidget(parent), m_chart(chart) {
    setObjectName(QStringLiteral("picturePreview"));
    setAccessibleName(tr("Preview"));
    setMinimumSize(320, 240);
}

void PicturePreview::display(const PictureSettings& settings) {
    if (settings == m_settings || refusalOf(settings))
        return;
    m_settings = settings;
    m_image = {};
    update();
}

QSize PicturePreview::fittingSize() const {
    const QSize room = size() - QSize(2 * margin, 2 * margin);
    const QSize whole = m_settings.size;
    return whole.boundedTo(whole.scaled(room, Qt::KeepAspectRatio));
}

QImage PicturePreview::image() {
    const double scale = devicePixelRatioF() * fittingSize().width() / m_settings.size.width();
    const QSize pixels(qRound(m_settings.size.width() * scale), qRound(m_settings.size.height() * scale));
    if (m_image.size() == pixels)
        return m_image;
    PictureSettings settings = m_settings;
    settings.scale = scale;
    m_image = imageOf(m_chart, settings);
    return m_image;
}

void PicturePreview::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    paintBox(painter, rect(), mixed(theme.panel, theme.track, 0.35), Qt::transparent);
    QRect place(QPoint(), fittingSize());
    place.moveCenter(rect().center());
    if (m_settings.background == PictureBackground::Transparent)
        paintCheckers(painter, place);
    painter.drawImage(place, image());
}

} // namespace costberg
