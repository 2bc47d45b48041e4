// The routes of the directory. Everyone who may read it sees all of it: organisations and office holders are public.
#include "base/text.hpp"
#include "organizations/export.hpp"
#include "organizations/problems.hpp"
#include "organizations/service.hpp"
#include "organizations/views.hpp"
#include "platform/api/exports.hpp"
#include "platform/api/history.hpp"
#include "platform/documents/xlsx.hpp"

namespace organizations {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr std::int64_t kMostRows = 200;
constexpr std::size_t kUsualRows = 50;
constexpr std::size_t kWholeDirectory = 100'000;

auth::Scope may_write(Call const& call)
{
    return call.actor().scope(Permission::DirectoryWrite);
}

std::optional<bool> wanted_activity(Call const& call)
{
    auto const status = call.text("status").value_or("active");
    if (status == "active")
        return true;
    if (status == "inactive")
        return false;
    if (status == "all")
        return std::nullopt;
    throw problems::unknown_choice("status");
}

store::Filter filter_of(Call const& call)
{
    store::Filter filter;
    filter.words = base::text::search_terms(call.text("q").value_or(""));
    if (auto const kind = call.text("kind")) {
        filter.kind = base::enum_from<Kind>(*kind);
        if (!filter.kind)
            throw problems::unknown_choice("kind");
    }
    filter.area = call.area("area");
    filter.active = wanted_activity(call);
    return filter;
}

OrganizationPage list(Call& call)
{
    auto const limit = static_cast<std::size_t>(call.integer("limit", 1, kMostRows).value_or(kUsualRows));
    return views::page(call.db(), filter_of(call), call.text("after"), limit, call.today());
}

OrganizationView show(Call& call)
{
    return views::organization(call.db(), call.id<OrganizationId>(), may_write(call), call.today());
}

OrganizationView create(Call& call, OrganizationForm const& form)
{
    auto const id = service::create(call.work(), call.scope(), form);
    return views::organization(call.db(), id, may_write(call), call.today());
}

OrganizationView update(Call& call, OrganizationForm const& form)
{
    service::update(call.work(), call.scope(), call.id<OrganizationId>(), form);
    return show(call);
}

RepresentativeView add_representative(Call& call, RepresentativeForm const& form)
{
    auto const id = service::add_representative(call.work(), call.scope(), call.id<OrganizationId>(), form);
    return views::representative(representative(call.db(), id), call.today());
}

RepresentativeView update_representative(Call& call, RepresentativeForm const& form)
{
    auto const id = call.id<RepresentativeId>("rid");
    service::update_representative(call.work(), call.scope(), call.id<OrganizationId>(), id, form);
    return views::representative(representative(call.db(), id), call.today());
}

KindCounts kinds(Call& call)
{
    return views::kinds(call.db(), call.area("area"));
}

// Names of office holders are no secret to readers of the directory; in the store they are encrypted all the same.
api::EntryPage history(Call& call)
{
    auto const organization = require(call.db(), call.id<OrganizationId>());
    constexpr bool kMaySeePersonal = true;
    return api::page_of(
        auth::history(call.db(), call.services().vault, {"organization", organization.id.str()}, kMaySeePersonal));
}

documents::Table table(Call& call)
{
    return directory_table(views::page(call.db(), filter_of(call), std::nullopt, kWholeDirectory, call.today()).items);
}

std::string file_name(Call const& call, std::string_view ending)
{
    return (call.language() == base::Language::Thai ? "ทำเนียบองค์กร " : "directory ") + call.today().iso() + std::string(ending);
}

http::Response xlsx(Call& call)
{
    auto const rows = table(call);
    return api::as_xlsx(call, rows, {file_name(call, ".xlsx")});
}

http::Response csv(Call& call)
{
    return api::as_csv(call, table(call), file_name(call, ".csv"));
}

api::Route& with_filters(api::Route& route)
{
    return route.query("q", {"คำค้น", "Words to look for"})
        .query("kind", {"ประเภท", "Kind"})
        .query("area", {"รหัสพื้นที่ที่องค์กรดูแลบางส่วนหรือทั้งหมด", "Code of an area of which it serves some part, or all"})
        .query("status", {"active, inactive หรือ all", "active, inactive or all"});
}

} // namespace

void add_routes(api::Routes& routes)
{
    with_filters(routes.read("/api/organizations", Permission::DirectoryRead, list))
        .query("after", {"หน้าถัดจาก", "The page after"})
        .query("limit", {"จำนวนต่อหน้า 1–200", "Rows in a page, 1–200"})
        .summary({"ทำเนียบองค์กร", "The directory"});
    routes.read("/api/organizations/kinds", Permission::DirectoryRead, kinds)
        .summary({"จำนวนองค์กรตามประเภท", "How many organisations of each kind"})
        .query("area", {"รหัสพื้นที่", "Area code"});
    with_filters(routes.read_raw("/api/organizations.xlsx", Permission::DirectoryRead, xlsx))
        .summary({"ทำเนียบเป็นตารางคำนวณ", "The directory as a spreadsheet"})
        .produces(documents::kXlsxType);
    with_filters(routes.read_raw("/api/organizations.csv", Permission::DirectoryRead, csv))
        .summary({"ทำเนียบเป็น CSV", "The directory as CSV"})
        .produces("text/csv; charset=utf-8");
    routes.read("/api/organizations/{id}", Permission::DirectoryRead, show).summary({"องค์กรหนึ่ง", "One organisation"});
    routes.read("/api/organizations/{id}/history", Permission::DirectoryRead, history)
        .summary({"ประวัติขององค์กร", "What happened to an organisation"});
    routes.write(Method::Post, "/api/organizations", Permission::DirectoryWrite, create)
        .summary({"เพิ่มองค์กร", "Enter an organisation"});
    routes.write(Method::Put, "/api/organizations/{id}", Permission::DirectoryWrite, update)
        .summary({"แก้ไของค์กร", "Change an organisation"});
    routes.write(Method::Post, "/api/organizations/{id}/representatives", Permission::DirectoryWrite, add_representative)
        .summary({"เพิ่มผู้แทน", "Enter a representative"});
    routes.write(Method::Put, "/api/organizations/{id}/representatives/{rid}", Permission::DirectoryWrite, update_representative)
        .summary({"แก้ไขผู้แทน", "Change a representative"});
}

} // namespace organizations
