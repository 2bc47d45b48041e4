// The routes about a round's purchases, suppliers, quotations, debts, and about settings.
#include "platform/api/exports.hpp"
#include "platform/documents/xlsx.hpp"
#include "purchases/export.hpp"
#include "purchases/paper.hpp"
#include "purchases/problems.hpp"
#include "purchases/routes.hpp"
#include "purchases/service.hpp"

#include <algorithm>

namespace purchases {

using api::Call;
using api::Method;
using api::Permission;

namespace {

using rounds::RoundId;

views::Filter filter_of(Call& call)
{
    auto const show = call.text("show").value_or("");
    if (show.empty() || show == "all")
        return views::Filter::All;
    if (show == "in_force")
        return views::Filter::InForce;
    if (show == "missing")
        return views::Filter::Missing;
    if (show == "warned")
        return views::Filter::Warned;
    if (show == "owed")
        return views::Filter::Owed;
    if (show == "taken_out")
        return views::Filter::TakenOut;
    throw base::invalid_input({{"show", "unknown_choice", {"ไม่มีตัวเลือกนี้", "There is no such choice"}}});
}

views::RoundQuery asked_of(Call& call)
{
    views::RoundQuery query;
    query.area = call.area("tambon");
    if (auto const house = call.query_uuid("house"))
        query.house = rounds::RoundHouseId(*house);
    if (auto const supplier = call.query_uuid("supplier"))
        query.supplier = SupplierId(*supplier);
    query.paper = call.choice<PaperKind>("paper");
    query.filter = filter_of(call);
    query.before = call.integer("before", 1, 1'000'000'000);
    query.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    return query;
}

PurchasePage list(Call& call)
{
    auto const id = call.id<RoundId>();
    auto page = views::round(call.db(), call.actor(), call.scope(), id, asked_of(call), call.today());
    rounds::note_list_reading(call, id, "purchase.list_read");
    return page;
}

std::vector<PurchaseRow> all_rows(Call& call, views::RoundQuery query)
{
    auto const id = call.id<RoundId>();
    query.before.reset();
    query.limit = 1'000'000;
    auto page = views::round(call.db(), call.actor(), call.scope(), id, query, call.today());
    rounds::note_list_reading(call, id, "purchase.list_read");
    std::ranges::reverse(page.items);
    return std::move(page.items);
}

documents::Table table_of_round(Call& call)
{
    auto const round = rounds::require_round(call.db(), call.scope(), call.id<RoundId>());
    return purchases_table({"การจัดซื้อ " + round.name_th, "Purchases, " + round.name_en}, all_rows(call, asked_of(call)));
}

http::Response round_xlsx(Call& call)
{
    auto const table = table_of_round(call);
    return api::as_xlsx(call, table, {table.title.in(call.language()) + ".xlsx"});
}

http::Response round_csv(Call& call)
{
    auto const table = table_of_round(call);
    return api::as_csv(call, table, table.title.in(call.language()) + ".csv");
}

http::Response register_paper(Call& call)
{
    auto const round = rounds::require_round(call.db(), call.scope(), call.id<RoundId>());
    auto query = asked_of(call);
    query.filter = views::Filter::InForce;
    PaperRegister about;
    about.round_th = round.name_th;
    about.place_th = places::full_name(call.db(), query.area.value_or(round.province), base::Language::Thai);
    about.rows = all_rows(call, query);
    return api::download("application/pdf", "ทะเบียนจัดซื้อ " + about.place_th + ".pdf", register_pdf(about, call.now()));
}

PurchaseView record(Call& call, PurchaseForm const& form)
{
    return shown(call, service::record(call.work(), call.id<RoundId>(), form));
}

DebtPage debts(Call& call)
{
    auto const id = call.id<RoundId>();
    auto page = views::debts(call.db(), call.actor(), call.scope(), id, call.today());
    rounds::note_list_reading(call, id, "purchase.list_read");
    return page;
}

SupplierPage suppliers(Call& call)
{
    auto const id = call.id<RoundId>();
    auto page = views::suppliers(call.db(), call.actor(), call.scope(), id);
    rounds::note_list_reading(call, id, "purchase.list_read");
    return page;
}

SupplierHistory supplier_after_writing(Call& call, SupplierId id)
{
    return views::supplier(call.db(), call.actor(), call.actor().scope(Permission::PurchasesRead), id);
}

SupplierHistory supplier(Call& call)
{
    auto const id = call.id<SupplierId>();
    auto page = views::supplier(call.db(), call.actor(), call.scope(), id);
    call.note_reading({"supplier.read", {"supplier", id.str()}, store::supplier(call.db(), id)->province, {}, ""});
    return page;
}

SupplierHistory add_supplier(Call& call, SupplierForm const& form)
{
    return supplier_after_writing(call, service::add_supplier(call.work(), call.id<RoundId>(), form));
}

SupplierHistory change_supplier(Call& call, SupplierForm const& form)
{
    service::change_supplier(call.work(), call.id<SupplierId>(), form);
    return supplier_after_writing(call, call.id<SupplierId>());
}

PlanPage quotations(Call& call)
{
    auto const id = call.id<RoundId>();
    auto page = views::plans(call.db(), call.actor(), call.scope(), id, call.today());
    rounds::note_list_reading(call, id, "purchase.list_read");
    return page;
}

PlanPage plans_after_writing(Call& call, RoundId id)
{
    return views::plans(call.db(), call.actor(), call.actor().scope(Permission::PurchasesRead), id, call.today());
}

PlanPage add_quotation(Call& call, QuotationForm const& form)
{
    (void)service::add_quotation(call.work(), call.id<RoundId>(), form);
    return plans_after_writing(call, call.id<RoundId>());
}

PlanPage choose(Call& call, ChooseForm const& form)
{
    return plans_after_writing(call, service::choose(call.work(), call.id<QuotationId>(), form));
}

PlanPage withdraw(Call& call, ReasonForm const& form)
{
    return plans_after_writing(call, service::withdraw(call.work(), call.id<QuotationId>(), form));
}

// The province that is asked for, or the one of the reader.
base::AreaCode province_of(Call& call)
{
    if (auto const asked = call.area("province"))
        return asked->province();
    auto const& areas = call.scope().areas();
    return areas.empty() ? base::AreaCode() : areas.front().province();
}

SettingsPage settings(Call& call)
{
    return views::settings(call.db(), call.actor(), call.scope(), province_of(call), call.today());
}

SettingsPage add_settings(Call& call, SettingsForm const& form)
{
    (void)service::add_settings(call.work(), form);
    return views::settings(call.db(), call.actor(), call.actor().scope(Permission::PurchasesRead), form.province, call.today());
}

void add_list_routes(api::Routes& routes)
{
    auto const filtered = [](api::Route& route) -> api::Route& {
        return route.query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
            .query("house", {"บ้านในรอบ", "House of the round"})
            .query("supplier", {"ผู้ขาย", "Supplier"})
            .query("paper", {"ชนิดเอกสาร", "Kind of paper"})
            .query("show",
                   {"all, in_force, missing, warned, owed, taken_out", "all, in_force, missing, warned, owed, taken_out"});
    };
    filtered(routes.read("/api/rounds/{id}/purchases", Permission::PurchasesRead, list)
                 .summary({"การจัดซื้อของรอบ", "The purchases of a round"}))
        .query("before", {"ก่อนครั้งที่", "Before this number"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    routes.write(Method::Post, "/api/rounds/{id}/purchases", Permission::PurchasesWrite, record)
        .summary({"บันทึกการจัดซื้อ", "Record a purchase"});
    filtered(routes.read_raw("/api/rounds/{id}/purchases.xlsx", Permission::PurchasesRead, round_xlsx)
                 .summary({"การจัดซื้อของรอบเป็นสเปรดชีต", "A round's purchases as a spreadsheet"}))
        .produces(documents::kXlsxType);
    filtered(routes.read_raw("/api/rounds/{id}/purchases.csv", Permission::PurchasesRead, round_csv)
                 .summary({"การจัดซื้อของรอบเป็น CSV", "A round's purchases as CSV"}))
        .produces("text/csv; charset=utf-8");
    routes.read_raw("/api/rounds/{id}/purchases/register.pdf", Permission::PurchasesRead, register_paper)
        .summary({"ทะเบียนจัดซื้อของตำบลหรือทั้งรอบ", "The register of purchases of a tambon, or of the round"})
        .query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .produces("application/pdf");
    routes.read("/api/rounds/{id}/supplier-debts", Permission::PurchasesRead, debts)
        .summary({"ที่ค้างจ่ายผู้ขาย", "What is owed to suppliers"});
}

} // namespace

void add_round_routes(api::Routes& routes)
{
    add_list_routes(routes);
    routes.read("/api/rounds/{id}/suppliers", Permission::PurchasesRead, suppliers)
        .summary({"ผู้ขายของจังหวัด", "The province's suppliers"});
    routes.write(Method::Post, "/api/rounds/{id}/suppliers", Permission::PurchasesWrite, add_supplier)
        .summary({"เพิ่มผู้ขาย", "Add a supplier"});
    routes.read("/api/suppliers/{id}", Permission::PurchasesRead, supplier)
        .summary({"ผู้ขายหนึ่งราย และที่เคยซื้อ", "One supplier, and what was bought"});
    routes.write(Method::Put, "/api/suppliers/{id}", Permission::PurchasesWrite, change_supplier)
        .summary({"แก้ไขผู้ขาย", "Change a supplier"});
    routes.read("/api/rounds/{id}/quotations", Permission::PurchasesRead, quotations)
        .summary({"ใบเสนอราคาของรอบ เทียบกัน", "A round's quotations beside each other"});
    routes.write(Method::Post, "/api/rounds/{id}/quotations", Permission::PurchasesWrite, add_quotation)
        .summary({"บันทึกใบเสนอราคา", "Record a quotation"});
    routes.write(Method::Post, "/api/quotations/{id}/chosen", Permission::PurchasesWrite, choose)
        .summary({"เลือกใบเสนอราคา", "Choose a quotation"});
    routes.write(Method::Post, "/api/quotations/{id}/withdrawn", Permission::PurchasesWrite, withdraw)
        .summary({"ถอนใบเสนอราคา", "Withdraw a quotation"});
    routes.read("/api/purchase-settings", Permission::PurchasesRead, settings)
        .summary({"หลักเกณฑ์การจัดซื้อรายปี", "What each year requires of purchases"})
        .query("province", {"จังหวัด", "Province"});
    routes.write(Method::Post, "/api/purchase-settings", Permission::RulesWrite, add_settings)
        .summary({"เพิ่มหลักเกณฑ์การจัดซื้อ", "Add what a year requires of purchases"});
}

} // namespace purchases
