// What is wrong with an article, what is missing, what may be shown.
#include "news/rules.hpp"

#include "base/text.hpp"
#include "news/markdown.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace news {

namespace {

constexpr std::array<std::string_view, 4> kOwnWords{"pictures", "feed", "sitemap", "votes"};

void add(base::Faults& faults, std::string field, std::string code, base::Bilingual message)
{
    faults.push_back({"content." + std::move(field), std::move(code), std::move(message)});
}

std::string at(std::string_view list, std::size_t i)
{
    return std::string(list) + "[" + std::to_string(i) + "]";
}

void check_body(base::Faults& faults, std::string const& field, std::optional<std::string> const& body)
{
    if (!body)
        return;
    for (auto const& refused : marked(*body).refused)
        add(faults, field, refused.code, refused.words);
}

void check_slug(base::Faults& faults, Content const& content, ContentFacts const& facts)
{
    if (facts.published_slug && content.slug.value_or("") != *facts.published_slug)
        add(faults, "slug", "fixed",
            {"ข่าวนี้เผยแพร่ไปแล้ว ที่อยู่จึงเปลี่ยนไม่ได้ ลิงก์ที่ส่งต่อกันไปยังต้องใช้ได้",
             "This was public under its address, which stays: links to it must go on working"});
    else if (content.slug && !is_slug(*content.slug))
        add(faults, "slug", "malformed",
            {"ใช้ตัวอักษร a-z ตัวเลข และขีดกลาง เช่น baan-phor-phiang-2565",
             "Use a to z, digits and hyphens, like baan-phor-phiang-2022"});
    else if (content.slug && facts.slug_taken)
        add(faults, "slug", "taken", {"มีข่าวอื่นใช้ที่อยู่นี้แล้ว เลือกชื่ออื่น", "Another article has this address. Choose another"});
}

void check_lists(base::Faults& faults, Content const& content, ContentFacts const& facts)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < content.themes.size(); ++i) {
        if (std::ranges::find(facts.themes, content.themes[i]) == facts.themes.end())
            add(faults, at("themes", i), "unknown",
                {"ไม่มีประเด็นนี้ เลือกจากรายการ", "There is no such theme. Choose one of the list"});
        else if (!seen.insert(content.themes[i]).second)
            add(faults, at("themes", i), "twice", {"เลือกประเด็นนี้ซ้ำ", "This theme stands twice"});
    }
    seen.clear();
    for (std::size_t i = 0; i < content.areas.size(); ++i) {
        if (!facts.areas_known[i])
            add(faults, at("areas", i), "places.unknown_area", {"ไม่มีพื้นที่รหัสนี้", "There is no area with this code"});
        else if (!facts.areas_within[i])
            add(faults, at("areas", i), "outside",
                {"พื้นที่นี้อยู่นอกหน้าที่ของท่าน ให้ผู้เขียนข่าวของพื้นที่นั้นเขียน", "This lies outside your duty. Ask an editor of that area"});
        else if (!seen.insert(content.areas[i].str()).second)
            add(faults, at("areas", i), "twice", {"เลือกพื้นที่นี้ซ้ำ", "This area stands twice"});
    }
    seen.clear();
    for (std::size_t i = 0; i < content.pictures.size(); ++i) {
        auto const& id = content.pictures[i].picture_id;
        if (std::ranges::find(facts.pictures, id) == facts.pictures.end())
            add(faults, at("pictures", i), "unknown",
                {"ไม่ใช่ภาพของข่าวนี้ เพิ่มภาพก่อน", "Not a picture of this article. Add it first"});
        else if (!seen.insert(id.str()).second)
            add(faults, at("pictures", i), "twice", {"ภาพนี้อยู่ในข่าวแล้ว", "This picture stands twice"});
    }
}

bool is_blank(std::optional<std::string> const& text)
{
    return !text || text->empty();
}

Picture const* find_picture(std::span<Picture const> pictures, PictureId id)
{
    auto const found = std::ranges::find(pictures, id, &Picture::id);
    return found == pictures.end() ? nullptr : &*found;
}

} // namespace

bool is_slug(std::string_view slug)
{
    bool const good =
        std::ranges::all_of(slug, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    bool const has_letter = std::ranges::any_of(slug, [](char c) { return c >= 'a' && c <= 'z'; });
    return good && has_letter && slug.size() >= 3 && slug.size() <= 80 && slug.front() != '-' && slug.back() != '-' &&
           slug.find("--") == std::string_view::npos && std::ranges::find(kOwnWords, slug) == kOwnWords.end();
}

base::Faults faults_of(Content const& content, ContentFacts const& facts)
{
    base::Faults faults;
    check_body(faults, "body_th", content.body_th);
    check_body(faults, "body_en", content.body_en);
    check_slug(faults, content, facts);
    check_lists(faults, content, facts);
    if (!facts.office_known)
        add(faults, "office_id", "unknown", {"ไม่พบหน่วยงานนี้ในทำเนียบ", "The directory has no such organisation"});
    if (!facts.agreement_known)
        add(faults, "agreement_id", "unknown",
            {"ไม่พบบันทึกข้อตกลงที่ผนึกแล้วฉบับนี้ในพื้นที่ของท่าน", "There is no such sealed agreement in your area"});
    if (!facts.round_known)
        add(faults, "round_id", "unknown", {"ไม่พบรอบโครงการนี้ในพื้นที่ของท่าน", "There is no such round in your area"});
    return faults;
}

base::Faults missing_in(Content const& content)
{
    base::Faults faults;
    auto const need = [&](bool missing, std::string field, base::Bilingual message) {
        if (missing)
            add(faults, std::move(field), "required", std::move(message));
    };
    need(is_blank(content.lead_th), "lead_th", {"เขียนความนำ หนึ่งถึงสามประโยค", "Write the lead, one to three sentences"});
    need(is_blank(content.body_th), "body_th", {"เขียนเนื้อข่าว", "Write the text"});
    need(is_blank(content.byline), "byline", {"ใส่ชื่อผู้เขียนที่จะแสดง", "Enter the byline"});
    need(!content.office_id, "office_id", {"เลือกหน่วยงานของผู้เขียน", "Choose the writer's office"});
    need(content.themes.empty(), "themes", {"เลือกอย่างน้อยหนึ่งประเด็น", "Choose at least one theme"});
    need(content.areas.empty(), "areas", {"เลือกอย่างน้อยหนึ่งพื้นที่", "Choose at least one area"});
    bool const some_english = !is_blank(content.title_en) || !is_blank(content.lead_en) || !is_blank(content.body_en);
    need(some_english && is_blank(content.title_en), "title_en",
         {"เขียนหัวข่าวภาษาอังกฤษ หรือลบข้อความอังกฤษ", "Write the English title, or remove the English text"});
    need(some_english && is_blank(content.lead_en), "lead_en", {"เขียนความนำภาษาอังกฤษ", "Write the English lead"});
    need(some_english && is_blank(content.body_en), "body_en", {"เขียนเนื้อข่าวภาษาอังกฤษ", "Write the English text"});
    for (std::size_t i = 0; i < content.pictures.size(); ++i) {
        need(is_blank(content.pictures[i].caption_th), at("pictures", i) + ".caption_th",
             {"เขียนคำบรรยายภาพ", "Write the caption"});
        need(is_blank(content.pictures[i].alt_th), at("pictures", i) + ".alt_th",
             {"เขียนข้อความแทนภาพ สำหรับผู้ที่มองไม่เห็นภาพ", "Write what the picture shows, for those who do not see it"});
    }
    return faults;
}

base::Faults without_consent(Content const& content, std::span<Picture const> pictures)
{
    base::Faults faults;
    for (std::size_t i = 0; i < content.pictures.size(); ++i) {
        auto const* const picture = find_picture(pictures, content.pictures[i].picture_id);
        if (picture && !picture->may_be_public())
            add(faults, at("pictures", i), "no_consent",
                {"ภาพนี้เห็นบุคคล บันทึกผู้ให้ความยินยอม เลขที่เอกสาร และวันที่ก่อน หรือเอาภาพออก",
                 "There are people on this picture. Enter who consented, the paper's number and the day first, or take it out"});
    }
    return faults;
}

std::optional<base::FieldFault> fault_of_day(std::optional<base::Timestamp> const& publish_at, base::Timestamp now, bool shown)
{
    if (!publish_at)
        return std::nullopt;
    if (shown)
        return base::FieldFault{"publish_at",
                                "corrects",
                                {"ข่าวนี้เผยแพร่อยู่แล้ว การแก้ไขจะแทนที่ทันที ไม่ต้องกำหนดวัน",
                                 "This is public already: a correction replaces it at once, without a day"}};
    if (*publish_at < now)
        return base::FieldFault{"publish_at",
                                "past",
                                {"เวลานี้ผ่านไปแล้ว เว้นว่างเพื่อเผยแพร่ทันที", "This time has passed. Leave it empty to publish at once"}};
    if (*publish_at > now.plus_ms(kMostDaysAhead * 86'400'000))
        return base::FieldFault{"publish_at", "too_far", {"กำหนดล่วงหน้าได้ไม่เกินหนึ่งปี", "At most a year ahead"}};
    return std::nullopt;
}

std::optional<PictureId> first_picture(Content const& content, std::span<Picture const> pictures)
{
    for (auto const& use : content.pictures) {
        auto const* const picture = find_picture(pictures, use.picture_id);
        if (picture && picture->may_be_public())
            return picture->id;
    }
    return std::nullopt;
}

} // namespace news
