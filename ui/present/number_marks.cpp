#include "ui/present/number_marks.h"

#include <QLocale>

namespace costberg {
namespace {

/// The two marks inside a number, where the user's locale writes them otherwise than core does.
struct Marks {
    QChar decimal = QLatin1Char('.');
    QChar group = QLatin1Char(',');

    bool areNeutral() const { return decimal == QLatin1Char('.') && group == QLatin1Char(','); }
};

Marks marksOf(const QLocale& locale) {
    const QString decimal = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    return {decimal.size() == 1 ? decimal.front() : QLatin1Char('.'),
            group.size() == 1 ? group.front() : QLatin1Char(' ')};
}

/// Asking a locale costs more than formatting does, so the answer is kept until the locale changes.
const Marks& currentMarks() {
    static QLocale locale;
    static Marks marks = marksOf(locale);
    if (const QLocale now; now != locale) {
        locale = now;
        marks = marksOf(now);
    }
    return marks;
}

} // namespace

QString localized(const std::string& number) {
    QString text = QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
    if (text.startsWith(QLatin1Char('-')))
        text[0] = minusSign;
    const Marks& marks = currentMarks();
    if (marks.areNeutral())
        return text;
    for (QChar& c : text) {
        if (c == QLatin1Char('.'))
            c = marks.decimal;
        else if (c == QLatin1Char(','))
            c = marks.group;
    }
    return text;
}

std::string toCore(const QString& typed) {
    QString text = typed;
    const Marks& marks = currentMarks();
    if (marks.areNeutral())
        return text.toStdString();
    for (QChar& c : text) {
        if (c == marks.decimal)
            c = QLatin1Char('.');
        else if (c == marks.group)
            c = QLatin1Char(',');
    }
    return text.toStdString();
}

} // namespace costberg
