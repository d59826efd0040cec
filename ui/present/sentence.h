#pragma once

#include "core/session/session.h"

#include <QString>
#include <QStringList>

namespace costberg {

/// What a picture says, in words, from computed figures alone.
struct Sentence {
    QString title;    ///< "One project: $5.9M on paper, $53M at market, $1.9bn in cash."
    QString subtitle; ///< what explains it
};

Sentence sentenceOf(const Session& session, const Results& results);

/// One after the other, without those that are empty.
QString joinedSentences(QStringList sentences);

/// How a sentence begins that is about one view: "In cash", "On paper".
QString viewPhraseOf(View view);

/// "Sources: ... Assumed: ...": who says so, as far as the scenario names its sources.
QString sourceLineOf(const Scenario& scenario);
/// The same for a picture of several.
QString sourceLineOf(const std::vector<const Scenario*>& scenarios);

} // namespace costberg
