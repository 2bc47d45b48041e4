// Writing the journal.
#include "ledger/journal.hpp"

#include "ledger/scope.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ledger {

namespace {

std::string branch_of(AccountKind kind)
{
    std::string leaf(base::name_of(kind));
    std::ranges::replace(leaf, '_', '-');
    switch (side_of(kind)) {
    case Side::Asset:
        return "assets:" + leaf;
    case Side::Liability:
        return "liabilities:" + leaf;
    case Side::Income:
        return "income:" + leaf;
    case Side::Expense:
        return "expenses:" + leaf;
    }
    return leaf;
}

// One line, without what would end a description or a tag.
std::string plain(std::string text)
{
    std::string out;
    for (char const c : text) {
        bool const blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (blank && (out.empty() || out.back() == ' '))
            continue;
        out += blank ? ' ' : c == ';' || c == '|' || c == ',' ? '/' : c;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

class Journal {
public:
    Journal(storage::Reader& db, rounds::Round const& round, JournalOptions const& options, std::ostream& out)
        : db_(db), round_(round), options_(options), out_(out)
    {
        for (auto const& account : store::accounts(db, round.id))
            accounts_.emplace(account.id, account);
    }

    void write()
    {
        out_ << "; " << plain(round_.name_en) << " (" << plain(round_.name_th) << ")\n; round " << round_.id.str()
             << ", fiscal year " << round_.fiscal_year.buddhist() << ", province " << round_.province.str() << "\n";
        write_accounts();
        store::each_entry(db_, round_.id, [this](Entry const& entry, std::vector<Posting> const& postings) {
            numbers_[entry.id] = entry.number;
            write(entry, postings);
        });
    }

private:
    struct Line {
        std::string account;
        std::optional<rounds::RoundHouseId> house;
        base::Satang amount;
    };

    [[nodiscard]] bool sees(std::optional<base::AreaCode> const& tambon) const { return may_see(options_.scope, tambon); }

    [[nodiscard]] std::string name_of(Account const& account) const
    {
        return branch_of(account.kind) + ":" + options_.prefix +
               (sees(account.tambon) ? std::to_string(account.number) : "elsewhere");
    }

    void write_accounts()
    {
        std::vector<Account const*> ordered;
        for (auto const& [id, account] : accounts_)
            ordered.push_back(&account);
        std::ranges::sort(ordered, {}, [](Account const* a) { return std::pair(a->kind, a->number); });
        std::set<std::string> declared;
        for (auto const* account : ordered) {
            auto const name = name_of(*account);
            if (!declared.insert(name).second)
                continue;
            out_ << "\n; " << base::label_of(account->kind).en << " / " << base::label_of(account->kind).th;
            if (options_.names && sees(account->tambon) && !account->name.empty())
                out_ << ": " << plain(account->name);
            out_ << "\naccount " << name << "\n";
        }
    }

    // What may not be seen line by line is added up within its account.
    [[nodiscard]] std::vector<Line> lines_of(std::vector<Posting> const& postings, bool& all_seen) const
    {
        std::vector<Line> lines;
        std::map<std::string, std::size_t> hidden;
        for (auto const& posting : postings) {
            auto const& account = accounts_.at(posting.account);
            auto const name = name_of(account);
            if (sees(posting.tambon) && sees(account.tambon)) {
                lines.push_back({name, posting.house, posting.amount});
                continue;
            }
            all_seen = false;
            auto const [found, is_new] = hidden.emplace(name, lines.size());
            if (is_new)
                lines.push_back({name, std::nullopt, posting.amount});
            else
                lines[found->second].amount += posting.amount;
        }
        std::erase_if(lines, [](Line const& line) { return line.amount == base::Satang(); });
        return lines;
    }

    void write(Entry const& entry, std::vector<Posting> const& postings)
    {
        bool all_seen = true;
        auto const lines = lines_of(postings, all_seen);
        if (lines.empty())
            return;
        auto const text = options_.names && all_seen ? entry.text : base::label_of(entry.kind).th;
        out_ << "\n" << entry.day.iso() << " * (" << entry.number << ") " << plain(text) << "\n";
        out_ << "    ; entry: " << entry.id.str() << "\n    ; kind: " << base::name_of(entry.kind) << "\n";
        if (entry.paper)
            out_ << "    ; paper: " << base::name_of(entry.paper->kind) << " " << plain(entry.paper->number) << " "
                 << entry.paper->date.iso() << "\n";
        if (entry.reverses)
            out_ << "    ; reverses: " << numbers_.at(*entry.reverses) << "\n";
        for (auto const& line : lines) {
            out_ << "    " << line.account << "  " << line.amount.plain() << " THB\n";
            if (line.house)
                out_ << "    ; house: " << line.house->str() << "\n";
        }
    }

    storage::Reader& db_;
    rounds::Round const& round_;
    JournalOptions const& options_;
    std::ostream& out_;
    std::map<AccountId, Account> accounts_;
    std::map<EntryId, std::int64_t> numbers_;
};

} // namespace

void write_journal_head(std::ostream& out)
{
    out << "; One Home. Amounts in baht; what an account has is positive, what it owes or earned is negative.\n"
           "commodity THB\n"
           "    format 1000.00 THB\n";
    for (auto const* tag : {"entry", "kind", "paper", "reverses", "house"})
        out << "tag " << tag << "\n";
    out << "\n";
}

void write_journal_of(storage::Reader& db, rounds::Round const& round, JournalOptions const& options, std::ostream& out)
{
    Journal(db, round, options, out).write();
}

void write_journal(storage::Reader& db, std::optional<rounds::RoundId> const& only, std::ostream& out)
{
    JournalOptions options{auth::Scope::everywhere(), false, ""};
    write_journal_head(out);
    if (only) {
        write_journal_of(db, rounds::require_round(db, options.scope, *only), options, out);
        return;
    }
    auto all = rounds::rounds_within(db, options.scope);
    std::ranges::sort(all, {}, [](rounds::Round const& r) { return std::tuple(r.fiscal_year, r.province, r.id); });
    std::map<std::string, int> count;
    for (auto const& round : all) {
        if (!round.books_since)
            continue;
        auto const place = std::to_string(round.fiscal_year.buddhist()) + "-" + round.province.str();
        options.prefix = place + "-" + std::to_string(++count[place]) + ":";
        write_journal_of(db, round, options, out);
        out << "\n";
    }
}

} // namespace ledger
