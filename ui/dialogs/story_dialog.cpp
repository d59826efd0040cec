#include "ui/dialogs/story_dialog.h"

namespace costberg {

StoryDialog::StoryDialog(QWidget* parent) : QDialog(parent) { setObjectName(QStringLiteral("story")); }

void StoryDialog::display(const StoryData& story) { m_shown = story; }

} // namespace costberg
