// The demonstration's households.
#include "households/demo_pictures.hpp"
#include "households/households.hpp"
#include "households/register_fixture.hpp"
#include "places/places.hpp"
#include "platform/files/file_store.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace households {

namespace {

// Seeds into a fresh SQLite database and answers what a reader would print of it.
struct Demonstration {
    test::TemporaryFolder folder;
    test::TestDatabase database;
    files::FileStore store{folder.path()};
    api::FixedClock clock{base::Timestamp::bangkok(base::Date(2021, 10, 5), 10, 0)};
    api::SeededIds ids{clock, "demonstration"};
    std::unique_ptr<auth::Vault> vault = auth::Vault::from_seed("demonstration");
    auth::Actor actor = auth::system_actor();

    Demonstration()
    {
        database->write([&](storage::Writer& tx) {
            api::Work work(tx, actor, clock.now(), ids, *vault, "demonstration");
            places::load(work);
            seed_demo_2564(work);
            seed_demo(work, store);
        });
    }
    HouseholdView view(HouseholdId id)
    {
        return database->reading(
            [&](storage::Reader& r) { return show(r, actor, auth::Scope::everywhere(), id, clock.now().bangkok_date()); });
    }
};

TEST(HouseholdDemonstration, HasSixtyFiveHousesInElevenTambonsAndSomeThatWait)
{
    std::map<std::string, int> in_round;
    int waiting = 0;
    std::set<HouseholdId> ids;
    for (auto const& household : demo_households()) {
        ids.insert(household.id);
        if (household.in_round)
            ++in_round[household.tambon.str()];
        else
            ++waiting;
    }
    std::map<std::string, int> const expected = {{"540101", 7}, {"540112", 6}, {"540204", 6}, {"540208", 6},
                                                 {"540303", 6}, {"540402", 6}, {"540411", 6}, {"540504", 5},
                                                 {"540603", 6}, {"540702", 6}, {"540804", 5}};
    EXPECT_EQ(in_round, expected);
    EXPECT_GE(waiting, 30);
    EXPECT_EQ(ids.size(), demo_households().size());
}

TEST(HouseholdDemonstration, DrawsTheSamePictureEachTime)
{
    for (auto const kind : {PictureKind::Outside, PictureKind::Inside, PictureKind::Problem, PictureKind::Family}) {
        auto const once = demo::draw(kind, demo::Damage::Roof, demo::Dice(7), 4);
        EXPECT_EQ(once, demo::draw(kind, demo::Damage::Roof, demo::Dice(7), 4));
        EXPECT_NE(once, demo::draw(kind, demo::Damage::Roof, demo::Dice(8), 4));
    }
}

TEST(HouseholdDemonstration, IsMadeUpAndWhole)
{
    Demonstration one;
    EXPECT_TRUE(one.database->reading([](storage::Reader& r) { return check(r); }).empty());

    std::size_t with_pictures = 0;
    std::size_t without_numbers = 0;
    std::set<std::string> statuses;
    for (auto const& household : demo_households()) {
        auto const view = one.view(household.id);
        EXPECT_TRUE(view.made_up);
        EXPECT_EQ(view.tambon, household.tambon);
        EXPECT_TRUE(view.latitude) << view.area_name_th;
        EXPECT_FALSE(view.parts.empty());
        EXPECT_FALSE(view.need_text.value_or("").empty());
        with_pictures += view.pictures.size() >= 3;
        for (auto const& person : view.people)
            without_numbers += !person.citizen_masked;
        statuses.insert(std::string(base::name_of(view.status)));
        EXPECT_TRUE(!household.in_round || view.status == Status::Active);
        for (auto const& picture : view.pictures)
            EXPECT_TRUE(picture.made_up);
    }
    EXPECT_GE(with_pictures, 20u);
    EXPECT_GE(without_numbers, 5u);
    EXPECT_EQ(statuses, (std::set<std::string>{"active", "moved", "deceased"}));
}

} // namespace

} // namespace households
