#include "ui/charts/report_columns.h"

#include <algorithm>

namespace costberg {
namespace {

constexpr qreal gapBetweenColumns = 26;
constexpr qreal gapBetweenTables = 12;

using Blocks = std::vector<ReportBlock>;

qreal heightOf(const Blocks& blocks) {
    qreal height = 0;
    for (const ReportBlock& block : blocks)
        height += block.height;
    return height;
}

/// A column that is filled from the top.
struct Column {
    QRectF room;
    bool isEmpty = true;

    void place(const ReportBlock& block, Drawing& drawing) {
        addMoved(drawing, block.drawing, room.topLeft());
        room.setTop(room.top() + block.height);
        isEmpty = false;
    }
};

class Setter {
public:
    Setter(const ReportData& report, const ReportFit& fit, const QRectF& area, Draft& draft)
        : m_report(report), m_draft(draft), m_tableGap(draft.length(gapBetweenTables)),
          m_width((area.width() - draft.length(gapBetweenColumns)) / 2), m_left{{area.topLeft(),
                                                                                 QSizeF(m_width, area.height())}},
          m_right{{QPointF(area.right() - m_width, area.top()), m_left.room.size()}},
          m_breakdown(blocksOf(report.breakdown, fit, report.breakdown.rows.size(), m_width, draft)),
          m_inputs(blocksOf(report.inputs, fit, fit.mostInputs, m_width, draft)),
          m_published(blocksOf(report.published, fit, fit.mostOthers, m_width, draft)),
          m_notices(blocksOf(report.notices, fit, fit.mostOthers, m_width, draft)) {}

    ReportColumns result() && {
        Column& beside = isBetterBelowInputs() ? m_right : m_left;
        place(m_breakdown, m_left);
        if (&beside == &m_right)
            place(m_inputs, m_right);
        place(m_published, beside);
        place(m_notices, beside);
        if (&beside == &m_left)
            placeInputs();
        return std::move(m_columns);
    }

private:
    /// Whether published figures and notices are better below the inputs than below the breakdown.
    bool isBetterBelowInputs() const {
        const qreal others = heightOf(m_published) + heightOf(m_notices) + 2 * m_tableGap;
        const qreal breakdown = heightOf(m_breakdown);
        const qreal inputs = heightOf(m_inputs);
        return std::max(breakdown, inputs + others) < std::max(breakdown + others, inputs) &&
               inputs + others <= m_right.room.height();
    }

    void beginTable(Column& column) const {
        if (!column.isEmpty)
            column.room.setTop(column.room.top() + m_tableGap);
    }

    void place(const Blocks& blocks, Column& column) {
        if (blocks.empty())
            return;
        beginTable(column);
        for (const ReportBlock& block : blocks)
            column.place(block, m_columns.drawing);
        m_columns.fits = m_columns.fits && column.room.height() >= 0;
    }

    void placeInputs() {
        auto block = m_inputs.begin();
        for (; block != m_inputs.end() && block->height <= m_right.room.height(); ++block)
            m_right.place(*block, m_columns.drawing);
        if (block == m_inputs.end())
            return;
        beginTable(m_left);
        m_left.place(titleBlockOf(m_report.inputs, continuedTitleOf(m_report.inputs), m_width, m_draft),
                     m_columns.drawing);
        for (; block != m_inputs.end(); ++block)
            m_left.place(*block, m_columns.drawing);
        m_columns.fits = m_columns.fits && m_left.room.height() >= 0;
    }

    const ReportData& m_report;
    Draft& m_draft;
    qreal m_tableGap;
    qreal m_width;
    Column m_left;
    Column m_right;
    Blocks m_breakdown;
    Blocks m_inputs;
    Blocks m_published;
    Blocks m_notices;
    ReportColumns m_columns{.drawing = {}, .fits = true};
};

} // namespace

ReportColumns columnsOf(const ReportData& report, const ReportFit& fit, const QRectF& area, Draft& draft) {
    return Setter(report, fit, area, draft).result();
}

} // namespace costberg
