// The routes of selection.
#include "platform/auth/vault.hpp"
#include "selection/letters.hpp"
#include "selection/points.hpp"
#include "selection/problems.hpp"
#include "selection/sandbox.hpp"
#include "selection/views.hpp"

#include <algorithm>
#include <set>

namespace selection {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr std::size_t kCardBytes = 512 * 1024;
constexpr std::size_t kListBytes = 2 * 1024 * 1024; // the people's order of ten thousand houses

FactList facts(Call&)
{
    return views::facts();
}

ScorecardList scorecards(Call& call)
{
    return views::scorecards(call.db());
}

ScorecardView show_scorecard(Call& call)
{
    return views::scorecard(call.db(), call.id<ScorecardId>());
}

ScorecardView add_scorecard(Call& call, ScorecardForm const& form)
{
    return views::scorecard(call.db(), service::add_scorecard(call.work(), form));
}

RoundRankings of_round(Call& call)
{
    return views::of_round(call.db(), call.scope(), call.id<rounds::RoundId>(), call.today());
}

PointsView points(Call& call)
{
    auto const round = call.id<rounds::RoundId>();
    auto const tambon = call.area("tambon");
    auto const card = call.query_uuid("scorecard");
    auto view = points_of(call.db(), call.services().vault, call.scope(), round, tambon,
                          card ? std::optional(ScorecardId(*card)) : std::nullopt, call.today());
    rounds::note_list_reading(call, round, "ranking.points_read");
    return view;
}

void note_ranking_reading(Call& call, RankingView const& view, std::string what)
{
    call.note_reading({std::move(what),
                       {view.id ? "ranking" : "round", view.id ? view.id->str() : view.round_id.str()},
                       view.tambon,
                       {},
                       view.number.value_or("")});
}

RankingView show(Call& call, RankingId id)
{
    return views::ranking(call.db(), call.services().vault, call.actor(), call.scope(), id);
}

RankingView show_ranking(Call& call)
{
    auto view = show(call, call.id<RankingId>());
    note_ranking_reading(call, view, "ranking.read");
    return view;
}

RankingView draft(Call& call, DraftForm const& form)
{
    auto view = call.services().database.reading([&](storage::Reader& db) {
        return views::draft(db, call.services().vault, call.actor(),
                            service::draft(db, call.services().vault, call.scope(), form));
    });
    note_ranking_reading(call, view, "ranking.drafted");
    return view;
}

RankingView freeze(Call& call, FreezeForm const& form)
{
    return show(call, service::freeze(call.work(), form));
}

PreviewView preview_list(Call& call, PreviewForm const& form)
{
    auto view = call.services().database.reading(
        [&](storage::Reader& db) { return preview(db, call.services().vault, call.actor(), call.scope(), form, call.today()); });
    // Names of those who would move are shown: that is a reading of them, in each of their tambons.
    std::set<base::AreaCode> shown;
    for (auto const* movers : {&view.enters, &view.leaves})
        for (auto const& mover : *movers)
            shown.insert(mover.tambon);
    for (auto const& tambon : shown)
        call.note_reading({"ranking.tried", {"round", form.round_id.str()}, tambon, {}, ""});
    return view;
}

ReplayView replay_ranking(Call& call)
{
    return views::replayed(call.db(), call.services().vault, call.scope(), call.id<RankingId>());
}

RankingView replace(Call& call, ReplacementForm const& form)
{
    auto const id = call.id<RankingId>();
    service::replace(call.work(), id, form);
    return show(call, id);
}

RankingView enter_objection(Call& call, ObjectionForm const& form)
{
    auto const id = call.id<RankingId>();
    (void)service::object(call.work(), id, form);
    return show(call, id);
}

RankingView decide(Call& call, DecisionForm const& form)
{
    auto const id = call.id<ObjectionId>();
    service::decide(call.work(), id, form);
    auto const objection = store::objection(call.db(), call.scope(), id).value();
    return show(call, objection.view.new_ranking_id.value_or(objection.view.ranking_id));
}

http::Response letters(Call& call)
{
    auto const view = show(call, call.id<RankingId>());
    auto const house = call.query_uuid("house");
    auto const only = house ? std::optional(rounds::RoundHouseId(*house)) : std::nullopt;
    if (only && std::ranges::find(view.list, *only, &PlaceView::round_house_id) == view.list.end())
        throw problems::not_found();
    if (std::ranges::none_of(view.list,
                             [&](PlaceView const& p) { return gets_letter(p) && (!only || p.round_house_id == *only); }))
        throw problems::nobody_to_tell();
    note_ranking_reading(call, view, "ranking.letters_read");
    return api::download("application/pdf", "หนังสือแจ้งผลการจัดลำดับ " + view.tambon_name_th + ".pdf",
                         letters_pdf(view, only, call.now()));
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/selection/facts", Permission::SelectionRead, facts)
        .summary({"ข้อเท็จจริงที่เกณฑ์ให้คะแนนถามได้", "The facts that a scorecard may ask"});
    routes.read("/api/scorecards", Permission::SelectionRead, scorecards).summary({"เกณฑ์ให้คะแนนทุกฉบับ", "Every scorecard"});
    routes.write(Method::Post, "/api/scorecards", Permission::ScorecardsWrite, add_scorecard)
        .summary({"บันทึกเกณฑ์ฉบับใหม่", "Save a new version of a scorecard"})
        .limit(kCardBytes);
    routes.read("/api/scorecards/{id}", Permission::SelectionRead, show_scorecard).summary({"เกณฑ์หนึ่งฉบับ", "One scorecard"});

    routes.read("/api/rounds/{id}/rankings", Permission::SelectionRead, of_round)
        .summary({"การจัดลำดับรายตำบลของรอบ", "The rankings of a round by tambon"});
    routes.read("/api/rounds/{id}/points", Permission::SelectionRead, points)
        .summary({"คะแนนของครัวเรือนที่รอประชาคมหรือรอจัดลำดับ", "Points of the candidates of a round"})
        .query("tambon", {"เฉพาะตำบลนี้", "Of this tambon only"})
        .query("scorecard", {"เกณฑ์ให้คะแนน ไม่ระบุคือฉบับล่าสุด", "Scorecard; without it the one saved last"});
    routes.direct(Method::Post, "/api/rankings/draft", Permission::SelectionRead, draft)
        .summary({"ร่างบัญชีจัดลำดับ โดยไม่บันทึก", "A draft of the list, without saving"})
        .limit(kListBytes);
    routes.direct(Method::Post, "/api/rankings/preview", Permission::SelectionRead, preview_list)
        .summary({"ลองเปลี่ยนน้ำหนัก โควตา หรือวงเงิน", "Try other weights, quotas or money"})
        .limit(kCardBytes);
    routes.write(Method::Post, "/api/rankings", Permission::SelectionWrite, freeze)
        .summary({"ตรึงบัญชีจัดลำดับ", "Freeze a ranked list"})
        .limit(kListBytes);
    routes.read("/api/rankings/{id}", Permission::SelectionRead, show_ranking).summary({"บัญชีจัดลำดับหนึ่งฉบับ", "One ranked list"});
    routes.read("/api/rankings/{id}/replay", Permission::SelectionRead, replay_ranking)
        .summary({"คำนวณบัญชีซ้ำจากข้อมูลที่ตรึงไว้", "Compute the list again from its frozen inputs"});
    routes.read_raw("/api/rankings/{id}/letters.pdf", Permission::SelectionRead, letters)
        .summary({"หนังสือแจ้งผลรายครัวเรือน", "The reason letters, one a household"})
        .query("house", {"เฉพาะบ้านหลังนี้", "Of this house only"})
        .produces("application/pdf");
    routes.write(Method::Post, "/api/rankings/{id}/replacements", Permission::SelectionWrite, replace)
        .summary({"แทนบ้านที่ออกด้วยลำดับสำรอง", "Fill a left place from the reserve"});
    routes.write(Method::Post, "/api/rankings/{id}/objections", Permission::SelectionWrite, enter_objection)
        .summary({"รับคำคัดค้านหรืออุทธรณ์", "Receive an objection or an appeal"});
    routes.write(Method::Post, "/api/objections/{id}/decision", Permission::SelectionWrite, decide)
        .summary({"บันทึกผลการพิจารณาคำคัดค้าน", "Decide on an objection"});
}

} // namespace selection
