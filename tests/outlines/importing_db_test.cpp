// Outlines in the store, on both engines: imported whole or not at all, replaced, asked where a point lies.
#include "outlines/outlines.hpp"

#include "outlines/made_outlines.hpp"
#include "outlines/store.hpp"
#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace outlines {

namespace {

using test::area;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr storage::Sql kImports{"test.outline_imports", "SELECT COUNT(*) FROM outline_imports"};
constexpr storage::Sql kRows{"test.outline_rows", "SELECT COUNT(*) FROM outlines"};

class Importing : public test::Working {
protected:
    // A province of two districts and five tambons, one of them replaced; and another province of one tambon.
    Importing()
    {
        db().run_script(R"sql(
INSERT INTO areas (code, level, parent, name_th, name_en, key_th, key_en, key_path, sort_key, latitude, longitude, successor, active)
VALUES
    ('54', 'province', NULL, 'แพร่', 'Phrae', '', '', '', '', NULL, NULL, NULL, 1),
    ('55', 'province', NULL, 'น่าน', 'Nan', '', '', '', '', NULL, NULL, NULL, 1),
    ('5401', 'district', '54', 'เมืองแพร่', 'Mueang Phrae', '', '', '', '', NULL, NULL, NULL, 1),
    ('5402', 'district', '54', 'ร้องกวาง', 'Rong Kwang', '', '', '', '', NULL, NULL, NULL, 1),
    ('5501', 'district', '55', 'เมืองน่าน', 'Mueang Nan', '', '', '', '', NULL, NULL, NULL, 1),
    ('540101', 'tambon', '5401', 'ในเวียง', 'Nai Wiang', '', '', '', '', 18.05, 100.05, NULL, 1),
    ('540102', 'tambon', '5401', 'นาจักร', 'Na Chak', '', '', '', '', NULL, NULL, NULL, 1),
    ('540201', 'tambon', '5402', 'ร้องกวาง', 'Rong Kwang', '', '', '', '', NULL, NULL, NULL, 1),
    ('540202', 'tambon', '5402', 'แม่คำมี', 'Mae Kham Mi', '', '', '', '', NULL, NULL, '540204', 0),
    ('540204', 'tambon', '5402', 'ร้องเข็ม', 'Rong Khem', '', '', '', '', NULL, NULL, NULL, 1),
    ('550101', 'tambon', '5501', 'ในเวียง', 'Nai Wiang', '', '', '', '', NULL, NULL, NULL, 1);
)sql");
    }

    static std::vector<std::string> phrae() { return {"540101", "540102", "540201", "540204"}; }

    [[nodiscard]] Prepared prepared(std::string const& text, ImportWish wish = {})
    {
        wish.file_name = "made_up.geojson";
        wish.source = "กรมทดสอบ";
        return read([&](storage::Reader& db) { return prepare(db, text, wish); });
    }
    void bring_in(std::string const& text, ImportWish const& wish = {})
    {
        auto const ready = prepared(text, wish);
        ASSERT_THAT(ready.faults, IsEmpty()) << ready.faults.front().text.en;
        work([&](api::Work& w) { take(w, ready); });
    }
    [[nodiscard]] std::string refused(std::string const& text, ImportWish const& wish = {})
    {
        auto const ready = prepared(text, wish);
        return test::refusal([&] { work([&](api::Work& w) { take(w, ready); }); });
    }
    [[nodiscard]] std::string at(double latitude, double longitude)
    {
        auto const found = read([&](storage::Reader& db) { return tambon_at(db, latitude, longitude); });
        return found ? found->str() : "";
    }
    [[nodiscard]] std::optional<double> outside(std::string_view tambon, double latitude, double longitude)
    {
        return read([&](storage::Reader& db) { return metres_outside(db, area(tambon), latitude, longitude); });
    }
    [[nodiscard]] std::int64_t count(storage::Sql const& sql)
    {
        return read([&](storage::Reader& db) { return db.value<std::int64_t>(sql).value_or(-1); });
    }
    [[nodiscard]] std::vector<api::Difference> differences()
    {
        return read([](storage::Reader& db) { return check(db); });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Importing);

TEST_P(Importing, AProvinceIsKeptAtEveryLevel)
{
    test::Grid grid;
    grid.corners = 64;
    bring_in(test::geojson_text(test::made_outlines(phrae(), grid), "ADM3_PCODE"));
    EXPECT_EQ(audited(), 1);
    auto const happened = history("outlines", "54");
    ASSERT_THAT(happened, SizeIs(1));
    EXPECT_EQ(happened[0].event.action, "outlines.imported");
    EXPECT_EQ(happened[0].event.area, area("54"));
    EXPECT_EQ(count(kRows), 20);
    std::size_t last = 100'000;
    for (auto const detail : {Detail::Full, Detail::Metres7, Detail::Metres28, Detail::Metres110, Detail::Metres450}) {
        auto const found = read([&](storage::Reader& db) { return of_area(db, area("54"), detail); });
        ASSERT_THAT(found, SizeIs(4));
        EXPECT_EQ(found[2].tambon, area("540201"));
        std::size_t corners = 0;
        for (auto const& outline : found)
            corners += corners_of(outline.shape);
        EXPECT_LE(corners, last);
        last = corners;
    }
    EXPECT_LT(last, 200U) << "of " << 4 * 256;
    EXPECT_THAT(read([&](storage::Reader& db) { return of_area(db, area("5402"), Detail::Full); }), SizeIs(2));
    auto const import = read([](storage::Reader& db) { return store::import_of(db, area("540204")); });
    ASSERT_TRUE(import);
    EXPECT_EQ(import->source, "กรมทดสอบ");
    EXPECT_EQ(import->code_property, "ADM3_PCODE");
    EXPECT_EQ(import->tambons, 4);
    EXPECT_EQ(import->imported_at, clock_.now());
    EXPECT_THAT(differences(), IsEmpty());
}

TEST_P(Importing, APointLiesInOneTambonOrInNone)
{
    EXPECT_EQ(at(18.05, 100.05), "") << "nothing was imported yet";
    EXPECT_EQ(outside("540101", 18.05, 100.05), std::nullopt);
    bring_in(test::geojson_text(test::made_outlines(phrae())));
    EXPECT_EQ(at(18.05, 100.05), "540101");
    EXPECT_EQ(at(18.05, 100.15), "540102");
    EXPECT_EQ(at(18.05, 100.25), "540201");
    EXPECT_EQ(at(18.05, 100.35), "540204");
    EXPECT_EQ(at(18.0, 100.1), "540101") << "a corner that two share belongs to the smaller code";
    for (auto const& [latitude, longitude] :
         {std::pair{18.5, 100.05}, {17.9, 100.05}, {100.05, 18.05}, {91.0, 0.0}, {0.0, 181.0}})
        EXPECT_EQ(at(latitude, longitude), "") << latitude << " " << longitude;
    EXPECT_EQ(at(std::numeric_limits<double>::quiet_NaN(), 100), "");
    EXPECT_EQ(outside("540101", 18.05, 100.05), 0);
    EXPECT_NEAR(outside("540101", 17.9, 100.05).value(), 11'100, 1'200);
    EXPECT_NEAR(outside("540101", 18.05, 100.35).value(), 26'400, 1'300);
    EXPECT_EQ(outside("550101", 18.05, 100.05), std::nullopt) << "its outline is not known";
    EXPECT_EQ(outside("540101", std::numeric_limits<double>::infinity(), 100.05), std::nullopt);
}

TEST_P(Importing, BoxesFindWhatTheyTouch)
{
    bring_in(test::geojson_text(test::made_outlines(phrae())));
    auto const found = [&](Box const& box) {
        std::vector<std::string> codes;
        for (auto const& outline : read([&](storage::Reader& db) { return within(db, box, Detail::Metres110); }))
            codes.push_back(outline.tambon.str());
        return codes;
    };
    EXPECT_THAT(found({spot_at(18.04, 100.12), spot_at(18.06, 100.25)}), ElementsAre("540102", "540201"));
    EXPECT_THAT(found({spot_at(17, 99), spot_at(19, 101)}), SizeIs(4));
    EXPECT_THAT(found({spot_at(18.5, 100), spot_at(19, 101)}), IsEmpty());
}

TEST_P(Importing, AFaultyFileChangesNothing)
{
    bring_in(test::geojson_text(test::made_outlines(phrae())));
    auto outlines = test::made_outlines(phrae());
    outlines[0].ring = {{100, 18}, {100.1, 18.1}, {100.1, 18}, {100, 18.1}, {100, 18}};
    outlines[3].code = "540101";
    auto const ready = prepared(test::geojson_text(outlines));
    std::vector<std::string> told;
    for (auto const& fault : ready.faults)
        told.push_back(std::to_string(fault.feature) + " " + fault.code + " " + fault.text.en);
    EXPECT_THAT(told, ElementsAre(HasSubstr("0 540204 The file has no outline of Rong Khem"),
                                  HasSubstr("1 540101 The border crosses itself at"),
                                  HasSubstr("4 540101 Feature 1 has this code too")));
    EXPECT_THAT(ready.rows, IsEmpty());
    EXPECT_EQ(refused(test::geojson_text(outlines)), "422 outlines.faulty_file");
    EXPECT_EQ(refused("[]"), "422 outlines.faulty_file");
    EXPECT_EQ(at(18.05, 100.35), "540204") << "as it was";
    EXPECT_EQ(count(kImports), 1);
}

TEST_P(Importing, OutlinesOverOneAnotherAreRefusedAndSliversTold)
{
    auto outlines = test::made_outlines(phrae());
    for (auto& [x, y] : outlines[1].ring)
        x -= 0.05; // half of it over its neighbour
    auto const over = prepared(test::geojson_text(outlines));
    ASSERT_THAT(over.faults, SizeIs(1));
    EXPECT_EQ(over.faults[0].feature, 2U);
    EXPECT_THAT(over.faults[0].text.en, AllOf(HasSubstr("over 540101 (feature 1)"), HasSubstr("%")));

    outlines = test::made_outlines(phrae());
    for (auto& [x, y] : outlines[1].ring)
        x -= 0.003;
    auto const sliver = prepared(test::geojson_text(outlines));
    EXPECT_THAT(sliver.faults, IsEmpty());
    ASSERT_THAT(sliver.warnings, SizeIs(1));
    EXPECT_THAT(sliver.warnings[0].text.en, HasSubstr("by 3% of the smaller one"));
}

TEST_P(Importing, ALaterFileReplacesItsProvincesAndLeavesOthers)
{
    auto both = phrae();
    both.push_back("550101");
    bring_in(test::geojson_text(test::made_outlines(both)));
    EXPECT_EQ(audited(), 2) << "a row for each province";
    EXPECT_EQ(at(18.15, 100.05), "550101");
    test::Grid moved;
    moved.west = 101;
    clock_.advance_ms(60'000);
    bring_in(test::geojson_text(test::made_outlines(phrae(), moved)));
    EXPECT_EQ(audited(), 1);
    EXPECT_EQ(at(18.05, 100.05), "");
    EXPECT_EQ(at(18.05, 101.05), "540101");
    EXPECT_EQ(at(18.15, 100.05), "550101") << "the other province";
    EXPECT_EQ(count(kRows), 25);
    EXPECT_EQ(count(kImports), 2) << "what was replaced is still said to have been there";
    EXPECT_EQ(history("outlines", "54")[0].event.action, "outlines.replaced");
    EXPECT_THAT(differences(), IsEmpty());
}

TEST_P(Importing, OneProvinceOfACountrysFileIsTaken)
{
    auto both = phrae();
    both.push_back("550101");
    ImportWish wish;
    wish.province = area("54");
    auto const text = test::geojson_text(test::made_outlines(both));
    EXPECT_EQ(prepared(text, wish).left_out, 1U);
    bring_in(text, wish);
    EXPECT_EQ(at(18.15, 100.05), "");
    EXPECT_EQ(at(18.05, 100.05), "540101");
}

TEST_P(Importing, TheCheckFindsWhatWasSpoilt)
{
    bring_in(test::geojson_text(test::made_outlines(phrae())));
    db().run_script("UPDATE outlines SET east = east + 1 WHERE tambon = '540102' AND level = 0;"
                    "DELETE FROM outlines WHERE tambon = '540204' AND level = 3;");
    std::vector<std::string> told;
    for (auto const& difference : differences())
        told.push_back(difference.what);
    EXPECT_THAT(told, ElementsAre("box of outline 540102", "levels of outline 540204"));
}

} // namespace

} // namespace outlines
