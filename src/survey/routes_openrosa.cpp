// OpenRosa over HTTP: form list, form, manifest, HEAD and POST of submissions; by a device's key in the address, or HTTP Basic.
#include "platform/api/app.hpp"
#include "survey/clients.hpp"
#include "survey/forms.hpp"
#include "survey/openrosa.hpp"
#include "survey/posts.hpp"
#include "survey/problems.hpp"
#include "survey/routes.hpp"

#include <memory>

namespace survey {

namespace {

using api::Call;
using api::Method;
using auth::Permission;

constexpr std::size_t kSmallPost = 64 * 1024; // answers without pictures

bool has_key(Call const& call)
{
    return call.app().route(call.app().find(call.request())).pattern.find("{key}") != std::string::npos;
}

// The server address as the phone has it.
std::string base_url(Call const& call)
{
    return api::public_base_url(call) + "/openrosa" + (has_key(call) ? "/" + call.path("key") : "");
}

http::Response send_list(Call& call)
{
    return form_list(offered_forms(call.db()), base_url(call));
}

// "onehome-household.xml", with or without the ending; the version that is asked for, else the one offered.
std::shared_ptr<KnownForm const> form_of(Call& call)
{
    std::string_view id = call.path("form");
    if (id.ends_with(".xml"))
        id.remove_suffix(4);
    if (auto const version = call.request().query.get("version"))
        if (auto found = find_form(call.db(), id, *version))
            return found;
    for (auto const& offered : offered_forms(call.db()))
        if (offered.xform_id == id)
            return find_form(call.db(), offered.xform_id, offered.version);
    throw problems::form_not_found();
}

http::Response send_form(Call& call)
{
    return form_file(form_of(call)->xml);
}

http::Response send_manifest(Call& call)
{
    (void)form_of(call);
    return empty_manifest();
}

http::Response send_head(Call& call)
{
    return submission_head(base_url(call));
}

http::Response take_post(Call& call)
{
    auto const receipt = receive(call.work(), std::any_cast<Arrival const&>(call.input()));
    if (receipt.missing.empty())
        return received(201, {"ได้รับแบบสำรวจแล้ว", "The survey has been received"}, call.language());
    auto const missing = std::to_string(receipt.missing.size());
    return received(202,
                    {"ได้รับคำตอบแล้ว ยังขาดภาพ " + missing + " ภาพ", "The answers are here; " + missing + " pictures are missing"},
                    call.language());
}

using Who = std::function<auth::Actor(Call&)>;
using DeviceOf = std::function<std::optional<DeviceId>(Call&)>;

// `clients` lives as long as the routes.
void add(api::Routes& routes, std::string const& at, std::string const& credentials, std::shared_ptr<Clients> const& clients,
         Who const& who, DeviceOf const& device)
{
    auto const as_openrosa = [&](api::Route& route) -> api::Route& {
        return route.authenticates_by(credentials, who).refuses_as("text/xml", refused);
    };
    auto const was_here = [clients](api::App& app, http::Request const& request, http::Match const& match) {
        return clients->was_here(app.services().vault, request, match.parameter("key").value_or(""));
    };
    as_openrosa(routes.read_raw(at + "/formList", Permission::SurveyWrite, send_list))
        .summary({"รายการแบบสำรวจ (OpenRosa)", "OpenRosa form list"})
        .produces("text/xml")
        .without_readings();
    as_openrosa(routes.read_raw(at + "/forms/{form}", Permission::SurveyWrite, send_form))
        .summary({"แบบสำรวจ (OpenRosa)", "OpenRosa form"})
        .query("version", {"รุ่น", "Version"})
        .produces("text/xml")
        .without_readings();
    as_openrosa(routes.read_raw(at + "/forms/{form}/manifest", Permission::SurveyWrite, send_manifest))
        .summary({"ไฟล์ประกอบแบบสำรวจ (OpenRosa)", "OpenRosa manifest"})
        .produces("text/xml")
        .without_readings();
    as_openrosa(routes.direct_raw(Method::Head, at + "/submission", Permission::SurveyWrite, send_head))
        .summary({"ถามก่อนส่ง (OpenRosa)", "Asked before sending (OpenRosa)"})
        .answers({204});
    as_openrosa(routes.write_raw(Method::Post, at + "/submission", Permission::SurveyWrite, take_post))
        .summary({"ส่งแบบสำรวจพร้อมภาพ (OpenRosa)", "Send a survey with its pictures (OpenRosa)"})
        .takes("multipart/form-data")
        .streams_body(kSmallPost)
        .limit(kSubmissionBytes)
        .produces("text/xml")
        .answers({201, 202})
        .expects_only(was_here)
        .prepares([device](Call& call) {
            auto const& actor = call.actor();
            call.input() = read_post(call, {actor.id, actor.display_name, call.scope(), device(call)});
        });
}

} // namespace

void add_openrosa_routes(api::Routes& routes)
{
    auto const clients = std::make_shared<Clients>(); // shared by the routes below, and gone with them
    add(
        routes, "/openrosa/{key}", "", clients, [clients](Call& call) { return clients->of_key(call); },
        [clients](Call& call) { return clients->device_of(call); });
    add(
        routes, "/openrosa", "basic", clients, [clients](Call& call) { return clients->of_basic(call); },
        [](Call&) { return std::optional<DeviceId>(); });
}

} // namespace survey
