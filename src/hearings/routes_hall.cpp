// The routes of the hall: its door, what telephones may do, and the board on the projector.
#include "hearings/board.hpp"
#include "hearings/hall.hpp"
#include "hearings/routes.hpp"

namespace hearings {

namespace {

using api::Call;
using api::Method;
using api::Permission;

HearingView open_hall(Call& call)
{
    auto const id = call.id<HearingId>();
    hall::open_door(call.work(), id);
    return seen(call, id);
}

HearingView close_hall(Call& call)
{
    auto const id = call.id<HearingId>();
    hall::close_door(call.work(), id);
    return seen(call, id);
}

HallView hall_seen(Call& call, std::optional<std::string> const& device)
{
    return hall::view(call.db(), call.services().vault, call.path("code"), device, call.now());
}

HallView look_into_hall(Call& call)
{
    return hall_seen(call, call.text("device"));
}

template <class Form, void (*UseCase)(api::Work&, std::string const&, Form const&)>
HallView from_hall(Call& call, Form const& form)
{
    UseCase(call.work(), call.path("code"), form);
    return hall_seen(call, form.device);
}

HallView arrival(Call& call, ArrivalForm const& form)
{
    hall::arrive(call.work(), call.path("code"), form, call.request().peer);
    return hall_seen(call, form.device);
}

// The page is the same for every code; it asks for what it shows.
http::Response page(Call&)
{
    return http::text_response(200, "text/html; charset=utf-8", std::string(hall_page()));
}

http::Response script(Call&)
{
    return http::text_response(200, "text/javascript; charset=utf-8", std::string(hall_script()));
}

http::Response style(Call&)
{
    return http::text_response(200, "text/css; charset=utf-8", std::string(hall_style()));
}

Board board(Call& call)
{
    auto const id = call.id<HearingId>();
    auto board = board_of(call.db(), call.scope(), id, call.integer("version", 1, kMostVersions));
    if (board.hall)
        add_address(call, board.title, *board.hall);
    if (!board.same_houses)
        call.note_reading({"hearing.board_read", {"hearing", id.str()}, board.tambon, {}, ""});
    return board;
}

} // namespace

void add_hall_routes(api::Routes& routes)
{
    routes.write(Method::Post, "/api/hearings/{id}/hall", kWrite, open_hall)
        .summary({"เปิดให้โทรศัพท์เข้าร่วม ด้วยรหัสใหม่", "Open the hall for telephones, with a new code"});
    routes.write(Method::Delete, "/api/hearings/{id}/hall", kWrite, close_hall)
        .summary({"ปิดการเข้าร่วมด้วยโทรศัพท์", "Close the hall for telephones"});
    routes.read("/api/hearings/{id}/board", Permission::HearingsRead, board)
        .summary({"สิ่งที่ขึ้นจอฉาย", "What stands on the projector"})
        .query("version", {"รุ่นที่เห็นแล้ว: รายชื่อเดิมไม่ส่งซ้ำ", "The version that was seen: its names are not told again"});
    routes.read("/api/hall/{code}", api::open_to_all, look_into_hall)
        .summary({"ห้องประชุมสำหรับโทรศัพท์", "The hall, for telephones"})
        .query("device", {"รหัสสุ่มของโทรศัพท์", "Random token of the telephone"});
    routes.write(Method::Post, "/api/hall/{code}/arrival", api::open_to_all, arrival)
        .summary({"ลงชื่อด้วยโทรศัพท์", "Sign in by telephone"});
    routes.write(Method::Post, "/api/hall/{code}/objection", api::open_to_all, from_hall<ObjectionForm, hall::object>)
        .summary({"คัดค้านด้วยโทรศัพท์", "Object by telephone"});
    routes.write(Method::Post, "/api/hall/{code}/hand", api::open_to_all, from_hall<HallHandForm, hall::raise_hand>)
        .summary({"ลงมติด้วยโทรศัพท์", "Vote by telephone"});
    routes.read_raw("/hall", api::open_to_all, page)
        .summary({"หน้ากรอกรหัสเข้าร่วม", "Where a telephone enters the code"})
        .produces("text/html");
    routes.read_raw("/hall/{code}", api::open_to_all, page)
        .summary({"หน้าของห้องประชุมสำหรับโทรศัพท์", "The hall's page for telephones"})
        .produces("text/html");
    routes.read_raw("/hall.js", api::open_to_all, script)
        .summary({"โปรแกรมของหน้าห้องประชุม", "Its script"})
        .produces("text/javascript");
    routes.read_raw("/hall.css", api::open_to_all, style).summary({"รูปแบบของหน้าห้องประชุม", "Its style"}).produces("text/css");
}

} // namespace hearings
