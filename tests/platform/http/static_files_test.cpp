// The browser application from memory, and compression.
#include "platform/http/static_files.hpp"

#include "platform/http/compression.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <array>

namespace http {

namespace {

using http::Asset;
using http::Method;
using http::Request;
using http::StaticFiles;

std::string const kScript = [] {
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "export const part" + std::to_string(i) + " = 1;\n";
    return text;
}();
std::array const kAssets{Asset{"index.html", "<!doctype html><title>หนึ่งบ้าน</title>"}, Asset{"assets/index-4f3a.js", kScript},
                         Asset{"sw.js", "self;"}, Asset{"assets/sarabun-1.woff2", kScript}};

Request request_for(std::string path, std::string_view accept = "text/html", std::string_view encoding = "gzip")
{
    Request request;
    request.path = std::move(path);
    request.headers.add("Accept", std::string(accept));
    request.headers.add("Accept-Encoding", std::string(encoding));
    return request;
}

std::string unpacked(std::string_view bytes)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    std::string out(1'000'000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

TEST(StaticFiles, WhatABuildToolKeepsForItselfIsNotServed)
{
    std::array const assets{Asset{"index.html", "page"}, Asset{".vite/manifest.json", "{}"}, Asset{"assets/.built-from", "hash"},
                            Asset{"assets/a.b.js", "script"}};
    StaticFiles const files(assets);
    for (auto const* path : {"/.vite/manifest.json", "/assets/.built-from", "/.git/config", "/.env"}) {
        EXPECT_FALSE(files.answer(request_for(path, "*/*"))) << path;
        EXPECT_FALSE(files.answer(request_for(path, "text/html"))) << path;
    }
    EXPECT_TRUE(files.answer(request_for("/assets/a.b.js", "*/*")));
}

TEST(StaticFiles, HashedNamesAreKeptForEverAndTheRestIsCheckedAgain)
{
    StaticFiles const files(kAssets);
    auto const script = files.answer(request_for("/assets/index-4f3a.js", "*/*", ""));
    EXPECT_EQ(script->fixed, kScript);
    EXPECT_EQ(script->headers.get("Content-Type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(script->headers.get("Cache-Control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(files.answer(request_for("/sw.js"))->headers.get("Cache-Control"), "no-cache");
    EXPECT_EQ(files.answer(request_for("/"))->headers.get("Cache-Control"), "no-cache");
}

TEST(StaticFiles, EachContentHasItsTag)
{
    StaticFiles const files(kAssets);
    std::array const changed{Asset{"index.html", "<!doctype html><title>บ้านหนึ่ง</title>"}};
    auto const tag = [](StaticFiles const& from, std::string_view encoding) {
        return std::string(from.answer(request_for("/", "text/html", encoding))->headers.get("ETag").value());
    };
    EXPECT_TRUE(tag(files, "").starts_with('"'));
    EXPECT_EQ(tag(files, ""), tag(StaticFiles(kAssets), ""));
    EXPECT_NE(tag(files, ""), tag(StaticFiles(changed), ""));
}

TEST(StaticFiles, AreCompressedWhereItPays)
{
    StaticFiles const files(kAssets);
    auto const packed = files.answer(request_for("/assets/index-4f3a.js"));
    auto const plain = files.answer(request_for("/assets/index-4f3a.js", "*/*", "br"));
    EXPECT_EQ(packed->headers.get("Content-Encoding"), "gzip");
    EXPECT_LT(packed->fixed.size(), kScript.size() / 2);
    EXPECT_EQ(unpacked(packed->fixed), kScript);
    EXPECT_EQ(plain->fixed, kScript);
    EXPECT_EQ(plain->headers.get("Vary"), "Accept-Encoding");
    EXPECT_NE(plain->headers.get("ETag"), packed->headers.get("ETag"));
    EXPECT_FALSE(files.answer(request_for("/assets/sarabun-1.woff2"))->headers.get("Content-Encoding"));
    EXPECT_FALSE(files.answer(request_for("/"))->headers.get("Content-Encoding")) << "too small";
}

TEST(StaticFiles, PagesOfTheApplicationGetItsIndex)
{
    StaticFiles const files(kAssets);
    for (auto const* path : {"/", "/index.html", "/households/018f/edit", "/ที่อยู่", "/apiary"}) {
        auto const answer = files.answer(request_for(path));
        ASSERT_TRUE(answer) << path;
        EXPECT_EQ(answer->fixed, kAssets[0].content) << path;
    }
}

TEST(StaticFiles, OtherThingsAreNotTheirs)
{
    StaticFiles const files(kAssets);
    EXPECT_FALSE(files.answer(request_for("/api")));
    EXPECT_FALSE(files.answer(request_for("/api/households")));
    EXPECT_FALSE(files.answer(request_for("/assets/index-old.js"))) << "a page in place of a script only confuses";
    EXPECT_FALSE(files.answer(request_for("/households/1", "application/json")));
    EXPECT_FALSE(files.answer(request_for("/unknown.png", "image/*")));
    auto post = request_for("/");
    post.method = Method::Post;
    EXPECT_FALSE(files.answer(post));
    EXPECT_FALSE(StaticFiles({}).answer(request_for("/")));
}

TEST(Compression, LeavesAloneWhatIsCompressedOrMustNotChange)
{
    for (auto const* type : {"image/jpeg", "application/pdf", "application/zip", "font/woff2", "application/octet-stream",
                             "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text", ""}) {
        EXPECT_FALSE(http::is_compressible(type)) << type;
    }
    for (auto const* type : {"application/json", "application/problem+json", "text/csv; charset=utf-8", "image/svg+xml",
                             "application/vnd.mapbox-vector-tile"}) {
        EXPECT_TRUE(http::is_compressible(type)) << type;
    }
    auto response = http::text_response(200, "text/plain", std::string(5000, 'x'));
    response.headers.set("Cache-Control", "no-transform");
    http::compress(response, true);
    EXPECT_EQ(response.body.size(), 5000U);
}

TEST(Compression, SaysTheSameAgain)
{
    auto response = http::text_response(200, "application/json", kScript);
    http::compress(response, true);
    EXPECT_EQ(unpacked(response.body), kScript);
    auto second = http::text_response(200, "application/json", kScript + "more");
    http::compress(second, true);
    EXPECT_EQ(unpacked(second.body), kScript + "more") << "the kept state begins anew each time";
}

} // namespace

} // namespace http
