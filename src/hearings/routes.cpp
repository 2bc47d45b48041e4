// The routes of hearings.
#include "hearings/checkouts.hpp"
#include "hearings/hall.hpp"
#include "hearings/loading.hpp"
#include "hearings/paper.hpp"
#include "hearings/problems.hpp"
#include "hearings/seals.hpp"
#include "hearings/service.hpp"
#include "hearings/store.hpp"
#include "hearings/views.hpp"
#include "platform/api/app.hpp"
#include "platform/api/history.hpp"
#include "platform/auth/users.hpp"
#include "platform/auth/vault.hpp"
#include "platform/documents/qr.hpp"
#include "platform/files/files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

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
    auto view = views::hearing(call.db(), call.actor(), call.actor().scope(Permission::HearingsRead), id);
    if (view.hall) {
        auto const& told = call.app().options().hall_base_url;
        auto const own = told ? told() : std::string();
        view.hall->url = (own.empty() ? api::public_base_url(call) : own) + "/hall/" + view.hall->code;
        view.hall->qr_svg = documents::qr_svg(view.hall->url, view.title);
    }
    return view;
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

HearingView take_out_attendee(Call& call)
{
    auto const id = call.id<HearingId>();
    service::take_out(call.work(), id, PickedAttendees{{call.id<AttendeeId>("part")}});
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

constexpr char const* kPackageType = "application/gzip";
constexpr std::size_t kReturnBytes = 200 * 1024 * 1024;
constexpr std::size_t kSeedBytes = 32;

// A file or folder of this request beside the uploads, gone when it ends.
class Passing {
public:
    explicit Passing(files::FileStore const& store) : path_(store.temp_folder() / ("hearing-" + auth::random_token(12))) {}
    ~Passing()
    {
        std::error_code ignored; // nothing can be done about it while leaving
        std::filesystem::remove_all(path_, ignored);
    }
    Passing(Passing const&) = delete;
    Passing& operator=(Passing const&) = delete;
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

std::string content_of(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Operator operator_of(Call& call)
{
    auto const id = call.actor().id;
    return call.services().database.reading([&](storage::Reader& db) {
        auto const user = auth::find_user(db, id).value();
        return Operator{user.user_name, user.display_name, auth::password_hash_of(db, id).value()};
    });
}

// The package is written before the checkout is durable: a disk that is full leaves the hearing where it is.
http::Response check_out(Call& call)
{
    auto const& form = std::any_cast<CheckoutForm const&>(call.input());
    auto const id = call.id<HearingId>();
    auto const account = operator_of(call);
    Passing const file(call.services().files);
    call.in_write([&](api::Work& work) {
        auto const package = service::check_out(work, id, form, auth::random_token(kSeedBytes), account);
        write_package(file.path(), package, call.services().vault, call.services().files);
    });
    return api::download(kPackageType, "เวทีประชาคม " + form.laptop + ".onehome-hearing", content_of(file.path()));
}

// Made anew each time; a POST, because most hearings have none.
http::Response make_result(Call& call)
{
    auto const result = call.services().database.reading([&](storage::Reader& db) {
        (void)require_hearing(db, call.scope(), call.id<HearingId>());
        return service::hand_back(db);
    });
    Passing const file(call.services().files);
    write_result(file.path(), result, call.services().files);
    return api::download(kPackageType, "ผลประชาคม " + result.hearing.head.title + ".onehome-result", content_of(file.path()));
}

http::Response take_in(Call& call)
{
    auto const& body = call.request().body_file;
    if (!body)
        throw problems::file_damaged();
    auto& store = call.services().files;
    Passing const folder(store);
    std::filesystem::create_directories(folder.path());
    auto const result = read_result(*body, folder.path());
    std::vector<files::Prepared> pictures;
    for (auto const& picture : result.hearing.pictures) {
        auto const digest = files::Digest::parse(picture.sha256);
        auto const file = picture_in(folder.path(), picture.sha256);
        if (!digest || !std::filesystem::exists(file))
            throw problems::file_damaged();
        pictures.push_back(files::prepare(store, file, *digest));
    }
    service::Taken taken;
    std::string answer;
    call.in_write([&](api::Work& work) {
        taken = service::take_in(work, result, pictures);
        if (!taken.refused)
            answer = base::fields::to_text(
                views::hearing(work.tx(), call.actor(), call.actor().scope(Permission::HearingsWrite), taken.id));
    });
    if (taken.refused)
        throw base::Problem(*taken.refused);
    return api::json_response(200, std::move(answer));
}

HearingView revoke(Call& call, ReasonForm const& form)
{
    auto const id = call.id<HearingId>();
    service::revoke(call.work(), id, form);
    return seen(call, id);
}

SealView public_seal_of(Call& call)
{
    return public_seal(call.db(), call.services().vault, call.path("code"));
}

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

constexpr auto kWrite = Permission::HearingsWrite;

void add_hall_routes(api::Routes& routes)
{
    routes.write(Method::Post, "/api/hearings/{id}/hall", kWrite, open_hall)
        .summary({"เปิดให้โทรศัพท์เข้าร่วม ด้วยรหัสใหม่", "Open the hall for telephones, with a new code"});
    routes.write(Method::Delete, "/api/hearings/{id}/hall", kWrite, close_hall)
        .summary({"ปิดการเข้าร่วมด้วยโทรศัพท์", "Close the hall for telephones"});
    routes.read("/api/hall/{code}", api::open_to_all, look_into_hall)
        .summary({"ห้องประชุมสำหรับโทรศัพท์", "The hall, for telephones"})
        .query("device", {"รหัสสุ่มของโทรศัพท์", "Random token of the telephone"});
    routes.write(Method::Post, "/api/hall/{code}/arrival", api::open_to_all, from_hall<ArrivalForm, hall::arrive>)
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

void add_laptop_routes(api::Routes& routes)
{
    auto& out = routes.direct_raw(Method::Post, "/api/hearings/{id}/checkout", kWrite, check_out)
                    .summary({"ส่งเวทีไปจัดที่โน้ตบุ๊ก", "Give the hearing to a laptop: the package"})
                    .produces(kPackageType);
    out.body = &schema_of(Tag<CheckoutForm>{});
    out.parse = [](Call& call) { call.input() = base::fields::from_json<CheckoutForm>(api::json_body(call.request())); };
    routes.write(Method::Post, "/api/hearings/{id}/checkout/revocation", kWrite, revoke)
        .summary({"เพิกถอนชุดข้อมูลของโน้ตบุ๊ก", "Revoke the package of a laptop"});
    routes.direct_raw(Method::Post, "/api/hearings/{id}/result", kWrite, make_result)
        .summary({"ผลที่ผนึกแล้วของโน้ตบุ๊กนี้ สำหรับส่งจังหวัด", "The sealed result of this laptop, for the province"})
        .produces(kPackageType);
    auto& in = routes.direct_raw(Method::Post, "/api/hearings/returns", kWrite, take_in)
                   .summary({"รับผลที่ผนึกแล้วจากโน้ตบุ๊ก (ส่งซ้ำได้)", "Take a laptop's sealed result; sending it again changes nothing"})
                   .streams_body()
                   .limit(kReturnBytes);
    in.answer = &schema_of(Tag<HearingView>{});
}

void add_meeting_routes(api::Routes& routes)
{
    routes.write(Method::Post, "/api/hearings/{id}/attendees", kWrite, with_form<AttendeesForm, service::arrive>)
        .summary({"ลงชื่อผู้เข้าร่วม", "People who came"});
    routes
        .write(Method::Post, "/api/hearings/{id}/attendees/confirmation", kWrite, with_form<PickedAttendees, service::confirm>)
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
    add_laptop_routes(routes);
    add_hall_routes(routes);
    add_meeting_routes(routes);
    routes.write(Method::Post, "/api/hearings/{id}/seal", kWrite, with_form<SealForm, service::seal>)
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
