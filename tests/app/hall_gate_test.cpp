// What the hall's network reaches over plain http.
#include "app/hall_gate.hpp"

#include <gmock/gmock.h>

namespace app {

namespace {

using testing::HasSubstr;

TEST(HallGate, LetsTheHallsOwnPageThroughAndNothingElse)
{
    for (auto const* path :
         {"/hall", "/hall/ABCD-EFGH-JKLM", "/hall.js", "/hall.css", "/assets/ibm-plex-sans-thai-looped-thai-400-normal.woff2",
          "/api/hall/ABCD", "/api/hall/ABCD/arrival"})
        EXPECT_TRUE(app::belongs_to_the_hall(path)) << path;
    for (auto const* path : {"/", "/hallo", "/hearings", "/api/hearings", "/api/session", "/api/public/overview", "/healthz",
                             "/sw.js", "/assets/index.js", "/assets/ibm-plex-sans-thai-looped-thai-400-normal.woff2/x",
                             "/api/halls", "/hall.json", "/hall/../hearings", "/hall/ABCD/x"})
        EXPECT_FALSE(app::belongs_to_the_hall(path)) << path;
}

TEST(HallGate, SaysWhatIsNeededAndWhereToGo)
{
    auto const page = app::needs_https("http://127.0.0.2:8080/hall", "https://127.0.0.2:8443");
    EXPECT_EQ(page.status, 403);
    EXPECT_THAT(page.body, HasSubstr("หน้านี้ต้องใช้ https"));
    EXPECT_THAT(page.body, HasSubstr("localhost"));
    EXPECT_THAT(page.body, HasSubstr("href=\"http://127.0.0.2:8080/hall\""));
    EXPECT_THAT(page.body, HasSubstr("href=\"https://127.0.0.2:8443\""));
}

TEST(HallGate, DrawsACodeForATerminal)
{
    auto const drawn = app::qr_for_terminal("http://127.0.0.2:8080/hall");
    EXPECT_THAT(drawn, HasSubstr("█"));
    EXPECT_THAT(drawn, HasSubstr("▀"));
    EXPECT_EQ(std::count(drawn.begin(), drawn.end(), '\n'), 15) << "29 modules and their margin, two in a line";
}

} // namespace

} // namespace app
