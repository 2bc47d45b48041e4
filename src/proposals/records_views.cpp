// The fields of what proposals show.
#include "proposals/records.hpp"

namespace proposals {

using namespace base::fields;

Schema const& schema_of(Tag<MissingView>)
{
    static auto const schema = SchemaOf<MissingView>("ProposalMissing")
                                   .field("field", &MissingView::field, {"ช่อง", "Field"})
                                   .field("round_house_id", &MissingView::round_house_id, {"บ้าน", "House"})
                                   .field("message_th", &MissingView::message_th, {"ข้อความ", "Message, Thai"})
                                   .field("message_en", &MissingView::message_en, {"ข้อความภาษาอังกฤษ", "Message, English"})
                                   .field("needed", &MissingView::needed, {"ต้องมีก่อนส่ง", "Needed before sending"});
    return schema;
}

Schema const& schema_of(Tag<OverlapView>)
{
    static auto const schema = SchemaOf<OverlapView>("ProposalOverlap")
                                   .field("kind", &OverlapView::kind, {"ชนิด", "Kind"})
                                   .field("message_th", &OverlapView::message_th, {"ข้อความ", "Message, Thai"})
                                   .field("message_en", &OverlapView::message_en, {"ข้อความภาษาอังกฤษ", "Message, English"})
                                   .field("household_id", &OverlapView::household_id, {"ครัวเรือน", "Household"})
                                   .field("other_round_id", &OverlapView::other_round_id, {"รอบอื่น", "Other round"});
    return schema;
}

Schema const& schema_of(Tag<HouseView>)
{
    static auto const schema =
        SchemaOf<HouseView>("ProposalHouse")
            .field("round_house_id", &HouseView::round_house_id, {"บ้าน", "House"})
            .field("household_id", &HouseView::household_id, {"ครัวเรือน", "Household"})
            .field("head_name", &HouseView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
            .field("house_no", &HouseView::house_no, {"บ้านเลขที่", "House no."})
            .field("moo", &HouseView::moo, {"หมู่", "Moo"})
            .field("place", &HouseView::place, {"ลำดับ", "Place"})
            .field("points", &HouseView::points, {"คะแนน", "Points"})
            .field("reason_th", &HouseView::reason_th, {"เหตุผลในบัญชี", "Reason in the list"}, text(0, 20000))
            .field("reason_en", &HouseView::reason_en, {"เหตุผลในบัญชีภาษาอังกฤษ", "Reason in the list, English"}, text(0, 20000))
            .field("share_satang", &HouseView::share_satang, {"งบต่อหลัง", "Share"})
            .field("estimate_id", &HouseView::estimate_id, {"รหัสประมาณราคา", "Estimate id"})
            .field("estimate_satang", &HouseView::estimate_satang, {"ประมาณราคา", "Estimate"})
            .field("grant_satang", &HouseView::grant_satang, {"จากงบโครงการ", "From the grant"})
            .field("contributed_satang", &HouseView::contributed_satang, {"สมทบ", "Contributed"})
            .field("state", &HouseView::state, {"สถานะ", "State"})
            .field("outcome", &HouseView::outcome, {"ผล", "Outcome"})
            .field("outcome_reason", &HouseView::outcome_reason, {"เหตุผลของผล", "Reason of the outcome"})
            .field("overlaps", &HouseView::overlaps, {"ความซ้ำซ้อน", "Overlaps"})
            .field("overlap_th", &HouseView::overlap_th, {"ความซ้ำซ้อนที่พบ", "Overlap seen"}, text(0, 20000))
            .field("overlap_en", &HouseView::overlap_en, {"ความซ้ำซ้อนที่พบ ภาษาอังกฤษ", "Overlap seen, English"}, text(0, 20000))
            .field("overlap_reason", &HouseView::overlap_reason, {"เหตุผลที่ยังเสนอต่อ", "Why it goes on"})
            .field("picture_url", &HouseView::picture_url, {"ภาพก่อนซ่อม", "Picture before"});
    return schema;
}

Schema const& schema_of(Tag<LeftOutView>)
{
    static auto const schema = SchemaOf<LeftOutView>("ProposalLeftOutHouse")
                                   .field("round_house_id", &LeftOutView::round_house_id, {"บ้าน", "House"})
                                   .field("head_name", &LeftOutView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &LeftOutView::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &LeftOutView::moo, {"หมู่", "Moo"})
                                   .field("place", &LeftOutView::place, {"ลำดับ", "Place"})
                                   .field("reason", &LeftOutView::reason, {"เหตุผล", "Reason"});
    return schema;
}

Schema const& schema_of(Tag<QuestionView>)
{
    static auto const schema = SchemaOf<QuestionView>("ProposalQuestion")
                                   .field("id", &QuestionView::id, {"รหัส", "Id"})
                                   .field("round_house_id", &QuestionView::round_house_id, {"บ้าน", "House"})
                                   .field("kind", &QuestionView::kind, {"ชนิด", "Kind"})
                                   .field("words", &QuestionView::words, {"ข้อความ", "Words"}, long_text(6000))
                                   .field("about_sent", &QuestionView::about_sent, {"ถามฉบับที่", "About version"})
                                   .field("asked_at", &QuestionView::asked_at, {"ถามเมื่อ", "Asked at"})
                                   .field("asked_name", &QuestionView::asked_name, {"ผู้ถาม", "Asked by"})
                                   .field("returned_at", &QuestionView::returned_at, {"ส่งกลับเมื่อ", "Sent back at"})
                                   .field("answer", &QuestionView::answer, {"คำตอบ", "Answer"}, long_text(6000))
                                   .field("answered_at", &QuestionView::answered_at, {"ตอบเมื่อ", "Answered at"})
                                   .field("answered_name", &QuestionView::answered_name, {"ผู้ตอบ", "Answered by"});
    return schema;
}

Schema const& schema_of(Tag<PaperView>)
{
    static auto const schema = SchemaOf<PaperView>("ProposalPaper")
                                   .field("id", &PaperView::id, {"รหัส", "Id"})
                                   .field("kind", &PaperView::kind, {"ชนิด", "Kind"})
                                   .field("title", &PaperView::title, {"ชื่อเอกสาร", "Title"})
                                   .field("media_type", &PaperView::media_type, {"ชนิดไฟล์", "Media type"})
                                   .field("bytes", &PaperView::bytes, {"ขนาด", "Bytes"})
                                   .field("added_at", &PaperView::added_at, {"เพิ่มเมื่อ", "Added at"})
                                   .field("added_name", &PaperView::added_name, {"ผู้เพิ่ม", "Added by"})
                                   .field("url", &PaperView::url, {"ที่อยู่", "Address"});
    return schema;
}

Schema const& schema_of(Tag<MinutesView>)
{
    static auto const schema = SchemaOf<MinutesView>("ProposalMinutes")
                                   .field("hearing_id", &MinutesView::hearing_id, {"เวที", "Hearing"})
                                   .field("title", &MinutesView::title, {"ชื่อเอกสาร", "Title"})
                                   .field("held_on", &MinutesView::held_on, {"วันที่จัด", "Held on"})
                                   .field("seal_code", &MinutesView::seal_code, {"รหัสผนึก", "Seal code"});
    return schema;
}

Schema const& schema_of(Tag<SentRow>)
{
    static auto const schema = SchemaOf<SentRow>("ProposalSent")
                                   .field("version_no", &SentRow::version_no, {"ฉบับที่", "Version number"})
                                   .field("sent_at", &SentRow::sent_at, {"ส่งเมื่อ", "Sent at"})
                                   .field("sent_name", &SentRow::sent_name, {"ผู้ส่ง", "Sent by"})
                                   .field("proposed_on", &SentRow::proposed_on, {"วันที่เสนอ", "Proposed on"})
                                   .field("houses", &SentRow::houses, {"บ้าน", "Houses"})
                                   .field("total_satang", &SentRow::total_satang, {"รวมทั้งสิ้น", "Total"});
    return schema;
}

Schema const& schema_of(Tag<Proof>)
{
    static auto const schema = SchemaOf<Proof>("ProposalProof")
                                   .field("houses", &Proof::houses, {"บ้าน", "Houses"})
                                   .field("houses_total_satang", &Proof::houses_total_satang, {"รวมงบบ้าน", "Houses total"})
                                   .field("management_bp", &Proof::management_bp, {"ร้อยละค่าบริหารจัดการ", "Management share"})
                                   .field("management_satang", &Proof::management_satang, {"ค่าบริหารจัดการ", "Management"})
                                   .field("total_satang", &Proof::total_satang, {"รวมทั้งสิ้น", "Total"})
                                   .field("estimates_satang", &Proof::estimates_satang, {"รวมประมาณราคา", "Estimates"})
                                   .field("contributed_satang", &Proof::contributed_satang, {"สมทบ", "Contributed"});
    return schema;
}

Schema const& schema_of(Tag<Allowed>)
{
    static auto const schema = SchemaOf<Allowed>("ProposalAllowed")
                                   .field("edit", &Allowed::edit, {"แก้ไขได้", "May edit"})
                                   .field("send", &Allowed::send, {"ส่งได้", "May send"})
                                   .field("withdraw", &Allowed::withdraw, {"ถอนได้", "May withdraw"})
                                   .field("ask", &Allowed::ask, {"ถามได้", "May ask"})
                                   .field("screen", &Allowed::screen, {"กลั่นกรองได้", "May screen"})
                                   .field("why_not_th", &Allowed::why_not_th, {"เหตุที่ทำไม่ได้", "Why not"})
                                   .field("why_not_en", &Allowed::why_not_en, {"เหตุที่ทำไม่ได้ ภาษาอังกฤษ", "Why not, English"});
    return schema;
}

Schema const& schema_of(Tag<ProposalView>)
{
    static auto const schema =
        SchemaOf<ProposalView>("Proposal")
            .field("id", &ProposalView::id, {"รหัส", "Id"})
            .field("round_id", &ProposalView::round_id, {"รอบโครงการ", "Round"})
            .field("round_name_th", &ProposalView::round_name_th, {"ชื่อรอบ", "Round, Thai"})
            .field("round_name_en", &ProposalView::round_name_en, {"ชื่อรอบภาษาอังกฤษ", "Round, English"})
            .field("fiscal_year", &ProposalView::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
            .field("tambon", &ProposalView::tambon, {"ตำบล", "Tambon"})
            .field("tambon_name_th", &ProposalView::tambon_name_th, {"ชื่อตำบล", "Tambon, Thai"})
            .field("tambon_name_en", &ProposalView::tambon_name_en, {"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"})
            .field("district_name_th", &ProposalView::district_name_th, {"อำเภอ", "District, Thai"})
            .field("district_name_en", &ProposalView::district_name_en, {"ชื่ออำเภอภาษาอังกฤษ", "District, English"})
            .field("province_name_th", &ProposalView::province_name_th, {"จังหวัด", "Province, Thai"})
            .field("province_name_en", &ProposalView::province_name_en, {"ชื่อจังหวัดภาษาอังกฤษ", "Province, English"})
            .field("state", &ProposalView::state, {"สถานะ", "State"})
            .field("state_since", &ProposalView::state_since, {"ตั้งแต่วันที่", "Since"})
            .field("number", &ProposalView::number, {"เลขที่", "Number"})
            .field("problem", &ProposalView::problem, {"สภาพปัญหา", "The problem"}, long_text(6000))
            .field("plan", &ProposalView::plan, {"แนวทางดำเนินงาน", "The plan"}, long_text(6000))
            .field("contributions", &ProposalView::contributions, {"การสมทบของชุมชนและภาคี", "Contributions expected"},
                   long_text(6000))
            .field("bank", &ProposalView::bank, {"ธนาคาร", "Bank"})
            .field("bank_branch", &ProposalView::bank_branch, {"สาขา", "Branch"})
            .field("account_number", &ProposalView::account_number, {"เลขที่บัญชี", "Account number"})
            .field("account_masked", &ProposalView::account_masked, {"ปิดเลขที่บัญชี", "Account masked"})
            .field("account_name", &ProposalView::account_name, {"ชื่อบัญชี", "Account name"})
            .field("contacts", &ProposalView::contacts, {"ผู้ประสานงาน", "People to ask"})
            .field("houses", &ProposalView::houses, {"บ้าน", "Houses"}, items(0, 100000))
            .field("left_out", &ProposalView::left_out, {"บ้านที่ยังไม่เสนอ", "Houses left out"}, items(0, 100000))
            .field("quota", &ProposalView::quota, {"โควตา", "Quota"})
            .field("proof", &ProposalView::proof, {"การพิสูจน์ยอดเงิน", "Money proof"})
            .field("missing", &ProposalView::missing, {"สิ่งที่ยังขาด", "What is missing"}, items(0, 100000))
            .field("minutes", &ProposalView::minutes, {"รายงานเวทีประชาคม", "Minutes of hearings"})
            .field("papers", &ProposalView::papers, {"เอกสารแนบ", "Papers"})
            .field("questions", &ProposalView::questions, {"คำถาม", "Questions"}, items(0, 100000))
            .field("list_number", &ProposalView::list_number, {"เลขที่บัญชีจัดลำดับ", "Number of the list"})
            .field("list_decided_on", &ProposalView::list_decided_on, {"วันที่บัญชีจัดลำดับ", "Day of the list"})
            .field("objections_until", &ProposalView::objections_until, {"คัดค้านได้ถึง", "Objections until"})
            .field("times_sent", &ProposalView::times_sent, {"ส่งแล้วกี่ครั้ง", "Times sent"})
            .field("proposed_on", &ProposalView::proposed_on, {"วันที่เสนอ", "Proposed on"})
            .field("return_note", &ProposalView::return_note, {"หมายเหตุที่ส่งกลับ", "Note of the return"}, long_text(6000))
            .field("screening_number", &ProposalView::screening_number, {"เลขที่รายงานกลั่นกรอง", "Number of the screening minutes"})
            .field("screened_on", &ProposalView::screened_on, {"วันที่ประชุมกลั่นกรอง", "Screened on"})
            .field("withdrawn_reason", &ProposalView::withdrawn_reason, {"เหตุผลที่ถอน", "Why it was withdrawn"})
            .field("sent", &ProposalView::sent, {"ฉบับที่ส่งแล้ว", "Sent versions"})
            .field("allowed", &ProposalView::allowed, {"สิ่งที่ทำได้", "What may be done"})
            .field("made_up", &ProposalView::made_up, {"ข้อมูลสมมุติ", "Made up"})
            .field("version", &ProposalView::version, {"รุ่นของข้อมูล", "Version"});
    return schema;
}

Schema const& schema_of(Tag<ProposalRow>)
{
    static auto const schema =
        SchemaOf<ProposalRow>("ProposalRow")
            .field("id", &ProposalRow::id, {"รหัส", "Id"})
            .field("tambon", &ProposalRow::tambon, {"ตำบล", "Tambon"})
            .field("tambon_name_th", &ProposalRow::tambon_name_th, {"ชื่อตำบล", "Tambon, Thai"})
            .field("tambon_name_en", &ProposalRow::tambon_name_en, {"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"})
            .field("district_name_th", &ProposalRow::district_name_th, {"อำเภอ", "District, Thai"})
            .field("district_name_en", &ProposalRow::district_name_en, {"ชื่ออำเภอภาษาอังกฤษ", "District, English"})
            .field("state", &ProposalRow::state, {"สถานะ", "State"})
            .field("state_since", &ProposalRow::state_since, {"ตั้งแต่วันที่", "Since"})
            .field("days", &ProposalRow::days, {"จำนวนวัน", "Days"})
            .field("number", &ProposalRow::number, {"เลขที่", "Number"})
            .field("houses", &ProposalRow::houses, {"บ้าน", "Houses"})
            .field("total_satang", &ProposalRow::total_satang, {"รวมทั้งสิ้น", "Total"})
            .field("questions_open", &ProposalRow::questions_open, {"คำถามที่ยังไม่ตอบ", "Open questions"})
            .field("times_sent", &ProposalRow::times_sent, {"ส่งแล้วกี่ครั้ง", "Times sent"})
            .field("made_up", &ProposalRow::made_up, {"ข้อมูลสมมุติ", "Made up"});
    return schema;
}

Schema const& schema_of(Tag<TambonRow>)
{
    static auto const schema =
        SchemaOf<TambonRow>("ProposalTambon")
            .field("tambon", &TambonRow::tambon, {"ตำบล", "Tambon"})
            .field("tambon_name_th", &TambonRow::tambon_name_th, {"ชื่อตำบล", "Tambon, Thai"})
            .field("tambon_name_en", &TambonRow::tambon_name_en, {"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"})
            .field("district_name_th", &TambonRow::district_name_th, {"อำเภอ", "District, Thai"})
            .field("district_name_en", &TambonRow::district_name_en, {"ชื่ออำเภอภาษาอังกฤษ", "District, English"})
            .field("quota", &TambonRow::quota, {"โควตา", "Quota"})
            .field("ranked", &TambonRow::ranked, {"จัดลำดับแล้ว", "Ranked"})
            .field("proposed", &TambonRow::proposed, {"เสนอแล้ว", "Proposed"})
            .field("screened", &TambonRow::screened, {"กลั่นกรองแล้ว", "Screened"})
            .field("approved", &TambonRow::approved, {"อนุมัติ", "Approved"})
            .field("from_paper", &TambonRow::from_paper, {"บันทึกจากเอกสาร", "Recorded from paper"})
            .field("may_begin", &TambonRow::may_begin, {"เริ่มข้อเสนอได้", "May begin"});
    return schema;
}

Schema const& schema_of(Tag<DecisionView>)
{
    static auto const schema =
        SchemaOf<DecisionView>("ProposalDecision")
            .field("id", &DecisionView::id, {"รหัส", "Id"})
            .field("letter_number", &DecisionView::letter_number, {"เลขที่หนังสืออนุมัติ", "Number of the letter"})
            .field("letter_date", &DecisionView::letter_date, {"วันที่หนังสืออนุมัติ", "Date of the letter"})
            .field("meeting", &DecisionView::meeting, {"การประชุม", "Meeting"})
            .field("approved", &DecisionView::approved, {"อนุมัติ", "Approved"})
            .field("not_approved", &DecisionView::not_approved, {"ไม่อนุมัติ", "Not approved"})
            .field("later", &DecisionView::later, {"เลื่อนไปก่อน", "Later"})
            .field("houses_total_satang", &DecisionView::houses_total_satang, {"รวมงบบ้าน", "Houses total"})
            .field("management_satang", &DecisionView::management_satang, {"ค่าบริหารจัดการ", "Management"})
            .field("total_satang", &DecisionView::total_satang, {"รวมทั้งสิ้น", "Total"})
            .field("decided_at", &DecisionView::decided_at, {"บันทึกเมื่อ", "Recorded at"})
            .field("decided_name", &DecisionView::decided_name, {"ผู้บันทึก", "Recorded by"});
    return schema;
}

Schema const& schema_of(Tag<RoundProposals>)
{
    static auto const schema = SchemaOf<RoundProposals>("RoundProposals")
                                   .field("round_id", &RoundProposals::round_id, {"รอบโครงการ", "Round"})
                                   .field("round_name_th", &RoundProposals::round_name_th, {"ชื่อรอบ", "Round, Thai"})
                                   .field("round_name_en", &RoundProposals::round_name_en, {"ชื่อรอบภาษาอังกฤษ", "Round, English"})
                                   .field("open", &RoundProposals::open, {"รอบเปิดอยู่", "Open"})
                                   .field("items", &RoundProposals::items, {"รายการ", "Items"})
                                   .field("tambons", &RoundProposals::tambons, {"ตำบล", "Tambons"})
                                   .field("decisions", &RoundProposals::decisions, {"ผลการอนุมัติ", "Decisions"})
                                   .field("to_decide", &RoundProposals::to_decide, {"รออนุมัติ", "To decide"})
                                   .field("envelope_satang", &RoundProposals::envelope_satang, {"กรอบวงเงิน", "Envelope"})
                                   .field("approved_satang", &RoundProposals::approved_satang, {"อนุมัติแล้ว", "Approved"})
                                   .field("may_decide", &RoundProposals::may_decide, {"บันทึกผลได้", "May decide"});
    return schema;
}

Schema const& schema_of(Tag<DecisionRow>)
{
    static auto const schema =
        SchemaOf<DecisionRow>("ProposalDecisionRow")
            .field("round_house_id", &DecisionRow::round_house_id, {"บ้าน", "House"})
            .field("proposal_id", &DecisionRow::proposal_id, {"ข้อเสนอ", "Proposal"})
            .field("proposal_number", &DecisionRow::proposal_number, {"เลขที่ข้อเสนอ", "Proposal number"})
            .field("tambon", &DecisionRow::tambon, {"ตำบล", "Tambon"})
            .field("tambon_name_th", &DecisionRow::tambon_name_th, {"ชื่อตำบล", "Tambon, Thai"})
            .field("tambon_name_en", &DecisionRow::tambon_name_en, {"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"})
            .field("head_name", &DecisionRow::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
            .field("house_no", &DecisionRow::house_no, {"บ้านเลขที่", "House no."})
            .field("moo", &DecisionRow::moo, {"หมู่", "Moo"})
            .field("place", &DecisionRow::place, {"ลำดับ", "Place"})
            .field("share_satang", &DecisionRow::share_satang, {"งบต่อหลัง", "Share"})
            .field("estimate_satang", &DecisionRow::estimate_satang, {"ประมาณราคา", "Estimate"})
            .field("overlap_th", &DecisionRow::overlap_th, {"ความซ้ำซ้อนที่พบ", "Overlap seen"})
            .field("overlap_en", &DecisionRow::overlap_en, {"ความซ้ำซ้อนที่พบ ภาษาอังกฤษ", "Overlap seen, English"})
            .field("overlap_reason", &DecisionRow::overlap_reason, {"เหตุผลที่ยังเสนอต่อ", "Why it goes on"})
            .field("outcome", &DecisionRow::outcome, {"ผล", "Outcome"})
            .field("outcome_reason", &DecisionRow::outcome_reason, {"เหตุผลของผล", "Reason of the outcome"});
    return schema;
}

Schema const& schema_of(Tag<DecisionTable>)
{
    static auto const schema =
        SchemaOf<DecisionTable>("ProposalDecisionTable")
            .field("round_id", &DecisionTable::round_id, {"รอบโครงการ", "Round"})
            .field("round_name_th", &DecisionTable::round_name_th, {"ชื่อรอบ", "Round, Thai"})
            .field("round_name_en", &DecisionTable::round_name_en, {"ชื่อรอบภาษาอังกฤษ", "Round, English"})
            .field("rows", &DecisionTable::rows, {"รายการ", "Rows"})
            .field("fingerprint", &DecisionTable::fingerprint, {"ลายนิ้วมือของบัญชี", "Fingerprint of the list"})
            .field("envelope_satang", &DecisionTable::envelope_satang, {"กรอบวงเงิน", "Envelope"})
            .field("management_bp", &DecisionTable::management_bp, {"ร้อยละค่าบริหารจัดการ", "Management share"})
            .field("approved_before", &DecisionTable::approved_before, {"อนุมัติก่อนหน้า", "Approved before"})
            .field("approved_before_satang", &DecisionTable::approved_before_satang, {"เงินที่อนุมัติก่อนหน้า", "Money approved before"})
            .field("may_decide", &DecisionTable::may_decide, {"บันทึกผลได้", "May decide"})
            .field("why_not_th", &DecisionTable::why_not_th, {"เหตุที่ทำไม่ได้", "Why not"})
            .field("why_not_en", &DecisionTable::why_not_en, {"เหตุที่ทำไม่ได้ ภาษาอังกฤษ", "Why not, English"});
    return schema;
}

} // namespace proposals
