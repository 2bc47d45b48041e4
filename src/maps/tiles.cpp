// Drawing the layers.
#include "maps/tiles.hpp"

#include "households/households.hpp"
#include "maps/rules.hpp"
#include "maps/vector_tile.hpp"
#include "outlines/outlines.hpp"
#include "places/places.hpp"

#include <charconv>
#include <set>

namespace maps {

namespace {

constexpr int kNamesFrom = 8;
constexpr std::string_view kNoStage = "none";

std::uint64_t number_of_code(base::AreaCode const& code)
{
    std::uint64_t number = 0;
    std::from_chars(code.str().data(), code.str().data() + code.str().size(), number);
    return number;
}

std::string_view shown_stage(std::string_view stage)
{
    return stage.empty() ? kNoStage : stage;
}

void add_dot(TileLayer& layer, rules::Dot const& dot)
{
    std::vector<Attribute> attributes{{"count", dot.count}, {"stage", shown_stage(dot.most_common())}};
    if (dot.count == 1) {
        attributes.push_back({"household", std::string_view(dot.household)});
        return layer.add_point(dot.at, attributes);
    }
    std::vector<std::string> names;
    names.reserve(dot.stages.size()); // attributes look at them
    for (auto const& [stage, count] : dot.stages) {
        names.push_back("n_" + std::string(shown_stage(stage)));
        attributes.push_back({names.back(), count});
    }
    layer.add_point(dot.at, attributes);
}

} // namespace

std::string tambons_tile(storage::Reader& db, base::MapTile const& tile)
{
    if (tile.zoom < rules::kFarthestOutlines)
        return {};
    TileLayer layer("tambons");
    places::Lookup names(db);
    for (auto const& outline : outlines::within(db, rules::box_of(tile), outlines::detail_for(tile.zoom))) {
        auto const parts = rules::parts_of(outline.shape, tile);
        auto const name = names.tambon(outline.tambon);
        std::vector<Attribute> attributes{{"code", std::string_view(outline.tambon.str())}};
        if (tile.zoom >= kNamesFrom) {
            attributes.push_back({"name_th", std::string_view(name.th)});
            attributes.push_back({"name_en", std::string_view(name.en)});
        }
        layer.add_polygon(parts, attributes, number_of_code(outline.tambon));
    }
    return layer.tile();
}

HousesTile houses_tile(storage::Reader& db, auth::Scope const& scope, base::MapTile const& tile)
{
    TileLayer layer("houses");
    HousesTile drawn;
    std::set<base::AreaCode> tambons;
    base::AreaCode last; // of the house before, which is the one a dot of one was made of
    rules::Thinning thinning(tile, [&](rules::Dot const& dot) {
        add_dot(layer, dot);
        if (dot.count > 1)
            return;
        ++drawn.told_apart;
        tambons.insert(last);
    });
    households::each_spot(db, scope, base::cells_of(tile), [&](households::MapSpot const& spot) {
        thinning.add({spot.cell, spot.household, spot.stage});
        if (last != spot.tambon)
            last = spot.tambon;
    });
    thinning.end();
    drawn.bytes = layer.tile();
    if (!tambons.empty())
        drawn.area = base::common_area(std::vector(tambons.begin(), tambons.end()));
    return drawn;
}

} // namespace maps
