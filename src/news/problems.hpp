// Everything that can go wrong with articles, and what to do about it.
#pragma once

#include "base/problem.hpp"

#include <cstdint>
#include <string>
#include <utility>

namespace news::problems {

inline base::Problem not_found()
{
    return {404,
            "news.not_found",
            {"ไม่พบข่าวนี้", "There is no such article"},
            {"อาจถูกถอนหรือยังไม่ถึงวันเผยแพร่ กลับไปที่หน้าข่าวทั้งหมด",
             "It may have been withdrawn, or its day has not come. Go back to all news."}};
}

inline base::Problem version_not_found()
{
    return {404,
            "news.version_not_found",
            {"ไม่พบรุ่นนี้ของข่าว", "The article has no such version"},
            {"เลือกรุ่นจากรายการรุ่นของข่าว", "Choose one of the article's versions."}};
}

inline base::Problem picture_not_found()
{
    return {404,
            "news.picture_not_found",
            {"ไม่พบภาพนี้", "There is no such picture"},
            {"ภาพอาจถูกถอนจากข่าว", "It may have been taken out of its article."}};
}

inline base::Problem theme_unknown()
{
    return {
        404, "news.theme_unknown", {"ไม่มีประเด็นนี้", "There is no such theme"}, {"เลือกจากรายการประเด็น", "Choose one of the list."}};
}

inline base::Problem no_such_step(base::Bilingual const& step, base::Bilingual const& state)
{
    return {409,
            "news.no_such_step",
            {step.th + "ไม่ได้ เพราะข่าวนี้อยู่ในสถานะ" + state.th, "“" + step.en + "” is not possible: the article is " + state.en},
            {"โหลดหน้านี้ใหม่เพื่อดูสถานะล่าสุด", "Load this page again to see where it stands."}};
}

inline base::Problem not_complete(base::Faults faults)
{
    return base::Problem(422, "news.not_complete", {"ข่าวนี้ยังไม่ครบ", "The article is not complete"},
                         {"เติมสิ่งที่ขาดแล้วส่งอีกครั้ง ร่างยังอยู่ครบ", "Fill in what is missing and send it again. The draft is kept."})
        .with(std::move(faults));
}

// `current_json`: the article as it stands.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(
               409, "news.changed_meanwhile", {"มีผู้แก้ไขข่าวนี้ไปก่อนแล้ว", "Somebody changed this article in the meantime"},
               {"สิ่งที่ท่านพิมพ์ยังอยู่ เปิดข้อมูลล่าสุดแล้วบันทึกอีกครั้ง", "What you typed is kept. Open the newest version and save again."})
        .with_detail("current", std::move(current_json));
}

inline base::Problem search_too_short()
{
    return {422,
            "news.search_too_short",
            {"คำค้นสั้นเกินไป", "That is too short to look for"},
            {"พิมพ์อย่างน้อยสองตัวอักษร", "Type at least two letters."}};
}

inline base::Problem vote_unread()
{
    return {422,
            "news.vote_unread",
            {"ไม่ได้เลือกคะแนน", "No mark was chosen"},
            {"เลือกคะแนน 1 ถึง 5 แล้วส่งอีกครั้ง", "Choose a mark from 1 to 5 and send it again."}};
}

inline base::Problem too_many_votes()
{
    return base::Problem(429, "news.too_many_votes",
                         {"มีผู้ให้คะแนนพร้อมกันมากเกินไป คะแนนนี้จึงยังไม่ถูกนับ", "Too many votes came at once; this one was not counted"},
                         {"รอหนึ่งนาทีแล้วให้คะแนนอีกครั้ง ระบบจำกัดจำนวนคะแนนใหม่ต่อนาที เพื่อกันการปั่นคะแนน",
                          "Wait a minute and vote again. New votes are limited by the minute, so that nobody can stuff them."})
        .with_detail("retry_after_seconds", "60");
}

} // namespace news::problems
