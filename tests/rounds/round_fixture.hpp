// A register and one open round in it, on either engine; what the suites of rounds do and ask.
#pragma once

#include "households/register_fixture.hpp"
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/service.hpp"
#include "rounds/store.hpp"
#include "rounds/views.hpp"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test {

inline base::Date const kSurveyed(2021, 10, 11);

class OneRound : public Register {
protected:
    using Id = rounds::RoundHouseId;

    // Phrae's round of fiscal year 2565: 19,000 baht a house, 10 % management, an envelope for ten houses, quotas of three
    // tambons.
    OneRound()
    {
        work([&](api::Work& w) {
            programme_ =
                rounds::service::add_programme(w, {"baan-phor-phiang", "โครงการบ้านพอเพียง", "Baan Phor Phiang", "พอช."}).id;
            rule_ = rounds::service::add_rule(w, programme_, rule_form()).id;
            round_ = rounds::service::open_round(w, round_form());
        });
        set_quotas({{"540101", 4}, {"540102", 3}, {"540204", 3}});
    }

    [[nodiscard]] rounds::RuleForm rule_form(int year = 2565, base::Satang share = base::Satang::baht(19'000),
                                             int management_bp = 1000)
    {
        base::FiscalYear const fiscal(year);
        return {fiscal, share, base::BasisPoints(management_bp), fiscal.first_day(), "ทดสอบ", std::nullopt, std::nullopt};
    }
    [[nodiscard]] rounds::RoundForm round_form(std::string name = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565")
    {
        rounds::RoundForm form;
        form.programme_id = programme_;
        form.rule_id = rule_;
        form.fiscal_year = base::FiscalYear(2565);
        form.province = area("54");
        form.name_th = std::move(name);
        form.name_en = "Baan Phor Phiang, Phrae, FY2565";
        form.envelope_satang = base::Satang::baht(209'000);
        return form;
    }

    using Quotas = std::vector<std::pair<std::string, std::int64_t>>;
    [[nodiscard]] rounds::QuotasForm quotas_form(Quotas const& quotas)
    {
        rounds::QuotasForm form;
        for (auto const& [tambon, houses] : quotas)
            form.quotas.push_back({area(tambon), houses, std::nullopt});
        form.version = stored().version;
        return form;
    }
    void set_quotas(Quotas const& quotas)
    {
        work([&](api::Work& w) { rounds::service::set_quotas(w, round_, quotas_form(quotas)); });
    }

    [[nodiscard]] households::HouseholdId household(std::string_view tambon = "540101")
    {
        auto form = a_form(tambon, std::to_string(++house_number_));
        form.people.front().last_name = "ทดสอบ" + std::to_string(house_number_);
        return create(form);
    }
    [[nodiscard]] rounds::PlaceForm place_form(std::vector<households::HouseholdId> ids, base::Date on = kSurveyed)
    {
        return {std::move(ids), on, rounds::PaperKind::Other, "แบบสำรวจ 1/2564", on};
    }
    // Candidates of this round; by the order of the households.
    std::vector<Id> place(std::vector<households::HouseholdId> const& ids, base::Date on = kSurveyed)
    {
        work([&](api::Work& w) { (void)rounds::service::place(w, round_, place_form(ids, on)); });
        std::vector<Id> houses;
        for (auto const& id : ids)
            houses.push_back(house_of(id));
        return houses;
    }
    [[nodiscard]] Id candidate(std::string_view tambon = "540101") { return place({household(tambon)}).front(); }
    // Candidates that the village has heard.
    std::vector<Id> heard(int houses, std::string_view tambon = "540101")
    {
        std::vector<Id> ids;
        for (int i = 0; i < houses; ++i) {
            ids.push_back(candidate(tambon));
            bring(ids.back(), rounds::HouseState::Heard);
        }
        return ids;
    }
    // Moved by a frozen list; "" or what was refused.
    [[nodiscard]] std::string rank_refused(std::vector<Id> const& ranked, std::vector<Id> const& reserve,
                                           base::Date on = base::Date(2021, 12, 1))
    {
        return refused([&](api::Work& w) {
            rounds::mark_ranked(w, ranked, reserve, {rounds::PaperKind::RankedList, "จล. 1/2564", on}, on);
        });
    }
    [[nodiscard]] Id house_of(households::HouseholdId id)
    {
        return read([&](storage::Reader& db) {
            for (auto const& record : rounds::store::houses_of_household(db, everywhere(), id))
                if (record.house.round_id == round_)
                    return record.house.id;
            throw std::logic_error("this household is not in the round");
        });
    }

    // With everything the target asks for.
    [[nodiscard]] rounds::MoveForm move_form(std::vector<Id> ids, rounds::HouseState to, base::Date on)
    {
        rounds::MoveForm form;
        form.house_ids = std::move(ids);
        form.to_state = to;
        form.happened_on = on;
        form.reason = "เหตุผลทดสอบ";
        form.paper_kind = rounds::PaperKind::Minutes;
        form.paper_number = "ที่ประชุม 1/2565";
        form.paper_date = on;
        return form;
    }
    void move(std::vector<Id> ids, rounds::HouseState to, base::Date on)
    {
        work([&](api::Work& w) { (void)rounds::service::move(w, round_, move_form(std::move(ids), to, on)); });
    }
    // Along the way to this state, a step a day.
    void bring(Id id, rounds::HouseState to)
    {
        for (auto now = house(id); now.state < to; now = house(id)) {
            auto const next = *rounds::next_step(now.state);
            auto const on = now.state_since.plus_days(1);
            if (next == rounds::HouseState::Signed)
                work([&](api::Work& w) { rounds::mark_signed(w, std::vector{id}, "บพ.พร. 1/2565", on); });
            else
                move({id}, next, on);
        }
    }

    [[nodiscard]] rounds::House house(Id id)
    {
        return read([&](storage::Reader& db) { return rounds::find_house(db, everywhere(), id).value(); });
    }
    [[nodiscard]] rounds::store::RoundRecord stored()
    {
        return read([&](storage::Reader& db) { return rounds::store::round(db, everywhere(), round_).value(); });
    }
    [[nodiscard]] rounds::RoundView view(auth::Scope const& scope = everywhere())
    {
        return read([&](storage::Reader& db) { return rounds::views::round(db, scope, round_, clock_.now().bangkok_date()); });
    }
    [[nodiscard]] std::vector<rounds::MoveView> moves_of(Id id)
    {
        return read([&](storage::Reader& db) { return rounds::store::moves(db, id); });
    }
    [[nodiscard]] std::string refused(std::function<void(api::Work&)> const& f)
    {
        return refusal([&] { work([&](api::Work& w) { f(w); }); });
    }
    [[nodiscard]] std::string move_refused(std::vector<Id> ids, rounds::HouseState to, base::Date on)
    {
        return refused([&](api::Work& w) { (void)rounds::service::move(w, round_, move_form(std::move(ids), to, on)); });
    }
    [[nodiscard]] std::string place_refused(std::vector<households::HouseholdId> ids)
    {
        return refused([&](api::Work& w) { (void)rounds::service::place(w, round_, place_form(std::move(ids))); });
    }
    // What `check` finds; "" when the summary is right.
    [[nodiscard]] std::string summary_differences()
    {
        std::string told;
        for (auto const& difference : read([](storage::Reader& db) { return rounds::check(db); }))
            told += difference.what + ": " + difference.stored + " / " + difference.computed + "\n";
        return told;
    }

    rounds::ProgrammeId programme_;
    rounds::RuleId rule_;
    rounds::RoundId round_;

private:
    int house_number_ = 0;
};

} // namespace test
