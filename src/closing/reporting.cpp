// The report of a house, and what the reports share.
#include "closing/reporting.hpp"

#include "closing/report_parts.hpp"
#include "contributions/contributions.hpp"
#include "estimates/estimates.hpp"
#include "platform/api/route.hpp"
#include "purchases/purchases.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace closing {

namespace {

base::Bilingual choice_label(std::string_view field, std::string const& name)
{
    for (auto const& choice : households::choices_of(field))
        if (choice.name == name)
            return choice.label;
    return {name, name};
}

std::vector<DamageLine> damage_in_register(storage::Reader& db, households::HouseholdId id, base::Date on)
{
    std::vector<DamageLine> lines;
    std::vector const ids{id};
    for (auto const& facts : households::need_facts(db, auth::Scope::everywhere(), ids, on))
        for (auto const& part : facts.parts) {
            auto const what = choice_label("part", part.part);
            auto const state = choice_label("part_state", part.state);
            lines.push_back({what.th, what.en, state.th, state.en});
        }
    return lines;
}

// The register tells of its last change, which may come after the repair: what the final estimate repairs was damaged before,
// however the register calls it now.
std::vector<DamageLine> damage_of(storage::Reader& db, rounds::House const& house,
                                  std::optional<estimates::Estimate> const& estimate)
{
    auto const now = damage_in_register(db, house.household_id, house.state_since);
    std::vector<DamageLine> lines;
    if (!estimate)
        return now;
    auto const sound = choice_label("part_state", "good");
    for (auto const& line : estimate->lines) {
        if (!line.part)
            continue;
        auto const what = choice_label("part", std::string(base::name_of(*line.part)));
        if (std::ranges::find(lines, what.th, &DamageLine::part_th) != lines.end())
            continue;
        auto const known = std::ranges::find(now, what.th, &DamageLine::part_th);
        bool const damaged = known != now.end() && known->state_th != sound.th;
        lines.push_back(damaged ? *known : DamageLine{what.th, what.en, "ชำรุด ตามประมาณราคา", "Damaged, by the estimate"});
    }
    return lines.empty() ? now : lines;
}

std::optional<EstimateLine> estimate_line(std::optional<estimates::Estimate> const& found)
{
    if (!found)
        return std::nullopt;
    return EstimateLine{found->number,      found->prepared_on, found->sums.grant,  found->sums.material,
                        found->sums.labour, found->sums.cash,   found->sums.total()};
}

std::vector<TransferLine> transfers_of(storage::Reader& db, rounds::RoundHouseId id)
{
    std::vector<TransferLine> lines;
    for (auto const& paid : tranches::of_house(db, auth::Scope::everywhere(), id))
        lines.push_back({paid.day, paid.number, paid.reference, paid.amount});
    return lines;
}

std::vector<GiftLine> gifts_of(storage::Reader& db, rounds::RoundHouseId id)
{
    std::vector<GiftLine> lines;
    for (auto const& gift : contributions::of_house(db, auth::Scope::everywhere(), id)) {
        auto const& giver = base::label_of(gift.giver);
        auto const& kind = base::label_of(gift.kind);
        lines.push_back({gift.day, giver.th, giver.en, gift.giver_name, kind.th, kind.en, gift.what, gift.value, gift.basis});
    }
    return lines;
}

using Photographs = std::vector<works::Photograph>;

works::Photograph const* first_of(Photographs const& all, works::Stage stage, works::Angle angle)
{
    auto const found =
        std::ranges::find_if(all, [&](works::Photograph const& p) { return p.stage == stage && p.angle == angle; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<base::Date> day_of(works::Photograph const* photograph)
{
    return photograph && photograph->taken_at ? std::optional(photograph->taken_at->bangkok_date()) : std::nullopt;
}

// Of each angle that either side shows; parts of the house are many and have no other to stand beside.
std::vector<PairLine> pairs_of(storage::Reader& db, rounds::RoundHouseId id)
{
    auto const all = works::photographs_of(db, auth::Scope::everywhere(), id);
    std::vector<PairLine> pairs;
    for (auto const& angle : works::values_of(works::Angle())) {
        if (angle.value == works::Angle::Part)
            continue;
        auto const* const before = first_of(all, works::Stage::Before, angle.value);
        auto const* const after = first_of(all, works::Stage::After, angle.value);
        if (!before && !after)
            continue;
        PairLine pair;
        pair.angle_th = angle.label.th;
        pair.angle_en = angle.label.en;
        if (before) {
            pair.before_id = before->id;
            pair.before_sha256 = before->sha256;
        }
        if (after) {
            pair.after_id = after->id;
            pair.after_sha256 = after->sha256;
        }
        pair.before_on = day_of(before);
        pair.after_on = day_of(after);
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

std::vector<StageLine> stages_of(storage::Reader& db, rounds::RoundHouseId id)
{
    std::vector<StageLine> lines;
    for (auto const& reached : works::stages_of(db, auth::Scope::everywhere(), id)) {
        auto const& label = base::label_of(reached.stage);
        lines.push_back({label.th, label.en, reached.on});
    }
    return lines;
}

template <class Report>
std::optional<Report> kept(std::optional<std::string> const& text)
{
    if (!text)
        return std::nullopt;
    return base::fields::from_json<Report>(boost::json::parse(*text));
}

} // namespace

Words words_of(base::Bilingual const& words)
{
    return {words.th, words.en};
}

std::vector<Words> words_of(std::vector<base::Bilingual> const& all, std::size_t most)
{
    std::vector<Words> words;
    for (auto const& one : all)
        if (words.size() < most)
            words.push_back(words_of(one));
    return words;
}

HouseReport house_report(storage::Reader& db, rounds::Round const& round, rounds::House const& house, RoundMoney const& money,
                         std::optional<ClosedBy> const& closed)
{
    auto const household = households::require_summary(db, auth::Scope::everywhere(), house.household_id);
    HouseReport report;
    report.head = head_of(db, round, house.tambon, closed);
    report.head.made_up = household.made_up;
    report.round_house_id = house.id;
    report.head_name = household.head_name;
    report.house_no = household.house_no;
    report.moo = household.moo;
    report.members = household.members;
    auto const& state = base::label_of(house.state);
    report.state_th = state.th;
    report.state_en = state.en;
    report.state_since = house.state_since;
    report.share_satang = house.share;
    auto const estimate = estimates::find_final(db, auth::Scope::everywhere(), house.id);
    report.damage = damage_of(db, house, estimate);
    report.estimate = estimate_line(estimate);
    report.transfers = transfers_of(db, house.id);
    report.gifts = gifts_of(db, house.id);
    for (auto const& spent : purchases::of_house(db, auth::Scope::everywhere(), house.id))
        report.purchases.push_back(purchase_line(spent, household.head_name));
    report.money = money.of(house.id);
    report.pictures = pairs_of(db, house.id);
    report.stages = stages_of(db, house.id);
    if (!closed)
        report.missing = words_of(missing_of(checks_of(facts_of(db, round, house, money))));
    return report;
}

HouseReport shown_report(storage::Reader& db, rounds::Round const& round, rounds::House const& house)
{
    return shown_report(db, round, house, RoundMoney(db, round, house));
}

HouseReport shown_report(storage::Reader& db, rounds::Round const& round, rounds::House const& house, RoundMoney const& money)
{
    if (auto report = kept<HouseReport>(store::report(db, house.id)))
        return *std::move(report);
    return house_report(db, round, house, money);
}

TambonReport shown_report(storage::Reader& db, rounds::Round const& round, base::AreaCode const& tambon)
{
    if (auto report = kept<TambonReport>(store::report(db, round.id, tambon)))
        return *std::move(report);
    return tambon_report(db, round, tambon, RoundMoney(db, round));
}

RoundReport shown_report(storage::Reader& db, rounds::Round const& round)
{
    if (auto report = kept<RoundReport>(store::report(db, round.id)))
        return *std::move(report);
    return round_report(db, round, RoundMoney(db, round));
}

} // namespace closing
