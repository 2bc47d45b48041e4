// The decisions about hearings.
#include "hearings/rules.hpp"

#include "hearings/canonical.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace hearings {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

template <class Id>
Id id(std::uint8_t number)
{
    base::Uuid::Bytes bytes{};
    bytes[15] = number;
    return Id(base::Uuid(bytes));
}

Candidate candidate(std::uint8_t number, std::optional<std::int64_t> score, std::optional<int> place)
{
    Candidate c;
    c.round_house_id = id<rounds::RoundHouseId>(number);
    c.head_name = "นายทดสอบ";
    c.house_no = std::to_string(number);
    c.score = score;
    c.place = place;
    return c;
}

Attendee somebody(std::string house_no, int moo = 1)
{
    Attendee a;
    a.name = "นางมาลี ใจสมมุติ";
    a.house_no = std::move(house_no);
    a.moo = moo;
    return a;
}

Attendee group(int people, int households, bool counts = true)
{
    Attendee a;
    a.signed_by = SignedBy::Counted;
    a.name = "ผู้มาร่วม";
    a.people = people;
    a.households = households;
    a.counts = counts;
    return a;
}

// Houses 1, 2, … stand at these places; 0: at none.
std::vector<Candidate> at_places(std::vector<int> const& places)
{
    std::vector<Candidate> list;
    for (auto const place : places)
        list.push_back(candidate(static_cast<std::uint8_t>(list.size() + 1), std::nullopt,
                                 place == 0 ? std::nullopt : std::optional(place)));
    return list;
}

// An open meeting with everything that a seal asks for.
Whole complete()
{
    Whole w;
    w.hearing.state = State::Open;
    w.hearing.chair_name = "นายประธาน";
    w.hearing.secretary_name = "นางเลขา";
    w.hearing.quorum = {QuorumKind::People, 2, std::nullopt, "ครัวเรือน"};
    w.attendees = {somebody("1"), somebody("2")};
    w.candidates = {candidate(1, 10, 1), candidate(2, 5, 2)};
    return w;
}

std::vector<std::string> missing(Whole const& whole, std::vector<rounds::RoundHouseId> gone = {})
{
    std::vector<std::string> told;
    for (auto const& fault : missing_for_seal(whole, gone))
        told.push_back(fault.field + "=" + fault.code);
    return told;
}

TEST(HearingStates, EndInASealOrACancellation)
{
    State const all[] = {State::Planned, State::Open, State::Sealed, State::Cancelled};
    std::vector<std::string> moves;
    for (auto const from : all)
        for (auto const to : all)
            if (may_become(from, to))
                moves.push_back(std::string(base::name_of(from)) + ">" + std::string(base::name_of(to)));
    EXPECT_THAT(moves, ElementsAre("planned>open", "planned>cancelled", "open>sealed", "open>cancelled"));
}

TEST(Quorum, CountsPeopleOneByOneAndInGroups)
{
    Quorum const quorum{QuorumKind::People, 4, std::nullopt, "x"};
    std::vector<Attendee> there{somebody("1"), group(2, 1), group(9, 3, false)};
    EXPECT_EQ(presence_of(quorum, there).people, 3);
    EXPECT_EQ(presence_of(quorum, there).others, 9);
    EXPECT_FALSE(presence_of(quorum, there).reached);
    there.push_back(somebody("1"));
    EXPECT_TRUE(presence_of(quorum, there).reached);
}

TEST(Quorum, CountsAHouseOnceHoweverManyComeFromIt)
{
    Quorum const quorum{QuorumKind::HouseholdShare, 50, 7, "x"};
    std::vector<Attendee> there{somebody("1"), somebody("1"), somebody("1", 2), somebody("3")};
    auto const presence = presence_of(quorum, there);
    EXPECT_EQ(presence.households, 3);
    EXPECT_EQ(presence.needed, 4) << "half of seven, rounded up";
    EXPECT_FALSE(presence.reached);
    there.push_back(group(3, 1));
    EXPECT_TRUE(presence_of(quorum, there).reached);
}

TEST(Quorum, CountsAHouseOnceHoweverItsNumberWasTyped)
{
    Quorum const quorum{QuorumKind::HouseholdShare, 50, 7, "x"};
    auto const of_moo = [](char const* house_no, std::optional<int> moo) {
        auto a = somebody(house_no);
        a.moo = moo;
        return a;
    };
    struct Case {
        char const* what;
        std::vector<Attendee> there;
        int households;
    };
    Case const cases[] = {
        {"Thai digits, blanks", {of_moo("777/1", 1), of_moo("๗๗๗/๑", 1), of_moo("777 / 1", 1)}, 1},
        {"a moo that one did not tell", {of_moo("777", std::nullopt), of_moo("777", 1), of_moo("๗๗๗", 0)}, 1},
        {"a moo that nobody told", {of_moo("777", std::nullopt), of_moo("777", std::nullopt)}, 1},
        {"two moo", {of_moo("777", 1), of_moo("777", 2), of_moo("777", std::nullopt)}, 2},
        {"other numbers", {of_moo("777", std::nullopt), of_moo("77", 1)}, 2},
    };
    for (auto const& c : cases)
        EXPECT_EQ(presence_of(quorum, c.there).households, c.households) << c.what;
}

TEST(Quorum, OfAShareIsNeverReachedWithoutItsWhole)
{
    EXPECT_FALSE(presence_of({QuorumKind::HouseholdShare, 50, std::nullopt, "x"}, {}).reached);
}

// Whoever reads the history can follow it from order to order.
TEST(HearingMoves, AreTheFewestThatMakeTheNewOrder)
{
    struct Case {
        std::vector<int> before;
        std::vector<int> after;
        std::size_t moves;
    };
    for (auto const& [before, after, moves] :
         {Case{{}, {}, 0}, Case{{1, 2, 3}, {1, 2, 3}, 0}, Case{{1, 2, 3, 4}, {2, 3, 4, 1}, 1},
          Case{{1, 2, 3, 4}, {4, 1, 2, 3}, 1}, Case{{1, 2, 3, 4}, {1, 3, 2, 4}, 1}, Case{{1, 2, 3, 4}, {4, 3, 2, 1}, 3},
          Case{{0, 0, 0}, {2, 1, 3}, 3}, Case{{1, 2, 3}, {0, 1, 2}, 1}, Case{{0, 1, 2}, {1, 3, 2}, 2}, Case{{0, 1}, {0, 1}, 0}}) {
        auto const old = at_places(before);
        auto const now = at_places(after);
        auto const houses = moved(old, now);
        EXPECT_EQ(houses.size(), moves);
        // Taken out of the old order and put in at their new places, the lowest first.
        std::vector<rounds::RoundHouseId> order;
        for (auto const& house : in_order(old))
            if (house.place && std::ranges::find(houses, house.round_house_id) == houses.end())
                order.push_back(house.round_house_id);
        for (auto const& house : houses)
            if (auto const place = std::ranges::find(now, house, &Candidate::round_house_id)->place)
                order.insert(order.begin() + *place - 1, house);
        std::vector<rounds::RoundHouseId> expected;
        for (auto const& house : in_order(now))
            if (house.place)
                expected.push_back(house.round_house_id);
        EXPECT_EQ(order, expected);
    }
}

TEST(PeoplesOrder, DeviatesWhereSomebodyIsPutBeforeAHigherScore)
{
    struct Case {
        char const* about;
        std::vector<Candidate> candidates;
        std::vector<std::uint8_t> lifted;
    };
    Case const cases[] = {
        {"as the score", {candidate(1, 10, 1), candidate(2, 5, 2)}, {}},
        {"equal scores", {candidate(1, 5, 2), candidate(2, 5, 1)}, {}},
        {"one lifted over one", {candidate(1, 10, 2), candidate(2, 5, 1)}, {2}},
        {"the passed one is not asked", {candidate(1, 10, 3), candidate(2, 5, 1), candidate(3, 7, 2)}, {2, 3}},
        {"without a score", {candidate(1, 10, 2), candidate(2, std::nullopt, 1)}, {}},
        {"without a place yet", {candidate(1, 10, std::nullopt), candidate(2, 5, 1)}, {}},
    };
    for (auto const& c : cases) {
        std::vector<rounds::RoundHouseId> expected;
        for (auto const number : c.lifted)
            expected.push_back(id<rounds::RoundHouseId>(number));
        EXPECT_EQ(deviations(c.candidates), expected) << c.about;
    }
}

TEST(PeoplesOrder, PutsHousesWithoutAPlaceLast)
{
    auto const order = in_order({candidate(1, 1, std::nullopt), candidate(2, 2, 2), candidate(3, 3, 1)});
    EXPECT_EQ(order[0].round_house_id, id<rounds::RoundHouseId>(3));
    EXPECT_EQ(order[2].round_house_id, id<rounds::RoundHouseId>(1));
    auto const scored = by_score({candidate(1, std::nullopt, 1), candidate(2, 2, 2), candidate(3, 3, 3)});
    EXPECT_EQ(scored[0].round_house_id, id<rounds::RoundHouseId>(3));
    EXPECT_EQ(scored[2].round_house_id, id<rounds::RoundHouseId>(1));
}

TEST(Seal, IsReadyWhenNothingIsMissing)
{
    EXPECT_THAT(missing(complete()), IsEmpty());
}

TEST(Seal, NamesEverythingThatIsMissingAtOnce)
{
    auto w = complete();
    w.hearing.chair_name.reset();
    w.hearing.secretary_name.reset();
    w.attendees.pop_back();
    w.candidates = {candidate(1, 10, 2), candidate(2, 5, 1), candidate(3, 1, std::nullopt)};
    Statement objection;
    objection.kind = StatementKind::Objection;
    objection.speaker = "นายค้าน";
    w.statements = {objection};
    Vote vote;
    vote.question = "รับรองลำดับ";
    vote.open = true;
    vote.in_favour = 5;
    w.votes = {vote};
    EXPECT_THAT(missing(w, {id<rounds::RoundHouseId>(3)}),
                ElementsAre("chair_name=required", "secretary_name=required", "quorum=not_reached", "order=not_complete",
                            "candidates[1].reason=reason_required", "statements[0].answer=required", "votes[0].open=still_open",
                            "votes[0].in_favour=more_than_present", "candidates[2].round_house_id=not_waiting"));
}

TEST(Seal, NeedsAnOpenMeetingAndCandidates)
{
    auto w = complete();
    w.hearing.state = State::Planned;
    w.candidates.clear();
    EXPECT_THAT(missing(w), ElementsAre("state=not_open", "candidates=required"));
}

TEST(Hands, AreCounted)
{
    Vote v;
    v.in_favour = 9;
    v.hands = {
        {id<AttendeeId>(1), Choice::InFavour}, {id<AttendeeId>(2), Choice::Against}, {id<AttendeeId>(3), Choice::InFavour}};
    count_hands(v);
    EXPECT_EQ(v.in_favour, 2);
    EXPECT_EQ(v.against, 1);
    EXPECT_EQ(v.abstain, 0);
}

TEST(HearingForms, RefuseWhatCannotBe)
{
    auto const told = [](base::Faults const& faults) {
        std::vector<std::string> list;
        for (auto const& fault : faults)
            list.push_back(fault.field + "=" + fault.code);
        return list;
    };
    HearingForm form;
    form.quorum = {QuorumKind::HouseholdShare, 101, std::nullopt, "x"};
    form.villages = {3, 3, 100};
    EXPECT_THAT(told(faults_of(form)), ElementsAre("quorum.number=out_of_range", "quorum.households_total=required",
                                                   "villages[1]=twice", "villages[2]=out_of_range"));
    AttendeesForm attendees;
    AttendeeForm phone;
    phone.signed_by = SignedBy::Phone;
    AttendeeForm two;
    two.people = 2;
    AttendeeForm few;
    few.signed_by = SignedBy::Counted;
    few.people = 2;
    few.households = 3;
    attendees.items = {phone, two, few};
    EXPECT_THAT(told(faults_of(attendees)), ElementsAre("items[0].signed_by=not_by_hand", "items[1].people=out_of_range",
                                                        "items[2].households=out_of_range"));
    VoteForm vote;
    vote.mode = VoteMode::Hands;
    vote.in_favour = 1;
    EXPECT_THAT(told(faults_of(vote)), ElementsAre("in_favour=counted_from_hands"));
    vote.mode = VoteMode::Counts;
    vote.open = true;
    EXPECT_THAT(told(faults_of(vote)), ElementsAre("open=counts_only"));
}

TEST(CanonicalHearing, ChangesWithEveryFactThatIsSealed)
{
    auto const text = canonical_text(complete());
    EXPECT_TRUE(text.starts_with("onehome-hearing\t1\n"));
    EXPECT_TRUE(text.ends_with("\n"));
    std::vector<std::function<void(Whole&)>> const changes{
        [](Whole& w) { w.hearing.title = "อื่น"; },         [](Whole& w) { w.hearing.minutes = "x"; },
        [](Whole& w) { w.hearing.quorum.number = 3; },    [](Whole& w) { w.candidates[0].place = 2; },
        [](Whole& w) { w.candidates[1].reason = "เหตุ"; }, [](Whole& w) { w.candidates[0].score.reset(); },
        [](Whole& w) { w.attendees[0].name = "อีกคน"; },   [](Whole& w) { w.attendees[0].counts = false; },
        [](Whole& w) { w.statements.emplace_back(); },    [](Whole& w) { w.votes.emplace_back(); },
        [](Whole& w) { w.pictures.emplace_back(); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto w = complete();
        changes[i](w);
        EXPECT_NE(canonical_text(w), text) << "change " << i;
    }
}

TEST(RecordedHearing, DiffersWithEachPicture)
{
    auto whole = complete();
    auto const before = recorded_of(whole);
    EXPECT_EQ(recorded_of(whole), before);
    whole.pictures.push_back({id<PictureId>(1), PictureKind::Meeting, std::string(64, 'a'), std::nullopt, std::nullopt, 10, 10});
    auto const one = recorded_of(whole);
    EXPECT_NE(one, before);
    whole.pictures[0].id = id<PictureId>(2);
    EXPECT_NE(recorded_of(whole), one);
}

TEST(CanonicalHearing, DoesNotTellOfTelephones)
{
    auto w = complete();
    w.attendees[0].device_hash = "abc";
    EXPECT_EQ(canonical_text(w), canonical_text(complete()));
}

} // namespace

} // namespace hearings
