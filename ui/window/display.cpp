// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/display.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLibrary>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <tl/expected.hpp>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

using Connection = std::shared_ptr<void>;

/// A kind of display, how Qt is told of it, and the library that both Qt's plugin and this connect with.
struct DisplayKind
{
    const char *variable;
    QLatin1StringView platform; ///< of -platform and QT_QPA_PLATFORM, and what its names begin with
    QLatin1StringView plugins;  ///< files of Qt
    /// Why there is no connection to the display of that name; else the connection.
    tl::expected<Connection, QString> (*connect)(const QByteArray &name);
};

tl::expected<Connection, QString> connectToX(const QByteArray &name)
{
    QLibrary xcb(u"xcb"_s, 1);
    using Connect = void *(*)(const char *name, int *screen);
    using HasError = int (*)(void *connection);
    using Disconnect = void (*)(void *connection);
    const auto connect = reinterpret_cast<Connect>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<HasError>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<Disconnect>(xcb.resolve("xcb_disconnect"));
    if (!connect || !hasError || !disconnect)
        return tl::unexpected(u"the library libxcb.so.1 is missing"_s);
    Connection connection(connect(name.constData(), nullptr), disconnect); // never null
    if (hasError(connection.get()) != 0)
        return tl::unexpected(u"the display %1 cannot be reached"_s.arg(QString::fromLocal8Bit(name)));
    return connection;
}

tl::expected<Connection, QString> connectToWayland(const QByteArray &name)
{
    QLibrary wayland(u"wayland-client"_s, 0);
    using Connect = void *(*)(const char *name);
    using Disconnect = void (*)(void *connection);
    const auto connect = reinterpret_cast<Connect>(wayland.resolve("wl_display_connect"));
    const auto disconnect = reinterpret_cast<Disconnect>(wayland.resolve("wl_display_disconnect"));
    if (!connect || !disconnect)
        return tl::unexpected(u"the library libwayland-client.so.0 is missing"_s);
    if (void *const connection = connect(name.constData()))
        return Connection(connection, disconnect);
    return tl::unexpected(u"the Wayland display %1 cannot be reached"_s.arg(QString::fromLocal8Bit(name)));
}

constexpr DisplayKind x11{"DISPLAY", "xcb"_L1, "libqxcb.so"_L1, connectToX};
constexpr DisplayKind wayland{"WAYLAND_DISPLAY", "wayland"_L1, "libqwayland*.so"_L1, connectToWayland};

bool hasPlugin(const DisplayKind &kind)
{
    const QStringList paths = QCoreApplication::libraryPaths();
    // Qt's variable for another place; what is there is Qt's to say.
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM_PLUGIN_PATH")
           || std::ranges::any_of(paths, [&kind](const QString &path) {
                  return !QDir(path + u"/platforms"_s).entryList({kind.plugins}, QDir::Files).isEmpty();
              });
}

/// What follows -NAME or --NAME, or stands behind its =.
QByteArray valueOf(std::span<char *> arguments, std::string_view name)
{
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        std::string_view argument(arguments[i]);
        const std::size_t dashes = argument.starts_with("--") ? 2 : 1;
        if (!argument.starts_with('-') || !argument.substr(dashes).starts_with(name))
            continue;
        argument.remove_prefix(dashes + name.size());
        if (argument.empty() && i + 1 < arguments.size())
            return arguments[i + 1];
        if (argument.starts_with('='))
            return QByteArray(argument.data() + 1, static_cast<qsizetype>(argument.size()) - 1);
    }
    return {};
}

} // namespace

DisplayProbe::DisplayProbe(std::span<char *> arguments)
{
    const QByteArray argument = valueOf(arguments, "platform");
    const QString chosen = QString::fromLocal8Bit(argument.isEmpty() ? qgetenv("QT_QPA_PLATFORM") : argument);
    const QByteArray xName = valueOf(arguments, "display");
    const QStringList platforms = chosen.split(u';', Qt::SkipEmptyParts);
    QStringList failures;
    bool isAsked = false;
    if (qEnvironmentVariableIsSet("WAYLAND_SOCKET"))
        return; // a connection that is open, and is given only once
    for (const DisplayKind &kind : {wayland, x11}) {
        QByteArray name = qgetenv(kind.variable);
        if (kind.platform == x11.platform && !xName.isEmpty())
            name = xName;
        const bool isChosen = std::ranges::any_of(
            platforms, [&kind](const QString &platform) { return platform.startsWith(kind.platform); });
        isAsked = isAsked || isChosen;
        if (name.isEmpty() || !(chosen.isEmpty() || isChosen))
            continue;
        if (!hasPlugin(kind)) {
            failures += u"Qt's part for %1 is not installed"_s.arg(kind.platform);
            continue;
        }
        if (const auto connection = kind.connect(name)) {
            m_connection = *connection;
            return;
        } else {
            failures += connection.error();
        }
    }
    if (!chosen.isEmpty() && !isAsked) // offscreen, vnc, linuxfb, ...: no display of these kinds
        return;
    const QString reason = failures.isEmpty() ? u"DISPLAY and WAYLAND_DISPLAY name none"_s : failures.join(u"; "_s);
    m_failure = u"no window can be opened without a display (%1); rungs-cli and rungs --export need none"_s.arg(reason);
}

QString missingFonts()
{
    // Names that Qt gives to what fontconfig chooses, even where there is nothing to choose from.
    constexpr QLatin1StringView aliases[] = {"Monospace"_L1, "Sans Serif"_L1, "Serif"_L1};
    const QStringList families = QFontDatabase::families();
    const bool hasFont = std::ranges::any_of(
        families, [&](const QString &family) { return std::ranges::find(aliases, family) == std::end(aliases); });
    return hasFont ? QString()
                   : u"no fonts are installed to write with; install fonts-dejavu-core, say, and for Chinese "
                     "fonts-wqy-microhei or fonts-noto-cjk"_s;
}

} // namespace rungs
