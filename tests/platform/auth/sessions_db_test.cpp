// Sessions: found by their token alone, ended by time, by the person, and by whoever closes the account.
#include "platform/auth/sessions.hpp"

#include "support/working.hpp"

#include <gtest/gtest.h>

namespace auth {

namespace {

using namespace std::chrono_literals;

class SignedIn : public test::Working {
protected:
    SignedIn()
    {
        user_.id = auth::UserId(base::Uuid::version7(1, {}));
        user_.user_name = "alice";
        user_.display_name = "Alice";
        user_.created_at = wall_;
        db().write([&](storage::Writer& tx) { auth::insert_user(tx, user_, "hash"); });
    }
    auth::Sessions::Opened open()
    {
        auth::Sessions::Opened opened;
        db().write([&](storage::Writer& tx) { opened = sessions_.open(tx, user_.id, wall_); });
        return opened;
    }
    bool is_signed_in(std::string const& token) { return sessions_.find(token, wall_).has_value(); }
    // As another process, or this one after a restart: nothing in memory.
    bool is_signed_in_after_restart(std::string const& token)
    {
        auth::Sessions fresh(db(), limits_);
        return fresh.find(token, wall_).has_value();
    }
    void later(std::chrono::milliseconds by) { wall_ = wall_.plus_ms(by.count()); }
    // What was queued before is done.
    void settle()
    {
        db().write([](storage::Writer&) {});
    }

    auth::SessionLimits limits_{60min, 24h};
    auth::Sessions sessions_{db(), limits_};
    base::Timestamp wall_ = base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0);
    auth::User user_;
};
INSTANTIATE_FOR_BOTH_ENGINES(SignedIn);

TEST_P(SignedIn, IsFoundByTheTokenAlone)
{
    auto const opened = open();
    auto const session = sessions_.find(opened.token, wall_);
    ASSERT_TRUE(session);
    EXPECT_EQ(session->user->user_name, "alice");
    EXPECT_EQ(session->csrf, opened.csrf);
    EXPECT_TRUE(is_signed_in_after_restart(opened.token));
    auto other = opened.token;
    other.front() = other.front() == 'A' ? 'B' : 'A';
    EXPECT_FALSE(is_signed_in(other));
    EXPECT_FALSE(is_signed_in(""));
    EXPECT_FALSE(is_signed_in(auth::Sessions::hash_of_token(opened.token))) << "what the store holds opens nothing";
}

TEST_P(SignedIn, EndsAfterAnIdleTimeThatEachUseBeginsAnew)
{
    auto const token = open().token;
    later(59min);
    EXPECT_TRUE(is_signed_in(token));
    settle();
    later(59min);
    EXPECT_TRUE(is_signed_in_after_restart(token)) << "its use was written down";
    later(60min);
    EXPECT_FALSE(is_signed_in(token));
}

TEST_P(SignedIn, EndsInAnyCaseAtItsLastHour)
{
    auto const token = open().token;
    for (int i = 0; i < 47; ++i) {
        later(30min);
        EXPECT_TRUE(is_signed_in(token)) << i;
    }
    later(30min);
    EXPECT_FALSE(is_signed_in(token));
    settle();
}

TEST_P(SignedIn, EndsWhenClosedAndForgotten)
{
    auto const token = open().token;
    auto const other = open().token;
    EXPECT_TRUE(is_signed_in(token));
    db().write([&](storage::Writer& tx) { sessions_.close(tx, auth::Sessions::hash_of_token(token)); });
    sessions_.forget(user_.id);
    EXPECT_FALSE(is_signed_in(token));
    EXPECT_TRUE(is_signed_in(other));
}

TEST_P(SignedIn, KeepsOnlyTheSessionInWhichThePasswordWasChanged)
{
    auto const here = open().token;
    auto const elsewhere = open().token;
    db().write([&](storage::Writer& tx) { auth::close_sessions_of(tx, user_.id, auth::Sessions::hash_of_token(here)); });
    sessions_.forget(user_.id);
    EXPECT_TRUE(is_signed_in(here));
    EXPECT_FALSE(is_signed_in(elsewhere));
}

TEST_P(SignedIn, NoticesAClosedAccountWithinAMinuteEvenFromAnotherProcess)
{
    auto const token = open().token;
    EXPECT_TRUE(is_signed_in(token));
    user_.active = false;
    db().write([&](storage::Writer& tx) { ASSERT_TRUE(auth::update_user(tx, user_, 1)); });
    later(60s);
    EXPECT_FALSE(is_signed_in(token));
}

TEST_P(SignedIn, IsAnsweredFromMemoryOnlyWhileThatIsFresh)
{
    auto const token = open().token;
    EXPECT_FALSE(sessions_.find_in_memory(token, wall_)) << "not asked for yet";
    EXPECT_TRUE(is_signed_in(token));
    EXPECT_TRUE(sessions_.find_in_memory(token, wall_));
    sessions_.forget(user_.id);
    EXPECT_FALSE(sessions_.find_in_memory(token, wall_));
}

TEST_P(SignedIn, ClearsAwayWhatHasEnded)
{
    (void)open();
    later(25h);
    (void)open();
    constexpr storage::Sql kCount{"test.sessions", "SELECT COUNT(*) FROM sessions"};
    EXPECT_EQ(read([&](storage::Reader& reader) { return reader.value<std::int64_t>(kCount).value_or(0); }), 1);
}

} // namespace

} // namespace auth
