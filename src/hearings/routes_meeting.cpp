// The routes of what happens in the meeting.
#include "hearings/loading.hpp"
#include "hearings/problems.hpp"
#include "hearings/routes.hpp"
#include "hearings/service.hpp"
#include "hearings/store.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace hearings {

namespace {

using api::Call;
using api::Method;
using api::Permission;

template <class Part, class Form, void (*UseCase)(api::Work&, HearingId, Part, Form const&)>
HearingView with_part(Call& call, Form const& form)
{
    auto const id = call.id<HearingId>();
    UseCase(call.work(), id, call.id<Part>("part"), form);
    return seen(call, id);
}

HearingView take_out_picture(Call& call)
{
    auto const id = call.id<HearingId>();
    service::take_out(call.work(), id, call.id<PictureId>("part"));
    return seen(call, id);
}

// What somebody changed meanwhile is not taken out unseen.
template <class Part>
HearingView take_out_as_seen(Call& call)
{
    auto const id = call.id<HearingId>();
    service::take_out(call.work(), id, call.id<Part>("part"), call.integer("version", 1, kMostVersions));
    return seen(call, id);
}

HearingView take_out_attendee(Call& call)
{
    auto const id = call.id<HearingId>();
    service::take_out(call.work(), id, PickedAttendees{{call.id<AttendeeId>("part")}});
    return seen(call, id);
}

http::Response picture_file(Call& call)
{
    auto const id = call.id<HearingId>();
    auto const whole = store::whole(call.db(), require_hearing(call.db(), call.scope(), id));
    auto const picture = std::ranges::find(whole.pictures, call.id<PictureId>("part"), &Picture::id);
    auto const digest = picture == whole.pictures.end() ? std::nullopt : files::Digest::parse(picture->sha256);
    if (!digest)
        throw problems::part_not_found();
    call.note_reading({"hearing.picture_read", {"hearing", id.str()}, whole.hearing.tambon, {}, ""});
    auto const size = call.text("size").value_or("full") == "thumb" ? files::Size::Thumbnail : files::Size::Screen;
    return files::serve(call.services().files, *digest, size);
}

} // namespace

void add_meeting_routes(api::Routes& routes)
{
    routes.write(Method::Post, "/api/hearings/{id}/attendees", kWrite, with_form<AttendeesForm, service::arrive>)
        .summary({"ลงชื่อผู้เข้าร่วม", "People who came"});
    routes.write(Method::Post, "/api/hearings/{id}/attendees/confirmation", kWrite, with_form<PickedAttendees, service::confirm>)
        .summary({"ยืนยันผู้ที่ลงชื่อด้วยโทรศัพท์", "Confirm people who signed in by telephone"});
    routes.write(Method::Post, "/api/hearings/{id}/attendees/removal", kWrite, with_form<PickedAttendees, service::take_out>)
        .summary({"นำผู้เข้าร่วมหลายคนออก พร้อมเสียงที่ลงไว้", "Take people out of the attendance, with their hands"});
    routes.write(Method::Delete, "/api/hearings/{id}/attendees/{part}", kWrite, take_out_attendee)
        .summary({"นำผู้เข้าร่วมออก", "Take somebody out of the attendance"});
    routes.write(Method::Post, "/api/hearings/{id}/statements", kWrite, with_form<StatementForm, service::state>)
        .summary({"บันทึกความเห็นหรือข้อคัดค้าน", "What somebody said"});
    routes
        .write(Method::Put, "/api/hearings/{id}/statements/{part}", kWrite,
               with_part<StatementId, StatementForm, service::change>)
        .summary({"แก้ไขความเห็นหรือบันทึกคำชี้แจง", "Change a statement, or record the answer to it"});
    routes.write(Method::Delete, "/api/hearings/{id}/statements/{part}", kWrite, take_out_as_seen<StatementId>)
        .summary({"นำความเห็นออก", "Take a statement out"})
        .query("version", {"รุ่นที่เห็น", "The version that was seen"}, true);
    routes.write(Method::Put, "/api/hearings/{id}/order", kWrite, with_form<OrderForm, service::put_in_order>)
        .summary({"บันทึกลำดับของที่ประชุม", "The people's order"});
    routes.write(Method::Post, "/api/hearings/{id}/votes", kWrite, with_form<VoteForm, service::vote>)
        .summary({"บันทึกหรือเปิดการลงมติ", "Record a vote, or open one by single hands"});
    routes.write(Method::Put, "/api/hearings/{id}/votes/{part}", kWrite, with_part<VoteId, VoteForm, service::change>)
        .summary({"แก้ไขหรือปิดการลงมติ", "Change a vote, or close it"});
    routes.write(Method::Delete, "/api/hearings/{id}/votes/{part}", kWrite, take_out_as_seen<VoteId>)
        .summary({"นำการลงมติออก", "Take a vote out"})
        .query("version", {"รุ่นที่เห็น", "The version that was seen"}, true);
    routes.write(Method::Post, "/api/hearings/{id}/votes/{part}/hands", kWrite, with_part<VoteId, Hand, service::raise_hand>)
        .summary({"บันทึกเสียงของผู้เข้าร่วมหนึ่งคน", "The hand of one person"});
    routes.write(Method::Post, "/api/hearings/{id}/pictures", kWrite, with_form<PictureForm, service::add_picture>)
        .summary({"แนบภาพที่ส่งแล้ว", "Attach a picture that was uploaded"});
    routes.write(Method::Delete, "/api/hearings/{id}/pictures/{part}", kWrite, take_out_picture)
        .summary({"นำภาพออก", "Take a picture out"});
    routes.read_raw("/api/hearings/{id}/pictures/{part}/file", Permission::HearingsRead, picture_file)
        .summary({"ไฟล์ภาพ", "The picture"})
        .query("size", {"thumb หรือ full", "thumb or full"})
        .produces("image/jpeg");
}

} // namespace hearings
