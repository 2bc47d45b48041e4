// Houses with their money in a round with open books, suppliers, and purchases for them; what suites of purchases share.
#pragma once

#include "estimates/service.hpp"
#include "ledger/books.hpp"
#include "platform/files/files.hpp"
#include "purchases/booking.hpp"
#include "purchases/service.hpp"
#include "purchases/views.hpp"

#include <string>
#include <vector>

namespace test {

class Bought : public Books {
protected:
    using House = rounds::RoundHouseId;
    using Kinds = std::vector<purchases::WarningKind>;
    static inline base::Date const kDay{2022, 3, 1};

    // Five houses of three tambons, all funded: 19,000 baht each on the bank account.
    Bought()
    {
        open();
        transfer(world_.approved, base::Satang::baht(19'000));
        work([&](api::Work& w) {
            rounds::advance(w, world_.approved, rounds::HouseState::Funded,
                            {rounds::PaperKind::BankSlip, "1", base::Date(2022, 2, 21)}, base::Date(2022, 2, 21));
        });
        shop_ = supplier("ร้านแพร่วัสดุ");
    }
    purchases::SupplierId supplier(std::string name)
    {
        purchases::SupplierForm form;
        form.name = std::move(name);
        return work([&](api::Work& w) { return purchases::service::add_supplier(w, world_.round, form); });
    }
    [[nodiscard]] static purchases::LineForm line(House house, base::Satang price, std::int64_t milli = 1000,
                                                  std::string text = "ปูนซีเมนต์")
    {
        purchases::LineForm form;
        form.round_house_id = house;
        form.text = std::move(text);
        form.quantity_milli = milli;
        form.unit = "ถุง";
        form.price_satang = price;
        return form;
    }
    // Paid from the bank; the total is that of the lines.
    [[nodiscard]] purchases::PurchaseForm form(std::vector<purchases::LineForm> lines)
    {
        purchases::PurchaseForm form;
        form.day = kDay;
        form.supplier_id = shop_;
        form.buyers = {"นายซื้อ ใจดี"};
        for (auto const& one : lines)
            form.total_satang += purchases::amount_of(one.quantity_milli, one.price_satang).value();
        form.lines = std::move(lines);
        form.papers = {{purchases::PaperKind::Receipt, "ร. " + std::to_string(++papers_), kDay, std::nullopt}};
        form.account_id = bank();
        form.quotations_reason = "ร้านเดียวในตำบล"; // asked for from 5,000 baht on
        return form;
    }
    [[nodiscard]] purchases::PurchaseForm for_baht(House house, std::int64_t baht)
    {
        return form({line(house, base::Satang::baht(baht))});
    }
    purchases::PurchaseId record(purchases::PurchaseForm const& form)
    {
        return work([&](api::Work& w) { return purchases::service::record(w, world_.round, form); });
    }
    [[nodiscard]] std::string record_refused(purchases::PurchaseForm const& form)
    {
        return refused([&](api::Work& w) { (void)purchases::service::record(w, world_.round, form); });
    }
    void take_out(purchases::PurchaseId id, std::string reason = "บันทึกผิดบ้าน")
    {
        work([&](api::Work& w) { purchases::service::take_out(w, id, {std::move(reason), std::nullopt}); });
    }
    [[nodiscard]] purchases::PaymentForm payment(std::int64_t baht, base::Date on = base::Date(2022, 3, 10))
    {
        return {on, bank(), base::Satang::baht(baht), "จ 1", std::nullopt};
    }
    purchases::PaymentId pay(purchases::PurchaseId id, purchases::PaymentForm const& form)
    {
        return work([&](api::Work& w) { return purchases::service::pay(w, id, form); });
    }
    [[nodiscard]] purchases::PurchaseView page(purchases::PurchaseId id)
    {
        return read([&](storage::Reader& db) { return purchases::views::purchase(db, actor_, everywhere(), id); });
    }
    [[nodiscard]] purchases::PurchasePage list(purchases::views::RoundQuery const& query = {},
                                               auth::Scope const& scope = everywhere())
    {
        return read([&](storage::Reader& db) {
            return purchases::views::round(db, actor_, scope, world_.round, query, clock_.now().bangkok_date());
        });
    }
    [[nodiscard]] purchases::HousePurchases house_page(House house)
    {
        return read([&](storage::Reader& db) { return purchases::views::house(db, actor_, everywhere(), house); });
    }
    [[nodiscard]] Kinds warnings(purchases::PurchaseId id)
    {
        Kinds kinds;
        for (auto const& warning : page(id).warnings)
            kinds.push_back(warning.kind);
        return kinds;
    }
    [[nodiscard]] rounds::HouseState state(House house)
    {
        return read([&](storage::Reader& db) { return rounds::find_house(db, everywhere(), house)->state; });
    }
    [[nodiscard]] std::size_t purchase_differences()
    {
        return read([](storage::Reader& db) { return purchases::check(db).size() + ledger::check(db).size(); });
    }
    // A neighbour gives cash for a house.
    void give(House house, std::int64_t baht)
    {
        auto const amount = base::Satang::baht(baht);
        post(entry(ledger::EntryKind::CashContribution, {{bank(), amount}, {account(Kind::CashIncome), minus(amount), house}}));
    }

    purchases::SupplierId shop_;

private:
    int papers_ = 0;
};

} // namespace test
