// The rules of agreements, in tables.
#include "agreements/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace agreements {

namespace {

using agreements::AgreementForm;
using agreements::Facts;
using agreements::House;
using agreements::Kind;
using agreements::Party;
using agreements::PartyRole;
using agreements::State;
using agreements::Whole;
using base::BasisPoints;
using base::Date;
using base::Satang;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

base::AreaCode area(char const* code)
{
    return base::AreaCode::parse(code).value();
}

template <class IdType>
IdType id(std::uint8_t number)
{
    return IdType(base::Uuid::version7(1, {number}));
}

std::vector<House> houses(int count, Satang share)
{
    std::vector<House> list;
    for (int i = 0; i < count; ++i)
        list.push_back({id<rounds::RoundHouseId>(static_cast<std::uint8_t>(i)), "นายสมชาย ใจดี", "1", 1, area("540101"), share});
    return list;
}

// "field=code" of each fault.
std::vector<std::string> codes(base::Faults const& faults)
{
    std::vector<std::string> codes;
    for (auto const& fault : faults)
        codes.push_back(fault.field + "=" + fault.code);
    return codes;
}

std::string problem_of(std::function<void()> const& f)
{
    try {
        f();
    } catch (base::Problem const& problem) {
        return problem.code() + ": " + problem.title().th + " | " + problem.title().en;
    }
    return "";
}

TEST(AgreementMoney, IsHousesAndManagementToTheBaht)
{
    struct Case {
        int houses;
        std::int64_t share_satang;
        int management_bp;
        std::int64_t management_satang;
        std::int64_t total_satang;
    };
    for (auto const& c : {
             Case{65, 1'900'000, 1000, 12'350'000, 135'850'000}, // Phrae, fiscal year 2565
             Case{1, 1'900'000, 1000, 190'000, 2'090'000},
             Case{0, 1'900'000, 1000, 0, 0},
             Case{3, 1'800'000, 0, 0, 5'400'000},
             Case{2, 4'000'000, 750, 600'000, 8'600'000},
             Case{2, 50, 100, 1, 101},
         }) {
        auto const money = agreements::money_of(houses(c.houses, Satang(c.share_satang)), BasisPoints(c.management_bp));
        EXPECT_EQ(money.houses, c.houses);
        EXPECT_EQ(money.management, Satang(c.management_satang));
        EXPECT_EQ(money.total, Satang(c.total_satang));
    }
}

TEST(AgreementMoney, IsNeverRounded)
{
    EXPECT_THAT(problem_of([] { (void)agreements::money_of(houses(1, Satang(33)), BasisPoints(1000)); }),
                HasSubstr("agreements.management_not_exact"));
}

TEST(AgreementMoney, DifferenceIsSpelledInBahtAndSatang)
{
    struct Case {
        std::int64_t stated;
        std::int64_t total;
        char const* th;
        char const* en;
    };
    for (auto const& c : {
             Case{135'900'000, 135'850'000, "เกินอยู่ 500.00 บาท", "500.00 baht too much"},
             Case{135'849'999, 135'850'000, "ขาดอยู่ 0.01 บาท", "0.01 baht too little"},
             Case{1, 135'850'000, "ขาดอยู่ 1,358,499.99 บาท", "1,358,499.99 baht too little"},
         }) {
        auto const difference = agreements::difference_in_words(Satang(c.stated), Satang(c.total));
        ASSERT_TRUE(difference);
        EXPECT_EQ(difference->th, c.th);
        EXPECT_EQ(difference->en, c.en);
    }
    EXPECT_FALSE(agreements::difference_in_words(Satang(5), Satang(5)));
}

TEST(AgreementMoney, AStatedTotalThatIsNotTheSumIsRefusedWithTheDifference)
{
    agreements::Money const money{65, Satang::baht(1'235'000), Satang::baht(123'500), Satang::baht(1'358'500)};
    EXPECT_EQ(problem_of([&] { agreements::require_equal(Satang::baht(1'358'500), money); }), "");
    auto const told = problem_of([&] { agreements::require_equal(Satang::baht(1'359'000), money); });
    EXPECT_THAT(told, HasSubstr("agreements.total_mismatch"));
    EXPECT_THAT(told, HasSubstr("เกินอยู่ 500.00 บาท"));
    EXPECT_THAT(told, HasSubstr("500.00 baht too much"));
}

TEST(AgreementMoney, StaysWithinTheEnvelopeTogetherWithOtherAgreements)
{
    auto const envelope = Satang::baht(100);
    EXPECT_EQ(problem_of([&] { agreements::require_within(envelope, Satang::baht(40), Satang::baht(60)); }), "");
    EXPECT_THAT(problem_of([&] { agreements::require_within(envelope, Satang::baht(40), Satang(6'001)); }),
                HasSubstr("เกินอยู่ 0.01 บาท"));
}

TEST(AgreementStates, OnlyTheseChangesExist)
{
    for (auto const& from : values_of(State{}))
        for (auto const& to : values_of(State{})) {
            bool const allowed =
                (from.value == State::Draft && (to.value == State::Signed || to.value == State::Withdrawn)) ||
                (from.value == State::Signed && (to.value == State::Superseded || to.value == State::Terminated));
            EXPECT_EQ(agreements::may_become(from.value, to.value), allowed) << from.name << " to " << to.name;
        }
}

Party party(PartyRole role, std::uint8_t number, std::optional<base::AreaCode> tambon = std::nullopt)
{
    Party p;
    p.id = id<agreements::PartyId>(number);
    p.role = role;
    p.organization_name = "องค์กร " + std::to_string(number);
    p.representative_name = "นายสมชาย ใจดี";
    p.representative_position = "ประธาน";
    p.tambon = tambon;
    p.signed_on = Date(2022, 1, 20);
    return p;
}

// Ready for the seal.
Whole ready()
{
    Whole whole;
    auto& a = whole.agreement;
    a.number = "บพ.พร. 1/2565";
    a.title = "บันทึกข้อตกลง";
    a.place = "ศาลากลางจังหวัดแพร่";
    a.held_at = base::Timestamp::bangkok(Date(2022, 1, 20), 9, 30);
    a.chair_name = "นายวิเชียร อนุสาสนนันท์";
    a.chair_position = "รองผู้ว่าราชการจังหวัดแพร่";
    whole.houses = houses(2, Satang::baht(19'000));
    a.money = agreements::money_of(whole.houses, BasisPoints(1000));
    a.stated_total = a.money.total;
    whole.parties = {party(PartyRole::Province, 1), party(PartyRole::Codi, 2), party(PartyRole::Network, 3),
                     party(PartyRole::Tambon, 4, area("540101")), party(PartyRole::Witness, 5)};
    return whole;
}

std::vector<std::string> missing(Whole const& whole, Facts facts = {})
{
    facts.today = Date(2022, 1, 21);
    if (!facts.first_signing_day)
        facts.first_signing_day = Date(2022, 1, 13);
    std::vector<agreements::TambonName> const names{{area("540101"), {"ในเวียง", "Nai Wiang"}}};
    return codes(agreements::missing_for_seal(whole, names, facts));
}

TEST(AgreementSeal, NeedsNothingMoreWhenAllIsThere)
{
    EXPECT_THAT(missing(ready()), IsEmpty());
}

TEST(AgreementSeal, TellsEverythingThatIsMissingAtOnce)
{
    struct Case {
        char const* about;
        std::function<void(Whole&, Facts&)> spoil;
        std::vector<std::string> expected;
    };
    Case const cases[] = {
        {"number", [](Whole& w, Facts&) { w.agreement.number.reset(); }, {"number=required"}},
        {"number taken", [](Whole&, Facts& f) { f.number_taken = true; }, {"number=number_taken"}},
        {"place", [](Whole& w, Facts&) { w.agreement.place = ""; }, {"place=required"}},
        {"time", [](Whole& w, Facts&) { w.agreement.held_at.reset(); }, {"held_at=required"}},
        {"future ceremony",
         [](Whole& w, Facts&) { w.agreement.held_at = base::Timestamp::bangkok(Date(2022, 1, 22), 9, 0); },
         {"held_at=in_the_future"}},
        {"chair",
         [](Whole& w, Facts&) {
             w.agreement.chair_name.reset();
             w.agreement.chair_position.reset();
         },
         {"chair_name=required", "chair_position=required"}},
        {"stated total", [](Whole& w, Facts&) { w.agreement.stated_total.reset(); }, {"stated_total_satang=required"}},
        {"reason of an amendment", [](Whole& w, Facts&) { w.agreement.kind = Kind::Amendment; }, {"reason=required"}},
        {"house no longer approved", [](Whole&, Facts& f) { f.not_approved = 1; }, {"house_ids=not_approved"}},
        {"house that left", [](Whole&, Facts& f) { f.lost = 1; }, {"house_ids=left_the_round"}},
        {"house taken off but repaired", [](Whole&, Facts& f) { f.removed_but_active = 2; }, {"removed=still_active"}},
        {"province", [](Whole& w, Facts&) { w.parties.erase(w.parties.begin()); }, {"parties=required"}},
        {"tambon", [](Whole& w, Facts&) { w.parties[3].tambon = area("540102"); }, {"parties=required"}},
        {"witness not signed", [](Whole& w, Facts&) { w.parties[4].signed_on.reset(); }, {"parties[4].signed_on=required"}},
        {"no representative",
         [](Whole& w, Facts&) { w.parties[1].representative_name.reset(); },
         {"parties[1].representative_name=required"}},
        {"signed tomorrow",
         [](Whole& w, Facts&) { w.parties[0].signed_on = Date(2022, 1, 22); },
         {"parties[0].signed_on=in_the_future"}},
        {"signed before approval",
         [](Whole& w, Facts&) { w.parties[0].signed_on = Date(2022, 1, 12); },
         {"parties[0].signed_on=too_early"}},
    };
    for (auto const& c : cases) {
        auto whole = ready();
        Facts facts;
        c.spoil(whole, facts);
        EXPECT_EQ(missing(whole, facts), c.expected) << c.about;
    }
    EXPECT_GE(missing(Whole{}).size(), 8U);
}

TEST(AgreementForm_, TellsWhatIsWrongBesideTheField)
{
    auto const province = area("54");
    AgreementForm form;
    form.parties = {{{}, PartyRole::Tambon, {}, "สภา", {}, {}, area("540101")},
                    {{}, PartyRole::Tambon, {}, "สภา", {}, {}, area("540101")},
                    {{}, PartyRole::Tambon, {}, "สภา", {}, {}, {}},
                    {{}, PartyRole::Tambon, {}, "สภา", {}, {}, area("100101")},
                    {{}, PartyRole::Codi, {}, "", {}, {}, area("540101")}};
    auto const house = id<rounds::RoundHouseId>(1);
    form.house_ids = {house, house};
    form.removed = std::vector<agreements::RemovalForm>{{house, "สละสิทธิ์"}};
    EXPECT_THAT(codes(agreements::faults_of(form, Kind::Original, province)),
                ElementsAre("parties[1].tambon=twice", "parties[2].tambon=required", "parties[3].tambon=outside_province",
                            "parties[4].tambon=not_expected", "parties[4].organization_name=required", "house_ids[1]=twice",
                            "removed=not_expected", "removed[0]=still_listed"));
    EXPECT_THAT(codes(agreements::faults_of(form, Kind::Amendment, province)), testing::Not(Contains("removed=not_expected")));
}

TEST(AgreementTermination, EndsNeitherBeforeTheSigningNorInTheFuture)
{
    Date const signed_on(2022, 1, 20);
    Date const today(2022, 5, 15);
    auto const told = [&](Date day) { return codes(agreements::faults_of({"เหตุผล", day, {}}, signed_on, today)); };
    EXPECT_THAT(told(Date(2022, 1, 20)), IsEmpty());
    EXPECT_THAT(told(Date(2022, 5, 15)), IsEmpty());
    EXPECT_THAT(told(Date(2022, 1, 19)), ElementsAre("date=too_early"));
    EXPECT_THAT(told(Date(2022, 5, 16)), ElementsAre("date=in_the_future"));
}

TEST(AgreementDraft, SaysTheSameOnlyWhenNobodyWouldHaveToSignAgain)
{
    auto const before = ready();
    EXPECT_TRUE(agreements::says_the_same(before, before));
    auto unsigned_again = before;
    unsigned_again.parties[0].signed_on.reset();
    EXPECT_TRUE(agreements::says_the_same(before, unsigned_again));
    std::vector<std::function<void(Whole&)>> const changes = {
        [](Whole& w) { w.agreement.terms_text = "อื่น"; },
        [](Whole& w) { w.agreement.held_at = base::Timestamp(0); },
        [](Whole& w) { w.parties.pop_back(); },
        [](Whole& w) { w.parties[0].representative_name = "อื่น"; },
        [](Whole& w) { w.houses.pop_back(); },
        [](Whole& w) { w.houses[0].house_no = "9"; },
        [](Whole& w) { w.removals.push_back({w.houses[0], "สละสิทธิ์"}); },
    };
    for (auto const& change : changes) {
        auto after = before;
        change(after);
        EXPECT_FALSE(agreements::says_the_same(before, after));
    }
}

TEST(AgreementTemplate, WordsInBracesAreFilledIn)
{
    agreements::TemplateWords const words{"โครงการบ้านพอเพียง", "จังหวัดแพร่", "2565", "19,000.00", "10"};
    EXPECT_EQ(agreements::fill_in("ใน{province} ปี {year}: {share} บาท ร้อยละ {management} ของ{programme}", words),
              "ในจังหวัดแพร่ ปี 2565: 19,000.00 บาท ร้อยละ 10 ของโครงการบ้านพอเพียง");
    EXPECT_EQ(agreements::fill_in("{district} {", words), "{district} {");
    EXPECT_THAT(agreements::unknown_words("{district} {year} {x"), ElementsAre("{district}"));
}

} // namespace

} // namespace agreements
