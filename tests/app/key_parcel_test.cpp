// The keys of an installation as one text inside a backup.
#include "app/key_parcel.hpp"
#include "app/secret_file.hpp"
#include "support/databases.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace app {

namespace {

TEST(KeyParcel, HoldsEveryKeyToTheByte)
{
    test::TemporaryFolder const from;
    test::TemporaryFolder const to;
    std::ofstream(from.path() / "box.key", std::ios::binary) << std::string("a\n\0b", 4);
    std::ofstream(from.path() / "seal key") << "";
    ASSERT_TRUE(app::unpack_keys(app::pack_keys(from.path()), to.path() / "keys"));
    EXPECT_EQ(app::content_of(to.path() / "keys" / "box.key"), std::string("a\n\0b", 4));
    EXPECT_EQ(app::content_of(to.path() / "keys" / "seal key"), "");
}

TEST(KeyParcel, RefusesWhatItDidNotPack)
{
    for (auto const* const packed : {"box.key 3\nab", "box.key\nabc", "box.key x\nabc", "../box.key 3\nabc", ".. 0\n", " 3\nabc",
                                     "box.key -1\nabc", "box.key 18446744073709551615\nabc", "box.key 3\nabc and more"}) {
        test::TemporaryFolder const to;
        EXPECT_FALSE(app::unpack_keys(packed, to.path() / "keys")) << packed;
        EXPECT_FALSE(std::filesystem::exists(to.path() / "box.key")) << packed;
    }
}

} // namespace

} // namespace app
