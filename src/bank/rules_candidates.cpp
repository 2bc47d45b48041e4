// Which entries a line of the bank may be: by amount, day, reference and name, with reasons in plain words. Pure.
#include "bank/rules.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cstdlib>

namespace bank {

namespace {

using Entry = ledger::AccountLine;

constexpr std::size_t kNearest = 16;  // that are looked at for sums
constexpr std::size_t kMostInSum = 4; // entries or lines of a sum
constexpr std::size_t kMostCandidates = 12;

std::int64_t apart(base::Date a, base::Date b)
{
    return std::abs(a.days() - b.days());
}

bool is_word(char c)
{
    auto const byte = static_cast<unsigned char>(c);
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

// "1/2565" is not in "11/2565".
bool holds(std::string const& text, std::string const& part)
{
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        bool const begins = at == 0 || !is_word(text[at - 1]) || !is_word(part.front());
        auto const end = at + part.size();
        bool const ends = end == text.size() || !is_word(text[end]) || !is_word(part.back());
        if (begins && ends)
            return true;
    }
    return false;
}

// A reference that can be told from others: four characters with a digit among them.
bool is_reference(std::string const& key)
{
    return base::text::length(key) >= 4 && key.find_first_of("0123456789") != std::string::npos;
}

struct LineWords {
    explicit LineWords(Line const& line)
        : all(base::text::search_key(line.description + " " + line.reference + " " + line.counterparty)),
          reference(base::text::search_key(line.reference)), names(base::text::search_terms(line.counterparty))
    {
    }
    std::string all;
    std::string reference;
    std::vector<std::string> names;
};

struct EntryWords {
    EntryWords(Entry const& entry, std::vector<std::string> const& accounts)
        : paper(entry.paper ? base::text::search_key(entry.paper->number) : "")
    {
        auto text = entry.text + " " + (entry.paper ? entry.paper->number : "");
        for (auto const& account : accounts) {
            text += " " + account;
            for (auto& term : base::text::search_terms(account))
                names.push_back(std::move(term));
        }
        all = base::text::search_key(text);
    }
    std::string all;
    std::string paper;
    std::vector<std::string> names;
};

bool by_reference(LineWords const& line, EntryWords const& entry)
{
    return (is_reference(entry.paper) && holds(line.all, entry.paper)) ||
           (is_reference(line.reference) && holds(entry.all, line.reference));
}

bool by_name(LineWords const& line, EntryWords const& entry)
{
    auto const long_enough = [](std::string const& name) { return base::text::length(name) >= 4; };
    auto const in = [&](std::string const& text) {
        return [&](std::string const& name) { return long_enough(name) && text.find(name) != std::string::npos; };
    };
    return std::ranges::any_of(line.names, in(entry.all)) || std::ranges::any_of(entry.names, in(line.all));
}

Reason day_reason(std::int64_t days)
{
    if (days == 0)
        return {"same_day", {"วันเดียวกัน", "Same day"}};
    return {"near_day",
            {"ห่างกัน " + std::to_string(days) + " วัน", std::to_string(days) + (days == 1 ? " day apart" : " days apart")}};
}

int day_score(std::int64_t days)
{
    return days == 0 ? 30 : days <= 3 ? 20 : 10;
}

void add_words(Candidate& candidate, LineWords const& line, EntryWords const& entry)
{
    if (by_reference(line, entry)) {
        candidate.score += 25;
        candidate.reasons.push_back({"reference", {"เลขอ้างอิงหรือเลขที่เอกสารตรงกัน", "Reference or paper number is the same"}});
    }
    if (by_name(line, entry)) {
        candidate.score += 15;
        candidate.reasons.push_back({"name", {"ชื่อตรงกัน", "A name is the same"}});
    }
}

bool same_side(base::Satang a, base::Satang b)
{
    return (a > base::Satang()) == (b > base::Satang());
}

// Sets of two to four things whose amounts make `wanted`, the first three found.
template <class T>
std::vector<std::vector<T const*>> sums(std::vector<T const*> const& things, base::Satang wanted)
{
    std::vector<std::vector<T const*>> found;
    std::vector<T const*> chosen;
    auto const go = [&](auto&& self, std::size_t from, base::Satang rest) -> void {
        if (rest == base::Satang() && chosen.size() >= 1)
            found.push_back(chosen);
        if (found.size() >= 3 || chosen.size() == kMostInSum || rest == base::Satang())
            return;
        for (std::size_t i = from; i < things.size() && found.size() < 3; ++i) {
            chosen.push_back(things[i]);
            self(self, i + 1, rest - things[i]->amount);
            chosen.pop_back();
        }
    };
    go(go, 0, wanted);
    return found;
}

template <class T>
void keep_nearest(std::vector<T const*>& things, base::Date day)
{
    std::ranges::stable_sort(things, {}, [&](T const* thing) { return apart(thing->day, day); });
    if (things.size() > kNearest)
        things.resize(kNearest);
}

base::Bilingual sum_words(std::size_t count, bool entries)
{
    auto const n = std::to_string(count);
    return entries ? base::Bilingual{n + " รายการรวมกันได้ยอดพอดี", n + " entries together make the amount"}
                   : base::Bilingual{n + " บรรทัดรวมกันได้ยอดพอดี", n + " lines together make the amount"};
}

void add_sums_of_entries(std::vector<Candidate>& all, std::vector<Entry const*> const& near, Line const& line)
{
    std::vector<Entry const*> parts;
    for (auto const* entry : near)
        if (same_side(entry->amount, line.amount) && entry->amount != line.amount &&
            (line.amount > base::Satang() ? entry->amount < line.amount : entry->amount > line.amount))
            parts.push_back(entry);
    keep_nearest(parts, line.day);
    for (auto& entries : sums(parts, line.amount)) {
        std::int64_t furthest = 0;
        for (auto const* entry : entries)
            furthest = std::max(furthest, apart(entry->day, line.day));
        Candidate candidate;
        candidate.score = 20 + day_score(furthest);
        candidate.reasons = {{"sum", sum_words(entries.size(), true)}, day_reason(furthest)};
        candidate.entries = std::move(entries);
        all.push_back(std::move(candidate));
    }
}

void add_sums_of_lines(std::vector<Candidate>& all, std::vector<Entry const*> const& near, Desk const& desk,
                       Standing const& standing, Line const& line, int days)
{
    std::vector<Line const*> others;
    for (auto const* other : open_lines(desk, standing))
        if (other->id != line.id && same_side(other->amount, line.amount) && apart(other->day, line.day) <= days)
            others.push_back(other);
    keep_nearest(others, line.day);
    std::size_t found = 0;
    for (auto const* entry : near) {
        auto const rest = entry->amount - line.amount;
        if (!same_side(entry->amount, line.amount) || rest == base::Satang() || !same_side(rest, line.amount) || found >= 3)
            continue;
        for (auto& lines : sums(others, rest)) {
            Candidate candidate;
            auto const distance = apart(entry->day, line.day);
            candidate.score = 15 + day_score(distance);
            candidate.reasons = {{"sum", sum_words(lines.size() + 1, false)}, day_reason(distance)};
            candidate.entries = {entry};
            candidate.more_lines = std::move(lines);
            all.push_back(std::move(candidate));
            ++found;
            break;
        }
    }
}

std::vector<Entry const*> entries_near(Desk const& desk, Standing const& standing, base::Date day, int days)
{
    std::vector<Entry const*> near;
    for (auto const& entry : desk.entries)
        if (is_live(entry) && !standing.of_entry.contains(entry.entry) && apart(entry.day, day) <= days)
            near.push_back(&entry);
    std::ranges::stable_sort(near, {}, [&](Entry const* entry) { return apart(entry->day, day); });
    return near;
}

} // namespace

std::vector<Candidate> candidates(Desk const& desk, Standing const& standing, Line const& line, int days, NamesOf const& names)
{
    std::vector<Candidate> all;
    LineWords const words(line);
    auto const near = entries_near(desk, standing, line.day, days);
    for (auto const* entry : near) {
        if (entry->amount != line.amount)
            continue;
        Candidate candidate;
        auto const distance = apart(entry->day, line.day);
        candidate.score = 40 + day_score(distance);
        candidate.reasons = {{"amount", {"จำนวนเงินเท่ากัน", "Same amount"}}, day_reason(distance)};
        add_words(candidate, words, EntryWords(*entry, names(entry->entry)));
        candidate.entries = {entry};
        all.push_back(std::move(candidate));
    }
    for (auto const& pair : certain_pairs(desk, standing, days, names))
        if (pair.line == &line)
            for (auto& candidate : all)
                candidate.certain = candidate.certain || candidate.entries.front() == pair.entry;
    add_sums_of_entries(all, near, line);
    add_sums_of_lines(all, near, desk, standing, line, days);
    std::ranges::stable_sort(all, [](Candidate const& a, Candidate const& b) { return a.score > b.score; });
    if (all.size() > kMostCandidates)
        all.resize(kMostCandidates);
    return all;
}

std::vector<Certain> certain_pairs(Desk const& desk, Standing const& standing, int days, NamesOf const& names)
{
    std::multimap<base::Satang, Entry const*> by_amount;
    for (auto const& entry : desk.entries)
        if (is_live(entry) && !standing.of_entry.contains(entry.entry))
            by_amount.emplace(entry.amount, &entry);
    std::map<ledger::EntryId, EntryWords> words;
    auto const words_of = [&](Entry const& entry) -> EntryWords const& {
        auto const found = words.find(entry.entry);
        return found != words.end() ? found->second
                                    : words.emplace(entry.entry, EntryWords(entry, names(entry.entry))).first->second;
    };
    std::vector<Certain> pairs;
    std::map<ledger::EntryId, int> wanted; // by how many lines
    for (auto const* line : open_lines(desk, standing)) {
        auto const [first, last] = by_amount.equal_range(line->amount);
        if (first == last)
            continue;
        LineWords const said(*line);
        Entry const* only = nullptr;
        int found = 0;
        std::vector<Reason> reasons;
        for (auto it = first; it != last; ++it) {
            auto const& entry = *it->second;
            bool const same_day = entry.day == line->day;
            bool const reference = apart(entry.day, line->day) <= days && by_reference(said, words_of(entry));
            if (!same_day && !reference)
                continue;
            ++found;
            ++wanted[entry.entry];
            only = &entry;
            reasons = {{"amount", {"จำนวนเงินเท่ากัน", "Same amount"}}, day_reason(apart(entry.day, line->day))};
            if (reference)
                reasons.push_back({"reference", {"เลขอ้างอิงหรือเลขที่เอกสารตรงกัน", "Reference or paper number is the same"}});
        }
        if (found == 1)
            pairs.push_back({line, only, std::move(reasons)});
    }
    std::erase_if(pairs, [&](Certain const& pair) { return wanted[pair.entry->entry] != 1; });
    return pairs;
}

} // namespace bank
