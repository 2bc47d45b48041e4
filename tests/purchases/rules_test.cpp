// Amounts and their shares, faults of forms, which settings hold, warnings and missing papers.
#include "purchases/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace purchases {

namespace {

using base::Date;
using base::Satang;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Date const kToday(2022, 5, 15);
auto const kDays = days_of(Date(2021, 12, 1), base::FiscalYear(2565), kToday);

std::vector<std::string> told(base::Faults const& faults)
{
    std::vector<std::string> texts;
    for (auto const& fault : faults)
        texts.push_back(fault.field + "=" + fault.code);
    return texts;
}

LineForm line(Satang price, std::int64_t milli = 1000)
{
    LineForm form;
    form.round_house_id = rounds::RoundHouseId(base::Uuid::version7(1, {1}));
    form.text = "ปูนซีเมนต์";
    form.quantity_milli = milli;
    form.unit = "ถุง";
    form.price_satang = price;
    return form;
}

PurchaseForm a_purchase(std::vector<LineForm> lines, Satang total)
{
    PurchaseForm form;
    form.day = Date(2022, 3, 1);
    form.buyers = {"นายซื้อ ใจดี"};
    form.lines = std::move(lines);
    form.total_satang = total;
    form.papers = {{PaperKind::Receipt, "เล่ม 1 เลขที่ 12", Date(2022, 3, 1), std::nullopt}};
    return form;
}

TEST(PurchaseAmounts, AreWholeSatangOrNone)
{
    EXPECT_EQ(amount_of(2'500, Satang(10'040)), Satang(25'100));
    EXPECT_EQ(amount_of(1, Satang(1'000)), Satang(1));
    EXPECT_EQ(amount_of(1'500, Satang(33'33)), std::nullopt) << "1.5 × 33.33 is half a satang away from any amount";
    EXPECT_EQ(amount_of(1'000'000'000, Satang(10'000'000'000)), std::nullopt) << "more than a province ever spends";
}

TEST(PurchaseShares, GiveWhatIsLeftToTheLargestRemainders)
{
    std::vector<Satang> const three{Satang(100), Satang(100), Satang(100)};
    EXPECT_THAT(shares_of(Satang(100), three), ElementsAre(Satang(34), Satang(33), Satang(33)));
    std::vector<Satang> const uneven{Satang(1), Satang(2)};
    EXPECT_THAT(shares_of(Satang(10), uneven), ElementsAre(Satang(3), Satang(7)));
    EXPECT_THAT(shares_of(Satang(), uneven), ElementsAre(Satang(), Satang()));
}

TEST(PurchaseShares, AlwaysComeToTheSum)
{
    std::mt19937_64 random(770);
    for (int i = 0; i < 2'000; ++i) {
        std::vector<Satang> weights;
        for (std::size_t n = 1 + random() % 30; n > 0; --n)
            weights.emplace_back(static_cast<std::int64_t>(random() % 5'000'000));
        weights.emplace_back(1);
        Satang const sum(static_cast<std::int64_t>(random() % 900'000'000));
        Satang shared;
        for (auto const share : shares_of(sum, weights)) {
            ASSERT_GE(share, Satang());
            shared += share;
        }
        ASSERT_EQ(shared, sum);
    }
}

TEST(PurchaseAmounts, ShareDiscountAndTaxOverTheLines)
{
    auto form = a_purchase({line(Satang(10'000)), line(Satang(5'000)), line(Satang(1))}, Satang());
    form.discount_satang = Satang(100);
    form.vat_satang = Satang(1'043);
    form.total_satang = Satang(15'001 - 100 + 1'043);
    base::Faults faults;
    auto const amounts = amounts_of(form, faults);
    EXPECT_THAT(told(faults), IsEmpty());
    ASSERT_THAT(amounts, SizeIs(3));
    Satang sum;
    for (auto const& amount : amounts)
        sum += amount.amount;
    EXPECT_EQ(sum, form.total_satang);
    EXPECT_EQ(amounts[0].listed, Satang(10'000));
    EXPECT_EQ(amounts[0].amount, Satang(10'000 - 67 + 695));
}

TEST(PurchaseAmounts, ToldWhenTheyAreNotThePapersTotal)
{
    auto const faults_with = [](PurchaseForm const& form) {
        base::Faults faults;
        (void)amounts_of(form, faults);
        return told(faults);
    };
    EXPECT_THAT(faults_with(a_purchase({line(Satang(10'000))}, Satang(10'001))), ElementsAre("total_satang=not_the_sum"));
    EXPECT_THAT(faults_with(a_purchase({line(Satang(1), 1'500)}, Satang(2))), ElementsAre("lines[0].quantity_milli=not_whole"));
    auto all_off = a_purchase({line(Satang(100))}, Satang(1));
    all_off.discount_satang = Satang(100);
    EXPECT_THAT(faults_with(all_off), ElementsAre("discount_satang=too_much"));
}

TEST(PurchaseForms, TellAllFaultsAtOnce)
{
    auto form = a_purchase({line(Satang(100))}, Satang(100));
    EXPECT_THAT(told(faults_of(form, kDays)), IsEmpty());
    form.day = Date(2022, 5, 16);
    form.buyers = {"นายซื้อ ใจดี", "กำนันซื้อ ใจดี (อบต.)", ""};
    form.lines = {line(Satang(100)), line(Satang(100)), line(Satang(100))};
    form.lines[0].expense = ExpenseKind::Management;
    form.lines[1].round_house_id.reset();
    form.lines[2].estimate_position = 3;
    form.papers = {{PaperKind::Receipt, "12", Date(2022, 5, 16), std::nullopt},
                   {PaperKind::Receipt, "๑๒", Date(2022, 3, 1), std::nullopt},
                   {PaperKind::TaxInvoice, std::nullopt, std::nullopt, std::nullopt},
                   {PaperKind::None, "7", std::nullopt, std::nullopt}};
    EXPECT_THAT(told(faults_of(form, kDays)),
                ElementsAre("day=in_future", "buyers[1]=twice", "buyers[2]=required", "lines[0].round_house_id=not_allowed",
                            "lines[1].round_house_id=required", "lines[2].estimate_position=required", "papers[0].date=in_future",
                            "papers[1].number=twice", "papers[2].number=required", "papers[2].date=required",
                            "papers[3].kind=no_paper"));
}

TEST(PurchaseForms, RefuseDaysLongBeforeTheRound)
{
    auto form = a_purchase({line(Satang(100))}, Satang(100));
    form.day = Date(2021, 10, 1);
    form.papers[0].date = Date(2019, 10, 2);
    EXPECT_THAT(told(faults_of(form, kDays)), IsEmpty()) << "a quotation or contract may be older";
    form.day = Date(2021, 9, 30);
    form.papers[0].date = Date(1900, 1, 1);
    EXPECT_THAT(told(faults_of(form, kDays)), ElementsAre("day=before_round", "papers[0].date=before_round"));
    EXPECT_EQ(days_of(Date(2021, 8, 1), base::FiscalYear(2565), kToday).first, Date(2021, 8, 1))
        << "it was opened before its year";
}

TEST(PurchaseForms, KeepContributedCashForHouses)
{
    auto form = a_purchase({line(Satang(100))}, Satang(100));
    form.lines[0].expense = ExpenseKind::Management;
    form.lines[0].round_house_id.reset();
    form.lines[0].source = Source::ContributedCash;
    EXPECT_THAT(told(faults_of(form, kDays)), ElementsAre("lines[0].source=not_allowed"));
}

TEST(SupplierForms, RefuseTheNumberOfAPerson)
{
    SupplierForm form;
    form.name = "ร้านวัสดุ";
    EXPECT_THAT(told(faults_of(form)), IsEmpty());
    form.tax_number = "1-1017-00203-45-0";
    EXPECT_THAT(told(faults_of(form)), ElementsAre("tax_number=of_a_person"));
    form.tax_number = "0105536000315";
    EXPECT_EQ(tax_number_of("0-1055-36000-31-5").has_value(), told(faults_of(form)).empty());
    form.tax_number = "0105536";
    EXPECT_THAT(told(faults_of(form)), ElementsAre("tax_number=malformed"));
    form.tax_number.reset();
    form.name = "นายก (สมมุติ) 1-1017-00203-45-0";
    form.note = "บัตร ๑๑๐๑๗๐๐๒๐๓๔๕๐";
    EXPECT_THAT(told(faults_of(form)), ElementsAre("name=number_of_a_person", "note=number_of_a_person"));
}

TEST(PaymentForms, PayNoMoreThanIsOwed)
{
    PaymentForm form;
    form.day = Date(2022, 2, 1);
    form.amount_satang = Satang(101);
    EXPECT_THAT(told(faults_of(form, Date(2022, 3, 1), Satang(100), kToday)),
                ElementsAre("day=before_purchase", "amount_satang=more_than_owed"));
    form.day = Date(2022, 5, 16);
    form.amount_satang = Satang(100);
    EXPECT_THAT(told(faults_of(form, Date(2022, 3, 1), Satang(100), kToday)), ElementsAre("day=in_future"));
}

TEST(PurchasePapers, TheBestOneIsTheMainOne)
{
    std::vector<PaperForm> papers{{PaperKind::DeliveryNote, "1", kToday, {}}, {PaperKind::Receipt, "2", kToday, {}}};
    EXPECT_EQ(main_paper(papers), 1u);
    EXPECT_EQ(main_paper({}), std::nullopt);
    std::vector<PaperForm> const none{{PaperKind::None, {}, {}, {}}};
    EXPECT_EQ(main_paper(none), std::nullopt);
}

TEST(PurchasePapers, SayWhatIsLacking)
{
    EXPECT_THAT(missing_of({3, PaperKind::Receipt, "12", true}, true), IsEmpty());
    EXPECT_EQ(missing_of({3, PaperKind::Receipt, "12", false}, true).at(0).th, "การจัดซื้อครั้งที่ 3: ยังไม่มีภาพของใบเสร็จรับเงิน 12");
    EXPECT_THAT(missing_of({3, PaperKind::DeliveryNote, "12", false}, false), SizeIs(2));
    EXPECT_EQ(missing_of({3, PaperKind::None, "", false}, true).at(0).en, "Purchase 3: no receipt or payment voucher");
}

TEST(PurchasePapers, CompareNumbersWithoutBlanksAndThaiDigits)
{
    EXPECT_EQ(number_key("เล่มที่ ๓ เลขที่ ๑๒"), number_key("เล่มที่3 เลขที่12"));
    EXPECT_EQ(number_key("IV-0012"), number_key("iv 0012"));
    EXPECT_NE(number_key("12"), number_key("0012"));
}

Setting setting(std::string_view province, int year, Date from, std::int64_t far)
{
    static std::uint8_t number = 0;
    Setting s;
    s.id = SettingsId(base::Uuid::version7(1'000 + ++number, {number}));
    if (!province.empty())
        s.form.province = base::AreaCode::parse(province).value();
    s.form.fiscal_year = base::FiscalYear(year);
    s.form.valid_from = from;
    s.form.far_percent = far;
    return s;
}

TEST(PurchaseSettings, TheMostFittingRowHolds)
{
    std::vector<Setting> const all{setting("", 2560, Date(2016, 10, 1), 1),   setting("54", 2564, Date(2020, 10, 1), 2),
                                   setting("54", 2565, Date(2021, 10, 1), 3), setting("54", 2565, Date(2022, 4, 1), 4),
                                   setting("54", 2565, Date(2022, 4, 1), 5),  setting("54", 2566, Date(2022, 1, 1), 6)};
    auto const far = [&](char const* province, int year, Date on) {
        auto const holds = setting_that_holds(all, base::AreaCode::parse(province).value(), base::FiscalYear(year), on);
        return holds ? all[*holds].form.far_percent : 0;
    };
    EXPECT_EQ(far("54", 2565, Date(2022, 3, 31)), 3);
    EXPECT_EQ(far("54", 2565, Date(2022, 4, 1)), 5) << "the later row for the same day";
    EXPECT_EQ(far("54", 2564, Date(2022, 4, 1)), 2);
    EXPECT_EQ(far("55", 2565, Date(2022, 4, 1)), 1) << "the country's";
    EXPECT_EQ(far("54", 2563, Date(2022, 4, 1)), 1);
    EXPECT_EQ(far("55", 2559, Date(2022, 4, 1)), 0);
}

TEST(PurchasePrices, AreFarBeyondThePercentageBothWays)
{
    EXPECT_FALSE(is_far(Satang(120), Satang(100), 20));
    EXPECT_TRUE(is_far(Satang(121), Satang(100), 20));
    EXPECT_TRUE(is_far(Satang(79), Satang(100), 20));
    EXPECT_FALSE(is_far(Satang(100), Satang(), 20));
}

TEST(PurchasePrices, MedianOfEnoughNeighbours)
{
    std::vector<Neighbour> const four{
        {1, kToday, Satang(100)}, {2, kToday, Satang(500)}, {3, kToday, Satang(110)}, {4, kToday, Satang(120)}};
    EXPECT_EQ(median_of(four, 3), Satang(115));
    EXPECT_EQ(median_of(std::span(four).first(3), 3), Satang(110));
    EXPECT_EQ(median_of(std::span(four).first(2), 3), std::nullopt);
}

TEST(PurchasePrices, AreToldWithTheNeighboursNumbers)
{
    PriceFacts facts;
    facts.position = 2;
    facts.text = "ปูนซีเมนต์";
    facts.unit = "ถุง";
    facts.price = Satang(20'000);
    facts.book = Satang(15'000);
    facts.book_place_th = "อ.เมืองแพร่";
    facts.book_place_en = "Mueang Phrae";
    facts.neighbours = {
        {4, Date(2022, 3, 1), Satang(14'000)}, {9, Date(2022, 3, 2), Satang(15'000)}, {11, Date(2022, 3, 3), Satang(16'000)}};
    auto const warned = price_warnings(facts, SettingsForm{});
    ASSERT_THAT(warned, SizeIs(2));
    EXPECT_EQ(warned[0].kind, WarningKind::FarFromBook);
    EXPECT_EQ(warned[0].position, 2);
    EXPECT_THAT(warned[0].text.th, HasSubstr("ร้อยละ 33"));
    EXPECT_EQ(warned[1].kind, WarningKind::FarFromNeighbours);
    EXPECT_THAT(warned[1].text.th, HasSubstr("140.00 (ครั้งที่ 4 1 มี.ค. 65)"));
    EXPECT_THAT(warned[1].text.en, HasSubstr("150.00 (no. 9, 2 March 2022)"));
    facts.price = Satang(15'500);
    EXPECT_THAT(price_warnings(facts, SettingsForm{}), IsEmpty());
}

TEST(PurchaseWarnings, TellWhatAPersonShouldLookAt)
{
    SettingsForm settings;
    settings.quotations_from_satang = Satang::baht(5'000);
    settings.voucher_up_to_satang = Satang::baht(3'000);
    settings.vat_bp = base::BasisPoints(700);
    auto const kinds = [&](PurchaseFacts const& facts) {
        std::vector<WarningKind> all;
        for (auto const& one : warnings_of(facts, settings))
            all.push_back(one.kind);
        return all;
    };
    PurchaseFacts plain;
    plain.total = plain.net = plain.same_day = Satang::baht(2'999);
    EXPECT_THAT(kinds(plain), IsEmpty());
    struct Case {
        WarningKind kind;
        std::function<void(PurchaseFacts&)> change;
    };
    Case const cases[] = {
        {WarningKind::FewQuotations, [](PurchaseFacts& f) { f.total = Satang::baht(5'000); }},
        {WarningKind::SplitSum, [](PurchaseFacts& f) { f.same_day = Satang::baht(5'000); }},
        {WarningKind::OtherThanChosen, [](PurchaseFacts& f) { f.other_chosen = "ร้านอื่น"; }},
        {WarningKind::SameNumber, [](PurchaseFacts& f) { f.same_number = {"ร้านอื่น"}; }},
        {WarningKind::BeforeAgreement,
         [](PurchaseFacts& f) {
             f.day = Date(2022, 1, 19);
             f.agreed_on = Date(2022, 1, 20);
         }},
        {WarningKind::VoucherOverLimit,
         [](PurchaseFacts& f) {
             f.paper = PaperKind::PaymentVoucher;
             f.total = Satang::baht(3'001);
         }},
        {WarningKind::LabourFromGrant, [](PurchaseFacts& f) { f.grant_labour = Satang(1); }},
        {WarningKind::AdvanceOfOther, [](PurchaseFacts& f) { f.advance_of = "นายยืม"; }},
        {WarningKind::VatDiffers, [](PurchaseFacts& f) { f.vat = Satang::baht(250); }},
    };
    for (auto const& one : cases) {
        auto facts = plain;
        one.change(facts);
        EXPECT_THAT(kinds(facts), ElementsAre(one.kind)) << base::name_of(one.kind);
    }
    auto enough = plain;
    enough.total = enough.same_day = Satang::baht(9'000);
    enough.quotations = 3;
    EXPECT_THAT(kinds(enough), IsEmpty());
    auto taxed = plain;
    taxed.vat = Satang(20'993);
    EXPECT_THAT(kinds(taxed), IsEmpty()) << "7 % of 2,999.00";
    settings.labour_from_grant = true;
    auto labour = plain;
    labour.grant_labour = Satang::baht(900);
    EXPECT_THAT(kinds(labour), IsEmpty());
}

TEST(PurchaseHouses, AreBoughtForFromTheirMoneyToTheirClosing)
{
    using rounds::HouseState;
    for (auto const& row : rounds::values_of(HouseState())) {
        bool const expected = row.value == HouseState::Funded || row.value == HouseState::Procuring ||
                              row.value == HouseState::Repairing || row.value == HouseState::Accepted ||
                              row.value == HouseState::HandedOver;
        EXPECT_EQ(may_be_bought_for(row.value), expected) << row.name;
    }
}

} // namespace

} // namespace purchases
