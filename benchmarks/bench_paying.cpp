// Paying 100,000 houses in one tranche: bench_paying FOLDER [HOUSES]
//
// FOLDER is made anew: HOUSES (100,000) made-up houses of one tambon, in one sealed agreement of a round that keeps books. Prints
// milliseconds: preparing the tranche over all of them, approving it, and releasing it, each by another person, each one atomic
// and durable action; then 1 when every sum comes out even.
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

void add_parties(api::Work& work, base::AreaCode const& tambon)
{
    using organizations::Kind;
    add_party(work, Kind::Province, "จังหวัดแพร่", tambon.province());
    add_party(work, Kind::Codi, "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)", tambon.province());
    add_party(work, Kind::Pso, "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดแพร่", tambon.province());
    add_party(work, Kind::Network, "เครือข่าย", tambon.province());
    add_party(work, Kind::Council, "สภาองค์กรชุมชน", tambon);
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
    for (auto const& party : whole().parties)
        service::sign(work, id, {party.id, kOn, std::nullopt, std::nullopt});
    service::seal(work, id);
    ledger::follow_agreements(work, round);
}

void open_for_payment(api::Work& work, rounds::RoundId round)
{
    tranches::AccountForm account;
    account.takes_all = true;
    account.bank = "ธ.ก.ส.";
    account.number = "0201234567";
    account.name = "เครือข่าย";
    account.reason = "วัด";
    tranches::service::set_account(work, round, account);
    tranches::service::set_plan(work, round, {{{base::BasisPoints(10'000), base::BasisPoints(10'000), {}}}, "วัด", "วัด", 0});
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

bench::RoundOfHouses agreed(app::Installation& installation, app::Maintenance& maintenance, std::int64_t houses)
{
    auto const tambon = *base::AreaCode::parse("540101");
    auto made = bench::make_round(installation, maintenance, {{tambon, houses, houses}});
    auto const ids = made.ids();
    rounds::Paper const paper{rounds::PaperKind::Minutes, "วัด 1/2565", kOn};
    maintenance.run([&](api::Work& work) { rounds::mark_heard(work, ids, paper, kOn); });
    maintenance.run([&](api::Work& work) { rounds::mark_ranked(work, ids, {}, paper, kOn); });
    for (auto const state : {HouseState::Proposed, HouseState::Screened, HouseState::Approved})
        maintenance.run([&](api::Work& work) { rounds::advance(work, ids, state, paper, kOn); });
    maintenance.run([&](api::Work& work) { add_parties(work, tambon); });
    maintenance.run([&](api::Work& work) { seal(work, made.round); });
    maintenance.run([&](api::Work& work) { open_for_payment(work, made.round); });
    return made;
}

bool is_sound(app::Installation& installation)
{
    bool sound = false;
    installation.database().read([&](storage::Reader& db) {
        sound = rounds::check(db).empty() && ledger::check(db).empty() && tranches::check(db).empty();
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
    auto const made = agreed(installation, maintenance, argc == 3 ? std::atoll(argv[2]) : 100'000);
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
    bool const sound = is_sound(installation);
    std::printf("%.0f %.0f %.0f %d\n", prepared, approved, released, sound ? 1 : 0);
    installation.database().close();
    return sound ? 0 : 1;
}
