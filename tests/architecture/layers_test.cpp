// Includes go down only; among features only to an earlier one, and only its front header.
#include "support/sources.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

namespace architecture {

namespace {

using test::Source;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> wrong_includes(std::vector<Source> const& sources, std::vector<std::string> const& order)
{
    auto const level = [&](std::string const& room) { return std::ranges::find(order, room) - order.begin(); };
    auto const top = static_cast<std::ptrdiff_t>(order.size());
    std::vector<std::string> wrong;
    for (auto const& source : sources) {
        auto const room = test::room_of(source.path);
        if (level(room) == top)
            wrong.push_back(test::place(source, 1) + "the room '" + room + "' has no onehome_room line in src/CMakeLists.txt");
        for (auto const& include : test::includes_of(source.text)) {
            auto const used = test::room_of(include.name);
            if (!include.quoted || used.empty() || used == room)
                continue;
            auto const what = test::place(source, include.line) + room + " includes " + include.name;
            if (level(used) == top)
                wrong.push_back(what + ", which is in no room");
            else if (level(used) > level(room))
                wrong.push_back(what + ", but " + used + " stands above it");
            else if (test::is_feature(used) && include.name != used + "/" + used + ".hpp")
                wrong.push_back(what + "; use its front header " + used + "/" + used + ".hpp");
        }
    }
    return wrong;
}

std::vector<std::string> features_of(std::vector<std::string> const& rooms)
{
    std::vector<std::string> features;
    std::ranges::copy_if(rooms, std::back_inserter(features), [](auto const& room) { return test::is_feature(room); });
    return features;
}

// The words joined by "<" behind "features" in the picture of ARCHITECTURE.md.
std::vector<std::string> features_in_the_picture()
{
    auto const text = test::project_file("ARCHITECTURE.md");
    auto const from = text.find("\nfeatures ");
    if (from == std::string::npos)
        return {};
    auto picture = text.substr(from + 10, text.find("level 2", from) - from - 10);
    std::erase(picture, '<');
    std::istringstream words(picture);
    return {std::istream_iterator<std::string>(words), {}};
}

TEST(Layers, IncludesGoDownAndToFrontHeadersOnly)
{
    EXPECT_THAT(wrong_includes(test::sources(), test::rooms_in_order()), IsEmpty());
}

TEST(Layers, ThePictureShowsTheFeaturesInTheOrderOfTheBuild)
{
    EXPECT_EQ(features_in_the_picture(), features_of(test::rooms_in_order()));
}

TEST(Layers, EveryRoomOfTheBuildHasSources)
{
    std::set<std::string> rooms;
    for (auto const& source : test::sources())
        rooms.insert(test::room_of(source.path));
    auto const order = test::rooms_in_order();
    EXPECT_EQ(rooms, std::set(order.begin(), order.end()));
}

TEST(Layers, TheCheckNamesEachKindOfWrongInclude)
{
    std::vector<std::string> const order{"base", "platform/http", "places", "rounds", "app"};
    auto const check = [&](std::string path, std::string include) {
        return wrong_includes({{std::move(path), "// About.\n#include \"" + include + "\"\n"}}, order);
    };
    EXPECT_THAT(check("base/text.cpp", "platform/http/message.hpp"),
                ElementsAre(HasSubstr("src/base/text.cpp:2: base includes")));
    EXPECT_THAT(check("places/store.cpp", "rounds/rounds.hpp"), ElementsAre(HasSubstr("rounds stands above it")));
    EXPECT_THAT(check("rounds/store.cpp", "places/store.hpp"), ElementsAre(HasSubstr("front header places/places.hpp")));
    EXPECT_THAT(check("app/wiring.cpp", "places/service.hpp"), ElementsAre(HasSubstr("front header")));
    EXPECT_THAT(check("rounds/store.cpp", "works/works.hpp"), ElementsAre(HasSubstr("in no room")));
    EXPECT_THAT(check("works/works.cpp", "base/text.hpp"), ElementsAre(HasSubstr("no onehome_room line")));
    EXPECT_THAT(check("rounds/store.cpp", "places/places.hpp"), IsEmpty());
    EXPECT_THAT(check("rounds/store.cpp", "rounds/records.hpp"), IsEmpty());
    EXPECT_THAT(check("places/store.cpp", "platform/http/router.hpp"), IsEmpty());
    EXPECT_THAT(check("app/wiring.cpp", "migration_files.hpp"), IsEmpty()) << "embedded files are made by the build";
}

} // namespace

} // namespace architecture
