// Finding, offering and uploading forms.
#include "survey/forms.hpp"

#include "survey/editions.hpp"
#include "survey/md5.hpp"
#include "survey/problems.hpp"
#include "survey/read_forms.hpp"
#include "survey/register_form.hpp"
#include "survey_form_files.hpp"

#include <algorithm>
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
        if (seen.insert(form.xform_id).second && form.open)
            offered.push_back(std::move(form));
    return offered;
}

Upload read_upload(std::string xml)
{
    Upload upload;
    upload.form = read_xform(xml);
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

FormId add_form(api::Work& work, Upload const& upload)
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
        return known->id;
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
    return stored.id;
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
    open_form(tx, form->xform_id, open);
    work.audit(event);
}

FormView view_of(storage::Reader& reader, auth::Scope const& scope, StoredForm const& form)
{
    FormView view;
    view.id = form.id;
    view.xform_id = form.xform_id;
    view.version = form.version;
    view.title = form.title;
    view.kind = form.xform_id == kHouseholdForm ? FormKind::Household : FormKind::Other;
    view.open = form.open;
    view.submissions = count_submissions(reader, scope, form.xform_id, form.version);
    return view;
}

FormList list_forms(storage::Reader& reader, auth::Scope const& scope)
{
    FormList list;
    for (auto const& edition : editions().all())
        list.items.push_back(view_of(reader, scope, as_stored(*edition, edition == editions().newest())));
    for (auto const& form : stored_forms(reader))
        list.items.push_back(view_of(reader, scope, form));
    return list;
}

} // namespace survey
