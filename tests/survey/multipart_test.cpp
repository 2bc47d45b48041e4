// Reading multipart/form-data piece by piece.
#include "base/problem.hpp"
#include "survey/multipart.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using testing::ElementsAre;

class Collected : public survey::MultipartSink {
public:
    void begin(survey::PartHead const& head) override
    {
        parts.push_back(head.name + "|" + head.file_name.value_or("-") + "|" + head.content_type + "|");
    }
    void data(std::string_view bytes) override { parts.back() += bytes; }
    void end() override { parts.back() += "."; }
    std::vector<std::string> parts;
};

std::vector<std::string> read(std::string_view text, std::size_t step, std::string const& boundary = "b")
{
    Collected sink;
    survey::MultipartReader reader(boundary, sink);
    for (std::size_t at = 0; at < text.size(); at += step)
        reader.feed(text.substr(at, step));
    reader.finish();
    return sink.parts;
}

std::string refusal(std::string_view text)
{
    try {
        read(text, 7);
    } catch (base::Problem const& problem) {
        return problem.code();
    }
    return "";
}

constexpr std::string_view kTwo =
    "--b\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"s.xml\"\r\nContent-Type: text/xml\r\n\r\n"
    "<data/>\r\n--b\r\ncontent-disposition: form-data; name=note\r\n\r\n\r\n--b--\r\nafterwards";

TEST(Multipart, PartsAreReadInWhateverPiecesTheyCome)
{
    for (std::size_t const step : {1U, 2U, 3U, 5U, 16U, 1000U})
        EXPECT_THAT(read(kTwo, step), ElementsAre("xml_submission_file|s.xml|text/xml|<data/>.", "note|-||.")) << step;
}

TEST(Multipart, ABodyMayHoldWhatLooksLikeABoundary)
{
    EXPECT_THAT(read("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--\r\n-b\r\n--\r\n--b--", 1),
                ElementsAre("a|-||\r\n--\r\n-b\r\n--."));
}

TEST(Multipart, WhatIsCutOffOrMalformedIsRefused)
{
    for (auto const* text :
         {"", "--b", "--b\r\n", "--b\r\n\r\nno head\r\n--b--", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf",
          "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b", "--bx\r\n",
          "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--",
          "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
          "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--",
          "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n--b--"})
        EXPECT_EQ(refusal(text), "survey.bad_multipart") << text;
    EXPECT_EQ(refusal("--b\r\n" + std::string(10'000, 'h')), "survey.bad_multipart");
    EXPECT_EQ(refusal(std::string(10'000, 'p')), "survey.bad_multipart");
}

TEST(Multipart, TheBoundaryComesFromTheContentType)
{
    EXPECT_EQ(survey::boundary_of("multipart/form-data; boundary=abc"), "abc");
    EXPECT_EQ(survey::boundary_of("Multipart/Form-Data; charset=utf-8; Boundary=\"a b:c\""), "a b:c");
    for (auto const* type : {"multipart/mixed; boundary=abc", "multipart/form-data", "multipart/form-data; boundary=", "",
                             "multipart/form-data; boundary=\"a", "multipart/form-data; boundary=a\x01"})
        EXPECT_FALSE(survey::boundary_of(type)) << type;
    EXPECT_FALSE(survey::boundary_of("multipart/form-data; boundary=" + std::string(71, 'x')));
}

} // namespace

} // namespace survey
