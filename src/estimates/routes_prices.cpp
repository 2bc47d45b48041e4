// The routes of the price book and the kits. No people are in them: whoever may see estimates sees every price.
#include "estimates/export.hpp"
#include "estimates/routes.hpp"
#include "estimates/views.hpp"
#include "platform/api/exports.hpp"
#include "platform/documents/xlsx.hpp"

namespace estimates {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr std::size_t kFileBytes = 4 * 1024 * 1024;

// Where a reader's prices are looked up when no place is asked for: the smallest area that holds all they may see.
base::AreaCode area_of(Call& call)
{
    return call.area("area").value_or(base::common_area(call.scope().areas()));
}

base::Date day_of(Call& call)
{
    auto const typed = call.text("on");
    if (!typed)
        return call.today();
    auto const day = base::Date::parse_iso(*typed);
    if (!day)
        throw base::invalid_input({{"on", "malformed", {"วันที่ต้องเป็น YYYY-MM-DD", "A day is written YYYY-MM-DD"}}});
    return *day;
}

ItemList list_items(Call& call)
{
    views::ItemsAsked asked;
    asked.typed = call.text("q").value_or("");
    asked.category = call.choice<Category>("category", {"ไม่มีหมวดนี้", "There is no such category"});
    asked.area = area_of(call);
    asked.on = day_of(call);
    asked.with_retired = call.text("retired") == "true";
    return views::items(call.db(), call.actor(), asked);
}

ItemView show_item(Call& call)
{
    return views::item(call.db(), call.id<ItemId>(), area_of(call), day_of(call));
}

ItemView show_written(Call& call, ItemId id)
{
    return views::item(call.db(), id, base::common_area(call.scope().areas()), call.today());
}

ItemView add_item(Call& call, ItemForm const& form)
{
    return show_written(call, service::add_item(call.work(), form));
}

ItemView change_item(Call& call, ItemForm const& form)
{
    auto const id = call.id<ItemId>();
    service::change_item(call.work(), id, form);
    return show_written(call, id);
}

ItemView add_price(Call& call, PriceForm const& form)
{
    auto const id = call.id<ItemId>();
    service::add_price(call.work(), id, form);
    return show_written(call, id);
}

http::Response xlsx(Call& call)
{
    auto const table = price_table(list_items(call));
    return api::as_xlsx(call, table, {table.title.in(call.language()) + ".xlsx"});
}

http::Response csv(Call& call)
{
    auto const table = price_table(list_items(call));
    return api::as_csv(call, table, table.title.in(call.language()) + ".csv");
}

std::vector<FileRow> rows_of(Call& call)
{
    return read_price_file(call.request().body, call.today());
}

// Reading ten thousand rows is no work for the writer.
void read_file(Call& call)
{
    call.input() = rows_of(call);
}

http::Response try_file(Call& call)
{
    auto const rows = rows_of(call);
    auto const told =
        call.services().database.reading([&](storage::Reader& db) { return service::try_import(db, call.scope(), rows); });
    return api::json_response(200, base::fields::to_text(told));
}

http::Response import_file(Call& call)
{
    auto const& rows = std::any_cast<std::vector<FileRow> const&>(call.input());
    return api::json_response(200, base::fields::to_text(service::import(call.work(), rows)));
}

KitList kits(Call& call)
{
    return views::kits(call.db(), call.actor(), area_of(call), day_of(call));
}

KitList kits_written(Call& call)
{
    return views::kits(call.db(), call.actor(), base::common_area(call.scope().areas()), call.today());
}

KitList add_kit(Call& call, KitForm const& form)
{
    (void)service::add_kit(call.work(), form);
    return kits_written(call);
}

KitList change_kit(Call& call, KitForm const& form)
{
    service::change_kit(call.work(), call.id<KitId>(), form);
    return kits_written(call);
}

api::Route& with_place(api::Route& route)
{
    return route.query("area", {"ราคาของพื้นที่", "Prices of this area"}).query("on", {"ราคา ณ วันที่", "Prices of this day"});
}

api::Route& with_price_filters(api::Route& route)
{
    return with_place(route)
        .query("q", {"คำค้น", "What to look for"})
        .query("category", {"หมวด", "Category"})
        .query("retired", {"true: รวมรายการที่เลิกใช้", "true: also those no longer in use"});
}

} // namespace

void add_price_routes(api::Routes& routes)
{
    with_price_filters(
        routes.read("/api/price-items", Permission::EstimatesRead, list_items).summary({"บัญชีราคา", "The price book"}));
    routes.write(Method::Post, "/api/price-items", Permission::PricesWrite, add_item).summary({"เพิ่มรายการ", "Add an item"});
    with_price_filters(routes.read_raw("/api/price-items.xlsx", Permission::EstimatesRead, xlsx)
                           .summary({"บัญชีราคาเป็นสเปรดชีต", "The price book as a spreadsheet"}))
        .produces(documents::kXlsxType);
    with_price_filters(routes.read_raw("/api/price-items.csv", Permission::EstimatesRead, csv)
                           .summary({"บัญชีราคาเป็น CSV", "The price book as CSV"}))
        .produces("text/csv; charset=utf-8");
    {
        auto& route = routes.direct_raw(Method::Post, "/api/price-items/file/check", Permission::PricesWrite, try_file)
                          .summary({"ลองอ่านไฟล์ราคา โดยไม่บันทึก", "What a file of prices would change, without saving"})
                          .takes("text/csv")
                          .limit(kFileBytes);
        route.answer = &schema_of(Tag<ImportView>{});
    }
    {
        auto& route = routes.write_raw(Method::Post, "/api/price-items/file", Permission::PricesWrite, import_file)
                          .summary({"นำเข้าไฟล์ราคา", "Import a file of prices"})
                          .takes("text/csv")
                          .prepares(read_file)
                          .limit(kFileBytes);
        route.answer = &schema_of(Tag<ImportView>{});
    }
    with_place(routes.read("/api/price-items/{id}", Permission::EstimatesRead, show_item)
                   .summary({"รายการหนึ่งพร้อมประวัติราคา", "One item with its prices"}));
    routes.write(Method::Put, "/api/price-items/{id}", Permission::PricesWrite, change_item)
        .summary({"แก้ไขรายการ", "Change an item"});
    routes.write(Method::Post, "/api/price-items/{id}/prices", Permission::PricesWrite, add_price)
        .summary({"บันทึกราคา", "Enter a price"});
    with_place(routes.read("/api/repair-kits", Permission::EstimatesRead, kits)
                   .summary({"ชุดซ่อมตามสภาพ", "Repair kits by kind of damage"}));
    routes.write(Method::Post, "/api/repair-kits", Permission::PricesWrite, add_kit).summary({"เพิ่มชุดซ่อม", "Add a kit"});
    routes.write(Method::Put, "/api/repair-kits/{id}", Permission::PricesWrite, change_kit)
        .summary({"แก้ไขชุดซ่อม", "Change a kit"});
}

} // namespace estimates
