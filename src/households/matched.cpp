// Members whose names match what was typed.
#include "households/matched.hpp"

#include "households/rules.hpp"
#include "households/store.hpp"

#include <algorithm>
#include <map>

namespace households {

namespace {

constexpr storage::Sql kMembers{"households.members", R"sql(
SELECT household_id, is_head, title, first_name, last_name
FROM people
WHERE present = 1 AND household_id IN (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ORDER BY household_id, position, id
)sql"};

constexpr std::size_t kMatchedAtOnce = 16;

struct Member {
    bool head = false;
    PersonFacts facts;
};

using Patterns = std::span<std::string const>;

std::string last_name_of(Member const& member)
{
    return member.facts.last_name.value_or("");
}

// Names are stored in the form in which they are searched, but for Latin letters, dots and short titles.
std::string words_as_written(Member const& member)
{
    return " " + member.facts.title + member.facts.first_name + " " + member.facts.first_name + " " + last_name_of(member) + " ";
}

std::string words_as_searched(Member const& member)
{
    auto const last_name = last_name_of(member);
    return " " + search_words_of({member.facts.title, member.facts.first_name, last_name}) + " ";
}

std::vector<std::string> not_in(std::string_view text, Patterns patterns)
{
    std::vector<std::string> missing;
    std::copy_if(patterns.begin(), patterns.end(), std::back_inserter(missing),
                 [&](std::string const& pattern) { return !matches(text, std::span(&pattern, 1)); });
    return missing;
}

// The first member who has the most of what the head's name lacks.
std::optional<std::string> matched_among(std::vector<Member> const& members, Patterns names,
                                         std::string (*words_of)(Member const&))
{
    std::vector<std::string> lacking(names.begin(), names.end());
    for (auto const& member : members)
        if (member.head)
            lacking = not_in(words_of(member), names);
    auto fewest = lacking.size();
    Member const* best = nullptr;
    for (auto const& member : members) {
        auto const missing = member.head ? lacking.size() : not_in(words_of(member), lacking).size();
        if (missing < fewest) {
            fewest = missing;
            best = &member;
        }
    }
    return best ? std::optional(full_name(best->facts)) : std::nullopt;
}

std::map<HouseholdId, std::vector<Member>> members_of(storage::Reader& reader, std::span<HouseholdId const> ids)
{
    std::map<HouseholdId, std::vector<Member>> members;
    for (std::size_t at = 0; at < ids.size(); at += kMatchedAtOnce) {
        auto const id = [&](std::size_t i) { return i < ids.size() ? ids[i] : ids[at]; }; // the last batch repeats its first
        reader.each(
            kMembers,
            [&](storage::Row const& row) {
                auto& member = members[row.get<HouseholdId>(0)].emplace_back();
                member.head = row.get<bool>(1);
                member.facts.title = row.get<std::string>(2);
                member.facts.first_name = row.get<std::string>(3);
                member.facts.last_name = row.get<std::optional<std::string>>(4);
            },
            id(at), id(at + 1), id(at + 2), id(at + 3), id(at + 4), id(at + 5), id(at + 6), id(at + 7), id(at + 8), id(at + 9),
            id(at + 10), id(at + 11), id(at + 12), id(at + 13), id(at + 14), id(at + 15));
    }
    return members;
}

} // namespace

void name_matched_members(storage::Reader& reader, SearchPatterns const& typed, std::vector<ListedHousehold>& found)
{
    auto const names = Patterns(typed.patterns).subspan(typed.numbers);
    if (names.empty())
        return;
    std::vector<HouseholdId> unclear;
    for (auto const& one : found)
        if (!matches(" " + one.head_name + " ", names))
            unclear.push_back(one.id);
    auto const members = members_of(reader, unclear);
    for (auto& one : found) {
        auto const known = members.find(one.id);
        if (known == members.end())
            continue;
        auto name = matched_among(known->second, names, words_as_written);
        one.matched_member = name ? std::move(name) : matched_among(known->second, names, words_as_searched);
    }
}

std::span<storage::Sql const> matched_statements()
{
    static constexpr storage::Sql all[] = {kMembers};
    return all;
}

} // namespace households
