// A round with books whose houses are brought to their end one by one: money, evidence, papers. For suites of closing.
#pragma once

#include "closing/closing.hpp"
#include "closing/reporting.hpp"
#include "closing/service.hpp"
#include "closing/views.hpp"
#include "ledger/books.hpp"
#include "platform/files/files.hpp"
#include "works/service.hpp"

#include <string>
#include <vector>

namespace test {

class Finished : public Books {
protected:
    using HouseId = rounds::RoundHouseId;

    // No photographs are asked for: the suites of works know those.
    void open(WorldOptions const& options = {})
    {
        Books::open(options);
        work([&](api::Work& w) {
            for (auto const& row : works::values_of(works::Stage()))
                works::service::change(w, works::StageRule{std::nullopt, row.value, 0, {}, false});
        });
    }
    void advance(HouseId house, rounds::HouseState to)
    {
        work([&](api::Work& w) {
            std::vector const ids{house};
            rounds::advance(w, ids, to, {rounds::PaperKind::Other, "ทดสอบ", base::Date(2022, 2, 21)}, base::Date(2022, 2, 21));
        });
    }
    // A picture that the program itself sent.
    std::string file()
    {
        auto number = std::to_string(++files_);
        files::Prepared prepared;
        prepared.view = {std::string(64 - number.size(), 'c') + number, 1000, "image/jpeg", 1600, 1200, {}, {}, {}};
        work([&](api::Work& w) { files::record(w, prepared); });
        return prepared.view.sha256;
    }
    // The grant came, and so much of it was used.
    void fund(HouseId house, std::int64_t used_baht = 19'000)
    {
        transfer({house}, base::Satang::baht(19'000));
        advance(house, rounds::HouseState::Funded);
        advance(house, rounds::HouseState::Procuring);
        if (used_baht > 0)
            post(purchase(house, base::Satang::baht(used_baht)));
    }
    void build(HouseId house)
    {
        using works::Stage;
        for (auto const stage : {Stage::Before, Stage::Materials, Stage::During, Stage::After})
            work([&](api::Work& w) { works::service::reach_stage(w, house, {stage, base::Date(2022, 3, 1), std::nullopt}); });
        works::AcceptanceForm inspection;
        inspection.inspected_on = base::Date(2022, 4, 1);
        inspection.inspectors = {{"นายตรวจ หนึ่ง", "อบต."}, {"นางตรวจ สอง", std::nullopt}};
        inspection.checklist = {{"หลังคา", works::ItemResult::Done, std::nullopt}};
        work([&](api::Work& w) { (void)works::service::inspect(w, house, inspection); });
        work([&](api::Work& w) {
            works::service::hand_over(w, house,
                                      {base::Date(2022, 4, 15), "นายสภา ใจดี", "นางสมศรี ใจดี", true, std::nullopt, std::nullopt});
        });
    }
    [[nodiscard]] static works::ConsentForm consent_form(works::ConsentKind kind, std::string sha256)
    {
        works::ConsentForm form;
        form.kind = kind;
        form.signed_on = base::Date(2022, 2, 1);
        form.signed_by = "นางเจ้าของ ใจดี";
        form.paper_sha256 = std::move(sha256);
        return form;
    }
    void consent(HouseId house, works::ConsentKind kind)
    {
        auto const form = consent_form(kind, file());
        work([&](api::Work& w) { (void)works::service::add_consent(w, house, form); });
    }
    void settle_flags(HouseId house)
    {
        work([&](api::Work& w) {
            for (auto const& flag : works::store::flags(w.tx(), house))
                if (flag.state == works::FlagState::Open)
                    (void)works::service::settle(w, flag.id, {works::FlagState::Ok, "ดูแล้ว"});
        });
    }
    // Lacks nothing.
    void finish(HouseId house)
    {
        fund(house);
        build(house);
        consent(house, works::ConsentKind::House);
        consent(house, works::ConsentKind::Land);
        settle_flags(house);
    }
    // Grant given back for a house, or for management.
    void give_back(std::optional<HouseId> const& house, std::int64_t baht)
    {
        auto const amount = base::Satang::baht(baht);
        post(entry(ledger::EntryKind::ReturnToSource, {{account(Kind::GrantCommitted), amount, house}, {bank(), minus(amount)}}));
    }
    // Management of the whole round came and was used.
    void use_management()
    {
        auto const due = money(std::nullopt).receivable;
        if (due == base::Satang())
            return;
        post(entry(ledger::EntryKind::Tranche, {{bank(), due}, {account(Kind::GrantReceivable), minus(due)}}));
        post(entry(ledger::EntryKind::Purchase, {{account(Kind::Management), due},
                                                 {bank(), minus(due)},
                                                 {account(Kind::GrantCommitted), due},
                                                 {account(Kind::GrantIncome), minus(due)}}));
    }
    [[nodiscard]] static closing::CloseHousesForm houses_form(std::vector<HouseId> ids)
    {
        return {std::move(ids), base::Date(2022, 5, 10), std::nullopt};
    }
    void close(std::vector<HouseId> ids)
    {
        work([&](api::Work& w) { (void)closing::service::close_houses(w, world_.round, houses_form(std::move(ids))); });
    }
    void close_tambon(std::string_view code)
    {
        work([&](api::Work& w) {
            closing::service::close_tambon(w, world_.round,
                                           {test::area(code), base::Date(2022, 5, 12), std::nullopt, std::nullopt});
        });
    }
    [[nodiscard]] static closing::CloseRoundForm round_form()
    {
        return {base::Date(2022, 5, 14), std::nullopt, "ธนาคารยังไม่ส่งรายการเดินบัญชี", std::nullopt};
    }
    void close_round()
    {
        work([&](api::Work& w) { closing::service::close_round(w, world_.round, round_form()); });
    }
    // Every house and tambon, management used; the house that waits in the first tambon is cancelled.
    void close_all_tambons()
    {
        for (auto const& house : world_.approved)
            finish(house);
        close(world_.approved);
        if (!world_.waiting.empty())
            work([&](api::Work& w) { leave_round(w, world_.round, world_.waiting, rounds::HouseState::Cancelled); });
        use_management();
        for (auto const* const tambon : {"540101", "540112", "540402"})
            close_tambon(tambon);
    }
    [[nodiscard]] std::vector<std::string> missing(HouseId house)
    {
        std::vector<std::string> words;
        for (auto const& one : read([&](storage::Reader& db) { return closing::missing(db, everywhere(), house); }))
            words.push_back(one.en);
        return words;
    }
    [[nodiscard]] rounds::HouseState state(HouseId house)
    {
        return read([&](storage::Reader& db) { return rounds::find_house(db, everywhere(), house)->state; });
    }
    [[nodiscard]] std::size_t closing_differences()
    {
        return read([](storage::Reader& db) { return closing::check(db); }).size();
    }
    [[nodiscard]] closing::RoundClosing page()
    {
        return read([&](storage::Reader& db) { return closing::views::round(db, actor_, everywhere(), world_.round); });
    }
    [[nodiscard]] rounds::Round round(storage::Reader& db) const { return rounds::require_round(db, everywhere(), world_.round); }
    [[nodiscard]] rounds::Round round()
    {
        return read([&](storage::Reader& db) { return round(db); });
    }

private:
    int files_ = 0;
};

} // namespace test
