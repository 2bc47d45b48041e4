// Log lines.
#include "platform/log/log.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace logging {

namespace {

class Log : public testing::Test {
protected:
    void SetUp() override
    {
        logging::start(logging::Level::Info, [this](std::string_view line) { lines_.emplace_back(line); });
    }
    void TearDown() override { logging::stop(); }

    std::vector<std::string> lines_;
};

TEST_F(Log, WritesEventAndFields)
{
    logging::info("server.started", {{"port", "8080"}, {"folder", "/srv/one home"}});
    EXPECT_EQ(lines_, std::vector<std::string>{"server.started port=8080 folder=\"/srv/one home\""});
}

TEST_F(Log, KeepsToItsLevel)
{
    logging::debug("too.fine");
    logging::warning("seen");
    EXPECT_EQ(lines_, std::vector<std::string>{"seen"});
    EXPECT_FALSE(logging::is_on(logging::Level::Debug));
    EXPECT_TRUE(logging::is_on(logging::Level::Error));
}

TEST_F(Log, AValueCannotForgeALine)
{
    logging::error("x", {{"why", "a\nb\" c=d\\\t"}, {"empty", ""}, {"thai", "กข"}, {"braces", "{}{0}"}});
    EXPECT_EQ(lines_, std::vector<std::string>{"x why=\"a\\nb\\\" c=d\\\\\\x09\" empty=\"\" thai=กข braces={}{0}"});
}

TEST_F(Log, HasOneLineForARequest)
{
    logging::request({"0190", "GET", "/api/households/{id}", 200, std::chrono::microseconds(12'345), "u1", ""});
    logging::request({"0191", "PUT", "/api/households/{id}", 503, std::chrono::microseconds(99), "", "http.busy"});
    EXPECT_EQ(lines_, (std::vector<std::string>{
                          "request id=0190 method=GET route=/api/households/{id} status=200 ms=12.3 actor=u1",
                          "request id=0191 method=PUT route=/api/households/{id} status=503 ms=0.0 code=http.busy"}));
}

TEST(LogLevels, AreNamed)
{
    EXPECT_EQ(logging::level_from("warning"), logging::Level::Warning);
    EXPECT_EQ(logging::name_of(logging::Level::Off), "off");
    EXPECT_FALSE(logging::level_from("loud"));
}

} // namespace

} // namespace logging
