// Words for work: titles and buttons in both languages.
#include "insights/rules.hpp"

#include "insights/work_items.hpp"

#include <algorithm>

namespace insights {

namespace {

std::string state_link(StateGroup const& group, bool late)
{
    return group.round_link + "/houses?state=" + std::string(base::name_of(group.state)) + (late ? "&late=true" : "");
}

base::Bilingual next_of(rounds::HouseState state)
{
    auto const next = rounds::next_step(state);
    return next ? base::label_of(*next) : base::Bilingual{};
}

} // namespace

WorkItem step_item(StateGroup const& group, bool mine)
{
    auto const& now = base::label_of(group.state);
    auto const next = next_of(group.state);
    auto const count = std::to_string(group.houses);
    WorkItem item;
    item.kind = "house_step";
    item.title_th = count + " หลัง " + now.th + " รอ “" + next.th + "”";
    item.title_en = count + (group.houses == 1 ? " house: " : " houses: ") + now.en + ", next “" + next.en + "”";
    item.detail_th = group.round_th;
    item.detail_en = group.round_en;
    item.count = group.houses;
    item.link = group.step_link.empty() ? state_link(group, false) : group.step_link;
    item.action_th = group.step_link.empty() ? "เปิดรายการ" : "ไปทำขั้นนี้";
    item.action_en = group.step_link.empty() ? "Open the list" : "Go and do it";
    item.mine = mine;
    return item;
}

WorkItem late_item(StateGroup const& group, bool mine)
{
    auto const& now = base::label_of(group.state);
    auto const next = next_of(group.state);
    auto const count = std::to_string(group.late);
    auto const& owner = base::label_of(group.owner);
    WorkItem item;
    item.kind = "house_late";
    item.title_th = count + " หลัง " + now.th + " นานเกินกำหนด";
    item.title_en = count + (group.late == 1 ? " house has" : " houses have") + " been “" + now.en + "” for too long";
    // The days are those of the house that waits longest, not of each.
    bool const one = group.late == 1;
    item.detail_th = (one ? "เกินกำหนด " : "หลังที่นานที่สุดเกินกำหนด ") + std::to_string(group.days_over) + " วัน ขั้นต่อไป “" + next.th +
                     "” หน้าที่ของ" + owner.th + " · " + group.round_th;
    item.detail_en = (one ? "By " : "The longest by ") + std::to_string(group.days_over) +
                     (group.days_over == 1 ? " day" : " days") + "; next “" + next.en + "”, duty of " + owner.en + " · " +
                     group.round_en;
    item.count = group.late;
    item.days_over = group.days_over;
    item.link = state_link(group, true);
    item.action_th = "ดูว่าหลังไหน";
    item.action_en = "See which ones";
    item.mine = mine;
    return item;
}

WorkItem acceptance_item(rounds::Round const& round, std::int64_t houses)
{
    auto const count = std::to_string(houses);
    return work_item("acceptance", houses,
                     {count + " หลัง ซ่อมเสร็จ รอตรวจรับ",
                      count + (houses == 1 ? " finished house waits" : " finished houses wait") + " for acceptance"},
                     name_of(round), "/works?round=" + round.id.str() + "&stage=after", {"ไปตรวจรับ", "Go and accept"});
}

WorkItem open_quota_item(std::string const& round_link, std::string const& round_th, std::string const& round_en,
                         std::int64_t open)
{
    auto const count = std::to_string(open);
    WorkItem item;
    item.kind = "quota_open";
    item.title_th = "โควตายังว่าง " + count + " หลัง";
    item.title_en = count + (open == 1 ? " place of the quota is" : " places of the quota are") + " still free";
    item.detail_th = round_th;
    item.detail_en = round_en;
    item.count = open;
    item.link = round_link;
    item.action_th = "ดูรายชื่อพิจารณา";
    item.action_en = "See the candidates";
    return item;
}

WorkItem unplaced_item(std::string const& round_link, std::string const& round_th, std::string const& round_en,
                       std::int64_t households)
{
    auto const count = std::to_string(households);
    WorkItem item;
    item.kind = "surveyed_unplaced";
    item.title_th = count + " ครัวเรือนสำรวจแล้ว ยังไม่อยู่ในรอบใด";
    item.title_en = count + (households == 1 ? " surveyed household is" : " surveyed households are") + " in no round";
    item.detail_th = "เพิ่มเข้ารายชื่อพิจารณา เพื่อเข้าเวทีประชาคม · " + round_th;
    item.detail_en = "Add them as candidates, for the hearing · " + round_en;
    item.count = households;
    item.link = round_link + "?place=1";
    item.action_th = "เพิ่มเข้ารายชื่อพิจารณา";
    item.action_en = "Add candidates";
    return item;
}

WorkItem unranked_item(std::string const& round_link, base::Bilingual const& tambon, std::int64_t houses, bool mine)
{
    auto const count = std::to_string(houses);
    WorkItem item;
    item.kind = "heard_unranked";
    item.title_th = count + " หลัง ผ่านประชาคมแล้ว รอจัดลำดับ";
    item.title_en = count + (houses == 1 ? " heard house waits" : " heard houses wait") + " for a ranked list";
    item.detail_th = "ตำบล" + tambon.th;
    item.detail_en = "Tambon " + tambon.en;
    item.count = houses;
    item.link = round_link + "/rankings";
    item.action_th = "จัดลำดับ";
    item.action_en = "Draw up the list";
    item.mine = mine;
    return item;
}

WorkItem unfilled_item(std::string const& round_link, base::Bilingual const& tambon, std::int64_t free, std::int64_t waiting)
{
    WorkItem item;
    item.kind = "reserve_waiting";
    item.title_th = "ที่ว่าง " + std::to_string(free) + " หลัง มีสำรองรออยู่ " + std::to_string(waiting) + " หลัง";
    item.title_en = std::to_string(free) + (free == 1 ? " place is" : " places are") + " free and " + std::to_string(waiting) +
                    (waiting == 1 ? " house waits" : " houses wait") + " in reserve";
    item.detail_th = "ตำบล" + tambon.th;
    item.detail_en = "Tambon " + tambon.en;
    item.count = std::min(free, waiting);
    item.link = round_link + "/rankings";
    item.action_th = "ให้สำรองขึ้นมาแทน";
    item.action_en = "Fill the place";
    return item;
}

WorkItem surveys_item(std::int64_t waiting)
{
    auto const count = std::to_string(waiting);
    WorkItem item;
    item.kind = "surveys_waiting";
    item.title_th = count + " แบบสำรวจ รอสภาฯ ตรวจ";
    item.title_en = count + (waiting == 1 ? " survey waits" : " surveys wait") + " for the council's look";
    item.detail_th = "รับเข้าทะเบียน เชื่อมกับครัวเรือนเดิม หรือส่งกลับพร้อมเหตุผล";
    item.detail_en = "Take it into the register, link it to a household, or return it with a reason";
    item.count = waiting;
    item.link = "/submissions";
    item.action_th = "ตรวจแบบสำรวจ";
    item.action_en = "Review";
    return item;
}

WorkItem returned_item(std::int64_t returned)
{
    auto const count = std::to_string(returned);
    WorkItem item;
    item.kind = "surveys_returned";
    item.title_th = count + " แบบสำรวจ สภาฯ ส่งคืนให้แก้ไข";
    item.title_en = count + (returned == 1 ? " survey was" : " surveys were") + " returned by the council";
    item.detail_th = "อ่านเหตุผล แก้ไข แล้วส่งใหม่ ได้จากทุกเครื่องที่ท่านใช้";
    item.detail_en = "Read why, mend it and send it again, from any device of yours";
    item.count = returned;
    item.link = "/surveys";
    item.action_th = "แก้ไขแล้วส่งใหม่";
    item.action_en = "Mend and send again";
    return item;
}

WorkItem hearing_item(hearings::UnderWay const& hearing, base::Date today)
{
    auto const held_on = hearing.held_at.bangkok_date();
    WorkItem item;
    item.kind = "hearing";
    item.title_th = hearing.open ? "เวทีประชาคมกำลังประชุม ยังไม่ผนึกผล" : "เวทีประชาคมที่นัดไว้ " + held_on.short_thai();
    item.title_en = hearing.open ? "A hearing is open and not sealed yet" : "A hearing is planned for " + held_on.english();
    item.detail_th = hearing.title + (hearing.open ? " · เริ่ม " + held_on.short_thai() : "");
    item.detail_en = hearing.title + (hearing.open ? " · since " + held_on.english() : "");
    item.count = 1;
    if (held_on < today)
        item.days_over = today.days() - held_on.days();
    item.link = "/hearings/" + hearing.id.str();
    item.action_th = "เปิดเวที";
    item.action_en = "Open the hearing";
    return item;
}

WorkItem objections_item(selection::Contested const& list)
{
    auto const count = std::to_string(list.objections);
    WorkItem item;
    item.kind = "objections";
    item.title_th = count + " คำคัดค้าน รอพิจารณา";
    item.title_en = count + (list.objections == 1 ? " objection waits" : " objections wait") + " for a decision";
    item.detail_th = "บัญชีจัดลำดับ " + list.number;
    item.detail_en = "Ranked list " + list.number;
    item.count = list.objections;
    item.link = "/rankings/" + list.id.str();
    item.action_th = "เปิดบัญชี";
    item.action_en = "Open the list";
    return item;
}

WorkItem books_item(std::string const& money_link, std::string const& round_th, std::string const& round_en,
                    ledger::Unbooked const& unbooked)
{
    auto const houses = std::to_string(unbooked.houses);
    WorkItem item;
    item.kind = "books";
    item.title_th = unbooked.no_books ? "เปิดบัญชีของรอบตามบันทึกข้อตกลง" : "บัญชียังไม่ตรงกับบันทึกข้อตกลง";
    item.title_en =
        unbooked.no_books ? "Open the books of a round with a sealed agreement" : "The books differ from what was agreed";
    item.detail_th = round_th + " · " + houses + " หลัง " + unbooked.amount.str() + " บาท";
    item.detail_en =
        round_en + " · " + houses + (unbooked.houses == 1 ? " house, " : " houses, ") + unbooked.amount.str() + " baht";
    item.count = unbooked.houses;
    item.link = money_link;
    item.action_th = "เปิดหน้าการเงิน";
    item.action_en = "Open Money";
    return item;
}

WorkItem proposal_item(proposals::Waiting const& waiting, base::Bilingual const& place, base::Date today)
{
    using For = proposals::Waiting::For;
    auto const count = std::to_string(waiting.houses);
    auto const round = "/rounds/" + waiting.round.str();
    auto const proposal = waiting.proposal ? "/proposals/" + waiting.proposal->str() : round + "/proposals";
    auto const days = waiting.since ? today.days() - waiting.since->days() : 0;
    auto const houses_en = count + (waiting.houses == 1 ? " house" : " houses");
    WorkItem item;
    item.count = waiting.houses;
    item.detail_th = place.th;
    item.detail_en = place.en;
    item.link = proposal;
    auto const say = [&](char const* kind, std::string th, std::string en, char const* action_th, char const* action_en) {
        item.kind = kind;
        item.title_th = std::move(th);
        item.title_en = std::move(en);
        item.action_th = action_th;
        item.action_en = action_en;
    };
    switch (waiting.what) {
    case For::Proposal:
        say("proposal_begin", count + " หลัง จัดลำดับแล้ว รอทำข้อเสนอ", houses_en + " ranked, to be proposed", "เริ่มข้อเสนอ",
            "Begin the proposal");
        break;
    case For::Sending:
        say("proposal_send", "ข้อเสนอที่ร่างไว้ ยังไม่ได้ส่ง", "A proposal is drawn up and not sent", "เปิดข้อเสนอ", "Open the proposal");
        item.count = 1;
        break;
    case For::Answers: {
        auto const questions = std::to_string(waiting.questions);
        say("proposal_answers", waiting.questions > 0 ? "จังหวัดถาม " + questions + " ข้อ รอคำตอบ" : "ข้อเสนอถูกส่งกลับ รอส่งใหม่",
            waiting.questions > 0
                ? questions + (waiting.questions == 1 ? " question waits" : " questions wait") + " for an answer"
                : std::string("A proposal came back and waits to be sent again"),
            "ตอบแล้วส่งใหม่", "Answer and send again");
        item.count = std::max<std::int64_t>(1, waiting.questions);
        break;
    }
    case For::Screening:
        say("proposal_screen", "ข้อเสนอ " + count + " หลัง รอกลั่นกรอง", "A proposal of " + houses_en + " waits for screening",
            "กลั่นกรอง", "Screen it");
        break;
    case For::Decision:
        say("proposals_decide", count + " หลัง กลั่นกรองแล้ว รอผลอนุมัติ", houses_en + " screened, wait for the committee", "บันทึกผลอนุมัติ",
            "Record the decisions");
        item.link = round + "/decisions";
        break;
    }
    if (days > 0) {
        item.detail_th += " · " + std::to_string(days) + " วัน";
        item.detail_en += " · " + std::to_string(days) + (days == 1 ? " day" : " days");
    }
    return item;
}

WorkItem visits_item(std::vector<works::DueVisit> const& visits, base::Date today, bool overdue)
{
    auto const count = std::to_string(visits.size());
    auto const& first = visits.front();
    WorkItem item;
    item.kind = "work_visits";
    item.title_th = overdue ? "เยี่ยมบ้านหลังส่งมอบ: เลยกำหนด " + count + " ครั้ง" : "เยี่ยมบ้านหลังส่งมอบ: ใกล้ถึงกำหนด " + count + " ครั้ง";
    item.title_en =
        overdue ? "Visits after the hand-over: " + count + " overdue" : "Visits after the hand-over: " + count + " due soon";
    item.detail_th = "แรกสุด: ครบ " + std::to_string(first.months) + " เดือน " + first.due.short_thai();
    item.detail_en = "The first: at " + std::to_string(first.months) + " months, " + first.due.english();
    item.count = static_cast<std::int64_t>(visits.size());
    if (overdue)
        item.days_over = today.days() - first.due.days();
    item.link = "/works/visits";
    item.action_th = "เปิดรายการเยี่ยมบ้าน";
    item.action_en = "Open the visits";
    return item;
}

WorkItem mending_item(std::vector<works::OverdueMending> const& mending, base::Date today)
{
    auto const count = std::to_string(mending.size());
    WorkItem item;
    item.kind = "work_mending";
    item.title_th = "บ้านที่ต้องแก้ไขตามการตรวจรับ เลยกำหนด " + count + " หลัง";
    item.title_en = "To be mended after inspection, overdue: " + count + (mending.size() == 1 ? " house" : " houses");
    item.detail_th = "กำหนดแรกสุด " + mending.front().due.short_thai();
    item.detail_en = "The first was due on " + mending.front().due.english();
    item.count = static_cast<std::int64_t>(mending.size());
    item.days_over = today.days() - mending.front().due.days();
    item.link = mending.size() == 1 ? "/works/houses/" + mending.front().house.str() : "/works";
    item.action_th = "เปิดงานซ่อม";
    item.action_en = "Open the works";
    return item;
}

WorkItem flags_item(std::int64_t open)
{
    WorkItem item;
    item.kind = "photo_flags";
    item.title_th = "ข้อสังเกตภาพถ่ายรอชี้ขาด " + std::to_string(open) + " เรื่อง";
    item.title_en = std::to_string(open) + (open == 1 ? " photograph flag waits" : " photograph flags wait") + " for a decision";
    item.count = open;
    item.link = "/works/desk";
    item.action_th = "เปิดโต๊ะตรวจภาพ";
    item.action_en = "Open the photo desk";
    return item;
}

bool watches_over(auth::Role role)
{
    using enum auth::Role;
    return role == Network || role == Codi || role == Governor || role == Auditor;
}

} // namespace insights
