#include "ui/charts/report_blocks.h"

#include <algorithm>

namespace costberg {
namespace {

// Lengths in CSS pixels at scale 1.
constexpr qreal cellGap = 12;
constexpr qreal indentOfDepth = 12;
constexpr qreal swatchSize = 8;
constexpr qreal rowGap = 3;
constexpr qreal titleGap = 5;

constexpr TextRole titleRole = TextRole::Name;
constexpr TextRole rowRole = TextRole::Small;
constexpr TextRole totalRole = TextRole::Segment;
constexpr TextRole detailRole = TextRole::Fine;

/// The right edges of a table's cells, and what they leave for the labels.
struct TableColumns {
    std::vector<qreal> rightEdges;
    qreal labelWidth = 0;
};

qreal widthOf(std::size_t column, const ReportTable& table, Draft& draft) {
    const auto cell = [column](const QStringList& cells) { return cells.value(static_cast<qsizetype>(column)); };
    qreal width = draft.measure.widthOf(cell(table.headings), detailRole);
    for (const ReportRow& row : table.rows)
        width = std::max(width, draft.measure.widthOf(cell(row.cells), rowRole));
    if (table.total)
        width = std::max(width, draft.measure.widthOf(cell(table.total->cells), totalRole));
    return width;
}

TableColumns columnsOf(const ReportTable& table, qreal width, Draft& draft) {
    TableColumns columns;
    qreal right = width;
    for (auto column = static_cast<std::size_t>(table.headings.size()); column-- > 0;) {
        columns.rightEdges.insert(columns.rightEdges.begin(), right);
        right -= widthOf(column, table, draft) + draft.length(cellGap);
    }
    columns.labelWidth = right;
    return columns;
}

void writeCells(const QStringList& cells, const TableColumns& columns, TextRole role, const QColor& color, Draft& draft,
                Drawing& drawing) {
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (!cells[i].isEmpty())
            draft.writeBelow(drawing, {{cells[i], role, color}}, {columns.rightEdges[static_cast<std::size_t>(i)], 0},
                             Anchor::End);
}

void drawSwatch(Component component, Draft& draft, Drawing& drawing) {
    const qreal size = draft.length(swatchSize);
    const QRectF square(0, (draft.measure.lineHeight(rowRole) - size) / 2, size, size);
    if (isHatched(component))
        draft.hatch(drawing, square, size / 2);
    else
        drawing.boxes.push_back({.rect = square, .fill = colorOf(component, draft.colors())});
}

void drawRule(qreal y, qreal width, Draft& draft, Drawing& drawing) {
    draft.drawLine(drawing, {0, y, width, y}, draft.colors().line);
}

enum class Swatches { Shown, None };

Swatches swatchesOf(const ReportTable& table) {
    const bool isAny = std::ranges::any_of(table.rows, [](const ReportRow& row) { return row.component.has_value(); });
    return isAny ? Swatches::Shown : Swatches::None;
}

/// Where a label begins: behind the swatches where the table has any, and further in for a part.
qreal indentOf(const ReportRow& row, Swatches swatches, const Draft& draft) {
    return (swatches == Swatches::Shown ? draft.length(swatchSize + 6) : 0) + row.depth * draft.length(indentOfDepth);
}

class BlockMaker {
public:
    BlockMaker(const ReportTable& table, const ReportFit& fit, qreal width, Draft& draft)
        : m_table(table), m_fit(fit), m_width(width), m_draft(draft), m_columns(columnsOf(table, width, draft)),
          m_swatches(swatchesOf(table)) {}

    ReportBlock title(const QString& title) const {
        ReportBlock block;
        block.isTitle = true;
        const Theme& theme = m_draft.colors();
        // Headings stand in the title's line where they leave it room.
        const bool isBeside = m_draft.measure.widthOf(title, titleRole) <= m_columns.labelWidth;
        const Label label = wrappedLabel(m_draft, title, titleRole, theme.text, m_width, 2);
        const qreal bottom = m_draft.writeBelow(block.drawing, label, {0, 0}, Anchor::Start);
        const qreal headingHeight = m_draft.measure.lineHeight(detailRole);
        Drawing headings;
        writeCells(m_table.headings, m_columns, detailRole, theme.secondaryText, m_draft, headings);
        const bool hasHeadings = !m_table.headings.isEmpty();
        const qreal headingTop = isBeside ? bottom - headingHeight : bottom;
        addMoved(block.drawing, headings, {0, headingTop});
        block.height = (isBeside || !hasHeadings ? bottom : bottom + headingHeight) + m_draft.length(2);
        drawRule(block.height, m_width, m_draft, block.drawing);
        block.height += m_draft.length(titleGap);
        return block;
    }

    ReportBlock row(const ReportRow& row) const {
        ReportBlock block;
        if (row.component)
            drawSwatch(*row.component, m_draft, block.drawing);
        const Theme& theme = m_draft.colors();
        writeCells(row.cells, m_columns, rowRole, row.depth > 0 ? theme.secondaryText : theme.text, m_draft,
                   block.drawing);
        block.height = writeLabel(row, rowRole, labelColorOf(row), block.drawing);
        if (!row.detail.isEmpty())
            block.height = writeDetail(row, block.height, block.drawing);
        block.height += m_draft.length(rowGap);
        return block;
    }

    ReportBlock total(const ReportRow& row) const {
        ReportBlock block;
        const Theme& theme = m_draft.colors();
        Drawing texts;
        writeCells(row.cells, m_columns, totalRole, theme.text, m_draft, texts);
        const qreal height = writeLabel(row, totalRole, theme.text, texts);
        drawRule(m_draft.length(1), m_width, m_draft, block.drawing);
        addMoved(block.drawing, texts, {0, m_draft.length(rowGap + 1)});
        block.height = height + m_draft.length(2 * rowGap);
        return block;
    }

    ReportBlock note(const QString& text) const {
        ReportBlock block;
        const Label label = wrappedLabel(m_draft, text, rowRole, m_draft.colors().secondaryText, m_width, 3);
        block.height = m_draft.writeBelow(block.drawing, label, {0, 0}, Anchor::Start) + m_draft.length(rowGap);
        return block;
    }

private:
    QColor labelColorOf(const ReportRow& row) const {
        const Theme& theme = m_draft.colors();
        return row.isWarning ? theme.noticeText : row.depth > 0 ? theme.secondaryText : theme.text;
    }

    qreal writeLabel(const ReportRow& row, TextRole role, const QColor& color, Drawing& drawing) const {
        const qreal indent = indentOf(row, m_swatches, m_draft);
        const bool isAlone = row.cells.isEmpty();
        const qreal width = isAlone ? m_width : m_columns.labelWidth;
        const Label label = wrappedLabel(m_draft, singleLine(row.label), role, color, width - indent, isAlone ? 4 : 2);
        return m_draft.writeBelow(drawing, label, {indent, 0}, Anchor::Start);
    }

    qreal writeDetail(const ReportRow& row, qreal top, Drawing& drawing) const {
        const qreal indent = indentOf(row, m_swatches, m_draft);
        const Label label = wrappedLabel(m_draft, singleLine(row.detail), detailRole, m_draft.colors().secondaryText,
                                         m_width - indent, m_fit.detailLines);
        return m_draft.writeBelow(drawing, label, {indent, top}, Anchor::Start);
    }

    const ReportTable& m_table;
    ReportFit m_fit;
    qreal m_width;
    Draft& m_draft;
    TableColumns m_columns;
    Swatches m_swatches;
};

} // namespace

std::vector<ReportBlock> blocksOf(const ReportTable& table, const ReportFit& fit, std::size_t mostRows, qreal width,
                                  Draft& draft) {
    if (table.isEmpty())
        return {};
    const BlockMaker maker(table, fit, width, draft);
    std::vector<ReportBlock> blocks{maker.title(table.title)};
    std::size_t shown = 0;
    std::size_t left = 0;
    for (const ReportRow& row : table.rows) {
        if (row.depth > fit.deepest)
            continue;
        if (shown < mostRows)
            blocks.push_back(maker.row(row));
        ++(shown < mostRows ? shown : left);
    }
    if (left > 0)
        blocks.push_back(maker.note(moreRowsText(left)));
    if (table.total)
        blocks.push_back(maker.total(*table.total));
    if (!table.note.isEmpty())
        blocks.push_back(maker.note(table.note));
    return blocks;
}

ReportBlock titleBlockOf(const ReportTable& table, const QString& title, qreal width, Draft& draft) {
    return BlockMaker(table, {}, width, draft).title(title);
}

void addMoved(Drawing& drawing, const Drawing& added, QPointF at) {
    for (BoxMark box : added.boxes) {
        box.rect.translate(at);
        drawing.boxes.push_back(box);
    }
    for (LineMark line : added.lines) {
        line.line.translate(at);
        drawing.lines.push_back(line);
    }
    for (PolygonMark polygon : added.polygons) {
        polygon.polygon.translate(at);
        drawing.polygons.push_back(polygon);
    }
    for (TextMark text : added.texts) {
        text.at += at;
        text.bounds.translate(at);
        drawing.texts.push_back(text);
    }
}

} // namespace costberg
