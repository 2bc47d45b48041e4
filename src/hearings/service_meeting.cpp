// What happens in the meeting: who comes, what is said, how it is voted, pictures.
#include "hearings/loading.hpp"
#include "hearings/problems.hpp"
#include "hearings/rules.hpp"
#include "hearings/service.hpp"
#include "hearings/store.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace hearings::service {

namespace {

// The entry with this id, or Problem `hearings.part_not_found`.
template <class Part, class Id>
Part& require_part(std::vector<Part>& parts, Id id)
{
    auto const part = std::ranges::find(parts, id, &Part::id);
    if (part == parts.end())
        throw problems::part_not_found();
    return *part;
}

template <class Part, class Id>
bool has(std::vector<Part> const& parts, std::optional<Id> const& id)
{
    return id && std::ranges::find(parts, *id, &Part::id) != parts.end();
}

void require_candidate(Whole const& whole, std::optional<rounds::RoundHouseId> const& house)
{
    if (house && std::ranges::find(whole.candidates, *house, &Candidate::round_house_id) == whole.candidates.end())
        throw base::invalid_input(
            {{"round_house_id", "not_found", {"บ้านหลังนี้ไม่อยู่ในรายชื่อของเวที", "This house is not in the list of the hearing"}}});
}

std::int64_t require_version(std::optional<std::int64_t> version)
{
    if (!version)
        throw base::invalid_input({{"version", "required", {"เปิดเวทีอีกครั้ง", "Open the hearing again"}}});
    return *version;
}

Attendee attendee_of(AttendeeForm const& form, base::Timestamp now)
{
    Attendee a;
    a.signed_by = form.signed_by;
    a.name = form.name;
    if (form.house_no)
        a.house_no = house_number(*form.house_no);
    a.moo = form.moo;
    a.people = form.people.value_or(1);
    a.households = form.signed_by == SignedBy::Counted ? form.households.value_or(0) : (form.house_no ? 1 : 0);
    a.counts = form.counts.value_or(true);
    a.arrived_at = now;
    return a;
}

// What is recorded on a later day than the meeting's is told of the meeting's own hour.
base::Timestamp hour_of(api::Work& work, Hearing const& hearing)
{
    bool const later = hearing.opened_at && hearing.opened_at->bangkok_date() < work.today();
    return later ? *hearing.opened_at : work.now();
}

std::string in_words(Vote const& v)
{
    return std::to_string(v.in_favour) + ":" + std::to_string(v.against) + ":" + std::to_string(v.abstain) +
           (v.open ? " open" : "");
}

std::vector<auth::Change> differences(Statement const& before, Statement const& after)
{
    auto const prefix = "statements[" + after.id.str() + "].";
    std::vector<auth::Change> changes;
    auto const note = [&](char const* field, std::optional<std::string> from, std::optional<std::string> to, bool personal) {
        note_if_changed(changes, prefix + field, std::move(from), std::move(to), personal);
    };
    auto const house = [](Statement const& s) {
        return s.round_house_id ? std::optional(s.round_house_id->str()) : std::nullopt;
    };
    note("round_house_id", house(before), house(after), false);
    note("kind", std::string(base::name_of(before.kind)), std::string(base::name_of(after.kind)), false);
    note("speaker", before.speaker, after.speaker, true);
    note("words", before.words, after.words, true);
    note("answer", before.answer, after.answer, true);
    return changes;
}

// What is asked may be about somebody's health; the counts are nobody's.
std::vector<auth::Change> differences(VoteId id, Vote const* before, Vote const* after)
{
    auto const name = "votes[" + id.str() + "]";
    auto const question = [](Vote const* v) { return v ? std::optional(v->question) : std::nullopt; };
    auto const counts = [](Vote const* v) { return v ? std::optional(in_words(*v)) : std::nullopt; };
    std::vector<auth::Change> changes;
    if (question(before) != question(after))
        changes.push_back(personal_change(name + ".question", question(before), question(after)));
    if (counts(before) != counts(after))
        changes.push_back(change_of(name, counts(before), counts(after)));
    return changes;
}

// Whoever raised a hand raised it for this question about this house.
void refuse_another_question(Vote const& v, VoteForm const& form)
{
    if (v.hands.empty())
        return;
    base::Bilingual const fixed{"มีผู้ลงมติเรื่องนี้แล้ว แก้ไม่ได้ นำการลงมตินี้ออก แล้วเปิดลงมติใหม่",
                                "Somebody voted on this already. Take this vote out, then open another"};
    base::Faults faults;
    if (form.question != v.question)
        faults.push_back({"question", "fixed", fixed});
    if (form.round_house_id != v.round_house_id)
        faults.push_back({"round_house_id", "fixed", fixed});
    base::refuse_if_any(std::move(faults));
}

void set_counts(VoteForm const& form, Vote& v)
{
    v.in_favour = form.in_favour.value_or(0);
    v.against = form.against.value_or(0);
    v.abstain = form.abstain.value_or(0);
}

} // namespace

void arrive(api::Work& work, HearingId id, AttendeesForm const& form)
{
    auto const whole = require_changeable(work, id);
    base::refuse_if_any(faults_of(form));
    std::vector<auth::Change> changes;
    for (auto const& item : form.items) {
        if (has(whole.attendees, item.id))
            continue;
        auto a = attendee_of(item, hour_of(work, whole.hearing));
        a.id = item.id ? *item.id : work.new_id<AttendeeId>();
        store::insert(work.tx(), id, a);
        changes.push_back(personal_change("attendees[" + a.id.str() + "].name", std::nullopt, a.name));
    }
    work.audit(event_about(whole.hearing, "hearing.arrived", std::move(changes)));
}

void confirm(api::Work& work, HearingId id, PickedAttendees const& form)
{
    auto const whole = require_changeable(work, id);
    std::vector<auth::Change> changes;
    for (auto const& a : whole.attendees) {
        if (a.signed_by != SignedBy::Phone || a.counts || std::ranges::find(form.ids, a.id) == form.ids.end())
            continue;
        store::confirm(work.tx(), a.id);
        changes.push_back(change_of("attendees[" + a.id.str() + "].counts", "0", "1"));
    }
    work.audit(event_about(whole.hearing, "hearing.attendees_confirmed", std::move(changes)));
}

void take_out(api::Work& work, HearingId id, PickedAttendees const& form)
{
    auto whole = require_changeable(work, id);
    std::vector<auth::Change> changes;
    for (auto const& a : whole.attendees) {
        if (std::ranges::find(form.ids, a.id) == form.ids.end())
            continue;
        for (auto const& s : whole.statements)
            if (s.attendee_id == a.id && waits_for_its_speaker(s, whole.attendees)) {
                store::remove(work.tx(), s.id);
                changes.push_back(personal_change("statements[" + s.id.str() + "].words", s.words, std::nullopt));
            }
        store::remove(work.tx(), a.id);
        changes.push_back(personal_change("attendees[" + a.id.str() + "].name", a.name, std::nullopt));
        for (auto& vote : whole.votes)
            if (take_back_hand(vote, a.id))
                changes.push_back(change_of("votes[" + vote.id.str() + "]", "hand", std::nullopt));
    }
    for (auto const& vote : whole.votes)
        if (vote.mode == VoteMode::Hands)
            store::put_counts(work.tx(), vote);
    work.audit(event_about(whole.hearing, "hearing.attendee_taken_out", std::move(changes)));
}

void state(api::Work& work, HearingId id, StatementForm const& form)
{
    auto const whole = require_open(work, id);
    require_candidate(whole, form.round_house_id);
    if (has(whole.statements, form.id)) {
        work.audit(event_about(whole.hearing, "hearing.stated", {}, "sent again"));
        return;
    }
    Statement s;
    s.id = form.id ? *form.id : work.new_id<StatementId>();
    s.round_house_id = form.round_house_id;
    s.kind = form.kind;
    s.speaker = form.speaker;
    s.words = form.words;
    s.answer = form.answer;
    s.said_at = hour_of(work, whole.hearing);
    store::insert(work.tx(), id, s);
    work.audit(event_about(whole.hearing, "hearing.stated",
                           {change_of("statements[" + s.id.str() + "].kind", std::nullopt, std::string(base::name_of(s.kind))),
                            personal_change("statements[" + s.id.str() + "].words", std::nullopt, s.words)}));
}

void change(api::Work& work, HearingId id, StatementId statement_id, StatementForm const& form)
{
    auto whole = require_open(work, id);
    require_candidate(whole, form.round_house_id);
    auto& s = require_part(whole.statements, statement_id);
    auto const before = s;
    s.round_house_id = form.round_house_id;
    s.kind = form.kind;
    s.speaker = form.speaker;
    s.words = form.words;
    s.answer = form.answer;
    if (!store::update(work.tx(), s, require_version(form.version)))
        throw problems::changed_meanwhile(before.version);
    work.audit(event_about(whole.hearing, "hearing.statement_changed", differences(before, s)));
}

void take_out(api::Work& work, HearingId id, StatementId statement_id, std::optional<std::int64_t> version)
{
    auto whole = require_open(work, id);
    auto const& s = require_part(whole.statements, statement_id);
    if (require_version(version) != s.version)
        throw problems::changed_meanwhile(s.version);
    store::remove(work.tx(), statement_id);
    work.audit(event_about(whole.hearing, "hearing.statement_taken_out",
                           {personal_change("statements[" + s.id.str() + "].words", s.words, std::nullopt)}));
}

void vote(api::Work& work, HearingId id, VoteForm const& form)
{
    auto const whole = require_open(work, id);
    base::refuse_if_any(faults_of(form));
    require_candidate(whole, form.round_house_id);
    if (has(whole.votes, form.id)) {
        work.audit(event_about(whole.hearing, "hearing.voted", {}, "sent again"));
        return;
    }
    Vote v;
    v.id = form.id ? *form.id : work.new_id<VoteId>();
    v.round_house_id = form.round_house_id;
    v.question = form.question;
    v.mode = form.mode;
    v.open = form.mode == VoteMode::Hands && form.open.value_or(true);
    set_counts(form, v);
    store::insert(work.tx(), id, v);
    work.audit(event_about(whole.hearing, "hearing.voted", differences(v.id, nullptr, &v)));
}

void change(api::Work& work, HearingId id, VoteId vote_id, VoteForm const& form)
{
    auto whole = require_open(work, id);
    base::refuse_if_any(faults_of(form));
    require_candidate(whole, form.round_house_id);
    auto& v = require_part(whole.votes, vote_id);
    auto const before = v;
    if (v.mode != form.mode)
        throw base::invalid_input(
            {{"mode", "fixed", {"วิธีนับเปลี่ยนไม่ได้ ลบแล้วลงมติใหม่", "How it is counted stays; remove it and vote again"}}});
    refuse_another_question(v, form);
    v.round_house_id = form.round_house_id;
    v.question = form.question;
    if (v.mode == VoteMode::Hands)
        v.open = form.open.value_or(v.open);
    else
        set_counts(form, v);
    if (!store::update(work.tx(), v, require_version(form.version)))
        throw problems::changed_meanwhile(before.version);
    work.audit(event_about(whole.hearing, "hearing.vote_changed", differences(v.id, &before, &v)));
}

void take_out(api::Work& work, HearingId id, VoteId vote_id, std::optional<std::int64_t> version)
{
    auto whole = require_open(work, id);
    auto const& v = require_part(whole.votes, vote_id);
    if (require_version(version) != v.version)
        throw problems::changed_meanwhile(v.version);
    store::remove(work.tx(), vote_id);
    work.audit(event_about(whole.hearing, "hearing.vote_taken_out", differences(v.id, &v, nullptr)));
}

void raise_hand(api::Work& work, HearingId id, VoteId vote_id, Hand const& hand)
{
    auto whole = require_open(work, id);
    auto& v = require_part(whole.votes, vote_id);
    auto const& attendee = require_part(whole.attendees, hand.attendee_id);
    if (v.mode != VoteMode::Hands || !v.open)
        throw problems::vote_closed();
    if (!attendee.counts || attendee.signed_by == SignedBy::Counted)
        throw base::invalid_input({{"attendee_id", "does_not_count", {"ผู้นี้ไม่มีสิทธิลงมติ", "This person has no vote"}}});
    raise(v, hand);
    store::put_hand(work.tx(), v, hand);
    // How somebody voted is the meeting's alone: the audit tells that a hand was raised, without the counts that would give it
    // away.
    work.audit(event_about(whole.hearing, "hearing.hand_raised", {change_of("votes[" + v.id.str() + "]", std::nullopt, "hand")}));
}

void add_picture(api::Work& work, HearingId id, PictureForm const& form)
{
    auto const whole = require_changeable(work, id);
    if (std::ranges::find(whole.pictures, form.sha256, &Picture::sha256) != whole.pictures.end()) {
        work.audit(event_about(whole.hearing, "hearing.picture_added", {}, "sent again"));
        return;
    }
    auto const file = files::attach(work.tx(), form.sha256, work.actor().id);
    Picture p;
    p.id = work.new_id<PictureId>();
    p.kind = form.kind;
    p.sha256 = file.sha256;
    p.caption = form.caption;
    p.taken_at = file.taken_at;
    p.width = static_cast<int>(file.width);
    p.height = static_cast<int>(file.height);
    store::insert(work.tx(), id, p);
    work.audit(event_about(whole.hearing, "hearing.picture_added",
                           {change_of("pictures[" + p.id.str() + "].sha256", std::nullopt, p.sha256)}));
}

void take_out(api::Work& work, HearingId id, PictureId picture_id)
{
    auto whole = require_changeable(work, id);
    auto const& p = require_part(whole.pictures, picture_id);
    store::remove(work.tx(), picture_id);
    work.audit(event_about(whole.hearing, "hearing.picture_taken_out",
                           {change_of("pictures[" + p.id.str() + "].sha256", p.sha256, std::nullopt)}));
}

} // namespace hearings::service
