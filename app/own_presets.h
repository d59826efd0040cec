#pragma once

#include "core/result.h"
#include "core/scenario.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace costberg {

/// The user's own presets: a folder with one scenario file each. Files there that cannot be read, or hold something
/// else, are left alone, and named by `refusals`.
class OwnPresets {
public:
    /// The folder is made when the first preset is saved.
    explicit OwnPresets(QString folder);

    const std::vector<Scenario>& all() const { return m_presets; }
    const std::vector<Refusal>& refusals() const { return m_refusals; }

    /// Keeps the scenario as a preset of that name, under a new id that no other preset has.
    Refused save(const Scenario& scenario, const QString& name);
    Refused rename(const QString& id, const QString& name);
    Refused remove(const QString& id);

private:
    std::optional<std::size_t> indexOf(const QString& id) const;
    bool isTaken(const std::string& id) const;
    std::string freeIdOf(const std::string& wanted) const;
    QString pathOf(const std::string& id) const;
    Refused write(const Scenario& preset, const QString& path);
    void load();
    Refused load(const QString& path);

    QString m_folder;
    std::vector<Scenario> m_presets;
    QStringList m_paths; ///< the file of each
    std::vector<Refusal> m_refusals;
};

} // namespace costberg
