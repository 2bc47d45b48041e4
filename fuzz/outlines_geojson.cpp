// Outlines from strangers: refused in words, or read into shapes that come back from their bytes and keep their kind at every
// level.
#include "check.hpp"
#include "outlines/rules.hpp"
#include "outlines/simplify.hpp"
#include "outlines/topology.hpp"

#include <cstdint>

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace outlines;
    auto const file = read_geojson(fuzz::text_of(data, size));
    fuzz::require(file.fault.has_value() == file.features.empty());
    rules::Tambons known;
    for (auto const* const code : {"540101", "540102", "550101"})
        known[base::AreaCode::parse(code).value()] = {{"ก", "k"}, true, std::nullopt, spot_at(18, 100)};
    auto const verdict = rules::judge(file, known, {std::nullopt, std::nullopt, true});
    fuzz::require(!verdict.faults.empty() || !verdict.found.empty());
    std::vector<Shape> shapes;
    for (auto const& found : verdict.found) {
        fuzz::require(known.contains(found.tambon) && corners_of(found.shape) >= 3);
        fuzz::require(unpacked(packed(found.shape)) == found.shape);
        (void)crossing_of(found.shape);
        shapes.push_back(found.shape);
    }
    for (auto const& thin : simplified(shapes, 0.001))
        fuzz::require(corners_of(thin) >= 3);
    return 0;
}
