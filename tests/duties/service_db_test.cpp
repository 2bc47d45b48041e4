// Duties on both engines: every excluded pair is refused with the earlier act in words, nothing else is.
#include "duties/duties.hpp"
#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duties {

namespace {

using duties::Duty;
using duties::Thing;
using testing::HasSubstr;
using testing::SizeIs;

class Duties : public test::Working {
protected:
    [[nodiscard]] std::string refused(Duty duty, duties::Person const& person, Thing const& thing)
    {
        return test::refusal([&] { work([&](api::Work& w) { duties::take(w, duty, thing, person); }); });
    }
    [[nodiscard]] std::vector<duties::Act> acts(auth::Scope const& scope = test::everywhere())
    {
        return read([&](storage::Reader& db) { return duties::acts_of(db, scope, thing_); });
    }

    Thing thing_{"tranche", "1", test::area("540101")};
    duties::Person anan_ = duties::named("นายอนันต์ ดีงาม");
    duties::Person boon_ = duties::named("นางบุญ คำแสน");
};
INSTANTIATE_FOR_BOTH_ENGINES(Duties);

TEST_P(Duties, RefuseEachExcludedPairAndNoOther)
{
    auto const pairs = read([](storage::Reader& db) { return duties::exclusions(db); });
    EXPECT_THAT(pairs, SizeIs(7));
    auto const excluded = [&](Duty a, Duty b) {
        return std::ranges::any_of(pairs,
                                   [&](auto const& p) { return (p.duty == a && p.other == b) || (p.duty == b && p.other == a); });
    };
    for (auto const& first : duties::values_of(Duty()))
        for (auto const& second : duties::values_of(Duty())) {
            Thing const thing{"pair", std::string(first.name) + "/" + std::string(second.name), test::area("54")};
            EXPECT_EQ(refused(first.value, anan_, thing), "");
            EXPECT_EQ(refused(second.value, boon_, thing), "") << "somebody else may";
            auto const told = refused(second.value, anan_, thing);
            EXPECT_EQ(told, excluded(first.value, second.value) ? "409 duties.excluded" : "") << thing.id;
        }
}

TEST_P(Duties, TheRefusalNamesWhoWhatAndWhen)
{
    work([&](api::Work& w) { duties::take(w, Duty::PrepareTranche, thing_, anan_, base::Date(2022, 2, 1)); });
    EXPECT_EQ(audited(), 1);
    auto const shown = read([&](storage::Reader& db) { return duties::may_take(db, Duty::ReleaseTranche, thing_, anan_); });
    ASSERT_TRUE(shown);
    EXPECT_THAT(shown->in_words.th, HasSubstr("นายอนันต์ ดีงาม เป็นผู้จัดทำงวดเงินเมื่อวันที่ 1 กุมภาพันธ์ 2565"));
    EXPECT_EQ(refused(Duty::ReleaseTranche, anan_, thing_), "409 duties.excluded");
    EXPECT_THAT(acts(), SizeIs(1)) << "what was refused leaves nothing";
    EXPECT_EQ(refused(Duty::ReleaseTranche, anan_, {"tranche", "2", thing_.area}), "") << "another tranche";
    EXPECT_EQ(refused(Duty::ReleaseTranche, anan_, {"proposal", "1", thing_.area}), "") << "another kind of thing";
}

TEST_P(Duties, ASignedInUserIsNotAnotherPersonOnPaper)
{
    actor_.id = auth::UserId::parse("0190a000-0000-7000-8000-000000000001").value();
    actor_.display_name = "สมชาย ใจดี";
    work([&](api::Work& w) { duties::take(w, Duty::Buy, thing_, duties::person_of(w.actor())); });
    EXPECT_EQ(refused(Duty::Accept, duties::named("นาย" + actor_.display_name), thing_), "409 duties.excluded");
    EXPECT_EQ(refused(Duty::Accept, duties::person_of(actor_), thing_), "409 duties.excluded");
    EXPECT_EQ(refused(Duty::Accept, duties::named("..."), thing_), "422 duties.nobody");
}

TEST_P(Duties, ManyThingsAreTakenAllOrNone)
{
    std::vector<Thing> const things{{"round_house", "1", thing_.area}, {"round_house", "2", thing_.area}};
    work([&](api::Work& w) { duties::take(w, Duty::Buy, things[1], anan_); });
    EXPECT_EQ(test::refusal([&] { work([&](api::Work& w) { duties::take(w, Duty::Accept, things, anan_); }); }),
              "409 duties.excluded");
    thing_ = things[0];
    EXPECT_THAT(acts(), SizeIs(0));
    work([&](api::Work& w) { duties::take(w, Duty::Accept, things, boon_); });
    EXPECT_EQ(audited(), 2);
    EXPECT_THAT(acts(), SizeIs(1));
    EXPECT_THAT(acts(test::scope_of({"540102"})), SizeIs(0)) << "names are shown where the thing is seen";
    EXPECT_THAT(history("round_house", "1"), SizeIs(1));
}

} // namespace

} // namespace duties
