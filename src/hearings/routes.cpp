// The routes of hearings.
#include "hearings/loading.hpp"
#include "hearings/paper.hpp"
#include "hearings/problems.hpp"
#include "hearings/seals.hpp"
#include "hearings/service.hpp"
#include "hearings/store.hpp"
#include "hearings/views.hpp"
#include "platform/api/app.hpp"
#include "platform/api/history.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace hearings {

namespace {

using api::Call;
using api::Method;
using api::Permission;

HearingList list(Call& call)
{
    std::optional<rounds::RoundId> round;
    if (auto const id = call.query_uuid("round"))
        round = rounds::RoundId(*id);
    std::optional<State> state;
    if (auto const name = call.text("state")) {
        state = base::enum_from<State>(*name);
        if (!state)
            throw base::invalid_input({{"state", "unknown_choice", {"ไม่มีสถานะนี้", "There is no such state"}}});
    }
    return views::list(call.db(), call.scope(), round, state, call.area("area"));
}

HearingView seen(Call& call, HearingId id)
{
    return views::hearing(call.db(), call.actor(), call.actor().scope(Permission::HearingsRead), id);
}

HearingView read(Call& call)
{
    auto const id = call.id<HearingId>();
    auto view = seen(call, id);
    call.note_reading({"hearing.read", {"hearing", id.str()}, view.tambon, {}, ""});
    return view;
}

WaitingList waiting_houses(Call& call)
{
    return views::waiting(call.db(), call.scope(), call.id<HearingId>());
}

HearingView plan(Call& call, HearingForm const& form)
{
    return seen(call, service::plan(call.work(), form));
}

// A use case that takes the hearing and a form, and answers the hearing.
template <class Form, void (*UseCase)(api::Work&, HearingId, Form const&)>
HearingView with_form(Call& call, Form const& form)
{
    auto const id = call.id<HearingId>();
    UseCase(call.work(), id, form);
    return seen(call, id);
}

template <class Part, class Form, void (*UseCase)(api::Work&, HearingId, Part, Form const&)>
HearingView with_part(Call& call, Form const& form)
{
    auto const id = call.id<HearingId>();
    UseCase(call.work(), id, call.id<Part>("part"), form);
    return seen(call, id);
}

template <class Part>
HearingView take_out(Call& call)
{
    auto const id = call.id<HearingId>();
    service::take_out(call.work(), id, call.id<Part>("part"));
    return seen(call, id);
}

HearingView seal(Call& call)
{
    auto const id = call.id<HearingId>();
    service::seal(call.work(), id);
    return seen(call, id);
}

api::EntryPage history(Call& call)
{
    auto const hearing = require_hearing(call.db(), call.scope(), call.id<HearingId>());
    bool const writes = call.actor().scope(Permission::HearingsWrite).covers(hearing.tambon);
    return api::page_of(auth::history(call.db(), call.services().vault, {"hearing", hearing.id.str()}, writes));
}

http::Response picture_file(Call& call)
{
    auto const whole = store::whole(call.db(), require_hearing(call.db(), call.scope(), call.id<HearingId>()));
    auto const picture = std::ranges::find(whole.pictures, call.id<PictureId>("part"), &Picture::id);
    auto const digest = picture == whole.pictures.end() ? std::nullopt : files::Digest::parse(picture->sha256);
    if (!digest)
        throw problems::part_not_found();
    auto const size = call.text("size").value_or("full") == "thumb" ? files::Size::Thumbnail : files::Size::Screen;
    return files::serve(call.services().files, *digest, size);
}

// A paper of a hearing, for whoever may read it: the reading is noted.
template <std::string (*Write)(HearingView const&, PaperContext const&)>
http::Response paper(Call& call, char const* name)
{
    auto const view = read(call);
    return api::download("application/pdf", name + view.tambon_name_th + ".pdf",
                         Write(view, {api::public_base_url(call), call.now()}));
}

http::Response minutes(Call& call)
{
    return paper<minutes_pdf>(call, "รายงานประชาคม ");
}

http::Response sign_in(Call& call)
{
    return paper<sign_in_pdf>(call, "ใบลงชื่อประชาคม ");
}

http::Response notice(Call& call)
{
    return paper<notice_pdf>(call, "ประกาศลำดับ ");
}

SealView public_seal_of(Call& call)
{
    return public_seal(call.db(), call.services().vault, call.path("code"));
}

constexpr auto kWrite = Permission::HearingsWrite;

void add_meeting_routes(api::Routes& routes)
{
    routes.write(Method::Post, "/api/hearings/{id}/attendees", kWrite, with_form<AttendeesForm, service::arrive>)
        .summary({"ลงชื่อผู้เข้าร่วม", "People who came"});
    routes.write(Method::Delete, "/api/hearings/{id}/attendees/{part}", kWrite, take_out<AttendeeId>)
        .summary({"นำผู้เข้าร่วมออก", "Take somebody out of the attendance"});
    routes.write(Method::Post, "/api/hearings/{id}/statements", kWrite, with_form<StatementForm, service::state>)
        .summary({"บันทึกความเห็นหรือข้อคัดค้าน", "What somebody said"});
    routes
        .write(Method::Put, "/api/hearings/{id}/statements/{part}", kWrite,
               with_part<StatementId, StatementForm, service::change>)
        .summary({"แก้ไขความเห็นหรือบันทึกคำชี้แจง", "Change a statement, or record the answer to it"});
    routes.write(Method::Delete, "/api/hearings/{id}/statements/{part}", kWrite, take_out<StatementId>)
        .summary({"นำความเห็นออก", "Take a statement out"});
    routes.write(Method::Put, "/api/hearings/{id}/order", kWrite, with_form<OrderForm, service::put_in_order>)
        .summary({"บันทึกลำดับของที่ประชุม", "The people's order"});
    routes.write(Method::Post, "/api/hearings/{id}/votes", kWrite, with_form<VoteForm, service::vote>)
        .summary({"บันทึกหรือเปิดการลงมติ", "Record a vote, or open one by single hands"});
    routes.write(Method::Put, "/api/hearings/{id}/votes/{part}", kWrite, with_part<VoteId, VoteForm, service::change>)
        .summary({"แก้ไขหรือปิดการลงมติ", "Change a vote, or close it"});
    routes.write(Method::Delete, "/api/hearings/{id}/votes/{part}", kWrite, take_out<VoteId>)
        .summary({"นำการลงมติออก", "Take a vote out"});
    routes.write(Method::Post, "/api/hearings/{id}/votes/{part}/hands", kWrite, with_part<VoteId, Hand, service::raise_hand>)
        .summary({"บันทึกเสียงของผู้เข้าร่วมหนึ่งคน", "The hand of one person"});
    routes.write(Method::Post, "/api/hearings/{id}/pictures", kWrite, with_form<PictureForm, service::add_picture>)
        .summary({"แนบภาพที่ส่งแล้ว", "Attach a picture that was uploaded"});
    routes.write(Method::Delete, "/api/hearings/{id}/pictures/{part}", kWrite, take_out<PictureId>)
        .summary({"นำภาพออก", "Take a picture out"});
    routes.read_raw("/api/hearings/{id}/pictures/{part}/file", Permission::HearingsRead, picture_file)
        .summary({"ไฟล์ภาพ", "The picture"})
        .query("size", {"thumb หรือ full", "thumb or full"})
        .produces("image/jpeg");
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/hearings", Permission::HearingsRead, list)
        .summary({"รายการเวทีประชาคม", "Hearings"})
        .query("round", {"รอบโครงการ", "Round"})
        .query("state", {"สถานะ", "State"})
        .query("area", {"พื้นที่", "Area"});
    routes.write(Method::Post, "/api/hearings", kWrite, plan).summary({"นัดเวทีประชาคม", "Plan a hearing"});
    routes.read("/api/hearings/{id}", Permission::HearingsRead, read).summary({"เวทีประชาคมหนึ่งเวที", "One hearing"});
    routes.write(Method::Put, "/api/hearings/{id}", kWrite, with_form<HearingForm, service::change>)
        .summary({"แก้ไขเวทีประชาคม", "Change a hearing"});
    routes.read("/api/hearings/{id}/waiting", Permission::HearingsRead, waiting_houses)
        .summary({"บ้านที่รอประชาคม", "Houses that wait for the hearing"});
    routes.write(Method::Put, "/api/hearings/{id}/candidates", kWrite, with_form<CandidatesForm, service::list_candidates>)
        .summary({"กำหนดรายชื่อครัวเรือนที่พิจารณา", "List the candidates"});
    routes.write(Method::Post, "/api/hearings/{id}/opening", kWrite, with_form<OpeningForm, service::open>)
        .summary({"เปิดประชุม", "Open the meeting"});
    routes.write(Method::Post, "/api/hearings/{id}/cancellation", kWrite, with_form<ReasonForm, service::cancel>)
        .summary({"ยกเลิกเวทีประชาคม", "Cancel the hearing"});
    routes.write(Method::Put, "/api/hearings/{id}/minutes", kWrite, with_form<MinutesForm, service::write_minutes>)
        .summary({"เขียนบันทึกการประชุม", "Write the minutes"});
    add_meeting_routes(routes);
    routes.write(Method::Post, "/api/hearings/{id}/seal", kWrite, seal)
        .summary({"ผนึกเวทีประชาคม บ้านทุกหลังเป็นผ่านประชาคม", "Seal; its houses become heard"});
    routes.read("/api/hearings/{id}/history", Permission::HearingsRead, history)
        .summary({"เส้นเวลาของเวที", "Time line of the hearing"});
    routes.read_raw("/api/hearings/{id}/minutes.pdf", Permission::HearingsRead, minutes)
        .summary({"รายงานการประชุม", "Minutes"})
        .produces("application/pdf");
    routes.read_raw("/api/hearings/{id}/sign-in.pdf", Permission::HearingsRead, sign_in)
        .summary({"ใบลงชื่อ", "Sign-in sheet"})
        .produces("application/pdf");
    routes.read_raw("/api/hearings/{id}/ranked-list.pdf", Permission::HearingsRead, notice)
        .summary({"ประกาศลำดับสำหรับปิดประกาศ", "The ranked list for the notice board"})
        .produces("application/pdf");
    routes.read("/api/public/hearings/seals/{code}", api::open_to_all, public_seal_of)
        .summary({"ตรวจสอบเวทีประชาคมจากรหัสผนึก", "What the seal code of a hearing proves"});
}

} // namespace hearings
