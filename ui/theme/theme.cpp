#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

const Theme lightTheme{.kind = ThemeKind::Light,
                       .page = QColor(0xff, 0xff, 0xff),
                       .panel = QColor(0xf6, 0xf7, 0xf9),
                       .text = QColor(0x1b, 0x24, 0x30),
                       .secondaryText = QColor(0x5c, 0x67, 0x74),
                       .line = QColor(0xdd, 0xe1, 0xe7),
                       .grid = QColor(0xe2, 0xe5, 0xea),
                       .track = QColor(0xc9, 0xd0, 0xd8),
                       .field = QColor(0xff, 0xff, 0xff),
                       .fieldBorder = QColor(0xd3, 0xd8, 0xe0),
                       .sheet = QColor(0xff, 0xff, 0xff),
                       .accent = QColor(0x24, 0x57, 0xb8),
                       .onAccent = QColor(0xff, 0xff, 0xff),
                       .selected = QColor(0xe6, 0xed, 0xfa),
                       .notice = QColor(0xff, 0xf6, 0xe0),
                       .noticeText = QColor(0x7a, 0x52, 0x00),
                       .warning = QColor(0xb3, 0x26, 0x1e)};

const Theme darkTheme{.kind = ThemeKind::Dark,
                      .page = QColor(0x17, 0x1b, 0x21),
                      .panel = QColor(0x1f, 0x25, 0x2d),
                      .text = QColor(0xe8, 0xed, 0xf3),
                      .secondaryText = QColor(0x9c, 0xa7, 0xb4),
                      .line = QColor(0x33, 0x3c, 0x47),
                      .grid = QColor(0x2d, 0x35, 0x3f),
                      .track = QColor(0x3b, 0x46, 0x52),
                      .field = QColor(0x12, 0x16, 0x1b),
                      .fieldBorder = QColor(0x3b, 0x46, 0x52),
                      .sheet = QColor(0x27, 0x2e, 0x38),
                      .accent = QColor(0x7a, 0xa5, 0xff),
                      .onAccent = QColor(0x0f, 0x16, 0x22),
                      .selected = QColor(0x26, 0x34, 0x4f),
                      .notice = QColor(0x33, 0x29, 0x0f),
                      .noticeText = QColor(0xf0, 0xc2, 0x60),
                      .warning = QColor(0xff, 0x8a, 0x80)};

/// How light a color is to the eye, 0 to 1 (WCAG 2.1, relative luminance).
double luminanceOf(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// White labels with at least this contrast are kept white, so that labels on neighboring colors look alike.
constexpr double wellReadContrast = 4.2;

struct ColorPair {
    QRgb light;
    QRgb dark;
};

ColorPair colorPairOf(Component component) {
    switch (component) {
    case Component::FinalRun:
    case Component::Rent:
        return {0x2457b8, 0x7aa5ff};
    case Component::Experiments:
    case Component::Running:
        return {0xc2500a, 0xff9a5c};
    case Component::SyntheticData:
    case Component::Colocation:
        return {0x0f7f63, 0x4fd1ae};
    case Component::Evaluation:
    case Component::Network:
        return {0x0b7fa8, 0x5cc8ee};
    case Component::Staff:
    case Component::Salaries:
        return {0x8a4fa3, 0xcf9be6};
    case Component::Data:
    case Component::Licenses:
        return {0xa3345f, 0xf48fb5};
    case Component::OtherActivity:
    case Component::OtherResource:
        return {0x8a6d1b, 0xd8b75a};
    case Component::OtherUse:
        return {0x6b7684, 0x94a0ae};
    case Component::UnusedLife:
        return {0xe7eaed, 0x293038};
    case Component::Fleet:
    case Component::Hardware:
        return {0x4d5a69, 0xaab5c2};
    case Component::Accelerators:
        return {0x323c47, 0xccd5de};
    case Component::Servers:
        return {0x7f8c9b, 0x7c8a9a};
    case Component::Storage:
        return {0x5b4bb0, 0xa99cf5};
    case Component::Energy:
        return {0x9a6f00, 0xe3b94a};
    case Component::Maintenance:
        return {0x8c3b2e, 0xef8a78};
    case Component::Equity:
        return {0xb0458f, 0xf08fd0};
    case Component::Overhead:
        return {0x6f5a7d, 0xb7a3c6};
    case Component::ApiTokens:
        return {0x3a7d1e, 0x9ad46b};
    case Component::Annotation:
        return {0xc2447a, 0xff9cc2};
    case Component::Total:
        return {0x5c6876, 0x9ba7b5};
    case Component::Increase:
        return {0xb8441f, 0xff9468};
    case Component::Decrease:
        return {0x137a96, 0x5cc8ee};
    case Component::Folded:
        return {0x7a7f87, 0x8d949d};
    }
    return {0x7a7f87, 0x8d949d};
}

} // namespace

const Theme& themeOf(ThemeKind kind) { return kind == ThemeKind::Dark ? darkTheme : lightTheme; }

ThemeKind kindOf(const QPalette& palette) {
    const bool isDark = palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
    return isDark ? ThemeKind::Dark : ThemeKind::Light;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.field);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.secondaryText);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.sheet);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.field);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.fieldBorder);
    palette.setColor(QPalette::Dark, theme.track);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.secondaryText);
    return palette;
}

QColor colorOf(Component component, const Theme& theme) {
    const ColorPair pair = colorPairOf(component);
    return QColor::fromRgb(theme.kind == ThemeKind::Dark ? pair.dark : pair.light);
}

double contrastOf(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor textColorOn(const QColor& background) {
    const QColor white(Qt::white);
    const QColor black(0x10, 0x14, 0x1a);
    const double withWhite = contrastOf(white, background);
    return withWhite >= wellReadContrast || withWhite >= contrastOf(black, background) ? white : black;
}

QFont fontOf(int pixelSize, QFont::Weight weight) {
    QFont font(QStringLiteral("Inter"));
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

} // namespace costberg
