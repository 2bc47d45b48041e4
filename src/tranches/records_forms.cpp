// The fields of the forms of tranches, and the kinds of requirements.
#include "tranches/records.hpp"

namespace tranches {

using namespace base::fields;

namespace {

constexpr std::int64_t kMostVersions = 1'000'000'000;
constexpr std::int64_t kMostSatang = 10'000'000'000'000;

} // namespace

std::span<base::EnumValue<RequirementKind> const> values_of(RequirementKind)
{
    using enum RequirementKind;
    static base::EnumValue<RequirementKind> const rows[] = {
        {State, "state", {"สถานะของบ้าน", "State of the house"}},
        {Agreement, "agreement", {"บันทึกข้อตกลงลงนามแล้ว", "Agreement sealed"}},
        {FinalEstimate, "final_estimate", {"ประมาณราคาฉบับจริง", "Final estimate"}},
        {Consents, "consents", {"หนังสือยินยอม", "Consents"}},
        {Evidence, "evidence", {"ภาพและหลักฐานของขั้นงาน", "Evidence of a stage"}},
        {Flags, "flags", {"ไม่มีข้อสังเกตค้าง", "No open flag"}},
        {Mending, "mending", {"ไม่มีงานแก้ไขเกินกำหนด", "No overdue mending"}},
        {PurchasePapers, "purchase_papers", {"เอกสารการซื้อครบ", "Papers of purchases"}},
        {Spent, "spent", {"ใช้เงินงวดก่อนแล้ว", "Earlier money spent"}},
        {Account, "account", {"บัญชีรับเงิน", "Receiving account"}},
        {Paper, "paper", {"เอกสารตามที่ระบุ", "A paper in words"}},
    };
    return rows;
}

Schema const& schema_of(Tag<Requirement>)
{
    static auto const schema =
        SchemaOf<Requirement>("TrancheRequirementForm")
            .field("kind", &Requirement::kind, {"ชนิด", "Kind"})
            .field("due_days", &Requirement::due_days, {"ภายในกี่วันหลังโอน", "Within days after the money"}, number(1, 3650))
            .field("state", &Requirement::state, {"สถานะ", "State"})
            .field("stage", &Requirement::stage, {"ขั้นงาน", "Stage"})
            .field("spent", &Requirement::spent, {"ใช้ไปแล้วอย่างน้อย", "Spent at least"})
            .field("words", &Requirement::words, {"เอกสาร", "Paper in words"}, text(1, 200));
    return schema;
}

Schema const& schema_of(Tag<Part>)
{
    static auto const schema = SchemaOf<Part>("TranchePartForm")
                                   .field("houses", &Part::houses, {"บ้าน", "Houses"})
                                   .field("management", &Part::management, {"ค่าบริหารจัดการ", "Management"})
                                   .field("requirements", &Part::requirements, {"สิ่งที่ต้องมี", "What must be there"}, items(0, 30));
    return schema;
}

Schema const& schema_of(Tag<PlanForm>)
{
    static auto const schema = SchemaOf<PlanForm>("TranchePlanForm")
                                   .field("parts", &PlanForm::parts, {"งวด", "Parts"}, items(1, 12))
                                   .field("source", &PlanForm::source, {"ที่มา", "Source"}, text(3, 300))
                                   .field("reason", &PlanForm::reason, {"เหตุผล", "Reason"}, text(3, 500))
                                   .field("version", &PlanForm::version, {"รุ่น", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<AccountForm>)
{
    static auto const schema = SchemaOf<AccountForm>("TrancheAccountForm")
                                   .field("tambon", &AccountForm::tambon, {"ตำบล", "Tambon"})
                                   .field("takes_all", &AccountForm::takes_all, {"รับแทนทุกตำบล", "For all tambons"})
                                   .field("bank", &AccountForm::bank, {"ธนาคาร", "Bank"}, text(2, 100))
                                   .field("branch", &AccountForm::branch, {"สาขา", "Branch"}, text(1, 100))
                                   .field("number", &AccountForm::number, {"เลขที่", "Number"}, text(5, 40))
                                   .field("name", &AccountForm::name, {"ชื่อบัญชี", "Name of the account"}, text(3, 140))
                                   .field("reason", &AccountForm::reason, {"เหตุผล", "Reason"}, text(3, 300))
                                   .field("version", &AccountForm::version, {"รุ่น", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<Settings>)
{
    static auto const schema =
        SchemaOf<Settings>("TrancheSettings")
            .field("debtor_name", &Settings::debtor_name, {"ชื่อผู้โอน", "Who pays"}, text(1, 140))
            .field("debtor_bank", &Settings::debtor_bank, {"ธนาคารผู้โอน", "Bank of who pays"}, text(1, 100))
            .field("debtor_account", &Settings::debtor_account, {"เลขบัญชีผู้โอน", "Account of who pays"}, text(1, 40))
            .field("version", &Settings::version, {"รุ่น", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<PrepareForm>)
{
    static auto const schema = SchemaOf<PrepareForm>("TranchePrepareForm")
                                   .field("part", &PrepareForm::part, {"งวดที่", "Part"}, number(1, 12))
                                   .field("tambons", &PrepareForm::tambons, {"ตำบล", "Tambons"}, items(0, 1000))
                                   .field("house_ids", &PrepareForm::house_ids, {"บ้าน", "Houses"}, items(0, 100000))
                                   .field("management", &PrepareForm::management, {"ค่าบริหารจัดการ", "Management"})
                                   .field("stated_total_satang", &PrepareForm::stated_total_satang,
                                          {"ยอดรวมที่เห็น", "Total as seen"}, number(0, kMostSatang))
                                   .field("note", &PrepareForm::note, {"หมายเหตุ", "Note"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<RecordForm>)
{
    static auto const schema =
        SchemaOf<RecordForm>("TrancheRecordForm")
            .field("part", &RecordForm::part, {"งวดที่", "Part"}, number(1, 12))
            .field("tambons", &RecordForm::tambons, {"ตำบล", "Tambons"}, items(0, 1000))
            .field("house_ids", &RecordForm::house_ids, {"บ้าน", "Houses"}, items(0, 100000))
            .field("management", &RecordForm::management, {"ค่าบริหารจัดการ", "Management"})
            .field("stated_total_satang", &RecordForm::stated_total_satang, {"ยอดรวมที่เห็น", "Total as seen"},
                   number(0, kMostSatang))
            .field("paid_on", &RecordForm::paid_on, {"วันที่โอน", "Day of the transfer"})
            .field("reference", &RecordForm::reference, {"เลขอ้างอิง", "Reference"}, text(1, 100))
            .field("paper_sha256", &RecordForm::paper_sha256, {"ไฟล์เอกสาร", "Scan of the paper"}, text(64, 64))
            .field("note", &RecordForm::note, {"หมายเหตุ", "Note"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<ApproveForm>)
{
    static auto const schema = SchemaOf<ApproveForm>("TrancheApproveForm")
                                   .field("version", &ApproveForm::version, {"รุ่น", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<ReleaseForm>)
{
    static auto const schema =
        SchemaOf<ReleaseForm>("TrancheReleaseForm")
            .field("paid_on", &ReleaseForm::paid_on, {"วันที่โอน", "Day of the transfer"})
            .field("reference", &ReleaseForm::reference, {"เลขอ้างอิง", "Reference"}, text(1, 100))
            .field("accounts_checked", &ReleaseForm::accounts_checked, {"ตรวจบัญชีแล้ว", "Accounts were checked"})
            .field("version", &ReleaseForm::version, {"รุ่น", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<ReasonForm>)
{
    static auto const schema = SchemaOf<ReasonForm>("TrancheReasonForm")
                                   .field("reason", &ReasonForm::reason, {"เหตุผล", "Reason"}, text(3, 500))
                                   .field("version", &ReasonForm::version, {"รุ่น", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<ResubmitForm>)
{
    static auto const schema =
        SchemaOf<ResubmitForm>("TrancheResubmitForm")
            .field("take_out", &ResubmitForm::take_out, {"บ้านที่เอาออก", "Houses taken out"}, items(0, 100000))
            .field("management", &ResubmitForm::management, {"ค่าบริหารจัดการ", "Management"})
            .field("stated_total_satang", &ResubmitForm::stated_total_satang, {"ยอดรวมที่เห็น", "Total as seen"},
                   number(0, kMostSatang))
            .field("version", &ResubmitForm::version, {"รุ่น", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<ReturnForm>)
{
    static auto const schema = SchemaOf<ReturnForm>("TrancheReturnForm")
                                   .field("positions", &ReturnForm::positions, {"ผู้รับโอน", "Receivers"}, items(0, 1000))
                                   .field("on", &ReturnForm::on, {"วันที่", "Day"})
                                   .field("reason", &ReturnForm::reason, {"เหตุผล", "Reason"}, text(3, 500))
                                   .field("version", &ReturnForm::version, {"รุ่น", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<PaperSeenForm>)
{
    static auto const schema =
        SchemaOf<PaperSeenForm>("TranchePaperSeenForm")
            .field("house_ids", &PaperSeenForm::house_ids, {"บ้าน", "Houses"}, items(1, 100000))
            .field("part", &PaperSeenForm::part, {"งวดที่", "Part"}, number(1, 12))
            .field("words", &PaperSeenForm::words, {"เอกสาร", "Paper in words"}, text(1, 200))
            .field("paper_number", &PaperSeenForm::paper_number, {"เลขที่เอกสาร", "Number of the paper"}, text(1, 100))
            .field("paper_date", &PaperSeenForm::paper_date, {"วันที่เอกสาร", "Date of the paper"});
    return schema;
}

} // namespace tranches
