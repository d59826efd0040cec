#include "ui/theme/apply_theme.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWindow>

namespace costberg {
namespace {

/// The platform's own palette: what is left where the program sets none.
ThemeKind platformKind() {
    QApplication::setPalette(QPalette());
    return kindOf(QApplication::palette());
}

ThemeKind kindFor(ThemePreference preference) {
    switch (preference) {
    case ThemePreference::System:
        return platformKind();
    case ThemePreference::Light:
        return ThemeKind::Light;
    case ThemePreference::Dark:
        return ThemeKind::Dark;
    }
    return ThemeKind::Light;
}

void applyPalette(ThemeKind kind) {
    const QPalette palette = paletteOf(themeOf(kind));
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

/// Applies the theme again where the platform says that its own has changed. The application owns the only one.
class PlatformFollower : public QObject {
public:
    explicit PlatformFollower(QApplication& application) : QObject(&application) {
        setObjectName(name);
        application.installEventFilter(this);
    }

    void follow(ThemePreference preference) { m_preference = preference; }

    static PlatformFollower& of(QApplication& application) {
        QObject* present = application.findChild<QObject*>(name, Qt::FindDirectChildrenOnly);
        return present != nullptr ? *static_cast<PlatformFollower*>(present) : *new PlatformFollower(application);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool isNews = event->type() == QEvent::ThemeChange && qobject_cast<QWindow*>(watched) != nullptr;
        if (isNews && m_preference == ThemePreference::System)
            applyPalette(platformKind());
        return false;
    }

private:
    inline static const QString name = QStringLiteral("platform-follower");
    ThemePreference m_preference = ThemePreference::System;
};

} // namespace

void applyTheme(QApplication& application, ThemePreference preference) {
    if (qobject_cast<Style*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);
    QApplication::setFont(fontOf(13));
    PlatformFollower::of(application).follow(preference);
    applyPalette(kindFor(preference));
}

} // namespace costberg
