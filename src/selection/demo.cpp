// The demonstration's scorecards and frozen lists: one a tambon, as its hearing decided. Everything in them is made up.
//
// The lists were made in the tambons on the days of their hearings and entered some days later. Where more were heard than
// places, the last wait in reserve; one objection was rejected, another was upheld and made a second version of its list.
#include "hearings/hearings.hpp"
#include "selection/demo_scorecards.hpp"
#include "selection/points.hpp"
#include "selection/service.hpp"

#include <algorithm>
#include <stdexcept>

namespace selection {

namespace {

using base::Date;

constexpr std::int64_t kDaysToObject = 7;
constexpr std::size_t kHousesToArgueAbout = 3;

ScorecardId scorecard_in_use(storage::Reader& db)
{
    auto const name = demo::house_first().name_th;
    for (auto const& record : store::scorecards(db))
        if (record.card.name_th == name)
            return record.id;
    throw std::logic_error("the demonstration's scorecard is missing");
}

// The sealed hearings of the tambon.
std::vector<hearings::HearingId> hearings_of(storage::Reader& db, rounds::RoundId round, base::AreaCode const& tambon)
{
    std::vector<hearings::HearingId> ids;
    for (auto const& outcome : hearings::sealed_outcomes(db, auth::Scope({tambon}), round))
        ids.push_back(outcome.id);
    if (ids.empty())
        throw std::logic_error("a tambon of the demonstration had no hearing");
    return ids;
}

RankingId freeze_tambon(api::Work& work, rounds::DemoWave const& wave, base::AreaCode const& tambon, std::int64_t turn)
{
    auto const everywhere = auth::Scope::everywhere();
    FreezeForm form;
    form.draft.round_id = wave.round;
    form.draft.tambon = tambon;
    form.draft.scorecard_id = scorecard_in_use(work.tx());
    form.draft.decided_on = wave.heard_on.plus_days(turn);
    form.number = "จล. " + std::to_string(wave.number_after + turn + 1) + "/" +
                  std::to_string(form.draft.decided_on.buddhist_year()) + " (สมมุติ)";
    form.objections_until = form.draft.decided_on.plus_days(kDaysToObject);
    form.draft.hearing_ids = hearings_of(work.tx(), wave.round, tambon);
    form.fingerprint = service::draft(work.tx(), work.vault(), everywhere, form.draft).fingerprint;
    return service::freeze(work, form);
}

ObjectionForm objection_of(store::PlaceRecord const& place, Date on, std::string words)
{
    return {place.house, std::nullopt, place.head_name, "หัวหน้าครัวเรือน", on, std::move(words), std::nullopt};
}

// Somebody in reserve asked why; the committee explained and the list stayed.
void reject_one(api::Work& work, RankingId id)
{
    auto const ranking = store::ranking(work.tx(), auth::Scope::everywhere(), id).value();
    auto const places = store::places(work.tx(), ranking);
    auto const on = ranking.decided_on.plus_days(2);
    auto const objection =
        service::object(work, id, objection_of(places.back(), on, "บ้านข้าพเจ้าก็ชำรุดมาก เหตุใดจึงอยู่ในลำดับสำรอง (สมมุติ)"));
    DecisionForm decision;
    decision.state = ObjectionState::Rejected;
    decision.outcome = "ตรวจคะแนนแล้วถูกต้อง ครัวเรือนลำดับก่อนหน้าผ่านเวทีก่อน โควตามีจำกัด จึงคงลำดับสำรองไว้ และจะได้สิทธิก่อนเมื่อมีที่ว่าง (สมมุติ)";
    decision.decided_on = on.plus_days(3);
    service::decide(work, objection, decision);
}

// A neighbour spoke for somebody; the committee looked again and put the house one place up.
void uphold_one(api::Work& work, RankingId id)
{
    auto const ranking = store::ranking(work.tx(), auth::Scope::everywhere(), id).value();
    auto const place = store::places(work.tx(), ranking).at(3);
    auto const on = ranking.decided_on.plus_days(1);
    auto form = objection_of(place, on, "หลังจากเวที ฝาบ้านด้านหลังพังลงอีก ขอให้คณะทำงานไปดู (สมมุติ)");
    form.by_name = "เพื่อนบ้าน (สมมุติ)";
    form.by_relation = "ผู้อยู่บ้านติดกัน";
    auto const objection = service::object(work, id, form);
    DecisionForm decision;
    decision.state = ObjectionState::Upheld;
    decision.outcome = "คณะทำงานไปดูบ้านแล้วเห็นตามที่ร้อง จึงเลื่อนขึ้นหนึ่งลำดับ (สมมุติ)";
    decision.decided_on = on.plus_days(3);
    decision.remedy = Remedy::Place;
    decision.place = place.place - 1;
    decision.number = ranking.number.substr(0, ranking.number.find(' ', ranking.number.find(' ') + 1)) + " ฉบับแก้ไข 1 (สมมุติ)";
    decision.objections_until = decision.decided_on.plus_days(kDaysToObject);
    service::decide(work, objection, decision);
}

} // namespace

std::vector<hearings::DemoScore> demo_scores(api::Work& work, rounds::RoundId round, base::AreaCode const& tambon, base::Date on)
{
    auto const form = demo::house_first();
    std::vector<hearings::DemoScore> scores;
    for (auto const& line : lines_by(work.tx(), work.vault(), auth::Scope::everywhere(), round, tambon,
                                     Card{form.name_th, form.name_en, form.criteria, form.ties}, on))
        scores.push_back({line.house, line.points});
    return scores;
}

void seed_demo_scorecards(api::Work& work)
{
    (void)service::add_scorecard(work, demo::house_first(), true);
    (void)service::add_scorecard(work, demo::people_first(), true);
}

void seed_demo(api::Work& work, rounds::DemoWave const& wave, std::size_t most)
{
    std::int64_t turn = 0;
    for (auto const& tambon : rounds::demo_tambons(work.tx(), wave.round, rounds::HouseState::Heard, most)) {
        auto const id = freeze_tambon(work, wave, tambon, turn);
        auto const places = store::places(work.tx(), store::ranking(work.tx(), auth::Scope::everywhere(), id).value()).size();
        if (turn == 0 && places > kHousesToArgueAbout)
            reject_one(work, id);
        if (turn == 2 && places > kHousesToArgueAbout)
            uphold_one(work, id);
        ++turn;
    }
}

} // namespace selection
