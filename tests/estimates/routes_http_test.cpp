// The routes of estimates through the whole application: from a file of prices to the paper, and what is refused on the way.
#include "rounds/http_round.hpp"

#include <gmock/gmock.h>

namespace estimates {

namespace {

using test::faults;
using testing::HasSubstr;
using testing::StartsWith;

class EstimateRoutes : public test::HttpRound {
protected:
    // `candidate` opens the household; its parts are none, so a first draft is empty.
    std::string begun(std::string const& house)
    {
        return ok(app.post("/api/round-houses/" + house + "/estimate", Object{{"reason", nullptr}})).text("estimate.id");
    }
    static Object line(std::string const& text, std::int64_t milli, std::int64_t satang, std::string const& source = "grant")
    {
        return {{"part", nullptr},         {"item_id", nullptr}, {"text", text},           {"people", nullptr},
                {"quantity_milli", milli}, {"unit", "แผ่น"},      {"price_satang", satang}, {"source", source}};
    }
    static Object form(Array lines, std::int64_t version)
    {
        return {{"lines", std::move(lines)}, {"note", nullptr}, {"version", version}};
    }
    static Object prepared(std::int64_t version)
    {
        return {{"prepared_on", "2022-05-10"}, {"prepared_by", "นายช่าง"}, {"version", version}};
    }
    test::Reply file(std::string const& path, std::string const& bytes)
    {
        auto request = app.request(http::Method::Post, path);
        request.headers.set("Content-Type", "text/csv");
        request.body = bytes;
        return app.send(std::move(request));
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(EstimateRoutes);

TEST_P(EstimateRoutes, FromTheFirstLineToThePaper)
{
    auto const house = candidate("540101", "สมชาย");
    auto const id = begun(house);
    auto const path = "/api/estimates/" + id;
    auto const bad = app.put(path, form({line("สังกะสี", 1000, 16'500), line("ปูน", 333, 101)}, 1));
    EXPECT_EQ(faults(bad), "lines[1].quantity_milli=not_whole_satang");
    ok(app.put(path, form({line("สังกะสี", 100'000, 16'500), line("ทราย", 10'000, 48'000)}, 1)));
    EXPECT_EQ(faults(app.post(path + "/prepared", prepared(2))), "lines=over_share");
    ok(app.put(path, form({line("สังกะสี", 100'000, 16'500), line("ทราย", 10'000, 48'000, "cash")}, 2)));
    EXPECT_EQ(app.post(path + "/prepared", prepared(2)).code(), "estimates.changed_meanwhile");
    auto const page = ok(app.post(path + "/prepared", prepared(3)));
    EXPECT_EQ(page.text("estimate.state"), "final");
    EXPECT_EQ(page.number("estimate.grant_satang"), 1'650'000);
    EXPECT_EQ(page.number("estimate.contributed_satang"), 480'000);
    auto const paper = ok(app.get(path + "/paper.pdf"));
    EXPECT_THAT(paper.body, StartsWith("%PDF"));
    EXPECT_THAT(ok(app.get(path + "/lines.xlsx")).body, StartsWith("PK"));
    EXPECT_THAT(ok(app.get("/api/rounds/" + round + "/estimates.pdf?tambon=540101")).body, StartsWith("%PDF"));
    EXPECT_EQ(app.get("/api/rounds/" + round + "/estimates.pdf?tambon=540204").code(), "estimates.not_found");
    EXPECT_THAT(ok(app.get("/api/rounds/" + round + "/estimates.csv")).body, HasSubstr("16500.00"));
    EXPECT_EQ(ok(app.get("/api/rounds/" + round + "/estimates?state=final")).list("items").size(), 1U);
    EXPECT_EQ(app.get("/api/rounds/" + round + "/estimates?state=lost").status, 422);
}

TEST_P(EstimateRoutes, AFileIsTriedThenImportedAndItsFaultsNameTheLine)
{
    std::string const head = "รหัส,ชื่อรายการ,หน่วย,หมวด,รหัสพื้นที่,ราคา,ใช้ตั้งแต่,ที่มา\n";
    auto const good = head + "MS-1,ปูน,ถุง,masonry,54,\"๑,๒๕๐.๕๐\",๒๐ ม.ค. ๖๕,ร้าน\n";
    EXPECT_EQ(ok(file("/api/price-items/file/check", good)).number("new_items"), 1);
    EXPECT_TRUE(ok(app.get("/api/price-items")).list("items").empty()) << "trying saves nothing";
    EXPECT_EQ(ok(file("/api/price-items/file", good)).number("new_prices"), 1);
    EXPECT_EQ(ok(file("/api/price-items/file", good)).number("unchanged"), 1);
    auto const row = ok(app.get("/api/price-items?area=540101&q=ปูน")).list("items").at(0);
    EXPECT_EQ(row.at("price").at("price_satang").as_int64(), 125'050);
    EXPECT_EQ(faults(file("/api/price-items/file", head + "MS-1,ปูน,ถุง,masonry,54,1.234,2022-01-01,ร้าน\n")),
              "line 2.price=malformed");
    EXPECT_EQ(faults(file("/api/price-items/file", "\xE1\xC1\xE9\n")), "file=not_utf8");
    EXPECT_THAT(ok(app.get("/api/price-items.csv")).body, HasSubstr("1250.50"));
    auto const again = ok(app.get("/api/price-items.csv")).body;
    EXPECT_EQ(ok(file("/api/price-items/file/check", again)).number("unchanged"), 1) << "what is exported can be imported";
}

} // namespace

} // namespace estimates
