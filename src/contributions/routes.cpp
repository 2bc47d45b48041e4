// The routes of contributions.
#include "base/text.hpp"
#include "contributions/export.hpp"
#include "contributions/problems.hpp"
#include "contributions/service.hpp"
#include "contributions/views.hpp"
#include "places/places.hpp"
#include "platform/api/app.hpp"
#include "platform/api/exports.hpp"
#include "platform/api/history.hpp"
#include "platform/documents/xlsx.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace contributions {

namespace {

using api::Call;
using api::Method;
using api::Permission;

auth::Scope reading(Call& call)
{
    return call.actor().scope(Permission::ContributionsRead);
}

store::Filter filter_of(Call& call)
{
    store::Filter filter;
    filter.area = call.area("tambon");
    if (auto const house = call.query_uuid("house"))
        filter.house = rounds::RoundHouseId(*house);
    filter.kind = call.choice<Kind>("kind");
    filter.giver = call.choice<Giver>("giver");
    if (auto const organization = call.query_uuid("organization"))
        filter.organization = organizations::OrganizationId(*organization);
    filter.terms = base::text::search_terms(call.text("q").value_or(""));
    return filter;
}

ContributionPage of_round(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    views::Asked const asked{filter_of(call), call.text("after"),
                             static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50))};
    auto page = views::round(call.db(), call.actor(), call.scope(), id, asked);
    rounds::note_list_reading(call, id, "contributions.list_read");
    return page;
}

ContributionView seen(Call& call, ContributionId id)
{
    return views::gift(call.db(), call.actor(), reading(call), id);
}

void note_reading(Call& call, ContributionView const& view)
{
    std::vector<base::AreaCode> tambons;
    for (auto const& part : view.parts)
        tambons.push_back(part.house.tambon);
    call.note_reading({"contributions.read", {"contribution", view.id.str()}, base::common_area(tambons), {}, ""});
}

ContributionView show(Call& call)
{
    auto view = seen(call, call.id<ContributionId>());
    note_reading(call, view);
    return view;
}

ContributionView record(Call& call, ContributionForm const& form)
{
    return seen(call, service::record(call.work(), call.id<rounds::RoundId>(), form));
}

ContributionView take_out(Call& call, TakeOutForm const& form)
{
    auto const id = call.id<ContributionId>();
    service::take_out(call.work(), id, form);
    return seen(call, id);
}

ContributionView add_evidence(Call& call, EvidenceForm const& form)
{
    auto const id = call.id<ContributionId>();
    service::add_evidence(call.work(), id, form);
    return seen(call, id);
}

HouseContributions of_house_page(Call& call)
{
    auto page = views::house(call.db(), call.actor(), call.scope(), call.id<rounds::RoundHouseId>());
    call.note_reading({"contributions.list_read", {"round_house", page.house.round_house_id.str()}, page.house.tambon, {}, ""});
    return page;
}

FormChoices choices(Call& call)
{
    return views::choices(call.db(), call.scope(), call.id<rounds::RoundId>());
}

GiverPage givers(Call& call)
{
    return views::givers(call.db(), call.scope(), call.id<rounds::RoundId>(), filter_of(call));
}

RatePage rates(Call& call)
{
    return views::rates(call.db(), call.actor(), call.scope());
}

RatePage set_rate(Call& call, RateForm const& form)
{
    service::set_rate(call.work(), form);
    return views::rates(call.db(), call.actor(), reading(call));
}

api::EntryPage history(Call& call)
{
    auto const id = call.id<ContributionId>();
    (void)views::gift(call.db(), call.actor(), call.scope(), id);
    return api::page_of(auth::history(call.db(), call.services().vault, {"contribution", id.str()}, true));
}

// ---- files

http::Response evidence_file(Call& call)
{
    auto const evidence = store::evidence_with(call.db(), call.id<EvidenceId>());
    auto const whole = evidence ? store::find(call.db(), call.scope(), evidence->contribution) : std::nullopt;
    auto const digest = whole ? files::Digest::parse(evidence->sha256) : std::nullopt;
    if (!digest)
        throw problems::not_found();
    call.note_reading(
        {"contributions.evidence_read", {"contribution", whole->gift.id.str()}, whole->parts.front().tambon, {}, ""});
    if (evidence->media_type == "application/pdf")
        return files::hand_out(call.services().files, *digest, "หลักฐานสมทบ " + std::to_string(whole->gift.number) + ".pdf");
    auto const size = call.text("size").value_or("full") == "thumb" ? files::Size::Thumbnail : files::Size::Screen;
    return files::serve(call.services().files, *digest, size);
}

std::string place_of(Call& call, base::AreaCode const& area)
{
    return places::full_name(call.db(), area, base::Language::Thai);
}

bool is_made_up(Call& call, rounds::RoundId id)
{
    return rounds::carried(call.db(), id).made_up;
}

http::Response receipt(Call& call)
{
    auto const view = seen(call, call.id<ContributionId>());
    note_reading(call, view);
    std::vector<base::AreaCode> tambons;
    for (auto const& part : view.parts)
        tambons.push_back(part.house.tambon);
    auto const name = (view.kind == Kind::Cash ? "ใบรับบริจาค " : "ใบสำคัญการรับสมทบ ") + std::to_string(view.number) + ".pdf";
    return api::download("application/pdf", name,
                         receipt_pdf(view, {view.round_th, place_of(call, base::common_area(tambons)), call.now(),
                                            is_made_up(call, view.round_id)}));
}

http::Response register_on_paper(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    auto const round = rounds::require_round(call.db(), call.scope(), id);
    auto const rows = views::all(call.db(), call.scope(), id, filter_of(call));
    rounds::note_list_reading(call, id, "contributions.list_read");
    return api::download("application/pdf", "ทะเบียนเงิน วัสดุ และแรงงานสมทบ.pdf",
                         register_pdf(rows, {round.name_th, place_of(call, call.area("tambon").value_or(round.province)),
                                             call.now(), is_made_up(call, id)}));
}

documents::Table table_of(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    auto const round = rounds::require_round(call.db(), call.scope(), id);
    auto table = contribution_table({"เงิน วัสดุ และแรงงานสมทบ " + round.name_th, "Contributions, " + round.name_en},
                                    views::all(call.db(), call.scope(), id, filter_of(call)));
    rounds::note_list_reading(call, id, "contributions.list_read");
    return table;
}

std::string file_name(Call& call, documents::Table const& table, char const* ending)
{
    auto name = table.title.in(call.language());
    std::ranges::replace(name, '/', '-');
    return name + ending;
}

http::Response as_xlsx(Call& call)
{
    documents::Table const tables[] = {table_of(call), giver_table({"ผู้ให้", "Givers"}, givers(call))};
    return api::as_xlsx(call, tables, {file_name(call, tables[0], ".xlsx")});
}

http::Response as_csv(Call& call)
{
    auto const table = table_of(call);
    return api::as_csv(call, table, file_name(call, table, ".csv"));
}

api::Route& with_filters(api::Route& route)
{
    return route.query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .query("house", {"บ้านในรอบ", "House of the round"})
        .query("kind", {"ชนิด: cash, material, labour", "Kind: cash, material, labour"})
        .query("giver", {"ผู้ให้", "Kind of giver"})
        .query("organization", {"องค์กร", "Organisation"})
        .query("q", {"คำค้น", "Words to look for"});
}

void add_files(api::Routes& routes)
{
    with_filters(routes.read_raw("/api/rounds/{id}/contributions.xlsx", Permission::ContributionsRead, as_xlsx)
                     .summary({"เงิน วัสดุ และแรงงานสมทบ เป็นสเปรดชีต", "Contributions as a spreadsheet"})
                     .produces(documents::kXlsxType));
    with_filters(routes.read_raw("/api/rounds/{id}/contributions.csv", Permission::ContributionsRead, as_csv)
                     .summary({"เงิน วัสดุ และแรงงานสมทบ เป็น CSV", "Contributions as CSV"})
                     .produces("text/csv; charset=utf-8"));
    with_filters(routes.read_raw("/api/rounds/{id}/contributions.pdf", Permission::ContributionsRead, register_on_paper)
                     .summary({"ทะเบียนเงิน วัสดุ และแรงงานสมทบ", "The register of contributions on paper"})
                     .produces("application/pdf"));
    routes.read_raw("/api/contributions/{id}/paper.pdf", Permission::ContributionsRead, receipt)
        .summary({"ใบรับบริจาค หรือใบสำคัญการรับสมทบ", "The receipt or voucher of a contribution"})
        .produces("application/pdf");
    routes.read_raw("/api/contribution-evidence/{id}", Permission::ContributionsRead, evidence_file)
        .summary({"ภาพหรือเอกสารของการสมทบ", "A photograph or paper of a contribution"})
        .query("size", {"thumb หรือ full", "thumb or full"})
        .produces("image/jpeg");
}

} // namespace

void add_routes(api::Routes& routes)
{
    with_filters(routes.read("/api/rounds/{id}/contributions", Permission::ContributionsRead, of_round)
                     .summary({"เงิน วัสดุ และแรงงานสมทบของรอบ", "Contributions of a round"}))
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    routes.write(Method::Post, "/api/rounds/{id}/contributions", Permission::ContributionsWrite, record)
        .summary({"บันทึกการสมทบและลงบัญชี", "Record a contribution and book it"});
    with_filters(routes.read("/api/rounds/{id}/contribution-givers", Permission::ContributionsRead, givers)
                     .summary({"ผู้ให้แต่ละประเภทและองค์กรให้เท่าไร", "What each kind of giver and organisation gave"}));
    routes.read("/api/rounds/{id}/contribution-form", Permission::ContributionsWrite, choices)
        .summary(
            {"บัญชีและอัตราค่าแรงที่เลือกได้ และบ้านสถานะใดรับได้", "Accounts and rates to choose from, and which houses may be given to"});
    routes.read("/api/round-houses/{id}/contributions", Permission::ContributionsRead, of_house_page)
        .summary({"สิ่งที่บ้านหนึ่งหลังได้รับ เทียบกับแผน", "What a house was given, beside what was planned"});
    routes.read("/api/contributions/{id}", Permission::ContributionsRead, show).summary({"การสมทบหนึ่งครั้ง", "One contribution"});
    routes.read("/api/contributions/{id}/history", Permission::ContributionsRead, history)
        .summary({"เส้นเวลาของการสมทบ", "Time line of a contribution"});
    routes.write(Method::Post, "/api/contributions/{id}/taken-out", Permission::ContributionsWrite, take_out)
        .summary({"ยกเลิกการสมทบพร้อมเหตุผล", "Take a contribution out with a reason"});
    routes.write(Method::Post, "/api/contributions/{id}/evidence", Permission::ContributionsWrite, add_evidence)
        .summary({"เพิ่มภาพหรือเอกสาร", "Add a photograph or paper"});
    routes.read("/api/contribution-rates", Permission::ContributionsRead, rates)
        .summary({"อัตราค่าแรงต่อวันที่ใช้ตีมูลค่า", "Daily rates by which labour is valued"});
    routes.write(Method::Put, "/api/contribution-rates", Permission::ContributionsWrite, set_rate)
        .summary({"กำหนดอัตราค่าแรงต่อวันของปี", "Set the daily rate of a year"});
    add_files(routes);
}

} // namespace contributions
