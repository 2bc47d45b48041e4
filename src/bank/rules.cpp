// What stands open on either side, what may be matched, and the reconciliation. Pure.
#include "bank/rules.hpp"

#include <algorithm>
#include <set>

namespace bank {

namespace {

base::Satang sum_of(std::vector<Line const*> const& lines)
{
    base::Satang sum;
    for (auto const* line : lines)
        sum += line->amount;
    return sum;
}

ledger::AccountLine const* find(Desk const& desk, ledger::EntryId id)
{
    auto const found = std::ranges::find(desk.entries, id, &ledger::AccountLine::entry);
    return found == desk.entries.end() ? nullptr : &*found;
}

Line const* find(Desk const& desk, LineId id)
{
    auto const found = std::ranges::find(desk.lines, id, &Line::id);
    return found == desk.lines.end() ? nullptr : &*found;
}

base::Satang moved_between(Desk const& desk, base::Date after, base::Date until)
{
    base::Satang sum;
    for (auto const& line : desk.lines)
        if (line.day > after && line.day <= until)
            sum += line.amount;
    return sum;
}

} // namespace

bool is_live(ledger::AccountLine const& entry)
{
    return !entry.reverses && !entry.reversed_by && entry.amount != base::Satang();
}

bool is_covered(Desk const& desk, base::Date day)
{
    return std::ranges::any_of(desk.statements, [&](Statement const& s) { return s.from <= day && day <= s.until; });
}

Standing standing_of(Desk const& desk)
{
    std::set<ledger::EntryId> live;
    for (auto const& entry : desk.entries)
        if (is_live(entry))
            live.insert(entry.entry);
    Standing standing;
    for (auto const& match : desk.matches) {
        if (!std::ranges::all_of(match.entries, [&](auto const& entry) { return live.contains(entry.first); }))
            continue;
        for (auto const& line : match.lines)
            standing.of_line.emplace(line, &match);
        for (auto const& entry : match.entries)
            standing.of_entry.emplace(entry.first, &match);
    }
    return standing;
}

LineState state_of(Desk const& desk, Standing const& standing, LineId line)
{
    if (standing.of_line.contains(line))
        return LineState::Matched;
    return desk.notes.contains(line) ? LineState::Noted : LineState::Unmatched;
}

std::vector<Line const*> open_lines(Desk const& desk, Standing const& standing)
{
    std::vector<Line const*> open;
    for (auto const& line : desk.lines)
        if (!standing.of_line.contains(line.id))
            open.push_back(&line);
    return open;
}

std::vector<ledger::AccountLine const*> open_entries(Desk const& desk, Standing const& standing)
{
    std::vector<ledger::AccountLine const*> open;
    for (auto const& entry : desk.entries)
        if (is_live(entry) && !standing.of_entry.contains(entry.entry) && is_covered(desk, entry.day))
            open.push_back(&entry);
    return open;
}

base::Faults faults_of(MatchForm const& form, Desk const& desk, Standing const& standing)
{
    base::Faults faults;
    base::Satang at_bank;
    base::Satang in_books;
    std::set<base::Uuid> seen;
    auto const tell = [&](char const* list, std::size_t i, std::string code, base::Bilingual words) {
        faults.push_back({std::string(list) + "[" + std::to_string(i) + "]", std::move(code), std::move(words)});
    };
    for (std::size_t i = 0; i < form.line_ids.size(); ++i) {
        auto const* line = find(desk, form.line_ids[i]);
        if (!line)
            tell("line_ids", i, "not_found", {"ไม่พบบรรทัดนี้ในบัญชี", "This account has no such line"});
        else if (standing.of_line.contains(line->id))
            tell("line_ids", i, "matched", {"บรรทัดนี้จับคู่แล้ว", "This line is matched already"});
        else if (!seen.insert(line->id).second)
            tell("line_ids", i, "twice", {"บรรทัดนี้อยู่สองครั้ง", "This line stands twice"});
        else
            at_bank += line->amount;
    }
    for (std::size_t i = 0; i < form.entry_ids.size(); ++i) {
        auto const* entry = find(desk, form.entry_ids[i]);
        if (!entry)
            tell("entry_ids", i, "not_found", {"ไม่พบรายการนี้ในบัญชี", "This account has no such entry"});
        else if (!is_live(*entry))
            tell("entry_ids", i, "reversed", {"รายการนี้ถูกกลับแล้ว", "This entry was reversed"});
        else if (standing.of_entry.contains(entry->entry))
            tell("entry_ids", i, "matched", {"รายการนี้จับคู่แล้ว", "This entry is matched already"});
        else if (!seen.insert(entry->entry).second)
            tell("entry_ids", i, "twice", {"รายการนี้อยู่สองครั้ง", "This entry stands twice"});
        else
            in_books += entry->amount;
    }
    if (form.line_ids.size() > 1 && form.entry_ids.size() > 1)
        faults.push_back({"entry_ids",
                          "many_to_many",
                          {"เลือกบรรทัดเดียวกับหลายรายการ หรือหลายบรรทัดกับรายการเดียว",
                           "Choose one line with several entries, or several lines with one entry"}});
    if (faults.empty() && at_bank != in_books)
        faults.push_back(
            {"entry_ids",
             "sum_differs",
             {"ยอดไม่เท่ากัน: ธนาคาร " + at_bank.str() + " บัญชี " + in_books.str() + " ต่างกัน " + (at_bank - in_books).str() + " บาท",
              "The sums differ: " + at_bank.str() + " at the bank, " + in_books.str() + " in the books, by " +
                  (at_bank - in_books).str() + " baht"}});
    return faults;
}

std::optional<base::Satang> bank_balance(Desk const& desk, base::Date on)
{
    // The last balance that is known, and what moved since.
    std::optional<base::Date> day;
    base::Satang balance;
    auto const take = [&](base::Date known_on, base::Satang known) {
        if (known_on <= on && (!day || known_on >= *day)) {
            day = known_on;
            balance = known;
        }
    };
    for (auto const& statement : desk.statements)
        if (statement.opening)
            take(statement.from.plus_days(-1), *statement.opening);
    for (auto const& statement : desk.statements)
        if (statement.closing)
            take(statement.until, *statement.closing);
    // A running balance tells more of a day that two files share.
    for (std::size_t i = 0; i < desk.lines.size(); ++i) {
        auto const& line = desk.lines[i];
        bool const last_of_day = i + 1 == desk.lines.size() || desk.lines[i + 1].day != line.day;
        if (line.balance && last_of_day)
            take(line.day, *line.balance);
    }
    if (!day)
        return std::nullopt;
    return balance + moved_between(desk, *day, on);
}

base::Satang books_balance(Desk const& desk, base::Date on)
{
    base::Satang sum;
    for (auto const& entry : desk.entries)
        if (entry.day <= on)
            sum += entry.amount;
    return sum;
}

namespace {

// Whether all of a match had happened by that day, on both sides.
class Wholes {
public:
    Wholes(Desk const& desk, base::Date on)
    {
        for (auto const& line : desk.lines)
            if (line.day <= on)
                there_.insert(line.id);
        for (auto const& entry : desk.entries)
            if (entry.day <= on)
                there_.insert(entry.entry);
    }
    [[nodiscard]] bool is_whole(Match const& match) const
    {
        return std::ranges::all_of(match.lines, [&](LineId id) { return there_.contains(id); }) &&
               std::ranges::all_of(match.entries, [&](auto const& entry) { return there_.contains(entry.first); });
    }

private:
    std::set<base::Uuid> there_;
};

// In the books of that day: not yet reversed then.
bool stood_on(ledger::AccountLine const& entry, base::Date on)
{
    return entry.day <= on && !entry.reverses && entry.amount != base::Satang() &&
           !(entry.reversed_on && *entry.reversed_on <= on);
}

} // namespace

Reconciliation reconcile(Desk const& desk, Standing const& standing, base::Date on)
{
    Reconciliation r;
    r.bank = bank_balance(desk, on);
    r.books = books_balance(desk, on);
    Wholes const wholes(desk, on);
    auto const settled = [&](auto const& matches, auto const& id) {
        auto const found = matches.find(id);
        return found != matches.end() && wholes.is_whole(*found->second);
    };
    for (auto const& line : desk.lines)
        if (line.day <= on && !settled(standing.of_line, line.id))
            r.lines.push_back(&line);
    r.lines_sum = sum_of(r.lines);
    // Entries before the first statement are in its opening balance, unless a line of later says otherwise.
    base::Satang before;
    for (auto const& entry : desk.entries) {
        if (!stood_on(entry, on) || settled(standing.of_entry, entry.entry))
            continue;
        if (!desk.statements.empty() && entry.day < desk.statements.front().from && !standing.of_entry.contains(entry.entry)) {
            before += entry.amount;
            continue;
        }
        r.entries.push_back(&entry);
        r.entries_sum += entry.amount;
    }
    if (!r.bank)
        return r;
    r.difference = *r.bank - r.lines_sum + r.entries_sum - r.books;
    auto const& first = desk.statements.front();
    r.beginning = first.opening ? *first.opening - before : base::Satang();
    base::Satang gaps;
    std::vector<Statement> until;
    std::ranges::copy_if(desk.statements, std::back_inserter(until), [&](Statement const& s) { return s.from <= on; });
    for (auto const& note : notes_between(until))
        gaps += note.amount;
    r.gaps = gaps;
    r.unexplained = *r.difference - *r.beginning - gaps;
    return r;
}

std::optional<Note> below_zero(Desk const& desk, base::Date on)
{
    std::map<base::Date, base::Satang> moved;
    for (auto const& entry : desk.entries)
        if (entry.day <= on)
            moved[entry.day] += entry.amount;
    base::Satang balance;
    base::Satang lowest;
    base::Date day;
    for (auto const& [of, amount] : moved) {
        balance += amount;
        if (balance < lowest) {
            lowest = balance;
            day = of;
        }
    }
    if (lowest == base::Satang())
        return std::nullopt;
    return Note{NoteKind::BelowZero,
                true,
                {"ยอดตามบัญชีติดลบมากที่สุด " + lowest.str() + " บาท เมื่อ " + day.short_thai() + " ตรวจวันที่ของรายการก่อนหน้านั้น",
                 "The books are below zero, furthest on " + day.english() + " with " + lowest.str() +
                     " baht; see whether the days of the entries before are right"}};
}

} // namespace bank
