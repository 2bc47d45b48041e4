// Every way that steps can take over a small round: none pays without approval, none pays twice, none loses money.
#include "tranches/payers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

namespace tranches {

namespace {

using base::Satang;
using rounds::HouseState;

// Two houses; who does what to which of them.
class Ways : public test::Payers {
protected:
    enum class Do { PrepareBoth, PrepareOne, RecordOne, Approve, Release, Confirm, SendBack, Resubmit, Cancel, Return, Leave };
    static constexpr std::array kAll{Do::PrepareBoth, Do::PrepareOne, Do::RecordOne, Do::Approve, Do::Release, Do::Confirm,
                                     Do::SendBack,    Do::Resubmit,   Do::Cancel,    Do::Return,  Do::Leave};

    struct Undone {}; // thrown at the end of a way, so that nothing of it stays

    // One step on the newest tranche, by the person whose duty it is. A refusal flies out.
    void do_one(api::Work& w, Do what)
    {
        auto const all = store::tranches_of(w.tx(), world_.round);
        auto const at = all.empty() ? std::nullopt : std::optional(all.back());
        auto const id = at ? at->id : TrancheId();
        auto const version = at ? at->version : 0;
        switch (what) {
        case Do::PrepareBoth:
            (void)service::prepare(w, world_.round, prepare_form(shares(2)));
            return;
        case Do::PrepareOne:
            (void)service::prepare(w, world_.round, prepare_form(shares(1), {house(0)}));
            return;
        case Do::RecordOne: {
            RecordForm form;
            form.house_ids = {house(0)};
            form.stated_total_satang = shares(1);
            form.paid_on = w.today();
            form.reference = "พอช. 1";
            form.paper_sha256 = paper_;
            (void)service::record(w, world_.round, form);
            return;
        }
        case Do::Approve:
            return service::approve(w, id, {version});
        case Do::Release:
            return service::release(w, id, {w.today(), "KTB 1", true, version});
        case Do::Confirm:
            return service::confirm(w, id, {version});
        case Do::SendBack:
            return service::send_back(w, id, {"ตรวจอีกครั้ง", version});
        case Do::Resubmit: {
            if (!at)
                throw problems::not_found();
            return service::resubmit(w, id, {{}, false, at->houses_total, version});
        }
        case Do::Cancel:
            return service::cancel(w, id, {"ไม่โอน", version});
        case Do::Return:
            return service::give_back(w, id, {{}, w.today(), "โอนคืน", version});
        case Do::Leave:
            test::leave_round(w, world_.round, {house(1)}, HouseState::Withdrawn);
            return ledger::follow_moves(w, world_.round, std::vector{house(1)});
        }
    }

    [[nodiscard]] static std::string whose(Do what)
    {
        switch (what) {
        case Do::Approve:
        case Do::Confirm:
            return "นายอนุมัติ ดี";
        case Do::Release:
        case Do::SendBack:
        case Do::Return:
            return "นางโอน";
        default:
            return "นางการเงิน";
        }
    }

    // What must hold after every step.
    void hold(storage::Reader& db, std::string const& way)
    {
        Satang paid;
        for (auto const& tranche : store::tranches_of(db, world_.round)) {
            bool approved = false;
            for (auto const& step : store::steps(db, tranche.id)) {
                if (step.action == Action::Approve || step.action == Action::Confirm)
                    approved = true;
                if (step.state == State::SentBack)
                    approved = false;
                if (step.state == State::Released && step.action != Action::Return) {
                    EXPECT_TRUE(approved) << "paid without approval:" << way;
                }
            }
            if (tranche.state == State::Released)
                paid += tranche.houses_total;
        }
        Satang bank;
        Satang receivable;
        for (auto const& balance : ledger::balances(db, test::everywhere(), world_.round)) {
            if (balance.account.kind == Kind::Bank)
                bank += balance.balance();
            if (balance.account.kind == Kind::GrantReceivable)
                receivable += balance.balance();
        }
        EXPECT_EQ(bank, paid) << "the bank holds what was released:" << way;
        std::int64_t members = 0;
        for (std::size_t i = 0; i < 2; ++i) {
            auto const state = rounds::find_house(db, test::everywhere(), house(i))->state;
            Satang got;
            for (auto const& one : tranches::of_house(db, test::everywhere(), house(i)))
                got += one.amount;
            EXPECT_TRUE(got == Satang() || got == shares(1)) << "paid " << got.str() << ":" << way;
            if (got > Satang()) {
                EXPECT_GE(state, HouseState::Funded) << way;
            }
            members += state == HouseState::Withdrawn ? 0 : 1;
        }
        EXPECT_EQ(receivable + bank, shares(members) + Satang::baht(kShare * 2 / 10)) << "money unaccounted:" << way;
        EXPECT_TRUE(ledger::check(db).empty() && tranches::check(db).empty()) << way;
        ++seen_;
    }

    // Where a way has come to: two ways that came to the same go on alike. Cancelled tranches are gone.
    std::string where(storage::Reader& db)
    {
        std::string told;
        for (auto const& tranche : store::tranches_of(db, world_.round)) {
            if (tranche.state != State::Cancelled)
                told += " " + std::string(base::name_of(tranche.state)) + (tranche.recorded ? "*" : "") +
                        std::to_string(tranche.houses);
        }
        for (std::size_t i = 0; i < 2; ++i)
            told += " " + std::string(base::name_of(rounds::find_house(db, test::everywhere(), house(i))->state));
        return told;
    }

    // All ways that go on from `way`, each tried in a transaction of its own that leaves nothing.
    void walk(std::vector<Do> const& way, std::size_t most)
    {
        for (auto const next : kAll) {
            auto longer = way;
            longer.push_back(next);
            std::string told;
            bool went = false;
            try {
                work([&](api::Work& w) {
                    for (auto const what : longer) {
                        told += " " + std::to_string(static_cast<int>(what));
                        as(whose(what));
                        do_one(w, what);
                    }
                    hold(w.tx(), told);
                    went = places_.insert(where(w.tx())).second;
                    throw Undone();
                });
            } catch (Undone const&) {
            } catch (base::Problem const&) {
            }
            if (went && longer.size() < most)
                walk(longer, most);
        }
    }

    std::string paper_;
    std::int64_t seen_ = 0;
    std::set<std::string> places_;
};
INSTANTIATE_FOR_BOTH_ENGINES(Ways);

TEST_P(Ways, OfStepsPayOnceAfterApprovalAndKeepTheBooks)
{
    open_for_payment({.houses = {{"540101", 2}}, .spare = 0});
    paper_ = std::string(63, 'c') + "1";
    as_finance();
    work([&](api::Work& w) {
        files::Prepared prepared;
        prepared.view = {paper_, 1000, "image/jpeg", 1600, 1200, std::nullopt, std::nullopt, std::nullopt};
        files::record(w, prepared);
    });
    walk({}, 9);
    EXPECT_GE(seen_, 40) << "ways that went";
    EXPECT_GE(places_.size(), 20U);
}

} // namespace

} // namespace tranches
