// The routes of estimates.
#include "estimates/routes.hpp"
#include "estimates/export.hpp"
#include "estimates/paper.hpp"
#include "estimates/problems.hpp"
#include "estimates/views.hpp"
#include "places/places.hpp"
#include "platform/api/exports.hpp"
#include "platform/documents/xlsx.hpp"

namespace estimates {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr std::size_t kFormBytes = 512 * 1024; // three hundred lines
constexpr std::size_t kMostPapers = 500;       // in one file

void note_reading(Call& call, HousePage const& page)
{
    call.note_reading({"estimate.read", {"round_house", page.round_house_id.str()}, page.tambon, {}, ""});
}

HousePage show_house(Call& call)
{
    auto page = views::house(call.db(), call.actor(), call.scope(), call.id<rounds::RoundHouseId>(), std::nullopt, call.today());
    note_reading(call, page);
    return page;
}

HousePage show(Call& call, EstimateId id)
{
    return views::of_estimate(call.db(), call.actor(), call.scope(), id, call.today());
}

HousePage show_estimate(Call& call)
{
    auto page = show(call, call.id<EstimateId>());
    note_reading(call, page);
    return page;
}

HousePage begin(Call& call, BeginForm const& form)
{
    return show(call, service::begin(call.work(), call.id<rounds::RoundHouseId>(), form));
}

HousePage change(Call& call, EstimateForm const& form)
{
    auto const id = call.id<EstimateId>();
    service::change(call.work(), id, form);
    return show(call, id);
}

HousePage prepare(Call& call, PrepareForm const& form)
{
    auto const id = call.id<EstimateId>();
    service::prepare(call.work(), id, form);
    return show(call, id);
}

HousePage discard(Call& call)
{
    auto const id = call.id<EstimateId>();
    auto const house = show(call, id).round_house_id;
    service::discard(call.work(), id);
    return views::house(call.db(), call.actor(), call.scope(), house, std::nullopt, call.today());
}

PaperPage paper_page(Call& call, HousePage page)
{
    places::Lookup names(call.db());
    return {page, names.district(page.tambon).th, names.province(page.tambon).th};
}

http::Response paper(Call& call)
{
    auto const page = show_estimate(call);
    return api::download("application/pdf", "ใบประมาณราคา " + page.head_name + ".pdf",
                         estimate_pdf({paper_page(call, page)}, call.now()));
}

http::Response workbook(Call& call)
{
    auto const page = show_estimate(call);
    bool const thai = call.language() == base::Language::Thai;
    auto const title = (thai ? "ประมาณราคา " : "Estimate, ") + page.head_name;
    return api::as_xlsx(call, estimate_table(page), {title + ".xlsx", title, thai ? page.round_th : page.round_en});
}

views::RoundAsked asked_of(Call& call)
{
    views::RoundAsked asked;
    asked.area = call.area("tambon");
    asked.state = call.text("state").value_or("");
    if (!asked.state.empty() && asked.state != "none" && !base::enum_from<State>(asked.state))
        throw base::invalid_input({{"state", "unknown_choice", {"ไม่มีสถานะนี้", "There is no such state"}}});
    asked.after = static_cast<std::size_t>(call.integer("after", 0, 10'000'000).value_or(0));
    asked.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    return asked;
}

RoundPage of_round(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    auto page = views::round(call.db(), call.scope(), id, asked_of(call));
    rounds::note_list_reading(call, id, "estimates.read");
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
    rounds::note_list_reading(call, id, "estimates.read");
    return round_table({"ประมาณราคา " + round.name_th, "Estimates, " + round.name_en}, page);
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

// Every final estimate of a tambon as one file to print.
http::Response papers(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    auto const tambon = call.area("tambon");
    auto const finals = finals_of(call.db(), call.scope(), id, tambon);
    if (finals.empty())
        throw problems::not_found();
    if (finals.size() > kMostPapers)
        throw base::invalid_input(
            {{"tambon",
              "too_many",
              {"มีใบประมาณราคาเกิน 500 ใบ เลือกตำบลก่อน", "There are more than 500 papers; choose a tambon first"}}});
    std::vector<PaperPage> pages;
    for (auto const& final : finals)
        pages.push_back(
            paper_page(call, views::house(call.db(), call.actor(), call.scope(), final.house, final.id, call.today())));
    rounds::note_list_reading(call, id, "estimates.read");
    return api::download("application/pdf", "ใบประมาณราคา.pdf", estimate_pdf(pages, call.now()));
}

api::Route& with_house_filters(api::Route& route)
{
    return route.query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .query("state", {"สถานะประมาณราคา: none, draft, final", "State of the estimate: none, draft, final"});
}

} // namespace

void add_routes(api::Routes& routes)
{
    add_price_routes(routes);
    routes.read("/api/round-houses/{id}/estimate", Permission::EstimatesRead, show_house)
        .summary({"ประมาณราคาของบ้านหนึ่งหลัง", "The estimate of a house"});
    routes.write(Method::Post, "/api/round-houses/{id}/estimate", Permission::EstimatesWrite, begin)
        .summary({"เริ่มประมาณราคา หรือฉบับใหม่", "Begin an estimate, or a new version"});
    routes.read("/api/estimates/{id}", Permission::EstimatesRead, show_estimate)
        .summary({"ประมาณราคาหนึ่งฉบับ", "One version of an estimate"});
    routes.write(Method::Put, "/api/estimates/{id}", Permission::EstimatesWrite, change)
        .summary({"แก้ไขร่างประมาณราคา", "Change a draft"})
        .limit(kFormBytes);
    routes.write(Method::Post, "/api/estimates/{id}/prepared", Permission::EstimatesWrite, prepare)
        .summary({"จัดทำประมาณราคาเสร็จ", "Prepare: the draft becomes the final version"});
    routes.write(Method::Delete, "/api/estimates/{id}", Permission::EstimatesWrite, discard)
        .summary({"ทิ้งร่างประมาณราคา", "Throw a draft away"});
    routes.read_raw("/api/estimates/{id}/paper.pdf", Permission::EstimatesRead, paper)
        .summary({"ใบประมาณราคา", "The estimate as a paper"})
        .produces("application/pdf");
    routes.read_raw("/api/estimates/{id}/lines.xlsx", Permission::EstimatesRead, workbook)
        .summary({"ประมาณราคาเป็นสเปรดชีต", "The estimate as a spreadsheet"})
        .produces(documents::kXlsxType);
    with_house_filters(routes.read("/api/rounds/{id}/estimates", Permission::EstimatesRead, of_round)
                           .summary({"ประมาณราคาของบ้านในรอบ", "The estimates of a round's houses"}))
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    with_house_filters(routes.read_raw("/api/rounds/{id}/estimates.xlsx", Permission::EstimatesRead, round_xlsx)
                           .summary({"ประมาณราคาของรอบเป็นสเปรดชีต", "A round's estimates as a spreadsheet"}))
        .produces(documents::kXlsxType);
    with_house_filters(routes.read_raw("/api/rounds/{id}/estimates.csv", Permission::EstimatesRead, round_csv)
                           .summary({"ประมาณราคาของรอบเป็น CSV", "A round's estimates as CSV"}))
        .produces("text/csv; charset=utf-8");
    routes.read_raw("/api/rounds/{id}/estimates.pdf", Permission::EstimatesRead, papers)
        .summary({"ใบประมาณราคาทุกหลังที่จัดทำแล้ว", "The papers of all prepared estimates"})
        .query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .produces("application/pdf");
}

} // namespace estimates
