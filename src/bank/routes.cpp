// The routes of the bank.
#include "bank/bank.hpp"
#include "bank/export.hpp"
#include "bank/service.hpp"
#include "bank/views.hpp"
#include "platform/api/app.hpp"
#include "platform/api/exports.hpp"
#include "platform/documents/xlsx.hpp"

#include <algorithm>

namespace bank {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr std::size_t kBodyBytes = 7'200'000; // 5 MB as base64

auth::Scope reading(Call& call)
{
    return call.actor().scope(Permission::BankRead);
}

Account account_of(Call& call)
{
    return require_account(call.db(), reading(call), call.id<ledger::AccountId>());
}

// Names of payers and payees are people's data.
void note_reading(Call& call, ledger::AccountId account, base::AreaCode const& area)
{
    if (may_see_names(call.actor(), area))
        call.note_reading({"bank.lines_read", {"ledger_account", account.str()}, area, {}, ""});
}

BankView bank(Call& call)
{
    return views::bank(call.db(), call.actor(), call.scope(), call.id<rounds::RoundId>());
}

DeskView desk(Call& call)
{
    auto const account = account_of(call);
    note_reading(call, account.account.id, account.area);
    return views::desk(call.db(), call.actor(), account);
}

DeskView desk_after(Call& call, ledger::AccountId id)
{
    return views::desk(call.db(), call.actor(), require_account(call.db(), reading(call), id));
}

// ---- statements

ReceivedFile file_of(Call& call)
{
    return received(base::fields::from_json<StatementForm>(api::json_body(call.request())));
}

void prepare_file(Call& call)
{
    call.input() = file_of(call);
}

http::Response preview(Call& call)
{
    auto const file = file_of(call);
    auto const shown = call.services().database.reading([&](storage::Reader& db) {
        return views::preview(db, require_account(db, call.scope(), call.id<ledger::AccountId>()), file, call.today());
    });
    return api::json_response(200, base::fields::to_text(shown));
}

http::Response take(Call& call)
{
    auto const id = service::take(call.work(), call.id<ledger::AccountId>(), std::any_cast<ReceivedFile const&>(call.input()));
    return api::json_response(200, base::fields::to_text(views::statement(call.db(), call.actor(), reading(call), id)));
}

StatementView statement(Call& call)
{
    auto const view = views::statement(call.db(), call.actor(), call.scope(), call.id<StatementId>());
    auto const account = require_account(call.db(), call.scope(), view.account_id);
    note_reading(call, view.account_id, account.area);
    return view;
}

StatementView take_out(Call& call, ReasonForm const& form)
{
    auto const id = call.id<StatementId>();
    service::take_out(call.work(), id, form);
    return views::statement(call.db(), call.actor(), reading(call), id);
}

DeskView change(Call& call, AccountSettingsForm const& form)
{
    auto const id = call.id<ledger::AccountId>();
    service::change(call.work(), id, form);
    return desk_after(call, id);
}

// ---- lines

views::LineQuery query_of(Call& call)
{
    views::LineQuery query;
    query.state = call.choice<LineState>("state");
    query.after = call.text("after");
    query.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    return query;
}

LinePage lines(Call& call)
{
    auto const account = account_of(call);
    note_reading(call, account.account.id, account.area);
    return views::lines(call.db(), call.actor(), account, query_of(call));
}

CandidateList candidates(Call& call)
{
    auto const list = views::candidates(call.db(), call.actor(), call.scope(), call.id<LineId>());
    auto const statement = views::statement(call.db(), call.actor(), call.scope(), list.line.statement_id);
    note_reading(call, statement.account_id, require_account(call.db(), call.scope(), statement.account_id).area);
    return list;
}

LineView line_after(Call& call)
{
    return views::line(call.db(), call.actor(), reading(call), call.id<LineId>());
}

DeskView match(Call& call, MatchForm const& form)
{
    auto const id = call.id<ledger::AccountId>();
    (void)service::match(call.work(), id, form);
    return desk_after(call, id);
}

DeskView match_certain(Call& call, CertainForm const& form)
{
    auto const id = call.id<ledger::AccountId>();
    service::match_certain(call.work(), id, form);
    return desk_after(call, id);
}

DeskView undo(Call& call, ReasonForm const& form)
{
    return desk_after(call, service::undo(call.work(), call.id<MatchId>(), form));
}

LineView book_fee(Call& call)
{
    service::book_fee(call.work(), call.id<LineId>());
    return line_after(call);
}

LineView book_interest(Call& call)
{
    service::book_interest(call.work(), call.id<LineId>());
    return line_after(call);
}

LineView note(Call& call, LineNoteForm const& form)
{
    service::note(call.work(), call.id<LineId>(), form);
    return line_after(call);
}

// ---- reconciliation and files

base::Date day_of(Call& call)
{
    auto const text = call.text("on");
    if (!text)
        return call.today();
    auto const day = base::Date::parse_iso(*text);
    if (!day)
        throw base::invalid_input({{"on", "malformed", {"เขียนวันที่เป็น 2022-01-31", "Write the day as 2022-01-31"}}});
    if (*day > call.today())
        throw base::invalid_input({{"on", "in_future", {"วันที่ยังมาไม่ถึง", "This day is still to come"}}});
    return *day;
}

ReconciliationView reconciliation(Call& call)
{
    auto const account = account_of(call);
    note_reading(call, account.account.id, account.area);
    return views::reconciliation(call.db(), call.actor(), account, day_of(call));
}

std::string file_name(Call& call, base::Bilingual const& what, std::string const& account, std::string_view ending)
{
    auto name = what.in(call.language()) + " " + account;
    std::ranges::replace(name, '/', '-');
    return name + std::string(ending);
}

http::Response reconciliation_on_paper(Call& call)
{
    auto const account = account_of(call);
    auto const view = reconciliation(call);
    return api::download(
        "application/pdf", file_name(call, {"งบพิสูจน์ยอดเงินฝากธนาคาร", "Bank reconciliation"}, view.account_name, ".pdf"),
        reconciliation_pdf(view, account.round.name_th, call.now(), rounds::carried(call.db(), account.round.id).made_up));
}

http::Response reconciliation_xlsx(Call& call)
{
    auto const account = account_of(call);
    auto const view = reconciliation(call);
    auto const table = reconciliation_table(view);
    auto const& round = call.language() == base::Language::Thai ? account.round.name_th : account.round.name_en;
    auto const day = call.language() == base::Language::Thai ? "ณ " + view.on.short_thai() : "on " + view.on.english();
    return api::as_xlsx(
        call, table,
        {file_name(call, table.title, view.account_name, ".xlsx"), "", view.account_name + " · " + round + " · " + day});
}

struct AllLines {
    documents::Table table;
    std::string account;
    std::string round;
};

AllLines all_lines(Call& call)
{
    auto const account = account_of(call);
    note_reading(call, account.account.id, account.area);
    auto query = query_of(call);
    query.after.reset();
    query.limit = 1'000'000;
    auto page = views::lines(call.db(), call.actor(), account, query);
    std::ranges::reverse(page.items);
    return {line_table(page.items), account.account.name,
            call.language() == base::Language::Thai ? account.round.name_th : account.round.name_en};
}

http::Response lines_xlsx(Call& call)
{
    auto const all = all_lines(call);
    return api::as_xlsx(call, all.table,
                        {file_name(call, all.table.title, all.account, ".xlsx"), "", all.account + " · " + all.round});
}

http::Response lines_csv(Call& call)
{
    auto const all = all_lines(call);
    return api::as_csv(call, all.table, file_name(call, all.table.title, all.account, ".csv"));
}

void add_statements(api::Routes& routes)
{
    {
        auto& route =
            routes.direct_raw(Method::Post, "/api/ledger-accounts/{id}/statements/preview", Permission::BankWrite, preview)
                .summary({"ลองอ่านไฟล์รายการเดินบัญชี โดยไม่บันทึก", "What a statement's file says, without keeping it"})
                .limit(kBodyBytes);
        route.body = &schema_of(Tag<StatementForm>{});
        route.answer = &schema_of(Tag<PreviewView>{});
    }
    {
        auto& route = routes.write_raw(Method::Post, "/api/ledger-accounts/{id}/statements", Permission::BankWrite, take)
                          .summary({"นำเข้ารายการเดินบัญชี", "Take a statement in"})
                          .prepares(prepare_file)
                          .limit(kBodyBytes);
        route.body = &schema_of(Tag<StatementForm>{});
        route.answer = &schema_of(Tag<StatementView>{});
    }
    routes.read("/api/bank-statements/{id}", Permission::BankRead, statement)
        .summary({"รายการเดินบัญชีหนึ่งฉบับ", "One statement with its lines"});
    routes.write(Method::Post, "/api/bank-statements/{id}/taken-out", Permission::BankWrite, take_out)
        .summary({"ถอนรายการเดินบัญชีที่นำเข้าผิด", "Take out a statement that came in by mistake"});
}

void add_matching(api::Routes& routes)
{
    routes.read("/api/bank-lines/{id}/candidates", Permission::BankRead, candidates)
        .summary({"รายการบัญชีที่น่าจะใช่ พร้อมเหตุผล", "Which entries a line may be, with reasons"});
    routes.write(Method::Post, "/api/ledger-accounts/{id}/bank-matches", Permission::BankWrite, match)
        .summary({"จับคู่บรรทัดกับรายการบัญชี", "Match lines with entries"});
    routes.write(Method::Post, "/api/ledger-accounts/{id}/bank-matches/certain", Permission::BankWrite, match_certain)
        .summary({"ยืนยันรายการที่แน่นอนทั้งหมด", "Confirm all that are certain"});
    routes.write(Method::Post, "/api/bank-matches/{id}/undo", Permission::BankWrite, undo)
        .summary({"เลิกการจับคู่พร้อมเหตุผล", "Undo a match with a reason"});
    routes.write(Method::Post, "/api/bank-lines/{id}/fee", Permission::BankWrite, book_fee)
        .summary({"ลงบัญชีเป็นค่าธรรมเนียม", "Book a line as a bank fee"});
    routes.write(Method::Post, "/api/bank-lines/{id}/interest", Permission::BankWrite, book_interest)
        .summary({"ลงบัญชีเป็นดอกเบี้ยรับ", "Book a line as interest"});
    routes.write(Method::Post, "/api/bank-lines/{id}/note", Permission::BankWrite, note)
        .summary({"หมายเหตุว่าทำไมยังไม่จับคู่", "Note why a line is left unmatched"});
}

api::Route& with_state(api::Route& route)
{
    return route.query("state", {"สถานะ", "State"});
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/rounds/{id}/bank", Permission::BankRead, bank)
        .summary({"บัญชีธนาคารของรอบ และสิ่งที่ยังไม่จับคู่", "Bank accounts of a round and what is unmatched"});
    routes.read("/api/ledger-accounts/{id}/bank", Permission::BankRead, desk)
        .summary({"โต๊ะจับคู่ของบัญชีธนาคารหนึ่งบัญชี", "The matching desk of one bank account"});
    routes.write(Method::Put, "/api/ledger-accounts/{id}/bank-settings", Permission::BankWrite, change)
        .summary({"ตั้งจำนวนวันที่ห่างกันได้", "Set how many days apart a match may be"});
    add_statements(routes);
    with_state(routes.read("/api/ledger-accounts/{id}/bank-lines", Permission::BankRead, lines)
                   .summary({"บรรทัดในรายการเดินบัญชี ใหม่ก่อน", "Lines of an account, newest first"}))
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    with_state(routes.read_raw("/api/ledger-accounts/{id}/bank-lines.xlsx", Permission::BankRead, lines_xlsx)
                   .summary({"บรรทัดในรายการเดินบัญชี เป็นสเปรดชีต", "Lines as a spreadsheet"}))
        .produces(documents::kXlsxType);
    with_state(routes.read_raw("/api/ledger-accounts/{id}/bank-lines.csv", Permission::BankRead, lines_csv)
                   .summary({"บรรทัดในรายการเดินบัญชี เป็น CSV", "Lines as CSV"}))
        .produces("text/csv");
    add_matching(routes);
    routes.read("/api/ledger-accounts/{id}/reconciliation", Permission::BankRead, reconciliation)
        .summary({"งบพิสูจน์ยอดเงินฝากธนาคาร", "Bank reconciliation on a day"})
        .query("on", {"ณ วันที่", "On this day"});
    routes.read_raw("/api/ledger-accounts/{id}/reconciliation.pdf", Permission::BankRead, reconciliation_on_paper)
        .summary({"งบพิสูจน์ยอดเงินฝากธนาคาร เป็นเอกสาร", "Bank reconciliation on paper"})
        .query("on", {"ณ วันที่", "On this day"})
        .produces("application/pdf");
    routes.read_raw("/api/ledger-accounts/{id}/reconciliation.xlsx", Permission::BankRead, reconciliation_xlsx)
        .summary({"งบพิสูจน์ยอดเงินฝากธนาคาร เป็นสเปรดชีต", "Bank reconciliation as a spreadsheet"})
        .query("on", {"ณ วันที่", "On this day"})
        .produces(documents::kXlsxType);
}

} // namespace bank
