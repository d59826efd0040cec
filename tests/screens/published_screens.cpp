#include "tests/screens/published_screens.h"

#include "tests/screens/studio.h"

#include "app/document_files.h"
#include "ui/docks/breakdown_panel.h"
#include "ui/present/file_texts.h"

#include <QScrollArea>

namespace costberg {
namespace {

/// Down to its end, where the published figures are.
void showFootOf(BreakdownPanel& breakdown) {
    for (QWidget* widget = &breakdown; widget != nullptr; widget = widget->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            area->ensureVisible(0, area->widget()->height());
}

} // namespace

void screensOfPublished(Studio& studio) {
    studio.open(openingDocument());
    studio.perform({action::AddPublished{{PublishedView::Market, "experiments", 9e6, 0, "A newspaper", {}}}});
    auto& breakdown = *studio.window().findChild<BreakdownPanel*>();
    emit breakdown.publishedActivated(0);
    studio.resize(1024, 700);
    showFootOf(breakdown);
    studio.take("published-explained-small");
    studio.resize(1600, 1000);
    studio.takeDialog("published-change", [&] { emit breakdown.publishedChangeAsked(0); });
    studio.resize(1024, 700);
    const std::string id = openingDocument().scenarios.front().id;
    studio.window().say(openedPictureText(QStringLiteral("chart.png"), openingDocument(),
                                          {{id, View::Cash, 1.3e9, 1.9e9}, {id, View::Market, 1.3e9, 1.9e9}}));
    studio.take("picture-tampered-small");
    studio.resize(1600, 1000);
}

} // namespace costberg
