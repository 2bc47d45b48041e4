// Settings: order of sources, faults that say what to do.
#include "platform/config/settings.hpp"

#include "base/problem.hpp"

#include <fstream>
#include <gtest/gtest.h>

namespace config {

namespace {

using config::Settings;

std::filesystem::path file_with(std::string const& text)
{
    static int number = 0;
    auto const file = std::filesystem::path(testing::TempDir()) / ("settings_" + std::to_string(number++) + ".toml");
    std::ofstream(file) << text;
    return file;
}

std::string code_of(std::function<void()> const& act)
{
    try {
        act();
    } catch (base::Problem const& problem) {
        return problem.code();
    }
    return "";
}

TEST(Settings, LaterSourcesWin)
{
    Settings settings;
    EXPECT_EQ(settings.integer("port"), 8080);
    settings.read_file(file_with("port = 9000\nsecure_cookies = true\nlog_level = \"error\"\n"));
    EXPECT_EQ(settings.integer("port"), 9000);
    EXPECT_TRUE(settings.boolean("secure_cookies"));
    char const* const environment[] = {"PATH=/bin", "ONEHOME_PORT=9001", "ONEHOME_TEST_POSTGRES=x"};
    settings.read_environment(environment);
    EXPECT_EQ(settings.integer("port"), 9001);
    settings.set("port", "0");
    EXPECT_EQ(settings.integer("port"), 0);
    EXPECT_EQ(settings.text("log_level"), "error");
}

TEST(Settings, NamesTheNearestKeyOfAnUnknownOne)
{
    try {
        Settings().read_file(file_with("prot = 1\n"));
        FAIL();
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "config.unknown_key");
        EXPECT_NE(problem.advice().en.find("port"), std::string::npos);
    }
    char const* const environment[] = {"ONEHOME_PROT=1"};
    EXPECT_EQ(code_of([&] { Settings().read_environment(environment); }), "config.unknown_key");
}

TEST(Settings, RefusesWrongValues)
{
    for (auto const* const text :
         {"port = 70000\n", "port = -1\n", "port = \"many\"\n", "secure_cookies = 1\n", "log_level = \"loud\"\n", "port = 1.5\n"})
        EXPECT_EQ(code_of([&] { Settings().read_file(file_with(text)); }), "config.wrong_value") << text;
    EXPECT_EQ(code_of([&] { Settings().read_file(file_with("port = = 3\n")); }), "config.unreadable");
}

TEST(Settings, HidesSecretsWhenPrinted)
{
    Settings settings;
    settings.set("database", "postgresql://user:secret@localhost/x");
    EXPECT_EQ(settings.print().find("secret@"), std::string::npos);
    EXPECT_NE(settings.print().find("(set)"), std::string::npos);
}

TEST(Settings, GoIntoABackupWithoutTheirSecrets)
{
    auto const plain = "# ours\nport = 8081\n";
    EXPECT_EQ(config::without_secrets(file_with(plain)), plain);
    auto const told =
        config::without_secrets(file_with("database = \"password=hidden\" # hidden too\nport = 8081\nlog_level = 'off'\n"));
    EXPECT_EQ(told.find("hidden"), std::string::npos);
    Settings settings;
    settings.read_file(file_with(told));
    EXPECT_EQ(settings.integer("port"), 8081);
    EXPECT_EQ(settings.text("log_level"), "off");
    EXPECT_EQ(settings.text("database"), "");
}

} // namespace

} // namespace config
