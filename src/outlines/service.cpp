// Where a point lies, which outlines a map wants, and the check of what is kept.
#include "outlines/levels.hpp"
#include "outlines/outlines.hpp"
#include "outlines/store.hpp"

#include <cmath>

namespace outlines {

namespace {

bool is_on_earth(double latitude, double longitude)
{
    return std::abs(latitude) <= 90 && std::abs(longitude) <= 180; // not for what is no number
}

std::string box_in_words(Box const& box)
{
    return std::to_string(box.low.x) + " " + std::to_string(box.low.y) + " " + std::to_string(box.high.x) + " " +
           std::to_string(box.high.y);
}

} // namespace

std::optional<base::AreaCode> tambon_at(storage::Reader& db, double latitude, double longitude)
{
    if (!is_on_earth(latitude, longitude))
        return std::nullopt;
    auto const spot = spot_at(latitude, longitude);
    for (auto const& outline : store::within(db, {spot, spot}, Detail::Full))
        if (holds(outline.shape, spot))
            return outline.tambon;
    return std::nullopt;
}

std::optional<double> metres_outside(storage::Reader& db, base::AreaCode const& tambon, double latitude, double longitude)
{
    if (!is_on_earth(latitude, longitude))
        return std::nullopt;
    auto const shape = store::shape_of(db, tambon, Detail::Full);
    if (!shape)
        return std::nullopt;
    auto const spot = spot_at(latitude, longitude);
    return holds(*shape, spot) ? 0 : metres_to_border(*shape, spot);
}

std::vector<Outline> within(storage::Reader& db, Box const& box, Detail detail)
{
    return store::within(db, box, detail);
}

std::vector<Outline> of_area(storage::Reader& db, base::AreaCode const& area, Detail detail)
{
    return store::of_area(db, area, detail);
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    base::AreaCode last;
    std::size_t levels = std::size(kDetails);
    auto const told = [&](base::AreaCode const& tambon) {
        if (levels != std::size(kDetails))
            differences.push_back(
                {"levels of outline " + tambon.str(), std::to_string(levels), std::to_string(std::size(kDetails))});
    };
    store::each(db, [&](store::StoredRow const& row) {
        if (row.tambon != last) {
            told(last);
            last = row.tambon;
            levels = 0;
        }
        ++levels;
        if (auto const box = box_of(row.shape); box != row.box)
            differences.push_back({"box of outline " + row.tambon.str(), box_in_words(row.box), box_in_words(box)});
    });
    told(last);
    return differences;
}

} // namespace outlines
