// The routes of works and the photo desk.
#include "places/places.hpp"
#include "platform/api/exports.hpp"
#include "platform/documents/xlsx.hpp"
#include "platform/files/files.hpp"
#include "works/export.hpp"
#include "works/paper.hpp"
#include "works/problems.hpp"
#include "works/service.hpp"
#include "works/views.hpp"

#include <algorithm>

namespace works {

namespace {

using api::Call;
using api::Method;
using api::Permission;
using rounds::RoundHouseId;

// What the actor may see after writing, whatever the route's own permission was.
HouseWorks shown(Call& call, RoundHouseId id)
{
    return views::house(call.db(), call.actor(), call.actor().scope(Permission::WorksRead), id, call.today());
}

HouseWorks show(Call& call)
{
    auto page = shown(call, call.id<RoundHouseId>());
    call.note_reading({"works.read", {"round_house", page.house.round_house_id.str()}, page.house.tambon, {}, ""});
    return page;
}

HouseWorks reach(Call& call, StageForm const& form)
{
    service::reach_stage(call.work(), call.id<RoundHouseId>(), form);
    return shown(call, call.id<RoundHouseId>());
}

HouseWorks add_picture(Call& call, PictureForm const& form)
{
    (void)service::add_picture(call.work(), call.id<RoundHouseId>(), form);
    return shown(call, call.id<RoundHouseId>());
}

HouseWorks take_out(Call& call, TakeOutForm const& form)
{
    return shown(call, service::take_out(call.work(), call.id<PictureId>(), form));
}

HouseWorks add_entry(Call& call, DiaryForm const& form)
{
    (void)service::add_entry(call.work(), call.id<RoundHouseId>(), form);
    return shown(call, call.id<RoundHouseId>());
}

HouseWorks change_entry(Call& call, DiaryForm const& form)
{
    return shown(call, service::change_entry(call.work(), call.id<DiaryId>(), form));
}

HouseWorks inspect(Call& call, AcceptanceForm const& form)
{
    (void)service::inspect(call.work(), call.id<RoundHouseId>(), form);
    return shown(call, call.id<RoundHouseId>());
}

HouseWorks hand_over(Call& call, HandOverForm const& form)
{
    service::hand_over(call.work(), call.id<RoundHouseId>(), form);
    return shown(call, call.id<RoundHouseId>());
}

HouseWorks add_consent(Call& call, ConsentForm const& form)
{
    (void)service::add_consent(call.work(), call.id<RoundHouseId>(), form);
    return shown(call, call.id<RoundHouseId>());
}

HouseWorks visit(Call& call, VisitForm const& form)
{
    service::visit(call.work(), call.id<RoundHouseId>(), form);
    return shown(call, call.id<RoundHouseId>());
}

FlagView settle(Call& call, SettleForm const& form)
{
    auto const id = call.id<FlagId>();
    (void)service::settle(call.work(), id, form);
    auto const scope = call.actor().scope(Permission::WorksRead);
    return views::flag_view(call.db(), call.actor(), scope, store::flag(call.db(), scope, id).value());
}

// ---- pictures and papers

http::Response served(Call& call, std::optional<std::string> const& sha256, RoundHouseId house, base::AreaCode const& tambon)
{
    auto const digest = sha256 ? files::Digest::parse(*sha256) : std::nullopt;
    if (!digest)
        throw problems::not_found();
    call.note_reading({"works.picture_read", {"round_house", house.str()}, tambon, {}, ""});
    auto const size = call.text("size").value_or("full") == "thumb" ? files::Size::Thumbnail : files::Size::Screen;
    return files::serve(call.services().files, *digest, size);
}

http::Response picture_file(Call& call)
{
    auto const picture = store::picture(call.db(), call.scope(), call.id<PictureId>());
    if (!picture)
        throw problems::not_found();
    return served(call, picture->sha256, picture->about.house, picture->about.tambon);
}

http::Response signed_acceptance(Call& call)
{
    auto const record = store::acceptance(call.db(), call.scope(), call.id<AcceptanceId>());
    if (!record)
        throw problems::not_found();
    return served(call, record->paper_sha256, record->about.house, record->about.tambon);
}

http::Response signed_consent(Call& call)
{
    auto const record = store::consent(call.db(), call.scope(), call.id<ConsentId>());
    if (!record)
        throw problems::not_found();
    return served(call, record->paper_sha256, record->house, record->tambon);
}

rounds::House require_house(Call& call, RoundHouseId id)
{
    auto const house = rounds::find_house(call.db(), call.scope(), id);
    if (!house)
        throw problems::house_not_found();
    return *house;
}

http::Response signed_hand_over(Call& call)
{
    auto const house = require_house(call, call.id<RoundHouseId>());
    auto const record = store::hand_over(call.db(), house.id);
    return served(call, record ? record->paper_sha256 : std::nullopt, house.id, house.tambon);
}

PaperHouse paper_house(Call& call, RoundHouseId id)
{
    auto const house = require_house(call, id);
    auto const household = households::require_summary(call.db(), call.scope(), house.household_id);
    places::Lookup names(call.db());
    call.note_reading({"works.read", {"round_house", id.str()}, house.tambon, {}, ""});
    return {views::head_of(call.db(), call.scope(), house), names.district(house.tambon).th, names.province(house.tambon).th,
            household.made_up};
}

http::Response pdf(std::string const& name, PaperHouse const& house, std::string bytes)
{
    return api::download("application/pdf", name + " " + house.house.head_name + ".pdf", std::move(bytes));
}

http::Response acceptance_form(Call& call)
{
    auto const id = call.id<RoundHouseId>();
    auto const house = paper_house(call, id);
    auto const page = shown(call, id);
    return pdf("ใบตรวจรับ", house, acceptance_pdf(house, page.checklist, nullptr, page.least_inspectors, call.now()));
}

http::Response acceptance_paper(Call& call)
{
    auto const record = store::acceptance(call.db(), call.scope(), call.id<AcceptanceId>());
    if (!record)
        throw problems::not_found();
    auto const house = paper_house(call, record->about.house);
    return pdf("ใบตรวจรับ", house, acceptance_pdf(house, record->view.checklist, &record->view, 0, call.now()));
}

http::Response hand_over_paper(Call& call)
{
    auto const id = call.id<RoundHouseId>();
    auto const house = paper_house(call, id);
    auto const record = store::hand_over(call.db(), id);
    std::vector<CheckForm> done;
    for (auto const& acceptance : store::acceptances(call.db(), id))
        if (done.empty() && acceptance.view.result == AcceptanceResult::Accepted)
            done = acceptance.view.checklist;
    return pdf("บันทึกส่งมอบ", house, hand_over_pdf(house, done, record ? &record->view : nullptr, call.now()));
}

http::Response consent_paper(Call& call)
{
    auto const kind =
        call.choice<ConsentKind>("kind", {"เลือก house หรือ land", "Choose house or land"}).value_or(ConsentKind::House);
    auto const house = paper_house(call, call.id<RoundHouseId>());
    return pdf("หนังสือยินยอม", house, consent_pdf(house, kind, call.now()));
}

// ---- rounds

views::RoundAsked asked_of(Call& call)
{
    views::RoundAsked asked;
    asked.area = call.area("tambon");
    asked.stage = call.text("stage").value_or("");
    if (!asked.stage.empty() && asked.stage != "none" && !base::enum_from<Stage>(asked.stage))
        throw base::invalid_input({{"stage", "unknown_choice", {"ไม่มีขั้นนี้", "There is no such stage"}}});
    asked.after = static_cast<std::size_t>(call.integer("after", 0, 10'000'000).value_or(0));
    asked.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    return asked;
}

WorksPage of_round(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    auto page = views::round(call.db(), call.scope(), id, asked_of(call));
    rounds::note_list_reading(call, id, "works.list_read");
    return page;
}

documents::Table table_of_round(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    auto asked = asked_of(call);
    asked.after = 0;
    asked.limit = 1'000'000;
    auto const round = rounds::require_round(call.db(), call.scope(), id);
    auto const page = views::round(call.db(), call.scope(), id, asked);
    rounds::note_list_reading(call, id, "works.list_read");
    return works_table({"งานซ่อม " + round.name_th, "Works, " + round.name_en}, page);
}

http::Response round_xlsx(Call& call)
{
    auto const table = table_of_round(call);
    return api::as_xlsx(call, table, {table.title.in(call.language()) + ".xlsx"});
}

http::Response round_csv(Call& call)
{
    auto const table = table_of_round(call);
    return api::as_csv(call, table, table.title.in(call.language()) + ".csv");
}

FlagPage flags(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    views::FlagsAsked asked;
    asked.filter = {id, call.area("tambon"), call.choice<FlagState>("state").value_or(FlagState::Open),
                    call.choice<FlagKind>("kind")};
    asked.after = static_cast<std::size_t>(call.integer("after", 0, 10'000'000).value_or(0));
    asked.limit = static_cast<std::size_t>(call.integer("limit", 1, 100).value_or(20));
    auto page = views::flags(call.db(), call.actor(), call.scope(), asked);
    rounds::note_list_reading(call, id, "works.list_read");
    return page;
}

DueVisits due_visits_page(Call& call)
{
    views::DueAsked asked;
    asked.after = static_cast<std::size_t>(call.integer("after", 0, 10'000'000).value_or(0));
    asked.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    auto page = views::due(call.db(), call.scope(), call.today(), asked);
    call.note_reading({"works.list_read", {"work_visits", "due"}, base::common_area(call.scope().areas()), {}, ""});
    return page;
}

SettingsPage settings(Call& call)
{
    return views::settings(call.db(), call.actor());
}

SettingsPage change_settings(Call& call, Settings const& form)
{
    service::change(call.work(), form);
    return settings(call);
}

SettingsPage change_stage_rule(Call& call, StageRule const& form)
{
    service::change(call.work(), form);
    return settings(call);
}

void add_round_routes(api::Routes& routes)
{
    auto const filtered = [](api::Route& route) -> api::Route& {
        return route.query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"}).query("stage", {"ขั้นงาน หรือ none", "Stage, or none"});
    };
    filtered(routes.read("/api/rounds/{id}/works", Permission::WorksRead, of_round)
                 .summary({"งานซ่อมของบ้านในรอบ", "The works of a round's houses"}))
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    filtered(routes.read_raw("/api/rounds/{id}/works.xlsx", Permission::WorksRead, round_xlsx)
                 .summary({"งานซ่อมของรอบเป็นสเปรดชีต", "A round's works as a spreadsheet"}))
        .produces(documents::kXlsxType);
    filtered(routes.read_raw("/api/rounds/{id}/works.csv", Permission::WorksRead, round_csv)
                 .summary({"งานซ่อมของรอบเป็น CSV", "A round's works as CSV"}))
        .produces("text/csv; charset=utf-8");
    routes.read("/api/rounds/{id}/photo-flags", Permission::WorksRead, flags)
        .summary({"โต๊ะตรวจภาพ: ข้อสังเกตของรอบ", "The photo desk: flags of a round"})
        .query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .query("kind", {"ชนิด", "Kind"})
        .query("state", {"สถานะ: open, ok, not_ok, gone", "State: open, ok, not_ok, gone"})
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-100", "Page size 1-100"});
    routes.write(Method::Post, "/api/photo-flags/{id}/settled", Permission::EvidenceSettle, settle)
        .summary({"ชี้ขาดข้อสังเกต", "Settle a flag"});
    routes.read("/api/work-visits-due", Permission::WorksRead, due_visits_page)
        .summary({"บ้านที่ถึงกำหนดเยี่ยม", "Visits that are due"})
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    routes.read("/api/work-settings", Permission::WorksRead, settings)
        .summary({"ค่าที่ใช้ตรวจภาพ และภาพที่ต้องมีแต่ละขั้น", "What the checks go by, and what stages require"});
    routes.write(Method::Put, "/api/work-settings", Permission::EvidenceSettle, change_settings)
        .summary({"แก้ไขค่าที่ใช้ตรวจภาพ", "Change what the checks go by"});
    routes.write(Method::Put, "/api/work-settings/stages", Permission::EvidenceSettle, change_stage_rule)
        .summary({"แก้ไขภาพที่ต้องมีของขั้นหนึ่ง", "Change what a stage requires"});
}

void add_paper_routes(api::Routes& routes)
{
    constexpr auto kSize = "size";
    base::Bilingual const sizes{"thumb หรือ full", "thumb or full"};
    routes.read_raw("/api/work-pictures/{id}", Permission::WorksRead, picture_file)
        .summary({"ภาพถ่ายงานซ่อม", "A photograph of works"})
        .query(kSize, sizes)
        .produces("image/jpeg");
    routes.read_raw("/api/work-acceptances/{id}/signed", Permission::WorksRead, signed_acceptance)
        .summary({"ภาพใบตรวจรับที่ลงนาม", "The signed acceptance as a picture"})
        .query(kSize, sizes)
        .produces("image/jpeg");
    routes.read_raw("/api/work-consents/{id}/signed", Permission::WorksRead, signed_consent)
        .summary({"ภาพหนังสือยินยอมที่ลงนาม", "The signed consent as a picture"})
        .query(kSize, sizes)
        .produces("image/jpeg");
    routes.read_raw("/api/work-hand-overs/{id}/signed", Permission::WorksRead, signed_hand_over)
        .summary({"ภาพบันทึกส่งมอบที่ลงนาม", "The signed hand-over record as a picture"})
        .query(kSize, sizes)
        .produces("image/jpeg");
    routes.read_raw("/api/round-houses/{id}/works/acceptance.pdf", Permission::WorksRead, acceptance_form)
        .summary({"แบบใบตรวจรับสำหรับกรอก", "The acceptance form to fill in by hand"})
        .produces("application/pdf");
    routes.read_raw("/api/work-acceptances/{id}/paper.pdf", Permission::WorksRead, acceptance_paper)
        .summary({"ใบตรวจรับ", "The acceptance as a paper"})
        .produces("application/pdf");
    routes.read_raw("/api/round-houses/{id}/works/hand-over.pdf", Permission::WorksRead, hand_over_paper)
        .summary({"บันทึกส่งมอบ", "The hand-over record as a paper"})
        .produces("application/pdf");
    routes.read_raw("/api/round-houses/{id}/works/consent.pdf", Permission::WorksRead, consent_paper)
        .summary({"หนังสือยินยอม", "The consent as a paper to sign"})
        .query("kind", {"house หรือ land", "house or land"})
        .produces("application/pdf");
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/round-houses/{id}/works", Permission::WorksRead, show)
        .summary({"งานซ่อมและหลักฐานของบ้านหนึ่งหลัง", "Works and evidence of a house"});
    routes.write(Method::Post, "/api/round-houses/{id}/works/stages", Permission::WorksWrite, reach)
        .summary({"บันทึกว่าถึงขั้นหนึ่ง", "Record that a stage is reached"});
    routes.write(Method::Post, "/api/round-houses/{id}/works/pictures", Permission::WorksWrite, add_picture)
        .summary({"เพิ่มภาพถ่าย (ส่งซ้ำได้)", "Add a photograph; sending it again changes nothing"});
    routes.write(Method::Post, "/api/work-pictures/{id}/taken-out", Permission::WorksWrite, take_out)
        .summary({"ถอนภาพที่ส่งผิด", "Take a photograph out that was sent by mistake"});
    routes.write(Method::Post, "/api/round-houses/{id}/works/diary", Permission::WorksWrite, add_entry)
        .summary({"บันทึกงานประจำวัน", "Add to the diary"});
    routes.write(Method::Put, "/api/work-diary/{id}", Permission::WorksWrite, change_entry)
        .summary({"แก้ไขบันทึกประจำวัน", "Correct an entry of the diary"});
    routes.write(Method::Post, "/api/round-houses/{id}/works/inspections", Permission::AcceptanceWrite, inspect)
        .summary({"บันทึกการตรวจรับ", "Record an inspection"});
    routes.write(Method::Post, "/api/round-houses/{id}/works/hand-over", Permission::WorksWrite, hand_over)
        .summary({"บันทึกการส่งมอบ", "Record the hand-over"});
    routes.write(Method::Post, "/api/round-houses/{id}/works/consents", Permission::WorksWrite, add_consent)
        .summary({"แนบหนังสือยินยอมที่ลงนาม", "Attach a signed consent"});
    routes.write(Method::Post, "/api/round-houses/{id}/works/visits", Permission::WorksWrite, visit)
        .summary({"บันทึกการเยี่ยมบ้าน", "Record a visit after the hand-over"});
    add_paper_routes(routes);
    add_round_routes(routes);
}

} // namespace works
