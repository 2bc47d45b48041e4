// Wording and order of the reason letter.
#include "selection/letters.hpp"

#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"
#include "selection/rules.hpp"

#include <algorithm>
#include <stdexcept>

namespace selection {

namespace {

using documents::CellKind;
using documents::Paper;
using documents::Text;

std::string address_of(RankingView const& ranking, PlaceView const& place)
{
    auto const moo = households::moo_in_words(place.moo);
    return "บ้านเลขที่ " + place.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo) + " ตำบล" + ranking.tambon_name_th + " อำเภอ" +
           ranking.district_name_th;
}

std::string result_of(RankingView const& ranking, PlaceView const& place)
{
    if (place.filled_on)
        return "ครัวเรือนของท่านอยู่ในบัญชีสำรอง บัดนี้มีที่ว่างเพราะครัวเรือนหนึ่งที่ได้ที่พ้นจากรอบแล้ว ครัวเรือนของท่านเป็นลำดับสำรองถัดไป"
               " จึงได้ที่นั้นตั้งแต่วันที่ " +
               documents::official_date(*place.filled_on) + " และอยู่ในจำนวนที่จะเสนอขอรับการช่วยเหลือในรอบนี้";
    if (place.standing == Standing::Ranked)
        return "ครัวเรือนของท่านอยู่ในจำนวนที่จะเสนอขอรับการช่วยเหลือในรอบนี้";
    std::int64_t before = 0;
    for (auto const& other : ranking.list)
        before += other.standing == Standing::Reserve && other.place < place.place ? 1 : 0;
    return "ครัวเรือนของท่านอยู่ในบัญชีสำรอง ลำดับสำรองที่ " + std::to_string(before + 1) +
           " หากมีครัวเรือนที่สละสิทธิ์หรือพ้นจากรอบ จะเลื่อนขึ้นตามลำดับ";
}

void add_points(Paper& paper, RankingView const& ranking, PlaceView const& place)
{
    documents::Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 4},
                     {"title", {"เกณฑ์", ""}, CellKind::Text, 26},
                     {"reason", {"ข้อเท็จจริงของครัวเรือน", ""}, CellKind::Text, 36},
                     {"points", {"คะแนน", ""}, CellKind::Integer, 8}};
    int line = 0;
    for (auto const& reason : place.reasons)
        table.add({++line, reason.title_th, reason.reason_th, reason.points});
    table.add_total({{}, base::Bilingual{"รวม จากคะแนนเต็ม " + std::to_string(ranking.most_points), ""}, {}, place.points});
    paper.table(std::move(table));
    if (place.reasons.empty())
        paper.paragraph("ตามข้อมูลที่สำรวจ ครัวเรือนของท่านไม่มีข้อใดที่ได้คะแนนตามเกณฑ์ หากข้อมูลไม่ถูกต้อง ขอให้แจ้งสภาองค์กรชุมชนตำบล");
    paper.paragraph("คะแนนนี้เรียงครัวเรือนของท่านไว้ลำดับที่ " + std::to_string(place.score_place) + " จาก " +
                    std::to_string(ranking.list.size()) + " ครัวเรือน" +
                    (place.tie_th.empty() ? "" : " โดยคะแนนเท่ากับครัวเรือนก่อนหน้า ตัดสินด้วยกฎ “" + place.tie_th + "”"));
}

Text name_of(HeardView const& heard)
{
    Text text("“" + heard.title + "” วันที่ " + documents::official_date(heard.held_on));
    if (heard.seal_code)
        text.plain(" (รหัสผนึก ").verbatim(*heard.seal_code).plain(")");
    return text;
}

// What one hearing said of this household: place, votes, `closing`, what was objected and answered.
void add_said(Paper& paper, HeardView const& heard, SaidView const& said, Text const& closing)
{
    auto text = name_of(heard);
    text.bold(" จัดครัวเรือนของท่านไว้ลำดับที่ " + std::to_string(said.place));
    if (said.in_favour + said.against + said.abstain > 0)
        text.plain(" ลงมติเรื่องครัวเรือนของท่าน เห็นด้วย " + std::to_string(said.in_favour) + " เสียง ไม่เห็นด้วย " +
                   std::to_string(said.against) + " เสียง งดออกเสียง " + std::to_string(said.abstain) + " เสียง");
    if (heard.id && said.objections.empty())
        text.plain(" ในที่ประชุมไม่มีผู้คัดค้าน");
    paper.paragraph(std::move(text.append(closing)));
    for (auto const& objection : said.objections)
        paper.paragraph("มีผู้คัดค้านว่า “" + objection.words + "” ที่ประชุมตอบว่า “" + objection.answer + "”");
}

// Sealed hearings that do not decide, and why.
void add_set_aside(Paper& paper, RankingView const& ranking)
{
    if (ranking.set_aside.empty())
        return;
    Text text;
    for (auto const& heard : ranking.set_aside)
        text.plain(text.empty() ? "" : " และ ").append(name_of(heard));
    paper.paragraph(text.plain(" จัดลำดับครัวเรือนในบัญชีนี้ไว้ แต่บัญชีนี้")
                        .bold("ไม่ได้ใช้ลำดับของเวทีนั้น")
                        .plain(" เพราะ " + ranking.set_aside_reason.value_or("")));
}

// From which place to which, and whether that is in the number.
Text where_to(MovedView const& moved)
{
    Text text(" ครัวเรือนของท่านจึง");
    if (moved.before == moved.after)
        text.bold("อยู่ลำดับที่ " + std::to_string(moved.after) + " เช่นเดิม");
    else
        text.bold(std::string(moved.after < moved.before ? "เลื่อนขึ้น" : "เลื่อนลง") + "จากลำดับที่ " + std::to_string(moved.before) +
                  " เป็นลำดับที่ " + std::to_string(moved.after));
    if (moved.had != moved.has)
        text.plain(moved.has ? " และเข้าอยู่ในจำนวนที่จะเสนอขอรับการช่วยเหลือ" : " และเปลี่ยนจากจำนวนที่จะเสนอขอรับการช่วยเหลือเป็นบัญชีสำรอง");
    return text;
}

// What corrected hearings changed for this household, why, and that an earlier letter is replaced.
Text corrected_by(RankingView const& ranking, MovedView const& moved)
{
    Text text("บัญชีฉบับที่ " + std::to_string(moved.version_no) + " วันที่ " + documents::official_date(moved.decided_on) +
              " ออกแทนฉบับที่ " + std::to_string(moved.version_no - 1) + " เพราะ");
    bool first = true;
    for (auto const& correction : ranking.corrections)
        if (correction.version_no == moved.version_no) {
            text.plain((first ? "" : " และ") + std::string(" “") + correction.title + "” วันที่ " +
                       documents::official_date(correction.held_on) + " แก้ไข “" + correction.corrected_title + "” วันที่ " +
                       documents::official_date(correction.corrected_on) + " เหตุที่แก้ไข: " + correction.reason);
            first = false;
        }
    text.append(where_to(moved));
    if (moved.version_no == ranking.version_no)
        text.bold(" หนังสือฉบับนี้แทนหนังสือที่แจ้งตามบัญชีฉบับก่อน");
    return text;
}

// What an objection or appeal changed for this household; its outcome in words only where it was about this one.
Text changed_by(RankingView const& ranking, MovedView const& moved)
{
    auto text =
        Text(std::string("เมื่อวันที่ ") + documents::official_date(moved.received_on.value()))
            .plain(moved.appeal ? " มีผู้อุทธรณ์เรื่องลำดับของครัวเรือน" : " มีผู้คัดค้านเรื่องลำดับของครัวเรือน")
            .plain(moved.own ? "ท่าน" : "อื่นในบัญชี")
            .plain(moved.appeal ? " ผู้พิจารณารับอุทธรณ์" : " ผู้พิจารณารับคำคัดค้าน")
            .plain("เมื่อวันที่ " + documents::official_date(moved.decided_on) + " และออกบัญชีฉบับที่ " + std::to_string(moved.version_no))
            .append(where_to(moved));
    auto const objection = std::ranges::find(ranking.objections, moved.objection_id, &ObjectionView::id);
    if (moved.own && objection != ranking.objections.end() && objection->outcome)
        text.plain(" ผลการพิจารณา: " + *objection->outcome);
    return text;
}

// The engine gives a house that an objection moved the outcome's own words as its reason: they are told with the objection.
bool told_by_objection(RankingView const& ranking, PlaceView const& place)
{
    return std::ranges::any_of(place.moved, [&](MovedView const& moved) {
        auto const objection = std::ranges::find(ranking.objections, moved.objection_id, &ObjectionView::id);
        return moved.own && objection != ranking.objections.end() && objection->outcome == place.deviation;
    });
}

// Why this household stands where it stands. Where an objection moved it, the hearing alone does not decide.
Text decided_by(RankingView const& ranking, PlaceView const& place)
{
    Text text;
    if (std::ranges::any_of(place.moved,
                            [](MovedView const& moved) { return moved.objection_id && moved.before != moved.after; }))
        text.plain("ลำดับนี้เปลี่ยนภายหลังตามคำคัดค้านดังต่อไปนี้");
    else if (place.said.empty())
        text.plain("จึงเรียงต่อท้ายครัวเรือนที่เวทีจัดลำดับไว้ ตามคะแนน");
    else if (ranking.heard.size() > 1)
        text.plain("ลำดับของเวทีเป็นตัวตัดสิน โดยใช้เวทีหลังสุดที่พิจารณาครัวเรือนของท่าน");
    else
        text.plain("ลำดับของเวทีเป็นตัวตัดสิน");
    if (place.deviation && !told_by_objection(ranking, place))
        text.plain(" เหตุที่ต่างจากคะแนน: " + *place.deviation);
    return text;
}

void add_hearing(Paper& paper, RankingView const& ranking, PlaceView const& place)
{
    add_set_aside(paper, ranking);
    if (ranking.heard.empty()) {
        if (place.deviation && !told_by_objection(ranking, place))
            paper.paragraph("ลำดับเปลี่ยนไปจากคะแนนเนื่องจาก " + *place.deviation);
        return;
    }
    auto const decided = decided_by(ranking, place);
    bool const in_one = ranking.heard.size() == 1 && !place.said.empty(); // the paragraph of the hearing says that, too
    for (std::size_t i = 0; i < ranking.heard.size(); ++i) {
        auto const said = std::ranges::find(place.said, static_cast<std::int64_t>(i), &SaidView::hearing);
        if (said == place.said.end()) {
            if (place.said.empty()) // one that heard this household says enough of why
                paper.paragraph(name_of(ranking.heard[i]).plain(" ไม่ได้พิจารณาครัวเรือนของท่าน"));
        } else
            add_said(paper, ranking.heard[i], *said, in_one ? Text(" ").append(decided) : Text());
    }
    if (!in_one)
        paper.paragraph(decided);
}

// A place that was filled after the list's last day for objections has no last day of its own.
Text until_when(RankingView const& ranking, PlaceView const& place)
{
    auto const last = documents::official_date(*ranking.objections_until);
    if (!place.filled_on || *place.filled_on <= *ranking.objections_until)
        return Text().bold(" ภายในวันที่ " + last);
    return Text(" บัญชีหมดเขตคัดค้านแล้วเมื่อวันที่ " + last + " แต่การได้ที่แทนนี้เกิดภายหลัง จึงคัดค้านได้โดยบอกเหตุนี้ ขอให้ติดต่อโดยเร็ว");
}

void add_objecting(Paper& paper, RankingView const& ranking, PlaceView const& place)
{
    paper.paragraph(Text()
                        .bold("หากท่านไม่เห็นด้วย")
                        .plain(" ท่านหรือผู้ใดในตำบลคัดค้านได้ ด้วยวาจาหรือเป็นหนังสือ ต่อสภาองค์กรชุมชนตำบล" + ranking.tambon_name_th)
                        .append(until_when(ranking, place))
                        .plain(" เพียงบอกชื่อ ที่อยู่ และข้อที่เห็นว่าไม่ถูกต้อง ไม่มีค่าใช้จ่าย ผลจะแจ้งเป็นหนังสือ"
                               " หากลำดับเปลี่ยนจะออกบัญชีฉบับใหม่พร้อมเหตุผล หากยังไม่เห็นด้วย อุทธรณ์ได้อีกครั้งต่อผู้พิจารณาคนอื่น"));
}

// As official letters end; under it what the family signs for having received it.
void add_end(Paper& paper, RankingView const& ranking)
{
    paper.paragraph("จึงเรียนมาเพื่อทราบ");
    paper.subtitle("ขอแสดงความนับถือ");
    paper.signatures({{.position = "ประธานสภาองค์กรชุมชนตำบล" + ranking.tambon_name_th}});
    paper.paragraph("ได้รับหนังสือนี้แล้ว ลงชื่อ .................................... ผู้แทนครัวเรือน วันที่ ......................",
                    documents::Align::Left, false);
}

// The list's own day, where the letter is of a later one.
std::string dated(RankingView const& ranking, PlaceView const& place)
{
    return place.filled_on ? "ตามบัญชีลงวันที่ " + documents::official_date(ranking.decided_on) + " " : "";
}

void add_letter(Paper& paper, RankingView const& ranking, PlaceView const& place)
{
    paper.title("สภาองค์กรชุมชนตำบล" + ranking.tambon_name_th);
    paper.key_values({{"ที่", Text(ranking.number.value() + " (ฉบับที่ " + std::to_string(ranking.version_no) + ")")
                                .bold("   วันที่ ")
                                .plain(documents::official_date(place.filled_on.value_or(ranking.decided_on)))},
                      {"เรื่อง", place.filled_on ? "แจ้งการได้ที่แทนและเหตุผลการพิจารณาช่วยเหลือซ่อมแซมหรือสร้างบ้าน"
                                               : "แจ้งลำดับและเหตุผลการพิจารณาช่วยเหลือซ่อมแซมหรือสร้างบ้าน"},
                      {"เรียน", Text().whole(place.head_name).plain(" " + address_of(ranking, place))}});
    paper.paragraph(Text("ตามที่ครัวเรือนของท่านอยู่ในรายชื่อพิจารณาของ “" + ranking.round_name_th + "” " + dated(ranking, place) +
                         "ขอแจ้งว่า ครัวเรือนของท่านอยู่ใน")
                        .bold("ลำดับที่ " + std::to_string(place.place) + " จาก " + std::to_string(ranking.list.size()) + " ครัวเรือน")
                        .plain(" โดยรอบนี้ช่วยได้ " + std::to_string(ranking.places) + " หลัง " + result_of(ranking, place) +
                               " คะแนนที่ได้และเหตุผลมีดังนี้"));
    add_points(paper, ranking, place);
    for (auto const& moved : place.moved)
        if (!moved.objection_id)
            paper.paragraph(corrected_by(ranking, moved));
    add_hearing(paper, ranking, place);
    for (auto const& moved : place.moved)
        if (moved.objection_id)
            paper.paragraph(changed_by(ranking, moved));
    add_objecting(paper, ranking, place);
    add_end(paper, ranking);
}

} // namespace

bool gets_letter(PlaceView const& place)
{
    return !has_left(place.state);
}

std::string letters_pdf(RankingView const& ranking, std::optional<rounds::RoundHouseId> const& only, base::Timestamp made_at)
{
    if (!ranking.number || !ranking.objections_until)
        throw std::logic_error("letters are of a frozen list");
    documents::PaperSettings settings;
    settings.title = "หนังสือแจ้งผลการจัดลำดับ " + *ranking.number + " ตำบล" + ranking.tambon_name_th;
    settings.made_at = ranking.frozen_at.value_or(made_at);
    settings.many_papers = true;
    settings.thai_digits = true;
    settings.body_points = 12.7; // looks like TH Sarabun at 15
    settings.least_points = 11;
    settings.header = ranking.made_up ? "ข้อมูลสมมุติเพื่อการสาธิต" : "";
    settings.footer = "บัญชี " + *ranking.number + " ตำบล" + ranking.tambon_name_th;
    settings.watermark = ranking.in_force ? "" : "ถูกแทนที่แล้ว";
    Paper paper(settings);
    bool first = true;
    for (auto const& place : ranking.list) {
        if (!gets_letter(place) || (only && place.round_house_id != *only))
            continue;
        if (!first)
            paper.new_page();
        first = false;
        add_letter(paper, ranking, place);
    }
    if (first)
        throw std::logic_error("nobody of this list gets a letter");
    return paper.pdf();
}

} // namespace selection
