// A small province over HTTP: a round whose houses are approved, recorded figures, and numbers to compare with the rows.
#pragma once

#include "agreements/world.hpp"
#include "figures/figures.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace test {

class HttpProvince : public testing::TestWithParam<storage::Engine> {
protected:
    HttpProvince()
    {
        app.work([&](api::Work& w) {
            places::load(w);
            world = make_world(w);
            figures::seed_demo(w);
        });
    }
    static Reply ok(Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    void seal()
    {
        app.work([&](api::Work& w) { (void)sealed_agreement(w, world); });
    }
    // Recorded by the program itself with a paper of that day, or with a reason where the target asks for one.
    void move(std::vector<rounds::RoundHouseId> ids, rounds::HouseState to, base::Date on)
    {
        app.work([&](api::Work& w) {
            rounds::MoveForm form;
            form.house_ids = ids;
            form.to_state = to;
            form.happened_on = on;
            form.paper_kind = rounds::PaperKind::Other;
            form.paper_number = "ทดสอบ 1/2565";
            form.paper_date = on;
            form.reason = "เหตุผลทดสอบ";
            (void)rounds::service::move(w, world.round, form);
        });
    }
    // The houses of the round as their rows are.
    std::vector<rounds::House> rows()
    {
        return app.reading([&](storage::Reader& db) {
            std::vector<rounds::House> all;
            for (auto const& value : rounds::values_of(rounds::HouseState{}))
                for (auto const& house : rounds::houses_in_state(db, everywhere(), world.round, value.value))
                    all.push_back(house);
            return all;
        });
    }
    // Names of people that no open answer may hold.
    std::set<std::string> names()
    {
        std::set<std::string> found;
        for (auto const& house : rows()) {
            auto const summary = app.reading(
                [&](storage::Reader& db) { return households::require_summary(db, everywhere(), house.household_id); });
            found.insert(summary.head_name);
        }
        return found;
    }

    TestApp app{GetParam()};
    World world;
};

} // namespace test
