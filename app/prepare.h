#pragma once

class QApplication;

namespace costberg {

/// Gives the application its name, and every window its style, font and icon.
void prepare(QApplication& application);

} // namespace costberg
