#include "ui/dialogs/export_settings.h"

#include <QCoreApplication>
#include <QSettings>

namespace costberg {
namespace {

constexpr std::array formatNames{"png", "svg", "pdf"};
constexpr std::array backgroundNames{"light", "dark", "transparent"};

/// The value with that name among `names`, whose order is that of the enumeration.
template <class Value, std::size_t count>
Value valueNamed(const QString& name, const std::array<const char*, count>& names, Value otherwise) {
    for (std::size_t i = 0; i < count; ++i)
        if (name == QLatin1String(names[i]))
            return static_cast<Value>(i);
    return otherwise;
}

std::optional<QString> leftOutOrOwn(const std::optional<QString>& text) {
    return text && text->isEmpty() ? text : std::nullopt;
}

bool isLeftOut(const std::optional<QString>& text) { return text && text->isEmpty(); }

std::optional<QString> textFrom(const QSettings& store, const char* key) {
    return store.value(QLatin1String(key)).toBool() ? std::optional(QString(QLatin1String(""))) : std::nullopt;
}

} // namespace

PictureSettings pictureOf(const ExportSettings& settings) {
    PictureSettings picture = settings.picture;
    if (settings.format != PictureFormat::Png)
        picture.scale = PictureSettings().scale;
    return picture;
}

QString sizeTextOf(const ExportSettings& settings) {
    if (settings.format != PictureFormat::Png)
        return QCoreApplication::translate("ExportSettings", "sharp at any size");
    const QSize pixels = settings.picture.size * settings.picture.scale;
    return QCoreApplication::translate("ExportSettings", "%1 × %2 pixels").arg(pixels.width()).arg(pixels.height());
}

QString extensionOf(PictureFormat format) { return QString::fromLatin1(formatNames[static_cast<std::size_t>(format)]); }

ExportSettings forNextChart(ExportSettings settings) {
    PictureSettings& picture = settings.picture;
    picture.title = leftOutOrOwn(picture.title);
    picture.subtitle = leftOutOrOwn(picture.subtitle);
    picture.sourceLine = leftOutOrOwn(picture.sourceLine);
    picture.note.clear();
    return settings;
}

void save(const ExportSettings& settings, QSettings& store) {
    const PictureSettings& picture = settings.picture;
    store.setValue("export/format", extensionOf(settings.format));
    store.setValue("export/size", picture.size);
    store.setValue("export/scale", picture.scale);
    store.setValue("export/background",
                   QString::fromLatin1(backgroundNames[static_cast<std::size_t>(picture.background)]));
    store.setValue("export/without-title", isLeftOut(picture.title));
    store.setValue("export/without-subtitle", isLeftOut(picture.subtitle));
    store.setValue("export/without-sources", isLeftOut(picture.sourceLine));
    store.setValue("export/without-scenario", picture.scenario == ScenarioInPicture::LeftOut);
}

ExportSettings exportSettingsFrom(const QSettings& store) {
    ExportSettings settings;
    settings.format = valueNamed(store.value("export/format").toString(), formatNames, settings.format);
    PictureSettings& picture = settings.picture;
    picture.size = store.value("export/size", picture.size).toSize();
    picture.scale = store.value("export/scale", picture.scale).toDouble();
    picture.background = valueNamed(store.value("export/background").toString(), backgroundNames, picture.background);
    picture.title = textFrom(store, "export/without-title");
    picture.subtitle = textFrom(store, "export/without-subtitle");
    picture.sourceLine = textFrom(store, "export/without-sources");
    if (store.value("export/without-scenario").toBool())
        picture.scenario = ScenarioInPicture::LeftOut;
    return refusalOf(pictureOf(settings)) ? ExportSettings() : settings;
}

} // namespace costberg
