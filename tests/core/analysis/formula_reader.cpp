#include "tests/core/analysis/formula_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace costberg {
namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    double whole() {
        const double value = sum();
        skipSpaces();
        return m_text.empty() ? value : std::numeric_limits<double>::quiet_NaN();
    }

private:
    void skipSpaces() { m_text.remove_prefix(std::min(m_text.find_first_not_of(' '), m_text.size())); }

    bool take(std::string_view symbol) {
        skipSpaces();
        if (!m_text.starts_with(symbol))
            return false;
        m_text.remove_prefix(symbol.size());
        return true;
    }

    double sum() {
        double value = product();
        while (true) {
            if (take("+"))
                value += product();
            else if (take("-"))
                value -= product();
            else
                return value;
        }
    }

    double product() {
        double value = power();
        while (true) {
            if (take("*"))
                value *= power();
            else if (take("/"))
                value /= power();
            else
                return value;
        }
    }

    double power() {
        const double base = atom();
        return take("^") ? std::pow(base, power()) : base;
    }

    double atom() {
        if (take("-"))
            return -product();
        if (take("("))
            return closed(sum());
        if (take("max("))
            return ofTwo([](double one, double other) { return std::max(one, other); });
        if (take("min("))
            return ofTwo([](double one, double other) { return std::min(one, other); });
        double value = std::numeric_limits<double>::quiet_NaN();
        skipSpaces();
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        return value;
    }

    template <class Function> double ofTwo(Function function) {
        const double one = sum();
        return take(",") ? closed(function(one, sum())) : std::numeric_limits<double>::quiet_NaN();
    }

    double closed(double value) { return take(")") ? value : std::numeric_limits<double>::quiet_NaN(); }

    std::string_view m_text;
};

} // namespace

double valueOfFormula(std::string_view formula) { return Reader(formula).whole(); }

} // namespace costberg
