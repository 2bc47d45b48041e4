// Hearings that go to a laptop and come back: once, unchanged, or not at all.
#include "hearings/canonical.hpp"
#include "hearings/checkout_store.hpp"
#include "hearings/checkouts.hpp"
#include "hearings/world.hpp"
#include "platform/archive/archive.hpp"
#include "platform/config/province_settings.hpp"
#include "platform/files/file_store.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace hearings {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// A laptop with its own database and the keys of its package.
class Laptop {
public:
    explicit Laptop(Package const& package, base::Timestamp now) : vault_(keys_of_seed(package.seed)), clock_(now)
    {
        work([&](api::Work& w) { service::receive(w, package); });
    }
    void work(std::function<void(api::Work&)> const& f)
    {
        (*database_).write([&](storage::Writer& tx) {
            api::Work one(tx, actor_, clock_.now(), ids_, *vault_, "laptop");
            f(one);
        });
    }
    template <class F>
    auto read(F&& f)
    {
        return (*database_).reading(std::forward<F>(f));
    }
    Whole load(HearingId id)
    {
        return read([&](storage::Reader& db) { return store::whole(db, store::find(db, test::everywhere(), id).value()); });
    }
    // Everybody comes, the order is as listed, and it is sealed.
    void hold(HearingId id)
    {
        if (load(id).hearing.state == State::Planned)
            work([&](api::Work& w) { service::open(w, id, {std::nullopt, test::version_of(w, id)}); });
        work([&](api::Work& w) {
            AttendeesForm people;
            for (int i = 0; i < 3; ++i) {
                AttendeeForm a;
                a.name = "นางผู้มา " + std::to_string(i);
                a.house_no = std::to_string(i + 1);
                people.items.push_back(a);
            }
            service::arrive(w, id, people);
            OrderForm order;
            for (auto const& c : load(id).candidates)
                order.items.push_back({c.round_house_id, std::nullopt});
            order.version = test::version_of(w, id);
            service::put_in_order(w, id, order);
        });
        work([&](api::Work& w) { test::seal_as_it_stands(w, id); });
    }
    Result result()
    {
        return read([](storage::Reader& db) { return service::hand_back(db); });
    }

private:
    test::TestDatabase database_;
    std::unique_ptr<auth::Vault> vault_;
    api::FixedClock clock_;
    api::SeededIds ids_{clock_, "laptop"};
    auth::Actor actor_ = auth::system_actor();
};

// As somebody does who holds the package.
void sign(Result& result, std::string const& seed)
{
    auto const text = canonical_text(whole_of(result.hearing));
    result.hearing.head.seal_sha256 = auth::sha256_hex(text);
    result.hearing.head.seal_signature = keys_of_seed(seed)->sign(text);
}

class Checkouts : public test::VillageHall {
protected:
    Checkouts() : a_(candidate()), b_(candidate()), id_(opened({a_, b_})) {}

    Package check_out(std::string seed = "one-time")
    {
        return work([&](api::Work& w) {
            return service::check_out(w, id_, {"โน้ตบุ๊กตำบล", load_in(w, id_).hearing.version}, std::move(seed),
                                      {"bob", "บ็อบ", "$hash"});
        });
    }
    // "" when it was taken; a refusal is written down although it is told.
    std::string take(Result const& result)
    {
        std::optional<base::Problem> refused;
        auto const thrown = this->refused([&](api::Work& w) { refused = service::take_in(w, result, {}).refused; });
        return refused ? refused->code() : thrown;
    }
    std::vector<CheckoutView> checkouts()
    {
        return read([&](storage::Reader& db) { return views::hearing(db, actor_, test::everywhere(), id_).checkouts; });
    }

    Id a_;
    Id b_;
    HearingId id_;
};
INSTANTIATE_FOR_BOTH_ENGINES(Checkouts);

TEST_P(Checkouts, AreHeldOnTheLaptopAndTakenInOnceHoweverOftenTheyAreSent)
{
    Laptop laptop(check_out(), clock_.now());
    laptop.hold(id_);
    auto const result = laptop.result();
    EXPECT_EQ(take(result), "");
    auto const whole = load(id_);
    EXPECT_EQ(whole.hearing.state, State::Sealed);
    EXPECT_EQ(whole.hearing.seal->sha256, laptop.load(id_).hearing.seal->sha256);
    EXPECT_TRUE(vault_->verify(whole.hearing.seal->text, whole.hearing.seal->signature)) << "countersigned by the province";
    EXPECT_EQ(house(a_).state, rounds::HouseState::Heard);
    EXPECT_EQ(differences(), "");
    EXPECT_EQ(take(result), "");
    EXPECT_EQ(take(result), "");
    EXPECT_THAT(load(id_).attendees, SizeIs(3));
    EXPECT_EQ(moves_of(a_).size(), 2U) << "surveyed and heard, once";
    EXPECT_EQ(checkouts().at(0).state, CheckoutState::Returned);
}

// It would be sealed there and never come home: the result holds the hearing that was received.
TEST_P(Checkouts, LetTheLaptopPlanNoOtherHearing)
{
    Laptop laptop(check_out(), clock_.now());
    EXPECT_EQ(test::refusal([&] { laptop.work([](api::Work& w) { (void)service::plan(w, {}, false); }); }),
              "409 hearings.on_laptop");
}

TEST_P(Checkouts, LeaveTheProvincesCopyToReadOnly)
{
    (void)check_out();
    auto const version = load(id_).hearing.version;
    std::vector<std::function<void(api::Work&)>> const changes{
        [&](api::Work& w) { service::arrive(w, id_, {{AttendeeForm{}}}); },
        [&](api::Work& w) { service::put_in_order(w, id_, {{}, version}); },
        [&](api::Work& w) { service::cancel(w, id_, {"พลาด"}); },
        [&](api::Work& w) { test::seal_as_it_stands(w, id_); },
        [&](api::Work& w) { (void)service::check_out(w, id_, {"อีกเครื่อง", version}, "x", {}); },
    };
    for (auto const& change : changes)
        EXPECT_EQ(refused(change), "409 hearings.checked_out");
    EXPECT_FALSE(read([&](storage::Reader& db) { return views::hearing(db, actor_, test::everywhere(), id_).can_edit; }));
}

TEST_P(Checkouts, KeepTheListAsTheProvinceMadeIt)
{
    Laptop laptop(check_out(), clock_.now());
    EXPECT_EQ(test::refusal([&] { laptop.work([&](api::Work& w) { service::list_candidates(w, id_, {{}, 1}); }); }),
              "409 hearings.list_is_fixed");
}

TEST_P(Checkouts, RefuseAResultThatWasTamperedWithAndKeepTheRefusalInSight)
{
    Laptop laptop(check_out(), clock_.now());
    laptop.hold(id_);
    std::vector<std::function<void(Result&)>> const changes{
        [](Result& r) { std::swap(r.hearing.candidates[0].place, r.hearing.candidates[1].place); },
        [](Result& r) { r.hearing.attendees.pop_back(); },
        [](Result& r) { r.hearing.head.minutes = "ที่ประชุมเห็นชอบทุกข้อ"; },
        [](Result& r) { r.hearing.head.seal_signature = std::string(128, '0'); },
        [](Result& r) { r.hearing.head.seal_sha256.reset(); },
        [](Result& r) { r.hearing.head.tambon = test::area("540204"); },
    };
    for (auto const& change : changes) {
        auto result = laptop.result();
        change(result);
        EXPECT_EQ(take(result), "hearings.return_tampered");
    }
    EXPECT_EQ(load(id_).hearing.state, State::Open);
    EXPECT_EQ(house(a_).state, rounds::HouseState::Surveyed);
    EXPECT_FALSE(checkouts().at(0).refused.empty());
    EXPECT_EQ(take(laptop.result()), "") << "the genuine one is still taken";
}

// Whoever holds the package can sign what they like; the province takes only the hearing that it gave out.
TEST_P(Checkouts, RefuseAResultThatIsSignedWellButIsNotTheHearingThatWentOut)
{
    auto const elsewhere = candidate("540204");
    Laptop laptop(check_out(), clock_.now());
    laptop.hold(id_);
    std::vector<std::pair<char const*, std::function<void(CarriedHearing&)>>> const changes{
        {"another tambon's house", [&](CarriedHearing& h) { h.candidates[0].round_house_id = elsewhere; }},
        {"a house more",
         [&](CarriedHearing& h) {
             h.candidates.push_back(h.candidates[0]);
             h.candidates[2].round_house_id = elsewhere;
             h.candidates[2].place = 3;
         }},
        {"a house less",
         [](CarriedHearing& h) {
             h.candidates.pop_back();
             h.candidates[0].place = 1;
         }},
        {"another household", [](CarriedHearing& h) { h.candidates[0].household_id = {}; }},
        {"another name", [](CarriedHearing& h) { h.candidates[0].head_name = "นายสวมรอย"; }},
        {"another number", [](CarriedHearing& h) { h.candidates[0].house_no = "999"; }},
        {"another village", [](CarriedHearing& h) { h.candidates[0].moo = 99; }},
        {"another score", [](CarriedHearing& h) { h.candidates[0].score = 1000; }},
        {"a correction of something", [&](CarriedHearing& h) { h.head.corrects_id = id_; }},
        {"a reason of one", [](CarriedHearing& h) { h.head.reason = "แก้ไข"; }},
        {"made up", [](CarriedHearing& h) { h.head.made_up = true; }},
        {"a smaller quorum", [](CarriedHearing& h) { h.head.quorum.number = 1; }},
        {"nobody there", [](CarriedHearing& h) { h.attendees.clear(); }},
        {"no chair", [](CarriedHearing& h) { h.head.chair_name.reset(); }},
        {"a house without a place", [](CarriedHearing& h) { h.candidates[0].place.reset(); }},
        {"a place twice", [](CarriedHearing& h) { h.candidates[0].place = h.candidates[1].place; }},
        {"an objection without an answer",
         [](CarriedHearing& h) {
             Statement s;
             s.kind = StatementKind::Objection;
             s.speaker = "นายค้าน";
             s.words = "ไม่จริง";
             h.statements.push_back(s);
         }},
        {"a vote about another house",
         [&](CarriedHearing& h) {
             Vote v;
             v.question = "เห็นชอบ";
             v.round_house_id = elsewhere;
             h.votes.push_back(v);
         }},
        {"a hand of nobody",
         [](CarriedHearing& h) {
             Vote v;
             v.question = "เห็นชอบ";
             v.mode = VoteMode::Hands;
             v.in_favour = 1;
             v.hands.push_back({});
             h.votes.push_back(v);
         }},
    };
    for (auto const& [what, change] : changes) {
        auto result = laptop.result();
        change(result.hearing);
        sign(result, "one-time");
        EXPECT_EQ(take(result), "hearings.return_tampered") << what;
    }
    EXPECT_EQ(load(id_).hearing.state, State::Open);
    EXPECT_EQ(house(elsewhere).state, rounds::HouseState::Surveyed);
    EXPECT_EQ(take(laptop.result()), "") << "the genuine one is still taken";
}

TEST_P(Checkouts, KeepTheQuorumThatTheProvinceSet)
{
    Laptop laptop(check_out(), clock_.now());
    auto form = hearing_form();
    form.title = "เวทีที่เลื่อนไปศาลาอื่น";
    form.version = laptop.load(id_).hearing.version;
    laptop.work([&](api::Work& w) { service::change(w, id_, form); });
    form.quorum.number = 1;
    form.version = laptop.load(id_).hearing.version;
    EXPECT_EQ(test::refusal([&] { laptop.work([&](api::Work& w) { service::change(w, id_, form); }); }),
              "422 input.invalid quorum=fixed");
    laptop.hold(id_);
    EXPECT_EQ(take(laptop.result()), "");
    EXPECT_EQ(load(id_).hearing.title, "เวทีที่เลื่อนไปศาลาอื่น");
}

TEST_P(Checkouts, RefuseAResultOfKeysThatWereNotGivenOut)
{
    auto package = check_out();
    package.seed = "somebody else's";
    Laptop laptop(package, clock_.now());
    laptop.hold(id_);
    EXPECT_EQ(take(laptop.result()), "hearings.return_tampered");
}

TEST_P(Checkouts, RefuseAForeignResult)
{
    Laptop laptop(check_out(), clock_.now());
    laptop.hold(id_);
    auto result = laptop.result();
    result.checkout_id = CheckoutId(*base::Uuid::parse("017d73b8-5552-7000-8000-00000000dead"));
    EXPECT_EQ(take(result), "422 hearings.foreign_return");
}

TEST_P(Checkouts, OfALostLaptopAreRevokedAndALaterResultIsRefusedAndKept)
{
    Laptop lost(check_out("first"), clock_.now());
    lost.hold(id_);
    work([&](api::Work& w) { service::revoke(w, id_, {"โน้ตบุ๊กหายระหว่างทาง"}); });
    EXPECT_EQ(take(lost.result()), "hearings.return_revoked");
    EXPECT_EQ(take(lost.result()), "hearings.return_revoked");
    ASSERT_THAT(checkouts(), SizeIs(1));
    EXPECT_THAT(checkouts()[0].refused, SizeIs(1)) << "the same file again is told once";
    EXPECT_EQ(checkouts()[0].reason, "โน้ตบุ๊กหายระหว่างทาง");

    Laptop second(check_out("second"), clock_.now());
    auto forged = lost.result();
    forged.checkout_id = second.read([](storage::Reader& db) { return store::received(db)->id; });
    EXPECT_EQ(take(forged), "hearings.return_tampered") << "the key of one checkout does not open another";
    second.hold(id_);
    EXPECT_EQ(take(second.result()), "");
}

TEST_P(Checkouts, AreTakenInThoughAHouseLeftTheRoundMeanwhile)
{
    Laptop laptop(check_out(), clock_.now());
    laptop.hold(id_);
    move({b_}, rounds::HouseState::Withdrawn, clock_.now().bangkok_date());
    EXPECT_EQ(take(laptop.result()), "");
    EXPECT_EQ(house(a_).state, rounds::HouseState::Heard);
    EXPECT_EQ(house(b_).state, rounds::HouseState::Withdrawn);
}

// While the laptop was in the village, the tambon's houses went on by papers.
TEST_P(Checkouts, AreTakenInThoughHousesWereRankedOrPutInReserveFromPaperMeanwhile)
{
    Laptop laptop(check_out(), clock_.now());
    laptop.hold(id_);
    bring(a_, rounds::HouseState::Heard);
    bring(b_, rounds::HouseState::Heard);
    EXPECT_EQ(rank_refused({a_}, {b_}), "");
    EXPECT_EQ(take(laptop.result()), "");
    EXPECT_EQ(load(id_).hearing.state, State::Sealed);
    EXPECT_EQ(house(a_).state, rounds::HouseState::Ranked);
    EXPECT_EQ(house(b_).state, rounds::HouseState::Reserve);
    EXPECT_EQ(differences(), "");
    EXPECT_EQ(take(laptop.result()), "") << "sent again";
}

TEST_P(Checkouts, OfACorrectionAreTakenInThoughAHouseWasRankedMeanwhile)
{
    arrive(id_, 3);
    put_in_order(id_, {a_, b_});
    seal(id_);
    auto form = hearing_form();
    form.corrects_id = id_;
    form.reason = "นับองค์ประชุมผิด";
    id_ = work([&](api::Work& w) { return service::plan(w, form); });
    list(id_, {a_, b_});
    work([&](api::Work& w) { service::open(w, id_, {std::nullopt, load_in(w, id_).hearing.version}); });
    Laptop laptop(check_out(), clock_.now());
    laptop.hold(id_);
    EXPECT_EQ(rank_refused({a_}, {}), "");
    EXPECT_EQ(take(laptop.result()), "");
    EXPECT_EQ(house(a_).state, rounds::HouseState::Ranked) << "what was decided stays decided";
    EXPECT_EQ(house(b_).state, rounds::HouseState::Heard);
}

TEST_P(Checkouts, OfARoundThatWasClosedAreTakenInOnceItIsOpenAgain)
{
    Laptop laptop(check_out(), clock_.now());
    laptop.hold(id_);
    db().run_script("UPDATE rounds SET state = 'closed'");
    EXPECT_EQ(take(laptop.result()), "409 rounds.closed");
    EXPECT_EQ(load(id_).hearing.state, State::Open) << "nothing of it is taken";
    db().run_script("UPDATE rounds SET state = 'open'");
    EXPECT_EQ(take(laptop.result()), "");
    EXPECT_EQ(house(a_).state, rounds::HouseState::Heard);
}

TEST_P(Checkouts, HandNothingBackBeforeTheSeal)
{
    Laptop laptop(check_out(), clock_.now());
    EXPECT_EQ(test::refusal([&] { (void)laptop.result(); }), "409 hearings.nothing_to_hand_back");
}

TEST_P(Checkouts, BringTheProvincesAddressForTheirPapers)
{
    test::TemporaryFolder const folder;
    files::FileStore files(folder.path() / "store");
    auto const file = folder.path() / "hearing.onehome-hearing";
    auto package = check_out();
    package.public_base_url = "https://baan.example.go.th";
    PackageFile(file, package.made_at, files).finish(package, *vault_);
    auto const opened = open_package(file, folder.path() / "a");
    test::TestDatabase laptop;
    (*laptop).write([&](storage::Writer& tx) {
        api::FixedClock clock(clock_.now());
        api::SeededIds ids(clock, "laptop");
        auto const keys = keys_of(*opened);
        api::Work work(tx, actor_, clock.now(), ids, *keys, "laptop");
        (void)receive(work, files, *opened, [](auto const&, auto const&, auto const&, auto const&) {});
    });
    auto const told = (*laptop).reading([](storage::Reader& db) { return config::province_setting(db, config::kPapersBaseUrl); });
    EXPECT_EQ(told, "https://baan.example.go.th");
}

TEST_P(Checkouts, OfForeignEntriesOrFarTooManyAreNoPackages)
{
    test::TemporaryFolder const folder;
    auto const refuses = [&](char const* name, std::function<void(archives::ArchiveWriter&)> const& fill) {
        auto const file = folder.path() / name;
        archives::ArchiveWriter archive(file, 0);
        fill(archive);
        archive.close();
        return test::refusal([&] { (void)read_result(file, folder.path() / (std::string(name) + ".d")); });
    };
    EXPECT_EQ(refuses("foreign", [](archives::ArchiveWriter& a) { a.add_text("letter.txt", "x"); }), "422 hearings.file_damaged");
    EXPECT_EQ(
        refuses("long", [](archives::ArchiveWriter& a) { a.add_text("manifest.json", std::string(kMostManifest + 1, ' ')); }),
        "422 hearings.file_damaged");
    EXPECT_EQ(refuses("many",
                      [](archives::ArchiveWriter& a) {
                          for (std::size_t i = 0; i <= kMostEntries; ++i) {
                              auto const text = std::to_string(i);
                              a.add_text("files/" + auth::sha256_hex(text), text);
                          }
                          a.add_text("manifest.json", "{}");
                      }),
              "422 hearings.file_damaged");
}

TEST_P(Checkouts, TravelAsFilesThatTellWhenTheyAreDamaged)
{
    test::TemporaryFolder const folder;
    files::FileStore const files(folder.path() / "store");
    auto const file = folder.path() / "hearing.onehome-hearing";
    auto const package = check_out();
    PackageFile(file, package.made_at, files).finish(package, *vault_);
    auto const read_back = read_package(file, folder.path() / "a");
    EXPECT_EQ(read_back.checkout_id, package.checkout_id);
    EXPECT_EQ(read_back.hearing.candidates.size(), 2U);
    EXPECT_EQ(base::fields::to_text(read_back), base::fields::to_text(package));

    auto const forged = folder.path() / "forged";
    auto other = package;
    other.account.user_name = "mallory";
    PackageFile(forged, other.made_at, files).finish(other, *auth::Vault::from_seed("not the province"));
    EXPECT_EQ(test::refusal([&] { (void)read_package(forged, folder.path() / "b"); }), "422 hearings.file_damaged");
    std::ofstream(forged, std::ios::trunc) << "a letter, not an archive";
    EXPECT_EQ(test::refusal([&] { (void)read_package(forged, folder.path() / "c"); }), "422 hearings.file_damaged");

    Laptop laptop(package, clock_.now());
    laptop.hold(id_);
    write_result(file, laptop.result(), files);
    EXPECT_EQ(take(read_result(file, folder.path() / "d")), "");
    EXPECT_EQ(test::refusal([&] { (void)read_package(file, folder.path() / "e"); }), "422 hearings.file_damaged")
        << "a result is no package";
}

} // namespace

} // namespace hearings
