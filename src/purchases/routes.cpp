// The routes about one purchase, its papers and payments, and one house.
#include "purchases/routes.hpp"

#include "platform/api/history.hpp"
#include "platform/files/files.hpp"
#include "purchases/paper.hpp"
#include "purchases/problems.hpp"
#include "purchases/service.hpp"

namespace purchases {

using api::Call;
using api::Method;
using api::Permission;

namespace {

base::AreaCode area_of(PurchaseView const& p, storage::Reader& db)
{
    std::vector<base::AreaCode> areas;
    for (auto const& house : p.houses)
        areas.push_back(house.tambon);
    return areas.empty() ? rounds::require_round(db, auth::Scope::everywhere(), p.round_id).province : base::common_area(areas);
}

PurchaseView read_purchase(Call& call, PurchaseId id)
{
    auto page = views::purchase(call.db(), call.actor(), call.scope(), id);
    call.note_reading({"purchase.read", {"purchase", id.str()}, area_of(page, call.db()), {}, ""});
    return page;
}

PurchaseView show(Call& call)
{
    return read_purchase(call, call.id<PurchaseId>());
}

PurchaseView take_out(Call& call, ReasonForm const& form)
{
    service::take_out(call.work(), call.id<PurchaseId>(), form);
    return shown(call, call.id<PurchaseId>());
}

PurchaseView pay(Call& call, PaymentForm const& form)
{
    (void)service::pay(call.work(), call.id<PurchaseId>(), form);
    return shown(call, call.id<PurchaseId>());
}

PurchaseView take_payment_out(Call& call, ReasonForm const& form)
{
    return shown(call, service::take_payment_out(call.work(), call.id<PaymentId>(), form));
}

PurchaseView add_paper(Call& call, PaperForm const& form)
{
    service::add_paper(call.work(), call.id<PurchaseId>(), form);
    return shown(call, call.id<PurchaseId>());
}

PurchaseView add_picture(Call& call, PictureForm const& form)
{
    (void)service::add_picture(call.work(), call.id<PurchaseId>(), form);
    return shown(call, call.id<PurchaseId>());
}

PurchaseView take_picture_out(Call& call, ReasonForm const& form)
{
    return shown(call, service::take_picture_out(call.work(), call.id<PictureId>(), form));
}

PurchaseView settle(Call& call, SettleForm const& form)
{
    return shown(call, service::settle(call.work(), call.id<WarningId>(), form));
}

http::Response served(Call& call, std::string const& sha256, std::string const& media_type, std::string name)
{
    auto const digest = files::Digest::parse(sha256);
    if (!digest)
        throw problems::not_found();
    if (media_type == "application/pdf")
        return files::hand_out(call.services().files, *digest, std::move(name) + ".pdf");
    auto const size = call.text("size").value_or("full") == "thumb" ? files::Size::Thumbnail : files::Size::Screen;
    return files::serve(call.services().files, *digest, size);
}

http::Response picture(Call& call)
{
    auto const picture = store::picture(call.db(), call.id<PictureId>());
    if (!picture)
        throw problems::not_found();
    auto const purchase = read_purchase(call, picture->purchase);
    return served(call, picture->sha256, picture->media_type, "เอกสารจัดซื้อ " + std::to_string(purchase.number));
}

http::Response quotation_paper(Call& call)
{
    auto const quotation = store::quotation(call.db(), call.id<QuotationId>());
    auto const plan = quotation ? store::plan(call.db(), quotation->plan) : std::nullopt;
    if (!plan)
        throw problems::not_found();
    bool seen = false;
    for (auto const& house : plan->houses)
        seen = seen || call.scope().covers(house.area);
    if (!seen || !quotation->sha256)
        throw problems::not_found();
    return served(call, *quotation->sha256, quotation->media_type.value_or(""), "ใบเสนอราคา " + quotation->supplier);
}

PaperPurchase paper_of(Call& call)
{
    PaperPurchase about;
    about.purchase = read_purchase(call, call.id<PurchaseId>());
    about.supplier = store::supplier(call.db(), about.purchase.supplier_id).value().form;
    for (auto const& house : about.purchase.houses)
        if (auto const found = rounds::find_house(call.db(), call.scope(), house.round_house_id))
            about.made_up =
                about.made_up || households::require_summary(call.db(), auth::Scope::everywhere(), found->household_id).made_up;
    return about;
}

http::Response record_paper(Call& call)
{
    auto const about = paper_of(call);
    return api::download("application/pdf", "บันทึกการจัดซื้อ " + std::to_string(about.purchase.number) + ".pdf",
                         record_pdf(about, call.now()));
}

http::Response voucher_paper(Call& call)
{
    auto const about = paper_of(call);
    return api::download("application/pdf", "ใบสำคัญรับเงิน " + std::to_string(about.purchase.number) + ".pdf",
                         voucher_pdf(about, call.now()));
}

api::EntryPage history(Call& call)
{
    auto const id = call.id<PurchaseId>();
    (void)views::purchase(call.db(), call.actor(), call.scope(), id);
    return api::page_of(auth::history(call.db(), call.services().vault, {"purchase", id.str()}, false));
}

HousePurchases of_house_page(Call& call)
{
    auto page = views::house(call.db(), call.actor(), call.scope(), call.id<rounds::RoundHouseId>());
    call.note_reading({"purchase.house_read", {"round_house", page.house.round_house_id.str()}, page.house.tambon, {}, ""});
    return page;
}

} // namespace

PurchaseView shown(Call& call, PurchaseId id)
{
    return views::purchase(call.db(), call.actor(), call.actor().scope(Permission::PurchasesRead), id);
}

void add_routes(api::Routes& routes)
{
    routes.read("/api/purchases/{id}", Permission::PurchasesRead, show).summary({"การจัดซื้อหนึ่งครั้ง", "One purchase"});
    routes.write(Method::Post, "/api/purchases/{id}/taken-out", Permission::PurchasesWrite, take_out)
        .summary({"ถอนการจัดซื้อที่บันทึกผิด", "Take out a purchase that was recorded wrongly"});
    routes.write(Method::Post, "/api/purchases/{id}/payments", Permission::PurchasesWrite, pay)
        .summary({"จ่ายเงินที่ค้างผู้ขาย", "Pay what is owed to the supplier"});
    routes.write(Method::Post, "/api/purchases/{id}/papers", Permission::PurchasesWrite, add_paper)
        .summary({"เพิ่มเอกสารที่มาทีหลัง", "Add a paper that came later"});
    routes.write(Method::Post, "/api/purchases/{id}/pictures", Permission::PurchasesWrite, add_picture)
        .summary({"เพิ่มภาพของเอกสาร", "Add a picture of a paper"});
    routes.read_raw("/api/purchases/{id}/record.pdf", Permission::PurchasesRead, record_paper)
        .summary({"บันทึกการจัดซื้อ", "The purchase record as a paper"})
        .produces("application/pdf");
    routes.read_raw("/api/purchases/{id}/voucher.pdf", Permission::PurchasesRead, voucher_paper)
        .summary({"ใบสำคัญรับเงินสำหรับลงนาม", "The payment voucher to sign"})
        .produces("application/pdf");
    routes.read("/api/purchases/{id}/history", Permission::PurchasesRead, history)
        .summary({"ประวัติของการจัดซื้อ", "What happened to a purchase"});
    routes.write(Method::Post, "/api/purchase-payments/{id}/taken-out", Permission::PurchasesWrite, take_payment_out)
        .summary({"ถอนการจ่ายที่บันทึกผิด", "Take out a payment that was recorded wrongly"});
    routes.read_raw("/api/purchase-pictures/{id}", Permission::PurchasesRead, picture)
        .summary({"ภาพหรือ PDF ของเอกสารจัดซื้อ", "A picture or PDF of a purchase's paper"})
        .query("size", {"thumb หรือ full", "thumb or full"})
        .produces("image/jpeg");
    routes.write(Method::Post, "/api/purchase-pictures/{id}/taken-out", Permission::PurchasesWrite, take_picture_out)
        .summary({"ถอนภาพที่ส่งผิด", "Take out a picture that was sent by mistake"});
    routes.write(Method::Post, "/api/purchase-warnings/{id}/settled", Permission::EvidenceSettle, settle)
        .summary({"ชี้ขาดข้อสังเกตของการจัดซื้อ", "Settle a warning about a purchase"});
    routes.read("/api/round-houses/{id}/purchases", Permission::PurchasesRead, of_house_page)
        .summary({"ประมาณราคาของบ้านเทียบกับที่ซื้อ", "A house's estimate beside what was bought"});
    routes.read_raw("/api/quotations/{id}/paper", Permission::PurchasesRead, quotation_paper)
        .summary({"ภาพหรือ PDF ของใบเสนอราคา", "A quotation's picture or PDF"})
        .query("size", {"thumb หรือ full", "thumb or full"})
        .produces("image/jpeg");
    add_round_routes(routes);
}

} // namespace purchases
