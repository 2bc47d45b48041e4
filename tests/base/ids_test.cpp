// UUIDs: text form, version 7, order.
#include "base/ids.hpp"

#include <gtest/gtest.h>

namespace base {

namespace {

using base::Uuid;

struct HouseTag;
using HouseId = base::Id<HouseTag>;

TEST(Uuid, ReadsBothCasesAndWritesLowerCase)
{
    auto const uuid = Uuid::parse("017F22E2-79B0-7cc3-98c4-DC0C0C07398F");
    ASSERT_TRUE(uuid);
    EXPECT_EQ(uuid->str(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    EXPECT_FALSE(uuid->is_nil());
}

TEST(Uuid, RefusesEverythingElse)
{
    for (auto const* text :
         {"", "017f22e2", "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
          "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f ",
          "017f22e2-79b07-cc3-98c4-dc0c0c07398f", "017f22e2+79b0-7cc3-98c4-dc0c0c07398f", "-17f22e2-79b0-7cc3-98c4-dc0c0c07398f"})
        EXPECT_FALSE(Uuid::parse(text)) << text;
}

TEST(Uuid, TheNilUuidIsWrittenAndRead)
{
    EXPECT_TRUE(Uuid().is_nil());
    EXPECT_EQ(Uuid().str(), "00000000-0000-0000-0000-000000000000");
    EXPECT_EQ(Uuid::parse(Uuid().str()), Uuid());
}

TEST(Uuid, VersionSevenIsTheExampleOfTheStandard)
{
    // RFC 9562, appendix A.6.
    auto const uuid = Uuid::version7(0x017F22E279B0, {0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F});
    EXPECT_EQ(uuid.str(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST(Uuid, VersionSevenSortsByTimeAsValueAndAsText)
{
    auto const early = Uuid::version7(1'652'572'800'000, {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF});
    auto const late = Uuid::version7(1'652'572'800'001, {});
    EXPECT_LT(early, late);
    EXPECT_LT(early.str(), late.str());
}

TEST(Id, KeepsItsKind)
{
    auto const id = HouseId::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    ASSERT_TRUE(id);
    EXPECT_EQ(*id, HouseId(*Uuid::parse(id->str())));
    EXPECT_FALSE(HouseId::parse("x"));
}

} // namespace

} // namespace base
