// Grants as an operator types them, and one-time passwords.
#include "app/users.hpp"

#include "support/working.hpp"

#include <gtest/gtest.h>

#include <set>

namespace app {

namespace {

base::Date const kToday(2022, 5, 15);

TEST(TypedGrant, IsARoleAndAnArea)
{
    struct Case {
        char const* typed;
        auth::Role role;
        char const* area;
    };
    for (auto const& one : {Case{"network:54", auth::Role::Network, "54"}, Case{"council:540101", auth::Role::Council, "540101"},
                            Case{"admin:TH", auth::Role::Admin, ""}, Case{"admin:", auth::Role::Admin, ""}}) {
        auto const grant = app::grant_from(one.typed, kToday);
        EXPECT_EQ(grant.role, one.role) << one.typed;
        EXPECT_EQ(grant.area.str(), one.area) << one.typed;
        EXPECT_EQ(grant.from, kToday);
        EXPECT_FALSE(grant.until);
    }
}

TEST(TypedGrant, IsRefusedWithTheRolesThatThereAre)
{
    for (auto const* const typed :
         {"", ":", "king:54", "network", "network54", "network:5", "network:54010", "Network:54", "network:54:55"})
        EXPECT_EQ(test::refusal([&] { (void)app::grant_from(typed, kToday); }), "422 users.grant_malformed") << typed;
}

TEST(OneTimePassword, IsTwelveLettersThatNobodyMisreads)
{
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        auto const password = app::one_time_password();
        EXPECT_EQ(password.size(), 12U);
        EXPECT_EQ(password.find_first_of("ilo01ILO"), std::string::npos) << password;
        seen.insert(password);
    }
    EXPECT_EQ(seen.size(), 200U);
}

} // namespace

} // namespace app
