// A round with surveyed houses in two tambons, and hearings about them, for the suites of this room.
#pragma once

#include "hearings/canonical.hpp"
#include "hearings/loading.hpp"
#include "hearings/service.hpp"
#include "hearings/store.hpp"
#include "hearings/views.hpp"
#include "rounds/round_fixture.hpp"

#include <string>
#include <vector>

namespace test {

[[nodiscard]] inline std::int64_t version_of(api::Work& w, hearings::HearingId id)
{
    return hearings::store::find(w.tx(), everywhere(), id).value().version;
}

// As the secretary sees it now.
inline void seal_as_it_stands(api::Work& w, hearings::HearingId id)
{
    auto const hearing = hearings::store::find(w.tx(), everywhere(), id).value();
    hearings::service::seal(w, id, {hearings::fingerprint_of(hearings::store::whole(w.tx(), hearing))});
}

class VillageHall : public OneRound {
protected:
    using HearingId = hearings::HearingId;

    [[nodiscard]] hearings::HearingForm hearing_form(std::string_view tambon = "540101")
    {
        hearings::HearingForm form;
        form.round_id = round_;
        form.tambon = area(tambon);
        form.title = "เวทีประชาคมทดสอบ";
        form.place = "ศาลาประชาคม";
        form.held_at = clock_.now();
        form.chair_name = "นายประธาน ทดสอบ";
        form.secretary_name = "นางเลขา ทดสอบ";
        form.agenda = "พิจารณาครัวเรือน";
        form.quorum = {hearings::QuorumKind::People, 2, std::nullopt, "ครัวเรือนละหนึ่งคน"};
        return form;
    }
    [[nodiscard]] HearingId planned(std::string_view tambon = "540101")
    {
        return work([&](api::Work& w) { return hearings::service::plan(w, hearing_form(tambon)); });
    }
    void list(HearingId id, std::vector<Id> const& houses, std::vector<std::int64_t> const& scores = {})
    {
        hearings::CandidatesForm form;
        for (std::size_t i = 0; i < houses.size(); ++i)
            form.items.push_back({houses[i], i < scores.size() ? std::optional(scores[i]) : std::nullopt});
        form.version = load(id).hearing.version;
        work([&](api::Work& w) { hearings::service::list_candidates(w, id, form); });
    }
    // Open, with these houses listed.
    [[nodiscard]] HearingId opened(std::vector<Id> const& houses, std::vector<std::int64_t> const& scores = {},
                                   std::string_view tambon = "540101")
    {
        auto const id = planned(tambon);
        list(id, houses, scores);
        work([&](api::Work& w) { hearings::service::open(w, id, {std::nullopt, load_in(w, id).hearing.version}); });
        return id;
    }
    void arrive(HearingId id, int people)
    {
        hearings::AttendeesForm form;
        for (int i = 0; i < people; ++i) {
            hearings::AttendeeForm a;
            a.name = "นางผู้มา " + std::to_string(i);
            a.house_no = std::to_string(i + 1);
            form.items.push_back(a);
        }
        work([&](api::Work& w) { hearings::service::arrive(w, id, form); });
    }
    [[nodiscard]] hearings::OrderForm order_form(HearingId id, std::vector<Id> const& houses)
    {
        hearings::OrderForm form;
        for (auto const& house : houses)
            form.items.push_back({house, std::nullopt});
        form.version = load(id).hearing.version;
        return form;
    }
    void put_in_order(HearingId id, std::vector<Id> const& houses)
    {
        work([&](api::Work& w) { hearings::service::put_in_order(w, id, order_form(id, houses)); });
    }
    // Held from beginning to end; not sealed yet.
    [[nodiscard]] HearingId held(std::vector<Id> const& houses)
    {
        auto const id = opened(houses);
        arrive(id, 3);
        put_in_order(id, houses);
        return id;
    }
    void seal(HearingId id)
    {
        work([&](api::Work& w) { seal_as_it_stands(w, id); });
    }
    [[nodiscard]] hearings::Whole load(HearingId id)
    {
        return read(
            [&](storage::Reader& db) { return hearings::store::whole(db, hearings::store::find(db, everywhere(), id).value()); });
    }
    [[nodiscard]] static hearings::Whole load_in(api::Work& w, HearingId id)
    {
        return hearings::store::whole(w.tx(), hearings::store::find(w.tx(), everywhere(), id).value());
    }
    [[nodiscard]] std::string seal_refused(HearingId id)
    {
        return refused([&](api::Work& w) { seal_as_it_stands(w, id); });
    }
    [[nodiscard]] std::string differences()
    {
        std::string told;
        for (auto const& difference : read([](storage::Reader& db) { return hearings::check(db); }))
            told += difference.what + "\n";
        return told;
    }
};

} // namespace test
