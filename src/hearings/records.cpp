// The fields of every record of hearings.
#include "hearings/records.hpp"

namespace hearings {

using namespace base::fields;

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const rows[] = {
        {State::Planned, "planned", {"เตรียมการ", "Planned"}},
        {State::Open, "open", {"กำลังประชุม", "Open"}},
        {State::Sealed, "sealed", {"ผนึกแล้ว", "Sealed"}},
        {State::Cancelled, "cancelled", {"ยกเลิก", "Cancelled"}},
    };
    return rows;
}

std::span<base::EnumValue<QuorumKind> const> values_of(QuorumKind)
{
    static base::EnumValue<QuorumKind> const rows[] = {
        {QuorumKind::People, "people", {"จำนวนคน", "A number of people"}},
        {QuorumKind::HouseholdShare, "household_share", {"ร้อยละของครัวเรือน", "A share of the households"}},
    };
    return rows;
}

std::span<base::EnumValue<SignedBy> const> values_of(SignedBy)
{
    static base::EnumValue<SignedBy> const rows[] = {
        {SignedBy::Typed, "typed", {"พิมพ์ชื่อ", "Typed"}},
        {SignedBy::Paper, "paper", {"ลงชื่อในใบลงชื่อ", "Signed on paper"}},
        {SignedBy::Counted, "counted", {"นับจำนวน", "Counted"}},
        {SignedBy::Phone, "phone", {"ลงชื่อด้วยโทรศัพท์", "By telephone"}},
    };
    return rows;
}

std::span<base::EnumValue<StatementKind> const> values_of(StatementKind)
{
    static base::EnumValue<StatementKind> const rows[] = {
        {StatementKind::Support, "support", {"สนับสนุน", "Support"}},
        {StatementKind::Objection, "objection", {"คัดค้าน", "Objection"}},
        {StatementKind::Question, "question", {"คำถาม", "Question"}},
        {StatementKind::Information, "information", {"ข้อมูลเพิ่มเติม", "Information"}},
    };
    return rows;
}

std::span<base::EnumValue<VoteMode> const> values_of(VoteMode)
{
    static base::EnumValue<VoteMode> const rows[] = {
        {VoteMode::Counts, "counts", {"นับยอดรวม", "Counts only"}},
        {VoteMode::Hands, "hands", {"ลงมติรายคน", "Single hands"}},
    };
    return rows;
}

std::span<base::EnumValue<Choice> const> values_of(Choice)
{
    static base::EnumValue<Choice> const rows[] = {
        {Choice::InFavour, "in_favour", {"เห็นชอบ", "In favour"}},
        {Choice::Against, "against", {"ไม่เห็นชอบ", "Against"}},
        {Choice::Abstain, "abstain", {"งดออกเสียง", "Abstains"}},
    };
    return rows;
}

std::span<base::EnumValue<PictureKind> const> values_of(PictureKind)
{
    static base::EnumValue<PictureKind> const rows[] = {
        {PictureKind::Meeting, "meeting", {"การประชุม", "The meeting"}},
        {PictureKind::SignInSheet, "sign_in_sheet", {"ใบลงชื่อ", "Sign-in sheet"}},
        {PictureKind::Other, "other", {"อื่น ๆ", "Other"}},
    };
    return rows;
}

std::span<base::EnumValue<CheckoutState> const> values_of(CheckoutState)
{
    static base::EnumValue<CheckoutState> const rows[] = {
        {CheckoutState::Out, "out", {"อยู่ที่โน้ตบุ๊ก", "At the laptop"}},
        {CheckoutState::Here, "here", {"จัดที่เครื่องนี้", "Held here"}},
        {CheckoutState::Returned, "returned", {"ส่งกลับแล้ว", "Returned"}},
        {CheckoutState::Revoked, "revoked", {"เพิกถอนแล้ว", "Revoked"}},
    };
    return rows;
}

std::span<base::EnumValue<RefusedWhy> const> values_of(RefusedWhy)
{
    static base::EnumValue<RefusedWhy> const rows[] = {
        {RefusedWhy::Revoked, "revoked", {"ชุดข้อมูลถูกเพิกถอนแล้ว", "The package was revoked"}},
        {RefusedWhy::Tampered, "tampered", {"ไม่ตรงกับลายเซ็น", "Not as it was signed"}},
        {RefusedWhy::OtherResult, "other_result", {"รับผลอื่นไว้แล้ว", "Another result was taken"}},
    };
    return rows;
}

namespace {

base::Bilingual const kId{"รหัส", "Id"};
base::Bilingual const kVersion{"รุ่นของข้อมูล", "Version"};
base::Bilingual const kHouse{"บ้านในรอบ", "House of the round"};
base::Bilingual const kState{"สถานะ", "State"};
base::Bilingual const kKind{"ชนิด", "Kind"};
base::Bilingual const kTitle{"ชื่อเวทีประชาคม", "Title"};
base::Bilingual const kPlace{"สถานที่", "Place"};
base::Bilingual const kOpenedAt{"เปิดประชุมเมื่อ", "Opened at"};
base::Bilingual const kTambon{"ตำบล", "Tambon"};
base::Bilingual const kHeadName{"หัวหน้าครัวเรือน", "Head of household"};
base::Bilingual const kHouseNo{"บ้านเลขที่", "House number"};
base::Bilingual const kMoo{"หมู่ที่", "Moo"};
base::Bilingual const kMembers{"จำนวนคนในบ้าน", "People in the house"};
base::Bilingual const kDwellingState{"สภาพบ้าน", "State of the house"};
base::Bilingual const kScore{"คะแนน", "Score"};
base::Bilingual const kReason{"เหตุผล", "Reason"};
base::Bilingual const kSignedBy{"วิธีลงชื่อ", "How they signed in"};
base::Bilingual const kName{"ชื่อ", "Name"};
base::Bilingual const kPeople{"จำนวนคน", "People"};
base::Bilingual const kHouseholds{"จำนวนครัวเรือน", "Households"};
base::Bilingual const kCounts{"นับเป็นองค์ประชุม", "Counts towards the quorum"};
base::Bilingual const kSpeaker{"ผู้พูด", "Speaker"};
base::Bilingual const kWords{"ข้อความ", "What was said"};
base::Bilingual const kAnswer{"คำชี้แจงหรือมติ", "Answer of the meeting"};
base::Bilingual const kQuestion{"เรื่องที่ลงมติ", "What is decided"};
base::Bilingual const kMode{"วิธีนับ", "How it is counted"};
base::Bilingual const kOpen{"กำลังนับ", "Being counted"};
base::Bilingual const kInFavour{"เห็นชอบ", "In favour"};
base::Bilingual const kAgainst{"ไม่เห็นชอบ", "Against"};
base::Bilingual const kAbstain{"งดออกเสียง", "Abstentions"};
base::Bilingual const kSha256{"ค่าแฮช SHA-256", "SHA-256"};
base::Bilingual const kFingerprint{"ลายนิ้วมือของสิ่งที่เห็น", "Fingerprint of what was seen"};
base::Bilingual const kCaption{"คำบรรยาย", "Caption"};
base::Bilingual const kRoundId{"รอบโครงการ", "Round"};
base::Bilingual const kRoundNameTh{"ชื่อรอบ", "Round, Thai"};
base::Bilingual const kRoundNameEn{"ชื่อรอบภาษาอังกฤษ", "Round, English"};
base::Bilingual const kTambonNameTh{"ชื่อตำบล", "Tambon, Thai"};
base::Bilingual const kTambonNameEn{"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"};
base::Bilingual const kHeldAt{"วันและเวลาประชุม", "Day and time"};
base::Bilingual const kCandidates{"ครัวเรือนที่พิจารณา", "Candidates"};
base::Bilingual const kAttendees{"ผู้เข้าร่วม", "Attendees"};
base::Bilingual const kCorrectsId{"แก้ไขเวทีเดิม", "Corrects"};
base::Bilingual const kMadeUp{"ข้อมูลสมมุติ", "Made up"};
base::Bilingual const kItems{"รายการ", "Items"};
base::Bilingual const kCode{"รหัสผนึก", "Seal code"};
base::Bilingual const kSealedAt{"ผนึกเมื่อ", "Sealed at"};
base::Bilingual const kVillages{"หมู่บ้านที่เข้าร่วม", "Villages"};
base::Bilingual const kChairName{"ประธานที่ประชุม", "Chair"};
base::Bilingual const kChairPosition{"ตำแหน่งประธาน", "Position of the chair"};
base::Bilingual const kSecretaryName{"เลขานุการ", "Secretary"};
base::Bilingual const kAgenda{"ระเบียบวาระ บรรทัดละหนึ่งข้อ", "Agenda, one item a line"};
base::Bilingual const kMinutes{"บันทึกการประชุม", "Minutes"};
base::Bilingual const kQuorum{"องค์ประชุม", "Quorum"};

Limits version()
{
    return number(1, 1'000'000'000);
}
Limits spoken()
{
    auto limits = long_text(4000);
    limits.min_length = 1;
    return limits;
}
Limits people()
{
    return number(0, 100'000);
}

} // namespace

Schema const& schema_of(Tag<Quorum>)
{
    static auto const schema =
        SchemaOf<Quorum>("HearingQuorum")
            .field("kind", &Quorum::kind, kKind)
            .field("number", &Quorum::number, {"จำนวนขั้นต่ำ", "At least"}, number(1, 100'000))
            .field("households_total", &Quorum::households_total, {"จำนวนครัวเรือนทั้งหมด", "Households in all"}, number(1, 100'000))
            .field("who_counts", &Quorum::who_counts, {"ผู้ที่นับเป็นองค์ประชุม", "Who counts"}, text(1, 300));
    return schema;
}

Schema const& schema_of(Tag<Candidate>)
{
    static auto const schema = SchemaOf<Candidate>("HearingCandidate")
                                   .field("round_house_id", &Candidate::round_house_id, kHouse)
                                   .field("household_id", &Candidate::household_id, {"ครัวเรือน", "Household"})
                                   .field("head_name", &Candidate::head_name, kHeadName, text(1, 200))
                                   .field("house_no", &Candidate::house_no, kHouseNo, text(1, 60))
                                   .field("moo", &Candidate::moo, kMoo, number(0, 99))
                                   .field("members", &Candidate::members, kMembers)
                                   .field("dwelling_state", &Candidate::dwelling_state, kDwellingState)
                                   .field("score", &Candidate::score, kScore, number(-1'000'000, 1'000'000))
                                   .field("place", &Candidate::place, kPlace, number(1, 100'000))
                                   .field("reason", &Candidate::reason, kReason, text(3, 1000));
    return schema;
}

Schema const& schema_of(Tag<Attendee>)
{
    static auto const schema = SchemaOf<Attendee>("HearingAttendee")
                                   .field("id", &Attendee::id, kId)
                                   .field("signed_by", &Attendee::signed_by, kSignedBy)
                                   .field("name", &Attendee::name, kName, text(1, 200))
                                   .field("house_no", &Attendee::house_no, kHouseNo, text(1, 60))
                                   .field("moo", &Attendee::moo, kMoo, number(0, 99))
                                   .field("people", &Attendee::people, kPeople, number(1, 10'000))
                                   .field("households", &Attendee::households, kHouseholds, number(0, 10'000))
                                   .field("counts", &Attendee::counts, kCounts)
                                   .field("arrived_at", &Attendee::arrived_at, {"มาถึงเมื่อ", "Arrived at"});
    return schema;
}

Schema const& schema_of(Tag<Statement>)
{
    static auto const schema = SchemaOf<Statement>("HearingStatement")
                                   .field("id", &Statement::id, kId)
                                   .field("round_house_id", &Statement::round_house_id, kHouse)
                                   .field("kind", &Statement::kind, kKind)
                                   .field("speaker", &Statement::speaker, kSpeaker, text(1, 200))
                                   .field("words", &Statement::words, kWords, spoken())
                                   .field("answer", &Statement::answer, kAnswer, long_text(4000))
                                   .field("said_at", &Statement::said_at, {"เวลาที่พูด", "Said at"})
                                   .field("attendee_id", &Statement::attendee_id, {"ผู้ส่งด้วยโทรศัพท์", "Whose telephone sent it"})
                                   .field("version", &Statement::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<Hand>)
{
    static auto const schema = SchemaOf<Hand>("HearingHand")
                                   .field("attendee_id", &Hand::attendee_id, {"ผู้เข้าร่วม", "Attendee"})
                                   .field("choice", &Hand::choice, {"เสียง", "Choice"});
    return schema;
}

Schema const& schema_of(Tag<Vote>)
{
    static auto const schema = SchemaOf<Vote>("HearingVote")
                                   .field("id", &Vote::id, kId)
                                   .field("round_house_id", &Vote::round_house_id, kHouse)
                                   .field("question", &Vote::question, kQuestion, text(1, 500))
                                   .field("mode", &Vote::mode, kMode)
                                   .field("open", &Vote::open, kOpen)
                                   .field("in_favour", &Vote::in_favour, kInFavour, people())
                                   .field("against", &Vote::against, kAgainst, people())
                                   .field("abstain", &Vote::abstain, kAbstain, people())
                                   .field("version", &Vote::version, kVersion, version())
                                   .field("hands", &Vote::hands, {"เสียงรายคน", "Single hands"});
    return schema;
}

Schema const& schema_of(Tag<Picture>)
{
    static auto const schema = SchemaOf<Picture>("HearingPicture")
                                   .field("id", &Picture::id, kId)
                                   .field("kind", &Picture::kind, kKind)
                                   .field("sha256", &Picture::sha256, kSha256, text(64, 64))
                                   .field("caption", &Picture::caption, kCaption, text(0, 300))
                                   .field("taken_at", &Picture::taken_at, {"ถ่ายเมื่อ", "Taken at"})
                                   .field("width", &Picture::width, {"กว้าง", "Width"})
                                   .field("height", &Picture::height, {"สูง", "Height"});
    return schema;
}

Schema const& schema_of(Tag<HearingRow>)
{
    static auto const schema = SchemaOf<HearingRow>("HearingRow")
                                   .field("id", &HearingRow::id, kId)
                                   .field("round_id", &HearingRow::round_id, kRoundId)
                                   .field("round_name_th", &HearingRow::round_name_th, kRoundNameTh)
                                   .field("round_name_en", &HearingRow::round_name_en, kRoundNameEn)
                                   .field("tambon", &HearingRow::tambon, kTambon)
                                   .field("tambon_name_th", &HearingRow::tambon_name_th, kTambonNameTh)
                                   .field("tambon_name_en", &HearingRow::tambon_name_en, kTambonNameEn)
                                   .field("title", &HearingRow::title, kTitle)
                                   .field("place", &HearingRow::place, kPlace)
                                   .field("held_at", &HearingRow::held_at, kHeldAt)
                                   .field("state", &HearingRow::state, kState)
                                   .field("candidates", &HearingRow::candidates, kCandidates)
                                   .field("attendees", &HearingRow::attendees, kAttendees)
                                   .field("corrects_id", &HearingRow::corrects_id, kCorrectsId)
                                   .field("made_up", &HearingRow::made_up, kMadeUp);
    return schema;
}

Schema const& schema_of(Tag<HearingList>)
{
    static auto const schema = SchemaOf<HearingList>("HearingList").field("items", &HearingList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<SealInfo>)
{
    static auto const schema = SchemaOf<SealInfo>("HearingSeal")
                                   .field("code", &SealInfo::code, kCode)
                                   .field("sha256", &SealInfo::sha256, kSha256)
                                   .field("sealed_at", &SealInfo::sealed_at, kSealedAt)
                                   .field("sealed_by", &SealInfo::sealed_by, {"ผู้ผนึก", "Sealed by"});
    return schema;
}

Schema const& schema_of(Tag<Presence>)
{
    static auto const schema = SchemaOf<Presence>("HearingPresence")
                                   .field("people", &Presence::people, kPeople)
                                   .field("households", &Presence::households, kHouseholds)
                                   .field("others", &Presence::others, {"ผู้ร่วมที่ไม่นับองค์ประชุม", "Others present"})
                                   .field("needed", &Presence::needed, {"ต้องมีอย่างน้อย", "Needed"})
                                   .field("reached", &Presence::reached, {"ครบองค์ประชุม", "Reached"});
    return schema;
}

Schema const& schema_of(Tag<HearingView>)
{
    static auto const schema =
        SchemaOf<HearingView>("Hearing")
            .field("id", &HearingView::id, kId)
            .field("round_id", &HearingView::round_id, kRoundId)
            .field("round_name_th", &HearingView::round_name_th, kRoundNameTh)
            .field("round_name_en", &HearingView::round_name_en, kRoundNameEn)
            .field("tambon", &HearingView::tambon, kTambon)
            .field("tambon_name_th", &HearingView::tambon_name_th, kTambonNameTh)
            .field("tambon_name_en", &HearingView::tambon_name_en, kTambonNameEn)
            .field("district_name_th", &HearingView::district_name_th, {"อำเภอ", "District, Thai"})
            .field("district_name_en", &HearingView::district_name_en, {"ชื่ออำเภอภาษาอังกฤษ", "District, English"})
            .field("province_name_th", &HearingView::province_name_th, {"จังหวัด", "Province, Thai"})
            .field("province_name_en", &HearingView::province_name_en, {"ชื่อจังหวัดภาษาอังกฤษ", "Province, English"})
            .field("villages", &HearingView::villages, kVillages)
            .field("title", &HearingView::title, kTitle)
            .field("place", &HearingView::place, kPlace)
            .field("held_at", &HearingView::held_at, kHeldAt)
            .field("chair_name", &HearingView::chair_name, kChairName)
            .field("chair_position", &HearingView::chair_position, kChairPosition)
            .field("secretary_name", &HearingView::secretary_name, kSecretaryName)
            .field("agenda", &HearingView::agenda, kAgenda)
            .field("minutes", &HearingView::minutes, kMinutes)
            .field("quorum", &HearingView::quorum, kQuorum)
            .field("state", &HearingView::state, kState)
            .field("reason", &HearingView::reason, kReason)
            .field("corrects_id", &HearingView::corrects_id, kCorrectsId)
            .field("corrected_by", &HearingView::corrected_by, {"ถูกแก้ไขโดย", "Corrected by"})
            .field("opened_at", &HearingView::opened_at, kOpenedAt)
            .field("made_up", &HearingView::made_up, kMadeUp)
            .field("version", &HearingView::version, kVersion)
            .field("candidates", &HearingView::candidates, kCandidates)
            .field("attendees", &HearingView::attendees, kAttendees)
            .field("statements", &HearingView::statements, {"ความเห็นและข้อคัดค้าน", "Statements"})
            .field("votes", &HearingView::votes, {"การลงมติ", "Votes"})
            .field("pictures", &HearingView::pictures, {"ภาพถ่าย", "Pictures"})
            .field("presence", &HearingView::presence, {"ผู้มาประชุม", "Presence"})
            .field("deviations", &HearingView::deviations, {"บ้านที่ลำดับต่างจากคะแนน", "Deviations from the score"})
            .field("seal", &HearingView::seal, {"ผนึก", "Seal"})
            .field("fingerprint", &HearingView::fingerprint, kFingerprint)
            .field("missing_th", &HearingView::missing_th, {"สิ่งที่ยังขาด", "What is missing, Thai"})
            .field("missing_en", &HearingView::missing_en, {"สิ่งที่ยังขาดภาษาอังกฤษ", "What is missing, English"})
            .field("can_edit", &HearingView::can_edit, {"แก้ไขได้", "May be changed"})
            .field("checkouts", &HearingView::checkouts, {"การส่งไปโน้ตบุ๊ก", "Times at a laptop"})
            .field("hall", &HearingView::hall, {"การเข้าร่วมด้วยโทรศัพท์", "Door for telephones"});
    return schema;
}

Schema const& schema_of(Tag<HearingForm>)
{
    static auto const schema = SchemaOf<HearingForm>("HearingForm")
                                   .field("round_id", &HearingForm::round_id, kRoundId)
                                   .field("tambon", &HearingForm::tambon, kTambon)
                                   .field("corrects_id", &HearingForm::corrects_id, kCorrectsId)
                                   .field("reason", &HearingForm::reason, kReason, text(3, 1000))
                                   .field("villages", &HearingForm::villages, kVillages, items(0, 60))
                                   .field("title", &HearingForm::title, kTitle, text(1, 300))
                                   .field("place", &HearingForm::place, kPlace, text(1, 300))
                                   .field("held_at", &HearingForm::held_at, kHeldAt)
                                   .field("chair_name", &HearingForm::chair_name, kChairName, text(0, 200))
                                   .field("chair_position", &HearingForm::chair_position, kChairPosition, text(0, 200))
                                   .field("secretary_name", &HearingForm::secretary_name, kSecretaryName, text(0, 200))
                                   .field("agenda", &HearingForm::agenda, kAgenda, long_text(8000))
                                   .field("quorum", &HearingForm::quorum, kQuorum)
                                   .field("version", &HearingForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<WaitingHouse>)
{
    static auto const schema = SchemaOf<WaitingHouse>("HearingWaitingHouse")
                                   .field("round_house_id", &WaitingHouse::round_house_id, kHouse)
                                   .field("head_name", &WaitingHouse::head_name, kHeadName)
                                   .field("house_no", &WaitingHouse::house_no, kHouseNo)
                                   .field("moo", &WaitingHouse::moo, kMoo)
                                   .field("members", &WaitingHouse::members, kMembers)
                                   .field("dwelling_state", &WaitingHouse::dwelling_state, kDwellingState)
                                   .field("state", &WaitingHouse::state, kState)
                                   .field("listed_in", &WaitingHouse::listed_in, {"อยู่ในเวทีอื่น", "Listed in another hearing"});
    return schema;
}

Schema const& schema_of(Tag<WaitingList>)
{
    static auto const schema = SchemaOf<WaitingList>("HearingWaitingList").field("items", &WaitingList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<ListedForm>)
{
    static auto const schema = SchemaOf<ListedForm>("HearingListedForm")
                                   .field("round_house_id", &ListedForm::round_house_id, kHouse)
                                   .field("score", &ListedForm::score, kScore, number(-1'000'000, 1'000'000));
    return schema;
}

Schema const& schema_of(Tag<CandidatesForm>)
{
    static auto const schema = SchemaOf<CandidatesForm>("HearingCandidatesForm")
                                   .field("items", &CandidatesForm::items, kItems, items(0, 2'000))
                                   .field("version", &CandidatesForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<OpeningForm>)
{
    static auto const schema = SchemaOf<OpeningForm>("HearingOpeningForm")
                                   .field("opened_at", &OpeningForm::opened_at, kOpenedAt)
                                   .field("version", &OpeningForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<SealForm>)
{
    static auto const schema =
        SchemaOf<SealForm>("HearingSealForm").field("fingerprint", &SealForm::fingerprint, kFingerprint, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<ReasonForm>)
{
    static auto const schema =
        SchemaOf<ReasonForm>("HearingReasonForm").field("reason", &ReasonForm::reason, kReason, text(3, 1000));
    return schema;
}

Schema const& schema_of(Tag<AttendeeForm>)
{
    static auto const schema = SchemaOf<AttendeeForm>("HearingAttendeeForm")
                                   .field("id", &AttendeeForm::id, kId)
                                   .field("signed_by", &AttendeeForm::signed_by, kSignedBy)
                                   .field("name", &AttendeeForm::name, kName, text(1, 200))
                                   .field("house_no", &AttendeeForm::house_no, kHouseNo, text(1, 60))
                                   .field("moo", &AttendeeForm::moo, kMoo, number(0, 99))
                                   .field("people", &AttendeeForm::people, kPeople, number(1, 10'000))
                                   .field("households", &AttendeeForm::households, kHouseholds, number(0, 10'000))
                                   .field("counts", &AttendeeForm::counts, kCounts);
    return schema;
}

Schema const& schema_of(Tag<AttendeesForm>)
{
    static auto const schema =
        SchemaOf<AttendeesForm>("HearingAttendeesForm").field("items", &AttendeesForm::items, kItems, items(1, 500));
    return schema;
}

Schema const& schema_of(Tag<PickedAttendees>)
{
    static auto const schema =
        SchemaOf<PickedAttendees>("HearingPickedAttendees").field("ids", &PickedAttendees::ids, kAttendees, items(1, 5'000));
    return schema;
}

Schema const& schema_of(Tag<StatementForm>)
{
    static auto const schema = SchemaOf<StatementForm>("HearingStatementForm")
                                   .field("id", &StatementForm::id, kId)
                                   .field("round_house_id", &StatementForm::round_house_id, kHouse)
                                   .field("kind", &StatementForm::kind, kKind)
                                   .field("speaker", &StatementForm::speaker, kSpeaker, text(1, 200))
                                   .field("words", &StatementForm::words, kWords, spoken())
                                   .field("answer", &StatementForm::answer, kAnswer, long_text(4000))
                                   .field("version", &StatementForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<PlaceForm>)
{
    static auto const schema = SchemaOf<PlaceForm>("HearingPlaceForm")
                                   .field("round_house_id", &PlaceForm::round_house_id, kHouse)
                                   .field("reason", &PlaceForm::reason, kReason, text(3, 1000));
    return schema;
}

Schema const& schema_of(Tag<OrderForm>)
{
    static auto const schema = SchemaOf<OrderForm>("HearingOrderForm")
                                   .field("items", &OrderForm::items, kItems, items(0, 2'000))
                                   .field("version", &OrderForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<VoteForm>)
{
    static auto const schema = SchemaOf<VoteForm>("HearingVoteForm")
                                   .field("id", &VoteForm::id, kId)
                                   .field("round_house_id", &VoteForm::round_house_id, kHouse)
                                   .field("question", &VoteForm::question, kQuestion, text(1, 500))
                                   .field("mode", &VoteForm::mode, kMode)
                                   .field("open", &VoteForm::open, kOpen)
                                   .field("in_favour", &VoteForm::in_favour, kInFavour, people())
                                   .field("against", &VoteForm::against, kAgainst, people())
                                   .field("abstain", &VoteForm::abstain, kAbstain, people())
                                   .field("version", &VoteForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<PictureForm>)
{
    static auto const schema = SchemaOf<PictureForm>("HearingPictureForm")
                                   .field("sha256", &PictureForm::sha256, kSha256, text(64, 64))
                                   .field("kind", &PictureForm::kind, kKind)
                                   .field("caption", &PictureForm::caption, kCaption, text(0, 300));
    return schema;
}

Schema const& schema_of(Tag<MinutesForm>)
{
    static auto const schema = SchemaOf<MinutesForm>("HearingMinutesForm")
                                   .field("minutes", &MinutesForm::minutes, kMinutes, long_text(40'000))
                                   .field("version", &MinutesForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<SealView>)
{
    static auto const schema =
        SchemaOf<SealView>("HearingSealPage")
            .field("valid", &SealView::valid, {"ถูกต้อง", "Valid"})
            .field("text_unchanged", &SealView::text_unchanged, {"ข้อความไม่ถูกแก้ไข", "Text unchanged"})
            .field("rows_unchanged", &SealView::rows_unchanged, {"ข้อมูลไม่ถูกแก้ไข", "Rows unchanged"})
            .field("signature_genuine", &SealView::signature_genuine, {"ลายเซ็นถูกต้อง", "Signature genuine"})
            .field("code", &SealView::code, kCode)
            .field("title", &SealView::title, kTitle)
            .field("place", &SealView::place, kPlace)
            .field("held_at", &SealView::held_at, kHeldAt)
            .field("sealed_at", &SealView::sealed_at, kSealedAt)
            .field("tambon_th", &SealView::tambon_th, {"ตำบล", "Tambon, Thai"})
            .field("tambon_en", &SealView::tambon_en, {"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"})
            .field("province_th", &SealView::province_th, {"จังหวัด", "Province, Thai"})
            .field("province_en", &SealView::province_en, {"ชื่อจังหวัดภาษาอังกฤษ", "Province, English"})
            .field("round_name_th", &SealView::round_name_th, kRoundNameTh)
            .field("round_name_en", &SealView::round_name_en, kRoundNameEn)
            .field("houses", &SealView::houses, {"จำนวนหลัง", "Houses"})
            .field("people", &SealView::people, kPeople)
            .field("corrected_by_code", &SealView::corrected_by_code, {"รหัสผนึกของเวทีที่แก้ไข", "Seal code of the correction"})
            .field("sha256", &SealView::sha256, kSha256)
            .field("signature", &SealView::signature, {"ลายเซ็น", "Signature"})
            .field("public_key", &SealView::public_key, {"กุญแจสาธารณะ", "Public key"})
            .field("made_up", &SealView::made_up, kMadeUp);
    return schema;
}

Schema const& schema_of(Tag<HallDoor>)
{
    static auto const schema = SchemaOf<HallDoor>("HallDoor")
                                   .field("code", &HallDoor::code, {"รหัสเข้าร่วม", "Code"})
                                   .field("until", &HallDoor::until, {"ใช้ได้ถึง", "Until"})
                                   .field("url", &HallDoor::url, {"ที่อยู่", "Address"})
                                   .field("qr_svg", &HallDoor::qr_svg, {"รหัสคิวอาร์", "QR code as SVG"}, text(1, 100'000));
    return schema;
}

Schema const& schema_of(Tag<RefusedReturn>)
{
    static auto const schema = SchemaOf<RefusedReturn>("HearingRefusedReturn")
                                   .field("received_at", &RefusedReturn::received_at, {"ได้รับเมื่อ", "Received at"})
                                   .field("received_by", &RefusedReturn::received_by, {"ผู้ส่ง", "Sent by"})
                                   .field("sha256", &RefusedReturn::sha256, kSha256)
                                   .field("why", &RefusedReturn::why, {"เหตุที่ไม่รับ", "Why it was refused"});
    return schema;
}

Schema const& schema_of(Tag<CheckoutView>)
{
    static auto const schema = SchemaOf<CheckoutView>("HearingCheckout")
                                   .field("id", &CheckoutView::id, kId)
                                   .field("laptop", &CheckoutView::laptop, {"โน้ตบุ๊ก", "Laptop"})
                                   .field("made_at", &CheckoutView::made_at, {"ส่งออกเมื่อ", "Given out at"})
                                   .field("made_by", &CheckoutView::made_by, {"ผู้ส่งออก", "Given out by"})
                                   .field("state", &CheckoutView::state, kState)
                                   .field("reason", &CheckoutView::reason, kReason)
                                   .field("ended_at", &CheckoutView::ended_at, {"สิ้นสุดเมื่อ", "Ended at"})
                                   .field("refused", &CheckoutView::refused, {"ผลที่ไม่รับ", "Refused results"});
    return schema;
}

Schema const& schema_of(Tag<CheckoutForm>)
{
    static auto const schema = SchemaOf<CheckoutForm>("HearingCheckoutForm")
                                   .field("laptop", &CheckoutForm::laptop, {"โน้ตบุ๊ก", "Laptop"}, text(1, 100))
                                   .field("version", &CheckoutForm::version, kVersion, version());
    return schema;
}

} // namespace hearings
