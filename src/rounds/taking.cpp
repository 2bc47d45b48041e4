// What every change of a round's houses asks: an open round, and room for whoever takes a place.
#include "rounds/taking.hpp"

#include "places/places.hpp"
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"

#include <map>

namespace rounds {

namespace {

std::map<base::AreaCode, std::int64_t> placed_by_tambon(std::vector<store::Count> const& counts)
{
    std::map<base::AreaCode, std::int64_t> placed;
    for (auto const& count : counts)
        if (holds_a_place(count.state))
            placed[count.tambon] += count.houses;
    return placed;
}

} // namespace

store::RoundRecord require_open(storage::Reader& db, auth::Scope const& scope, RoundId id)
{
    auto round = store::round(db, scope, id);
    if (!round)
        throw problems::not_found();
    if (!round->round.open)
        throw problems::round_closed();
    return *round;
}

void require_room(storage::Reader& db, store::RoundRecord const& round, std::string const& field)
{
    auto const counts = store::counts(db, round.round.id);
    std::map<base::AreaCode, std::int64_t> quota;
    for (auto const& row : store::quotas(db, round.round.id))
        quota[row.tambon] = row.houses;
    base::Faults faults;
    places::Lookup names(db);
    for (auto const& [tambon, houses] : placed_by_tambon(counts)) {
        if (houses <= quota[tambon])
            continue;
        auto const name = names.tambon(tambon);
        auto const allowed = std::to_string(quota[tambon]);
        faults.push_back(
            {field,
             "quota_exceeded",
             {"ตำบล" + name.th + " มีโควตา " + allowed + " หลัง แต่จะมีบ้าน " + std::to_string(houses) + " หลัง",
              "Tambon " + name.en + " has a quota of " + allowed + ", but would have " + std::to_string(houses) + " houses"}});
    }
    base::refuse_if_any(std::move(faults));
    base::Satang sum;
    for (auto const& count : counts)
        if (holds_a_place(count.state))
            sum += count.share;
    require_within_envelope(money_of(round.round.rule, sum, round.round.envelope));
}

void tell_holder_faults(storage::Reader& db, store::RoundRecord const& round, households::HouseholdSummary const& household,
                        std::string const& field, base::Faults& faults)
{
    if (household.status != households::Status::Active)
        faults.push_back({field, "not_active", {"ครัวเรือนนี้ไม่ได้อยู่อาศัยแล้ว", "This household is no longer active"}});
    auto const& r = round.round;
    if (store::other_round(db, household.id, r.programme_id, r.fiscal_year, r.id))
        faults.push_back({field,
                          "in_other_round",
                          {household.head_name + " อยู่ในอีกรอบหนึ่งของโครงการและปีงบประมาณเดียวกัน",
                           household.head_name + " is in another round of the same programme and fiscal year"}});
}

} // namespace rounds
