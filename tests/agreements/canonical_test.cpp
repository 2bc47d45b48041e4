// The canonical text and the codes made from it: old seals must be provable for ever, so their form may not change.
#include "agreements/canonical.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace agreements {

namespace {

using agreements::canonical_text;
using agreements::Whole;

template <class IdType>
IdType plain_id(std::uint8_t number)
{
    return IdType(base::Uuid(base::Uuid::Bytes{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number}));
}

Whole sample()
{
    Whole whole;
    auto& a = whole.agreement;
    a.id = plain_id<agreements::AgreementId>(1);
    a.chain_id = a.id;
    a.round_id = plain_id<rounds::RoundId>(2);
    a.province = base::AreaCode::parse("54").value();
    a.number = "บพ.พร. 1/2565";
    a.title = "บันทึกข้อตกลง";
    a.place = "ศาลากลางจังหวัดแพร่";
    a.held_at = base::Timestamp::bangkok(base::Date(2022, 1, 20), 9, 30);
    a.chair_name = "นายวิเชียร อนุสาสนนันท์";
    a.chair_position = "รองผู้ว่าราชการจังหวัดแพร่";
    a.signed_on = base::Date(2022, 1, 20);
    a.purpose_text = "เพื่อบ้าน";
    a.terms_text = "ข้อแรก\nข้อสอง\tแบ่ง \\";
    agreements::Party party;
    party.role = agreements::PartyRole::Tambon;
    party.organization_name = "สภาองค์กรชุมชน";
    party.representative_name = "นายมานพ ใจงาม";
    party.tambon = base::AreaCode::parse("540101").value();
    party.signed_on = a.signed_on;
    party.made_up = true;
    whole.parties.push_back(party);
    whole.houses.push_back(
        {plain_id<rounds::RoundHouseId>(3), "นางคำ น้ำใส", "12/3", 4, *party.tambon, base::Satang::baht(19'000)});
    a.share = base::Satang::baht(19'000);
    a.management_bp = base::BasisPoints(1000);
    a.money = {1, base::Satang::baht(19'000), base::Satang::baht(1'900), base::Satang::baht(20'900)};
    a.stated_total = a.money.total;
    return whole;
}

TEST(CanonicalText, HasThisVeryForm)
{
    EXPECT_EQ(canonical_text(sample()), "onehome-agreement\t1\n"
                                        "id\t00000000-0000-0000-0000-000000000001\n"
                                        "chain\t00000000-0000-0000-0000-000000000001\n"
                                        "version\t1\n"
                                        "kind\toriginal\n"
                                        "round\t00000000-0000-0000-0000-000000000002\n"
                                        "province\t54\n"
                                        "number\tบพ.พร. 1/2565\n"
                                        "title\tบันทึกข้อตกลง\n"
                                        "place\tศาลากลางจังหวัดแพร่\n"
                                        "held_at\t2022-01-20T02:30:00.000Z\n"
                                        "chair\tนายวิเชียร อนุสาสนนันท์\tรองผู้ว่าราชการจังหวัดแพร่\n"
                                        "signed_on\t2022-01-20\n"
                                        "terminated_on\t\n"
                                        "reason\t\n"
                                        "purpose\tเพื่อบ้าน\n"
                                        "terms\tข้อแรก\\nข้อสอง\\tแบ่ง \\\\\n"
                                        "made_up\t0\n"
                                        "party\t1\ttambon\tสภาองค์กรชุมชน\tนายมานพ ใจงาม\t\t540101\t2022-01-20\t\t1\n"
                                        "house\t1\t00000000-0000-0000-0000-000000000003\tนางคำ น้ำใส\t12/3\t4\t540101\t1900000\t\n"
                                        "houses\t1\n"
                                        "share_satang\t1900000\n"
                                        "houses_total_satang\t1900000\n"
                                        "management_basis_points\t1000\n"
                                        "management_satang\t190000\n"
                                        "total_satang\t2090000\n"
                                        "stated_total_satang\t2090000\n");
}

TEST(CanonicalText, ChangesWithEverythingThatWasSigned)
{
    std::vector<std::function<void(Whole&)>> const changes = {
        [](Whole& w) { w.agreement.number = "x"; },
        [](Whole& w) { w.agreement.title += "x"; },
        [](Whole& w) { w.agreement.place.reset(); },
        [](Whole& w) { w.agreement.held_at = w.agreement.held_at->plus_ms(1); },
        [](Whole& w) { w.agreement.chair_name = "x"; },
        [](Whole& w) { w.agreement.purpose_text += " "; },
        [](Whole& w) { w.agreement.terms_text += " "; },
        [](Whole& w) { w.agreement.money.total = base::Satang(1); },
        [](Whole& w) { w.agreement.made_up = true; },
        [](Whole& w) { w.parties[0].representative_name = "x"; },
        [](Whole& w) { w.parties[0].signed_on = base::Date(2022, 1, 21); },
        [](Whole& w) { w.houses[0].head_name = "x"; },
        [](Whole& w) { w.houses[0].share = base::Satang(1); },
        [](Whole& w) { w.houses.push_back(w.houses[0]); },
        [](Whole& w) { w.removals.push_back({w.houses[0], "x"}); },
    };
    std::set<std::string> texts{canonical_text(sample())};
    for (auto const& change : changes) {
        auto whole = sample();
        change(whole);
        texts.insert(canonical_text(whole));
    }
    EXPECT_EQ(texts.size(), changes.size() + 1);
}

TEST(CanonicalText, DoesNotKnowWhatBecameOfThePaper)
{
    auto whole = sample();
    whole.agreement.state = agreements::State::Superseded;
    whole.agreement.version = 9;
    EXPECT_EQ(canonical_text(whole), canonical_text(sample()));
}

TEST(SealCode, IsMadeOfTheHashWithoutLettersThatLookAlike)
{
    EXPECT_EQ(agreements::seal_code_of(std::string(64, '0')), "222222222222");
    EXPECT_EQ(agreements::seal_code_of(std::string(64, 'f')), "ZZZZZZZZZZZZ");
    EXPECT_EQ(agreements::seal_code_of("0a5f" + std::string(60, '0')).size(), 12U);
    // 00001 01001 01111 10000 0…
    EXPECT_EQ(agreements::seal_code_of("0a5f" + std::string(60, '0')), "3BHJ22222222");
    auto const code = agreements::seal_code_of("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    EXPECT_EQ(code.find_first_of("01IO"), std::string::npos);
}

TEST(SealCode, IsReadAsPeopleTypeIt)
{
    EXPECT_EQ(agreements::typed_seal_code("abcd-efgh jklm"), "ABCDEFGHJKLM");
    EXPECT_EQ(agreements::shown_seal_code("ABCDEFGHJKLM"), "ABCD-EFGH-JKLM");
    EXPECT_EQ(agreements::typed_seal_code(agreements::shown_seal_code("ABCDEFGHJKLM")), "ABCDEFGHJKLM");
}

} // namespace

} // namespace agreements
