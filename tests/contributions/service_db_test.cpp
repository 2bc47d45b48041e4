// Gifts in the books: recorded, shared, taken out and entered anew, on both engines.
#include "contributions/service.hpp"
#include "contributions/store.hpp"
#include "contributions/views.hpp"
#include "estimates/service.hpp"
#include "ledger/books.hpp"
#include "platform/files/files.hpp"
#include "support/counting_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace contributions {

namespace {

using base::Date;
using base::Satang;
using ledger::AccountKind;
using rounds::HouseState;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Contributions : public test::Books {
protected:
    Contributions()
    {
        open();
        work([](api::Work& w) {
            service::set_rate(w, {test::area("54"), base::FiscalYear(2565), Satang::baht(315), "ประกาศค่าแรงขั้นต่ำ", 0});
        });
    }
    [[nodiscard]] ContributionForm form(contributions::Kind kind, std::vector<std::size_t> const& houses)
    {
        ContributionForm f;
        f.kind = kind;
        f.day = Date(2022, 3, 5);
        for (auto const i : houses)
            f.houses.push_back({house(i), std::nullopt});
        return f;
    }
    [[nodiscard]] ContributionForm cash(Satang amount, std::vector<std::size_t> const& houses = {0})
    {
        auto f = form(contributions::Kind::Cash, houses);
        f.amount_satang = amount;
        f.account_id = bank();
        return f;
    }
    [[nodiscard]] ContributionForm labour(std::int64_t people, std::vector<std::size_t> const& houses = {0})
    {
        auto f = form(contributions::Kind::Labour, houses);
        f.what = "มุงหลังคา";
        f.people = people;
        f.days_milli = 1'000;
        return f;
    }
    [[nodiscard]] ContributionForm material(Satang price, std::vector<std::size_t> const& houses = {0})
    {
        auto f = form(contributions::Kind::Material, houses);
        f.what = "ทรายหยาบ";
        f.quantity_milli = 1'000;
        f.unit = "คิว";
        f.price_satang = price;
        f.basis = Basis::Estimate;
        f.estimated_by = "นายช่าง";
        return f;
    }
    ContributionId record(ContributionForm const& f)
    {
        return work([&](api::Work& w) { return service::record(w, world_.round, f); });
    }
    [[nodiscard]] std::string record_refused(ContributionForm const& f)
    {
        return refused([&](api::Work& w) { (void)service::record(w, world_.round, f); });
    }
    void take_out(ContributionId id, std::string reason = "ลงผิดหลัง")
    {
        work([&](api::Work& w) { service::take_out(w, id, {reason, std::nullopt}); });
    }
    [[nodiscard]] std::string take_out_refused(ContributionId id)
    {
        return refused([&](api::Work& w) { service::take_out(w, id, {"ลงผิดหลัง", std::nullopt}); });
    }
    [[nodiscard]] std::vector<api::Difference> check()
    {
        return read([](storage::Reader& db) { return contributions::check(db); });
    }
    [[nodiscard]] ContributionView seen(ContributionId id, auth::Scope const& scope = test::everywhere())
    {
        return read([&](storage::Reader& db) { return views::gift(db, actor_, scope, id); });
    }
    [[nodiscard]] ContributionPage page(views::Asked const& asked = {}, auth::Scope const& scope = test::everywhere())
    {
        return read([&](storage::Reader& db) { return views::round(db, actor_, scope, world_.round, asked); });
    }
    [[nodiscard]] HouseContributions of_house(std::size_t i)
    {
        return read([&](storage::Reader& db) { return views::house(db, actor_, test::everywhere(), house(i)); });
    }
    // On the way from paper, whatever the books: for states that rounds with books reach by other rooms.
    void bring(std::size_t i, HouseState last)
    {
        work([&](api::Work& w) {
            std::vector const ids{house(i)};
            for (auto const to : {HouseState::Funded, HouseState::Procuring, HouseState::Repairing, HouseState::Accepted,
                                  HouseState::HandedOver, HouseState::Closed})
                if (to <= last)
                    rounds::advance(w, ids, to, {rounds::PaperKind::Other, "ทดสอบ", Date(2022, 3, 1)}, Date(2022, 3, 1));
        });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Contributions);

TEST_P(Contributions, CashGoesToTheAccountAndIsIncomeOfTheHouse)
{
    auto const id = record(cash(Satang::baht(2'000)));
    EXPECT_EQ(balance(AccountKind::Bank), 2'000);
    EXPECT_EQ(balance(AccountKind::CashIncome), -2'000);
    EXPECT_EQ(money(house(0)).contributed, Satang::baht(2'000));
    auto const view = seen(id);
    EXPECT_EQ(view.number, 1);
    EXPECT_EQ(view.value_in_words, "สองพันบาทถ้วน");
    EXPECT_THAT(view.account_th.value(), HasSubstr("ธ.ก.ส. แพร่"));
    EXPECT_TRUE(view.entry_id);
    EXPECT_TRUE(view.can_take_out);
    EXPECT_THAT(check(), IsEmpty());
    EXPECT_EQ(differences(), 0U);
}

TEST_P(Contributions, MaterialAndLabourAreIncomeAndExpenseOfTheHouseAtOnce)
{
    record(material(Satang::baht(900)));
    record(labour(5));
    auto const of_first = money(house(0));
    EXPECT_EQ(of_first.contributed, Satang::baht(900 + 5 * 315));
    EXPECT_EQ(of_first.spent, Satang::baht(900 + 5 * 315));
    EXPECT_EQ(balance(AccountKind::Materials), 900);
    EXPECT_EQ(balance(AccountKind::LabourIncome), -1'575);
    EXPECT_THAT(check(), IsEmpty());
}

TEST_P(Contributions, OneGiftIsSharedOverHousesToTheSatang)
{
    auto const id = record(cash(Satang(100'000), {0, 1, 2}));
    EXPECT_EQ(money(house(0)).contributed, Satang(33'334));
    EXPECT_EQ(money(house(1)).contributed, Satang(33'333));
    EXPECT_EQ(money(house(2)).contributed, Satang(33'333));
    EXPECT_THAT(seen(id).shared_en.value(), HasSubstr("remainder of 1 satang"));
    EXPECT_EQ(page().items.size(), 1U) << "one gift, not three";
    EXPECT_EQ(page().times, 1);
    auto const of_second = read([&](storage::Reader& db) { return contributions::of_house(db, test::everywhere(), house(1)); });
    ASSERT_THAT(of_second, SizeIs(1));
    EXPECT_EQ(of_second[0].value, Satang(33'333));
    EXPECT_EQ(of_second[0].id, id);
}

TEST_P(Contributions, ACashBoxIsOpenedOnceForItsTambon)
{
    auto f = cash(Satang::baht(100));
    f.account_id.reset();
    f.cash_box = "กล่องเงินสภาตำบล";
    record(f);
    record(f);
    EXPECT_EQ(balance(AccountKind::Cash), 200);
    auto const accounts = read([&](storage::Reader& db) { return ledger::balances(db, test::everywhere(), world_.round); });
    EXPECT_EQ(std::ranges::count(accounts, AccountKind::Cash, [](ledger::Balance const& b) { return b.account.kind; }), 1);
}

TEST_P(Contributions, WhatIsTakenOutIsReversedAndEnteredAnewNamesIt)
{
    auto const wrong = record(cash(Satang::baht(2'000)));
    auto right = cash(Satang::baht(200));
    right.replaces = wrong;
    EXPECT_EQ(record_refused(right), "422 input.invalid replaces=in_force");
    take_out(wrong);
    EXPECT_EQ(balance(AccountKind::Bank), 0);
    EXPECT_EQ(seen(wrong).taken_out->reason, "ลงผิดหลัง");
    EXPECT_FALSE(seen(wrong).can_take_out);
    EXPECT_THAT(take_out_refused(wrong), HasSubstr("409 contributions.taken_out_already"));
    auto const anew = record(right);
    EXPECT_EQ(seen(wrong).replaced_by, anew);
    EXPECT_EQ(seen(anew).replaces, wrong);
    EXPECT_EQ(record_refused(right), "422 input.invalid replaces=replaced_already");
    EXPECT_EQ(page().total_satang, Satang::baht(200));
    EXPECT_THAT(page().items, SizeIs(2)) << "what was taken out stays in sight";
    EXPECT_THAT(check(), IsEmpty());
    EXPECT_EQ(history("contribution", wrong.str()).front().event.note, "ลงผิดหลัง");
}

TEST_P(Contributions, MoneyThatWasSpentCannotBeTakenOut)
{
    auto const id = record(cash(Satang::baht(2'000)));
    post(entry(ledger::EntryKind::Purchase,
               {{account(AccountKind::Materials), Satang::baht(500), house(0)}, {bank(), test::minus(Satang::baht(500))}}));
    EXPECT_EQ(take_out_refused(id), "409 contributions.spent_already");
    EXPECT_FALSE(seen(id).taken_out);
    EXPECT_EQ(balance(AccountKind::Bank), 1'500);
    // The same account holds enough again, and all of it belongs to another house.
    auto const other = record(cash(Satang::baht(2'000), {1}));
    EXPECT_EQ(take_out_refused(id), "409 contributions.spent_already");
    EXPECT_EQ(balance(AccountKind::Bank), 3'500);
    take_out(other);
    // What the house itself was given besides covers what it spent.
    (void)record(cash(Satang::baht(500)));
    take_out(id);
    EXPECT_EQ(balance(AccountKind::Bank), 0);
}

TEST_P(Contributions, AClosedHouseKeepsWhatItWasGiven)
{
    auto const id = record(labour(2));
    bring(0, HouseState::Closed);
    EXPECT_EQ(take_out_refused(id), "409 contributions.house_closed");
    EXPECT_EQ(refused([&](api::Work& w) { service::add_evidence(w, id, {std::string(64, 'a')}); }),
              "409 contributions.house_closed");
    EXPECT_EQ(record_refused(labour(1)), "422 input.invalid houses[0].round_house_id=not_receiving");
    EXPECT_FALSE(of_house(0).can_write);
}

TEST_P(Contributions, AHouseWithoutAPlaceReceivesNothing)
{
    auto f = labour(1);
    f.houses[0].round_house_id = world_.waiting.front();
    EXPECT_EQ(record_refused(f), "422 input.invalid houses[0].round_house_id=not_receiving");
}

TEST_P(Contributions, ThePriceOfTheDayComesFromTheBook)
{
    auto const item = work([](api::Work& w) {
        auto const id = estimates::service::add_item(
            w, {"RF-1", "เมทัลชีท", "", "แผ่น", "", estimates::Category::Roofing, true, std::nullopt, std::nullopt});
        estimates::service::add_price(w, id,
                                      {test::area("54"), Date(2022, 1, 1), Date(2022, 2, 28), Satang::baht(150), "ร้านวัสดุ"});
        estimates::service::add_price(w, id, {test::area("54"), Date(2022, 3, 1), std::nullopt, Satang::baht(165), "ร้านวัสดุ"});
        return id;
    });
    auto f = form(contributions::Kind::Material, {0, 3});
    f.giver = Giver::Company;
    f.giver_name = "ร้านวัสดุแพร่";
    f.item_id = item;
    f.quantity_milli = 10'000;
    f.basis = Basis::PriceBook;
    auto const view = seen(record(f));
    EXPECT_EQ(view.value_satang, Satang::baht(1'650));
    EXPECT_EQ(view.what, "เมทัลชีท");
    EXPECT_EQ(view.measure_th, "10 แผ่น × 165.00 บาท");
    f.day = Date(2021, 12, 1);
    EXPECT_EQ(record_refused(f), "422 input.invalid basis=no_price");
}

TEST_P(Contributions, TheUsualRateIsThatOfTheYearOfTheDay)
{
    EXPECT_EQ(seen(record(labour(2))).basis, Basis::DayRate);
    work([](api::Work& w) {
        service::set_rate(w, {test::area("54"), base::FiscalYear(2565), Satang::baht(320), "ประกาศใหม่", 1});
    });
    EXPECT_EQ(seen(record(labour(2))).value_satang, Satang::baht(640));
    EXPECT_EQ(
        refused([](api::Work& w) { service::set_rate(w, {test::area("54"), base::FiscalYear(2565), Satang::baht(1), "x", 1}); }),
        "409 contributions.changed_meanwhile");
    EXPECT_EQ(refused([](api::Work& w) {
                  service::set_rate(w, {test::area("5401"), base::FiscalYear(2566), Satang::baht(1), "x", 0});
              }),
              "403 contributions.outside_your_area");
}

TEST_P(Contributions, ACouncilSeesItsPartAndTheSumOfTheOthers)
{
    ASSERT_NE(seen(record(cash(Satang(100'001), {0, 4}))).parts[0].house.tambon, test::area("540204"));
    auto const all = page();
    ASSERT_THAT(all.items, SizeIs(1));
    auto const id = all.items[0].id;
    auto const mine = all.items[0].parts[1].house.tambon;
    auto const scope = test::scope_of({mine.str()});
    auto const view = seen(id, scope);
    EXPECT_THAT(view.parts, SizeIs(1));
    EXPECT_EQ(view.hidden_houses, 1);
    EXPECT_EQ(view.hidden_satang, Satang(50'001));
    EXPECT_FALSE(view.shared_th);
    EXPECT_FALSE(view.can_take_out);
    EXPECT_EQ(page({}, scope).total_satang, Satang(50'000));
    EXPECT_THAT(page({}, test::scope_of({"540303"})).items, IsEmpty());
    EXPECT_EQ(test::refusal([&] { (void)seen(id, test::scope_of({"540303"})); }), "404 contributions.not_found");
}

TEST_P(Contributions, AGiftOverSeveralOfSomebodysTambonsIsOneGift)
{
    record(cash(Satang(100'001), {0, 4}));
    record(labour(2, {0}));
    auto const both = page({}, test::scope_of({"540101", "540402"}));
    EXPECT_EQ(both.times, 2);
    ASSERT_THAT(both.sums, SizeIs(2));
    EXPECT_EQ(both.sums[0].times, 1) << "a part in each of two tambons";
    EXPECT_EQ(both.sums[0].value_satang, Satang(100'001));
    auto const givers =
        read([&](storage::Reader& db) { return views::givers(db, test::scope_of({"540101", "540402"}), world_.round, {}); });
    ASSERT_THAT(givers.items, SizeIs(1));
    EXPECT_EQ(givers.items[0].times, 2);
    EXPECT_EQ(givers.items[0].houses, 2);
    EXPECT_EQ(givers.houses, 2);
}

TEST_P(Contributions, ManyGiftsAreReadInAsManyStatementsAsOne)
{
    auto const statements = [&](auto const& ask) {
        return read([&](storage::Reader& db) {
            test::CountingReader counting(db);
            ask(counting);
            return counting.statements();
        });
    };
    auto const list = [&](storage::Reader& db) { (void)views::round(db, actor_, test::everywhere(), world_.round, {}); };
    auto const table = [&](storage::Reader& db) { (void)views::all(db, test::everywhere(), world_.round, {}); };
    record(cash(Satang(100'000), {0, 2, 4}));
    auto const list_of_one = statements(list);
    auto const table_of_one = statements(table);
    for (std::size_t i = 0; i < 5; ++i)
        record(labour(2, {i}));
    EXPECT_THAT(page().items, SizeIs(6));
    EXPECT_EQ(statements(list), list_of_one);
    EXPECT_EQ(statements(table), table_of_one);
}

TEST_P(Contributions, TheListIsPagedFilteredAndSummedByKindAndGiver)
{
    for (int i = 0; i < 3; ++i)
        record(cash(Satang::baht(100 + i)));
    auto temple = material(Satang::baht(5'000), {1});
    temple.giver = Giver::Temple;
    temple.giver_name = "วัดพระบาทมิ่งเมือง";
    record(temple);
    auto later = labour(4, {2});
    later.day = Date(2022, 4, 1);
    record(later);
    views::Asked asked;
    asked.limit = 2;
    std::vector<std::int64_t> numbers;
    do {
        auto const one = page(asked);
        for (auto const& row : one.items)
            numbers.push_back(row.number);
        asked.after = one.next;
    } while (asked.after);
    EXPECT_THAT(numbers, testing::ElementsAre(5, 4, 3, 2, 1));
    EXPECT_EQ(test::refusal([&] {
                  views::Asked bad;
                  bad.after = "2022-03-05";
                  (void)page(bad);
              }),
              "422 input.invalid after=malformed");
    views::Asked only;
    only.filter.terms = {"พระบาท"};
    EXPECT_EQ(page(only).total_satang, Satang::baht(5'000));
    ASSERT_THAT(page().sums, SizeIs(3));
    EXPECT_EQ(page().sums[0].value_satang, Satang::baht(303));
    EXPECT_EQ(page().sums[0].times, 3);
    auto const givers = read([&](storage::Reader& db) { return views::givers(db, test::everywhere(), world_.round, {}); });
    ASSERT_THAT(givers.items, SizeIs(2));
    EXPECT_EQ(givers.items[0].labour_satang, Satang::baht(1'260));
    EXPECT_EQ(givers.total.total_satang, Satang::baht(303 + 5'000 + 1'260));
    EXPECT_EQ(givers.houses, 3);
    auto const sums = read([&](storage::Reader& db) { return contributions::sums_of(db, test::everywhere(), world_.round); });
    EXPECT_THAT(sums, SizeIs(3));
}

TEST_P(Contributions, AHouseShowsItsGrantBesideWhatCame)
{
    record(cash(Satang::baht(900)));
    record(labour(2));
    auto const view = of_house(0);
    EXPECT_EQ(view.share_satang, Satang::baht(19'000));
    EXPECT_EQ(view.given.cash_satang, Satang::baht(900));
    EXPECT_EQ(view.given.labour_satang, Satang::baht(630));
    EXPECT_EQ(view.house_satang, Satang::baht(20'530));
    EXPECT_FALSE(view.planned);
    EXPECT_THAT(view.items, SizeIs(2));
    EXPECT_TRUE(view.can_write);
}

TEST_P(Contributions, AReversalByHandInTheBooksIsFoundByTheCheck)
{
    auto const id = record(labour(2));
    work([&](api::Work& w) { (void)ledger::correct(w, seen(id).entry_id.value(), "กลับด้วยมือ", w.today()); });
    ASSERT_THAT(check(), SizeIs(1));
    EXPECT_THAT(check()[0].what, HasSubstr("entries"));
    take_out(id);
    EXPECT_THAT(check(), IsEmpty());
}

TEST_P(Contributions, APictureOfTwoGiftsIsToldBesideItAndNamedWhereItMayBeSeen)
{
    std::string const sha256(64, 'a');
    work([&](api::Work& w) { (void)files::record(w, {{sha256, 10, "image/jpeg", 100, 100, {}, {}, {}}, {}}); });
    auto const with_picture = [&](ContributionForm f) {
        f.evidence = {sha256};
        return record(f);
    };
    auto const first = with_picture(labour(2, {0}));
    EXPECT_FALSE(seen(first).evidence.at(0).also_en);
    auto const second = with_picture(labour(1, {4}));
    EXPECT_EQ(seen(second).evidence.at(0).also_en, "Evidence of another contribution, too: no. 1 of 5 March 2022, " +
                                                       base::label_of(contributions::Kind::Labour).en + ", 630.00 baht");
    EXPECT_EQ(seen(second, test::scope_of({"540402"})).evidence.at(0).also_en, "Evidence of another contribution, too");
    take_out(first);
    EXPECT_FALSE(seen(second).evidence.at(0).also_en);
}

TEST_P(Contributions, TheDatabaseItselfKeepsAGiftAsItIs)
{
    std::string const sha256(64, 'a');
    work([&](api::Work& w) { (void)files::record(w, {{sha256, 10, "image/jpeg", 100, 100, {}, {}, {}}, {}}); });
    auto f = labour(2);
    f.evidence = {sha256};
    auto const id = record(f);
    auto const tamper = [&](std::string const& script) { EXPECT_THROW(db().run_script(script), storage::Fault) << script; };
    for (auto const* const script : {"UPDATE contribution_gifts SET value_satang = 1", "DELETE FROM contribution_lines",
                                     "UPDATE contribution_lines SET amount_satang = 1", "DELETE FROM contribution_gifts",
                                     "UPDATE contribution_evidence SET sha256 = 'b'", "DELETE FROM contribution_evidence"})
        tamper(script);
    // Whatever else is changed beside taking it out.
    for (auto const* const change : {"giver_name = 'x'",
                                     "organization_id = 'x'",
                                     "what = 'x'",
                                     "item_id = 'x'",
                                     "unit = 'x'",
                                     "price_source = 'x'",
                                     "estimated_by = 'x'",
                                     "rate_reason = 'x'",
                                     "account_id = 'x'",
                                     "receipt_number = 'x'",
                                     "receipt_date = 'x'",
                                     "note = 'x'",
                                     "replaces = 'x'",
                                     "search_key = 'x'",
                                     "recorded_at = 'x'",
                                     "recorded_by = 'x'",
                                     "recorded_name = 'x'",
                                     "quantity = 7",
                                     "price_satang = 7",
                                     "workers = 7",
                                     "days = 7",
                                     "day_rate_satang = 7",
                                     "usual_rate_satang = 7"})
        tamper(
            std::string("UPDATE contribution_gifts SET taken_out_on = '2022-05-01', taken_out_at = 'x', taken_out_name = 'x', ") +
            "taken_out_reason = 'x', " + change);
    EXPECT_EQ(seen(id).value_satang, Satang::baht(630));
    take_out(id);
    EXPECT_TRUE(seen(id).taken_out) << "what the program itself does";
}

// Random gifts and takings out, some refused: books, gifts and sums agree after each, and what is refused leaves nothing.
TEST_P(Contributions, AnySequenceKeepsGiftsBooksAndSumsAlike)
{
    std::mt19937 random(GetParam() == storage::Engine::Sqlite ? 7U : 7U);
    std::map<std::string, Satang> in_force;
    auto const roll = [&](std::uint32_t below) { return random() % below; };
    for (int step = 0; step < 60; ++step) {
        auto const what = roll(4);
        if (what == 3 && !in_force.empty()) {
            auto const chosen =
                std::next(in_force.begin(), static_cast<std::ptrdiff_t>(roll(static_cast<std::uint32_t>(in_force.size()))));
            take_out(ContributionId(*base::Uuid::parse(chosen->first)));
            in_force.erase(chosen);
            continue;
        }
        std::vector<std::size_t> houses{roll(2)};
        if (roll(2) == 0)
            houses.push_back(2 + roll(3));
        auto f = what == 0   ? cash(Satang(1 + roll(500'000)), houses)
                 : what == 1 ? material(Satang(1 + roll(90'000)), houses)
                             : labour(1 + roll(20), houses);
        if (roll(5) == 0)
            f.day = Date(2030, 1, 1);
        try {
            auto const id = record(f);
            in_force.emplace(id.str(), seen(id).value_satang);
        } catch (base::Problem const&) {
        }
    }
    Satang sum;
    for (auto const& [id, value] : in_force)
        sum += value;
    EXPECT_EQ(page().total_satang, sum);
    Satang contributed;
    for (auto const& money : read([&](storage::Reader& db) { return ledger::money_by_house(db, world_.round); }))
        contributed += money.contributed;
    EXPECT_EQ(contributed, sum);
    EXPECT_THAT(check(), IsEmpty());
    EXPECT_EQ(differences(), 0U);
}

} // namespace

} // namespace contributions
