// What the audit tells about an edited draft: each party, house and removal by itself, not only how many there are.
#include "agreements/changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace agreements {

namespace {

using agreements::changes_between;
using agreements::House;
using agreements::Party;
using agreements::Whole;
using testing::ElementsAre;
using testing::IsEmpty;

std::string const kFirst = "01900000-0000-7000-8000-000000000001";
std::string const kSecond = "01900000-0000-7000-8000-000000000002";

template <class Id>
Id id_of(std::string const& text)
{
    return Id::parse(text).value();
}

House house(std::string const& id, std::string const& tambon = "540101")
{
    return {id_of<rounds::RoundHouseId>(id), "นายกมล น้ำใส", "10", std::nullopt, base::AreaCode::parse(tambon).value(),
            base::Satang::baht(19'000)};
}

Party council(std::string const& id)
{
    Party party;
    party.id = id_of<agreements::PartyId>(id);
    party.role = agreements::PartyRole::Tambon;
    party.organization_name = "สภาองค์กรชุมชนตำบลในเวียง";
    party.representative_name = "นายมานพ ตั้งใจ";
    party.representative_position = "ประธานสภา";
    party.tambon = base::AreaCode::parse("540101").value();
    return party;
}

Whole draft()
{
    Whole whole;
    whole.agreement.title = "บันทึกข้อตกลง";
    whole.agreement.money = {1, base::Satang::baht(19'000), base::Satang::baht(1'900), base::Satang::baht(20'900)};
    whole.parties = {council(kFirst)};
    whole.houses = {house(kFirst)};
    return whole;
}

// "field: from → to"; what is personal ends in " (personal)".
std::vector<std::string> told(Whole const& before, Whole const& after)
{
    std::vector<std::string> lines;
    for (auto const& change : changes_between(before, after))
        lines.push_back(change.field + ": " + change.from.value_or("–") + " → " + change.to.value_or("–") +
                        (change.personal ? " (personal)" : ""));
    return lines;
}

TEST(AgreementChanges, NothingChangedTellsNothing)
{
    EXPECT_THAT(told(draft(), draft()), IsEmpty());
}

TEST(AgreementChanges, AWordOfThePaperIsToldByItsField)
{
    auto after = draft();
    after.agreement.place = "ศาลากลาง";
    after.agreement.stated_total = base::Satang::baht(20'900);
    EXPECT_THAT(told(draft(), after), ElementsAre("place: – → ศาลากลาง", "stated_total_satang: – → 20,900.00"));
}

TEST(AgreementChanges, AnotherRepresentativeIsToldThoughThePartiesAreAsMany)
{
    auto after = draft();
    after.parties.front().representative_name = "นางขวัญ ตั้งใจ";
    EXPECT_THAT(told(draft(), after),
                ElementsAre("parties[" + kFirst + "].representative_name: นายมานพ ตั้งใจ → นางขวัญ ตั้งใจ (personal)"));
}

TEST(AgreementChanges, APartyThatLeavesIsToldWithAllItWas)
{
    auto after = draft();
    after.parties.clear();
    auto const at = "parties[" + kFirst + "].";
    EXPECT_THAT(told(draft(), after), ElementsAre(at + "role: tambon → –", at + "organization_name: สภาองค์กรชุมชนตำบลในเวียง → –",
                                                  at + "representative_name: นายมานพ ตั้งใจ → – (personal)",
                                                  at + "representative_position: ประธานสภา → –", at + "tambon: 540101 → –"));
}

TEST(AgreementChanges, AHousePutInPlaceOfAnotherIsToldThoughTheSumIsTheSame)
{
    auto after = draft();
    after.houses = {house(kSecond, "540112")};
    EXPECT_THAT(told(draft(), after), ElementsAre("houses[" + kFirst + "]: 540101 → –", "houses[" + kSecond + "]: – → 540112"));
}

TEST(AgreementChanges, WhyAFamilyIsTakenOffIsPersonal)
{
    auto before = draft();
    before.removals = {{house(kSecond), "ย้ายบ้าน"}};
    auto after = draft();
    after.removals = {{house(kSecond), "เสียชีวิต"}};
    EXPECT_THAT(told(before, after), ElementsAre("removed[" + kSecond + "]: ย้ายบ้าน → เสียชีวิต (personal)"));
    EXPECT_THAT(told(draft(), after), ElementsAre("removed[" + kSecond + "]: – → เสียชีวิต (personal)"));
}

} // namespace

} // namespace agreements
