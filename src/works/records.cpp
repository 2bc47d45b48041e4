// The fields of what works show.
#include "works/records.hpp"

namespace works {

using namespace base::fields;

Schema const& schema_of(Tag<Words>)
{
    static auto const schema =
        SchemaOf<Words>("WordsThEn").field("th", &Words::th, {"ไทย", "In Thai"}).field("en", &Words::en, {"อังกฤษ", "In English"});
    return schema;
}

Schema const& schema_of(Tag<StageView>)
{
    static auto const schema = SchemaOf<StageView>("WorkStage")
                                   .field("stage", &StageView::stage, {"ขั้น", "Stage"})
                                   .field("reached_on", &StageView::reached_on, {"วันที่", "Day"})
                                   .field("note", &StageView::note, {"หมายเหตุ", "Note"})
                                   .field("recorded_at", &StageView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &StageView::recorded_by, {"บันทึกโดย", "Recorded by"})
                                   .field("photographs", &StageView::photographs, {"ภาพ", "Photographs"})
                                   .field("required", &StageView::required, {"ต้องมี", "Required"})
                                   .field("angles", &StageView::angles, {"มุมที่ต้องมี", "Required angles"})
                                   .field("missing", &StageView::missing, {"ยังขาด", "Missing"});
    return schema;
}

Schema const& schema_of(Tag<PictureView>)
{
    static auto const schema = SchemaOf<PictureView>("WorkPicture")
                                   .field("id", &PictureView::id, {"รหัส", "Id"})
                                   .field("stage", &PictureView::stage, {"ขั้น", "Stage"})
                                   .field("angle", &PictureView::angle, {"มุม", "Angle"})
                                   .field("part", &PictureView::part, {"ส่วนของบ้าน", "Part of the house"})
                                   .field("caption", &PictureView::caption, {"คำบรรยาย", "Caption"})
                                   .field("url", &PictureView::url, {"ที่อยู่ภาพ", "Address"})
                                   .field("thumbnail_url", &PictureView::thumbnail_url, {"ที่อยู่ภาพย่อ", "Address of the small copy"})
                                   .field("taken_at", &PictureView::taken_at, {"ถ่ายเมื่อ", "Taken at"})
                                   .field("metres", &PictureView::metres, {"ห่างจากบ้าน (เมตร)", "Metres from the house"})
                                   .field("sent_at", &PictureView::sent_at, {"ส่งเมื่อ", "Sent at"})
                                   .field("sent_by", &PictureView::sent_by, {"ส่งโดย", "Sent by"})
                                   .field("from_register", &PictureView::from_register, {"จากแบบสำรวจ", "From the survey"})
                                   .field("open_flags", &PictureView::open_flags, {"ข้อสังเกตที่รอชี้ขาด", "Open flags"})
                                   .field("rejected", &PictureView::rejected, {"ใช้เป็นหลักฐานไม่ได้", "Not accepted as evidence"});
    return schema;
}

Schema const& schema_of(Tag<PairView>)
{
    static auto const schema = SchemaOf<PairView>("WorkPicturePair")
                                   .field("angle", &PairView::angle, {"มุม", "Angle"})
                                   .field("part", &PairView::part, {"ส่วนของบ้าน", "Part of the house"})
                                   .field("before", &PairView::before, {"ก่อน", "Before"})
                                   .field("after", &PairView::after, {"หลัง", "After"})
                                   .field("checks", &PairView::checks, {"สิ่งที่ตรวจ", "What was compared"})
                                   .field("sound", &PairView::sound, {"ไม่มีข้อสังเกต", "Nothing is open"});
    return schema;
}

Schema const& schema_of(Tag<FlagView>)
{
    static auto const schema = SchemaOf<FlagView>("PhotoFlag")
                                   .field("id", &FlagView::id, {"รหัส", "Id"})
                                   .field("kind", &FlagView::kind, {"ชนิด", "Kind"})
                                   .field("kind_th", &FlagView::kind_th, {"ชนิด (ไทย)", "Kind in Thai"})
                                   .field("kind_en", &FlagView::kind_en, {"ชนิด (อังกฤษ)", "Kind in English"})
                                   .field("reason_th", &FlagView::reason_th, {"เหตุ (ไทย)", "Reason in Thai"})
                                   .field("reason_en", &FlagView::reason_en, {"เหตุ (อังกฤษ)", "Reason in English"})
                                   .field("state", &FlagView::state, {"สถานะ", "State"})
                                   .field("raised_at", &FlagView::raised_at, {"พบเมื่อ", "Raised at"})
                                   .field("settled_at", &FlagView::settled_at, {"ชี้ขาดเมื่อ", "Settled at"})
                                   .field("settled_by", &FlagView::settled_by, {"ชี้ขาดโดย", "Settled by"})
                                   .field("settled_reason", &FlagView::settled_reason, {"เหตุผล", "Reason of the decision"})
                                   .field("round_house_id", &FlagView::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("head_name", &FlagView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &FlagView::house_no, {"บ้านเลขที่", "House no."})
                                   .field("tambon", &FlagView::tambon, {"รหัสตำบล", "Tambon code"})
                                   .field("tambon_th", &FlagView::tambon_th, {"ตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &FlagView::tambon_en, {"ตำบล (อังกฤษ)", "Tambon in English"})
                                   .field("picture", &FlagView::picture, {"ภาพ", "Picture"})
                                   .field("other", &FlagView::other, {"ภาพที่เทียบ", "The other picture"})
                                   .field("other_th", &FlagView::other_th, {"ภาพที่เทียบเป็นของ", "Whose it is, in Thai"})
                                   .field("other_en", &FlagView::other_en, {"ภาพที่เทียบเป็นของ (อังกฤษ)", "Whose it is"});
    return schema;
}

Schema const& schema_of(Tag<FlagCount>)
{
    static auto const schema = SchemaOf<FlagCount>("PhotoFlagCount")
                                   .field("kind", &FlagCount::kind, {"ชนิด", "Kind"})
                                   .field("kind_th", &FlagCount::kind_th, {"ชนิด (ไทย)", "Kind in Thai"})
                                   .field("kind_en", &FlagCount::kind_en, {"ชนิด (อังกฤษ)", "Kind in English"})
                                   .field("open", &FlagCount::open, {"รอชี้ขาด", "Open"});
    return schema;
}

Schema const& schema_of(Tag<FlagPage>)
{
    static auto const schema = SchemaOf<FlagPage>("PhotoFlagPage")
                                   .field("items", &FlagPage::items, {"รายการ", "Items"})
                                   .field("next", &FlagPage::next, {"ต่อไป", "Next"})
                                   .field("counts", &FlagPage::counts, {"จำนวน", "Counts"})
                                   .field("may_settle", &FlagPage::may_settle, {"ชี้ขาดได้", "May settle"});
    return schema;
}

Schema const& schema_of(Tag<DiaryView>)
{
    static auto const schema = SchemaOf<DiaryView>("WorkDiaryEntry")
                                   .field("id", &DiaryView::id, {"รหัส", "Id"})
                                   .field("day", &DiaryView::day, {"วันที่", "Day"})
                                   .field("done", &DiaryView::done, {"ทำอะไร", "What was done"})
                                   .field("people", &DiaryView::people, {"ผู้ทำงาน", "Who worked"})
                                   .field("recorded_at", &DiaryView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &DiaryView::recorded_by, {"บันทึกโดย", "Recorded by"})
                                   .field("version", &DiaryView::version, {"รุ่นของข้อมูล", "Version"});
    return schema;
}

Schema const& schema_of(Tag<LabourView>)
{
    static auto const schema =
        SchemaOf<LabourView>("WorkLabour")
            .field("kind", &LabourView::kind, {"ชนิด", "Kind"})
            .field("kind_th", &LabourView::kind_th, {"ชนิด (ไทย)", "Kind in Thai"})
            .field("kind_en", &LabourView::kind_en, {"ชนิด (อังกฤษ)", "Kind in English"})
            .field("people_times", &LabourView::people_times, {"คน-ครั้ง", "People × times"})
            .field("hours_milli", &LabourView::hours_milli, {"คน-ชั่วโมง (ส่วนในพัน)", "People × hours, thousandths"});
    return schema;
}

Schema const& schema_of(Tag<AcceptanceView>)
{
    static auto const schema = SchemaOf<AcceptanceView>("Acceptance")
                                   .field("id", &AcceptanceView::id, {"รหัส", "Id"})
                                   .field("number", &AcceptanceView::number, {"ครั้งที่", "Number"})
                                   .field("inspected_on", &AcceptanceView::inspected_on, {"วันที่ตรวจ", "Inspected on"})
                                   .field("inspectors", &AcceptanceView::inspectors, {"ผู้ตรวจรับ", "Inspectors"})
                                   .field("checklist", &AcceptanceView::checklist, {"รายการตรวจ", "Checklist"})
                                   .field("result", &AcceptanceView::result, {"ผล", "Result"})
                                   .field("mend_until", &AcceptanceView::mend_until, {"แก้ไขภายในวันที่", "To be mended by"})
                                   .field("note", &AcceptanceView::note, {"หมายเหตุ", "Note"})
                                   .field("paper_url", &AcceptanceView::paper_url, {"เอกสารที่ลงนาม", "Signed paper"})
                                   .field("recorded_at", &AcceptanceView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &AcceptanceView::recorded_by, {"บันทึกโดย", "Recorded by"});
    return schema;
}

Schema const& schema_of(Tag<HandOverView>)
{
    static auto const schema = SchemaOf<HandOverView>("HandOver")
                                   .field("handed_on", &HandOverView::handed_on, {"วันที่ส่งมอบ", "Handed over on"})
                                   .field("handed_by", &HandOverView::handed_by, {"ผู้ส่งมอบ", "Handed over by"})
                                   .field("received_by", &HandOverView::received_by, {"ผู้รับมอบ", "Received by"})
                                   .field("plaque", &HandOverView::plaque, {"ติดป้ายแล้ว", "Plaque is up"})
                                   .field("note", &HandOverView::note, {"หมายเหตุ", "Note"})
                                   .field("paper_url", &HandOverView::paper_url, {"เอกสารที่ลงนาม", "Signed paper"})
                                   .field("recorded_at", &HandOverView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &HandOverView::recorded_by, {"บันทึกโดย", "Recorded by"});
    return schema;
}

Schema const& schema_of(Tag<ConsentView>)
{
    static auto const schema = SchemaOf<ConsentView>("WorkConsent")
                                   .field("id", &ConsentView::id, {"รหัส", "Id"})
                                   .field("kind", &ConsentView::kind, {"ชนิด", "Kind"})
                                   .field("signed_on", &ConsentView::signed_on, {"ลงนามวันที่", "Signed on"})
                                   .field("signed_by", &ConsentView::signed_by, {"ชื่อผู้ลงนาม", "Signed by"})
                                   .field("paper_url", &ConsentView::paper_url, {"เอกสารที่ลงนาม", "Signed paper"});
    return schema;
}

Schema const& schema_of(Tag<VisitView>)
{
    static auto const schema = SchemaOf<VisitView>("WorkVisit")
                                   .field("months", &VisitView::months, {"ครบกี่เดือน", "Months"})
                                   .field("due", &VisitView::due, {"กำหนด", "Due"})
                                   .field("visited_on", &VisitView::visited_on, {"วันที่เยี่ยม", "Visited on"})
                                   .field("visited_by", &VisitView::visited_by, {"ผู้เยี่ยม", "Visited by"})
                                   .field("lived_in", &VisitView::lived_in, {"มีคนอยู่อาศัย", "Is lived in"})
                                   .field("defects", &VisitView::defects, {"สิ่งที่ชำรุด", "Defects"})
                                   .field("note", &VisitView::note, {"หมายเหตุ", "Note"})
                                   .field("overdue", &VisitView::overdue, {"เลยกำหนด", "Overdue"});
    return schema;
}

Schema const& schema_of(Tag<HouseHead>)
{
    static auto const schema = SchemaOf<HouseHead>("WorkHouse")
                                   .field("round_house_id", &HouseHead::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("household_id", &HouseHead::household_id, {"ครัวเรือน", "Household"})
                                   .field("round_id", &HouseHead::round_id, {"รอบ", "Round"})
                                   .field("round_th", &HouseHead::round_th, {"ชื่อรอบ", "Name of the round"})
                                   .field("round_en", &HouseHead::round_en, {"ชื่อรอบ (อังกฤษ)", "English name of the round"})
                                   .field("head_name", &HouseHead::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &HouseHead::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &HouseHead::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon", &HouseHead::tambon, {"รหัสตำบล", "Tambon code"})
                                   .field("tambon_th", &HouseHead::tambon_th, {"ตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &HouseHead::tambon_en, {"ตำบล (อังกฤษ)", "Tambon in English"})
                                   .field("state", &HouseHead::state, {"สถานะ", "State"})
                                   .field("state_th", &HouseHead::state_th, {"สถานะ (ไทย)", "State in Thai"})
                                   .field("state_en", &HouseHead::state_en, {"สถานะ (อังกฤษ)", "State in English"});
    return schema;
}

Schema const& schema_of(Tag<HouseWorks>)
{
    static auto const schema =
        SchemaOf<HouseWorks>("HouseWorks")
            .field("house", &HouseWorks::house, {"บ้าน", "House"})
            .field("stages", &HouseWorks::stages, {"ขั้นงาน", "Stages"})
            .field("next", &HouseWorks::next, {"ต่อไป", "Next"})
            .field("evidence_have", &HouseWorks::evidence_have, {"หลักฐานที่มี", "Evidence that is there"})
            .field("evidence_required", &HouseWorks::evidence_required, {"หลักฐานที่ต้องมี", "Evidence required"})
            .field("pictures", &HouseWorks::pictures, {"ภาพถ่าย", "Photographs"})
            .field("pairs", &HouseWorks::pairs, {"ก่อนและหลัง", "Before and after"})
            .field("flags", &HouseWorks::flags, {"ข้อสังเกต", "Flags"})
            .field("diary", &HouseWorks::diary, {"บันทึกประจำวัน", "Diary"})
            .field("labour", &HouseWorks::labour, {"แรงงาน", "Labour"})
            .field("acceptances", &HouseWorks::acceptances, {"การตรวจรับ", "Inspections"})
            .field("hand_over", &HouseWorks::hand_over, {"การส่งมอบ", "Hand-over"})
            .field("consents", &HouseWorks::consents, {"หนังสือยินยอม", "Consents"})
            .field("missing_consents", &HouseWorks::missing_consents, {"หนังสือยินยอมที่ยังไม่มี", "Consents missing"})
            .field("visits", &HouseWorks::visits, {"การเยี่ยมบ้าน", "Visits"})
            .field("checklist", &HouseWorks::checklist, {"รายการตรวจ", "Checklist"})
            .field("least_inspectors", &HouseWorks::least_inspectors, {"ผู้ตรวจรับอย่างน้อย", "Inspectors at least"})
            .field("buyers", &HouseWorks::buyers, {"ผู้จัดซื้อ", "Buyers"})
            .field("may_write", &HouseWorks::may_write, {"แก้ไขได้", "May write"})
            .field("may_accept", &HouseWorks::may_accept, {"ตรวจรับได้", "May inspect"})
            .field("may_settle", &HouseWorks::may_settle, {"ชี้ขาดได้", "May settle"});
    return schema;
}

Schema const& schema_of(Tag<WorksRow>)
{
    static auto const schema = SchemaOf<WorksRow>("WorksRow")
                                   .field("house", &WorksRow::house, {"บ้าน", "House"})
                                   .field("stage", &WorksRow::stage, {"ขั้น", "Stage"})
                                   .field("stage_on", &WorksRow::stage_on, {"วันที่ถึงขั้น", "Reached on"})
                                   .field("photographs", &WorksRow::photographs, {"ภาพ", "Photographs"})
                                   .field("evidence_have", &WorksRow::evidence_have, {"หลักฐานที่มี", "Evidence that is there"})
                                   .field("evidence_required", &WorksRow::evidence_required, {"หลักฐานที่ต้องมี", "Evidence required"})
                                   .field("open_flags", &WorksRow::open_flags, {"ข้อสังเกตที่รอชี้ขาด", "Open flags"})
                                   .field("last_diary", &WorksRow::last_diary, {"บันทึกล่าสุด", "Last entry of the diary"})
                                   .field("thumbnail_url", &WorksRow::thumbnail_url, {"ที่อยู่ภาพย่อ", "Address of the small copy"});
    return schema;
}

Schema const& schema_of(Tag<StageSum>)
{
    static auto const schema = SchemaOf<StageSum>("WorkStageSum")
                                   .field("stage", &StageSum::stage, {"ขั้น", "Stage"})
                                   .field("th", &StageSum::th, {"ไทย", "In Thai"})
                                   .field("en", &StageSum::en, {"อังกฤษ", "In English"})
                                   .field("houses", &StageSum::houses, {"บ้าน", "Houses"});
    return schema;
}

Schema const& schema_of(Tag<WorksPage>)
{
    static auto const schema = SchemaOf<WorksPage>("WorksPage")
                                   .field("items", &WorksPage::items, {"รายการ", "Items"})
                                   .field("next", &WorksPage::next, {"ต่อไป", "Next"})
                                   .field("sums", &WorksPage::sums, {"จำนวนตามขั้น", "Houses by stage"})
                                   .field("houses", &WorksPage::houses, {"บ้าน", "Houses"})
                                   .field("open_flags", &WorksPage::open_flags, {"ข้อสังเกตที่รอชี้ขาด", "Open flags"});
    return schema;
}

Schema const& schema_of(Tag<DueVisitView>)
{
    static auto const schema = SchemaOf<DueVisitView>("DueVisit")
                                   .field("house", &DueVisitView::house, {"บ้าน", "House"})
                                   .field("months", &DueVisitView::months, {"ครบกี่เดือน", "Months"})
                                   .field("due", &DueVisitView::due, {"กำหนด", "Due"})
                                   .field("days_over", &DueVisitView::days_over, {"เลยกำหนด (วัน)", "Days overdue"});
    return schema;
}

Schema const& schema_of(Tag<DueVisits>)
{
    static auto const schema = SchemaOf<DueVisits>("DueVisits")
                                   .field("items", &DueVisits::items, {"รายการ", "Items"})
                                   .field("next", &DueVisits::next, {"ต่อไป", "Next"});
    return schema;
}

} // namespace works
