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

// A layer of houses on its way, and whose houses were told apart.
class Houses {
public:
    void add(rules::Dot const& dot) { add_dot(layer_, dot); }
    void add_alone(rules::Dot const& dot, base::AreaCode const& tambon)
    {
        add_dot(layer_, dot);
        ++told_apart_;
        tambons_.insert(tambon);
    }
    [[nodiscard]] HousesTile tile() const
    {
        HousesTile drawn{layer_.tile(), told_apart_, {}};
        if (!tambons_.empty())
            drawn.area = base::common_area(std::vector(tambons_.begin(), tambons_.end()));
        return drawn;
    }

private:
    TileLayer layer_{"houses"};
    std::int64_t told_apart_ = 0;
    std::set<base::AreaCode> tambons_;
};

// From the points themselves.
HousesTile near_tile(storage::Reader& db, auth::Scope const& scope, base::MapTile const& tile)
{
    Houses houses;
    base::AreaCode last; // of the house before, which is the one that a dot of one was made of
    rules::Thinning thinning(tile, [&](rules::Dot const& dot) {
        if (dot.count == 1)
            houses.add_alone(dot, last);
        else
            houses.add(dot);
    });
    households::each_spot(db, scope, base::cells_of(tile), [&](households::MapSpot const& spot) {
        thinning.add(rules::House{spot.cell, spot.household, spot.stage});
        if (last != spot.tambon)
            last = spot.tambon;
    });
    thinning.end();
    return houses.tile();
}

// From kept counts, then those that stand alone by their cells: the statement before is over by then.
HousesTile far_tile(storage::Reader& db, auth::Scope const& scope, base::MapTile const& tile)
{
    Houses houses;
    std::vector<rules::Dot> alone;
    rules::Thinning thinning(tile, [&](rules::Dot const& dot) {
        if (dot.count == 1)
            alone.push_back(dot);
        else
            houses.add(dot);
    });
    households::each_count(db, scope, tile, tile.zoom + rules::kSquareZoom, [&](households::MapCount const& counted) {
        thinning.add(rules::Counted{counted.cell, counted.stage, counted.households, counted.columns, counted.rows});
    });
    thinning.end();
    for (auto& dot : alone) {
        base::AreaCode tambon;
        households::each_spot(db, scope, {dot.cell, dot.cell + 1}, [&](households::MapSpot const& spot) {
            dot.household = spot.household;
            tambon = spot.tambon;
        });
        houses.add_alone(dot, tambon);
    }
    return houses.tile();
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
    return households::has_counts_for(tile.zoom + rules::kSquareZoom) ? far_tile(db, scope, tile) : near_tile(db, scope, tile);
}

} // namespace maps
