// OpenRosa's words, and the code that Collect scans.
#include "platform/api/problems.hpp"
#include "platform/auth/hex.hpp"
#include "survey/openrosa.hpp"
#include "survey/problems.hpp"
#include "survey/xml.hpp"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>
#include <zlib.h>

namespace survey {

namespace {

using testing::HasSubstr;

// What a phone makes of a scanned code.
boost::json::value scanned(std::string const& text)
{
    auto const packed = auth::from_base64(text).value();
    std::string out(4096, '\0');
    auto size = static_cast<uLongf>(out.size());
    EXPECT_EQ(
        uncompress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<Bytef const*>(packed.data()), packed.size()),
        Z_OK);
    out.resize(size);
    return boost::json::parse(out);
}

TEST(OpenRosaWords, TheCodeHoldsCollectsSettings)
{
    auto const url = "https://baan.example.go.th/openrosa/" + std::string(43, 'k');
    auto const text = survey::collect_settings(url, "One Home");
    auto const settings = scanned(text);
    EXPECT_EQ(settings.at("general").at("server_url").as_string(), url);
    EXPECT_EQ(settings.at("project").at("name").as_string(), "One Home");
    EXPECT_TRUE(settings.at("admin").is_object());
    auto const rows = survey::qr_rows(text);
    EXPECT_THAT(rows, testing::Each(testing::SizeIs(rows.size())));
    EXPECT_EQ(rows.front().substr(0, 7), "1111111") << "the corner that every code has";
}

TEST(OpenRosaWords, NamesAreEscaped)
{
    survey::StoredForm form;
    form.xform_id = "a b";
    form.title = "<ก> & \"ข\"";
    form.version = "1";
    form.md5 = "0";
    auto const list = survey::form_list(std::vector{form}, "http://x/openrosa");
    EXPECT_THAT(list.body, HasSubstr("<name>&lt;ก&gt; &amp; "));
    auto const read = survey::read_xml(list.body);
    EXPECT_EQ(survey::text_of(survey::child(survey::child(read->document_element(), "xform"), "name")), "<ก> & \"ข\"");
    EXPECT_THAT(list.body, HasSubstr("/forms/a%20b.xml?version=1"));
}

TEST(OpenRosaWords, RefusalsSayWhatToDoInOneMessage)
{
    auto const reply = survey::refused(survey::problems::unknown_device(), base::Language::Thai);
    EXPECT_EQ(reply.status, 401);
    EXPECT_THAT(reply.body,
                HasSubstr("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message nature=\"error\">กุญแจ"));
    EXPECT_FALSE(reply.headers.get("WWW-Authenticate"));
    EXPECT_THAT(reply.body, HasSubstr("ถูกยกเลิกแล้ว ข้อมูลยังอยู่ในเครื่อง ขอ QR")) << "a blank stands between Thai sentences";
    auto const english = survey::refused(survey::problems::unknown_device(), base::Language::English);
    EXPECT_THAT(english.body, HasSubstr("has been revoked. What you filled"));
    auto const asked = survey::refused(api::problems::sign_in_needed(), base::Language::English);
    EXPECT_THAT(std::string(asked.headers.get("WWW-Authenticate").value_or("")), HasSubstr("Basic"));
    auto const slow = survey::refused(api::problems::too_many_requests(std::chrono::seconds(7)), base::Language::English);
    EXPECT_EQ(slow.headers.get("Retry-After"), "7");
}

} // namespace

} // namespace survey
