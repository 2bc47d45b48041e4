// Encrypting and opening frozen texts; the decision beside the list.
#include "selection/documents.hpp"

#include "platform/auth/vault.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace selection {

namespace {

namespace json = boost::json;

constexpr char kBetween = '\n'; // a canonical text has no line break of its own

std::string context_of(RankingId id)
{
    return "ranking:" + id.str() + ":document";
}

json::object of(store::PlaceRecord const& place)
{
    return {{"place", place.place},
            {"house", place.house.str()},
            {"household", place.household.str()},
            {"head_name", place.head_name},
            {"house_no", place.house_no},
            {"moo", place.moo ? json::value(std::int64_t{*place.moo}) : json::value(nullptr)}};
}

// The names of the members in which two objects differ.
std::vector<std::string> differing(json::object const& a, json::object const& b)
{
    std::vector<std::string> names;
    for (auto const& member : a) {
        auto const* const other = b.if_contains(member.key());
        if (!other || *other != member.value())
            names.emplace_back(member.key());
    }
    for (auto const& member : b)
        if (!a.contains(member.key()))
            names.emplace_back(member.key());
    return names;
}

std::pair<std::string, std::string> both_lines(auth::Vault const& vault, store::RankingRecord const& ranking)
{
    auto const whole = vault.decrypt(ranking.document, context_of(ranking.id));
    if (!whole)
        throw std::runtime_error("the frozen text of ranking " + ranking.id.str() + " cannot be opened with these keys");
    auto const end = std::min(whole->find(kBetween), whole->size());
    return {whole->substr(0, end), whole->substr(std::min(end + 1, whole->size()))};
}

} // namespace

std::string decision_text(store::RankingRecord const& ranking, std::span<store::PlaceRecord const> places)
{
    json::array rows;
    for (auto const& place : places)
        rows.push_back(of(place));
    return json::serialize(
        json::object{{"round", ranking.round.str()},
                     {"tambon", ranking.tambon.str()},
                     {"version_no", ranking.version_no},
                     {"supersedes", ranking.supersedes ? json::value(ranking.supersedes->str()) : json::value(nullptr)},
                     {"number", ranking.number},
                     {"scorecard", ranking.scorecard.str()},
                     {"decided_on", ranking.decided_on.iso()},
                     {"objections_until", ranking.objections_until.iso()},
                     {"reason", ranking.reason ? json::value(*ranking.reason) : json::value(nullptr)},
                     {"frozen_at", ranking.frozen_at.iso()},
                     {"frozen_by", ranking.frozen_by.str()},
                     {"frozen_name", ranking.frozen_name},
                     {"made_up", ranking.made_up},
                     {"places", std::move(rows)}});
}

std::vector<std::string> decision_differences(std::string_view frozen, std::string_view stored)
{
    if (frozen == stored)
        return {};
    auto a = json::parse(frozen).as_object();
    auto b = json::parse(stored).as_object();
    auto const rows_a = std::exchange(a.at("places"), nullptr).as_array();
    auto const rows_b = std::exchange(b.at("places"), nullptr).as_array();
    auto names = differing(a, b);
    for (std::size_t i = 0; i < std::max(rows_a.size(), rows_b.size()); ++i) {
        auto const row = "places[" + std::to_string(i) + "]";
        if (i >= rows_a.size() || i >= rows_b.size())
            names.push_back(row);
        else
            for (auto const& name : differing(rows_a[i].as_object(), rows_b[i].as_object()))
                names.push_back(row + "." + name);
    }
    return names;
}

storage::Bytes sealed(auth::Vault const& vault, RankingId id, std::string const& text, std::string const& decision)
{
    return vault.encrypt(text + kBetween + decision, context_of(id));
}

std::string opened(auth::Vault const& vault, store::RankingRecord const& ranking)
{
    return both_lines(vault, ranking).first;
}

std::string opened_decision(auth::Vault const& vault, store::RankingRecord const& ranking)
{
    return both_lines(vault, ranking).second;
}

} // namespace selection
