// The houses of a round by the stage of their works.
#include "works/views.hpp"

#include "places/places.hpp"

#include <algorithm>
#include <map>

namespace works::views {

namespace {

using rounds::HouseState;

// Everything of the round that a row needs, read in a few statements.
struct Gathered {
    std::map<rounds::RoundHouseId, store::StageRecord> last; // stage by house
    std::map<rounds::RoundHouseId, store::PictureCount> pictures;
    std::map<rounds::RoundHouseId, std::int64_t> flags;
    std::map<rounds::RoundHouseId, base::Date> diary;
};

Gathered gather(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, std::optional<base::AreaCode> const& area)
{
    Gathered all;
    for (auto const& record : store::stages_of_round(db, scope, id, area)) {
        auto const [there, is_new] = all.last.try_emplace(record.about.house, record);
        if (!is_new && there->second.stage < record.stage)
            there->second = record;
    }
    for (auto const& count : store::picture_counts(db, scope, id, area))
        all.pictures.emplace(count.house, count);
    for (auto const& flags : store::open_by_house(db, scope, id, area))
        all.flags.emplace(flags.house, flags.open);
    for (auto const& day : store::last_days(db, scope, id, area))
        all.diary.emplace(day.house, day.day);
    return all;
}

bool is_shown(rounds::House const& house, Gathered const& all)
{
    return (rounds::is_on_the_way(house.state) && house.state >= HouseState::Signed) || house.state == HouseState::Stopped ||
           all.last.contains(house.id) || all.pictures.contains(house.id);
}

std::string stage_of(rounds::House const& house, Gathered const& all)
{
    auto const found = all.last.find(house.id);
    return found == all.last.end() ? "none" : std::string(base::name_of(found->second.stage));
}

WorksRow row_of(storage::Reader& db, rounds::House const& house, Gathered const& all)
{
    WorksRow row;
    if (auto const found = all.last.find(house.id); found != all.last.end()) {
        row.stage = found->second.stage;
        row.stage_on = found->second.reached_on;
    }
    if (auto const found = all.pictures.find(house.id); found != all.pictures.end()) {
        row.photographs = found->second.photographs;
        row.thumbnail_url = "/api/work-pictures/" + found->second.newest.str() + "?size=thumb";
    }
    if (auto const found = all.flags.find(house.id); found != all.flags.end())
        row.open_flags = found->second;
    if (auto const found = all.diary.find(house.id); found != all.diary.end())
        row.last_diary = found->second;
    auto const evidence = HouseEvidence(db, house).all();
    row.evidence_have = evidence.have;
    row.evidence_required = evidence.required;
    return row;
}

std::vector<StageSum> empty_sums()
{
    std::vector<StageSum> sums{{"none", "ยังไม่มีบันทึก", "None recorded", 0}};
    for (auto const& row : values_of(Stage()))
        sums.push_back({std::string(base::name_of(row.value)), base::label_of(row.value).th, base::label_of(row.value).en, 0});
    return sums;
}

} // namespace

WorksPage round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, RoundAsked const& asked)
{
    (void)rounds::require_round(db, scope, id);
    auto const all = gather(db, scope, id, asked.area);
    WorksPage page;
    page.sums = empty_sums();
    std::size_t place = 0;
    for (auto const& house : rounds::houses_of_round(db, scope, id, asked.area)) {
        if (!is_shown(house, all))
            continue;
        auto const stage = stage_of(house, all);
        ++page.houses;
        ++std::ranges::find(page.sums, stage, &StageSum::stage)->houses;
        if (!asked.stage.empty() && asked.stage != stage)
            continue;
        if (place++ < asked.after)
            continue;
        if (page.items.size() == asked.limit) {
            page.next = std::to_string(asked.after + asked.limit);
            continue;
        }
        auto row = row_of(db, house, all);
        row.house = head_of(db, scope, house);
        page.items.push_back(std::move(row));
    }
    for (auto const& [house, open] : all.flags)
        page.open_flags += open;
    return page;
}

} // namespace works::views
