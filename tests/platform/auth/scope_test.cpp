// The arithmetic of areas, and what grants in force let somebody do where.
#include "platform/auth/users.hpp"
#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace auth {

namespace {

using auth::Grant;
using auth::Permission;
using auth::Role;
using auth::Scope;
using base::Date;
using test::area;
using test::scope_of;
using testing::ElementsAre;

std::vector<std::string> codes(Scope const& scope)
{
    std::vector<std::string> out;
    for (auto const& one : scope.areas())
        out.push_back(one.str());
    return out;
}

TEST(Scope, IsSortedAndHoldsNothingTwice)
{
    EXPECT_THAT(codes(scope_of({"540101", "55", "5401", "540102", "54", "54"})), ElementsAre("54", "55"));
    EXPECT_THAT(codes(scope_of({"540102", "540101"})), ElementsAre("540101", "540102"));
    EXPECT_THAT(codes(scope_of({"", "54"})), ElementsAre(""));
    EXPECT_TRUE(Scope().empty());
}

TEST(Scope, CoversTouchesAndCutsByTheSameRule)
{
    struct Case {
        std::initializer_list<std::string_view> mine;
        std::string_view other;
        bool covers;
        bool touches;
        std::vector<std::string> within;
    };
    Case const cases[] = {
        {{"54"}, "54", true, true, {"54"}},
        {{"54"}, "540101", true, true, {"540101"}},
        {{"540101"}, "54", false, true, {"540101"}},
        {{"540101", "540112", "5501"}, "54", false, true, {"540101", "540112"}},
        {{"54"}, "55", false, false, {}},
        {{"5401"}, "540201", false, false, {}},
        {{"54"}, "", false, true, {"54"}},
        {{""}, "", true, true, {""}},
        {{""}, "540101", true, true, {"540101"}},
        {{}, "54", false, false, {}},
    };
    for (auto const& one : cases) {
        auto const mine = scope_of(one.mine);
        EXPECT_EQ(mine.covers(area(one.other)), one.covers) << one.other;
        EXPECT_EQ(mine.touches(area(one.other)), one.touches) << one.other;
        EXPECT_EQ(codes(mine.within(area(one.other))), one.within) << one.other;
    }
}

TEST(Grant, HoldsFromItsFirstToItsLastDay)
{
    Grant const grant{Role::Auditor, area("54"), Date(2022, 5, 1), Date(2022, 5, 31)};
    EXPECT_FALSE(auth::in_force(grant, Date(2022, 4, 30)));
    EXPECT_TRUE(auth::in_force(grant, Date(2022, 5, 1)));
    EXPECT_TRUE(auth::in_force(grant, Date(2022, 5, 31)));
    EXPECT_FALSE(auth::in_force(grant, Date(2022, 6, 1)));
    EXPECT_TRUE(auth::in_force({Role::Auditor, area("54"), Date(2022, 5, 1), std::nullopt}, Date(2099, 1, 1)));
}

TEST(Actor, HasOnlyTheGrantsOfTheDay)
{
    auth::User user;
    user.id = auth::UserId(base::Uuid::version7(1, {}));
    user.grants = {{Role::Council, area("540101"), Date(2021, 10, 1), Date(2022, 5, 14)},
                   {Role::Auditor, area("54"), Date(2022, 5, 15), Date(2022, 5, 15)},
                   {Role::Network, area("55"), Date(2022, 5, 16), std::nullopt}};
    auto const yesterday = auth::actor_of(user, Date(2022, 5, 14));
    EXPECT_TRUE(yesterday.may(Permission::HouseholdsWrite));
    EXPECT_FALSE(yesterday.may(Permission::AuditRead));
    auto const today = auth::actor_of(user, Date(2022, 5, 15));
    EXPECT_FALSE(today.may(Permission::HouseholdsWrite));
    EXPECT_THAT(codes(today.scope(Permission::AuditRead)), ElementsAre("54"));
    auto const tomorrow = auth::actor_of(user, Date(2022, 5, 16));
    EXPECT_FALSE(tomorrow.may(Permission::AuditRead));
    EXPECT_THAT(codes(tomorrow.scope(Permission::HouseholdsRead)), ElementsAre("55"));
}

TEST(Actor, HasAPermissionOnlyWhereTheRoleThatGivesItReaches)
{
    auth::Actor actor;
    actor.id = auth::UserId(base::Uuid::version7(1, {}));
    actor.grants = {{Role::Network, area("540101"), Date(2021, 10, 1), std::nullopt},
                    {Role::Surveyor, area("540102"), Date(2021, 10, 1), std::nullopt},
                    {Role::Governor, area("54"), Date(2021, 10, 1), std::nullopt}};
    EXPECT_THAT(codes(actor.scope(Permission::HouseholdsRead)), ElementsAre("540101", "540102"));
    EXPECT_THAT(codes(actor.scope(Permission::CitizenNumberReveal)), ElementsAre("540101"));
    EXPECT_THAT(codes(actor.scope(Permission::OverviewRead)), ElementsAre("54"));
    EXPECT_TRUE(actor.scope(Permission::UsersManage).empty());
}

TEST(Actor, NobodyMayNothing)
{
    auth::Actor const nobody;
    EXPECT_TRUE(nobody.is_public());
    for (auto const& permission : values_of(Permission{})) {
        EXPECT_FALSE(nobody.may(permission.value)) << permission.name;
        EXPECT_TRUE(nobody.scope(permission.value).empty()) << permission.name;
    }
    auth::Actor guest; // with an account, without a role
    guest.id = auth::UserId(base::Uuid::version7(1, {}));
    EXPECT_TRUE(guest.may(Permission::SignedIn));
    EXPECT_FALSE(guest.may(Permission::DirectoryRead));
}

TEST(Permissions, OfOfficesWithoutPersonalDataReachNoPerson)
{
    for (auto const role :
         {Role::Governor, Role::Editor, Role::Reviewer, Role::Dpo, Role::Admin, Role::Agency, Role::HearingLaptop})
        for (auto const permission : {Permission::HouseholdsRead, Permission::HouseholdsWrite, Permission::CitizenNumberReveal,
                                      Permission::HealthRead, Permission::PicturesWrite})
            EXPECT_FALSE(auth::role_has(role, permission)) << base::name_of(role) << " " << base::name_of(permission);
}

} // namespace

} // namespace auth
