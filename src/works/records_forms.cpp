// The fields of the forms of works, and of settings.
#include "works/records.hpp"

namespace works {

using namespace base::fields;

namespace {

constexpr std::int64_t kMostVersions = 1'000'000'000;
constexpr std::int64_t kMostMilli = 24'000;

} // namespace

Schema const& schema_of(Tag<StageForm>)
{
    static auto const schema = SchemaOf<StageForm>("WorkStageForm")
                                   .field("stage", &StageForm::stage, {"ขั้น", "Stage"})
                                   .field("reached_on", &StageForm::reached_on, {"วันที่", "Day"})
                                   .field("note", &StageForm::note, {"หมายเหตุ", "Note"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<PictureForm>)
{
    static auto const schema =
        SchemaOf<PictureForm>("WorkPictureForm")
            .field("id", &PictureForm::id, {"รหัส", "Id, made by the device"})
            .field("stage", &PictureForm::stage, {"ขั้น", "Stage"})
            .field("angle", &PictureForm::angle, {"มุม", "Angle"})
            .field("part", &PictureForm::part, {"ส่วนของบ้าน", "Part of the house"}, text(1, 100))
            .field("caption", &PictureForm::caption, {"คำบรรยาย", "Caption"}, text(1, 300))
            .field("sha256", &PictureForm::sha256, {"รหัสไฟล์", "File"}, text(64, 64))
            .field("taken_at", &PictureForm::taken_at, {"ถ่ายเมื่อ", "Taken at"})
            .field("latitude", &PictureForm::latitude, {"ละติจูด", "Latitude"}, real(-90, 90))
            .field("longitude", &PictureForm::longitude, {"ลองจิจูด", "Longitude"}, real(-180, 180))
            .field("by_app", &PictureForm::by_app, {"แอปบันทึกเวลาและที่ถ่ายเอง", "Time and place recorded by the application"});
    return schema;
}

Schema const& schema_of(Tag<TakeOutForm>)
{
    static auto const schema =
        SchemaOf<TakeOutForm>("WorkPictureTakeOutForm").field("reason", &TakeOutForm::reason, {"เหตุผล", "Reason"}, text(1, 500));
    return schema;
}

Schema const& schema_of(Tag<PeopleForm>)
{
    static auto const schema = SchemaOf<PeopleForm>("WorkPeople")
                                   .field("kind", &PeopleForm::kind, {"กลุ่ม", "Group"})
                                   .field("name", &PeopleForm::name, {"ชื่อช่าง", "Name of the builder"}, text(1, 200))
                                   .field("trade", &PeopleForm::trade, {"งานช่าง", "Trade"}, text(1, 100))
                                   .field("people", &PeopleForm::people, {"จำนวนคน", "People"}, number(1, 500))
                                   .field("unit", &PeopleForm::unit, {"หน่วยเวลา", "Unit of time"})
                                   .field("time_milli", &PeopleForm::time_milli, {"เวลาต่อคน (ส่วนในพัน)", "Time each, thousandths"},
                                          number(1, kMostMilli));
    return schema;
}

Schema const& schema_of(Tag<DiaryForm>)
{
    static auto const schema = SchemaOf<DiaryForm>("WorkDiaryForm")
                                   .field("day", &DiaryForm::day, {"วันที่", "Day"})
                                   .field("done", &DiaryForm::done, {"ทำอะไร", "What was done"}, long_text(2000))
                                   .field("people", &DiaryForm::people, {"ผู้ทำงาน", "Who worked"}, items(0, 100))
                                   .field("version", &DiaryForm::version, {"รุ่นของข้อมูล", "Version"}, number(1, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<InspectorForm>)
{
    static auto const schema = SchemaOf<InspectorForm>("Inspector")
                                   .field("name", &InspectorForm::name, {"ชื่อผู้ตรวจรับ", "Name"}, text(1, 200))
                                   .field("office", &InspectorForm::office, {"ตำแหน่งหรือหน่วยงาน", "Office"}, text(1, 200));
    return schema;
}

Schema const& schema_of(Tag<CheckForm>)
{
    static auto const schema = SchemaOf<CheckForm>("InspectedItem")
                                   .field("item", &CheckForm::item, {"รายการตรวจ", "Item"}, text(1, 300))
                                   .field("result", &CheckForm::result, {"ผล", "Result"})
                                   .field("remark", &CheckForm::remark, {"ข้อสังเกต", "Remark"}, text(1, 500));
    return schema;
}

Schema const& schema_of(Tag<AcceptanceForm>)
{
    static auto const schema = SchemaOf<AcceptanceForm>("AcceptanceForm")
                                   .field("inspected_on", &AcceptanceForm::inspected_on, {"วันที่ตรวจ", "Inspected on"})
                                   .field("inspectors", &AcceptanceForm::inspectors, {"ผู้ตรวจรับ", "Inspectors"}, items(0, 20))
                                   .field("checklist", &AcceptanceForm::checklist, {"รายการตรวจ", "Checklist"}, items(0, 100))
                                   .field("result", &AcceptanceForm::result, {"ผลการตรวจ", "Result"})
                                   .field("mend_until", &AcceptanceForm::mend_until, {"แก้ไขภายในวันที่", "To be mended by"})
                                   .field("note", &AcceptanceForm::note, {"หมายเหตุ", "Note"}, long_text(1000))
                                   .field("paper_sha256", &AcceptanceForm::paper_sha256,
                                          {"ภาพใบตรวจรับที่ลงนาม", "Picture of the signed paper"}, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<HandOverForm>)
{
    static auto const schema = SchemaOf<HandOverForm>("HandOverForm")
                                   .field("handed_on", &HandOverForm::handed_on, {"วันที่ส่งมอบ", "Handed over on"})
                                   .field("handed_by", &HandOverForm::handed_by, {"ผู้ส่งมอบ", "Handed over by"}, text(1, 200))
                                   .field("received_by", &HandOverForm::received_by, {"ผู้รับมอบ", "Received by"}, text(1, 200))
                                   .field("plaque", &HandOverForm::plaque, {"ติดป้ายแล้ว", "Plaque is up"})
                                   .field("note", &HandOverForm::note, {"หมายเหตุ", "Note"}, long_text(1000))
                                   .field("paper_sha256", &HandOverForm::paper_sha256,
                                          {"ภาพบันทึกส่งมอบที่ลงนาม", "Picture of the signed paper"}, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<ConsentForm>)
{
    static auto const schema = SchemaOf<ConsentForm>("WorkConsentForm")
                                   .field("kind", &ConsentForm::kind, {"ผู้ให้ความยินยอม", "Whose consent"})
                                   .field("signed_on", &ConsentForm::signed_on, {"ลงนามวันที่", "Signed on"})
                                   .field("signed_by", &ConsentForm::signed_by, {"ชื่อผู้ลงนาม", "Signed by"}, text(1, 200))
                                   .field("paper_sha256", &ConsentForm::paper_sha256,
                                          {"ภาพหนังสือยินยอมที่ลงนาม", "Picture of the signed paper"}, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<VisitForm>)
{
    static auto const schema = SchemaOf<VisitForm>("WorkVisitForm")
                                   .field("months", &VisitForm::months, {"ครบกี่เดือน", "Months after the hand-over"}, number(6, 24))
                                   .field("visited_on", &VisitForm::visited_on, {"วันที่เยี่ยม", "Visited on"})
                                   .field("visited_by", &VisitForm::visited_by, {"ผู้เยี่ยม", "Visited by"}, text(1, 200))
                                   .field("lived_in", &VisitForm::lived_in, {"มีคนอยู่อาศัย", "Is lived in"})
                                   .field("defects", &VisitForm::defects, {"สิ่งที่ชำรุด", "Defects"}, long_text(1000))
                                   .field("note", &VisitForm::note, {"หมายเหตุ", "Note"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<SettleForm>)
{
    static auto const schema = SchemaOf<SettleForm>("PhotoFlagSettleForm")
                                   .field("state", &SettleForm::state, {"ชี้ขาด", "Decision"})
                                   .field("reason", &SettleForm::reason, {"เหตุผล", "Reason"}, text(1, 500));
    return schema;
}

Schema const& schema_of(Tag<Settings>)
{
    static auto const schema =
        SchemaOf<Settings>("WorkSettings")
            .field("far_metres", &Settings::far_metres, {"ถ่ายไกลจากบ้านเกิน (เมตร)", "Far from the house beyond (m)"},
                   number(20, 100'000))
            .field("same_place_metres", &Settings::same_place_metres,
                   {"บ้านจุดเดียวกันภายใน (เมตร)", "Houses at one place within (m)"}, number(0, 500))
            .field("look_distance", &Settings::look_distance, {"ภาพคล้ายกันเมื่อต่างไม่เกิน (จาก 64)", "Pictures alike up to (of 64)"},
                   number(0, 11))
            .field("least_days", &Settings::least_days, {"ซ่อมอย่างน้อย (วัน)", "Works take at least (days)"}, number(0, 365))
            .field("late_days", &Settings::late_days, {"ส่งภาพช้าเกิน (วัน)", "Sent late after (days)"}, number(1, 3650))
            .field("least_inspectors", &Settings::least_inspectors, {"ผู้ตรวจรับอย่างน้อย (คน)", "Inspectors at least"}, number(1, 20))
            .field("version", &Settings::version, {"รุ่นของข้อมูล", "Version"}, number(1, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<StageRule>)
{
    static auto const schema =
        SchemaOf<StageRule>("WorkStageRule")
            .field("rule_id", &StageRule::rule_id, {"หลักเกณฑ์ของปี", "Rule of a year"})
            .field("stage", &StageRule::stage, {"ขั้น", "Stage"})
            .field("photographs", &StageRule::photographs, {"ภาพอย่างน้อย", "Photographs at least"}, number(0, 50))
            .field("angles", &StageRule::angles, {"มุมที่ต้องมี", "Required angles"}, items(0, 6))
            .field("same_angles", &StageRule::same_angles, {"มุมเดียวกับภาพก่อนซ่อม", "The same angles as before"});
    return schema;
}

Schema const& schema_of(Tag<SettingsPage>)
{
    static auto const schema = SchemaOf<SettingsPage>("WorkSettingsPage")
                                   .field("settings", &SettingsPage::settings, {"ค่าที่ใช้ตรวจ", "Settings"})
                                   .field("stages", &SettingsPage::stages, {"ภาพที่ต้องมีแต่ละขั้น", "What stages require"})
                                   .field("may_write", &SettingsPage::may_write, {"แก้ไขได้", "May be changed by the reader"});
    return schema;
}

} // namespace works
