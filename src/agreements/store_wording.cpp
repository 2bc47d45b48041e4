// The statements about the wording that drafts begin with.
#include "agreements/store.hpp"

#include <stdexcept>

namespace agreements {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kTemplate{"agreements.template", R"(
    SELECT title, purpose, terms, version
    FROM agreement_templates
    WHERE code = 'default'
    ORDER BY code)"};

constexpr Sql kUpdateTemplate{"agreements.update_template", R"(
    UPDATE agreement_templates
    SET title = ?1, purpose = ?2, terms = ?3, version = version + 1
    WHERE code = 'default' AND version = ?4)"};

} // namespace

std::span<Sql const> wording_statements()
{
    static constexpr Sql all[] = {kTemplate, kUpdateTemplate};
    return all;
}

namespace store {

Template default_template(storage::Reader& db)
{
    auto const found = db.one(kTemplate, [](Row const& row) {
        return Template{row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2), row.get<std::int64_t>(3)};
    });
    if (!found)
        throw std::runtime_error("the default template of agreements is missing");
    return *found;
}

bool update(storage::Writer& db, Template const& t, std::int64_t expected)
{
    return db.execute(kUpdateTemplate, t.title, t.purpose, t.terms, expected) == 1;
}

} // namespace store

} // namespace agreements
