// `base` and every `rules.cpp`, in all its parts, decide and compute only: no clock, no storage, no log, no audit, no files, no
// threads, no chance.
#include "support/sources.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace architecture {

namespace {

using test::Source;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Words {
    std::vector<std::string_view> words; // looked for in code without comments and texts
    std::string_view why;
};

std::vector<Words> const& impure()
{
    static std::vector<Words> const all{
        {{"system_clock", "steady_clock", "Clock", "now()", "time(nullptr)", "time(0)", "time(NULL)"},
         "time comes in as an argument"},
        {{"storage::", "Database", "Sql"}, "what is stored comes in as an argument"},
        {{"logging::", "spdlog", "cout", "cerr", "clog", "printf", "fprintf"}, "nothing is logged or printed here"},
        {{"api::Work", "Work&", "Work &", "Call&", "Call &", "auth::append", "auth::Vault"}, "doing is in service.cpp"},
        {{"ifstream", "ofstream", "fstream", "fopen", "filesystem", "getenv"}, "files and the environment are elsewhere"},
        {{"std::thread", "std::jthread", "std::mutex", "std::atomic", "std::async"}, "no threads here"},
        {{"rand()", "random_device", "mt19937"}, "no chance here"},
    };
    return all;
}

// Whose plain structs and enums rules may speak of.
constexpr std::array<std::string_view, 2> kVocabulary{"platform/auth/actor.hpp", "platform/auth/users.hpp"};

bool must_be_pure(std::string_view path)
{
    auto const file = path.substr(path.rfind('/') + 1);
    return path.starts_with("base/") || file.starts_with("rules.") || file.starts_with("rules_");
}

std::vector<std::string> impurities(std::vector<Source> const& sources)
{
    std::vector<std::string> wrong;
    for (auto const& source : sources) {
        if (!must_be_pure(source.path))
            continue;
        for (auto const& include : test::includes_of(source.text)) {
            bool const own = test::room_of(include.name) == test::room_of(source.path);
            if (!own && include.name.starts_with("platform/") &&
                std::ranges::find(kVocabulary, include.name) == kVocabulary.end())
                wrong.push_back(test::place(source, include.line) + "rules do not include " + include.name);
        }
        auto const code = test::code_of(source.text);
        for (auto const& row : impure())
            for (auto const word : row.words)
                if (auto const at = test::find_word(code, word); at != std::string::npos)
                    wrong.push_back(test::place(source, test::line_of(code, at)) + std::string(word) + ": " +
                                    std::string(row.why));
    }
    return wrong;
}

TEST(Purity, BaseAndRulesKnowNeitherTimeNorStoreNorLog)
{
    EXPECT_THAT(impurities(test::sources()), IsEmpty());
}

TEST(Purity, FeaturesThatDecideHaveRules)
{
    auto const has = [](std::string const& path) {
        return std::ranges::any_of(test::sources(), [&](auto const& source) { return source.path == path; });
    };
    for (auto const& room : test::rooms_in_order())
        if (test::is_feature(room)) {
            EXPECT_TRUE(has(room + "/rules.cpp")) << "src/" << room << " has no rules.cpp";
        }
}

TEST(Purity, TheCheckNamesWhatIsImpure)
{
    auto const check = [](std::string path, std::string code) { return impurities({{std::move(path), "// About.\n" + code}}); };
    EXPECT_THAT(check("rounds/rules.cpp", "auto const today = clock.now();"),
                ElementsAre(HasSubstr("src/rounds/rules.cpp:2: now(): time comes in as an argument")));
    EXPECT_THAT(check("base/dates.cpp", "auto const t = std::time(nullptr);"), ElementsAre(HasSubstr("time(nullptr)")));
    EXPECT_THAT(check("rounds/rules.cpp", "bool f(storage::Reader& db);"), ElementsAre(HasSubstr("storage::")));
    EXPECT_THAT(check("rounds/rules.hpp", "void f(api::Work& work);"), testing::Contains(HasSubstr("api::Work: doing is in")));
    EXPECT_THAT(check("base/text.cpp", "std::ifstream in(file);"), ElementsAre(HasSubstr("ifstream")));
    EXPECT_THAT(check("rounds/rules.cpp", "#include \"platform/log/log.hpp\"\n"), ElementsAre(HasSubstr("do not include")));
    EXPECT_THAT(check("rounds/rules_money.cpp", "bool f(storage::Reader& db);"), ElementsAre(HasSubstr("storage::")));
    EXPECT_THAT(check("rounds/rules.cpp", "#include \"platform/auth/actor.hpp\"\n"), IsEmpty());
    EXPECT_THAT(check("rounds/rules.cpp", "// now() comes in\nauto s = \"now()\";"), IsEmpty());
    EXPECT_THAT(check("rounds/service.cpp", "auto const today = clock.now();"), IsEmpty());
}

} // namespace

} // namespace architecture
