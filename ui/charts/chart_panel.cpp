#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_notices.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/control_row.h"
#include "ui/charts/history_line_widget.h"
#include "ui/charts/sentence_announcer.h"
#include "ui/charts/sweep_controls.h"
#include "ui/charts/wrapped_label.h"
#include "ui/controls/segmented_control.h"
#include "ui/present/view_texts.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace costberg {
namespace {

constexpr int narrowWidth = 640;
constexpr QMargins wideMargins{30, 22, 24, 18};
constexpr QMargins narrowMargins{16, 14, 14, 12};

/// As the control has them.
constexpr std::array bridgeStarts{BridgeStart::Baseline, BridgeStart::Preset, BridgeStart::OtherView};

/// The name of a bar, for the menu.
QString nameOf(const ChartData& chart, const QString& bar) {
    const auto found = std::ranges::find(chart.bars, bar, &Bar::id);
    return found == chart.bars.end() ? QString() : found->name;
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent), m_title(new WrappedLabel(TextRole::Title, 3, this)),
      m_subtitle(new WrappedLabel(TextRole::Subtitle, 3, this)), m_controls(new ControlRow(this)),
      m_mode(new SegmentedControl(m_controls)), m_bridgeStart(new SegmentedControl(m_controls)),
      m_bridgeView(new SegmentedControl(m_controls)), m_bridgeTo(new QLabel(tr("to"), m_controls)),
      m_sweep(new SweepControls(m_controls)), m_viewChooser(new SegmentedControl(m_controls)),
      m_arrangement(new SegmentedControl(m_controls)), m_measure(new SegmentedControl(m_controls)),
      m_showAll(new QPushButton(tr("Show all"), m_controls)), m_view(new ChartView(this)),
      m_history(new HistoryLine(this)), m_source(new WrappedLabel(TextRole::Small, 2, this)),
      m_notices(new ChartNotices(this)), m_announcer(new SentenceAnnouncer(m_title, m_subtitle, m_view)) {
    setObjectName(QStringLiteral("chartPanel"));
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_subtitle->setObjectName(QStringLiteral("chartSubtitle"));
    m_source->setObjectName(QStringLiteral("chartSource"));
    m_notices->setObjectName(QStringLiteral("chartNotices"));
    buildControls();
    buildColumn();
    connectView();
    connectHandles();
    displayControls();
}

void ChartPanel::buildControls() {
    m_mode->setObjectName(QStringLiteral("chartMode"));
    m_bridgeStart->setObjectName(QStringLiteral("chartBridgeStart"));
    m_bridgeView->setObjectName(QStringLiteral("chartBridgeView"));
    m_viewChooser->setObjectName(QStringLiteral("chartViewChooser"));
    m_arrangement->setObjectName(QStringLiteral("chartArrangement"));
    m_measure->setObjectName(QStringLiteral("chartMeasure"));
    m_showAll->setObjectName(QStringLiteral("chartShowAll"));
    m_mode->setAccessibleName(tr("What the chart shows"));
    m_bridgeTo->setFont(fontOf(12));
    m_bridgeTo->setMargin(6);
    m_bridgeStart->setAccessibleName(tr("Where the bridge starts"));
    m_bridgeView->setAccessibleName(tr("View that the bridge starts in"));
    m_viewChooser->setAccessibleName(tr("View"));
    m_arrangement->setAccessibleName(tr("What the bars are divided by"));
    m_measure->setAccessibleName(tr("What the length of a bar shows"));
    for (QWidget* control : {static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_bridgeStart),
                             static_cast<QWidget*>(m_bridgeView), static_cast<QWidget*>(m_bridgeTo)})
        m_controls->add(control);
    m_sweep->addTo(*m_controls);
    for (QWidget* control : {static_cast<QWidget*>(m_viewChooser), static_cast<QWidget*>(m_arrangement),
                             static_cast<QWidget*>(m_measure), static_cast<QWidget*>(m_showAll)})
        m_controls->add(control);
    connect(m_mode, &SegmentedControl::chosen, this,
            [this](int index) { emit acted(action::ShowMode{static_cast<ChartMode>(index)}); });
    connect(m_bridgeStart, &SegmentedControl::chosen, this,
            [this](int index) { emit acted(action::StartBridgeAt{bridgeStarts[static_cast<std::size_t>(index)]}); });
    connect(m_bridgeView, &SegmentedControl::chosen, this,
            [this](int index) { emit acted(action::StartBridgeIn{static_cast<View>(index)}); });
    connect(m_viewChooser, &SegmentedControl::chosen, this,
            [this](int index) { emit acted(action::ShowView{static_cast<View>(index)}); });
    connect(m_arrangement, &SegmentedControl::chosen, this,
            [this](int index) { emit acted(action::Arrange{static_cast<Arrangement>(index)}); });
    connect(m_measure, &SegmentedControl::chosen, this,
            [this](int index) { emit acted(action::MeasureBy{static_cast<Measure>(index)}); });
    connect(m_sweep, &SweepControls::acted, this, &ChartPanel::acted);
    connect(m_showAll, &QPushButton::clicked, this, [this] { askZoom({}); });
}

void ChartPanel::buildColumn() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(wideMargins);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(2);
    column->addWidget(m_subtitle);
    column->addSpacing(14);
    column->addWidget(m_controls);
    column->addSpacing(12);
    column->addWidget(m_view, 1);
    column->addSpacing(10);
    column->addWidget(m_history);
    column->addSpacing(6);
    column->addWidget(m_source);
    column->addSpacing(10);
    column->addWidget(m_notices);
}

void ChartPanel::connectView() {
    connect(m_view, &ChartView::acted, this, &ChartPanel::acted);
    connect(m_view, &ChartView::zoomAsked, this, &ChartPanel::askZoom);
    connect(m_view, &ChartView::segmentActivated, this, [this](const QString& bar, Component component) {
        lookAt(bar);
        emit segmentActivated(bar, component);
    });
    connect(m_view, &ChartView::barActivated, this, [this](const QString& bar) {
        if (m_chart.mode == ChartMode::Bridge)
            return activateStep(bar);
        lookAt(bar);
        emit barActivated(bar);
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ChartPanel::showMenu);
}

void ChartPanel::display(const ChartData& chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    m_isStale = true;
    if (isVisible())
        apply();
}

void ChartPanel::apply() {
    m_isStale = false;
    m_title->display(m_chart.title);
    m_subtitle->display(m_chart.subtitle);
    displayControls();
    m_view->display(m_chart);
    m_source->display(m_chart.sourceLine);
    m_notices->display(m_chart.notices, m_chart.warnings);
    m_announcer->follow(m_chart.title, m_chart.subtitle);
}

void ChartPanel::displayControls() {
    m_mode->display({tr("Views"), tr("Scenarios"), tr("Bridge"), tr("Sweep")},
                    {tr("One scenario in all five views"), tr("All scenarios in one view"),
                     tr("From one total to another, cause by cause"), tr("Totals along one input, or over two")},
                    static_cast<int>(m_chart.mode));
    displayBridgeControls();
    m_sweep->display(m_chart);
    m_viewChooser->display(viewLabels(), viewQuestions(), static_cast<int>(m_chart.view));
    m_viewChooser->setVisible(m_chart.mode != ChartMode::Views);
    displayBarControls();
    m_showAll->setVisible(!m_chart.zoomedBar.isEmpty());
    m_showAll->setToolTip(tr("Zoomed to %1. Esc shows all bars again.").arg(nameOf(m_chart, m_chart.zoomedBar)));
}

/// What bars and areas are divided by, and what their heights are.
void ChartPanel::displayBarControls() {
    const bool isAreas = m_chart.sweep && m_chart.sweep->shape == SweepShape::Areas;
    const bool isShown = isAreas || m_chart.mode == ChartMode::Views || m_chart.mode == ChartMode::Scenarios;
    m_arrangement->setVisible(isShown);
    m_measure->setVisible(isShown);
    m_arrangement->display({tr("By activity"), tr("By resource")},
                           {tr("What the money is spent on"), tr("What the money buys")},
                           static_cast<int>(m_chart.arrangement));
    QStringList labels{tr("Absolute"), tr("Share"), tr("Split")};
    QStringList tips{tr("Dollars, stacked"), tr("Every bar is 100%"), tr("Each part on a baseline of its own")};
    if (!isAreas)
        return m_measure->display(labels, tips, static_cast<int>(m_chart.measure));
    // Areas have one baseline: they are dollars where bars would be split.
    labels.removeLast();
    tips.removeLast();
    m_measure->display(labels, tips, m_chart.measure == Measure::Share ? 1 : 0);
}

void ChartPanel::displayBridgeControls() {
    const bool isBridge = m_chart.mode == ChartMode::Bridge;
    const bool isBetweenViews = isBridge && m_chart.bridgeStart == BridgeStart::OtherView;
    const auto start = std::ranges::find(bridgeStarts, m_chart.bridgeStart);
    m_bridgeStart->display({tr("From baseline"), tr("From preset"), tr("From another view")},
                           {tr("From the baseline scenario to this one"), tr("From what this scenario began as"),
                            tr("What this scenario costs in one view and in another")},
                           static_cast<int>(start - bridgeStarts.begin()));
    m_bridgeStart->setVisible(isBridge);
    m_bridgeView->display(viewLabels(), viewQuestions(), static_cast<int>(m_chart.bridgeView));
    m_bridgeView->setVisible(isBetweenViews);
    m_bridgeTo->setVisible(isBetweenViews);
}

/// A step leads to its cause, and the first total to what it is of; the last one is explained like any other.
void ChartPanel::activateStep(const QString& bar) {
    if (bar == QLatin1String("to"))
        return emit barActivated(bar);
    const auto found = std::ranges::find(m_chart.bars, bar, &Bar::id);
    if (found != m_chart.bars.end())
        lead(BridgeTarget(found->leadsTo));
}

/// A view is looked at to be explained, so that the bridge then ends in it.
void ChartPanel::lead(const BridgeTarget& target) {
    if (const auto* input = std::get_if<Input>(&target))
        emit inputAsked(*input);
    else if (const auto* choice = std::get_if<Choice>(&target))
        emit choiceAsked(*choice);
    else if (const auto* activity = std::get_if<Activity>(&target))
        emit acted(action::Explain{ViewPart{{*activity}, {}}});
    else if (const auto* scenario = std::get_if<ScenarioId>(&target))
        emit acted(action::SelectScenario{scenario->id});
    else if (const auto* view = std::get_if<View>(&target)) {
        emit acted(action::ShowView{*view});
        emit barActivated(QStringLiteral("to"));
    }
}

void ChartPanel::lookAt(const QString& bar) {
    const std::string id = bar.toStdString();
    if (m_chart.mode == ChartMode::Scenarios)
        emit acted(action::SelectScenario{id});
    else if (const auto view = viewWithId(id))
        emit acted(action::ShowView{*view});
}

void ChartPanel::askZoom(const QString& bar) {
    if (m_chart.mode != ChartMode::Bridge && m_chart.mode != ChartMode::Sweep)
        emit acted(action::ZoomTo{bar.toStdString()});
}

void ChartPanel::showMenu(const QPoint& position) {
    QMenu menu(this);
    m_view->layOut();
    const auto spot = m_view->pointed();
    if (spot && spot->bar != m_chart.zoomedBar && m_chart.mode != ChartMode::Bridge)
        menu.addAction(tr("Zoom to %1").arg(nameOf(m_chart, spot->bar)), this, [&] { askZoom(spot->bar); });
    if (!m_chart.zoomedBar.isEmpty())
        menu.addAction(tr("Show all"), this, [&] { askZoom({}); });
    if (spot)
        addHandleEntries(menu, spot->bar);
    menu.addAction(tr("Export picture…"), this, &ChartPanel::exportAsked);
    menu.exec(m_view->mapToGlobal(position));
}

void ChartPanel::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeOf(kindOf(palette())).page); }

void ChartPanel::resizeEvent(QResizeEvent* event) {
    layout()->setContentsMargins(width() < narrowWidth ? narrowMargins : wideMargins);
    QWidget::resizeEvent(event);
}

void ChartPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale)
        apply();
}

} // namespace costberg
