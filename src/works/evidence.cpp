// The evidence of one house and what it lacks.
#include "works/evidence.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace works {

HouseEvidence::HouseEvidence(storage::Reader& db, rounds::House const& house)
    : rules_(store::stage_rules(db)), rule_(rounds::require_round(db, auth::Scope::everywhere(), house.round_id).rule.id),
      pictures_(store::pictures(db, auth::Scope::everywhere(), house.id)),
      register_(households::photographs_of(db, auth::Scope::everywhere(), house.household_id)), flags_(store::flags(db, house.id))
{
    for (auto const& record : store::stages(db, house.id))
        reached_.push_back({record.stage, record.reached_on});
}

HouseEvidence::HouseEvidence(std::vector<StageRule> rules, rounds::RuleId rule, store::Kept kept,
                             std::vector<households::Photograph> of_register)
    : rules_(std::move(rules)), rule_(rule), pictures_(std::move(kept.pictures)), register_(std::move(of_register)),
      flags_(std::move(kept.flags)), reached_(std::move(kept.reached))
{
}

StageRule HouseEvidence::rule(Stage stage) const
{
    return rule_for(rules_, rule_, stage);
}

bool HouseEvidence::is_rejected(PictureId id) const
{
    return std::ranges::any_of(flags_, [&](store::FlagRecord const& flag) {
        return flag.state == FlagState::NotOk && flag.picture && *flag.picture == id;
    });
}

Shown HouseEvidence::shown(Stage stage) const
{
    Shown shown;
    for (auto const& picture : pictures_) {
        if (picture.stage != stage || is_rejected(picture.id))
            continue;
        ++shown.photographs;
        shown.angles.insert(picture.angle);
        if (picture.angle == Angle::Part && picture.part)
            shown.parts.insert(*picture.part);
    }
    if (stage == Stage::Before)
        for (auto const& photograph : register_)
            if (std::ranges::find(pictures_, photograph.sha256, &store::PictureRecord::sha256) == pictures_.end())
                ++shown.photographs;
    return shown;
}

Completeness HouseEvidence::completeness(Stage stage) const
{
    return works::completeness(rule(stage), shown(stage), shown(Stage::Before));
}

std::vector<base::Bilingual> HouseEvidence::missing(Stage stage) const
{
    bool const reached = std::ranges::find(reached_, stage, &StageReached::stage) != reached_.end();
    return with_record(completeness(stage).missing, stage, reached);
}

Completeness HouseEvidence::all() const
{
    Completeness sum;
    for (auto const stage : {Stage::Before, Stage::Materials, Stage::During, Stage::After}) {
        auto const one = completeness(stage);
        sum.have += one.have;
        sum.required += one.required;
        sum.missing.insert(sum.missing.end(), one.missing.begin(), one.missing.end());
    }
    return sum;
}

// ---- front header

std::int64_t open_flags(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    if (!rounds::find_house(db, scope, id))
        return 0;
    return std::ranges::count(store::flags(db, id), FlagState::Open, &store::FlagRecord::state);
}

std::vector<HouseFlags> open_flags_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                      std::optional<base::AreaCode> const& area)
{
    return store::open_by_house(db, scope, round, area);
}

std::int64_t count_open_flags(storage::Reader& db, auth::Scope const& scope)
{
    return store::open_flags(db, scope);
}

std::map<rounds::RoundId, std::int64_t> awaiting_acceptance(storage::Reader& db, auth::Scope const& scope)
{
    std::map<rounds::RoundId, std::int64_t> waiting;
    for (auto const id : store::finished_unaccepted(db, scope))
        if (auto const house = rounds::find_house(db, scope, id); house && house->state == rounds::HouseState::Repairing)
            ++waiting[house->round_id];
    return waiting;
}

std::vector<base::Bilingual> missing_evidence(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id, Stage stage)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        return {{"ไม่พบบ้านหลังนี้", "There is no such house"}};
    return HouseEvidence(db, *house).missing(stage);
}

std::vector<ConsentKind> missing_consents(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    std::vector<ConsentKind> missing;
    auto const there = rounds::find_house(db, scope, id) ? store::consents(db, id) : std::vector<store::ConsentRecord>();
    for (auto const& kind : values_of(ConsentKind()))
        if (std::ranges::none_of(there, [&](store::ConsentRecord const& c) { return c.view.kind == kind.value; }))
            missing.push_back(kind.value);
    return missing;
}

std::vector<StageReached> stages_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    std::vector<StageReached> reached;
    if (rounds::find_house(db, scope, id))
        for (auto const& record : store::stages(db, id))
            reached.push_back({record.stage, record.reached_on});
    return reached;
}

std::vector<Photograph> photographs_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        return {};
    HouseEvidence const evidence(db, *house);
    std::vector<Photograph> found;
    for (auto const& p : evidence.pictures())
        if (!evidence.is_rejected(p.id))
            found.push_back({p.id, p.stage, p.angle, p.sha256, p.taken_at});
    return found;
}

std::vector<Labour> labour_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    std::vector<PeopleForm> people;
    if (rounds::find_house(db, scope, id))
        for (auto const& entry : store::diary(db, id))
            people.insert(people.end(), entry.view.people.begin(), entry.view.people.end());
    return sums_of(people);
}

std::vector<DueVisit> due_visits(storage::Reader& db, auth::Scope const& scope, base::Date today, int ahead)
{
    constexpr int kYears = 4; // a visit that nobody made two years after its day is not asked for any more
    std::set<std::pair<rounds::RoundHouseId, std::int64_t>> made;
    for (auto const& visit : store::visits_made(db, scope))
        made.emplace(visit.house, visit.months);
    std::vector<DueVisit> due;
    for (auto const& hand_over : store::hand_overs_since(db, scope, months_after(today, -12 * kYears)))
        for (auto const months : kVisitMonths) {
            auto const on = months_after(hand_over.view.handed_on, months);
            if (on <= today.plus_days(ahead) && !made.contains({hand_over.about.house, months}))
                due.push_back({hand_over.about.house, hand_over.about.tambon, months, on});
        }
    std::ranges::stable_sort(due, {}, &DueVisit::due);
    return due;
}

std::vector<OverdueMending> overdue_mending(storage::Reader& db, auth::Scope const& scope, base::Date today)
{
    std::vector<OverdueMending> overdue;
    for (auto const& mending : store::mending(db, scope))
        if (mending.due < today)
            overdue.push_back({mending.about.house, mending.about.tambon, mending.due});
    return overdue;
}

std::span<storage::Sql const> statements()
{
    static auto const all = [] {
        std::vector<storage::Sql> joined;
        for (auto const part : {store::settings_statements(), store::picture_statements(), store::diary_statements(),
                                store::flag_statements(), store::paper_statements(), store::many_statements()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace works
