// Tables, papers and payment files of tranches over HTTP.
#include "households/households.hpp"
#include "places/places.hpp"
#include "platform/api/exports.hpp"
#include "platform/documents/xlsx.hpp"
#include "platform/files/files.hpp"
#include "tranches/export.hpp"
#include "tranches/paper.hpp"
#include "tranches/problems.hpp"
#include "tranches/routes.hpp"
#include "tranches/views.hpp"

#include <algorithm>

namespace tranches {

namespace {

using api::Call;
using api::Permission;

constexpr std::size_t kAllOfThem = 1'000'000;

struct Whole {
    TrancheView tranche;
    rounds::Round round;
};

Whole whole(Call& call)
{
    auto const scope = call.actor().scope(Permission::TranchesRead);
    auto view = views::tranche(call.db(), call.actor(), scope, call.id<TrancheId>(), call.today());
    auto round = rounds::require_round(call.db(), scope, view.round_id);
    return {std::move(view), std::move(round)};
}

std::vector<HouseRow> all_houses(Call& call, Whole const& w)
{
    call.note_reading({"tranches.houses_read", {"tranche", w.tranche.id.str()}, w.round.province, {}, ""});
    return views::houses(call.db(), call.scope(), w.tranche.id, std::nullopt, 0, kAllOfThem, call.today()).items;
}

std::string file_name(Whole const& w, std::string const& what, std::string const& ending)
{
    auto name = what + " " + std::to_string(w.tranche.number) + " " + w.round.name_th + ending;
    std::ranges::replace(name, '/', '-');
    return name;
}

http::Response payments_xlsx(Call& call)
{
    auto const w = whole(call);
    return api::as_xlsx(call, payments_table(w.tranche), {file_name(w, "รายการโอน", ".xlsx")});
}

http::Response payments_csv(Call& call)
{
    auto const w = whole(call);
    return api::as_csv(call, payments_table(w.tranche), file_name(w, "รายการโอน", ".csv"));
}

http::Response houses_xlsx(Call& call)
{
    auto const w = whole(call);
    return api::as_xlsx(call, houses_table(w.tranche, all_houses(call, w)), {file_name(w, "บัญชีจ่ายเงินงวด", ".xlsx")});
}

http::Response houses_csv(Call& call)
{
    auto const w = whole(call);
    return api::as_csv(call, houses_table(w.tranche, all_houses(call, w)), file_name(w, "บัญชีจ่ายเงินงวด", ".csv"));
}

// Nothing is handed to a bank before its approval, nor without the account it is paid from.
http::Response payments_xml(Call& call)
{
    auto const w = whole(call);
    if (w.tranche.state != State::Approved && w.tranche.state != State::Released)
        throw problems::not_now(w.tranche.state);
    auto const settings = store::settings(call.db());
    if (!settings.debtor_name || !settings.debtor_bank || !settings.debtor_account)
        throw problems::no_debtor();
    call.note_reading({"tranches.payment_file_read", {"tranche", w.tranche.id.str()}, w.round.province, {}, ""});
    return api::download(
        "application/xml",
        "pain.001-" + std::to_string(w.round.fiscal_year.buddhist()) + "-" + std::to_string(w.tranche.number) + ".xml",
        payment_file(w.tranche, settings, w.round.fiscal_year, call.now(), w.tranche.paid_on.value_or(call.today())));
}

PaperPlace place_of(Call& call, Whole const& w, std::vector<HouseRow> const& houses)
{
    PaperPlace place;
    place.whole = call.scope().covers(w.round.province);
    place.province_th = places::Lookup(call.db()).province(w.round.province).th;
    if (!houses.empty())
        if (auto const house = rounds::find_house(call.db(), call.scope(), houses.front().round_house_id))
            if (auto const household = households::find_summary(call.db(), call.scope(), house->household_id))
                place.made_up = household->made_up;
    return place;
}

// By tambon again: the view puts those first that lack something.
std::vector<HouseRow> in_order(std::vector<HouseRow> rows)
{
    std::ranges::stable_sort(rows, {}, [](HouseRow const& row) { return std::pair(row.tambon, row.round_house_id); });
    return rows;
}

// A receipt says that money came: of what was transferred, though it may have been sent back since.
bool was_transferred(TrancheView const& t)
{
    return t.state == State::Released ||
           (t.state == State::Cancelled &&
            std::ranges::any_of(t.receivers, [](ReceiverView const& r) { return r.returned_on.has_value(); }));
}

http::Response receipts(Call& call)
{
    auto const w = whole(call);
    if (!was_transferred(w.tranche))
        throw problems::no_receipt_yet(w.tranche.state);
    auto const houses = in_order(all_houses(call, w));
    auto tranche = w.tranche;
    // Whoever sees some tambons gets their receipts.
    std::erase_if(tranche.receivers, [&](ReceiverView const& r) {
        return r.tambon ? !call.scope().covers(*r.tambon) : !call.scope().covers(w.round.province);
    });
    if (tranche.receivers.empty())
        throw problems::not_found();
    return api::download("application/pdf", file_name(w, "ใบรับเงินอุดหนุน", ".pdf"),
                         receipts_pdf(tranche, houses, place_of(call, w, houses), call.now()));
}

http::Response list(Call& call)
{
    auto const w = whole(call);
    auto const houses = in_order(all_houses(call, w));
    return api::download("application/pdf", file_name(w, "บัญชีจ่ายเงินงวด", ".pdf"),
                         list_pdf(w.tranche, houses, place_of(call, w, houses), call.now()));
}

http::Response paper(Call& call)
{
    auto const id = call.id<TrancheId>();
    auto const tranche = views::require_tranche(call.db(), call.scope(), id);
    auto const digest = tranche.paper_sha256 ? files::Digest::parse(*tranche.paper_sha256) : std::nullopt;
    if (!digest)
        throw problems::not_found();
    auto const province = rounds::require_round(call.db(), call.scope(), tranche.round).province;
    call.note_reading({"tranches.paper_read", {"tranche", id.str()}, province, {}, ""});
    if (files::find(call.db(), *digest)) // a picture of the paper
        return files::serve(call.services().files, *digest, files::Size::Screen);
    return files::hand_out(call.services().files, *digest, "เอกสารการโอน " + std::to_string(tranche.number) + ".pdf");
}

documents::Table ready_of_round(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    views::ReadyAsked asked;
    asked.area = call.area("tambon");
    asked.part = call.integer("part", 1, 12);
    if (auto const wanted = call.integer("ready", 0, 1))
        asked.ready = *wanted == 1;
    asked.limit = kAllOfThem;
    auto const round = rounds::require_round(call.db(), call.scope(), id);
    auto const page = views::ready(call.db(), call.scope(), id, asked, call.today());
    rounds::note_list_reading(call, id, "tranches.list_read");
    return ready_table({"ความพร้อมรับเงินงวด " + round.name_th, "Ready for money, " + round.name_en}, page.items);
}

http::Response ready_xlsx(Call& call)
{
    auto const table = ready_of_round(call);
    return api::as_xlsx(call, table, {table.title.in(call.language()) + ".xlsx"});
}

http::Response ready_csv(Call& call)
{
    auto const table = ready_of_round(call);
    return api::as_csv(call, table, table.title.in(call.language()) + ".csv");
}

api::Route& filtered(api::Route& route)
{
    return route.query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .query("part", {"งวดที่", "Part"})
        .query("ready", {"1 พร้อม 0 ยังขาด", "1: ready, 0: not"});
}

} // namespace

void add_file_routes(api::Routes& routes)
{
    filtered(routes.read_raw("/api/rounds/{id}/tranche-houses.xlsx", Permission::TranchesRead, ready_xlsx)
                 .summary({"ความพร้อมรับเงินเป็นสเปรดชีต", "Who is ready, as a spreadsheet"}))
        .produces(documents::kXlsxType);
    filtered(routes.read_raw("/api/rounds/{id}/tranche-houses.csv", Permission::TranchesRead, ready_csv)
                 .summary({"ความพร้อมรับเงินเป็น CSV", "Who is ready, as CSV"}))
        .produces("text/csv; charset=utf-8");
    routes.read_raw("/api/tranches/{id}/payments.xlsx", Permission::TranchesRead, payments_xlsx)
        .summary({"รายการโอนเป็นสเปรดชีต", "Payments as a spreadsheet"})
        .produces(documents::kXlsxType);
    routes.read_raw("/api/tranches/{id}/payments.csv", Permission::TranchesRead, payments_csv)
        .summary({"รายการโอนเป็น CSV", "Payments as CSV"})
        .produces("text/csv; charset=utf-8");
    routes.read_raw("/api/tranches/{id}/payments.xml", Permission::TranchesRelease, payments_xml)
        .summary({"ไฟล์โอนเงิน ISO 20022", "The payment file of ISO 20022"})
        .produces("application/xml");
    routes.read_raw("/api/tranches/{id}/houses.xlsx", Permission::TranchesRead, houses_xlsx)
        .summary({"บ้านในงวดเป็นสเปรดชีต", "Houses as a spreadsheet"})
        .produces(documents::kXlsxType);
    routes.read_raw("/api/tranches/{id}/houses.csv", Permission::TranchesRead, houses_csv)
        .summary({"บ้านในงวดเป็น CSV", "Houses as CSV"})
        .produces("text/csv; charset=utf-8");
    routes.read_raw("/api/tranches/{id}/receipts.pdf", Permission::TranchesRead, receipts)
        .summary({"ใบรับเงินอุดหนุน", "Grant receipts"})
        .produces("application/pdf");
    routes.read_raw("/api/tranches/{id}/list.pdf", Permission::TranchesRead, list)
        .summary({"บัญชีจ่ายเงินงวด", "The list of houses and payments"})
        .produces("application/pdf");
    routes.read_raw("/api/tranches/{id}/paper", Permission::TranchesRead, paper)
        .summary({"เอกสารของการโอนที่ผ่านมา", "The paper of a past transfer"})
        .produces("application/pdf");
}

} // namespace tranches
