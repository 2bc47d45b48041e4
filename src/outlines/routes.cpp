// The route of outlines, for small maps. Where a tambon lies is public knowledge: no scope.
#include "outlines/geojson_out.hpp"
#include "outlines/outlines.hpp"
#include "outlines/problems.hpp"
#include "outlines/store.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"

namespace outlines {

namespace {

using base::AreaCode;

// A province fits on a page at zoom 8, a district at 10, a tambon at 12.
Detail detail_of(AreaCode const& area)
{
    switch (area.level()) {
    case AreaCode::Level::Country:
    case AreaCode::Level::Province:
        return detail_for(8);
    case AreaCode::Level::District:
        return detail_for(10);
    case AreaCode::Level::Tambon:
        return detail_for(12);
    }
    return Detail::Full;
}

AreaCode wanted(api::Call& call)
{
    auto const area = call.area("area");
    if (!area || *area == AreaCode())
        throw problems::too_large_an_area();
    return places::require(call.db(), *area).code;
}

http::Response show_sheet(api::Call& call)
{
    auto const area = wanted(call);
    Sheet found;
    found.outlines = of_area(call.db(), area, detail_of(area));
    found.tambons = places::count_tambons(call.db(), area);
    if (auto const import = store::import_of(call.db(), area)) {
        found.source = import->source;
        found.imported_on = import->imported_at.bangkok_date();
    }
    places::Lookup names(call.db());
    auto text = geojson_of(found, [&](AreaCode const& tambon) { return names.tambon(tambon); });
    auto const tag = "\"" + auth::blake2b_hex(text).substr(0, 32) + "\"";
    auto response = http::text_response(200, "application/geo+json", std::move(text));
    response.headers.set("ETag", tag);
    response.headers.set("Cache-Control", "public, max-age=300");
    return response;
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read_raw("/api/outlines", api::open_to_all, show_sheet)
        .summary({"ขอบเขตตำบลของพื้นที่ เป็น GeoJSON สำหรับแผนที่เล็ก", "Outlines of an area's tambons as GeoJSON, for small maps"})
        .query("area", {"รหัสจังหวัด อำเภอ หรือตำบล", "Code of a province, district or tambon"}, true)
        .produces("application/geo+json");
}

} // namespace outlines
