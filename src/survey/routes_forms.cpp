// Forms and their answers, and the keys of phones.
#include "platform/api/app.hpp"
#include "platform/api/exports.hpp"
#include "platform/api/problems.hpp"
#include "platform/documents/xlsx.hpp"
#include "survey/answers.hpp"
#include "survey/devices.hpp"
#include "survey/forms.hpp"
#include "survey/openrosa.hpp"
#include "survey/problems.hpp"
#include "survey/routes.hpp"
#include "survey/tabled.hpp"
#include "survey/xml.hpp"

#include <algorithm>

namespace survey {

namespace {

using api::Call;
using api::Method;
using auth::Permission;

constexpr std::size_t kRows = 50;

// ---- forms ----------------------------------------------------------------------------------------------------------

FormList forms(Call& call)
{
    return list_forms(call.db(), call.actor().scope(Permission::SurveyReview));
}

FormView view_of(Call& call, storage::Reader& reader, FormId id)
{
    auto const list = list_forms(reader, call.actor().scope(Permission::SurveyReview));
    auto const found = std::find_if(list.items.begin(), list.items.end(), [&](FormView const& one) { return one.id == id; });
    if (found == list.items.end())
        throw problems::form_not_found();
    return *found;
}

FormView form(Call& call)
{
    return view_of(call, call.db(), call.id<FormId>());
}

std::shared_ptr<KnownForm const> known(Call& call)
{
    auto found = find_form(call.db(), call.id<FormId>());
    if (!found)
        throw problems::form_not_found();
    return found;
}

// Or another version of it: answers to one that nobody uploaded are told by their paths.
std::shared_ptr<KnownForm const> known_or_unseen(Call& call)
{
    auto found = known(call);
    auto const version = call.request().query.get("version");
    if (!version || *version == found->form.version)
        return found;
    if (auto other = find_form(call.db(), found->form.id, *version))
        return other;
    auto unseen = std::make_shared<KnownForm>();
    unseen->id = found->id;
    unseen->kind = found->kind;
    unseen->form = without_questions(found->form, *version);
    return unseen;
}

http::Response form_xml(Call& call)
{
    return http::text_response(200, "application/xml", known(call)->xml);
}

// A form is everybody's, so it takes somebody who answers for a whole province.
void require_province(Call const& call)
{
    auto const& areas = call.scope().areas();
    if (std::none_of(areas.begin(), areas.end(),
                     [](base::AreaCode const& area) { return area.level() <= base::AreaCode::Level::Province; }))
        throw api::problems::not_allowed(call.actor());
}

void read_form(Call& call)
{
    require_province(call);
    if (!says_xml(call.request()))
        throw problems::not_xml();
    call.input() = read_upload(call.request().body);
}

UploadView upload(Call& call)
{
    auto const added = add_form(call.work(), std::any_cast<Upload const&>(call.input()));
    UploadView view;
    static_cast<FormView&>(view) = view_of(call, call.work().tx(), added.id);
    view.was_there = added.was_there;
    return view;
}

FormView opening(Call& call, FormOpening const& form)
{
    auto const id = call.id<FormId>();
    set_open(call.work(), id, form.open);
    return view_of(call, call.work().tx(), id);
}

// ---- answers --------------------------------------------------------------------------------------------------------

void note_answers(Call& call, KnownForm const& form, std::string const& action, std::size_t rows)
{
    for (auto const& area : call.scope().areas())
        call.note_reading({action, {"survey_form", form.id.str()}, area, {}, std::to_string(rows) + " ชุด"});
}

AnswerPage answers(Call& call)
{
    auto const form = known_or_unseen(call);
    AnswerQuery query;
    query.repeat = call.text("repeat").value_or("");
    query.after = call.text("after");
    query.limit = kRows;
    auto page = answer_page(call.db(), call.services().vault, call.scope(), *form, query, call.language());
    note_answers(call, *form, "survey_form.answers_read", page.items.size());
    return page;
}

std::vector<AnswerTable> exported(Call& call, KnownForm const& form)
{
    auto tables = answer_tables(call.db(), call.services().vault, call.scope(), form, call.language());
    note_answers(call, form, "survey_form.answers_exported", tables.front().table.rows.size());
    return tables;
}

// "คำตอบแบบสำรวจ-wells-1-2022-05-15.csv": two versions of a form are told apart.
std::string file_name(Call const& call, KnownForm const& form, std::string const& repeat, std::string_view ending)
{
    auto name = call.language() == base::Language::Thai ? std::string("คำตอบแบบสำรวจ") : std::string("survey-answers");
    for (auto const& part : {form.form.id, form.form.version, repeat})
        if (!part.empty())
            name += "-" + part;
    std::ranges::replace_if(name, [](char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos; }, '_');
    return name + "-" + call.today().iso() + std::string(ending);
}

http::Response answers_csv(Call& call)
{
    auto const form = known_or_unseen(call);
    auto const tables = exported(call, *form);
    auto const repeat = call.text("repeat").value_or("");
    auto const found = std::find_if(tables.begin(), tables.end(), [&](AnswerTable const& one) { return one.repeat == repeat; });
    if (found == tables.end())
        throw problems::no_such_repeat();
    return api::as_csv(call, found->table, file_name(call, *form, repeat, ".csv"));
}

http::Response answers_xlsx(Call& call)
{
    auto const form = known_or_unseen(call);
    std::vector<documents::Table> sheets;
    for (auto& one : exported(call, *form))
        sheets.push_back(std::move(one.table));
    return api::as_xlsx(call, sheets, {file_name(call, *form, "", ".xlsx")});
}

// ---- devices --------------------------------------------------------------------------------------------------------

DeviceList device_list(Call& call)
{
    return list_devices(call.db(), call.actor().id, call.scope(), call.today());
}

NewDevice new_device(Call& call, DeviceForm const& form)
{
    auto const made = make_device(call.work(), call.scope(), form);
    NewDevice view;
    view.id = made.id;
    view.url = api::public_base_url(call) + "/openrosa/" + made.key;
    view.qr = qr_rows(collect_settings(view.url, "One Home"));
    return view;
}

DeviceView remove_device(Call& call)
{
    auto const id = call.id<DeviceId>();
    auto const user = revoke(call.work(), call.scope(), id);
    // What is remembered of clients goes with what is remembered of accounts.
    call.after_commit([&call, user] { call.app().sessions().forget(user); });
    auto const list = list_devices(call.work().tx(), call.actor().id, call.scope(), call.today());
    return *std::find_if(list.items.begin(), list.items.end(), [&](DeviceView const& one) { return one.id == id; });
}

} // namespace

void add_form_routes(api::Routes& routes)
{
    routes.read("/api/survey-forms", Permission::SurveyWrite, forms).summary({"แบบสำรวจ", "Survey forms"});
    routes.write<UploadView>(Method::Post, "/api/survey-forms", Permission::SurveyManage, upload)
        .summary({"นำแบบสำรวจ (XForm) เข้าระบบ", "Upload an XForm"})
        .takes("application/xml")
        .limit(XmlLimits().bytes)
        .prepares(read_form);
    routes.read("/api/survey-forms/{id}", Permission::SurveyWrite, form).summary({"แบบสำรวจหนึ่งแบบ", "One form"});
    auto& open = routes.write(Method::Put, "/api/survey-forms/{id}/open", Permission::SurveyManage, opening);
    open.prepares([read = open.parse](Call& call) {
            require_province(call); // before anything is said about the body
            read(call);
        })
        .summary({"เปิดหรือปิดแบบสำรวจรุ่นหนึ่ง เครื่องสำรวจได้รับรุ่นใหม่สุดที่เปิดอยู่",
                  "Open or close a version of a form: phones are given the "
                  "newest that is open; what was filled is taken all the same"});
    routes.read_raw("/api/survey-forms/{id}/xml", Permission::SurveyWrite, form_xml)
        .summary({"ไฟล์ XForm", "The XForm"})
        .produces("application/xml");
    routes.read("/api/survey-forms/{id}/answers", Permission::SurveyReview, answers)
        .summary({"คำตอบของแบบสำรวจ (บันทึกการอ่าน)", "Answers to a form; the reading is recorded"})
        .query("after", {"next ของหน้าก่อน", "`next` of the page before"})
        .query("repeat", {"ชื่อส่วนที่กรอกได้หลายครั้ง", "A repeat's name, for its rows"})
        .query("version", {"รุ่นที่ไม่มีใครนำเข้าระบบ", "Another version, also one that nobody uploaded: told by paths"})
        .without_readings();
    routes.read_raw("/api/survey-forms/{id}/answers.csv", Permission::SurveyReview, answers_csv)
        .summary({"คำตอบเป็น CSV", "Answers as CSV"})
        .query("repeat", {"ชื่อส่วนที่กรอกได้หลายครั้ง", "A repeat's name, for its rows"})
        .query("version", {"รุ่นที่ไม่มีใครนำเข้าระบบ", "Another version, also one that nobody uploaded: told by paths"})
        .produces("text/csv");
    routes.read_raw("/api/survey-forms/{id}/answers.xlsx", Permission::SurveyReview, answers_xlsx)
        .summary({"คำตอบเป็นตารางคำนวณ", "Answers as a spreadsheet, with a sheet for each repeat"})
        .query("version", {"รุ่นที่ไม่มีใครนำเข้าระบบ", "Another version, also one that nobody uploaded: told by paths"})
        .produces(documents::kXlsxType);
    routes.read("/api/survey-devices", Permission::SurveyManage, device_list)
        .summary({"เครื่องสำรวจในพื้นที่", "Devices of one's areas"});
    routes.write(Method::Post, "/api/survey-devices", Permission::SurveyManage, new_device)
        .summary({"ออกกุญแจให้เครื่องสำรวจ (แสดง QR ครั้งเดียว)", "Make a device's key; its QR code is shown once"})
        .answers_a_secret();
    routes.write<DeviceView>(Method::Delete, "/api/survey-devices/{id}", Permission::SurveyManage, remove_device)
        .summary({"ยกเลิกกุญแจของเครื่อง", "Revoke a device's key"});
}

} // namespace survey
