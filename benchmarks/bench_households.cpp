// Measures the register over many households: bench_households DATABASE [HOUSEHOLDS]
//
// DATABASE is a SQLite file (made when it is not there) or a PostgreSQL address. Prints one line for each question: what,
// median and 99th percentile in microseconds, and how many rows came. Questions differ each time, as people's do.
#include "base/text.hpp"
#include "households/demo_dice.hpp"
#include "households/households.hpp"
#include "households/search.hpp"
#include "households/service.hpp"
#include "households/store.hpp"
#include "households/view.hpp"
#include "migration_files.hpp"
#include "places/places.hpp"
#include "platform/api/clock.hpp"
#include "support/synthetic_households.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace {

using namespace households;
using SteadyClock = std::chrono::steady_clock;

struct Bench {
    Bench(storage::Database& database_, auth::Vault& vault_) : database(database_), vault(vault_) {}

    storage::Database& database;
    auth::Vault& vault;
    api::FixedClock clock{base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0)};
    api::RandomIds ids;
    auth::Actor actor = auth::system_actor();
    demo::Dice dice{42};

    void work(std::function<void(api::Work&)> const& f)
    {
        database.write([&](storage::Writer& tx) {
            api::Work one(tx, actor, clock.now(), ids, vault, "bench");
            f(one);
        });
    }
};

// Runs `f` `times` times; `f` answers how many rows it got.
void measure(char const* what, int times, std::function<std::size_t()> const& f)
{
    std::vector<double> us;
    std::size_t rows = 0;
    (void)f(); // the first one prepares statements
    for (int i = 0; i < times; ++i) {
        auto const from = SteadyClock::now();
        rows += f();
        us.push_back(std::chrono::duration<double, std::micro>(SteadyClock::now() - from).count());
    }
    std::sort(us.begin(), us.end());
    std::printf("%-44s %10.0f %10.0f %8.1f\n", what, us[us.size() / 2], us[us.size() * 99 / 100],
                static_cast<double>(rows) / times);
    std::fflush(stdout);
}

std::string random_name(demo::Dice& dice)
{
    constexpr char const* kNames[] = {"คำแสน",  "ดอยวงศ์", "อินแก้ว",  "ไชยเมือง", "ม่อนฟ้า",
                                      "สุขเพชร", "นาคทอง", "เสือเย็น", "กุลรัตน์",   "ชุ่มใจ"};
    return dice.pick(kNames);
}

void lists(Bench& b, std::vector<base::AreaCode> const& tambons)
{
    auto const list_of = [&](auth::Scope const& scope, ListQuery const& query) {
        return b.database.reading([&](storage::Reader& r) { return list(r, scope, query).items.size(); });
    };
    auto const tambon = [&] { return tambons[b.dice.next() % tambons.size()]; };
    auto const everywhere = auth::Scope::everywhere();
    measure("list, one tambon", 2000, [&] { return list_of(auth::Scope({tambon()}), {}); });
    measure("list, one province", 2000, [&] { return list_of(auth::Scope({tambon().province()}), {}); });
    measure("list, the whole country", 300, [&] { return list_of(everywhere, {}); });
    ListQuery moved;
    moved.status = Status::Moved;
    measure("list, one province, moved away", 1000, [&] { return list_of(auth::Scope({tambon().province()}), moved); });
    measure("search surname, one province", 1000, [&] {
        ListQuery q;
        q.typed = random_name(b.dice);
        return list_of(auth::Scope({tambon().province()}), q);
    });
    measure("search surname, the whole country", 500, [&] {
        ListQuery q;
        q.typed = random_name(b.dice);
        return list_of(everywhere, q);
    });
    measure("search common first name, one province", 500, [&] {
        ListQuery q;
        q.typed = "สมชาย";
        return list_of(auth::Scope({tambon().province()}), q);
    });
    measure("search common first name, the country", 500, [&] {
        ListQuery q;
        q.typed = "สมชาย";
        return list_of(everywhere, q);
    });
    measure("search first name and surname, country", 500, [&] {
        ListQuery q;
        q.typed = "สมชาย " + random_name(b.dice);
        return list_of(everywhere, q);
    });
    measure("search house number, one tambon", 1000, [&] {
        ListQuery q;
        q.typed = std::to_string(b.dice.between(1, 400));
        return list_of(auth::Scope({tambon()}), q);
    });
    measure("search house code, the whole country", 500, [&] {
        ListQuery q;
        q.typed = "99000" + std::to_string(100'000 + b.dice.between(0, 899'999)).substr(0, 6);
        return list_of(everywhere, q);
    });
    measure("search a name nobody has, the country", 500, [&] {
        ListQuery q;
        q.typed = "แก้วสมหวังวัฒนากูล";
        return list_of(everywhere, q);
    });
}

void pages(Bench& b, std::vector<base::AreaCode> const& tambons)
{
    std::vector<HouseholdId> ids;
    for (int i = 0; i < 200; ++i)
        for (auto const& item : b.database.reading(
                 [&](storage::Reader& r) { return list(r, auth::Scope({tambons[b.dice.next() % tambons.size()]}), {}).items; }))
            ids.push_back(item.id);
    auto const any = [&] { return ids[b.dice.next() % ids.size()]; };
    auto const everywhere = auth::Scope::everywhere();
    measure("household by key: three statements", 5000, [&] {
        return b.database.reading([&](storage::Reader& r) { return find_household(r, everywhere, any())->people.size(); });
    });
    measure("whole page with names of places", 3000, [&] {
        return b.database.reading(
            [&](storage::Reader& r) { return show(r, b.actor, everywhere, any(), b.clock.now().bangkok_date()).people.size(); });
    });
    std::vector<HouseholdId> fifty(ids.begin(), ids.begin() + 50);
    measure("50 summaries", 1000,
            [&] { return b.database.reading([&](storage::Reader& r) { return summaries(r, everywhere, fifty).size(); }); });
}

HouseholdForm a_form(demo::Dice& dice, base::AreaCode const& tambon)
{
    HouseholdForm form;
    form.tambon = tambon;
    form.moo = dice.between(1, 12);
    form.house_no = std::to_string(dice.between(1, 9'999));
    form.made_up = true;
    for (int i = 0; i < 3; ++i) {
        auto& p = form.people.emplace_back();
        p.title = "นาย";
        p.first_name = "สมชาย" + std::to_string(i);
        p.last_name = random_name(dice);
        p.is_head = i == 0;
        p.relation = i == 0 ? Relation::Head : Relation::Child;
    }
    return form;
}

void writes(Bench& b, std::vector<base::AreaCode> const& tambons)
{
    std::vector<HouseholdId> made;
    measure("register (3 people), one transaction each", 500, [&] {
        b.work([&](api::Work& w) {
            made.push_back(create(w, auth::Scope::everywhere(), a_form(b.dice, tambons[b.dice.next() % tambons.size()])));
        });
        return std::size_t{1};
    });
    measure("register, 100 in a transaction (each 100)", 20, [&] {
        b.work([&](api::Work& w) {
            for (int i = 0; i < 100; ++i)
                (void)create(w, auth::Scope::everywhere(), a_form(b.dice, tambons[b.dice.next() % tambons.size()]));
        });
        return std::size_t{100};
    });
    measure("change, one transaction each", 500, [&] {
        b.work([&](api::Work& w) {
            auto const id = made[b.dice.next() % made.size()];
            auto const stored = *find_household(w.tx(), auth::Scope::everywhere(), id);
            EditForm visit;
            visit.id = w.new_id<EditId>();
            visit.base_version = stored.version;
            visit.made_at = w.now();
            visit.changes = {{"note", stored.note, "แก้ไขครั้งที่ " + std::to_string(stored.version)}};
            (void)edit(w, auth::Scope::everywhere(), id, std::move(visit));
        });
        return std::size_t{1};
    });
}

void load(Bench& b, std::int64_t count)
{
    auto const from = SteadyClock::now();
    b.work([](api::Work& w) { places::load(w); });
    bench::SyntheticOptions options;
    options.households = count;
    options.tambons = bench::all_tambons(b.database);
    bench::load_synthetic_households(b.database, b.vault, options);
    std::printf("loaded %lld households in %.1f s\n", static_cast<long long>(count),
                std::chrono::duration<double>(SteadyClock::now() - from).count());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "usage: bench_households DATABASE [HOUSEHOLDS]\n";
        return 2;
    }
    std::string const location = argv[1];
    storage::Options options;
    options.location = location;
    options.engine = location.starts_with("postgres") || location.find('=') != std::string::npos ? storage::Engine::Postgres
                                                                                                 : storage::Engine::Sqlite;
    auto const database = storage::Database::open(options);
    auto const migrations = storage::from_files(embedded_migrations::files());
    storage::migrate(*database, options, migrations, base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0));
    auto const vault = auth::Vault::from_seed("bench");
    Bench b(*database, *vault);
    if (bench::all_tambons(*database).empty())
        load(b, argc > 2 ? std::atoll(argv[2]) : 100'000);
    auto const tambons = bench::all_tambons(*database);
    std::printf("%-44s %10s %10s %8s\n", "", "median us", "99 % us", "rows");
    lists(b, tambons);
    pages(b, tambons);
    writes(b, tambons);
    database->close();
    return 0;
}
