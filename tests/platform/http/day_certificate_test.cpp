// The certificate of the day.
#include "platform/http/day_certificate.hpp"

#include <gmock/gmock.h>

namespace http {

namespace {

using testing::HasSubstr;
using testing::MatchesRegex;

TEST(DayCertificate, IsMadeForEachStartAnew)
{
    auto const now = std::chrono::system_clock::time_point(std::chrono::seconds(1'652'580'000));
    auto const one = http::make_day_certificate("127.0.0.2", now);
    auto const other = http::make_day_certificate("127.0.0.2", now);
    EXPECT_THAT(one.certificate, HasSubstr("BEGIN CERTIFICATE"));
    EXPECT_THAT(one.key, HasSubstr("PRIVATE KEY"));
    EXPECT_THAT(one.fingerprint, MatchesRegex("[0-9A-F][0-9A-F](:[0-9A-F][0-9A-F])*"));
    EXPECT_EQ(one.fingerprint.size(), 32U * 3 - 1);
    EXPECT_NE(one.fingerprint, other.fingerprint);
    EXPECT_NE(one.key, other.key);
}

TEST(DayCertificate, NeedsAnAddress)
{
    EXPECT_THROW((void)http::make_day_certificate("not an address", std::chrono::system_clock::time_point()), std::runtime_error);
}

} // namespace

} // namespace http
