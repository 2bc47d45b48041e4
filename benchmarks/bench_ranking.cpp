// A ranking of 10,000 candidates and the sandbox over 1,000: bench_ranking FOLDER
//
// FOLDER is made anew: two tambons with 10,000 and 1,000 made-up households, all heard in one round and each surveyed. Prints
// milliseconds: the engine alone, a draft (read, rank, fingerprint), freezing it (written and durable), replaying it, a draft by
// a card that asks the surveys too (each decrypted and read), of 200 questions to the sandbox over the 1,000 by that card the
// 99th percentile, and by the first card the median, the 99th percentile and the longest.
#include "platform/auth/vault.hpp"
#include "selection/demo_scorecards.hpp"
#include "selection/sandbox.hpp"
#include "selection/service.hpp"
#include "support/folder.hpp"
#include "support/round_of_houses.hpp"
#include "support/took.hpp"
#include "survey/demo_answers.hpp"
#include "survey/receiving.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace {

using bench::milliseconds;

constexpr std::int64_t kMany = 10'000;
constexpr std::int64_t kSome = 1'000;
constexpr int kQuestions = 200;

// A survey of 4 KB behind each household, as if it had been linked to it.
void add_surveys(api::Work& work, std::vector<rounds::House> const& houses)
{
    survey::Sender const sender{work.actor().id, "bench", auth::Scope::everywhere(), std::nullopt};
    auto const ask = [&](storage::ReadJob const& job) { job(work.tx()); };
    int number = 0;
    for (auto const& house : houses) {
        auto const id = house.household_id;
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
    app::Installation installation(bench::emptied(argv[1]), auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    auto const many = *base::AreaCode::parse("540101");
    auto const some = *base::AreaCode::parse("540204");
    auto const made =
        bench::make_round(installation, maintenance, {{many, kMany, kMany * 3 / 10}, {some, kSome, kSome * 3 / 10}});
    selection::ScorecardId scorecard;
    selection::ScorecardId surveyed; // asks the last survey of each house
    maintenance.run([&](api::Work& work) {
        scorecard = selection::service::add_scorecard(work, selection::demo::house_first());
        surveyed = selection::service::add_scorecard(work, selection::demo::people_first());
        base::Date const on(2021, 11, 1);
        rounds::mark_heard(work, made.ids(), {rounds::PaperKind::Minutes, "1", on}, on);
        add_surveys(work, made.houses);
    });

    selection::FreezeForm freeze;
    freeze.draft = {made.round, many, scorecard, base::Date(2021, 12, 1), {}, {}, std::nullopt, std::nullopt};
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
    form_of_surveys.scorecard_id = surveyed;
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
            question.tambon = some;
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
    auto const asked = asked_of_sandbox(scorecard);
    auto const asked_surveyed = asked_of_sandbox(surveyed);
    std::printf("%zu %d %.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f\n", ranked, same ? 1 : 0, rank_ms, draft_ms, freeze_ms,
                replay_ms, surveyed_ms, p99_of(asked_surveyed), asked[asked.size() / 2], p99_of(asked), asked.back());
    installation.database().close();
    return same && ranked == static_cast<std::size_t>(kMany) ? 0 : 1;
}
