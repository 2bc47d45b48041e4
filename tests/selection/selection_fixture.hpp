// A round with candidates, hearings about them and a scorecard, on either engine; what the suites of selection do and ask.
#pragma once

#include "hearings/world.hpp"
#include "platform/auth/vault.hpp"
#include "selection/builders.hpp"
#include "selection/sandbox.hpp"
#include "selection/service.hpp"
#include "selection/store.hpp"
#include "selection/views.hpp"

#include <string>
#include <vector>

namespace test {

inline base::Date const kDecided(2021, 12, 1);

class OneList : public VillageHall {
protected:
    OneList()
    {
        scorecard_ = work([&](api::Work& w) { return selection::service::add_scorecard(w, scorecard_form()); });
    }

    [[nodiscard]] static selection::ScorecardForm scorecard_form()
    {
        auto const card = a_card();
        return {std::nullopt, card.name_th, card.name_en, std::nullopt, card.criteria, card.ties};
    }

    // A heard candidate with so many people of 70 in the house.
    Id heard_with_elders(int elders, std::string_view tambon = "540101")
    {
        auto const id = surveyed_with_elders(elders, tambon);
        bring(id, rounds::HouseState::Heard);
        return id;
    }
    Id surveyed_with_elders(int elders, std::string_view tambon = "540101")
    {
        auto form = a_form(tambon, std::to_string(300 + ++made_));
        form.people.front().last_name = "ผู้สูงวัย" + std::to_string(made_);
        form.people.front().birth_year_be = elders > 0 ? 2494 : 2530;
        for (int i = 1; i < elders; ++i) {
            auto person = form.people.front();
            person.is_head = false;
            person.relation = households::Relation::Relative;
            person.first_name = "คนที่" + std::to_string(i + 1);
            form.people.push_back(person);
        }
        return place({create(form)}).front();
    }

    [[nodiscard]] selection::DraftForm draft_form(std::string_view tambon = "540101")
    {
        return {round_, area(tambon), scorecard_, decided_, {}, {}, std::nullopt, std::nullopt};
    }
    [[nodiscard]] selection::service::Draft draft(selection::DraftForm const& form)
    {
        return read([&](storage::Reader& db) { return selection::service::draft(db, vault(), everywhere(), form); });
    }
    [[nodiscard]] selection::FreezeForm freeze_form(selection::DraftForm const& draft_form, std::string number = "จล. 1/2564")
    {
        return {draft_form, std::move(number), draft_form.decided_on.plus_days(15), draft(draft_form).fingerprint, std::nullopt};
    }
    [[nodiscard]] selection::FreezeForm freeze_form() { return freeze_form(draft_form()); }
    selection::RankingId freeze(selection::FreezeForm const& form)
    {
        return work([&](api::Work& w) { return selection::service::freeze(w, form); });
    }
    [[nodiscard]] std::string freeze_refused(selection::FreezeForm const& form)
    {
        return refused([&](api::Work& w) { (void)selection::service::freeze(w, form); });
    }

    [[nodiscard]] selection::RankingView shown(selection::RankingId id)
    {
        return read([&](storage::Reader& db) {
            return selection::views::ranking(db, vault(), actor_, actor_.scope(auth::Permission::SelectionRead), id);
        });
    }
    [[nodiscard]] selection::RankingView in_force(std::string_view tambon = "540101")
    {
        auto const id = read(
            [&](storage::Reader& db) { return selection::store::versions(db, everywhere(), round_, area(tambon)).front().id; });
        return shown(id);
    }
    // The houses of a list in order.
    [[nodiscard]] static std::vector<Id> houses_of(selection::RankingView const& view)
    {
        std::vector<Id> houses;
        for (auto const& place : view.list)
            houses.push_back(place.round_house_id);
        return houses;
    }
    // What replaying all lists finds; "" when each is the same.
    [[nodiscard]] std::string replay_differences()
    {
        std::string told;
        for (auto const& id : read(selection::ranking_ids))
            for (auto const& difference :
                 read([&](storage::Reader& db) { return selection::replay(db, vault(), id); }).differences)
                told += difference + "\n";
        return told;
    }
    [[nodiscard]] std::size_t check_differences()
    {
        return read([](storage::Reader& db) { return selection::check(db); }).size();
    }

    [[nodiscard]] static selection::ObjectionForm objection_form(Id house, base::Date on = kDecided.plus_days(2))
    {
        return {house, std::nullopt, "นางสมใจ", "เจ้าบ้าน", on, "ขอให้ดูใหม่", std::nullopt};
    }
    selection::ObjectionId object(selection::RankingId id, selection::ObjectionForm const& form)
    {
        return work([&](api::Work& w) { return selection::service::object(w, id, form); });
    }
    // Upheld: the house gets this place in the next version.
    [[nodiscard]] static selection::DecisionForm moved_to(std::int64_t place, std::string number = "จล. 1/2564 แก้ไข 1")
    {
        auto form = decision_form(selection::ObjectionState::Upheld);
        form.remedy = selection::Remedy::Place;
        form.place = place;
        form.number = std::move(number);
        form.objections_until = form.decided_on.plus_days(10);
        return form;
    }
    [[nodiscard]] static selection::DecisionForm decision_form(selection::ObjectionState state)
    {
        selection::DecisionForm form;
        form.state = state;
        form.outcome = "คณะทำงานพิจารณาแล้ว";
        form.decided_on = kDecided.plus_days(5);
        return form;
    }
    [[nodiscard]] std::string decide(selection::ObjectionId id, selection::DecisionForm const& form)
    {
        return refused([&](api::Work& w) { selection::service::decide(w, id, form); });
    }

    [[nodiscard]] auth::Vault const& vault() const { return *vault_; }

    selection::ScorecardId scorecard_;
    base::Date decided_ = kDecided; // of the lists

private:
    int made_ = 0;
};

} // namespace test
