// How far a change of a round may reach: only those with the whole province change its money, no household is helped by two
// rounds, and a rule stays as it was when houses were placed by it.
#include "agreements/world.hpp"
#include "households/store.hpp"
#include "rounds/rules.hpp"
#include "rounds/store.hpp"
#include "rounds/views.hpp"

#include <gtest/gtest.h>

namespace rounds {

namespace {

using base::Satang;
using rounds::HouseState;
using test::area;
using test::everywhere;
using test::refusal;

class RoundReach : public test::Working {
protected:
    RoundReach()
    {
        db().run_script(test::kPlaces);
        world_ = work([](api::Work& w) { return test::make_world(w); });
    }

    // From now on work is done by somebody with this duty in these areas.
    void act_as(auth::Role role, std::initializer_list<std::string_view> codes)
    {
        actor_.grants.clear();
        for (auto const code : codes)
            actor_.grants.push_back({role, area(code), base::Date(2021, 1, 1), std::nullopt});
    }
    rounds::store::RoundRecord round(rounds::RoundId id)
    {
        return read([&](storage::Reader& r) { return rounds::store::round(r, everywhere(), id).value(); });
    }
    rounds::RuleView rule() { return rule(round(world_.round).round.rule.id); }
    rounds::RuleView rule(rounds::RuleId id)
    {
        return read([&](storage::Reader& r) { return rounds::store::rule(r, id).value(); });
    }
    static rounds::RuleForm form_of(rounds::RuleView const& rule)
    {
        return {rule.fiscal_year, rule.share_satang, rule.management_bp, rule.valid_from, rule.source, rule.note, rule.version};
    }
    rounds::RoundForm form_of(rounds::RoundId id)
    {
        auto const record = round(id);
        auto const& r = record.round;
        rounds::RoundForm form;
        form.programme_id = r.programme_id;
        form.rule_id = r.rule.id;
        form.fiscal_year = r.fiscal_year;
        form.province = r.province;
        form.name_th = r.name_th;
        form.name_en = r.name_en;
        form.envelope_satang = r.envelope;
        form.open = r.open;
        form.note = record.note;
        form.version = record.version;
        return form;
    }
    // Another round of the same programme and year, with room for `houses` in the first tambon.
    rounds::RoundId second_round(std::int64_t houses = 2)
    {
        auto form = form_of(world_.round);
        form.name_th = "รอบเพิ่มเติม";
        return work([&](api::Work& w) {
            auto const id = rounds::service::open_round(w, form, false);
            rounds::service::set_quotas(w, id, {{{area("540101"), houses, std::nullopt}}, 1});
            return id;
        });
    }
    std::string moved(rounds::RoundHouseId id, HouseState to, std::optional<std::string> reason = std::nullopt)
    {
        base::Date const on(2022, 3, 1);
        return refusal([&] {
            work([&](api::Work& w) {
                (void)rounds::service::move(w, world_.round,
                                            {{id}, to, on, rounds::PaperKind::Minutes, "1", on, std::move(reason)});
            });
        });
    }
    std::string entered(rounds::RoundId into, households::HouseholdId household)
    {
        base::Date const on(2022, 3, 1);
        return refusal([&] {
            work([&](api::Work& w) {
                (void)rounds::service::place(w, into, {{household}, on, rounds::PaperKind::Minutes, "1", on});
            });
        });
    }
    // A house of the first tambon, newly placed and waiting in reserve.
    rounds::House in_reserve()
    {
        work([&](api::Work& w) {
            auto quotas = rounds::store::quotas(w.tx(), world_.round);
            quotas.front().houses += 1;
            auto form = form_of(world_.round);
            form.envelope_satang = form.envelope_satang + Satang::baht(20'900);
            rounds::service::change_round(w, world_.round, form);
            rounds::service::set_quotas(w, world_.round, {quotas, *form.version + 1});
        });
        auto const household =
            work([](api::Work& w) { return households::create(w, everywhere(), test::a_form("540101", "77")); });
        EXPECT_EQ(entered(world_.round, household), "");
        auto const house = read(
            [&](storage::Reader& r) { return rounds::store::houses_of_household(r, everywhere(), household).front().house; });
        EXPECT_EQ(moved(house.id, HouseState::Heard), "");
        EXPECT_EQ(moved(house.id, HouseState::Ranked), "");
        EXPECT_EQ(moved(house.id, HouseState::Reserve, "เกินโควตา"), "");
        return house;
    }

    test::World world_;
};

INSTANTIATE_FOR_BOTH_ENGINES(RoundReach);

TEST_P(RoundReach, AnOfficerOfOneTambonDoesNotChangeTheProvincesMoneyOrQuotas)
{
    auto form = form_of(world_.round);
    form.envelope_satang = form.envelope_satang + Satang::baht(1);
    rounds::QuotasForm const quotas{read([&](storage::Reader& r) { return rounds::store::quotas(r, world_.round); }),
                                    *form.version};
    auto const change = [&] {
        return refusal([&] { work([&](api::Work& w) { rounds::service::change_round(w, world_.round, form); }); });
    };
    auto const set = [&] {
        return refusal([&] { work([&](api::Work& w) { rounds::service::set_quotas(w, world_.round, quotas); }); });
    };
    act_as(auth::Role::Network, {"540101"});
    EXPECT_EQ(change(), "403 rounds.outside_your_area");
    EXPECT_EQ(set(), "403 rounds.outside_your_area");
    act_as(auth::Role::Network, {"55"});
    EXPECT_EQ(change(), "404 rounds.not_found");
    EXPECT_EQ(set(), "404 rounds.not_found");
    act_as(auth::Role::Network, {"54"});
    EXPECT_EQ(change(), "");
}

TEST_P(RoundReach, AHouseholdInReserveDoesNotComeBackWhileAnotherRoundHelpsIt)
{
    auto const house = in_reserve();
    auto const other = second_round();
    ASSERT_EQ(entered(other, house.household_id), "") << "reserve holds no place";
    EXPECT_EQ(moved(house.id, HouseState::Ranked), "422 input.invalid house_ids[0]=in_other_round");
}

TEST_P(RoundReach, AHouseholdThatIsNoMoreDoesNotComeBackFromReserve)
{
    auto const house = in_reserve();
    work([&](api::Work& w) {
        households::EditForm moved_away;
        moved_away.id = w.new_id<households::EditId>();
        moved_away.base_version = 1;
        moved_away.made_at = w.now();
        moved_away.changes = {{"status", "active", "moved"}};
        (void)households::edit(w, everywhere(), house.household_id, std::move(moved_away));
    });
    EXPECT_EQ(moved(house.id, HouseState::Ranked), "422 input.invalid house_ids[0]=not_active");
}

TEST_P(RoundReach, ARuleKeepsItsMoneyWhileHousesArePlacedByIt)
{
    auto const changed = [&](auto change) {
        auto form = form_of(rule());
        change(form);
        return refusal([&] { work([&](api::Work& w) { (void)rounds::service::change_rule(w, rule().id, form); }); });
    };
    EXPECT_EQ(changed([](rounds::RuleForm& f) { f.share_satang = Satang::baht(20'000); }),
              "422 input.invalid share_satang=houses_placed");
    EXPECT_EQ(changed([](rounds::RuleForm& f) { f.management_bp = base::BasisPoints(500); }),
              "422 input.invalid management_bp=houses_placed");
    EXPECT_EQ(changed([](rounds::RuleForm& f) { f.fiscal_year = base::FiscalYear(2566); }),
              "422 input.invalid fiscal_year=used_by_round");
    EXPECT_EQ(changed([](rounds::RuleForm& f) { f.source = "หนังสือเวียนฉบับใหม่"; }), "");
    act_as(auth::Role::Network, {"540101"});
    EXPECT_EQ(changed([](rounds::RuleForm& f) { f.source = "อื่น"; }), "403 rounds.outside_your_area");
}

TEST_P(RoundReach, ARuleThatIsNotWholeForOneHouseIsRefused)
{
    auto form = form_of(rule());
    form.valid_from = base::Date(2022, 4, 1);
    form.share_satang = Satang(1'900'005); // two houses would still give whole satang; one that is left would not
    auto const programme = rule().programme_id;
    auto const added = [&] {
        return refusal([&] { work([&](api::Work& w) { (void)rounds::service::add_rule(w, programme, form); }); });
    };
    EXPECT_EQ(added(), "422 input.invalid management_bp=not_exact");
    form.share_satang = Satang(1'900'010);
    EXPECT_EQ(added(), "");
}

} // namespace

} // namespace rounds
