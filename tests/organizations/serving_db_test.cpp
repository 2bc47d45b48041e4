// Organisations that serve an area, counted and listed alike, on both engines.
#include "agreements/world.hpp"

#include <gtest/gtest.h>

namespace organizations {

namespace {

using organizations::Kind;

class Serving : public test::Working {
protected:
    Serving()
    {
        db().run_script(test::kPlaces);
        work([](api::Work& w) { test::add_directory(w, {}); });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Serving);

TEST_P(Serving, AreAsManyAsAreListed)
{
    struct Case {
        Kind kind;
        char const* area;
        std::int64_t expected;
    };
    for (auto const& [kind, code, expected] :
         {Case{Kind::Council, "54", 3}, Case{Kind::Council, "5401", 2}, Case{Kind::Council, "540402", 1},
          Case{Kind::Council, "5408", 0}, Case{Kind::Codi, "54", 2}, Case{Kind::WelfareFund, "54", 0}}) {
        auto const area = test::area(code);
        auto const counted = read([&, k = kind](storage::Reader& db) { return organizations::count_serving(db, k, area); });
        auto const listed = read([&, k = kind](storage::Reader& db) { return organizations::serving(db, k, area).size(); });
        EXPECT_EQ(counted, expected) << base::name_of(kind) << " " << code;
        EXPECT_EQ(static_cast<std::int64_t>(listed), expected) << base::name_of(kind) << " " << code;
    }
}

} // namespace

} // namespace organizations
