#include "ui/controls/icon.h"

#include <QPainterPath>

#include <cmath>

namespace costberg {
namespace {

void addLine(QPainterPath& path, std::initializer_list<QPointF> points) {
    path.moveTo(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
}

void addDot(QPainterPath& path, QPointF center) { path.addEllipse(center, 0.6, 0.6); }

// A page with a folded corner and lines of text.
QPainterPath sourcePath() {
    QPainterPath path;
    addLine(path, {{4, 2}, {9.5, 2}, {12.5, 5}, {12.5, 14}, {4, 14}, {4, 2}});
    addLine(path, {{6.5, 7.5}, {10, 7.5}});
    addLine(path, {{6.5, 10.5}, {10, 10.5}});
    return path;
}

QPainterPath listPath() {
    QPainterPath path;
    for (const qreal y : {4.0, 8.0, 12.0}) {
        addDot(path, {3.2, y});
        addLine(path, {{6, y}, {13.5, y}});
    }
    return path;
}

QPainterPath resetPath() {
    QPainterPath path;
    path.arcMoveTo(3, 3, 10, 10, 150);
    path.arcTo(3, 3, 10, 10, 150, -290);
    addLine(path, {{3, 2.5}, {3.4, 5.8}, {6.6, 5.4}});
    return path;
}

QPainterPath pencilPath() {
    QPainterPath path;
    addLine(path, {{3, 13}, {3.6, 10.2}, {10.8, 3}, {13, 5.2}, {5.8, 12.4}, {3, 13}});
    return path;
}

QPainterPath trashPath() {
    QPainterPath path;
    addLine(path, {{3, 4.5}, {13, 4.5}});
    addLine(path, {{6, 4.3}, {6.4, 2.5}, {9.6, 2.5}, {10, 4.3}});
    addLine(path, {{4.3, 4.7}, {5, 13.5}, {11, 13.5}, {11.7, 4.7}});
    return path;
}

QPainterPath pinPath() {
    QPainterPath path;
    addLine(path, {{5.5, 2.5}, {10.5, 2.5}, {10, 6.5}, {12, 9}, {4, 9}, {6, 6.5}, {5.5, 2.5}});
    addLine(path, {{8, 9}, {8, 13.5}});
    return path;
}

QPainterPath starPath() {
    QPainterPath path;
    constexpr int corners = 10;
    constexpr qreal pi = 3.14159265358979323846;
    for (int i = 0; i <= corners; ++i) {
        const qreal radius = i % 2 == 0 ? 6.2 : 2.6;
        const qreal angle = pi * (2.0 * i / corners - 0.5);
        const QPointF corner(8 + radius * std::cos(angle), 8.5 + radius * std::sin(angle));
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    return path;
}

QPainterPath searchPath() {
    QPainterPath path;
    path.addEllipse(QPointF(7, 7), 4.2, 4.2);
    addLine(path, {{10.2, 10.2}, {13.5, 13.5}});
    return path;
}

QPainterPath warningPath() {
    QPainterPath path;
    addLine(path, {{8, 2.5}, {14, 13}, {2, 13}, {8, 2.5}});
    addLine(path, {{8, 6.4}, {8, 9.2}});
    addDot(path, {8, 11.2});
    return path;
}

QPainterPath notePath() {
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 5.8, 5.8);
    addLine(path, {{8, 7.4}, {8, 11}});
    addDot(path, {8, 5.2});
    return path;
}

// What lies between two ends, with a value in it.
QPainterPath rangePath() {
    QPainterPath path;
    addLine(path, {{2.5, 4.5}, {2.5, 11.5}});
    addLine(path, {{13.5, 4.5}, {13.5, 11.5}});
    addLine(path, {{2.5, 8}, {6, 8}});
    addLine(path, {{10, 8}, {13.5, 8}});
    path.addEllipse(QPointF(8, 8), 1.9, 1.9);
    return path;
}

QPainterPath dotsPath() {
    QPainterPath path;
    for (const qreal x : {3.5, 8.0, 12.5})
        addDot(path, {x, 8});
    return path;
}

QPainterPath crossPath() {
    QPainterPath path;
    addLine(path, {{4, 4}, {12, 12}});
    addLine(path, {{12, 4}, {4, 12}});
    return path;
}

QPainterPath pathOf(Icon icon) {
    QPainterPath path;
    switch (icon) {
    case Icon::Close:
        return crossPath();
    case Icon::Plus:
        addLine(path, {{8, 3}, {8, 13}});
        addLine(path, {{3, 8}, {13, 8}});
        return path;
    case Icon::Check:
        addLine(path, {{3, 8.5}, {6.5, 12}, {13, 4.5}});
        return path;
    case Icon::More:
        return dotsPath();
    case Icon::List:
        return listPath();
    case Icon::Source:
        return sourcePath();
    case Icon::Reset:
        return resetPath();
    case Icon::Pencil:
        return pencilPath();
    case Icon::Trash:
        return trashPath();
    case Icon::Pin:
        return pinPath();
    case Icon::Star:
        return starPath();
    case Icon::Search:
        return searchPath();
    case Icon::Warning:
        return warningPath();
    case Icon::Note:
        return notePath();
    case Icon::Range:
        return rangePath();
    case Icon::ChevronDown:
        addLine(path, {{4.5, 6.2}, {8, 9.7}, {11.5, 6.2}});
        return path;
    }
    return path;
}

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(8, 8));
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(icon));
    painter.restore();
}

} // namespace costberg
