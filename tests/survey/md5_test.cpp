// The test suite of RFC 1321, appendix A.5.
#include "survey/md5.hpp"

#include <gtest/gtest.h>

namespace survey {

namespace {

TEST(Md5, AnswersAsTheStandardSays)
{
    EXPECT_EQ(survey::md5_hex(""), "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(survey::md5_hex("a"), "0cc175b9c0f1b6a831c399e269772661");
    EXPECT_EQ(survey::md5_hex("abc"), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(survey::md5_hex("message digest"), "f96b697d7cb7938d525a2f31aaf161d0");
    EXPECT_EQ(survey::md5_hex("abcdefghijklmnopqrstuvwxyz"), "c3fcd3d76192e4007dfb496cca67e13b");
    EXPECT_EQ(survey::md5_hex("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
              "d174ab98d277d9f5a5611c2c9f419d9f");
    EXPECT_EQ(survey::md5_hex("12345678901234567890123456789012345678901234567890123456789012345678901234567890"),
              "57edf4a22be3c955ac49da2e2107b67a");
}

TEST(Md5, EveryLengthAroundABlockIsPaddedRight)
{
    EXPECT_EQ(survey::md5_hex(std::string(55, 'x')).size(), 32U);
    EXPECT_EQ(survey::md5_hex(std::string(56, 'a')), "3b0c8ac703f828b04c6c197006d17218");
    EXPECT_EQ(survey::md5_hex(std::string(64, 'a')), "014842d480b571495a4a0363793f7367");
}

} // namespace

} // namespace survey
