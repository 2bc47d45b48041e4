// The statements about uploaded forms.
#include "survey/store.hpp"
#include "survey/versions.hpp"

#include <algorithm>

namespace survey {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kForm{"survey.form", R"sql(
SELECT id, xform_id, version, title, md5, open, uploaded_at, uploaded_by
FROM survey_forms
WHERE id = ?1
)sql"};

constexpr Sql kFormByVersion{"survey.form_by_version", R"sql(
SELECT id, xform_id, version, title, md5, open, uploaded_at, uploaded_by
FROM survey_forms
WHERE xform_id = ?1 AND version = ?2
)sql"};

constexpr Sql kForms{"survey.forms", R"sql(
SELECT id, xform_id, version, title, md5, open, uploaded_at, uploaded_by
FROM survey_forms
ORDER BY uploaded_at DESC, id
)sql"};

constexpr Sql kFormVersions{"survey.form_versions", R"sql(
SELECT COUNT(*)
FROM survey_forms
WHERE xform_id = ?1
)sql"};

constexpr Sql kInsertForm{"survey.insert_form", R"sql(
INSERT INTO survey_forms (id, xform_id, version, title, xml, md5, open, uploaded_at, uploaded_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
)sql"};

constexpr Sql kFormXml{"survey.form_xml", R"sql(
SELECT xml
FROM survey_forms
WHERE id = ?1
)sql"};

constexpr Sql kOpenForm{"survey.open_form", R"sql(
UPDATE survey_forms
SET open = ?2
WHERE id = ?1
)sql"};

StoredForm form_from(Row const& row)
{
    return {row.get<FormId>(0),      row.get<std::string>(1), row.get<std::string>(2),     row.get<std::string>(3),
            row.get<std::string>(4), row.get<bool>(5),        row.get<base::Timestamp>(6), row.get<auth::UserId>(7)};
}

} // namespace

std::optional<StoredForm> stored_form(storage::Reader& reader, FormId id)
{
    return reader.one(kForm, form_from, id);
}

std::optional<StoredForm> stored_form(storage::Reader& reader, std::string_view xform_id, std::string_view version)
{
    return reader.one(kFormByVersion, form_from, xform_id, version);
}

std::vector<StoredForm> stored_forms(storage::Reader& reader)
{
    auto forms = reader.all(kForms, form_from);
    std::ranges::stable_sort(forms, [](StoredForm const& a, StoredForm const& b) {
        return a.xform_id != b.xform_id ? a.xform_id < b.xform_id : is_newer_version(a.version, b.version);
    });
    return forms;
}

bool is_stored_form(storage::Reader& reader, std::string_view xform_id)
{
    return reader.value<std::int64_t>(kFormVersions, xform_id).value_or(0) > 0;
}

std::string form_xml(storage::Reader& reader, FormId id)
{
    return reader.value<std::string>(kFormXml, id).value_or("");
}

void insert_form(storage::Writer& tx, StoredForm const& form, std::string_view xml)
{
    tx.execute(kInsertForm, form.id, form.xform_id, form.version, form.title, xml, form.md5, form.open, form.uploaded_at,
               form.uploaded_by);
}

void open_form(storage::Writer& tx, FormId id, bool open)
{
    tx.execute(kOpenForm, id, open);
}

std::span<Sql const> form_statements()
{
    static constexpr Sql all[] = {kForm, kFormByVersion, kForms, kFormVersions, kInsertForm, kFormXml, kOpenForm};
    return all;
}

} // namespace survey
