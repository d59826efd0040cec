#include "core/analysis/written_formula.h"

#include <algorithm>
#include <optional>

namespace costberg {
namespace {

/// How tightly an operation holds its operands together; a looser one within a tighter one needs parentheses.
enum class Binding { Sum, Product, Divisor };

/// A plain 1: its unit would matter.
bool isOne(const Trace& trace) { return trace.value == 1 && trace.unit.isPlain(); }

bool isLiteralOne(const Trace& trace) { return trace.operation == Operation::Number && trace.value == 1; }

/// What an operation comes to where one of its two operands changes nothing.
struct Remainder {
    const Trace* kept = nullptr;
    const Trace* dropped = nullptr;
};

std::optional<Remainder> remainderOf(const Trace& trace) {
    if (trace.operands.size() != 2)
        return std::nullopt;
    const Trace* first = trace.operands[0].get();
    const Trace* second = trace.operands[1].get();
    const bool isSum = trace.operation == Operation::Sum;
    const bool isProduct = trace.operation == Operation::Product;
    if (isSum || trace.operation == Operation::Difference) {
        if (second->value == 0 && first->value != 0)
            return Remainder{first, second};
        if (isSum && first->value == 0 && second->value != 0)
            return Remainder{second, first};
    }
    if ((isProduct || trace.operation == Operation::Quotient) && isOne(*second))
        return Remainder{first, second};
    if (isProduct && isOne(*first))
        return Remainder{second, first};
    return std::nullopt;
}

/// The branch that was taken.
const Trace& takenOf(const Trace& whereBelow) {
    const bool isBelow = whereBelow.operands[0]->value < whereBelow.operands[1]->value;
    return *whereBelow.operands[isBelow ? 2 : 3];
}

class Writer {
public:
    WrittenFormula written(const Trace& trace) {
        writeStep(trace, Binding::Sum);
        return std::move(m_formula);
    }

private:
    void write(std::string_view symbol) { m_formula.pieces.push_back(Symbol{symbol}); }

    void write(const Trace& trace, Binding around) {
        if (isTerm(trace))
            writeTerm(trace);
        else
            writeStep(trace, around);
    }

    void writeTerm(const Trace& term) {
        auto& operands = m_formula.operands;
        const auto found = std::ranges::find(operands, &term);
        m_formula.pieces.push_back(Operand{static_cast<std::size_t>(found - operands.begin())});
        if (found == operands.end())
            operands.push_back(&term);
    }

    void noteWithoutEffect(const Trace& trace) {
        auto& noted = m_formula.withoutEffect;
        if (isTerm(trace) && std::ranges::find(noted, &trace) == noted.end())
            noted.push_back(&trace);
        if (isTerm(trace))
            return;
        const bool isProductOfZero = trace.operation == Operation::Product && trace.value == 0;
        for (const auto& operand : trace.operands)
            if (!isProductOfZero || operand->value == 0)
                noteWithoutEffect(*operand);
    }

    void writeStep(const Trace& trace, Binding around) {
        if (const auto remainder = remainderOf(trace)) {
            noteWithoutEffect(*remainder->dropped);
            write(*remainder->kept, around);
        } else {
            writeOperation(trace, around);
        }
    }

    void writeOperation(const Trace& trace, Binding around) {
        switch (trace.operation) {
        case Operation::Number:
            m_formula.pieces.emplace_back(trace.value);
            return;
        case Operation::Constant:
        case Operation::Input:
            return writeTerm(trace);
        case Operation::Sum:
            return writePair(trace, Binding::Sum, around, " + ", Binding::Sum);
        case Operation::Difference:
            return writePair(trace, Binding::Sum, around, " − ", Binding::Product);
        case Operation::Product:
            return writeProduct(trace, around);
        case Operation::Quotient:
            return writePair(trace, Binding::Product, around, " / ", Binding::Divisor);
        case Operation::ShareOf:
            return writeShare(trace, around);
        case Operation::WhereBelow:
            return write(takenOf(trace), around);
        case Operation::Negative:
            write("−");
            return write(*trace.operands[0], Binding::Product);
        case Operation::AtLeast:
        case Operation::Larger:
            return writeFunction(trace, "max(", ", ", ")");
        case Operation::AtMost:
            return writeFunction(trace, "min(", ", ", ")");
        case Operation::PowerOfTen:
            return writeFunction(trace, "10^(", "", ")");
        case Operation::DiscountFactor:
            return writeFunction(trace, "(1 + ", ")^(−", ")");
        case Operation::DiscountLost:
            return writeFunction(trace, "(1 − (1 + ", ")^(−", "))");
        }
    }

    void writePair(const Trace& trace, Binding own, Binding around, std::string_view symbol, Binding right) {
        const bool needsParentheses = own < around;
        if (needsParentheses)
            write("(");
        write(*trace.operands[0], own);
        write(symbol);
        write(*trace.operands[1], right);
        if (needsParentheses)
            write(")");
    }

    /// a × (1 / b) is written a / b.
    void writeProduct(const Trace& trace, Binding around) {
        const Trace& second = *trace.operands[1];
        const bool dividesOne =
            !isTerm(second) && second.operation == Operation::Quotient && isLiteralOne(*second.operands[0]);
        if (!dividesOne)
            return writePair(trace, Binding::Product, around, " × ", Binding::Product);
        Trace quotient = trace;
        quotient.operands[1] = second.operands[1];
        writePair(quotient, Binding::Product, around, " / ", Binding::Divisor);
    }

    /// A share of nothing is 0, and not a quotient.
    void writeShare(const Trace& trace, Binding around) {
        if (trace.operands[1]->value != 0)
            return writePair(trace, Binding::Product, around, " / ", Binding::Divisor);
        m_formula.pieces.emplace_back(0.0);
        for (const auto& operand : trace.operands)
            noteWithoutEffect(*operand);
    }

    void writeFunction(const Trace& trace, std::string_view opening, std::string_view between,
                       std::string_view closing) {
        write(opening);
        for (const auto& operand : trace.operands) {
            if (operand != trace.operands.front())
                write(between);
            write(*operand, Binding::Sum);
        }
        write(closing);
    }

    WrittenFormula m_formula;
};

} // namespace

bool isTerm(const Trace& trace) { return !trace.name.isEmpty(); }

WrittenFormula formulaOf(const Trace& trace) { return Writer().written(trace); }

} // namespace costberg
