// Which version of a form is the newer one.
#include "survey/versions.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace survey {

namespace {

struct Case {
    std::string_view newer;
    std::string_view older;
};

class FormVersions : public testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(All, FormVersions,
                         testing::Values(Case{"2", "1"}, Case{"10", "9"}, Case{"1.10", "1.9"}, Case{"2022051402", "2022051401"},
                                         Case{"v3", "v2"}, Case{"1", ""}, Case{"1.1", "1"}, Case{"2", "1.9.9"}, Case{"1", "01"},
                                         Case{"99999999999999999999999999", "9"}));

TEST_P(FormVersions, AreComparedAsNumbersWhereTheyAreNumbers)
{
    EXPECT_TRUE(survey::is_newer_version(GetParam().newer, GetParam().older));
    EXPECT_FALSE(survey::is_newer_version(GetParam().older, GetParam().newer));
    EXPECT_FALSE(survey::is_newer_version(GetParam().newer, GetParam().newer));
}

} // namespace

} // namespace survey
