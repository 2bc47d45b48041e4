// Tables handed out.
#include "platform/api/exports.hpp"

#include "platform/api/route.hpp"
#include "platform/documents/csv.hpp"
#include "platform/documents/xlsx.hpp"

namespace api {

http::Response as_xlsx(Call const& call, std::span<documents::Table const> tables, Workbook const& about)
{
    documents::WorkbookSettings settings;
    settings.title = about.title.empty() ? tables.front().title.in(call.language()) : about.title;
    settings.note = about.note;
    settings.language = call.language();
    settings.made_at = about.made_at.value_or(call.now());
    return download(documents::kXlsxType, about.file_name, documents::to_xlsx(tables, settings));
}

http::Response as_xlsx(Call const& call, documents::Table const& table, Workbook const& about)
{
    return as_xlsx(call, std::span(&table, 1), about);
}

http::Response as_csv(Call const& call, documents::Table const& table, std::string file_name)
{
    return download("text/csv; charset=utf-8", std::move(file_name), documents::to_csv(table, call.language()));
}

} // namespace api
