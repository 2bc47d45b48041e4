// The decisions of rules.hpp.
#include "hearings/rules.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <utility>

namespace hearings {

namespace {

constexpr int kMostMoo = 99;
constexpr int kMostDaysEarly = 60;

base::FieldFault fault(std::string field, std::string code, base::Bilingual message)
{
    return {std::move(field), std::move(code), std::move(message)};
}

std::string at(char const* list, std::size_t index, char const* member)
{
    return std::string(list) + "[" + std::to_string(index) + "]." + member;
}

std::string house_of(Candidate const& c)
{
    return c.head_name + " บ้านเลขที่ " + c.house_no;
}

std::string house_of_en(Candidate const& c)
{
    return c.head_name + ", no. " + c.house_no;
}

void tell_missing_head(Hearing const& h, base::Faults& faults)
{
    if (!h.chair_name)
        faults.push_back(fault("chair_name", "required", {"กรอกชื่อประธานที่ประชุม", "Enter who chaired the meeting"}));
    if (!h.secretary_name)
        faults.push_back(fault("secretary_name", "required", {"กรอกชื่อเลขานุการผู้จดรายงาน", "Enter who kept the minutes"}));
    if (h.state != State::Open)
        faults.push_back(fault("state", "not_open", {"เปิดประชุมก่อน", "Open the meeting first"}));
}

void tell_missing_quorum(Whole const& whole, base::Faults& faults)
{
    auto const presence = presence_of(whole.hearing.quorum, whole.attendees);
    if (presence.reached)
        return;
    bool const people = whole.hearing.quorum.kind == QuorumKind::People;
    auto const there = std::to_string(people ? presence.people : presence.households);
    auto const needed = std::to_string(presence.needed);
    faults.push_back(fault(
        "quorum", "not_reached",
        people
            ? base::Bilingual{"องค์ประชุมไม่ครบ มา " + there + " คน ต้องมีอย่างน้อย " + needed + " คน",
                              "No quorum: " + there + (there == "1" ? " person" : " people") + " of at least " + needed}
            : base::Bilingual{"องค์ประชุมไม่ครบ มา " + there + " ครัวเรือน ต้องมีอย่างน้อย " + needed + " ครัวเรือน",
                              "No quorum: " + there + (there == "1" ? " household" : " households") + " of at least " + needed}));
}

void tell_missing_order(std::vector<Candidate> const& candidates, base::Faults& faults)
{
    if (candidates.empty())
        faults.push_back(fault("candidates", "required", {"ยังไม่มีครัวเรือนที่พิจารณา", "There is no household to decide about"}));
    auto const without = std::ranges::count_if(candidates, [](Candidate const& c) { return !c.place; });
    if (without > 0)
        faults.push_back(fault("order", "not_complete",
                               {"ยังไม่ได้จัดลำดับอีก " + std::to_string(without) + " ครัวเรือน",
                                std::to_string(without) + " households have no place in the order yet"}));
    auto const lifted = deviations(candidates);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        auto const& c = candidates[i];
        if (!c.reason && std::ranges::find(lifted, c.round_house_id) != lifted.end())
            faults.push_back(fault(
                at("candidates", i, "reason"), "reason_required",
                {"บอกเหตุผลที่ลำดับของ" + house_of(c) + " สูงกว่าคะแนน", "Say why " + house_of_en(c) + " stands above its score"}));
    }
}

void tell_missing_answers(Whole const& whole, base::Faults& faults)
{
    for (std::size_t i = 0; i < whole.statements.size(); ++i) {
        auto const& s = whole.statements[i];
        if (s.kind == StatementKind::Objection && !s.answer && !waits_for_its_speaker(s, whole.attendees))
            faults.push_back(fault(at("statements", i, "answer"), "required",
                                   {"บันทึกว่าที่ประชุมตอบข้อคัดค้านของ" + s.speaker + " อย่างไร",
                                    "Record what the meeting answered to the objection of " + s.speaker}));
    }
}

void tell_open_votes(Whole const& whole, base::Faults& faults)
{
    auto const people = presence_of(whole.hearing.quorum, whole.attendees).people;
    for (std::size_t i = 0; i < whole.votes.size(); ++i) {
        auto const& v = whole.votes[i];
        if (v.open)
            faults.push_back(
                fault(at("votes", i, "open"), "still_open", {"ปิดการลงมติเรื่อง " + v.question, "Close the vote on: " + v.question}));
        if (v.in_favour + v.against + v.abstain > people)
            faults.push_back(
                fault(at("votes", i, "in_favour"), "more_than_present",
                      {"เสียงเรื่อง " + v.question + " มากกว่าผู้มีสิทธิที่มาประชุม", "More votes than people who count on: " + v.question}));
    }
}

} // namespace

bool may_become(State from, State to)
{
    switch (from) {
    case State::Planned:
        return to == State::Open || to == State::Cancelled;
    case State::Open:
        return to == State::Sealed || to == State::Cancelled;
    case State::Sealed:
    case State::Cancelled:
        return false;
    }
    return false;
}

std::string house_number(std::string_view typed)
{
    auto number = base::text::arabic_digits(typed);
    std::erase(number, ' ');
    return number;
}

Presence presence_of(Quorum const& quorum, std::span<Attendee const> attendees)
{
    Presence presence;
    std::set<std::pair<int, std::string>> houses; // moo 0: nobody told it
    for (auto const& a : attendees) {
        (a.counts ? presence.people : presence.others) += a.people;
        if (!a.counts)
            continue;
        if (a.signed_by == SignedBy::Counted)
            presence.households += a.households;
        else if (a.house_no)
            houses.emplace(a.moo.value_or(0), house_number(*a.house_no));
    }
    presence.households += std::ranges::count_if(houses, [&](auto const& house) {
        return house.first != 0 ||
               std::ranges::none_of(houses, [&](auto const& other) { return other.first != 0 && other.second == house.second; });
    });
    if (quorum.kind == QuorumKind::People) {
        presence.needed = quorum.number;
        presence.reached = presence.people >= presence.needed;
    } else {
        // Rounded up: half of 7 households is 4.
        auto const total = static_cast<std::int64_t>(quorum.households_total.value_or(0));
        presence.needed = (total * quorum.number + 99) / 100;
        presence.reached = total > 0 && presence.households >= presence.needed;
    }
    return presence;
}

bool is_unconfirmed(Attendee const& attendee)
{
    return attendee.signed_by == SignedBy::Phone && !attendee.counts;
}

bool waits_for_its_speaker(Statement const& statement, std::span<Attendee const> attendees)
{
    return !statement.answer &&
           std::ranges::any_of(attendees, [&](Attendee const& a) { return a.id == statement.attendee_id && is_unconfirmed(a); });
}

std::vector<Candidate> in_order(std::vector<Candidate> candidates)
{
    std::ranges::stable_sort(candidates, {},
                             [](Candidate const& c) { return c.place.value_or(std::numeric_limits<int>::max()); });
    return candidates;
}

std::vector<Candidate> by_score(std::vector<Candidate> candidates)
{
    std::ranges::stable_sort(candidates, std::ranges::greater(),
                             [](Candidate const& c) { return c.score.value_or(std::numeric_limits<std::int64_t>::min()); });
    return candidates;
}

std::vector<rounds::RoundHouseId> deviations(std::vector<Candidate> const& candidates)
{
    auto const order = in_order(candidates);
    std::vector<rounds::RoundHouseId> lifted;
    for (auto house = order.begin(); house != order.end(); ++house)
        if (house->place && house->score && std::any_of(house + 1, order.end(), [&](Candidate const& later) {
                return later.place && later.score && *later.score > *house->score;
            }))
            lifted.push_back(house->round_house_id);
    return lifted;
}

std::vector<rounds::RoundHouseId> moved(std::vector<Candidate> const& before, std::vector<Candidate> const& after)
{
    auto const order = in_order(after);
    auto const place_before = [&](Candidate const& house) {
        auto const old = std::ranges::find(before, house.round_house_id, &Candidate::round_house_id);
        return old == before.end() ? std::nullopt : old->place;
    };
    // The longest run of houses that stood in this order before, ending at each house; what is outside of the longest has moved.
    std::vector<std::size_t> length(order.size(), 0);
    std::vector<std::size_t> previous(order.size(), order.size());
    std::size_t last = order.size();
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!order[i].place || !place_before(order[i]))
            continue;
        length[i] = 1;
        for (std::size_t j = 0; j < i; ++j)
            if (length[j] >= length[i] && *place_before(order[j]) < *place_before(order[i])) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        if (last == order.size() || length[i] > length[last])
            last = i;
    }
    std::vector<bool> stayed(order.size(), false);
    for (; last < order.size(); last = previous[last])
        stayed[last] = true;
    std::vector<rounds::RoundHouseId> houses;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (!stayed[i] && (order[i].place || place_before(order[i])))
            houses.push_back(order[i].round_house_id);
    return houses;
}

void count_hands(Vote& vote)
{
    vote.in_favour = vote.against = vote.abstain = 0;
    for (auto const& hand : vote.hands)
        switch (hand.choice) {
        case Choice::InFavour:
            ++vote.in_favour;
            break;
        case Choice::Against:
            ++vote.against;
            break;
        case Choice::Abstain:
            ++vote.abstain;
            break;
        }
}

void raise(Vote& vote, Hand const& hand)
{
    std::erase_if(vote.hands, [&](Hand const& h) { return h.attendee_id == hand.attendee_id; });
    vote.hands.push_back(hand);
    count_hands(vote);
}

bool take_back_hand(Vote& vote, AttendeeId attendee)
{
    bool const had = std::erase_if(vote.hands, [&](Hand const& h) { return h.attendee_id == attendee; }) > 0;
    if (had)
        count_hands(vote);
    return had;
}

base::Faults missing_for_seal(Whole const& whole, std::span<rounds::RoundHouseId const> gone)
{
    base::Faults faults;
    tell_missing_head(whole.hearing, faults);
    tell_missing_quorum(whole, faults);
    tell_missing_order(whole.candidates, faults);
    tell_missing_answers(whole, faults);
    tell_open_votes(whole, faults);
    for (std::size_t i = 0; i < whole.candidates.size(); ++i) {
        auto const& c = whole.candidates[i];
        if (std::ranges::find(gone, c.round_house_id) != gone.end())
            faults.push_back(fault(at("candidates", i, "round_house_id"), "not_waiting",
                                   {house_of(c) + " ไม่รอประชาคมในรอบนี้แล้ว นำออกจากรายชื่อ",
                                    house_of_en(c) + " no longer waits in the round; take it off the list"}));
    }
    return faults;
}

base::Faults faults_of(HearingForm const& form)
{
    base::Faults faults;
    if (form.quorum.kind == QuorumKind::HouseholdShare) {
        if (form.quorum.number > 100)
            faults.push_back(fault("quorum.number", "out_of_range", {"ร้อยละต้องไม่เกิน 100", "A share is at most 100 per cent"}));
        if (!form.quorum.households_total)
            faults.push_back(fault("quorum.households_total", "required",
                                   {"กรอกจำนวนครัวเรือนทั้งหมด เพื่อคิดร้อยละ", "Enter the number of households that the share is of"}));
    }
    std::set<int> seen;
    for (std::size_t i = 0; i < form.villages.size(); ++i) {
        auto const field = "villages[" + std::to_string(i) + "]";
        if (form.villages[i] < 1 || form.villages[i] > kMostMoo)
            faults.push_back(fault(field, "out_of_range", {"หมู่ที่ต้องอยู่ระหว่าง 1 ถึง 99", "A moo is from 1 to 99"}));
        else if (!seen.insert(form.villages[i]).second)
            faults.push_back(fault(field, "twice", {"มีหมู่บ้านนี้แล้ว", "This village is there already"}));
    }
    return faults;
}

base::Faults faults_of(OpeningForm const& form, base::Timestamp held_at, base::Timestamp now)
{
    if (!form.opened_at)
        return {};
    if (*form.opened_at > now)
        return {fault("opened_at", "in_future", {"เวลาเปิดประชุมอยู่ในอนาคต", "The meeting cannot have opened in the future"})};
    if (form.opened_at->bangkok_date() < held_at.bangkok_date().plus_days(-kMostDaysEarly))
        return {
            fault("opened_at", "long_before",
                  {"เปิดประชุมก่อนวันนัดเกิน 60 วัน ตรวจวันที่ หรือแก้วันนัดของเวทีก่อน",
                   "More than 60 days before the appointed day. Check the date, or put the hearing's appointment right first"})};
    return {};
}

base::Faults faults_of(AttendeesForm const& form)
{
    base::Faults faults;
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        auto const& a = form.items[i];
        if (a.signed_by == SignedBy::Phone)
            faults.push_back(fault(at("items", i, "signed_by"), "not_by_hand",
                                   {"การลงชื่อด้วยโทรศัพท์ทำจากหน้าของห้องประชุมเท่านั้น", "Telephones sign in on the hall's page only"}));
        if (a.signed_by == SignedBy::Counted) {
            if (a.people && a.households && *a.households > *a.people)
                faults.push_back(fault(at("items", i, "households"), "out_of_range",
                                       {"จำนวนครัวเรือนต้องไม่มากกว่าจำนวนคน", "There cannot be more households than people"}));
        } else if (a.people.value_or(1) != 1) {
            faults.push_back(
                fault(at("items", i, "people"), "out_of_range", {"ผู้ที่ลงชื่อนับเป็นหนึ่งคน", "Somebody who signs is one person"}));
        }
    }
    return faults;
}

base::Faults faults_of(VoteForm const& form)
{
    base::Faults faults;
    bool const told = form.in_favour || form.against || form.abstain;
    if (form.mode == VoteMode::Hands && told)
        faults.push_back(fault("in_favour", "counted_from_hands",
                               {"การลงมติรายคนนับจากเสียงของแต่ละคน", "Single hands are counted by the program"}));
    if (form.mode == VoteMode::Counts && form.open.value_or(false))
        faults.push_back(fault("open", "counts_only", {"เปิดรับเสียงได้เฉพาะการลงมติรายคน", "Only a vote by single hands is opened"}));
    return faults;
}

} // namespace hearings
