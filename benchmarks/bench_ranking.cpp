// A ranking of 10,000 candidates and the sandbox over 1,000: bench_ranking FOLDER
//
// FOLDER is made anew: two tambons with 10,000 and 1,000 made-up households, all heard in one round and each surveyed. Prints
// milliseconds: the engine alone, a draft (read, rank, fingerprint), freezing it (written and durable), replaying it, a draft by
// a card that asks the surveys too (each decrypted and read), of 200 questions to the sandbox over the 1,000 by that card the
// 99th percentile, and by the first card the median, the 99th percentile and the longest.
#include "app/installation.hpp"
#include "app/maintenance.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "rounds/service.hpp"
#include "rounds/store.hpp"
#include "selection/demo_scorecards.hpp"
#include "selection/sandbox.hpp"
#include "selection/service.hpp"
#include "support/synthetic_households.hpp"
#include "support/took.hpp"
#include "survey/demo_answers.hpp"
#include "survey/receiving.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>

namespace {

namespace fs = std::filesystem;
using bench::milliseconds;

constexpr std::int64_t kMany = 10'000;
constexpr std::int64_t kSome = 1'000;
constexpr int kQuestions = 200;

storage::Sql const kHouseholds{"bench.households", R"(
    SELECT id
    FROM households
    WHERE tambon = ?1 AND status = 'active'
    ORDER BY search_no
    LIMIT ?2)"};

struct Made {
    rounds::RoundId round;
    selection::ScorecardId scorecard;
    selection::ScorecardId surveyed; // asks the last survey of each house
    base::AreaCode many = *base::AreaCode::parse("540101");
    base::AreaCode some = *base::AreaCode::parse("540204");
};

Made make_round(api::Work& work)
{
    Made made;
    auto const programme = rounds::service::add_programme(work, {"bench", "วัด", "Bench", "วัด"});
    auto const rule = rounds::service::add_rule(work, programme.id,
                                                {base::FiscalYear(2565), base::Satang::baht(19'000), base::BasisPoints(1000),
                                                 base::FiscalYear(2565).first_day(), "วัด", std::nullopt, std::nullopt});
    rounds::RoundForm form;
    form.programme_id = programme.id;
    form.rule_id = rule.id;
    form.fiscal_year = base::FiscalYear(2565);
    form.province = *base::AreaCode::parse("54");
    form.name_th = "วัด";
    form.name_en = "Bench";
    form.envelope_satang = base::Satang::baht(100'000'000);
    made.round = rounds::service::open_round(work, form);
    rounds::service::set_quotas(work, made.round, {{{made.many, 3'000, std::nullopt}, {made.some, 300, std::nullopt}}, 1});
    made.scorecard = selection::service::add_scorecard(work, selection::demo::house_first());
    made.surveyed = selection::service::add_scorecard(work, selection::demo::people_first());
    return made;
}

std::vector<households::HouseholdId> households_of(storage::Reader& db, base::AreaCode const& tambon, std::int64_t count)
{
    return db.all(kHouseholds, [](storage::Row const& row) { return row.get<households::HouseholdId>(0); }, tambon, count);
}

void add_candidates(api::Work& work, rounds::RoundId round, std::vector<households::HouseholdId> const& ids)
{
    base::Date const on(2021, 11, 1);
    for (std::size_t at = 0; at < ids.size(); at += 500) {
        auto const end = std::min(at + 500, ids.size());
        std::vector<households::HouseholdId> const some(ids.begin() + static_cast<std::ptrdiff_t>(at),
                                                        ids.begin() + static_cast<std::ptrdiff_t>(end));
        (void)rounds::service::place(work, round, {some, on, rounds::PaperKind::Other, "1", on});
    }
    std::vector<rounds::RoundHouseId> houses;
    for (auto const& house : rounds::houses_of_round(work.tx(), auth::Scope::everywhere(), round))
        houses.push_back(house.id);
    rounds::mark_heard(work, houses, {rounds::PaperKind::Minutes, "1", on}, on);
}

// A survey of 4 KB behind each household, as if it had been linked to it.
void add_surveys(api::Work& work, std::vector<households::HouseholdId> const& ids)
{
    survey::Sender const sender{work.actor().id, "bench", auth::Scope::everywhere(), std::nullopt};
    auto const ask = [&](storage::ReadJob const& job) { job(work.tx()); };
    int number = 0;
    for (auto const& id : ids) {
        auto const view = households::show(work.tx(), work.actor(), auth::Scope::everywhere(), id, work.today());
        survey::demo::Interview interview;
        interview.number = ++number;
        interview.instance_id = "uuid:" + work.new_id<households::EditId>().str();
        auto arrival = survey::read_arrival(ask, work.vault(), sender, survey::demo::answers(view, interview), work.now());
        auto& submission = arrival.submission;
        survey::insert_submission(work.tx(), submission, arrival.sealed);
        submission.state = survey::State::Linked;
        submission.household = id;
        submission.decided_at = work.now();
        survey::decide_submission(work.tx(), submission);
    }
    work.audit({"submission.linked", {"area", "54"}, {}, {}, ""});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: bench_ranking FOLDER\n";
        return 2;
    }
    fs::remove_all(argv[1]);
    fs::create_directories(argv[1]);
    app::Installation installation({argv[1], {}}, auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    maintenance.run([](api::Work& work) { places::load(work); });
    Made made;
    bench::SyntheticOptions options;
    options.households = 2 * (kMany + kSome); // half in each, some of them no longer active
    options.tambons = {made.many, made.some};
    bench::load_synthetic_households(installation.database(), installation.vault(), options);
    maintenance.run([&](api::Work& work) {
        made = make_round(work);
        auto ids = households_of(work.tx(), made.many, kMany);
        auto const more = households_of(work.tx(), made.some, kSome);
        ids.insert(ids.end(), more.begin(), more.end());
        add_candidates(work, made.round, ids);
        add_surveys(work, ids);
    });

    selection::FreezeForm freeze;
    freeze.draft = {made.round, made.many, made.scorecard, base::Date(2021, 12, 1), {}, {}, std::nullopt, std::nullopt};
    freeze.number = "1";
    freeze.objections_until = base::Date(2022, 1, 1);
    auto const everywhere = auth::Scope::everywhere();
    selection::service::Draft draft;
    auto const drafted = [&](selection::DraftForm const& form) {
        return milliseconds([&] {
            installation.database().read(
                [&](storage::Reader& db) { draft = selection::service::draft(db, installation.vault(), everywhere, form); });
        });
    };
    auto form_of_surveys = freeze.draft;
    form_of_surveys.scorecard_id = made.surveyed;
    auto const surveyed_ms = drafted(form_of_surveys);
    auto const draft_ms = drafted(freeze.draft);
    std::size_t ranked = 0;
    auto const rank_ms = milliseconds([&] { ranked = selection::rank(draft.inputs).size(); });
    freeze.fingerprint = draft.fingerprint;
    selection::RankingId frozen;
    auto const freeze_ms =
        milliseconds([&] { maintenance.run([&](api::Work& work) { frozen = selection::service::freeze(work, freeze); }); });
    bool same = false;
    auto const replay_ms = milliseconds([&] {
        installation.database().read(
            [&](storage::Reader& db) { same = selection::replay(db, installation.vault(), frozen).same(); });
    });

    auto const actor = auth::system_actor();
    auto const asked_of_sandbox = [&](selection::ScorecardId card) {
        std::vector<double> asked;
        for (int i = 0; i < kQuestions; ++i) {
            selection::PreviewForm question;
            question.round_id = made.round;
            question.tambon = made.some;
            question.scorecard_id = card;
            question.weights = {{"elders", i % 10}, {"income", (i / 10) % 10}};
            asked.push_back(milliseconds([&] {
                installation.database().read([&](storage::Reader& db) {
                    (void)selection::preview(db, installation.vault(), actor, everywhere, question, base::Date(2022, 5, 15));
                });
            }));
        }
        std::ranges::sort(asked);
        return asked;
    };
    auto const p99_of = [](std::vector<double> const& sorted) { return sorted[sorted.size() * 99 / 100]; };
    auto const asked = asked_of_sandbox(made.scorecard);
    auto const asked_surveyed = asked_of_sandbox(made.surveyed);
    std::printf("%zu %d %.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f\n", ranked, same ? 1 : 0, rank_ms, draft_ms, freeze_ms,
                replay_ms, surveyed_ms, p99_of(asked_surveyed), asked[asked.size() / 2], p99_of(asked), asked.back());
    installation.database().close();
    return same && ranked == static_cast<std::size_t>(kMany) ? 0 : 1;
}
