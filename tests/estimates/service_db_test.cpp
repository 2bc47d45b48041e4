// Price book, kits and versions of estimates on both engines.
#include "estimates/problems.hpp"
#include "estimates/service.hpp"
#include "estimates/views.hpp"
#include "rounds/round_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace estimates {

namespace {

using base::Date;
using base::Satang;
using households::PartAction;
using households::PartKind;
using households::PartState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Estimates : public test::OneRound {
protected:
    Estimates()
    {
        sheet_ = add_item("RF-1", "เมทัลชีท", "เมตร", Category::Roofing);
        labour_ = add_item("LB-1", "ช่าง", "คน-วัน", Category::Labour);
        add_price(sheet_, "54", Date(2021, 10, 1), 100);
        add_price(labour_, "54", Date(2021, 10, 1), 450);
        add_kit(PartKind::Roof, PartState::Severe, std::nullopt, {{sheet_, std::nullopt, 150'000}, {labour_, 2, 4000}});
    }

    ItemId add_item(std::string code, std::string name, std::string unit, Category category)
    {
        return work([&](api::Work& w) {
            return service::add_item(w, {code, name, "", unit, "", category, true, std::nullopt, std::nullopt});
        });
    }
    void add_price(ItemId id, std::string_view where, Date from, std::int64_t baht, std::optional<Date> until = std::nullopt)
    {
        work([&](api::Work& w) { service::add_price(w, id, {test::area(where), from, until, Satang::baht(baht), "ร้าน"}); });
    }
    KitId add_kit(PartKind part, PartState state, std::optional<PartAction> action, std::vector<KitLine> lines)
    {
        return work([&](api::Work& w) {
            return service::add_kit(w, {part, state, action, "ชุด", "", true, std::move(lines), std::nullopt});
        });
    }
    // A ranked house whose roof must be replaced; perhaps something else besides.
    Id house_with(std::vector<households::Part> parts, std::string_view tambon = "540101")
    {
        auto form = test::a_form(tambon, std::to_string(500 + ++made_));
        form.people.front().last_name = "หลังคา" + std::to_string(made_);
        form.parts = std::move(parts);
        auto const id = place({create(form)}).front();
        bring(id, rounds::HouseState::Ranked);
        return id;
    }
    [[nodiscard]] static households::Part roof()
    {
        return {PartKind::Roof, PartState::Severe, PartAction::Replace, std::nullopt};
    }
    EstimateId begin(Id house, std::optional<std::string> reason = std::nullopt)
    {
        return work([&](api::Work& w) { return service::begin(w, house, {reason}); });
    }
    [[nodiscard]] HousePage page(Id house, std::optional<EstimateId> id = std::nullopt)
    {
        return read([&](storage::Reader& db) {
            return views::house(db, actor_, test::everywhere(), house, id, clock_.now().bangkok_date());
        });
    }
    [[nodiscard]] static EstimateForm form_of(EstimateView const& e)
    {
        EstimateForm form;
        form.note = e.note;
        form.version = e.version;
        for (auto const& l : e.lines)
            form.lines.push_back({l.part, l.item_id, l.text, l.people, l.quantity_milli, l.unit, l.price_satang, l.source});
        return form;
    }
    void prepare(Id house)
    {
        auto const e = page(house).estimate.value();
        work([&](api::Work& w) { service::prepare(w, e.id, {Date(2022, 5, 15), "นายช่าง", e.version}); });
    }
    [[nodiscard]] std::string prepare_refused(EstimateId id, std::int64_t version, Date on = Date(2022, 5, 15))
    {
        return refused([&](api::Work& w) { service::prepare(w, id, {on, "นายช่าง", version}); });
    }

    ItemId sheet_;
    ItemId labour_;

private:
    int made_ = 0;
};
INSTANTIATE_FOR_BOTH_ENGINES(Estimates);

TEST_P(Estimates, BeginFromTheDamageThroughTheKitsWithTodaysPrices)
{
    add_price(sheet_, "5401", Date(2022, 1, 1), 120);
    auto const house = house_with({roof(),
                                   {PartKind::Kitchen, PartState::Missing, PartAction::BuildNew, std::nullopt},
                                   {PartKind::Floor, PartState::Good, std::nullopt, std::nullopt}});
    (void)begin(house);
    EXPECT_EQ(audited(), 1);
    auto const shown = page(house);
    ASSERT_THAT(shown.damage, SizeIs(2));
    EXPECT_TRUE(shown.damage[0].kit_id);
    EXPECT_FALSE(shown.damage[1].kit_id);
    auto const& e = shown.estimate.value();
    EXPECT_EQ(e.state, State::Draft);
    ASSERT_THAT(e.lines, SizeIs(3));
    EXPECT_EQ(e.lines[0].text, "เมทัลชีท");
    EXPECT_EQ(e.lines[0].price_satang, Satang::baht(120)) << "the district's price";
    EXPECT_EQ(e.lines[0].amount_satang, Satang::baht(18'000));
    EXPECT_EQ(e.lines[1].source, Source::Labour);
    EXPECT_EQ(e.lines[1].amount_satang, Satang::baht(3'600));
    EXPECT_EQ(e.lines[2].text, "ห้องครัว ไม่มี (สร้างใหม่)");
    EXPECT_EQ(e.lines[2].quantity_milli, 0);
    EXPECT_EQ(e.grant_satang, Satang::baht(18'000));
    EXPECT_EQ(e.left_satang, Satang::baht(1'000));
    EXPECT_EQ(e.contributed_satang, Satang::baht(3'600));
    EXPECT_EQ(prepare_refused(e.id, e.version),
              "422 input.invalid lines[2].quantity_milli=required lines[2].price_satang=required");
}

TEST_P(Estimates, AFinalOneIsWithinTheShareAndNeverChanges)
{
    auto const house = house_with({roof()});
    auto const id = begin(house);
    auto form = form_of(page(house).estimate.value());
    form.lines.push_back({std::nullopt, std::nullopt, "ทราย", std::nullopt, 1000, "คิว", Satang::baht(5'000), Source::Grant});
    work([&](api::Work& w) { service::change(w, id, form); });
    auto const over = page(house).estimate.value();
    EXPECT_EQ(over.over_satang, Satang::baht(1'000));
    EXPECT_EQ(prepare_refused(id, over.version), "422 input.invalid lines=over_share");
    form = form_of(over);
    form.lines.back().source = Source::Cash;
    work([&](api::Work& w) { service::change(w, id, form); });
    EXPECT_EQ(prepare_refused(id, over.version), "409 estimates.changed_meanwhile");
    EXPECT_EQ(prepare_refused(id, over.version + 1, Date(2022, 5, 16)), "422 input.invalid prepared_on=future");
    prepare(house);
    auto const final = read([&](storage::Reader& db) { return find_final(db, test::everywhere(), house); }).value();
    EXPECT_EQ(final.id, id);
    EXPECT_EQ(final.sums.grant, Satang::baht(15'000));
    EXPECT_EQ(final.sums.contributed(), Satang::baht(8'600));
    EXPECT_EQ(final.prepared_by, "นายช่าง");
    ASSERT_THAT(final.lines, SizeIs(3));
    form.version = 4;
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, form); }), "409 estimates.not_a_draft");
    EXPECT_EQ(refused([&](api::Work& w) { service::discard(w, id); }), "409 estimates.not_a_draft");
    EXPECT_THAT(history("estimate", id.str()), SizeIs(4));
}

TEST_P(Estimates, ALaterVersionSaysWhyAndReplacesTheOneBefore)
{
    auto const house = house_with({roof()});
    auto const first = begin(house);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::begin(w, house, {}); }), "409 estimates.draft_exists");
    prepare(house);
    EXPECT_TRUE(page(house).needs_reason);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::begin(w, house, {}); }), "422 input.invalid reason=required");
    add_price(sheet_, "54", Date(2022, 5, 1), 110);
    auto const second = begin(house, "ราคาเหล็กขึ้น");
    auto const draft = page(house).estimate.value();
    EXPECT_EQ(draft.number, 2);
    EXPECT_EQ(draft.reason, "ราคาเหล็กขึ้น");
    EXPECT_EQ(draft.lines[0].price_satang, Satang::baht(110)) << "with the price of the day";
    EXPECT_EQ(read([&](storage::Reader& db) { return find_final(db, test::everywhere(), house); })->id, first)
        << "the first one stays in force until the second is prepared";
    prepare(house);
    auto const shown = page(house);
    ASSERT_THAT(shown.versions, SizeIs(2));
    EXPECT_EQ(shown.versions[0].id, second);
    EXPECT_EQ(shown.versions[0].state, State::Final);
    EXPECT_EQ(shown.versions[1].state, State::Replaced);
    EXPECT_EQ(page(house, first).estimate->lines[0].price_satang, Satang::baht(100)) << "what was prepared stays readable";
    auto const sums = read([&](storage::Reader& db) { return finals_of(db, test::everywhere(), round_); });
    ASSERT_THAT(sums, SizeIs(1));
    EXPECT_EQ(sums[0].id, second);
    EXPECT_THAT(read([&](storage::Reader& db) { return estimates::check(db); }), IsEmpty());
}

TEST_P(Estimates, ADraftCanBeThrownAwayAndTheNumberIsGivenAgain)
{
    auto const house = house_with({roof()});
    auto const id = begin(house);
    work([&](api::Work& w) { service::discard(w, id); });
    EXPECT_FALSE(page(house).estimate);
    (void)begin(house);
    EXPECT_EQ(page(house).estimate->number, 1);
}

TEST_P(Estimates, AreWrittenWithinTheWritersAreaForHousesStillToBeRepaired)
{
    auto const house = house_with({roof()});
    actor_ = test::somebody(auth::Role::Council, "540102");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::begin(w, house, {}); }), "404 estimates.house_not_found");
    actor_ = test::somebody(auth::Role::Council, "540101");
    auto const id = begin(house);
    EXPECT_TRUE(page(house).may_write);
    actor_ = auth::system_actor();
    move({house}, rounds::HouseState::Withdrawn, Date(2022, 5, 1));
    EXPECT_EQ(prepare_refused(id, 1), "409 estimates.house_is_done");
    EXPECT_FALSE(page(house).may_write);
    auto const other = house_with({roof()});
    db().run_script("UPDATE rounds SET state = 'closed'");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::begin(w, other, {}); }), "409 estimates.round_closed");
}

TEST_P(Estimates, ALineWhoseAmountIsNotWholeOrWhoseItemIsUnknownIsNamed)
{
    auto const house = house_with({roof()});
    auto const id = begin(house);
    auto form = form_of(page(house).estimate.value());
    form.lines[0].quantity_milli = 333;
    form.lines[0].price_satang = Satang(101);
    form.lines[1].item_id = ItemId();
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, form); }),
              "422 input.invalid lines[0].quantity_milli=not_whole_satang lines[1].item_id=not_found");
    EXPECT_THAT(page(house).estimate->lines, SizeIs(2)) << "a refused change leaves nothing";
}

TEST_P(Estimates, APriceIsForOnesOwnAreaAndOvertakenNotChanged)
{
    actor_ = test::somebody(auth::Role::Network, "54");
    add_price(sheet_, "540101", Date(2022, 5, 1), 130);
    EXPECT_EQ(refused([&](api::Work& w) {
                  service::add_price(w, sheet_, {test::area("10"), Date(2022, 5, 1), std::nullopt, Satang(100), "ร้าน"});
              }),
              "403 estimates.outside_your_area");
    add_price(sheet_, "540101", Date(2022, 5, 1), 125);
    auto const on = [&](std::string_view where, Date day) {
        auto const price = read([&](storage::Reader& db) { return price_on(db, sheet_, test::area(where), day); });
        return price ? price->price.str() : "";
    };
    EXPECT_EQ(on("540101", Date(2022, 5, 1)), "125.00");
    EXPECT_EQ(on("540102", Date(2022, 5, 1)), "100.00");
    EXPECT_EQ(on("540101", Date(2022, 4, 30)), "100.00");
    EXPECT_EQ(on("540101", Date(2020, 1, 1)), "");
    auto const shown =
        read([&](storage::Reader& db) { return views::item(db, sheet_, test::area("540101"), Date(2022, 5, 15)); });
    ASSERT_THAT(shown.history, SizeIs(3));
    EXPECT_FALSE(shown.history[0].counts);
    EXPECT_TRUE(shown.history[1].counts);
}

TEST_P(Estimates, AnItemKeepsItsCodeToItself)
{
    EXPECT_EQ(refused([&](api::Work& w) {
                  (void)service::add_item(w, {"RF-1", "ซ้ำ", "", "แผ่น", "", Category::Roofing, true, std::nullopt, std::nullopt});
              }),
              "409 estimates.item_exists");
    ItemForm form{"RF-1", "เมทัลชีทสีแดง", "", "เมตร", "", Category::Roofing, true, std::nullopt, 2};
    EXPECT_EQ(refused([&](api::Work& w) { service::change_item(w, sheet_, form); }), "409 estimates.changed_meanwhile");
    form.version = 1;
    EXPECT_EQ(refused([&](api::Work& w) { service::change_item(w, sheet_, form); }), "");
    form.code = "LB-1";
    form.version = 2;
    EXPECT_EQ(refused([&](api::Work& w) { service::change_item(w, sheet_, form); }), "409 estimates.item_exists");
    EXPECT_EQ(refused([&](api::Work& w) { service::change_item(w, ItemId(), form); }), "404 estimates.item_not_found");
}

TEST_P(Estimates, AFileIsImportedWholeOnceHoweverOftenItComes)
{
    std::string const file = "code,name_th,unit_th,category,area,price,valid_from,source\n"
                             "RF-1,เมทัลชีท,เมตร,roofing,540101,131.50,2022-05-01,ร้าน ก\n"
                             "NEW-1,ปูน,ถุง,masonry,54,145,2022-05-01,ร้าน ก\n"
                             "NEW-1,ปูน,ถุง,masonry,5402,150,2022-05-01,ร้าน ก\n";
    auto const rows = read_price_file(file, Date(2022, 5, 15));
    auto const tried = read([&](storage::Reader& db) { return service::try_import(db, test::everywhere(), rows); });
    auto const done = work([&](api::Work& w) { return service::import(w, rows); });
    for (auto const& told : {tried, done}) {
        EXPECT_EQ(told.rows, 3);
        EXPECT_EQ(told.new_items, 1);
        EXPECT_EQ(told.new_prices, 3);
        EXPECT_EQ(told.unchanged, 0);
    }
    auto const again = work([&](api::Work& w) { return service::import(w, rows); });
    EXPECT_EQ(again.unchanged, 3);
    EXPECT_EQ(audited(), 1) << "that it was imported";
    actor_ = test::somebody(auth::Role::Network, "5401");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::import(w, rows); }),
              "422 input.invalid line 3.area=outside_your_area line 4.area=outside_your_area");
}

TEST_P(Estimates, OneKitInUseIsForOneDamage)
{
    KitForm form{PartKind::Roof, PartState::Severe, std::nullopt, "อีกชุด", "", true, {{sheet_, std::nullopt, 1000}}, std::nullopt};
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_kit(w, form); }), "422 input.invalid part=kit_exists");
    form.action = PartAction::BuildNew;
    form.lines.push_back({ItemId(), std::nullopt, 1000});
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_kit(w, form); }), "422 input.invalid lines[1].item_id=not_found");
    form.lines.pop_back();
    auto const id = work([&](api::Work& w) { return service::add_kit(w, form); });
    form.lines.front().quantity_milli = 2500;
    form.version = 1;
    work([&](api::Work& w) { service::change_kit(w, id, form); });
    auto const shown =
        read([&](storage::Reader& db) { return views::kits(db, actor_, test::area("540101"), Date(2022, 5, 15)); });
    ASSERT_THAT(shown.items, SizeIs(2));
    EXPECT_EQ(shown.items[1].cost_satang, Satang::baht(250));
    EXPECT_EQ(refused([&](api::Work& w) { service::change_kit(w, id, form); }), "409 estimates.changed_meanwhile");
}

TEST_P(Estimates, ARoundShowsWhatIsPreparedAndWhatIsStillToDo)
{
    auto const prepared = house_with({roof()});
    (void)begin(prepared);
    prepare(prepared);
    auto const drafted = house_with({roof()}, "540102");
    (void)begin(drafted);
    (void)candidate("540102");
    auto const shown = [&](views::RoundAsked const& asked, auth::Scope const& scope = test::everywhere()) {
        return read([&](storage::Reader& db) { return views::round(db, scope, round_, asked); });
    };
    auto const all = shown({});
    EXPECT_EQ(all.houses, 3);
    EXPECT_EQ(all.finals, 1);
    EXPECT_EQ(all.drafts, 1);
    EXPECT_EQ(all.grant_satang, Satang::baht(15'000));
    EXPECT_THAT(all.items, SizeIs(3));
    EXPECT_THAT(shown({std::nullopt, "none", 0, 50}).items, SizeIs(1));
    EXPECT_THAT(shown({std::nullopt, "draft", 0, 50}).items, SizeIs(1));
    EXPECT_THAT(shown({test::area("540101"), "", 0, 50}).items, SizeIs(1));
    EXPECT_THAT(shown({}, test::scope_of({"540102"})).items, SizeIs(2));
    auto const page = shown({std::nullopt, "", 0, 2});
    EXPECT_THAT(page.items, SizeIs(2));
    EXPECT_EQ(page.next, "2");
    EXPECT_THAT(shown({std::nullopt, "", 2, 2}).items, SizeIs(1));
    auto const lines =
        read([&](storage::Reader& db) { return finals_with_lines(db, test::everywhere(), round_, test::area("5401")); });
    ASSERT_THAT(lines, SizeIs(1));
    EXPECT_THAT(lines[0].lines, SizeIs(2));
}

TEST_P(Estimates, ATamperedSumIsFound)
{
    auto const house = house_with({roof()});
    (void)begin(house);
    EXPECT_THAT(read([&](storage::Reader& db) { return estimates::check(db); }), IsEmpty());
    db().run_script("UPDATE estimate_lines SET amount_satang = amount_satang + 1 WHERE position = 1");
    EXPECT_THAT(read([&](storage::Reader& db) { return estimates::check(db); }), SizeIs(1));
}

} // namespace

} // namespace estimates
