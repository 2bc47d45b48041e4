// The agreement on paper: what it says, how it is laid out, what its QR code leads to.
#include "agreements/paper.hpp"
#include "agreements/views.hpp"
#include "agreements/world.hpp"
#include "platform/documents/specimen.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace agreements {

namespace {

using agreements::AgreementId;
using testing::HasSubstr;
using testing::Not;

constexpr char const* kUrl = "https://onehome.example";

class AgreementPaper : public test::Working {
protected:
    AgreementPaper()
    {
        db().run_script(test::kPlaces);
        test::WorldOptions options;
        options.houses = test::kDemoTambons;
        options.spare = 0;
        options.made_up = true;
        world_ = work([&](api::Work& w) { return test::make_world(w, options); });
    }

    [[nodiscard]] agreements::AgreementView view(AgreementId id, auth::Scope const& scope = test::everywhere())
    {
        return read([&](storage::Reader& db) {
            return agreements::views::agreement(db, auth::system_actor(), scope, id, clock_.now().bangkok_date());
        });
    }
    [[nodiscard]] std::string pdf(AgreementId id, auth::Scope const& scope = test::everywhere())
    {
        auto bytes = agreements::paper_pdf(view(id, scope), {kUrl, clock_.now()});
        // To look at with one's own eyes: ONEHOME_KEEP_PAPERS=/tmp tests_docs
        if (auto const* folder = std::getenv("ONEHOME_KEEP_PAPERS")) {
            std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
            name = name.substr(0, name.find('/')) + ".pdf";
            std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << bytes;
        }
        return bytes;
    }

    test::World world_;
};

// pdftotext gives lines as they break; compared without breaks and blanks.
std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

TEST_P(AgreementPaper, SaysWhatWasAgreed)
{
    auto const id = work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    auto const text = run_together(specimen::text_of_pdf(pdf(id)));
    for (auto const* line : {"บันทึกข้อตกลงการดำเนินงานโครงการบ้านพอเพียงจังหวัดแพร่",
                             "ปีงบประมาณ๒๕๖๕",
                             "เลขที่บพ.พร.๑/๒๕๖๕",
                             "ณห้องประชุมจดหมายเหตุศาลากลางจังหวัดแพร่เมื่อวันที่๒๐มกราคมพ.ศ.๒๕๖๕เวลา๐๙.๓๐น.",
                             "นายวิเชียรอนุสาสนนันท์รองผู้ว่าราชการจังหวัดแพร่เป็นประธานในพิธีลงนาม",
                             "เรียกว่า“เครือข่าย”",
                             "ผู้แทนตำบลจำนวน๑๑ตำบล",
                             "ข้อ๑วัตถุประสงค์",
                             "หลังละ๑๙,๐๐๐.๐๐บาท",
                             "ร้อยละ๑๐ของงบซ่อม",
                             "ในเวียงอ.เมืองแพร่",
                             "๖๕หลัง×๑๙,๐๐๐.๐๐บาท",
                             "๑,๒๓๕,๐๐๐.๐๐",
                             "๑๒๓,๕๐๐.๐๐",
                             "๑,๓๕๘,๕๐๐.๐๐",
                             "หนึ่งล้านสามแสนห้าหมื่นแปดพันห้าร้อยบาทถ้วน",
                             "รวมตำบลในเวียง๗หลัง",
                             "๑๓๓,๐๐๐.๐๐",
                             "ตำบลน้ำชำอำเภอสูงเม่น",
                             "ข้อมูลสมมุติเพื่อการสาธิต",
                             "พยาน",
                             "หน้า๑จาก"})
        EXPECT_THAT(text, HasSubstr(line));
    EXPECT_THAT(text, Not(HasSubstr("ร่าง")));
}

TEST_P(AgreementPaper, ListsEveryHouseOnce)
{
    auto const id = work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    auto const text = specimen::text_of_pdf(pdf(id));
    EXPECT_EQ(specimen::times(text, "น้ำใส"), 65U);
    EXPECT_EQ(specimen::times(run_together(text), "รวมตำบล"), 11U);
}

TEST_P(AgreementPaper, IsTheSameEveryTime)
{
    auto const id = work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    auto const first = pdf(id);
    clock_.advance_ms(86'400'000);
    EXPECT_EQ(first, pdf(id));
}

TEST_P(AgreementPaper, OfADraftIsMarkedAndHasRoomToWrite)
{
    auto const id = work([&](api::Work& w) { return agreements::service::draw_up(w, world_.round); });
    auto const text = run_together(specimen::text_of_pdf(pdf(id)));
    EXPECT_THAT(text, HasSubstr("ร่าง"));
    EXPECT_THAT(text, HasSubstr("จัดทำขึ้นณ...."));
    EXPECT_THAT(text, Not(HasSubstr("รหัสผนึก")));
}

TEST_P(AgreementPaper, HidesTheNamesOfOtherTambonsFromWhoMayNotSeeThem)
{
    auto const id = work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    auto const text = specimen::text_of_pdf(pdf(id, test::scope_of({"540101"})));
    EXPECT_EQ(specimen::times(text, "น้ำใส"), 7U);
    EXPECT_EQ(specimen::times(run_together(text), "รวมตำบล"), 11U);
    EXPECT_THAT(run_together(text), HasSubstr("๑,๓๕๘,๕๐๐.๐๐"));
}

TEST_P(AgreementPaper, LeadsToItsSealByQrCode)
{
    auto const id = work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    auto const shown = view(id);
    auto const url = agreements::seal_url(kUrl, shown.seal->code);
    auto const bytes = pdf(id);
    EXPECT_THAT(specimen::text_of_pdf(bytes), HasSubstr(shown.seal->code));
    EXPECT_THAT(specimen::text_of_pdf(bytes), HasSubstr("ผนึกเมื่อ"));
    EXPECT_THAT(specimen::text_of_pdf(bytes), Not(testing::ContainsRegex("ผนึกเมื่อ *[0-9]"))) << "the paper has Thai digits";
    specimen::Folder const folder;
    auto const file = folder.file("paper.pdf", bytes);
    (void)specimen::output_of("pdftoppm -r 200 -gray '" + file + "' '" + (folder.path() / "page").string() + "'");
    EXPECT_THAT(specimen::output_of("zbarimg -q --raw '" + folder.path().string() + "'/page-*.pgm"), HasSubstr(url));
}

TEST_P(AgreementPaper, OfATerminationSaysWhenAndWhy)
{
    auto const id = work([&](api::Work& w) {
        auto const sealed = test::sealed_agreement(w, world_);
        return agreements::service::terminate(w, sealed, {"แหล่งงบประมาณถูกยกเลิก", base::Date(2022, 4, 1), "พร 0001/99"});
    });
    auto const text = run_together(specimen::text_of_pdf(pdf(id)));
    EXPECT_THAT(text, HasSubstr("การบอกเลิกบันทึกข้อตกลง"));
    EXPECT_THAT(text, HasSubstr("เลขที่บพ.พร.๑/๒๕๖๕ลงวันที่๒๐มกราคมพ.ศ.๒๕๖๕"));
    EXPECT_THAT(text, HasSubstr("สิ้นสุดลงตั้งแต่วันที่๑เมษายนพ.ศ.๒๕๖๕"));
    EXPECT_THAT(text, HasSubstr("แหล่งงบประมาณถูกยกเลิก"));
}

TEST_P(AgreementPaper, OfAnAmendmentTellsWhatChanged)
{
    auto const id = work([&](api::Work& w) {
        auto const sealed = test::sealed_agreement(w, world_);
        test::leave_round(w, world_.round, {world_.approved.front()}, rounds::HouseState::Withdrawn);
        auto const draft = agreements::service::amend(w, sealed, {"ครัวเรือนสละสิทธิ์หนึ่งหลัง"});
        agreements::service::renew_houses(w, draft, {});
        return draft;
    });
    auto const text = run_together(specimen::text_of_pdf(pdf(id)));
    EXPECT_THAT(text, HasSubstr("(แก้ไขเพิ่มเติมครั้งที่๑)"));
    EXPECT_THAT(text, HasSubstr("โดยที่ได้มีบันทึกข้อตกลงเลขที่บพ.พร.๑/๒๕๖๕"));
    EXPECT_THAT(text, HasSubstr("นำครัวเรือนออกจากบัญชี๑หลัง"));
    EXPECT_THAT(text, HasSubstr("๑,๓๓๗,๖๐๐.๐๐"));
}

INSTANTIATE_TEST_SUITE_P(On, AgreementPaper, testing::Values(storage::Engine::Sqlite));

} // namespace

} // namespace agreements
