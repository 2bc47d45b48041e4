// ODK Collect over a real connection: HEAD, then POST, as the OpenRosa form submission text asks of clients and servers
// (https://docs.getodk.org/openrosa-form-submission/): what the application's own tests cannot see is the connection.
#include "places/places.hpp"
#include "platform/auth/hex.hpp"
#include "platform/files/picture_maker.hpp"
#include "platform/http/server.hpp"
#include "support/raw_client.hpp"
#include "survey/filled.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace survey {

namespace {

using test::Filled;
using test::Post;
using test::RawClient;
using testing::HasSubstr;

constexpr storage::Sql kSubmissions{"test.submissions", "SELECT COUNT(*) FROM submissions"};
// Every request of a client says both.
constexpr std::string_view kOpenRosa = "X-OpenRosa-Version: 1.0\r\nDate: Sat, 14 May 2022 02:40:00 GMT\r\n";

class CollectOnTheLine : public testing::TestWithParam<storage::Engine> {
protected:
    CollectOnTheLine()
    {
        app.work(places::load);
        app.as("council");
        auto const made = app.post("/api/survey-devices",
                                   {{"label", "โทรศัพท์ อสม."}, {"user_id", app.user_id("surveyor").str()}, {"area", "540101"}});
        auto const url = made.text("url");
        at = url.substr(url.find("/openrosa/")) + "/submission";
        server.start();
    }
    [[nodiscard]] RawClient client() { return RawClient(server.port()); }
    [[nodiscard]] static std::string head(std::string_view to, std::string_view more = {})
    {
        return "HEAD " + std::string(to) + " HTTP/1.1\r\nHost: onehome.test\r\n" + std::string(kOpenRosa) + std::string(more) +
               "\r\n";
    }
    [[nodiscard]] static std::string post_head(std::string_view to, Post const& post, std::string_view more)
    {
        return "POST " + std::string(to) + " HTTP/1.1\r\nHost: onehome.test\r\n" + std::string(kOpenRosa) +
               "Content-Type: " + post.type() + "\r\n" + std::string(more) + "\r\n";
    }
    [[nodiscard]] static std::string length(Post const& post)
    {
        return "Content-Length: " + std::to_string(post.text().size()) + "\r\n";
    }
    [[nodiscard]] static std::string whole(std::string_view to, Post const& post, std::string_view more = {})
    {
        return post_head(to, post, length(post) + std::string(more)) + post.text();
    }
    [[nodiscard]] std::int64_t submissions()
    {
        return app.reading([](storage::Reader& reader) { return reader.value<std::int64_t>(kSubmissions).value_or(-1); });
    }
    // Of some 90 KB: streamed into a file.
    [[nodiscard]] static Post large_post()
    {
        Filled filled;
        for (int i = 0; i < 3'000; ++i)
            filled.need += "หลังคารั่ว ";
        return Post().answers(filled.xml());
    }

    test::TestApp app{test::TestAppOptions{GetParam(), {}, [](api::AppOptions& options) { options.requests_per_minute = 0; }}};
    http::Server server{http::ServerOptions{}, app.app().handlers()};
    std::string at; // "/openrosa/KEY/submission"
};
INSTANTIATE_FOR_BOTH_ENGINES(CollectOnTheLine);

TEST_P(CollectOnTheLine, HeadSaysWhereToPostAndTheSameConnectionPosts)
{
    auto phone = client();
    phone.send(head(at));
    auto const told = phone.answer(true);
    EXPECT_EQ(told.status, 204);
    EXPECT_EQ(told.header("Location"), "http://onehome.test" + at);
    EXPECT_EQ(told.header("X-OpenRosa-Version"), "1.0");
    EXPECT_GT(std::stoll(told.header("X-OpenRosa-Accept-Content-Length")), 10'000'000);
    EXPECT_FALSE(told.header("Date").empty()) << "the text asks it of servers too";
    auto const taken = phone.ask(whole(at, Post().answers(Filled{}.xml())));
    EXPECT_EQ(taken.status, 201);
    EXPECT_EQ(taken.header("X-OpenRosa-Version"), "1.0");
    EXPECT_THAT(taken.header("Content-Type"), HasSubstr("text/xml"));
    EXPECT_THAT(taken.body, HasSubstr("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\">"));
    EXPECT_EQ(phone.ask(whole(at, Post().answers(Filled{}.xml()))).status, 201) << "sent again, on the same line";
    EXPECT_EQ(submissions(), 1);
}

TEST_P(CollectOnTheLine, WhoIsUnknownIsAskedForNameAndPasswordAtTheHead)
{
    auto phone = client();
    phone.send(head("/openrosa/submission"));
    auto const asked = phone.answer(true);
    EXPECT_EQ(asked.status, 401);
    EXPECT_THAT(asked.header("WWW-Authenticate"), HasSubstr("Basic realm"));
    auto const secret = "Authorization: Basic " + auth::to_base64("surveyor:" + std::string(test::kPassword)) + "\r\n";
    phone.send(head("/openrosa/submission", secret)); // no body came after the 401, or this answer would be out of step
    EXPECT_EQ(phone.answer(true).status, 204);
    EXPECT_EQ(phone.ask(whole("/openrosa/submission", Post().answers(Filled{}.xml()), secret)).status, 201);
    EXPECT_EQ(submissions(), 1);
}

TEST_P(CollectOnTheLine, ALargePostIsTakenAfterTheHeadOnly)
{
    auto const post = large_post();
    auto stranger = client();
    EXPECT_EQ(stranger.ask(post_head(at, post, length(post))).status, 413) << "refused before a byte of the body is sent";
    auto phone = client();
    phone.send(head(at));
    EXPECT_EQ(phone.answer(true).status, 204);
    EXPECT_EQ(phone.ask(whole(at, post)).status, 201);
    EXPECT_EQ(submissions(), 1);
}

TEST_P(CollectOnTheLine, WaitsForTheWordToGoOn)
{
    Post const post = Post().answers(Filled{}.xml());
    auto phone = client();
    phone.send(post_head(at, post, length(post) + "Expect: 100-continue\r\n"));
    EXPECT_EQ(phone.answer().status, 100);
    EXPECT_EQ(phone.ask(post.text()).status, 201);
    auto stranger = client();
    auto const large = large_post();
    stranger.send(post_head("/openrosa/nobodys-key/submission", large, length(large) + "Expect: 100-continue\r\n"));
    EXPECT_EQ(stranger.answer().status, 413) << "nothing is to be sent at all";
    EXPECT_EQ(submissions(), 1);
}

TEST_P(CollectOnTheLine, TakesAPostWhoseLengthIsNotToldBefore)
{
    Post const post = Post().answers(Filled{}.xml());
    auto const body = post.text();
    auto phone = client();
    phone.send(post_head(at, post, "Transfer-Encoding: chunked\r\n"));
    for (std::size_t begin = 0; begin < body.size(); begin += 700) {
        auto const piece = body.substr(begin, 700);
        std::ostringstream size;
        size << std::hex << piece.size();
        phone.send(size.str() + "\r\n" + piece + "\r\n");
    }
    EXPECT_EQ(phone.ask("0\r\n\r\n").status, 201);
    EXPECT_EQ(submissions(), 1);
}

TEST_P(CollectOnTheLine, PicturesMayComeInSeveralPostsEachWithTheAnswers)
{
    Filled filled;
    filled.photos = {{"outside", "1.jpg"}, {"inside", "2.jpg"}};
    auto phone = client();
    auto const first = Post()
                           .part("*isIncomplete*", "", "text/plain", "yes")
                           .answers(filled.xml())
                           .picture("1.jpg", picture_maker::picture(64, 48, {}, 0));
    EXPECT_EQ(phone.ask(whole(at, first)).status, 202) << "more is to come";
    EXPECT_EQ(phone.ask(whole(at, Post().answers(filled.xml()).picture("2.jpg", picture_maker::picture(80, 48, {}, 0)))).status,
              201);
    EXPECT_EQ(submissions(), 1);
}

TEST_P(CollectOnTheLine, APostThatWasCutOffIsSentAgainWhole)
{
    Filled filled;
    filled.photos = {{"outside", "1.jpg"}};
    auto const post = Post().answers(filled.xml()).picture("1.jpg", picture_maker::picture(80, 48, {}, 0));
    auto const bytes = whole(at, post);
    for (auto const part : {bytes.size() / 4, bytes.size() / 2, bytes.size() - 1}) {
        auto phone = client();
        phone.send(std::string_view(bytes).substr(0, part));
        phone.abort();
    }
    EXPECT_EQ(submissions(), 0) << "half a record is none";
    EXPECT_EQ(client().ask(bytes).status, 201);
    EXPECT_EQ(client().ask(bytes).status, 201);
    EXPECT_EQ(submissions(), 1);
}

TEST_P(CollectOnTheLine, AnswersWhoseAnswerWasLostAreNotDoubled)
{
    auto const bytes = whole(at, Post().answers(Filled{}.xml()));
    auto phone = client();
    phone.send(bytes);
    phone.abort(); // the signal went before the answer came
    auto again = client();
    EXPECT_EQ(again.ask(bytes).status, 201);
    EXPECT_EQ(submissions(), 1);
}

TEST_P(CollectOnTheLine, ARefusalLeavesTheConnectionInStep)
{
    Filled other;
    other.form_id = "nobodys-form";
    auto phone = client();
    auto const refused = phone.ask(whole(at, Post().answers(other.xml())));
    EXPECT_EQ(refused.status, 404);
    EXPECT_THAT(refused.body, HasSubstr("<message nature=\"error\">"));
    EXPECT_EQ(phone.ask(whole(at, Post().answers(Filled{}.xml()))).status, 201);
    EXPECT_EQ(submissions(), 1);
}

} // namespace

} // namespace survey
