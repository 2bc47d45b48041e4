// Answers as they may be shown: citizen numbers masked wherever they stand.
#include "survey/sections.hpp"

#include <gtest/gtest.h>

namespace {

using namespace survey;

TEST(Sections, CitizenNumbersAreMaskedWhateverTheQuestionIsCalledAndHoweverTheyAreWritten)
{
    struct Case {
        char const* path;
        char const* answer;
        char const* shown;
    };
    for (auto const& [path, answer, shown] : {
             Case{"/person/citizen_number", "1101700203450", "xxxxxxxxxx450"},
             Case{"/person/citizen_number", "๑๑๐๑๗๐๐๒๐๓๔๕๐", "xxxxxxxxxx450"},
             Case{"/person/citizen_number", "1101700203451", "xxxxxxxxxx451"}, // also where the check digit is wrong
             Case{"/id_card", "1101700203450", "xxxxxxxxxx450"},
             Case{"/id_card", "๑๑๐๑๗๐๐๒๐๓๔๕๐", "xxxxxxxxxx450"},
             Case{"/id_card", "1-1017-00203-45-0", "x-xxxx-xxxxx-45-0"},
             Case{"/id_card", "๑-๑๐๑๗-๐๐๒๐๓-๔๕-๐", "x-xxxx-xxxxx-45-0"},
             Case{"/note", "บัตร ๑๑๐๑๗๐๐๒๐๓๔๕๐ หาย", "บัตร xxxxxxxxxx450 หาย"},
             Case{"/note", "บ้าน 4 1101700203450", "บ้าน 4 xxxxxxxxxx450"},
         })
        EXPECT_EQ(as_shown(path, answer), shown) << path << " " << answer;
}

TEST(Sections, OtherNumbersStayAsTheyWereTyped)
{
    for (auto const* answer : {"๐๘๑-๒๓๔๕๖๗๘", "1101700203451", "11017002034501", "2022-05-14T09:00:00.000+07:00",
                               "18.1411 100.1480 0 8", "54010100123"})
        EXPECT_EQ(as_shown("/note", answer), answer);
}

} // namespace
