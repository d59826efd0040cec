#include "ui/charts/history_line_widget.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

namespace costberg::charts {
namespace {

class HistoryLineTest : public testing::Test {
protected:
    HistoryLineTest() {
        m_widget.resize(600, 24);
        m_widget.describeBy([this](std::size_t state) {
            m_described.push_back(state);
            return QStringLiteral("state");
        });
        QObject::connect(&m_widget, &HistoryLine::acted, &m_widget, [this](const Action& action) {
            m_asked.push_back(std::get<action::GoToState>(action).state);
        });
        m_widget.show();
    }

    void send(QEvent::Type type, std::size_t state, Qt::MouseButtons held) {
        const QPointF at = m_widget.pointOf(state);
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, m_widget.mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(&m_widget, &event);
    }

    HistoryLine m_widget;
    HistoryLineData m_line{{1e6, 3e6, 2e6, 4e6, 4e6}, 4, "Cash along the steps", "Step 4 of 4", "Step 4 of 4: ..."};
    std::vector<std::size_t> m_asked;
    std::vector<std::size_t> m_described;
};

TEST_F(HistoryLineTest, GoesToTheStateThatIsClicked) {
    m_widget.display(m_line);
    send(QEvent::MouseButtonPress, 1, Qt::LeftButton);
    EXPECT_EQ(m_asked, std::vector<std::size_t>{1});
}

TEST_F(HistoryLineTest, ScrubsWhileItIsDragged) {
    m_widget.display(m_line);
    send(QEvent::MouseButtonPress, 4, Qt::LeftButton);
    for (const std::size_t state : {3U, 2U, 1U})
        send(QEvent::MouseMove, state, Qt::LeftButton);
    EXPECT_EQ(m_asked, (std::vector<std::size_t>{3, 2, 1}));
    EXPECT_TRUE(m_widget.isScrubbed());
    QSignalSpy settled(&m_widget, &HistoryLine::settled);
    send(QEvent::MouseButtonRelease, 1, Qt::NoButton);
    EXPECT_FALSE(m_widget.isScrubbed());
    EXPECT_EQ(settled.size(), 1);
}

TEST_F(HistoryLineTest, DescribesOnlyTheStateUnderTheMouse) {
    m_widget.display(m_line);
    EXPECT_TRUE(m_described.empty());
    send(QEvent::MouseMove, 2, Qt::NoButton);
    send(QEvent::MouseMove, 2, Qt::NoButton);
    EXPECT_EQ(m_described, std::vector<std::size_t>{2});
    EXPECT_TRUE(m_asked.empty());
}

TEST_F(HistoryLineTest, IsWalkedByTheArrowKeys) {
    m_widget.display(m_line);
    QTest::keyClick(&m_widget, Qt::Key_Left);
    QTest::keyClick(&m_widget, Qt::Key_Home);
    QTest::keyClick(&m_widget, Qt::Key_Right);
    EXPECT_EQ(m_asked, (std::vector<std::size_t>{3, 0})) << "there is nothing behind the last state";
}

TEST_F(HistoryLineTest, DrawsLargerTotalsHigher) {
    m_widget.display(m_line);
    EXPECT_LT(m_widget.pointOf(1).y(), m_widget.pointOf(2).y());
    EXPECT_EQ(m_widget.pointOf(3).y(), m_widget.pointOf(4).y());
    for (std::size_t state = 0; state < m_line.totals.size(); ++state)
        EXPECT_EQ(m_widget.stateAt(m_widget.pointOf(state)), state);
}

TEST_F(HistoryLineTest, RestsWhereThereIsNothingToShow) {
    m_widget.display(m_line);
    auto* pin = m_widget.findChild<QAbstractButton*>("historyPin");
    EXPECT_TRUE(pin->isVisible());
    m_widget.display({});
    EXPECT_FALSE(pin->isVisible());
    EXPECT_EQ(m_widget.focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, {200, 12});
    QTest::keyClick(&m_widget, Qt::Key_Left);
    EXPECT_TRUE(m_asked.empty());
    EXPECT_EQ(m_widget.height(), 24) << "the chart above stands still";
}

TEST_F(HistoryLineTest, AsksToPinByItsStar) {
    m_widget.display(m_line);
    QSignalSpy asked(&m_widget, &HistoryLine::pinAsked);
    m_widget.findChild<QAbstractButton*>("historyPin")->click();
    EXPECT_EQ(asked.size(), 1);
}

} // namespace
} // namespace costberg::charts
