// The demonstration's purchases: each house's grant is spent on its day, from shops that quoted for the tambon, with drawn
// papers. A price far from the book, a debt that is still owed and a paper without its picture are among them. Everything is made
// up.
#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"
#include "purchases/booking.hpp"
#include "purchases/service.hpp"

#include <algorithm>
#include <map>

namespace purchases {

namespace {

using base::Satang;
using rounds::DemoHouse;

constexpr std::int64_t kDear = 5;      // pays for its first line a third more than the book says
constexpr std::int64_t kOnCredit = 6;  // half of it is still owed
constexpr std::int64_t kNoPicture = 7; // nobody photographed the receipt
constexpr char const* kBank = "ธ.ก.ส. สาขาแพร่ (สมมุติ)";

class Day {
public:
    Day(api::Work& work, files::FileStore& store) : work_(work), store_(store) {}

    void buy(rounds::RoundId round, std::vector<DemoHouse> const& houses)
    {
        prepare(round);
        std::map<base::AreaCode, std::vector<DemoHouse>> by_tambon;
        for (auto const& house : houses)
            by_tambon[house.tambon].push_back(house);
        for (auto const& [tambon, ones] : by_tambon) {
            auto const plan = quote(tambon, ones);
            for (auto const& house : ones)
                buy_for(house, plan);
        }
        buy_management(houses.front().number >= 100);
    }

private:
    void prepare(rounds::RoundId id)
    {
        round_ = rounds::require_round(work_.tx(), auth::Scope::everywhere(), id);
        shops_.clear();
        for (auto const* const name : {"ร้านเจริญวัสดุ (สมมุติ)", "หจก. แพร่ค้าไม้ (สมมุติ)", "ร้านรวมช่าง (สมมุติ)"})
            shops_.push_back(shop(name));
        bank_ = bank();
    }
    SupplierId shop(std::string const& name)
    {
        if (auto const there = store::supplier_named(work_.tx(), round_.province, name))
            return there->id;
        SupplierForm form;
        form.name = name;
        form.address = "อำเภอเมืองแพร่ (สมมุติ)";
        return service::add_supplier(work_, round_.id, form);
    }
    // The account that received the round's money.
    ledger::AccountId bank()
    {
        std::optional<AccountView> most;
        for (auto const& account : paying_accounts(work_.tx(), auth::Scope::everywhere(), round_.id))
            if (account.kind == ledger::AccountKind::Bank && (!most || account.balance_satang > most->balance_satang))
                most = account;
        return most ? most->id : ledger::account(work_, {round_.id, ledger::AccountKind::Bank, {}, {}, kBank});
    }

    // Three shops quote for all houses of the tambon; the cheapest is chosen.
    PlanId quote(base::AreaCode const& tambon, std::vector<DemoHouse> const& houses)
    {
        QuotationForm form;
        form.what = "วัสดุซ่อมบ้าน ตำบล" + places::Lookup(work_.tx()).tambon(tambon).th;
        form.house_ids.emplace();
        Satang sum;
        for (auto const& house : houses) {
            form.house_ids->push_back(house.id);
            sum += left_for(work_.tx(), house.id).grant;
        }
        form.quoted_on = work_.today().plus_days(-3);
        form.valid_until = work_.today().plus_days(30);
        std::optional<QuotationId> first;
        for (std::size_t i = 0; i < shops_.size(); ++i) {
            form.supplier_id = shops_[(i + turn(tambon)) % shops_.size()];
            form.total_satang = sum + Satang::baht(static_cast<std::int64_t>(i) * 450);
            auto const id = service::add_quotation(work_, round_.id, form);
            if (!first) {
                first = id;
                form.plan_id = store::quotation(work_.tx(), id)->plan;
            }
        }
        (void)service::choose(work_, *first, {});
        return *form.plan_id;
    }
    static std::size_t turn(base::AreaCode const& tambon) { return static_cast<std::size_t>(tambon.str().back() - '0'); }

    // The estimate's lines that the grant pays, one of them dearer; what is left goes into small material.
    std::vector<LineForm> lines_of(DemoHouse const& house, Satang grant)
    {
        std::vector<LineForm> lines;
        if (auto const estimate = estimates::find_final(work_.tx(), auth::Scope::everywhere(), house.id))
            for (auto const& planned : estimate->lines) {
                auto const milli = planned.people.value_or(1) * planned.quantity_milli;
                auto price = planned.price;
                if (house.number == kDear && lines.empty())
                    price = Satang(price.value() * 4 / 3 / 100 * 100);
                auto const amount = amount_of(milli, price);
                if (planned.source != estimates::Source::Grant || !amount || *amount > grant || *amount == Satang())
                    continue;
                grant = grant - *amount;
                lines.push_back({house.id, ExpenseKind::Materials, Source::Grant, estimate->id, planned.position, planned.item,
                                 planned.text, milli, planned.unit, price});
            }
        if (grant > Satang())
            lines.push_back({house.id,
                             ExpenseKind::Materials,
                             Source::Grant,
                             {},
                             {},
                             {},
                             lines.empty() ? "วัสดุซ่อมบ้าน" : "วัสดุเบ็ดเตล็ด",
                             1000,
                             "งาน",
                             grant});
        return lines;
    }
    std::string receipt(std::string const& number, std::string const& shop, Satang total)
    {
        documents::PaperSettings settings;
        settings.title = "ใบเสร็จรับเงิน";
        settings.made_at = work_.now();
        settings.watermark = "ข้อมูลตัวอย่าง";
        documents::Paper paper(settings);
        paper.title("ใบเสร็จรับเงิน").subtitle(shop);
        paper.key_values({{"เลขที่", number}, {"วันที่", documents::official_date(work_.today())}, {"รายการ", "วัสดุก่อสร้าง"}});
        paper.sum({{"รวมเป็นเงิน", "", total, documents::SumLine::Kind::Total}});
        return files::put_document(work_, store_, paper.pdf()).sha256;
    }
    PurchaseForm form_of(std::vector<LineForm> lines, SupplierId supplier, bool with_picture)
    {
        PurchaseForm form;
        form.day = work_.today();
        form.supplier_id = supplier;
        form.buyers = {"นายซื้อ รอบคอบ (สมมุติ)", "นางเทียบ ราคา (สมมุติ)"};
        for (auto const& line : lines)
            form.total_satang += amount_of(line.quantity_milli, line.price_satang).value();
        form.lines = std::move(lines);
        auto const number = "ตย. " + std::to_string(store::last_number(work_.tx(), round_.id) + 1) + "/" +
                            std::to_string(round_.fiscal_year.buddhist());
        PaperForm paper{PaperKind::Receipt, number, work_.today(), std::nullopt};
        if (with_picture)
            paper.sha256 = receipt(number, store::supplier(work_.tx(), supplier)->form.name, form.total_satang);
        form.papers = {paper};
        form.account_id = bank_;
        return form;
    }
    void buy_for(DemoHouse const& house, PlanId plan)
    {
        auto const left = left_for(work_.tx(), house.id);
        auto lines = lines_of(house, left.grant);
        if (left.cash > Satang())
            lines.push_back(
                {house.id, ExpenseKind::Materials, Source::ContributedCash, {}, {}, {}, "สีทาบ้าน", 1000, "งาน", left.cash});
        if (lines.empty())
            return;
        auto form = form_of(std::move(lines), shops_[turn(house.tambon) % shops_.size()], house.number != kNoPicture);
        form.plan_id = plan;
        if (house.number == kOnCredit)
            form.account_id.reset();
        auto const id = service::record(work_, round_.id, form);
        if (house.number == kOnCredit)
            (void)service::pay(work_, id,
                               {work_.today(), bank_, Satang(form.total_satang.value() / 2), "จ. 1/2565", std::nullopt});
    }
    // A little for the round of the day, all of it for the one that goes to its end.
    void buy_management(bool all)
    {
        auto const left = left_for_management(work_.tx(), round_.id);
        auto const amount = all ? left : std::min(left, Satang::baht(3'500));
        if (amount <= Satang() || ledger::balance_of(work_.tx(), bank_) < amount)
            return;
        LineForm line;
        line.expense = ExpenseKind::Management;
        line.text = "ค่าประชุมคณะทำงานและถ่ายเอกสาร";
        line.quantity_milli = 1000;
        line.unit = "งาน";
        line.price_satang = amount;
        auto form = form_of({line}, shop("ร้านถ่ายเอกสารหน้าศาลากลาง (สมมุติ)"), true);
        form.quotations_reason = "ร้านเดียวที่อยู่ใกล้ (สมมุติ)";
        (void)service::record(work_, round_.id, form);
    }

    api::Work& work_;
    files::FileStore& store_;
    rounds::Round round_;
    std::vector<SupplierId> shops_;
    ledger::AccountId bank_;
};

} // namespace

void seed_demo(api::Work& work, files::FileStore& store)
{
    std::map<rounds::RoundId, std::vector<DemoHouse>> due;
    for (auto const& house : rounds::demo_course(work.tx()))
        if (house.bought_on == work.today())
            due[house.round].push_back(house);
    Day day(work, store);
    for (auto const& [round, houses] : due)
        day.buy(round, houses);
}

} // namespace purchases
