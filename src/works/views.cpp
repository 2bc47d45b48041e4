// The page of one house's works.
#include "works/views.hpp"

#include "duties/duties.hpp"
#include "estimates/estimates.hpp"
#include "places/places.hpp"
#include "works/problems.hpp"

#include <algorithm>
#include <cmath>

namespace works::views {

namespace {

using auth::Permission;

std::vector<Words> words_of(std::vector<base::Bilingual> const& texts)
{
    std::vector<Words> words;
    for (auto const& text : texts)
        words.push_back({text.th, text.en});
    return words;
}

StageView view_of(HouseEvidence const& evidence, std::vector<store::StageRecord> const& records, Stage stage)
{
    StageView view;
    view.stage = stage;
    auto const record = std::ranges::find(records, stage, &store::StageRecord::stage);
    if (record != records.end()) {
        view.reached_on = record->reached_on;
        view.note = record->note;
        view.recorded_at = record->recorded_at;
        view.recorded_by = record->recorded_by;
    }
    auto const complete = evidence.completeness(stage);
    view.photographs = evidence.shown(stage).photographs;
    view.required = complete.required;
    view.angles = evidence.rule(stage).angles;
    view.missing = words_of(complete.missing);
    return view;
}

PictureView view_of(households::Photograph const& photograph, households::HouseholdId household)
{
    PictureView view;
    view.id = PictureId(base::Uuid(photograph.id));
    view.stage = Stage::Before;
    view.angle = photograph.kind == households::PictureKind::Inside ? Angle::Inside : Angle::Front;
    view.url = "/api/households/" + household.str() + "/pictures/" + photograph.id.str() + "/file?size=full";
    view.thumbnail_url = "/api/households/" + household.str() + "/pictures/" + photograph.id.str() + "/file?size=thumb";
    view.taken_at = photograph.taken_at;
    view.from_register = true;
    return view;
}

bool same_angle(PictureView const& a, PictureView const& b)
{
    return a.angle == b.angle && (a.angle != Angle::Part || a.part == b.part);
}

PairView pair_of(PictureView const& before, PictureView const& after)
{
    PairView pair{after.angle, after.part, before, after, {}, false};
    auto const on = [](PictureView const& p) { return p.taken_at ? std::optional(p.taken_at->bangkok_date()) : std::nullopt; };
    if (on(before) && on(after)) {
        auto const days = std::to_string(on(after)->days() - on(before)->days());
        pair.checks.push_back({"ถ่ายห่างกัน " + days + " วัน (" + on(before)->short_thai() + " และ " + on(after)->short_thai() + ")",
                               days + " days apart (" + on(before)->english() + " and " + on(after)->english() + ")"});
    } else {
        pair.checks.push_back({"ภาพหนึ่งไม่บอกวันที่ถ่าย", "One of them does not say when it was taken"});
    }
    if (after.metres) {
        auto const far = distance_in_words(static_cast<double>(*after.metres));
        pair.checks.push_back({"ภาพหลังถ่ายห่างจากจุดของบ้าน " + far.th, "The later one was taken " + far.en + " from the house"});
    } else {
        pair.checks.push_back({"ไม่มีพิกัดให้เทียบ", "There is no place to compare"});
    }
    pair.sound =
        before.open_flags == 0 && after.open_flags == 0 && !before.rejected && !after.rejected && on(before) && on(after);
    return pair;
}

// Of each angle the last picture before and the last after.
std::vector<PairView> pairs_of(std::vector<PictureView> const& pictures)
{
    std::vector<PairView> pairs;
    for (auto after = pictures.rbegin(); after != pictures.rend(); ++after) {
        if (after->stage != Stage::After ||
            std::ranges::any_of(pairs, [&](PairView const& p) { return same_angle(p.after, *after); }))
            continue;
        auto const before = std::find_if(pictures.rbegin(), pictures.rend(),
                                         [&](PictureView const& p) { return p.stage == Stage::Before && same_angle(p, *after); });
        if (before != pictures.rend())
            pairs.push_back(pair_of(*before, *after));
    }
    std::ranges::stable_sort(pairs, {}, &PairView::angle);
    return pairs;
}

std::vector<CheckForm> checklist_of(storage::Reader& db, rounds::RoundHouseId id)
{
    std::vector<CheckForm> list;
    auto const estimate = estimates::find_final(db, auth::Scope::everywhere(), id);
    if (!estimate)
        return {{"งานซ่อมตามที่ตกลง", ItemResult::Done, std::nullopt}};
    for (auto const& line : estimate->lines) {
        auto const item = line.part ? base::label_of(*line.part).th : "งานอื่น";
        auto found = std::ranges::find_if(list, [&](CheckForm const& check) { return check.item.starts_with(item + ":"); });
        if (found == list.end())
            list.push_back({item + ": " + line.text, ItemResult::Done, std::nullopt});
        else
            found->item += ", " + line.text;
    }
    constexpr std::size_t kMostBytes = 600;
    for (auto& check : list)
        if (check.item.size() > kMostBytes)
            check.item.resize(check.item.find(':'));
    return list;
}

std::vector<VisitView> visits_of(storage::Reader& db, rounds::RoundHouseId id, base::Date today)
{
    auto const handed = store::hand_over(db, id);
    auto const made = store::visits(db, id);
    std::vector<VisitView> views;
    for (auto const months : kVisitMonths) {
        VisitView view;
        view.months = months;
        if (handed)
            view.due = months_after(handed->view.handed_on, months);
        auto const visit = std::ranges::find(made, months, [](store::VisitRecord const& v) { return v.form.months; });
        if (visit != made.end()) {
            auto const& form = visit->form;
            view.visited_on = form.visited_on;
            view.visited_by = form.visited_by;
            view.lived_in = form.lived_in;
            view.defects = form.defects;
            view.note = form.note;
        }
        view.overdue = view.due && !view.visited_on && *view.due < today;
        views.push_back(view);
    }
    return views;
}

void add_papers(storage::Reader& db, rounds::RoundHouseId id, HouseWorks& page)
{
    for (auto& record : store::acceptances(db, id)) {
        if (record.paper_sha256)
            record.view.paper_url = "/api/work-acceptances/" + record.view.id.str() + "/signed";
        page.acceptances.push_back(std::move(record.view));
    }
    if (auto record = store::hand_over(db, id)) {
        if (record->paper_sha256)
            record->view.paper_url = "/api/work-hand-overs/" + id.str() + "/signed";
        page.hand_over = std::move(record->view);
    }
    for (auto& record : store::consents(db, id)) {
        record.view.paper_url = "/api/work-consents/" + record.view.id.str() + "/signed";
        page.consents.push_back(std::move(record.view));
    }
}

void add_people(storage::Reader& db, auth::Scope const& scope, rounds::House const& house, HouseWorks& page)
{
    for (auto& entry : store::diary(db, house.id))
        page.diary.push_back(std::move(entry.view));
    for (auto const& sum : labour_of(db, scope, house.id)) {
        auto const& label = base::label_of(sum.kind);
        page.labour.push_back({sum.kind, label.th, label.en, sum.people_times, sum.hours_milli});
    }
    for (auto const& act : duties::acts_of(db, scope, {"round_house", house.id.str(), house.tambon}))
        if (act.duty == duties::Duty::Buy && std::ranges::find(page.buyers, act.person.name) == page.buyers.end())
            page.buyers.push_back(act.person.name);
}

void add_pictures(storage::Reader& db, auth::Actor const& actor, rounds::House const& house, HouseEvidence const& evidence,
                  HouseWorks& page)
{
    auto const spot = spot_of(db, house);
    if (actor.scope(Permission::HouseholdsRead).covers(house.tambon))
        for (auto const& photograph : evidence.register_pictures())
            page.pictures.push_back(view_of(photograph, house.household_id));
    for (auto const& picture : evidence.pictures())
        page.pictures.push_back(views::view_of(picture, spot, evidence.flags()));
    page.pairs = pairs_of(page.pictures);
}

} // namespace

std::optional<Spot> spot_of(storage::Reader& db, rounds::House const& house)
{
    auto const spot = households::spot_of(db, house.household_id);
    return spot ? std::optional(Spot{spot->latitude, spot->longitude}) : std::nullopt;
}

HouseHead head_of(storage::Reader& db, auth::Scope const& scope, rounds::House const& house)
{
    HouseHead head;
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), house.round_id);
    auto const tambon = places::Lookup(db).tambon(house.tambon);
    auto const household = households::require_summary(db, scope, house.household_id);
    head.round_house_id = house.id;
    head.household_id = house.household_id;
    head.round_id = round.id;
    head.round_th = round.name_th;
    head.round_en = round.name_en;
    head.head_name = household.head_name;
    head.house_no = household.house_no;
    head.moo = household.moo;
    head.tambon = house.tambon;
    head.tambon_th = tambon.th;
    head.tambon_en = tambon.en;
    head.state = house.state;
    head.state_th = base::label_of(house.state).th;
    head.state_en = base::label_of(house.state).en;
    return head;
}

PictureView view_of(store::PictureRecord const& p, std::optional<Spot> const& house, std::span<store::FlagRecord const> flags)
{
    PictureView view;
    view.id = p.id;
    view.stage = p.stage;
    view.angle = p.angle;
    view.part = p.part;
    view.caption = p.caption;
    view.url = "/api/work-pictures/" + p.id.str() + "?size=full";
    view.thumbnail_url = "/api/work-pictures/" + p.id.str() + "?size=thumb";
    view.taken_at = p.taken_at;
    if (house && p.spot)
        view.metres = std::llround(metres_between(*house, *p.spot));
    view.sent_at = p.sent_at;
    view.sent_by = p.sent_by;
    for (auto const& flag : flags)
        if (flag.picture && *flag.picture == p.id) {
            view.open_flags += flag.state == FlagState::Open ? 1 : 0;
            view.rejected = view.rejected || flag.state == FlagState::NotOk;
        }
    return view;
}

HouseWorks house(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundHouseId id,
                 base::Date today)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        throw problems::house_not_found();
    HouseEvidence const evidence(db, *house);
    HouseWorks page;
    page.house = head_of(db, scope, *house);
    auto const records = store::stages(db, id);
    for (auto const& row : values_of(Stage()))
        page.stages.push_back(view_of(evidence, records, row.value));
    page.next = next_stage(house->state, evidence.reached());
    auto const all = evidence.all();
    page.evidence_have = all.have;
    page.evidence_required = all.required;
    add_pictures(db, actor, *house, evidence, page);
    for (auto const state : {FlagState::Open, FlagState::NotOk, FlagState::Ok})
        for (auto const& flag : evidence.flags())
            if (flag.state == state)
                page.flags.push_back(flag_view(db, actor, scope, flag));
    add_people(db, scope, *house, page);
    add_papers(db, id, page);
    page.missing_consents = missing_consents(db, scope, id);
    page.visits = visits_of(db, id, today);
    page.checklist = checklist_of(db, id);
    page.least_inspectors = store::settings(db).least_inspectors;
    page.may_write = actor.scope(Permission::WorksWrite).covers(house->tambon);
    page.may_accept = actor.scope(Permission::AcceptanceWrite).covers(house->tambon) && may_record(house->state, Stage::Accepted);
    page.may_settle = actor.scope(Permission::EvidenceSettle).covers(house->tambon);
    return page;
}

} // namespace works::views
