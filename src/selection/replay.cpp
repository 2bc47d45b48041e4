// Computing frozen rankings again, and holding the rows against them.
#include "platform/auth/vault.hpp"
#include "selection/documents.hpp"
#include "selection/problems.hpp"
#include "selection/selection.hpp"

#include <algorithm>

namespace selection {

namespace {

std::string text_of(Line const& line)
{
    return std::to_string(line.place) + " " + std::string(base::name_of(line.standing)) + " " + line.house.str() + " " +
           std::to_string(line.points);
}

std::string text_of(store::PlaceRecord const& place)
{
    return std::to_string(place.place) + " " + std::string(base::name_of(place.standing)) + " " + place.house.str() + " " +
           std::to_string(place.points);
}

void compare(std::vector<std::string>& differences, char const* what, std::vector<std::string> const& frozen,
             std::vector<std::string> const& again)
{
    for (std::size_t i = 0; i < std::max(frozen.size(), again.size()); ++i) {
        auto const one = i < frozen.size() ? frozen[i] : std::string("nothing");
        auto const other = i < again.size() ? again[i] : std::string("nothing");
        if (one != other)
            differences.push_back(std::string(what) + ": frozen " + one + ", computed " + other);
    }
}

template <class T>
std::vector<std::string> texts_of(std::vector<T> const& lines)
{
    std::vector<std::string> texts;
    for (auto const& line : lines)
        texts.push_back(text_of(line));
    return texts;
}

// What the rows say beside the list: the decision, the days of the inputs, the scorecard they name.
void compare_rows(std::vector<std::string>& differences, storage::Reader& db, auth::Vault const& vault,
                  store::RankingRecord const& ranking, Inputs const& inputs)
{
    auto const decision = decision_text(ranking, store::places(db, ranking));
    for (auto const& name : decision_differences(opened_decision(vault, ranking), decision))
        differences.push_back("rows: " + name + " is not what was frozen");
    auto const scorecard = store::scorecard(db, ranking.scorecard);
    if (!scorecard || canonical_card(scorecard->card) != canonical_card(inputs.card) ||
        scorecard->id.str() + " " + std::to_string(scorecard->version_no) != inputs.scorecard)
        differences.push_back("rows: the scorecard is not what was frozen");
    auto const before = ranking.supersedes ? store::ranking(db, auth::Scope::everywhere(), *ranking.supersedes) : std::nullopt;
    if ((before ? before->fingerprint : std::string()) != inputs.supersedes)
        differences.push_back("rows: the version before has not the fingerprint that was frozen");
}

Replayed replay_one(storage::Reader& db, auth::Vault const& vault, store::RankingRecord const& ranking)
{
    Replayed replayed;
    replayed.id = ranking.id;
    replayed.name = ranking.number + " · " + ranking.tambon.str() + " · version " + std::to_string(ranking.version_no);
    replayed.fingerprint = ranking.fingerprint;
    try {
        auto const text = opened(vault, ranking);
        if (auth::sha256_hex(text) != ranking.fingerprint)
            replayed.differences.push_back("the frozen text has the fingerprint " + auth::sha256_hex(text));
        auto const frozen = from_canonical(text);
        if (frozen.engine != kEngine) {
            replayed.differences.push_back("made by engine " + std::to_string(frozen.engine) + ", which this program has not");
            return replayed;
        }
        auto const list = rank(frozen.inputs);
        replayed.list = texts_of(list);
        replayed.again = auth::sha256_hex(canonical_text(frozen.inputs, list));
        compare(replayed.differences, "list", texts_of(frozen.list), replayed.list);
        compare(replayed.differences, "rows", texts_of(store::places(db, ranking)), replayed.list);
        compare_rows(replayed.differences, db, vault, ranking, frozen.inputs);
        if (replayed.again != ranking.fingerprint)
            replayed.differences.push_back("the list computed again has another fingerprint");
    } catch (std::exception const& fault) {
        replayed.differences.push_back(fault.what());
    }
    return replayed;
}

} // namespace

Replayed replay(storage::Reader& db, auth::Vault const& vault, RankingId id)
{
    if (auto const ranking = store::ranking(db, auth::Scope::everywhere(), id))
        return replay_one(db, vault, *ranking);
    throw problems::not_found();
}

std::vector<RankingId> ranking_ids(storage::Reader& db)
{
    return store::ids(db);
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    for (auto const& kept : store::kept(db)) {
        auto const house = rounds::find_house(db, auth::Scope::everywhere(), kept.house);
        auto const state = house ? std::string(base::name_of(house->state)) : std::string();
        // A house that left may have held a place or not; the others stand where the list put them.
        if (house && house->household_id != kept.household)
            differences.push_back({"ranking " + kept.ranking.str() + " house " + kept.house.str(),
                                   "household " + kept.household.str(), house->household_id.str()});
        bool const waits = house && house->state == rounds::HouseState::Reserve;
        bool const holds = house && rounds::holds_a_place(house->state);
        if (!house || (kept.holds && waits) || (!kept.holds && holds))
            differences.push_back({"ranking " + kept.ranking.str() + " house " + kept.house.str(),
                                   kept.holds ? "has a place" : "in reserve", state});
    }
    return differences;
}

} // namespace selection
