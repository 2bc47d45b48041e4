// Matches and back, fees and interest, notes.
#include "bank/problems.hpp"
#include "bank/scope.hpp"
#include "bank/service.hpp"
#include "bank/store.hpp"

#include <algorithm>
#include <set>

namespace bank::service {

namespace {

auth::Event event(std::string action, MatchId id, Account const& account, Match const& match)
{
    return {std::move(action),
            {"bank_match", id.str()},
            account.area,
            {{"account_id", std::nullopt, account.account.id.str(), false},
             {"kind", std::nullopt, std::string(base::name_of(match.kind)), false},
             {"lines", std::nullopt, std::to_string(match.lines.size()), false},
             {"entries", std::nullopt, std::to_string(match.entries.size()), false},
             {"first_line", std::nullopt, match.lines.front().str(), false},
             {"first_entry", std::nullopt, match.entries.front().first.str(), false}},
            ""};
}

Match new_match(api::Work& work, ledger::AccountId account, MatchKind kind, std::optional<std::string> note)
{
    return {work.new_id<MatchId>(), account, kind, std::move(note), work.now(), work.actor().display_name, {}, {}};
}

base::Satang amount_of(Desk const& desk, ledger::EntryId id)
{
    return std::ranges::find(desk.entries, id, &ledger::AccountLine::entry)->amount;
}

struct OpenLine {
    Line line;
    Account account;
};

OpenLine require_open(api::Work& work, LineId id)
{
    auto const line = store::line(work.tx(), id);
    if (!line)
        throw problems::line_not_found();
    auto account = require_writable(work, line->account);
    auto const desk = desk_of(work.tx(), line->account);
    if (standing_of(desk).of_line.contains(id))
        throw problems::matched_already();
    return {*line, std::move(account)};
}

// Books the entry from its line, and matches both.
void book(api::Work& work, OpenLine const& open, ledger::EntryKind kind, std::vector<ledger::NewPosting> postings)
{
    auto const& line = open.line;
    ledger::NewEntry entry;
    entry.round = open.account.round.id;
    entry.day = line.day;
    entry.kind = kind;
    entry.text = base::label_of(kind).th + " " + open.account.account.name;
    auto const statement = store::statement(work.tx(), line.statement).value();
    auto number = line.reference.empty() ? statement.reference : line.reference;
    if (number.empty())
        number = "รายการเดินบัญชี " + line.day.short_thai();
    entry.paper = rounds::Paper{rounds::PaperKind::BankSlip, number, line.day};
    entry.source = {"bank_line", line.id, std::string(base::name_of(kind))};
    entry.postings = std::move(postings);
    auto const booked = ledger::post(work, entry);
    auto match = new_match(work, line.account, MatchKind::Booked, std::nullopt);
    match.lines = {line.id};
    match.entries = {{booked, line.amount}};
    store::insert(work.tx(), match, work.actor().id);
    work.audit(event("bank.line_booked", match.id, open.account, match));
}

} // namespace

NamesOf names_in(storage::Reader& db, ledger::AccountId own)
{
    return [&db, own](ledger::EntryId entry) {
        std::vector<std::string> names;
        std::set<ledger::AccountId> seen{own};
        for (auto const& posting : ledger::postings_of(db, entry))
            if (seen.insert(posting.account).second)
                if (auto const account = ledger::find_account(db, posting.account); account && !account->name.empty())
                    names.push_back(account->name);
        return names;
    };
}

MatchId match(api::Work& work, ledger::AccountId id, MatchForm const& form)
{
    auto const account = require_writable(work, id);
    auto const desk = desk_of(work.tx(), id);
    if (auto faults = faults_of(form, desk, standing_of(desk)); !faults.empty())
        throw problems::refused_match(std::move(faults));
    auto match = new_match(work, id, MatchKind::ByHand, form.note);
    match.lines = form.line_ids;
    for (auto const& entry : form.entry_ids)
        match.entries.emplace_back(entry, amount_of(desk, entry));
    store::insert(work.tx(), match, work.actor().id);
    work.audit(event("bank.matched", match.id, account, match));
    return match.id;
}

void match_certain(api::Work& work, ledger::AccountId id, CertainForm const& form)
{
    auto const account = require_writable(work, id);
    auto const desk = desk_of(work.tx(), id);
    auto const settings = store::settings(work.tx(), id);
    std::map<LineId, Certain> certain;
    for (auto& pair : certain_pairs(desk, standing_of(desk), settings.match_days, names_in(work.tx(), id)))
        certain.emplace(pair.line->id, std::move(pair));
    std::set<LineId> const wanted(form.line_ids.begin(), form.line_ids.end());
    auto const lost = std::ranges::count_if(wanted, [&](LineId line) { return !certain.contains(line); });
    if (lost > 0)
        throw problems::changed_meanwhile(static_cast<std::size_t>(lost));
    std::vector<auth::Event> events;
    for (auto const& line : wanted) {
        auto const& pair = certain.at(line);
        auto match = new_match(work, id, MatchKind::Certain, std::nullopt);
        match.lines = {line};
        match.entries = {{pair.entry->entry, pair.entry->amount}};
        store::insert(work.tx(), match, work.actor().id);
        events.push_back(event("bank.matched", match.id, account, match));
    }
    work.audit_all(events);
}

ledger::AccountId undo(api::Work& work, MatchId id, ReasonForm const& form)
{
    auto const head = store::match(work.tx(), id);
    if (!head)
        throw problems::match_not_found();
    auto const account = require_writable(work, head->account);
    if (head->undone)
        throw problems::undone_already();
    store::undo(work.tx(), id, {form.reason, work.now(), work.actor().id, work.actor().display_name});
    work.audit({"bank.match_undone",
                {"bank_match", id.str()},
                account.area,
                {auth::change_of("reason", std::nullopt, form.reason)},
                ""});
    return head->account;
}

void book_fee(api::Work& work, LineId id)
{
    auto const open = require_open(work, id);
    if (open.line.amount > base::Satang())
        throw problems::wrong_direction(true);
    book(work, open, ledger::EntryKind::Fee,
         ledger::fee_postings(work, open.account.round.id, open.line.account, base::Satang() - open.line.amount));
}

void book_interest(api::Work& work, LineId id)
{
    auto const open = require_open(work, id);
    if (open.line.amount < base::Satang())
        throw problems::wrong_direction(false);
    book(work, open, ledger::EntryKind::Interest,
         ledger::interest_postings(work, open.account.round.id, open.line.account, open.line.amount));
}

void note(api::Work& work, LineId id, LineNoteForm const& form)
{
    auto const line = store::line(work.tx(), id);
    if (!line)
        throw problems::line_not_found();
    auto const account = require_writable(work, line->account);
    struct NoteTag;
    store::note(work.tx(), work.new_id<base::Id<NoteTag>>(), id,
                {form.note.value_or(""), work.now(), work.actor().id, work.actor().display_name});
    // What is written about a line may name people.
    work.audit({"bank.line_noted", {"bank_line", id.str()}, account.area, {{"note", std::nullopt, form.note, true}}, ""});
}

} // namespace bank::service
