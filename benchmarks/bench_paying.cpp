// Paying 100,000 houses in one tranche: bench_paying FOLDER [HOUSES]
//
// FOLDER is made anew: HOUSES (100,000) made-up houses over all tambons of a province, in one sealed agreement of a round that
// keeps books. Each tambon has its own account, so as many transfers are booked as there are tambons, and the plan is the one of
// every round: what it asks for is there. Prints milliseconds: preparing the tranche over all of them, approving it, and
// releasing it, each by another person, each one atomic and durable action; then 1 when every sum comes out even.
#include "agreements/agreement.hpp"
#include "agreements/loading.hpp"
#include "agreements/service.hpp"
#include "agreements/store.hpp"
#include "ledger/ledger.hpp"
#include "organizations/service.hpp"
#include "platform/auth/vault.hpp"
#include "support/folder.hpp"
#include "support/round_of_houses.hpp"
#include "support/took.hpp"
#include "tranches/service.hpp"
#include "tranches/store.hpp"

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <set>

namespace {

using bench::milliseconds;
using rounds::HouseState;

base::Date const kOn(2021, 12, 1);

void add_party(api::Work& work, organizations::Kind kind, std::string name, base::AreaCode const& area)
{
    auto const everywhere = auth::Scope::everywhere();
    organizations::OrganizationForm form;
    form.kind = kind;
    form.name_th = std::move(name);
    form.areas = {area};
    auto const id = organizations::service::create(work, everywhere, form);
    organizations::RepresentativeForm person;
    person.title = "นาย";
    person.first_name = "สมมุติ";
    person.last_name = "วัดความเร็ว";
    person.position = "ผู้แทน";
    (void)organizations::service::add_representative(work, everywhere, id, person);
}

void add_parties(api::Work& work, std::vector<bench::Candidates> const& tambons)
{
    using organizations::Kind;
    auto const province = tambons.front().tambon.province();
    add_party(work, Kind::Province, "จังหวัดแพร่", province);
    add_party(work, Kind::Codi, "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)", province);
    add_party(work, Kind::Pso, "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดแพร่", province);
    add_party(work, Kind::Network, "เครือข่าย", province);
    for (auto const& one : tambons)
        add_party(work, Kind::Council, "สภาองค์กรชุมชน", one.tambon);
}

void seal(api::Work& work, rounds::RoundId round)
{
    using namespace agreements;
    auto const id = service::draw_up(work, round);
    auto const whole = [&] { return store::whole(work.tx(), auth::Scope::everywhere(), store::find(work.tx(), id).value()); };
    auto const drawn_up = whole();
    auto form = draft_form_of(drawn_up);
    form.number = "วัด 1/2565";
    form.place = "ศาลากลางจังหวัด";
    form.held_at = base::Timestamp::bangkok(kOn, 9, 30);
    form.chair_name = "นายวัด";
    form.chair_position = "ประธาน";
    form.stated_total_satang = drawn_up.agreement.money.total;
    service::change(work, id, form);
    // Not by the use case, which reads every house for each of the signatures: they are not what is measured.
    for (auto party : whole().parties) {
        party.signed_on = kOn;
        store::set_signature(work.tx(), party);
    }
    service::seal(work, id);
    ledger::follow_agreements(work, round);
}

void open_for_payment(api::Work& work, rounds::RoundId round, std::vector<bench::Candidates> const& tambons)
{
    for (auto const& one : tambons) {
        tranches::AccountForm account;
        account.tambon = one.tambon;
        account.bank = "ธ.ก.ส.";
        account.number = "0201" + one.tambon.str();
        account.name = "กลุ่มบ้านพอเพียง";
        account.reason = "วัด";
        tranches::service::set_account(work, round, account);
    }
}

// Steps by three people: who prepares does not approve, and who approves does not release.
class People {
public:
    People(app::Installation& installation, app::Maintenance& maintenance)
        : installation_(installation), maintenance_(maintenance), actor_(auth::system_actor())
    {
    }
    // Milliseconds of this piece of work, done by the person of this number.
    double took(int person, std::function<void(api::Work&)> const& f)
    {
        auto const number = std::to_string(person);
        actor_.display_name = "ผู้วัดคนที่ " + number;
        actor_.id = auth::UserId(base::Uuid::parse("00000000-0000-7000-8000-00000000000" + number).value());
        return milliseconds([&] {
            maintenance_.run([&](api::Work& work) {
                api::Work own(work.tx(), actor_, work.now(), installation_.ids(), work.vault(), "bench");
                f(own);
            });
        });
    }

private:
    app::Installation& installation_;
    app::Maintenance& maintenance_;
    auth::Actor actor_;
};

bench::RoundOfHouses agreed(app::Installation& installation, app::Maintenance& maintenance,
                            std::vector<bench::Candidates> const& tambons)
{
    auto made = bench::make_round(installation, maintenance, tambons);
    auto const ids = made.ids();
    rounds::Paper const paper{rounds::PaperKind::Minutes, "วัด 1/2565", kOn};
    maintenance.run([&](api::Work& work) { rounds::mark_heard(work, ids, paper, kOn); });
    maintenance.run([&](api::Work& work) { rounds::mark_ranked(work, ids, {}, paper, kOn); });
    for (auto const state : {HouseState::Proposed, HouseState::Screened, HouseState::Approved})
        maintenance.run([&](api::Work& work) { rounds::advance(work, ids, state, paper, kOn); });
    maintenance.run([&](api::Work& work) { add_parties(work, tambons); });
    maintenance.run([&](api::Work& work) { seal(work, made.round); });
    maintenance.run([&](api::Work& work) { open_for_payment(work, made.round, tambons); });
    return made;
}

std::size_t tambons_of(std::vector<rounds::House> const& houses)
{
    std::set<base::AreaCode> tambons;
    for (auto const& house : houses)
        tambons.insert(house.tambon);
    return tambons.size();
}

bool is_sound(app::Installation& installation, tranches::TrancheId id, std::size_t transfers)
{
    bool sound = false;
    installation.database().read([&](storage::Reader& db) {
        sound = rounds::check(db).empty() && ledger::check(db).empty() && tranches::check(db).empty() &&
                tranches::store::contents(db, id).receivers.size() == transfers;
    });
    return sound;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "usage: bench_paying FOLDER [HOUSES]\n";
        return 2;
    }
    app::Installation installation(bench::emptied(argv[1]), auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    auto const tambons =
        bench::over_province(installation, maintenance, *base::AreaCode::parse("54"), argc == 3 ? std::atoll(argv[2]) : 100'000);
    auto const made = agreed(installation, maintenance, tambons);
    People people(installation, maintenance);
    tranches::PrepareForm form;
    form.house_ids = made.ids();
    form.stated_total_satang = base::Satang::baht(19'000) * static_cast<std::int64_t>(form.house_ids.size());
    tranches::TrancheId id;
    auto const version = [&](api::Work& work) { return tranches::store::tranche(work.tx(), id)->version; };
    auto const prepared = people.took(1, [&](api::Work& work) { id = tranches::service::prepare(work, made.round, form); });
    auto const approved = people.took(2, [&](api::Work& work) { tranches::service::approve(work, id, {version(work)}); });
    auto const released = people.took(
        3, [&](api::Work& work) { tranches::service::release(work, id, {work.today(), "วัด 1", false, version(work)}); });
    bool const sound = is_sound(installation, id, tambons_of(made.houses));
    std::printf("%.0f %.0f %.0f %d\n", prepared, approved, released, sound ? 1 : 0);
    installation.database().close();
    return sound ? 0 : 1;
}
