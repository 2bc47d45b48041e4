// Hearings before, around and after the meeting: plan, candidates, order, minutes, seal.
#include "hearings/service.hpp"

#include "base/canonical.hpp"
#include "hearings/canonical.hpp"
#include "hearings/checkout_store.hpp"
#include "hearings/loading.hpp"
#include "hearings/problems.hpp"
#include "hearings/rules.hpp"
#include "hearings/store.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace hearings::service {

namespace {

using auth::Permission;

void copy_form(HearingForm const& form, Hearing& h)
{
    h.villages = form.villages;
    h.title = form.title;
    h.place = form.place;
    h.held_at = form.held_at;
    h.chair_name = form.chair_name;
    h.chair_position = form.chair_position;
    h.secretary_name = form.secretary_name;
    h.agenda = form.agenda;
    h.quorum = form.quorum;
}

std::string in_words(Quorum const& q)
{
    return std::string(base::name_of(q.kind)) + " " + std::to_string(q.number) +
           (q.households_total ? " of " + std::to_string(*q.households_total) : std::string());
}

std::string in_words(std::vector<int> const& villages)
{
    std::string text;
    for (auto const moo : villages)
        text += (text.empty() ? "" : ", ") + std::to_string(moo);
    return text;
}

std::vector<auth::Change> differences(Hearing const& before, Hearing const& after)
{
    std::vector<auth::Change> changes;
    note_if_changed(changes, "villages", in_words(before.villages), in_words(after.villages));
    note_if_changed(changes, "reason", before.reason, after.reason, true);
    note_if_changed(changes, "title", before.title, after.title);
    note_if_changed(changes, "place", before.place, after.place);
    note_if_changed(changes, "held_at", before.held_at.iso(), after.held_at.iso());
    note_if_changed(changes, "chair_name", before.chair_name, after.chair_name, true);
    note_if_changed(changes, "chair_position", before.chair_position, after.chair_position);
    note_if_changed(changes, "secretary_name", before.secretary_name, after.secretary_name, true);
    note_if_changed(changes, "agenda", before.agenda, after.agenda);
    note_if_changed(changes, "quorum", in_words(before.quorum), in_words(after.quorum));
    note_if_changed(changes, "who_counts", before.quorum.who_counts, after.quorum.who_counts);
    return changes;
}

// Bumps the version; whoever saved first wins, and the other is told.
void save(api::Work& work, Hearing const& after, std::int64_t expected)
{
    if (!store::update(work.tx(), after, expected)) {
        auto const now = store::find(work.tx(), auth::Scope::everywhere(), after.id);
        throw problems::changed_meanwhile(now ? now->version : 0);
    }
}

// The province compares these with its own when the result comes back.
void refuse_what_is_fixed(Hearing const& before, Hearing const& after)
{
    base::Bilingual const fixed{"จังหวัดกำหนดไว้แล้ว บันทึกเรื่องนี้ในรายงาน", "The province fixed this; note it in the minutes"};
    base::Faults faults;
    if (in_words(before.quorum) != in_words(after.quorum) || before.quorum.who_counts != after.quorum.who_counts)
        faults.push_back({"quorum", "fixed", fixed});
    if (before.reason != after.reason)
        faults.push_back({"reason", "fixed", fixed});
    base::refuse_if_any(std::move(faults));
}

// Papers say so: a hearing is made up when its round is, one of its houses, or the hearing that it corrects.
bool is_made_up(api::Work& work, Hearing const& h, std::vector<Candidate> const& candidates)
{
    auto const corrected =
        h.corrects_id ? store::find(work.tx(), auth::Scope::everywhere(), *h.corrects_id) : std::optional<Hearing>();
    if ((corrected && corrected->made_up) || rounds::carried(work.tx(), h.round_id).made_up)
        return true;
    std::vector<households::HouseholdId> ids;
    for (auto const& c : candidates)
        ids.push_back(c.household_id);
    return std::ranges::any_of(households::summaries(work.tx(), auth::Scope::everywhere(), ids),
                               &households::HouseholdSummary::made_up);
}

// What a new hearing corrects: a sealed one of the same round and tambon.
void check_correction(api::Work& work, HearingForm const& form, base::Faults& faults)
{
    if (!form.corrects_id)
        return;
    auto const before = store::find(work.tx(), work.actor().scope(Permission::HearingsWrite), *form.corrects_id);
    if (!before || before->state != State::Sealed || before->round_id != form.round_id || before->tambon != form.tambon)
        faults.push_back({"corrects_id",
                          "not_sealed",
                          {"เวทีที่จะแก้ไขต้องเป็นเวทีที่ผนึกแล้วของรอบและตำบลเดียวกัน",
                           "What is corrected must be a sealed hearing of the same round and tambon"}});
    else if (store::corrected_by(work.tx(), before->id))
        faults.push_back({"corrects_id",
                          "corrected_already",
                          {"เวทีนี้มีเวทีแก้ไขที่ผนึกแล้ว หากยังมีสิ่งที่ผิด ให้แก้ไขจากเวทีแก้ไขนั้น",
                           "A sealed hearing corrects this one already. If something is still wrong, correct that one"}});
    else if (store::correction_under_way(work.tx(), before->id))
        faults.push_back({"corrects_id",
                          "correction_under_way",
                          {"มีเวทีแก้ไขของเวทีนี้ที่ยังไม่ผนึกอยู่แล้ว เปิดเวทีนั้น หรือยกเลิกก่อน",
                           "A correction of this hearing is under way. Open it, or cancel it first"}});
    if (!form.reason)
        faults.push_back({"reason", "required", {"บอกว่าเวทีเดิมต้องแก้ไขเพราะอะไร", "Say why the hearing has to be corrected"}});
}

std::string title_of(Candidate const& c)
{
    return "candidates[" + c.round_house_id.str() + "]";
}

std::optional<std::string> text_of(std::optional<std::int64_t> const& number)
{
    return number ? std::optional(std::to_string(*number)) : std::nullopt;
}

} // namespace

HearingId plan(api::Work& work, HearingForm const& form, bool made_up)
{
    if (store::received(work.tx()))
        throw problems::on_laptop();
    auto const scope = work.actor().scope(Permission::HearingsWrite);
    auto faults = faults_of(form);
    if (!form.round_id)
        faults.push_back({"round_id", "required", {"เลือกรอบโครงการ", "Choose the round"}});
    if (!form.tambon || !scope.covers(*form.tambon) || form.tambon->str().size() != 6)
        faults.push_back({"tambon", "outside_your_area", {"เลือกตำบลในพื้นที่ของท่าน", "Choose a tambon of your area"}});
    base::refuse_if_any(std::move(faults));
    (void)places::require(work.tx(), *form.tambon);
    auto const round = rounds::require_round(work.tx(), auth::Scope({*form.tambon}), *form.round_id);
    if (!round.open)
        faults.push_back({"round_id", "round_closed", {"รอบโครงการนี้ปิดแล้ว", "This round is closed"}});
    check_correction(work, form, faults);
    base::refuse_if_any(std::move(faults));

    Hearing h;
    h.id = work.new_id<HearingId>();
    h.round_id = round.id;
    h.tambon = *form.tambon;
    h.corrects_id = form.corrects_id;
    h.reason = form.corrects_id ? form.reason : std::nullopt;
    h.made_up = made_up || is_made_up(work, h, {});
    copy_form(form, h);
    store::insert(work.tx(), h);
    std::vector<auth::Change> changes{change_of("state", std::nullopt, "planned"),
                                      change_of("held_at", std::nullopt, h.held_at.iso())};
    if (h.corrects_id)
        changes.push_back(change_of("corrects_id", std::nullopt, h.corrects_id->str()));
    work.audit(event_about(h, "hearing.planned", std::move(changes)));
    return h.id;
}

void change(api::Work& work, HearingId id, HearingForm const& form)
{
    auto const before = require_changeable(work, id).hearing;
    auto faults = faults_of(form);
    if (!form.version)
        faults.push_back({"version", "required", {"เปิดเวทีอีกครั้ง", "Open the hearing again"}});
    base::refuse_if_any(std::move(faults));
    auto after = before;
    copy_form(form, after);
    if (after.corrects_id && form.reason)
        after.reason = form.reason;
    if (is_laptop_of(work.tx(), id))
        refuse_what_is_fixed(before, after);
    save(work, after, *form.version);
    work.audit(event_about(after, "hearing.changed", differences(before, after)));
}

void list_candidates(api::Work& work, HearingId id, CandidatesForm const& form)
{
    auto whole = require_changeable(work, id);
    if (is_laptop_of(work.tx(), id))
        throw problems::list_is_fixed();
    auto const possible = waiting(work.tx(), whole.hearing);
    base::Faults faults;
    std::vector<Candidate> list;
    std::vector<auth::Change> changes;
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        auto const& item = form.items[i];
        auto const field = "items[" + std::to_string(i) + "].round_house_id";
        auto const old = std::ranges::find(whole.candidates, item.round_house_id, &Candidate::round_house_id);
        auto const house = std::ranges::find(possible, item.round_house_id, &WaitingHouse::round_house_id);
        if (std::ranges::find(list, item.round_house_id, &Candidate::round_house_id) != list.end()) {
            faults.push_back({field, "twice", {"มีครัวเรือนนี้ในรายชื่อแล้ว", "This household is in the list already"}});
        } else if (house == possible.end()) {
            faults.push_back(
                {field, "not_waiting", {"บ้านหลังนี้ไม่รอประชาคมในรอบและพื้นที่ของเวทีนี้", "This house does not wait for this hearing"}});
        } else if (house->listed_in) {
            faults.push_back({field,
                              "in_other_hearing",
                              {"บ้านหลังนี้อยู่ในเวทีอื่นที่ยังไม่ผนึก", "This house is listed in another hearing that is not over"}});
        } else {
            Candidate c;
            if (old != whole.candidates.end()) {
                c = *old;
            } else {
                c.round_house_id = house->round_house_id;
                c.household_id = rounds::find_house(work.tx(), auth::Scope::everywhere(), c.round_house_id)->household_id;
                changes.push_back(change_of(title_of(c), std::nullopt, "listed"));
            }
            c.head_name = house->head_name;
            c.house_no = house->house_no;
            c.moo = house->moo;
            c.members = house->members;
            c.dwelling_state = house->dwelling_state;
            if (c.score != item.score)
                changes.push_back(change_of(title_of(c) + ".score", text_of(c.score), text_of(item.score)));
            c.score = item.score;
            list.push_back(std::move(c));
        }
    }
    base::refuse_if_any(std::move(faults));
    for (auto const& old : whole.candidates)
        if (std::ranges::find(list, old.round_house_id, &Candidate::round_house_id) == list.end())
            changes.push_back(change_of(title_of(old), "listed", std::nullopt));
    // Places close up over those that were taken off.
    int place = 0;
    for (auto const& c : in_order(list))
        if (c.place)
            std::ranges::find(list, c.round_house_id, &Candidate::round_house_id)->place = ++place;
    whole.hearing.made_up = is_made_up(work, whole.hearing, list);
    save(work, whole.hearing, form.version);
    store::replace(work.tx(), id, list);
    work.audit(event_about(whole.hearing, "hearing.candidates_listed", std::move(changes)));
}

void open(api::Work& work, HearingId id, OpeningForm const& form)
{
    auto hearing = require_changeable(work, id).hearing;
    if (!may_become(hearing.state, State::Open))
        throw problems::wrong_state(base::label_of(hearing.state));
    hearing.state = State::Open;
    base::refuse_if_any(faults_of(form, hearing.held_at, work.now()));
    hearing.opened_at = form.opened_at.value_or(work.now());
    save(work, hearing, form.version);
    work.audit(event_about(hearing, "hearing.opened", {change_of("state", "planned", "open")}));
}

void cancel(api::Work& work, HearingId id, ReasonForm const& form)
{
    auto hearing = require_changeable(work, id).hearing;
    auto const before = hearing.state;
    hearing.state = State::Cancelled;
    hearing.reason = form.reason;
    save(work, hearing, hearing.version);
    store::remove_hall(work.tx(), id);
    work.audit(event_about(
        hearing, "hearing.cancelled",
        {change_of("state", std::string(base::name_of(before)), "cancelled"), change_of("reason", std::nullopt, form.reason)}));
}

void write_minutes(api::Work& work, HearingId id, MinutesForm const& form)
{
    auto hearing = require_changeable(work, id).hearing;
    auto const before = std::exchange(hearing.minutes, form.minutes);
    save(work, hearing, form.version);
    work.audit(event_about(hearing, "hearing.minutes_written", {personal_change("minutes", before, form.minutes)}));
}

void put_in_order(api::Work& work, HearingId id, OrderForm const& form)
{
    auto const whole = require_open(work, id);
    auto list = whole.candidates;
    for (auto& c : list) {
        c.place.reset();
        c.reason.reset();
    }
    base::Faults faults;
    int place = 0;
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        auto const& item = form.items[i];
        auto const c = std::ranges::find(list, item.round_house_id, &Candidate::round_house_id);
        auto const field = "items[" + std::to_string(i) + "].round_house_id";
        if (c == list.end()) {
            faults.push_back({field, "not_found", {"บ้านหลังนี้ไม่อยู่ในรายชื่อของเวที", "This house is not in the list of the hearing"}});
        } else if (c->place) {
            faults.push_back({field, "twice", {"บ้านหลังนี้มีลำดับแล้ว", "This house has a place already"}});
        } else {
            c->place = ++place;
            c->reason = item.reason;
        }
    }
    base::refuse_if_any(std::move(faults));
    // A reason is kept only where the order asks for one.
    auto const lifted = deviations(list);
    auto const changed_place = moved(whole.candidates, list);
    std::vector<auth::Change> changes;
    for (auto& c : list) {
        if (std::ranges::find(lifted, c.round_house_id) == lifted.end())
            c.reason.reset();
        auto const old = std::ranges::find(whole.candidates, c.round_house_id, &Candidate::round_house_id);
        auto const number = [](std::optional<int> p) { return p ? std::optional(std::to_string(*p)) : std::nullopt; };
        if (std::ranges::find(changed_place, c.round_house_id) != changed_place.end())
            changes.push_back(change_of(title_of(c) + ".place", number(old->place), number(c.place)));
        if (old->reason != c.reason)
            changes.push_back(personal_change(title_of(c) + ".reason", old->reason, c.reason)); // often about health
    }
    save(work, whole.hearing, form.version);
    store::replace(work.tx(), id, list);
    work.audit(event_about(whole.hearing, "hearing.put_in_order", std::move(changes)));
}

void seal(api::Work& work, HearingId id, SealForm const& form)
{
    auto whole = require_for(work, id);
    auto& h = whole.hearing;
    require_unfinished(h);
    require_here(work.tx(), id);
    auto const fingerprint = fingerprint_of(whole);
    if (form.fingerprint != fingerprint)
        throw problems::changed_meanwhile(h.version);
    auto faults = missing_for_seal(whole, gone(work.tx(), whole));
    if (!faults.empty())
        throw problems::not_complete(std::move(faults));
    h.state = State::Sealed;
    Seal seal;
    seal.text = canonical_text(whole);
    seal.sha256 = fingerprint;
    seal.signature = work.vault().sign(seal.text);
    seal.code = base::canonical::code_of(seal.sha256);
    seal.at = work.now();
    seal.by = work.actor().display_name;
    h.seal = std::move(seal);
    store::seal(work.tx(), h);
    store::remove_hall(work.tx(), id);
    if (!is_laptop_of(work.tx(), id)) { // its houses are at the province
        auto const heard_on = h.opened_at.value().bangkok_date();
        rounds::mark_heard(work, still_candidates(work.tx(), whole),
                           {rounds::PaperKind::Minutes, base::canonical::shown_code(h.seal->code), heard_on}, heard_on);
    }
    work.audit(event_about(h, "hearing.sealed",
                           {change_of("state", "open", "sealed"), change_of("seal_code", std::nullopt, h.seal->code),
                            change_of("sha256", std::nullopt, h.seal->sha256),
                            change_of("houses", std::nullopt, std::to_string(whole.candidates.size()))}));
}

} // namespace hearings::service
