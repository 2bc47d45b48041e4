// The routes of the ledger.
#include "ledger/export.hpp"
#include "ledger/journal.hpp"
#include "ledger/problems.hpp"
#include "ledger/scope.hpp"
#include "ledger/service.hpp"
#include "ledger/views.hpp"
#include "platform/api/app.hpp"
#include "platform/api/exports.hpp"
#include "platform/api/history.hpp"
#include "platform/documents/xlsx.hpp"

#include <algorithm>
#include <sstream>

namespace ledger {

namespace {

using api::Call;
using api::Method;
using api::Permission;

// By the areas of the duty to read, whatever the duty to write.
auth::Scope reading(Call& call)
{
    return call.actor().scope(Permission::LedgerRead);
}

BooksView shown_books(Call& call, rounds::RoundId id)
{
    return views::books(call.db(), call.actor(), reading(call), id, std::nullopt);
}

BooksView books(Call& call)
{
    return views::books(call.db(), call.actor(), call.scope(), call.id<rounds::RoundId>(), call.area("tambon"));
}

BooksView trial_balance(Call& call)
{
    return views::trial_balance(call.db(), call.scope(), call.id<rounds::RoundId>(), call.area("tambon"));
}

BooksView open_books(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    service::bring_up_to_date(call.work(), id);
    return shown_books(call, id);
}

template <class Id>
std::optional<Id> id_in_query(Call& call, char const* name)
{
    auto const uuid = call.query_uuid(name);
    return uuid ? std::optional(Id(*uuid)) : std::nullopt;
}

std::optional<base::Date> day_in_query(Call& call, char const* name)
{
    auto const text = call.text(name);
    if (!text)
        return std::nullopt;
    auto const day = base::Date::parse_iso(*text);
    if (!day)
        throw base::invalid_input({{name, "malformed", {"เขียนวันที่เป็น 2022-01-31", "Write the day as 2022-01-31"}}});
    return day;
}

views::EntryQuery query_of(Call& call)
{
    views::EntryQuery query;
    query.kind = call.choice<EntryKind>("kind");
    query.account = id_in_query<AccountId>(call, "account");
    query.house = id_in_query<rounds::RoundHouseId>(call, "house");
    query.area = call.area("tambon");
    query.after = call.text("after");
    query.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    return query;
}

// What entries say names families, givers and suppliers.
void note_entries_reading(Call& call)
{
    rounds::note_list_reading(call, call.id<rounds::RoundId>(), "ledger.entries_read");
}

EntryPage entries(Call& call)
{
    note_entries_reading(call);
    return views::entries(call.db(), call.scope(), call.id<rounds::RoundId>(), query_of(call));
}

EntryView seen(Call& call, EntryId id)
{
    return views::entry(call.db(), call.actor(), reading(call), id);
}

EntryView show(Call& call)
{
    auto const id = call.id<EntryId>();
    auto view = seen(call, id);
    call.note_reading({"ledger.entry_read",
                       {"ledger_entry", id.str()},
                       rounds::require_round(call.db(), call.scope(), view.round_id).province,
                       {},
                       ""});
    return view;
}

HouseBooks of_house(Call& call)
{
    auto const id = call.id<rounds::RoundHouseId>();
    auto books = views::of_house(call.db(), call.scope(), id);
    call.note_reading({"ledger.entries_read",
                       {"round_house", id.str()},
                       rounds::find_house(call.db(), call.scope(), id).value().tambon,
                       {},
                       ""});
    return books;
}

EntryView enter(Call& call, ManualForm const& form)
{
    return seen(call, service::enter(call.work(), call.id<rounds::RoundId>(), form));
}

EntryView correct(Call& call, CorrectionForm const& form)
{
    return seen(call, service::correct(call.work(), call.id<EntryId>(), form));
}

BooksView open_account(Call& call, AccountForm const& form)
{
    auto const id = call.id<rounds::RoundId>();
    (void)service::open_account(call.work(), id, form);
    return shown_books(call, id);
}

// ---- files

rounds::Round round_of(Call& call)
{
    return rounds::require_round(call.db(), call.scope(), call.id<rounds::RoundId>());
}

std::string const& name_of(Call& call, rounds::Round const& round)
{
    return call.language() == base::Language::Thai ? round.name_th : round.name_en;
}

std::string file_name(Call& call, rounds::Round const& round, base::Bilingual const& what, std::string_view ending)
{
    auto name = what.in(call.language()) + " " + name_of(call, round);
    std::ranges::replace(name, '/', '-');
    return name + std::string(ending);
}

http::Response as_xlsx(Call& call, documents::Table const& table, base::Bilingual const& what)
{
    auto const round = round_of(call);
    return api::as_xlsx(call, table, {file_name(call, round, what, ".xlsx"), what.in(call.language()), name_of(call, round)});
}

http::Response as_csv(Call& call, documents::Table const& table, base::Bilingual const& what)
{
    return api::as_csv(call, table, file_name(call, round_of(call), what, ".csv"));
}

base::Bilingual const kRegister{"ทะเบียนคุมรายรับ-รายจ่าย", "Income and expense"};
base::Bilingual const kTrialBalance{"งบทดลอง", "Trial balance"};
base::Bilingual const kEntriesTitle{"รายการบัญชี", "Entries"};

RegisterQuery register_query(Call& call)
{
    return {id_in_query<AccountId>(call, "account"), day_in_query(call, "from"), day_in_query(call, "until")};
}

Register the_register(Call& call)
{
    note_entries_reading(call);
    return register_of(call.db(), call.scope(), round_of(call), register_query(call));
}

http::Response register_xlsx(Call& call)
{
    return as_xlsx(call, register_table(the_register(call)), kRegister);
}

http::Response register_csv(Call& call)
{
    return as_csv(call, register_table(the_register(call)), kRegister);
}

http::Response register_on_paper(Call& call)
{
    auto const query = register_query(call);
    RegisterPaper about{round_of(call), "", query, call.now()};
    note_entries_reading(call);
    about.made_up = rounds::carried(call.db(), about.round.id).made_up;
    if (query.account)
        if (auto const account = find_account(call.db(), *query.account);
            account && account->round_id == about.round.id && may_see(call.scope(), account->tambon))
            about.account = account->name;
    return api::download("application/pdf", file_name(call, about.round, kRegister, ".pdf"),
                         register_pdf(register_of(call.db(), call.scope(), about.round, query), about));
}

http::Response trial_balance_xlsx(Call& call)
{
    return as_xlsx(call, trial_balance_table(trial_balance(call)), kTrialBalance);
}

http::Response trial_balance_csv(Call& call)
{
    return as_csv(call, trial_balance_table(trial_balance(call)), kTrialBalance);
}

documents::Table all_entries(Call& call)
{
    auto query = query_of(call);
    query.after.reset();
    query.limit = 1'000'000;
    note_entries_reading(call);
    return entry_table(views::entries(call.db(), call.scope(), call.id<rounds::RoundId>(), query).items);
}

http::Response entries_xlsx(Call& call)
{
    return as_xlsx(call, all_entries(call), kEntriesTitle);
}

http::Response entries_csv(Call& call)
{
    return as_csv(call, all_entries(call), kEntriesTitle);
}

http::Response journal(Call& call)
{
    auto const round = round_of(call);
    note_entries_reading(call);
    std::ostringstream out;
    write_journal_head(out);
    write_journal_of(call.db(), round, {call.scope(), true, ""}, out);
    return api::download("text/plain; charset=utf-8", "onehome-" + std::to_string(round.fiscal_year.buddhist()) + ".journal",
                         out.str());
}

api::EntryPage history(Call& call)
{
    auto const id = call.id<EntryId>();
    (void)views::entry(call.db(), call.actor(), call.scope(), id);
    return api::page_of(auth::history(call.db(), call.services().vault, {"ledger_entry", id.str()}, false));
}

api::Route& with_filters(api::Route& route)
{
    return route.query("kind", {"ชนิดรายการ", "Kind of entry"})
        .query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .query("house", {"บ้านในรอบ", "House of the round"})
        .query("account", {"บัญชี", "Account"});
}

api::Route& with_period(api::Route& route)
{
    return route.query("account", {"บัญชี", "Account"})
        .query("from", {"ตั้งแต่วันที่", "From this day on"})
        .query("until", {"ถึงวันที่", "Until this day"});
}

void add_files(api::Routes& routes)
{
    with_period(routes.read_raw("/api/rounds/{id}/register.xlsx", Permission::LedgerRead, register_xlsx)
                    .summary({"ทะเบียนคุมรายรับ-รายจ่าย เป็นสเปรดชีต", "Income and expense as a spreadsheet"})
                    .produces(documents::kXlsxType));
    with_period(routes.read_raw("/api/rounds/{id}/register.csv", Permission::LedgerRead, register_csv)
                    .summary({"ทะเบียนคุมรายรับ-รายจ่าย เป็น CSV", "Income and expense as CSV"})
                    .produces("text/csv"));
    with_period(routes.read_raw("/api/rounds/{id}/register.pdf", Permission::LedgerRead, register_on_paper)
                    .summary({"ทะเบียนคุมรายรับ-รายจ่าย เป็นเอกสาร", "Income and expense on paper"})
                    .produces("application/pdf"));
    routes.read_raw("/api/rounds/{id}/trial-balance.xlsx", Permission::LedgerRead, trial_balance_xlsx)
        .summary({"งบทดลอง เป็นสเปรดชีต", "Trial balance as a spreadsheet"})
        .query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .produces(documents::kXlsxType);
    routes.read_raw("/api/rounds/{id}/trial-balance.csv", Permission::LedgerRead, trial_balance_csv)
        .summary({"งบทดลอง เป็น CSV", "Trial balance as CSV"})
        .query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .produces("text/csv");
    with_filters(routes.read_raw("/api/rounds/{id}/ledger-entries.xlsx", Permission::LedgerRead, entries_xlsx)
                     .summary({"รายการบัญชี เป็นสเปรดชีต", "Entries as a spreadsheet"})
                     .produces(documents::kXlsxType));
    with_filters(routes.read_raw("/api/rounds/{id}/ledger-entries.csv", Permission::LedgerRead, entries_csv)
                     .summary({"รายการบัญชี เป็น CSV", "Entries as CSV"})
                     .produces("text/csv"));
    routes.read_raw("/api/rounds/{id}/journal.txt", Permission::LedgerRead, journal)
        .summary({"สมุดรายวันสำหรับ hledger และ ledger", "The journal for hledger and ledger-cli"})
        .produces("text/plain");
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/rounds/{id}/books", Permission::LedgerRead, books)
        .summary({"บัญชีของรอบ ยอดคงเหลือ และสิ่งที่ยังไม่ลงตัว", "Books of a round: balances and what is not accounted for"})
        .query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"});
    routes.write(Method::Post, "/api/rounds/{id}/books", Permission::LedgerWrite, open_books)
        .summary({"เปิดบัญชี หรือปรับให้ตรงกับบันทึกข้อตกลง", "Open the books, or bring them to what was agreed"});
    routes.write(Method::Post, "/api/rounds/{id}/ledger-accounts", Permission::LedgerWrite, open_account)
        .summary({"เปิดบัญชีธนาคาร เงินสด หรือเงินยืม", "Open a bank account, cash box or advance"});
    with_filters(routes.read("/api/rounds/{id}/ledger-entries", Permission::LedgerRead, entries)
                     .summary({"รายการบัญชีของรอบ ใหม่ก่อน", "Entries of a round, newest first"}))
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    routes.write(Method::Post, "/api/rounds/{id}/ledger-entries", Permission::LedgerWrite, enter)
        .summary({"บันทึกรายการด้วยมือ", "Enter by hand what no other page books"});
    routes.read("/api/ledger-entries/{id}", Permission::LedgerRead, show)
        .summary({"รายการบัญชีหนึ่งรายการ", "One entry with its postings"});
    routes.write(Method::Post, "/api/ledger-entries/{id}/correction", Permission::LedgerWrite, correct)
        .summary({"กลับรายการพร้อมเหตุผล", "Correct an entry by one that reverses it"});
    routes.read("/api/ledger-entries/{id}/history", Permission::LedgerRead, history)
        .summary({"เส้นเวลาของรายการ", "Time line of an entry"});
    routes.read("/api/round-houses/{id}/books", Permission::LedgerRead, of_house)
        .summary({"บัญชีของบ้านหนึ่งหลัง", "What is booked for one house"});
    add_files(routes);
}

} // namespace ledger
