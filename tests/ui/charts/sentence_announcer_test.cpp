#include "ui/charts/sentence_announcer.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace costberg::charts {
namespace {

struct Told {
    QWidget* widget;
    QAccessible::Event what;
    QString name; ///< as a screen reader reads it then
    qint64 milliseconds;
};

/// Hears what screen readers are told. (The offscreen platform has none.)
class SentenceAnnouncerTest : public testing::Test {
protected:
    SentenceAnnouncerTest() { m_clock.start(); }

    std::vector<Told> alertsOf(const QWidget& widget) const {
        std::vector<Told> alerts;
        std::ranges::copy_if(m_told, std::back_inserter(alerts), [&](const Told& some) {
            return some.widget == &widget && some.what == QAccessible::Alert;
        });
        return alerts;
    }

    void say(const QString& title, const QString& subtitle) {
        m_title.setText(title);
        m_subtitle.setText(subtitle);
        m_announcer->follow(title, subtitle);
    }

    QLabel m_title;
    QLabel m_subtitle;
    QLabel m_chart;
    std::vector<Told> m_told;
    SentenceAnnouncer* m_announcer =
        new SentenceAnnouncer(&m_title, &m_subtitle, &m_chart, [this](QWidget* widget, QAccessible::Event what) {
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            m_told.push_back({widget, what, name, m_clock.elapsed()});
        });

private:
    QElapsedTimer m_clock;
};

TEST_F(SentenceAnnouncerTest, TellsTheFirstChangeAtOnceAndWhatFollowsOnceASecond) {
    say("0", "");
    EXPECT_TRUE(m_told.empty());
    for (int i = 1; i <= 40; ++i) {
        say(QString::number(i), "");
        QTest::qWait(60);
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return alertsOf(m_title).back().name == "40"; }, 20'000));
    const std::vector<Told> alerts = alertsOf(m_title);
    EXPECT_EQ(alerts.front().name, "1");
    EXPECT_EQ(m_told.front().widget, &m_chart);
    EXPECT_EQ(m_told.front().what, QAccessible::NameChanged);
    for (std::size_t i = 1; i < alerts.size(); ++i)
        EXPECT_GE(alerts[i].milliseconds - alerts[i - 1].milliseconds, SentenceAnnouncer::pauseMilliseconds * 9 / 10);
}

TEST_F(SentenceAnnouncerTest, TellsOnlyWhatIsNew) {
    say("One project", "The paper prints it.");
    say("One project", "The paper prints it.");
    EXPECT_TRUE(m_told.empty());
    say("One project", "Synthetic data is too little to see.");
    EXPECT_TRUE(alertsOf(m_title).empty());
    ASSERT_EQ(alertsOf(m_subtitle).size(), 1U);
    EXPECT_EQ(alertsOf(m_subtitle).front().name, "Synthetic data is too little to see.");
}

TEST_F(SentenceAnnouncerTest, SaysNothingOfWhatCameBackMeanwhile) {
    say("A", "");
    say("B", "");
    say("C", "");
    say("B", "");
    QTest::qWait(SentenceAnnouncer::pauseMilliseconds + 200);
    EXPECT_EQ(alertsOf(m_title).size(), 1U);
}

} // namespace
} // namespace costberg::charts
