// The fields of what closing shows and of its forms.
#include "closing/records.hpp"

#include "closing/labels.hpp"

namespace closing {

using namespace base::fields;
using namespace labels;

namespace {

base::Bilingual const kTambon{"รหัสตำบล", "Tambon code"};
base::Bilingual const kClosedOn{"ปิดเมื่อ", "Closed on"};
base::Bilingual const kReportNumber{"เลขที่รายงาน", "Number of the report"};
base::Bilingual const kSha256{"SHA-256 ของรายงานที่เก็บไว้", "SHA-256 of the kept report"};
base::Bilingual const kSigned{"ฉบับที่ลงนาม", "Signed copies"};
base::Bilingual const kReady{"พร้อมปิด", "Ready"};
base::Bilingual const kHouse{"บ้านในรอบ", "House"};
base::Bilingual const kChecks{"รายการตรวจ", "Checks"};

} // namespace

Schema const& schema_of(Tag<CheckView>)
{
    static auto const schema = SchemaOf<CheckView>("ClosingCheck")
                                   .field("key", &CheckView::key, {"รหัส", "Key"})
                                   .field("label_th", &CheckView::label_th, {"รายการตรวจ", "Check (Thai)"})
                                   .field("label_en", &CheckView::label_en, {"รายการตรวจ (อังกฤษ)", "Check"})
                                   .field("done", &CheckView::done, {"ครบแล้ว", "Done"})
                                   .field("missing", &CheckView::missing, kMissing);
    return schema;
}

Schema const& schema_of(Tag<LackView>)
{
    static auto const schema = SchemaOf<LackView>("ClosingLack")
                                   .field("key", &LackView::key, {"รหัสรายการตรวจ", "Key of the check"})
                                   .field("th", &LackView::th, {"ข้อความ", "Words (Thai)"})
                                   .field("en", &LackView::en, {"ข้อความ (อังกฤษ)", "Words"});
    return schema;
}

Schema const& schema_of(Tag<SignedView>)
{
    static auto const schema = SchemaOf<SignedView>("ClosingSigned")
                                   .field("id", &SignedView::id, {"รหัส", "Id"})
                                   .field("signed_on", &SignedView::signed_on, {"ลงนามเมื่อ", "Signed on"})
                                   .field("media_type", &SignedView::media_type, {"ชนิดไฟล์", "Type of file"})
                                   .field("recorded_by", &SignedView::recorded_by, {"ผู้บันทึก", "Recorded by"})
                                   .field("recorded_at", &SignedView::recorded_at, {"บันทึกเมื่อ", "Recorded at"});
    return schema;
}

Schema const& schema_of(Tag<TambonClosing>)
{
    static auto const schema = SchemaOf<TambonClosing>("TambonClosing")
                                   .field("tambon", &TambonClosing::tambon, kTambon)
                                   .field("tambon_th", &TambonClosing::tambon_th, kTambonTh)
                                   .field("tambon_en", &TambonClosing::tambon_en, kTambonEn)
                                   .field("houses", &TambonClosing::houses, kHouses)
                                   .field("on_the_way", &TambonClosing::on_the_way, {"ยังไม่ส่งมอบ", "Not handed over yet"})
                                   .field("handed_over", &TambonClosing::handed_over, {"ส่งมอบแล้ว", "Handed over"})
                                   .field("ready", &TambonClosing::ready, kReady)
                                   .field("closed", &TambonClosing::closed, kClosed)
                                   .field("left", &TambonClosing::left, kLeft)
                                   .field("closed_on", &TambonClosing::closed_on, kClosedOn)
                                   .field("paper_number", &TambonClosing::paper_number, kReportNumber)
                                   .field("report_sha256", &TambonClosing::report_sha256, kSha256)
                                   .field("signed_papers", &TambonClosing::signed_papers, kSigned)
                                   .field("missing", &TambonClosing::missing, kMissing);
    return schema;
}

Schema const& schema_of(Tag<ReturnLine>)
{
    static auto const schema = SchemaOf<ReturnLine>("ClosingReturn")
                                   .field("round_house_id", &ReturnLine::round_house_id, kHouse)
                                   .field("head_name", &ReturnLine::head_name, kHeadName)
                                   .field("house_no", &ReturnLine::house_no, kHouseNo)
                                   .field("tambon_th", &ReturnLine::tambon_th, kTambonTh)
                                   .field("tambon_en", &ReturnLine::tambon_en, kTambonEn)
                                   .field("amount_satang", &ReturnLine::amount_satang, {"จำนวนเงิน", "Amount"});
    return schema;
}

Schema const& schema_of(Tag<ClosingDone>)
{
    static auto const schema = SchemaOf<ClosingDone>("ClosingDone")
                                   .field("round_id", &ClosingDone::round_id, {"รหัสรอบ", "Round"})
                                   .field("open", &ClosingDone::open, {"ยังเปิดอยู่", "Still open"})
                                   .field("houses", &ClosingDone::houses, {"บ้านที่ปิดครั้งนี้", "Houses closed now"})
                                   .field("closed_on", &ClosingDone::closed_on, {"ปิดเมื่อ", "Closed on"})
                                   .field("paper_number", &ClosingDone::paper_number, {"เลขที่เอกสาร", "Paper no."});
    return schema;
}

Schema const& schema_of(Tag<RoundClosing>)
{
    static auto const schema =
        SchemaOf<RoundClosing>("RoundClosing")
            .field("round_id", &RoundClosing::round_id, {"รหัสรอบ", "Round"})
            .field("round_name_th", &RoundClosing::round_name_th, {"รอบ", "Round (Thai)"})
            .field("round_name_en", &RoundClosing::round_name_en, {"รอบ (อังกฤษ)", "Round"})
            .field("fiscal_year", &RoundClosing::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
            .field("open", &RoundClosing::open, {"เปิดอยู่", "Open"})
            .field("keeps_books", &RoundClosing::keeps_books, {"ทำบัญชีในระบบ", "Keeps books here"})
            .field("closed_on", &RoundClosing::closed_on, kClosedOn)
            .field("paper_number", &RoundClosing::paper_number, kReportNumber)
            .field("report_sha256", &RoundClosing::report_sha256, kSha256)
            .field("signed_papers", &RoundClosing::signed_papers, kSigned)
            .field("houses", &RoundClosing::houses, kHouses)
            .field("ready", &RoundClosing::ready, kReady)
            .field("closed", &RoundClosing::closed, kClosed)
            .field("left", &RoundClosing::left, kLeft)
            .field("tambons", &RoundClosing::tambons, {"ตำบล", "Tambons"})
            .field("checks", &RoundClosing::checks, kChecks)
            .field("return_to", &RoundClosing::return_to, {"คืนให้", "Returned to"})
            .field("to_return_satang", &RoundClosing::to_return_satang, {"เงินที่ต้องคืน", "To be returned"})
            .field("to_return", &RoundClosing::to_return, {"เงินที่ต้องคืนรายหลัง", "To be returned, by house"})
            .field("to_return_total", &RoundClosing::to_return_total, {"จำนวนรายการคืน", "Lines of returns"})
            .field("whole", &RoundClosing::whole, {"เห็นทั้งจังหวัด", "Sees the whole province"})
            .field("can_close_houses", &RoundClosing::can_close_houses, {"ปิดบ้านและตำบลได้", "May close houses and tambons"})
            .field("can_close_round", &RoundClosing::can_close_round, {"ปิดรอบได้", "May close the round"});
    return schema;
}

Schema const& schema_of(Tag<HouseClosing>)
{
    static auto const schema = SchemaOf<HouseClosing>("HouseClosing")
                                   .field("round_house_id", &HouseClosing::round_house_id, kHouse)
                                   .field("head_name", &HouseClosing::head_name, kHeadName)
                                   .field("house_no", &HouseClosing::house_no, kHouseNo)
                                   .field("moo", &HouseClosing::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon", &HouseClosing::tambon, kTambon)
                                   .field("tambon_th", &HouseClosing::tambon_th, kTambonTh)
                                   .field("tambon_en", &HouseClosing::tambon_en, kTambonEn)
                                   .field("state", &HouseClosing::state, {"สถานะ", "State"})
                                   .field("state_th", &HouseClosing::state_th, {"ชื่อสถานะ", "State (Thai)"})
                                   .field("state_en", &HouseClosing::state_en, {"ชื่อสถานะ (อังกฤษ)", "State (English)"})
                                   .field("state_since", &HouseClosing::state_since, {"ตั้งแต่", "Since"})
                                   .field("have", &HouseClosing::have, {"ครบแล้ว", "Done"})
                                   .field("required", &HouseClosing::required, {"ต้องมี", "Required"})
                                   .field("ready", &HouseClosing::ready, kReady)
                                   .field("missing", &HouseClosing::missing, kMissing)
                                   .field("closed_on", &HouseClosing::closed_on, kClosedOn)
                                   .field("paper_number", &HouseClosing::paper_number, kReportNumber)
                                   .field("report_sha256", &HouseClosing::report_sha256, kSha256);
    return schema;
}

Schema const& schema_of(Tag<HouseClosingPage>)
{
    static auto const schema = SchemaOf<HouseClosingPage>("HouseClosingPage")
                                   .field("items", &HouseClosingPage::items, {"บ้าน", "Houses"})
                                   .field("houses", &HouseClosingPage::houses, kHouses)
                                   .field("next", &HouseClosingPage::next, {"หน้าถัดไป", "Next page"});
    return schema;
}

Schema const& schema_of(Tag<HouseClosingView>)
{
    static auto const schema =
        SchemaOf<HouseClosingView>("HouseClosingView")
            .field("house", &HouseClosingView::house, kHouse)
            .field("round_id", &HouseClosingView::round_id, {"รหัสรอบ", "Round"})
            .field("checks", &HouseClosingView::checks, kChecks)
            .field("report", &HouseClosingView::report, {"รายงาน", "Report"})
            .field("signed_papers", &HouseClosingView::signed_papers, kSigned)
            .field("can_close", &HouseClosingView::can_close, {"ปิดได้", "May close"})
            .field("can_attach", &HouseClosingView::can_attach, {"แนบฉบับที่ลงนามได้", "May attach a signed copy"});
    return schema;
}

Schema const& schema_of(Tag<CloseHousesForm>)
{
    static auto const schema = SchemaOf<CloseHousesForm>("CloseHousesForm")
                                   .field("house_ids", &CloseHousesForm::house_ids, {"บ้านที่จะปิด", "Houses"}, items(1, 10'000))
                                   .field("closed_on", &CloseHousesForm::closed_on, kClosedOn)
                                   .field("paper_number", &CloseHousesForm::paper_number, kReportNumber, text(1, 100));
    return schema;
}

Schema const& schema_of(Tag<CloseTambonForm>)
{
    static auto const schema = SchemaOf<CloseTambonForm>("CloseTambonForm")
                                   .field("tambon", &CloseTambonForm::tambon, kTambon)
                                   .field("closed_on", &CloseTambonForm::closed_on, kClosedOn)
                                   .field("paper_number", &CloseTambonForm::paper_number, kReportNumber, text(1, 100))
                                   .field("note", &CloseTambonForm::note, kNote, long_text(2000));
    return schema;
}

Schema const& schema_of(Tag<CloseRoundForm>)
{
    static auto const schema =
        SchemaOf<CloseRoundForm>("CloseRoundForm")
            .field("closed_on", &CloseRoundForm::closed_on, kClosedOn)
            .field("paper_number", &CloseRoundForm::paper_number, kReportNumber, text(1, 100))
            .field("unmatched_reason", &CloseRoundForm::unmatched_reason,
                   {"เหตุผลที่รายการธนาคารยังไม่จับคู่", "Why lines of bank statements stay unmatched"}, long_text(1000))
            .field("note", &CloseRoundForm::note, kNote, long_text(2000));
    return schema;
}

Schema const& schema_of(Tag<SignedForm>)
{
    static auto const schema = SchemaOf<SignedForm>("ClosingSignedForm")
                                   .field("tambon", &SignedForm::tambon, kTambon)
                                   .field("round_house_id", &SignedForm::round_house_id, kHouse)
                                   .field("signed_on", &SignedForm::signed_on, {"ลงนามเมื่อ", "Signed on"})
                                   .field("sha256", &SignedForm::sha256, {"รหัสไฟล์", "File"}, text(64, 64));
    return schema;
}

} // namespace closing
