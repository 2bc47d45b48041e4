// Proofs of seals, the public page about one, and the check of all.
#include "agreements/seals.hpp"

#include "agreements/canonical.hpp"
#include "agreements/problems.hpp"
#include "agreements/rules.hpp"
#include "agreements/store.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"

namespace agreements {

namespace {

bool text_is_unchanged(Seal const& seal)
{
    return auth::sha256_hex(seal.text) == seal.sha256 && seal_code_of(seal.sha256) == seal.code;
}

bool rows_are_unchanged(storage::Reader& db, Agreement const& a)
{
    return canonical_text(store::whole(db, auth::Scope::everywhere(), a)) == a.seal.value().text;
}

std::string money_text(std::int64_t houses, base::Satang houses_total, base::Satang management, base::Satang total)
{
    return std::to_string(houses) + " houses, " + houses_total.str() + " + " + management.str() + " = " + total.str() + " baht";
}

std::string money_text(Money const& m)
{
    return money_text(m.houses, m.houses_total, m.management, m.total);
}

std::string computed_money(Agreement const& a, std::vector<House> const& houses)
{
    try {
        return money_text(money_of(houses, a.management_bp));
    } catch (base::Problem const& problem) {
        return problem.code(); // rows that nobody could have entered: that is the difference to tell
    }
}

// The sealed version that took this one's place, or ended it.
std::optional<Agreement> replaced_by(storage::Reader& db, Agreement const& a)
{
    if (a.kind == Kind::Termination)
        return std::nullopt;
    for (auto& version : store::chain(db, a.chain_id))
        if (version.version_no > a.version_no && version.seal)
            return std::move(version);
    return std::nullopt;
}

} // namespace

SealProof prove(storage::Reader& db, auth::Vault const& vault, Agreement const& a)
{
    auto const& seal = a.seal.value();
    return {text_is_unchanged(seal), rows_are_unchanged(db, a), vault.verify(seal.text, seal.signature)};
}

SealView public_seal(storage::Reader& db, auth::Vault const& vault, std::string const& typed_code)
{
    auto const a = store::find_by_seal_code(db, typed_seal_code(typed_code));
    if (!a || !a->seal)
        throw problems::seal_unknown();
    auto const proof = prove(db, vault, *a);
    auto const province = places::Lookup(db).province(a->province);
    SealView view;
    view.valid = proof.holds();
    view.text_unchanged = proof.text;
    view.rows_unchanged = proof.rows;
    view.signature_genuine = proof.signature;
    view.code = shown_seal_code(a->seal->code);
    view.number = a->number;
    view.title = a->title;
    view.province_th = province.th;
    view.province_en = province.en;
    view.kind = a->kind;
    view.state = a->state;
    view.held_at = a->held_at;
    view.signed_on = a->signed_on;
    view.terminated_on = a->terminated_on;
    view.sealed_at = a->seal->at;
    for (auto const& party : store::parties(db, a->id))
        view.organizations.push_back(party.organization_name);
    view.houses = a->money.houses;
    view.total_satang = a->money.total;
    if (auto const later = replaced_by(db, *a)) {
        view.replaced_by_number = later->number;
        view.replaced_by_code = shown_seal_code(later->seal->code);
        if (!view.terminated_on && a->state == State::Terminated)
            view.terminated_on = later->terminated_on;
    }
    view.sha256 = a->seal->sha256;
    view.signature = a->seal->signature;
    view.public_key = vault.public_key();
    view.made_up = a->made_up;
    return view;
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    for (auto const& a : store::all(db)) {
        auto const computed = computed_money(a, store::houses(db, auth::Scope::everywhere(), a.id));
        auto const kept = money_text(a.money);
        if (kept != computed)
            differences.push_back({"agreement " + a.id.str() + " money", kept, computed});
        if (!a.seal)
            continue;
        if (!text_is_unchanged(*a.seal))
            differences.push_back({"agreement " + a.id.str() + " seal", a.seal->sha256, auth::sha256_hex(a.seal->text)});
        if (!rows_are_unchanged(db, a))
            differences.push_back({"agreement " + a.id.str() + " sealed text", "as sealed", "other rows"});
    }
    return differences;
}

} // namespace agreements
