// A round made over HTTP, through the whole application, for the suites of its routes.
#pragma once

#include "places/places.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace test {

class HttpRound : public testing::TestWithParam<storage::Engine> {
protected:
    using Object = boost::json::object;
    using Array = boost::json::array;

    // alice (network of Phrae) opens the round of 2565 with places for three houses in each of two tambons.
    HttpRound()
    {
        app.work([](api::Work& work) { places::load(work); });
        app.as("alice");
        programme = ok(app.post("/api/programmes", Object{{"code", "baan-phor-phiang"},
                                                          {"name_th", "โครงการบ้านพอเพียง"},
                                                          {"name_en", "Baan Phor Phiang"},
                                                          {"owner", "พอช."}}))
                        .text("id");
        rule = ok(app.post("/api/programmes/" + programme + "/rules", rule_form())).text("id");
        round = ok(app.post("/api/rounds", round_form())).text("id");
        ok(app.put("/api/rounds/" + round + "/quotas", quotas_form({{"540101", 3}, {"540204", 3}}, 1)));
    }

    static Object rule_form()
    {
        return {{"fiscal_year", 2565},
                {"share_satang", 1'900'000},
                {"management_bp", 1000},
                {"valid_from", "2021-10-01"},
                {"source", "ทดสอบ"}};
    }
    Object round_form()
    {
        return {{"programme_id", programme},     {"rule_id", rule},
                {"fiscal_year", 2565},           {"province", "54"},
                {"name_th", "บ้านพอเพียง 2565"},   {"name_en", "Baan Phor Phiang 2022"},
                {"envelope_satang", 12'540'000}, {"open", true}};
    }
    static Object quotas_form(std::vector<std::pair<std::string, int>> const& quotas, std::int64_t version)
    {
        Array list;
        for (auto const& [tambon, houses] : quotas)
            list.push_back(Object{{"tambon", tambon}, {"houses", houses}});
        return {{"quotas", list}, {"version", version}};
    }
    std::string household(std::string const& tambon, std::string const& first_name)
    {
        app.as("alice");
        Object const head{{"title", "นาย"},     {"first_name", first_name}, {"last_name", "ใจสมมุติ"}, {"citizen_kind", "unknown"},
                          {"relation", "head"}, {"is_head", true}};
        return ok(app.post("/api/households", Object{{"tambon", tambon},
                                                     {"moo", 4},
                                                     {"house_no", std::to_string(++house_number)},
                                                     {"tenure", "own"},
                                                     {"land_kind", "relatives"},
                                                     {"dwelling_state", "damaged"},
                                                     {"people", {head}},
                                                     {"parts", Array{}}}))
            .text("id");
    }
    static Object place_form(std::vector<std::string> const& ids, std::string const& on = "2021-10-11")
    {
        return {{"household_ids", Array(ids.begin(), ids.end())},
                {"surveyed_on", on},
                {"paper_kind", "other"},
                {"paper_number", "แบบสำรวจ 1/2564"},
                {"paper_date", on}};
    }
    // A family of this tambon in the round; answers the house's id.
    std::string candidate(std::string const& tambon = "540101", std::string const& first_name = "สมชาย",
                          std::string const& on = "2021-10-11")
    {
        auto const family = household(tambon, first_name);
        ok(app.post("/api/rounds/" + round + "/houses", place_form({family}, on)));
        return app.get("/api/households/" + family + "/rounds").text("items[0].house.id");
    }
    static Object move_form(std::vector<std::string> const& ids, std::string const& to, std::string const& on = "2021-11-22")
    {
        return {{"house_ids", Array(ids.begin(), ids.end())}, {"to_state", to},   {"happened_on", on}, {"paper_kind", "minutes"},
                {"paper_number", "ประชาคม 1/2564"},           {"paper_date", on}, {"reason", nullptr}};
    }
    test::Reply move(std::vector<std::string> const& ids, std::string const& to, std::string const& on = "2021-11-22")
    {
        return app.post(whole() + "/moves", move_form(ids, to, on));
    }
    [[nodiscard]] std::string whole() const { return "/api/rounds/" + round; }
    [[nodiscard]] std::int64_t houses_in(std::string const& state)
    {
        for (auto const& count : app.get(whole()).list("counts_by_state"))
            if (count.at("state").as_string() == state)
                return count.at("houses").as_int64();
        return 0;
    }
    static test::Reply const& ok(test::Reply const& reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    static test::Reply ok(test::Reply&& reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return std::move(reply);
    }

    TestApp app{GetParam()};
    std::string programme;
    std::string rule;
    std::string round;
    int house_number = 0;
};

} // namespace test
