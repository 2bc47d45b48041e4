// Finding, offering and uploading forms.
#include "survey/forms.hpp"

#include "survey/md5.hpp"
#include "survey/problems.hpp"
#include "survey/register_form.hpp"
#include "survey_form_files.hpp"

#include <algorithm>
#include <set>

namespace survey {

namespace {

// Of the version that is offered now; an id of its own, for it has no row.
constexpr std::string_view kHouseholdFormId = "017e0000-0000-7000-8000-000000000551";

std::shared_ptr<KnownForm const> own_form()
{
    static auto const form = [] {
        auto made = std::make_shared<KnownForm>();
        made->id = FormId::parse(kHouseholdFormId).value();
        made->kind = FormKind::Household;
        made->xml = embedded_survey_forms::files().front().content;
        made->md5 = md5_hex(made->xml);
        made->form = read_xform(made->xml);
        return std::shared_ptr<KnownForm const>(std::move(made));
    }();
    return form; // shared, because its callers hold forms of the store alike
}

StoredForm as_stored(KnownForm const& known)
{
    StoredForm stored;
    stored.id = known.id;
    stored.xform_id = known.form.id;
    stored.version = known.form.version;
    stored.title = known.form.title;
    stored.md5 = known.md5;
    stored.open = known.open;
    return stored;
}

std::shared_ptr<KnownForm const> known_of(std::optional<StoredForm> stored)
{
    if (!stored)
        return nullptr;
    auto known = std::make_shared<KnownForm>();
    known->id = stored->id;
    known->open = stored->open;
    known->form = read_xform(stored->xml);
    known->xml = std::move(stored->xml);
    known->md5 = std::move(stored->md5);
    return known;
}

bool is_own(std::string_view xform_id, std::string_view version)
{
    return xform_id == kHouseholdForm && version == own_form()->form.version;
}

} // namespace

KnownForm const& household_form()
{
    return *own_form();
}

std::shared_ptr<KnownForm const> find_form(storage::Reader& reader, std::string_view xform_id, std::string_view version)
{
    return is_own(xform_id, version) ? own_form() : known_of(stored_form(reader, xform_id, version));
}

std::shared_ptr<KnownForm const> find_form(storage::Reader& reader, FormId id)
{
    return id == own_form()->id ? own_form() : known_of(stored_form(reader, id));
}

bool is_known(storage::Reader& reader, std::string_view xform_id)
{
    return xform_id == kHouseholdForm || is_stored_form(reader, xform_id);
}

std::vector<StoredForm> offered_forms(storage::Reader& reader)
{
    std::vector<StoredForm> offered{as_stored(*own_form())};
    std::set<std::string> seen;
    for (auto& form : stored_forms(reader)) // the newest version of each comes first
        if (form.open && seen.insert(form.xform_id).second)
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
        if (known->md5 != upload.md5 || known->xml != upload.xml)
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
    stored.xml = upload.xml;
    stored.md5 = upload.md5;
    stored.uploaded_at = work.now();
    stored.uploaded_by = work.actor().id;
    insert_form(tx, stored);
    event.about.id = stored.id.str();
    event.changes = {{"xform_id", std::nullopt, stored.xform_id}, {"version", std::nullopt, stored.version}};
    work.audit(event);
    return stored.id;
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
    list.items.push_back(view_of(reader, scope, as_stored(*own_form())));
    for (auto const& form : stored_forms(reader))
        list.items.push_back(view_of(reader, scope, form));
    return list;
}

} // namespace survey
