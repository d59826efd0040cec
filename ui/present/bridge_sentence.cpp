#include "ui/present/bridge_chart.h"
#include "ui/present/labels.h"
#include "ui/present/names.h"
#include "ui/present/sentence.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Bridge", text, nullptr, count); }

/// "from $5.9M to $1.89bn" or, where rounding would make the two ends one, "+$3.2M on $1.89bn".
QString gapText(const BridgeWay& way) {
    const QString from = barMoneyText(way.from.total);
    const QString to = barMoneyText(way.to.total);
    if (from != to)
        return tr("from %1 to %2").arg(from, to);
    if (way.from.total == way.to.total)
        return tr("%1 before and after").arg(from);
    return tr("%1 on %2").arg(signedBarMoneyText(way.to.total - way.from.total), from);
}

/// The largest step need not go the way that all of them go together.
QString largestText(const BridgeWay& way) {
    const BridgeStep& largest = way.steps.front();
    const bool isAlong = largest.amount * (way.to.total - way.from.total) > 0;
    return (isAlong ? tr("most of all by %1 (%2)") : tr("with %1 as the largest step (%2)"))
        .arg(largest.nameInSentence, signedBarMoneyText(largest.amount));
}

QString endsText(const Session& session, const BridgeWay& way) {
    if (way.start == BridgeStart::OtherView)
        return tr("What each activity of “%1” costs in the one view and in the other.")
            .arg(nameOf(currentScenario(session)));
    if (way.from.name == way.to.name)
        return tr("From the preset “%1” to what it is now.").arg(way.from.name);
    return way.start == BridgeStart::Preset ? tr("From the preset “%1” to “%2”.").arg(way.from.name, way.to.name)
                                            : tr("From the baseline “%1” to “%2”.").arg(way.from.name, way.to.name);
}

QString unmovedText(const Session& session, const BridgeWay& way) {
    const QString view = viewLabelOf(session.look.view);
    if (way.unmoved.empty())
        return {};
    return way.unmoved.size() == 1
               ? tr(" Not counted in %2: %1.").arg(inSentence(way.unmoved.front()), view)
               : tr(" %n more differences do not count in %1.", static_cast<int>(way.unmoved.size())).arg(view);
}

} // namespace

Sentence bridgeSentenceOf(const Session& session, const BridgeWay& way) {
    if (way.steps.empty()) {
        const QString total = roughMoneyText(way.to.total);
        return {tr("%1: %2 for “%3”.").arg(viewPhraseOf(session.look.view), total, nameOf(currentScenario(session))),
                viewQuestionOf(session.look.view)};
    }
    const QString subject = way.start == BridgeStart::OtherView ? tr("%1 to %2").arg(way.from.name, way.to.name)
                                                                : viewPhraseOf(session.look.view);
    return {tr("%1: %2, %3.").arg(subject, gapText(way), largestText(way)),
            endsText(session, way) + unmovedText(session, way)};
}

} // namespace costberg
