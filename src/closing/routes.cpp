// The routes of closing and its reports.
#include "closing/export.hpp"
#include "closing/paper.hpp"
#include "closing/problems.hpp"
#include "closing/reporting.hpp"
#include "closing/service.hpp"
#include "closing/views.hpp"
#include "platform/api/exports.hpp"
#include "platform/documents/xlsx.hpp"
#include "platform/files/files.hpp"

namespace closing {

namespace {

using api::Call;
using api::Method;
using api::Permission;
using rounds::RoundHouseId;
using rounds::RoundId;

RoundClosing show_round(Call& call)
{
    auto const id = call.id<RoundId>();
    rounds::note_list_reading(call, id, "closing.read");
    return views::round(call.db(), call.actor(), call.scope(), id);
}

HouseClosingPage show_houses(Call& call)
{
    auto const round = rounds::require_round(call.db(), call.scope(), call.id<RoundId>());
    views::HousesAsked asked;
    asked.area = call.area("tambon");
    asked.which = call.choice<views::Which>("which").value_or(views::Which::All);
    asked.after = static_cast<std::size_t>(call.integer("after", 0, 10'000'000).value_or(0));
    asked.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    rounds::note_list_reading(call, round.id, "closing.read");
    return views::houses(call.db(), call.scope(), round.id, asked);
}

HouseClosingView show_house(Call& call)
{
    auto view = views::house(call.db(), call.actor(), call.scope(), call.id<RoundHouseId>());
    call.note_reading({"closing.read", {"round_house", view.house.round_house_id.str()}, view.house.tambon, {}, ""});
    return view;
}

ClosingDone done(Call& call, std::int64_t houses = 0)
{
    auto const round = rounds::require_round(call.db(), auth::Scope::everywhere(), call.id<RoundId>());
    ClosingDone result{round.id, round.open, houses, round.closed_on, std::nullopt};
    if (auto const closed = store::round(call.db(), round.id))
        result.paper_number = closed->paper_number;
    return result;
}

ClosingDone close_houses(Call& call, CloseHousesForm const& form)
{
    return done(call, service::close_houses(call.work(), call.id<RoundId>(), form));
}

ClosingDone close_tambon(Call& call, CloseTambonForm const& form)
{
    service::close_tambon(call.work(), call.id<RoundId>(), form);
    return done(call);
}

ClosingDone close_round(Call& call, CloseRoundForm const& form)
{
    service::close_round(call.work(), call.id<RoundId>(), form);
    return done(call);
}

ClosingDone attach_signed(Call& call, SignedForm const& form)
{
    service::attach_signed(call.work(), call.id<RoundId>(), form);
    return done(call);
}

http::Response signed_paper(Call& call)
{
    auto const paper = store::signed_paper(call.db(), call.id<SignedId>());
    auto const round = paper ? rounds::find_round(call.db(), call.scope(), paper->round) : std::nullopt;
    auto const digest = paper ? files::Digest::parse(paper->sha256) : std::nullopt;
    if (!round || !digest || !call.scope().covers(paper->tambon.value_or(round->province)))
        throw problems::not_found();
    call.note_reading({"closing.read", {"round", round->id.str()}, paper->tambon.value_or(round->province), {}, ""});
    if (paper->media_type != "application/pdf")
        return files::serve(call.services().files, *digest, files::Size::Screen);
    return files::hand_out(call.services().files, *digest, "รายงานปิดโครงการที่ลงนาม.pdf");
}

// ---- reports

struct HouseAsked {
    rounds::House house;
    HouseReport report;
};

HouseAsked house_asked(Call& call)
{
    auto const house = rounds::find_house(call.db(), call.scope(), call.id<RoundHouseId>());
    if (!house)
        throw problems::house_not_found();
    call.note_reading({"closing.read", {"round_house", house->id.str()}, house->tambon, {}, ""});
    auto const round = rounds::require_round(call.db(), auth::Scope::everywhere(), house->round_id);
    return {*house, shown_report(call.db(), round, *house)};
}

TambonReport tambon_asked(Call& call)
{
    auto const round = rounds::require_round(call.db(), call.scope(), call.id<RoundId>());
    auto const tambon = base::AreaCode::parse(call.path("code"));
    if (!tambon || tambon->level() != base::AreaCode::Level::Tambon || !round.province.contains(*tambon) ||
        !call.scope().covers(*tambon))
        throw problems::not_found();
    call.note_reading({"closing.read", {"round", round.id.str()}, *tambon, {}, ""});
    return shown_report(call.db(), round, *tambon);
}

RoundReport round_asked(Call& call)
{
    auto const round = rounds::require_round(call.db(), call.scope(), call.id<RoundId>());
    if (!call.scope().covers(round.province))
        throw problems::outside_your_area();
    rounds::note_list_reading(call, round.id, "closing.read");
    return shown_report(call.db(), round);
}

PaperOptions paper_options(Call& call)
{
    return {call.now(), call.text("digits").value_or("thai") != "arabic"};
}

http::Response house_paper(Call& call)
{
    auto const asked = house_asked(call);
    auto const pictures = [&](std::string const& sha256) -> std::optional<std::string> {
        auto const digest = files::Digest::parse(sha256);
        return digest ? files::copy_of_picture(call.services().files, *digest, files::Size::Screen) : std::nullopt;
    };
    return api::download("application/pdf", "รายงานปิดโครงการ " + asked.report.head_name + ".pdf",
                         house_pdf(asked.report, pictures, paper_options(call)));
}

api::Workbook workbook(std::string name, Head const& head)
{
    return {name + ".xlsx", name, head.round_th + (head.paper_number ? " เลขที่ " + *head.paper_number : " (ร่าง)")};
}

http::Response house_xlsx(Call& call)
{
    auto const asked = house_asked(call);
    return api::as_xlsx(call, tables_of(asked.report), workbook("รายงานปิดโครงการ " + asked.report.head_name, asked.report.head));
}

http::Response tambon_paper(Call& call)
{
    auto const report = tambon_asked(call);
    return api::download("application/pdf", "รายงานปิดโครงการ ตำบล" + report.head.tambon_th + ".pdf",
                         tambon_pdf(report, paper_options(call)));
}

http::Response tambon_xlsx(Call& call)
{
    auto const report = tambon_asked(call);
    return api::as_xlsx(call, tables_of(report), workbook("รายงานปิดโครงการ ตำบล" + report.head.tambon_th, report.head));
}

http::Response round_paper(Call& call)
{
    auto const report = round_asked(call);
    return api::download("application/pdf", "รายงานปิดโครงการ จังหวัด" + report.head.province_th + ".pdf",
                         round_pdf(report, paper_options(call)));
}

http::Response round_xlsx(Call& call)
{
    auto const report = round_asked(call);
    return api::as_xlsx(call, tables_of(report), workbook("รายงานปิดโครงการ จังหวัด" + report.head.province_th, report.head));
}

TambonReport tambon_json(Call& call)
{
    return tambon_asked(call);
}

RoundReport round_json(Call& call)
{
    return round_asked(call);
}

void add_report_routes(api::Routes& routes)
{
    constexpr char const* kPdf = "application/pdf";
    base::Bilingual const digits{"thai หรือ arabic", "thai or arabic numerals"};
    routes.read_raw("/api/round-houses/{id}/closing.pdf", Permission::ClosingRead, house_paper)
        .summary({"รายงานปิดโครงการรายครัวเรือน", "The closing report of a house"})
        .query("digits", digits)
        .produces(kPdf);
    routes.read_raw("/api/round-houses/{id}/closing.xlsx", Permission::ClosingRead, house_xlsx)
        .summary({"รายงานปิดโครงการรายครัวเรือนเป็นตาราง", "The closing report of a house as a workbook"})
        .produces(documents::kXlsxType);
    routes.read("/api/rounds/{id}/closing/tambons/{code}", Permission::ClosingRead, tambon_json)
        .summary({"รายงานปิดโครงการของตำบล", "The closing report of a tambon"});
    routes.read_raw("/api/rounds/{id}/closing/tambons/{code}/report.pdf", Permission::ClosingRead, tambon_paper)
        .summary({"รายงานปิดโครงการของตำบลเป็นเอกสาร", "The closing report of a tambon as a paper"})
        .query("digits", digits)
        .produces(kPdf);
    routes.read_raw("/api/rounds/{id}/closing/tambons/{code}/report.xlsx", Permission::ClosingRead, tambon_xlsx)
        .summary({"รายงานปิดโครงการของตำบลเป็นตาราง", "The closing report of a tambon as a workbook"})
        .produces(documents::kXlsxType);
    routes.read("/api/rounds/{id}/closing/report", Permission::ClosingRead, round_json)
        .summary({"รายงานปิดโครงการของรอบ", "The closing report of a round"});
    routes.read_raw("/api/rounds/{id}/closing/report.pdf", Permission::ClosingRead, round_paper)
        .summary({"รายงานปิดโครงการของรอบเป็นเอกสาร", "The closing report of a round as a paper"})
        .query("digits", digits)
        .produces(kPdf);
    routes.read_raw("/api/rounds/{id}/closing/report.xlsx", Permission::ClosingRead, round_xlsx)
        .summary({"รายงานปิดโครงการของรอบเป็นตาราง", "The closing report of a round as a workbook"})
        .produces(documents::kXlsxType);
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/rounds/{id}/closing", Permission::ClosingRead, show_round)
        .summary({"การปิดโครงการของรอบ สิ่งที่ยังขาด และเงินที่ต้องคืน", "Closing of a round, what is missing, what is to be returned"});
    routes.read("/api/rounds/{id}/closing/houses", Permission::ClosingRead, show_houses)
        .summary({"บ้านของรอบกับสิ่งที่ยังขาดก่อนปิด", "Houses of a round and what each lacks before it closes"})
        .query("tambon", {"รหัสตำบล", "Tambon code"})
        .query("which", {"all, ready, waiting หรือ closed", "all, ready, waiting or closed"})
        .query("after", {"จากหน้าก่อน", "From the page before"})
        .query("limit", {"จำนวนต่อหน้า", "Rows of a page"});
    routes.read("/api/round-houses/{id}/closing", Permission::ClosingRead, show_house)
        .summary({"การปิดบ้านหนึ่งหลังและรายงาน", "Closing of a house and its report"});
    routes.write(Method::Post, "/api/rounds/{id}/closing/houses", Permission::ClosingWrite, close_houses)
        .summary({"ปิดบ้านหลายหลังพร้อมกัน", "Close houses, all or none"});
    routes.write(Method::Post, "/api/rounds/{id}/closing/tambons", Permission::ClosingWrite, close_tambon)
        .summary({"ปิดตำบล", "Close a tambon"});
    routes.write(Method::Post, "/api/rounds/{id}/closing", Permission::RoundsClose, close_round)
        .summary({"ปิดรอบโครงการ", "Close the round"});
    routes.write(Method::Post, "/api/rounds/{id}/closing/signed", Permission::ClosingWrite, attach_signed)
        .summary({"แนบรายงานที่ลงนาม", "Attach a signed report"});
    routes.read_raw("/api/closing-papers/{id}/signed", Permission::ClosingRead, signed_paper)
        .summary({"รายงานปิดโครงการที่ลงนาม", "A signed closing report"})
        .produces("application/pdf");
    add_report_routes(routes);
}

} // namespace closing
