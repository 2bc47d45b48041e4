// Programmes, year-dated rules, rounds and quotas on both engines.
#include "rounds/round_fixture.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rounds {

namespace {

using base::BasisPoints;
using base::Satang;
using rounds::HouseState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
namespace json = boost::json;
namespace service = rounds::service;

class RoundService : public test::OneRound {
protected:
    [[nodiscard]] std::string change_rule_refused(rounds::RuleForm form)
    {
        form.version = 1;
        return refused([&](api::Work& w) { (void)service::change_rule(w, rule_, form); });
    }
    [[nodiscard]] std::string change_round_refused(rounds::RoundForm form)
    {
        form.version = stored().version;
        return refused([&](api::Work& w) { service::change_round(w, round_, form); });
    }
    // What a conflict says the record is now.
    [[nodiscard]] json::value current_of(std::function<void(api::Work&)> const& f)
    {
        try {
            work([&](api::Work& w) { f(w); });
        } catch (base::Problem const& problem) {
            EXPECT_EQ(problem.code(), "rounds.changed_meanwhile");
            for (auto const& [name, value] : problem.details())
                if (name == "current")
                    return json::parse(value);
        }
        ADD_FAILURE() << "no conflict";
        return nullptr;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(RoundService);

// ---- programmes and rules

TEST_P(RoundService, AProgrammesCodeIsItsOwn)
{
    EXPECT_EQ(refused([](api::Work& w) { (void)service::add_programme(w, {"baan-phor-phiang", "อื่น", "Other", "พอช."}); }),
              "409 rounds.programme_exists");
    auto const other =
        work([](api::Work& w) { return service::add_programme(w, {"baan-mankong", "บ้านมั่นคง", "Baan Mankong", "พอช."}); });
    EXPECT_EQ(audited(), 1);
    EXPECT_THAT(history("programme", other.id.str()), SizeIs(1));
}

TEST_P(RoundService, AYearHasOneRuleOnADay)
{
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_rule(w, programme_, rule_form()); }), "409 rounds.rule_exists");
    auto later = rule_form();
    later.valid_from = base::Date(2022, 4, 1);
    later.share_satang = Satang::baht(20'000);
    auto const added = work([&](api::Work& w) { return service::add_rule(w, programme_, later); });
    EXPECT_EQ(audited(), 1);
    later.valid_from = rule_form().valid_from;
    later.version = added.version;
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::change_rule(w, added.id, later); }), "409 rounds.rule_exists");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_rule(w, rounds::ProgrammeId(), rule_form(2566)); }),
              "404 rounds.programme_not_found");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::change_rule(w, rounds::RuleId(), rule_form(2566)); }),
              "404 rounds.rule_not_found");
}

// Otherwise nine houses of a round could be paid for and ten could not.
TEST_P(RoundService, ARuleGivesEveryHouseAWholeManagementSum)
{
    auto const uneven = rule_form(2566, Satang(1'900'001), 1000);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_rule(w, programme_, uneven); }),
              "422 input.invalid management_bp=not_exact");
    EXPECT_EQ(change_rule_refused(rule_form(2565, Satang(1'900'001), 1000)), "422 input.invalid management_bp=not_exact");
    work([&](api::Work& w) { (void)service::add_rule(w, programme_, rule_form(2566, Satang(1'900'010), 1000)); });
}

TEST_P(RoundService, ARuleChangesUntilHousesStandUnderIt)
{
    auto form = rule_form(2565, Satang::baht(18'000), 500);
    form.version = 1;
    auto const changed = work([&](api::Work& w) { return service::change_rule(w, rule_, form); });
    EXPECT_EQ(changed.version, 2);
    EXPECT_EQ(view().money.share_satang, Satang::baht(18'000));
    auto const entry = history("rule", rule_.str()).front();
    ASSERT_THAT(entry.event.changes, SizeIs(2));
    EXPECT_EQ(entry.event.changes[0].from, "19,000.00");
    EXPECT_EQ(entry.event.changes[0].to, "18,000.00");
}

TEST_P(RoundService, OfTwoEditorsOfARuleTheSecondSeesTheFirstOnesNumbers)
{
    auto form = rule_form(2565, Satang::baht(18'000));
    form.version = 1;
    work([&](api::Work& w) { (void)service::change_rule(w, rule_, form); });
    form.share_satang = Satang::baht(17'000);
    auto const current = current_of([&](api::Work& w) { (void)service::change_rule(w, rule_, form); });
    EXPECT_EQ(current.at("share_satang").as_int64(), 1'800'000);
    EXPECT_EQ(current.at("version").as_int64(), 2);
    form.version.reset();
    (void)current_of([&](api::Work& w) { (void)service::change_rule(w, rule_, form); });
}

TEST_P(RoundService, AHousesShareNeverPartsFromItsRule)
{
    auto const id = candidate();
    EXPECT_EQ(change_rule_refused(rule_form(2565, Satang::baht(18'000))), "422 input.invalid share_satang=houses_placed");
    EXPECT_EQ(change_rule_refused(rule_form(2565, Satang::baht(19'000), 500)), "422 input.invalid management_bp=houses_placed");
    bring(id, HouseState::Ranked);
    move({id}, HouseState::Reserve, base::Date(2021, 12, 1));
    EXPECT_EQ(change_rule_refused(rule_form(2565, Satang::baht(18'000))), "422 input.invalid share_satang=houses_placed")
        << "a house in reserve may come back";
    move({id}, HouseState::Withdrawn, base::Date(2021, 12, 2));
    EXPECT_EQ(change_rule_refused(rule_form(2565, Satang::baht(18'000))), "");
}

TEST_P(RoundService, ARulesWordsChangeWhateverStandsUnderIt)
{
    (void)candidate();
    auto form = rule_form();
    form.source = "หนังสือ พอช. ที่ 1/2565";
    EXPECT_EQ(change_rule_refused(form), "");
}

TEST_P(RoundService, ARulesYearIsThatOfItsRounds)
{
    EXPECT_EQ(change_rule_refused(rule_form(2566)), "422 input.invalid fiscal_year=used_by_round");
}

TEST_P(RoundService, ARuleThatWouldPromiseMoreThanTheEnvelopeIsRefused)
{
    EXPECT_EQ(change_rule_refused(rule_form(2565, Satang::baht(19'001))), "422 rounds.envelope_exceeded");
}

TEST_P(RoundService, ARuleOfASealedAgreementIsLocked)
{
    bring(candidate(), HouseState::Signed);
    auto form = rule_form();
    form.source = "แก้ที่มา";
    EXPECT_EQ(change_rule_refused(form), "409 rounds.rule_locked");
    EXPECT_TRUE(view().rule.locked);
}

// ---- rounds

TEST_P(RoundService, ARoundIsOpenedInOnesProvinceUnderARuleOfItsYear)
{
    auto form = round_form("รอบสอง");
    form.fiscal_year = base::FiscalYear(2566);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::open_round(w, form); }), "422 input.invalid rule_id=other_year");
    auto const mankong =
        work([](api::Work& w) { return service::add_programme(w, {"baan-mankong", "บ้านมั่นคง", "Baan Mankong", "พอช."}); });
    form = round_form("รอบสอง");
    form.programme_id = mankong.id;
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::open_round(w, form); }), "422 input.invalid rule_id=other_programme");
    form = round_form("รอบสอง");
    form.rule_id = {};
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::open_round(w, form); }), "404 rounds.rule_not_found");
    form = round_form("รอบสอง");
    for (auto const* code : {"5401", "540101"}) {
        form.province = test::area(code);
        EXPECT_EQ(refused([&](api::Work& w) { (void)service::open_round(w, form); }), "403 rounds.outside_your_area") << code;
    }
    form.province = test::area("10");
    actor_ = test::somebody(auth::Role::Network, "54");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::open_round(w, form); }), "403 rounds.outside_your_area");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::open_round(w, round_form()); }), "409 rounds.round_exists");
    auto const second = work([&](api::Work& w) { return service::open_round(w, round_form("รอบสอง")); });
    EXPECT_EQ(audited(), 1);
    EXPECT_EQ(history("round", second.str()).front().event.action, "round.opened");
}

TEST_P(RoundService, ARoundKeepsItsProgrammeYearAndProvince)
{
    auto form = round_form();
    form.programme_id = {};
    form.fiscal_year = base::FiscalYear(2566);
    form.province = test::area("10");
    EXPECT_EQ(change_round_refused(form), "422 input.invalid programme_id=fixed fiscal_year=fixed province=fixed");
}

TEST_P(RoundService, OfTwoEditorsOfARoundTheSecondSeesTheFirstOnesWords)
{
    auto form = round_form("ชื่อของคนแรก");
    form.version = stored().version;
    work([&](api::Work& w) { service::change_round(w, round_, form); });
    EXPECT_EQ(audited(), 1);
    EXPECT_EQ(history("round", round_.str()).front().event.changes.front().to, "ชื่อของคนแรก");
    form.name_th = "ชื่อของคนที่สอง";
    auto const current = current_of([&](api::Work& w) { service::change_round(w, round_, form); });
    EXPECT_EQ(json::value_to<std::string>(current.at("name_th")), "ชื่อของคนแรก");
    EXPECT_EQ(current.at("version").as_int64(), stored().version);
    EXPECT_EQ(view().name_th, "ชื่อของคนแรก");
}

TEST_P(RoundService, AnEnvelopeHoldsWhatIsPlaced)
{
    for (auto const& id : {candidate(), candidate()})
        bring(id, HouseState::Ranked);
    auto const heard_one = heard(1).front();
    auto form = round_form();
    form.envelope_satang = Satang::baht(41'800) - Satang(1);
    EXPECT_EQ(change_round_refused(form), "422 rounds.envelope_exceeded");
    form.envelope_satang = Satang::baht(41'800);
    EXPECT_EQ(change_round_refused(form), "");
    EXPECT_EQ(view().money.left_satang, Satang());
    EXPECT_EQ(place_refused({household()}), "") << "a candidate costs nothing";
    EXPECT_EQ(move_refused({heard_one}, HouseState::Ranked, base::Date(2021, 12, 1)), "422 rounds.envelope_exceeded")
        << "the quota is not the only limit";
}

TEST_P(RoundService, ARoundChangesItsRuleOnlyWhileNoHouseStandsInIt)
{
    auto second = rule_form(2565, Satang::baht(18'000));
    second.valid_from = base::Date(2022, 4, 1);
    auto const other = work([&](api::Work& w) { return service::add_rule(w, programme_, second); });
    auto dear = rule_form(2565, Satang::baht(20'000));
    dear.valid_from = base::Date(2022, 5, 1);
    auto const too_dear = work([&](api::Work& w) { return service::add_rule(w, programme_, dear); });
    auto form = round_form();
    form.rule_id = too_dear.id;
    EXPECT_EQ(change_round_refused(form), "422 rounds.envelope_exceeded") << "the quotas are promised";
    form.rule_id = other.id;
    EXPECT_EQ(change_round_refused(form), "");
    form.rule_id = rule_;
    EXPECT_EQ(change_round_refused(form), "");

    auto const id = candidate();
    form.rule_id = other.id;
    EXPECT_EQ(change_round_refused(form), "422 input.invalid rule_id=houses_placed");
    bring(id, HouseState::Ranked);
    move({id}, HouseState::Reserve, base::Date(2021, 12, 1));
    EXPECT_EQ(change_round_refused(form), "422 input.invalid rule_id=houses_placed") << "a house in reserve may come back";
}

TEST_P(RoundService, AClosedRoundRestsUntilItIsOpenedAgain)
{
    auto const id = candidate();
    bring(id, HouseState::Ranked);
    move({id}, HouseState::Reserve, base::Date(2021, 11, 1));
    auto form = round_form();
    form.open = false;
    EXPECT_EQ(change_round_refused(form), "") << "who waits in reserve keeps no round open";
    EXPECT_EQ(place_refused({household()}), "409 rounds.closed");
    EXPECT_EQ(move_refused({id}, HouseState::Ranked, base::Date(2021, 11, 2)), "409 rounds.closed");
    EXPECT_EQ(refused([&](api::Work& w) { service::set_quotas(w, round_, quotas_form({{"540101", 1}})); }), "409 rounds.closed");
    form.open = true;
    EXPECT_EQ(change_round_refused(form), "");
    EXPECT_EQ(move_refused({id}, HouseState::Ranked, base::Date(2021, 11, 2)), "");
}

// A house on its way in a closed round would be late for ever and shown to nobody.
TEST_P(RoundService, ARoundClosesOnlyWhenEachOfItsHousesHasComeToAnEnd)
{
    auto const done = candidate();
    auto const waits = candidate("540204");
    bring(done, HouseState::HandedOver);
    auto form = round_form();
    form.open = false;
    EXPECT_EQ(change_round_refused(form), "422 input.invalid open=houses_open");
    move({done}, HouseState::Closed, house(done).state_since);
    EXPECT_EQ(change_round_refused(form), "422 input.invalid open=houses_open");
    EXPECT_TRUE(stored().round.open);
    move({waits}, HouseState::Withdrawn, base::Date(2021, 12, 1));
    EXPECT_EQ(change_round_refused(form), "");
    EXPECT_FALSE(stored().round.open);
    form.name_en = "Renamed";
    EXPECT_EQ(change_round_refused(form), "") << "a closed round may be renamed";
}

// ---- quotas

TEST_P(RoundService, QuotasCoverWhatIsPlacedAndFitTheEnvelope)
{
    for (auto const* tambon : {"540101", "540101", "540204"})
        bring(candidate(tambon), HouseState::Ranked);
    (void)candidate("540101");
    auto const told = [&](Quotas const& quotas) {
        return refused([&](api::Work& w) { service::set_quotas(w, round_, quotas_form(quotas)); });
    };
    EXPECT_EQ(told({{"540101", 1}, {"540102", 3}}),
              "422 input.invalid quotas[0].houses=below_placed quotas=placed_without_quota");
    EXPECT_EQ(told({{"540101", 5}, {"540102", 5}, {"540204", 1}}), "422 rounds.envelope_exceeded");
    EXPECT_EQ(told({{"540199", 1}, {"540101", 2}, {"540204", 1}}), "422 input.invalid quotas[0].tambon=unknown_area");
    EXPECT_EQ(told({{"540101", 2}, {"540204", 8}}), "");
    auto const changes = history("round", round_.str()).front().event.changes;
    ASSERT_THAT(changes, SizeIs(3));
    EXPECT_EQ(changes[0].field, "quota.540101");
    EXPECT_EQ(changes[0].from, "4");
    EXPECT_EQ(changes[0].to, "2");
    EXPECT_EQ(changes[2].field, "quota.540102");
    EXPECT_EQ(changes[2].to, std::nullopt);
    EXPECT_EQ(view().quota_total, 10);
    EXPECT_EQ(view().placed_total, 3);
    EXPECT_EQ(view().candidates_total, 1);
}

// People know tambons by name.
TEST_P(RoundService, AQuotasFaultNamesTheTambon)
{
    bring(candidate("540204"), HouseState::Ranked);
    try {
        work([&](api::Work& w) { service::set_quotas(w, round_, quotas_form({{"540101", 1}})); });
        FAIL() << "a tambon with a house lost its quota";
    } catch (base::Problem const& problem) {
        ASSERT_THAT(problem.faults(), SizeIs(1));
        EXPECT_THAT(problem.faults().front().message.th, HasSubstr("ตำบลร้องเข็ม มีบ้านอยู่แล้ว 1 หลัง"));
        EXPECT_THAT(problem.faults().front().message.en, HasSubstr("Rong Khem has 1"));
    }
}

TEST_P(RoundService, OfTwoWhoSetQuotasTheSecondSeesTheFirstOnes)
{
    auto const stale = quotas_form({{"540101", 1}});
    set_quotas({{"540101", 2}});
    auto const current = current_of([&](api::Work& w) { service::set_quotas(w, round_, stale); });
    EXPECT_EQ(current.at("quotas").at(0).at("houses").as_int64(), 2);
    EXPECT_EQ(current.at("version").as_int64(), stored().version);
    EXPECT_EQ(view().quota_total, 2);
}

// ---- limits

TEST_P(RoundService, LimitsChangeOneByOneWithTheirVersion)
{
    auto const limits = [&] {
        return read([](storage::Reader& db) { return rounds::StageLimits{rounds::store::stage_limits(db)}; });
    };
    auto form = limits();
    ASSERT_THAT(form.items, SizeIs(12));
    form.items.front().days = 90;
    work([&](api::Work& w) { service::change_stage_limits(w, form); });
    EXPECT_EQ(audited(), 1);
    auto const changes = history("stage_limits", "all").front().event.changes;
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.front().field, "limit.surveyed");
    EXPECT_EQ(changes.front().from, "60 council");
    EXPECT_EQ(changes.front().to, "90 council");
    EXPECT_EQ(limits().items.front().version, 2);

    form.items.front().days = 45; // read before the first change
    auto const current = current_of([&](api::Work& w) { service::change_stage_limits(w, form); });
    EXPECT_EQ(current.at("items").at(0).at("days").as_int64(), 90);
    rounds::StageLimits closed;
    closed.items.push_back({HouseState::Closed, 5, auth::Role::Network, 1});
    EXPECT_EQ(refused([&](api::Work& w) { service::change_stage_limits(w, closed); }),
              "422 input.invalid items[0].state=no_limit");
}

} // namespace

} // namespace rounds
