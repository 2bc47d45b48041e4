// The small markup of articles, also as people write it who mean no good.
#include "news/markdown.hpp"

#include "base/text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <functional>
#include <random>
#include <set>

namespace news {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> codes(Marked const& marked)
{
    std::vector<std::string> all;
    for (auto const& refused : marked.refused)
        all.push_back(refused.code);
    return all;
}

// What another reader of XML sees in it that no article may hold.
std::string strange(std::string const& html)
{
    static std::set<std::string> const elements{"p", "h2", "h3", "ul", "ol", "li", "blockquote", "em", "strong", "a", "br", "hr"};
    auto closed = html;
    for (auto const* empty : {"<br>", "<hr>"})
        for (auto at = closed.find(empty); at != std::string::npos; at = closed.find(empty, at + 1))
            closed.replace(at, 4, std::string(empty, 3) + "/>");
    pugi::xml_document document;
    if (!document.load_string(("<root>" + closed + "</root>").c_str()))
        return "no well-formed elements: " + html;
    std::string found;
    std::function<void(pugi::xml_node)> const look = [&](pugi::xml_node node) {
        for (auto const child : node.children()) {
            if (child.type() == pugi::node_element && !elements.contains(child.name()))
                found += std::string("<") + child.name() + "> ";
            for (auto const attribute : child.attributes()) {
                std::string const name = attribute.name();
                bool const known = name == "href" || name == "rel" || name == "start";
                if (!known || (name == "href" && !html::is_safe_link(attribute.value())))
                    found += name + "=" + attribute.value() + " ";
            }
            look(child);
        }
    };
    look(document.child("root"));
    return found;
}

TEST(Markdown, MakesWhatArticlesNeed)
{
    EXPECT_EQ(marked("# หัวข้อ\n\nก **ข** *ค*\nง").html.str(), "<h2>หัวข้อ</h2><p>ก <strong>ข</strong> <em>ค</em>\nง</p>");
    EXPECT_EQ(marked("- ก\n- ข").html.str(), "<ul><li>ก</li><li>ข</li></ul>");
    EXPECT_EQ(marked("3. ก\n4. ข").html.str(), "<ol start=\"3\"><li>ก</li><li>ข</li></ol>");
    EXPECT_EQ(marked("> อ้าง").html.str(), "<blockquote><p>อ้าง</p></blockquote>");
    EXPECT_EQ(marked("[ลิงก์](/seal/AB)").html.str(), "<p><a href=\"/seal/AB\">ลิงก์</a></p>");
    EXPECT_EQ(marked("[x](https://a.example/?a=1&b=2)").html.str(),
              "<p><a href=\"https://a.example/?a=1&amp;b=2\" rel=\"nofollow noopener\">x</a></p>");
    EXPECT_EQ(marked("ราคา <5,000 บาท & 3 > 2").html.str(), "<p>ราคา &lt;5,000 บาท &amp; 3 &gt; 2</p>") << "no HTML at all";
    EXPECT_EQ(marked("                 ย่อหน้าไทยเริ่มด้วยช่องว่าง").html.str(), "<p>ย่อหน้าไทยเริ่มด้วยช่องว่าง</p>") << "no code";
    EXPECT_EQ(marked("# หัว\n\n- ก\n- ข").plain, "หัว\nก\nข\n");
}

TEST(Markdown, RefusesScriptsEventsAndFalseLinksInWords)
{
    EXPECT_THAT(codes(marked("<script>alert(1)</script>")), ElementsAre("html"));
    EXPECT_THAT(codes(marked("ก <img src=x onerror=alert(1)> ข")), ElementsAre("html"));
    EXPECT_THAT(codes(marked("<b onclick='x'>ก</b>")), ElementsAre("html"));
    EXPECT_THAT(codes(marked("[ก](javascript:alert(1))")), ElementsAre("link"));
    EXPECT_THAT(codes(marked("[ก](<JAVASCRIPT:alert(1)>)")), ElementsAre("link"));
    EXPECT_THAT(codes(marked("[ก](&#106;avascript:alert(1))")), ElementsAre("link")) << "entities are read before";
    EXPECT_THAT(codes(marked("[ก](data:text/html,x)")), ElementsAre("link"));
    EXPECT_THAT(codes(marked("[ก](//evil.example)")), ElementsAre("link"));
    EXPECT_THAT(codes(marked("<javascript:alert(1)>")), ElementsAre("link"));
    EXPECT_THAT(codes(marked("![ก](/x.png)")), ElementsAre("picture"));
    EXPECT_THAT(codes(marked(std::string(40, '>') + " ก")), ElementsAre("deep"));
    EXPECT_FALSE(marked("<b>").refused.front().words.th.empty());
    EXPECT_THAT(codes(marked("`<b>` และ\n\n```\n<script>\n```")), IsEmpty()) << "shown as it is typed";
}

TEST(Markdown, MakesNothingStrangeOfWhateverIsTyped)
{
    constexpr std::string_view pieces[] = {"<script>",  "</p>",
                                           "[a](",      "javascript:",
                                           ")",         "![",
                                           "]",         "*",
                                           "**",        "_",
                                           "`",         "```\n",
                                           "\n",        "\n\n",
                                           "> ",        "- ",
                                           "1. ",       "# ",
                                           "<!--",      "-->",
                                           "<![CDATA[", "&lt;",
                                           "&#x3c;",    "&#0;",
                                           "\"",        "'",
                                           "<a href=",  "onclick=",
                                           "ก",         "บ้าน",
                                           "\\",        "    ",
                                           "\t",        "<https://a.example>",
                                           "http://",   "\xef\xbf\xbf",
                                           "---\n",     "<?x",
                                           "|"};
    std::mt19937 dice(2565);
    for (int round = 0; round < 3'000; ++round) {
        std::string typed;
        for (int i = 0; i < 25; ++i)
            typed += pieces[dice() % std::size(pieces)];
        EXPECT_EQ(strange(marked(typed).html.str()), "") << typed;
    }
}

TEST(Markdown, StandsHugeTexts)
{
    for (auto const* piece : {"[", "*a ", "> ", "- ", "<a", "![a](", "`", "**", "[a](b "}) {
        std::string huge;
        while (huge.size() < 60'000)
            huge += piece;
        EXPECT_EQ(strange(marked(huge).html.str()), "") << piece;
    }
}

TEST(Shortened, EndsWithAWholeWordWhereThereIsOne)
{
    EXPECT_EQ(shortened("บ้านพอเพียง", 20), "บ้านพอเพียง");
    EXPECT_EQ(shortened("one two three four", 9), "one two…");
    auto const thai = shortened("โครงการบ้านพอเพียงจังหวัดแพร่ปีงบประมาณ", 10);
    EXPECT_EQ(base::text::length(thai), 11u);
}

} // namespace

} // namespace news
