// Sending from the browser, the council's review, the survey behind a household, and what surveyors carry.
#include "platform/api/app.hpp"
#include "platform/files/files.hpp"
#include "platform/http/tokens.hpp"
#include "survey/carrying.hpp"
#include "survey/deciding.hpp"
#include "survey/last_survey.hpp"
#include "survey/problems.hpp"
#include "survey/receiving.hpp"
#include "survey/returned.hpp"
#include "survey/review.hpp"
#include "survey/routes.hpp"
#include "survey/xml.hpp"

namespace survey {

namespace {

using api::Call;
using api::Method;
using auth::Permission;

constexpr std::int64_t kMostPageRows = 200;
constexpr std::int64_t kUsualRows = 50;

// ---- sending --------------------------------------------------------------------------------------------------------

void read_sent(Call& call)
{
    if (!says_xml(call.request()))
        throw problems::not_xml();
    auto const& actor = call.actor();
    auto const& services = call.services();
    auto arrival = read_arrival([&](storage::ReadJob const& job) { services.database.read(job); }, services.vault,
                                {actor.id, actor.display_name, call.scope(), std::nullopt}, call.request().body, call.now());
    if (arrival.submission.instance_id != call.path("id"))
        throw problems::other_instance();
    call.input() = std::move(arrival);
}

Receipt send(Call& call)
{
    return receive(call.work(), std::any_cast<Arrival const&>(call.input()));
}

Receipt send_picture(Call& call, AttachForm const& form)
{
    return attach(call.work(), call.path("id"), call.path("name"), form.sha256);
}

// ---- returned -------------------------------------------------------------------------------------------------------

ReturnedList list_returned(Call& call)
{
    auto list = returned_to(call.db(), call.actor());
    for (auto const& one : list.items)
        call.note_reading({"submission.returned_listed", {"submission", one.instance_id}, one.tambon, {}, ""});
    return list;
}

ReturnedSurvey one_returned(Call& call)
{
    auto survey = show_returned(call.db(), call.services().vault, call.actor(), call.path("id"));
    call.note_reading({"submission.returned_read", {"submission", survey.instance_id}, survey.tambon, {}, ""});
    return survey;
}

// ---- review ---------------------------------------------------------------------------------------------------------

State state_asked(Call const& call)
{
    auto const name = call.text("state");
    if (!name)
        return State::Waiting;
    if (auto const state = base::enum_from<State>(*name); state && *state != State::Filed) // those stand with their form
        return *state;
    throw base::invalid_input({{"state", "choice", {"ไม่มีสถานะนี้ในรายการ", "There is no such state"}}});
}

SubmissionPage list(Call& call)
{
    ReviewQuery query;
    query.state = state_asked(call);
    query.area = call.area("area");
    query.after = call.text("after");
    query.limit = static_cast<std::size_t>(call.integer("limit", 1, kMostPageRows).value_or(kUsualRows));
    auto page = list_page(call.db(), call.services().vault, call.scope(), query);
    if (!page.items.empty())
        for (auto const& area : query.area ? std::vector{*query.area} : call.scope().areas())
            call.note_reading(
                {"submission.listed", {"area", area.str()}, area, {}, "แสดง " + std::to_string(page.items.size()) + " รายการ"});
    return page;
}

SubmissionView shown(Call& call, storage::Reader& reader)
{
    return show(reader, call.services().vault, call.actor(), call.path("id"), call.today());
}

SubmissionView page(Call& call)
{
    auto view = shown(call, call.db());
    call.note_reading({"submission.read", {"submission", view.instance_id}, view.tambon, {}, ""});
    return view;
}

SubmissionView decision(Call& call, DecisionForm const& form)
{
    decide(call.work(), call.scope(), call.path("id"), form);
    return shown(call, call.work().tx());
}

http::Response picture(Call& call)
{
    auto const file = file_of(call.db(), call.services().vault, call.actor(), call.scope(), call.path("id"), call.path("name"));
    auto const digest = files::Digest::parse(file.sha256);
    if (!digest)
        throw problems::file_not_found();
    call.note_reading({"submission.picture_read", {"submission", call.path("id")}, file.area, {}, ""});
    auto const size = call.text("size").value_or("full") == "thumb" ? files::Size::Thumbnail : files::Size::Screen;
    auto response = files::serve(call.services().files, *digest, size);
    if (file.shows_numbers) // on a shared computer nothing of it stays behind
        response.headers.set("Cache-Control", "no-store");
    return response;
}

HouseholdSurveyView of_household(Call& call)
{
    auto const id = call.id<households::HouseholdId>();
    auto view = survey_of_household(call.db(), call.services().vault, call.actor(), call.scope(), id);
    if (view.last)
        call.note_reading({"household.survey_read", {"household", id.str()}, view.tambon, {}, ""});
    return view;
}

// ---- carrying -------------------------------------------------------------------------------------------------------

CarryView carried(Call& call)
{
    households::CarryQuery query;
    query.since = call.text("since");
    query.after = call.text("after");
    auto page = households::carry(call.db(), call.actor(), call.scope(), query, call.today());
    for (auto const& area : call.scope().areas())
        call.note_reading(
            {"household.carried", {"area", area.str()}, area, {}, "นำ " + std::to_string(page.items.size()) + " ครัวเรือนลงเครื่อง"});
    return {std::move(page.items), std::move(page.gone), std::move(page.next), std::move(page.since), page.whole};
}

} // namespace

bool says_xml(http::Request const& request)
{
    auto const type = http::media_type_of(request.headers.get("content-type").value_or(""));
    return http::equal_ignoring_case(type, "application/xml") || http::equal_ignoring_case(type, "text/xml");
}

void add_submission_routes(api::Routes& routes)
{
    routes.write<Receipt>(Method::Put, "/api/submissions/{id}", Permission::SurveyWrite, send)
        .summary({"ส่งแบบสำรวจ (ส่งซ้ำได้)", "Send a survey; sending it again changes nothing"})
        .takes("application/xml")
        .limit(XmlLimits().bytes)
        .prepares(read_sent);
    routes.write(Method::Put, "/api/submissions/{id}/files/{name}", Permission::SurveyWrite, send_picture)
        .summary({"แนบภาพที่ส่งแล้วกับคำตอบ", "Put an uploaded picture beside the answers that name it"});
    routes.read("/api/returned-surveys", Permission::SurveyWrite, list_returned)
        .summary({"แบบสำรวจของตนที่สภาฯ ส่งคืนและยังไม่ได้ส่งใหม่ (บันทึกการเปิดดู)",
                  "Surveys one sent that came back and were not sent again; the reading is recorded"})
        .without_readings();
    routes.read("/api/returned-surveys/{id}", Permission::SurveyWrite, one_returned)
        .summary({"คำตอบและภาพของแบบสำรวจของตนที่ส่งคืน (บันทึกการเปิดดู)",
                  "Answers and pictures' hashes of a survey of one's own that came back; the reading is recorded"})
        .without_readings();
    routes.read("/api/submissions", Permission::SurveyReview, list)
        .summary({"แบบสำรวจครัวเรือนที่ส่งมา ใหม่สุดก่อน", "Household surveys of one's areas, newest first"})
        .query("state", {"สถานะ", "State; waiting where nothing is said"})
        .query("area", {"รหัสพื้นที่", "Area code"})
        .query("after", {"next ของหน้าก่อน", "`next` of the page before"})
        .query("limit", {"จำนวนแถว 1-200", "Rows, 1 to 200"})
        .without_readings();
    routes.read("/api/submissions/{id}", Permission::SurveyWrite, page)
        .summary({"แบบสำรวจหนึ่งชุด (บันทึกการเปิดดู)",
                  "One submission; the reading is recorded. Senders who do not review see its state only"})
        .without_readings();
    routes.read_raw("/api/submissions/{id}/files/{name}", Permission::SurveyReview, picture)
        .summary({"ภาพที่ส่งมากับแบบสำรวจ (บันทึกการเปิดดู)", "A picture of a submission; the reading is recorded"})
        .query("size", {"thumb หรือ full", "thumb or full"})
        .produces("image/jpeg");
    routes.write(Method::Post, "/api/submissions/{id}/decision", Permission::SurveyReview, decision)
        .summary({"รับเข้าทะเบียน เชื่อมกับครัวเรือนเดิม หรือส่งคืน", "Register, link to a household, or return"});
    routes.read("/api/households/{id}/survey", Permission::HouseholdsRead, of_household)
        .summary({"คำตอบของการสำรวจครั้งล่าสุดที่ไม่อยู่ในทะเบียน (บันทึกการเปิดดู)",
                  "What the last survey of a household says beside the register; the reading is recorded"});
    routes.read("/api/carry", Permission::SurveyWrite, carried)
        .summary({"ครัวเรือนที่นำลงเครื่อง (บันทึกการอ่าน)", "Households to carry into the field; the reading is recorded"})
        .query("since", {"since ของหน้าสุดท้ายครั้งก่อน", "`since` of the last page before; absent: everything"})
        .query("after", {"next ของหน้าก่อน", "`next` of the page before"})
        .without_readings();
}

} // namespace survey
