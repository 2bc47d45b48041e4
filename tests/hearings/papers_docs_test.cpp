// The papers of a hearing: what they say, and what they must not say.
#include "base/text.hpp"
#include "hearings/paper.hpp"
#include "hearings/world.hpp"
#include "platform/documents/specimen.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace hearings {

namespace {

using testing::HasSubstr;
using testing::Not;

constexpr char const* kUrl = "https://onehome.example";

// pdftotext gives lines as they break; compared without breaks and blanks.
std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

class HearingPapers : public test::VillageHall {
protected:
    // Three houses, one lifted, one objection, one vote; sealed.
    HearingPapers()
    {
        auto const a = candidate();
        auto const b = candidate();
        auto const c = candidate();
        id_ = opened({a, b, c}, {70, 40, 55});
        arrive(id_, 3);
        work([&](api::Work& w) {
            AttendeeForm guests;
            guests.signed_by = SignedBy::Counted;
            guests.name = "เจ้าหน้าที่ พอช.";
            guests.people = 2;
            guests.counts = false;
            service::arrive(w, id_, {{guests}});
            service::state(w, id_,
                           {std::nullopt, a, StatementKind::Objection, "นายค้าน ทดสอบ", "มีบ้านอีกหลังในอำเภอ", "ตรวจแล้วเป็นบ้านของบุตร",
                            std::nullopt});
            service::vote(w, id_,
                          {std::nullopt, std::nullopt, "รับรองลำดับ", VoteMode::Counts, std::nullopt, 2, 0, 1, std::nullopt});
            auto form = order_form(id_, {b, a, c});
            form.items[0].reason = "หลังคาพังทั้งหลัง";
            service::put_in_order(w, id_, form);
        });
    }
    [[nodiscard]] HearingView view()
    {
        return read([&](storage::Reader& db) { return views::hearing(db, auth::system_actor(), test::everywhere(), id_); });
    }
    template <std::string (*Write)(HearingView const&, PaperContext const&)>
    [[nodiscard]] std::string text_of(char const* name)
    {
        auto const bytes = Write(view(), {kUrl, clock_.now()});
        // To look at with one's own eyes: ONEHOME_KEEP_PAPERS=/tmp tests_docs
        if (auto const* folder = std::getenv("ONEHOME_KEEP_PAPERS"))
            std::ofstream(std::string(folder) + "/hearing-" + name + ".pdf", std::ios::binary) << bytes;
        return run_together(specimen::text_of_pdf(bytes));
    }

    HearingId id_;
};
INSTANTIATE_TEST_SUITE_P(OnSqlite, HearingPapers, testing::Values(storage::Engine::Sqlite));

TEST_P(HearingPapers, TheMinutesSayWhoCameWhatWasSaidAndWhatWasDecided)
{
    seal(id_);
    auto const text = text_of<minutes_pdf>("minutes");
    for (auto const* line :
         {"รายงานการประชุมประชาคม", "วันที่๑๕พฤษภาคมพ.ศ.๒๕๖๕เวลา๐๙.๐๐น.ณศาลาประชาคม", "ตำบลในเวียงอำเภอเมืองแพร่จังหวัดแพร่",
          "นายประธานทดสอบ", "ผู้มาประชุมที่นับเป็นองค์ประชุม๓คนจาก๓ครัวเรือนและผู้ร่วมประชุมอื่นอีก๒คน", "ไม่น้อยกว่า๒คนครบองค์ประชุม",
          "เริ่มประชุมเวลา๐๙.๐๐น.", "วาระที่๑", "มติที่ประชุม", "เลิกประชุมเวลา",
          "คัดค้านโดยนายค้านทดสอบ:มีบ้านอีกหลังในอำเภอที่ประชุมชี้แจงและมีความเห็นว่าตรวจแล้วเป็นบ้านของบุตร", "รับรองลำดับ", "หลังคาพังทั้งหลัง",
          "ลำดับครัวเรือนตามมติของที่ประชุม", "บัญชีผู้มาประชุมแนบท้ายรายงาน", "เจ้าหน้าที่พอช.(ไม่นับเป็นองค์ประชุม)", "รหัสผนึก"})
        EXPECT_THAT(text, HasSubstr(line));
    EXPECT_THAT(text, HasSubstr(kUrl + std::string("/hearing-seal/") + view().seal->code));
    EXPECT_THAT(text,
                HasSubstr(run_together(base::text::thai_digits("ผนึกเมื่อ " + view().seal->sealed_at.bangkok_date().long_thai()))));
    EXPECT_THAT(text, Not(HasSubstr("ร่าง")));
}

TEST_P(HearingPapers, TheMinutesSayWhatWasDecidedUnderAnItemWhenItWasVoted)
{
    work([&](api::Work& w) {
        auto form = hearing_form();
        form.agenda = "พิจารณาครัวเรือน\nลงมติรับรองลำดับ";
        form.version = load_in(w, id_).hearing.version;
        service::change(w, id_, form);
    });
    EXPECT_THAT(text_of<minutes_pdf>("agenda"), HasSubstr("รับรองลำดับ–เห็นชอบ๒เสียงไม่เห็นชอบ๐เสียงงดออกเสียง๑เสียง"));
}

TEST_P(HearingPapers, TheNoticeTellsNameHouseNumberAndPlaceOnly)
{
    seal(id_);
    auto const text = text_of<notice_pdf>("notice");
    EXPECT_EQ(specimen::times(text, "นายสมชายทดสอบ"), 3U);
    EXPECT_THAT(text, HasSubstr("ลำดับครัวเรือนตามมติประชาคม"));
    EXPECT_THAT(text, HasSubstr("ประกาศณวันที่๑๕พฤษภาคมพ.ศ.๒๕๖๕"));
    EXPECT_THAT(text, HasSubstr("วันสุดท้ายที่รับคำคัดค้าน"));
    EXPECT_THAT(text, HasSubstr("แจ้งคัดค้านด้วยตนเองหรือเป็นหนังสือต่อสภาองค์กรชุมชนตำบลในเวียง"));
    for (auto const* hidden : {"คะแนน", "๗๐", "๕๕", "๔๐", "หลังคาพัง", "คัดค้านโดย", "รายได้", "พิการ", "โรค", "นางผู้มา"})
        EXPECT_THAT(text, Not(HasSubstr(hidden)));
}

TEST_P(HearingPapers, OfACorrectionSayWhichHearingAndWhichNoticeTheyReplace)
{
    seal(id_);
    auto const before = run_together("เวทีประชาคมทดสอบ เมื่อวันที่ ๑๕ พฤษภาคม พ.ศ. ๒๕๖๕ รหัสผนึก " + view().seal->code);
    auto form = hearing_form();
    form.title = "เวทีประชาคมทดสอบ (แก้ไข)";
    form.corrects_id = id_;
    form.reason = "นับองค์ประชุมผิด";
    id_ = work([&](api::Work& w) { return service::plan(w, form); });
    auto const notice = text_of<notice_pdf>("notice-correction");
    EXPECT_THAT(notice, HasSubstr("ลำดับครัวเรือนตามมติประชาคม(ฉบับแก้ไข)"));
    EXPECT_THAT(notice, HasSubstr("ใช้แทนประกาศลำดับครัวเรือนของการประชุมครั้งก่อนคือ" + before));
    EXPECT_THAT(notice, Not(HasSubstr("นับองค์ประชุมผิด"))) << "why may be somebody's health";
    EXPECT_THAT(text_of<minutes_pdf>("minutes-correction"), HasSubstr("ซึ่งผนึกไว้แล้วคือ" + before + "เหตุผล:นับองค์ประชุมผิด"));
}

TEST_P(HearingPapers, TheSignInSheetHasThoseWhoAreThereAndRoomForMore)
{
    auto const text = text_of<sign_in_pdf>("sign-in");
    EXPECT_THAT(text, HasSubstr("ใบลงชื่อผู้เข้าร่วมประชุมประชาคม"));
    EXPECT_THAT(text, HasSubstr("นางผู้มา๐"));
    EXPECT_THAT(text, HasSubstr("๔๓")) << "three who signed in, and forty blank rows";
    EXPECT_THAT(text, HasSubstr("ครัวเรือนที่จะพิจารณา๓ครัวเรือน"));
}

TEST_P(HearingPapers, OfAnOpenHearingAreMarkedAsDrafts)
{
    EXPECT_THAT(text_of<minutes_pdf>("draft"), HasSubstr("ร่าง"));
    EXPECT_THAT(text_of<notice_pdf>("notice-draft"), HasSubstr("ร่าง"));
}

TEST_P(HearingPapers, AreTheSameEveryTime)
{
    seal(id_);
    auto const first = minutes_pdf(view(), {kUrl, clock_.now()});
    clock_.advance_ms(86'400'000);
    EXPECT_EQ(first, minutes_pdf(view(), {kUrl, clock_.now()}));
}

} // namespace

} // namespace hearings
