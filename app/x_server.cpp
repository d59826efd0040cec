#include "app/x_server.h"

#include <QLibrary>

namespace costberg {

// The library is the one that Qt itself talks to the server with; it is asked for by name so that nothing has to be
// linked that Wayland does without.
bool isXServerReached() {
    QLibrary xcb(QStringLiteral("xcb"), 1);
    const auto connect = reinterpret_cast<void* (*)(const char*, int*)>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<int (*)(void*)>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<void (*)(void*)>(xcb.resolve("xcb_disconnect"));
    if (connect == nullptr || hasError == nullptr || disconnect == nullptr)
        return true;
    void* connection = connect(nullptr, nullptr);
    const bool isReached = hasError(connection) == 0;
    disconnect(connection);
    return isReached;
}

} // namespace costberg
