// What is missing, refused, related, looked for, counted.
#include "news/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace news {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

template <class IdType>
IdType id(char last)
{
    return IdType(base::Uuid::parse(std::string("0190a000-0000-7000-8000-00000000000") + last).value());
}

std::vector<std::string> told(base::Faults const& faults)
{
    std::vector<std::string> all;
    for (auto const& fault : faults)
        all.push_back(fault.field + "=" + fault.code);
    return all;
}

Content whole()
{
    Content c;
    c.title_th = "หัวข่าว";
    c.lead_th = "ความนำ";
    c.body_th = "เนื้อข่าว";
    c.byline = "ผู้เขียน";
    c.office_id = id<organizations::OrganizationId>('1');
    c.themes = {"land"};
    c.areas = {base::AreaCode::parse("54").value()};
    return c;
}

ContentFacts fine()
{
    ContentFacts facts;
    facts.themes = {"land", "network"};
    facts.areas_known = {true};
    facts.areas_within = {true};
    return facts;
}

Picture picture(char last, bool people, bool consented)
{
    Picture p;
    p.id = id<PictureId>(last);
    p.shows_people = people;
    if (consented)
        p.consent = Consent{"เจ้าของบ้าน", "ยย. 1/2565", base::Date(2022, 1, 20)};
    return p;
}

TEST(Faults, AreToldAllAtOnceWithTheirPlaces)
{
    auto c = whole();
    EXPECT_THAT(faults_of(c, fine()), IsEmpty());
    c.body_th = "<script>x</script>";
    c.slug = "ข่าว";
    c.themes = {"land", "land", "none"};
    c.pictures.push_back({id<PictureId>('9'), {}, {}, {}, {}, {}});
    auto facts = fine();
    facts.areas_within = {false};
    facts.office_known = facts.agreement_known = facts.round_known = false;
    EXPECT_THAT(told(faults_of(c, facts)),
                ElementsAre("content.body_th=html", "content.slug=malformed", "content.themes[1]=twice",
                            "content.themes[2]=unknown", "content.areas[0]=outside", "content.pictures[0]=unknown",
                            "content.office_id=unknown", "content.agreement_id=unknown", "content.round_id=unknown"));
}

TEST(Faults, AnAddressStaysOnceItWasPublic)
{
    auto c = whole();
    auto facts = fine();
    facts.published_slug = "";
    EXPECT_THAT(faults_of(c, facts), IsEmpty());
    c.slug = "new-address";
    EXPECT_THAT(told(faults_of(c, facts)), ElementsAre("content.slug=fixed"));
    facts.published_slug = "new-address";
    EXPECT_THAT(faults_of(c, facts), IsEmpty());
}

TEST(Slugs, AreReadableAndNoNumbersOrWordsOfOurOwn)
{
    for (auto const* good : {"baan-2565", "abc", "x1-y2-z3"})
        EXPECT_TRUE(is_slug(good)) << good;
    for (auto const* bad :
         {"", "12", "1-2", "ab", "Abc", "a--b", "-ab", "ab-", "a b", "ก", "pictures", "feed", "votes", "feed.atom", "../x"})
        EXPECT_FALSE(is_slug(bad)) << bad;
}

TEST(Missing, IsWhatAReviewerNeeds)
{
    EXPECT_THAT(missing_in(whole()), IsEmpty());
    Content c;
    c.title_th = "หัวข่าว";
    EXPECT_THAT(missing_in(c), SizeIs(6));
    c = whole();
    c.lead_en = "lead";
    c.pictures.push_back({id<PictureId>('1'), {}, {}, {}, {}, {}});
    EXPECT_THAT(told(missing_in(c)),
                ElementsAre("content.title_en=required", "content.body_en=required", "content.pictures[0].caption_th=required",
                            "content.pictures[0].alt_th=required"));
}

TEST(Consent, IsNeededForPeopleAndForNothingElse)
{
    auto c = whole();
    for (char const last : {'1', '2', '3'})
        c.pictures.push_back({id<PictureId>(last), "ก", {}, "ข", {}, {}});
    std::vector<Picture> const pictures{picture('1', true, false), picture('2', true, true), picture('3', false, false)};
    EXPECT_THAT(told(without_consent(c, pictures)), ElementsAre("content.pictures[0]=no_consent"));
    EXPECT_EQ(first_picture(c, pictures), id<PictureId>('2'));
}

TEST(Days, LieAheadAndNotTooFar)
{
    auto const now = base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0);
    EXPECT_FALSE(fault_of_day(std::nullopt, now, false));
    EXPECT_FALSE(fault_of_day(std::nullopt, now, true));
    EXPECT_FALSE(fault_of_day(now, now, false));
    EXPECT_FALSE(fault_of_day(now.plus_ms(86'400'000), now, false));
    EXPECT_EQ(fault_of_day(now.plus_ms(-1), now, false)->code, "past");
    EXPECT_EQ(fault_of_day(now.plus_ms(367 * 86'400'000LL), now, false)->code, "too_far");
    EXPECT_EQ(fault_of_day(now.plus_ms(86'400'000), now, true)->code, "corrects");
}

TEST(Related, ComeByAgreementRoundThemeAreaAndWords)
{
    Shown a;
    a.id = id<ArticleId>('1');
    a.round = id<rounds::RoundId>('1');
    a.themes = {"land"};
    a.words = words_of("ซ่อมบ้านหลังคารั่ว", 80);
    Shown same_round = a;
    same_round.id = id<ArticleId>('2');
    same_round.themes = {"network"};
    same_round.words = {};
    Shown same_theme;
    same_theme.id = id<ArticleId>('3');
    same_theme.themes = {"land"};
    Shown nothing;
    nothing.id = id<ArticleId>('4');
    auto const related = related_to(a, {nothing, same_theme, a, same_round}, 4);
    ASSERT_THAT(related, SizeIs(2));
    EXPECT_EQ(related[0].id, same_round.id);
    EXPECT_EQ(related[1].id, same_theme.id);
    Shown same_words;
    same_words.words = a.words;
    EXPECT_GT(relation(a, same_words), relation(a, nothing));
}

// As LIKE reads a pattern without its own "%" inside.
bool finds(std::string const& typed, std::string const& text)
{
    auto const patterns = search_patterns(typed);
    auto const key = searchable(text);
    return !patterns.empty() && std::ranges::all_of(patterns, [&](std::string const& pattern) {
        return key.find(pattern.substr(1, pattern.size() - 2)) != std::string::npos;
    });
}

TEST(Searching, FindsThaiWordsInsideSentences)
{
    std::string const text = "จังหวัดแพร่ลงนามบันทึกข้อตกลงโครงการบ้านพอเพียง ปี 2565 จำนวน 65 ครัวเรือน โดย พอช.";
    for (auto const* typed : {"บ้านพอเพียง", "แพร่ บันทึกข้อตกลง", "โครงการบ้านพอเพียงจังหวัดแพร่", "2565", "65", "ปี", "ครัวเรือน"})
        EXPECT_TRUE(finds(typed, text)) << typed;
    EXPECT_FALSE(finds("บ้านมั่นคง", text));
    EXPECT_FALSE(finds("ก", text)) << "too short for anything";
    for (auto const* typed : {"", " ", "%", "_", "'; DROP TABLE"})
        for (auto const& pattern : search_patterns(typed))
            EXPECT_EQ(pattern.find_first_of("%_'", 1), pattern.size() - 1) << pattern;
}

TEST(Bots, SayWhatTheyAre)
{
    EXPECT_TRUE(is_bot("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"));
    EXPECT_TRUE(is_bot("facebookexternalhit/1.1;line-poker/1.0"));
    EXPECT_TRUE(is_bot("curl/7.88.1"));
    EXPECT_TRUE(is_bot(""));
    EXPECT_FALSE(is_bot("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36"));
    EXPECT_FALSE(is_bot("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) AppleWebKit/605.1.15 Line/13.20.0"));
}

} // namespace

} // namespace news
