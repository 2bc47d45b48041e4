// Amounts that are whole satang, the price that counts, first sources, and what keeps an estimate from being final.
#include "estimates/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace estimates {

namespace {

using base::Date;
using base::Satang;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string told(base::Faults const& faults)
{
    std::string text;
    for (auto const& fault : faults)
        text += (text.empty() ? "" : " ") + fault.field + "=" + fault.code;
    return text;
}

base::AreaCode area(std::string_view code)
{
    return base::AreaCode::parse(code).value();
}

TEST(EstimateAmount, IsAWholeNumberOfSatangOrNone)
{
    struct {
        std::optional<std::int64_t> people;
        std::int64_t milli;
        std::int64_t satang;
        std::optional<std::int64_t> amount;
    } const rows[] = {
        {std::nullopt, 1000, 16'500, 16'500},
        {std::nullopt, 2500, 48'000, 120'000},
        {std::nullopt, 1, 1000, 1},
        {std::nullopt, 1, 999, std::nullopt}, // 0.999 satang
        {std::nullopt, 333, 100, std::nullopt},
        {std::nullopt, 333, 1'000'000, 333'000},
        {2, 4500, 45'000, 405'000}, // two people, four days and a half
        {3, 0, 45'000, 0},
        {std::nullopt, 1'000'000'000, 1'000'000'000, std::nullopt}, // more than a house ever costs
        {1000, 1'000'000'000, 1'000'000'000, std::nullopt},
        {std::nullopt, -1000, 100, std::nullopt},
    };
    for (auto const& row : rows) {
        auto const amount = amount_of(row.people, row.milli, Satang(row.satang));
        EXPECT_EQ(amount ? std::optional(amount->value()) : std::nullopt, row.amount) << row.milli << " × " << row.satang;
    }
}

TEST(EstimateQuantity, IsReadAsPeopleTypeIt)
{
    struct {
        char const* typed;
        std::optional<std::int64_t> milli;
    } const rows[] = {{"12", 12'000},
                      {"๑๒.๕", 12'500},
                      {"1,250.125", 1'250'125},
                      {"0.001", 1},
                      {"3.5000", 3500},
                      {"0.0001", {}},
                      {"", {}},
                      {".5", {}},
                      {"5.", {}},
                      {"-1", {}},
                      {"12345678", {}},
                      {"1 2", {}},
                      {"สองแผ่น", {}},
                      {"9,999,999", 9'999'999'000}};
    for (auto const& row : rows)
        EXPECT_EQ(parse_quantity(row.typed), row.milli) << row.typed;
    for (std::int64_t const milli : {1, 125, 500, 1000, 12'500, 1'250'125})
        EXPECT_EQ(parse_quantity(quantity_in_words(milli)), milli);
    EXPECT_EQ(quantity_in_words(1'250'500), "1,250.5");
}

TEST(PriceThatCounts, IsTheMostLocalThenTheNewest)
{
    Dated const prices[] = {
        {area("54"), Date(2021, 10, 1), {}, 1},
        {area("54"), Date(2022, 3, 1), {}, 2},
        {area("5406"), Date(2021, 10, 1), Date(2022, 4, 30), 3},
        {area("540601"), Date(2022, 1, 15), {}, 4},
        {area("54"), Date(2022, 3, 1), {}, 5}, // typed again: the second was wrong
        {area("55"), Date(2022, 5, 1), {}, 6},
    };
    struct {
        char const* where;
        Date on;
        std::optional<std::size_t> index;
    } const rows[] = {
        {"540101", Date(2021, 9, 30), std::nullopt},
        {"540101", Date(2021, 10, 1), 0},
        {"540101", Date(2022, 2, 28), 0},
        {"540101", Date(2022, 3, 1), 4},
        {"540602", Date(2022, 3, 1), 2},
        {"540602", Date(2022, 4, 30), 2},
        {"540602", Date(2022, 5, 1), 4},
        {"540601", Date(2022, 1, 14), 2},
        {"540601", Date(2022, 5, 1), 3},
        {"550101", Date(2022, 5, 1), 5},
        {"54", Date(2022, 5, 1), 4},
    };
    for (auto const& row : rows)
        EXPECT_EQ(price_that_counts(prices, area(row.where), row.on), row.index) << row.where << " " << row.on.iso();
    EXPECT_TRUE(is_overtaken(prices[1], prices));
    EXPECT_FALSE(is_overtaken(prices[4], prices));
}

Line line(std::int64_t baht, std::optional<std::int64_t> people = std::nullopt)
{
    Line one;
    one.text = "x";
    one.people = people;
    one.quantity_milli = 1000;
    one.price = Satang::baht(baht);
    one.amount = amount_of(people, 1000, one.price).value();
    return one;
}

TEST(FirstSources, FillTheShareAndLetTheRestBeGiven)
{
    std::vector lines{line(12'000), line(450, 2), line(8'000), line(7'000)};
    plan_sources(lines, Satang::baht(19'000));
    std::vector<Source> planned;
    for (auto const& one : lines)
        planned.push_back(one.source);
    EXPECT_THAT(planned, ElementsAre(Source::Grant, Source::Labour, Source::Material, Source::Grant));
    auto const sums = sums_of(lines);
    EXPECT_EQ(sums.grant, Satang::baht(19'000));
    EXPECT_EQ(sums.contributed(), Satang::baht(8'900));
    EXPECT_EQ(sums.total(), Satang::baht(27'900));
}

TEST(EstimateLines, NameTheLineWhoseAmountIsNotWhole)
{
    std::vector<LineForm> forms(3);
    for (auto& form : forms) {
        form.text = "ปูน";
        form.unit = "ถุง";
        form.quantity_milli = 1000;
        form.price_satang = Satang(14'500);
    }
    forms[1].quantity_milli = 333;
    forms[1].price_satang = Satang(101);
    base::Faults faults;
    EXPECT_EQ(lines_of(forms, faults).size(), 3U);
    ASSERT_EQ(told(faults), "lines[1].quantity_milli=not_whole_satang");
    EXPECT_EQ(faults[0].message.th, "รายการที่ 2: 0.333 × 1.01 บาท ไม่ลงตัวเป็นสตางค์ แก้ปริมาณหรือราคา");
}

TEST(FinalEstimate, HasAllItsQuantitiesAndPricesAndStaysWithinTheShare)
{
    PrepareForm const form{Date(2022, 1, 10), "นายช่าง", 1};
    auto const faults = [&](std::vector<Line> const& lines, Date today = Date(2022, 1, 10)) {
        return told(faults_of_final(lines, Satang::baht(19'000), form, today));
    };
    EXPECT_EQ(faults({line(19'000)}), "");
    EXPECT_EQ(faults({}), "lines=required");
    EXPECT_EQ(faults({line(19'000), line(0)}), "lines[1].price_satang=required");
    auto empty = line(100);
    empty.quantity_milli = 0;
    EXPECT_EQ(faults({empty, line(0)}), "lines[0].quantity_milli=required lines[1].price_satang=required");
    EXPECT_EQ(faults({line(19'000), line(1)}), "lines=over_share");
    auto given = line(5'000);
    given.source = Source::Cash;
    EXPECT_EQ(faults({line(19'000), given}), "") << "what is contributed may go over";
    EXPECT_EQ(faults({line(19'000)}, Date(2022, 1, 9)), "prepared_on=future");
    auto const over = faults_of_final(std::vector{line(19'500)}, Satang::baht(19'000), form, Date(2022, 1, 10));
    EXPECT_THAT(over[0].message.th, HasSubstr("เกินงบต่อหลัง 19,000.00 บาท อยู่ 500.00 บาท"));
}

TEST(RepairKit, ForExactlyTheDamageComesBeforeTheOneForWhateverIsWanted)
{
    using households::PartAction;
    using households::PartKind;
    using households::PartState;
    auto const kit = [](std::optional<PartAction> action, PartState state = PartState::Severe) {
        KitView one;
        one.part = PartKind::Roof;
        one.state = state;
        one.action = action;
        return one;
    };
    std::vector kits{kit(std::nullopt), kit(PartAction::BuildNew), kit(std::nullopt, PartState::Slight)};
    auto const found = [&](PartKind part, PartState state, std::optional<PartAction> action) {
        auto const* const one = kit_for({part, state, action, std::nullopt}, kits);
        return one ? static_cast<int>(one - kits.data()) : -1;
    };
    EXPECT_EQ(found(PartKind::Roof, PartState::Severe, PartAction::BuildNew), 1);
    EXPECT_EQ(found(PartKind::Roof, PartState::Severe, PartAction::Repair), 0);
    EXPECT_EQ(found(PartKind::Roof, PartState::Severe, std::nullopt), 0);
    EXPECT_EQ(found(PartKind::Roof, PartState::Slight, PartAction::Repair), 2);
    EXPECT_EQ(found(PartKind::Roof, PartState::Missing, PartAction::BuildNew), -1);
    EXPECT_EQ(found(PartKind::Walls, PartState::Severe, PartAction::BuildNew), -1);
    kits[1].active = false;
    EXPECT_EQ(found(PartKind::Roof, PartState::Severe, PartAction::BuildNew), 0) << "no longer in use";
}

TEST(RepairKit, IsForWhatIsDamagedAndNamesAnItemOnce)
{
    KitForm form;
    form.state = households::PartState::Good;
    form.lines = {{ItemId(), std::nullopt, 1000}, {ItemId(), std::nullopt, 2000}};
    EXPECT_EQ(told(faults_of(form)), "state=nothing_to_repair lines[1].item_id=twice");
}

TEST(ItemPrice, DoesNotEndBeforeItBegins)
{
    PriceForm form{area("54"), Date(2022, 5, 1), Date(2022, 4, 30), Satang(100), "ร้าน"};
    EXPECT_EQ(told(faults_of(form, Date(2022, 5, 1))), "valid_until=before_first");
    form.valid_until = std::nullopt;
    EXPECT_EQ(told(faults_of(form, Date(2022, 5, 1))), "");
    form.valid_from = Date(2024, 5, 1);
    EXPECT_EQ(told(faults_of(form, Date(2022, 5, 1))), "valid_from=out_of_range");
}

} // namespace

} // namespace estimates
