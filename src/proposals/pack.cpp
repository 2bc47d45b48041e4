// Gathering the meeting pack.
#include "proposals/pack.hpp"

#include "estimates/estimates.hpp"
#include "places/places.hpp"
#include "platform/files/files.hpp"
#include "proposals/gathering.hpp"
#include "proposals/problems.hpp"
#include "proposals/rules.hpp"
#include "proposals/store.hpp"

#include <algorithm>
#include <map>

namespace proposals {

namespace {

constexpr std::size_t kWorks = 4;

std::vector<std::string> works_of(estimates::Estimate const& estimate)
{
    auto lines = estimate.lines;
    std::ranges::stable_sort(lines, std::ranges::greater{}, &estimates::Line::amount);
    std::vector<std::string> works;
    for (auto const& line : lines)
        if (works.size() < kWorks)
            works.push_back(line.text);
    return works;
}

// What is asked once for each tambon.
struct TambonFacts {
    std::map<rounds::RoundHouseId, std::string> reasons;
    std::map<rounds::RoundHouseId, std::vector<std::string>> works;
    std::string list_number;
};

TambonFacts facts_of(storage::Reader& db, auth::Vault const& vault, rounds::RoundId round, base::AreaCode const& tambon)
{
    TambonFacts facts;
    auto const scope = auth::Scope({tambon});
    // Read as somebody without permissions: a paper for many hands tells nothing of health.
    if (auto const list = selection::list_in_force(db, vault, auth::Actor(), scope, round, tambon)) {
        facts.list_number = list->number;
        for (auto const& house : list->houses)
            facts.reasons.emplace(house.house, house.reason_th);
    }
    for (auto const& estimate : estimates::finals_with_lines(db, scope, round, tambon))
        facts.works.emplace(estimate.house, works_of(estimate));
    return facts;
}

std::optional<std::string> jpeg_of(storage::Reader& db, files::FileStore* store, households::HouseholdId id, base::Date today)
{
    if (!store)
        return std::nullopt;
    auto const picture = picture_before(db, id, today);
    auto const digest = picture ? files::Digest::parse(picture->sha256) : std::nullopt;
    return digest ? files::copy_of_picture(*store, *digest, files::Size::Thumbnail) : std::nullopt;
}

} // namespace

Pack pack_of(storage::Reader& db, auth::Vault const& vault, files::FileStore* store, auth::Scope const& scope, rounds::RoundId id,
             std::optional<DecisionId> const& decision_id, base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    auto const decisions = store::decisions(db, id);
    auto const lines = store::pending_lines(db, scope, id, decision_id);
    if (lines.empty() && !decision_id && !decisions.empty())
        return pack_of(db, vault, store, scope, id, decisions.back().id, today);
    if (lines.empty())
        throw problems::nothing_to_decide();
    places::Lookup names(db);
    Pack pack;
    pack.round_name = round.name_th;
    pack.province = names.province(round.province);
    pack.envelope = round.envelope;
    pack.share = round.rule.share;
    pack.today = today;
    for (auto const& decision : decisions) {
        if (decision_id && decision.id == *decision_id) {
            pack.decision = decision;
            break;
        }
        pack.approved_before += decision.approved;
        pack.approved_before_total += decision.total;
    }
    std::map<base::AreaCode, std::int64_t> quotas;
    for (auto const& sum : rounds::quota_sums(db, auth::Scope::everywhere(), id))
        quotas[sum.tambon] = sum.quota;
    TambonFacts facts;
    std::vector<House> all;
    for (auto const& line : lines) {
        if (pack.tambons.empty() || pack.tambons.back().tambon != line.tambon) {
            facts = facts_of(db, vault, id, line.tambon);
            auto& tambon = pack.tambons.emplace_back();
            tambon.tambon = line.tambon;
            tambon.name = names.tambon(line.tambon);
            tambon.district = names.district(line.tambon);
            tambon.quota = quotas[line.tambon];
            tambon.list_number = facts.list_number;
        }
        auto& tambon = pack.tambons.back();
        auto const number = line.proposal_number.value_or("");
        if (!number.empty() && tambon.number.find(number) == std::string::npos)
            tambon.number += (tambon.number.empty() ? "" : ", ") + number;
        tambon.shares += line.house.share;
        tambon.estimates += line.house.estimate.value_or(base::Satang());
        tambon.contributed += line.house.contributed.value_or(base::Satang());
        all.push_back(line.house);
        tambon.houses.push_back({line.house, facts.reasons[line.house.id], facts.works[line.house.id],
                                 jpeg_of(db, store, line.house.household, today)});
    }
    pack.proof = proof_of(all, round.rule.management);
    auto const found = store::find(db, scope, lines.front().proposal);
    pack.made_up = found && found->made_up;
    return pack;
}

} // namespace proposals
