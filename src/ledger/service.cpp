// What finance does in the books by hand.
#include "ledger/service.hpp"

#include "ledger/problems.hpp"
#include "ledger/rules.hpp"
#include "ledger/scope.hpp"
#include "ledger/store.hpp"

#include <algorithm>
#include <initializer_list>

namespace ledger::service {

namespace {

using auth::Permission;

bool is_one_of(AccountKind kind, std::initializer_list<AccountKind> allowed)
{
    return std::ranges::find(allowed, kind) != allowed.end();
}

// Where money lies.
constexpr std::initializer_list<AccountKind> kMoney{AccountKind::Bank, AccountKind::Cash};

std::initializer_list<AccountKind> from_kinds(ManualKind kind)
{
    static constexpr std::initializer_list<AccountKind> advances{AccountKind::Advance};
    static constexpr std::initializer_list<AccountKind> banks{AccountKind::Bank}; // what neighbours gave in cash pays no fee
    if (kind == ManualKind::Fee)
        return banks;
    return kind == ManualKind::AdvanceReturned ? advances : kMoney;
}

std::initializer_list<AccountKind> to_kinds(ManualKind kind)
{
    static constexpr std::initializer_list<AccountKind> promised{AccountKind::GrantCommitted};
    return kind == ManualKind::ReturnToSource ? promised : kMoney;
}

void tell_account_fault(storage::Reader& db, rounds::RoundId round, std::optional<AccountId> const& id, char const* field,
                        std::initializer_list<AccountKind> allowed, base::Faults& faults)
{
    if (!id)
        return;
    auto const account = store::account(db, *id);
    if (!account || account->round_id != round)
        faults.push_back({field, "not_found", {"ไม่พบบัญชีนี้ในรอบ", "There is no such account in this round"}});
    else if (!is_one_of(account->kind, allowed))
        faults.push_back({field, "wrong_kind", {"ใช้บัญชีชนิดนี้กับรายการนี้ไม่ได้", "An account of this kind does not fit this entry"}});
}

std::vector<NewPosting> postings_of(api::Work& work, rounds::RoundId round, ManualForm const& form)
{
    auto const amount = form.amount_satang;
    auto const minus = base::Satang() - amount;
    auto const of = [&](AccountKind kind, std::string name = {}) {
        return account(work, {round, kind, {}, {}, std::move(name)});
    };
    switch (form.kind) {
    case ManualKind::Advance:
        return {{of(AccountKind::Advance, *form.person), amount}, {*form.from_account_id, minus}};
    case ManualKind::AdvanceReturned:
    case ManualKind::Transfer:
        return {{*form.to_account_id, amount}, {*form.from_account_id, minus}};
    case ManualKind::Fee:
        return fee_postings(work, round, *form.from_account_id, amount);
    case ManualKind::Interest:
        return interest_postings(work, round, *form.to_account_id, amount);
    case ManualKind::ReturnToSource:
        return {{*form.to_account_id, amount, form.round_house_id}, {*form.from_account_id, minus}};
    case ManualKind::ContributionReturned:
        return {{of(AccountKind::CashIncome), amount, form.round_house_id}, {*form.from_account_id, minus}};
    }
    return {};
}

// What came for a house, or for management, and was not used is all that goes back to its source.
void tell_fault_of_returning(storage::Reader& db, rounds::RoundId round, ManualForm const& form, base::Faults& faults)
{
    auto const to = form.to_account_id ? store::account(db, *form.to_account_id) : std::nullopt;
    if (form.kind != ManualKind::ReturnToSource || !to || !to->name.empty()) // interest has its own account, with a name
        return;
    auto const left = std::max(grant_held(db, round, form.round_house_id).left, base::Satang());
    if (form.amount_satang > left)
        faults.push_back({"amount_satang",
                          "beyond_left",
                          {"เงินอุดหนุนที่โอนมาแล้วและยังไม่ได้ใช้เหลือ " + left.str() + " บาท คืนได้ไม่เกินนี้",
                           "Of the grant that has come " + left.str() + " baht are not used; no more can be given back"}});
}

// What a house was given in cash and did not spend is all that can be given back.
void tell_fault_of_giving_back(storage::Reader& db, rounds::RoundId round, ManualForm const& form, base::Faults& faults)
{
    if (form.kind != ManualKind::ContributionReturned || !form.round_house_id)
        return;
    auto const house = rounds::find_house(db, auth::Scope::everywhere(), *form.round_house_id);
    if (!house || house->round_id != round)
        return; // told when it is booked
    auto const left = std::max(contributed_left(db, house->id), base::Satang());
    if (form.amount_satang > left)
        faults.push_back({"amount_satang",
                          "beyond_left",
                          {"บ้านหลังนี้เหลือเงินสมทบที่ยังไม่ได้ใช้ " + left.str() + " บาท คืนได้ไม่เกินนี้",
                           "Of what this house was given " + left.str() + " baht are not spent; no more can be given back"}});
}

// The faults of an entry, told beside the form's own fields.
base::Faults beside_fields_of_form(base::Faults faults)
{
    for (auto& fault : faults)
        if (fault.field.starts_with("postings["))
            fault.field = fault.field.ends_with("round_house_id") ? "round_house_id" : "amount_satang";
    return faults;
}

} // namespace

void bring_up_to_date(api::Work& work, rounds::RoundId id)
{
    auto const round = require_whole_round(work, Permission::LedgerWrite, id);
    if (!round.open)
        throw problems::round_closed();
    if (!round.books_since && agreements::in_force(work.tx(), id).empty())
        throw problems::nothing_agreed();
    follow_agreements(work, id);
    if (work.audited() == 0) // nothing differed: that somebody asked is all there is to keep
        work.audit({"ledger.found_up_to_date", {"round", id.str()}, round.province, {}, ""});
}

AccountId open_account(api::Work& work, rounds::RoundId id, AccountForm const& form)
{
    auto const round = require_whole_round(work, Permission::LedgerWrite, id);
    if (!is_one_of(form.kind, {AccountKind::Bank, AccountKind::Cash, AccountKind::Advance}))
        base::refuse_if_any(
            {{"kind",
              "not_by_hand",
              {"เปิดเองได้เฉพาะบัญชีธนาคาร เงินสด และเงินยืม", "Only bank accounts, cash boxes and advances are opened by hand"}}});
    auto const opened = account(work, {id, form.kind, form.organization_id, form.tambon, form.name});
    if (work.audited() == 0)
        work.audit({"ledger.account_found", {"ledger_account", opened.str()}, round.province, {}, ""});
    return opened;
}

EntryId enter(api::Work& work, rounds::RoundId id, ManualForm const& form)
{
    (void)require_whole_round(work, Permission::LedgerWrite, id);
    auto faults = faults_of(form);
    tell_account_fault(work.tx(), id, form.from_account_id, "from_account_id", from_kinds(form.kind), faults);
    tell_account_fault(work.tx(), id, form.to_account_id, "to_account_id", to_kinds(form.kind), faults);
    tell_fault_of_returning(work.tx(), id, form, faults);
    tell_fault_of_giving_back(work.tx(), id, form, faults);
    if (form.day > work.today())
        faults.push_back({"day", "in_future", {"วันที่ยังมาไม่ถึง", "This day is still to come"}});
    base::refuse_if_any(std::move(faults));
    NewEntry entry;
    entry.round = id;
    entry.day = form.day;
    entry.kind = entry_kind_of(form.kind);
    entry.text = text_of(form);
    entry.paper = rounds::Paper{*form.paper_kind, *form.paper_number, *form.paper_date};
    entry.source = {"by_hand", work.new_id<base::Id<struct ByHandTag>>(), std::string(base::name_of(form.kind))};
    entry.postings = postings_of(work, id, form);
    try {
        return post(work, entry);
    } catch (base::Problem& problem) {
        if (problem.faults().empty())
            throw;
        throw problem.code() == "ledger.overdrawn" ? problems::overdrawn(beside_fields_of_form(problem.faults()))
                                                   : problems::refused(beside_fields_of_form(problem.faults()));
    }
}

EntryId correct(api::Work& work, EntryId id, CorrectionForm const& form)
{
    auto const entry = store::entry(work.tx(), id);
    if (!entry || !rounds::find_round(work.tx(), work.actor().scope(Permission::LedgerWrite), entry->round_id))
        throw problems::entry_not_found();
    (void)require_whole_round(work, Permission::LedgerWrite, entry->round_id);
    if (!entry->reverses)
        if (auto where = undone_elsewhere(entry->source))
            throw problems::undone_elsewhere(std::move(*where));
    return ledger::correct(work, id, form.reason, form.on.value_or(work.today()));
}

} // namespace ledger::service
