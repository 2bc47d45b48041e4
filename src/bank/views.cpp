// Accounts, statements, lines and what they may be, in the words of the screens.
#include "bank/views.hpp"

#include "bank/problems.hpp"
#include "bank/service.hpp"
#include "bank/store.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <charconv>

namespace bank::views {

namespace {

using auth::Permission;

constexpr std::size_t kShown = 200;
constexpr std::size_t kShownOfStatement = 500;
constexpr char const* kHidden = "•••";

base::Satang without_sign(base::Satang amount)
{
    return amount < base::Satang() ? base::Satang() - amount : amount;
}

bool may_write(auth::Actor const& actor, Account const& account)
{
    return account.round.open && actor.scope(Permission::BankWrite).covers(account.area);
}

NoteView view_of(Note const& note)
{
    return {note.kind, note.serious, note.words.th, note.words.en};
}

std::vector<NoteView> views_of(std::vector<Note> const& notes)
{
    std::vector<NoteView> views;
    for (auto const& note : notes)
        views.push_back(view_of(note));
    return views;
}

std::vector<ReasonView> views_of(std::vector<Reason> const& reasons)
{
    std::vector<ReasonView> views;
    for (auto const& reason : reasons)
        views.push_back({reason.code, reason.words.th, reason.words.en});
    return views;
}

// Lines and entries of one account, as this person may see them.
class Shown {
public:
    Shown(storage::Reader& db, ledger::AccountId account, bool names)
        : desk_(desk_of(db, account)), standing_(standing_of(desk_)), names_(names)
    {
        for (auto const& entry : desk_.entries)
            entries_.emplace(entry.entry, &entry);
    }
    Shown(Shown const&) = delete;

    [[nodiscard]] Desk const& desk() const { return desk_; }
    [[nodiscard]] Standing const& standing() const { return standing_; }

    // What was typed about an entry may name people, as the bank's words may.
    [[nodiscard]] EntryView view(ledger::AccountLine const& e) const
    {
        auto const& label = base::label_of(e.kind);
        return {e.entry,
                e.number,
                e.day,
                e.kind,
                label.th,
                label.en,
                names_ ? e.text : label.th,
                e.paper ? std::optional(e.paper->number) : std::nullopt,
                e.amount};
    }
    [[nodiscard]] LineView view(Line const& l) const
    {
        LineView view;
        view.id = l.id;
        view.statement_id = l.statement;
        view.day = l.day;
        view.time = l.time;
        view.description = hidden(l.description);
        view.reference = l.reference;
        view.counterparty = hidden(l.counterparty);
        view.amount_satang = l.amount;
        view.balance_satang = l.balance;
        view.state = state_of(desk_, standing_, l.id);
        if (auto const note = desk_.notes.find(l.id); note != desk_.notes.end())
            view.note = hidden(note->second);
        if (auto const found = standing_.of_line.find(l.id); found != standing_.of_line.end())
            view.match = view_of_match(*found->second);
        return view;
    }
    template <class Things>
    [[nodiscard]] auto views(Things const& things, std::size_t most) const
    {
        std::vector<decltype(view(*things.front()))> views;
        for (auto const* thing : things)
            if (views.size() < most)
                views.push_back(view(*thing));
        return views;
    }

private:
    [[nodiscard]] std::string hidden(std::string const& text) const { return names_ || text.empty() ? text : kHidden; }
    [[nodiscard]] MatchView view_of_match(Match const& match) const
    {
        MatchView view;
        view.id = match.id;
        view.kind = match.kind;
        if (match.note)
            view.note = hidden(*match.note);
        view.matched_at = match.at;
        view.matched_name = match.by;
        view.lines = static_cast<std::int64_t>(match.lines.size());
        for (auto const& entry : match.entries)
            view.entries.push_back(this->view(*entries_.at(entry.first)));
        return view;
    }

    Desk desk_;
    Standing standing_;
    bool names_;
    std::map<ledger::EntryId, ledger::AccountLine const*> entries_;
};

AccountRow row_of(storage::Reader& db, ledger::Account const& account, Desk const& desk, Standing const& standing)
{
    AccountRow row;
    row.id = account.id;
    row.number = account.number;
    row.name = account.name;
    if (account.tambon) {
        auto const tambon = places::Lookup(db).tambon(*account.tambon);
        row.tambon_name_th = tambon.th;
        row.tambon_name_en = tambon.en;
    }
    row.statements = static_cast<std::int64_t>(desk.statements.size());
    row.lines = static_cast<std::int64_t>(desk.lines.size());
    for (auto const* line : open_lines(desk, standing)) {
        ++row.unmatched_lines;
        row.unmatched_lines_satang += without_sign(line->amount);
    }
    for (auto const* entry : open_entries(desk, standing)) {
        ++row.unmatched_entries;
        row.unmatched_entries_satang += without_sign(entry->amount);
    }
    for (auto const& statement : desk.statements) {
        row.covered_from = std::min(row.covered_from.value_or(statement.from), statement.from);
        row.covered_until = std::max(row.covered_until.value_or(statement.until), statement.until);
    }
    if (row.covered_until) {
        row.bank_satang = bank_balance(desk, *row.covered_until);
        row.books_satang = books_balance(desk, *row.covered_until);
        row.differs = row.bank_satang && *row.bank_satang != *row.books_satang;
    }
    return row;
}

StatementRow row_of(Statement const& s, Desk const& desk, Standing const& standing, bool can_write)
{
    StatementRow row;
    row.id = s.id;
    row.format = s.format;
    row.file_name = s.file_name;
    row.reference = s.reference;
    row.from = s.from;
    row.until = s.until;
    row.opening_satang = s.opening;
    row.closing_satang = s.closing;
    row.chain_broken = s.chain_broken;
    row.lines = s.lines;
    row.known_lines = s.known_lines;
    std::int64_t matched = 0;
    for (auto const& line : desk.lines)
        if (line.statement == s.id)
            ++(standing.of_line.contains(line.id) ? matched : row.unmatched_lines);
    row.taken_at = s.taken_at;
    row.taken_name = s.taken_name;
    row.out_reason = s.out_reason;
    row.out_at = s.out_at;
    row.out_name = s.out_name;
    row.can_take_out = can_write && !s.out_at && matched == 0;
    return row;
}

CandidateView view_of(Candidate const& candidate, Shown const& shown)
{
    CandidateView view;
    view.score = candidate.score;
    view.certain = candidate.certain;
    view.entries = shown.views(candidate.entries, kShown);
    view.more_lines = shown.views(candidate.more_lines, kShown);
    view.reasons = views_of(candidate.reasons);
    return view;
}

std::size_t place_from(std::optional<std::string> const& after)
{
    if (!after)
        return 0;
    std::size_t place = 0;
    auto const [end, fault] = std::from_chars(after->data(), after->data() + after->size(), place);
    if (fault != std::errc() || end != after->data() + after->size())
        throw base::invalid_input({{"after", "malformed", {"อ่านตำแหน่งต่อไม่ได้", "This place cannot be read"}}});
    return place;
}

struct FoundLine {
    Line line;
    Account account;
};

FoundLine require_line(storage::Reader& db, auth::Scope const& scope, LineId id)
{
    auto const line = store::line(db, id);
    if (!line)
        throw problems::line_not_found();
    try {
        return {*line, require_account(db, scope, line->account)};
    } catch (base::Problem const&) {
        throw problems::line_not_found();
    }
}

} // namespace

BankView bank(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id)
{
    auto const round = rounds::require_round(db, scope, id);
    BankView view;
    view.round_id = id;
    view.round_name_th = round.name_th;
    view.round_name_en = round.name_en;
    view.fiscal_year = round.fiscal_year;
    view.round_open = round.open;
    view.keeps_books = round.books_since.has_value();
    for (auto const& balance : ledger::balances(db, scope, id)) {
        if (balance.account.kind != ledger::AccountKind::Bank || !may_see(scope, balance.account, round))
            continue;
        auto const desk = desk_of(db, balance.account.id);
        view.accounts.push_back(row_of(db, balance.account, desk, standing_of(desk)));
    }
    view.can_write = round.open && actor.scope(Permission::BankWrite).covers(round.province);
    return view;
}

DeskView desk(storage::Reader& db, auth::Actor const& actor, Account const& account)
{
    bool const names = may_see_names(actor, account.area);
    bool const writes = may_write(actor, account);
    auto const id = account.account.id;
    Shown const shown(db, id, names);
    auto const& desk = shown.desk();
    auto const& standing = shown.standing();
    DeskView view;
    view.round_id = account.round.id;
    view.round_name_th = account.round.name_th;
    view.round_name_en = account.round.name_en;
    view.account = row_of(db, account.account, desk, standing);
    auto const settings = store::settings(db, id);
    view.mapping = settings.mapping;
    view.match_days = settings.match_days;
    view.version = settings.version;
    for (auto const& statement : store::statements(db, id))
        view.statements.push_back(row_of(statement, desk, standing, writes));
    std::ranges::reverse(view.statements);
    view.notes = views_of(notes_between(desk.statements));
    for (auto const& pair : certain_pairs(desk, standing, settings.match_days, service::names_in(db, id)))
        if (view.certain.size() < kShown)
            view.certain.push_back({shown.view(*pair.line), shown.view(*pair.entry), views_of(pair.reasons)});
    auto const open = open_lines(desk, standing);
    view.lines = shown.views(open, kShown);
    view.entries = shown.views(open_entries(desk, standing), kShown);
    view.matched_lines = static_cast<std::int64_t>(desk.lines.size() - open.size());
    view.shows_names = names;
    view.can_write = writes;
    return view;
}

LinePage lines(storage::Reader& db, auth::Actor const& actor, Account const& account, LineQuery const& query)
{
    Shown const shown(db, account.account.id, may_see_names(actor, account.area));
    auto const from = place_from(query.after);
    LinePage page;
    std::size_t place = 0;
    auto const& all = shown.desk().lines;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        auto const state = state_of(shown.desk(), shown.standing(), it->id);
        bool const open = query.state == LineState::Unmatched && state == LineState::Noted;
        if (query.state && state != *query.state && !open)
            continue;
        ++page.total;
        (it->amount > base::Satang() ? page.in_satang : page.out_satang) += without_sign(it->amount);
        if (place >= from && page.items.size() < query.limit)
            page.items.push_back(shown.view(*it));
        ++place;
    }
    if (from + page.items.size() < place)
        page.next = std::to_string(from + page.items.size());
    return page;
}

StatementView statement(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, StatementId id)
{
    auto const found = store::statement(db, id);
    if (!found)
        throw problems::statement_not_found();
    auto const account = [&] {
        try {
            return require_account(db, scope, found->account);
        } catch (base::Problem const&) {
            throw problems::statement_not_found();
        }
    }();
    Shown const shown(db, found->account, may_see_names(actor, account.area));
    StatementView view;
    view.statement = row_of(*found, shown.desk(), shown.standing(), may_write(actor, account));
    view.account_id = found->account;
    view.account_name = account.account.name;
    view.round_id = account.round.id;
    for (auto const& line : store::lines(db, id))
        if (view.lines.size() < kShownOfStatement)
            view.lines.push_back(shown.view(line));
    return view;
}

LineView line(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, LineId id)
{
    auto const found = require_line(db, scope, id);
    return Shown(db, found.line.account, may_see_names(actor, found.account.area)).view(found.line);
}

CandidateList candidates(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, LineId id)
{
    auto const found = require_line(db, scope, id);
    Shown const shown(db, found.line.account, may_see_names(actor, found.account.area));
    CandidateList list;
    list.line = shown.view(found.line);
    list.can_match = may_write(actor, found.account) && list.line.state != LineState::Matched;
    list.can_be_fee = list.can_match && found.line.amount < base::Satang();
    list.can_be_interest = list.can_match && found.line.amount > base::Satang();
    if (list.line.state == LineState::Matched)
        return list;
    auto const& line = *std::ranges::find(shown.desk().lines, id, &Line::id);
    auto const days = store::settings(db, found.line.account).match_days;
    for (auto const& candidate :
         bank::candidates(shown.desk(), shown.standing(), line, days, service::names_in(db, found.line.account)))
        list.items.push_back(view_of(candidate, shown));
    return list;
}

PreviewView preview(storage::Reader& db, Account const& account, ReceivedFile const& received, base::Date today)
{
    auto const id = account.account.id;
    auto const read = read_file(received, store::settings(db, id));
    auto const& file = read.file;
    auto const desk = desk_of(db, id);
    auto const known = known_of(file.lines, desk.lines);
    PreviewView view;
    view.format = file.format;
    view.encoding = file.encoding;
    view.delimiter = file.delimiter;
    view.mapping = read.mapping;
    view.mapping_from = read.mapping_from;
    for (auto const& row : file.first_rows)
        view.first_rows.push_back({row.row, row.cells});
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        auto const& l = file.lines[i];
        (l.amount > base::Satang() ? view.in_satang : view.out_satang) += without_sign(l.amount);
        ++(known[i] ? view.known_lines : view.new_lines);
        if (view.lines.size() < 50)
            view.lines.push_back({static_cast<std::int64_t>(l.row), l.day, l.time, l.description, l.reference, l.counterparty,
                                  l.amount, l.balance, known[i]});
    }
    view.lines_total = static_cast<std::int64_t>(file.lines.size());
    view.left_out = file.left_out;
    view.from = file.from;
    view.until = file.until;
    view.opening_satang = file.opening;
    view.closing_satang = file.closing;
    view.account_number = file.account_number;
    auto const told = [&](std::int64_t row, std::string const& field, base::Bilingual const& words) {
        ++view.faults_total;
        if (view.faults.size() < 50)
            view.faults.push_back({row, field, words.th, words.en});
    };
    if (read.mapping)
        for (auto const& fault : faults_of(*read.mapping))
            told(0, fault.field, fault.message);
    for (auto const& fault : file.faults)
        told(static_cast<std::int64_t>(fault.row), fault.field, fault.message);
    view.notes = views_of(notes_about(file, known, desk, today));
    view.chain_broken = chain_fault(file).has_value();
    for (auto const& doubt : account_doubts(file, account.account.name, desk)) {
        view.other_account = true;
        view.notes.push_back(view_of(doubt));
    }
    view.can_take = view.faults_total == 0 && file.from && file.until && *file.until <= today && view.new_lines > 0;
    return view;
}

ReconciliationView reconciliation(storage::Reader& db, auth::Actor const& actor, Account const& account, base::Date on)
{
    Shown const shown(db, account.account.id, may_see_names(actor, account.area));
    auto const r = reconcile(shown.desk(), shown.standing(), on);
    ReconciliationView view;
    view.round_id = account.round.id;
    view.account_id = account.account.id;
    view.account_name = account.account.name;
    view.on = on;
    view.bank_satang = r.bank;
    view.lines = shown.views(r.lines, kShownOfStatement);
    view.lines_total = static_cast<std::int64_t>(r.lines.size());
    view.lines_satang = r.lines_sum;
    view.entries = shown.views(r.entries, kShownOfStatement);
    view.entries_total = static_cast<std::int64_t>(r.entries.size());
    view.entries_satang = r.entries_sum;
    view.books_satang = r.books;
    view.difference_satang = r.difference;
    view.beginning_satang = r.beginning;
    view.gaps_satang = r.gaps;
    view.unexplained_satang = r.unexplained;
    std::vector<Statement> until;
    std::ranges::copy_if(shown.desk().statements, std::back_inserter(until), [&](Statement const& s) { return s.from <= on; });
    view.notes = views_of(notes_between(until));
    if (auto const note = below_zero(shown.desk(), on))
        view.notes.push_back(view_of(*note));
    return view;
}

} // namespace bank::views
