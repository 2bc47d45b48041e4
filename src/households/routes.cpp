// The register over HTTP: routes, permissions, and handlers that only translate.
#include "households/routes.hpp"
#include "base/text.hpp"
#include "households/changes.hpp"
#include "households/export.hpp"
#include "households/households.hpp"
#include "households/problems.hpp"
#include "households/search.hpp"
#include "households/service.hpp"
#include "households/store.hpp"
#include "households/view.hpp"
#include "places/places.hpp"
#include "platform/api/exports.hpp"
#include "platform/api/history.hpp"
#include "platform/documents/xlsx.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace households {

namespace {

using api::Call;
using auth::Permission;

constexpr std::size_t kFormBytes = 256 * 1024; // 40 people with long notes stay far below
constexpr std::int64_t kMostRows = 200;
constexpr std::int64_t kUsualRows = 50;
constexpr std::size_t kShortestReason = 5;

HouseholdRow row_of(ListedHousehold const& summary, places::Lookup& places)
{
    auto const tambon = places.tambon(summary.tambon);
    auto const district = places.district(summary.tambon);
    return {summary.id,     summary.head_name, summary.house_no,      summary.moo,        summary.tambon,  tambon.th,
            tambon.en,      district.th,       district.en,           summary.house_code, summary.members, summary.dwelling_state,
            summary.status, summary.made_up,   summary.matched_member};
}

std::optional<Status> status_of(Call const& call)
{
    auto const name = call.text("status");
    if (!name || name->empty())
        return std::nullopt;
    if (auto const status = base::enum_from<Status>(*name))
        return status;
    throw base::invalid_input({{"status", "choice", {"ไม่มีสถานะนี้ในรายการ", "There is no such status"}}});
}

// One row for each list or search that showed people, however many: what was asked, and how many were shown. What was typed may
// be somebody's name, so it is sealed.
void note_listing(Call& call, ListQuery const& query, std::vector<ListedHousehold> const& shown)
{
    if (shown.empty())
        return;
    std::vector<base::AreaCode> tambons;
    tambons.reserve(shown.size());
    for (auto const& summary : shown)
        tambons.push_back(summary.tambon);
    auto const where = base::common_area(tambons);
    auth::Event event{"household.listed", {"area", where.str()}, where, {}, "แสดง " + std::to_string(shown.size()) + " ครัวเรือน"};
    if (query.typed)
        event.changes.push_back({"q", std::nullopt, *query.typed, true});
    if (query.area)
        event.changes.push_back({"area", std::nullopt, query.area->str()});
    if (query.status)
        event.changes.push_back({"status", std::nullopt, std::string(base::name_of(*query.status))});
    call.note_reading(std::move(event));
}

HouseholdPage list_page(Call& call)
{
    ListQuery query;
    query.typed = call.text("q");
    query.area = call.area("area");
    query.status = status_of(call);
    query.after = call.text("after");
    query.limit = static_cast<std::size_t>(call.integer("limit", 1, kMostRows).value_or(kUsualRows));
    auto const found = list(call.db(), call.scope(), query);
    places::Lookup places(call.db());
    HouseholdPage page;
    for (auto const& summary : found.items)
        page.items.push_back(row_of(summary, places));
    page.next = found.next;
    note_listing(call, query, found.items);
    return page;
}

HouseholdView page(Call& call)
{
    auto const id = call.id<HouseholdId>();
    auto view = show(call.db(), call.actor(), call.scope(), id, call.today());
    call.note_reading({"household.read", {"household", id.str()}, view.tambon, {}, ""});
    return view;
}

// What a writer sees of the record just written: by the same rules as a reader.
HouseholdView written(Call& call, HouseholdId id)
{
    auto& work = call.work();
    return show(work.tx(), call.actor(), call.scope(), id, work.today());
}

HouseholdView register_household(Call& call, HouseholdForm const& form)
{
    return written(call, create(call.work(), call.scope(), form));
}

CheckView check_household(Call& call, HouseholdForm const& form)
{
    auto const& services = call.services();
    auto view = services.database.reading(
        [&](storage::Reader& reader) { return dry_check(reader, services.vault, call.scope(), form, call.today()); });
    // That a number is registered is told even where its household is not shown: who asked is recorded.
    auto const told = std::ranges::count_if(view.duplicates,
                                            [](Duplicate const& one) { return one.reason == "citizen_number" || !one.in_scope; });
    if (told > 0)
        call.note_reading({"household.number_asked",
                           {"area", form.tambon.str()},
                           form.tambon,
                           {},
                           "พบเลขที่มีในทะเบียนแล้ว " + std::to_string(told) + " เลข"});
    return view;
}

CitizenNumberView reveal(Call& call)
{
    auto const reason = base::text::normalise(call.text("reason").value_or(""));
    if (base::text::length(reason) < kShortestReason)
        throw base::invalid_input(
            {{"reason",
              "required",
              {"บอกเหตุผลที่ต้องดูเลขประจำตัว เหตุผลนี้จะถูกบันทึกไว้", "Say why the number is needed; the reason is recorded"}}});
    auto const id = call.id<HouseholdId>();
    auto const person = call.id<PersonId>("person");
    auto const household = require_summary(call.db(), call.scope(), id);
    CitizenNumberView view{reveal_citizen_number(call.db(), call.services().vault, call.scope(), id, person)};
    auth::Event event{"household.citizen_number_revealed", {"household", id.str()}, household.tambon, {}, reason};
    event.changes.push_back({"people[" + person.str() + "].citizen_number", std::nullopt, std::nullopt, true});
    call.note_reading(std::move(event));
    return view;
}

PictureView picture_view(Call& call, storage::Reader& reader, HouseholdId id, PictureId picture_id)
{
    auto const picture = find_picture(reader, call.scope(), id, picture_id);
    if (!picture)
        throw problems::picture_not_found();
    auto const tambon = tambon_of(reader, id);
    return view_of(*picture, tambon && call.actor().scope(Permission::CitizenNumberReveal).covers(*tambon));
}

PictureView attach_picture(Call& call, PictureForm const& form)
{
    auto const id = call.id<HouseholdId>();
    auto& work = call.work();
    return picture_view(call, work.tx(), id, add_picture(work, call.scope(), id, form));
}

HouseholdView detach_picture(Call& call)
{
    auto const id = call.id<HouseholdId>();
    remove_picture(call.work(), call.scope(), id, call.id<PictureId>("picture"));
    return written(call, id);
}

http::Response picture_file(Call& call)
{
    auto const id = call.id<HouseholdId>();
    auto const view = picture_view(call, call.db(), id, call.id<PictureId>("picture"));
    if (!view.url)
        throw problems::picture_not_found();
    auto const digest = files::Digest::parse(view.sha256);
    if (!digest)
        throw problems::picture_not_found();
    auto const size = call.text("size").value_or("full") == "thumb" ? files::Size::Thumbnail : files::Size::Screen;
    auto response = files::serve(call.services().files, *digest, size);
    if (shows_citizen_numbers(view.kind)) // on a shared computer nothing of it stays behind
        response.headers.set("Cache-Control", "no-store");
    return response;
}

api::EntryPage history(Call& call)
{
    auto const id = call.id<HouseholdId>();
    auto const household = require_summary(call.db(), call.scope(), id);
    bool const may_see_health = call.actor().scope(Permission::HealthRead).covers(household.tambon);
    auto const entries = auth::history(call.db(), call.services().vault, {"household", id.str()}, true);
    call.note_reading({"household.history_read", {"household", id.str()}, household.tambon, {}, ""});
    return api::page_of(entries, [&](std::string_view field) { return !may_see_health && is_health_field(field); });
}

// What is exported, for the audit: whose list it was and how many rows left the house.
documents::Table exported(Call& call)
{
    auto const area = call.area("area");
    auto table = export_table(call.db(), call.scope(), area);
    auto const note = "ส่งออก " + std::to_string(table.rows.size()) + " ครัวเรือน";
    for (auto const& whose : area ? std::vector{*area} : call.scope().areas()) // each where its auditor looks
        call.note_reading({"household.exported", {"area", whose.str()}, whose, {}, note});
    return table;
}

std::string file_name(Call const& call, std::string_view ending)
{
    auto name = call.language() == base::Language::Thai ? std::string("ทะเบียนครัวเรือน-") : std::string("households-");
    name += call.today().iso();
    return name += ending;
}

http::Response export_xlsx(Call& call)
{
    auto const table = exported(call);
    return api::as_xlsx(call, table, {file_name(call, ".xlsx")});
}

http::Response export_csv(Call& call)
{
    auto const table = exported(call);
    return api::as_csv(call, table, file_name(call, ".csv"));
}

ChoicesView choices(Call&)
{
    ChoicesView view;
    for (auto const& list : all_choices()) {
        auto& into = view.items.emplace_back();
        into.name = list.name;
        for (auto const& [name, label] : list.values)
            into.values.push_back({std::string(name), label.th, label.en});
    }
    return view;
}

void add_reading(api::Routes& routes)
{
    routes.read("/api/households", Permission::HouseholdsRead, list_page)
        .summary({"รายชื่อครัวเรือนในพื้นที่ของผู้ใช้ หรือค้นหา", "Households of one's area, or a search"})
        .query("q", {"ชื่อ นามสกุล บ้านเลขที่ หรือเลขรหัสประจำบ้าน", "Name, house number or house code"})
        .query("area", {"รหัสพื้นที่", "Area code"})
        .query("status", {"สถานะ", "Status"})
        .query("after", {"next ของหน้าก่อน ถ้ายังมี next ก็ยังไม่จบ แม้หน้านั้นจะว่าง",
                         "`next` of the page before; while there is a `next` the list goes on, even after an empty page"})
        .query("limit", {"จำนวนแถว 1-200", "Rows, 1 to 200"})
        .without_readings();
    routes.read("/api/households/choices", Permission::HouseholdsRead, choices)
        .summary({"ตัวเลือกของทุกช่อง", "The choices of every field"});
    routes.read_raw("/api/households.xlsx", Permission::HouseholdsRead, export_xlsx)
        .summary({"ทะเบียนเป็นตารางคำนวณ", "The register as a spreadsheet"})
        .query("area", {"รหัสพื้นที่", "Area code"})
        .produces(documents::kXlsxType);
    routes.read_raw("/api/households.csv", Permission::HouseholdsRead, export_csv)
        .summary({"ทะเบียนเป็น CSV", "The register as CSV"})
        .query("area", {"รหัสพื้นที่", "Area code"})
        .produces("text/csv");
    routes.read("/api/households/{id}", Permission::HouseholdsRead, page)
        .summary({"ครัวเรือนหนึ่งหลัง (บันทึกการเปิดดู)", "One household; the reading is recorded"})
        .without_readings();
    routes.read("/api/households/{id}/history", Permission::HouseholdsRead, history)
        .summary({"ความเป็นมาของครัวเรือน", "What happened to the household"});
    routes.read("/api/households/{id}/people/{person}/citizen-number", Permission::CitizenNumberReveal, reveal)
        .summary({"เลขประจำตัวเต็ม (บันทึกเหตุผล)", "The whole number; the reason is recorded"})
        .query("reason", {"เหตุผลที่ต้องดู", "Why it is needed"}, true);
    routes.read_raw("/api/households/{id}/pictures/{picture}/file", Permission::HouseholdsRead, picture_file)
        .summary({"ไฟล์ภาพ", "The picture"})
        .query("size", {"thumb หรือ full", "thumb or full"})
        .produces("image/jpeg");
}

void add_writing(api::Routes& routes)
{
    using http::Method;
    routes.write(Method::Post, "/api/households", Permission::HouseholdsWrite, register_household)
        .summary({"ลงทะเบียนครัวเรือน", "Register a household"})
        .limit(kFormBytes);
    routes.direct(Method::Post, "/api/households/check", Permission::HouseholdsWrite, check_household)
        .summary({"ตรวจแบบโดยไม่บันทึก", "Check a form without saving"})
        .limit(kFormBytes);
    routes.write(Method::Post, "/api/households/{id}/pictures", Permission::PicturesWrite, attach_picture)
        .summary({"แนบภาพที่ส่งแล้ว", "Attach a picture that was uploaded"});
    routes.write(Method::Delete, "/api/households/{id}/pictures/{picture}", Permission::PicturesWrite, detach_picture)
        .summary({"นำภาพออก", "Take a picture out"});
}

} // namespace

void add_routes(api::Routes& routes)
{
    add_reading(routes);
    add_writing(routes);
    add_edit_routes(routes);
}

} // namespace households
