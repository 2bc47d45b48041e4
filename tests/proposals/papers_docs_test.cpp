// The papers of this room: what they say, and how quickly a hundred houses are ready for the committee.
#include "platform/documents/specimen.hpp"
#include "proposals/pack.hpp"
#include "proposals/paper.hpp"
#include "proposals/world.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace proposals {

namespace {

using testing::HasSubstr;
using testing::Not;

// pdftotext gives lines as they break; compared without breaks and blanks.
std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

// To look at with one's own eyes: ONEHOME_KEEP_PAPERS=/tmp tests_docs
std::string kept(std::string bytes)
{
    if (auto const* folder = std::getenv("ONEHOME_KEEP_PAPERS")) {
        std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
        std::ofstream(std::filesystem::path(folder) / (name.substr(0, name.find('/')) + ".pdf"), std::ios::binary) << bytes;
    }
    return bytes;
}

proposals::PackHouse a_house(int n)
{
    proposals::PackHouse one;
    one.house.id = rounds::RoundHouseId::parse("017d73b8-5552-7000-8000-0000000" + std::to_string(10'000 + n)).value();
    one.house.head_name = "นางสาวคนที่ " + std::to_string(n) + " น้ำใส";
    one.house.house_no = std::to_string(n) + "/1";
    one.house.moo = 3;
    one.house.place = n;
    one.house.points = 80 - n % 40;
    one.house.share = base::Satang::baht(19'000);
    one.house.estimate = base::Satang::baht(20'900);
    one.house.grant = base::Satang::baht(19'000);
    one.house.contributed = base::Satang::baht(1'900);
    one.reason = "หลังคาชำรุดมาก (30) มีผู้สูงอายุ 2 คน (20)";
    one.works = {"กระเบื้องลอนคู่", "เหล็กกล่อง"};
    return one;
}

proposals::Pack a_pack(int tambons, int houses)
{
    proposals::Pack pack;
    pack.round_name = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565";
    pack.province = {"แพร่", "Phrae"};
    pack.envelope = base::Satang::baht(20'900) * tambons * houses;
    pack.share = base::Satang::baht(19'000);
    pack.today = base::Date(2022, 1, 5);
    std::vector<proposals::House> all;
    for (int t = 0; t < tambons; ++t) {
        auto& tambon = pack.tambons.emplace_back();
        tambon.name = {"ตัวอย่าง" + std::to_string(t), "Example"};
        tambon.district = {"เมืองแพร่", "Mueang Phrae"};
        tambon.number = "บส. " + std::to_string(t + 1) + "/2564";
        tambon.quota = houses;
        for (int i = 0; i < houses; ++i) {
            tambon.houses.push_back(a_house(t * houses + i + 1));
            auto const& h = tambon.houses.back().house;
            tambon.shares += h.share;
            tambon.estimates += *h.estimate;
            tambon.contributed += *h.contributed;
            all.push_back(h);
        }
    }
    pack.proof = proposals::proof_of(all, base::BasisPoints(1000));
    return pack;
}

TEST(MeetingPack, ProvesTheMoneyOnItsCoverAndTellsEachHouseWithItsOverlap)
{
    auto pack = a_pack(2, 3);
    pack.tambons[0].houses[1].house.overlap = {"อยู่ในโครงการอื่น ปี 2563", "in another programme"};
    pack.tambons[0].houses[1].house.overlap_reason = "คนละประเภท";
    auto const text = run_together(specimen::text_of_pdf(kept(proposals::pack_pdf(pack, specimen::kMade))));
    for (auto const* line :
         {"เอกสารประกอบการประชุมพิจารณาอนุมัติ", "๖หลัง×๑๙,๐๐๐.๐๐บาท", "๑๒๕,๔๐๐.๐๐", "ตำบลตัวอย่าง๐อำเภอเมืองแพร่", "ลำดับ๒นางสาวคนที่๒น้ำใส",
          "ความซ้ำซ้อน:อยู่ในโครงการอื่นปี๒๕๖๓", "เหตุผลที่เสนอต่อ:คนละประเภท", "ได้แก่กระเบื้องลอนคู่,เหล็กกล่อง"})
        EXPECT_THAT(text, HasSubstr(line));
}

TEST(MeetingPack, IsReadyForAHundredHousesWithinSeconds)
{
    auto const begin = std::chrono::steady_clock::now();
    auto const pdf = kept(proposals::pack_pdf(a_pack(10, 10), specimen::kMade));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20)) << "about a second where it is built to run";
    EXPECT_GE(specimen::pages_of_pdf(pdf), 11);
}

TEST(MeetingPack, HasTheSameAsTables)
{
    auto const tables = proposals::pack_tables(a_pack(2, 3));
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(tables[0].rows.size(), 3u);
    EXPECT_EQ(tables[1].rows.size(), 6u);
}

class ProposalPapers : public test::Working {
protected:
    ProposalPapers()
    {
        db().run_script(test::kPlaces);
        world = work([](api::Work& w) { return test::make_ranked(w); });
        id = work([&](api::Work& w) { return proposals::service::begin(w, {world.round, test::area("540101")}); });
        work([&](api::Work& w) {
            proposals::service::change(w, id, test::whole_form(proposals::store::find(w.tx(), test::everywhere(), id)->version));
        });
    }
    test::RankedWorld world;
    proposals::ProposalId id;
};
INSTANTIATE_FOR_BOTH_ENGINES(ProposalPapers);

TEST_P(ProposalPapers, SayWhatTheTambonAsksFor)
{
    auto const view = read([&](storage::Reader& reader) {
        return proposals::views::proposal(reader, *vault_, actor_, test::everywhere(), id, base::Date(2022, 5, 15));
    });
    auto const text =
        run_together(specimen::text_of_pdf(kept(proposals::proposal_pdf(view, std::string("นายมานพ ตั้งใจ"), clock_.now()))));
    for (auto const* line : {"แบบเสนอโครงการ", "ตำบลในเวียงอำเภอเมืองแพร่จังหวัดแพร่", "เลขที่บส.๑/๒๕๖๔", "๒หลัง(โควตา๒หลัง)", "๔๑,๘๐๐.๐๐",
                             "สี่หมื่นหนึ่งพันแปดร้อยบาทถ้วน", "๐๐๐-๐-๑๒๓๔๕-๖", "นายมานพตั้งใจ", "ร่าง"})
        EXPECT_THAT(text, HasSubstr(line));
}

TEST_P(ProposalPapers, RegisterNobodyBeforeTheApproval)
{
    auto const all = read([&](storage::Reader& reader) {
        return proposals::beneficiaries_of(reader, test::everywhere(), world.round, std::nullopt);
    });
    EXPECT_TRUE(all.houses.empty());
    EXPECT_THAT(run_together(specimen::text_of_pdf(proposals::beneficiaries_pdf(all, clock_.now()))),
                HasSubstr("ยังไม่มีบ้านที่ได้รับอนุมัติ"));
}

TEST_P(ProposalPapers, RegisterTheApprovedWithTheirLetterOrAsRecorded)
{
    work([&](api::Work& w) {
        test::record(w, world.round, world.houses[2], rounds::HouseState::Proposed);
        test::record(w, world.round, world.houses[2], rounds::HouseState::Screened);
        test::record(w, world.round, world.houses[2], rounds::HouseState::Approved);
    });
    auto const all = read([&](storage::Reader& reader) {
        return proposals::beneficiaries_of(reader, test::everywhere(), world.round, std::nullopt);
    });
    ASSERT_EQ(all.houses.size(), 1u);
    auto const text = run_together(specimen::text_of_pdf(kept(proposals::beneficiaries_pdf(all, clock_.now()))));
    EXPECT_THAT(text, HasSubstr("ทะเบียนผู้รับประโยชน์"));
    EXPECT_THAT(text, HasSubstr("บันทึกจากเอกสาร"));
    EXPECT_THAT(text, HasSubstr("รวมทั้งสิ้น๑หลัง"));
}

} // namespace

} // namespace proposals
