// Merging an edit that started from an older state.
#include "households/merge.hpp"

#include <gtest/gtest.h>

namespace households {

namespace {

Meeting meeting(std::string field, std::optional<std::string> from, std::optional<std::string> to,
                std::optional<std::string> stored)
{
    return {{std::move(field), std::move(from), std::move(to)}, std::move(stored)};
}

// "take a b; already c; conflict d+e"
std::string outcome(std::vector<Meeting> meetings)
{
    auto const merged = merge(std::move(meetings));
    std::string told = "take";
    for (auto const& change : merged.taken)
        told += " " + change.field;
    told += "; already";
    for (auto const& field : merged.already)
        told += " " + field;
    for (auto const& group : merged.conflicts) {
        told += "; conflict";
        for (auto const& one : group)
            told += " " + one.change.field;
    }
    return told;
}

TEST(Merge, TakesWhatNobodyElseTouched)
{
    EXPECT_EQ(outcome({meeting("house_no", "12", "12/1", "12"), meeting("note", std::nullopt, "ใหม่", std::nullopt)}),
              "take house_no note; already");
}

TEST(Merge, KeepsBothWhereTwoWroteTwoThings)
{
    auto const merged = merge({meeting("house_no", "12", "12/1", "12/2"), meeting("moo", "4", "5", "4")});
    ASSERT_EQ(merged.taken.size(), 1u);
    EXPECT_EQ(merged.taken[0].field, "moo");
    ASSERT_EQ(merged.conflicts.size(), 1u);
    EXPECT_EQ(merged.conflicts[0][0].change.to, "12/1");
    EXPECT_EQ(merged.conflicts[0][0].stored, "12/2");
}

TEST(Merge, HasNothingToDoWhereBothWroteTheSame)
{
    EXPECT_EQ(outcome({meeting("moo", "4", "5", "5")}), "take; already moo");
}

TEST(Merge, TellsAValueTakenAwayFromOneChanged)
{
    EXPECT_EQ(outcome({meeting("note", "เดิม", std::nullopt, "แก้แล้ว")}), "take; already; conflict note");
    EXPECT_EQ(outcome({meeting("note", "เดิม", "แก้แล้ว", std::nullopt)}), "take; already; conflict note");
}

TEST(Merge, NeverMakesAPointOfTwoHalves)
{
    EXPECT_EQ(outcome({meeting("latitude", "18.1", "18.1", "18.2"), meeting("longitude", "100.1", "100.3", "100.1")}),
              "take; already; conflict latitude longitude");
    EXPECT_EQ(outcome({meeting("latitude", "18.1", "18.2", "18.2"), meeting("longitude", "100.1", "100.3", "100.1")}),
              "take; already; conflict latitude longitude");
    EXPECT_EQ(outcome({meeting("latitude", "18.1", "18.1", "18.1"), meeting("longitude", "100.1", "100.3", "100.1")}),
              "take longitude; already");
}

TEST(Merge, NeverLeavesTwoHeads)
{
    EXPECT_EQ(
        outcome({meeting("people[a].is_head", "true", "false", "false"), meeting("people[a].relation", "head", "child", "child"),
                 meeting("people[c].is_head", "false", "true", "false"), meeting("people[c].relation", "child", "head", "child"),
                 meeting("people[c].phone", std::nullopt, "0812345678", std::nullopt)}),
        "take people[c].phone; already; conflict people[a].is_head people[a].relation people[c].is_head people[c].relation");
}

TEST(Merge, DecidesABirthAndANumberWithItsKindTogether)
{
    EXPECT_EQ(outcome({meeting("people[a].birth_date", std::nullopt, "1950-01-02", std::nullopt),
                       meeting("people[a].birth_year_be", "2490", std::nullopt, "2491")}),
              "take; already; conflict people[a].birth_date people[a].birth_year_be");
    EXPECT_EQ(outcome({meeting("people[a].citizen_kind", "unknown", "thai", "none"),
                       meeting("people[a].citizen_number", std::nullopt, "1101700203450", std::nullopt)}),
              "take; already; conflict people[a].citizen_kind people[a].citizen_number");
    EXPECT_EQ(outcome({meeting("people[a].birth_year_be", "2490", "2489", "2490"),
                       meeting("people[b].birth_year_be", "2520", "2521", "2522")}),
              "take people[a].birth_year_be; already; conflict people[b].birth_year_be");
}

TEST(Merge, LetsAnotherPersonsRemarkStandBesideTheStateOfAPart)
{
    EXPECT_EQ(outcome({meeting("parts[roof].remark", std::nullopt, "รั่ว", std::nullopt)}), "take parts[roof].remark; already");
    EXPECT_EQ(outcome({meeting("parts[roof].state", "good", "severe", "severe"),
                       meeting("parts[roof].remark", std::nullopt, "รั่ว", std::nullopt)}),
              "take parts[roof].remark; already parts[roof].state");
}

} // namespace

} // namespace households
