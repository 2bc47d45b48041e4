// Statements in and out.
#include "bank/service.hpp"

#include "bank/problems.hpp"
#include "bank/scope.hpp"
#include "bank/store.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace bank::service {

namespace {

void refuse_faults(ReadFile const& read, base::Date today)
{
    auto faults = read.mapping ? faults_of(*read.mapping) : base::Faults();
    auto const& file = read.file;
    for (auto const& fault : file.faults) {
        if (faults.size() == 200)
            break;
        faults.push_back(
            {"row " + std::to_string(fault.row) + (fault.field.empty() ? "" : "." + fault.field), fault.code, fault.message});
    }
    if (faults.empty() && file.lines.empty() && file.format == Format::Csv)
        faults.push_back({"content_base64",
                          "empty",
                          {"ไม่พบรายการในไฟล์ ตรวจคอลัมน์ที่เลือก", "No lines were found in the file; see which columns are chosen"}});
    if (faults.empty() && (!file.from || !file.until))
        faults.push_back(
            {"from", "required", {"ไฟล์ไม่บอกช่วงวัน กรอกวันแรกและวันสุดท้าย", "The file tells no days; enter the first and the last"}});
    if (file.until && *file.until > today)
        faults.push_back({"until",
                          "in_future",
                          {"ไฟล์มีวันที่ยังมาไม่ถึง ตรวจลำดับวันเดือนปีและปี พ.ศ.",
                           "The file has days still to come; check the order of day and month, and the years"}});
    if (!faults.empty())
        throw problems::refused_file(std::move(faults));
}

std::vector<Line> new_lines(api::Work& work, StatementFile const& file, std::vector<bool> const& known,
                            Statement const& statement)
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        if (known[i])
            continue;
        auto const& f = file.lines[i];
        lines.push_back({work.new_id<LineId>(), statement.id, statement.account, static_cast<std::int64_t>(lines.size() + 1),
                         static_cast<std::int64_t>(f.row), f.day, f.value_day, f.time, f.description, f.reference, f.counterparty,
                         f.amount, f.balance});
    }
    return lines;
}

void keep_mapping(api::Work& work, Account const& account, AccountSettings settings, ReadFile const& read)
{
    if (!read.mapping || settings.mapping == read.mapping)
        return;
    settings.mapping = read.mapping;
    ++settings.version;
    store::keep(work.tx(), account.account.id, settings, work.now());
    work.audit({"bank.mapping_kept", {"ledger_account", account.account.id.str()}, account.area, {}, ""});
}

} // namespace

StatementId take(api::Work& work, ledger::AccountId id, ReceivedFile const& received)
{
    auto const account = require_writable(work, id);
    auto const settings = store::settings(work.tx(), id);
    auto const read = read_file(received, settings);
    auto const& file = read.file;
    refuse_faults(read, work.today());
    auto const desk = desk_of(work.tx(), id);
    auto const known = known_of(file.lines, desk.lines);
    auto const broken = chain_fault(file);
    if (broken && !received.form.take_broken_chain)
        throw problems::chain_broken(*broken);
    auto const doubts = account_doubts(file, account.account.name, desk);
    if (!doubts.empty() && !received.form.take_other_account)
        throw problems::other_account(doubts.front().words);
    bool const any_new = std::ranges::find(known, false) != known.end();
    if (!any_new && is_covered(desk, *file.from) && is_covered(desk, *file.until))
        throw problems::nothing_new();

    Statement statement;
    statement.id = work.new_id<StatementId>();
    statement.account = id;
    statement.format = file.format;
    statement.file_name = base::text::normalise(received.form.file_name);
    statement.sha256 = received.sha256;
    statement.reference = file.reference;
    statement.from = *file.from;
    statement.until = *file.until;
    statement.opening = file.opening;
    statement.closing = file.closing;
    statement.chain_broken = broken.has_value();
    statement.known_lines = std::ranges::count(known, true);
    auto const lines = new_lines(work, file, known, statement);
    statement.lines = static_cast<std::int64_t>(lines.size());
    statement.taken_at = work.now();
    statement.taken_name = work.actor().display_name;
    store::insert(work.tx(), statement, work.actor().id);
    store::insert(work.tx(), lines);
    keep_mapping(work, account, settings, read);
    work.audit({"bank.statement_taken",
                {"bank_statement", statement.id.str()},
                account.area,
                {{"account_id", std::nullopt, id.str(), false},
                 {"format", std::nullopt, std::string(base::name_of(statement.format)), false},
                 {"from", std::nullopt, statement.from.iso(), false},
                 {"until", std::nullopt, statement.until.iso(), false},
                 {"lines", std::nullopt, std::to_string(statement.lines), false},
                 {"known_lines", std::nullopt, std::to_string(statement.known_lines), false},
                 {"chain_broken", std::nullopt, statement.chain_broken ? "1" : "0", false},
                 {"other_account", std::nullopt, doubts.empty() ? "0" : "1", false},
                 {"sha256", std::nullopt, statement.sha256, false}},
                ""});
    return statement.id;
}

void take_out(api::Work& work, StatementId id, ReasonForm const& form)
{
    auto const statement = store::statement(work.tx(), id);
    if (!statement)
        throw problems::statement_not_found();
    auto const account = require_writable(work, statement->account);
    if (statement->out_at)
        throw problems::out_already();
    auto const desk = desk_of(work.tx(), statement->account);
    auto const standing = standing_of(desk);
    auto const matched = std::ranges::count_if(
        desk.lines, [&](Line const& line) { return line.statement == id && standing.of_line.contains(line.id); });
    if (matched > 0)
        throw problems::has_matches(static_cast<std::size_t>(matched));
    if (auto const* later = relying_on(desk, *statement))
        throw problems::relied_on(*later);
    store::take_out(work.tx(), id, {form.reason, work.now(), work.actor().id, work.actor().display_name});
    work.audit(
        {"bank.statement_taken_out",
         {"bank_statement", id.str()},
         account.area,
         {auth::change_of("reason", std::nullopt, form.reason), auth::change_of("lines", std::to_string(statement->lines), "0")},
         ""});
}

void change(api::Work& work, ledger::AccountId id, AccountSettingsForm const& form)
{
    auto const account = require_writable(work, id);
    auto settings = store::settings(work.tx(), id);
    if (settings.version != form.version)
        throw problems::changed(settings.version);
    std::vector<auth::Change> changes;
    auth::note_if_changed(changes, "match_days", std::to_string(settings.match_days), std::to_string(form.match_days));
    settings.match_days = form.match_days;
    ++settings.version;
    store::keep(work.tx(), id, settings, work.now());
    work.audit({"bank.settings_changed", {"ledger_account", id.str()}, account.area, std::move(changes), ""});
}

} // namespace bank::service
