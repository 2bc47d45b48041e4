// Articles from the draft to the public on both engines: versions, two people, days, corrections, consent, search, votes.
#include "news/desk.hpp"
#include "news/reading.hpp"
#include "news/rules.hpp"
#include "news/voting.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace news {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class News : public Desk {
protected:
    [[nodiscard]] std::vector<std::string> titles(store::Wanted const& wanted, std::size_t limit = 50)
    {
        std::vector<std::string> all;
        read([&](storage::Reader& db) {
            for (auto const& s : store::list(db, wanted, clock_.now(), std::nullopt, limit))
                all.push_back(s.title_th);
            return 0;
        });
        return all;
    }
    [[nodiscard]] std::vector<std::string> found(std::string const& typed)
    {
        return titles({search_patterns(typed), std::nullopt, std::nullopt});
    }
    [[nodiscard]] std::vector<api::Difference> differences()
    {
        return read([](storage::Reader& db) { return check(db); });
    }
    VoteSum vote_as(ArticleId id, std::string const& reader, int mark)
    {
        return work([&](api::Work& w) { return vote(w, id, reader, mark); });
    }
    void pass_days(int days) { clock_.set(clock_.now().plus_ms(days * 86'400'000LL)); }
};
INSTANTIATE_FOR_BOTH_ENGINES(News);

TEST_P(News, KeepsEverySavingAndTakesAnEarlierOneAgain)
{
    auto const id = write(content("หนึ่ง"));
    as(editor_, [&](api::Work& w) { service::save(w, id, {1, content("สอง")}); });
    as(editor_, [&](api::Work& w) { service::save(w, id, {2, content("สอง")}); }); // the same again
    EXPECT_EQ(article(id).version_no, 2);
    EXPECT_EQ(refused_as(editor_, [&](api::Work& w) { service::save(w, id, {1, content("สาม")}); }),
              "409 news.changed_meanwhile");
    as(editor_, [&](api::Work& w) { service::restore(w, id, 1, {2}); });
    EXPECT_EQ(article(id).title, "หนึ่ง");
    read([&](storage::Reader& db) {
        auto const savings = store::savings(db, id);
        EXPECT_THAT(savings, SizeIs(3));
        EXPECT_EQ(savings.front().restored, 1);
        EXPECT_EQ(store::version(db, id, 2)->content, content("สอง"));
        return 0;
    });
    EXPECT_EQ(refused_as(editor_, [&](api::Work& w) { service::restore(w, id, 9, {3}); }), "404 news.version_not_found");
}

TEST_P(News, IsPublicOnlyAfterAnotherPersonReadIt)
{
    auto const id = as(both_, [&](api::Work& w) { return service::create(w, {0, content()}); });
    as(both_, [&](api::Work& w) { service::submit(w, id, {1}); });
    EXPECT_EQ(refused_as(both_, [&](api::Work& w) { service::approve(w, id, {2}); }), "409 duties.excluded");
    EXPECT_EQ(refused_as(reviewer_, [&](api::Work& w) { service::publish(w, id, {2, std::nullopt}); }), "409 news.no_such_step");
    approve(id);
    EXPECT_EQ(refused_as(both_, [&](api::Work& w) { service::publish(w, id, {3, std::nullopt}); }), "409 duties.excluded");
    EXPECT_FALSE(shown(id));
    publish(id);
    EXPECT_EQ(shown(id)->number, 1);
    auto const other = write(content("อีกเรื่อง"));
    submit(other);
    as(both_, [&](api::Work& w) { service::approve(w, other, {2}); });
    EXPECT_EQ(refused_as(both_, [&](api::Work& w) { service::save(w, other, {3, content("แก้เอง")}); }), "409 duties.excluded")
        << "who reviewed does not write";
}

TEST_P(News, IsReturnedWithWordsAndWithdrawnWithAReason)
{
    auto const id = write(content());
    submit(id);
    as(reviewer_, [&](api::Work& w) { service::send_back(w, id, {2, "ใส่ที่มาของตัวเลข"}); });
    EXPECT_EQ(article(id).state, State::Returned);
    EXPECT_EQ(article(id).words, "ใส่ที่มาของตัวเลข");
    submit(id);
    EXPECT_FALSE(article(id).words);
    EXPECT_EQ(refused_as(reviewer_, [&](api::Work& w) { service::withdraw(w, id, {4, "ผิด"}); }), "409 news.no_such_step");
    approve(id);
    publish(id);
    as(reviewer_, [&](api::Work& w) { service::withdraw(w, id, {6, "ตัวเลขผิด"}); });
    EXPECT_FALSE(shown(id));
    EXPECT_THAT(found("บันทึกข้อตกลง"), IsEmpty());
    EXPECT_THAT(differences(), IsEmpty());
    as(editor_, [&](api::Work& w) { service::save(w, id, {7, content("แก้แล้ว")}); });
    submit(id);
    approve(id);
    publish(id);
    EXPECT_EQ(shown(id)->number, 1) << "under its old address";
}

TEST_P(News, RefusesWhatIsNotComplete)
{
    auto c = content();
    c.byline.reset();
    c.themes.clear();
    auto const id = write(c);
    EXPECT_EQ(refused_as(editor_, [&](api::Work& w) { service::submit(w, id, {1}); }),
              "422 news.not_complete content.byline=required content.themes=required");
    c.body_th = "<script>alert(1)</script>";
    EXPECT_EQ(refused_as(editor_, [&](api::Work& w) { service::save(w, id, {1, c}); }), "422 input.invalid content.body_th=html");
    EXPECT_EQ(article(id).version_no, 1);
}

TEST_P(News, IsPublicFromItsDayOnWithoutAnybodyDoingAnything)
{
    auto const id = write(content());
    submit(id);
    approve(id);
    publish(id, clock_.now().plus_ms(2 * 86'400'000LL));
    EXPECT_EQ(article(id).state, State::Published);
    EXPECT_FALSE(shown(id));
    EXPECT_THAT(titles({}), IsEmpty());
    EXPECT_THAT(found("บันทึกข้อตกลง"), IsEmpty());
    pass_days(2);
    EXPECT_TRUE(shown(id));
    EXPECT_THAT(titles({}), SizeIs(1));
    EXPECT_THAT(found("บันทึกข้อตกลง"), SizeIs(1));
}

TEST_P(News, SavingWhatWaitsForItsDayTakesItOffTheCalendar)
{
    auto const id = write(content());
    submit(id);
    approve(id);
    publish(id, clock_.now().plus_ms(86'400'000));
    auto const version = article(id).version;
    as(editor_, [&](api::Work& w) { service::save(w, id, {version, content("แก้ก่อนวัน")}); });
    pass_days(2);
    EXPECT_FALSE(shown(id));
    EXPECT_THAT(differences(), IsEmpty());
}

TEST_P(News, ShowsTheFormerVersionUntilItsCorrectionIsPublished)
{
    auto const id = published(content("เดิม"));
    auto const day = shown(id)->publish_at;
    pass_days(1);
    auto c = content("แก้ไข");
    auto version = article(id).version;
    as(editor_, [&](api::Work& w) { service::save(w, id, {version, c}); });
    submit(id);
    EXPECT_EQ(shown(id)->title_th, "เดิม");
    approve(id);
    version = article(id).version;
    auto const tomorrow = clock_.now().plus_ms(86'400'000);
    EXPECT_EQ(refused_as(reviewer_, [&](api::Work& w) { service::publish(w, id, {version, tomorrow}); }),
              "422 input.invalid publish_at=corrects");
    publish(id);
    EXPECT_EQ(shown(id)->title_th, "แก้ไข");
    EXPECT_EQ(shown(id)->publish_at, day);
    EXPECT_EQ(shown(id)->corrected_at, clock_.now());
    c.slug = "another-address";
    version = article(id).version;
    EXPECT_EQ(refused_as(editor_, [&](api::Work& w) { service::save(w, id, {version, c}); }),
              "422 input.invalid content.slug=fixed");
}

TEST_P(News, StaysWithinTheAreaOfTheWriter)
{
    auto c = content();
    c.areas = {test::area("50")};
    EXPECT_EQ(refused_as(editor_, [&](api::Work& w) { (void)service::create(w, {0, c}); }),
              "422 input.invalid content.areas[0]=outside");
    auto const id = write(content());
    auto const elsewhere = person("elsewhere", {auth::Role::Editor, auth::Role::Reviewer}, "50");
    EXPECT_EQ(refused_as(elsewhere, [&](api::Work& w) { service::save(w, id, {1, content("x")}); }), "404 news.not_found");
    EXPECT_EQ(refused_as(elsewhere, [&](api::Work& w) { service::approve(w, id, {1}); }), "404 news.not_found");
}

TEST_P(News, TwoArticlesNeverHaveOneAddress)
{
    auto c = content();
    c.slug = "baan-2565";
    (void)write(c);
    EXPECT_EQ(refused_as(editor_, [&](api::Work& w) { (void)service::create(w, {0, c}); }),
              "422 input.invalid content.slug=taken");
}

TEST_P(News, IsFoundByThaiWordsThemesAndPlaces)
{
    (void)published(content("ชาวบ้านช่วยกันซ่อมหลังคา"));
    auto c = content("ที่ดินทำกินของชุมชนได้ข้อยุติ");
    c.themes = {"land"};
    c.areas = {test::area("540101")};
    (void)published(c);
    EXPECT_THAT(found("หลังคา"), ElementsAre("ชาวบ้านช่วยกันซ่อมหลังคา"));
    EXPECT_THAT(found("ที่ดิน ชุมชน"), ElementsAre("ที่ดินทำกินของชุมชนได้ข้อยุติ"));
    EXPECT_THAT(found("ในเวียง"), ElementsAre("ที่ดินทำกินของชุมชนได้ข้อยุติ")) << "by its place";
    EXPECT_THAT(found("1,358,500"), SizeIs(2)) << "in its text";
    EXPECT_THAT(found("งบ"), SizeIs(2)) << "two letters, the beginning of a word";
    EXPECT_THAT(found("รถไฟฟ้า"), IsEmpty());
    EXPECT_THAT(titles({{}, "land", std::nullopt}), SizeIs(1));
    EXPECT_THAT(titles({{}, std::nullopt, test::area("5401")}), SizeIs(1));
    EXPECT_THAT(titles({{}, std::nullopt, test::area("50")}), IsEmpty());
    EXPECT_THAT(titles({search_patterns("หลังคา"), "land", std::nullopt}), IsEmpty());
}

TEST_P(News, PagesGoOnWhereTheLastOneEnded)
{
    for (int i = 1; i <= 5; ++i)
        (void)published(content("ข่าวที่ " + std::to_string(i)));
    read([&](storage::Reader& db) {
        auto const first = reading::list(db, {}, clock_.now(), 2);
        EXPECT_EQ(first.items.front().title_th, "ข่าวที่ 5");
        auto const second = reading::list(db, {"", std::nullopt, std::nullopt, first.next}, clock_.now(), 2);
        EXPECT_EQ(second.items.front().title_th, "ข่าวที่ 3");
        auto const found = reading::list(db, {"ข่าวที่", std::nullopt, std::nullopt, std::nullopt}, clock_.now(), 4);
        auto const rest = reading::list(db, {"ข่าวที่", std::nullopt, std::nullopt, found.next}, clock_.now(), 4);
        EXPECT_THAT(found.items, SizeIs(4));
        EXPECT_THAT(rest.items, SizeIs(1));
        EXPECT_FALSE(rest.next);
        return 0;
    });
}

TEST_P(News, RelatedAndMostReadAreOnlyWhatIsPublic)
{
    auto const a = published(content("ก"));
    auto const b = published(content("ข"));
    auto c = content("ค");
    auto const later = write(c);
    submit(later);
    approve(later);
    publish(later, clock_.now().plus_ms(86'400'000));
    work([&](api::Work& w) {
        for (int i = 0; i < 3; ++i)
            store::count_read(w.tx(), w.today(), b);
        store::count_read(w.tx(), w.today(), later);
        store::count_read(w.tx(), w.today().plus_days(-40), a);
    });
    read([&](storage::Reader& db) {
        auto const whole = reading::whole(db, *store::shown(db, a, clock_.now()), clock_.now());
        EXPECT_THAT(whole.related, SizeIs(1));
        EXPECT_EQ(whole.related.front().id, b);
        EXPECT_THAT(whole.most_read, SizeIs(1)) << "of the last days, without itself";
        EXPECT_EQ(store::reads(db, b), 3);
        return 0;
    });
}

TEST_P(News, CountsOneVoteForEachReaderAndLetsItChange)
{
    auto const id = published(content());
    EXPECT_EQ(vote_as(id, "a", 5).votes, 1);
    EXPECT_EQ(vote_as(id, "b", 2).marks, 7);
    auto const sum = vote_as(id, "a", 3);
    EXPECT_EQ(sum.votes, 2);
    EXPECT_EQ(sum.marks, 5);
    EXPECT_THAT(differences(), IsEmpty());
    for (int const mark : {0, 6, -1})
        EXPECT_EQ(test::refusal([&] { (void)vote_as(id, "c", mark); }), "422 news.vote_unread");
}

TEST_P(News, StuffingStopsForAMinute)
{
    auto const id = published(content());
    for (int i = 0; i < kVotesAMinute; ++i)
        (void)vote_as(id, "reader " + std::to_string(i), 5);
    EXPECT_EQ(test::refusal([&] { (void)vote_as(id, "one more", 5); }), "429 news.too_many_votes");
    EXPECT_EQ(vote_as(id, "reader 1", 1).votes, kVotesAMinute) << "who voted may change it";
    clock_.set(clock_.now().plus_ms(60'000));
    EXPECT_EQ(vote_as(id, "one more", 5).votes, kVotesAMinute + 1);
    EXPECT_THAT(differences(), IsEmpty());
}

TEST_P(News, VotesThatComeTogetherAreEachCountedOnce)
{
    auto const id = published(content());
    std::atomic<int> refused = 0;
    std::vector<std::thread> readers;
    for (int reader = 0; reader < 8; ++reader)
        readers.emplace_back([&, reader] {
            api::SeededIds ids(clock_, "reader " + std::to_string(reader));
            auth::Actor const nobody;
            for (int i = 0; i < 6; ++i) {
                try {
                    db().write([&](storage::Writer& tx) {
                        api::Work w(tx, nobody, clock_.now(), ids, *vault_, "test");
                        (void)vote(w, id, std::to_string((reader + i) % 10), 1 + i % 5);
                    });
                } catch (base::Problem const&) {
                    ++refused;
                }
            }
        });
    for (auto& reader : readers)
        reader.join();
    EXPECT_EQ(refused, 0);
    EXPECT_EQ(read([&](storage::Reader& db) { return store::votes(db, id).votes; }), 10);
    EXPECT_THAT(differences(), IsEmpty());
}

TEST_P(News, CookiesOfReadersCannotBeMadeUp)
{
    auto const cookie = cookie_of(*vault_, "abc");
    EXPECT_EQ(reader_of(*vault_, cookie), "abc");
    for (auto const& wrong : {std::string("abc"), "abd" + cookie.substr(3), cookie + "0", std::string("."), std::string()})
        EXPECT_FALSE(reader_of(*vault_, wrong)) << wrong;
    EXPECT_FALSE(reader_of(*vault_, std::nullopt));
    EXPECT_FALSE(reader_of(*auth::Vault::from_seed("another"), cookie));
}

TEST_P(News, TheCheckNamesWhatIsWrong)
{
    auto const id = published(content());
    work([&](api::Work& w) { store::add_to_sum(w.tx(), id, 1, 5); });
    EXPECT_THAT(differences(), SizeIs(1));
    work([&](api::Work& w) { store::hide(w.tx(), id, 1); });
    EXPECT_THAT(differences(), SizeIs(2));
}

TEST_P(News, EveryStepStandsInTheAudit)
{
    auto const id = published(content());
    std::vector<std::string> actions;
    for (auto const& entry : history("article", id.str()))
        actions.push_back(entry.event.action);
    EXPECT_THAT(actions,
                testing::IsSupersetOf({"article.created", "article.submitted", "article.approved", "article.published"}));
}

} // namespace

} // namespace news
