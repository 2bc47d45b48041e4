// The fields of the forms of proposals, and the labels of their choices.
#include "proposals/records.hpp"

namespace proposals {

using namespace base::fields;

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const rows[] = {
        {State::Draft, "draft", {"ร่าง", "Draft"}},
        {State::Submitted, "submitted", {"ส่งแล้ว รอกลั่นกรอง", "Sent, waits for screening"}},
        {State::Returned, "returned", {"ส่งกลับให้แก้ไข", "Sent back"}},
        {State::Screened, "screened", {"กลั่นกรองแล้ว รออนุมัติ", "Screened, waits for approval"}},
        {State::Decided, "decided", {"พิจารณาแล้ว", "Decided"}},
        {State::Withdrawn, "withdrawn", {"ถอนแล้ว", "Withdrawn"}},
    };
    return rows;
}

std::span<base::EnumValue<Outcome> const> values_of(Outcome)
{
    static base::EnumValue<Outcome> const rows[] = {
        {Outcome::Proposed, "proposed", {"เสนอ", "Proposed"}},
        {Outcome::Held, "held", {"ยังไม่ผ่านกลั่นกรอง", "Held back"}},
        {Outcome::Screened, "screened", {"ผ่านกลั่นกรอง", "Screened"}},
        {Outcome::Later, "later", {"เลื่อนไปพิจารณาครั้งหน้า", "Later"}},
        {Outcome::Approved, "approved", {"อนุมัติ", "Approved"}},
        {Outcome::NotApproved, "not_approved", {"ไม่อนุมัติ", "Not approved"}},
        {Outcome::Left, "left", {"ออกจากรอบ", "Left the round"}},
    };
    return rows;
}

std::span<base::EnumValue<QuestionKind> const> values_of(QuestionKind)
{
    static base::EnumValue<QuestionKind> const rows[] = {
        {QuestionKind::Question, "question", {"คำถาม", "Question"}},
        {QuestionKind::Correction, "correction", {"ให้แก้ไข", "Correction"}},
    };
    return rows;
}

std::span<base::EnumValue<PaperKind> const> values_of(PaperKind)
{
    static base::EnumValue<PaperKind> const rows[] = {
        {PaperKind::Minutes, "minutes", {"รายงานการประชุม", "Minutes"}},
        {PaperKind::Consent, "consent", {"หนังสือยินยอมของเจ้าของที่ดินหรือบ้าน", "Consent of land or house owner"}},
        {PaperKind::Quotation, "quotation", {"ใบเสนอราคา", "Quotation"}},
        {PaperKind::Map, "map", {"แผนที่", "Map"}},
        {PaperKind::Letter, "letter", {"หนังสือนำส่ง", "Covering letter"}},
        {PaperKind::Other, "other", {"เอกสารอื่น", "Other paper"}},
    };
    return rows;
}

namespace {

Limits version()
{
    return number(1, 1'000'000'000);
}

} // namespace

Schema const& schema_of(Tag<BeginForm>)
{
    static auto const schema = SchemaOf<BeginForm>("ProposalBegin")
                                   .field("round_id", &BeginForm::round_id, {"รอบโครงการ", "Round"})
                                   .field("tambon", &BeginForm::tambon, {"ตำบล", "Tambon"});
    return schema;
}

Schema const& schema_of(Tag<Contact>)
{
    static auto const schema = SchemaOf<Contact>("ProposalContact")
                                   .field("name", &Contact::name, {"ชื่อ", "Name"}, text(1, 200))
                                   .field("duty", &Contact::duty, {"หน้าที่", "Duty"}, text(0, 200))
                                   .field("phone", &Contact::phone, {"โทรศัพท์", "Telephone"}, text(0, 60));
    return schema;
}

Schema const& schema_of(Tag<LeftOutForm>)
{
    static auto const schema = SchemaOf<LeftOutForm>("ProposalLeftOut")
                                   .field("round_house_id", &LeftOutForm::round_house_id, {"บ้าน", "House"})
                                   .field("reason", &LeftOutForm::reason, {"เหตุผล", "Reason"}, text(1, 1000));
    return schema;
}

Schema const& schema_of(Tag<ProposalForm>)
{
    static auto const schema =
        SchemaOf<ProposalForm>("ProposalForm")
            .field("number", &ProposalForm::number, {"เลขที่", "Number"}, text(0, 60))
            .field("problem", &ProposalForm::problem, {"สภาพปัญหา", "The problem"}, long_text(6000))
            .field("plan", &ProposalForm::plan, {"แนวทางดำเนินงาน", "The plan"}, long_text(6000))
            .field("contributions", &ProposalForm::contributions, {"การสมทบของชุมชนและภาคี", "Contributions expected"},
                   long_text(6000))
            .field("bank", &ProposalForm::bank, {"ธนาคาร", "Bank"}, text(0, 120))
            .field("bank_branch", &ProposalForm::bank_branch, {"สาขา", "Branch"}, text(0, 120))
            .field("account_number", &ProposalForm::account_number, {"เลขที่บัญชี", "Account number"}, text(0, 40))
            .field("account_name", &ProposalForm::account_name, {"ชื่อบัญชี", "Account name"}, text(0, 200))
            .field("contacts", &ProposalForm::contacts, {"ผู้ประสานงาน", "People to ask"}, items(0, 20))
            .field("left_out", &ProposalForm::left_out, {"บ้านที่ยังไม่เสนอ", "Houses left out"}, items(0, 5000))
            .field("version", &ProposalForm::version, {"รุ่นของข้อมูล", "Version"}, version());
    return schema;
}

Schema const& schema_of(Tag<SubmissionForm>)
{
    static auto const schema = SchemaOf<SubmissionForm>("ProposalSubmission")
                                   .field("proposed_on", &SubmissionForm::proposed_on, {"วันที่เสนอ", "Proposed on"})
                                   .field("version", &SubmissionForm::version, {"รุ่นของข้อมูล", "Version"}, version());
    return schema;
}

Schema const& schema_of(Tag<QuestionForm>)
{
    static auto const schema = SchemaOf<QuestionForm>("ProposalQuestionForm")
                                   .field("round_house_id", &QuestionForm::round_house_id, {"บ้าน", "House"})
                                   .field("kind", &QuestionForm::kind, {"ชนิด", "Kind"})
                                   .field("words", &QuestionForm::words, {"ข้อความ", "Words"}, long_text(2000));
    return schema;
}

Schema const& schema_of(Tag<AnswerForm>)
{
    static auto const schema =
        SchemaOf<AnswerForm>("ProposalAnswer").field("answer", &AnswerForm::answer, {"คำตอบ", "Answer"}, long_text(4000));
    return schema;
}

Schema const& schema_of(Tag<ReturnForm>)
{
    static auto const schema = SchemaOf<ReturnForm>("ProposalReturn")
                                   .field("note", &ReturnForm::note, {"หมายเหตุ", "Note"}, long_text(2000))
                                   .field("version", &ReturnForm::version, {"รุ่นของข้อมูล", "Version"}, version());
    return schema;
}

Schema const& schema_of(Tag<ScreenedHouseForm>)
{
    static auto const schema =
        SchemaOf<ScreenedHouseForm>("ProposalScreenedHouse")
            .field("round_house_id", &ScreenedHouseForm::round_house_id, {"บ้าน", "House"})
            .field("overlap_reason", &ScreenedHouseForm::overlap_reason, {"เหตุผลที่ยังเสนอต่อ", "Why it goes on"}, text(0, 1000))
            .field("held_reason", &ScreenedHouseForm::held_reason, {"เหตุผลที่ยังไม่ผ่าน", "Why it is held back"}, text(0, 1000));
    return schema;
}

Schema const& schema_of(Tag<ScreeningForm>)
{
    static auto const schema = SchemaOf<ScreeningForm>("ProposalScreening")
                                   .field("number", &ScreeningForm::number, {"เลขที่", "Number"}, text(1, 60))
                                   .field("screened_on", &ScreeningForm::screened_on, {"วันที่ประชุมกลั่นกรอง", "Screened on"})
                                   .field("houses", &ScreeningForm::houses, {"บ้าน", "Houses"}, items(0, 5000))
                                   .field("version", &ScreeningForm::version, {"รุ่นของข้อมูล", "Version"}, version());
    return schema;
}

Schema const& schema_of(Tag<WithdrawalForm>)
{
    static auto const schema = SchemaOf<WithdrawalForm>("ProposalWithdrawal")
                                   .field("reason", &WithdrawalForm::reason, {"เหตุผล", "Reason"}, text(1, 1000))
                                   .field("version", &WithdrawalForm::version, {"รุ่นของข้อมูล", "Version"}, version());
    return schema;
}

Schema const& schema_of(Tag<PaperForm>)
{
    static auto const schema = SchemaOf<PaperForm>("ProposalPaperForm")
                                   .field("sha256", &PaperForm::sha256, {"รหัสไฟล์", "File"}, text(64, 64))
                                   .field("kind", &PaperForm::kind, {"ชนิด", "Kind"})
                                   .field("title", &PaperForm::title, {"ชื่อเอกสาร", "Title"}, text(1, 200));
    return schema;
}

Schema const& schema_of(Tag<ExceptionForm>)
{
    static auto const schema = SchemaOf<ExceptionForm>("ProposalException")
                                   .field("round_house_id", &ExceptionForm::round_house_id, {"บ้าน", "House"})
                                   .field("outcome", &ExceptionForm::outcome, {"ผล", "Outcome"})
                                   .field("reason", &ExceptionForm::reason, {"เหตุผล", "Reason"}, text(1, 1000));
    return schema;
}

Schema const& schema_of(Tag<DecisionForm>)
{
    static auto const schema =
        SchemaOf<DecisionForm>("ProposalDecisionForm")
            .field("letter_number", &DecisionForm::letter_number, {"เลขที่หนังสืออนุมัติ", "Number of the letter"}, text(1, 60))
            .field("letter_date", &DecisionForm::letter_date, {"วันที่หนังสืออนุมัติ", "Date of the letter"})
            .field("meeting", &DecisionForm::meeting, {"การประชุม", "Meeting"}, text(1, 300))
            .field("exceptions", &DecisionForm::exceptions, {"บ้านที่ไม่อนุมัติหรือเลื่อน", "Exceptions"}, items(0, 200000))
            .field("fingerprint", &DecisionForm::fingerprint, {"ลายนิ้วมือของบัญชี", "Fingerprint of the list"}, text(1, 64))
            .field("total_satang", &DecisionForm::total_satang, {"รวมทั้งสิ้น", "Total"}, number(0, 100000000000));
    return schema;
}

} // namespace proposals
