#pragma once

#include "core/result.h"
#include "core/scenario.h"

#include <QString>

#include <vector>

namespace costberg {

/// The user's own presets: a folder with one scenario file each. Files there that cannot be read are left alone, and
/// named by `refusals`.
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
    QString pathOf(const std::string& id) const;
    Refused write(const Scenario& preset);
    void load();

    QString m_folder;
    std::vector<Scenario> m_presets;
    std::vector<Refusal> m_refusals;
};

} // namespace costberg
