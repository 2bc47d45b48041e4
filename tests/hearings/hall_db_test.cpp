// Telephones in the hall: whoever holds the code may, one telephone is one person and one hand, and the door closes.
#include "hearings/hall.hpp"

#include "hearings/board.hpp"
#include "hearings/world.hpp"

#include <gmock/gmock.h>

namespace hearings {

namespace {

using testing::IsEmpty;
using testing::SizeIs;

class Hall : public test::VillageHall {
protected:
    Hall() : a_(candidate()), id_(opened({a_}))
    {
        work([&](api::Work& w) {
            hall::open_door(w, id_);
            service::vote(w, id_,
                          {std::nullopt, std::nullopt, "รับรองลำดับ", VoteMode::Hands, true, std::nullopt, std::nullopt,
                           std::nullopt, std::nullopt});
        });
        code_ = door();
    }
    std::string door()
    {
        return read([&](storage::Reader& db) { return store::door(db, id_).value().code; });
    }
    static std::string phone(char letter) { return std::string(64, letter); }
    std::string arrive(std::string device, std::string name) { return arrive_from("10.0.0.1", device, name); }
    std::string arrive_from(std::string const& address, std::string device, std::string name)
    {
        return refused([&](api::Work& w) { hall::arrive(w, code_, {device, name, "12", 3}, address); });
    }
    void confirm_all()
    {
        PickedAttendees everybody;
        for (auto const& a : load(id_).attendees)
            everybody.ids.push_back(a.id);
        work([&](api::Work& w) { service::confirm(w, id_, everybody); });
    }
    void take_out(std::string const& name)
    {
        auto const all = load(id_).attendees;
        auto const who = std::ranges::find(all, name, &Attendee::name);
        work([&](api::Work& w) { service::take_out(w, id_, PickedAttendees{{who->id}}); });
    }
    std::string raise(std::string device, Choice choice)
    {
        auto const vote = load(id_).votes.at(0).id;
        return refused([&](api::Work& w) { hall::raise_hand(w, code_, {device, vote, choice}); });
    }
    std::string object(std::string device, std::uint8_t number)
    {
        base::Uuid::Bytes bytes{};
        bytes[0] = 1;
        bytes[15] = number;
        return refused([&](api::Work& w) { hall::object(w, code_, {device, StatementId(base::Uuid(bytes)), a_, "มีที่ดินอีกแปลง"}); });
    }
    HallView look(std::string device)
    {
        return read([&](storage::Reader& db) { return hall::view(db, *vault_, code_, device, clock_.now()); });
    }
    std::string look_refused(std::string const& code)
    {
        return test::refusal(
            [&] { read([&](storage::Reader& db) { return hall::view(db, *vault_, code, std::nullopt, clock_.now()); }); });
    }

    Id a_;
    HearingId id_;
    std::string code_;
};
INSTANTIATE_FOR_BOTH_ENGINES(Hall);

TEST_P(Hall, SignsATelephoneInOnce)
{
    EXPECT_EQ(look(phone('a')).my_name, std::nullopt);
    EXPECT_EQ(arrive(phone('a'), "นางมาลี"), "");
    EXPECT_EQ(arrive(phone('a'), "นางมาลีอีกครั้ง"), "");
    EXPECT_EQ(arrive(phone('b'), "นายบุญ"), "");
    EXPECT_THAT(load(id_).attendees, SizeIs(2));
    EXPECT_EQ(look(phone('a')).my_name, "นางมาลี");
    EXPECT_EQ(look(phone('a')).people, 2);
}

TEST_P(Hall, KeepsAHashOfTheTelephoneOnly)
{
    (void)arrive(phone('a'), "นางมาลี");
    auto const kept = load(id_).attendees.at(0).device_hash.value();
    EXPECT_EQ(kept.find(phone('a')), std::string::npos);
}

TEST_P(Hall, CountsOneHandOfEachTelephoneAndOnlyOfThoseWhoSignedIn)
{
    EXPECT_EQ(raise(phone('a'), Choice::InFavour), "409 hearings.sign_in_first");
    (void)arrive(phone('a'), "นางมาลี");
    (void)arrive(phone('b'), "นายบุญ");
    confirm_all();
    EXPECT_EQ(raise(phone('a'), Choice::InFavour), "");
    EXPECT_EQ(raise(phone('a'), Choice::Against), "");
    EXPECT_EQ(raise(phone('b'), Choice::InFavour), "");
    auto const vote = load(id_).votes.at(0);
    EXPECT_EQ(vote.in_favour, 1);
    EXPECT_EQ(vote.against, 1);
    EXPECT_EQ(look(phone('a')).votes.at(0).mine, Choice::Against);
    EXPECT_EQ(look(phone('a')).votes.at(0).in_favour, std::nullopt) << "nobody follows the others before the vote is closed";
    EXPECT_EQ(look(phone('c')).votes.at(0).mine, std::nullopt);
}

// Whoever photographs the code can sign in as the whole village.
TEST_P(Hall, CountsAndLetsVoteOnlyWhomTheSecretaryConfirmed)
{
    (void)arrive(phone('a'), "นางมาลี");
    (void)arrive(phone('b'), "นายบุญ");
    auto const presence = [&] {
        return read([&](storage::Reader& db) { return views::hearing(db, actor_, test::everywhere(), id_).presence; });
    };
    EXPECT_EQ(presence().people, 0);
    EXPECT_FALSE(look(phone('a')).confirmed);
    EXPECT_EQ(raise(phone('a'), Choice::InFavour), "409 hearings.not_confirmed");
    work([&](api::Work& w) { service::confirm(w, id_, PickedAttendees{{load_in(w, id_).attendees.at(0).id}}); });
    EXPECT_EQ(presence().people, 1);
    EXPECT_TRUE(look(phone('a')).confirmed);
    EXPECT_FALSE(look(phone('b')).confirmed);
    EXPECT_EQ(raise(phone('a'), Choice::InFavour), "");
}

TEST_P(Hall, TakesSomebodyOutWithTheHandsTheyRaised)
{
    (void)arrive(phone('a'), "นางมาลี");
    (void)arrive(phone('b'), "นายบุญ");
    confirm_all();
    (void)raise(phone('a'), Choice::InFavour);
    (void)raise(phone('b'), Choice::Against);
    (void)object(phone('a'), 1);
    take_out("นางมาลี");
    auto const whole = load(id_);
    EXPECT_EQ(whole.votes.at(0).in_favour, 0);
    EXPECT_EQ(whole.votes.at(0).against, 1);
    EXPECT_THAT(whole.votes.at(0).hands, SizeIs(1));
    EXPECT_THAT(whole.attendees, SizeIs(1));
    ASSERT_THAT(whole.statements, SizeIs(1)) << "what was said stays";
    EXPECT_EQ(whole.statements[0].attendee_id, std::nullopt);
    EXPECT_EQ(raise(phone('a'), Choice::InFavour), "409 hearings.sign_in_first");
}

// Forty invented people with five objections each would keep a village from its seal.
TEST_P(Hall, LetsWhatAnUnconfirmedTelephoneSentWaitAndTakesItOutWithTheTelephone)
{
    (void)arrive(phone('a'), "นางมาลี");
    (void)arrive(phone('b'), "นายสวมรอย");
    (void)object(phone('a'), 1);
    (void)object(phone('b'), 2);
    (void)object(phone('b'), 3);
    auto const unanswered = [&] {
        auto const view = read([&](storage::Reader& db) { return views::hearing(db, actor_, test::everywhere(), id_); });
        return std::ranges::count_if(view.missing_at, [](std::string const& at) { return at.starts_with("statements"); });
    };
    auto const on_projector = [&] {
        return read([&](storage::Reader& db) { return board_of(db, test::everywhere(), id_, std::nullopt).said_of.size(); });
    };
    EXPECT_EQ(unanswered(), 0);
    EXPECT_EQ(on_projector(), 0U);
    work([&](api::Work& w) { service::confirm(w, id_, PickedAttendees{{load_in(w, id_).attendees.at(0).id}}); });
    EXPECT_EQ(unanswered(), 1) << "who is here is answered";
    EXPECT_EQ(on_projector(), 1U);
    auto const answered = load(id_).statements.at(1);
    work([&](api::Work& w) {
        service::change(w, id_, answered.id,
                        {answered.id, a_, answered.kind, answered.speaker, answered.words, "ตรวจแล้วไม่จริง", answered.version});
    });
    take_out("นายสวมรอย");
    std::vector<std::optional<std::string>> answers;
    for (auto const& s : load(id_).statements)
        answers.push_back(s.answer);
    EXPECT_THAT(answers, testing::ElementsAre(std::nullopt, "ตรวจแล้วไม่จริง")) << "what the meeting answered stays";
    EXPECT_EQ(history("hearing", id_.str()).front().event.changes.size(), 2U);
}

TEST_P(Hall, LetsOneAddressFillTheListOnlyAsFarAsTheSecretaryConfirms)
{
    auto const device = [](int number) { return std::string(61, 'x') + std::to_string(100 + number); };
    for (int i = 0; i < 60; ++i)
        ASSERT_EQ(arrive_from("10.0.0.9", device(i), "นายสวมรอย"), "") << i;
    EXPECT_EQ(arrive_from("10.0.0.9", device(60), "นายสวมรอย"), "409 hearings.hall_crowded");
    EXPECT_EQ(arrive_from("10.0.0.9", device(3), "นายสวมรอย"), "") << "the same telephone again";
    EXPECT_EQ(arrive_from("10.0.0.8", device(61), "นางมาลี"), "") << "from elsewhere";
    EXPECT_EQ(load(id_).attendees.at(0).address_hash.value().find("10.0.0.9"), std::string::npos);
    confirm_all();
    EXPECT_EQ(load(id_).attendees.at(0).address_hash, std::nullopt) << "kept no longer than it is needed";
    EXPECT_EQ(arrive_from("10.0.0.9", device(60), "นายบุญ"), "");
}

TEST_P(Hall, TakesManyOutAtOnceHoweverOftenItIsSent)
{
    PickedAttendees stuffed;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        (void)arrive(phone(letter), "นายสวมรอย");
    for (auto const& a : load(id_).attendees)
        stuffed.ids.push_back(a.id);
    work([&](api::Work& w) { service::take_out(w, id_, stuffed); });
    work([&](api::Work& w) { service::take_out(w, id_, stuffed); });
    EXPECT_THAT(load(id_).attendees, IsEmpty());
}

TEST_P(Hall, ClosesAVoteWhileHandsCome)
{
    (void)arrive(phone('a'), "นางมาลี");
    confirm_all();
    auto const seen = load(id_).votes.at(0);
    (void)raise(phone('a'), Choice::InFavour);
    work([&](api::Work& w) {
        service::change(w, id_, seen.id,
                        {std::nullopt, std::nullopt, seen.question, VoteMode::Hands, false, std::nullopt, std::nullopt,
                         std::nullopt, seen.version});
    });
    auto const closed = load(id_).votes.at(0);
    EXPECT_FALSE(closed.open);
    EXPECT_EQ(closed.in_favour, 1);
    auto const shown = look(phone('b')).votes.at(0);
    EXPECT_FALSE(shown.open);
    EXPECT_EQ(shown.in_favour, 1) << "the result is told to the telephones";
    EXPECT_EQ(shown.against, 0);
    EXPECT_EQ(raise(phone('a'), Choice::Against), "409 hearings.vote_closed");
}

TEST_P(Hall, CountsObjectionsOfPeopleWhoTypedTheSameNameApart)
{
    (void)arrive(phone('a'), "นายสมชาย");
    (void)arrive(phone('b'), "นายสมชาย");
    for (std::uint8_t i = 1; i <= 5; ++i)
        EXPECT_EQ(object(phone('a'), i), "");
    EXPECT_EQ(object(phone('a'), 6), "409 hearings.enough_said");
    EXPECT_EQ(object(phone('b'), 7), "");
}

TEST_P(Hall, TakesAnObjectionOnceAndNotWithoutEnd)
{
    EXPECT_EQ(object(phone('a'), 1), "409 hearings.sign_in_first");
    (void)arrive(phone('a'), "นางมาลี");
    EXPECT_EQ(object(phone('a'), 1), "");
    EXPECT_EQ(object(phone('a'), 1), "");
    EXPECT_THAT(load(id_).statements, SizeIs(1));
    EXPECT_EQ(load(id_).statements[0].speaker, "นางมาลี");
    for (std::uint8_t i = 2; i <= 5; ++i)
        EXPECT_EQ(object(phone('a'), i), "");
    EXPECT_EQ(object(phone('a'), 6), "409 hearings.enough_said");
}

TEST_P(Hall, IsClosedToWrongOldAndExpiredCodes)
{
    EXPECT_EQ(look_refused("ABCDEFGHJKLM"), "404 hearings.hall_closed");
    EXPECT_EQ(look_refused(code_), "");
    auto const old = code_;
    work([&](api::Work& w) { hall::open_door(w, id_); });
    EXPECT_EQ(look_refused(old), "404 hearings.hall_closed") << "a new code ends the old one";
    EXPECT_EQ(look_refused(door()), "");
    clock_.advance_ms(8 * 3600 * 1000);
    EXPECT_EQ(look_refused(door()), "404 hearings.hall_closed");
}

TEST_P(Hall, EndsWithTheSealWithACancellationAndWhenTheSecretaryClosesIt)
{
    work([&](api::Work& w) { hall::close_door(w, id_); });
    EXPECT_EQ(look_refused(code_), "404 hearings.hall_closed");

    auto const b = candidate();
    auto const held_one = held({b});
    work([&](api::Work& w) { hall::open_door(w, held_one); });
    auto const code = read([&](storage::Reader& db) { return store::door(db, held_one).value().code; });
    EXPECT_EQ(look_refused(code), "");
    seal(held_one);
    EXPECT_EQ(look_refused(code), "404 hearings.hall_closed");
    EXPECT_EQ(refused([&](api::Work& w) { hall::open_door(w, held_one); }), "409 hearings.sealed");
}

TEST_P(Hall, ShowsNamesHouseNumbersAndPlacesOnly)
{
    (void)arrive(phone('a'), "นางมาลี");
    auto const text = base::fields::to_text(look(phone('b')));
    EXPECT_EQ(text.find("นางมาลี"), std::string::npos) << "nobody sees who else came";
    for (auto const* hidden : {"score", "dwelling", "members", "household_id", "income", "health"})
        EXPECT_EQ(text.find(hidden), std::string::npos) << hidden;
}

} // namespace

} // namespace hearings
