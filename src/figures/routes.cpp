// The routes of figures. Figures count, they name nobody: whoever may read figures reads those of every area.
#include "figures/problems.hpp"
#include "figures/service.hpp"
#include "figures/store.hpp"
#include "places/places.hpp"

namespace figures {

namespace {

using api::Call;
using api::Method;
using api::Permission;

FigureList list_of(storage::Reader& reader, std::vector<Figure> const& figures)
{
    places::Lookup names(reader);
    FigureList list;
    for (auto const& figure : figures)
        list.items.push_back(view_of(figure, names.full_name(figure.area)));
    return list;
}

base::AreaCode wanted_area(Call const& call)
{
    return call.area("area").value_or(base::AreaCode());
}

FigureList present(Call& call)
{
    return list_of(call.db(), current(call.db(), wanted_area(call)));
}

FigureList history(Call& call)
{
    auto const key = base::enum_from<Key>(call.path("key"));
    if (!key)
        throw problems::unknown_key();
    return list_of(call.db(), store::history(call.db(), wanted_area(call), *key));
}

KeyList keys(Call&)
{
    return all_keys();
}

FigureView record(Call& call, FigureForm const& form)
{
    auto const figure = service::record(call.work(), call.scope(), form);
    return view_of(figure, places::Lookup(call.db()).full_name(figure.area));
}

} // namespace

void add_routes(api::Routes& routes)
{
    base::Bilingual const area{"รหัสพื้นที่ เว้นว่างคือทั้งประเทศ", "Area code; absent: the whole country"};
    routes.read("/api/figures", Permission::FiguresRead, present)
        .summary({"ตัวชี้วัดปัจจุบันของพื้นที่", "The present figures of an area"})
        .query("area", area);
    routes.read("/api/figures/keys", Permission::FiguresRead, keys)
        .summary({"ตัวชี้วัดที่บันทึกได้ พร้อมหน่วย", "The figures that can be recorded, with their units"});
    routes.read("/api/figures/{key}/history", Permission::FiguresRead, history)
        .summary({"ประวัติของตัวชี้วัด", "All values a figure ever had"})
        .query("area", area);
    routes.write(Method::Post, "/api/figures", Permission::FiguresWrite, record).summary({"บันทึกตัวชี้วัด", "Record a figure"});
}

} // namespace figures
