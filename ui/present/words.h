#pragma once

#include "core/inputs.h"
#include "core/vocabulary.h"

#include <QString>

#include <string>
#include <string_view>

namespace costberg {

// How numbers are written for people, in the user's locale. The only place of ui/ where a number is rounded.

/// "$1.89bn", "$10.2k", "$2.04".
QString moneyText(double usd);
/// Two digits less, for sentences: "$5.9M", "$53M", "$1.9bn".
QString roughMoneyText(double usd);
/// On and above bars: as moneyText, but "$5.9M" where that would be "$5.87M".
QString barMoneyText(double usd);
/// To the cent: "$1,894,267,412.35".
QString exactMoneyText(double usd);
/// Of a round amount, with no more digits than it has: "$50M", "$1.5bn", "$0.20".
QString roundMoneyText(double usd);
/// With its sign: "+$1.20M", "−$3.4k".
QString signedMoneyText(double usd);
/// As on bars: "+$4.2M".
QString signedBarMoneyText(double usd);
/// To the cent: "+$1,234,567.00".
QString signedExactMoneyText(double usd);
/// "33.4%", "<0.1%".
QString shareText(double share);
/// For sentences: "33%", "<1%".
QString roughShareText(double share);
/// Of a value against its baseline: "+12.3%", "−99.7%"; "–" where the baseline is 0 or next to it.
QString changeText(double value, double baseline);
/// "×323".
QString ratioText(double ratio);
/// With its unit where the number is not understood without: "2.93M", "60%", "$2.00", "4 years", "0.7 kW".
QString quantityText(double value, std::string_view unit);
/// "$2.00 → $2.50"; with every digit where rounding would hide the change.
QString fromToText(double from, double to, std::string_view unit);
/// For an exact field: every digit, as readable as that allows. Reads back as the same number.
QString fieldText(double value, std::string_view unit);
/// As a formula shows it, with its unit, which no line break parts from it: "2,664,000 GPU-h", "$2.00/GPU-h", "60%".
QString formulaText(double value, std::string_view unit);
/// A price as it is said: "$2", "$1.99", "$34,728".
QString priceText(double usd);
/// For a field that is not being edited: rounded, "$27,143".
QString shortFieldText(double value, std::string_view unit);
/// Every digit with its unit: "$1,600,000,000", "2,788,000 GPU-h".
QString exactText(double value, std::string_view unit);
/// What stands beside a field, whose text already holds "$" and "%": "/GPU-h", "GPU-h", "years".
QString unitText(std::string_view unit);
/// The same for one: "year".
QString unitTextFor(double value, std::string_view unit);
/// For screen readers: "$2.00 per GPU-hour", "4 years".
QString spokenText(double value, std::string_view unit);
/// "1 year", "4 years", "0.7 years".
QString yearsText(double years);
/// Of a duration that may be short: "14 days", "2.5 years".
QString durationText(double years);
/// With that many decimals and no unit: "0.5", "1,250".
QString decimalText(double value, int decimals);
/// Of many samples, in thousands: "100,000".
QString sampleCountText(std::size_t samples);
/// What stands where there is no number.
QString noNumber();

/// Core's UTF-8 text as it is.
QString fromCore(std::string_view text);
/// An English text of core (a label, a question) in the user's language.
QString translated(std::string_view coreText);

/// In the user's language.
QString viewLabelOf(View view);
QString viewQuestionOf(View view);

} // namespace costberg
