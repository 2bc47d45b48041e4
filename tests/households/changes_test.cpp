// What the audit is told of a change.
#include "households/builders.hpp"
#include "households/changes.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace households {

namespace {

using test::person_id;

Household a_small_household()
{
    Household h;
    h.tambon = *base::AreaCode::parse("540101");
    h.house_no = "12";
    Person head;
    head.id = person_id(1);
    head.first_name = "สมชาย";
    head.is_head = true;
    head.relation = Relation::Head;
    head.citizen_kind = CitizenKind::Thai;
    head.citizen = CitizenSecret{{1}, "hash-1", "450"};
    h.people.push_back(head);
    h.parts.push_back({PartKind::Roof, PartState::Severe, PartAction::Replace, {}});
    return h;
}

auth::Change const* find(std::vector<auth::Change> const& changes, std::string_view ending)
{
    auto const found = std::find_if(changes.begin(), changes.end(), [&](auto const& c) { return c.field.ends_with(ending); });
    return found == changes.end() ? nullptr : &*found;
}

TEST(HouseholdChanges, AreNoneBetweenEquals)
{
    auto const h = a_small_household();
    EXPECT_TRUE(changes_between(&h, h).empty());
}

TEST(HouseholdChanges, TellFromAndTo)
{
    auto const before = a_small_household();
    auto after = before;
    after.moo = 5;
    after.people[0].first_name = "สมศักดิ์";
    after.parts[0].action = PartAction::Repair;
    auto const changes = changes_between(&before, after);
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].field, "moo");
    EXPECT_EQ(changes[0].from, std::nullopt);
    EXPECT_EQ(changes[0].to, "5");
    EXPECT_FALSE(changes[0].personal);
    EXPECT_EQ(changes[1].field, "people[" + person_id(1).str() + "].first_name");
    EXPECT_EQ(changes[1].from, "สมชาย");
    EXPECT_TRUE(changes[1].personal);
    EXPECT_EQ(changes[2].field, "parts[roof].action");
    EXPECT_EQ(changes[2].from, "replace");
    EXPECT_EQ(changes[2].to, "repair");
}

TEST(HouseholdChanges, OfANewHouseholdAreAllItHas)
{
    auto const changes = changes_between(nullptr, a_small_household());
    for (auto const* field : {"tambon", "house_no", "status", "first_name", "is_head", "citizen_kind", "citizen_number",
                              "present", "parts[roof].state"})
        EXPECT_NE(find(changes, field), nullptr) << field;
    for (auto const& change : changes)
        EXPECT_EQ(change.from, std::nullopt);
}

TEST(HouseholdChanges, ShowCitizenNumbersMaskedAndNoticeANewOneWithTheSameEnd)
{
    auto const before = a_small_household();
    auto after = before;
    after.people[0].citizen = CitizenSecret{{2}, "hash-2", "450"};
    auto const changes = changes_between(&before, after);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].to, "x-xxxx-xxxxx-45-0");
    EXPECT_TRUE(changes[0].personal);
}

TEST(HouseholdChanges, TellWhoLeftAndWhichPartWasTakenOut)
{
    auto const before = a_small_household();
    auto after = before;
    after.people[0].present = false;
    after.parts.clear();
    auto const changes = changes_between(&before, after);
    ASSERT_NE(find(changes, "present"), nullptr);
    EXPECT_EQ(find(changes, "present")->to, "false");
    ASSERT_NE(find(changes, "parts[roof].state"), nullptr);
    EXPECT_EQ(find(changes, "parts[roof].state")->to, std::nullopt);
}

TEST(HouseholdChanges, KnowHealth)
{
    EXPECT_TRUE(is_health_field("people[1].bedridden"));
    EXPECT_TRUE(is_health_field("people[1].chronic_illness"));
    EXPECT_FALSE(is_health_field("people[1].first_name"));
    EXPECT_FALSE(is_health_field("moo"));
}

} // namespace

} // namespace households
