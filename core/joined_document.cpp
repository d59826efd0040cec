#include "core/joined_document.h"

#include <algorithm>

namespace costberg {

Document joined(Document document, const Document& other) {
    for (const UnknownKey& key : other.unknownKeys)
        if (std::ranges::find(document.unknownKeys, key.name, &UnknownKey::name) == document.unknownKeys.end())
            document.unknownKeys.push_back(key);
    return withScenarios(std::move(document), other.scenarios);
}

} // namespace costberg
