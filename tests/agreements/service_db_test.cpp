// Use cases of agreements on both engines: from the draft to the seal, changes after it, and what tampering shows.
#include "agreements/facts.hpp"
#include "agreements/seals.hpp"
#include "agreements/views.hpp"
#include "agreements/world.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>

namespace agreements {

namespace {

using agreements::AgreementId;
using agreements::Kind;
using agreements::PartyRole;
using agreements::State;
using base::Satang;
using rounds::HouseState;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
namespace service = agreements::service;

class Agreements : public test::Working {
protected:
    Agreements() { db().run_script(test::kPlaces); }

    void make_world(test::WorldOptions const& options = {})
    {
        world_ = work([&](api::Work& w) { return test::make_world(w, options); });
    }
    [[nodiscard]] AgreementId draw_up()
    {
        return work([&](api::Work& w) { return service::draw_up(w, world_.round); });
    }
    [[nodiscard]] AgreementId sealed()
    {
        return work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    }
    [[nodiscard]] agreements::Whole load(AgreementId id)
    {
        return read([&](storage::Reader& db) { return test::load(db, id); });
    }
    [[nodiscard]] agreements::AgreementView view(AgreementId id, auth::Scope const& scope = test::everywhere())
    {
        return read([&](storage::Reader& db) {
            return agreements::views::agreement(db, auth::system_actor(), scope, id, clock_.now().bangkok_date());
        });
    }
    [[nodiscard]] std::string refused(std::function<void(api::Work&)> const& f)
    {
        return test::refusal([&] { work([&](api::Work& w) { f(w); }); });
    }
    [[nodiscard]] HouseState state_of(rounds::RoundHouseId id)
    {
        return read([&](storage::Reader& db) { return rounds::find_house(db, test::everywhere(), id)->state; });
    }
    // Valid, or which of text, rows and signature are not.
    [[nodiscard]] std::string seal_of(AgreementId id)
    {
        auto const vault = auth::Vault::from_seed("working");
        auto const proof = read([&](storage::Reader& db) { return agreements::prove(db, *vault, test::load(db, id).agreement); });
        return proof.holds()
                   ? "valid"
                   : std::string(proof.text ? "" : "text ") + (proof.rows ? "" : "rows ") + (proof.signature ? "" : "signature ");
    }
    [[nodiscard]] std::size_t differences()
    {
        return read([](storage::Reader& db) { return agreements::check(db); }).size();
    }
    [[nodiscard]] agreements::Agreed agreed()
    {
        return read([&](storage::Reader& db) { return agreements::agreed(db, world_.round); });
    }

    test::World world_;
};

TEST_P(Agreements, ADraftBeginsWithTheApprovedHousesAndTheDirectory)
{
    make_world();
    auto const whole = load(draw_up());
    auto const& a = whole.agreement;
    EXPECT_EQ(a.state, State::Draft);
    EXPECT_EQ(a.title, "บันทึกข้อตกลงการดำเนินงานโครงการบ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565");
    EXPECT_THAT(a.terms_text, HasSubstr("หลังละ 19,000.00 บาท และค่าบริหารจัดการร้อยละ 10"));
    EXPECT_EQ(a.place, std::nullopt);
    EXPECT_EQ(a.chair_name, std::nullopt);
    EXPECT_EQ(a.money.houses, 5);
    EXPECT_EQ(a.money.total, Satang::baht(104'500));
    std::vector<PartyRole> roles;
    for (auto const& party : whole.parties)
        roles.push_back(party.role);
    EXPECT_THAT(roles, ElementsAre(PartyRole::Province, PartyRole::Codi, PartyRole::Network, PartyRole::Tambon, PartyRole::Tambon,
                                   PartyRole::Tambon, PartyRole::Witness));
    EXPECT_EQ(whole.parties[1].organization_name, "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) สำนักงานภาคเหนือ");
    EXPECT_EQ(whole.parties[3].representative_name, "นายมานพ ตั้งใจ");
    for (auto const& house : whole.houses)
        EXPECT_NE(house.id, world_.waiting.front());
    EXPECT_EQ(differences(), 0U);
}

TEST_P(Agreements, ATambonWithoutAKnownRepresentativeIsLeftEmpty)
{
    make_world({.councils = false});
    auto const whole = load(draw_up());
    auto const tambon = std::ranges::find(whole.parties, PartyRole::Tambon, &agreements::Party::role);
    ASSERT_NE(tambon, whole.parties.end());
    EXPECT_EQ(tambon->organization_name, "ตำบลในเวียง");
    EXPECT_EQ(tambon->representative_name, std::nullopt);
}

TEST_P(Agreements, ARoundHasOneOpenDraft)
{
    make_world();
    auto const id = draw_up();
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::draw_up(w, world_.round); }), "409 agreements.draft_exists");
    work([&](api::Work& w) { service::withdraw(w, id); });
    EXPECT_EQ(load(id).agreement.state, State::Withdrawn);
    EXPECT_EQ(refused([&](api::Work& w) { service::withdraw(w, id); }), "409 agreements.not_a_draft");
    (void)draw_up();
}

TEST_P(Agreements, NothingToSignIsSaid)
{
    make_world({.houses = {{"540101", 0}}, .spare = 1});
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::draw_up(w, world_.round); }), "409 agreements.no_houses");
}

TEST_P(Agreements, AWrongTotalIsRefusedToTheSatang)
{
    make_world();
    auto const id = draw_up();
    auto form = test::complete(agreements::draft_form_of(load(id)), Satang::baht(104'500) + Satang(1));
    try {
        work([&](api::Work& w) { service::change(w, id, form); });
        FAIL() << "a wrong total was taken";
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "agreements.total_mismatch");
        EXPECT_THAT(problem.title().th, HasSubstr("เกินอยู่ 0.01 บาท"));
        EXPECT_THAT(problem.title().en, HasSubstr("0.01 baht too much"));
        EXPECT_THAT(problem.details(), Contains(testing::Pair("difference_satang", "1")));
    }
    form.stated_total_satang = Satang::baht(104'500);
    work([&](api::Work& w) { service::change(w, id, form); });
    EXPECT_TRUE(view(id).proof.holds);
}

TEST_P(Agreements, OfTwoEditorsTheSecondIsTold)
{
    make_world();
    auto const id = draw_up();
    auto form = agreements::draft_form_of(load(id));
    form.place = "ที่ว่าการอำเภอเมืองแพร่";
    work([&](api::Work& w) { service::change(w, id, form); });
    form.place = "ศาลากลาง";
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, form); }), "409 agreements.changed_meanwhile");
    EXPECT_EQ(load(id).agreement.place, "ที่ว่าการอำเภอเมืองแพร่");
}

TEST_P(Agreements, AChangeAfterSigningDropsSignaturesOnlyWhenThatIsSaid)
{
    make_world();
    auto const id = draw_up();
    work([&](api::Work& w) { test::complete_and_sign(w, id); });
    auto form = agreements::draft_form_of(load(id));
    work([&](api::Work& w) { service::change(w, id, form); }); // says the same
    form.version = load(id).agreement.version;
    EXPECT_TRUE(load(id).parties.front().signed_on);
    form.place = "ที่อื่น";
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, form); }), "409 agreements.signatures_exist");
    form.drop_signatures = true;
    work([&](api::Work& w) { service::change(w, id, form); });
    for (auto const& party : load(id).parties)
        EXPECT_FALSE(party.signed_on);
}

TEST_P(Agreements, HousesMayBeTakenOffAndAddedInADraft)
{
    make_world();
    auto const id = draw_up();
    auto form = agreements::draft_form_of(load(id));
    form.house_ids.pop_back();
    work([&](api::Work& w) { service::change(w, id, form); });
    EXPECT_EQ(load(id).agreement.money.total, Satang::baht(83'600));
    EXPECT_THAT(view(id).notes_en, Contains(HasSubstr("1 approved houses are not in the list")));

    form = agreements::draft_form_of(load(id));
    form.house_ids.push_back(world_.waiting.front());
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, form); }), "422 input.invalid house_ids[4]=not_approved");
    work([&](api::Work& w) { test::record_up_to(w, world_.round, world_.waiting, HouseState::Approved); });
    work([&](api::Work& w) { service::renew_houses(w, id, {}); });
    EXPECT_THAT(load(id).houses, SizeIs(6));
}

TEST_P(Agreements, NamesInTheListStayAsTheyStandOnThePaper)
{
    make_world();
    auto const id = sealed();
    auto const before = load(id).houses.front().head_name;
    db().run_script("UPDATE households SET head_name = 'นางใหม่ ชื่ออื่น'");
    EXPECT_EQ(load(id).houses.front().head_name, before);
    EXPECT_EQ(seal_of(id), "valid");
}

TEST_P(Agreements, PartiesSignNeitherInTheFutureNorBeforeTheApproval)
{
    make_world();
    auto const id = draw_up();
    auto const party = load(id).parties.front().id;
    auto const sign_on = [&](base::Date day) {
        return refused([&](api::Work& w) { service::sign(w, id, {party, day, std::nullopt, std::nullopt}); });
    };
    EXPECT_EQ(sign_on(base::Date(2022, 1, 12)), "422 input.invalid signed_on=too_early");
    EXPECT_EQ(sign_on(base::Date(2022, 5, 16)), "422 input.invalid signed_on=in_the_future");
    EXPECT_EQ(sign_on(base::Date(2022, 1, 13)), "");
    EXPECT_EQ(view(id).parties.front().signed_on, base::Date(2022, 1, 13));
    work([&](api::Work& w) { service::unsign(w, id, party); });
    EXPECT_EQ(view(id).parties.front().signed_on, std::nullopt);
    EXPECT_EQ(refused([&](api::Work& w) { service::unsign(w, id, agreements::PartyId()); }), "404 agreements.party_not_found");
}

TEST_P(Agreements, WhoeverSignsSignsWhatWasRead)
{
    make_world();
    auto const id = draw_up();
    auto const whole = load(id);
    auto form = agreements::draft_form_of(whole);
    form.place = "ที่อื่น";
    work([&](api::Work& w) { service::change(w, id, form); });
    EXPECT_EQ(refused([&](api::Work& w) {
                  service::sign(w, id, {whole.parties.front().id, test::kCeremony, std::nullopt, whole.agreement.version});
              }),
              "409 agreements.changed_meanwhile");
}

TEST_P(Agreements, AnIncompleteDraftIsNotSealed)
{
    make_world();
    auto const id = draw_up();
    auto const told = refused([&](api::Work& w) { service::seal(w, id); });
    EXPECT_THAT(told, HasSubstr("422 agreements.not_complete"));
    for (auto const* part : {"number=required", "place=required", "held_at=required", "chair_name=required",
                             "stated_total_satang=required", "parties[0].signed_on=required"})
        EXPECT_THAT(told, HasSubstr(part));
    EXPECT_EQ(load(id).agreement.state, State::Draft);
    EXPECT_THAT(view(id).missing_th, SizeIs(testing::Ge(12U)));
}

TEST_P(Agreements, SealingMovesTheHousesAndProvesThePaper)
{
    make_world();
    auto const id = sealed();
    auto const shown = view(id);
    EXPECT_EQ(shown.state, State::Signed);
    EXPECT_EQ(shown.signed_on, test::kCeremony);
    ASSERT_TRUE(shown.seal);
    EXPECT_EQ(shown.seal->code.size(), 14U);
    for (auto const& house : world_.approved)
        EXPECT_EQ(state_of(house), HouseState::Signed);
    EXPECT_EQ(state_of(world_.waiting.front()), HouseState::Proposed);
    EXPECT_EQ(seal_of(id), "valid");
    EXPECT_EQ(agreed().houses, 5);
    EXPECT_EQ(agreed().total, Satang::baht(104'500));
    EXPECT_EQ(differences(), 0U);
    EXPECT_THAT(read([](storage::Reader& db) { return agreements::drafts(db, test::everywhere()); }), IsEmpty());
    auto const entries = history("agreement", id.str());
    EXPECT_EQ(entries.front().event.action, "agreement.sealed");
}

TEST_P(Agreements, SealingTwiceChangesNothing)
{
    make_world();
    auto const id = sealed();
    auto const code = load(id).agreement.seal->code;
    EXPECT_EQ(refused([&](api::Work& w) { service::seal(w, id); }), "409 agreements.already_sealed");
    EXPECT_EQ(load(id).agreement.seal->code, code);
    auto const form = agreements::draft_form_of(load(id));
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, form); }), "409 agreements.not_a_draft");
}

TEST_P(Agreements, AHouseThatIsNoLongerApprovedKeepsTheSealAway)
{
    make_world();
    auto const id = draw_up();
    work([&](api::Work& w) { test::complete_and_sign(w, id); });
    work([&](api::Work& w) { test::leave_round(w, world_.round, {world_.approved.front()}, HouseState::Withdrawn); });
    EXPECT_THAT(refused([&](api::Work& w) { service::seal(w, id); }), HasSubstr("house_ids=not_approved"));
    for (auto const& house : world_.approved)
        EXPECT_NE(state_of(house), HouseState::Signed);
}

// The list is older than what the register knows: nobody seals over a death or a move without having seen it.
TEST_P(Agreements, AHouseholdThatChangedSinceTheListIsSealedOnlyWithAReason)
{
    make_world();
    auto const id = draw_up();
    work([&](api::Work& w) { test::complete_and_sign(w, id); });
    EXPECT_THAT(view(id).doubts, IsEmpty());
    auto const [gone, other_head, untouched] = std::array{load(id).houses[0], load(id).houses[1], load(id).houses[2]};
    work([&](api::Work& w) {
        test::change_household(w, gone.id, [](auto& form) { form.status = households::Status::Deceased; });
    });
    work([&](api::Work& w) {
        test::change_household(w, other_head.id, [](auto& form) { form.people.front().first_name = "ผู้รับช่วง"; });
    });

    auto const shown = view(id);
    ASSERT_THAT(shown.doubts, SizeIs(2));
    EXPECT_EQ(shown.doubts[0].house.round_house_id, gone.id);
    EXPECT_EQ(shown.doubts[0].why_en, "Household register: Deceased");
    EXPECT_THAT(shown.doubts[1].why_th, HasSubstr("ผู้รับช่วง"));
    EXPECT_THAT(view(id, auth::Scope({test::area("540402")})).doubts, IsEmpty()) << "houses of other tambons are not told";

    agreements::SealForm form;
    auto const sealing = [&] { return refused([&](api::Work& w) { service::seal(w, id, form); }); };
    EXPECT_EQ(sealing(), "409 agreements.houses_in_doubt");
    form.reason = "ทายาทรับช่วงตามมติที่ประชุม";
    EXPECT_EQ(sealing(), "409 agreements.houses_in_doubt") << "a reason for houses that nobody looked at";
    form.acknowledged = std::vector{gone.id, untouched.id};
    EXPECT_EQ(sealing(), "409 agreements.houses_in_doubt") << "one of them was not seen";
    form.acknowledged = std::vector{gone.id, other_head.id};
    form.reason.reset();
    EXPECT_EQ(sealing(), "409 agreements.houses_in_doubt") << "no reason";
    EXPECT_EQ(load(id).agreement.state, State::Draft);
    EXPECT_EQ(state_of(gone.id), HouseState::Approved);

    form.reason = "ทายาทรับช่วงตามมติที่ประชุม";
    EXPECT_EQ(sealing(), "");
    EXPECT_EQ(seal_of(id), "valid");
    EXPECT_THAT(view(id).doubts, IsEmpty()) << "only a draft is warned of";
    std::map<std::string, std::string> told;
    auto const sealing_entry = history("agreement", id.str()).front();
    for (auto const& change : sealing_entry.event.changes)
        told[change.field] = change.to.value_or("");
    EXPECT_EQ(told["reason"], "ทายาทรับช่วงตามมติที่ประชุม");
    EXPECT_EQ(told.count("doubts[" + gone.id.str() + "]"), 1U);
    EXPECT_EQ(told.count("doubts[" + other_head.id.str() + "]"), 1U);
    EXPECT_EQ(told.count("doubts[" + untouched.id.str() + "]"), 0U);
}

TEST_P(Agreements, AHouseThatIsFinishedIsNoLongerInDoubt)
{
    make_world();
    auto const first = sealed();
    work([&](api::Work& w) { test::record_up_to(w, world_.round, world_.waiting, HouseState::Approved); });
    auto const second = work([&](api::Work& w) { return service::amend(w, first, {"เพิ่มบ้าน"}); });
    work([&](api::Work& w) { service::renew_houses(w, second, {}); });
    auto const house = world_.approved.front();
    work([&](api::Work& w) { test::change_household(w, house, [](auto& form) { form.status = households::Status::Moved; }); });
    EXPECT_THAT(view(second).doubts, SizeIs(1));
    for (auto const to : {HouseState::Funded, HouseState::Procuring, HouseState::Repairing, HouseState::Accepted,
                          HouseState::HandedOver, HouseState::Closed})
        work([&](api::Work& w) { test::record(w, world_.round, house, to); });
    EXPECT_THAT(view(second).doubts, IsEmpty());
}

TEST_P(Agreements, OfAHouseholdAreThoseThatNameIt)
{
    make_world();
    auto const naming = [&](rounds::RoundHouseId house, auth::Scope const& scope = test::everywhere()) {
        return read([&](storage::Reader& db) {
            auto const household = rounds::find_house(db, test::everywhere(), house)->household_id;
            std::vector<AgreementId> ids;
            for (auto const& row : agreements::views::of_household(db, scope, household).items)
                ids.push_back(row.id);
            return ids;
        });
    };
    auto const listed = world_.approved.front();
    EXPECT_THAT(naming(listed), IsEmpty());
    auto const withdrawn = draw_up();
    EXPECT_THAT(naming(listed), ElementsAre(withdrawn));
    work([&](api::Work& w) { service::withdraw(w, withdrawn); });
    auto const first = sealed();
    auto const second = work([&](api::Work& w) { return service::amend(w, first, {"แก้ไข"}); });
    EXPECT_THAT(naming(listed), ElementsAre(second, first));
    EXPECT_THAT(naming(world_.waiting.front()), IsEmpty());
    EXPECT_EQ(test::refusal([&] { (void)naming(listed, auth::Scope({test::area("540402")})); }), "404 households.not_found");
}

TEST_P(Agreements, TwoSealedAgreementsNeverShareANumber)
{
    make_world();
    (void)sealed();
    work([&](api::Work& w) { test::record_up_to(w, world_.round, world_.waiting, HouseState::Approved); });
    auto const second = draw_up();
    EXPECT_THAT(load(second).houses, SizeIs(1));
    work([&](api::Work& w) { test::complete_and_sign(w, second); });
    EXPECT_THAT(refused([&](api::Work& w) { service::seal(w, second); }), HasSubstr("number=number_taken"));
    auto form = agreements::draft_form_of(load(second));
    form.number = "บพ.พร. 2/2565";
    form.drop_signatures = true;
    work([&](api::Work& w) { service::change(w, second, form); });
    work([&](api::Work& w) { test::complete_and_sign(w, second, "บพ.พร. 2/2565"); });
    work([&](api::Work& w) { service::seal(w, second); });
    EXPECT_EQ(agreed().houses, 6);
}

TEST_P(Agreements, TamperingShows)
{
    struct Case {
        char const* script;
        char const* told;
    };
    for (auto const& c : {
             Case{"UPDATE agreement_houses SET share_satang = share_satang + 100 WHERE position = 1", "rows "},
             Case{"UPDATE agreement_houses SET head_name = 'นายคนอื่น' WHERE position = 2", "rows "},
             Case{"DELETE FROM agreement_houses WHERE position = 5", "rows "},
             Case{"UPDATE agreements SET total_satang = total_satang + 1, management_satang = management_satang + 1", "rows "},
             Case{"UPDATE agreements SET terms_text = 'อื่น'", "rows "},
             Case{"UPDATE agreement_parties SET representative_name = 'นายคนอื่น' WHERE position = 1", "rows "},
             Case{"UPDATE agreement_parties SET signed_on = '2022-01-21' WHERE position = 1", "rows "},
             Case{"UPDATE agreements SET canonical_text = REPLACE(canonical_text, '1900000', '1900001')", "text rows signature "},
             Case{"UPDATE agreements SET seal_sha256 = REPLACE(seal_sha256, SUBSTR(seal_sha256, 1, 1), 'x')", "text "},
             Case{"UPDATE agreements SET seal_signature = REPLACE(seal_signature, SUBSTR(seal_signature, 1, 2), '00')",
                  "signature "},
         }) {
        test::TestDatabase database(GetParam());
        (*database).run_script(test::kPlaces);
        api::SeededIds ids(clock_, "tamper");
        auto const vault = auth::Vault::from_seed("tamper");
        auto const actor = auth::system_actor();
        AgreementId id;
        (*database).write([&](storage::Writer& tx) {
            api::Work w(tx, actor, clock_.now(), ids, *vault, "test");
            id = test::sealed_agreement(w, test::make_world(w));
        });
        auto const proof = [&] {
            return (*database).reading(
                [&](storage::Reader& r) { return agreements::prove(r, *vault, test::load(r, id).agreement); });
        };
        ASSERT_TRUE(proof().holds());
        (*database).run_script(c.script);
        auto const after = proof();
        EXPECT_EQ(std::string(after.text ? "" : "text ") + (after.rows ? "" : "rows ") + (after.signature ? "" : "signature "),
                  c.told)
            << c.script;
        bool const found = !(*database).reading([](storage::Reader& r) { return agreements::check(r); }).empty();
        EXPECT_EQ(found, std::string_view(c.told) != "signature ") << c.script; // `check` has no keys
    }
}

TEST_P(Agreements, ASealByOtherKeysIsNotGenuine)
{
    make_world();
    auto const id = sealed();
    auto const other = auth::Vault::from_seed("somebody else");
    auto const proof = read([&](storage::Reader& db) { return agreements::prove(db, *other, test::load(db, id).agreement); });
    EXPECT_TRUE(proof.text && proof.rows);
    EXPECT_FALSE(proof.signature);
}

TEST_P(Agreements, AnAmendmentTakesThePlaceOfTheOriginal)
{
    make_world();
    auto const first = sealed();
    work([&](api::Work& w) {
        test::leave_round(w, world_.round, {world_.approved.front()}, HouseState::Withdrawn);
        test::record_up_to(w, world_.round, world_.waiting, HouseState::Approved);
    });
    auto const second = work([&](api::Work& w) { return service::amend(w, first, {"ครัวเรือนสละสิทธิ์ ใช้บ้านลำดับสำรองแทน"}); });
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::amend(w, first, {"อีกครั้ง"}); }), "409 agreements.draft_exists");
    EXPECT_THAT(load(second).houses, SizeIs(5));
    EXPECT_THAT(view(second).missing_en, Contains(HasSubstr("1 houses have left the round")));
    work([&](api::Work& w) { service::renew_houses(w, second, {}); });
    auto const renewed = view(second);
    EXPECT_THAT(renewed.houses, SizeIs(5));
    EXPECT_THAT(renewed.added, SizeIs(1));
    ASSERT_THAT(renewed.removed, SizeIs(1));
    EXPECT_EQ(renewed.removed.front().reason, "สละสิทธิ์");

    work([&](api::Work& w) { test::complete_and_sign(w, second, "บพ.พร. 1/2565 (แก้ไข 1)", base::Date(2022, 5, 15)); });
    work([&](api::Work& w) { service::seal(w, second); });
    EXPECT_EQ(load(first).agreement.state, State::Superseded);
    EXPECT_EQ(load(second).agreement.state, State::Signed);
    EXPECT_EQ(state_of(world_.waiting.front()), HouseState::Signed);
    EXPECT_EQ(seal_of(first), "valid");
    EXPECT_EQ(seal_of(second), "valid");
    EXPECT_EQ(agreed().houses, 5);
    EXPECT_EQ(agreed().total, Satang::baht(104'500));
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::amend(w, first, {"ฉบับเก่า"}); }), "409 agreements.not_in_force");
    auto const vault = auth::Vault::from_seed("working");
    auto const code = load(first).agreement.seal->code;
    auto const old = read([&](storage::Reader& db) { return agreements::public_seal(db, *vault, code); });
    EXPECT_TRUE(old.valid);
    EXPECT_EQ(old.replaced_by_number, "บพ.พร. 1/2565 (แก้ไข 1)");
    EXPECT_EQ(old.replaced_by_code, view(second).seal->code);
}

TEST_P(Agreements, AHouseIsTakenOffAnAmendmentOnlyWithAReasonAndWhenItHasLeftTheRound)
{
    make_world();
    auto const first = sealed();
    auto const draft = work([&](api::Work& w) { return service::amend(w, first, {"ลดจำนวน"}); });
    auto form = agreements::draft_form_of(load(draft));
    auto const dropped = form.house_ids.back();
    form.house_ids.pop_back();
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, draft, form); }), "422 input.invalid removed=reason_required");
    form.removed = std::vector<agreements::RemovalForm>{{dropped, "ซ้ำกับโครงการอื่น"}};
    work([&](api::Work& w) { service::change(w, draft, form); });
    EXPECT_THAT(view(draft).missing_en, Contains(HasSubstr("still on their way in the round")));
    work([&](api::Work& w) { test::leave_round(w, world_.round, {dropped}, HouseState::Cancelled); });
    EXPECT_THAT(view(draft).missing_en, testing::Not(Contains(HasSubstr("still on their way in the round"))));
}

TEST_P(Agreements, ATerminationEndsTheChainAndLeavesTheHouses)
{
    make_world();
    auto const first = sealed();
    auto const end = work([&](api::Work& w) {
        return service::terminate(w, first, {"แหล่งงบประมาณถูกยกเลิก", base::Date(2022, 4, 1), "พร 0001/99"});
    });
    EXPECT_EQ(load(first).agreement.state, State::Terminated);
    auto const shown = view(end);
    EXPECT_EQ(shown.kind, Kind::Termination);
    EXPECT_EQ(shown.terminated_on, base::Date(2022, 4, 1));
    EXPECT_THAT(shown.notes_en, Contains(HasSubstr("5 houses keep their states")));
    EXPECT_EQ(state_of(world_.approved.front()), HouseState::Signed);
    EXPECT_EQ(agreed().houses, 0);
    EXPECT_EQ(seal_of(first), "valid");
    EXPECT_EQ(seal_of(end), "valid");
    EXPECT_EQ(differences(), 0U);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::terminate(w, first, {"ซ้ำ", base::Date(2022, 4, 1), {}}); }),
              "409 agreements.not_in_force");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::amend(w, end, {"ฟื้น"}); }), "409 agreements.not_in_force");
}

TEST_P(Agreements, APublicSealNamesOrganisationsAndNoPersons)
{
    make_world();
    auto const id = sealed();
    auto const vault = auth::Vault::from_seed("working");
    auto code = view(id).seal->code;
    std::ranges::transform(code, code.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    auto const seal = read([&](storage::Reader& db) { return agreements::public_seal(db, *vault, code); });
    EXPECT_TRUE(seal.valid);
    EXPECT_EQ(seal.houses, 5);
    EXPECT_EQ(seal.province_th, "แพร่");
    EXPECT_EQ(seal.organizations.front(), "จังหวัดแพร่");
    for (auto const& name : seal.organizations)
        EXPECT_THAT(name, testing::Not(HasSubstr("ตั้งใจ")));
    EXPECT_EQ(test::refusal([&] {
                  read([&](storage::Reader& db) { return agreements::public_seal(db, *vault, "2222-2222-2222").valid; });
              }),
              "404 agreements.seal_unknown");
}

TEST_P(Agreements, ATambonSeesTheMoneyOfAllAndTheHousesOfItsOwn)
{
    make_world();
    auto const id = sealed();
    auto const shown = view(id, test::scope_of({"540112"}));
    EXPECT_THAT(shown.houses, SizeIs(2));
    EXPECT_EQ(shown.proof.total_satang, Satang::baht(104'500));
    EXPECT_THAT(shown.proof.lines, SizeIs(3));
    EXPECT_EQ(test::refusal([&] { (void)view(id, test::scope_of({"10"})); }), "404 agreements.not_found");
}

TEST_P(Agreements, TheEnvelopeHoldsForAllAgreementsOfTheRound)
{
    make_world();
    auto const id = draw_up();
    db().run_script("UPDATE rounds SET envelope_satang = 10449999");
    auto const form = test::complete(agreements::draft_form_of(load(id)), Satang::baht(104'500));
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, form); }), "422 agreements.envelope_exceeded");
}

TEST_P(Agreements, TheWordingIsDataAndOldDraftsKeepTheirs)
{
    make_world();
    auto const id = draw_up();
    auto wording = read([](storage::Reader& db) { return agreements::views::wording(db); });
    wording.terms = "ข้อเดียว {year}";
    work([&](api::Work& w) { service::change_template(w, wording); });
    EXPECT_EQ(refused([&](api::Work& w) { service::change_template(w, wording); }), "409 agreements.changed_meanwhile");
    EXPECT_THAT(load(id).agreement.terms_text, HasSubstr("พอช. สนับสนุน"));
    work([&](api::Work& w) { service::withdraw(w, id); });
    EXPECT_EQ(load(draw_up()).agreement.terms_text, "ข้อเดียว 2565");
    wording.version = 2;
    wording.title = "{tambon}";
    EXPECT_EQ(refused([&](api::Work& w) { service::change_template(w, wording); }), "422 input.invalid title=unknown_word");
}

TEST_P(Agreements, TheDemonstrationIsSealedToTheBaht)
{
    make_world({.houses = test::kDemoTambons, .spare = 0, .made_up = true});
    clock_.set(base::Timestamp::bangkok(base::Date(2022, 1, 20), 11, 0));
    work([](api::Work& w) { agreements::seed_demo(w); });
    auto const list =
        read([&](storage::Reader& db) { return agreements::views::list(db, test::everywhere(), world_.round, State::Signed); });
    ASSERT_THAT(list.items, SizeIs(1));
    auto const shown = view(list.items.front().id);
    EXPECT_EQ(shown.number, "บพ.พร. 1/2565");
    EXPECT_EQ(shown.chair_name, "นายวิเชียร อนุสาสนนันท์");
    EXPECT_THAT(shown.houses, SizeIs(65));
    EXPECT_THAT(shown.proof.lines, SizeIs(11));
    EXPECT_EQ(shown.proof.total_satang, Satang::baht(1'358'500));
    EXPECT_EQ(shown.proof.total_in_words, "หนึ่งล้านสามแสนห้าหมื่นแปดพันห้าร้อยบาทถ้วน");
    EXPECT_TRUE(shown.made_up);
    EXPECT_FALSE(shown.parties.front().made_up);
    EXPECT_TRUE(shown.parties.back().made_up);
    EXPECT_EQ(seal_of(shown.id), "valid");
}

TEST_P(Agreements, TellWhatIsPromisedToEachHouseWhileTheyAreInForce)
{
    make_world();
    auto const in_force = [&] { return read([&](storage::Reader& db) { return agreements::in_force(db, world_.round); }); };
    (void)draw_up();
    EXPECT_THAT(in_force(), IsEmpty()) << "a draft promises nothing";
    auto const id = work([&](api::Work& w) {
        auto const draft = agreements::store::open_draft_of_round(w.tx(), world_.round).value();
        test::complete_and_sign(w, draft);
        service::seal(w, draft);
        return draft;
    });
    ASSERT_THAT(in_force(), SizeIs(1));
    auto const one = in_force().front();
    EXPECT_EQ(one.id, id);
    EXPECT_EQ(one.number, "บพ.พร. 1/2565");
    EXPECT_EQ(one.signed_on, test::kCeremony);
    EXPECT_EQ(one.management, Satang::baht(9'500));
    ASSERT_THAT(one.houses, SizeIs(5));
    EXPECT_EQ(one.houses.front().share, Satang::baht(19'000));
    (void)work([&](api::Work& w) { return service::terminate(w, id, {"หมดงบ", base::Date(2022, 4, 1), std::nullopt}); });
    EXPECT_THAT(in_force(), IsEmpty());
}

INSTANTIATE_FOR_BOTH_ENGINES(Agreements);

} // namespace

} // namespace agreements
