#include "ui/dialogs/preset_gallery.h"

namespace costberg {

PresetGallery::PresetGallery(QWidget* parent) : QDialog(parent) { setObjectName(QStringLiteral("preset-gallery")); }

void PresetGallery::display(const std::vector<PresetCard>& cards) { m_cards = cards; }

} // namespace costberg
