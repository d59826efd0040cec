#include "core/file/published_reader.h"

#include "core/file/members.h"
#include "core/text/number_text.h"

#include <array>

namespace costberg {
namespace {

Refused readPublishedView(const JsonValue& value, const std::string& place, PublishedFigure& figure) {
    const auto* id = std::get_if<std::string>(&value.content);
    const std::optional<PublishedView> view = id ? publishedViewWithId(*id) : std::nullopt;
    if (!view)
        return Refusal{place, id ? quotedInFile(*id) : std::string(kindOf(value)),
                       oneOf(allViews, [](View possible) { return idOf(possible); }) + ", gpu_hours"};
    figure.view = *view;
    return {};
}

Refused readQuantity(const JsonValue& value, const std::string& place, PublishedFigure& figure) {
    if (Refused refused = readStringAt(value, place, figure.quantity))
        return refused;
    if (figure.quantity == "total" || activityWithId(figure.quantity) || resourceWithId(figure.quantity))
        return {};
    return Refusal{place, quotedInFile(figure.quantity), "\"total\", an activity or a resource"};
}

/// Of the GPU-hours there is a total and what the compute activities use; money is spent on everything.
Refused refusalOfHours(const PublishedFigure& figure, const std::string& place) {
    const auto activity = activityWithId(figure.quantity);
    if (figure.view != PublishedView::GpuHours || figure.quantity == "total" || (activity && isCompute(*activity)))
        return {};
    std::string expected = "one of total";
    for (const Activity possible : allActivities())
        if (isCompute(possible))
            expected.append(", ").append(idOf(possible));
    return Refusal{placeOfMember(place, "quantity"), quotedInFile(figure.quantity) + " of gpu_hours",
                   expected + ", which have GPU-hours"};
}

Refused readTolerance(const JsonValue& value, const std::string& place, PublishedFigure& figure) {
    if (Refused refused = readNumberAt(value, place, figure.tolerance))
        return refused;
    if (figure.tolerance >= 0)
        return {};
    return Refusal{place, plainNumber(figure.tolerance), "a number not below 0"};
}

constexpr std::array<MemberReader<PublishedFigure>, 5> publishedMembers{
    {{"view", readPublishedView},
     {"quantity", readQuantity},
     {"value", readNumber<&PublishedFigure::value>},
     {"tolerance", readTolerance},
     {"source", readString<&PublishedFigure::source>}}};

Refused readPublishedFigure(const JsonValue& value, const std::string& place, PublishedFigure& figure) {
    const auto* object = std::get_if<JsonObject>(&value.content);
    if (object == nullptr)
        return wrongKind(value, place, "an object");
    if (memberOf(*object, "value") == nullptr)
        return Refusal{place, "an object without \"value\"", "an object with \"value\""};
    if (Refused refused = readMembers<PublishedFigure>(*object, place, publishedMembers, figure, figure.unknownKeys))
        return refused;
    return refusalOfHours(figure, place);
}

} // namespace

Refused readPublished(const JsonValue& value, const std::string& place, Scenario& scenario) {
    const auto* figures = std::get_if<JsonArray>(&value.content);
    if (figures == nullptr)
        return wrongKind(value, place, "an array");
    scenario.published.resize(figures->size());
    for (std::size_t i = 0; i < figures->size(); ++i)
        if (Refused refused = readPublishedFigure((*figures)[i], placeOfElement(place, i), scenario.published[i]))
            return refused;
    return {};
}

} // namespace costberg
