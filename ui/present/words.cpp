#include "ui/present/words.h"

#include "core/numbers/relative_change.h"
#include "core/text/explanation_text.h"
#include "core/text/number_format.h"
#include "core/text/unit_words.h"
#include "ui/present/number_marks.h"
#include "ui/present/round_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace costberg {
namespace {

constexpr QChar timesSign(0x00D7);

QString tr(const char* text) { return QCoreApplication::translate("Words", text); }

/// A number of at least 0 with so many decimals.
QString fixed(double value, int decimals) {
    if (decimals == 0)
        return localized(groupedNumber(std::round(value)));
    return localized(QByteArray::number(value, 'f', decimals).toStdString());
}

QString signFor(double value) { return value < 0 ? QString(minusSign) : QStringLiteral("+"); }

/// Whole dollars from 100 to a million: a field has room for "$27,143", and "$27.1k" would hide what was entered.
QString fieldMoney(double usd) {
    const double size = std::abs(usd);
    if (size >= 99.995 && size < 999999.5)
        return localized((usd < 0 ? "-$" : "$") + groupedNumber(std::round(size)));
    return moneyText(usd);
}

QString percentText(double fraction) { return localized(shortNumber(100 * fraction) + "%"); }

/// "4.0" and "1.64": a factor always shows a decimal.
QString factorText(double factor) {
    const std::string text = shortNumber(factor);
    const bool isWhole = text.find_first_not_of("0123456789") == std::string::npos;
    return localized(isWhole && text.size() < 3 ? text + ".0" : text);
}

struct UnitName {
    std::string_view unit;
    const char* besideField;
    const char* spoken = nullptr; ///< where it differs
};

/// Where the label already says what is counted, nothing stands beside the field.
constexpr std::array<UnitName, 24> unitNames{
    {{"USD", ""},
     {"fraction", ""},
     {"person", "", QT_TRANSLATE_NOOP("Words", "people")},
     {"parameters", "", QT_TRANSLATE_NOOP("Words", "parameters")},
     {"tokens", "", QT_TRANSLATE_NOOP("Words", "tokens")},
     {"item", "", QT_TRANSLATE_NOOP("Words", "items")},
     {"x", "×", QT_TRANSLATE_NOOP("Words", "times")},
     {"1/year", QT_TRANSLATE_NOOP("Words", "/year"), QT_TRANSLATE_NOOP("Words", "per year")},
     {"OOM/year", QT_TRANSLATE_NOOP("Words", "OOM/year"), QT_TRANSLATE_NOOP("Words", "orders of magnitude per year")},
     {"GPU-h", QT_TRANSLATE_NOOP("Words", "GPU-h"), QT_TRANSLATE_NOOP("Words", "GPU-hours")},
     {"GPU", QT_TRANSLATE_NOOP("Words", "GPUs")},
     {"FLOP/s", QT_TRANSLATE_NOOP("Words", "FLOP/s"), QT_TRANSLATE_NOOP("Words", "FLOP per second")},
     {"token/s", QT_TRANSLATE_NOOP("Words", "tokens/s"), QT_TRANSLATE_NOOP("Words", "tokens per second")},
     {"year", QT_TRANSLATE_NOOP("Words", "years")},
     {"kW", QT_TRANSLATE_NOOP("Words", "kW"), QT_TRANSLATE_NOOP("Words", "kilowatts")},
     {"MWh", QT_TRANSLATE_NOOP("Words", "MWh"), QT_TRANSLATE_NOOP("Words", "megawatt-hours")},
     {"USD/GPU-h", QT_TRANSLATE_NOOP("Words", "/GPU-h"), QT_TRANSLATE_NOOP("Words", "per GPU-hour")},
     {"USD/GPU", QT_TRANSLATE_NOOP("Words", "/GPU"), QT_TRANSLATE_NOOP("Words", "per GPU")},
     {"USD/GPU/year", QT_TRANSLATE_NOOP("Words", "/GPU-year"), QT_TRANSLATE_NOOP("Words", "per GPU and year")},
     {"USD/Mtoken", QT_TRANSLATE_NOOP("Words", "/M tokens"), QT_TRANSLATE_NOOP("Words", "per million tokens")},
     {"USD/kWh", QT_TRANSLATE_NOOP("Words", "/kWh"), QT_TRANSLATE_NOOP("Words", "per kilowatt-hour")},
     {"USD/kW/month", QT_TRANSLATE_NOOP("Words", "/kW-month"), QT_TRANSLATE_NOOP("Words", "per kilowatt and month")},
     {"USD/person/year", QT_TRANSLATE_NOOP("Words", "/year"), QT_TRANSLATE_NOOP("Words", "per person and year")},
     {"USD/item", QT_TRANSLATE_NOOP("Words", "/item"), QT_TRANSLATE_NOOP("Words", "per item")}}};

const UnitName* nameOf(std::string_view unit) {
    const auto found = std::ranges::find(unitNames, unit, &UnitName::unit);
    return found == unitNames.end() ? nullptr : &*found;
}

QString withUnit(const QString& number, std::string_view unit) {
    const QString name = unitText(unit);
    if (name.isEmpty())
        return number;
    return name.startsWith(QLatin1Char('/')) ? number + name : number + QLatin1Char(' ') + name;
}

} // namespace

QString moneyText(double usd) { return localized(shortMoney(usd)); }

QString formulaText(double value, std::string_view unit) {
    if (unit == "fraction")
        return percentText(value);
    return localized(quantityInFormula(value, unit)).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString roughMoneyText(double usd) { return localized(shortMoney(usd, 2)); }

QString barMoneyText(double usd) {
    const double size = std::abs(usd);
    const bool isSingleDigit = (size >= 1e3 && size < 9.95e3) || (size >= 1e6 && size < 9.95e6);
    return isSingleDigit ? roughMoneyText(usd) : moneyText(usd);
}

QString roundMoneyText(double usd) {
    if (std::abs(usd) < 1000)
        return priceText(usd);
    int digits = 1;
    while (digits < 3 && roundedTo(digits, usd) != usd)
        ++digits;
    return localized(shortMoney(usd, digits));
}

QString exactMoneyText(double usd) {
    const bool isLessThanACent = usd != 0 && std::abs(usd) < 0.995;
    return isLessThanACent ? moneyText(usd) : localized(moneyInCents(usd));
}

QString signedMoneyText(double usd) { return usd == 0 ? moneyText(0) : signFor(usd) + moneyText(std::abs(usd)); }

QString signedBarMoneyText(double usd) {
    return usd == 0 ? barMoneyText(0) : signFor(usd) + barMoneyText(std::abs(usd));
}

QString signedExactMoneyText(double usd) {
    return usd == 0 ? exactMoneyText(0) : signFor(usd) + exactMoneyText(std::abs(usd));
}

QString shareText(double share) {
    if (share == 0 || share == 1)
        return fixed(100 * share, 0) + QLatin1Char('%');
    if (share > 0 && share < 0.0005)
        return QStringLiteral("<%1%").arg(fixed(0.1, 1));
    if (share < 1 && share >= 0.9995)
        return QStringLiteral(">%1%").arg(fixed(99.9, 1));
    return fixed(100 * share, share < 9.995 ? 1 : 0) + QLatin1Char('%');
}

QString roughShareText(double share) {
    if (share > 0 && share < 0.005)
        return QStringLiteral("<1%");
    if (share < 1 && share >= 0.995)
        return QStringLiteral(">99%");
    return fixed(100 * share, 0) + QLatin1Char('%');
}

QString changeText(double value, double baseline) {
    const auto fraction = relativeChange(value, baseline);
    if (!fraction)
        return noNumber();
    const double change = 100 * *fraction;
    if (change == 0)
        return QStringLiteral("0%");
    if (std::abs(change) < 0.05)
        return QStringLiteral("≈0%");
    if (change <= -99.95 && value != 0) // "-100.0%" would say that nothing is left
        return signFor(change) + fixed(std::min(-change, 99.99), 2) + QLatin1Char('%');
    const double size = std::abs(change);
    return signFor(change) + fixed(size, size < 999.5 && size != 100 ? 1 : 0) + QLatin1Char('%');
}

QString ratioText(double ratio) { return timesSign + localized(shortNumber(ratio)); }

QString quantityText(double value, std::string_view unit) {
    if (unit == "year")
        return yearsText(value);
    if (unit == "FLOP/s")
        return tr("%1 TFLOP/s").arg(localized(shortNumber(value / 1e12)));
    const bool showsUnit = unit == "kW" || unit == "MWh" || unit == "token/s";
    return showsUnit ? withUnit(shortFieldText(value, unit), unit) : shortFieldText(value, unit);
}

QString fromToText(double from, double to, std::string_view unit) {
    QString before = quantityText(from, unit);
    QString after = quantityText(to, unit);
    if (before == after && from != to) {
        before = fieldText(from, unit);
        after = fieldText(to, unit);
    }
    return QStringLiteral("%1 → %2").arg(before, after);
}

QString priceText(double usd) {
    const bool isWhole = usd == std::round(usd) && std::abs(usd) < 100;
    return isWhole ? localized(exactFieldText(usd, "USD")) : fieldMoney(usd);
}

QString fieldText(double value, std::string_view unit) { return localized(exactFieldText(value, unit)); }

QString shortFieldText(double value, std::string_view unit) {
    switch (notationOf(unit)) {
    case Notation::Money:
        return fieldMoney(value);
    case Notation::Percent:
        return percentText(value);
    case Notation::Plain:
        return unit == "x" ? factorText(value) : localized(shortNumber(value));
    }
    return {};
}

QString exactText(double value, std::string_view unit) {
    switch (notationOf(unit)) {
    case Notation::Money:
        return withUnit(localized((value < 0 ? "-$" : "$") + groupedNumber(std::abs(value))), unit);
    case Notation::Percent:
        return withUnit(fieldText(value, unit), unit);
    case Notation::Plain:
        return withUnit(localized(groupedNumber(value)), unit);
    }
    return {};
}

QString unitText(std::string_view unit) {
    const UnitName* name = nameOf(unit);
    if (name == nullptr)
        return fromCore(unit);
    return *name->besideField == '\0' ? QString() : tr(name->besideField);
}

QString unitTextFor(double value, std::string_view unit) {
    if (value != 1)
        return unitText(unit);
    if (unit == "year")
        return tr("year");
    return unit == "GPU" ? tr("GPU") : unitText(unit);
}

QString spokenText(double value, std::string_view unit) {
    if (unit == "year")
        return yearsText(value);
    const UnitName* name = nameOf(unit);
    const QString words = name != nullptr && name->spoken != nullptr ? tr(name->spoken) : unitText(unit);
    return QStringLiteral("%1 %2").arg(shortFieldText(value, unit), words).trimmed();
}

QString yearsText(double years) {
    return years == 1 ? tr("1 year") : tr("%1 years").arg(localized(shortNumber(years)));
}

QString durationText(double years) {
    constexpr double daysPerYear = 365.25;
    const double days = years * daysPerYear;
    if (years == 0 || days >= 100)
        return yearsText(years);
    return days < 1.05 && days >= 0.95 ? tr("1 day") : tr("%1 days").arg(localized(shortNumber(days)));
}

QString decimalText(double value, int decimals) {
    return (value < 0 ? QString(minusSign) : QString()) + fixed(std::abs(value), decimals);
}

QString sampleCountText(std::size_t samples) {
    const std::size_t shown = samples < 1000 ? samples : samples / 1000 * 1000;
    return localized(groupedNumber(static_cast<double>(shown)));
}

QString noNumber() { return QStringLiteral("–"); }

QString fromCore(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString viewLabelOf(View view) { return translated(labelOf(view)); }

QString viewQuestionOf(View view) { return translated(questionOf(view)); }

QString translated(std::string_view coreText) {
    return QCoreApplication::translate("Core", std::string(coreText).c_str());
}

} // namespace costberg
