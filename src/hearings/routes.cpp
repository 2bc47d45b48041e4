// The routes of hearings: list, plan, head, seal, history; and what the other files of routes share.
#include "hearings/routes.hpp"

#include "hearings/loading.hpp"
#include "hearings/seals.hpp"
#include "hearings/service.hpp"
#include "hearings/views.hpp"
#include "platform/api/history.hpp"
#include "platform/documents/qr.hpp"

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
    auto const state = call.choice<State>("state", {"ไม่มีสถานะนี้", "There is no such state"});
    return views::list(call.db(), call.scope(), round, state, call.area("area"));
}

HearingView read_one(Call& call)
{
    return read(call, call.id<HearingId>());
}

WaitingList waiting_houses(Call& call)
{
    auto const hearing = require_hearing(call.db(), call.scope(), call.id<HearingId>());
    call.note_reading({"hearing.waiting_read", {"hearing", hearing.id.str()}, hearing.tambon, {}, ""});
    return views::waiting(call.db(), call.scope(), hearing.id);
}

HearingView plan(Call& call, HearingForm const& form)
{
    return seen(call, service::plan(call.work(), form));
}

api::EntryPage history(Call& call)
{
    auto const hearing = require_hearing(call.db(), call.scope(), call.id<HearingId>());
    bool const writes = call.actor().scope(Permission::HearingsWrite).covers(hearing.tambon);
    return api::page_of(auth::history(call.db(), call.services().vault, {"hearing", hearing.id.str()}, writes));
}

SealView public_seal_of(Call& call)
{
    return public_seal(call.db(), call.services().vault, call.path("code"));
}

} // namespace

void add_address(Call& call, std::string const& title, HallDoor& door)
{
    auto const& told = call.app().options().hall_base_url;
    auto const own = told ? told() : std::string();
    door.url = (own.empty() ? api::public_base_url(call) : own) + "/hall/" + door.code;
    door.qr_svg = documents::qr_svg(door.url, title);
}

HearingView seen(Call& call, HearingId id)
{
    auto view = views::hearing(call.db(), call.actor(), call.actor().scope(Permission::HearingsRead), id);
    if (view.hall)
        add_address(call, view.title, *view.hall);
    return view;
}

HearingView read(Call& call, HearingId id)
{
    auto view = seen(call, id);
    call.note_reading({"hearing.read", {"hearing", id.str()}, view.tambon, {}, ""});
    return view;
}

void add_routes(api::Routes& routes)
{
    routes.read("/api/hearings", Permission::HearingsRead, list)
        .summary({"รายการเวทีประชาคม", "Hearings"})
        .query("round", {"รอบโครงการ", "Round"})
        .query("state", {"สถานะ", "State"})
        .query("area", {"พื้นที่", "Area"});
    routes.write(Method::Post, "/api/hearings", kWrite, plan).summary({"นัดเวทีประชาคม", "Plan a hearing"});
    routes.read("/api/hearings/{id}", Permission::HearingsRead, read_one).summary({"เวทีประชาคมหนึ่งเวที", "One hearing"});
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
    add_laptop_routes(routes);
    add_hall_routes(routes);
    add_meeting_routes(routes);
    routes.write(Method::Post, "/api/hearings/{id}/seal", kWrite, with_form<SealForm, service::seal>)
        .summary({"ผนึกเวทีประชาคม บ้านทุกหลังเป็นผ่านประชาคม", "Seal; its houses become heard"});
    routes.read("/api/hearings/{id}/history", Permission::HearingsRead, history)
        .summary({"เส้นเวลาของเวที", "Time line of the hearing"});
    add_paper_routes(routes);
    routes.read("/api/public/hearings/seals/{code}", api::open_to_all, public_seal_of)
        .summary({"ตรวจสอบเวทีประชาคมจากรหัสผนึก", "What the seal code of a hearing proves"});
}

} // namespace hearings
