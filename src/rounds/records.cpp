// The fields of every record of rounds.
#include "rounds/records.hpp"

namespace rounds {

using namespace base::fields;

std::span<base::EnumValue<PaperKind> const> values_of(PaperKind)
{
    using enum PaperKind;
    static base::EnumValue<PaperKind> const rows[] = {
        {Survey, "survey", {"แบบสำรวจ", "Survey"}},
        {Minutes, "minutes", {"รายงานการประชุม", "Minutes"}},
        {RankedList, "ranked_list", {"บัญชีจัดลำดับ", "Ranked list"}},
        {Proposal, "proposal", {"แบบเสนอโครงการ", "Proposal"}},
        {ScreeningMinutes, "screening_minutes", {"บันทึกการกลั่นกรอง", "Screening minutes"}},
        {ApprovalLetter, "approval_letter", {"หนังสืออนุมัติ", "Approval letter"}},
        {Agreement, "agreement", {"บันทึกข้อตกลง", "Agreement"}},
        {BankSlip, "bank_slip", {"หลักฐานการโอนเงิน", "Bank slip"}},
        {PurchaseRecord, "purchase_record", {"เอกสารจัดซื้อ", "Purchase record"}},
        {WorkDiary, "work_diary", {"บันทึกการทำงาน", "Work diary"}},
        {AcceptanceForm, "acceptance_form", {"ใบตรวจรับ", "Acceptance form"}},
        {HandOverRecord, "hand_over_record", {"บันทึกส่งมอบ", "Hand-over record"}},
        {ClosingReport, "closing_report", {"รายงานปิดโครงการ", "Closing report"}},
        {Letter, "letter", {"หนังสือ", "Letter"}},
        {Other, "other", {"เอกสารอื่น", "Other paper"}},
    };
    return rows;
}

namespace {

base::Bilingual const kVersion{"รุ่นของข้อมูล", "Version"};
base::Bilingual const kName_th{"ชื่อภาษาไทย", "Thai name"};
base::Bilingual const kName_en{"ชื่อภาษาอังกฤษ", "English name"};
base::Bilingual const kYear{"ปีงบประมาณ", "Fiscal year"};
base::Bilingual const kShare{"งบซ่อมต่อหลัง", "Share per house"};
base::Bilingual const kManagement{"ร้อยละค่าบริหารจัดการ", "Management share"};
base::Bilingual const kTambon{"ตำบล", "Tambon"};
base::Bilingual const kState{"สถานะ", "State"};
base::Bilingual const kHouses{"จำนวนหลัง", "Houses"};
base::Bilingual const kLate{"ล่าช้า", "Late"};
base::Bilingual const kNote{"หมายเหตุ", "Note"};
base::Bilingual const kMadeUp{"ข้อมูลสมมุติ", "Made up"};
base::Bilingual const kItems{"รายการ", "Items"};
base::Bilingual const kEnvelope{"กรอบวงเงิน", "Envelope"};
base::Bilingual const kPaperKind{"ชนิดเอกสาร", "Kind of paper"};
base::Bilingual const kPaperNumber{"เลขที่เอกสาร", "Number of the paper"};
base::Bilingual const kPaperDate{"วันที่ของเอกสาร", "Date of the paper"};
base::Bilingual const kReason{"เหตุผล", "Reason"};

Limits version()
{
    return number(1, 1'000'000'000);
}
// Up to ten million baht a house, and a thousand million a round: far above any rule seen, far below an overflow.
Limits share()
{
    return number(1, 1'000'000'000);
}
Limits envelope()
{
    return number(1, 100'000'000'000);
}

} // namespace

Schema const& schema_of(Tag<ProgrammeView>)
{
    static auto const schema = SchemaOf<ProgrammeView>("Programme")
                                   .field("id", &ProgrammeView::id, {"รหัส", "Id"})
                                   .field("code", &ProgrammeView::code, {"รหัสโครงการ", "Code"})
                                   .field("name_th", &ProgrammeView::name_th, kName_th)
                                   .field("name_en", &ProgrammeView::name_en, kName_en)
                                   .field("owner", &ProgrammeView::owner, {"เจ้าของโครงการ", "Owner"});
    return schema;
}

Schema const& schema_of(Tag<ProgrammeForm>)
{
    static auto const schema = SchemaOf<ProgrammeForm>("ProgrammeForm")
                                   .field("code", &ProgrammeForm::code, {"รหัสโครงการ", "Code"}, text(2, 60))
                                   .field("name_th", &ProgrammeForm::name_th, kName_th, text(1, 200))
                                   .field("name_en", &ProgrammeForm::name_en, kName_en, text(1, 200))
                                   .field("owner", &ProgrammeForm::owner, {"เจ้าของโครงการ", "Owner"}, text(1, 200));
    return schema;
}

Schema const& schema_of(Tag<ProgrammeList>)
{
    static auto const schema = SchemaOf<ProgrammeList>("ProgrammeList").field("items", &ProgrammeList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<RuleView>)
{
    static auto const schema = SchemaOf<RuleView>("ProgrammeRule")
                                   .field("id", &RuleView::id, {"รหัส", "Id"})
                                   .field("programme_id", &RuleView::programme_id, {"โครงการ", "Programme"})
                                   .field("fiscal_year", &RuleView::fiscal_year, kYear)
                                   .field("share_satang", &RuleView::share_satang, kShare)
                                   .field("management_bp", &RuleView::management_bp, kManagement)
                                   .field("valid_from", &RuleView::valid_from, {"เริ่มใช้วันที่", "Valid from"})
                                   .field("source", &RuleView::source, {"ที่มา", "Source"})
                                   .field("note", &RuleView::note, kNote)
                                   .field("locked", &RuleView::locked, {"ล็อกแล้ว", "Locked"})
                                   .field("version", &RuleView::version, kVersion);
    return schema;
}

Schema const& schema_of(Tag<RuleList>)
{
    static auto const schema = SchemaOf<RuleList>("ProgrammeRuleList").field("items", &RuleList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<RuleForm>)
{
    static auto const schema = SchemaOf<RuleForm>("ProgrammeRuleForm")
                                   .field("fiscal_year", &RuleForm::fiscal_year, kYear)
                                   .field("share_satang", &RuleForm::share_satang, kShare, share())
                                   .field("management_bp", &RuleForm::management_bp, kManagement)
                                   .field("valid_from", &RuleForm::valid_from, {"เริ่มใช้วันที่", "Valid from"})
                                   .field("source", &RuleForm::source, {"ที่มา", "Source"}, text(3, 500))
                                   .field("note", &RuleForm::note, kNote, long_text(1000))
                                   .field("version", &RuleForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<RoundForm>)
{
    static auto const schema = SchemaOf<RoundForm>("RoundForm")
                                   .field("programme_id", &RoundForm::programme_id, {"โครงการ", "Programme"})
                                   .field("rule_id", &RoundForm::rule_id, {"หลักเกณฑ์", "Rule"})
                                   .field("fiscal_year", &RoundForm::fiscal_year, kYear)
                                   .field("province", &RoundForm::province, {"จังหวัด", "Province"})
                                   .field("name_th", &RoundForm::name_th, kName_th, text(1, 200))
                                   .field("name_en", &RoundForm::name_en, kName_en, text(1, 200))
                                   .field("envelope_satang", &RoundForm::envelope_satang, kEnvelope, envelope())
                                   .field("open", &RoundForm::open, {"เปิดอยู่", "Open"})
                                   .field("note", &RoundForm::note, kNote, long_text(1000))
                                   .field("version", &RoundForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<RoundRow>)
{
    static auto const schema = SchemaOf<RoundRow>("RoundRow")
                                   .field("id", &RoundRow::id, {"รหัส", "Id"})
                                   .field("programme_th", &RoundRow::programme_th, {"โครงการ", "Programme (Thai)"})
                                   .field("programme_en", &RoundRow::programme_en, {"โครงการ (อังกฤษ)", "Programme"})
                                   .field("fiscal_year", &RoundRow::fiscal_year, kYear)
                                   .field("province", &RoundRow::province, {"จังหวัด", "Province"})
                                   .field("name_th", &RoundRow::name_th, kName_th)
                                   .field("name_en", &RoundRow::name_en, kName_en)
                                   .field("open", &RoundRow::open, {"เปิดอยู่", "Open"})
                                   .field("houses", &RoundRow::houses, kHouses)
                                   .field("tambons", &RoundRow::tambons, {"จำนวนตำบล", "Tambons"})
                                   .field("envelope_satang", &RoundRow::envelope_satang, kEnvelope)
                                   .field("made_up", &RoundRow::made_up, kMadeUp);
    return schema;
}

Schema const& schema_of(Tag<RoundList>)
{
    static auto const schema = SchemaOf<RoundList>("RoundList").field("items", &RoundList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<StateCount>)
{
    static auto const schema = SchemaOf<StateCount>("StateCount")
                                   .field("state", &StateCount::state, kState)
                                   .field("houses", &StateCount::houses, kHouses)
                                   .field("late", &StateCount::late, kLate);
    return schema;
}

Schema const& schema_of(Tag<TambonLine>)
{
    static auto const schema = SchemaOf<TambonLine>("TambonLine")
                                   .field("tambon", &TambonLine::tambon, kTambon)
                                   .field("tambon_name_th", &TambonLine::tambon_name_th, {"ชื่อตำบล", "Tambon (Thai)"})
                                   .field("tambon_name_en", &TambonLine::tambon_name_en, {"ชื่อตำบล (อังกฤษ)", "Tambon"})
                                   .field("district_name_th", &TambonLine::district_name_th, {"อำเภอ", "District (Thai)"})
                                   .field("district_name_en", &TambonLine::district_name_en, {"อำเภอ (อังกฤษ)", "District"})
                                   .field("quota", &TambonLine::quota, {"โควตา", "Quota"})
                                   .field("placed", &TambonLine::placed, {"ได้ที่แล้ว", "Placed"})
                                   .field("candidates", &TambonLine::candidates, {"อยู่ในรายชื่อพิจารณา", "Candidates"})
                                   .field("quota_note", &TambonLine::quota_note, kNote)
                                   .field("states", &TambonLine::states, kState);
    return schema;
}

Schema const& schema_of(Tag<RoundMoney>)
{
    static auto const schema = SchemaOf<RoundMoney>("RoundMoney")
                                   .field("envelope_satang", &RoundMoney::envelope_satang, kEnvelope)
                                   .field("share_satang", &RoundMoney::share_satang, kShare)
                                   .field("management_bp", &RoundMoney::management_bp, kManagement)
                                   .field("houses_total_satang", &RoundMoney::houses_total_satang, {"รวมงบซ่อม", "Houses in all"})
                                   .field("management_satang", &RoundMoney::management_satang, {"ค่าบริหารจัดการ", "Management"})
                                   .field("total_satang", &RoundMoney::total_satang, {"รวมทั้งสิ้น", "Total"})
                                   .field("left_satang", &RoundMoney::left_satang, {"คงเหลือในกรอบ", "Left in the envelope"});
    return schema;
}

Schema const& schema_of(Tag<RoundView>)
{
    static auto const schema =
        SchemaOf<RoundView>("Round")
            .field("id", &RoundView::id, {"รหัส", "Id"})
            .field("programme_id", &RoundView::programme_id, {"รหัสโครงการ", "Programme id"})
            .field("programme_th", &RoundView::programme_th, {"โครงการ", "Programme (Thai)"})
            .field("programme_en", &RoundView::programme_en, {"โครงการ (อังกฤษ)", "Programme"})
            .field("fiscal_year", &RoundView::fiscal_year, kYear)
            .field("province", &RoundView::province, {"จังหวัด", "Province"})
            .field("name_th", &RoundView::name_th, kName_th)
            .field("name_en", &RoundView::name_en, kName_en)
            .field("open", &RoundView::open, {"เปิดอยู่", "Open"})
            .field("opened_on", &RoundView::opened_on, {"เปิดเมื่อ", "Opened on"})
            .field("books_since", &RoundView::books_since, {"ทำบัญชีตั้งแต่", "Keeps books since"})
            .field("closed_on", &RoundView::closed_on, {"ปิดด้วยรายงานเมื่อ", "Closed by its report on"})
            .field("note", &RoundView::note, kNote)
            .field("made_up", &RoundView::made_up, kMadeUp)
            .field("version", &RoundView::version, kVersion)
            .field("rule", &RoundView::rule, {"หลักเกณฑ์", "Rule"})
            .field("money", &RoundView::money, {"เงิน", "Money"})
            .field("quota_total", &RoundView::quota_total, {"โควตารวม", "Quota in all"})
            .field("placed_total", &RoundView::placed_total, {"ได้ที่แล้วรวม", "Placed in all"})
            .field("candidates_total", &RoundView::candidates_total, {"รายชื่อพิจารณารวม", "Candidates in all"})
            .field("late_total", &RoundView::late_total, kLate)
            .field("counts_by_state", &RoundView::counts_by_state, {"จำนวนตามสถานะ", "Counts by state"})
            .field("river", &RoundView::river, {"จำนวนตามตำบล", "By tambon"});
    return schema;
}

Schema const& schema_of(Tag<Quota>)
{
    static auto const schema = SchemaOf<Quota>("Quota")
                                   .field("tambon", &Quota::tambon, kTambon)
                                   .field("houses", &Quota::houses, kHouses, number(0, 100'000))
                                   .field("note", &Quota::note, kNote, text(0, 500));
    return schema;
}

Schema const& schema_of(Tag<QuotasForm>)
{
    static auto const schema = SchemaOf<QuotasForm>("QuotasForm")
                                   .field("quotas", &QuotasForm::quotas, {"โควตา", "Quotas"}, items(0, 1000))
                                   .field("version", &QuotasForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<PlaceForm>)
{
    static auto const schema = SchemaOf<PlaceForm>("PlaceHousesForm")
                                   .field("household_ids", &PlaceForm::household_ids, {"ครัวเรือน", "Households"}, items(1, 1000))
                                   .field("surveyed_on", &PlaceForm::surveyed_on, {"วันที่สำรวจ", "Surveyed on"})
                                   .field("paper_kind", &PlaceForm::paper_kind, kPaperKind)
                                   .field("paper_number", &PlaceForm::paper_number, kPaperNumber, text(1, 100))
                                   .field("paper_date", &PlaceForm::paper_date, kPaperDate);
    return schema;
}

Schema const& schema_of(Tag<PlacedView>)
{
    static auto const schema = SchemaOf<PlacedView>("PlacedHouses").field("placed", &PlacedView::placed, kHouses);
    return schema;
}

Schema const& schema_of(Tag<NextStep>)
{
    static auto const schema = SchemaOf<NextStep>("NextStep")
                                   .field("state", &NextStep::state, kState)
                                   .field("needs_paper", &NextStep::needs_paper, {"ต้องมีเอกสาร", "Needs a paper"})
                                   .field("by_agreement", &NextStep::by_agreement, {"โดยบันทึกข้อตกลง", "By an agreement"})
                                   .field("owner_role", &NextStep::owner_role, {"ผู้รับผิดชอบ", "Whose duty"});
    return schema;
}

Schema const& schema_of(Tag<RoundHouseRow>)
{
    static auto const schema = SchemaOf<RoundHouseRow>("RoundHouseRow")
                                   .field("id", &RoundHouseRow::id, {"รหัส", "Id"})
                                   .field("household_id", &RoundHouseRow::household_id, {"รหัสครัวเรือน", "Household id"})
                                   .field("head_name", &RoundHouseRow::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &RoundHouseRow::house_no, {"บ้านเลขที่", "House number"})
                                   .field("moo", &RoundHouseRow::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon", &RoundHouseRow::tambon, kTambon)
                                   .field("tambon_name_th", &RoundHouseRow::tambon_name_th, {"ชื่อตำบล", "Tambon (Thai)"})
                                   .field("tambon_name_en", &RoundHouseRow::tambon_name_en, {"ชื่อตำบล (อังกฤษ)", "Tambon"})
                                   .field("state", &RoundHouseRow::state, kState)
                                   .field("state_since", &RoundHouseRow::state_since, {"ตั้งแต่", "Since"})
                                   .field("days_in_state", &RoundHouseRow::days_in_state, {"จำนวนวัน", "Days"})
                                   .field("due", &RoundHouseRow::due, {"กำหนด", "Due"})
                                   .field("late", &RoundHouseRow::late, kLate)
                                   .field("share_satang", &RoundHouseRow::share_satang, kShare)
                                   .field("next_step", &RoundHouseRow::next_step, {"ขั้นต่อไป", "Next step"})
                                   .field("made_up", &RoundHouseRow::made_up, kMadeUp)
                                   .field("version", &RoundHouseRow::version, kVersion);
    return schema;
}

Schema const& schema_of(Tag<RoundHousePage>)
{
    static auto const schema = SchemaOf<RoundHousePage>("RoundHousePage")
                                   .field("items", &RoundHousePage::items, kItems)
                                   .field("next", &RoundHousePage::next, {"ต่อไป", "Next"});
    return schema;
}

Schema const& schema_of(Tag<MoveView>)
{
    static auto const schema = SchemaOf<MoveView>("HouseMove")
                                   .field("from_state", &MoveView::from_state, {"จาก", "From"})
                                   .field("to_state", &MoveView::to_state, {"เป็น", "To"})
                                   .field("happened_on", &MoveView::happened_on, {"วันที่", "Happened on"})
                                   .field("recorded_at", &MoveView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &MoveView::recorded_by, {"ผู้บันทึก", "Recorded by"})
                                   .field("paper_kind", &MoveView::paper_kind, kPaperKind)
                                   .field("paper_number", &MoveView::paper_number, kPaperNumber)
                                   .field("paper_date", &MoveView::paper_date, kPaperDate)
                                   .field("reason", &MoveView::reason, kReason)
                                   .field("recorded", &MoveView::recorded, {"บันทึกจากเอกสาร", "Recorded from paper"});
    return schema;
}

Schema const& schema_of(Tag<RoundHouseView>)
{
    static auto const schema = SchemaOf<RoundHouseView>("RoundHouse")
                                   .field("house", &RoundHouseView::house, {"บ้าน", "House"})
                                   .field("round_id", &RoundHouseView::round_id, {"รหัสรอบ", "Round id"})
                                   .field("round_name_th", &RoundHouseView::round_name_th, {"รอบ", "Round (Thai)"})
                                   .field("round_name_en", &RoundHouseView::round_name_en, {"รอบ (อังกฤษ)", "Round"})
                                   .field("programme_th", &RoundHouseView::programme_th, {"โครงการ", "Programme (Thai)"})
                                   .field("programme_en", &RoundHouseView::programme_en, {"โครงการ (อังกฤษ)", "Programme"})
                                   .field("fiscal_year", &RoundHouseView::fiscal_year, kYear)
                                   .field("outcome_reason", &RoundHouseView::outcome_reason, kReason)
                                   .field("allowed", &RoundHouseView::allowed, {"เปลี่ยนเป็นได้", "May move to"})
                                   .field("moves", &RoundHouseView::moves, {"เส้นเวลา", "Moves"});
    return schema;
}

Schema const& schema_of(Tag<RoundHouseList>)
{
    static auto const schema = SchemaOf<RoundHouseList>("RoundHouseList").field("items", &RoundHouseList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<MoveForm>)
{
    static auto const schema = SchemaOf<MoveForm>("MoveForm")
                                   .field("house_ids", &MoveForm::house_ids, {"บ้าน", "Houses"}, items(1, 1000))
                                   .field("to_state", &MoveForm::to_state, {"เป็นสถานะ", "To state"})
                                   .field("happened_on", &MoveForm::happened_on, {"วันที่เกิดขึ้น", "Happened on"})
                                   .field("paper_kind", &MoveForm::paper_kind, kPaperKind)
                                   .field("paper_number", &MoveForm::paper_number, kPaperNumber, text(0, 100))
                                   .field("paper_date", &MoveForm::paper_date, kPaperDate)
                                   .field("reason", &MoveForm::reason, kReason, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<MovedView>)
{
    static auto const schema = SchemaOf<MovedView>("MovedHouses").field("moved", &MovedView::moved, kHouses);
    return schema;
}

Schema const& schema_of(Tag<StateView>)
{
    static auto const schema = SchemaOf<StateView>("HouseStateInfo")
                                   .field("state", &StateView::state, kState)
                                   .field("label_th", &StateView::label_th, kName_th)
                                   .field("label_en", &StateView::label_en, kName_en)
                                   .field("on_the_way", &StateView::on_the_way, {"อยู่ในเส้นทาง", "On the way"})
                                   .field("moves_to", &StateView::moves_to, {"เปลี่ยนเป็นได้", "May move to"});
    return schema;
}

Schema const& schema_of(Tag<StateList>)
{
    static auto const schema = SchemaOf<StateList>("HouseStateList").field("items", &StateList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<StageLimit>)
{
    static auto const schema = SchemaOf<StageLimit>("StageLimit")
                                   .field("state", &StageLimit::state, kState)
                                   .field("days", &StageLimit::days, {"จำนวนวัน", "Days"}, number(1, 3650))
                                   .field("owner_role", &StageLimit::owner_role, {"ผู้รับผิดชอบ", "Whose duty"})
                                   .field("version", &StageLimit::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<StageLimits>)
{
    static auto const schema = SchemaOf<StageLimits>("StageLimits").field("items", &StageLimits::items, kItems, items(1, 20));
    return schema;
}

} // namespace rounds
