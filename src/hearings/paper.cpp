// Wording and order of the papers of a hearing.
//
// Official habits: who came, who chaired and when it began, then the agenda with what was decided under each item, what was
// said, the votes, the list, and when it ended; chair and secretary sign. What the program does not know is dotted, for a hand
// to write. Thai digits throughout, except in codes and addresses.
#include "hearings/paper.hpp"

#include "base/text.hpp"
#include "hearings/rules.hpp"
#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"

#include <algorithm>
#include <sstream>
#include <vector>

namespace hearings {

namespace {

using documents::CellKind;
using documents::kDots;
using documents::official_date;
using documents::official_time;
using documents::or_dots;
using documents::Paper;
using documents::Table;
using documents::Text;

constexpr int kBlankRows = 40;
constexpr std::size_t kShortHash = 16;

std::vector<std::string> lines_of(std::string const& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (!line.empty())
            lines.push_back(line);
    return lines;
}

std::string address(Candidate const& c)
{
    auto const moo = households::moo_in_words(c.moo);
    return c.head_name + " บ้านเลขที่ " + c.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo);
}

std::string where(HearingView const& view)
{
    std::string villages;
    for (auto const moo : view.villages)
        villages += (villages.empty() ? "หมู่ที่ " : ", ") + std::to_string(moo);
    return (villages.empty() ? "" : villages + " ") + "ตำบล" + view.tambon_name_th + " อำเภอ" + view.district_name_th + " จังหวัด" +
           view.province_name_th;
}

// "ลงมติรับรองลำดับ" on the agenda, "รับรองลำดับครัวเรือนตามที่ที่ประชุมจัด" to the vote.
bool is_asked_under(std::string line, std::string const& question)
{
    for (std::string const verb : {"ลงมติ", "พิจารณา"})
        if (line.starts_with(verb) && line.size() > verb.size())
            line.erase(0, verb.size());
    return question.find(line) != std::string::npos || line.find(question) != std::string::npos;
}

std::string watermark_of(HearingView const& view)
{
    switch (view.state) {
    case State::Planned:
    case State::Open:
        return "ร่าง";
    case State::Cancelled:
        return "ยกเลิกแล้ว";
    case State::Sealed:
        return view.corrected_by ? "มีเวทีแก้ไขแล้ว" : "";
    }
    return "";
}

documents::PaperSettings settings_of(HearingView const& view, PaperContext const& context, std::string title, bool may_be_draft)
{
    documents::PaperSettings settings;
    settings.title = std::move(title);
    settings.made_at = view.seal ? view.seal->sealed_at : context.made_at;
    settings.thai_digits = true;
    settings.header = view.made_up ? "ข้อมูลสมมุติเพื่อการสาธิต" : "";
    settings.footer = view.title;
    settings.watermark = may_be_draft ? watermark_of(view) : "";
    return settings;
}

void add_seal(Paper& paper, HearingView const& view, PaperContext const& context)
{
    if (!view.seal)
        return;
    auto const& seal = *view.seal;
    auto const url = seal_url(context.public_base_url, seal.code);
    paper.qr(url, {"ตรวจสอบความถูกต้องของเอกสารนี้ได้ที่", url,
                   "รหัสผนึก " + seal.code + "  ·  SHA-256 " + seal.sha256.substr(0, kShortHash) + "…",
                   base::text::thai_digits("ผนึกเมื่อ " + seal.sealed_at.bangkok_date().long_thai() + " เวลา " +
                                           official_time(seal.sealed_at))});
}

void add_head(Paper& paper, HearingView const& view, std::string title)
{
    paper.title(std::move(title)).subtitle(view.title).subtitle(where(view));
    auto const at = view.opened_at.value_or(view.held_at);
    paper.subtitle("วันที่ " + official_date(at.bangkok_date()) + " เวลา " + official_time(at) + " ณ " + view.place);
    paper.space(3);
}

// Of a correction: which hearing was before it.
std::string corrected_in_words(HearingView const& view)
{
    if (!view.corrects)
        return "";
    return " คือ " + view.corrects->title + " เมื่อวันที่ " + official_date(view.corrects->held_at.bangkok_date()) + " รหัสผนึก " +
           view.corrects->seal_code;
}

class MinutesPaper {
public:
    MinutesPaper(HearingView const& view, PaperContext const& context)
        : view_(view), context_(context), paper_(settings_of(view, context, "รายงานการประชุมประชาคม", true))
    {
    }

    std::string pdf()
    {
        add_head(paper_, view_, "รายงานการประชุมประชาคม");
        correction();
        presence();
        paper_.paragraph("เริ่มประชุมเวลา " + (view_.opened_at ? official_time(*view_.opened_at) : std::string(kDots)));
        agenda();
        spoken();
        votes();
        order();
        free_text();
        paper_.paragraph(std::string("เลิกประชุมเวลา ") + kDots + " น."); // nobody tells the program; a hand does
        paper_.signatures({{"ประธานที่ประชุม", view_.chair_name.value_or(""), view_.chair_position.value_or("")},
                           {"ผู้จดรายงานการประชุม", view_.secretary_name.value_or(""), "เลขานุการ"}});
        add_seal(paper_, view_, context_);
        attendance();
        return paper_.pdf();
    }

private:
    void correction()
    {
        if (view_.corrects_id)
            paper_.paragraph("การประชุมครั้งนี้จัดขึ้นเพื่อแก้ไขผลการประชุมครั้งก่อนซึ่งผนึกไว้แล้ว" + corrected_in_words(view_) +
                             " เหตุผล: " + or_dots(view_.reason));
    }

    void presence()
    {
        auto const& there = view_.presence;
        bool const people = view_.quorum.kind == QuorumKind::People;
        Text text("มี ");
        text.whole(or_dots(view_.chair_name));
        text.plain((view_.chair_position ? " " + *view_.chair_position : std::string()) + " เป็นประธานที่ประชุม ");
        text.whole(or_dots(view_.secretary_name))
            .plain(" เป็นเลขานุการ มีผู้มาประชุมที่นับเป็นองค์ประชุม " + std::to_string(there.people) + " คน จาก " +
                   std::to_string(there.households) + " ครัวเรือน");
        if (there.others > 0)
            text.plain(" และผู้ร่วมประชุมอื่นอีก " + std::to_string(there.others) + " คน");
        paper_.paragraph(std::move(text));
        paper_.paragraph("องค์ประชุมกำหนดให้มี" + view_.quorum.who_counts + " ไม่น้อยกว่า " + std::to_string(there.needed) +
                         (people ? " คน"
                                 : " ครัวเรือน (ร้อยละ " + std::to_string(view_.quorum.number) + " ของ " +
                                       std::to_string(view_.quorum.households_total.value_or(0)) + " ครัวเรือน)") +
                         (there.reached ? " ครบองค์ประชุม ประธานจึงเปิดประชุม" : " ยังไม่ครบองค์ประชุม"));
    }

    void agenda()
    {
        paper_.heading("ระเบียบวาระการประชุม");
        int item = 0;
        for (auto const& line : lines_of(view_.agenda)) {
            paper_.clause("วาระที่ " + std::to_string(++item), Text(line));
            paper_.clause("มติที่ประชุม", Text(decided_under(line)), 1);
        }
    }

    // Of the votes whose question is that item's; what was agreed without one, a hand writes.
    [[nodiscard]] std::string decided_under(std::string const& line) const
    {
        std::string decided;
        for (auto const& v : view_.votes)
            if (!v.round_house_id && is_asked_under(line, v.question))
                decided += (decided.empty() ? "" : "; ") + v.question + " – " + in_words(v);
        return decided.empty() ? kDots : decided;
    }

    static std::string in_words(Vote const& v)
    {
        return "เห็นชอบ " + std::to_string(v.in_favour) + " เสียง ไม่เห็นชอบ " + std::to_string(v.against) + " เสียง งดออกเสียง " +
               std::to_string(v.abstain) + " เสียง";
    }

    void spoken()
    {
        paper_.heading("ความเห็นและข้อคัดค้าน");
        if (view_.statements.empty())
            paper_.paragraph("ไม่มีผู้แสดงความเห็นหรือคัดค้าน");
        int item = 0;
        for (auto const& c : view_.candidates) {
            bool told = false;
            for (auto const& s : view_.statements) {
                if (s.round_house_id != c.round_house_id)
                    continue;
                if (!told)
                    paper_.clause(std::to_string(++item) + ".", Text().whole(address(c)));
                told = true;
                statement(s);
            }
        }
        bool told = false;
        for (auto const& s : view_.statements) {
            if (s.round_house_id)
                continue;
            if (!told)
                paper_.clause(std::to_string(++item) + ".", Text("เรื่องทั่วไป"));
            told = true;
            statement(s);
        }
    }

    void statement(Statement const& s)
    {
        Text text(base::label_of(s.kind).th + " โดย ");
        text.whole(s.speaker).plain(": " + s.words);
        if (s.answer)
            text.plain(" ที่ประชุมชี้แจงและมีความเห็นว่า " + *s.answer);
        if (waits_for_its_speaker(s, view_.attendees))
            text.plain(" (ส่งด้วยโทรศัพท์ เลขานุการไม่ได้ยืนยันว่าผู้ส่งมาประชุม จึงไม่นับเป็นความเห็นของที่ประชุม)");
        paper_.clause("–", std::move(text), 1);
    }

    void votes()
    {
        if (view_.votes.empty())
            return;
        paper_.heading("ผลการลงมติ");
        Table table;
        table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 4},
                         {"question", {"เรื่อง", ""}, CellKind::Text, 40},
                         {"in_favour", {"เห็นชอบ", ""}, CellKind::Integer, 9},
                         {"against", {"ไม่เห็นชอบ", ""}, CellKind::Integer, 11},
                         {"abstain", {"งดออกเสียง", ""}, CellKind::Integer, 11}};
        int row = 0;
        for (auto const& v : view_.votes) {
            auto question = v.question;
            auto const c = std::ranges::find(view_.candidates, v.round_house_id.value_or(rounds::RoundHouseId()),
                                             &Candidate::round_house_id);
            if (c != view_.candidates.end())
                question += " (" + address(*c) + ")";
            table.add({++row, std::move(question), v.in_favour, v.against, v.abstain});
        }
        paper_.table(std::move(table));
    }

    void order()
    {
        paper_.heading("ลำดับครัวเรือนตามมติของที่ประชุม");
        bool const scored = std::ranges::any_of(view_.candidates, [](Candidate const& c) { return c.score.has_value(); });
        Table table;
        table.columns = {{"place", {"ลำดับ", ""}, CellKind::Ordinal, 6},
                         {"name", {"ชื่อ-สกุล", ""}, CellKind::Text, 26},
                         {"house_no", {"บ้านเลขที่", ""}, CellKind::Code, 10},
                         {"moo", {"หมู่", ""}, CellKind::Code, 5}};
        if (scored) {
            table.columns.push_back({"score", {"คะแนน", ""}, CellKind::Integer, 8});
            table.columns.push_back({"reason", {"เหตุผลที่ต่างจากคะแนน", ""}, CellKind::Text, 26});
        }
        for (auto const& c : view_.candidates) {
            std::vector<documents::Cell> cells{c.place, c.head_name, c.house_no, households::moo_in_words(c.moo)};
            if (scored) {
                cells.emplace_back(c.score);
                cells.emplace_back(c.reason);
            }
            table.add(std::move(cells));
        }
        paper_.table(std::move(table));
    }

    void free_text()
    {
        if (!view_.minutes)
            return;
        paper_.heading("บันทึกเพิ่มเติม");
        for (auto const& line : lines_of(*view_.minutes))
            paper_.paragraph(line);
    }

    void attendance()
    {
        paper_.new_page().title("บัญชีผู้มาประชุมแนบท้ายรายงาน").subtitle(view_.title).space(2);
        Table table;
        table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 5},     {"name", {"ชื่อ-สกุล", ""}, CellKind::Text, 30},
                         {"house_no", {"บ้านเลขที่", ""}, CellKind::Code, 10}, {"moo", {"หมู่", ""}, CellKind::Code, 6},
                         {"people", {"จำนวนคน", ""}, CellKind::Integer, 9}, {"how", {"การลงชื่อ", ""}, CellKind::Text, 20}};
        int row = 0;
        for (auto const& a : view_.attendees)
            table.add({++row, a.name + (a.counts ? "" : " (ไม่นับเป็นองค์ประชุม)"), a.house_no, households::moo_in_words(a.moo),
                       a.people, base::label_of(a.signed_by).th});
        table.add_total({{}, "รวม", {}, {}, view_.presence.people + view_.presence.others, {}});
        paper_.table(std::move(table));
    }

    HearingView const& view_;
    PaperContext const& context_;
    Paper paper_;
};

} // namespace

std::string minutes_pdf(HearingView const& view, PaperContext const& context)
{
    return MinutesPaper(view, context).pdf();
}

std::string sign_in_pdf(HearingView const& view, PaperContext const& context)
{
    Paper paper(settings_of(view, context, "ใบลงชื่อผู้เข้าร่วมประชุมประชาคม", false));
    add_head(paper, view, "ใบลงชื่อผู้เข้าร่วมประชุมประชาคม");
    paper.paragraph("ผู้ลงชื่อรับทราบว่า ชื่อและบ้านเลขที่ใช้เพื่อยืนยันองค์ประชุมและเก็บเป็นหลักฐานของโครงการเท่านั้น");
    Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 5},
                     {"name", {"ชื่อ-สกุล (ตัวบรรจง)", ""}, CellKind::Text, 34},
                     {"house_no", {"บ้านเลขที่", ""}, CellKind::Code, 11},
                     {"moo", {"หมู่", ""}, CellKind::Code, 7},
                     {"signature", {"ลายมือชื่อ", ""}, CellKind::Text, 24}};
    int row = 0;
    for (auto const& a : view.attendees)
        if (a.signed_by != SignedBy::Counted)
            table.add({++row, a.name, a.house_no, households::moo_in_words(a.moo), ""});
    // A second line in the empty cell gives room for a hand to write.
    for (int blank = 0; blank < kBlankRows; ++blank)
        table.add({++row, " \n ", "", "", ""});
    paper.table(std::move(table));
    paper.heading("ครัวเรือนที่จะพิจารณา " + std::to_string(static_cast<std::int64_t>(view.candidates.size())) + " ครัวเรือน");
    Table houses;
    houses.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 5},
                      {"name", {"ชื่อ-สกุล", ""}, CellKind::Text, 34},
                      {"house_no", {"บ้านเลขที่", ""}, CellKind::Code, 11},
                      {"moo", {"หมู่", ""}, CellKind::Code, 7}};
    row = 0;
    for (auto const& c : view.candidates)
        houses.add({++row, c.head_name, c.house_no, households::moo_in_words(c.moo)});
    paper.table(std::move(houses));
    return paper.pdf();
}

std::string notice_pdf(HearingView const& view, PaperContext const& context)
{
    Paper paper(settings_of(view, context, "ประกาศลำดับครัวเรือน", true));
    paper.title("ประกาศ")
        .title(view.corrects_id ? "ลำดับครัวเรือนตามมติประชาคม (ฉบับแก้ไข)" : "ลำดับครัวเรือนตามมติประชาคม")
        .subtitle(view.round_name_th)
        .subtitle(where(view))
        .space(3);
    auto const at = view.opened_at.value_or(view.held_at);
    paper.paragraph("ตามที่ได้จัด" + view.title + " เมื่อวันที่ " + official_date(at.bangkok_date()) + " ณ " + view.place +
                    " ที่ประชุมมีมติจัดลำดับครัวเรือนที่ขอรับการช่วยเหลือ ดังนี้");
    Table table;
    table.columns = {{"place", {"ลำดับ", ""}, CellKind::Ordinal, 8},
                     {"name", {"ชื่อ-สกุล", ""}, CellKind::Text, 40},
                     {"house_no", {"บ้านเลขที่", ""}, CellKind::Code, 14},
                     {"moo", {"หมู่", ""}, CellKind::Code, 8}};
    for (auto const& c : view.candidates)
        table.add({c.place, c.head_name, c.house_no, households::moo_in_words(c.moo)});
    paper.table(std::move(table));
    if (view.corrects_id)
        paper.paragraph("ประกาศฉบับนี้ใช้แทนประกาศลำดับครัวเรือนของการประชุมครั้งก่อน" + corrected_in_words(view) + " ซึ่งให้ถือว่ายกเลิกไปแล้ว");
    paper.paragraph("ลำดับนี้ยังไม่ใช่การอนุมัติให้ได้รับการช่วยเหลือ ผู้ที่เห็นว่าไม่ถูกต้อง แจ้งคัดค้านด้วยตนเองหรือเป็นหนังสือต่อสภาองค์กรชุมชนตำบล" +
                    view.tambon_name_th);
    paper.paragraph(std::string("วันสุดท้ายที่รับคำคัดค้าน วันที่ ") + kDots); // set when the list is frozen, after the hearing
    paper.paragraph("ประกาศ ณ วันที่ " + (view.seal ? official_date(view.seal->sealed_at.bangkok_date()) : std::string(kDots)));
    paper.signatures({{"ประธานที่ประชุม", view.chair_name.value_or(""), view.chair_position.value_or("")}});
    add_seal(paper, view, context);
    return paper.pdf();
}

std::string seal_url(std::string const& public_base_url, std::string const& code)
{
    return public_base_url + "/hearing-seal/" + code;
}

} // namespace hearings
