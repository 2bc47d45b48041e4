// What is known of many houses at once is what is known of each of them alone, on both engines.
#include "tranches/payers.hpp"

#include "purchases/purchases.hpp"
#include "purchases/records.hpp"
#include "purchases/service.hpp"
#include "works/service.hpp"
#include "works/store.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tranches {

namespace {

using base::Date;
using base::Satang;
using testing::IsEmpty;
using testing::SizeIs;
using works::Angle;
using works::Stage;

class Knowing : public test::Payers {
protected:
    // As an upload leaves it: its hash is made up.
    std::string a_file(api::Work& w)
    {
        auto const number = std::to_string(++files_);
        auto const sha256 = std::string(64 - number.size(), 'd') + number;
        files::Prepared prepared;
        prepared.view = {sha256, 1000, "image/jpeg", 1600, 1200, std::nullopt, std::nullopt, std::nullopt};
        prepared.print.look = 0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(files_ + 1);
        files::record(w, prepared);
        return sha256;
    }
    works::PictureId picture(std::size_t i, Stage stage, Angle angle, std::optional<std::string> part = std::nullopt)
    {
        return work([&](api::Work& w) {
            works::PictureForm form;
            form.stage = stage;
            form.angle = angle;
            form.part = std::move(part);
            form.sha256 = a_file(w);
            return works::service::add_picture(w, house(i), form);
        });
    }
    void picture_of_register(std::size_t i)
    {
        work([&](api::Work& w) {
            auto const found = rounds::find_house(w.tx(), test::everywhere(), house(i)).value();
            households::PictureForm form;
            form.sha256 = a_file(w);
            form.kind = households::PictureKind::Outside;
            (void)households::add_picture(w, test::everywhere(), found.household_id, form);
        });
    }
    void reach(std::size_t i, Stage stage)
    {
        work([&](api::Work& w) { works::service::reach_stage(w, house(i), {stage, w.today(), std::nullopt}); });
    }
    void consent(std::size_t i, works::ConsentKind kind)
    {
        work([&](api::Work& w) { (void)works::service::add_consent(w, house(i), {kind, w.today(), "นายที่ดิน", a_file(w)}); });
    }
    // A person does not accept a picture as evidence.
    void reject(std::size_t i, works::PictureId id)
    {
        work([&](api::Work& w) {
            for (auto const& flag : works::store::flags(w.tx(), house(i)))
                if (flag.picture == id && flag.state == works::FlagState::Open) {
                    (void)works::service::settle(w, flag.id, {works::FlagState::NotOk, "ไม่ใช่บ้านหลังนี้"});
                    return;
                }
            FAIL() << "no check found anything";
        });
    }
    // Two things of one shop for each of these houses; the paper's picture is not there.
    purchases::PurchaseId buy(std::vector<std::size_t> const& houses)
    {
        auto const bank = account(Kind::Bank, "ธ.ก.ส. …4567 เครือข่ายคนฮักเมืองแป้");
        return work([&](api::Work& w) {
            if (!shop_)
                shop_ = purchases::service::add_supplier(w, world_.round, shop());
            purchases::PurchaseForm form;
            form.day = w.today();
            form.supplier_id = *shop_;
            form.buyers = {"นายซื้อ ใจดี"};
            for (auto const i : houses)
                for (auto const* const what : {"ปูนซีเมนต์", "สังกะสี"}) {
                    purchases::LineForm line;
                    line.round_house_id = house(i);
                    line.text = what;
                    line.quantity_milli = 1'000;
                    line.unit = "ถุง";
                    line.price_satang = Satang::baht(100);
                    form.lines.push_back(line);
                    form.total_satang += line.price_satang;
                }
            form.papers = {{purchases::PaperKind::Receipt, "ร. " + std::to_string(++papers_), w.today(), std::nullopt}};
            form.account_id = bank;
            return purchases::service::record(w, world_.round, form);
        });
    }
    [[nodiscard]] static purchases::SupplierForm shop()
    {
        purchases::SupplierForm form;
        form.name = "ร้านแพร่วัสดุ";
        return form;
    }
    [[nodiscard]] static std::vector<Requirement> shown_after()
    {
        auto letter = need(RequirementKind::Paper);
        letter.words = "หนังสือรับรอง";
        auto papers = need(RequirementKind::PurchasePapers);
        letter.due_days = papers.due_days = 30;
        return {letter, papers};
    }
    // All that other rooms are asked for.
    [[nodiscard]] static std::vector<Requirement> wanted_before()
    {
        using enum RequirementKind;
        std::vector<Requirement> wanted;
        for (auto const kind : {Agreement, FinalEstimate, Consents, Flags, Mending, PurchasePapers})
            wanted.push_back(need(kind));
        for (auto const stage : {Stage::Before, Stage::Materials, Stage::After}) {
            wanted.push_back(need(Evidence));
            wanted.back().stage = stage;
        }
        wanted.push_back(need(Spent));
        wanted.back().spent = base::BasisPoints(5'000);
        return wanted;
    }
    // Houses at different places of their way: shown well, a picture not accepted, the register's pictures only, nothing at all.
    void make_differences()
    {
        open_for_payment();
        plan({part(5'000, 10'000, shown_after()), part(5'000, 0, wanted_before())});
        (void)paid(Satang(shares(5).value() / 2));
        as_finance();
        (void)buy({0, 1});
        (void)buy({0});
        auto const wrong = buy({3});
        work([&](api::Work& w) { purchases::service::take_out(w, wrong, {"บันทึกผิดบ้าน", std::nullopt}); });
        (void)picture(0, Stage::Before, Angle::Front);
        (void)picture(0, Stage::Before, Angle::Part, "หลังคา");
        (void)picture(0, Stage::Materials, Angle::Inside);
        reach(0, Stage::Before);
        reach(0, Stage::Materials);
        reject(1, picture(1, Stage::Before, Angle::Left));
        (void)picture(1, Stage::After, Angle::Front);
        for (int i = 0; i < 5; ++i)
            picture_of_register(2);
        consent(0, works::ConsentKind::Land);
        consent(1, works::ConsentKind::House);
        consent(1, works::ConsentKind::Land);
        work([&](api::Work& w) { service::see_papers(w, world_.round, {{house(4)}, 1, "หนังสือรับรอง", "1/2565", w.today()}); });
    }

private:
    std::optional<purchases::SupplierId> shop_;
    int files_ = 0;
    int papers_ = 0;
};
INSTANTIATE_FOR_BOTH_ENGINES(Knowing);

std::string row_in_words(ReadyRow const& row)
{
    auto text = row.head_name + " " + std::to_string(row.part) + " " + row.amount_satang.str() + (row.ready ? " ready" : "");
    for (auto const& missing : row.missing)
        text += "; " + missing.kind + " " + missing.words_en;
    return text;
}

TEST_P(Knowing, OfManyIsWhatIsKnownOfEachAlone)
{
    make_differences();
    auto const today = clock_.now().bangkok_date();
    for (auto const& scope : {test::everywhere(), test::scope_of({"540101"})})
        EXPECT_GE(
            read([&](storage::Reader& db) {
                auto const houses = rounds::houses_of_round(db, scope, world_.round);
                Known all(db, scope, world_.round, houses, today);
                for (auto const& house : houses) {
                    Known alone(db, scope, world_.round, std::span(&house, 1), today);
                    EXPECT_EQ(all.final_estimate(house.id), alone.final_estimate(house.id));
                    EXPECT_EQ(all.missing_consents(house.id), alone.missing_consents(house.id));
                    EXPECT_EQ(all.open_flags(house.id), alone.open_flags(house.id));
                    EXPECT_EQ(all.mending_since(house.id), alone.mending_since(house.id));
                    EXPECT_EQ(all.missing_papers(house.id), alone.missing_papers(house.id));
                    EXPECT_EQ(all.seen(house.id), alone.seen(house.id));
                    for (auto const& stage : works::values_of(Stage()))
                        EXPECT_EQ(all.missing_evidence(house.id, stage.value), alone.missing_evidence(house.id, stage.value))
                            << stage.name << " of " << house.id.str();
                }
                return houses.size();
            }),
            2U);
}

TEST_P(Knowing, TellsWhatEachHouseLacks)
{
    make_differences();
    auto const told = read([&](storage::Reader& db) {
        auto const houses = rounds::houses_of_round(db, test::everywhere(), world_.round);
        Known known(db, test::everywhere(), world_.round, houses, clock_.now().bangkok_date());
        EXPECT_THAT(known.missing_papers(house(0)), SizeIs(2)) << "of two purchases, each told once";
        EXPECT_THAT(known.missing_papers(house(1)), SizeIs(1));
        EXPECT_THAT(known.missing_papers(house(3)), IsEmpty()) << "taken out";
        EXPECT_THAT(known.missing_consents(house(0)), testing::ElementsAre(works::ConsentKind::House));
        EXPECT_THAT(known.missing_consents(house(1)), IsEmpty());
        EXPECT_THAT(known.missing_consents(house(2)), SizeIs(2));
        EXPECT_THAT(known.missing_evidence(house(0), Stage::Before), SizeIs(1)) << "three of five photographs are missing";
        EXPECT_THAT(known.missing_evidence(house(0), Stage::Materials), IsEmpty());
        EXPECT_THAT(known.missing_evidence(house(0), Stage::After), SizeIs(3)) << "the record, the front, the roof";
        EXPECT_EQ(known.missing_evidence(house(1), Stage::Before).back().en, "5 photographs “Before” still missing")
            << "what nobody accepts counts for nothing";
        EXPECT_THAT(known.missing_evidence(house(2), Stage::Before), SizeIs(1)) << "the register's photographs count";
        return known.seen(house(4)).size();
    });
    EXPECT_EQ(told, 1U) << "the paper that was seen";
}

TEST_P(Knowing, AHousesPageTellsWhatTheRoundsListsTell)
{
    make_differences();
    Date const later(2022, 7, 1);
    std::map<rounds::RoundHouseId, std::string> listed;
    for (auto const& row : ready().items)
        listed.emplace(row.round_house_id, row_in_words(row));
    std::map<rounds::RoundHouseId, std::vector<base::Bilingual>> overdue;
    for (auto& one : read([&](storage::Reader& db) { return papers_overdue(db, test::everywhere(), world_.round, later); }))
        overdue.emplace(one.house, std::move(one.missing));
    EXPECT_THAT(overdue, SizeIs(5));
    for (std::size_t i = 0; i < 5; ++i) {
        auto const page = read([&](storage::Reader& db) { return views::of_house(db, test::everywhere(), house(i), later); });
        ASSERT_TRUE(page.next);
        EXPECT_EQ(row_in_words(*page.next), listed[house(i)]);
        std::vector<base::Bilingual> its;
        for (auto const& missing : page.overdue)
            its.push_back({missing.words_th, missing.words_en});
        EXPECT_EQ(its, overdue[house(i)]);
        EXPECT_EQ(page.paid_satang, Satang(shares(1).value() / 2));
    }
}

} // namespace

} // namespace tranches
