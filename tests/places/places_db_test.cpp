// Places in the store, on both engines.
#include "places/places.hpp"

#include "places/service.hpp"
#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>

namespace places {

namespace {

using places::Area;
using places::Level;
using test::area;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

std::vector<std::string> codes(std::vector<Area> const& areas)
{
    std::vector<std::string> codes;
    for (auto const& a : areas)
        codes.push_back(a.code.str());
    return codes;
}

void load(storage::Database& db)
{
    api::FixedClock const clock(base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0));
    api::SeededIds ids(clock, "places");
    auto const vault = auth::Vault::from_seed("places");
    auto const actor = auth::system_actor();
    db.write([&](storage::Writer& tx) {
        api::Work work(tx, actor, clock.now(), ids, *vault, "test");
        places::load(work);
    });
}

// The whole country, loaded once for each engine; tests only read it.
class Places : public testing::TestWithParam<storage::Engine> {
protected:
    static void TearDownTestSuite() { loaded().clear(); }

    template <class F>
    auto read(F&& f)
    {
        auto& database = loaded()[GetParam()];
        if (!database) {
            database = std::make_unique<test::TestDatabase>(GetParam());
            load(**database);
        }
        return (*database)->reading(std::forward<F>(f));
    }
    std::vector<std::string> found(std::string_view typed, std::optional<Level> level = std::nullopt)
    {
        return codes(read([&](storage::Reader& reader) { return places::search(reader, typed, level); }));
    }
    std::vector<Area> within(std::string_view code)
    {
        return read([&](storage::Reader& reader) { return places::children(reader, area(code)); });
    }
    std::optional<Area> find(std::string_view code)
    {
        return read([&](storage::Reader& reader) { return places::find(reader, area(code)); });
    }
    std::string require_refusal(std::string_view code)
    {
        return test::refusal([&] { (void)read([&](storage::Reader& reader) { return places::require(reader, area(code)); }); });
    }

private:
    static std::map<storage::Engine, std::unique_ptr<test::TestDatabase>>& loaded()
    {
        static std::map<storage::Engine, std::unique_ptr<test::TestDatabase>> databases;
        return databases;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Places);

TEST_P(Places, HoldTheWholeCountry)
{
    EXPECT_THAT(within(""), SizeIs(77));
    EXPECT_THAT(within("54"), SizeIs(8));
    auto const nai_wiang = find("540101").value();
    EXPECT_EQ(nai_wiang.name_th, "ในเวียง");
    EXPECT_EQ(nai_wiang.postcode, "54000");
    EXPECT_EQ(nai_wiang.parent, area("5401"));
    EXPECT_EQ(nai_wiang.population, 14'604);
    EXPECT_EQ(nai_wiang.facts_as_of, base::Date(2021, 12, 31));
    EXPECT_DOUBLE_EQ(nai_wiang.latitude.value(), 18.1411);
    EXPECT_FALSE(find("540202"));
}

TEST_P(Places, TambonsAreCountedThroughAllLevels)
{
    auto const tambons = [&](std::string_view code) {
        return read([&](storage::Reader& reader) { return places::count_tambons(reader, area(code)); });
    };
    std::int64_t phrae = 0;
    for (auto const& district : within("54"))
        phrae += static_cast<std::int64_t>(within(district.code.str()).size());
    EXPECT_EQ(tambons("54"), phrae);
    EXPECT_EQ(tambons("54"), 78);
    EXPECT_EQ(tambons("5402"), static_cast<std::int64_t>(within("5402").size()));
    EXPECT_EQ(tambons("540101"), 1);
    EXPECT_EQ(tambons("540202"), 0) << "a code of nothing";
    EXPECT_EQ(tambons("300612"), 0) << "a code that is not given out any more";
    EXPECT_GT(tambons(""), 7'000);
    EXPECT_LT(tambons(""), 8'000);
}

TEST_P(Places, AreRequiredByForms)
{
    EXPECT_EQ(require_refusal("540101"), "");
    EXPECT_EQ(require_refusal("540202"), "422 places.unknown_area");
    EXPECT_EQ(require_refusal("300612"), "422 places.replaced_area");
}

TEST_P(Places, ACodeThatWasReplacedIsKnownButNotOffered)
{
    EXPECT_EQ(find("300612")->successor, area("303201"));
    EXPECT_THAT(codes(within("3006")), testing::Not(testing::Contains("300612")));
    EXPECT_THAT(found("ช้างทอง นครราชสีมา"), ElementsAre("303201"));
}

TEST_P(Places, AreFoundInThaiEnglishAndByPostcode)
{
    EXPECT_THAT(found("ในเวียง แพร่"), ElementsAre("540101"));
    EXPECT_THAT(found("ต.ในเวียง อ.เมืองแพร่ จ.แพร่"), ElementsAre("540101"));
    EXPECT_THAT(found("nai wiang phrae"), ElementsAre("540101"));
    EXPECT_THAT(found("54170", Level::Tambon), SizeIs(6));
    EXPECT_THAT(found("ไม่มีที่นี่"), IsEmpty());
    EXPECT_THAT(found(""), IsEmpty());
    EXPECT_THAT(found("% _"), IsEmpty());
}

TEST_P(Places, NamesakesAreAllFound)
{
    EXPECT_THAT(found("น้ำชำ แพร่"), ElementsAre("540103", "540402"));
    EXPECT_THAT(found("แม่คำมี"), ElementsAre("540114", "540801"));
}

TEST_P(Places, WhatIsMeantComesBeforeWhatMerelyContainsIt)
{
    auto const phrae = found("แพร่");
    ASSERT_THAT(phrae, SizeIs(20));
    EXPECT_EQ(phrae[0], "54") << "the province of that name";
    EXPECT_EQ(phrae[1], "5401") << "then the larger place whose name holds the word";
    EXPECT_EQ(found("Phrae")[0], "54");
    EXPECT_EQ(found("nan")[0], "55");
    EXPECT_EQ(found("สอง", Level::District)[0], "5406");
    EXPECT_EQ(found("mueang phrae")[0], "5401");
}

TEST_P(Places, NoMoreThanTwentyAreShown)
{
    EXPECT_THAT(found("เมือง"), SizeIs(20));
}

TEST_P(Places, HaveWholeNames)
{
    auto const name = [&](std::string_view code, base::Language language) {
        return read([&](storage::Reader& reader) { return places::full_name(reader, area(code), language); });
    };
    EXPECT_EQ(name("540101", base::Language::Thai), "ต.ในเวียง อ.เมืองแพร่ จ.แพร่");
    EXPECT_EQ(name("540101", base::Language::English), "Nai Wiang, Mueang Phrae, Phrae");
    EXPECT_EQ(name("5401", base::Language::Thai), "อ.เมืองแพร่ จ.แพร่");
    EXPECT_EQ(name("", base::Language::English), "the whole country");
    EXPECT_EQ(name("540202", base::Language::Thai), "540202");
}

TEST_P(Places, ALookupAsksOnceAndKeepsItsAnswers)
{
    (void)read([&](storage::Reader& reader) {
        places::Lookup names(reader);
        auto const* first = names.find(area("540101"));
        EXPECT_EQ(names.tambon(area("540101")).en, "Nai Wiang");
        EXPECT_EQ(names.district(area("540101")).th, "เมืองแพร่");
        EXPECT_EQ(names.province(area("540101")).en, "Phrae");
        EXPECT_EQ(names.tambon(area("5401")).th, "");
        EXPECT_EQ(names.find(area("540202")), nullptr);
        EXPECT_EQ(names.find(area("540101")), first);
        return 0;
    });
}

TEST_P(Places, AreLoadedOnceForOneListAndBroughtUpToDateForAnother)
{
    test::TestDatabase database(GetParam());
    auto const areas = [&](std::string_view code) {
        return database->reading([&](storage::Reader& reader) { return places::find(reader, area(code)); });
    };
    auto const audit_rows = [&] {
        auto const vault = auth::Vault::from_seed("places");
        return database->reading(
            [&](storage::Reader& reader) { return auth::history(reader, *vault, {"area_list", "thailand"}, true).size(); });
    };
    load(*database);
    load(*database);
    EXPECT_EQ(audit_rows(), 1U);

    database->run_script("UPDATE area_lists SET content_hash = 'of an older list';"
                         "UPDATE areas SET name_th = 'เก่า', population = NULL WHERE code = '540101';"
                         "INSERT INTO areas (code, level, parent, name_th, name_en, key_th, key_en, key_path, sort_key, active) "
                         "VALUES ('540199', 'tambon', '5401', 'หายไป', 'Gone', '', '', '', '', 1);");
    load(*database);
    EXPECT_EQ(audit_rows(), 2U);
    EXPECT_EQ(areas("540101")->name_th, "ในเวียง");
    EXPECT_EQ(areas("540101")->population, 14'604);
    EXPECT_FALSE(areas("540199")->active) << "old papers may carry it, so it stays";
    EXPECT_EQ(test::refusal([&] {
                  (void)database->reading([&](storage::Reader& reader) { return places::require(reader, area("540199")); });
              }),
              "422 places.retired_area");
}

} // namespace

} // namespace places
