#pragma once

#include <QString>

#include <string>

namespace costberg {

inline constexpr QChar minusSign(0x2212);

/// Core's number in the user's locale, with a true minus sign in front.
QString localized(const std::string& number);
/// What the user typed, with the marks of the user's locale replaced by those that core reads.
std::string toCore(const QString& typed);

} // namespace costberg
