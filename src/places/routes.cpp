// The routes of places: lists to choose from, one place, a search. Names of places are public knowledge: no scope.
#include "places/problems.hpp"
#include "places/records.hpp"
#include "places/service.hpp"

namespace places {

namespace {

AreaList list_of(storage::Reader& reader, std::vector<Area> const& areas)
{
    Lookup names(reader);
    AreaList list;
    list.items.reserve(areas.size());
    for (auto const& area : areas)
        list.items.push_back(view_of(area, names.full_name(area.code)));
    return list;
}

AreaList list(api::Call& call)
{
    return list_of(call.db(), children(call.db(), call.area("parent").value_or(base::AreaCode())));
}

AreaList search_areas(api::Call& call)
{
    auto const level = call.text("level");
    auto const wanted = level ? base::enum_from<Level>(*level) : std::nullopt;
    if (level && !wanted)
        throw problems::unknown_level();
    return list_of(call.db(), search(call.db(), call.text("q").value_or(""), wanted));
}

AreaView show(api::Call& call)
{
    auto const code = base::AreaCode::parse(call.path("code"));
    auto const area = code ? find(call.db(), *code) : std::nullopt;
    if (!area)
        throw problems::not_found();
    return view_of(*area, Lookup(call.db()).full_name(area->code));
}

} // namespace

void add_routes(api::Routes& routes)
{
    using api::Permission;
    routes.read("/api/areas", Permission::PlacesRead, list)
        .summary({"พื้นที่ย่อยของพื้นที่หนึ่ง หรือทุกจังหวัด", "Areas directly within one, or all provinces"})
        .query("parent", {"รหัสพื้นที่ เว้นว่างเพื่อดูจังหวัด", "Area code; absent: the provinces"});
    routes.read("/api/areas/search", Permission::PlacesRead, search_areas)
        .summary({"ค้นหาพื้นที่ด้วยชื่อไทย อังกฤษ หรือรหัสไปรษณีย์", "Find areas by Thai name, English name or postcode"})
        .query("q", {"คำค้น", "What to look for"}, true)
        .query("level", {"ระดับ: province, district หรือ tambon", "Level: province, district or tambon"});
    routes.read("/api/areas/{code}", Permission::PlacesRead, show).summary({"พื้นที่หนึ่ง", "One area"});
}

} // namespace places
