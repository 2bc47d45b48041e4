// The routes of a hearing's papers.
#include "hearings/paper.hpp"
#include "hearings/routes.hpp"
#include "platform/config/province_settings.hpp"

namespace hearings {

namespace {

using api::Call;
using api::Permission;

// A laptop's papers outlive it: their codes lead to the province.
std::string address_for_seals(Call& call)
{
    return config::province_setting(call.db(), config::kPapersBaseUrl).value_or(api::public_base_url(call));
}

// A paper of a hearing, for whoever may read it: the reading is noted.
template <std::string (*Write)(HearingView const&, PaperContext const&)>
http::Response paper(Call& call, char const* name)
{
    auto const view = read(call, call.id<HearingId>());
    return api::download("application/pdf", name + view.tambon_name_th + ".pdf",
                         Write(view, {address_for_seals(call), call.now()}));
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

} // namespace

void add_paper_routes(api::Routes& routes)
{
    routes.read_raw("/api/hearings/{id}/minutes.pdf", Permission::HearingsRead, minutes)
        .summary({"รายงานการประชุม", "Minutes"})
        .produces("application/pdf");
    routes.read_raw("/api/hearings/{id}/sign-in.pdf", Permission::HearingsRead, sign_in)
        .summary({"ใบลงชื่อ", "Sign-in sheet"})
        .produces("application/pdf");
    routes.read_raw("/api/hearings/{id}/ranked-list.pdf", Permission::HearingsRead, notice)
        .summary({"ประกาศลำดับสำหรับปิดประกาศ", "The ranked list for the notice board"})
        .produces("application/pdf");
}

} // namespace hearings
