// What a gift is worth, how it is shared to the satang, and what is wrong with a form.
#include "contributions/gift.hpp"
#include "contributions/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace contributions {

namespace {

using base::Date;
using base::Satang;
using rounds::HouseState;
using testing::ElementsAre;
using testing::HasSubstr;

rounds::RoundHouseId a_house(int number)
{
    auto const digits = std::to_string(1000 + number);
    return rounds::RoundHouseId(*base::Uuid::parse("017d73b8-5552-7000-8000-00000000" + digits));
}

Facts facts(std::size_t houses = 1)
{
    Facts f;
    f.today = Date(2022, 5, 15);
    f.earliest = Date(2021, 10, 1);
    f.houses.assign(houses, HouseState::Repairing);
    f.usual_rate = Satang::baht(315);
    return f;
}

ContributionForm form(Kind kind, int houses = 1)
{
    ContributionForm f;
    f.kind = kind;
    f.day = Date(2022, 3, 5);
    for (int i = 0; i < houses; ++i)
        f.houses.push_back({a_house(i), std::nullopt});
    return f;
}

ContributionForm cash(std::int64_t satang, int houses = 1)
{
    auto f = form(Kind::Cash, houses);
    f.amount_satang = Satang(satang);
    f.cash_box = "กล่องเงินสภา";
    return f;
}

ContributionForm material(std::int64_t milli, Satang price)
{
    auto f = form(Kind::Material);
    f.what = "ทรายหยาบ";
    f.quantity_milli = milli;
    f.unit = "คิว";
    f.price_satang = price;
    f.basis = Basis::Estimate;
    f.estimated_by = "นายช่าง";
    return f;
}

ContributionForm labour(std::int64_t people, std::int64_t days_milli)
{
    auto f = form(Kind::Labour);
    f.what = "มุงหลังคา";
    f.people = people;
    f.days_milli = days_milli;
    return f;
}

std::string told(base::Faults const& faults)
{
    std::string all;
    for (auto const& fault : faults)
        all += (all.empty() ? "" : " ") + fault.field + "=" + fault.code;
    return all;
}

std::string faults(ContributionForm const& f, Facts const& known = facts())
{
    return told(faults_of(f, known));
}

TEST(ContributionValue, IsCountedMultipliedOrPeopleTimesDaysTimesRate)
{
    EXPECT_EQ(value_of(cash(200'050), facts()), Satang(200'050));
    EXPECT_EQ(value_of(material(2'500, Satang::baht(450)), facts()), Satang::baht(1'125));
    EXPECT_EQ(value_of(labour(5, 2'000), facts()), Satang::baht(3'150));
    EXPECT_EQ(value_of(labour(3, 500), facts()), Satang(47'250));
}

TEST(ContributionValue, IsNeverRounded)
{
    EXPECT_EQ(value_of(material(333, Satang(1'001)), facts()), std::nullopt);
    EXPECT_EQ(faults(material(333, Satang(1'001))), "quantity_milli=not_whole_satang");
    EXPECT_EQ(faults(labour(1, 334)), "");
    auto odd = labour(1, 333);
    odd.day_rate_satang = Satang(30'001);
    odd.rate_reason = "ช่างไม้";
    EXPECT_EQ(faults(odd), "days_milli=not_whole_satang");
}

TEST(ContributionValue, BeyondAnyHouseIsRefusedAndNothingOverflows)
{
    EXPECT_EQ(faults(material(10'000'000'000, Satang(10'000'000'000))), "quantity_milli=not_whole_satang");
}

TEST(ContributionShares, ComeToTheWholeWithTheRemainderOnTheFirst)
{
    EXPECT_THAT(shared(Satang(100'000), 3), ElementsAre(Satang(33'334), Satang(33'333), Satang(33'333)));
    EXPECT_THAT(shared(Satang(3), 3), ElementsAre(Satang(1), Satang(1), Satang(1)));
    for (std::int64_t value : {1, 7, 99, 100, 101, 1'234'567, 9'999'999})
        for (std::size_t houses = 1; houses <= 13; ++houses) {
            auto const parts = shared(Satang(value), houses);
            auto const sum = std::accumulate(parts.begin(), parts.end(), Satang());
            EXPECT_EQ(sum, Satang(value)) << value << " over " << houses;
            EXPECT_LE(parts.front() - parts.back(), Satang(1));
        }
}

TEST(ContributionShares, AreToldInWords)
{
    auto const words = [](std::vector<Satang> const& amounts) {
        std::vector<Part> parts;
        for (auto const& amount : amounts)
            parts.push_back({a_house(1), {}, amount});
        return shared_in_words(parts);
    };
    EXPECT_EQ(words({Satang(100)}).th, "");
    EXPECT_THAT(words(shared(Satang(100'000), 3)).th, HasSubstr("หลังละ 333.33 บาท เศษ 1 สตางค์"));
    EXPECT_THAT(words(shared(Satang(99'999), 3)).en, HasSubstr("333.33 baht each"));
    EXPECT_THAT(words({Satang(100), Satang(900)}).en, HasSubstr("as the giver said"));
}

TEST(ContributionShares, GivenForEachHouseMustComeToTheWhole)
{
    auto f = cash(100'000, 2);
    f.houses[0].amount_satang = Satang(60'000);
    EXPECT_EQ(faults(f, facts(2)), "houses[1].amount_satang=required");
    f.houses[1].amount_satang = Satang(30'000);
    EXPECT_EQ(faults(f, facts(2)), "houses=sum_differs");
    EXPECT_THAT(faults_of(f, facts(2)).front().message.en, HasSubstr("100.00 baht apart"));
    f.houses[1].amount_satang = Satang(40'000);
    EXPECT_EQ(faults(f, facts(2)), "");
    f.amount_satang.reset();
    EXPECT_EQ(value_of(f, facts(2)), Satang(100'000)) << "the parts say the whole";
    EXPECT_EQ(faults(f, facts(2)), "");
}

TEST(ContributionFaults, ASatangCannotBeSharedOverTwo)
{
    EXPECT_EQ(faults(cash(1, 2), facts(2)), "houses=too_little");
}

TEST(ContributionFaults, OnlyNeighboursMayStayUnnamed)
{
    auto f = cash(100);
    EXPECT_EQ(faults(f), "");
    f.giver = Giver::Temple;
    EXPECT_EQ(faults(f), "giver_name=required");
    f.giver_name = "วัดพระบาทมิ่งเมือง";
    EXPECT_EQ(faults(f), "");
    auto known = facts();
    known.organization_known = false;
    EXPECT_EQ(faults(f, known), "organization_id=not_found");
}

TEST(ContributionFaults, DaysLieBetweenTheRoundsFirstAndToday)
{
    auto f = cash(100);
    f.day = Date(2022, 5, 16);
    EXPECT_EQ(faults(f), "day=in_future");
    f.day = Date(2021, 9, 30);
    EXPECT_EQ(faults(f), "day=before_round");
    f.day = Date(2021, 10, 1);
    EXPECT_EQ(faults(f), "");
    f.receipt_number = "1";
    EXPECT_EQ(faults(f), "receipt_date=required");
    f.receipt_date = Date(2022, 5, 16);
    EXPECT_EQ(faults(f), "receipt_date=in_future");
}

TEST(ContributionFaults, MoneyGoesToOneAccount)
{
    auto f = cash(100);
    f.cash_box.reset();
    EXPECT_EQ(faults(f), "account_id=required");
    f.account_id = ledger::AccountId(*base::Uuid::parse("017d73b8-5552-7000-8000-000000009999"));
    EXPECT_EQ(faults(f), "");
    auto known = facts();
    known.account_fits = false;
    EXPECT_EQ(faults(f, known), "account_id=wrong_kind");
    known.account_known = false;
    EXPECT_EQ(faults(f, known), "account_id=not_found");
    f.cash_box = "กล่อง";
    EXPECT_EQ(faults(f), "cash_box=one_of_two");
    f.amount_satang.reset();
    EXPECT_EQ(faults(f), "amount_satang=required cash_box=one_of_two");
}

TEST(ContributionFaults, TheValueOfMaterialHasABasis)
{
    auto f = material(1'000, Satang::baht(450));
    EXPECT_EQ(faults(f), "");
    f.estimated_by.reset();
    EXPECT_EQ(faults(f), "estimated_by=required");
    f.basis = Basis::Receipt;
    EXPECT_EQ(faults(f), "receipt_number=required");
    f.basis = Basis::DayRate;
    EXPECT_EQ(faults(f), "basis=required");
    f.basis = Basis::PriceBook;
    EXPECT_EQ(faults(f), "item_id=required");
    f.item_id = estimates::ItemId(*base::Uuid::parse("017d73b8-5552-7000-8000-000000008888"));
    EXPECT_EQ(faults(f), "basis=no_price");
    auto known = facts();
    known.book_price = Satang::baht(430);
    EXPECT_EQ(faults(f, known), "price_satang=not_the_books");
    f.price_satang.reset();
    EXPECT_EQ(faults(f, known), "");
    EXPECT_EQ(value_of(f, known), Satang::baht(430));
}

TEST(ContributionFaults, AllOfAnEmptyFormAreToldAtOnce)
{
    auto empty = form(Kind::Material);
    EXPECT_EQ(faults(empty), "what=required quantity_milli=required unit=required basis=required price_satang=required");
    EXPECT_EQ(faults(form(Kind::Labour)), "what=required people=required days_milli=required");
    auto known = facts();
    known.usual_rate.reset();
    EXPECT_EQ(faults(form(Kind::Labour), known), "what=required people=required days_milli=required day_rate_satang=required");
}

TEST(ContributionFaults, AnotherRateNeedsItsReason)
{
    auto f = labour(5, 2'000);
    EXPECT_EQ(basis_of(f, facts()), Basis::DayRate);
    f.day_rate_satang = Satang::baht(315);
    EXPECT_EQ(faults(f), "");
    EXPECT_EQ(basis_of(f, facts()), Basis::DayRate) << "the usual rate typed";
    f.day_rate_satang = Satang::baht(500);
    EXPECT_EQ(faults(f), "rate_reason=required");
    f.rate_reason = "ช่างไม้ฝีมือ";
    EXPECT_EQ(faults(f), "");
    EXPECT_EQ(basis_of(f, facts()), Basis::OtherRate);
}

TEST(ContributionFaults, HousesReceiveFromTheSigningUntilTheyAreClosed)
{
    for (auto const& row : rounds::values_of(HouseState())) {
        bool const receives = row.value == HouseState::Signed || row.value == HouseState::Funded ||
                              row.value == HouseState::Procuring || row.value == HouseState::Repairing ||
                              row.value == HouseState::Accepted || row.value == HouseState::HandedOver;
        EXPECT_EQ(may_receive(row.value), receives) << row.name;
        auto known = facts();
        known.houses = {row.value};
        EXPECT_EQ(faults(cash(100), known), receives ? "" : "houses[0].round_house_id=not_receiving") << row.name;
    }
    auto twice = cash(100, 2);
    twice.houses[1] = twice.houses[0];
    EXPECT_EQ(faults(twice, facts(2)), "houses[1].round_house_id=twice");
    auto known = facts();
    known.houses = {std::nullopt};
    EXPECT_EQ(faults(cash(100), known), "houses[0].round_house_id=not_found");
}

TEST(ContributionFaults, OneIsReplacedOnceAndOnlyWhenItWasTakenOut)
{
    auto known = facts();
    for (auto const& [replaced, told] :
         {std::pair{Facts::Replaced::NotFound, "replaces=not_found"}, std::pair{Facts::Replaced::InForce, "replaces=in_force"},
          std::pair{Facts::Replaced::ReplacedAlready, "replaces=replaced_already"}}) {
        known.replaced = replaced;
        EXPECT_EQ(faults(cash(100), known), told);
    }
}

TEST(ContributionFaults, TakenOutBetweenTheGiftAndToday)
{
    Date const day(2022, 3, 5);
    Date const today(2022, 5, 15);
    EXPECT_EQ(told(faults_of({"ผิด", std::nullopt}, day, today)), "");
    EXPECT_EQ(told(faults_of({"ผิด", Date(2022, 5, 16)}, day, today)), "on=in_future");
    EXPECT_EQ(told(faults_of({"ผิด", Date(2022, 3, 4)}, day, today)), "on=before_gift");
}

TEST(ContributionWords, SayHowTheValueWasFound)
{
    Gift g;
    g.kind = Kind::Labour;
    g.people = 5;
    g.days_milli = 2'500;
    g.day_rate = Satang::baht(500);
    g.usual_rate = Satang::baht(315);
    g.rate_reason = "ช่างไม้ฝีมือ";
    g.basis = Basis::OtherRate;
    EXPECT_EQ(measure_of(g).th, "5 คน × 2.5 วัน × 500.00 บาท");
    EXPECT_EQ(contributions::basis_of(g).th, "วันละ 500.00 บาท (อัตราทั่วไป 315.00 บาท) เพราะช่างไม้ฝีมือ");
    g.kind = Kind::Material;
    g.basis = Basis::PriceBook;
    g.price_source = "ร้านวัสดุแพร่";
    EXPECT_THAT(contributions::basis_of(g).en, HasSubstr("ร้านวัสดุแพร่"));
}

} // namespace

} // namespace contributions
