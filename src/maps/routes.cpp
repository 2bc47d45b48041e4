// The routes of map tiles. Outlines are public knowledge, kept to those who sign in because a tile costs work; houses are told to
// those who see the households, within their areas.
#include "maps/maps.hpp"
#include "maps/problems.hpp"
#include "maps/rules.hpp"
#include "maps/tiles.hpp"
#include "platform/auth/vault.hpp"

namespace maps {

namespace {

constexpr char const* kTileType = "application/vnd.mapbox-vector-tile";

base::MapTile tile_of(api::Call const& call, int nearest)
{
    auto const tile = rules::wanted_tile(call.path("z"), call.path("x"), call.path("file"), nearest);
    if (!tile)
        throw problems::no_such_tile(nearest);
    return *tile;
}

http::Response answer(std::string bytes)
{
    if (bytes.empty()) {
        http::Response nothing;
        nothing.status = 204;
        return nothing;
    }
    auto const tag = "\"" + auth::blake2b_hex(bytes).substr(0, 32) + "\"";
    auto response = http::text_response(200, kTileType, std::move(bytes));
    response.headers.set("ETag", tag);
    return response;
}

http::Response show_tambons(api::Call& call)
{
    auto response = answer(tambons_tile(call.db(), tile_of(call, rules::kNearestOutlines)));
    response.headers.set("Cache-Control", "private, max-age=300"); // outlines change once in years
    return response;
}

// Kept by the browser, and asked for again each time: houses move on from day to day, and so do people's rights.
http::Response show_houses(api::Call& call)
{
    auto const tile = tile_of(call, rules::kNearestZoom);
    auto drawn = houses_tile(call.db(), call.scope(), tile);
    auto const name = std::to_string(tile.zoom) + "/" + std::to_string(tile.x) + "/" + std::to_string(tile.y);
    if (drawn.told_apart > 0)
        call.note_reading(
            {"household.map_read", {"map_tile", name}, drawn.area, {}, "houses: " + std::to_string(drawn.told_apart)});
    return answer(std::move(drawn.bytes));
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read_raw("/api/map/tiles/tambons/{z}/{x}/{file}", api::Permission::SignedIn, show_tambons)
        .summary({"แผ่นแผนที่ขอบเขตตำบล (ตั้งแต่ซูม 6) แฟ้มชื่อ แถว.mvt", "A map tile of tambons (from zoom 6 on); the file is ROW.mvt"})
        .produces(kTileType)
        .answers({200, 204});
    routes.read_raw("/api/map/tiles/houses/{z}/{x}/{file}", api::Permission::HouseholdsRead, show_houses)
        .summary({"แผ่นแผนที่บ้านในพื้นที่ของท่าน แฟ้มชื่อ แถว.mvt", "A map tile of the houses of your areas; the file is ROW.mvt"})
        .produces(kTileType)
        .answers({200, 204});
}

} // namespace maps
