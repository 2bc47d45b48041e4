// Bytes as text.
#include "platform/auth/hex.hpp"

#include <gtest/gtest.h>

namespace auth {

namespace {

TEST(Base64Url, IsTheSameForSealedValuesOfEveryLength)
{
    std::vector<std::uint8_t> bytes;
    for (int i = 0; i < 300; ++i) {
        auto const text = auth::sealed_to_base64url(bytes);
        EXPECT_EQ(text, auth::to_base64url(bytes)) << i << " bytes";
        EXPECT_EQ(auth::from_base64url(text), bytes) << i << " bytes";
        bytes.push_back(static_cast<std::uint8_t>(i * 167 + 13));
    }
}

} // namespace

} // namespace auth
