// Which account receives for a tambon, and whether it is another than before.
#include "proposals/proposals.hpp"
#include "tranches/readiness.hpp"

#include <algorithm>

namespace tranches {

namespace {

Account account_from(proposals::Account const& a)
{
    return {a.bank, a.branch, digits_of(a.number).value_or(a.number), a.name};
}

} // namespace

Accounts::Accounts(storage::Reader& db, rounds::RoundId round, std::optional<TrancheId> const& except)
    : db_(db), round_(round), typed_(store::accounts(db, round)), paid_(store::paid_to(db, round))
{
    if (except)
        std::erase_if(paid_, [&](store::PaidTo const& paid) { return paid.tranche == *except; });
}

store::TypedAccount const* Accounts::newest(std::optional<base::AreaCode> const& tambon) const
{
    auto const found =
        std::find_if(typed_.rbegin(), typed_.rend(), [&](store::TypedAccount const& typed) { return typed.tambon == tambon; });
    return found == typed_.rend() ? nullptr : &*found;
}

Receiving Accounts::receiving(Account const& account, std::optional<base::AreaCode> const& tambon, base::Bilingual source,
                              std::vector<Account> const& known_before) const
{
    Receiving r{account, tambon, std::move(source), false, {}};
    for (auto const& known : known_before)
        if (known.digits != account.digits) {
            r.changed = true;
            r.warning = {"เลขบัญชีเปลี่ยนจาก …" + masked(known.digits) + " (" + known.name + ") ตรวจกับสมุดบัญชีก่อนโอน",
                         "The number changed from …" + masked(known.digits) + " (" + known.name +
                             "): check it against the passbook before the transfer"};
        }
    for (auto const& paid : paid_)
        if (paid.tambon == tambon && paid.account.digits != account.digits) {
            r.changed = true;
            r.warning = {"งวดก่อนโอนเข้าบัญชี " + masked(paid.account.digits) + " (" + paid.account.name + ") ซึ่งไม่ใช่บัญชีนี้ ตรวจก่อนโอน",
                         "Earlier money went to " + masked(paid.account.digits) + " (" + paid.account.name +
                             "), which is not this account: check before the transfer"};
        }
    return r;
}

Receiving Accounts::typed_one(store::TypedAccount const& typed, std::optional<Account> const& of_proposal) const
{
    std::vector<Account> before;
    if (of_proposal)
        before.push_back(*of_proposal);
    for (auto const& other : typed_)
        if (other.tambon == typed.tambon && other.number < typed.number)
            before.push_back(other.account);
    return receiving(typed.account, typed.tambon,
                     {"บันทึกโดย " + typed.typed_by + " เมื่อ " + typed.typed_at.bangkok_date().short_thai() + ": " + typed.reason,
                      "typed by " + typed.typed_by + " on " + typed.typed_at.bangkok_date().english() + ": " + typed.reason},
                     before);
}

std::optional<Receiving> Accounts::of(base::AreaCode const& tambon)
{
    auto const [place, is_new] = known_.try_emplace(tambon);
    if (!is_new)
        return place->second;
    std::optional<Account> of_proposal;
    if (auto const found = proposals::account_of(db_, auth::Scope::everywhere(), round_, tambon))
        of_proposal = account_from(*found);
    auto const* const own = newest(tambon);
    auto const* const all = newest(std::nullopt);
    if (own)
        place->second = typed_one(*own, of_proposal);
    else if (all && all->takes_all)
        place->second = of_round();
    else if (of_proposal)
        place->second = receiving(*of_proposal, tambon, {"แบบเสนอของตำบล", "the tambon's proposal"}, {});
    return place->second;
}

std::optional<Receiving> Accounts::of_round()
{
    auto const* const all = newest(std::nullopt);
    return all ? std::optional(typed_one(*all, std::nullopt)) : std::nullopt;
}

} // namespace tranches
