// The fields of what the screens of tranches show.
#include "tranches/records.hpp"

namespace tranches {

using namespace base::fields;

Schema const& schema_of(Tag<RequirementView>)
{
    static auto const schema =
        SchemaOf<RequirementView>("TrancheRequirement")
            .field("kind", &RequirementView::kind, {"ชนิด", "Kind"})
            .field("words_th", &RequirementView::words_th, {"ข้อความไทย", "In Thai"})
            .field("words_en", &RequirementView::words_en, {"ข้อความอังกฤษ", "In English"})
            .field("due_days", &RequirementView::due_days, {"ภายในกี่วันหลังโอน", "Within days after the money"})
            .field("state", &RequirementView::state, {"สถานะ", "State"})
            .field("stage", &RequirementView::stage, {"ขั้นงาน", "Stage"})
            .field("spent", &RequirementView::spent, {"ใช้ไปแล้วอย่างน้อย", "Spent at least"})
            .field("words", &RequirementView::words, {"เอกสาร", "Paper in words"});
    return schema;
}

Schema const& schema_of(Tag<PartView>)
{
    static auto const schema =
        SchemaOf<PartView>("TranchePart")
            .field("part", &PartView::part, {"งวดที่", "Part"})
            .field("houses", &PartView::houses, {"บ้าน", "Houses"})
            .field("management", &PartView::management, {"ค่าบริหารจัดการ", "Management"})
            .field("requirements", &PartView::requirements, {"สิ่งที่ต้องมี", "What must be there"})
            .field("used", &PartView::used, {"ใช้แล้ว", "Used"})
            .field("paid_houses", &PartView::paid_houses, {"บ้านที่โอนแล้ว", "Houses paid"})
            .field("paid_satang", &PartView::paid_satang, {"โอนแล้ว", "Paid"})
            .field("open_houses", &PartView::open_houses, {"บ้านในงวดที่ยังไม่โอน", "Houses in open tranches"})
            .field("ready_houses", &PartView::ready_houses, {"บ้านที่พร้อม", "Houses ready"})
            .field("ready_satang", &PartView::ready_satang, {"ยอดที่พร้อม", "Ready"})
            .field("waiting_houses", &PartView::waiting_houses, {"บ้านที่ยังขาด", "Houses waiting"})
            .field("management_satang", &PartView::management_satang, {"ค่าบริหารจัดการ", "Management"})
            .field("management_state", &PartView::management_state, {"สถานะค่าบริหาร", "State of management"});
    return schema;
}

Schema const& schema_of(Tag<PlanView>)
{
    static auto const schema = SchemaOf<PlanView>("TranchePlan")
                                   .field("number", &PlanView::number, {"เลขที่", "Number"})
                                   .field("is_default", &PlanView::is_default, {"แผนตั้งต้น", "The default plan"})
                                   .field("source", &PlanView::source, {"ที่มา", "Source"})
                                   .field("reason", &PlanView::reason, {"เหตุผล", "Reason"})
                                   .field("made_name", &PlanView::made_name, {"ผู้จัดทำ", "Made by"})
                                   .field("made_at", &PlanView::made_at, {"จัดทำเมื่อ", "Made at"})
                                   .field("parts", &PlanView::parts, {"งวด", "Parts"});
    return schema;
}

Schema const& schema_of(Tag<AccountView>)
{
    static auto const schema = SchemaOf<AccountView>("TrancheAccount")
                                   .field("tambon", &AccountView::tambon, {"ตำบล", "Tambon"})
                                   .field("tambon_th", &AccountView::tambon_th, {"ชื่อตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &AccountView::tambon_en, {"ชื่อตำบลอังกฤษ", "Tambon in English"})
                                   .field("takes_all", &AccountView::takes_all, {"รับแทนทุกตำบล", "For all tambons"})
                                   .field("bank", &AccountView::bank, {"ธนาคาร", "Bank"})
                                   .field("branch", &AccountView::branch, {"สาขา", "Branch"})
                                   .field("number", &AccountView::number, {"เลขที่", "Number"})
                                   .field("masked", &AccountView::masked, {"ปิดบังเลขบัญชี", "Number is masked"})
                                   .field("name", &AccountView::name, {"ชื่อบัญชี", "Name of the account"})
                                   .field("source_th", &AccountView::source_th, {"ที่มา", "Source in Thai"})
                                   .field("source_en", &AccountView::source_en, {"ที่มาอังกฤษ", "Source in English"})
                                   .field("changed", &AccountView::changed, {"เปลี่ยนจากเดิม", "Changed"})
                                   .field("version", &AccountView::version, {"รุ่น", "Version"});
    return schema;
}

Schema const& schema_of(Tag<MissingView>)
{
    static auto const schema = SchemaOf<MissingView>("TrancheMissing")
                                   .field("kind", &MissingView::kind, {"ชนิด", "Kind"})
                                   .field("words_th", &MissingView::words_th, {"ข้อความไทย", "In Thai"})
                                   .field("words_en", &MissingView::words_en, {"ข้อความอังกฤษ", "In English"});
    return schema;
}

Schema const& schema_of(Tag<ReadyRow>)
{
    static auto const schema = SchemaOf<ReadyRow>("TrancheReadyRow")
                                   .field("round_house_id", &ReadyRow::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("head_name", &ReadyRow::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &ReadyRow::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &ReadyRow::moo, {"หมู่", "Moo"})
                                   .field("tambon", &ReadyRow::tambon, {"ตำบล", "Tambon"})
                                   .field("tambon_th", &ReadyRow::tambon_th, {"ชื่อตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &ReadyRow::tambon_en, {"ชื่อตำบลอังกฤษ", "Tambon in English"})
                                   .field("state", &ReadyRow::state, {"สถานะ", "State"})
                                   .field("state_th", &ReadyRow::state_th, {"สถานะ", "State in Thai"})
                                   .field("state_en", &ReadyRow::state_en, {"สถานะอังกฤษ", "State in English"})
                                   .field("part", &ReadyRow::part, {"งวดที่", "Part"})
                                   .field("amount_satang", &ReadyRow::amount_satang, {"จำนวนเงิน", "Amount"})
                                   .field("ready", &ReadyRow::ready, {"พร้อม", "Ready"})
                                   .field("missing", &ReadyRow::missing, {"สิ่งที่ขาด", "What is missing"})
                                   .field("tranche_id", &ReadyRow::tranche_id, {"งวดเงิน", "Tranche"})
                                   .field("tranche_number", &ReadyRow::tranche_number, {"เลขที่งวดเงิน", "Number of the tranche"});
    return schema;
}

Schema const& schema_of(Tag<TambonSum>)
{
    static auto const schema = SchemaOf<TambonSum>("TrancheTambonSum")
                                   .field("tambon", &TambonSum::tambon, {"ตำบล", "Tambon"})
                                   .field("tambon_th", &TambonSum::tambon_th, {"ชื่อตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &TambonSum::tambon_en, {"ชื่อตำบลอังกฤษ", "Tambon in English"})
                                   .field("part", &TambonSum::part, {"งวดที่", "Part"})
                                   .field("ready", &TambonSum::ready, {"พร้อม", "Ready"})
                                   .field("ready_satang", &TambonSum::ready_satang, {"ยอดที่พร้อม", "Ready"})
                                   .field("waiting", &TambonSum::waiting, {"ยังขาด", "Waiting"})
                                   .field("waiting_satang", &TambonSum::waiting_satang, {"ยอดที่ยังขาด", "Waiting"})
                                   .field("open", &TambonSum::open, {"อยู่ในงวดที่ยังไม่โอน", "In open tranches"});
    return schema;
}

Schema const& schema_of(Tag<ReadyPage>)
{
    static auto const schema = SchemaOf<ReadyPage>("TrancheReadyPage")
                                   .field("items", &ReadyPage::items, {"รายการ", "Items"})
                                   .field("total", &ReadyPage::total, {"ทั้งหมด", "Total"})
                                   .field("next", &ReadyPage::next, {"ต่อไป", "Next"});
    return schema;
}

Schema const& schema_of(Tag<TrancheRow>)
{
    static auto const schema = SchemaOf<TrancheRow>("TrancheRow")
                                   .field("id", &TrancheRow::id, {"รหัส", "Id"})
                                   .field("number", &TrancheRow::number, {"เลขที่", "Number"})
                                   .field("part", &TrancheRow::part, {"งวดที่", "Part"})
                                   .field("state", &TrancheRow::state, {"สถานะ", "State"})
                                   .field("state_th", &TrancheRow::state_th, {"สถานะ", "State in Thai"})
                                   .field("state_en", &TrancheRow::state_en, {"สถานะอังกฤษ", "State in English"})
                                   .field("recorded", &TrancheRow::recorded, {"บันทึกย้อนหลัง", "Recorded"})
                                   .field("houses", &TrancheRow::houses, {"บ้าน", "Houses"})
                                   .field("houses_satang", &TrancheRow::houses_satang, {"ยอดของบ้าน", "For houses"})
                                   .field("management_satang", &TrancheRow::management_satang, {"ค่าบริหารจัดการ", "Management"})
                                   .field("total_satang", &TrancheRow::total_satang, {"รวม", "Total"})
                                   .field("paid_on", &TrancheRow::paid_on, {"วันที่โอน", "Day of the transfer"})
                                   .field("reference", &TrancheRow::reference, {"เลขอ้างอิง", "Reference"})
                                   .field("since", &TrancheRow::since, {"ตั้งแต่", "Since"});
    return schema;
}

Schema const& schema_of(Tag<TranchesView>)
{
    static auto const schema =
        SchemaOf<TranchesView>("Tranches")
            .field("round_id", &TranchesView::round_id, {"รอบ", "Round"})
            .field("round_name_th", &TranchesView::round_name_th, {"ชื่อรอบ", "Round in Thai"})
            .field("round_name_en", &TranchesView::round_name_en, {"ชื่อรอบอังกฤษ", "Round in English"})
            .field("fiscal_year", &TranchesView::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
            .field("province", &TranchesView::province, {"จังหวัด", "Province"})
            .field("round_open", &TranchesView::round_open, {"รอบเปิดอยู่", "The round is open"})
            .field("keeps_books", &TranchesView::keeps_books, {"ลงบัญชีในระบบ", "Keeps books"})
            .field("plan", &TranchesView::plan, {"แผนงวดเงิน", "Plan"})
            .field("tambons", &TranchesView::tambons, {"ตำบล", "Tambons"})
            .field("accounts", &TranchesView::accounts, {"บัญชีรับเงิน", "Accounts"})
            .field("tranches", &TranchesView::tranches, {"งวดเงิน", "Tranches"})
            .field("papers_overdue", &TranchesView::papers_overdue, {"บ้านที่เอกสารเกินกำหนด", "Houses with overdue papers"})
            .field("can_plan", &TranchesView::can_plan, {"แก้แผนได้", "May change the plan"})
            .field("can_prepare", &TranchesView::can_prepare, {"จัดทำได้", "May prepare"})
            .field("can_approve", &TranchesView::can_approve, {"อนุมัติได้", "May approve"})
            .field("can_release", &TranchesView::can_release, {"โอนได้", "May release"});
    return schema;
}

Schema const& schema_of(Tag<ReceiverView>)
{
    static auto const schema = SchemaOf<ReceiverView>("TrancheReceiver")
                                   .field("position", &ReceiverView::position, {"ลำดับ", "Position"})
                                   .field("tambon", &ReceiverView::tambon, {"ตำบล", "Tambon"})
                                   .field("tambon_th", &ReceiverView::tambon_th, {"ชื่อตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &ReceiverView::tambon_en, {"ชื่อตำบลอังกฤษ", "Tambon in English"})
                                   .field("bank", &ReceiverView::bank, {"ธนาคาร", "Bank"})
                                   .field("branch", &ReceiverView::branch, {"สาขา", "Branch"})
                                   .field("number", &ReceiverView::number, {"เลขที่", "Number"})
                                   .field("masked", &ReceiverView::masked, {"ปิดบังเลขบัญชี", "Number is masked"})
                                   .field("name", &ReceiverView::name, {"ชื่อบัญชี", "Name of the account"})
                                   .field("houses", &ReceiverView::houses, {"บ้าน", "Houses"})
                                   .field("amount_satang", &ReceiverView::amount_satang, {"จำนวนเงิน", "Amount"})
                                   .field("warning_th", &ReceiverView::warning_th, {"คำเตือน", "Warning in Thai"})
                                   .field("warning_en", &ReceiverView::warning_en, {"คำเตือนอังกฤษ", "Warning in English"})
                                   .field("entry_id", &ReceiverView::entry_id, {"รายการบัญชี", "Entry"})
                                   .field("returned_on", &ReceiverView::returned_on, {"ตีกลับวันที่", "Returned on"})
                                   .field("returned_reason", &ReceiverView::returned_reason, {"เหตุที่ตีกลับ", "Why it was returned"});
    return schema;
}

Schema const& schema_of(Tag<StepView>)
{
    static auto const schema = SchemaOf<StepView>("TrancheStep")
                                   .field("action", &StepView::action, {"การกระทำ", "Action"})
                                   .field("action_th", &StepView::action_th, {"การกระทำ", "Action in Thai"})
                                   .field("action_en", &StepView::action_en, {"การกระทำอังกฤษ", "Action in English"})
                                   .field("at", &StepView::at, {"เมื่อ", "At"})
                                   .field("by", &StepView::by, {"โดย", "By"})
                                   .field("reason", &StepView::reason, {"เหตุผล", "Reason"});
    return schema;
}

Schema const& schema_of(Tag<ProofLine>)
{
    static auto const schema = SchemaOf<ProofLine>("TrancheProofLine")
                                   .field("houses", &ProofLine::houses, {"บ้าน", "Houses"})
                                   .field("each_satang", &ProofLine::each_satang, {"หลังละ", "Each"})
                                   .field("amount_satang", &ProofLine::amount_satang, {"จำนวนเงิน", "Amount"});
    return schema;
}

Schema const& schema_of(Tag<HouseRow>)
{
    static auto const schema = SchemaOf<HouseRow>("TrancheHouseRow")
                                   .field("round_house_id", &HouseRow::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("head_name", &HouseRow::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &HouseRow::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &HouseRow::moo, {"หมู่", "Moo"})
                                   .field("tambon", &HouseRow::tambon, {"ตำบล", "Tambon"})
                                   .field("tambon_th", &HouseRow::tambon_th, {"ชื่อตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &HouseRow::tambon_en, {"ชื่อตำบลอังกฤษ", "Tambon in English"})
                                   .field("receiver", &HouseRow::receiver, {"ผู้รับ", "Receiver"})
                                   .field("amount_satang", &HouseRow::amount_satang, {"จำนวนเงิน", "Amount"})
                                   .field("live", &HouseRow::live, {"ใช้อยู่", "In force"})
                                   .field("missing", &HouseRow::missing, {"สิ่งที่ขาด", "What is missing"});
    return schema;
}

Schema const& schema_of(Tag<HousePage>)
{
    static auto const schema = SchemaOf<HousePage>("TrancheHousePage")
                                   .field("items", &HousePage::items, {"รายการ", "Items"})
                                   .field("total", &HousePage::total, {"ทั้งหมด", "Total"})
                                   .field("next", &HousePage::next, {"ต่อไป", "Next"});
    return schema;
}

Schema const& schema_of(Tag<TrancheView>)
{
    static auto const schema = SchemaOf<TrancheView>("Tranche")
                                   .field("id", &TrancheView::id, {"รหัส", "Id"})
                                   .field("round_id", &TrancheView::round_id, {"รอบ", "Round"})
                                   .field("round_name_th", &TrancheView::round_name_th, {"ชื่อรอบ", "Round in Thai"})
                                   .field("round_name_en", &TrancheView::round_name_en, {"ชื่อรอบอังกฤษ", "Round in English"})
                                   .field("number", &TrancheView::number, {"เลขที่", "Number"})
                                   .field("part", &TrancheView::part, {"งวดที่", "Part"})
                                   .field("parts", &TrancheView::parts, {"งวด", "Parts"})
                                   .field("state", &TrancheView::state, {"สถานะ", "State"})
                                   .field("state_th", &TrancheView::state_th, {"สถานะ", "State in Thai"})
                                   .field("state_en", &TrancheView::state_en, {"สถานะอังกฤษ", "State in English"})
                                   .field("recorded", &TrancheView::recorded, {"บันทึกย้อนหลัง", "Recorded"})
                                   .field("houses", &TrancheView::houses, {"บ้าน", "Houses"})
                                   .field("houses_satang", &TrancheView::houses_satang, {"ยอดของบ้าน", "For houses"})
                                   .field("management_satang", &TrancheView::management_satang, {"ค่าบริหารจัดการ", "Management"})
                                   .field("total_satang", &TrancheView::total_satang, {"รวม", "Total"})
                                   .field("proof", &TrancheView::proof, {"ที่มาของยอด", "Proof of the sum"})
                                   .field("paid_on", &TrancheView::paid_on, {"วันที่โอน", "Day of the transfer"})
                                   .field("reference", &TrancheView::reference, {"เลขอ้างอิง", "Reference"})
                                   .field("has_paper", &TrancheView::has_paper, {"มีเอกสาร", "Has its paper"})
                                   .field("note", &TrancheView::note, {"หมายเหตุ", "Note"})
                                   .field("since", &TrancheView::since, {"ตั้งแต่", "Since"})
                                   .field("receivers", &TrancheView::receivers, {"ผู้รับโอน", "Receivers"})
                                   .field("steps", &TrancheView::steps, {"ขั้นตอน", "Steps"})
                                   .field("lacking", &TrancheView::lacking, {"บ้านที่ยังขาด", "Houses that lack something"})
                                   .field("version", &TrancheView::version, {"รุ่น", "Version"})
                                   .field("can", &TrancheView::can, {"ทำได้", "May do"})
                                   .field("why_not_th", &TrancheView::why_not_th, {"เหตุที่ทำไม่ได้", "Why not, in Thai"})
                                   .field("why_not_en", &TrancheView::why_not_en, {"เหตุที่ทำไม่ได้อังกฤษ", "Why not, in English"});
    return schema;
}

Schema const& schema_of(Tag<HousePaid>)
{
    static auto const schema = SchemaOf<HousePaid>("HousePaid")
                                   .field("tranche_id", &HousePaid::tranche_id, {"งวดเงิน", "Tranche"})
                                   .field("number", &HousePaid::number, {"เลขที่", "Number"})
                                   .field("part", &HousePaid::part, {"งวดที่", "Part"})
                                   .field("day", &HousePaid::day, {"วันที่", "Day"})
                                   .field("amount_satang", &HousePaid::amount_satang, {"จำนวนเงิน", "Amount"})
                                   .field("reference", &HousePaid::reference, {"เลขอ้างอิง", "Reference"})
                                   .field("recorded", &HousePaid::recorded, {"บันทึกย้อนหลัง", "Recorded"});
    return schema;
}

Schema const& schema_of(Tag<HouseTranches>)
{
    static auto const schema = SchemaOf<HouseTranches>("HouseTranches")
                                   .field("round_house_id", &HouseTranches::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("paid", &HouseTranches::paid, {"โอนแล้ว", "Paid"})
                                   .field("paid_satang", &HouseTranches::paid_satang, {"โอนแล้ว", "Paid"})
                                   .field("next", &HouseTranches::next, {"ต่อไป", "Next"})
                                   .field("overdue", &HouseTranches::overdue, {"เกินกำหนด", "Overdue"});
    return schema;
}

} // namespace tranches
