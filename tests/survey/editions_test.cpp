// The program's own form in more than one edition.
#include "support/sources.hpp"
#include "survey/editions.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace survey {

namespace {

std::string const kFirst = test::project_file("src/survey/forms/onehome_household.xml");
FormId const kOffered = FormId::parse("017e0000-0000-7000-8000-000000000551").value();

std::string edition(std::string const& version)
{
    auto xml = kFirst;
    std::string const known = "2565051501";
    for (auto at = xml.find(known); at != std::string::npos; at = xml.find(known, at + version.size()))
        xml.replace(at, known.size(), version);
    return xml;
}

TEST(Editions, TheGreatestVersionIsOfferedAndTheOthersAreFound)
{
    auto const second = edition("2566010101");
    std::string_view const files[] = {kFirst, second};
    Editions const editions(files, kOffered);
    EXPECT_EQ(editions.newest()->form.version, "2566010101");
    EXPECT_EQ(editions.newest()->id, kOffered);
    ASSERT_EQ(editions.all().size(), 2U);
    auto const old = editions.find("2565051501");
    ASSERT_TRUE(old);
    EXPECT_EQ(old->xml, kFirst);
    EXPECT_EQ(old->kind, FormKind::Household);
    EXPECT_NE(old->md5, editions.newest()->md5);
    EXPECT_NE(old->id, kOffered);
    EXPECT_EQ(editions.find(old->id), old);
    EXPECT_EQ(editions.find(kOffered), editions.newest());
    EXPECT_FALSE(editions.find("2564010101"));
}

TEST(Editions, AnOlderEditionKeepsItsIdWhateverFollows)
{
    auto const second = edition("2566010101");
    auto const third = edition("2567010101");
    std::string_view const two[] = {kFirst, second};
    std::string_view const three[] = {third, second, kFirst};
    EXPECT_EQ(Editions(two, kOffered).find("2565051501")->id, Editions(three, kOffered).find("2565051501")->id);
}

TEST(Editions, TwoOfOneVersionOrNoneAreAFaultOfTheProgram)
{
    std::string_view const twice[] = {kFirst, kFirst};
    EXPECT_THROW(Editions(twice, kOffered), std::logic_error);
    EXPECT_THROW(Editions({}, kOffered), std::logic_error);
}

} // namespace

} // namespace survey
