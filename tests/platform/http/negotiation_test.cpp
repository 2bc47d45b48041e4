// Accept headers.
#include "platform/http/negotiation.hpp"

#include <gtest/gtest.h>

namespace http {

namespace {

using base::Language;

TEST(Negotiation, GzipIsAcceptedWhenNamed)
{
    for (auto const* header :
         {"gzip", "br, gzip", "GZIP;q=0.5", "*", "deflate, *;q=0.1", "gzip ; q=1", "x-gzip", "br;q=1.0,gzip;q=0.001"}) {
        EXPECT_TRUE(http::accepts_gzip(header)) << header;
    }
    for (auto const* header : {"", "br", "gzip;q=0", "gzip;q=0.000", "*, gzip;q=0", "identity", "gzipped", ",;,"}) {
        EXPECT_FALSE(http::accepts_gzip(header)) << header;
    }
}

TEST(Negotiation, HtmlIsWhatBrowsersAskForWhenOpeningAPage)
{
    EXPECT_TRUE(http::accepts_html("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
    EXPECT_FALSE(http::accepts_html("*/*"));
    EXPECT_FALSE(http::accepts_html("application/json"));
    EXPECT_FALSE(http::accepts_html("text/html;q=0"));
}

TEST(Negotiation, ThaiUnlessEnglishIsPreferred)
{
    for (auto const* header : {"", "th", "th-TH,th;q=0.9,en;q=0.8", "de", "en;q=0.5,th;q=0.5", "*", "en;q=0"}) {
        EXPECT_EQ(http::preferred_language(header), Language::Thai) << header;
    }
    for (auto const* header : {"en", "en-GB", "de, en;q=0.3", "th;q=0.5, EN;q=0.75", "en,th;q=0.9"}) {
        EXPECT_EQ(http::preferred_language(header), Language::English) << header;
    }
}

} // namespace

} // namespace http
