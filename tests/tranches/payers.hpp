// A round with a sealed agreement, accounts that receive, and the three persons through whom its money goes.
#pragma once

#include "duties/duties.hpp"
#include "ledger/books.hpp"
#include "tranches/problems.hpp"
#include "tranches/service.hpp"
#include "tranches/views.hpp"

#include <string>
#include <vector>

namespace test {

class Payers : public Books {
protected:
    using State = tranches::State;
    using TrancheId = tranches::TrancheId;
    using Houses = std::vector<rounds::RoundHouseId>;

    // From now on the work is this person's, with every permission.
    void as(std::string const& name)
    {
        actor_.display_name = name;
        auto text = std::string("00000000-0000-7000-8000-00000000000") + std::to_string(name.size() % 10);
        actor_.id = auth::UserId(base::Uuid::parse(text).value());
    }
    void as_finance() { as("นางการเงิน"); }
    void as_approver() { as("นายอนุมัติ ดี"); }
    void as_releaser() { as("นางโอน"); }

    void open_for_payment(WorldOptions const& options = {})
    {
        open(options);
        as_finance();
        type_account(std::nullopt, "0201234567", "เครือข่ายคนฮักเมืองแป้", true);
    }
    void type_account(std::optional<base::AreaCode> const& tambon, std::string const& number, std::string const& name,
                      bool takes_all = false, std::int64_t version = 0)
    {
        tranches::AccountForm form;
        form.tambon = tambon;
        form.takes_all = takes_all;
        form.bank = "ธ.ก.ส.";
        form.branch = "แพร่";
        form.number = number;
        form.name = name;
        form.reason = "สมุดบัญชีของกลุ่ม";
        form.version = version;
        work([&](api::Work& w) { tranches::service::set_account(w, world_.round, form); });
    }
    [[nodiscard]] static tranches::Part part(int houses, int management, std::vector<tranches::Requirement> requirements = {})
    {
        return {base::BasisPoints(houses), base::BasisPoints(management), std::move(requirements)};
    }
    [[nodiscard]] static tranches::Requirement need(tranches::RequirementKind kind)
    {
        tranches::Requirement r;
        r.kind = kind;
        return r;
    }
    void plan(std::vector<tranches::Part> parts, std::int64_t version = 0)
    {
        work([&](api::Work& w) {
            tranches::service::set_plan(w, world_.round, {std::move(parts), "หนังสือ พอช. 1/2565", "แบ่งงวด", version});
        });
    }

    // ---- steps, by the person who is at work
    [[nodiscard]] tranches::PrepareForm prepare_form(base::Satang total, Houses houses = {}, std::int64_t part = 1,
                                                     bool management = false)
    {
        tranches::PrepareForm form;
        form.part = part;
        form.house_ids = std::move(houses);
        form.management = management;
        form.stated_total_satang = total;
        return form;
    }
    TrancheId prepare(base::Satang total, Houses houses = {}, std::int64_t part = 1, bool management = false)
    {
        auto const form = prepare_form(total, std::move(houses), part, management);
        return work([&](api::Work& w) { return tranches::service::prepare(w, world_.round, form); });
    }
    void approve(TrancheId id)
    {
        work([&](api::Work& w) { tranches::service::approve(w, id, {version(w.tx(), id)}); });
    }
    void release(TrancheId id, bool checked = false)
    {
        work([&](api::Work& w) {
            tranches::service::release(w, id, {w.today(), "KTB 20220515-1", checked, version(w.tx(), id)});
        });
    }
    void send_back(TrancheId id)
    {
        work([&](api::Work& w) { tranches::service::send_back(w, id, {"ตรวจยอดอีกครั้ง", version(w.tx(), id)}); });
    }
    void cancel(TrancheId id)
    {
        work([&](api::Work& w) { tranches::service::cancel(w, id, {"ไม่โอนแล้ว", version(w.tx(), id)}); });
    }
    void give_back(TrancheId id, std::vector<std::int64_t> positions = {})
    {
        work([&](api::Work& w) {
            tranches::service::give_back(w, id, {positions, w.today(), "ธนาคารโอนคืน", version(w.tx(), id)});
        });
    }
    TrancheId record_past(base::Satang total, Houses houses = {}, bool management = false)
    {
        return work([&](api::Work& w) {
            tranches::RecordForm form;
            form.house_ids = std::move(houses);
            form.management = management;
            form.stated_total_satang = total;
            form.paid_on = base::Date(2022, 2, 21);
            form.reference = "พอช. 77/2565";
            form.paper_sha256 = a_paper(w);
            return tranches::service::record(w, world_.round, form);
        });
    }
    void confirm(TrancheId id)
    {
        work([&](api::Work& w) { tranches::service::confirm(w, id, {version(w.tx(), id)}); });
    }
    // Prepared, approved and released by three people.
    TrancheId paid(base::Satang total, Houses houses = {}, std::int64_t part = 1, bool management = false)
    {
        as_finance();
        auto const id = prepare(total, std::move(houses), part, management);
        as_approver();
        approve(id);
        as_releaser();
        release(id);
        return id;
    }

    // ---- what stands
    [[nodiscard]] static std::int64_t version(storage::Reader& db, TrancheId id)
    {
        return tranches::store::tranche(db, id).value().version;
    }
    [[nodiscard]] tranches::store::TrancheRecord record_of(TrancheId id)
    {
        return read([&](storage::Reader& db) { return tranches::store::tranche(db, id).value(); });
    }
    [[nodiscard]] State state(TrancheId id) { return record_of(id).state; }
    [[nodiscard]] rounds::HouseState house_state(std::size_t i)
    {
        return read([&](storage::Reader& db) { return rounds::find_house(db, everywhere(), house(i)).value(); }).state;
    }
    [[nodiscard]] tranches::ReadyPage ready(auth::Scope const& scope = everywhere())
    {
        return read([&](storage::Reader& db) {
            tranches::views::ReadyAsked asked;
            asked.limit = 1'000;
            return tranches::views::ready(db, scope, world_.round, asked, clock_.now().bangkok_date());
        });
    }
    // "part:kind,kind" of a house; "-" when nothing comes to it.
    [[nodiscard]] std::string lacks(std::size_t i)
    {
        for (auto const& row : ready().items)
            if (row.round_house_id == house(i)) {
                auto told = std::to_string(row.part) + ":" + (row.ready ? "ready" : row.tranche_id ? "open" : "");
                for (auto const& missing : row.missing)
                    told += missing.kind + ",";
                return told;
            }
        return "-";
    }
    [[nodiscard]] base::Satang received(std::size_t i)
    {
        base::Satang sum;
        for (auto const& paid : read([&](storage::Reader& db) { return tranches::of_house(db, everywhere(), house(i)); }))
            sum += paid.amount;
        return sum;
    }
    [[nodiscard]] std::size_t differences_of_tranches()
    {
        return read([](storage::Reader& db) { return tranches::check(db); }).size();
    }

    static constexpr std::int64_t kShare = 19'000;
    [[nodiscard]] static base::Satang shares(std::int64_t houses) { return base::Satang::baht(kShare * houses); }
    [[nodiscard]] base::Satang management() const { return base::Satang::baht(kShare * 5 / 10); }

private:
    // As an upload leaves it: its hash is made up.
    std::string a_paper(api::Work& w)
    {
        auto number = std::to_string(++papers_);
        auto const sha256 = std::string(64 - number.size(), 'b') + number;
        files::Prepared prepared;
        prepared.view = {sha256, 1000, "image/jpeg", 1600, 1200, std::nullopt, std::nullopt, std::nullopt};
        files::record(w, prepared);
        return sha256;
    }

    int papers_ = 0;
};

} // namespace test
