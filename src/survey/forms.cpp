// Finding, offering and uploading forms.
#include "survey/forms.hpp"

#include "survey/editions.hpp"
#include "survey/md5.hpp"
#include "survey/problems.hpp"
#include "survey/read_forms.hpp"
#include "survey/register_form.hpp"
#include "survey_form_files.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace survey {

namespace {

// Of the version that is offered now; an id of its own, for it has no row.
constexpr std::string_view kHouseholdFormId = "017e0000-0000-7000-8000-000000000551";

Editions const& editions()
{
    static Editions const all = [] {
        std::vector<std::string_view> xforms;
        for (auto const& file : embedded_survey_forms::files())
            xforms.push_back(file.content);
        return Editions(xforms, FormId::parse(kHouseholdFormId).value());
    }();
    return all;
}

StoredForm as_stored(KnownForm const& known, bool open)
{
    StoredForm stored;
    stored.id = known.id;
    stored.xform_id = known.form.id;
    stored.version = known.form.version;
    stored.title = known.form.title;
    stored.md5 = known.md5;
    stored.open = open;
    return stored;
}

std::shared_ptr<KnownForm const> known_of(storage::Reader& reader, std::optional<StoredForm> const& stored)
{
    static ReadForms read;
    return stored ? read.get(reader, *stored) : nullptr;
}

} // namespace

KnownForm const& household_form()
{
    return *editions().newest();
}

std::shared_ptr<KnownForm const> own_edition(std::string_view xform_id, std::string_view version)
{
    return xform_id == kHouseholdForm ? editions().find(version) : nullptr;
}

std::shared_ptr<KnownForm const> find_form(storage::Reader& reader, std::string_view xform_id, std::string_view version)
{
    auto own = own_edition(xform_id, version);
    return own ? own : known_of(reader, stored_form(reader, xform_id, version));
}

std::shared_ptr<KnownForm const> find_form(storage::Reader& reader, FormId id)
{
    auto own = editions().find(id);
    return own ? own : known_of(reader, stored_form(reader, id));
}

bool is_known(storage::Reader& reader, std::string_view xform_id)
{
    return xform_id == kHouseholdForm || is_stored_form(reader, xform_id);
}

std::vector<StoredForm> offered_forms(storage::Reader& reader)
{
    std::vector<StoredForm> offered{as_stored(household_form(), true)};
    std::set<std::string> seen;
    for (auto& form : stored_forms(reader)) // the newest version of each comes first
        if (form.open && seen.insert(form.xform_id).second)
            offered.push_back(std::move(form));
    return offered;
}

Upload read_upload(std::string xml)
{
    Upload upload;
    try {
        upload.form = read_xform(xml);
    } catch (base::Problem const& problem) {
        if (problem.code() == "survey.bad_xml") // nothing lies on a device: this is an officer's file
            throw problems::bad_form_xml(problem.title());
        throw;
    }
    upload.md5 = md5_hex(xml);
    upload.xml = std::move(xml);
    if (upload.form.id == kHouseholdForm)
        throw problems::form_reserved();
    if (!upload.form.media.empty())
        throw problems::bad_form({"แบบสำรวจนี้ต้องใช้ไฟล์แนบ (" + upload.form.media.front() + ") ซึ่งระบบยังไม่รับ ใส่รายการไว้ในแบบแทน",
                                  "This form needs a file of its own (" + upload.form.media.front() +
                                      "), which is not taken here; put its list into the form"});
    for (auto const& question : upload.form.questions)
        if (question.kind == QuestionKind::File)
            throw problems::bad_form(
                {"คำถาม " + question.path + " ขอไฟล์ที่ไม่ใช่ภาพ ระบบรับเฉพาะภาพ",
                 "The question " + question.path + " asks for a file that is no picture; only pictures are taken"});
    return upload;
}

Added add_form(api::Work& work, Upload const& upload)
{
    auto& tx = work.tx();
    auto const& form = upload.form;
    auth::Event event{"survey_form.uploaded", {"survey_form", ""}, {}, {}, ""};
    if (auto const known = stored_form(tx, form.id, form.version)) {
        if (known->md5 != upload.md5 || form_xml(tx, known->id) != upload.xml)
            throw problems::form_version_taken();
        event.action = "survey_form.sent_again";
        event.about.id = known->id.str();
        event.note = "ส่งแบบเดิมซ้ำ ไม่มีการเปลี่ยนแปลง";
        work.audit(event);
        return {known->id, true};
    }
    StoredForm stored;
    stored.id = work.new_id<FormId>();
    stored.xform_id = form.id;
    stored.version = form.version;
    stored.title = form.title;
    stored.md5 = upload.md5;
    stored.uploaded_at = work.now();
    stored.uploaded_by = work.actor().id;
    insert_form(tx, stored, upload.xml);
    event.about.id = stored.id.str();
    event.changes = {{"xform_id", std::nullopt, stored.xform_id}, {"version", std::nullopt, stored.version}};
    work.audit(event);
    return {stored.id, false};
}

void set_open(api::Work& work, FormId id, bool open)
{
    auto& tx = work.tx();
    if (editions().find(id))
        throw problems::form_stays();
    auto const form = stored_form(tx, id);
    if (!form)
        throw problems::form_not_found();
    auto const said = [](bool is_open) { return std::string(is_open ? "open" : "closed"); };
    auth::Event event{open ? "survey_form.opened" : "survey_form.closed", {"survey_form", id.str()}, {}, {}, ""};
    if (form->open == open)
        event.note = "เป็นเช่นนั้นอยู่แล้ว ไม่มีการเปลี่ยนแปลง";
    else
        event.changes = {{"open", said(form->open), said(open)}};
    open_form(tx, id, open);
    work.audit(event);
}

FormList list_forms(storage::Reader& reader, auth::Scope const& scope)
{
    auto counts = form_counts(reader, scope);
    FormList list;
    std::set<std::string> offered;
    std::map<std::string, FormId> newest;
    auto const add = [&](StoredForm const& form) {
        auto const known = std::ranges::find_if(
            counts, [&](FormCount const& c) { return c.xform_id == form.xform_id && c.version == form.version; });
        auto& view = list.items.emplace_back();
        view.id = form.id;
        view.xform_id = form.xform_id;
        view.version = form.version;
        view.title = form.title;
        view.kind = form.xform_id == kHouseholdForm ? FormKind::Household : FormKind::Other;
        view.open = form.open;
        view.offered = form.open && offered.insert(form.xform_id).second;
        newest.emplace(form.xform_id, form.id);
        if (known != counts.end()) {
            view.submissions = known->submissions;
            counts.erase(known);
        }
    };
    for (auto const& edition : editions().all())
        add(as_stored(*edition, edition == editions().newest()));
    for (auto const& form : stored_forms(reader))
        add(form);
    for (auto const& rest : counts)
        if (auto const form = newest.find(rest.xform_id); form != newest.end()) {
            auto const title = std::ranges::find_if(list.items, [&](FormView const& v) { return v.id == form->second; })->title;
            list.unseen.push_back({form->second, rest.xform_id, title, rest.version, rest.submissions});
        }
    return list;
}

} // namespace survey
